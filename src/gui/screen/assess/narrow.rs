//! Assess in a small window: one column that scrolls, and under it a bar that stays, with the next step.

use super::round::RoundMessage;
use super::votes::heads_height;
use super::{Message, State};
use crate::agreement::Class;
use crate::assessment::{Outcome, VotingMethod};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::round::{Mode, proposal};
use crate::gui::screen::Towards;
use crate::gui::theme::{self, space};
use crate::gui::widget::button::Button;
use crate::questionnaire::Question;

use iced::widget::{Column, column, container};
use iced::{Fill, Padding};

/// Height of the bar that stays.
const BAR: f32 = 56.0;
/// Height of a panel inside the column, which scrolls by itself.
const PANEL: f32 = 360.0;
/// Height of a row of votes, of the two rows under the levels, and of edges.
const VOTES: f32 = 58.0;
const OTHERS: f32 = 80.0;

impl State {
    /// The screen as one column.
    pub(super) fn narrow<'a>(
        &'a self,
        question: &'a Question,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let ui = context.env.ui;

        if let Some(search) = &self.list {
            return container(self.list_card(search, context))
                .padding(space::S)
                .into();
        }

        let card = self.question_card(question, context);

        // A form has the rest of the window, and its own buttons.
        if self.form.is_some() {
            let form = container(self.panel(question, context)).height(Fill);

            return column![card, form]
                .spacing(space::S)
                .padding(space::S)
                .into();
        }

        let ladder = self.narrow_ladder(question, context);
        let is_summary = matches!(self.mode(context), Mode::Record | Mode::Answered)
            && self.reason.is_none()
            && self.asking.is_none();
        let parts = if is_summary && self.beside.is_none() {
            vec![card, ladder, self.narrow_summary(question, context)]
        } else {
            let panel = container(self.panel(question, context)).height(PANEL);

            vec![card, panel.into(), ladder]
        };
        let column = Column::with_children(parts).spacing(space::S);
        let column = container(column).padding(space::S);

        column![
            ui.scroll(column).height(Fill),
            ui.divider(),
            self.bar(context)
        ]
        .into()
    }

    fn narrow_ladder<'a>(
        &'a self,
        question: &'a Question,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        match self.shown_columns(context) {
            Some(columns) => {
                let count = context.questionnaire().scale().len() as f32;
                let height = VOTES * count + OTHERS + heads_height(&columns, context);

                container(self.ladder_card(question, context))
                    .height(height)
                    .into()
            }
            None => self.ladder_of_words(question, context),
        }
    }

    /// What is recorded, and what was said about it; its buttons are in the bar.
    fn narrow_summary<'a>(
        &'a self,
        question: &'a Question,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let ui = context.env.ui;
        let answer = context.assessment().answer(&question.id);
        let content = column![
            self.standing(answer, context),
            ui.divider(),
            self.said(answer, context),
            self.marks(answer, context),
        ];

        ui.card(content.spacing(space::S))
            .padding(Padding::from([14.0, 16.0]))
            .width(Fill)
            .into()
    }

    /// The bar that stays: the next step, another one, and the way to the questions before and after.
    fn bar<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let ui = context.env.ui;
        let [primary, second] = self.steps_in_bar(context);
        let arrow = |icon, towards, message| {
            let is_there = self.neighbour(context, towards).is_some();
            let button = ui.icon_button(icon).compact();

            button.on_press_maybe(is_there.then_some(message)).into()
        };
        let items = [
            primary.map(|button| button.compact().width(Fill).into()),
            second.map(|button| button.compact().into()),
            Some(arrow(Icon::ChevLeft, Towards::Previous, Message::Previous)),
            Some(arrow(Icon::ChevRight, Towards::Next, Message::Next)),
        ];
        let bar = ui
            .row(items.into_iter().flatten())
            .height(BAR)
            .padding([0.0, space::XS]);

        container(bar).width(Fill).style(theme::surface).into()
    }

    /// The primary button of the state of the question, and another one.
    fn steps_in_bar<'a>(&'a self, context: Context<'a>) -> [Option<Button<'a, Message>>; 2] {
        let env = context.env;
        let ui = env.ui;
        let round = Message::Round;
        let primary = |words: String, key: &'static str, message| {
            Some(ui.primary(words).key(key).on_press(message))
        };
        let second = |words: String, key: &'static str, message| {
            Some(ui.secondary(words).key(key).on_press(message))
        };

        match self.mode(context) {
            Mode::Voting(_, open) if open.is_here() => {
                let words = match open.way() {
                    VotingMethod::Sealed => "round-reveal",
                    VotingMethod::Hands => "round-counted",
                };

                let space = label::key_cap("Space", env);
                let reveal = ui.primary(env.text(words)).icon(Icon::Reveal).key(space);
                let has_votes = open.cast() > 0;
                let reveal = reveal.on_press_maybe(has_votes.then(|| round(RoundMessage::Reveal)));

                [Some(reveal), None]
            }
            Mode::Voting(..) => [None, None],
            Mode::Revealed(result, _) => {
                let proposed = proposal(result);
                let words = match &proposed {
                    Some(Outcome::Agreed(level)) => {
                        let level = label::level(*level, context.questionnaire(), env);

                        env.format("round-record-level", &[("level", level.into())])
                    }
                    _ => env.text("round-record-unknown"),
                };
                let record = round(RoundMessage::RecordProposed);
                let again = self.holds_again(result, context);
                let agrees = matches!(
                    result.measures.class,
                    Class::Agree | Class::TooFew | Class::None
                );
                let record = proposed.map(|_| record);

                match again {
                    Some(again) if !agrees => [
                        primary(env.text("round-second"), "R", again),
                        record.and_then(|record| second(words, "⏎", record)),
                    ],
                    _ => [
                        record.and_then(|record| primary(words, "⏎", record)),
                        second(env.text("state-contested"), "C", Message::Contested),
                    ],
                }
            }
            Mode::Record => [
                primary(
                    env.text("round-begin-sealed"),
                    "V",
                    round(RoundMessage::Open(VotingMethod::Sealed)),
                ),
                second(
                    env.text("round-begin-hands"),
                    "H",
                    round(RoundMessage::Open(VotingMethod::Hands)),
                ),
            ],
            Mode::Answered if self.is_changing => [
                None,
                Some(
                    ui.secondary(env.text("assess-reopen"))
                        .icon(Icon::Undo)
                        .on_press(Message::Reopen),
                ),
            ],
            Mode::Answered => {
                let words = self.onward_words(context);
                let onward = ui.primary(words).icon_after(Icon::ArrowRight);

                [
                    Some(onward.on_press(Message::Onward)),
                    second(env.text("assess-change"), "⏎", Message::Change),
                ]
            }
        }
    }
}
