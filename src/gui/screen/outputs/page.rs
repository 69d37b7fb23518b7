//! The whole screen: three cards and the bar under them, and what may lie over them.

use super::{Asking, Message, Outputs};
use crate::gui::Element;
use crate::gui::desk::Desk;
use crate::gui::theme::space;
use crate::gui::widget::dialog;
use crate::output::Before;

use iced::widget::{column, container, responsive};
use iced::{Fill, Length};

impl Outputs {
    /// The whole screen.
    pub fn view<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let gap = if frame.is_compact() {
            space::XS
        } else {
            space::S
        };
        let page: Element<'a, Message> = if let Some(index) = self.full {
            self.full_view(index, desk)
        } else {
            let about = ui.start(ui.aside(frame.text("outputs-about")));
            let head = ui
                .row([ui.title(frame.text("outputs-title")).into(), about.into()])
                .spacing(space::M)
                .height(40);
            let cards = responsive(move |size| self.cards(size.width, desk));

            column![head, container(cards).height(Fill), self.bar(desk)]
                .spacing(gap)
                .into()
        };
        let page = container(page)
            .padding([gap, 20.0])
            .width(Fill)
            .height(Fill);

        let (title, why, other, first) = match self.asking {
            None => return ui.without_dialog(page),
            Some(Asking::Mark) => (
                frame.text("outputs-no-mark"),
                frame.text("outputs-no-mark-why"),
                ("outputs-without-mark", Message::ExportWithout),
                ("outputs-write-mark", Message::WriteMark),
            ),
            // Enter alone, pressed too soon, replaces nothing.
            Some(Asking::Before(count)) => (
                frame.format("outputs-before", &[("count", count.into())]),
                frame.format("outputs-before-why", &[("count", count.into())]),
                ("outputs-replace", Message::ExportOver(Before::Replace)),
                ("outputs-keep-both", Message::ExportOver(Before::Keep)),
            ),
        };
        let buttons = [
            ui.secondary(frame.text(other.0)).on_press(other.1).into(),
            ui.primary(frame.text(first.0))
                .id(dialog::PRIMARY)
                .on_press(first.1)
                .into(),
        ];

        ui.dialog(page, title, ui.aside(why), buttons)
    }

    /// Three cards beside each other, or in lines where there is no room.
    fn cards<'a>(&'a self, width: f32, desk: Desk<'a>) -> Element<'a, Message> {
        let ui = desk.frame.ui;

        if width < 1080.0 {
            let upper = [
                self.what(desk, Length::Shrink),
                self.whom(desk, Length::Shrink),
            ];
            let upper: Element<'a, Message> = if width < 700.0 {
                iced::widget::Column::with_children(upper)
                    .spacing(space::S)
                    .into()
            } else {
                ui.row(upper).spacing(space::S).align_y(iced::Top).into()
            };
            let page = column![upper, self.preview(desk, Length::Shrink)].spacing(space::S);

            return ui.scroll(page).height(Fill).into();
        }

        let cards = [
            container(self.what(desk, Fill))
                .width(Length::FillPortion(100))
                .into(),
            container(self.whom(desk, Fill))
                .width(Length::FillPortion(100))
                .into(),
            container(self.preview(desk, Fill))
                .width(Length::FillPortion(104))
                .into(),
        ];

        ui.row(cards)
            .spacing(space::S)
            .align_y(iced::Top)
            .height(Fill)
            .into()
    }
}
