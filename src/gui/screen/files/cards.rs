//! How Files looks: a card for each thing that can be done with a file.

use super::path::{self, PathField};
use super::{COPY, Files, Message, NAME, OTHER};
use crate::assessment::Origin;
use crate::gui::Element;
use crate::gui::desk::Desk;
use crate::gui::icon::Icon;
use crate::gui::screen::maybe;
use crate::gui::theme::{Role, space};
use crate::gui::widget::mark::Tone;
use crate::gui::work::Saving;
use crate::message;

use iced::Fill;
use iced::widget::{column, container};

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
            let first = column![elsewhere, self.this(desk), self.next(desk)].spacing(space::M);
            let second = column![copy, self.other(desk)].spacing(space::M);

            ui.row([first.width(Fill).into(), second.width(Fill).into()])
                .spacing(space::M)
                .align_y(iced::Top)
                .into()
        } else {
            column![
                elsewhere,
                self.this(desk),
                copy,
                self.other(desk),
                self.next(desk)
            ]
            .spacing(space::M)
            .into()
        };
        let content = column![title, cards].spacing(space::M).max_width(1400);
        let content = container(content).padding(ui.padding(space::M, 20.0, space::L, 20.0));

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
        let name = ui
            .field(&self.name, Message::Name)
            .error(self.is_nameless.then(|| frame.text("files-nameless")))
            .on_submit(Message::Rename)
            .id(NAME);
        let rename = ui
            .secondary(frame.text("files-rename"))
            .on_press_maybe(self.name.is_dirty().then_some(Message::Rename));
        let label = container(ui.start(ui.caption(frame.text("files-name"))));
        let name = column![
            label.padding(iced::Padding::ZERO.bottom(4)),
            ui.row([name.into(), rename.into()]).align_y(iced::Top)
        ];
        let buttons = [
            ui.secondary(frame.text("files-reveal"))
                .icon(Icon::Folder)
                .on_press(Message::Reveal),
            ui.secondary(frame.text("files-close"))
                .icon(Icon::Home)
                .on_press(Message::Close),
        ];
        let content = column![
            ui.start(ui.strong(desk.assessment().title())),
            sample,
            place,
            saved(desk),
            name,
            ui.start(ui.buttons(buttons.map(Into::into))),
        ]
        .spacing(space::S);

        ui.titled_card(frame.text("files-this"), content).into()
    }

    fn path_of_copy<'a>(&'a self, submit: Message, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;

        PathField {
            field: &self.copy,
            label: frame.text("files-copy-path"),
            error: self.is_copy_pathless.then(|| frame.text("files-pathless")),
            id: COPY,
            on_action: Message::Copy,
            on_submit: submit,
            on_browse: Message::BrowseCopy,
        }
        .view(frame)
    }

    fn copy<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let save = ui.secondary(frame.text("files-copy-save")).icon(Icon::Copy);
        let content = column![
            ui.start(ui.aside(frame.text("files-copy-words"))),
            self.path_of_copy(Message::SaveCopy, desk),
            ui.start(save.on_press(Message::SaveCopy)),
        ]
        .spacing(space::XS);

        ui.titled_card(frame.text("files-copy"), content).into()
    }

    /// The file cannot be written where it is: the way out.
    fn elsewhere<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let save = ui
            .primary(frame.text("files-elsewhere-save"))
            .icon(Icon::Saved);
        let content = column![
            ui.start(ui.aside(frame.text("files-elsewhere-words"))),
            self.path_of_copy(Message::SaveElsewhere, desk),
            ui.start(save.on_press(Message::SaveElsewhere)),
        ]
        .spacing(space::XS);

        ui.titled_card(frame.text("files-elsewhere"), content)
            .into()
    }

    fn other<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let path = PathField {
            field: &self.other,
            label: frame.text("files-other-path"),
            error: self.is_other_pathless.then(|| frame.text("files-pathless")),
            id: OTHER,
            on_action: Message::Other,
            on_submit: Message::OpenOther,
            on_browse: Message::BrowseOther,
        };
        let open = ui
            .secondary(frame.text("files-other-open"))
            .icon(Icon::File);
        let content = column![
            ui.start(ui.aside(frame.text("files-other-words"))),
            path.view(frame),
            ui.start(open.on_press(Message::OpenOther)),
        ]
        .spacing(space::XS);

        ui.titled_card(frame.text("files-other"), content).into()
    }

    fn next<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
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
            ui.start(ui.aside(words)),
            ui.start(next.on_press(Message::Next))
        ];

        ui.titled_card(frame.text("files-next"), content.spacing(space::S))
            .into()
    }
}

/// Whether everything is on disk.
fn saved<'a>(desk: Desk<'a>) -> Element<'a, Message> {
    let frame = desk.frame;
    let ui = frame.ui;
    let (icon, words) = match desk.work.saving() {
        Saving::Untouched => (Icon::Check, frame.text("files-saved")),
        Saving::Saved(at) => {
            let time = frame.locale.time(at.time());

            (
                Icon::Check,
                frame.format("files-saved-at", &[("time", time.into())]),
            )
        }
        Saving::Due | Saving::Running { .. } => (Icon::Clock, frame.text("files-saving")),
        Saving::Failed(error) => {
            let words = message::save(error, frame.locale);

            return ui.strip(Tone::Split, words.title, words.text, []);
        }
    };

    ui.row([
        ui.icon_in(icon, 16.0, ui.palette().ink2),
        ui.start(ui.small(words)).into(),
    ])
    .spacing(6)
    .into()
}
