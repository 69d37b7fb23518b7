//! The panel beside the ladder: the recorded answer, its evidence, the minority views, and the buttons of the next step.

use super::elsewhere::abandoned_line;
use super::onward::Onward;
use super::round::RoundMessage;
use super::{GAPS, Message, NOTE, STRENGTHS, State, earlier};
use crate::assessment::{Answer, Outcome, Passage, Review, VotingMethod};
use crate::gui::Element;
use crate::gui::brought;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::level_key;
use crate::gui::round::Mode;
use crate::gui::theme::{TextRole, space};
use crate::gui::widget::field::Field;
use crate::gui::widget::mark::TokenSize;
use crate::gui::widget::press::{Press, PressKind};
use crate::locale::LinePart;
use crate::questionnaire::{Level, Question};
use crate::results;

use iced::widget::{Column, Id, column, container, responsive};
use iced::{Fill, Length, Padding};

/// The most width of a label beside an icon, in a button of half a narrow panel.
const BESIDE_ICON: f32 = 86.0;
/// Below this height everything in the panel scrolls together.
const TIGHT: f32 = 280.0;

impl State {
    pub(super) fn panel<'a>(
        &'a self,
        question: &'a Question,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let width = match (env.is_narrow(), env.is_wide()) {
            _ if env.is_small() => Fill,
            (true, _) => Length::Fixed(312.0),
            (_, true) => Length::Fixed(400.0),
            _ => Length::Fixed(344.0),
        };
        let content: Element<'a, Message> = match &self.form {
            Some(form) => form.view(context).map(Message::Form),
            None if self.reason.is_some() => match &self.reason {
                Some(reason) => self.reason_panel(reason, context),
                None => ui.gap(),
            },
            None => match (self.mode(context), &self.beside) {
                (Mode::Voting(id, round), _) if !round.is_here() => {
                    self.elsewhere_panel(id, round, context)
                }
                (Mode::Voting(_, round), _) => self.voting_panel(round, context),
                (_, Some(beside)) => self.beside_panel(beside, question, context),
                (Mode::Answered, None) if let Some(asking) = &self.asking => {
                    self.asking_panel(asking, context)
                }
                (Mode::Revealed(result, _), None) => self.revealed_panel(result, context),
                (Mode::Record | Mode::Answered, None) => {
                    responsive(move |size| self.summary(question, size.height < TIGHT, context))
                        .into()
                }
            },
        };

        let content = match abandoned_line(question, context) {
            Some(line) => column![line, content].spacing(space::XS).into(),
            None => content,
        };

        ui.card(content)
            .padding(Padding::from([14.0, 16.0]))
            .width(width)
            .height(Fill)
            .into()
    }

    fn summary<'a>(
        &'a self,
        question: &'a Question,
        is_tight: bool,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let answer = context.assessment().answer(&question.id);
        let reason = match answer.outcome() {
            Outcome::NotApplicable { reason } if !self.records(context) => {
                Some(ui.start(ui.aside(reason)))
            }
            _ => None,
        };
        let said = column![reason, self.said(answer, context)].spacing(space::S);
        let said = container(said).padding(ui.padding(0.0, 4.0, 0.0, 4.0));

        // The buttons alone would fill a low panel.
        if is_tight {
            let all = column![
                self.standing(answer, context),
                ui.divider(),
                said,
                self.next_steps(answer, context)
            ];

            return ui.scroll(all.spacing(space::S)).height(Fill).into();
        }

        column![
            self.standing(answer, context),
            ui.divider(),
            ui.scroll(said).height(Fill),
            self.next_steps(answer, context),
        ]
        .spacing(space::S)
        .into()
    }

    /// Everything that was said about the question beside its level.
    pub(super) fn said<'a>(
        &'a self,
        answer: &'a Answer,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        column![
            earlier::in_panel(self.at, self.shows_earlier, context),
            self.history(context),
            evidence(answer, context),
            self.offers_block(context),
            self.asks_groups(context),
            dissents(answer, context),
            passage(Passage::Strengths, &self.strengths, context),
            passage(Passage::Gaps, &self.gaps, context),
            passage(Passage::Note, &self.note, context),
        ]
        .spacing(space::S)
        .into()
    }

    /// The recorded answer, and the button that changes it.
    pub(super) fn standing<'a>(
        &'a self,
        answer: &'a Answer,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let outcome = answer.outcome();
        let scale = context.questionnaire().scale();

        if self.records(context) {
            let title = if self.is_changing {
                "assess-mode-change"
            } else {
                "assess-mode-record"
            };
            let last = Level::at(scale.len().saturating_sub(1));
            let ends = [("first", Level::default()), ("last", last)];
            let ends = ends.map(|(name, level)| {
                let cap = level_key::cap(level, context.questionnaire(), env);

                (name, cap.into())
            });
            let how = env.format("assess-how", &ends);

            return column![ui.start(ui.panel(env.text(title))), ui.start(ui.aside(how))]
                .spacing(2)
                .into();
        }

        // A reason may be long, so it scrolls with the texts of the answer.
        let (mark, title, how): (Element<'a, Message>, String, String) =
            if let Some(level) = outcome.level() {
                let numeral = label::level(level, context.questionnaire(), env);
                let name = scale
                    .get(level.index())
                    .map_or("", |level| level.name.as_str());
                let how = match outcome {
                    Outcome::Contested { .. } => "assess-by-nobody",
                    _ if answer.is_by_consent() => "assess-by-consent",
                    _ => "value-no-consent",
                };

                (
                    ui.token(level.index(), scale.len(), numeral, TokenSize::Large),
                    name.to_owned(),
                    env.text(how),
                )
            } else {
                let (icon, word) = label::state(self.state(context));
                let how = match &outcome {
                    Outcome::NotApplicable { .. } => String::new(),
                    Outcome::Contested { .. } => env.text("assess-without-level"),
                    _ => env.text("assess-nobody-knows"),
                };
                let icon = container(ui.icon_in(icon, 28.0, ui.palette().accent_ink)).center(44);

                (icon.into(), env.text(word), how)
            };
        let how = (!how.is_empty()).then(|| ui.start(ui.aside(how)));
        let others = self
            .at_other_level(context)
            .map(|words| ui.start(ui.caption(words)));
        let words = column![ui.start(ui.panel(title)), how, others].width(Fill);
        let change = ui.secondary(env.text("assess-change")).compact();
        // In a narrow panel the label needs the space of the key cap.
        let change = if env.is_narrow() {
            change
        } else {
            change.key("⏎")
        };

        ui.row([mark, words.into(), change.on_press(Message::Change).into()])
            .spacing(space::S)
            .into()
    }

    /// Leads to the groups that were not asked for their dissent yet; nothing if there are none.
    fn asks_groups<'a>(&'a self, context: Context<'a>) -> Option<Element<'a, Message>> {
        let env = context.env;
        let count = self.not_asked(context);
        let words = env.format("asking-not-asked", &[("count", count.into())]);
        let open = env
            .ui
            .secondary(words)
            .icon(Icon::Dissent)
            .compact()
            .on_press(Message::Asking(super::asking::Message::Open));

        (count > 0).then(|| env.ui.start(open).into())
    }

    /// The button that leads on: the primary one, or a secondary one while something else comes first.
    pub(super) fn onward_button<'a>(
        &'a self,
        is_primary: bool,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let ui = context.env.ui;
        let words = self.onward_words(context);
        let onto = if is_primary {
            ui.primary(words)
        } else {
            ui.secondary(words)
        };

        onto.icon_after(Icon::ArrowRight)
            .width(Fill)
            .on_press(Message::Onward)
            .into()
    }

    /// The pinned block of buttons for the next step.
    fn next_steps<'a>(&'a self, answer: &'a Answer, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let onward = self.onward(context);
        let words = self.onward_words(context);
        // Before an answer the next step is to answer, not to go on.
        let is_open = self.records(context) && !self.is_changing;
        let onto = if is_open {
            ui.secondary(words)
        } else {
            ui.primary(words)
        };
        let onto = onto.icon_after(Icon::ArrowRight).large().width(Fill);
        let onto = match onward {
            Onward::Results => onto.key(label::key_cap("Alt 3", env)),
            Onward::Next(_) | Onward::NextOpen(_) => {
                onto.key(if ui.is_rtl() { "←" } else { "→" })
            }
        };
        let onto = onto.on_press(Message::Onward);
        let begin = self.begins(answer, context);

        column![begin, self.marks(answer, context), onto].into()
    }

    /// The mark to come back, and the record that there is no consent.
    pub(super) fn marks<'a>(
        &'a self,
        answer: &'a Answer,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let review = match answer.review() {
            Review::Clear => "assess-mark",
            Review::Marked => "assess-marked",
        };
        let review = env.text(review);
        // Its key cap is the widest, and leaves an icon space beside a short word only.
        let has_star = review.chars().count() <= 5;
        let mut review = ui
            .secondary(review)
            .compact()
            .width(Fill)
            .selected(answer.review() == Review::Marked)
            .on_press(Message::ToggleReview);
        let reopens = self.is_changing && self.state(context) != results::QuestionState::Open;
        let (words, icon, key, message) = if reopens {
            ("assess-reopen", Icon::Undo, None, Message::Reopen)
        } else {
            (
                "state-contested",
                Icon::Contested,
                Some("C"),
                Message::Contested,
            )
        };
        let words = env.text(words);
        let has_icon = is_short(&words);
        let mut other = ui.secondary(words).compact().on_press(message);

        // In a narrow panel the labels need the space of icons and key caps; long labels always need that of the icons.
        if !env.is_narrow() {
            review = review.key(label::key_cap("Shift+M", env));

            if has_star {
                review = review.icon(Icon::Quick);
            }

            if has_icon {
                other = other.icon(icon);
            }

            other = match key {
                Some(key) => other.key(key),
                None => other,
            };
        }

        ui.buttons([review.into(), other.width(Fill).into()]).into()
    }

    /// The buttons that begin a round, while none was held: that is the next step, beside the rows of the levels.
    fn begins<'a>(
        &'a self,
        answer: &'a Answer,
        context: Context<'a>,
    ) -> Option<Element<'a, Message>> {
        let env = context.env;
        let ui = env.ui;

        if !self.records(context) || answer.revealed_rounds().next().is_some() {
            return None;
        }

        let begin = |words: &str, icon, key: &'static str, way| {
            let words = env.text(words);
            let has_icon = if env.is_narrow() {
                ui.size_of_text(TextRole::Strong, &words, f32::INFINITY)
                    .width
                    <= BESIDE_ICON
            } else {
                is_short(&words)
            };
            let is_next = way == VotingMethod::Sealed && !self.is_changing;
            let button = if is_next {
                ui.primary(words)
            } else {
                ui.secondary(words)
            };
            let button = button.compact().width(Fill);
            let button = if has_icon { button.icon(icon) } else { button };
            let button = if env.is_narrow() {
                button
            } else {
                button.key(key)
            };

            button
                .on_press(Message::Round(RoundMessage::Open(way)))
                .into()
        };
        let buttons = [
            begin("round-begin-sealed", Icon::Lock, "V", VotingMethod::Sealed),
            begin(
                "round-begin-hands",
                Icon::Delegation,
                "H",
                VotingMethod::Hands,
            ),
        ];

        Some(ui.buttons(buttons).into())
    }
}

/// Whether a label leaves space for an icon and a key cap in half a panel.
fn is_short(words: &str) -> bool {
    words.chars().count() <= 11
}

/// A row of a view or of evidence; a press opens its form.
fn said<'a>(content: Element<'a, Message>, context: Context<'_>) -> Press<'a, Message> {
    let content = container(content).width(Fill);

    Press::new(content, PressKind::Row, context.env.ui.direction)
        .width(Fill)
        .min_height(40.0)
        .padding([6.0, 2.0])
}

fn heading<'a>(
    icon: Icon,
    title: String,
    key: &'static str,
    add: Option<(String, Message)>,
    context: Context<'a>,
) -> Element<'a, Message> {
    let ui = context.env.ui;
    let add = add.map(|(words, message)| {
        ui.quiet(words)
            .icon(Icon::Plus)
            .compact()
            .on_press(message)
            .into()
    });
    let items = [
        Some(ui.icon(icon, 16.0)),
        Some(ui.start(ui.small_strong(title)).into()),
        Some(ui.key_cap(key)),
        add,
    ];

    ui.row(items.into_iter().flatten()).spacing(6).into()
}

fn dissents<'a>(answer: &'a Answer, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let add = Some((env.text("assess-add"), Message::Dissent(None)));
    let head = ui.row([
        ui.icon(Icon::Dissent, 16.0),
        ui.start(ui.small_strong(env.text("assess-dissent"))).into(),
    ]);
    let head = head.push(
        add.map(|(words, message)| ui.quiet(words).icon(Icon::Plus).compact().on_press(message)),
    );
    let groups = context.groups();
    let rows = answer.dissents().iter().map(|(id, dissent)| {
        let group = dissent.group.as_ref();
        let group = group.and_then(|id| groups.iter().find(|group| &group.id == id));
        let name = group.map_or_else(
            || env.text("assess-dissent-nobody"),
            |group| group.name.clone(),
        );
        let date = dissent.due.map(|due| env.locale.date(due));
        let who = dissent.brings.as_str();
        let brings = match (who, date) {
            ("", None) => None,
            ("", Some(date)) => {
                Some(env.format("assess-dissent-brings-when", &[("date", date.into())]))
            }
            (who, None) => Some(env.format("assess-dissent-brings-who", &[("who", who.into())])),
            (who, Some(date)) => {
                let arguments = [("who", who.into()), ("date", date.into())];

                Some(env.format("assess-dissent-brings-by", &arguments))
            }
        };
        let words = column![
            ui.start(ui.small_strong(name)),
            ui.start(ui.small(dissent.words.as_str())),
            brings.map(|brings| ui.start(ui.caption(brings)))
        ];

        said(words.into(), context)
            .on_press(Message::Dissent(Some(id)))
            .into()
    });

    column![head.spacing(6), Column::with_children(rows)].into()
}

fn evidence<'a>(answer: &'a Answer, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let add = Some((env.text("assess-add"), Message::Evidence(None)));
    let head = heading(
        Icon::Evidence,
        env.text("assess-evidence"),
        "E",
        add,
        context,
    );
    let rows = answer.evidence().iter().map(|(id, evidence)| {
        let letter = brought::grade(evidence.grade, env);
        let mark = match (evidence.initiative, evidence.brought) {
            (Some(_), _) => Some("brought-mark-initiative"),
            (None, Some(_)) => Some("brought-mark-form"),
            (None, None) => None,
        };
        let mark = mark.map(|mark| LinePart::from(env.text(mark)));
        let source = LinePart::from(&evidence.source);
        let date = evidence.date.map(LinePart::from);
        let about = [mark, Some(source), date];
        let about = env.locale.list(about.into_iter().flatten());
        let words = column![ui.start(ui.small_strong(evidence.title.as_str()))]
            .push((!about.is_empty()).then(|| ui.start(ui.caption(about))))
            .width(Fill);
        let restricted = context.assessment().stays_inside(evidence).then(|| {
            ui.tip(
                ui.icon(Icon::Restricted, 18.0),
                env.text("assess-evidence-restricted"),
            )
        });
        let items = [Some(letter), Some(words.into()), restricted];

        said(
            ui.row(items.into_iter().flatten())
                .spacing(space::XS)
                .into(),
            context,
        )
        .on_press(Message::Evidence(Some(id)))
        .into()
    });

    column![head, Column::with_children(rows)].into()
}

fn passage<'a>(passage: Passage, field: &'a Field, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let (icon, title, key, hint, id): (_, _, _, _, Id) = match passage {
        Passage::Strengths => (
            Icon::Strength,
            "assess-strengths",
            "S",
            "assess-strengths-hint",
            STRENGTHS,
        ),
        Passage::Gaps => (Icon::Gapnote, "assess-gaps", "G", "assess-gaps-hint", GAPS),
        Passage::Note => (Icon::Note, "assess-note", "N", "assess-note-hint", NOTE),
    };
    let head = heading(icon, env.text(title), key, None, context);
    let field = env
        .field(field, move |action| Message::Write(passage, action))
        .placeholder(env.text(hint))
        .id(id);

    column![head, field].spacing(space::XXS).into()
}
