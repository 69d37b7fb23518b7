//! The workbook of a form: a sheet to begin with, one for the questions, one for initiatives, one for relations, and a hidden one with the
//! lists for the choices.

use super::FormSource;
use crate::assessment::{InitiativeKind, InitiativeState, Means, RelationState};
use crate::homework::LISTS;
use crate::homework::words::{
    FormColumn, FormTable, InPlace, how_well_key, initiative_state_key, kind_key, means_key,
    question_text,
};
use crate::locale::{Direction, without_marks};
use crate::palette::{LIGHT, Rgb};

use rust_xlsxwriter::{
    Color, DataValidation, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet,
    XlsxError,
};

/// The row of the heads; title and hint stand above it.
const HEADS: u32 = 2;
/// How many rows stand ready for initiatives and relations.
const READY: u32 = 40;
/// The last row that has choices, so that added rows have them, too.
const LAST: u32 = 999;
/// The height of a line in points, and the most that a row may have.
const LINE: f64 = 15.0;
const HIGHEST: f64 = 300.0;
/// The number of A4 among paper sizes.
const A4: u8 = 9;
/// The most names that the list of institutions has; the others can be typed.
const NAMES: usize = 500;

/// The lists for the choices, in the order of their columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum List {
    YesOrNo,
    InPlace,
    Kinds,
    States,
    Means,
    HowWell,
    Elements,
    Institutions,
}

const LISTED: [List; 8] = [
    List::YesOrNo,
    List::InPlace,
    List::Kinds,
    List::States,
    List::Means,
    List::HowWell,
    List::Elements,
    List::Institutions,
];

/// The list of the choices of a column.
fn list_of(column: FormColumn) -> Option<List> {
    match column {
        FormColumn::InPlace => Some(List::InPlace),
        FormColumn::MayBeShown => Some(List::YesOrNo),
        FormColumn::Kind => Some(List::Kinds),
        FormColumn::State => Some(List::States),
        FormColumn::Means => Some(List::Means),
        FormColumn::HowWell => Some(List::HowWell),
        FormColumn::Elements => Some(List::Elements),
        FormColumn::Institution | FormColumn::With => Some(List::Institutions),
        _ => None,
    }
}

/// The width of a column in characters.
fn width(column: FormColumn) -> u16 {
    match column {
        FormColumn::Id => 8,
        FormColumn::InPlace | FormColumn::MayBeShown => 12,
        FormColumn::Since | FormColumn::Until | FormColumn::State => 13,
        FormColumn::Kind | FormColumn::HowWell => 15,
        FormColumn::Money | FormColumn::Means | FormColumn::BearsOn => 20,
        FormColumn::WhoKnows => 22,
        FormColumn::Document | FormColumn::Elements => 28,
        FormColumn::With | FormColumn::Strengths | FormColumn::Gaps => 30,
        FormColumn::LookFor | FormColumn::Institution => 36,
        FormColumn::Question | FormColumn::Have | FormColumn::Title | FormColumn::ShownBy => 42,
    }
}

/// The workbook of a form.
///
/// # Errors
/// If it cannot be written.
pub(super) fn workbook(source: &FormSource<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut book = FormBook {
        source,
        looks: Looks::new(source),
        lists: LISTED.map(|list| (list, values(list, source))).to_vec(),
    };
    let mut workbook = Workbook::new();

    book.start(workbook.add_worksheet())?;

    for table in FormTable::ALL {
        book.table(table, workbook.add_worksheet())?;
    }

    book.list_sheet(workbook.add_worksheet())?;

    workbook.save_to_buffer()
}

fn values(list: List, source: &FormSource<'_>) -> Vec<String> {
    let locale = source.locale;
    let words = |keys: Vec<&'static str>| -> Vec<String> {
        keys.into_iter().map(|key| locale.text(key)).collect()
    };

    match list {
        List::YesOrNo => words(vec![InPlace::Yes.key(), InPlace::No.key()]),
        List::InPlace => words(InPlace::ALL.map(InPlace::key).to_vec()),
        List::Kinds => words(InitiativeKind::ALL.map(kind_key).to_vec()),
        List::States => words(InitiativeState::ALL.map(initiative_state_key).to_vec()),
        List::Means => words(Means::ALL.map(means_key).to_vec()),
        List::HowWell => words(RelationState::ALL.map(how_well_key).to_vec()),
        List::Elements => source.elements(),
        List::Institutions => source.institutions.iter().take(NAMES).cloned().collect(),
    }
}

/// The formats of cells.
struct Looks {
    title: Format,
    hint: Format,
    identity: Format,
    head: Format,
    /// What the form says.
    said: Format,
    label: Format,
    paragraph: Format,
    /// What is filled in; a text also where it looks like a number or a formula.
    answer: Format,
}

impl Looks {
    fn new(source: &FormSource<'_>) -> Self {
        let reading = match source.locale.direction() {
            Direction::LeftToRight => 1,
            Direction::RightToLeft => 2,
        };
        let plain = Format::new()
            .set_reading_direction(reading)
            .set_align(FormatAlign::Top)
            .set_font_color(colour(LIGHT.ink));
        let lined = plain
            .clone()
            .set_text_wrap()
            .set_border(FormatBorder::Thin)
            .set_border_color(colour(LIGHT.line_strong));

        Self {
            title: plain.clone().set_bold().set_font_size(14),
            hint: plain.clone().set_font_color(colour(LIGHT.ink2)),
            identity: plain
                .clone()
                .set_font_size(8)
                .set_font_color(colour(LIGHT.ink3)),
            head: lined
                .clone()
                .set_bold()
                .set_align(FormatAlign::Bottom)
                .set_background_color(colour(LIGHT.accent_tint)),
            said: lined.clone().set_background_color(colour(LIGHT.surface2)),
            label: lined
                .clone()
                .set_bold()
                .set_background_color(colour(LIGHT.surface2)),
            paragraph: plain.clone().set_text_wrap(),
            answer: lined.set_num_format("@").set_unlocked(),
        }
    }
}

struct FormBook<'a> {
    source: &'a FormSource<'a>,
    looks: Looks,
    lists: Vec<(List, Vec<String>)>,
}

impl FormBook<'_> {
    /// What all sheets share.
    fn begin(&self, sheet: &mut Worksheet, name: &str) -> Result<(), XlsxError> {
        let locale = self.source.locale;
        let mark = without_marks(&self.source.mark).replace('&', "&&");
        let mark: String = mark.chars().take(200).collect();
        sheet.set_name(locale.plain(name, &[]))?;
        sheet.set_right_to_left(locale.direction() == Direction::RightToLeft);
        sheet.set_landscape();
        sheet.set_paper_size(A4);
        sheet.set_print_fit_to_pages(1, 0);
        sheet.set_header(format!("&C{mark}"));
        sheet.set_footer("&R&P / &N");

        Ok(())
    }

    /// What it is, until when, and how it goes back.
    fn start(&mut self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let source = self.source;
        let locale = source.locale;
        self.begin(sheet, "form-sheet-start")?;
        sheet.set_column_width(0, 26)?;
        sheet.set_column_width(1, 86)?;
        write(sheet, 0, 0, &source.title(), &self.looks.title)?;
        sheet.set_row_height(0, 24)?;
        let mut row = 2;
        let due = source.due.map(|due| locale.weekday_date(due));
        let is_function = matches!(source.plan.of, crate::assessment::FormOf::Function(_));
        let institution = if is_function { "" } else { &source.who };
        let count = locale.count(source.plan.questions.len());
        let identity = source.identity.to_string();
        let labels = [
            ("form-label-institution", institution),
            ("form-label-due", due.as_deref().unwrap_or_default()),
            ("form-label-to", &source.to),
            ("form-label-questions", &count),
            ("form-label-mark", &source.mark),
        ];

        for (label, value) in labels {
            let is_asked = label == "form-label-institution" && is_function;

            if value.is_empty() && !is_asked {
                continue;
            }

            write(sheet, row, 0, &locale.text(label), &self.looks.label)?;
            let look = if is_asked {
                &self.looks.answer
            } else {
                &self.looks.said
            };
            write(sheet, row, 1, value, look)?;

            if is_asked {
                self.choices(sheet, FormColumn::Institution, (row, row), 1)?;
            }

            row += 1;
        }

        row += 1;
        let country = source.country.as_str();
        let due = due.unwrap_or_default();
        let arguments = [
            ("country", country.into()),
            ("date", due.as_str().into()),
            ("to", source.to.as_str().into()),
        ];

        for key in [
            "form-what",
            "form-sheets",
            "form-no-level",
            "form-shown",
            "form-add-rows",
            "form-leave",
            "form-send-back",
        ] {
            // One cell across both columns would be merged; in the wide one it stays a plain cell.
            let text = locale.plain(key, &arguments);
            write(sheet, row, 1, &text, &self.looks.paragraph)?;
            sheet.set_row_height(row, height([(text.as_str(), 80)]))?;
            row += 1;
        }

        row += 1;
        write(
            sheet,
            row,
            0,
            &locale.text("form-label-form"),
            &self.looks.identity,
        )?;
        write(sheet, row, 1, &identity, &self.looks.identity)?;

        Ok(())
    }

    /// A sheet to be filled in.
    fn table(&mut self, table: FormTable, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let source = self.source;
        let locale = source.locale;
        let columns = table.columns();
        let hint = match table {
            FormTable::Questions => "form-hint-questions",
            FormTable::Initiatives => "form-hint-initiatives",
            FormTable::Relations => "form-hint-relations",
        };
        self.begin(sheet, table.key())?;
        write(sheet, 0, 0, &source.title(), &self.looks.title)?;
        sheet.set_row_height(0, 22)?;
        write(sheet, 1, 0, &locale.text(hint), &self.looks.hint)?;
        let last = columns.len().saturating_sub(1) as u16;
        let identity = source.identity.to_string();
        write(sheet, 0, last, &identity, &self.looks.identity)?;
        let heads: Vec<String> = columns.iter().map(|c| locale.text(c.key())).collect();

        for ((at, column), head) in (0..).zip(columns).zip(&heads) {
            sheet.set_column_width(at, width(*column))?;
            write(sheet, HEADS, at, head, &self.looks.head)?;
        }

        let heads = heads.iter().map(String::as_str);
        let widths = columns.iter().map(|column| width(*column));
        sheet.set_row_height(HEADS, height(heads.zip(widths)))?;
        sheet.set_repeat_rows(HEADS, HEADS)?;
        let fixed = if table == FormTable::Questions { 2 } else { 1 };
        sheet.set_freeze_panes(HEADS + 1, fixed)?;
        let rows = match table {
            FormTable::Questions => self.questions(sheet)?,
            FormTable::Initiatives | FormTable::Relations => {
                for row in HEADS + 1..=HEADS + READY {
                    for at in 0..=last {
                        sheet.write_blank(row, at, &self.looks.answer)?;
                    }
                }

                HEADS + READY
            }
        };

        for (at, column) in (0..).zip(columns) {
            self.choices(sheet, *column, (HEADS + 1, rows.max(LAST)), at)?;
        }

        Ok(())
    }

    /// The rows of the questions; gives the last one.
    fn questions(&self, sheet: &mut Worksheet) -> Result<u32, XlsxError> {
        let source = self.source;
        let columns = FormTable::Questions.columns();
        let mut row = HEADS;

        for ordinal in &source.plan.questions {
            let place = source.questionnaire.place(*ordinal);
            let Some((place, question)) =
                place.and_then(|place| Some((place, source.questionnaire.at(place)?)))
            else {
                continue;
            };
            row += 1;
            let text = question_text(question);
            let mark = LIGHT.elements[place.element % LIGHT.elements.len()];
            let code = self
                .looks
                .said
                .clone()
                .set_bold()
                .set_background_color(colour(mark.fill))
                .set_font_color(colour(mark.ink));

            for (at, column) in (0..).zip(columns) {
                match column {
                    FormColumn::Id => write(sheet, row, at, question.id.as_str(), &code)?,
                    FormColumn::Question => write(sheet, row, at, &text, &self.looks.said)?,
                    FormColumn::LookFor => {
                        write(sheet, row, at, &question.look_for, &self.looks.said)?;
                    }
                    _ => {
                        sheet.write_blank(row, at, &self.looks.answer)?;
                    }
                }
            }

            let lines = [
                (text.as_str(), width(FormColumn::Question)),
                (question.look_for.as_str(), width(FormColumn::LookFor)),
            ];
            sheet.set_row_height(row, height(lines))?;
        }

        Ok(row)
    }

    /// Lets a column choose from its list; anything else can be typed all the same.
    fn choices(
        &self,
        sheet: &mut Worksheet,
        column: FormColumn,
        rows: (u32, u32),
        at: u16,
    ) -> Result<(), XlsxError> {
        let Some(list) = list_of(column) else {
            return Ok(());
        };
        let lists = self.lists.iter().enumerate();
        let mut found = lists.filter(|(_, (known, values))| *known == list && !values.is_empty());
        let Some((place, (_, values))) = found.next() else {
            return Ok(());
        };
        let name = self.source.locale.plain("form-sheet-lists", &[]);
        let name = name.replace('\'', "''");
        // The first column of the sheet has its mark.
        let letter = char::from(b'B' + place as u8);
        let last = values.len() + 1;
        let formula = Formula::new(format!("='{name}'!${letter}$2:${letter}${last}"));
        let validation = DataValidation::new()
            .allow_list_formula(formula)
            .show_error_message(false);
        sheet.add_data_validation(rows.0, at, rows.1, at, &validation)?;

        Ok(())
    }

    fn list_sheet(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        self.begin(sheet, "form-sheet-lists")?;
        sheet.write_string(0, 0, LISTS)?;

        for (at, (_, values)) in (1..).zip(&self.lists) {
            for (row, value) in (1..).zip(values) {
                sheet.write_string(row, at, without_marks(value))?;
            }
        }

        sheet.set_hidden(true);

        Ok(())
    }
}

/// Writes a text; it never becomes a formula.
fn write(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    text: &str,
    look: &Format,
) -> Result<(), XlsxError> {
    let text: String = without_marks(text).chars().take(32_000).collect();

    if text.is_empty() {
        sheet.write_blank(row, column, look)?;
    } else {
        sheet.write_string_with_format(row, column, text, look)?;
    }

    Ok(())
}

/// The height of a row with wrapped texts in columns of these widths: not every program works it out.
fn height<'a>(texts: impl IntoIterator<Item = (&'a str, u16)>) -> f64 {
    let lines = texts.into_iter().map(|(text, width)| {
        let width = usize::from(width).max(1);
        let lines = text
            .lines()
            .map(|line| line.chars().count().div_ceil(width));

        lines.map(|lines| lines.max(1)).sum::<usize>()
    });
    let most = lines.max().unwrap_or(1).max(1);

    (most as f64 * LINE + 3.0).min(HIGHEST)
}

fn colour(colour: Rgb) -> Color {
    let Rgb(red, green, blue) = colour;

    Color::RGB(u32::from_be_bytes([0, red, green, blue]))
}
