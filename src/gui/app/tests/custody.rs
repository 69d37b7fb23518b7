//! One file and several windows: the second one only reads, none overwrites the other, and nothing is lost.

use super::*;
use crate::assessment::{Fact, Passage};
use crate::store::recovery::left_behind;
use crate::store::snapshots::{Reason, Snapshot};
use crate::store::{self, Saved};

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

/// Wakes a thread that waits for a task.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

impl Program {
    /// Runs a task to its end as the window does, with everything that follows from its messages.
    pub(super) fn run(&mut self, task: Task<Message>) {
        use iced::futures::StreamExt;
        use iced_test::runtime::{Action, task::into_stream};

        let Some(mut stream) = into_stream(task) else {
            return;
        };
        let waker = Waker::from(Arc::new(Unpark(thread::current())));
        let mut context = TaskContext::from_waker(&waker);

        loop {
            match stream.poll_next_unpin(&mut context) {
                Poll::Ready(Some(Action::Output(message))) => {
                    let next = self.app.update(message);
                    self.run(next);
                }
                Poll::Ready(Some(_)) => {}
                Poll::Ready(None) => break,
                Poll::Pending => thread::park(),
            }
        }

        // What was closed is closed, and its lock is gone.
        self.app.let_go();
        self.app.user_data.wait_for_locks(Duration::from_secs(5));
        self.app.user_data.wait_for_writing();
    }

    /// Whether everything is on disk after a save.
    pub(super) fn saves(&mut self) -> bool {
        let task = self.app.in_session(session::Message::Key(Key::Ctrl('s')));
        self.run(task);
        let task = self.pass_time();
        self.run(task);

        !self.open().work.is_unsaved()
    }

    /// Whether the file is left for the first page.
    pub(super) fn leaves(&mut self) -> bool {
        let task = self.app.leave_for(Next::Home);
        self.run(task);

        self.app.session.is_none()
    }

    pub(super) fn send(&mut self, message: impl Into<AnyMessage>) {
        let task = self.update(message);
        self.run(task);
    }

    /// Clicks what says these words, and lets everything that follows happen.
    pub(super) fn choose(&mut self, words: &str) {
        let messages: Vec<Message> = {
            let mut simulator = self.simulator();
            simulator
                .click(words)
                .unwrap_or_else(|_| panic!("nothing says {words}: {:?}", self.texts()));

            simulator.into_messages().collect()
        };

        for message in messages {
            self.send(message);
        }
    }

    fn look(&mut self) {
        self.send(session::Message::Look);
    }

    pub(super) fn save_now(&mut self) {
        let task = self.pass_time();
        self.run(task);
    }

    pub(super) fn go_to(&mut self, place: ScreenId) {
        let task = self.app.go(place);
        self.run(task);
    }

    /// Another copy of the program on another computer's folders, with a file open.
    pub(super) fn elsewhere(path: &Path) -> Self {
        let mut program = program();
        let task = program.app.open_file(path);
        program.run(task);

        program
    }

    /// The same computer after the program has gone.
    pub(super) fn again(folder: TempDir, file: Option<PathBuf>) -> Self {
        let (app, task) = App::with(keep_in(&folder), file);
        let mut program = Self { app, folder };
        program.run(task);

        program
    }

    /// The next start, once the disk that was broken is back with a file, and somebody else has written into it.
    pub(super) fn again_where_somebody_wrote(self, path: &Path, bytes: &[u8]) -> Self {
        let Self { app, folder } = self;
        drop(app);
        fs::remove_file(folder.path().join("documents")).unwrap();
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        somebody_writes(path);

        Self::again(folder, Some(path.to_owned()))
    }

    /// The note by which the next start finds its way.
    pub(super) fn recovery_note(&self) -> PathBuf {
        let notes = fs::read_dir(self.folder.path().join("data/sessions")).unwrap();

        notes
            .map(|entry| entry.unwrap().path())
            .find(|path| path.extension().is_some_and(|extension| extension == "ron"))
            .unwrap()
    }

    pub(super) fn path(&self) -> PathBuf {
        self.open().work.path().to_owned()
    }

    pub(super) fn snapshots(&self) -> Vec<Snapshot> {
        let work = &self.open().work;

        self.app
            .user_data
            .snapshots(work.path(), work.assessment().id())
            .list()
    }

    fn reasons(&self) -> Vec<Reason> {
        let snapshots = self.snapshots();

        snapshots.iter().map(|snapshot| snapshot.reason).collect()
    }
}

/// A new assessment of Arvenia in Assess, with everything done that opening it begins.
pub(super) fn opened() -> Program {
    let mut program = program();
    let task = program.app.make(arvenia(library::national().unwrap()));
    program.run(task);
    program.go_to(ScreenId::Assess);

    program
}

/// Somebody else writes another host into the file.
pub(super) fn somebody_writes(path: &Path) -> Saved {
    let mut theirs = store::open(path).unwrap().assessment;
    let by = crate::gui::working_copy::signature(WriterId(uuid::Uuid::from_u128(99)));
    let host = Fact::Host("Their ministry".to_owned());
    theirs.apply(Edit::SetFact(host), by).unwrap();

    store::save(path, &theirs, store::Expected::Anything).unwrap()
}

fn hidden(path: &Path) -> Vec<String> {
    let folder = fs::read_dir(path.parent().unwrap()).unwrap();
    let names = folder.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());

    names.filter(|name| name.starts_with('.')).collect()
}

#[test]
fn a_second_copy_reads_says_who_has_it_and_changes_nothing() {
    let first = opened();
    let path = first.path();
    let before = fs::read(&path).unwrap();
    let mut second = Program::elsewhere(&path);

    assert!(second.open().work.is_read_only());
    assert!(second.says("is open elsewhere"), "{:?}", second.texts());
    assert!(second.says(&crate::store::computer_name()));
    assert!(second.says("Read only"));

    second.digit(3);
    assert_eq!(second.outcome("NS01"), Outcome::Open);
    assert!(second.says("Nothing was changed"));
    second.write(Passage::Gaps, "typed");
    assert!(
        second
            .open()
            .assess
            .drafts(Context {
                work: &second.open().work,
                env: second.app.env(),
            })
            .is_empty()
    );
    second.letter("v", Code::KeyV);
    second.letter("m", Code::KeyM);
    second.chord("z", Code::KeyZ);
    second.chord("s", Code::KeyS);
    second.save_now();
    assert!(second.saves());
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(second.snapshots().is_empty(), "only who edits keeps states");

    let _ = second.app.toggle_room();
    assert!(second.app.room.is_some());
}

#[test]
fn a_refused_key_is_said_once_however_often_it_is_pressed() {
    let first = opened();
    let mut second = Program::elsewhere(&first.path());

    for _ in 0..5 {
        second.digit(3);
    }

    assert_eq!(second.open().notices().len(), 1);
}

#[test]
fn a_file_that_was_let_go_is_taken_with_what_was_done_there() {
    let mut first = opened();
    let path = first.path();
    let mut second = Program::elsewhere(&path);
    second.choose("Try again");
    assert!(second.open().work.is_read_only());
    assert!(second.says("still open"));

    first.digit(2);
    first.send(session::Message::Files(files::Message::Close));
    assert_eq!(
        hidden(&path),
        Vec::<String>::new(),
        "nothing is left beside"
    );

    second.choose("Try again");
    assert!(!second.open().work.is_read_only());
    assert_eq!(second.outcome("NS01"), Outcome::Agreed(Level(2)));
    second.named(Named::ArrowRight, Code::ArrowRight);
    second.digit(4);
    second.save_now();
    assert_eq!(
        second.on_disk().answer(&"NS02".into()).outcome(),
        Outcome::Agreed(Level(4))
    );
}

#[test]
fn who_reads_sees_what_the_other_writes() {
    let mut first = opened();
    let mut second = Program::elsewhere(&first.path());
    first.digit(3);
    first.save_now();
    second.look();

    assert_eq!(second.outcome("NS01"), Outcome::Agreed(Level(3)));
    assert!(second.open().work.is_read_only());
    assert!(!second.is_asked());
}

#[test]
fn a_copy_can_be_worked_on_while_somebody_has_the_file() {
    let first = opened();
    let path = first.path();
    let mut second = Program::elsewhere(&path);
    second.choose("Work on a copy");

    assert_ne!(second.path(), path);
    assert!(!second.open().work.is_read_only());
    second.digit(1);
    assert_eq!(second.outcome("NS01"), Outcome::Agreed(Level(1)));
}

#[test]
fn the_lock_goes_with_the_file_to_its_new_name() {
    let mut first = opened();
    let old = first.path();
    first.go_to(ScreenId::Files);
    first.rename("Renamed");
    let new = first.path();

    assert!(Program::elsewhere(&new).open().work.is_read_only());
    assert_eq!(hidden(&new).len(), 2, "{:?}", hidden(&new));
    first.digit(2);
    first.save_now();
    assert!(first.open().work.path() == new && !old.exists());
    first.send(session::Message::Files(files::Message::Close));
    assert_eq!(hidden(&new), Vec::<String>::new());
}

#[test]
fn a_file_that_is_open_here_stays_as_it_is_when_it_is_opened_again() {
    let mut program = opened();
    program.digit(3);
    let writer = program.open().work.writer();
    let path = program.path();
    let task = program.app.open_file(&path);
    program.run(task);

    assert_eq!(program.open().work.writer(), writer);
    assert!(!program.open().work.is_read_only());
}

#[test]
fn a_file_that_another_computer_left_open_is_taken_over_only_after_a_question() {
    let program = opened();
    let path = program.path();
    drop(program.app);
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let holder = "(computer: \"far-away\", program: \"0.1.0\", opening: \"00000000-0000-0000-0000-000000000009\", since: \"2026-06-09T10:00:00Z\")";
    fs::write(path.with_file_name(format!(".{name}.holder")), holder).unwrap();

    let mut other = Program::elsewhere(&path);
    assert!(other.says("far-away"));
    other.named(Named::Escape, Code::Escape);
    other.digit(3);
    assert_eq!(other.outcome("NS01"), Outcome::Open);

    other.choose("Go on here");
    other.digit(3);
    assert_eq!(other.outcome("NS01"), Outcome::Agreed(Level(3)));
}

#[test]
fn what_somebody_else_wrote_is_not_overwritten_and_both_can_be_kept() {
    let mut program = opened();
    let path = program.path();
    program.digit(3);
    somebody_writes(&path);
    // The save comes before any look: it refuses, and the reason is asked about at once.
    program.save_now();

    assert!(
        program.says("changed by somebody else"),
        "{:?}",
        program.texts()
    );
    assert!(program.says("One fact"));
    assert_eq!(
        store::open(&path).unwrap().assessment.facts().host(),
        "Their ministry"
    );

    program.choose("Keep mine as a new file");
    assert_ne!(program.path(), path);
    assert_eq!(
        program.on_disk().answer(&"NS01".into()).outcome(),
        Outcome::Agreed(Level(3))
    );
    assert_eq!(program.on_disk().facts().host(), "");
    assert_eq!(
        store::open(&path).unwrap().assessment.facts().host(),
        "Their ministry"
    );
    assert!(!Program::elsewhere(&path).open().work.is_read_only());
}

#[test]
fn theirs_is_taken_and_mine_stays_among_the_earlier_states() {
    let mut program = opened();
    let path = program.path();
    program.digit(3);
    program.save_now();
    let saved = fs::read(&path).unwrap();
    // A service has brought an older state back: the disk no longer has the last save.
    somebody_writes(&path);
    program.named(Named::ArrowRight, Code::ArrowRight);
    program.digit(2);
    program.look();
    program.choose("Take theirs");

    assert_eq!(program.outcome("NS02"), Outcome::Open);
    assert_eq!(
        program.open().work.assessment().facts().host(),
        "Their ministry"
    );
    assert_eq!(
        program.open().assess.at(),
        1,
        "work goes on at the same place"
    );
    let mine = program.snapshots()[0].read().unwrap();
    assert_eq!(
        mine.answer(&"NS02".into()).outcome(),
        Outcome::Agreed(Level(2))
    );
    assert_ne!(fs::read(&path).unwrap(), saved);
}

#[test]
fn both_are_joined_into_the_file_and_one_undo_takes_it_back() {
    let mut program = opened();
    let path = program.path();
    somebody_writes(&path);
    program.digit(3);
    program.save_now();
    program.choose("Join both");
    program.save_now();

    assert_eq!(program.path(), path);
    assert_eq!(program.on_disk().facts().host(), "Their ministry");
    assert_eq!(
        program.on_disk().answer(&"NS01".into()).outcome(),
        Outcome::Agreed(Level(3))
    );
    assert!(!program.says("changed by somebody else"));

    program.chord("z", Code::KeyZ);
    assert_eq!(program.open().work.assessment().facts().host(), "");
}

#[test]
fn saved_work_that_somebody_replaced_is_asked_about_too() {
    let mut program = opened();
    program.digit(3);
    program.save_now();
    let path = program.path();
    somebody_writes(&path);
    program.look();
    assert!(program.says("Later"));

    program.named(Named::Escape, Code::Escape);
    assert!(
        program.says("changed by somebody else"),
        "it stays above the page"
    );
    program.choose("Decide");
    assert!(program.says("Take theirs"));
}

#[test]
fn the_same_bytes_written_again_are_no_change() {
    let mut program = opened();
    let path = program.path();
    let bytes = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    fs::write(&path, &bytes).unwrap();
    program.look();

    assert!(!program.is_asked());
    assert!(!program.open().work.is_unsaved());
}

/// An answer on the disk.
fn answered(program: &Program, question: &str) -> Outcome {
    program.on_disk().answer(&question.into()).outcome()
}

#[test]
fn a_file_that_vanished_is_written_again_with_the_next_change_and_not_by_itself() {
    let mut program = opened();
    let path = program.path();
    program.digit(3);
    program.save_now();
    fs::remove_file(&path).unwrap();
    program.look();
    program.save_now();
    program.look();

    assert!(!path.exists(), "perhaps somebody wanted it gone");
    assert!(program.says("It was deleted, moved or renamed"));
    assert!(!program.says("tried again"), "it is not");
    assert!(program.open().work.is_unsaved(), "it is in no file");

    program.named(Named::ArrowRight, Code::ArrowRight);
    program.digit(2);
    program.save_now();
    assert_eq!(answered(&program, "NS01"), Outcome::Agreed(Level(3)));
    assert_eq!(answered(&program, "NS02"), Outcome::Agreed(Level(2)));
    assert!(!program.says("It was deleted"));
}

#[test]
fn a_file_that_vanished_is_written_again_when_somebody_wants_it() {
    let mut program = opened();
    let path = program.path();
    fs::remove_file(&path).unwrap();
    program.look();
    program.choose("Write it there");

    assert!(path.exists());
    assert!(program.says("The file is written again"));
    assert!(!program.open().work.is_unsaved());
    assert!(
        Program::elsewhere(&path).open().work.is_read_only(),
        "the lock is there"
    );
}

#[test]
fn a_file_that_is_back_as_it_was_is_not_written() {
    let mut program = opened();
    let path = program.path();
    let aside = program.folder.path().join("aside");
    fs::rename(&path, &aside).unwrap();
    program.look();
    assert!(program.open().work.is_unsaved());
    fs::rename(&aside, &path).unwrap();
    let before = fs::metadata(&path).unwrap().modified().unwrap();
    program.look();
    program.save_now();

    assert!(!program.open().work.is_unsaved());
    assert!(!program.says("It was deleted"));
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before);
}

/// Exchanges the folder of the file for an empty one at the same path, and returns where it is now.
fn exchange_the_stick(program: &Program) -> PathBuf {
    let path = program.path();
    let stick = path.parent().unwrap();
    let drawer = program.folder.path().join("drawer");
    fs::rename(stick, &drawer).unwrap();
    fs::create_dir(stick).unwrap();

    drawer
}

#[test]
fn nothing_is_written_onto_the_stick_of_somebody_else() {
    let mut program = opened();
    let path = program.path();
    let stick = path.parent().unwrap().to_owned();
    program.digit(3);
    program.save_now();
    let drawer = exchange_the_stick(&program);
    let is_untouched = || fs::read_dir(&stick).unwrap().next().is_none();
    program.look();
    assert!(program.says("is not the folder in which it was"));

    // Neither what it held nor what is changed now.
    program.named(Named::ArrowRight, Code::ArrowRight);
    program.digit(2);
    program.save_now();
    program.look();
    assert!(is_untouched());
    assert!(program.says("is not the folder in which it was"));

    // The right stick is back: work goes on where it was.
    fs::remove_dir(&stick).unwrap();
    fs::rename(&drawer, &stick).unwrap();
    program.look();
    program.save_now();
    assert_eq!(answered(&program, "NS02"), Outcome::Agreed(Level(2)));
    assert!(!program.says("is not the folder"));
}

#[test]
fn a_change_that_is_made_before_the_exchange_is_noticed_is_not_written_there_either() {
    let mut program = opened();
    let stick = program.path().parent().unwrap().to_owned();
    exchange_the_stick(&program);
    program.digit(3);
    program.save_now();

    assert!(fs::read_dir(&stick).unwrap().next().is_none());
    assert!(program.says("is not the folder in which it was"));
    program.choose("Write it there");
    assert_eq!(answered(&program, "NS01"), Outcome::Agreed(Level(3)));
}

#[test]
fn a_stick_that_is_pulled_and_put_in_again_is_asked_about_by_nobody() {
    let mut program = opened();
    let path = program.path();
    let stick = path.parent().unwrap().to_owned();
    let pulled = program.folder.path().join("pulled");
    fs::rename(&stick, &pulled).unwrap();
    program.look();
    assert!(program.says("is not there"));

    // Copied onto another stick, it is the file all the same.
    fs::create_dir(&stick).unwrap();
    fs::copy(pulled.join(path.file_name().unwrap()), &path).unwrap();
    program.look();
    assert!(!program.open().work.is_unsaved());
    program.digit(1);
    program.save_now();
    assert_eq!(answered(&program, "NS01"), Outcome::Agreed(Level(1)));
}

#[test]
fn a_form_keeps_its_words_where_nothing_can_be_changed() {
    let first = opened();
    let mut second = Program::elsewhere(&first.path());
    let _ = second.app.go(ScreenId::Assess);
    let typed = |text: &str| {
        field::Action::Step(EditorStep::Edit(EditorEdit::Paste(Arc::new(
            text.to_owned(),
        ))))
    };
    let form = |message| session::Message::Assess(assess::Message::Form(message));
    second.send(session::Message::Assess(assess::Message::Dissent(None)));
    second.send(form(assess::form::Message::First(typed(
        "We see it otherwise",
    ))));
    second.send(form(assess::form::Message::Done));
    assert!(second.says("Nothing was changed") && second.says("We see it otherwise"));

    // Whatever else is pressed, and wherever one goes.
    second.send(session::Message::Assess(assess::Message::Evidence(None)));
    assert!(second.says("We see it otherwise"));
    let elsewhere = second.show_question(3);
    second.run(elsewhere);
    assert!(!second.says("We see it otherwise"));
    second.go_to(ScreenId::Delegation);
    second.send(session::Message::Delegation(delegation::Message::Add));
    let person = |message| session::Message::Delegation(delegation::Message::Person(message));
    second.send(person(delegation::person::Message::Name(typed(
        "Ada Example",
    ))));
    second.send(person(delegation::person::Message::Done));
    second.send(session::Message::Delegation(
        delegation::Message::AddBreakout,
    ));
    assert!(second.says("Ada Example"));
    second.go_to(ScreenId::Plan);
    second.go_to(ScreenId::Delegation);
    assert!(second.says("Ada Example"));

    // As soon as it may be changed it is taken in.
    drop(first);
    let back = second.show_question(0);
    second.run(back);
    assert!(second.says("We see it otherwise"));
    second.choose("Try again");
}

#[test]
fn what_was_refused_is_not_reported_as_done() {
    let mut first = opened();
    let added = first.edit(Edit::PutParticipant {
        id: crate::assessment::ItemId(uuid::Uuid::from_u128(7)),
        participant: crate::assessment::Participant {
            name: "Ada Example".to_owned(),
            ..Default::default()
        },
    });
    first.run(added);
    first.save_now();
    let mut second = Program::elsewhere(&first.path());
    second.go_to(ScreenId::Delegation);
    let remove = delegation::Message::Remove(crate::assessment::ItemId(uuid::Uuid::from_u128(7)));
    second.send(session::Message::Delegation(remove.clone()));
    assert!(second.says("Nothing was changed"));
    assert!(!second.says("is no longer in the delegation"));

    first.go_to(ScreenId::Delegation);
    first.send(session::Message::Delegation(remove));
    assert!(first.says("is no longer in the delegation"));
}

#[test]
fn an_undo_that_is_refused_says_so() {
    let mut program = opened();
    let add = |name: &str, id: u128| Edit::PutParticipant {
        id: crate::assessment::ItemId(uuid::Uuid::from_u128(id)),
        participant: crate::assessment::Participant {
            name: name.to_owned(),
            ..Default::default()
        },
    };
    let added = program.edit(add("Ada Example", 7));
    program.run(added);
    // Something outside the history has removed the entry.
    let removed = Edit::RemoveParticipant {
        id: crate::assessment::ItemId(uuid::Uuid::from_u128(7)),
    };
    program
        .app
        .session
        .as_mut()
        .unwrap()
        .work
        .apply_beside(removed)
        .unwrap();
    program.chord("z", Code::KeyZ);

    assert!(
        program.says("cannot be undone any more"),
        "{:?}",
        program.texts()
    );
}

#[test]
fn a_change_that_was_taken_back_is_no_longer_asked_about() {
    let mut program = opened();
    let path = program.path();
    let bytes = fs::read(&path).unwrap();
    somebody_writes(&path);
    program.look();
    assert!(program.is_asked());

    fs::write(&path, &bytes).unwrap();
    program.look();
    assert!(!program.is_asked());
    program.digit(1);
    program.save_now();
    assert_eq!(
        program.on_disk().answer(&"NS01".into()).outcome(),
        Outcome::Agreed(Level(1))
    );
}

#[test]
fn what_they_wrote_and_cannot_be_read_is_not_overwritten() {
    let mut program = opened();
    let path = program.path();
    fs::write(&path, "(format: 1, id: half").unwrap();
    program.digit(1);
    program.save_now();

    assert!(program.says("cannot be read"), "{:?}", program.texts());
    assert_eq!(fs::read_to_string(&path).unwrap(), "(format: 1, id: half");
    program.choose("Keep mine as a new file");
    assert_eq!(
        program.on_disk().answer(&"NS01".into()).outcome(),
        Outcome::Agreed(Level(1))
    );
}

#[test]
fn work_that_cannot_be_saved_is_kept_and_comes_back_after_a_crash() {
    let mut program = opened();
    program.digit(1);
    program.save_now();
    let path = program.path();
    let bytes = fs::read(&path).unwrap();
    break_the_disk(&program);
    program.named(Named::Enter, Code::Enter);
    program.digit(4);
    program.save_now();
    assert!(
        program.says("a copy is kept on this computer"),
        "{:?}",
        program.texts()
    );

    // The program has ended, and the disk is back with the earlier save.
    let Program { app, folder } = program;
    drop(app);
    fs::remove_file(folder.path().join("documents")).unwrap();
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, bytes).unwrap();
    let before = fs::read(&path).unwrap();
    let mut program = Program::again(folder, Some(path.clone()));

    assert!(program.says("Work was kept that is not in this file"));
    assert!(program.says(&path.to_string_lossy()), "where it was");
    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(1)));
    assert_eq!(fs::read(&path).unwrap(), before, "looking changes nothing");

    program.choose("Bring it back");
    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(4)));
    assert!(program.says("is back"));
    assert!(!program.is_asked(), "one question is enough");
    assert_eq!(
        program.on_disk().answer(&"NS01".into()).outcome(),
        Outcome::Agreed(Level(4))
    );
}

#[test]
fn kept_work_is_offered_to_no_other_copy_of_the_assessment() {
    let mut program = opened();
    let path = program.path();
    let bytes = fs::read(&path).unwrap();
    break_the_disk(&program);
    program.digit(4);
    program.save_now();

    let Program { app, folder } = program;
    drop(app);
    fs::remove_file(folder.path().join("documents")).unwrap();
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, &bytes).unwrap();
    let other = path.with_file_name("Law breakout, as returned.assessment.ron");
    fs::write(&other, &bytes).unwrap();

    let mut program = Program::again(folder, Some(other.clone()));
    assert!(!program.is_asked(), "{:?}", program.texts());
    assert_eq!(program.outcome("NS01"), Outcome::Open);
    program.save_now();
    assert!(program.leaves());
    assert_eq!(fs::read(&other).unwrap(), bytes, "byte for byte");

    // Though the other copy was open in between, the file itself still finds it.
    let task = program.app.open_file(&path);
    program.run(task);
    assert!(program.is_asked());
    program.choose("Leave the file as it is");
    program.save_now();
    assert_eq!(fs::read(&path).unwrap(), bytes, "byte for byte");
    assert!(program.reasons().contains(&Reason::Unsaved), "it stays");

    assert!(program.leaves());
    let task = program.app.open_file(&path);
    program.run(task);
    assert!(!program.is_asked(), "once is enough");
}

#[test]
fn kept_work_and_a_file_with_other_work_are_asked_about() {
    let mut program = opened();
    let path = program.path();
    let bytes = fs::read(&path).unwrap();
    break_the_disk(&program);
    program.digit(4);
    program.save_now();
    let mut program = program.again_where_somebody_wrote(&path, &bytes);

    assert!(program.says("Work was kept that is not in this file"));
    assert!(program.says("The file has other work since"));
    assert_eq!(program.outcome("NS01"), Outcome::Open);
    program.choose("Bring it back");
    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(4)));
    program.chord("z", Code::KeyZ);
    assert_eq!(program.outcome("NS01"), Outcome::Open);
    assert_eq!(
        program.open().work.assessment().facts().host(),
        "Their ministry"
    );
}

#[test]
fn save_elsewhere_never_proposes_the_folder_that_is_lost() {
    let mut program = opened();
    let lost = program.path().parent().unwrap().to_owned();
    break_the_disk(&program);
    program.digit(4);
    program.save_now();
    program.choose("Save elsewhere");
    let proposed = program.texts();

    let lost = lost.to_string_lossy().into_owned();
    assert!(
        !program.open().files.copy_text().starts_with(&lost),
        "{proposed:?}"
    );
    program.choose("Save there and go on");
    program.save_now();
    assert_eq!(
        program.on_disk().answer(&"NS01".into()).outcome(),
        Outcome::Agreed(Level(4))
    );
    assert!(program.open().work.file().failure().is_none());
}

#[test]
fn states_are_kept_on_opening_and_on_closing_once_each() {
    let mut program = opened();
    assert_eq!(program.reasons(), [Reason::Opened]);
    program.digit(3);
    program.save_now();
    let path = program.path();
    let data = program.app.user_data.clone();
    let id = program.open().work.assessment().id();
    program.send(session::Message::Files(files::Message::Close));
    let list = || data.snapshots(&path, id).list();
    assert_eq!(list()[0].reason, Reason::Closed);

    let task = program.app.open_file(&path);
    program.run(task);
    program.send(session::Message::Files(files::Message::Close));
    assert_eq!(list().len(), 2, "what is the same is not written twice");
}

#[test]
fn an_earlier_state_is_listed_with_what_changed_since_restored_and_taken_back() {
    let mut program = opened();
    program.digit(3);
    program.save_now();
    program.app.environment.size = Size::new(1366.0, 1400.0);
    program.go_to(ScreenId::Files);
    assert!(program.says("One question added"), "{:?}", program.texts());
    assert!(program.says("on opening"));

    program.choose("Restore");
    assert_eq!(program.outcome("NS01"), Outcome::Open);
    assert!(program.says("Restored"));
    assert!(program.reasons().contains(&Reason::Restore));

    program.chord("z", Code::KeyZ);
    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(3)));
}

#[test]
fn no_copy_is_left_after_it_was_asked_for() {
    let mut program = opened();
    program.digit(3);
    program.save_now();
    let path = program.path();
    program.share();
    assert!(program.app.user_data.shared.of(&path).is_some());
    program.app.environment.size = Size::new(1366.0, 1400.0);
    program.go_to(ScreenId::Files);
    program.choose("Leave no copy on this computer");
    program.choose("Keep them");
    assert!(!program.snapshots().is_empty());

    program.choose("Leave no copy on this computer");
    program.choose("Remove and close");
    assert!(program.app.session.is_none());
    assert!(path.is_file(), "the file itself stays");
    assert!(program.app.user_data.recent.entries().is_empty());
    assert_eq!(program.app.user_data.shared.of(&path), None);
    let snapshots = program.folder.path().join("data/snapshots");
    let left = fs::read_dir(snapshots).map_or(0, Iterator::count);
    assert_eq!(left, 0);
    assert!(left_behind(program.app.user_data.data()).is_empty());
}

#[test]
fn a_damaged_file_offers_its_newest_good_state_and_is_put_aside() {
    let mut program = opened();
    program.digit(3);
    program.save_now();
    let path = program.path();
    program.send(session::Message::Files(files::Message::Close));
    let whole = fs::read(&path).unwrap();
    let damaged = &whole[..whole.len() / 2];
    fs::write(&path, damaged).unwrap();
    let task = program.app.open_file(&path);
    program.run(task);

    assert!(program.says("1 of 75"), "{:?}", program.texts());
    program.choose("Take the good state");
    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(3)));
    assert_eq!(
        program.on_disk().answer(&"NS01".into()).outcome(),
        Outcome::Agreed(Level(3))
    );
    let folder = fs::read_dir(path.parent().unwrap()).unwrap();
    let aside = folder
        .map(|entry| entry.unwrap().path())
        .find(|path| path.to_string_lossy().ends_with(".damaged"));
    assert_eq!(fs::read(aside.unwrap()).unwrap(), damaged);
}

#[test]
fn the_next_start_after_a_crash_opens_where_work_stopped() {
    let mut program = opened();
    program.digit(3);
    program.save_now();

    for _ in 0..4 {
        program.named(Named::ArrowRight, Code::ArrowRight);
    }

    program.send(Message::Chrome(chrome::Message::Go(ScreenId::Results)));
    let note = program.recovery_note();
    let text = fs::read_to_string(&note).unwrap();
    let path = program.path();
    let Program { app, folder } = program;
    drop(app);
    assert!(!note.exists(), "a clean close leaves no note");
    fs::write(&note, text).unwrap();
    let program = Program::again(folder, None);

    assert_eq!(program.path(), path);
    assert_eq!(program.shown(), Some(ScreenId::Results));
    assert_eq!(program.open().assess.at(), 4);
    assert!(program.says("Opened where work stopped"));
    assert!(!program.is_asked());
}

#[test]
fn somebody_who_was_typed_in_is_kept_when_the_file_is_closed() {
    let mut program = opened();
    program.go_to(ScreenId::Delegation);
    program.send(session::Message::Delegation(delegation::Message::Add));

    for letter in "Ada".chars() {
        let step = EditorStep::Edit(EditorEdit::Insert(letter));
        program.send(session::Message::Delegation(delegation::Message::Person(
            delegation::PersonMessage::Name(field::Action::Step(step)),
        )));
    }

    program.send(session::Message::Files(files::Message::Close));
    let path = program.app.user_data.recent.entries()[0].path.clone();
    let kept = store::open(&path).unwrap().assessment;
    let names: Vec<_> = kept
        .participants()
        .iter()
        .map(|(_, p)| p.name.clone())
        .collect();
    assert_eq!(names, ["Ada"]);
}

#[test]
fn a_digit_on_a_recorded_question_says_how_to_change_it() {
    let mut program = opened();
    program.digit(3);
    assert!(!program.says("This question is recorded"));
    program.digit(1);

    assert!(program.says("This question is recorded"));
    assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(3)));
}

#[test]
fn a_window_that_fills_its_screen_remembers_that_and_its_size_from_before() {
    use crate::gui::app::window_place::{FrameChange, Framed};

    let mut program = program();
    let framed = |is_maximized, width| {
        Message::Framed(Framed {
            is_maximized,
            told: FrameChange::Size(Size::new(width, 700.0)),
        })
    };
    program.send(framed(false, 1000.0));
    program.send(framed(true, 1920.0));
    let last = *program.app.user_data.window();
    assert_eq!((last.width, last.maximized), (1000.0, true));

    program.send(framed(false, 900.0));
    let last = *program.app.user_data.window();
    assert_eq!((last.width, last.maximized), (900.0, false));
}
