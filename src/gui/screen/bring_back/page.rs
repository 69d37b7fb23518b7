//! Draws Bring back: the steps, the files, the decisions, and the one button.

use super::{Message, PATH, State};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::decide::Decision;
use crate::gui::decide::card::CardWidth;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::path_field::inset;
use crate::gui::theme::{self, TextRole, space};
use crate::gui::widget::button::Button;

use iced::widget::{Column, column, container, responsive};
use iced::{Fill, Padding};

/// The most decisions that the view builds at once; the next ones appear as people make these.
const SHOWN: usize = 30;

/// The number of steps, and the width of their marks and of the lines between them.
const STEPS: [&str; 4] = [
    "bring-back-step-choose",
    "bring-back-step-check",
    "bring-back-step-join",
    "bring-back-step-decide",
];
const MARKS: f32 = 4.0 * 24.0 + 3.0 * 28.0 + 10.0 * space::XS;

impl State {
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let items = self.items(context);
        let top = if self.files.is_empty() {
            self.choose(context)
        } else {
            self.table(context)
        };
        let decisions = self.decisions(&items, context);
        let is_in = self.whole.as_ref().is_none_or(|whole| !whole.brings);
        // Once the files are joined, the decisions come first.
        let body = if is_in && !items.is_empty() {
            column![decisions, top, self.changes(context)]
        } else {
            column![top, self.changes(context), decisions]
        };
        let body = body.spacing(space::S);
        let body = ui.scroll(body).spacing(0).height(Fill);
        let bar = (!self.files.is_empty()).then(|| self.bar(context));
        let padding = if env.is_compact() {
            Padding::from([space::XS, space::M])
        } else {
            Padding::from([space::S, 20.0])
        };

        let content = column![self.head(&items, context), body, bar]
            .spacing(space::XS)
            .max_width(1760);

        ui.start(content).padding(padding).height(Fill).into()
    }

    /// The title, the steps, and the buttons for more files.
    fn head<'a>(&'a self, items: &[Decision], context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        // In a small window the buttons replace the title.
        let has_title = !env.is_slim() || self.files.is_empty();
        let title = has_title.then(|| ui.title(env.text("bring-back-title")).into());
        let names: f32 = STEPS
            .map(|name| {
                ui.size_of_text(TextRole::SmallStrong, &env.text(name), f32::INFINITY)
                    .width
            })
            .iter()
            .sum();
        let due = self.due(items);
        let steps = responsive(move |size| {
            if size.width >= names + MARKS {
                ui.start(Self::steps(due, context)).center_y(Fill).into()
            } else {
                ui.gap()
            }
        });
        let steps = steps.into();
        let more = (!self.files.is_empty()).then(|| more(context));
        // If space is short, the buttons replace the steps.
        let items = [title, Some(steps), more];

        ui.row(items.into_iter().flatten())
            .spacing(space::L)
            .height(if env.is_compact() { 40 } else { 48 })
            .into()
    }

    /// The position of the current step; past the last one all are done.
    fn due(&self, items: &[Decision]) -> usize {
        let is_in = self.whole.as_ref().is_some_and(|whole| !whole.brings);

        match (self.files.is_empty(), is_in, items.is_empty()) {
            (true, _, true) => 0,
            (false, false, _) => 1,
            (_, _, false) => 3,
            (false, true, true) => 4,
        }
    }

    /// The steps choose, check, join and decide, with the current one marked.
    fn steps(due: usize, context: Context<'_>) -> Element<'_, Message> {
        let env = context.env;
        let ui = env.ui;
        let mut parts: Vec<Element<'_, Message>> = Vec::new();

        for (position, name) in STEPS.into_iter().enumerate() {
            if position > 0 {
                parts.push(
                    container(crate::gui::layout::bar(24, 1, |p| p.line_strong))
                        .padding([0, 2])
                        .into(),
                );
            }

            let mark: Element<'_, Message> = if position < due {
                container(ui.icon(Icon::Check, 14.0))
                    .center(24)
                    .style(ring)
                    .into()
            } else {
                let numeral = ui.small_strong(env.locale.count(position + 1));
                let mark = container(numeral).center(24);

                if position == due {
                    mark.style(disc).into()
                } else {
                    mark.style(ring).into()
                }
            };
            let words = if position == due {
                ui.small_strong(env.text(name))
            } else {
                ui.aside(env.text(name))
            };

            parts.push(mark);
            parts.push(words.into());
        }

        ui.row(parts).spacing(space::XS).into()
    }

    /// The page without files: a path, the dialogs, or the shared folder.
    fn choose<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let why = ui.start(ui.aside(env.text("bring-back-why")));
        let pathless = self.is_pathless.then(|| env.text("files-pathless"));
        let field = env
            .field(&self.path, Message::Path)
            .label(env.text("bring-back-path"))
            .placeholder(env.text("bring-back-path-example"))
            .error(pathless)
            .on_submit(Message::Take)
            .id(PATH);
        let buttons = ui.buttons([
            files_button(context).key("F").into(),
            folder_button(context).into(),
        ]);
        let looking = self
            .is_looking
            .then(|| inset(ui.start(ui.aside(env.text("bring-back-looking")))));
        let choose =
            column![inset(why), inset(field), ui.start(buttons), looking].spacing(space::XS);
        let choose = ui.titled_card(env.text("bring-back-choose"), choose);
        let shared = self.shared_card(context);

        if env.is_slim() {
            return column![choose, shared].spacing(space::S).into();
        }

        ui.row([choose.into(), shared])
            .spacing(space::S)
            .align_y(iced::Top)
            .into()
    }

    /// The decisions: conflicts, and participants who may be listed twice.
    fn decisions<'a>(&'a self, items: &[Decision], context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;

        if items.is_empty() {
            let was_joined = self.whole.as_ref().is_some_and(|whole| !whole.brings);

            if !was_joined && !self.files.is_empty() {
                return ui.start(ui.aside(env.text("decide-later"))).into();
            }

            return ui.empty(
                Icon::Agree,
                env.text("decide-nothing"),
                env.text("decide-nothing-next"),
                [],
            );
        }

        let conflicts = items
            .iter()
            .filter(|item| matches!(item, Decision::Conflict(_)));
        let count = conflicts.count();
        let title = env.format("decide-count", &[("count", count.into())]);
        let twice = items.len() - count;
        let twice =
            (twice > 0).then(|| env.format("decide-twice-count", &[("count", twice.into())]));
        let words = [Some(env.text("decide-why")), twice];
        let words = words.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let at = self.decide.at(items);
        let card_width = if env.size.width < 1100.0 {
            CardWidth::Panel
        } else {
            CardWidth::Page
        };
        let first = at.saturating_sub(SHOWN / 2);
        let cards = items
            .iter()
            .enumerate()
            .skip(first)
            .take(SHOWN)
            .map(|(position, item)| {
                let card = self
                    .decide
                    .card(item, (position == at, card_width), context);
                let card = card.map(Message::Decide);

                match card_width {
                    CardWidth::Page => card,
                    CardWidth::Panel => ui
                        .card(card)
                        .padding([space::XS, space::S])
                        .width(Fill)
                        .into(),
                }
            });
        let head: Element<'a, Message> = if env.is_slim() {
            column![ui.start(ui.panel(title)), ui.start(ui.aside(words))].into()
        } else {
            ui.row([
                ui.panel(title).into(),
                container(ui.start(ui.aside(words))).width(Fill).into(),
            ])
            .spacing(space::S)
            .into()
        };

        column![head, Column::with_children(cards).spacing(space::XS)]
            .spacing(space::XS)
            .into()
    }

    /// The bar with what a join will do, and its button.
    fn bar<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let (line, sentence) = match &self.whole {
            _ if self.is_looking => ("bring-back-looking", "bring-back-safe"),
            None => ("bring-back-none-taken", "bring-back-safe"),
            Some(whole) if !whole.brings => ("bring-back-all-here", "bring-back-all-here-next"),
            Some(_) => ("bring-back-nothing-yet", "bring-back-undo"),
        };
        let words = column![
            ui.start(ui.small_strong(env.text(line))),
            ui.start(ui.aside(env.text(sentence)))
        ]
        .width(Fill);
        let clear = ui
            .secondary(env.text("bring-back-clear"))
            .on_press(Message::Clear);
        let join = match &self.whole {
            Some(whole) if whole.brings && whole.removed > 0 => env.format(
                "bring-back-join-removed",
                &[
                    ("new", whole.questions.new.into()),
                    ("changed", whole.questions.changed_there.into()),
                    ("removed", whole.removed.into()),
                ],
            ),
            Some(whole) if whole.brings && whole.changes_questions() => env.format(
                "bring-back-join-counts",
                &[
                    ("new", whole.questions.new.into()),
                    ("changed", whole.questions.changed_there.into()),
                ],
            ),
            _ => env.format("bring-back-join", &[("count", self.taken().into())]),
        };
        let join = ui
            .primary(join)
            .icon(Icon::Merge)
            .on_press_maybe(self.can_join().then_some(Message::Join));
        let join = if env.is_slim() {
            join
        } else {
            join.key(label::key_cap("Ctrl+Enter", env))
        };
        let icon = (!env.is_slim()).then(|| ui.icon_in(Icon::History, 20.0, ui.palette().ink2));
        let items = [
            icon,
            Some(words.into()),
            Some(clear.into()),
            Some(join.into()),
        ];

        ui.card(ui.row(items.into_iter().flatten()).spacing(space::S))
            .padding([6.0, space::M])
            .width(Fill)
            .into()
    }
}

fn files_button(context: Context<'_>) -> Button<'_, Message> {
    let env = context.env;

    env.ui
        .secondary(env.text("bring-back-files"))
        .icon(Icon::File)
        .on_press(Message::BrowseFiles)
}

fn folder_button(context: Context<'_>) -> Button<'_, Message> {
    let env = context.env;

    env.ui
        .secondary(env.text("bring-back-folder"))
        .icon(Icon::Folder)
        .on_press(Message::BrowseFolder)
}

fn ring(theme: &theme::Theme) -> container::Style {
    container::Style {
        border: theme::edge(theme.colors().line_strong, 1.0, 12.0),
        ..container::Style::default()
    }
}

fn disc(theme: &theme::Theme) -> container::Style {
    let palette = theme.colors();

    container::Style {
        text_color: Some(theme::color(palette.on_accent)),
        border: theme::edge(palette.accent, 1.0, 12.0),
        ..theme::filled(palette.accent)
    }
}

/// The buttons for more files and for a whole folder.
fn more(context: Context<'_>) -> Element<'_, Message> {
    context
        .env
        .ui
        .buttons([
            files_button(context).compact().into(),
            folder_button(context).compact().into(),
        ])
        .into()
}
