//! Lays out Delegation: its parts beside each other, or one under another if space is short.

use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::screen::delegation::{
    DelegationPanel, Message, ScrollReach, State, coverage, facts_line,
};
use crate::gui::theme::space;

use iced::widget::{column, container, scrollable};
use iced::{Fill, Padding};

impl State {
    pub(crate) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let is_stacked = is_stacked(env);
        let page = if let DelegationPanel::Day(page) = &self.panel {
            self.day_view(page, context)
        } else if is_stacked {
            self.stacked(context)
        } else {
            self.beside(context)
        };
        let padding = if env.is_compact() {
            [10.0, space::M]
        } else {
            [14.0, 20.0]
        };
        let padding = if is_stacked {
            Padding::from(space::S)
        } else {
            Padding::from(padding)
        };

        container(page)
            .padding(padding)
            .width(Fill)
            .height(Fill)
            .into()
    }

    /// The table with a panel beside it.
    fn beside<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let width = if env.is_narrow() { 360 } else { 436 };
        let side = container(self.side(context)).width(width).height(Fill);
        let row = ui
            .row([self.people_card(context, false), side.into()])
            .spacing(space::S)
            .align_y(iced::Top)
            .height(Fill);

        column![facts_line::view(context, false), row]
            .spacing(space::S)
            .into()
    }

    /// The parts one under another, on a page that scrolls; a form takes the whole page.
    fn stacked<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        if !matches!(self.panel, DelegationPanel::Coverage) {
            return self.side(context);
        }

        let ui = context.env.ui;
        let page = column![
            facts_line::view(context, true),
            self.people_card(context, true),
            coverage::card(coverage::body(context), context),
            self.breakouts_card(context, true),
            coverage::next(context),
        ]
        .spacing(space::S);
        let is_whole = self.built >= context.assessment().participants().len();
        let page = ui.scroll(page).height(Fill);

        if is_whole {
            page.into()
        } else {
            page.on_scroll(scrolled).into()
        }
    }

    fn side<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let ui = context.env.ui;
        let form = |form| {
            ui.card(form)
                .padding([6.0, space::S])
                .width(Fill)
                .height(Fill)
                .into()
        };

        match &self.panel {
            DelegationPanel::Coverage => {
                let card = coverage::card(ui.scroll(coverage::body(context)).into(), context);

                // With breakouts the next step is to hand out; the rail leads to the questions at any time.
                let next = context
                    .assessment()
                    .breakouts()
                    .is_empty()
                    .then(|| coverage::next(context));

                column![
                    container(card).height(Fill),
                    self.breakouts_card(context, false),
                    next
                ]
                .spacing(space::XS)
                .into()
            }
            DelegationPanel::Facts => form(self.facts.view(context)),
            DelegationPanel::Person(person) => form(person.view(context)),
            DelegationPanel::Breakout(breakout) => form(breakout.view(context)),
            DelegationPanel::HandOut(panel) => form(panel.view(context)),
            DelegationPanel::Day(page) => self.day_view(page, context),
            DelegationPanel::Institutions(panel) => form(panel.view(context)),
            DelegationPanel::Groups(panel) => form(panel.view(context)),
        }
    }
}

/// Whether the window has no space for two columns.
pub(super) fn is_stacked(env: Env<'_>) -> bool {
    env.size.width < 1240.0
}

/// The message for a scroll position: whether it is near the end of the built rows.
pub(super) fn scrolled(view: scrollable::Viewport) -> Message {
    let is_near = view.relative_offset().y > 0.6;

    Message::Scrolled(if is_near {
        ScrollReach::NearEnd
    } else {
        ScrollReach::Within
    })
}
