//! Runs a round: who has cast how many votes while it is open, and how it ends.

use super::Action;
use super::State;
use super::entry::{Entry, EntryWay};
use super::reason::{Purpose, ReasonForm, opening};
use super::votes::VoteColumn;
use crate::assessment::{
    Edit, FREE_ROUNDS, ItemId, OpenRound, RoundMark, Voice, Vote, VotingMethod,
};
use crate::gui::context::Context;
use crate::gui::round::Mode;
use crate::gui::round::proposal;
use crate::gui::screen::{Notice, Towards};
use crate::gui::widget::focus;
use crate::gui::widget::mark::Tone;
use crate::questionnaire::{Group, QuestionId};

/// What the screen remembers of a round.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools)] // switches of the screen, each its own
pub struct RoundView {
    /// Position of the group whose votes are entered.
    pub(super) group: usize,
    /// The way of entering, and what is typed.
    pub(super) entry: Entry,
    /// Views beyond what a group is expected to give: they are taken in once somebody says so.
    pub(super) beyond: Option<Vec<Vote>>,
    /// Who gives a view in rounds that are opened here.
    pub(super) voice: Voice,
    /// What is done rarely is shown.
    pub(super) shows_more: bool,
    /// The column of votes that somebody went to, once everybody may see them.
    pub(super) column: Option<VoteColumn>,
    /// The reveal was asked for although votes are out.
    pub(super) asks: bool,
    /// The round is about to be discarded with its votes.
    pub(super) discards: bool,
    /// Small groups are shown one by one, on the facilitator's own screen.
    pub(super) is_unfolded: bool,
    /// The terms of the measures are shown.
    pub(super) explains: bool,
}

impl RoundView {
    /// What is remembered on coming to a question: in an open round the first group that waits to vote is active. The way of entering
    /// stays as it was.
    pub(super) fn of(at: usize, before: &Self, context: Context<'_>) -> Self {
        let question = context.questionnaire().question(at);
        let round = question.and_then(|question| context.assessment().open_round(&question.id));
        let waiting = round.and_then(|(_, round)| waiting(round, 0, context));

        Self {
            group: waiting.unwrap_or_else(|| first_expected(before.voice, context)),
            entry: before.entry.emptied(),
            voice: before.voice,
            ..Self::default()
        }
    }

    /// Nothing is asked any more.
    fn settle(&mut self) {
        self.asks = false;
        self.discards = false;
        self.beyond = None;
    }
}

#[derive(Debug, Clone)]
pub enum RoundMessage {
    /// A round begins.
    Open(VotingMethod),
    /// Asks why another round is held although two count.
    Another(VotingMethod),
    /// Asks why the round that is shown is void.
    Void,
    /// Another group votes.
    Group(usize),
    /// The next group, or once everybody may see the votes the next column of them.
    NextGroup,
    PreviousGroup,
    /// A column of votes that was out of view.
    Look(VoteColumn),
    /// Another way of entering.
    Way(EntryWay),
    /// A vote of the group, or the sign of one in a line.
    Vote(Vote),
    /// A digit of how many hands there are.
    Digit(u8),
    /// A blank between the signs of a line.
    Separate,
    /// What was typed last is erased, before it is taken in.
    Erase,
    /// Everything that was typed is erased.
    EraseAll,
    /// What was typed becomes views.
    TakeIn,
    /// Views beyond what is expected are taken in.
    TakeBeyond,
    /// The line is shown as it is typed, or as dots.
    ToggleEye,
    /// The last vote of the chosen group is taken back.
    TakeBack,
    /// All votes of the chosen group are taken back, to be entered anew.
    TakeBackAll,
    /// What is done rarely is shown, or hidden.
    ToggleMore,
    /// One view of a person or of an institution; an open round without views begins anew.
    ToggleVoice,
    /// The round ends: everybody may see it.
    Reveal,
    /// It ends although votes are out.
    RevealNow,
    /// It does not end yet.
    Wait,
    /// The round shall end unseen: asks, if votes were cast.
    Discard,
    /// The round ends unseen.
    DiscardNow,
    RecordProposed,
    /// A round that was abandoned counts after all.
    Count(ItemId),
    /// Small groups are shown one by one, or folded.
    ToggleFolding,
    /// The terms of the measures are shown, or hidden.
    ToggleTerms,
}

impl State {
    /// What the panel is for now.
    pub(super) fn mode<'a>(&self, context: Context<'a>) -> Mode<'a> {
        Mode::of(self.at, self.is_changing, context)
    }

    /// Whether votes are being cast on this laptop: Tab then leads to the next group.
    pub fn is_voting(&self, context: Context<'_>) -> bool {
        let is_voting = matches!(self.mode(context), Mode::Voting(_, round) if round.is_here());

        is_voting && self.form.is_none() && self.list.is_none()
    }

    /// Who gives a view in the next round: as in the last one of the question, or else as somebody has chosen.
    pub(super) fn next_voice(&self, context: Context<'_>) -> Voice {
        let last = self.last_round(context).map(|(_, round)| round.voice);

        last.unwrap_or(self.rounds.voice)
    }

    /// The panel is ready for a round that begins now.
    pub(super) fn enter_round(&mut self, context: Context<'_>) {
        self.rounds.voice = self.next_voice(context);
        self.rounds = RoundView {
            group: first_expected(self.rounds.voice, context),
            ..RoundView::of(self.at, &self.rounds, context)
        };
    }

    pub(super) fn update_round(
        &mut self,
        message: RoundMessage,
        question: QuestionId,
        context: Context<'_>,
    ) -> Action {
        let mode = self.mode(context);
        let groups = context.groups();

        // Whoever was ticked away since is not entered for.
        if let Mode::Voting(_, round) = mode {
            self.rounds.group = self.active(round, context);
        }

        match (message, mode) {
            (RoundMessage::Count(id), _) => Action::Edit(Edit::MarkRound {
                question,
                id,
                mark: None,
            }),
            (RoundMessage::Discard, Mode::Voting(_, round)) if !round.is_here() => {
                self.rounds.discards = true;

                Action::None
            }
            (RoundMessage::DiscardNow, Mode::Voting(id, round)) if !round.is_here() => {
                self.rounds.discards = false;

                Action::Edit(Edit::MarkRound {
                    question,
                    id,
                    mark: Some(RoundMark::Abandoned),
                })
            }
            (RoundMessage::Open(way), Mode::Record | Mode::Revealed(..))
                if needs_reason(&question, context) =>
            {
                self.open_reason(Purpose::Another(way), context)
            }
            (RoundMessage::Open(way), Mode::Record | Mode::Revealed(..)) => {
                let Some(edit) = opening(question, way, self.next_voice(context), String::new())
                else {
                    return Action::None;
                };
                self.enter_round(context);

                // Space and Enter belong to the round from now on, not to the button that was pressed.
                Action::All(vec![Action::Edit(edit), Action::Run(focus::off())])
            }
            (RoundMessage::Another(way), Mode::Revealed(..) | Mode::Answered) => {
                self.open_reason(Purpose::Another(way), context)
            }
            (RoundMessage::Void, Mode::Revealed(..) | Mode::Answered) => {
                match context.results().rounds(self.at).last() {
                    Some(result) => self.open_reason(Purpose::Void(result.id, result.way), context),
                    None => Action::None,
                }
            }
            (RoundMessage::Group(group), Mode::Voting(..)) => {
                self.choose_group(group.min(groups.len().saturating_sub(1)));

                Action::None
            }
            (RoundMessage::NextGroup, Mode::Voting(_, round)) => {
                if let Some(group) = self.neighbouring_group(Towards::Next, round, context) {
                    self.choose_group(group);
                }

                Action::None
            }
            (RoundMessage::PreviousGroup, Mode::Voting(_, round)) => {
                if let Some(group) = self.neighbouring_group(Towards::Previous, round, context) {
                    self.choose_group(group);
                }

                Action::None
            }
            (RoundMessage::NextGroup, Mode::Revealed(..)) => {
                self.look_on(Towards::Next, context);

                Action::None
            }
            (RoundMessage::PreviousGroup, Mode::Revealed(..)) => {
                self.look_on(Towards::Previous, context);

                Action::None
            }
            (RoundMessage::Look(column), _) => {
                self.look_at(column, context);

                Action::None
            }
            (RoundMessage::Way(way), _) => {
                self.rounds.entry = Entry::in_way(way);
                self.rounds.settle();

                Action::None
            }
            (RoundMessage::Vote(vote), Mode::Voting(id, round)) => {
                let is_on_scale = match vote {
                    Vote::Level(level) => level.index() < context.questionnaire().scale().len(),
                    _ => true,
                };

                let levels = context.questionnaire().scale().len();
                let vote = self.rounds.entry.joined(vote, levels);

                match self.rounds.entry.typed(vote).filter(|_| is_on_scale) {
                    Some(vote) => self.cast_all(vec![vote], id, round, &question, context),
                    None => Action::None,
                }
            }
            (RoundMessage::Digit(digit), Mode::Voting(..)) => {
                self.rounds.entry.digit(digit);

                Action::None
            }
            (RoundMessage::Separate, _) => {
                self.rounds.entry.separate();

                Action::None
            }
            (RoundMessage::Erase, Mode::Voting(..)) => {
                self.rounds.settle();
                self.rounds.entry.erase();

                Action::None
            }
            (RoundMessage::EraseAll, _) => {
                self.rounds.settle();
                self.rounds.entry = self.rounds.entry.emptied();

                Action::None
            }
            (RoundMessage::TakeIn, Mode::Voting(id, round)) => {
                let votes = self.rounds.entry.take();

                self.cast_all(votes, id, round, &question, context)
            }
            (RoundMessage::TakeBeyond, Mode::Voting(id, round)) => {
                match self.rounds.beyond.take() {
                    Some(votes) => self.take_in_votes(votes, id, round, &question, context),
                    None => Action::None,
                }
            }
            (RoundMessage::ToggleEye, _) => {
                self.rounds.entry.toggle_eye();

                Action::None
            }
            (RoundMessage::TakeBack, Mode::Voting(id, round)) => {
                self.rounds.settle();

                self.take_back_last(id, round, question, context)
            }
            (RoundMessage::TakeBackAll, Mode::Voting(id, _)) => {
                self.rounds.settle();
                let group = groups.get(self.rounds.group);
                let assessment = context.assessment();

                group
                    .and_then(|group| assessment.taking_back_all(&question, id, &group.id))
                    .map_or(Action::None, Action::Edit)
            }
            (RoundMessage::ToggleMore, _) => {
                self.rounds.shows_more = !self.rounds.shows_more;

                Action::None
            }
            (RoundMessage::ToggleVoice, mode) => self.change_voice(mode, question),
            (RoundMessage::Reveal, Mode::Voting(id, round)) => {
                let delegation = context.results().delegation();
                let out = delegation.out(context.assessment(), round);
                self.rounds.asks = round.cast() < 3 || out > 0;

                if self.rounds.asks {
                    Action::None
                } else {
                    // What was recorded before it is up for change.
                    self.is_changing = true;

                    Action::Edit(Edit::Reveal { question, id })
                }
            }
            (RoundMessage::RevealNow, Mode::Voting(id, _)) => {
                self.rounds.asks = false;
                self.is_changing = true;

                Action::Edit(Edit::Reveal { question, id })
            }
            (RoundMessage::Wait, _) => {
                if let Some(votes) = self.rounds.beyond.take() {
                    self.rounds.entry.put_back(votes);
                }

                self.rounds.settle();

                Action::None
            }
            (RoundMessage::Discard, Mode::Voting(_, round)) if round.cast() > 0 => {
                self.rounds.settle();
                self.rounds.discards = true;

                Action::None
            }
            (RoundMessage::Discard | RoundMessage::DiscardNow, Mode::Voting(id, _)) => {
                self.rounds.discards = false;

                Action::Edit(Edit::DiscardRound { question, id })
            }
            (RoundMessage::RecordProposed, Mode::Revealed(result, _)) => {
                self.is_changing = false;

                match proposal(result) {
                    Some(outcome) => self.recorded(question, outcome, context),
                    None => Action::None,
                }
            }
            (RoundMessage::ToggleFolding, _) => {
                self.rounds.is_unfolded = !self.rounds.is_unfolded;
                // The columns are others now.
                self.rounds.column = None;

                Action::None
            }
            (RoundMessage::ToggleTerms, _) => {
                self.rounds.explains = !self.rounds.explains;

                Action::None
            }
            _ => Action::None,
        }
    }

    fn open_reason(&mut self, purpose: Purpose, context: Context<'_>) -> Action {
        self.instead_of_form(context, |screen| {
            screen.beside = None;
            screen.rounds.shows_more = false;
            screen.reason = Some(ReasonForm::new(purpose));

            Action::Run(focus::off())
        })
    }

    /// The group whose views are entered: the chosen one, or else the first that has a row.
    pub(super) fn active(&self, round: OpenRound<'_>, context: Context<'_>) -> usize {
        let rows = rows(round, context);
        let chosen = rows.iter().find(|group| **group == self.rounds.group);

        chosen
            .or(rows.first())
            .copied()
            .unwrap_or(self.rounds.group)
    }

    fn choose_group(&mut self, group: usize) {
        if self.rounds.group != group {
            self.rounds.settle();
            self.rounds.entry = self.rounds.entry.emptied();
        }

        self.rounds.group = group;
    }

    /// The next or previous group that has a row: somebody of it is here, or has given a view.
    fn neighbouring_group(
        &self,
        towards: Towards,
        round: OpenRound<'_>,
        context: Context<'_>,
    ) -> Option<usize> {
        let rows = rows(round, context);
        let after = rows.iter().find(|row| **row > self.rounds.group);
        let before = rows.iter().rev().find(|row| **row < self.rounds.group);

        match towards {
            Towards::Next => after.or(rows.first()).copied(),
            Towards::Previous => before.or(rows.last()).copied(),
        }
    }

    /// Rounds that are opened here take one view a person or one an institution. An open round in which nobody has voted begins anew.
    fn change_voice(&mut self, mode: Mode<'_>, question: QuestionId) -> Action {
        let voice = match mode {
            Mode::Voting(_, round) => round.voice(),
            _ => self.rounds.voice,
        };
        let voice = match voice {
            Voice::Person => Voice::Institution,
            Voice::Institution => Voice::Person,
        };
        self.rounds.shows_more = false;

        match mode {
            Mode::Voting(id, round) if round.cast() == 0 && round.is_here() => {
                let reason = round.reason().to_owned();
                let Some(again) = opening(question.clone(), round.way(), voice, reason) else {
                    return Action::None;
                };
                self.rounds.voice = voice;

                Action::Edit(Edit::Together(vec![
                    Edit::RemoveRound { question, id },
                    again,
                ]))
            }
            Mode::Voting(..) => Action::None,
            _ => {
                self.rounds.voice = voice;

                Action::None
            }
        }
    }

    /// Takes back the last vote of the active group.
    fn take_back_last(
        &self,
        id: ItemId,
        round: OpenRound<'_>,
        question: QuestionId,
        context: Context<'_>,
    ) -> Action {
        let group = context.groups().get(self.rounds.group);
        let last = group.and_then(|group| Some((group, round.last_of(&group.id)?)));

        match last {
            Some((group, vote)) => Action::Edit(Edit::TakeBackVote {
                question,
                id,
                group: group.id.clone(),
                vote,
            }),
            None => Action::Say(Notice {
                tone: Tone::Info,
                title: context.env.text("round-no-last"),
                words: context.env.text("round-no-last-next"),
            }),
        }
    }

    /// Casts votes of the active group, or asks first if they are more than are out.
    fn cast_all(
        &mut self,
        votes: Vec<Vote>,
        id: ItemId,
        round: OpenRound<'_>,
        question: &QuestionId,
        context: Context<'_>,
    ) -> Action {
        // What is typed while it is asked about others belongs to them.
        let mut waiting = self.rounds.beyond.take().unwrap_or_default();
        waiting.extend(votes);
        let votes = waiting;
        self.rounds.settle();
        let out = out_of(self.rounds.group, round, context);

        if out.is_some_and(|out| votes.len() > out) {
            self.rounds.beyond = Some(votes);

            return Action::None;
        }

        self.take_in_votes(votes, id, round, question, context)
    }

    /// Casts votes of the active group; when the group is full, the next one that is not becomes active.
    fn take_in_votes(
        &mut self,
        votes: Vec<Vote>,
        id: ItemId,
        round: OpenRound<'_>,
        question: &QuestionId,
        context: Context<'_>,
    ) -> Action {
        let Some(group) = context.groups().get(self.rounds.group) else {
            return Action::None;
        };
        let is_full = out_of(self.rounds.group, round, context)
            .is_none_or(|out| out > 0 && out <= votes.len());
        let mut edits: Vec<Edit> = votes
            .into_iter()
            .map(|vote| Edit::CastVote {
                question: question.clone(),
                id,
                group: group.id.clone(),
                vote,
            })
            .collect();
        self.rounds.settle();

        if is_full
            && out_of(self.rounds.group, round, context).is_some()
            && let Some(next) = waiting_but(self.rounds.group, round, context)
        {
            self.choose_group(next);
        }

        match edits.len() {
            0 => Action::None,
            1 => Action::Edit(edits.swap_remove(0)),
            _ => Action::Edit(Edit::Together(edits)),
        }
    }
}

/// Whether the next round of a question needs a reason.
pub(super) fn needs_reason(question: &QuestionId, context: Context<'_>) -> bool {
    context.assessment().own_rounds(question).count() >= FREE_ROUNDS
}

/// Of how many people, or institutions, of a group a view is still out; `None` where nobody is expected at all, so that nothing can
/// be said.
pub(super) fn out_of(group: usize, round: OpenRound<'_>, context: Context<'_>) -> Option<usize> {
    let delegation = context.results().delegation();
    let all = delegation.out_of_groups(context.assessment(), round)?;

    all.get(group).copied()
}

/// The groups that have a row: of which somebody is here, or which have given a view; all of them where nobody is expected.
pub(super) fn rows(round: OpenRound<'_>, context: Context<'_>) -> Vec<usize> {
    let delegation = context.results().delegation();
    let expected = delegation.expected_in(context.assessment(), round);
    let nobody = delegation.here(round.voice()).iter().all(|here| *here == 0);
    let is_used = |group: &Group| context.assessment().uses_group(&group.id);

    context
        .groups()
        .iter()
        .enumerate()
        .filter(|(position, group)| match expected.get(*position) {
            Some(0) | None => nobody && is_used(group),
            Some(_) => true,
        })
        .map(|(position, _)| position)
        .collect()
}

/// The first group from a position on of which a view is out.
fn waiting(round: OpenRound<'_>, from: usize, context: Context<'_>) -> Option<usize> {
    let count = context.groups().len();
    let is_waiting =
        |position: &usize| out_of(*position, round, context).is_some_and(|out| out > 0);

    (from..count).chain(0..from).find(is_waiting)
}

/// The next group after one, other than it, of which a view is out.
fn waiting_but(group: usize, round: OpenRound<'_>, context: Context<'_>) -> Option<usize> {
    let count = context.groups().len();
    let is_waiting =
        |position: &usize| out_of(*position, round, context).is_some_and(|out| out > 0);
    let mut others = (group..count).chain(0..group).skip(1);

    others.find(is_waiting)
}

/// The first group of which a view is expected.
fn first_expected(voice: Voice, context: Context<'_>) -> usize {
    let here = context.results().delegation().here(voice);
    let expected = here.iter().position(|views| *views > 0);
    let mut used = context.assessment().used_groups();

    expected
        .or_else(|| used.next().map(|(position, _)| position))
        .unwrap_or(0)
}
