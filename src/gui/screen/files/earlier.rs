//! Lists earlier states: when and why the program kept each, how large it is, and what has changed since.

use super::cards::card;
use super::{Message, State};
use crate::assessment::{Assessment, Difference};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::path_field::inset;
use crate::gui::screen::maybe;
use crate::gui::theme::space;
use crate::message;
use crate::store::snapshots::{Reason, Snapshot, Snapshots};

use iced::Fill;
use iced::widget::{Column, column, container};
use jiff::Zoned;

use std::sync::Arc;

/// How many earlier states the card shows at first.
const NEWEST: usize = 6;

/// How many of the earlier states are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EarlierExtent {
    Newest,
    /// All earlier states.
    All,
}

impl EarlierExtent {
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Newest => Self::All,
            Self::All => Self::Newest,
        }
    }
}

/// An earlier state with what has changed since.
#[derive(Debug, Clone)]
pub struct EarlierState {
    pub snapshot: Snapshot,
    /// The difference to the open assessment; `None` if the snapshot cannot be read.
    pub since: Option<Arc<Difference>>,
}

/// The earlier states of an assessment. It reads every snapshot: call it on a thread of its own.
pub fn earlier(snapshots: &Snapshots, now: &Assessment) -> Vec<EarlierState> {
    let all = snapshots.list().into_iter();

    all.map(|snapshot| {
        let then = snapshot.read().ok().filter(|then| then.id() == now.id());

        EarlierState {
            since: then.map(|then| Arc::new(Difference::between(&then, now))),
            snapshot,
        }
    })
    .collect()
}

impl State {
    /// The card of earlier states.
    pub(super) fn earlier<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let all = self.earlier_states();
        let shown = match self.shown {
            EarlierExtent::All => all.len(),
            EarlierExtent::Newest => NEWEST,
        };
        let now = Zoned::now();
        let rows = all.iter().take(shown).flat_map(|earlier| {
            let row = row(earlier, &now, context);

            [ui.divider(), row]
        });
        let none = maybe(all.is_empty() && self.earlier.is_some(), || {
            inset(ui.start(ui.small(env.text("files-earlier-none"))))
        });
        let more = (all.len() > NEWEST).then(|| {
            let words = match self.shown {
                EarlierExtent::All => env.text("files-earlier-newest"),
                EarlierExtent::Newest => {
                    env.format("files-earlier-all", &[("count", all.len().into())])
                }
            };

            ui.quiet(words).compact().on_press(Message::ToggleAll)
        });
        let forget = ui
            .quiet(env.text("files-forget"))
            .compact()
            .on_press_maybe((!context.work.is_read_only()).then_some(Message::LeaveNoCopy));
        let buttons = more.into_iter().chain([forget]).map(Into::into);
        let content = column![
            inset(ui.start(ui.aside(env.text("files-earlier-words")))),
            Column::with_children(rows),
            none,
            ui.start(ui.buttons(buttons)),
        ]
        .spacing(space::XS);

        card("files-earlier", content.into(), env)
    }
}

fn row<'a>(earlier: &'a EarlierState, now: &Zoned, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let snapshot = &earlier.snapshot;
    let taken = snapshot.at.to_zoned(now.time_zone().clone());
    let when = env.locale.moment(taken.datetime(), now.datetime());
    let reason = env.text(reason(snapshot.reason));
    let size = env.format(
        "files-earlier-size",
        &[("size", env.locale.count(kilobytes(snapshot.size)).into())],
    );
    let since = match &earlier.since {
        Some(since) if since.is_empty() => env.text("files-earlier-same"),
        Some(since) => message::difference(since, env.locale),
        None => env.text("files-earlier-damaged"),
    };
    let differs = earlier
        .since
        .as_ref()
        .is_some_and(|since| !since.is_empty());
    let may = differs && !context.work.is_read_only();
    let restore = ui
        .secondary(env.text("files-earlier-restore"))
        .icon(Icon::History)
        .compact()
        .on_press_maybe(may.then(|| Message::Restore(snapshot.path.clone())));
    let about = ui.row([
        ui.strong(when).into(),
        ui.caption(reason).into(),
        ui.caption(size).into(),
    ]);
    let words = column![
        ui.start(about.spacing(space::S)),
        ui.start(ui.small(since).style(crate::gui::theme::ink2))
    ];
    let words = container(words).width(Fill).clip(true);

    inset(ui.row([words.into(), restore.into()]).spacing(space::S))
}

/// Whole kilobytes, at least one.
fn kilobytes(bytes: u64) -> usize {
    (bytes.div_ceil(1024) as usize).max(1)
}

/// The message key for the reason of a snapshot.
fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Opened => "files-earlier-opened",
        Reason::Work => "files-earlier-work",
        Reason::Join => "files-earlier-join",
        Reason::Restore => "files-earlier-restored",
        Reason::Migration => "files-earlier-migration",
        Reason::Closed => "files-earlier-closed",
        Reason::Unsaved => "files-earlier-unsaved",
        Reason::Mended => "files-earlier-mended",
        Reason::Other => "files-earlier-other",
    }
}
