//! The list of who is here, over any screen: ticked by institution, each tick with its time.

use crate::assessment::{Attendance, Edit, ItemId, Participant, Presence};
use crate::gui::Element;
use crate::gui::binding::{Binding, Footer, HasKeys, Keys, Part};
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::keyboard::Key;
use crate::gui::label;
use crate::gui::theme::{self, TextRole, Theme, space};
use crate::gui::widget::dialog;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::focus;
use crate::locale::folded;

use Keys::{One, Two};
use iced::widget::{Column, Id, column, container};
use iced::{Fill, Task};
use jiff::Timestamp;
use uuid::Uuid;

use std::collections::HashMap;

/// Focus id of the search.
const FIND: Id = Id::new("presence-find");
/// Id of the scrollable list.
const LIST: Id = Id::new("presence-list");

/// Width from which institutions stand in two columns.
const TWO_COLUMNS: f32 = 1100.0;

/// Width of the control of a state, which holds its word in every language.
const STATE: f32 = 80.0;

/// The states in the order of the control.
const STATES: [Presence; 3] = [Presence::Here, Presence::Away, Presence::Gone];

/// What the list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Whom {
    /// Who belongs to the room of this file.
    #[default]
    Room,
    /// Everybody, so that somebody can join.
    Everybody,
}

/// The open list.
#[derive(Debug)]
pub(super) struct PresenceList {
    whom: Whom,
    find: Field,
    /// The row that the keys are about.
    at: usize,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Shows the room, or everybody.
    Show(Whom),
    Find(field::Action),
    StartFinding,
    /// Chooses the row before or after.
    Up,
    Down,
    /// Chooses a row.
    Choose(usize),
    /// Ticks somebody.
    Tick(ItemId, Presence),
    /// Ticks everybody of an institution: here, unless all of them are.
    TickAll(Vec<ItemId>),
    /// The chosen row: here, or away if it is.
    Turn,
    /// The chosen row is gone.
    Gone,
    /// Everybody of the list is here.
    AllHere,
    Close,
}

/// What the list asks of the session.
pub(super) enum Action {
    None,
    Edit(Edit),
    Run(Task<Message>),
    Closed,
}

/// An institution with its people, as the list has them.
struct InstitutionRows<'a> {
    name: String,
    people: Vec<(ItemId, &'a Participant, Option<Presence>)>,
}

impl InstitutionRows<'_> {
    fn ids(&self) -> Vec<ItemId> {
        self.people.iter().map(|(id, ..)| *id).collect()
    }

    fn here(&self) -> usize {
        let here = Some(Presence::Here);

        self.people
            .iter()
            .filter(|(.., state)| *state == here)
            .count()
    }
}

/// A row of the list.
enum Row {
    Institution(Vec<ItemId>),
    Person(ItemId),
}

impl HasKeys for PresenceList {
    type Message = Message;
    type Lent<'a> = Context<'a>;

    const KEYS: &'static [Part<Self>] = &[Part::Own(KEYS)];
}

type KeyLine = Binding<PresenceList>;

const KEYS: &[KeyLine] = &[
    KeyLine::new(Two(Key::Up, Key::Down), |list, key, context| match key {
        Key::Up => (list.at > 0).then_some(Message::Up),
        _ => (list.at + 1 < list.rows(context).len()).then_some(Message::Down),
    })
    .footer("presence-hint-row"),
    KeyLine::new(Two(Key::Space, Key::ShiftSpace), |list, _, context| {
        (!list.rows(context).is_empty()).then_some(Message::Turn)
    })
    .footer("presence-hint-turn")
    .edits()
    .explained("help-presence-turn"),
    KeyLine::new(One(Key::Letter('g')), |list, _, context| {
        (!list.is_gone(context)).then_some(Message::Gone)
    })
    .footer("value-gone")
    .edits()
    .explained("help-presence-gone"),
    KeyLine::new(One(Key::Ctrl('a')), |list, _, context| {
        let all = list.institutions(context);
        let mut all = all.iter();

        let waits = |(.., state): &(ItemId, &Participant, Option<Presence>)| {
            !matches!(state, Some(Presence::Here | Presence::Gone))
        };

        all.any(|one| one.people.iter().any(waits))
            .then_some(Message::AllHere)
    })
    .footer("presence-all")
    .edits()
    .explained("help-presence-all"),
    KeyLine::new(One(Key::Insert), |list, _, _| {
        (list.whom == Whom::Room).then_some(Message::Show(Whom::Everybody))
    })
    .footer("presence-join")
    .explained("help-presence-join"),
    KeyLine::new(One(Key::Ctrl('f')), |_, _, _| Some(Message::StartFinding)),
    KeyLine::new(One(Key::Escape), |_, _, _| Some(Message::Close)).footer("presence-close"),
];

impl PresenceList {
    pub(super) fn new() -> Self {
        Self {
            whom: Whom::Room,
            find: Field::single(""),
            at: 0,
        }
    }

    /// The institutions with those of their people whom the list shows.
    fn institutions<'a>(&self, context: Context<'a>) -> Vec<InstitutionRows<'a>> {
        let assessment = context.assessment();
        let presences = assessment.presences();
        let people: Vec<(ItemId, &Participant)> = match self.whom {
            Whom::Room => assessment.people_of_room(),
            Whom::Everybody => assessment.participants().iter().collect(),
        };
        let searched = folded(&self.find.text());
        let words: Vec<&str> = searched.split_whitespace().collect();
        let by_name = assessment.institutions_by_name();
        let mut all: Vec<InstitutionRows<'a>> = Vec::new();
        let mut positions: HashMap<String, usize> = HashMap::new();

        for (id, person) in people {
            let name = assessment.organisation_in(person, &by_name).to_owned();
            let text = folded(&[person.name.as_str(), name.as_str()].join(" "));

            if !words.iter().all(|word| text.contains(word)) {
                continue;
            }

            let state = presences.get(&id).map(|tick| tick.presence);
            let row = (id, person, state);

            let at = *positions.entry(name.clone()).or_insert_with(|| {
                all.push(InstitutionRows {
                    name,
                    people: Vec::new(),
                });

                all.len() - 1
            });
            all[at].people.push(row);
        }

        // Who names no institution stands last.
        all.sort_by_key(|one| (one.name.trim().is_empty(), folded(&one.name)));

        for one in &mut all {
            one.people
                .sort_by_key(|(_, person, _)| folded(&person.name));
        }

        all
    }

    fn rows(&self, context: Context<'_>) -> Vec<Row> {
        let mut rows = Vec::new();

        for one in self.institutions(context) {
            rows.push(Row::Institution(one.ids()));
            rows.extend(one.people.iter().map(|(id, ..)| Row::Person(*id)));
        }

        rows
    }

    /// Whether everybody of the chosen row is gone already, or there is no row.
    fn is_gone(&self, context: Context<'_>) -> bool {
        let presences = context.assessment().presences();
        let is_gone = |id: &ItemId| {
            presences
                .get(id)
                .is_some_and(|tick| tick.presence == Presence::Gone)
        };

        match self.rows(context).into_iter().nth(self.at) {
            Some(Row::Institution(ids)) => ids.iter().all(is_gone),
            Some(Row::Person(id)) => is_gone(&id),
            None => true,
        }
    }

    pub(super) fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        let presences = context.assessment().presences();
        let state = |id: &ItemId| presences.get(id).map(|tick| tick.presence);
        let is_here = |id: &ItemId| state(id) == Some(Presence::Here);

        match message {
            Message::Show(whom) => {
                self.whom = whom;
                self.at = 0;

                Action::Run(match whom {
                    Whom::Room => focus::off(),
                    Whom::Everybody => focus::on(FIND),
                })
            }
            Message::Find(action) => {
                self.find.update(action);
                self.at = 0;

                Action::None
            }
            Message::StartFinding => Action::Run(focus::on(FIND)),
            Message::Up => {
                self.at = self.at.saturating_sub(1);

                Action::Run(self.follow(context))
            }
            Message::Down => {
                let last = self.rows(context).len().saturating_sub(1);
                self.at = self.at.saturating_add(1).min(last);

                Action::Run(self.follow(context))
            }
            Message::Choose(position) => {
                self.at = position;

                Action::None
            }
            Message::Tick(id, presence) if state(&id) == Some(presence) => Action::None,
            Message::Tick(id, presence) => ticks([id], presence, context),
            Message::TickAll(ids) => {
                let presence = if ids.iter().all(is_here) {
                    Presence::Away
                } else {
                    Presence::Here
                };

                ticks(ids, presence, context)
            }
            Message::Turn => match self.rows(context).into_iter().nth(self.at) {
                Some(Row::Institution(ids)) => self.update(Message::TickAll(ids), context),
                Some(Row::Person(id)) if is_here(&id) => ticks([id], Presence::Away, context),
                Some(Row::Person(id)) => ticks([id], Presence::Here, context),
                None => Action::None,
            },
            Message::Gone => match self.rows(context).into_iter().nth(self.at) {
                Some(Row::Institution(ids)) => ticks(ids, Presence::Gone, context),
                Some(Row::Person(id)) => ticks([id], Presence::Gone, context),
                None => Action::None,
            },
            Message::AllHere => {
                let all = self.institutions(context);
                let ids = all.iter().flat_map(InstitutionRows::ids);
                // Who has gone for the day comes back one by one.
                let is_gone = |id: &ItemId| state(id) == Some(Presence::Gone);
                let ids: Vec<ItemId> = ids.filter(|id| !is_here(id) && !is_gone(id)).collect();

                ticks(ids, Presence::Here, context)
            }
            Message::Close => Action::Closed,
        }
    }

    /// Scrolls so that the chosen row is seen: by its place in its column.
    fn follow(&self, context: Context<'_>) -> Task<Message> {
        let [first, second] = split(&self.institutions(context), context.env);
        let at = self.at.checked_sub(first).unwrap_or(self.at);
        let last = first.max(second).saturating_sub(1);
        let share = at as f32 / last.max(1) as f32;
        let offset = iced::widget::operation::RelativeOffset { x: 0.0, y: share };

        iced::widget::operation::snap_to(LIST, offset)
    }

    /// What the footer offers.
    pub(super) fn hints(&self, context: Context<'_>) -> Vec<Footer> {
        self.hints_of_table(context)
    }

    /// The list on its sheet.
    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let all = self.institutions(context);
        let delegation = context.results().delegation();
        let count = env.format("round-here", &[("count", delegation.expected().into())]);
        let room = match context.assessment().copy_of() {
            Some(id) => context
                .assessment()
                .breakout_name(id)
                .unwrap_or("")
                .to_owned(),
            None => env.text("breakouts-plenary"),
        };
        let tabs = [room, env.text("presence-everybody")];
        // Without breakouts the room is the whole delegation.
        let tabs: Element<'a, Message> = if context.assessment().breakouts().is_empty() {
            iced::widget::Space::new().into()
        } else {
            let at = usize::from(self.whom == Whom::Everybody);

            ui.segmented(&tabs, at, |at| {
                Message::Show(if at == 0 { Whom::Room } else { Whom::Everybody })
            })
            .into()
        };
        let find = env
            .field(&self.find, Message::Find)
            .placeholder(env.text("presence-find"))
            .on_submit(Message::Turn)
            .dense()
            .id(FIND);
        let head = ui
            .row([
                ui.icon(Icon::Presence, 24.0),
                ui.start(ui.panel(env.text("presence-title")))
                    .width(Fill)
                    .into(),
                ui.small_strong(count).into(),
            ])
            .spacing(space::S);
        let tools = ui
            .row([
                tabs,
                container(find).width(Fill).into(),
                ui.secondary(env.text("presence-all"))
                    .key(label::key_cap("Ctrl+A", env))
                    .compact()
                    .on_press_maybe((!all.is_empty()).then_some(Message::AllHere))
                    .into(),
            ])
            .spacing(space::S);
        let body: Element<'a, Message> = if all.is_empty() {
            ui.empty(
                Icon::Delegation,
                env.text("presence-empty"),
                env.text("presence-empty-next"),
                [],
            )
        } else {
            self.columns(all, context)
        };
        let most = (env.size.height - 250.0).max(120.0);
        let body = container(ui.scroll(body).id(LIST))
            .width(Fill)
            .height(most.min(500.0));
        let close = ui
            .primary(env.text("presence-done"))
            .key(label::key_cap("Esc", env))
            .on_press(Message::Close);
        let note = ui.caption(env.text("presence-note"));
        let end = ui.row([ui.start(note).width(Fill).into(), close.into()]);
        let sheet = column![head, tools, ui.divider(), body, ui.divider(), end].spacing(space::S);

        dialog::surface(sheet).max_width(1040).into()
    }

    /// The institutions in one column or two.
    fn columns<'a>(
        &'a self,
        all: Vec<InstitutionRows<'a>>,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let takes = context.assessment().takes_attendance();
        let is_double = env.size.width >= TWO_COLUMNS;
        let [in_first, _] = split(&all, env);
        let mut first = Vec::new();
        let mut second = Vec::new();
        let mut from = 0;

        for one in all {
            let count = one.people.len() + 1;
            let is_first = from < in_first;
            let view = self.institution(one, from, takes, env);
            from += count;

            if is_first {
                first.push(view);
            } else {
                second.push(view);
            }
        }

        let column = |parts| {
            let column: Element<'a, Message> = Column::with_children(parts)
                .spacing(space::XS)
                .width(Fill)
                .into();

            column
        };

        if is_double {
            ui.row([column(first), column(second)])
                .spacing(space::L)
                .align_y(iced::Top)
                .padding(ui.padding(0.0, space::S, 0.0, 0.0))
                .into()
        } else {
            container(column(first))
                .padding(ui.padding(0.0, space::S, 0.0, 0.0))
                .into()
        }
    }

    /// An institution and its people; `from` is the position of its row, `takes` whether the list was used before.
    fn institution<'a>(
        &'a self,
        one: InstitutionRows<'a>,
        from: usize,
        takes: bool,
        env: Env<'a>,
    ) -> Element<'a, Message> {
        let ui = env.ui;
        let (ids, here) = (one.ids(), one.here());
        let icon = match here {
            0 => ui.gap(),
            here if here == one.people.len() => ui.icon(Icon::Check, 16.0),
            _ => ui.icon(Icon::Minus, 16.0),
        };
        let tick = container(icon).center(20).style(theme::typed_line);
        let name = if one.name.trim().is_empty() {
            env.text("presence-none")
        } else {
            label::shortened(&one.name, 60)
        };
        let count = env.format(
            "round-of",
            &[("cast", here.into()), ("expected", one.people.len().into())],
        );
        let head = ui
            .row([
                tick.into(),
                ui.start(ui.small_strong(name)).width(Fill).into(),
                ui.caption(count).into(),
            ])
            .spacing(space::XS);
        let head = ui
            .press_row(head)
            .selected(self.at == from)
            .width(Fill)
            .min_height(33.0)
            .on_press(Message::TickAll(ids))
            .into();
        let people = one.people.into_iter().zip(from + 1..);
        let people = people.map(|((id, person, state), position)| {
            self.person((id, person, state), takes, position, env)
        });

        Column::with_children([head].into_iter().chain(people)).into()
    }

    fn person<'a>(
        &'a self,
        (id, person, state): (ItemId, &'a Participant, Option<Presence>),
        takes: bool,
        position: usize,
        env: Env<'a>,
    ) -> Element<'a, Message> {
        let ui = env.ui;
        let states =
            STATES.map(|one| {
                let is_chosen = Some(one) == state;
                let words = ui.text(TextRole::Caption, env.text(words_of(one)));
                let words = container(words).center_x(STATE).center_y(26).style(
                    move |theme: &Theme| match (is_chosen, one) {
                        (false, _) => theme::mark_at_rest(theme),
                        // Who is here is the rule: the eye finds the exceptions.
                        (true, Presence::Here) => theme::quiet_mark(theme),
                        (true, Presence::Away | Presence::Gone) => theme::loud_mark(theme),
                    },
                );

                ui.press(words).on_press(Message::Tick(id, one)).into()
            });
        let name = label::shortened(&person.name, 48);
        let name = match state {
            None if takes => env.format("presence-not-yet", &[("name", name.into())]),
            _ => name,
        };
        let name = match state {
            Some(Presence::Here) => ui.small(name).style(theme::ink),
            _ => ui.small(name).style(theme::ink2),
        };
        let row = ui
            .row(
                [ui.start(name).width(Fill).into()]
                    .into_iter()
                    .chain(states),
            )
            .spacing(2);
        let row = container(row).padding(ui.padding(0.0, 0.0, 0.0, 30.0));

        ui.press_row(row)
            .selected(self.at == position)
            .width(Fill)
            .min_height(33.0)
            .on_press(Message::Choose(position))
            .into()
    }
}

/// How many rows stand in each column; without space for two all of them in the first.
fn split(all: &[InstitutionRows<'_>], env: Env<'_>) -> [usize; 2] {
    let rows: usize = all.iter().map(|one| one.people.len() + 1).sum();

    if env.size.width < TWO_COLUMNS {
        return [rows, 0];
    }

    let mut first = 0;

    for one in all {
        if first * 2 >= rows {
            break;
        }

        first += one.people.len() + 1;
    }

    [first, rows - first]
}

/// Ticks of several people as one step.
fn ticks(
    ids: impl IntoIterator<Item = ItemId>,
    presence: Presence,
    context: Context<'_>,
) -> Action {
    let room = context.assessment().copy_of();
    let at = Timestamp::now();
    let mut edits: Vec<Edit> = ids
        .into_iter()
        .map(|participant| Edit::PutAttendance {
            id: ItemId(Uuid::now_v7()),
            attendance: Attendance {
                participant,
                presence,
                room,
                at,
            },
        })
        .collect();

    match edits.len() {
        0 => Action::None,
        1 => Action::Edit(edits.swap_remove(0)),
        _ => Action::Edit(Edit::Together(edits)),
    }
}

/// The words of a state.
fn words_of(presence: Presence) -> &'static str {
    match presence {
        Presence::Here => "value-here",
        Presence::Away => "value-away",
        Presence::Gone => "value-gone",
    }
}
