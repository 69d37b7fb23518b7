//! A file whose seal does not fit, while it is opened: what differs from the newest state that is known, and how to go on.

use crate::assessment::{Assessment, HandChanges, Outcome, Profile, Value};
use crate::chart::tab_separated;
use crate::gui::Element;
use crate::gui::binding::{Binding, Footer, HasKeys, Keys, Part};
use crate::gui::chrome;
use crate::gui::clipboard;
use crate::gui::context::Env;
use crate::gui::icon::Icon;
use crate::gui::keyboard::Key;
use crate::gui::label;
use crate::gui::layout::bar;
use crate::gui::path_field;
use crate::gui::screen::Towards;
use crate::gui::theme::{self, TextRole, Theme, space};
use crate::gui::widget::choice::TableColumn;
use crate::gui::widget::mark::{TokenSize, Tone};
use crate::gui::widget::press::{FocusRing, Press, PressKind};
use crate::gui::worker::off_thread;
use crate::locale::first_strong;
use crate::message::{self, ChangeWords, MessageText};
use crate::questionnaire::{Level, Questionnaire};
use crate::store::name::stem_of;

use iced::widget::operation::{AbsoluteOffset, scroll_to};
use iced::widget::{Column, Id, column, container};
use iced::{Fill, Length, Padding, Task};
use jiff::{Timestamp, Zoned};

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The widest that the page is.
const WIDTH: f32 = 1132.0;
/// Widths of columns: where, what, the arrow.
const WHERE: f32 = 84.0;
const WHAT: f32 = 170.0;
const ARROW: f32 = 28.0;
/// The height of a row, its line included.
const ROW: f32 = 41.0;
/// What stands above the rows in a low window, about.
const ABOVE: f32 = 290.0;
/// More differences than so many are folded.
const MANY: usize = 50;
/// The rows, for scrolling.
const LIST: Id = Id::new("mended-rows");

/// How to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// With what stands in the file.
    Mended,
    /// With the state that is known.
    Earlier,
}

/// The state that is known.
#[derive(Debug)]
struct Known {
    at: Timestamp,
    changes: HandChanges,
}

#[derive(Debug)]
pub struct State {
    path: PathBuf,
    title: String,
    mark: String,
    questionnaire: Arc<Questionnaire>,
    /// When the file was written.
    written: Option<Timestamp>,
    /// `None` if no earlier state is known.
    known: Option<Known>,
    choice: Choice,
    /// Whether a damaged file was asked for once: the second press takes it.
    is_sure: bool,
    is_unfolded: bool,
    row: usize,
    /// Whether the choice is being carried out.
    is_busy: bool,
    /// Why it was not.
    refusal: Option<MessageText>,
    has_copied: Option<bool>,
}

#[derive(Debug, Clone, Copy)]
pub enum Message {
    Choose(Choice),
    /// The choice counts.
    GoOn,
    /// Nothing is changed.
    Close,
    /// The list is unfolded, or folded.
    Unfold,
    /// Another row is marked.
    Row(Towards),
    /// The differences go to the clipboard.
    Copy,
    Copied(bool),
}

#[derive(Debug)]
pub enum Action {
    None,
    Run(Task<Message>),
    /// The file is opened so.
    Open(Choice),
    Close,
}

impl State {
    /// The page for a file, with the time at which it was written, and for a known state of it.
    pub fn new(
        (path, written): (&Path, Option<Timestamp>),
        (file, questionnaire): (&Assessment, &Arc<Questionnaire>),
        known: Option<(Timestamp, HandChanges)>,
    ) -> Self {
        let known = known.map(|(at, changes)| Known { at, changes });
        let choice = match &known {
            Some(known) if known.is_damage() => Choice::Earlier,
            _ => Choice::Mended,
        };

        Self {
            path: path.to_owned(),
            title: file.title().to_owned(),
            mark: file.facts().mark(Profile::Internal).to_owned(),
            questionnaire: Arc::clone(questionnaire),
            written,
            known,
            choice,
            is_sure: false,
            is_unfolded: false,
            row: 0,
            is_busy: false,
            refusal: None,
            has_copied: None,
        }
    }

    /// The file that is asked about.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The choice was not carried out, and why.
    pub fn refuse(&mut self, words: MessageText) {
        self.is_busy = false;
        self.refusal = Some(words);
    }

    fn is_damage(&self) -> bool {
        self.known.as_ref().is_some_and(Known::is_damage)
    }

    fn is_folded(&self) -> bool {
        self.count() > MANY && !self.is_unfolded
    }

    /// How many values differ.
    fn count(&self) -> usize {
        let known = self.known.as_ref();

        known.map_or(0, |known| known.changes.values.len())
    }

    pub fn update(&mut self, message: Message, env: Env<'_>) -> Action {
        // What has begun ends.
        if self.is_busy {
            return Action::None;
        }

        match message {
            Message::Choose(Choice::Earlier) if self.known.is_none() => Action::None,
            Message::Choose(choice) => {
                self.is_sure &= self.choice == choice;
                self.choice = choice;

                Action::None
            }
            Message::GoOn if self.choice == Choice::Mended && self.is_damage() && !self.is_sure => {
                self.is_sure = true;

                Action::None
            }
            Message::GoOn => {
                self.is_busy = true;
                self.refusal = None;

                Action::Open(self.choice)
            }
            Message::Close => Action::Close,
            Message::Unfold => {
                self.is_unfolded = !self.is_unfolded;

                Action::None
            }
            Message::Row(towards) => {
                let last = self.count().saturating_sub(1);
                self.row = match towards {
                    Towards::Next => (self.row + 1).min(last),
                    Towards::Previous => self.row.saturating_sub(1),
                };
                // The row before stays in sight; in a low window the choices stand above the rows.
                let above = if env.is_low() { ABOVE } else { 0.0 };
                let y = self.row.saturating_sub(1) as f32 * ROW + above;

                Action::Run(scroll_to(LIST, AbsoluteOffset { x: 0.0, y }))
            }
            Message::Copy => {
                let words = self.table(env);

                Action::Run(off_thread(
                    move || clipboard::copy_words(words),
                    |copied| Message::Copied(copied.unwrap_or(false)),
                ))
            }
            Message::Copied(is_there) => {
                self.has_copied = Some(is_there);

                Action::None
            }
        }
    }

    fn rows<'a>(
        &'a self,
        env: Env<'a>,
    ) -> impl Iterator<Item = (&'a crate::assessment::PartChange, ChangeWords)> {
        let values = self.known.iter().flat_map(|known| &known.changes.values);

        values.map(move |value| {
            let words = message::change(value, &self.questionnaire, env.locale);

            (value, words)
        })
    }

    /// The differences as a spreadsheet pastes them.
    fn table(&self, env: Env<'_>) -> String {
        let heads = [
            env.text("mended-where"),
            env.text("mended-what"),
            self.earlier_head(env),
            self.file_head(env),
        ];
        let rows = self
            .rows(env)
            .map(|(_, row)| vec![row.place, row.what, row.from, row.to]);
        let rows: Vec<Vec<String>> = [heads.to_vec()].into_iter().chain(rows).collect();

        tab_separated(&rows)
    }

    fn earlier_head(&self, env: Env<'_>) -> String {
        let at = self.known.as_ref().map(|known| brief(known.at, env));

        env.format("mended-earlier", &[("when", at.unwrap_or_default().into())])
    }

    fn file_head(&self, env: Env<'_>) -> String {
        match self.written {
            Some(at) => env.format("mended-file", &[("when", brief(at, env).into())]),
            None => env.text("mended-file-plain"),
        }
    }

    pub fn view<'a>(&'a self, env: Env<'a>) -> Element<'a, Message> {
        let ui = env.ui;
        let strip = self.strip(env);
        let how = ui.start(ui.panel(env.text("mended-how")));
        let end = self.end(env);
        let content: Element<'a, Message> = if env.is_low() {
            // The choices come first; the table below them takes the space that it needs.
            let above = column![strip, how, self.choices(env), self.card(env)]
                .spacing(space::S)
                .padding(Padding::from([space::S, space::XXS]));

            column![ui.scroll(above).id(LIST).height(Fill), end].into()
        } else {
            column![strip, self.card(env), how, self.choices(env), end]
                .spacing(14)
                .padding(Padding::ZERO.top(space::M).bottom(space::S))
                .into()
        };
        let page = container(container(content).max_width(WIDTH).height(Fill))
            .center_x(Fill)
            .padding([0.0, if env.is_slim() { space::M } else { space::L }]);

        let hints = self.hints(env).into_iter().filter_map(Footer::own);

        chrome::around_opening(page.into(), (&self.title, &self.mark), hints.collect(), env)
    }

    fn strip<'a>(&'a self, env: Env<'a>) -> Element<'a, Message> {
        if let Some(MessageText { title, text }) = &self.refusal {
            let icon = Icon::Contested;

            return env.ui.strip((Tone::Split, icon), &**title, &**text);
        }

        let (title, text) = match &self.known {
            Some(_) if self.is_damage() => ("mended-damaged", "mended-damaged-next"),
            Some(_) => ("mended-title", "mended-next"),
            None => ("mended-title", "mended-unknown-next"),
        };

        env.ui.strip(
            (Tone::Discuss, Icon::BrokenSeal),
            env.text(title),
            env.text(text),
        )
    }

    /// The card with what differs.
    fn card<'a>(&'a self, env: Env<'a>) -> Element<'a, Message> {
        let ui = env.ui;
        let height = if env.is_low() { Length::Shrink } else { Fill };
        let body = match &self.known {
            None => column![ui.empty(
                Icon::History,
                env.text("mended-unknown"),
                env.text("mended-unknown-why"),
                []
            )],
            Some(known) => {
                let rows = self.body(known, env);
                let rows = container(rows).height(height);

                column![
                    self.head(known, env),
                    rows,
                    ui.divider(),
                    Self::foot(known, env)
                ]
            }
        };

        ui.card(body).padding(0).width(Fill).height(height).into()
    }

    fn head<'a>(&'a self, known: &Known, env: Env<'a>) -> Element<'a, Message> {
        let ui = env.ui;
        let at = known.at.to_zoned(Zoned::now().time_zone().clone());
        let compared = env.format(
            "mended-compared",
            &[
                ("count", self.count().into()),
                ("of", known.changes.compared.into()),
                (
                    "when",
                    env.locale
                        .moment(at.datetime(), Zoned::now().datetime())
                        .into(),
                ),
            ],
        );
        let copy = match self.has_copied {
            None => "mended-copy",
            Some(true) => "outputs-table-copied",
            Some(false) => "outputs-table-not-copied",
        };
        let copy = (self.count() > 0).then(|| {
            let copy = ui.quiet(env.text(copy)).icon(Icon::Table).compact();

            Element::from(copy.on_press(Message::Copy))
        });
        let words = ui.start(ui.aside(compared));
        let title = ui.panel(env.text("mended-differs")).into();
        let row = [Some(title), Some(words.into()), copy];

        ui.row(row.into_iter().flatten())
            .spacing(10)
            .padding(ui.padding(space::S, space::M, space::XS, space::M))
            .into()
    }

    fn body<'a>(&'a self, known: &'a Known, env: Env<'a>) -> Element<'a, Message> {
        let ui = env.ui;

        if self.count() == 0 {
            let none = ui.aside(env.text("mended-no-value"));

            return container(ui.start(none))
                .padding([space::S, space::M])
                .into();
        }

        if self.is_folded() {
            let counts = ui.start(ui.body(message::counts(&known.changes, env.locale)));
            let all = ui
                .secondary(env.format("mended-all", &[("count", self.count().into())]))
                .compact()
                .on_press(Message::Unfold);

            return column![counts, ui.start(all)]
                .spacing(space::S)
                .padding([space::S, space::M])
                .into();
        }

        let columns = columns();
        let head = |words: String| -> Element<'a, Message> { ui.head(words).into() };
        let heads = [
            head(env.text("mended-where")),
            head(env.text("mended-what")),
            head(self.earlier_head(env)),
            head(String::new()),
            head(self.file_head(env)),
        ];
        let width = value_width(env);
        let rows = self.rows(env).enumerate().map(|(index, (value, words))| {
            let ChangeWords {
                place,
                what,
                from,
                to,
            } = words;
            let whole = (from.clone(), to.clone());
            let (from, to) = message::around(&from, &to);
            let cells = [
                ui.text(TextRole::Head, place).style(theme::ink2).into(),
                ui.small(ui.fitted(TextRole::Small, &what, WHAT - space::M))
                    .into(),
                self.value(&value.from, (&from, None), &whole.0, width, env),
                ui.icon_in(Icon::ArrowRight, 16.0, ui.palette().ink2),
                self.value(&value.to, (&to, Some(&from)), &whole.1, width, env),
            ];
            let is_marked = index == self.row && self.count() > 1;
            let row = container(ui.cells(&columns, cells))
                .height(ROW - 1.0)
                .padding(ui.padding(0.0, 0.0, 0.0, space::XS))
                .align_y(iced::Center)
                .style(move |theme: &Theme| {
                    if is_marked {
                        theme::filled(theme.colors().accent_tint)
                    } else {
                        container::Style::default()
                    }
                });

            column![row, ui.divider()].into()
        });
        let rows = Column::with_children(rows.collect::<Vec<_>>());
        let edge = ui.padding(0.0, 0.0, 0.0, space::XS);
        let heads = container(ui.cells(&columns, heads)).padding(edge);
        let heads = container(heads).height(32).align_y(iced::Center);
        let head = column![heads, ui.strong_divider()];
        let rows: Element<'a, Message> = if env.is_low() {
            rows.into()
        } else {
            ui.scroll(rows).id(LIST).spacing(0).height(Fill).into()
        };

        column![head, rows].into()
    }

    /// A value on one line: a recorded level with its token, and a text with what is not in the earlier one marked; the whole text
    /// is in its tip.
    fn value<'a>(
        &'a self,
        values: &[Value],
        (words, earlier): (&str, Option<&str>),
        whole: &str,
        width: f32,
        env: Env<'a>,
    ) -> Element<'a, Message> {
        let ui = env.ui;

        if let [Value::Outcome(Outcome::Agreed(level))] = values {
            return level_of(*level, &self.questionnaire, env);
        }

        let words = words.replace(['\n', '\r'], " ");
        let shown = ui.fitted(TextRole::Small, &words, width);
        let is_whole = shown == whole;
        let is_along = first_strong(&shown).is_none_or(|direction| direction == ui.direction);
        // A text that runs against the line of the page is not taken apart.
        let changed = earlier
            .filter(|_| is_along)
            .and_then(|earlier| message::changed_words(earlier, &words))
            .filter(|changed| shown.get(changed.clone()) == words.get(changed.clone()));
        let shown = match changed {
            Some(changed) => marked(&shown, changed, env),
            None => ui.small(shown).into(),
        };

        if is_whole {
            shown
        } else {
            ui.tip(shown, whole.to_owned())
        }
    }

    fn foot<'a>(known: &Known, env: Env<'a>) -> Element<'a, Message> {
        let ui = env.ui;
        let HandChanges {
            is_damage,
            has_new_edits,
            is_other_questionnaire,
            ..
        } = known.changes;
        let (icon, key) = match (is_other_questionnaire, is_damage, has_new_edits) {
            (true, ..) => (Icon::Warning, "mended-foot-questionnaire"),
            (_, true, _) => (Icon::Warning, "mended-foot-damage"),
            (_, _, true) => (Icon::Info, "mended-foot-new"),
            _ => (Icon::Check, "mended-foot"),
        };
        let icon = ui.icon_in(icon, 18.0, ui.palette().ink2);
        let words = ui.start(ui.caption(env.text(key)));

        ui.row([icon, words.into()])
            .spacing(space::XS)
            .padding([9.0, space::M])
            .into()
    }

    fn choices<'a>(&'a self, env: Env<'a>) -> Element<'a, Message> {
        let ui = env.ui;
        let Some(known) = &self.known else {
            let words = env.text("mended-as-is-means");

            return self.choice(
                Choice::Mended,
                Icon::Mend,
                env.text("mended-as"),
                words,
                env,
            );
        };
        let mended = match self.count() {
            _ if known.changes.is_other_questionnaire => env.text("mended-as-is-means"),
            0 => env.text("mended-as-none-means"),
            count => env.format("mended-as-means", &[("count", count.into())]),
        };
        let aside = format!("{} mended", stem_of(&self.path));
        let earlier = env.format(
            "mended-open-means",
            &[("name", env.locale.left_to_right(&aside).into())],
        );
        let open = env.format("mended-open", &[("when", brief(known.at, env).into())]);
        let cards = [
            self.choice(
                Choice::Mended,
                Icon::Mend,
                env.text("mended-as"),
                mended,
                env,
            ),
            self.choice(Choice::Earlier, Icon::History, open, earlier, env),
        ];

        if env.is_low() && env.size.width < 800.0 {
            Column::with_children(cards).spacing(space::XS).into()
        } else {
            ui.row(cards).spacing(space::S).align_y(iced::Top).into()
        }
    }

    fn choice<'a>(
        &'a self,
        choice: Choice,
        icon: Icon,
        title: String,
        words: String,
        env: Env<'a>,
    ) -> Element<'a, Message> {
        let ui = env.ui;
        let key = match choice {
            Choice::Mended => "M",
            Choice::Earlier => "E",
        };
        let cap = self.known.as_ref().map(|_| ui.key_cap(key));
        let line = [
            Some(ui.radio(self.choice == choice)),
            Some(ui.icon(icon, 22.0)),
            Some(ui.start(ui.strong(title)).into()),
            cap,
        ];
        let line = ui.row(line.into_iter().flatten()).spacing(space::S);
        let words = container(ui.start(ui.aside(words))).padding(ui.padding(4.0, 0.0, 0.0, 66.0));
        // Both cards are as high as the one with more words.
        let content = container(column![line, words].width(Fill)).height(if env.is_low() {
            Length::Shrink
        } else {
            Length::Fixed(70.0)
        });

        Press::new(content, PressKind::Card, ui.direction)
            .selected(self.choice == choice)
            .ring(FocusRing::Over)
            .width(Fill)
            .padding([14.0, space::M])
            .on_press(Message::Choose(choice))
            .into()
    }

    fn end<'a>(&'a self, env: Env<'a>) -> Element<'a, Message> {
        let ui = env.ui;
        let asks_again = self.is_sure && self.choice == Choice::Mended;
        let words: Element<'a, Message> = if asks_again {
            ui.start(ui.alert(env.text("mended-sure"))).into()
        } else {
            let path = path_field::shown(&self.path, env);
            let path = env.format("mended-path", &[("path", path.into())]);

            ui.start(ui.aside(path)).into()
        };
        let (icon, label) = match (self.choice, &self.known) {
            (Choice::Earlier, Some(known)) => (
                Icon::History,
                env.format("mended-open", &[("when", brief(known.at, env).into())]),
            ),
            _ if asks_again => (Icon::Mend, env.text("mended-take-sure")),
            (_, Some(known)) if self.count() > 0 && !known.changes.is_other_questionnaire => {
                let count = self.count();

                (
                    Icon::Mend,
                    env.format("mended-take", &[("count", count.into())]),
                )
            }
            _ => (Icon::Mend, env.text("mended-as")),
        };
        let primary = ui.primary(label).icon(icon).key("Enter");
        let primary = if env.is_low() {
            primary
        } else {
            primary.large()
        };
        let on = (!self.is_busy).then_some(Message::GoOn);
        let close = ui.secondary(env.text("mended-close"));

        ui.row([
            container(words).width(Fill).into(),
            close.on_press(Message::Close).into(),
            primary.on_press_maybe(on).into(),
        ])
        .spacing(space::S)
        .height(56)
        .into()
    }
}

type KeyLine = Binding<State>;

impl HasKeys for State {
    type Message = Message;
    type Lent<'a> = Env<'a>;

    const KEYS: &'static [Part<Self>] = &[Part::Own(KEYS)];
}

/// The keys of the page.
const KEYS: &[KeyLine] = &[
    KeyLine::new(Keys::Two(Key::Up, Key::Down), |page, key, _| {
        let has_rows = page.count() > 1 && !page.is_folded();

        has_rows.then_some(Message::Row(match key {
            Key::Up => Towards::Previous,
            _ => Towards::Next,
        }))
    })
    .footer("mended-hint-value"),
    KeyLine::new(Keys::One(Key::Letter('m')), |page, _, _| {
        page.other(Choice::Mended)
    })
    .footer("mended-hint-mended"),
    KeyLine::new(Keys::One(Key::Letter('e')), |page, _, _| {
        page.other(Choice::Earlier)
    })
    .footer("mended-hint-earlier"),
    KeyLine::new(Keys::One(Key::Enter), |page, _, _| {
        (!page.is_busy).then_some(Message::GoOn)
    })
    .footer("mended-hint-on"),
    KeyLine::new(Keys::One(Key::Escape), |page, _, _| {
        (!page.is_busy).then_some(Message::Close)
    })
    .footer("mended-close"),
];

impl State {
    /// The message that chooses what is not chosen yet.
    fn other(&self, choice: Choice) -> Option<Message> {
        let is_other = self.known.is_some() && self.choice != choice && !self.is_busy;

        is_other.then_some(Message::Choose(choice))
    }
}

impl Known {
    fn is_damage(&self) -> bool {
        self.changes.is_damage || self.changes.is_other_questionnaire
    }
}

fn columns() -> [TableColumn; 5] {
    [
        TableColumn::Words(Length::Fixed(WHERE)),
        TableColumn::Words(Length::Fixed(WHAT)),
        TableColumn::Words(Fill),
        TableColumn::Middle(Length::Fixed(ARROW + space::M)),
        TableColumn::Words(Fill),
    ]
}

/// How wide the words of a value may be.
fn value_width(env: Env<'_>) -> f32 {
    let around = if env.is_slim() { space::M } else { space::L };
    let whole = (env.size.width - 2.0 * around).min(WIDTH) - 2.0 - space::XS;
    let both = whole - WHERE - WHAT - ARROW - space::M;

    (both / 2.0 - 2.0 * space::XS - 4.0).max(60.0)
}

fn level_of<'a>(level: Level, questionnaire: &Questionnaire, env: Env<'a>) -> Element<'a, Message> {
    let ui = env.ui;
    let scale = questionnaire.scale();
    let name = scale
        .get(level.index())
        .map_or_else(String::new, |level| level.name.clone());
    let numeral = label::level(level, questionnaire, env);
    let token = ui.token(level.index(), scale.len(), numeral, TokenSize::Tiny);

    ui.row([token, ui.small(name).into()])
        .spacing(space::XS)
        .into()
}

/// A text with some of its words on a tint and underlined.
fn marked<'a>(words: &str, changed: Range<usize>, env: Env<'a>) -> Element<'a, Message> {
    let ui = env.ui;
    let (before, after) = (&words[..changed.start], &words[changed.end..]);
    let changed = &words[changed];
    let size = ui.size_of_text(TextRole::Small, changed, f32::INFINITY);
    let line = bar(size.width.ceil(), 2, |palette| palette.ink);
    let mark = container(column![ui.small(changed.to_owned()), line]).style(|theme: &Theme| {
        let palette = theme.colors();

        theme::filled(Tone::Agree.tint(palette).fill)
    });
    let plain = |words: &str| {
        let words = words.trim();

        (!words.is_empty()).then(|| ui.small(words.to_owned()).into())
    };
    let pieces = [plain(before), Some(mark.into()), plain(after)];

    ui.row(pieces.into_iter().flatten())
        .spacing(space::XXS)
        .padding(Padding::ZERO.top(2))
        .align_y(iced::Top)
        .into()
}

/// A time of today alone, and any other with its day.
fn brief(at: Timestamp, env: Env<'_>) -> String {
    let now = Zoned::now();
    let at = at.to_zoned(now.time_zone().clone());

    if at.date() == now.date() {
        env.locale.time(at.time())
    } else {
        env.locale.moment(at.datetime(), now.datetime())
    }
}
