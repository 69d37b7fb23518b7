//! The numbers of a chart as a table for the clipboard, which spreadsheets paste.

use crate::chart::model::{
    Axis, Chart, Duties, DutyMark, FunctionCell, Groups, HeatCell, HeatMap, PairMatrix, PairState,
    Radar,
};
use crate::locale::without_marks;

impl Chart {
    /// The numbers as the chart writes them: one line a row, a tab between two cells.
    pub fn numbers(&self) -> String {
        let rows = match self {
            Self::Radar(radar) | Self::Rows(radar) | Self::Bars(radar) => of_radar(radar),
            Self::Multiples(multiples) => multiples
                .cells
                .iter()
                .flat_map(|cell| {
                    let whole = vec![cell.name.clone(), String::new(), cell.value.clone()];
                    let axes = cell.radar.axes.iter().map(|axis| {
                        let [name, value] = of_axis(axis);

                        vec![cell.name.clone(), name, value]
                    });

                    [whole].into_iter().chain(axes).collect::<Vec<_>>()
                })
                .collect(),
            Self::HeatMap(map) => of_heat_map(map),
            Self::Groups(groups) => of_groups(groups),
            Self::Duties(duties) => of_duties(duties),
            Self::Pairs(matrix) => of_pairs(matrix),
        };
        tab_separated(&rows)
    }

    /// What a chart without figures says, line by line; `None` if its figures say it.
    pub fn lines(&self) -> Option<&[String]> {
        match self {
            Self::Duties(duties) => Some(&duties.lines),
            Self::Pairs(matrix) => Some(&matrix.lines),
            _ => None,
        }
    }
}

/// Rows as spreadsheets paste them: one line a row, a tab between two cells.
pub fn tab_separated(rows: &[Vec<String>]) -> String {
    let lines = rows.iter().map(|row| {
        let cells: Vec<String> = row.iter().map(|cell| plain(cell)).collect();

        cells.join("\t") + "\n"
    });

    lines.collect()
}

/// The table beside the radar, or else its axes.
fn of_radar(radar: &Radar) -> Vec<Vec<String>> {
    let Some(table) = &radar.table else {
        return radar
            .axes
            .iter()
            .map(|axis| of_axis(axis).to_vec())
            .collect();
    };
    let heads = table.columns.iter().map(|(head, _)| head.clone());
    let head = [table.head.clone()].into_iter().chain(heads).collect();
    let rows = table.rows.iter().map(|row| {
        let name = [row.name.clone()];

        name.into_iter().chain(row.cells.iter().cloned()).collect()
    });

    [head].into_iter().chain(rows).collect()
}

fn of_axis(axis: &Axis) -> [String; 2] {
    [axis.name.clone(), axis.value.clone().unwrap_or_default()]
}

fn of_heat_map(map: &HeatMap) -> Vec<Vec<String>> {
    let empty = [String::new(), String::new()];
    let head = empty.into_iter().chain(map.columns.iter().cloned());
    let rows = map.groups.iter().flat_map(|group| {
        group.rows.iter().map(|row| {
            let cells = row.cells.iter().map(|cell| match cell {
                HeatCell::Value { text, .. } => text.clone(),
                HeatCell::Missing => String::new(),
            });

            [group.name.clone(), row.name.clone()]
                .into_iter()
                .chain(cells)
                .collect()
        })
    });

    [head.collect()].into_iter().chain(rows).collect()
}

fn of_groups(groups: &Groups) -> Vec<Vec<String>> {
    let names = groups.columns.iter().map(|column| column.name.clone());
    let head = [String::new()].into_iter().chain(names).collect();
    let rows = groups.rows.iter().map(|row| {
        let bars = row.bars.iter();
        let bars = bars.map(|bar| bar.as_ref().map(|bar| bar.text.clone()).unwrap_or_default());

        [row.name.clone()].into_iter().chain(bars).collect()
    });

    [head].into_iter().chain(rows).collect()
}

/// Institutions by element, and under them functions by element.
fn of_duties(duties: &Duties) -> Vec<Vec<String>> {
    let head = || {
        let names = duties.columns.iter().map(|column| column.name.clone());

        [String::new()].into_iter().chain(names).collect::<Vec<_>>()
    };
    let rows = duties.groups.iter().flat_map(|group| &group.rows);
    let institutions = rows.map(|row| {
        let marks = row.marks.iter().map(|mark| match mark {
            DutyMark::None => String::new(),
            DutyMark::Supports => duties.words.supports.clone(),
            DutyMark::Leads => duties.words.leads.clone(),
        });

        [row.name.clone()].into_iter().chain(marks).collect()
    });
    let functions = duties.functions.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| match cell {
            FunctionCell::NotAsked => String::new(),
            FunctionCell::Nobody => duties.words.nobody.clone(),
            FunctionCell::Count(count) => count.clone(),
        });

        [row.name.clone()].into_iter().chain(cells).collect()
    });
    let between = (!duties.functions.is_empty()).then(head);

    [head()]
        .into_iter()
        .chain(institutions)
        .chain(between)
        .chain(functions)
        .collect()
}

/// One row a pair: both names, how it stands, by what means.
fn of_pairs(matrix: &PairMatrix) -> Vec<Vec<String>> {
    let others = matrix.rows.iter().skip(1).zip(&matrix.cells);

    others
        .flat_map(|(other, cells)| {
            let cells = matrix.rows.iter().zip(cells);

            cells.filter_map(|(one, cell)| {
                let position = PairState::ALL
                    .iter()
                    .position(|state| *state == cell.state)?;
                let words = matrix.states[position].clone();

                (cell.state != PairState::Apart).then(|| {
                    vec![
                        one.name.clone(),
                        other.name.clone(),
                        words,
                        cell.means.clone(),
                    ]
                })
            })
        })
        .collect()
}

/// One line without direction marks, which would count as letters in a cell; a sign that begins a formula gets an
/// apostrophe before it, unless it begins a number.
fn plain(cell: &str) -> String {
    let cell = without_marks(cell).replace(['\t', '\n', '\r'], " ");
    let is_number = cell.trim_start_matches(['+', '-']).parse::<f64>().is_ok();

    if !is_number && cell.starts_with(['=', '+', '-', '@']) {
        format!("'{cell}")
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{AssessmentId, Signature, WriterId};
    use crate::chart::subject::{Layers, Subject};
    use crate::figure::Figure;
    use crate::locale::{Language, Locale};
    use crate::results::Results;

    use jiff::Timestamp;
    use uuid::Uuid;

    #[test]
    fn the_numbers_of_every_chart_are_those_of_the_results() {
        let by = Signature {
            writer: WriterId(Uuid::from_u128(1)),
            computer: "",
            at: Timestamp::UNIX_EPOCH,
        };
        let sample = crate::sample::assessment(by, AssessmentId(Uuid::from_u128(7))).unwrap();
        let results = Results::new(&sample);
        let locale = Locale::new(Language::ENGLISH);
        let figure = |figure| without_marks(&locale.figure(figure));
        let numbers = |subject: Subject| {
            let chart = subject.chart(&sample, &results, &locale, Layers::ALL);
            let lines = chart.numbers();

            lines
                .lines()
                .map(|line| line.split('\t').map(str::to_owned).collect())
                .collect::<Vec<Vec<String>>>()
        };
        let [elements, aspects, heat, groups] = Subject::MAIN.map(numbers);

        for (at, element) in results.elements().iter().enumerate() {
            let whole = figure(element.whole.reading.value().unwrap().figure);
            assert_eq!(elements[at + 1][1], whole);

            let own = &results.questionnaire().elements()[at].name;

            for (name, measured) in questionnaire_aspects(&results, at) {
                let value = figure(measured);
                // The rows of a heat map are numbered.
                let mut rows = heat.iter().filter(|row| row[0] == *own);
                let row = rows.find(|row| row[1].ends_with(&name)).unwrap();
                assert_eq!(row[2], value, "{name}");
                let row = aspects.iter().find(|row| row[1] == name).unwrap();
                assert_eq!(row[2], value, "{name}");
            }

            for (group, measured) in element.shown_groups() {
                let name = &results.questionnaire().groups()[group].name;
                let row = groups.iter().find(|row| row[0] == *name).unwrap();
                let value = measured.reading.value().map(|shown| figure(shown.figure));
                assert_eq!(row[at + 1], value.unwrap_or_default(), "{name}");
            }
        }
    }

    fn questionnaire_aspects(results: &Results, element: usize) -> Vec<(String, Figure)> {
        let named = results.questionnaire().elements()[element].aspects.iter();
        let measured = results.elements()[element].aspects.iter();

        named
            .zip(measured)
            .filter_map(|(aspect, measured)| {
                Some((aspect.name.clone(), measured.reading.value()?.figure))
            })
            .collect()
    }

    #[test]
    fn a_cell_is_one_line_and_no_formula() {
        assert_eq!(plain("=1+1"), "'=1+1");
        assert_eq!(plain("+0.6"), "+0.6");
        assert_eq!(plain("a\tb\nc"), "a b c");
    }
}
