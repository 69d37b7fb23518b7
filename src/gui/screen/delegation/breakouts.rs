//! The breakouts of the delegation, each with how far it is.

use crate::assessment::{Breakout, Edit, ItemId};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label::shortened;
use crate::gui::screen::delegation::day::{Opening, first_room};
use crate::gui::screen::delegation::{Message, State};
use crate::gui::theme::space;
use crate::gui::widget::press::PressStatus;
use crate::results::BreakoutResult;

use iced::widget::{Column, Id, column, container};
use iced::{Fill, Padding};
use uuid::Uuid;

/// Focus id of the button that adds a breakout.
pub(super) const ADD: Id = Id::new("delegation-breakout-add");
/// Focus id of the button that hands out files.
pub(super) const HAND_OUT: Id = Id::new("delegation-hand-out");

/// The letter of a breakout in tables, by its position in the list.
pub(super) fn letter(position: usize, context: Context<'_>) -> String {
    let letter = u8::try_from(position).ok().filter(|p| *p < 26);

    match letter {
        Some(position) => char::from(b'A' + position).to_string(),
        None => context.env.locale.count(position + 1),
    }
}

/// The edit that adds one breakout for each element, with its name.
pub(super) fn one_for_each(context: Context<'_>) -> Edit {
    let elements = context.questionnaire().elements().iter();
    let breakouts = elements.map(|element| Edit::PutBreakout {
        id: ItemId(Uuid::now_v7()),
        breakout: Breakout {
            name: element.name.clone(),
            elements: [element.id.clone()].into(),
            ..Breakout::default()
        },
    });

    Edit::Together(breakouts.collect())
}

impl State {
    /// The card of the breakouts with its buttons. Beside the table a long list scrolls by itself.
    pub(super) fn breakouts_card<'a>(
        &'a self,
        context: Context<'a>,
        is_stacked: bool,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let is_empty = context.assessment().breakouts().is_empty();
        let add = ui
            .quiet(env.text("delegation-add"))
            .icon(Icon::Plus)
            .compact()
            .id(ADD)
            .on_press(Message::AddBreakout);
        let plan = ui
            .quiet(env.text("day-title"))
            .icon(Icon::Clock)
            .compact()
            .on_press(plan_day(first_room(context)));
        let head = ui.row([
            container(ui.start(ui.panel(env.text("breakouts-title"))))
                .width(Fill)
                .into(),
            plan.into(),
            add.into(),
        ]);
        let head = container(head).padding(ui.padding(0.0, 0.0, 0.0, space::XS));
        let body: Element<'a, Message> = if is_empty {
            nothing(context)
        } else {
            let rows = self.rows(context);

            if is_stacked {
                rows
            } else {
                let most = if env.is_compact() { 186.0 } else { 300.0 };

                container(ui.scroll(rows)).max_height(most).into()
            }
        };

        ui.card(column![head, body, hand_over(context)])
            .padding(Padding::from([4.0, space::XS]))
            .width(Fill)
            .into()
    }

    fn rows<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let results = context.results().breakouts();
        let rows = results
            .iter()
            .enumerate()
            .map(|(position, result)| self.row_of(position, result, context));

        Column::with_children(rows).into()
    }

    fn row_of<'a>(
        &'a self,
        position: usize,
        result: &'a BreakoutResult,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let breakout = result
            .id
            .and_then(|id| context.assessment().breakouts().get(id));
        let name = match breakout {
            Some(breakout) => shortened(&breakout.name, 44),
            None => env.text("breakouts-plenary"),
        };
        let letter = match result.id {
            Some(_) => letter(position, context),
            None => String::new(),
        };
        let letter = container(ui.start(ui.strong(letter))).width(18);
        let count = context.questionnaire().elements().len();
        let badges = result
            .elements
            .iter()
            .take(5)
            .map(|element| ui.small_badge(*element, count, env.locale.count(element + 1)));
        let badges = ui.row(badges).spacing(2);
        let about = about(breakout, result, context);
        let words =
            column![ui.start(ui.small_strong(name)), ui.start(ui.caption(about))].width(Fill);
        let progress = format!(
            "{}/{}",
            env.locale.count(result.progress.answered),
            env.locale.count(result.progress.asked)
        );
        let end = column![
            ui.end(ui.small_strong(env.locale.left_to_right(&progress))),
            self.standing(result, context)
        ]
        .width(104);
        let content = ui
            .row([letter.into(), badges.into(), words.into(), end.into()])
            .spacing(space::XS)
            .padding([2.0, space::XS]);
        let row = ui
            .press_row(content)
            .padding(Padding::ZERO)
            .min_height(46.0);

        let row = match result.id {
            Some(id) => row.on_press(Message::EditBreakout(id)),
            // The plenary is no breakout: its row shows its progress, and opens no form.
            None => row.shown_as(PressStatus::Rest),
        };
        let plan = ui
            .icon_button(Icon::Clock)
            .compact()
            .on_press(plan_day(result.id));
        let plan = ui.tip(plan, env.text("day-title"));

        ui.row([row.width(Fill).into(), plan]).into()
    }

    /// The line under the progress: a conflict first, else the age of the shared file.
    fn standing<'a>(
        &'a self,
        result: &BreakoutResult,
        context: Context<'a>,
    ) -> Option<Element<'a, Message>> {
        let env = context.env;
        let ui = env.ui;

        if result.conflicts > 0 {
            let count = env.format("breakouts-conflicts", &[("count", result.conflicts.into())]);

            return Some(
                ui.end(ui.caption(count).style(crate::gui::theme::alert))
                    .into(),
            );
        }

        let seen = result
            .id
            .and_then(|id| self.shared.iter().find(|s| s.breakout == Some(id)))?;
        let age = seen.age(context.env)?;

        Some(ui.end(ui.caption(age)).into())
    }
}

fn plan_day(room: Option<ItemId>) -> Message {
    Message::PlanDay(Opening {
        room,
        in_front: None,
    })
}

/// Questions, minutes, facilitator.
fn about(breakout: Option<&Breakout>, result: &BreakoutResult, context: Context<'_>) -> String {
    let env = context.env;
    let questions = env.format(
        "breakouts-questions",
        &[("count", result.progress.asked.into())],
    );
    let minutes = breakout
        .and_then(|breakout| breakout.minutes)
        .map(|minutes| env.format("breakouts-minutes", &[("count", i64::from(minutes).into())]));
    let leads = result
        .id
        .and_then(|id| context.assessment().facilitator_of(id));
    let leads = leads.map(|name| shortened(name, 24));
    let memberless = breakout
        .filter(|breakout| breakout.members.is_empty())
        .map(|_| env.text("breakouts-memberless"));

    env.locale.line(
        [Some(questions), minutes, leads, memberless]
            .into_iter()
            .flatten(),
    )
}

/// The card without breakouts: what one is, and the button that adds one for each element.
fn nothing(context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;
    let words = ui.start(ui.aside(env.text("breakouts-none")));
    let each = ui
        .secondary(env.text("breakouts-each"))
        .icon(Icon::Plus)
        .compact()
        .on_press(Message::OneForEach);

    column![container(words).padding([0.0, space::XS]), ui.start(each)]
        .spacing(space::XXS)
        .into()
}

/// The buttons hand out and bring back.
fn hand_over(context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;
    let is_empty = context.assessment().breakouts().is_empty();
    let back = ui
        .secondary(env.text("breakouts-bring-back"))
        .icon(Icon::BringBack)
        .compact()
        .width(Fill)
        .on_press(Message::Go(crate::gui::screen::ScreenId::BringBack));
    let out = ui
        .primary(env.text("breakouts-hand-out"))
        .icon(Icon::HandOut)
        .compact()
        .width(Fill)
        .id(HAND_OUT)
        .on_press(Message::HandOut);
    let out = (!is_empty).then(|| out.into());

    ui.buttons([Some(back.into()), out].into_iter().flatten())
        .into()
}
