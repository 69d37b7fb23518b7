//! Every screen in every state with other texts, in a language and a size: one list for all tests of the whole window.

pub(super) mod any_size;
pub(super) mod brought;
mod days;
pub(super) mod forms;

use super::copies::{by_hand, note, record, without_lines};
use super::custody::{opened, somebody_writes};
use super::*;
use crate::assessment::{EditError, Fact, ItemId, Participant, Profile, Vote, VotingMethod};
use crate::chart::subject::Subject;
use crate::gui::Element;
use crate::gui::app::rescue;
use crate::gui::widget::mark::Tone;
use crate::locale::{Language, Locale, pseudo};
use crate::message::{self, MessageText};
use crate::questionnaire::Questionnaire;
use crate::results::QuestionState;
use crate::store;
use crate::store::file_lock::Holder;
use crate::store::snapshots::Reason;

use jiff::{Timestamp, Zoned};
use uuid::Uuid;

use std::fs;
use std::path::Path;

/// A language, and for an invented one the change of the questionnaire's texts.
pub(super) struct SceneLanguage {
    pub(super) name: &'static str,
    pub(super) language: Language,
    pub(super) words: Option<fn(&str) -> String>,
}

/// Every language of the program, and one of long words.
pub(super) fn scene_languages() -> Vec<SceneLanguage> {
    let shipped = Language::all().iter().map(|language| SceneLanguage {
        name: language.tag(),
        language: *language,
        words: None,
    });
    let made = [SceneLanguage {
        name: "long",
        language: pseudo::long(),
        words: Some(pseudo::longer),
    }];

    shipped.chain(made).collect()
}

impl Program {
    pub(super) fn speak(&mut self, language: &SceneLanguage) {
        self.app.environment.locale = Locale::new(language.language);
        self.app.environment.ui = Ui::new(self.app.environment.locale.direction(), Theme::Light);

        if let Some(open) = &mut self.app.session {
            open.work.speak(language.language);

            if let Some(change) = language.words {
                let own = Arc::clone(open.work.assessment().questionnaire());
                open.work.speak_as(Questionnaire::in_words(&own, change));
            }
        }
    }

    pub(super) fn keys(&mut self, keys: &[Key]) {
        for key in keys {
            let _ = self.app.key(*key);
        }
    }

    /// Removes the notices, so that the next one is alone.
    pub(super) fn notices_read(&mut self) {
        self.app.session.as_mut().unwrap().read_notices();
    }

    /// Presses a key, and lets everything that follows happen.
    pub(super) fn key_and_wait(&mut self, key: Key) {
        let task = self.app.key(key);
        self.run(task);
    }

    /// Opens a file as somebody who speaks a language.
    fn open_in(path: &Path, viewer: &SceneViewer<'_>) -> Self {
        let mut program = program();
        viewer.set(&mut program);
        let task = program.app.open_file(path);
        program.run(task);
        viewer.set(&mut program);

        program
    }
}

/// Files that take much away, change what is not theirs, are incomplete or were mended.
fn removals(viewer: &mut SceneViewer<'_>) {
    let mut program = viewer.has(Program::new_assessment());
    let alpha = program.breakout("Alpha", 0);
    let notes: Vec<String> = (1..=16).map(|at| format!("NS{at:02}")).collect();

    for question in &notes {
        let _ = program.edit(note(question, "The council met twice, and took minutes."));
    }

    let mut there: Vec<Edit> = notes.iter().map(|question| note(question, "")).collect();
    there.extend([
        record("GI01", 3),
        note("GI02", "Only in part."),
        Edit::SetFact(Fact::Host("National cybersecurity agency".to_owned())),
    ]);
    let alpha_file = program.copy(alpha, "alpha.assessment.ron", there.clone());
    let again = program.copy(alpha, "again.assessment.ron", there);
    let mended = program.copy(alpha, "mended.assessment.ron", Vec::new());
    let changed = by_hand(&mended, |text| text.replace("met twice", "met thrice"));
    fs::write(&mended, changed).unwrap();
    let incomplete = program.copy(alpha, "incomplete.assessment.ron", vec![record("NS01", 2)]);
    let without = without_lines(&incomplete, "met twice");
    let copy = store::decode(&without).unwrap();
    fs::remove_file(&incomplete).unwrap();
    store::save_copy(&incomplete, &copy).unwrap();
    program.bring_back(&[alpha_file]);
    viewer.show("bring back, removals", &program);
    program.key_and_wait(Key::Delete);
    viewer.show("bring back, one removal taken", &program);

    for _ in 0..16 {
        program.key_and_wait(Key::Down);
    }

    viewer.show("bring back, what is outside", &program);
    program.bring_back(&[again, mended.clone(), incomplete]);
    let take = session::Message::BringBack(bring_back::Message::TakeMended(mended));
    program.send(take);
    viewer.show("bring back, mended and incomplete", &program);
}

/// Whoever looks at scenes: in which language, in windows of which size, and through which function.
pub(super) struct SceneViewer<'s> {
    pub(super) language: &'s SceneLanguage,
    pub(super) size: Size,
    pub(super) see: &'s mut dyn FnMut(&str, Element<'_, Message>),
}

impl SceneViewer<'_> {
    fn set(&self, program: &mut Program) {
        program.app.environment.size = self.size;
        program.speak(self.language);
    }

    fn has(&self, mut program: Program) -> Program {
        self.set(&mut program);

        program
    }

    fn show(&mut self, name: &str, program: &Program) {
        (self.see)(name, program.app.view(window::Id::unique()));
    }

    /// Shows a place after something has happened there.
    fn after(&mut self, name: &str, program: &mut Program, message: impl Into<AnyMessage>) {
        program.send(message);
        self.show(name, program);
    }

    fn room_view(&mut self, name: &str, program: &mut Program) {
        let room = program.app.room.as_mut().unwrap();
        room.size = self.size;
        let room = room.window;
        (self.see)(name, program.app.view(room));
    }
}

/// The pages without a file, and those that are the same with any file.
pub(super) fn first_pages(viewer: &mut SceneViewer<'_>) {
    let mut home = viewer.has(program());
    viewer.show("home", &home);
    viewer.after("home, new", &mut home, Message::Home(home::Message::New));
    home.keys(&[Key::Escape]);
    viewer.after("home, open", &mut home, Message::Home(home::Message::Open));
    home.keys(&[Key::Escape]);

    let questionnaires = Message::Home(home::Message::Questionnaires);
    viewer.after("home, questionnaires", &mut home, questionnaires);
    let look = home::Message::in_library(home::LibraryMessage::LookThrough(Some(0)));
    viewer.after(
        "home, a questionnaire to look through",
        &mut home,
        Message::Home(look),
    );
    home.keys(&[Key::Escape, Key::Escape]);

    let own = home.folder.path().join("own.ron");
    fs::write(
        &own,
        library::NATIONAL.replace("id: \"national-framework\"", "id: \"own\""),
    )
    .unwrap();
    fs::write(home.folder.path().join("own.v2.ron"), "a draft").unwrap();
    let task = home.app.open_file(&own);
    home.run(task);
    viewer.show("home, a questionnaire was opened", &home);
    home.keys(&[Key::Escape, Key::Escape]);

    let broken = home.folder.path().join("broken.assessment.ron");
    fs::write(&broken, "(format: 1,\n  id: oops").unwrap();
    let task = home.app.open_file(&broken);
    home.run(task);
    viewer.show("home, a broken file", &home);
    home.keys(&[Key::Escape]);
    let gone = home.folder.path().join("gone.assessment.ron");
    let task = home.app.open_file(&gone);
    home.run(task);
    viewer.show("home, a file that is not there", &home);
    home.keys(&[Key::Escape]);

    let settings = Message::Home(home::Message::Settings);
    viewer.after("settings from home", &mut home, settings);

    for (position, tab) in settings::SettingsTab::ALL.into_iter().enumerate().skip(1) {
        let message = Message::Settings(settings::Message::Tab(tab));
        viewer.after(&format!("settings, tab {position}"), &mut home, message);
    }

    let mut program = viewer.has(Program::sample());
    let path = program.open().work.path().to_owned();
    program.keys(&[Key::Function(1)]);
    viewer.show("help", &program);
    program.keys(&[Key::Escape]);
    program.send(Message::Chrome(chrome::Message::Home));
    viewer.show("home, with a file open", &program);
    assert!(program.leaves());
    viewer.show("home, a recent file", &program);
    let missing = Message::Home(home::Message::Looked(vec![path]));
    viewer.after("home, a recent file is missing", &mut program, missing);
}

/// The panels of the institutions and of the stakeholder groups.
fn register_and_groups(viewer: &mut SceneViewer<'_>, program: &mut Program) {
    use crate::gui::screen::Towards;
    use delegation::{GroupsMessage, InstitutionsMessage, Preset};

    let of_groups = |message| session::Message::Delegation(delegation::Message::Groups(message));
    let of_institutions =
        |message| session::Message::Delegation(delegation::Message::Institutions(message));
    program.keys(&[Key::Escape]);
    viewer.after(
        "institutions",
        program,
        session::Message::Delegation(delegation::Message::Tab(delegation::Tab::Institutions)),
    );
    viewer.after(
        "an institution",
        program,
        of_institutions(InstitutionsMessage::Open),
    );
    program.keys(&[Key::Escape]);
    viewer.after(
        "a new institution",
        program,
        of_institutions(InstitutionsMessage::Add),
    );
    viewer.after(
        "an institution without a name",
        program,
        of_institutions(InstitutionsMessage::Done),
    );
    program.keys(&[Key::Escape, Key::Escape, Key::Home]);
    program.send(of_institutions(InstitutionsMessage::Step(Towards::Next)));
    let part = [Key::Space, Key::Down];
    program.keys(&[part, part, part].concat());
    viewer.show("institutions with parts", program);
    let missing = of_institutions(InstitutionsMessage::ShowMissing(true));
    viewer.after("what is missing", program, missing);
    program.keys(&[Key::Escape, Key::Letter('m')]);
    viewer.show("institutions together", program);
    program.keys(&[
        Key::Letter('s'),
        Key::Letter('c'),
        Key::Letter('e'),
        Key::Enter,
    ]);
    program.keys(&[Key::Letter('x')]);
    let panel = delegation::TogetherMessage::ShowPanel(true);
    let panel = of_institutions(InstitutionsMessage::Together(panel));
    viewer.after("a pair of institutions", program, panel);
    program.keys(&[Key::Escape, Key::Letter('m')]);
    viewer.after(
        "groups",
        program,
        session::Message::Delegation(delegation::Message::OpenGroups),
    );
    viewer.after("a group", program, of_groups(GroupsMessage::Open));
    viewer.after(
        "a group, divided",
        program,
        of_groups(GroupsMessage::Divide),
    );
    viewer.after(
        "a group, divided into nothing",
        program,
        of_groups(GroupsMessage::Done),
    );
    program.keys(&[Key::Escape, Key::Escape]);

    for preset in [Preset::Questionnaire, Preset::Small, Preset::Large] {
        let preview = of_groups(GroupsMessage::Preview(preset));
        viewer.after(&format!("groups, {preset:?}"), program, preview);
        program.keys(&[Key::Escape]);
    }

    program.keys(&[Key::Escape]);
}

/// Delegation, Files and Settings.
pub(super) fn beginnings(viewer: &mut SceneViewer<'_>) {
    let mut empty = viewer.has(Program::new_assessment());
    let _ = empty.app.go(ScreenId::Delegation);
    viewer.show("delegation, nobody", &empty);
    empty.keys(&[Key::Letter('b')]);
    viewer.show("delegation, a new breakout", &empty);
    empty.keys(&[Key::Enter]);
    viewer.show("delegation, a breakout without a name", &empty);

    let mut program = viewer.has(Program::sample());
    let _ = program.app.go(ScreenId::Delegation);
    viewer.show("delegation", &program);

    for (name, message) in [
        ("facts", delegation::Message::EditFacts),
        ("person", delegation::Message::Add),
        ("person without a name", {
            delegation::Message::Person(delegation::PersonMessage::Done)
        }),
    ] {
        viewer.after(name, &mut program, session::Message::Delegation(message));
    }

    program.keys(&[Key::Escape, Key::Down, Key::Enter]);
    viewer.show("person, changed", &program);
    program.keys(&[Key::Escape, Key::Delete]);
    viewer.show("person, removed", &program);
    register_and_groups(viewer, &mut program);
    let each = session::Message::Delegation(delegation::Message::OneForEach);
    viewer.after("breakouts", &mut program, each);

    for place in [ScreenId::Files, ScreenId::Settings] {
        program.notices_read();
        let task = program.app.go(place);
        program.run(task);
        viewer.show(&format!("{place:?}"), &program);
    }
}

/// Results, in every tab.
pub(super) fn findings(viewer: &mut SceneViewer<'_>) {
    use results::ResultsTab as Tab;

    let mut empty = viewer.has(Program::new_assessment());
    let questionnaire = empty.open().work.assessment().questionnaire();
    let lenses = (0..questionnaire.lenses().len()).map(Tab::Lens);
    let tabs: Vec<Tab> = [Tab::Elements, Tab::Aspects, Tab::One, Tab::Groups]
        .into_iter()
        .chain(lenses)
        .chain([Tab::Change, Tab::Evidence, Tab::Pending])
        .collect();
    let tab = |at: usize| session::Message::Results(results::Message::Tab(tabs[at]));
    let _ = empty.app.go(ScreenId::Results);

    for at in 0..tabs.len() {
        viewer.after(&format!("no results, tab {at}"), &mut empty, tab(at));
    }

    let mut program = viewer.has(Program::sample());
    let _ = program.app.go(ScreenId::Results);

    for at in 0..tabs.len() {
        viewer.after(&format!("results, tab {at}"), &mut program, tab(at));
        program.keys(&[Key::Down, Key::Down, Key::Down]);
        viewer.show(&format!("results, tab {at}, another row"), &program);
    }

    // The tab of the baseline: the dialog, and the tab without one.
    let _ = program.update(tab(tabs.len() - 3));
    let away = session::Message::Results(results::Message::TakeBaselineAway);
    viewer.after("results, no baseline", &mut program, away);
    program.keys(&[Key::Letter('b')]);
    viewer.show("results, a baseline is asked for", &program);
    program.keys(&[Key::Enter]);
    viewer.show("results, no path of a baseline", &program);
    program.keys(&[Key::Escape]);

    let earlier = program.folder.path().join("earlier.assessment.ron");
    let assessment = program.open().work.assessment().clone();
    store::save_copy(&earlier, &assessment).unwrap();
    let read = |path: &Path| {
        let read = results::EarlierAssessment::read(path, &assessment).map_err(Arc::new);

        session::Message::Results(results::Message::Read(read))
    };
    viewer.after("results, a baseline laid", &mut program, read(&earlier));
    let nowhere = read(Path::new("nowhere.assessment.ron"));
    viewer.after("results, no such baseline", &mut program, nowhere);
}

/// Plan, with its lists and its form.
pub(super) fn plans(viewer: &mut SceneViewer<'_>) {
    let mut empty = viewer.has(Program::new_assessment());
    let _ = empty.app.go(ScreenId::Plan);
    viewer.show("plan, no targets", &empty);
    let gaps = session::Message::Plan(plan::Message::Show(plan::PlanList::Gaps));
    viewer.after("plan, no gaps", &mut empty, gaps);

    let mut program = viewer.has(Program::sample());
    let _ = program.app.go(ScreenId::Plan);

    for list in [
        plan::PlanList::Gaps,
        plan::PlanList::Targets,
        plan::PlanList::Actions,
    ] {
        let name = format!("plan, {list:?}");
        let list = session::Message::Plan(plan::Message::Show(list));
        viewer.after(&name, &mut program, list);
        program.keys(&[Key::Home, Key::Down]);
        viewer.show(&format!("{name}, another row"), &program);
        program.keys(&[Key::Letter('m')]);
        viewer.show(&format!("{name}, all fields"), &program);
        program.keys(&[Key::Letter('m'), Key::Letter('a')]);
        viewer.show(&format!("{name}, a new action"), &program);
        program.keys(&[Key::Letter('m')]);
        viewer.show(&format!("{name}, all fields of a new one"), &program);
        program.keys(&[Key::Letter('m'), Key::Escape]);
    }

    let gaps = session::Message::Plan(plan::Message::Show(plan::PlanList::Gaps));
    let _ = program.update(gaps);
    program.keys(&[Key::Letter('u')]);
    viewer.show("plan, a step is used", &program);
    program.keys(&[Key::Ctrl('k')]);
    viewer.show("plan, by value for effort", &program);
    days::days(viewer);
}

/// Outputs, before, while and after something is written.
pub(super) fn outputs(viewer: &mut SceneViewer<'_>) {
    let mut program = viewer.has(Program::sample());
    let task = program.app.go(ScreenId::Outputs);
    program.run(task);
    viewer.show("outputs", &program);
    let message = |message| session::Message::Outputs(message);

    for profile in Profile::ALL {
        let profile = message(outputs::Message::Profile(profile));
        viewer.after("outputs, an audience", &mut program, profile);
    }

    let _ = program.update(message(outputs::Message::Export));
    viewer.show("outputs, without a mark?", &program);
    let _ = program.update(message(outputs::Message::Escape));
    let _ = program.update(message(outputs::Message::Show(Subject::Elements)));
    viewer.show("outputs, full size", &program);
    let _ = program.update(message(outputs::Message::Escape));

    // Paper to be filled in by hand, and back.
    for name in ["outputs, paper", "outputs, paper no more"] {
        use crate::output::Product::{Ballots, Questionnaire};

        for product in [Questionnaire, Ballots] {
            let _ = program.update(message(outputs::Message::Product(product)));
        }

        viewer.show(name, &program);
    }

    // Tables alone: they are written in no time.
    let open = program.open();
    for subject in Subject::all(open.work.assessment(), open.work.results()) {
        let _ = program.update(message(outputs::Message::Subject(subject)));
    }
    for product in crate::output::Product::ALL {
        use crate::output::Product::{Report, Slides, Workbook};

        if matches!(product, Report | Slides | Workbook) {
            let _ = program.update(message(outputs::Message::Product(product)));
        }
    }
    viewer.show("outputs, nothing", &program);
    let workbook = outputs::Message::Product(crate::output::Product::Workbook);
    viewer.after("outputs, one", &mut program, message(workbook));
    let folder = program.folder.path().join("outputs");
    let browsed = outputs::Message::Browsed(Some(folder.clone()));
    let _ = program.update(message(browsed));
    let writing = program.update(message(outputs::Message::ExportWithout));
    viewer.show("outputs, writing", &program);
    program.run(writing);
    viewer.show("outputs, written", &program);

    let in_the_way = program.folder.path().join("file");
    fs::write(&in_the_way, "").unwrap();
    let browsed = outputs::Message::Browsed(Some(in_the_way.join("below")));
    let _ = program.update(message(browsed));
    let without = message(outputs::Message::ExportWithout);
    viewer.after("outputs, failed", &mut program, without);

    for (name, refused) in [
        ("outputs, not copied", outputs::Message::Copied(false)),
        (
            "outputs, no table copied",
            outputs::Message::TableCopied(false),
        ),
        ("outputs, not opened", outputs::Message::FolderOpened(false)),
    ] {
        program.notices_read();
        viewer.after(name, &mut program, message(refused));
    }
}

/// Assess: every state of a question, its forms, and a round from its beginning to its end.
pub(super) fn questions(viewer: &mut SceneViewer<'_>) {
    let mut program = viewer.has(Program::sample());
    let _ = program.app.go(ScreenId::Assess);
    let questions = program.open().work.results().questions().to_vec();
    let of_state = |state: QuestionState| questions.iter().position(|q| q.state == state);

    for state in [
        QuestionState::Agreed,
        QuestionState::Contested,
        QuestionState::DontKnow,
        QuestionState::NotApplicable,
        QuestionState::Open,
    ] {
        if let Some(at) = of_state(state) {
            let _ = program.show_question(at);
            viewer.show(&format!("assess, {state:?}"), &program);
            program.keys(&[Key::Letter('w')]);
            viewer.show(&format!("assess, {state:?}, where it came from"), &program);
            program.keys(&[Key::Letter('w')]);
            let details = session::Message::Assess(assess::Message::ToggleDetails);
            viewer.after(
                &format!("assess, {state:?}, details"),
                &mut program,
                details.clone(),
            );
            let _ = program.update(details);

            if state != QuestionState::Open {
                program.keys(&[Key::Enter]);
                viewer.show(&format!("assess, {state:?}, changed"), &program);
                program.keys(&[Key::Escape]);
            }
        }
    }

    program.keys(&[Key::Letter('x')]);
    viewer.show("assess, does not apply", &program);
    let done = session::Message::Assess(assess::Message::Form(assess::form::Message::Done));
    viewer.after(
        "assess, does not apply, without a reason",
        &mut program,
        done.clone(),
    );
    program.keys(&[Key::Escape, Key::Letter('e')]);
    viewer.show("assess, evidence", &program);
    viewer.after("assess, evidence without a title", &mut program, done);
    program.keys(&[Key::Escape]);
    let dissent = session::Message::Assess(assess::Message::Dissent(None));
    viewer.after("assess, a minority view", &mut program, dissent);
    program.keys(&[Key::Escape, Key::Ctrl('g')]);
    viewer.show("assess, list", &program);

    for filter in [
        assess::Filter::In(QuestionState::Contested),
        assess::Filter::InConflict,
    ] {
        let filter = session::Message::Assess(assess::Message::Filter(filter));
        viewer.after("assess, list, filtered", &mut program, filter);
    }

    let all = session::Message::Assess(assess::Message::Filter(assess::Filter::All));
    let _ = program.update(all);
    program.keys(&[Key::Escape, Key::Letter('v')]);
    viewer.show("assess, sealed", &program);
    program.keys(&[
        Key::Digit(0),
        Key::Digit(4),
        Key::Tab,
        Key::Digit(2),
        Key::Tab,
        Key::Digit(4),
    ]);
    viewer.show("assess, sealed with views", &program);
    program.keys(&[Key::Delete]);
    viewer.show("assess, discard?", &program);
    program.keys(&[Key::Escape, Key::Space]);
    viewer.show("assess, reveal?", &program);
    program.keys(&[Key::Enter]);
    viewer.show("assess, revealed", &program);
    let terms = assess::RoundMessage::ToggleTerms;
    let terms = session::Message::Assess(assess::Message::Round(terms));
    viewer.after("assess, revealed, terms", &mut program, terms);
    program.keys(&[Key::Letter('c')]);
    viewer.show("assess, contested form", &program);
    program.keys(&[Key::Escape, Key::Letter('r')]);
    viewer.show("assess, the second round", &program);
    program.keys(&[Key::Digit(2), Key::Space, Key::Enter]);
    viewer.show("assess, the second round, revealed", &program);
    program.keys(&[Key::Digit(2)]);
    viewer.show("assess, recorded after two rounds", &program);
    program.keys(&[Key::Digit(1)]);
    viewer.show("assess, a digit on what is recorded", &program);

    // Every group votes, and not all of their columns fit.
    let mut program = viewer.has(Program::with_every_group());
    program.keys(&[Key::Letter('h'), Key::Digit(1), Key::Digit(1)]);
    viewer.show("assess, hands of every group", &program);
    program.keys(&[Key::Up, Key::Up]);
    viewer.show("assess, hands of the last group", &program);
    program.keys(&[Key::Delete, Key::Enter]);
    let id = program.cast_by_all(VotingMethod::Sealed);
    program.reveal(id);
    viewer.show("assess, views of every group", &program);
    program.keys(&[Key::Down, Key::Down, Key::Down]);
    viewer.show("assess, views of other groups", &program);
}

/// Two laptops: files that go out and come back, and what they disagree about.
pub(super) fn copies(viewer: &mut SceneViewer<'_>) {
    removals(viewer);
    let mut program = viewer.has(Program::new_assessment());
    let alpha = program.breakout("Alpha", 0);
    program.breakout("Beta", 1);
    let _ = program.app.go(ScreenId::Delegation);
    viewer.show("breakouts", &program);
    let edit = session::Message::Delegation(delegation::Message::EditBreakout(alpha));
    viewer.after("breakout", &mut program, edit);
    let out = session::Message::Delegation(delegation::Message::HandOut);
    viewer.after("hand out", &mut program, out.clone());
    let out_task = program.app.key(Key::Enter);
    viewer.show("hand out, writing", &program);
    program.run(out_task);
    viewer.show("hand out, written", &program);

    let _ = program.app.go(ScreenId::BringBack);
    viewer.show("bring back", &program);
    let take = session::Message::BringBack(bring_back::Message::Take);
    viewer.after("bring back, no path", &mut program, take);

    let person = |id| Edit::PutParticipant {
        id: ItemId(Uuid::from_u128(id)),
        participant: Participant {
            name: "Ada Marić".to_owned(),
            organisation: "National CSIRT".to_owned(),
            ..Participant::default()
        },
    };
    let host = |words: &str| Edit::SetFact(Fact::Host(words.to_owned()));
    let there = vec![
        record("NS01", 3),
        record("NS02", 2),
        note("NS01", "The council met twice, and took minutes."),
        host("National cybersecurity agency"),
        person(1),
    ];
    let file = program.copy(alpha, "alpha.assessment.ron", there);
    let here = [
        record("NS01", 1),
        note("NS01", "It met once."),
        host("Ministry of the interior"),
        person(2),
    ];

    for edit in here {
        let _ = program.edit(edit);
    }

    let at = |name: &str| program.folder.path().join(name);
    let (broken, other, nowhere) = (
        at("broken.assessment.ron"),
        at("other.assessment.ron"),
        at("nowhere.assessment.ron"),
    );
    fs::write(&broken, "(format: 1, what").unwrap();
    let stranger = Program::new_assessment();
    store::save_copy(&other, stranger.open().work.assessment()).unwrap();
    program.bring_back(&[file, broken, other, nowhere]);
    viewer.show("bring back, files", &program);
    let join = session::Message::BringBack(bring_back::Message::Join);
    viewer.after("bring back, to decide", &mut program, join);
    let count = program.open().work.assessment().conflicts().len();

    for at in 0..=count {
        program.notices_read();
        viewer.show(&format!("bring back, card {at}"), &program);
        program.keys(&[Key::Letter('w')]);
        viewer.show(&format!("bring back, card {at}, a third"), &program);
        program.keys(&[Key::Escape, Key::Down]);
    }

    let _ = program.show_question(0);
    viewer.show("assess, in conflict", &program);
    program.keys(&[Key::Letter('k')]);
    viewer.show("assess, deciding", &program);
    program.keys(&[Key::Letter('k'), Key::Letter('w')]);
    viewer.show("assess, where it came from", &program);
    program.keys(&[Key::Letter('w'), Key::Ctrl('g')]);
    viewer.show("assess, list with conflicts", &program);
    program.keys(&[Key::Escape]);
    let _ = program.show_question(1);
    program.keys(&[Key::Letter('w')]);
    viewer.show("assess, where it came from, joined", &program);

    let shared = program.share();
    let theirs = vec![record("NS03", 3)];
    program.copy(alpha, "shared/theirs.assessment.ron", theirs);
    program.send(session::Message::Look);
    let _ = program.app.go(ScreenId::BringBack);
    viewer.show("bring back, a shared folder", &program);
    let _ = program.app.go(ScreenId::Delegation);
    viewer.show("delegation, a shared folder", &program);
    let _ = program.app.go(ScreenId::BringBack);
    fs::remove_dir_all(shared).unwrap();
    let _ = program.edit(record("NS04", 3));
    program.save_now();
    viewer.show("bring back, the shared folder is gone", &program);
    program.notices_read();
    program.send(session::Message::Look);
    viewer.show("bring back, still gone", &program);

    // Nothing can be written any more.
    let copy = program.copy(alpha, "copy.assessment.ron", Vec::new());
    program.notices_read();
    let _ = program.app.go(ScreenId::Delegation);
    let _ = program.update(out);
    break_the_disk(&program);
    program.key_and_wait(Key::Enter);
    viewer.show("hand out, failed", &program);

    let mut copy = Program::open_in(&copy, viewer);
    viewer.show("a copy", &copy);
    copy.keys(&[Key::Ctrl('g')]);
    viewer.show("a copy, list", &copy);
}

/// One file and several who want it.
pub(super) fn holders(viewer: &mut SceneViewer<'_>) {
    let first = opened();
    let path = first.open().work.path().to_owned();
    let mut second = Program::open_in(&path, viewer);
    viewer.show("open elsewhere", &second);
    second.keys(&[Key::Digit(3)]);
    viewer.show("open elsewhere, a key", &second);
    second.notices_read();
    let again = session::Message::Conflict(session::ConflictMessage::TryAgain);
    viewer.after("open elsewhere, still", &mut second, again);
    second.notices_read();

    for place in [
        ScreenId::Delegation,
        ScreenId::Results,
        ScreenId::Plan,
        ScreenId::Files,
    ] {
        let task = second.app.go(place);
        second.run(task);
        viewer.show(&format!("open elsewhere, {place:?}"), &second);
    }

    drop(second);
    drop(first.app);
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let holder = "(computer: \"far-away\", program: \"0.1.0\", opening: \"00000000-0000-0000-0000-000000000009\", since: \"2026-06-09T10:00:00Z\")";
    fs::write(path.with_file_name(format!(".{name}.holder")), holder).unwrap();
    let mut other = Program::open_in(&path, viewer);
    viewer.show("take over?", &other);
    other.keys(&[Key::Escape]);
    viewer.show("left open elsewhere", &other);
    let over = session::Message::Conflict(session::ConflictMessage::TakeOver);
    viewer.after("taken over", &mut other, over);

    let mut program = viewer.has(opened());
    let path = program.open().work.path().to_owned();
    let bytes = fs::read(&path).unwrap();
    program.keys(&[Key::Digit(3)]);
    somebody_writes(&path);
    program.save_now();
    viewer.show("changed", &program);
    program.keys(&[Key::Escape]);
    viewer.show("changed, later", &program);
    let keep = session::Message::Conflict(session::ConflictMessage::KeepMine);
    viewer.after("changed, kept as new", &mut program, keep);
    program.notices_read();
    let path = program.open().work.path().to_owned();
    let _ = program.edit(record("NS02", 2));
    fs::write(&path, "(format: 1, id: half").unwrap();
    program.save_now();
    viewer.show("changed, unreadable", &program);
    fs::write(&path, bytes).unwrap();
    program.send(session::Message::Look);
    let stranger = Program::new_assessment();
    let aside = path.with_file_name("stranger.assessment.ron");
    store::save_copy(&aside, stranger.open().work.assessment()).unwrap();
    fs::rename(aside, &path).unwrap();
    program.send(session::Message::Look);
    viewer.show("changed, another assessment", &program);
}

/// Earlier states, what a crash leaves behind, and a disk that does not take anything.
pub(super) fn returns(viewer: &mut SceneViewer<'_>) {
    let mut program = viewer.has(opened());
    let files = |message| session::Message::Files(message);

    for (reason, level) in [
        (Reason::Work, 1),
        (Reason::Join, 2),
        (Reason::Restore, 3),
        (Reason::Unsaved, 1),
        (Reason::Closed, 2),
    ] {
        let _ = program.edit(record("NS01", level));
        let _ = program.edit(note("NS02", &level.to_string()));
        program.save_now();
        let task = program
            .app
            .show_in_session(|session, lent| session.snapshot(reason, lent));
        program.run(task);
    }

    let _ = program.edit(record("NS03", 3));
    let task = program.app.go(ScreenId::Files);
    program.run(task);
    viewer.show("earlier states", &program);
    viewer.after(
        "all earlier states",
        &mut program,
        files(files::Message::ToggleAll),
    );
    let snapshots = program.open().files.earlier_states();
    let snapshot = snapshots[1].snapshot.path.clone();
    let restore = files(files::Message::Restore(snapshot));
    viewer.after("restored", &mut program, restore);
    program.notices_read();
    let forget = files(files::Message::LeaveNoCopy);
    viewer.after("leave no copy?", &mut program, forget);
    let forgotten = session::Message::Earlier(session::EarlierMessage::LeaveNoCopy);
    viewer.after("no copy left", &mut program, forgotten);

    let mut program = viewer.has(opened());
    program.keys(&[Key::Digit(3)]);
    program.save_now();
    let path = program.open().work.path().to_owned();
    let assessment = program.open().work.assessment().clone();
    program.send(files(files::Message::Close));
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    let task = program.app.open_file(&path);
    program.run(task);
    viewer.show("rescue", &program);
    let words = message::not_there(&path, &program.app.environment.locale);
    let anew = Rescue::into_new_file(path.clone(), words, Timestamp::now(), assessment);
    program.app.rescue = Some(Arc::new(anew));
    viewer.show("rescue, anew", &program);
    let used = Message::Rescue(rescue::Message::Use);
    viewer.after("rescued", &mut program, used);

    for (name, is_known, keys) in [
        ("mended", true, &[][..]),
        ("mended, the earlier state", true, &[Key::Letter('e')]),
        ("mended, nothing known", false, &[]),
    ] {
        let (program, path) = mending::closed();
        mending::mend(&path);
        let mut program = viewer.has(if is_known { program } else { super::program() });
        let task = program.app.open_file(&path);
        program.run(task);
        program.keys(keys);
        viewer.show(name, &program);
    }

    let (program, path) = mending::closed();
    mending::raise_a_counter(&path);
    let mut program = viewer.has(program);
    let task = program.app.open_file(&path);
    program.run(task);
    program.keys(&[Key::Letter('m'), Key::Enter]);
    viewer.show("damaged, once more", &program);

    let mut program = viewer.has(opened());
    program.keys(&[Key::Digit(2)]);
    program.save_now();
    mending::mend(program.open().work.path());
    program.send(session::Message::Look);
    viewer.show("changed by hand", &program);

    let mut program = viewer.has(opened());
    let path = program.open().work.path().to_owned();
    let bytes = fs::read(&path).unwrap();
    break_the_disk(&program);
    program.keys(&[Key::Digit(4)]);
    program.save_now();
    viewer.show("not saved", &program);
    let task = program.app.go(ScreenId::Files);
    program.run(task);
    viewer.show("not saved, in Files", &program);
    let close = Message::Event(
        Event::Window(window::Event::CloseRequested),
        event::Status::Ignored,
        program.app.window.unwrap(),
    );
    viewer.after("close?", &mut program, close);
    program.app.session.as_mut().unwrap().asking = Some(session::Asking::Waiting(path.clone()));
    viewer.show("the disk does not answer", &program);
    program.keys(&[Key::Escape]);
    let program = viewer.has(program.again_where_somebody_wrote(&path, &bytes));
    viewer.show("kept work?", &program);
}

/// The notice bars above a page.
pub(super) fn notices(viewer: &mut SceneViewer<'_>) {
    let mut program = viewer.has(Program::sample());
    let path = program.open().work.path().to_owned();
    let locale = program.app.environment.locale.clone();
    let holder = Holder::new(Uuid::nil(), Timestamp::UNIX_EPOCH);
    let now = Zoned::now();
    let at = Timestamp::UNIX_EPOCH;
    let error = SaveError::interrupted(&path);
    let edits = [
        EditError::Empty,
        EditError::ReasonTooShort { length: 1 },
        EditError::NoMoreRounds,
        EditError::RoundIsOpen,
        EditError::TooManyVotes,
        EditError::RoundInConflict,
    ];
    let refused = edits.map(|error| message::edit(&error, &locale));
    let said: Vec<MessageText> = [
        message::no_locks(&path, &locale),
        message::taken_over(&path, &holder, &now, &locale),
        message::saved_beside(&path, &path, &locale),
        message::put_aside(&path, &path, &locale),
        message::kept_as_new(&path, &path, &locale),
        message::no_snapshot(&error, &locale),
        message::restored(at, &now, &locale),
        message::recovered(&locale),
        message::brought_back(at, &now, &locale),
        message::only_bytes(&path, &locale),
        message::broken_seal(&path, &locale),
        message::taken_as_mended(&path, &locale),
        message::kept_beside(&path, &path, &locale),
        message::copy_left(&error, &locale),
        message::save(&error, &locale),
    ]
    .into_iter()
    .chain(refused)
    .collect();
    let _ = program.app.go(ScreenId::Assess);

    for words in said.chunks(2) {
        program.notices_read();

        for words in words {
            program.app.say(Tone::Info, words.clone());
        }

        viewer.show(&format!("notice, {}", words[0].title), &program);
    }
}

/// The room view, before, while and after a round.
pub(super) fn room_views(viewer: &mut SceneViewer<'_>) {
    let mut program = viewer.has(Program::sample());
    let _ = program.app.go(ScreenId::Assess);
    let _ = program.app.toggle_room();
    viewer.room_view("room, a question", &mut program);
    program.keys(&[Key::Letter('v'), Key::Digit(1), Key::Digit(3)]);
    viewer.room_view("room, sealed", &mut program);
    program.keys(&[Key::Space, Key::Enter]);
    viewer.room_view("room, revealed", &mut program);
    let _ = program.app.go(ScreenId::Results);
    viewer.room_view("room, a chart", &mut program);
    let _ = program.app.go(ScreenId::Plan);
    viewer.room_view("room, the plan", &mut program);
    let _ = program.app.go(ScreenId::Outputs);
    viewer.room_view("room, between questions", &mut program);
    let _ = program.app.go(ScreenId::Assess);
    let questions = program.open().work.results().questions().to_vec();

    for state in [
        QuestionState::Agreed,
        QuestionState::Contested,
        QuestionState::DontKnow,
        QuestionState::NotApplicable,
    ] {
        if let Some(at) = questions.iter().position(|q| q.state == state) {
            let _ = program.show_question(at);
            viewer.room_view(&format!("room, {state:?}"), &mut program);
        }
    }

    // Every kind of view in every group, and people who speak one after another.
    let mut program = viewer.has(Program::with_people());
    let _ = program.app.toggle_room();
    let votes = [
        ("ministries", Vote::Level(Level(0))),
        ("ministries", Vote::Level(Level(4))),
        ("operators", Vote::DontKnow),
        ("operators", Vote::NotApplicable),
        ("regulator", Vote::Level(Level(2))),
    ];
    let id = program.cast(VotingMethod::Hands, &votes);
    viewer.room_view("room, hands", &mut program);
    program.reveal(id);
    viewer.room_view("room, split", &mut program);
    let id = program.cast(
        VotingMethod::Sealed,
        &votes.map(|(group, _)| (group, votes[4].1)),
    );
    program.reveal(id);
    viewer.room_view("room, agreed", &mut program);
    let _ = program.edit(record("NS01", 2));
    viewer.room_view("room, recorded", &mut program);

    // The question with the longest text leaves the least space for the levels.
    let questionnaire = program.open().work.results().questionnaire();
    let longest = (0..questionnaire.len()).max_by_key(|ordinal| {
        let question = questionnaire.question(*ordinal);

        question.map_or(0, |question| question.text.chars().count())
    });
    let _ = program.show_question(longest.unwrap());
    viewer.room_view("room, many words", &mut program);
    program.keys(&[
        Key::Letter('v'),
        Key::Digit(2),
        Key::Digit(2),
        Key::Letter('d'),
    ]);
    viewer.room_view("room, many words, sealed", &mut program);
    program.keys(&[Key::Letter('x'), Key::Digit(2), Key::Space, Key::Enter]);
    viewer.room_view("room, many words, revealed", &mut program);
    program.keys(&[Key::Digit(2)]);
    viewer.room_view("room, many words, recorded", &mut program);
}
