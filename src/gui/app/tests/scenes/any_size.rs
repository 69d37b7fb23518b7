//! Scenes of questionnaires of any size, with the longest names.

use super::*;
use crate::results::any_size::{AnySize, NAME, SHORT, begun, name};

/// Results, Plan, Assess and the room view of questionnaires of many elements.
pub(in crate::gui::app::tests) fn any_size(viewer: &mut SceneViewer<'_>) {
    use results::ResultsTab as Tab;

    for (elements, aspects, letters) in [(15, 2, 50), (21, 4, NAME), (40, 1, SHORT)] {
        let size = AnySize {
            elements,
            aspects,
            letters,
            questions: 1,
            ..AnySize::default()
        };
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sized.assessment.ron");
        store::save_copy(&path, &size.answered()).unwrap();
        let mut program = Program::open_in(&path, viewer);
        let of = format!("of {elements} elements");
        let _ = program.app.go(ScreenId::Results);

        for tab in [
            Tab::Elements,
            Tab::Aspects,
            Tab::One,
            Tab::Groups,
            Tab::Evidence,
        ] {
            let message = session::Message::Results(results::Message::Tab(tab));
            viewer.after(&format!("results {of}, {tab:?}"), &mut program, message);
        }

        let _ = program.app.go(ScreenId::Plan);

        for list in [plan::PlanList::Gaps, plan::PlanList::Targets] {
            let name = format!("plan {of}, {list:?}");
            let list = session::Message::Plan(plan::Message::Show(list));
            viewer.after(&name, &mut program, list);
        }

        let _ = program.app.go(ScreenId::Assess);
        viewer.show(&format!("assess {of}"), &program);
    }
}

/// The room view of questions of any length, beside the longest names.
pub(in crate::gui::app::tests) fn long_questions(viewer: &mut SceneViewer<'_>) {
    for letters in [120, 600, 900] {
        let mut content = AnySize::default().content();
        content.elements.truncate(2);
        content.elements[0].aspects[0].questions[0].text = name("How", 0, letters);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("long.assessment.ron");
        store::save_copy(&path, &begun(content)).unwrap();
        let mut program = Program::open_in(&path, viewer);
        let _ = program.app.go(ScreenId::Assess);
        let _ = program.app.toggle_room();
        viewer.room_view(&format!("room, a question of {letters}"), &mut program);
        program.keys(&[
            Key::Letter('v'),
            Key::Digit(1),
            Key::Digit(3),
            Key::Digit(3),
        ]);
        viewer.room_view(&format!("room, sealed, {letters}"), &mut program);
        program.keys(&[Key::Space, Key::Enter]);
        viewer.room_view(&format!("room, revealed, {letters}"), &mut program);
    }
}
