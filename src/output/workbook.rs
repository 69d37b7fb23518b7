//! Writes the workbook: results with an editable radar, every answer, views, actions, evidence. Its sheets have filters, and run
//! from right to left if the language does.

mod duties;

use crate::figure::Figure;
use crate::locale::{Direction, Locale, without_marks};
use crate::output::audience::AudienceView;
use crate::output::data::rounds;
use crate::output::deck::{NativeAxis, number_format};
use crate::output::phrase::Phrase;
use crate::palette::{LIGHT, Rgb};
use crate::questionnaire::Level;
use crate::results::{DisplayedValue, Measured};

use rust_xlsxwriter::{
    Chart, ChartAxisLabelPosition, ChartFormat, ChartLegendPosition, ChartLine, ChartLineDashType,
    ChartMarker, ChartMarkerType, ChartType, Color, Format, FormatAlign, FormatBorder, Workbook,
    Worksheet, XlsxError,
};

/// The most characters of a sheet's name, and the characters that it must not contain.
const NAME_LIMIT: usize = 31;
const NOT_IN_NAMES: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
/// Paper sizes, and the width in characters from which a sheet is printed on the larger.
const A4: u8 = 9;
const A3: u8 = 8;
const WIDE: u16 = 180;
/// The height of a line and the most that a row may have, in points.
const LINE: f64 = 15.0;
const HIGHEST: f64 = 405.0;
/// The most characters of a cell, as Excel counts them: in units of UTF-16.
const CELL_LIMIT: usize = 32_767;
/// The most characters of a header or footer.
const LINE_LIMIT: usize = 200;

/// The workbook as a file, with the library's own properties.
///
/// # Errors
/// If the workbook cannot be written.
pub(super) fn workbook(view: &AudienceView<'_>, locale: &Locale) -> Result<Vec<u8>, XlsxError> {
    let mut book = Book {
        view,
        locale,
        phrase: Phrase::new(view, locale),
        looks: Looks::new(),
        workbook: Workbook::new(),
        names: Vec::new(),
    };
    book.results()?;
    book.answers()?;

    if view.tells_views() {
        book.views()?;
    }

    book.actions()?;
    book.evidence()?;
    book.duties()?;

    if view.tells_names() {
        book.people()?;
    }

    book.about()?;

    book.workbook.save_to_buffer()
}

/// The names of the sheets that an audience gets.
pub(super) fn sheets(view: &AudienceView<'_>, locale: &Locale) -> Vec<String> {
    let before = [
        (true, locale.text("sheet-results")),
        (true, locale.text("sheet-answers")),
        (view.tells_views(), locale.text("sheet-views")),
        (view.tells_counts(), locale.text("sheet-counts")),
        (true, locale.text("sheet-actions")),
        (true, locale.text("sheet-evidence")),
    ];
    let after = [
        (view.tells_names(), locale.text("sheet-people")),
        (true, locale.text("sheet-about")),
    ];
    let sheets = before.into_iter();
    let sheets = sheets.chain(duties::sheets(view, locale)).chain(after);
    let told = sheets.filter(|(is_told, _)| *is_told);

    told.map(|(_, name)| name).collect()
}

/// The formats of cells.
struct Looks {
    head: Format,
    words: Format,
    plain: Format,
    percent: Format,
}

impl Looks {
    fn new() -> Self {
        let plain = Format::new()
            .set_align(FormatAlign::Top)
            .set_border_bottom(FormatBorder::Thin)
            .set_border_bottom_color(colour(LIGHT.line));

        Self {
            head: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Bottom)
                .set_border_bottom(FormatBorder::Medium)
                .set_background_color(colour(LIGHT.surface2)),
            words: plain.clone().set_text_wrap(),
            percent: plain.clone().set_num_format("0%"),
            plain,
        }
    }
}

enum CellValue {
    Words(String),
    Number(f64),
    /// A raw value, written as it is read.
    Value(Option<(f64, Figure)>),
    Percent(Option<u32>),
    /// A value in the colour of its level.
    Level(DisplayedValue),
}

impl From<String> for CellValue {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<&str> for CellValue {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

impl From<usize> for CellValue {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

struct Book<'a> {
    view: &'a AudienceView<'a>,
    locale: &'a Locale,
    phrase: Phrase<'a>,
    looks: Looks,
    workbook: Workbook,
    names: Vec<String>,
}

impl Book<'_> {
    /// Adds a sheet with a filter: name, heads with widths, rows.
    fn sheet(
        &mut self,
        name: &str,
        heads: &[(String, u16)],
        rows: &[Vec<CellValue>],
    ) -> Result<&mut Worksheet, XlsxError> {
        let name = self.free_name(name);
        let levels = self.view.questionnaire().scale().len();
        let running = self.phrase.joined([
            self.view.mark().unwrap_or_default().to_owned(),
            super::imprint_with_date(self.view, self.locale),
        ]);
        let running: String = without_marks(&running).chars().take(LINE_LIMIT).collect();
        let running = running.replace('&', "&&");
        let looks = &self.looks;
        let cut = self.locale.text("sheet-cut");
        let is_wide = heads.iter().map(|(_, width)| width).sum::<u16>() > WIDE;
        let sheet = self.workbook.add_worksheet();
        sheet.set_name(&name)?;
        sheet.set_right_to_left(self.locale.direction() == Direction::RightToLeft);
        sheet.set_landscape();
        sheet.set_paper_size(if is_wide { A3 } else { A4 });
        sheet.set_print_fit_to_pages(1, 0);
        sheet.set_repeat_rows(0, 0)?;
        sheet.set_freeze_panes(1, 0)?;
        sheet.set_header(format!("&C{running}"));
        sheet.set_footer(format!("&L{running}&R&P / &N"));

        for (column, (head, width)) in (0..).zip(heads) {
            sheet.set_column_width(column, *width)?;
            sheet.write_string_with_format(0, column, without_marks(head), &looks.head)?;
        }

        for (row, values) in (1..).zip(rows) {
            sheet.set_row_height(row, height(values, heads))?;

            for (column, value) in (0..).zip(values) {
                write(sheet, (row, column), value, looks, levels, &cut)?;
            }
        }

        let last_column = heads.len().saturating_sub(1) as u16;
        sheet.autofilter(0, 0, rows.len() as u32, last_column)?;

        Ok(sheet)
    }

    /// A valid name for a sheet that no other sheet has.
    fn free_name(&mut self, wanted: &str) -> String {
        let clean: String = without_marks(wanted)
            .chars()
            .filter(|character| !NOT_IN_NAMES.contains(character))
            .take(NAME_LIMIT)
            .collect();
        let mut name = clean.trim_matches('\'').to_owned();

        if name.is_empty() || self.names.contains(&name) {
            let number = self.names.len() + 1;
            let short: String = name.chars().take(NAME_LIMIT - 3).collect();
            name = format!("{short} {number}");
        }

        self.names.push(name.clone());

        name
    }

    fn text(words: &str) -> CellValue {
        CellValue::Words(words.trim().to_owned())
    }

    /// Elements, aspects and lenses with their values, and a radar of the elements.
    fn results(&mut self) -> Result<(), XlsxError> {
        let (view, locale, phrase) = (self.view, self.locale, self.phrase);
        let results = view.results();
        let heads = [
            (locale.text("sheet-tier"), 16),
            (locale.text("report-name"), 44),
            (locale.text("report-value"), 10),
            (locale.text("sheet-level-name"), 18),
            (locale.text("sheet-low"), 8),
            (locale.text("sheet-high"), 8),
            (locale.text("chart-column-coverage"), 10),
            (locale.text("report-resolved"), 10),
            (locale.text("report-answered-head"), 10),
            (locale.text("report-before"), 10),
            (locale.text("report-target"), 10),
        ];
        let mut rows = Vec::new();
        let elements = || phrase.questionnaire.elements().iter().enumerate();
        let tier = locale.text("sheet-element");

        for ((position, element), result) in elements().zip(results.elements()) {
            let mut row = self.measured(&tier, phrase.element(position, element), &result.whole);
            let target = view.element_target(position);
            row.push(value(result.baseline.map(|before| before.shown)));
            row.push(value(target));
            rows.push(row);
        }

        let count = rows.len() as u32;
        let tier = locale.text("sheet-aspect");

        for ((position, _), result) in elements().zip(results.elements()) {
            for (aspect, measured) in result.aspects.iter().enumerate() {
                let mut row = self.measured(&tier, phrase.aspect(position, aspect), measured);
                row.extend([value(None), value(None)]);
                rows.push(row);
            }
        }

        let lenses = phrase.questionnaire.lenses().iter();

        for (lens, measured) in lenses.zip(results.lenses()) {
            for (category, measured) in lens.categories.iter().zip(measured) {
                let mut row = self.measured(&lens.name, category.name.clone(), measured);
                row.extend([value(None), value(None)]);
                rows.push(row);
            }
        }

        let has_target = (0..results.elements().len()).any(|e| view.element_target(e).is_some());
        let has_baseline = view.baseline().is_some();
        let names = [
            (
                2,
                locale.text("chart-series-recorded"),
                LIGHT.recorded,
                true,
            ),
            (9, view.baseline_name(locale), LIGHT.baseline, has_baseline),
            (10, locale.text("report-target"), LIGHT.target, has_target),
        ];
        let axis = NativeAxis::of(phrase.questionnaire);
        let name = locale.text("sheet-results");
        let title = view.frame(crate::chart::subject::Subject::Elements, locale);
        let sheet = self.sheet(&name, &heads, &rows)?;
        let of_sheet = sheet.name();
        let mut radar = Chart::new(ChartType::RadarWithMarkers);
        radar.set_width(620).set_height(460);
        radar.set_alt_text(&title.title);
        radar.title().set_name(&title.title);
        radar.legend().set_position(ChartLegendPosition::Bottom);
        radar
            .y_axis()
            .set_min(axis.ends.0)
            .set_max(axis.ends.1)
            .set_major_unit(axis.step)
            .set_label_position(if axis.has_labels {
                ChartAxisLabelPosition::NextTo
            } else {
                ChartAxisLabelPosition::None
            });

        for (column, name, ink, is_there) in names {
            if !is_there {
                continue;
            }

            let dash = match column {
                2 => ChartLineDashType::Solid,
                9 => ChartLineDashType::RoundDot,
                _ => ChartLineDashType::Dash,
            };
            let marker = match column {
                2 => ChartMarkerType::Circle,
                9 => ChartMarkerType::Square,
                _ => ChartMarkerType::Diamond,
            };
            let line = ChartLine::new()
                .set_color(colour(ink))
                .set_width(2.25)
                .set_dash_type(dash)
                .clone();
            radar
                .add_series()
                .set_name(&name)
                .set_categories((of_sheet.as_str(), 1, 1, count, 1))
                .set_values((of_sheet.as_str(), 1, column, count, column))
                .set_format(ChartFormat::new().set_line(&line))
                .set_marker(ChartMarker::new().set_type(marker).set_size(8));
        }

        sheet.insert_chart(1, 12, &radar)?;

        Ok(())
    }

    /// The label of a level, a number where it is one; nothing without a level.
    fn level(&self, level: Option<Level>) -> CellValue {
        let Some(level) = level else {
            return "".into();
        };
        let label = self.phrase.questionnaire.label(level);

        match label.parse::<f64>() {
            Ok(number) if number.is_finite() => CellValue::Number(number),
            _ => label.into(),
        }
    }

    fn measured(&self, tier: &str, name: String, measured: &Measured) -> Vec<CellValue> {
        let shown = measured.reading.value();
        let (bounds, raw) = (measured.bounds, measured.roll_up);

        vec![
            tier.into(),
            name.into(),
            shown.map_or(CellValue::Value(None), CellValue::Level),
            match shown {
                Some(shown) => self
                    .phrase
                    .questionnaire
                    .word(shown.band)
                    .unwrap_or_default()
                    .into(),
                None => self.phrase.value(measured).into(),
            },
            CellValue::Value(raw.low.zip(bounds.map(|(low, _)| low))),
            CellValue::Value(raw.high.zip(bounds.map(|(_, high)| high))),
            CellValue::Percent(measured.percent),
            measured.roll_up.resolved.into(),
            measured.progress.answered.into(),
        ]
    }

    /// A row for each question.
    fn answers(&mut self) -> Result<(), XlsxError> {
        let (view, locale, phrase) = (self.view, self.locale, self.phrase);
        let mut heads = vec![
            (locale.text("sheet-element"), 20),
            (locale.text("sheet-aspect"), 24),
            (locale.text("report-id"), 8),
            (locale.text("report-question"), 46),
            (locale.text("sheet-state"), 14),
            (locale.text("sheet-level-value"), 8),
            (locale.text("sheet-level-name"), 14),
            (locale.text("report-target"), 8),
            (locale.text("report-horizon"), 14),
            (locale.text("report-looks"), 46),
        ];

        if view.tells_words() {
            heads.extend([
                (locale.text("report-reason"), 26),
                (locale.text("report-exists"), 46),
                (locale.text("report-lacks"), 46),
                (locale.text("report-dissent"), 40),
            ]);
        }

        if view.tells_notes() {
            heads.push((locale.text("report-notes"), 40));
        }

        let rows = view.questions().iter().map(|asked| {
            let place = phrase.questionnaire.place(asked.ordinal);
            let (element, aspect) = place.map_or((0, 0), |place| (place.element, place.aspect));
            let target = view.target(asked.ordinal);
            let named = phrase.questionnaire.elements().get(element);
            let looks = asked.level.map_or("", |level| {
                phrase.questionnaire.descriptor(asked.question, level)
            });
            let level = asked.level;
            let name = level.and_then(|level| phrase.questionnaire.scale().get(level.index()));
            let mut row = vec![
                named
                    .map_or_else(String::new, |named| phrase.element(element, named))
                    .into(),
                phrase.aspect(element, aspect).into(),
                asked.question.id.as_str().into(),
                asked.question.text.as_str().into(),
                phrase.standing_alone(asked.standing).into(),
                self.level(asked.level),
                name.map_or("", |level| level.name.as_str()).into(),
                self.level(target.map(|target| target.level)),
                target
                    .and_then(|target| target.horizon)
                    .map_or_else(String::new, |horizon| phrase.horizon(Some(horizon)))
                    .into(),
                looks.into(),
            ];

            if view.tells_words() {
                let dissents = asked.dissents.iter();
                let dissents = dissents.map(|dissent| phrase.dissent(dissent));
                row.extend([
                    Self::text(&asked.reason),
                    Self::text(asked.strengths),
                    Self::text(asked.gaps),
                    dissents.collect::<Vec<_>>().join("\n").into(),
                ]);
            }

            if view.tells_notes() {
                row.push(Self::text(asked.note));
            }

            row
        });
        let rows: Vec<Vec<CellValue>> = rows.collect();
        let name = locale.text("sheet-answers");
        self.sheet(&name, &heads, &rows)?;

        Ok(())
    }

    /// A row for each revealed round: what may be told of it, with the lower median of each group whose median is told.
    fn views(&mut self) -> Result<(), XlsxError> {
        let (view, locale) = (self.view, self.locale);
        let mut heads = vec![
            (locale.text("report-id"), 8),
            (locale.text("report-question"), 40),
            (locale.text("sheet-round"), 8),
            (locale.text("report-class"), 14),
            (locale.text("sheet-median"), 12),
            (locale.text("sheet-lowest-view"), 12),
            (locale.text("sheet-highest-view"), 12),
        ];
        let is_told = |group: usize| {
            let mut rounds = view.questions().iter().flat_map(|asked| &asked.rounds);

            rounds.any(|round| round.medians.iter().any(|(of, _)| *of == group))
        };
        // A group that is out of use has a column only if something is told of it.
        let columns: Vec<usize> = (0..view.groups().len())
            .filter(|group| view.results().shows_group(*group) || is_told(*group))
            .collect();
        let groups = columns.iter().map(|group| &view.groups()[*group]);
        heads.extend(groups.map(|group| (group.name.clone(), 14)));
        heads.push((locale.text("report-round-why"), 40));
        let level = |level: Option<Level>| self.level(level);
        let rounds = view.questions().iter().flat_map(|asked| {
            let rounds = asked.rounds.iter();

            rounds.map(move |round| (asked, round))
        });
        let rows = rounds.map(|(asked, round)| {
            let (median, span) = rounds::levels(round.told);
            let groups = columns.iter().map(|group| {
                let told = round.medians.iter().find(|(of, _)| of == group);

                level(told.map(|(_, median)| *median))
            });
            let cells: [CellValue; 7] = [
                asked.question.id.as_str().into(),
                asked.question.title.as_str().into(),
                usize::from(round.number).into(),
                rounds::class_name(round.told, locale).into(),
                level(median),
                level(span.map(|span| span.0)),
                level(span.map(|span| span.1)),
            ];

            let why: CellValue = round.reason.into();

            cells.into_iter().chain(groups).chain([why]).collect()
        });
        // A void round has its line, and no figure.
        let void = view.questions().iter().flat_map(|asked| {
            let void = asked.void.iter();

            void.map(move |round| (asked, round))
        });
        let void = void.map(|(asked, round)| {
            let before: [CellValue; 4] = [
                asked.question.id.as_str().into(),
                asked.question.title.as_str().into(),
                usize::from(round.number).into(),
                locale.text("report-round-void").into(),
            ];
            let none = (0..view.groups().len() + 3).map(|_| CellValue::from(""));
            let why: CellValue = round.reason.into();

            before.into_iter().chain(none).chain([why]).collect()
        });
        let rows: Vec<Vec<CellValue>> = rows.chain(void).collect();
        let name = locale.text("sheet-views");
        self.sheet(&name, &heads, &rows)?;

        if view.tells_counts() {
            self.counts()?;
        }

        Ok(())
    }

    /// A row for each group of each revealed round with the counts of its views, small groups folded.
    fn counts(&mut self) -> Result<(), XlsxError> {
        let (view, locale, phrase) = (self.view, self.locale, self.phrase);
        let mut heads = vec![
            (locale.text("report-id"), 8),
            (locale.text("report-question"), 40),
            (locale.text("sheet-round"), 8),
            (locale.text("report-consensus"), 12),
            (locale.text("report-group"), 28),
        ];
        let scale = phrase.questionnaire.scale();
        let levels = (0..scale.len()).map(|level| (phrase.level(Level::at(level)), 10_u16));
        heads.extend(levels);
        heads.extend([
            (locale.text("sheet-votes-unknown"), 12),
            (locale.text("sheet-votes-not-applicable"), 12),
            (locale.text("sheet-votes-abstain"), 12),
        ]);
        let mut rows = Vec::new();

        for asked in view.questions() {
            for round in &asked.rounds {
                let Some(counts) = &round.counts else {
                    continue;
                };
                let consensus = counts.result.measures.shown().consensus;

                for row in &counts.rows {
                    let group = row.group.and_then(|group| view.groups().get(group));
                    let of = &row.counts;
                    let others = [of.dont_know, of.not_applicable, of.abstain];
                    let views = of.levels.iter().chain(&others);
                    let cells: [CellValue; 5] = [
                        asked.question.id.as_str().into(),
                        asked.question.title.as_str().into(),
                        usize::from(round.number).into(),
                        consensus.map_or_else(|| "".into(), |c| locale.hundredths(c).into()),
                        group
                            .map_or_else(|| locale.text("round-others"), |group| group.name.clone())
                            .into(),
                    ];
                    let views = views.map(|count| CellValue::Number(f64::from(*count)));

                    rows.push(cells.into_iter().chain(views).collect());
                }
            }
        }

        let name = locale.text("sheet-counts");
        self.sheet(&name, &heads, &rows)?;

        Ok(())
    }

    /// A row for each action.
    fn actions(&mut self) -> Result<(), XlsxError> {
        let (view, locale, phrase) = (self.view, self.locale, self.phrase);
        let steps = view.steps();
        let is_whole = steps.iter().any(|step| step.whole.is_some());
        let mut heads = vec![
            (locale.text("report-action"), 46),
            (locale.text("report-lead"), 28),
            (locale.text("report-horizon"), 14),
        ];

        if is_whole {
            heads.extend([
                (locale.text("report-id"), 8),
                (locale.text("report-partners"), 30),
                (locale.text("report-effort"), 10),
                (locale.text("report-importance"), 11),
                (locale.text("report-first-step"), 40),
                (locale.text("report-indicator"), 40),
                (locale.text("report-support"), 30),
                (locale.text("report-status"), 14),
            ]);
        }

        let rows = steps.iter().map(|step| {
            let horizon = step
                .horizon
                .map_or_else(String::new, |h| phrase.horizon(Some(h)));
            let mut row = vec![
                Self::text(step.title),
                Self::text(step.lead),
                horizon.into(),
            ];

            if let Some(action) = step.whole {
                row.extend([
                    step.question.map_or("", |id| id.as_str()).into(),
                    Self::text(&action.partners),
                    action
                        .effort
                        .map_or_else(String::new, |effort| phrase.effort(Some(effort)))
                        .into(),
                    action.importance.map_or_else(
                        || "".into(),
                        |importance| usize::from(importance.number()).into(),
                    ),
                    Self::text(&action.first_step),
                    Self::text(&action.indicator),
                    Self::text(&action.support),
                    phrase.status(action.status).into(),
                ]);
            }

            row
        });
        let rows: Vec<Vec<CellValue>> = rows.collect();
        let name = locale.text("sheet-actions");
        self.sheet(&name, &heads, &rows)?;

        Ok(())
    }

    /// A row for each piece of evidence that the audience may see.
    fn evidence(&mut self) -> Result<(), XlsxError> {
        let (view, locale, phrase) = (self.view, self.locale, self.phrase);
        let mut heads = vec![
            (locale.text("report-id"), 8),
            (locale.text("report-evidence"), 50),
            (locale.text("report-source"), 36),
            (locale.text("report-date"), 18),
            (locale.text("report-grade-short"), 8),
        ];

        if view.tells_names() {
            heads.push((locale.text("report-restricted-head"), 14));
        }

        let mut rows = Vec::new();

        for asked in view.questions() {
            for evidence in &asked.evidence {
                let date = evidence
                    .date
                    .map_or_else(String::new, |date| phrase.date(date));
                let mut row = vec![
                    asked.question.id.as_str().into(),
                    Self::text(&evidence.title),
                    Self::text(&evidence.source),
                    date.into(),
                    phrase.grade_letter(evidence.grade).into(),
                ];

                if view.tells_names() {
                    let handling = if view.stays_inside(evidence) {
                        locale.text("report-restricted")
                    } else {
                        String::new()
                    };
                    row.push(handling.into());
                }

                rows.push(row);
            }
        }

        let name = locale.text("sheet-evidence");
        self.sheet(&name, &heads, &rows)?;

        Ok(())
    }

    fn people(&mut self) -> Result<(), XlsxError> {
        let (view, locale, phrase) = (self.view, self.locale, self.phrase);
        let mut heads = vec![
            (locale.text("report-name"), 30),
            (locale.text("report-organisation"), 40),
            (locale.text("report-group"), 28),
            (locale.text("report-role"), 18),
        ];
        let people = view.people();
        let tells_part = people.iter().any(|person| !person.took_part.is_empty());
        let tells_post = people.iter().any(|person| !person.post.is_empty());

        if tells_post {
            heads.push((locale.text("roster-column-post"), 40));
        }

        if tells_part {
            heads.extend([
                (locale.text("breakouts-title"), 30),
                (locale.text("report-here"), 50),
            ]);
        }

        let rows = people.iter().map(|person| {
            let part = &person.took_part;
            let sessions = part.sessions.iter().map(|session| session.words(locale));
            let cells = [
                Self::text(&locale.list(part.breakouts.clone())),
                Self::text(&locale.list(sessions.collect::<Vec<_>>())),
            ];

            [
                Self::text(&person.addressed()),
                Self::text(person.organisation),
                person.group.map_or("", |group| group.name.as_str()).into(),
                phrase.role(person.role).into(),
            ]
            .into_iter()
            .chain(tells_post.then(|| Self::text(person.post)))
            .chain(cells.into_iter().filter(|_| tells_part))
            .collect()
        });
        let rows: Vec<Vec<CellValue>> = rows.collect();
        let name = locale.text("sheet-people");
        self.sheet(&name, &heads, &rows)?;

        Ok(())
    }

    /// The sheet about the file: assessment, audience, program.
    fn about(&mut self) -> Result<(), XlsxError> {
        let (view, locale, phrase) = (self.view, self.locale, self.phrase);
        let heads = [
            (locale.text("report-fact"), 26),
            (locale.text("report-details"), 90),
        ];
        let dates = view
            .dates()
            .map(|dates| locale.date_range(dates.first, dates.last));
        let frame = view.frame(crate::chart::subject::Subject::Elements, locale);
        let rows = [
            (
                locale.text("report-fact-country"),
                view.country().to_owned(),
            ),
            (locale.text("report-fact-host"), view.host().to_owned()),
            (locale.text("report-fact-place"), view.place().to_owned()),
            (locale.text("report-fact-dates"), dates.unwrap_or_default()),
            (
                locale.text("report-fact-questionnaire"),
                phrase.questionnaire.title().to_owned(),
            ),
            (locale.text("report-fact-answered"), frame.status),
            (
                locale.text("sheet-mark"),
                view.mark().unwrap_or_default().to_owned(),
            ),
            (
                locale.text("sheet-profile"),
                super::name_of(view.profile(), locale),
            ),
            (
                locale.text("sheet-program"),
                locale.plain("report-program", &[("version", super::VERSION.into())]),
            ),
            (locale.text("report-method"), frame.source),
            (
                locale.text("report-limits"),
                locale.text("report-no-product"),
            ),
        ];
        let rows: Vec<Vec<CellValue>> = rows
            .into_iter()
            .map(|(name, details)| vec![name.into(), details.into()])
            .collect();
        let name = locale.text("sheet-about");
        self.sheet(&name, &heads, &rows)?;

        Ok(())
    }
}

/// The height of a row: not every program computes it from wrapped text.
fn height(values: &[CellValue], heads: &[(String, u16)]) -> f64 {
    let lines = |(value, (_, width)): (&CellValue, &(String, u16))| match value {
        CellValue::Words(words) => {
            let paragraphs = words.lines();
            let width = usize::from(*width).max(1);

            paragraphs
                .map(|line| line.chars().count().div_ceil(width).max(1))
                .sum::<usize>()
        }
        _ => 1,
    };
    let most = values.iter().zip(heads).map(lines).max().unwrap_or(1);

    (most.max(1) as f64 * LINE).min(HIGHEST)
}

/// A text as a cell takes it; one that is too long ends with `cut`, which says so.
fn fitted(words: &str, cut: &str) -> String {
    let words = without_marks(words);
    let length = |text: &str| text.chars().map(char::len_utf16).sum::<usize>();

    if length(&words) <= CELL_LIMIT {
        return words;
    }

    let cut = without_marks(cut);
    let mut room = CELL_LIMIT.saturating_sub(length(&cut));
    let fits = |character: &char| {
        let left = room.checked_sub(character.len_utf16());
        room = left.unwrap_or_default();

        left.is_some()
    };
    let mut fitted: String = words.chars().take_while(fits).collect();
    fitted.push_str(&cut);

    fitted
}

fn value(shown: Option<DisplayedValue>) -> CellValue {
    CellValue::Value(shown.map(|shown| (shown.raw, shown.figure)))
}

/// Writes a value; a text never becomes a formula.
fn write(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    value: &CellValue,
    looks: &Looks,
    levels: usize,
    cut: &str,
) -> Result<(), XlsxError> {
    match value {
        CellValue::Words(words) => {
            sheet.write_string_with_format(row, column, fitted(words, cut), &looks.words)?;
        }
        CellValue::Number(number) => {
            sheet.write_number_with_format(row, column, *number, &looks.plain)?;
        }
        CellValue::Value(Some((raw, figure))) => {
            let look = looks.plain.clone().set_num_format(number_format(*figure));
            sheet.write_number_with_format(row, column, *raw, &look)?;
        }
        CellValue::Percent(Some(percent)) => {
            let share = f64::from(*percent) / 100.0;
            sheet.write_number_with_format(row, column, share, &looks.percent)?;
        }
        CellValue::Level(value) => {
            let mark = LIGHT.level(value.band.index(), levels);
            let look = looks
                .plain
                .clone()
                .set_num_format(number_format(value.figure))
                .set_background_color(colour(mark.fill))
                .set_font_color(colour(mark.ink));
            sheet.write_number_with_format(row, column, value.raw, &look)?;
        }
        CellValue::Value(None) | CellValue::Percent(None) => {
            sheet.write_blank(row, column, &looks.plain)?;
        }
    }

    Ok(())
}

fn colour(colour: Rgb) -> Color {
    let Rgb(red, green, blue) = colour;

    Color::RGB(u32::from_be_bytes([0, red, green, blue]))
}
