//! The form for a person of the delegation; it stays open and empty for the next one after somebody was added.

use super::sheet::FormSheet;
use crate::assessment::{Edit, ItemId, Participant, Role};
use crate::gui::Element;
use crate::gui::completion::{self, Completion, Effect};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::screen::choice;
use crate::gui::theme::space;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::press::FocusRing;

use iced::Fill;
use iced::widget::{Column, Id, column, container};
use uuid::Uuid;

use std::collections::BTreeSet;

/// Focus id of the field for the name.
pub(super) const NAME: Id = Id::new("delegation-name");
/// Focus id of the field for the institution.
pub(super) const INSTITUTION: Id = Id::new("delegation-person-institution");

#[derive(Debug)]
pub(super) struct PersonForm {
    /// The person whom the form changes; `None` adds one.
    id: Option<ItemId>,
    honorific: Field,
    name: Field,
    post: Field,
    institution: Completion,
    /// Identifier of the stakeholder group.
    group: Option<String>,
    functions: BTreeSet<String>,
    role: Role,
    /// Whether the person votes although the role alone does not.
    votes: bool,
    /// Whether the form says that the name is missing.
    is_refused: bool,
    /// The person who was added last.
    added: Option<String>,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types how the person is addressed.
    Honorific(field::Action),
    /// Somebody types into the name.
    Name(field::Action),
    /// Somebody types the post.
    Post(field::Action),
    /// Somebody types the institution, or takes one from the list.
    Institution(completion::Message),
    /// Chooses the stakeholder group of this identifier, or none.
    Group(Option<String>),
    /// Ticks the function of this identifier, or clears it.
    Function(String),
    Role(Role),
    /// Makes the person vote, or not.
    Votes,
    /// Takes the form in.
    Done,
}

impl PersonForm {
    /// An empty form.
    pub(super) fn new() -> Self {
        Self {
            id: None,
            honorific: Field::single(""),
            name: Field::single(""),
            post: Field::single(""),
            institution: Completion::of_one(""),
            group: None,
            functions: BTreeSet::new(),
            role: Role::default(),
            votes: false,
            is_refused: false,
            added: None,
        }
    }

    /// The form of an existing person.
    pub(super) fn of(id: ItemId, context: Context<'_>) -> Option<Self> {
        let person = context.assessment().participants().get(id)?;

        Some(Self {
            id: Some(id),
            honorific: Field::single(&person.honorific),
            name: Field::single(&person.name),
            post: Field::single(&person.post),
            institution: Completion::of_one(context.assessment().organisation_of(person)),
            group: person.group.clone(),
            functions: person.functions.clone(),
            role: person.role,
            votes: person.votes,
            ..Self::new()
        })
    }

    /// The person whom the form changes.
    pub(super) fn id(&self) -> Option<ItemId> {
        self.id
    }

    /// Whether closing the form would lose a draft.
    pub(super) fn is_started(&self) -> bool {
        let is_known = self.id.is_some();
        let mut fields = [
            &self.honorific,
            &self.name,
            &self.post,
            self.institution.field(),
        ]
        .into_iter();

        if is_known {
            fields.any(Field::is_dirty)
        } else {
            fields.any(|field| !field.is_empty())
        }
    }

    /// Takes in every message but [`Message::Done`].
    pub(super) fn update(&mut self, message: Message, context: Context<'_>) {
        match message {
            Message::Name(action) => {
                if self.name.update(action) {
                    self.is_refused = false;
                    self.added = None;
                }
            }
            Message::Honorific(action) => {
                self.honorific.update(action);
            }
            Message::Post(action) => {
                self.post.update(action);
            }
            Message::Institution(message) => {
                if let Effect::Taken(id) = self.institution.update(message, context) {
                    self.propose_group(id, context);
                }
            }
            Message::Group(group) => self.group = group,
            Message::Function(id) => {
                if !self.functions.remove(&id) {
                    self.functions.insert(id);
                }
            }
            Message::Role(role) => self.role = role,
            Message::Votes => self.votes = !self.votes,
            Message::Done => {}
        }
    }

    /// Puts somebody without a group into that of the institution.
    fn propose_group(&mut self, institution: ItemId, context: Context<'_>) {
        let assessment = context.assessment();

        if self.group.is_none() {
            let group = assessment.group_of_institution(institution);
            self.group = group
                .filter(|group| assessment.uses_group(group))
                .map(str::to_owned);
        }
    }

    /// The entry and its edit, if the form is complete. An institution that the register does not have is entered with it.
    pub(super) fn done(&mut self, context: Context<'_>) -> Option<(ItemId, Edit)> {
        let name = self.name.text().trim().to_owned();

        if name.is_empty() {
            self.is_refused = true;

            return None;
        }

        let assessment = context.assessment();
        let typed = self.institution.text();
        let known = assessment.institution_called(&typed);
        let participant = Participant {
            name,
            organisation: known.map_or(typed, |(_, institution)| institution.name.clone()),
            group: self.group.clone(),
            functions: self.functions.clone(),
            role: self.role,
            votes: self.votes,
            post: self.post.text().trim().to_owned(),
            honorific: self.honorific.text().trim().to_owned(),
        };
        let id = self.id.unwrap_or_else(|| ItemId(Uuid::now_v7()));

        let spare = ItemId(Uuid::now_v7());
        let organisation = &participant.organisation;
        let entered = assessment.entering(organisation, self.group.clone(), spare);
        let edit = Edit::PutParticipant { id, participant };

        Some((
            id,
            match entered {
                Some(entered) => Edit::Together(vec![entered, edit]),
                None => edit,
            },
        ))
    }

    /// The entry of a form that adds is in the list: the form is empty for the next one, and says whom it has added.
    pub(super) fn is_taken_in(&mut self) {
        *self = Self {
            added: Some(self.name.text().trim().to_owned()),
            ..Self::new()
        };
    }

    /// The form: its title, its fields, and the button that takes it in.
    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, super::Message> {
        let env = context.env;
        let ui = env.ui;
        let title = match self.id {
            Some(_) => env.text("delegation-person-edit"),
            None => env.text("delegation-person-add"),
        };
        let added = self.added.as_ref().map(|name| {
            let words = env.format(
                "delegation-person-added",
                &[("name", super::shortened(name, 24).into())],
            );

            ui.row([
                ui.icon_in(Icon::Check, 16.0, ui.palette().accent_ink),
                ui.caption(words).into(),
            ])
            .spacing(6)
            .into()
        });
        let done = match self.id {
            Some(_) => env.text("delegation-done"),
            None => env.text("delegation-person-take-in"),
        };

        FormSheet {
            title,
            beside_title: added,
            remove: self.id.map(super::Message::Remove),
            fields: self.fields(context).map(super::Message::Person),
            done,
            on_done: super::Message::Person(Message::Done),
        }
        .view(env)
    }

    fn fields<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let (groups, names) = super::groups_or(
            env.text("delegation-not-counted"),
            self.group.as_deref(),
            context,
        );
        let chosen = groups.iter().position(|group| *group == self.group);
        let roles = Role::ALL.map(|role| label::role_name(role, env));
        let role = Role::ALL.iter().position(|role| *role == self.role);

        let name = env
            .field(&self.name, Message::Name)
            .label(env.text("delegation-name"))
            .on_submit(Message::Done)
            .dense()
            .id(NAME);
        let name = if self.is_refused {
            name.error(Some(env.text("delegation-name-missing")))
        } else {
            name
        };
        let institution = env
            .field(self.institution.field(), |action| {
                Message::Institution(completion::Message::Type(action))
            })
            .label(env.text("delegation-institution"))
            .on_submit(Message::Done)
            .dense()
            .id(INSTITUTION);
        let institution = self
            .institution
            .view(institution, Message::Institution, env);
        let labelled = |label: String, control: Element<'a, Message>| {
            let label = container(ui.caption(label)).padding(ui.padding(0.0, 0.0, 0.0, space::XXS));

            column![ui.start(label), control].width(Fill)
        };
        let group = ui
            .select(names, chosen, move |at| {
                Message::Group(groups.get(at).cloned().flatten())
            })
            .dense();
        let role = ui
            .select(roles, role, |at| Message::Role(choice(Role::ALL, at)))
            .dense();
        let choices = [
            labelled(env.text("delegation-group"), group.into()).into(),
            labelled(env.text("delegation-role"), role.into()).into(),
        ];
        // Open lists are as wide as their controls: beside the table there is no space for two.
        let choices: Element<'a, Message> = if super::page::is_stacked(env) {
            ui.row(choices).into()
        } else {
            Column::with_children(choices).spacing(space::XS).into()
        };

        // Members always vote, observers never, others by choice.
        let asks = !matches!(self.role, Role::Member | Role::Observer);
        let votes = asks.then(|| {
            ui.start(
                ui.check_box(
                    env.text("delegation-votes"),
                    self.votes,
                    Some(Message::Votes),
                )
                .ring(FocusRing::Over),
            )
        });

        let honorific = env
            .field(&self.honorific, Message::Honorific)
            .label(env.text("roster-column-honorific"))
            .on_submit(Message::Done)
            .dense()
            .width(104);
        let post = env
            .field(&self.post, Message::Post)
            .label(env.text("roster-column-post"))
            .on_submit(Message::Done)
            .dense();
        let name = ui
            .row([honorific.into(), name.into()])
            .spacing(space::XS)
            .align_y(iced::Top);

        column![
            container(name).padding([0.0, space::XXS]),
            container(post).padding([0.0, space::XXS]),
            container(institution).padding([0.0, space::XXS]),
            choices,
            votes,
            labelled(
                env.text("delegation-functions"),
                self.function_boxes(context)
            ),
        ]
        .spacing(space::XS)
        .into()
    }

    /// The functions to tick, two beside each other.
    fn function_boxes<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let ui = context.env.ui;
        let functions: Vec<_> = context.questionnaire().functions().iter().collect();
        let rows = functions.chunks(2).map(|pair| {
            let boxes = pair.iter().map(|function| {
                let is_on = self.functions.contains(&function.id);
                let name = super::shortened(&function.name, 48);
                let tick = ui.check_box(name, is_on, Some(Message::Function(function.id.clone())));

                container(ui.start(tick.ring(FocusRing::Over)))
                    .width(Fill)
                    .into()
            });

            ui.row(boxes).into()
        });

        Column::with_children(rows).into()
    }
}
