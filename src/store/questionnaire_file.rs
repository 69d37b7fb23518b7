//! Reads a questionnaire's file with the files of its translations beside it: `NAME.ron`, `NAME.ar.ron`, `NAME.fr.ron`.

use crate::questionnaire::{self, Questionnaire, TranslationError, translation};
use crate::store::error::OpenError;
use crate::store::file::read_text;

use thiserror::Error;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

/// The extension of a questionnaire or a translation.
const EXTENSION: &str = "ron";

/// The longest tag of a language that a file name may carry, in bytes.
const TAG_LIMIT: usize = 16;

/// Why a questionnaire and its translations cannot be read.
#[derive(Debug, Error)]
pub enum QuestionnaireError {
    /// A file cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The file is not a questionnaire.
    #[error(transparent)]
    Read(#[from] questionnaire::QuestionnaireReadError),
    /// A file beside it has the name of a translation, but is none.
    #[error("{}: {cause}", path.display())]
    Translation {
        /// The file of the translation.
        path: PathBuf,
        #[source]
        cause: TranslationError,
    },
}

/// Reads a questionnaire with the translations beside it; nothing on the disk changes.
///
/// # Errors
/// The first file with an error.
pub fn read_questionnaire(path: &Path) -> Result<Questionnaire, QuestionnaireError> {
    let base = questionnaire::read(&read_text(path)?)?;

    translations_of(path)
        .into_iter()
        .try_fold(base, |base, path| {
            let text = read_text(&path)?;

            translation::read(&text)
                .and_then(|words| base.with_translation(words))
                .map_err(|cause| QuestionnaireError::Translation { path, cause })
        })
}

/// The files beside a questionnaire with names of its translations, sorted by name.
pub(crate) fn translations_of(path: &Path) -> Vec<PathBuf> {
    let (Some(folder), Some(stem)) = (path.parent(), path.file_stem()) else {
        return Vec::new();
    };
    let folder = if folder == Path::new("") {
        Path::new(".")
    } else {
        folder
    };
    // A folder that cannot be listed counts as one without translations: the questionnaire itself is enough.
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|beside| base_stem(beside).as_deref() == Some(stem))
        .collect();
    found.sort();

    found
}

/// The file of the questionnaire to which a translation belongs by its name.
pub(crate) fn translated_by(path: &Path) -> Option<PathBuf> {
    let stem = base_stem(path)?;

    Some(path.with_file_name(stem).with_added_extension(EXTENSION))
}

/// The stem without the tag: `national` of `national.fr.ron`.
fn base_stem(path: &Path) -> Option<std::ffi::OsString> {
    if path.extension() != Some(OsStr::new(EXTENSION)) {
        return None;
    }

    let inner = Path::new(path.file_stem()?);
    let tag = inner.extension()?.to_str()?;
    let is_tag = (2..=TAG_LIMIT).contains(&tag.len())
        && tag.split('-').all(|part| (1..=8).contains(&part.len()))
        && tag
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && tag
            .split('-')
            .next()
            .is_some_and(|language| language.len() <= 3);

    if is_tag {
        inner.file_stem().map(OsStr::to_owned)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::library;

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();

        for (name, text) in files {
            fs::write(folder.path().join(name), text).unwrap();
        }

        folder
    }

    const FRENCH: &str =
        r#"(format: 1, id: "national-framework", version: "1.1", language: "fr", title: "Cadre")"#;

    #[test]
    fn translations_are_found_by_their_names() {
        let folder = folder(&[
            ("mine.ron", ""),
            ("mine.fr.ron", ""),
            ("mine.zh-Hans.ron", ""),
            ("mine.assessment.ron", ""),
            ("mine.fr.txt", ""),
            ("other.fr.ron", ""),
        ]);
        let found = translations_of(&folder.path().join("mine.ron"));
        let names: Vec<_> = found.iter().map(|path| path.file_name().unwrap()).collect();

        assert_eq!(names, ["mine.fr.ron", "mine.zh-Hans.ron"]);
        assert_eq!(
            translated_by(&found[0]),
            Some(folder.path().join("mine.ron"))
        );
        assert_eq!(translated_by(&folder.path().join("mine.ron")), None);
        assert_eq!(translated_by(Path::new("A.assessment.ron")), None);
    }

    #[test]
    fn a_questionnaire_comes_with_the_translations_beside_it() {
        let folder = folder(&[("n.ron", library::NATIONAL), ("n.fr.ron", FRENCH)]);
        let read = read_questionnaire(&folder.path().join("n.ron")).unwrap();

        assert_eq!(read.languages().collect::<Vec<_>>(), ["en", "fr"]);
    }

    #[test]
    fn a_translation_of_another_version_is_refused_by_its_name() {
        let other = FRENCH.replace("1.1", "1.0");
        let folder = folder(&[("n.ron", library::NATIONAL), ("n.fr.ron", &other)]);
        let Err(QuestionnaireError::Translation { path, cause }) =
            read_questionnaire(&folder.path().join("n.ron"))
        else {
            panic!("it was taken");
        };

        assert!(path.ends_with("n.fr.ron"));
        assert!(matches!(cause, TranslationError::Other { .. }));
    }
}
