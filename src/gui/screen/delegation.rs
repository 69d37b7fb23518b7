//! Delegation: the facts of the assessment, and a tab each for the people, the institutions, the initiatives, the homework, and the
//! breakouts.

mod around;
mod breakout;
mod breakouts;
mod coverage;
pub(in crate::gui) mod day;
mod day_keys;
mod day_lanes;
mod day_page;
mod facts;
mod facts_form;
mod facts_line;
mod groups;
mod hand_out;
mod homework;
mod initiatives;
mod institutions;
mod keys;
mod list;
mod list_page;
mod page;
mod people;
pub(in crate::gui) mod person;
mod sheet;
mod tab;
#[cfg(test)]
mod tests;

use self::facts::Drafts;
#[cfg(test)]
pub(in crate::gui) use self::groups::Message as GroupsMessage;
#[cfg(test)]
pub(in crate::gui) use self::groups::presets::Preset;
pub(in crate::gui) use self::homework::Message as HomeworkMessage;
#[cfg(test)]
pub(in crate::gui) use self::homework::{
    Purpose as HomeworkPurpose, WriteMessage as HomeworkWriting,
};
#[cfg(test)]
pub(in crate::gui) use self::institutions::Message as InstitutionsMessage;
#[cfg(test)]
pub(in crate::gui) use self::institutions::together::Message as TogetherMessage;
use self::people::{By, CHOSEN, FIND, PAGE, listed};
#[cfg(test)]
pub(in crate::gui) use self::person::Message as PersonMessage;
use self::person::PersonForm;
pub(in crate::gui) use self::tab::Tab;
use crate::assessment::{Edit, Fact, ItemId};
use crate::gui::context::Context;
use crate::gui::label::shortened;
use crate::gui::screen::{self, Notice, ScreenId, Towards};
use crate::gui::shared::SharedCopy;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::focus;
use crate::gui::widget::mark::Tone;

use iced::Task;
use iced::widget::Id;

use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Focus id of the button that opens the facts.
const EDIT: Id = Id::new("delegation-edit");
/// Focus id of the button that adds a person.
const ADD: Id = Id::new("delegation-add");

/// The state of Delegation: the tab, the drafts of the facts, the search, and what is open beside the list.
#[derive(Debug)]
pub(crate) struct State {
    facts: Drafts,
    tab: Tab,
    panel: DelegationPanel,
    institutions: institutions::InstitutionsTab,
    initiatives: initiatives::State,
    homework: homework::State,
    search: Field,
    by: By,
    /// The person whose row is chosen.
    chosen: Option<ItemId>,
    /// How many rows the view builds; more follow when scrolling nears their end.
    built: usize,
    /// The files of breakouts in the shared folder.
    shared: Arc<[SharedCopy]>,
    is_handing_out: bool,
}

/// The panel beside the list of a tab.
#[derive(Debug)]
enum DelegationPanel {
    /// What the tab itself shows there.
    Rest,
    /// The form of the facts.
    Facts,
    /// The form of a person.
    Person(Box<PersonForm>),
    /// The form of a breakout.
    Breakout(Box<breakout::BreakoutForm>),
    /// The panel that hands out files.
    HandOut(Box<hand_out::HandOutPanel>),
    /// The page of the plan of a day, which takes the whole screen.
    Day(Box<day::DayPage>),
    /// The stakeholder groups.
    Groups(Box<groups::GroupsPanel>),
    /// The page that checks a list of people, which takes the whole screen.
    List(Box<list::ListPage>),
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Shows another tab.
    Tab(Tab),
    /// Shows the tab beside.
    StepTab(Towards),
    /// Opens the form of the facts.
    EditFacts,
    /// A message of the form of the facts.
    Facts(facts::Message),
    Add,
    /// Opens the form of a person.
    EditPerson(ItemId),
    /// A message of the form of a person.
    Person(person::Message),
    /// Removes a person from the delegation.
    Remove(ItemId),
    /// Chooses another row.
    Move(TableMotion),
    /// Opens the chosen row.
    Open,
    /// Removes the person of the chosen row.
    RemoveChosen,
    /// Focuses the search.
    StartFinding,
    /// Somebody types into the search.
    Find(field::Action),
    /// Chooses the first row that the search found.
    Found,
    /// Sorts the table by a column.
    Sort(By),
    /// The table has scrolled near the end of the built rows, or away from it.
    Scrolled(ScrollReach),
    AddBreakout,
    /// Adds one breakout for each element.
    OneForEach,
    /// Opens the form of a breakout.
    EditBreakout(ItemId),
    /// A message of the form of a breakout.
    Breakout(breakout::Message),
    /// Removes a breakout: its questions fall to the plenary.
    RemoveBreakout(ItemId),
    /// Opens the panel that hands out files.
    HandOut,
    /// A message of that panel.
    HandingOut(hand_out::Message),
    /// Opens the plan of a room's day.
    PlanDay(day::Opening),
    /// A message of its page.
    Day(day::Message),
    /// A message of the tab of the institutions.
    Institutions(institutions::Message),
    /// A message of the tab of the initiatives.
    Initiatives(initiatives::Message),
    /// A message of the tab of the homework.
    Homework(homework::Message),
    /// Opens the panel of the stakeholder groups.
    OpenGroups,
    /// A message of that panel.
    Groups(groups::Message),
    /// Opens the page of people from a list.
    OpenList,
    /// Opens it with what is on the clipboard.
    PasteList,
    /// Opens it with a file.
    ReadList(PathBuf),
    /// A message of that page.
    List(list::Message),
    /// Goes to another screen.
    Go(ScreenId),
    /// Closes what is open: the form, or the search.
    Close,
}

pub(crate) type Action = screen::Action<Message>;

/// Where the chosen row moves to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableMotion {
    /// To the previous row.
    Up,
    /// To the next row.
    Down,
    /// To the first row.
    First,
    /// To the last row.
    Last,
    /// Several rows up.
    PageUp,
    /// Several rows down.
    PageDown,
}

impl TableMotion {
    /// The row that it leads to from a row of a list of this length, or from none; `None` in an empty list.
    fn from(self, position: Option<usize>, count: usize) -> Option<usize> {
        const FAR: usize = 10;

        let last = count.checked_sub(1)?;
        let to = match (position, self) {
            (_, Self::First) | (None, Self::Down | Self::Up) => 0,
            (_, Self::Last) => last,
            (Some(position), Self::Up) => position.saturating_sub(1),
            (Some(position), Self::Down) => position + 1,
            (position, Self::PageUp) => position.unwrap_or_default().saturating_sub(FAR),
            (position, Self::PageDown) => position.unwrap_or_default() + FAR,
        };

        Some(to.min(last))
    }
}

/// The scroll position of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScrollReach {
    /// Enough built rows are below.
    Within,
    /// The end of the built rows is near.
    NearEnd,
}

impl State {
    pub(crate) fn new(context: Context<'_>) -> Self {
        Self {
            facts: Drafts::new(context),
            tab: Tab::People,
            panel: DelegationPanel::Rest,
            institutions: institutions::InstitutionsTab::new(),
            initiatives: initiatives::State::new(),
            homework: homework::State::new(),
            search: Field::single(""),
            by: By::Group,
            chosen: None,
            built: PAGE,
            shared: Arc::from([]),
            is_handing_out: false,
        }
    }

    /// Takes in a reading of the shared folder.
    pub(crate) fn see(&mut self, shared: Arc<[SharedCopy]>) {
        self.shared = shared;
    }

    /// Takes in an open form of a person or a breakout if it is complete: a person who goes elsewhere
    /// has not cancelled it.
    pub(crate) fn take_in_form(&mut self, context: Context<'_>) -> Option<Edit> {
        match &mut self.panel {
            DelegationPanel::Person(person) if person.is_started() => {
                let (id, edit) = person.done(context)?;

                if !context.allows(&edit) {
                    return None;
                }

                if person.id().is_some() {
                    self.panel = DelegationPanel::Rest;
                } else {
                    person.is_taken_in();
                }

                self.chosen = Some(id);

                Some(edit)
            }
            DelegationPanel::Breakout(form) if form.is_started() => {
                let (id, edit) = form.done(context).ok()?;

                if !context.allows(&edit) {
                    return None;
                }

                form.is_taken_in(id, context);

                Some(edit)
            }
            DelegationPanel::Groups(panel) => panel.take_in(context),
            DelegationPanel::Rest => match self.tab {
                Tab::Institutions => self.institutions.take_in(context),
                Tab::Initiatives => self.initiatives.take_in(context),
                Tab::Homework => self.homework.take_in(context),
                Tab::People | Tab::Breakouts => None,
            },
            _ => None,
        }
    }

    /// Updates the fields from the assessment, as after an undo.
    pub(crate) fn refresh(&mut self, context: Context<'_>) {
        self.facts.refresh(context);

        if let DelegationPanel::Day(page) = &mut self.panel {
            page.refresh(context);
        }

        if let DelegationPanel::Person(person) = &self.panel
            && let Some(id) = person.id()
            && context.assessment().participants().get(id).is_none()
        {
            self.panel = DelegationPanel::Rest;
        }

        if let DelegationPanel::Breakout(form) = &self.panel
            && let Some(id) = form.id()
            && context.assessment().breakouts().get(id).is_none()
        {
            self.panel = DelegationPanel::Rest;
        }

        if let DelegationPanel::Groups(panel) = &mut self.panel {
            panel.refresh(context);
        }

        if let DelegationPanel::List(page) = &mut self.panel {
            page.refresh(context);
        }

        self.institutions.refresh(context);
        self.initiatives.refresh(context);
        self.homework.refresh(context);
    }

    /// The edits for drafts that are not in the assessment yet.
    pub(crate) fn drafts(&self, context: Context<'_>) -> Vec<Edit> {
        self.facts.edits(context)
    }

    /// Whether files of breakouts or forms are being written.
    pub(crate) fn is_handing_out(&self) -> bool {
        self.is_handing_out || self.homework.is_writing()
    }

    /// Whether the list of the homework has the keys.
    pub(crate) fn is_at_homework(&self) -> bool {
        self.at_list(Tab::Homework)
    }

    /// Whether the tab of the homework is shown.
    pub(crate) fn shows_homework(&self) -> bool {
        self.tab == Tab::Homework
    }

    /// Compares the forms that came back with what is here now.
    pub(crate) fn check_forms(&mut self, context: Context<'_>) -> Task<Message> {
        self.homework.check(context).map(Message::Homework)
    }

    fn is_adding(&self) -> bool {
        matches!(&self.panel, DelegationPanel::Person(person) if person.id().is_none())
    }

    pub(crate) fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Tab(tab) => self.instead_of_form(context, |screen| {
                screen.facts.settle(context);

                screen.turn_to(tab, context)
            }),
            Message::StepTab(towards) => {
                let tab = self.tab.beside(towards);

                self.update(Message::Tab(tab), context)
            }
            Message::EditFacts => self.instead_of_form(context, |screen| {
                screen.panel = DelegationPanel::Facts;

                Action::Run(focus::on(facts::COUNTRY))
            }),
            Message::Facts(message) => self.update_facts(message, context),
            Message::Add if self.is_adding() => Action::Run(focus::on(person::NAME)),
            Message::Add => self.instead_of_form(context, |screen| {
                screen.facts.settle(context);
                screen.tab = Tab::People;
                screen.panel = DelegationPanel::Person(Box::new(PersonForm::new()));

                Action::Run(focus::on(person::NAME))
            }),
            Message::EditPerson(id) => self.instead_of_form(context, |screen| {
                screen.facts.settle(context);
                screen.tab = Tab::People;
                screen.chosen = Some(id);
                screen.panel = match PersonForm::of(id, context) {
                    Some(person) => DelegationPanel::Person(Box::new(person)),
                    None => DelegationPanel::Rest,
                };

                Action::Run(focus::on(person::NAME))
            }),
            Message::Person(person::Message::Done) => self.take_in(context),
            Message::Person(message) => {
                if let DelegationPanel::Person(person) = &mut self.panel {
                    person.update(message, context);
                }

                Action::None
            }
            Message::Remove(id) => self.remove(id, context),
            Message::Move(motion) => self.go_to(motion, context),
            Message::Open => match self.stop(context) {
                Some(id) => self.update(Message::EditPerson(id), context),
                None => Action::None,
            },
            Message::RemoveChosen => match self.chosen {
                Some(id) => self.remove(id, context),
                None => Action::None,
            },
            Message::StartFinding => Action::Run(focus::on(FIND)),
            Message::Find(action) => {
                if self.search.update(action) {
                    self.built = PAGE;
                }

                Action::None
            }
            Message::Found => {
                self.chosen = listed(&self.search, self.by, context)
                    .first()
                    .map(|row| row.id);

                Action::Run(focus::on(CHOSEN))
            }
            Message::Sort(by) => {
                self.by = by;

                Action::None
            }
            Message::Scrolled(ScrollReach::NearEnd) => {
                self.built += PAGE;

                Action::None
            }
            Message::Scrolled(ScrollReach::Within) => Action::None,
            Message::AddBreakout => self.instead_of_form(context, |screen| {
                screen.facts.settle(context);
                screen.tab = Tab::Breakouts;
                screen.panel = DelegationPanel::Breakout(Box::new(breakout::BreakoutForm::new()));

                Action::Run(focus::on(breakout::NAME))
            }),
            Message::OneForEach => self.instead_of_form(context, |screen| {
                screen.tab = Tab::Breakouts;

                Action::All(vec![
                    Action::Edit(breakouts::one_for_each(context)),
                    Action::Run(focus::on(breakouts::HAND_OUT)),
                ])
            }),
            Message::EditBreakout(id) => self.instead_of_form(context, |screen| {
                screen.facts.settle(context);
                screen.tab = Tab::Breakouts;
                screen.panel = match breakout::BreakoutForm::of(id, context) {
                    Some(form) => DelegationPanel::Breakout(Box::new(form)),
                    None => DelegationPanel::Rest,
                };

                Action::Run(focus::on(breakout::NAME))
            }),
            Message::Breakout(breakout::Message::Done) => {
                let DelegationPanel::Breakout(form) = &mut self.panel else {
                    return Action::None;
                };

                match form.done(context) {
                    // It is refused with a sentence, and the form keeps its words.
                    Ok((_, edit)) if !context.allows(&edit) => Action::Edit(edit),
                    Ok((_, edit)) => {
                        self.panel = DelegationPanel::Rest;

                        Action::All(vec![
                            Action::Edit(edit),
                            Action::Run(focus::on(breakouts::ADD)),
                        ])
                    }
                    Err(field) => Action::Run(focus::on(field)),
                }
            }
            Message::Breakout(message) => {
                if let DelegationPanel::Breakout(form) = &mut self.panel {
                    form.update(message, context);
                }

                Action::None
            }
            Message::RemoveBreakout(id) => self.remove_breakout(id, context),
            Message::HandOut if context.assessment().breakouts().is_empty() => {
                Action::Say(Notice {
                    tone: Tone::Info,
                    title: context.env.text("hand-out-none"),
                    words: context.env.text("hand-out-none-next"),
                })
            }
            Message::HandOut => self.instead_of_form(context, |screen| {
                screen.facts.settle(context);
                screen.tab = Tab::Breakouts;
                let panel = hand_out::HandOutPanel::new(None, context);
                screen.panel = DelegationPanel::HandOut(Box::new(panel));

                Action::Run(focus::on(hand_out::FOLDER))
            }),
            Message::HandingOut(message) => {
                // They are written to the end even if somebody closes the panel.
                self.is_handing_out &= !matches!(message, hand_out::Message::Written(..));

                let DelegationPanel::HandOut(panel) = &mut self.panel else {
                    return Action::None;
                };
                let action = panel.update(message, context);
                self.is_handing_out |= panel.is_writing();

                match action {
                    hand_out::Action::None => Action::None,
                    hand_out::Action::Run(task) => Action::Run(task.map(Message::HandingOut)),
                    hand_out::Action::NotShown(words) => Action::Say(Notice {
                        tone: Tone::Info,
                        title: context.env.text("files-not-shown"),
                        words,
                    }),
                }
            }
            Message::PlanDay(opening) => self.plan_day(opening, context),
            Message::Day(message) => match &mut self.panel {
                DelegationPanel::Day(page) => page.update(message, context),
                _ => Action::None,
            },
            Message::Institutions(message) => self.institutions.update(message, context),
            Message::Initiatives(message) => self.initiatives.update(message, context),
            Message::Homework(message) => self.homework.update(message, context),
            Message::OpenGroups => self.instead_of_form(context, |screen| {
                screen.facts.settle(context);
                screen.tab = Tab::People;
                screen.panel = DelegationPanel::Groups(Box::new(groups::GroupsPanel::new(context)));

                Action::Run(focus::on(groups::CHOSEN))
            }),
            Message::Groups(message) => match &mut self.panel {
                DelegationPanel::Groups(panel) => panel.update(message, context),
                _ => Action::None,
            },
            Message::OpenList => self.open_list(context, |_| Action::Run(focus::on(list::PASTE))),
            Message::PasteList => {
                self.open_list(context, |page| page.update(list::Message::Paste, context))
            }
            Message::ReadList(path) => self.open_list(context, |page| {
                Action::Run(page.read(path).map(Message::List))
            }),
            Message::List(list::Message::Done) => self.add_list(context),
            Message::List(message) => match &mut self.panel {
                DelegationPanel::List(page) => page.update(message, context),
                _ => Action::None,
            },
            Message::Go(place) => Action::Go(place),
            Message::Close if self.day().is_some() => self.leave_day(),
            Message::Close => self.close(context),
        }
    }

    /// Opens the page of people from a list; one that is open stays and reads anew.
    fn open_list(
        &mut self,
        context: Context<'_>,
        act: impl FnOnce(&mut list::ListPage) -> Action,
    ) -> Action {
        if let DelegationPanel::List(page) = &mut self.panel {
            return act(page);
        }

        self.instead_of_form(context, |screen| {
            screen.facts.settle(context);
            screen.tab = Tab::People;
            let mut page = list::ListPage::new();
            let action = act(&mut page);
            screen.panel = DelegationPanel::List(Box::new(page));

            action
        })
    }

    /// Adds the people of the list, and shows the people.
    fn add_list(&mut self, context: Context<'_>) -> Action {
        let added = match &self.panel {
            DelegationPanel::List(page) => page.done(context),
            _ => None,
        };
        let Some(added) = added else {
            return Action::None;
        };
        self.panel = DelegationPanel::Rest;
        self.built = PAGE;

        Action::All(vec![added, Action::Run(focus::on(CHOSEN))])
    }

    /// The page of a list, if it is open.
    fn list(&self) -> Option<&list::ListPage> {
        match &self.panel {
            DelegationPanel::List(page) => Some(page),
            _ => None,
        }
    }

    /// Whether a dropped file may be a list of people: the people are shown, and the file is no assessment.
    pub(crate) fn takes_list(&self, path: &Path) -> bool {
        let extension = path.extension().unwrap_or_default().to_string_lossy();
        let is_table = ["csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods"]
            .iter()
            .any(|known| extension.eq_ignore_ascii_case(known));

        self.tab == Tab::People && is_table
    }

    /// Shows a tab at rest; of the institutions, the list has the focus.
    fn turn_to(&mut self, tab: Tab, context: Context<'_>) -> Action {
        self.tab = tab;
        self.panel = DelegationPanel::Rest;

        Action::Run(match tab {
            Tab::Institutions => focus::on(self.institutions.first(context)),
            Tab::Initiatives => focus::on(initiatives::State::first(context)),
            Tab::Homework => focus::on(self.homework.first(context)),
            _ => focus::off(),
        })
    }

    fn remove_breakout(&mut self, id: ItemId, context: Context<'_>) -> Action {
        let Some(name) = context.assessment().breakout_name(id) else {
            return Action::None;
        };
        self.panel = DelegationPanel::Rest;
        let notice = Notice {
            tone: Tone::Agree,
            title: context
                .env
                .format("breakouts-removed", &[("name", shortened(name, 60).into())]),
            words: context.env.text("breakouts-removed-undo"),
        };

        Action::All(vec![
            Action::Edit(Edit::RemoveBreakout { id }),
            Action::SayUndoable(notice),
            Action::Run(focus::on(breakouts::ADD)),
        ])
    }

    fn update_facts(&mut self, message: facts::Message, context: Context<'_>) -> Action {
        let is_changed = match message {
            facts::Message::Write(text, action) => self.facts.write(text, action),
            facts::Message::WriteDay(day, action) => self.facts.write_day(day, action),
            facts::Message::Scope(scope) if scope == context.assessment().facts().scope() => false,
            facts::Message::Scope(scope) => {
                return Action::Edit(Edit::SetFact(Fact::Scope(scope)));
            }
            facts::Message::Done => {
                return match self.facts.refused(context) {
                    Some(field) => Action::Run(focus::on(field)),
                    None => self.close(context),
                };
            }
        };

        if is_changed {
            Action::Typed
        } else {
            Action::None
        }
    }

    /// Takes the form of a person in; a form that adds stays open for the next person.
    fn take_in(&mut self, context: Context<'_>) -> Action {
        let DelegationPanel::Person(person) = &mut self.panel else {
            return Action::None;
        };
        let goes_on = person.id().is_none();
        let Some((id, edit)) = person.done(context) else {
            return Action::Run(focus::on(person::NAME));
        };

        if !context.allows(&edit) {
            return Action::Edit(edit);
        }

        self.chosen = Some(id);
        let next = if goes_on {
            person.is_taken_in();
            person::NAME
        } else {
            self.panel = DelegationPanel::Rest;
            CHOSEN
        };

        Action::All(vec![Action::Edit(edit), Action::Run(focus::on(next))])
    }

    /// Does something else in place of an open form, which is taken in before. A form that cannot be taken in now stays, and gets the
    /// focus.
    fn instead_of_form(
        &mut self,
        context: Context<'_>,
        act: impl FnOnce(&mut Self) -> Action,
    ) -> Action {
        let kept = self.take_in_form(context).map(Action::Edit);
        let stays = match &mut self.panel {
            _ if kept.is_some() => None,
            DelegationPanel::Person(person) if person.is_started() => {
                let refused = person.done(context).map(|(_, edit)| edit);

                Some((person::NAME, refused))
            }
            DelegationPanel::Breakout(form) if form.is_started() => match form.done(context) {
                Ok((_, edit)) => Some((breakout::NAME, Some(edit))),
                Err(field) => Some((field, None)),
            },
            DelegationPanel::Groups(panel) => panel.refusal(context),
            DelegationPanel::Rest if self.tab == Tab::Institutions => {
                self.institutions.refusal(context)
            }
            DelegationPanel::Rest if self.tab == Tab::Initiatives => {
                self.initiatives.refusal(context)
            }
            _ => None,
        };

        if let Some((field, refused)) = stays {
            let focused = Action::Run(focus::on(field));

            return Action::All(
                [focused]
                    .into_iter()
                    .chain(refused.map(Action::Edit))
                    .collect(),
            );
        }

        self.institutions.close();
        self.initiatives.close();
        self.homework.close();
        let act = act(self);

        Action::All(kept.into_iter().chain([act]).collect())
    }

    fn remove(&mut self, id: ItemId, context: Context<'_>) -> Action {
        let rows = listed(&self.search, self.by, context);
        let Some(position) = rows.iter().position(|row| row.id == id) else {
            return Action::None;
        };
        let after = rows
            .get(position + 1)
            .or_else(|| rows.get(position.checked_sub(1)?));
        let name = shortened(&rows[position].person.name, 60);
        self.chosen = after.map(|row| row.id);

        if matches!(&self.panel, DelegationPanel::Person(person) if person.id() == Some(id)) {
            self.panel = DelegationPanel::Rest;
        }

        let next = if after.is_some() { CHOSEN } else { ADD };
        let notice = Notice {
            tone: Tone::Agree,
            title: context
                .env
                .format("delegation-removed", &[("name", name.into())]),
            words: context.env.text("delegation-removed-undo"),
        };

        Action::All(vec![
            Action::Edit(Edit::RemoveParticipant { id }),
            Action::SayUndoable(notice),
            Action::Run(focus::on(next)),
        ])
    }

    /// The row that Tab stops at: the chosen one, or else the first.
    fn stop(&self, context: Context<'_>) -> Option<ItemId> {
        let rows = listed(&self.search, self.by, context);
        let position = self.position(&rows).unwrap_or_default();

        rows.get(position).map(|row| row.id)
    }

    fn go_to(&mut self, motion: TableMotion, context: Context<'_>) -> Action {
        let rows = listed(&self.search, self.by, context);
        let Some(to) = motion.from(self.position(&rows), rows.len()) else {
            return Action::None;
        };
        self.chosen = Some(rows[to].id);
        self.built = self.built.max(to + PAGE);

        Action::Run(focus::on(CHOSEN))
    }

    fn close(&mut self, context: Context<'_>) -> Action {
        let back = match &mut self.panel {
            DelegationPanel::Groups(panel) => panel.back(),
            DelegationPanel::Rest if self.tab == Tab::Institutions => {
                self.institutions.back(context)
            }
            DelegationPanel::Rest if self.tab == Tab::Initiatives => self.initiatives.back(context),
            DelegationPanel::Rest if self.tab == Tab::Homework => self.homework.back(context),
            _ => None,
        };

        if let Some(back) = back {
            return back;
        }

        let next = match &self.panel {
            DelegationPanel::Person(person) if person.id().is_some() => focus::on(CHOSEN),
            DelegationPanel::Person(_) => focus::on(ADD),
            DelegationPanel::Facts => focus::on(EDIT),
            DelegationPanel::Breakout(_) => focus::on(breakouts::ADD),
            DelegationPanel::HandOut(_) => focus::on(breakouts::HAND_OUT),
            DelegationPanel::Groups(_) => focus::on(coverage::GROUPS),
            DelegationPanel::List(_) => focus::on(people::IMPORT),
            DelegationPanel::Rest | DelegationPanel::Day(_) => {
                self.search.set_text("");
                self.initiatives.show_all();
                self.built = PAGE;
                focus::off()
            }
        };
        self.facts.settle(context);
        self.panel = DelegationPanel::Rest;

        Action::Run(next)
    }
}

/// Nothing, said in these words, and the stakeholder groups to choose from: their identifiers and their names.
fn groups_or(
    nothing: String,
    chosen: Option<&str>,
    context: Context<'_>,
) -> (Vec<Option<String>>, Vec<String>) {
    let groups = context.groups_to_choose(chosen).into_iter();
    let groups = groups.map(|(position, name)| {
        let group = context.groups().get(position);

        (group.map(|group| group.id.clone()), name)
    });

    [(None, nothing)].into_iter().chain(groups).unzip()
}
