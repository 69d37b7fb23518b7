//! `seal`: seals a file again that somebody has mended by hand, and keeps the file as it was.

use crate::assessment::{Signature, WriterId};
use crate::cli::report::{Failure, Report};
use crate::store::file_lock::{self, Holder, Taken};
use crate::store::snapshots::{Reason, Snapshots};
use crate::store::{self, Expected, Places, Seal, Settings};

use jiff::Timestamp;
use uuid::Uuid;

use std::path::Path;

/// Seals a file. What differs from the newest earlier state is written anew, as edits made now; without an earlier state the file
/// is taken as it is.
///
/// # Errors
/// If the file cannot be read or written, or is open elsewhere.
pub(super) fn seal(file: &Path, places: &Places, report: &mut Report<'_>) -> Result<(), Failure> {
    let (writer, now) = (WriterId(Uuid::new_v4()), Timestamp::now());
    let _lock = lock(file, writer, now)?;
    let opened = store::open(file)?;

    if opened.seal == Seal::Whole {
        return report.is_sealed(file);
    }

    let keep = Settings::load(places.config()).snapshots;
    let snapshots = Snapshots::new(places.data(), keep, file, opened.assessment.id());
    let by = Signature {
        writer,
        computer: &store::computer_name(),
        at: now,
    };
    let sealed = match snapshots.newest_known(&opened.assessment) {
        Some((_, known)) if known != opened.assessment => known
            .mended(&opened.assessment, by)
            .map_err(|error| Failure::Join {
                path: file.to_owned(),
                error: error.into(),
            })?,
        Some(_) | None => opened.assessment,
    };

    snapshots.keep(file, Reason::Mended, now)?;
    store::save(file, &sealed, Expected::This(opened.fingerprint))?;

    report.wrote(file)
}

/// Locks a file that a command is about to write.
pub(super) fn lock(
    file: &Path,
    writer: WriterId,
    now: Timestamp,
) -> Result<Option<file_lock::FileLock>, Failure> {
    match file_lock::take(file, Holder::new(writer.0, now)) {
        Taken::Mine(lock) => Ok(Some(lock)),
        Taken::NoLocks => Ok(None),
        Taken::Theirs(holder) => Err(Failure::InUse {
            path: file.to_owned(),
            holder: holder.map(Box::new),
        }),
        Taken::Abandoned(holder) => Err(Failure::InUse {
            path: file.to_owned(),
            holder: Some(Box::new(holder)),
        }),
    }
}
