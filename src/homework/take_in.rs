//! What a returned form would bring, and the edit that brings it.

use super::asks::FormPlan;
use super::compare::{Compared, QuestionChange};
use super::item::{BroughtItem, Does, ItemChange, ItemKind};
use super::read::NotAForm;
use super::returned::{Oddity, Remark, ReturnedForm};
use crate::assessment::{
    Assessment, Contribution, Edit, Fact, Form, FormOf, Homework, ItemId, Return,
};
use crate::questionnaire::QuestionId;

use jiff::Timestamp;
use jiff::civil::Date;

use std::collections::BTreeMap;

/// What a returned form would bring.
#[derive(Debug, Clone, PartialEq)]
pub struct FormPreview {
    /// The form.
    pub form: ItemId,
    /// Whom it asks.
    pub of: FormOf,
    /// The institution that answers; `None` if a form of a function does not say it.
    pub institution: Option<ItemId>,
    /// The how-manieth version it is, from 1.
    pub version: u16,
    /// Whether what it says was taken in before: then nothing is ticked.
    pub is_again: bool,
    /// How many of its questions say something.
    pub answered: u16,
    /// How many questions it has.
    pub asked: u16,
    /// What it brings: by kind, and in each kind in the order of the questionnaire or of the form.
    pub items: Vec<BroughtItem>,
    /// How its file differs from the one that was written, without consequence.
    pub oddities: Vec<Oddity>,
    /// What a person should look at.
    pub remarks: Vec<Remark>,
    language: String,
    written: Date,
    digest: String,
    questions: BTreeMap<QuestionId, QuestionChange>,
}

impl FormPreview {
    /// Compares a returned form with what is there.
    ///
    /// # Errors
    /// [`NotAForm::AsksNobody`] if the register does not have the institution any more that the form asks.
    pub fn new(returned: &ReturnedForm, assessment: &Assessment) -> Result<Self, NotAForm> {
        let compared = Compared::new(returned, assessment)?;
        let known = assessment.forms().get(compared.form);
        let before = known.and_then(|form| form.returned.as_ref());
        let is_again = before.is_some_and(|before| before.digest == returned.digest);
        let version = match before {
            Some(before) if is_again => before.version,
            Some(before) => before.version.saturating_add(1),
            None => 1,
        };
        let mut items = compared.items;

        if is_again {
            for item in &mut items {
                item.is_taken = false;
            }
        }

        items.sort_by_key(|item| item.kind);

        Ok(Self {
            form: compared.form,
            of: compared.of,
            institution: compared.institution,
            version,
            is_again,
            answered: count(returned.answers.len()),
            asked: count(returned.questions.len()),
            items,
            oddities: returned.oddities.clone(),
            remarks: compared.remarks,
            language: returned.identity.language.clone(),
            written: returned.identity.written,
            digest: returned.digest.clone(),
            questions: compared.questions,
        })
    }

    /// The items of a kind, with their places in [`FormPreview::items`].
    pub fn of_kind(&self, kind: ItemKind) -> impl Iterator<Item = (usize, &BroughtItem)> {
        let items = self.items.iter().enumerate();

        items.filter(move |(_, item)| item.kind == kind)
    }

    /// How many items of a kind stand in a way to what is there.
    pub fn count(&self, kind: ItemKind, change: ItemChange) -> usize {
        self.of_kind(kind)
            .filter(|(_, item)| item.change == change)
            .count()
    }

    /// How many items will be taken in.
    pub fn taken(&self) -> usize {
        self.items
            .iter()
            .filter(|item| item.will_be_taken())
            .count()
    }

    /// Ticks all items of a kind that can be taken in, or none of them; what the room has changed only where `with_kept` says so.
    pub fn tick_kind(&mut self, kind: ItemKind, is_taken: bool, with_kept: bool) {
        let items = self.items.iter_mut();

        for item in items.filter(|item| item.kind == kind) {
            item.is_taken =
                is_taken && item.can_be_taken() && (with_kept || item.change != ItemChange::Kept);
        }
    }

    /// Whether a person should look at something before it is taken in.
    pub fn needs_a_look(&self) -> bool {
        !self.remarks.is_empty()
    }

    /// The edit that takes in what is ticked and notes that the form came back; `None` if nothing is ticked that would change something.
    pub fn edit(&self, at: Timestamp) -> Option<Edit> {
        let mut edits: Vec<Edit> = self
            .questions
            .iter()
            .filter_map(|(question, change)| self.contributing(question, change))
            .collect();
        let taken = self.items.iter().filter(|item| item.will_be_taken());

        edits.extend(taken.filter_map(|item| match &item.does {
            Does::Contributes | Does::Nothing => None,
            Does::Initiative(id, Some(initiative)) => Some(Edit::PutInitiative {
                id: *id,
                initiative: initiative.clone(),
            }),
            Does::Initiative(id, None) => Some(Edit::RemoveInitiative { id: *id }),
            Does::Relation(id, Some(relation)) => Some(Edit::PutRelation {
                id: *id,
                relation: (**relation).clone(),
            }),
            Does::Relation(id, None) => Some(Edit::RemoveRelation { id: *id }),
        }));

        if edits.is_empty() {
            return None;
        }

        edits.push(Edit::PutForm {
            id: self.form,
            form: Form {
                of: self.of.clone(),
                language: self.language.clone(),
                written: Some(self.written),
                returned: Some(Return {
                    at,
                    version: self.version,
                    digest: self.digest.clone(),
                    answered: self.answered,
                    asked: self.asked,
                }),
            },
        });

        Some(Edit::Together(edits))
    }

    /// The edit of what the form says of a question, as far as it is ticked.
    fn contributing(&self, question: &QuestionId, change: &QuestionChange) -> Option<Edit> {
        let mut items = self
            .items
            .iter()
            .filter(|item| item.question.as_ref() == Some(question) && item.will_be_taken())
            .peekable();
        items.peek()?;
        let mut whole = change
            .before
            .clone()
            .unwrap_or_else(|| Contribution::new(self.form, None));
        let after = &change.after;
        whole.institution = self.institution;

        for item in items {
            match item.kind {
                ItemKind::Evidence => {
                    whole.have.clone_from(&after.have);
                    whole.since = after.since;
                    whole.document.clone_from(&after.document);
                    whole.who_knows.clone_from(&after.who_knows);
                    whole.may_be_shown = after.may_be_shown;
                }
                ItemKind::Strength => whole.strengths.clone_from(&after.strengths),
                ItemKind::Gap => whole.gaps.clone_from(&after.gaps),
                ItemKind::Note => whole.note.clone_from(&after.note),
                ItemKind::Initiative | ItemKind::Relation => {}
            }
        }

        let (question, id) = (question.clone(), change.id);

        if whole.is_empty() {
            change.before.as_ref()?;

            return Some(Edit::RemoveContribution { question, id });
        }

        Some(Edit::PutContribution {
            question,
            id,
            contribution: Box::new(whole),
        })
    }
}

fn count(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// The edit that notes that forms were written: for whom, in which language, on which day, and when they are due. What came back of them
/// stays. `None` if nothing changes.
pub fn noting_written(
    assessment: &Assessment,
    plans: &[FormPlan],
    language: &str,
    today: Date,
    due: Option<Date>,
) -> Option<Edit> {
    let mut edits = Vec::new();
    let homework = due.map(|due| Homework { due });

    if homework.is_some() && homework != assessment.facts().homework() {
        edits.push(Edit::SetFact(Fact::Homework(homework)));
    }

    for plan in plans {
        let id = Form::id_of(assessment.id(), &plan.of);
        let known = assessment.forms().get(id);
        let form = Form {
            of: plan.of.clone(),
            language: language.to_owned(),
            written: Some(today),
            returned: known.and_then(|form| form.returned.clone()),
        };

        if known != Some(&form) {
            edits.push(Edit::PutForm { id, form });
        }
    }

    (!edits.is_empty()).then(|| Edit::Together(edits))
}
