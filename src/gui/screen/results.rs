//! Results: the radar with its numbers, and tabs for the aspects, the groups, the lenses and the change since the baseline.

mod aspects;
mod change;
mod elements;
mod ground;
mod groups;
mod keys;
mod lens;
mod one;
mod rows;
mod tables;

#[cfg(test)]
mod tests;

use crate::assessment::{Edit, Profile};
use crate::chart::Size;
use crate::chart::subject::{Layers, Subject};
use crate::gui::Element;
use crate::gui::clipboard::{self, Copied};
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::path_field::{self, ask_for_file};
use crate::gui::picture::{self, ChartPicture, DrawnPicture, PictureSource};
use crate::gui::screen::{self, Notice, ScreenId, Towards};
use crate::gui::theme::space;
use crate::gui::widget::dialog;
use crate::gui::widget::focus;
use crate::gui::widget::mark::Tone;
use crate::gui::worker::off_thread;
use crate::message;
use crate::output;

use iced::widget::{Id, column, container};
use iced::{Fill, Padding, Task};

pub use change::{AskMessage, EarlierAssessment, NotLaid};

use change::Ask;

use std::path::PathBuf;
use std::sync::Arc;

/// Focus id of the first question behind the value of the chosen row, to which Enter leads.
const HOW: Id = Id::new("results-how");

/// The tabs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResultsTab {
    /// The radar of the elements.
    Elements,
    Aspects,
    /// The radar of one element's aspects.
    One,
    Groups,
    /// A lens, by position.
    Lens(usize),
    /// The change since the baseline.
    Change,
    /// The evidence behind the levels.
    Evidence,
    /// The contested and the unknown questions.
    Pending,
}

/// The focus id of a row.
fn row_id(row: usize) -> Id {
    Id::from(format!("results-row-{row}"))
}

/// The state of Results: the tab, the chosen row, and the pictures.
#[derive(Debug)]
pub struct State {
    tab: ResultsTab,
    /// The chosen row of the tab.
    at: usize,
    /// Whether the picture has the targets.
    shows_target: bool,
    /// Whether the picture has the earlier assessment.
    shows_baseline: bool,
    /// Whether the picture has the range of the groups' values.
    shows_band: bool,
    picture: ChartPicture,
    of_element: ChartPicture,
    /// The dialog that opens an earlier assessment as the baseline.
    ask: Option<Ask>,
    /// An earlier assessment about which a person is asked.
    doubtful: Option<EarlierAssessment>,
    /// The size of the picture in logical pixels, once the layout has reported it.
    size: Option<Size>,
    scale: f32,
}

impl Default for State {
    fn default() -> Self {
        Self {
            tab: ResultsTab::Elements,
            at: 0,
            shows_target: true,
            shows_baseline: true,
            shows_band: true,
            picture: ChartPicture::default(),
            of_element: ChartPicture::default(),
            ask: None,
            doubtful: None,
            size: None,
            scale: 1.0,
        }
    }
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Shows another tab.
    Tab(ResultsTab),
    /// Chooses a row of the tab; if it is the chosen one, leads to the questions behind it.
    Choose(ResultsTab, usize),
    /// Chooses the row below or above.
    Step(Towards),
    /// Shows the aspects of an element.
    ShowElement(usize),
    /// Shows a question in Assess.
    ShowQuestion(usize),
    /// Shows or hides the line of the targets.
    ToggleTarget,
    /// Shows or hides the line of the earlier assessment.
    ToggleBaseline,
    /// Shows or hides the range of the groups' values.
    ToggleBand,
    /// Shows the next page of the picture of the elements.
    NextPage,
    /// Goes to another screen.
    Go(ScreenId),
    /// The layout reports the size of the picture.
    Sized(iced::Size),
    Drawn(DrawnPicture),
    ElementDrawn(DrawnPicture),
    /// Copies the picture of the tab.
    Copy,
    /// The copy ended.
    Copied(bool),
    /// Copies the numbers of the picture as a table.
    CopyTable,
    /// The copy ended.
    TableCopied(bool),
    /// A message of the dialog of the baseline.
    Ask(AskMessage),
    /// A thread has read the file of a baseline.
    Read(Result<EarlierAssessment, Arc<NotLaid>>),
    /// Removes the baseline.
    TakeBaselineAway,
}

pub type Action = screen::Action<Message>;

impl State {
    pub fn new() -> Self {
        Self::default()
    }

    /// Draws the pictures anew if their content, size or colours have changed; `scale` is the factor of
    /// the text size.
    pub fn draw(&mut self, context: Context<'_>, scale: f32) -> Task<Message> {
        self.scale = scale;
        let Some(size) = self.size else {
            return Task::none();
        };
        let shown = self.shown();
        let flags = [self.shows_baseline, self.shows_band, self.shows_target];
        let flags = flags
            .into_iter()
            .fold(0, |sum, flag| 2 * sum + u32::from(flag));
        let locale = context.env.locale;
        let direction = context.env.ui.direction;

        if self.tab == ResultsTab::One {
            let element = self.at;
            let key = picture::PictureKey::new(context, size, scale, flags + 8 * element as u32);
            let sheet = || {
                let (assessment, results) = (context.assessment(), context.results());
                let subject = Subject::Element(element);
                let chart = subject.chart(assessment, results, locale, shown);

                PictureSource::Figure(chart, direction)
            };

            return self.of_element.draw(key, sheet).map(Message::ElementDrawn);
        }

        let subject = self.page_of_elements(context);
        let key =
            picture::PictureKey::new(context, size, scale, flags + 8 * subject.first().1 as u32);
        let sheet = || {
            let chart = subject.chart(context.assessment(), context.results(), locale, shown);

            PictureSource::Figure(chart, direction)
        };

        self.picture.draw(key, sheet).map(Message::Drawn)
    }

    /// The lines that the picture has.
    fn shown(&self) -> Layers {
        Layers {
            target: self.shows_target,
            baseline: self.shows_baseline,
            band: self.shows_band,
            groups: true,
            details: true,
        }
    }

    /// The subject of the tab's picture; `None` if the tab has none.
    fn subject(&self, context: Context<'_>) -> Option<Subject> {
        let subject = match self.tab {
            ResultsTab::Elements => self.page_of_elements(context),
            ResultsTab::Aspects => Subject::Ranges,
            ResultsTab::One => Subject::Element(self.at),
            ResultsTab::Groups => Subject::Groups,
            ResultsTab::Lens(lens) => Subject::Lens(lens),
            ResultsTab::Change => Subject::Change,
            ResultsTab::Evidence => Subject::Evidence,
            ResultsTab::Pending => return None,
        };
        let all = Subject::all(context.assessment(), context.results());

        Some(subject).filter(|subject| all.contains(subject))
    }

    /// What of the tab the room view may show: its picture with the lines that the screen shows.
    pub fn on_wall(&self, context: Context<'_>) -> Option<(Subject, Layers)> {
        Some((self.subject(context)?, self.shown()))
    }

    /// The lines that the pictures have.
    pub fn layers(&self) -> Layers {
        self.shown()
    }

    /// The picture of the tab as an export writes it, with the lines that the screen shows.
    fn sheet(&self, context: Context<'_>) -> Option<PictureSource> {
        let subject = self.subject(context)?;
        let profile = Profile::Internal;
        let (assessment, results) = (context.assessment(), context.results());
        let locale = context.env.locale;
        let mark = Some(assessment.facts().mark(profile).trim().to_owned());
        let mark = mark.filter(|mark| !mark.is_empty());
        let (_, env) = output::sheet(assessment, results, locale, (profile, mark), subject);
        let chart = subject.chart(assessment, results, locale, self.shown());

        Some(PictureSource::Slide(chart, Box::new(env)))
    }

    fn copy(&self, context: Context<'_>) -> Task<Message> {
        let Some(sheet) = self.sheet(context) else {
            return Task::none();
        };

        off_thread(
            move || clipboard::copy(&sheet, Size::SLIDE),
            |copied| Message::Copied(copied.unwrap_or(false)),
        )
    }

    fn copy_table(&self, context: Context<'_>) -> Task<Message> {
        let Some(PictureSource::Slide(chart, _)) = self.sheet(context) else {
            return Task::none();
        };
        let words = chart.numbers();

        off_thread(
            move || clipboard::copy_words(words),
            |copied| Message::TableCopied(copied.unwrap_or(false)),
        )
    }

    fn rows(&self, context: Context<'_>) -> usize {
        match self.tab {
            ResultsTab::Elements => {
                context.questionnaire().elements().len() + Self::settle_list(context).len()
            }
            ResultsTab::Aspects => Self::aspect_count(context),
            ResultsTab::Groups => Self::group_count(context),
            ResultsTab::Lens(lens) => Self::category_count(lens, context),
            ResultsTab::Change if context.assessment().baseline().is_none() => 0,
            ResultsTab::One | ResultsTab::Change | ResultsTab::Evidence => {
                context.questionnaire().elements().len()
            }
            ResultsTab::Pending => context.results().unsettled().len(),
        }
    }

    /// The tabs of this assessment, in order.
    fn tabs(context: Context<'_>) -> Vec<ResultsTab> {
        let lenses = (0..context.questionnaire().lenses().len()).map(ResultsTab::Lens);

        [
            ResultsTab::Elements,
            ResultsTab::Aspects,
            ResultsTab::One,
            ResultsTab::Groups,
        ]
        .into_iter()
        .chain(lenses)
        .chain([
            ResultsTab::Change,
            ResultsTab::Evidence,
            ResultsTab::Pending,
        ])
        .collect()
    }

    pub fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Tab(tab) => {
                if tab != self.tab {
                    // A person who has chosen an element finds it in the next tab too.
                    let by_element = [ResultsTab::One, ResultsTab::Change, ResultsTab::Evidence];

                    if !(by_element.contains(&tab) && by_element.contains(&self.tab)) {
                        self.at = 0;
                    }

                    self.tab = tab;
                }

                Action::Run(self.draw(context, self.scale))
            }
            // A person has gone to another tab since.
            Message::Choose(tab, _) if tab != self.tab => Action::None,
            Message::Choose(_, row)
                if row == self.at && !matches!(self.tab, ResultsTab::Groups | ResultsTab::One) =>
            {
                Action::Run(focus::on(HOW))
            }
            Message::Choose(_, row) => {
                self.at = row;

                Action::Run(self.draw(context, self.scale))
            }
            Message::Step(towards) => {
                let last = self.rows(context).saturating_sub(1);
                self.at = match towards {
                    Towards::Next => last.min(self.at + 1),
                    Towards::Previous => self.at.saturating_sub(1),
                };

                Action::Run(Task::batch([
                    focus::on(row_id(self.at)),
                    self.draw(context, self.scale),
                ]))
            }
            Message::ShowElement(element) => {
                self.tab = ResultsTab::Aspects;
                self.at = Self::first_row(element, context);

                Action::Run(focus::on(row_id(self.at)))
            }
            Message::ShowQuestion(ordinal) => Action::ShowQuestion(ordinal),
            Message::ToggleTarget => {
                self.shows_target = !self.shows_target;

                Action::Run(self.draw(context, self.scale))
            }
            Message::ToggleBaseline => {
                self.shows_baseline = !self.shows_baseline;

                Action::Run(self.draw(context, self.scale))
            }
            Message::ToggleBand => {
                self.shows_band = !self.shows_band;

                Action::Run(self.draw(context, self.scale))
            }
            Message::NextPage => {
                self.at = self.row_of_next_page(context);

                Action::Run(self.draw(context, self.scale))
            }
            Message::Go(place) => Action::Go(place),
            Message::Sized(size) => {
                let size = Size {
                    width: size.width as u32,
                    height: size.height as u32,
                };
                self.size = Some(size).filter(|size| size.width >= 16 && size.height >= 16);

                Action::Run(self.draw(context, self.scale))
            }
            Message::Drawn(drawn) => {
                self.picture.take(drawn);

                Action::None
            }
            Message::ElementDrawn(drawn) => {
                self.of_element.take(drawn);

                Action::None
            }
            Message::Copy => Action::Run(self.copy(context)),
            Message::CopyTable => Action::Run(self.copy_table(context)),
            Message::Copied(is_there) => {
                Action::Say(clipboard::notice(Copied::Picture, is_there, context))
            }
            Message::TableCopied(is_there) => {
                Action::Say(clipboard::notice(Copied::Table, is_there, context))
            }
            Message::Ask(message) => self.ask(message, context),
            Message::Read(Ok(earlier)) if earlier.doubts.is_empty() => lay(earlier, context),
            Message::Read(Ok(earlier)) => {
                self.doubtful = Some(earlier);

                Action::Run(focus::on(dialog::PRIMARY))
            }
            Message::Read(Err(error)) => say(match &*error {
                NotLaid::Open(error) => message::open(error, context.env.locale),
                NotLaid::Edit(error) => message::edit(error, context.env.locale),
            }),
            Message::TakeBaselineAway => Action::Edit(Edit::LayBaseline(None)),
        }
    }

    fn ask(&mut self, message: AskMessage, context: Context<'_>) -> Action {
        let here = context.assessment().clone();
        let read = |path: PathBuf| {
            let read = move || EarlierAssessment::read(&path, &here).map_err(Arc::new);

            Action::Run(off_thread(read, |read| {
                read.map_or(Message::Ask(AskMessage::Cancel), Message::Read)
            }))
        };

        match (message, &mut self.ask) {
            (AskMessage::Open, _) => {
                self.ask = Some(Ask::new());

                Action::Run(focus::on(change::PATH))
            }
            (AskMessage::Anyway, _) => match self.doubtful.take() {
                Some(earlier) => lay(earlier, context),
                None => Action::None,
            },
            (AskMessage::Cancel, _) => {
                self.ask = None;
                self.doubtful = None;

                Action::Run(focus::off())
            }
            (AskMessage::Browsed(Some(path)), _) => {
                self.ask = None;

                read(path)
            }
            (AskMessage::Browsed(None), _) => Action::Run(focus::on(change::PATH)),
            (AskMessage::Browse, _) => {
                let start = context.work.path().parent().map(std::path::Path::to_owned);
                let asked =
                    ask_for_file(context.env.text("files-kind"), start, AskMessage::Browsed);

                Action::Run(asked.map(Message::Ask))
            }
            (AskMessage::Path(action), Some(ask)) => {
                ask.path.update(action);
                ask.is_refused = false;

                Action::None
            }
            (AskMessage::Done, Some(ask)) => {
                if let Some(path) = path_field::typed(&ask.path.text()) {
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

    /// Whether the picture of the tab has lines that a person can hide.
    fn has_lines(&self) -> bool {
        matches!(self.tab, ResultsTab::Elements | ResultsTab::One)
    }

    fn names(context: Context<'_>) -> Vec<String> {
        let env = context.env;
        let lenses = context.questionnaire().lenses();
        let name = |tab: ResultsTab| match tab {
            ResultsTab::Elements => env.text("results-tab-elements"),
            ResultsTab::Aspects => env.text("results-tab-aspects"),
            ResultsTab::One => env.text("results-tab-one"),
            ResultsTab::Groups => env.text("results-tab-groups"),
            ResultsTab::Lens(lens) => match lenses[lens].short.as_str() {
                "" => lenses[lens].name.clone(),
                short => short.to_owned(),
            },
            ResultsTab::Change => env.text("results-tab-change"),
            ResultsTab::Evidence => env.text("results-tab-evidence"),
            ResultsTab::Pending => env.text("results-tab-pending"),
        };

        Self::tabs(context).into_iter().map(name).collect()
    }

    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let whole = context.results().overall();
        let resolved = env.format(
            "results-resolved",
            &[
                ("resolved", whole.roll_up.resolved.into()),
                ("applicable", whole.roll_up.applicable.into()),
                (
                    "percent",
                    env.locale.percent(whole.percent.unwrap_or_default()).into(),
                ),
            ],
        );
        let date = context
            .assessment()
            .facts()
            .dates()
            .map(|dates| env.locale.weekday_date(dates.last));
        let about = env
            .locale
            .line([date, Some(resolved)].into_iter().flatten());
        let export = env.text("results-export");
        // Before the radar has a shape, its card has the one button of the next step.
        let export = if Self::has_shape(context) {
            ui.primary(export)
        } else {
            ui.secondary(export)
        };
        let export = export
            .icon(Icon::Image)
            .compact()
            .on_press(Message::Go(ScreenId::Outputs));
        let about = container(ui.start(ui.aside(about)))
            .width(Fill)
            .padding(Padding::ZERO.top(4));
        let has_cells = matches!(
            self.tab,
            ResultsTab::Aspects | ResultsTab::One | ResultsTab::Groups | ResultsTab::Lens(_)
        );
        let legend = (has_cells && Self::has_legend_beside_tabs(context))
            .then(|| Self::legend_of_levels(context));
        let items = [
            Some(ui.title(env.text("results-title")).into()),
            Some(about.into()),
            legend,
            Some(export.into()),
        ];
        let head = ui.row(items.into_iter().flatten()).spacing(space::M);
        let names = Self::names(context);
        let tabs = Self::tabs(context);
        let chosen = tabs.iter().position(|tab| *tab == self.tab);
        let chosen = chosen.unwrap_or(0);
        let show =
            move |at: usize| Message::Tab(tabs.get(at).copied().unwrap_or(ResultsTab::Elements));
        let letters: usize = names.iter().map(|name| name.chars().count() + 5).sum();
        // If their names are too long, a list replaces the tabs.
        let tabs: Element<'a, Message> = if letters as f32 * 8.0 > env.size.width - 100.0 {
            ui.start(ui.select(names, Some(chosen), show).width(360))
                .into()
        } else {
            ui.tabs(&names, chosen, show)
        };
        let body = match self.tab {
            ResultsTab::Elements => self.elements(context),
            ResultsTab::Aspects => self.aspects(context),
            ResultsTab::One => self.one_element(context),
            ResultsTab::Groups => self.groups(context),
            ResultsTab::Lens(lens) => self.lens(lens, context),
            ResultsTab::Change => self.change(context),
            ResultsTab::Evidence => self.evidence(context),
            ResultsTab::Pending => self.pending(context),
        };
        let gap = if env.is_compact() {
            space::XS
        } else {
            space::S
        };

        let page = column![column![head, tabs], container(body).height(Fill)]
            .spacing(gap)
            .padding([gap, 20.0]);

        match (&self.doubtful, &self.ask) {
            (Some(earlier), _) => earlier.over(page.into(), context),
            (None, Some(ask)) => ask.over(page.into(), context),
            (None, None) => ui.without_dialog(page),
        }
    }
}

/// Makes an earlier assessment the baseline.
fn lay(earlier: EarlierAssessment, context: Context<'_>) -> Action {
    let EarlierAssessment { title, edit, .. } = earlier;
    let env = context.env;

    Action::All(vec![
        Action::Edit(edit),
        Action::SayUndoable(Notice {
            tone: Tone::Agree,
            title: env.format("results-baseline-laid", &[("title", title.into())]),
            words: env.text("results-baseline-undo"),
        }),
    ])
}

/// The notice bar of an error.
fn say(words: message::MessageText) -> Action {
    Action::Say(Notice {
        tone: Tone::Discuss,
        title: words.title,
        words: words.text,
    })
}
