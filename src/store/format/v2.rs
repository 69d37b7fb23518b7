//! Format 2 as its file has it, and with it format 1, which is the same without what came later: [`AssessmentV2::has_only_format_1`].
//! These types follow the file, not the program, and bear its number; they never change once files of it exist.
//!
//! A value that several laptops may change is written `(by: (writer, edit, when), is: value)`, the writer by its position in
//! the list at the end of the file; values that stand side by side are written as a list of these.

mod answer;
mod country;
mod decoder;
mod encoder;
mod read;
mod write;

pub(super) use write::encode;

use crate::assessment as domain;
use crate::questionnaire::unique_map::UniqueMap;
use crate::questionnaire::{Content, Translation};
use crate::store::format::text::FileText;
use crate::store::format::v2::answer::AnswerV2;
use crate::store::format::v2::country::{
    FormV2, HomeworkV2, InitiativeV2, InstitutionV2, RelationV2,
};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use uuid::Uuid;

use std::fmt;
use std::marker::PhantomData;

/// A whole file.
#[derive(Debug, Deserialize)]
#[serde(rename = "Assessment", deny_unknown_fields)]
pub(super) struct AssessmentV2 {
    pub format: u32,
    /// The version of the program that wrote the file; the first files have none.
    #[serde(default)]
    program: FileText,
    id: Uuid,
    /// The place of the encryption that a later format may have; nothing is encrypted in this one.
    #[serde(default)]
    encryption: Option<EncryptionV2>,
    origin: OriginV2,
    #[serde(default)]
    copy_of: Option<Uuid>,
    #[serde(default)]
    left_out: Option<LeftOutV2>,
    #[serde(default)]
    hand_out: Option<HandOutKeyV2>,
    questionnaire: Content,
    #[serde(default)]
    translations: Vec<Translation>,
    facts: FactsV2,
    #[serde(default)]
    groups: UniqueMap<String, RegisterV2<Option<GroupV2>>>,
    /// Absent from files of before the register: then it is made from what participants say of themselves.
    #[serde(default)]
    institutions: Option<UniqueMap<Uuid, RegisterV2<Option<InstitutionV2>>>>,
    #[serde(default)]
    relations: UniqueMap<Uuid, RegisterV2<Option<RelationV2>>>,
    #[serde(default)]
    initiatives: UniqueMap<Uuid, RegisterV2<Option<InitiativeV2>>>,
    #[serde(default)]
    forms: UniqueMap<Uuid, RegisterV2<Option<FormV2>>>,
    participants: UniqueMap<Uuid, RegisterV2<Option<ParticipantV2>>>,
    #[serde(default)]
    attendances: UniqueMap<Uuid, RegisterV2<Option<AttendanceV2>>>,
    #[serde(default)]
    breakouts: UniqueMap<Uuid, RegisterV2<Option<BreakoutV2>>>,
    answers: UniqueMap<String, AnswerV2>,
    actions: UniqueMap<Uuid, RegisterV2<Option<ActionV2>>>,
    #[serde(default)]
    targets: UniqueMap<String, RegisterV2<Option<TargetV2>>>,
    #[serde(default)]
    baseline: RegisterV2<Option<BaselineV2>>,
    /// What is decided about mentions of names.
    #[serde(default)]
    names: UniqueMap<String, RegisterV2<Option<NameChoiceV2>>>,
    writers: Vec<WriterV2>,
    #[serde(default)]
    replaced: Vec<ReplacedV2>,
    /// The encrypted views of open rounds, by round, in hexadecimal digits.
    #[serde(default)]
    sealed: UniqueMap<Uuid, FileText>,
}

/// The key of a hand-out, in hexadecimal digits.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "HandOut", deny_unknown_fields)]
struct HandOutKeyV2 {
    id: Uuid,
    key: FileText,
}

/// No way of encryption is known.
#[derive(Debug, Deserialize)]
#[serde(rename = "Encryption", deny_unknown_fields)]
enum EncryptionV2 {}

/// What a hand-out goes without.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "LeftOut", deny_unknown_fields)]
struct LeftOutV2 {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    elements: Vec<FileText>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    kinds: Vec<HandOutKindV2>,
}

/// What entries have replaced: of each writer, by its position, the edits up to a counter.
type ReplacedV2 = Vec<(usize, u64)>;

impl AssessmentV2 {
    /// Whether a file holds nothing that format 1 did not have.
    fn has_only_format_1(&self) -> bool {
        self.encryption.is_none()
            && self.left_out.is_none()
            && self.hand_out.is_none()
            && self.replaced.is_empty()
            && self.sealed.is_empty()
            && self.names.is_empty()
            && self.groups.is_empty()
            && self
                .institutions
                .as_ref()
                .is_none_or(|institutions| institutions.0.is_empty())
            && self.attendances.is_empty()
            && self.relations.is_empty()
            && self.initiatives.is_empty()
            && self.forms.is_empty()
    }
}

/// Which edit wrote a value: position of the writer, its counter, when.
type StampV2 = (usize, u64, Timestamp);

/// A value with its stamp.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Entry", deny_unknown_fields)]
struct EntryV2<T> {
    by: StampV2,
    /// The position of what it has replaced in the list at the end of the file; left out if that is nothing but earlier edits
    /// of its own opening.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    over: Option<usize>,
    // Named, so that a missing value is a fault: serde would read a missing option as none, which is a removal.
    #[serde(deserialize_with = "present")]
    #[serde(bound(deserialize = "T: Deserialize<'de>"))]
    is: T,
}

fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::deserialize(deserializer)
}

/// The entries of a value: none is left out of the file, one is written alone, several as a list.
#[derive(Debug)]
struct RegisterV2<T>(Vec<EntryV2<T>>);

impl<T> Default for RegisterV2<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for RegisterV2<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EntriesV2<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for EntriesV2<T> {
            type Value = RegisterV2<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("(by:, is:)")
            }

            fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<Self::Value, A::Error> {
                EntryV2::deserialize(MapAccessDeserializer::new(access))
                    .map(|entry| RegisterV2(vec![entry]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();

                while let Some(entry) = access.next_element()? {
                    entries.push(entry);
                }

                Ok(RegisterV2(entries))
            }
        }

        deserializer.deserialize_any(EntriesV2(PhantomData))
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Facts", deny_unknown_fields)]
struct FactsV2 {
    country: RegisterV2<FileText>,
    #[serde(default)]
    title: RegisterV2<FileText>,
    #[serde(default)]
    host: RegisterV2<FileText>,
    #[serde(default)]
    place: RegisterV2<FileText>,
    #[serde(default)]
    dates: RegisterV2<Option<DatesV2>>,
    #[serde(default)]
    internal_mark: RegisterV2<FileText>,
    #[serde(default)]
    partners_mark: RegisterV2<FileText>,
    #[serde(default)]
    public_mark: RegisterV2<FileText>,
    #[serde(default)]
    scope: RegisterV2<ScopeV2>,
    #[serde(default)]
    day: RegisterV2<Option<DayV2>>,
    #[serde(default)]
    homework: RegisterV2<Option<HomeworkV2>>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Day", deny_unknown_fields)]
struct DayV2 {
    start: u16,
    minutes: u16,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    breaks: Vec<DayBreakV2>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Break", deny_unknown_fields)]
struct DayBreakV2 {
    start: u16,
    minutes: u16,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Group", deny_unknown_fields)]
struct GroupV2 {
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    name: FileText,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    short: FileText,
    place: u16,
    #[serde(default, skip_serializing_if = "is_default")]
    unused: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Attendance", deny_unknown_fields)]
struct AttendanceV2 {
    participant: Uuid,
    presence: PresenceV2,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    room: Option<Uuid>,
    at: Timestamp,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Dates", deny_unknown_fields)]
struct DatesV2 {
    first: Date,
    last: Date,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Participant", deny_unknown_fields)]
struct ParticipantV2 {
    name: FileText,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    organisation: FileText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    group: Option<FileText>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    functions: Vec<FileText>,
    role: RoleV2,
    #[serde(default, skip_serializing_if = "is_default")]
    votes: bool,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    post: FileText,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    honorific: FileText,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Breakout", deny_unknown_fields)]
struct BreakoutV2 {
    name: FileText,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    elements: Vec<FileText>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    members: Vec<Uuid>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    facilitator: Option<Uuid>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    minutes: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    start: Option<u16>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    breaks: Vec<DayBreakV2>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Target", deny_unknown_fields)]
struct TargetV2 {
    level: Number,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    horizon: Option<HorizonV2>,
}

/// A whole number, wider than any that may stand there, so that what a person wrote out of range is named with its question.
type Number = i64;

/// A round; its votes by group, the levels lowest first.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Round", deny_unknown_fields)]
struct RoundV2 {
    number: Number,
    way: VotingMethodV2,
    #[serde(default, skip_serializing_if = "is_default")]
    voice: VoiceV2,
    /// Why a third round was held.
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    reason: FileText,
    state: RoundStateV2,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    breakout: Option<Uuid>,
    /// The SHA-256 of the token of whoever opened it, in hexadecimal digits; rounds of format 1 have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lock: Option<FileText>,
    /// The token, once it has ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    token: Option<FileText>,
    /// While it is open how many votes were cast.
    #[serde(default, skip_serializing_if = "is_default")]
    cast: Number,
    /// The votes, once everybody may see them; in format 1 those of open rounds stand here, too.
    #[serde(default, skip_serializing_if = "votes_are_none")]
    votes: UniqueMap<String, CountsV2>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "RoundMark", deny_unknown_fields)]
enum RoundMarkV2 {
    Void { reason: FileText },
    Abandoned,
}

fn votes_are_none(votes: &UniqueMap<String, CountsV2>) -> bool {
    votes.is_empty()
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Counts", deny_unknown_fields)]
struct CountsV2 {
    levels: Vec<Number>,
    #[serde(default, skip_serializing_if = "is_default")]
    dont_know: Number,
    #[serde(default, skip_serializing_if = "is_default")]
    not_applicable: Number,
    #[serde(default, skip_serializing_if = "is_default")]
    abstain: Number,
}

fn notes_are_none(notes: &UniqueMap<String, EarlierNotesV2>) -> bool {
    notes.is_empty()
}

/// Whether a value is the one that stands where the file has none.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename = "Outcome", deny_unknown_fields)]
enum OutcomeV2 {
    Open,
    Agreed(Number),
    Contested {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        provisional: Option<Number>,
    },
    DontKnow,
    NotApplicable {
        reason: FileText,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Evidence", deny_unknown_fields)]
struct EvidenceV2 {
    title: FileText,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    source: FileText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<Date>,
    grade: GradeV2,
    #[serde(default, skip_serializing_if = "is_default")]
    restricted: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    initiative: Option<Uuid>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<Uuid>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    brought: Option<Uuid>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Dissent", deny_unknown_fields)]
struct DissentV2 {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    group: Option<FileText>,
    words: FileText,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    brings: FileText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    level: Option<Number>,
}

/// A group that was asked for its dissent and put nothing on record.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Asked", deny_unknown_fields)]
struct AskedV2 {
    group: FileText,
    level: Number,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Action", deny_unknown_fields)]
struct ActionV2 {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    question: Option<FileText>,
    title: FileText,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    lead: FileText,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    partners: FileText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    horizon: Option<HorizonV2>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    effort: Option<EffortV2>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    importance: Option<u8>,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    first_step: FileText,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    indicator: FileText,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    support: FileText,
    #[serde(default, skip_serializing_if = "is_default")]
    status: StatusV2,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Baseline", deny_unknown_fields)]
struct BaselineV2 {
    id: Uuid,
    title: FileText,
    /// Absent in format 1.
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    country: FileText,
    /// Absent in format 1.
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    version: FileText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<Date>,
    scope: ScopeV2,
    outcomes: UniqueMap<String, OutcomeV2>,
    /// Absent in format 1.
    #[serde(default, skip_serializing_if = "notes_are_none")]
    notes: UniqueMap<String, EarlierNotesV2>,
    /// Absent in format 1, and of a baseline of which nobody knows what was compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lineage: Option<BaselineLineageV2>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "BaselineLineage", deny_unknown_fields)]
struct BaselineLineageV2 {
    // Always written: a structure without fields would be read as none.
    changed: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    new: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    gone: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "EarlierNotes", deny_unknown_fields)]
struct EarlierNotesV2 {
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    strengths: FileText,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    gaps: FileText,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    note: FileText,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    evidence: Vec<EvidenceV2>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Writer", deny_unknown_fields)]
struct WriterV2 {
    id: Uuid,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    computer: FileText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    breakout: Option<Uuid>,
    since: Timestamp,
    counter: u64,
}

/// A choice as the file names it, with the same choice in the program.
macro_rules! choice {
    ($(#[$about:meta])* $name:ident as $in_file:literal is $choice:ident: $($(#[$mark:meta])* $variant:ident),+) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename = $in_file)]
        enum $name {
            $($(#[$mark])* $variant),+
        }

        impl From<domain::$choice> for $name {
            fn from(value: domain::$choice) -> Self {
                match value {
                    $(domain::$choice::$variant => Self::$variant),+
                }
            }
        }

        impl From<$name> for domain::$choice {
            fn from(value: $name) -> Self {
                match value {
                    $($name::$variant => Self::$variant),+
                }
            }
        }
    };
}

choice!(HandOutKindV2 as "HandOutKind" is HandOutKind: People, Notes, RestrictedEvidence, Rounds);
choice!(NameChoiceV2 as "NameChoice" is NameChoice: Replace, Keep);
choice!(OriginV2 as "Origin" is Origin: Work, Sample);
choice!(ScopeV2 as "Scope" is Scope: Whole, QuickScan);
choice!(PresenceV2 as "Presence" is Presence: Here, Away, Gone);
// Of a round that says nothing everybody gives a view.
choice!(#[derive(Default)] VoiceV2 as "Voice" is Voice: #[default] Person, Institution);
choice!(ReviewV2 as "Review" is Review: Clear, Marked);
choice!(VotingMethodV2 as "Way" is VotingMethod: Sealed, Hands);
choice!(RoundStateV2 as "RoundState" is RoundState: Open, Revealed, Discarded);
choice!(GradeV2 as "Grade" is Grade: A, B, C, D);
choice!(RoleV2 as "Role" is Role: Head, Rapporteur, Facilitator, NoteTaker, Member, Observer);
choice!(ElementPartV2 as "ElementPart" is ElementPart: Leads, Supports);
choice!(MeansV2 as "Means" is Means: Law, Forum, Agreement, InformationSharing, ContactPoint, Exercise, Informal, Needed);
choice!(RelationStateV2 as "RelationState" is RelationState: Works, OnPaper, Missing);
choice!(InitiativeKindV2 as "InitiativeKind" is InitiativeKind: Law, Policy, Strategy, Programme, Body, Project, Agreement, Campaign, Exercise);
choice!(InitiativeStateV2 as "InitiativeState" is InitiativeState: Planned, InForce, Ended);
choice!(HorizonV2 as "Horizon" is Horizon: Short, Medium, Long);
choice!(EffortV2 as "Effort" is Effort: Low, Medium, High);
// An action that says nothing of its status is proposed.
choice!(#[derive(Default)] StatusV2 as "Status" is Status: #[default] Proposed, Confirmed, Underway, Done, Dropped);
