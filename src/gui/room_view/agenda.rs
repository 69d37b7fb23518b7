//! The agenda of a room's day in the room view: its blocks with their times, and nothing of the pace.

use super::wall::{FLOOR, Wall};
use super::words::Words;
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::day_words;
use crate::gui::icon::Icon;
use crate::gui::layout::bar;
use crate::gui::theme::{self, SEMIBOLD};
use crate::results::schedule::{BlockKind, Schedule, room_of};

use iced::widget::{Column, column, container};
use iced::{Fill, Size};

/// Height of a row, of everything but the rows, and the least width of a column, in the design.
const ROW: f32 = 68.0;
const REST: f32 = 260.0;
const WIDTH: f32 = 1100.0;
/// The most rows of one column.
const ROWS: usize = 12;
/// Width of the time before a row, and space between two columns.
const TIME: f32 = 150.0;
const GAP: f32 = 60.0;

/// The agenda.
#[derive(Debug)]
pub(crate) struct Agenda<'a> {
    words: Words<'a>,
    rows: Vec<AgendaRow>,
}

#[derive(Debug)]
struct AgendaRow {
    time: String,
    what: What,
    name: String,
}

#[derive(Debug, Clone, Copy)]
enum What {
    /// Questions of an element.
    Element(usize),
    Break,
    End,
}

impl<'a> Agenda<'a> {
    /// The agenda of the room that works on a question; `None` if no day is planned.
    pub(crate) fn new(context: Context<'a>, words: Words<'a>, ordinal: usize) -> Option<Self> {
        let assessment = context.assessment();
        let room = room_of(assessment, ordinal);
        let plan = Schedule::new(assessment, context.results(), room)?;
        let env = words.env;
        let rows = plan.blocks.iter().map(|block| {
            let (number, name) = day_words::block_name(block.kind, words.questionnaire, env);

            AgendaRow {
                time: day_words::time(block.start, env),
                what: match block.kind {
                    BlockKind::Questions { element, .. } => What::Element(element),
                    BlockKind::Break(_) => What::Break,
                },
                // A whole element has its number in the badge.
                name: match block.kind {
                    BlockKind::Questions {
                        aspect: Some(_), ..
                    } => [number, name].join(" "),
                    _ => name,
                },
            }
        });
        let end = AgendaRow {
            time: day_words::time(plan.end(), env),
            what: What::End,
            name: env.text("day-end"),
        };

        Some(Self {
            words,
            rows: rows.chain([end]).collect(),
        })
    }
}

pub(super) fn page<'a, M: 'a>(
    agenda: Agenda<'a>,
    mark: Element<'a, M>,
    wall: Wall<'a>,
) -> Element<'a, M> {
    let columns = agenda.rows.len().div_ceil(ROWS).max(1);
    let each = agenda.rows.len().div_ceil(columns).max(1);
    let needed = Size::new(WIDTH * columns as f32, REST + ROW * each as f32);
    let wall = wall.speaking(agenda.words.env).with_space_for(needed);
    let ui = wall.ui();
    let count = agenda.words.questionnaire.elements().len();
    let width = (wall.width() - GAP * (columns as f32 - 1.0)) / columns as f32;
    let rows: Vec<Element<'a, M>> = agenda
        .rows
        .into_iter()
        .map(|one| row(one, count, width, wall))
        .collect();
    let mut lists = Vec::with_capacity(columns);
    let mut rows = rows.into_iter();

    for _ in 0..columns {
        let list = rows.by_ref().take(each).collect::<Vec<_>>();
        lists.push(Column::with_children(list).width(Fill).into());
    }

    let title = ui.start(wall.strong(52.0, wall.env.text("room-agenda")));
    let body = wall.row(lists, GAP).align_y(iced::Top);

    column![
        title,
        container(body).width(Fill).height(Fill).clip(true),
        ui.start(mark)
    ]
    .spacing(wall.px(20.0))
    .into()
}

fn row<'a, M: 'a>(row: AgendaRow, count: usize, width: f32, wall: Wall<'a>) -> Element<'a, M> {
    let ui = wall.ui();
    let side = wall.px(40.0);
    let mark = match row.what {
        What::Element(element) => {
            let numeral = wall.env.locale.count(element + 1);

            ui.badge_of_side(element, count, numeral, side)
        }
        What::Break => ui.icon(Icon::Clock, side),
        What::End => iced::widget::space().width(side).into(),
    };
    let space = (width - TIME - 100.0, 1.0);
    let size = Wall::fitting(&[38.0, 34.0, 30.0, FLOOR], SEMIBOLD, &row.name, space);
    let time = container(ui.start(wall.strong(38.0, row.time))).width(wall.px(TIME));
    let name = match row.what {
        What::Element(_) => wall.strong(size, row.name),
        What::Break | What::End => wall.regular(size, row.name).style(theme::ink2),
    };
    let content = wall.row([time.into(), mark, ui.start(name).into()], 24.0);

    column![
        container(content).center_y(wall.px(ROW - 2.0)).clip(true),
        bar(Fill, wall.px(1.5), |palette| palette.line)
    ]
    .into()
}
