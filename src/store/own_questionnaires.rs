//! Keeps the questionnaires of a person in the data folder, each with its translations, so that their files need not stay.

use crate::questionnaire::read::options;
use crate::store::error::{SaveCause, SaveError};
use crate::store::file::{self, Expected};
use crate::store::format::EncodeError;
use crate::store::questionnaire_file::{QuestionnaireFile, read_questionnaire, tag_of};

use ron::ser::PrettyConfig;
use serde::Serialize;

use std::fs;
use std::path::{Path, PathBuf};

/// The name of the folder within the data folder.
const FOLDER: &str = "questionnaires";

/// The questionnaires that are kept, sorted by file; what cannot be read is left out.
pub fn own_questionnaires(data: &Path) -> Vec<(PathBuf, QuestionnaireFile)> {
    let entries = fs::read_dir(data.join(FOLDER)).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|it| it == "ron") && tag_of(path).is_none())
        .collect();
    paths.sort();

    paths
        .into_iter()
        .filter_map(|path| Some((path.clone(), read_questionnaire(&path).ok()?)))
        .collect()
}

/// Keeps a questionnaire with its translations; one of the same identifier and version gives way to it.
///
/// # Errors
/// If a file cannot be written.
pub fn keep_questionnaire(data: &Path, kept: &QuestionnaireFile) -> Result<PathBuf, SaveError> {
    let questionnaire = kept.questionnaire.base();
    // A dot would make a tag of a language of what follows it.
    let stem: String = [questionnaire.id(), questionnaire.version()]
        .join("-")
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .take(100)
        .collect();
    let folder = data.join(FOLDER);
    let path = folder.join(format!("{stem}.ron"));
    fs::create_dir_all(&folder).map_err(|error| SaveError {
        path: folder.clone(),
        cause: error.into(),
    })?;
    write(&path, questionnaire.content())?;

    for words in questionnaire.translations() {
        let beside = folder.join(format!("{stem}.{}.ron", words.language));
        write(&beside, words.as_ref())?;
    }

    Ok(path)
}

fn write(path: &Path, value: &impl Serialize) -> Result<(), SaveError> {
    let text = options().to_string_pretty(value, PrettyConfig::new());
    let text = text.map_err(|error| SaveError {
        path: path.to_owned(),
        cause: SaveCause::Encode(EncodeError::Ron(error)),
    })?;

    file::save(path, &text, Expected::Anything).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::library;

    #[test]
    fn what_is_kept_is_read_back_with_its_translations() {
        let folder = tempfile::tempdir().unwrap();
        let national = library::national().unwrap();
        let kept = QuestionnaireFile {
            questionnaire: national.as_ref().clone(),
            passed_over: Vec::new(),
        };

        assert_eq!(own_questionnaires(folder.path()).len(), 0);

        keep_questionnaire(folder.path(), &kept).unwrap();
        keep_questionnaire(folder.path(), &kept).unwrap();
        let found = own_questionnaires(folder.path());
        let [(path, found)] = found.as_slice() else {
            panic!("{found:?}");
        };

        assert!(path.ends_with("questionnaires/national-framework-1-1.ron"));
        assert_eq!(found.questionnaire, kept.questionnaire);
        assert_eq!(
            found.questionnaire.translations().len(),
            national.translations().len()
        );
        assert!(found.passed_over.is_empty());
    }
}
