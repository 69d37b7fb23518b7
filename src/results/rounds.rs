//! What the revealed rounds say: how far each agrees, and where each stakeholder group stands. A sealed round is not here.

use crate::agreement::{self, Class, Folded, GroupTally, Measures, Told};
use crate::assessment::{Assessment, Counts, ItemId, Round, Votes, VotingMethod};
use crate::questionnaire::{Group, Level, Question, QuestionId, Questionnaire};

use std::panic::resume_unwind;
use std::thread;

/// A revealed round with everything that is said of it.
#[derive(Debug, Clone, PartialEq)]
pub struct RoundResult {
    /// The round.
    pub id: ItemId,
    /// From 1.
    pub number: u8,
    /// How it was entered.
    pub way: VotingMethod,
    /// The breakout that held it; `None` is the plenary.
    pub breakout: Option<ItemId>,
    /// All its votes.
    pub all: Counts,
    /// Class, flags, medians, consensus.
    pub measures: Measures,
    /// What outputs tell of it as a whole.
    pub told: Told,
    /// What each stakeholder group says, in the order of the groups.
    pub groups: Vec<GroupView>,
}

/// What a stakeholder group says in a round, as far as it is shown by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct GroupView {
    /// Its lower median in the room, where it has a row of its own: from two valid views on.
    pub median: Option<Level>,
    /// Its lower median in outputs and in the group's values: from three valid views on, if the rest of the round is large
    /// enough beside it.
    pub told: Option<Level>,
    /// How many of its views are a level: those that its told median stands for.
    pub views: u32,
    /// Whether it has three valid views or more, so that a dissent may bear its name.
    pub has_three: bool,
}

/// The stakeholder groups of an assessment by identifier, so that the votes of a round, which are kept in that order, find
/// their groups in one walk: with 20 groups a search for each would be most of the work.
pub(super) struct Seats<'a> {
    groups: &'a [Group],
    by_id: Vec<usize>,
}

impl<'a> Seats<'a> {
    /// The groups of an assessment.
    pub(super) fn new(assessment: &'a Assessment) -> Self {
        let groups = assessment.groups();
        let mut by_id: Vec<usize> = (0..groups.len()).collect();
        by_id.sort_unstable_by_key(|position| &groups[*position].id);

        Self { groups, by_id }
    }

    /// The tallies of a round, which are in the order of its votes, for each group in the order of the groups.
    fn seat(&self, votes: &Votes, tallies: &[GroupTally]) -> Vec<GroupTally> {
        let mut seated = vec![GroupTally::default(); self.groups.len()];
        let mut votes = votes.iter().map(|(id, _)| id).zip(tallies).peekable();

        for position in &self.by_id {
            let id = self.groups[*position].id.as_str();

            while let Some((other, tally)) = votes.next_if(|(other, _)| *other <= id) {
                if other == id {
                    seated[*position] = *tally;
                }
            }
        }

        seated
    }
}

impl RoundResult {
    fn new(assessment: &Assessment, seats: &Seats<'_>, id: ItemId, round: &Round) -> Self {
        let thresholds = &assessment.questionnaire().content().agreement;
        let mut all = Counts::none(assessment.questionnaire().scale().len());
        let mut tallies = Vec::with_capacity(round.votes.iter().len());

        for (_, counts) in round.votes.iter() {
            all.add(counts);
            tallies.push(GroupTally::of(counts));
        }

        let measures = agreement::measure(&all, &tallies, thresholds);
        let seated = seats.seat(&round.votes, &tallies);
        let own = agreement::has_own_row(&seated);
        let is_told = agreement::is_told(&seated);
        let shown = seated.iter().zip(&is_told).filter(|(_, told)| **told);
        let told = agreement::told(&measures, &all, shown.map(|(tally, _)| tally), thresholds);
        let groups = seated
            .iter()
            .zip(own.into_iter().zip(is_told))
            .map(|(tally, (own, told))| GroupView {
                median: tally.median.filter(|_| own),
                told: tally.median.filter(|_| told),
                views: if told { tally.valid } else { 0 },
                has_three: tally.valid >= agreement::TOLD,
            })
            .collect();

        Self {
            id,
            number: round.number,
            way: round.way,
            breakout: round.breakout,
            all,
            measures,
            told,
            groups,
        }
    }
}

impl RoundResult {
    /// For each level the share of its votes in those of the fullest level, in whole thousandths, as bars take it.
    pub fn bars(&self) -> Vec<u16> {
        let fullest = self.all.levels.iter().copied().max().unwrap_or(0).max(1);
        let share = |count: &u32| u64::from(*count) * 1000 / u64::from(fullest);

        self.all
            .levels
            .iter()
            .map(|count| share(count) as u16)
            .collect()
    }

    /// Whether at least half of those who did not abstain say that the question does not apply.
    pub fn asks_whether_it_applies(&self) -> bool {
        let asked = self.all.cast().saturating_sub(self.all.abstain);

        asked > 0 && self.all.not_applicable * 2 >= asked
    }

    /// The lowest and the highest median of the groups that have a row of their own in the room.
    pub fn extremes(&self) -> Option<(Level, Level)> {
        let medians = || self.groups.iter().filter_map(|group| group.median);

        medians().min().zip(medians().max())
    }
}

/// The thresholds of the classes as people read them: shares in hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Fewer votes are too few.
    pub minimum_votes: u32,
    /// Consensus below this is Split.
    pub split_consensus: i64,
    /// Agreement A below this is Split.
    pub split_agreement: i64,
    /// Consensus from here on may be Agree.
    pub agree_consensus: i64,
    /// Largest range that is Agree.
    pub agree_range: u32,
    /// Largest gap between groups that is Agree.
    pub agree_gap: u32,
    /// On a scale of two levels: the shares in hundredths from which views agree, and below which they are split.
    pub shares: Option<(u32, u32)>,
}

/// The thresholds of a questionnaire as people read them.
pub fn limits(questionnaire: &Questionnaire) -> Limits {
    let thresholds = &questionnaire.content().agreement;
    let distances = thresholds.distances(questionnaire.scale().len());
    let hundredths = |value: f64| (value * 100.0).round() as i64;

    Limits {
        minimum_votes: thresholds.minimum_votes,
        split_consensus: hundredths(thresholds.split_consensus),
        split_agreement: hundredths(thresholds.split_agreement),
        agree_consensus: hundredths(thresholds.agree_consensus),
        agree_range: distances.agree_range.into(),
        agree_gap: distances.agree_gap.into(),
        shares: (questionnaire.scale().len() == 2)
            .then_some((agreement::AGREE_PERCENT, agreement::SPLIT_PERCENT)),
    }
}

/// From so many questions on, a second thread saves more than it costs.
const WORTH_A_THREAD: usize = 400;

/// The revealed rounds of every question, by ordinal. Each question stands for itself, so that two processors share a long
/// questionnaire.
pub(super) fn of_all(assessment: &Assessment) -> Vec<QuestionRounds> {
    let seats = Seats::new(assessment);
    let questions: Vec<&Question> = assessment.questionnaire().questions().collect();
    let work = |questions: &[&Question]| -> Vec<QuestionRounds> {
        let of = |id| of_question(assessment, &seats, id);

        questions.iter().map(|question| of(&question.id)).collect()
    };

    if questions.len() < WORTH_A_THREAD {
        return work(&questions);
    }

    let (first, second) = questions.split_at(questions.len() / 2);

    thread::scope(|scope| {
        let other = thread::Builder::new().spawn_scoped(scope, || work(second));
        let mut all = work(first);
        all.extend(match other {
            Ok(other) => other.join().unwrap_or_else(|panic| resume_unwind(panic)),
            // A computer without threads to spare does it all by itself.
            Err(_) => work(second),
        });

        all
    })
}

/// The revealed rounds of a question, each list with the first one first. Rounds of different breakouts stand side by side
/// and are never summed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct QuestionRounds {
    /// Those that class, medians and band come from.
    pub counting: Vec<RoundResult>,
    /// Those of others.
    pub beside: Vec<RoundResult>,
}

/// The revealed rounds of a question. Those of the breakout that owns it count; if it has held none, those of the plenary;
/// on a breakout's own copy, if there are none either, its own.
pub(super) fn of_question(
    assessment: &Assessment,
    seats: &Seats<'_>,
    question: &QuestionId,
) -> QuestionRounds {
    let rounds: Vec<RoundResult> = assessment
        .answer(question)
        .revealed_rounds()
        .map(|(id, round)| RoundResult::new(assessment, seats, id, round))
        .collect();
    let candidates = [assessment.breakout_of(question), None, assessment.copy_of()];
    let holder = candidates
        .into_iter()
        .find(|holder| rounds.iter().any(|round| round.breakout == *holder));
    let (counting, beside) = rounds
        .into_iter()
        .partition(|round| holder == Some(round.breakout));

    QuestionRounds { counting, beside }
}

/// The rows of a revealed round as the room sees them: groups of fewer than two valid views are folded.
pub fn folded(assessment: &Assessment, votes: &Votes) -> Vec<Folded> {
    let levels = assessment.questionnaire().scale().len();

    agreement::fold(&by_group(assessment, votes), levels)
}

/// The rows of a revealed round as an output with counts has them: a row for each group whose median is told, and one for all
/// others together.
pub fn folded_for_outputs(assessment: &Assessment, votes: &Votes) -> Vec<Folded> {
    let levels = assessment.questionnaire().scale().len();

    agreement::fold_for_outputs(&by_group(assessment, votes), levels)
}

/// The votes of each stakeholder group of the assessment, for the facilitator's own screen.
pub fn by_group(assessment: &Assessment, votes: &Votes) -> Vec<Counts> {
    let levels = assessment.questionnaire().scale().len();
    let of = |id: &String| {
        votes
            .get(id)
            .cloned()
            .unwrap_or_else(|| Counts::none(levels))
    };

    assessment
        .groups()
        .iter()
        .map(|group| of(&group.id))
        .collect()
}

/// How urgently a question wants to be talked about: split first, then discuss, each by consensus ascending. `None` if its last
/// round asks for nothing.
pub fn disagreement(rounds: &[RoundResult]) -> Option<(u8, i64)> {
    let last = rounds.last()?;
    let class = match last.measures.class {
        Class::Split => 0,
        Class::Discuss => 1,
        Class::Agree | Class::TooFew | Class::None => return None,
    };
    let millionths = last
        .measures
        .consensus
        .map_or(0, |value| (value * 1e6).round() as i64);

    Some((class, millionths))
}
