//! Every screen in every language: nothing is cut off, nothing runs into anything, and switching loses nothing.

use super::measure::{MayBreak, faults};
use super::*;
use crate::gui::Element;
use crate::gui::app::ask;
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
    for place in [
        Place::Plan,
        Place::Outputs,
        Place::BringBack,
        Place::Files,
        Place::Settings,
    ] {
        // Three lists and a filter in words that nobody speaks need more than the smallest window has.
        if place == Place::Plan && size == SMALLEST && tongue.words.is_some() {
            continue;
        }

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

/// The room view before and after a round, and the questions that may lie over a page.
fn newer_scenes(tongue: &Tongue, size: Size, see: &mut dyn FnMut(&str, Element<'_, Message>)) {
    let mut program = Program::sample();
    program.app.size = size;
    program.speak(tongue);
    let _ = program.app.go(Place::Delegation);
    let _ = program
        .app
        .update(Message::Delegation(delegation::Message::EditFacts));
    see("facts", program.app.view(window::Id::unique()));
    program.keys(&[Key::Escape]);
    let _ = program
        .app
        .update(Message::Delegation(delegation::Message::Add));
    see("person", program.app.view(window::Id::unique()));
    program.keys(&[Key::Escape]);

    for (name, asking) in [
        ("close", ask::Asking::Close(String::new())),
        ("changed", ask::Asking::Changed),
        ("leave no copy", ask::Asking::LeaveNoCopy),
    ] {
        let _ = program.app.ask(asking);
        see(name, program.app.view(window::Id::unique()));
        program.keys(&[Key::Escape]);
    }

    let _ = program.app.go(Place::Assess);
    let _ = program.app.toggle_room();
    let room = program.app.room.as_mut().unwrap();
    room.size = size;
    let room = room.window;
    see("room, a question", program.app.view(room));
    program.keys(&[Key::Letter('v'), Key::Digit(1), Key::Digit(3)]);
    see("room, sealed", program.app.view(room));
    program.keys(&[Key::Space, Key::Enter]);
    see("room, revealed", program.app.view(room));
    let _ = program.app.go(Place::Results);
    see("room, between questions", program.app.view(room));
}

fn check_newer(size: Size) {
    let mut found = Vec::new();

    for tongue in tongues().iter().filter(|tongue| tongue.words.is_none()) {
        newer_scenes(tongue, size, &mut |name, view| {
            let faults = faults(view, size, MayBreak::No);
            let named = |fault| format!("{} {name}: {fault}", tongue.name);

            found.extend(faults.into_iter().map(named));
        });
    }

    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_text_of_a_dialog_or_of_the_room_view_is_cut_in_any_language() {
    check_newer(REFERENCE);
}

#[test]
fn a_questionnaire_without_the_language_of_the_window_says_in_which_it_is_shown() {
    let national = library::national().unwrap();
    let mut content = national.content().clone();
    content.elements[0].aspects[0].questions[0].text.push('!');
    let own = Arc::new(Questionnaire::new(content).unwrap());
    let mut program = program();
    let task = program.app.new_assessment("Arvenia", own, Scope::Whole);
    program.run(task);

    for tongue in tongues().iter().filter(|tongue| tongue.words.is_none()) {
        program.speak(tongue);

        for place in [Place::Assess, Place::Files] {
            let _ = program.app.go(place);
            let line = program
                .app
                .locale
                .format("assess-language", &[("language", "English".into())]);

            assert_eq!(
                program.says(&line),
                tongue.name != "en",
                "{} {place:?}",
                tongue.name
            );
        }
    }
}

#[test]
fn switching_the_language_loses_nothing_that_is_open_or_typed() {
    let mut program = Program::new_assessment();
    program.digit(3);
    program.write(Passage::Gaps, "2024 هو العام");
    program.keys(&[Key::Letter('e')]);
    let at = program.open().assess.at();

    for tongue in tongues().iter().filter(|tongue| tongue.words.is_none()) {
        let choice = Language::all()
            .iter()
            .position(|language| *language == tongue.language)
            .unwrap();
        let _ = program
            .app
            .update(Message::Settings(settings::Message::Language(choice)));

        let question = program.open().work.results().questionnaire();
        assert_eq!(question.content().language, tongue.name);
        assert!(program.says(&question.question(0).unwrap().text));
        assert_eq!(program.open().assess.at(), at);
        assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(3)));
        assert!(
            program.says(&program.app.locale.text("assess-evidence-title")),
            "the open form is gone in {}",
            tongue.name
        );
    }

    program.keys(&[Key::Escape]);
    let _ = program.app.update(Message::Tick(Instant::now()));
    let answer = program.open().work.assessment().answer(&"NS01".into());
    assert_eq!(answer.passage(Passage::Gaps), "2024 هو العام");
}

#[test]
fn the_rail_stands_at_the_side_where_reading_begins() {
    for tongue in tongues() {
        let mut program = Program::sample();
        program.speak(&tongue);
        let words = program.app.locale.text("place-results");
        let middle = program.app.size.width / 2.0;
        let at = program
            .texts()
            .iter()
            .find(|(text, ..)| *text == words)
            .map(|(_, bounds, _)| bounds.center_x());

        assert_eq!(
            at.unwrap() > middle,
            tongue.language.direction() == crate::locale::Direction::RightToLeft,
            "{}",
            tongue.name
        );
    }
}

fn free_text() -> impl proptest::strategy::Strategy<Value = String> {
    use proptest::prelude::*;

    let fragment = prop_oneof![
        "[0-9]{1,4}",
        "[\u{660}-\u{669}]{1,3}",
        "[ء-ي]{1,9}",
        "[א-ת]{1,4}",
        "[a-zA-Z]{1,9}",
        "[ .,:;()/+%$-]{1,3}",
        "[\u{64B}-\u{652}\u{200C}-\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}]{1,2}",
        Just("12. مرحبا".to_owned()),
    ];

    proptest::collection::vec(fragment, 1..40).prop_map(|parts| parts.concat())
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 12, failure_persistence: None, ..Default::default() })]

    #[test]
    fn free_text_of_any_direction_is_typed_and_shown_everywhere(
        texts in proptest::collection::vec(free_text(), 5),
        is_arabic in proptest::prelude::any::<bool>(),
    ) {
        let mut program = Program::new_assessment();
        let arabic = Language::matching("ar").unwrap();
        let tongue = Tongue {
            name: "",
            language: if is_arabic { arabic } else { Language::ENGLISH },
            words: None,
        };
        program.speak(&tongue);

        for (passage, text) in [Passage::Strengths, Passage::Gaps, Passage::Note].iter().zip(&texts) {
            program.write(*passage, text);
            let _ = program.simulator();
        }

        let fact = |fact| Edit::SetFact(fact);
        let facts = [
            fact(crate::assessment::Fact::Title(texts[3].clone())),
            fact(crate::assessment::Fact::Host(texts[4].clone())),
            fact(crate::assessment::Fact::Place(texts[0].clone())),
        ];
        for edit in facts {
            let _ = program.app.edit(edit);
        }

        program.keys(&[Key::Letter('x')]);
        for letter in texts[1].chars() {
            let step = EditorStep::Edit(EditorEdit::Insert(letter));
            let message = assess::form::Message::First(field::Action::Step(step));
            let _ = program.app.update(Message::Assess(assess::Message::Form(message)));
        }
        let _ = program.simulator();
        program.keys(&[Key::Escape]);

        for place in [Place::Delegation, Place::Assess, Place::Results, Place::Outputs, Place::Files] {
            let _ = program.app.go(place);
            let _ = program.texts();
        }
    }
}
