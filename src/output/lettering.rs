//! Names the letters that the bundled fonts of the charts lack, before an export draws boxes in their place.

use crate::assessment::{Assessment, NameChoice, Profile};
use crate::chart::subject::Subject;
use crate::chart::{Size, missing_letters};
use crate::locale::Locale;
use crate::output::audience::AudienceView;
use crate::output::names::without_names;
use crate::output::{ExportOrder, Format, HandlingMark, OutputItem};
use crate::questionnaire::Questionnaire;
use crate::results::Results;

use unicode_script::{Script, UnicodeScript as _};

use std::collections::{BTreeMap, BTreeSet};

/// The size of the layout that is searched; each size has the same texts.
const SIZE: Size = Size {
    width: 1920,
    height: 1080,
};
/// How many names a warning shows.
const NAMED: usize = 3;

/// The letters that the fonts lack, by chart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MissingLetters {
    by_subject: BTreeMap<Subject, BTreeSet<char>>,
    /// Where they stand: each with the key of its kind, in the order of the search.
    places: Vec<(&'static str, String)>,
}

/// A warning before an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetteringWarning {
    /// The scripts that are missing.
    pub title: String,
    /// Where they stand, and what to do.
    pub text: String,
}

impl MissingLetters {
    /// The letters that charts of an assessment lack, with all texts that go into them.
    pub fn new(
        assessment: &Assessment,
        results: &Results,
        locale: &Locale,
        (profile, mark): (Profile, Option<String>),
    ) -> Self {
        let results = &results.in_language(locale.language().tag());
        let assessment = &*without_names(assessment, profile, NameChoice::Keep);
        let places = places(assessment, results.questionnaire(), mark.as_deref());
        let view = AudienceView::new(assessment, results, profile, mark);
        let subjects = Subject::all(assessment, results)
            .into_iter()
            .filter(|subject| subject.is_for(profile));
        let by_subject = subjects
            .filter_map(|subject| {
                let chart = view.chart(subject, locale);
                // A chart that cannot be drawn has its own message.
                let drawn = chart.slide(&view.frame(subject, locale), SIZE).ok()?;
                let letters = missing_letters(&drawn);

                (!letters.is_empty()).then_some((subject, letters))
            })
            .collect();

        Self { by_subject, places }
    }

    /// The letters that the charts of an order lack.
    pub fn of_order(order: &ExportOrder, assessment: &Assessment, results: &Results) -> Self {
        let mark = match &order.mark {
            HandlingMark::Text(text) => Some(text.clone()),
            HandlingMark::OfProfile => Some(assessment.facts().mark(order.profile).to_owned()),
            HandlingMark::Without => None,
        };

        Self::new(assessment, results, &order.locale, (order.profile, mark))
    }

    /// The warning for an order with such items, in a language; `None` if the fonts have every letter.
    pub fn warning(
        &self,
        items: impl IntoIterator<Item = OutputItem>,
        locale: &Locale,
    ) -> Option<LetteringWarning> {
        let mut missing: BTreeSet<char> = BTreeSet::new();

        for item in items {
            match item {
                // The fonts of the computer that opens it draw the text of an editable picture.
                OutputItem::Picture(_, Format::EditableSvg)
                | OutputItem::Outline
                | OutputItem::Workbook
                | OutputItem::Table
                | OutputItem::Data
                | OutputItem::QuestionnairePage
                | OutputItem::QuestionnaireText
                | OutputItem::BallotsPage
                | OutputItem::BallotsText => {}
                OutputItem::Picture(subject, _) => {
                    missing.extend(self.by_subject.get(&subject).into_iter().flatten());
                }
                // These hold several charts.
                OutputItem::ReportPage | OutputItem::ReportText | OutputItem::Slides => {
                    missing.extend(self.by_subject.values().flatten());
                }
            }
        }

        let scripts: BTreeSet<&str> = missing.iter().map(|sign| key_of(*sign)).collect();
        let scripts: Vec<String> = scripts.into_iter().map(|key| locale.text(key)).collect();
        let has = |text: &str| text.chars().any(|sign| missing.contains(&sign));
        let named = self.places.iter().filter(|(_, text)| has(text));
        let mut names: Vec<String> = named
            .map(|(key, text)| locale.format(key, &[("name", text.into())]))
            .collect();
        names.dedup();

        if names.len() > NAMED {
            names.truncate(NAMED);
            names.push("…".to_owned());
        }

        if names.is_empty() {
            names.push(locale.text("letters-elsewhere"));
        }

        (!scripts.is_empty()).then(|| LetteringWarning {
            title: locale.format(
                "letters-missing",
                &[("scripts", locale.list(&scripts).into())],
            ),
            text: locale.format(
                "letters-missing-next",
                &[("names", locale.list(&names).into())],
            ),
        })
    }
}

/// The texts of people and questionnaires that charts show, each with the key of its kind.
fn places(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    mark: Option<&str>,
) -> Vec<(&'static str, String)> {
    let facts = [
        ("letters-in-country", assessment.facts().country()),
        ("letters-in-mark", mark.unwrap_or_default()),
    ];
    let groups = assessment.groups().iter();
    let groups = groups.flat_map(|group| [&group.name, &group.short]);
    let elements = questionnaire.elements().iter().flat_map(|element| {
        let aspects = element.aspects.iter();
        let aspects = aspects.flat_map(|aspect| [&aspect.name, &aspect.short]);

        [&element.name, &element.short].into_iter().chain(aspects)
    });
    let lenses = questionnaire.lenses().iter().flat_map(|lens| {
        let categories = lens.categories.iter().map(|category| &category.name);

        [&lens.name].into_iter().chain(categories)
    });
    let scale = questionnaire.scale().iter().map(|level| &level.name);
    let words = elements.chain(lenses).chain(scale);

    facts
        .into_iter()
        .map(|(key, text)| (key, text.to_owned()))
        .chain(groups.map(|name| ("letters-in-group", name.clone())))
        .chain(words.map(|name| ("letters-in-questionnaire", name.clone())))
        .collect()
}

/// The key of the script of a letter.
fn key_of(sign: char) -> &'static str {
    match sign.script() {
        Script::Han | Script::Bopomofo => "script-chinese",
        Script::Hiragana | Script::Katakana => "script-japanese",
        Script::Hangul => "script-korean",
        Script::Hebrew => "script-hebrew",
        Script::Ethiopic => "script-ethiopic",
        Script::Georgian => "script-georgian",
        Script::Armenian => "script-armenian",
        Script::Cyrillic => "script-cyrillic",
        Script::Greek => "script-greek",
        Script::Devanagari => "script-devanagari",
        Script::Bengali => "script-bengali",
        Script::Tamil => "script-tamil",
        Script::Sinhala => "script-sinhala",
        Script::Thai => "script-thai",
        Script::Lao => "script-lao",
        Script::Khmer => "script-khmer",
        Script::Myanmar => "script-burmese",
        Script::Tibetan => "script-tibetan",
        Script::Mongolian => "script-mongolian",
        Script::Thaana => "script-thaana",
        Script::Tifinagh => "script-tifinagh",
        Script::Latin => "script-latin",
        Script::Arabic => "script-arabic",
        Script::Common | Script::Inherited => "script-signs",
        _ => "script-other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Edit, Fact};
    use crate::locale::{Language, without_marks};
    use crate::output::testing::{by, sample};

    fn in_english(assessment: &Assessment, items: &[OutputItem]) -> Option<LetteringWarning> {
        let locale = Locale::new(Language::ENGLISH);
        let results = Results::new(assessment);
        let mark = Some("MARK ½ 軍".to_owned());

        MissingLetters::new(assessment, &results, &locale, (Profile::Internal, mark))
            .warning(items.iter().copied(), &locale)
    }

    const RADAR: OutputItem = OutputItem::Picture(Subject::Elements, Format::Png);

    #[test]
    fn a_script_that_the_fonts_lack_is_named_with_its_place() {
        let mut named = sample();
        named
            .apply(
                Edit::SetFact(Fact::Country("Arvenia 中国 አማ".to_owned())),
                by(),
            )
            .unwrap();
        let said = in_english(&named, &[RADAR]).unwrap();

        assert_eq!(
            said.title,
            "The fonts of the charts lack letters: Chinese, Ethiopic"
        );
        assert!(
            said.text.contains("the country “Arvenia 中国 አማ”"),
            "{said:?}"
        );
        assert!(
            said.text.contains("the handling mark “MARK ½ 軍”"),
            "{said:?}"
        );
        assert_eq!(
            in_english(&named, &[OutputItem::Slides]),
            Some(said.clone())
        );
        assert_eq!(in_english(&named, &[OutputItem::Data]), None);
    }

    #[test]
    fn nobody_is_warned_of_letters_that_the_fonts_have() {
        let whole = sample();
        let results = Results::new(&whole);

        for language in Language::all() {
            let locale = Locale::new(*language);
            let missing = MissingLetters::new(&whole, &results, &locale, (Profile::Internal, None));

            assert_eq!(missing.by_subject, BTreeMap::new(), "{}", language.tag());
        }
    }

    #[test]
    fn every_script_has_a_name_in_every_language() {
        for language in Language::all() {
            let locale = Locale::new(*language);

            for sign in "中あ한שአაԱЖΩकবதසไລខမབᠠހⵣɷۋ✅𐌰".chars()
            {
                let name = without_marks(&locale.text(key_of(sign)));

                assert!(!name.contains('‹'), "{name}");
            }
        }
    }
}
