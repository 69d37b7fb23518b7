//! The tokens and keys of the rounds that are open on this computer: one small file each in the data folder, for this user alone.
//!
//! A file is on the disk before the round is in any file, and goes once the end of the round is. Whoever keeps a copy of it can read
//! the views in old versions of the assessment.

use crate::assessment::{Assessment, ItemId, RoundSecret, SECRET_BYTES, SealedViews};
use crate::questionnaire::read::parse;
use crate::store::SaveError;
use crate::store::file::{self, Care};
pub use crate::store::format::draw;
use crate::store::format::open_views;
use crate::store::hex;
use crate::store::state_file;
use crate::sync::lock;

use serde::{Deserialize, Serialize};

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

const FOLDER: &str = "rounds";

/// Where the files are; in programs that have no data folder, as in tests, secrets live as long as the process.
static PLACE: Mutex<Option<PathBuf>> = Mutex::new(None);

/// The secrets that this process knows, each of which is on the disk.
static KNOWN: Mutex<Option<HashMap<ItemId, RoundSecret>>> = Mutex::new(None);

/// A file with the secret of a round.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SecretFile {
    token: String,
    key: String,
}

/// Keeps secrets in the data folder of the program from now on.
pub fn begin(data: &Path) {
    *lock(&PLACE) = Some(data.join(FOLDER));
}

fn path(round: ItemId) -> Option<PathBuf> {
    let place = lock(&PLACE).clone()?;

    Some(place.join(format!("{}.ron", round.0)))
}

/// Puts the secrets of all open rounds of an assessment on the disk that are not there yet; called before it is saved.
///
/// # Errors
/// If one cannot be written: then the assessment must not be saved either, since its views could not be read again.
pub(super) fn keep(assessment: &Assessment) -> Result<(), SaveError> {
    for (round, views) in assessment.sealed_views() {
        let SealedViews::Here(views) = views else {
            continue;
        };

        let is_there = path(*round).is_none_or(|path| path.exists());

        if is_there && known(*round) == Some(views.secret) {
            continue;
        }

        if let Some(path) = path(*round) {
            let file = SecretFile {
                token: hex::text(&views.secret.token),
                key: hex::text(&views.secret.key),
            };
            state_file::save_with(&path, &file, Care::PRIVATE)?;
        }

        remember(*round, views.secret);
    }

    Ok(())
}

/// Removes the secrets of the rounds that have ended; called once that is on the disk, and when a file is opened, since a crash may
/// have come between.
pub(super) fn forget_ended(assessment: &Assessment) {
    for round in secrets() {
        if !has_ended(assessment, round) {
            continue;
        }

        let removed = path(round).map(fs::remove_file);

        // One that cannot be removed now is removed next time.
        if removed.is_none_or(|removed| removed.is_ok()) {
            lock(&KNOWN).get_or_insert_with(HashMap::new).remove(&round);
        }
    }
}

/// The rounds whose secrets are on this computer.
fn secrets() -> Vec<ItemId> {
    let place = lock(&PLACE).clone();
    let Some(place) = place else {
        return lock(&KNOWN)
            .iter()
            .flat_map(|known| known.keys().copied())
            .collect();
    };

    fs::read_dir(place)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name();
            let stem = name.to_str()?.strip_suffix(".ron")?;

            stem.parse().ok().map(ItemId)
        })
        .collect()
}

/// Whether a round of an assessment has ended there, by its token: what else a file says of it proves nothing.
fn has_ended(assessment: &Assessment, round: ItemId) -> bool {
    let mut tokens = assessment.round_tokens(round).peekable();

    tokens.peek().is_some()
        && secret(round).is_some_and(|secret| tokens.any(|token| *token == secret.token))
}

/// The same assessment with the views of the open rounds whose keys are on this computer.
pub(super) fn open(assessment: Assessment) -> Assessment {
    open_views(assessment, secret)
}

/// The secret of a round, if this computer has it.
fn secret(round: ItemId) -> Option<RoundSecret> {
    if let Some(secret) = known(round) {
        return Some(secret);
    }

    let text = file::read_text(&path(round)?).ok()?;
    let file: SecretFile = parse(&text).ok()?;
    let bytes = |text: &str| <[u8; SECRET_BYTES]>::try_from(hex::bytes(text)?).ok();
    let secret = RoundSecret {
        token: bytes(&file.token)?,
        key: bytes(&file.key)?,
    };
    remember(round, secret);

    Some(secret)
}

fn known(round: ItemId) -> Option<RoundSecret> {
    lock(&KNOWN).as_ref()?.get(&round).copied()
}

fn remember(round: ItemId, secret: RoundSecret) {
    lock(&KNOWN)
        .get_or_insert_with(HashMap::new)
        .insert(round, secret);
}
