//! The keys of the hand-outs that were made on this computer.
//!
//! Each hand-out carries a key of its own, with which the laptop of the breakout authenticates the file at each save (HMAC). What
//! comes back can so be told from a file that was exchanged, damaged or written by another program. Whoever holds the file holds its
//! key, and can forge it: that is not defended.

use crate::assessment::{HandOutKey, ItemId, SECRET_BYTES};
use crate::store::file::OpenedFile;
use crate::store::format::Mac;
use crate::store::key_files::{KeyFiles, Secret};
use crate::store::{SaveError, hex};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use std::path::Path;

static KNOWN: KeyFiles<KnownHandOut> = KeyFiles::new("hand-outs");

/// What is known of a hand-out where it was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct KnownHandOut {
    key: [u8; SECRET_BYTES],
    breakout: ItemId,
}

/// Where a copy comes from, as far as it can be told here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CopyOrigin {
    /// It was handed out here to this breakout, and is as its program wrote it.
    HandedOut,
    /// It says to be a hand-out of this computer, and is none: exchanged, damaged, or written by another program.
    NotHandedOut,
    /// It was handed out on another computer: here it cannot be told.
    OfAnother,
    /// A copy that somebody made, or one of a shared folder.
    Copy,
}

/// The file of a hand-out's key.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    key: String,
    breakout: Uuid,
}

impl Secret for KnownHandOut {
    type File = KeyFile;

    fn file(&self) -> KeyFile {
        KeyFile {
            key: hex::text(&self.key),
            breakout: self.breakout.0,
        }
    }

    fn read(file: KeyFile) -> Option<Self> {
        Some(Self {
            key: hex::bytes(&file.key)?.try_into().ok()?,
            breakout: ItemId(file.breakout),
        })
    }
}

/// Keeps keys in the data folder of the program from now on.
pub fn begin(data: &Path) {
    KNOWN.begin(data);
}

/// Draws the key of a new hand-out to a breakout, and keeps it on this computer.
///
/// # Errors
/// If it cannot be kept; then nothing is handed out.
pub(crate) fn draw(breakout: ItemId) -> Result<HandOutKey, SaveError> {
    let mut key = [0; SECRET_BYTES];
    getrandom::fill(&mut key).map_err(|_| SaveError::interrupted(Path::new("")))?;
    let id = Uuid::new_v4();
    KNOWN.keep(id, KnownHandOut { key, breakout })?;

    Ok(HandOutKey { id, key })
}

/// Where a file comes from.
pub fn origin(opened: &OpenedFile) -> CopyOrigin {
    let Some(hand_out) = opened.assessment.hand_out_key() else {
        return CopyOrigin::Copy;
    };
    let Some(known) = KNOWN.find(hand_out.id) else {
        return CopyOrigin::OfAnother;
    };
    let is_of_breakout = opened.assessment.copy_of() == Some(known.breakout);

    if known.key == hand_out.key && opened.mac == Mac::Fits && is_of_breakout {
        CopyOrigin::HandedOut
    } else {
        CopyOrigin::NotHandedOut
    }
}
