//! New assessments, and names that change: what comes of threads that nobody waits for.

use super::*;
use crate::gui::screen::files;
use crate::gui::widget::field;
use crate::store;

impl Program {
    /// Gives the file another name, in Files.
    pub(super) fn rename(&mut self, name: &str) {
        let task = self.ask_for_name(name);
        self.run(task);
    }

    /// Asks for another name, and waits for nothing.
    fn ask_for_name(&mut self, name: &str) -> Task<Message> {
        let typed = [
            EditorStep::SelectAll,
            EditorStep::Edit(EditorEdit::Paste(Arc::new(name.to_owned()))),
        ];

        for step in typed {
            let typed = files::Message::Name(field::Action::Step(step));
            let _ = self.update(session::Message::Files(typed));
        }

        self.update(session::Message::Files(files::Message::Rename))
    }

    pub(super) fn name(&self) -> String {
        store::stem_of(self.open().work.path())
    }
}

#[test]
fn the_next_assessment_has_this_one_as_its_baseline() {
    let mut program = Program::sample();
    let last = program.open().work.assessment().clone();
    program.send(session::Message::Files(files::Message::Next));

    let next = program.open().work.assessment();
    assert_ne!(next.id(), last.id());
    assert_eq!(next.baseline().unwrap().title, last.title());
    assert_eq!(
        next.participants().iter().count(),
        last.participants().iter().count()
    );
    assert_eq!(program.shown(), Some(ScreenId::Delegation));
    assert_eq!(&program.on_disk(), program.open().work.assessment());
}

#[test]
fn an_assessment_without_a_country_is_refused_where_the_person_is() {
    let mut program = program();
    let New::Of {
        questionnaire,
        scope,
        ..
    } = arvenia(library::national().unwrap())
    else {
        unreachable!();
    };
    let task = program.app.make(New::Of {
        country: " ".to_owned(),
        questionnaire,
        scope,
    });
    program.run(task);

    assert!(program.app.session.is_none() && program.app.at == At::Home);
    assert!(program.says("country"), "{:?}", program.texts());
}

#[test]
fn a_new_assessment_speaks_the_language_of_the_window() {
    let mut program = program();
    program.app.user_data.settings.language = Some("ar".to_owned());
    let task = program.app.speak();
    program.run(task);
    let task = program.app.make(arvenia(library::national().unwrap()));
    program.run(task);

    let shown = program.open().work.results().questionnaire();
    assert_eq!(shown.content().language, "ar");
}

#[test]
fn two_names_asked_for_at_once_end_with_the_second_and_its_lock() {
    let mut program = custody::opened();
    program.go_to(ScreenId::Files);
    let first = program.ask_for_name("First");
    let second = program.ask_for_name("Second");
    program.run(first);
    program.run(second);

    assert_eq!(program.name(), "Second");
    let path = program.path();
    assert!(Program::elsewhere(&path).open().work.is_read_only());
    let folder = path.parent().unwrap();
    let visible: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.'))
        .collect();
    assert_eq!(visible, ["Second.assessment.ron"]);
}

#[test]
fn the_list_of_recent_files_knows_the_new_name_alone() {
    let mut program = custody::opened();
    program.go_to(ScreenId::Files);
    program.rename("Renamed");
    let entries = program.app.user_data.recent.entries();
    let names: Vec<_> = entries
        .iter()
        .map(|entry| store::stem_of(&entry.path))
        .collect();

    assert_eq!(names, ["Renamed"]);
}

#[test]
fn of_two_languages_chosen_at_once_the_second_is_spoken() {
    let mut program = Program::sample();
    program.app.user_data.settings.language = Some("ar".to_owned());
    let first = program.app.speak();
    program.app.user_data.settings.language = Some("fr".to_owned());
    let second = program.app.speak();
    program.run(second);
    program.run(first);

    assert_eq!(program.app.environment.locale.language().tag(), "fr");
    let shown = program.open().work.results().questionnaire();
    assert_eq!(shown.content().language, "fr");
}
