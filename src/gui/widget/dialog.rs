//! The one dialog that may be open: the page behind it stays visible, dimmed, and gets no events.

use crate::gui::Element;
use crate::gui::decorate::{Delegate, DrawContent, Scene, decorate};
use crate::gui::layout::Ui;
use crate::gui::row::Wrapped;
use crate::gui::theme::{Theme, color, edge, filled, radius, space};
use crate::gui::widget::focus;

use iced::advanced::widget::{Id, Operation, operation};
use iced::advanced::{Layout, renderer};
use iced::widget::{Container, column, container, stack};
use iced::{Fill, Padding};

use std::borrow::Cow;

/// Focus id of the primary button: return `focus::on(dialog::PRIMARY)` from the update that opens the dialog, so that Enter presses it.
pub(crate) const PRIMARY: Id = Id::new("dialog-primary");

#[allow(clippy::unused_self)] // each is asked of the view, whether it needs the direction or not
impl Ui {
    /// Lays a dialog over a page: a title, some content, and its buttons with the primary one last.
    pub fn dialog<'a, Message: 'a>(
        self,
        page: impl Into<Element<'a, Message>>,
        title: impl Into<Cow<'a, str>>,
        content: impl Into<Element<'a, Message>>,
        buttons: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let sheet = self.sheet(title, content, buttons);

        self.over(page, sheet)
    }

    /// Puts content over a page, as a dialog does; see [`surface`].
    pub fn over<'a, Message: 'a>(
        self,
        page: impl Into<Element<'a, Message>>,
        sheet: impl Into<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        stack![
            decorate(page, Behind { is_inert: true }),
            container(sheet)
                .id(focus::OVER)
                .center(Fill)
                .padding(space::L)
        ]
        .into()
    }

    /// A page without a dialog. Wrap the page in this when none is open, so that what it remembers (scrolls, focus) outlives a dialog.
    pub fn without_dialog<'a, Message: 'a>(
        self,
        page: impl Into<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        stack![decorate(page, Behind { is_inert: false })].into()
    }

    /// A dialog without the page behind it.
    pub fn sheet<'a, Message: 'a>(
        self,
        title: impl Into<Cow<'a, str>>,
        content: impl Into<Element<'a, Message>>,
        buttons: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Element<'a, Message> {
        // Long labels take the buttons to a second line.
        let buttons = Wrapped::at_end(self.direction, buttons.into_iter().collect(), 0.0);
        let content = column![
            self.start(self.panel(title.into())),
            self.start(content),
            container(self.end(buttons)).padding(Padding::ZERO.top(4)),
        ]
        .spacing(6);

        surface(content).max_width(560).into()
    }
}

/// The surface of a dialog around some content; give it a width.
pub(crate) fn surface<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> Container<'a, Message, Theme> {
    container(content).padding([16, 20]).style(|theme: &Theme| {
        let palette = theme.colors();

        container::Style {
            text_color: Some(color(palette.ink)),
            border: edge(palette.line_strong, palette.edge, radius::CARD),
            ..filled(palette.surface)
        }
    })
}

/// A page that, while a dialog is open, is drawn in the quiet ink, gets no events and no focus.
struct Behind {
    is_inert: bool,
}

impl<Message> Delegate<Message> for Behind {
    type State = ();

    fn is_reachable(&self) -> bool {
        !self.is_inert
    }

    fn operate(
        &mut self,
        (): &mut (),
        _layout: Layout<'_>,
        operation: &mut dyn Operation,
        content: &mut dyn FnMut(&mut dyn Operation),
    ) {
        if self.is_inert {
            content(&mut operation::focusable::unfocus::<()>());
        } else {
            content(operation);
        }
    }

    fn draw(&self, (): &(), scene: Scene<'_>, content: &mut DrawContent<'_>) {
        if self.is_inert {
            let theme = scene.theme.dimmed();
            let style = renderer::Style {
                text_color: color(theme.colors().ink),
            };

            content(Scene {
                theme: &theme,
                style: &style,
                ..scene
            });
        } else {
            content(scene);
        }
    }
}
