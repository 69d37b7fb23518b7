//! Draws the card of the shared folder: where it is, whose files are there, how far they are and how old.

use super::{FOLDER, Message, State};
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::label::shortened;
use crate::gui::path_field::{self, FieldWithButton, browse, inset};
use crate::gui::shared::SharedCopy;
use crate::gui::theme::{self, TextRole, space};
use crate::gui::widget::mark::{ChipSize, Tone};
use crate::message;
use crate::store::OpenError;

use iced::Fill;
use iced::widget::{Column, column, container};

impl State {
    /// The card of the shared folder.
    pub(super) fn shared_card<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let content = match &self.sharing.folder {
            Some(folder) => self.shared(folder, context),
            None => self.not_shared(context),
        };

        env.ui.titled_card(env.text("shared-title"), content).into()
    }

    fn not_shared<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let pathless = self.sharing.is_pathless.then(|| env.text("files-pathless"));
        let folder = FieldWithButton {
            field: &self.sharing.field,
            label: env.text("shared-folder"),
            error: pathless,
            id: FOLDER,
            on_action: Message::Shared,
            on_submit: Message::Share,
            button: browse(Message::BrowseShared, env),
        };
        let share = ui
            .secondary(env.text("shared-share"))
            .icon(Icon::Folder)
            .on_press(Message::Share);

        column![
            inset(ui.start(ui.aside(env.text("shared-why")))),
            folder.view(env),
            ui.start(share)
        ]
        .spacing(space::XS)
        .into()
    }

    fn shared<'a>(
        &'a self,
        folder: &'a std::path::Path,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let place = ui.start(path_field::words(TextRole::Small, folder, env));
        let fault = self.sharing.fault.as_ref().map(|error| {
            let words = message::open(error, env.locale);

            ui.notice_bar(Tone::Discuss, words.title, words.text, [])
        });
        let look = &self.sharing.look;
        let seen = &look.seen;
        let is_empty = seen.is_empty() && look.refused.is_empty();
        let nobody = (is_empty && fault.is_none())
            .then(|| inset(ui.start(ui.aside(env.text("shared-nobody")))));
        let rows = seen.iter().map(|seen| row(seen, context));
        let refused = look.refused.iter().map(|error| refused(error, env));
        let not_yet = (look.not_yet > 0).then(|| {
            let count = look.not_yet.into();

            inset(ui.start(ui.caption(env.format("shared-not-yet", &[("count", count)]))))
        });
        let fresh = seen.iter().filter(|seen| seen.brings).count();
        let all = ui
            .primary(env.format("shared-bring-all", &[("count", fresh.into())]))
            .icon(Icon::BringBack)
            .key("A")
            .on_press_maybe((fresh > 0).then_some(Message::BringAll));
        let stop = ui.quiet(env.text("shared-stop")).on_press(Message::Unshare);

        column![
            inset(place),
            fault,
            nobody,
            inset(Column::with_children(rows.chain(refused))),
            not_yet,
            ui.start(ui.buttons([all.into(), stop.into()]))
        ]
        .spacing(space::XS)
        .into()
    }
}

/// The row of a file: its breakout, its progress, its age.
fn row<'a>(seen: &'a SharedCopy, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let name = match seen.breakout {
        None => env.text("source-whole"),
        Some(id) => context
            .assessment()
            .breakout_name(id)
            .map_or_else(|| env.text("source-former"), |name| shortened(name, 44)),
    };
    let computer = match seen.computer.as_str() {
        "" => env.text("source-no-computer"),
        computer => shortened(computer, 32),
    };
    let age = seen.age(env);
    let about = env.locale.line([Some(computer), age].into_iter().flatten());
    let words = column![ui.start(ui.small_strong(name)), ui.start(ui.caption(about))].width(Fill);
    let progress = format!(
        "{}/{}",
        env.locale.count(seen.progress.answered),
        env.locale.count(seen.progress.asked)
    );
    let bar = container(ui.filling(seen.progress.share() as f32, 6.0, |p| p.accent)).width(72);
    let news = if seen.is_mended {
        let words = env.text("bring-back-mended");

        Some(ui.chip(Icon::Warning, words, Tone::Discuss, ChipSize::Small))
    } else {
        seen.brings
            .then(|| ui.small_strong(env.text("shared-new")).into())
    };
    let items = [
        Some(words.into()),
        news,
        Some(bar.into()),
        Some(ui.small(env.locale.left_to_right(&progress)).into()),
    ];

    column![
        container(ui.row(items.into_iter().flatten()).spacing(space::XS)).padding([5, 0]),
        ui.divider()
    ]
    .into()
}

/// The row of a file that cannot be read, with the reason.
fn refused<'a>(error: &OpenError, env: Env<'a>) -> Element<'a, Message> {
    let ui = env.ui;
    let words = message::open(error, env.locale);
    let icon = ui.icon_in(Icon::Warning, 18.0, ui.palette().alert_ink);
    let words = column![
        ui.start(ui.small_strong(words.title).style(theme::alert)),
        ui.start(ui.caption(words.text))
    ]
    .width(Fill);

    column![
        container(ui.row([icon, words.into()]).spacing(space::XS)).padding([5, 0]),
        ui.divider()
    ]
    .into()
}
