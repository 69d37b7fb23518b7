//! From a key press to the finished frame, with the software renderer at 1366x768: the whole window is laid out and drawn, though
//! a real one draws only what has changed. And how long the window's thread is kept by what people do most and by what costs most.

#![allow(clippy::unwrap_used)]

#[allow(dead_code)]
#[path = "../tests/it/generated.rs"]
mod generated;

use rapporteur::assessment::{Assessment, Edit, ItemId, Passage, Way};
use rapporteur::gui::app::{App, Message};
use rapporteur::gui::keep::Keep;
use rapporteur::gui::screen::{Place, assess};
use rapporteur::gui::widget::field;
use rapporteur::gui::{chrome, theme};
use rapporteur::questionnaire::{Questionnaire, library};
use rapporteur::store::{self, Places};

use criterion::{Criterion, criterion_group, criterion_main};
use iced::advanced::renderer::{Headless, Style};
use iced::advanced::text::editor::{self, Action as Step};
use iced::keyboard::key::{Code, Physical};
use iced::keyboard::{Event, Key, Location, Modifiers};
use iced::{Color, Renderer, Size, event, mouse, window};
use iced_test::runtime::user_interface::{Cache, UserInterface};
use uuid::Uuid;

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

    fn send(&mut self, message: Message) {
        drop(self.app.update(message));
    }

    fn press(&mut self, digit: &str, code: Code) {
        self.press_with(digit, code, Modifiers::empty());
    }

    fn press_with(&mut self, digit: &str, code: Code, modifiers: Modifiers) {
        let key = Key::Character(digit.into());
        let event = Event::KeyPressed {
            modified_key: key.clone(),
            key,
            physical_key: Physical::Code(code),
            location: Location::Standard,
            modifiers,
            text: Some(digit.into()),
            repeat: false,
        };
        let event = iced::Event::Keyboard(event);
        drop(
            self.app
                .update(Message::Event(event, event::Status::Ignored, self.id)),
        );
    }

    fn draw(&mut self) -> usize {
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
        let pixels = self
            .renderer
            .screenshot(Size::new(1366, 768), 1.0, Color::default());

        pixels.len()
    }
}

fn round(c: &mut Criterion) {
    for (name, questionnaire) in [
        ("national", library::national().unwrap()),
        ("1300", generated::large()),
    ] {
        let mut window = Window::new(&questionnaire);
        window.draw();
        c.bench_function(&format!("a vote to the finished frame/{name}"), |b| {
            b.iter(|| {
                window.press("3", Code::Digit3);
                window.draw()
            });
        });
        c.bench_function(&format!("a vote in update/{name}"), |b| {
            b.iter(|| window.press("3", Code::Digit3));
        });
    }
}

/// What is done, how long it keeps the window's thread, and what makes it possible again beforehand.
type Act = (&'static str, fn(&mut Window), fn(&mut Window));

const STEPS: [Act; 8] = [
    (
        "record",
        |window| window.send(Message::Assess(assess::Message::Change)),
        |window| window.press("3", Code::Digit3),
    ),
    (
        "undo",
        |window| {
            window.send(Message::Assess(assess::Message::Change));
            window.press("3", Code::Digit3);
        },
        |window| window.press_with("z", Code::KeyZ, Modifiers::CTRL),
    ),
    (
        "a letter of a note and the tick that takes it in",
        |_| {},
        |window| {
            let letter = Step::Edit(editor::Edit::Insert('x'));
            let note = assess::Message::Write(Passage::Note, field::Action::Step(letter));
            window.send(Message::Assess(note));
            window.send(Message::Tick(Instant::now()));
        },
    ),
    (
        "the next question",
        |_| {},
        |window| window.send(Message::Assess(assess::Message::Next)),
    ),
    ("to Delegation", assess_first, |window| {
        go(window, Place::Delegation);
    }),
    ("to Results", assess_first, |window| {
        go(window, Place::Results);
    }),
    ("to Outputs", assess_first, |window| {
        go(window, Place::Outputs);
    }),
    ("to Files", assess_first, |window| go(window, Place::Files)),
];

fn go(window: &mut Window, place: Place) {
    window.send(Message::Chrome(chrome::Message::Go(place)));
}

fn assess_first(window: &mut Window) {
    go(window, Place::Assess);
}

/// The window's thread is never kept for more than a quarter of a frame.
fn updates(c: &mut Criterion) {
    let mut group = c.benchmark_group("update/1300");
    let mut window = Window::quiet(&generated::large());

    for (name, prepare, step) in STEPS {
        group.bench_function(name, |b| {
            b.iter_custom(|times| {
                let mut spent = Duration::ZERO;

                for _ in 0..times {
                    prepare(&mut window);
                    let begun = Instant::now();
                    step(&mut window);
                    spent += begun.elapsed();
                }

                spent
            });
        });
    }
}

criterion_group!(benches, round, updates);
criterion_main!(benches);
