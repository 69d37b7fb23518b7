//! The folders of a user: documents for assessments, and the system's folders for settings and for the program's own files.

use crate::store::disk::{Readers, Real, make_lasting_folder};
use crate::store::name::stem_of;
use crate::store::{SaveCause, SaveError};

use directories::{BaseDirs, ProjectDirs, UserDirs};

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

const PROGRAM: &str = "Rapporteur";

/// The folders of one user on one computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// The candidates for assessments, the best first.
    documents: Vec<PathBuf>,
    config: PathBuf,
    data: PathBuf,
}

impl Places {
    /// The folders that the system names for this user; `None` if it names no home.
    ///
    /// On Linux `XDG_CONFIG_HOME` and `XDG_DATA_HOME` are honoured, and the documents folder of `user-dirs.dirs`. A relative path counts
    /// as not named: it would lead into whichever folder the program is started in.
    pub fn of_system() -> Option<Self> {
        let program = ProjectDirs::from("", "", PROGRAM)?;
        let home = BaseDirs::new()?.home_dir().to_owned();
        let documents = UserDirs::new()
            .and_then(|user| Some(user.document_dir()?.to_owned()))
            .filter(|folder| folder.is_absolute());
        let data = program.data_dir().to_owned();

        if [&home, &data, program.config_dir()]
            .iter()
            .any(|folder| folder.is_relative())
        {
            return None;
        }

        Some(Self::new(
            documents.into_iter().chain([home]),
            program.config_dir().to_owned(),
            data,
        ))
    }

    /// The given folders: assessments go into `Rapporteur` in the first of `documents` that can be written, or else into the
    /// data folder.
    pub fn new(
        documents: impl IntoIterator<Item = PathBuf>,
        config: PathBuf,
        data: PathBuf,
    ) -> Self {
        let documents = documents.into_iter().map(|folder| folder.join(PROGRAM));

        Self {
            documents: documents.chain([data.join("assessments")]).collect(),
            config,
            data,
        }
    }

    /// Temporary folders for a user without a home: the system may empty them after the session.
    pub fn temporary() -> Self {
        let mut folder = std::env::temp_dir();

        if cfg!(unix) && folder.is_relative() {
            folder = PathBuf::from("/tmp");
        }

        folder.push(PROGRAM);

        Self::new([folder.clone()], folder.join("config"), folder.join("data"))
    }

    /// The folder of the settings; it may not exist yet.
    pub fn config(&self) -> &Path {
        &self.config
    }

    /// The folder of the program's own files; it may not exist yet.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// The folder of the copies of the sample; it may not exist yet.
    pub fn sample(&self) -> PathBuf {
        self.data.join("sample")
    }

    /// The folder for work that can be saved nowhere else; it may not exist yet.
    pub fn rescued(&self) -> PathBuf {
        self.data.join("assessments")
    }

    /// Finds the folder for new assessments, and makes it if it is missing: the one that the person chose, or else the first that can be
    /// written.
    ///
    /// # Errors
    /// If not even the last candidate can be made.
    pub fn documents(&self, chosen: Option<&Path>) -> Result<PathBuf, SaveError> {
        let folders = chosen
            .into_iter()
            .chain(self.documents.iter().map(PathBuf::as_path));
        let mut failed = SaveError {
            path: self.data.clone(),
            cause: SaveCause::FolderGone,
        };

        for folder in folders {
            match writable(folder) {
                Ok(()) => return Ok(folder.to_owned()),
                Err(cause) => {
                    failed = SaveError {
                        path: folder.to_owned(),
                        cause,
                    }
                }
            }
        }

        Err(failed)
    }

    /// The folder that [`Places::documents`] tries first, without touching the disk.
    pub fn likely_documents(&self, chosen: Option<&Path>) -> PathBuf {
        let first = self.documents.first().unwrap_or(&self.data);

        chosen.unwrap_or(first).to_owned()
    }
}

/// Makes a folder if it is missing, and tries to make a file in it, which it removes at once.
fn writable(folder: &Path) -> Result<(), SaveCause> {
    make_lasting_folder(&Real, folder, Readers::Usual).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => SaveCause::BelowAFile,
        _ => error.into(),
    })?;
    tempfile::Builder::new()
        .prefix(".rapporteur-")
        .suffix(".tmp")
        .tempfile_in(folder)?;

    Ok(())
}

/// The folder beside an assessment for its exports, named after it.
pub fn outputs_beside(assessment: &Path) -> PathBuf {
    assessment.with_file_name(format!("{}.outputs", stem_of(assessment)))
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::fs;

    #[test]
    fn assessments_go_to_the_first_folder_that_can_be_written() {
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        fs::write(at("file"), "").unwrap();
        let places = |documents: &[&str]| {
            let documents: Vec<PathBuf> = documents.iter().map(|name| at(name)).collect();

            Places::new(documents, at("config"), at("data"))
        };

        let cases: [(&[&str], Option<&str>, &str); 5] = [
            (&["documents", "home"], None, "documents/Rapporteur"),
            (&["file", "home"], None, "home/Rapporteur"),
            (&["file", "file/x"], None, "data/assessments"),
            (&["documents"], Some("chosen"), "chosen"),
            (&["documents"], Some("file/chosen"), "documents/Rapporteur"),
        ];

        for (documents, chosen, expected) in cases {
            let chosen = chosen.map(at);
            let folder = places(documents).documents(chosen.as_deref()).unwrap();

            assert_eq!(folder, at(expected));
            assert_eq!(fs::read_dir(folder).unwrap().count(), 0);
        }
    }

    #[test]
    fn without_any_folder_the_last_one_is_named() {
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join("file");
        fs::write(&file, "").unwrap();
        let places = Places::new([file.clone()], file.clone(), file.clone());

        let error = places.documents(None).unwrap_err();

        assert_eq!(error.path, file.join("assessments"));
        assert!(matches!(error.cause, SaveCause::BelowAFile));
    }

    #[test]
    fn outputs_stand_beside_their_assessment() {
        assert_eq!(
            outputs_beside(Path::new("work/Arvenia.assessment.ron")),
            Path::new("work/Arvenia.outputs")
        );
    }

    /// The test below runs this in a process of its own, since the environment belongs to the whole process.
    #[test]
    #[ignore = "prints for another test"]
    fn print_the_folders_of_the_system() {
        let places = Places::of_system().unwrap_or_else(Places::temporary);

        println!("[{}]", places.config().display());
        println!("[{}]", places.data().display());
        println!("[{}]", places.documents[0].display());
    }

    /// The folders of the system under some variables of the environment, as the test above prints them.
    #[cfg(target_os = "linux")]
    fn printed(environment: &[(&str, &Path)]) -> String {
        let output = std::process::Command::new(std::env::current_exe().unwrap())
            .args([
                "--ignored",
                "--nocapture",
                "print_the_folders_of_the_system",
            ])
            .envs(environment.iter().copied())
            .output()
            .unwrap();

        String::from_utf8(output.stdout).unwrap()
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_relative_path_leads_the_program_into_no_folder_in_which_it_was_started() {
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        let (home, config, data) = (at("h"), at("c"), at("d"));
        let relative = Path::new("here");

        for environment in [
            [
                ("HOME", relative),
                ("XDG_CONFIG_HOME", config.as_path()),
                ("XDG_DATA_HOME", data.as_path()),
                ("TMPDIR", root.path()),
            ],
            [
                ("HOME", relative),
                ("XDG_CONFIG_HOME", relative),
                ("XDG_DATA_HOME", relative),
                ("TMPDIR", relative),
            ],
            [
                ("HOME", home.as_path()),
                ("XDG_CONFIG_HOME", relative),
                ("XDG_DATA_HOME", relative),
                ("TMPDIR", root.path()),
            ],
        ] {
            let text = printed(&environment);
            let folders: Vec<&str> = text.lines().filter(|line| line.starts_with('[')).collect();

            assert_eq!(folders.len(), 3, "{text}");
            assert!(
                folders.iter().all(|folder| folder.starts_with("[/")),
                "{text}"
            );
        }
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn the_folders_that_a_linux_user_names_are_honoured() {
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        let printed = || {
            printed(&[
                ("HOME", root.path()),
                ("XDG_CONFIG_HOME", &at("c")),
                ("XDG_DATA_HOME", &at("d")),
            ])
        };
        let says = |text: &str, path: &str| text.contains(&format!("[{}]", at(path).display()));

        let without_documents = printed();
        assert!(
            says(&without_documents, "c/rapporteur"),
            "{without_documents}"
        );
        assert!(
            says(&without_documents, "d/rapporteur"),
            "{without_documents}"
        );
        assert!(
            says(&without_documents, "Rapporteur"),
            "{without_documents}"
        );

        fs::create_dir(at("c")).unwrap();
        fs::write(
            at("c/user-dirs.dirs"),
            "XDG_DOCUMENTS_DIR=\"$HOME/Mes documents\"\n",
        )
        .unwrap();
        let with_documents = printed();
        assert!(
            says(&with_documents, "Mes documents/Rapporteur"),
            "{with_documents}"
        );
    }
}
