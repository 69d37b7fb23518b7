//! Sorts names by the rules of a language: É beside E, Ñ after N, Arabic letters in their order.

use super::Locale;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};

use std::cmp::Ordering;

/// The order of texts in one language.
pub struct Collation(Option<CollatorBorrowed<'static>>);

impl Locale {
    /// The order of texts in this language; its data is in the program, so that none is read.
    pub fn collation(&self) -> Collation {
        let language = self
            .language()
            .tag()
            .parse::<icu_locale_core::Locale>()
            .ok();
        let collator = language
            .map(|language| Collator::try_new(language.into(), CollatorOptions::default()).ok());

        Collation(collator.flatten())
    }
}

impl Collation {
    /// Which of two texts comes first.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        match &self.0 {
            Some(collator) => collator.compare(one, other),
            None => one.cmp(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::locale::{Language, Locale};

    #[track_caller]
    fn check(tag: &str, sorted: &[&str]) {
        let locale = Locale::new(Language::matching(tag).unwrap());
        let collation = locale.collation();
        let mut names = sorted.to_vec();
        names.reverse();
        names.sort_by(|one, other| collation.compare(one, other));

        assert_eq!(names, sorted, "{tag}");
    }

    #[test]
    fn names_sort_by_the_rules_of_each_language() {
        check("en", &["adams", "Álvarez", "Zoë"]);
        check("fr", &["Éda", "Edard", "Œuvrard", "Zola"]);
        // Without the rules of Spanish, ñ is an n.
        check("es", &["Nuzo", "Ñandu", "Oca"]);
        check("en", &["Ñandu", "Nuzo", "Oca"]);
        check("ar", &["أحمد", "بلال", "تامر", "سلمى", "يوسف"]);
        // Arabic comes before Latin in Arabic.
        check("ar", &["يوسف", "Adams"]);
    }
}
