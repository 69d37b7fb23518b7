//! Every screen in every language: nothing is cut off, nothing runs into anything, and switching loses nothing.

use super::measure::{MayBreak, faults};
use super::scenes::{self, SceneLanguage, SceneViewer, scene_languages};
use super::*;
use crate::gui::Element;
use crate::locale::Language;
use crate::questionnaire::{Questionnaire, library};

const SMALLEST: Size = Size::new(910.0, 450.0);
const REFERENCE: Size = Size::new(1366.0, 768.0);

/// What is wrong with the texts of these scenes, at both sizes and in every language.
fn check(scenes: fn(&mut SceneViewer<'_>)) {
    check_in(scenes, |_| true);
}

/// The same in some languages.
fn check_in(scenes: fn(&mut SceneViewer<'_>), is_wanted: fn(&SceneLanguage) -> bool) {
    let mut found = Vec::new();
    let only = std::env::var("TONGUE").ok();

    for (size, language) in [REFERENCE, SMALLEST].into_iter().flat_map(|size| {
        scene_languages()
            .into_iter()
            .map(move |language| (size, language))
    }) {
        if !is_wanted(&language) || only.as_deref().is_some_and(|only| only != language.name) {
            continue;
        }

        let may_break = match language.words {
            None => MayBreak::No,
            Some(_) => MayBreak::Yes,
        };
        let mut see = |name: &str, view: Element<'_, Message>| {
            let faults = faults(view, size, may_break).into_iter();
            let place = format!("{} {}x{} {name}", language.name, size.width, size.height);

            found.extend(faults.map(|fault| format!("{place}: {fault}")));
        };
        scenes(&mut SceneViewer {
            language: &language,
            size,
            see: &mut see,
        });
    }

    let count = found.len();
    assert!(found.is_empty(), "{count} faults\n{}", found.join("\n"));
}

#[test]
fn no_text_of_the_first_pages_is_cut_or_overlaps_in_any_language() {
    check(scenes::first_pages);
}

#[test]
fn no_text_of_delegation_and_files_is_cut_or_overlaps_in_any_language() {
    check(scenes::beginnings);
}

#[test]
fn no_text_of_the_homework_is_cut_or_overlaps_in_any_language() {
    check(scenes::forms::forms);
}

#[test]
fn no_text_of_results_is_cut_or_overlaps_in_any_language() {
    check(scenes::findings);
}

#[test]
fn no_text_of_many_elements_is_cut_or_overlaps() {
    let is_wanted = |language: &SceneLanguage| language.words.is_none();

    check_in(scenes::any_size::any_size, is_wanted);
}

#[test]
fn the_room_view_keeps_its_levels_under_a_question_of_any_length() {
    let is_wanted = |language: &SceneLanguage| ["en", "ar"].contains(&language.name);

    check_in(scenes::any_size::long_questions, is_wanted);
}

#[test]
fn no_text_of_plan_is_cut_or_overlaps_in_any_language() {
    check(scenes::plans);
}

#[test]
fn no_text_of_what_was_brought_is_cut_or_overlaps_in_any_language() {
    check(scenes::brought::brought);
}

#[test]
fn no_text_of_outputs_is_cut_or_overlaps_in_any_language() {
    check(scenes::outputs);
}

#[test]
fn no_text_of_assess_is_cut_or_overlaps_in_any_language() {
    check(scenes::questions);
}

#[test]
fn no_text_of_what_several_laptops_see_is_cut_or_overlaps_in_any_language() {
    check(scenes::copies);
}

#[test]
fn no_text_of_what_is_asked_about_a_file_is_cut_or_overlaps_in_any_language() {
    check(scenes::holders);
}

#[test]
fn no_text_of_earlier_states_and_of_failures_is_cut_or_overlaps_in_any_language() {
    check(scenes::returns);
}

#[test]
fn no_text_of_notices_is_cut_or_overlaps_in_any_language() {
    check(scenes::notices);
}

#[test]
fn no_text_of_the_room_view_is_cut_or_overlaps_in_any_language() {
    check(scenes::room_views);
}

#[test]
fn a_questionnaire_without_the_language_of_the_window_says_in_which_it_is_shown() {
    let national = library::national().unwrap();
    let mut content = national.content().clone();
    content.elements[0].aspects[0].questions[0].text.push('!');
    let own = Arc::new(Questionnaire::new(content).unwrap());
    let mut program = program();
    let task = program.app.make(arvenia(own));
    program.run(task);

    for language in scene_languages()
        .iter()
        .filter(|language| language.words.is_none())
    {
        program.speak(language);

        for place in [ScreenId::Delegation, ScreenId::Assess, ScreenId::Files] {
            let _ = program.app.go(place);
            let line = program
                .app
                .environment
                .locale
                .format("assess-language", &[("language", "English".into())]);

            assert_eq!(
                program.says(&line),
                language.name != "en",
                "{} {place:?}",
                language.name
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

    for language in scene_languages()
        .iter()
        .filter(|language| language.words.is_none())
    {
        program.tell(Message::Settings(settings::Message::Language(
            language.language,
        )));

        let question = program.open().work.results().questionnaire();
        assert_eq!(question.content().language, language.name);
        assert!(program.says(&question.question(0).unwrap().text));
        assert_eq!(program.open().assess.at(), at);
        assert_eq!(program.outcome("NS01"), Outcome::Agreed(Level(3)));
        assert!(
            program.says(&program.app.environment.locale.text("assess-evidence-title")),
            "the open form is gone in {}",
            language.name
        );
    }

    program.keys(&[Key::Escape]);
    let _ = program.pass_time();
    let answer = program.open().work.assessment().answer(&"NS01".into());
    assert_eq!(answer.passage(Passage::Gaps), "2024 هو العام");
}

#[test]
fn the_rail_stands_at_the_side_where_reading_begins() {
    for language in scene_languages() {
        let mut program = Program::sample();
        program.speak(&language);
        let words = program.app.environment.locale.text("place-results");
        let middle = program.app.environment.size.width / 2.0;
        let at = program
            .texts()
            .iter()
            .find(|(text, ..)| *text == words)
            .map(|(_, bounds, _)| bounds.center_x());

        assert_eq!(
            at.unwrap() > middle,
            language.language.direction() == crate::locale::Direction::RightToLeft,
            "{}",
            language.name
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
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 12, ..Default::default() })]

    #[test]
    fn free_text_of_any_direction_is_typed_and_shown_everywhere(
        texts in proptest::collection::vec(free_text(), 5),
        is_arabic in proptest::prelude::any::<bool>(),
    ) {
        let mut program = Program::new_assessment();
        let arabic = Language::matching("ar").unwrap();
        let language = SceneLanguage {
            name: "",
            language: if is_arabic { arabic } else { Language::ENGLISH },
            words: None,
        };
        program.speak(&language);

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
            let _ = program.edit(edit);
        }

        program.keys(&[Key::Letter('x')]);
        for letter in texts[1].chars() {
            let step = EditorStep::Edit(EditorEdit::Insert(letter));
            let message = assess::form::Message::First(field::Action::Step(step));
            let _ = program.update(session::Message::Assess(assess::Message::Form(message)));
        }
        let _ = program.simulator();
        program.keys(&[Key::Escape]);

        for place in [ScreenId::Delegation, ScreenId::Assess, ScreenId::Results, ScreenId::Outputs, ScreenId::Files] {
            let _ = program.app.go(place);
            let _ = program.texts();
        }
    }
}

#[test]
fn no_screen_speaks_of_the_national_questionnaire_when_another_is_answered() {
    let mut program = program();
    let task = program.app.make(arvenia(library::another()));
    program.run(task);

    for number in 1..=9 {
        let _ = program.edit(Edit::Record {
            question: format!("NS0{number}").as_str().into(),
            outcome: Outcome::Agreed(Level(2)),
        });
    }

    let check = |program: &Program, language: &str| {
        for (text, ..) in program.texts() {
            let found = library::national_words_in(&text);
            assert!(found.is_empty(), "{language}: {text}");
        }
    };

    for language in scene_languages().into_iter().take(Language::all().len()) {
        program.speak(&language);

        // Settings are about the program.
        for place in [
            ScreenId::Delegation,
            ScreenId::Assess,
            ScreenId::Plan,
            ScreenId::Outputs,
            ScreenId::BringBack,
            ScreenId::Files,
        ] {
            program.show(place);
            check(&program, language.name);
        }

        program.show(ScreenId::Results);

        for tab in 1..=9 {
            program.keys(&[Key::Digit(tab)]);
            check(&program, language.name);
        }
    }
}
