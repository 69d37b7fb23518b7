//! Results: the radar, the numbers beside it, the aspects, and the lenses of the questionnaire.

mod aspects;
mod elements;
mod groups;
mod lens;
pub(super) mod picture;
mod rows;

#[cfg(test)]
mod tests;

use crate::chart::Size;
use crate::chart::subject::{Shown, Subject};
use crate::gui::Element;
use crate::gui::desk::Desk;
use crate::gui::icon::Icon;
use crate::gui::keyboard::Key;
use crate::gui::screen::{Action, Hint, Place};
use crate::gui::theme::space;
use crate::gui::widget::focus;

use iced::widget::{Id, column, container, stack};
use iced::{Fill, Padding, Task};

use picture::{Drawn, Picture, Sheet};
pub(super) use rows::{figure, value_cell};

/// What Enter goes to from a chosen row: the questions behind its value.
const HOW: Id = Id::new("results-how");

/// The tabs before those of the lenses.
const ELEMENTS: usize = 0;
const ASPECTS: usize = 1;
const GROUPS: usize = 2;

/// The name of a row, by which arrows focus it.
fn row_id(row: usize) -> Id {
    Id::from(format!("results-row-{row}"))
}

/// The screen.
#[derive(Debug)]
pub struct ResultsScreen {
    /// The tab in front: elements, aspects, then the lenses.
    tab: usize,
    /// The chosen row of the tab.
    at: usize,
    /// Whether the earlier assessment is drawn.
    shows_baseline: bool,
    /// Whether the range of the groups' values is drawn.
    shows_band: bool,
    picture: Picture,
    /// The room of the picture in logical pixels, once it is known.
    size: Option<Size>,
    scale: f32,
}

impl Default for ResultsScreen {
    fn default() -> Self {
        Self {
            tab: ELEMENTS,
            at: 0,
            shows_baseline: true,
            shows_band: true,
            picture: Picture::default(),
            size: None,
            scale: 1.0,
        }
    }
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// Another tab.
    Tab(usize),
    /// A row is chosen; chosen again, it leads to what it is made of.
    Choose(usize),
    /// The row below or above.
    Step(Towards),
    /// An element's aspects are shown.
    ShowElement(usize),
    /// A question is shown in Assess.
    ShowQuestion(usize),
    /// The line of the earlier assessment is shown or hidden.
    ToggleBaseline,
    /// The range of the groups' values is shown or hidden.
    ToggleBand,
    /// Another place.
    Go(Place),
    /// The room of the picture is known, or another.
    Sized(iced::Size),
    /// A picture is drawn.
    Drawn(Drawn),
}

/// Which way through the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Towards {
    /// Downwards.
    Next,
    /// Upwards.
    Previous,
}

impl ResultsScreen {
    /// Opens the screen.
    pub fn new() -> Self {
        Self::default()
    }

    /// Draws the pictures anew if what they show, their size or their colours have changed; `scale` is how much larger than
    /// usual everything is drawn.
    pub fn draw(&mut self, desk: Desk<'_>, scale: f32) -> Task<Message> {
        self.scale = scale;
        let Some(size) = self.size else {
            return Task::none();
        };
        let shown = Shown {
            target: false,
            baseline: self.shows_baseline,
            band: self.shows_band,
            groups: true,
        };
        let variant = u32::from(self.shows_baseline) + 2 * u32::from(self.shows_band);
        let key = picture::Key::new(desk, size, scale, variant);
        let sheet = || {
            let locale = desk.frame.locale;
            let chart = Subject::Elements.chart(desk.assessment(), desk.results(), locale, shown);

            Sheet::Figure(chart, desk.frame.ui.direction)
        };

        self.picture.draw(key, sheet).map(Message::Drawn)
    }

    fn rows(&self, desk: Desk<'_>) -> usize {
        match self.tab {
            ELEMENTS => desk.questionnaire().elements().len() + Self::settle_list(desk).len(),
            ASPECTS => Self::aspect_count(desk),
            GROUPS => Self::group_count(desk),
            tab => Self::category_count(tab - GROUPS - 1, desk),
        }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, desk: Desk<'_>) -> Action<Message> {
        match message {
            Message::Tab(tab) => {
                if tab != self.tab && tab < Self::names(desk).len() {
                    self.tab = tab;
                    self.at = 0;
                }

                Action::None
            }
            Message::Choose(row) if row == self.at && self.tab != GROUPS => {
                Action::Run(focus::on(HOW))
            }
            Message::Choose(row) => {
                self.at = row;

                Action::None
            }
            Message::Step(towards) => {
                let last = self.rows(desk).saturating_sub(1);
                self.at = match towards {
                    Towards::Next => last.min(self.at + 1),
                    Towards::Previous => self.at.saturating_sub(1),
                };

                Action::Run(focus::on(row_id(self.at)))
            }
            Message::ShowElement(element) => {
                self.tab = ASPECTS;
                self.at = Self::first_row(element, desk);

                Action::Run(focus::on(row_id(self.at)))
            }
            Message::ShowQuestion(ordinal) => Action::ShowQuestion(ordinal),
            Message::ToggleBaseline => {
                self.shows_baseline = !self.shows_baseline;

                Action::Run(self.draw(desk, self.scale))
            }
            Message::ToggleBand => {
                self.shows_band = !self.shows_band;

                Action::Run(self.draw(desk, self.scale))
            }
            Message::Go(place) => Action::Go(place),
            Message::Sized(size) => {
                let size = Size {
                    width: size.width as u32,
                    height: size.height as u32,
                };
                self.size = Some(size).filter(|size| size.width >= 16 && size.height >= 16);

                Action::Run(self.draw(desk, self.scale))
            }
            Message::Drawn(drawn) => {
                self.picture.take(drawn);

                Action::None
            }
        }
    }

    /// What a key means here while no text field has the keyboard.
    pub fn key(&self, key: Key, desk: Desk<'_>) -> Option<Message> {
        match key {
            Key::Digit(digit @ 1..) => {
                let tab = usize::from(digit) - 1;

                (tab < Self::names(desk).len()).then_some(Message::Tab(tab))
            }
            Key::Up => Some(Message::Step(Towards::Previous)),
            Key::Down => Some(Message::Step(Towards::Next)),
            Key::Enter if self.tab == ELEMENTS => {
                let elements = desk.questionnaire().elements().len();

                match self.at.checked_sub(elements) {
                    None => Some(Message::ShowElement(self.at)),
                    Some(listed) => Self::settle_list(desk)
                        .get(listed)
                        .copied()
                        .map(Message::ShowQuestion),
                }
            }
            Key::Enter => Some(Message::Choose(self.at)),
            Key::Space if self.tab == ELEMENTS && desk.assessment().baseline().is_some() => {
                Some(Message::ToggleBaseline)
            }
            _ => None,
        }
    }

    /// What the footer says about keys.
    pub fn hints(&self, desk: Desk<'_>) -> Vec<Hint> {
        let frame = desk.frame;
        let hint = |key: &str, words: &str| Hint {
            key: key.to_owned(),
            words: frame.text(words),
        };
        let tabs = format!("1–{}", frame.locale.count(Self::names(desk).len().min(9)));
        let enter = match self.tab {
            ELEMENTS => "results-hint-open",
            _ => "results-hint-how",
        };
        let line = self.tab == ELEMENTS && desk.assessment().baseline().is_some();
        let hints = [
            Some(hint(&tabs, "results-hint-tab")),
            Some(hint("↑ ↓", "results-hint-row")),
            Some(hint("Enter", enter)),
            line.then(|| hint("Space", "results-hint-line")),
            Some(hint("Ctrl E", "results-hint-export")),
        ];

        hints.into_iter().flatten().collect()
    }

    fn names(desk: Desk<'_>) -> Vec<String> {
        let frame = desk.frame;
        let own = [
            frame.text("results-tab-elements"),
            frame.text("results-tab-aspects"),
            frame.text("results-tab-groups"),
        ];
        let lenses = desk
            .questionnaire()
            .lenses()
            .iter()
            .map(|lens| match lens.short.as_str() {
                "" => lens.name.clone(),
                short => short.to_owned(),
            });

        own.into_iter().chain(lenses).collect()
    }

    /// The whole screen.
    pub fn view<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let whole = desk.results().overall();
        let resolved = frame.format(
            "results-resolved",
            &[
                ("resolved", whole.roll_up.resolved.into()),
                ("applicable", whole.roll_up.applicable.into()),
                (
                    "percent",
                    frame
                        .locale
                        .percent(whole.percent.unwrap_or_default())
                        .into(),
                ),
            ],
        );
        let date = desk
            .assessment()
            .facts()
            .dates()
            .map(|dates| frame.locale.weekday_date(dates.last));
        let about = [date, Some(resolved)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · ");
        let export = frame.text("results-export");
        // Before there is a shape the one clear next step is in the card of the radar.
        let export = if Self::has_shape(desk) {
            ui.primary(export)
        } else {
            ui.secondary(export)
        };
        let export = export
            .icon(Icon::Image)
            .compact()
            .on_press(Message::Go(Place::Outputs));
        let about = container(ui.start(ui.aside(about)))
            .width(Fill)
            .padding(Padding::ZERO.top(4));
        let head = ui
            .row([
                ui.title(frame.text("results-title")).into(),
                about.into(),
                export.into(),
            ])
            .spacing(space::M);
        let names = Self::names(desk);
        let letters: usize = names.iter().map(|name| name.chars().count() + 5).sum();
        // Names that are too long for tabs become a list to choose from.
        let tabs: Element<'a, Message> = if letters as f32 * 8.0 > frame.size.width - 100.0 {
            ui.start(ui.select(names, Some(self.tab), Message::Tab).width(360))
                .into()
        } else {
            ui.tabs(&names, self.tab, Message::Tab)
        };
        let legend = (self.tab != ELEMENTS && Self::has_legend_beside_tabs(desk))
            .then(|| container(ui.end(Self::legend_of_levels(desk))).padding([8.0, 0.0]));
        let tabs = stack![tabs].push(legend);
        let body = match self.tab {
            ELEMENTS => self.elements(desk),
            ASPECTS => self.aspects(desk),
            GROUPS => self.groups(desk),
            tab => self.lens(tab - GROUPS - 1, desk),
        };
        let gap = if frame.is_compact() {
            space::XS
        } else {
            space::S
        };

        column![column![head, tabs], container(body).height(Fill)]
            .spacing(gap)
            .padding([gap, 20.0])
            .into()
    }
}
