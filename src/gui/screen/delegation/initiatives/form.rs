//! The form of an initiative: what it is, whose, since when, what shows it, and the questions that it bears on.

use crate::assessment::{
    Edit, Grade, Initiative, InitiativeKind, InitiativeState, ItemId, PartialDate,
};
use crate::gui::Element;
use crate::gui::brought;
use crate::gui::completion::{self, Completion, Effect};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label::shortened;
use crate::gui::screen::choice;
use crate::gui::screen::delegation::sheet::FormSheet;
use crate::gui::screen::delegation::{self, initiatives};
use crate::gui::theme::space;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::press::{FocusRing, Press, PressKind};
use crate::locale::folded;
use crate::output::grade_letter;
use crate::questionnaire::{Question, QuestionId};

use iced::widget::{Column, Id, column, container};
use iced::{Fill, Padding};
use uuid::Uuid;

use std::collections::BTreeSet;

/// Focus id of the field for the title.
pub(super) const TITLE: Id = Id::new("delegation-initiative-title");
/// Focus ids of the fields for the dates.
const SINCE: Id = Id::new("delegation-initiative-since");
const UNTIL: Id = Id::new("delegation-initiative-until");

/// The most questions that are proposed at a time.
const PROPOSED: usize = 6;

/// The draft of an initiative.
#[derive(Debug)]
pub(super) struct InitiativeForm {
    /// The initiative that the form changes; `None` adds one.
    id: Option<ItemId>,
    title: Field,
    kind: InitiativeKind,
    /// Its institutions.
    institutions: BTreeSet<ItemId>,
    /// A further one that is being typed.
    institution: Completion,
    state: InitiativeState,
    since: Field,
    until: Field,
    money: Field,
    document: Field,
    grade: Grade,
    restricted: bool,
    questions: BTreeSet<QuestionId>,
    /// A search for further questions.
    search: Field,
    /// Whether somebody has chosen something else than before.
    is_changed: bool,
    refused: Option<(Refused, &'static str)>,
}

/// The field that keeps the form from being taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refused {
    Title,
    Since,
    Until,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types into a field.
    Write(Draft, field::Action),
    Kind(InitiativeKind),
    /// Somebody types an institution, or takes one from the list.
    Institution(completion::Message),
    /// Takes an institution off.
    Without(ItemId),
    State(InitiativeState),
    Grade(Grade),
    /// Makes it stay inside the delegation, or not.
    Restricted,
    /// Adds a question, or takes it off.
    Question(QuestionId),
}

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Draft {
    Title,
    Since,
    Until,
    Money,
    Document,
    /// The search for questions.
    Search,
}

impl InitiativeForm {
    /// A form that adds one; what was searched for in vain is its title.
    pub(super) fn new(title: &str) -> Self {
        let mut field = Field::single("");
        field.replace(title.trim());

        Self {
            id: None,
            title: field,
            kind: InitiativeKind::Law,
            institutions: BTreeSet::new(),
            institution: Completion::of_one(""),
            state: InitiativeState::InForce,
            since: Field::single(""),
            until: Field::single(""),
            money: Field::single(""),
            document: Field::single(""),
            grade: Grade::C,
            restricted: false,
            questions: BTreeSet::new(),
            search: Field::single(""),
            is_changed: false,
            refused: None,
        }
    }

    /// The form of an initiative of the assessment.
    pub(super) fn of(id: ItemId, context: Context<'_>) -> Option<Self> {
        let known = context.assessment().initiatives().get(id)?;
        let date = |date: Option<PartialDate>| {
            let date = date.map(|date| brought::date(date, context.env));

            Field::single(&date.unwrap_or_default())
        };

        Some(Self {
            id: Some(id),
            title: Field::single(&known.title),
            kind: known.kind,
            institutions: known.institutions.clone(),
            state: known.state,
            since: date(known.since),
            until: date(known.until),
            money: Field::single(&known.money),
            document: Field::single(&known.document),
            grade: known.grade,
            restricted: known.restricted,
            questions: known.questions.clone(),
            ..Self::new("")
        })
    }

    /// The initiative that the form changes.
    pub(super) fn id(&self) -> Option<ItemId> {
        self.id
    }

    /// Whether closing the form would lose a draft.
    pub(super) fn is_started(&self) -> bool {
        let fields = [
            &self.title,
            &self.since,
            &self.until,
            &self.money,
            &self.document,
            self.institution.field(),
        ];

        self.is_changed || fields.into_iter().any(Field::is_dirty)
    }

    pub(super) fn update(&mut self, message: Message, context: Context<'_>) {
        match message {
            Message::Write(draft, action) => {
                if self.field(draft).update(action) {
                    self.refused = None;
                }
            }
            Message::Kind(kind) => self.change(|form| form.kind = kind),
            Message::Institution(message) => {
                if let Effect::Taken(id) = self.institution.update(message, context) {
                    self.institution = Completion::of_one("");
                    self.change(|form| _ = form.institutions.insert(id));
                }
            }
            Message::Without(id) => self.change(|form| _ = form.institutions.remove(&id)),
            Message::State(state) => self.change(|form| form.state = state),
            Message::Grade(grade) => self.change(|form| form.grade = grade),
            Message::Restricted => self.change(|form| form.restricted = !form.restricted),
            Message::Question(id) => self.change(|form| {
                if !form.questions.remove(&id) {
                    form.questions.insert(id);
                }
            }),
        }
    }

    fn change(&mut self, change: impl FnOnce(&mut Self)) {
        change(self);
        self.is_changed = true;
    }

    fn field(&mut self, draft: Draft) -> &mut Field {
        match draft {
            Draft::Title => &mut self.title,
            Draft::Since => &mut self.since,
            Draft::Until => &mut self.until,
            Draft::Money => &mut self.money,
            Draft::Document => &mut self.document,
            Draft::Search => &mut self.search,
        }
    }

    /// The initiative and its edit, or the focus id of the wrong field. An institution that the register does not have is entered
    /// with it.
    pub(super) fn done(&mut self, context: Context<'_>) -> Result<(ItemId, Edit), Id> {
        let assessment = context.assessment();
        let known = self.id.and_then(|id| assessment.initiatives().get(id));
        let title = self.title.text().trim().to_owned();

        if title.is_empty() {
            self.refused = Some((Refused::Title, "initiative-untitled"));

            return Err(TITLE);
        }

        let since = known.and_then(|known| known.since);
        let since = dated(&self.since, since, context).map_err(|words| {
            self.refused = Some((Refused::Since, words));

            SINCE
        })?;
        let until = known.and_then(|known| known.until);
        let until = dated(&self.until, until, context).map_err(|words| {
            self.refused = Some((Refused::Until, words));

            UNTIL
        })?;
        let mut initiative = Initiative {
            title,
            kind: self.kind,
            institutions: self.institutions.clone(),
            state: self.state,
            since,
            until,
            money: self.money.text().trim().to_owned(),
            document: self.document.text().trim().to_owned(),
            grade: self.grade,
            restricted: self.restricted,
            questions: self.questions.clone(),
            source: known.and_then(|known| known.source),
            // The room has said what it is: a later version of a form no longer changes it.
            as_brought: false,
        };

        if initiative.ends_before_it_begins() {
            self.refused = Some((Refused::Until, "initiative-ends-early"));

            return Err(UNTIL);
        }

        let typed = self.institution.text();
        let spare = ItemId(Uuid::now_v7());
        let entered = assessment.entering(&typed, None, spare);

        if let Some(Edit::PutInstitution { id, .. }) = &entered {
            initiative.institutions.insert(*id);
        } else if let Some((id, _)) = assessment.institution_called(&typed) {
            initiative.institutions.insert(id);
        }

        let id = self.id.unwrap_or_else(|| ItemId(Uuid::now_v7()));
        let edit = Edit::PutInitiative {
            id,
            initiative: Box::new(initiative),
        };

        Ok((
            id,
            match entered {
                Some(entered) => Edit::Together(vec![entered, edit]),
                None => edit,
            },
        ))
    }

    /// The questions that are proposed: those that the search finds, or else those beside the chosen ones in their aspects.
    fn proposed<'a>(&self, context: Context<'a>) -> Vec<&'a Question> {
        let questionnaire = context.questionnaire();
        let wanted = folded(self.search.text().trim());
        let words: Vec<&str> = wanted.split_whitespace().collect();
        let aspects: BTreeSet<(usize, usize)> = self
            .questions
            .iter()
            .filter_map(|id| questionnaire.place(questionnaire.ordinal(id)?))
            .map(|place| (place.element, place.aspect))
            .collect();
        let is_meant = |(ordinal, question): &(usize, &'a Question)| {
            if !words.is_empty() {
                let text = folded(&[question.id.as_str(), &question.text].join(" "));

                return words.iter().all(|word| text.contains(word));
            }

            let place = questionnaire.place(*ordinal);

            place.is_some_and(|place| aspects.contains(&(place.element, place.aspect)))
        };

        questionnaire
            .questions()
            .enumerate()
            .filter(|(_, question)| !self.questions.contains(&question.id))
            .filter(is_meant)
            .map(|(_, question)| question)
            .take(PROPOSED)
            .collect()
    }

    /// The form: its title, its fields, and the button that takes it in.
    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, delegation::Message> {
        let env = context.env;
        let own = delegation::Message::Initiatives;
        let (title, done) = match self.id {
            Some(_) => ("initiative-edit", "delegation-done"),
            None => ("initiative-add", "delegation-add"),
        };

        FormSheet {
            title: env.text(title),
            beside_title: None,
            remove: self.id.map(|id| own(initiatives::Message::Remove(id))),
            fields: self.fields(context).map(own),
            done: env.text(done),
            on_done: own(initiatives::Message::Done),
        }
        .view(env)
    }

    fn fields<'a>(&'a self, context: Context<'a>) -> Element<'a, initiatives::Message> {
        let env = context.env;
        let ui = env.ui;
        let form = initiatives::Message::Form;
        let wrong = |of: Refused| {
            let refused = self.refused.filter(|(refused, _)| *refused == of);

            refused.map(|(_, words)| env.text(words))
        };
        let field = |field: &'a Field, draft: Draft, label: &str| {
            env.field(field, move |action| form(Message::Write(draft, action)))
                .label(env.text(label))
                .on_submit(initiatives::Message::Done)
                .dense()
        };
        let inside = |content: Element<'a, initiatives::Message>| {
            container(content).padding([0.0, space::XXS]).width(Fill)
        };
        let labelled = |label: &str, control: Element<'a, initiatives::Message>| {
            let label = container(ui.caption(env.text(label)));
            let label = label.padding(ui.padding(0.0, 0.0, 0.0, space::XXS));

            column![ui.start(label), control].width(Fill)
        };
        let kinds = InitiativeKind::ALL.map(|kind| brought::kind(kind, env));
        let kind = InitiativeKind::ALL
            .iter()
            .position(|kind| *kind == self.kind);
        let kind = ui
            .select(kinds.to_vec(), kind, move |at| {
                form(Message::Kind(choice(InitiativeKind::ALL, at)))
            })
            .dense();
        let states = InitiativeState::ALL.map(|state| brought::state(state, env).1);
        let state = InitiativeState::ALL
            .iter()
            .position(|state| *state == self.state);
        let state = ui
            .select(states.to_vec(), state, move |at| {
                form(Message::State(choice(InitiativeState::ALL, at)))
            })
            .dense();
        let letters = Grade::ALL.map(|grade| grade_letter(grade, env.locale));
        let grade = Grade::ALL.iter().position(|grade| *grade == self.grade);
        let grade = ui.segmented(&letters, grade.unwrap_or_default(), move |at| {
            form(Message::Grade(choice(Grade::ALL, at)))
        });
        // A field without an error keeps no room for one.
        let checked = |draft: &'a Field, which, label: &str, of| {
            let field = field(draft, which, label);

            match wrong(of) {
                Some(words) => field.error(Some(words)),
                None => field,
            }
        };
        let title = checked(
            &self.title,
            Draft::Title,
            "initiative-title",
            Refused::Title,
        )
        .id(TITLE);
        let since = checked(
            &self.since,
            Draft::Since,
            "initiative-since-label",
            Refused::Since,
        )
        .placeholder(env.text("initiative-date-hint"))
        .id(SINCE);
        let until = checked(
            &self.until,
            Draft::Until,
            "initiative-until-label",
            Refused::Until,
        )
        .id(UNTIL);
        let document = field(&self.document, Draft::Document, "initiative-document");
        let money = field(&self.money, Draft::Money, "initiative-money");
        let beside = |one: Element<'a, _>, other: Element<'a, _>| {
            ui.row([
                container(one).width(Fill).into(),
                container(other).width(Fill).into(),
            ])
            .spacing(space::XS)
            .align_y(iced::Top)
        };

        column![
            inside(title.into()),
            beside(
                labelled("initiative-kind", kind.into()).into(),
                labelled("initiatives-state", state.into()).into(),
            ),
            inside(beside(since.into(), until.into()).into()),
            inside(self.institutions(context)),
            inside(document.into()),
            inside(money.into()),
            labelled("assess-evidence-grade", ui.start(grade).into()),
            inside(ui.start(ui.aside(brought::meaning(self.grade, env))).into()),
            ui.start(
                ui.check_box(
                    env.text("initiative-restricted"),
                    self.restricted,
                    Some(form(Message::Restricted)),
                )
                .ring(FocusRing::Over),
            ),
            inside(self.bears_on(context)),
        ]
        .spacing(space::XS)
        .into()
    }

    /// The institutions with a cross each, and under them the field for another one.
    fn institutions<'a>(&'a self, context: Context<'a>) -> Element<'a, initiatives::Message> {
        let env = context.env;
        let ui = env.ui;
        let form = initiatives::Message::Form;
        let register = context.assessment().institutions();
        let chosen = self.institutions.iter().filter_map(|id| {
            let institution = register.get(*id)?;
            let name = shortened(&institution.name, 60);
            let content = ui
                .row([
                    ui.start(ui.small(name)).into(),
                    ui.icon_in(Icon::Close, 14.0, ui.palette().ink2),
                ])
                .spacing(space::XS);

            Some(
                Press::new(container(content).width(Fill), PressKind::Row, ui.direction)
                    .width(Fill)
                    .min_height(36.0)
                    .padding([2.0, space::XXS])
                    .ring(FocusRing::Over)
                    .on_press(form(Message::Without(*id)))
                    .into(),
            )
        });
        let label = if self.institutions.is_empty() {
            "initiative-institutions"
        } else {
            "initiative-institutions-more"
        };
        let field = env
            .field(self.institution.field(), move |action| {
                form(Message::Institution(completion::Message::Type(action)))
            })
            .label(env.text(label))
            .on_submit(initiatives::Message::Done)
            .dense();
        let field = self.institution.view(
            field,
            move |message| form(Message::Institution(message)),
            env,
        );

        column![Column::with_children(chosen), field].into()
    }

    /// The questions with a cross each, and under them further ones to add.
    fn bears_on<'a>(&'a self, context: Context<'a>) -> Element<'a, initiatives::Message> {
        let env = context.env;
        let ui = env.ui;
        let form = initiatives::Message::Form;
        let questionnaire = context.questionnaire();
        let row = |question: &'a Question, icon: Icon, is_chosen: bool| {
            let words = shortened(&question.text, 80);
            let words = if is_chosen {
                ui.small(words)
            } else {
                ui.aside(words)
            };
            let content = ui
                .row([
                    brought::code(question.id.as_str(), false, env),
                    ui.start(words).into(),
                    ui.icon_in(icon, 16.0, ui.palette().accent_ink),
                ])
                .spacing(space::XS);

            Press::new(container(content).width(Fill), PressKind::Row, ui.direction)
                .width(Fill)
                .min_height(36.0)
                .padding([4.0, space::XXS])
                .ring(FocusRing::Over)
                .on_press(form(Message::Question(question.id.clone())))
                .into()
        };
        let chosen = self.questions.iter().filter_map(|id| {
            let ordinal = questionnaire.ordinal(id)?;

            Some(row(questionnaire.question(ordinal)?, Icon::Close, true))
        });
        let search = env
            .field(&self.search, move |action| {
                form(Message::Write(Draft::Search, action))
            })
            .label(env.text("initiative-find-question"))
            .placeholder(env.text("initiative-find-question-hint"))
            .on_submit(initiatives::Message::Done)
            .dense();
        let proposed = self.proposed(context);
        let words = match (self.search.is_empty(), proposed.is_empty()) {
            (true, true) => None,
            (true, false) => Some("initiative-proposed"),
            (false, true) => Some("initiative-no-question"),
            (false, false) => Some("initiative-found"),
        };
        let words = words.map(|words| {
            container(ui.start(ui.caption(env.text(words)))).padding(Padding::ZERO.top(4))
        });
        let proposed = proposed
            .into_iter()
            .map(|question| row(question, Icon::Plus, false));

        column![
            ui.start(ui.caption(env.text("initiative-questions"))),
            Column::with_children(chosen),
            search,
            words,
            Column::with_children(proposed),
        ]
        .spacing(2)
        .into()
    }
}

/// The date that was typed; what nobody has changed stays as it is.
fn dated(
    field: &Field,
    known: Option<PartialDate>,
    context: Context<'_>,
) -> Result<Option<PartialDate>, &'static str> {
    if !field.is_dirty() {
        return Ok(known);
    }

    brought::read_date(&field.text(), context.env).map_err(brought::wrong_date)
}
