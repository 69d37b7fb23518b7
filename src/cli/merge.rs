//! `merge`: brings copies of one assessment together, and says what that did and what people have to decide.

use crate::assessment::{
    Assessment, Conflict, Edit, IncomingCopy, Part, Preview, Signature, Stamp, Tally, WriterId,
};
use crate::cli::arguments::PrintFormat;
use crate::cli::forms::{self, FormData};
use crate::cli::report::{self, Failure, Report};
use crate::cli::seal;
use crate::locale::{Arg, Locale, in_one_line};
use crate::message;
use crate::store::hand_out_keys::{self, CopyOrigin};
use crate::store::log::{self, LogEvent};
use crate::store::shared::{self, NamedFile};
use crate::store::snapshots::{Reason, Snapshots};
use crate::store::{self, Expected, OpenedFile, Places, Seal, Settings};

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde::Serialize;
use uuid::Uuid;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(Debug)]
pub(super) struct MergeOrder {
    /// Files, and folders of files.
    pub files: Vec<PathBuf>,
    /// The file of the joined assessment. If it exists, it is one of the copies.
    pub out: PathBuf,
    /// Whether the command only reports and writes nothing.
    pub is_dry: bool,
    /// Whether removals come in, however many.
    pub takes_removals: bool,
    /// Whether what the copies of breakouts change outside their elements comes in.
    pub takes_outside: bool,
    /// The copies that somebody has mended by hand.
    pub mended: Vec<PathBuf>,
    /// Where the file that was there is kept; as an earlier state if not given.
    pub backup: Option<PathBuf>,
    /// The layout of the report.
    pub layout: PrintFormat,
}

/// Joins the files.
///
/// # Errors
/// If no file could be read, or the result could not be written. A file that cannot be joined is reported, and the others are joined.
pub(super) fn merge(
    order: &MergeOrder,
    places: &Places,
    report: &mut Report<'_>,
) -> Result<(), Failure> {
    let (writer, now) = (WriterId(Uuid::new_v4()), Timestamp::now());
    let _lock = if order.is_dry {
        None
    } else {
        seal::lock(&order.out, writer, now)?
    };
    let mut merging = Merging::new(order, writer, report)?;

    for (named, opened) in read(order)? {
        merging.take(&named, opened, order, report)?;
    }

    let by = Signature {
        writer,
        computer: &store::computer_name(),
        at: now,
    };
    let named = shared::tables_among(&order.files)?;
    merging.data.forms = forms::take_in(&named, &mut merging.whole, by, report)?;

    merging.end(order, places, report)
}

/// A named file with its content.
type ReadCopy = (NamedFile, Result<OpenedFile, store::OpenError>);

/// The files without the output file: in their order, but whole files before the copies of breakouts, whose part of the work is
/// told by the whole.
fn read(order: &MergeOrder) -> Result<Vec<ReadCopy>, Failure> {
    let mended = order.mended.iter().map(|path| NamedFile {
        path: path.clone(),
        by_folder: false,
    });
    let mut named = shared::named(&order.files)?;
    named.retain(|named| {
        let is_mended = |path: &PathBuf| shared::is_same_file(&named.path, path);

        !order.mended.iter().any(is_mended)
    });
    named.extend(mended);
    named.retain(|named| {
        !shared::is_same_file(&named.path, &order.out) && !shared::is_table(&named.path)
    });
    let paths: Vec<PathBuf> = named.iter().map(|named| named.path.clone()).collect();
    let opened = store::open_all(&paths);
    let mut read: Vec<ReadCopy> = named.into_iter().zip(opened).collect();
    read.sort_by_key(|(_, opened)| {
        let copy_of = opened
            .as_ref()
            .ok()
            .map(|opened| opened.assessment.copy_of());

        copy_of.flatten().is_some()
    });

    Ok(read)
}

/// The state of the join between two files.
struct Merging {
    /// The content of the output file before.
    before: Option<OpenedFile>,
    whole: Option<Assessment>,
    /// The opening that joins: it writes what is kept against a copy.
    writer: WriterId,
    computer: String,
    data: MergeData,
}

impl Merging {
    fn new(order: &MergeOrder, writer: WriterId, report: &Report<'_>) -> Result<Self, Failure> {
        let before = match store::open(&order.out) {
            Ok(opened) => Some(opened),
            Err(error) if matches!(error.cause, store::OpenCause::NotFound) => None,
            // A file that cannot be read is never overwritten.
            Err(error) => return Err(error.into()),
        };

        // Nobody is asked about what is in a file whose seal is broken.
        if before
            .as_ref()
            .is_some_and(|before| before.seal == Seal::Broken)
        {
            return Err(Failure::BrokenSeal(order.out.clone()));
        }

        Ok(Self {
            whole: before.as_ref().map(|opened| opened.assessment.clone()),
            data: MergeData {
                files: Vec::new(),
                conflicts: Vec::new(),
                perhaps_twice: Vec::new(),
                forms: Vec::new(),
                written: None,
                language: report.locale().language().tag(),
            },
            before,
            writer,
            computer: store::computer_name(),
        })
    }

    fn take(
        &mut self,
        named: &NamedFile,
        opened: Result<OpenedFile, store::OpenError>,
        order: &MergeOrder,
        report: &mut Report<'_>,
    ) -> Result<(), Failure> {
        let path = named.path.display().to_string();
        let is_mended = order.mended.contains(&named.path);
        let origin = opened.as_ref().ok().map(hand_out_keys::origin);
        let assessment = match opened {
            Ok(opened) if opened.seal == Seal::Broken && !is_mended => {
                let failure = Failure::BrokenSeal(named.path.clone());
                let words = report.sentence(&failure);
                report.refuse(&failure);
                self.data.files.push(FileData::refused(path, words));

                return Ok(());
            }
            Ok(opened) => opened.assessment,
            Err(error) if named.by_folder && shared::is_half_written(&error) => {
                let words = report
                    .locale()
                    .format("merge-not-yet", &[("file", (&path).into())]);
                report::note(&words);
                self.data.files.push(FileData::refused(path, words));

                return Ok(());
            }
            Err(error) => {
                let failure = Failure::Open(error);
                let words = report.sentence(&failure);
                report.refuse(&failure);
                self.data.files.push(FileData::refused(path, words));

                return Ok(());
            }
        };
        let whole = self.whole.get_or_insert_with(|| assessment.emptied());

        let preview = if is_mended {
            whole.preview_mended(&assessment, self.writer)
        } else {
            whole.preview(&assessment, self.writer)
        };

        match preview {
            Ok(preview) => {
                let by = Signature {
                    writer: self.writer,
                    computer: &self.computer,
                    at: Timestamp::now(),
                };
                let copy = IncomingCopy {
                    assessment: Arc::new(assessment),
                    kept: order.kept(&preview),
                    is_mended,
                };

                if !preview.missing.is_empty() {
                    report.input_is_at_fault();
                }

                if !copy.kept.is_empty() {
                    report.conflicts_remain();
                }

                let kept = copy.kept.clone();
                // A copy that passed the preview can be joined.
                whole
                    .apply(Edit::Join(vec![copy]), by)
                    .inspect_err(|error| log::tell(LogEvent::EditRefused(error)))
                    .map_err(|error| Failure::Join {
                        path: named.path.clone(),
                        error,
                    })?;
                let mut data = FileData::new(path, &preview, &kept, whole, report.locale());
                data.origin = origin.map(OriginData::from);
                self.data.files.push(data);
            }
            Err(error) => {
                let failure = Failure::Join {
                    path: named.path.clone(),
                    error: error.into(),
                };
                let words = report.sentence(&failure);
                report.refuse(&failure);
                self.data.files.push(FileData::refused(path, words));
            }
        }

        Ok(())
    }

    fn end(
        mut self,
        order: &MergeOrder,
        places: &Places,
        report: &mut Report<'_>,
    ) -> Result<(), Failure> {
        let Some(whole) = self.whole.take() else {
            return self.data.print(order.layout, &[], report);
        };
        let conflicts = whole.conflicts();
        let locale = report.locale();
        self.data.conflicts = conflicts
            .iter()
            .map(|conflict| ConflictData::new(conflict, &whole, locale))
            .collect();
        self.data.perhaps_twice = twice(&whole);
        let mut last = Vec::new();

        if order.is_dry {
            last.push(locale.text("merge-dry"));
        } else if self.before.as_ref().map(|opened| &opened.assessment) == Some(&whole) {
            let file = order.out.display().to_string();
            last.push(locale.format("merge-up-to-date", &[("file", file.into())]));
        } else {
            match &self.before {
                Some(opened) => {
                    keep(order, opened, places)?;
                    store::save(&order.out, &whole, Expected::This(opened.fingerprint))?;
                }
                None => store::save_new(&order.out, &whole)?,
            }

            self.data.written = Some(order.out.display().to_string());
        }

        if !conflicts.is_empty() {
            report.conflicts_remain();
        }

        self.data.print(order.layout, &last, report)?;

        match (&self.data.written, order.layout) {
            (Some(_), PrintFormat::Text) => report.wrote(Path::new(&order.out)),
            _ => Ok(()),
        }
    }
}

impl MergeOrder {
    /// The parts in which a copy does not count.
    fn kept(&self, preview: &Preview) -> BTreeSet<Part> {
        let mut kept = preview.kept_unless_asked();

        kept.retain(|part| {
            let is_outside = preview.outside.contains(part);
            let is_removal = preview.asks_about_removals && preview.removals.contains(part);

            (is_outside && !self.takes_outside) || (is_removal && !self.takes_removals)
        });

        kept
    }
}

/// The most names of one list that are printed; the data has all of them.
const NAMED: usize = 12;

/// Names each once, with how often each stands there if that is more than once, and how many more there are.
fn each_once(names: &[&str], locale: &Locale) -> String {
    let mut counted: Vec<(&str, usize)> = Vec::new();

    for name in names {
        match counted.iter_mut().find(|(known, _)| known == name) {
            Some((_, count)) => *count += 1,
            None => counted.push((name, 1)),
        }
    }

    let more = counted.len().saturating_sub(NAMED);
    let mut named: Vec<String> = counted
        .iter()
        .take(NAMED)
        .map(|(name, count)| match count {
            1 => (*name).to_owned(),
            count => locale.format(
                "merge-often",
                &[("name", (*name).into()), ("count", (*count).into())],
            ),
        })
        .collect();

    if more > 0 {
        named.push(locale.format("merge-more", &[("count", more.into())]));
    }

    named.join(", ")
}

/// Keeps the file that is about to be replaced.
fn keep(order: &MergeOrder, before: &OpenedFile, places: &Places) -> Result<(), Failure> {
    if let Some(path) = &order.backup {
        store::save_new(path, &before.assessment)?;

        return Ok(());
    }

    let keep = Settings::load(places.config()).snapshots;
    let snapshots = Snapshots::new(places.data(), keep, &order.out, before.assessment.id());
    snapshots.take(&before.assessment, Reason::Join, Timestamp::now())?;

    Ok(())
}

/// The names of people who may be listed twice.
fn twice(whole: &Assessment) -> Vec<String> {
    whole
        .duplicates()
        .iter()
        .filter_map(|ids| whole.participants().get(*ids.first()?))
        .map(|person| person.name.clone())
        .collect()
}

/// The report as data.
#[derive(Debug, Serialize)]
struct MergeData {
    files: Vec<FileData>,
    conflicts: Vec<ConflictData>,
    perhaps_twice: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    forms: Vec<FormData>,
    written: Option<String>,
    /// The language of its texts.
    language: &'static str,
}

#[derive(Debug, Serialize)]
struct FileData {
    file: String,
    refused: Option<String>,
    made_by: Option<SourceData>,
    questions: Option<TallyData>,
    others: Option<TallyData>,
    /// What goes, is outside the copy's part of the work, or is missing in the copy.
    removals: Vec<PartData>,
    outside: Vec<PartData>,
    missing: Vec<PartData>,
    /// Where it comes from, as far as it can be told here.
    origin: Option<OriginData>,
    #[serde(skip)]
    source: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum OriginData {
    HandedOut,
    NotHandedOut,
    OfAnotherComputer,
    Copy,
}

impl From<CopyOrigin> for OriginData {
    fn from(origin: CopyOrigin) -> Self {
        match origin {
            CopyOrigin::HandedOut => Self::HandedOut,
            CopyOrigin::NotHandedOut => Self::NotHandedOut,
            CopyOrigin::OfAnother => Self::OfAnotherComputer,
            CopyOrigin::Copy => Self::Copy,
        }
    }
}

/// A part of the assessment.
#[derive(Debug, Serialize)]
struct PartData {
    part: &'static str,
    question: Option<String>,
    item: Option<String>,
    /// Whether the copy counts in it.
    taken: bool,
    #[serde(skip)]
    words: String,
}

impl PartData {
    fn of(parts: &[Part], is_taken: impl Fn(&Part) -> bool, locale: &Locale) -> Vec<Self> {
        parts
            .iter()
            .map(|part| {
                let (name, item) = part.name();

                Self {
                    part: name,
                    question: part.question().map(ToString::to_string),
                    item,
                    taken: is_taken(part),
                    words: message::conflict::part(part, locale),
                }
            })
            .collect()
    }
}

#[derive(Debug, Serialize)]
struct SourceData {
    breakout: Option<String>,
    facilitator: Option<String>,
    computer: String,
    at: String,
}

#[derive(Debug, Serialize)]
struct TallyData {
    new: usize,
    same: usize,
    changed_here: usize,
    changed_there: usize,
    removed: usize,
    in_conflict: usize,
}

#[derive(Debug, Serialize)]
struct ConflictData {
    part: &'static str,
    question: Option<String>,
    item: Option<String>,
    sides: Vec<SideData>,
    #[serde(skip)]
    words: String,
}

#[derive(Debug, Serialize)]
struct SideData {
    value: String,
    by: Vec<SourceData>,
    #[serde(skip)]
    words: String,
}

impl From<Tally> for TallyData {
    fn from(tally: Tally) -> Self {
        Self {
            new: tally.new,
            same: tally.same,
            changed_here: tally.changed_here,
            changed_there: tally.changed_there,
            removed: tally.removed,
            in_conflict: tally.in_conflict,
        }
    }
}

impl FileData {
    fn new(
        file: String,
        preview: &Preview,
        kept: &BTreeSet<Part>,
        whole: &Assessment,
        locale: &Locale,
    ) -> Self {
        let is_taken = |part: &Part| !kept.contains(part);
        let parts = |parts: &[Part]| PartData::of(parts, is_taken, locale);
        let last = preview.authors.first().map(|author| Stamp {
            at: author.last,
            writer: author.writer,
            counter: 0,
        });

        Self {
            file,
            refused: None,
            made_by: last.map(|stamp| source(&stamp, whole)),
            questions: Some(preview.questions.into()),
            others: Some(preview.others.into()),
            removals: parts(&preview.removals),
            outside: parts(&preview.outside),
            missing: PartData::of(&preview.missing, |_| false, locale),
            origin: None,
            source: last.map(|stamp| source_words(&stamp, whole, locale)),
        }
    }

    fn refused(file: String, words: String) -> Self {
        Self {
            file,
            refused: Some(words),
            made_by: None,
            questions: None,
            others: None,
            removals: Vec::new(),
            outside: Vec::new(),
            missing: Vec::new(),
            origin: None,
            source: None,
        }
    }
}

impl ConflictData {
    fn new(conflict: &Conflict, whole: &Assessment, locale: &Locale) -> Self {
        let (part, item) = conflict.part.name();
        let sides = conflict.sides.iter().map(|side| {
            let value = message::conflict::value(&side.value, whole.questionnaire(), locale);
            let sources: Vec<String> = side
                .by
                .iter()
                .map(|stamp| source_words(stamp, whole, locale))
                .collect();
            let words = locale.format(
                "merge-side",
                &[
                    ("value", (&value).into()),
                    ("source", sources.join("; ").into()),
                ],
            );

            SideData {
                value,
                by: side.by.iter().map(|stamp| source(stamp, whole)).collect(),
                words,
            }
        });

        Self {
            part,
            question: conflict.part.question().map(ToString::to_string),
            item,
            sides: sides.collect(),
            words: message::conflict::part(&conflict.part, locale),
        }
    }
}

fn source(stamp: &Stamp, whole: &Assessment) -> SourceData {
    let source = whole.source(stamp);

    SourceData {
        breakout: source.breakout_name.map(str::to_owned),
        facilitator: source.facilitator.map(str::to_owned),
        computer: source.computer.to_owned(),
        at: source.at.to_string(),
    }
}

fn source_words(stamp: &Stamp, whole: &Assessment, locale: &Locale) -> String {
    message::conflict::source(&whole.source(stamp), local(stamp.at), locale)
}

fn local(at: Timestamp) -> DateTime {
    at.to_zoned(TimeZone::system()).datetime()
}

impl MergeData {
    fn print(
        &self,
        layout: PrintFormat,
        last: &[String],
        report: &Report<'_>,
    ) -> Result<(), Failure> {
        match layout {
            PrintFormat::Json => {
                let text = serde_json::to_string_pretty(self)?;

                report::print(&format!("{text}\n"))
            }
            PrintFormat::Text => report::print(&self.text(last, report.locale())),
        }
    }

    fn text(&self, last: &[String], locale: &Locale) -> String {
        let mut lines = Vec::new();

        for file in self.files.iter().filter(|file| file.refused.is_none()) {
            lines.push(locale.format("merge-file", &[("file", (&file.file).into())]));

            if let Some(source) = &file.source {
                lines.push(locale.format("merge-source", &[("source", source.into())]));
            }

            if let Some(tally) = &file.questions {
                lines.push(locale.format("merge-questions", &tally.arguments(locale)));
            }

            if let Some(tally) = &file.others {
                lines.push(locale.format("merge-others", &tally.arguments(locale)));
            }

            if file.origin == Some(OriginData::NotHandedOut) {
                lines.push(locale.text("merge-not-handed-out"));
            }

            let lists = [
                ("merge-removals", "merge-removals-kept", &file.removals),
                ("merge-outside", "merge-outside-kept", &file.outside),
                ("merge-missing", "merge-missing", &file.missing),
            ];

            for (taken, kept, parts) in lists {
                for (key, is_taken) in [(taken, true), (kept, false)] {
                    let parts = parts.iter().filter(|part| part.taken == is_taken);
                    let names: Vec<&str> = parts.map(|part| part.words.as_str()).collect();

                    if !names.is_empty() {
                        let words = [
                            ("count", names.len().into()),
                            ("names", each_once(&names, locale).into()),
                        ];
                        lines.push(locale.format(key, &words));
                    }
                }
            }
        }

        let forms = self.forms.iter();
        lines.extend(forms.flat_map(FormData::lines).cloned());
        lines.push(locale.format("merge-conflicts", &[("count", self.conflicts.len().into())]));

        for conflict in &self.conflicts {
            lines.push(conflict.words.clone());
            lines.extend(conflict.sides.iter().map(|side| side.words.clone()));
        }

        if !self.perhaps_twice.is_empty() {
            let names = self.perhaps_twice.join(", ");
            lines.push(locale.format("merge-twice", &[("names", names.into())]));
        }

        lines.extend_from_slice(last);

        // Names and people's words may hold line breaks.
        let lines: Vec<String> = lines.iter().map(|line| in_one_line(line)).collect();
        let mut text = lines.join("\n");
        text.push('\n');

        text
    }
}

impl TallyData {
    fn arguments(&self, locale: &Locale) -> [(&'static str, Arg<'static>); 6] {
        [
            ("new", locale.count(self.new).into()),
            ("same", locale.count(self.same).into()),
            ("here", locale.count(self.changed_here).into()),
            ("there", locale.count(self.changed_there).into()),
            ("removed", locale.count(self.removed).into()),
            ("conflict", locale.count(self.in_conflict).into()),
        ]
    }
}
