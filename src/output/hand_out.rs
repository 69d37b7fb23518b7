//! Writes a breakout's copy of the assessment, and its blank questionnaire for printing. It overwrites nothing: a file that is
//! on the stick already may be work that nobody has joined yet.

use crate::assessment::{Assessment, HandOutKind, ItemId, Profile};
use crate::locale::Locale;
use crate::output::{BlankChoice, BlankPart, BlankSource, own};
use crate::store::{self, SaveError, file_stem, hand_out_keys};

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The files of a breakout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedOut {
    /// The copy of the assessment, `COUNTRY-BREAKOUT.assessment.ron`; with a number if that name is taken.
    pub assessment: PathBuf,
    /// The blank questionnaire, `COUNTRY-BREAKOUT.questionnaire-LANGUAGE.html`.
    pub questionnaire: PathBuf,
}

/// Writes both files of a breakout into a folder, and makes the folder if it is missing. `None` if there is no such breakout.
///
/// # Errors
/// If a file cannot be written; one that was written before stays.
pub fn hand_out(
    folder: &Path,
    assessment: &Assessment,
    breakout: ItemId,
    with: &BTreeSet<HandOutKind>,
    locale: &Locale,
) -> Result<Option<HandedOut>, SaveError> {
    let Some(copy) = assessment.handed_out(breakout, with) else {
        return Ok(None);
    };
    let copy = copy.carrying(hand_out_keys::draw(breakout)?);
    let stem = stem(assessment, breakout);
    let choice = BlankChoice {
        part: BlankPart::Breakout(Some(breakout)),
        ..BlankChoice::default()
    };
    let mark = assessment.facts().mark(Profile::Internal).trim();
    let mark = (!mark.is_empty()).then_some(mark);
    let page = BlankSource::new(assessment).page(locale, &choice, mark);
    let language = locale.language().tag();
    let named = |number| {
        folder.join(match number {
            1 => format!("{stem}.questionnaire-{language}.html"),
            number => format!("{stem}-{number}.questionnaire-{language}.html"),
        })
    };

    Ok(Some(HandedOut {
        assessment: store::create_for_others(folder, &stem, &copy)?.path,
        questionnaire: store::file::draft(&named(1), &page)?.put(named, own::is_own)?,
    }))
}

/// `COUNTRY-BREAKOUT`, as every system takes it.
pub(crate) fn stem(assessment: &Assessment, breakout: ItemId) -> String {
    let name = assessment.breakout_name(breakout).unwrap_or_default();

    file_stem(&format!("{}-{name}", assessment.facts().country()))
}
