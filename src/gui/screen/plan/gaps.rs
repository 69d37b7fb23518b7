//! Draws the first card: the questions below their targets by rank, the aspects with their targets, or the actions.

use super::row::{ROW, dots, from_to, list_row};
use super::{Chosen, Message, PlanList, State, row_id};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::screen::maybe;
use crate::gui::theme::{TextRole, Theme, space};
use crate::gui::widget::choice::TableColumn;
use crate::gui::widget::mark::{ChipSize, Tone};
use crate::results::{Gap, Rank};

use iced::widget::{Column, column, container, scrollable, space as blank};
use iced::{Fill, Length, Padding};

/// How many letters the names of the lists have at most to stand beside each other in a small window.
const LETTERS: usize = 22;
/// The most width of the words that say for which question another one is needed, beside its title; else its identifier
/// stands alone.
const NEEDED: f32 = 104.0;
/// The least and the most width of the words in a column of figures.
const FIGURES: (f32, f32) = (44.0, 82.0);

impl State {
    /// The card of the lists.
    pub(super) fn lists<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let list = self.list(context);
        let mut lists = vec![PlanList::Gaps, PlanList::Targets];
        lists.extend((!super::page::has_space(env)).then_some(PlanList::Actions));
        let names: Vec<String> = lists
            .iter()
            .map(|list| match list {
                PlanList::Gaps => env.text("plan-list-gaps"),
                PlanList::Targets => env.text("plan-list-targets"),
                PlanList::Actions => env.text("plan-list-actions"),
            })
            .collect();
        let chosen = lists.iter().position(|one| *one == list).unwrap_or(0);
        let letters: usize = names.iter().map(|name| name.chars().count()).sum();
        let show =
            move |index: usize| Message::Show(lists.get(index).copied().unwrap_or(PlanList::Gaps));
        // Long names become a list to choose from where there is little space.
        let choose: Element<'a, Message> = if env.is_slim() && letters > LETTERS {
            ui.select(names, Some(chosen), show).dense().into()
        } else {
            ui.segmented(&names, chosen, show).into()
        };
        let elements = context.questionnaire().elements().iter();
        let is_slim = env.is_slim();
        let all = if is_slim {
            "plan-all"
        } else {
            "plan-all-elements"
        };
        let mut filter = vec![env.text(all)];
        filter.extend(elements.enumerate().map(|(index, element)| {
            let name = match element.short.as_str() {
                "" => element.name.as_str(),
                short => short,
            };
            let number = env.locale.count(index + 1);

            // In a small window the number stands for the name.
            if is_slim {
                return number;
            }

            env.format(
                "plan-element",
                &[("number", number.into()), ("name", name.into())],
            )
        }));
        let filter = ui
            .select(
                filter,
                Some(self.element.map_or(0, |element| element + 1)),
                |at| Message::Element(at.checked_sub(1)),
            )
            .dense()
            .width(if is_slim { 100 } else { 220 });
        let filter = maybe(list != PlanList::Actions, || filter.into());
        let head = ui
            .row([Some(choose), Some(ui.gap()), filter].into_iter().flatten())
            .height(48)
            .padding([0.0, space::XS]);
        let body = match list {
            PlanList::Gaps => self.gap_list(context),
            PlanList::Targets => self.target_list(context),
            PlanList::Actions => self.action_list(context),
        };

        ui.card(column![head, container(body).height(Fill)])
            .padding(Padding::from([space::XXS, 1.0]))
            .width(Fill)
            .height(Fill)
            .into()
    }

    fn gap_list<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let gaps = self.gaps(context);

        if gaps.is_empty() {
            return Self::no_gaps(context);
        }

        let is_tight = env.is_slim();
        let value_key = match self.rank {
            Rank::Priority => "plan-priority",
            Rank::ValueForEffort => "plan-value",
        };
        // The titles have what the figures leave.
        let figures = |key: &str| {
            Length::Fixed(if is_tight {
                0.0
            } else {
                ui.width_of_column(&env.text(key), [], FIGURES)
            })
        };
        let columns = [
            TableColumn::Number(Length::Fixed(if is_tight { 34.0 } else { 44.0 })),
            TableColumn::Words(Length::Fixed(super::row::width_of_ids(62.0, context))),
            TableColumn::Words(Fill),
            TableColumn::Middle(Length::Fixed(96.0)),
            TableColumn::Number(figures(value_key)),
            TableColumn::Middle(figures("plan-effort")),
        ];
        let shown = if is_tight { 4 } else { 6 };
        let ranked_by = |key: &'static str, by: Rank| -> Element<'a, Message> {
            let words = ui.head(env.text(key));

            if self.rank == by {
                words.into()
            } else {
                ui.press(words)
                    .ring(crate::gui::widget::press::FocusRing::Over)
                    .on_press(Message::Rerank)
                    .into()
            }
        };
        let value = match self.rank {
            Rank::Priority => ranked_by(value_key, Rank::Priority),
            Rank::ValueForEffort => ui.head(env.text(value_key)).into(),
        };
        let heads = [
            blank::horizontal().into(),
            blank::horizontal().into(),
            ui.head(Self::count(gaps.len(), context)).into(),
            ui.head(env.text("plan-from-to")).into(),
            value,
            ranked_by("plan-effort", Rank::ValueForEffort),
        ];
        let head = ui.table_head(&columns[..shown], heads.into_iter().take(shown));
        let total = gaps.len();
        let rows = gaps
            .into_iter()
            .enumerate()
            .take(self.built)
            .map(|(row, gap)| self.gap_row(row, &gap, &columns[..shown], context));
        let rows = Column::with_children(rows);

        column![head, self.scrolling(rows, total, context)].into()
    }

    /// How many gaps there are, and of how many questions nobody can say.
    fn count(gaps: usize, context: Context<'_>) -> String {
        let env = context.env;
        let unknown = context.results().unknown_gaps();
        let words = [("count", gaps.into()), ("unknown", unknown.into())];

        if unknown == 0 || env.is_slim() {
            env.format("plan-gaps", &words)
        } else {
            env.format("plan-gaps-unknown", &words)
        }
    }

    /// Rows that scroll; more are built when the end is near.
    pub(super) fn scrolling<'a>(
        &'a self,
        rows: Column<'a, Message, Theme>,
        total: usize,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let list = context.env.ui.scroll(rows).spacing(0).height(Fill);

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
        columns: &[TableColumn],
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let ordinal = gap.ordinal;
        let question = context.questionnaire().question(ordinal);
        let (id, title) = question.map_or(("", ""), |q| (q.id.as_str(), q.short_title()));
        let is_chosen = self.chosen == Some(Chosen::Question(ordinal));
        let words = ui.small(title);
        let is_provisional = context.results().questions()[ordinal].is_provisional();
        let contested = maybe(is_provisional, || {
            ui.icon_in(Icon::Contested, 16.0, ui.palette().alert_ink)
        });
        let planned = maybe(
            super::actions::of_question(ordinal, context)
                .next()
                .is_some(),
            || {
                let icon = ui.icon_in(Icon::Action, 16.0, ui.palette().accent_ink);

                ui.tip(icon, env.text("plan-used"))
            },
        );
        let words = container(ui.start(words)).width(Fill).into();
        let title = ui
            .row(
                [
                    Some(words),
                    needed(&gap.before, context),
                    contested,
                    planned,
                ]
                .into_iter()
                .flatten(),
            )
            .spacing(6);
        let value = match self.rank {
            Rank::Priority => gap.priority,
            Rank::ValueForEffort => gap.value_for_effort,
        };
        let cells = [
            ui.small(env.locale.count(row + 1))
                .style(crate::gui::theme::ink3)
                .into(),
            ui.small_strong(super::row::id_of(id, context)).into(),
            title.into(),
            from_to(Some(gap.from), Some(gap.to), context),
            ui.small_strong(env.locale.figure(value)).into(),
            dots(gap.effort, context),
        ];

        list_row(ui.cells(columns, cells), ROW, context)
            .selected(is_chosen)
            .id(row_id(row))
            .on_press(Message::Choose(Chosen::Question(ordinal)))
            .into()
    }

    fn no_gaps(context: Context<'_>) -> Element<'_, Message> {
        let env = context.env;
        let ui = env.ui;

        if context.results().has_targets() {
            return ui.empty(
                Icon::Agree,
                env.text("plan-no-gaps"),
                env.text("plan-no-gaps-why"),
                [],
            );
        }

        let go = ui
            .primary(env.text("plan-set-target"))
            .icon_after(Icon::ArrowRight)
            .on_press(Message::Show(PlanList::Targets));

        ui.empty(
            Icon::Target,
            env.text("plan-no-targets"),
            env.text("plan-no-targets-why"),
            [go.into()],
        )
    }
}

/// Why a question stands before others of a higher rank: they need it.
fn needed<'a>(before: &[usize], context: Context<'a>) -> Option<Element<'a, Message>> {
    let env = context.env;
    let ui = env.ui;
    let ids = |ordinals: &[usize]| {
        let questions = ordinals
            .iter()
            .filter_map(|ordinal| context.questionnaire().question(*ordinal));
        let ids = questions.map(|question| env.locale.left_to_right(question.id.as_str()));

        env.locale.list(ids)
    };
    let first = before.get(..1)?;
    let tip = env.format("plan-before", &[("ids", ids(before).into())]);

    // In a small window the mark alone has space.
    let mark = if env.is_slim() {
        ui.icon_in(Icon::ArrowRight, 16.0, ui.palette().ink2)
    } else {
        let words = env.format("plan-needed", &[("id", ids(first).into())]);
        let width = ui.size_of_text(TextRole::Head, &words, f32::INFINITY).width;
        let has_space = env.is_wide() || width <= NEEDED;
        let words = if has_space { words } else { ids(first) };

        ui.chip(Icon::ArrowRight, words, Tone::Info, ChipSize::Small)
    };

    Some(ui.tip(mark, tip))
}
