//! Lists the licences of everything that the program is built from, a page at a time.

use super::{Message, State};
use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::icon::Icon;
use crate::gui::theme::space;
use crate::gui::widget::choice::TableColumn;

use iced::Fill;
use iced::widget::text::Wrapping;
use iced::widget::{Column, column};

use std::sync::LazyLock;

/// How many entries a page has: few enough for a layout within a frame.
const PER_PAGE: usize = 25;

/// A package of which the program is built.
struct UsedPackage {
    name: &'static str,
    version: &'static str,
    licence: &'static str,
    repository: &'static str,
}

/// The list that `tests/licences.py` writes: name, version, licence and repository, separated by tabs.
static PACKAGES: LazyLock<Vec<UsedPackage>> = LazyLock::new(|| {
    let lines = include_str!("../../../../assets/licences.txt").lines();

    lines
        .filter(|line| !line.starts_with('#'))
        .filter_map(package)
        .collect()
});

fn package(line: &'static str) -> Option<UsedPackage> {
    let mut parts = line.split('\t');

    Some(UsedPackage {
        name: parts.next()?,
        version: parts.next()?,
        licence: parts.next()?,
        repository: parts.next()?,
    })
}

/// The number of pages.
pub(super) fn pages() -> usize {
    PACKAGES.len().div_ceil(PER_PAGE)
}

impl State {
    pub(super) fn licences<'a>(&'a self, env: Env<'a>) -> Element<'a, Message> {
        let ui = env.ui;
        let is_broad = env.size.width >= 1000.0;
        let columns = [
            TableColumn::Words(220.into()),
            TableColumn::Words(90.into()),
            TableColumn::Words(Fill),
            TableColumn::Words(Fill),
        ];
        let columns = if is_broad {
            &columns[..]
        } else {
            &columns[..3]
        };
        let heads = [
            ui.head(env.text("settings-package")).into(),
            ui.head(env.text("settings-package-version")).into(),
            ui.head(env.text("settings-package-licence")).into(),
            ui.head(env.text("settings-package-source")).into(),
        ];
        let code = |code: &str| {
            ui.small(env.locale.left_to_right(code))
                .wrapping(Wrapping::WordOrGlyph)
        };
        let rows = PACKAGES
            .iter()
            .skip(self.page * PER_PAGE)
            .take(PER_PAGE)
            .map(|package| {
                let cells = [
                    code(package.name).font(crate::gui::theme::SEMIBOLD).into(),
                    code(package.version).into(),
                    code(package.licence).into(),
                    code(package.repository)
                        .style(crate::gui::theme::ink2)
                        .into(),
                ];

                ui.table_row(columns, cells)
            });
        let words = env.format("settings-others-words", &[("count", PACKAGES.len().into())]);
        let table = ui.card(column![
            ui.table_head(columns, heads),
            Column::with_children(rows)
        ]);

        column![
            ui.start(ui.aside(words)),
            self.pager(env),
            table.padding(iced::Padding::from([space::XS, space::M])),
            self.pager(env),
        ]
        .spacing(space::S)
        .into()
    }

    fn pager<'a>(&'a self, env: Env<'a>) -> Element<'a, Message> {
        let ui = env.ui;
        let before = self.page.checked_sub(1).map(Message::Page);
        let after = (self.page + 1 < pages()).then_some(Message::Page(self.page + 1));
        let here = env.format(
            "settings-page",
            &[("page", (self.page + 1).into()), ("pages", pages().into())],
        );

        ui.row([
            ui.secondary(env.text("settings-page-before"))
                .icon(Icon::ChevLeft)
                .compact()
                .on_press_maybe(before)
                .into(),
            ui.small(here).into(),
            ui.secondary(env.text("settings-page-after"))
                .icon_after(Icon::ChevRight)
                .compact()
                .on_press_maybe(after)
                .into(),
        ])
        .spacing(space::S)
        .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_is_listed_with_a_licence() {
        let listed = include_str!("../../../../assets/licences.txt").lines();
        let listed = listed.filter(|line| !line.starts_with('#')).count();

        assert_eq!(PACKAGES.len(), listed);
        assert!(PACKAGES.len() > 100);

        for package in PACKAGES.iter() {
            assert!(
                !package.licence.is_empty(),
                "{} has no licence",
                package.name
            );
        }

        for part in ["iced", "resvg", "rfd", "plotters", "fluent"] {
            assert!(
                PACKAGES.iter().any(|package| package.name == part),
                "{part} is missing"
            );
        }
    }
}
