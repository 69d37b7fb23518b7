//! The forms of the panel: a reason, a minority view, a piece of evidence.

use crate::assessment::{Dissent, Edit, Evidence, Grade, ItemId, Outcome, REASON_MINIMUM};
use crate::gui::Element;
use crate::gui::brought;
use crate::gui::completion::{self, Completion};
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::screen::choice;
use crate::gui::theme::{TextRole, space};
use crate::gui::widget::field::{self, Field};
use crate::locale::DateError;
use crate::output::grade_letter;
use crate::questionnaire::{Level, QuestionId};

use iced::Fill;
use iced::widget::{Id, column, container};
use jiff::civil::Date;
use uuid::Uuid;

/// Focus id of the first field of every form.
pub(super) const FIRST: Id = Id::new("assess-form-first");

/// A form in the panel.
#[derive(Debug)]
#[allow(clippy::large_enum_variant)] // one form is open at a time
pub enum AnswerForm {
    /// Why the question does not apply.
    NotApplicable {
        reason: Field,
        /// Whether the form says that the reason is too short.
        is_refused: bool,
    },
    /// No consent: the provisional level, and the minority view in its words.
    Contested {
        /// The level that counts until there is consent.
        provisional: Option<Level>,
        view: MinorityView,
    },
    /// A minority view beside a recorded level.
    Dissent(MinorityView),
    /// A piece of evidence.
    Evidence {
        /// The piece that the form changes; `None` adds one.
        id: Option<ItemId>,
        title: Field,
        source: Completion,
        /// Its date, as typed.
        date: Field,
        /// How strong it is.
        grade: Grade,
        /// Whether the evidence stays inside the delegation.
        restricted: bool,
        /// Whether it does in any case, since the initiative that it cites does.
        inside: bool,
        /// The errors: a message key for the title, and one for the date.
        wrong: (Option<&'static str>, Option<&'static str>),
    },
}

/// The draft of a minority view.
#[derive(Debug)]
pub struct MinorityView {
    /// The view that the form changes; `None` adds one.
    id: Option<ItemId>,
    /// Position of the stakeholder group that holds it.
    group: Option<usize>,
    words: Field,
    /// Who brings evidence.
    brings: Completion,
    /// By when, as typed.
    due: Field,
    /// The level that it holds.
    level: Option<Level>,
    /// The error of the date, as a message key.
    wrong_due: Option<&'static str>,
    /// Whether the form says that the view has no text.
    is_refused: bool,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types into the first text.
    First(field::Action),
    /// Somebody types the source, or takes an institution of the register.
    Source(completion::Message),
    /// Somebody types into the date.
    Date(field::Action),
    /// Sets the provisional level, or none.
    Provisional(Option<Level>),
    /// Chooses the stakeholder group at this position of the questionnaire, or none.
    Group(Option<usize>),
    Grade(Grade),
    /// Sets or clears the mark "restricted".
    Restricted,
    Done,
    /// Removes the view or the piece of evidence.
    Remove,
    /// Closes the form without recording anything.
    Cancel,
}

/// What the screen has to do after a message of the form.
pub(super) enum Action {
    /// Stays open.
    Open,
    Closed,
    /// Closes the form and applies an edit.
    Done(Edit),
}

impl AnswerForm {
    pub(super) fn not_applicable() -> Self {
        Self::NotApplicable {
            reason: Field::growing(""),
            is_refused: false,
        }
    }

    /// Proposes the recorded level, or else the lower median of the last round.
    pub(super) fn contested(context: Context<'_>, question: &QuestionId) -> Self {
        let answer = context.assessment().answer(question);
        let ordinal = context.questionnaire().ordinal(question);
        let last = ordinal.and_then(|ordinal| context.results().rounds(ordinal).last());
        let proposed = last.and_then(|round| round.measures.lower_median);

        Self::Contested {
            provisional: answer.outcome().level().or(proposed),
            view: MinorityView::new(context, question, None),
        }
    }

    pub(super) fn dissent(context: Context<'_>, question: &QuestionId, id: Option<ItemId>) -> Self {
        Self::Dissent(MinorityView::new(context, question, id))
    }

    pub(super) fn evidence(
        context: Context<'_>,
        question: &QuestionId,
        id: Option<ItemId>,
    ) -> Self {
        let answer = context.assessment().answer(question);
        let evidence = id.and_then(|id| answer.evidence().get(id));
        let text = |of: fn(&Evidence) -> &str| evidence.map_or("", of);
        let date = evidence.and_then(|evidence| evidence.date);

        Self::Evidence {
            id: id.filter(|_| evidence.is_some()),
            title: Field::single(text(|evidence| &evidence.title)),
            source: Completion::of_one(text(|evidence| &evidence.source)),
            date: Field::single(
                &date.map_or_else(String::new, |date| context.env.locale.date(date)),
            ),
            grade: evidence.map_or(Grade::B, |evidence| evidence.grade),
            restricted: evidence.is_some_and(|evidence| evidence.restricted),
            inside: evidence
                .and_then(|evidence| evidence.initiative)
                .and_then(|id| context.assessment().initiatives().get(id))
                .is_some_and(|initiative| initiative.restricted),
            wrong: (None, None),
        }
    }

    /// Whether closing the form would lose a draft.
    pub(super) fn is_started(&self) -> bool {
        match self {
            Self::NotApplicable { reason, .. } => !reason.is_empty(),
            Self::Contested { view, .. } | Self::Dissent(view) => view.is_dirty(),
            Self::Evidence {
                title,
                source,
                date,
                ..
            } => title.is_dirty() || source.field().is_dirty() || date.is_dirty(),
        }
    }

    pub(super) fn update(
        &mut self,
        message: Message,
        question: QuestionId,
        context: Context<'_>,
    ) -> Action {
        match message {
            Message::Cancel => return Action::Closed,
            Message::Done => return self.done(question, context),
            Message::Remove => {
                return match self {
                    Self::Evidence { id: Some(id), .. } => {
                        Action::Done(Edit::RemoveEvidence { question, id: *id })
                    }
                    Self::Dissent(MinorityView { id: Some(id), .. }) => {
                        Action::Done(Edit::RemoveDissent { question, id: *id })
                    }
                    _ => Action::Closed,
                };
            }
            Message::First(action) => {
                let field = match self {
                    Self::NotApplicable { reason, .. } => reason,
                    Self::Contested { view, .. } | Self::Dissent(view) => &mut view.words,
                    Self::Evidence { title, .. } => title,
                };
                field.update(action);
            }
            Message::Source(message) => {
                let field = match self {
                    Self::Evidence { source, .. } => Some(source),
                    Self::Contested { view, .. } | Self::Dissent(view) => Some(&mut view.brings),
                    Self::NotApplicable { .. } => None,
                };

                if let Some(field) = field {
                    field.update(message, context);
                }
            }
            Message::Date(action) => match self {
                Self::Evidence { date, wrong, .. } => {
                    date.update(action);
                    wrong.1 = None;
                }
                Self::Contested { view, .. } | Self::Dissent(view) => {
                    view.due.update(action);
                    view.wrong_due = None;
                }
                Self::NotApplicable { .. } => {}
            },
            Message::Provisional(level) => {
                if let Self::Contested { provisional, .. } = self {
                    *provisional = level;
                }
            }
            Message::Group(group) => {
                if let Self::Contested { view, .. } | Self::Dissent(view) = self {
                    view.group = group;
                }
            }
            Message::Grade(chosen) => {
                if let Self::Evidence { grade, .. } = self {
                    *grade = chosen;
                }
            }
            Message::Restricted => {
                if let Self::Evidence { restricted, .. } = self {
                    *restricted = !*restricted;
                }
            }
        }

        Action::Open
    }

    fn done(&mut self, question: QuestionId, context: Context<'_>) -> Action {
        if let Self::Contested { view, .. } | Self::Dissent(view) = self
            && !view.is_dated(context)
        {
            return Action::Open;
        }

        match self {
            Self::NotApplicable { reason, is_refused } => {
                let reason = reason.text().trim().to_owned();

                if reason.chars().count() < REASON_MINIMUM {
                    *is_refused = true;

                    return Action::Open;
                }

                Action::Done(Edit::Record {
                    question,
                    outcome: Outcome::NotApplicable { reason },
                })
            }
            Self::Contested { provisional, view } => {
                let outcome = Outcome::Contested {
                    provisional: *provisional,
                };
                let record = Edit::Record {
                    question: question.clone(),
                    outcome,
                };

                match view.edit(question, context) {
                    Some(dissent) => Action::Done(Edit::Together(vec![record, dissent])),
                    // Who brings evidence belongs to a view: without its text the form would keep neither.
                    None if view.is_dirty() => {
                        view.is_refused = true;

                        Action::Open
                    }
                    None => Action::Done(record),
                }
            }
            Self::Dissent(view) => {
                if let Some(edit) = view.edit(question, context) {
                    Action::Done(edit)
                } else {
                    view.is_refused = true;

                    Action::Open
                }
            }
            Self::Evidence {
                id,
                title,
                source,
                date,
                grade,
                restricted,
                wrong,
                inside: _,
            } => {
                let typed = date.text();
                let parsed = match typed.trim() {
                    "" => Ok(None),
                    typed => context.env.locale.parse_date(typed).map(Some),
                };
                let is_titled = !title.text().trim().is_empty();
                *wrong = (
                    (!is_titled).then_some("assess-evidence-needs-title"),
                    parsed.as_ref().err().map(|error| error.key()),
                );

                let answer = context.assessment().answer(&question);
                let known = id.and_then(|id| answer.evidence().get(id));
                let known = known.cloned().unwrap_or_else(|| Evidence::new("", *grade));

                match parsed {
                    Ok(date) if is_titled => Action::Done(Edit::PutEvidence {
                        question,
                        id: id.unwrap_or_else(new_item),
                        evidence: Evidence {
                            title: title.text().trim().to_owned(),
                            source: source.text(),
                            date,
                            grade: *grade,
                            restricted: *restricted,
                            // What it cites stays cited.
                            ..known
                        },
                    }),
                    _ => Action::Open,
                }
            }
        }
    }

    /// The form in the panel: its fields, and the buttons under them.
    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let (icon, title, body) = match self {
            Self::NotApplicable { reason, is_refused } => {
                let error = is_refused.then(|| {
                    env.format("assess-reason-short", &[("minimum", REASON_MINIMUM.into())])
                });
                let field = env
                    .field(reason, Message::First)
                    .label(env.text("assess-reason"));

                (
                    Icon::Na,
                    "state-not-applicable",
                    column![
                        ui.start(ui.aside(env.text("assess-reason-why"))),
                        field.error(error).id(FIRST)
                    ]
                    .spacing(space::S),
                )
            }
            Self::Contested { provisional, view } => {
                let none = Some(env.text("assess-none"));
                let chosen = provisional.map_or(0, |level| level.index() + 1);

                (
                    Icon::Contested,
                    "state-contested",
                    column![
                        ui.start(ui.aside(env.text("assess-contested-why"))),
                        ui.start(ui.caption(env.text("assess-provisional-level"))),
                        label::choice_of_levels(none, chosen, None, context, |at| {
                            let level = at.checked_sub(1).map(Level::at);

                            Message::Provisional(level)
                        }),
                        view.fields(context)
                    ]
                    .spacing(space::XS),
                )
            }
            Self::Dissent(view) => (
                Icon::Dissent,
                "assess-dissent",
                column![
                    ui.start(ui.aside(env.text("assess-dissent-why"))),
                    view.fields(context)
                ]
                .spacing(space::S),
            ),
            Self::Evidence {
                title,
                source,
                date,
                grade,
                restricted,
                inside,
                wrong,
                ..
            } => {
                let letters = Grade::ALL.map(|grade| grade_letter(grade, env.locale));
                let chosen = Grade::ALL
                    .iter()
                    .position(|known| known == grade)
                    .unwrap_or(0);
                (
                    Icon::Evidence,
                    "assess-evidence",
                    column![
                        env.field(title, Message::First)
                            .label(env.text("assess-evidence-title"))
                            .error(wrong.0.map(|key| env.text(key)))
                            .on_submit(Message::Done)
                            .dense()
                            .id(FIRST),
                        completed(source, "assess-evidence-source", context),
                        env.field(date, Message::Date)
                            .label(env.text("assess-evidence-date"))
                            .error(wrong.1.map(|key| env.text(key)))
                            .on_submit(Message::Done)
                            .dense(),
                        ui.start(ui.caption(env.text("assess-evidence-grade"))),
                        ui.start(ui.segmented(&letters, chosen, |at| Message::Grade(choice(
                            Grade::ALL,
                            at
                        )))),
                        ui.start(ui.aside(brought::meaning(*grade, env))),
                        ui.start(ui.check_box(
                            env.text("assess-evidence-restricted"),
                            *restricted || *inside,
                            (!*inside).then_some(Message::Restricted)
                        )),
                    ]
                    .spacing(space::XXS),
                )
            }
        };
        let head = ui
            .row([ui.icon(icon, 20.0), ui.panel(env.text(title)).into()])
            .spacing(space::XS);
        let removes = matches!(
            self,
            Self::Evidence { id: Some(_), .. } | Self::Dissent(MinorityView { id: Some(_), .. })
        );
        let remove = removes.then(|| {
            ui.quiet(env.text("assess-remove"))
                .icon(Icon::Close)
                .on_press(Message::Remove)
                .into()
        });
        let done = if matches!(self, Self::NotApplicable { .. } | Self::Contested { .. }) {
            "assess-record"
        } else {
            "assess-done"
        };
        // The safe choice at the start, the primary at the end; a key cap only where it fits.
        let width = panel_width(env);
        let capped = |words: &str, chord, share: f32| {
            let cap = label::key_cap(chord, env);
            let of = |role, text: &str| ui.size_of_text(role, text, f32::INFINITY).width;
            let needed = of(TextRole::Strong, words) + of(TextRole::Caption, &cap) + BESIDE_LABEL;

            (needed <= share * width).then_some(cap)
        };
        let cancel = env.text("assess-cancel");
        let cap = capped(&cancel, "Esc", CANCEL);
        let cancel = ui.secondary(cancel).large().on_press(Message::Cancel);
        let cancel = match cap {
            Some(cap) => cancel.key(cap),
            None => cancel,
        };
        let done = env.text(done);
        let cap = capped(&done, "Ctrl+Enter", 1.0 - CANCEL);
        let done = ui.primary(done).large().on_press(Message::Done);
        let done = match cap {
            Some(cap) => done.key(cap),
            None => done,
        };
        let cancel = cancel.width(width * CANCEL - 8.0);

        column![
            ui.start(head),
            ui.scroll(container(body).padding(ui.padding(0.0, 4.0, 0.0, 4.0)))
                .height(Fill),
            remove.map(|remove: Element<'a, Message>| ui.start(remove)),
            ui.buttons([cancel.into(), done.width(Fill).into()]),
        ]
        .spacing(space::S)
        .into()
    }
}

/// The part of the row of buttons that the safe choice takes.
const CANCEL: f32 = 0.4;
/// Width of a button beside its label and its key cap.
const BESIDE_LABEL: f32 = 56.0;

/// The width inside the panel beside the ladder.
fn panel_width(env: Env<'_>) -> f32 {
    match env {
        env if env.is_small() => env.size.width - 52.0 - 2.0 * space::S - 32.0,
        env if env.is_narrow() => 280.0,
        env if env.is_wide() => 368.0,
        _ => 312.0,
    }
}

impl MinorityView {
    fn new(context: Context<'_>, question: &QuestionId, id: Option<ItemId>) -> Self {
        let answer = context.assessment().answer(question);
        let dissent = id.and_then(|id| answer.dissents().get(id));
        let group = dissent.and_then(|dissent| dissent.group.as_ref());
        let due = dissent.and_then(|dissent| dissent.due);

        Self {
            id: id.filter(|_| dissent.is_some()),
            group: group.and_then(|id| context.groups().iter().position(|group| &group.id == id)),
            words: Field::growing(dissent.map_or("", |dissent| &dissent.words)),
            brings: Completion::of_one(dissent.map_or("", |dissent| &dissent.brings)),
            due: Field::single(&due.map_or_else(String::new, |due| context.env.locale.date(due))),
            level: dissent.and_then(|dissent| dissent.level),
            wrong_due: None,
            is_refused: false,
        }
    }

    fn is_dirty(&self) -> bool {
        [&self.words, self.brings.field(), &self.due]
            .into_iter()
            .any(Field::is_dirty)
    }

    /// The typed date; `None` if the field is empty.
    fn typed_due(&self, context: Context<'_>) -> Result<Option<Date>, DateError> {
        match self.due.text().trim() {
            "" => Ok(None),
            typed => context.env.locale.parse_date(typed).map(Some),
        }
    }

    /// Whether the date can be read; otherwise the form shows the error.
    fn is_dated(&mut self, context: Context<'_>) -> bool {
        self.wrong_due = self.typed_due(context).err().map(DateError::key);

        self.wrong_due.is_none()
    }

    /// The edit, if the view has a text.
    fn edit(&self, question: QuestionId, context: Context<'_>) -> Option<Edit> {
        let words = self.words.text().trim().to_owned();
        let group = self.group.and_then(|group| context.groups().get(group));
        let group = group.map(|group| group.id.clone());

        (!words.is_empty()).then(|| Edit::PutDissent {
            question,
            id: self.id.unwrap_or_else(new_item),
            dissent: Dissent {
                group,
                words,
                brings: self.brings.text(),
                due: self.typed_due(context).unwrap_or_default(),
                level: self.level,
            },
        })
    }

    fn fields<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let chosen = self.group.and_then(|group| context.groups().get(group));
        let groups = context.groups_to_choose(chosen.map(|group| group.id.as_str()));
        let place = groups.iter().position(|(at, _)| Some(*at) == self.group);
        let (positions, names): (Vec<usize>, Vec<String>) = groups.into_iter().unzip();
        let nobody = env.text("assess-dissent-nobody");
        let names: Vec<String> = [nobody].into_iter().chain(names).collect();
        let error = self
            .is_refused
            .then(|| env.text("assess-dissent-needs-words"));

        column![
            ui.start(ui.caption(env.text("assess-dissent-group"))),
            ui.select(names, Some(place.map_or(0, |place| place + 1)), move |at| {
                Message::Group(at.checked_sub(1).and_then(|at| positions.get(at).copied()))
            },),
            env.field(&self.words, Message::First)
                .label(env.text("assess-dissent-words"))
                .error(error)
                .id(FIRST),
            completed(&self.brings, "assess-dissent-brings", context),
            env.field(&self.due, Message::Date)
                .label(env.text("assess-dissent-due"))
                .error(self.wrong_due.map(|key| env.text(key)))
                .on_submit(Message::Done)
                .dense(),
        ]
        .spacing(space::XS)
        .into()
    }
}

/// A field that completes institutions of the register.
fn completed<'a>(of: &'a Completion, label: &str, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let field = env
        .field(of.field(), |action| {
            Message::Source(completion::Message::Type(action))
        })
        .label(env.text(label))
        .on_submit(Message::Done)
        .dense();

    of.view(field, Message::Source, env)
}

/// A new identifier from the clock, so that items sort by the time of their creation.
fn new_item() -> ItemId {
    ItemId(Uuid::now_v7())
}
