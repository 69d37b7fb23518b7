//! The first card: the questions below their targets by rank, the aspects with their targets, or the actions.

use super::{Chosen, List, Message, Plan, row_id};
use crate::assessment::Effort;
use crate::gui::Element;
use crate::gui::desk::Desk;
use crate::gui::icon::Icon;
use crate::gui::layout::edged_bar;
use crate::gui::screen::maybe;
use crate::gui::screen::results::figure;
use crate::gui::theme::{Theme, space};
use crate::gui::widget::choice::Cell;
use crate::gui::widget::mark::TokenSize;
use crate::gui::widget::press::{Kind, Press};
use crate::questionnaire::Level;
use crate::results::{Gap, Rank};

use iced::widget::{Column, column, container, scrollable, space as room};
use iced::{Fill, Length, Padding};

/// Height of a row.
pub(super) const ROW: f32 = 37.0;
/// How many letters the names of the lists have at most to stand beside each other in a small window.
const LETTERS: usize = 22;
/// The least and the most width of the words in a column of figures.
const FIGURES: (f32, f32) = (44.0, 82.0);
/// Side of the dots of an effort.
const DOT: f32 = 10.0;

impl Plan {
    /// The card of the lists.
    pub(super) fn lists<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let list = self.list(desk);
        let mut lists = vec![List::Gaps, List::Targets];
        lists.extend((!super::page::has_room(frame)).then_some(List::Actions));
        let names: Vec<String> = lists
            .iter()
            .map(|list| match list {
                List::Gaps => frame.text("plan-list-gaps"),
                List::Targets => frame.text("plan-list-targets"),
                List::Actions => frame.text("plan-list-actions"),
            })
            .collect();
        let chosen = lists.iter().position(|one| *one == list).unwrap_or(0);
        let letters: usize = names.iter().map(|name| name.chars().count()).sum();
        let show =
            move |index: usize| Message::Show(lists.get(index).copied().unwrap_or(List::Gaps));
        // Long names become a list to choose from where there is little room.
        let choose: Element<'a, Message> = if frame.is_slim() && letters > LETTERS {
            ui.select(names, Some(chosen), show).dense().into()
        } else {
            ui.segmented(&names, chosen, show).into()
        };
        let elements = desk.questionnaire().elements().iter();
        let is_slim = frame.is_slim();
        let all = if is_slim {
            "plan-all"
        } else {
            "plan-all-elements"
        };
        let mut filter = vec![frame.text(all)];
        filter.extend(elements.enumerate().map(|(index, element)| {
            let name = match element.short.as_str() {
                "" => element.name.as_str(),
                short => short,
            };
            let number = frame.locale.count(index + 1);

            // In a small window the number stands for the name.
            if is_slim {
                return number;
            }

            frame.format(
                "plan-element",
                &[("number", number.into()), ("name", name.into())],
            )
        }));
        let filter = ui
            .select(
                filter,
                Some(self.element.map_or(0, |element| element + 1)),
                Message::Element,
            )
            .dense()
            .width(if is_slim { 100 } else { 220 });
        let filter = maybe(list != List::Actions, || filter.into());
        let head = ui
            .row([Some(choose), Some(ui.gap()), filter].into_iter().flatten())
            .height(48)
            .padding([0.0, space::XS]);
        let body = match list {
            List::Gaps => self.gap_list(desk),
            List::Targets => self.target_list(desk),
            List::Actions => self.action_list(desk),
        };

        ui.card(column![head, container(body).height(Fill)])
            .padding(Padding::from([space::XXS, 1.0]))
            .width(Fill)
            .height(Fill)
            .into()
    }

    fn gap_list<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let gaps = self.gaps(desk);

        if gaps.is_empty() {
            return Self::no_gaps(desk);
        }

        let is_tight = frame.is_slim();
        let value_key = match self.rank {
            Rank::Priority => "plan-priority",
            Rank::ValueForEffort => "plan-value",
        };
        // The titles have what the figures leave.
        let figures = |key: &str| {
            Length::Fixed(if is_tight {
                0.0
            } else {
                ui.width_of_column(&frame.text(key), [], FIGURES)
            })
        };
        let columns = [
            Cell::Number(Length::Fixed(if is_tight { 34.0 } else { 44.0 })),
            Cell::Words(Length::Fixed(62.0)),
            Cell::Words(Fill),
            Cell::Middle(Length::Fixed(96.0)),
            Cell::Number(figures(value_key)),
            Cell::Middle(figures("plan-effort")),
        ];
        let shown = if is_tight { 4 } else { 6 };
        let ranked_by = |key: &'static str, by: Rank| -> Element<'a, Message> {
            let words = ui.head(frame.text(key));

            if self.rank == by {
                words.into()
            } else {
                ui.press(words)
                    .ring(crate::gui::widget::press::Ring::Over)
                    .on_press(Message::Rerank)
                    .into()
            }
        };
        let value = match self.rank {
            Rank::Priority => ranked_by(value_key, Rank::Priority),
            Rank::ValueForEffort => ui.head(frame.text(value_key)).into(),
        };
        let heads = [
            room::horizontal().into(),
            room::horizontal().into(),
            ui.head(Self::count(gaps.len(), desk)).into(),
            ui.head(frame.text("plan-from-to")).into(),
            value,
            ranked_by("plan-effort", Rank::ValueForEffort),
        ];
        let head = ui.table_head(&columns[..shown], heads.into_iter().take(shown));
        let total = gaps.len();
        let rows = gaps
            .into_iter()
            .enumerate()
            .take(self.built)
            .map(|(row, gap)| self.gap_row(row, &gap, &columns[..shown], desk));
        let rows = Column::with_children(rows);

        column![head, self.scrolling(rows, total, desk)].into()
    }

    /// How many gaps there are, and of how many questions nobody can say.
    fn count(gaps: usize, desk: Desk<'_>) -> String {
        let frame = desk.frame;
        let unknown = desk.results().unknown_gaps();
        let words = [("count", gaps.into()), ("unknown", unknown.into())];

        if unknown == 0 || frame.is_slim() {
            frame.format("plan-gaps", &words)
        } else {
            frame.format("plan-gaps-unknown", &words)
        }
    }

    /// Rows that scroll; more are built when the end is near.
    pub(super) fn scrolling<'a>(
        &'a self,
        rows: Column<'a, Message, Theme>,
        total: usize,
        desk: Desk<'a>,
    ) -> Element<'a, Message> {
        let list = desk.frame.ui.scroll(rows).spacing(0).height(Fill);

        if self.built >= total {
            return list.into();
        }

        list.on_scroll(|view: scrollable::Viewport| {
            Message::Scrolled(view.relative_offset().y > 0.6)
        })
        .into()
    }

    fn gap_row<'a>(
        &'a self,
        row: usize,
        gap: &Gap,
        columns: &[Cell],
        desk: Desk<'a>,
    ) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let ordinal = gap.ordinal;
        let question = desk.questionnaire().question(ordinal);
        let (id, title) = question.map_or(("", ""), |q| (q.id.as_str(), q.title.as_str()));
        let is_chosen = self.chosen == Some(Chosen::Question(ordinal));
        let words = ui.small(title);
        let is_provisional = desk.results().questions()[ordinal].is_provisional();
        let contested = maybe(is_provisional, || {
            ui.icon_in(Icon::Contested, 16.0, ui.palette().alert_ink)
        });
        let planned = maybe(
            super::actions::of_question(ordinal, desk).next().is_some(),
            || ui.icon_in(Icon::Action, 16.0, ui.palette().accent_ink),
        );
        let words = container(ui.start(words)).width(Fill).into();
        let title = ui
            .row([Some(words), contested, planned].into_iter().flatten())
            .spacing(6);
        let value = match self.rank {
            Rank::Priority => gap.priority,
            Rank::ValueForEffort => gap.value_for_effort,
        };
        let cells = [
            ui.small(frame.locale.count(row + 1))
                .style(crate::gui::theme::ink3)
                .into(),
            ui.small_strong(frame.locale.left_to_right(id)).into(),
            title.into(),
            from_to(Some(gap.from), Some(gap.to), desk),
            ui.small_strong(figure(value, frame.locale)).into(),
            dots(gap.effort, desk),
        ];

        list_row(ui.cells(columns, cells), ROW, desk)
            .selected(is_chosen)
            .id(row_id(row))
            .on_press(Message::Choose(Chosen::Question(ordinal)))
            .into()
    }

    fn no_gaps(desk: Desk<'_>) -> Element<'_, Message> {
        let frame = desk.frame;
        let ui = frame.ui;

        if desk.results().has_targets() {
            return ui.empty(
                Icon::Agree,
                frame.text("plan-no-gaps"),
                frame.text("plan-no-gaps-why"),
                [],
            );
        }

        let go = ui
            .primary(frame.text("plan-set-target"))
            .icon_after(Icon::ArrowRight)
            .on_press(Message::Show(List::Targets));

        ui.empty(
            Icon::Target,
            frame.text("plan-no-targets"),
            frame.text("plan-no-targets-why"),
            [go.into()],
        )
    }
}

/// A row of a list that can be pressed.
pub(super) fn list_row<'a>(
    cells: impl Into<Element<'a, Message>>,
    height: f32,
    desk: Desk<'a>,
) -> Press<'a, Message> {
    Press::new(cells, Kind::Row, desk.frame.ui.direction)
        .width(Fill)
        .min_height(height)
}

/// From a level to a level, as tokens; a dash where there is none.
pub(super) fn from_to<'a, M: 'a>(
    from: Option<Level>,
    to: Option<Level>,
    desk: Desk<'a>,
) -> Element<'a, M> {
    let ui = desk.frame.ui;

    ui.row([
        token(from, desk),
        ui.icon_in(Icon::ArrowRight, 14.0, ui.palette().ink2),
        token(to, desk),
    ])
    .spacing(6)
    .into()
}

/// The token of a level, or a dash.
pub(super) fn token<'a, M: 'a>(level: Option<Level>, desk: Desk<'a>) -> Element<'a, M> {
    let frame = desk.frame;
    let ui = frame.ui;
    let count = desk.questionnaire().scale().len();

    match level {
        Some(level) => {
            let numeral = frame.locale.count(level.index());

            ui.token(level.index(), count, numeral, TokenSize::Tiny)
        }
        None => container(ui.small(frame.text("plan-none")))
            .center(24)
            .into(),
    }
}

/// An effort as one, two or three filled dots of three; a dash where nobody has said it.
pub(super) fn dots<'a, M: 'a>(effort: Option<Effort>, desk: Desk<'a>) -> Element<'a, M> {
    let ui = desk.frame.ui;
    let Some(effort) = effort else {
        return ui.small(desk.frame.text("plan-none")).into();
    };
    let dots = Effort::ALL.into_iter().map(|one| {
        let is_filled = one <= effort;

        edged_bar(DOT, DOT, (1.5, DOT / 2.0), move |palette| {
            let fill = if is_filled {
                palette.ink2
            } else {
                palette.surface
            };

            (palette.ink2, fill)
        })
    });

    ui.row(dots).spacing(4).into()
}
