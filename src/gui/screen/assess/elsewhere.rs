//! Rounds that are open on another laptop, and rounds that were abandoned here and revealed there all the same.

use super::casting::asked;
use super::round::RoundMessage;
use super::{Message, State};
use crate::assessment::{AnswerPart, ItemId, OpenRound, Part, RoundMark, RoundState};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::theme::space;
use crate::gui::widget::mark::Tone;
use crate::questionnaire::Question;

use iced::Fill;
use iced::widget::{Space, column};

impl State {
    /// The panel while a round is open whose views are on another laptop: it can be abandoned here, and nothing else.
    pub(super) fn elsewhere_panel<'a>(
        &'a self,
        id: ItemId,
        round: OpenRound<'a>,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let title = env.format(
            "round-elsewhere",
            &[("computer", self.computer_of(id, context).into())],
        );
        let views = env.format(
            "round-elsewhere-next",
            &[("cast", (round.cast() as usize).into())],
        );
        let head = ui
            .row([
                ui.icon(Icon::Lock, 20.0),
                ui.start(ui.panel(title)).width(Fill).into(),
            ])
            .spacing(space::XS);
        let end: Element<'a, Message> = if self.rounds.discards {
            let abandon = Some(RoundMessage::DiscardNow);

            asked(
                env.text("round-abandons"),
                "round-wait",
                ("round-abandon-now", abandon),
                context,
            )
        } else {
            ui.secondary(env.text("round-abandon"))
                .key(label::key_cap("Del", env))
                .large()
                .width(Fill)
                .on_press(Message::Round(RoundMessage::Discard))
                .into()
        };

        column![
            head,
            ui.start(ui.body(views)),
            Space::new().height(Fill),
            ui.divider(),
            end,
        ]
        .spacing(space::S)
        .into()
    }

    /// The name of the computer that opened a round.
    fn computer_of(&self, id: ItemId, context: Context<'_>) -> String {
        let question = context.questionnaire().question(self.at);
        let part =
            question.map(|question| Part::Answer(question.id.clone(), AnswerPart::Round(id)));
        let sides = part.map(|part| context.assessment().given(&part));
        let stamp = sides.and_then(|sides| sides.last()?.by.first().copied());
        let computer = stamp.map(|stamp| context.assessment().source(&stamp).computer.to_owned());

        match computer {
            Some(computer) if !computer.is_empty() => context.env.locale.left_to_right(&computer),
            _ => context.env.text("source-no-computer"),
        }
    }
}

/// A line for a round that was abandoned here and has been revealed elsewhere since: it counts once people say so.
pub(super) fn abandoned_line<'a>(
    question: &Question,
    context: Context<'a>,
) -> Option<Element<'a, Message>> {
    let env = context.env;
    let ui = env.ui;
    let answer = context.assessment().answer(&question.id);
    let (id, _) = answer.rounds().iter().find(|(id, round)| {
        round.state == RoundState::Revealed && answer.mark_of(*id) == Some(&RoundMark::Abandoned)
    })?;
    let count = ui
        .secondary(env.text("round-count-it"))
        .compact()
        .on_press(Message::Round(RoundMessage::Count(id)));

    Some(ui.notice_bar(
        Tone::Discuss,
        env.text("round-abandoned-revealed"),
        env.text("round-abandoned-revealed-next"),
        [count.into()],
    ))
}
