//! From a file of format 1 to an assessment: everything is checked that the types of the file do not check.

use crate::assessment as domain;
use crate::assessment::answer::UNTOUCHED;
use crate::assessment::edit::{bounded, may_be_shown, required};
use crate::assessment::{AssessmentId, EditError, ItemId, ROUNDS, VOTES_LIMIT, WriterId, join};
use crate::questionnaire::unique_map::UniqueMap;
use crate::questionnaire::{FORMAT, Level, QuestionId, Questionnaire};
use crate::store::format::text::Text;
use crate::store::format::v1::{
    Action, Answer, Assessment, Baseline, Breakout, Dates, Dissent, Evidence, Facts, Outcome,
    Participant, Register, Round, Stamp, Target, Writer,
};
use crate::store::format::{Problem, ReadError};

use uuid::Uuid;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::ops::RangeInclusive;
use std::sync::Arc;

impl Assessment {
    /// The assessment that this file holds.
    pub fn into_assessment(self) -> Result<domain::Assessment, ReadError> {
        if self.questionnaire.format > FORMAT {
            return Err(ReadError::Newer {
                found: self.questionnaire.format,
                program: named(self.program.0),
            });
        }

        let base = Questionnaire::new(self.questionnaire).map_err(ReadError::Questionnaire)?;
        let questionnaire = self
            .translations
            .into_iter()
            .try_fold(base, Questionnaire::with_translation)?;
        let mut assessment = domain::Assessment {
            id: AssessmentId(self.id),
            origin: self.origin.into(),
            questionnaire: Arc::new(questionnaire),
            facts: domain::Facts::default(),
            participants: domain::Items::default(),
            breakouts: domain::Items::default(),
            answers: BTreeMap::new(),
            actions: domain::Items::default(),
            targets: BTreeMap::new(),
            baseline: domain::Register::new(),
            copy_of: self.copy_of.map(ItemId),
            writers: Vec::new(),
        };
        let writers = writers(self.writers)?;
        let reader = Reader {
            assessment: &assessment,
            writers: &writers,
        };

        let facts = reader.facts(self.facts)?;
        let participants = reader.items(None, self.participants, |person: Participant| {
            let person = person.into();
            reader.assessment.may_join(&person)?;

            Ok(person)
        })?;
        let breakouts = reader.items(None, self.breakouts, |breakout: Breakout| {
            let breakout = breakout.into();
            reader.assessment.may_be_a_breakout(&breakout)?;

            Ok(breakout)
        })?;
        let answers = reader.answers(self.answers)?;
        let actions = reader.items(None, self.actions, |action: Action| {
            let action = domain::Action::try_from(action)?;
            reader.assessment.may_be_done(&action)?;

            Ok(action)
        })?;
        let targets = reader.targets(self.targets)?;
        let baseline = reader.baseline(self.baseline)?;

        assessment.facts = facts;
        assessment.participants = participants;
        assessment.breakouts = breakouts;
        assessment.answers = answers;
        assessment.actions = actions;
        assessment.targets = targets;
        assessment.baseline = baseline;
        assessment.writers = sorted(writers);

        Ok(assessment)
    }
}

fn at(id: &str) -> impl Fn(Problem) -> ReadError {
    let id = id.to_owned();

    move |problem| ReadError::Content {
        id: id.clone(),
        problem,
    }
}

/// A file made by hand may list the writers in any order.
fn sorted(mut writers: Vec<domain::Writer>) -> Vec<domain::Writer> {
    join::sort(&mut writers);

    writers
}

fn writers(writers: Vec<Writer>) -> Result<Vec<domain::Writer>, ReadError> {
    let mut seen = HashSet::new();

    writers
        .into_iter()
        .map(|writer| {
            if !seen.insert(writer.id) {
                return Err(at(&writer.id.to_string())(Problem::DoubledWriter));
            }

            Ok(domain::Writer {
                id: WriterId(writer.id),
                computer: writer.computer.0,
                breakout: writer.breakout.map(ItemId),
                since: writer.since,
                counter: writer.counter,
            })
        })
        .collect()
}

/// Reads the parts of a file against its questionnaire and its writers.
#[derive(Clone, Copy)]
struct Reader<'a> {
    assessment: &'a domain::Assessment,
    writers: &'a [domain::Writer],
}

impl Reader<'_> {
    fn facts(self, facts: Facts) -> Result<domain::Facts, ReadError> {
        let country = self.register("country", facts.country, |Text(country)| {
            required(&country)?;

            Ok(country)
        })?;

        if country.is_untouched() {
            return Err(at("country")(EditError::Empty.into()));
        }

        Ok(domain::Facts {
            country,
            title: self.words("title", facts.title)?,
            host: self.words("host", facts.host)?,
            place: self.words("place", facts.place)?,
            dates: self.register("dates", facts.dates, |dates| {
                Ok(dates.map(domain::Dates::try_from).transpose()?)
            })?,
            internal_mark: self.words("internal_mark", facts.internal_mark)?,
            partners_mark: self.words("partners_mark", facts.partners_mark)?,
            public_mark: self.words("public_mark", facts.public_mark)?,
            scope: self.register("scope", facts.scope, |scope| Ok(scope.into()))?,
        })
    }

    fn answers(
        self,
        answers: UniqueMap<String, Answer>,
    ) -> Result<BTreeMap<QuestionId, Arc<domain::Answer>>, ReadError> {
        answers
            .0
            .into_iter()
            .map(|(id, answer)| {
                let question = QuestionId::from(id.as_str());

                if self.assessment.questionnaire.ordinal(&question).is_none() {
                    let unknown = EditError::UnknownQuestion(question);

                    return Err(at(&id)(unknown.into()));
                }

                Ok((question, Arc::new(self.answer(&id, answer)?)))
            })
            // An answer that nobody has touched is the same as none.
            .filter(|read| !matches!(read, Ok((_, answer)) if **answer == *UNTOUCHED))
            .collect()
    }

    fn answer(self, id: &str, answer: Answer) -> Result<domain::Answer, ReadError> {
        Ok(domain::Answer {
            outcome: self.register(id, answer.outcome, |outcome| self.outcome(outcome))?,
            strengths: self.words(id, answer.strengths)?,
            gaps: self.words(id, answer.gaps)?,
            note: self.words(id, answer.note)?,
            review: self.register(id, answer.review, |review| Ok(review.into()))?,
            evidence: self.items(Some(id), answer.evidence, |evidence: Evidence| {
                let evidence = evidence.into();
                may_be_shown(&evidence)?;

                Ok(evidence)
            })?,
            dissents: self.items(Some(id), answer.dissents, |dissent: Dissent| {
                let dissent = dissent.into();
                self.assessment.may_be_put_on_record(&dissent)?;

                Ok(dissent)
            })?,
            rounds: self.items(Some(id), answer.rounds, |round: Round| {
                let round = domain::Round::try_from(round)?;
                self.assessment.may_be_a_round(&round)?;

                Ok(round)
            })?,
            spent: self.register(id, answer.spent, |seconds| {
                whole(seconds, 0..=u32::MAX.into())
            })?,
            target: self.register(id, answer.target, |target| Ok(self.target(target)?))?,
            importance: self.register(id, answer.importance, |number| {
                Ok(number.map(importance).transpose()?)
            })?,
            effort: self.register(id, answer.effort, |effort| Ok(effort.map(Into::into)))?,
        })
    }

    fn outcome(self, outcome: Outcome) -> Result<domain::Outcome, Problem> {
        let steps = self.assessment.questionnaire.scale().len();
        let highest = i64::try_from(steps).unwrap_or(i64::MAX) - 1;
        let level = |level: i64| match u8::try_from(level) {
            Ok(level) => Ok(Level(level)),
            Err(_) => whole(level, 0..=highest).map(Level),
        };
        let outcome = match outcome {
            Outcome::Open => domain::Outcome::Open,
            Outcome::Agreed(agreed) => domain::Outcome::Agreed(level(agreed)?),
            Outcome::Contested { provisional } => domain::Outcome::Contested {
                provisional: provisional.map(level).transpose()?,
            },
            Outcome::DontKnow => domain::Outcome::DontKnow,
            Outcome::NotApplicable { reason } => {
                domain::Outcome::NotApplicable { reason: reason.0 }
            }
        };
        self.assessment.may_be_recorded(&outcome)?;

        Ok(outcome)
    }

    fn target(self, target: Option<Target>) -> Result<Option<domain::Target>, EditError> {
        let target = target.map(|target| domain::Target {
            level: Level(target.level),
            horizon: target.horizon.map(Into::into),
        });

        if let Some(target) = target {
            self.assessment.has_level(target.level)?;
        }

        Ok(target)
    }

    fn targets(
        self,
        targets: UniqueMap<String, Register<Option<Target>>>,
    ) -> Result<BTreeMap<String, domain::Register<Option<domain::Target>>>, ReadError> {
        let registers = targets.0.into_iter().map(|(aspect, register)| {
            self.assessment
                .has_aspect(&aspect)
                .map_err(|error| at(&aspect)(error.into()))?;
            let register = self.register(&aspect, register, |target| Ok(self.target(target)?))?;

            Ok((aspect, register))
        });

        registers
            .filter(|read| !matches!(read, Ok((_, register)) if register.is_untouched()))
            .collect()
    }

    fn baseline(
        self,
        register: Register<Option<Baseline>>,
    ) -> Result<domain::Register<Option<Arc<domain::Baseline>>>, ReadError> {
        // A level that is not of the scale is named by its question, and not by the baseline.
        for entry in &register.0 {
            for (id, outcome) in entry.is.iter().flat_map(|baseline| &baseline.outcomes.0) {
                self.outcome(outcome.clone()).map_err(at(id))?;
            }
        }

        self.register("baseline", register, |baseline| {
            let Some(baseline) = baseline else {
                return Ok(None);
            };
            let outcomes =
                baseline.outcomes.0.into_iter().map(|(id, outcome)| {
                    Ok((QuestionId::from(id.as_str()), self.outcome(outcome)?))
                });
            let baseline = domain::Baseline {
                id: AssessmentId(baseline.id),
                title: baseline.title.0,
                date: baseline.date,
                scope: baseline.scope.into(),
                outcomes: outcomes.collect::<Result<_, Problem>>()?,
            };
            self.assessment.may_lie_under(&baseline)?;

            Ok(Some(Arc::new(baseline)))
        })
    }

    /// The items of a list; a fault is named by the question they belong to, or else by their own identifier.
    fn items<T, U>(
        self,
        owner: Option<&str>,
        items: UniqueMap<Uuid, Register<Option<T>>>,
        form: impl Fn(T) -> Result<U, Problem>,
    ) -> Result<domain::Items<U>, ReadError> {
        let registers = items.0.into_iter().map(|(id, register)| {
            let name = owner.map_or_else(|| Cow::Owned(id.to_string()), Cow::Borrowed);
            let register = self.register(&name, register, |item| item.map(&form).transpose())?;

            Ok((ItemId(id), register))
        });

        Ok(domain::Items::from_registers(
            registers.collect::<Result<_, ReadError>>()?,
        ))
    }

    fn words(
        self,
        id: &str,
        register: Register<Text>,
    ) -> Result<domain::Register<String>, ReadError> {
        self.register(id, register, |Text(words)| {
            bounded(&words)?;

            Ok(words)
        })
    }

    fn register<T, U>(
        self,
        id: &str,
        Register(entries): Register<T>,
        form: impl Fn(T) -> Result<U, Problem>,
    ) -> Result<domain::Register<U>, ReadError> {
        let mut read = Vec::with_capacity(entries.len());
        let mut edits = HashSet::new();

        for entry in entries {
            let stamp = self.stamp(entry.by).map_err(at(id))?;

            if !edits.insert((stamp.writer, stamp.counter)) {
                return Err(at(id)(Problem::DoubledStamp));
            }

            let value = form(entry.is).map_err(at(id))?;
            read.push((stamp, value));
        }

        Ok(domain::Register::from_entries(read))
    }

    fn stamp(self, (position, counter, when): Stamp) -> Result<domain::Stamp, Problem> {
        let Some(writer) = self.writers.get(position) else {
            return Err(Problem::UnknownWriter { position });
        };

        if counter == 0 || counter > writer.counter {
            return Err(Problem::UnknownEdit {
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

/// The name of a program, if it has one.
fn named(program: String) -> Option<String> {
    (!program.is_empty()).then_some(program)
}

/// A number that may stand there.
fn whole<T: TryFrom<i64>>(found: i64, range: RangeInclusive<i64>) -> Result<T, Problem> {
    let out_of_range = || Problem::OutOfRange {
        found,
        least: *range.start(),
        most: *range.end(),
    };

    if !range.contains(&found) {
        return Err(out_of_range());
    }

    T::try_from(found).map_err(|_| out_of_range())
}

impl TryFrom<Dates> for domain::Dates {
    type Error = EditError;

    fn try_from(dates: Dates) -> Result<Self, EditError> {
        if dates.last < dates.first {
            return Err(EditError::DatesReversed);
        }

        Ok(Self {
            first: dates.first,
            last: dates.last,
        })
    }
}

impl From<Participant> for domain::Participant {
    fn from(participant: Participant) -> Self {
        Self {
            name: participant.name.0,
            organisation: participant.organisation.0,
            group: participant.group.map(|Text(group)| group),
            functions: participant.functions.into_iter().map(|t| t.0).collect(),
            role: participant.role.into(),
            votes: participant.votes,
        }
    }
}

impl From<Evidence> for domain::Evidence {
    fn from(evidence: Evidence) -> Self {
        Self {
            title: evidence.title.0,
            source: evidence.source.0,
            date: evidence.date,
            grade: evidence.grade.into(),
            restricted: evidence.restricted,
        }
    }
}

impl From<Dissent> for domain::Dissent {
    fn from(dissent: Dissent) -> Self {
        Self {
            group: dissent.group.map(|Text(group)| group),
            words: dissent.words.0,
            brings: dissent.brings.0,
            due: dissent.due,
        }
    }
}

impl From<Breakout> for domain::Breakout {
    fn from(breakout: Breakout) -> Self {
        Self {
            name: breakout.name.0,
            elements: breakout.elements.into_iter().map(|Text(id)| id).collect(),
            members: breakout.members.into_iter().map(ItemId).collect(),
            facilitator: breakout.facilitator.map(ItemId),
            minutes: breakout.minutes,
        }
    }
}

fn importance(number: u8) -> Result<domain::Importance, EditError> {
    domain::Importance::try_from(number)
        .map_err(|domain::NoImportance(number)| EditError::NoImportance { number })
}

impl TryFrom<Action> for domain::Action {
    type Error = EditError;

    fn try_from(action: Action) -> Result<Self, EditError> {
        Ok(Self {
            question: action
                .question
                .map(|Text(id)| QuestionId::from(id.as_str())),
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

impl TryFrom<Round> for domain::Round {
    type Error = Problem;

    fn try_from(round: Round) -> Result<Self, Problem> {
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
            state: round.state.into(),
            breakout: round.breakout.map(ItemId),
            votes: votes.collect::<Result<_, Problem>>()?,
        })
    }
}
