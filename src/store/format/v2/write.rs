//! From an assessment to a file of format 2, part by part; the questionnaire stands there as its own file has it.

use crate::assessment as domain;
use crate::assessment::{HandOutKey, MentionId, SealedViews};
use crate::questionnaire::{QuestionId, Translation};
use crate::store::format::sealed_views::encrypt;
use crate::store::format::text::FileText;
use crate::store::format::v2::country::{
    FormV2, HomeworkV2, InitiativeV2, InstitutionV2, RelationV2,
};
use crate::store::format::v2::encoder::Encoder;
use crate::store::format::v2::{
    ActionV2, AttendanceV2, BaselineLineageV2, BaselineV2, BreakoutV2, DatesV2, DayV2,
    EarlierNotesV2, GroupV2, HandOutKeyV2, LeftOutV2, NameChoiceV2, OriginV2, OutcomeV2,
    ParticipantV2, ScopeV2, TargetV2, WriterV2,
};
use crate::store::format::{EncodeError, FORMAT};
use crate::store::hex;

use std::collections::BTreeMap;
use std::mem;
use std::sync::Arc;

/// Named to whoever cannot read the file because its program is older.
const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// The text of a file of format 2.
pub(crate) fn encode(assessment: &domain::Assessment) -> Result<String, EncodeError> {
    let mut encoder = Encoder::new(&assessment.writers);

    encoder.text.push_str("(\n");
    encoder.line("format", &FORMAT)?;
    encoder.line("program", &PROGRAM)?;
    encoder.line("id", &assessment.id.0)?;
    encoder.line("origin", &OriginV2::from(assessment.origin))?;

    if let Some(breakout) = assessment.copy_of {
        encoder.line("copy_of", &Some(breakout.0))?;
    }

    if let Some(left_out) = &assessment.left_out {
        encoder.line("left_out", &Some(LeftOutV2::from(left_out)))?;
    }

    if let Some(HandOutKey { id, key }) = &assessment.hand_out {
        let key = FileText(hex::text(key));
        encoder.line("hand_out", &Some(HandOutKeyV2 { id: *id, key }))?;
    }

    encoder.block("questionnaire", assessment.questionnaire.content())?;
    encoder.translations(assessment.questionnaire.translations())?;
    encoder.facts(&assessment.facts)?;
    encoder.groups(&assessment.groups)?;
    encoder.list(
        "institutions",
        &assessment.institutions,
        InstitutionV2::from,
    )?;
    encoder.items("relations", &assessment.relations, RelationV2::from)?;
    encoder.items("initiatives", &assessment.initiatives, InitiativeV2::from)?;
    encoder.items("forms", &assessment.forms, FormV2::from)?;
    encoder.list(
        "participants",
        &assessment.participants,
        ParticipantV2::from,
    )?;

    encoder.items("attendances", &assessment.attendances, AttendanceV2::from)?;
    encoder.items("breakouts", &assessment.breakouts, BreakoutV2::from)?;
    encoder.answers(&assessment.answers)?;
    encoder.list("actions", &assessment.actions, ActionV2::from)?;

    encoder.targets(&assessment.targets)?;
    encoder.baseline(&assessment.baseline)?;
    encoder.names(&assessment.names)?;
    encoder.writers(&assessment.writers)?;
    encoder.replaced()?;
    encoder.sealed(assessment)?;
    encoder.text.push_str(")\n");

    Ok(encoder.text)
}

impl Encoder {
    fn translations(&mut self, translations: &[Arc<Translation>]) -> Result<(), EncodeError> {
        let translations: Vec<&Translation> = translations.iter().map(AsRef::as_ref).collect();

        if translations.is_empty() {
            return Ok(());
        }

        self.block("translations", &translations)
    }

    fn facts(&mut self, facts: &domain::Facts) -> Result<(), EncodeError> {
        self.open("facts: (");
        self.register("country", &facts.country, FileText::from)?;
        self.register("title", &facts.title, FileText::from)?;
        self.register("host", &facts.host, FileText::from)?;
        self.register("place", &facts.place, FileText::from)?;
        self.register("dates", &facts.dates, |dates| dates.map(DatesV2::from))?;
        self.register("internal_mark", &facts.internal_mark, FileText::from)?;
        self.register("partners_mark", &facts.partners_mark, FileText::from)?;
        self.register("public_mark", &facts.public_mark, FileText::from)?;
        self.register("scope", &facts.scope, |scope| ScopeV2::from(*scope))?;
        self.register("day", &facts.day, |day| day.as_ref().map(DayV2::from))?;
        self.register("homework", &facts.homework, |homework| {
            homework.map(HomeworkV2::from)
        })?;
        self.close(")");

        Ok(())
    }

    fn groups(
        &mut self,
        groups: &BTreeMap<String, domain::Register<Option<domain::GroupEntry>>>,
    ) -> Result<(), EncodeError> {
        if groups.is_empty() {
            return Ok(());
        }

        self.open("groups: {");

        for (id, register) in groups {
            self.key(id)?;
            self.entries(register, |group| group.as_ref().map(GroupV2::from))?;
        }

        self.close("}");

        Ok(())
    }

    fn answers(
        &mut self,
        answers: &BTreeMap<QuestionId, Arc<domain::Answer>>,
    ) -> Result<(), EncodeError> {
        self.open("answers: {");

        for (id, answer) in answers {
            self.key(id.as_str())?;
            self.open("(");
            self.answer(answer)?;
            self.close(")");
        }

        self.close("}");

        Ok(())
    }

    fn targets(
        &mut self,
        targets: &BTreeMap<String, domain::Register<Option<domain::Target>>>,
    ) -> Result<(), EncodeError> {
        if targets.is_empty() {
            return Ok(());
        }

        self.open("targets: {");

        for (aspect, register) in targets {
            self.key(aspect)?;
            self.entries(register, |target| target.map(TargetV2::from))?;
        }

        self.close("}");

        Ok(())
    }

    /// One baseline has each question on its own line; several, which nearly never happens, stand as a list.
    fn baseline(
        &mut self,
        register: &domain::Register<Option<Arc<domain::Baseline>>>,
    ) -> Result<(), EncodeError> {
        let [
            entry @ domain::Entry {
                value: Some(baseline),
                ..
            },
        ] = register.entries()
        else {
            return self.register("baseline", register, |baseline| {
                baseline.as_deref().map(BaselineV2::from)
            });
        };

        self.open("baseline: (");
        let (by, over) = self.origin(entry);
        self.line("by", &by)?;

        if let Some(over) = over {
            self.line("over", &Some(over))?;
        }

        self.open("is: (");
        self.line("id", &baseline.id.0)?;
        self.line("title", &FileText::from(&baseline.title))?;

        for (name, text) in [
            ("country", &baseline.country),
            ("version", &baseline.version),
        ] {
            if !text.is_empty() {
                self.line(name, &FileText::from(text))?;
            }
        }

        if let Some(date) = baseline.date {
            self.line("date", &date)?;
        }

        self.line("scope", &ScopeV2::from(baseline.scope))?;
        self.open("outcomes: {");

        for (id, outcome) in &baseline.outcomes {
            self.key(id.as_str())?;
            self.value(&OutcomeV2::from(outcome))?;
            self.text.push_str(",\n");
        }

        self.close("}");

        if !baseline.notes.is_empty() {
            self.open("notes: {");

            for (id, notes) in &baseline.notes {
                self.key(id.as_str())?;
                self.value(&EarlierNotesV2::from(notes))?;
                self.text.push_str(",\n");
            }

            self.close("}");
        }

        if let Some(lineage) = &baseline.lineage {
            self.line("lineage", &Some(BaselineLineageV2::from(lineage)))?;
        }

        self.close(")");
        self.close(")");

        Ok(())
    }

    fn names(
        &mut self,
        names: &BTreeMap<MentionId, domain::Register<Option<domain::NameChoice>>>,
    ) -> Result<(), EncodeError> {
        if names.is_empty() {
            return Ok(());
        }

        self.open("names: {");

        for (mention, register) in names {
            self.key(mention.as_str())?;
            self.entries(register, |choice| choice.map(NameChoiceV2::from))?;
        }

        self.close("}");

        Ok(())
    }

    fn writers(&mut self, writers: &[domain::Writer]) -> Result<(), EncodeError> {
        self.open("writers: [");

        for writer in writers {
            self.margin();
            self.value(&WriterV2::from(writer))?;
            self.text.push_str(",\n");
        }

        self.close("]");

        Ok(())
    }

    fn sealed(&mut self, assessment: &domain::Assessment) -> Result<(), EncodeError> {
        if assessment.sealed_views().is_empty() {
            return Ok(());
        }

        self.open("sealed: {");

        for (round, views) in assessment.sealed_views() {
            let block = match views {
                SealedViews::Here(views) => hex::text(&encrypt(views, *round, assessment)?),
                SealedViews::Elsewhere(block) => hex::text(block),
            };
            self.key(&round.0.to_string())?;
            self.value(&block)?;
            self.text.push_str(",\n");
        }

        self.close("}");

        Ok(())
    }

    fn replaced(&mut self) -> Result<(), EncodeError> {
        let replaced = mem::take(&mut self.replaced);

        if replaced.is_empty() {
            return Ok(());
        }

        self.open("replaced: [");

        for edits in &replaced {
            self.margin();
            self.value(edits)?;
            self.text.push_str(",\n");
        }

        self.close("]");

        Ok(())
    }
}
