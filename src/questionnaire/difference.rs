//! Compares two questionnaires, so that people see why two files do not fit.

use crate::questionnaire::{Question, QuestionId, Questionnaire};

use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuestionnaireDifference {
    /// The identifiers of the questionnaires.
    Id {
        here: String,
        there: String,
    },
    /// The versions of one questionnaire.
    Version {
        here: String,
        there: String,
    },
    /// A question that only the questionnaire here has.
    OnlyHere(QuestionId),
    /// A question that only the other one has.
    OnlyThere(QuestionId),
    /// A question with another text, weight or place.
    Question(QuestionId),
    /// An element or aspect, by its identifier.
    Part(String),
    Scale,
    Groups,
    /// Anything else: a lens, a threshold, a text about the questionnaire.
    Other,
}

/// Everything that differs between two questionnaires: none if they are the same.
pub fn differences(here: &Questionnaire, there: &Questionnaire) -> Vec<QuestionnaireDifference> {
    let (a, b) = (here.content(), there.content());

    if a == b {
        return Vec::new();
    }

    let mut found = Vec::new();

    if a.id != b.id {
        found.push(QuestionnaireDifference::Id {
            here: a.id.clone(),
            there: b.id.clone(),
        });
    }

    if a.version != b.version {
        found.push(QuestionnaireDifference::Version {
            here: a.version.clone(),
            there: b.version.clone(),
        });
    }

    if a.scale != b.scale {
        found.push(QuestionnaireDifference::Scale);
    }

    if a.groups != b.groups {
        found.push(QuestionnaireDifference::Groups);
    }

    parts(here, there, &mut found);
    questions(here, there, &mut found);

    if found.is_empty() {
        found.push(QuestionnaireDifference::Other);
    }

    found
}

fn questions(
    here: &Questionnaire,
    there: &Questionnaire,
    found: &mut Vec<QuestionnaireDifference>,
) {
    let others: HashMap<&QuestionId, &Question> = there.questions().map(|q| (&q.id, q)).collect();
    let own: Vec<&Question> = here.questions().collect();

    for question in &own {
        match others.get(&question.id) {
            None => found.push(QuestionnaireDifference::OnlyHere(question.id.clone())),
            Some(other) => {
                let places =
                    [here, there].map(|q| q.ordinal(&question.id).and_then(|n| q.place(n)));

                if *question != *other || places[0] != places[1] {
                    found.push(QuestionnaireDifference::Question(question.id.clone()));
                }
            }
        }
    }

    let only_there = there.questions().filter(|q| here.ordinal(&q.id).is_none());
    found.extend(only_there.map(|q| QuestionnaireDifference::OnlyThere(q.id.clone())));
}

/// Elements and aspects with differences beside those of their questions.
fn parts(here: &Questionnaire, there: &Questionnaire, found: &mut Vec<QuestionnaireDifference>) {
    let outline = |questionnaire: &Questionnaire| {
        let mut outline = Vec::new();

        for element in questionnaire.elements() {
            let mut bare = element.clone();
            bare.aspects.clear();
            outline.push((element.id.clone(), format!("{bare:?}")));

            for aspect in &element.aspects {
                let names = [&element.id, &aspect.name, &aspect.short];
                let about = format!("{names:?} {}", aspect.weight);
                outline.push((aspect.id.clone(), about));
            }
        }

        outline
    };
    let (own, others) = (outline(here), outline(there));
    let unlike = |part: &&(String, String), parts: &[(String, String)]| !parts.contains(part);
    let mut names: Vec<String> = Vec::new();

    for (id, _) in own
        .iter()
        .filter(|part| unlike(part, &others))
        .chain(others.iter().filter(|part| unlike(part, &own)))
    {
        if !names.contains(id) {
            names.push(id.clone());
        }
    }

    found.extend(names.into_iter().map(QuestionnaireDifference::Part));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{Content, library};

    fn changed(change: impl FnOnce(&mut Content)) -> Vec<QuestionnaireDifference> {
        let national = library::national().unwrap();
        let mut content = national.content().clone();
        change(&mut content);

        differences(&national, &Questionnaire::new(content).unwrap())
    }

    #[test]
    fn each_thing_that_differs_is_named() {
        assert_eq!(changed(|_| {}), []);
        assert_eq!(
            changed(|content| content.version = "2.0".to_owned()),
            [QuestionnaireDifference::Version {
                here: library::national().unwrap().version().to_owned(),
                there: "2.0".to_owned()
            }]
        );
        assert_eq!(
            changed(|content| content.elements[0].aspects[0].questions[1].text.push('!')),
            [QuestionnaireDifference::Question("NS02".into())]
        );
        assert_eq!(
            changed(|content| content.scale[0].name.push('!')),
            [QuestionnaireDifference::Scale]
        );
        assert_eq!(
            changed(|content| content.groups[0].name.push('!')),
            [QuestionnaireDifference::Groups]
        );
        assert_eq!(
            changed(|content| content.about.push('!')),
            [QuestionnaireDifference::Other]
        );
        assert_eq!(
            changed(|content| content.elements[1].name.push('!')),
            [QuestionnaireDifference::Part(
                library::national().unwrap().elements()[1].id.clone()
            )]
        );
    }

    #[test]
    fn a_question_that_one_of_both_does_not_ask_is_named() {
        let found = changed(|content| {
            let last = content.elements[4].aspects.last_mut().unwrap();
            last.questions.last_mut().unwrap().id = "ZZ99".into();
        });

        assert!(matches!(
            found.as_slice(),
            [QuestionnaireDifference::OnlyHere(_), QuestionnaireDifference::OnlyThere(new)] if new.as_str() == "ZZ99"
        ));
    }
}
