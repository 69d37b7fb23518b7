//! Rules of the matrix: the way over its cells, what keys say of a pair, and a column that is pasted.

use super::*;
use crate::assessment::{ElementPart, Means, Relation, RelationState};
use crate::gui::screen::delegation::institutions::Message as Own;
use crate::gui::screen::delegation::institutions::together::{CellStep, Message as Of};
use crate::gui::working_copy::Turn;

/// Four institutions in the order of the matrix, and the elements in which they have a part.
const FOUR: [(&str, &[usize]); 4] = [
    ("Alpha", &[0, 2]),
    ("Beta", &[0]),
    ("Gamma", &[2]),
    ("Delta", &[4]),
];

fn four() -> Fixture {
    let mut assessment = new();
    let elements: Vec<String> = {
        let elements = assessment.questionnaire().elements().iter();

        elements.map(|element| element.id.clone()).collect()
    };

    for (position, (name, parts)) in FOUR.iter().enumerate() {
        let mut institution = crate::assessment::Institution::named(name);
        // The order is that of the groups.
        institution.group = Some(assessment.groups()[position].id.clone());

        for part in *parts {
            institution = institution.with_part(&elements[*part], Some(ElementPart::Supports));
        }

        let id = item(position);
        let institution = Box::new(institution);
        let edit = Edit::PutInstitution { id, institution };
        assessment.apply(edit, me()).unwrap();
    }

    let mut fixture = Fixture::new(assessment);
    fixture.send(Message::Tab(Tab::Institutions));
    fixture.key(Key::Letter('m'));

    fixture
}

fn item(position: usize) -> ItemId {
    ItemId(Uuid::from_u128(40 + position as u128))
}

fn of(message: Of) -> Message {
    Message::Institutions(Own::Together(message))
}

/// What is said of two institutions, by position.
fn said(fixture: &Fixture, one: usize, other: usize) -> Vec<(Means, RelationState)> {
    let relations = fixture.work.assessment();
    let relations = relations.relations_between(item(one), item(other));

    relations
        .map(|(_, relation)| (relation.means, relation.state))
        .collect()
}

fn chosen(fixture: &Fixture) -> (usize, usize) {
    let together = fixture.screen.institutions.together().unwrap();
    let pair = together.pair(fixture.context()).unwrap();
    let position = |id| (0..4).find(|at| item(*at) == id).unwrap();
    let [one, other] = pair.between.map(position);

    (one.max(other), one.min(other))
}

#[test]
fn the_first_pair_to_fill_in_is_chosen_and_enter_goes_to_the_next() {
    let mut fixture = four();
    assert_eq!(chosen(&fixture), (1, 0));
    assert!(fixture.sees("0 of 2 pairs that share a duty are filled in"));
    fixture.key(Key::Letter('l'));
    assert_eq!(said(&fixture, 0, 1), [(Means::Law, RelationState::Works)]);
    assert!(fixture.sees("1 of 2 pairs that share a duty are filled in"));

    fixture.key(Key::Enter);
    assert_eq!(chosen(&fixture), (2, 0));
    fixture.key(Key::Letter('x'));
    assert_eq!(
        said(&fixture, 0, 2),
        [(Means::Needed, RelationState::Missing)]
    );
    assert!(fixture.screen.key(Key::Enter, fixture.context()).is_none());
    assert!(fixture.sees("Every pair is filled in"));
}

#[test]
fn arrows_go_over_the_diagonal_as_in_a_mirror() {
    let mut fixture = four();
    let steps = [
        (Key::Down, (2, 0)),
        (Key::Right, (2, 1)),
        // Beyond the diagonal of the row comes the column of the same name.
        (Key::Right, (3, 2)),
        (Key::Right, (3, 2)),
        (Key::Left, (3, 1)),
        (Key::Up, (2, 1)),
        // Beyond the diagonal of the column comes the row of the same name.
        (Key::Up, (1, 0)),
        (Key::Up, (1, 0)),
    ];

    for (at, (key, expected)) in steps.into_iter().enumerate() {
        fixture.key(key);
        assert_eq!(chosen(&fixture), expected, "step {at}");
    }

    fixture.ui = Ui::new(Direction::RightToLeft, Theme::Light);
    fixture.key(Key::Down);
    fixture.key(Key::Left);
    assert_eq!(chosen(&fixture), (2, 1));
    fixture.send(of(Of::Step(CellStep::Back)));
    assert_eq!(chosen(&fixture), (2, 0));
}

#[test]
fn letters_add_or_choose_and_what_is_needed_stands_alone() {
    let mut fixture = four();
    fixture.key(Key::Letter('x'));
    fixture.key(Key::Letter('a'));
    // There is a means now, so none is needed any more; that was one edit.
    assert_eq!(
        said(&fixture, 0, 1),
        [(Means::Agreement, RelationState::Works)]
    );
    fixture.work.turn(Turn::Undo).unwrap();
    fixture.refresh();
    assert_eq!(
        said(&fixture, 0, 1),
        [(Means::Needed, RelationState::Missing)]
    );

    fixture.key(Key::Letter('a'));
    fixture.key(Key::Letter('p'));
    fixture.key(Key::Letter('s'));
    // A letter that is there already shows its entry.
    fixture.key(Key::Letter('a'));
    fixture.key(Key::Letter('x'));
    assert_eq!(
        said(&fixture, 0, 1),
        [
            (Means::Agreement, RelationState::Missing),
            (Means::InformationSharing, RelationState::Works)
        ]
    );

    fixture.key(Key::Letter('w'));
    fixture.key(Key::Delete);
    assert_eq!(
        said(&fixture, 0, 1),
        [(Means::InformationSharing, RelationState::Works)]
    );
}

#[test]
fn what_is_needed_can_only_be_missing() {
    let mut fixture = four();
    fixture.key(Key::Letter('x'));

    for key in ['w', 'p'] {
        let message = fixture.screen.key(Key::Letter(key), fixture.context());
        assert!(message.is_none(), "{key}");
    }

    fixture.send(of(Of::State(RelationState::Works)));
    assert_eq!(
        said(&fixture, 0, 1),
        [(Means::Needed, RelationState::Missing)]
    );
}

#[test]
fn shared_elements_are_proposed_and_digits_change_them() {
    let mut fixture = four();
    fixture.key(Key::Letter('f'));
    let elements = |fixture: &Fixture| -> Vec<String> {
        let relations = fixture.work.assessment();
        let mut relations = relations.relations_between(item(0), item(1));
        let (_, relation) = relations.next().unwrap();

        relation.elements.iter().cloned().collect()
    };
    assert_eq!(elements(&fixture), [element(&fixture, 0)]);
    fixture.key(Key::Digit(1));
    assert!(elements(&fixture).is_empty());
    fixture.key(Key::Digit(3));
    assert_eq!(elements(&fixture), [element(&fixture, 2)]);
    assert!(
        fixture
            .screen
            .key(Key::Digit(9), fixture.context())
            .is_none()
    );
}

#[test]
fn what_shows_it_is_taken_in_when_another_cell_is_chosen() {
    let mut fixture = four();
    fixture.key(Key::Letter('a'));
    fixture.type_in(|action| of(Of::Type(action)), "Rules of March 2025");
    fixture.key(Key::Letter('p'));
    fixture.type_in(|action| of(Of::Type(action)), "Rules of May 2025");
    fixture.key(Key::Down);
    let relations = fixture.work.assessment();
    let (_, relation) = relations
        .relations_between(item(0), item(1))
        .next()
        .unwrap();
    assert_eq!(relation.shown_by, "Rules of May 2025");
    assert_eq!(relation.state, RelationState::OnPaper);
}

#[test]
fn a_column_of_letters_is_pasted_downwards_as_one_edit() {
    let mut fixture = four();
    let notices = fixture.send(of(Of::Pasted(Some(
        "AS\n\nx\tof another column\nL".to_owned(),
    ))));
    assert!(notices.is_empty());
    assert_eq!(
        said(&fixture, 0, 1),
        [
            (Means::Agreement, RelationState::Works),
            (Means::InformationSharing, RelationState::Works)
        ]
    );
    assert!(said(&fixture, 0, 2).is_empty());
    assert_eq!(
        said(&fixture, 0, 3),
        [(Means::Needed, RelationState::Missing)]
    );

    // The same once more brings nothing new.
    let revision = fixture.work.revision();
    fixture.send(of(Of::Pasted(Some("as\n".to_owned()))));
    assert_eq!(fixture.work.revision(), revision);

    fixture.work.turn(Turn::Undo).unwrap();
    fixture.refresh();
    assert!(fixture.work.assessment().relations().is_empty());

    let notices = fixture.send(of(Of::Pasted(Some("law\nq\nL".to_owned()))));
    assert_eq!(notices.len(), 1);
    assert!(
        notices[0].words.starts_with("1 of 3 lines"),
        "{}",
        notices[0].words
    );
    assert_eq!(said(&fixture, 0, 3), [(Means::Law, RelationState::Works)]);
}

#[test]
fn institutions_that_disagree_both_stay_and_the_panel_says_whose_word_it_is() {
    let mut fixture = four();

    for (number, state) in [(0, RelationState::Works), (1, RelationState::Missing)] {
        let relation = Relation {
            state,
            source: Some(item(number)),
            ..Relation::new(item(0), item(1), Means::Forum)
        };
        let id = ItemId(Uuid::from_u128(900 + number as u128));
        fixture
            .work
            .apply(Edit::PutRelation { id, relation }, Step::New)
            .unwrap();
    }

    fixture.refresh();
    assert!(
        fixture
            .sees("Institutions disagree. The weaker state counts until the room says otherwise.")
    );
    assert!(fixture.sees("As Alpha says"));
}

#[test]
fn a_name_lists_the_pairs_of_an_institution_and_a_press_on_one_chooses_it() {
    use crate::gui::widget::half_matrix::MatrixPlace;

    let mut fixture = four();
    fixture.send(of(Of::Press(MatrixPlace::Name(3))));
    assert!(fixture.sees("Pairs of Delta"));
    fixture.click("Beta");
    assert_eq!(chosen(&fixture), (3, 1));
    assert!(fixture.sees("They have no part in the same element."));
    fixture.send(of(Of::Press(MatrixPlace::Cell(2, 0))));
    assert_eq!(chosen(&fixture), (2, 0));
}

#[test]
fn without_two_parts_there_is_a_way_back_and_escape_leads_to_the_table() {
    let mut fixture = Fixture::new(before_homework());
    fixture.send(Message::Tab(Tab::Institutions));
    fixture.key(Key::Letter('m'));
    assert!(fixture.sees("Say first who has a part"));
    fixture.click("Back to the list");
    assert!(fixture.sees("Part in each element"));

    fixture.key(Key::Letter('m'));
    fixture.key(Key::Escape);
    assert!(fixture.sees("Part in each element"));
}

#[test]
fn an_undo_that_takes_an_institution_away_leaves_the_matrix_whole() {
    let mut fixture = four();
    let id = item(1);
    fixture
        .work
        .apply(Edit::RemoveInstitution { id }, Step::New)
        .unwrap();
    fixture.refresh();
    assert!(fixture.sees("How they work together"));
    fixture.key(Key::Down);
}
