//! The tab of the homework: the forms that institutions fill in before the room meets.

use super::{Action, Message as Whole, State as Delegation};
use crate::assessment::Edit;
use crate::gui::Element;
use crate::gui::binding::Binding;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::theme::space;

use iced::Fill;
use iced::widget::container;

/// The keys of the tab.
pub(super) const KEYS: &[Binding<Delegation>] = &[];

/// The state of the tab.
#[derive(Debug)]
pub(super) struct State;

#[derive(Debug, Clone, Copy)]
pub enum Message {}

impl State {
    pub(super) fn new() -> Self {
        Self
    }

    /// Updates what is typed and chosen from the assessment, as after an undo.
    #[expect(clippy::unused_self, reason = "the tab has no state yet")]
    pub(super) fn refresh(&mut self, _context: Context<'_>) {}

    /// The edit of a form that somebody has begun, if it is complete and may happen: who goes elsewhere has not cancelled it.
    #[expect(clippy::unused_self, reason = "the tab has no state yet")]
    pub(super) fn take_in(&mut self, _context: Context<'_>) -> Option<Edit> {
        None
    }

    #[expect(clippy::unused_self, reason = "the tab has no state yet")]
    pub(super) fn update(&mut self, message: Message, _context: Context<'_>) -> Action {
        match message {}
    }

    /// The whole tab: its list and its panel.
    #[expect(clippy::unused_self, reason = "the tab has no state yet")]
    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Whole> {
        let env = context.env;
        let nothing = env.ui.empty(
            Icon::Homework,
            env.text("homework-empty"),
            env.text("homework-empty-next"),
            None,
        );

        env.ui
            .card(container(nothing).padding([space::L, 0.0]).center_x(Fill))
            .width(Fill)
            .height(Fill)
            .into()
    }
}
