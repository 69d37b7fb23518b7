//! Draws the table of the people, which somebody searches, sorts, and moves through by keyboard.

use crate::assessment::{Institution, ItemId, Participant};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::label::shortened;
use crate::gui::screen::delegation::{Message, State, TableMotion, around};
use crate::gui::screen::maybe;
use crate::gui::theme::{TextRole, space};
use crate::gui::widget::choice::TableColumn;
use crate::gui::widget::field::Field;
use crate::gui::widget::focus::Focused;
use crate::locale::Search;

use iced::keyboard::key::Named;
use iced::widget::text::Wrapping;
use iced::widget::{Id, column, container, keyed, scrollable};
use iced::{Fill, Length, Padding};

use std::cmp::Ordering;

/// Focus id of the row at which Tab stops.
pub(super) const CHOSEN: Id = Id::new("delegation-chosen");
/// Focus id of the button that opens a list.
pub(super) const IMPORT: Id = Id::new("delegation-import");
/// Focus id of the search.
pub(super) const FIND: Id = Id::new("delegation-find");

/// How many rows the view builds at once; the next ones follow when scrolling nears their end.
pub(super) const PAGE: usize = 60;

/// A column of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    Name,
    /// Institution, then name.
    Institution,
    /// Stakeholder group in its order, then name; people without a counted view come last.
    Group,
    /// The first function in its order, then name.
    Functions,
    /// Role in its order, then name.
    TextRole,
}

impl By {
    const ALL: [Self; 5] = [
        Self::Name,
        Self::Institution,
        Self::Group,
        Self::Functions,
        Self::TextRole,
    ];
}

/// A person with the texts of the row.
pub(super) struct PersonRow<'a> {
    pub id: ItemId,
    pub person: &'a Participant,
    /// The name of the institution, as the register has it.
    institution: &'a str,
    /// The other names of the institution.
    also: Option<&'a Institution>,
    group: String,
    functions: String,
    role: String,
}

impl PersonRow<'_> {
    fn is_found(&self, search: &Search) -> bool {
        let cells = [
            self.person.name.as_str(),
            &self.person.honorific,
            &self.person.post,
            self.institution,
            &self.group,
            &self.functions,
            &self.role,
        ];
        let also = self.also.into_iter().flat_map(|institution| {
            let former = institution.former.iter();

            former.chain([&institution.short]).map(String::as_str)
        });

        search.finds(cells.into_iter().chain(also))
    }
}

/// The people whom the search finds, in the order of a column.
pub(super) fn listed<'a>(search: &Field, by: By, context: Context<'a>) -> Vec<PersonRow<'a>> {
    let groups = context.groups();
    let functions = context.questionnaire().functions();
    let assessment = context.assessment();
    let institutions = assessment.institutions_by_name();
    let wanted = Search::of(&search.text());
    let not_counted = context.env.text("delegation-not-counted");
    let row = |(id, person): (ItemId, &'a Participant)| {
        let group = groups
            .iter()
            .find(|group| person.group.as_ref() == Some(&group.id));
        let group = group.map(|group| {
            if assessment.uses_group(&group.id) {
                group.name.clone()
            } else {
                context.unused_group(group)
            }
        });
        let reflected = functions
            .iter()
            .filter(|f| person.functions.contains(&f.id));
        let names = reflected.map(|function| match function.short.as_str() {
            "" => function.name.as_str(),
            short => short,
        });

        let institution = assessment.institution_among(person, &institutions);

        PersonRow {
            id,
            person,
            institution: institution.map_or(&person.organisation, |known| &known.name),
            also: institution,
            group: group.unwrap_or_else(|| not_counted.clone()),
            functions: context.env.locale.list(names.collect::<Vec<_>>()),
            role: label::role_name(person.role, context.env),
        }
    };
    let mut rows: Vec<PersonRow<'a>> = context
        .assessment()
        .participants()
        .iter()
        .map(row)
        .filter(|row| row.is_found(&wanted))
        .collect();

    let collation = context.env.locale.collation();
    let place = |row: &PersonRow<'_>| {
        let last = usize::MAX;

        match by {
            By::Name => 0,
            // No institution comes after all of them.
            By::Institution => usize::from(row.institution.is_empty()),
            By::Group => {
                let group = groups
                    .iter()
                    .position(|group| row.person.group.as_ref() == Some(&group.id));

                group.unwrap_or(last)
            }
            By::Functions => {
                let function = functions
                    .iter()
                    .position(|function| row.person.functions.contains(&function.id));

                function.unwrap_or(last)
            }
            By::TextRole => row.person.role as usize,
        }
    };
    rows.sort_by(|one, other| {
        let by_place = place(one).cmp(&place(other));
        let by_institution = || match by {
            By::Institution => collation.compare(one.institution, other.institution),
            _ => Ordering::Equal,
        };

        by_place
            .then_with(by_institution)
            .then_with(|| collation.compare(&one.person.name, &other.person.name))
            .then_with(|| one.id.cmp(&other.id))
    });

    rows
}

impl State {
    /// The card with the table; stacked, it is as high as its rows and scrolls with the page.
    pub(super) fn people_card<'a>(
        &'a self,
        context: Context<'a>,
        is_stacked: bool,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let is_empty = context.assessment().participants().is_empty();
        let rows = listed(&self.search, self.by, context);
        let height: Length = if is_stacked { Length::Shrink } else { Fill };
        let body: Element<'a, Message> = if is_empty {
            self.nobody(context)
        } else if rows.is_empty() {
            let clear = ui
                .secondary(env.text("delegation-find-clear"))
                .icon(Icon::Close);

            ui.empty(
                Icon::Search,
                env.text("delegation-none-found"),
                env.text("delegation-none-found-next"),
                [clear.on_press(Message::Close).into()],
            )
        } else {
            self.table(rows.as_slice(), context, is_stacked)
        };
        let promise = maybe(!is_empty && !env.is_compact(), || {
            let words = ui.aside(env.text("delegation-promise"));

            let words = container(ui.start(words)).padding([10.0, 20.0]);

            column![ui.divider(), words].into()
        });

        ui.card(column![
            self.people_head(rows.len(), context),
            body,
            promise
        ])
        .padding(
            Padding::ZERO
                .top(6)
                .bottom(if promise_is_shown(context) { 0 } else { 6 }),
        )
        .width(Fill)
        .height(height)
        .into()
    }

    fn nobody<'a>(&self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let add = ui
            .primary(env.text("delegation-add-person"))
            .icon(Icon::Plus)
            .key("Ins");
        let add = (!self.is_adding()).then(|| add.on_press(Message::Add).into());
        let import = ui
            .secondary(env.text("roster-open"))
            .icon(Icon::Table)
            .id(IMPORT)
            .on_press(Message::OpenList)
            .into();

        container(ui.empty(
            Icon::Delegation,
            env.text("delegation-empty"),
            env.text("delegation-empty-next"),
            add.into_iter().chain([import]),
        ))
        .padding([space::L, 0.0])
        .center_x(Fill)
        .into()
    }

    /// Title, count, search, and the button that adds a person.
    fn people_head<'a>(&'a self, found: usize, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let count = context.assessment().participants().len();
        let people = if found == count {
            env.format("delegation-people", &[("count", count.into())])
        } else {
            env.format(
                "delegation-people-found",
                &[
                    ("found", env.locale.count(found).into()),
                    ("count", count.into()),
                ],
            )
        };
        let is_small = env.size.width < 900.0;
        let search = env
            .field(&self.search, Message::Find)
            .placeholder(env.text("delegation-find"))
            .on_submit(Message::Found)
            .submits_alone()
            .dense()
            .id(FIND)
            .width(if is_small { 130 } else { 190 });
        let add = ui
            .secondary(env.text("delegation-add"))
            .icon(Icon::Plus)
            .compact()
            .id(super::ADD)
            .on_press(Message::Add);
        // An empty list has the button in its middle.
        let import = (count > 0).then(|| {
            let import = if is_small {
                ui.icon_button(Icon::Table)
            } else {
                ui.quiet(env.text("roster-open")).icon(Icon::Table)
            };

            import
                .compact()
                .id(IMPORT)
                .on_press(Message::OpenList)
                .into()
        });
        let title = ui.row([
            ui.panel(env.text("delegation-participants")).into(),
            ui.aside(people).into(),
        ]);
        let find = maybe(count > 0, || {
            ui.row([
                ui.icon_in(Icon::Search, 18.0, ui.palette().ink2),
                search.into(),
            ])
            .spacing(6)
            .into()
        });
        let parts = [
            Some(
                container(title.spacing(10))
                    .width(Fill)
                    .align_x(ui.start_side())
                    .into(),
            ),
            find,
            import,
            Some(add.into()),
        ];

        ui.row(parts.into_iter().flatten())
            .spacing(space::XS)
            .padding(ui.padding(0.0, space::S, 0.0, 20.0))
            .into()
    }

    fn table<'a>(
        &'a self,
        rows: &[PersonRow<'a>],
        context: Context<'a>,
        is_stacked: bool,
    ) -> Element<'a, Message> {
        let ui = context.env.ui;
        let columns =
            [15, 20, 17, 11, 15].map(|part| TableColumn::Words(Length::FillPortion(part)));
        let heads = By::ALL.map(|by| self.column_head(by, context));
        let side = Padding::ZERO.right(if is_stacked { 0.0 } else { space::S });
        let head = container(ui.cells(&columns, heads)).padding([0.0, space::S]);
        let head = container(head).padding(side);
        let stop = self.position(rows).unwrap_or_default();
        let built = self.built.min(rows.len());
        let shown = rows[..built].iter().enumerate().map(|(position, row)| {
            let press = self.row(row, &columns, context);

            let row_id = row.id;
            let is_stop = position == stop;
            let press = if is_stop { press.id(CHOSEN) } else { press };

            (row_id, around::stop(press, is_stop))
        });
        // Rows are keyed by person, so that the focus stays on a person when rows above come and go.
        let shown = keyed::Column::with_children(shown);

        if is_stacked {
            return column![head, ui.strong_divider(), shown].into();
        }

        // The scroll bar is beside the rows. The head leaves the same space, so that columns stay under their names.
        let bar = scrollable::Scrollbar::new().width(8).scroller_width(8);
        let list = ui
            .scroll(container(shown).padding(side))
            .direction(scrollable::Direction::Vertical(bar))
            .height(Fill);
        let list = if built < rows.len() {
            list.on_scroll(super::page::scrolled)
        } else {
            list
        };

        column![head, ui.strong_divider(), list].height(Fill).into()
    }

    fn column_head<'a>(&self, by: By, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let words = match by {
            By::Name => env.text("delegation-name"),
            By::Institution => env.text("delegation-institution"),
            By::Group => env.text("delegation-group"),
            By::Functions => env.text("delegation-functions"),
            By::TextRole => env.text("delegation-role"),
        };
        let sorted = (by == self.by).then(|| ui.icon_in(Icon::ChevDown, 14.0, ui.palette().ink2));
        let words = ui.start(ui.head(words)).into();
        let content = ui
            .row([Some(words), sorted].into_iter().flatten())
            .spacing(space::XXS);

        ui.press(content)
            .min_height(34.0)
            .on_press(Message::Sort(by))
            .into()
    }

    fn row<'a>(
        &self,
        row: &PersonRow<'a>,
        columns: &[TableColumn],
        context: Context<'a>,
    ) -> crate::gui::widget::press::Press<'a, Message> {
        let ui = context.env.ui;
        let (_, line) = TextRole::Small.metrics(ui.direction);
        let cell = |role: TextRole, words: &str, limit: usize| -> Element<'a, Message> {
            let words = ui
                .text(role, shortened(words, limit))
                .wrapping(Wrapping::WordOrGlyph);

            container(ui.start(words))
                .max_height(line + line)
                .clip(true)
                .into()
        };
        let cells = [
            name_and_post(row.person, context),
            cell(TextRole::Small, row.institution, 64),
            cell(TextRole::Small, &row.group, 52),
            cell(TextRole::Small, &row.functions, 40),
            cell(TextRole::Small, &row.role, 40),
        ];

        let id = row.id;

        ui.press_row(ui.cells(columns, cells))
            .selected(self.chosen == Some(id))
            .on_key(move |key| match key {
                Named::ArrowUp => Some(Message::Move(TableMotion::Up)),
                Named::ArrowDown => Some(Message::Move(TableMotion::Down)),
                Named::Home => Some(Message::Move(TableMotion::First)),
                Named::End => Some(Message::Move(TableMotion::Last)),
                Named::Delete => Some(Message::Remove(id)),
                _ => None,
            })
            .focused_as(Focused::Row)
            .on_press(Message::EditPerson(row.id))
    }

    /// The position of the chosen row among the shown ones.
    pub(super) fn position(&self, rows: &[PersonRow<'_>]) -> Option<usize> {
        let chosen = self.chosen?;

        rows.iter().position(|row| row.id == chosen)
    }
}

/// The name as the person is addressed, and under it the post, if there is one.
fn name_and_post<'a>(person: &Participant, context: Context<'a>) -> Element<'a, Message> {
    let ui = context.env.ui;
    let (_, line) = TextRole::Small.metrics(ui.direction);
    let name = [person.honorific.as_str(), &person.name].join(" ");
    let name = ui.text(TextRole::SmallStrong, shortened(name.trim(), 44));

    if person.post.is_empty() {
        return container(ui.start(name.wrapping(Wrapping::WordOrGlyph)))
            .max_height(line + line)
            .clip(true)
            .into();
    }

    let post = ui.caption(shortened(&person.post, 44));
    let lines = column![
        ui.start(name.wrapping(Wrapping::None)),
        ui.start(post.wrapping(Wrapping::None))
    ];

    container(lines).max_height(line + line).clip(true).into()
}

fn promise_is_shown(context: Context<'_>) -> bool {
    !context.assessment().participants().is_empty() && !context.env.is_compact()
}
