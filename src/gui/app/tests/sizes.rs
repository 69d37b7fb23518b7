//! Every text size in every window: the question, its levels, the next step and the way to Settings stay.

use super::measure::{MayBreak, faults};
use super::scenes::scene_languages;
use super::*;
use crate::store::settings::TextSize;

use iced::Rectangle;
use iced::advanced::widget::{Id, Operation, operation::Focusable};

const WINDOWS: [Size; 3] = [
    Size::new(1366.0, 768.0),
    Size::new(1024.0, 768.0),
    Size::new(910.0, 450.0),
];

/// Gathers the places of everything that can be pressed.
#[derive(Default)]
struct Controls(Vec<Rectangle>);

impl Operation for Controls {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, _state: &mut dyn Focusable) {
        self.0.push(bounds);
    }
}

impl Program {
    /// Everything that can be pressed.
    fn controls(&self) -> Vec<Rectangle> {
        let mut controls = Controls::default();
        let mut renderer = super::measure::renderer();
        let view = self.app.view(window::Id::unique());
        let size = self.app.environment.size;
        let cache = iced_test::runtime::user_interface::Cache::default();
        let mut ui = iced_test::runtime::UserInterface::build(view, size, cache, &mut renderer);
        ui.operate(&renderer, &mut controls);

        controls.0
    }

    fn write_in(&mut self, size: TextSize) {
        self.send(Message::Settings(settings::Message::TextSize(size)));
    }
}

#[test]
fn at_every_text_size_and_in_every_window_nothing_is_lost() {
    let mut program = Program::sample();
    let mut wrong = Vec::new();
    let screens = [
        ScreenId::Delegation,
        ScreenId::Assess,
        ScreenId::Results,
        ScreenId::Plan,
        ScreenId::Outputs,
        ScreenId::Files,
        ScreenId::BringBack,
        ScreenId::Settings,
    ];

    for language in scene_languages()
        .iter()
        .filter(|language| language.words.is_none())
    {
        for whole in WINDOWS {
            program.app.resized(whole);

            for text_size in TextSize::ALL {
                program.write_in(text_size);
                program.speak(language);
                let size = program.app.environment.size;
                assert!(size.width >= 640.0 && size.height >= 400.0, "{size:?}");
                let place = format!("{} {}x{}", language.name, size.width, size.height);

                for screen in screens {
                    program.turn_to(Page::Work(screen));
                    let view = program.app.view(window::Id::unique());
                    let found = faults(view, size, MayBreak::No).into_iter();
                    wrong.extend(found.map(|fault| format!("{place} {screen:?}: {fault}")));

                    // The rail leads everywhere: the emblem and seven screens.
                    let rail = if size.width < 1280.0 { 60.0 } else { 100.0 };
                    let is_rtl = program.app.environment.ui.is_rtl();
                    let in_rail = program.controls().into_iter().filter(|control| {
                        let start = if is_rtl {
                            size.width - control.x - control.width
                        } else {
                            control.x
                        };

                        start + control.width <= rail && control.y + control.height <= size.height
                    });
                    let count = in_rail.count();

                    if count < 8 {
                        wrong.push(format!("{place} {screen:?}: {count} in the rail"));
                    }
                }
            }
        }
    }

    wrong.dedup();
    let count = wrong.len();
    assert!(wrong.is_empty(), "{count} faults\n{}", wrong.join("\n"));
}

#[test]
fn at_every_text_size_the_question_its_levels_and_the_next_step_stay() {
    for language in scene_languages()
        .iter()
        .filter(|language| language.words.is_none())
    {
        let mut program = Program::new_assessment();

        for whole in WINDOWS {
            program.app.resized(whole);

            for text_size in TextSize::ALL {
                program.write_in(text_size);
                program.speak(language);
                program.show(ScreenId::Assess);
                let size = program.app.environment.size;
                let place = format!("{} {}x{}", language.name, size.width, size.height);
                let questionnaire = Arc::clone(program.open().work.results().questionnaire());
                let texts = program.texts();
                let is_whole = |words: &str| {
                    texts.iter().any(|(text, bounds, seen)| {
                        text == words && seen.is_some_and(|seen| seen.height >= bounds.height - 1.0)
                    })
                };
                let question = &questionnaire.question(0).unwrap().text;
                assert!(is_whole(question), "{place}: the question");
                let highest = &questionnaire.scale().last().unwrap().name;
                assert!(is_whole(highest), "{place}: the highest level");

                for level in questionnaire.scale() {
                    assert!(
                        texts.iter().any(|(text, ..)| *text == level.name),
                        "{place}: {}",
                        level.name
                    );
                }

                let sealed = program.app.environment.locale.text("round-begin-sealed");
                assert!(is_whole(&sealed), "{place}: the next step");
            }
        }
    }
}

#[test]
fn a_text_size_that_leaves_too_little_gives_way_to_a_smaller_one_and_settings_says_so() {
    let mut program = Program::new_assessment();
    program.app.resized(Size::new(910.0, 450.0));
    program.write_in(TextSize::Largest);
    program.show(ScreenId::Settings);
    assert_eq!(program.app.user_data.settings.text_size, TextSize::Largest);
    assert_eq!(program.app.user_data.text_size(), TextSize::Normal);
    let said = |program: &Program| {
        let texts = program.texts().into_iter();

        texts.map(|(text, ..)| text).any(|text| {
            text.contains("150") && text.contains("100 %") || text.contains("shows 100")
        })
    };
    assert!(said(&program));

    program.app.resized(Size::new(1366.0, 768.0));
    assert_eq!(program.app.user_data.text_size(), TextSize::Largest);
    assert!((program.app.environment.size.width - 910.67).abs() < 0.1);
    assert!(!said(&program));
}
