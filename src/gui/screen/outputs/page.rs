//! Lays out Outputs: three cards, the bar under them, and the picture or question over them.

use super::{ExportQuestion, Message, State};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::theme::space;
use crate::gui::widget::dialog;
use crate::gui::widget::mark::Tone;
use crate::output::Before;

use iced::widget::{column, container, responsive};
use iced::{Fill, Length};

impl State {
    pub(crate) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let gap = if env.is_compact() {
            space::XS
        } else {
            space::S
        };
        let page: Element<'a, Message> = if let Some(index) = self.full {
            self.full_view(index, context)
        } else {
            let about = ui.start(ui.aside(env.text("outputs-about")));
            let head = ui
                .row([ui.title(env.text("outputs-title")).into(), about.into()])
                .spacing(space::M)
                .height(40);
            let cards = responsive(move |size| self.cards(size.width, context));

            let caution = self
                .lettering(context)
                .map(|missing| ui.notice_bar(Tone::Discuss, missing.title, missing.text, []));

            column![head, container(cards).height(Fill)]
                .push(caution)
                .push(self.bar(context))
                .spacing(gap)
                .into()
        };
        let page = container(page)
            .padding([gap, 20.0])
            .width(Fill)
            .height(Fill);

        let (title, why, other, first) = match self.asking {
            None => return ui.without_dialog(page),
            Some(ExportQuestion::Mark) => (
                env.text("outputs-no-mark"),
                env.text("outputs-no-mark-why"),
                ("outputs-without-mark", Message::ExportWithout),
                ("outputs-write-mark", Message::WriteMark),
            ),
            // The primary button keeps the earlier files, so that an Enter pressed too soon replaces nothing.
            Some(ExportQuestion::Before(count)) => (
                env.format("outputs-before", &[("count", count.into())]),
                env.format("outputs-before-why", &[("count", count.into())]),
                ("outputs-replace", Message::ExportOver(Before::Replace)),
                ("outputs-keep-both", Message::ExportOver(Before::Keep)),
            ),
        };
        let buttons = [
            ui.secondary(env.text(other.0)).on_press(other.1).into(),
            ui.primary(env.text(first.0))
                .id(dialog::PRIMARY)
                .on_press(first.1)
                .into(),
        ];

        ui.dialog(page, title, ui.aside(why), buttons)
    }

    /// Three cards beside each other, or wrapped if space is short.
    fn cards<'a>(&'a self, width: f32, context: Context<'a>) -> Element<'a, Message> {
        let ui = context.env.ui;

        if width < 1080.0 {
            let upper = [
                self.what(context, Length::Shrink),
                self.whom(context, Length::Shrink),
            ];
            let upper: Element<'a, Message> = if width < 700.0 {
                iced::widget::Column::with_children(upper)
                    .spacing(space::S)
                    .into()
            } else {
                ui.row(upper).spacing(space::S).align_y(iced::Top).into()
            };
            let third = self
                .names_card(context, Length::Shrink)
                .unwrap_or_else(|| self.preview(context, Length::Shrink));
            let page = column![upper, third].spacing(space::S);

            return ui.scroll(page).height(Fill).into();
        }

        let third = self
            .names_card(context, Fill)
            .unwrap_or_else(|| self.preview(context, Fill));
        let cards = [
            container(self.what(context, Fill))
                .width(Length::FillPortion(100))
                .into(),
            container(self.whom(context, Fill))
                .width(Length::FillPortion(100))
                .into(),
            // Names come before everything else.
            container(third).width(Length::FillPortion(104)).into(),
        ];

        ui.row(cards)
            .spacing(space::S)
            .align_y(iced::Top)
            .height(Fill)
            .into()
    }
}
