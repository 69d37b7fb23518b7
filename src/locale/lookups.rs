//! Finds the places where the sources ask for a message, for the checks.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The functions whose first argument is a key.
const LOOKUPS: [&str; 4] = [".text(", ".format(", ".plain(", ".assemble("];

/// One place in the sources that asks for a message.
#[derive(Debug, PartialEq)]
pub(super) struct Lookup {
    pub(super) key: String,
    /// The names of its values, if the call itself lists them.
    pub(super) given: Option<BTreeSet<String>>,
}

pub(super) fn lookups(source: &str) -> Vec<Lookup> {
    LOOKUPS
        .iter()
        .flat_map(|lookup| source.match_indices(lookup))
        .filter_map(|(at, lookup)| {
            let call = call_arguments(&source[at + lookup.len()..]);
            let (key, rest) = call.trim_start().strip_prefix('"')?.split_once('"')?;
            let given = if lookup == ".text(" || rest.contains("&[") {
                Some(names_in_pairs(rest))
            } else {
                None
            };

            Some(Lookup {
                key: key.to_owned(),
                given,
            })
        })
        .collect()
}

/// The text up to the parenthesis that closes the call.
fn call_arguments(text: &str) -> &str {
    let mut depth = 0_usize;
    let mut quoted = false;
    let mut escaped = false;

    for (index, sign) in text.char_indices() {
        match sign {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted && depth == 0 => return &text[..index],
            ')' if !quoted => depth -= 1,
            _ => {}
        }
    }

    text
}

fn names_in_pairs(text: &str) -> BTreeSet<String> {
    text.split('(')
        .skip(1)
        .filter_map(|pair| {
            let (name, after) = pair.trim_start().strip_prefix('"')?.split_once('"')?;
            after.trim_start().starts_with(',').then(|| name.to_owned())
        })
        .collect()
}

/// Every Rust source of the program, without lines of comment.
pub(super) fn sources() -> Vec<(PathBuf, String)> {
    fn collect(folder: &Path, into: &mut Vec<(PathBuf, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, into);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let code: Vec<&str> = text
                    .lines()
                    .filter(|line| !line.trim_start().starts_with("//"))
                    .collect();
                into.push((path, code.join("\n")));
            }
        }
    }

    let mut found = Vec::new();
    collect(&root().join("src"), &mut found);
    // Keys that only the tests of this module look up do not count as used.
    found.retain(|(path, _)| {
        ![
            "checks.rs",
            "lookups.rs",
            "pseudo.rs",
            "sample.rs",
            "tests.rs",
        ]
        .iter()
        .any(|name| path.ends_with(Path::new("src/locale").join(name)))
    });
    found
}

pub(super) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
