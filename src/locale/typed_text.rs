//! What a field keeps of a text that a person types or pastes: line breaks of office programs, cells of tables, letters of PDF files.

use super::marks;

use unicode_normalization::UnicodeNormalization as _;

/// How many lines a text may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextLines {
    /// One: a line break becomes a blank.
    One,
    /// Any number.
    Many,
}

/// Stands between the cells of a table.
const CELL: &str = "| ";
const BULLET: char = '•';
/// The placeholder of a picture or another object.
const OBJECT: char = '\u{FFFC}';
const ZERO_WIDTH_SPACE: char = '\u{200B}';
/// The flag that tags turn into the flag of a region.
const TAGGED_FLAG: char = '\u{1F3F4}';

/// The text as a field keeps it.
///
/// - Each line break, that of a word processor (U+000B), a page (U+000C) and Unicode (U+2028, U+2029) too, is a line break, or a blank
///   in one line.
/// - Tabs between cells become " | ", so that the cells of a table stay apart, the empty ones too; a tab after the mark of a list, or
///   before the text of a line, is a blank.
/// - Letters that mean something in one font only (private use) and the places of pictures go: bullets of symbol fonts become "•".
/// - Invisible signs that do nothing or turn the direction of the text go. No-break blanks stay, joiners too, with which Persian and emoji
///   are written.
/// - Presentation forms of Arabic, which PDF files bring, become the letters that people type and search for.
pub fn typed_text(text: &str, lines: TextLines) -> String {
    let text = with_one_break(text);
    let lines_of_text: Vec<String> = text.split('\n').map(line).collect();

    lines_of_text.join(match lines {
        TextLines::One => " ",
        TextLines::Many => "\n",
    })
}

/// A text that stands in a file, as a field shows it: without control characters and marks of direction, else unchanged. Nobody has typed
/// it here, so what its author wrote stays until somebody changes it.
pub fn held_text(text: &str, lines: TextLines) -> String {
    let text = with_one_break(text);
    let text = text.chars().filter_map(|sign| match sign {
        '\n' if lines == TextLines::Many => Some('\n'),
        '\n' | '\t' => Some(' '),
        sign if sign.is_control()
            || marks::is_mark(sign) && !matches!(sign, ZERO_WIDTH_SPACE | '\u{2060}') =>
        {
            None
        }
        sign => Some(sign),
    });

    text.collect()
}

/// The text with one sign for each line break.
fn with_one_break(text: &str) -> String {
    text.replace("\r\n", "\n").replace(
        ['\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'],
        "\n",
    )
}

/// A line of the text.
fn line(text: &str) -> String {
    let (marker, text) = list_mark(text);
    let cells = text.trim_start_matches('\t');
    let mut kept = marker;

    // Only tabs before the text: it is indented, and no row of a table.
    if !cells.contains('\t') {
        if cells.len() < text.len() {
            kept.push(' ');
        }

        letters(cells, &mut kept);

        return kept;
    }

    for (place, cell) in text.split('\t').enumerate() {
        if place > 0 {
            if !kept.is_empty() && !kept.ends_with(' ') {
                kept.push(' ');
            }

            kept.push_str(CELL);
        }

        letters(cell.trim_matches(' '), &mut kept);
    }

    kept.truncate(kept.trim_end_matches(' ').len());

    kept
}

/// The mark of a list at the beginning of a line with the blank after it, and the rest: a bullet, a dash, or a number, before a tab.
fn list_mark(text: &str) -> (String, &str) {
    /// "1.2.10.", the longest of them.
    const LONGEST: usize = 8;
    let indented = text.trim_start_matches(['\t', ' ']);

    let Some((mark, rest)) = indented.split_once('\t') else {
        return (String::new(), text);
    };
    let is_bullet = |sign: char| {
        is_private(sign) || matches!(sign, BULLET | '▪' | '◦' | '●' | '·' | '-' | '–' | 'o' | '§')
    };
    let mut signs = mark.chars();

    match (signs.next(), signs.next()) {
        (Some(sign), None) if is_private(sign) => (format!("{BULLET} "), rest),
        (Some(sign), None) if is_bullet(sign) => (format!("{sign} "), rest),
        _ if mark.chars().count() <= LONGEST
            && mark.ends_with(['.', ')'])
            && mark.chars().next().is_some_and(char::is_alphanumeric) =>
        {
            (format!("{mark} "), rest)
        }
        _ => (String::new(), text),
    }
}

/// Adds the letters that stay.
fn letters(text: &str, kept: &mut String) {
    let mut is_in_flag = false;

    for sign in text.chars() {
        is_in_flag = sign == TAGGED_FLAG || is_in_flag && is_tag(sign);

        match sign {
            // The hyphens of old word processors: one that does not break, and one that is seen only where it breaks.
            '\u{1E}' => kept.push('\u{2011}'),
            OBJECT => part(kept),
            sign if is_private(sign) => match symbol(sign) {
                Some(symbol) => kept.push(symbol),
                None => part(kept),
            },
            '\u{FB50}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' => {
                kept.extend([sign].into_iter().nfkc());
            }
            ZERO_WIDTH_SPACE if kept.chars().next_back().is_some_and(breaks_without_blanks) => {
                kept.push(sign);
            }
            sign if is_tag(sign) && is_in_flag => kept.push(sign),
            sign if sign.is_control() || is_idle(sign) => {}
            sign => kept.push(sign),
        }
    }
}

/// A blank, so that the words around what goes do not join.
fn part(kept: &mut String) {
    if kept
        .chars()
        .next_back()
        .is_some_and(|sign| !sign.is_whitespace())
    {
        kept.push(' ');
    }
}

/// What word processors mean by a letter of the fonts Symbol and Wingdings.
fn symbol(sign: char) -> Option<char> {
    match sign {
        '\u{F06C}' | '\u{F06E}' | '\u{F06F}' | '\u{F071}' | '\u{F076}' | '\u{F0A7}'
        | '\u{F0A8}' | '\u{F0B7}' | '\u{F0D8}' | '\u{F0FC}' | '\u{F0FE}' => Some(BULLET),
        '\u{F0DF}' | '\u{F0AC}' => Some('←'),
        '\u{F0E0}' | '\u{F0E8}' | '\u{F0AE}' => Some('→'),
        _ => None,
    }
}

fn is_private(sign: char) -> bool {
    matches!(sign, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}')
}

fn is_tag(sign: char) -> bool {
    matches!(sign, '\u{E0001}' | '\u{E0020}'..='\u{E007F}')
}

/// Scripts that write without blanks, whose lines break at a zero-width space: Thai, Lao, Burmese, Khmer.
fn breaks_without_blanks(sign: char) -> bool {
    matches!(sign, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

/// Signs without a shape that only hide in a text: hyphens that are not seen, marks of direction, marks of a file's encoding.
fn is_idle(sign: char) -> bool {
    marks::is_mark(sign)
        || is_tag(sign)
        || matches!(
            sign,
            '\u{AD}'
                | '\u{180E}'
                | '\u{2061}'..='\u{2064}'
                | '\u{206A}'..='\u{206F}'
                | '\u{FFF9}'..='\u{FFFB}'
                | '\u{FDD0}'..='\u{FDEF}'
                | '\u{FFFE}'
                | '\u{FFFF}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn many(text: &str, expected: &str) {
        assert_eq!(typed_text(text, TextLines::Many), expected, "{text:?}");
    }

    fn one(text: &str, expected: &str) {
        assert_eq!(typed_text(text, TextLines::One), expected, "{text:?}");
    }

    #[test]
    fn every_line_break_of_an_office_program_is_one() {
        for sign in [
            "\n", "\r\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}",
        ] {
            many(&format!("Objectif un{sign}suite"), "Objectif un\nsuite");
            one(&format!("Objectif un{sign}suite"), "Objectif un suite");
        }
    }

    #[test]
    fn the_cells_of_a_table_stay_apart_and_the_empty_ones_too() {
        many(
            "Mesure\tResponsable\tEcheance\r\nPlan\tAgence\t2027\r\nCode A\t\t2028\r\n",
            "Mesure | Responsable | Echeance\nPlan | Agence | 2027\nCode A | | 2028\n",
        );
        many("\tAgence\t2027", "| Agence | 2027");
        many("Plan\t\t", "Plan | |");
        many("\t\t", " ");
        one("Plan\tAgence\r\nCode\t", "Plan | Agence Code |");
    }

    #[test]
    fn a_tab_that_parts_no_cells_is_a_blank() {
        many("\tindented", " indented");
        many("\u{F0B7}\tObjectif", "• Objectif");
        many("\t\u{F0A7}\tmore", "• more");
        many("\u{E123}\tmore", "• more");
        many("•\tmore\n-\tless\no\tless", "• more\n- less\no less");
        many(
            "1.\tone\n1.2.\tone\na)\tone\nأ)\tone",
            "1. one\n1.2. one\na) one\nأ) one",
        );
        many("1.\tone\ttwo", "1. one | two");
        // A number without a stop is a cell.
        many("1\tone", "1 | one");
    }

    #[test]
    fn letters_of_one_font_and_places_of_pictures_leave_no_boxes() {
        many("\u{F0B7} Objectif", "• Objectif");
        many("now\u{F0E0}later", "now→later");
        many("a\u{F04A}b \u{F04A} c", "a b  c");
        many("a\u{FFFC}b", "a b");
        many("\u{FFFC}a", "a");
        many("a\u{10FFFD}\u{F0000}b", "a b");
    }

    #[test]
    fn signs_that_nobody_sees_go_and_those_that_do_something_stay() {
        let signs = [
            '\u{AD}',
            '\u{FEFF}',
            ZERO_WIDTH_SPACE,
            '\u{2060}',
            '\u{61C}',
            '\u{200E}',
            '\u{200F}',
            '\u{202A}',
            '\u{202E}',
            '\u{2066}',
            '\u{2069}',
            '\u{180E}',
            '\u{2063}',
            '\u{206A}',
            '\u{FFF9}',
            '\u{FDD0}',
            '\u{FFFF}',
            '\u{E0041}',
            '\u{7}',
            '\u{1F}',
            '\u{9B}',
            '\0',
        ];

        for sign in signs {
            many(&format!("co{sign}op"), "coop");
        }

        for kept in [
            "10\u{A0}000",
            "10\u{202F}000",
            "می\u{200C}خواهم",
            "👩\u{200D}💻",
            "⚠\u{FE0F} 🇨🇮",
            "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} x",
            "ภาษา\u{200B}ไทย",
            "a\u{FFFD}b",
            "✅ fait",
            "  two  blanks ",
            "e\u{301}",
        ] {
            many(kept, kept);
        }

        many("co\u{1E}op", "co\u{2011}op");
        many("\u{1F3F4}x\u{E0067}", "\u{1F3F4}x");
    }

    #[test]
    fn presentation_forms_of_arabic_become_the_letters_that_people_type() {
        many("\u{FEE3}\u{FEAE}\u{FEA3}\u{FE92}\u{FE8E}", "مرحبا");
        many("\u{FEFB}", "لا");
        many("\u{FDF2}", "الله");
        many("\u{FBFE}\u{FB7A}", "یچ");
        // Only those: a fraction, a ligature and a square metre stay as they were written.
        many("½ ﬁ m² ﴾x﴿", "½ ﬁ m² ﴾x﴿");
    }

    #[test]
    fn a_text_of_a_file_keeps_what_its_author_wrote() {
        let check =
            |text: &str, lines, expected: &str| assert_eq!(held_text(text, lines), expected);
        let odd = "\u{F0B7} ti\u{AD}t \u{FEFB} /stick\u{F022}a";

        check(odd, TextLines::One, odd);
        check("a\u{B}b\tc\u{202E}\u{7}", TextLines::One, "a b c");
        check("a\u{B}b\tc\u{202E}\u{7}", TextLines::Many, "a\nb c");
    }

    #[test]
    fn a_text_that_was_cleaned_once_stays_as_it_is() {
        for text in [
            "a\tb\t\nc",
            "\u{F0B7}\tx\ty",
            "\t x",
            "a\u{FFFC}b",
            "1.\tx",
            "\u{FE70}x",
            "\u{1E}",
        ] {
            let once = typed_text(text, TextLines::Many);

            many(&once, &once);
        }
    }
}
