//! The copies in a shared folder, as the window shows them: whose they are, how far each is, and how old.

use crate::assessment::{Assessment, ItemId, WriterId};
use crate::gui::context::Env;
use crate::results::{Progress, Results};
use crate::store::OpenError;
use crate::store::shared::{SharedContent, SharedFile};

use jiff::{Timestamp, Zoned, tz::TimeZone};

use std::path::PathBuf;
use std::sync::Arc;

/// A copy in the shared folder.
#[derive(Debug, Clone)]
pub struct SharedCopy {
    pub path: PathBuf,
    /// The breakout whose copy it is.
    pub breakout: Option<ItemId>,
    /// The name of the computer that edited it last; may be empty.
    pub computer: String,
    /// The progress of its breakout; for a copy of no breakout, of the whole assessment.
    pub progress: Progress,
    /// When the file was last written.
    pub modified: Option<Timestamp>,
    /// Whether joining it would change the open assessment.
    pub brings: bool,
    /// Whether it was mended or damaged since a program wrote it.
    pub is_mended: bool,
}

/// The result of reading the shared folder.
#[derive(Debug, Clone)]
pub struct Looked {
    /// Every file, so that the next reading can skip unchanged ones.
    pub found: Vec<SharedFile>,
    pub look: SharedLook,
}

/// The shared folder, as it was last read.
#[derive(Debug, Clone, Default)]
pub struct SharedLook {
    /// The copies of the assessment.
    pub seen: Arc<[SharedCopy]>,
    /// How many files are only half written.
    pub not_yet: usize,
    /// What is damaged, or cannot be read for another reason.
    pub refused: Vec<Arc<OpenError>>,
}

impl SharedCopy {
    /// The age of the file in words.
    pub fn age(&self, env: Env<'_>) -> Option<String> {
        let then = self.modified?.to_zoned(TimeZone::system()).datetime();

        Some(env.locale.moment(then, Zoned::now().datetime()))
    }

    fn of(found: &SharedFile, copy: &Arc<Assessment>, here: &Assessment, me: WriterId) -> Self {
        let results = Results::new(copy);
        let breakout = copy.copy_of();
        let own = breakout.and_then(|id| results.breakout(Some(id)));
        let writers = copy.writers().iter();
        let is_mended = matches!(found.content, SharedContent::Mended(_));
        let preview = if is_mended {
            here.preview_mended(copy, me)
        } else {
            here.preview(copy, me)
        };
        let mine = writers.filter(|writer| writer.breakout == breakout);
        let last = mine.max_by_key(|writer| writer.since);

        Self {
            path: found.path.clone(),
            breakout,
            computer: last.map_or_else(String::new, |writer| writer.computer.clone()),
            progress: own.map_or_else(|| results.progress(), |own| own.progress),
            modified: found.modified(),
            brings: preview.is_ok_and(|preview| !preview.brings_nothing()),
            is_mended,
        }
    }
}

impl Looked {
    /// The copies among the files of a folder, compared with an assessment. Copies that only repeat another one are listed too.
    pub fn new(found: Vec<SharedFile>, here: &Assessment, me: WriterId) -> Self {
        let copies = found.iter().filter_map(|f| Some((f, f.copy()?)));
        let seen = copies
            .map(|(found, copy)| SharedCopy::of(found, copy, here, me))
            .collect();
        let not_yet = found
            .iter()
            .filter(|found| matches!(found.content, SharedContent::NotYet))
            .count();
        let refused = found.iter().filter_map(|found| match &found.content {
            SharedContent::Refused(error) => Some(Arc::clone(error)),
            _ => None,
        });
        let refused = refused.collect();

        Self {
            found,
            look: SharedLook {
                seen,
                not_yet,
                refused,
            },
        }
    }
}
