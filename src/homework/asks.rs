//! Which questions a form asks.

use crate::assessment::{Assessment, FormOf, ItemId};
use crate::questionnaire::Question;

use std::collections::{BTreeMap, BTreeSet};

/// Whether each institution gets a form, or each function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FormKind {
    /// Each institution of the register of which it is known what it does.
    #[default]
    Institutions,
    /// Each function of the questionnaire.
    Functions,
}

/// Why a form asks what it asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskedBy {
    /// The questions of the functions that it has, or of the one function that it is for.
    Functions,
    /// The institution has no function entered: those of the functions that its people have.
    PeoplesFunctions,
    /// Neither it nor its people have a function: those of the elements in which it has a part.
    Parts,
}

/// What one form asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormPlan {
    /// Whom it asks.
    pub of: FormOf,
    /// Why it asks these questions.
    pub by: AskedBy,
    /// The identifiers of the functions whose questions it asks, in the order of the questionnaire.
    pub functions: Vec<String>,
    /// The ordinals of its questions, in the order of the questionnaire; never empty.
    pub questions: Vec<usize>,
}

impl FormPlan {
    /// The form of each institution, in the order of the register, or of each function, in that of the questionnaire. An institution of
    /// which nobody said what it does has none.
    pub fn all(assessment: &Assessment, kind: FormKind) -> Vec<Self> {
        match kind {
            FormKind::Institutions => {
                let planner = Planner::new(assessment);
                let ids = assessment.institutions().iter().map(|(id, _)| id);

                ids.filter_map(|id| planner.of_institution(id)).collect()
            }
            FormKind::Functions => {
                let functions = assessment.questionnaire().functions().iter();

                functions
                    .filter_map(|function| of_function(assessment, &function.id))
                    .collect()
            }
        }
    }

    /// The form of somebody; `None` if there is nothing to ask, or nobody knows what the institution does.
    pub fn of(assessment: &Assessment, of: &FormOf) -> Option<Self> {
        match of {
            FormOf::Institution(id) => Planner::new(assessment).of_institution(*id),
            FormOf::Function(function) => of_function(assessment, function),
        }
    }
}

/// Plans the forms of many institutions.
pub(super) struct Planner<'a> {
    assessment: &'a Assessment,
    /// The functions that the people of each institution have.
    of_people: BTreeMap<ItemId, BTreeSet<&'a str>>,
}

impl<'a> Planner<'a> {
    pub(super) fn new(assessment: &'a Assessment) -> Self {
        let by_name = assessment.institutions_by_name();
        let mut of_people: BTreeMap<ItemId, BTreeSet<&str>> = BTreeMap::new();

        for (_, person) in assessment.participants().iter() {
            let name = crate::assessment::folded(&person.organisation);

            if let Some(id) = by_name.get(&name) {
                let functions = person.functions.iter().map(String::as_str);
                of_people.entry(*id).or_default().extend(functions);
            }
        }

        Self {
            assessment,
            of_people,
        }
    }

    pub(super) fn of_institution(&self, id: ItemId) -> Option<FormPlan> {
        let institution = self.assessment.institutions().get(id)?;
        let own: BTreeSet<&str> = institution.functions.iter().map(String::as_str).collect();
        let of_people = self.of_people.get(&id).filter(|known| !known.is_empty());
        let (by, functions) = match of_people {
            _ if !own.is_empty() => (AskedBy::Functions, own),
            Some(of_people) => (AskedBy::PeoplesFunctions, of_people.clone()),
            None => (AskedBy::Parts, own),
        };
        let questionnaire = self.assessment.questionnaire();
        let questions = match by {
            AskedBy::Functions | AskedBy::PeoplesFunctions => {
                asked_where(self.assessment, |question, _| {
                    has_function(self.assessment, question, &functions)
                })
            }
            AskedBy::Parts => asked_where(self.assessment, |_, element| {
                let element = questionnaire.elements().get(element);

                element.is_some_and(|element| institution.parts.contains_key(&element.id))
            }),
        };

        plan(
            self.assessment,
            FormOf::Institution(id),
            by,
            &functions,
            questions,
        )
    }
}

fn of_function(assessment: &Assessment, function: &str) -> Option<FormPlan> {
    let functions = BTreeSet::from([function]);
    let questions = asked_where(assessment, |question, _| {
        has_function(assessment, question, &functions)
    });

    plan(
        assessment,
        FormOf::Function(function.to_owned()),
        AskedBy::Functions,
        &functions,
        questions,
    )
}

fn plan(
    assessment: &Assessment,
    of: FormOf,
    by: AskedBy,
    functions: &BTreeSet<&str>,
    questions: Vec<usize>,
) -> Option<FormPlan> {
    let known = assessment.questionnaire().functions().iter();
    let functions = known
        .filter(|known| functions.contains(known.id.as_str()))
        .map(|known| known.id.clone());

    (!questions.is_empty()).then(|| FormPlan {
        of,
        by,
        functions: functions.collect(),
        questions,
    })
}

/// The questions that are asked in this assessment and for which something holds; it gets the question and the position of its element.
fn asked_where(
    assessment: &Assessment,
    mut is_one: impl FnMut(&Question, usize) -> bool,
) -> Vec<usize> {
    let questionnaire = assessment.questionnaire();
    let is_asked = |ordinal: &usize| {
        let place = questionnaire.place(*ordinal);
        let found = place.and_then(|place| Some((questionnaire.at(place)?, place.element)));

        assessment.asks(*ordinal) && found.is_some_and(|(question, at)| is_one(question, at))
    };

    (0..questionnaire.len()).filter(is_asked).collect()
}

fn has_function(assessment: &Assessment, question: &Question, functions: &BTreeSet<&str>) -> bool {
    let lens = assessment.questionnaire().content().functions.as_deref();
    let mut tags = lens.map_or(&[][..], |lens| question.tags(lens)).iter();

    tags.any(|tag| functions.contains(tag.as_str()))
}
