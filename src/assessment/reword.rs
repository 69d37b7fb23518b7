//! An assessment in other words: what people wrote freely is changed everywhere, and nothing else is.

use crate::assessment::{Action, Answer, Assessment, Dissent, Evidence, Items, Outcome, Register};

use std::sync::Arc;

impl Assessment {
    /// The same assessment with other words in answers and actions: reasons, strengths, gaps, notes, evidence, dissents, and
    /// everything that is written about an action. `reword` gets each text, and returns `None` where it may stay. Who brings
    /// evidence is no free text and stays.
    ///
    /// It is for showing, not for keeping: its stamps are those of the original.
    #[must_use]
    pub fn reworded(&self, reword: impl Fn(&str) -> Option<String>) -> Self {
        let mut other = self.clone();
        let change = |words: &mut String| {
            if let Some(changed) = reword(words) {
                *words = changed;
            }
        };

        for answer in other.answers.values_mut() {
            change_answer(Arc::make_mut(answer), &change);
        }

        change_items(&mut other.actions, |action| {
            let Action {
                question: _,
                title,
                lead,
                partners,
                horizon: _,
                effort: _,
                importance: _,
                first_step,
                indicator,
                support,
                status: _,
            } = action;

            for words in [title, lead, partners, first_step, indicator, support] {
                change(words);
            }
        });

        other
    }
}

fn change_answer(answer: &mut Answer, change: &impl Fn(&mut String)) {
    let Answer {
        outcome,
        strengths,
        gaps,
        note,
        review: _,
        evidence,
        dissents,
        rounds: _,
        spent: _,
        target: _,
        importance: _,
        effort: _,
    } = answer;

    for passage in [strengths, gaps, note] {
        passage.change(change);
    }

    outcome.change(|outcome| {
        if let Outcome::NotApplicable { reason } = outcome {
            change(reason);
        }
    });
    change_items(evidence, |evidence| {
        let Evidence {
            title,
            source,
            date: _,
            grade: _,
            restricted: _,
        } = evidence;

        change(title);
        change(source);
    });
    change_items(dissents, |dissent| {
        let Dissent {
            group: _,
            words,
            brings: _,
            due: _,
        } = dissent;

        change(words);
    });
}

fn change_items<T>(items: &mut Items<T>, change: impl Fn(&mut T)) {
    for register in items.registers_mut().values_mut() {
        Register::change(register, |item| {
            if let Some(item) = item {
                change(item);
            }
        });
    }
}
