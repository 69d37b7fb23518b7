//! Lays the values and registers of a file of format 2 out: one thing on each line, nothing that says nothing.

use crate::assessment as domain;
use crate::assessment::{Replaced, VersionVector};
use crate::questionnaire::QuestionId;
use crate::questionnaire::read::options;
use crate::store::format::EncodeError;
use crate::store::format::text::FileText;
use crate::store::format::v2::{
    ActionV2, AskedV2, AttendanceV2, BaselineLineageV2, BaselineV2, BreakoutV2, CountsV2, DatesV2,
    DayBreakV2, DayV2, DissentV2, EarlierNotesV2, EntryV2, EvidenceV2, GroupV2, LeftOutV2,
    OutcomeV2, ParticipantV2, ReplacedV2, RoundMarkV2, RoundV2, StampV2, TargetV2, WriterV2,
};
use crate::store::hex;

use ron::ser::PrettyConfig;
use serde::Serialize;

use std::collections::{BTreeSet, HashMap};

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
    /// What entries have replaced that cannot be left out, each once.
    pub(super) replaced: Vec<ReplacedV2>,
    replaced_positions: HashMap<ReplacedV2, usize>,
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
            replaced: Vec::new(),
            replaced_positions: HashMap::new(),
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
        if let [entry] = register.entries() {
            self.entry(entry, &form)?;

            return Ok(());
        }

        self.text.push_str("[\n");
        self.indent += 1;

        for entry in register.entries() {
            self.margin();
            self.entry(entry, &form)?;
        }

        self.close("]");

        Ok(())
    }

    pub(super) fn stamp(&self, stamp: &domain::Stamp) -> StampV2 {
        // A writer that is not listed cannot be, since a stamp lists it; the reader would refuse the position.
        let writer = self.positions.get(&stamp.writer);
        let writer = writer.copied().unwrap_or(self.positions.len());

        (writer, stamp.counter, stamp.at)
    }

    /// The stamp of an entry, and where what it has replaced stands.
    pub(super) fn origin<T>(&mut self, entry: &domain::Entry<T>) -> (StampV2, Option<usize>) {
        let over = match &entry.replaced {
            Replaced::Own => None,
            Replaced::UpTo(edits) => Some(self.replaced_position(edits)),
        };

        (self.stamp(&entry.stamp), over)
    }

    fn replaced_position(&mut self, edits: &VersionVector) -> usize {
        let mut list: ReplacedV2 = edits
            .iter()
            // Who is not listed has written nothing that could be replaced.
            .filter_map(|(writer, counter)| Some((*self.positions.get(&writer)?, counter)))
            .collect();
        list.sort_unstable();

        if let Some(position) = self.replaced_positions.get(&list) {
            return *position;
        }

        let position = self.replaced.len();
        self.replaced.push(list.clone());
        self.replaced_positions.insert(list, position);

        position
    }

    fn entry<'a, T, V: Serialize>(
        &mut self,
        entry: &'a domain::Entry<T>,
        form: &impl Fn(&'a T) -> V,
    ) -> Result<(), EncodeError> {
        let (by, over) = self.origin(entry);
        let is = form(&entry.value);

        self.value(&EntryV2 { by, over, is })?;
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

impl From<domain::Dates> for DatesV2 {
    fn from(dates: domain::Dates) -> Self {
        Self {
            first: dates.first,
            last: dates.last,
        }
    }
}

impl From<&domain::LeftOut> for LeftOutV2 {
    fn from(left_out: &domain::LeftOut) -> Self {
        Self {
            elements: left_out.elements.iter().map(FileText::from).collect(),
            kinds: left_out.kinds.iter().map(|kind| (*kind).into()).collect(),
        }
    }
}

impl From<&domain::Participant> for ParticipantV2 {
    fn from(participant: &domain::Participant) -> Self {
        Self {
            name: FileText::from(&participant.name),
            organisation: FileText::from(&participant.organisation),
            group: participant.group.as_ref().map(FileText::from),
            functions: participant.functions.iter().map(FileText::from).collect(),
            role: participant.role.into(),
            votes: participant.votes,
            post: FileText::from(&participant.post),
            honorific: FileText::from(&participant.honorific),
        }
    }
}

impl From<&domain::Asked> for AskedV2 {
    fn from(asked: &domain::Asked) -> Self {
        Self {
            group: FileText::from(&asked.group),
            level: asked.level.0.into(),
        }
    }
}

impl From<&domain::DayBreak> for DayBreakV2 {
    fn from(rest: &domain::DayBreak) -> Self {
        Self {
            start: rest.start,
            minutes: rest.minutes,
        }
    }
}

impl From<&domain::Day> for DayV2 {
    fn from(day: &domain::Day) -> Self {
        Self {
            start: day.start,
            minutes: day.minutes,
            breaks: day.breaks.iter().map(Into::into).collect(),
        }
    }
}

impl From<&domain::GroupEntry> for GroupV2 {
    fn from(group: &domain::GroupEntry) -> Self {
        Self {
            name: FileText::from(&group.name),
            short: FileText::from(&group.short),
            place: group.place,
            unused: group.is_unused,
        }
    }
}

impl From<&domain::Attendance> for AttendanceV2 {
    fn from(tick: &domain::Attendance) -> Self {
        Self {
            participant: tick.participant.0,
            presence: tick.presence.into(),
            room: tick.room.map(|room| room.0),
            at: tick.at,
        }
    }
}

impl From<&domain::Outcome> for OutcomeV2 {
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

impl From<&domain::Evidence> for EvidenceV2 {
    fn from(evidence: &domain::Evidence) -> Self {
        Self {
            title: FileText::from(&evidence.title),
            source: FileText::from(&evidence.source),
            date: evidence.date,
            grade: evidence.grade.into(),
            restricted: evidence.restricted,
            initiative: evidence.initiative.map(|id| id.0),
            by: evidence.by.map(|id| id.0),
            brought: evidence.brought.map(|id| id.0),
        }
    }
}

impl From<&domain::Dissent> for DissentV2 {
    fn from(dissent: &domain::Dissent) -> Self {
        Self {
            group: dissent.group.as_ref().map(FileText::from),
            words: FileText::from(&dissent.words),
            brings: FileText::from(&dissent.brings),
            due: dissent.due,
            level: dissent.level.map(|level| level.0.into()),
        }
    }
}

impl From<&domain::Breakout> for BreakoutV2 {
    fn from(breakout: &domain::Breakout) -> Self {
        Self {
            name: FileText::from(&breakout.name),
            elements: breakout.elements.iter().map(FileText::from).collect(),
            members: breakout.members.iter().map(|id| id.0).collect(),
            facilitator: breakout.facilitator.map(|id| id.0),
            minutes: breakout.minutes,
            start: breakout.start,
            breaks: breakout.breaks.iter().map(Into::into).collect(),
        }
    }
}

impl From<&domain::Action> for ActionV2 {
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

impl From<domain::Target> for TargetV2 {
    fn from(target: domain::Target) -> Self {
        Self {
            level: target.level.0.into(),
            horizon: target.horizon.map(Into::into),
        }
    }
}

impl From<&domain::EarlierNotes> for EarlierNotesV2 {
    fn from(notes: &domain::EarlierNotes) -> Self {
        Self {
            strengths: FileText::from(&notes.strengths),
            gaps: FileText::from(&notes.gaps),
            note: FileText::from(&notes.note),
            evidence: notes.evidence.iter().map(Into::into).collect(),
        }
    }
}

impl From<&domain::Baseline> for BaselineV2 {
    fn from(baseline: &domain::Baseline) -> Self {
        let outcomes = baseline.outcomes.iter();

        Self {
            id: baseline.id.0,
            title: FileText::from(&baseline.title),
            country: FileText::from(&baseline.country),
            version: FileText::from(&baseline.version),
            date: baseline.date,
            scope: baseline.scope.into(),
            outcomes: outcomes
                .map(|(id, outcome)| (id.as_str().to_owned(), OutcomeV2::from(outcome)))
                .collect(),
            notes: baseline
                .notes
                .iter()
                .map(|(id, notes)| (id.as_str().to_owned(), EarlierNotesV2::from(notes)))
                .collect(),
            lineage: baseline.lineage.as_ref().map(BaselineLineageV2::from),
        }
    }
}

impl From<&domain::BaselineLineage> for BaselineLineageV2 {
    fn from(lineage: &domain::BaselineLineage) -> Self {
        let ids = |of: &BTreeSet<QuestionId>| of.iter().map(|id| id.as_str().to_owned()).collect();

        Self {
            changed: ids(&lineage.changed),
            new: ids(&lineage.new),
            gone: ids(&lineage.gone),
        }
    }
}

impl From<&domain::Writer> for WriterV2 {
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

impl From<&domain::RoundMark> for RoundMarkV2 {
    fn from(mark: &domain::RoundMark) -> Self {
        match mark {
            domain::RoundMark::Void { reason } => Self::Void {
                reason: FileText::from(reason),
            },
            domain::RoundMark::Abandoned => Self::Abandoned,
        }
    }
}

impl From<&domain::Round> for RoundV2 {
    fn from(round: &domain::Round) -> Self {
        let votes = round.votes.iter().map(|(group, counts)| {
            let counts = CountsV2 {
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
            voice: round.voice.into(),
            reason: FileText::from(&round.reason),
            state: round.state.into(),
            breakout: round.breakout.map(|id| id.0),
            lock: round.lock.as_deref().map(|lock| FileText(hex::text(lock))),
            token: round
                .token
                .as_deref()
                .map(|token| FileText(hex::text(token))),
            cast: round.sealed.into(),
            votes: votes.collect(),
        }
    }
}
