//! Lists the assessments that were open lately.

use super::{Message, State};
use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::icon::Icon;
use crate::gui::label::shortened;
use crate::gui::path_field;
use crate::gui::theme::{self, TextRole, Theme, edge, filled, space};
use crate::gui::user_data::UserData;
use crate::gui::widget::focus::Focused;
use crate::store::recent::{Answered, RecentFile};

use iced::keyboard::key::Named;
use iced::widget::text::Wrapping;
use iced::widget::{Column, Id, column, container, space as blank};
use iced::{Fill, Length, Padding};
use jiff::Zoned;
use jiff::tz::TimeZone;

use std::path::Path;

/// The most characters that the list shows of a title or a country.
const NAME: usize = 80;

/// Width below which the path is under the title.
const THREE_COLUMNS: f32 = 760.0;

/// The focus id of a row.
pub(super) fn row(position: usize) -> Id {
    Id::from(format!("home-recent-{position}"))
}

/// The position of a path in the list.
pub(super) fn position(path: &Path, user_data: &UserData) -> Option<usize> {
    let entries = user_data.recent.entries();

    entries.iter().position(|entry| entry.path == path)
}

/// A recent file with its neighbours in the list.
#[derive(Clone, Copy)]
struct InList<'a> {
    position: usize,
    entry: &'a RecentFile,
    before: Option<&'a RecentFile>,
    after: Option<&'a RecentFile>,
}

impl State {
    /// The title and the list; `None` without recent files.
    pub(super) fn recent<'a>(
        &'a self,
        width: f32,
        env: Env<'a>,
        user_data: &'a UserData,
    ) -> Option<(Element<'a, Message>, Element<'a, Message>)> {
        let ui = env.ui;
        let entries = user_data.recent.entries();

        if entries.is_empty() {
            return None;
        }

        let title = container(ui.start(ui.panel(env.text("home-recent")))).padding(
            Padding::ZERO
                .top(if env.is_compact() { 20.0 } else { 30.0 })
                .bottom(space::S),
        );
        let rows = entries.iter().enumerate().map(|(position, entry)| {
            let before = position.checked_sub(1).and_then(|at| entries.get(at));
            let after = entries.get(position + 1);
            let recent = InList {
                position,
                entry,
                before,
                after,
            };

            self.recent_row(recent, width, env)
        });
        let list = container(Column::with_children(rows))
            .padding(1)
            .style(theme::card);

        Some((title.into(), list.into()))
    }

    fn recent_row<'a>(
        &'a self,
        recent: InList<'a>,
        width: f32,
        env: Env<'a>,
    ) -> Element<'a, Message> {
        let ui = env.ui;
        let InList {
            position,
            entry,
            before,
            after,
        } = recent;
        let is_missing = self.missing.contains(&entry.path);
        let ink = if is_missing { theme::ink3 } else { theme::ink };
        let quiet = if is_missing { theme::ink3 } else { theme::ink2 };
        let mark = if is_missing {
            ui.palette().ink3
        } else {
            ui.palette().ink2
        };
        let is_broad = width >= THREE_COLUMNS;
        let country = (entry.country != entry.title).then(|| {
            ui.start(
                ui.text(TextRole::Small, shortened(&entry.country, NAME))
                    .style(quiet),
            )
        });
        // A path of any length stays in its lines.
        let (_, line) = TextRole::Caption.metrics(ui.direction);
        let place = || {
            let path = path_field::words(TextRole::Caption, &entry.path, env).style(quiet);

            ui.start(path).max_height(3.0 * line).clip(true)
        };
        let title = ui
            .strong(shortened(&entry.title, NAME))
            .style(ink)
            .wrapping(Wrapping::WordOrGlyph);
        let names = column![ui.start(title)]
            .push(country.filter(|_| is_broad))
            .push((!is_broad).then(place));
        let at = entry.at.to_zoned(TimeZone::system()).datetime();
        let when = env.locale.moment(at, Zoned::now().datetime());
        let when = ui.start(ui.text(TextRole::Small, when).style(ink));
        let reach = if is_missing {
            not_found(env)
        } else {
            reach(entry, env)
        };
        let mut items: Vec<Element<'a, Message>> = vec![
            ui.icon_in(Icon::File, 20.0, mark),
            container(names).width(Fill).into(),
        ];

        if is_broad {
            items.push(container(reach).width(150).into());
            items.push(
                container(column![when, place()])
                    .width(if width > 1000.0 { 380 } else { 236 })
                    .into(),
            );
        } else {
            items.push(container(column![reach, when].spacing(2)).width(150).into());
        }

        items.push(if is_missing {
            let forget = ui
                .icon_button(Icon::Close)
                .compact()
                .on_press(Message::Forget(entry.path.clone()));

            ui.tip(forget, env.text("home-forget"))
        } else {
            container(ui.icon_in(Icon::ChevRight, 18.0, mark))
                .center_x(44)
                .into()
        });

        let content = container(ui.row(items).spacing(14)).padding(ui.padding(7.0, 2.0, 7.0, 16.0));
        let row = ui
            .press(content)
            .min_height(65.0)
            .width(Fill)
            .id(row(position))
            .on_press(Message::OpenRecent(entry.path.clone()))
            .on_key(move |key| match key {
                Named::ArrowDown => Some(Message::Choose(after.unwrap_or(entry).path.clone())),
                Named::ArrowUp => Some(Message::Choose(before.unwrap_or(entry).path.clone())),
                Named::Home => Some(Message::ChooseFirst),
                Named::End => Some(Message::ChooseLast),
                Named::Delete => Some(Message::Forget(entry.path.clone())),
                _ => None,
            })
            .focused_as(Focused::Row);

        column![row].push(after.map(|_| ui.divider())).into()
    }
}

fn not_found(env: Env<'_>) -> Element<'_, Message> {
    let ui = env.ui;
    let words = ui
        .text(TextRole::Small, env.text("home-missing"))
        .style(theme::ink3);

    ui.row([
        ui.icon_in(Icon::Warning, 16.0, ui.palette().ink3),
        words.into(),
    ])
    .spacing(6)
    .into()
}

/// The progress of each element as bars, and of the whole in figures.
fn reach<'a>(entry: &'a RecentFile, env: Env<'a>) -> Element<'a, Message> {
    let ui = env.ui;
    let whole = entry.whole();
    let count = entry.elements.len();
    let progress: Element<'a, Message> = if count > 5 {
        container(ui.filling(whole.share(), 8.0, |palette| palette.accent))
            .width(146)
            .into()
    } else {
        let parts = entry.elements.iter().enumerate();

        ui.row(parts.map(|(index, answered)| part(index, count, *answered, env)))
            .spacing(4)
            .into()
    };
    let words = env.format(
        "home-answered",
        &[
            ("answered", whole.answered.into()),
            ("asked", whole.asked.into()),
        ],
    );

    column![
        ui.start(progress),
        ui.start(ui.text(TextRole::Caption, words))
    ]
    .spacing(5)
    .into()
}

/// The bar of an element: 26 by 8, filled from the start side.
fn part(index: usize, count: usize, answered: Answered, env: Env<'_>) -> Element<'_, Message> {
    // A begun element shows at least a pixel, and only a complete one is full.
    let least = if answered.answered > 0 { 1.0 } else { 0.0 };
    let full = (answered.share() * 24.0).floor().max(least);
    let fill = container(blank())
        .width(full)
        .height(6)
        .style(move |theme: &Theme| filled(theme.colors().element(index, count).fill));

    let bar = env.ui.row([fill.into()]).width(Length::Fixed(24.0));

    container(bar.height(Length::Fixed(6.0)))
        .padding(1)
        .style(|theme: &Theme| container::Style {
            border: edge(theme.colors().line_strong, 1.0, 2.0),
            ..filled(theme.colors().surface2)
        })
        .into()
}
