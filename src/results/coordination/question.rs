//! A question with what is known before the room meets: who has a part in it, and what was brought for it.

use super::Coordination;

use crate::assessment::{Assessment, ElementPart, Evidence, Grade, ItemId};

use std::collections::HashSet;

/// Why an institution is named at a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Involvement {
    /// It leads the element.
    Leads,
    /// It has a part in the element, and a function that the question asks for.
    HasFunction,
    /// It has a part in the element.
    Supports,
}

/// An institution that has a part in a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Involved {
    /// Which.
    pub institution: ItemId,
    /// Why.
    pub involvement: Involvement,
    /// Whether it is in the room.
    pub in_room: bool,
}

/// Something that was brought for a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuestionFact {
    /// The initiative, or the contribution.
    pub id: ItemId,
    /// Whether evidence of this question cites it.
    pub is_cited: bool,
}

/// What was brought for a question: first what is not cited, then what comes from an institution that leads, then by grade.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct QuestionFacts {
    /// What forms say about it.
    pub contributions: Vec<QuestionFact>,
    /// The initiatives that bear on it.
    pub initiatives: Vec<QuestionFact>,
}

impl QuestionFacts {
    /// How many initiatives and contributions are not cited; a contribution that names nothing is not counted.
    pub fn uncited(&self, assessment: &Assessment, ordinal: usize) -> usize {
        let Some(question) = assessment.questionnaire().question(ordinal) else {
            return 0;
        };

        let initiatives = self.initiatives.iter().filter(|fact| !fact.is_cited);
        let contributions = self.contributions.iter().filter(|fact| {
            let edit = assessment.citing_contribution(&question.id, fact.id);

            edit.is_some()
        });

        initiatives.count() + contributions.count()
    }
}

/// Who has a part in the element of a question: who leads, then who has a function of the question, then the others; each in the
/// order of [`Coordination::institutions`].
pub fn involved_in(
    assessment: &Assessment,
    coordination: &Coordination,
    ordinal: usize,
) -> Vec<Involved> {
    let questionnaire = assessment.questionnaire();
    let place = questionnaire.place(ordinal);
    let (Some(place), Some(question)) = (place, questionnaire.question(ordinal)) else {
        return Vec::new();
    };

    let lens = questionnaire.content().functions.as_deref().unwrap_or("");
    let asked = question.tags(lens);
    let functions = questionnaire.functions();
    let is_asked = |function: &usize| {
        let function = functions.get(*function);

        function.is_some_and(|function| asked.contains(&function.id))
    };
    let mut involved: Vec<_> = coordination
        .institutions
        .iter()
        .filter_map(|duty| {
            let involvement = match duty.parts.get(place.element)? {
                Some(ElementPart::Leads) => Involvement::Leads,
                Some(ElementPart::Supports) if duty.functions.iter().any(is_asked) => {
                    Involvement::HasFunction
                }
                Some(ElementPart::Supports) => Involvement::Supports,
                None => return None,
            };

            Some(Involved {
                institution: duty.id,
                involvement,
                in_room: duty.in_room,
            })
        })
        .collect();
    involved.sort_by_key(|involved| involved.involvement);

    involved
}

/// What was brought for a question.
pub fn facts_of(
    assessment: &Assessment,
    coordination: &Coordination,
    ordinal: usize,
) -> QuestionFacts {
    let questionnaire = assessment.questionnaire();
    let place = questionnaire.place(ordinal);
    let (Some(place), Some(question)) = (place, questionnaire.question(ordinal)) else {
        return QuestionFacts::default();
    };

    let answer = assessment.answer(&question.id);
    let cited = |of: fn(&Evidence) -> Option<ItemId>| -> HashSet<ItemId> {
        let evidence = answer.evidence.iter();

        evidence.filter_map(|(_, piece)| of(piece)).collect()
    };
    let leads = coordination.elements.get(place.element);
    let leads = |id: &ItemId| leads.is_some_and(|element| element.leads.contains(id));

    let cited_initiatives = cited(|piece| piece.initiative);
    let initiatives = assessment.initiatives().iter();
    let bearing = initiatives.filter(|(_, known)| known.questions.contains(&question.id));
    let initiatives = bearing.map(|(id, known)| {
        let of_lead = known.institutions.iter().any(leads);

        (cited_initiatives.contains(&id), of_lead, known.grade, id)
    });

    let cited_contributions = cited(|piece| piece.brought);
    let contributions = answer.brought.iter().map(|(id, known)| {
        let of_lead = known.institution.as_ref().is_some_and(leads);

        // The word of an institution has one grade until the room has seen it.
        (cited_contributions.contains(&id), of_lead, Grade::C, id)
    });

    QuestionFacts {
        contributions: in_order(contributions.collect()),
        initiatives: in_order(initiatives.collect()),
    }
}

fn in_order(mut facts: Vec<(bool, bool, Grade, ItemId)>) -> Vec<QuestionFact> {
    facts.sort_by_key(|(is_cited, of_lead, grade, id)| (*is_cited, !of_lead, *grade, *id));

    facts
        .into_iter()
        .map(|(is_cited, _, _, id)| QuestionFact { id, is_cited })
        .collect()
}
