//! Checks the content of a questionnaire and finds all problems at once.

use crate::questionnaire::{Content, Question, Questionnaire, ScaleLevel, Unit};

use std::collections::{HashMap, HashSet};

/// The largest weight: a heavier one would leave the others without effect, and sums stay exact.
pub(crate) const WEIGHT_LIMIT: f64 = 1e6;

/// The largest absolute value of a level.
pub(crate) const VALUE_LIMIT: f64 = 1e6;

/// A problem of a questionnaire, with the identifier where it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Identifier of the element, aspect, question, lens, category, group or level that is at fault.
    pub id: String,
    /// What is wrong with it.
    pub problem: Problem,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// The identifier is empty.
    MissingId,
    /// Two things of one kind carry this identifier.
    DoubledId,
    /// A required text is empty.
    Empty {
        /// The field in the file.
        field: &'static str,
    },
    /// A required list is empty.
    Nothing {
        /// The field in the file.
        field: &'static str,
    },
    /// The short title is too long for lists and charts.
    TitleTooLong {
        /// Its length in characters.
        length: usize,
    },
    /// The scale has fewer than two levels, or more than [`Questionnaire::MOST_LEVELS`].
    LevelCount {
        /// The number of levels.
        count: usize,
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
    /// A weight that is not a positive number, or larger than [`WEIGHT_LIMIT`].
    WeightNotPositive,
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
}

impl Problem {
    /// Whether the identifier occurs more than once, so that the last occurrence is the one to show.
    pub fn is_doubled(&self) -> bool {
        matches!(self, Self::DoubledId)
    }
}

/// Checks what the types do not; returns all problems, none for a valid questionnaire.
pub(crate) fn check(content: &Content) -> Vec<Finding> {
    let mut check = Check {
        content,
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
    findings: Vec<Finding>,
}

impl Check<'_> {
    fn find(&mut self, id: &str, problem: Problem) {
        self.findings.push(Finding {
            id: id.to_owned(),
            problem,
        });
    }

    fn text(&mut self, id: &str, field: &'static str, text: &str) {
        if text.trim().is_empty() {
            self.find(id, Problem::Empty { field });
        }
    }

    fn weight(&mut self, id: &str, weight: f64) {
        if !(weight.is_finite() && weight > 0.0 && weight <= WEIGHT_LIMIT) {
            self.find(id, Problem::WeightNotPositive);
        }
    }

    fn range(&mut self, field: &'static str, value: f64, low: f64, high: f64) {
        if !(value.is_finite() && (low..=high).contains(&value)) {
            let id = self.content.id.clone();
            self.find(&id, Problem::OutOfRange { field });
        }
    }

    fn unique<'i>(&mut self, ids: impl Iterator<Item = &'i str>) {
        let mut seen = HashSet::new();

        for id in ids {
            if id.trim().is_empty() {
                self.find(id, Problem::MissingId);
            } else if !seen.insert(id) {
                self.find(id, Problem::DoubledId);
            }
        }
    }

    fn head(&mut self) {
        let content = self.content;
        self.unique(std::iter::once(content.id.as_str()));
        self.text(&content.id, "version", &content.version);
        self.text(&content.id, "language", &content.language);
        self.text(&content.id, "title", &content.title);
    }

    fn scale(&mut self) {
        let scale = &self.content.scale;

        if !(2..=Questionnaire::MOST_LEVELS).contains(&scale.len()) {
            let id = self.content.id.clone();
            self.find(&id, Problem::LevelCount { count: scale.len() });
        }

        for (position, level) in scale.iter().enumerate() {
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

            let below = position.checked_sub(1).and_then(|below| scale.get(below));

            if !level.value.is_finite()
                || level.value.abs() > VALUE_LIMIT
                || below.is_some_and(|below| level.value <= below.value)
            {
                self.find(&level.name, Problem::LevelsOutOfOrder);
                continue;
            }

            let in_order = level.from <= level.value && below.is_none_or(|b| level.from > b.value);

            if !(level.from.is_finite() && in_order) {
                self.find(&level.name, Problem::BandOutOfOrder);
            }
        }
    }

    fn unit(&mut self) {
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
        self.range("agree_range", agreement.agree_range.into(), 0.0, 11.0);
        self.range("agree_gap", agreement.agree_gap.into(), 0.0, 11.0);
        self.range("outlier_range", agreement.outlier_range.into(), 1.0, 11.0);
        self.range("group_gap", agreement.group_gap.into(), 1.0, 11.0);
    }

    fn lenses(&mut self) {
        let content = self.content;
        self.unique(content.lenses.iter().map(|lens| lens.id.as_str()));

        for lens in &content.lenses {
            self.text(&lens.id, "name", &lens.name);
            self.unique(lens.categories.iter().map(|category| category.id.as_str()));

            if lens.categories.is_empty() {
                self.find(
                    &lens.id,
                    Problem::Nothing {
                        field: "categories",
                    },
                );
            }

            for category in &lens.categories {
                self.text(&category.id, "name", &category.name);
            }
        }

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
        self.unique(content.groups.iter().map(|group| group.id.as_str()));

        for group in &content.groups {
            self.text(&group.id, "name", &group.name);
        }
    }

    fn elements(&mut self) {
        let content = self.content;
        let aspects = || content.elements.iter().flat_map(|element| &element.aspects);
        self.unique(content.elements.iter().map(|element| element.id.as_str()));
        self.unique(aspects().map(|aspect| aspect.id.as_str()));
        self.unique(
            aspects()
                .flat_map(|a| &a.questions)
                .map(|question| question.id.as_str()),
        );

        if content.elements.is_empty() {
            self.find(&content.id, Problem::Nothing { field: "elements" });
        }

        let functions: HashSet<&str> = content
            .lenses
            .iter()
            .filter(|lens| Some(&lens.id) == content.functions.as_ref())
            .flat_map(|lens| lens.categories.iter().map(|category| category.id.as_str()))
            .collect();

        for element in &content.elements {
            self.text(&element.id, "name", &element.name);
            self.weight(&element.id, element.weight);

            if element.aspects.is_empty() {
                self.find(&element.id, Problem::Nothing { field: "aspects" });
            }

            if let Some(lead) = &element.lead
                && !functions.contains(lead.as_str())
            {
                self.find(
                    &element.id,
                    Problem::UnknownFunction {
                        function: lead.clone(),
                    },
                );
            }
        }

        for aspect in aspects() {
            self.text(&aspect.id, "name", &aspect.name);
            self.weight(&aspect.id, aspect.weight);

            if aspect.questions.is_empty() {
                self.find(&aspect.id, Problem::Nothing { field: "questions" });
            }

            for question in &aspect.questions {
                self.question(question);
            }
        }
    }

    fn question(&mut self, question: &Question) {
        let id = question.id.as_str();
        self.text(id, "title", &question.title);
        self.text(id, "text", &question.text);
        self.weight(id, question.weight);

        let length = question.title.chars().count();

        if length > Question::TITLE_LIMIT {
            self.find(id, Problem::TitleTooLong { length });
        }

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

    /// Checks that prerequisites exist and have no cycle: removes questions without open prerequisites until nothing changes.
    fn prerequisites(&mut self) {
        let content = self.content;
        let questions = || {
            content
                .elements
                .iter()
                .flat_map(|e| &e.aspects)
                .flat_map(|a| &a.questions)
        };
        let mut waiting: HashMap<&str, HashSet<&str>> = HashMap::new();
        let known: HashSet<&str> = questions().map(|question| question.id.as_str()).collect();

        for question in questions() {
            let open = waiting.entry(question.id.as_str()).or_default();

            for required in &question.requires {
                if known.contains(required.as_str()) {
                    open.insert(required.as_str());
                } else {
                    let unknown = Problem::UnknownPrerequisite {
                        question: required.to_string(),
                    };
                    self.find(question.id.as_str(), unknown);
                }
            }
        }

        loop {
            let free: Vec<&str> = waiting
                .iter()
                .filter(|(_, open)| open.is_empty())
                .map(|(id, _)| *id)
                .collect();

            if free.is_empty() {
                break;
            }

            for id in &free {
                waiting.remove(id);
            }

            for open in waiting.values_mut() {
                open.retain(|id| !free.contains(id));
            }
        }

        for question in questions().filter(|question| waiting.contains_key(question.id.as_str())) {
            self.find(question.id.as_str(), Problem::CircularPrerequisite);
        }
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
            Problem::TitleTooLong { length: 46 },
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

        one(|c| c.unit.low = Some(1.0), id, outside("low"));
        one(|c| c.unit.high = Some(3.9), id, outside("high"));
        one(|c| c.unit.decimals = 4, id, outside("decimals"));
        one(
            |c| c.unit.suffix = " out of 4".into(),
            id,
            outside("suffix"),
        );
        assert_eq!(spoiled(|c| c.unit.high = Some(10.0)), []);
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
        one(
            |c| c.scale[2].label = "seven77".into(),
            "Adopted",
            Problem::BadLabel,
        );
        one(
            |c| c.scale[2].label = "a b".into(),
            "Adopted",
            Problem::BadLabel,
        );
        one(
            |c| c.scale[2].label = "1".into(),
            "Adopted",
            Problem::DoubledLabel,
        );
    }
}
