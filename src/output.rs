//! Outputs: pictures of an assessment as files. They take every number from the results and every file is written safely.
//!
//! An output that is made again takes the place of the one before; any other file of that name is left alone.

pub mod blank;
pub mod data;
pub mod hand_out;
mod own;

pub use hand_out::{HandedOut, hand_out};

use crate::assessment::{Assessment, Profile};
use crate::chart::subject::{Shown, Subject};
use crate::chart::{Chart, ChartError, Frame, Size, render};
use crate::locale::Locale;
use crate::results::Results;
use crate::store::{self, SaveError, file_stem};

use thiserror::Error;

use std::ops::{ControlFlow, RangeInclusive};
use std::path::{Path, PathBuf};

/// How wide a picture may be, in pixels.
pub const WIDTHS: RangeInclusive<u32> = 320..=3840;

/// How high a picture may be, in pixels.
pub const HEIGHTS: RangeInclusive<u32> = 180..=3840;

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Pixels.
    Png,
    /// Outlines: looks the same everywhere, needs no fonts.
    Svg,
    /// Outlines with text that can be edited where the font is installed.
    EditableSvg,
}

impl Format {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Png, Self::Svg, Self::EditableSvg];

    /// How commands call it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::EditableSvg => "svg-text",
        }
    }

    /// How its file names end.
    fn ending(self) -> &'static str {
        match self {
            Self::Png => ".png",
            Self::Svg => ".svg",
            Self::EditableSvg => "-text.svg",
        }
    }
}

/// The handling mark that stands on every output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// The one that the assessment has for the profile.
    OfProfile,
    /// Another one; not empty.
    Text(String),
    /// None, by decision.
    Without,
}

/// What is to be written.
#[derive(Debug, Clone)]
pub struct Order {
    /// Where to; made if it is missing.
    pub folder: PathBuf,
    /// Which pictures.
    pub subjects: Vec<Subject>,
    /// As which files.
    pub formats: Vec<Format>,
    /// How large; see [`WIDTHS`] and [`HEIGHTS`].
    pub size: Size,
    /// For whom.
    pub profile: Profile,
    /// What stands in the box at the foot.
    pub mark: Mark,
    /// Language, digits and direction.
    pub locale: Locale,
}

impl Order {
    /// How many files it makes.
    pub fn len(&self) -> usize {
        self.pictures().count() * self.formats.len()
    }

    /// The pictures that may be shown to the audience.
    fn pictures(&self) -> impl Iterator<Item = Subject> {
        self.subjects
            .iter()
            .copied()
            .filter(|subject| subject.is_for(self.profile))
    }

    /// Whether it makes none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The mark as it is drawn: none only by decision.
    ///
    /// # Errors
    /// [`OutputError::NoMark`] where the profile has none, or the given one is empty.
    pub fn mark(&self, assessment: &Assessment) -> Result<Option<String>, OutputError> {
        let text = match &self.mark {
            Mark::Without => return Ok(None),
            Mark::OfProfile => assessment.facts().mark(self.profile),
            Mark::Text(text) => text,
        };

        match text.trim() {
            "" => Err(OutputError::NoMark(self.profile)),
            mark => Ok(Some(mark.to_owned())),
        }
    }

    /// The size, if it can be drawn.
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

/// How far the writing is: told before each file and at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Files that are written.
    pub done: usize,
    /// Files of the whole order.
    pub total: usize,
    /// What comes next; nothing at the end.
    pub next: Option<(Subject, Format)>,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The files, in the order in which they were written.
    pub files: Vec<PathBuf>,
    /// Whether all of them are there, or somebody stopped before.
    pub completion: Completion,
}

/// Whether an order was carried out to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Completion {
    /// Every file is there.
    Whole,
    /// Somebody stopped; what was written stays.
    Stopped,
}

/// Why an output was not written. Files before it stay; no half file is left.
#[derive(Debug, Error)]
pub enum OutputError {
    /// The picture would be too small or too large.
    #[error("a picture of {} by {} pixels", .0.width, .0.height)]
    Size(Size),
    /// There is no handling mark for this profile, and nobody decided to do without.
    #[error("no handling mark for {0:?}")]
    NoMark(Profile),
    /// Nothing was chosen.
    #[error("nothing to write")]
    Nothing,
    /// What is chosen is not for the public.
    #[error("not for the public")]
    NotForThePublic,
    /// A picture cannot be drawn.
    #[error("{}: {cause}", subject.id())]
    Chart {
        /// Which one.
        subject: Subject,
        /// Why.
        #[source]
        cause: ChartError,
    },
    /// A file cannot be written.
    #[error(transparent)]
    Save(#[from] SaveError),
}

/// Writes an order, file after file. `progress` may stop it between two files.
///
/// # Errors
/// The first thing that went wrong; see [`OutputError`].
pub fn write(
    order: &Order,
    assessment: &Assessment,
    results: &Results,
    mut progress: impl FnMut(Progress) -> ControlFlow<()>,
) -> Result<Written, OutputError> {
    let size = order.checked_size()?;
    let mark = order.mark(assessment)?;

    if order.is_empty() {
        return Err(if order.subjects.is_empty() || order.formats.is_empty() {
            OutputError::Nothing
        } else {
            OutputError::NotForThePublic
        });
    }

    let mut written = Written {
        files: Vec::with_capacity(order.len()),
        completion: Completion::Whole,
    };
    let mut tell = |done, next| {
        progress(Progress {
            done,
            total: order.len(),
            next,
        })
    };

    for subject in order.pictures() {
        let shown = Shown::to(order.profile);
        let chart = subject.chart(assessment, results, &order.locale, shown);
        let frame = subject.frame(assessment, results, &order.locale, mark.clone());

        for &format in &order.formats {
            if tell(written.files.len(), Some((subject, format))).is_break() {
                written.completion = Completion::Stopped;

                return Ok(written);
            }

            let bytes = picture(&chart, &frame, size, format)
                .map_err(|cause| OutputError::Chart { subject, cause })?;
            let stem = stem(assessment, subject, &order.locale);
            let file = put(&order.folder, &stem, format, &bytes)?;
            written.files.push(file);
        }
    }

    // Everything is written: whoever wants to stop now is too late.
    let _ = tell(written.files.len(), None);

    Ok(written)
}

/// The bytes of a picture, signed as an output of this program.
///
/// # Errors
/// Why it cannot be drawn.
pub fn picture(
    chart: &Chart,
    frame: &Frame,
    size: Size,
    format: Format,
) -> Result<Vec<u8>, ChartError> {
    let svg = chart.slide(frame, size)?;

    Ok(match format {
        Format::Png => own::sign_png(render::png(&render::tree(&svg)?, size)?),
        Format::Svg => own::sign_svg(&render::outlined_svg(&render::tree(&svg)?)),
        Format::EditableSvg => own::sign_svg(&svg),
    })
}

/// `<country>-<chart>-<lang>-<date>`, without the date where the workshop has none.
fn stem(assessment: &Assessment, subject: Subject, locale: &Locale) -> String {
    let facts = assessment.facts();
    let country = file_stem(facts.country());
    let (chart, language) = (subject.id(), locale.language().tag());

    match facts.dates() {
        Some(dates) => format!("{country}-{chart}-{language}-{}", dates.last),
        None => format!("{country}-{chart}-{language}"),
    }
}

/// Writes an output under its name; where that is taken by a file that is not our own, or that somebody changed, with a number.
fn put(folder: &Path, stem: &str, format: Format, bytes: &[u8]) -> Result<PathBuf, SaveError> {
    let named = |number| {
        let ending = format.ending();

        folder.join(match number {
            1 => format!("{stem}{ending}"),
            number => format!("{stem}-{number}{ending}"),
        })
    };

    store::file::remake(folder, named, bytes, own::is_own)
}

#[cfg(test)]
mod tests;
