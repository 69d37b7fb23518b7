//! The panel of the stakeholder groups: those in use in their order, those out of use, and other sets of groups to begin with.

pub(super) mod form;
pub(super) mod presets;

use self::form::{DivisionForm, GroupForm};
use self::presets::{Preset, PresetPreview};
use super::{Action, around};
use crate::assessment::Edit;
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label::{self, shortened};
use crate::gui::screen::delegation::TableMotion;
use crate::gui::theme::{self, space};
use crate::gui::widget::focus::{self, Focused};
use crate::gui::widget::mark::Tone;

use iced::Fill;
use iced::keyboard::key::Named;
use iced::widget::{Column, Id, column, container};

/// Focus id of the row at which Tab stops.
pub(super) const CHOSEN: Id = Id::new("delegation-group-chosen");

/// The state of the panel.
#[derive(Debug)]
pub(super) struct GroupsPanel {
    /// Identifier of the chosen group.
    chosen: Option<String>,
    page: GroupsPage,
}

/// What the panel shows.
#[derive(Debug)]
enum GroupsPage {
    List,
    /// The form of a group.
    Form(Box<GroupForm>),
    /// The form that divides one.
    Division(Box<DivisionForm>),
    /// What another set of groups would change.
    Preset(PresetPreview),
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Chooses another row.
    Move(TableMotion),
    /// Opens the form of the chosen group.
    Open,
    /// Opens an empty form.
    Add,
    /// Opens the form of the group of this identifier.
    Edit(String),
    /// A message of the form of a group.
    Form(form::Message),
    /// Moves the group of the form up or down.
    Shift(Shift),
    /// Takes the group of the form out of use, or into use again.
    Use(Usage),
    /// Opens the form that divides the group of the form.
    Divide,
    /// A message of that form.
    Division(form::DivisionMessage),
    /// Shows what a set of groups would change.
    Preview(Preset),
    /// Takes in what is open.
    Done,
}

/// Where a group moves to among those in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shift {
    Up,
    Down,
}

/// Whether people can be put into a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Usage {
    InUse,
    OutOfUse,
}

impl GroupsPanel {
    /// The list, with its first group chosen.
    pub(super) fn new(context: Context<'_>) -> Self {
        let first = Self::order(context).first().map(|id| (*id).to_owned());

        Self {
            chosen: first,
            page: GroupsPage::List,
        }
    }

    /// Whether something is open in it that can be taken in.
    pub(super) fn has_form(&self) -> bool {
        !matches!(self.page, GroupsPage::List)
    }

    /// Goes back to the list; `None` if it is shown already.
    pub(super) fn back(&mut self) -> Option<Action> {
        if !self.has_form() {
            return None;
        }

        self.page = match std::mem::replace(&mut self.page, GroupsPage::List) {
            GroupsPage::Division(division) => GroupsPage::Form(division.whole()),
            _ => GroupsPage::List,
        };

        Some(Action::Run(focus::on(match self.page {
            GroupsPage::Form(_) => form::NAME,
            _ => CHOSEN,
        })))
    }

    /// Closes the form of a group that is gone, as after an undo, and works out again what a set would change.
    pub(super) fn refresh(&mut self, context: Context<'_>) {
        let is_there = |id: &str| context.groups().iter().any(|group| group.id == id);

        match &mut self.page {
            GroupsPage::Form(form) if form.id().is_some_and(|id| !is_there(id)) => {
                self.page = GroupsPage::List;
            }
            GroupsPage::Division(division) if !is_there(division.id()) => {
                self.page = GroupsPage::List;
            }
            GroupsPage::Preset(preview) => *preview = PresetPreview::new(preview.preset, context),
            _ => {}
        }
    }

    /// The edit of a form that somebody has begun, if it is complete and may happen.
    pub(super) fn take_in(&mut self, context: Context<'_>) -> Option<Edit> {
        let GroupsPage::Form(form) = &mut self.page else {
            return None;
        };

        if !form.is_started() {
            return None;
        }

        let edit = form.done(context).ok()?;

        if !context.allows(&edit) {
            return None;
        }

        self.page = GroupsPage::List;

        Some(edit)
    }

    /// What keeps a form open that somebody has begun: the field to mend, or else the edit that is refused.
    pub(super) fn refusal(&mut self, context: Context<'_>) -> Option<(Id, Option<Edit>)> {
        let GroupsPage::Form(form) = &mut self.page else {
            return None;
        };

        form.is_started().then(|| match form.done(context) {
            Ok(edit) => (form::NAME, Some(edit)),
            Err(field) => (field, None),
        })
    }

    pub(super) fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Move(motion) => self.go_to(motion, context),
            Message::Open => match self.stop(context) {
                Some(id) => self.update(Message::Edit(id), context),
                None => Action::None,
            },
            Message::Add => {
                self.page = GroupsPage::Form(Box::new(GroupForm::new()));

                Action::Run(focus::on(form::NAME))
            }
            Message::Edit(id) => {
                if let Some(form) = GroupForm::of(&id, context) {
                    self.page = GroupsPage::Form(Box::new(form));
                }

                self.chosen = Some(id);

                Action::Run(focus::on(form::NAME))
            }
            Message::Form(message) => {
                if let GroupsPage::Form(form) = &mut self.page {
                    form.update(message);
                }

                Action::None
            }
            Message::Shift(shift) => match self.group() {
                Some(id) => context
                    .assessment()
                    .moving_group(id, shift == Shift::Up)
                    .map_or(Action::None, Action::Edit),
                None => Action::None,
            },
            Message::Use(usage) => match self.group() {
                Some(id) => {
                    let is_used = usage == Usage::InUse;

                    Action::Edit(context.assessment().using_group(id, is_used))
                }
                None => Action::None,
            },
            Message::Divide => {
                let Some(id) = self.group().map(str::to_owned) else {
                    return Action::None;
                };
                let kept = self.take_in(context).map(Action::Edit);
                self.page = GroupsPage::Division(Box::new(DivisionForm::of(&id, context)));
                let focused = Action::Run(focus::on(form::FIRST));

                Action::All(kept.into_iter().chain([focused]).collect())
            }
            Message::Division(message) => {
                if let GroupsPage::Division(division) = &mut self.page {
                    division.update(message);
                }

                Action::None
            }
            Message::Preview(preset) => {
                self.page = GroupsPage::Preset(PresetPreview::new(preset, context));

                Action::Run(focus::off())
            }
            Message::Done => self.done(context),
        }
    }

    /// The group of the open form.
    fn group(&self) -> Option<&str> {
        match &self.page {
            GroupsPage::Form(form) => form.id(),
            _ => None,
        }
    }

    fn done(&mut self, context: Context<'_>) -> Action {
        let made = match &mut self.page {
            GroupsPage::List => return Action::None,
            GroupsPage::Form(form) => form.done(context),
            GroupsPage::Division(division) => division.done(context),
            GroupsPage::Preset(preview) => match preview.edit() {
                Some(edit) => Ok(edit),
                None => return self.back().unwrap_or(Action::None),
            },
        };

        match made {
            // It is refused with a sentence, and the form keeps its words.
            Ok(edit) if !context.allows(&edit) => Action::Edit(edit),
            Ok(edit) => {
                self.page = GroupsPage::List;

                Action::All(vec![Action::Edit(edit), Action::Run(focus::on(CHOSEN))])
            }
            Err(field) => Action::Run(focus::on(field)),
        }
    }

    /// The identifiers of the groups in the order of the list.
    fn order(context: Context<'_>) -> Vec<&str> {
        let groups = context.groups().iter().map(|group| group.id.as_str());
        let (used, unused): (Vec<&str>, Vec<&str>) =
            groups.partition(|id| context.assessment().uses_group(id));

        used.into_iter().chain(unused).collect()
    }

    /// The row that Tab stops at: the chosen one, or else the first.
    fn stop(&self, context: Context<'_>) -> Option<String> {
        let order = Self::order(context);
        let chosen = order.iter().find(|id| Some(**id) == self.chosen.as_deref());

        chosen.or(order.first()).map(|id| (*id).to_owned())
    }

    /// Whether there is a row to choose.
    pub(super) fn has_rows(&self, context: Context<'_>) -> bool {
        !self.has_form() && !context.groups().is_empty()
    }

    fn go_to(&mut self, motion: TableMotion, context: Context<'_>) -> Action {
        let order = Self::order(context);
        let position = order
            .iter()
            .position(|id| Some(*id) == self.chosen.as_deref());
        let to = motion.from(position, order.len());
        self.chosen = to.and_then(|to| order.get(to)).map(|id| (*id).to_owned());

        Action::Run(focus::on(CHOSEN))
    }

    /// The panel: the list, or what is open in its place.
    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, super::Message> {
        match &self.page {
            GroupsPage::List => self.list(context),
            GroupsPage::Form(form) => form.view(context),
            GroupsPage::Division(division) => division.view(context),
            GroupsPage::Preset(preview) => preview.view(context),
        }
    }

    fn list<'a>(&'a self, context: Context<'a>) -> Element<'a, super::Message> {
        let env = context.env;
        let ui = env.ui;
        let add = ui
            .quiet(env.text("delegation-add"))
            .icon(Icon::Plus)
            .compact()
            .on_press(Message::Add);
        let title = container(ui.start(ui.panel(env.text("groups-title")))).width(Fill);
        let head = ui.row([title.into(), add.into()]).height(44);
        let close = ui
            .secondary(env.text("delegation-close"))
            .key(label::key_cap("Esc", env))
            .large()
            .width(Fill)
            .on_press(super::Message::Close);
        let presets = Preset::ALL.map(|preset| {
            let words = column![
                ui.start(ui.small_strong(env.text(preset.title()))),
                ui.start(ui.caption(preset.about(context))),
            ]
            .width(Fill);

            ui.press_row(container(words).padding([2.0, space::XS]))
                .on_press(Message::Preview(preset))
                .into()
        });
        let presets = column![
            container(ui.start(ui.head(env.text("groups-presets"))))
                .padding([space::XXS, space::XS]),
            Column::with_children(presets),
        ];
        let rows = column![
            under_way(context),
            self.rows(context),
            container(ui.divider()).padding([space::XS, 0.0]),
            presets,
        ];
        let list: Element<'a, Message> = column![
            container(head).padding([0.0, space::XXS]),
            ui.scroll(rows).height(Fill)
        ]
        .spacing(space::XXS)
        .into();

        column![list.map(super::Message::Groups), close]
            .spacing(space::XXS)
            .into()
    }

    fn rows<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let order = Self::order(context);
        let stop = self.stop(context);
        let shown = order.into_iter().filter_map(|id| {
            let position = context.groups().iter().position(|group| group.id == id)?;
            let group = context.groups().get(position)?;
            let is_used = context.assessment().uses_group(id);
            let people = context.results().delegation().groups.get(position);
            let count = people.copied().unwrap_or_default();
            let people = env.format("delegation-people", &[("count", count.into())]);
            let name = ui.small_strong(shortened(&group.name, 90));
            let name = if is_used {
                name
            } else {
                name.style(theme::ink2)
            };
            let parts = [
                (!is_used).then(|| env.text("groups-unused")),
                (!group.short.is_empty() && group.short != group.name)
                    .then(|| shortened(&group.short, 40)),
                Some(people),
            ];
            let about = env.locale.line(parts.into_iter().flatten());
            let words = column![ui.start(name), ui.start(ui.caption(about))].width(Fill);
            let chosen = self.chosen.as_deref() == Some(id);
            let press = ui
                .press_row(container(words).padding([2.0, space::XS]))
                .selected(chosen)
                .on_key(|key| match key {
                    Named::ArrowUp => Some(Message::Move(TableMotion::Up)),
                    Named::ArrowDown => Some(Message::Move(TableMotion::Down)),
                    Named::Home => Some(Message::Move(TableMotion::First)),
                    Named::End => Some(Message::Move(TableMotion::Last)),
                    _ => None,
                })
                .focused_as(Focused::Row)
                .on_press(Message::Edit(id.to_owned()));
            let is_stop = stop.as_deref() == Some(id);
            let press = if is_stop { press.id(CHOSEN) } else { press };

            Some(around::stop(press, is_stop))
        });

        Column::with_children(shown).into()
    }
}

/// What says that no group can be changed now, while a round is open.
pub(super) fn under_way<'a, M: 'a>(context: Context<'a>) -> Option<Element<'a, M>> {
    let env = context.env;

    context.assessment().has_round_here().then(|| {
        let line = env.text("groups-round-open");
        let next = env.text("groups-round-open-next");
        let bar = env.ui.notice_bar(Tone::Info, line, next, None);

        container(bar).padding([0.0, space::XXS]).into()
    })
}
