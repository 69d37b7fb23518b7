//! Chooses the groups whose votes are beside the ladder if not all fit, and draws the buttons that lead to the others.

use super::round::RoundMessage;
use super::votes::{ColumnVotes, ShownVotes, VoteColumn, widths};
use super::{Message, State};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::round::Mode;
use crate::gui::screen::Towards;
use crate::gui::theme::{TextRole, space};

use iced::Fill;
use iced::widget::container;

use std::ops::Range;

/// The columns beside the ladder.
pub(super) struct InView {
    /// All columns; those out of view have no name.
    pub(super) columns: Vec<ColumnVotes>,
    /// The window of groups in view; `None` if all are.
    pub(super) part: Option<GroupsInView>,
}

/// Some of the groups.
pub(super) struct GroupsInView {
    groups: Range<usize>,
    count: usize,
    /// The column that a person looks at.
    at: usize,
    /// The column before those in view.
    before: Option<VoteColumn>,
    /// The column after those in view.
    after: Option<VoteColumn>,
}

impl State {
    /// The columns, of which as many have a name as fit beside texts of this width.
    pub(super) fn in_view(
        &self,
        columns: Vec<ColumnVotes>,
        width: f32,
        context: Context<'_>,
    ) -> InView {
        let at = self.looked_at(&columns, context);
        let (each, all) = widths(context);
        let fits = ((width - all) / each).max(0.0) as usize;

        InView::of(columns, at, fits)
    }

    /// The column that a person went to, or that of the voting group, or that of the group that speaks first.
    fn looked_at(&self, columns: &[ColumnVotes], context: Context<'_>) -> usize {
        let of = |column| columns.iter().position(|votes| votes.column() == column);
        let position = match self.mode(context) {
            Mode::Voting(..) => of(VoteColumn::Group(self.rounds.group)),
            _ => self
                .rounds
                .column
                .and_then(of)
                .or_else(|| columns.iter().position(|votes| votes.speaks == Some(1))),
        };

        position.unwrap_or(0)
    }

    /// Goes to a column; while votes are cast, its group becomes the voting one.
    pub(super) fn look_at(&mut self, column: VoteColumn, context: Context<'_>) {
        match (self.mode(context), column) {
            (Mode::Voting(..), VoteColumn::Group(group)) if group < context.groups().len() => {
                self.rounds.group = group;
            }
            (Mode::Voting(..), _) => {}
            _ => self.rounds.column = Some(column),
        }
    }

    /// Goes to the next or the previous column, cyclically.
    pub(super) fn look_on(&mut self, towards: Towards, context: Context<'_>) {
        let Mode::Revealed(_, round) = self.mode(context) else {
            return;
        };
        let columns = self.columns(ShownVotes::Revealed(round), context);
        let at = self.looked_at(&columns, context);
        let count = columns.len().max(1);
        let step = match towards {
            Towards::Next => 1,
            Towards::Previous => count - 1,
        };

        self.rounds.column = columns.get((at + step) % count).map(ColumnVotes::column);
    }
}

impl InView {
    /// As many columns as fit, among them the one that a person looks at; without space for one, only the column of all votes.
    fn of(mut columns: Vec<ColumnVotes>, at: usize, fits: usize) -> Self {
        let count = columns.iter().filter(|votes| votes.name.is_some()).count();

        if fits >= count {
            return Self {
                columns,
                part: None,
            };
        }

        let at = at.min(count - 1);
        // Groups come page by page: they stay where they are while a person looks at one after the other.
        let first = at
            .checked_div(fits)
            .map_or(0, |page| (page * fits).min(count - fits));
        let groups = first..first + fits;
        let column = |position: usize| columns.get(position).map(ColumnVotes::column);
        let before = groups.start.checked_sub(1).and_then(column);
        let after = column(groups.end).filter(|_| groups.end < count);
        let out_of_view = columns
            .iter_mut()
            .filter(|votes| votes.name.is_some())
            .enumerate()
            .filter(|(position, _)| !groups.contains(position));

        for (_, votes) in out_of_view {
            votes.name = None;
        }

        Self {
            columns,
            part: (fits > 0).then_some(GroupsInView {
                groups,
                count,
                at,
                before,
                after,
            }),
        }
    }
}

impl GroupsInView {
    /// Whether a person looks at the column at a position of those in view.
    pub(super) fn marks(&self, position: usize) -> bool {
        self.groups.start + position == self.at
    }

    /// The range of groups in view, between the buttons that lead to those before and after.
    pub(super) fn pager<'a>(&self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let Range { start, end } = self.groups;
        let groups = if end - start > 1 {
            let bounds = [("low", (start + 1).into()), ("high", end.into())];

            env.format("round-range", &bounds)
        } else {
            env.locale.count(end)
        };
        let words = env.format(
            "round-groups-in-view",
            &[("groups", groups.into()), ("count", self.count.into())],
        );
        let button = |icon, column: Option<VoteColumn>| {
            let press = column.map(|column| Message::Round(RoundMessage::Look(column)));
            let button = ui.icon_button(icon).compact().on_press_maybe(press);

            ui.tip(button, env.text("help-groups"))
        };
        let words = container(ui.caption(words)).width(Fill);

        ui.row([
            button(Icon::ChevLeft, self.before),
            button(Icon::ChevRight, self.after),
            words.into(),
        ])
        .padding(ui.padding(0.0, space::XXS, 0.0, space::XXS))
        .into()
    }
}

/// The width of the names of the levels, and of the words for votes without a level.
pub(super) fn names_width(context: Context<'_>) -> f32 {
    let env = context.env;
    let width_of = |words: &str| {
        env.ui
            .size_of_text(TextRole::Strong, words, f32::INFINITY)
            .width
    };
    let levels = context.questionnaire().scale().iter();
    let others = ["state-dont-know", "state-not-applicable"].map(|key| env.text(key));

    levels
        .map(|level| width_of(&level.name))
        .chain(others.iter().map(|words| width_of(words)))
        .fold(0.0, f32::max)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Counts;

    fn check(count: usize, at: usize, fits: usize, expected: Range<usize>) {
        let columns = (0..count).map(|group| ColumnVotes {
            group: Some(group),
            name: Some(group.to_string()),
            speaks: None,
            counts: Counts::none(5),
        });
        let shown = InView::of(columns.collect(), at, fits);
        let named: Vec<usize> = (0..count)
            .filter(|group| shown.columns[*group].name.is_some())
            .collect();
        assert_eq!(shown.columns.len(), count, "every vote counts in the sums");
        assert_eq!(named, expected.clone().collect::<Vec<_>>());

        let ways = shown.part.as_ref().map(|part| (part.before, part.after));
        let is_part = fits > 0 && fits < count;
        let first = expected.start.checked_sub(1).map(VoteColumn::Group);
        let last = Some(expected.end).filter(|end| *end < count);
        assert_eq!(
            ways,
            is_part.then_some((first, last.map(VoteColumn::Group)))
        );
        assert_eq!(
            shown.part.map(|part| part.groups),
            is_part.then_some(expected)
        );
    }

    #[test]
    fn the_group_that_is_looked_at_is_in_view_and_the_page_is_full() {
        check(6, 0, 6, 0..6);
        check(6, 5, 9, 0..6);
        check(6, 0, 3, 0..3);
        check(6, 2, 3, 0..3);
        check(6, 3, 3, 3..6);
        check(6, 4, 4, 2..6);
        check(6, 5, 1, 5..6);
        check(6, 99, 2, 4..6);
        check(6, 3, 0, 0..0);
        check(0, 0, 0, 0..0);
    }
}
