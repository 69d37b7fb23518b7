//! Draws the table of the named files: who made each and when, and what it would bring.

use super::reading::{BroughtContent, BroughtFile, Whole};
use super::{Message, State};
use crate::assessment::{JoinError, Part, Preview, Tally};
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::label::shortened;
use crate::gui::path_field;
use crate::gui::theme::{TextRole, space};
use crate::gui::widget::choice::TableColumn;
use crate::gui::widget::mark::{ChipSize, Tone};
use crate::gui::widget::press::FocusRing;
use crate::message::{self, conflict};

use iced::widget::{Column, column, container};
use iced::{Fill, Length};
use jiff::{Zoned, tz::TimeZone};

use std::path::Path;

/// Width of the column of check boxes.
const BOX: f32 = 60.0;
/// Least and most width of the words at the head of a figure.
const FIGURE: (f32, f32) = (56.0, 104.0);

/// A figure of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Figure {
    New,
    There,
    Here,
    Same,
    Conflicts,
    Removals,
    Outside,
}

impl Figure {
    /// The figures that the table has room for.
    fn all(env: Env<'_>) -> &'static [Self] {
        use Figure::{Conflicts, Here, New, Outside, Removals, Same, There};

        if env.is_wide() {
            &[New, There, Here, Same, Conflicts, Removals, Outside]
        } else {
            &[New, There, Conflicts, Removals, Outside]
        }
    }

    /// The message key of its head.
    fn head(self, env: Env<'_>) -> &'static str {
        match self {
            Self::New => "bring-back-new",
            Self::There if env.is_slim() => "bring-back-there",
            Self::There => "bring-back-changed-there",
            Self::Here => "bring-back-changed-here",
            Self::Same => "bring-back-same",
            Self::Conflicts => "bring-back-conflicts",
            Self::Removals => "bring-back-removals",
            Self::Outside => "bring-back-outside",
        }
    }

    /// Whether it says that something happens, if it is not zero.
    fn tells(self) -> bool {
        !matches!(self, Self::Here | Self::Same)
    }

    fn of(self, counts: &Counts<'_>) -> usize {
        match self {
            Self::New => counts.questions.new,
            Self::There => counts.questions.changed_there,
            Self::Here => counts.questions.changed_here,
            Self::Same => counts.questions.same,
            Self::Conflicts => counts.questions.in_conflict,
            Self::Removals => counts.removals,
            Self::Outside => counts.outside,
        }
    }
}

/// What the figures of a row count.
struct Counts<'a> {
    questions: &'a Tally,
    removals: usize,
    outside: usize,
}

impl State {
    /// The card with the table.
    pub(super) fn table<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let columns = columns(env);
        let head = |key: &str| -> Element<'a, Message> { ui.head(env.text(key)).into() };
        let mut heads = vec![ui.gap(), head("bring-back-file")];
        heads.extend(Figure::all(env).iter().map(|figure| head(figure.head(env))));

        if !env.is_slim() {
            heads.push(head("bring-back-holds"));
        }

        let rows = self
            .files
            .iter()
            .map(|file| self.row(file, &columns, context));
        let whole = self
            .whole
            .as_ref()
            .filter(|whole| whole.brings)
            .map(|whole| total(whole, &columns, env));

        ui.card(column![
            ui.table_head(&columns, heads),
            Column::with_children(rows),
            whole
        ])
        .padding([space::XXS, space::S])
        .width(Fill)
        .into()
    }

    fn row<'a>(
        &'a self,
        file: &'a BroughtFile,
        columns: &[TableColumn],
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let name = path_field::name(TextRole::SmallStrong, &name_of(&file.path), env);

        match &file.content {
            BroughtContent::Copy(_, preview) => self.copy_row((file, preview), columns, context),
            BroughtContent::NotYet => refused(
                name,
                env.text("bring-back-not-yet"),
                env.text("bring-back-not-yet-next"),
                None,
                env,
            ),
            BroughtContent::Unreadable(error) => {
                let words = message::open(error, env.locale);

                refused(name, words.title, words.text, None, env)
            }
            BroughtContent::Refused(_, error) => {
                let words = message::join(error, env.locale);
                let open = matches!(error, JoinError::AnotherAssessment { .. })
                    .then(|| Message::Open(file.path.clone()));

                refused(name, words.title, words.text, open, env)
            }
        }
    }

    /// The row of a copy that can be joined. One whose seal is broken says what that means, and comes in only as mended.
    fn copy_row<'a>(
        &'a self,
        (file, preview): (&'a BroughtFile, &'a Preview),
        columns: &[TableColumn],
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let is_on = self.selection.has(file);
        let tick: Element<'a, Message> = if file.is_mended {
            let icon = ui.icon_in(Icon::Warning, 18.0, ui.palette().alert_ink);

            container(icon).padding([0.0, space::XXS]).into()
        } else {
            ui.check_box("", is_on, Some(Message::Toggle(file.path.clone())))
                .ring(FocusRing::Over)
                .into()
        };
        let chip =
            |key: &str| ui.chip(Icon::Warning, env.text(key), Tone::Discuss, ChipSize::Small);
        let chips = [
            file.is_mended.then(|| chip("bring-back-mended")),
            (file.is_foreign && !file.is_mended).then(|| chip("bring-back-foreign")),
            (!preview.missing.is_empty()).then(|| chip("bring-back-incomplete")),
        ];
        let chips: Vec<Element<'a, Message>> = chips.into_iter().flatten().collect();
        let chips = (!chips.is_empty()).then(|| ui.start(ui.wrapped(chips, space::XXS)));
        let name = path_field::name(TextRole::SmallStrong, &name_of(&file.path), env);
        let about = column![name, ui.start(ui.caption(author(preview, env))), chips].spacing(1);
        let counts = Counts {
            questions: &preview.questions,
            removals: preview.removed_inside(),
            outside: preview.outside.len(),
        };
        let mut cells: Vec<Element<'a, Message>> = vec![tick, about.into()];
        cells.extend(figures(&counts, false, env));
        let lacks = (!preview.missing.is_empty()).then(|| lacks(&preview.missing, env));
        let mut under = Vec::new();

        if env.is_slim() {
            under.extend(lacks.map(|lacks| under_name(lacks, env)));
        } else {
            let words = [Some(holds(preview, env)), lacks];
            let words: Vec<String> = words.into_iter().flatten().collect();
            cells.push(ui.start(ui.small(words.join(" "))).into());
        }

        if file.is_mended {
            let take = Message::TakeMended(file.path.clone());
            under.push(under_name(env.text("bring-back-mended-why"), env));
            under.push(
                ui.start(ui.check_box(env.text("bring-back-take-mended"), is_on, Some(take)))
                    .into(),
            );
        }

        let under = (!under.is_empty()).then(|| {
            container(Column::with_children(under)).padding(ui.padding(0.0, space::XS, 6.0, BOX))
        });

        column![
            container(ui.cells(columns, cells)).padding([4, 0]),
            under,
            ui.divider()
        ]
        .into()
    }
}

/// A sentence under the name of a file.
fn under_name(words: String, env: Env<'_>) -> Element<'_, Message> {
    let ui = env.ui;

    ui.start(ui.small(words))
        .padding(ui.padding(0.0, 0.0, 0.0, space::XS))
        .into()
}

fn columns(env: Env<'_>) -> Vec<TableColumn> {
    let mut columns = vec![
        TableColumn::Words(Length::Fixed(BOX)),
        TableColumn::Words(Length::FillPortion(5)),
    ];
    columns.extend(Figure::all(env).iter().map(|figure| {
        let head = env.text(figure.head(env));

        TableColumn::Number(env.ui.width_of_column(&head, [], FIGURE).into())
    }));

    if !env.is_slim() {
        columns.push(TableColumn::Words(Length::FillPortion(6)));
    }

    columns
}

/// The figures of a table row.
fn figures<'a>(counts: &Counts<'_>, is_strong: bool, env: Env<'a>) -> Vec<Element<'a, Message>> {
    let ui = env.ui;

    Figure::all(env)
        .iter()
        .map(|figure| {
            let count = figure.of(counts);
            let words = env.locale.count(count);

            if is_strong || (figure.tells() && count > 0) {
                ui.small_strong(words).into()
            } else {
                ui.aside(words).into()
            }
        })
        .collect()
}

/// What an incomplete copy lacks.
fn lacks(missing: &[Part], env: Env<'_>) -> String {
    let named: Vec<String> = missing
        .iter()
        .take(3)
        .map(|part| conflict::part(part, env.locale))
        .collect();
    let more = missing.len().saturating_sub(named.len());

    env.format(
        "bring-back-lacks",
        &[
            ("names", env.locale.list(&named).into()),
            ("more", more.into()),
        ],
    )
}

/// The row with the sums.
fn total<'a>(whole: &Whole, columns: &[TableColumn], env: Env<'a>) -> Element<'a, Message> {
    let ui = env.ui;
    let name = ui.start(ui.small_strong(env.text("bring-back-after")));
    let mut cells: Vec<Element<'a, Message>> = vec![ui.gap(), name.into()];
    let counts = Counts {
        questions: &whole.questions,
        removals: whole.removed,
        outside: whole.outside,
    };
    cells.extend(figures(&counts, true, env));

    if !env.is_slim() {
        let decide = env.format("bring-back-decide", &[("count", whole.conflicts.into())]);
        cells.push(ui.start(ui.small(decide)).into());
    }

    container(ui.cells(columns, cells)).padding([6, 0]).into()
}

/// The row of a file that cannot be joined, with the reason.
fn refused<'a>(
    name: Element<'a, Message>,
    title: String,
    words: String,
    open: Option<Message>,
    env: Env<'a>,
) -> Element<'a, Message> {
    let ui = env.ui;
    let icon = ui.icon_in(Icon::Warning, 18.0, ui.palette().alert_ink);
    let words = column![
        name,
        ui.start(ui.small_strong(title).style(crate::gui::theme::alert)),
        ui.start(ui.small(words))
    ]
    .width(Fill);
    let open = open.map(|open| {
        ui.secondary(env.text("bring-back-open"))
            .compact()
            .on_press(open)
            .into()
    });
    let icon = ui.start(icon).width(BOX).padding([0.0, space::XXS]).into();
    let content = ui
        .row([Some(icon), Some(words.into()), open].into_iter().flatten())
        .padding([6.0, space::XS]);

    column![content, ui.divider()].into()
}

/// The breakout of the copy, its computer, and the time of its last edit.
fn author(preview: &Preview, env: Env<'_>) -> String {
    let breakout = match &preview.copy_of {
        None => env.text("source-whole"),
        Some((_, None)) => env.text("source-former"),
        Some((_, Some(name))) => shortened(name, 40),
    };
    let latest = preview.authors.first();
    let computer = latest.map(|author| match author.computer.as_str() {
        "" => env.text("source-no-computer"),
        computer => shortened(computer, 32),
    });
    let time = latest.map(|author| {
        let then = author.last.to_zoned(TimeZone::system()).datetime();

        env.locale.moment(then, Zoned::now().datetime())
    });

    env.locale
        .line([Some(breakout), computer, time].into_iter().flatten())
}

/// The counts of what a copy brings besides its questions, in words.
fn holds(preview: &Preview, env: Env<'_>) -> String {
    if preview.brings_nothing() {
        return env.text("bring-back-brings-nothing");
    }

    let Tally {
        new, changed_there, ..
    } = preview.others;
    let others = new.saturating_add(changed_there);
    let named = preview.changes.iter().take(4);
    let named: Vec<String> = named
        .map(|question| env.locale.left_to_right(question.as_str()))
        .collect();
    let more = preview.changes.len().saturating_sub(named.len());
    let questions = (!named.is_empty()).then(|| {
        env.format(
            "bring-back-questions",
            &[
                ("names", env.locale.list(&named).into()),
                ("more", more.into()),
            ],
        )
    });
    let others = (others > 0).then(|| env.format("bring-back-others", &[("count", others.into())]));

    [questions, others]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

pub(super) fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}
