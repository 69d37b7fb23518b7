//! What Assess and the room view both show of a round: the phase of its question, who speaks first, what the round proposes,
//! and the next step of the delegation.

use crate::agreement::{Class, Flag};
use crate::assessment::{ItemId, OpenRound, Outcome, Round};
use crate::gui::context::Context;
use crate::gui::label;
use crate::gui::pace::Clock;
use crate::gui::widget::field::Field;
use crate::questionnaire::Level;
use crate::results::{QuestionState, RoundResult};

/// The phase of a question, which decides what the panel offers.
#[derive(Debug, Clone, Copy)]
pub enum Mode<'a> {
    /// No round is open and nothing is recorded: a person may record a level without a round.
    Record,
    /// A round is open, and votes are being cast.
    Voting(ItemId, OpenRound<'a>),
    /// A round is revealed, and nothing is recorded yet.
    Revealed(&'a RoundResult, &'a Round),
    /// The answer is recorded.
    Answered,
}

/// Words that the room reads on the wall to approve them: whose they are, and which level they hold.
#[derive(Debug, Clone, Copy)]
pub struct WordsForApproval<'a> {
    /// Position of the stakeholder group.
    pub group: usize,
    pub level: Level,
    pub words: &'a Field,
}

/// The question that the delegation discusses, as far as the room view needs it.
#[derive(Debug, Clone, Copy)]
pub struct QuestionInFront<'a> {
    pub ordinal: usize,
    pub mode: Mode<'a>,
    pub clock: Clock,
}

impl<'a> Mode<'a> {
    /// The phase of a question; `is_changing` says that what is recorded is about to be changed.
    pub fn of(ordinal: usize, is_changing: bool, context: Context<'a>) -> Self {
        let Some(question) = context.questionnaire().question(ordinal) else {
            return Mode::Record;
        };
        let answer = context.assessment().answer(&question.id);

        if let Some((id, round)) = context.assessment().open_round(&question.id) {
            return Mode::Voting(id, round);
        }

        let result = context.results().questions().get(ordinal);
        let is_answered = result.is_some_and(|result| result.state != QuestionState::Open);
        let last = context.results().rounds(ordinal).last();
        let last = last.and_then(|result| Some((result, answer.rounds().get(result.id)?)));

        match last {
            _ if is_answered && !is_changing => Mode::Answered,
            Some((result, round)) => Mode::Revealed(result, round),
            None => Mode::Record,
        }
    }
}

/// What a revealed round proposes: the lower median, or "don't know" if many don't know.
pub(super) fn proposal(result: &RoundResult) -> Option<Outcome> {
    if result.measures.flags.contains(&Flag::ManyDontKnow) {
        return Some(Outcome::DontKnow);
    }

    // People decide first whether the question applies at all.
    if result.asks_whether_it_applies() {
        return None;
    }

    result.measures.lower_median.map(Outcome::Agreed)
}

/// The order in which a group speaks: the lowest first, the highest second; none if all stand together.
pub(super) fn speaks(result: &RoundResult, group: usize) -> Option<usize> {
    if result.measures.class == Class::Agree {
        return None;
    }

    let (lowest, highest) = result.extremes()?;
    let own = result.groups.get(group)?.median?;

    if own == lowest {
        Some(1)
    } else if own == highest {
        Some(2)
    } else {
        None
    }
}

/// The names of the groups whose median is this level.
pub(super) fn named(result: &RoundResult, level: Level, context: Context<'_>) -> String {
    let groups = context.groups().iter().zip(&result.groups);
    let names = groups
        .filter(|(_, view)| view.median == Some(level))
        .map(|(group, _)| group.name.as_str());

    context.env.locale.list(names.collect::<Vec<_>>())
}

/// The next step: a bold line and a sentence each.
pub(super) fn next_steps(result: &RoundResult, context: Context<'_>) -> Vec<(String, String)> {
    let env = context.env;
    let level = |level: Level| {
        let label = label::level(level, context.questionnaire(), env);

        env.format("round-level", &[("level", label.into())])
    };

    if result.asks_whether_it_applies() {
        return vec![(
            env.text("round-step-applies"),
            env.text("round-step-applies-why"),
        )];
    }

    if result.measures.flags.contains(&Flag::ManyDontKnow) {
        return vec![(
            env.text("round-record-unknown"),
            env.text("round-step-agree-why"),
        )];
    }

    match (result.measures.class, result.extremes()) {
        (Class::None | Class::TooFew, _) => {
            vec![(env.text("round-step-few"), env.text("round-step-few-why"))]
        }
        (Class::Agree, _) => vec![(
            env.text("round-step-agree"),
            env.text("round-step-agree-why"),
        )],
        (_, Some((lowest, highest))) if lowest < highest => {
            let first = named(result, lowest, context);
            let second = named(result, highest, context);
            let first = env.format("round-step-first", &[("groups", first.into())]);

            vec![
                (first, level(lowest)),
                (second, level(highest)),
                (env.text("round-step-evidence"), String::new()),
            ]
        }
        _ => vec![
            (
                env.text("round-step-extremes"),
                env.text("round-step-extremes-why"),
            ),
            (env.text("round-step-evidence"), String::new()),
        ],
    }
}
