//! Draws the table: a row for each institution, and in it a square for its part in every element.

use super::missing;
use super::row::Row;
use super::together::Together;
use super::{ADD, By, CHOSEN, FIND, InstitutionsTab, Message};
use crate::assessment::ElementPart;
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::label::shortened;
use crate::gui::screen::delegation::{self, ScrollReach, TableMotion, around, page};
use crate::gui::screen::{Towards, maybe};
use crate::gui::theme::{self, TextRole, space};
use crate::gui::widget::focus::Focused;
use crate::gui::widget::part_marks::{PartMark, PartMarks};
use crate::gui::widget::press::{Press, PressKind};

use iced::keyboard::key::Named;
use iced::widget::{column, container, keyed, scrollable};
use iced::{Fill, Padding};

use std::ops::Range;

/// Width of the panel beside the table.
const PANEL: f32 = 320.0;
const WIDE_PANEL: f32 = 400.0;
/// Width of the panel in a window that shows it only on demand.
const DRAWER: f32 = 344.0;
/// The place of one square: at most, and at least.
const PLACE: (f32, f32) = (44.0, 26.0);
/// The least width of a name.
const NAME: f32 = 190.0;
/// The least width of a name beside which further columns stand.
const ROOMY_NAME: f32 = 236.0;
const GROUP: f32 = 152.0;
const FUNCTIONS: f32 = 122.0;
const ROOM: f32 = 96.0;
/// The edges of the table inside its card, and the space for its scroll bar.
const EDGES: f32 = 2.0 * space::M + space::S;

/// Which columns there are, and how wide.
#[derive(Debug, Clone, PartialEq)]
struct Columns {
    name: f32,
    /// Whether the group has a column; otherwise it stands under the name.
    has_group: bool,
    has_functions: bool,
    has_room: bool,
    place: f32,
    /// Positions of the elements that are shown.
    elements: Range<usize>,
    /// Height of a row.
    height: f32,
}

impl Columns {
    /// The columns in a table of this width: what is least needed goes first, then squares stand closer, then some are not shown.
    fn new(width: f32, elements: usize, cell: Option<usize>, env: Env<'_>) -> Self {
        let whole = elements as f32 * PLACE.0;
        let has_room = width - whole >= NAME + ROOM;
        let room = if has_room { ROOM } else { 0.0 };
        let has_functions = width - whole - room >= ROOMY_NAME + GROUP + FUNCTIONS;
        let has_group = has_functions;
        let others = if has_functions {
            GROUP + FUNCTIONS
        } else {
            0.0
        };
        let free = (width - room - others - NAME).max(PLACE.1);
        let place = (free / elements.max(1) as f32).clamp(PLACE.1, PLACE.0);
        let fit = ((free / place) as usize).clamp(1, elements.max(1));
        // The chosen square is always among those that are shown.
        let last = cell
            .unwrap_or_default()
            .max(fit - 1)
            .min(elements.max(1) - 1);
        let first = last + 1 - fit;
        let shown = first..(first + fit).min(elements);
        let (_, line) = TextRole::Small.metrics(env.ui.direction);

        Self {
            name: width - room - others - place * shown.len() as f32,
            has_group,
            has_functions,
            has_room,
            place,
            elements: shown,
            height: if has_group {
                line + 17.0
            } else {
                line + line + 10.0
            },
        }
    }
}

impl InstitutionsTab {
    /// The whole tab: its table, and beside it the form or what is missing.
    pub(in crate::gui::screen::delegation) fn view<'a>(
        &'a self,
        context: Context<'a>,
    ) -> Element<'a, delegation::Message> {
        let env = context.env;
        let ui = env.ui;
        let is_stacked = page::is_stacked(env);
        let width = match env {
            env if env.is_wide() => WIDE_PANEL,
            _ if is_stacked && self.together.is_none() => DRAWER,
            _ => PANEL,
        };

        if let Some(together) = &self.together {
            return beside_matrix(together, width, context).map(delegation::Message::Institutions);
        }

        let has_panel = !is_stacked || self.form.is_some() || self.shows_missing;
        let panel = maybe(has_panel, || self.panel(context));

        match panel {
            Some(panel) if env.is_small() => panel,
            Some(panel) => ui
                .row([
                    self.card(width + space::S, context),
                    container(panel).width(width).height(Fill).into(),
                ])
                .spacing(space::S)
                .align_y(iced::Top)
                .height(Fill)
                .into(),
            None => self.card(0.0, context),
        }
    }

    fn panel<'a>(&'a self, context: Context<'a>) -> Element<'a, delegation::Message> {
        let ui = context.env.ui;
        let (content, padding) = match &self.form {
            Some(form) => (form.view(context), [6.0, space::S]),
            None => (
                missing::view(context).map(delegation::Message::Institutions),
                [14.0, space::M],
            ),
        };

        ui.card(content)
            .padding(padding)
            .width(Fill)
            .height(Fill)
            .into()
    }

    /// The card with the table or the matrix, where `beside` of the page's width is taken by a panel.
    pub(in crate::gui::screen::delegation) fn card<'a>(
        &'a self,
        beside: f32,
        context: Context<'a>,
    ) -> Element<'a, delegation::Message> {
        if let Some(together) = &self.together {
            return together
                .card(beside, context)
                .map(delegation::Message::Institutions);
        }

        let env = context.env;
        let ui = env.ui;
        let width = page::width(env) - beside;
        let rows = self.rows(context);
        let is_empty = context.assessment().institutions().is_empty();
        let body: Element<'a, Message> = if is_empty {
            nothing(context)
        } else if rows.is_empty() {
            none_found(context)
        } else {
            self.table(&rows, width - EDGES, context)
        };
        let has_legend = !is_empty && !env.is_low();
        let legend = maybe(has_legend, || legend(width, context));
        let card: Element<'a, Message> = column![
            container(self.head(rows.len(), width, context)).padding([0.0, space::M]),
            container(body).height(Fill),
            legend,
        ]
        .spacing(space::XXS)
        .into();

        ui.card(card.map(delegation::Message::Institutions))
            .padding(Padding::ZERO.top(8))
            .width(Fill)
            .height(Fill)
            .into()
    }

    /// Title, count, search, and the button that adds one.
    fn head<'a>(&'a self, found: usize, width: f32, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let duties = &context.results().coordination().institutions;
        let in_room = duties.iter().filter(|duty| duty.in_room).count();
        let has_rows = !duties.is_empty();
        let count = if found == duties.len() {
            env.format(
                "institutions-count",
                &[("count", duties.len().into()), ("room", in_room.into())],
            )
        } else {
            env.format(
                "delegation-people-found",
                &[
                    ("found", env.locale.count(found).into()),
                    ("count", duties.len().into()),
                ],
            )
        };
        let has_find = has_rows && width > 520.0;
        let is_stacked = page::is_stacked(env);
        let opens_missing = is_stacked && has_rows && !self.shows_missing && self.form.is_none();
        let has_switch = has_rows && width > 560.0;
        let title = env.text("institutions-title");
        let width_of = |role, words: &str| ui.size_of_text(role, words, f32::INFINITY).width;
        let add_words = env.text("delegation-add");
        let used = [
            (true, width_of(TextRole::Strong, &add_words) + 72.0),
            (has_find, 112.0 + space::XS),
            (has_switch, switch_width(width, context) + space::XS),
        ];
        let used = used.into_iter().filter(|(is_there, _)| *is_there);
        let free = width - used.map(|(_, width)| width).sum::<f32>() - 3.0 * space::M;
        let title_width = width_of(TextRole::Panel, &title);
        let next = opens_missing
            .then(|| missing::next_words(context))
            .flatten();
        let next_width = next.map_or(0.0, |words| width_of(TextRole::Strong, &words) + 80.0);
        let has_next = next_width > 0.0 && next_width + title_width <= free;
        let sign = match (opens_missing, has_next) {
            (false, _) => 0.0,
            (true, true) => next_width,
            (true, false) => 56.0,
        };
        let has_title = title_width <= free - sign;
        let has_count =
            has_rows && title_width + width_of(TextRole::Small, &count) + space::M <= free - sign;
        let title = ui
            .row(
                [
                    maybe(has_title, || ui.panel(title).into()),
                    maybe(has_count, || ui.aside(count).into()),
                ]
                .into_iter()
                .flatten(),
            )
            .spacing(10);
        let search = env
            .field(&self.search, Message::Find)
            .placeholder(env.text("delegation-find"))
            .on_submit(Message::Found)
            .submits_alone()
            .dense()
            .id(FIND)
            .width(112);
        let find = maybe(has_find, || search.into());
        let switch = has_switch.then(|| switch(false, width, context));
        let add = ui
            .secondary(add_words)
            .icon(Icon::Plus)
            .compact()
            .id(ADD)
            .on_press(Message::Add);
        let missing = maybe(opens_missing, || {
            let next = missing::next(context, true).filter(|_| has_next);

            next.unwrap_or_else(|| {
                let open = ui
                    .icon_button(Icon::Warning)
                    .compact()
                    .on_press(Message::ShowMissing(true));

                ui.tip(open, env.text("missing-title"))
            })
        });
        let parts = [
            Some(container(title).width(Fill).align_x(ui.start_side()).into()),
            switch,
            find,
            Some(add.into()),
            missing,
        ];

        ui.row(parts.into_iter().flatten())
            .spacing(space::XS)
            .height(44)
            .into()
    }

    fn table<'a>(
        &'a self,
        rows: &[Row<'a>],
        width: f32,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let ui = context.env.ui;
        let count = context.questionnaire().elements().len();
        let columns = Columns::new(width, count, self.cell, context.env);
        let side = ui.padding(0.0, space::S, 0.0, 0.0);
        let stop = rows.iter().position(|row| Some(row.id) == self.chosen);
        let stop = stop.unwrap_or_default();
        let built = self.built.min(rows.len());
        let shown = rows[..built].iter().enumerate().map(|(position, row)| {
            let press = self.row(row, &columns, context);
            let is_stop = position == stop;
            let press = if is_stop { press.id(CHOSEN) } else { press };

            (row.id, around::stop(press, is_stop))
        });
        // Rows are keyed by institution, so that the focus stays on one when rows above come and go.
        let shown = keyed::Column::with_children(shown);
        let bar = scrollable::Scrollbar::new().width(8).scroller_width(8);
        let list = ui
            .scroll(container(shown).padding(side))
            .direction(scrollable::Direction::Vertical(bar))
            .height(Fill);
        let list = if built < rows.len() {
            list.on_scroll(scrolled)
        } else {
            list
        };
        let head = self.column_heads(&columns, context);

        column![
            container(head).padding(side),
            container(ui.strong_divider()).padding([0.0, space::M]),
            list
        ]
        .height(Fill)
        .into()
    }

    /// The names of the columns; a press sorts by one.
    fn column_heads<'a>(&self, columns: &Columns, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let count = context.questionnaire().elements().len();
        let named = |by: By, key: &str, width: f32| {
            let sign = if by == self.by { 18.0 } else { 0.0 };
            let words = ui.fitted(TextRole::Head, &env.text(key), width - sign - space::XS);
            let words = container(ui.head(words))
                .padding(Padding::ZERO.bottom(6))
                .align_bottom(30);
            let sorted =
                (by == self.by).then(|| ui.icon_in(Icon::ChevDown, 14.0, ui.palette().ink2));
            let content = ui.row(
                [Some(words.width(iced::Shrink).into()), sorted]
                    .into_iter()
                    .flatten(),
            );

            let press = ui
                .press(content.spacing(space::XXS))
                .min_height(30.0)
                .on_press(Message::Sort(by));

            container(ui.start(press)).width(width).into()
        };
        let several: Vec<usize> = context
            .results()
            .coordination()
            .with_several_leads()
            .collect();
        let badges = columns.elements.clone().map(|element| {
            let numeral = env.locale.count(element + 1);
            let badge = ui.small_badge(element, count, numeral);
            let warning = maybe(
                several.contains(&element) && columns.place >= PLACE.0,
                || ui.icon_in(Icon::Warning, 14.0, ui.palette().alert_ink),
            );
            let content = ui
                .row([Some(badge), warning].into_iter().flatten())
                .spacing(2);
            let press = ui
                .press(container(content).center_x(columns.place))
                .on_press(Message::Sort(By::Element(element)));
            let words = several.contains(&element).then_some("institution-two-lead");
            let name = &context.questionnaire().elements()[element].name;
            let words = words.map_or_else(|| shortened(name, 80), |key| env.text(key));

            ui.tip(press, words)
        });
        let caption = if columns.elements.len() < count {
            let (first, last) = (columns.elements.start + 1, columns.elements.end);

            env.format(
                "institution-parts-some",
                &[
                    ("first", env.locale.count(first).into()),
                    ("last", env.locale.count(last).into()),
                    ("count", count.into()),
                ],
            )
        } else {
            env.text("institution-parts")
        };
        let width = columns.place * columns.elements.len() as f32;
        let marks = column![
            container(ui.caption(ui.fitted(TextRole::Caption, &caption, width + 40.0)))
                .center_x(Fill),
            ui.row(badges.collect::<Vec<_>>()).height(28)
        ]
        .width(width);
        let cells = [
            Some(named(By::Name, "delegation-name", columns.name)),
            columns
                .has_group
                .then(|| named(By::Group, "delegation-group", GROUP)),
            columns
                .has_functions
                .then(|| named(By::Functions, "delegation-functions", FUNCTIONS)),
            Some(marks.into()),
            columns.has_room.then(|| {
                let words = env.text("institution-room");
                let words = ui.head(ui.fitted(TextRole::Head, &words, ROOM));
                let press = ui
                    .press(
                        container(words)
                            .align_y(iced::Bottom)
                            .height(30)
                            .padding(Padding::ZERO.bottom(6)),
                    )
                    .on_press(Message::Sort(By::Room));

                container(ui.end(press)).width(ROOM).into()
            }),
        ];

        ui.row(cells.into_iter().flatten())
            .align_y(iced::Bottom)
            .padding([0.0, space::M])
            .into()
    }

    fn row<'a>(
        &self,
        row: &Row<'a>,
        columns: &Columns,
        context: Context<'a>,
    ) -> Press<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let is_chosen = self.chosen == Some(row.id);
        let small = |words: &str, width: f32| {
            let words = ui.fitted(TextRole::Small, words, width - space::S);

            container(ui.start(ui.small(words))).width(width).into()
        };
        let functions = if row.functions.is_empty() {
            let none = ui.small(env.text("institution-no-functions"));

            container(ui.start(none.style(theme::ink3)))
                .width(FUNCTIONS)
                .into()
        } else {
            small(&row.functions, FUNCTIONS)
        };
        let marks = columns.elements.clone().map(|element| {
            match row.duty.parts.get(element).copied().flatten() {
                Some(ElementPart::Leads) => PartMark::Filled,
                Some(ElementPart::Supports) => PartMark::Hollow,
                None => PartMark::None,
            }
        });
        let id = row.id;
        let cell = self.cell.filter(|_| is_chosen);
        let marks = PartMarks {
            first: columns.elements.start,
            count: context.questionnaire().elements().len(),
            marks: marks.collect(),
            place: (columns.place, columns.height),
            chosen: cell.and_then(|cell| cell.checked_sub(columns.elements.start)),
        };
        let marks = ui.part_marks(marks, move |element| Message::TurnAt(id, element));
        let room: Element<'a, Message> = if row.duty.in_room {
            ui.small_strong(env.locale.count(row.duty.people)).into()
        } else {
            let words = ui.fitted(TextRole::Small, &env.text("institution-not-there"), ROOM);

            ui.small(words).style(theme::ink3).into()
        };
        let cells = [
            Some(name(row, columns, context)),
            columns.has_group.then(|| small(&row.group, GROUP)),
            columns.has_functions.then_some(functions),
            Some(marks),
            columns
                .has_room
                .then(|| container(ui.end(room)).width(ROOM).into()),
        ];
        let content = ui
            .row(cells.into_iter().flatten())
            .padding([0.0, space::M])
            .height(columns.height);
        let (on, back) = if ui.is_rtl() {
            (Named::ArrowLeft, Named::ArrowRight)
        } else {
            (Named::ArrowRight, Named::ArrowLeft)
        };
        let has_cell = self.cell.is_some();

        Press::new(content, PressKind::Row, ui.direction)
            .width(Fill)
            .min_height(columns.height)
            .selected(is_chosen)
            .on_key(move |key| match key {
                Named::ArrowUp => Some(Message::Move(TableMotion::Up)),
                Named::ArrowDown => Some(Message::Move(TableMotion::Down)),
                Named::Home => Some(Message::Move(TableMotion::First)),
                Named::End => Some(Message::Move(TableMotion::Last)),
                Named::Space if has_cell => Some(Message::Turn),
                key if key == on => Some(Message::Step(Towards::Next)),
                key if key == back => Some(Message::Step(Towards::Previous)),
                _ => None,
            })
            .focused_as(Focused::Row)
            .on_press(Message::Edit(id))
    }
}

/// The choice between the table and the matrix; where words have no space, as pictures.
pub(super) fn switch(is_together: bool, width: f32, context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;
    let names = [env.text("together-list"), env.text("together-title")];

    if has_words(width, context) {
        return ui
            .segmented(&names, usize::from(is_together), |at| {
                Message::ShowTogether(at == 1)
            })
            .into();
    }

    let (icon, name) = if is_together {
        (Icon::List, &names[0])
    } else {
        (Icon::Relations, &names[1])
    };
    let other = ui
        .icon_button(icon)
        .compact()
        .on_press(Message::ShowTogether(!is_together));

    ui.tip(other, name.clone())
}

/// Width of that choice in a card of this width.
pub(super) fn switch_width(width: f32, context: Context<'_>) -> f32 {
    if has_words(width, context) {
        words_width(context)
    } else {
        50.0
    }
}

fn has_words(width: f32, context: Context<'_>) -> bool {
    words_width(context) < width * 0.45
}

fn words_width(context: Context<'_>) -> f32 {
    let env = context.env;
    let names = ["together-list", "together-title"].map(|key| env.text(key));
    let widths = names.map(|name| {
        let size = env
            .ui
            .size_of_text(TextRole::SmallStrong, &name, f32::INFINITY);

        size.width + 2.0 * space::S
    });

    widths.into_iter().sum::<f32>() + 12.0
}

/// The matrix with the panel of its pair; a small window shows one of them.
fn beside_matrix<'a>(
    together: &'a Together,
    width: f32,
    context: Context<'a>,
) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;

    if env.is_small() && together.shows_panel() {
        return together.panel(page::width(env), context);
    }

    if env.is_small() || together.pair(context).is_none() {
        return together.card(0.0, context);
    }

    let panel = container(together.panel(width, context)).width(width);

    ui.row([
        together.card(width + space::S, context),
        panel.height(Fill).into(),
    ])
    .spacing(space::S)
    .align_y(iced::Top)
    .height(Fill)
    .into()
}

/// The name with the short one after it, and the group under it where it has no column.
fn name<'a>(row: &Row<'a>, columns: &Columns, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let own = row.institution.short.trim();
    let own = (own != row.institution.name.trim()).then(|| shortened(own, 12));
    let own = own.filter(|own| !own.is_empty());
    let own_width = own.as_ref().map_or(0.0, |own| {
        ui.size_of_text(TextRole::Caption, own, f32::INFINITY).width + space::XS
    });
    let free = (columns.name - own_width - space::S).max(40.0);
    let words = ui.fitted(TextRole::SmallStrong, &row.institution.name, free);
    let line = ui
        .row(
            [
                Some(ui.small_strong(words).into()),
                own.map(|own| ui.caption(own).style(theme::ink3).into()),
            ]
            .into_iter()
            .flatten(),
        )
        .spacing(space::XS);
    let under = maybe(!columns.has_group, || {
        let words = env
            .locale
            .line([row.group.as_str(), row.functions.as_str()]);
        let words = ui.fitted(TextRole::Caption, &words, columns.name - space::S);

        ui.start(ui.caption(words)).into()
    });

    container(column![ui.start(line), under])
        .width(columns.name)
        .clip(true)
        .into()
}

fn nothing(context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;
    let add = ui
        .primary(env.text("institution-add"))
        .icon(Icon::Plus)
        .key("Ins")
        .on_press(Message::Add);

    let nothing = container(ui.empty(
        Icon::Institution,
        env.text("institutions-empty"),
        env.text("institutions-empty-next"),
        [add.into()],
    ))
    .padding([space::L, 0.0])
    .center_x(Fill);

    ui.scroll(nothing).into()
}

fn none_found(context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;
    let all = ui
        .secondary(env.text("institutions-find-clear"))
        .icon(Icon::Close)
        .on_press(Message::ShowAll);

    let nothing = container(ui.empty(
        Icon::Search,
        env.text("institutions-not-found"),
        env.text("institutions-none-found"),
        [all.into()],
    ))
    .padding([space::L, 0.0])
    .center_x(Fill);

    ui.scroll(nothing).into()
}

/// What the squares mean, and that a contact is never a person.
fn legend(width: f32, context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;
    let entry = |mark: PartMark, key: &str| {
        ui.row([ui.part_mark(mark), ui.caption(env.text(key)).into()])
            .spacing(space::XS)
            .into()
    };
    let marks = ui
        .row([
            entry(PartMark::Filled, "institution-part-leads"),
            entry(PartMark::Hollow, "institution-part-supports"),
            ui.caption(env.text("institution-no-part")).into(),
        ])
        .spacing(space::M);
    let office = env.text("institution-office-never-person");
    let office_width = ui.size_of_text(TextRole::Caption, &office, f32::INFINITY);
    let has_space = office_width.width + 360.0 < width;
    let office = maybe(has_space, || ui.caption(office).into());
    let line = [Some(marks.into()), Some(ui.gap()), office];

    column![
        ui.divider(),
        container(ui.row(line.into_iter().flatten()))
            .padding([0.0, space::M])
            .center_y(38)
    ]
    .into()
}

fn scrolled(view: scrollable::Viewport) -> Message {
    let is_near = view.relative_offset().y > 0.6;

    Message::Scrolled(if is_near {
        ScrollReach::NearEnd
    } else {
        ScrollReach::Within
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::testing;

    #[test]
    fn the_columns_fit_and_the_chosen_square_is_always_among_those_that_are_shown() {
        let work = testing::sample();

        testing::plain(&work, |context| {
            for (width, elements) in [(853.0, 5), (853.0, 24), (530.0, 5), (530.0, 40), (300.0, 9)]
            {
                for cell in [None, Some(0), Some(elements / 2), Some(elements - 1)] {
                    let columns = Columns::new(width, elements, cell, context.env);
                    let others = if columns.has_functions {
                        GROUP + FUNCTIONS
                    } else {
                        0.0
                    };
                    let room = if columns.has_room { ROOM } else { 0.0 };
                    let places = columns.place * columns.elements.len() as f32;
                    let used = columns.name + others + room + places;

                    assert!((used - width).abs() < 0.1, "{width} {elements}: {used}");
                    assert!(columns.elements.contains(&cell.unwrap_or_default()));
                    assert!(columns.elements.end <= elements);
                }
            }

            let all = Columns::new(853.0, 24, None, context.env);
            assert_eq!(all.elements, 0..24);
            let some = Columns::new(530.0, 40, Some(39), context.env);
            assert_eq!(some.elements.end, 40);
        });
    }
}
