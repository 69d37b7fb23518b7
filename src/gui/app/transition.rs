//! What the program goes on with once the open assessment is left, and what that is made of.

use super::Closing;
use crate::assessment::{Assessment, HandChanges, Scope};
use crate::gui::screen::{Notice, ScreenId};
use crate::gui::working_copy::WorkingCopy;
use crate::message::MessageText;
use crate::questionnaire::Questionnaire;
use crate::store::recovery::RecoveryNote;
use crate::store::{Fingerprint, OpenError, QuestionnaireFile};

use jiff::Timestamp;

use std::path::PathBuf;
use std::sync::Arc;

/// What comes once the open assessment is left.
#[derive(Debug)]
pub(super) enum Next {
    /// Another file is read.
    Open(Request),
    /// Another file, now that it was read.
    Begin(Box<Read>),
    /// A new assessment, or the sample.
    Make(New),
    /// A new assessment, now that it has a file.
    Show(Box<Made>),
    /// A good state in the place of a damaged file.
    Rescue(Arc<Rescue>),
    /// The first page.
    Home,
    /// The first page, and nothing of the file stays on this computer but the file.
    NoCopy,
    /// The end of the program.
    Quit(Closing),
}

/// A file that is to be read.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) path: PathBuf,
    /// Where work stopped in it, if a crash ended that.
    pub(super) note: Option<RecoveryNote>,
}

/// A file that was read, or could not be, under its lock.
#[derive(Debug)]
pub struct Read {
    pub(super) work: Result<WorkingCopy, OpenError>,
    /// What is known of the file as a questionnaire, if it is no assessment.
    pub(super) questionnaire: Option<Result<Box<QuestionnaireFile>, MessageText>>,
    pub(super) note: Option<RecoveryNote>,
    /// What is known of it if its seal does not fit, until people have decided.
    pub(super) seal: Option<BrokenSeal>,
    /// What is said once it is shown.
    pub(super) said: Option<Notice>,
}

impl Read {
    pub(super) fn of(work: WorkingCopy) -> Self {
        Self {
            work: Ok(work),
            questionnaire: None,
            note: None,
            seal: None,
            said: None,
        }
    }
}

/// What is known of a file whose seal does not fit.
#[derive(Debug)]
pub(super) enum BrokenSeal {
    /// Nothing but how it is written differs from a known state: its next save seals it again.
    OnlyBytes,
    /// It is somebody else's, or was left open elsewhere: here it is only shown.
    NotOurs,
    /// People decide.
    Doubtful(Box<Doubt>),
}

/// What people need to know to decide.
#[derive(Debug)]
pub(super) struct Doubt {
    pub(super) fingerprint: Fingerprint,
    /// When the file was written.
    pub(super) written: Option<Timestamp>,
    /// The newest state that is known.
    pub(super) known: Option<(Timestamp, Assessment, HandChanges)>,
}

/// What a new assessment is made of.
#[derive(Debug)]
pub(super) enum New {
    /// A country and a questionnaire.
    Of {
        country: String,
        questionnaire: Arc<Questionnaire>,
        scope: Scope,
    },
    /// What is open: the new one follows it.
    After(Box<Assessment>),
    /// All that is left of a file.
    Left(Box<Assessment>),
    /// The sample.
    Sample,
}

/// A new assessment in its file.
#[derive(Debug)]
pub struct Made {
    pub(super) read: Read,
    /// What is shown of it first.
    pub(super) place: ScreenId,
}

/// A good state of a file that cannot be opened.
#[derive(Debug)]
pub struct Rescue {
    pub(super) path: PathBuf,
    /// Why the file cannot be opened.
    pub(super) words: MessageText,
    /// When the state was kept.
    pub(super) at: Timestamp,
    pub(super) assessment: Assessment,
    pub(super) destination: Destination,
}

/// Where a good state goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Destination {
    /// Into the place of the damaged file, which is put aside.
    InPlace,
    /// Into a new file: the old one is not there.
    NewFile,
}

#[cfg(test)]
impl Rescue {
    /// A state that goes into a new file.
    pub(super) fn into_new_file(
        path: PathBuf,
        words: MessageText,
        at: Timestamp,
        assessment: Assessment,
    ) -> Self {
        Self {
            path,
            words,
            at,
            assessment,
            destination: Destination::NewFile,
        }
    }
}
