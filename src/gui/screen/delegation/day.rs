//! The plan of a room's day: its form while there is none, and what is done with its blocks.

use super::{Action, Message as Whole};
use crate::assessment::{Breakout, Day, DayBreak, Edit, Fact, ItemId, Scope};
use crate::gui::context::Context;
use crate::gui::day_words::room_name;
use crate::gui::screen::{Notice, ScreenId, Towards};
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::focus;
use crate::gui::widget::mark::Tone;
use crate::locale::western_digits;
use crate::results::schedule::{self, DayChange, Going, Pace, Schedule, WaysOut};

use iced::widget::Id;
use jiff::Zoned;

/// Focus id of the field for the start.
pub(super) const START: Id = Id::new("day-start");
/// Focus id of the field for the minutes.
pub(super) const MINUTES: Id = Id::new("breakout-minutes");
/// Focus ids of the fields of a break: its start, and its minutes.
pub(super) const BREAK: Id = Id::new("day-break");

/// When a day begins and a break lasts in a form that nobody has filled in, as people type them.
const NINE: u16 = 9 * 60;
const QUARTER: &str = "15";

/// Which plan is opened, and from where.
#[derive(Debug, Clone, Copy)]
pub struct Opening {
    /// The room; `None` is the plenary.
    pub room: Option<ItemId>,
    /// The question in front, by ordinal, with the seconds spent on it: where closing leads back to.
    pub in_front: Option<(usize, u32)>,
}

/// A way out of being late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Only the quick scan of what is left.
    Quick,
    /// Less time for each question.
    Shorter,
    /// More minutes for the day.
    Longer,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Another room; `None` is the plenary.
    Room(Option<ItemId>),
    /// Somebody types into the start.
    Start(field::Action),
    /// Somebody types into the minutes.
    Minutes(field::Action),
    /// Somebody types when one of the two breaks begins.
    BreakAt(usize, field::Action),
    /// Somebody types how long it lasts.
    BreakFor(usize, field::Action),
    /// Takes the form in.
    Done,
    /// Chooses a block, by position.
    Choose(usize),
    /// Chooses the next block, or the one before.
    Step(Towards),
    /// Changes the plan.
    Change(DayChange),
    /// Chooses a way out.
    Way(Way),
    /// Takes the chosen way out.
    TakeWay,
    /// Takes the plan away.
    Remove,
    /// Time has passed.
    Tick,
}

/// What is wrong with the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    Start,
    Minutes,
    /// One of the two breaks.
    Break(usize),
}

/// The page of a plan.
#[derive(Debug)]
pub(super) struct DayPage {
    pub(super) room: Option<ItemId>,
    pub(super) in_front: Option<(usize, u32)>,
    /// The chosen block, by position.
    pub(super) chosen: usize,
    pub(super) way: Way,
    pub(super) start: Field,
    pub(super) minutes: Field,
    /// Two breaks: when each begins, and for how long.
    pub(super) breaks: [(Field, Field); 2],
    pub(super) refused: Option<Refusal>,
    /// The day from which the fields were filled in.
    known: Option<Day>,
}

impl DayPage {
    pub(super) fn new(opening: Opening, context: Context<'_>) -> Self {
        let mut page = Self {
            room: opening.room,
            in_front: opening.in_front,
            chosen: 0,
            way: Way::Quick,
            start: Field::single(""),
            minutes: Field::single(""),
            breaks: [(); 2].map(|()| (Field::single(""), Field::single(QUARTER))),
            refused: None,
            known: None,
        };
        page.fill(context);

        page
    }

    /// Fills the fields in from the plan, or for a new one.
    fn fill(&mut self, context: Context<'_>) {
        let locale = context.env.locale;
        let day = schedule::day_of(context.assessment(), self.room);
        let minutes = match &day {
            Some(day) => Some(day.minutes),
            None => self.breakout(context).and_then(|breakout| breakout.minutes),
        };
        let start = day.as_ref().map_or(NINE, |day| day.start);
        self.start.set_text(&locale.minute_of_day(start));
        let minutes = minutes.map_or_else(String::new, |minutes| locale.count(minutes.into()));
        self.minutes.set_text(&minutes);
        self.refused = None;
        self.known = day;
    }

    /// Updates the fields, as after an undo.
    pub(super) fn refresh(&mut self, context: Context<'_>) {
        if self.room.is_some() && self.breakout(context).is_none() {
            self.room = None;
        }

        if schedule::day_of(context.assessment(), self.room) != self.known {
            self.fill(context);
        }

        let blocks = self
            .schedule(context)
            .map_or(0, |schedule| schedule.blocks.len());
        self.chosen = self.chosen.min(blocks.saturating_sub(1));
    }

    fn breakout<'a>(&self, context: Context<'a>) -> Option<&'a Breakout> {
        context.assessment().breakouts().get(self.room?)
    }

    /// The plan, once there is one.
    pub(super) fn schedule(&self, context: Context<'_>) -> Option<Schedule> {
        Schedule::new(context.assessment(), context.results(), self.room)
    }

    /// The plan that the form would make, as far as it can be read.
    pub(super) fn foreseen(&self, context: Context<'_>) -> Option<Schedule> {
        let day = self.typed(context).ok()?;

        Some(Schedule::of(
            day,
            context.assessment(),
            context.results(),
            self.room,
        ))
    }

    /// How the day goes now.
    pub(super) fn going(&self, schedule: &Schedule, context: Context<'_>) -> Going {
        let now = Zoned::now().datetime();

        schedule.going(context.assessment(), now, self.in_front)
    }

    /// The pace and the ways out while the day is late.
    pub(super) fn late(&self, context: Context<'_>) -> Option<(Pace, WaysOut)> {
        let schedule = self.schedule(context)?;

        match self.going(&schedule, context) {
            Going::On(pace) if matches!(pace.standing, schedule::Standing::Late(_)) => {
                let ways = schedule.ways_out(context.assessment(), &pace);

                Some((pace, ways))
            }
            _ => None,
        }
    }

    /// The edit of the chosen way out; less time for each question changes nothing that is written.
    pub(super) fn way_out(&self, context: Context<'_>) -> Option<Edit> {
        let (_, ways) = self.late(context)?;

        match self.way {
            Way::Quick => {
                ways.quick?;

                Some(Edit::SetFact(Fact::Scope(Scope::QuickScan)))
            }
            Way::Shorter => None,
            Way::Longer => {
                let more = u16::try_from(ways.longer?.amount).ok()?;
                let day = self
                    .schedule(context)?
                    .changed(DayChange::MoreMinutes(more))?;

                self.edit(Some(day), context)
            }
        }
    }

    /// The day that is typed, or the wrong field.
    fn typed(&self, context: Context<'_>) -> Result<Day, Refusal> {
        let locale = context.env.locale;
        let start = locale.parse_minute_of_day(&self.start.text());
        let start = start.ok_or(Refusal::Start)?;
        let minutes = minutes_of(&self.minutes).ok_or(Refusal::Minutes)?;

        // The breaks of a plan are rows of its table.
        if let Some(known) = &self.known {
            return Ok(Day {
                start,
                minutes,
                breaks: known.breaks.clone(),
            });
        }

        let mut breaks = Vec::new();

        for (index, (at, lasts)) in self.breaks.iter().enumerate() {
            if at.text().trim().is_empty() {
                continue;
            }

            let start = locale.parse_minute_of_day(&at.text());
            let (Some(start), Some(minutes)) = (start, minutes_of(lasts)) else {
                return Err(Refusal::Break(index));
            };
            breaks.push(DayBreak { start, minutes });
        }

        breaks.sort_unstable();

        Ok(Day {
            start,
            minutes,
            breaks,
        })
    }

    /// The edit that gives the room a plan, or takes it away.
    fn edit(&self, day: Option<Day>, context: Context<'_>) -> Option<Edit> {
        let Some(id) = self.room else {
            return Some(Edit::SetFact(Fact::Day(day)));
        };
        let mut breakout = self.breakout(context)?.clone();
        breakout.start = day.as_ref().map(|day| day.start);

        // Its minutes stay without a plan, as they were before there was one.
        if let Some(day) = &day {
            breakout.minutes = Some(day.minutes);
        }

        breakout.breaks = day.map_or_else(Vec::new, |day| day.breaks);

        Some(Edit::PutBreakout { id, breakout })
    }

    pub(super) fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Room(room) => {
                self.room = room;
                self.chosen = 0;
                self.fill(context);
            }
            Message::Start(action) => self.write(action, |page| &mut page.start),
            Message::Minutes(action) => self.write(action, |page| &mut page.minutes),
            Message::BreakAt(index, action) => {
                self.write(action, |page| &mut page.breaks[index.min(1)].0);
            }
            Message::BreakFor(index, action) => {
                self.write(action, |page| &mut page.breaks[index.min(1)].1);
            }
            Message::Done => return self.done(context),
            Message::Choose(at) => self.chosen = at,
            Message::Step(towards) => {
                let blocks = self.schedule(context).map_or(0, |plan| plan.blocks.len());
                let next = match towards {
                    Towards::Next => self.chosen.saturating_add(1),
                    Towards::Previous => self.chosen.saturating_sub(1),
                };
                self.chosen = next.min(blocks.saturating_sub(1));
            }
            Message::Change(change) => return self.change(change, context),
            Message::Way(way) => self.way = way,
            Message::TakeWay => return self.take_way(context),
            Message::Remove => {
                return self.edit(None, context).map_or(Action::None, Action::Edit);
            }
            Message::Tick => {}
        }

        Action::None
    }

    fn write(&mut self, action: field::Action, field: impl Fn(&mut Self) -> &mut Field) {
        field(self).update(action);
        self.refused = None;
    }

    fn done(&mut self, context: Context<'_>) -> Action {
        match self.typed(context) {
            Ok(day) => {
                self.refused = None;

                if self.known.as_ref() == Some(&day) {
                    return Action::Run(focus::off());
                }

                let edit = self.edit(Some(day), context);

                match edit {
                    // It is refused with a sentence, and the fields keep their words.
                    Some(edit) if !context.allows(&edit) => Action::Edit(edit),
                    Some(edit) => Action::All(vec![Action::Edit(edit), Action::Run(focus::off())]),
                    None => Action::None,
                }
            }
            Err(refusal) => {
                self.refused = Some(refusal);

                Action::Run(focus::on(match refusal {
                    Refusal::Start => START,
                    Refusal::Minutes => MINUTES,
                    Refusal::Break(_) => BREAK,
                }))
            }
        }
    }

    fn change(&mut self, change: DayChange, context: Context<'_>) -> Action {
        let Some(plan) = self.schedule(context) else {
            return Action::None;
        };
        let Some(day) = plan.changed(change) else {
            return Action::None;
        };
        let Some(edit) = self.edit(Some(day.clone()), context) else {
            return Action::None;
        };

        if context.allows(&edit) {
            let after = Schedule::of(day, context.assessment(), context.results(), self.room);
            self.chosen = after.block_after(change, &plan);
        }

        Action::Edit(edit)
    }

    fn take_way(&mut self, context: Context<'_>) -> Action {
        let Some(edit) = self.way_out(context) else {
            return Action::None;
        };
        let key = match self.way {
            Way::Longer => "day-longer-taken",
            _ => "day-quick-taken",
        };
        let notice = Notice {
            tone: Tone::Agree,
            title: context.env.text(key),
            words: context.env.text("day-taken-undo"),
        };

        Action::All(vec![Action::Edit(edit), Action::SayUndoable(notice)])
    }
}

/// A whole number of minutes above 0.
fn minutes_of(field: &Field) -> Option<u16> {
    let typed = western_digits(field.text().trim());

    typed.parse().ok().filter(|minutes| *minutes > 0)
}

impl super::State {
    /// Opens the plan of a room.
    pub(super) fn plan_day(&mut self, opening: Opening, context: Context<'_>) -> Action {
        self.instead_of_form(context, |screen| {
            screen.facts.settle(context);
            let page = DayPage::new(opening, context);
            let is_form = page.schedule(context).is_none();
            screen.panel = super::DelegationPanel::Day(Box::new(page));

            Action::Run(if is_form {
                focus::on(MINUTES)
            } else {
                focus::off()
            })
        })
    }

    /// The page of a plan, while it is open.
    pub(super) fn day(&self) -> Option<&DayPage> {
        match &self.panel {
            super::DelegationPanel::Day(page) => Some(page),
            _ => None,
        }
    }

    /// Closes the page: back to the question from which it was opened, or to the people.
    pub(super) fn leave_day(&mut self) -> Action {
        let back = self.day().is_some_and(|page| page.in_front.is_some());
        self.panel = super::DelegationPanel::Rest;

        if back {
            Action::Go(ScreenId::Assess)
        } else {
            Action::Run(focus::off())
        }
    }
}

/// The room whose plan the button and the key open: that of the copy, or else the plenary if it has questions or a plan, or else
/// the first breakout.
pub(in crate::gui) fn first_room(context: Context<'_>) -> Option<ItemId> {
    let assessment = context.assessment();
    let mut rooms = context.results().breakouts().iter();
    let plenary = rooms.find(|one| one.id.is_none());
    let has_plenary = assessment.facts().day().is_some()
        || plenary.is_some_and(|plenary| plenary.progress.asked > 0);
    let first = assessment.breakouts().iter().map(|(id, _)| id).next();

    assessment
        .copy_of()
        .or_else(|| first.filter(|_| !has_plenary))
}

/// The rooms that may have a plan, with their names.
pub(super) fn rooms(context: Context<'_>) -> Vec<(Option<ItemId>, String)> {
    let breakouts = context.assessment().breakouts().iter();
    let breakouts = breakouts.map(|(id, _)| Some(id));

    [None]
        .into_iter()
        .chain(breakouts)
        .map(|room| (room, room_name(room, context)))
        .collect()
}

/// A message of the page, as one of the screen.
pub(super) fn whole(message: Message) -> Whole {
    Whole::Day(message)
}
