//! The form for a breakout: its name, its elements, its people and its time.

use super::sheet::FormSheet;
use crate::assessment::{Breakout, Edit, ItemId};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::screen::maybe;
use crate::gui::theme::space;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::press::FocusRing;
use crate::locale::western_digits;

use iced::Fill;
use iced::widget::{Column, Id, column, container};
use uuid::Uuid;

use std::collections::BTreeSet;

/// Focus id of the field for the name.
pub(super) const NAME: Id = Id::new("delegation-breakout-name");
/// Focus id of the field for the minutes.
const MINUTES: Id = Id::new("delegation-breakout-minutes");

/// The draft of a breakout.
#[derive(Debug)]
pub(super) struct BreakoutForm {
    /// The breakout that the form changes; `None` adds one.
    id: Option<ItemId>,
    name: Field,
    minutes: Field,
    elements: BTreeSet<String>,
    members: BTreeSet<ItemId>,
    facilitator: Option<ItemId>,
    /// Whether a person has ticked or chosen anything.
    is_changed: bool,
    refused: Option<BreakoutRefusal>,
}

/// Why the form could not be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum BreakoutRefusal {
    Nameless,
    Minutes,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types into the name.
    Name(field::Action),
    /// Somebody types into the minutes.
    Minutes(field::Action),
    /// Ticks the element of this identifier, or clears it.
    Element(String),
    /// Adds a person to it, or removes one.
    Member(ItemId),
    /// Adds all people to it, or removes all.
    Everybody,
    /// Chooses the facilitator, or none.
    Facilitator(Option<ItemId>),
    /// Takes the form in.
    Done,
}

impl BreakoutForm {
    /// An empty form.
    pub(super) fn new() -> Self {
        Self {
            id: None,
            name: Field::single(""),
            minutes: Field::single(""),
            elements: BTreeSet::new(),
            members: BTreeSet::new(),
            facilitator: None,
            is_changed: false,
            refused: None,
        }
    }

    /// The form of an existing breakout.
    pub(super) fn of(id: ItemId, context: Context<'_>) -> Option<Self> {
        let breakout = context.assessment().breakouts().get(id)?;
        let minutes = breakout.minutes.map(usize::from);
        let minutes = minutes.map_or_else(String::new, |m| context.env.locale.count(m));

        Some(Self {
            id: Some(id),
            name: Field::single(&breakout.name),
            minutes: Field::single(&minutes),
            elements: breakout.elements.clone(),
            members: breakout.members.clone(),
            facilitator: breakout.facilitator,
            ..Self::new()
        })
    }

    /// The breakout that the form changes.
    pub(super) fn id(&self) -> Option<ItemId> {
        self.id
    }

    /// Whether closing the form would lose a draft.
    pub(super) fn is_started(&self) -> bool {
        self.is_changed || self.name.is_dirty() || self.minutes.is_dirty()
    }

    /// Takes in every message but [`Message::Done`].
    pub(super) fn update(&mut self, message: Message, context: Context<'_>) {
        match message {
            Message::Name(action) => {
                self.name.update(action);
                self.refused = None;
            }
            Message::Minutes(action) => {
                self.minutes.update(action);
                self.refused = None;
            }
            Message::Element(id) => {
                if !self.elements.remove(&id) {
                    self.elements.insert(id);
                }

                self.is_changed = true;
            }
            Message::Member(id) => {
                if !self.members.remove(&id) {
                    self.members.insert(id);
                }

                self.is_changed = true;
            }
            Message::Everybody => {
                let everybody: BTreeSet<ItemId> = everybody(context);

                self.members = if self.members.is_superset(&everybody) {
                    BTreeSet::new()
                } else {
                    everybody
                };
                self.is_changed = true;
            }
            Message::Facilitator(id) => {
                let people = context.assessment().participants();

                // A facilitator who is no longer in the list is dropped.
                if id.is_none_or(|id| people.get(id).is_some()) {
                    self.facilitator = id;
                    self.is_changed = true;
                }
            }
            Message::Done => {}
        }
    }

    /// The breakout and its edit, or the focus id of the wrong field. The elements leave the breakouts that had them.
    pub(super) fn done(&mut self, context: Context<'_>) -> Result<(ItemId, Edit), Id> {
        let Some(name) = self.whole_name(context) else {
            self.refused = Some(BreakoutRefusal::Nameless);

            return Err(NAME);
        };
        let Ok(minutes) = self.typed_minutes() else {
            self.refused = Some(BreakoutRefusal::Minutes);

            return Err(MINUTES);
        };
        let id = self.id.unwrap_or_else(|| ItemId(Uuid::now_v7()));
        let breakout = Breakout {
            name,
            elements: self.elements.clone(),
            members: self.members.clone(),
            facilitator: self.facilitator,
            minutes,
            ..context
                .assessment()
                .breakouts()
                .get(id)
                .cloned()
                .unwrap_or_default()
        };
        let others = context.assessment().breakouts().iter();
        let moved = others
            .filter(|(other, breakout)| {
                *other != id && !breakout.elements.is_disjoint(&self.elements)
            })
            .map(|(id, other)| {
                let mut breakout = other.clone();
                breakout.elements.retain(|e| !self.elements.contains(e));

                Edit::PutBreakout { id, breakout }
            });
        let mut edits: Vec<Edit> = moved.collect();
        edits.push(Edit::PutBreakout { id, breakout });

        let edit = match edits.len() {
            1 => edits.swap_remove(0),
            _ => Edit::Together(edits),
        };

        Ok((id, edit))
    }

    /// The breakout is in the list, and the form goes on with it.
    pub(super) fn is_taken_in(&mut self, id: ItemId, context: Context<'_>) {
        self.id = Some(id);

        if let Some(name) = self.whole_name(context) {
            self.name.set_text(&name);
        }

        self.minutes.mark_saved();
        self.is_changed = false;
    }

    /// The typed name; without one, a breakout of one element has the name of the element.
    fn whole_name(&self, context: Context<'_>) -> Option<String> {
        let typed = self.name.text().trim().to_owned();

        if !typed.is_empty() {
            return Some(typed);
        }

        let elements = context.questionnaire().elements();
        let mut own = elements.iter().filter(|e| self.elements.contains(&e.id));

        match (own.next(), own.next()) {
            (Some(element), None) => Some(element.name.clone()),
            _ => None,
        }
    }

    fn typed_minutes(&self) -> Result<Option<u16>, std::num::ParseIntError> {
        let typed = western_digits(self.minutes.text().trim());

        if typed.is_empty() {
            return Ok(None);
        }

        typed
            .parse()
            .map(|minutes: u16| (minutes > 0).then_some(minutes))
    }

    /// The form: its title, its fields, and the button that takes it in.
    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, super::Message> {
        let env = context.env;
        let title = match self.id {
            Some(_) => env.text("breakout-edit"),
            None => env.text("breakout-add"),
        };

        FormSheet {
            title,
            beside_title: None,
            remove: self.id.map(super::Message::RemoveBreakout),
            fields: self.fields(context).map(super::Message::Breakout),
            done: env.text("delegation-done"),
            on_done: super::Message::Breakout(Message::Done),
        }
        .view(env)
    }

    fn fields<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let missing = (self.refused == Some(BreakoutRefusal::Nameless))
            .then(|| env.text("breakout-nameless"));
        let odd = (self.refused == Some(BreakoutRefusal::Minutes))
            .then(|| env.text("breakout-minutes-odd"));
        let name = env
            .field(&self.name, Message::Name)
            .label(env.text("breakout-name"))
            .error(missing)
            .on_submit(Message::Done)
            .dense()
            .id(NAME);
        let minutes = env
            .field(&self.minutes, Message::Minutes)
            .label(env.text("breakout-minutes"))
            .error(odd)
            .on_submit(Message::Done)
            .dense()
            .id(MINUTES)
            .width(110);
        let name = container(name).padding([0.0, space::XXS]).width(Fill);
        let first = ui
            .row([
                name.into(),
                container(minutes).padding([0.0, space::XXS]).into(),
            ])
            .align_y(iced::Top);
        let labelled = |label: String, control: Element<'a, Message>| {
            let label = container(ui.caption(label)).padding(ui.padding(0.0, 0.0, 0.0, space::XXS));

            column![ui.start(label), control].width(Fill)
        };
        let people = context.assessment().participants();
        let nobody = env.text("breakout-nobody");
        let names = people.iter().map(|(_, person)| person.name.clone());
        let names: Vec<String> = [nobody].into_iter().chain(names).collect();
        let leads = |(id, _): (ItemId, _)| Some(id) == self.facilitator;
        let chosen = people
            .iter()
            .position(leads)
            .map_or(0, |position| position + 1);
        let ids: Vec<ItemId> = people.iter().map(|(id, _)| id).collect();
        let choose = move |at: usize| {
            let id = at.checked_sub(1).and_then(|at| ids.get(at).copied());

            Message::Facilitator(id)
        };
        let facilitator = ui.select(names, Some(chosen), choose).dense();

        column![
            first,
            labelled(env.text("breakout-elements"), self.element_boxes(context)),
            labelled(env.text("breakout-facilitator"), facilitator.into()),
            self.member_boxes(context),
        ]
        .spacing(space::XS)
        .into()
    }

    /// The elements to tick; a note says which breakout has one already.
    fn element_boxes<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let elements = context.questionnaire().elements();
        let rows = elements.iter().enumerate().map(|(position, element)| {
            let is_on = self.elements.contains(&element.id);
            let owner = context.assessment().breakout_of_element(&element.id);
            let owner = owner.filter(|owner| Some(*owner) != self.id);
            let owner = owner.and_then(|owner| context.assessment().breakout_name(owner));
            let numeral = env.locale.count(position + 1);
            let name = super::shortened(&element.name, 60);
            let tick = ui.check_box(name, is_on, Some(Message::Element(element.id.clone())));
            let owner = owner.map(|owner| {
                let owner = super::shortened(owner, 28);

                container(ui.caption(env.format("breakout-owned", &[("name", owner.into())])))
                    .padding([0.0, space::XS])
                    .into()
            });
            let items = [
                Some(ui.small_badge(position, elements.len(), numeral)),
                Some(tick.ring(FocusRing::Over).into()),
                Some(ui.gap()),
                owner,
            ];

            ui.row(items.into_iter().flatten())
                .spacing(space::XXS)
                .into()
        });

        container(Column::with_children(rows))
            .padding([0.0, space::XXS])
            .into()
    }

    /// The people to tick, with one check box for all.
    fn member_boxes<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let people = context.assessment().participants();
        let count = people
            .iter()
            .filter(|(id, _)| self.members.contains(id))
            .count();
        let title = env.format("breakout-members", &[("count", count.into())]);
        let all = maybe(!people.is_empty(), || {
            let key = if self.members.is_superset(&everybody(context)) {
                "breakout-members-none"
            } else {
                "breakout-members-all"
            };

            ui.quiet(env.text(key))
                .compact()
                .on_press(Message::Everybody)
                .into()
        });
        let title = container(ui.start(ui.caption(title))).width(Fill);
        let title = title.padding(ui.padding(0.0, 0.0, 0.0, space::XXS)).into();
        let head = ui.row([Some(title), all].into_iter().flatten());
        let none = people.is_empty().then(|| {
            container(ui.start(ui.aside(env.text("breakout-members-later"))))
                .padding([0.0, space::XXS])
        });
        let institutions = context.assessment().institutions_by_name();
        let rows = people.iter().map(move |(id, person)| {
            let institution = context
                .assessment()
                .institution_among(person, &institutions)
                .map_or(&person.organisation, |known| &known.name);
            let is_on = self.members.contains(&id);
            let name = super::shortened(&person.name, 40);
            let tick = ui
                .check_box(name, is_on, Some(Message::Member(id)))
                .ring(FocusRing::Over);
            let institution = super::shortened(institution, 30);
            let institution = container(ui.caption(institution)).padding([0.0, space::XS]);

            ui.row([tick.into(), ui.gap(), institution.into()]).into()
        });

        column![head, none, Column::with_children(rows)].into()
    }
}

fn everybody(context: Context<'_>) -> BTreeSet<ItemId> {
    let people = context.assessment().participants().iter();

    people.map(|(id, _)| id).collect()
}
