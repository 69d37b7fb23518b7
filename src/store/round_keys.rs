//! The tokens and keys of the rounds that are open on this computer.
//!
//! The file of a secret is on the disk before the round is in any file, and goes once the end of the round is. Whoever keeps a copy
//! of it can read the views in old versions of the assessment.

pub use crate::store::format::draw;

use crate::assessment::{Assessment, ItemId, RoundSecret, SECRET_BYTES, SealedViews};
use crate::store::format::open_views;
use crate::store::key_files::{KeyFiles, Secret};
use crate::store::{SaveError, hex};

use serde::{Deserialize, Serialize};

use std::path::Path;

static SECRETS: KeyFiles<RoundSecret> = KeyFiles::new("rounds");

/// The file with the secret of a round.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SecretFile {
    token: String,
    key: String,
}

impl Secret for RoundSecret {
    type File = SecretFile;

    fn file(&self) -> SecretFile {
        SecretFile {
            token: hex::text(&self.token),
            key: hex::text(&self.key),
        }
    }

    fn read(file: SecretFile) -> Option<Self> {
        let bytes = |text: &str| <[u8; SECRET_BYTES]>::try_from(hex::bytes(text)?).ok();

        Some(Self {
            token: bytes(&file.token)?,
            key: bytes(&file.key)?,
        })
    }
}

/// Keeps secrets in the data folder of the program from now on.
pub fn begin(data: &Path) {
    SECRETS.begin(data);
}

/// Puts the secrets of all open rounds of an assessment on the disk that are not there yet; called before it is saved.
///
/// # Errors
/// If one cannot be written: then the assessment must not be saved either, since its views could not be read again.
pub(super) fn keep(assessment: &Assessment) -> Result<(), SaveError> {
    for (round, views) in assessment.sealed_views() {
        if let SealedViews::Here(views) = views {
            SECRETS.keep(round.0, views.secret)?;
        }
    }

    Ok(())
}

/// Removes the secrets of the rounds that have ended; called once that is on the disk, and when a file is opened, since a crash may
/// have come between.
pub(super) fn forget_ended(assessment: &Assessment) {
    for id in SECRETS.ids() {
        if has_ended(assessment, ItemId(id)) {
            SECRETS.remove(id);
        }
    }
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

fn secret(round: ItemId) -> Option<RoundSecret> {
    SECRETS.find(round.0)
}
