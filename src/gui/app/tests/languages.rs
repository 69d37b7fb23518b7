//! Every screen in every language: nothing is cut off, nothing runs into anything, and switching loses nothing.

use super::measure::{MayBreak, faults};
use super::*;
use crate::locale::{Language, pseudo};
use crate::questionnaire::Questionnaire;

const SMALLEST: Size = Size::new(910.0, 450.0);
const REFERENCE: Size = Size::new(1366.0, 768.0);

/// A language with the words of the questionnaire in it, where they are made up.
struct Tongue {
    name: &'static str,
    language: Language,
    words: Option<fn(&str) -> String>,
}

fn tongues() -> Vec<Tongue> {
    let shipped = Language::all().iter().map(|language| Tongue {
        name: language.tag(),
        language: *language,
        words: None,
    });
    let made = [Tongue {
        name: "long",
        language: pseudo::long(),
        words: Some(pseudo::longer),
    }];

    shipped.chain(made).collect()
}

impl Program {
    fn speak(&mut self, tongue: &Tongue) {
        self.app.locale = Locale::new(tongue.language);
        self.app.ui = Ui::new(self.app.locale.direction(), Theme::Light);
        self.speak_work(tongue);
    }

    fn speak_work(&mut self, tongue: &Tongue) {
        if let Some(open) = &mut self.app.open {
            open.work.speak(tongue.language);

            if let Some(change) = tongue.words {
                let own = Arc::clone(open.work.assessment().questionnaire());
                open.work.speak_as(Questionnaire::in_words(&own, change));
            }
        }
    }

    fn keys(&mut self, keys: &[Key]) {
        for key in keys {
            let _ = self.app.key(*key);
        }
    }
}

/// Goes through the screens and shows each with a name.
fn scenes(tongue: &Tongue, size: Size, see: &mut dyn FnMut(&str, &Program)) {
    let mut home = program();
    home.app.size = size;
    home.speak(tongue);
    see("home", &home);
    home.keys(&[Key::Ctrl('n')]);
    see("home, new", &home);
    home.keys(&[Key::Escape]);
    let _ = home.app.update(Message::Home(home::Message::Settings));
    see("settings from home", &home);

    let mut program = Program::sample();
    program.app.size = size;
    program.speak(tongue);
    let _ = program.app.go(Place::Delegation);
    see("delegation", &program);

    let _ = program.app.go(Place::Results);
    for tab in 0..6 {
        let _ = program
            .app
            .update(Message::Results(results::Message::Tab(tab)));
        see(&format!("results, tab {tab}"), &program);
    }
    for place in [Place::Outputs, Place::Files, Place::Settings] {
        let _ = program.app.go(place);
        see(&format!("{place:?}"), &program);
    }
    for tab in 1..3 {
        let _ = program
            .app
            .update(Message::Settings(settings::Message::Tab(tab)));
        see(&format!("settings, tab {tab}"), &program);
    }

    let _ = program.app.go(Place::Assess);
    let questions = program.open().work.results().questions().to_vec();
    let of_state = |state: crate::results::State| questions.iter().position(|q| q.state == state);

    for state in [
        crate::results::State::Agreed,
        crate::results::State::Contested,
        crate::results::State::DontKnow,
        crate::results::State::NotApplicable,
        crate::results::State::Open,
    ] {
        if let Some(at) = of_state(state) {
            let _ = program.app.show_question(at);
            see(&format!("assess, {state:?}"), &program);
        }
    }

    program.keys(&[Key::Letter('x')]);
    see("assess, does not apply", &program);
    program.keys(&[Key::Escape, Key::Letter('e')]);
    see("assess, evidence", &program);
    program.keys(&[Key::Escape, Key::Ctrl('g')]);
    see("assess, list", &program);
    program.keys(&[Key::Escape, Key::Letter('v')]);
    see("assess, sealed", &program);
    program.keys(&[
        Key::Digit(0),
        Key::Digit(4),
        Key::Tab,
        Key::Digit(2),
        Key::Tab,
        Key::Digit(4),
    ]);
    see("assess, sealed with views", &program);
    program.keys(&[Key::Space]);
    program.keys(&[Key::Enter]);
    see("assess, revealed", &program);
    program.keys(&[Key::Letter('c')]);
    see("assess, contested form", &program);
    program.keys(&[Key::Escape]);
    program.keys(&[Key::Function(1)]);
    see("help", &program);
}

fn check(size: Size) {
    let mut found = Vec::new();
    let only = std::env::var("TONGUE").ok();

    for tongue in tongues() {
        if only.as_deref().is_some_and(|only| only != tongue.name) {
            continue;
        }

        scenes(&tongue, size, &mut |name, program| {
            let view = program.app.view(window::Id::unique());
            let may_break = match tongue.words {
                None => MayBreak::No,
                Some(_) => MayBreak::Yes,
            };
            let faults = faults(view, size, may_break);

            found.extend(
                faults
                    .into_iter()
                    .map(|fault| format!("{} {name}: {fault}", tongue.name)),
            );
        });
    }

    assert!(
        found.is_empty(),
        "{} faults\n{}",
        found.len(),
        found.join("\n")
    );
}

#[test]
fn no_text_is_cut_or_overlaps_in_the_reference_window_in_any_language() {
    check(REFERENCE);
}

#[test]
fn no_text_is_cut_or_overlaps_in_the_smallest_window_in_any_language() {
    check(SMALLEST);
}
