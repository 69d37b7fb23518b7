//! What outputs say of the questionnaire is its own: its title, its lenses, its figures.

use super::secrets::everything_in;
use crate::assessment::{Assessment, AssessmentId, Edit, Fact, Outcome, Profile};
use crate::locale::Language;
use crate::output::audience::InsideParts;
use crate::output::testing::by;
use crate::questionnaire::{Level, library};

use jiff::civil::date;
use uuid::Uuid;

/// An assessment on a questionnaire of another title, with dates and answers.
fn assessment() -> Assessment {
    let id = AssessmentId(Uuid::from_u128(8));
    let mut assessment = Assessment::new(id, library::another(), "Arvenia", by()).unwrap();
    let questions: Vec<_> = assessment.questionnaire().questions().cloned().collect();
    let dates = crate::assessment::Dates {
        first: date(2026, 6, 9),
        last: date(2026, 6, 11),
    };
    let facts = Edit::SetFact(Fact::Dates(Some(dates)));
    let answers = questions.into_iter().map(|question| Edit::Record {
        question: question.id,
        outcome: Outcome::Agreed(Level(2)),
    });

    for edit in std::iter::once(facts).chain(answers) {
        assessment.apply(edit, by()).unwrap();
    }

    assessment
}

#[test]
fn no_output_speaks_of_the_national_questionnaire_when_another_was_answered() {
    let assessment = assessment();

    for language in Language::all() {
        let written = everything_in(
            &assessment,
            Profile::Internal,
            InsideParts::default(),
            *language,
        );
        let titled = written
            .iter()
            .filter(|(_, text)| text.contains("Quite another model"));
        assert!(titled.count() > 4, "{}", language.tag());

        for (name, text) in &written {
            let found = library::national_words_in(text);

            assert!(found.is_empty(), "{}: {name}: {found:?}", language.tag());
        }
    }
}
