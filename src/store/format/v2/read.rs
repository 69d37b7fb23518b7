//! From a file of format 2 to an assessment: everything is checked that the types of the file do not check.

use crate::assessment as domain;
use crate::assessment::answer::UNTOUCHED;
use crate::assessment::edit::required;
use crate::assessment::{
    AssessmentId, COUNTER_LIMIT, EditError, HandOutKey, ItemId, MentionId, Replaced, VersionVector,
    WriterId, writer,
};
use crate::questionnaire::unique_map::UniqueMap;
use crate::questionnaire::{FORMAT, QuestionId, Questionnaire};
use crate::store::format::sealed_views::draw;
use crate::store::format::text::FileText;
use crate::store::format::v2::answer::AnswerV2;
use crate::store::format::v2::country::{FormV2, InitiativeV2, InstitutionV2, RelationV2};
use crate::store::format::v2::decoder::{Decoder, at, secret, text};
use crate::store::format::v2::{
    ActionV2, AssessmentV2, AttendanceV2, BaselineV2, BreakoutV2, FactsV2, GroupV2, HandOutKeyV2,
    NameChoiceV2, ParticipantV2, RegisterV2, ReplacedV2, TargetV2, WriterV2,
};
use crate::store::format::{ReadError, ValueProblem};
use crate::store::hex;

use uuid::Uuid;

use std::collections::{BTreeMap, HashSet};
use std::mem;
use std::sync::Arc;

impl AssessmentV2 {
    /// The assessment that this file holds.
    pub(crate) fn into_assessment(self) -> Result<domain::Assessment, ReadError> {
        if self.format == 1 && !self.has_only_format_1() {
            return Err(at("format")(ValueProblem::LaterThanFormat));
        }

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
            groups: BTreeMap::new(),
            institutions: domain::Items::default(),
            relations: domain::Items::default(),
            initiatives: domain::Items::default(),
            forms: domain::Items::default(),
            participants: domain::Items::default(),
            attendances: domain::Items::default(),
            breakouts: domain::Items::default(),
            answers: BTreeMap::new(),
            actions: domain::Items::default(),
            targets: BTreeMap::new(),
            baseline: domain::Register::new(),
            names: BTreeMap::new(),
            copy_of: self.copy_of.map(ItemId),
            left_out: self.left_out.map(Into::into),
            hand_out: self
                .hand_out
                .map(hand_out_key)
                .transpose()
                .map_err(at("hand_out"))?,
            sealed: BTreeMap::new(),
            writers: Vec::new(),
        };
        let writers = writers(self.writers)?;
        let replaced = replaced(self.replaced, &writers)?;
        // In format 1 an entry has replaced whatever its file had seen.
        let unsaid = match self.format {
            1 => {
                let seen = writers.iter().map(|writer| (writer.id, writer.counter));
                // A writer who has made no edit has replaced nothing.
                let seen = seen.filter(|(_, counter)| *counter > 0);

                Replaced::UpTo(Arc::new(seen.collect()))
            }
            _ => Replaced::Own,
        };
        let decoder = Decoder {
            assessment: &assessment,
            writers: &writers,
            replaced: &replaced,
            unsaid: &unsaid,
        };
        let groups = decoder.groups(self.groups)?;
        // Whoever belongs to a group, and every vote, is checked by the groups of the delegation.
        assessment.groups = groups;
        let decoder = Decoder {
            assessment: &assessment,
            writers: &writers,
            replaced: &replaced,
            unsaid: &unsaid,
        };

        let facts = decoder.facts(self.facts)?;
        let is_before_institutions = self.institutions.is_none();
        let institutions = decoder.own_items(
            self.institutions.unwrap_or_default(),
            |institution: InstitutionV2| {
                let institution = institution.into();
                decoder.assessment.may_be_an_institution(&institution)?;

                Ok(institution)
            },
        )?;
        let relations = decoder.own_items(self.relations, |relation: RelationV2| {
            let relation = relation.into();
            decoder.assessment.may_relate(&relation)?;

            Ok(relation)
        })?;
        let initiatives = decoder.own_items(self.initiatives, |initiative: InitiativeV2| {
            let initiative = domain::Initiative::try_from(initiative)?;
            decoder.assessment.may_be_an_initiative(&initiative)?;

            Ok(initiative)
        })?;
        let forms = decoder.own_items(self.forms, |form: FormV2| {
            let form = form.into();
            decoder.assessment.may_be_a_form(&form)?;

            Ok(form)
        })?;
        let attendances =
            decoder.own_items(self.attendances, |tick: AttendanceV2| Ok(tick.into()))?;
        let participants = decoder.own_items(self.participants, |person: ParticipantV2| {
            let person = person.into();
            decoder.assessment.may_join(&person)?;

            Ok(person)
        })?;
        let breakouts = decoder.own_items(self.breakouts, |breakout: BreakoutV2| {
            let breakout = breakout.into();
            decoder.assessment.may_be_a_breakout(&breakout)?;

            Ok(breakout)
        })?;
        let answers = decoder.answers(self.answers)?;
        let actions = decoder.own_items(self.actions, |action: ActionV2| {
            let action = domain::Action::try_from(action)?;
            decoder.assessment.may_be_done(&action)?;

            Ok(action)
        })?;
        let targets = decoder.targets(self.targets)?;
        let baseline = decoder.baseline(self.baseline)?;
        let names = decoder.names(self.names)?;

        assessment.sealed = sealed(self.sealed)?;
        assessment.facts = facts;
        assessment.institutions = institutions;
        assessment.relations = relations;
        assessment.initiatives = initiatives;
        assessment.forms = forms;
        assessment.participants = participants;
        assessment.attendances = attendances;
        assessment.breakouts = breakouts;
        assessment.answers = answers;
        assessment.actions = actions;
        assessment.targets = targets;
        assessment.baseline = baseline;
        assessment.names = names;
        assessment.writers = sorted(writers);

        assessment = assessment.with_settled_groups();

        if is_before_institutions {
            assessment = assessment.with_named_institutions();
        }

        if self.format == 1 {
            seal_open_rounds(&mut assessment);
        }

        Ok(assessment)
    }
}

/// A file made by hand may list the writers in any order.
fn sorted(mut writers: Vec<domain::Writer>) -> Vec<domain::Writer> {
    writer::sort(&mut writers);

    writers
}

fn writers(writers: Vec<WriterV2>) -> Result<Vec<domain::Writer>, ReadError> {
    let mut seen = HashSet::new();

    writers
        .into_iter()
        .map(|writer| {
            if !seen.insert(writer.id) {
                return Err(at(&writer.id.to_string())(ValueProblem::DoubledWriter));
            }

            // By this bound alone: a join keeps the highest counter of two files, so that what two files may hold both together may.
            if writer.counter > COUNTER_LIMIT {
                return Err(at(&writer.id.to_string())(ValueProblem::FarBeyond {
                    counter: writer.counter,
                    highest: COUNTER_LIMIT,
                }));
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

fn hand_out_key(hand_out: HandOutKeyV2) -> Result<HandOutKey, ValueProblem> {
    Ok(HandOutKey {
        id: hand_out.id,
        key: secret(hand_out.key)?,
    })
}

fn sealed(
    sealed: UniqueMap<Uuid, FileText>,
) -> Result<BTreeMap<ItemId, domain::SealedViews>, ReadError> {
    let views = |(round, FileText(digits)): (Uuid, FileText)| match hex::bytes(&digits) {
        Some(block) => Ok((ItemId(round), domain::SealedViews::Elsewhere(block.into()))),
        None => Err(at(&round.to_string())(ValueProblem::NoHexadecimal)),
    };

    sealed.0.into_iter().map(views).collect()
}

/// In format 1 the views of open rounds stand in clear: from now on they are sealed, on this computer.
fn seal_open_rounds(assessment: &mut domain::Assessment) {
    for answer in assessment.answers.values_mut() {
        for (id, round) in Arc::make_mut(answer).rounds.values_mut() {
            if round.state != domain::RoundState::Open {
                continue;
            }

            let views = domain::OpenViews {
                // Without random numbers nothing can be saved either.
                secret: draw().unwrap_or_default(),
                votes: mem::take(&mut round.votes).without_empty(),
                ..domain::OpenViews::default()
            };
            round.sealed = views.votes.cast();
            assessment
                .sealed
                .insert(id, domain::SealedViews::Here(views));
        }
    }
}

/// What entries have replaced, by position; nobody has replaced what was not there.
fn replaced(
    replaced: Vec<ReplacedV2>,
    writers: &[domain::Writer],
) -> Result<Vec<Arc<VersionVector>>, ReadError> {
    let edits = |(position, counter): (usize, u64)| match writers.get(position) {
        None => Err(ValueProblem::UnknownWriter { position }),
        Some(writer) if counter == 0 || counter > writer.counter => {
            Err(ValueProblem::UnknownEdit {
                counter,
                highest: writer.counter,
            })
        }
        Some(writer) => Ok((writer.id, counter)),
    };

    replaced
        .into_iter()
        .map(|list| {
            Ok(Arc::new(
                list.into_iter().map(edits).collect::<Result<_, _>>()?,
            ))
        })
        .collect::<Result<_, ValueProblem>>()
        .map_err(at("replaced"))
}

impl Decoder<'_> {
    fn facts(self, facts: FactsV2) -> Result<domain::Facts, ReadError> {
        let country = self.register("country", facts.country, |FileText(country)| {
            required(&country)?;

            Ok(country)
        })?;

        if country.is_untouched() {
            return Err(at("country")(EditError::Empty.into()));
        }

        Ok(domain::Facts {
            country,
            title: self.register("title", facts.title, text)?,
            host: self.register("host", facts.host, text)?,
            place: self.register("place", facts.place, text)?,
            dates: self.register("dates", facts.dates, |dates| {
                Ok(dates.map(domain::Dates::try_from).transpose()?)
            })?,
            internal_mark: self.register("internal_mark", facts.internal_mark, text)?,
            partners_mark: self.register("partners_mark", facts.partners_mark, text)?,
            public_mark: self.register("public_mark", facts.public_mark, text)?,
            scope: self.register("scope", facts.scope, |scope| Ok(scope.into()))?,
            day: self.register("day", facts.day, |day| {
                Ok(day.map(domain::Day::try_from).transpose()?)
            })?,
            homework: self.register("homework", facts.homework, |homework| {
                Ok(homework.map(Into::into))
            })?,
        })
    }

    fn answers(
        self,
        answers: UniqueMap<String, AnswerV2>,
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

    fn groups(
        self,
        groups: UniqueMap<String, RegisterV2<Option<GroupV2>>>,
    ) -> Result<BTreeMap<String, domain::Register<Option<domain::GroupEntry>>>, ReadError> {
        let registers = groups.0.into_iter().map(|(id, register)| {
            let entry = |group: Option<GroupV2>| {
                let group = group.map(domain::GroupEntry::from);
                self.assessment.may_be_a_group(&id, group.as_ref())?;

                Ok(group)
            };
            let register = self.register(&id, register, entry)?;

            Ok((id.clone(), register))
        });

        registers
            .filter(|read| !matches!(read, Ok((_, register)) if register.is_untouched()))
            .collect()
    }

    fn targets(
        self,
        targets: UniqueMap<String, RegisterV2<Option<TargetV2>>>,
    ) -> Result<BTreeMap<String, domain::Register<Option<domain::Target>>>, ReadError> {
        let registers = targets.0.into_iter().map(|(aspect, register)| {
            self.assessment
                .has_aspect(&aspect)
                .map_err(|error| at(&aspect)(error.into()))?;
            let register = self.register(&aspect, register, |target| self.target(target))?;

            Ok((aspect, register))
        });

        registers
            .filter(|read| !matches!(read, Ok((_, register)) if register.is_untouched()))
            .collect()
    }

    fn names(
        self,
        names: UniqueMap<String, RegisterV2<Option<NameChoiceV2>>>,
    ) -> Result<BTreeMap<MentionId, domain::Register<Option<domain::NameChoice>>>, ReadError> {
        let registers = names.0.into_iter().map(|(id, register)| {
            required(&id).map_err(|error| at(&id)(error.into()))?;
            let choice = |choice: Option<NameChoiceV2>| Ok(choice.map(Into::into));
            let register = self.register(&id, register, choice)?;

            Ok((MentionId::from(id.as_str()), register))
        });

        registers
            .filter(|read| !matches!(read, Ok((_, register)) if register.is_untouched()))
            .collect()
    }

    fn baseline(
        self,
        register: RegisterV2<Option<BaselineV2>>,
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
                country: baseline.country.0,
                version: baseline.version.0,
                date: baseline.date,
                scope: baseline.scope.into(),
                outcomes: outcomes.collect::<Result<_, ValueProblem>>()?,
                notes: baseline
                    .notes
                    .0
                    .into_iter()
                    .map(|(id, notes)| (QuestionId::from(id.as_str()), notes.into()))
                    .collect(),
                lineage: baseline.lineage.map(Into::into),
            };
            self.assessment.may_lie_under(&baseline)?;

            Ok(Some(Arc::new(baseline)))
        })
    }
}

/// The name of a program, if it has one.
fn named(program: String) -> Option<String> {
    (!program.is_empty()).then_some(program)
}
