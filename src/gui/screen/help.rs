//! Help: shows what every key does, over any screen.

use crate::gui::Element;
use crate::gui::binding::HelpLine;
use crate::gui::context::Env;
use crate::gui::icon::Icon;
use crate::gui::keyboard::Key;
use crate::gui::label;
use crate::gui::layout::bar;
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
type StaticLine = (&'static [&'static str], &'static str);

/// What controls do on every screen, and the room view.
const CONTROLS: &[StaticLine] = &[
    (&["Enter", "Space"], "help-press"),
    (&["F11"], "help-room-full"),
];

const LISTS: &[StaticLine] = &[
    (&["↑", "↓"], "help-choose"),
    (&["Home", "End"], "help-ends"),
    (&["Del"], "help-forget"),
];

const FIELDS: &[StaticLine] = &[
    (&["Enter"], "help-done"),
    (&["Ctrl+Z", "Ctrl+Y"], "help-typing"),
    (&["Ctrl+A"], "help-all"),
    (&["Ctrl+X", "Ctrl+C", "Ctrl+V"], "help-clipboard"),
];

/// The lines about one subject, under the words of a message key.
pub(crate) struct HelpGroup {
    pub title: &'static str,
    pub lines: Vec<HelpLine>,
}

impl HelpGroup {
    pub(crate) fn new(title: &'static str, lines: Vec<HelpLine>) -> Self {
        Self { title, lines }
    }
}

/// What every control takes, and the room view.
pub(crate) fn of_controls(env: Env<'_>) -> Vec<HelpLine> {
    in_words(CONTROLS, env)
}

fn in_words(lines: &[StaticLine], env: Env<'_>) -> Vec<HelpLine> {
    let lines = lines.iter().map(|(caps, words)| HelpLine {
        caps: caps.iter().map(|cap| label::key_cap(cap, env)).collect(),
        words,
    });

    lines.collect()
}

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

/// Puts the help over a page: the groups, which come from the tables of the screens, and those about lists and text fields;
/// `close` is the message that closes it.
pub(crate) fn over<'a, Message: Clone + 'a>(
    page: Element<'a, Message>,
    [everywhere, copies, assess, results, plan, outputs]: [HelpGroup; 6],
    env: Env<'a>,
    close: Message,
) -> Element<'a, Message> {
    let ui = env.ui;
    let lists = HelpGroup::new("help-lists", in_words(LISTS, env));
    let fields = HelpGroup::new("help-fields", in_words(FIELDS, env));
    let groups: Element<'a, Message> = if env.size.width >= TWO_COLUMNS {
        let first = [everywhere, copies, fields, lists].map(|group| group.view(env));
        let second = [assess, results, plan, outputs].map(|group| group.view(env));
        let [first, second] = [first, second].map(|groups| {
            Column::with_children(groups)
                .spacing(space::M)
                .width(Fill)
                .into()
        });

        ui.row([first, second])
            .spacing(space::XL)
            .align_y(iced::Top)
            .into()
    } else {
        let all = [
            everywhere, assess, results, plan, copies, outputs, lists, fields,
        ];

        Column::with_children(all.map(|group| group.view(env)))
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

impl HelpGroup {
    /// The lines under their title.
    fn view<'a, Message: 'a>(self, env: Env<'a>) -> Element<'a, Message> {
        let ui = env.ui;
        let rows = self.lines.into_iter().map(|line| {
            let caps = line.caps.into_iter().map(|cap| ui.key_cap(cap));
            let caps = container(ui.row(caps).spacing(4))
                .width(176)
                .align_x(ui.start_side());
            let words = container(ui.start(ui.small(env.text(line.words)))).width(Fill);

            container(ui.row([caps.into(), words.into()]).spacing(space::S))
                .padding([3, 0])
                .into()
        });
        let title = container(ui.start(ui.head(env.text(self.title)))).padding([4, 0]);

        column![
            title,
            bar(Fill, 1, |palette| palette.line_strong),
            Column::with_children(rows)
        ]
        .spacing(space::XXS)
        .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::layout::Ui;
    use crate::gui::testing;
    use crate::gui::theme::Theme;
    use crate::gui::widget::focus::Focused;
    use crate::locale::{Direction, Language, Locale};

    use iced::Size;

    #[test]
    fn every_line_is_on_the_map_in_every_size_and_direction() {
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
                    focused: Focused::default(),
                };
                let titles = [
                    "help-everywhere",
                    "help-copies",
                    "help-assess",
                    "place-results",
                    "help-plan",
                    "place-outputs",
                ];
                let groups = titles.map(|title| HelpGroup::new(title, of_controls(env)));
                let page = container("").width(Fill).height(Fill).into();
                let mut shown = testing::shown(over(page, groups, env, ()), size);

                for title in titles {
                    shown.find(locale.text(title)).unwrap();
                }

                for (_, key) in [CONTROLS, LISTS, FIELDS].concat() {
                    shown.find(locale.text(key)).unwrap();
                }

                shown.snapshot(&Theme::Light).unwrap();
                shown.click("Close").unwrap();
                assert_eq!(shown.into_messages().count(), 1);
            }
        }
    }
}
