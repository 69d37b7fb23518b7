//! The panel beside the list: what the chosen form brings, kind by kind and item by item, or what it asks if nothing came back.

use super::rows::Row;
use super::write::Purpose;
use super::{LINE, Message, State, TableMotion, Whole, name_of, words};
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::label::{key_cap, shortened};
use crate::gui::path_field;
use crate::gui::screen::delegation::around;
use crate::gui::screen::maybe;
use crate::gui::theme::{self, TextRole, space};
use crate::gui::widget::focus::Focused;
use crate::gui::widget::mark::Tone;
use crate::gui::widget::press::{FocusRing, Press, PressKind};
use crate::homework::{AskedBy, BroughtItem, FormPreview, ItemKind};
use crate::locale::Language;
use crate::message;

use iced::Fill;
use iced::keyboard::key::Named;
use iced::widget::{Column, column, container};
use jiff::tz::TimeZone;

/// The most items of a kind that are listed.
const LISTED: usize = 200;

/// A line of the preview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PreviewLine {
    /// A kind with its tick and its count.
    Kind(ItemKind),
    /// An item, by its place in the preview.
    Item(usize),
}

/// How much of a kind is ticked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct KindTick {
    taken: usize,
    possible: usize,
}

impl KindTick {
    /// Whether everything is ticked that can be.
    pub(super) fn is_whole(self) -> bool {
        self.possible > 0 && self.taken == self.possible
    }
}

/// How much of a kind is ticked.
pub(super) fn tick_of(preview: &FormPreview, kind: ItemKind) -> KindTick {
    let count = |is_one: fn(&BroughtItem) -> bool| {
        let items = preview.of_kind(kind);

        items.filter(|(_, item)| is_one(item)).count()
    };

    KindTick {
        taken: count(BroughtItem::will_be_taken),
        // What the room has changed stays unless somebody ticks it.
        possible: count(|item| {
            item.can_be_taken()
                && (item.is_taken || item.change != crate::homework::ItemChange::Kept)
        }),
    }
}

impl State {
    /// The lines of the preview that the panel shows, from top to bottom.
    pub(super) fn lines(&self, context: Context<'_>) -> Vec<PreviewLine> {
        let Some(preview) = self.shown(context) else {
            return Vec::new();
        };
        let mut lines = Vec::new();

        for kind in ItemKind::ALL {
            let items: Vec<usize> = preview.of_kind(kind).map(|(at, _)| at).collect();

            if items.is_empty() {
                continue;
            }

            lines.push(PreviewLine::Kind(kind));

            if self.opened == Some(kind) {
                lines.extend(items.into_iter().take(LISTED).map(PreviewLine::Item));
            }
        }

        lines
    }

    /// What belongs to the chosen row.
    pub(super) fn of_chosen<'a>(&'a self, context: Context<'a>) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let rows = self.rows(context);
        let row = self.stop(context).and_then(|id| rows.row(id).cloned());

        match (row, self.shown(context)) {
            (Some(row), Some(preview)) => self.preview(&row, preview, context),
            (Some(row), None) => asks(&row, context),
            (None, _) => path_field::inset(ui.start(ui.aside(env.text("homework-empty-next")))),
        }
    }

    fn preview<'a>(
        &'a self,
        row: &Row,
        preview: &'a FormPreview,
        context: Context<'a>,
    ) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let rows = self.rows(context);
        let waiting: Vec<_> = rows.waiting().map(|row| row.id).collect();
        let place = waiting.iter().position(|id| *id == row.id);
        let place = place.filter(|_| waiting.len() > 1).map(|at| {
            let place = env.format(
                "homework-place",
                &[
                    ("place", env.locale.count(at + 1).into()),
                    ("count", env.locale.count(waiting.len()).into()),
                ],
            );

            ui.aside(place).into()
        });
        let title = ui.start(ui.panel(env.text("homework-brings"))).into();
        let title = ui.row([Some(title), place].into_iter().flatten());
        let file = row.file.and_then(|at| self.files.get(at));
        let name = file.map_or_else(String::new, |file| {
            let name = file.path.file_name().unwrap_or(file.path.as_os_str());

            name.to_string_lossy().into_owned()
        });
        let about = column![
            path_field::name(TextRole::SmallStrong, &name, env),
            ui.start(ui.caption(shortened(&name_of(&preview.of, context), 90))),
            ui.start(ui.caption(self.version_words(preview, env))),
        ]
        .width(Fill);
        let file = ui
            .row([ui.icon(Icon::Table, 20.0), about.into()])
            .spacing(10)
            .align_y(iced::Top);
        let stop = self.line.or(self.lines(context).first().copied());
        let kinds = ItemKind::ALL
            .into_iter()
            .filter(|kind| preview.of_kind(*kind).next().is_some())
            .map(|kind| self.kind(kind, preview, stop, env));
        let looks = (!preview.remarks.is_empty()).then(|| {
            let title = env.format("homework-look", &[("count", preview.remarks.len().into())]);
            let remarks = preview.remarks.iter().take(LISTED);
            let remarks: Vec<String> = remarks
                .map(|remark| message::form_remark(remark, env.locale))
                .collect();

            ui.notice_bar(Tone::Discuss, title, remarks.join("\n"), [])
        });
        let body = column![Column::with_children(kinds), looks].spacing(space::S);
        let take = ui
            .primary(env.format("homework-take", &[("count", preview.taken().into())]))
            .icon(Icon::BringBack)
            .key(key_cap("Ctrl+Enter", env))
            .large()
            .width(Fill)
            .on_press_maybe((preview.taken() > 0).then_some(Whole::Homework(Message::TakeIn)));
        let later = ui
            .secondary(env.text("homework-later"))
            .large()
            .on_press(Whole::Homework(Message::Later));
        let head = column![title, file].spacing(6);
        let promise = maybe(!env.is_compact(), || {
            path_field::inset(ui.start(ui.caption(env.text("homework-promise"))))
        });

        column![
            container(head).padding([space::XS, space::XXS]),
            container(ui.strong_divider()).padding([0.0, space::XXS]),
            ui.scroll(body).height(Fill),
            promise,
            ui.buttons([take.into(), later.into()]),
        ]
        .spacing(2)
        .into()
    }

    #[expect(clippy::unused_self, reason = "it belongs to the preview")]
    fn version_words(&self, preview: &FormPreview, env: Env<'_>) -> String {
        let odd = words::oddities(preview, env);

        if preview.is_again {
            return [env.text("homework-again"), odd].join(" ");
        }

        if preview.version > 1 {
            let version = env.format(
                "homework-version",
                &[("version", env.locale.count(preview.version.into()).into())],
            );

            return [version, odd].join(" ");
        }

        odd
    }

    /// A kind with its tick and count, and its items while it is open.
    fn kind<'a>(
        &'a self,
        kind: ItemKind,
        preview: &'a FormPreview,
        stop: Option<PreviewLine>,
        env: Env<'a>,
    ) -> Element<'a, Whole> {
        let ui = env.ui;
        let line = PreviewLine::Kind(kind);
        let is_open = self.opened == Some(kind);
        let name = message::form_kind(kind, env.locale);
        let tick = tick_of(preview, kind);
        let count = if tick.is_whole() || tick.taken == 0 {
            env.locale.count(tick.possible)
        } else {
            let (taken, possible) = (
                env.locale.count(tick.taken),
                env.locale.count(tick.possible),
            );

            env.locale.left_to_right(&format!("{taken}/{possible}"))
        };
        let under = words::under_kind(preview, kind, env);
        let about = column![
            ui.start(ui.small_strong(name)),
            under.map(|under| ui.start(ui.caption(under))),
        ]
        .width(Fill);
        let arrow = if is_open {
            Icon::ChevDown
        } else {
            Icon::ChevRight
        };
        let content = ui
            .row([
                ui.icon(words::icon(kind), 18.0),
                about.into(),
                ui.strong(count).into(),
                ui.icon_in(arrow, 16.0, ui.palette().ink2),
            ])
            .spacing(10);
        let can_tick = tick.possible > 0;
        let head = self.line_row(
            line,
            (tick.taken > 0, can_tick),
            container(content).padding([4.0, space::XS]).into(),
            stop,
            env,
        );
        let items = is_open.then(|| {
            let items = preview.of_kind(kind);
            let count = items.count();
            let items = preview.of_kind(kind).take(LISTED);
            let items = items.map(|(at, item)| self.item(at, item, stop, env));
            let more = count.saturating_sub(LISTED);
            let more = (more > 0).then(|| {
                let more = env.format("homework-more", &[("count", more.into())]);

                path_field::inset(ui.start(ui.caption(more)))
            });

            container(column![Column::with_children(items), more]).padding(ui.padding(
                0.0,
                0.0,
                space::XXS,
                space::M,
            ))
        });

        column![head, items].into()
    }

    fn item<'a>(
        &'a self,
        at: usize,
        item: &'a BroughtItem,
        stop: Option<PreviewLine>,
        env: Env<'a>,
    ) -> Element<'a, Whole> {
        let ui = env.ui;
        let (text, about) = words::item(item, env);
        let content = column![ui.start(ui.small(text)), ui.start(ui.caption(about)),].width(Fill);

        self.line_row(
            PreviewLine::Item(at),
            (item.will_be_taken(), item.can_be_taken()),
            container(content).padding([4.0, space::XS]).into(),
            stop,
            env,
        )
    }

    /// A line with its tick at the start side.
    fn line_row<'a>(
        &'a self,
        line: PreviewLine,
        (is_on, can_tick): (bool, bool),
        content: Element<'a, Whole>,
        stop: Option<PreviewLine>,
        env: Env<'a>,
    ) -> Element<'a, Whole> {
        let ui = env.ui;
        let send = Whole::Homework;
        let tick = ui
            .check_box("", is_on, can_tick.then_some(send(Message::Tick(line))))
            .ring(FocusRing::Over);
        let content = container(content).width(Fill);
        let row = Press::new(content, PressKind::Row, ui.direction)
            .min_height(36.0)
            .selected(self.line == Some(line))
            .on_key(move |key| match key {
                Named::ArrowUp => Some(send(Message::MoveLine(TableMotion::Up))),
                Named::ArrowDown => Some(send(Message::MoveLine(TableMotion::Down))),
                Named::Home => Some(send(Message::MoveLine(TableMotion::First))),
                Named::End => Some(send(Message::MoveLine(TableMotion::Last))),
                Named::Space => Some(send(Message::Tick(line))),
                _ => None,
            })
            .focused_as(Focused::Row)
            .width(Fill)
            .on_press(send(Message::PressLine(line)));
        let is_stop = stop == Some(line);
        let row = if is_stop { row.id(LINE) } else { row };

        ui.row([around::stop(tick, false), around::stop(row, is_stop)])
            .into()
    }
}

/// What the form of a row asks, and the button that writes it.
fn asks<'a>(row: &Row, context: Context<'a>) -> Element<'a, Whole> {
    let env = context.env;
    let ui = env.ui;
    let name = shortened(&name_of(&row.of, context), 120);
    let title = column![
        ui.start(ui.panel(env.text("homework-asks"))),
        ui.start(ui.small_strong(name)),
    ]
    .spacing(2);
    let state = row.form.as_ref().map(|form| {
        let language = Language::matching(&form.language);
        let language = language.map_or_else(
            || env.locale.left_to_right(&form.language),
            |language| language.endonym().to_owned(),
        );
        let written = form.written.map(|written| {
            let date = env.locale.date(written);

            env.format("homework-written-on", &[("date", date.into())])
        });
        let returned = form.returned.as_ref().map(|returned| {
            let date = returned.at.to_zoned(TimeZone::system()).date();

            env.format(
                "homework-taken-on",
                &[
                    ("date", env.locale.date(date).into()),
                    ("version", env.locale.count(returned.version.into()).into()),
                ],
            )
        });
        let lines = [written, Some(language), returned];
        let lines = lines.into_iter().flatten();

        Column::with_children(lines.map(|line| ui.start(ui.small(line)).into())).spacing(2)
    });
    let body: Element<'a, Whole> = match &row.plan {
        None => ui
            .start(ui.aside(env.text("homework-not-asked-why")))
            .into(),
        Some(plan) => {
            let functions = context.questionnaire().functions().iter();
            let functions: Vec<&str> = functions
                .filter(|function| plan.functions.contains(&function.id))
                .map(|function| function.name.as_str())
                .collect();
            let functions = env.locale.list(functions);
            let why = match plan.by {
                AskedBy::Functions => {
                    env.format("homework-by-functions", &[("functions", functions.into())])
                }
                AskedBy::PeoplesFunctions => {
                    env.format("homework-by-people", &[("functions", functions.into())])
                }
                AskedBy::Parts => env.text("homework-by-parts"),
            };
            let elements = context.questionnaire().elements();
            let by_element = elements.iter().enumerate().filter_map(|(at, element)| {
                let in_element = plan.questions.iter().filter(|ordinal| {
                    let place = context.questionnaire().place(**ordinal);

                    place.is_some_and(|place| place.element == at)
                });
                let count = in_element.count();

                (count > 0).then(|| {
                    let badge = ui.small_badge(at, elements.len(), env.locale.count(at + 1));
                    let name = ui.start(ui.small(element.name.as_str()));
                    let count = ui.small_strong(env.locale.count(count));

                    container(ui.row([badge, name.into(), count.into()]).spacing(10))
                        .padding([5.0, 0.0])
                        .into()
                })
            });
            let count = env.format(
                "breakouts-questions",
                &[("count", plan.questions.len().into())],
            );

            column![
                ui.start(ui.strong(count)),
                ui.start(ui.small(why).style(theme::ink2)),
                Column::with_children(by_element),
                ui.start(ui.aside(env.text("homework-no-level"))),
            ]
            .spacing(space::XS)
            .into()
        }
    };
    let write = ui
        .primary(env.text("homework-write-one"))
        .icon(Icon::Outputs)
        .key(key_cap("Ctrl+Enter", env))
        .large()
        .width(Fill)
        .on_press_maybe(
            row.plan
                .is_some()
                .then(|| Whole::Homework(Message::Write(Purpose::One(row.of.clone())))),
        );

    column![
        container(title).padding([space::XS, space::XXS]),
        ui.scroll(path_field::inset(column![state, body].spacing(space::S)))
            .height(Fill),
        write,
    ]
    .spacing(space::XXS)
    .into()
}
