//! A folder that several laptops share: on a stick, on a network, or synchronised by a program such as Syncthing. Each laptop
//! writes only its own file there and reads the files of the others, so that no two laptops ever write one file.
//!
//! The path of the folder belongs to this computer: it is stored in the data folder and never in an assessment, since a path says
//! more about somebody's computer than others need to know, and means nothing on theirs.

use crate::assessment::{Assessment, AssessmentId};
use crate::store::error::{OpenCause, OpenError, SaveError};
use crate::store::file::{self, Expected, folder_of};
use crate::store::format::{ReadError, Seal};
use crate::store::name::{EXTENSION, file_stem};
use crate::store::{save_for_others, state_file};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

const FILE: &str = "shared.ron";

/// The most bytes of country, breakout and computer in a name.
const NAMES: usize = 64;

/// How old the last write of a half-written file is at most: no program leaves a file alone for so long while it writes it.
const WRITING: Duration = Duration::from_mins(2);

/// How old the last write must be before equal time and size mean an equal content.
const SETTLED: Duration = Duration::from_secs(3);

/// The shared folders of the assessments on this computer.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SharedFolders {
    entries: Vec<SharedFolder>,
}

/// The shared folder of a file, and this laptop's name in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedFolder {
    /// The assessment's own file, absolute.
    pub file: PathBuf,
    pub folder: PathBuf,
    /// The name of this laptop's file in the folder.
    pub name: String,
}

/// A change of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SharedChange {
    /// Sets the shared folder of a file.
    Share(SharedFolder),
    /// Stops sharing a file.
    Unshare(PathBuf),
    /// Keeps the shared folder of a file that has moved.
    Moved { from: PathBuf, to: PathBuf },
}

impl SharedFolder {
    /// A shared folder for a file. The name contains country, breakout, computer and a part of `random`, so that no other laptop, and no
    /// copy of the same file on this one, writes under it.
    pub fn new(
        file: &Path,
        folder: &Path,
        assessment: &Assessment,
        computer: &str,
        random: Uuid,
    ) -> Self {
        let breakout = assessment
            .copy_of()
            .and_then(|id| assessment.breakout_name(id));
        let country = assessment.facts().country();
        let names = [Some(country), breakout, Some(computer)];
        let names: Vec<&str> = names
            .into_iter()
            .flatten()
            .filter(|n| !n.is_empty())
            .collect();
        let mut stem = file_stem(&names.join("-"));
        let mut end = stem.len().min(NAMES);

        while !stem.is_char_boundary(end) {
            end -= 1;
        }

        stem.truncate(end);
        let random = random.simple().to_string();

        Self {
            file: file.to_owned(),
            folder: folder.to_owned(),
            name: format!("{}-{}{EXTENSION}", stem.trim_end(), &random[..8]),
        }
    }

    /// The path of this laptop's file.
    pub fn own(&self) -> PathBuf {
        self.folder.join(&self.name)
    }
}

impl SharedFolders {
    /// The list in a data folder. Never fails: a list that cannot be read is empty, and the damaged file is put aside.
    pub fn load(data: &Path) -> Self {
        state_file::load(&data.join(FILE))
    }

    /// Makes a change in the list of a data folder, with what other windows have written there since; the list as it is then.
    ///
    /// # Errors
    /// Why it could not be written; the one before is whole.
    pub fn update(data: &Path, change: SharedChange) -> Result<Self, SaveError> {
        state_file::update(&data.join(FILE), |shared: &mut Self| shared.apply(change))
    }

    pub fn apply(&mut self, change: SharedChange) {
        match change {
            SharedChange::Share(shared) => self.remember(shared),
            SharedChange::Unshare(file) => self.forget(&file),
            SharedChange::Moved { from, to } => self.moved(&from, &to),
        }
    }

    /// The shared folder of a file.
    pub fn of(&self, file: &Path) -> Option<&SharedFolder> {
        self.entries.iter().find(|entry| entry.file == file)
    }

    /// Replaces the shared folder of a file. A path that is not Unicode cannot be listed.
    fn remember(&mut self, shared: SharedFolder) {
        if shared.file.to_str().is_none() || shared.folder.to_str().is_none() {
            return;
        }

        self.forget(&shared.file);
        self.entries.push(shared);
    }

    /// Forgets the shared folder of a file; what is in the folder stays.
    fn forget(&mut self, file: &Path) {
        self.entries.retain(|entry| entry.file != file);
    }

    /// Keeps the shared folder of a file that has moved.
    fn moved(&mut self, from: &Path, to: &Path) {
        self.forget(to);

        for entry in &mut self.entries {
            if entry.file == from {
                to.clone_into(&mut entry.file);
            }
        }
    }
}

/// Size and time of a file: while both stay, it is not read again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileStamp {
    /// The size in bytes.
    pub size: u64,
    /// The time of the last write; `None` if the system does not report it.
    pub modified: Option<SystemTime>,
}

impl FileStamp {
    fn is_settled(&self, now: SystemTime) -> bool {
        let age = self.modified.and_then(|then| now.duration_since(then).ok());

        age.is_some_and(|age| age >= SETTLED)
    }

    /// Whether a program may still be writing the file. A time that is a little ahead of this computer's clock is that of another
    /// computer; one far ahead says nothing about when it was written.
    fn is_being_written(&self, now: SystemTime) -> bool {
        self.modified.is_some_and(|then| {
            let apart = now
                .duration_since(then)
                .unwrap_or_else(|early| early.duration());

            apart < WRITING
        })
    }

    /// Size and time of a file now; `None` if it is missing.
    pub fn at(path: &Path) -> Option<Self> {
        let about = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;

        Some(Self {
            size: about.len(),
            modified: about.modified().ok(),
        })
    }
}

/// How the files of a shared folder look from outside, to tell whether anything has happened there without reading them.
///
/// What was written just now may look the same after it was written again, since sticks count time in steps of two seconds: two equal
/// listings say that nothing has happened between them only if they are settled. A file that nobody can be writing any more is listed
/// otherwise than before: if it is half-written, it is damaged from now on.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Listing(Option<Vec<ListedFile>>);

/// A file in a listing.
#[derive(Debug, PartialEq, Eq)]
struct ListedFile {
    path: PathBuf,
    stamp: FileStamp,
    is_being_written: bool,
}

impl Listing {
    /// How a folder looks now; `own` is not part of it.
    pub fn of(folder: &Path, own: &Path) -> Self {
        let paths = copies_in(folder).ok();
        let now = SystemTime::now();

        Self(paths.map(|paths| {
            let others = paths.into_iter().filter(|path| path != own);

            others
                .filter_map(|path| {
                    let stamp = FileStamp::at(&path)?;

                    Some(ListedFile {
                        path,
                        stamp,
                        is_being_written: stamp.is_being_written(now),
                    })
                })
                .collect()
        }))
    }

    /// Whether nobody has written in the folder for a while.
    pub fn is_settled(&self) -> bool {
        let now = SystemTime::now();
        let mut files = self.0.iter().flatten();

        files.all(|file| file.stamp.is_settled(now))
    }
}

/// A file in a shared folder.
#[derive(Debug, Clone)]
pub struct SharedFile {
    pub path: PathBuf,
    /// Size and time when it was read.
    pub look: FileStamp,
    /// Whether its last write was old enough then. If not, it may change without a new time: sticks count time in steps
    /// of two seconds.
    pub is_settled: bool,
    pub content: SharedContent,
}

/// The content of a file in a shared folder.
#[derive(Debug, Clone)]
pub enum SharedContent {
    /// A copy of the assessment.
    Copy(Arc<Assessment>),
    /// A copy that was mended or damaged since a program wrote it: its seal is broken.
    Mended(Arc<Assessment>),
    /// A half-written file: a program is still writing or fetching it. The next look reads it again.
    NotYet,
    /// A copy of another assessment.
    Another(AssessmentId),
    /// A file that is not a copy, or cannot be read.
    Refused(Arc<OpenError>),
}

impl SharedFile {
    /// The time of the last write.
    pub fn modified(&self) -> Option<Timestamp> {
        Timestamp::try_from(self.look.modified?).ok()
    }

    /// The copy, if it is one, be its seal whole or broken.
    pub fn copy(&self) -> Option<&Arc<Assessment>> {
        match &self.content {
            SharedContent::Copy(assessment) | SharedContent::Mended(assessment) => Some(assessment),
            SharedContent::NotYet | SharedContent::Another(_) | SharedContent::Refused(_) => None,
        }
    }
}

/// Writes this laptop's file into the shared folder, unless somebody else writes under its name.
///
/// # Errors
/// If it cannot be written; the file before is whole.
pub fn publish(
    shared: &SharedFolder,
    assessment: &Assessment,
    last: Option<FileStamp>,
) -> Result<Published, SaveError> {
    let own = shared.own();
    let now = FileStamp::at(&own);

    if now.is_some() && now != last && is_of_somebody_else(&own, assessment) {
        return Ok(Published::NameTaken);
    }

    // This is the laptop's own file, which nobody else writes.
    save_for_others(&own, &assessment.without_sealed_views(), Expected::Anything)?;

    Ok(Published::Written(FileStamp::at(&own)))
}

/// The result of writing into the shared folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Published {
    /// The file is written, with this size and time.
    Written(Option<FileStamp>),
    /// Somebody else writes under this name, such as a clone of this laptop: nothing was written. Take
    /// another name with [`SharedFolder::new`].
    NameTaken,
}

/// Whether a file holds edits that this assessment has not seen.
fn is_of_somebody_else(path: &Path, assessment: &Assessment) -> bool {
    let Ok(opened) = file::open(path) else {
        // The laptop's own file is cut off or gone: it is written anew.
        return false;
    };
    let seen = assessment.seen();
    let writers = opened.assessment.writers().iter();

    opened.assessment.id() != assessment.id()
        || writers
            .into_iter()
            .any(|writer| writer.counter > seen.of_writer(writer.id))
}

/// Reads a shared folder. Files with the size and time in `known` are not read again. Hidden and temporary files are
/// skipped, and so is `own`.
///
/// # Errors
/// If the folder cannot be read: a stick was pulled, a network is down.
pub fn scan(
    folder: &Path,
    own: Option<&Path>,
    id: AssessmentId,
    known: &[SharedFile],
) -> Result<Vec<SharedFile>, OpenError> {
    let mut paths = copies_in(folder)?;
    paths.retain(|path| own != Some(path.as_path()));
    let mut found: Vec<SharedFile> = Vec::new();
    let mut fresh: Vec<(PathBuf, FileStamp)> = Vec::new();

    for path in paths {
        let Some(look) = FileStamp::at(&path) else {
            continue;
        };
        let before = known.iter().find(|k| k.path == path && k.look == look);

        match before {
            Some(before)
                if before.is_settled && !matches!(before.content, SharedContent::NotYet) =>
            {
                found.push(before.clone());
            }
            _ => fresh.push((path, look)),
        }
    }

    let now = SystemTime::now();
    let fresh_paths: Vec<PathBuf> = fresh.iter().map(|(path, _)| path.clone()).collect();

    for ((path, look), opened) in fresh.into_iter().zip(file::open_all(&fresh_paths)) {
        let content = match opened {
            // Somebody wrote it while it was read.
            _ if FileStamp::at(&path) != Some(look) => SharedContent::NotYet,
            Ok(opened) if opened.assessment.id() != id => {
                SharedContent::Another(opened.assessment.id())
            }
            Ok(opened) => match opened.seal {
                Seal::Whole | Seal::None => SharedContent::Copy(Arc::new(opened.assessment)),
                Seal::Broken => SharedContent::Mended(Arc::new(opened.assessment)),
            },
            Err(error) if is_half_written(&error) => SharedContent::NotYet,
            Err(error) => SharedContent::Refused(Arc::new(error)),
        };
        found.push(SharedFile {
            path,
            look,
            is_settled: look.is_settled(now),
            content,
        });
    }

    found.sort_by(|a, b| a.path.cmp(&b.path));

    Ok(found)
}

/// The assessments in a folder, by name. Hidden and unfinished files are skipped.
///
/// # Errors
/// If the folder cannot be read.
pub fn copies_in(folder: &Path) -> Result<Vec<PathBuf>, OpenError> {
    let entries = fs::read_dir(folder).map_err(|error| OpenError {
        path: folder.to_owned(),
        cause: error.into(),
    })?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            path.file_name()
                .is_some_and(|name| is_copy(&name.to_string_lossy()))
        })
        .filter(|path| path.is_file())
        .collect();
    paths.sort();

    Ok(paths)
}

/// A named file, or one of a named folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedFile {
    pub path: PathBuf,
    /// Whether its folder was named: then a half-written file is no error.
    pub by_folder: bool,
}

/// The files of a list of files and folders, each once, in their order.
///
/// # Errors
/// The first folder that cannot be read.
pub fn named(paths: &[PathBuf]) -> Result<Vec<NamedFile>, OpenError> {
    let mut named: Vec<NamedFile> = Vec::new();

    for path in paths {
        let by_folder = path.is_dir();
        let inside = if by_folder {
            copies_in(path)?
        } else {
            vec![path.clone()]
        };

        for path in inside {
            if !named.iter().any(|known| is_same_file(&known.path, &path)) {
                named.push(NamedFile { path, by_folder });
            }
        }
    }

    Ok(named)
}

/// The tables among files and folders, as named or with the ending of a workbook in a folder, each once, in their order.
///
/// # Errors
/// The first folder that cannot be read.
pub fn tables_among(paths: &[PathBuf]) -> Result<Vec<NamedFile>, OpenError> {
    let mut named: Vec<NamedFile> = Vec::new();

    for path in paths {
        let by_folder = path.is_dir();
        let inside = if by_folder {
            workbooks_in(path)?
        } else if is_table(path) {
            vec![path.clone()]
        } else {
            Vec::new()
        };

        for path in inside {
            if !named.iter().any(|known| is_same_file(&known.path, &path)) {
                named.push(NamedFile { path, by_folder });
            }
        }
    }

    Ok(named)
}

/// Whether a path has the ending of a table of another program.
pub fn is_table(path: &Path) -> bool {
    has_ending(path, &["xlsx", "xlsm", "ods", "csv", "tsv"])
}

fn has_ending(path: &Path, endings: &[&str]) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy());

    ending.is_some_and(|ending| endings.iter().any(|own| ending.eq_ignore_ascii_case(own)))
}

/// The workbooks in a folder, by name; what a program keeps there while it has one open is none.
fn workbooks_in(folder: &Path) -> Result<Vec<PathBuf>, OpenError> {
    let unread = |error: std::io::Error| OpenError {
        path: folder.to_owned(),
        cause: error.into(),
    };
    let mut found = Vec::new();

    for entry in fs::read_dir(folder).map_err(unread)? {
        let path = entry.map_err(unread)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_hidden = name.starts_with(['.', '~']);

        if !is_hidden && has_ending(&path, &["xlsx", "ods"]) && path.is_file() {
            found.push(path);
        }
    }

    found.sort();

    Ok(found)
}

/// Whether a file may be half-written: cut off or empty, and last written so short a time ago that a program may still be at it. An older
/// one is damaged.
pub fn is_half_written(error: &OpenError) -> bool {
    match &error.cause {
        OpenCause::NotFound => true,
        OpenCause::Read(
            ReadError::Empty
            | ReadError::Syntax(_)
            | ReadError::NotText { .. }
            | ReadError::Encoding { .. },
        ) => {
            FileStamp::at(&error.path).is_none_or(|stamp| stamp.is_being_written(SystemTime::now()))
        }
        OpenCause::Read(_)
        | OpenCause::Denied
        | OpenCause::NotAFile
        | OpenCause::BelowAFile
        | OpenCause::Other(_) => false,
    }
}

/// Whether a name is that of a complete assessment. Programs that synchronise folders put
/// `.sync-conflict-...` or `(conflicted copy ...)` before the extension of a file that changed on two sides: such a file is
/// a copy like any other. While they fetch a file, its name begins with `.` or `~`, or has another extension.
fn is_copy(name: &str) -> bool {
    let name = name.to_lowercase();
    let stem = name.strip_suffix(".ron");

    !name.starts_with(['.', '~']) && stem.is_some_and(|stem| stem.contains(".assessment"))
}

/// Whether two paths lead to one file; paths of missing files are compared as text.
pub fn is_same_file(one: &Path, other: &Path) -> bool {
    let absolute = |path: &Path| {
        let folder = fs::canonicalize(folder_of(path)).ok();

        fs::canonicalize(path)
            .ok()
            .or_else(|| Some(folder?.join(path.file_name()?)))
    };

    one == other || matches!((absolute(one), absolute(other)), (Some(a), Some(b)) if a == b)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Breakout, Edit, Fact, ItemId, Signature, WriterId};
    use crate::questionnaire::library;
    use crate::store::encode;

    fn by(writer: u128) -> Signature<'static> {
        Signature {
            writer: WriterId(Uuid::from_u128(writer)),
            computer: "laptop",
            at: Timestamp::UNIX_EPOCH,
        }
    }

    fn assessment(id: u128) -> Assessment {
        let id = AssessmentId(Uuid::from_u128(id));

        Assessment::new(id, library::national().unwrap(), "Arvenia", by(1)).unwrap()
    }

    fn with_host(assessment: &Assessment, writer: u128, host: &str) -> Assessment {
        let mut assessment = assessment.clone();
        let edit = Edit::SetFact(Fact::Host(host.to_owned()));
        assessment.apply(edit, by(writer)).unwrap();

        assessment
    }

    fn shared(folder: &Path, assessment: &Assessment, random: u128) -> SharedFolder {
        let file = Path::new("/media/stick/Arvenia.assessment.ron");

        SharedFolder::new(
            file,
            folder,
            assessment,
            "room 2",
            Uuid::from_u128(random << 96),
        )
    }

    fn kinds(found: &[SharedFile]) -> Vec<(String, &'static str)> {
        let kind = |found: &SharedFile| match found.content {
            SharedContent::Copy(_) => "copy",
            SharedContent::Mended(_) => "mended",
            SharedContent::NotYet => "not yet",
            SharedContent::Another(_) => "another",
            SharedContent::Refused(_) => "refused",
        };
        let name = |found: &SharedFile| {
            found
                .path
                .file_name()
                .unwrap()
                .to_string_lossy()
                .into_owned()
        };

        found.iter().map(|f| (name(f), kind(f))).collect()
    }

    #[test]
    fn each_laptop_writes_under_a_name_of_its_own() {
        let mut assessment = assessment(5);
        let id = ItemId(Uuid::from_u128(7));
        let breakout = Breakout {
            name: "Law: and order".to_owned(),
            ..Breakout::default()
        };
        assessment
            .apply(Edit::PutBreakout { id, breakout }, by(1))
            .unwrap();
        let copy = assessment
            .handed_out(id, &crate::assessment::HandOutKind::ALL.into())
            .unwrap();
        let folder = Path::new("/shared");

        assert_eq!(
            shared(folder, &copy, 0xabcd_0123).name,
            "Arvenia-Law- and order-room 2-abcd0123.assessment.ron"
        );
        assert_eq!(
            shared(folder, &assessment, 1).name,
            "Arvenia-room 2-00000001.assessment.ron"
        );

        let long = with_host(&assessment, 1, "x");
        let mut long = long;
        let name = Edit::SetFact(Fact::Country("ل".repeat(90)));
        long.apply(name, by(1)).unwrap();
        let name = shared(folder, &long, 2).name;
        assert!(
            name.ends_with("-00000002.assessment.ron") && name.len() < 100,
            "{name}"
        );
    }

    #[test]
    fn half_written_files_of_other_programs_are_passed_over_until_they_are_whole() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let assessment = assessment(5);
        let text = encode(&assessment).unwrap();

        for name in [
            ".syncthing.A.assessment.ron.tmp",
            ".syncthing.A.assessment.ron",
            "~syncthing~A.assessment.ron.tmp",
            "~A.assessment.ron",
            "A.assessment.ron.part",
            "A.assessment.ron.crdownload",
            ".~lock.A.assessment.ron#",
            ".A.assessment.ron.~1a2b",
            ".rapporteur-abc.tmp",
            "notes.txt",
            "national.ron",
        ] {
            fs::write(at(name), &text).unwrap();
        }

        fs::write(at("empty.assessment.ron"), "").unwrap();
        fs::write(
            at("torn.assessment.ron"),
            &text.as_bytes()[..text.len() / 2],
        )
        .unwrap();
        fs::write(at("whole.assessment.ron"), &text).unwrap();
        fs::write(
            at("B.assessment.sync-conflict-20260609-101112-ABCDEFG.ron"),
            &text,
        )
        .unwrap();
        fs::write(at("B.assessment (conflicted copy 2026-06-09).ron"), &text).unwrap();
        fs::write(at("questionnaire.assessment.ron"), "(format: 1)").unwrap();
        let other = encode(&super::tests::assessment(6)).unwrap();
        fs::write(at("other.assessment.ron"), other).unwrap();
        fs::create_dir(at("folder.assessment.ron")).unwrap();
        let mine = at("whole.assessment.ron");
        let first = scan(folder.path(), None, assessment.id(), &[]).unwrap();
        let expected = [
            ("B.assessment (conflicted copy 2026-06-09).ron", "copy"),
            (
                "B.assessment.sync-conflict-20260609-101112-ABCDEFG.ron",
                "copy",
            ),
            ("empty.assessment.ron", "not yet"),
            ("other.assessment.ron", "another"),
            ("questionnaire.assessment.ron", "refused"),
            ("torn.assessment.ron", "not yet"),
            ("whole.assessment.ron", "copy"),
        ];
        let expected: Vec<(String, &str)> = expected
            .iter()
            .map(|(n, k)| ((*n).to_owned(), *k))
            .collect();
        assert_eq!(kinds(&first), expected);

        fs::write(at("torn.assessment.ron"), &text).unwrap();
        let second = scan(folder.path(), Some(&mine), assessment.id(), &first).unwrap();
        let names: Vec<_> = kinds(&second)
            .into_iter()
            .filter(|(_, kind)| *kind == "copy")
            .map(|(name, _)| name)
            .collect();
        assert_eq!(names.len(), 3);
        assert!(names.contains(&"torn.assessment.ron".to_owned()));

        // A file with an old last write is not read again.
        let same =
            |a: &SharedFile, b: &SharedFile| Arc::ptr_eq(a.copy().unwrap(), b.copy().unwrap());
        let long_ago = SystemTime::UNIX_EPOCH;
        let file = fs::File::options()
            .write(true)
            .open(&first[0].path)
            .unwrap();
        file.set_modified(long_ago).unwrap();
        let third = scan(folder.path(), None, assessment.id(), &second).unwrap();
        let fourth = scan(folder.path(), None, assessment.id(), &third).unwrap();
        assert!(third[0].is_settled && same(&third[0], &fourth[0]));
        assert!(!same(&second[0], &third[0]));
    }

    #[test]
    fn a_half_file_that_nobody_can_be_writing_any_more_is_damaged() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("half.assessment.ron");
        let own = folder.path().join("own.assessment.ron");
        let id = assessment(5).id();

        for text in ["", "(format: 2, id"] {
            fs::write(&path, text).unwrap();
            let young = Listing::of(folder.path(), &own);
            let found = scan(folder.path(), None, id, &[]).unwrap();
            assert_eq!(kinds(&found)[0].1, "not yet", "{text:?}");

            let age = |age: Duration| {
                let file = fs::File::options().write(true).open(&path).unwrap();
                file.set_modified(SystemTime::now() - age).unwrap();
            };
            age(Duration::from_secs(90));
            let found = scan(folder.path(), None, id, &found).unwrap();
            assert_eq!(kinds(&found)[0].1, "not yet", "{text:?}");

            age(WRITING);
            let found = scan(folder.path(), None, id, &found).unwrap();
            assert_eq!(kinds(&found)[0].1, "refused", "{text:?}");
            assert_ne!(Listing::of(folder.path(), &own), young);
        }

        let missing = file::open(&folder.path().join("missing.assessment.ron"));
        assert!(is_half_written(&missing.unwrap_err()), "not there yet");
    }

    #[test]
    fn a_file_is_listed_otherwise_once_nobody_can_be_writing_it() {
        let now = SystemTime::now();
        let stamp = |modified| FileStamp {
            size: 1,
            modified: Some(modified),
        };

        assert!(stamp(now - Duration::from_secs(119)).is_being_written(now));
        assert!(!stamp(now - Duration::from_mins(2)).is_being_written(now));
        // The clock of the computer that wrote it is ahead.
        assert!(stamp(now + Duration::from_mins(1)).is_being_written(now));
        assert!(!stamp(now + Duration::from_hours(1)).is_being_written(now));
    }

    #[test]
    fn a_folder_that_is_gone_is_said_to_be_gone() {
        let folder = tempfile::tempdir().unwrap();
        let gone = folder.path().join("stick");
        let error = scan(&gone, None, assessment(5).id(), &[]).unwrap_err();

        assert_eq!(error.path, gone);
        assert!(matches!(error.cause, OpenCause::NotFound));
    }

    #[test]
    fn nobody_writes_over_what_another_laptop_wrote() {
        let folder = tempfile::tempdir().unwrap();
        let assessment = assessment(5);
        let own = shared(folder.path(), &assessment, 1);
        let mine = with_host(&assessment, 2, "ours");
        let Published::Written(look) = publish(&own, &mine, None).unwrap() else {
            panic!("taken");
        };
        let mine = with_host(&mine, 2, "ours, later");
        assert!(matches!(
            publish(&own, &mine, look).unwrap(),
            Published::Written(_)
        ));
        // After a restart size and time are unknown; the file is still the laptop's own.
        assert!(matches!(
            publish(&own, &mine, None).unwrap(),
            Published::Written(_)
        ));

        let theirs = with_host(&assessment, 3, "theirs");
        assert_eq!(publish(&own, &theirs, None).unwrap(), Published::NameTaken);
        assert_eq!(file::open(&own.own()).unwrap().assessment, mine);

        // A half-written own file, as after a pulled stick, is written anew.
        fs::write(own.own(), "(format: 1, id").unwrap();
        assert!(matches!(
            publish(&own, &theirs, None).unwrap(),
            Published::Written(_)
        ));
    }

    #[test]
    fn the_folder_stays_on_this_computer() {
        let data = tempfile::tempdir().unwrap();
        let assessment = assessment(5);
        let entry = shared(Path::new("/shared"), &assessment, 1);
        let update = |change| SharedFolders::update(data.path(), change).unwrap();
        update(SharedChange::Share(entry.clone()));
        let mut folders = SharedFolders::load(data.path());
        assert_eq!(folders.of(&entry.file), Some(&entry));

        let elsewhere = Path::new("/elsewhere/A.assessment.ron");
        let moved = SharedChange::Moved {
            from: entry.file.clone(),
            to: elsewhere.to_owned(),
        };
        folders.apply(moved);
        assert_eq!(folders.of(&entry.file), None);
        assert_eq!(folders.of(elsewhere).unwrap().name, entry.name);
        folders.apply(SharedChange::Unshare(elsewhere.to_owned()));
        assert_eq!(folders, SharedFolders::default());
        assert!(!encode(&assessment).unwrap().contains("/shared"));
    }

    #[test]
    fn a_window_keeps_the_shared_folders_that_another_has_added() {
        let data = tempfile::tempdir().unwrap();
        let update = |change| SharedFolders::update(data.path(), change).unwrap();
        let mine = shared(Path::new("/shared"), &assessment(5), 1);
        let theirs = SharedFolder {
            file: PathBuf::from("/elsewhere/B.assessment.ron"),
            ..mine.clone()
        };

        update(SharedChange::Share(theirs.clone()));
        let folders = update(SharedChange::Share(mine.clone()));
        assert_eq!(folders.of(&mine.file), Some(&mine));
        assert_eq!(folders.of(&theirs.file), Some(&theirs));

        let folders = update(SharedChange::Unshare(theirs.file));
        assert_eq!(folders.entries, [mine]);
    }
}
