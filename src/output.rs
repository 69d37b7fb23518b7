//! Exports everything that leaves the program. Each output takes every number from the results and every word from what its audience
//! may see; all are drawn before the first one gets its name.
//!
//! Nothing is overwritten without a person's decision: an output of an earlier export, and that nobody has changed since, may be
//! replaced; any other file of that name is left alone.

pub mod audience;
pub(crate) mod blank;
mod checksum;
pub mod data;
mod deck;
mod direction;
mod document;
mod docx;
mod forms;
pub(crate) mod hand_out;
mod html;
mod item;
mod lettering;
pub mod names;
mod office;
mod outline;
mod own;
mod package;
mod paper;
mod phrase;
mod pptx;
mod report;
mod slides;
mod table;
mod took_part;
mod workbook;
mod xml;

pub use crate::chart::subject::grade_letter;
pub use blank::{BlankChoice, BlankPart, BlankSource, CARDS_LIMIT};
pub use forms::{FormOrder, WrittenForm, write_forms, write_reminders};
pub use hand_out::{HandedOut, hand_out};
pub use item::{Format, OutputItem, Product};
pub use lettering::{LetteringWarning, MissingLetters};
pub use names::Mention;
pub use phrase::meaning_of_classes;

use self::audience::{AudienceView, InsideParts};
use self::package::Properties;
use crate::assessment::{Assessment, FactName, NameChoice, Part, Profile};
use crate::chart::subject::Subject;
use crate::chart::{Chart, ChartError, Frame, Size, render};
use crate::locale::{LinePart, Locale};
use crate::results::Results;
use crate::store::file::{self, DraftFile};
use crate::store::{SaveError, file_stem};

use rust_xlsxwriter::XlsxError;
use thiserror::Error;
use zip::result::ZipError;

use std::collections::HashSet;
use std::ops::{ControlFlow, RangeInclusive};
use std::path::{Path, PathBuf};

/// The allowed widths of a picture, in pixels.
pub const WIDTHS: RangeInclusive<u32> = 320..=3840;

/// The allowed heights of a picture, in pixels.
pub const HEIGHTS: RangeInclusive<u32> = 180..=3840;

/// The version of the program, as every output names it.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The choice of the handling mark on every output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HandlingMark {
    /// The mark that the assessment has for the profile.
    OfProfile,
    /// Another mark; not empty.
    Text(String),
    /// No mark, by a person's decision.
    Without,
}

/// What the export does with outputs of the same names from an earlier export that nobody has changed since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Before {
    /// Writes nothing if there are any, and returns them.
    Ask,
    /// Replaces them.
    Replace,
    /// Keeps them: the new ones get a number.
    Keep,
}

/// An order for an export.
#[derive(Debug, Clone)]
pub struct ExportOrder {
    /// The folder; the export makes it if it is missing.
    pub folder: PathBuf,
    /// What to do with outputs of an earlier export.
    pub before: Before,
    /// The pictures.
    pub subjects: Vec<Subject>,
    pub formats: Vec<Format>,
    /// The size of the pictures; see [`WIDTHS`] and [`HEIGHTS`].
    pub size: Size,
    pub products: Vec<Product>,
    pub profile: Profile,
    /// The handling mark in the box at the foot.
    pub mark: HandlingMark,
    /// What is done with mentions of names about which nobody has decided; `None` writes nothing while there are any.
    pub undecided: Option<NameChoice>,
    /// The language of the outputs, with its digits and direction.
    pub locale: Locale,
    /// What the delegation's own edition holds beside; no other takes any of it.
    pub inside: InsideParts,
    /// How paper to be filled in by hand is made.
    pub blank: BlankChoice,
}

impl ExportOrder {
    /// The items of the order, one file each.
    pub fn items(&self) -> impl Iterator<Item = OutputItem> {
        let pictures = self
            .subjects
            .iter()
            .copied()
            .filter(|subject| subject.is_for(self.profile));
        let pictures = pictures.flat_map(|subject| {
            let formats = self.formats.iter();

            formats.map(move |format| OutputItem::Picture(subject, *format))
        });
        let products = self.products.iter();
        let others = products
            .filter(|product| product.is_for(self.profile))
            .flat_map(|product| product.items());

        pictures.chain(others.copied())
    }

    /// How many files the order makes.
    pub fn len(&self) -> usize {
        self.items().count()
    }

    /// Whether the order makes no file.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The mark for the outputs: `None` only by a person's decision.
    ///
    /// # Errors
    /// [`OutputError::NoMark`] if the profile has none, or the given one is empty.
    pub fn mark(&self, assessment: &Assessment) -> Result<Option<String>, OutputError> {
        let text = match &self.mark {
            HandlingMark::Without => return Ok(None),
            HandlingMark::OfProfile => assessment.facts().mark(self.profile),
            HandlingMark::Text(text) => text,
        };

        match text.trim() {
            "" => Err(OutputError::NoMark(self.profile)),
            mark => Ok(Some(mark.to_owned())),
        }
    }

    /// The size of the pictures.
    ///
    /// # Errors
    /// [`OutputError::Size`] outside [`WIDTHS`] and [`HEIGHTS`].
    pub fn checked_size(&self) -> Result<Size, OutputError> {
        if WIDTHS.contains(&self.size.width) && HEIGHTS.contains(&self.size.height) {
            Ok(self.size)
        } else {
            Err(OutputError::Size(self.size))
        }
    }
}

/// The progress of an export, reported before each file and at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExportProgress {
    /// Files that are drawn.
    pub done: usize,
    /// All files of the order.
    pub total: usize,
    /// The next file; `None` at the end.
    pub next: Option<OutputItem>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenOutputs {
    /// The written files in the order of [`ExportOrder::items`]; with [`Completion::Asks`], the files of an earlier export.
    pub files: Vec<PathBuf>,
    /// Whether the order was carried out.
    pub completion: Completion,
}

/// Whether an order was carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Completion {
    /// Every file is written.
    Whole,
    /// The caller stopped it; nothing was written.
    Stopped,
    /// A person has to decide about the outputs of an earlier export; nothing was written. See [`Before::Ask`].
    Asks,
}

/// Why an export failed. It leaves no half-written file.
#[derive(Debug, Error)]
pub enum OutputError {
    /// The picture would be too small or too large.
    #[error("a picture of {} by {} pixels", .0.width, .0.height)]
    Size(Size),
    /// There is no handling mark for this profile, and nobody decided to export without one.
    #[error("no handling mark for {0:?}")]
    NoMark(Profile),
    #[error("nothing to write")]
    Nothing,
    /// Nobody has decided about words that may be names, which the audience would read.
    #[error("{} mentions of names undecided", .0.len())]
    Undecided(Vec<Mention>),
    /// Nothing of the order may be public.
    #[error("not for the public")]
    NotForThePublic,
    /// No group would get a card.
    #[error("no card to print")]
    NoCards,
    /// Notes or counts were asked for in an edition that is not the delegation's own.
    #[error("notes and counts are for the delegation alone")]
    ForTheDelegationAlone,
    /// A file cannot be drawn; nothing was written.
    #[error("{}: {cause}", item.kind())]
    Make {
        item: OutputItem,
        #[source]
        cause: OfficeError,
    },
    /// A form of the homework cannot be made; nothing was written.
    #[error("form of {who}: {cause}")]
    Form {
        /// Whom it asks.
        who: String,
        #[source]
        cause: OfficeError,
    },
    /// The files cannot be written; none was written.
    #[error(transparent)]
    Save(#[from] SaveError),
    /// A file is drawn and did not get its name. The files before it are written.
    #[error("after {written}: {cause}")]
    Place {
        /// How many files are written.
        written: usize,
        #[source]
        cause: SaveError,
    },
}

/// Why a file cannot be drawn.
#[derive(Debug, Error)]
pub enum OfficeError {
    /// A picture in it cannot be drawn.
    #[error(transparent)]
    Chart(#[from] ChartError),
    /// Its parts cannot be zipped.
    #[error("package: {0}")]
    OfficePackage(#[from] ZipError),
    /// A sheet cannot be written.
    #[error("workbook: {0}")]
    Workbook(#[from] XlsxError),
    /// The data cannot be written as JSON.
    #[error("data: {0}")]
    Data(#[from] serde_json::Error),
}

/// Draws all files of an order, and then gives them their names. `progress` may stop it before each file; then nothing is
/// written.
///
/// # Errors
/// The first failure.
pub fn write(
    order: &ExportOrder,
    assessment: &Assessment,
    results: &Results,
    mut progress: impl FnMut(ExportProgress) -> ControlFlow<()>,
) -> Result<WrittenOutputs, OutputError> {
    let size = order.checked_size()?;
    let mark = order.mark(assessment)?;

    if order.profile != Profile::Internal && order.inside != InsideParts::default() {
        return Err(OutputError::ForTheDelegationAlone);
    }

    let results = &results.in_language(order.locale.language().tag());

    if order.is_empty() {
        let nothing = order.subjects.is_empty() || order.formats.is_empty();

        return Err(if nothing {
            OutputError::Nothing
        } else {
            OutputError::NotForThePublic
        });
    }

    if order.items().any(|item| item == OutputItem::BallotsPage)
        && BlankSource::new(assessment).has_no_cards(&order.blank)
    {
        return Err(OutputError::NoCards);
    }

    let others = settled(order, assessment)?;
    let fact = FactName::Mark(order.profile);
    let mark = mark
        .map(|mark| names::fact_without_names(assessment, order.profile, (fact, &mark), others));
    let assessment = &*names::without_names(assessment, order.profile, others);

    if order.before == Before::Ask {
        let before = made_before(order, assessment)?;

        if !before.is_empty() {
            return Ok(WrittenOutputs {
                files: before,
                completion: Completion::Asks,
            });
        }
    }

    let view = AudienceView::new(assessment, results, order.profile, mark).with(order.inside);

    let total = order.len();
    let mut tell = |done, next| progress(ExportProgress { done, total, next });
    let mut maker = FileMaker::new(&view, &order.locale, size);
    let source = BlankSource::new(assessment);
    let mut drafts: Vec<(OutputItem, DraftFile)> = Vec::with_capacity(total);

    for item in order.items() {
        // If the caller stops, the drafts are dropped here and remove themselves.
        if tell(drafts.len(), Some(item)).is_break() {
            return Ok(WrittenOutputs {
                files: Vec::new(),
                completion: Completion::Stopped,
            });
        }

        let made = if item.is_blank() {
            source.file(item, &order.locale, &order.blank, view.mark())
        } else {
            maker.make(item)
        };
        let bytes = made.map_err(|cause| OutputError::Make { item, cause })?;
        let path = named(&order.folder, &stem(assessment, item, order), item, 1);
        let draft = file::draft(&path, &bytes)?;

        if drafts.is_empty() {
            draft.remove_old_ones();
        }

        drafts.push((item, draft));
    }

    let files = place(drafts, order, assessment)?;
    // Every draft is on the disk: from here on the export cannot be stopped.
    let _ = tell(total, None);

    Ok(WrittenOutputs {
        files,
        completion: Completion::Whole,
    })
}

/// What an order does with mentions of names about which nobody has decided.
///
/// # Errors
/// [`OutputError::Undecided`] if it does nothing with them and there are any.
fn settled(order: &ExportOrder, assessment: &Assessment) -> Result<NameChoice, OutputError> {
    if let Some(choice) = order.undecided {
        return Ok(choice);
    }

    let mut undecided = names::undecided(assessment, order.profile);

    if let HandlingMark::Text(mark) = &order.mark
        && mark.trim() != assessment.facts().mark(order.profile).trim()
    {
        undecided.retain(|mention| mention.part != Part::Fact(FactName::Mark(order.profile)));
        undecided.extend(names::undecided_in_mark(assessment, order.profile, mark));
    }

    if undecided.is_empty() {
        Ok(NameChoice::Replace)
    } else {
        Err(OutputError::Undecided(undecided))
    }
}

/// An order for blank paper without a window, of an assessment or of a questionnaire alone.
#[derive(Debug, Clone)]
pub struct BlankOrder {
    /// The folder; it is made if it is missing.
    pub folder: PathBuf,
    /// What is printed: of [`Product`], those that are blank.
    pub products: Vec<Product>,
    /// Whether outputs of an earlier order that nobody has changed are replaced; else the new ones get a number.
    pub replaces: bool,
    /// The first language.
    pub locale: Locale,
    pub choice: BlankChoice,
    /// The handling mark; `None` for none.
    pub mark: Option<String>,
}

/// Makes blank paper, and then gives the files their names.
///
/// # Errors
/// [`OutputError::NoCards`] if ballots are wanted and no group gets a card; or the first failure.
pub fn write_blank(order: &BlankOrder, source: &BlankSource) -> Result<Vec<PathBuf>, OutputError> {
    if order.products.contains(&Product::Ballots) && source.has_no_cards(&order.choice) {
        return Err(OutputError::NoCards);
    }

    let items = order.products.iter().flat_map(|product| product.items());
    let mut drafts = Vec::new();

    for item in items.copied().filter(|item| item.is_blank()) {
        let stem = source.stem(item, &order.locale, &order.choice);
        let bytes = source
            .file(item, &order.locale, &order.choice, order.mark.as_deref())
            .map_err(|cause| OutputError::Make { item, cause })?;
        let draft = file::draft(&named(&order.folder, &stem, item, 1), &bytes)?;
        drafts.push((item, stem, draft));
    }

    let mut files = Vec::with_capacity(drafts.len());

    for (item, stem, draft) in drafts {
        let named = |number| named(&order.folder, &stem, item, number);
        files.push(placed(draft, named, order.replaces, files.len())?);
    }

    Ok(files)
}

/// The files that the outputs of an order would replace.
fn made_before(order: &ExportOrder, assessment: &Assessment) -> Result<Vec<PathBuf>, OutputError> {
    let own = Own::new(order, assessment);
    let mut before = Vec::new();

    for item in order.items() {
        let stem = stem(assessment, item, order);
        let named = |number| named(&order.folder, &stem, item, number);

        before.extend(file::to_replace(named, |found| own.is_one(item, found))?);
    }

    Ok(before)
}

/// The files among these that are outputs which nobody has changed.
struct Own(HashSet<String>);

impl Own {
    fn new(order: &ExportOrder, assessment: &Assessment) -> Self {
        Self(tables_of(
            &order.folder,
            &stem(assessment, OutputItem::Data, order),
        ))
    }

    fn is_one(&self, item: OutputItem, found: &[u8]) -> bool {
        own::is_own(found)
            || item == OutputItem::Table && self.0.contains(&checksum::checksum(found))
    }
}

/// Gives every draft its name, with a number if a file has that name and may not be replaced.
fn place(
    drafts: Vec<(OutputItem, DraftFile)>,
    order: &ExportOrder,
    assessment: &Assessment,
) -> Result<Vec<PathBuf>, OutputError> {
    let mut files = Vec::with_capacity(drafts.len());
    let own = Own::new(order, assessment);

    for (item, draft) in drafts {
        let stem = stem(assessment, item, order);
        let named = |number| named(&order.folder, &stem, item, number);
        let may_replace = |found: &[u8]| order.before == Before::Replace && own.is_one(item, found);
        let file = draft
            .put(named, may_replace)
            .map_err(|cause| OutputError::Place {
                written: files.len(),
                cause,
            })?;
        files.push(file);
    }

    Ok(files)
}

/// Gives a draft its name: in place of an output that nobody has changed, if such are replaced, else the next one that is free.
///
/// # Errors
/// [`OutputError::Place`] with the number of files that have their names already.
fn placed(
    draft: DraftFile,
    named: impl Fn(u32) -> PathBuf,
    replaces: bool,
    written: usize,
) -> Result<PathBuf, OutputError> {
    draft
        .put(named, |found| replaces && own::is_own(found))
        .map_err(|cause| OutputError::Place { written, cause })
}

fn named(folder: &Path, stem: &str, item: OutputItem, number: u32) -> PathBuf {
    let ending = item.ending();

    folder.join(match number {
        1 => format!("{stem}{ending}"),
        number => format!("{stem}-{number}{ending}"),
    })
}

/// How many numbered data files are searched for the checksums of their tables.
const TABLES: u32 = 20;

/// The checksums of tables that the program's own data files in a folder contain.
fn tables_of(folder: &Path, stem: &str) -> HashSet<String> {
    (1..=TABLES)
        .map(|number| named(folder, stem, OutputItem::Data, number))
        .map_while(|path| std::fs::read(path).ok())
        .filter_map(|json| own::checksum_of_table(&json))
        .collect()
}

/// `<country>-<what>-<for whom>-<lang>-<date>`, without the date if the workshop has none.
fn stem(assessment: &Assessment, item: OutputItem, order: &ExportOrder) -> String {
    if item.is_blank() {
        return BlankSource::new(assessment).stem(item, &order.locale, &order.blank);
    }

    let facts = assessment.facts();
    let country = file_stem(facts.country());
    let what = item.id(assessment.questionnaire());
    let language = order.locale.language().tag();
    let whom = id_of(order.profile);

    match facts.dates() {
        Some(dates) => format!("{country}-{what}-{whom}-{language}-{}", dates.last),
        None => format!("{country}-{what}-{whom}-{language}"),
    }
}

/// The name of a profile in data, file names and commands.
pub fn id_of(profile: Profile) -> &'static str {
    match profile {
        Profile::Internal => "internal",
        Profile::Partners => "partners",
        Profile::Public => "public",
    }
}

/// The name of a profile for people.
pub fn name_of(profile: Profile, locale: &Locale) -> String {
    match profile {
        Profile::Internal => locale.text("outputs-internal"),
        Profile::Partners => locale.text("outputs-partners"),
        Profile::Public => locale.text("outputs-public"),
    }
}

/// The imprint of a picture: audience and program.
fn imprint(view: &AudienceView<'_>, locale: &Locale) -> String {
    let program = locale.format("report-program", &[("version", VERSION.into())]);

    phrase::Phrase::new(view, locale).joined([name_of(view.profile(), locale), program])
}

/// The imprint of a page: audience, date and program.
fn imprint_with_date(view: &AudienceView<'_>, locale: &Locale) -> String {
    let phrase = phrase::Phrase::new(view, locale);
    let date = view.dates().map(|dates| LinePart::Date(dates.last));
    let program = locale.format("report-program", &[("version", VERSION.into())]);
    let audience = name_of(view.profile(), locale);
    let parts = [Some(audience.into()), date, Some(program.into())];

    phrase.joined(parts.into_iter().flatten())
}

/// Draws the files of an order from one audience view; parts that several files need are drawn once.
struct FileMaker<'a> {
    view: &'a AudienceView<'a>,
    locale: &'a Locale,
    size: Size,
    /// The checksum of the table, for the data beside it.
    table: Option<String>,
    /// The pictures of the report are drawn once for both papers.
    report: Option<document::Document>,
    drawn: Option<(Subject, String)>,
}

impl<'a> FileMaker<'a> {
    fn new(view: &'a AudienceView<'a>, locale: &'a Locale, size: Size) -> Self {
        Self {
            view,
            locale,
            size,
            table: None,
            report: None,
            drawn: None,
        }
    }

    fn make(&mut self, item: OutputItem) -> Result<Vec<u8>, OfficeError> {
        let (view, locale) = (self.view, self.locale);

        Ok(match item {
            OutputItem::Picture(subject, format) => {
                let size = self.size;

                drawn(self.slide(subject)?, size, format)?
            }
            OutputItem::ReportPage => own::with_checksum_in_svg(&html::html(self.report())?),
            OutputItem::ReportText => {
                let imprint = imprint_with_date(view, locale);
                let report = self.report();
                let title = report.title.clone();

                docx::docx(report, &properties(view, &title, &imprint, locale))?
            }
            OutputItem::Outline => {
                let outline = outline::outline(view, locale);
                let imprint = imprint_with_date(view, locale);

                docx::docx(
                    &outline,
                    &properties(view, &outline.title, &imprint, locale),
                )?
            }
            OutputItem::Slides => {
                let deck = slides::slides(view, locale);
                let imprint = imprint_with_date(view, locale);

                pptx::pptx(&deck, &properties(view, view.title(), &imprint, locale))?
            }
            OutputItem::Workbook => {
                let imprint = imprint_with_date(view, locale);
                let properties = properties(view, view.title(), &imprint, locale);

                package::OfficePackage::read(&workbook::workbook(view, locale)?)?
                    .finish(&properties)?
            }
            OutputItem::Table => {
                let table = table::table(view, locale);
                self.table = Some(checksum::checksum(&table));

                table
            }
            OutputItem::Data => {
                let data = data::Data::for_audience(view, locale, self.table.take()).json()?;

                own::with_checksum_in_json(&data)
            }
            // These hold nothing of a view; see `BlankSource`.
            OutputItem::QuestionnairePage
            | OutputItem::QuestionnaireText
            | OutputItem::BallotsPage
            | OutputItem::BallotsText => Vec::new(),
        })
    }

    fn slide(&mut self, subject: Subject) -> Result<&str, ChartError> {
        if self
            .drawn
            .as_ref()
            .is_none_or(|(drawn, _)| *drawn != subject)
        {
            let chart = self.view.chart(subject, self.locale);
            let frame = self.view.frame(subject, self.locale);
            self.drawn = Some((subject, chart.slide(&frame, self.size)?));
        }

        Ok(self.drawn.as_ref().map_or("", |(_, svg)| svg.as_str()))
    }

    fn report(&mut self) -> &document::Document {
        let (view, locale) = (self.view, self.locale);

        self.report
            .get_or_insert_with(|| report::report(view, locale))
    }
}

fn properties<'p>(
    view: &'p AudienceView<'_>,
    title: &'p str,
    imprint: &'p str,
    locale: &Locale,
) -> Properties<'p> {
    Properties {
        title,
        imprint,
        mark: view.mark().unwrap_or_default(),
        language: locale.language().tag(),
        date: view.dates().map(|dates| dates.last),
    }
}

/// A picture in its frame; where nobody has decided about a name in it, it is replaced.
pub fn sheet(
    assessment: &Assessment,
    results: &Results,
    locale: &Locale,
    (profile, mark): (Profile, Option<String>),
    subject: Subject,
) -> (Chart, Frame) {
    let results = &results.in_language(locale.language().tag());
    let plain = |fact, words: &str| {
        names::fact_without_names(assessment, profile, (fact, words), NameChoice::Replace)
    };
    let mark = mark.map(|mark| plain(FactName::Mark(profile), &mark));
    let view = AudienceView::new(assessment, results, profile, mark);
    let mut frame = view.frame(subject, locale);
    frame.country = plain(FactName::Country, &frame.country);

    (view.chart(subject, locale), frame)
}

/// The names of a product's parts, slides or sheets.
pub fn contents(
    assessment: &Assessment,
    results: &Results,
    locale: &Locale,
    (profile, inside): (Profile, InsideParts),
    product: Product,
) -> Vec<String> {
    let results = &results.in_language(locale.language().tag());
    let assessment = &*names::without_names(assessment, profile, NameChoice::Replace);
    let view = AudienceView::new(assessment, results, profile, None).with(inside);
    let parts = |paper: &document::Document| {
        let parts = document::parts(&paper.blocks);

        parts.map(|(_, words)| words.text.clone()).collect()
    };

    match product {
        Product::Report => parts(&report::report(&view, locale)),
        Product::Outline => parts(&outline::outline(&view, locale)),
        Product::Slides => {
            let slides = slides::slides(&view, locale).slides.into_iter();

            slides.map(|slide| slide.title).collect()
        }
        Product::Workbook => workbook::sheets(&view, locale),
        Product::Data => {
            let items = product.items();

            items.map(|item| item.kind_name(locale)).collect()
        }
        Product::Questionnaire | Product::Ballots => Vec::new(),
    }
}

/// The report as HTML.
///
/// # Errors
/// The picture that cannot be drawn.
pub fn report_page(view: &AudienceView<'_>, locale: &Locale) -> Result<String, ChartError> {
    html::html(&report::report(view, locale))
}

/// The bytes of a drawn picture, with its checksum.
fn drawn(svg: &str, size: Size, format: Format) -> Result<Vec<u8>, ChartError> {
    Ok(match format {
        Format::Png => own::with_checksum_in_png(render::png(&render::tree(svg)?, size)?),
        Format::Svg => own::with_checksum_in_svg(&render::outlined_svg(&render::tree(svg)?, svg)),
        Format::EditableSvg => own::with_checksum_in_svg(svg),
    })
}

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
