//! The homework in the window: forms are written, come back by any way, and come in as one step.

use super::*;
use crate::assessment::{AssessmentId, Fact, Form, FormOf, Homework, Institution, ItemId};
use crate::gui::screen::delegation::{HomeworkMessage, HomeworkPurpose, HomeworkWriting, Tab};
use crate::homework::FormIdentity;

use jiff::civil::{Date, date};
use uuid::Uuid;

use std::fs;
use std::path::{Path, PathBuf};

/// The day on which the forms of these tests were written.
const WRITTEN: Date = date(2026, 5, 18);

/// Heads of the table of the questions, and of those of initiatives and relations.
const QUESTIONS: &str = "Code,Question,What to look for,Is it in place?,What we have,Since when,Document,Who knows more,May it be shown?,What works well,What is missing";
const RELATIONS: &str =
    "Institution,By what means,How well it works,For which element,What shows it";

/// A form that came back with these lines under the heads of the questions.
pub(super) fn returned(program: &Program, of: &FormOf, name: &str, lines: &[&str]) -> PathBuf {
    let assessment = program.open().work.assessment().id();

    returned_of(assessment, program, of, name, lines)
}

fn returned_of(
    assessment: AssessmentId,
    program: &Program,
    of: &FormOf,
    name: &str,
    lines: &[&str],
) -> PathBuf {
    let questionnaire = program.open().work.assessment().questionnaire();
    let identity = FormIdentity {
        assessment,
        of: of.clone(),
        questionnaire: questionnaire.id().to_owned(),
        version: questionnaire.version().to_owned(),
        written: WRITTEN,
        language: "en".to_owned(),
    };
    let text = format!("{identity}\n{QUESTIONS}\n{}\n", lines.join("\n"));
    let path = program.folder.path().join(name);
    fs::write(&path, text).unwrap();

    path
}

/// A new assessment with three institutions of which it is known what they do, and one of which nobody said it; forms were written.
pub(super) fn asked() -> (Program, Vec<FormOf>) {
    let mut program = Program::new_assessment();
    let functions: Vec<String> = {
        let questionnaire = program.open().work.assessment().questionnaire();

        questionnaire
            .functions()
            .iter()
            .map(|function| function.id.clone())
            .collect()
    };
    let mut asked = Vec::new();

    for (at, name) in [
        "National response team",
        "Ministry of Digital Affairs",
        "Telecom Authority",
        "Chamber of Commerce",
    ]
    .into_iter()
    .enumerate()
    {
        let id = ItemId(Uuid::from_u128(900 + at as u128));
        let mut institution = Institution::named(name);

        if at < 3 {
            institution.functions = [functions[at].clone()].into();
            asked.push(FormOf::Institution(id));
        }

        let _ = program.edit(Edit::PutInstitution {
            id,
            institution: Box::new(institution),
        });
    }

    let assessment = program.open().work.assessment().id();

    for of in &asked {
        let _ = program.edit(Edit::PutForm {
            id: Form::id_of(assessment, of),
            form: Form {
                of: of.clone(),
                language: "en".to_owned(),
                written: Some(WRITTEN),
                returned: None,
            },
        });
    }

    let homework = Some(Homework {
        due: date(2026, 5, 29),
    });
    let _ = program.edit(Edit::SetFact(Fact::Homework(homework)));
    show(&mut program);

    (program, asked)
}

/// Shows the tab.
fn show(program: &mut Program) {
    let task = program.app.go(ScreenId::Delegation);
    program.run(task);
    program.send(session::Message::Delegation(delegation::Message::Tab(
        Tab::Homework,
    )));
}

pub(super) fn homework(message: HomeworkMessage) -> session::Message {
    session::Message::Delegation(delegation::Message::Homework(message))
}

pub(super) fn add(program: &mut Program, paths: &[&Path]) {
    let paths = paths.iter().map(|path| (*path).to_owned()).collect();

    program.send(homework(HomeworkMessage::Add(paths)));
}

/// Two forms that say something, one with something to look at, and one of another assessment.
pub(super) fn with_returns() -> (Program, Vec<FormOf>) {
    let (mut program, asked) = asked();
    let first = returned(
        &program,
        &asked[0],
        "response team.csv",
        &[
            "NS01,,,Yes,A strategy of three pillars,2024,Strategy 2024-2028,,Yes,It is funded,No indicators",
            "NS02,,,In part,A council meets twice a year,2025,,,,,",
        ],
    );
    let second = returned(
        &program,
        &asked[1],
        "ministry.csv",
        &[
            "NS01,,,Yes,A law on cybersecurity,2023,Law 12/2023,,Yes,,",
            "ZZ99,,,,A text for a question that is not here,,,,,,",
        ],
    );
    let stranger = returned_of(
        AssessmentId(Uuid::from_u128(4_242)),
        &program,
        &asked[2],
        "of somebody else.csv",
        &["NS01,,,Yes,Something,,,,,,"],
    );
    let paths = [&first, &second, &stranger].map(PathBuf::as_path);
    add(&mut program, &paths);

    (program, asked)
}

fn brought(program: &Program, question: &str) -> usize {
    let assessment = program.open().work.assessment();

    assessment
        .answer(&QuestionId::from(question))
        .brought
        .iter()
        .count()
}

fn undo(program: &mut Program) {
    program.key_and_wait(Key::Ctrl('z'));
}

#[test]
fn forms_dropped_on_any_page_wait_and_change_nothing_until_they_are_taken_in() {
    let (mut program, asked) = asked();
    let line = "NS01,,,Yes,A strategy,2024,,,,,";
    let first = returned(&program, &asked[0], "one.csv", &[line]);
    let second = returned(&program, &asked[1], "two.csv", &[line]);
    let _ = program.app.go(ScreenId::Assess);
    let revision = program.open().work.revision();

    let tasks = [first, second].map(|path| {
        let event = Event::Window(window::Event::FileDropped(path));
        let message = Message::Event(event, event::Status::Ignored, window::Id::unique());

        program.app.update(message)
    });

    for task in tasks {
        program.run(task);
    }

    assert_eq!(program.shown(), Some(ScreenId::Delegation));
    assert!(program.says("To take in"));
    assert!(program.says("2 of 3 came back"));
    assert!(program.says("1 has sent nothing"));
    assert_eq!(program.open().work.revision(), revision);
    assert_eq!(brought(&program, "NS01"), 0);

    program.key_and_wait(Key::CtrlEnter);
    assert_eq!(brought(&program, "NS01"), 1);
    program.key_and_wait(Key::CtrlEnter);
    assert_eq!(brought(&program, "NS01"), 2);
    assert!(!program.says("To take in"));

    undo(&mut program);
    assert_eq!(brought(&program, "NS01"), 1);
    assert!(program.says("To take in"), "it waits again");
}

#[test]
fn a_notice_says_what_came_in_and_one_undo_takes_it_back() {
    let (mut program, asked) = with_returns();
    let before = program.open().work.assessment().clone();
    program.send(homework(HomeworkMessage::Choose(Form::id_of(
        before.id(),
        &asked[0],
    ))));
    program.key_and_wait(Key::CtrlEnter);

    let notices = program.open().notices();
    let titles: Vec<&str> = notices.iter().map(|(_, title)| title.as_str()).collect();
    assert!(
        titles.iter().any(|title| title.contains("4 items came in")),
        "{titles:?}"
    );
    assert_eq!(brought(&program, "NS02"), 1);
    let form = Form::id_of(before.id(), &asked[0]);
    let forms = program.open().work.assessment().forms();
    assert!(forms.get(form).unwrap().returned.is_some());

    undo(&mut program);
    let after = program.open().work.assessment();
    assert_eq!(after.forms().get(form), before.forms().get(form));
    assert_eq!(brought(&program, "NS01"), 0);
    assert_eq!(brought(&program, "NS02"), 0);
}

#[test]
fn what_is_not_ticked_stays_out_and_can_come_in_later() {
    let (mut program, asked) = with_returns();
    let id = Form::id_of(program.open().work.assessment().id(), &asked[0]);
    program.send(homework(HomeworkMessage::Choose(id)));
    // Into the preview, past the evidence to the strengths.
    program.keys(&[Key::Enter, Key::Down, Key::Space]);
    program.key_and_wait(Key::CtrlEnter);
    let said = |program: &Program| {
        let answer = program.open().work.assessment();
        let answer = answer.answer(&QuestionId::from("NS01"));
        let (_, first) = answer.brought.iter().next().unwrap();

        (
            first.have.clone(),
            first.strengths.clone(),
            first.gaps.clone(),
        )
    };
    assert_eq!(
        said(&program),
        (
            "A strategy of three pillars".to_owned(),
            String::new(),
            "No indicators".to_owned()
        )
    );

    program.send(homework(HomeworkMessage::Choose(id)));
    program.keys(&[Key::Enter, Key::Down, Key::Space]);
    program.key_and_wait(Key::CtrlEnter);
    assert_eq!(said(&program).1, "It is funded");
}

#[test]
fn shift_enter_takes_in_all_that_are_clear_in_one_step_and_leaves_the_others() {
    let (mut program, asked) = with_returns();
    let third = returned(
        &program,
        &asked[2],
        "third.csv",
        &["NS03,,,Yes,A register of operators,2025,,,,,"],
    );
    add(&mut program, &[&third]);
    program.key_and_wait(Key::ShiftEnter);

    assert_eq!(
        brought(&program, "NS01"),
        1,
        "the ministry is to be looked at"
    );
    assert_eq!(brought(&program, "NS03"), 1);
    assert!(program.says("To take in"));

    undo(&mut program);
    assert_eq!(brought(&program, "NS01"), 0);
    assert_eq!(brought(&program, "NS03"), 0);
}

#[test]
fn a_form_of_another_assessment_and_what_is_no_form_are_named_and_left_out() {
    let (mut program, _) = with_returns();
    assert!(program.says("of somebody else.csv"));
    assert!(program.says("is a form of another assessment"));

    let list = program.folder.path().join("list.csv");
    fs::write(&list, "Name,Post\nAda,Lead\n").unwrap();
    let nowhere = program.folder.path().join("nowhere.xlsx");
    add(&mut program, &[&list, &nowhere]);
    assert!(program.says("is no form of the homework"));
    assert!(program.says("nowhere.xlsx"));

    program.send(homework(HomeworkMessage::Forget(list)));
    assert!(!program.says("is no form of the homework"));
}

#[test]
fn what_a_person_must_look_at_is_named() {
    let (mut program, asked) = with_returns();
    let id = Form::id_of(program.open().work.assessment().id(), &asked[1]);
    program.send(homework(HomeworkMessage::Choose(id)));

    assert!(program.says("One thing to look at"));
    assert!(program.says("ZZ99"));
}

#[test]
fn a_second_version_says_what_has_changed_and_the_same_file_twice_brings_nothing() {
    let (mut program, asked) = asked();
    let first = returned(
        &program,
        &asked[0],
        "first.csv",
        &[
            "NS01,,,Yes,A strategy,2024,,,,,",
            "NS02,,,Yes,A council,2024,,,,,",
        ],
    );
    add(&mut program, &[&first]);
    program.key_and_wait(Key::CtrlEnter);
    add(&mut program, &[&first]);
    assert!(!program.says("To take in"));
    assert!(!program.says("Second version"));

    let second = returned(
        &program,
        &asked[0],
        "second.csv",
        &[
            "NS01,,,Yes,A strategy of three pillars,2024,,,,,",
            "NS02,,,Yes,A council,2024,,,,,",
        ],
    );
    add(&mut program, &[&second]);
    assert!(program.says("Second version"));
    assert!(program.says("1 changed"));
    assert!(program.says("1 the same"));

    program.key_and_wait(Key::CtrlEnter);
    let id = Form::id_of(program.open().work.assessment().id(), &asked[0]);
    let forms = program.open().work.assessment().forms();
    let returned = forms.get(id).unwrap().returned.clone().unwrap();
    assert_eq!(returned.version, 2);
    assert!(
        !program.says("Second version"),
        "nor does the first one wait again"
    );
}

#[test]
fn forms_are_written_into_a_folder_and_that_is_noted_in_one_step() {
    let (mut program, asked) = asked();
    let assessment = program.open().work.assessment().id();
    let id = Form::id_of(assessment, &asked[0]);
    program.send(homework(HomeworkMessage::Write(HomeworkPurpose::All)));
    assert!(program.says("Write 3 forms"));
    assert!(
        program.says("Chamber of Commerce"),
        "who gets no form is named"
    );
    program.key_and_wait(Key::Enter);

    let folder = program
        .open()
        .work
        .path()
        .with_file_name("Arvenia homework");
    let files: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    let count = |ending: &str| files.iter().filter(|name| name.ends_with(ending)).count();
    assert_eq!((count(".xlsx"), count(".html")), (3, 3), "{files:?}");
    let written = |program: &Program| {
        let forms = program.open().work.assessment().forms();

        forms.get(id).unwrap().written
    };
    assert_ne!(written(&program), Some(WRITTEN));

    undo(&mut program);
    assert_eq!(written(&program), Some(WRITTEN));
}

#[test]
fn a_form_that_was_written_in_the_window_and_comes_back_empty_brings_nothing() {
    let (mut program, asked) = asked();
    let one = HomeworkPurpose::One(asked[0].clone());
    program.send(homework(HomeworkMessage::Write(one)));
    program.key_and_wait(Key::Enter);
    let folder = program
        .open()
        .work
        .path()
        .with_file_name("Arvenia homework");
    add(&mut program, &[&folder]);

    assert!(program.says("brings nothing"));
    assert!(!program.says("To take in"));
}

#[test]
fn a_day_of_return_that_cannot_be_read_is_refused_and_an_empty_one_is_none() {
    let (mut program, _) = asked();
    let due = |program: &Program| program.open().work.assessment().facts().homework();
    assert!(program.says("late"), "the day is past");
    program.send(homework(HomeworkMessage::Write(HomeworkPurpose::Day)));
    let write = |program: &mut Program, text: &str| {
        use iced::advanced::text::editor::{Action as Step, Edit as EditorEdit};

        let edit = match text {
            "" => EditorEdit::Delete,
            text => EditorEdit::Paste(text.to_owned().into()),
        };

        for step in [Step::SelectAll, Step::Edit(edit)] {
            let typed = HomeworkWriting::Due(field::Action::Step(step));
            program.send(homework(HomeworkMessage::Writing(typed)));
        }
    };

    write(&mut program, "some day");
    program.key_and_wait(Key::Enter);
    assert!(program.says("This is not a date."));
    assert_eq!(due(&program).unwrap().due, date(2026, 5, 29));

    write(&mut program, "3 June 2026");
    program.key_and_wait(Key::Enter);
    assert_eq!(due(&program).unwrap().due, date(2026, 6, 3));

    program.send(homework(HomeworkMessage::Write(HomeworkPurpose::Day)));
    write(&mut program, "");
    program.key_and_wait(Key::Enter);
    assert_eq!(due(&program), None);
    assert!(program.says("Set a date"));
}

#[test]
fn reminders_go_to_those_who_have_sent_nothing() {
    let (mut program, asked) = asked();
    let line = "NS01,,,Yes,A strategy,2024,,,,,";
    let first = returned(&program, &asked[0], "one.csv", &[line]);
    add(&mut program, &[&first]);
    program.key_and_wait(Key::CtrlEnter);
    let before = program.open().work.revision();
    program.key_and_wait(Key::Letter('r'));
    program.key_and_wait(Key::Enter);

    let folder = program
        .open()
        .work
        .path()
        .with_file_name("Arvenia homework");
    let count = fs::read_dir(folder).unwrap().count();
    assert_eq!(count, 2);
    assert_eq!(
        program.open().work.revision(),
        before,
        "nothing is to be noted"
    );
}

#[test]
fn two_institutions_that_disagree_are_both_kept_and_named() {
    let (mut program, asked) = asked();
    let with = |name: &str, state: &str| {
        format!("NS01,,,Yes,A strategy,2024,,,,,\n\n{RELATIONS}\n{name},Agreement,{state},,")
    };
    let first = with("Ministry of Digital Affairs", "Works");
    let second = with("National response team", "On paper");
    let first = returned(&program, &asked[0], "one.csv", &[&first]);
    let second = returned(&program, &asked[1], "two.csv", &[&second]);
    add(&mut program, &[&first, &second]);
    program.key_and_wait(Key::CtrlEnter);

    assert!(program.says("Both are kept."));
    program.key_and_wait(Key::CtrlEnter);
    let relations = program.open().work.assessment().relations();
    assert_eq!(relations.iter().count(), 2);
}
