//! What the window knows of a shared folder: whose files are there, how far they are, and how old.

use crate::assessment::{Assessment, ItemId};
use crate::gui::context::Env;
use crate::results::{Progress, Results};
use crate::store::shared::{self, SharedFile};

use jiff::{Timestamp, Zoned, tz::TimeZone};

use std::path::PathBuf;
use std::sync::Arc;

/// A copy in the shared folder.
#[derive(Debug, Clone)]
pub struct SharedCopy {
    /// Where it is.
    pub path: PathBuf,
    /// The breakout whose copy it is.
    pub breakout: Option<ItemId>,
    /// The name of the computer that edited it last; may be empty.
    pub computer: String,
    /// How far its breakout is in it; of nobody's copy, the whole.
    pub progress: Progress,
    /// When it was last written.
    pub modified: Option<Timestamp>,
    /// Whether it brings something that is not here.
    pub brings: bool,
}

/// What a look into the shared folder gave.
#[derive(Debug, Clone)]
pub struct Looked {
    /// Every file, to be known at the next look.
    pub found: Vec<SharedFile>,
    /// The copies of the assessment.
    pub seen: Vec<SharedCopy>,
    /// How many files are not whole yet.
    pub not_yet: usize,
}

impl SharedCopy {
    /// How long ago the file was written, in words.
    pub fn age(&self, env: Env<'_>) -> Option<String> {
        let then = self.modified?.to_zoned(TimeZone::system()).datetime();

        Some(env.locale.moment(then, Zoned::now().datetime()))
    }

    fn of(found: &SharedFile, copy: &Arc<Assessment>, here: &Assessment) -> Self {
        let results = Results::new(copy);
        let breakout = copy.copy_of();
        let own = breakout.and_then(|id| results.breakout(Some(id)));
        let writers = copy.writers().iter();
        let mine = writers.filter(|writer| writer.breakout == breakout);
        let last = mine.max_by_key(|writer| writer.since);

        Self {
            path: found.path.clone(),
            breakout,
            computer: last.map_or_else(String::new, |writer| writer.computer.clone()),
            progress: own.map_or_else(|| results.progress(), |own| own.progress),
            modified: found.modified(),
            brings: here
                .preview(copy)
                .is_ok_and(|preview| !preview.brings_nothing()),
        }
    }
}

impl Looked {
    /// What the files of a folder tell, seen from an assessment. Copies that only repeat what another tells are left in.
    pub fn new(found: Vec<SharedFile>, here: &Assessment) -> Self {
        let copies = found.iter().filter_map(|f| Some((f, f.copy()?)));
        let seen = copies
            .map(|(found, copy)| SharedCopy::of(found, copy, here))
            .collect();
        let not_yet = found
            .iter()
            .filter(|found| matches!(found.content, shared::SharedContent::NotYet))
            .count();

        Self {
            found,
            seen,
            not_yet,
        }
    }
}
