//! What a country brings before the room meets, as format 2 has it: facts of institutions, relations, initiatives, the homework.

use crate::assessment as domain;
use crate::assessment::{EditError, ItemId, NoPartialDate, PartialDate};
use crate::questionnaire::QuestionId;
use crate::questionnaire::unique_map::UniqueMap;
use crate::store::format::ValueProblem;
use crate::store::format::text::FileText;
use crate::store::format::v2::{
    ElementPartV2, GradeV2, InitiativeKindV2, InitiativeStateV2, MeansV2, RelationStateV2,
    is_default,
};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Institution", deny_unknown_fields)]
pub(super) struct InstitutionV2 {
    name: FileText,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    short: FileText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    group: Option<FileText>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    former: Vec<FileText>,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    sector: FileText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    in_room: Option<bool>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    functions: Vec<FileText>,
    #[serde(default, skip_serializing_if = "parts_are_none")]
    parts: UniqueMap<String, ElementPartV2>,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    mandate: FileText,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    contact: FileText,
}

fn parts_are_none(parts: &UniqueMap<String, ElementPartV2>) -> bool {
    parts.is_empty()
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Relation", deny_unknown_fields)]
pub(super) struct RelationV2 {
    between: (Uuid, Uuid),
    means: MeansV2,
    state: RelationStateV2,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    elements: Vec<FileText>,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    shown_by: FileText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    initiative: Option<Uuid>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    source: Option<Uuid>,
    #[serde(default, skip_serializing_if = "is_default")]
    as_brought: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Initiative", deny_unknown_fields)]
pub(super) struct InitiativeV2 {
    title: FileText,
    kind: InitiativeKindV2,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    institutions: Vec<Uuid>,
    state: InitiativeStateV2,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    since: Option<FileText>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<FileText>,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    money: FileText,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    document: FileText,
    grade: GradeV2,
    #[serde(default, skip_serializing_if = "is_default")]
    restricted: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    questions: Vec<FileText>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    source: Option<Uuid>,
    #[serde(default, skip_serializing_if = "is_default")]
    as_brought: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Homework", deny_unknown_fields)]
pub(super) struct HomeworkV2 {
    due: Date,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "FormOf", deny_unknown_fields)]
enum FormOfV2 {
    Institution(Uuid),
    Function(FileText),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Form", deny_unknown_fields)]
pub(super) struct FormV2 {
    of: FormOfV2,
    language: FileText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    written: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    returned: Option<ReturnV2>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Return", deny_unknown_fields)]
struct ReturnV2 {
    at: Timestamp,
    version: u16,
    digest: FileText,
    answered: u16,
    asked: u16,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Contribution", deny_unknown_fields)]
pub(super) struct ContributionV2 {
    form: Uuid,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    institution: Option<Uuid>,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    have: FileText,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    since: Option<FileText>,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    document: FileText,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    who_knows: FileText,
    #[serde(default, skip_serializing_if = "is_default")]
    may_be_shown: bool,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    strengths: FileText,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    gaps: FileText,
    #[serde(default, skip_serializing_if = "FileText::is_empty")]
    note: FileText,
}

fn texts(texts: Vec<FileText>) -> impl Iterator<Item = String> {
    texts.into_iter().map(|FileText(text)| text)
}

/// A date that may lack its day and its month.
fn partial_date(text: Option<FileText>) -> Result<Option<PartialDate>, ValueProblem> {
    let date = text.map(|FileText(text)| text.parse()).transpose();

    date.map_err(|NoPartialDate(text)| ValueProblem::NoDate(text))
}

fn date_text(date: Option<PartialDate>) -> Option<FileText> {
    date.map(|date| FileText(date.to_string()))
}

impl From<InstitutionV2> for domain::Institution {
    fn from(institution: InstitutionV2) -> Self {
        let parts = institution.parts.0.into_iter();

        Self {
            name: institution.name.0,
            short: institution.short.0,
            group: institution.group.map(|FileText(group)| group),
            former: texts(institution.former).collect(),
            sector: institution.sector.0,
            in_room: institution.in_room,
            functions: texts(institution.functions).collect(),
            parts: parts.map(|(id, part)| (id, part.into())).collect(),
            mandate: institution.mandate.0,
            contact: institution.contact.0,
        }
    }
}

impl From<&domain::Institution> for InstitutionV2 {
    fn from(institution: &domain::Institution) -> Self {
        let parts = institution.parts.iter();
        let parts = parts.map(|(id, part)| (id.clone(), (*part).into()));

        Self {
            name: FileText::from(&institution.name),
            short: FileText::from(&institution.short),
            group: institution.group.as_ref().map(FileText::from),
            former: institution.former.iter().map(FileText::from).collect(),
            sector: FileText::from(&institution.sector),
            in_room: institution.in_room,
            functions: institution.functions.iter().map(FileText::from).collect(),
            parts: UniqueMap(parts.collect()),
            mandate: FileText::from(&institution.mandate),
            contact: FileText::from(&institution.contact),
        }
    }
}

impl From<RelationV2> for domain::Relation {
    fn from(relation: RelationV2) -> Self {
        let (one, other) = relation.between;

        Self {
            between: [ItemId(one), ItemId(other)],
            means: relation.means.into(),
            state: relation.state.into(),
            elements: texts(relation.elements).collect(),
            shown_by: relation.shown_by.0,
            initiative: relation.initiative.map(ItemId),
            source: relation.source.map(ItemId),
            as_brought: relation.as_brought,
        }
    }
}

impl From<&domain::Relation> for RelationV2 {
    fn from(relation: &domain::Relation) -> Self {
        let [one, other] = relation.between;

        Self {
            between: (one.0, other.0),
            means: relation.means.into(),
            state: relation.state.into(),
            elements: relation.elements.iter().map(FileText::from).collect(),
            shown_by: FileText::from(&relation.shown_by),
            initiative: relation.initiative.map(|id| id.0),
            source: relation.source.map(|id| id.0),
            as_brought: relation.as_brought,
        }
    }
}

impl TryFrom<InitiativeV2> for domain::Initiative {
    type Error = ValueProblem;

    fn try_from(initiative: InitiativeV2) -> Result<Self, ValueProblem> {
        let questions = initiative.questions.iter();

        Ok(Self {
            title: initiative.title.0,
            kind: initiative.kind.into(),
            institutions: initiative.institutions.into_iter().map(ItemId).collect(),
            state: initiative.state.into(),
            since: partial_date(initiative.since)?,
            until: partial_date(initiative.until)?,
            money: initiative.money.0,
            document: initiative.document.0,
            grade: initiative.grade.into(),
            restricted: initiative.restricted,
            questions: questions
                .map(|FileText(id)| QuestionId::from(id.as_str()))
                .collect(),
            source: initiative.source.map(ItemId),
            as_brought: initiative.as_brought,
        })
    }
}

impl From<&domain::Initiative> for InitiativeV2 {
    fn from(initiative: &domain::Initiative) -> Self {
        let questions = initiative.questions.iter();

        Self {
            title: FileText::from(&initiative.title),
            kind: initiative.kind.into(),
            institutions: initiative.institutions.iter().map(|id| id.0).collect(),
            state: initiative.state.into(),
            since: date_text(initiative.since),
            until: date_text(initiative.until),
            money: FileText::from(&initiative.money),
            document: FileText::from(&initiative.document),
            grade: initiative.grade.into(),
            restricted: initiative.restricted,
            questions: questions.map(|id| FileText::from(id.as_str())).collect(),
            source: initiative.source.map(|id| id.0),
            as_brought: initiative.as_brought,
        }
    }
}

impl From<HomeworkV2> for domain::Homework {
    fn from(homework: HomeworkV2) -> Self {
        Self { due: homework.due }
    }
}

impl From<domain::Homework> for HomeworkV2 {
    fn from(homework: domain::Homework) -> Self {
        Self { due: homework.due }
    }
}

impl From<FormV2> for domain::Form {
    fn from(form: FormV2) -> Self {
        Self {
            of: match form.of {
                FormOfV2::Institution(id) => domain::FormOf::Institution(ItemId(id)),
                FormOfV2::Function(FileText(id)) => domain::FormOf::Function(id),
            },
            language: form.language.0,
            written: form.written,
            returned: form.returned.map(|returned| domain::Return {
                at: returned.at,
                version: returned.version,
                digest: returned.digest.0,
                answered: returned.answered,
                asked: returned.asked,
            }),
        }
    }
}

impl From<&domain::Form> for FormV2 {
    fn from(form: &domain::Form) -> Self {
        Self {
            of: match &form.of {
                domain::FormOf::Institution(id) => FormOfV2::Institution(id.0),
                domain::FormOf::Function(id) => FormOfV2::Function(FileText::from(id)),
            },
            language: FileText::from(&form.language),
            written: form.written,
            returned: form.returned.as_ref().map(|returned| ReturnV2 {
                at: returned.at,
                version: returned.version,
                digest: FileText::from(&returned.digest),
                answered: returned.answered,
                asked: returned.asked,
            }),
        }
    }
}

/// What a form brought, if it can be one of this assessment.
pub(super) fn contribution(
    contribution: ContributionV2,
) -> Result<domain::Contribution, ValueProblem> {
    let contribution = domain::Contribution {
        form: ItemId(contribution.form),
        institution: contribution.institution.map(ItemId),
        have: contribution.have.0,
        since: partial_date(contribution.since)?,
        document: contribution.document.0,
        who_knows: contribution.who_knows.0,
        may_be_shown: contribution.may_be_shown,
        strengths: contribution.strengths.0,
        gaps: contribution.gaps.0,
        note: contribution.note.0,
    };
    domain::edit::may_be_brought(&contribution)
        .map(|()| contribution)
        .map_err(|error: EditError| error.into())
}

impl From<&domain::Contribution> for ContributionV2 {
    fn from(contribution: &domain::Contribution) -> Self {
        Self {
            form: contribution.form.0,
            institution: contribution.institution.map(|id| id.0),
            have: FileText::from(&contribution.have),
            since: date_text(contribution.since),
            document: FileText::from(&contribution.document),
            who_knows: FileText::from(&contribution.who_knows),
            may_be_shown: contribution.may_be_shown,
            strengths: FileText::from(&contribution.strengths),
            gaps: FileText::from(&contribution.gaps),
            note: FileText::from(&contribution.note),
        }
    }
}
