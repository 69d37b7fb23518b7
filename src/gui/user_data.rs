//! The user's own data on this computer: the folders, the settings, the recent files, and the thread that writes them.

use crate::assessment::{Assessment, AssessmentId};
use crate::gui::background_writer::BackgroundWriter;
use crate::gui::releasing::Releasing;
use crate::gui::theme::Theme;
use crate::gui::worker;
use crate::locale::{self, Language, Locale};
use crate::store::recent::RecentChange;
use crate::store::recovery::RecoveryUpdate;
use crate::store::settings::{DigitChoice, Settings, TextSize, ThemeChoice, Window};
use crate::store::shared::SharedChange;
use crate::store::snapshots::Snapshots;
use crate::store::sweep::sweep;
use crate::store::{
    self, Places, QuestionnaireFile, Recent, SaveError, Saved, SharedFolder, SharedFolders,
};
use crate::sync::lock;

use iced::futures::channel::oneshot::Receiver;
use iced::theme::Mode;
use jiff::Timestamp;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, SystemTime};

/// A folder, or the error of finding or making it.
type Folder = Result<PathBuf, Arc<SaveError>>;

/// The folders of this computer and their content, read at the start.
#[derive(Debug, Clone)]
pub struct UserData {
    places: Places,
    pub settings: Settings,
    pub recent: Recent,
    pub shared: SharedFolders,
    /// The folder for new assessments as the last look at the disk found it.
    documents: Arc<Mutex<Option<Folder>>>,
    /// The settings as this window last read or wrote them. It writes only what it changed: another window may have changed the rest.
    written_settings: Arc<Mutex<Settings>>,
    writer: BackgroundWriter,
    releasing: Releasing,
    /// The window in logical pixels at a text size of 100 %, once it is known.
    shown_in: Option<iced::Size>,
}

/// The least space of a page, in logical pixels.
const LEAST: iced::Size = iced::Size::new(640.0, 400.0);

/// The scale factor of a text size.
fn scale(size: TextSize) -> f32 {
    size.percent() as f32 / 100.0
}

impl UserData {
    /// The data in the folders of the system's user.
    pub fn of_system() -> Self {
        Self::at(Places::of_system().unwrap_or_else(Places::temporary))
    }

    /// The data in these folders.
    pub fn at(places: Places) -> Self {
        let writer = BackgroundWriter::new();
        let folders = places.clone();
        writer.enqueue(move || sweep(&folders, SystemTime::now()));
        let settings = Settings::load(places.config());
        let user_data = Self {
            written_settings: Arc::new(Mutex::new(settings.clone())),
            settings,
            recent: Recent::load(places.data()),
            shared: SharedFolders::load(places.data()),
            documents: Arc::default(),
            places,
            writer,
            releasing: Releasing::default(),
            shown_in: None,
        };
        user_data.look_for_documents();

        user_data
    }

    /// The folder for new assessments; makes it if it is missing. It touches the disk: never call it on the window's thread.
    ///
    /// # Errors
    /// Why there is none.
    pub fn documents(&self) -> Folder {
        let chosen = self.settings.documents.as_deref();
        let found = self.places.documents(chosen).map_err(Arc::new);
        *self.last_documents() = Some(found.clone());

        found
    }

    /// The folder that [`Self::documents`] found last; before the first time, the most likely one.
    ///
    /// # Errors
    /// Why there was none.
    pub fn known_documents(&self) -> Folder {
        let chosen = self.settings.documents.as_deref();
        let last = self.last_documents().clone();

        last.unwrap_or_else(|| Ok(self.places.likely_documents(chosen)))
    }

    /// Looks for the folder for new assessments again, off the window's thread.
    pub fn look_for_documents(&self) {
        *self.last_documents() = None;
        let (places, chosen) = (self.places.clone(), self.settings.documents.clone());
        let last = Arc::clone(&self.documents);
        // The folder may be on a slow medium, so this job does not go through the queue of the writer.
        worker::aside(move || {
            let found = places.documents(chosen.as_deref()).map_err(Arc::new);
            *lock(&last) = Some(found);
        });
    }

    /// Whether new assessments can go into a folder. It touches the disk: never call it on the window's thread.
    pub fn takes(&self, folder: &Path) -> bool {
        self.places
            .documents(Some(folder))
            .is_ok_and(|found| found == folder)
    }

    fn last_documents(&self) -> MutexGuard<'_, Option<Folder>> {
        lock(&self.documents)
    }

    /// The folder of the program's own files.
    pub fn data(&self) -> &Path {
        self.places.data()
    }

    /// The snapshots of an assessment that is open from `file`.
    pub fn snapshots(&self, file: &Path, id: AssessmentId) -> Snapshots {
        Snapshots::new(self.places.data(), self.settings.snapshots, file, id)
    }

    /// The snapshots of a file that cannot be read; `None` if there are none for its path.
    pub fn snapshots_of_damaged(&self, file: &Path) -> Option<Snapshots> {
        Snapshots::of_damaged(self.places.data(), self.settings.snapshots, file)
    }

    /// A folder for work whose own folder is lost: the known one for new assessments, or else one of the
    /// program's own.
    pub fn refuge(&self, lost: &Path) -> PathBuf {
        let known = self.known_documents();
        let documents = known.ok().filter(|folder| folder != lost);

        documents.unwrap_or_else(|| self.places.rescued())
    }

    /// Writes a new assessment under a free name made of its country.
    ///
    /// # Errors
    /// Why it could not be written.
    pub fn create(&self, assessment: &Assessment) -> Result<Saved, Arc<SaveError>> {
        let folder = self.documents()?;
        let name = store::file_stem(assessment.facts().country());

        store::create(&folder, &name, assessment).map_err(Arc::new)
    }

    /// Writes a copy of the sample into the data folder.
    ///
    /// # Errors
    /// Why it could not be written.
    pub fn create_sample(&self, sample: &Assessment) -> Result<Saved, Arc<SaveError>> {
        let name = store::file_stem(sample.title());

        store::create(&self.places.sample(), &name, sample).map_err(Arc::new)
    }

    /// The questionnaires that are kept. It touches the disk: never call it on the window's thread.
    pub fn own_questionnaires(&self) -> Vec<(PathBuf, QuestionnaireFile)> {
        store::own_questionnaires(self.places.data())
    }

    /// Keeps a questionnaire. It touches the disk: never call it on the window's thread.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn keep_questionnaire(&self, file: &QuestionnaireFile) -> Result<PathBuf, Arc<SaveError>> {
        store::keep_questionnaire(self.places.data(), file).map_err(Arc::new)
    }

    /// Puts a file at the head of the recent ones; `answered` has the answered and the asked questions of each element.
    pub fn remember(&mut self, path: &Path, assessment: &Assessment, answered: &[(usize, usize)]) {
        let elements = answered
            .iter()
            .map(|(answered, asked)| store::recent::Answered {
                answered: *answered as u32,
                asked: *asked as u32,
            });
        self.change_recent(RecentChange::Add(store::recent::RecentFile {
            path: path.to_owned(),
            title: assessment.title().to_owned(),
            country: assessment.facts().country().to_owned(),
            elements: elements.collect(),
            at: Timestamp::now(),
        }));
    }

    /// Takes a file off the list of recent ones; the file itself stays.
    pub fn forget(&mut self, path: &Path) {
        self.change_recent(RecentChange::Remove(path.to_owned()));
    }

    /// The list is a convenience: an error of writing it is ignored.
    fn change_recent(&mut self, change: RecentChange) {
        self.recent.apply(change.clone());
        let folder = self.places.data().to_owned();
        self.writer.enqueue(move || {
            let _ = Recent::update(&folder, change);
        });
    }

    /// Remembers where an assessment is shared.
    pub fn share(&mut self, shared: SharedFolder) {
        self.change_shared(SharedChange::Share(shared));
    }

    /// Forgets where an assessment is shared; what is in the folder stays.
    pub fn unshare(&mut self, path: &Path) {
        self.change_shared(SharedChange::Unshare(path.to_owned()));
    }

    /// Keeps the shared folder of a file that has moved.
    pub fn moved(&mut self, from: &Path, to: &Path) {
        if self.shared.of(from).is_some() {
            self.change_shared(SharedChange::Moved {
                from: from.to_owned(),
                to: to.to_owned(),
            });
        }
    }

    /// Like the list of recent files, a convenience: an error of writing it is ignored.
    fn change_shared(&mut self, change: SharedChange) {
        self.shared.apply(change.clone());
        let folder = self.places.data().to_owned();
        self.writer.enqueue(move || {
            let _ = SharedFolders::update(&folder, change);
        });
    }

    /// Drops a value off the window's thread: to free an assessment of many questions takes longer than a frame.
    pub fn free(&self, what: impl Send + 'static) {
        self.writer.enqueue(move || drop(what));
    }

    /// Waits until the writer has done every queued job.
    #[cfg(test)]
    pub fn wait_for_writing(&self) {
        let _ = iced::futures::executor::block_on(self.writer.ask(|| ()));
    }

    /// Drops `what`, which holds the lock of a file, on a thread of its own.
    pub fn let_go(&self, path: PathBuf, what: impl Send + 'static) {
        self.releasing.let_go(path, what);
    }

    /// Waits until the lock of this file is released, if it is being released. Never call it on the window's thread.
    pub fn wait_for_lock_of(&self, path: &Path) {
        self.releasing.wait_for(path);
    }

    /// Waits until all locks are released, for this time at most. Never call it on the window's thread.
    pub fn wait_for_locks(&self, time: Duration) {
        self.releasing.wait_for_all(time);
    }

    /// Updates the recovery note, from which the next start after a crash opens.
    pub fn say(&self, update: RecoveryUpdate) {
        self.writer.enqueue(move || {
            // If it fails, the older note stays: a start after a crash opens a little earlier.
            let _ = update.run();
        });
    }

    /// Writes the settings that this window changed, off its thread; when the result arrives, every job queued before is done.
    pub fn keep_settings(&self) -> Receiver<Result<(), SaveError>> {
        let (settings, folder) = (self.settings.clone(), self.places.config().to_owned());
        let written = Arc::clone(&self.written_settings);

        self.writer.ask(move || {
            let mut before = lock(&written);
            settings.update(&folder, &before)?;
            *before = settings;

            Ok(())
        })
    }

    /// The language of the window with its digits, as chosen, or else as the system has it.
    pub fn language(&self) -> (Language, locale::Digits) {
        let language = match self.settings.language.as_deref() {
            Some(tag) => Language::matching(tag).unwrap_or_default(),
            None => Language::of_system(),
        };
        let digits = match self.settings.digits {
            DigitChoice::Western => locale::Digits::Western,
            DigitChoice::ArabicIndic => locale::Digits::ArabicIndic,
        };

        (language, digits)
    }

    /// The texts of that language.
    pub fn locale(&self) -> Locale {
        let (language, digits) = self.language();

        Locale::with_digits(language, digits)
    }

    /// The theme of the window, given what the system wants.
    pub fn theme(&self, mode: Mode) -> Theme {
        match (self.settings.theme, mode) {
            (ThemeChoice::HighContrast, _) => Theme::HighContrast,
            (ThemeChoice::Dark, _) | (ThemeChoice::System, Mode::Dark) => Theme::Dark,
            (ThemeChoice::Light | ThemeChoice::System, _) => Theme::Light,
        }
    }

    /// The scale factor of the text size that is shown, 1 for normal.
    pub fn text_scale(&self) -> f32 {
        scale(self.text_size())
    }

    /// The text size that is shown: the chosen one, or the next smaller one that leaves a page enough space in the window.
    pub fn text_size(&self) -> TextSize {
        let chosen = self.settings.text_size;
        let Some(window) = self.shown_in else {
            return chosen;
        };
        let fits = |size: &&TextSize| {
            let scale = scale(**size);

            window.width / scale >= LEAST.width && window.height / scale >= LEAST.height
        };
        let smaller = TextSize::ALL.iter().rev();
        let mut smaller = smaller.skip_while(|size| **size != chosen);

        smaller.find(fits).copied().unwrap_or(TextSize::Normal)
    }

    /// The window has this size, in logical pixels at a text size of 100 %.
    pub fn show_in(&mut self, window: iced::Size) {
        self.shown_in = Some(window);
    }

    /// The factor of the text size of the room view, 1 for normal.
    pub fn room_text_scale(&self) -> f32 {
        self.settings.room_text.percent() as f32 / 100.0
    }

    /// The second language of the room view: the one that was chosen, or else the first that the window does not speak.
    pub fn room_second(&self) -> Option<Language> {
        let own = self.language().0;
        let chosen = self.settings.room_second.as_deref();
        let chosen = chosen.and_then(Language::matching);
        let all = chosen.into_iter().chain(Language::all().iter().copied());

        all.into_iter().find(|language| *language != own)
    }

    /// Size and place of the last room view.
    pub fn room(&mut self) -> &mut Window {
        self.settings.room.get_or_insert(Window {
            width: 1280.0,
            height: 720.0,
            place: None,
            maximized: false,
        })
    }

    /// Size and place of the last window.
    pub fn window(&mut self) -> &mut Window {
        self.settings.window.get_or_insert(Window {
            width: 1366.0,
            height: 768.0,
            place: None,
            maximized: false,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::WriterId;
    use crate::store::settings::Minutes;

    use uuid::Uuid;

    #[test]
    fn two_windows_keep_what_the_other_has_written() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let window = || UserData::at(Places::new([at("documents")], at("config"), at("data")));
        let national = crate::sample::assessment(
            crate::gui::working_copy::signature(WriterId(Uuid::nil())),
            AssessmentId(Uuid::nil()),
        )
        .unwrap();
        let shared = |name: &str| SharedFolder {
            file: at(name),
            folder: at("shared"),
            name: name.to_owned(),
        };
        let (mut one, mut other) = (window(), window());

        one.remember(&at("one"), &national, &[]);
        one.share(shared("one"));
        one.settings.minutes = Minutes::Two;
        let kept = iced::futures::executor::block_on(one.keep_settings());
        assert!(kept.unwrap().is_ok());
        other.remember(&at("other"), &national, &[]);
        other.share(shared("other"));
        other.settings.theme = ThemeChoice::Dark;
        let kept = iced::futures::executor::block_on(other.keep_settings());
        assert!(kept.unwrap().is_ok());

        let third = window();
        let recent = third.recent.entries().iter().map(|entry| &entry.path);
        assert_eq!(recent.collect::<Vec<_>>(), [&at("other"), &at("one")]);
        assert!(third.shared.of(&at("one")).is_some());
        assert!(third.shared.of(&at("other")).is_some());
        assert_eq!(third.settings.minutes, Minutes::Two);
        assert_eq!(third.settings.theme, ThemeChoice::Dark);
    }
}
