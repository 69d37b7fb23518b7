//! The tile in the top bar that says what the room view shows: a small drawing and two lines.

use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::icon::Icon;
use crate::gui::layout::{bar, edged_bar};
use crate::gui::theme::{self, TextRole, Theme, color, edge, filled};
use crate::gui::widget::press::PressKind;
use crate::gui::widget::press::{FocusRing, Press};

use iced::Fill;
use iced::widget::{Column, column, container};

/// What the drawing is of: it is the same whatever the values are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thumbnail {
    Question,
    /// A question with its views.
    Reveal,
    Chart,
    Plan,
    Progress,
    Blank,
    /// The room view is closed.
    Off,
}

/// The tile.
#[derive(Debug)]
pub struct WallTile {
    pub thumbnail: Thumbnail,
    /// What is shown.
    pub what: String,
    /// How: it follows, is held, is blank; or how many views are in.
    pub how: String,
    pub is_held: bool,
}

/// Width of the two lines, and of the whole tile.
const WORDS: f32 = 104.0;

impl WallTile {
    /// The tile; a press opens the list of what the room view can show.
    pub fn view<'a, M: Clone + 'a>(self, env: Env<'a>, on_press: M) -> Element<'a, M> {
        let ui = env.ui;
        let is_small = env.is_compact() || env.is_slim();
        let words = if env.is_slim() { WORDS - 16.0 } else { WORDS };
        let free = words - if self.is_held { 20.0 } else { 0.0 };
        let what = ui.fitted(TextRole::Head, &self.what, words);
        let how = ui.fitted(TextRole::Caption, &self.how, free);
        let pin = self.is_held.then(|| ui.icon(Icon::Lock, 14.0));
        let how = ui
            .row(
                [pin, Some(ui.caption(how).style(theme::ink2).into())]
                    .into_iter()
                    .flatten(),
            )
            .spacing(4);
        let lines = column![ui.start(ui.head(what)), ui.start(how)].width(words);
        let cap = (!env.is_narrow()).then(|| ui.key_cap("F5"));
        let drawing = drawing(self.thumbnail, is_small, env);
        let items = [Some(drawing), Some(lines.into()), cap];
        let row = ui.row(items.into_iter().flatten()).spacing(8);
        let tip = env.text("room-tile-tip");
        let tile = Press::new(
            container(row).center_y(Fill).padding([0.0, 6.0]),
            PressKind::Secondary,
            ui.direction,
        )
        .ring(FocusRing::Inside)
        // Arabic lines are higher.
        .height(if ui.is_rtl() { 44 } else { 40 })
        .on_press(on_press);

        ui.tip(tile, tip)
    }
}

/// The drawing, 52 by 30, or 45 by 26 where there is little space.
fn drawing<'a, M: 'a>(thumbnail: Thumbnail, is_small: bool, env: Env<'a>) -> Element<'a, M> {
    let ui = env.ui;
    let (width, height) = if is_small { (45.0, 26.0) } else { (52.0, 30.0) };
    let line = |width: f32| bar(width, 2.0, |palette| palette.ink3);
    let strong = |width: f32| bar(width, 3.0, |palette| palette.ink);
    let dot = || edged_bar(4.0, 4.0, (0.0, 2.0), |palette| (palette.dot, palette.dot));
    let square = || {
        edged_bar(4.0, 3.0, (0.0, 0.0), |palette| {
            (palette.accent, palette.accent)
        })
    };
    let start = |items: Vec<Element<'a, M>>| -> Element<'a, M> {
        ui.start(ui.row(items).spacing(3)).into()
    };
    let rows = |rows: Vec<Element<'a, M>>| -> Element<'a, M> {
        Column::with_children(rows).spacing(2.0).into()
    };
    let content: Element<'a, M> = match thumbnail {
        Thumbnail::Question => rows(vec![
            start(vec![strong(30.0)]),
            start(vec![square(), line(24.0)]),
            start(vec![square(), line(28.0)]),
            start(vec![square(), line(22.0)]),
            start(vec![square(), line(16.0)]),
        ]),
        Thumbnail::Reveal => rows(vec![
            start(vec![strong(26.0)]),
            start(vec![square(), line(12.0), dot()]),
            start(vec![square(), line(12.0), dot(), dot(), dot()]),
            start(vec![square(), line(12.0), dot(), dot()]),
        ]),
        Thumbnail::Chart => {
            let radar = ui.icon_in(Icon::Results, 20.0, ui.palette().ink2);
            let lines = rows(vec![line(14.0), line(14.0), line(14.0), line(14.0)]);

            start(vec![radar, lines])
        }
        Thumbnail::Plan => {
            let card = || bar(11.0, 5.0, |palette| palette.ink3);
            let cards =
                |count: usize| -> Element<'a, M> { rows((0..count).map(|_| card()).collect()) };

            ui.start(
                ui.row([cards(3), cards(2), cards(1)])
                    .spacing(3)
                    .align_y(iced::Top),
            )
            .into()
        }
        Thumbnail::Progress => rows(vec![
            start(vec![strong(36.0)]),
            start(vec![strong(22.0)]),
            start(vec![strong(30.0)]),
            start(vec![strong(16.0)]),
        ]),
        Thumbnail::Blank | Thumbnail::Off => iced::widget::space().into(),
    };

    container(container(content).center_y(Fill).clip(true))
        .width(width)
        .height(height)
        .padding([2.0, 4.0])
        .style(move |theme: &Theme| {
            let palette = theme.colors();
            let fill = match thumbnail {
                // As the wall is: dark in every theme.
                Thumbnail::Blank if palette.ink.luminance() > palette.bg.luminance() => palette.bg,
                Thumbnail::Blank => palette.ink,
                Thumbnail::Off => palette.surface2,
                _ => palette.surface,
            };
            let line = match thumbnail {
                Thumbnail::Off => palette.line_strong,
                _ => palette.ink,
            };

            container::Style {
                border: edge(line, 1.5, 4.0),
                text_color: Some(color(palette.ink)),
                ..filled(fill)
            }
        })
        .into()
}
