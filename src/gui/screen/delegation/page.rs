//! Lays out Delegation: the line of the facts, the tabs, and under them the list of a tab with a panel beside it.

use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::screen::delegation::{
    DelegationPanel, Message, ScrollReach, State, Tab, coverage, facts_line,
};
use crate::gui::theme::space;

use iced::widget::{column, container, scrollable};
use iced::{Fill, Padding};

impl State {
    pub(crate) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let is_stacked = is_stacked(env);
        let has_form = !matches!(self.panel, DelegationPanel::Rest);
        let page = if let DelegationPanel::Day(page) = &self.panel {
            self.day_view(page, context)
        } else if let DelegationPanel::List(page) = &self.panel {
            page.view(context)
        } else if is_stacked && has_form {
            self.side(context)
        } else {
            let gap = if env.is_compact() {
                space::XS
            } else {
                space::S
            };
            let body = if is_stacked {
                self.stacked(context)
            } else {
                self.beside(context)
            };
            let head = column![facts_line::view(context), self.tabs(context)];

            column![head, container(body).height(Fill)]
                .spacing(gap)
                .into()
        };

        container(page)
            .padding(padding(env))
            .width(Fill)
            .height(Fill)
            .into()
    }

    /// The list of the tab with a panel beside it.
    fn beside<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let is_at_rest = matches!(self.panel, DelegationPanel::Rest);
        let width = if env.is_narrow() { 360.0 } else { 436.0 };
        let list = match self.tab {
            Tab::People => self.people_card(context, false),
            // At rest these lay out their panels themselves.
            Tab::Institutions if is_at_rest => return self.institutions.view(context),
            Tab::Institutions => self.institutions.card(width + space::S, context),
            Tab::Initiatives if is_at_rest => return self.initiatives.view(context),
            Tab::Homework if is_at_rest => return self.homework.view(context),
            Tab::Initiatives => self.initiatives.list(true, context),
            Tab::Homework => self.homework.list(true, context),
            Tab::Breakouts => self.breakouts_card(context, false),
        };
        let side = container(self.side(context)).width(width).height(Fill);

        ui.row([list, side.into()])
            .spacing(space::S)
            .align_y(iced::Top)
            .height(Fill)
            .into()
    }

    /// The parts of the tab one under another, on a page that scrolls.
    fn stacked<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let ui = context.env.ui;

        match self.tab {
            Tab::People => {
                let page = column![
                    self.people_card(context, true),
                    coverage::card(coverage::body(context), context),
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
            Tab::Institutions => self.institutions.view(context),
            Tab::Initiatives => self.initiatives.view(context),
            Tab::Homework => self.homework.view(context),
            Tab::Breakouts => {
                let page = column![
                    self.breakouts_card(context, true),
                    coverage::card(coverage::body(context), context),
                ]
                .spacing(space::S);

                ui.scroll(page).height(Fill).into()
            }
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
            DelegationPanel::Rest => self.coverage(context),
            DelegationPanel::Facts => form(self.facts.view(context)),
            DelegationPanel::Person(person) => form(person.view(context)),
            DelegationPanel::Breakout(breakout) => form(breakout.view(context)),
            DelegationPanel::HandOut(panel) => form(panel.view(context)),
            DelegationPanel::Day(page) => self.day_view(page, context),
            DelegationPanel::Groups(panel) => form(panel.view(context)),
            DelegationPanel::List(page) => page.view(context),
        }
    }

    /// Which functions and groups have somebody, and under it the button that leads on.
    fn coverage<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let ui = context.env.ui;
        let card = coverage::card(ui.scroll(coverage::body(context)).into(), context);
        // With breakouts the next step is to hand out; the rail leads to the questions at any time.
        let has_next = self.tab == Tab::People || context.assessment().breakouts().is_empty();
        let next = has_next.then(|| coverage::next(context));

        column![container(card).height(Fill), next]
            .spacing(space::XS)
            .into()
    }
}

/// The edges of the page.
fn padding(env: Env<'_>) -> Padding {
    Padding::from(match env {
        _ if is_stacked(env) => [space::S, space::S],
        env if env.is_compact() => [10.0, space::M],
        _ => [14.0, 20.0],
    })
}

/// The width of the page without its edges, in logical pixels.
pub(super) fn width(env: Env<'_>) -> f32 {
    let rail = match env {
        env if env.is_small() => 52.0,
        env if env.is_slim() => 56.0,
        _ => 96.0,
    };

    // The rail has a line beside it.
    env.size.width - rail - 1.0 - padding(env).x()
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
