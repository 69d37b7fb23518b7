//! A step of the history in words: what undo or redo changes, and on which page that is to be seen.

use super::conflict;
use crate::assessment::edit::EditTarget;
use crate::assessment::{AnswerPart, Assessment, Edit, FactName, Part, Value};
use crate::locale::Locale;
use crate::questionnaire::QuestionId;

/// The most letters of a value in one line.
const LETTERS: usize = 60;

/// The page on which a step of the history can be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepPage {
    /// The facts, the people and the breakouts.
    Delegation,
    /// The questions: which of them are asked, or one of them.
    Assess(Option<QuestionId>),
    /// The baseline.
    Results,
    /// Targets, importance, effort and actions.
    Plan,
    /// What is decided about names.
    Outputs,
}

/// What an edit changes, once each, in its order; nothing if that is every part, as with a join.
fn parts(edit: &Edit) -> Vec<Part> {
    let mut all = Vec::new();
    gather(edit.target(), &mut all);

    all
}

fn gather(target: EditTarget, into: &mut Vec<Part>) {
    match target {
        EditTarget::Written(part) | EditTarget::Counted(part) | EditTarget::Returned(part) => {
            if !into.contains(&part) {
                into.push(part);
            }
        }
        EditTarget::Several(targets) => {
            for target in targets {
                gather(target, into);
            }
        }
        EditTarget::Everything => {}
    }
}

/// What an edit changes, in a few words: one part or two, and of more how many.
pub(crate) fn what(edit: &Edit, locale: &Locale) -> String {
    let parts = parts(edit);

    match parts.as_slice() {
        [] => locale.text("step-everything"),
        [_] | [_, _] => {
            let names = parts.iter().map(|part| conflict::part(part, locale));

            locale.list(names.collect::<Vec<_>>())
        }
        _ => locale.format("step-several", &[("count", parts.len().into())]),
    }
}

/// Where the first part that an edit changes can be seen; `None` if the edit changes every part.
pub(crate) fn page(edit: &Edit) -> Option<StepPage> {
    Some(match parts(edit).into_iter().next()? {
        Part::Fact(FactName::Scope) => StepPage::Assess(None),
        Part::Fact(_)
        | Part::Group(_)
        | Part::Institution(_)
        | Part::Relation(_)
        | Part::Initiative(_)
        | Part::Form(_)
        | Part::Participant(_)
        | Part::Attendance(_)
        | Part::Breakout(_) => StepPage::Delegation,
        Part::Answer(_, AnswerPart::Target | AnswerPart::Importance | AnswerPart::Effort)
        | Part::Target(_)
        | Part::Action(_) => StepPage::Plan,
        Part::Answer(question, _) => StepPage::Assess(Some(question)),
        Part::Baseline => StepPage::Results,
        Part::Name(_) => StepPage::Outputs,
    })
}

/// What the one part that an edit has changed holds now. Nothing of a round, whose votes nobody sees, and nothing that is not there.
pub(crate) fn value(edit: &Edit, assessment: &Assessment, locale: &Locale) -> Option<String> {
    let parts = parts(edit);
    let [part] = parts.as_slice() else {
        return None;
    };
    let sides = assessment.given(part);
    let [side] = sides.as_slice() else {
        return None;
    };

    if matches!(side.value, Value::Removed | Value::Round { .. }) {
        return None;
    }

    let words = conflict::value(&side.value, assessment.questionnaire(), locale);
    let line = words.lines().next().unwrap_or_default();
    let mut letters = line.chars();
    let begin: String = letters.by_ref().take(LETTERS).collect();

    Some(match letters.next() {
        Some(_) => format!("{}…", begin.trim_end()),
        None => begin,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{
        AssessmentId, Fact, ItemId, Outcome, Participant, Profile, Signature, Vote, WriterId,
    };
    use crate::locale::Language;
    use crate::questionnaire::{Level, library};

    use jiff::Timestamp;
    use uuid::Uuid;

    fn mark(words: &str) -> Edit {
        Edit::SetFact(Fact::Mark(Profile::Internal, words.to_owned()))
    }

    fn record(question: &str) -> Edit {
        Edit::Record {
            question: question.into(),
            outcome: Outcome::Agreed(Level(2)),
        }
    }

    fn person(id: u128) -> Edit {
        Edit::PutParticipant {
            id: ItemId(Uuid::from_u128(id)),
            participant: Participant::default(),
        }
    }

    #[test]
    fn a_step_says_its_one_part_or_two_and_of_more_how_many() {
        let english = Locale::new(Language::ENGLISH);
        let several = |edits| what(&Edit::Together(edits), &english);

        assert_eq!(
            what(&mark("SECRET"), &english),
            "Handling mark, for the delegation"
        );
        assert_eq!(
            what(&record("IM10"), &english),
            "IM10: where the delegation stands"
        );
        assert_eq!(
            several(vec![record("IM10"), record("IM11")]),
            "IM10: where the delegation stands, IM11: where the delegation stands"
        );
        assert_eq!(
            several(vec![record("IM10"), record("IM10")]),
            "IM10: where the delegation stands"
        );
        assert_eq!(several(vec![person(1), person(2), person(3)]), "3 entries");
        assert_eq!(
            what(&Edit::join([]), &english),
            "what was joined or brought back"
        );
    }

    #[test]
    fn a_step_knows_the_page_on_which_it_is_seen() {
        let target = Edit::SetEffort {
            question: "IM10".into(),
            effort: None,
        };

        assert_eq!(page(&mark("")), Some(StepPage::Delegation));
        assert_eq!(
            page(&record("IM10")),
            Some(StepPage::Assess(Some("IM10".into())))
        );
        assert_eq!(page(&target), Some(StepPage::Plan));
        assert_eq!(page(&Edit::LayBaseline(None)), Some(StepPage::Results));
        assert_eq!(page(&Edit::join([])), None);
    }

    #[test]
    fn what_a_part_holds_is_said_and_of_a_round_nothing() {
        let english = Locale::new(Language::ENGLISH);
        let by = Signature {
            writer: WriterId(Uuid::nil()),
            computer: "",
            at: Timestamp::UNIX_EPOCH,
        };
        let id = AssessmentId(Uuid::nil());
        let national = library::national().unwrap();
        let mut assessment = Assessment::new(id, national, "Arvenia", by).unwrap();
        assessment.apply(mark("RESTRICTED"), by).unwrap();
        let round = Edit::CastVote {
            question: "IM10".into(),
            id: ItemId(Uuid::nil()),
            group: "academia".to_owned(),
            vote: Vote::Level(Level(2)),
        };
        let of = |edit: &Edit| value(edit, &assessment, &english);

        assert_eq!(of(&mark("")).as_deref(), Some("RESTRICTED"));
        assert_eq!(of(&round), None);
        assert_eq!(of(&record("IM10")), None, "nobody has recorded it");
        assert_eq!(of(&Edit::join([])), None);
    }
}
