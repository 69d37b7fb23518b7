//! Rules of the sources: what no file may contain, in any spelling.

use crate::imports::{PROGRAM, planted, top};
use crate::sources::{Fact, SourceFile, Sources, Target, What};

/// The modules that know nothing of a computer.
const DOMAIN: [&str; 5] = [
    "questionnaire",
    "assessment",
    "agreement",
    "score",
    "results",
];

/// What the domain may use of other crates: none of it draws, reads, waits or asks the system for anything.
const DOMAIN_CRATES: [&str; 9] = [
    "compact_str",
    "jiff",
    "ron",
    "serde",
    // A function of bytes, by which a round shows who ends it.
    "sha2",
    "smallvec",
    "thiserror",
    // A function of letters, by which identifiers that look alike are found.
    "unicode_normalization",
    "uuid",
];
const DOMAIN_STD: [&str; 16] = [
    "borrow",
    "cmp",
    "collections",
    "convert",
    "fmt",
    "hash",
    "iter",
    "marker",
    "mem",
    "num",
    "ops",
    "panic",
    "str",
    "string",
    "sync",
    "thread",
];

/// The primitive types: paths such as `u64::from` lead to no crate.
const PRIMITIVES: [&str; 17] = [
    "bool", "char", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "str", "u128", "u16",
    "u32", "u64", "u8", "usize",
];

/// Looks at each fact of the files of some modules; gives back where a rule is broken, and by what.
fn found(
    sources: &Sources,
    is_watched: impl Fn(&str) -> bool,
    is_wrong: impl Fn(&SourceFile, &Fact) -> Option<String>,
) -> Vec<String> {
    sources
        .files
        .iter()
        .filter(|file| is_watched(&file.path))
        .flat_map(|file| file.facts.iter().map(move |fact| (file, fact)))
        .filter_map(|(file, fact)| {
            let what = is_wrong(file, fact)?;

            Some(format!("{}:{}: {what}", file.path, fact.line))
        })
        .collect()
}

/// The paths into other crates of the files of some modules, that break a rule.
fn found_elsewhere(
    sources: &Sources,
    is_watched: impl Fn(&str) -> bool,
    is_wrong: impl Fn(&[&str]) -> bool,
) -> Vec<String> {
    sources
        .uses()
        .into_iter()
        .filter(|one| is_watched(one.file))
        .filter_map(|one| match &one.target {
            Target::Elsewhere(path) => {
                let words: Vec<&str> = path.iter().map(String::as_str).collect();

                is_wrong(&words).then(|| format!("{}:{}: {}", one.file, one.line, path.join("::")))
            }
            Target::Module(_) | Target::Item(_) => None,
        })
        .collect()
}

/// Checks that the program keeps a rule, and that the rule finds each of some lines where they are planted.
fn check(rule: fn(&Sources) -> Vec<String>, file: &str, lines: &[&str]) {
    let broken = rule(&PROGRAM);

    assert!(broken.is_empty(), "{broken:#?}");

    for line in lines {
        let path: Vec<&str> = file.trim_end_matches(".rs").split('/').collect();
        let mut files = vec![("lib.rs".to_owned(), format!("pub mod {};", path[0]))];

        for (index, module) in path.iter().enumerate().skip(1) {
            let parent = format!("{}.rs", path[..index].join("/"));

            files.push((parent, format!("pub mod {module};")));
        }

        files.push((file.to_owned(), format!("\n{line}")));

        let files: Vec<(&str, &str)> = files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
            .collect();
        let broken = rule(&planted(&files));

        assert!(
            broken
                .iter()
                .any(|broken| broken.starts_with(&format!("{file}:2: "))),
            "{line}: {broken:#?}"
        );
    }
}

#[test]
fn the_domain_knows_no_window_no_chart_no_file_no_clock_and_no_environment() {
    fn rule(sources: &Sources) -> Vec<String> {
        found_elsewhere(
            sources,
            |file| DOMAIN.contains(&top(file)),
            |path| match path {
                [.., "now" | "new_v4" | "now_v7" | "system" | "try_system"] => true,
                ["std", module, ..] => !DOMAIN_STD.contains(module),
                [name, ..] => !DOMAIN_CRATES.contains(name) && !PRIMITIVES.contains(name),
                [] => false,
            },
        )
    }

    check(
        rule,
        "assessment.rs",
        &[
            "use std::fs;",
            "use std::{cmp, path::Path};",
            "use iced::Color as Colour;",
            "fn f() { std::env::var(\"HOME\"); }",
            "fn f() { let now = jiff::Zoned::now(); }",
            "use jiff::Timestamp; fn f() -> Timestamp { Timestamp::now() }",
            "use uuid::Uuid as Id; fn f() { Id::new_v4(); }",
            "use std::time::{Duration, Instant};",
            "fn f() { assert!(std::path::Path::new(\"x\").exists()); }",
            "use rand::random;",
        ],
    );
}

#[test]
fn only_store_and_output_touch_the_disk() {
    const METHODS: [&str; 10] = [
        "canonicalize",
        "exists",
        "is_dir",
        "is_file",
        "is_symlink",
        "metadata",
        "read_dir",
        "read_link",
        "symlink_metadata",
        "try_exists",
    ];

    fn rule(sources: &Sources) -> Vec<String> {
        let is_watched = |file: &str| !["store", "output"].contains(&top(file));
        let mut broken = found_elsewhere(sources, is_watched, |path| {
            matches!(path, ["std", "fs", ..] | ["tempfile", ..])
        });
        broken.extend(found(sources, is_watched, |_, fact| match &fact.what {
            What::Method { name, .. } if METHODS.contains(&name.as_str()) => Some(name.clone()),
            _ => None,
        }));

        broken
    }

    check(
        rule,
        "gui/screen/files.rs",
        &[
            "use std::fs;",
            "use std::{fs::{self as disk}, io};",
            "fn f() { std::fs::File::open(\"x\"); }",
            "fn f(path: &std::path::Path) -> bool { path.exists() }",
            "fn f(path: &Path) { say!(if path => path.is_dir()) }",
            "use tempfile::tempdir;",
        ],
    );
}

#[test]
fn the_window_and_the_commands_work_nothing_out() {
    const SUMS: [&str; 10] = [
        "exp",
        "hypot",
        "ln",
        "log10",
        "log2",
        "mul_add",
        "powf",
        "powi",
        "round_ties_even",
        "sqrt",
    ];
    const ROUNDING: [&str; 3] = ["fract", "round", "trunc"];
    const TENTHS: [&str; 8] = [
        "10",
        "10.0",
        "100",
        "100.0",
        "1000",
        "1_000",
        "1000000",
        "1_000_000",
    ];

    fn rule(sources: &Sources) -> Vec<String> {
        let is_watched = |file: &str| ["gui", "cli"].contains(&top(file));

        found(sources, is_watched, |file, fact| {
            // Widgets may round pixels; a screen has nothing to round.
            let is_shown = top(&file.path) == "cli"
                || file.path.starts_with("gui/screen")
                || file.path.starts_with("gui/room_view");
            let is_tenths = |by: &str| {
                let suffix = |tenths: &&str| by.strip_prefix(tenths);

                TENTHS
                    .iter()
                    .filter_map(suffix)
                    .any(|suffix| suffix.is_empty() || suffix.starts_with(['_', 'f', 'i', 'u']))
            };

            match &fact.what {
                What::Path(path) if path.iter().any(|word| word == "f64") => Some("f64".to_owned()),
                What::Path(path) if path.len() > 1 && path.iter().any(|word| word == "score") => {
                    Some("score".to_owned())
                }
                What::Number(number) if number.ends_with("f64") => Some(number.clone()),
                What::Method { name, .. } if SUMS.contains(&name.as_str()) => Some(name.clone()),
                What::Method { name, .. } if is_shown && ROUNDING.contains(&name.as_str()) => {
                    Some(name.clone())
                }
                What::Division(by) if is_shown => by
                    .as_ref()
                    .filter(|by| is_tenths(by))
                    .map(|by| format!("by {by}")),
                _ => None,
            }
        })
    }

    check(
        rule,
        "gui/screen/plan.rs",
        &[
            "fn f(x: f64) {}",
            "fn f() { let x = 1.0_f64; }",
            "fn f(x: u8) { f64::from(x); }",
            "use crate::score::value;",
            "fn f(x: f32) -> f32 { (x * x).sqrt() }",
            "fn f(x: f32) -> f32 { x .round() }",
            "fn f(x: u32) -> u32 { x/10 }",
            "fn f(x: u32) -> u32 { x % 10 }",
            "fn f(mut x: u32) { x /= 10_u32; }",
            "fn f(x: u32) { println!(\"{}\", x / 10); }",
            "fn f(x: u32) { say!(x => x / 10); }",
        ],
    );
}

#[test]
fn no_colour_is_written_outside_the_palette() {
    fn is_hex(text: &str) -> bool {
        text.match_indices('#').any(|(at, _)| {
            let digits = text[at + 1..].chars().take_while(char::is_ascii_hexdigit);

            matches!(digits.count(), 3 | 4 | 6 | 8)
        })
    }

    fn rule(sources: &Sources) -> Vec<String> {
        // The theme hands the palette's colours to iced; nobody else makes one.
        let is_watched = |file: &str| top(file) != "palette" && file != "gui/theme.rs";

        found(sources, is_watched, |_, fact| match &fact.what {
            What::Text(text) if is_hex(text) => Some(text.clone()),
            What::Macro(name) if name == "color" => Some("color!".to_owned()),
            What::Call { name, takes_number } if name == "Rgb" && *takes_number => {
                Some("Rgb".to_owned())
            }
            What::Path(path) => match path.iter().map(String::as_str).collect::<Vec<_>>()[..] {
                [.., "Color", made]
                    if made.starts_with("from_") || made == "WHITE" || made == "BLACK" =>
                {
                    Some(path.join("::"))
                }
                _ => None,
            },
            _ => None,
        })
    }

    check(
        rule,
        "chart/radar.rs",
        &[
            "const INK: &str = \"#1a2b3c\";",
            "const INK: &str = r\"fill='#ABC'\";",
            "const INK: Rgb = Rgb(0x1a, 0, 0);",
            "fn f() { Color::from_rgb8(1, 2, 3); }",
            "fn f() { iced::Color::from_rgba(1.0, 0.0, 0.0, 1.0); }",
            "const INK: Color = Color::BLACK;",
            "fn f() { color!(0x1a2b3c); }",
            "fn f() { write!(out, \"<path fill=\\\"#1a2b3c\\\"/>\"); }",
        ],
    );
}

#[test]
fn values_come_into_one_line_in_one_place() {
    fn rule(sources: &Sources) -> Vec<String> {
        // `Locale::line` isolates each value, so that none moves another.
        found(
            sources,
            |file| top(file) != "locale",
            |_, fact| match &fact.what {
                What::Text(text) if text.trim() == "·" => Some(text.clone()),
                _ => None,
            },
        )
    }

    check(
        rule,
        "gui/screen/results.rs",
        &["fn f() { [a, b].join(\" · \"); }"],
    );
}

#[test]
fn no_view_aligns_text_itself() {
    const ALIGNING: [&str; 5] = ["align_x", "align_y", "center", "center_x", "center_y"];
    const TEXT: [&str; 18] = [
        "alert",
        "aside",
        "body",
        "caption",
        "head",
        "lead",
        "link",
        "panel",
        "question",
        "rich_text",
        "small",
        "small_strong",
        "span",
        "stat",
        "strong",
        "text",
        "title",
        "words",
    ];

    fn rule(sources: &Sources) -> Vec<String> {
        found(
            sources,
            |file| top(file) == "gui",
            |_, fact| match &fact.what {
                What::Method { name, chain } if ALIGNING.contains(&name.as_str()) => {
                    // `text(..)` and `ui.small(..)`, with whatever follows before it is aligned.
                    let made = match &chain[..] {
                        [first, second, ..] if first == "ui" || first == "wall" => second,
                        [first, ..] => first,
                        [] => return None,
                    };

                    TEXT.contains(&made.as_str())
                        .then(|| format!("{}.{name}", chain.join(".")))
                }
                _ => None,
            },
        )
    }

    check(
        rule,
        "gui/chrome.rs",
        &[
            "fn f() { text(\"x\").align_x(Center) }",
            "fn f() { text(\"x\").size(12).style(s).center() }",
            "fn f(ui: Ui) { ui.small(\"x\").width(Fill).align_x(End) }",
            "fn f() { text!(\"{x}\").center() }",
            "fn f() { column![iced::widget::text(x).align_y(Center)] }",
        ],
    );
}

/// A literal in which a letter, a blank and a letter follow each other is a phrase somebody reads.
#[test]
fn no_string_that_a_person_reads_is_written_in_code() {
    fn is_phrase(text: &str) -> bool {
        let letters: Vec<char> = text.chars().collect();
        let has_words = letters
            .windows(3)
            .any(|w| w[0].is_alphabetic() && w[1].is_whitespace() && w[2].is_alphabetic());
        let is_markup = text.contains('<') || text.contains('=');
        let is_key = text
            .split(' ')
            .all(|key| ["Ctrl", "Shift", "Alt", "Tab"].contains(&key) || key.chars().count() == 1);

        has_words && !is_markup && !is_key && text != "Rapporteur Sans"
    }

    fn rule(sources: &Sources) -> Vec<String> {
        // The words of `--help` are English, the one exception; those of errors for a log stand in attributes. A questionnaire
        // and the fictional country are words themselves.
        let is_watched = |file: &str| {
            file != "cli/arguments.rs" && !["questionnaire", "sample"].contains(&top(file))
        };

        found(sources, is_watched, |_, fact| match &fact.what {
            What::Text(text) if is_phrase(text) => Some(text.clone()),
            _ => None,
        })
    }

    check(
        rule,
        "gui/screen/plan.rs",
        &[
            "fn f() { ui.body(\"Nobody yet\"); }",
            "fn f() { ui.body(format!(\"{name} is here now\")); }",
            "const TITLE: &str = r#\"Nobody yet\"#;",
            "fn f() { say!(name => \"Nobody yet\") }",
            "fn f() { ui.body(\"Nobody\\tyet\"); }",
        ],
    );
}

/// Nobody but the assessment's own module and the reader of its file can change a field, and the one method that others call
/// takes an edit.
#[test]
fn an_assessment_changes_through_an_edit_alone() {
    fn rule(sources: &Sources) -> Vec<String> {
        let fields: Vec<&str> = PROGRAM
            .files
            .iter()
            .filter(|file| file.path == "assessment.rs")
            .flat_map(|file| &file.facts)
            .filter_map(|fact| match &fact.what {
                What::Opening { owner, name, .. } if owner == "Assessment" => Some(name.as_str()),
                _ => None,
            })
            .collect();
        let is_outside =
            |file: &str| top(file) != "assessment" && !file.starts_with("store/format");
        let mut broken = found(sources, is_outside, |file, fact| match &fact.what {
            What::Borrowed(name) if name == "Assessment" => Some("&mut Assessment".to_owned()),
            What::Field { of, name }
                if of == "assessment"
                    && fields.contains(&name.as_str())
                    && top(&file.path) != "store" =>
            {
                Some(format!("assessment.{name}"))
            }
            _ => None,
        });
        broken.extend(found(
            sources,
            |file| top(file) == "assessment",
            |_, fact| match &fact.what {
                What::Opening {
                    owner,
                    name,
                    is_for_all: true,
                } if owner == "Assessment" && name != "apply" => Some(name.clone()),
                _ => None,
            },
        ));

        broken
    }

    check(
        rule,
        "gui/work.rs",
        &[
            "fn f(assessment: &mut Assessment) {}",
            "fn f(assessment: &mut crate::assessment::Assessment) {}",
            "fn f(&mut self) { self.assessment.answers.clear(); }",
            "fn f(mut assessment: Assessment) { assessment.facts = facts; }",
        ],
    );
    check(
        rule,
        "assessment/answer.rs",
        &[
            "impl Assessment { pub fn set_level(&mut self) {} }",
            "impl Assessment { pub(crate) fn set_level(&mut self) {} }",
            "struct Assessment { pub level: u8 }",
        ],
    );
}

#[test]
fn the_map_of_the_modules_is_nothing_else() {
    let text = include_str!("../../src/lib.rs");

    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let is_map = ["pub mod ", "mod ", "#", "//"]
            .iter()
            .any(|start| line.starts_with(start));

        assert!(is_map, "lib.rs: {line}");
    }
}
