//! Checks the content of a questionnaire and finds all problems at once.

use crate::questionnaire::content::{LABEL_LIMIT, NAME_LIMIT, SHORT_NAME_LIMIT};
use crate::questionnaire::{Content, Element, Question, Questionnaire, ScaleLevel, Unit, language};

use unicode_normalization::UnicodeNormalization;

use std::collections::{HashMap, HashSet};

/// The largest weight: a heavier one would leave the others without effect, and sums stay exact.
pub(crate) const WEIGHT_LIMIT: f64 = 1e6;

/// The smallest weight that has an effect beside others.
const TINY_WEIGHT: f64 = 1e-6;

/// The largest absolute value of a level.
pub(crate) const VALUE_LIMIT: f64 = 1e6;

/// The longest identifier, in characters.
pub(crate) const ID_LIMIT: usize = 64;

/// The way to an entry of a file: the fields, and the position in the list of each.
pub(crate) type EntryPath = Vec<(&'static str, usize)>;

/// A problem of a questionnaire, with the identifier where it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Identifier of the element, aspect, question, lens, category, group or level that is at fault.
    pub id: String,
    /// What is wrong with it.
    pub problem: Problem,
    /// Whether the questionnaire can be used all the same.
    pub is_warning: bool,
    /// The way to the entry in the file; empty for the questionnaire itself.
    pub(crate) path: EntryPath,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// The identifier is empty.
    MissingId,
    /// Two things of one kind carry this identifier.
    DoubledId,
    /// The identifier differs from another only by case, or by how its letters are composed.
    AlikeId { other: String },
    /// The identifier is longer than 64 characters.
    LongId {
        /// Its length in characters.
        length: usize,
    },
    /// The identifier begins or ends with a blank, or holds a line end or a sign that nobody sees.
    UnseenInId,
    /// A required text is empty.
    Empty {
        /// The field in the file.
        field: &'static str,
    },
    /// A text holds signs that turn the direction of what follows.
    TurnsDirection {
        /// The field in the file.
        field: &'static str,
    },
    /// A required list is empty.
    Nothing {
        /// The field in the file.
        field: &'static str,
    },
    /// A title or a name is too long.
    TooLong {
        /// The field in the file.
        field: &'static str,
        /// Its length in characters.
        length: usize,
        /// The most characters.
        limit: usize,
    },
    /// A title or a name is too long for narrow places, and has no `short`.
    NoShort {
        /// The field in the file.
        field: &'static str,
        /// Its length in characters.
        length: usize,
        /// The most characters without `short`.
        limit: usize,
    },
    /// A field that a later format has.
    LaterField {
        /// The field in the file.
        field: &'static str,
    },
    /// The language is no tag of BCP 47.
    UnknownLanguage { tag: String },
    /// The scale has fewer than two levels, or more than [`Questionnaire::MOST_LEVELS`].
    LevelCount {
        /// The number of levels.
        count: usize,
    },
    /// A level's value is not finite, or beyond [`VALUE_LIMIT`].
    NotANumber {
        /// The field in the file.
        field: &'static str,
    },
    /// A label is longer than [`ScaleLevel::LABEL_LIMIT`], or begins, ends or goes on with blanks.
    BadLabel,
    /// Two levels carry the same label.
    DoubledLabel,
    /// A level's value does not rise above the one before it.
    LevelsOutOfOrder,
    /// A band does not begin between the value of the level below and its own value.
    BandOutOfOrder,
    /// A number that is not finite or out of its range.
    OutOfRange {
        /// The field in the file.
        field: &'static str,
    },
    /// The least consensus of Agree is below that of Split.
    CrossedThresholds,
    /// A weight that is not a positive number, or larger than [`WEIGHT_LIMIT`].
    WeightNotPositive,
    /// A weight so small that it has no effect.
    TinyWeight,
    /// The number of descriptors is not 0, nor that of the levels, nor one less.
    DescriptorCount {
        /// The number of descriptors.
        count: usize,
        /// The number of levels of the scale.
        levels: usize,
    },
    /// A tag names a lens that does not exist.
    UnknownLens { lens: String },
    /// A tag names a category that its lens does not have.
    UnknownTag { lens: String, tag: String },
    /// The same tag twice.
    DoubledTag { tag: String },
    /// The lead of an element is no function.
    UnknownFunction { function: String },
    /// A prerequisite is no question.
    UnknownPrerequisite { question: String },
    /// The question is its own prerequisite, directly or through others.
    CircularPrerequisite,
    /// A field that cannot be read: of another type, unknown, missing or doubled.
    Unreadable {
        /// The field in the file; empty if the whole entry is at fault.
        field: String,
        /// What stands there, shortened.
        found: String,
        /// What the reader says of it.
        cause: ron::Error,
    },
}

impl Problem {
    /// Whether a questionnaire of this format can be used all the same. What later formats demand only warns in format 1.
    fn is_warning(&self, format: u32) -> bool {
        match self {
            Self::TurnsDirection { .. } => true,
            Self::AlikeId { .. }
            | Self::LongId { .. }
            | Self::UnseenInId
            | Self::UnknownLanguage { .. }
            | Self::CrossedThresholds
            | Self::TinyWeight => format == 1,
            Self::TooLong { field, .. } => format == 1 && *field != "title",
            _ => false,
        }
    }

    /// The field that is at fault, if it is one.
    pub(crate) fn field(&self) -> Option<&str> {
        match self {
            Self::MissingId
            | Self::DoubledId
            | Self::AlikeId { .. }
            | Self::LongId { .. }
            | Self::UnseenInId => Some("id"),
            Self::Empty { field }
            | Self::TurnsDirection { field }
            | Self::TooLong { field, .. }
            | Self::NoShort { field, .. }
            | Self::LaterField { field }
            | Self::Nothing { field }
            | Self::NotANumber { field }
            | Self::OutOfRange { field } => Some(field),
            Self::UnknownLanguage { .. } => Some("language"),
            Self::LevelCount { .. } => Some("scale"),
            Self::BadLabel | Self::DoubledLabel => Some("label"),
            Self::LevelsOutOfOrder => Some("value"),
            Self::BandOutOfOrder => Some("from"),
            Self::CrossedThresholds => Some("agree_consensus"),
            Self::WeightNotPositive | Self::TinyWeight => Some("weight"),
            Self::DescriptorCount { .. } => Some("levels"),
            Self::UnknownLens { .. } | Self::UnknownTag { .. } | Self::DoubledTag { .. } => {
                Some("tags")
            }
            Self::UnknownFunction { .. } => Some("lead"),
            Self::UnknownPrerequisite { .. } | Self::CircularPrerequisite => Some("requires"),
            Self::Unreadable { .. } => None,
        }
    }
}

/// Checks what the types do not; returns all problems, none for a valid questionnaire.
pub(crate) fn check(content: &Content) -> Vec<Finding> {
    let mut check = Check {
        content,
        path: Vec::new(),
        findings: Vec::new(),
    };

    check.head();
    check.scale();
    check.unit();
    check.thresholds();
    check.lenses();
    check.groups();
    check.elements();
    check.prerequisites();

    check.findings
}

struct Check<'a> {
    content: &'a Content,
    /// The entry that is being checked.
    path: EntryPath,
    findings: Vec<Finding>,
}

/// The aspects of a questionnaire, with their ways.
fn aspects(content: &Content) -> impl Iterator<Item = (EntryPath, &crate::questionnaire::Aspect)> {
    content
        .elements
        .iter()
        .enumerate()
        .flat_map(|(e, element)| {
            let aspects = element.aspects.iter().enumerate();

            aspects.map(move |(a, aspect)| (vec![("elements", e), ("aspects", a)], aspect))
        })
}

/// The questions of a questionnaire, with their ways.
fn questions(content: &Content) -> impl Iterator<Item = (EntryPath, &Question)> {
    aspects(content).flat_map(|(path, aspect)| {
        let questions = aspect.questions.iter().enumerate();

        questions.map(move |(q, question)| {
            let mut path = path.clone();
            path.push(("questions", q));

            (path, question)
        })
    })
}

/// Whether a sign has no shape of its own, or turns the direction of others.
fn is_unseen(c: char) -> bool {
    c.is_control() || turns(c) || matches!(c, '\u{200b}'..='\u{200f}' | '\u{61c}' | '\u{feff}')
}

/// Whether a sign turns the direction of what follows.
fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

impl Check<'_> {
    fn find(&mut self, id: &str, problem: Problem) {
        self.findings.push(Finding {
            id: id.to_owned(),
            is_warning: problem.is_warning(self.content.format),
            problem,
            path: self.path.clone(),
        });
    }

    fn text(&mut self, id: &str, field: &'static str, text: &str) {
        if text.trim().is_empty() {
            self.find(id, Problem::Empty { field });
        } else if text.chars().any(|c| matches!(c, '\u{202a}'..='\u{202e}')) {
            self.find(id, Problem::TurnsDirection { field });
        }
    }

    /// A text that must not be longer than a limit.
    fn label(&mut self, id: &str, field: &'static str, text: &str, limit: usize) {
        let length = text.chars().count();

        if length > limit {
            let problem = Problem::TooLong {
                field,
                length,
                limit,
            };
            self.find(id, problem);
        }
    }

    /// A name or a title with its form for narrow places, which must be there when the whole is too long.
    fn with_short(
        &mut self,
        id: &str,
        (field, text): (&'static str, &str),
        short: &str,
        limit: usize,
    ) {
        let length = text.chars().count();
        self.label(id, "short", short, limit);

        if self.content.format > 1 && short.trim().is_empty() && length > limit {
            let problem = Problem::NoShort {
                field,
                length,
                limit,
            };
            self.find(id, problem);
        }
    }

    /// A field of format 2.
    fn later(&mut self, id: &str, field: &'static str, text: &str) {
        if self.content.format == 1 && !text.is_empty() {
            self.find(id, Problem::LaterField { field });
        }
    }

    fn weight(&mut self, id: &str, weight: f64) {
        if !(weight.is_finite() && weight > 0.0 && weight <= WEIGHT_LIMIT) {
            self.find(id, Problem::WeightNotPositive);
        } else if weight < TINY_WEIGHT {
            self.find(id, Problem::TinyWeight);
        }
    }

    fn range(&mut self, field: &'static str, value: f64, low: f64, high: f64) {
        if !(value.is_finite() && (low..=high).contains(&value)) {
            let id = self.content.id.clone();
            self.find(&id, Problem::OutOfRange { field });
        }
    }

    fn unique<'i>(&mut self, ids: impl Iterator<Item = (EntryPath, &'i str)>) {
        let mut seen = HashSet::new();
        let mut alike: HashMap<String, &str> = HashMap::new();

        for (path, id) in ids {
            self.path = path;
            let length = id.chars().count();
            let plain: String = id.trim().nfc().collect::<String>().to_lowercase();

            if id.trim().is_empty() {
                self.find(id, Problem::MissingId);
                continue;
            }

            if !seen.insert(id) {
                self.find(id, Problem::DoubledId);
                continue;
            }

            if let Some(other) = alike.insert(plain, id) {
                let other = other.to_owned();
                self.find(id, Problem::AlikeId { other });
            }

            if length > ID_LIMIT {
                self.find(id, Problem::LongId { length });
            }

            if id.trim() != id || id.chars().any(is_unseen) {
                self.find(id, Problem::UnseenInId);
            }
        }

        self.path.clear();
    }

    fn head(&mut self) {
        let content = self.content;
        self.unique(std::iter::once((Vec::new(), content.id.as_str())));
        self.text(&content.id, "version", &content.version);
        self.text(&content.id, "language", &content.language);
        self.text(&content.id, "title", &content.title);

        if !content.language.trim().is_empty() && !language::is_tag(&content.language) {
            let tag = content.language.clone();
            self.find(&content.id, Problem::UnknownLanguage { tag });
        }

        for (field, text) in [
            ("source", &content.source),
            ("licence", &content.licence),
            ("chart_title", &content.chart_title),
            ("subject", &content.subject),
        ] {
            self.later(&content.id, field, text);
        }

        self.label(
            &content.id,
            "chart_title",
            &content.chart_title,
            LABEL_LIMIT,
        );
        self.label(&content.id, "subject", &content.subject, SHORT_NAME_LIMIT);
    }

    fn scale(&mut self) {
        let scale = &self.content.scale;

        if !(2..=Questionnaire::MOST_LEVELS).contains(&scale.len()) {
            let id = self.content.id.clone();
            self.find(&id, Problem::LevelCount { count: scale.len() });
        }

        for (position, level) in scale.iter().enumerate() {
            self.path = vec![("scale", position)];
            let length = level.label.chars().count();
            let is_blank = |sign: char| sign.is_whitespace() || sign.is_control();
            let same = |other: &ScaleLevel| other.label() == level.label();

            if length > ScaleLevel::LABEL_LIMIT || level.label.chars().any(is_blank) {
                self.find(&level.name, Problem::BadLabel);
            } else if scale.iter().take(position).any(same) && !level.label.is_empty() {
                self.find(&level.name, Problem::DoubledLabel);
            }

            self.text(&level.name, "name", &level.name);
            self.text(&level.name, "meaning", &level.meaning);
            self.label(&level.name, "name", &level.name, LABEL_LIMIT);
            self.later(&level.name, "label", &level.label);

            let below = position.checked_sub(1).and_then(|below| scale.get(below));

            if !level.value.is_finite() || level.value.abs() > VALUE_LIMIT {
                self.find(&level.name, Problem::NotANumber { field: "value" });
                continue;
            }

            if !level.from.is_finite() {
                self.find(&level.name, Problem::NotANumber { field: "from" });
                continue;
            }

            if below.is_some_and(|below| level.value <= below.value) {
                self.find(&level.name, Problem::LevelsOutOfOrder);
                continue;
            }

            let is_above = below.is_none_or(|b| !b.value.is_finite() || level.from > b.value);

            if level.from > level.value || !is_above {
                self.find(&level.name, Problem::BandOutOfOrder);
            }
        }

        self.path.clear();
    }

    fn unit(&mut self) {
        if self.content.format == 1 && self.content.unit != Unit::default() {
            let id = self.content.id.clone();
            self.find(&id, Problem::LaterField { field: "unit" });
        }

        let unit = &self.content.unit;
        let values = || self.content.scale.iter().map(|level| level.value);
        let lowest = values().fold(VALUE_LIMIT, f64::min);
        let highest = values().fold(-VALUE_LIMIT, f64::max);
        let (low, high) = (unit.low.unwrap_or(lowest), unit.high.unwrap_or(highest));
        let suffix = unit.suffix.chars();
        let is_short = suffix.clone().count() <= Unit::SUFFIX_LIMIT;

        self.range("low", low, -VALUE_LIMIT, lowest);
        self.range("high", high, highest, VALUE_LIMIT);
        self.range("decimals", unit.decimals.into(), 0.0, 3.0);

        if !is_short || suffix.clone().any(char::is_control) {
            let id = self.content.id.clone();
            self.find(&id, Problem::OutOfRange { field: "suffix" });
        }
    }

    fn thresholds(&mut self) {
        let agreement = &self.content.agreement;
        self.range("minimum_coverage", self.content.minimum_coverage, 0.0, 1.0);
        self.range("split_consensus", agreement.split_consensus, 0.0, 1.0);
        self.range("split_agreement", agreement.split_agreement, -1.0, 1.0);
        self.range("agree_consensus", agreement.agree_consensus, 0.0, 1.0);
        self.range("outlier_share", agreement.outlier_share, 0.0, 1.0);
        self.range("unknown_share", agreement.unknown_share, 0.0, 1.0);

        self.range("minimum_votes", agreement.minimum_votes.into(), 1.0, 1e6);

        for (field, distance, least) in [
            ("agree_range", agreement.agree_range, 0.0),
            ("agree_gap", agreement.agree_gap, 0.0),
            ("outlier_range", agreement.outlier_range, 1.0),
            ("group_gap", agreement.group_gap, 1.0),
        ] {
            if let Some(distance) = distance {
                self.range(field, distance.into(), least, 11.0);
            }
        }

        if agreement.agree_consensus < agreement.split_consensus {
            let id = self.content.id.clone();
            self.find(&id, Problem::CrossedThresholds);
        }
    }

    fn lenses(&mut self) {
        let content = self.content;
        let lenses = content.lenses.iter().enumerate();
        self.unique(lenses.map(|(l, lens)| (vec![("lenses", l)], lens.id.as_str())));

        for (l, lens) in content.lenses.iter().enumerate() {
            let way = |c| vec![("lenses", l), ("categories", c)];
            let categories = lens.categories.iter().enumerate();
            self.unique(
                categories
                    .clone()
                    .map(|(c, category)| (way(c), category.id.as_str())),
            );
            self.path = vec![("lenses", l)];
            self.text(&lens.id, "name", &lens.name);
            self.label(&lens.id, "name", &lens.name, LABEL_LIMIT);

            if lens.categories.is_empty() {
                self.find(
                    &lens.id,
                    Problem::Nothing {
                        field: "categories",
                    },
                );
            }

            for (c, category) in categories {
                self.path = way(c);
                self.text(&category.id, "name", &category.name);
                self.label(&category.id, "name", &category.name, LABEL_LIMIT);
            }
        }

        self.path.clear();

        if let Some(functions) = &content.functions
            && !content.lenses.iter().any(|lens| &lens.id == functions)
        {
            self.find(
                &content.id,
                Problem::UnknownLens {
                    lens: functions.clone(),
                },
            );
        }
    }

    fn groups(&mut self) {
        let content = self.content;
        let groups = content.groups.iter().enumerate();
        self.unique(
            groups
                .clone()
                .map(|(g, group)| (vec![("groups", g)], group.id.as_str())),
        );

        for (g, group) in groups {
            self.path = vec![("groups", g)];
            self.text(&group.id, "name", &group.name);
            self.label(&group.id, "name", &group.name, LABEL_LIMIT);
        }

        self.path.clear();
    }

    fn elements(&mut self) {
        let content = self.content;
        let elements = content.elements.iter().enumerate();
        self.unique(
            elements
                .clone()
                .map(|(e, element)| (vec![("elements", e)], element.id.as_str())),
        );
        self.unique(aspects(content).map(|(path, aspect)| (path, aspect.id.as_str())));
        self.unique(questions(content).map(|(path, question)| (path, question.id.as_str())));

        if content.elements.is_empty() {
            self.find(&content.id, Problem::Nothing { field: "elements" });
        }

        let functions: HashSet<&str> = content
            .lenses
            .iter()
            .filter(|lens| Some(&lens.id) == content.functions.as_ref())
            .flat_map(|lens| lens.categories.iter().map(|category| category.id.as_str()))
            .collect();

        for (e, element) in elements {
            self.path = vec![("elements", e)];
            self.element(element, &functions);
        }

        for (path, aspect) in aspects(content) {
            self.path = path;
            self.text(&aspect.id, "name", &aspect.name);
            self.later(&aspect.id, "short", &aspect.short);
            self.label(&aspect.id, "name", &aspect.name, NAME_LIMIT);
            self.with_short(
                &aspect.id,
                ("name", &aspect.name),
                &aspect.short,
                SHORT_NAME_LIMIT,
            );
            self.weight(&aspect.id, aspect.weight);

            if aspect.questions.is_empty() {
                self.find(&aspect.id, Problem::Nothing { field: "questions" });
            }
        }

        for (path, question) in questions(content) {
            self.path = path;
            self.question(question);
        }

        self.path.clear();
    }

    fn element(&mut self, element: &Element, functions: &HashSet<&str>) {
        let id = element.id.as_str();
        self.text(id, "name", &element.name);
        self.label(id, "name", &element.name, NAME_LIMIT);
        self.with_short(
            id,
            ("name", &element.name),
            &element.short,
            SHORT_NAME_LIMIT,
        );
        self.weight(id, element.weight);

        if element.aspects.is_empty() {
            self.find(id, Problem::Nothing { field: "aspects" });
        }

        if let Some(lead) = &element.lead
            && !functions.contains(lead.as_str())
        {
            self.find(
                id,
                Problem::UnknownFunction {
                    function: lead.clone(),
                },
            );
        }
    }

    fn question(&mut self, question: &Question) {
        let id = question.id.as_str();
        let limit = if self.content.format == 1 {
            Question::SHORT_LIMIT
        } else {
            Question::TITLE_LIMIT
        };
        self.text(id, "title", &question.title);
        self.text(id, "text", &question.text);
        self.weight(id, question.weight);
        self.later(id, "short", &question.short);
        let was = question
            .was
            .first()
            .map_or("", crate::questionnaire::QuestionId::as_str);
        self.later(id, "was", was);
        self.later(
            id,
            "same_meaning",
            if question.same_meaning { "" } else { "false" },
        );
        self.label(id, "title", &question.title, limit);
        self.with_short(
            id,
            ("title", &question.title),
            &question.short,
            Question::SHORT_LIMIT,
        );

        let levels = self.content.scale.len();
        let count = question.levels.len();

        if count != 0 && count != levels && count + 1 != levels {
            self.find(id, Problem::DescriptorCount { count, levels });
        }

        for level in &question.levels {
            self.text(id, "levels", level);
        }

        for (name, tags) in question.tags.iter() {
            let Some(lens) = self.content.lenses.iter().find(|lens| &lens.id == name) else {
                self.find(id, Problem::UnknownLens { lens: name.clone() });
                continue;
            };
            let mut seen = HashSet::new();

            for tag in tags {
                if !lens.categories.iter().any(|category| &category.id == tag) {
                    self.find(
                        id,
                        Problem::UnknownTag {
                            lens: name.clone(),
                            tag: tag.clone(),
                        },
                    );
                } else if !seen.insert(tag) {
                    self.find(id, Problem::DoubledTag { tag: tag.clone() });
                }
            }
        }
    }

    /// Checks that prerequisites exist and have no circle: takes out what waits for nothing until nothing is left. Takes linear time;
    /// of a doubled identifier the first question is meant.
    fn prerequisites(&mut self) {
        let content = self.content;
        let all: Vec<_> = questions(content).collect();
        let mut known: HashMap<&str, usize> = HashMap::new();

        for (position, (_, question)) in all.iter().enumerate() {
            known.entry(question.id.as_str()).or_insert(position);
        }

        // For each question, those that wait for it; and for how many each waits.
        let mut waiting: Vec<Vec<usize>> = vec![Vec::new(); all.len()];
        let mut open = vec![0_usize; all.len()];

        for (position, (path, question)) in all.iter().enumerate() {
            for required in &question.requires {
                if let Some(required) = known.get(required.as_str()) {
                    waiting[*required].push(position);
                    open[position] += 1;
                } else {
                    self.path.clone_from(path);
                    let unknown = Problem::UnknownPrerequisite {
                        question: required.to_string(),
                    };
                    self.find(question.id.as_str(), unknown);
                }
            }
        }

        let mut free: Vec<usize> = (0..all.len()).filter(|at| open[*at] == 0).collect();

        while let Some(at) = free.pop() {
            for next in &waiting[at] {
                open[*next] -= 1;

                if open[*next] == 0 {
                    free.push(*next);
                }
            }
        }

        let circular = all.iter().zip(open).filter(|(_, open)| *open > 0);

        for ((path, question), _) in circular {
            self.path.clone_from(path);
            self.find(question.id.as_str(), Problem::CircularPrerequisite);
        }

        self.path.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{QuestionId, library};

    fn spoiled(spoil: impl FnOnce(&mut Content)) -> Vec<(String, Problem)> {
        let mut content = library::national().unwrap().content().clone();
        spoil(&mut content);

        check(&content)
            .into_iter()
            .map(|finding| (finding.id, finding.problem))
            .collect()
    }

    fn first(content: &mut Content) -> &mut Question {
        &mut content.elements[0].aspects[0].questions[0]
    }

    /// A question, counted from the last one; no other requires one of the last two.
    fn last(content: &mut Content, before: usize) -> &mut Question {
        let aspects = content.elements.iter_mut().flat_map(|e| &mut e.aspects);
        let questions: Vec<_> = aspects.flat_map(|a| &mut a.questions).collect();

        questions.into_iter().rev().nth(before).unwrap()
    }

    fn one(spoil: impl FnOnce(&mut Content), id: &str, problem: Problem) {
        assert_eq!(spoiled(spoil), [(id.to_owned(), problem)]);
    }

    #[test]
    fn a_sound_questionnaire_has_no_findings() {
        assert_eq!(spoiled(|_| ()), []);
    }

    #[test]
    fn each_fault_is_found_where_it_is() {
        one(
            |c| first(c).title = "x".repeat(46),
            "NS01",
            Problem::TooLong {
                field: "title",
                length: 46,
                limit: 45,
            },
        );
        one(
            |c| first(c).text = "  ".into(),
            "NS01",
            Problem::Empty { field: "text" },
        );
        one(
            |c| first(c).weight = 0.0,
            "NS01",
            Problem::WeightNotPositive,
        );
        one(
            |c| first(c).weight = f64::NAN,
            "NS01",
            Problem::WeightNotPositive,
        );
        one(
            |c| c.elements[1].weight = -1.0,
            "collaboration",
            Problem::WeightNotPositive,
        );
        one(
            |c| drop(first(c).levels.pop()),
            "NS01",
            Problem::DescriptorCount {
                count: 3,
                levels: 5,
            },
        );
        one(
            |c| first(c).levels[2].clear(),
            "NS01",
            Problem::Empty { field: "levels" },
        );
        one(
            |c| c.scale[2].value = 1.0,
            "Adopted",
            Problem::LevelsOutOfOrder,
        );
        one(
            |c| c.scale[3].from = 3.5,
            "Working",
            Problem::BandOutOfOrder,
        );
        one(
            |c| c.minimum_coverage = 1.5,
            "national-framework",
            Problem::OutOfRange {
                field: "minimum_coverage",
            },
        );
        one(
            |c| c.groups[1].id = "ministries".into(),
            "ministries",
            Problem::DoubledId,
        );
        one(
            |c| c.elements[2].lead = Some("boss".into()),
            "incident",
            Problem::UnknownFunction {
                function: "boss".into(),
            },
        );
    }

    /// How a questionnaire is spoiled, and what is told of that.
    type Case = (fn(&mut Content), Problem);

    /// What is told of a questionnaire of a format, with whether it is a warning.
    fn in_format(format: u32, spoil: impl FnOnce(&mut Content)) -> Vec<(Problem, bool)> {
        let mut content = library::national().unwrap().content().clone();

        for element in &mut content.elements {
            element.short = element.short.chars().take(24).collect();

            for aspect in &mut element.aspects {
                if format > 1 {
                    aspect.short = aspect.name.chars().take(24).collect();
                }
            }
        }

        content.format = format;
        spoil(&mut content);

        check(&content)
            .into_iter()
            .map(|finding| (finding.problem, finding.is_warning))
            .collect()
    }

    #[test]
    fn a_long_title_or_name_needs_a_short_one_from_format_2_on() {
        assert_eq!(in_format(2, |_| ()), []);
        assert_eq!(in_format(2, |c| first(c).title = "x".repeat(45)), []);

        let no_short = |field, length, limit| Problem::NoShort {
            field,
            length,
            limit,
        };
        let too_long = |field, length, limit| Problem::TooLong {
            field,
            length,
            limit,
        };
        let cases: [Case; 5] = [
            (
                |c| first(c).title = "x".repeat(46),
                no_short("title", 46, 45),
            ),
            (
                |c| {
                    first(c).title = "x".repeat(121);
                    first(c).short = "x".into();
                },
                too_long("title", 121, 120),
            ),
            (
                |c| first(c).short = "x".repeat(46),
                too_long("short", 46, 45),
            ),
            (
                |c| c.elements[0].aspects[0].name = "x".repeat(91),
                too_long("name", 91, 90),
            ),
            (
                |c| {
                    c.elements[0].name = "x".repeat(25);
                    c.elements[0].short.clear();
                },
                no_short("name", 25, 24),
            ),
        ];

        for (spoil, problem) in cases {
            assert_eq!(in_format(2, spoil), [(problem, false)]);
        }

        assert_eq!(
            in_format(1, |c| first(c).short = "x".into()),
            [(Problem::LaterField { field: "short" }, false)]
        );
    }

    #[test]
    fn what_format_1_allowed_is_a_warning_there_and_an_error_later() {
        let cases: [Case; 8] = [
            (
                |c| last(c, 0).id = "cc13".into(),
                Problem::AlikeId {
                    other: "CC13".into(),
                },
            ),
            (|c| last(c, 0).id = "CC14 ".into(), Problem::UnseenInId),
            (|c| last(c, 0).id = "CC\n14".into(), Problem::UnseenInId),
            (
                |c| last(c, 0).id = "CC\u{202e}14".into(),
                Problem::UnseenInId,
            ),
            (
                |c| last(c, 0).id = QuestionId::from("x".repeat(65).as_str()),
                Problem::LongId { length: 65 },
            ),
            (
                |c| c.agreement.agree_consensus = 0.5,
                Problem::CrossedThresholds,
            ),
            (|c| first(c).weight = 1e-320, Problem::TinyWeight),
            (
                |c| c.language = "Arabic".into(),
                Problem::UnknownLanguage {
                    tag: "Arabic".into(),
                },
            ),
        ];

        for (spoil, problem) in cases {
            assert_eq!(in_format(1, spoil), [(problem.clone(), true)]);
            assert_eq!(in_format(2, spoil), [(problem, false)]);
        }
    }

    #[test]
    fn composed_and_decomposed_letters_are_alike() {
        let found = in_format(2, |c| {
            last(c, 1).id = "caf\u{e9}".into();
            last(c, 0).id = "cafe\u{301}".into();
        });

        assert!(
            matches!(found.as_slice(), [(Problem::AlikeId { .. }, false)]),
            "{found:?}"
        );
    }

    #[test]
    fn a_doubled_question_is_no_circle_and_is_found_at_the_second_place() {
        let mut content = library::national().unwrap().content().clone();
        let questions = &mut content.elements[0].aspects[0].questions;
        questions[1].requires = vec![questions[0].id.clone()];
        questions[1].id = questions[0].id.clone();
        questions[2].requires.clear();
        let found: Vec<_> = check(&content)
            .into_iter()
            .filter(|finding| !matches!(finding.problem, Problem::UnknownPrerequisite { .. }))
            .map(|finding| (finding.problem, finding.path))
            .collect();

        assert_eq!(
            found,
            [(
                Problem::DoubledId,
                vec![("elements", 0), ("aspects", 0), ("questions", 1)]
            )]
        );
    }

    #[test]
    fn a_value_that_is_no_number_is_told_as_such() {
        one(
            |c| c.scale[2].value = f64::NAN,
            "Adopted",
            Problem::NotANumber { field: "value" },
        );
    }

    #[test]
    fn an_unknown_tag_is_named_with_its_lens() {
        one(
            |c| first(c).tags.get_mut("gca").unwrap().push("magic".into()),
            "NS01",
            Problem::UnknownTag {
                lens: "gca".into(),
                tag: "magic".into(),
            },
        );
    }

    #[test]
    fn prerequisites_must_exist_and_never_run_in_a_circle() {
        one(
            |c| first(c).requires = vec![QuestionId::from("ZZ99")],
            "NS01",
            Problem::UnknownPrerequisite {
                question: "ZZ99".into(),
            },
        );
        one(
            |c| first(c).requires = vec![QuestionId::from("NS01")],
            "NS01",
            Problem::CircularPrerequisite,
        );
    }

    #[test]
    fn the_axis_of_values_holds_the_scale() {
        let outside = |field| Problem::OutOfRange { field };
        let id = "national-framework";

        let unit = |change: fn(&mut Unit)| {
            move |content: &mut Content| {
                *content = content.clone().in_format_2();
                change(&mut content.unit);
            }
        };

        one(unit(|u| u.low = Some(1.0)), id, outside("low"));
        one(unit(|u| u.high = Some(3.9)), id, outside("high"));
        one(unit(|u| u.decimals = 4), id, outside("decimals"));
        one(
            unit(|u| u.suffix = " out of 4".into()),
            id,
            outside("suffix"),
        );
        assert_eq!(spoiled(unit(|u| u.high = Some(10.0))), []);
    }

    fn longer(content: &mut Content, count: u8) {
        let last = content.scale[4].clone();

        content.scale.extend((5..count).map(|position| ScaleLevel {
            value: position.into(),
            from: f64::from(position) - 0.5,
            ..last.clone()
        }));

        for question in content
            .elements
            .iter_mut()
            .flat_map(|element| &mut element.aspects)
            .flat_map(|aspect| &mut aspect.questions)
        {
            question.levels.clear();
        }
    }

    #[test]
    fn a_scale_has_two_to_twelve_levels() {
        let count = |count| {
            (
                "national-framework".to_owned(),
                Problem::LevelCount { count },
            )
        };

        assert!(spoiled(|c| c.scale.truncate(1)).contains(&count(1)));
        assert_eq!(spoiled(|c| longer(c, 12)), []);
        assert_eq!(spoiled(|c| longer(c, 13)), [count(13)]);
    }

    #[test]
    fn a_label_is_short_without_blanks_and_of_one_level() {
        fn labelled(label: &str) -> impl FnOnce(&mut Content) {
            move |content| {
                *content = content.clone().in_format_2();
                content.scale[2].label = label.into();
            }
        }

        one(labelled("seven77"), "Adopted", Problem::BadLabel);
        one(labelled("a b"), "Adopted", Problem::BadLabel);
        one(labelled("1"), "Adopted", Problem::DoubledLabel);
    }

    #[test]
    fn labels_units_and_lineage_belong_to_format_2() {
        let later = |field| Problem::LaterField { field };

        one(|c| c.scale[2].label = "A".into(), "Adopted", later("label"));
        one(|c| c.unit.decimals = 2, "national-framework", later("unit"));
        one(|c| first(c).was = vec!["NS09".into()], "NS01", later("was"));
        one(
            |c| first(c).same_meaning = false,
            "NS01",
            later("same_meaning"),
        );
    }
}
