//! How the parts of Delegation stand on the page: beside each other, or one under another where there is no room.

use crate::gui::Element;
use crate::gui::desk::{Desk, Frame};
use crate::gui::screen::delegation::{Delegation, Message, Panel, Reach, around, coverage, strip};
use crate::gui::theme::space;

use iced::widget::{column, container, scrollable};
use iced::{Fill, Padding};

impl Delegation {
    /// The whole screen.
    pub fn view<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let is_stacked = is_stacked(frame);
        let page = if is_stacked {
            self.stacked(desk)
        } else {
            self.beside(desk)
        };
        let padding = if frame.is_compact() {
            [10.0, space::M]
        } else {
            [14.0, 20.0]
        };
        let padding = if is_stacked {
            Padding::from(space::S)
        } else {
            Padding::from(padding)
        };

        around::listening(
            container(page).padding(padding).width(Fill).height(Fill),
            |key| self.named(key),
        )
    }

    /// The table, and beside it what it leads to.
    fn beside<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let width = if frame.is_narrow() { 360 } else { 436 };
        let side = container(self.side(desk)).width(width).height(Fill);
        let row = ui
            .row([self.people_card(desk, false), side.into()])
            .spacing(space::S)
            .align_y(iced::Top)
            .height(Fill);

        column![strip::strip(desk, false), row]
            .spacing(space::S)
            .into()
    }

    /// One under another, on a page that scrolls; a form takes the whole page.
    fn stacked<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        if !matches!(self.panel, Panel::Coverage) {
            return self.side(desk);
        }

        let ui = desk.frame.ui;
        let page = column![
            strip::strip(desk, true),
            self.people_card(desk, true),
            coverage::card(coverage::body(desk), desk),
            self.breakouts_card(desk, true),
            coverage::next(desk),
        ]
        .spacing(space::S);
        let is_whole = self.built >= desk.assessment().participants().len();
        let page = ui.scroll(page).height(Fill);

        if is_whole {
            page.into()
        } else {
            page.on_scroll(scrolled).into()
        }
    }

    fn side<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let ui = desk.frame.ui;
        let form = |form| {
            ui.card(form)
                .padding([6.0, space::S])
                .width(Fill)
                .height(Fill)
                .into()
        };

        match &self.panel {
            Panel::Coverage => {
                let card = coverage::card(ui.scroll(coverage::body(desk)).into(), desk);

                // Once there are breakouts, the way on is to hand out; the rail leads to the questions all the time.
                let next = desk
                    .assessment()
                    .breakouts()
                    .is_empty()
                    .then(|| coverage::next(desk));

                column![
                    container(card).height(Fill),
                    self.breakouts_card(desk, false),
                    next
                ]
                .spacing(space::XS)
                .into()
            }
            Panel::Facts => form(self.facts.view(desk)),
            Panel::Person(person) => form(person.view(desk)),
            Panel::Breakout(breakout) => form(breakout.view(desk)),
            Panel::HandOut(panel) => form(panel.view(desk)),
        }
    }
}

/// Whether there is no room for two columns.
pub(super) fn is_stacked(frame: Frame<'_>) -> bool {
    frame.size.width < 1100.0
}

/// Tells whether more rows are soon needed.
pub(super) fn scrolled(view: scrollable::Viewport) -> Message {
    let is_near = view.relative_offset().y > 0.6;

    Message::Scrolled(if is_near {
        Reach::NearEnd
    } else {
        Reach::Within
    })
}
