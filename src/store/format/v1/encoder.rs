//! Lays the values and registers of a file of format 1 out: one thing on each line, nothing that says nothing.

use crate::assessment as domain;
use crate::questionnaire::read::options;
use crate::store::format::EncodeError;
use crate::store::format::text::FileText;
use crate::store::format::v1::{
    ActionV1, BaselineV1, BreakoutV1, CountsV1, DatesV1, DissentV1, EntryV1, EvidenceV1, OutcomeV1,
    ParticipantV1, RoundV1, StampV1, TargetV1, WriterV1,
};

use ron::ser::PrettyConfig;
use serde::Serialize;

use std::collections::HashMap;

const INDENT: &str = "  ";

/// Down to this depth the questionnaire has each thing on its own line; deeper are lists of tags.
const QUESTIONNAIRE_DEPTH: usize = 8;

/// A file as far as it is written.
pub(super) struct Encoder {
    pub(super) text: String,
    indent: usize,
    /// How values are written that stand on one line.
    inline: PrettyConfig,
    /// Where each writer stands in the list of writers.
    positions: HashMap<domain::WriterId, usize>,
}

impl Encoder {
    pub(super) fn new(writers: &[domain::Writer]) -> Self {
        let positions = writers
            .iter()
            .enumerate()
            .map(|(position, writer)| (writer.id, position));
        let inline = PrettyConfig::new()
            .new_line("\n")
            .compact_arrays(true)
            .compact_structs(true)
            .compact_maps(true)
            .escape_strings(false);

        Self {
            text: String::with_capacity(256 * 1024),
            indent: 0,
            inline,
            positions: positions.collect(),
        }
    }

    /// A list, unless nothing was ever in it.
    pub(super) fn items<'a, T, V: Serialize>(
        &mut self,
        name: &str,
        items: &'a domain::Items<T>,
        form: impl Fn(&'a T) -> V,
    ) -> Result<(), EncodeError> {
        if items.registers().is_empty() {
            return Ok(());
        }

        self.list(name, items, form)
    }

    pub(super) fn list<'a, T, V: Serialize>(
        &mut self,
        name: &str,
        items: &'a domain::Items<T>,
        form: impl Fn(&'a T) -> V,
    ) -> Result<(), EncodeError> {
        self.open(&format!("{name}: {{"));

        for (id, register) in items.registers() {
            self.key(&id.0.to_string())?;
            self.entries(register, |item| item.as_ref().map(&form))?;
        }

        self.close("}");

        Ok(())
    }

    pub(super) fn register<'a, T, V: Serialize>(
        &mut self,
        name: &str,
        register: &'a domain::Register<T>,
        form: impl Fn(&'a T) -> V,
    ) -> Result<(), EncodeError> {
        if register.is_untouched() {
            return Ok(());
        }

        self.margin();
        self.text.push_str(name);
        self.text.push_str(": ");

        self.entries(register, form)
    }

    /// The entries of a register behind its name: one alone, several as a list.
    pub(super) fn entries<'a, T, V: Serialize>(
        &mut self,
        register: &'a domain::Register<T>,
        form: impl Fn(&'a T) -> V,
    ) -> Result<(), EncodeError> {
        if let [(stamp, value)] = register.entries() {
            self.entry(stamp, form(value))?;

            return Ok(());
        }

        self.text.push_str("[\n");
        self.indent += 1;

        for (stamp, value) in register.entries() {
            self.margin();
            self.entry(stamp, form(value))?;
        }

        self.close("]");

        Ok(())
    }

    pub(super) fn stamp(&self, stamp: &domain::Stamp) -> StampV1 {
        // A writer that is not listed cannot be, since a stamp lists it; the reader would refuse the position.
        let writer = self.positions.get(&stamp.writer);
        let writer = writer.copied().unwrap_or(self.positions.len());

        (writer, stamp.counter, stamp.at)
    }

    fn entry<V: Serialize>(&mut self, stamp: &domain::Stamp, is: V) -> Result<(), EncodeError> {
        let by = self.stamp(stamp);

        self.value(&EntryV1 { by, is })?;
        self.text.push_str(",\n");

        Ok(())
    }

    pub(super) fn line<T: Serialize>(&mut self, name: &str, value: &T) -> Result<(), EncodeError> {
        self.margin();
        self.text.push_str(name);
        self.text.push_str(": ");
        self.value(value)?;
        self.text.push_str(",\n");

        Ok(())
    }

    /// A value over many lines. Strings in it are escaped only if one of them has a carriage return.
    pub(super) fn block<T: Serialize>(&mut self, name: &str, value: &T) -> Result<(), EncodeError> {
        let layout = PrettyConfig::new()
            .new_line("\n")
            .indentor(INDENT)
            .depth_limit(QUESTIONNAIRE_DEPTH)
            .escape_strings(false);

        self.text.push_str(name);
        self.text.push_str(": ");
        let start = self.text.len();
        options().to_writer_pretty(&mut self.text, value, layout.clone())?;

        if self.text[start..].contains('\r') {
            self.text.truncate(start);
            options().to_writer_pretty(&mut self.text, value, layout.escape_strings(true))?;
        }

        self.text.push_str(",\n");

        Ok(())
    }

    pub(super) fn value<T: Serialize>(&mut self, value: &T) -> Result<(), EncodeError> {
        options().to_writer_pretty(&mut self.text, value, self.inline.clone())?;

        Ok(())
    }

    pub(super) fn key(&mut self, key: &str) -> Result<(), EncodeError> {
        self.margin();
        self.value(&FileText::from(key))?;
        self.text.push_str(": ");

        Ok(())
    }

    pub(super) fn open(&mut self, opening: &str) {
        if self.text.ends_with('\n') {
            self.margin();
        }

        self.text.push_str(opening);
        self.text.push('\n');
        self.indent += 1;
    }

    pub(super) fn close(&mut self, closing: &str) {
        self.indent = self.indent.saturating_sub(1);
        self.margin();
        self.text.push_str(closing);
        self.text.push_str(",\n");
    }

    pub(super) fn margin(&mut self) {
        for _ in 0..self.indent {
            self.text.push_str(INDENT);
        }
    }
}

impl From<domain::Dates> for DatesV1 {
    fn from(dates: domain::Dates) -> Self {
        Self {
            first: dates.first,
            last: dates.last,
        }
    }
}

impl From<&domain::Participant> for ParticipantV1 {
    fn from(participant: &domain::Participant) -> Self {
        Self {
            name: FileText::from(&participant.name),
            organisation: FileText::from(&participant.organisation),
            group: participant.group.as_ref().map(FileText::from),
            functions: participant.functions.iter().map(FileText::from).collect(),
            role: participant.role.into(),
            votes: participant.votes,
        }
    }
}

impl From<&domain::Outcome> for OutcomeV1 {
    fn from(outcome: &domain::Outcome) -> Self {
        match outcome {
            domain::Outcome::Open => Self::Open,
            domain::Outcome::Agreed(level) => Self::Agreed(level.0.into()),
            domain::Outcome::Contested { provisional } => Self::Contested {
                provisional: provisional.map(|level| level.0.into()),
            },
            domain::Outcome::DontKnow => Self::DontKnow,
            domain::Outcome::NotApplicable { reason } => Self::NotApplicable {
                reason: FileText::from(reason),
            },
        }
    }
}

impl From<&domain::Evidence> for EvidenceV1 {
    fn from(evidence: &domain::Evidence) -> Self {
        Self {
            title: FileText::from(&evidence.title),
            source: FileText::from(&evidence.source),
            date: evidence.date,
            grade: evidence.grade.into(),
            restricted: evidence.restricted,
        }
    }
}

impl From<&domain::Dissent> for DissentV1 {
    fn from(dissent: &domain::Dissent) -> Self {
        Self {
            group: dissent.group.as_ref().map(FileText::from),
            words: FileText::from(&dissent.words),
            brings: FileText::from(&dissent.brings),
            due: dissent.due,
        }
    }
}

impl From<&domain::Breakout> for BreakoutV1 {
    fn from(breakout: &domain::Breakout) -> Self {
        Self {
            name: FileText::from(&breakout.name),
            elements: breakout.elements.iter().map(FileText::from).collect(),
            members: breakout.members.iter().map(|id| id.0).collect(),
            facilitator: breakout.facilitator.map(|id| id.0),
            minutes: breakout.minutes,
        }
    }
}

impl From<&domain::Action> for ActionV1 {
    fn from(action: &domain::Action) -> Self {
        Self {
            question: action.question.as_ref().map(|id| id.as_str().into()),
            title: FileText::from(&action.title),
            lead: FileText::from(&action.lead),
            partners: FileText::from(&action.partners),
            horizon: action.horizon.map(Into::into),
            effort: action.effort.map(Into::into),
            importance: action.importance.map(domain::Importance::number),
            first_step: FileText::from(&action.first_step),
            indicator: FileText::from(&action.indicator),
            support: FileText::from(&action.support),
            status: action.status.into(),
        }
    }
}

impl From<domain::Target> for TargetV1 {
    fn from(target: domain::Target) -> Self {
        Self {
            level: target.level.0.into(),
            horizon: target.horizon.map(Into::into),
        }
    }
}

impl From<&domain::Baseline> for BaselineV1 {
    fn from(baseline: &domain::Baseline) -> Self {
        let outcomes = baseline.outcomes.iter();

        Self {
            id: baseline.id.0,
            title: FileText::from(&baseline.title),
            date: baseline.date,
            scope: baseline.scope.into(),
            outcomes: outcomes
                .map(|(id, outcome)| (id.as_str().to_owned(), OutcomeV1::from(outcome)))
                .collect(),
        }
    }
}

impl From<&domain::Writer> for WriterV1 {
    fn from(writer: &domain::Writer) -> Self {
        Self {
            id: writer.id.0,
            computer: FileText::from(&writer.computer),
            breakout: writer.breakout.map(|id| id.0),
            since: writer.since,
            counter: writer.counter,
        }
    }
}

impl From<&domain::Round> for RoundV1 {
    fn from(round: &domain::Round) -> Self {
        let votes = round.votes.iter().map(|(group, counts)| {
            let counts = CountsV1 {
                levels: counts
                    .levels
                    .iter()
                    .map(|count| i64::from(*count))
                    .collect(),
                dont_know: counts.dont_know.into(),
                not_applicable: counts.not_applicable.into(),
                abstain: counts.abstain.into(),
            };

            (group.to_owned(), counts)
        });

        Self {
            number: round.number.into(),
            way: round.way.into(),
            state: round.state.into(),
            breakout: round.breakout.map(|id| id.0),
            votes: votes.collect(),
        }
    }
}
