//! Asks for dissent once a level is recorded: which groups lie far from it, and what they want on record.

use super::{Message as AssessMessage, State};
use crate::assessment::{Asked, Dissent, Edit, ItemId, Outcome, Round};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label::{self, key_cap};
use crate::gui::round::WordsForApproval;
use crate::gui::screen::Action;
use crate::gui::theme::space;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::focus;
use crate::gui::widget::mark::TokenSize;
use crate::output::names::dissent_names_somebody;
use crate::questionnaire::{Level, QuestionId};
use crate::results::RoundResult;
use crate::results::dissenting::{Dissenting, at_other_levels, dissenting};

use iced::Fill;
use iced::widget::{Column, Id, column};
use uuid::Uuid;

/// Focus id of the words.
const WORDS: Id = Id::new("assess-asking-words");

/// The panel after a level was recorded from a round.
#[derive(Debug)]
pub struct Asking {
    /// The group whose view is being written down, by position.
    open: Option<usize>,
    words: Field,
    /// The level that the group holds.
    held: Level,
    /// Whether the words stand on the wall for the approval of the group.
    is_on_wall: bool,
    /// Whether the panel says that the words are missing.
    is_refused: bool,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Recorded, or by consent because the room said so.
    Consent(bool),
    /// Begins to write down the view of the group at this position.
    Ask(usize),
    /// The level that the group holds.
    Held(usize),
    Words(field::Action),
    /// Words on the wall, or not.
    Wall,
    /// The view is put on record.
    Put,
    /// The group wants nothing on record.
    Nothing,
    /// Closes what is open: the group, then the panel.
    Close,
    /// Opens the panel again.
    Open,
}

impl Default for Asking {
    fn default() -> Self {
        Self {
            open: None,
            words: Field::growing(""),
            held: Level(0),
            is_on_wall: false,
            is_refused: false,
        }
    }
}

impl State {
    /// The last round that counts with its record.
    pub(super) fn last_round<'a>(
        &self,
        context: Context<'a>,
    ) -> Option<(&'a RoundResult, &'a Round)> {
        let result = context.results().rounds(self.at).last()?;
        let question = context.questionnaire().question(self.at)?;
        let answer = context.assessment().answer(&question.id);

        Some((result, answer.rounds().get(result.id)?))
    }

    /// The level that is recorded.
    fn recorded_level(&self, context: Context<'_>) -> Option<Level> {
        let question = context.questionnaire().question(self.at)?;

        match context.assessment().answer(&question.id).outcome() {
            Outcome::Agreed(level) => Some(level),
            _ => None,
        }
    }

    /// The groups that are asked for their dissent from the level that is recorded.
    pub(super) fn to_ask(&self, context: Context<'_>) -> Vec<Dissenting> {
        match (self.recorded_level(context), self.last_round(context)) {
            (Some(level), Some((result, round))) => {
                dissenting(context.assessment(), result, round, level)
            }
            _ => Vec::new(),
        }
    }

    /// Whether a group has put a dissent on record; `None` if it was not asked yet.
    fn answered(&self, group: usize, context: Context<'_>) -> Option<bool> {
        let question = context.questionnaire().question(self.at)?;
        let level = self.recorded_level(context)?;
        let answer = context.assessment().answer(&question.id);
        let id = &context.groups().get(group)?.id;
        let mut dissents = answer.dissents().iter();

        if dissents.any(|(_, dissent)| dissent.group.as_ref() == Some(id)) {
            Some(true)
        } else {
            answer.was_asked(id, level).then_some(false)
        }
    }

    /// The first group on the panel that was not asked, while none is being asked.
    pub(super) fn next_to_ask(&self, context: Context<'_>) -> Option<usize> {
        let asking = self.asking.as_ref()?;
        let groups = self.to_ask(context).into_iter();
        let mut waiting = groups.filter(|one| self.answered(one.group, context).is_none());

        waiting
            .next()
            .filter(|_| asking.open.is_none())
            .map(|one| one.group)
    }

    /// How many groups were not asked.
    pub(super) fn not_asked(&self, context: Context<'_>) -> usize {
        let asked = self.to_ask(context).into_iter();

        asked
            .filter(|one| self.answered(one.group, context).is_none())
            .count()
    }

    /// How the level that is recorded stands to the views of the last round, in words; `None` without a round.
    pub(super) fn at_other_level(&self, context: Context<'_>) -> Option<String> {
        let level = self.recorded_level(context)?;
        let (result, _) = self.last_round(context)?;
        let (others, views) = at_other_levels(&result.all, level);

        (others > 0).then(|| {
            context.env.format(
                "asking-others",
                &[
                    ("others", (others as usize).into()),
                    ("views", (views as usize).into()),
                ],
            )
        })
    }

    /// Records an outcome from a round; if groups lie far from it, they are asked.
    pub(super) fn recorded(
        &mut self,
        question: QuestionId,
        outcome: Outcome,
        context: Context<'_>,
    ) -> super::Action {
        let asks = match (outcome.level(), self.last_round(context)) {
            (Some(level), Some((result, round))) if matches!(outcome, Outcome::Agreed(_)) => {
                !dissenting(context.assessment(), result, round, level).is_empty()
            }
            _ => false,
        };

        self.instead_of_form(context, |screen| {
            screen.asking = asks.then(Asking::default);

            Action::Edit(Edit::Record { question, outcome })
        })
    }

    /// Words that stand on the wall for approval.
    pub fn words_for_approval(&self) -> Option<WordsForApproval<'_>> {
        let asking = self.asking.as_ref().filter(|asking| asking.is_on_wall)?;

        Some(WordsForApproval {
            group: asking.open?,
            level: asking.held,
            words: &asking.words,
        })
    }

    /// The same, unless they may name somebody: then the wall shows the question.
    pub fn words_on_wall<'a>(&'a self, context: Context<'_>) -> Option<WordsForApproval<'a>> {
        self.words_for_approval()
            .filter(|_| !self.may_name_somebody(context))
    }

    /// Whether the words that are typed may name somebody.
    fn may_name_somebody(&self, context: Context<'_>) -> bool {
        let question = context.questionnaire().question(self.at);
        let asking = self.asking.as_ref();

        question.zip(asking).is_some_and(|(question, asking)| {
            let words = asking.words.text();

            dissent_names_somebody(context.assessment(), &question.id, &words)
        })
    }

    pub(super) fn update_asking(
        &mut self,
        message: Message,
        question: QuestionId,
        context: Context<'_>,
    ) -> super::Action {
        if let Message::Open = message {
            return self.instead_of_form(context, |screen| {
                screen.beside = None;
                screen.asking = Some(Asking::default());

                Action::Run(focus::off())
            });
        }

        let level = self.recorded_level(context);
        let to_ask = self.to_ask(context);
        let (Some(asking), Some(level)) = (&mut self.asking, level) else {
            self.asking = None;

            return Action::None;
        };

        match message {
            Message::Open => Action::None,
            Message::Consent(is_said) => Action::Edit(Edit::SetConsent {
                question,
                level: is_said.then_some(level),
            }),
            Message::Ask(group) => {
                let one = to_ask.iter().find(|one| one.group == group);
                *asking = Asking {
                    open: one.map(|one| one.group),
                    held: one.map_or(level, |one| one.median),
                    ..Asking::default()
                };

                Action::Run(focus::on(WORDS))
            }
            Message::Held(position) => {
                asking.held = Level::at(position);

                Action::None
            }
            Message::Words(action) => {
                asking.words.update(action);
                asking.is_refused = false;

                Action::None
            }
            Message::Wall => {
                asking.is_on_wall = !asking.is_on_wall;

                Action::None
            }
            Message::Put | Message::Nothing => {
                let group = asking.open.and_then(|at| context.groups().get(at));
                let Some(group) = group.map(|group| group.id.clone()) else {
                    return Action::None;
                };
                let words = asking.words.text().trim().to_owned();
                let id = ItemId(Uuid::now_v7());
                let edit = match message {
                    Message::Nothing => Edit::PutAsked {
                        question,
                        id,
                        asked: Asked { group, level },
                    },
                    _ if words.is_empty() => {
                        asking.is_refused = true;

                        return Action::Run(focus::on(WORDS));
                    }
                    _ => Edit::PutDissent {
                        question,
                        id,
                        dissent: Dissent {
                            group: Some(group),
                            words,
                            level: Some(asking.held),
                            ..Dissent::default()
                        },
                    },
                };

                if !context.allows(&edit) {
                    return Action::Edit(edit);
                }

                *asking = Asking::default();

                Action::All(vec![Action::Edit(edit), Action::Run(focus::off())])
            }
            Message::Close => {
                if asking.open.is_some() {
                    *asking = Asking::default();
                } else {
                    self.asking = None;
                }

                Action::Run(focus::off())
            }
        }
    }

    /// The panel: how the level stands to the views, whether it is by consent, and each group that is asked.
    pub(super) fn asking_panel<'a>(
        &'a self,
        asking: &'a Asking,
        context: Context<'a>,
    ) -> Element<'a, AssessMessage> {
        let env = context.env;
        let ui = env.ui;
        let level = self.recorded_level(context).unwrap_or(Level(0));
        let scale = context.questionnaire().scale();
        let name = scale.get(level.index()).map_or("", |one| one.name.as_str());
        let title = env.format(
            "asking-recorded",
            &[
                (
                    "level",
                    label::level(level, context.questionnaire(), env).into(),
                ),
                ("name", name.into()),
            ],
        );
        let question = context.questionnaire().question(self.at);
        let is_said = question
            .is_some_and(|question| context.assessment().answer(&question.id).is_by_consent());
        let ways = [env.text("value-no-consent"), env.text("asking-by-consent")];
        let consent = ui.segmented(&ways, usize::from(is_said), |at| {
            AssessMessage::Asking(Message::Consent(at == 1))
        });
        let rows = self
            .to_ask(context)
            .into_iter()
            .map(|one| self.asked_row(asking, one, context));
        let others = self
            .at_other_level(context)
            .map(|words| ui.start(ui.aside(words)));
        let not_asked = self.not_asked(context);
        let upper = column![
            ui.start(consent),
            ui.start(ui.caption(env.text("asking-consent-if"))),
            ui.start(ui.small_strong(env.text("asking-on-record"))),
            Column::with_children(rows).spacing(space::XXS),
        ]
        .spacing(space::S);
        let close = ui
            .quiet(env.text("asking-close"))
            .key(key_cap("Esc", env))
            .compact()
            .on_press(AssessMessage::Asking(Message::Close));
        let next = self.onward_button(not_asked == 0, context);

        column![
            ui.start(ui.panel(title)),
            others,
            ui.scroll(upper).height(Fill),
            next,
            ui.middle(close),
        ]
        .spacing(space::XS)
        .into()
    }

    fn asked_row<'a>(
        &'a self,
        asking: &'a Asking,
        one: Dissenting,
        context: Context<'a>,
    ) -> Element<'a, AssessMessage> {
        let env = context.env;
        let ui = env.ui;
        let levels = context.questionnaire().scale().len();
        let name = context
            .groups()
            .get(one.group)
            .map_or("", |group| group.name.as_str());
        let held = env.format(
            "asking-held",
            &[
                ("others", (one.others as usize).into()),
                ("views", (one.views as usize).into()),
            ],
        );
        let token = ui.token(
            one.median.index(),
            levels,
            label::level(one.median, context.questionnaire(), env),
            TokenSize::Small,
        );
        let is_next = self.next_to_ask(context) == Some(one.group);
        let answer: Element<'a, AssessMessage> = match self.answered(one.group, context) {
            Some(true) => ui
                .row([
                    ui.icon(Icon::Check, 16.0),
                    ui.caption(env.text("asking-is-on-record")).into(),
                ])
                .spacing(4)
                .into(),
            Some(false) => ui
                .row([
                    ui.icon(Icon::Check, 16.0),
                    ui.caption(env.text("asking-nothing-said")).into(),
                ])
                .spacing(4)
                .into(),
            None => {
                let ask = ui
                    .secondary(env.text("asking-ask"))
                    .compact()
                    .selected(asking.open == Some(one.group))
                    .on_press(AssessMessage::Asking(Message::Ask(one.group)));

                if is_next {
                    ask.key(key_cap("A", env)).into()
                } else {
                    ask.into()
                }
            }
        };
        let row = ui
            .row([
                ui.start(ui.small_strong(name)).width(Fill).into(),
                token,
                answer,
            ])
            .spacing(space::XS);
        let form = (asking.open == Some(one.group)).then(|| self.form(asking, context));

        column![row, ui.start(ui.caption(held)), form, ui.divider()]
            .spacing(2)
            .into()
    }

    /// What the open group wants on record.
    fn form<'a>(&'a self, asking: &'a Asking, context: Context<'a>) -> Element<'a, AssessMessage> {
        let env = context.env;
        let ui = env.ui;
        let say = AssessMessage::Asking;
        let held = label::choice_of_levels(None, asking.held.index(), None, context, move |at| {
            say(Message::Held(at))
        });
        let error = asking
            .is_refused
            .then(|| env.text("assess-dissent-needs-words"));
        let words = env
            .field(&asking.words, move |action| say(Message::Words(action)))
            .label(env.text("assess-dissent-words"))
            .error(error)
            .id(WORDS);
        let wall = ui.check_box(
            env.text("asking-wall"),
            asking.is_on_wall,
            Some(say(Message::Wall)),
        );
        // What the check of names finds is said here before anybody reads it there.
        let named = (asking.is_on_wall && self.may_name_somebody(context))
            .then(|| ui.start(ui.alert(env.text("asking-names"))));
        let nothing = ui
            .secondary(env.text("asking-nothing"))
            .compact()
            .on_press(say(Message::Nothing));
        let put = ui
            .primary(env.text("asking-put"))
            .compact()
            .width(Fill)
            .on_press(say(Message::Put));

        column![
            ui.start(ui.caption(env.text("asking-level"))),
            ui.start(held),
            words,
            ui.start(wall),
            named,
            ui.buttons([nothing.into(), put.into()]),
        ]
        .spacing(space::XXS)
        .into()
    }
}
