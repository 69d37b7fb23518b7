//! Computes values from levels: weighted means with bounds and coverage. Pure functions over numbers.
//!
//! The rules are those of the method: what is not resolved never counts as zero and never moves a mean.

/// A question as roll-ups see it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Standing {
    /// A recorded level with this value.
    Resolved(f64),
    /// The question applies, and has no recorded level.
    Unresolved,
    /// The question does not apply, and leaves the denominator.
    NotApplicable,
    /// The assessment does not ask it.
    OutOfScope,
}

/// Values and counts of one or more questions.
///
/// `value` is the weighted mean of the resolved questions; `low` and `high` are the same mean with every unresolved question at the
/// lowest, then at the highest level. All are `None` if no question applies, `value` also if none is resolved.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct RollUp {
    /// Weighted mean of the resolved questions, in the units of the scale.
    pub value: Option<f64>,
    /// Lower bound of the value with all questions resolved.
    pub low: Option<f64>,
    /// Upper bound of the value with all questions resolved.
    pub high: Option<f64>,
    /// Questions that are asked and apply.
    pub applicable: usize,
    /// Questions that have a recorded level.
    pub resolved: usize,
    /// Questions that are asked and do not apply.
    pub not_applicable: usize,
}

impl RollUp {
    /// Resolved share of the applicable questions, 0 to 1; `None` if no question applies.
    pub fn coverage(&self) -> Option<f64> {
        (self.applicable > 0).then(|| self.resolved as f64 / self.applicable as f64)
    }
}

/// A weighted mean that grows term by term.
#[derive(Debug, Clone, Copy, Default)]
struct Mean {
    sum: f64,
    weight: f64,
}

impl Mean {
    fn add(&mut self, value: f64, weight: f64) {
        self.sum += value * weight;
        self.weight += weight;
    }

    fn value(self) -> Option<f64> {
        (self.weight > 0.0).then(|| self.sum / self.weight)
    }
}

/// A roll-up that takes one question after the other, for callers that build several roll-ups in one pass.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rolling {
    roll_up: RollUp,
    value: Mean,
    low: Mean,
    high: Mean,
    lowest: f64,
    highest: f64,
}

impl Rolling {
    /// A roll-up without questions; `lowest` and `highest` are the values of the ends of the scale.
    pub(crate) fn new(lowest: f64, highest: f64) -> Self {
        Self {
            roll_up: RollUp::default(),
            value: Mean::default(),
            low: Mean::default(),
            high: Mean::default(),
            lowest,
            highest,
        }
    }

    /// Adds a question with its weight (positive).
    pub(crate) fn add(&mut self, standing: Standing, weight: f64) {
        let (at_least, at_most) = match standing {
            Standing::OutOfScope => return,
            Standing::NotApplicable => {
                self.roll_up.not_applicable += 1;

                return;
            }
            Standing::Unresolved => (self.lowest, self.highest),
            Standing::Resolved(level) => {
                self.roll_up.resolved += 1;
                self.value.add(level, weight);

                (level, level)
            }
        };
        self.roll_up.applicable += 1;
        self.low.add(at_least, weight);
        self.high.add(at_most, weight);
    }

    /// The result of the questions so far.
    pub(crate) fn finish(self) -> RollUp {
        RollUp {
            value: self.value.value(),
            low: self.low.value(),
            high: self.high.value(),
            ..self.roll_up
        }
    }
}

/// Rolls questions up into an aspect, or into a category of a lens: each with its weight (positive).
///
/// `lowest` and `highest` are the values of the ends of the scale.
pub(crate) fn of_questions(
    questions: impl IntoIterator<Item = (Standing, f64)>,
    lowest: f64,
    highest: f64,
) -> RollUp {
    let mut rolling = Rolling::new(lowest, highest);

    for (standing, weight) in questions {
        rolling.add(standing, weight);
    }

    rolling.finish()
}

/// Rolls aspects up into an element, or elements into the whole: each with its weight (positive).
///
/// A part without a value does not move the mean; a part without bounds does not move the bounds.
pub(crate) fn of_parts(parts: impl IntoIterator<Item = (RollUp, f64)>) -> RollUp {
    let mut roll_up = RollUp::default();
    let (mut value, mut low, mut high) = (Mean::default(), Mean::default(), Mean::default());

    for (part, weight) in parts {
        roll_up.applicable += part.applicable;
        roll_up.resolved += part.resolved;
        roll_up.not_applicable += part.not_applicable;

        for (mean, of_part) in [
            (&mut value, part.value),
            (&mut low, part.low),
            (&mut high, part.high),
        ] {
            if let Some(of_part) = of_part {
                mean.add(of_part, weight);
            }
        }
    }

    RollUp {
        value: value.value(),
        low: low.value(),
        high: high.value(),
        ..roll_up
    }
}

/// A share as it is displayed: whole percent, halves up, but 100 only for all and 0 only for none.
pub(crate) fn percent(part: usize, whole: usize) -> Option<u32> {
    if whole == 0 {
        return None;
    }

    let rounded = (part * 200 + whole) / (whole * 2);
    let rounded = match (part, rounded) {
        (part, 0) if part > 0 => 1,
        (part, 100) if part < whole => 99,
        (_, rounded) => rounded,
    };

    Some(rounded as u32)
}

/// The gap of a value to its target: `max(0, target - current)`; a value above the target has no gap.
pub(crate) fn gap(current: f64, target: f64) -> f64 {
    (target - current).max(0.0)
}

/// The reached share of the targets: `1 - sum(gap) / sum(target)`, over pairs of current value and target, both counted from the
/// lowest level; `None` if no target is above it.
///
/// 0 to 1 for values that are not below the lowest level. Published (OWASP SAMM): current 0.25, 0, 0, 1, 0, 0 with targets 1, 1, 0, 1,
/// 0.5, 0 gives 0.357.
pub(crate) fn to_target(pairs: impl IntoIterator<Item = (f64, f64)>) -> Option<f64> {
    let (gaps, targets) = pairs
        .into_iter()
        .fold((0.0, 0.0), |(gaps, targets), (current, target)| {
            (gaps + gap(current, target), targets + target)
        });

    (targets > 0.0).then(|| 1.0 - gaps / targets)
}

/// The progress from a baseline to a target: `(current - baseline) / (target - baseline)`; below 0 if the value fell, above 1
/// beyond the target, `None` if target and baseline are equal.
///
/// Published (OWASP SAMM): baseline 0.625, current 1.25, target 1.75 gives 0.5556.
pub(crate) fn progress(baseline: f64, current: f64, target: f64) -> Option<f64> {
    let way = target - baseline;

    (way.abs() > 1e-9).then(|| (current - baseline) / way)
}

/// The priority of a gap: gap times importance (1 to 5).
pub(crate) fn priority(gap: f64, importance: u8) -> f64 {
    gap * f64::from(importance)
}

/// The gain for the work: priority divided by effort (1 to 3).
pub(crate) fn value_for_effort(priority: f64, effort: u8) -> f64 {
    priority / f64::from(effort.max(1))
}

/// A share or a progress as it is displayed: whole percent from whole millionths, halves up. It may be below 0 or above 100.
pub(crate) fn whole_percent(share: f64) -> i64 {
    let millionths = (share * 1e6).round() as i64;

    millionths.saturating_add(5_000).div_euclid(10_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn levels(text: &str) -> Vec<(Standing, f64)> {
        let standing = |word: &str| match word {
            "na" => Standing::NotApplicable,
            "?" => Standing::Unresolved,
            "out" => Standing::OutOfScope,
            level => Standing::Resolved(level.parse().unwrap()),
        };

        text.split_whitespace()
            .map(|word| (standing(word), 1.0))
            .collect()
    }

    fn aspect(text: &str) -> RollUp {
        of_questions(levels(text), 0.0, 4.0)
    }

    #[test]
    fn the_method_s_vector_of_one_aspect() {
        let roll_up = aspect("3 2 na ? 1 4");

        assert_eq!(roll_up.value, Some(2.5));
        assert_eq!((roll_up.low, roll_up.high), (Some(2.0), Some(2.8)));
        assert_eq!(
            (roll_up.resolved, roll_up.applicable, roll_up.not_applicable),
            (4, 5, 1)
        );
        assert_eq!(roll_up.coverage(), Some(0.8));
    }

    #[test]
    fn an_element_is_the_mean_of_its_aspects_not_of_its_questions() {
        let aspects = ["3 2 3", "2 1 2 2", "3 2 1", "2 1 1", "0 2 1", "2"];
        let element = of_parts(aspects.map(|text| (aspect(text), 1.0)));
        let pooled = aspect(&aspects.join(" "));

        assert!((element.value.unwrap() - 1.791_667).abs() < 1e-6);
        assert!((pooled.value.unwrap() - 1.764_706).abs() < 1e-6);
    }

    #[test]
    fn what_is_unresolved_widens_the_bounds_and_never_moves_the_value() {
        let all = aspect("1 2 3");
        let some = aspect("1 2 3 ? ?");

        assert_eq!(all.value, some.value);
        assert_eq!((all.low, all.high), (Some(2.0), Some(2.0)));
        assert_eq!((some.low, some.high), (Some(1.2), Some(2.8)));
    }

    #[test]
    fn nothing_applicable_is_no_value_and_not_zero() {
        for text in ["", "na na", "out"] {
            let roll_up = aspect(text);

            assert_eq!(
                (roll_up.value, roll_up.low, roll_up.coverage()),
                (None, None, None),
                "{text}"
            );
        }

        let open = aspect("? ?");
        assert_eq!(
            (open.value, open.low, open.high, open.coverage()),
            (None, Some(0.0), Some(4.0), Some(0.0))
        );
    }

    #[test]
    fn weights_weigh() {
        let questions = [
            (Standing::Resolved(4.0), 3.0),
            (Standing::Resolved(0.0), 1.0),
        ];

        assert_eq!(of_questions(questions, 0.0, 4.0).value, Some(3.0));
    }

    #[test]
    fn the_published_share_of_the_targets() {
        let current = [0.25, 0.0, 0.0, 1.0, 0.0, 0.0];
        let targets = [1.0, 1.0, 0.0, 1.0, 0.5, 0.0];
        let share = to_target(current.into_iter().zip(targets)).unwrap();

        assert!((share - 0.357).abs() < 5e-4);
        assert_eq!(to_target([(2.0, 0.0), (1.0, 0.0)]), None);
        assert_eq!(to_target([]), None);
    }

    #[test]
    fn more_than_the_target_earns_nothing_extra() {
        assert_eq!(to_target([(4.0, 2.0), (0.0, 2.0)]), Some(0.5));
        assert_eq!((gap(4.0, 2.0), gap(1.0, 3.0)), (0.0, 2.0));
    }

    #[test]
    fn the_published_progress_from_a_baseline() {
        assert!((progress(0.625, 1.25, 1.75).unwrap() - 0.5556).abs() < 5e-5);
        assert_eq!(progress(2.0, 3.0, 2.0), None);
        assert_eq!(progress(2.0, 1.0, 3.0), Some(-1.0));
    }

    #[test]
    fn what_weighs_most_and_what_is_gained_for_the_work() {
        assert!((priority(2.0, 5) - 10.0).abs() < 1e-9);
        assert!((value_for_effort(10.0, 2) - 5.0).abs() < 1e-9);
        let cases = [(0.5556, 56), (-1.0, -100), (1.255, 126), (0.004_9, 0)];

        for (share, percent) in cases {
            assert_eq!(whole_percent(share), percent, "{share}");
        }
    }

    #[test]
    fn a_hundred_percent_means_all_and_zero_means_none() {
        let cases = [
            (0, 75, 0),
            (1, 1300, 1),
            (74, 75, 99),
            (1299, 1300, 99),
            (75, 75, 100),
            (1, 8, 13),
        ];

        for (part, whole, expected) in cases {
            assert_eq!(percent(part, whole), Some(expected), "{part}/{whole}");
        }

        assert_eq!(percent(0, 0), None);
    }
}
