//! How what a country brought becomes evidence: an initiative or a contribution is cited at a question by one press.

use crate::assessment::{
    Assessment, Contribution, Edit, Evidence, Grade, Initiative, ItemId, PartialDate,
};
use crate::questionnaire::QuestionId;

impl Assessment {
    /// The edit that cites an initiative at a question; `None` if there is no such initiative, or it is cited there already.
    pub fn citing_initiative(&self, question: &QuestionId, initiative: ItemId) -> Option<Edit> {
        let known = self.initiatives.get(initiative)?;
        let mut evidence = self.answer(question).evidence.iter();

        if evidence.any(|(_, piece)| piece.initiative == Some(initiative)) {
            return None;
        }

        Some(Edit::PutEvidence {
            question: question.clone(),
            id: cited(question, initiative),
            evidence: self.evidence_of_initiative(initiative, known),
        })
    }

    /// The edit that cites at a question what a form brought; `None` if there is no such contribution, it says nothing that could be
    /// cited, or it is cited already.
    pub fn citing_contribution(&self, question: &QuestionId, contribution: ItemId) -> Option<Edit> {
        let answer = self.answer(question);
        let known = answer.brought.get(contribution)?;
        let mut evidence = answer.evidence.iter();

        if evidence.any(|(_, piece)| piece.brought == Some(contribution)) {
            return None;
        }

        Some(Edit::PutEvidence {
            question: question.clone(),
            id: cited(question, contribution),
            evidence: self.evidence_of_contribution(contribution, known)?,
        })
    }

    /// What evidence is made of an initiative.
    pub(crate) fn evidence_of_initiative(&self, id: ItemId, known: &Initiative) -> Evidence {
        Evidence {
            title: known.title.clone(),
            source: self.named_institutions(known.institutions.iter().copied()),
            date: known.since.and_then(PartialDate::exact_day),
            grade: known.grade,
            restricted: known.restricted,
            initiative: Some(id),
            by: known.source,
            brought: None,
        }
    }

    /// What evidence is made of a contribution: the word of its owner, until the room has seen it. `None` if it names nothing.
    pub(crate) fn evidence_of_contribution(
        &self,
        id: ItemId,
        known: &Contribution,
    ) -> Option<Evidence> {
        let texts = [known.have.trim(), known.document.trim()];
        let title = texts.into_iter().find(|text| !text.is_empty())?;

        Some(Evidence {
            title: title.to_owned(),
            source: self.named_institutions(known.institution),
            date: known.since.and_then(PartialDate::exact_day),
            grade: Grade::C,
            restricted: !known.may_be_shown,
            initiative: None,
            by: known.institution,
            brought: Some(id),
        })
    }

    fn named_institutions(&self, ids: impl IntoIterator<Item = ItemId>) -> String {
        let names = ids
            .into_iter()
            .filter_map(|id| Some(self.institutions.get(id)?.name.as_str()));

        names.collect::<Vec<_>>().join(", ")
    }
}

/// The identifier of evidence that cites something at a question. It follows from both, so that two laptops which cite the same
/// cite it once.
fn cited(question: &QuestionId, of: ItemId) -> ItemId {
    ItemId::following_from("cited", &[question.as_str().as_bytes(), of.0.as_bytes()])
}
