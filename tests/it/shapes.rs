//! Models of other shapes than the national one: their files and their results.

use crate::{discussed, generated, sized};

use rapporteur::results::Results;
use rapporteur::store;

#[test]
fn a_model_of_1300_questions_is_written_and_read_back() {
    let assessment = generated::answered(&generated::large());
    let text = store::encode(&assessment).unwrap();

    assert_eq!(store::decode(&text).unwrap(), assessment);
}

#[test]
fn one_question_is_a_model_too() {
    let assessment = generated::answered(&sized::questionnaire(1, 1, 1));
    let results = Results::new(&assessment);

    assert_eq!(results.progress().asked, 1);
    assert_eq!(
        results.overall().roll_up.value,
        results.elements()[0].aspects[0].roll_up.value
    );
}

#[test]
fn two_rounds_of_every_question_are_written_and_read_back() {
    let questionnaire = sized::questionnaire(2, 2, 2);
    let assessment = discussed::talked_over(&questionnaire);
    let text = store::encode(&assessment).unwrap();

    assert_eq!(store::decode(&text).unwrap(), assessment);
    assert_eq!(Results::new(&assessment).rounds(3).len(), 2);
    assert_eq!(discussed::large_with_groups().groups().len(), 20);
}
