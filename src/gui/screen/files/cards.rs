//! Draws Files: one card for each task, such as rename, copy and open.

use super::{COPY, Message, NAME, OTHER, State};
use crate::assessment::Origin;
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::path_field::{self, FieldWithButton, browse, inset};
use crate::gui::screen::maybe;
use crate::gui::theme::{TextRole, space};
use crate::gui::widget::button::Button;
use crate::gui::working_copy::Saving;

use iced::Fill;
use iced::widget::column;

/// Width of the page from which the cards are in two columns.
const TWO_COLUMNS: f32 = 980.0;

impl State {
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let ui = context.env.ui;
        let rail = if context.env.is_slim() { 56.0 } else { 96.0 };
        let has_failed = matches!(context.work.saving(), Saving::Failed(_));
        let title = ui.start(ui.title(context.env.text("files-title")));
        let elsewhere = maybe(has_failed, || self.elsewhere(context));
        let copy = maybe(!has_failed, || self.copy(context));
        let cards: Element<'a, Message> = if context.env.size.width - rail >= TWO_COLUMNS {
            let first =
                column![elsewhere, self.this(context), self.earlier(context)].spacing(space::M);
            let second = column![copy, self.other(context), Self::next(context)].spacing(space::M);

            ui.row([first.width(Fill).into(), second.width(Fill).into()])
                .spacing(space::M)
                .align_y(iced::Top)
                .into()
        } else {
            column![
                elsewhere,
                self.this(context),
                self.earlier(context),
                copy,
                self.other(context),
                Self::next(context)
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

    /// The card of the file: its folder, whether it is saved, its name.
    fn this<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let sample = (context.assessment().origin() == Origin::Sample)
            .then(|| ui.start(ui.aside(env.text("files-sample"))));
        let place = column![
            ui.start(ui.caption(env.text("files-place"))),
            ui.start(path_field::words(TextRole::Small, context.work.path(), env)),
        ];
        let rename = ui.secondary(env.text("files-rename")).on_press_maybe(
            (self.name.is_dirty() && !context.work.is_read_only()).then_some(Message::Rename),
        );
        let name = FieldWithButton {
            field: &self.name,
            label: env.text("files-name"),
            error: self.is_nameless.then(|| env.text("files-nameless")),
            id: NAME,
            on_action: Message::Name,
            on_submit: Message::Rename,
            button: rename,
        };
        let buttons = [
            ui.secondary(env.text("files-reveal"))
                .icon(Icon::Folder)
                .on_press(Message::Reveal),
            ui.secondary(env.text("files-close"))
                .icon(Icon::Home)
                .on_press(Message::Close),
        ];
        let about = column![
            ui.start(ui.strong(context.assessment().title())),
            sample,
            context.language_line(),
            place,
            saved(context)
        ];
        let content = column![
            inset(about.spacing(space::S)),
            name.view(env),
            ui.start(ui.buttons(buttons.map(Into::into))),
        ]
        .spacing(space::XS);

        card("files-this", content.into(), env)
    }

    /// The card of a copy: what it is for, its path, and the button that writes it.
    fn under_another_path<'a>(
        &'a self,
        words: String,
        save: Button<'a, Message>,
        message: Message,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let path = FieldWithButton {
            field: &self.copy,
            label: env.text("files-copy-path"),
            error: self.is_copy_pathless.then(|| env.text("files-pathless")),
            id: COPY,
            on_action: Message::Copy,
            on_submit: message.clone(),
            button: browse(Message::BrowseCopy, env),
        };

        column![
            inset(ui.start(ui.aside(words))),
            path.view(env),
            ui.start(save.on_press(message)),
        ]
        .spacing(space::XS)
        .into()
    }

    fn copy<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let save = ui.secondary(env.text("files-copy-save")).icon(Icon::Copy);
        let words = env.text("files-copy-words");
        let content = self.under_another_path(words, save, Message::SaveCopy, context);

        card("files-copy", content, env)
    }

    /// The card for a file that cannot be written where it is: another folder.
    fn elsewhere<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let save = ui
            .primary(env.text("files-elsewhere-save"))
            .icon(Icon::Saved);
        let words = env.text("files-elsewhere-words");
        let content = self.under_another_path(words, save, Message::SaveElsewhere, context);

        card("files-elsewhere", content, env)
    }

    fn other<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let path = FieldWithButton {
            field: &self.other,
            label: env.text("files-other-path"),
            error: self.is_other_pathless.then(|| env.text("files-pathless")),
            id: OTHER,
            on_action: Message::Other,
            on_submit: Message::OpenOther,
            button: browse(Message::BrowseOther, env),
        };
        let open = ui.secondary(env.text("files-other-open")).icon(Icon::File);
        let content = column![
            inset(ui.start(ui.aside(env.text("files-other-words")))),
            path.view(env),
            ui.start(open.on_press(Message::OpenOther)),
        ]
        .spacing(space::XS);

        card("files-other", content.into(), env)
    }

    fn next(context: Context<'_>) -> Element<'_, Message> {
        let env = context.env;
        let ui = env.ui;
        let words = env.format(
            "files-next-words",
            &[("title", context.assessment().title().into())],
        );
        let next = ui.secondary(env.text("files-next-begin")).icon(Icon::Round);
        let content = column![
            inset(ui.start(ui.aside(words))),
            ui.start(next.on_press(Message::Next))
        ];

        card("files-next", content.spacing(space::S).into(), env)
    }
}

/// A card whose texts line up with its buttons.
pub(super) fn card<'a>(
    title: &'static str,
    content: Element<'a, Message>,
    env: Env<'a>,
) -> Element<'a, Message> {
    let ui = env.ui;
    let title = inset(ui.start(ui.panel(env.text(title))));

    ui.card(column![title, content].spacing(space::XS))
        .padding([14, 16])
        .width(Fill)
        .into()
}

/// The line that says whether everything is on disk.
fn saved(context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;

    if context.work.is_read_only() {
        let icon = ui.icon_in(Icon::Lock, 16.0, ui.palette().ink2);
        let words = ui.start(ui.small(env.text("files-read-only")));

        return ui.row([icon, words.into()]).spacing(6).into();
    }

    let (icon, words) = match context.work.saving() {
        Saving::Untouched => (Icon::Check, env.text("files-saved")),
        Saving::Saved(at) => {
            let time = env.locale.time(at.time());

            (
                Icon::Check,
                env.format("files-saved-at", &[("time", time.into())]),
            )
        }
        Saving::Due | Saving::Running => (Icon::Clock, env.text("files-saving")),
        Saving::Failed(_) => {
            let icon = ui.icon_in(Icon::Warning, 16.0, ui.palette().alert_ink);
            let words = ui.start(ui.alert(env.text("files-not-saved")));

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
