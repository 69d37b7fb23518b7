//! Which module may use which, and that no files use each other in a circle.

use crate::graph::Graph;
use crate::sources::{Sources, Target, Use};

use std::path::Path;
use std::sync::LazyLock;

/// The sources of the program, read once for all tests.
pub(crate) static PROGRAM: LazyLock<Sources> =
    LazyLock::new(|| Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap());

/// Each module at the top, and the ones that it may use.
const MAY_USE: [(&str, &[&str]); 20] = [
    ("figure", &[]),
    ("sync", &[]),
    ("signal", &["sync"]),
    ("palette", &[]),
    ("locale", &["figure"]),
    ("questionnaire", &[]),
    ("assessment", &["questionnaire"]),
    ("agreement", &["questionnaire", "assessment"]),
    ("score", &[]),
    (
        "results",
        &[
            "questionnaire",
            "assessment",
            "agreement",
            "score",
            "figure",
        ],
    ),
    ("sample", &["questionnaire", "assessment"]),
    ("store", &["questionnaire", "assessment", "sync"]),
    (
        "homework",
        &["questionnaire", "assessment", "locale", "store"],
    ),
    (
        "roster",
        &["questionnaire", "assessment", "store", "locale"],
    ),
    (
        "chart",
        &[
            "figure",
            "questionnaire",
            "assessment",
            "results",
            "locale",
            "palette",
        ],
    ),
    (
        "output",
        &[
            "figure",
            "questionnaire",
            "assessment",
            "agreement",
            "results",
            "locale",
            "palette",
            "chart",
            "homework",
            "store",
        ],
    ),
    (
        "message",
        &[
            "questionnaire",
            "assessment",
            "homework",
            "store",
            "roster",
            "locale",
            "chart",
            "output",
        ],
    ),
    (
        "cli",
        &[
            "figure",
            "questionnaire",
            "assessment",
            "agreement",
            "results",
            "sample",
            "homework",
            "store",
            "roster",
            "locale",
            "chart",
            "output",
            "message",
            "signal",
            "gui",
        ],
    ),
    (
        "gui",
        &[
            "figure",
            "questionnaire",
            "assessment",
            "agreement",
            "results",
            "sample",
            "homework",
            "store",
            "roster",
            "locale",
            "palette",
            "chart",
            "output",
            "message",
            "signal",
            "sync",
        ],
    ),
    ("main", &["cli"]),
];

/// The modules of `gui` that know nothing of the program: what everything else is drawn with.
const DESIGN: [&str; 8] = [
    "decorate",
    "icon",
    "keyboard",
    "layout",
    "row",
    "text_block",
    "theme",
    "widget",
];

/// What the design system may use below the window.
const BELOW_DESIGN: [&str; 2] = ["locale", "palette"];

pub(crate) fn planted(files: &[(&str, &str)]) -> Sources {
    let files = files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));

    Sources::of(files.collect()).unwrap()
}

/// The module at the top in which a file stands.
pub(crate) fn top(file: &str) -> &str {
    file.split(['/', '.']).next().unwrap()
}

/// The modules of the program that a path names: the one where it is defined, and the one through which it is taken.
fn named<'a>(sources: &Sources, one: &'a Use<'a>) -> Vec<&'a [String]> {
    let through = (sources.is_module(&one.written[..1])).then_some(&one.written[..]);
    let defined = match &one.target {
        Target::Module(path) | Target::Item(path) => Some(&path[..]),
        Target::Elsewhere(_) => None,
    };

    through
        .into_iter()
        .chain(defined)
        .filter(|path| !path.is_empty())
        .collect()
}

/// What is used against the direction in which imports run.
fn against_the_direction(sources: &Sources) -> Vec<String> {
    let mut wrong = Vec::new();

    for one in sources.uses() {
        let own = top(one.file);

        for path in named(sources, &one) {
            let used = path[0].as_str();
            let may = MAY_USE.iter().find(|(module, _)| *module == own);

            // The map of the modules declares them all.
            if own != "lib" && used != own && !may.is_some_and(|(_, may)| may.contains(&used)) {
                wrong.push(format!(
                    "{}:{} uses {}",
                    one.file,
                    one.line,
                    path.join("::")
                ));
            }
        }
    }

    wrong
}

/// What a part of the window uses of it that it must not know.
fn against_the_layers(sources: &Sources) -> Vec<String> {
    let mut wrong = Vec::new();

    for one in sources.uses() {
        let stem = one.file.trim_end_matches(".rs");
        let own: Vec<&str> = stem.split('/').collect();
        let ["gui", part, ..] = own[..] else {
            continue;
        };

        for path in named(sources, &one) {
            let words: Vec<&str> = path.iter().map(String::as_str).collect();
            let is_module = |length: usize| sources.is_module(&path[..length]);
            let is_wrong = match words[..] {
                // What everything else is drawn with knows nothing of what is drawn.
                ["gui", used, ..] if DESIGN.contains(&part) => {
                    is_module(2) && !DESIGN.contains(&used)
                }
                ["gui", ..] if DESIGN.contains(&part) => false,
                [used, ..] if DESIGN.contains(&part) => !BELOW_DESIGN.contains(&used),
                // The program shows the screens, never the other way round, and no screen knows another.
                ["gui", "app" | "session", ..] => part == "screen" || part == "room_view",
                ["gui", "screen", used, ..] if part == "screen" => {
                    own.get(2).is_some_and(|own| *own != used && is_module(3))
                }
                _ => false,
            };

            if is_wrong {
                wrong.push(format!(
                    "{}:{} uses {}",
                    one.file,
                    one.line,
                    path.join("::")
                ));
            }
        }
    }

    wrong.dedup();

    wrong
}

#[test]
fn every_module_uses_only_those_that_the_map_allows() {
    let wrong = against_the_direction(&PROGRAM);

    assert!(wrong.is_empty(), "{wrong:#?}");

    for file in &PROGRAM.files {
        let module = top(&file.path);
        let is_known = MAY_USE.iter().any(|(known, _)| *known == module);

        assert!(is_known || module == "lib", "{module} is not on the map");
    }
}

#[test]
fn widgets_know_nobody_and_screens_know_neither_the_program_nor_each_other() {
    let wrong = against_the_layers(&PROGRAM);

    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let graph = Graph::new(&PROGRAM);
    let edges: Vec<_> = graph
        .circles()
        .iter()
        .map(|circle| graph.edges(circle))
        .collect();

    assert!(edges.is_empty(), "{edges:#?}");
}

/// Each way in which a file may name a module, planted where it must not: it is found at its line.
#[test]
fn no_way_of_naming_a_module_is_overlooked() {
    let ways = [
        "use crate::{gui};",
        "use crate::gui as window;",
        "use crate::gui::{self, app};",
        "use crate::{score::{self}, gui::{app::{App}}};",
        "use super::gui::app::App;",
        "fn f() { crate::gui::app::run(); }",
        "fn f(app: &crate::gui::app::App) {}",
        "fn f() -> Option<Vec<crate::gui::app::App>> { None }",
        "impl crate::gui::app::Draw for u8 {}",
        "fn f() { if true { use crate::gui::app::App; } }",
        "fn f() { assert!(crate::gui::app::run()); }",
        "fn f() { matches!(1, x if crate::gui::app::is(x)); }",
        "fn f() { say! { what => crate::gui::app::App } }",
        "macro_rules! say { () => { $crate::gui::app::run() } }",
        "pub use crate::gui::app::App;",
        "use crate::message::App;",
        "use crate::message::*; fn f(app: App) {}",
        "use crate::message::window::run;",
        "#[cfg(not(test))] use crate::gui::app::App;",
        "#[cfg(any(test, feature = \"gui\"))] use crate::gui::app::App;",
        "mod inner { use super::super::gui::app::App; }",
        "mod inner { fn f() { super::super::gui::app::run() } }",
        "static S: &[crate::gui::app::App] = &[];",
        "fn f<T: crate::gui::app::Draw>() where T: crate::gui::app::Draw {}",
    ];

    for way in ways {
        let sources = planted(&[
            (
                "lib.rs",
                "pub mod agreement; pub mod gui; pub mod message; pub mod score;",
            ),
            ("gui.rs", "pub mod app;"),
            (
                "gui/app.rs",
                "pub struct App; pub trait Draw {} pub fn run() {}",
            ),
            (
                "message.rs",
                "pub use crate::gui::app::App; pub use crate::gui::app as window;",
            ),
            ("score.rs", ""),
            ("agreement.rs", &format!("//! Votes.\n\n{way}")),
        ]);
        let found = against_the_direction(&sources);

        assert!(
            found
                .iter()
                .any(|line| line.starts_with("agreement.rs:3 uses gui")),
            "{way}: {found:#?}"
        );
    }
}

#[test]
fn what_only_looks_like_a_use_is_none() {
    let ways = [
        "// use crate::gui::app::App;",
        "/// See [`crate::gui::app::App`].\nfn f() {}",
        "const TEXT: &str = \"crate::gui::app\";",
        "#[cfg(test)]\nmod tests { use crate::gui::app::App; }",
        "#[cfg(all(test, unix))]\nuse crate::gui::app::App;",
        "#[cfg(test)]\nfn f() { crate::gui::app::run(); }",
        "struct S;\nimpl S { #[cfg(test)] fn f() { crate::gui::app::run(); } }",
        "fn f() { let gui = 1; let _ = gui; }",
        "use std::gui::app;",
        "pub(in crate::agreement) fn f() {}",
    ];

    for way in ways {
        let sources = planted(&[
            ("lib.rs", "pub mod agreement; pub mod gui;"),
            ("gui.rs", "pub mod app;"),
            ("gui/app.rs", "pub struct App; pub fn run() {}"),
            ("agreement.rs", way),
        ]);
        let found = against_the_direction(&sources);

        assert!(found.is_empty(), "{way}: {found:#?}");
    }
}

#[test]
fn each_layer_of_the_window_is_watched() {
    let check = |file: &str, text: &str, expected: Option<&str>| {
        let files = [
            ("lib.rs", "pub mod gui; pub mod locale; pub mod results;"),
            ("locale.rs", ""),
            ("results.rs", ""),
            (
                "gui.rs",
                "pub mod app; pub mod context; pub mod screen; pub mod theme; pub mod widget; pub struct Element;",
            ),
            ("gui/app.rs", "pub struct App;"),
            ("gui/context.rs", "pub use super::app::App;"),
            ("gui/theme.rs", ""),
            ("gui/widget.rs", "pub mod press;"),
            ("gui/widget/press.rs", ""),
            (
                "gui/screen.rs",
                "pub mod home; pub mod plan; pub enum Place {}",
            ),
            ("gui/screen/home.rs", "mod parts;"),
            ("gui/screen/home/parts.rs", ""),
            ("gui/screen/plan.rs", "pub struct Plan;"),
        ];
        let files = files.map(|(path, before)| {
            let text = if path == file { text } else { "" };

            (path, format!("{before}\n{text}"))
        });
        let files: Vec<_> = files
            .iter()
            .map(|(path, text)| (*path, text.as_str()))
            .collect();
        let found = against_the_layers(&planted(&files));
        let expected = expected.map(|used| format!("{file}:2 uses {used}"));

        assert!(
            found == Vec::from_iter(expected.clone()),
            "{text} in {file}: {found:#?}"
        );
    };

    check(
        "gui/widget/press.rs",
        "use crate::gui::{Element, theme};",
        None,
    );
    check("gui/widget/press.rs", "use crate::locale;", None);
    check(
        "gui/widget/press.rs",
        "use crate::results;",
        Some("results"),
    );
    check("gui/theme.rs", "use super::context;", Some("gui::context"));
    check(
        "gui/screen/home.rs",
        "use crate::gui::{context, screen::Place, widget::press};",
        None,
    );
    check(
        "gui/screen/home/parts.rs",
        "use crate::gui::app;",
        Some("gui::app"),
    );
    check(
        "gui/screen/home/parts.rs",
        "use crate::gui::screen::home;",
        None,
    );
    check(
        "gui/screen/home/parts.rs",
        "use super::super::plan;",
        Some("gui::screen::plan"),
    );
    check("gui/app.rs", "use crate::gui::screen::home;", None);
}

#[test]
fn a_circle_is_found_through_whatever_leads_back() {
    let check = |files: &[(&str, &str)], expected: &[&str]| {
        let sources = planted(files);
        let graph = Graph::new(&sources);
        let edges: Vec<String> = graph
            .circles()
            .iter()
            .flat_map(|circle| graph.edges(circle))
            .collect();

        assert_eq!(edges, expected, "{files:?}");
    };

    check(
        &[
            ("lib.rs", "mod a; mod b; mod c;"),
            ("a.rs", "use crate::b::B; pub struct A;"),
            ("b.rs", "\npub struct B(crate::c::C);"),
            ("c.rs", "pub use crate::a::A; pub struct C;"),
        ],
        &["a.rs:1 -> b.rs", "b.rs:2 -> c.rs", "c.rs:1 -> a.rs"],
    );
    // Through what the parent re-exports.
    check(
        &[
            ("lib.rs", "mod a;"),
            ("a.rs", "mod b; mod c; pub use b::B; pub use c::C;"),
            ("a/b.rs", "use super::C; pub struct B;"),
            ("a/c.rs", "use crate::a::B; pub struct C;"),
        ],
        &["a/b.rs:1 -> a/c.rs", "a/c.rs:1 -> a/b.rs"],
    );
    // Over a parent that uses what is below it.
    check(
        &[
            ("lib.rs", "mod a; mod d;"),
            ("a.rs", "mod b; use b::B; pub struct A;"),
            ("a/b.rs", "use crate::d::D; pub struct B;"),
            ("d.rs", "use crate::a::A; pub struct D;"),
        ],
        &["a.rs:1 -> a/b.rs", "a/b.rs:1 -> d.rs", "d.rs:1 -> a.rs"],
    );
    // What is below a module belongs to it, and tests may look wherever they like.
    check(
        &[
            ("lib.rs", "mod a; mod d;"),
            ("a.rs", "mod b; use b::B; pub struct A;"),
            ("a/b.rs", "use super::A; use crate::d::D; pub struct B;"),
            (
                "d.rs",
                "#[cfg(test)] mod tests { use crate::a::A; } pub struct D;",
            ),
        ],
        &[],
    );
}

#[test]
fn a_layer_uses_only_the_layers_below_it() {
    let sources = planted(&[
        ("lib.rs", "mod a; mod b; mod c;"),
        ("a.rs", "use crate::b::B; use crate::c::C;"),
        ("b.rs", "use crate::c::C; pub struct B;"),
        ("c.rs", "pub struct C;"),
    ]);
    let graph = Graph::new(&sources);

    assert_eq!(
        graph.layers(),
        [vec!["c.rs", "lib.rs"], vec!["b.rs"], vec!["a.rs"]]
    );
    assert!(graph.dot().contains("\"a.rs\" -> \"b.rs\";"));
}

#[test]
fn a_file_that_no_module_declares_is_reported() {
    let files = [("lib.rs", "mod a;"), ("a.rs", ""), ("b.rs", "")];
    let told = Sources::of(
        files
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .into(),
    );

    assert_eq!(told.err().as_deref(), Some("b.rs: no module declares it"));
}
