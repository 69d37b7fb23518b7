//! Help: shows what every key does, over any screen.

use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::icon::Icon;
use crate::gui::keyboard::Key;
use crate::gui::label;
use crate::gui::layout::{Ui, bar};
use crate::gui::theme::space;
use crate::gui::widget::dialog;

use iced::widget::operation::{AbsoluteOffset, scroll_by};
use iced::widget::{Column, Id, column, container};
use iced::{Fill, Task};

const MAP: Id = Id::new("help-map");

/// How far an arrow key scrolls, in logical pixels.
const LINES: f32 = 80.0;

/// Width from which the groups are in two columns.
const TWO_COLUMNS: f32 = 860.0;

/// The keys of a line, which do the same or belong together, and the message key that says what they do.
type HelpLine = (&'static [&'static str], &'static str);

const EVERYWHERE: &[HelpLine] = &[
    (&["Alt+1", "…", "Alt+5"], "help-places"),
    (&["Ctrl+N"], "help-new"),
    (&["Ctrl+O"], "help-open"),
    (&["Ctrl+T"], "help-sample"),
    (&["Ctrl+E"], "help-outputs"),
    (&["Ctrl+H"], "help-hand-out"),
    (&["Ctrl+B"], "help-bring-back"),
    (&["Ctrl+C"], "help-copy"),
    (&["R", "K"], "help-names"),
    (&["Ctrl+S"], "help-save"),
    (&["Ctrl+Z"], "help-undo"),
    (&["Ctrl+Y", "Ctrl+Shift+Z"], "help-redo"),
    (&["Tab", "Shift+Tab"], "help-tab"),
    (&["Enter", "Space"], "help-press"),
    (&["Esc"], "help-escape"),
    (&["F5"], "help-room"),
    (&["F11"], "help-room-full"),
    (&["F1", "?"], "help-help"),
];

const ASSESS: &[HelpLine] = &[
    (&["0", "…", "9"], "help-level"),
    (&["D"], "help-dont-know"),
    (&["X"], "help-not-applicable"),
    (&["C"], "help-contested"),
    (&["Enter"], "help-change"),
    (&["←", "→"], "help-questions"),
    (&["Ctrl+G"], "help-list"),
    (&["E"], "help-evidence"),
    (&["S"], "help-strengths"),
    (&["G"], "help-gaps"),
    (&["N"], "help-note"),
    (&["M"], "help-mark"),
    (&["P"], "help-pause"),
    (&["K"], "help-decide"),
    (&["W"], "help-origins"),
    (&["B"], "help-blank"),
    (&["↑", "↓"], "help-groups"),
];

const COPIES: &[HelpLine] = &[
    (&["Ins"], "help-add-person"),
    (&["B"], "help-add-breakout"),
    (&["Ctrl+Enter"], "help-join"),
    (&["↑", "↓"], "help-row"),
    (&["Space"], "help-tick"),
    (&["K", "Del"], "help-keep-or-remove"),
    (&["1", "2"], "help-keep"),
    (&["W"], "help-third"),
    (&["P"], "help-wait"),
    (&["A"], "help-bring-all"),
];

const PLAN: &[HelpLine] = &[
    (&["0", "…", "9"], "help-plan-target"),
    (&["H"], "help-plan-horizon"),
    (&["I"], "help-plan-importance"),
    (&["E"], "help-plan-effort"),
    (&["U"], "help-plan-use"),
    (&["A"], "help-plan-new"),
    (&["Ctrl+Enter"], "help-plan-add"),
    (&["M"], "help-plan-more"),
    (&["Del"], "help-plan-remove"),
    (&["T"], "help-plan-lists"),
    (&["Q"], "help-plan-question"),
    (&["Ctrl+K"], "help-plan-rank"),
];

const LISTS: &[HelpLine] = &[
    (&["↑", "↓"], "help-choose"),
    (&["Home", "End"], "help-ends"),
    (&["Del"], "help-forget"),
];

const FIELDS: &[HelpLine] = &[
    (&["Enter"], "help-done"),
    (&["Ctrl+Z", "Ctrl+Y"], "help-typing"),
    (&["Ctrl+A"], "help-all"),
    (&["Ctrl+X", "Ctrl+C", "Ctrl+V"], "help-clipboard"),
];

/// Handles a key while the help is open: arrows scroll it.
pub(crate) fn key<Message: Send + 'static>(key: Key) -> Task<Message> {
    let steps = match key {
        Key::Down => 1.0,
        Key::Up => -1.0,
        Key::End => 100.0,
        Key::Home => -100.0,
        _ => return Task::none(),
    };

    scroll_by(
        MAP,
        AbsoluteOffset {
            x: 0.0,
            y: LINES * steps,
        },
    )
}

/// Puts the help over a page; `close` is the message that closes it.
pub(crate) fn over<'a, Message: Clone + 'a>(
    page: Element<'a, Message>,
    env: Env<'a>,
    close: Message,
) -> Element<'a, Message> {
    let ui = env.ui;
    let everywhere = group("help-everywhere", EVERYWHERE, env);
    let assess = group("help-assess", ASSESS, env);
    let copies = group("help-copies", COPIES, env);
    let plan = group("help-plan", PLAN, env);
    let lists = group("help-lists", LISTS, env);
    let fields = group("help-fields", FIELDS, env);
    let groups: Element<'a, Message> = if env.size.width >= TWO_COLUMNS {
        let first = column![everywhere, copies, fields, lists].spacing(space::M);
        let second = column![assess, plan].spacing(space::M);

        ui.row([first.width(Fill).into(), second.width(Fill).into()])
            .spacing(space::XL)
            .align_y(iced::Top)
            .into()
    } else {
        column![everywhere, assess, copies, plan, lists, fields]
            .spacing(space::M)
            .into()
    };
    let close = ui
        .primary(env.text("help-close"))
        .key(label::key_cap("Esc", env))
        .compact()
        .id(dialog::PRIMARY)
        .on_press(close);
    let head = ui.row([
        ui.icon(Icon::Help, 24.0),
        ui.start(ui.panel(env.text("help-title"))).into(),
        close.into(),
    ]);
    let most = (env.size.height - 140.0).max(120.0);
    let map = container(ui.scroll(groups).id(MAP)).max_height(most);
    let sheet =
        dialog::surface(column![head.spacing(space::S), map].spacing(space::S)).max_width(1000);

    ui.over(page, sheet)
}

/// A group of keys under its title.
fn group<'a, Message: 'a>(
    name: &'static str,
    lines: &'static [HelpLine],
    env: Env<'a>,
) -> Element<'a, Message> {
    let ui = env.ui;
    let rows = lines.iter().map(|(caps, words)| {
        let caps = ui
            .row(
                caps.iter()
                    .map(|cap| ui.key_cap(label::key_cap(facing(cap, ui), env))),
            )
            .spacing(4);
        let caps = container(caps).width(176).align_x(ui.start_side());
        let words = container(ui.start(ui.small(env.text(words)))).width(Fill);

        container(ui.row([caps.into(), words.into()]).spacing(space::S))
            .padding([3, 0])
            .into()
    });
    let title = container(ui.start(ui.head(env.text(name)))).padding([4, 0]);

    column![
        title,
        bar(Fill, 1, |palette| palette.line_strong),
        Column::with_children(rows)
    ]
    .spacing(space::XXS)
    .into()
}

/// The arrow that points back or forward in the direction of reading.
fn facing(cap: &'static str, ui: Ui) -> &'static str {
    match cap {
        "←" if ui.is_rtl() => "→",
        "→" if ui.is_rtl() => "←",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::layout::Ui;
    use crate::gui::testing;
    use crate::gui::theme::Theme;
    use crate::locale::{Direction, Language, Locale};

    use iced::Size;

    #[test]
    fn every_key_is_on_the_map_in_every_size_and_direction() {
        let locale = Locale::new(Language::ENGLISH);

        for (width, height) in [
            (1920.0, 1080.0),
            (1366.0, 688.0),
            (910.0, 450.0),
            (640.0, 400.0),
        ] {
            for direction in [Direction::LeftToRight, Direction::RightToLeft] {
                let size = Size::new(width, height);
                let env = Env {
                    locale: &locale,
                    ui: Ui::new(direction, Theme::Light),
                    size,
                };
                let page = over(container("").width(Fill).height(Fill).into(), env, ());
                let mut shown = testing::shown(page, size);

                for (_, key) in [EVERYWHERE, ASSESS, COPIES, PLAN, LISTS, FIELDS].concat() {
                    shown.find(locale.text(key)).unwrap();
                }

                shown.snapshot(&Theme::Light).unwrap();
                shown.click("Close").unwrap();
                assert_eq!(shown.into_messages().count(), 1);
            }
        }
    }
}
