//! The plan by horizon in the room view: cards of actions with their lead institutions, on as many pages as they need.

use super::wall::{FLOOR, Wall, finding_size};
use super::words::Words;
use crate::assessment::{Assessment, Horizon};
use crate::gui::Element;
use crate::gui::layout::bar;
use crate::gui::theme::{self, REGULAR, SEMIBOLD, Theme};
use crate::locale::Language;
use crate::output::names::actions_with_names;
use crate::results::horizons::{HorizonColumn, PlannedAction, plan_by_horizon};

use iced::widget::{Column, column, container};
use iced::{Fill, Size};

/// The most cards in a column of a page, and from how many on they are low.
const CARDS: usize = 6;
/// Space above and below the words of a card with an action in two lines, and in one.
const AROUND: f32 = 12.0;
const AROUND_LOW: f32 = 24.0;
/// The bar of the element before a card.
const EDGE: f32 = 12.0;
/// Space between two columns.
const GAP: f32 = 30.0;
/// Size of the second line of a card: the only one below the floor.
const SECOND: f32 = 24.0;
/// The least width of a window with three columns, and the height of everything but the cards, in the design.
const WIDTH: f32 = 1440.0;
const REST: f32 = 320.0;
/// Space between two cards.
const BETWEEN: f32 = 10.0;

/// What the plan on the wall depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PlanKey {
    /// The state of the assessment.
    pub revision: u64,
    pub language: Language,
}

/// The plan by horizon as everybody in a room may read it.
#[derive(Debug)]
pub(crate) struct PlanPage {
    pub(crate) key: PlanKey,
    finding: String,
    columns: Vec<CardColumn>,
    /// The elements of the questionnaire: short names, for the key of the colours.
    elements: Vec<String>,
    /// How many titles of actions are not shown, since they may name a participant.
    pub(crate) without_title: usize,
    /// The same of leads.
    pub(crate) without_lead: usize,
}

#[derive(Debug)]
struct CardColumn {
    head: String,
    by: Option<String>,
    cards: Vec<Card>,
}

#[derive(Debug)]
struct Card {
    /// The element of the action, if it has one.
    element: Option<usize>,
    title: Title,
    code: String,
    lead: String,
}

#[derive(Debug)]
enum Title {
    Words(String),
    /// It may name a participant.
    Hidden,
}

impl PlanPage {
    /// The plan of an assessment in a language.
    pub(crate) fn new(key: PlanKey, assessment: &Assessment, words: Words<'_>) -> Self {
        let env = words.env;
        let plan = plan_by_horizon(assessment, words.questionnaire);
        let named = actions_with_names(assessment);
        let of = |planned: &PlannedAction<'_>| {
            let found = named.iter().find(|found| found.action == planned.id);

            found.map_or((false, false), |found| (found.title, found.lead))
        };
        let all = || plan.columns.iter().flat_map(|column| &column.actions);
        let finding = if plan.count == 0 {
            env.text("room-plan-empty")
        } else {
            let counts = [
                ("soon", plan.soon.into()),
                ("count", plan.count.into()),
                ("leads", plan.leads.into()),
            ];

            env.format("room-plan-finding", &counts)
        };
        let card = |planned: &PlannedAction<'_>| {
            let (hides_title, hides_lead) = of(planned);
            let question = planned
                .question
                .and_then(|ordinal| words.questionnaire.question(ordinal));

            Card {
                element: planned.element,
                title: if hides_title {
                    Title::Hidden
                } else {
                    Title::Words(planned.action.title.clone())
                },
                code: question.map_or_else(String::new, |one| one.id.as_str().to_owned()),
                lead: if hides_lead {
                    String::new()
                } else {
                    planned.action.lead.trim().to_owned()
                },
            }
        };
        let column = |column: &HorizonColumn<'_>| CardColumn {
            head: env.text(match column.horizon {
                None => "plan-without-horizon",
                Some(Horizon::Short) => "plan-months-short",
                Some(Horizon::Medium) => "plan-months-medium",
                Some(Horizon::Long) => "plan-months-long",
            }),
            by: column.by.map(|date| {
                let month = ["month-", &date.month().to_string()].concat();
                let parts = [
                    ("month", env.text(&month).into()),
                    ("year", date.year().to_string().into()),
                ];

                env.format("room-plan-by", &parts)
            }),
            cards: column.actions.iter().map(card).collect(),
        };
        let elements = words.questionnaire.elements().iter();

        Self {
            key,
            finding,
            without_title: all().filter(|planned| of(planned).0).count(),
            without_lead: all().filter(|planned| of(planned).1).count(),
            columns: plan.columns.iter().map(column).collect(),
            elements: elements
                .map(|element| match element.short.as_str() {
                    "" => element.name.clone(),
                    short => short.to_owned(),
                })
                .collect(),
        }
    }

    /// How many pages it has, at least one.
    pub(crate) fn pages(&self) -> usize {
        let columns = self.columns.iter();

        columns
            .map(|column| column.cards.len().div_ceil(CARDS))
            .fold(1, usize::max)
    }
}

pub(super) fn page<'a, M: 'a>(
    plan: &'a PlanPage,
    page: usize,
    mark: Element<'a, M>,
    beside_mark: f32,
    wall: Wall<'a>,
) -> Element<'a, M> {
    let columns = plan.columns.len().max(1) as f32;
    let is_low = plan.pages() > 1;
    let rows = plan
        .columns
        .iter()
        .map(|column| column.cards.len().min(CARDS));
    let rows = rows.fold(0, usize::max) as f32;
    let wall = wall.with_space_for(Size::new(
        WIDTH * (columns / 3.0),
        REST + rows * (card_height(is_low, wall) + BETWEEN),
    ));
    let ui = wall.ui();
    let pages = plan.pages();
    let page = page % pages;
    let size = finding_size(&plan.finding, wall);
    let finding = ui.start(wall.strong(size, plan.finding.as_str()));
    let width = (wall.width() - GAP * (columns - 1.0)) / columns;
    let cards = plan.columns.iter().map(|column| {
        let shown = column.cards.iter().skip(page * CARDS).take(CARDS);
        let cards = shown.map(|one| card(one, plan, is_low, width, wall));
        let cards = Column::with_children(cards.collect::<Vec<_>>()).spacing(wall.px(BETWEEN));

        column![head(column, width, wall), cards]
            .spacing(wall.px(12.0))
            .width(Fill)
            .into()
    });
    let body = wall.row(cards, GAP).align_y(iced::Top);
    let numbers = (pages > 1).then(|| {
        let numbers = [("page", (page + 1).into()), ("pages", pages.into())];
        let words = wall.env.format("room-page", &numbers);

        wall.regular(FLOOR, words).style(theme::ink2).into()
    });
    let beside = if pages > 1 {
        beside_mark - 260.0
    } else {
        beside_mark
    };
    let key = container(ui.start(elements(plan, beside, wall)))
        .width(Fill)
        .into();
    let foot = [Some(key), numbers, Some(mark)].into_iter().flatten();

    column![
        finding,
        container(body).width(Fill).height(Fill).clip(true),
        wall.row(foot, 32.0)
    ]
    .spacing(wall.px(20.0))
    .height(Fill)
    .into()
}

/// The horizon, when it ends, and how many actions it has.
fn head<'a, M: 'a>(column: &'a CardColumn, width: f32, wall: Wall<'a>) -> Element<'a, M> {
    let ui = wall.ui();
    let count = wall.env.locale.count(column.cards.len());
    let used =
        Wall::width_of(36.0, SEMIBOLD, &column.head) + Wall::width_of(36.0, SEMIBOLD, &count);
    let by = column
        .by
        .as_deref()
        .filter(|by| used + Wall::width_of(FLOOR, REGULAR, by) + 44.0 <= width);
    let name = wall.strong(36.0, column.head.as_str()).into();
    let by = by.map(|by| wall.regular(FLOOR, by).style(theme::ink2).into());
    let items = [
        Some(name),
        by,
        Some(ui.gap()),
        Some(wall.strong(36.0, count).into()),
    ];

    column![
        wall.row(items.into_iter().flatten(), 14.0),
        bar(Fill, wall.px(3.0), |palette| palette.accent)
    ]
    .spacing(wall.px(6.0))
    .into()
}

/// The heights of the lines of a card.
fn title_line(wall: Wall<'_>) -> f32 {
    if wall.ui().is_rtl() { 40.0 } else { 36.0 }
}

fn second_line(wall: Wall<'_>) -> f32 {
    if wall.ui().is_rtl() { 36.0 } else { 32.0 }
}

fn card_height(is_low: bool, wall: Wall<'_>) -> f32 {
    if is_low {
        title_line(wall) + second_line(wall) + AROUND_LOW
    } else {
        2.0 * title_line(wall) + second_line(wall) + AROUND
    }
}

fn card<'a, M: 'a>(
    card: &'a Card,
    plan: &'a PlanPage,
    is_low: bool,
    width: f32,
    wall: Wall<'a>,
) -> Element<'a, M> {
    let ui = wall.ui();
    let count = plan.elements.len();
    let lines = if is_low { 1.0 } else { 2.0 };
    let space = width - EDGE - 36.0;
    let title = match &card.title {
        Title::Words(words) => {
            let words = shortened(words, (space, lines));

            wall.text((FLOOR, title_line(wall)), SEMIBOLD, words)
        }
        Title::Hidden => wall
            .regular(FLOOR, wall.env.text("room-plan-hidden"))
            .style(theme::ink2),
    };
    let badge = card.element.map(|element| {
        let numeral = wall.env.locale.count(element + 1);

        ui.badge_of_side(element, count, numeral, wall.px(26.0))
    });
    let code = wall.env.locale.left_to_right(&card.code);
    let before = Wall::width_of(SECOND, REGULAR, &card.code) + 60.0;
    let lead = shortened_to(&card.lead, SECOND, REGULAR, (space - before, 1.0));
    let words = [code, lead].into_iter().filter(|words| !words.is_empty());
    let words = wall.env.locale.line(words.collect::<Vec<_>>());
    let words = wall
        .text((SECOND, second_line(wall)), REGULAR, words)
        .style(theme::ink2)
        .into();
    let second = wall.row([badge, Some(words)].into_iter().flatten(), 10.0);
    let element = card.element;
    let edge = bar(wall.px(EDGE), Fill, move |palette| match element {
        Some(element) => palette.element(element, count).fill,
        None => palette.line_strong,
    });
    let words = column![ui.start(title), ui.start(second)].width(Fill);
    let words = container(words)
        .width(Fill)
        .center_y(Fill)
        .padding([0.0, wall.px(18.0)])
        .clip(true);

    container(wall.row([edge, words.into()], 0.0).height(Fill))
        .height(wall.px(card_height(is_low, wall)))
        .padding(wall.px(1.5))
        .clip(true)
        .style(move |theme: &Theme| wall.card(theme))
        .into()
}

/// A title with as many of its words as fit.
fn shortened(words: &str, space: (f32, f32)) -> String {
    shortened_to(words, FLOOR, SEMIBOLD, space)
}

fn shortened_to(words: &str, size: f32, font: iced::Font, (width, lines): (f32, f32)) -> String {
    let fits = |words: &str| Wall::lines_of(size, font, words, width) <= lines;

    if fits(words) {
        return words.to_owned();
    }

    let all: Vec<&str> = words.split_whitespace().collect();
    let some = |count: usize| [&all[..count].join(" "), "…"].concat();
    let kept = (1..all.len()).rev().map(some).find(|words| fits(words));

    kept.unwrap_or_else(|| some(1))
}

/// Which colour is which element.
fn elements<'a, M: 'a>(plan: &'a PlanPage, space: f32, wall: Wall<'a>) -> Element<'a, M> {
    let count = plan.elements.len();
    let widths = plan
        .elements
        .iter()
        .map(|name| Wall::width_of(FLOOR, REGULAR, name) + 76.0);
    let is_short = widths.sum::<f32>() <= space;
    let items = plan.elements.iter().enumerate().map(|(index, name)| {
        let numeral = wall.env.locale.count(index + 1);
        let badge = wall
            .ui()
            .badge_of_side(index, count, numeral, wall.px(34.0));
        let name = wall.regular(FLOOR, name.as_str()).style(theme::ink2).into();

        wall.row([badge, name], 10.0).into()
    });
    let items = items.filter(|_| is_short);

    wall.row(items, 24.0).into()
}
