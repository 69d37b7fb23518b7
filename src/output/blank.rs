//! Paper that people fill in by hand, before anybody has answered: the questionnaire, and the cards for sealed views.
//!
//! Both are made from a [`BlankSource`], which has no field for an answer, a note or the name of a person.

mod ballots;
mod questionnaire;

#[cfg(test)]
mod tests;

use crate::assessment::{Assessment, ItemId, Participant};
use crate::locale::{LinePart, Locale};
use crate::output::document::{Document, PaperBlock, PaperText, PartPlacement, Running, Spoken};
use crate::output::item::OutputItem;
use crate::output::package::Properties;
use crate::output::{OfficeError, docx, html, own, paper};
use crate::questionnaire::Questionnaire;
use crate::results::DelegationCoverage;
use crate::store::file_stem;

use jiff::civil::Date;

use std::collections::BTreeMap;
use std::sync::Arc;

/// The most cards that are printed for one group.
pub const CARDS_LIMIT: usize = 999;

/// What of a questionnaire is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum BlankPart {
    /// Every question that is asked.
    #[default]
    All,
    /// Those of one element, by its position.
    Element(usize),
    /// Those of one breakout; `None` is the plenary.
    Breakout(Option<ItemId>),
}

/// How blank paper is made.
#[derive(Debug, Clone, Default)]
pub struct BlankChoice {
    pub part: BlankPart,
    /// A second language, under the first.
    pub second: Option<Locale>,
    /// How many cards each of these groups gets, by identifier; any other gets one for each person who gives a view.
    pub cards: BTreeMap<String, usize>,
}

impl BlankChoice {
    /// The second language, unless it is the first once more.
    fn beside(&self, first: &Locale) -> Option<&Locale> {
        self.second
            .as_ref()
            .filter(|second| second.language() != first.language())
    }
}

/// A breakout as blank paper names it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct BlankBreakout {
    id: Option<ItemId>,
    /// Empty for the plenary.
    name: String,
    minutes: Option<u16>,
    /// Positions of its elements.
    elements: Vec<usize>,
}

/// What blank paper shows of an assessment, or of a questionnaire alone. It has no field for an answer, a note or the name of
/// a person.
#[derive(Debug, Clone)]
pub struct BlankSource {
    /// Empty if there is no assessment.
    country: String,
    last_day: Option<Date>,
    questionnaire: Arc<Questionnaire>,
    /// By ordinal, whether the question is asked.
    asked: Vec<bool>,
    breakouts: Vec<BlankBreakout>,
    /// For each group, how many people give a view.
    views: Vec<usize>,
}

impl BlankSource {
    /// What blank paper of an assessment shows.
    pub fn new(assessment: &Assessment) -> Self {
        let questionnaire = assessment.questionnaire();
        // Paper is printed for whoever will be there, not for who is in the room now.
        let people = assessment.participants().iter();
        let people: Vec<&Participant> = people.map(|(_, person)| person).collect();
        let elements_of = |id: Option<ItemId>| -> Vec<usize> {
            let elements = questionnaire.elements().iter().enumerate();

            elements
                .filter(|(_, element)| assessment.breakout_of_element(&element.id) == id)
                .map(|(position, _)| position)
                .collect()
        };
        let breakouts = assessment
            .breakouts()
            .iter()
            .map(|(id, about)| BlankBreakout {
                id: Some(id),
                name: about.name.clone(),
                minutes: about.minutes,
                elements: elements_of(Some(id)),
            });
        let plenary = BlankBreakout {
            id: None,
            name: String::new(),
            minutes: None,
            elements: elements_of(None),
        };

        Self {
            country: assessment.facts().country().to_owned(),
            last_day: assessment.facts().dates().map(|dates| dates.last),
            questionnaire: Arc::clone(questionnaire),
            asked: (0..questionnaire.len())
                .map(|ordinal| assessment.asks(ordinal))
                .collect(),
            breakouts: breakouts.chain([plenary]).collect(),
            views: DelegationCoverage::of(assessment, &people).views,
        }
    }

    /// What blank paper of a questionnaire shows that no assessment has yet.
    pub fn of_questionnaire(questionnaire: Arc<Questionnaire>) -> Self {
        Self {
            country: String::new(),
            last_day: None,
            asked: vec![true; questionnaire.len()],
            breakouts: Vec::new(),
            views: vec![0; questionnaire.groups().len()],
            questionnaire,
        }
    }

    /// For each group its identifier and how many cards it gets by a choice.
    pub fn cards(&self, choice: &BlankChoice) -> Vec<(String, usize)> {
        let groups = self.questionnaire.groups().iter().zip(&self.views);

        groups
            .map(|(group, views)| {
                let count = choice.cards.get(&group.id).unwrap_or(views);

                (group.id.clone(), *count.min(&CARDS_LIMIT))
            })
            .collect()
    }

    /// Whether no group gets a card.
    pub fn has_no_cards(&self, choice: &BlankChoice) -> bool {
        self.cards(choice).iter().all(|(_, count)| *count == 0)
    }

    /// The parts that can be printed: all, each element, each breakout, and if there are any the plenary with what no breakout
    /// owns.
    pub fn parts(&self) -> Vec<BlankPart> {
        let elements = 0..self.questionnaire.elements().len();
        let breakouts = self
            .breakouts
            .iter()
            .filter(|breakout| self.breakouts.len() > 1 && !breakout.elements.is_empty());

        [BlankPart::All]
            .into_iter()
            .chain(elements.map(BlankPart::Element))
            .chain(breakouts.map(|breakout| BlankPart::Breakout(breakout.id)))
            .collect()
    }

    /// How a command names a part: the identifier of an element, the name of a breakout, `plenary`; `None` for everything.
    pub fn id_of(&self, part: BlankPart) -> Option<String> {
        match part {
            BlankPart::All => None,
            BlankPart::Element(position) => {
                let element = self.questionnaire.elements().get(position)?;

                Some(element.id.clone())
            }
            BlankPart::Breakout(None) => Some("plenary".to_owned()),
            BlankPart::Breakout(id) => Some(self.breakout(id)?.name.clone()),
        }
    }

    /// The name of a part for people.
    pub fn name_of(&self, part: BlankPart, locale: &Locale) -> String {
        match part {
            BlankPart::All => locale.text("paper-part-all"),
            BlankPart::Element(position) => {
                let questionnaire = self.questionnaire.in_language(locale.language().tag());
                let element = questionnaire.elements().get(position);

                element.map_or_else(String::new, |element| element.name.clone())
            }
            BlankPart::Breakout(None) => locale.text("breakouts-plenary"),
            BlankPart::Breakout(id) => self
                .breakout(id)
                .map_or_else(String::new, |breakout| breakout.name.clone()),
        }
    }

    /// The identifiers of the groups with their names in a language.
    pub fn groups(&self, locale: &Locale) -> Vec<(String, String)> {
        let questionnaire = self.questionnaire.in_language(locale.language().tag());
        let groups = questionnaire.groups().iter();

        groups
            .map(|group| (group.id.clone(), group.name.clone()))
            .collect()
    }

    fn breakout(&self, id: Option<ItemId>) -> Option<&BlankBreakout> {
        self.breakouts.iter().find(|breakout| breakout.id == id)
    }

    /// The beginning of a file's name, the same for no two languages, parts and kinds of paper:
    /// `COUNTRY-questionnaire-strategy-en-ar-2026-06-11`.
    pub(super) fn stem(&self, item: OutputItem, locale: &Locale, choice: &BlankChoice) -> String {
        let country = match self.country.trim() {
            "" => file_stem(self.questionnaire.title()),
            country => file_stem(country),
        };
        let part = match item {
            OutputItem::BallotsPage | OutputItem::BallotsText => None,
            _ => self.id_of(choice.part),
        };
        let part = part.map(|part| file_stem(&part));
        let languages = [Some(locale), choice.beside(locale)];
        let languages = languages
            .into_iter()
            .flatten()
            .map(|locale| locale.language().tag().to_owned());
        let parts = [country, item.kind().to_owned()]
            .into_iter()
            .chain(part)
            .chain(languages)
            .chain(self.last_day.map(|day| day.to_string()));

        parts.collect::<Vec<_>>().join("-")
    }

    /// The file of a blank paper.
    ///
    /// # Errors
    /// If the office file cannot be zipped.
    pub(super) fn file(
        &self,
        item: OutputItem,
        locale: &Locale,
        choice: &BlankChoice,
        mark: Option<&str>,
    ) -> Result<Vec<u8>, OfficeError> {
        let paper = BlankPaper::new(self, locale, choice, mark);
        let document = match item {
            OutputItem::BallotsPage | OutputItem::BallotsText => paper.ballots(),
            _ => paper.questionnaire(),
        };

        Ok(match item {
            OutputItem::QuestionnaireText | OutputItem::BallotsText => {
                let properties = Properties {
                    title: &document.title,
                    imprint: &document.running.imprint,
                    mark: mark.unwrap_or_default(),
                    language: locale.language().tag(),
                    date: self.last_day,
                };

                docx::docx(&document, &properties)?
            }
            _ => own::with_checksum_in_svg(&html::form(&document)),
        })
    }

    /// The questionnaire on paper as HTML.
    pub(super) fn page(
        &self,
        locale: &Locale,
        choice: &BlankChoice,
        mark: Option<&str>,
    ) -> Vec<u8> {
        let document = BlankPaper::new(self, locale, choice, mark).questionnaire();

        own::with_checksum_in_svg(&html::form(&document))
    }
}

/// Builds the blank papers of one choice.
struct BlankPaper<'a> {
    source: &'a BlankSource,
    choice: &'a BlankChoice,
    /// The first language of the paper: its direction is that of the pages.
    locale: &'a Locale,
    /// The questionnaire in it, as far as it is translated.
    questionnaire: Arc<Questionnaire>,
    /// The second language, if there is one.
    second: Option<(&'a Locale, Arc<Questionnaire>)>,
    mark: Option<&'a str>,
}

impl<'a> BlankPaper<'a> {
    fn new(
        source: &'a BlankSource,
        locale: &'a Locale,
        choice: &'a BlankChoice,
        mark: Option<&'a str>,
    ) -> Self {
        let in_language =
            |locale: &Locale| source.questionnaire.in_language(locale.language().tag());

        Self {
            source,
            choice,
            locale,
            questionnaire: in_language(locale),
            second: choice
                .beside(locale)
                .map(|second| (second, in_language(second))),
            mark,
        }
    }

    /// The languages with their questionnaires, the first one first.
    fn languages(&self) -> impl Iterator<Item = (&Locale, &Questionnaire)> {
        let second = self.second.as_ref();

        std::iter::once((self.locale, &*self.questionnaire))
            .chain(second.map(|(locale, questionnaire)| (*locale, &**questionnaire)))
    }

    /// Words in each language. Empty ones are left out, and what is the same in both stands once.
    fn spoken(&self, words: impl Fn(&Locale, &Questionnaire) -> (String, String)) -> Vec<Spoken> {
        let mut all: Vec<Spoken> = Vec::with_capacity(2);

        for (locale, questionnaire) in self.languages() {
            let (lead, text) = words(locale, questionnaire);
            let is_known = all
                .iter()
                .any(|known| known.lead == lead && known.words.text == text);

            let is_empty = lead.is_empty() && text.is_empty();

            if !is_known && !is_empty {
                all.push(Spoken {
                    language: locale.language().tag(),
                    direction: locale.direction(),
                    lead,
                    words: text.into(),
                });
            }
        }

        all
    }

    /// Short words of all languages in one line.
    fn joined(&self, words: impl Fn(&Locale, &Questionnaire) -> String) -> PaperText {
        let mut all: Vec<String> = Vec::with_capacity(2);

        for (locale, questionnaire) in self.languages() {
            let words = words(locale, questionnaire);

            if !all.contains(&words) {
                all.push(words);
            }
        }

        match all.as_slice() {
            [one] => one.into(),
            all => self.locale.line(all).into(),
        }
    }

    /// The document around some blocks. `edition` is the line under the title.
    fn document(
        &self,
        heading: &'static str,
        edition: impl IntoIterator<Item = String>,
        blocks: Vec<PaperBlock>,
    ) -> Document {
        let source = self.source;
        let locale = self.locale;
        let title = match source.country.trim() {
            "" => self.questionnaire.title(),
            country => country,
        };
        let version = locale.left_to_right(self.questionnaire.version());
        let imprint = locale.format(
            "blank-foot",
            &[
                ("title", self.questionnaire.title().into()),
                ("version", version.into()),
            ],
        );

        Document {
            title: title.to_owned(),
            subtitle: self.joined(|locale, _| locale.text(heading)).text,
            language: locale.language().tag(),
            direction: locale.direction(),
            edition: locale.line(edition.into_iter().map(LinePart::from)),
            parts: PartPlacement::Below,
            running: Running {
                mark: self.mark.map(str::to_owned),
                imprint,
                page: paper::page_words(locale),
            },
            contents: String::new(),
            blocks,
        }
    }
}
