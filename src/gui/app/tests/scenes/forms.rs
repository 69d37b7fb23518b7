//! Scenes of the homework.

use super::*;
use crate::gui::app::tests::homework::{self, add, homework as of};

use delegation::{HomeworkMessage, HomeworkPurpose, HomeworkWriting};

/// The tab, from nobody who was asked to a second version.
pub(in crate::gui::app::tests) fn forms(viewer: &mut SceneViewer<'_>) {
    let mut program = viewer.has(Program::new_assessment());
    let _ = program.app.go(ScreenId::Delegation);
    let tab = delegation::Message::Tab(delegation::Tab::Homework);
    viewer.after(
        "homework, nobody was asked",
        &mut program,
        session::Message::Delegation(tab),
    );
    let write = of(HomeworkMessage::Write(HomeworkPurpose::All));
    viewer.after("homework, nobody to ask", &mut program, write.clone());

    let mut program = viewer.has(homework::asked().0);
    viewer.show("homework, nothing came back", &program);
    program.keys(&[Key::End, Key::Enter]);
    viewer.show("homework, not asked", &program);
    program.keys(&[Key::Escape, Key::Home, Key::Enter]);
    viewer.show("homework, what a form asks", &program);
    viewer.after("homework, write forms", &mut program, write);
    let done = of(HomeworkMessage::Writing(HomeworkWriting::Done));
    viewer.after("homework, written", &mut program, done.clone());
    let remind = of(HomeworkMessage::Write(HomeworkPurpose::Reminders));
    viewer.after("homework, remind", &mut program, remind);
    break_the_disk(&program);
    viewer.after("homework, not written", &mut program, done);
    let day = of(HomeworkMessage::Write(HomeworkPurpose::Day));
    viewer.after("homework, a day", &mut program, day);
    let bring = of(HomeworkMessage::Bring);
    viewer.after("homework, bring back", &mut program, bring);
    let take = of(HomeworkMessage::Take);
    viewer.after("homework, no path", &mut program, take);

    let (program, asked) = homework::with_returns();
    let mut program = viewer.has(program);
    viewer.show("homework, to take in", &program);
    program.keys(&[Key::Home, Key::Enter, Key::Enter]);
    viewer.show("homework, the items of a kind", &program);
    program.keys(&[Key::Escape, Key::Down, Key::Enter]);
    viewer.show("homework, to look at", &program);
    program.key_and_wait(Key::ShiftEnter);
    viewer.show("homework, taken in", &program);
    program.notices_read();
    program.keys(&[Key::Escape, Key::End, Key::Up]);
    viewer.show("homework, a form that was taken in", &program);
    let again = homework::returned(
        &program,
        &asked[0],
        "again.csv",
        &["NS01,,,Yes,A strategy of four pillars,2024,,,,,"],
    );
    add(&mut program, &[&again]);
    program.keys(&[Key::Home]);
    viewer.show("homework, a second version", &program);
}
