//! Who was asked, who has answered, and how long until the day of return.

use super::asks::{AskedBy, FormPlan, Planner};
use crate::assessment::{Assessment, Form, FormOf, ItemId};

use jiff::civil::Date;

/// Where the homework of somebody stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormState {
    /// A form was written, and nothing came back.
    NothingYet,
    /// It came back and was taken in; some questions have no answer.
    InPart,
    /// It came back with an answer to every question, and was taken in.
    TakenIn,
    /// No form was written yet.
    NotWritten,
    /// Nobody said what the institution does, so that there is nothing to ask.
    NotAsked,
}

/// The homework of one institution or function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormSummary {
    /// The form, whether it is written or not.
    pub id: ItemId,
    /// Whom it asks.
    pub of: FormOf,
    /// What the form asks now; `None` if there is nothing to ask.
    pub plan: Option<FormPlan>,
    /// The form as it is noted, if it was written or came back.
    pub form: Option<Form>,
    /// Where it stands.
    pub state: FormState,
}

impl FormSummary {
    fn new(assessment: &Assessment, of: FormOf, plan: Option<FormPlan>) -> Self {
        let id = Form::id_of(assessment.id(), &of);
        let form = assessment.forms().get(id).cloned();
        let state = match (&form, &plan) {
            (Some(form), _) => match &form.returned {
                Some(returned) if returned.answered < returned.asked => FormState::InPart,
                Some(_) => FormState::TakenIn,
                None => FormState::NothingYet,
            },
            (None, Some(_)) => FormState::NotWritten,
            (None, None) => FormState::NotAsked,
        };

        Self {
            id,
            of,
            plan,
            form,
            state,
        }
    }

    /// How many questions its form asks: as many as the one that came back had, or else as it would be written now.
    pub fn asked(&self) -> usize {
        let returned = self.form.as_ref().and_then(|form| form.returned.as_ref());
        let planned = || self.plan.as_ref().map_or(0, |plan| plan.questions.len());

        returned.map_or_else(planned, |returned| usize::from(returned.asked))
    }

    /// How many questions have an answer; `None` if nothing came back.
    pub fn answered(&self) -> Option<usize> {
        let returned = self.form.as_ref()?.returned.as_ref()?;

        Some(usize::from(returned.answered))
    }

    /// Why it asks what it asks.
    pub fn asked_by(&self) -> Option<AskedBy> {
        self.plan.as_ref().map(|plan| plan.by)
    }

    /// Whether it was asked: its form was written, or came back.
    pub fn is_asked(&self) -> bool {
        self.form.is_some()
    }
}

/// The homework of everybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HomeworkSummary {
    /// Each institution of the register, and each function whose form was written: first who sent nothing yet, then in part, taken in,
    /// not written, not asked; of equal ones in the order of the register, functions last.
    pub forms: Vec<FormSummary>,
    /// The day by which forms should be back.
    pub due: Option<Date>,
}

impl HomeworkSummary {
    /// The homework of an assessment.
    pub fn new(assessment: &Assessment) -> Self {
        let planner = Planner::new(assessment);
        let institutions = assessment.institutions().iter().map(|(id, _)| {
            FormSummary::new(
                assessment,
                FormOf::Institution(id),
                planner.of_institution(id),
            )
        });
        let functions = assessment.questionnaire().functions().iter();
        let functions = functions.filter_map(|function| {
            let of = FormOf::Function(function.id.clone());
            let plan = FormPlan::of(assessment, &of);
            let summary = FormSummary::new(assessment, of, plan);

            summary.is_asked().then_some(summary)
        });
        let mut forms: Vec<FormSummary> = institutions.chain(functions).collect();
        forms.sort_by_key(|form| form.state as u8);

        Self {
            forms,
            due: assessment.facts().homework().map(|homework| homework.due),
        }
    }

    /// How many were asked.
    pub fn asked(&self) -> usize {
        self.forms.iter().filter(|form| form.is_asked()).count()
    }

    /// Of how many the form came back.
    pub fn came_back(&self) -> usize {
        let came_back = |form: &&FormSummary| form.answered().is_some();

        self.forms.iter().filter(came_back).count()
    }

    /// Those who were asked and have sent nothing.
    pub fn silent(&self) -> impl Iterator<Item = &FormSummary> {
        let forms = self.forms.iter();

        forms.filter(|form| form.state == FormState::NothingYet)
    }

    /// How many days are left until the day of return: 0 on that day, less when it is past; `None` without a date.
    pub fn days_left(&self, today: Date) -> Option<i32> {
        let span = today.until(self.due?).ok()?;

        Some(span.get_days())
    }
}
