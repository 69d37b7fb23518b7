//! A questionnaire of any size, made by rule: for tests that need another shape than the national one.

use rapporteur::questionnaire::{
    Aspect, Content, Element, FORMAT, Question, QuestionId, Questionnaire, library,
};

use std::sync::Arc;

/// A questionnaire of `elements` x `aspects` x `questions` on the national scale, with the national lenses.
pub(crate) fn questionnaire(
    elements: usize,
    aspects: usize,
    questions: usize,
) -> Arc<Questionnaire> {
    let national = library::national().unwrap();
    let model: Vec<&Question> = national.questions().collect();
    let question = |n: usize| Question {
        id: QuestionId::from(format!("Q{n:04}").as_str()),
        title: format!("Question number {n}"),
        requires: Vec::new(),
        ..model[n % model.len()].clone()
    };
    let aspect = |n: usize| Aspect {
        id: format!("aspect-{n}"),
        name: format!("Aspect number {n}"),
        short: String::new(),
        weight: 1.0,
        questions: (0..questions)
            .map(|q| question(n * questions + q))
            .collect(),
    };
    let element = |n: usize| Element {
        id: format!("element-{n}"),
        label: String::new(),
        name: format!("Element number {n}"),
        short: format!("Element {n}"),
        goal: String::new(),
        lead: None,
        weight: 1.0,
        aspects: (0..aspects).map(|a| aspect(n * aspects + a)).collect(),
    };
    let content = Content {
        format: FORMAT,
        id: "generated".to_owned(),
        elements: (0..elements).map(element).collect(),
        ..national.content().clone()
    };

    Arc::new(Questionnaire::new(content).unwrap())
}
