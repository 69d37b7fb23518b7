//! Extracts the content of the room view from the assessment. None of these types can hold a sealed vote, restricted evidence, or a person.

use crate::agreement::Class;
use crate::assessment::{Counts, OpenRound, Outcome, Profile, Round, VotingMethod};
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::pace::Clock;
use crate::gui::round::{self, Mode, QuestionInFront};
use crate::questionnaire::{Level, Question};
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
    /// The page while no assessment is open.
    Blank,
    /// The progress of each element, between questions.
    Progress {
        /// The title of the assessment.
        title: &'a str,
        elements: Vec<ProjectedElement<'a>>,
    },
    /// The question that the delegation discusses.
    Question(Box<ProjectedQuestion<'a>>),
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
    pub(super) element_name: &'a str,
    pub(super) aspect_name: &'a str,
    pub(super) id: &'a str,
    /// The position of the question in its element, from 1, and their number.
    pub(super) number: usize,
    pub(super) count: usize,
    pub(super) text: &'a str,
    pub(super) look_for: &'a str,
    /// The levels, the lowest first: name and descriptor.
    pub(super) levels: Vec<(&'a str, &'a str)>,
    pub(super) clock: Clock,
    pub(super) stage: QuestionStage<'a>,
}

/// The phase of the question.
#[derive(Debug)]
pub(super) enum QuestionStage<'a> {
    /// Nothing is recorded, and no round is open.
    Reading,
    /// A round is open; people vote.
    Casting(Casting),
    /// A round is revealed.
    Revealed(Distribution),
    /// The answer is recorded.
    Recorded {
        what: Recorded<'a>,
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
    /// Of each group: name, votes cast, votes expected.
    pub(super) groups: Vec<(String, usize, usize)>,
}

/// A revealed round, with small groups folded.
#[derive(Debug)]
pub(super) struct Distribution {
    pub(super) class: Option<Class>,
    /// Name of a column, the order in which it speaks, its views.
    pub(super) columns: Vec<(String, Option<usize>, Counts)>,
    pub(super) all: Counts,
    pub(super) proposed: Option<usize>,
    pub(super) span: Option<(Level, Level)>,
    /// The next step: a bold line and a sentence each.
    pub(super) steps: Vec<(String, String)>,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Recorded<'a> {
    Level {
        /// Position of the level from 0, and the number of levels.
        level: (usize, usize),
        name: &'a str,
        /// Whether the delegation agrees.
        by_consent: bool,
    },
    /// No consent, and no provisional level.
    Contested,
    DontKnow,
    /// The question does not apply.
    NotApplicable,
}

impl<'a> RoomPage<'a> {
    /// The page while no assessment is open.
    pub(crate) fn nothing() -> Self {
        Self {
            mark: "",
            picture: RoomContent::Blank,
        }
    }

    /// The page for an assessment; `question` is the one that Assess shows.
    pub(crate) fn new(context: Context<'a>, question: Option<QuestionInFront<'a>>) -> Self {
        let picture = match question {
            Some(question) if question.blanks_room() => RoomContent::Blank,
            Some(question) => asked(context, question).map_or_else(
                || progress(context),
                |asked| RoomContent::Question(Box::new(asked)),
            ),
            None => progress(context),
        };

        Self {
            mark: context.assessment().facts().mark(Profile::Internal),
            picture,
        }
    }
}

fn progress(context: Context<'_>) -> RoomContent<'_> {
    let elements = context.questionnaire().elements().iter();
    let elements = elements
        .zip(context.results().elements())
        .map(|(element, result)| ProjectedElement {
            name: &element.name,
            answered: result.whole.progress.answered,
            asked: result.whole.progress.asked,
            share: result.whole.progress.share() as f32,
        });

    RoomContent::Progress {
        title: context.assessment().title(),
        elements: elements.collect(),
    }
}

fn asked<'a>(context: Context<'a>, in_front: QuestionInFront<'a>) -> Option<ProjectedQuestion<'a>> {
    let questionnaire = context.questionnaire();
    let at = in_front.ordinal;
    let question = questionnaire.question(at)?;
    let place = questionnaire.place(at)?;
    let element = &questionnaire.elements()[place.element];
    let of_element = |ordinal: &usize| {
        questionnaire
            .place(*ordinal)
            .is_some_and(|other| other.element == place.element)
    };
    let asked = (0..questionnaire.len())
        .filter(of_element)
        .filter(|ordinal| *ordinal == at || context.results().questions()[*ordinal].is_asked);
    let asked: Vec<usize> = asked.collect();
    let levels = questionnaire.scale().iter().enumerate();
    let levels = levels.map(|(position, level)| {
        let descriptor = questionnaire.descriptor(question, Level::at(position));

        (level.name.as_str(), descriptor)
    });

    Some(ProjectedQuestion {
        element: place.element,
        elements: questionnaire.elements().len(),
        element_name: &element.name,
        aspect_name: &element.aspects[place.aspect].name,
        id: question.id.as_str(),
        number: asked.iter().take_while(|ordinal| **ordinal <= at).count(),
        count: asked.len(),
        text: &question.text,
        look_for: &question.look_for,
        levels: levels.collect(),
        clock: in_front.clock,
        stage: stage(context, in_front, question),
    })
}

fn stage<'a>(
    context: Context<'a>,
    in_front: QuestionInFront<'a>,
    question: &Question,
) -> QuestionStage<'a> {
    let answer = context.assessment().answer(&question.id);

    match in_front.mode {
        Mode::Record => QuestionStage::Reading,
        Mode::Voting(_, round) => QuestionStage::Casting(Casting::new(context, round)),
        Mode::Revealed(result, round) => {
            QuestionStage::Revealed(Distribution::new(context, result, round))
        }
        Mode::Answered => {
            let last = context.results().rounds(in_front.ordinal).last();
            let last = last.and_then(|result| Some((result, answer.rounds().get(result.id)?)));

            QuestionStage::Recorded {
                what: Recorded::new(context, &answer.outcome()),
                distribution: last.map(|(result, round)| Distribution::new(context, result, round)),
            }
        }
    }
}

impl Casting {
    fn new(context: Context<'_>, round: OpenRound<'_>) -> Self {
        let delegation = context.results().delegation();
        let rows = rounds::waiting(context.assessment(), round, &delegation.views);
        let groups = rows.into_iter().map(|row| {
            let name = match row.group {
                Some(position) => context.groups()[position].name.clone(),
                None => context.env.text("round-others"),
            };

            (name, row.cast, row.expected)
        });

        Self {
            number: round.number().into(),
            way: round.way(),
            cast: round.cast() as usize,
            expected: delegation.expected(),
            groups: groups.collect(),
        }
    }

    pub(super) fn icon(&self) -> Icon {
        match self.way {
            VotingMethod::Sealed => Icon::Lock,
            VotingMethod::Hands => Icon::Delegation,
        }
    }

    pub(super) fn title(&self, env: Env<'_>) -> String {
        let number = [("number", self.number.into())];

        match self.way {
            VotingMethod::Sealed => env.format("round-sealed", &number),
            VotingMethod::Hands => env.format("round-hands", &number),
        }
    }
}

impl Distribution {
    fn new(context: Context<'_>, result: &RoundResult, round: &Round) -> Self {
        let assessment = context.assessment();
        let rows = rounds::folded(assessment, &round.votes);
        let is_total = rows.len() == 1;
        let columns = rows.into_iter().map(|row| match row.group {
            Some(position) => (
                label::short_group(&context.groups()[position]).to_owned(),
                round::speaks(result, position),
                row.counts,
            ),
            None if is_total => (context.env.text("round-all"), None, row.counts),
            None => (context.env.text("round-others"), None, row.counts),
        });
        let proposed = round::proposal(result).and_then(|outcome| outcome.level());
        let agrees = result.measures.class == Class::Agree;
        let steps = round::next_steps(result, context).into_iter();
        // If all agree, the sentence of the next step is about the operator's keys.
        let steps = steps.map(|(bold, words)| (bold, if agrees { String::new() } else { words }));
        let class = match result.measures.class {
            Class::TooFew | Class::None => None,
            class => Some(class),
        };

        Self {
            class,
            columns: columns.collect(),
            all: result.all.clone(),
            proposed: proposed.map(Level::index),
            span: result.measures.span,
            steps: steps.collect(),
        }
    }
}

impl<'a> Recorded<'a> {
    fn new(context: Context<'a>, outcome: &Outcome) -> Self {
        let scale = context.questionnaire().scale();
        let level = outcome
            .level()
            .and_then(|level| Some((level.index(), scale.get(level.index())?)));

        match (outcome, level) {
            (_, Some((position, level))) => Self::Level {
                level: (position, scale.len()),
                name: &level.name,
                by_consent: matches!(outcome, Outcome::Agreed(_)),
            },
            (Outcome::DontKnow, _) => Self::DontKnow,
            (Outcome::NotApplicable { .. }, _) => Self::NotApplicable,
            _ => Self::Contested,
        }
    }
}

impl ProjectedQuestion<'_> {
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
                Recorded::Level { level, .. } => Some(level.0),
                _ => None,
            },
        }
    }
}
