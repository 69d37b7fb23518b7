//! The bundled family can write everything that ships: nothing depends on the fonts of a machine.

use rustybuzz::Face;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every text that ships, by file: messages, questionnaires, the sample, and the characters in the sources.
fn texts() -> Vec<(PathBuf, String)> {
    fn collect(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let ending = path.extension().and_then(|ending| ending.to_str());

            match ending {
                _ if path.is_dir() => collect(&path, found),
                Some("ftl" | "ron") => {
                    found.push((path.clone(), fs::read_to_string(&path).unwrap()));
                }
                Some("rs") if !path.ends_with("tests.rs") => {
                    let text = fs::read_to_string(&path).unwrap();
                    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
                    let lines = code.lines().map(|line| line.split("//").next().unwrap());

                    found.push((path.clone(), lines.collect::<Vec<_>>().join("\n")));
                }
                _ => {}
            }
        }
    }

    let mut found = Vec::new();

    for folder in [
        "locales",
        "questionnaires",
        "assets/sample",
        "src/gui",
        "src/chart",
        "src/output",
    ] {
        collect(&root().join(folder), &mut found);
    }

    found.retain(|(path, _)| !path.components().any(|part| part.as_os_str() == "tests"));

    found
}

/// The characters that a face cannot write, with the first file that has each.
fn unwritable(face: &Face<'_>, texts: &[(PathBuf, String)]) -> BTreeMap<char, PathBuf> {
    let mut missing = BTreeMap::new();

    for (path, text) in texts {
        for sign in text.chars().filter(|sign| !sign.is_control()) {
            if face.glyph_index(sign).is_none() {
                missing.entry(sign).or_insert_with(|| path.clone());
            }
        }
    }

    missing
}

#[test]
fn every_character_of_every_shipped_text_has_a_glyph_in_all_three_weights() {
    let texts = texts();
    assert!(texts.len() > 60, "{}", texts.len());

    for weight in ["Regular", "SemiBold", "Bold"] {
        let file = root().join(format!("assets/fonts/RapporteurSans-{weight}.ttf"));
        let bytes = fs::read(file).unwrap();
        let face = Face::from_slice(&bytes, 0).unwrap();
        let missing = unwritable(&face, &texts);

        assert!(missing.is_empty(), "{weight}: {missing:#?}");
        // The check can fail.
        let foreign = [(PathBuf::from("x"), "a漢".to_owned())];
        assert_eq!(
            unwritable(&face, &foreign).keys().collect::<Vec<_>>(),
            [&'漢']
        );
    }
}
