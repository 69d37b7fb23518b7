//! How the questions of a version follow from those of another: what can be compared, what asks something else, what is new and gone.

use crate::questionnaire::{Question, QuestionId, Questionnaire};

use std::collections::{BTreeMap, BTreeSet};

/// How the questions of a questionnaire follow from those of an earlier version of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lineage {
    /// The questions that ask the same, with the identifier that each had.
    pub same: BTreeMap<QuestionId, QuestionId>,
    /// The questions of today that ask something else than those they follow from.
    pub changed: BTreeSet<QuestionId>,
    /// The questions that follow from none.
    pub new: BTreeSet<QuestionId>,
    /// The questions of the earlier version, by their identifiers there, from which none follows.
    pub gone: BTreeSet<QuestionId>,
}

impl Lineage {
    /// What follows from what. Of one version every question asks the same.
    ///
    /// A question that names one that it `was` asks the same if its author says so (`same_meaning`); one that names several, or
    /// another meaning, does not. One that names none follows from the question of the same identifier, and asks the same if its levels
    /// have the same words (or, where they have none, the question has), on a scale of the same values and names.
    pub fn between(earlier: &Questionnaire, now: &Questionnaire) -> Self {
        let is_one_version = earlier.version() == now.version();
        let steps = |of: &Questionnaire| -> Vec<(f64, String)> {
            let levels = of.scale().iter();

            levels
                .map(|level| (level.value, level.name.clone()))
                .collect()
        };
        let has_same_scale = steps(earlier) == steps(now);
        let mut lineage = Self::default();
        let mut taken = BTreeSet::new();

        for question in now.questions() {
            let id = &question.id;
            let named = question.was.iter().filter_map(|id| found(earlier, id));
            let named: Vec<&Question> = named.collect();
            let own = found(earlier, id);

            let (from, is_same) = match (named.as_slice(), own) {
                _ if is_one_version => (own, true),
                ([one], _) => (Some(*one), question.same_meaning),
                ([first, ..], _) => (Some(*first), false),
                ([], own) => {
                    let is_alike = own.is_some_and(|own| is_alike(own, question));

                    (own, is_alike && has_same_scale && question.same_meaning)
                }
            };
            taken.extend(named.iter().map(|question| question.id.clone()));

            match from {
                Some(from) => {
                    taken.insert(from.id.clone());

                    if is_same {
                        lineage.same.insert(id.clone(), from.id.clone());
                    } else {
                        lineage.changed.insert(id.clone());
                    }
                }
                None => {
                    lineage.new.insert(id.clone());
                }
            }
        }

        let earlier = earlier.questions().map(|question| &question.id);
        lineage.gone = earlier.filter(|id| !taken.contains(*id)).cloned().collect();

        lineage
    }

    /// Whether every question is compared, and none is left over.
    pub fn is_whole(&self) -> bool {
        self.changed.is_empty() && self.new.is_empty() && self.gone.is_empty()
    }
}

/// Whether a level of both means the same: the words of the levels say it, and where there are none the question.
fn is_alike(one: &Question, other: &Question) -> bool {
    one.levels == other.levels && (!one.levels.is_empty() || one.text == other.text)
}

fn found<'q>(questionnaire: &'q Questionnaire, id: &QuestionId) -> Option<&'q Question> {
    questionnaire.question(questionnaire.ordinal(id)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{Content, library};

    fn changed(change: impl FnOnce(&mut Content)) -> Questionnaire {
        let mut content = library::another().content().clone();
        content.version = "2.0".to_owned();
        content.format = 2;
        change(&mut content);

        Questionnaire::new(content).unwrap()
    }

    fn questions(content: &mut Content) -> impl Iterator<Item = &mut Question> {
        let elements = content.elements.iter_mut();

        elements
            .flat_map(|element| &mut element.aspects)
            .flat_map(|aspect| &mut aspect.questions)
    }

    fn ids(of: impl IntoIterator<Item = QuestionId>) -> Vec<String> {
        of.into_iter().map(|id| id.to_string()).collect()
    }

    #[test]
    fn of_one_version_every_question_asks_the_same() {
        let earlier = library::another();
        let mut content = earlier.content().clone();
        questions(&mut content).for_each(|question| question.text.push('!'));
        let now = Questionnaire::new(content).unwrap();
        let lineage = Lineage::between(&earlier, &now);

        assert!(lineage.is_whole());
        assert_eq!(lineage.same.len(), earlier.len());
    }

    #[test]
    fn words_that_changed_ask_something_else_unless_the_author_says_that_they_mean_the_same() {
        let earlier = library::another();
        let first = earlier.questions().next().unwrap().id.clone();
        let now = changed(|content| questions(content).next().unwrap().levels[0].push('!'));
        let lineage = Lineage::between(&earlier, &now);
        assert_eq!(ids(lineage.changed), [first.to_string()]);
        assert_eq!(lineage.same.len(), earlier.len() - 1);

        let now = changed(|content| {
            let question = questions(content).next().unwrap();
            question.levels[0].push('!');
            question.was = vec![question.id.clone()];
        });
        assert!(Lineage::between(&earlier, &now).is_whole());

        // Other words of a question whose levels have the same: a level means what it meant.
        let now = changed(|content| questions(content).next().unwrap().text.push('!'));
        assert!(Lineage::between(&earlier, &now).is_whole());

        // Without words for levels the question decides.
        let second = earlier.questions().nth(1).unwrap();
        assert!(second.levels.is_empty());
        let now = changed(|content| questions(content).nth(1).unwrap().text.push('!'));
        let lineage = Lineage::between(&earlier, &now);
        assert_eq!(ids(lineage.changed), [second.id.to_string()]);

        // The other way round: the words stayed, and the meaning did not.
        let now = changed(|content| questions(content).next().unwrap().same_meaning = false);
        let lineage = Lineage::between(&earlier, &now);
        assert_eq!(ids(lineage.changed), [first.to_string()]);
    }

    #[test]
    fn a_question_may_take_another_identifier_follow_from_two_be_new_or_go() {
        let earlier = library::another();
        let old: Vec<QuestionId> = earlier.questions().map(|q| q.id.clone()).collect();
        let now = changed(|content| {
            let questions: Vec<&mut Question> = questions(content).collect();

            for (at, question) in questions.into_iter().enumerate() {
                question.requires.clear();

                match at {
                    0 => {
                        question.id = "X1".into();
                        question.was = vec![old[0].clone()];
                    }
                    1 => {
                        question.id = "X2".into();
                        question.was = vec![old[1].clone(), old[2].clone()];
                    }
                    2 => question.id = "X3".into(),
                    _ => {}
                }
            }
        });
        let lineage = Lineage::between(&earlier, &now);

        assert_eq!(lineage.same.get(&"X1".into()), Some(&old[0]));
        assert_eq!(ids(lineage.changed), ["X2"]);
        assert_eq!(ids(lineage.new), ["X3"]);
        assert_eq!(ids(lineage.gone), Vec::<String>::new());

        let back = Lineage::between(&now, &earlier);
        assert_eq!(ids(back.gone), ["X1", "X2", "X3"]);
        assert_eq!(ids(back.new).len(), 3);
    }

    #[test]
    fn the_national_framework_names_what_its_newer_version_asks_otherwise() {
        let version = |version| library::of_version("national-framework", version).unwrap();
        let lineage = Lineage::between(&version("1.0"), &version("1.1"));

        assert_eq!(
            ids(lineage.changed),
            [
                "CC06", "CC11", "CC12", "DC11", "DC14", "GI13", "IM03", "IM14", "NS15"
            ]
        );
        assert_eq!(lineage.same.len(), 66);
        assert!(lineage.new.is_empty() && lineage.gone.is_empty());
    }
}
