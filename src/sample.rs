//! The sample: the complete assessment of a fictional country, as an example for users and tests.
//!
//! Its rounds, texts and targets are the edits of `assets/sample/rounds.ron`, `arvenia.ron` and `plan.ron`, applied as a delegation would have made
//! them: first the votes, then what is recorded. What institutions brought before is in `homework.ron`.

#[cfg(test)]
use crate::assessment::Institution;
use crate::assessment::{
    Assessment, AssessmentId, Baseline, Contribution, Edit, EditError, Form, Signature,
};
use crate::questionnaire::read::{SyntaxError, parse};
use crate::questionnaire::{QuestionId, QuestionnaireReadError, library};

use serde::Deserialize;
use thiserror::Error;

use std::sync::Arc;

/// The edits that make the sample, facts first.
const EDITS: &str = include_str!("../assets/sample/arvenia.ron");

/// The rounds before anything is recorded.
const ROUNDS: &str = include_str!("../assets/sample/rounds.ron");

/// The targets and priorities.
const PLAN: &str = include_str!("../assets/sample/plan.ron");

/// The baseline: the answers of the same country two years before.
const BASELINE: &str = include_str!("../assets/sample/baseline.ron");

/// The forms that institutions were asked to fill in, with what came back.
const HOMEWORK: &str = include_str!("../assets/sample/homework.ron");

/// A form with what it brought.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleForm {
    form: Form,
    brought: Vec<(QuestionId, Contribution)>,
}

impl SampleForm {
    /// The edits that write the form of an assessment and take in what it brought.
    fn edits(self, assessment: AssessmentId) -> impl Iterator<Item = Edit> {
        let id = Form::id_of(assessment, &self.form.of);
        let brought = self.brought.into_iter();
        let brought = brought.map(move |(question, contribution)| Edit::PutContribution {
            id: Contribution::id_of(id, &question),
            question,
            contribution: Box::new(Contribution {
                form: id,
                ..contribution
            }),
        });
        let form = Edit::PutForm {
            id,
            form: self.form,
        };

        [form].into_iter().chain(brought)
    }
}

const COUNTRY: &str = "Republic of Arvenia";

/// Why the shipped sample could not be built; tests make sure that it can.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum SampleError {
    /// The shipped questionnaire is not valid.
    #[error("questionnaire: {0}")]
    Questionnaire(&'static QuestionnaireReadError),
    /// The list of edits cannot be read.
    #[error("arvenia.ron:{0}")]
    Edits(#[source] SyntaxError),
    /// The list of rounds cannot be read.
    #[error("rounds.ron:{0}")]
    Rounds(#[source] SyntaxError),
    /// The list of targets cannot be read.
    #[error("plan.ron:{0}")]
    Plan(#[source] SyntaxError),
    /// The homework cannot be read.
    #[error("homework.ron:{0}")]
    Homework(#[source] SyntaxError),
    /// The baseline cannot be read.
    #[error("baseline.ron:{0}")]
    Baseline(#[source] SyntaxError),
    /// An edit is refused.
    #[error("edit {number}: {cause}")]
    Edit {
        /// Its position in the lists, rounds first, from 1; 0 is the country or the baseline.
        number: usize,
        #[source]
        cause: EditError,
    },
}

/// The sample on the national questionnaire, over its baseline, marked as a sample.
///
/// # Errors
/// If the shipped files are not valid.
pub fn assessment(by: Signature<'_>, id: AssessmentId) -> Result<Assessment, SampleError> {
    let homework: Vec<SampleForm> = parse(HOMEWORK).map_err(SampleError::Homework)?;
    let homework = homework.into_iter().flat_map(|form| form.edits(id));

    made_of(by, id, |edits| edits.chain(homework).collect())
}

/// The sample without its homework: no initiatives, no relations, and of institutions with people only name, group and functions.
#[cfg(test)]
pub(crate) fn before_homework(by: Signature<'_>, id: AssessmentId) -> Assessment {
    made_of(by, id, |edits| edits.filter_map(without_facts).collect()).unwrap()
}

/// An edit of the sample without the facts that institutions brought; `None` if it holds nothing else.
#[cfg(test)]
fn without_facts(mut edit: Edit) -> Option<Edit> {
    match &mut edit {
        Edit::PutInitiative { .. } | Edit::PutRelation { .. } => return None,
        Edit::PutEvidence { evidence, .. } => evidence.initiative = None,
        Edit::PutInstitution { institution, .. } => {
            if institution.in_room == Some(false) {
                return None;
            }

            **institution = Institution {
                short: institution.short.clone(),
                group: institution.group.clone(),
                functions: institution.functions.clone(),
                ..Institution::named(&institution.name)
            };
        }
        _ => {}
    }

    Some(edit)
}

/// Builds the sample of its edits, after something was added to them or taken out.
fn made_of(
    by: Signature<'_>,
    id: AssessmentId,
    chosen: impl FnOnce(Box<dyn Iterator<Item = Edit>>) -> Vec<Edit>,
) -> Result<Assessment, SampleError> {
    let questionnaire = library::national().map_err(SampleError::Questionnaire)?;
    let rounds: Vec<Edit> = parse(ROUNDS).map_err(SampleError::Rounds)?;
    let edits: Vec<Edit> = parse(EDITS).map_err(SampleError::Edits)?;
    let plan: Vec<Edit> = parse(PLAN).map_err(SampleError::Plan)?;
    let baseline: Baseline = parse(BASELINE).map_err(SampleError::Baseline)?;
    let refused = |number| move |cause| SampleError::Edit { number, cause };
    let mut sample = Assessment::new(id, questionnaire, COUNTRY, by).map_err(refused(0))?;

    let edits = rounds.into_iter().chain(edits).chain(plan);

    for (edit, number) in chosen(Box::new(edits)).into_iter().zip(1..) {
        sample.apply(edit, by).map_err(refused(number))?;
    }

    let baseline = Edit::LayBaseline(Some(Arc::new(baseline)));
    sample.apply(baseline, by).map_err(refused(0))?;

    Ok(sample.as_sample())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::{Class, Flag};
    use crate::assessment::{
        Answer, Grade, Origin, Outcome, Passage, Review, TEXT_LIMIT, VotingMethod, WriterId,
    };
    use crate::figure::Figure;
    use crate::questionnaire::Level;
    use crate::results::{ElementResult, Measured, Results};

    use jiff::Timestamp;
    use uuid::Uuid;

    use std::collections::BTreeSet;

    fn sample() -> Assessment {
        let by = Signature {
            writer: WriterId(Uuid::from_u128(1)),
            computer: "",
            at: Timestamp::UNIX_EPOCH,
        };

        assessment(by, AssessmentId(Uuid::from_u128(7))).unwrap()
    }

    fn count(sample: &Assessment, is_so: impl Fn(&Answer) -> bool) -> usize {
        let questions = sample.questionnaire().questions();

        questions.filter(|q| is_so(sample.answer(&q.id))).count()
    }

    /// A figure in tenths; a hundredth more in front of the tenth, such as 1.46, is no tenth.
    fn tenths(figure: Figure) -> i64 {
        assert_eq!(figure.decimals(), 1, "{figure:?}");

        figure.units()
    }

    #[test]
    fn the_sample_is_the_arvenia_of_the_pictures() {
        let sample = sample();
        let delegation = Results::new(&sample).delegation().clone();

        assert_eq!(sample.origin(), Origin::Sample);
        assert_eq!(sample.title(), "Republic of Arvenia 2026");
        assert_eq!(sample.facts().country(), COUNTRY);
        assert_eq!(sample.facts().place(), "Port Velmar");
        assert_eq!(delegation.people, 31);
        assert_eq!(delegation.functions, [5, 8, 6, 6, 3]);
        assert_eq!(delegation.groups, [6, 4, 4, 5, 5, 4]);
    }

    #[test]
    fn every_state_of_an_answer_occurs() {
        let sample = sample();
        let progress = Results::new(&sample).progress();
        let without_level = Outcome::Contested { provisional: None };

        assert_eq!((progress.asked, progress.answered), (75, 74));
        assert_eq!((progress.agreed, progress.contested), (67, 3));
        assert_eq!((progress.dont_know, progress.not_applicable), (3, 1));
        assert_eq!(progress.review, 3);
        assert_eq!(count(&sample, |a| a.outcome() == without_level), 1);

        for level in (0..5).map(Level) {
            assert!(count(&sample, |a| a.outcome().level() == Some(level)) > 0);
        }
    }

    #[test]
    fn element_and_aspect_values_are_those_of_the_pictures() {
        // Tenths: element, its bounds, resolved of applicable, its value in the baseline; then its aspects.
        let expected: [(_, &[i64]); 5] = [
            ((15, (15, 17), (16, 17), 9), &[23, 15, 17, 10, 7, 20]),
            ((13, (12, 15), (12, 13), 9), &[13, 10, 15, 13]),
            ((21, (21, 21), (15, 15), 16), &[25, 17, 20, 13, 30]),
            ((20, (19, 21), (14, 15), 14), &[24, 20, 15, 20]),
            ((13, (12, 16), (12, 14), 8), &[10, 10, 13, 13, 20]),
        ];
        let results = Results::new(&sample());
        let value = |measured: &Measured| tenths(measured.reading.value().unwrap().figure);

        for (element, row) in results.elements().iter().zip(expected) {
            let whole = &element.whole;
            let covered = (whole.roll_up.resolved, whole.roll_up.applicable);
            let baseline = tenths(element.baseline.unwrap().shown.figure);
            let aspects: Vec<i64> = element.aspects.iter().map(value).collect();
            let (low, high) = whole.bounds.unwrap();
            let bounds = (tenths(low), tenths(high));
            let found = (value(whole), bounds, covered, baseline);

            assert_eq!((found, aspects.as_slice()), row);
        }
    }

    #[test]
    fn every_class_both_ways_and_second_rounds_occur() {
        let sample = sample();
        let results = Results::new(&sample);
        let all = || (0..75).flat_map(|ordinal| results.rounds(ordinal));
        let of = |class| all().filter(|round| round.measures.class == class).count();
        let has = |flag| all().any(|round| round.measures.flags.contains(&flag));
        let second = all().filter(|round| round.number == 2).count();
        let asked = (0..75).filter(|o| !results.rounds(*o).is_empty()).count();

        assert_eq!((asked, second), (60, 5));
        assert_eq!(
            (of(Class::Agree), of(Class::Discuss), of(Class::Split)),
            (49, 10, 4)
        );
        assert_eq!((of(Class::TooFew), of(Class::None)), (2, 0));
        assert!(has(Flag::GroupGap) && has(Flag::ManyDontKnow));
        assert!(all().any(|round| round.way == VotingMethod::Sealed));
        assert!(all().any(|round| round.way == VotingMethod::Hands));
        assert!(all().any(|round| round.groups.iter().any(|group| group.median.is_none())));
    }

    #[test]
    fn most_rounds_end_at_the_level_that_was_recorded() {
        let sample = sample();
        let results = Results::new(&sample);
        let questions = sample.questionnaire().questions().enumerate();
        let apart: Vec<&str> = questions
            .filter_map(|(ordinal, question)| {
                let level = sample.answer(&question.id).outcome().level()?;
                let last = results.rounds(ordinal).last()?;

                (last.measures.lower_median != Some(level)).then_some(question.id.as_str())
            })
            .collect();

        // Its note says how the delegation went from level 1 to level 0.
        assert_eq!(apart, ["GI06"]);
    }

    #[test]
    fn the_views_differ_most_where_the_pictures_say() {
        let sample = sample();
        let results = Results::new(&sample);
        let questions: Vec<_> = sample.questionnaire().questions().collect();
        let found = results.disagreements().into_iter();
        let found: Vec<&str> = found.map(|o| questions[o].id.as_str()).collect();

        assert_eq!(found[..3], ["CC14", "IM14", "NS12"]);
        assert!(found.contains(&"GI09") && found.contains(&"DC15"));
    }

    /// A group has a value where at least three of it gave their views of enough questions.
    #[test]
    fn large_groups_have_values_in_most_elements() {
        let results = Results::new(&sample());
        let shown = |element: &ElementResult| element.shown_groups().count();
        let elements = results.elements();

        assert_eq!(
            elements.iter().filter(|element| shown(element) > 0).count(),
            4
        );
        assert!(elements.iter().any(|element| shown(element) > 1));

        for element in elements {
            assert_eq!(element.group_range().is_some(), shown(element) > 0);
        }
    }

    #[test]
    fn the_baseline_answers_every_question() {
        let sample = sample();
        let outcomes = &sample.baseline().unwrap().outcomes;
        let mut questions = sample.questionnaire().questions();

        assert!(questions.all(|q| outcomes.get(&q.id).and_then(Outcome::level).is_some()));
        assert_eq!(outcomes.len(), 75);
    }

    #[test]
    fn texts_evidence_dissents_and_actions_are_as_many_as_the_pictures_say() {
        let sample = sample();
        let wrote = |passage| count(&sample, |a| !a.passage(passage).is_empty());
        let questions = sample.questionnaire().questions();
        let items = questions.flat_map(|q| sample.answer(&q.id).evidence().iter());
        let evidence: Vec<_> = items.map(|(_, e)| (e.grade, e.restricted)).collect();
        let grades: BTreeSet<Grade> = evidence.iter().map(|item| item.0).collect();

        assert_eq!(wrote(Passage::Note), 12);
        assert!(wrote(Passage::Strengths) >= 30 && wrote(Passage::Gaps) >= 30);
        assert!(count(&sample, |a| !a.evidence().is_empty()) >= 40);
        assert_eq!(evidence.iter().filter(|item| item.1).count(), 6);
        assert_eq!(grades.len(), Grade::ALL.len());
        assert_eq!(count(&sample, |a| !a.dissents().is_empty()), 6);
        assert_eq!(count(&sample, |a| a.review() == Review::Marked), 3);
        assert_eq!(sample.actions().len(), 15);
    }

    #[test]
    fn institutions_work_together_as_the_pictures_say() {
        let sample = sample();
        let results = Results::new(&sample);
        let found = results.coordination();
        let restricted = sample.initiatives().iter().filter(|(_, i)| i.restricted);
        let cited = |id| sample.questions_citing(id).count();
        let uncited = sample
            .initiatives()
            .iter()
            .filter(|(id, _)| cited(*id) == 0);
        let returned = sample.forms().iter().filter(|(_, f)| f.returned.is_some());

        assert_eq!(found.institutions.len(), 26);
        assert_eq!(found.with_part().count(), 14);
        assert_eq!(found.without_lead().collect::<Vec<_>>(), [1, 4]);
        assert_eq!(found.missing_places().count(), 6);
        assert_eq!((found.pairs.sharing, found.pairs.works), (51, 22));
        assert_eq!((found.pairs.on_paper, found.pairs.missing), (16, 12));
        assert_eq!(found.pairs.unknown(), 1);
        assert_eq!(
            found
                .sharing_pairs()
                .filter(|pair| pair.is_disputed)
                .count(),
            1
        );
        assert_eq!((sample.initiatives().len(), restricted.count()), (13, 1));
        assert_eq!(uncited.count(), 3);
        assert_eq!((sample.forms().len(), returned.count()), (7, 4));
        assert_eq!(count(&sample, |a| !a.brought().is_empty()), 12);
    }

    #[test]
    fn every_text_is_within_limits_and_its_own() {
        let edits: Vec<Edit> = parse(EDITS).unwrap();
        let (mut seen, mut ids) = (BTreeSet::new(), Vec::new());

        for edit in &edits {
            let (id, text) = match edit {
                Edit::Write { words, .. } => (None, words),
                Edit::PutEvidence { id, evidence, .. } => (Some(*id), &evidence.title),
                Edit::PutDissent { id, dissent, .. } => (Some(*id), &dissent.words),
                Edit::PutAction { id, action } => (Some(*id), &action.title),
                Edit::PutParticipant { id, participant } => (Some(*id), &participant.name),
                _ => continue,
            };
            ids.extend(id);

            assert!((1..=TEXT_LIMIT).contains(&text.chars().count()));
            assert!(seen.insert(text), "twice: {text}");
        }

        assert!(ids.is_sorted_by(|one, next| one < next));
    }
}
