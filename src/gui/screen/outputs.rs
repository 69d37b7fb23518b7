//! Outputs: exports pictures, reports and slides. A person chooses what, for whom and where to, and sees a preview.

mod cards;
mod keys;
mod names;
mod page;
mod paper;
mod preview;
mod writing;

#[cfg(test)]
mod tests;

use crate::assessment::{Edit, Fact, Profile};
use crate::chart::Size;
use crate::chart::subject::Subject;
use crate::gui::clipboard::{self, Copied};
use crate::gui::context::Context;
use crate::gui::path_field;
use crate::gui::picture::{ChartPicture, DrawnPicture};
use crate::gui::screen::{self, Notice, Towards};
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::mark::Tone;
use crate::gui::widget::{dialog, focus};
use crate::locale::{Language, Locale, western_digits};
use crate::output::audience::InsideParts;
use crate::output::{
    Before, ExportOrder, Format, HEIGHTS, HandlingMark, LetteringWarning, MissingLetters,
    OutputItem, Product, WIDTHS,
};
use crate::store::places::outputs_beside;

use iced::Task;
use iced::widget::Id;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use names::{Names, NamesMessage};
use paper::{PaperChoices, PaperMessage};
use preview::{Contents, PreviewKey};
use writing::{WritingEvent, WritingStage};

/// Focus ids of the fields, for keys and for the dialog.
const MARK: Id = Id::new("outputs-mark");
const SIZE: Id = Id::new("outputs-size");
const FOLDER: Id = Id::new("outputs-folder");

/// The sizes of the control; a typed size comes after them.
const SIZES: [Size; 3] = [
    Size {
        width: 1280,
        height: 720,
    },
    Size::SLIDE,
    Size {
        width: 3840,
        height: 2160,
    },
];

/// The state of Outputs: the chosen exports, their previews, and the progress of the writing.
#[derive(Debug)]
pub(crate) struct State {
    /// The chosen pictures; the assessment may lack some of them.
    subjects: BTreeSet<Subject>,
    /// Which documents are chosen, in the order of [`Product::ALL`].
    products: [bool; Product::ALL.len()],
    /// How paper to be filled in by hand is made.
    paper: PaperChoices,
    /// The names of the parts of each document.
    contents: Contents,
    /// The letters that charts cannot show.
    missing: MissingLetters,
    /// The inputs from which a thread has listed these parts.
    looked: Option<PreviewKey>,
    /// The names that the audience would read.
    names: Names,
    /// The language of the exports.
    language: Language,
    /// The language of the window when a person chose another one; until then the exports follow the window.
    window: Language,
    /// Which kinds of files are chosen; the choice of editable text applies to SVG alone.
    formats: BTreeSet<Format>,
    /// Position in [`SIZES`]; past their end, the typed size.
    size: usize,
    typed_size: Field,
    profile: Profile,
    /// What the delegation's own edition holds beside: ticked anew each time, since it must be meant.
    inside: InsideParts,
    mark: Field,
    folder: Field,
    /// Whether a person chose the folder: it no longer follows the file.
    is_folder_chosen: bool,
    stage: WritingStage,
    asking: Option<ExportQuestion>,
    pictures: BTreeMap<Subject, ChartPicture>,
    /// The picture that covers the page in full size.
    full: Option<Subject>,
    full_picture: ChartPicture,
    /// The width of the preview and the size of the picture in full size, once the layout has reported them.
    width: Option<u32>,
    full_size: Option<Size>,
    scale: f32,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Chooses a picture, or leaves it out.
    Subject(Subject),
    /// Chooses all pictures, or only those that every assessment has.
    AllSubjects,
    /// Chooses a document, or leaves it out.
    Product(Product),
    /// What concerns paper to be filled in by hand.
    Paper(PaperMessage),
    /// Chooses a kind of file, or leaves it out.
    Format(Format),
    Language(Language),
    /// Copies the picture in full size, or else the first one.
    Copy,
    /// The copy ended.
    Copied(bool),
    /// Copies the numbers of the picture as a table.
    CopyTable,
    /// The copy ended.
    TableCopied(bool),
    Size(usize),
    /// Somebody types a size.
    TypeSize(field::Action),
    /// Sets the audience.
    Profile(Profile),
    /// Takes the facilitator's notes in, or leaves them out.
    Notes,
    /// Takes counts of views in, or leaves them out.
    Counts,
    /// Somebody types the handling mark.
    Mark(field::Action),
    /// Takes the handling mark in.
    MarkDone,
    /// Somebody types the folder.
    Folder(field::Action),
    /// Opens the system's dialog for a folder.
    Browse,
    /// The dialog returned a folder, or `None`.
    Browsed(Option<PathBuf>),
    /// Writes the exports; asks first if the handling mark is missing.
    Export,
    /// Writes the exports without a handling mark.
    ExportWithout,
    /// Closes the question and focuses the field of the handling mark.
    WriteMark,
    /// Writes the exports, and treats the files of an earlier export so.
    ExportOver(Before),
    /// Stops the writing after the current file.
    Stop,
    /// An event of the writing thread.
    Writing(WritingEvent),
    /// Opens the folder in the system's file manager.
    OpenFolder,
    /// The system opened the folder, or could not.
    FolderOpened(bool),
    /// Shows a picture in full size.
    Show(Subject),
    /// Shows the next or the previous picture in full size.
    Turn(Towards),
    /// Closes what is open, or stops the writing.
    Escape,
    /// The layout reports the width of the preview.
    Sized(iced::Size),
    /// The layout reports the size of the picture in full size.
    FullSized(iced::Size),
    /// A thread has listed the parts of the documents.
    Looked(PreviewKey, Contents, MissingLetters),
    /// What concerns the names that the audience would read.
    Names(NamesMessage),
    Drawn(Subject, DrawnPicture),
    /// A thread has drawn the picture in full size.
    FullDrawn(DrawnPicture),
}

pub(crate) type Action = screen::Action<Message>;

/// A question that a person must answer before the writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ExportQuestion {
    /// The handling mark is missing: whether that is intended.
    Mark,
    /// So many files of an earlier export exist: whether to replace them.
    Before(usize),
}

impl State {
    pub(crate) fn new(context: Context<'_>) -> Self {
        let profile = Profile::Internal;

        Self {
            subjects: Subject::main(context.results()).into_iter().collect(),
            products: Product::ALL.map(|product| {
                matches!(
                    product,
                    Product::Report | Product::Slides | Product::Workbook
                )
            }),
            paper: PaperChoices::new(context),
            contents: Contents::default(),
            missing: MissingLetters::default(),
            looked: None,
            names: Names::default(),
            language: context.env.locale.language(),
            window: context.env.locale.language(),
            formats: [Format::Png, Format::Svg].into(),
            size: 1,
            typed_size: Field::single(""),
            profile,
            inside: InsideParts::default(),
            mark: Field::single(context.assessment().facts().mark(profile)),
            folder: Field::single(&default_folder(context)),
            is_folder_chosen: false,
            stage: WritingStage::Ready,
            asking: None,
            pictures: BTreeMap::new(),
            full: None,
            full_picture: ChartPicture::default(),
            width: None,
            full_size: None,
            scale: 1.0,
        }
    }

    /// Updates the fields from the assessment, as after an undo or under another file name.
    pub(crate) fn refresh(&mut self, context: Context<'_>) {
        let mark = context.assessment().facts().mark(self.profile);

        if self.mark.text() != mark {
            self.mark.set_text(mark);
        }

        self.follow_file(context);
        self.paper.refresh(context);
    }

    fn follow_file(&mut self, context: Context<'_>) {
        let folder = default_folder(context);

        if !self.is_folder_chosen && self.folder.text() != folder {
            self.folder.set_text(&folder);
        }
    }

    /// The edits for drafts that are not in the assessment yet.
    pub(crate) fn drafts(&self, context: Context<'_>) -> Vec<Edit> {
        self.mark_draft(context).into_iter().collect()
    }

    fn mark_draft(&self, context: Context<'_>) -> Option<Edit> {
        let mark = self.mark.text();
        let is_new = context.assessment().facts().mark(self.profile) != mark;

        is_new.then_some(Edit::SetFact(Fact::Mark(self.profile, mark)))
    }

    /// The draft of the handling mark as an edit, before an export needs it.
    fn keep_mark(&self, context: Context<'_>) -> Action {
        self.mark_draft(context).map_or(Action::None, Action::Edit)
    }

    /// Draws the pictures anew if their content, size or colours have changed; `scale` is the factor of
    /// the text size.
    pub(crate) fn draw(&mut self, context: Context<'_>, scale: f32) -> Task<Message> {
        self.scale = scale;
        self.follow_file(context);
        self.paper.refresh(context);
        self.follow_window(context);

        Task::batch([self.draw_preview(context), self.draw_full(context)])
    }

    /// Unless a person chose a language, the exports have that of the window.
    fn follow_window(&mut self, context: Context<'_>) {
        let window = context.env.locale.language();

        if self.window != window {
            self.window = window;
            self.language = window;
        }
    }

    /// The texts in the language of the exports.
    fn locale(&self, context: Context<'_>) -> Locale {
        let own = context.env.locale;

        if self.language == own.language() {
            own.clone()
        } else {
            Locale::with_digits(self.language, own.digits())
        }
    }

    fn products(&self) -> Vec<Product> {
        let all = Product::ALL.into_iter().zip(self.products);

        all.filter(|(product, is_wanted)| *is_wanted && product.is_for(self.profile))
            .map(|(product, _)| product)
            .collect()
    }

    /// How many files the export will write.
    fn files(&self, context: Context<'_>) -> usize {
        let papers = self.products().into_iter();
        let papers: usize = papers.map(|product| product.items().len()).sum();

        papers + self.chosen(context).len() * self.formats().len()
    }

    /// A warning of letters that the chosen charts cannot show.
    fn lettering(&self, context: Context<'_>) -> Option<LetteringWarning> {
        let formats = self.formats();
        let charts = self.chosen(context).into_iter().flat_map(|subject| {
            formats
                .iter()
                .map(move |format| OutputItem::Picture(subject, *format))
        });
        let products = self.products();
        let papers = products.iter().flat_map(|product| product.items()).copied();

        self.missing
            .warning(charts.chain(papers), context.env.locale)
    }

    /// All pictures that the audience may see.
    fn offered(&self, context: Context<'_>) -> Vec<Subject> {
        let mut all = Subject::all(context.assessment(), context.results());
        all.retain(|subject| subject.is_for(self.profile));

        all
    }

    fn chosen(&self, context: Context<'_>) -> Vec<Subject> {
        let mut chosen = self.offered(context);
        chosen.retain(|subject| self.subjects.contains(subject));

        chosen
    }

    /// The picture before or after the one in full size.
    fn beside_full(&self, turn: Towards, context: Context<'_>) -> Option<Subject> {
        let chosen = self.chosen(context);
        let full = self.full?;
        let at = chosen.iter().position(|subject| *subject == full)?;
        let at = match turn {
            Towards::Next => Some(at + 1),
            Towards::Previous => at.checked_sub(1),
        };

        chosen.get(at?).copied()
    }

    /// Whether every one of these pictures is chosen.
    fn has_all(&self, context: Context<'_>) -> bool {
        let mut offered = self.offered(context).into_iter();

        offered.all(|subject| self.subjects.contains(&subject))
    }

    /// Whether a kind of file is chosen.
    fn has(&self, format: Format) -> bool {
        self.formats.contains(&format)
    }

    /// The kinds of files of the pictures.
    fn formats(&self) -> Vec<Format> {
        let outlines = if self.has(Format::EditableSvg) {
            Format::EditableSvg
        } else {
            Format::Svg
        };
        let wanted = [
            self.has(Format::Png).then_some(Format::Png),
            self.has(Format::Svg).then_some(outlines),
        ];

        wanted.into_iter().flatten().collect()
    }

    /// The size of the pictures, or the message key of the error in the typed one.
    fn picture_size(&self) -> Result<Size, &'static str> {
        match SIZES.get(self.size) {
            Some(size) => Ok(*size),
            None => read_size(&self.typed_size.text()),
        }
    }

    fn order(&self, before: Before, context: Context<'_>) -> Result<ExportOrder, &'static str> {
        let folder = match self.folder.text().trim() {
            "" => PathBuf::from(default_folder(context)),
            folder => PathBuf::from(folder),
        };

        Ok(ExportOrder {
            folder,
            before,
            subjects: self.chosen(context),
            formats: self.formats(),
            size: self.picture_size()?,
            products: self.products(),
            profile: self.profile,
            mark: self.mark_wanted(),
            undecided: None,
            locale: self.locale(context),
            inside: self.inside_parts(),
            blank: self.blank(context),
        })
    }

    /// Whether an export is running.
    pub(crate) fn is_writing(&self) -> bool {
        self.stage.is_writing()
    }

    /// Whether the last export failed.
    pub(crate) fn has_failed(&self) -> bool {
        matches!(self.stage, WritingStage::Failed { .. })
    }

    /// Stops an export that is running: nothing of it is left.
    pub(crate) fn stop_writing(&self) {
        self.stage.stop();
    }

    /// What is ticked beside, if the edition is that of the delegation.
    fn inside_parts(&self) -> InsideParts {
        match self.profile {
            Profile::Internal => self.inside,
            Profile::Partners | Profile::Public => InsideParts::default(),
        }
    }

    fn can_export(&self, context: Context<'_>) -> bool {
        !self.stage.is_writing() && self.files(context) > 0 && self.cards_missing(context).is_none()
    }

    /// Opens a question with the focus on its primary button.
    fn ask(&mut self, asking: ExportQuestion) -> Action {
        self.asking = Some(asking);

        Action::Run(focus::on(dialog::PRIMARY))
    }

    /// The handling mark; without one, a person has confirmed that.
    fn mark_wanted(&self) -> HandlingMark {
        let mark = self.mark.text();

        if mark.trim().is_empty() {
            HandlingMark::Without
        } else {
            HandlingMark::Text(mark)
        }
    }

    fn export(&mut self, before: Before, context: Context<'_>) -> Action {
        self.asking = None;

        if !self.can_export(context) {
            return Action::None;
        }

        // What is written is to be seen, not the picture in full size.
        self.full = None;

        match self.order(before, context) {
            Ok(order) => {
                let keep = self.keep_mark(context);
                let write = self.stage.start(order, context);

                Action::All(vec![keep, Action::Run(write.map(Message::Writing))])
            }
            Err(_) => Action::Run(focus::on(SIZE)),
        }
    }

    pub(crate) fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Subject(subject) => {
                if !self.subjects.remove(&subject) {
                    self.subjects.insert(subject);
                }

                Action::Run(self.draw_preview(context))
            }
            Message::AllSubjects => {
                self.subjects = if self.has_all(context) {
                    Subject::main(context.results()).into_iter().collect()
                } else {
                    Subject::all(context.assessment(), context.results())
                        .into_iter()
                        .collect()
                };

                Action::Run(self.draw_preview(context))
            }
            Message::Product(product) => {
                let all = Product::ALL.iter().zip(&mut self.products);

                for (_, is_wanted) in all.filter(|(known, _)| **known == product) {
                    *is_wanted = !*is_wanted;
                }

                Action::Run(self.draw_preview(context))
            }
            Message::Paper(message) => {
                self.paper.update(message);

                Action::None
            }
            Message::Language(language) => {
                self.language = language;

                Action::Run(Task::batch([
                    self.draw_preview(context),
                    self.draw_full(context),
                ]))
            }
            Message::Copy => Action::Run(self.copy(context)),
            Message::CopyTable => Action::Run(self.copy_table(context)),
            Message::TableCopied(is_there) => {
                Action::Say(clipboard::notice(Copied::Table, is_there, context))
            }
            Message::Copied(is_there) => {
                Action::Say(clipboard::notice(Copied::Picture, is_there, context))
            }
            Message::Format(format) => {
                if !self.formats.remove(&format) {
                    self.formats.insert(format);
                }

                Action::None
            }
            Message::Size(size) => {
                self.size = size;

                Action::Run(if size < SIZES.len() {
                    Task::none()
                } else {
                    focus::on(SIZE)
                })
            }
            Message::TypeSize(action) => {
                self.typed_size.update(action);

                Action::None
            }
            Message::Profile(profile) => {
                let keep = self.keep_mark(context);
                self.profile = profile;
                self.mark
                    .set_text(context.assessment().facts().mark(self.profile));

                Action::All(vec![keep, Action::Run(self.draw_preview(context))])
            }
            Message::Notes => {
                self.inside.notes = !self.inside.notes;

                Action::Run(self.draw_preview(context))
            }
            Message::Counts => {
                self.inside.counts = !self.inside.counts;

                Action::Run(self.draw_preview(context))
            }
            Message::Mark(action) => {
                if self.mark.update(action) {
                    Action::All(vec![Action::Typed, Action::Run(self.draw_preview(context))])
                } else {
                    Action::None
                }
            }
            Message::MarkDone => self.keep_mark(context),
            Message::Folder(action) => {
                if self.folder.update(action) {
                    self.is_folder_chosen = true;
                }

                Action::None
            }
            Message::Browse => {
                let title = context.env.text("outputs-folder");
                let dialog = rfd::AsyncFileDialog::new().set_title(title).pick_folder();

                Action::Run(Task::perform(dialog, |folder| {
                    Message::Browsed(folder.map(|folder| folder.path().to_owned()))
                }))
            }
            Message::Browsed(Some(folder)) => {
                self.folder.set_text(&folder.to_string_lossy());
                self.is_folder_chosen = true;

                Action::None
            }
            Message::Browsed(None) | Message::FolderOpened(true) => Action::None,
            Message::Export if self.can_export(context) && self.names_left(context) > 0 => {
                Action::Say(self.names_first(context))
            }
            Message::Export if self.mark.text().trim().is_empty() => {
                if self.can_export(context) {
                    self.full = None;

                    self.ask(ExportQuestion::Mark)
                } else {
                    Action::None
                }
            }
            Message::Export | Message::ExportWithout => self.export(Before::Ask, context),
            Message::ExportOver(before) => self.export(before, context),
            Message::WriteMark => {
                self.asking = None;

                Action::Run(focus::on(MARK))
            }
            Message::Stop => {
                self.stage.stop();

                Action::None
            }
            Message::Writing(event) => match self.stage.update(event, context) {
                Some(before) => self.ask(ExportQuestion::Before(before)),
                None => Action::None,
            },
            Message::OpenFolder => match self.stage.folder() {
                Some(folder) => {
                    let folder = folder.to_owned();

                    Action::Run(path_field::open_folder(folder, Message::FolderOpened))
                }
                None => Action::None,
            },
            Message::FolderOpened(false) => Action::Say(Notice {
                tone: Tone::Discuss,
                title: context.env.text("outputs-not-opened"),
                words: context.env.text("outputs-not-opened-next"),
            }),
            Message::Show(subject) => {
                self.full = Some(subject);

                Action::Run(self.draw_full(context))
            }
            Message::Turn(turn) => {
                self.full = self.beside_full(turn, context).or(self.full);

                Action::Run(self.draw_full(context))
            }
            Message::Escape => {
                if self.asking.take().is_none() && self.full.take().is_none() {
                    self.stage.stop();
                }

                Action::Run(focus::off())
            }
            Message::Sized(size) => {
                self.width = Some(size.width as u32);

                Action::Run(self.draw_preview(context))
            }
            Message::FullSized(size) => {
                self.full_size = preview::sheet_in(size);

                Action::Run(self.draw_full(context))
            }
            Message::Looked(look, contents, missing) => {
                // A person may have chosen other pictures meanwhile.
                if self.looked == Some(look) {
                    self.contents = contents;
                    self.missing = missing;
                }

                Action::None
            }
            Message::Names(message) => self.update_names(message, context),
            Message::Drawn(subject, drawn) => {
                if let Some(picture) = self.pictures.get_mut(&subject) {
                    picture.take(drawn);
                }

                Action::None
            }
            Message::FullDrawn(drawn) => {
                self.full_picture.take(drawn);

                Action::None
            }
        }
    }
}

/// The proposed folder beside the file, as text.
fn default_folder(context: Context<'_>) -> String {
    outputs_beside(context.work.path())
        .to_string_lossy()
        .into_owned()
}

/// Reads `1600 x 900`; the digits may be Arabic-Indic or Persian.
fn read_size(text: &str) -> Result<Size, &'static str> {
    let text = western_digits(text).to_lowercase();
    let (width, height) = text
        .split_once(['x', '×', '*'])
        .ok_or("outputs-size-form")?;
    let number = |text: &str| text.trim().parse::<u32>().map_err(|_| "outputs-size-form");
    let size = Size {
        width: number(width)?,
        height: number(height)?,
    };

    if !WIDTHS.contains(&size.width) {
        Err("outputs-size-width")
    } else if !HEIGHTS.contains(&size.height) {
        Err("outputs-size-height")
    } else {
        Ok(size)
    }
}
