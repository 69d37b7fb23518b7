//! Fixtures for the tests of views: sample assessments, an [`Env`] to borrow, and a simulated window to look at and click in.

use crate::assessment::{Assessment, AssessmentId, Edit, Outcome, Signature, WriterId};
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::layout::Ui;
use crate::gui::theme::{self, Theme};
use crate::gui::working_copy::WorkingCopy;
use crate::locale::{Direction, Language, Locale};
use crate::questionnaire::{Level, QuestionId, library};

use iced::futures::StreamExt;
use iced::futures::executor::block_on;
use iced::keyboard::key::{Code, Physical};
use iced::keyboard::{self, Location, Modifiers};
use iced::{Event, Renderer, Settings, Size, Task};
use iced_test::Simulator;
use iced_test::runtime::{Action, task::into_stream};
use jiff::Timestamp;
use uuid::Uuid;

use std::path::PathBuf;

/// The window that the design is made for.
pub(crate) const REFERENCE: Size = Size::new(1366.0, 768.0);

/// The writer of the edits.
pub(crate) fn me() -> Signature<'static> {
    Signature {
        writer: WriterId(Uuid::from_u128(1)),
        computer: "",
        at: Timestamp::UNIX_EPOCH,
    }
}

pub(crate) fn sample() -> WorkingCopy {
    let sample = crate::sample::assessment(me(), AssessmentId(Uuid::from_u128(7))).unwrap();

    WorkingCopy::new(PathBuf::from("sample.assessment.ron"), sample)
}

/// An assessment in which these questions are recorded at a level, and no others.
pub(crate) fn recorded(ids: &[&str], level: u8) -> WorkingCopy {
    let national = library::national().unwrap();
    let id = AssessmentId(Uuid::from_u128(7));
    let mut assessment = Assessment::new(id, national, "Arvenia", me()).unwrap();

    for id in ids {
        let question = QuestionId::from(*id);
        let outcome = Outcome::Agreed(Level(level));
        assessment
            .apply(Edit::Record { question, outcome }, me())
            .unwrap();
    }

    WorkingCopy::new(PathBuf::from("new.assessment.ron"), assessment)
}

/// An environment of a size in a theme and a direction.
pub(crate) fn at<T>(
    work: &WorkingCopy,
    size: Size,
    ui: Ui,
    look: impl FnOnce(Context<'_>) -> T,
) -> T {
    let locale = Locale::new(Language::ENGLISH);

    look(Context {
        work,
        env: Env {
            locale: &locale,
            ui,
            size,
            focused: crate::gui::widget::focus::Focused::default(),
        },
    })
}

/// An environment in the light theme, from left to right.
pub(crate) fn plain<T>(work: &WorkingCopy, look: impl FnOnce(Context<'_>) -> T) -> T {
    let ui = Ui::new(Direction::LeftToRight, Theme::Light);

    at(work, REFERENCE, ui, look)
}

/// A simulated window that shows a view in the fonts of the program.
pub(crate) fn shown<'a, Message>(
    view: impl Into<Element<'a, Message>>,
    size: Size,
) -> Simulator<'a, Message, Theme, Renderer> {
    let settings = Settings {
        fonts: theme::FONTS.map(Into::into).to_vec(),
        default_font: theme::REGULAR,
        ..Settings::default()
    };

    Simulator::with_size(settings, size, view)
}

/// The event of a key press.
pub(crate) fn down(
    key: keyboard::Key,
    code: Code,
    modifiers: Modifiers,
    text: Option<&str>,
) -> Event {
    Event::Keyboard(keyboard::Event::KeyPressed {
        modified_key: key.clone(),
        key,
        physical_key: Physical::Code(code),
        location: Location::Standard,
        modifiers,
        text: text.map(Into::into),
        repeat: false,
    })
}

/// The first message of a task.
pub(crate) fn produced<T: Send + 'static>(task: Task<T>) -> T {
    let mut stream = into_stream(task).unwrap();

    match block_on(stream.next()) {
        Some(Action::Output(message)) => message,
        _ => panic!("nothing came of it"),
    }
}

/// Ends a save of this working copy as if its thread had failed.
pub(crate) fn break_the_save(work: &mut WorkingCopy) {
    let data = std::path::Path::new("data");
    let keep = crate::store::settings::KeepSnapshots::OnThisComputer;
    let id = work.assessment().id();
    let snapshots = crate::store::snapshots::Snapshots::new(data, keep, work.path(), id);
    let job = work.save(snapshots).unwrap();
    let ended = work.file_mut().end(job.id(), None, &mut Vec::new());

    assert!(!ended.is_empty());
}
