//! What registers hold: for the program, typed; for people, as a [`Value`].

use crate::assessment::{
    Action, Asked, Attendance, Baseline, Breakout, Contribution, Dates, Day, Dissent, Effort,
    Evidence, Form, GroupEntry, Homework, Importance, Initiative, Institution, NameChoice, Outcome,
    Participant, Register, Relation, Review, Round, RoundMark, RoundState, Scope, Target, TextName,
    VotingMethod,
};
use crate::questionnaire::{Level, QuestionId};

use std::fmt::Debug;
use std::sync::Arc;

/// What a part holds, for people to see. Of a round nothing but how many views it has.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// It was removed.
    Removed,
    /// Words.
    Words(String),
    /// Days, or none.
    Dates(Option<Dates>),
    /// How much is asked.
    Scope(Scope),
    /// When the plenary works on a day.
    Day(Option<Day>),
    /// A stakeholder group; `None` is as the questionnaire has it.
    Group(Option<GroupEntry>),
    /// An institution.
    Institution(Institution),
    /// How two institutions work together.
    Relation(Relation),
    /// An initiative.
    Initiative(Initiative),
    /// A form of the homework.
    Form(Form),
    /// What is settled for the homework.
    Homework(Option<Homework>),
    /// A participant.
    Participant(Participant),
    /// A tick in the list of who is here.
    Attendance(Attendance),
    /// A breakout.
    Breakout(Breakout),
    /// Where the delegation stands.
    Outcome(Outcome),
    /// The level that is by consent.
    Consent(Option<Level>),
    /// A group that was asked for its dissent.
    Asked(Asked),
    /// Marked or clear.
    Review(Review),
    /// A piece of evidence.
    Evidence(Evidence),
    /// What a form brought for a question.
    Contribution(Contribution),
    /// A minority view.
    Dissent(Dissent),
    /// A round.
    Round {
        /// From 1.
        number: u8,
        /// How it is entered.
        way: VotingMethod,
        /// Where it stands.
        state: RoundState,
        /// How many views it has, abstentions included.
        cast: u32,
    },
    /// What is said of a round beside it.
    RoundMark(RoundMark),
    /// Seconds.
    Seconds(u32),
    /// An action.
    Action(Action),
    /// Where to be.
    Target(Option<Target>),
    /// How much it matters.
    Importance(Option<Importance>),
    /// How much work it is.
    Effort(Option<Effort>),
    /// An earlier assessment.
    Baseline(Option<Arc<Baseline>>),
    /// What is decided about a mention of a name.
    Name(Option<NameChoice>),
}

/// What a register can hold. Its default stands for a register that nobody has written.
pub(super) trait RegisterValue: Clone + PartialEq + Default + Debug {
    /// The value as people see it.
    fn value(&self) -> Value;

    /// Whether it may be replaced by another, if an edit says that it was; else both stand side by side.
    fn gives_way_to(&self, _other: &Self) -> bool {
        true
    }

    /// Changes what people wrote freely in it.
    fn reword(&mut self, change: &impl Fn(TextName, &mut String));

    /// The question that it is about, if it says so itself.
    fn question(&self) -> Option<&QuestionId> {
        None
    }

    /// Whether it is a round in which votes are being cast.
    fn is_open_round(&self) -> bool {
        false
    }

    /// Whether it is a round that has ended, which it has for good.
    fn is_ended_round(&self) -> bool {
        false
    }
}

/// The values of a register, each once; an untouched one holds the default.
pub(super) fn distinct_values<T: RegisterValue>(register: &Register<T>) -> Vec<T> {
    let mut values: Vec<T> = Vec::new();

    for value in register.values() {
        if !values.contains(value) {
            values.push(value.clone());
        }
    }

    if values.is_empty() {
        values.push(T::default());
    }

    values
}

impl RegisterValue for String {
    fn value(&self) -> Value {
        Value::Words(self.clone())
    }

    fn reword(&mut self, change: &impl Fn(TextName, &mut String)) {
        change(TextName::Words, self);
    }
}

impl RegisterValue for Outcome {
    fn value(&self) -> Value {
        Value::Outcome(self.clone())
    }

    fn reword(&mut self, change: &impl Fn(TextName, &mut String)) {
        if let Self::NotApplicable { reason } = self {
            change(TextName::Reason, reason);
        }
    }
}

/// Values in which nobody writes freely.
macro_rules! wordless_values {
    ($($value:ty => $shown:expr;)+) => {
        $(impl RegisterValue for $value {
            fn value(&self) -> Value {
                let shown: fn(&Self) -> Value = $shown;

                shown(self)
            }

            fn reword(&mut self, _change: &impl Fn(TextName, &mut String)) {}
        })+
    };
}

wordless_values! {
    Option<Dates> => |dates| Value::Dates(*dates);
    Scope => |scope| Value::Scope(*scope);
    Review => |review| Value::Review(*review);
    Option<Day> => |day| Value::Day(day.clone());
    Option<Homework> => |homework| Value::Homework(*homework);
    Option<Level> => |level| Value::Consent(*level);
    u32 => |seconds| Value::Seconds(*seconds);
    Option<Target> => |target| Value::Target(*target);
    Option<Importance> => |importance| Value::Importance(*importance);
    Option<Effort> => |effort| Value::Effort(*effort);
    Option<NameChoice> => |choice| Value::Name(*choice);
}

impl RegisterValue for Option<Arc<Baseline>> {
    fn value(&self) -> Value {
        Value::Baseline(self.clone())
    }

    fn reword(&mut self, change: &impl Fn(TextName, &mut String)) {
        if let Some(baseline) = self {
            Arc::make_mut(baseline).reword(change);
        }
    }
}

/// Something in a list: the value, or that it was removed.
macro_rules! item_values {
    ($($name:ident),+) => {
        $(impl RegisterValue for Option<$name> {
            fn value(&self) -> Value {
                self.as_ref().map_or(Value::Removed, |item| Value::$name(item.clone()))
            }

            fn reword(&mut self, change: &impl Fn(TextName, &mut String)) {
                if let Some(item) = self {
                    item.reword(change);
                }
            }
        })+
    };
}

item_values!(
    Institution,
    Relation,
    Initiative,
    Participant,
    Breakout,
    Evidence,
    Contribution,
    Dissent,
    RoundMark
);

impl RegisterValue for Option<GroupEntry> {
    fn value(&self) -> Value {
        Value::Group(self.clone())
    }

    fn reword(&mut self, change: &impl Fn(TextName, &mut String)) {
        if let Some(group) = self {
            group.reword(change);
        }
    }
}

impl RegisterValue for Option<Attendance> {
    fn value(&self) -> Value {
        self.map_or(Value::Removed, Value::Attendance)
    }

    fn reword(&mut self, _change: &impl Fn(TextName, &mut String)) {}
}

impl RegisterValue for Option<Form> {
    fn value(&self) -> Value {
        self.as_ref()
            .map_or(Value::Removed, |form| Value::Form(form.clone()))
    }

    fn reword(&mut self, _change: &impl Fn(TextName, &mut String)) {}
}

impl RegisterValue for Option<Asked> {
    fn value(&self) -> Value {
        self.as_ref()
            .map_or(Value::Removed, |asked| Value::Asked(asked.clone()))
    }

    fn reword(&mut self, _change: &impl Fn(TextName, &mut String)) {}
}

impl RegisterValue for Option<Action> {
    fn value(&self) -> Value {
        self.as_ref()
            .map_or(Value::Removed, |action| Value::Action(action.clone()))
    }

    fn reword(&mut self, change: &impl Fn(TextName, &mut String)) {
        if let Some(action) = self {
            action.reword(change);
        }
    }

    fn question(&self) -> Option<&QuestionId> {
        self.as_ref()?.question.as_ref()
    }
}

impl RegisterValue for Option<Round> {
    fn value(&self) -> Value {
        self.as_ref().map_or(Value::Removed, |round| Value::Round {
            number: round.number,
            way: round.way,
            state: round.state,
            cast: round.cast(),
        })
    }

    fn reword(&mut self, change: &impl Fn(TextName, &mut String)) {
        if let Some(round) = self {
            change(TextName::Reason, &mut round.reason);
        }
    }

    fn gives_way_to(&self, other: &Self) -> bool {
        self.as_ref()
            .is_none_or(|round| round.gives_way_to(other.as_ref()))
    }

    fn is_open_round(&self) -> bool {
        self.as_ref()
            .is_some_and(|round| round.state == RoundState::Open)
    }

    fn is_ended_round(&self) -> bool {
        self.as_ref()
            .is_some_and(|round| round.state != RoundState::Open)
    }
}
