//! Draws the panel of a pair: what is said of it, by what means, how well, for which elements, and what shows it.

use super::{Message, Together, letters, rows};
use crate::assessment::{ItemId, Means, Relation, RelationState};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label::{key_cap, shortened};
use crate::gui::screen::delegation::institutions;
use crate::gui::screen::{choice, maybe};
use crate::gui::theme::{self, TextRole, Theme, radius, space};
use crate::gui::widget::half_matrix::{CellMark, MatrixCell};
use crate::gui::widget::press::{FocusRing, Press, PressKind};
use crate::message::conflict::state_key;
use crate::results::coordination::Pair;

use iced::widget::{Column, column, container};
use iced::{Fill, Length, Padding};

type Whole = institutions::Message;

/// The most badges in the line of an entry.
const BADGES: usize = 4;

impl Together {
    /// The panel in this width.
    pub(in crate::gui::screen::delegation::institutions) fn panel<'a>(
        &'a self,
        width: f32,
        context: Context<'a>,
    ) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let inner = width - 2.0 * space::M;
        let (title, body) = match (self.of, self.pair(context)) {
            (Some(of), _) => self.of_one(of, context),
            (None, Some(pair)) => self.of_pair(&pair, inner, context),
            (None, None) => (String::new(), iced::widget::space().into()),
        };
        let has_next = self.next_unknown(context).is_some();
        let next = if has_next {
            ui.primary(env.text("together-next"))
                .key(key_cap("Enter", env))
        } else {
            ui.secondary(env.text("together-done")).icon(Icon::Check)
        };
        let next = next
            .large()
            .width(Fill)
            .on_press_maybe(has_next.then_some(Message::Next));
        let next: Element<'a, Message> = next.into();
        let close = maybe(env.is_small(), || {
            let close: Element<'a, Message> = ui
                .icon_button(Icon::Close)
                .compact()
                .on_press(Message::ShowPanel(false))
                .into();

            ui.tip(close, env.text("delegation-close"))
        });
        let title = container(ui.start(ui.panel(title))).width(Fill);
        let head = ui.row([Some(title.into()), close].into_iter().flatten());
        let content: Element<'a, Message> = column![head, ui.scroll(body).height(Fill), next]
            .spacing(space::XS)
            .into();

        ui.card(content.map(Whole::Together))
            .padding([14.0, space::M])
            .width(Fill)
            .height(Fill)
            .into()
    }

    fn of_pair<'a>(
        &'a self,
        pair: &Pair,
        inner: f32,
        context: Context<'a>,
    ) -> (String, Element<'a, Message>) {
        let env = context.env;
        let ui = env.ui;
        let [one, other] = pair.between.map(|id| name(id, context));
        let title = env.format(
            "together-pair",
            &[("one", one.into()), ("other", other.into())],
        );
        let shown = self.relation(context);
        let entries = pair.entries.iter().filter_map(|id| {
            let relation = context.assessment().relations().get(*id)?;
            let is_shown = shown.is_some_and(|(shown, _)| shown == *id);

            Some(entry(*id, relation, is_shown, context))
        });
        let entries: Vec<_> = entries.collect();
        let nothing = maybe(entries.is_empty(), || {
            ui.start(ui.aside(env.text("together-nothing"))).into()
        });
        let apart = maybe(pair.shared.is_empty(), || {
            ui.start(ui.caption(env.text("together-no-shared"))).into()
        });
        let disputed = maybe(pair.is_disputed, || {
            let words = ui.small(env.text("together-disputed")).style(theme::alert);

            ui.start(words).into()
        });
        let known = shown.map(|(_, relation)| self.of_entry(relation, context));
        let body = column![
            Column::with_children(entries),
            nothing,
            apart,
            disputed,
            ui.start(ui.caption(env.text("together-means"))),
            tiles(shown.map(|(_, relation)| relation.means), inner, context),
            known
        ]
        .spacing(space::XS);

        (title, body.into())
    }

    /// How well the shown entry works, for which elements, and what shows it.
    fn of_entry<'a>(
        &'a self,
        relation: &'a Relation,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let states = RelationState::ALL.map(|state| env.text(state_key(state)));
        let chosen = RelationState::ALL
            .iter()
            .position(|state| *state == relation.state);
        let widths = states.iter().map(|words| {
            let size = ui.size_of_text(TextRole::SmallStrong, words, f32::INFINITY);

            size.width + 2.0 * space::S
        });
        let set = |at| Message::State(choice(RelationState::ALL, at));
        let state: Element<'a, Message> = if widths.sum::<f32>() < 270.0 {
            ui.segmented(&states, chosen.unwrap_or_default(), set)
                .into()
        } else {
            ui.select(states, chosen, set).dense().into()
        };
        // What is needed is missing, and nothing else.
        let state = maybe(relation.means != Means::Needed, || {
            column![
                ui.start(ui.caption(env.text("together-state"))),
                ui.start(state)
            ]
            .into()
        });
        let elements = context.questionnaire().elements();
        let badges = elements.iter().enumerate().map(|(position, element)| {
            let is_on = relation.elements.contains(&element.id);
            let press = ui
                .press(element_badge(position, is_on, context))
                .padding(4)
                .ring(FocusRing::Inside)
                .on_press(Message::Element(position));

            ui.tip(press, shortened(&element.name, 80))
        });
        let badges = ui.wrapped(badges.collect::<Vec<_>>(), 0.0);
        let said_by = relation.source.map(|source| {
            let words = env.format(
                "together-said-by",
                &[("name", name(source, context).into())],
            );

            ui.start(ui.caption(words))
        });
        let shown = env
            .field(&self.shown_by, Message::Type)
            .label(env.text("together-shown"))
            .on_submit(Message::Take)
            .submits_alone()
            .dense();
        let shown: Element<'a, Message> = container(shown).padding([0.0, space::XXS]).into();

        column![
            state,
            ui.start(ui.caption(env.text("together-elements"))),
            badges,
            shown,
            initiatives(relation, context),
            said_by
        ]
        .spacing(space::XXS)
        .into()
    }

    /// Every pair of one institution, as rows to press.
    fn of_one<'a>(&'a self, of: ItemId, context: Context<'a>) -> (String, Element<'a, Message>) {
        let env = context.env;
        let ui = env.ui;
        let coordination = context.results().coordination();
        let title = env.format("together-of", &[("name", name(of, context).into())]);
        let others = rows(context).into_iter().filter(|duty| duty.id != of);
        let lines = others.filter_map(|duty| {
            let pair = coordination.pair(of, duty.id)?;
            let cell = letters::cell(&pair, context);
            let words = ui.small(shortened(&name(duty.id, context), 60));
            let content = ui
                .row([
                    ui.cell_mark(cell),
                    container(ui.start(words)).width(Fill).into(),
                ])
                .spacing(space::S);

            Some(
                Press::new(content, PressKind::Row, ui.direction)
                    .width(Fill)
                    .min_height(36.0)
                    .padding([2.0, 6.0])
                    .on_press(Message::Choose(of, duty.id))
                    .into(),
            )
        });

        (title, Column::with_children(lines).into())
    }
}

fn name(id: ItemId, context: Context<'_>) -> String {
    let known = context.assessment().institutions().get(id);

    known.map_or_else(String::new, |known| shortened(&known.name, 60))
}

/// An entry of the pair: its mark, its means and its elements.
fn entry<'a>(
    id: ItemId,
    relation: &Relation,
    is_shown: bool,
    context: Context<'a>,
) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let mark = match relation.state {
        RelationState::Works => CellMark::Filled,
        RelationState::OnPaper => CellMark::Framed,
        RelationState::Missing => CellMark::Crossed,
    };
    let cell = MatrixCell {
        mark,
        letters: letters::letter(relation.means, env),
        has_dot: false,
    };
    let elements = context.questionnaire().elements();
    let badges = elements
        .iter()
        .enumerate()
        .filter(|(_, element)| relation.elements.contains(&element.id))
        .take(BADGES)
        .map(|(position, _)| {
            ui.small_badge(position, elements.len(), env.locale.count(position + 1))
        });
    let words = ui.small_strong(letters::name(relation.means, env));
    let content = ui
        .row([
            ui.cell_mark(cell),
            container(ui.start(words)).width(Fill).into(),
            ui.row(badges.collect::<Vec<_>>()).spacing(4).into(),
        ])
        .spacing(space::S);

    Press::new(content, PressKind::Row, ui.direction)
        .width(Fill)
        .min_height(36.0)
        .padding([2.0, space::XS])
        .selected(is_shown)
        .on_press(Message::Entry(id))
        .into()
}

/// The means to choose from: two columns, or one where a word is too long for two.
fn tiles<'a>(chosen: Option<Means>, inner: f32, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    // What a tile needs beside its word, and the space between two.
    let (around, between) = (37.0, space::XXS);
    let width_of = |means: &Means| {
        let words = letters::name(*means, env);

        ui.size_of_text(TextRole::Head, &words, f32::INFINITY).width + around
    };
    let (first, second) = Means::ALL.split_at(4);
    let widest = |column: &[Means]| column.iter().map(width_of).fold(0.0, f32::max);
    let (left, right) = (widest(first), widest(second));
    let spare = inner - space::S - between - left - right;
    let tile = |means: Means, width: Length| {
        let is_chosen = chosen == Some(means);
        let words = letters::name(means, env);
        let words: Element<'a, Message> = if is_chosen {
            ui.head(words).style(theme::link).into()
        } else {
            ui.caption(words).style(theme::ink).into()
        };
        let content = ui.row([ui.key_cap(letters::cap(means)), words]).spacing(5);

        Press::new(
            container(content).width(Fill).align_x(ui.start_side()),
            PressKind::Secondary,
            ui.direction,
        )
        .ring(FocusRing::Over)
        .selected(is_chosen)
        .padding([0.0, 5.0])
        .width(width)
        .height(36)
        .on_press(Message::Means(means))
        .into()
    };

    if spare < 0.0 {
        let tiles = Means::ALL.into_iter().map(|means| tile(means, Fill));

        return Column::with_children(tiles).spacing(between).into();
    }

    let rows = first.iter().zip(second).map(|(one, other)| {
        let left = Length::Fixed(left + spare / 2.0);

        ui.row([tile(*one, left), tile(*other, Fill)])
            .spacing(between)
            .into()
    });

    Column::with_children(rows).spacing(between).into()
}

/// The badge of an element, filled if the entry is for it.
fn element_badge(position: usize, is_on: bool, context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;
    let count = context.questionnaire().elements().len();
    let numeral = env.locale.count(position + 1);

    if is_on {
        return ui.badge(position, count, numeral);
    }

    container(ui.strong(numeral).style(theme::ink2))
        .center(28)
        .style(|theme: &Theme| container::Style {
            border: theme::edge(theme.colors().line_strong, 1.0, radius::TOKEN),
            ..theme::surface(theme)
        })
        .into()
}

/// The initiative that shows the entry, once there is one to choose.
fn initiatives<'a>(relation: &Relation, context: Context<'a>) -> Option<Element<'a, Message>> {
    let env = context.env;
    let ui = env.ui;
    let known = context.assessment().initiatives();

    if known.is_empty() {
        return None;
    }

    let none = (None, env.text("together-shown-no-initiative"));
    let known = known
        .iter()
        .map(|(id, initiative)| (Some(id), shortened(&initiative.title, 80)));
    let (ids, titles): (Vec<Option<ItemId>>, Vec<String>) = [none].into_iter().chain(known).unzip();
    let chosen = ids.iter().position(|id| *id == relation.initiative);
    let select = ui
        .select(titles, chosen, move |at| {
            Message::Initiative(ids.get(at).copied().flatten())
        })
        .dense();
    let label = container(ui.caption(env.text("together-shown-initiative")));

    Some(
        column![
            container(ui.start(label)).padding(Padding::ZERO.left(space::XXS).right(space::XXS)),
            select
        ]
        .into(),
    )
}
