//! An assessment in other words: what people wrote freely is changed everywhere, and nothing else is.

use crate::assessment::part::RegisterField;
use crate::assessment::{
    Action, Assessment, Baseline, Breakout, Contribution, Dissent, Evidence, GroupEntry,
    Initiative, Institution, Outcome, Part, Participant, Relation, TextName,
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
            initiative: _,
            by: _,
            brought: _,
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
            sector,
            in_room: _,
            functions: _,
            parts: _,
            mandate,
            contact,
        } = self;

        for text in former.iter_mut().chain([name, short]) {
            change(TextName::Organisation, text);
        }

        change(TextName::Sector, sector);
        change(TextName::Mandate, mandate);
        change(TextName::Contact, contact);
    }
}

impl Relation {
    pub(super) fn reword(&mut self, change: &impl Fn(TextName, &mut String)) {
        let Self {
            between: _,
            means: _,
            state: _,
            elements: _,
            shown_by,
            initiative: _,
            source: _,
            as_brought: _,
        } = self;

        change(TextName::ShownBy, shown_by);
    }
}

impl Initiative {
    pub(super) fn reword(&mut self, change: &impl Fn(TextName, &mut String)) {
        let Self {
            title,
            kind: _,
            institutions: _,
            state: _,
            since: _,
            until: _,
            money,
            document,
            grade: _,
            restricted: _,
            questions: _,
            source: _,
            as_brought: _,
        } = self;

        change(TextName::Title, title);
        change(TextName::Money, money);
        change(TextName::Document, document);
    }
}

impl Contribution {
    /// Who knows more may be a person: it stays inside the delegation.
    pub(super) fn reword(&mut self, change: &impl Fn(TextName, &mut String)) {
        let Self {
            form: _,
            institution: _,
            have,
            since: _,
            document,
            who_knows: _,
            may_be_shown: _,
            strengths,
            gaps,
            note,
        } = self;

        for text in [have, strengths, gaps, note] {
            change(TextName::Words, text);
        }

        change(TextName::Document, document);
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
            post,
            honorific: _,
        } = self;

        change(TextName::Organisation, organisation);
        change(TextName::Post, post);
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
            lineage: _,
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
