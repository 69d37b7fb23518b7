//! Format 1 as its file has it. These types follow the file, not the program; they never change once files of it exist.
//!
//! A value that several laptops may change is written `(by: (writer, edit, when), is: value)`, the writer by its position in
//! the list at the end of the file; values that stand side by side are written as a list of these.

mod read;
mod write;

pub use write::encode;

use crate::assessment as domain;
use crate::questionnaire::unique_map::UniqueMap;
use crate::questionnaire::{Content, Translation};
use crate::store::format::text::Text;

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
#[serde(deny_unknown_fields)]
pub struct Assessment {
    pub format: u32,
    /// The version of the program that wrote the file; the first files have none.
    #[serde(default)]
    program: Text,
    id: Uuid,
    origin: Origin,
    #[serde(default)]
    copy_of: Option<Uuid>,
    questionnaire: Content,
    #[serde(default)]
    translations: Vec<Translation>,
    facts: Facts,
    participants: UniqueMap<Uuid, Register<Option<Participant>>>,
    #[serde(default)]
    breakouts: UniqueMap<Uuid, Register<Option<Breakout>>>,
    answers: UniqueMap<String, Answer>,
    actions: UniqueMap<Uuid, Register<Option<Action>>>,
    #[serde(default)]
    targets: UniqueMap<String, Register<Option<Target>>>,
    #[serde(default)]
    baseline: Register<Option<Baseline>>,
    writers: Vec<Writer>,
}

/// Which edit wrote a value: position of the writer, its counter, when.
type Stamp = (usize, u64, Timestamp);

/// A value with its stamp.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry<T> {
    by: Stamp,
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
struct Register<T>(Vec<Entry<T>>);

impl<T> Default for Register<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Register<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
            type Value = Register<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("(by:, is:)")
            }

            fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<Self::Value, A::Error> {
                Entry::deserialize(MapAccessDeserializer::new(access))
                    .map(|entry| Register(vec![entry]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();

                while let Some(entry) = access.next_element()? {
                    entries.push(entry);
                }

                Ok(Register(entries))
            }
        }

        deserializer.deserialize_any(Entries(PhantomData))
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    country: Register<Text>,
    #[serde(default)]
    title: Register<Text>,
    #[serde(default)]
    host: Register<Text>,
    #[serde(default)]
    place: Register<Text>,
    #[serde(default)]
    dates: Register<Option<Dates>>,
    #[serde(default)]
    internal_mark: Register<Text>,
    #[serde(default)]
    partners_mark: Register<Text>,
    #[serde(default)]
    public_mark: Register<Text>,
    #[serde(default)]
    scope: Register<Scope>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Dates {
    first: Date,
    last: Date,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Participant {
    name: Text,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    organisation: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    group: Option<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    functions: Vec<Text>,
    role: Role,
    #[serde(default, skip_serializing_if = "is_default")]
    votes: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Breakout {
    name: Text,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    elements: Vec<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    members: Vec<Uuid>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    facilitator: Option<Uuid>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    minutes: Option<u16>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    #[serde(default)]
    outcome: Register<Outcome>,
    #[serde(default)]
    strengths: Register<Text>,
    #[serde(default)]
    gaps: Register<Text>,
    #[serde(default)]
    note: Register<Text>,
    #[serde(default)]
    review: Register<Review>,
    #[serde(default)]
    evidence: UniqueMap<Uuid, Register<Option<Evidence>>>,
    #[serde(default)]
    dissents: UniqueMap<Uuid, Register<Option<Dissent>>>,
    #[serde(default)]
    rounds: UniqueMap<Uuid, Register<Option<Round>>>,
    #[serde(default)]
    spent: Register<Number>,
    #[serde(default)]
    target: Register<Option<Target>>,
    #[serde(default)]
    importance: Register<Option<u8>>,
    #[serde(default)]
    effort: Register<Option<Effort>>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Target {
    level: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    horizon: Option<Horizon>,
}

/// A whole number, wider than any that may stand there, so that what a person wrote out of range is named with its question.
type Number = i64;

/// A round; its votes by group, the levels lowest first.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Round {
    number: Number,
    way: Way,
    state: RoundState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    breakout: Option<Uuid>,
    #[serde(default, skip_serializing_if = "votes_are_none")]
    votes: UniqueMap<String, Counts>,
}

fn votes_are_none(votes: &UniqueMap<String, Counts>) -> bool {
    votes.is_empty()
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Counts {
    levels: Vec<Number>,
    #[serde(default, skip_serializing_if = "is_default")]
    dont_know: Number,
    #[serde(default, skip_serializing_if = "is_default")]
    not_applicable: Number,
    #[serde(default, skip_serializing_if = "is_default")]
    abstain: Number,
}

/// Whether a value is the one that stands where the file has none.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
enum Outcome {
    Open,
    Agreed(Number),
    Contested {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        provisional: Option<Number>,
    },
    DontKnow,
    NotApplicable {
        reason: Text,
    },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Evidence {
    title: Text,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    source: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<Date>,
    grade: Grade,
    #[serde(default, skip_serializing_if = "is_default")]
    restricted: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Dissent {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    group: Option<Text>,
    words: Text,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    brings: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due: Option<Date>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Action {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    question: Option<Text>,
    title: Text,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    lead: Text,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    partners: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    horizon: Option<Horizon>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    effort: Option<Effort>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    importance: Option<u8>,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    first_step: Text,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    indicator: Text,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    support: Text,
    #[serde(default, skip_serializing_if = "is_default")]
    status: Status,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Baseline {
    id: Uuid,
    title: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<Date>,
    scope: Scope,
    outcomes: UniqueMap<String, Outcome>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Writer {
    id: Uuid,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    computer: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    breakout: Option<Uuid>,
    since: Timestamp,
    counter: u64,
}

/// A choice as the file names it, with the same choice in the program.
macro_rules! choice {
    ($(#[$about:meta])* $name:ident: $($(#[$mark:meta])* $variant:ident),+) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        enum $name {
            $($(#[$mark])* $variant),+
        }

        impl From<domain::$name> for $name {
            fn from(value: domain::$name) -> Self {
                match value {
                    $(domain::$name::$variant => Self::$variant),+
                }
            }
        }

        impl From<$name> for domain::$name {
            fn from(value: $name) -> Self {
                match value {
                    $($name::$variant => Self::$variant),+
                }
            }
        }
    };
}

choice!(Origin: Work, Sample);
choice!(Scope: Whole, QuickScan);
choice!(Review: Clear, Marked);
choice!(Way: Sealed, Hands);
choice!(RoundState: Open, Revealed, Discarded);
choice!(Grade: A, B, C, D);
choice!(Role: Head, Rapporteur, Facilitator, NoteTaker, Member, Observer);
choice!(Horizon: Short, Medium, Long);
choice!(Effort: Low, Medium, High);
// An action that says nothing of its status is proposed.
choice!(#[derive(Default)] Status: #[default] Proposed, Confirmed, Underway, Done, Dropped);
