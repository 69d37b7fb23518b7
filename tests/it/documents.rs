//! What the documents name exists: files, types, tests, and every dependency with its reason.

use syn::visit::{self, Visit};

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Words of Rust, and what other crates define.
const ELSEWHERE: [&str; 5] = ["Widget", "expect", "unsafe", "unwrap", "use"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn document(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap()
}

/// What the sources define: modules, types with their variants, functions, constants, macros.
#[derive(Default)]
struct Defined(BTreeSet<String>);

impl<'a> Visit<'a> for Defined {
    fn visit_item(&mut self, item: &'a syn::Item) {
        let name = match item {
            syn::Item::Const(item) => Some(&item.ident),
            syn::Item::Enum(item) => Some(&item.ident),
            syn::Item::Fn(item) => Some(&item.sig.ident),
            syn::Item::Macro(item) => item.ident.as_ref(),
            syn::Item::Mod(item) => Some(&item.ident),
            syn::Item::Static(item) => Some(&item.ident),
            syn::Item::Struct(item) => Some(&item.ident),
            syn::Item::Trait(item) => Some(&item.ident),
            syn::Item::Type(item) => Some(&item.ident),
            _ => None,
        };
        self.0.extend(name.map(ToString::to_string));
        visit::visit_item(self, item);
    }

    fn visit_variant(&mut self, variant: &'a syn::Variant) {
        self.0.insert(variant.ident.to_string());
    }

    fn visit_impl_item_fn(&mut self, function: &'a syn::ImplItemFn) {
        self.0.insert(function.sig.ident.to_string());
    }

    fn visit_trait_item_fn(&mut self, function: &'a syn::TraitItemFn) {
        self.0.insert(function.sig.ident.to_string());
    }

    /// Properties are functions in the body of a macro.
    fn visit_macro(&mut self, called: &'a syn::Macro) {
        let words: Vec<String> = called
            .tokens
            .clone()
            .into_iter()
            .map(|word| word.to_string())
            .collect();
        let functions = words.windows(2).filter(|pair| pair[0] == "fn");

        self.0.extend(functions.map(|pair| pair[1].clone()));
    }
}

impl Defined {
    fn by_the_sources() -> Self {
        let mut defined = Self::default();

        for folder in ["src", "tests", "benches"] {
            for file in sources(&root().join(folder)) {
                let text = fs::read_to_string(&file).unwrap();
                defined.visit_file(&syn::parse_file(&text).unwrap());
                let module = file.file_stem().unwrap().to_str().unwrap();
                defined.0.insert(module.to_owned());
            }
        }

        defined
    }

    /// Whether every name of a path is defined somewhere.
    fn has(&self, path: &str) -> bool {
        let mut names = path.split("::");

        names.all(|name| self.0.contains(name) || ELSEWHERE.contains(&name))
    }
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();

    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();

        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }

    found
}

/// The words that a document sets as code, outside its diagrams and examples.
fn code_words(text: &str) -> Vec<&str> {
    let prose = text.split("```").step_by(2);
    let spans = prose.flat_map(|prose| prose.split('`').skip(1).step_by(2));

    spans.filter(|span| !span.contains([' ', '='])).collect()
}

/// The paths of Rust in the diagrams of a document, such as `Session::edit`.
fn names_in_diagrams(text: &str) -> Vec<&str> {
    let diagrams = text.split("```").skip(1).step_by(2);
    let words = diagrams.flat_map(|diagram| {
        diagram.split(|sign: char| !(sign.is_alphanumeric() || sign == '_' || sign == ':'))
    });

    words
        .map(|word| word.trim_matches(':'))
        .filter(|word| word.contains("::"))
        .collect()
}

/// A file or folder of the repository, or of `src`.
fn is_there(path: &str) -> bool {
    root().join(path).exists() || root().join("src").join(path).exists()
}

fn is_path(word: &str) -> bool {
    let ending = Path::new(word)
        .extension()
        .and_then(|ending| ending.to_str());

    word.contains('/') || matches!(ending, Some("rs" | "md" | "sh" | "ftl" | "toml"))
}

/// What is no name at all: an option of a command, an address, the name of a file of a user, a macro.
fn is_no_name(word: &str) -> bool {
    word.starts_with(['-', '.'])
        || word.starts_with("NAME")
        || word.ends_with([':', '!'])
        || word.contains("://")
        || word.contains('*')
}

#[test]
fn what_the_architecture_names_exists() {
    let text = document("ARCHITECTURE.md");
    let defined = Defined::by_the_sources();
    let is_known = |word: &&str| {
        is_no_name(word)
            || if is_path(word) {
                is_there(word)
            } else {
                is_there(word) || defined.has(word)
            }
    };
    let words = [code_words(&text), names_in_diagrams(&text)].concat();
    let unknown: BTreeSet<&str> = words.into_iter().filter(|word| !is_known(word)).collect();

    assert!(unknown.is_empty(), "{unknown:#?}");
}

/// Modules, and the files right below them.
#[test]
fn the_map_of_the_architecture_is_complete() {
    let text = document("ARCHITECTURE.md");
    let words: BTreeSet<&str> = code_words(&text).into_iter().collect();
    let missing: Vec<String> = sources(&root().join("src"))
        .iter()
        .map(|file| {
            let path = file.strip_prefix(root().join("src")).unwrap();

            path.to_str().unwrap().replace('\\', "/")
        })
        .filter(|path| path.split('/').count() <= 2)
        .filter(|path| !path.ends_with("/tests.rs") && !path.ends_with("/testing.rs"))
        .filter(|path| {
            let is_module = !path.contains('/') && words.contains(path.trim_end_matches(".rs"));

            !is_module && !words.contains(path.as_str())
        })
        .collect();

    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_test_that_a_promise_names_exists() {
    let text = document("RELIABILITY.md") + &document("SECURITY.md");
    let defined = Defined::by_the_sources();
    let is_known = |word: &&str| {
        is_no_name(word)
            || if is_path(word) {
                is_there(word) || is_there(&format!("{word}.rs"))
            } else {
                defined.has(word)
            }
    };
    let unknown: BTreeSet<&str> = code_words(&text)
        .into_iter()
        .filter(|word| !is_known(word))
        .collect();

    assert!(unknown.is_empty(), "{unknown:#?}");
}

#[test]
fn every_dependency_stands_with_its_reason() {
    let text = document("ARCHITECTURE.md");
    let table = text.split("## Dependencies").nth(1).unwrap();
    let table = table.split("\n## ").next().unwrap();
    let rows = table.lines().filter_map(|line| line.strip_prefix("| "));
    let told: BTreeSet<&str> = rows
        .filter(|row| !row.starts_with("crate |"))
        .flat_map(|row| row.split(" |").next().unwrap().split(", "))
        .collect();

    let manifest = document("Cargo.toml");
    let mut is_list = false;
    let mut used = BTreeSet::new();

    for line in manifest.lines() {
        if line.starts_with('[') {
            is_list = line.ends_with("dependencies]");
        } else if let Some((name, _)) = line.split_once(" = ")
            && is_list
        {
            used.insert(name);
        }
    }

    assert_eq!(told, used);
}
