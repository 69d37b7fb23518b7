//! From a key press to the finished frame, with the software renderer at 1366x768: the whole window is laid out and drawn, though
//! a real one draws only what has changed. And how long the window's thread is kept by what people do most and by what costs most.

#![allow(clippy::unwrap_used)]

#[allow(dead_code)]
#[path = "../tests/it/generated.rs"]
mod generated;

use rapporteur::assessment::{
    Assessment, AssessmentId, Edit, ItemId, Participant, Passage, Profile, Way,
};
use rapporteur::chart::{self, subject::Subject};
use rapporteur::gui::app::{App, Message};
use rapporteur::gui::keep::Keep;
use rapporteur::gui::screen::{Place, assess};
use rapporteur::gui::widget::field;
use rapporteur::gui::{chrome, theme};
use rapporteur::locale::{Language, Locale};
use rapporteur::output::{self, Format, Mark, Order, Product};
use rapporteur::questionnaire::{Questionnaire, library};
use rapporteur::results::Results;
use rapporteur::sample;
use rapporteur::store::{self, Places};

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
use uuid::Uuid;

use std::hint::black_box;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

const SIZE: Size = Size::new(1366.0, 768.0);

/// A window in which a sealed round is open on the first question.
struct Window {
    app: App,
    id: window::Id,
    renderer: Renderer,
    cache: Option<Cache>,
    _folder: tempfile::TempDir,
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
            way: Way::Sealed,
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
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let path = store::create(folder.path(), "bench", assessment)
            .unwrap()
            .path;
        let places = Places::new([at("documents")], at("config"), at("data"));
        let (app, _) = App::with(Keep::at(places), Some(path));
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
            _folder: folder,
        }
    }

    fn send(&mut self, message: Message) -> Task<Message> {
        self.app.update(message)
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
        c.bench_function(&format!("a vote in update/{name}"), |b| {
            b.iter_custom(|times| timed(&mut window, times, Window::take_back, Window::vote));
        });
    }
}

/// What is done, what makes it possible again beforehand, and the step that keeps the window's thread.
type Act = (
    &'static str,
    fn(&mut Window) -> Task<Message>,
    fn(&mut Window) -> Task<Message>,
);

const STEPS: [Act; 10] = [
    ("record", change, |window| window.press("3", Code::Digit3)),
    (
        "undo",
        |window| {
            finish(change(window));
            window.press("3", Code::Digit3)
        },
        |window| {
            let key = Key::Character("z".into());

            window.key(key, Code::KeyZ, Modifiers::CTRL)
        },
    ),
    (
        "a letter of a note and the tick that takes it in",
        |_| Task::none(),
        |window| {
            let letter = Step::Edit(editor::Edit::Insert('x'));
            let note = assess::Message::Write(Passage::Note, field::Action::Step(letter));
            let written = window.send(Message::Assess(note));

            Task::batch([written, window.send(Message::Tick(Instant::now()))])
        },
    ),
    (
        "the next question",
        |_| Task::none(),
        |window| window.send(Message::Assess(assess::Message::Next)),
    ),
    ("to Delegation", to_assess, |w| go(w, Place::Delegation)),
    ("to Results", to_assess, |w| go(w, Place::Results)),
    ("to Plan", to_assess, |w| go(w, Place::Plan)),
    ("to Outputs", to_assess, |w| go(w, Place::Outputs)),
    ("to Files", to_assess, |w| go(w, Place::Files)),
    ("to Bring back", to_assess, |w| go(w, Place::BringBack)),
];

fn change(window: &mut Window) -> Task<Message> {
    window.send(Message::Assess(assess::Message::Change))
}

fn go(window: &mut Window, place: Place) -> Task<Message> {
    window.send(Message::Chrome(chrome::Message::Go(place)))
}

fn to_assess(window: &mut Window) -> Task<Message> {
    go(window, Place::Assess)
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

/// A vote while everything that is handed over is being made, again and again: promised within 100 ms.
fn while_exporting(c: &mut Criterion) {
    let sample = sample::assessment(generated::me(), AssessmentId(Uuid::from_u128(3))).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let order = Order {
        folder: folder.path().to_owned(),
        subjects: Subject::MAIN.to_vec(),
        formats: vec![Format::Png, Format::Svg],
        size: chart::Size::SLIDE,
        products: Product::ALL.to_vec(),
        profile: Profile::Internal,
        mark: Mark::OfProfile,
        locale: Locale::new(Language::ENGLISH),
    };
    let results = Results::new(&sample);
    let (is_over, times) = (AtomicBool::new(false), AtomicUsize::new(0));
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
            b.iter_custom(|times| voted(&mut window, times));
        });
        is_over.store(true, Ordering::Relaxed);
    });
    assert!(times.into_inner() > 0, "nothing was exported meanwhile");
}

criterion_group!(benches, round, updates, while_exporting);
criterion_main!(benches);
