//! The commands, run as a person runs them: their files, their output, and their exit codes.

use rapporteur::assessment::{Assessment, AssessmentId, Edit, Passage};
use rapporteur::questionnaire::library;
use rapporteur::store;

use serde_json::Value as Json;
use uuid::Uuid;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The program, where no display can be reached.
pub(crate) fn program() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_rapporteur"));

    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        program.env_remove(name);
    }

    // What a join replaces is kept in the data folder, which is that of no person.
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("home");
    program
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CONFIG_HOME", home.join("config"));

    program
}

pub(crate) fn run(arguments: &[&OsStr]) -> Output {
    program().args(arguments).output().unwrap()
}

pub(crate) fn words(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Runs a line of words; `{}` stands for the path.
fn run_line(line: &str, path: &Path) -> (i32, String, String) {
    let arguments: Vec<&OsStr> = line
        .split(' ')
        .map(|word| match word {
            "{}" => path.as_os_str(),
            word => word.as_ref(),
        })
        .collect();
    let done = run(&arguments);
    let said = words(&done.stderr);

    assert!(!said.contains("panicked"), "{line}: {said}");

    (done.status.code().unwrap(), words(&done.stdout), said)
}

/// Makes the sample; gives back its assessment.
pub(crate) fn sample_in(folder: &Path) -> PathBuf {
    let done = run(&["sample".as_ref(), "--out".as_ref(), folder.as_os_str()]);

    assert_eq!(done.status.code(), Some(0), "{}", words(&done.stderr));

    folder.join("Republic of Arvenia 2026.assessment.ron")
}

pub(crate) fn json_of(file: &Path) -> Json {
    let arguments = ["results", "--format", "json"].map(OsStr::new);
    let done = run(&[&arguments[..], &[file.as_os_str()]].concat());

    assert_eq!(done.status.code(), Some(0), "{}", words(&done.stderr));

    serde_json::from_slice(&done.stdout).unwrap()
}

/// Exports a file into a folder.
pub(crate) fn export(file: &Path, out: &Path, options: &[&str]) -> Output {
    let arguments = [
        "export".as_ref(),
        file.as_os_str(),
        "--out".as_ref(),
        out.as_os_str(),
    ];
    let options: Vec<&OsStr> = options.iter().map(OsStr::new).collect();

    run(&[&arguments[..], &options].concat())
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();

    names
}

/// Width and height of a PNG, from its header.
fn size_of(png: &Path) -> (u32, u32) {
    let bytes = fs::read(png).unwrap();
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());

    assert!(bytes.starts_with(b"\x89PNG"));

    (number(16), number(20))
}

const STEM: &str = "Republic of Arvenia";

fn chart(id: &str, ending: &str) -> String {
    chart_for("public", id, ending)
}

fn chart_for(audience: &str, id: &str, ending: &str) -> String {
    format!("{STEM}-{id}-{audience}-en-2026-06-11{ending}")
}

const IDS: [&str; 4] = ["groups", "heat-map", "radar-aspects", "radar-elements"];

#[test]
fn sample_writes_the_assessment_and_every_chart_without_a_display() {
    let folder = tempfile::tempdir().unwrap();
    let below = folder.path().join("a/b");
    sample_in(&below);
    let mut expected: Vec<String> = IDS
        .iter()
        .flat_map(|id| [".png", ".svg"].map(|ending| chart_for("internal", id, ending)))
        .collect();
    expected.push("Republic of Arvenia 2026.assessment.ron".to_owned());
    expected.sort();

    assert_eq!(names(&below), expected);
    assert_eq!(
        size_of(&below.join(chart_for("internal", "heat-map", ".png"))),
        (1920, 1080)
    );

    let svg = chart_for("internal", "radar-elements", ".svg");
    let svg = fs::read_to_string(below.join(svg)).unwrap();
    assert!(
        svg.contains("<path") && !svg.contains("<text"),
        "text as outlines"
    );
}

#[test]
fn outputs_of_before_stay_unless_they_are_to_be_replaced_and_changed_ones_stay_anyway() {
    let folder = tempfile::tempdir().unwrap();
    let file = sample_in(folder.path());
    let out = folder.path().join("out");
    let export = |replace: &[&str]| {
        let done = export(&file, &out, &[&["--only=radar-elements"], replace].concat());

        assert_eq!(done.status.code(), Some(0));
    };
    let (png, svg) = (
        chart("radar-elements", ".png"),
        chart("radar-elements", ".svg"),
    );

    export(&[]);
    assert_eq!(names(&out), [png.clone(), svg.clone()]);

    export(&["--replace"]);
    assert_eq!(names(&out), [png.clone(), svg.clone()]);

    export(&[]);
    assert_eq!(names(&out).len(), 4, "{:?}", names(&out));

    let changed = fs::read_to_string(out.join(&svg)).unwrap() + "<!-- mine -->";
    fs::write(out.join(&svg), &changed).unwrap();
    fs::write(out.join(&png), "no picture").unwrap();
    export(&["--replace"]);

    assert_eq!(fs::read_to_string(out.join(&svg)).unwrap(), changed);
    assert_eq!(fs::read_to_string(out.join(&png)).unwrap(), "no picture");
    assert_eq!(names(&out).len(), 4, "{:?}", names(&out));
}

#[test]
fn export_writes_what_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let file = sample_in(folder.path());
    let out = folder.path().join("out");
    let options = [
        "--only=radar-elements,heat-map",
        "--formats=png,svg-text",
        "--size=640x360",
        "--mark=FOR THE COUNCIL",
    ];
    let done = export(&file, &out, &options);
    let expected = [
        chart("heat-map", "-text.svg"),
        chart("heat-map", ".png"),
        chart("radar-elements", "-text.svg"),
        chart("radar-elements", ".png"),
    ];

    assert_eq!(done.status.code(), Some(0), "{}", words(&done.stderr));
    assert_eq!(names(&out), expected);
    assert_eq!(words(&done.stdout).lines().count(), 4);
    assert_eq!(size_of(&out.join(&expected[3])), (640, 360));
    assert!(
        fs::read_to_string(out.join(&expected[2]))
            .unwrap()
            .contains("FOR THE COUNCIL")
    );
}

#[test]
fn export_writes_every_document_for_the_public_unless_asked_otherwise() {
    let folder = tempfile::tempdir().unwrap();
    let file = sample_in(folder.path());
    let out = folder.path().join("out");
    let papers = "--only=report,outline,slides,workbook,data";
    let done = export(&file, &out, &["--lang=en", papers]);
    let expected = [
        chart("data", ".csv"),
        chart("data", ".json"),
        chart("outline", ".docx"),
        chart("report", ".docx"),
        chart("report", ".html"),
        chart("slides", ".pptx"),
        chart("workbook", ".xlsx"),
    ];

    assert_eq!(done.status.code(), Some(0), "{}", words(&done.stderr));
    assert_eq!(names(&out), expected);

    let page = fs::read_to_string(out.join(&expected[4])).unwrap();
    assert!(page.contains("PUBLIC · Cleared for release"));
    assert!(!page.contains("Ilse Varadeen"));
}

/// An assessment of nothing but a country, which may be any name.
fn bare(folder: &Path, country: &str) -> PathBuf {
    let id = AssessmentId(Uuid::from_u128(5));
    let me = crate::generated::me();
    let assessment = Assessment::new(id, library::national().unwrap(), country, me).unwrap();

    store::create(folder, "bare", &assessment).unwrap().path
}

#[test]
fn without_a_mark_for_the_profile_export_refuses_and_says_how() {
    let folder = tempfile::tempdir().unwrap();
    let file = bare(folder.path(), "Arvenia");
    let out = folder.path().join("out");
    let export = |more: &[&str]| {
        let done = export(&file, &out, more);

        (done.status.code().unwrap(), words(&done.stderr))
    };

    for refused in [&[][..], &["--mark", " "], &["--profile", "internal"]] {
        let (code, said) = export(refused);

        assert_eq!(code, 2, "{said}");
        assert!(
            said.contains("--no-mark") && said.contains("--mark"),
            "{said}"
        );
        assert!(!out.exists());
    }

    assert_eq!(export(&["--mark", ""]).0, 2);
    assert_eq!(export(&["--mark", "A", "--no-mark"]).0, 2);
    assert_eq!(export(&["--no-mark", "--only", "radar-elements"]).0, 0);
    assert_eq!(
        names(&out),
        [
            "Arvenia-radar-elements-public-en.png",
            "Arvenia-radar-elements-public-en.svg"
        ]
    );
}

#[test]
fn an_export_for_others_writes_nothing_while_names_are_undecided_and_lists_them() {
    let folder = tempfile::tempdir().unwrap();
    let me = crate::generated::me();
    let mut assessment = store::open(&sample_in(folder.path())).unwrap().assessment;
    let edit = Edit::Write {
        question: "NS01".into(),
        passage: Passage::Strengths,
        words: "First. Varadeen knows.\nAnd varadeen said so.".to_owned(),
    };
    assessment.apply(edit, me).unwrap();
    let file = store::create(folder.path(), "names", &assessment)
        .unwrap()
        .path;
    let out = folder.path().join("out");
    let export = |more: &[&str]| {
        let done = export(
            &file,
            &out,
            &[&["--lang=en", "--only=report"], more].concat(),
        );

        (done.status.code().unwrap(), words(&done.stderr))
    };
    let page = || {
        let page = out.join("Republic of Arvenia-report-partners-en-2026-06-11.html");

        fs::read_to_string(page).unwrap()
    };

    let (code, said) = export(&["--profile=partners"]);
    assert_eq!(code, 1, "{said}");
    assert!(!out.exists());

    for part in [
        "2 words may be names",
        "--names replace",
        "NS01: strengths",
        "Ilse Varadeen",
        "[Varadeen] knows.",
        "And [varadeen] said so.",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }

    // The public does not read it, and the delegation reads everything.
    assert_eq!(export(&["--profile=public"]).0, 0);
    assert_eq!(export(&["--profile=internal"]).0, 0);

    assert_eq!(export(&["--profile=partners", "--names=replace"]).0, 0);
    assert!(page().contains("Ministry of Digital Affairs knows."));
    assert!(!page().to_lowercase().contains("varadeen"));

    assert_eq!(
        export(&["--profile=partners", "--names=keep", "--replace"]).0,
        0
    );
    assert!(page().contains("Varadeen knows."));
    assert_eq!(export(&["--names=perhaps"]).0, 2);
}

#[test]
fn a_chart_that_is_not_there_is_refused_with_those_that_are() {
    let folder = tempfile::tempdir().unwrap();
    let file = bare(folder.path(), "Arvenia");
    let out = folder.path().join("out");
    let export = |what: &str| {
        let options = ["--no-mark", "--formats=png", "--size=320x180", what];

        export(&file, &out, &options)
    };
    let unknown = export("--only=radar-element-nothing");

    assert_eq!(unknown.status.code(), Some(2));
    assert!(words(&unknown.stderr).contains("radar-element-strategy"));
    assert!(!out.exists());

    let known = export("--only=radar-element-strategy,lens-un");
    assert_eq!(known.status.code(), Some(0), "{}", words(&known.stderr));
    assert_eq!(names(&out).len(), 2, "{:?}", names(&out));
}

#[test]
fn any_country_makes_a_file_name() {
    let long = "x".repeat(10_000);

    for country in [
        "../../etc/passwd",
        "CON",
        "المملكة المغربية",
        "a\u{202e}b/c:d",
        &long,
    ] {
        let folder = tempfile::tempdir().unwrap();
        let file = bare(folder.path(), country);
        let out = folder.path().join("out");
        let done = export(&file, &out, &["--no-mark", "--size=320x180"]);

        assert_eq!(done.status.code(), Some(0), "{}", words(&done.stderr));
        assert_eq!(
            names(&out).len(),
            13 * 2 + 7,
            "the public sees nothing of the groups, there is no baseline, and every other chart and paper is there"
        );
        assert_eq!(names(folder.path()), ["bare.assessment.ron", "out"]);
    }
}

#[test]
fn a_file_that_cannot_be_read_gives_a_sentence_and_exit_code_1() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let whole = fs::read_to_string(bare(folder.path(), "Arvenia")).unwrap();
    let half = &whole.as_bytes()[..whole.len() / 2];
    fs::write(at("cut.assessment.ron"), half).unwrap();
    fs::write(at("newer.ron"), whole.replacen("format: 2", "format: 9", 1)).unwrap();
    fs::write(at("binary"), b"\x89PNG\r\n\x1a\n\xff").unwrap();
    fs::write(at("empty"), "").unwrap();
    fs::create_dir(at("folder")).unwrap();

    for name in [
        "missing",
        "folder",
        "cut.assessment.ron",
        "newer.ron",
        "binary",
        "empty",
    ] {
        for line in ["results {}", "export {} --out nowhere", "check {}"] {
            let (code, out, said) = run_line(line, &at(name));

            assert_eq!(code, 1, "{line} {name}: {out}{said}");
            assert!(!(out + &said).trim().is_empty());
        }

        assert!(!Path::new("nowhere").exists());
    }

    for length in [
        2_000,
        whole.len() / 2,
        whole.rfind("// sha256").unwrap() - 3,
    ] {
        let length = (0..=length)
            .rev()
            .find(|at| whole.is_char_boundary(*at))
            .unwrap();
        fs::write(at("cut.assessment.ron"), &whole[..length]).unwrap();
        let (_, out, _) = run_line("check {}", &at("cut.assessment.ron"));

        assert!(out.contains("Reading stopped in line"), "{length}: {out}");
    }
}

#[test]
fn each_kind_of_file_that_is_none_has_its_own_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let whole = fs::read_to_string(bare(folder.path(), "Arvenia")).unwrap();
    let own = format!("program: \"{}\"", env!("CARGO_PKG_VERSION"));
    let newer = whole
        .replacen("format: 2", "format: 9", 1)
        .replacen(&own, "program: \"7.8.9\"", 1);
    fs::write(at("empty"), "").unwrap();
    fs::write(at("zeros"), [0; 100]).unwrap();
    fs::write(at("picture"), b"\x89PNG\r\n\x1a\n\xff").unwrap();
    fs::write(at("newer"), newer).unwrap();
    let large = fs::File::create(at("large")).unwrap();
    large.set_len(32 * 1024 * 1024 + 1).unwrap();
    let range = whole.replacen(
        "answers: {",
        "answers: {\"NS01\": (outcome: (by: (0, 1, \"2026-06-09T08:00:00Z\"), is: Agreed(300))),",
        1,
    );
    fs::write(at("range"), range).unwrap();

    for (name, expected) in [
        ("empty", "nothing in it"),
        ("zeros", "nothing in it"),
        ("picture", "not a text but another kind of file"),
        ("picture/below", "through a file as if it were a folder"),
        ("newer", "made by Rapporteur 7.8.9"),
        ("large", "33 MB; 32 MB"),
        ("range", "NS01"),
        ("range", "300"),
    ] {
        let (code, out, said) = run_line("results {}", &at(name));

        assert_eq!(code, 1, "{name}: {out}{said}");
        assert!(said.contains(expected), "{name}: {said}");
    }
}

#[test]
#[cfg(unix)]
fn an_address_from_a_file_manager_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let file = bare(folder.path(), "Côte d'Arven");
    let address = format!("file://{}", file.display()).replace(' ', "%20");
    let done = run(&["results".as_ref(), address.as_ref()]);

    assert_eq!(done.status.code(), Some(0), "{}", words(&done.stderr));
}

#[test]
fn check_says_where_what_and_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let small = fs::read_to_string(root.join("tests/data/small.questionnaire.ron")).unwrap();
    let file = folder.path().join("mine.ron");
    let faulty = small
        .replace("\"NS03\"", "\"NS02\"")
        .replace("weight: 0.5", "weight: 0")
        .replace("text: \"Is there trust?\"", "text: \"\"");
    fs::write(&file, &faulty).unwrap();
    let (code, out, _) = run_line("check {}", &file);
    let line_of = |needle: &str| {
        let before = faulty.lines().take_while(|line| !line.contains(needle));

        before.count() + 1
    };

    assert_eq!(code, 1);
    assert_eq!(out.lines().count(), 3, "{out}");

    for (line, id) in [
        (line_of("A vision"), "NS02"),
        (line_of("Trust"), "NS07"),
        (line_of("Shared work"), "NS08"),
    ] {
        let place = format!("{}:{line}:", file.display());
        let found = out
            .lines()
            .find(|said| said.starts_with(&place))
            .unwrap_or_else(|| panic!("{place} not in {out}"));

        assert!(found.contains(id), "{found}");
    }
}

#[test]
fn check_passes_what_is_sound() {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sample = sample_in(folder.path());

    for file in [
        root.join("questionnaires/national-framework.ron"),
        root.join("tests/data/small.questionnaire.ron"),
        root.join("tests/data/format-1.assessment.ron"),
        sample,
    ] {
        let (code, out, said) = run_line("check {}", &file);

        assert_eq!(code, 0, "{out}{said}");
        assert!(out.starts_with(&file.display().to_string()), "{out}");
    }
}

#[test]
fn check_finds_the_place_of_a_fault_in_an_assessment() {
    let folder = tempfile::tempdir().unwrap();
    let file = sample_in(folder.path());
    let whole = fs::read_to_string(&file).unwrap();
    let line_of =
        |text: &str, needle: &str| text.lines().position(|line| line.contains(needle)).unwrap() + 1;
    let spoiled = [
        ("is: Agreed(2)", "is: Agreed(9)", "Agreed(9)"),
        ("is: DontKnow", "is: DontKnwo", "DontKnwo"),
        ("minimum_coverage: 0.6", "minimum_coverage: 6.0", ""),
    ];

    for (old, new, needle) in spoiled {
        let text = whole.replacen(old, new, 1);
        fs::write(&file, &text).unwrap();
        let (code, out, _) = run_line("check {}", &file);

        assert_eq!(code, 1, "{out}");
        assert_eq!(out.lines().count(), 1, "{out}");
        assert!(out.starts_with(&format!("{}:", file.display())));

        if !needle.is_empty() {
            // The place is the entry, which begins at most one line before.
            let line = line_of(&text, needle);
            let places = [line - 1, line].map(|line| format!(":{line}:"));
            assert!(
                places.iter().any(|place| out.contains(place)),
                "{line}: {out}"
            );
        }
    }
}

#[test]
fn usage_ends_with_exit_code_2() {
    let here = Path::new(".");

    for line in [
        "export",
        "export a --out b --size 12x12",
        "export a --out b --size huge",
        "export a --out b --only pie",
        "export a --out b --profile friends",
        "export a --out b --lang tlh",
        "results a --format xml",
        "sample",
        "check",
        "--no-such-thing",
    ] {
        assert_eq!(run_line(line, here).0, 2, "{line}");
    }
}

#[test]
fn help_and_version_are_there() {
    let here = Path::new(".");

    for line in [
        "--help",
        "sample --help",
        "check --help",
        "results --help",
        "export --help",
        "blank --help",
        "homework --help",
    ] {
        let (code, out, _) = run_line(line, here);

        assert_eq!(code, 0);
        assert!(out.contains("Examples:\n  rapporteur"), "{out}");
    }

    let (code, out, _) = run_line("--version", here);
    assert_eq!(
        (code, out),
        (0, format!("rapporteur {}\n", env!("CARGO_PKG_VERSION")))
    );
}

#[test]
fn a_folder_that_cannot_be_written_ends_with_exit_code_3() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a file");
    fs::write(&file, "in the way").unwrap();

    for out in [file.clone(), file.join("below")] {
        let (code, _, said) = run_line("sample --out {}", &out);

        assert_eq!(code, 3, "{said}");
        assert!(said.lines().count() >= 2, "{said}");
    }

    assert_eq!(fs::read_to_string(&file).unwrap(), "in the way");
}

#[test]
fn without_a_display_the_window_says_so_and_names_the_sample() {
    let displays: &[&[(&str, &str)]] = &[
        &[("DISPLAY", "")],
        #[cfg(feature = "gui")]
        &[("DISPLAY", ":9876")],
        #[cfg(feature = "gui")]
        &[("WAYLAND_DISPLAY", "no-such-socket")],
        // Neither can be reached, and both are tried once.
        #[cfg(feature = "gui")]
        &[("WAYLAND_DISPLAY", "no-such-socket"), ("DISPLAY", ":9876")],
    ];

    for named in displays {
        let done = program().envs(named.iter().copied()).output().unwrap();
        let said = words(&done.stderr);

        assert_eq!(done.status.code(), Some(3), "{named:?}: {said}");
        assert!(said.contains("rapporteur sample --out"), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
    }
}

#[test]
#[cfg(unix)]
fn a_limit_of_the_size_of_files_is_told_and_ends_nothing_by_a_signal() {
    let folder = tempfile::tempdir().unwrap();
    let limited = Command::new("sh")
        .args(["-c", "ulimit -f 16; exec \"$0\" sample --out \"$1\""])
        .arg(env!("CARGO_BIN_EXE_rapporteur"))
        .arg(folder.path())
        .env("LC_ALL", "C.UTF-8")
        .env("HOME", folder.path())
        .output()
        .unwrap();
    let said = words(&limited.stderr);

    assert_eq!(limited.status.code(), Some(3), "{said}");
    assert!(said.contains("takes no file of this size"), "{said}");
    assert!(
        !names(folder.path())
            .iter()
            .any(|name| name.ends_with("ron"))
    );
}

#[test]
#[cfg(unix)]
fn no_name_looks_like_a_line_of_a_report() {
    let folder = tempfile::tempdir().unwrap();
    let sample = sample_in(folder.path());
    let odd = folder.path().join("x\nforged\u{2028}forged\r.ron");
    let out = folder.path().join("y\nforged");
    fs::copy(sample, &odd).unwrap();
    let (odd, out) = (odd.as_os_str(), out.as_os_str());

    for (arguments, code) in [
        (vec!["check".as_ref(), odd], 0),
        (vec!["check".as_ref(), out], 1),
        (vec!["results".as_ref(), out], 1),
        (vec!["merge".as_ref(), odd, "--out".as_ref(), out], 0),
        (vec!["merge".as_ref(), odd, "--out".as_ref(), odd], 0),
        (vec!["sample".as_ref(), "--out".as_ref(), out], 3),
    ] {
        let done = run(&arguments);
        let said = format!("{}{}", words(&done.stdout), words(&done.stderr));
        let begins = |line: &str| line.starts_with("forged");

        assert_eq!(done.status.code(), Some(code), "{said}");
        assert!(!said.split(['\n', '\r', '\u{2028}']).any(begins), "{said}");
        assert!(said.contains("forged"), "{said}");
    }
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let folder = tempfile::tempdir().unwrap();
    let file = sample_in(folder.path());

    for format in ["text", "json"] {
        let mut child = program()
            .args(["results", "--format", format])
            .arg(&file)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let done = child.wait_with_output().unwrap();

        assert_eq!(done.status.code(), Some(0));
        assert_eq!(words(&done.stderr), "");
    }
}

#[test]
#[cfg(unix)]
fn an_export_that_is_stopped_leaves_nothing_and_says_so() {
    use rustix::process::{Pid, Signal, kill_process};

    for signal in [Signal::TERM, Signal::INT] {
        let folder = tempfile::tempdir().unwrap();
        let file = sample_in(folder.path());
        let out = folder.path().join("out");
        let child = program()
            .args(["export", "--profile", "internal", "--size", "3840x2160"])
            .arg(&file)
            .arg("--out")
            .arg(&out)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();

        // The first draft is there, and many more are to come.
        while !fs::read_dir(&out).is_ok_and(|mut files| files.next().is_some()) {
            std::thread::yield_now();
        }

        kill_process(Pid::from_child(&child), signal).unwrap();
        let done = child.wait_with_output().unwrap();

        assert_eq!(done.status.code(), Some(130), "{}", words(&done.stderr));
        assert!(words(&done.stderr).contains("none of the outputs was written"));
        assert_eq!(fs::read_dir(&out).unwrap().count(), 0);
    }
}

#[test]
fn letters_that_charts_cannot_show_are_named_on_standard_error() {
    let folder = tempfile::tempdir().unwrap();
    let sample = sample_in(folder.path());
    let text = std::fs::read_to_string(&sample).unwrap();
    let foreign = folder.path().join("foreign.assessment.ron");
    std::fs::write(
        &foreign,
        text.replace("Republic of Arvenia", "中国 Arvenia"),
    )
    .unwrap();
    let only = ["--only", "radar-elements", "--formats", "png"];
    let out = folder.path().join("out");
    let with = export(&foreign, &out, &only);
    let without = export(&sample, &out, &only);
    let said = words(&with.stderr);

    assert!(with.status.success(), "{said}");
    assert!(
        said.contains("Chinese") && said.contains("中国 Arvenia"),
        "{said}"
    );
    assert_eq!(words(&without.stderr), "");
}

/// What `blank` writes of a file, by name; with the exit code and what it says on standard error.
fn blank(file: &str, out: &Path, options: &str) -> (Vec<String>, i32, String) {
    let mut arguments: Vec<&OsStr> = vec!["blank".as_ref(), file.as_ref()];
    arguments.extend([OsStr::new("--out"), out.as_os_str()]);
    arguments.extend(options.split_whitespace().map(OsStr::new));
    let done = run(&arguments);
    let said = words(&done.stderr);
    assert!(!said.contains("panicked"), "{options}: {said}");
    let mut names: Vec<String> = fs::read_dir(out)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();

    (names, done.status.code().unwrap(), said)
}

#[test]
fn paper_is_written_for_an_assessment_and_for_a_questionnaire_alone() {
    let folder = tempfile::tempdir().unwrap();
    let sample = sample_in(&folder.path().join("sample"));
    let sample = sample.to_str().unwrap();
    let out = folder.path().join("of an assessment");
    let whole = "Republic of Arvenia-questionnaire-ar-en-2026-06-11";
    let cards = "Republic of Arvenia-ballots-ar-en-2026-06-11";
    let (names, code, said) = blank(sample, &out, "--lang ar,en");
    assert_eq!(code, 0, "{said}");
    let expected = [cards, whole].map(|stem| [".docx", ".html"].map(|end| format!("{stem}{end}")));
    assert_eq!(names, expected.concat());

    // Again it gets a number, or takes the place of what nobody has changed.
    let of_strategy = "--lang en --only questionnaire --part strategy";
    let out = folder.path().join("again");
    assert_eq!(blank(sample, &out, of_strategy).0.len(), 2);
    assert_eq!(blank(sample, &out, of_strategy).0.len(), 4);
    let (names, ..) = blank(sample, &out, &format!("{of_strategy} --replace"));
    assert_eq!(
        names,
        [
            "Republic of Arvenia-questionnaire-strategy-en-2026-06-11-2.docx",
            "Republic of Arvenia-questionnaire-strategy-en-2026-06-11-2.html",
            "Republic of Arvenia-questionnaire-strategy-en-2026-06-11.docx",
            "Republic of Arvenia-questionnaire-strategy-en-2026-06-11.html",
        ]
    );

    // A questionnaire has no delegation: ballots only by number.
    let out = folder.path().join("of a questionnaire");
    let (names, code, said) = blank("national-framework", &out, "--lang fr");
    assert_eq!((names.len(), code), (2, 0), "{said}");
    let alone = run(&[
        "blank".as_ref(),
        "national-framework".as_ref(),
        "--out".as_ref(),
        folder.path().join("alone").as_os_str(),
    ]);
    assert!(words(&alone.stdout).contains("--ballots GROUP=N"));
    let questionnaire = "questionnaires/national-framework.ron";
    let (names, code, said) = blank(
        questionnaire,
        &out,
        "--lang es --only ballots --ballots operators=3",
    );
    assert_eq!((names.len(), code), (4, 0), "{said}");
    let ballots = names
        .iter()
        .find(|name| name.contains("ballots-es"))
        .unwrap();
    let ballots = out.join(ballots).with_extension("html");
    let page = fs::read_to_string(ballots).unwrap();
    assert_eq!(page.matches("class=\"card\"").count(), 3);
}

#[test]
fn paper_that_cannot_be_is_refused_with_a_sentence_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let no_questionnaire = folder.path().join("notes.ron");
    fs::write(&no_questionnaire, "(these are: notes)").unwrap();
    let cases = [
        (
            "national-framework",
            "--part strategie",
            2,
            "It has strategy, ",
        ),
        (
            "national-framework",
            "--ballots operator=3",
            2,
            "There are ministries, ",
        ),
        (
            "national-framework",
            "--ballots operators=1000",
            2,
            "0 to 999",
        ),
        (
            "national-framework",
            "--ballots operators",
            2,
            "operators=4",
        ),
        (
            "national-framework",
            "--only ballots",
            2,
            "No card would be printed",
        ),
        (
            "national-framework",
            "--lang en,ar,fr",
            2,
            "one language or two",
        ),
        ("national-framework", "--lang xx", 2, "the program speaks"),
        ("another-framework", "", 1, "another-framework"),
        (no_questionnaire.to_str().unwrap(), "", 1, "notes.ron"),
    ];

    for (file, options, expected, sentence) in cases {
        let (names, code, said) = blank(file, &out, options);

        assert_eq!(code, expected, "{options}: {said}");
        assert!(said.contains(sentence), "{options}: {said}");
        assert_eq!(names, [""; 0], "{options}");
    }
}

#[test]
fn forms_are_written_brought_back_and_those_of_another_assessment_are_named_and_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let file = sample_in(&folder.path().join("here"));
    let other = sample_in(&folder.path().join("there"));
    let forms = folder.path().join("forms");
    let written = |file: &Path, out: &Path| {
        let done = run(&[
            "homework".as_ref(),
            file.as_os_str(),
            "--out".as_ref(),
            out.as_os_str(),
            "--due".as_ref(),
            "2026-05-29".as_ref(),
        ]);
        assert_eq!(done.status.code(), Some(0), "{}", words(&done.stderr));
    };
    written(&file, &forms);
    let workbooks = names(&forms);
    let workbooks = workbooks.iter().filter(|name| name.contains(".xlsx"));
    assert!(workbooks.count() > 5);
    let text = fs::read_to_string(&file).unwrap();
    assert!(
        text.contains("2026-05-29"),
        "the assessment notes when forms are due"
    );

    let merge = |from: &Path| {
        let done = run(&[
            "merge".as_ref(),
            from.as_os_str(),
            "--out".as_ref(),
            file.as_os_str(),
        ]);

        (done.status.code(), words(&done.stdout), words(&done.stderr))
    };
    // Some institutions answered an earlier version: an empty one after it is something to look at.
    let (code, said, _) = merge(&forms);
    assert_eq!(code, Some(4), "{said}");
    assert!(said.contains("nothing new"), "{said}");
    assert!(said.contains("came back empty"), "{said}");
    assert_eq!(fs::read_to_string(&file).unwrap(), text);

    let others = folder.path().join("others");
    written(&other, &others);
    let (code, _, said) = merge(&others);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("is a form of another assessment"), "{said}");
    assert_eq!(fs::read_to_string(&file).unwrap(), text);

    // A table that is no form is passed over in a folder, and refused where it is named.
    let list = others.join("list.csv");
    fs::write(&list, "Name,Post\nAda,Director\n").unwrap();
    let (code, _, said) = merge(&list);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("is no form of the homework"), "{said}");
}
