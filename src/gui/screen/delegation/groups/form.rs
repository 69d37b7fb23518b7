//! The forms of a stakeholder group: its name, place and use; and into which groups it is divided.

use crate::assessment::{Edit, GroupMember, GroupPart, ItemId};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label::shortened;
use crate::gui::screen::delegation;
use crate::gui::screen::delegation::groups::{self, Shift, Usage};
use crate::gui::screen::delegation::sheet::FormSheet;
use crate::gui::theme::space;
use crate::gui::widget::field::{self, Field};

use iced::Fill;
use iced::widget::{Column, Id, column, container};

use std::collections::BTreeMap;

/// Focus id of the field for the name.
pub(super) const NAME: Id = Id::new("delegation-group-name");
/// Focus id of the field for the short name.
const SHORT: Id = Id::new("delegation-group-short");
/// Focus id of the field for the name of the first part.
pub(super) const FIRST: Id = Id::new("delegation-group-part");

/// The most parts of a group.
const PARTS: usize = 6;

/// The draft of a group.
#[derive(Debug)]
pub(super) struct GroupForm {
    /// Identifier of the group that the form changes; `None` adds one.
    id: Option<String>,
    name: Field,
    short: Field,
    refused: Option<Refusal>,
}

/// Why a form could not be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refusal {
    Nameless,
    /// Another group has the name.
    Taken,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types into the name.
    Name(field::Action),
    /// Somebody types into the short name.
    Short(field::Action),
}

impl GroupForm {
    /// A form that adds a group.
    pub(super) fn new() -> Self {
        Self {
            id: None,
            name: Field::single(""),
            short: Field::single(""),
            refused: None,
        }
    }

    /// The form of a group.
    pub(super) fn of(id: &str, context: Context<'_>) -> Option<Self> {
        let group = context.groups().iter().find(|group| group.id == id)?;

        Some(Self {
            id: Some(id.to_owned()),
            name: Field::single(&group.name),
            short: Field::single(&group.short),
            refused: None,
        })
    }

    /// Identifier of the group that the form changes.
    pub(super) fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Whether closing the form would lose a draft.
    pub(super) fn is_started(&self) -> bool {
        self.name.is_dirty() || self.short.is_dirty()
    }

    pub(super) fn update(&mut self, message: Message) {
        let is_changed = match message {
            Message::Name(action) => self.name.update(action),
            Message::Short(action) => self.short.update(action),
        };

        if is_changed {
            self.refused = None;
        }
    }

    /// The edit, or the focus id of the wrong field.
    pub(super) fn done(&mut self, context: Context<'_>) -> Result<Edit, Id> {
        let (name, short) = (self.name.text(), self.short.text());
        let (name, short) = (name.trim(), short.trim());
        let others = context.groups().iter();
        let mut others = others.filter(|group| Some(group.id.as_str()) != self.id.as_deref());
        let assessment = context.assessment();

        if name.is_empty() {
            self.refused = Some(Refusal::Nameless);

            return Err(NAME);
        }

        // One that is out of use comes back under its name, so that its views are not split between two groups.
        if others.any(|group| {
            crate::locale::folded(&group.name) == crate::locale::folded(name)
                && (self.id.is_some() || assessment.uses_group(&group.id))
        }) {
            self.refused = Some(Refusal::Taken);

            return Err(NAME);
        }

        let Some(id) = &self.id else {
            return Ok(assessment.adding_group(name, short));
        };
        let (name, short) = unless_asked(id, name, short, context);

        Ok(assessment.renaming_group(id, name, short))
    }

    /// The form: its title, its fields, and the button that takes it in.
    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, delegation::Message> {
        let env = context.env;
        let (title, done) = match self.id {
            Some(_) => (env.text("delegation-group"), env.text("delegation-done")),
            None => (env.text("group-add"), env.text("delegation-add")),
        };

        FormSheet {
            title,
            beside_title: None,
            remove: None,
            fields: self.fields(context).map(delegation::Message::Groups),
            done,
            on_done: delegation::Message::Groups(groups::Message::Done),
        }
        .view(env)
    }

    fn fields<'a>(&'a self, context: Context<'a>) -> Element<'a, groups::Message> {
        let env = context.env;
        let form = groups::Message::Form;
        let name = env
            .field(&self.name, move |action| form(Message::Name(action)))
            .label(env.text("delegation-name"))
            .on_submit(groups::Message::Done)
            .dense()
            .id(NAME);
        let name = match self.refused {
            Some(Refusal::Nameless) => name.error(Some(env.text("group-nameless"))),
            Some(Refusal::Taken) => name.error(Some(env.text("group-taken"))),
            None => name,
        };
        let short = env
            .field(&self.short, move |action| form(Message::Short(action)))
            .label(env.text("group-short"))
            .on_submit(groups::Message::Done)
            .dense()
            .id(SHORT);

        column![
            groups::under_way(context),
            container(name).padding([0.0, space::XXS]),
            container(short).padding([0.0, space::XXS]),
            self.id.as_ref().map(|id| steps(id, context)),
        ]
        .spacing(space::XS)
        .into()
    }
}

/// What else can be done with a group: its place, its use, its parts.
fn steps<'a>(id: &str, context: Context<'a>) -> Element<'a, groups::Message> {
    let env = context.env;
    let ui = env.ui;
    let assessment = context.assessment();
    let is_used = assessment.uses_group(id);
    let moved = |up| assessment.moving_group(id, up).is_some();
    let step = |key: &str, message: groups::Message, is_possible: bool| {
        ui.secondary(env.text(key))
            .compact()
            .on_press_maybe(is_possible.then_some(message))
            .into()
    };
    let places = ui.wrapped(
        [
            step("group-up", groups::Message::Shift(Shift::Up), moved(true)),
            step(
                "group-down",
                groups::Message::Shift(Shift::Down),
                moved(false),
            ),
        ],
        0.0,
    );
    let (key, usage, why) = if is_used {
        ("group-leave", Usage::OutOfUse, "group-leave-why")
    } else {
        ("group-return", Usage::InUse, "group-return-why")
    };
    let places = is_used.then(|| ui.start(places));
    let divide = is_used.then(|| {
        column![
            ui.start(step("group-divide", groups::Message::Divide, true)),
            note(env.text("group-divide-why"), context),
        ]
    });

    column![
        container(ui.divider()).padding([space::XS, 0.0]),
        places,
        ui.start(step(key, groups::Message::Use(usage), true)),
        note(env.text(why), context),
        divide,
    ]
    .spacing(space::XXS)
    .into()
}

fn note<'a, M: 'a>(words: String, context: Context<'a>) -> Element<'a, M> {
    let ui = context.env.ui;

    container(ui.start(ui.caption(words)))
        .padding([0.0, space::XXS])
        .into()
}

/// Names that are those of the questionnaire in the language of the window are left to it, so that they follow the language.
fn unless_asked<'n>(
    id: &str,
    name: &'n str,
    short: &'n str,
    context: Context<'_>,
) -> (&'n str, &'n str) {
    let asked = context.questionnaire().asked_groups().iter();
    let mut asked = asked.filter(|group| group.id == id);

    match asked.next() {
        Some(group) if group.name == name && (group.short == short || short.is_empty()) => ("", ""),
        _ => (name, short),
    }
}

/// The draft of the groups into which another is divided.
#[derive(Debug)]
pub(super) struct DivisionForm {
    /// The form of the whole, to which Escape leads back.
    whole: Box<GroupForm>,
    id: String,
    parts: Vec<Field>,
    members: Vec<GroupMember>,
    /// The position of the part into which a member is put, if it is not the first.
    chosen: BTreeMap<ItemId, usize>,
    /// Whether the form says that names are missing or doubled.
    refused: Option<Refusal>,
}

#[derive(Debug, Clone)]
pub enum DivisionMessage {
    /// Somebody types the name of the part at this position.
    Part(usize, field::Action),
    /// Adds a part.
    More,
    /// Puts a member into the part at a position.
    Put(ItemId, usize),
}

impl DivisionForm {
    /// Two parts without names.
    pub(super) fn of(id: &str, context: Context<'_>) -> Self {
        let whole = GroupForm::of(id, context).unwrap_or_else(GroupForm::new);

        Self {
            whole: Box::new(whole),
            id: id.to_owned(),
            parts: vec![Field::single(""), Field::single("")],
            members: context.assessment().members_of_group(id),
            chosen: BTreeMap::new(),
            refused: None,
        }
    }

    /// Identifier of the group that is divided.
    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// The form of the whole.
    pub(super) fn whole(self) -> Box<GroupForm> {
        self.whole
    }

    pub(super) fn update(&mut self, message: DivisionMessage) {
        match message {
            DivisionMessage::Part(position, action) => {
                if let Some(part) = self.parts.get_mut(position)
                    && part.update(action)
                {
                    self.refused = None;
                }
            }
            DivisionMessage::More if self.parts.len() < PARTS => {
                self.parts.push(Field::single(""));
            }
            DivisionMessage::More => {}
            DivisionMessage::Put(member, part) => {
                self.chosen.insert(member, part);
            }
        }
    }

    /// The names of the parts, those that are left empty at the end not counted.
    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = self
            .parts
            .iter()
            .map(|part| part.text().trim().to_owned())
            .collect();

        while names.len() > 2 && names.last().is_some_and(String::is_empty) {
            names.pop();
        }

        names
    }

    /// The edit, or the focus id of the wrong field.
    pub(super) fn done(&mut self, context: Context<'_>) -> Result<Edit, Id> {
        let names = self.names();
        let folded: Vec<String> = names
            .iter()
            .map(|name| crate::locale::folded(name))
            .collect();
        let groups = context.groups().iter();
        let mut used = groups.filter(|group| context.assessment().uses_group(&group.id));

        if names.iter().any(String::is_empty) {
            self.refused = Some(Refusal::Nameless);

            return Err(FIRST);
        }

        let is_doubled = (1..folded.len()).any(|at| folded[..at].contains(&folded[at]));

        if is_doubled || used.any(|group| folded.contains(&crate::locale::folded(&group.name))) {
            self.refused = Some(Refusal::Taken);

            return Err(FIRST);
        }

        let parts: Vec<GroupPart> = names
            .into_iter()
            .map(|name| GroupPart {
                name,
                short: String::new(),
            })
            .collect();
        let assessment = context.assessment();

        // Institutions and people have identifiers of their own, so that one list of choices serves both.
        assessment
            .dividing_group(&self.id, &parts, &self.chosen, &self.chosen)
            .ok_or(FIRST)
    }

    /// The form: the names of the parts, and who is put into which.
    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, delegation::Message> {
        let env = context.env;
        let group = context.groups().iter().find(|group| group.id == self.id);
        let name = group.map_or("", |group| group.name.as_str());
        let title = env.format(
            "group-divide-title",
            &[("name", shortened(name, 30).into())],
        );

        FormSheet {
            title,
            beside_title: None,
            remove: None,
            fields: self.fields(context).map(delegation::Message::Groups),
            done: env.text("group-divide-done"),
            on_done: delegation::Message::Groups(groups::Message::Done),
        }
        .view(env)
    }

    fn fields<'a>(&'a self, context: Context<'a>) -> Element<'a, groups::Message> {
        let env = context.env;
        let ui = env.ui;
        let parts = self.parts.iter().enumerate().map(|(position, part)| {
            let number = env.locale.count(position + 1);
            let label = env.format("group-part", &[("number", number.into())]);
            let field = env
                .field(part, move |action| {
                    groups::Message::Division(DivisionMessage::Part(position, action))
                })
                .label(label)
                .on_submit(groups::Message::Done)
                .dense();
            let field = match (position, self.refused) {
                (0, Some(Refusal::Nameless)) => field.error(Some(env.text("group-parts-nameless"))),
                (0, Some(Refusal::Taken)) => field.error(Some(env.text("group-taken"))),
                _ => field,
            };
            let field = if position == 0 {
                field.id(FIRST)
            } else {
                field
            };

            container(field).padding([0.0, space::XXS]).into()
        });
        let more = (self.parts.len() < PARTS).then(|| {
            let more = ui
                .quiet(env.text("group-part-more"))
                .icon(Icon::Plus)
                .compact()
                .on_press(groups::Message::Division(DivisionMessage::More));

            ui.start(more)
        });
        let members = (!self.members.is_empty()).then(|| self.members(context));

        column![
            groups::under_way(context),
            note(env.text("group-divide-next"), context),
            Column::with_children(parts).spacing(space::XXS),
            more,
            members,
        ]
        .spacing(space::XS)
        .into()
    }

    /// Who belongs to the group, each with the part into which it is put.
    fn members<'a>(&'a self, context: Context<'a>) -> Element<'a, groups::Message> {
        let env = context.env;
        let ui = env.ui;
        let assessment = context.assessment();
        let names: Vec<String> = self
            .parts
            .iter()
            .enumerate()
            .map(|(position, part)| match part.text().trim() {
                "" => env.format(
                    "group-part",
                    &[("number", env.locale.count(position + 1).into())],
                ),
                name => shortened(name, 60),
            })
            .collect();
        let rows = self.members.iter().filter_map(|member| {
            let (id, name, people) = match member {
                GroupMember::Institution { id, people } => {
                    let institution = assessment.institutions().get(*id)?;
                    let people = env.format("delegation-people", &[("count", (*people).into())]);

                    (*id, &institution.name, Some(people))
                }
                GroupMember::Person(id) => (*id, &assessment.participants().get(*id)?.name, None),
            };
            let part = self.chosen.get(&id).copied().unwrap_or_default();
            let words = env
                .locale
                .line([Some(shortened(name, 60)), people].into_iter().flatten());
            let words = container(ui.start(ui.small(words))).padding([0.0, space::XXS]);
            let select = ui
                .select(names.clone(), Some(part), move |at| {
                    groups::Message::Division(DivisionMessage::Put(id, at))
                })
                .dense();

            Some(column![words, select].width(Fill).into())
        });

        column![
            container(ui.start(ui.head(env.text("group-divide-members"))))
                .padding([space::XXS, space::XXS]),
            Column::with_children(rows).spacing(space::XS),
        ]
        .into()
    }
}
