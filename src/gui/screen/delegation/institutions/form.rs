//! The form of an institution of the register: what it is, its parts in the elements, and under which other one it belongs.

mod fields;

use crate::assessment::{Edit, ElementPart, Institution, ItemId, proposed_short};
use crate::gui::Element;
use crate::gui::completion::{self, Completion};
use crate::gui::context::Context;
use crate::gui::screen::delegation::sheet::FormSheet;
use crate::gui::screen::delegation::{self, institutions};
use crate::gui::widget::field::{self, Field};

use iced::widget::Id;
use uuid::Uuid;

use std::collections::{BTreeMap, BTreeSet};

/// Focus id of the field for the name.
pub(super) const NAME: Id = Id::new("delegation-institution-name");
/// Focus id of the field for the short name.
const SHORT: Id = Id::new("delegation-institution-short");
/// Focus id of the field for the institution under which this one is put.
pub(super) const UNDER: Id = Id::new("delegation-institution-under");

/// The draft of an institution.
#[derive(Debug)]
pub(super) struct InstitutionForm {
    /// The institution that the form changes; `None` adds one.
    id: Option<ItemId>,
    name: Field,
    short: Field,
    /// Whether the short name is the one that is proposed for the name, and follows it.
    is_proposed: bool,
    sector: Field,
    mandate: Field,
    contact: Field,
    chosen: Chosen,
    /// What was chosen when the form was opened.
    before: Chosen,
    under: Completion,
    refused: Option<Refusal>,
}

/// What is chosen in the form, and not typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Chosen {
    /// Identifier of the stakeholder group.
    group: Option<String>,
    in_room: Option<bool>,
    functions: BTreeSet<String>,
    parts: BTreeMap<String, ElementPart>,
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

/// A text of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormText {
    Name,
    Short,
    Sector,
    /// The legal basis.
    Mandate,
    /// The office to turn to.
    Contact,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types into a text.
    Type(FormText, field::Action),
    /// Chooses the stakeholder group of this identifier, or none.
    Group(Option<String>),
    /// Says that it is in the room, or not, or that its people decide.
    InRoom(Option<bool>),
    /// Ticks the function of this identifier, or clears it.
    Function(String),
    /// Sets the part in the element of this identifier.
    Part(String, Option<ElementPart>),
    /// Somebody types under which other institution it belongs.
    Under(completion::Message),
}

impl InstitutionForm {
    /// A form that adds one; what was searched for in vain is its name.
    pub(super) fn new(name: &str, context: Context<'_>) -> Self {
        let is_found =
            !institutions::row::listed(name, institutions::By::Group, context).is_empty();
        let name = if is_found { "" } else { name.trim() };
        let mut form = Self::showing(None, &Institution::default());
        form.name.replace(name);
        form.short.replace(&proposed_short(name));

        form
    }

    /// The form of an institution of the register.
    pub(super) fn of(id: ItemId, context: Context<'_>) -> Option<Self> {
        let institution = context.assessment().institutions().get(id)?;

        Some(Self::showing(Some(id), institution))
    }

    fn showing(id: Option<ItemId>, institution: &Institution) -> Self {
        let chosen = Chosen {
            group: institution.group.clone(),
            in_room: institution.in_room,
            functions: institution.functions.clone(),
            parts: institution.parts.clone(),
        };

        Self {
            id,
            name: Field::single(&institution.name),
            short: Field::single(&institution.short),
            is_proposed: id.is_none(),
            sector: Field::single(&institution.sector),
            mandate: Field::growing(&institution.mandate),
            contact: Field::single(&institution.contact),
            before: chosen.clone(),
            chosen,
            under: Completion::of_one(""),
            refused: None,
        }
    }

    /// The institution that the form changes.
    pub(super) fn id(&self) -> Option<ItemId> {
        self.id
    }

    /// Whether closing the form would lose a draft.
    pub(super) fn is_started(&self) -> bool {
        let mut texts = [
            &self.name,
            &self.short,
            &self.sector,
            &self.mandate,
            &self.contact,
        ]
        .into_iter();

        self.chosen != self.before || texts.any(Field::is_dirty)
    }

    /// Turns the part in the element of this identifier.
    pub(super) fn turn(&mut self, element: &str) {
        let part = ElementPart::after(self.chosen.parts.get(element).copied());
        self.set_part(element, part);
    }

    fn set_part(&mut self, element: &str, part: Option<ElementPart>) {
        match part {
            Some(part) => self.chosen.parts.insert(element.to_owned(), part),
            None => self.chosen.parts.remove(element),
        };
    }

    pub(super) fn update(&mut self, message: Message, context: Context<'_>) {
        match message {
            Message::Type(text, action) => self.write(text, action),
            Message::Group(group) => self.chosen.group = group,
            Message::InRoom(in_room) => self.chosen.in_room = in_room,
            Message::Function(id) => {
                if !self.chosen.functions.remove(&id) {
                    self.chosen.functions.insert(id);
                }
            }
            Message::Part(element, part) => self.set_part(&element, part),
            Message::Under(message) => {
                self.under.update(message, context);
            }
        }
    }

    fn write(&mut self, text: FormText, action: field::Action) {
        let field = match text {
            FormText::Name => &mut self.name,
            FormText::Short => &mut self.short,
            FormText::Sector => &mut self.sector,
            FormText::Mandate => &mut self.mandate,
            FormText::Contact => &mut self.contact,
        };

        if !field.update(action) {
            return;
        }

        match text {
            FormText::Name if self.is_proposed => {
                self.short.replace(&proposed_short(&self.name.text()));
            }
            FormText::Short => self.is_proposed = false,
            _ => {}
        }

        if matches!(text, FormText::Name | FormText::Short) {
            self.refused = None;
        }
    }

    /// The institution as the form has it, over what is known of it otherwise.
    fn institution(&self, known: Option<&Institution>) -> Institution {
        let trimmed = |field: &Field| field.text().trim().to_owned();
        let chosen = self.chosen.clone();

        Institution {
            name: Institution::named(&self.name.text()).name,
            short: trimmed(&self.short),
            sector: trimmed(&self.sector),
            mandate: trimmed(&self.mandate),
            contact: trimmed(&self.contact),
            group: chosen.group,
            in_room: chosen.in_room,
            functions: chosen.functions,
            parts: chosen.parts,
            ..known.cloned().unwrap_or_default()
        }
    }

    /// The institution and its edit, or the focus id of the wrong field.
    pub(super) fn done(&mut self, context: Context<'_>) -> Result<(ItemId, Edit), Id> {
        let assessment = context.assessment();
        let known = self.id.and_then(|id| assessment.institutions().get(id));
        let mut institution = self.institution(known);

        if institution.name.is_empty() {
            self.refused = Some(Refusal::Nameless);

            return Err(NAME);
        }

        if let Some((_, other)) = assessment.institution_of_same_name(self.id, &institution) {
            let taken = other.name.clone();

            if other.is_called(&institution.name) {
                self.refused = Some(Refusal::NameTaken(taken));

                return Err(NAME);
            }

            if !self.is_proposed {
                self.refused = Some(Refusal::ShortTaken(taken));

                return Err(SHORT);
            }

            // What nobody has typed may not keep the institution out.
            institution.short.clear();
        }

        if let Some(id) = self.id {
            let edit = assessment.renaming(id, institution).ok_or(NAME)?;

            return Ok((id, edit));
        }

        let own = Institution::id_of(&institution.name);
        let id = match assessment.institutions().get(own) {
            Some(_) => ItemId(Uuid::now_v7()),
            None => own,
        };
        let institution = Box::new(institution);

        Ok((id, Edit::PutInstitution { id, institution }))
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
}
