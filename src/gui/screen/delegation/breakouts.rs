//! The breakouts of the delegation, each with how far it is.

use crate::assessment::{Breakout, Edit, ItemId};
use crate::gui::Element;
use crate::gui::desk::Desk;
use crate::gui::icon::Icon;
use crate::gui::screen::delegation::{Delegation, Message, shortened};
use crate::gui::theme::space;
use crate::gui::widget::press::Status;
use crate::results::BreakoutResult;

use iced::widget::{Column, Id, column, container};
use iced::{Fill, Padding};
use uuid::Uuid;

/// The button that adds a breakout.
pub(super) const ADD: Id = Id::new("delegation-breakout-add");
/// The button that hands out.
pub(super) const HAND_OUT: Id = Id::new("delegation-hand-out");

/// The letter by which a table names a breakout, by its place in the list.
pub(super) fn letter(position: usize, desk: Desk<'_>) -> String {
    let letter = u8::try_from(position).ok().filter(|p| *p < 26);

    match letter {
        Some(position) => char::from(b'A' + position).to_string(),
        None => desk.frame.locale.count(position + 1),
    }
}

/// One breakout for each element, called like it.
pub(super) fn one_for_each(desk: Desk<'_>) -> Edit {
    let elements = desk.questionnaire().elements().iter();
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

impl Delegation {
    /// The card: the breakouts, and what is done with them. Beside the table a long list scrolls by itself.
    pub(super) fn breakouts_card<'a>(
        &'a self,
        desk: Desk<'a>,
        is_stacked: bool,
    ) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let is_empty = desk.assessment().breakouts().is_empty();
        let add = ui
            .quiet(frame.text("delegation-add"))
            .icon(Icon::Plus)
            .compact()
            .id(ADD)
            .on_press(Message::AddBreakout);
        let head = ui.row([
            container(ui.start(ui.panel(frame.text("breakouts-title"))))
                .width(Fill)
                .into(),
            add.into(),
        ]);
        let head = container(head).padding(ui.padding(0.0, 0.0, 0.0, space::XS));
        let body: Element<'a, Message> = if is_empty {
            nothing(desk)
        } else {
            let rows = self.rows(desk);

            if is_stacked {
                rows
            } else {
                let most = if frame.is_compact() { 186.0 } else { 300.0 };

                container(ui.scroll(rows)).max_height(most).into()
            }
        };

        ui.card(column![head, body, hand_over(desk)])
            .padding(Padding::from([4.0, space::XS]))
            .width(Fill)
            .into()
    }

    fn rows<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let results = desk.results().breakouts();
        let rows = results
            .iter()
            .enumerate()
            .map(|(position, result)| self.row_of(position, result, desk));

        Column::with_children(rows).into()
    }

    fn row_of<'a>(
        &'a self,
        position: usize,
        result: &'a BreakoutResult,
        desk: Desk<'a>,
    ) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let breakout = result
            .id
            .and_then(|id| desk.assessment().breakouts().get(id));
        let name = match breakout {
            Some(breakout) => shortened(&breakout.name, 44),
            None => frame.text("breakouts-plenary"),
        };
        let letter = match result.id {
            Some(_) => letter(position, desk),
            None => String::new(),
        };
        let letter = container(ui.start(ui.strong(letter))).width(18);
        let count = desk.questionnaire().elements().len();
        let badges = result
            .elements
            .iter()
            .take(5)
            .map(|element| ui.small_badge(*element, count, frame.locale.count(element + 1)));
        let badges = ui.row(badges).spacing(2);
        let about = about(breakout, result, desk);
        let words =
            column![ui.start(ui.small_strong(name)), ui.start(ui.caption(about))].width(Fill);
        let progress = format!(
            "{}/{}",
            frame.locale.count(result.progress.answered),
            frame.locale.count(result.progress.asked)
        );
        let end = column![
            ui.end(ui.small_strong(frame.locale.left_to_right(&progress))),
            self.standing(result, desk)
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

        match result.id {
            Some(id) => row.on_press(Message::EditBreakout(id)).into(),
            // The plenary is no breakout: its row tells, and opens nothing.
            None => row.shown_as(Status::Rest).into(),
        }
    }

    /// What is to be said under the progress: disagreement first, then how old the shared file is.
    fn standing<'a>(
        &'a self,
        result: &BreakoutResult,
        desk: Desk<'a>,
    ) -> Option<Element<'a, Message>> {
        let frame = desk.frame;
        let ui = frame.ui;

        if result.conflicts > 0 {
            let count = frame.format("breakouts-conflicts", &[("count", result.conflicts.into())]);

            return Some(
                ui.end(ui.caption(count).style(crate::gui::theme::alert))
                    .into(),
            );
        }

        let seen = result
            .id
            .and_then(|id| self.shared.iter().find(|s| s.breakout == Some(id)))?;
        let age = seen.age(desk.frame)?;

        Some(ui.end(ui.caption(age)).into())
    }
}

/// Questions, minutes, who leads it.
fn about(breakout: Option<&Breakout>, result: &BreakoutResult, desk: Desk<'_>) -> String {
    let frame = desk.frame;
    let questions = frame.format(
        "breakouts-questions",
        &[("count", result.progress.asked.into())],
    );
    let minutes = breakout
        .and_then(|breakout| breakout.minutes)
        .map(|minutes| frame.format("breakouts-minutes", &[("count", i64::from(minutes).into())]));
    let leads = result
        .id
        .and_then(|id| desk.assessment().facilitator_of(id));
    let leads = leads.map(|name| shortened(name, 24));
    let parts: Vec<String> = [Some(questions), minutes, leads]
        .into_iter()
        .flatten()
        .collect();

    parts.join(" · ")
}

/// No breakout yet: what one is, and the quickest way to have them.
fn nothing(desk: Desk<'_>) -> Element<'_, Message> {
    let frame = desk.frame;
    let ui = frame.ui;
    let words = ui.start(ui.aside(frame.text("breakouts-none")));
    let each = ui
        .secondary(frame.text("breakouts-each"))
        .icon(Icon::Plus)
        .compact()
        .on_press(Message::OneForEach);

    column![container(words).padding([0.0, space::XS]), ui.start(each)]
        .spacing(space::XXS)
        .into()
}

/// Hand out and bring back.
fn hand_over(desk: Desk<'_>) -> Element<'_, Message> {
    let frame = desk.frame;
    let ui = frame.ui;
    let is_empty = desk.assessment().breakouts().is_empty();
    let back = ui
        .secondary(frame.text("breakouts-bring-back"))
        .icon(Icon::BringBack)
        .compact()
        .width(Fill)
        .on_press(Message::Go(crate::gui::screen::Place::BringBack));
    let out = ui
        .primary(frame.text("breakouts-hand-out"))
        .icon(Icon::HandOut)
        .compact()
        .width(Fill)
        .id(HAND_OUT)
        .on_press(Message::HandOut);
    let out = (!is_empty).then(|| out.into());

    ui.buttons([Some(back.into()), out].into_iter().flatten())
        .into()
}
