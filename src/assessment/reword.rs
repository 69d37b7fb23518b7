//! An assessment in other words: what people wrote freely is changed everywhere, and nothing else is.

use crate::assessment::part::RegisterField;
use crate::assessment::{
    Action, Assessment, Baseline, Breakout, Dissent, Evidence, GroupEntry, Institution, Outcome,
    Part, Participant, TextName,
};

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextPlace<'a> {
    /// The part.
    pub part: &'a Part,
    /// Which of its texts.
    pub text: TextName,
}

impl Assessment {
    /// The same assessment with other words wherever people write freely: facts, organisations, institutions, names of groups and breakouts, everything of
    /// answers, actions and the baseline. `reword` gets each text with its place, and returns `None` where it may stay. Names of
    /// people and who brings evidence stay: outputs for others tell the institution instead.
    ///
    /// It is for showing, not for keeping: its stamps are those of the original.
    #[must_use]
    pub fn reworded(&self, reword: impl Fn(TextPlace<'_>, &str) -> Option<String>) -> Self {
        let mut other = self.clone();
        let change = |part: &Part, text, words: &mut String| {
            if words.is_empty() {
                return;
            }

            if let Some(changed) = reword(TextPlace { part, text }, words) {
                *words = changed;
            }
        };
        other.reword(|part| part, &change);
        other.settle_groups();

        other
    }
}

impl Action {
    pub(super) fn reword(&mut self, change: &impl Fn(TextName, &mut String)) {
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

        change(TextName::Title, title);
        change(TextName::Lead, lead);
        change(TextName::Partners, partners);
        change(TextName::FirstStep, first_step);
        change(TextName::Indicator, indicator);
        change(TextName::Support, support);
    }
}

impl Evidence {
    pub(super) fn reword(&mut self, change: &impl Fn(TextName, &mut String)) {
        let Self {
            title,
            source,
            date: _,
            grade: _,
            restricted: _,
        } = self;

        change(TextName::Title, title);
        change(TextName::Source, source);
    }
}

impl Dissent {
    /// Who brings evidence may be a person: outputs for others tell the institution behind the name instead.
    pub(super) fn reword(&mut self, change: &impl Fn(TextName, &mut String)) {
        let Self {
            group: _,
            words,
            brings: _,
            due: _,
            level: _,
        } = self;

        change(TextName::Words, words);
    }
}

impl Institution {
    /// An institution may bear a name.
    pub(super) fn reword(&mut self, change: &impl Fn(TextName, &mut String)) {
        let Self {
            name,
            short,
            group: _,
            former,
        } = self;

        for text in former.iter_mut().chain([name, short]) {
            change(TextName::Organisation, text);
        }
    }
}

impl GroupEntry {
    pub(super) fn reword(&mut self, change: &impl Fn(TextName, &mut String)) {
        let Self {
            name,
            short,
            place: _,
            is_unused: _,
        } = self;

        change(TextName::Name, name);
        change(TextName::Name, short);
    }
}

impl Participant {
    /// An organisation may bear a name.
    pub(super) fn reword(&mut self, change: &impl Fn(TextName, &mut String)) {
        let Self {
            name: _,
            organisation,
            group: _,
            functions: _,
            role: _,
            votes: _,
        } = self;

        change(TextName::Organisation, organisation);
    }
}

impl Breakout {
    pub(super) fn reword(&mut self, change: &impl Fn(TextName, &mut String)) {
        let Self {
            name,
            elements: _,
            members: _,
            facilitator: _,
            minutes: _,
            start: _,
            breaks: _,
        } = self;

        change(TextName::Name, name);
    }
}

impl Baseline {
    pub(super) fn reword(&mut self, change: &impl Fn(TextName, &mut String)) {
        let Self {
            id: _,
            title,
            // Neither a country nor a version of the questionnaire says who somebody is.
            country: _,
            version: _,
            date: _,
            scope: _,
            outcomes,
            notes,
        } = self;

        change(TextName::Title, title);

        for outcome in outcomes.values_mut() {
            if let Outcome::NotApplicable { reason } = outcome {
                change(TextName::Reason, reason);
            }
        }

        for notes in notes.values_mut() {
            for words in [&mut notes.strengths, &mut notes.gaps, &mut notes.note] {
                change(TextName::Words, words);
            }

            for evidence in &mut notes.evidence {
                evidence.reword(change);
            }
        }
    }
}
