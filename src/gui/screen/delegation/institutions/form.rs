//! The form of an institution: its names and its group, and under which other institution it may be put.

use crate::assessment::{Edit, Institution, ItemId};
use crate::gui::Element;
use crate::gui::completion::{self, Completion};
use crate::gui::context::Context;
use crate::gui::label::shortened;
use crate::gui::screen::delegation::sheet::FormSheet;
use crate::gui::screen::delegation::{self, groups_or, institutions};
use crate::gui::theme::space;
use crate::gui::widget::field::{self, Field};

use iced::Fill;
use iced::widget::{Id, column, container};
use uuid::Uuid;

/// Focus id of the field for the name.
pub(super) const NAME: Id = Id::new("delegation-institution-name");
/// Focus id of the field for the short name.
const SHORT: Id = Id::new("delegation-institution-short");
/// Focus id of the field for the institution under which this one is put.
pub(super) const UNDER: Id = Id::new("delegation-institution-under");

/// The most people whom the form names.
const NAMED: usize = 6;

/// The draft of an institution.
#[derive(Debug)]
pub(super) struct InstitutionForm {
    /// The institution that the form changes; `None` adds one.
    id: Option<ItemId>,
    name: Field,
    short: Field,
    /// Identifier of the stakeholder group.
    group: Option<String>,
    /// Whether somebody has chosen another group.
    is_changed: bool,
    under: Completion,
    refused: Option<Refusal>,
}

/// Why the form could not be taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Refusal {
    Nameless,
    /// Another institution goes by the name.
    NameTaken(String),
    /// Another institution goes by the short name.
    ShortTaken(String),
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types into the name.
    Name(field::Action),
    /// Somebody types into the short name.
    Short(field::Action),
    /// Chooses the stakeholder group of this identifier, or none.
    Group(Option<String>),
    /// Somebody types under which other institution it belongs.
    Under(completion::Message),
}

impl InstitutionForm {
    /// A form that adds one; what was searched for in vain is its name.
    pub(super) fn new(name: &str) -> Self {
        let mut field = Field::single("");
        field.replace(name.trim());

        Self {
            id: None,
            name: field,
            short: Field::single(""),
            group: None,
            is_changed: false,
            under: Completion::of_one(""),
            refused: None,
        }
    }

    /// The form of an institution of the register.
    pub(super) fn of(id: ItemId, context: Context<'_>) -> Option<Self> {
        let institution = context.assessment().institutions().get(id)?;

        Some(Self {
            id: Some(id),
            name: Field::single(&institution.name),
            short: Field::single(&institution.short),
            group: institution.group.clone(),
            ..Self::new("")
        })
    }

    /// The institution that the form changes.
    pub(super) fn id(&self) -> Option<ItemId> {
        self.id
    }

    /// Whether closing the form would lose a draft.
    pub(super) fn is_started(&self) -> bool {
        self.is_changed || self.name.is_dirty() || self.short.is_dirty()
    }

    pub(super) fn update(&mut self, message: Message, context: Context<'_>) {
        match message {
            Message::Name(action) => {
                if self.name.update(action) {
                    self.refused = None;
                }
            }
            Message::Short(action) => {
                if self.short.update(action) {
                    self.refused = None;
                }
            }
            Message::Group(group) => {
                self.is_changed |= group != self.group;
                self.group = group;
            }
            Message::Under(message) => {
                self.under.update(message, context);
            }
        }
    }

    /// The institution and its edit, or the focus id of the wrong field.
    pub(super) fn done(&mut self, context: Context<'_>) -> Result<(ItemId, Edit), Id> {
        let assessment = context.assessment();
        let name = self.name.text();
        let known = self.id.and_then(|id| assessment.institutions().get(id));
        let institution = Institution {
            name: Institution::named(&name).name,
            short: self.short.text().trim().to_owned(),
            group: self.group.clone(),
            ..known.cloned().unwrap_or_default()
        };

        if institution.name.is_empty() {
            self.refused = Some(Refusal::Nameless);

            return Err(NAME);
        }

        if let Some((_, other)) = assessment.institution_of_same_name(self.id, &institution) {
            let taken = other.name.clone();
            let (refusal, field) = if other.is_called(&institution.name) {
                (Refusal::NameTaken(taken), NAME)
            } else {
                (Refusal::ShortTaken(taken), SHORT)
            };
            self.refused = Some(refusal);

            return Err(field);
        }

        if let Some(id) = self.id {
            let edit = assessment.renaming(id, institution).ok_or(NAME)?;

            return Ok((id, edit));
        }

        let own = Institution::id_of(&name);
        let id = match assessment.institutions().get(own) {
            Some(_) => ItemId(Uuid::now_v7()),
            None => own,
        };

        Ok((
            id,
            Edit::PutInstitution {
                id,
                institution: Box::new(institution),
            },
        ))
    }

    /// The institution that stays and the edit that puts this one under it, if such a one is typed.
    pub(super) fn uniting(&self, context: Context<'_>) -> Option<(ItemId, Edit)> {
        let assessment = context.assessment();
        let (kept, _) = assessment.institution_called(&self.under.text())?;

        Some((kept, assessment.united_institutions(kept, self.id?)?))
    }

    /// The form: its title, its fields, and the button that takes it in.
    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, delegation::Message> {
        let env = context.env;
        let title = match self.id {
            Some(_) => env.text("institution-edit"),
            None => env.text("institution-add"),
        };
        let own = delegation::Message::Institutions;
        let done = match self.id {
            Some(_) => env.text("delegation-done"),
            None => env.text("delegation-add"),
        };

        FormSheet {
            title,
            beside_title: None,
            remove: self.id.map(|_| own(institutions::Message::Remove)),
            fields: self.fields(context).map(own),
            done,
            on_done: own(institutions::Message::Done),
        }
        .view(env)
    }

    fn fields<'a>(&'a self, context: Context<'a>) -> Element<'a, institutions::Message> {
        let env = context.env;
        let ui = env.ui;
        let taken = |other: &str, key: &str| {
            let other = shortened(other, 60);

            env.format(key, &[("name", other.into())])
        };
        let (wrong_name, wrong_short) = match &self.refused {
            None => (None, None),
            Some(Refusal::Nameless) => (Some(env.text("institution-nameless")), None),
            Some(Refusal::NameTaken(other)) => (Some(taken(other, "institution-name-taken")), None),
            Some(Refusal::ShortTaken(other)) => {
                (None, Some(taken(other, "institution-short-taken")))
            }
        };
        let form = institutions::Message::Form;
        let name = env
            .field(&self.name, move |action| form(Message::Name(action)))
            .label(env.text("delegation-name"))
            .on_submit(institutions::Message::Done)
            .dense()
            .id(NAME);
        let name = match wrong_name {
            Some(words) => name.error(Some(words)),
            None => name,
        };
        let short = env
            .field(&self.short, move |action| form(Message::Short(action)))
            .label(env.text("institution-short"))
            .on_submit(institutions::Message::Done)
            .dense()
            .id(SHORT);
        let short = match wrong_short {
            Some(words) => short.error(Some(words)),
            None => short,
        };
        let (groups, names) = groups_or(
            env.text("institution-no-group"),
            self.group.as_deref(),
            context,
        );
        let chosen = groups.iter().position(|group| *group == self.group);
        let group = ui
            .select(names, chosen, move |at| {
                form(Message::Group(groups.get(at).cloned().flatten()))
            })
            .dense();
        let label = container(ui.caption(env.text("delegation-group")));
        let label = label.padding(ui.padding(0.0, 0.0, 0.0, space::XXS));
        let known = self
            .id
            .and_then(|id| Some((id, context.assessment().institutions().get(id)?)));

        column![
            container(name).padding([0.0, space::XXS]),
            container(short).padding([0.0, space::XXS]),
            column![ui.start(label), group],
            known.map(|(id, known)| about(id, known, context)),
            known.and_then(|_| self.under(context)),
        ]
        .spacing(space::XS)
        .into()
    }

    /// Under which other institution this one belongs, and the button that puts it there.
    fn under<'a>(&'a self, context: Context<'a>) -> Option<Element<'a, institutions::Message>> {
        let env = context.env;
        let ui = env.ui;
        let form = institutions::Message::Form;

        if context.assessment().institutions().len() < 2 {
            return None;
        }

        let under = env
            .field(self.under.field(), move |action| {
                form(Message::Under(completion::Message::Type(action)))
            })
            .label(env.text("institution-under"))
            .on_submit(institutions::Message::Unite)
            .submits_alone()
            .dense()
            .id(UNDER);
        let under = self
            .under
            .view(under, move |message| form(Message::Under(message)), env);
        let can_unite = self.uniting(context).is_some();
        let unite = ui
            .secondary(env.text("institution-unite"))
            .compact()
            .on_press_maybe(can_unite.then_some(institutions::Message::Unite));

        Some(
            column![
                container(ui.divider()).padding([space::XS, 0.0]),
                container(under).padding([0.0, space::XXS]),
                container(ui.start(ui.caption(env.text("institution-unite-next"))))
                    .padding([0.0, space::XXS]),
                ui.start(unite),
            ]
            .spacing(space::XXS)
            .width(Fill)
            .into(),
        )
    }
}

/// Who belongs to the institution, and what it was called before.
fn about<'a>(
    id: ItemId,
    institution: &'a Institution,
    context: Context<'a>,
) -> Element<'a, institutions::Message> {
    let env = context.env;
    let ui = env.ui;
    let people: Vec<&str> = context
        .assessment()
        .people_of(id)
        .into_iter()
        .map(|(_, person)| person.name.as_str())
        .collect();
    let named = people.iter().take(NAMED).map(|name| shortened(name, 40));
    let more = (people.len() > NAMED).then(|| "…".to_owned());
    let named = env.locale.list(named.chain(more).collect::<Vec<_>>());
    let people = env.format(
        "institution-people",
        &[("count", people.len().into()), ("names", named.into())],
    );
    let former = (!institution.former.is_empty()).then(|| {
        let names = institution.former.iter().map(|name| shortened(name, 60));
        let names = env.locale.list(names.collect::<Vec<_>>());

        ui.start(ui.caption(env.format("institution-former", &[("names", names.into())])))
    });

    container(column![ui.start(ui.caption(people)), former].spacing(2))
        .padding([0.0, space::XXS])
        .into()
}
