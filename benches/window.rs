//! From a key press to the finished frame, with the software renderer at 1366x768: the whole window is laid out and drawn, though
//! a real one draws only what has changed. And how long the window's thread is kept by what people do most and by what costs most.

#![allow(clippy::unwrap_used)]

mod copies;
#[path = "../tests/it/generated.rs"]
mod generated;
#[path = "../tests/it/sized.rs"]
mod sized;

use rapporteur::assessment::{
    Assessment, AssessmentId, Edit, ElementPart, Institution, ItemId, Means, NameChoice,
    Participant, Passage, Profile, Relation, RoundSecret, Signature, VotingMethod, WriterId,
};
use rapporteur::chart::{self, subject::Subject};
use rapporteur::gui::app::{App, Message};
use rapporteur::gui::keyboard;
use rapporteur::gui::screen::results::AskMessage;
use rapporteur::gui::screen::{ScreenId, assess, bring_back, files, home, results, settings};
use rapporteur::gui::session::{ConflictMessage, EarlierMessage, Message as In};
use rapporteur::gui::timer;
use rapporteur::gui::user_data::UserData;
use rapporteur::gui::widget::field;
use rapporteur::gui::{chrome, theme};
use rapporteur::locale::{Language, Locale};
use rapporteur::output::audience::InsideParts;
use rapporteur::output::{self, Before, ExportOrder, Format, HandlingMark, Product};
use rapporteur::questionnaire::{Questionnaire, library, translation};
use rapporteur::results::Results;
use rapporteur::sample;
use rapporteur::store::settings::KeepSnapshots;
use rapporteur::store::snapshots::{Reason, Snapshots};
use rapporteur::store::{self, Expected, Places};

use criterion::{Criterion, criterion_group, criterion_main};
use iced::advanced::renderer::{Headless, Style};
use iced::advanced::text::editor::{self, Action as Step};
use iced::futures::StreamExt;
use iced::futures::executor::block_on;
use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{Event, Key, Location, Modifiers};
use iced::{Color, Renderer, Size, Task, event, mouse, window};
use iced_test::runtime::task::into_stream;
use iced_test::runtime::user_interface::{Cache, UserInterface};
use iced_test::runtime::{self, Action};
use jiff::Timestamp;
use mimalloc::MiMalloc;
use uuid::Uuid;

use std::env;
use std::fmt::{self, Write};
use std::hint::black_box;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// As the program has it.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

const SIZE: Size = Size::new(1366.0, 768.0);
/// The size of the room view.
const WALL: Size = Size::new(1920.0, 1080.0);

/// The longest time that a message may take on the window's thread.
const PROMISED: Duration = Duration::from_millis(4);

/// Where this is set, messages that take more than a quarter of that are named.
const NAMES: &str = "RAPPORTEUR_BENCH_NAMES";

/// A message of the bench: for the session, or for the program.
enum AnyMessage {
    Program(Message),
    Session(In),
}

impl From<Message> for AnyMessage {
    fn from(message: Message) -> Self {
        Self::Program(message)
    }
}

impl From<In> for AnyMessage {
    fn from(message: In) -> Self {
        Self::Session(message)
    }
}

/// A window in which a sealed round is open on the first question.
struct Window {
    app: App,
    id: window::Id,
    renderer: Renderer,
    cache: Option<Cache>,
    /// That of the room view.
    wall_cache: Option<Cache>,
    /// The file that is open first.
    path: PathBuf,
    folder: tempfile::TempDir,
}

impl Window {
    /// A window in which nothing is open but the file.
    fn quiet(questionnaire: &std::sync::Arc<Questionnaire>) -> Self {
        Self::on(&generated::answered(questionnaire))
    }

    fn new(questionnaire: &std::sync::Arc<Questionnaire>) -> Self {
        let mut assessment = generated::answered(questionnaire);
        let question = questionnaire.question(0).unwrap().id.clone();
        let id = ItemId(Uuid::from_u128(77));
        let open = Edit::OpenRound {
            question,
            id,
            way: VotingMethod::Sealed,
            secret: RoundSecret::default(),
            voice: rapporteur::assessment::Voice::default(),
            reason: String::new(),
        };
        assessment.apply(open, generated::me()).unwrap();
        let groups = questionnaire.groups().iter().take(4);

        for (n, group) in groups.flat_map(|group| [group, group]).enumerate() {
            let id = ItemId(Uuid::from_u128(500 + n as u128));
            let participant = Participant {
                name: format!("Person {n}"),
                group: Some(group.id.clone()),
                ..Participant::default()
            };
            let put = Edit::PutParticipant { id, participant };
            assessment.apply(put, generated::me()).unwrap();
        }

        Self::on(&assessment)
    }

    fn on(assessment: &Assessment) -> Self {
        // What happens after a while is told by the steps themselves.
        timer::stop();
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let path = store::create(folder.path(), "bench", assessment)
            .unwrap()
            .path;
        let places = Places::new([at("documents")], at("config"), at("data"));
        let (mut app, begun) = App::with(UserData::at(places), Some(path.clone()));
        drive(&mut app, begun);
        let settings = theme::FONTS.map(std::borrow::Cow::Borrowed);

        for font in settings {
            iced_test::renderer::graphics::text::font_system()
                .write()
                .unwrap()
                .load_font(font);
        }

        let renderer = Renderer::new(theme::REGULAR, iced::Pixels(15.0));
        let id = window::Id::unique();

        Self {
            app,
            id,
            renderer,
            cache: Some(Cache::new()),
            wall_cache: None,
            path,
            folder,
        }
    }

    fn snapshots(&self, id: AssessmentId) -> Snapshots {
        let data = self.folder.path().join("data");

        Snapshots::new(&data, KeepSnapshots::OnThisComputer, &self.path, id)
    }

    /// Leaves work in the file's snapshots that was never saved, as a crash does.
    fn leave_unsaved(&self) {
        let mut more = store::open(&self.path).unwrap().assessment;
        let question = more.questionnaire().question(0).unwrap().id.clone();
        let words = Uuid::new_v4().to_string();
        let write = Edit::Write {
            question,
            passage: Passage::Note,
            words,
        };
        let by = Signature {
            writer: WriterId(Uuid::new_v4()),
            ..generated::me()
        };
        more.apply(write, by).unwrap();
        let snapshots = self.snapshots(more.id());
        let taken = snapshots.take(&more, Reason::Unsaved, Timestamp::now());
        assert!(taken.unwrap().is_some());
    }

    fn send(&mut self, message: impl Into<AnyMessage>) -> Task<Message> {
        match message.into() {
            AnyMessage::Program(message) => self.app.update(message),
            AnyMessage::Session(message) => self.app.in_session(message),
        }
    }

    /// Takes in everything that follows from a task; the time of the longest of these updates.
    fn drive(&mut self, task: Task<Message>) -> Duration {
        drive(&mut self.app, task)
    }

    fn run(&mut self, message: impl Into<AnyMessage>) {
        let task = self.send(message);
        self.drive(task);
    }

    fn undo(&mut self) -> Task<Message> {
        let key = Key::Character("z".into());

        self.key(key, Code::KeyZ, Modifiers::CTRL)
    }

    fn press(&mut self, digit: &str, code: Code) -> Task<Message> {
        self.key(Key::Character(digit.into()), code, Modifiers::empty())
    }

    fn key(&mut self, key: Key, code: Code, modifiers: Modifiers) -> Task<Message> {
        let text = match &key {
            Key::Character(text) => Some(text.clone()),
            Key::Named(_) | Key::Unidentified => None,
        };
        let event = Event::KeyPressed {
            modified_key: key.clone(),
            key,
            physical_key: Physical::Code(code),
            location: Location::Standard,
            modifiers,
            text,
            repeat: false,
        };
        let event = iced::Event::Keyboard(event);

        self.app
            .update(Message::Event(event, event::Status::Ignored, self.id))
    }

    /// A view of the group whose turn it is.
    fn vote(&mut self) -> Task<Message> {
        self.press("3", Code::Digit3)
    }

    /// Takes the last view back.
    fn take_back(&mut self) -> Task<Message> {
        let key = Key::Named(Named::Backspace);

        self.key(key, Code::Backspace, Modifiers::empty())
    }

    /// Opens the room view, and returns its window.
    fn open_room(&mut self) -> window::Id {
        let task = self.key(Key::Named(Named::F5), Code::F5, Modifiers::empty());
        let mut actions = into_stream(task).unwrap();

        while let Some(action) = block_on(actions.next()) {
            if let Action::Window(runtime::window::Action::Open(id, ..)) = action {
                return id;
            }
        }

        unreachable!("F5 opens the room view")
    }

    /// Draws the room view on a projector.
    fn draw_room(&mut self, room: window::Id) -> Vec<u8> {
        let theme = self.app.theme(room);
        let view = self.app.view(room);
        let begun = self.wall_cache.take().unwrap_or_default();
        let mut ui = UserInterface::build(view, WALL, begun, &mut self.renderer);
        let style = Style {
            text_color: Color::default(),
        };
        ui.draw(
            &mut self.renderer,
            &theme,
            &style,
            mouse::Cursor::Unavailable,
        );
        self.wall_cache = Some(ui.into_cache());

        self.renderer
            .screenshot(Size::new(1920, 1080), 1.0, Color::default())
    }

    fn draw(&mut self) -> Vec<u8> {
        let theme = self.app.theme(self.id);
        let cache = self.cache.take().unwrap_or_default();
        let view = self.app.view(self.id);
        let mut ui = UserInterface::build(view, SIZE, cache, &mut self.renderer);
        let style = Style {
            text_color: Color::default(),
        };
        ui.draw(
            &mut self.renderer,
            &theme,
            &style,
            mouse::Cursor::Unavailable,
        );
        self.cache = Some(ui.into_cache());

        self.renderer
            .screenshot(Size::new(1366, 768), 1.0, Color::default())
    }
}

/// Handles every message that follows from a task; returns the time of the longest update, and prints one that breaks the promise.
fn drive(app: &mut App, task: Task<Message>) -> Duration {
    let Some(mut actions) = into_stream(task) else {
        return Duration::ZERO;
    };
    let mut longest = Duration::ZERO;

    while let Some(action) = block_on(actions.next()) {
        if let Action::Output(message) = action {
            let name = env::var_os(NAMES).map(|_| name(&message));
            let begun = Instant::now();
            let next = app.update(message);
            let spent = begun.elapsed();

            if let Some(name) = name.filter(|_| spent > PROMISED / 4) {
                eprintln!("{spent:?}: {name}");
            }

            longest = longest.max(spent).max(drive(app, next));
        }
    }

    longest
}

/// How a message begins; what it carries may be megabytes.
fn name(message: &Message) -> String {
    struct Beginning(String);

    impl fmt::Write for Beginning {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0.push_str(text);

            if self.0.len() < 90 {
                Ok(())
            } else {
                Err(fmt::Error)
            }
        }
    }

    let mut beginning = Beginning(String::new());
    // It ends in an error once there is enough.
    let _ = write!(beginning, "{message:?}");

    beginning.0
}

/// Lets what an update has begun on other threads come to its end, so that it does not weigh on the next one.
fn finish(task: Task<Message>) {
    if let Some(stream) = into_stream(task) {
        block_on(stream.for_each(|_| async {}));
    }
}

/// The time of one step, over and over; what comes before and after it is not counted.
fn timed(
    window: &mut Window,
    times: u64,
    prepare: fn(&mut Window) -> Task<Message>,
    step: impl Fn(&mut Window) -> Task<Message>,
) -> Duration {
    let mut spent = Duration::ZERO;

    for _ in 0..times {
        finish(prepare(window));
        let begun = Instant::now();
        let task = step(window);
        spent += begun.elapsed();
        finish(task);
    }

    spent
}

/// The time from the keys of so many votes to their finished frames.
fn voted(window: &mut Window, times: u64) -> Duration {
    timed(window, times, Window::take_back, |window| {
        let task = window.vote();
        black_box(window.draw());

        task
    })
}

fn round(c: &mut Criterion) {
    for (name, questionnaire) in [
        ("national", library::national().unwrap()),
        ("1300", generated::large()),
    ] {
        let mut window = Window::new(&questionnaire);
        let before = window.draw();
        finish(window.vote());
        assert!(window.draw() != before, "a vote shows that it was cast");

        c.bench_function(&format!("a vote to the finished frame/{name}"), |b| {
            b.iter_custom(|times| voted(&mut window, times));
        });
        let room = window.open_room();
        let before = window.draw_room(room);
        finish(window.vote());
        assert!(window.draw_room(room) != before, "the wall shows it too");
        c.bench_function(
            &format!("a vote to the finished frames of both windows/{name}"),
            |b| {
                b.iter_custom(|times| {
                    timed(&mut window, times, Window::take_back, |window| {
                        let task = window.vote();
                        black_box(window.draw());
                        black_box(window.draw_room(room));

                        task
                    })
                });
            },
        );
        c.bench_function(&format!("a vote in update/{name}"), |b| {
            b.iter_custom(|times| timed(&mut window, times, Window::take_back, Window::vote));
        });
    }
}

/// The name of a step, its preparation, and the step itself, whose time on the window's thread counts.
type Act = (
    &'static str,
    fn(&mut Window) -> Task<Message>,
    fn(&mut Window) -> Task<Message>,
);

const STEPS: [Act; 12] = [
    ("record", change, |window| window.press("3", Code::Digit3)),
    (
        "undo",
        |window| {
            finish(change(window));
            window.press("3", Code::Digit3)
        },
        Window::undo,
    ),
    (
        "a letter of a note and the save that takes it in",
        |_| Task::none(),
        |window| {
            let letter = Step::Edit(editor::Edit::Insert('x'));
            let note = assess::Message::Write(Passage::Note, field::Action::Step(letter));
            let written = window.send(In::Assess(note));

            Task::batch([written, window.send(In::Key(keyboard::Key::Ctrl('s')))])
        },
    ),
    (
        "the next question",
        |_| Task::none(),
        |window| window.send(In::Assess(assess::Message::Next)),
    ),
    (
        "set a target",
        |window| {
            finish(go(window, ScreenId::Plan));
            window.press("2", Code::Digit2)
        },
        |window| window.press("4", Code::Digit4),
    ),
    ("the list of all questions", to_assess, |window| {
        let key = Key::Character("g".into());

        window.key(key, Code::KeyG, Modifiers::CTRL)
    }),
    ("to Delegation", to_assess, |w| go(w, ScreenId::Delegation)),
    ("to Results", to_assess, |w| go(w, ScreenId::Results)),
    ("to Plan", to_assess, |w| go(w, ScreenId::Plan)),
    ("to Outputs", to_assess, |w| go(w, ScreenId::Outputs)),
    ("to Files", to_assess, |w| go(w, ScreenId::Files)),
    ("to Bring back", to_assess, |w| go(w, ScreenId::BringBack)),
];

fn change(window: &mut Window) -> Task<Message> {
    window.send(In::Assess(assess::Message::Change))
}

fn go(window: &mut Window, place: ScreenId) -> Task<Message> {
    window.send(Message::Chrome(chrome::Message::Go(place)))
}

fn to_assess(window: &mut Window) -> Task<Message> {
    go(window, ScreenId::Assess)
}

/// The window's thread is never kept for more than a quarter of a frame.
fn updates(c: &mut Criterion) {
    let mut group = c.benchmark_group("update/1300");
    let mut window = Window::quiet(&generated::large());

    for (name, prepare, step) in STEPS {
        group.bench_function(name, |b| {
            b.iter_custom(|times| timed(&mut window, times, prepare, step));
        });
    }
}

/// Work on other threads that comes back in several messages: its preparation, and the message that begins it.
type Long = (
    &'static str,
    fn(&mut Window, &mut Files),
    fn(&mut Window, &Files) -> Task<Message>,
);

/// Files beside the one that is open.
struct Files {
    copies: Vec<PathBuf>,
    /// Of another country.
    other: PathBuf,
    /// Of an earlier assessment.
    earlier: PathBuf,
    /// What somebody else writes in the place of the file, the last first.
    theirs: Vec<Assessment>,
    /// The newest state of the file before it is restored.
    snapshot: PathBuf,
    _folder: tempfile::TempDir,
}

const LONG: [Long; 18] = [
    (
        "open a file",
        |window, _| window.run(open(&window.path.clone())),
        |window, files| window.send(open(&files.other)),
    ),
    (
        "look at 20 copies",
        |window, _| {
            window.run(Message::Chrome(chrome::Message::Go(ScreenId::BringBack)));
            window.run(In::BringBack(bring_back::Message::Clear));
        },
        |window, files| window.send(add(files)),
    ),
    ("let go of 20 copies", to_join, |window, _| {
        window.send(In::BringBack(bring_back::Message::Clear))
    }),
    ("join 20 copies", to_join, |window, _| {
        window.send(In::BringBack(bring_back::Message::Join))
    }),
    ("take the join back", to_undo, |window, _| window.undo()),
    (
        "join again",
        |window, files| {
            to_undo(window, files);
            let undo = window.undo();
            window.drive(undo);
        },
        |window, _| {
            let key = Key::Character("y".into());

            window.key(key, Code::KeyY, Modifiers::CTRL)
        },
    ),
    (
        "restore an earlier state",
        |window, files| {
            let letter = Step::Edit(editor::Edit::Insert('x'));
            let note = assess::Message::Write(Passage::Note, field::Action::Step(letter));
            window.run(In::Assess(note));
            window.run(Message::Chrome(chrome::Message::Go(ScreenId::Files)));
            let id = store::open(&window.path).unwrap().assessment.id();
            files
                .snapshot
                .clone_from(&window.snapshots(id).list()[0].path);
        },
        |window, files| {
            let restore = files::Message::Restore(files.snapshot.clone());

            window.send(In::Files(restore))
        },
    ),
    (
        "lay an earlier assessment under this one",
        |window, _| {
            window.run(Message::Chrome(chrome::Message::Go(ScreenId::Results)));
            window.run(In::Results(results::Message::TakeBaselineAway));
            // That it was laid the last time is read.
            window.run(open(&window.path.clone()));
            window.run(Message::Chrome(chrome::Message::Go(ScreenId::Results)));
        },
        |window, files| {
            let path = Some(files.earlier.clone());
            window.run(In::Results(results::Message::Ask(AskMessage::Open)));

            window.send(In::Results(results::Message::Ask(AskMessage::Browsed(
                path,
            ))))
        },
    ),
    ("see what somebody else wrote", to_see, |window, _| {
        window.send(In::Look)
    }),
    ("take what somebody else wrote", to_decide, |window, _| {
        window.send(In::Conflict(ConflictMessage::TakeTheirs))
    }),
    ("join what somebody else wrote", to_decide, |window, _| {
        window.send(In::Conflict(ConflictMessage::Join))
    }),
    ("keep mine beside theirs", to_decide, |window, _| {
        window.send(In::Conflict(ConflictMessage::KeepMine))
    }),
    (
        "give the file another name",
        |window, _| {
            window.run(Message::Chrome(chrome::Message::Go(ScreenId::Files)));
            let letter = Step::Edit(editor::Edit::Insert('x'));
            let name = files::Message::Name(field::Action::Step(letter));
            window.run(In::Files(name));
        },
        |window, _| window.send(In::Files(files::Message::Rename)),
    ),
    (
        "begin the next assessment",
        |window, _| window.run(open(&window.path.clone())),
        |window, _| window.send(In::Files(files::Message::Next)),
    ),
    (
        "open the sample",
        |window, _| window.run(open(&window.path.clone())),
        |window, _| window.send(Message::Home(home::Message::Sample)),
    ),
    (
        "go on where a crash ended the work",
        |window, _| {
            window.run(In::Files(files::Message::Close));
            window.leave_unsaved();
        },
        |window, _| window.send(dropped(window)),
    ),
    ("close the file", to_close, |window, _| {
        window.send(In::Files(files::Message::Close))
    }),
    ("leave no copy on this computer", to_close, |window, _| {
        window.send(In::Earlier(EarlierMessage::LeaveNoCopy))
    }),
];

/// The file is dropped on the window; on Home it is opened.
fn dropped(window: &Window) -> Message {
    let file = iced::Event::Window(window::Event::FileDropped(window.path.clone()));

    Message::Event(file, event::Status::Ignored, window.id)
}

fn to_close(window: &mut Window, _: &mut Files) {
    window.run(Message::Chrome(chrome::Message::Home));
    window.run(dropped(window));
}

/// In a questionnaire of two languages.
const SPOKEN: [Long; 2] = [
    (
        "choose another language",
        |window, _| window.run(language("en")),
        |window, _| window.send(language("fr")),
    ),
    (
        "open a file in another language",
        |window, files| {
            window.run(language("fr"));
            window.run(open(&files.other));
        },
        |window, _| window.send(open(&window.path.clone())),
    ),
];

fn language(tag: &str) -> Message {
    let language = Language::all().iter().find(|one| one.tag() == tag);

    Message::Settings(settings::Message::Language(*language.unwrap()))
}

/// Somebody else has written the file, and that is seen.
fn to_decide(window: &mut Window, files: &mut Files) {
    window.run(open(&window.path.clone()));
    to_see(window, files);
    window.run(In::Look);
}

fn open(path: &Path) -> In {
    In::Files(files::Message::BrowsedOther(Some(path.to_owned())))
}

fn add(files: &Files) -> In {
    In::BringBack(bring_back::Message::Add(files.copies.clone()))
}

/// Twenty copies wait, and none of them is in yet.
fn to_join(window: &mut Window, files: &mut Files) {
    let undo = window.undo();
    window.drive(undo);
    window.run(Message::Chrome(chrome::Message::Go(ScreenId::BringBack)));
    window.run(In::BringBack(bring_back::Message::Clear));
    window.run(add(files));
}

fn to_undo(window: &mut Window, files: &mut Files) {
    to_join(window, files);
    window.run(In::BringBack(bring_back::Message::Join));
}

/// Somebody else has written the file, and the session has taken the earlier change in.
fn to_see(window: &mut Window, files: &mut Files) {
    window.run(In::Conflict(ConflictMessage::TakeTheirs));
    window.run(In::Key(keyboard::Key::Ctrl('s')));
    let theirs = files.theirs.pop().unwrap();
    store::save(&window.path, &theirs, Expected::Anything).unwrap();
    files.theirs.insert(0, theirs);
}

impl Files {
    fn new(questionnaire: &Arc<Questionnaire>) -> (Assessment, Self) {
        let (here, copies) = copies::copies(questionnaire, 20);
        let folder = tempfile::tempdir().unwrap();
        let put =
            |name: &str, kept: &Assessment| store::create(folder.path(), name, kept).unwrap().path;
        let of_country = |country: &str| {
            let id = AssessmentId(Uuid::new_v4());
            let mut other =
                Assessment::new(id, Arc::clone(questionnaire), country, generated::me());
            let other = other.as_mut().unwrap();

            for question in questionnaire.questions() {
                let outcome = here.answer(&question.id).outcome();
                let question = question.id.clone();
                let record = Edit::Record { question, outcome };
                other.apply(record, generated::me()).unwrap();
            }

            other.clone()
        };
        let files = Self {
            other: put("other", &of_country("Borduria")),
            earlier: put("earlier", &of_country("Arvenia")),
            theirs: copies[..2].iter().map(|copy| (**copy).clone()).collect(),
            copies: copies.iter().map(|copy| put("copy", copy)).collect(),
            snapshot: PathBuf::new(),
            _folder: folder,
        };

        (here, files)
    }
}

/// The longest time of a message on the window's thread, from the first message to the last that follows.
fn longest_updates(c: &mut Criterion) {
    let large = generated::large();
    longest(c, "longest update/1300", &LONG, &large);
    longest(
        c,
        "longest update/1300 in French",
        &SPOKEN,
        &in_french(&large),
    );
}

fn longest(c: &mut Criterion, name: &str, steps: &[Long], questionnaire: &Arc<Questionnaire>) {
    let mut group = c.benchmark_group(name);
    group.sample_size(10);

    for (name, prepare, step) in steps {
        // Each window is made when its step runs, so that a filter on one name does not wait for all.
        let mut made = None;
        group.bench_function(*name, |b| {
            let (window, files) = made.get_or_insert_with(|| {
                let (here, files) = Files::new(questionnaire);

                (Window::on(&here), files)
            });
            // One run counts for as many as criterion asks for: the preparation takes far longer than the step.
            b.iter_custom(|times| {
                prepare(window, files);
                let before = window.draw();
                let begun = Instant::now();
                let task = step(window, files);
                let longest = begun.elapsed().max(window.drive(task));
                assert!(window.draw() != before, "{name}: something is seen of it");

                longest * u32::try_from(times).unwrap_or(u32::MAX)
            });
        });
    }
}

/// The same questionnaire with the words of every question in French too, or what looks like it.
fn in_french(questionnaire: &Questionnaire) -> Arc<Questionnaire> {
    let words = questionnaire.questions().map(|question| {
        let of = |text: &str| format!("{text} en français");
        let levels: Vec<String> = question.levels.iter().map(|level| of(level)).collect();

        format!(
            "{:?}: (title: {:?}, text: {:?}, levels: {levels:?}),",
            question.id.as_str(),
            of(&question.title),
            of(&question.text),
        )
    });
    let content = questionnaire.content();
    let text = format!(
        "(format: {}, id: {:?}, version: {:?}, language: \"fr\", questions: {{{}}})",
        content.format,
        content.id,
        content.version,
        words.collect::<String>(),
    );
    let words = translation::read(&text).unwrap();
    let both = Questionnaire::new(content.clone()).unwrap();

    Arc::new(both.with_translation(words).unwrap())
}

/// A vote while the export of everything runs again and again: promised within 100 ms.
fn while_exporting(c: &mut Criterion) {
    let sample = sample::assessment(generated::me(), AssessmentId(Uuid::from_u128(3))).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let order = ExportOrder {
        folder: folder.path().to_owned(),
        before: Before::Replace,
        subjects: Subject::MAIN.to_vec(),
        formats: vec![Format::Png, Format::Svg],
        size: chart::Size::SLIDE,
        products: Product::ALL.to_vec(),
        profile: Profile::Internal,
        mark: HandlingMark::OfProfile,
        undecided: Some(NameChoice::Replace),
        locale: Locale::new(Language::ENGLISH),
        inside: InsideParts::default(),
        blank: output::BlankChoice::default(),
    };
    let results = Results::new(&sample);
    let (is_over, times) = (AtomicBool::new(false), AtomicUsize::new(0));
    let mut is_measured = false;
    let mut window = Window::new(&library::national().unwrap());
    window.draw();

    thread::scope(|scope| {
        scope.spawn(|| {
            while !is_over.load(Ordering::Relaxed) {
                output::write(&order, &sample, &results, |_| ControlFlow::Continue(())).unwrap();
                times.fetch_add(1, Ordering::Relaxed);
            }
        });
        c.bench_function("a vote to the finished frame/while exporting", |b| {
            is_measured = true;
            b.iter_custom(|times| voted(&mut window, times));
        });
        is_over.store(true, Ordering::Relaxed);
    });
    assert!(
        !is_measured || times.into_inner() > 0,
        "nothing was exported meanwhile"
    );
}

/// Forty institutions, of which many share an element, with something said of every third pair.
fn forty() -> Assessment {
    let mut assessment = generated::answered(&library::national().unwrap());
    let elements: Vec<String> = {
        let elements = assessment.questionnaire().elements().iter();

        elements.map(|element| element.id.clone()).collect()
    };
    let item = |number: usize| ItemId(Uuid::from_u128(7000 + number as u128));

    for number in 0..40 {
        let name = format!("Authority number {number} of the Republic");
        let part = Some(ElementPart::Supports);
        let institution = Institution::named(&name)
            .with_part(&elements[number % elements.len()], part)
            .with_part(&elements[number / 7 % elements.len()], part);
        let put = Edit::PutInstitution {
            id: item(number),
            institution: Box::new(institution),
        };
        assessment.apply(put, generated::me()).unwrap();
    }

    for (at, number) in (0..40 * 40).step_by(3).enumerate() {
        let (one, other) = (number / 40, number % 40);
        let means = Means::ALL[at % Means::ALL.len()];

        if one < other {
            let put = Edit::PutRelation {
                id: ItemId(Uuid::from_u128(9000 + at as u128)),
                relation: Relation::new(item(one), item(other), means),
            };
            assessment.apply(put, generated::me()).unwrap();
        }
    }

    assessment
}

/// A step over the matrix of forty institutions, and a letter, each to the finished frame.
fn matrix(c: &mut Criterion) {
    use keyboard::Key as Pressed;

    let mut window = Window::on(&forty());
    window.run(Message::Chrome(chrome::Message::Go(ScreenId::Delegation)));
    window.run(In::Key(Pressed::CtrlTab));
    window.run(In::Key(Pressed::Letter('m')));

    for _ in 0..30 {
        window.run(In::Key(Pressed::Down));
    }

    let before = window.draw();
    window.run(In::Key(Pressed::Up));
    assert!(window.draw() != before, "a step shows");

    c.bench_function("a step over the matrix to the finished frame/40", |b| {
        b.iter_custom(|times| {
            timed(
                &mut window,
                times,
                |window| window.send(In::Key(Pressed::Up)),
                |window| {
                    let task = window.send(In::Key(Pressed::Down));
                    black_box(window.draw());

                    task
                },
            )
        });
    });
    c.bench_function("a letter in the matrix to the finished frame/40", |b| {
        b.iter_custom(|times| {
            timed(
                &mut window,
                times,
                |window| window.send(In::Key(Pressed::Delete)),
                |window| {
                    let task = window.send(In::Key(Pressed::Letter('a')));
                    black_box(window.draw());

                    task
                },
            )
        });
    });
}

criterion_group!(
    benches,
    round,
    updates,
    longest_updates,
    while_exporting,
    matrix
);
criterion_main!(benches);
