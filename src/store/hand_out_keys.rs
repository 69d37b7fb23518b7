//! The keys of the hand-outs that were made on this computer: one small file each in the data folder, for this user alone.
//!
//! Each hand-out carries a key of its own, with which the laptop of the breakout authenticates the file at each save (HMAC). What
//! comes back can so be told from a file that was exchanged, damaged or written by another program. Whoever holds the file holds its
//! key, and can forge it: that is not defended.

use crate::assessment::{HandOutKey, ItemId, SECRET_BYTES};
use crate::questionnaire::read::parse;
use crate::store::file::{self, Care, OpenedFile};
use crate::store::format::Mac;
use crate::store::{SaveError, hex, state_file};
use crate::sync::lock;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

const FOLDER: &str = "hand-outs";

/// Where the files are; in programs that have no data folder, as in tests, keys live as long as the process.
static PLACE: Mutex<Option<PathBuf>> = Mutex::new(None);

/// The hand-outs that this process knows.
static KNOWN: Mutex<Option<HashMap<Uuid, KnownHandOut>>> = Mutex::new(None);

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

/// Keeps keys in the data folder of the program from now on.
pub fn begin(data: &Path) {
    *lock(&PLACE) = Some(data.join(FOLDER));
}

fn path(hand_out: Uuid) -> Option<PathBuf> {
    let place = lock(&PLACE).clone()?;

    Some(place.join(format!("{hand_out}.ron")))
}

/// Draws the key of a new hand-out to a breakout, and keeps it on this computer.
///
/// # Errors
/// If it cannot be kept; then nothing is handed out.
pub(crate) fn draw(breakout: ItemId) -> Result<HandOutKey, SaveError> {
    let mut key = [0; SECRET_BYTES];
    getrandom::fill(&mut key).map_err(|_| SaveError::interrupted(Path::new(FOLDER)))?;
    let id = Uuid::new_v4();

    if let Some(path) = path(id) {
        let file = KeyFile {
            key: hex::text(&key),
            breakout: breakout.0,
        };
        state_file::save_with(&path, &file, Care::PRIVATE)?;
    }

    remember(id, KnownHandOut { key, breakout });

    Ok(HandOutKey { id, key })
}

/// Where a file comes from.
pub fn origin(opened: &OpenedFile) -> CopyOrigin {
    let Some(hand_out) = opened.assessment.hand_out_key() else {
        return CopyOrigin::Copy;
    };
    let Some(known) = known(hand_out.id) else {
        return CopyOrigin::OfAnother;
    };
    let is_of_breakout = opened.assessment.copy_of() == Some(known.breakout);

    if known.key == hand_out.key && opened.mac == Mac::Fits && is_of_breakout {
        CopyOrigin::HandedOut
    } else {
        CopyOrigin::NotHandedOut
    }
}

fn known(hand_out: Uuid) -> Option<KnownHandOut> {
    let remembered = lock(&KNOWN)
        .as_ref()
        .and_then(|known| known.get(&hand_out).copied());

    if remembered.is_some() {
        return remembered;
    }

    let text = file::read_text(&path(hand_out)?).ok()?;
    let file: KeyFile = parse(&text).ok()?;
    let known = KnownHandOut {
        key: hex::bytes(&file.key)?.try_into().ok()?,
        breakout: ItemId(file.breakout),
    };
    remember(hand_out, known);

    Some(known)
}

fn remember(hand_out: Uuid, known: KnownHandOut) {
    lock(&KNOWN)
        .get_or_insert_with(HashMap::new)
        .insert(hand_out, known);
}
