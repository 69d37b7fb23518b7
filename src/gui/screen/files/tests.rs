//! Rules of Files, checked by clicks and keys on the screen.

use super::*;
use crate::assessment::{AssessmentId, Edit, Fact, WriterId};
use crate::gui::context::Env;
use crate::gui::layout::Ui;
use crate::gui::testing::{self, REFERENCE};
use crate::gui::theme::Theme;
use crate::gui::user_data::UserData;
use crate::gui::working_copy::{Step, WorkingCopy, signature};
use crate::locale::{Direction, Language, Locale};
use crate::store::Places;

use iced::{Renderer, Size};
use iced_test::Simulator;
use tempfile::TempDir;
use uuid::Uuid;

/// An open copy of the sample.
struct Fixture {
    _folder: TempDir,
    work: WorkingCopy,
    files: State,
    locale: Locale,
}

fn context<'a>(
    work: &'a WorkingCopy,
    locale: &'a Locale,
    size: Size,
    direction: Direction,
) -> Context<'a> {
    Context {
        work,
        env: Env {
            locale,
            ui: Ui::new(direction, Theme::Light),
            size,
            focused: crate::gui::widget::focus::Focused::default(),
        },
    }
}

impl Fixture {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let user_data = UserData::at(Places::new([at("documents")], at("config"), at("data")));
        let by = signature(WriterId(Uuid::from_u128(1)));
        let sample = crate::sample::assessment(by, AssessmentId(Uuid::from_u128(2))).unwrap();
        let path = user_data.create(&sample).unwrap().path;
        let work = WorkingCopy::new(path, sample);
        let locale = Locale::new(Language::ENGLISH);
        let files = State::new(context(&work, &locale, REFERENCE, Direction::LeftToRight));

        Self {
            _folder: folder,
            work,
            files,
            locale,
        }
    }

    fn send(&mut self, message: Message) -> Action {
        let context = context(&self.work, &self.locale, REFERENCE, Direction::LeftToRight);

        self.files.update(message, context)
    }

    fn presses(&mut self, words: &str) -> Action {
        let messages: Vec<Message> = {
            let context = context(&self.work, &self.locale, REFERENCE, Direction::LeftToRight);
            let mut shown = shown(&self.files, context);
            shown.click(words).unwrap();

            shown.into_messages().collect()
        };
        let mut last = Action::None;

        for message in messages {
            last = self.send(message);
        }

        last
    }
}

fn shown<'a>(files: &'a State, context: Context<'a>) -> Simulator<'a, Message, Theme, Renderer> {
    testing::shown(files.view(context), context.env.size)
}

#[test]
fn a_new_name_is_asked_for_only_if_it_is_another() {
    let mut fixture = Fixture::new();
    let old = fixture.work.path().to_owned();
    fixture.files.name = Field::single("Arvenia");
    assert!(
        matches!(fixture.presses("Rename"), Action::None),
        "an unchanged name is no new name"
    );

    fixture.files.name = Field::single(&stem_of(&old));
    fixture.files.name.update(field::Action::Step(
        iced::advanced::text::editor::Action::Edit(iced::advanced::text::editor::Edit::Insert('x')),
    ));

    match fixture.presses("Rename") {
        Action::Rename(name) => assert!(name.starts_with('x') && name.ends_with(&stem_of(&old))),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_copy_needs_a_path_and_a_name_needs_letters() {
    let mut fixture = Fixture::new();
    fixture.files.copy = Field::single(" ");
    fixture.files.name = Field::single(" ");
    fixture.presses("Save the copy");
    fixture.send(Message::Rename);

    let context = context(
        &fixture.work,
        &fixture.locale,
        REFERENCE,
        Direction::LeftToRight,
    );
    let mut shown = shown(&fixture.files, context);
    shown
        .find("Type a path, or choose one with Browse.")
        .unwrap();
    shown.find("A file needs a name.").unwrap();
}

#[test]
fn a_save_that_failed_offers_another_place() {
    let mut fixture = Fixture::new();
    let edit = Edit::SetFact(Fact::Host("Ministry".to_owned()));
    fixture.work.apply(edit, Step::New).unwrap();
    testing::break_the_save(&mut fixture.work);

    let context = context(
        &fixture.work,
        &fixture.locale,
        REFERENCE,
        Direction::LeftToRight,
    );
    let mut shown = shown(&fixture.files, context);
    shown.find("Save there and go on").unwrap();
    assert!(shown.find("Save the copy").is_err());
}

#[test]
fn the_cards_fit_every_size_and_direction() {
    let fixture = Fixture::new();

    for (width, height) in [(1920.0, 1080.0), (1366.0, 688.0), (910.0, 450.0)] {
        for direction in [Direction::LeftToRight, Direction::RightToLeft] {
            let context = context(
                &fixture.work,
                &fixture.locale,
                Size::new(width, height),
                direction,
            );
            let mut shown = shown(&fixture.files, context);
            shown.find("This file").unwrap();
            shown.snapshot(&Theme::Light).unwrap();
        }
    }
}

#[test]
fn the_state_that_was_clicked_comes_back_although_a_newer_one_is_listed_by_then() {
    let mut fixture = Fixture::new();
    let state = |name: &str| EarlierState {
        snapshot: Snapshot {
            path: PathBuf::from(name),
            at: jiff::Timestamp::UNIX_EPOCH,
            number: 0,
            reason: crate::store::snapshots::Reason::Work,
            size: 1,
        },
        since: None,
    };
    fixture.send(Message::Listed(vec![state("second"), state("first")]));
    let restore = Message::Restore(PathBuf::from("second"));
    fixture.send(Message::Listed(vec![state("third"), state("second")]));

    let action = fixture.send(restore);
    assert!(
        matches!(&action, Action::Restore(snapshot) if snapshot.path == Path::new("second")),
        "{action:?}"
    );

    let gone = fixture.send(Message::Restore(PathBuf::from("first")));
    assert!(matches!(gone, Action::None), "{gone:?}");
}
