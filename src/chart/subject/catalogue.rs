//! The catalogue of pictures: which ones an assessment has, and their names for people and commands.

use crate::assessment::{Assessment, Profile};
use crate::chart::model::Duties;
use crate::locale::Locale;
use crate::questionnaire::Questionnaire;
use crate::results::Results;
use crate::results::coordination::Coordination;

/// The most axes that one radar holds.
pub(super) const AXES: usize = 24;
/// The most rows that a heat map holds.
const ROWS: usize = 60;
/// The most readable rows with words and figures on a slide.
const READABLE: usize = 30;
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

    /// All pictures of an assessment: those that each has, and those that depend on its questionnaire and its baseline.
    pub fn all(assessment: &Assessment, results: &Results) -> Vec<Self> {
        let elements = results.elements();
        let aspects: usize = elements.iter().map(|element| element.aspects.len()).sum();
        let is_readable = |rows: usize| (1..=READABLE).contains(&rows);
        let ranges = is_readable(aspects).then_some(Self::Ranges);
        let with_aspects = elements.iter().enumerate();
        let with_aspects = with_aspects.filter(|(_, element)| !element.aspects.is_empty());
        let lenses = results.lenses().iter().enumerate();
        let lenses = lenses.filter(|(_, categories)| is_readable(categories.len()));
        let by_element = is_readable(elements.len());
        let has_change = by_element && assessment.baseline().is_some();

        let shares = results.coordination().pairs.sharing > 0;

        Self::MAIN
            .into_iter()
            .chain(ranges)
            .chain(with_aspects.map(|(index, _)| Self::Element(index)))
            .chain(lenses.map(|(index, _)| Self::Lens(index)))
            .chain(has_change.then_some(Self::Change))
            .chain(by_element.then_some(Self::Evidence))
            .chain((0..pages(results.coordination())).map(Self::WhoDoesWhat))
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

        if let Self::WhoDoesWhat(page) = self
            && page > 0
        {
            return locale.format(
                "chart-name-page",
                &[("name", kind.into()), ("page", (page + 1).into())],
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
        }
    }

    /// Whether the picture may be shown to an audience at all.
    pub fn is_for(self, profile: Profile) -> bool {
        let inside = match self {
            Self::Groups | Self::HowTheyWorkTogether => true,
            // The public gets the leads, which one picture holds.
            Self::WhoDoesWhat(page) => page > 0,
            _ => false,
        };

        !inside || profile != Profile::Public
    }

    /// The picture that is drawn: for a questionnaire too large for this one, the closest that fits.
    pub(super) fn as_drawn(self, results: &Results) -> Self {
        let elements = results.elements();
        let aspects = || elements.iter().map(|e| e.aspects.len()).sum::<usize>();

        match self {
            Self::Elements if elements.len() > AXES => Self::Aspects,
            Self::HeatMap if aspects() > ROWS => Self::Elements,
            subject => subject,
        }
    }
}

/// How many pictures *who does what* takes; 0 if no institution has a part.
fn pages(coordination: &Coordination) -> usize {
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
