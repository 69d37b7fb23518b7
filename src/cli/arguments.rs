//! The command line as it is typed. Its words are English, as those of every `--help`.

use crate::assessment::{NameChoice, Profile};
use crate::chart::Size;
use crate::chart::subject::Subject;
use crate::homework::FormKind;
use crate::locale::Language;
use crate::output::{CARDS_LIMIT, Format, HEIGHTS, Product, WIDTHS};
use crate::questionnaire::Questionnaire;

use clap::builder::{NonEmptyStringValueParser, OsStringValueParser, TypedValueParser};
use clap::{Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use percent_encoding::percent_decode_str;

use std::ffi::OsString;
use std::path::PathBuf;

/// Leads a national delegation through its own cybersecurity self-assessment, and draws what it agreed.
#[derive(Debug, Parser)]
#[command(
    version,
    args_conflicts_with_subcommands = true,
    after_help = "Examples:
  rapporteur                                    open the window
  rapporteur Arvenia.assessment.ron             open an assessment in the window
  rapporteur sample --out demo                  see what the work looks like when it is done
  rapporteur export Arvenia.assessment.ron --out charts
  rapporteur merge returned --out Arvenia.assessment.ron
  rapporteur blank Arvenia.assessment.ron --out paper

Exit codes: 0 done, 1 a file is at fault, 2 the command line is at fault, 3 the system is at fault,
4 done, but copies that were brought together disagree, 130 stopped: none of the outputs was written."
)]
pub(super) struct Arguments {
    /// The assessment to open in the window
    #[arg(value_parser = OsStringValueParser::new().map(path))]
    pub file: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Write the sample assessment of a fictional country, and all its charts
    #[command(after_help = "Examples:
  rapporteur sample --out demo
  rapporteur \"demo/Republic of Arvenia 2026.assessment.ron\"")]
    Sample {
        /// The folder to write to; it is made if it is missing
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Check questionnaires, translations and assessments, and list what is wrong with them
    #[command(after_help = "Examples:
  rapporteur check Arvenia.assessment.ron
  rapporteur check my-questionnaire.ron *.assessment.ron
  rapporteur check my-questionnaire.fr.ron
  rapporteur check --all

Each finding says file:line:column, what is at fault, and what to do. The exit code is 1 if there is any.
The translations beside a questionnaire (NAME.fr.ron beside NAME.ron) are checked with it: every text that is
missing, empty, too long or unknown is a finding. One that is as in the questionnaire is listed and no fault.")]
    Check {
        /// Questionnaires, translations and assessments, told apart by what they hold
        #[arg(required_unless_present = "all", value_name = "FILE", value_parser = OsStringValueParser::new().map(path))]
        files: Vec<PathBuf>,
        /// Check what comes with the program, too
        #[arg(long)]
        all: bool,
    },
    /// Print the results of an assessment
    #[command(after_help = "Examples:
  rapporteur results Arvenia.assessment.ron
  rapporteur results Arvenia.assessment.ron --format json > arvenia.json")]
    Results {
        /// The assessment
        #[arg(value_parser = OsStringValueParser::new().map(path))]
        file: PathBuf,
        /// A table for people, or data for programs
        #[arg(long, value_enum, default_value = "text")]
        format: PrintFormat,
        /// The language: its tag, as ar or fr; that of the system unless given
        #[arg(long, value_name = "TAG", value_parser = language)]
        lang: Option<Language>,
    },
    /// Bring copies of one assessment together
    #[command(after_help = "Examples:
  rapporteur merge returned --out Arvenia.assessment.ron
  rapporteur merge law.assessment.ron culture.assessment.ron --out Arvenia.assessment.ron
  rapporteur merge returned --out Arvenia.assessment.ron --dry-run --format json
  rapporteur merge csirt-homework.ods forms-returned --out Arvenia.assessment.ron

For each file it tells what comes in, and then everything that copies disagree about, with who gave it and when.
If --out is there already, it is one of the copies: it is kept as an earlier state, and replaced by a whole that holds
all of it. A file that is no copy of the same assessment is named, and the others come in.

A copy that takes away more than five things, or more than a tenth of the people, answers or actions, does not take them
away unless --removals says so. What the copy of a breakout changes outside its elements stays out unless --outside says
so. A file that was mended or damaged since the program wrote it stays out unless --mended names it. A copy that lacks
what it says to have seen is named as incomplete; what is here stays.

Returned forms of the homework (XLSX, ODS, CSV) come in after the copies: what each brings is told, what the room has changed
since stays, and what a person should look at is listed. The same form twice brings nothing.

The exit code is 1 if a file could not come in or is incomplete, and otherwise 4 if there is something to decide: conflicts,
removals, changes outside, or something to look at in a form. A half file in a named folder is passed over and named while it is younger than two minutes.")]
    Merge {
        /// Copies, returned forms, and folders of them
        #[arg(required_unless_present = "mended", value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Where the whole goes
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Tell everything, write nothing
        #[arg(long)]
        dry_run: bool,
        /// Take in removals, however many
        #[arg(long)]
        removals: bool,
        /// Take in what the copies of breakouts change outside their elements
        #[arg(long)]
        outside: bool,
        /// A copy that somebody has mended by hand: its values count as changes made now
        #[arg(long, value_name = "FILE")]
        mended: Vec<PathBuf>,
        /// Where the file that was there is kept, in place of an earlier state
        #[arg(long, value_name = "FILE")]
        backup: Option<PathBuf>,
        /// Lines for people, or data for programs
        #[arg(long, value_enum, default_value = "text")]
        format: PrintFormat,
    },
    /// Add the people of a list, as a spreadsheet
    #[command(after_help = "Examples:
  rapporteur people Arvenia.assessment.ron --from delegates.xlsx --dry-run
  rapporteur people Arvenia.assessment.ron --from délégués.csv

LIST is CSV, TSV, XLSX or ODS, with heads in English, Arabic, French or Spanish, in any order: honorific, family name,
given name, full name, post, institution, group, role. Electronic addresses and telephone numbers are never taken in.

It tells for each row whether the person is new, known, or perhaps known. Who is known gains what is missing, and nothing
is overwritten. Who may be known is taken for the same person if institution and family name agree, and else added.
The file as it was is kept as an earlier state.

The exit code is 1 if a row was refused, and otherwise 4 if somebody or an institution may be known.")]
    People {
        /// The assessment
        #[arg(value_parser = OsStringValueParser::new().map(path))]
        file: PathBuf,
        /// The list
        #[arg(long, value_name = "LIST", value_parser = OsStringValueParser::new().map(path))]
        from: PathBuf,
        /// Tell everything, write nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Seal a file again that was mended by hand
    #[command(after_help = "Examples:
  rapporteur seal Arvenia.assessment.ron

The last line of an assessment's file shows whether anything above it was changed since the program wrote it. Who has
mended a file on purpose seals it again with this command; the file as it was is kept as an earlier state. What differs
from the newest earlier state counts as a change made now.")]
    Seal {
        /// The assessment
        #[arg(value_parser = OsStringValueParser::new().map(path))]
        file: PathBuf,
    },
    /// Write what a delegation takes home: charts, report, outline, slides, workbook, data
    #[command(after_help = "Examples:
  rapporteur export Arvenia.assessment.ron --out public
  rapporteur export Arvenia.assessment.ron --out papers --only report,slides --profile partners --lang en
  rapporteur export Arvenia.assessment.ron --out charts --only radar-elements,heat-map --formats png
  rapporteur export Arvenia.assessment.ron --out charts --size 1280x720 --profile internal
  rapporteur export Arvenia.assessment.ron --out charts --lang fr
  rapporteur export Arvenia.assessment.ron --out charts --mark \"PUBLIC - cleared for release\"

Every output carries the handling mark that the assessment has for the profile. If it has none, give one
with --mark, or decide with --no-mark that there shall be none.

In outputs for partners and the public a participant's name is replaced, by the institution or by an ellipsis. Where a
given or a family name stands alone, people decide in the window, on the screen Outputs. While any of these are
undecided, nothing is written: each is listed with its sentence, and the command ends with 1. --names decides about all
of them for this export.

Everything is made before anything is written, and nothing is overwritten: what is made again gets a number. With
--replace it takes the place of what was made before, unless somebody has changed that since.")]
    Export {
        /// The assessment
        #[arg(value_parser = OsStringValueParser::new().map(path))]
        file: PathBuf,
        /// The folder to write to; it is made if it is missing
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Only these: charts, report, outline, slides, workbook, data; or of the charts radar-elements, radar-aspects,
        /// heat-map, groups, ranges, radar-element, lens, change, evidence, who-does-what, how-they-work-together; of one
        /// element or lens by its identifier: radar-element-strategy, lens-function
        #[arg(long, value_delimiter = ',', value_name = "WHAT", value_parser = wanted)]
        only: Vec<Wanted>,
        /// The kinds of files of charts
        #[arg(
            long,
            value_enum,
            value_delimiter = ',',
            value_name = "FORMATS",
            default_value = "png,svg"
        )]
        formats: Vec<PictureFormat>,
        /// Width and height in pixels: 320 to 3840 across, 180 to 3840 down
        #[arg(long, value_name = "WxH", default_value = "1920x1080", value_parser = size)]
        size: Size,
        /// The language: its tag, as ar or fr; that of the system unless given
        #[arg(long, value_name = "TAG", value_parser = language)]
        lang: Option<Language>,
        /// For whom it is
        #[arg(long, value_enum, default_value = "public")]
        profile: Audience,
        /// A handling mark in place of the profile's own
        #[arg(long, value_name = "TEXT", value_parser = NonEmptyStringValueParser::new())]
        mark: Option<String>,
        /// No handling mark
        #[arg(long, conflicts_with = "mark")]
        no_mark: bool,
        /// For partners and the public: what to do with words that may be somebody's name, where nobody has decided it in
        /// the window
        #[arg(long, value_enum, value_name = "WHAT")]
        names: Option<Names>,
        /// Replace what was made before, unless somebody has changed it
        #[arg(long)]
        replace: bool,
        /// With the facilitator's notes; for the delegation itself alone
        #[arg(long)]
        with_notes: bool,
        /// With counts of views by group, small groups folded; for the delegation itself alone
        #[arg(long)]
        with_counts: bool,
    },
    /// Write the forms that institutions fill in before the room meets
    #[command(after_help = "Examples:
  rapporteur homework Arvenia.assessment.ron --out forms --due 2026-05-29
  rapporteur homework Arvenia.assessment.ron --out forms --language ar
  rapporteur homework Arvenia.assessment.ron --out forms --for functions --replace

Each institution gets a workbook with only its questions, and a letter with the same questions on paper. Its questions are
those of the functions that it has; if it has none, of the functions that its people have; if they have none either, of the
elements in which it has a part. An institution of which nothing of this is known gets no form and is named.

A form asks what there is, since when, with what document, and who knows more; it asks for no level. It may be filled in with
any spreadsheet program; merge brings it back.

The assessment notes which forms were written and when they are due. Nothing is overwritten: what is made again gets a number.
With --replace it takes the place of what was made before, unless somebody has changed that since.")]
    Homework {
        /// The assessment
        #[arg(value_parser = OsStringValueParser::new().map(path))]
        file: PathBuf,
        /// The folder to write to; it is made if it is missing
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// The language: its tag, as ar or fr; that of the system unless given
        #[arg(long, visible_alias = "language", value_name = "TAG", value_parser = language)]
        lang: Option<Language>,
        /// The day by which forms should be back, as 2026-05-29
        #[arg(long, value_name = "DATE", value_parser = day)]
        due: Option<Date>,
        /// Whom the forms ask
        #[arg(
            long = "for",
            value_enum,
            value_name = "WHOM",
            default_value = "institutions"
        )]
        whom: Whom,
        /// Replace what was made before, unless somebody has changed it
        #[arg(long)]
        replace: bool,
    },
    /// Write paper to be filled in by hand: the questionnaire, and ballots for sealed views
    #[command(after_help = "Examples:
  rapporteur blank Arvenia.assessment.ron --out paper
  rapporteur blank Arvenia.assessment.ron --out paper --only questionnaire --part strategy --lang ar,en
  rapporteur blank Arvenia.assessment.ron --out paper --only ballots --ballots ministries=6 --ballots operators=4
  rapporteur blank national-framework --out paper --lang fr

FILE is an assessment or a questionnaire; national-framework is the questionnaire that comes with the program. The paper
carries no answer, no note and no name. A question is never divided over two pages. In two languages everything stands
in the first and under it in the second, each in its own direction.

Ballots are one card for each person who gives a view, by stakeholder group; --ballots changes the number of a group.
The cards of a group are all alike and have no number. A cover says how many were printed and how to use them.

Nothing is overwritten: what is made again gets a number. With --replace it takes the place of what was made before,
unless somebody has changed that since.")]
    Blank {
        /// An assessment, a questionnaire, or national-framework
        #[arg(value_parser = OsStringValueParser::new().map(path))]
        file: PathBuf,
        /// The folder to write to; it is made if it is missing
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Only these; both unless given, ballots only if somebody gets one
        #[arg(long, value_enum, value_delimiter = ',', value_name = "WHAT")]
        only: Vec<BlankKind>,
        /// The questions of one element alone, by its identifier, or of one breakout, by its name
        #[arg(long, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
        part: Option<String>,
        /// One language or two: their tags, as ar or ar,en; that of the system unless given
        #[arg(long, value_delimiter = ',', value_name = "TAGS", value_parser = language)]
        lang: Vec<Language>,
        /// How many ballots a group gets, by its identifier or its name
        #[arg(long, value_name = "GROUP=N", value_parser = cards)]
        ballots: Vec<(String, usize)>,
        /// Replace what was made before, unless somebody has changed it
        #[arg(long)]
        replace: bool,
    },
}

/// Whom forms ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Whom {
    /// Each institution
    Institutions,
    /// Each function
    Functions,
}

impl From<Whom> for FormKind {
    fn from(whom: Whom) -> Self {
        match whom {
            Whom::Institutions => Self::Institutions,
            Whom::Functions => Self::Functions,
        }
    }
}

/// Reads `2026-05-29`.
fn day(text: &str) -> Result<Date, String> {
    text.parse()
        .map_err(|_| "write a day like 2026-05-29".to_owned())
}

/// A kind of paper to be filled in by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum BlankKind {
    /// Every question with its levels
    Questionnaire,
    /// Cards for sealed views
    Ballots,
}

impl From<BlankKind> for Product {
    fn from(kind: BlankKind) -> Self {
        match kind {
            BlankKind::Questionnaire => Self::Questionnaire,
            BlankKind::Ballots => Self::Ballots,
        }
    }
}

/// Reads `operators=4`.
fn cards(text: &str) -> Result<(String, usize), String> {
    let (group, count) = text
        .rsplit_once('=')
        .ok_or("write a group and a number like operators=4")?;
    let count = count
        .trim()
        .parse::<usize>()
        .ok()
        .filter(|count| *count <= CARDS_LIMIT)
        .ok_or_else(|| format!("a group gets 0 to {CARDS_LIMIT} ballots"))?;

    Ok((group.trim().to_owned(), count))
}

/// How results are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum PrintFormat {
    /// A table
    Text,
    /// Data for other programs
    Json,
}

/// Something to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wanted {
    /// By its kind.
    Kind(OutputKind),
    /// The chart of one element or lens.
    Chart(String),
}

/// A kind of what can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum OutputKind {
    /// All charts
    Charts,
    /// The radar of the elements
    RadarElements,
    /// A radar of its aspects for each element
    RadarAspects,
    /// The levels of all aspects as coloured cells
    HeatMap,
    /// How the stakeholder groups see each element
    Groups,
    /// Every aspect with its range
    Ranges,
    /// The radar of each element's aspects, in a picture of its own
    RadarElement,
    /// The categories of each lens
    Lens,
    /// The way from the baseline
    Change,
    /// The evidence behind the levels
    Evidence,
    /// Which institution leads and supports which element
    WhoDoesWhat,
    /// By what means the institutions work together
    HowTheyWorkTogether,
    /// The assessment report, as HTML and DOCX
    Report,
    /// The outline of a strategy, filled in, as DOCX
    Outline,
    /// Slides, as PPTX
    Slides,
    /// Results, answers and actions, as XLSX
    Workbook,
    /// A table and data for programs, as CSV and JSON
    Data,
}

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum PictureFormat {
    /// Pixels
    Png,
    /// Text as outlines: looks the same everywhere
    Svg,
    /// Text that can be edited where the font is installed
    SvgText,
}

/// An audience.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Audience {
    /// Everybody
    Public,
    /// Partners of the country
    Partners,
    /// The delegation itself
    Internal,
}

/// What to do with words that may be somebody's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Names {
    /// Put the institution in their place, for the public an ellipsis
    Replace,
    /// Leave them
    Keep,
}

/// Reads what is to be written.
fn wanted(text: &str) -> Result<Wanted, String> {
    if let Ok(sort) = OutputKind::from_str(text, true) {
        return Ok(Wanted::Kind(sort));
    }

    let of_one = [
        OutputKind::RadarElement,
        OutputKind::Lens,
        OutputKind::WhoDoesWhat,
    ]
    .map(name_of);

    if of_one
        .iter()
        .any(|kind| text.starts_with(&format!("{kind}-")))
    {
        return Ok(Wanted::Chart(text.to_owned()));
    }

    let known: Vec<String> = OutputKind::value_variants()
        .iter()
        .copied()
        .map(name_of)
        .collect();

    Err(format!("possible values: {}", known.join(", ")))
}

fn name_of(sort: OutputKind) -> String {
    sort.to_possible_value()
        .map_or_else(String::new, |value| value.get_name().to_owned())
}

/// The charts to write, in their usual order, each once; all if none was named.
///
/// # Errors
/// The name of a chart that is none of these, and those that can be asked for.
pub(super) fn subjects(
    only: &[Wanted],
    all: &[Subject],
    questionnaire: &Questionnaire,
) -> Result<Vec<Subject>, (String, Vec<String>)> {
    let ids: Vec<String> = all.iter().map(|s| s.id(questionnaire)).collect();
    let unknown = only.iter().find_map(|wanted| match wanted {
        Wanted::Chart(name) if !ids.contains(name) => Some(name.clone()),
        _ => None,
    });

    if let Some(name) = unknown {
        return Err((name, ids));
    }

    let is_wanted = |subject: &Subject, id: &String| {
        let sort = match subject.first().0 {
            Subject::Elements | Subject::Later(..) => OutputKind::RadarElements,
            Subject::Aspects => OutputKind::RadarAspects,
            Subject::HeatMap => OutputKind::HeatMap,
            Subject::Groups => OutputKind::Groups,
            Subject::Ranges => OutputKind::Ranges,
            Subject::Element(_) => OutputKind::RadarElement,
            Subject::Lens(_) => OutputKind::Lens,
            Subject::Change => OutputKind::Change,
            Subject::Evidence => OutputKind::Evidence,
            Subject::WhoDoesWhat(_) => OutputKind::WhoDoesWhat,
            Subject::HowTheyWorkTogether => OutputKind::HowTheyWorkTogether,
        };
        let is_named = |wanted: &Wanted| match wanted {
            Wanted::Kind(kind) => *kind == OutputKind::Charts || *kind == sort,
            Wanted::Chart(name) => name == id,
        };

        only.is_empty() || only.iter().any(is_named)
    };
    let subjects = all.iter().zip(&ids);

    Ok(subjects
        .filter(|(subject, id)| is_wanted(subject, id))
        .map(|(subject, _)| *subject)
        .collect())
}

/// The documents to write, in their usual order, each once; all if nothing was named.
pub(super) fn products(only: &[Wanted]) -> Vec<Product> {
    let is_wanted = |product: &Product| {
        let wanted = match product {
            Product::Report => OutputKind::Report,
            Product::Outline => OutputKind::Outline,
            Product::Slides => OutputKind::Slides,
            Product::Workbook => OutputKind::Workbook,
            Product::Data => OutputKind::Data,
            // They are made before the workshop, by a command of their own.
            Product::Questionnaire | Product::Ballots => return false,
        };

        only.is_empty() || only.contains(&Wanted::Kind(wanted))
    };

    Product::ALL.into_iter().filter(is_wanted).collect()
}

/// The paper to write, each kind once and in its usual order.
pub(super) fn blank_products(only: &[BlankKind]) -> Vec<Product> {
    let kinds = [BlankKind::Questionnaire, BlankKind::Ballots].into_iter();

    kinds
        .filter(|kind| only.contains(kind))
        .map(Product::from)
        .collect()
}

/// Reads the tag of a language that the program speaks.
fn language(tag: &str) -> Result<Language, String> {
    Language::matching(tag).ok_or_else(|| {
        let tags: Vec<&str> = Language::all()
            .iter()
            .map(|language| language.tag())
            .collect();

        format!("the program speaks {}", tags.join(", "))
    })
}

/// The kinds of files to write, each once.
pub(super) fn formats(kinds: &[PictureFormat]) -> Vec<Format> {
    let is_wanted = |format: &Format| {
        kinds.contains(&match format {
            Format::Png => PictureFormat::Png,
            Format::Svg => PictureFormat::Svg,
            Format::EditableSvg => PictureFormat::SvgText,
        })
    };

    Format::ALL.into_iter().filter(is_wanted).collect()
}

impl From<Names> for NameChoice {
    fn from(names: Names) -> Self {
        match names {
            Names::Replace => Self::Replace,
            Names::Keep => Self::Keep,
        }
    }
}

impl From<Audience> for Profile {
    fn from(audience: Audience) -> Self {
        match audience {
            Audience::Public => Self::Public,
            Audience::Partners => Self::Partners,
            Audience::Internal => Self::Internal,
        }
    }
}

/// Reads a path, also one that a file manager hands on as `file:///home/ilse/My%20country.assessment.ron`.
fn path(text: OsString) -> PathBuf {
    let address = text.to_str().and_then(|text| text.strip_prefix("file://"));
    let Some(path) = address.map(|address| address.strip_prefix("localhost").unwrap_or(address))
    else {
        return text.into();
    };

    // A part before the first slash names another computer; such an address is no path here.
    if !path.starts_with('/') {
        return text.into();
    }

    from_bytes(percent_decode_str(path).collect())
}

#[cfg(unix)]
fn from_bytes(bytes: Vec<u8>) -> PathBuf {
    use std::os::unix::ffi::OsStringExt;

    OsString::from_vec(bytes).into()
}

/// On Windows, `/C:/Users` becomes `C:/Users`.
#[cfg(not(unix))]
fn from_bytes(bytes: Vec<u8>) -> PathBuf {
    let path = String::from_utf8_lossy(&bytes).into_owned();

    match path.as_bytes() {
        [b'/', _, b':', ..] => path[1..].into(),
        _ => path.into(),
    }
}

/// Reads `1920x1080`.
fn size(text: &str) -> Result<Size, String> {
    let (width, height) = text
        .split_once(['x', 'X', '×'])
        .ok_or("write width and height like 1920x1080")?;
    let pixels = |text: &str| {
        text.trim()
            .parse::<u32>()
            .map_err(|_| format!("{text:?} is no number of pixels"))
    };
    let size = Size {
        width: pixels(width)?,
        height: pixels(height)?,
    };

    if !WIDTHS.contains(&size.width) {
        return Err(format!(
            "a picture is {} to {} pixels wide",
            WIDTHS.start(),
            WIDTHS.end()
        ));
    }

    if !HEIGHTS.contains(&size.height) {
        return Err(format!(
            "a picture is {} to {} pixels high",
            HEIGHTS.start(),
            HEIGHTS.end()
        ));
    }

    Ok(size)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::library;

    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        Arguments::command().debug_assert();
    }

    /// The words of a line as a shell splits them, up to a redirection.
    fn shell_words(line: &str) -> Vec<String> {
        let line = line.split(" > ").next().unwrap_or(line);
        let parts = line.split('"').enumerate();

        parts
            .flat_map(|(index, part)| {
                if index % 2 == 1 {
                    vec![part.to_owned()]
                } else {
                    part.split_whitespace().map(str::to_owned).collect()
                }
            })
            .collect()
    }

    #[test]
    fn every_example_of_the_help_can_be_typed() {
        let command = Arguments::command();
        let helps = std::iter::once(&command)
            .chain(command.get_subcommands())
            .filter_map(|command| command.get_after_help());
        let mut examples = 0;

        for help in helps {
            let help = help.to_string();

            for line in help.lines().filter(|line| line.starts_with("  rapporteur")) {
                // The explanation of an example is separated from it by spaces.
                let line = line.trim_start().split("   ").next().unwrap();

                if let Err(error) = Arguments::try_parse_from(shell_words(line)) {
                    panic!("{line}: {error}");
                }

                examples += 1;
            }
        }

        assert_eq!(examples, 34);
    }

    #[test]
    fn sizes_are_read_and_bounded() {
        let accepted = [("1920x1080", 1920), ("320X180", 320), ("3840×2160", 3840)];

        for (text, width) in accepted {
            assert_eq!(size(text).unwrap().width, width, "{text}");
        }

        for text in [
            "",
            "1920",
            "x",
            "319x200",
            "3841x2160",
            "1920x179",
            "1920x4000",
            "-1x5",
            "1e3x500",
            "99999999999x1",
        ] {
            assert!(size(text).is_err(), "{text}");
        }
    }

    #[test]
    #[cfg(unix)]
    fn an_address_of_a_file_is_its_path() {
        let cases = [
            ("work/a.ron", "work/a.ron"),
            ("file:///stick/a%20b.ron", "/stick/a b.ron"),
            ("file://localhost/stick/%D8%AA.ron", "/stick/\u{62a}.ron"),
            ("file:///100%.ron", "/100%.ron"),
            ("file://elsewhere/a.ron", "file://elsewhere/a.ron"),
            ("file:a.ron", "file:a.ron"),
            ("https://example.org/a.ron", "https://example.org/a.ron"),
        ];

        for (text, expected) in cases {
            assert_eq!(path(text.into()), PathBuf::from(expected), "{text}");
        }
    }

    #[test]
    fn charts_are_written_once_and_in_their_order() {
        let national = library::national().unwrap();
        let mut all = Subject::MAIN.to_vec();
        all.extend((0..5).map(Subject::Element));
        let read = |names: &[&str]| {
            let names: Vec<Wanted> = names.iter().map(|name| wanted(name).unwrap()).collect();

            subjects(&names, &all, &national)
        };

        assert_eq!(
            read(&["heat-map", "radar-elements", "heat-map"]),
            Ok(vec![Subject::Elements, Subject::HeatMap])
        );
        assert_eq!(read(&[]), Ok(all.clone()));
        assert_eq!(read(&["charts"]), Ok(all.clone()));
        assert_eq!(
            read(&["radar-element-strategy"]),
            Ok(vec![Subject::Element(0)])
        );
        assert_eq!(read(&["radar-element"]), Ok(all[4..].to_vec()));
        let (name, known) = read(&["radar-element-strategie"]).unwrap_err();
        assert_eq!(name, "radar-element-strategie");
        assert!(known.contains(&"radar-element-strategy".to_owned()));
        assert!(wanted("radar").unwrap_err().contains("radar-elements, "));
        assert_eq!(
            formats(&[PictureFormat::Svg, PictureFormat::Svg]),
            [Format::Svg]
        );
    }
}
