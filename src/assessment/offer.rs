//! What the room can take over at a question with one press: what institutions brought, and initiatives that bear on it.

use crate::assessment::{
    Assessment, Contribution, Edit, ElementPart, Grade, Initiative, ItemId, Outcome, Passage,
};
use crate::questionnaire::QuestionId;

use std::collections::{BTreeMap, BTreeSet};

/// Something that was brought to a question and is not taken over yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Offer {
    /// What a contribution says there is: it becomes evidence.
    Evidence(ItemId),
    /// A text of a contribution: it is written into a text of the answer.
    Text(ItemId, Passage),
    /// An initiative that bears on the question: it becomes evidence.
    Initiative(ItemId),
}

impl Contribution {
    /// What it says that belongs into a text of an answer; may be empty.
    pub fn said_of(&self, passage: Passage) -> &str {
        match passage {
            Passage::Strengths => self.strengths.trim(),
            Passage::Gaps => self.gaps.trim(),
            Passage::Note => self.note.trim(),
        }
    }

    /// The text of the answer into which such a text goes: what may not be shown goes into the note, which never leaves.
    pub fn goes_into(&self, passage: Passage) -> Passage {
        if self.may_be_shown {
            passage
        } else {
            Passage::Note
        }
    }
}

impl Assessment {
    /// Everything that was brought to a question and is not taken over, what institutions brought first. Among these the institution
    /// with the lead in the element comes first, then what is stronger.
    pub fn offers(&self, question: &QuestionId) -> Vec<Offer> {
        let answer = self.answer(question);
        let mut offers: Vec<((bool, bool, Option<Grade>, usize), Offer)> = Vec::new();

        for (id, known) in answer.brought.iter() {
            let leads = self.leads_at(question, known.institution);

            if self.citing_contribution(question, id).is_some() {
                let rank = (false, !leads, Some(Grade::C), 0);
                offers.push((rank, Offer::Evidence(id)));
            }

            for (place, passage) in [Passage::Strengths, Passage::Gaps, Passage::Note]
                .into_iter()
                .enumerate()
            {
                let written = answer.passage(known.goes_into(passage));

                if self.using(question, id, passage, written).is_some() {
                    let rank = (false, !leads, Some(Grade::D), place + 1);
                    offers.push((rank, Offer::Text(id, passage)));
                }
            }
        }

        let bears = |known: &Initiative| known.questions.contains(question);

        for (id, known) in self.initiatives.iter().filter(|(_, known)| bears(known)) {
            if self.citing_initiative(question, id).is_some() {
                let mut institutions = known.institutions.iter();
                let leads = institutions.any(|id| self.leads_at(question, Some(*id)));

                offers.push(((true, !leads, Some(known.grade), 0), Offer::Initiative(id)));
            }
        }

        offers.sort();

        offers.into_iter().map(|(_, offer)| offer).collect()
    }

    /// The edit that takes over an offer; `None` if that was done already. `written` is what the text of the answer holds now, of a
    /// text that may still be typed.
    pub fn taking(&self, question: &QuestionId, offer: Offer, written: &str) -> Option<Edit> {
        match offer {
            Offer::Evidence(id) => self.citing_contribution(question, id),
            Offer::Text(id, passage) => self.using(question, id, passage, written),
            Offer::Initiative(id) => self.citing_initiative(question, id),
        }
    }

    /// The edit that writes a text of a contribution under what a text of the answer holds, with the institution in brackets; `None`
    /// if it stands there already, or says nothing. So two laptops that use the same text write it once.
    pub fn using(
        &self,
        question: &QuestionId,
        contribution: ItemId,
        passage: Passage,
        written: &str,
    ) -> Option<Edit> {
        let known = self.answer(question).brought.get(contribution)?;
        let said = known.said_of(passage);

        if said.is_empty() {
            return None;
        }

        let institution = known.institution.and_then(|id| self.institutions.get(id));
        let line = match institution {
            Some(institution) => format!("{said} ({})", institution.name),
            None => said.to_owned(),
        };

        if holds(written, &line) {
            return None;
        }

        let words = match written.trim_end() {
            "" => line,
            before => format!("{before}\n{line}"),
        };

        Some(Edit::Write {
            question: question.clone(),
            passage: known.goes_into(passage),
            words,
        })
    }

    /// The questions at which each initiative is cited, of those that are cited somewhere.
    pub fn citations(&self) -> BTreeMap<ItemId, BTreeSet<&QuestionId>> {
        let mut citations: BTreeMap<ItemId, BTreeSet<&QuestionId>> = BTreeMap::new();

        for (question, answer) in &self.answers {
            for (_, piece) in answer.evidence.iter() {
                if let Some(initiative) = piece.initiative {
                    citations.entry(initiative).or_default().insert(question);
                }
            }
        }

        citations
    }

    /// The question at which an initiative is to be cited next: the first that it bears on and that does not cite it, of those that
    /// are still open before all others.
    pub fn next_to_cite(&self, initiative: ItemId) -> Option<&QuestionId> {
        let known = self.initiatives.get(initiative)?;
        let left = known.questions.iter().filter(|question| {
            self.questionnaire.ordinal(question).is_some()
                && self.citing_initiative(question, initiative).is_some()
        });

        left.min_by_key(|question| {
            let is_open = self.answer(question).outcome() == Outcome::Open;

            (!is_open, self.questionnaire.ordinal(question))
        })
    }

    /// Whether an institution leads in the element of a question.
    fn leads_at(&self, question: &QuestionId, institution: Option<ItemId>) -> bool {
        let known = institution.and_then(|id| self.institutions.get(id));
        let ordinal = self.questionnaire.ordinal(question);
        let place = ordinal.and_then(|ordinal| self.questionnaire.place(ordinal));
        let element = place.and_then(|place| self.questionnaire.elements().get(place.element));

        known.zip(element).is_some_and(|(known, element)| {
            known.parts.get(&element.id) == Some(&ElementPart::Leads)
        })
    }
}

/// Whether a text has these lines in it.
fn holds(text: &str, lines: &str) -> bool {
    let text = format!("\n{}\n", text.trim());

    text.contains(&format!("\n{lines}\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{
        AssessmentId, Form, FormOf, InitiativeKind, Institution, Signature, WriterId,
    };
    use crate::sample;

    use jiff::Timestamp;
    use std::sync::Arc;
    use uuid::Uuid;

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
            assessment.offers(&question),
            [
                Offer::Evidence(csirt),
                Offer::Text(csirt, Passage::Strengths),
                Offer::Evidence(telecom),
                Offer::Text(telecom, Passage::Gaps),
                Offer::Initiative(id(12)),
                Offer::Initiative(id(11)),
            ]
        );

        for offer in assessment.offers(&question) {
            take(&mut assessment, &question, offer);
        }

        assert_eq!(assessment.offers(&question), []);
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
        assert_eq!(assessment.offers(&question), []);
    }

    #[test]
    fn a_part_of_a_line_is_not_the_line() {
        assert!(holds("Laws\nNo (A)\nMore", "No (A)"));
        assert!(holds("No (A)", "No (A)"));
        assert!(!holds("There is No (A)", "No (A)"));
        assert!(!holds("No (A) and more", "No (A)"));
    }

    #[test]
    fn two_laptops_that_use_the_same_text_write_it_once_and_decide_nothing() {
        let (mut one, question) = country();
        bring(&mut one, &question, 1, |said| {
            said.gaps = "No threshold".to_owned();
            said.have = "A survey".to_owned();
        });
        let mut other = one.clone();

        for offer in one.offers(&question) {
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
        assert_eq!(joined.offers(&question), []);
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
