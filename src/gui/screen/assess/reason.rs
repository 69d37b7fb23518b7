//! The form that asks why a round is void, or why another one is held although two count already.

use super::{Message as AssessMessage, State};
use crate::assessment::{Edit, FREE_ROUNDS, ItemId, RoundMark, RoundState, Voice, VotingMethod};
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::screen::Action;
use crate::gui::theme::space;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::focus;
use crate::gui::widget::mark::ChipSize;
use crate::questionnaire::QuestionId;
use crate::store::round_keys;

use iced::Fill;
use iced::widget::{Column, Id, column};
use uuid::Uuid;

/// Focus id of the words for the record.
const WORDS: Id = Id::new("assess-reason-words");

/// What the form gives a reason for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// A revealed round is void; in its place another may begin at once, entered like it.
    Void(ItemId, VotingMethod),
    /// Another round is held.
    Another(VotingMethod),
}

/// The form.
#[derive(Debug)]
pub struct ReasonForm {
    purpose: Purpose,
    /// Position of the reason among those of the purpose.
    chosen: usize,
    words: Field,
    /// Whether another round begins as soon as this one is void.
    at_once: bool,
    /// Whether the form says that the words are missing.
    is_refused: bool,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Chooses the reason at this position.
    Choose(usize),
    /// Somebody types into the words for the record.
    Words(field::Action),
    /// Whether another round begins at once.
    AtOnce,
    /// Takes the form in.
    Done,
    /// Leaves everything as it was.
    Cancel,
}

/// How many reasons a form offers; the last one needs words.
pub(super) const REASONS: usize = 4;

impl Purpose {
    fn reasons(self) -> [&'static str; REASONS] {
        match self {
            Self::Void(..) => [
                "reason-other-group",
                "reason-counted-wrong",
                "reason-misunderstood",
                "reason-other",
            ],
            Self::Another(_) => [
                "reason-new-evidence",
                "reason-misunderstood",
                "reason-others-here",
                "reason-other",
            ],
        }
    }

    /// Title, and the button that takes the form in.
    fn words(self) -> [&'static str; 2] {
        match self {
            Self::Void(..) => ["round-void", "reason-void-now"],
            Self::Another(_) => ["round-third", "reason-hold-now"],
        }
    }
}

impl ReasonForm {
    pub(super) fn new(purpose: Purpose) -> Self {
        Self {
            purpose,
            chosen: 0,
            words: Field::growing(""),
            at_once: true,
            is_refused: false,
        }
    }

    /// Whether the reason at a position is chosen.
    pub(super) fn is_chosen(&self, position: usize) -> bool {
        self.chosen == position
    }

    /// The reason as it goes on record; `None` if words are missing.
    fn reason(&self, env: Env<'_>) -> Option<String> {
        let reasons = self.purpose.reasons();
        let words = self.words.text().trim().to_owned();
        let is_other = self.chosen + 1 == REASONS;

        match (is_other, words.is_empty()) {
            (true, true) => None,
            (true, false) => Some(words),
            (false, true) => Some(env.text(reasons[self.chosen.min(REASONS - 1)])),
            (false, false) => Some(env.format(
                "reason-with-words",
                &[
                    ("reason", env.text(reasons[self.chosen]).into()),
                    ("words", words.into()),
                ],
            )),
        }
    }
}

/// The edit that opens a round of a question.
///
/// `None` if the system gives no random numbers.
pub(super) fn opening(
    question: QuestionId,
    way: VotingMethod,
    voice: Voice,
    reason: String,
) -> Option<Edit> {
    Some(Edit::OpenRound {
        question,
        id: ItemId(Uuid::now_v7()),
        way,
        voice,
        reason,
        secret: round_keys::draw().ok()?,
    })
}

impl State {
    pub(super) fn update_reason(
        &mut self,
        message: Message,
        question: QuestionId,
        context: Context<'_>,
    ) -> super::Action {
        let voice = self.next_voice(context);
        let Some(form) = &mut self.reason else {
            return Action::None;
        };

        match message {
            Message::Choose(position) if position < REASONS => {
                form.chosen = position;
                form.is_refused = false;

                if position + 1 == REASONS {
                    Action::Run(focus::on(WORDS))
                } else {
                    Action::None
                }
            }
            Message::Choose(_) => Action::None,
            Message::Words(action) => {
                form.words.update(action);
                form.is_refused = false;

                Action::None
            }
            Message::AtOnce => {
                form.at_once = !form.at_once;

                Action::None
            }
            Message::Cancel => {
                self.reason = None;

                Action::Run(focus::off())
            }
            Message::Done => {
                let Some(reason) = form.reason(context.env) else {
                    form.is_refused = true;

                    return Action::Run(focus::on(WORDS));
                };
                let edits = match form.purpose {
                    Purpose::Void(id, way) => {
                        let mark = Edit::MarkRound {
                            question: question.clone(),
                            id,
                            mark: Some(RoundMark::Void {
                                reason: reason.clone(),
                            }),
                        };
                        // The void one counts no more.
                        let counted = context.assessment().own_rounds(&question).count();
                        let reason = if counted > FREE_ROUNDS {
                            reason
                        } else {
                            String::new()
                        };
                        let next = form
                            .at_once
                            .then(|| opening(question, way, voice, reason))
                            .flatten();

                        [Some(mark), next]
                    }
                    Purpose::Another(way) => [opening(question, way, voice, reason), None],
                };

                // It is refused with a sentence, and the form keeps its words.
                if let Some(refused) = edits[0].as_ref().filter(|edit| !context.allows(edit)) {
                    return Action::Edit(refused.clone());
                }

                self.reason = None;
                self.is_changing = false;
                self.enter_round(context);

                let edits = edits.into_iter().flatten().map(Action::Edit);

                Action::All(edits.chain([Action::Run(focus::off())]).collect())
            }
        }
    }

    /// The form in place of the panel.
    pub(super) fn reason_panel<'a>(
        &'a self,
        form: &'a ReasonForm,
        context: Context<'a>,
    ) -> Element<'a, AssessMessage> {
        let env = context.env;
        let ui = env.ui;
        let [title, done] = form.purpose.words();
        let icon = match form.purpose {
            Purpose::Void(..) => Icon::Void,
            Purpose::Another(_) => Icon::Round,
        };
        let say = AssessMessage::Reason;
        let reasons = form.purpose.reasons().into_iter().enumerate();
        let rows = reasons.map(|(position, key)| {
            let words = ui
                .row([
                    ui.start(ui.small(env.text(key))).width(Fill).into(),
                    ui.key_cap(env.locale.count(position + 1)),
                ])
                .spacing(space::XS);

            ui.press_row(words)
                .selected(position == form.chosen)
                .width(Fill)
                .min_height(32.0)
                .on_press(say(Message::Choose(position)))
                .into()
        });
        let error = form.is_refused.then(|| env.text("reason-needs-words"));
        let words = env
            .field(&form.words, |action| {
                AssessMessage::Reason(Message::Words(action))
            })
            .label(env.text("reason-words"))
            .error(error)
            .id(WORDS);
        let means: &[&str] = match form.purpose {
            Purpose::Void(..) => &["reason-void-kept", "reason-void-counts", "reason-void-undo"],
            Purpose::Another(_) => &["reason-another-means"],
        };
        let means = means
            .iter()
            .map(|key| ui.start(ui.caption(env.text(key))).into());
        let at_once = matches!(form.purpose, Purpose::Void(..)).then(|| {
            let next = context
                .questionnaire()
                .question(self.at)
                .map_or(1, |question| context.assessment().next_round(&question.id));
            let number = env.locale.count(next.into());
            let words = env.format("reason-at-once", &[("number", number.into())]);

            ui.start(ui.check_box(words, form.at_once, Some(say(Message::AtOnce))))
        });
        let upper = column![
            Column::with_children(rows),
            words,
            Column::with_children(means).spacing(2),
            at_once,
            ui.divider(),
            self.history(context),
        ]
        .spacing(space::S);
        let head = ui
            .row([
                ui.icon(icon, 20.0),
                ui.start(ui.panel(env.text(title))).width(Fill).into(),
            ])
            .spacing(space::XS);
        let cancel = ui
            .secondary(env.text("reason-cancel"))
            .key(crate::gui::label::key_cap("Esc", env))
            .on_press(say(Message::Cancel));
        let primary = ui
            .primary(env.text(done))
            .width(Fill)
            .on_press(say(Message::Done));

        column![
            head,
            ui.scroll(upper).height(Fill),
            ui.buttons([cancel.into(), primary.into()]),
        ]
        .spacing(space::S)
        .into()
    }

    /// Every round of the question that people have seen: number, what it says, and why it is void or was held.
    pub(super) fn history<'a>(
        &'a self,
        context: Context<'a>,
    ) -> Option<Element<'a, AssessMessage>> {
        let env = context.env;
        let ui = env.ui;
        let question = context.questionnaire().question(self.at)?;
        let answer = context.assessment().answer(&question.id);
        let mut seen: Vec<_> = answer
            .rounds()
            .iter()
            .filter(|(_, round)| round.state == RoundState::Revealed)
            .collect();
        seen.sort_by_key(|(id, round)| (round.number, *id));

        if seen.is_empty() {
            return None;
        }

        let results = context.results();
        let rows = seen.into_iter().map(|(id, round)| {
            let number = env.locale.count(usize::from(round.number));
            let number = env.format("round-number", &[("number", number.into())]);
            let held = results.rounds(self.at).iter();
            let result = held
                .chain(results.rounds_beside(self.at))
                .find(|result| result.id == id);
            let says: Element<'a, AssessMessage> = match (answer.mark_of(id), result) {
                (Some(RoundMark::Void { reason }), _) => {
                    let chip = ui.chip(
                        Icon::Void,
                        env.text("round-is-void"),
                        crate::gui::widget::mark::Tone::Info,
                        ChipSize::Small,
                    );

                    ui.tip(chip, reason.clone())
                }
                (_, Some(result)) => {
                    crate::gui::label::class_chip(result.measures.class, ChipSize::Small, context)
                        .unwrap_or_else(|| ui.gap())
                }
                _ => ui.gap(),
            };
            let row = ui
                .row([ui.small_strong(number).into(), ui.gap(), says])
                .spacing(space::XS);
            let reason = match answer.mark_of(id) {
                Some(RoundMark::Void { reason }) => Some(reason.as_str()),
                _ => Some(round.reason.as_str()),
            };
            let reason = reason.filter(|reason| !reason.trim().is_empty());

            column![row, reason.map(|reason| ui.start(ui.caption(reason)))].into()
        });

        Some(
            column![
                ui.start(ui.small_strong(env.text("reason-rounds"))),
                Column::with_children(rows).spacing(space::XXS)
            ]
            .spacing(space::XXS)
            .into(),
        )
    }
}

/// Whether a digit is that of a reason: 1 to the number of reasons.
pub(super) fn position_of(digit: u8) -> Option<usize> {
    usize::from(digit).checked_sub(1).filter(|at| *at < REASONS)
}
