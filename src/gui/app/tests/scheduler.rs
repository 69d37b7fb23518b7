//! What reading cannot find: the program's tasks run in random order, with delays, failures and a disk that does not answer, while
//! somebody works, somebody else writes the file, and the program crashes.
//!
//! Each sequence has a seed. Seeds that once failed stand in `tests/data/scheduler.seeds` and are played first; a new one is added
//! there. `RAPPORTEUR_SEQUENCES=20000 cargo test --lib scheduler` plays more sequences than the few hundred of every run.

use super::*;
use crate::assessment::{ItemId, Participant};
use crate::gui::session::{Asking, ConflictMessage, EarlierMessage};
use crate::gui::worker::scheduled;
use crate::gui::working_copy::Ownership;
use crate::questionnaire::read;
use crate::store::disk::faults::{self, Fault};
use crate::store::file_lock::{self, Holder, Taken};
use crate::store::{self, Expected};

use iced::futures::StreamExt;
use iced::futures::stream::BoxStream;
use iced::futures::task::noop_waker;
use iced_test::runtime::{Action, task::into_stream};
use jiff::Timestamp;
use uuid::Uuid;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::task::{Context as TaskContext, Poll};

/// How many sequences every run plays.
const SEQUENCES: u64 = 100;
/// How many steps a sequence has.
const STEPS: usize = 100;
/// So many turns are more than anything needs that ends.
const FOR_EVER: usize = 20_000;

const SEEDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/scheduler.seeds");

/// Random numbers that a seed repeats (xorshift64*, Vigna 2016).
struct Random(u64);

impl Random {
    fn new(seed: u64) -> Self {
        let mut random = Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        random.next();

        random
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;

        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() >> 33) as usize % end
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

/// What somebody does, or what happens to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SimulatedStep {
    /// A task goes on.
    Turn,
    /// Somebody adds a participant, whose name is unique.
    Edit,
    Type,
    Save,
    Undo,
    Redo,
    Rename,
    Copy,
    Elsewhere,
    Look,
    SomebodyWrites,
    TakeTheirs,
    KeepMine,
    Join,
    Later,
    Home,
    Back,
    Close,
    Quit,
    Open,
    Insist,
    LeaveElsewhere,
    LeaveInEarlierStates,
    Crash,
}

/// What is done how often, in hundredths.
const STEPS_OF: [(SimulatedStep, usize); 24] = [
    (SimulatedStep::Turn, 380),
    (SimulatedStep::Edit, 130),
    (SimulatedStep::Type, 30),
    (SimulatedStep::Save, 30),
    (SimulatedStep::Undo, 25),
    (SimulatedStep::Redo, 15),
    (SimulatedStep::Rename, 30),
    (SimulatedStep::Copy, 20),
    (SimulatedStep::Elsewhere, 25),
    (SimulatedStep::Look, 40),
    (SimulatedStep::SomebodyWrites, 30),
    (SimulatedStep::TakeTheirs, 40),
    (SimulatedStep::KeepMine, 30),
    (SimulatedStep::Join, 30),
    (SimulatedStep::Later, 20),
    (SimulatedStep::Home, 10),
    (SimulatedStep::Back, 10),
    (SimulatedStep::Close, 15),
    (SimulatedStep::Quit, 12),
    (SimulatedStep::Open, 30),
    (SimulatedStep::Insist, 8),
    (SimulatedStep::LeaveElsewhere, 10),
    (SimulatedStep::LeaveInEarlierStates, 10),
    (SimulatedStep::Crash, 8),
];

/// A computer with the program on it.
struct World {
    app: Option<App>,
    folder: TempDir,
    random: Random,
    tasks: Vec<BoxStream<'static, Action<Message>>>,
    /// Names that were seen in the open assessment and not taken back: none may be lost.
    names: BTreeSet<String>,
    /// Names that were taken back: an older file may still hold them, and work that goes on from a newer state does not.
    taken_back: BTreeSet<String>,
    /// Names that were ever taken back: after a crash a state may go on in which they are, although they were brought again since.
    ever_taken_back: BTreeSet<String>,
    /// Names of which the window has said that they are on disk.
    durable: BTreeSet<String>,
    /// What was open after the last step.
    shown: BTreeSet<String>,
    next: u32,
    has_quit: bool,
    /// Whether jobs may fail.
    is_faulty: bool,
    steps: Vec<String>,
}

impl World {
    fn new(seed: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut world = Self {
            app: None,
            folder,
            random: Random::new(seed),
            tasks: Vec::new(),
            names: BTreeSet::new(),
            taken_back: BTreeSet::new(),
            ever_taken_back: BTreeSet::new(),
            durable: BTreeSet::new(),
            shown: BTreeSet::new(),
            next: 0,
            has_quit: false,
            is_faulty: true,
            steps: Vec::new(),
        };
        world.start(None);
        let text = include_str!("../../../../tests/data/small.questionnaire.ron");
        let questionnaire = Arc::new(read(text).unwrap());
        world.act(|app| app.make(arvenia(questionnaire)));
        world.calm();
        world.is_faulty = true;

        world
    }

    fn start(&mut self, file: Option<PathBuf>) {
        let (app, task) = App::with(keep_in(&self.folder), file);
        self.app = Some(app);
        self.has_quit = false;
        self.tasks.clear();
        self.queue(task);
    }

    fn queue(&mut self, task: Task<Message>) {
        if let Some(stream) = into_stream(task) {
            self.tasks.push(stream);
        }
    }

    fn act(&mut self, act: impl FnOnce(&mut App) -> Task<Message>) {
        let Some(app) = &mut self.app else { return };
        let task = act(app);
        self.queue(task);
    }

    fn session(&self) -> Option<&Session> {
        self.app.as_ref()?.session.as_ref()
    }

    /// Lets a task go on: its work is done, or what came of it is told.
    fn turn(&mut self, at: usize) {
        let is_struck = self.is_faulty && self.random.chance(15);
        let fault = is_struck.then(|| {
            if self.random.chance(70) {
                Fault::Full
            } else {
                Fault::Unsynced
            }
        });
        faults::set(fault);
        let waker = noop_waker();
        let polled = self.tasks[at].poll_next_unpin(&mut TaskContext::from_waker(&waker));
        faults::set(None);

        match polled {
            Poll::Ready(None) => drop(self.tasks.swap_remove(at)),
            Poll::Ready(Some(Action::Output(message))) => {
                if std::env::var_os("RAPPORTEUR_TRACE").is_some() {
                    let told = format!("{message:?}");
                    eprintln!("  {}", told.chars().take(150).collect::<String>());
                }

                self.act(|app| app.update(message));
            }
            Poll::Ready(Some(Action::Exit)) => self.has_quit = true,
            Poll::Pending | Poll::Ready(Some(_)) => {}
        }
    }

    /// Lets everything that has begun come to its end, on a disk that works.
    fn calm(&mut self) {
        self.is_faulty = false;
        let mut turns = 0;

        while !self.tasks.is_empty() && !self.has_quit {
            let at = turns % self.tasks.len();
            self.turn(at);
            self.check();
            turns += 1;
            assert!(turns < FOR_EVER, "something goes on for ever");
        }

        if self.has_quit {
            self.ends();
        }
    }

    /// The program has ended of itself: everything is on disk or kept.
    fn ends(&mut self) {
        self.app = None;
        self.tasks.clear();
        self.shown.clear();
        self.nothing_is_lost();
    }

    fn step(&mut self) {
        let mut at = self
            .random
            .below(STEPS_OF.iter().map(|(_, often)| often).sum());
        let step = STEPS_OF.iter().find(|(_, often)| {
            let is_it = at < *often;
            at = at.saturating_sub(*often);

            is_it
        });
        let step = step.map_or(SimulatedStep::Turn, |(step, _)| *step);

        if self.app.is_none() {
            self.steps.push("Start".to_owned());
            self.start(None);
            self.check();

            return;
        }

        if std::env::var_os("RAPPORTEUR_TRACE").is_some() {
            eprintln!("{step:?}");
        }

        // What is asked is answered before long.
        if self.asks(|asking| matches!(asking, Asking::Left(_))) && self.random.chance(30) {
            let answers = [EarlierMessage::UseLeft, EarlierMessage::UseFile];
            let answer = answers[self.random.below(2)].clone();
            self.steps.push(format!("{answer:?}"));
            self.tell(session::Message::Earlier(answer));
            self.check();
        }

        let is_asked = self.asks(|asking| matches!(asking, Asking::Changed));
        let step = if is_asked && self.random.chance(20) {
            let answers = [
                SimulatedStep::TakeTheirs,
                SimulatedStep::KeepMine,
                SimulatedStep::Join,
            ];

            answers[self.random.below(answers.len())]
        } else {
            step
        };
        self.steps.push(format!("{step:?}"));
        self.take(step);
        self.check();

        if self.has_quit {
            self.ends();
        }
    }

    fn take(&mut self, step: SimulatedStep) {
        match step {
            SimulatedStep::Turn => {
                for _ in 0..=self.random.below(12) {
                    if self.tasks.is_empty() || self.has_quit {
                        break;
                    }

                    let at = self.random.below(self.tasks.len());
                    self.turn(at);
                    self.check();
                }
            }
            SimulatedStep::Edit => {
                self.next += 1;
                let participant = Participant {
                    name: format!("P{}.", self.next),
                    ..Participant::default()
                };
                let id = ItemId(Uuid::from_u128(u128::from(self.next) + 1_000));
                let edit = crate::assessment::Edit::PutParticipant { id, participant };
                self.tell(session::Message::Edit(Box::new(edit)));
            }
            SimulatedStep::Type => {
                let step = EditorStep::Edit(EditorEdit::Insert('x'));
                let write = assess::Message::Write(Passage::Note, field::Action::Step(step));
                self.tell(session::Message::Assess(write));
            }
            SimulatedStep::Save => self.key(Key::Ctrl('s')),
            // An undo that waits takes back what it finds when its turn comes,
            // which nobody can know here: the key is pressed when none waits.
            SimulatedStep::Undo if self.session().is_some_and(Session::is_holding) => {}
            SimulatedStep::Undo => {
                // What is taken back is taken back: it need not be anywhere.
                let before = self.current();
                self.key(Key::Ctrl('z'));

                for name in before.difference(&self.current()) {
                    self.names.remove(name);
                    self.durable.remove(name);
                    self.taken_back.insert(name.clone());
                    self.ever_taken_back.insert(name.clone());
                }
            }
            SimulatedStep::Redo => {
                let before = self.current();
                self.key(Key::Ctrl('y'));
                let again = &self.current() - &before;
                self.taken_back.retain(|name| !again.contains(name));
            }
            SimulatedStep::Rename => {
                let name = format!("Name{}", self.random.below(4));
                self.in_files(|app| {
                    app.show_in_session(|session, lent| session.name_as(&name, lent))
                });
            }
            SimulatedStep::Copy => {
                let path = self.somewhere("copy");
                self.in_files(|app| app.show_in_session(|session, _| session.copy_to(path)));
            }
            SimulatedStep::Elsewhere => {
                let path = self.somewhere("elsewhere");
                self.in_files(|app| {
                    app.show_in_session(|session, lent| session.save_elsewhere(path, lent))
                });
            }
            SimulatedStep::Look => self.tell(session::Message::Look),
            SimulatedStep::SomebodyWrites => self.somebody_writes(),
            SimulatedStep::TakeTheirs => self.decide(ConflictMessage::TakeTheirs),
            SimulatedStep::KeepMine => self.decide(ConflictMessage::KeepMine),
            SimulatedStep::Join => self.decide(ConflictMessage::Join),
            SimulatedStep::Later => self.tell(session::Message::Later),
            SimulatedStep::Home => self.act(|app| app.chrome(chrome::Message::Home)),
            SimulatedStep::Back => self.act(|app| app.go(ScreenId::Assess)),
            SimulatedStep::Close => self.act(|app| app.leave_for(Next::Home)),
            SimulatedStep::Quit => self.act(|app| app.leave_for(Next::Quit(Closing::IfSaved))),
            SimulatedStep::Open => {
                let mut files = self.files();
                files.sort();

                if !files.is_empty() {
                    let path = files[self.random.below(files.len())].clone();
                    self.act(|app| app.open_file(&path));
                }
            }
            SimulatedStep::Insist if self.asks(|asking| matches!(asking, Asking::Close(_))) => {
                self.tell(session::Message::LeaveAnyway);
            }
            SimulatedStep::LeaveElsewhere
                if self.asks(|asking| matches!(asking, Asking::Waiting(_))) =>
            {
                self.tell(session::Message::LeaveElsewhere);
            }
            SimulatedStep::LeaveInEarlierStates
                if self.asks(|asking| matches!(asking, Asking::Waiting(_))) =>
            {
                self.tell(session::Message::LeaveInEarlierStates);
            }
            SimulatedStep::Crash => self.crash(),
            SimulatedStep::Insist
            | SimulatedStep::LeaveElsewhere
            | SimulatedStep::LeaveInEarlierStates => {}
        }
    }

    fn tell(&mut self, message: session::Message) {
        self.act(|app| app.in_session(message));
    }

    fn key(&mut self, key: Key) {
        self.tell(session::Message::Key(key));
    }

    fn in_files(&mut self, act: impl FnOnce(&mut App) -> Task<Message>) {
        let may = self
            .session()
            .is_some_and(|session| !session.is_holding() && !session.work().is_read_only());

        if may {
            self.act(act);
        }
    }

    fn decide(&mut self, message: ConflictMessage) {
        if self.asks(|asking| matches!(asking, Asking::Changed)) {
            self.tell(session::Message::Conflict(message));
        }
    }

    fn asks(&self, is_it: impl Fn(&Asking) -> bool) -> bool {
        self.session().and_then(Session::asking).is_some_and(is_it)
    }

    fn somewhere(&mut self, name: &str) -> PathBuf {
        let name = format!("{name}{}.assessment.ron", self.random.below(3));
        let folder = self.folder.path().join("elsewhere");
        fs::create_dir_all(&folder).unwrap();

        folder.join(name)
    }

    /// Somebody else adds a name to the file in front.
    fn somebody_writes(&mut self) {
        let Some(path) = self
            .session()
            .map(|session| session.work().path().to_owned())
        else {
            return;
        };
        let Ok(opened) = store::open(&path) else {
            return;
        };
        let mut theirs = opened.assessment;
        self.next += 1;
        let participant = Participant {
            name: format!("F{}.", self.next),
            ..Participant::default()
        };
        let id = ItemId(Uuid::from_u128(u128::from(self.next) + 1_000));
        let put = crate::assessment::Edit::PutParticipant { id, participant };
        let by =
            crate::gui::working_copy::signature(WriterId(Uuid::from_u128(u128::from(self.next))));
        theirs.apply(put, by).unwrap();
        store::save(&path, &theirs, Expected::Anything).unwrap();
        self.tell(session::Message::Look);
    }

    /// The program ends at once; what the system lets go is let go, and what a clean end removes stays.
    fn crash(&mut self) {
        let left: Vec<(PathBuf, Vec<u8>)> = self
            .all_files()
            .into_iter()
            .filter(|path| {
                let name = path.to_string_lossy();

                name.ends_with(".holder") || name.contains("/sessions/") && name.ends_with(".ron")
            })
            .map(|path| {
                let bytes = fs::read(&path).unwrap();

                (path, bytes)
            })
            .collect();
        self.tasks.clear();
        self.app = None;

        for (path, bytes) in left {
            fs::write(path, bytes).unwrap();
        }

        self.taken_back.clone_from(&self.ever_taken_back);
        self.durable.retain(|name| !self.taken_back.contains(name));
        // What was not said to be on disk may be gone with the memory that held it.
        let kept = self.kept();
        self.names.retain(|name| kept.contains(name));
        self.shown.clear();
        self.nothing_is_lost();
    }

    /// The names in the open assessment.
    fn current(&self) -> BTreeSet<String> {
        self.session()
            .map_or_else(BTreeSet::new, |session| names(session.work().assessment()))
    }

    /// What holds after every step.
    fn check(&mut self) {
        let current = self.current();

        if std::env::var_os("RAPPORTEUR_TRACE").is_some() {
            let work = self.session().map(Session::work);
            let state = work.map(|work| {
                (
                    work.path().file_name().unwrap_or_default().to_owned(),
                    work.saving(),
                    work.file().operation(),
                )
            });
            eprintln!(
                "    {current:?} {:?}",
                state.map(|s| format!("{s:?}").chars().take(120).collect::<String>())
            );
        }

        self.names
            .extend(current.difference(&self.taken_back).cloned());
        self.shown.clone_from(&current);
        let Some(session) = self.session() else {
            return;
        };
        let work = session.work();

        if let Saving::Saved(_) | Saving::Untouched = work.saving() {
            let mine: BTreeSet<String> = current
                .difference(&self.taken_back)
                .filter(|name| name.starts_with('P'))
                .cloned()
                .collect();

            // Somebody else may have written since, but never without what was there.
            if let Saving::Saved(_) = work.saving() {
                let there = match store::open(work.path()) {
                    Ok(opened) => names(&opened.assessment),
                    Err(error) => panic!("what was saved cannot be opened: {error}"),
                };
                assert!(
                    mine.is_subset(&there),
                    "said to be saved in {}, and not there: {:?}",
                    work.path().display(),
                    mine.difference(&there).collect::<Vec<_>>()
                );
            }

            self.durable.extend(mine);
        }
    }

    /// Nothing that was in the window is in no file.
    fn nothing_is_lost(&self) {
        let mut kept = self.kept();
        kept.extend(self.shown.iter().cloned());
        let lost: Vec<_> = self.names.difference(&kept).collect();
        assert!(lost.is_empty(), "lost: {lost:?}");
        let broken: Vec<_> = self.durable.difference(&kept).collect();
        assert!(
            broken.is_empty(),
            "said to be on disk, and lost: {broken:?}"
        );
    }

    /// The names in all files: assessments, copies, earlier states.
    fn kept(&self) -> BTreeSet<String> {
        let mut kept = BTreeSet::new();

        for path in self.all_files() {
            if path.extension().is_some_and(|extension| extension == "ron")
                && let Ok(text) = fs::read_to_string(&path)
            {
                for word in text.split('"') {
                    if word.ends_with('.') && (word.starts_with('P') || word.starts_with('F')) {
                        kept.insert(word.to_owned());
                    }
                }
            }
        }

        kept
    }

    fn all_files(&self) -> Vec<PathBuf> {
        fn walk(folder: &Path, all: &mut Vec<PathBuf>) {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                let path = entry.path();

                if path.is_dir() {
                    walk(&path, all);
                } else {
                    all.push(path);
                }
            }
        }

        let mut all = Vec::new();
        walk(self.folder.path(), &mut all);

        all
    }

    /// The assessments that somebody could open.
    fn files(&self) -> Vec<PathBuf> {
        let all = self.all_files().into_iter();

        all.filter(|path| {
            let path = path.strip_prefix(self.folder.path()).unwrap();

            !path.starts_with("data") && path.to_string_lossy().ends_with(".assessment.ron")
        })
        .collect()
    }

    /// Everything has come to its end, and everything is as it is said to be.
    fn settle(&mut self) {
        self.calm();
        let Some(session) = self.session() else {
            self.nothing_is_lost();

            return;
        };
        let work = session.work();
        assert!(
            work.file().operation().is_none(),
            "an operation never ended"
        );
        assert!(!work.file().is_busy(), "something waits for ever");
        assert!(!session.is_holding(), "messages wait for ever");
        assert!(!session.is_leaving(), "somebody waits for ever to leave");
        assert!(
            self.app.as_ref().unwrap().next.is_none(),
            "what was to come waits for ever"
        );
        let is_decided = !session.is_in_conflict() && !work.is_read_only();

        if is_decided && session.asking().is_none() {
            assert!(
                !work.is_unsaved(),
                "what is here is never saved: {:?}",
                work.saving()
            );
        }

        if let Ownership::Mine(_) = work.file().ownership() {
            let somebody = Holder::new(Uuid::from_u128(7), Timestamp::UNIX_EPOCH);

            // Who holds it may stand there by an older name: a full disk takes no new one.
            let taken = file_lock::take(work.path(), somebody);
            assert!(
                matches!(taken, Taken::Theirs(_)),
                "the path in front is not locked: {taken:?}"
            );
        }

        self.nothing_is_lost();
    }

    /// Somebody decides whatever is to be decided, and ends the program.
    fn finish(&mut self) {
        self.settle();

        for _ in 0..4 {
            if self.app.is_none() {
                break;
            }

            if self.session().is_some_and(Session::is_in_conflict) {
                self.tell(session::Message::Conflict(ConflictMessage::KeepMine));
                self.calm();
            } else if self
                .session()
                .is_some_and(|session| session.asking().is_some())
            {
                self.tell(session::Message::Later);
                self.calm();
            }

            self.act(|app| app.leave_for(Next::Quit(Closing::IfSaved)));
            self.calm();
        }

        assert!(self.app.is_none(), "the program cannot be left");
        self.nothing_is_lost();
    }
}

fn names(assessment: &Assessment) -> BTreeSet<String> {
    let people = assessment.participants().iter();

    people.map(|(_, person)| person.name.clone()).collect()
}

/// Plays a sequence; what was done, if a property did not hold.
fn play(seed: u64) -> Result<(), String> {
    let steps = std::sync::Mutex::new(Vec::new());
    let played = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        scheduled::set(Some(seed));
        let mut world = World::new(seed);
        let ended = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            for _ in 0..STEPS {
                world.step();
            }

            world.finish();
        }));
        steps.lock().unwrap().clone_from(&world.steps);

        if let Err(panic) = ended {
            std::panic::resume_unwind(panic);
        }
    }));
    faults::set(None);
    scheduled::set(None);

    played.map_err(|_| format!("seed {seed}: {}", steps.lock().unwrap().join(" ")))
}

#[test]
fn nothing_is_lost_whatever_happens_in_whatever_order() {
    let known = fs::read_to_string(SEEDS).unwrap_or_default();
    let known: Vec<u64> = known
        .lines()
        .filter_map(|line| line.trim().parse().ok())
        .collect();
    let count = std::env::var("RAPPORTEUR_SEQUENCES").ok();
    let count = count
        .and_then(|count| count.parse().ok())
        .unwrap_or(SEQUENCES);
    let first = std::env::var("RAPPORTEUR_FIRST_SEQUENCE").ok();
    let first: u64 = first.and_then(|first| first.parse().ok()).unwrap_or(1);

    for seed in known.iter().copied().chain(first..first + count) {
        if let Err(failure) = play(seed) {
            if !known.contains(&seed) {
                let text = fs::read_to_string(SEEDS).unwrap_or_default();
                let _ = fs::write(SEEDS, format!("{text}{seed}\n"));
            }

            panic!("{failure}");
        }
    }
}
