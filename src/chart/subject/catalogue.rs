//! The catalogue of pictures: which ones an assessment has, and their names for people and commands.

use super::pages::{self, AXES, ELEMENTS, ROWS, of_items};
use crate::assessment::{Assessment, Profile};
use crate::chart::model::Duties;
use crate::locale::Locale;
use crate::questionnaire::Questionnaire;
use crate::results::Results;
use crate::results::coordination::Coordination;

/// The longest identifier that becomes part of a file name.
const LONGEST_ID: usize = 40;

/// A picture of an assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The radar of the elements.
    Elements,
    /// A radar of its aspects for each element.
    Aspects,
    /// The levels of all aspects as coloured cells.
    HeatMap,
    /// How the stakeholder groups see each element.
    Groups,
    /// Every aspect with its bounds.
    Ranges,
    /// The radar of the aspects of one element, by position.
    Element(usize),
    /// The categories of a lens, by position of the lens.
    Lens(usize),
    /// The change of each element since the baseline.
    Change,
    /// The evidence that the levels of each element rest on.
    Evidence,
    /// Which institution leads and supports which element; of many institutions one of several pictures, from 0.
    WhoDoesWhat(usize),
    /// By what means the institutions work together, and how well.
    HowTheyWorkTogether,
    /// A later page, from 1, of a picture that has several.
    Later(InPages, usize),
}

/// A picture that has several pages in a large questionnaire; see the [`Subject`] of the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InPages {
    Elements,
    Aspects,
    HeatMap,
    Groups,
    Ranges,
    Element(usize),
    Lens(usize),
    Change,
    Evidence,
}

/// Which lines the chart draws beside the recorded one, if they exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // each line is there or not
pub struct Layers {
    pub target: bool,
    /// The earlier assessment.
    pub baseline: bool,
    /// The range of the groups' values.
    pub band: bool,
    /// The groups one by one, beside the recorded value.
    pub groups: bool,
    /// Who supports an element beside those that lead, and what nobody does.
    pub details: bool,
}

impl Layers {
    /// Every line that exists.
    pub const ALL: Self = Self {
        target: true,
        baseline: true,
        band: true,
        groups: true,
        details: true,
    };

    /// The lines that an audience may see: how the groups voted is not for the public, and neither is what nobody does.
    pub fn to(profile: Profile) -> Self {
        let inside = profile != Profile::Public;

        Self {
            band: inside,
            groups: inside,
            details: inside,
            ..Self::ALL
        }
    }
}

impl Subject {
    /// The pictures that every assessment has, the most important first.
    pub const MAIN: [Self; 4] = [Self::Elements, Self::Aspects, Self::HeatMap, Self::Groups];

    /// The most elements that a radar shows; more are bars.
    pub const RADAR_OF_ELEMENTS: usize = 12;

    /// The pictures that every assessment has, with all their pages.
    pub fn main(results: &Results) -> Vec<Self> {
        let main = Self::MAIN.into_iter();

        main.flat_map(|subject| subject.pages(results)).collect()
    }

    /// All pages of a picture, in order; the first is the picture's own subject.
    pub fn pages(self, results: &Results) -> Vec<Self> {
        let (first, _) = self.first();
        let later = first.in_pages().into_iter().flat_map(|picture| {
            let pages = 1..page_count(first, results);

            pages.map(move |page| Self::Later(picture, page))
        });

        [first].into_iter().chain(later).collect()
    }

    /// The first page of a picture, and which page this one is, from 0.
    pub fn first(self) -> (Self, usize) {
        match self {
            Self::Later(picture, page) => (picture.into(), page),
            first => (first, 0),
        }
    }

    fn in_pages(self) -> Option<InPages> {
        Some(match self {
            Self::Elements => InPages::Elements,
            Self::Aspects => InPages::Aspects,
            Self::HeatMap => InPages::HeatMap,
            Self::Groups => InPages::Groups,
            Self::Ranges => InPages::Ranges,
            Self::Element(index) => InPages::Element(index),
            Self::Lens(index) => InPages::Lens(index),
            Self::Change => InPages::Change,
            Self::Evidence => InPages::Evidence,
            Self::WhoDoesWhat(_) | Self::HowTheyWorkTogether | Self::Later(..) => return None,
        })
    }

    /// All pictures of an assessment: those that each has, and those that depend on its questionnaire and its baseline.
    pub fn all(assessment: &Assessment, results: &Results) -> Vec<Self> {
        let elements = results.elements();
        let has_aspects = elements.iter().any(|element| !element.aspects.is_empty());
        let with_aspects = elements.iter().enumerate();
        let with_aspects = with_aspects.filter(|(_, element)| !element.aspects.is_empty());
        let lenses = results.lenses().iter().enumerate();
        let lenses = lenses.filter(|(_, categories)| !categories.is_empty());
        let by_element = !elements.is_empty();
        let has_change = by_element && assessment.baseline().is_some();
        let shares = results.coordination().pairs.sharing > 0;

        Self::MAIN
            .into_iter()
            .chain(has_aspects.then_some(Self::Ranges))
            .chain(with_aspects.map(|(index, _)| Self::Element(index)))
            .chain(lenses.map(|(index, _)| Self::Lens(index)))
            .chain(has_change.then_some(Self::Change))
            .chain(by_element.then_some(Self::Evidence))
            .flat_map(|subject| subject.pages(results))
            .chain((0..pages_of_duties(results.coordination())).map(Self::WhoDoesWhat))
            .chain(shares.then_some(Self::HowTheyWorkTogether))
            .collect()
    }

    /// The name of the kind in commands, in every language.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Elements => "radar-elements",
            Self::Aspects => "radar-aspects",
            Self::HeatMap => "heat-map",
            Self::Groups => "groups",
            Self::Ranges => "ranges",
            Self::Element(_) => "radar-element",
            Self::Lens(_) => "lens",
            Self::Change => "change",
            Self::Evidence => "evidence",
            Self::WhoDoesWhat(_) => "who-does-what",
            Self::HowTheyWorkTogether => "how-they-work-together",
            Self::Later(..) => self.first().0.kind(),
        }
    }

    /// The name in commands and file names, in every language: its kind, and the identifier of what it shows.
    pub fn id(self, questionnaire: &Questionnaire) -> String {
        let elements = || questionnaire.elements().iter().map(|e| e.id.as_str());
        let lenses = || questionnaire.lenses().iter().map(|l| l.id.as_str());
        let kind = self.kind();

        match self {
            Self::Element(index) => format!("{kind}-{}", plain_id(elements, index)),
            Self::Lens(index) => format!("{kind}-{}", plain_id(lenses, index)),
            Self::WhoDoesWhat(page) if page > 0 => format!("{kind}-{}", page + 1),
            // No plain identifier has a dot.
            Self::Later(InPages::Element(_) | InPages::Lens(_), page) => {
                format!("{}.{}", self.first().0.id(questionnaire), page + 1)
            }
            Self::Later(_, page) => format!("{kind}-{}", page + 1),
            _ => kind.to_owned(),
        }
    }

    /// The name for people.
    pub fn name(self, questionnaire: &Questionnaire, locale: &Locale) -> String {
        let named = match self {
            Self::Element(index) => questionnaire.elements().get(index).map(|e| &e.name),
            Self::Lens(index) => questionnaire.lenses().get(index).map(|l| &l.name),
            _ => None,
        };
        let kind = self.kind_name(locale);
        let later = match self {
            Self::WhoDoesWhat(page) => Some((kind.clone(), page)),
            Self::Later(_, page) => Some((self.first().0.name(questionnaire, locale), page)),
            _ => None,
        };

        if let Some((name, page)) = later.filter(|(_, page)| *page > 0) {
            return locale.format(
                "chart-name-page",
                &[("name", name.into()), ("page", (page + 1).into())],
            );
        }

        match named {
            Some(name) if matches!(self, Self::Element(_)) => {
                locale.format("chart-name-element-of", &[("name", name.into())])
            }
            Some(name) => locale.format(
                "chart-name-of",
                &[("kind", kind.into()), ("name", name.into())],
            ),
            None => kind,
        }
    }

    /// The name of the kind for people.
    pub fn kind_name(self, locale: &Locale) -> String {
        match self {
            Self::Elements => locale.text("chart-name-elements"),
            Self::Aspects => locale.text("chart-name-aspects"),
            Self::HeatMap => locale.text("chart-name-heat-map"),
            Self::Groups => locale.text("chart-name-groups"),
            Self::Ranges => locale.text("chart-name-ranges"),
            Self::Element(_) => locale.text("chart-name-element"),
            Self::Lens(_) => locale.text("chart-name-lens"),
            Self::Change => locale.text("chart-name-change"),
            Self::Evidence => locale.text("chart-name-evidence"),
            Self::WhoDoesWhat(_) => locale.text("chart-name-who-does-what"),
            Self::HowTheyWorkTogether => locale.text("chart-name-how-they-work-together"),
            Self::Later(..) => self.first().0.kind_name(locale),
        }
    }

    /// Whether the picture may be shown to an audience at all.
    pub fn is_for(self, profile: Profile) -> bool {
        let inside = match self.first().0 {
            Self::Groups | Self::HowTheyWorkTogether => true,
            // The public gets the leads, which one picture holds.
            Self::WhoDoesWhat(page) => page > 0,
            _ => false,
        };

        !inside || profile != Profile::Public
    }
}

impl From<InPages> for Subject {
    fn from(picture: InPages) -> Self {
        match picture {
            InPages::Elements => Self::Elements,
            InPages::Aspects => Self::Aspects,
            InPages::HeatMap => Self::HeatMap,
            InPages::Groups => Self::Groups,
            InPages::Ranges => Self::Ranges,
            InPages::Element(index) => Self::Element(index),
            InPages::Lens(index) => Self::Lens(index),
            InPages::Change => Self::Change,
            InPages::Evidence => Self::Evidence,
        }
    }
}

/// How many pages a picture has.
fn page_count(first: Subject, results: &Results) -> usize {
    let elements = results.elements().len();

    match first {
        Subject::Elements if elements > Subject::RADAR_OF_ELEMENTS => {
            of_items(elements, ELEMENTS).len()
        }
        Subject::Groups if elements > super::COLUMNS && results.has_group_values() => {
            of_items(elements, ELEMENTS).len()
        }
        Subject::Aspects => pages::multiples(results).len(),
        Subject::HeatMap => pages::heat_map(results).len(),
        Subject::Ranges => pages::ranges(results).len(),
        Subject::Change | Subject::Evidence => of_items(elements, ROWS).len(),
        Subject::Element(index) => match results.elements().get(index) {
            Some(element) if element.aspects.len() > AXES => {
                of_items(element.aspects.len(), ELEMENTS).len()
            }
            _ => 1,
        },
        Subject::Lens(index) => results
            .lenses()
            .get(index)
            .map_or(1, |lens| of_items(lens.len(), ROWS).len()),
        _ => 1,
    }
}

/// How many pictures *who does what* takes; 0 if no institution has a part.
fn pages_of_duties(coordination: &Coordination) -> usize {
    coordination.with_part().count().div_ceil(Duties::ROWS)
}

/// An identifier that every system accepts in a file name, or else the position from 1: if it has other letters, is too
/// long, or differs from another one in capitals alone.
pub(super) fn plain_id<'a, I: Iterator<Item = &'a str>>(
    all: impl Fn() -> I,
    index: usize,
) -> String {
    let is_plain = |id: &&str| {
        let mut letters = id.chars();

        (1..=LONGEST_ID).contains(&id.len())
            && letters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    };
    let id = all().nth(index).filter(is_plain);

    match id.filter(|id| all().filter(|other| other.eq_ignore_ascii_case(id)).count() == 1) {
        Some(id) => id.to_owned(),
        // No plain identifier has this form.
        None => format!("no.{}", index + 1),
    }
}
