//! Results: the radar, the numbers beside it, the aspects, and the lenses of the questionnaire.

mod aspects;
mod change;
mod elements;
mod ground;
mod groups;
mod lens;
mod one;
pub(super) mod picture;
mod rows;
mod tables;

#[cfg(test)]
mod tests;

use crate::assessment::{Edit, Profile};
use crate::chart::Size;
use crate::chart::subject::{Shown, Subject};
use crate::gui::Element;
use crate::gui::app::off_thread;
use crate::gui::desk::Desk;
use crate::gui::icon::Icon;
use crate::gui::keyboard::Key;
use crate::gui::screen::clipboard::{self, Copied};
use crate::gui::screen::files::path::{self, ask_for_file};
use crate::gui::screen::{Action, Hint, Notice, Place};
use crate::gui::theme::space;
use crate::gui::widget::focus;
use crate::gui::widget::mark::Tone;
use crate::message;
use crate::output;

use iced::widget::{Id, column, container};
use iced::{Fill, Padding, Task};

pub use change::{AskMessage, Earlier, NotLaid};

use change::Ask;
use picture::{Drawn, Picture, Sheet};
pub(super) use rows::{figure, value_cell};

use std::path::PathBuf;
use std::sync::Arc;

/// What Enter goes to from a chosen row: the questions behind its value.
const HOW: Id = Id::new("results-how");

/// What stands in front.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tab {
    /// The radar of the elements.
    Elements,
    /// Every aspect.
    Aspects,
    /// The radar of one element's aspects.
    One,
    /// The stakeholder groups.
    Groups,
    /// A lens, by position.
    Lens(usize),
    /// What has changed since the baseline.
    Change,
    /// What the levels rest on.
    Evidence,
    /// What is still to be settled.
    Pending,
}

/// The name of a row, by which arrows focus it.
fn row_id(row: usize) -> Id {
    Id::from(format!("results-row-{row}"))
}

/// The screen.
#[derive(Debug)]
pub struct ResultsScreen {
    tab: Tab,
    /// The chosen row of the tab.
    at: usize,
    /// Whether the targets are drawn.
    shows_target: bool,
    /// Whether the earlier assessment is drawn.
    shows_baseline: bool,
    /// Whether the range of the groups' values is drawn.
    shows_band: bool,
    picture: Picture,
    /// The picture of one element.
    of_element: Picture,
    /// The dialog that asks for an earlier assessment.
    ask: Option<Ask>,
    /// The room of the picture in logical pixels, once it is known.
    size: Option<Size>,
    scale: f32,
}

impl Default for ResultsScreen {
    fn default() -> Self {
        Self {
            tab: Tab::Elements,
            at: 0,
            shows_target: true,
            shows_baseline: true,
            shows_band: true,
            picture: Picture::default(),
            of_element: Picture::default(),
            ask: None,
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
    /// The line of the targets is shown or hidden.
    ToggleTarget,
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
    /// The picture of one element is drawn.
    ElementDrawn(Drawn),
    /// The picture of the tab is copied.
    Copy,
    /// It was copied, or not.
    Copied(bool),
    /// Its numbers are copied as a table.
    CopyTable,
    /// They were copied, or not.
    TableCopied(bool),
    /// Something happens in the dialog that asks for an earlier assessment.
    Ask(AskMessage),
    /// A file was read that shall lie under this one.
    Read(Result<Earlier, Arc<NotLaid>>),
    /// No earlier assessment lies under this one any more.
    TakeBaselineAway,
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
        let shown = self.shown();
        let flags = [self.shows_baseline, self.shows_band, self.shows_target];
        let flags = flags
            .into_iter()
            .fold(0, |sum, flag| 2 * sum + u32::from(flag));
        let locale = desk.frame.locale;
        let direction = desk.frame.ui.direction;

        if self.tab == Tab::One {
            let element = self.at;
            let key = picture::Key::new(desk, size, scale, flags + 8 * element as u32);
            let sheet = || {
                let (assessment, results) = (desk.assessment(), desk.results());
                let subject = Subject::Element(element);
                let chart = subject.chart(assessment, results, locale, shown);

                Sheet::Figure(chart, direction)
            };

            return self.of_element.draw(key, sheet).map(Message::ElementDrawn);
        }

        let key = picture::Key::new(desk, size, scale, flags);
        let sheet = || {
            let chart = Subject::Elements.chart(desk.assessment(), desk.results(), locale, shown);

            Sheet::Figure(chart, direction)
        };

        self.picture.draw(key, sheet).map(Message::Drawn)
    }

    /// The lines that are drawn.
    fn shown(&self) -> Shown {
        Shown {
            target: self.shows_target,
            baseline: self.shows_baseline,
            band: self.shows_band,
            groups: true,
        }
    }

    /// The picture of what the tab shows, where it shows one.
    fn subject(&self, desk: Desk<'_>) -> Option<Subject> {
        let subject = match self.tab {
            Tab::Elements => Subject::Elements,
            Tab::Aspects => Subject::Ranges,
            Tab::One => Subject::Element(self.at),
            Tab::Groups => Subject::Groups,
            Tab::Lens(lens) => Subject::Lens(lens),
            Tab::Change => Subject::Change,
            Tab::Evidence => Subject::Evidence,
            Tab::Pending => return None,
        };
        let all = Subject::all(desk.assessment(), desk.results());

        match subject {
            // Too many rows for one picture: their levels as cells.
            Subject::Ranges if !all.contains(&subject) => Some(Subject::HeatMap),
            subject => Some(subject).filter(|subject| all.contains(subject)),
        }
    }

    /// The picture of the tab as the delegation would export it, with the lines that are drawn.
    fn sheet(&self, desk: Desk<'_>) -> Option<Sheet> {
        let subject = self.subject(desk)?;
        let profile = Profile::Internal;
        let (assessment, results) = (desk.assessment(), desk.results());
        let locale = desk.frame.locale;
        let mark = Some(assessment.facts().mark(profile).trim().to_owned());
        let mark = mark.filter(|mark| !mark.is_empty());
        let (_, frame) = output::sheet(assessment, results, locale, (profile, mark), subject);
        let chart = subject.chart(assessment, results, locale, self.shown());

        Some(Sheet::Slide(chart, Box::new(frame)))
    }

    fn copy(&self, desk: Desk<'_>) -> Task<Message> {
        let Some(sheet) = self.sheet(desk) else {
            return Task::none();
        };

        off_thread(
            move || clipboard::copy(&sheet, Size::SLIDE),
            |copied| Message::Copied(copied.unwrap_or(false)),
        )
    }

    fn copy_table(&self, desk: Desk<'_>) -> Task<Message> {
        let Some(Sheet::Slide(chart, _)) = self.sheet(desk) else {
            return Task::none();
        };
        let words = chart.numbers();

        off_thread(
            move || clipboard::copy_words(words),
            |copied| Message::TableCopied(copied.unwrap_or(false)),
        )
    }

    fn rows(&self, desk: Desk<'_>) -> usize {
        match self.tab {
            Tab::Elements => desk.questionnaire().elements().len() + Self::settle_list(desk).len(),
            Tab::Aspects => Self::aspect_count(desk),
            Tab::Groups => Self::group_count(desk),
            Tab::Lens(lens) => Self::category_count(lens, desk),
            Tab::Change if desk.assessment().baseline().is_none() => 0,
            Tab::One | Tab::Change | Tab::Evidence => desk.questionnaire().elements().len(),
            Tab::Pending => desk.results().unsettled().len(),
        }
    }

    /// The tabs there are, in order.
    fn tabs(desk: Desk<'_>) -> Vec<Tab> {
        let lenses = (0..desk.questionnaire().lenses().len()).map(Tab::Lens);

        [Tab::Elements, Tab::Aspects, Tab::One, Tab::Groups]
            .into_iter()
            .chain(lenses)
            .chain([Tab::Change, Tab::Evidence, Tab::Pending])
            .collect()
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, desk: Desk<'_>) -> Action<Message> {
        match message {
            Message::Tab(tab) => {
                if let Some(tab) = Self::tabs(desk)
                    .get(tab)
                    .copied()
                    .filter(|tab| *tab != self.tab)
                {
                    // Whoever looks at one element goes on with it.
                    let by_element = [Tab::One, Tab::Change, Tab::Evidence];

                    if !(by_element.contains(&tab) && by_element.contains(&self.tab)) {
                        self.at = 0;
                    }

                    self.tab = tab;
                }

                Action::Run(self.draw(desk, self.scale))
            }
            Message::Choose(row)
                if row == self.at && !matches!(self.tab, Tab::Groups | Tab::One) =>
            {
                Action::Run(focus::on(HOW))
            }
            Message::Choose(row) => {
                self.at = row;

                Action::Run(self.draw(desk, self.scale))
            }
            Message::Step(towards) => {
                let last = self.rows(desk).saturating_sub(1);
                self.at = match towards {
                    Towards::Next => last.min(self.at + 1),
                    Towards::Previous => self.at.saturating_sub(1),
                };

                Action::Run(Task::batch([
                    focus::on(row_id(self.at)),
                    self.draw(desk, self.scale),
                ]))
            }
            Message::ShowElement(element) => {
                self.tab = Tab::Aspects;
                self.at = Self::first_row(element, desk);

                Action::Run(focus::on(row_id(self.at)))
            }
            Message::ShowQuestion(ordinal) => Action::ShowQuestion(ordinal),
            Message::ToggleTarget => {
                self.shows_target = !self.shows_target;

                Action::Run(self.draw(desk, self.scale))
            }
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
            Message::ElementDrawn(drawn) => {
                self.of_element.take(drawn);

                Action::None
            }
            Message::Copy => Action::Run(self.copy(desk)),
            Message::CopyTable => Action::Run(self.copy_table(desk)),
            Message::Copied(is_there) => {
                Action::Say(clipboard::notice(Copied::Picture, is_there, desk))
            }
            Message::TableCopied(is_there) => {
                Action::Say(clipboard::notice(Copied::Table, is_there, desk))
            }
            Message::Ask(message) => self.ask(message, desk),
            Message::Read(Ok(Earlier { title, edit })) => Action::All(vec![
                Action::Edit(edit),
                Action::Say(Notice {
                    tone: Tone::Agree,
                    title: desk
                        .frame
                        .format("results-baseline-laid", &[("title", title.as_str().into())]),
                    words: desk.frame.text("results-baseline-undo"),
                }),
            ]),
            Message::Read(Err(error)) => say(match &*error {
                NotLaid::Open(error) => message::open(error, desk.frame.locale),
                NotLaid::Edit(error) => message::edit(error, desk.frame.locale),
            }),
            Message::TakeBaselineAway => Action::Edit(Edit::LayBaseline(None)),
        }
    }

    fn ask(&mut self, message: AskMessage, desk: Desk<'_>) -> Action<Message> {
        let here = desk.assessment().clone();
        let read = |path: PathBuf| {
            let read = move || Earlier::read(&path, &here).map_err(Arc::new);

            Action::Run(off_thread(read, |read| {
                read.map_or(Message::Ask(AskMessage::Cancel), Message::Read)
            }))
        };

        match (message, &mut self.ask) {
            (AskMessage::Open, _) => {
                self.ask = Some(Ask::new());

                Action::Run(focus::on(change::PATH))
            }
            (AskMessage::Cancel, _) => {
                self.ask = None;

                Action::Run(focus::off())
            }
            (AskMessage::Browsed(Some(path)), _) => {
                self.ask = None;

                read(path)
            }
            (AskMessage::Browsed(None), _) => Action::Run(focus::on(change::PATH)),
            (AskMessage::Browse, _) => {
                let start = desk.work.path().parent().map(std::path::Path::to_owned);
                let asked = ask_for_file(desk.frame.text("files-kind"), start, AskMessage::Browsed);

                Action::Run(asked.map(Message::Ask))
            }
            (AskMessage::Path(action), Some(ask)) => {
                ask.path.update(action);
                ask.is_refused = false;

                Action::None
            }
            (AskMessage::Done, Some(ask)) => {
                if let Some(path) = path::typed(&ask.path.text()) {
                    self.ask = None;

                    read(path)
                } else {
                    ask.is_refused = true;

                    Action::Run(focus::on(change::PATH))
                }
            }
            (AskMessage::Path(_) | AskMessage::Done, None) => Action::None,
        }
    }

    /// What a key means here while no text field has the keyboard.
    pub fn key(&self, key: Key, desk: Desk<'_>) -> Option<Message> {
        if self.ask.is_some() {
            return match key {
                Key::Escape => Some(Message::Ask(AskMessage::Cancel)),
                Key::Enter => Some(Message::Ask(AskMessage::Done)),
                _ => None,
            };
        }

        match key {
            Key::Digit(digit) => {
                // The tenth tab has the 0.
                let tab = usize::from(digit).checked_sub(1).unwrap_or(9);

                (tab < Self::tabs(desk).len()).then_some(Message::Tab(tab))
            }
            Key::Ctrl('c') => self.subject(desk).map(|_| Message::Copy),
            Key::CtrlShift('c') => self.subject(desk).map(|_| Message::CopyTable),
            Key::Up => Some(Message::Step(Towards::Previous)),
            Key::Down => Some(Message::Step(Towards::Next)),
            Key::Enter if self.tab == Tab::One => Some(Message::ShowElement(self.at)),
            Key::Enter if self.tab == Tab::Pending => {
                let pending = desk.results().pending(desk.assessment());

                pending
                    .get(self.at)
                    .map(|one| Message::ShowQuestion(one.ordinal))
            }
            Key::Enter if self.tab == Tab::Elements => {
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
            Key::Space if self.has_lines() && desk.assessment().baseline().is_some() => {
                Some(Message::ToggleBaseline)
            }
            Key::Letter('t') if self.has_lines() && desk.results().has_targets() => {
                Some(Message::ToggleTarget)
            }
            Key::Letter('b') if self.tab == Tab::Change => Some(Message::Ask(AskMessage::Open)),
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
            Tab::Elements | Tab::Pending => "results-hint-open",
            _ => "results-hint-how",
        };
        let line = self.has_lines() && desk.assessment().baseline().is_some();
        let target = self.has_lines() && desk.results().has_targets();
        // In the tab of one element the line of keys is full.
        let copy = self.subject(desk).filter(|_| self.tab != Tab::One);
        let hints = [
            Some(hint(&tabs, "results-hint-tab")),
            Some(hint("↑ ↓", "results-hint-row")),
            Some(hint("Enter", enter)),
            line.then(|| hint("Space", "results-hint-line")),
            target.then(|| hint("T", "results-hint-target")),
            (self.tab == Tab::Change).then(|| hint("B", "results-hint-baseline")),
            copy.map(|_| hint("Ctrl C", "outputs-copy")),
            Some(hint("Ctrl E", "results-hint-export")),
        ];

        hints.into_iter().flatten().collect()
    }

    /// Whether the tab draws lines that can be shown and hidden.
    fn has_lines(&self) -> bool {
        matches!(self.tab, Tab::Elements | Tab::One)
    }

    fn names(desk: Desk<'_>) -> Vec<String> {
        let frame = desk.frame;
        let lenses = desk.questionnaire().lenses();
        let name = |tab: Tab| match tab {
            Tab::Elements => frame.text("results-tab-elements"),
            Tab::Aspects => frame.text("results-tab-aspects"),
            Tab::One => frame.text("results-tab-one"),
            Tab::Groups => frame.text("results-tab-groups"),
            Tab::Lens(lens) => match lenses[lens].short.as_str() {
                "" => lenses[lens].name.clone(),
                short => short.to_owned(),
            },
            Tab::Change => frame.text("results-tab-change"),
            Tab::Evidence => frame.text("results-tab-evidence"),
            Tab::Pending => frame.text("results-tab-pending"),
        };

        Self::tabs(desk).into_iter().map(name).collect()
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
        let has_cells = matches!(
            self.tab,
            Tab::Aspects | Tab::One | Tab::Groups | Tab::Lens(_)
        );
        let legend =
            (has_cells && Self::has_legend_beside_tabs(desk)).then(|| Self::legend_of_levels(desk));
        let items = [
            Some(ui.title(frame.text("results-title")).into()),
            Some(about.into()),
            legend,
            Some(export.into()),
        ];
        let head = ui.row(items.into_iter().flatten()).spacing(space::M);
        let names = Self::names(desk);
        let chosen = Self::tabs(desk).iter().position(|tab| *tab == self.tab);
        let chosen = chosen.unwrap_or(0);
        let letters: usize = names.iter().map(|name| name.chars().count() + 5).sum();
        // Names that are too long for tabs become a list to choose from.
        let tabs: Element<'a, Message> = if letters as f32 * 8.0 > frame.size.width - 100.0 {
            ui.start(ui.select(names, Some(chosen), Message::Tab).width(360))
                .into()
        } else {
            ui.tabs(&names, chosen, Message::Tab)
        };
        let body = match self.tab {
            Tab::Elements => self.elements(desk),
            Tab::Aspects => self.aspects(desk),
            Tab::One => self.one_element(desk),
            Tab::Groups => self.groups(desk),
            Tab::Lens(lens) => self.lens(lens, desk),
            Tab::Change => self.change(desk),
            Tab::Evidence => self.evidence(desk),
            Tab::Pending => self.pending(desk),
        };
        let gap = if frame.is_compact() {
            space::XS
        } else {
            space::S
        };

        let page = column![column![head, tabs], container(body).height(Fill)]
            .spacing(gap)
            .padding([gap, 20.0]);

        match &self.ask {
            Some(ask) => ask.over(page.into(), desk),
            None => ui.without_dialog(page),
        }
    }
}

/// What could not be done, in a strip.
fn say(words: message::Words) -> Action<Message> {
    Action::Say(Notice {
        tone: Tone::Discuss,
        title: words.title,
        words: words.text,
    })
}
