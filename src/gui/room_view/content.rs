//! Extracts the content of the room view from the assessment. None of these types can hold a sealed vote, restricted evidence, or a person.

use super::agenda::Agenda;
use super::chart::ChartPage;
use super::plan::PlanPage;
use super::words::{RoomWords, Words};
use crate::agreement::{Class, Flag};
use crate::assessment::{Counts, OpenRound, Outcome, Profile, Round, VotingMethod};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::pace::Clock;
use crate::gui::round::{self, Mode, QuestionInFront, WordsForApproval};
use crate::questionnaire::{Level, Question};
use crate::results::movement::{Movement, between_rounds};
use crate::results::{RoundResult, rounds};

/// The content of the room view's window.
#[derive(Debug)]
pub(crate) struct RoomPage<'a> {
    /// The handling mark; may be empty.
    pub mark: &'a str,
    pub picture: RoomContent<'a>,
}

/// A page of the room view.
#[derive(Debug)]
pub(crate) enum RoomContent<'a> {
    /// Nothing at all.
    Blank,
    /// The progress of each element, between questions.
    Progress {
        /// The title of the assessment.
        title: &'a str,
        elements: Vec<ProjectedElement<'a>>,
    },
    /// The question that the delegation discusses.
    Question(Box<ProjectedQuestion<'a>>),
    /// The words of a group, which it reads to approve them.
    Approval(ApprovalWords<'a>),
    /// A chart of Results.
    Chart(&'a ChartPage),
    /// A page of the plan by horizon, from 0.
    Plan(&'a PlanPage, usize),
    /// The agenda of the day.
    Agenda(Agenda<'a>),
}

/// What a group wants on record: its name, the level that it holds, and its words.
#[derive(Debug)]
pub(crate) struct ApprovalWords<'a> {
    pub(super) id: &'a str,
    pub(super) group: &'a str,
    pub(super) level: Level,
    pub(super) label: String,
    pub(super) level_name: &'a str,
    pub(super) levels: usize,
    pub(super) words: String,
}

/// The progress of an element.
#[derive(Debug)]
pub(crate) struct ProjectedElement<'a> {
    pub(super) name: &'a str,
    pub(super) answered: usize,
    pub(super) asked: usize,
    pub(super) share: f32,
}

/// The question that the delegation discusses.
#[derive(Debug)]
pub(crate) struct ProjectedQuestion<'a> {
    pub(super) element: usize,
    pub(super) elements: usize,
    pub(super) id: &'a str,
    /// Its words in one language or in two.
    pub(super) first: QuestionWords<'a>,
    pub(super) second: Option<QuestionWords<'a>>,
    pub(super) clock: Clock,
    pub(super) stage: QuestionStage,
}

/// The words of a question in one language.
#[derive(Debug)]
pub(crate) struct QuestionWords<'a> {
    pub(super) words: Words<'a>,
    pub(super) element_name: &'a str,
    /// The name for narrow places.
    pub(super) element_short: &'a str,
    pub(super) text: &'a str,
    pub(super) look_for: &'a str,
    /// The levels, the lowest first: name and descriptor.
    pub(super) levels: Vec<(&'a str, &'a str)>,
}

/// The phase of the question.
#[derive(Debug)]
pub(super) enum QuestionStage {
    /// Nothing is recorded, and no round is open.
    Reading,
    /// A round is open; people vote.
    Casting(Casting),
    /// A round is revealed.
    Revealed(Distribution),
    /// The answer is recorded.
    Recorded {
        what: Recorded,
        /// The last round, if there was one.
        distribution: Option<Distribution>,
    },
}

/// An open round: it holds how many people have voted, and nothing of their votes.
#[derive(Debug)]
pub(super) struct Casting {
    number: usize,
    way: VotingMethod,
    pub(super) cast: usize,
    pub(super) expected: usize,
}

/// A revealed round, with small groups folded.
#[derive(Debug)]
pub(super) struct Distribution {
    pub(super) number: usize,
    pub(super) class: Option<Class>,
    pub(super) columns: Vec<DistributionColumn>,
    pub(super) all: Counts,
    pub(super) proposed: Option<usize>,
    /// What the round says, in each language.
    pub(super) says: Vec<String>,
    /// The number of the round before, if a group has a movement since then.
    pub(super) since: Option<usize>,
}

/// A column of a distribution.
#[derive(Debug)]
pub(super) struct DistributionColumn {
    pub(super) name: String,
    /// The order in which it speaks.
    pub(super) order: Option<usize>,
    pub(super) counts: Counts,
    /// What the median of the group has done since the round before.
    pub(super) movement: Option<Movement>,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Recorded {
    Level {
        level: Level,
        /// Whether the delegation agrees.
        is_agreed: bool,
    },
    /// No consent, and no provisional level.
    Contested,
    DontKnow,
    /// The question does not apply.
    NotApplicable,
}

impl<'a> RoomPage<'a> {
    /// The page while no assessment is open, or while the room is to see nothing.
    pub(crate) fn blank() -> Self {
        Self {
            mark: "",
            picture: RoomContent::Blank,
        }
    }

    /// A page of an assessment with its handling mark.
    pub(crate) fn new(context: Context<'a>, picture: RoomContent<'a>) -> Self {
        Self {
            mark: context.assessment().facts().mark(Profile::Internal),
            picture,
        }
    }
}

impl<'a> RoomContent<'a> {
    /// A question; the progress if there is none.
    pub(crate) fn question(
        context: Context<'a>,
        words: RoomWords<'a>,
        question: QuestionInFront<'a>,
    ) -> Self {
        asked(context, words, question).map_or_else(
            || Self::progress(context, words.first),
            |asked| Self::Question(Box::new(asked)),
        )
    }

    /// The words of a group about a question, in the language in which they were typed.
    pub(crate) fn approval(
        words: Words<'a>,
        ordinal: usize,
        of: WordsForApproval<'a>,
    ) -> Option<Self> {
        let scale = words.questionnaire.scale();

        Some(Self::Approval(ApprovalWords {
            id: words.questionnaire.question(ordinal)?.id.as_str(),
            group: &words.questionnaire.groups().get(of.group)?.name,
            level: of.level,
            label: words.questionnaire.label(of.level),
            level_name: scale.get(of.level.index()).map_or("", |one| &one.name),
            levels: scale.len(),
            words: of.words.text(),
        }))
    }

    /// The progress of each element.
    pub(crate) fn progress(context: Context<'a>, words: Words<'a>) -> Self {
        let elements = words.questionnaire.elements().iter();
        let elements = elements
            .zip(context.results().elements())
            .map(|(element, result)| ProjectedElement {
                name: &element.name,
                answered: result.whole.progress.answered,
                asked: result.whole.progress.asked,
                share: result.whole.progress.share() as f32,
            });

        Self::Progress {
            title: context.assessment().title(),
            elements: elements.collect(),
        }
    }
}

fn asked<'a>(
    context: Context<'a>,
    words: RoomWords<'a>,
    in_front: QuestionInFront<'a>,
) -> Option<ProjectedQuestion<'a>> {
    let questionnaire = context.questionnaire();
    let question = questionnaire.question(in_front.ordinal)?;
    let place = questionnaire.place(in_front.ordinal)?;

    Some(ProjectedQuestion {
        element: place.element,
        elements: questionnaire.elements().len(),
        id: question.id.as_str(),
        first: QuestionWords::new(words.first, in_front.ordinal)?,
        second: words
            .second
            .and_then(|second| QuestionWords::new(second, in_front.ordinal)),
        clock: in_front.clock,
        stage: stage(context, words, in_front, question),
    })
}

impl<'a> QuestionWords<'a> {
    fn new(words: Words<'a>, ordinal: usize) -> Option<Self> {
        let question = words.questionnaire.question(ordinal)?;
        let place = words.questionnaire.place(ordinal)?;
        let levels = words.questionnaire.scale().iter().enumerate();
        let levels = levels.map(|(position, level)| {
            let descriptor = words
                .questionnaire
                .descriptor(question, Level::at(position));

            (level.name.as_str(), descriptor)
        });

        Some(Self {
            words,
            element_name: &words.questionnaire.elements()[place.element].name,
            element_short: words.questionnaire.elements()[place.element].short_name(),
            text: &question.text,
            look_for: &question.look_for,
            levels: levels.collect(),
        })
    }
}

fn stage(
    context: Context<'_>,
    words: RoomWords<'_>,
    in_front: QuestionInFront<'_>,
    question: &Question,
) -> QuestionStage {
    let answer = context.assessment().answer(&question.id);
    let all = context.results().rounds(in_front.ordinal);
    let distribution =
        |result: &RoundResult, round| Distribution::new(context, words, (result, round), all);

    match in_front.mode {
        Mode::Record => QuestionStage::Reading,
        Mode::Voting(_, round) => QuestionStage::Casting(Casting::new(context, round)),
        Mode::Revealed(result, round) => QuestionStage::Revealed(distribution(result, round)),
        Mode::Answered => {
            let last = all.last();
            let last = last.and_then(|result| Some((result, answer.rounds().get(result.id)?)));

            QuestionStage::Recorded {
                what: Recorded::new(&answer.outcome()),
                distribution: last.map(|(result, round)| distribution(result, round)),
            }
        }
    }
}

impl Casting {
    fn new(context: Context<'_>, round: OpenRound<'_>) -> Self {
        Self {
            number: round.number().into(),
            way: round.way(),
            cast: round.cast() as usize,
            expected: context
                .results()
                .delegation()
                .expected_in(context.assessment(), round)
                .iter()
                .sum(),
        }
    }

    pub(super) fn icon(&self) -> Icon {
        match self.way {
            VotingMethod::Sealed => Icon::Lock,
            VotingMethod::Hands => Icon::Delegation,
        }
    }

    pub(super) fn title(&self, words: Words<'_>) -> String {
        let number = [("number", self.number.into())];

        match self.way {
            VotingMethod::Sealed => words.env.format("round-sealed", &number),
            VotingMethod::Hands => words.env.format("round-hands", &number),
        }
    }
}

impl Distribution {
    /// The round, which is the last of `all` that count.
    fn new(
        context: Context<'_>,
        words: RoomWords<'_>,
        (result, round): (&RoundResult, &Round),
        all: &[RoundResult],
    ) -> Self {
        let first = words.first;
        let rows = rounds::folded(context.assessment(), &round.votes);
        let is_total = rows.len() == 1;
        let is_last = all.last().is_some_and(|last| last.id == result.id);
        let moved = between_rounds(all).filter(|_| is_last);
        let movement = |position: usize| moved.as_ref()?.groups.get(position).copied().flatten();
        let columns = rows.into_iter().map(|row| {
            let (name, order, movement) = match row.group {
                Some(position) => (
                    first.group(position).to_owned(),
                    round::speaks(result, position),
                    movement(position),
                ),
                None if is_total => (first.env.text("round-all"), None, None),
                None => (first.env.text("round-others"), None, None),
            };

            DistributionColumn {
                name,
                order,
                counts: row.counts,
                movement,
            }
        });
        let columns: Vec<DistributionColumn> = columns.collect();
        let has_moved = columns.iter().any(|column| column.movement.is_some());
        let proposed = round::proposal(result).and_then(|outcome| outcome.level());
        let class = match result.measures.class {
            Class::TooFew | Class::None => None,
            class => Some(class),
        };
        // What many say is that they don't know: how far the others agree is no class of the whole.
        let is_unknown = result.measures.flags.contains(&Flag::ManyDontKnow);

        Self {
            number: result.number.into(),
            class: class.filter(|_| !is_unknown && !result.asks_whether_it_applies()),
            columns,
            all: result.all.clone(),
            proposed: proposed.map(Level::index),
            says: words.all().map(|words| says(result, words)).collect(),
            since: moved
                .as_ref()
                .filter(|_| has_moved)
                .map(|moved| moved.since.into()),
        }
    }
}

/// What a round says to the room: at which level it stands, or who speaks first.
fn says(result: &RoundResult, words: Words<'_>) -> String {
    let env = words.env;
    let (all, measures) = (&result.all, &result.measures);

    if result.asks_whether_it_applies() {
        return env.text("round-step-applies");
    }

    if measures.flags.contains(&Flag::ManyDontKnow) {
        let counts = [("count", all.dont_know.into()), ("cast", all.cast().into())];

        return env.format("room-dont-know", &counts);
    }

    match (measures.class, measures.lower_median, result.extremes()) {
        (Class::None | Class::TooFew, ..) => env.text("round-too-few"),
        (Class::Agree, Some(level), _) => {
            let counts = [
                (
                    "count",
                    all.levels.get(level.index()).copied().unwrap_or(0).into(),
                ),
                ("valid", all.valid().into()),
                ("level", words.label(level).into()),
                ("name", words.level_name(level).into()),
            ];
            let are_all = all.levels.get(level.index()) == Some(&all.valid());

            env.format(
                if are_all {
                    "room-all-at"
                } else {
                    "room-most-at"
                },
                &counts,
            )
        }
        (_, _, Some((lowest, highest))) if lowest < highest => env.format(
            "room-speak",
            &[
                ("first", words.groups_at(result, lowest).into()),
                ("low", words.label(lowest).into()),
                ("second", words.groups_at(result, highest).into()),
                ("high", words.label(highest).into()),
            ],
        ),
        _ => env.text("round-step-extremes"),
    }
}

impl Recorded {
    fn new(outcome: &Outcome) -> Self {
        match (outcome, outcome.level()) {
            (_, Some(level)) => Self::Level {
                level,
                is_agreed: matches!(outcome, Outcome::Agreed(_)),
            },
            (Outcome::DontKnow, _) => Self::DontKnow,
            (Outcome::NotApplicable { .. }, _) => Self::NotApplicable,
            _ => Self::Contested,
        }
    }
}

impl<'a> ProjectedQuestion<'a> {
    /// Its words in each language, the first one first.
    pub(super) fn spoken(&self) -> impl Iterator<Item = &QuestionWords<'a>> {
        [Some(&self.first), self.second.as_ref()]
            .into_iter()
            .flatten()
    }

    /// The revealed round beside the ladder.
    pub(super) fn distribution(&self) -> Option<&Distribution> {
        match &self.stage {
            QuestionStage::Reading | QuestionStage::Casting(_) => None,
            QuestionStage::Revealed(distribution) => Some(distribution),
            QuestionStage::Recorded { distribution, .. } => distribution.as_ref(),
        }
    }

    /// The level whose row is highlighted: the recorded or the proposed one.
    pub(super) fn marked(&self) -> Option<usize> {
        match &self.stage {
            QuestionStage::Reading | QuestionStage::Casting(_) => None,
            QuestionStage::Revealed(distribution) => distribution.proposed,
            QuestionStage::Recorded { what, .. } => match what {
                Recorded::Level { level, .. } => Some(level.index()),
                _ => None,
            },
        }
    }
}
