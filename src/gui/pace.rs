//! The timer of the question in Assess and the room view. Its seconds go into the assessment with the next edit: it alone saves nothing.

use crate::gui::context::Env;
use crate::questionnaire::QuestionId;

use iced::time::{Duration, Instant};

use std::collections::HashMap;

/// A longer gap between two readings means that the computer slept; the timer does not count it.
const ASLEEP: Duration = Duration::from_mins(1);

/// How long each question was shown since its seconds were last written into the assessment.
#[derive(Debug)]
pub(super) struct Pace {
    /// Seconds that a question should take.
    budget: u32,
    question: Option<QuestionId>,
    /// The last reading of the clock; `None` while another screen is shown.
    last: Option<Instant>,
    is_paused: bool,
    unwritten: HashMap<QuestionId, Duration>,
}

/// The time of a question against its budget, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Clock {
    /// Time spent on the question in all.
    pub spent: u32,
    pub budget: u32,
    /// Whether a person has stopped the timer.
    pub is_paused: bool,
}

impl Clock {
    /// Whether the question takes longer than its budget.
    pub fn is_over(self) -> bool {
        self.spent > self.budget
    }

    /// The time as people read it.
    pub fn words(self, env: Env<'_>) -> String {
        let arguments = [
            ("spent", env.locale.minutes(self.spent).into()),
            ("budget", env.locale.minutes(self.budget).into()),
        ];

        if self.is_paused {
            env.format("assess-clock-paused", &arguments)
        } else if self.is_over() {
            env.format("assess-clock-over", &arguments)
        } else {
            env.format("assess-clock", &arguments)
        }
    }
}

impl Pace {
    /// A stopped timer, with a budget in minutes for each question.
    pub(super) fn new(minutes: u32) -> Self {
        Self {
            budget: minutes.saturating_mul(60),
            question: None,
            last: None,
            is_paused: false,
            unwritten: HashMap::new(),
        }
    }

    /// Sets the budget of each question, in minutes.
    pub(super) fn set_minutes(&mut self, minutes: u32) {
        self.budget = minutes.saturating_mul(60);
    }

    /// Another question is shown; its timer runs.
    pub(super) fn turn_to(&mut self, question: &QuestionId, now: Instant) {
        self.tick(now);

        if self.question.as_ref() != Some(question) {
            self.question = Some(question.clone());
            self.is_paused = false;
        }
    }

    /// Tells the timer whether the question is shown or another screen.
    pub(super) fn set_shown(&mut self, is_shown: bool, now: Instant) {
        self.tick(now);

        self.last = is_shown.then_some(now);
    }

    /// Stops the timer, or lets it run again.
    pub(super) fn toggle(&mut self, now: Instant) {
        self.tick(now);
        self.is_paused = !self.is_paused;
    }

    /// Reads the clock and adds the time since the last reading.
    pub(super) fn tick(&mut self, now: Instant) {
        let Some(last) = self.last.replace(now) else {
            self.last = None;

            return;
        };
        let passed = now.saturating_duration_since(last);

        if let Some(question) = self.question.clone()
            && !self.is_paused
            && passed <= ASLEEP
        {
            self.add(question, passed);
        }
    }

    /// Adds time that is not in the assessment yet.
    pub(super) fn add(&mut self, question: QuestionId, time: Duration) {
        let sum = self.unwritten.entry(question).or_default();
        *sum = sum.saturating_add(time);
    }

    /// Whether the timer runs, so that the program has to read the clock every second.
    pub(super) fn is_running(&self) -> bool {
        self.last.is_some() && self.question.is_some() && !self.is_paused
    }

    /// Whole seconds of a question that are not in the assessment yet.
    fn seconds(&self, question: &QuestionId) -> u32 {
        let time = self.unwritten.get(question).copied().unwrap_or_default();

        u32::try_from(time.as_secs()).unwrap_or(u32::MAX)
    }

    /// Takes the whole seconds of a question out of the timer and adds them to those `written` in the assessment; `None` if that is
    /// less than one second.
    pub(super) fn take(
        &mut self,
        question: &QuestionId,
        written: u32,
        now: Instant,
    ) -> Option<u32> {
        self.tick(now);
        let seconds = self.seconds(question);

        if seconds == 0 {
            return None;
        }

        if let Some(time) = self.unwritten.get_mut(question) {
            *time = time.saturating_sub(Duration::from_secs(seconds.into()));
        }

        Some(written.saturating_add(seconds))
    }

    /// The clock of a question; `written` seconds are in the assessment already.
    pub(super) fn clock(&self, question: &QuestionId, written: u32) -> Clock {
        Clock {
            spent: written.saturating_add(self.seconds(question)),
            budget: self.budget,
            is_paused: self.is_paused,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn second(count: u64) -> Duration {
        Duration::from_secs(count)
    }

    #[test]
    fn time_runs_while_the_question_is_shown_and_not_paused() {
        let start = Instant::now();
        let (one, two) = (QuestionId::from("A1"), QuestionId::from("A2"));
        let mut pace = Pace::new(4);
        pace.turn_to(&one, start);
        assert!(!pace.is_running());

        pace.set_shown(true, start);
        pace.tick(start + second(30));
        pace.toggle(start + second(40));
        assert!(!pace.is_running());
        pace.toggle(start + second(90));
        pace.set_shown(false, start + second(100));
        pace.set_shown(true, start + second(140));
        pace.turn_to(&two, start + second(145));
        pace.tick(start + second(147));

        assert_eq!(pace.clock(&one, 0).spent, 55);
        assert_eq!(pace.clock(&two, 0).spent, 2);
    }

    #[test]
    fn a_computer_that_slept_spent_no_time() {
        let start = Instant::now();
        let one = QuestionId::from("A1");
        let mut pace = Pace::new(4);
        pace.turn_to(&one, start);
        pace.set_shown(true, start);
        pace.tick(start + second(5_000));

        assert_eq!(pace.clock(&one, 0).spent, 0);
    }

    #[test]
    fn what_is_taken_is_not_taken_twice_and_fractions_stay() {
        let one = QuestionId::from("A1");
        let mut pace = Pace::new(4);
        pace.add(one.clone(), Duration::from_millis(2_700));
        let now = Instant::now();

        assert_eq!(pace.take(&one, 10, now), Some(12));
        assert_eq!(pace.take(&one, 12, now), None);
        pace.add(one.clone(), Duration::from_millis(400));
        assert_eq!(pace.take(&one, 12, now), Some(13));
    }

    #[test]
    fn a_question_is_over_after_its_budget() {
        let one = QuestionId::from("A1");
        let mut pace = Pace::new(4);
        assert!(!pace.clock(&one, 240).is_over());
        pace.add(one.clone(), second(1));
        assert!(pace.clock(&one, 240).is_over());
    }
}
