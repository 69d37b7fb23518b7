//! The output of a command: results on standard output, errors on standard error, and the exit code.

use crate::assessment::EditError;
use crate::chart::ChartError;
use crate::homework::NotAForm;
use crate::locale::{Locale, in_one_line, without_marks};
use crate::message::{self, MessageText};
use crate::output::{OfficeError, OutputError};
use crate::sample::SampleError;
use crate::store::file_lock::Holder;
use crate::store::tables::TableError;
use crate::store::{OpenCause, OpenError, QuestionnaireError, SaveError};

use jiff::Zoned;

use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The command line is at fault.
const USAGE: u8 = 2;
/// An input file is at fault.
const INPUT: u8 = 1;
/// The system is at fault.
const SYSTEM: u8 = 3;
/// The command is done, and people have to decide about conflicts.
const CONFLICTS: u8 = 4;
/// Somebody stopped the command, as by Ctrl+C.
const STOPPED: u8 = 130;

/// Why a command ended early.
#[derive(Debug)]
pub(super) enum Failure {
    /// A file cannot be opened.
    Open(OpenError),
    /// A file cannot be written.
    Save(SaveError),
    /// A copy cannot be joined.
    Join { path: PathBuf, error: EditError },
    /// A file was mended or damaged since the program wrote it.
    BrokenSeal(PathBuf),
    /// A file that a command would write is open elsewhere, or was left open there.
    InUse {
        path: PathBuf,
        holder: Option<Box<Holder>>,
    },
    /// An output cannot be written.
    Output(OutputError),
    /// A list of people cannot be read.
    Table {
        path: PathBuf,
        error: Box<TableError>,
    },
    /// No sheet of a list has two columns.
    NoList(PathBuf),
    /// No column of a list says who the people are.
    NoNames,
    /// Somebody stopped the writing of outputs.
    Stopped,
    /// The assessment has no such chart.
    NoChart {
        /// The chart as the command line names it.
        name: String,
        /// The charts of the assessment, as a command line names them.
        known: Vec<String>,
    },
    /// A questionnaire, or a translation beside it, cannot be read.
    Questionnaire(Box<QuestionnaireError>),
    /// There is no such element or breakout.
    NoPart {
        /// As the command line names it.
        name: String,
        /// Those that there are.
        known: Vec<String>,
    },
    /// There is no such stakeholder group.
    NoGroup {
        /// As the command line names it.
        name: String,
        /// The identifiers of those that there are.
        known: Vec<String>,
    },
    /// More than two languages on one paper.
    ManyLanguages,
    /// A returned form cannot be taken in.
    Form { path: PathBuf, cause: NotAForm },
    /// There are forms, and no assessment into which they could come.
    NothingToBringInto,
    /// There is nobody of whom it is known what to ask.
    NobodyToAsk,
    /// The sample cannot be made.
    Sample(SampleError),
    /// The results cannot be written as JSON.
    Json(serde_json::Error),
    /// Standard output is closed or fails.
    Print(io::Error),
    /// There is no display for a window.
    #[cfg(feature = "gui")]
    NoDisplay,
    /// The window ended with a fault of the system.
    #[cfg(feature = "gui")]
    Window(String),
    /// This program was built without its window.
    #[cfg(not(feature = "gui"))]
    NoWindow,
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        Self::Open(error)
    }
}

impl From<SaveError> for Failure {
    fn from(error: SaveError) -> Self {
        Self::Save(error)
    }
}

impl From<OutputError> for Failure {
    fn from(error: OutputError) -> Self {
        Self::Output(error)
    }
}

impl From<SampleError> for Failure {
    fn from(error: SampleError) -> Self {
        Self::Sample(error)
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

/// The report of a command: its language, and the faults so far.
#[derive(Debug)]
pub(super) struct Report<'a> {
    locale: &'a Locale,
    code: u8,
    has_conflicts: bool,
}

impl<'a> Report<'a> {
    /// A report without faults.
    pub(super) fn new(locale: &'a Locale) -> Self {
        Self {
            locale,
            code: 0,
            has_conflicts: false,
        }
    }

    /// The language of the report.
    pub(super) fn locale(&self) -> &'a Locale {
        self.locale
    }

    /// The exit code of the report so far. A fault wins over conflicts, which the next run shows again.
    pub(super) fn code(&self) -> ExitCode {
        match (self.code, self.has_conflicts) {
            (0, true) => CONFLICTS.into(),
            (code, _) => code.into(),
        }
    }

    /// Records that people have to decide about conflicts.
    pub(super) fn conflicts_remain(&mut self) {
        self.has_conflicts = true;
    }

    /// A failure in one line.
    pub(super) fn sentence(&self, failure: &Failure) -> String {
        self.words(failure).map_or_else(String::new, |words| {
            in_one_line(&without_marks(&[words.title, words.text].join(". ")))
        })
    }

    /// Records that a file is at fault; the command goes on.
    pub(super) fn input_is_at_fault(&mut self) {
        self.code = self.code.max(INPUT);
    }

    /// Prints that a file was written.
    ///
    /// # Errors
    /// As [`print`].
    pub(super) fn wrote(&self, file: &Path) -> Result<(), Failure> {
        let file = file.display().to_string();
        let text = self.locale.plain("cli-wrote", &[("file", file.into())]);

        line(&text)
    }

    /// Prints that no cards are written, since nobody is in the delegation yet.
    ///
    /// # Errors
    /// As [`print`].
    pub(super) fn no_cards(&self) -> Result<(), Failure> {
        line(&self.locale.text("cli-no-cards"))
    }

    /// Prints that a file is sealed already.
    ///
    /// # Errors
    /// As [`print`].
    pub(super) fn is_sealed(&self, file: &Path) -> Result<(), Failure> {
        let file = file.display().to_string();
        let text = self.locale.plain("cli-sealed", &[("file", file.into())]);

        line(&text)
    }

    /// Prints a failure and records it; the command goes on.
    pub(super) fn refuse(&mut self, failure: &Failure) {
        self.code = self.code.max(code_of(failure));

        let Some(words) = self.words(failure) else {
            return;
        };
        let (title, text) = (in_one_line(&words.title), in_one_line(&words.text));
        let mut lines = match (title.as_str(), text.as_str()) {
            (title, "") => format!("{title}\n"),
            (title, text) => format!("{title}\n{text}\n"),
        };

        if let Failure::Output(OutputError::Undecided(mentions)) = failure {
            for mention in mentions {
                let line = message::names::mention(mention, self.locale);
                lines.extend(["- ", &in_one_line(&line), "\n"]);
            }
        }

        // If standard error fails too, the exit code still says it.
        let _ = io::stderr().lock().write_all(printable(&lines).as_bytes());
    }

    /// Prints the failure that ends the command, and returns its exit code.
    pub(super) fn fail(&mut self, failure: &Failure) -> ExitCode {
        self.refuse(failure);

        self.code()
    }

    /// The text of a failure; `None` if standard output is closed.
    fn words(&self, failure: &Failure) -> Option<MessageText> {
        let locale = self.locale;
        let sentence = |title: String| MessageText {
            title,
            text: String::new(),
        };

        Some(match failure {
            Failure::Open(error) => message::open(error, locale),
            Failure::Save(error) => message::save_once(error, locale),
            Failure::Join { path, error } => {
                let words = message::edit(error, locale);
                let file = path.display().to_string();

                MessageText {
                    title: locale.format(
                        "cli-join",
                        &[("file", file.into()), ("what", words.title.into())],
                    ),
                    text: words.text,
                }
            }
            Failure::InUse { path, holder } => {
                let held = message::held(path, holder.as_deref(), &Zoned::now(), locale);

                MessageText {
                    text: [held.text, locale.text("cli-in-use-next")].join(" "),
                    ..held
                }
            }
            Failure::BrokenSeal(path) => {
                let file = path.display().to_string();

                MessageText {
                    title: locale.format("cli-broken-seal", &[("file", file.into())]),
                    text: locale.text("cli-broken-seal-next"),
                }
            }
            Failure::Output(error @ OutputError::NoMark(_)) => MessageText {
                text: locale.text("cli-no-mark"),
                ..message::output(error, locale)
            },
            Failure::Output(error @ OutputError::Undecided(_)) => MessageText {
                text: locale.text("cli-names-undecided"),
                ..message::output(error, locale)
            },
            Failure::Output(error) => message::output(error, locale),
            Failure::Table { path, error } => message::table(error, Some(path), locale),
            Failure::NoList(path) => message::roster::no_columns(Some(path), locale),
            Failure::NoNames => sentence(locale.text("roster-cli-nameless")),
            Failure::Stopped => sentence(locale.text("cli-stopped")),
            Failure::NoChart { name, known } => MessageText {
                title: locale.format("cli-no-chart", &[("name", name.into())]),
                text: locale.format("cli-no-chart-next", &[("known", locale.list(known).into())]),
            },
            Failure::Questionnaire(error) => match &**error {
                QuestionnaireError::Open(error) => message::open(error, locale),
                QuestionnaireError::Read(error) => message::questionnaire(error, locale),
            },
            Failure::NoPart { name, known } => MessageText {
                title: locale.format("cli-no-part", &[("name", name.into())]),
                text: locale.format("cli-no-part-next", &[("known", locale.list(known).into())]),
            },
            Failure::NoGroup { name, known } => MessageText {
                title: locale.format("cli-no-group", &[("name", name.into())]),
                text: locale.format("cli-no-group-next", &[("known", locale.list(known).into())]),
            },
            Failure::ManyLanguages => sentence(locale.text("cli-many-languages")),
            Failure::Form { path, cause } => message::not_a_form(cause, path, locale),
            Failure::NothingToBringInto => MessageText {
                title: locale.text("cli-nothing-to-bring-into"),
                text: locale.text("cli-nothing-to-bring-into-next"),
            },
            Failure::NobodyToAsk => MessageText {
                title: locale.text("cli-nobody-to-ask"),
                text: locale.text("cli-nobody-to-ask-next"),
            },
            Failure::Sample(error) => message::sample(error, locale),
            Failure::Json(error) => {
                let detail = error.to_string();

                sentence(locale.format("cli-json", &[("detail", detail.into())]))
            }
            Failure::Print(error) if error.kind() == ErrorKind::BrokenPipe => return None,
            Failure::Print(error) => {
                let detail = error.to_string();

                sentence(locale.format("cli-print", &[("detail", detail.into())]))
            }
            #[cfg(feature = "gui")]
            Failure::NoDisplay => sentence(locale.text("cli-no-display")),
            #[cfg(feature = "gui")]
            Failure::Window(detail) => {
                sentence(locale.format("cli-window", &[("detail", detail.into())]))
            }
            #[cfg(not(feature = "gui"))]
            Failure::NoWindow => sentence(locale.text("cli-no-window")),
        })
    }
}

/// Prints a note on standard error that is no fault.
pub(super) fn note(text: &str) {
    let line = format!("{}\n", in_one_line(text));

    // A note that cannot be printed is dropped.
    let _ = io::stderr().lock().write_all(printable(&line).as_bytes());
}

/// Prints a text without control characters, which would steer a terminal.
///
/// # Errors
/// [`Failure::Print`] if standard output is closed or fails.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();

    out.write_all(printable(text).as_bytes())
        .and_then(|()| out.flush())
        .map_err(Failure::Print)
}

/// Prints a line; a line break in a name in it is a blank.
///
/// # Errors
/// As [`print`].
pub(super) fn line(text: &str) -> Result<(), Failure> {
    print(&format!("{}\n", in_one_line(text)))
}

fn code_of_opening(error: &OpenError) -> u8 {
    match error.cause {
        OpenCause::NotFound | OpenCause::BelowAFile | OpenCause::NotAFile | OpenCause::Read(_) => {
            INPUT
        }
        OpenCause::Denied | OpenCause::Other(_) => SYSTEM,
    }
}

fn code_of(failure: &Failure) -> u8 {
    match failure {
        Failure::Open(error) => code_of_opening(error),
        Failure::Table { error, .. } => match error.as_ref() {
            TableError::File(error) => code_of_opening(error),
            _ => INPUT,
        },
        Failure::Output(error) => match error {
            OutputError::Size(_)
            | OutputError::NoMark(_)
            | OutputError::Nothing
            | OutputError::NotForThePublic
            | OutputError::NoCards
            | OutputError::ForTheDelegationAlone => USAGE,
            OutputError::Undecided(_) => INPUT,
            OutputError::Make {
                cause: OfficeError::Chart(cause),
                ..
            } => match cause {
                ChartError::Svg(_) | ChartError::Png(_) => SYSTEM,
                _ => INPUT,
            },
            OutputError::Make { .. }
            | OutputError::Form { .. }
            | OutputError::Save(_)
            | OutputError::Place { .. } => SYSTEM,
        },
        Failure::Stopped => STOPPED,
        Failure::NoChart { .. }
        | Failure::NoPart { .. }
        | Failure::NoGroup { .. }
        | Failure::ManyLanguages => USAGE,
        Failure::Questionnaire(error) => match **error {
            QuestionnaireError::Open(_) => SYSTEM,
            QuestionnaireError::Read(_) => INPUT,
        },
        Failure::Join { .. }
        | Failure::BrokenSeal(_)
        | Failure::NoList(_)
        | Failure::NoNames
        | Failure::Form { .. }
        | Failure::NothingToBringInto
        | Failure::NobodyToAsk => INPUT,
        // A reader that closed the pipe has read enough: this is no fault.
        Failure::Print(error) if error.kind() == ErrorKind::BrokenPipe => 0,
        _ => SYSTEM,
    }
}

/// The text without direction marks and control characters.
fn printable(text: &str) -> String {
    without_marks(text)
        .chars()
        .map(|sign| match sign {
            '\n' | '\t' => sign,
            sign if sign.is_control() => char::REPLACEMENT_CHARACTER,
            sign => sign,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;
    use crate::store::{Fingerprint, SaveCause};

    #[test]
    fn a_command_does_not_say_that_a_file_is_saved_again_which_nobody_saves_again() {
        let locale = Locale::new(Language::ENGLISH);
        let unconfirmed = || SaveError {
            path: PathBuf::from("stick/Arvenia.assessment.ron"),
            cause: SaveCause::Unsynced {
                fingerprint: Fingerprint::of(b""),
                error: ErrorKind::Other.into(),
            },
        };

        for failure in [
            Failure::Save(unconfirmed()),
            Failure::Output(OutputError::Place {
                written: 0,
                cause: unconfirmed(),
            }),
        ] {
            let said = Report::new(&locale).sentence(&failure);

            assert!(said.contains("is written, but not confirmed"), "{said}");
            assert!(!said.contains("shortly"), "{said}");
            assert!(!said.contains("No file was written"), "{said}");
        }
    }
}
