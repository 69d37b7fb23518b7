//! `results`: prints all values of an assessment as tables for people.

use crate::assessment::Assessment;
use crate::chart::subject::{Layers, Subject, value_in_words};
use crate::locale::{Locale, in_one_line, without_marks};
use crate::output::data::rounds;
use crate::output::meaning_of_classes;
use crate::questionnaire::{Level, Questionnaire};
use crate::results::{Measured, Reading, Results};

use std::fmt::Write;

/// The longest name in a column, in characters; longer ones are cut.
const NAME: usize = 48;

/// A table of the elements with their aspects, then one for each lens.
pub(super) fn text(assessment: &Assessment, results: &Results, locale: &Locale) -> String {
    let questionnaire = results.questionnaire();
    let frame = Subject::Elements.frame(assessment, results, locale, Layers::ALL, None);
    let mut table = TextTable::new(questionnaire, locale);

    for (position, (element, result)) in questionnaire
        .elements()
        .iter()
        .zip(results.elements())
        .enumerate()
    {
        let number = locale.count(position + 1);
        table.row(&format!("{number}  {}", element.name), &result.whole);

        for (position, (aspect, measured)) in
            element.aspects.iter().zip(&result.aspects).enumerate()
        {
            let aspect_number = locale.count(position + 1);

            table.row(
                &format!("   {number}.{aspect_number}  {}", aspect.name),
                measured,
            );
        }
    }

    if questionnaire.content().show_overall {
        table.row(&locale.text("chart-overall"), results.overall());
    }

    for (lens, categories) in questionnaire.lenses().iter().zip(results.lenses()) {
        table.heading(&lens.name);

        for (category, measured) in lens.categories.iter().zip(categories) {
            table.row(&category.name, measured);
        }
    }

    let classes = views(results, locale, &mut table);
    let head = [
        assessment.title(),
        &locale.plain(
            "cli-results-of",
            &[
                ("country", frame.country.into()),
                ("status", frame.status.into()),
            ],
        ),
        &locale.plain(
            "cli-results-questionnaire",
            &[
                ("title", questionnaire.title().into()),
                ("version", questionnaire.version().into()),
            ],
        ),
        &frame.finding,
    ]
    .map(in_one_line)
    .join("\n");

    format!(
        "{head}\n\n{}\n{classes}{}\n",
        table.laid_out(),
        frame.source
    )
}

/// Adds a row with what is told of its last round for each question that has one: as in a paper for the delegation. Returns the explanation of the classes.
fn views(results: &Results, locale: &Locale, table: &mut TextTable<'_>) -> String {
    let questions = results.questionnaire().questions().enumerate();
    let mut held = questions
        .filter_map(|(ordinal, question)| Some((question, results.rounds(ordinal).last()?)))
        .peekable();

    if held.peek().is_none() {
        return String::new();
    }

    table.heading(&locale.text("cli-results-views"));

    for (question, round) in held {
        let (median, span) = rounds::levels(round.told);
        let level = |level: Level| locale.label(&results.questionnaire().label(level));
        let levels = match (median, span) {
            (None, _) => locale.text("chart-none"),
            (Some(median), None) => level(median),
            (Some(median), Some((low, high))) => {
                let range = locale.format(
                    "number-range",
                    &[("low", level(low).into()), ("high", level(high).into())],
                );

                format!("{} ({range})", level(median))
            }
        };
        let cells = [
            cut(&format!(
                "{}  {}",
                question.id.as_str(),
                question.short_title()
            )),
            rounds::class_name(round.told, locale),
            levels,
            locale.format("round-number", &[("number", round.number.into())]),
        ];
        let cells = cells.map(|cell| without_marks(&cell));
        table.lines.push(TableLine::Row(cells));
    }

    let meaning = meaning_of_classes(results.questionnaire(), locale);

    format!("{}\n", without_marks(&meaning))
}

/// Rows of cells, and headings between them.
struct TextTable<'a> {
    questionnaire: &'a Questionnaire,
    locale: &'a Locale,
    lines: Vec<TableLine>,
}

enum TableLine {
    Heading(String),
    Row([String; 4]),
}

impl<'a> TextTable<'a> {
    fn new(questionnaire: &'a Questionnaire, locale: &'a Locale) -> Self {
        let head = [
            locale.text("chart-column-element"),
            locale.text("cli-results-value"),
            locale.text("chart-column-range"),
            locale.text("cli-results-resolved"),
        ];

        Self {
            questionnaire,
            locale,
            lines: vec![TableLine::Row(head)],
        }
    }

    fn heading(&mut self, name: &str) {
        self.lines.push(TableLine::Heading(in_one_line(name)));
    }

    fn row(&mut self, name: &str, measured: &Measured) {
        let locale = self.locale;
        let range = match measured.bounds {
            Some((low, high)) => locale.range(low, high),
            None => locale.text("chart-none"),
        };
        let resolved = locale.format(
            "cli-results-of-applicable",
            &[
                ("resolved", measured.roll_up.resolved.into()),
                ("applicable", measured.roll_up.applicable.into()),
            ],
        );

        // Characters without a width would misalign the columns.
        let cells = [cut(name), self.value(measured), range, resolved];
        self.lines
            .push(TableLine::Row(cells.map(|cell| without_marks(&cell))));
    }

    fn value(&self, measured: &Measured) -> String {
        let locale = self.locale;

        match measured.reading {
            Reading::Value(shown) => value_in_words(shown, self.questionnaire, locale),
            Reading::TooLittle(_) => locale.text("chart-too-little"),
            Reading::NoData => locale.text("chart-no-data"),
            Reading::NotApplicable if measured.progress.asked == 0 => {
                locale.text("chart-not-asked")
            }
            Reading::NotApplicable => locale.text("chart-not-applicable"),
        }
    }

    /// The lines with aligned columns; the last column is not padded.
    fn laid_out(&self) -> String {
        let mut widths = [0; 4];

        for line in &self.lines {
            if let TableLine::Row(cells) = line {
                for (width, cell) in widths.iter_mut().zip(cells) {
                    *width = (*width).max(cell.chars().count());
                }
            }
        }

        let [name, value, range, _] = widths;
        let mut text = String::new();

        for line in &self.lines {
            match line {
                TableLine::Heading(heading) => {
                    text.push('\n');
                    text.push_str(heading);
                }
                TableLine::Row([a, b, c, d]) => {
                    // Writing into a `String` cannot fail.
                    let _ = write!(text, "{a:<name$}  {b:<value$}  {c:<range$}  {d}");
                }
            }

            text.push('\n');
        }

        text
    }
}

/// A name cut to the width of its column.
fn cut(name: &str) -> String {
    let name = in_one_line(name);

    if name.chars().count() <= NAME {
        return name;
    }

    let start: String = name.chars().take(NAME - 1).collect();

    format!("{}…", start.trim_end())
}
