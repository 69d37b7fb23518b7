use super::*;

use crate::assessment::{
    AssessmentId, Contribution, Edit, Grade, Initiative, InitiativeKind, Institution, Means,
    RelationState, Signature, WriterId,
};
use crate::questionnaire::{QuestionId, library};

use jiff::Timestamp;
use uuid::Uuid;

use std::collections::BTreeSet;

struct Country(Assessment);

fn id(number: u128) -> ItemId {
    ItemId(Uuid::from_u128(number))
}

impl Country {
    fn new() -> Self {
        let national = library::national().unwrap();
        let by = Signature {
            writer: WriterId(Uuid::from_u128(1)),
            computer: "",
            at: Timestamp::UNIX_EPOCH,
        };
        let id = AssessmentId(Uuid::from_u128(7));

        Self(Assessment::new(id, national, "Arvenia", by).unwrap())
    }

    fn apply(&mut self, edit: Edit) {
        let by = Signature {
            writer: WriterId(Uuid::from_u128(1)),
            computer: "",
            at: Timestamp::UNIX_EPOCH,
        };
        self.0.apply(edit, by).unwrap();
    }

    /// Parts as one letter an element: L leads, s supports.
    fn institution(&mut self, number: u128, name: &str, functions: &[&str], parts: &str) {
        let elements = self.0.questionnaire().elements();
        let parts = elements.iter().zip(parts.chars()).filter_map(|(e, part)| {
            let part = match part {
                'L' => ElementPart::Leads,
                's' => ElementPart::Supports,
                _ => return None,
            };

            Some((e.id.clone(), part))
        });
        let institution = Institution {
            functions: functions.iter().map(|&id| id.to_owned()).collect(),
            parts: parts.collect(),
            ..Institution::named(name)
        };

        self.apply(Edit::PutInstitution {
            id: id(number),
            institution: Box::new(institution),
        });
    }

    fn says(&mut self, source: Option<u128>, means: Means, state: RelationState) {
        let count = self.0.relations().len() as u128;
        let relation = Relation {
            state,
            source: source.map(id),
            ..Relation::new(id(1), id(2), means)
        };

        self.apply(Edit::PutRelation {
            id: id(100 + count),
            relation,
        });
    }

    fn found(&self) -> Coordination {
        Coordination::new(&self.0)
    }
}

/// Two institutions that share the first element.
fn two() -> Country {
    let mut country = Country::new();
    country.institution(1, "Ministry", &["lead"], "L.s..");
    country.institution(2, "Team", &["response"], "s.L..");

    country
}

#[test]
fn a_place_counts_only_if_a_question_of_the_element_asks_for_the_function() {
    let mut country = Country::new();
    country.institution(1, "Ministry", &["lead"], "LLLLL");
    let found = country.found();
    let questionnaire = country.0.questionnaire();
    let asks = |element: usize, function: &str| {
        let aspects = questionnaire.elements()[element].aspects.iter();
        let mut questions = aspects.flat_map(|aspect| &aspect.questions);

        questions.any(|q| q.tags("function").iter().any(|tag| tag == function))
    };

    for (position, function) in questionnaire.functions().iter().enumerate() {
        for element in 0..5 {
            let place = found.functions[position].places[element];
            let is_lead = function.id == "lead";

            assert_eq!(place.is_asked, asks(element, &function.id));
            assert_eq!(place.institutions, usize::from(is_lead));
            assert_eq!(place.is_missing(), place.is_asked && !is_lead);
        }
    }

    assert!(found.missing_places().count() > 3);
}

#[test]
fn what_is_not_filled_in_is_not_known_and_never_missing() {
    let country = two();
    let found = country.found();
    let pair = found.pair(id(2), id(1)).unwrap();

    assert_eq!(pair.state, None);
    assert_eq!(pair.shared, [0, 2]);
    assert_eq!(found.pairs.unknown(), 1);
    assert_eq!(found.pairs.missing, 0);
    assert_eq!(
        found.pair_findings(),
        [Finding::NotKnown { pairs: 1, of: 1 }]
    );
}

#[test]
fn the_best_state_counts_and_its_means_come_first() {
    let mut country = two();
    country.says(None, Means::Law, RelationState::OnPaper);
    country.says(Some(1), Means::Exercise, RelationState::Works);
    let pair = country.found().pair(id(1), id(2)).unwrap();

    assert_eq!(pair.state, Some(RelationState::Works));
    assert_eq!(pair.means, [Means::Exercise, Means::Law]);
    assert!(!pair.is_disputed);
}

#[test]
fn two_institutions_that_disagree_give_the_weaker_until_the_room_decides() {
    let mut country = two();
    country.says(Some(1), Means::Law, RelationState::Works);
    country.says(Some(1), Means::Forum, RelationState::OnPaper);
    country.says(Some(2), Means::Needed, RelationState::Missing);
    let pair = country.found().pair(id(1), id(2)).unwrap();

    assert_eq!(pair.state, Some(RelationState::Missing));
    assert!(pair.is_disputed);
    assert_eq!(pair.means[0], Means::Needed);
    assert_eq!(country.found().pairs.missing, 1);

    country.says(None, Means::Agreement, RelationState::OnPaper);
    let pair = country.found().pair(id(1), id(2)).unwrap();

    assert_eq!(pair.state, Some(RelationState::OnPaper));
    assert!(!pair.is_disputed);
}

#[test]
fn a_pair_without_a_shared_element_is_found_and_not_counted() {
    let mut country = Country::new();
    country.institution(1, "Ministry", &[], "L....");
    country.institution(2, "School", &[], "....s");
    country.says(None, Means::Law, RelationState::Works);
    let found = country.found();

    assert_eq!(found.pairs, PairCounts::default());
    assert_eq!(
        found.pair(id(1), id(2)).unwrap().state,
        Some(RelationState::Works)
    );
    assert_eq!(found.pair_findings(), [Finding::NoSharedDuty]);
}

#[test]
fn findings_name_elements_without_lead_and_with_two() {
    let mut country = Country::new();
    assert_eq!(country.found().duty_findings(), [Finding::NoParts]);

    country.institution(1, "Ministry", &[], "Ls...");
    country.institution(2, "Team", &[], "L.L..");
    let findings = country.found().duty_findings();

    assert_eq!(findings[0], Finding::NoLead { elements: 3, of: 5 });
    assert_eq!(findings[1], Finding::SupportedOnly(vec![1]));
    assert_eq!(findings[2], Finding::Untouched(vec![3, 4]));
    assert_eq!(findings[3], Finding::SeveralLeads(vec![0]));

    country.institution(3, "Police", &[], ".L.LL");
    assert_eq!(country.found().duty_findings()[0], Finding::EveryElementLed);
}

#[test]
fn without_means_comes_before_on_paper() {
    let mut country = two();
    country.institution(3, "Bank", &[], "..s..");
    country.says(None, Means::Needed, RelationState::Missing);
    let paper = Relation {
        state: RelationState::OnPaper,
        ..Relation::new(id(3), id(1), Means::Agreement)
    };
    country.apply(Edit::PutRelation {
        id: id(90),
        relation: paper,
    });
    let found = country.found();

    assert_eq!(
        found.pair_findings(),
        [
            Finding::NoMeans {
                pairs: 1,
                of: 3,
                unknown: 1
            },
            Finding::MostlyIn {
                element: 0,
                pairs: 1
            },
            Finding::OnPaperOnly {
                pairs: 1,
                of: 3,
                is_another: true,
                unknown: 1
            },
        ]
    );
    assert_eq!(found.pairs_that(Some(RelationState::Missing)).len(), 1);
    assert_eq!(found.pairs_that(None).len(), 1);
}

#[test]
fn a_question_names_the_lead_then_who_has_its_function_then_the_others() {
    let mut country = Country::new();
    country.institution(1, "Alpha", &["culture"], "s....");
    country.institution(2, "Beta", &["lead"], "s....");
    country.institution(3, "Gamma", &[], "L....");
    country.institution(4, "Delta", &["lead"], "....L");
    let found = country.found();
    let ordinal = country.0.questionnaire().ordinal(&QuestionId::from("NS04"));
    let involved = involved_in(&country.0, &found, ordinal.unwrap());
    let order: Vec<_> = involved
        .iter()
        .map(|involved| (involved.institution, involved.involvement))
        .collect();

    assert_eq!(
        order,
        [
            (id(3), Involvement::Leads),
            (id(2), Involvement::HasFunction),
            (id(1), Involvement::Supports),
        ]
    );
    assert!(involved.iter().all(|involved| !involved.in_room));
}

#[test]
fn what_was_brought_stands_uncited_first_then_of_the_lead_then_by_grade() {
    let mut country = two();
    let question = QuestionId::from("NS04");
    let ordinal = country.0.questionnaire().ordinal(&question).unwrap();
    let initiatives = [
        (20, 2, Grade::B),
        (21, 2, Grade::A),
        (22, 1, Grade::C),
        (23, 2, Grade::A),
    ];

    for (number, of, grade) in initiatives {
        let initiative = Initiative {
            institutions: BTreeSet::from([id(of)]),
            grade,
            questions: BTreeSet::from([question.clone()]),
            ..Initiative::new("Decree", InitiativeKind::Law)
        };
        country.apply(Edit::PutInitiative {
            id: id(number),
            initiative: Box::new(initiative),
        });
    }

    let cite = country.0.citing_initiative(&question, id(23)).unwrap();
    country.apply(cite);
    let contribution = Contribution {
        gaps: "No staff".to_owned(),
        ..Contribution::new(id(50), Some(id(1)))
    };
    country.apply(Edit::PutContribution {
        question: question.clone(),
        id: Contribution::id_of(id(50), &question),
        contribution: Box::new(contribution),
    });

    let facts = facts_of(&country.0, &country.found(), ordinal);
    let order: Vec<_> = facts.initiatives.iter().map(|fact| fact.id).collect();

    assert_eq!(order, [id(22), id(21), id(20), id(23)]);
    assert!(facts.initiatives[3].is_cited);
    assert_eq!(facts.contributions.len(), 1);
    // A contribution that names nothing cannot be cited.
    assert_eq!(facts.uncited(&country.0, ordinal), 3);
}
