//! The plan by horizon: which actions belong to which, in which order, and how many lead institutions they have.

use crate::assessment::{Action, Assessment, Horizon, ItemId, Status};
use crate::questionnaire::Questionnaire;

use jiff::civil::Date;

use std::cmp::Reverse;
use std::collections::BTreeSet;

/// An action of the plan.
#[derive(Debug, Clone, Copy)]
pub struct PlannedAction<'a> {
    /// Which one it is.
    pub id: ItemId,
    /// What is to be done.
    pub action: &'a Action,
    /// The ordinal of its question, if it belongs to one.
    pub question: Option<usize>,
    /// The position of the element of that question.
    pub element: Option<usize>,
}

/// The actions within a horizon.
#[derive(Debug, Clone)]
pub struct HorizonColumn<'a> {
    /// The horizon; `None` for actions that have none.
    pub horizon: Option<Horizon>,
    /// When it ends, if the assessment says when it was held and that day exists.
    pub by: Option<Date>,
    /// What matters most first.
    pub actions: Vec<PlannedAction<'a>>,
}

/// The plan by horizon; dropped actions are not in it.
#[derive(Debug, Clone)]
pub struct PlanByHorizon<'a> {
    /// The three horizons, the nearest first; before them the actions without one, if there are any.
    pub columns: Vec<HorizonColumn<'a>>,
    /// How many actions there are.
    pub count: usize,
    /// How many of them are within the nearest horizon.
    pub soon: usize,
    /// How many different leads those have.
    pub leads: usize,
}

/// The plan of an assessment by horizon.
pub fn plan_by_horizon<'a>(
    assessment: &'a Assessment,
    questionnaire: &Questionnaire,
) -> PlanByHorizon<'a> {
    let held = assessment.facts().dates().map(|dates| dates.last);
    let planned = |(id, action): (ItemId, &'a Action)| {
        let question = action.question.as_ref();
        let question = question.and_then(|question| questionnaire.ordinal(question));
        let place = question.and_then(|ordinal| questionnaire.place(ordinal));

        PlannedAction {
            id,
            action,
            question,
            element: place.map(|place| place.element),
        }
    };
    let column = |horizon: Option<Horizon>| {
        let actions = assessment.actions().iter();
        let mut actions: Vec<PlannedAction<'a>> = actions
            .filter(|(_, action)| action.status != Status::Dropped && action.horizon == horizon)
            .map(planned)
            .collect();
        // Without an importance the middle one counts; equal ones keep their order.
        actions.sort_by_key(|planned| Reverse(planned.action.importance.unwrap_or_default()));
        let months = horizon.map(|horizon| jiff::Span::new().months(horizon.months()));

        HorizonColumn {
            horizon,
            by: held
                .zip(months)
                .and_then(|(held, months)| held.checked_add(months).ok()),
            actions,
        }
    };
    let without = column(None);
    let without = Some(without).filter(|column| !column.actions.is_empty());
    let columns: Vec<HorizonColumn<'a>> = without
        .into_iter()
        .chain(Horizon::ALL.map(|horizon| column(Some(horizon))))
        .collect();
    let soon = columns
        .iter()
        .find(|column| column.horizon == Some(Horizon::Short));
    let soon = soon.map_or(&[][..], |column| &column.actions);
    let leads = soon.iter().map(|planned| planned.action.lead.trim());
    let leads: BTreeSet<&str> = leads.filter(|lead| !lead.is_empty()).collect();

    PlanByHorizon {
        count: columns.iter().map(|column| column.actions.len()).sum(),
        soon: soon.len(),
        leads: leads.len(),
        columns,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{AssessmentId, Edit, Importance, Signature, WriterId};
    use crate::questionnaire::QuestionId;

    use uuid::Uuid;

    /// The sample with only these actions.
    fn with(actions: &[Action]) -> Assessment {
        let signature = Signature {
            writer: WriterId(Uuid::from_u128(7)),
            computer: "",
            at: jiff::Timestamp::UNIX_EPOCH,
        };
        let id = AssessmentId(Uuid::from_u128(8));
        let mut assessment = crate::sample::assessment(signature, id).unwrap();
        let old: Vec<ItemId> = assessment.actions().iter().map(|(id, _)| id).collect();

        for id in old {
            assessment
                .apply(Edit::RemoveAction { id }, signature)
                .unwrap();
        }

        for (number, action) in actions.iter().enumerate() {
            let edit = Edit::PutAction {
                id: ItemId(Uuid::from_u128(number as u128)),
                action: action.clone(),
            };
            assessment.apply(edit, signature).unwrap();
        }

        assessment
    }

    fn action(title: &str, lead: &str, horizon: Option<Horizon>) -> Action {
        Action {
            title: title.to_owned(),
            lead: lead.to_owned(),
            horizon,
            ..Action::default()
        }
    }

    #[test]
    fn actions_stand_under_their_horizon_and_dropped_ones_nowhere() {
        let important = Importance::try_from(5).unwrap();
        let dropped = Action {
            status: Status::Dropped,
            ..action("dropped", "A", Some(Horizon::Short))
        };
        let first = Action {
            importance: Some(important),
            question: Some(QuestionId::from("NS01")),
            ..action("first", "A ", Some(Horizon::Short))
        };
        let assessment = with(&[
            action("second", "A", Some(Horizon::Short)),
            first,
            dropped,
            action("third", "", Some(Horizon::Short)),
            action("later", "B", Some(Horizon::Long)),
        ]);
        let plan = plan_by_horizon(&assessment, assessment.questionnaire());
        let titles: Vec<Vec<&str>> = plan
            .columns
            .iter()
            .map(|column| {
                let actions = column.actions.iter();

                actions.map(|planned| &*planned.action.title).collect()
            })
            .collect();

        assert_eq!(
            titles,
            [vec!["first", "second", "third"], vec![], vec!["later"]]
        );
        assert_eq!((plan.count, plan.soon, plan.leads), (4, 3, 1));
        assert_eq!(plan.columns[0].actions[0].question, Some(0));
        assert_eq!(plan.columns[0].actions[0].element, Some(0));
    }

    #[test]
    fn actions_without_a_horizon_stand_first_and_only_if_there_are_any() {
        let assessment = with(&[action("some day", "", None)]);
        let plan = plan_by_horizon(&assessment, assessment.questionnaire());

        assert_eq!(plan.columns.len(), 4);
        assert_eq!(plan.columns[0].horizon, None);
        assert_eq!(plan.columns[0].by, None);
        assert_eq!((plan.count, plan.soon, plan.leads), (1, 0, 0));
    }

    #[test]
    fn a_horizon_ends_its_months_after_the_last_day() {
        let assessment = with(&[]);
        let held = assessment.facts().dates().unwrap().last;
        let plan = plan_by_horizon(&assessment, assessment.questionnaire());
        let ends = plan.columns.iter().map(|column| column.by.unwrap());
        let months = ends.map(|by| {
            (i32::from(by.year()) - i32::from(held.year())) * 12 + i32::from(by.month())
                - i32::from(held.month())
        });

        assert_eq!(months.collect::<Vec<_>>(), [6, 18, 36]);
    }
}
