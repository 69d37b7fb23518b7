//! Scenes of the plan of a day.

use super::*;

/// The plan of a day: its form, before it begins, and, but for the first minutes after midnight, late.
pub(super) fn days(viewer: &mut SceneViewer<'_>) {
    let mut program = viewer.has(Program::sample());
    let _ = program.app.go(ScreenId::Delegation);
    program.keys(&[Key::Ctrl('d')]);
    viewer.show("day, a form", &program);
    let mut plan = |dates, start, minutes, breaks: &[(u16, u16)], name: &str| {
        let breaks = breaks.iter().map(|(start, minutes)| {
            let (start, minutes) = (*start, *minutes);

            crate::assessment::DayBreak { start, minutes }
        });
        let day = crate::assessment::Day {
            start,
            minutes,
            breaks: breaks.collect(),
        };
        let facts = [Fact::Dates(dates), Fact::Day(Some(day))];
        let _ = program.edit(Edit::Together(facts.map(Edit::SetFact).into()));
        viewer.show(&format!("day, {name}"), &program);

        for key in [Key::Digit(3), Key::Digit(2), Key::Down] {
            program.keys(&[key]);
            viewer.show(&format!("day, {name}, {key:?}"), &program);
        }

        let _ = program.app.go(ScreenId::Assess);
        viewer.show(&format!("assess, {name}"), &program);
        let _ = program.app.go(ScreenId::Delegation);
    };
    // Days that are past.
    let first = jiff::civil::date(2020, 6, 9);
    let dates = Some(crate::assessment::Dates { first, last: first });
    plan(dates, 540, 150, &[(600, 15), (660, 10)], "before it begins");
    plan(None, 0, 1, &[], "late");
}
