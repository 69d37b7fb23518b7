//! The list of what the room view can show, over any screen: what it shows, in which languages, how large.

use crate::gui::Element;
use crate::gui::binding::{Binding, Footer, HasKeys, Hint, Keys, Part};
use crate::gui::context::Env;
use crate::gui::keyboard::Key;
use crate::gui::room_view::WallFace;
use crate::gui::theme::{self, space};
use crate::gui::widget::dialog::{PRIMARY, surface};
use crate::locale::Language;
use crate::store::settings::{RoomLanguages, RoomText};

use Keys::One;
use iced::Fill;
use iced::widget::{Column, column, container};

/// What a person does with the room view.
#[derive(Debug, Clone, Copy)]
pub enum WallAction {
    /// The list of what it can show is opened, or closed.
    List,
    /// It shows this from now on; `None`: it follows.
    Show(Option<WallFace>),
    /// It is held on what it shows, or follows again.
    Hold,
    /// It goes blank, or comes back.
    Blank,
    /// The values of the stakeholder groups may stand there, or not.
    ToggleGroups,
    /// The next of its languages.
    NextLanguages,
    Languages(RoomLanguages),
    /// Its second language.
    Second(Language),
    Larger,
    Smaller,
    /// The next page of the plan.
    NextPage,
    PreviousPage,
    /// The window opens, or closes.
    ToggleRoom,
}

/// The keys of the room view's window and of the list.
#[derive(Debug)]
pub(crate) struct WallKeys;

impl HasKeys for WallKeys {
    type Message = WallAction;
    type Lent<'a> = Env<'a>;

    const KEYS: &'static [Part<Self>] = &[Part::Own(KEYS)];
}

const KEYS: &[Binding<WallKeys>] = &[
    Binding::new(Keys::Two(Key::Plus, Key::Minus), |_, key, _| {
        Some(match key {
            Key::Plus => WallAction::Larger,
            _ => WallAction::Smaller,
        })
    })
    .footer("room-text")
    .explained("help-room-text"),
    Binding::new(One(Key::Letter('l')), |_, _, _| {
        Some(WallAction::NextLanguages)
    })
    .footer("room-languages")
    .explained("help-room-language"),
    Binding::new(One(Key::Letter('b')), |_, _, _| Some(WallAction::Blank))
        .footer("room-face-blank")
        .explained("help-room-blank"),
    Binding::new(Keys::Two(Key::PageDown, Key::PageUp), |_, key, _| {
        Some(match key {
            Key::PageDown => WallAction::NextPage,
            _ => WallAction::PreviousPage,
        })
    })
    .explained("help-room-page"),
];

/// What a key does in the room view's window.
pub(super) fn action(key: Key, env: Env<'_>) -> Option<WallAction> {
    WallKeys.key(key, env)
}

/// The hints while the list is open.
pub(super) fn hints(env: Env<'_>) -> Vec<Hint> {
    let own = WallKeys.hints(env).into_iter().filter_map(Footer::own);

    own.chain(Hint::new(vec![Key::Escape], "assess-hint-close", env))
        .collect()
}

/// A line of the list.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) is_chosen: bool,
    pub(super) action: WallAction,
}

/// The list.
#[derive(Debug)]
#[allow(clippy::struct_excessive_bools)] // each is another thing that is so or not
pub(super) struct WallList {
    pub(super) entries: Vec<Entry>,
    /// Whether the room view is open.
    pub(super) is_open: bool,
    /// Whether the values of the stakeholder groups may stand there.
    pub(super) shows_groups: bool,
    pub(super) languages: RoomLanguages,
    pub(super) second: Option<Language>,
    /// The languages that may be the second one.
    pub(super) others: Vec<Language>,
    /// The questionnaire has no words in the second language.
    pub(super) lacks_second: bool,
    pub(super) text: RoomText,
    /// How many titles and leads of actions are left out, since they may name a participant.
    pub(super) without_title: usize,
    pub(super) without_lead: usize,
}

/// Width of the dialog, and from which width of the window on it has two columns.
const WIDTH: f32 = 760.0;
const TWO_COLUMNS: f32 = 820.0;

impl WallList {
    /// The list over a page.
    pub(super) fn over<'a, M: Clone + 'a>(
        self,
        page: Element<'a, M>,
        env: Env<'a>,
        wrap: fn(WallAction) -> M,
    ) -> Element<'a, M> {
        let ui = env.ui;
        let list = self.list(env);
        let side = self.side(env);
        let body: Element<'a, WallAction> = if env.size.width >= TWO_COLUMNS {
            let height = (env.size.height - 200.0).clamp(160.0, 460.0);
            let list = ui.scroll(list).height(height);
            let side = ui.scroll(side).height(height);

            ui.row([
                container(list).width(Fill).into(),
                container(side).width(Fill).into(),
            ])
            .spacing(space::L)
            .align_y(iced::Top)
            .into()
        } else {
            let height = (env.size.height - 200.0).max(120.0);

            ui.scroll(column![list, side].spacing(space::M))
                .height(height)
                .into()
        };
        let open = env.text(if self.is_open {
            "room-close"
        } else {
            "room-open"
        });
        let open = ui
            .secondary(open)
            .key("F5")
            .on_press(WallAction::ToggleRoom)
            .into();
        let done = ui
            .primary(env.text("room-list-done"))
            .key(crate::gui::label::key_cap("Esc", env))
            .id(PRIMARY)
            .on_press(WallAction::List)
            .into();
        let buttons = ui.end(ui.row([open, done]).spacing(space::XS));
        let title = ui.start(ui.panel(env.text("room-list")));
        let content = column![title, body, buttons].spacing(space::S);
        let sheet = surface(content).width(WIDTH);
        let sheet: Element<'a, WallAction> = sheet.into();

        ui.over(page, sheet.map(wrap))
    }

    fn list<'a>(&self, env: Env<'a>) -> Element<'a, WallAction> {
        let ui = env.ui;
        let rows = self.entries.iter().map(|entry| {
            let name = ui.body(entry.name.clone());
            let content = ui
                .row([ui.radio(entry.is_chosen), ui.start(name).into()])
                .spacing(space::XS);

            ui.press_row(content)
                .selected(entry.is_chosen)
                .on_press(entry.action)
                .into()
        });

        Column::with_children(rows.collect::<Vec<_>>()).into()
    }

    /// Languages, text size, and what does not stand there.
    fn side<'a>(&self, env: Env<'a>) -> Element<'a, WallAction> {
        let ui = env.ui;
        let names = [
            env.locale.language().endonym().to_owned(),
            self.second
                .map_or_else(String::new, |second| second.endonym().to_owned()),
            env.text("room-both"),
        ];
        let at = RoomLanguages::ALL
            .iter()
            .position(|one| *one == self.languages)
            .unwrap_or(0);
        let languages = ui.segmented(&names, at, |at| {
            WallAction::Languages(RoomLanguages::ALL.get(at).copied().unwrap_or_default())
        });
        let others = self.others.clone();
        let chosen = others.iter().position(|one| Some(*one) == self.second);
        let endonyms: Vec<&str> = others.iter().map(|one| one.endonym()).collect();
        let second = ui.select(endonyms, chosen, move |at| {
            let language = others.get(at).copied();

            language.map_or(WallAction::Languages(RoomLanguages::First), |one| {
                WallAction::Second(one)
            })
        });
        let lacks = self
            .lacks_second
            .then(|| ui.start(ui.caption(env.text("room-second-none")).style(theme::alert)));
        let percent = env.locale.percent(self.text.percent());
        let (least, most) = RoomText::RANGE;
        let smaller = ui
            .secondary("−")
            .compact()
            .on_press_maybe((self.text.percent() > least).then_some(WallAction::Smaller));
        let larger = ui
            .secondary("+")
            .compact()
            .on_press_maybe((self.text.percent() < most).then_some(WallAction::Larger));
        let percent = container(ui.strong(percent)).center_x(72).into();
        let text = ui
            .row([smaller.into(), percent, larger.into()])
            .spacing(space::XS);
        let groups = ui.check_box(
            env.text("room-groups-tick"),
            self.shows_groups,
            Some(WallAction::ToggleGroups),
        );
        let head = |key: &str| ui.start(ui.small_strong(env.text(key)));
        let count = |key: &str, count: usize| {
            (count > 0).then(|| {
                let words = env.format(key, &[("count", count.into())]);

                ui.start(ui.caption(words).style(theme::ink2))
            })
        };

        column![
            head("room-languages"),
            ui.start(languages),
            head("room-second"),
            ui.start(second),
            lacks,
            head("room-text"),
            ui.start(text),
            head("room-groups"),
            ui.start(groups),
            ui.start(ui.caption(env.text("room-groups-why")).style(theme::ink2)),
            count("room-without-title", self.without_title),
            count("room-without-lead", self.without_lead),
        ]
        .spacing(space::XS)
        .into()
    }
}
