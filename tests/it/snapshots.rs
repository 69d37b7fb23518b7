//! Snapshots of what leaves the program: the file, data for other programs, a document and the help. Review a change
//! with `cargo insta review`, or with `INSTA_UPDATE=always` and the difference in git.

use crate::commands::{export, run, words};
use crate::generated::answered;
use crate::sized::questionnaire;

use rapporteur::assessment::Assessment;
use rapporteur::questionnaire::read;
use rapporteur::store;

use insta::Settings;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One element with two aspects of two questions each, everything answered.
fn small() -> Assessment {
    answered(&questionnaire(1, 2, 2))
}

fn written(folder: &Path, assessment: &Assessment) -> PathBuf {
    store::create(folder, "small", assessment).unwrap().path
}

/// Compares a text with the snapshot of this name, whichever version wrote it: the version and the checksums over it are left out.
fn same(name: &str, text: &str) {
    let mut text = text.replace(env!("CARGO_PKG_VERSION"), "[version]");
    let checksums: Vec<String> = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| {
            [16, 64].contains(&word.len()) && word.chars().all(|c| c.is_ascii_hexdigit())
        })
        .filter(|word| word.contains(|c: char| c.is_ascii_alphabetic()))
        .map(str::to_owned)
        .collect();

    for checksum in checksums {
        text = text.replace(&checksum, "[checksum]");
    }

    let mut settings = Settings::new();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// Exports one kind of output, and gives back the text of the one file that is made.
fn exported(what: &str, ending: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = written(folder.path(), &small());
    let out = folder.path().join("out");
    let only = format!("--only={what}");
    let done = export(&file, &out, &["--lang=en", "--no-mark", &only]);

    assert_eq!(done.status.code(), Some(0), "{}", words(&done.stderr));

    let made = fs::read_dir(&out)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|found| found == ending));

    fs::read_to_string(made.unwrap()).unwrap()
}

/// A page without what snapshots of their own watch, or what nobody can read: its pictures, its fonts and its style; a line for
/// each element.
fn structure(page: &str) -> String {
    let mut text = page.to_owned();

    for (start, end) in [("<svg", "</svg>"), ("<style", "</style>")] {
        let mut rest = text.as_str();
        let mut without = String::new();

        while let Some((before, inside)) = rest.split_once(start) {
            let (_, after) = inside.split_once(end).unwrap();
            without += before;
            without += start;
            without += "/>";
            rest = after;
        }

        text = without + rest;
    }

    text.replace("><", ">\n<")
}

#[test]
fn the_file_of_an_assessment() {
    let folder = tempfile::tempdir().unwrap();
    let file = written(folder.path(), &small());

    same("file-generated", &fs::read_to_string(file).unwrap());
}

#[test]
fn the_file_of_an_assessment_on_a_questionnaire_of_ones_own() {
    let folder = tempfile::tempdir().unwrap();
    let text = include_str!("../data/small.questionnaire.ron");
    let assessment = answered(&Arc::new(read::read(text).unwrap()));
    let file = written(folder.path(), &assessment);

    same("file-small", &fs::read_to_string(file).unwrap());
}

#[test]
fn the_results_as_json() {
    let folder = tempfile::tempdir().unwrap();
    let file = written(folder.path(), &small());
    let options = ["results", "--lang=en", "--format=json"].map(OsStr::new);
    let done = run(&[&options[..], &[file.as_os_str()]].concat());

    assert_eq!(done.status.code(), Some(0), "{}", words(&done.stderr));
    same("results-json", &words(&done.stdout));
}

#[test]
fn the_data_as_csv() {
    same("data-csv", &exported("data", "csv"));
}

#[test]
fn the_data_as_json() {
    same("data-json", &exported("data", "json"));
}

#[test]
fn the_report_as_a_page() {
    same("report-html", &structure(&exported("report", "html")));
}

#[test]
fn the_help_of_every_command() {
    for command in ["", "sample", "check", "results", "merge", "export", "blank"] {
        let arguments = ["help", command].map(str::as_ref);
        let arguments = &arguments[..if command.is_empty() { 1 } else { 2 }];
        let done = run(arguments);
        let name = format!(
            "help-{}",
            if command.is_empty() {
                "rapporteur"
            } else {
                command
            }
        );

        assert_eq!(done.status.code(), Some(0), "{}", words(&done.stderr));
        same(&name, &words(&done.stdout));
    }
}
