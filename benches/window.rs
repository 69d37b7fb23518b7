//! From a key press to the finished frame, with the software renderer at 1366x768: the whole window is laid out and drawn, though
//! a real one draws only what has changed.

#![allow(clippy::unwrap_used)]

#[allow(dead_code)]
#[path = "../tests/it/generated.rs"]
mod generated;

use rapporteur::assessment::{Edit, ItemId, Way};
use rapporteur::gui::app::{App, Message};
use rapporteur::gui::keep::Keep;
use rapporteur::gui::theme;
use rapporteur::questionnaire::library;
use rapporteur::store::{self, Places};

use criterion::{Criterion, criterion_group, criterion_main};
use iced::advanced::renderer::{Headless, Style};
use iced::keyboard::key::{Code, Physical};
use iced::keyboard::{Event, Key, Location, Modifiers};
use iced::{Color, Renderer, Size, event, mouse, window};
use iced_test::runtime::user_interface::{Cache, UserInterface};
use uuid::Uuid;

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
    fn new(questionnaire: &std::sync::Arc<rapporteur::questionnaire::Questionnaire>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let mut assessment = generated::answered(questionnaire);
        let question = questionnaire.question(0).unwrap().id.clone();
        let id = ItemId(Uuid::from_u128(77));
        let open = Edit::OpenRound {
            question,
            id,
            way: Way::Sealed,
        };
        assessment.apply(open, generated::me()).unwrap();
        let path = store::create(folder.path(), "bench", &assessment)
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

    fn press(&mut self, digit: &str, code: Code) {
        let key = Key::Character(digit.into());
        let event = Event::KeyPressed {
            modified_key: key.clone(),
            key,
            physical_key: Physical::Code(code),
            location: Location::Standard,
            modifiers: Modifiers::empty(),
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

criterion_group!(benches, round);
criterion_main!(benches);
