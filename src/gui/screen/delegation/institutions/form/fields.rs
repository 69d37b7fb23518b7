//! Draws the fields of the form of an institution.

use super::{FormText, InstitutionForm, Message, NAME, Refusal, SHORT, UNDER};
use crate::assessment::{ElementPart, Institution, ItemId, proposed_short};
use crate::gui::Element;
use crate::gui::completion;
use crate::gui::context::Context;
use crate::gui::label::shortened;
use crate::gui::screen::choice;
use crate::gui::screen::delegation::{groups_or, institutions};
use crate::gui::theme::{TextRole, space};
use crate::gui::widget::field::Field;
use crate::gui::widget::field_view::FieldView;
use crate::gui::widget::press::FocusRing;

use iced::Fill;
use iced::widget::{Column, column, container};

/// The most people whom the form names.
const NAMED: usize = 6;
/// What may be said of the room, and of a part in an element.
const ROOM: [Option<bool>; 3] = [None, Some(true), Some(false)];
const PARTS: [Option<ElementPart>; 3] =
    [None, Some(ElementPart::Supports), Some(ElementPart::Leads)];

type FormElement<'a> = Element<'a, institutions::Message>;

impl InstitutionForm {
    pub(super) fn fields<'a>(&'a self, context: Context<'a>) -> FormElement<'a> {
        let env = context.env;
        let ui = env.ui;
        let (wrong_name, wrong_short) = self.wrong(context);
        let name = self
            .text(&self.name, FormText::Name, "delegation-name", context)
            .id(NAME);
        let name = match wrong_name {
            Some(words) => name.error(Some(words)),
            None => name,
        };
        let short = self
            .text(&self.short, FormText::Short, "institution-short", context)
            .placeholder(proposed_short(&self.name.text()))
            .id(SHORT);
        let short = match wrong_short {
            Some(words) => short.error(Some(words)),
            None => short,
        };
        let known = self
            .id
            .and_then(|id| Some((id, context.assessment().institutions().get(id)?)));
        let padded = |field: FieldView<'a, institutions::Message>| {
            container(field).padding([0.0, space::XXS])
        };
        let contact = self.text(
            &self.contact,
            FormText::Contact,
            "institution-contact",
            context,
        );
        let never = ui.caption(env.text("institution-office-never-person"));

        column![
            padded(name),
            padded(short),
            self.group(context),
            padded(self.text(
                &self.sector,
                FormText::Sector,
                "institution-sector",
                context
            )),
            self.room(context),
            labelled("delegation-functions", self.functions(context), context),
            labelled("institution-parts", self.parts(context), context),
            padded(self.text(
                &self.mandate,
                FormText::Mandate,
                "institution-mandate",
                context
            )),
            padded(contact),
            container(ui.start(never)).padding([0.0, space::XXS]),
            known.map(|(id, known)| about(id, known, context)),
            known.and_then(|_| self.under(context)),
        ]
        .spacing(space::XS)
        .into()
    }

    /// What is wrong with the name and with the short name.
    fn wrong(&self, context: Context<'_>) -> (Option<String>, Option<String>) {
        let env = context.env;
        let taken = |other: &str, key: &str| {
            let other = shortened(other, 60);

            env.format(key, &[("name", other.into())])
        };

        match &self.refused {
            None => (None, None),
            Some(Refusal::Nameless) => (Some(env.text("institution-nameless")), None),
            Some(Refusal::NameTaken(other)) => (Some(taken(other, "institution-name-taken")), None),
            Some(Refusal::ShortTaken(other)) => {
                (None, Some(taken(other, "institution-short-taken")))
            }
        }
    }

    fn text<'a>(
        &'a self,
        field: &'a Field,
        text: FormText,
        label: &'static str,
        context: Context<'a>,
    ) -> FieldView<'a, institutions::Message> {
        let env = context.env;

        env.field(field, move |action| {
            institutions::Message::Form(Message::Type(text, action))
        })
        .label(env.text(label))
        .on_submit(institutions::Message::Done)
        .dense()
    }

    fn group<'a>(&'a self, context: Context<'a>) -> FormElement<'a> {
        let env = context.env;
        let (groups, names) = groups_or(
            env.text("institution-no-group"),
            self.chosen.group.as_deref(),
            context,
        );
        let chosen = groups.iter().position(|group| *group == self.chosen.group);
        let select = env
            .ui
            .select(names, chosen, move |at| {
                let group = groups.get(at).cloned().flatten();

                institutions::Message::Form(Message::Group(group))
            })
            .dense();

        labelled("delegation-group", select.into(), context)
    }

    /// Whether it is in the room: as its people say, or as is said here.
    fn room<'a>(&'a self, context: Context<'a>) -> FormElement<'a> {
        let env = context.env;
        let keys = [
            "institution-room-by-people",
            "institution-room-yes",
            "institution-room-no",
        ];
        let chosen = ROOM.iter().position(|room| *room == self.chosen.in_room);
        let select = env
            .ui
            .select(keys.map(|key| env.text(key)), chosen, |at| {
                institutions::Message::Form(Message::InRoom(choice(ROOM, at)))
            })
            .dense();

        labelled("institution-room", select.into(), context)
    }

    fn functions<'a>(&'a self, context: Context<'a>) -> FormElement<'a> {
        let ui = context.env.ui;
        let boxes = context.questionnaire().functions().iter().map(|function| {
            let is_on = self.chosen.functions.contains(&function.id);
            let name = shortened(&function.name, 48);
            let message = institutions::Message::Form(Message::Function(function.id.clone()));
            let tick = ui.check_box(name, is_on, Some(message));

            ui.start(tick.ring(FocusRing::Over)).into()
        });

        Column::with_children(boxes).into()
    }

    /// A row for each element: its badge, and none, supports or leads.
    fn parts<'a>(&'a self, context: Context<'a>) -> FormElement<'a> {
        let env = context.env;
        let ui = env.ui;
        let elements = context.questionnaire().elements();
        let keys = [
            "institution-part-none",
            "institution-part-supports",
            "institution-part-leads",
        ];
        let words = keys.map(|key| env.text(key));
        let widths = words.iter().map(|words| {
            let size = ui.size_of_text(TextRole::SmallStrong, words, f32::INFINITY);

            size.width + 2.0 * space::S
        });
        // A segment more than the panel has space for makes a list of it.
        let fits = widths.sum::<f32>() < 242.0;
        let rows = elements.iter().enumerate().map(|(position, element)| {
            let badge = ui.small_badge(position, elements.len(), env.locale.count(position + 1));
            let part = self.chosen.parts.get(&element.id).copied();
            let chosen = PARTS.iter().position(|known| *known == part);
            let id = element.id.clone();
            let set = move |at| {
                let part = choice(PARTS, at);

                institutions::Message::Form(Message::Part(id.clone(), part))
            };
            let control: FormElement<'a> = if fits {
                ui.segmented(&words, chosen.unwrap_or_default(), set).into()
            } else {
                ui.select(words.clone(), chosen, set).dense().into()
            };
            let badge = ui.tip(badge, shortened(&element.name, 80));

            ui.row([badge, control]).spacing(space::XS).into()
        });

        Column::with_children(rows).into()
    }

    /// Under which other institution this one belongs, and the button that puts it there.
    fn under<'a>(&'a self, context: Context<'a>) -> Option<FormElement<'a>> {
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

/// A control under its label.
fn labelled<'a>(key: &str, control: FormElement<'a>, context: Context<'a>) -> FormElement<'a> {
    let ui = context.env.ui;
    let label = container(ui.caption(context.env.text(key)));
    let label = label.padding(ui.padding(0.0, 0.0, 0.0, space::XXS));

    column![ui.start(label), control].into()
}

/// Who belongs to the institution, and what it was called before.
fn about<'a>(id: ItemId, institution: &'a Institution, context: Context<'a>) -> FormElement<'a> {
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
