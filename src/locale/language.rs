//! The languages that ship with the program, and their files.

use super::Direction;

use unic_langid::{CharacterDirection, LanguageIdentifier};

use std::fmt;
use std::hash::{Hash, Hasher};

/// Embeds every file of a language. A file added here must exist in the folder of each language.
macro_rules! shipped {
    ($tag:literal, $endonym:literal) => {
        shipped!(
            $tag, $endonym,
            "app" "home" "delegation" "institutions" "homework" "homework-tab" "roster" "day" "breakouts" "bring-back" "assess" "round" "room" "results" "plan" "outputs" "paper" "report" "settings" "files" "message" "chart" "cli"
            "number" "date"
        )
    };
    ($tag:literal, $endonym:literal, $($file:literal)+) => {
        Shipped {
            tag: $tag,
            endonym: $endonym,
            files: &[$((
                $file,
                include_str!(concat!("../../locales/", $tag, "/", $file, ".ftl")),
            )),+],
        }
    };
}

/// The languages to choose from, in the order of the choice; English is the first. To add a language, add a line:
/// its tag, which is also its folder in `locales`, and its own name for itself.
const ALL: &[Language] = &[
    Language(&shipped!("en", "English")),
    Language(&shipped!("ar", "العربية")),
    Language(&shipped!("fr", "Français")),
    Language(&shipped!("es", "Español")),
];

pub(super) struct Shipped {
    pub(super) tag: &'static str,
    pub(super) endonym: &'static str,
    /// Name and content of each file.
    pub(super) files: &'static [(&'static str, &'static str)],
}

/// A language that the program speaks. Shown by its endonym.
#[derive(Clone, Copy)]
pub struct Language(pub(super) &'static Shipped);

impl Language {
    /// The language of the program's author, and the fallback for texts that another language lacks.
    pub const ENGLISH: Self = ALL[0];

    /// Every language that ships.
    pub fn all() -> &'static [Self] {
        ALL
    }

    /// The language of the operating system, or English if the program does not speak it.
    pub fn of_system() -> Self {
        sys_locale::get_locale()
            .and_then(|tag| Self::matching(&tag))
            .unwrap_or_default()
    }

    /// The shipped language for a BCP 47 tag: with the same tag, or else the same language, as `en` for `en-GB`.
    pub fn matching(tag: &str) -> Option<Self> {
        let wanted: LanguageIdentifier = tag.parse().ok()?;

        ALL.iter()
            .find(|language| language.identifier() == wanted)
            .or_else(|| {
                ALL.iter()
                    .find(|language| language.identifier().language == wanted.language)
            })
            .copied()
    }

    /// The BCP 47 tag, as settings and files store it.
    pub fn tag(self) -> &'static str {
        self.0.tag
    }

    /// The language's own name for itself.
    pub fn endonym(self) -> &'static str {
        self.0.endonym
    }

    /// The direction of reading.
    pub fn direction(self) -> Direction {
        match self.identifier().character_direction() {
            CharacterDirection::RTL => Direction::RightToLeft,
            CharacterDirection::LTR | CharacterDirection::TTB => Direction::LeftToRight,
        }
    }

    /// Name and content of each of its files.
    pub(super) fn files(self) -> &'static [(&'static str, &'static str)] {
        self.0.files
    }

    pub(super) fn identifier(self) -> LanguageIdentifier {
        // The tags are literals of this file and tested.
        self.0.tag.parse().unwrap_or_default()
    }
}

impl Default for Language {
    fn default() -> Self {
        Self::ENGLISH
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.tag() == other.tag()
    }
}

impl Eq for Language {}

impl Hash for Language {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.tag().hash(state);
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Language({})", self.tag())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.endonym())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_is_well_formed_and_in_its_canonical_form() {
        for language in Language::all() {
            let parsed: LanguageIdentifier = language.tag().parse().unwrap();
            assert_eq!(parsed.to_string(), language.tag());
        }
    }

    #[test]
    fn a_regional_tag_finds_the_language_and_a_foreign_one_finds_none() {
        assert_eq!(Language::matching("en"), Some(Language::ENGLISH));
        assert_eq!(Language::matching("en-GB"), Some(Language::ENGLISH));
        assert_eq!(Language::matching("en_US"), Some(Language::ENGLISH));
        assert_eq!(Language::matching("tlh"), None);
        assert_eq!(Language::matching(""), None);
        assert_eq!(Language::matching("not a tag"), None);
    }
}
