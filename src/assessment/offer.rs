//! What the room takes over at a question with one press: what institutions brought, and initiatives that bear on it.

use crate::assessment::{Assessment, Contribution, Edit, ItemId, Outcome, Passage};
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
}

/// Whether a text has these lines in it.
fn holds(text: &str, lines: &str) -> bool {
    let text = format!("\n{}\n", text.trim());

    text.contains(&format!("\n{lines}\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_line_is_not_the_line() {
        assert!(holds("Laws\nNo (A)\nMore", "No (A)"));
        assert!(holds("No (A)", "No (A)"));
        assert!(!holds("There is No (A)", "No (A)"));
        assert!(!holds("No (A) and more", "No (A)"));
    }
}
