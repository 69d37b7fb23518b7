//! What was brought to a question and is not taken over yet, in the order in which the room is offered it.

use super::{Coordination, facts_of};

use crate::assessment::{Assessment, Offer, Passage};

/// Everything that was brought to a question and is not taken over: what institutions brought, then the initiatives that bear on it;
/// each in the order of [`facts_of`].
pub fn offers_of(
    assessment: &Assessment,
    coordination: &Coordination,
    ordinal: usize,
) -> Vec<Offer> {
    let Some(question) = assessment.questionnaire().question(ordinal) else {
        return Vec::new();
    };
    let question = &question.id;
    let answer = assessment.answer(question);
    let facts = facts_of(assessment, coordination, ordinal);
    let texts = [Passage::Strengths, Passage::Gaps, Passage::Note];
    let brought = facts.contributions.iter().flat_map(|fact| {
        let evidence = [Offer::Evidence(fact.id)].into_iter();

        evidence.chain(texts.map(|passage| Offer::Text(fact.id, passage)))
    });
    let initiatives = facts.initiatives.iter();
    let initiatives = initiatives.map(|fact| Offer::Initiative(fact.id));

    brought
        .chain(initiatives)
        .filter(|offer| {
            let written = match offer {
                Offer::Text(id, passage) => answer
                    .brought()
                    .get(*id)
                    .map_or("", |known| answer.passage(known.goes_into(*passage))),
                Offer::Evidence(_) | Offer::Initiative(_) => "",
            };

            assessment.taking(question, *offer, written).is_some()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{
        AssessmentId, Contribution, Edit, ElementPart, Form, FormOf, Grade, Initiative,
        InitiativeKind, Institution, ItemId, Outcome, Signature, WriterId,
    };
    use crate::questionnaire::QuestionId;
    use crate::sample;

    use jiff::Timestamp;
    use uuid::Uuid;

    use std::collections::{BTreeMap, BTreeSet};
    use std::sync::Arc;

    fn of(writer: u128) -> Signature<'static> {
        Signature {
            writer: WriterId(Uuid::from_u128(writer)),
            computer: "",
            at: Timestamp::UNIX_EPOCH,
        }
    }

    fn me() -> Signature<'static> {
        of(1)
    }

    fn id(number: u128) -> ItemId {
        ItemId(Uuid::from_u128(number))
    }

    /// A country of two institutions, of which the second leads in the element of the question.
    fn country() -> (Assessment, QuestionId) {
        let of_sample = sample::assessment(me(), AssessmentId(Uuid::from_u128(2)));
        let questionnaire = of_sample.unwrap().questionnaire().clone();
        let question = questionnaire.question(0).unwrap().id.clone();
        let element = questionnaire.elements()[0].id.clone();
        let mut assessment = Assessment::new(
            AssessmentId(Uuid::from_u128(2)),
            questionnaire,
            "Arvenia",
            me(),
        )
        .unwrap();

        for (number, name, leads) in [(1, "Telecom Authority", false), (2, "CSIRT-AV", true)] {
            let mut institution = Institution::named(name);

            if leads {
                institution
                    .parts
                    .insert(element.clone(), ElementPart::Leads);
            }

            put(
                &mut assessment,
                Edit::PutInstitution {
                    id: id(number),
                    institution: Box::new(institution),
                },
            );
        }

        (assessment, question)
    }

    fn put(assessment: &mut Assessment, edit: Edit) {
        assessment.apply(edit, me()).unwrap();
    }

    fn bring(
        assessment: &mut Assessment,
        question: &QuestionId,
        institution: u128,
        change: impl FnOnce(&mut Contribution),
    ) -> ItemId {
        let of = FormOf::Institution(id(institution));
        let form = Form::id_of(assessment.id(), &of);
        let mut contribution = Contribution::new(form, Some(id(institution)));
        contribution.may_be_shown = true;
        change(&mut contribution);
        let id = Contribution::id_of(form, question);
        put(
            assessment,
            Edit::PutContribution {
                question: question.clone(),
                id,
                contribution: Box::new(contribution),
            },
        );

        id
    }

    fn take(assessment: &mut Assessment, question: &QuestionId, offer: Offer) {
        let into = match offer {
            Offer::Text(id, passage) => {
                let known = assessment.answer(question).brought.get(id).unwrap();

                known.goes_into(passage)
            }
            _ => Passage::Note,
        };
        let written = assessment.answer(question).passage(into).to_owned();
        let edit = assessment.taking(question, offer, &written).unwrap();
        put(assessment, edit);
    }

    fn offers(assessment: &Assessment, question: &QuestionId) -> Vec<Offer> {
        let ordinal = assessment.questionnaire().ordinal(question).unwrap();

        offers_of(assessment, &Coordination::new(assessment), ordinal)
    }

    #[test]
    fn the_lead_comes_first_then_what_is_stronger_and_initiatives_last() {
        let (mut assessment, question) = country();
        let telecom = bring(&mut assessment, &question, 1, |said| {
            said.have = "A survey".to_owned();
            said.gaps = "No threshold".to_owned();
        });
        let csirt = bring(&mut assessment, &question, 2, |said| {
            said.have = "41 reports".to_owned();
            said.strengths = "Statistics".to_owned();
        });
        let mut weak = Initiative::new("Round table", InitiativeKind::Body);
        weak.grade = Grade::D;
        weak.questions.insert(question.clone());
        let mut strong = Initiative::new("Reporting rule", InitiativeKind::Law);
        strong.grade = Grade::A;
        strong.questions.insert(question.clone());
        let elsewhere = Initiative::new("Elsewhere", InitiativeKind::Law);

        for (number, initiative) in [(11, weak), (12, strong), (13, elsewhere)] {
            put(
                &mut assessment,
                Edit::PutInitiative {
                    id: id(number),
                    initiative: Box::new(initiative),
                },
            );
        }

        assert_eq!(
            offers(&assessment, &question),
            [
                Offer::Evidence(csirt),
                Offer::Text(csirt, Passage::Strengths),
                Offer::Evidence(telecom),
                Offer::Text(telecom, Passage::Gaps),
                Offer::Initiative(id(12)),
                Offer::Initiative(id(11)),
            ]
        );

        for offer in offers(&assessment, &question) {
            take(&mut assessment, &question, offer);
        }

        assert_eq!(offers(&assessment, &question), []);
        let answer = assessment.answer(&question);
        assert_eq!(answer.evidence().len(), 4);
        assert_eq!(
            answer.passage(Passage::Gaps),
            "No threshold (Telecom Authority)"
        );
    }

    #[test]
    fn a_text_goes_under_what_is_written_and_one_that_may_not_be_shown_into_the_note() {
        let (mut assessment, question) = country();
        let shown = bring(&mut assessment, &question, 1, |said| {
            said.gaps = "No threshold".to_owned();
        });
        let edit = assessment.using(&question, shown, Passage::Gaps, "Laws are old \n");
        put(&mut assessment, edit.unwrap());
        let answer = assessment.answer(&question);
        assert_eq!(
            answer.passage(Passage::Gaps),
            "Laws are old\nNo threshold (Telecom Authority)"
        );

        let inside = bring(&mut assessment, &question, 2, |said| {
            said.gaps = "The duty officer is alone".to_owned();
            said.may_be_shown = false;
        });
        take(
            &mut assessment,
            &question,
            Offer::Text(inside, Passage::Gaps),
        );
        let answer = assessment.answer(&question);
        assert!(!answer.passage(Passage::Gaps).contains("alone"));
        assert_eq!(
            answer.passage(Passage::Note),
            "The duty officer is alone (CSIRT-AV)"
        );
        assert_eq!(offers(&assessment, &question), []);
    }

    #[test]
    fn two_laptops_that_use_the_same_text_write_it_once_and_decide_nothing() {
        let (mut one, question) = country();
        bring(&mut one, &question, 1, |said| {
            said.gaps = "No threshold".to_owned();
            said.have = "A survey".to_owned();
        });
        let mut other = one.clone();

        for offer in offers(&one, &question) {
            let edit = other.taking(&question, offer, "").unwrap();
            other.apply(edit, of(77)).unwrap();
            take(&mut one, &question, offer);
        }

        let mut joined = one;
        put(&mut joined, Edit::join([Arc::new(other)]));
        let answer = joined.answer(&question);
        assert_eq!(
            answer.passage(Passage::Gaps),
            "No threshold (Telecom Authority)"
        );
        assert_eq!(answer.evidence().len(), 1);
        assert!(!answer.has_conflict());
        assert_eq!(offers(&joined, &question), []);
    }

    #[test]
    fn an_initiative_is_cited_next_where_the_question_is_open() {
        let (mut assessment, first) = country();
        let second = assessment.questionnaire().question(1).unwrap().id.clone();
        let mut law = Initiative::new("Reporting rule", InitiativeKind::Law);
        law.questions.extend([first.clone(), second.clone()]);
        put(
            &mut assessment,
            Edit::PutInitiative {
                id: id(11),
                initiative: Box::new(law),
            },
        );
        assert_eq!(assessment.next_to_cite(id(11)), Some(&first));

        put(
            &mut assessment,
            Edit::Record {
                question: first.clone(),
                outcome: Outcome::DontKnow,
            },
        );
        assert_eq!(assessment.next_to_cite(id(11)), Some(&second));

        for (question, left) in [(&second, Some(&first)), (&first, None)] {
            take(&mut assessment, question, Offer::Initiative(id(11)));
            assert_eq!(assessment.next_to_cite(id(11)), left);
        }

        assert_eq!(
            assessment.citations(),
            BTreeMap::from([(id(11), BTreeSet::from([&first, &second]))])
        );
        put(&mut assessment, Edit::RemoveInitiative { id: id(11) });
        assert_eq!(assessment.answer(&first).evidence().len(), 1);
    }
}
