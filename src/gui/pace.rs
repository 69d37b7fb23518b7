//! The timer of the question in Assess and the room view. Its seconds go into the assessment with the next edit: it alone saves nothing.

use crate::gui::context::Env;
use crate::questionnaire::QuestionId;

use iced::time::{Duration, Instant};

use std::collections::HashMap;

/// The most that counts between two readings of the clock. While the question is shown the program reads the clock every second; a
/// longer gap means that the program stood still or the computer slept, and nobody can tell how long the question was in front of
/// the room.
const LONGEST: Duration = Duration::from_secs(2);

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

        // A late reading does not turn the clock back, or the same time would count twice.
        self.last = is_shown.then(|| self.last.map_or(now, |last| last.max(now)));
    }

    /// Stops the timer, or lets it run again.
    pub(super) fn toggle(&mut self, now: Instant) {
        self.tick(now);
        self.is_paused = !self.is_paused;
    }

    /// Reads the clock and adds the time since the last reading. Readings that come late, as after a time in which the program stood
    /// still, are of a time that was counted already, and add nothing.
    pub(super) fn tick(&mut self, now: Instant) {
        let passed = self
            .last
            .and_then(|last| now.checked_duration_since(last))
            .filter(|passed| !passed.is_zero());
        let Some(passed) = passed else { return };
        self.last = Some(now);

        if let Some(question) = self.question.clone()
            && !self.is_paused
        {
            self.add(question, passed.min(LONGEST));
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

    /// Reads the clock every second, from one second after the start to another.
    fn read(pace: &mut Pace, start: Instant, seconds: std::ops::RangeInclusive<u64>) {
        for count in seconds {
            pace.tick(start + second(count));
        }
    }

    #[test]
    fn time_runs_while_the_question_is_shown_and_not_paused() {
        let start = Instant::now();
        let (one, two) = (QuestionId::from("A1"), QuestionId::from("A2"));
        let mut pace = Pace::new(4);
        pace.turn_to(&one, start);
        assert!(!pace.is_running());

        pace.set_shown(true, start);
        read(&mut pace, start, 1..=40);
        pace.toggle(start + second(40));
        assert!(!pace.is_running());
        pace.toggle(start + second(90));
        read(&mut pace, start, 91..=100);
        pace.set_shown(false, start + second(100));
        pace.set_shown(true, start + second(140));
        read(&mut pace, start, 141..=145);
        pace.turn_to(&two, start + second(145));
        read(&mut pace, start, 146..=147);

        assert_eq!(pace.clock(&one, 0).spent, 55);
        assert_eq!(pace.clock(&two, 0).spent, 2);
    }

    #[test]
    fn a_program_that_stood_still_or_a_computer_that_slept_spent_no_time() {
        let start = Instant::now();
        let one = QuestionId::from("A1");

        for gap in [10, 30, 66, 5_000] {
            let mut pace = Pace::new(4);
            pace.turn_to(&one, start);
            pace.set_shown(true, start);
            read(&mut pace, start, 1..=5);
            pace.tick(start + second(5 + gap));

            assert_eq!(pace.clock(&one, 0).spent, 7, "{gap}");
        }
    }

    #[test]
    fn readings_that_come_late_count_no_time_twice() {
        let start = Instant::now();
        let one = QuestionId::from("A1");
        let mut pace = Pace::new(4);
        pace.turn_to(&one, start);
        pace.set_shown(true, start);
        read(&mut pace, start, 1..=5);

        // After a minute the readings come all at once, each with the time for which it was planned; after each, the session looks at
        // the clock itself.
        let now = start + second(65);

        for count in 6..=65 {
            pace.tick(start + second(count));
            pace.set_shown(true, now);
        }

        assert!(
            pace.clock(&one, 0).spent <= 8,
            "{}",
            pace.clock(&one, 0).spent
        );
        read(&mut pace, start, 66..=70);
        assert!((10..=13).contains(&pace.clock(&one, 0).spent));
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
