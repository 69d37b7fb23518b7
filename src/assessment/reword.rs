//! An assessment in other words: what people wrote freely is changed everywhere, and nothing else is.

use crate::assessment::part::RegisterField;
use crate::assessment::{Action, Assessment, Breakout, Dissent, Evidence, Participant};

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
        other.answers.reword(&change);
        other.actions.reword(&change);

        other
    }
}

impl Action {
    pub(super) fn reword(&mut self, change: &impl Fn(&mut String)) {
        let Self {
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
        } = self;

        for words in [title, lead, partners, first_step, indicator, support] {
            change(words);
        }
    }
}

impl Evidence {
    pub(super) fn reword(&mut self, change: &impl Fn(&mut String)) {
        let Self {
            title,
            source,
            date: _,
            grade: _,
            restricted: _,
        } = self;

        change(title);
        change(source);
    }
}

impl Dissent {
    pub(super) fn reword(&mut self, change: &impl Fn(&mut String)) {
        let Self {
            group: _,
            words,
            brings: _,
            due: _,
        } = self;

        change(words);
    }
}

impl Participant {
    /// Names and organisations are no free text.
    pub(super) fn reword(&mut self, _change: &impl Fn(&mut String)) {
        let Self {
            name: _,
            organisation: _,
            group: _,
            functions: _,
            role: _,
            votes: _,
        } = self;
    }
}

impl Breakout {
    /// Its name is no free text.
    pub(super) fn reword(&mut self, _change: &impl Fn(&mut String)) {
        let Self {
            name: _,
            elements: _,
            members: _,
            facilitator: _,
            minutes: _,
        } = self;
    }
}
