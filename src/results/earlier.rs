//! What the earlier assessment that is laid under this one had recorded of a question, as far as the question is still the same.

use crate::assessment::{Assessment, EarlierNotes, Outcome};
use crate::questionnaire::{Level, Question, Questionnaire, library};

use jiff::civil::Date;

/// What an earlier assessment had recorded of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EarlierAnswer<'a> {
    /// What was recorded; never open.
    pub outcome: &'a Outcome,
    /// The level, the provisional one of a contested question included; always one of the scale.
    pub level: Option<Level>,
    /// The last day of the earlier assessment, if it had dates.
    pub date: Option<Date>,
    /// Its title.
    pub title: &'a str,
    /// What was noted then, if anything was.
    pub notes: Option<&'a EarlierNotes>,
}

impl<'a> EarlierAnswer<'a> {
    /// What the baseline had recorded. `None` if there is no baseline, if it had recorded nothing, if the question is not known to
    /// ask the same as then, or if the scale has no such level.
    pub fn of(assessment: &'a Assessment, ordinal: usize) -> Option<Self> {
        let baseline = assessment.baseline()?;
        let questionnaire = assessment.questionnaire();
        let question = questionnaire.question(ordinal)?;
        let outcome = baseline.outcomes.get(&question.id)?;
        let level = outcome.level();
        let is_on_scale = level.is_none_or(|level| level.index() < questionnaire.scale().len());

        // What asked something else was not taken over.
        let is_same = baseline.lineage.is_some()
            || asks_the_same(questionnaire, question, level, &baseline.version);

        (is_on_scale && *outcome != Outcome::Open && is_same).then_some(Self {
            outcome,
            level,
            date: baseline.date,
            title: &baseline.title,
            notes: baseline.notes.get(&question.id),
        })
    }
}

/// Whether a question asks what it asked in another version of its questionnaire, and the level means what it meant. A version that is not known counts as another
/// wording; a baseline that names none, as the same.
fn asks_the_same(
    own: &Questionnaire,
    question: &Question,
    level: Option<Level>,
    version: &str,
) -> bool {
    if version.is_empty() || version == own.version() {
        return true;
    }

    let other = library::of_version(own.id(), version);

    other.is_some_and(|other| {
        let there = other
            .ordinal(&question.id)
            .and_then(|at| other.question(at));

        there.is_some_and(|there| {
            there.text == question.text
                && there.levels == question.levels
                && other.scale().len() == own.scale().len()
                && level.is_none_or(|level| {
                    other.descriptor(there, level) == own.descriptor(question, level)
                })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{AssessmentId, Baseline, Edit, Signature, WriterId};
    use crate::questionnaire::QuestionId;
    use crate::sample;

    use jiff::Timestamp;
    use jiff::civil::date;
    use uuid::Uuid;

    use std::sync::Arc;

    const BY: Signature<'static> = Signature {
        writer: WriterId(Uuid::from_u128(1)),
        computer: "",
        at: Timestamp::UNIX_EPOCH,
    };

    /// The sample over a baseline of a version with these outcomes.
    fn over(version: &str, outcomes: &[(&str, Outcome)]) -> Assessment {
        let mut sample = sample::assessment(BY, AssessmentId(Uuid::from_u128(7))).unwrap();
        let baseline = Baseline {
            id: AssessmentId(Uuid::from_u128(8)),
            title: "Arvenia 2024".to_owned(),
            version: version.to_owned(),
            date: Some(date(2024, 5, 3)),
            outcomes: outcomes
                .iter()
                .map(|(id, outcome)| (QuestionId::from(*id), outcome.clone()))
                .collect(),
            ..Baseline::of(&sample)
        };
        sample
            .apply(Edit::LayBaseline(Some(Arc::new(baseline))), BY)
            .unwrap();

        sample
    }

    fn ordinal(assessment: &Assessment, id: &str) -> usize {
        assessment
            .questionnaire()
            .ordinal(&QuestionId::from(id))
            .unwrap()
    }

    #[test]
    fn what_was_recorded_is_told_with_its_day_and_what_was_not_is_not() {
        let reason = Outcome::NotApplicable {
            reason: "No such operators.".to_owned(),
        };
        let outcomes = [
            ("NS01", Outcome::Agreed(Level(2))),
            ("NS02", reason.clone()),
        ];
        let work = over("1.1", &outcomes);
        let earlier = |id| EarlierAnswer::of(&work, ordinal(&work, id));
        let first = earlier("NS01").unwrap();

        assert_eq!(first.level, Some(Level(2)));
        assert_eq!(first.date, Some(date(2024, 5, 3)));
        assert_eq!(first.title, "Arvenia 2024");
        let second = earlier("NS02").unwrap();
        assert_eq!((second.level, second.outcome), (None, &reason));
        assert_eq!(earlier("NS03"), None);

        let mut without = work.clone();
        without.apply(Edit::LayBaseline(None), BY).unwrap();
        assert_eq!(EarlierAnswer::of(&without, 0), None);
    }

    #[test]
    fn a_question_that_asked_something_else_tells_nothing() {
        let national = library::national().unwrap();
        let all = |level| -> Vec<(&str, Outcome)> {
            let questions = national.questions();

            questions
                .map(|question| (question.id.as_str(), Outcome::Agreed(Level(level))))
                .collect()
        };
        let told = |version, level| {
            let work = over(version, &all(level));
            let is_told = |at: &usize| EarlierAnswer::of(&work, *at).is_some();

            (
                (0..75).filter(is_told).count(),
                is_told(&ordinal(&work, "NS05")),
            )
        };

        assert_eq!(told("1.1", 1), (75, true));
        // NS05 and 28 others have other words since version 1.0, and the lowest level means something else.
        assert_eq!(told("1.0", 1), (46, false));
        assert_eq!(told("1.0", 0), (0, false));
        // What a version asked that nobody knows is not known; a baseline that names none was laid by the first program.
        assert_eq!(told("7.3", 1), (0, false));
        assert_eq!(told("", 1), (75, true));
    }
}
