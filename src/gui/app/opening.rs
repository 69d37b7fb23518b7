//! Opens a file: a thread reads it, and the open assessment stays until the file is read.

use super::mending::doubt_about;
use super::transition::{BrokenSeal, Next, Read, Request};
use super::{App, At, Message};
use crate::gui::keyboard::Key;
use crate::gui::operation::OperationId;
use crate::gui::screen::home;
use crate::gui::screen::{Notice, ScreenId};
use crate::gui::session::{self, Session};
use crate::gui::take_once::TakeOnce;
use crate::gui::timer;
use crate::gui::user_data::UserData;
use crate::gui::widget::mark::Tone;
use crate::gui::widget::{dialog, focus};
use crate::gui::worker::off_thread;
use crate::gui::working_copy::{FileContent, Ownership, WorkingCopy};
use crate::locale::{Language, Locale};
use crate::message::{self, MessageText};
use crate::questionnaire::QuestionnaireReadError;
use crate::store::log::{self, LogEvent};
use crate::store::recovery::{self, LeftNote};
use crate::store::{
    OpenCause, OpenError, QuestionnaireError, QuestionnaireFile, ReadError, read_questionnaire,
};

use iced::Task;
use iced::time::Duration;

use std::path::{Path, PathBuf};

/// How long reading takes before the window says so.
const A_WHILE: Duration = Duration::from_millis(250);

/// A file that is being read.
#[derive(Debug)]
pub(super) struct Opening {
    path: PathBuf,
    /// That it takes a while, if that was said.
    said: Option<Notice>,
}

/// Reads a file in the words of a language, under its lock: what is read then is what the next save expects. If its seal does not
/// fit, it is compared with what is known of it.
fn read(
    path: &Path,
    language: Language,
    user_data: &UserData,
) -> Result<(WorkingCopy, Option<BrokenSeal>), OpenError> {
    let ownership = Ownership::take(path);
    let content = FileContent::read(path, language)?;
    log::tell(LogEvent::Opened(path));
    let seal = (content.seal, content.fingerprint);
    let work = WorkingCopy::just_read(path.to_owned(), *content, ownership);
    let seal = doubt_about(&work, seal, user_data);

    Ok((work, seal))
}

/// What a file that is no assessment is as a questionnaire: read, or why it cannot be; `None` if it is none.
fn as_questionnaire(
    error: &OpenError,
    locale: &Locale,
) -> Option<Result<Box<QuestionnaireFile>, MessageText>> {
    let may_be = matches!(
        error.cause,
        OpenCause::Read(
            ReadError::NotAnAssessment
                | ReadError::Syntax(_)
                | ReadError::NotText { .. }
                | ReadError::Encoding { .. }
        )
    );

    if !may_be {
        return None;
    }

    match read_questionnaire(&error.path) {
        Ok(file) => Some(Ok(Box::new(file))),
        Err(QuestionnaireError::Read(
            error @ (QuestionnaireReadError::Content(_) | QuestionnaireReadError::Newer { .. }),
        )) => Some(Err(message::questionnaire(&error, locale))),
        Err(_) => None,
    }
}

impl App {
    /// Opens a file in the place of what is open.
    pub(super) fn open_file(&mut self, path: &Path) -> Task<Message> {
        self.leave_for(Next::Open(Request {
            path: path.to_owned(),
            note: None,
        }))
    }

    /// Reads a file on a thread of its own. Who asks for another meanwhile gets that one.
    pub(super) fn read(&mut self, request: Request) -> Task<Message> {
        self.stop_reading();
        let Request { path, note } = request;
        let id = self.opening.supersede(Opening {
            path: path.clone(),
            said: None,
        });
        let language = self.environment.locale.language();
        let locale = self.environment.locale.clone();
        self.let_go();
        let user_data = self.user_data.clone();
        let read = move || {
            // It may be what was closed just now. Nothing else is waited for, and that not for ever.
            user_data.wait_for_lock_of(&path);

            let (work, seal) = match read(&path, language, &user_data) {
                Ok((work, seal)) => (Ok(work), seal),
                Err(error) => (Err(error), None),
            };

            let questionnaire = match &work {
                Err(error) => as_questionnaire(error, &locale),
                Ok(_) => None,
            };

            Read {
                work,
                questionnaire,
                note,
                seal,
                said: None,
            }
        };
        let reading = off_thread(read, move |read| Message::Read(id, TakeOnce::maybe(read)));

        Task::batch([reading, timer::after(A_WHILE, Message::StillReading(id))])
    }

    /// Whether a file is open in this window already, by this name or another.
    fn is_open_here(&self, work: &WorkingCopy) -> bool {
        let opening = self
            .session
            .as_ref()
            .and_then(|session| session.work().file().ownership().opening());

        matches!(work.file().ownership(), Ownership::Theirs(Some(holder)) if opening == Some(holder.opening))
    }

    /// A file was read, or its thread has failed. It takes the place of what is open, which is saved once more if need be.
    pub(super) fn has_read(&mut self, id: OperationId, read: Option<Read>) -> Task<Message> {
        let Some(opening) = self.opening.end(id) else {
            self.release(read);

            return Task::none();
        };
        self.no_longer_reading(&opening);

        match read {
            None => {
                let title = self.environment.locale.text("home-fault-stopped");
                self.say_line(Tone::Split, title);

                Task::none()
            }
            Some(Read {
                questionnaire: Some(Ok(file)),
                ..
            }) => self.at_home(home::Message::Offered(opening.path, file)),
            Some(Read {
                questionnaire: Some(Err(words)),
                ..
            }) => {
                self.say(Tone::Split, words);

                Task::none()
            }
            Some(Read {
                work: Err(error),
                note,
                ..
            }) => {
                self.say(Tone::Split, message::open(&error, &self.environment.locale));
                let left = note.map_or_else(Task::none, |note| self.look_for_left(&note));

                Task::batch([self.look_for_rescue(&error), left])
            }
            Some(read) if read.work.as_ref().is_ok_and(|work| self.is_open_here(work)) => {
                self.release(read);

                self.go(ScreenId::Assess)
            }
            Some(Read {
                work: Ok(work),
                note,
                seal: Some(seal),
                ..
            }) => self.has_read_broken(work, note, seal),
            Some(read) => self.leave_for(Next::Begin(Box::new(read))),
        }
    }

    /// Says that a file is still being read: from a slow stick, or over a network.
    pub(super) fn still_reading(&mut self, id: OperationId) -> Task<Message> {
        if !self.opening.is_current(id) {
            return Task::none();
        }

        let Some(opening) = self.opening.current_mut() else {
            return Task::none();
        };
        let name = opening.path.file_stem().unwrap_or_default();
        let name = name.to_string_lossy().into_owned();
        let notice = Notice {
            tone: Tone::Info,
            title: self
                .environment
                .locale
                .format("app-opening", &[("name", name.as_str().into())]),
            words: String::new(),
        };
        opening.said = Some(notice.clone());

        match &mut self.session {
            Some(session) if self.at != At::Home => session.say(notice),
            _ => self.home.tell(notice),
        }

        Task::none()
    }

    /// Gives up the file that is being read.
    pub(super) fn stop_reading(&mut self) {
        if let Some(opening) = self.opening.cancel() {
            self.no_longer_reading(&opening);
        }
    }

    fn no_longer_reading(&mut self, opening: &Opening) {
        if let Some(said) = &opening.said {
            self.home.take_back(said);

            if let Some(session) = &mut self.session {
                session.take_back(said);
            }
        }
    }

    /// Shows a file that was read in place of the open assessment.
    pub(super) fn begin_read(&mut self, read: Read) -> Task<Message> {
        let Ok(work) = read.work else {
            return Task::none();
        };
        let is_unsaved = work.is_unsaved();
        let begun = self.begin(work, ScreenId::Assess);

        if let (Some(session), Some(said)) = (&mut self.session, read.said) {
            session.say(said);
        }

        // What was taken over of a mended file is sealed at once.
        let saved = if is_unsaved {
            self.in_session(session::Message::Key(Key::Ctrl('s')))
        } else {
            Task::none()
        };
        let recovered = match read.note {
            Some(note) => {
                let recovered = self.show_in_session(|session, lent| session.recover(&note, lent));
                let room = note.room.as_ref();
                let room = room.map_or_else(Task::none, |room| self.reopen_room(room));

                Task::batch([recovered, room])
            }
            None => Task::none(),
        };

        Task::batch([begun, recovered, saved])
    }

    /// Opens the file that the program was started with, or else where work stopped in a crash.
    pub(super) fn open_first(&mut self, file: Option<PathBuf>) -> Task<Message> {
        let left = recovery::left_behind(self.user_data.data());
        // The note of a session must lead there from any folder.
        let file = file.map(|file| std::path::absolute(&file).unwrap_or(file));
        let note = match &file {
            Some(file) => left.into_iter().find(|left| left.note.file == *file),
            None => left.into_iter().next(),
        };
        // Those of other windows stay for the next starts.
        let note = note.and_then(LeftNote::take);

        match (note, file) {
            (Some(note), _) => self.leave_for(Next::Open(Request {
                path: note.file.clone(),
                note: Some(note),
            })),
            (None, Some(file)) => self.open_file(&file),
            (None, None) => Task::none(),
        }
    }

    /// Shows an assessment in place of the open one.
    pub(super) fn begin(&mut self, mut work: WorkingCopy, place: ScreenId) -> Task<Message> {
        let last = self.last_words();
        self.close();
        work.speak(self.environment.locale.language());
        self.at = At::Session;
        let mut lent = super::Lent {
            environment: &self.environment,
            user_data: &mut self.user_data,
            is_in_front: true,
        };
        let (session, begun) = Session::new(work, place, &mut lent);
        let id = session.id();
        let is_asking = session.asking().is_some();
        self.session = Some(session);
        let begun = begun.map(move |message| Message::Session(id, message));
        let shown = self.go(place);
        let focused = if is_asking {
            focus::on(dialog::PRIMARY)
        } else {
            Task::none()
        };

        Task::batch([last, begun, shown, focused])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::testing::recorded;
    use crate::store::log::testing::logged_by;
    use crate::store::{self, Expected, Places};

    #[test]
    fn the_log_tells_that_a_file_was_opened() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Arvenia.assessment.ron");
        let text = store::encode(recorded(&[], 1).assessment()).unwrap();
        store::file::save(&path, &text, Expected::Anything).unwrap();
        let at = |name: &str| folder.path().join(name);
        let places = Places::new([at("documents")], at("config"), at("data"));
        let user_data = UserData::at(places);
        let told = logged_by(|| drop(read(&path, Language::ENGLISH, &user_data).unwrap()));

        assert_eq!(told, ["opened file=\"Arvenia.assessment.ron\" format=2"]);
    }
}
