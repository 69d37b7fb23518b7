//! How long a question takes, what is left, and when it will be done.

use crate::assessment::Assessment;
use crate::questionnaire::QuestionId;
use crate::results::{QuestionState, Results};

use jiff::SignedDuration;
use jiff::civil::DateTime;

/// The least answered questions on whose mean time something is foreseen.
const LEAST: usize = 3;
/// Seconds of an hour.
const HOUR: u64 = 3_600;

/// What is left, and how long it takes if it goes on as it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forecast {
    /// Questions that are asked and open.
    pub left: usize,
    /// Seconds that they take at the mean time of the answered questions; `None` while the time of fewer than three is known, or
    /// nothing is left.
    pub seconds: Option<u64>,
}

/// The end of the work, as far as it can be foreseen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// On the same day.
    At(DateTime),
    /// Not today: after so many hours of work, rounded up.
    After(usize),
}

impl Forecast {
    /// What is left of an assessment, or, on the copy of a breakout, of its questions; the mean is that of the answered questions
    /// on which time was spent.
    pub fn new(assessment: &Assessment, results: &Results) -> Self {
        let is_own = |question: &QuestionId| match assessment.copy_of() {
            None => true,
            own => assessment.breakout_of(question) == own,
        };
        let questions = || {
            let asked = assessment.questionnaire().questions();

            asked
                .zip(results.questions())
                .filter(|(question, result)| result.is_asked && is_own(&question.id))
        };
        let left = questions()
            .filter(|(_, result)| result.state == QuestionState::Open)
            .count();
        let spent = || {
            questions()
                .filter(|(_, result)| result.state != QuestionState::Open)
                .map(|(question, _)| u64::from(assessment.answer(&question.id).spent()))
                .filter(|seconds| *seconds > 0)
        };
        let total = spent().fold(0, u64::saturating_add);
        let seconds = total
            .saturating_mul(left as u64)
            .checked_div(spent().count() as u64)
            .filter(|_| left > 0 && spent().count() >= LEAST);

        Self { left, seconds }
    }

    /// When it is done if work goes on from now.
    pub fn done(&self, now: DateTime) -> Option<Done> {
        let seconds = self.seconds?;
        let after = Done::After(seconds.div_ceil(HOUR) as usize);
        let span = i64::try_from(seconds).ok().map(SignedDuration::from_secs);
        let at = span.and_then(|span| now.checked_add(span).ok());

        Some(match at {
            Some(at) if at.date() == now.date() => Done::At(at),
            _ => after,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{AssessmentId, Breakout, Edit, ItemId, Outcome, Signature, WriterId};
    use crate::questionnaire::{Level, library};

    use jiff::Timestamp;
    use jiff::civil::date;
    use uuid::Uuid;

    const BY: Signature<'static> = Signature {
        writer: WriterId(Uuid::from_u128(1)),
        computer: "",
        at: Timestamp::UNIX_EPOCH,
    };

    fn assessment() -> Assessment {
        let id = AssessmentId(Uuid::from_u128(2));

        Assessment::new(id, library::national().unwrap(), "Arvenia", BY).unwrap()
    }

    fn spend(assessment: &mut Assessment, question: &str, seconds: u32, outcome: Outcome) {
        let question = crate::questionnaire::QuestionId::from(question);
        let record = Edit::Record {
            question: question.clone(),
            outcome,
        };
        assessment.apply(record, BY).unwrap();
        assessment
            .apply(Edit::Spend { question, seconds }, BY)
            .unwrap();
    }

    #[test]
    fn on_the_copy_of_a_breakout_only_its_own_questions_are_left() {
        let mut master = assessment();
        let id = ItemId(Uuid::from_u128(3));
        let element = master.questionnaire().elements()[0].clone();
        let own: usize = element.aspects.iter().map(|a| a.questions.len()).sum();
        let breakout = Breakout {
            name: "Alpha".to_owned(),
            elements: [element.id].into(),
            ..Breakout::default()
        };
        master
            .apply(Edit::PutBreakout { id, breakout }, BY)
            .unwrap();
        let copy = master
            .handed_out(id, &crate::assessment::HandOutKind::ALL.into())
            .unwrap();
        let left =
            |assessment: &Assessment| Forecast::new(assessment, &Results::new(assessment)).left;

        assert_eq!(left(&copy), own);
        assert_eq!(left(&master), 75);
    }

    #[test]
    fn no_time_is_foreseen_before_some_was_spent() {
        let assessment = assessment();
        let results = Results::new(&assessment);
        let forecast = Forecast::new(&assessment, &results);

        assert_eq!(forecast.left, assessment.questionnaire().len());
        assert_eq!(forecast.seconds, None);
    }

    #[test]
    fn what_is_left_takes_the_mean_of_what_was_answered() {
        let mut assessment = assessment();
        spend(&mut assessment, "NS01", 100, Outcome::Agreed(Level(2)));
        spend(&mut assessment, "NS02", 300, Outcome::DontKnow);
        let of_two = Forecast::new(&assessment, &Results::new(&assessment));
        assert_eq!(of_two.seconds, None, "two are too few");
        spend(&mut assessment, "NS05", 200, Outcome::DontKnow);
        // Answered without a clock, and open with one: neither enters the mean.
        spend(&mut assessment, "NS03", 0, Outcome::DontKnow);
        spend(&mut assessment, "NS04", 5_000, Outcome::Open);
        let results = Results::new(&assessment);
        let forecast = Forecast::new(&assessment, &results);
        let left = assessment.questionnaire().len() - 4;

        assert_eq!(forecast.left, left);
        assert_eq!(forecast.seconds, Some(200 * left as u64));
    }

    #[test]
    fn an_end_that_is_not_today_is_told_in_hours() {
        let now = date(2026, 6, 9).at(15, 0, 0, 0);
        let after = |seconds| Forecast {
            left: 1,
            seconds: Some(seconds),
        };

        let later = date(2026, 6, 9).at(16, 40, 0, 0);
        assert_eq!(after(6_000).done(now), Some(Done::At(later)));
        assert_eq!(after(36_001).done(now), Some(Done::After(11)));
        assert!(matches!(after(u64::MAX).done(now), Some(Done::After(_))));
    }

    #[test]
    fn time_spent_moves_no_result() {
        let mut assessment = assessment();
        spend(&mut assessment, "NS01", 0, Outcome::Agreed(Level(2)));
        let before = format!("{:?}", Results::new(&assessment));
        spend(&mut assessment, "NS01", 900, Outcome::Agreed(Level(2)));

        assert_eq!(format!("{:?}", Results::new(&assessment)), before);
    }
}
