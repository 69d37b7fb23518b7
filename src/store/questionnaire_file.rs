//! Reads a questionnaire's file with the files of its translations beside it: `NAME.ron`, `NAME.ar.ron`, `NAME.fr.ron`.
//! Drafts and backups with such a name, and translations with a fault, are passed over and named.

use crate::questionnaire::language::{is_same_language, is_tag};
use crate::questionnaire::{self, Questionnaire, TranslationError, translation};
use crate::store::error::OpenError;
use crate::store::file::read_text;

use thiserror::Error;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

/// The extension of a questionnaire or a translation.
const EXTENSION: &str = "ron";

/// What an assessment's file has before its extension.
const ASSESSMENT: &str = "assessment";

/// A questionnaire with the translations beside its file.
#[derive(Debug, Clone)]
pub struct QuestionnaireFile {
    pub questionnaire: Questionnaire,
    /// The files beside it that look like translations and are none, sorted by name.
    pub passed_over: Vec<PassedOver>,
}

/// A file beside a questionnaire that was passed over.
#[derive(Debug, Clone)]
pub struct PassedOver {
    pub path: PathBuf,
    pub cause: PassedOverCause,
}

/// Why a file beside a questionnaire is no translation of it.
#[derive(Debug, Clone, PartialEq)]
pub enum PassedOverCause {
    /// Its name has no tag of a language, as that of a draft or a backup.
    Name,
    /// Its name has the tag of a language, but its text is another kind of file.
    Other,
    /// It cannot be opened, or is no text.
    Unopened,
    /// Its name says one language and its text another.
    Language {
        /// The tag in its name.
        name: String,
        /// The tag in its text.
        text: String,
    },
    /// Its text is no translation of the questionnaire.
    Translation(TranslationError),
}

/// Why a questionnaire cannot be read.
#[derive(Debug, Error)]
pub enum QuestionnaireError {
    /// The file cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The file is not a questionnaire.
    #[error(transparent)]
    Read(#[from] questionnaire::QuestionnaireReadError),
}

/// Reads a questionnaire with the translations beside it; nothing on the disk changes.
///
/// # Errors
/// If the questionnaire itself cannot be read.
pub fn read_questionnaire(path: &Path) -> Result<QuestionnaireFile, QuestionnaireError> {
    let mut questionnaire = questionnaire::read(&read_text(path)?)?;
    let mut passed_over = Vec::new();

    for (path, tag) in beside(path) {
        match translation_at(&path, tag, &questionnaire) {
            Ok(translated) => questionnaire = translated,
            Err(cause) => passed_over.push(PassedOver { path, cause }),
        }
    }

    Ok(QuestionnaireFile {
        questionnaire,
        passed_over,
    })
}

/// The questionnaire with the translation in a file.
fn translation_at(
    path: &Path,
    tag: Option<String>,
    base: &Questionnaire,
) -> Result<Questionnaire, PassedOverCause> {
    let name = tag.ok_or(PassedOverCause::Name)?;
    let text = read_text(path).map_err(|_| PassedOverCause::Unopened)?;
    let words = translation::read(&text).map_err(PassedOverCause::Translation)?;

    if !is_same_language(&words.language, &name) {
        return Err(PassedOverCause::Language {
            name,
            text: words.language,
        });
    }

    base.clone()
        .with_translation(words)
        .map_err(PassedOverCause::Translation)
}

/// The files beside a questionnaire whose names continue its own, each with the tag of a language if it has one.
pub(crate) fn beside(path: &Path) -> Vec<(PathBuf, Option<String>)> {
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
    let mut found: Vec<_> = entries
        .filter_map(|entry| {
            let path = entry.path();
            let (base, word) = parts(&path)?;
            let is_beside = base == stem && word != ASSESSMENT;

            is_beside.then(|| (path.clone(), is_tag(word).then(|| word.to_owned())))
        })
        .collect();
    found.sort();

    found
}

/// The file of the questionnaire to which a translation belongs by its name.
pub(crate) fn translated_by(path: &Path) -> Option<PathBuf> {
    let (stem, word) = parts(path)?;

    is_tag(word).then(|| path.with_file_name(stem).with_added_extension(EXTENSION))
}

/// The tag of a language in the name of a file: `fr` of `national.fr.ron`.
pub(crate) fn tag_of(path: &Path) -> Option<String> {
    let (_, word) = parts(path)?;

    is_tag(word).then(|| word.to_owned())
}

/// The stem and what stands between it and the extension: `national` and `fr` of `national.fr.ron`.
fn parts(path: &Path) -> Option<(&OsStr, &str)> {
    if path.extension() != Some(OsStr::new(EXTENSION)) {
        return None;
    }

    let inner = Path::new(path.file_stem()?);

    Some((inner.file_stem()?, inner.extension()?.to_str()?))
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

    /// The files beside `name`, by name.
    fn names_beside(folder: &tempfile::TempDir, name: &str) -> Vec<(String, Option<String>)> {
        let name_of = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();

        beside(&folder.path().join(name))
            .into_iter()
            .map(|(path, tag)| (name_of(&path), tag))
            .collect()
    }

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
        let found = names_beside(&folder, "mine.ron");
        let tagged = |name: &str, tag: &str| (name.to_owned(), Some(tag.to_owned()));

        assert_eq!(
            found,
            [
                tagged("mine.fr.ron", "fr"),
                tagged("mine.zh-Hans.ron", "zh-Hans")
            ]
        );
        assert_eq!(
            translated_by(&folder.path().join("mine.fr.ron")),
            Some(folder.path().join("mine.ron"))
        );
        assert_eq!(translated_by(&folder.path().join("mine.ron")), None);
        assert_eq!(translated_by(Path::new("A.assessment.ron")), None);
    }

    #[test]
    fn a_questionnaire_comes_with_the_translations_beside_it() {
        let folder = folder(&[("n.ron", library::NATIONAL), ("n.fr.ron", FRENCH)]);
        let read = read_questionnaire(&folder.path().join("n.ron"))
            .unwrap()
            .questionnaire;

        assert_eq!(read.languages().collect::<Vec<_>>(), ["en", "fr"]);
    }

    #[test]
    fn drafts_backups_and_faulty_translations_are_named_and_passed_over() {
        let other = FRENCH.replace("1.1", "1.0");
        let spanish = FRENCH.replace("\"fr\"", "\"es\"");
        let folder = folder(&[
            ("n.ron", library::NATIONAL),
            ("n.10.ron", library::NATIONAL),
            ("n.ar.ron", &spanish),
            ("n.assessment.ron", "no questionnaire"),
            ("n.bak.ron", library::NATIONAL),
            ("n.es.ron", &spanish),
            ("n.fr.ron", &other),
            ("n.v2.ron", library::NATIONAL),
        ]);
        let read = read_questionnaire(&folder.path().join("n.ron")).unwrap();
        let passed: Vec<_> = read
            .passed_over
            .iter()
            .map(|file| {
                (
                    file.path.file_stem().unwrap().to_str().unwrap(),
                    &file.cause,
                )
            })
            .collect();

        assert_eq!(
            read.questionnaire.languages().collect::<Vec<_>>(),
            ["en", "es"]
        );
        assert!(
            matches!(
                passed.as_slice(),
                [
                    ("n.10", PassedOverCause::Name),
                    ("n.ar", PassedOverCause::Language { .. }),
                    (
                        "n.bak",
                        PassedOverCause::Translation(TranslationError::Syntax(_))
                    ),
                    (
                        "n.fr",
                        PassedOverCause::Translation(TranslationError::Other { .. })
                    ),
                    ("n.v2", PassedOverCause::Name),
                ]
            ),
            "{passed:?}"
        );
    }

    #[test]
    fn a_questionnaire_in_utf_16_with_its_mark_is_read_and_another_encoding_named() {
        let folder = folder(&[]);
        let path = folder.path().join("q.ron");
        let marked = std::iter::once('\u{feff}').chain(library::NATIONAL.chars());
        let wide = marked.collect::<String>();
        let bytes: Vec<u8> = wide.encode_utf16().flat_map(u16::to_le_bytes).collect();
        fs::write(&path, bytes).unwrap();

        assert!(read_questionnaire(&path).is_ok());

        fs::write(&path, b"(format: 1, title: \"caf\xe9 \")").unwrap();
        let Err(QuestionnaireError::Open(error)) = read_questionnaire(&path) else {
            panic!("Latin-1 was read");
        };

        assert!(error.to_string().contains("encoding"), "{error}");
    }
}
