//! Folds texts for searches, so that nobody has to type an accent, a hamza or a curved apostrophe to find a word.

use super::{marks, western_digits};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in lower case without accents and vowel signs, with one form for each letter, digit, dash and apostrophe.
///
/// Two texts are the same to a search if they fold to the same. Never show a folded text.
pub fn folded(text: &str) -> String {
    let text = western_digits(text);

    text.nfkd()
        .filter(|sign| !is_combining_mark(*sign) && !is_unseen(*sign) && *sign != TATWEEL)
        .flat_map(char::to_lowercase)
        // A capital may decompose into a letter and a mark, as İ does.
        .filter(|sign| !is_combining_mark(*sign))
        .flat_map(plain)
        .flatten()
        .collect()
}

/// What somebody looks for in a list: words in any order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Search {
    words: Vec<String>,
}

impl Search {
    /// The words of a text that somebody typed.
    pub fn of(text: &str) -> Self {
        let folded = folded(text);

        Self {
            words: folded.split_whitespace().map(str::to_owned).collect(),
        }
    }

    /// Whether nothing was typed; that finds everything.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether each of the words is in one of the texts of an entry.
    pub fn finds<'a>(&self, texts: impl IntoIterator<Item = &'a str>) -> bool {
        if self.is_empty() {
            return true;
        }

        let texts: Vec<String> = texts.into_iter().map(folded).collect();

        self.words
            .iter()
            .all(|word| texts.iter().any(|text| text.contains(word)))
    }
}

/// True for signs that nobody sees inside a word: marks of direction, soft hyphens, joiners, selectors.
fn is_unseen(sign: char) -> bool {
    marks::is_mark(sign)
        || matches!(
            sign,
            '\u{AD}' | '\u{34F}' | '\u{180B}'..='\u{180F}' | '\u{200C}' | '\u{200D}' | '\u{2061}'..='\u{2064}' | '\u{206A}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}'
        )
}

/// The stroke that stretches Arabic words.
const TATWEEL: char = '\u{0640}';

/// Characters that people type for each other and that decomposition leaves different.
fn plain(sign: char) -> [Option<char>; 2] {
    let one = match sign {
        'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        '’' | '‘' | 'ʼ' | '′' | '`' => '\'',
        '“' | '”' | '«' | '»' => '"',
        '‐' | '‑' | '–' | '—' | '−' => '-',
        'ø' => 'o',
        'ł' => 'l',
        'đ' => 'd',
        'ı' => 'i',
        'œ' => return [Some('o'), Some('e')],
        'æ' => return [Some('a'), Some('e')],
        'ß' => return [Some('s'), Some('s')],
        other if other.is_whitespace() => ' ',
        other => other,
    };

    [Some(one), None]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, written: &str) {
        assert!(
            folded(written).contains(&folded(typed)),
            "{typed:?} should find {written:?}"
        );
    }

    #[test]
    fn accents_capitals_and_ligatures_need_not_be_typed() {
        check("securite", "La sécurité nationale");
        check("SÉCURITÉ", "securite");
        check("se\u{301}curite", "sécurité");
        check("espana", "ESPAÑA");
        check("coeur", "Cœur");
        check("istanbul", "İstanbul");
        check("strasse", "Straße");
    }

    #[test]
    fn an_apostrophe_a_dash_and_a_blank_are_found_however_they_are_written() {
        check("l'etat", "l’État");
        check("l’etat", "L'ETAT");
        check("mise en oeuvre", "Mise\u{A0}en œuvre");
        check("9-11", "9–11");
    }

    #[test]
    fn arabic_is_found_without_hamza_vowel_signs_and_stretching() {
        check("احمد", "أحمد");
        check("ادارة", "إدارة");
        check("الامن", "الأمن");
        check("معتمد", "معتمَد");
        check("مسؤوليه", "مسؤولية");
        check("مستشفي", "مستشفى");
        check("وطنية", "وطنـــية");
        check("12", "السؤال ١٢");
        check("۱۲", "12");
    }

    #[test]
    fn signs_that_nobody_sees_need_not_be_typed() {
        check("garcia", "Gar\u{AD}cía");
        check("garcia", "Gar\u{200B}c\u{2060}ía");
        check("میخواهم", "می\u{200C}خواهم");
    }

    #[test]
    fn words_are_found_in_any_order_and_in_any_text_of_an_entry() {
        let finds = |typed: &str| {
            Search::of(typed).finds(["Salma Belmarou", "Autorité des télécoms", "هيئة الاتصالات"])
        };

        assert!(finds("belmarou salma"));
        assert!(finds("telecom  SAL"));
        assert!(finds("الأتصالات belm"));
        assert!(finds(" "));
        assert!(!finds("salma ministry"));
    }

    #[test]
    fn another_word_is_not_found() {
        assert!(!folded("sécurité").contains(&folded("sûreté")));
        assert!(!folded("أحمد").contains(&folded("حامد")));
    }

    proptest::proptest! {
        #[test]
        fn folding_twice_changes_nothing_more(text in proptest::prelude::any::<String>()) {
            let once = folded(&text);
            proptest::prop_assert_eq!(folded(&once), once);
        }
    }
}
