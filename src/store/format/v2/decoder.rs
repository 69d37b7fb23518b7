//! Reads the values and registers of a file of format 2 against its questionnaire and its writers.

use crate::assessment as domain;
use crate::assessment::edit::{bounded, may_be_shown};
use crate::assessment::{EditError, ItemId, ROUNDS, SECRET_BYTES, VOTES_LIMIT, VersionVector};
use crate::questionnaire::unique_map::UniqueMap;
use crate::questionnaire::{Level, QuestionId};
use crate::store::format::text::FileText;
use crate::store::format::v2::{
    ActionV2, AskedV2, AttendanceV2, BaselineLineageV2, BreakoutV2, DatesV2, DayBreakV2, DayV2,
    DissentV2, EarlierNotesV2, EvidenceV2, GroupV2, LeftOutV2, Number, OutcomeV2, ParticipantV2,
    RegisterV2, RoundMarkV2, RoundV2, StampV2, TargetV2,
};
use crate::store::format::{ReadError, ValueProblem};
use crate::store::hex;

use uuid::Uuid;

use std::borrow::Cow;
use std::ops::RangeInclusive;
use std::sync::Arc;

/// Reads the parts of a file against its questionnaire and its writers.
#[derive(Clone, Copy)]
pub(super) struct Decoder<'a> {
    pub(super) assessment: &'a domain::Assessment,
    pub(super) writers: &'a [domain::Writer],
    /// What entries say to have replaced, by position.
    pub(super) replaced: &'a [Arc<VersionVector>],
    /// What an entry has replaced that does not say it.
    pub(super) unsaid: &'a domain::Replaced,
}

impl Decoder<'_> {
    pub(super) fn dissent(self, dissent: DissentV2) -> Result<domain::Dissent, ValueProblem> {
        let level = dissent.level.map(|level| self.level(level)).transpose()?;
        let dissent = domain::Dissent {
            level,
            ..dissent.into()
        };
        self.assessment.may_be_put_on_record(&dissent)?;

        Ok(dissent)
    }

    pub(super) fn asked(self, asked: AskedV2) -> Result<domain::Asked, ValueProblem> {
        let asked = domain::Asked {
            group: asked.group.0,
            level: self.level(asked.level)?,
        };
        self.assessment.may_be_asked(&asked)?;

        Ok(asked)
    }

    pub(super) fn round(self, round: RoundV2) -> Result<domain::Round, ValueProblem> {
        let round = domain::Round::try_from(round)?;
        self.assessment.may_be_a_round(&round)?;

        Ok(round)
    }

    /// A level of the scale, from the number of the file.
    pub(super) fn level(self, number: Number) -> Result<Level, ValueProblem> {
        let Ok(level) = u8::try_from(number).map(Level) else {
            let steps = self.assessment.questionnaire.scale().len();
            let most = Number::try_from(steps).unwrap_or(Number::MAX) - 1;

            return Err(ValueProblem::OutOfRange {
                found: number,
                least: 0,
                most,
            });
        };
        self.assessment.has_level(level)?;

        Ok(level)
    }

    pub(super) fn outcome(self, outcome: OutcomeV2) -> Result<domain::Outcome, ValueProblem> {
        let level = |number| self.level(number);
        let outcome = match outcome {
            OutcomeV2::Open => domain::Outcome::Open,
            OutcomeV2::Agreed(agreed) => domain::Outcome::Agreed(level(agreed)?),
            OutcomeV2::Contested { provisional } => domain::Outcome::Contested {
                provisional: provisional.map(level).transpose()?,
            },
            OutcomeV2::DontKnow => domain::Outcome::DontKnow,
            OutcomeV2::NotApplicable { reason } => {
                domain::Outcome::NotApplicable { reason: reason.0 }
            }
        };
        self.assessment.may_be_recorded(&outcome)?;

        Ok(outcome)
    }

    pub(super) fn target(
        self,
        target: Option<TargetV2>,
    ) -> Result<Option<domain::Target>, ValueProblem> {
        let Some(target) = target else {
            return Ok(None);
        };

        Ok(Some(domain::Target {
            level: self.level(target.level)?,
            horizon: target.horizon.map(Into::into),
        }))
    }

    /// A list in an answer; a fault is named by the question.
    pub(super) fn items<T, U: PartialEq>(
        self,
        question: &str,
        items: UniqueMap<Uuid, RegisterV2<Option<T>>>,
        form: impl Fn(T) -> Result<U, ValueProblem>,
    ) -> Result<domain::Items<U>, ReadError> {
        self.list(|_| Cow::Borrowed(question), items, form)
    }

    /// A list of the assessment; a fault is named by the identifier of the item.
    pub(super) fn own_items<T, U: PartialEq>(
        self,
        items: UniqueMap<Uuid, RegisterV2<Option<T>>>,
        form: impl Fn(T) -> Result<U, ValueProblem>,
    ) -> Result<domain::Items<U>, ReadError> {
        self.list(|id| Cow::Owned(id.to_string()), items, form)
    }

    fn list<'n, T, U: PartialEq>(
        self,
        name: impl Fn(Uuid) -> Cow<'n, str>,
        items: UniqueMap<Uuid, RegisterV2<Option<T>>>,
        form: impl Fn(T) -> Result<U, ValueProblem>,
    ) -> Result<domain::Items<U>, ReadError> {
        let registers = items.0.into_iter().map(|(id, register)| {
            let read = |item: Option<T>| item.map(&form).transpose();

            Ok((ItemId(id), self.register(&name(id), register, read)?))
        });

        Ok(domain::Items::from_registers(
            registers.collect::<Result<_, ReadError>>()?,
        ))
    }

    pub(super) fn register<T, U: PartialEq>(
        self,
        id: &str,
        RegisterV2(entries): RegisterV2<T>,
        form: impl Fn(T) -> Result<U, ValueProblem>,
    ) -> Result<domain::Register<U>, ReadError> {
        let mut read = Vec::with_capacity(entries.len());

        for entry in entries {
            let stamp = self.stamp(entry.by).map_err(at(id))?;

            let replaced = match entry.over {
                Some(position) => self.replaced(position).map_err(at(id))?,
                None => self.unsaid.clone(),
            };
            let entry = domain::Entry {
                stamp,
                replaced,
                value: form(entry.is).map_err(at(id))?,
            };

            if read.iter().any(|known: &domain::Entry<U>| {
                known.stamp.is_same_edit(&entry.stamp) && known.value == entry.value
            }) {
                return Err(at(id)(ValueProblem::DoubledStamp));
            }

            read.push(entry);
        }

        Ok(domain::Register::from_entries(read))
    }

    fn replaced(self, position: usize) -> Result<domain::Replaced, ValueProblem> {
        let edits = self.replaced.get(position);

        edits
            .map(|edits| domain::Replaced::UpTo(Arc::clone(edits)))
            .ok_or(ValueProblem::UnknownReplaced { position })
    }

    fn stamp(self, (position, counter, when): StampV2) -> Result<domain::Stamp, ValueProblem> {
        let Some(writer) = self.writers.get(position) else {
            return Err(ValueProblem::UnknownWriter { position });
        };

        if counter == 0 || counter > writer.counter {
            return Err(ValueProblem::UnknownEdit {
                counter,
                highest: writer.counter,
            });
        }

        Ok(domain::Stamp {
            at: when,
            writer: writer.id,
            counter,
        })
    }
}

/// Names what a fault was found in.
pub(super) fn at(id: &str) -> impl Fn(ValueProblem) -> ReadError {
    let id = id.to_owned();

    move |problem| ReadError::Content {
        id: id.clone(),
        problem,
    }
}

pub(super) fn text(FileText(text): FileText) -> Result<String, ValueProblem> {
    bounded(&text)?;

    Ok(text)
}

pub(super) fn evidence(evidence: EvidenceV2) -> Result<domain::Evidence, ValueProblem> {
    let evidence = evidence.into();
    may_be_shown(&evidence)?;

    Ok(evidence)
}

pub(super) fn seconds(seconds: Number) -> Result<u32, ValueProblem> {
    whole(seconds, 0..=u32::MAX.into())
}

/// A number that may stand there.
fn whole<T: TryFrom<i64>>(found: i64, range: RangeInclusive<i64>) -> Result<T, ValueProblem> {
    let out_of_range = || ValueProblem::OutOfRange {
        found,
        least: *range.start(),
        most: *range.end(),
    };

    if !range.contains(&found) {
        return Err(out_of_range());
    }

    T::try_from(found).map_err(|_| out_of_range())
}

impl TryFrom<DatesV2> for domain::Dates {
    type Error = EditError;

    fn try_from(dates: DatesV2) -> Result<Self, EditError> {
        if dates.last < dates.first {
            return Err(EditError::DatesReversed);
        }

        Ok(Self {
            first: dates.first,
            last: dates.last,
        })
    }
}

impl From<LeftOutV2> for domain::LeftOut {
    fn from(left_out: LeftOutV2) -> Self {
        Self {
            elements: left_out.elements.into_iter().map(|t| t.0).collect(),
            kinds: left_out.kinds.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<DayBreakV2> for domain::DayBreak {
    fn from(rest: DayBreakV2) -> Self {
        Self {
            start: rest.start,
            minutes: rest.minutes,
        }
    }
}

impl TryFrom<DayV2> for domain::Day {
    type Error = EditError;

    fn try_from(day: DayV2) -> Result<Self, EditError> {
        let day = Self {
            start: day.start,
            minutes: day.minutes,
            breaks: day.breaks.into_iter().map(Into::into).collect(),
        };
        if day.is_possible() {
            Ok(day)
        } else {
            Err(EditError::TimesOutOfOrder)
        }
    }
}

impl From<GroupV2> for domain::GroupEntry {
    fn from(group: GroupV2) -> Self {
        Self {
            name: group.name.0,
            short: group.short.0,
            place: group.place,
            is_unused: group.unused,
        }
    }
}

impl From<AttendanceV2> for domain::Attendance {
    fn from(tick: AttendanceV2) -> Self {
        Self {
            participant: ItemId(tick.participant),
            presence: tick.presence.into(),
            room: tick.room.map(ItemId),
            at: tick.at,
        }
    }
}

impl From<ParticipantV2> for domain::Participant {
    fn from(participant: ParticipantV2) -> Self {
        Self {
            name: participant.name.0,
            organisation: participant.organisation.0,
            group: participant.group.map(|FileText(group)| group),
            functions: participant.functions.into_iter().map(|t| t.0).collect(),
            role: participant.role.into(),
            votes: participant.votes,
            post: participant.post.0,
            honorific: participant.honorific.0,
        }
    }
}

impl From<EvidenceV2> for domain::Evidence {
    fn from(evidence: EvidenceV2) -> Self {
        Self {
            title: evidence.title.0,
            source: evidence.source.0,
            date: evidence.date,
            grade: evidence.grade.into(),
            restricted: evidence.restricted,
            initiative: evidence.initiative.map(ItemId),
            by: evidence.by.map(ItemId),
            brought: evidence.brought.map(ItemId),
        }
    }
}

impl From<EarlierNotesV2> for domain::EarlierNotes {
    fn from(notes: EarlierNotesV2) -> Self {
        Self {
            strengths: notes.strengths.0,
            gaps: notes.gaps.0,
            note: notes.note.0,
            evidence: notes.evidence.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<BaselineLineageV2> for domain::BaselineLineage {
    fn from(lineage: BaselineLineageV2) -> Self {
        let ids = |of: Vec<String>| of.iter().map(|id| QuestionId::from(id.as_str())).collect();

        Self {
            changed: ids(lineage.changed),
            new: ids(lineage.new),
            gone: ids(lineage.gone),
        }
    }
}

impl From<DissentV2> for domain::Dissent {
    fn from(dissent: DissentV2) -> Self {
        Self {
            group: dissent.group.map(|FileText(group)| group),
            words: dissent.words.0,
            brings: dissent.brings.0,
            due: dissent.due,
            // It needs the scale to be read.
            level: None,
        }
    }
}

impl From<BreakoutV2> for domain::Breakout {
    fn from(breakout: BreakoutV2) -> Self {
        Self {
            name: breakout.name.0,
            elements: breakout
                .elements
                .into_iter()
                .map(|FileText(id)| id)
                .collect(),
            members: breakout.members.into_iter().map(ItemId).collect(),
            facilitator: breakout.facilitator.map(ItemId),
            minutes: breakout.minutes,
            start: breakout.start,
            breaks: breakout.breaks.into_iter().map(Into::into).collect(),
        }
    }
}

pub(super) fn importance(number: u8) -> Result<domain::Importance, EditError> {
    domain::Importance::try_from(number)
        .map_err(|domain::NoImportance(number)| EditError::NoImportance { number })
}

impl TryFrom<ActionV2> for domain::Action {
    type Error = EditError;

    fn try_from(action: ActionV2) -> Result<Self, EditError> {
        Ok(Self {
            question: action
                .question
                .map(|FileText(id)| QuestionId::from(id.as_str())),
            title: action.title.0,
            lead: action.lead.0,
            partners: action.partners.0,
            horizon: action.horizon.map(Into::into),
            effort: action.effort.map(Into::into),
            importance: action.importance.map(importance).transpose()?,
            first_step: action.first_step.0,
            indicator: action.indicator.0,
            support: action.support.0,
            status: action.status.into(),
        })
    }
}

/// A key, or the lock or the token of a round.
pub(super) fn secret(FileText(digits): FileText) -> Result<[u8; SECRET_BYTES], ValueProblem> {
    let bytes = hex::bytes(&digits).ok_or(ValueProblem::NoHexadecimal)?;

    bytes.try_into().map_err(|_| ValueProblem::NoHexadecimal)
}

pub(super) fn round_mark(mark: RoundMarkV2) -> Result<domain::RoundMark, ValueProblem> {
    let mark = match mark {
        RoundMarkV2::Void { reason } => domain::RoundMark::Void { reason: reason.0 },
        RoundMarkV2::Abandoned => domain::RoundMark::Abandoned,
    };
    domain::Assessment::may_be_a_mark(&mark)?;

    Ok(mark)
}

impl TryFrom<RoundV2> for domain::Round {
    type Error = ValueProblem;

    fn try_from(round: RoundV2) -> Result<Self, ValueProblem> {
        let count = |found: i64| whole(found, 0..=VOTES_LIMIT.into());
        let votes = round.votes.0.into_iter().map(|(group, counts)| {
            let levels = counts.levels.into_iter().map(count);
            let counts = domain::Counts {
                levels: levels.collect::<Result<_, _>>()?,
                dont_know: count(counts.dont_know)?,
                not_applicable: count(counts.not_applicable)?,
                abstain: count(counts.abstain)?,
            };

            Ok((group, counts))
        });

        Ok(Self {
            number: whole(round.number, 1..=ROUNDS.into())?,
            way: round.way.into(),
            voice: round.voice.into(),
            reason: round.reason.0,
            state: round.state.into(),
            breakout: round.breakout.map(ItemId),
            lock: round.lock.map(secret).transpose()?.map(Box::new),
            token: round.token.map(secret).transpose()?.map(Box::new),
            sealed: seconds(round.cast)?,
            votes: votes.collect::<Result<_, ValueProblem>>()?,
        })
    }
}
