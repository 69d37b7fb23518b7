//! How Files looks: a card for each thing that can be done with a file.

use super::path::{self, FieldWithButton, browse, inset};
use super::{COPY, Files, Message, NAME, OTHER};
use crate::assessment::Origin;
use crate::gui::Element;
use crate::gui::desk::{Desk, Frame};
use crate::gui::icon::Icon;
use crate::gui::screen::maybe;
use crate::gui::theme::{Role, space};
use crate::gui::widget::button::Button;
use crate::gui::work::Saving;

use iced::Fill;
use iced::widget::column;

/// From this width of the page on the cards stand in two columns.
const TWO_COLUMNS: f32 = 980.0;

impl Files {
    /// The whole screen.
    pub fn view<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let ui = desk.frame.ui;
        let rail = if desk.frame.is_slim() { 56.0 } else { 96.0 };
        let has_failed = matches!(desk.work.saving(), Saving::Failed(_));
        let title = ui.start(ui.title(desk.frame.text("files-title")));
        let elsewhere = maybe(has_failed, || self.elsewhere(desk));
        let copy = maybe(!has_failed, || self.copy(desk));
        let cards: Element<'a, Message> = if desk.frame.size.width - rail >= TWO_COLUMNS {
            let first = column![elsewhere, self.this(desk), self.earlier(desk)].spacing(space::M);
            let second = column![copy, self.other(desk), Self::next(desk)].spacing(space::M);

            ui.row([first.width(Fill).into(), second.width(Fill).into()])
                .spacing(space::M)
                .align_y(iced::Top)
                .into()
        } else {
            column![
                elsewhere,
                self.this(desk),
                self.earlier(desk),
                copy,
                self.other(desk),
                Self::next(desk)
            ]
            .spacing(space::M)
            .into()
        };
        let content = column![title, cards].spacing(space::M).max_width(1760);
        let content = ui
            .start(content)
            .padding(ui.padding(space::M, 20.0, space::L, 20.0));

        ui.scroll(content)
            .spacing(0)
            .width(Fill)
            .height(Fill)
            .into()
    }

    /// Where the file is, whether it is saved, its name.
    fn this<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let sample = (desk.assessment().origin() == Origin::Sample)
            .then(|| ui.start(ui.aside(frame.text("files-sample"))));
        let place = column![
            ui.start(ui.caption(frame.text("files-place"))),
            ui.start(path::words(Role::Small, desk.work.path(), frame)),
        ];
        let rename = ui.secondary(frame.text("files-rename")).on_press_maybe(
            (self.name.is_dirty() && !desk.work.is_read_only()).then_some(Message::Rename),
        );
        let name = FieldWithButton {
            field: &self.name,
            label: frame.text("files-name"),
            error: self.is_nameless.then(|| frame.text("files-nameless")),
            id: NAME,
            on_action: Message::Name,
            on_submit: Message::Rename,
            button: rename,
        };
        let buttons = [
            ui.secondary(frame.text("files-reveal"))
                .icon(Icon::Folder)
                .on_press(Message::Reveal),
            ui.secondary(frame.text("files-close"))
                .icon(Icon::Home)
                .on_press(Message::Close),
        ];
        let about = column![
            ui.start(ui.strong(desk.assessment().title())),
            sample,
            desk.language_line(),
            place,
            saved(desk)
        ];
        let content = column![
            inset(about.spacing(space::S)),
            name.view(frame),
            ui.start(ui.buttons(buttons.map(Into::into))),
        ]
        .spacing(space::XS);

        card("files-this", content.into(), frame)
    }

    /// What a file under another path is for, that path, and the button that writes it there.
    fn under_another_path<'a>(
        &'a self,
        words: String,
        save: Button<'a, Message>,
        message: Message,
        desk: Desk<'a>,
    ) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let path = FieldWithButton {
            field: &self.copy,
            label: frame.text("files-copy-path"),
            error: self.is_copy_pathless.then(|| frame.text("files-pathless")),
            id: COPY,
            on_action: Message::Copy,
            on_submit: message.clone(),
            button: browse(Message::BrowseCopy, frame),
        };

        column![
            inset(ui.start(ui.aside(words))),
            path.view(frame),
            ui.start(save.on_press(message)),
        ]
        .spacing(space::XS)
        .into()
    }

    fn copy<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let save = ui.secondary(frame.text("files-copy-save")).icon(Icon::Copy);
        let words = frame.text("files-copy-words");
        let content = self.under_another_path(words, save, Message::SaveCopy, desk);

        card("files-copy", content, frame)
    }

    /// The file cannot be written where it is: the way out.
    fn elsewhere<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let save = ui
            .primary(frame.text("files-elsewhere-save"))
            .icon(Icon::Saved);
        let words = frame.text("files-elsewhere-words");
        let content = self.under_another_path(words, save, Message::SaveElsewhere, desk);

        card("files-elsewhere", content, frame)
    }

    fn other<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let path = FieldWithButton {
            field: &self.other,
            label: frame.text("files-other-path"),
            error: self.is_other_pathless.then(|| frame.text("files-pathless")),
            id: OTHER,
            on_action: Message::Other,
            on_submit: Message::OpenOther,
            button: browse(Message::BrowseOther, frame),
        };
        let open = ui
            .secondary(frame.text("files-other-open"))
            .icon(Icon::File);
        let content = column![
            inset(ui.start(ui.aside(frame.text("files-other-words")))),
            path.view(frame),
            ui.start(open.on_press(Message::OpenOther)),
        ]
        .spacing(space::XS);

        card("files-other", content.into(), frame)
    }

    fn next(desk: Desk<'_>) -> Element<'_, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let words = frame.format(
            "files-next-words",
            &[("title", desk.assessment().title().into())],
        );
        let next = ui
            .secondary(frame.text("files-next-begin"))
            .icon(Icon::Round);
        let content = column![
            inset(ui.start(ui.aside(words))),
            ui.start(next.on_press(Message::Next))
        ];

        card("files-next", content.spacing(space::S).into(), frame)
    }
}

/// A card whose words stand in line with its buttons.
pub(super) fn card<'a>(
    title: &'static str,
    content: Element<'a, Message>,
    frame: Frame<'a>,
) -> Element<'a, Message> {
    let ui = frame.ui;
    let title = inset(ui.start(ui.panel(frame.text(title))));

    ui.card(column![title, content].spacing(space::XS))
        .padding([14, 16])
        .width(Fill)
        .into()
}

/// Whether everything is on disk.
fn saved(desk: Desk<'_>) -> Element<'_, Message> {
    let frame = desk.frame;
    let ui = frame.ui;

    if desk.work.is_read_only() {
        let icon = ui.icon_in(Icon::Lock, 16.0, ui.palette().ink2);
        let words = ui.start(ui.small(frame.text("files-read-only")));

        return ui.row([icon, words.into()]).spacing(6).into();
    }

    let (icon, words) = match desk.work.saving() {
        Saving::Untouched => (Icon::Check, frame.text("files-saved")),
        Saving::Saved(at) => {
            let time = frame.locale.time(at.time());

            (
                Icon::Check,
                frame.format("files-saved-at", &[("time", time.into())]),
            )
        }
        Saving::Due | Saving::Running => (Icon::Clock, frame.text("files-saving")),
        Saving::Failed(_) => {
            let icon = ui.icon_in(Icon::Warning, 16.0, ui.palette().alert_ink);
            let words = ui.start(ui.alert(frame.text("files-not-saved")));

            return ui.row([icon, words.into()]).spacing(6).into();
        }
    };

    ui.row([
        ui.icon_in(icon, 16.0, ui.palette().ink2),
        ui.start(ui.small(words)).into(),
    ])
    .spacing(6)
    .into()
}
