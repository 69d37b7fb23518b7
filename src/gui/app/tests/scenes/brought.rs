//! Scenes of what was brought before the room met.

use super::*;

/// A question with facts, at rest and with a row in front, and the tab of the initiatives with its panel and its form.
pub(super) fn brought(viewer: &mut SceneViewer<'_>) {
    let mut program = viewer.has(crate::gui::app::tests::hints::brought_program());
    viewer.show("assess, something was brought", &program);
    program.keys(&[Key::Letter('i')]);
    viewer.show("assess, a row of what was brought", &program);
    program.keys(&[Key::Escape, Key::Letter('v')]);
    viewer.show("voting, something was brought", &program);
    let _ = program.app.go(ScreenId::Delegation);
    program.keys(&[Key::CtrlTab, Key::CtrlTab]);
    viewer.show("initiatives", &program);
    program.keys(&[Key::Letter('c')]);
    viewer.show("initiatives, one is cited", &program);
    program.keys(&[Key::Enter]);
    viewer.show("an initiative", &program);
    program.keys(&[Key::Escape, Key::Insert, Key::Enter]);
    viewer.show("a new initiative without a title", &program);
}
