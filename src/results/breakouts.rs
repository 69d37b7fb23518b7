//! What each breakout owns, how far it is, and which functions and stakeholder groups it has.

use crate::assessment::{Assessment, ItemId, Participant};
use crate::results::{DelegationCoverage, Progress, QuestionResult};

use std::collections::HashSet;

/// A breakout, or the plenary with what no breakout owns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BreakoutResult {
    /// The breakout; `None` is the plenary.
    pub id: Option<ItemId>,
    /// Positions of its elements in the questionnaire.
    pub elements: Vec<usize>,
    /// Ordinals of its questions, whether they are asked or not.
    pub questions: Vec<usize>,
    /// How far it is.
    pub progress: Progress,
    /// Its people: of a breakout the members, of the plenary those who belong to no breakout.
    pub coverage: DelegationCoverage,
    /// Questions about which copies disagree where the delegation stands.
    pub conflicts: usize,
}

impl BreakoutResult {
    fn new(
        assessment: &Assessment,
        id: Option<ItemId>,
        people: &[&Participant],
        results: &[QuestionResult],
    ) -> Self {
        let questionnaire = assessment.questionnaire();
        let elements = questionnaire.elements().iter().enumerate();
        let elements: Vec<usize> = elements
            .filter(|(_, element)| assessment.breakout_of_element(&element.id) == id)
            .map(|(position, _)| position)
            .collect();
        let is_own = |ordinal: &usize| {
            questionnaire
                .place(*ordinal)
                .is_some_and(|place| elements.contains(&place.element))
        };
        let mut breakout = Self {
            id,
            questions: (0..questionnaire.len()).filter(is_own).collect(),
            elements,
            progress: Progress::default(),
            coverage: DelegationCoverage::of(assessment, people),
            conflicts: 0,
        };
        breakout.count(results);

        breakout
    }

    /// Counts again if the question is one of its own.
    pub(super) fn refresh(&mut self, ordinal: usize, results: &[QuestionResult]) {
        if self.questions.binary_search(&ordinal).is_ok() {
            self.count(results);
        }
    }

    fn count(&mut self, results: &[QuestionResult]) {
        let own = || self.questions.iter().filter_map(|n| results.get(*n));
        let mut progress = Progress::default();

        for question in own() {
            progress.add(question);
        }

        self.conflicts = own().filter(|question| question.conflict).count();
        self.progress = progress;
    }
}

/// Every breakout in the order in which they were made, then the plenary if it owns a question.
pub(super) fn of(assessment: &Assessment, results: &[QuestionResult]) -> Vec<BreakoutResult> {
    let mut placed = HashSet::new();
    let mut found: Vec<BreakoutResult> = assessment
        .breakouts()
        .iter()
        .map(|(id, breakout)| {
            placed.extend(breakout.members.iter().copied());
            let members = breakout.members.iter();
            let people: Vec<&Participant> = members
                .filter_map(|member| assessment.participants().get(*member))
                .collect();

            BreakoutResult::new(assessment, Some(id), &people, results)
        })
        .collect();
    let others: Vec<&Participant> = assessment
        .participants()
        .iter()
        .filter(|(id, _)| !placed.contains(id))
        .map(|(_, person)| person)
        .collect();
    let plenary = BreakoutResult::new(assessment, None, &others, results);

    if !plenary.questions.is_empty() {
        found.push(plenary);
    }

    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{
        AssessmentId, Breakout, Edit, EditError, Outcome, Role, Signature, WriterId,
    };
    use crate::questionnaire::{Level, library};
    use crate::results::Results;

    use jiff::Timestamp;
    use uuid::Uuid;

    const BY: Signature<'static> = Signature {
        writer: WriterId(Uuid::from_u128(1)),
        computer: "",
        at: Timestamp::UNIX_EPOCH,
    };

    fn item(n: u128) -> ItemId {
        ItemId(Uuid::from_u128(n))
    }

    fn put(assessment: &mut Assessment, id: u128, elements: &[usize], members: &[u128]) {
        let names = assessment.questionnaire().elements().to_vec();
        let breakout = Breakout {
            name: format!("Room {id}"),
            elements: elements.iter().map(|n| names[*n].id.clone()).collect(),
            members: members.iter().copied().map(item).collect(),
            ..Breakout::default()
        };
        let id = item(id);
        assessment
            .apply(Edit::PutBreakout { id, breakout }, BY)
            .unwrap();
    }

    fn assessment() -> Assessment {
        let id = AssessmentId(Uuid::from_u128(2));
        let mut assessment =
            Assessment::new(id, library::national().unwrap(), "Arvenia", BY).unwrap();

        for n in 10..13 {
            let participant = Participant {
                name: format!("Person {n}"),
                group: Some(assessment.groups()[0].id.clone()),
                role: Role::Member,
                ..Participant::default()
            };
            let id = item(n);
            assessment
                .apply(Edit::PutParticipant { id, participant }, BY)
                .unwrap();
        }

        put(&mut assessment, 20, &[0, 2], &[10, 11]);
        put(&mut assessment, 21, &[1], &[]);

        assessment
    }

    #[test]
    fn every_question_belongs_to_one_breakout_or_to_the_plenary() {
        let assessment = assessment();
        let results = Results::new(&assessment);
        let mut all: Vec<usize> = results
            .breakouts()
            .iter()
            .flat_map(|breakout| breakout.questions.iter().copied())
            .collect();
        all.sort_unstable();
        let owners: Vec<Option<ItemId>> = results.breakouts().iter().map(|b| b.id).collect();

        assert_eq!(owners, [Some(item(20)), Some(item(21)), None]);
        assert_eq!(
            all,
            (0..assessment.questionnaire().len()).collect::<Vec<_>>()
        );
        assert_eq!(results.breakout(None).unwrap().elements, [3, 4]);
    }

    #[test]
    fn a_breakout_has_its_members_and_the_plenary_the_others() {
        let mut assessment = assessment();
        let results = Results::new(&assessment);
        let people = |results: &Results, id| results.breakout(id).unwrap().coverage.people;

        assert_eq!(people(&results, Some(item(20))), 2);
        assert_eq!(people(&results, Some(item(21))), 0);
        assert_eq!(people(&results, None), 1);
        assert_eq!(
            results.breakout(Some(item(20))).unwrap().coverage.groups[0],
            2
        );

        let edit = Edit::RemoveParticipant { id: item(10) };
        let touched = edit.touched();
        assessment.apply(edit, BY).unwrap();
        let mut results = results;
        results.refresh(&assessment, &touched);
        assert_eq!(people(&results, Some(item(20))), 1);
    }

    #[test]
    fn an_answer_moves_the_progress_of_its_breakout_alone() {
        let mut assessment = assessment();
        let mut results = Results::new(&assessment);
        let edit = Edit::Record {
            question: "GI01".into(),
            outcome: Outcome::Agreed(Level(2)),
        };
        let touched = edit.touched();
        assessment.apply(edit, BY).unwrap();
        results.refresh(&assessment, &touched);
        let answered: Vec<usize> = results
            .breakouts()
            .iter()
            .map(|breakout| breakout.progress.answered)
            .collect();

        assert_eq!(answered, [0, 1, 0]);
        assert_eq!(results, Results::new(&assessment));
    }

    #[test]
    fn an_element_belongs_to_one_breakout_only() {
        let mut assessment = assessment();
        let element = assessment.questionnaire().elements()[1].id.clone();
        let breakout = |element: &str| Breakout {
            name: "Room".to_owned(),
            elements: [element.to_owned()].into(),
            ..Breakout::default()
        };
        let mut try_to = |id, element: &str| {
            let breakout = breakout(element);
            let id = item(id);

            assessment.apply(Edit::PutBreakout { id, breakout }, BY)
        };

        assert_eq!(
            try_to(22, &element),
            Err(EditError::ElementTaken(element.clone()))
        );
        assert_eq!(
            try_to(22, "nothing"),
            Err(EditError::UnknownElement("nothing".to_owned()))
        );
        assert!(try_to(21, &element).is_ok());
    }
}
