//! What never changes in the house, read from the sources.

use std::fs;
use std::path::{Path, PathBuf};

/// Every source file, as its path under src/ and its text without the tests at its end.
fn sources() -> Vec<(String, String)> {
    fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();

            if path.is_dir() {
                walk(&path, files);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }

    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    walk(&root, &mut files);
    files.sort();

    let all: Vec<(String, String)> = files
        .into_iter()
        .map(|path| {
            let name = path
                .strip_prefix(&root)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");

            (name, fs::read_to_string(&path).unwrap())
        })
        .collect();
    let test_modules: Vec<String> = all
        .iter()
        .flat_map(|(_, text)| test_modules(text))
        .collect();

    all.into_iter()
        .filter(|(name, _)| {
            !test_modules.iter().any(|module| {
                name.ends_with(&format!("/{module}.rs")) || name.contains(&format!("/{module}/"))
            })
        })
        .map(|(name, text)| {
            (
                name,
                text.split("#[cfg(test)]\nmod tests {")
                    .next()
                    .unwrap()
                    .to_owned(),
            )
        })
        .collect()
}

/// The modules that a file declares for tests alone.
fn test_modules(text: &str) -> Vec<String> {
    let declarations = text.split("#[cfg(test)]\nmod ").skip(1);

    declarations
        .filter_map(|rest| rest.split_once(';'))
        .map(|(name, _)| name.to_owned())
        .filter(|name| name.chars().all(|c| c.is_alphanumeric() || c == '_'))
        .collect()
}

/// The room of a file: the first part of its path.
fn room(name: &str) -> &str {
    name.split(['/', '.']).next().unwrap()
}

/// The code of a file without its comments.
fn code(text: &str) -> String {
    text.lines()
        .map(|line| line.split("//").next().unwrap_or(""))
        .collect::<Vec<_>>()
        .join("\n")
}

fn assert_absent(rooms: &[&str], needles: &[&str]) {
    let mut found = Vec::new();

    for (name, text) in sources()
        .iter()
        .filter(|(name, _)| rooms.contains(&room(name)))
    {
        for (number, line) in code(text).lines().enumerate() {
            for needle in needles.iter().filter(|needle| line.contains(**needle)) {
                found.push(format!("{name}:{}: {needle}", number + 1));
            }
        }
    }

    assert!(found.is_empty(), "{found:#?}");
}

const PURE: [&str; 5] = [
    "questionnaire",
    "assessment",
    "agreement",
    "score",
    "results",
];

#[test]
fn the_model_knows_no_window_no_chart_no_file_no_clock_and_no_environment() {
    assert_absent(
        &PURE,
        &[
            "iced",
            "plotters",
            "std::fs",
            "std::io",
            "std::path",
            "std::env",
            "std::time",
            "SystemTime",
            "Instant",
            "::now(",
            "new_v4",
            "now_v7",
            "rand::",
        ],
    );
}

#[test]
fn imports_run_one_way() {
    let may_use: &[(&str, &[&str])] = &[
        ("palette", &[]),
        ("locale", &[]),
        ("questionnaire", &[]),
        ("assessment", &["questionnaire"]),
        ("agreement", &["questionnaire", "assessment"]),
        ("score", &[]),
        (
            "results",
            &["questionnaire", "assessment", "agreement", "score"],
        ),
        ("sample", &["questionnaire", "assessment"]),
        ("store", &["questionnaire", "assessment", "sync"]),
        (
            "chart",
            &[
                "questionnaire",
                "assessment",
                "results",
                "locale",
                "palette",
            ],
        ),
        (
            "message",
            &[
                "questionnaire",
                "assessment",
                "store",
                "locale",
                "chart",
                "output",
            ],
        ),
        (
            "output",
            &[
                "questionnaire",
                "assessment",
                "agreement",
                "results",
                "locale",
                "palette",
                "chart",
                "store",
            ],
        ),
    ];
    let mut wrong = Vec::new();

    for (name, text) in sources() {
        let own = room(&name);
        let Some((_, allowed)) = may_use.iter().find(|(room, _)| *room == own) else {
            continue;
        };

        for used in code(&text).split("crate::").skip(1) {
            let used: String = used
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();

            if used != own && !allowed.contains(&used.as_str()) {
                wrong.push(format!("{name} uses {used}"));
            }
        }
    }

    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_room_is_on_the_map() {
    let rooms = [
        "agreement",
        "assessment",
        "chart",
        "cli",
        "gui",
        "lib",
        "locale",
        "main",
        "message",
        "output",
        "palette",
        "questionnaire",
        "results",
        "sample",
        "score",
        "store",
        "sync",
    ];

    for (name, _) in sources() {
        assert!(
            rooms.contains(&room(&name)),
            "{name} is in no room of ARCHITECTURE.md"
        );
    }
}

#[test]
fn only_store_and_output_touch_the_disk() {
    let elsewhere: Vec<String> = sources()
        .iter()
        .map(|(name, _)| room(name).to_owned())
        .filter(|room| !["store", "output"].contains(&room.as_str()))
        .collect();
    let elsewhere: Vec<&str> = elsewhere.iter().map(String::as_str).collect();

    assert_absent(
        &elsewhere,
        &[
            "std::fs",
            "fs::",
            "File::",
            "OpenOptions",
            "tempfile",
            ".exists()",
            ".is_file()",
        ],
    );
}

#[test]
fn screens_and_commands_work_nothing_out() {
    assert_absent(&["gui", "cli"], &["score::", "f64"]);

    let figures = [".sqrt()", ".round()", " / 10"];

    for (name, text) in sources() {
        // Widgets may round pixels; a screen has nothing to round.
        if name.starts_with("gui/screen") || room(&name) == "cli" {
            for figure in figures {
                assert!(!code(&text).contains(figure), "{name}: {figure}");
            }
        }
    }
}

#[test]
fn no_colour_is_written_outside_the_palette() {
    let mut found = Vec::new();

    for (name, text) in sources().iter().filter(|(name, _)| room(name) != "palette") {
        // The theme hands the palette's colours to iced; nobody else makes one.
        if name == "gui/theme.rs" {
            continue;
        }

        for (number, line) in code(text).lines().enumerate() {
            let written = ["Color::from_rgb", "color!(", "Color::WHITE", "Color::BLACK"]
                .iter()
                .any(|needle| line.contains(needle));
            let after = |needle: &str, is_colour: fn(&str) -> bool| {
                line.match_indices(needle)
                    .any(|(at, _)| is_colour(&line[at + needle.len()..]))
            };
            let hex =
                |rest: &str| rest.chars().take(6).filter(char::is_ascii_hexdigit).count() == 6;
            let number_first =
                |rest: &str| rest.trim_start().starts_with(|c: char| c.is_ascii_digit());

            if written || after("#", hex) || after("Rgb(", number_first) {
                found.push(format!("{name}:{}: {line}", number + 1));
            }
        }
    }

    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_screen_aligns_text_itself() {
    let mut found = Vec::new();

    for (name, text) in sources().iter().filter(|(name, _)| room(name) == "gui") {
        let flat: String = code(text).split_whitespace().collect::<Vec<_>>().join(" ");

        for (at, _) in flat.match_indices("text(") {
            let call: String = flat[at..].chars().take(160).collect();
            let chain = call.split(';').next().unwrap_or("");
            let inner = chain.split([',', ']']).next().unwrap_or("");

            if inner.contains(") .align_x(")
                || inner.contains(").align_x(")
                || inner.contains(").center()")
            {
                found.push(format!("{name}: {inner}"));
            }
        }
    }

    assert!(found.is_empty(), "{found:#?}");
}

/// Words in code: a literal in which a letter, a blank and a letter follow each other is a phrase somebody reads.
#[test]
fn no_string_that_a_person_reads_is_written_in_code() {
    let rooms = ["gui", "cli", "message", "chart", "output", "store", "main"];
    let mut found = Vec::new();

    for (name, text) in sources()
        .iter()
        .filter(|(name, _)| rooms.contains(&room(name)))
    {
        // The words of `--help` are English, the one exception; log texts of errors stand in attributes.
        for (number, line) in code(text).lines().enumerate() {
            let line = line.trim();

            if line.starts_with('#') || name.ends_with("cli/arguments.rs") {
                continue;
            }

            for literal in line.split('"').skip(1).step_by(2) {
                let letters: Vec<char> = literal.chars().collect();
                let is_phrase = letters
                    .windows(3)
                    .any(|w| w[0].is_alphabetic() && w[1] == ' ' && w[2].is_alphabetic());
                let is_markup = literal.contains('<') || literal.contains('=');

                let is_key = literal.split(' ').all(|key| {
                    ["Ctrl", "Shift", "Alt", "Tab"].contains(&key) || key.chars().count() == 1
                });

                if is_phrase && !is_markup && !is_key && literal != "Rapporteur Sans" {
                    found.push(format!("{name}:{}: {literal}", number + 1));
                }
            }
        }
    }

    assert!(found.is_empty(), "{found:#?}");
}

/// Words about how the project is made, and paths of a machine, have no place in it.
#[test]
fn the_map_of_the_modules_is_nothing_else() {
    let (_, map) = sources()
        .into_iter()
        .find(|(name, _)| name == "lib.rs")
        .unwrap();

    for line in code(&map).lines().filter(|line| !line.trim().is_empty()) {
        assert!(
            line.starts_with("pub mod ") || line.starts_with('#'),
            "lib.rs: {line}"
        );
    }
}
