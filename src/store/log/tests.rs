//! What the log contains, and what it must not contain.

use super::testing::logged_by;
use super::*;
use crate::assessment::JoinError;
use crate::questionnaire::{Level, QuestionId};
use crate::store::format::ReadError;
use crate::store::{self, EncodeError, Expected};

use tempfile::TempDir;

use std::fs;
use std::io::ErrorKind;

/// What stands for a name, a view or a text of somebody in these tests.
const PLANTED: &str = "Planted";

fn log(folder: &Path) -> Log {
    Log {
        folder: folder.to_owned(),
        program: ProgramKind::Window,
        jobs: OnceLock::new(),
    }
}

/// The files of a log with what they hold.
fn files(folder: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(folder.path()).unwrap();

    entries
        .map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap())
        .collect()
}

/// A path below a folder that somebody has named.
fn path() -> PathBuf {
    PathBuf::from(format!("/home/{PLANTED}/{PLANTED}/Arvenia.assessment.ron"))
}

fn system_error() -> io::Error {
    io::Error::other(format!("cannot write {}", path().display()))
}

fn open_errors() -> Vec<OpenError> {
    let causes = [
        OpenCause::NotFound,
        OpenCause::Read(ReadError::NotAnAssessment),
        OpenCause::Read(ReadError::Newer {
            found: 2,
            program: Some(PLANTED.to_owned()),
        }),
        OpenCause::Read(ReadError::Content {
            id: PLANTED.to_owned(),
            problem: EditError::UnknownGroup(PLANTED.to_owned()).into(),
        }),
        OpenCause::Other(system_error()),
    ];

    causes
        .into_iter()
        .map(|cause| OpenError {
            path: path(),
            cause,
        })
        .collect()
}

fn save_errors() -> Vec<SaveError> {
    let causes = [
        SaveCause::DiskFull,
        SaveCause::Encode(EncodeError::TooLarge { size: 7 }),
        SaveCause::Other(system_error()),
        SaveCause::Other(io::Error::from_raw_os_error(5)),
    ];

    causes
        .into_iter()
        .map(|cause| SaveError {
            path: path(),
            cause,
        })
        .collect()
}

fn edit_errors() -> Vec<EditError> {
    let group = format!("{PLANTED} {PLANTED}");

    vec![
        EditError::UnknownQuestion(QuestionId::from(PLANTED)),
        EditError::LevelOutOfScale {
            level: Level(9),
            count: 5,
        },
        EditError::UnknownGroup(group.clone()),
        EditError::UnknownFunction(group),
        EditError::Join(JoinError::AnotherAssessment {
            title: PLANTED.to_owned(),
        }),
        EditError::Join(JoinError::AnotherQuestionnaire {
            differences: Vec::new(),
        }),
    ]
}

#[test]
fn a_line_tells_kinds_and_the_names_of_files_and_nothing_that_people_wrote() {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path());

    for error in &open_errors() {
        log.tell(LogEvent::OpenFailed(error));
    }

    for error in &save_errors() {
        log.tell(LogEvent::SaveFailed(error));
    }

    for error in &edit_errors() {
        log.tell(LogEvent::EditRefused(error));
    }

    let took = Duration::from_millis(1234);
    let operation = "app::opening";
    log.tell(LogEvent::Slow { operation, took });
    log.tell(LogEvent::Panicked(Location::caller()));
    log.flush();

    let text = files(&folder).concat();
    assert!(!text.contains(PLANTED), "{text}");
    let lines: Vec<&str> = text
        .lines()
        .map(|line| line.split_once(' ').unwrap().1)
        .collect();
    let first = lines[0];
    assert!(
        first.starts_with("started program=Window version="),
        "{first}"
    );
    assert_eq!(
        lines[1..],
        [
            "open-failed file=\"Arvenia.assessment.ron\" cause=NotFound",
            "open-failed file=\"Arvenia.assessment.ron\" cause=Read read=NotAnAssessment",
            "open-failed file=\"Arvenia.assessment.ron\" cause=Read read=Newer",
            "open-failed file=\"Arvenia.assessment.ron\" cause=Read read=Content",
            "open-failed file=\"Arvenia.assessment.ron\" cause=Other kind=Other",
            "save-failed file=\"Arvenia.assessment.ron\" cause=DiskFull",
            "save-failed file=\"Arvenia.assessment.ron\" cause=Encode encode=TooLarge",
            "save-failed file=\"Arvenia.assessment.ron\" cause=Other kind=Other",
            "save-failed file=\"Arvenia.assessment.ron\" cause=Other kind=Uncategorized code=5",
            "edit-refused cause=UnknownQuestion",
            "edit-refused cause=LevelOutOfScale",
            "edit-refused cause=UnknownGroup",
            "edit-refused cause=UnknownFunction",
            "join-refused cause=AnotherAssessment",
            "join-refused cause=AnotherQuestionnaire",
            "slow operation=app::opening millis=1234",
            &format!(
                "panicked at=store/log/tests.rs:{}",
                line_of_the_panic(&text)
            ),
        ]
    );
}

fn line_of_the_panic(text: &str) -> &str {
    text.trim_end().rsplit(':').next().unwrap()
}

#[test]
fn an_error_that_comes_back_every_few_seconds_is_logged_once() {
    let mut repeats = Repeats::default();
    let start = Instant::now();

    assert!(repeats.is_new("save".to_owned(), start));
    assert!(!repeats.is_new("save".to_owned(), start + QUIET / 2));
    assert!(repeats.is_new("open".to_owned(), start + QUIET / 2));
    assert!(repeats.is_new("save".to_owned(), start + QUIET));
}

#[test]
fn the_log_is_two_small_files_however_much_goes_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path());
    let name = "n".repeat(200);

    for number in 0..8_000 {
        let error = SaveError {
            path: PathBuf::from(format!("{name}{number}")),
            cause: SaveCause::DiskFull,
        };
        log.tell(LogEvent::SaveFailed(&error));
    }

    while !files(&folder).concat().contains("n7999\"") {
        log.flush();
    }

    let sizes: Vec<usize> = files(&folder).iter().map(String::len).collect();
    let limit = SIZE_LIMIT as usize + 512;
    assert_eq!(sizes.len(), FULL_FILES + 1);
    assert!(sizes.iter().all(|size| *size <= limit), "{sizes:?}");
}

#[test]
fn without_a_folder_or_with_a_full_disk_the_program_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let below_a_file = log(&file);
    below_a_file.tell(LogEvent::SaveFailed(&save_errors()[0]));
    below_a_file.flush();

    #[cfg(target_os = "linux")]
    {
        let current = folder.path().join("rapporteur_rCURRENT.log");
        std::os::unix::fs::symlink("/dev/full", current).unwrap();
        let full = log(folder.path());
        full.tell(LogEvent::SaveFailed(&save_errors()[0]));
        full.flush();
    }

    assert_eq!(fs::read(&file).unwrap(), b"");
}

#[test]
fn the_log_makes_no_file_before_the_first_event() {
    let folder = tempfile::tempdir().unwrap();
    log(&folder.path().join("log")).flush();

    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn the_log_does_not_show_where_a_program_was_built() {
    let path = "/home/builder/.cargo/registry/src/index/iced-0.14.0/src/lib.rs";

    assert_eq!(CodeFile(path).to_string(), "iced-0.14.0/src/lib.rs");
    assert_eq!(CodeFile("src\\main.rs").to_string(), "src/main.rs");
}

#[test]
fn a_file_that_cannot_be_opened_or_saved_is_logged() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join(PLANTED).join("Arvenia.assessment.ron");
    let lines = logged_by(|| {
        assert!(store::open(&missing).is_err());
        assert!(store::file::save(&missing, "", Expected::Anything).is_err());
    });

    assert_eq!(
        lines,
        [
            "open-failed file=\"Arvenia.assessment.ron\" cause=NotFound",
            "save-failed file=\"Arvenia.assessment.ron\" cause=FolderGone",
        ]
    );
    assert_eq!(system_error().kind(), ErrorKind::Other);
}

#[cfg(feature = "gui")]
#[test]
fn a_view_writes_no_line_and_a_refused_edit_does_not_tell_what_it_holds() {
    use crate::assessment::{Edit, Fact, ItemId, Participant, RoundSecret, Vote, VotingMethod};
    use crate::gui::testing::recorded;
    use crate::gui::working_copy::Step;

    use uuid::Uuid;

    let mut work = recorded(&[], 1);
    let question = QuestionId::from("NS01");
    let id = ItemId(Uuid::from_u128(9));
    let vote = |group: &str| Edit::CastVote {
        question: question.clone(),
        id,
        group: group.to_owned(),
        vote: Vote::Level(Level(1)),
    };

    let views = logged_by(|| {
        work.apply(vote("regulator"), Step::New).unwrap_err();
        let round = Edit::OpenRound {
            question: question.clone(),
            id,
            way: VotingMethod::Sealed,
            secret: RoundSecret::default(),
            voice: crate::assessment::Voice::default(),
            reason: String::new(),
        };
        work.apply(round, Step::New).unwrap();
        work.apply(vote(PLANTED), Step::New).unwrap_err();
        work.apply(vote("regulator"), Step::New).unwrap();
        work.apply(vote("regulator"), Step::New).unwrap();
    });
    assert_eq!(views, [""; 0]);

    let refused = logged_by(|| {
        let participant = Participant {
            name: PLANTED.to_owned(),
            group: Some(PLANTED.to_owned()),
            ..Participant::default()
        };
        work.apply(Edit::PutParticipant { id, participant }, Step::New)
            .unwrap_err();
        let host = Fact::Host(PLANTED.repeat(10_000));
        work.apply(Edit::SetFact(host), Step::New).unwrap_err();
        let host = Fact::Host(PLANTED.to_owned());
        work.apply(Edit::SetFact(host), Step::New).unwrap();
    });
    assert_eq!(
        refused,
        [
            "edit-refused cause=UnknownGroup",
            "edit-refused cause=TooLong"
        ]
    );
}
