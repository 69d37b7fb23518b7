//! Who does what: institutions by element at the start side, functions by element and what nobody does at the end side.

use crate::chart::backend::Stroke;
use crate::chart::canvas::{Bounds, Canvas};
use crate::chart::fonts::Weight;
use crate::chart::marks;
use crate::chart::model::{Duties, DutyColumn, DutyMark, DutyRow, FunctionCell, FunctionRow};
use crate::chart::text::Type;

/// Height of the heads of both tables.
const HEAD: f64 = 89.0;
/// Height of the row of those that lead, and of an institution.
const LEADS: f64 = 46.0;
const ROW: f64 = 43.0;
/// Width of the stakeholder groups, and of groups and names.
const GROUP: f64 = 176.0;
const NAMES: f64 = 520.0;
/// Width of the block at the end side, and of the gap before it.
const END: f64 = 530.0;
const GAP: f64 = 60.0;
/// Height of a function, and of something that nobody does.
const FUNCTION: f64 = 50.0;
const NOBODY: f64 = 46.0;
/// Width of a column of functions.
const FIGURE: f64 = 52.0;
/// The sign for "not asked for" in every language.
const DASH: &str = "–";

/// Draws both tables inside `area`.
pub(crate) fn draw(canvas: &Canvas<'_>, duties: &Duties, area: Bounds) {
    let is_alone = duties.functions.is_empty() && duties.nobody.is_empty();
    let width = if is_alone {
        area.width
    } else {
        area.width - END - GAP
    };

    institutions(canvas, duties, Bounds { width, ..area });

    if !is_alone {
        let end = Bounds {
            x: area.end() - END,
            width: END,
            ..area
        };
        let y = functions(canvas, duties, end);

        nobody(canvas, duties, end, y);
    }
}

/// The middles of the columns of elements, and their width.
fn columns(count: usize, area: Bounds) -> (Vec<f64>, f64) {
    let start = area.x + NAMES;
    let width = ((area.end() - start) / count.max(1) as f64).min(250.0);
    let middles = (0..count).map(|column| start + width * (column as f64 + 0.5));

    (middles.collect(), width)
}

fn institutions(canvas: &Canvas<'_>, duties: &Duties, area: Bounds) {
    let palette = canvas.palette;
    let (middles, width) = columns(duties.columns.len(), area);
    let rows = duties
        .groups
        .iter()
        .map(|group| group.rows.len())
        .sum::<usize>();
    let room = area.height - HEAD - LEADS - 60.0;
    let step = (room / rows.max(1) as f64).min(ROW);
    let strong = Stroke::solid(palette.line_strong, 2.0);

    for (column, middle) in duties.columns.iter().zip(&middles) {
        head(canvas, column, *middle, width, area.y);
    }

    let mut y = area.y + HEAD;
    canvas.rule(area, y, strong);

    let style = Type::new(22.0, Weight::SemiBold, palette.ink);
    let base = y + LEADS / 2.0 + 8.0;
    canvas.write(
        (area.x, base),
        &style.fit(&duties.words.who_leads, NAMES - 20.0, 1),
    );

    for (column, middle) in duties.columns.iter().zip(&middles) {
        lead(canvas, duties, column, (*middle, y + LEADS / 2.0), width);
    }

    y += LEADS;
    canvas.rule(area, y, strong);

    for group in &duties.groups {
        let lines = group.rows.len().clamp(1, 2);
        let style = Type::new(20.0, Weight::Regular, palette.ink3);
        let name = style.fit(&group.name, GROUP - 16.0, lines);
        let first = y + step / 2.0 + 7.0;

        canvas.write_lines((area.x, first), &name, name.size() * 1.2);

        for (index, row) in group.rows.iter().enumerate() {
            if index > 0 {
                let beside = Bounds {
                    x: area.x + GROUP,
                    width: area.width - GROUP,
                    ..area
                };

                canvas.rule(beside, y, Stroke::solid(palette.line, 1.5));
            }

            institution(canvas, duties, row, (area.x + GROUP, y + step / 2.0), step);

            for ((column, mark), middle) in duties.columns.iter().zip(&row.marks).zip(&middles) {
                part(
                    canvas,
                    duties,
                    column,
                    *mark,
                    (*middle, y + step / 2.0),
                    width,
                );
            }

            y += step;
        }

        canvas.rule(area, y, strong);
    }

    legend(canvas, duties, area, y + 37.0);
}

fn head(canvas: &Canvas<'_>, column: &DutyColumn, middle: f64, width: f64, top: f64) {
    if let Some(badge) = &column.badge {
        marks::badge(canvas, (middle - 16.0, top + 10.0), 32.0, badge);
    }

    let style = Type::new(20.0, Weight::SemiBold, canvas.palette.ink).middle();

    if width >= 84.0 {
        let name = style.fit(&column.name, width + 4.0, 1);
        canvas.write((middle, top + 72.0), &name);
    }
}

/// Who leads an element, or that nobody does.
fn lead(
    canvas: &Canvas<'_>,
    duties: &Duties,
    column: &DutyColumn,
    (middle, y): (f64, f64),
    width: f64,
) {
    let palette = canvas.palette;
    let style = Type::new(22.0, Weight::SemiBold, palette.ink).middle();

    if column.leads.is_empty() {
        // Without a word for it the audience is not told that nobody leads.
        if duties.words.nobody.is_empty() {
            return canvas.text((middle, y + 8.0), DASH, style);
        }

        let style = Type {
            colour: palette.split.ink,
            ..style
        };
        let word = style.fit(&duties.words.nobody, width - 24.0, 1);
        let wide = word.width + 28.0;
        let chip = Bounds {
            x: middle - wide / 2.0,
            y: y - 19.0,
            width: wide,
            height: 38.0,
        };

        canvas.boxed(
            chip,
            5.0,
            palette.split.fill,
            Stroke::solid(palette.split.ink, 2.0),
        );
        canvas.write_middle((middle, y), &word, 0.0);
    } else {
        canvas.write_middle((middle, y), &style.fit(&column.leads, width - 8.0, 2), 1.1);
    }
}

fn institution(canvas: &Canvas<'_>, duties: &Duties, row: &DutyRow, (x, y): (f64, f64), step: f64) {
    let palette = canvas.palette;
    let leads = row.marks.contains(&DutyMark::Leads);
    let size = (step * 0.52).min(22.0);
    let weight = if leads {
        Weight::SemiBold
    } else {
        Weight::Regular
    };
    let space = NAMES - GROUP - if duties.columns.len() > 5 { 14.0 } else { 24.0 };
    let style = Type::new(size, weight, palette.ink);
    let short = Type::new(size * 0.91, Weight::Regular, palette.ink3);
    let short = short.fit(&row.short, space * 0.4, 1);
    let is_beside = leads && !row.short.is_empty();
    let rest = if is_beside {
        space - short.width - 12.0
    } else {
        space
    };
    let name = style.fit(&row.name, rest, 1);
    let base = y + size * 0.36;

    canvas.write((x, base), &name);

    if is_beside {
        canvas.write((x + name.width + 12.0, base), &short);
    }
}

fn part(
    canvas: &Canvas<'_>,
    duties: &Duties,
    column: &DutyColumn,
    mark: DutyMark,
    (middle, y): (f64, f64),
    width: f64,
) {
    let palette = canvas.palette;
    let badge = column.badge.as_ref();
    let swatch = badge.map(|badge| palette.element(badge.index, badge.count));
    let (fill, ink) = swatch.map_or((palette.ink, palette.surface), |s| (s.fill, s.ink));

    match mark {
        DutyMark::None => {}
        DutyMark::Supports => canvas.rectangle(
            (middle - 11.25, y - 11.25),
            (22.5, 22.5),
            4.0,
            Some(canvas.ground),
            Some(Stroke::solid(fill, 3.5)),
        ),
        DutyMark::Leads => {
            let bar = (88.0_f64).min(width - 4.0);
            let style = Type::new(20.0, Weight::SemiBold, ink).middle();

            canvas.rectangle(
                (middle - bar / 2.0, y - 16.0),
                (bar, 32.0),
                4.0,
                Some(fill),
                None,
            );
            canvas.write_middle(
                (middle, y),
                &style.fit(&duties.words.leads, bar - 8.0, 1),
                0.0,
            );
        }
    }
}

fn legend(canvas: &Canvas<'_>, duties: &Duties, area: Bounds, y: f64) {
    let palette = canvas.palette;
    let style = Type::new(20.0, Weight::Regular, palette.ink2);
    let [answers, supports, empty] = &duties.words.legend;
    let word = Type::new(20.0, Weight::SemiBold, palette.surface).middle();
    let mut x = area.x;

    canvas.rectangle((x, y - 15.0), (88.0, 30.0), 4.0, Some(palette.ink2), None);
    canvas.write_middle((x + 44.0, y), &word.fit(&duties.words.leads, 80.0, 1), 0.0);
    x += 102.0;

    let answers = style.fit(answers, 420.0, 1);
    canvas.write((x, y + 7.0), &answers);
    x += answers.width + 40.0;

    if !supports.is_empty() {
        let edge = Some(Stroke::solid(palette.ink2, 3.5));
        canvas.rectangle((x, y - 11.0), (22.0, 22.0), 4.0, Some(canvas.ground), edge);
        x += 38.0;

        let supports = style.fit(supports, 260.0, 1);
        canvas.write((x, y + 7.0), &supports);
        x += supports.width + 40.0;
    }

    let space = (area.end() - x).max(20.0);
    canvas.write((x, y + 7.0), &style.fit(empty, space, 1));
}

/// Draws the functions; returns where they end.
fn functions(canvas: &Canvas<'_>, duties: &Duties, area: Bounds) -> f64 {
    let palette = canvas.palette;
    let count = duties.columns.len();
    let figure = FIGURE.min((area.width - 200.0) / count.max(1) as f64);
    let first = area.end() - figure * count as f64;
    let middle = |column: usize| first + figure * (column as f64 + 0.5);
    let heading = Type::new(24.0, Weight::SemiBold, palette.ink);
    let small = Type::new(20.0, Weight::Regular, palette.ink2);
    let space = first - area.x - 8.0;
    let [head, note] = &duties.words.functions;

    canvas.write((area.x, area.y + 35.0), &heading.fit(head, area.width, 1));
    canvas.write((area.x, area.y + 70.0), &small.fit(note, space, 1));

    for (index, column) in duties.columns.iter().enumerate() {
        if let Some(badge) = &column.badge {
            let side = 28.0_f64.min(figure - 4.0);

            marks::badge(
                canvas,
                (middle(index) - side / 2.0, area.y + 48.0),
                side,
                badge,
            );
        }
    }

    let strong = Stroke::solid(palette.line_strong, 2.0);
    let mut y = area.y + HEAD;
    canvas.rule(area, y, strong);

    let step = FUNCTION.min(420.0 / duties.functions.len().max(1) as f64);

    for (index, row) in duties.functions.iter().enumerate() {
        if index > 0 {
            canvas.rule(area, y, Stroke::solid(palette.line, 1.5));
        }

        function(canvas, row, (area.x, y + step / 2.0), (space, step), middle);
        y += step;
    }

    canvas.rule(area, y, strong);
    y += 42.0;

    let [nobody, not_asked] = &duties.words.function_legend;
    let words = area.width - 50.0;
    cross(canvas, (area.x + 17.0, y), (32.0, 28.0));
    canvas.write((area.x + 46.0, y + 7.0), &small.fit(nobody, words, 1));
    y += 33.0;
    canvas.text((area.x + 17.0, y + 7.0), DASH, small.middle());
    canvas.write((area.x + 46.0, y + 7.0), &small.fit(not_asked, words, 1));

    y + 16.0
}

fn function(
    canvas: &Canvas<'_>,
    row: &FunctionRow,
    (x, y): (f64, f64),
    (space, step): (f64, f64),
    middle: impl Fn(usize) -> f64,
) {
    let palette = canvas.palette;
    let size = (step * 0.46).min(22.0);
    let name = Type::new(size, Weight::Regular, palette.ink).fit(&row.name, space, 1);
    canvas.write((x, y + size * 0.36), &name);

    for (column, cell) in row.cells.iter().enumerate() {
        let at = (middle(column), y);

        match cell {
            FunctionCell::NotAsked => {
                let style = Type::new(20.0, Weight::Regular, palette.ink3).middle();
                canvas.text((at.0, y + 7.0), DASH, style);
            }
            FunctionCell::Nobody => cross(canvas, at, (38.0, (step - 14.0).min(34.0))),
            FunctionCell::Count(count) => {
                let style = Type::new(24.0_f64.min(step * 0.6), Weight::Bold, palette.ink);
                canvas.write_middle(at, &style.middle().fit(count, 44.0, 1), 0.0);
            }
        }
    }
}

/// What nobody does, from a height on.
fn nobody(canvas: &Canvas<'_>, duties: &Duties, area: Bounds, from: f64) {
    if duties.nobody.is_empty() {
        return;
    }

    let palette = canvas.palette;
    let heading = Type::new(24.0, Weight::SemiBold, palette.ink);
    let small = Type::new(20.0, Weight::Regular, palette.ink2);
    let name = Type::new(22.0, Weight::Regular, palette.ink);
    let mut y = from + 52.0;

    canvas.write(
        (area.x, y),
        &heading.fit(&duties.words.nobody_yet, area.width, 1),
    );
    y += 22.0;
    canvas.rule(area, y, Stroke::solid(palette.line_strong, 2.0));

    let room = ((area.bottom() - y) / NOBODY).floor() as usize;
    let all = duties.nobody.len();
    let shown = if all > room {
        room.saturating_sub(1)
    } else {
        all
    };

    let widths = duties.nobody[..shown].iter();
    let widest = widths.map(|row| name.fit(&row.name, 330.0, 1).width);
    let names = widest.fold(238.0, f64::max);

    for row in &duties.nobody[..shown] {
        let block = name.fit(&row.name, names, 1);
        let mut x = area.x + names + 12.0;
        canvas.write((area.x, y + NOBODY / 2.0 + 8.0), &block);

        for badge in &row.badges {
            if x + 28.0 <= area.end() {
                marks::badge(canvas, (x, y + 9.0), 28.0, badge);
            }

            x += 38.0;
        }

        let space = (area.end() - x - 4.0).max(20.0);
        let note = small.fit(&row.note, space, 1);
        canvas.write((x + 4.0, y + NOBODY / 2.0 + 7.0), &note);
        y += NOBODY;
        canvas.rule(area, y, Stroke::solid(palette.line, 1.5));
    }

    if let Some(more) = duties.words.more.get((all - shown).wrapping_sub(1)) {
        canvas.write(
            (area.x, y + NOBODY / 2.0 + 7.0),
            &small.fit(more, area.width, 1),
        );
    }
}

/// A cross in a tinted box, its middle at a point: nothing is there.
pub(super) fn cross(canvas: &Canvas<'_>, (x, y): (f64, f64), (width, height): (f64, f64)) {
    let tint = canvas.palette.split;
    let area = Bounds {
        x: x - width / 2.0,
        y: y - height / 2.0,
        width,
        height,
    };
    let arm = height * 0.24;
    let stroke = Stroke::solid(tint.ink, 2.8);

    canvas.boxed(area, 4.0, tint.fill, Stroke::solid(tint.ink, 2.0));
    canvas.line([(x - arm, y - arm), (x + arm, y + arm)], false, stroke);
    canvas.line([(x - arm, y + arm), (x + arm, y - arm)], false, stroke);
}
