//! Makes file names that every system accepts from titles such as the name of a country.

/// The extension of an assessment's file.
pub(crate) const EXTENSION: &str = ".assessment.ron";

/// The longest stem, in bytes: with a number and the extension far below what file systems take.
pub(crate) const STEM_LIMIT: usize = 80;

const NAMELESS: &str = "assessment";

/// A file name without extension that is safe on Windows, macOS and Linux, as close to a title as possible.
///
/// Separators and reserved characters become hyphens, control characters and direction marks go, names that Windows keeps
/// for itself get an underscore; a title of which nothing is left to see gives `assessment`.
pub fn file_stem(title: &str) -> String {
    let mut stem = String::new();

    for c in title.chars().filter(|c| !is_dropped(*c)) {
        match c {
            c if c.is_whitespace() && stem.ends_with(' ') => {}
            c if c.is_whitespace() => stem.push(' '),
            '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*' => stem.push('-'),
            c => stem.push(c),
        }
    }

    // A name that begins with a dot is hidden, one that begins with a hyphen is read as an option.
    let stem = stem.trim_start_matches([' ', '.', '-']);
    let stem = trimmed_to(stem, STEM_LIMIT);

    if stem.chars().all(is_invisible) {
        return NAMELESS.to_owned();
    }

    if is_reserved(stem) {
        return format!("_{}", trimmed_to(stem, STEM_LIMIT - 1));
    }

    stem.to_owned()
}

/// The stem of a path's file name: without the extension of an assessment, or else without its last extension.
pub fn stem_of(path: &std::path::Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let lower = name.to_ascii_lowercase();
    let end = if lower.ends_with(EXTENSION) {
        name.len() - EXTENSION.len()
    } else {
        name.rfind('.').filter(|dot| *dot > 0).unwrap_or(name.len())
    };

    name[..end].to_owned()
}

fn trimmed_to(text: &str, limit: usize) -> &str {
    let mut end = text.len().min(limit);

    while !text.is_char_boundary(end) {
        end -= 1;
    }

    text[..end].trim_end_matches([' ', '.'])
}

/// Control characters, direction marks, invisible joints that no script needs, and code points that are no characters.
/// The two joiners of Persian and of the scripts of India stay.
fn is_dropped(c: char) -> bool {
    let code = u32::from(c);

    (c.is_control() && !c.is_whitespace())
        || matches!(c,
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'
            | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fdd0}'..='\u{fdef}')
        || code & 0xfffe == 0xfffe
}

/// Whether a character shows nothing where it stands alone: joiners, fillers, variation selectors, tags and blanks.
fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || is_dropped(c)
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200c}' | '\u{200d}' | '\u{2061}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether Windows takes the name for a device, with any extension.
fn is_reserved(stem: &str) -> bool {
    let base = stem.split('.').next().unwrap_or(stem).trim_end();
    let base = base.to_ascii_uppercase();

    if matches!(
        base.as_str(),
        "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$" | "CLOCK$"
    ) {
        return true;
    }

    let port = base.strip_prefix("COM").or(base.strip_prefix("LPT"));
    let mut port = port.unwrap_or_default().chars();

    matches!(
        (port.next(), port.next()),
        (Some('0'..='9' | '\u{b9}' | '\u{b2}' | '\u{b3}'), None)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::path::Path;

    #[test]
    fn any_title_becomes_a_safe_name() {
        let cases = [
            ("Arvenia", "Arvenia"),
            ("Côte d'Ivoire", "Côte d'Ivoire"),
            ("المملكة المغربية", "المملكة المغربية"),
            ("\u{2067}تونس\u{2069}", "تونس"),
            ("می\u{200c}روم", "می\u{200c}روم"),
            ("中华人民共和国", "中华人民共和国"),
            ("Bosnia/Herzegovina", "Bosnia-Herzegovina"),
            (r#"a<b>c:d"e\f|g?h*i"#, "a-b-c-d-e-f-g-h-i"),
            ("../../etc/passwd", "etc-passwd"),
            ("..\\..\\x", "x"),
            ("U.S.A.", "U.S.A"),
            ("trailing dots... ", "trailing dots"),
            ("  two \t\n words ", "two words"),
            ("nul\u{0}l\u{7f}", "null"),
            ("-rf", "rf"),
            (".hidden", "hidden"),
            ("CON", "_CON"),
            ("con.fed", "_con.fed"),
            ("Aux ", "_Aux"),
            ("LPT1", "_LPT1"),
            ("COM¹", "_COM¹"),
            ("COM10", "COM10"),
            ("Congo", "Congo"),
            ("", "assessment"),
            (" . ", "assessment"),
            ("///", "assessment"),
            ("\u{202e}\u{200b}", "assessment"),
            ("\u{3164}\u{200d}\u{ad}\u{2800} \u{e0041}", "assessment"),
            ("می\u{200c}", "می\u{200c}"),
            ("\u{ffff}x", "x"),
        ];

        for (title, expected) in cases {
            assert_eq!(file_stem(title), expected, "{title:?}");
        }
    }

    #[test]
    fn a_long_name_is_cut_between_characters() {
        for unit in ["x", "é", "中", "𝔸", "ab "] {
            let stem = file_stem(&unit.repeat(200));

            assert!(stem.len() <= STEM_LIMIT, "{unit}");
            assert!(stem.len() > STEM_LIMIT - 5, "{unit}");
            assert!(!stem.ends_with(' '));
        }
    }

    #[test]
    fn a_safe_name_stays_as_it_is() {
        for title in [
            "CON",
            "a.",
            "x".repeat(300).as_str(),
            "تونس",
            "con.fed",
            "_ . x",
        ] {
            let once = file_stem(title);

            assert_eq!(file_stem(&once), once);
        }
    }

    #[test]
    fn the_stem_of_a_path_has_no_extension() {
        let cases = [
            ("a/Arvenia.assessment.ron", "Arvenia"),
            ("Arvenia.ASSESSMENT.RON", "Arvenia"),
            ("U.S.A.assessment.ron", "U.S.A"),
            ("note.txt", "note"),
            ("plain", "plain"),
            (".ron", ".ron"),
        ];

        for (path, expected) in cases {
            assert_eq!(stem_of(Path::new(path)), expected);
        }
    }
}
