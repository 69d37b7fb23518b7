//! What a listed file takes away, and what it changes outside its part of the work: people say here what of it comes in.

use super::files::name_of;
use super::reading::BroughtFile;
use super::{Common, Message, State};
use crate::assessment::{
    AnswerPart, Assessment, FactName, Outcome, Part, Passage, Preview, Side, Value,
};
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::label::{self, shortened};
use crate::gui::layout::bar;
use crate::gui::theme::{self, Theme, space};
use crate::gui::widget::focus;
use crate::gui::widget::focus::{ControlKeys, Focused};
use crate::gui::widget::mark::TokenSize;
use crate::gui::widget::press::FocusRing;
use crate::message::conflict;

use iced::keyboard::key::Named;
use iced::widget::{Column, Id, column, container};
use iced::{Fill, Padding};
use jiff::{Zoned, tz::TimeZone};

use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The most rows that a list builds at once.
const SHOWN: usize = 15;

/// Focus id of the control in the current row.
const CURRENT: Id = Id::new("bring-back-row");

/// The most characters of a value, of a name and of a list of elements.
const VALUE: usize = 90;
const NAME: usize = 40;
const ELEMENTS: usize = 90;

/// The most characters of two values side by side; longer ones wrap.
const BESIDE: usize = 50;

/// Which file is listed, and where in its lists people are.
#[derive(Debug, Default)]
pub(super) struct Listed {
    /// The first file that has anything to list, if nobody has chosen one.
    path: Option<PathBuf>,
    /// The current row, among those that people are asked about.
    at: usize,
    /// The first row of each list that is shown.
    pub(super) removals: usize,
    pub(super) outside: usize,
}

impl Listed {
    pub(super) fn of(path: PathBuf) -> Self {
        Self {
            path: Some(path),
            ..Self::default()
        }
    }
}

/// Which row becomes the current one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowStep {
    Up,
    Down,
}

/// The file whose changes are listed.
struct ListedFile<'a> {
    file: &'a BroughtFile,
    copy: &'a Arc<Assessment>,
    preview: &'a Preview,
    /// What goes of its own part of the work.
    removals: Vec<&'a Part>,
}

impl<'a> ListedFile<'a> {
    /// The rows that people are asked about.
    fn asked(&self) -> impl Iterator<Item = &'a Part> {
        let removals = self.removals.iter().copied();
        let is_asked = self.preview.asks_about_removals;

        removals
            .filter(move |_| is_asked)
            .chain(&self.preview.outside)
    }

    /// How many of the rows that people are asked about are removals.
    fn asked_removals(&self) -> usize {
        if self.preview.asks_about_removals {
            self.removals.len()
        } else {
            0
        }
    }

    /// The name of its breakout, or of the file itself.
    fn name(&self) -> String {
        match &self.preview.copy_of {
            Some((_, Some(name))) => shortened(name, NAME),
            _ => shortened(&name_of(&self.file.path), NAME),
        }
    }
}

impl State {
    /// The included files that take something away, or change something outside their part.
    fn files_to_list(&self) -> impl Iterator<Item = (&BroughtFile, &Arc<Assessment>, &Preview)> {
        self.selection
            .included(&self.files)
            .filter(|(_, _, preview)| !preview.removals.is_empty() || !preview.outside.is_empty())
    }

    fn listed_file(&self) -> Option<ListedFile<'_>> {
        let is_chosen = |path: &Path| self.listed.path.as_deref() == Some(path);
        let (file, copy, preview) = self
            .files_to_list()
            .find(|(file, ..)| is_chosen(&file.path))
            .or_else(|| self.files_to_list().next())?;

        Some(ListedFile {
            file,
            copy,
            preview,
            removals: preview.removals_inside().collect(),
        })
    }

    /// The path of the listed file, the part of its current row, and whether that is a removal.
    pub(super) fn current(&self) -> Option<(&Path, &Part, bool)> {
        let listed = self.listed_file()?;
        let count = listed.asked().count();
        let at = self.listed.at.min(count.checked_sub(1)?);
        let part = listed.asked().nth(at)?;

        Some((&listed.file.path, part, at < listed.asked_removals()))
    }

    /// Whether there is a row before or after the current one.
    pub(super) fn leads(&self, step: RowStep) -> bool {
        let Some(listed) = self.listed_file().filter(|_| !self.decide.is_writing()) else {
            return false;
        };
        let count = listed.asked().count();

        match step {
            RowStep::Up => self.listed.at.min(count.saturating_sub(1)) > 0,
            RowStep::Down => self.listed.at + 1 < count,
        }
    }

    /// Makes another row the current one; its list shows it, and the focus follows.
    pub(super) fn step(&mut self, step: RowStep) -> Common {
        let Some(listed) = self.listed_file() else {
            return Common::None;
        };
        let (count, removals) = (listed.asked().count(), listed.asked_removals());
        let Some(last) = count.checked_sub(1) else {
            return Common::None;
        };
        let at = self.listed.at.min(last);
        let at = match step {
            RowStep::Up => at.saturating_sub(1),
            RowStep::Down => (at + 1).min(last),
        };
        self.listed.at = at;

        match at.checked_sub(removals) {
            Some(outside) => self.listed.outside = page_of(outside),
            None => self.listed.removals = page_of(at),
        }

        Common::Run(focus::on(CURRENT))
    }

    /// The lists of the listed file, with the choice of another file; `None` if no file takes anything away or changes anything
    /// outside its part.
    pub(super) fn changes<'a>(&'a self, context: Context<'a>) -> Option<Element<'a, Message>> {
        let env = context.env;
        let ui = env.ui;
        let listed = self.listed_file()?;
        let removals = (!listed.removals.is_empty()).then(|| self.removals(&listed, context));
        let outside = (!listed.preview.outside.is_empty()).then(|| self.outside(&listed, context));
        let cards = [removals, outside].into_iter().flatten();
        let cards: Element<'a, Message> = if env.is_slim() {
            Column::with_children(cards).spacing(space::S).into()
        } else {
            ui.row(cards.collect::<Vec<_>>())
                .spacing(space::S)
                .align_y(iced::Top)
                .into()
        };

        Some(
            column![self.choice_of_file(&listed, env), cards]
                .spacing(space::XS)
                .into(),
        )
    }

    /// The choice of the listed file, if several have something to list.
    fn choice_of_file<'a>(
        &'a self,
        listed: &ListedFile<'a>,
        env: Env<'a>,
    ) -> Option<Element<'a, Message>> {
        let ui = env.ui;
        let paths: Vec<PathBuf> = self
            .files_to_list()
            .map(|(file, ..)| file.path.clone())
            .collect();

        if paths.len() < 2 {
            return None;
        }

        let names: Vec<String> = paths
            .iter()
            .map(|path| env.locale.file_name(&name_of(path)))
            .collect();
        let chosen = paths.iter().position(|path| *path == listed.file.path);
        let words =
            ui.small_strong(env.format("bring-back-of-files", &[("count", paths.len().into())]));
        let choice = ui
            .select(names, chosen, move |at| {
                Message::List(paths.get(at).cloned().unwrap_or_default())
            })
            .dense()
            .width(380);

        Some(
            ui.start(ui.row([words.into(), choice.into()]).spacing(space::XS))
                .into(),
        )
    }

    fn removals<'a>(
        &'a self,
        listed: &ListedFile<'a>,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let path = &listed.file.path;
        let is_asked = listed.preview.asks_about_removals;
        let goes = |part: &Part| !is_asked || self.selection.has_ticked(path, part);
        let gone = listed.removals.iter().filter(|part| goes(part)).count();
        let kept = listed.removals.iter().filter(|part| !goes(part)).count();
        let title = env.format(
            "bring-back-removals-of",
            &[
                ("count", listed.removals.len().into()),
                ("name", listed.name().into()),
            ],
        );
        let words = if is_asked {
            let counts = &[("kept", kept.into()), ("gone", gone.into())];

            env.format("bring-back-removals-asked", counts)
        } else {
            env.text("bring-back-removals-few")
        };
        let parts: Vec<Part> = listed.removals.iter().copied().cloned().collect();
        let all = is_asked.then(|| {
            let keep = Message::TickAll(path.clone(), parts.clone(), false);
            let remove = Message::TickAll(path.clone(), parts, true);

            [
                ui.secondary(env.text("bring-back-keep-all"))
                    .compact()
                    .on_press_maybe((gone > 0).then_some(keep))
                    .into(),
                ui.secondary(env.text("bring-back-remove-all"))
                    .compact()
                    .on_press_maybe((kept > 0).then_some(remove))
                    .into(),
            ]
        });
        let first = first_shown(self.listed.removals, listed.removals.len());
        let rows = listed
            .removals
            .iter()
            .enumerate()
            .skip(first)
            .take(SHOWN)
            .map(|(at, part)| {
                let is_here = is_asked && self.is_current(listed, at);

                removal((listed, part), (is_here, goes(part)), context)
            });

        card(
            head(title, words, all.into_iter().flatten(), env),
            rows,
            more((first, listed.removals.len()), Message::RemovalsFrom, env),
            env,
        )
    }

    fn outside<'a>(
        &'a self,
        listed: &ListedFile<'a>,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let path = &listed.file.path;
        let outside = &listed.preview.outside;
        let is_taken = |part: &Part| self.selection.has_ticked(path, part);
        let taken = outside.iter().filter(|part| is_taken(part)).count();
        let title = env.format("bring-back-outside-of", &[("count", outside.len().into())]);
        let name = listed.name();
        let words = match elements(listed.preview, context) {
            Some(elements) => env.format(
                "bring-back-outside-why",
                &[("name", name.into()), ("elements", elements.into())],
            ),
            None => env.format("bring-back-outside-none", &[("name", name.into())]),
        };
        let take = Message::TickAll(path.clone(), outside.clone(), true);
        let leave = Message::TickAll(path.clone(), outside.clone(), false);
        let all = [
            ui.secondary(env.text("bring-back-take-none"))
                .compact()
                .on_press_maybe((taken > 0).then_some(leave))
                .into(),
            ui.secondary(env.text("bring-back-take-all"))
                .compact()
                .on_press_maybe((taken < outside.len()).then_some(take))
                .into(),
        ];
        let first = first_shown(self.listed.outside, outside.len());
        let before = listed.asked_removals();
        let rows = outside
            .iter()
            .enumerate()
            .skip(first)
            .take(SHOWN)
            .map(|(at, part)| {
                let is_here = self.is_current(listed, before + at);

                change((listed, part), (is_here, is_taken(part)), context)
            });

        card(
            head(title, words, all, env),
            rows,
            more((first, outside.len()), Message::OutsideFrom, env),
            env,
        )
    }

    /// Whether a row, by its position among those that people are asked about, is the current one.
    fn is_current(&self, listed: &ListedFile<'_>, at: usize) -> bool {
        let last = listed.asked().count().saturating_sub(1);

        self.listed.at.min(last) == at
    }
}

/// A removal: what is here, struck through if it goes, what stands there instead, and the choice.
fn removal<'a>(
    (listed, part): (&ListedFile<'a>, &'a Part),
    (is_here, goes): (bool, bool),
    context: Context<'a>,
) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let path = &listed.file.path;
    let held = ui.small(in_words(&context.assessment().given(part), context));
    let held: Element<'a, Message> = if goes { held.struck() } else { held.into() };
    let about = [
        Some(conflict::part(part, env.locale)),
        Some(in_words(&listed.copy.given(part), context)),
        when(listed.copy, part, env),
    ];
    let about = env.locale.line(about.into_iter().flatten());
    let words = column![ui.start(held), ui.start(ui.caption(about))].width(Fill);
    let choice = listed.preview.asks_about_removals.then(|| {
        let names = [env.text("bring-back-keep"), env.text("bring-back-remove")];
        let (of, about) = (path.clone(), part.clone());
        let choose = move |at: usize| Message::TickAll(of.clone(), vec![about.clone()], at == 1);
        let forward = if ui.is_rtl() {
            Named::ArrowLeft
        } else {
            Named::ArrowRight
        };
        let by_key = choose.clone();
        let choice = ui
            .segmented(&names, usize::from(goes), choose)
            .on_press(Message::Tick(path.clone(), part.clone()))
            // Up and down lead from row to row.
            .on_key(move |key| match key {
                Named::ArrowLeft | Named::ArrowRight => Some(by_key(usize::from(key == forward))),
                _ => None,
            })
            .focused_as(Focused::Control(ControlKeys::Sideways));

        if is_here {
            choice.id(CURRENT).into()
        } else {
            choice.into()
        }
    });
    let icon = ui.icon_in(icon(part), 18.0, ui.palette().ink2);
    let items = [Some(icon), Some(words.into()), choice];

    row(items.into_iter().flatten().collect(), is_here, env)
}

/// A change outside the copy's part: the box, what it is about, what is here and what is there.
fn change<'a>(
    (listed, part): (&ListedFile<'a>, &'a Part),
    (is_here, is_taken): (bool, bool),
    context: Context<'a>,
) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let tick = Message::Tick(listed.file.path.clone(), part.clone());
    let tick = ui.check_box("", is_taken, Some(tick)).ring(FocusRing::Over);
    let tick = if is_here { tick.id(CURRENT) } else { tick };
    let icon = ui.icon_in(icon(part), 18.0, ui.palette().ink2);
    let name = ui.small_strong(conflict::part(part, env.locale));
    let (here, there) = (context.assessment().given(part), listed.copy.given(part));
    let arrow = ui.icon_in(Icon::ArrowRight, 14.0, ui.palette().ink3);
    let is_short = [&here, &there]
        .map(|sides| in_words(sides, context).chars().count())
        .iter()
        .sum::<usize>()
        <= BESIDE;
    let mut sides = Vec::new();

    if !here.is_empty() {
        sides.extend([held(&here, context), arrow]);
    }

    sides.push(held(&there, context));
    let sides: Element<'a, Message> = if is_short {
        ui.row(sides).spacing(space::XS).into()
    } else {
        ui.wrapped(sides, space::XXS).into()
    };
    let when = when(listed.copy, part, env).map(|when| ui.start(ui.caption(when)));
    let words = column![ui.start(name), ui.start(sides), when]
        .spacing(2)
        .width(Fill);

    row(vec![tick.into(), icon, words.into()], is_here, env)
}

/// A card of a list: its head, its rows, and the way to further ones.
fn card<'a>(
    head: Element<'a, Message>,
    rows: impl Iterator<Item = Element<'a, Message>>,
    more: Option<Element<'a, Message>>,
    env: Env<'a>,
) -> Element<'a, Message> {
    let ui = env.ui;
    let stays = ui.row([
        ui.icon_in(Icon::Info, 18.0, ui.palette().ink2),
        container(ui.start(ui.caption(env.text("bring-back-stays"))))
            .width(Fill)
            .into(),
    ]);
    let stays = container(stays.spacing(space::XS)).padding([space::XS, space::M]);

    ui.card(column![
        head,
        ui.strong_divider(),
        Column::with_children(rows),
        more,
        stays
    ])
    // The mark of the current row leaves the edge of the card free.
    .padding([space::XXS, 2.0])
    .width(Fill)
    .into()
}

/// The title of a list with a sentence, and the buttons for all of it.
fn head<'a>(
    title: String,
    words: String,
    buttons: impl IntoIterator<Item = Element<'a, Message>>,
    env: Env<'a>,
) -> Element<'a, Message> {
    let ui = env.ui;
    let words = column![ui.start(ui.panel(title)), ui.start(ui.caption(words))].width(Fill);
    let buttons: Vec<Element<'a, Message>> = buttons.into_iter().collect();

    ui.row([words.into(), ui.buttons(buttons).into()])
        .spacing(space::XS)
        .padding([space::XS, space::S])
        .into()
}

/// A row of a list, marked if it is the current one.
fn row<'a>(items: Vec<Element<'a, Message>>, is_here: bool, env: Env<'a>) -> Element<'a, Message> {
    let ui = env.ui;
    let mark = bar(4, Fill, move |palette| {
        if is_here {
            palette.accent
        } else {
            palette.surface
        }
    });
    let content = container(ui.row(items).spacing(space::XS))
        .padding(Padding::from([3.0, space::S]))
        .width(Fill);
    let content = ui.row([mark, content.into()]).height(iced::Shrink);
    let content = container(content).style(move |theme: &Theme| {
        if is_here {
            theme::filled(theme.colors().accent_tint)
        } else {
            container::Style::default()
        }
    });

    column![content, ui.divider()].into()
}

/// Which rows are shown, and the button for the next ones; `None` if all are.
fn more(
    (first, count): (usize, usize),
    show: fn(usize) -> Message,
    env: Env<'_>,
) -> Option<Element<'_, Message>> {
    let ui = env.ui;
    let end = first.saturating_add(SHOWN).min(count);

    if count <= SHOWN {
        return None;
    }

    let shown = ui.caption(env.format(
        "bring-back-shown",
        &[
            ("first", env.locale.count(first + 1).into()),
            ("last", env.locale.count(end).into()),
            ("count", count.into()),
        ],
    ));
    let next = if end < count {
        ui.quiet(env.format("bring-back-more", &[("count", (count - end).into())]))
            .icon_after(Icon::ChevDown)
            .on_press(show(end))
    } else {
        ui.quiet(env.text("bring-back-from-first"))
            .on_press(show(0))
    };
    let content = ui.row([
        container(ui.start(shown)).width(Fill).into(),
        next.compact().into(),
    ]);

    Some(container(content).padding([2.0, space::M]).into())
}

/// The first row of the page of a list that holds a row.
fn page_of(at: usize) -> usize {
    at / SHOWN * SHOWN
}

/// The first row that is shown; a list that has become shorter shows its beginning.
fn first_shown(first: usize, count: usize) -> usize {
    if first < count { first } else { 0 }
}

/// The elements that the breakout of a copy works on; `None` if there are none.
fn elements(preview: &Preview, context: Context<'_>) -> Option<String> {
    let (id, _) = preview.copy_of.as_ref()?;
    let breakout = context.assessment().breakouts().get(*id)?;
    let all = context.questionnaire().elements().iter();
    let names: Vec<&str> = all
        .filter(|element| breakout.elements.contains(&element.id))
        .map(|element| element.name.as_str())
        .collect();

    (!names.is_empty()).then(|| shortened(&context.env.locale.list(&names), ELEMENTS))
}

/// The values of sides in words.
fn in_words(sides: &[Side], context: Context<'_>) -> String {
    let words = sides.iter().map(|side| {
        let words = conflict::value(&side.value, context.questionnaire(), context.env.locale);

        shortened(&words, VALUE)
    });

    context.env.locale.line(words)
}

/// The value of a side; a level with its token.
fn held<'a>(sides: &[Side], context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let scale = context.questionnaire().scale();

    if let [
        Side {
            value: Value::Outcome(Outcome::Agreed(level)),
            ..
        },
    ] = sides
        && let Some(named) = scale.get(level.index())
    {
        let numeral = label::level(*level, context.questionnaire(), env);
        let token = ui.token(level.index(), scale.len(), numeral, TokenSize::Tiny);

        return ui
            .row([token, ui.small(named.name.as_str()).into()])
            .spacing(6)
            .into();
    }

    ui.small(in_words(sides, context)).into()
}

/// When a part was last changed in a copy.
fn when(copy: &Assessment, part: &Part, env: Env<'_>) -> Option<String> {
    let sides = copy.given(part);
    let stamp = sides.first()?.by.last()?;
    let then = stamp.at.to_zoned(TimeZone::system()).datetime();

    Some(env.locale.moment(then, Zoned::now().datetime()))
}

/// The icon of what a part is.
fn icon(part: &Part) -> Icon {
    match part {
        Part::Fact(FactName::Mark(_)) | Part::Name(_) => Icon::Restricted,
        Part::Fact(_) => Icon::Info,
        Part::Group(_)
        | Part::Institution(_)
        | Part::Relation(_)
        | Part::Participant(_)
        | Part::Attendance(_)
        | Part::Breakout(_) => Icon::Delegation,
        Part::Initiative(_) | Part::Form(_) => Icon::Evidence,
        Part::Action(_) => Icon::Action,
        Part::Target(_) => Icon::Target,
        Part::Baseline => Icon::History,
        Part::Answer(_, part) => match part {
            AnswerPart::Outcome | AnswerPart::Consent => Icon::Assess,
            AnswerPart::Passage(Passage::Strengths) => Icon::Strength,
            AnswerPart::Passage(Passage::Gaps) => Icon::Gapnote,
            AnswerPart::Passage(Passage::Note) | AnswerPart::Review => Icon::Note,
            AnswerPart::Evidence(_) | AnswerPart::Brought(_) => Icon::Evidence,
            AnswerPart::Dissent(_) | AnswerPart::Asked(_) => Icon::Dissent,
            AnswerPart::Round(_) | AnswerPart::RoundMark(_) => Icon::Round,
            AnswerPart::Target | AnswerPart::Importance | AnswerPart::Effort => Icon::Target,
            AnswerPart::Spent => Icon::Clock,
        },
    }
}
