//! From a file of format 1 to an assessment: everything is checked that the types of the file do not check.

use crate::assessment as domain;
use crate::assessment::edit::{bounded, may_be_shown, required};
use crate::assessment::{AssessmentId, EditError, ItemId, WriterId};
use crate::questionnaire::unique_map::UniqueMap;
use crate::questionnaire::{FORMAT, Level, QuestionId, Questionnaire};
use crate::store::format::text::Text;
use crate::store::format::v1::{
    Action, Answer, Assessment, Baseline, Dates, Dissent, Evidence, Facts, Outcome, Participant,
    Register, Round, Stamp, Writer,
};
use crate::store::format::{Problem, ReadError};

use uuid::Uuid;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

impl Assessment {
    /// The assessment that this file holds.
    pub fn into_assessment(self) -> Result<domain::Assessment, ReadError> {
        if self.questionnaire.format > FORMAT {
            return Err(ReadError::Newer {
                found: self.questionnaire.format,
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
            answers: BTreeMap::new(),
            actions: domain::Items::default(),
            baseline: None,
            writers: writers(self.writers)?,
        };
        let reader = Reader {
            assessment: &assessment,
        };

        let facts = reader.facts(self.facts)?;
        let participants = reader.items(None, self.participants, |person: Participant| {
            let person = person.into();
            reader.assessment.may_join(&person)?;

            Ok(person)
        })?;
        let answers = reader.answers(self.answers)?;
        let actions = reader.items(None, self.actions, |action: Action| {
            let action = action.into();
            reader.assessment.may_be_done(&action)?;

            Ok(action)
        })?;
        let baseline = self.baseline.map(|b| reader.baseline(b)).transpose()?;

        assessment.facts = facts;
        assessment.participants = participants;
        assessment.answers = answers;
        assessment.actions = actions;
        assessment.baseline = baseline.map(Arc::new);

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
                dates.map(domain::Dates::try_from).transpose()
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
                let round = round.into();
                self.assessment.may_be_a_round(&round)?;

                Ok(round)
            })?,
            spent: self.register(id, answer.spent, Ok)?,
        })
    }

    fn outcome(self, outcome: Outcome) -> Result<domain::Outcome, EditError> {
        let outcome = outcome.into();
        self.assessment.may_be_recorded(&outcome)?;

        Ok(outcome)
    }

    /// An earlier assessment may have asked what this questionnaire no longer asks; that is kept.
    fn baseline(self, baseline: Baseline) -> Result<domain::Baseline, ReadError> {
        let outcomes = baseline.outcomes.0.into_iter().map(|(id, outcome)| {
            let outcome = self
                .outcome(outcome)
                .map_err(|error| at(&id)(error.into()))?;

            Ok((QuestionId::from(id.as_str()), outcome))
        });

        Ok(domain::Baseline {
            id: AssessmentId(baseline.id),
            title: baseline.title.0,
            date: baseline.date,
            scope: baseline.scope.into(),
            outcomes: outcomes.collect::<Result<_, ReadError>>()?,
        })
    }

    /// The items of a list; a fault is named by the question they belong to, or else by their own identifier.
    fn items<T, U>(
        self,
        owner: Option<&str>,
        items: UniqueMap<Uuid, Register<Option<T>>>,
        form: impl Fn(T) -> Result<U, EditError>,
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
        form: impl Fn(T) -> Result<U, EditError>,
    ) -> Result<domain::Register<U>, ReadError> {
        let mut read = Vec::with_capacity(entries.len());
        let mut edits = HashSet::new();

        for entry in entries {
            let stamp = self.stamp(entry.by).map_err(at(id))?;

            if !edits.insert((stamp.writer, stamp.counter)) {
                return Err(at(id)(Problem::DoubledStamp));
            }

            let value = form(entry.is).map_err(|error| at(id)(error.into()))?;
            read.push((stamp, value));
        }

        Ok(domain::Register::from_entries(read))
    }

    fn stamp(self, (position, counter, when): Stamp) -> Result<domain::Stamp, Problem> {
        let Some(writer) = self.assessment.writers.get(position) else {
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

impl From<Outcome> for domain::Outcome {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Open => Self::Open,
            Outcome::Agreed(level) => Self::Agreed(Level(level)),
            Outcome::Contested { provisional } => Self::Contested {
                provisional: provisional.map(Level),
            },
            Outcome::DontKnow => Self::DontKnow,
            Outcome::NotApplicable { reason } => Self::NotApplicable { reason: reason.0 },
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

impl From<Action> for domain::Action {
    fn from(action: Action) -> Self {
        Self {
            question: action
                .question
                .map(|Text(id)| QuestionId::from(id.as_str())),
            title: action.title.0,
            lead: action.lead.0,
            partners: action.partners.0,
            horizon: action.horizon.map(Into::into),
            effort: action.effort.map(Into::into),
            first_step: action.first_step.0,
            indicator: action.indicator.0,
        }
    }
}

impl From<Round> for domain::Round {
    fn from(round: Round) -> Self {
        let votes = round.votes.0.into_iter().map(|(group, counts)| {
            let counts = domain::Counts {
                levels: counts.levels,
                dont_know: counts.dont_know,
                not_applicable: counts.not_applicable,
                abstain: counts.abstain,
            };

            (group, counts)
        });

        Self {
            number: round.number,
            way: round.way.into(),
            state: round.state.into(),
            votes: votes.collect(),
        }
    }
}
