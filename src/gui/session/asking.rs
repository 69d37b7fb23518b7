//! The one question of a session that may cover the page. Escape is always the answer that changes nothing.

use super::conflict::Message as ConflictMessage;
use super::decision::{Asking, FileConflict, Left};
use super::earlier::Message as EarlierMessage;
use super::{Message, Session, Shelter};
use crate::assessment::Difference;
use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::widget::{dialog, focus};
use crate::gui::working_copy::{Operation, Ownership};
use crate::message::{self, MessageText};
use crate::questionnaire::QuestionId;
use crate::store::Seal;

use iced::Task;
use iced::widget::{Column, container};
use jiff::{Timestamp, Zoned};

use std::path::Path;

/// How many questions are named that differ.
const NAMED: usize = 4;

/// A question in words, with what it is about and its answers.
pub struct DialogContent<'a, M> {
    /// The question.
    pub words: MessageText,
    /// What it is about.
    pub details: Vec<Element<'a, M>>,
    pub answers: Vec<Element<'a, M>>,
}

impl<'a, M: 'a> DialogContent<'a, M> {
    /// The same question, whose answers are other messages.
    pub fn map<N: 'a>(self, wrap: impl Fn(M) -> N + Copy + 'a) -> DialogContent<'a, N> {
        let map =
            |elements: Vec<Element<'a, M>>| elements.into_iter().map(|e| e.map(wrap)).collect();

        DialogContent {
            words: self.words,
            details: map(self.details),
            answers: map(self.answers),
        }
    }
}

/// Lays a question over the page.
pub fn over<'a, M: Clone + 'a>(
    page: Element<'a, M>,
    question: DialogContent<'a, M>,
    env: Env<'_>,
) -> Element<'a, M> {
    let ui = env.ui;
    let DialogContent {
        words,
        details,
        answers,
    } = question;
    let lines = [
        (!words.text.is_empty()).then(|| ui.start(ui.body(words.text)).into()),
        (!details.is_empty()).then(|| Column::with_children(details).spacing(4).into()),
    ];
    // Four buttons may stand on two lines.
    let around = if answers.len() > 3 { 240.0 } else { 190.0 };
    let most = (env.size.height - around).max(100.0);
    let content = Column::with_children(lines.into_iter().flatten()).spacing(10);
    let content = container(ui.scroll(content)).max_height(most);

    ui.dialog(page, words.title, content, answers)
}

impl Session {
    /// Asks, with the keyboard on the primary button.
    pub(super) fn ask(&mut self, asking: Asking) -> Task<Message> {
        self.asking = Some(asking);

        focus::on(dialog::PRIMARY)
    }

    /// The question is left as it is: whoever waits waits on, and what somebody else wrote is not taken.
    pub(super) fn later(&mut self, lent: &mut super::Lent<'_>) -> Task<Message> {
        let asking = self.asking.take();
        let waits = match asking {
            Some(Asking::Waiting(_)) => self.keep_waiting(),
            Some(Asking::Changed) => {
                self.joining.cancel();

                self.stop_rereading(lent)
            }
            Some(Asking::OpenRound(_) | Asking::Writing) => {
                self.forget_answers();

                self.then(super::Event::Stays)
            }
            _ => Task::none(),
        };

        Task::batch([waits, focus::off()])
    }

    /// The question that lies over the page.
    pub fn question<'a>(&'a self, asking: &'a Asking, env: Env<'a>) -> DialogContent<'a, Message> {
        match asking {
            Asking::Close(reason) => self.closing(reason, env),
            Asking::Waiting(refuge) => self.waiting(refuge, env),
            Asking::TakeOver => self.taking_over(env),
            Asking::Changed => self.differs(env),
            Asking::Left(left) => self.left_behind(left, env),
            Asking::LeaveNoCopy => self.leaving_no_copy(env),
            Asking::OpenRound(views) => leaving_a_round(*views, env),
            Asking::Writing => leaving_while_writing(env),
        }
    }

    fn closing<'a>(&self, reason: &str, env: Env<'a>) -> DialogContent<'a, Message> {
        let (next, anyway) = if matches!(self.shelter, Shelter::Yes(_)) {
            ("app-close-kept-next", "app-close-kept")
        } else {
            ("app-close-unsaved-next", "app-close-anyway")
        };

        DialogContent {
            words: MessageText {
                title: env.text("app-close-unsaved"),
                text: reason.to_owned(),
            },
            details: vec![aside(env.text(next), env)],
            answers: vec![
                other(anyway, Message::LeaveAnyway, env),
                yes("app-stay", Message::Later, env),
            ],
        }
    }

    fn waiting<'a>(&self, refuge: &Path, env: Env<'a>) -> DialogContent<'a, Message> {
        let shown = |path: &Path| env.locale.left_to_right(&path.to_string_lossy());
        let folder = self.work.path().parent().unwrap_or(Path::new(""));
        let is_moving = matches!(self.work.file().operation(), Some(Operation::Moving(_)));
        let text = if is_moving {
            env.text("app-wait-elsewhere")
        } else {
            env.format("app-wait-words", &[("folder", shown(folder).into())])
        };
        let instead = env.format("app-wait-where", &[("folder", shown(refuge).into())]);
        let changes = self.work.unsaved_changes() as usize;
        let keep = env.format("app-wait-keep", &[("changes", changes.into())]);
        let keep = env
            .ui
            .secondary(keep)
            .on_press(Message::LeaveInEarlierStates);

        DialogContent {
            words: MessageText {
                title: env.text("app-wait"),
                text,
            },
            details: vec![aside(instead, env), aside(env.text("app-wait-next"), env)],
            answers: vec![
                keep.into(),
                other("app-wait-move", Message::LeaveElsewhere, env),
                yes("app-wait-on", Message::Later, env),
            ],
        }
    }

    fn taking_over<'a>(&'a self, env: Env<'a>) -> DialogContent<'a, Message> {
        let words = match self.work.file().ownership() {
            Ownership::Abandoned(holder) => {
                message::abandoned(self.work.path(), holder, &Zoned::now(), env.locale)
            }
            _ => nothing(),
        };
        let take = Message::Conflict(ConflictMessage::TakeOver);

        DialogContent {
            words,
            details: Vec::new(),
            answers: vec![no("hold-read", env), yes("hold-take-over", take, env)],
        }
    }

    fn differs<'a>(&'a self, env: Env<'a>) -> DialogContent<'a, Message> {
        let path = self.work.path();
        let keep = || Message::Conflict(ConflictMessage::KeepMine);

        match &self.conflict {
            Some(FileConflict::Differs {
                difference,
                is_same_assessment,
                opened,
            }) => {
                let mut details = self.differences(difference, StateOwner::Theirs, env);

                if opened.seal == Seal::Broken {
                    details.push(aside(env.text("changed-broken"), env));
                }

                details.push(aside(env.text("changed-choices"), env));
                let take = Message::Conflict(ConflictMessage::TakeTheirs);
                let mut answers = vec![no("changed-later", env), other("changed-take", take, env)];

                // Another assessment has nothing to be joined with.
                if *is_same_assessment {
                    let join = Message::Conflict(ConflictMessage::Join);
                    answers.push(other("changed-keep", keep(), env));
                    answers.push(yes("changed-join", join, env));
                } else {
                    answers.push(yes("changed-keep", keep(), env));
                }

                DialogContent {
                    words: message::changed(path, *is_same_assessment, env.locale),
                    details,
                    answers,
                }
            }
            Some(FileConflict::Unreadable(why)) => DialogContent {
                words: MessageText {
                    title: message::changed(path, true, env.locale).title,
                    text: env.text("changed-unreadable"),
                },
                details: vec![aside(why.text.clone(), env)],
                answers: vec![no("changed-later", env), yes("changed-keep", keep(), env)],
            },
            None => DialogContent {
                words: nothing(),
                details: Vec::new(),
                answers: vec![no("app-stay", env)],
            },
        }
    }

    fn left_behind<'a>(&'a self, left: &'a Left, env: Env<'a>) -> DialogContent<'a, Message> {
        let is_all = left.is_all(self.work.assessment());
        let (words, choices) = if is_all {
            ("left-words", "left-choices")
        } else {
            ("left-words-both", "left-choices-both")
        };
        let path = env
            .locale
            .left_to_right(&self.work.path().to_string_lossy());
        let mut details = self.differences(&left.difference, StateOwner::Kept, env);
        details.push(aside(env.text(choices), env));
        let file = Message::Earlier(EarlierMessage::UseFile);
        let kept = Message::Earlier(EarlierMessage::UseLeft);

        DialogContent {
            words: MessageText {
                title: env.text("left-title"),
                text: env.format(
                    words,
                    &[("when", when(left.at, env).into()), ("file", path.into())],
                ),
            },
            details,
            answers: vec![other("left-file", file, env), yes("left-kept", kept, env)],
        }
    }

    fn leaving_no_copy<'a>(&'a self, env: Env<'a>) -> DialogContent<'a, Message> {
        let title = self.work.assessment().title();
        let leave = Message::Earlier(EarlierMessage::LeaveNoCopy);

        DialogContent {
            words: MessageText {
                title: env.text("files-forget"),
                text: env.format("files-forget-question", &[("title", title.into())]),
            },
            details: Vec::new(),
            answers: vec![
                no("files-forget-cancel", env),
                yes("files-forget-done", leave, env),
            ],
        }
    }

    /// What differs, in lines, with the first questions by name.
    fn differences<'a>(
        &'a self,
        difference: &Difference,
        side: StateOwner,
        env: Env<'a>,
    ) -> Vec<Element<'a, Message>> {
        let mut lines = vec![match side {
            StateOwner::Theirs => env.text("changed-differs"),
            StateOwner::Kept => env.text("left-differs"),
        }];
        lines.push(message::difference(difference, env.locale));
        let questions = &difference.questions;
        let names: Vec<String> = questions
            .changed
            .iter()
            .chain(&questions.added)
            .chain(&questions.removed)
            .take(NAMED)
            .map(|id| self.named(id, env))
            .collect();

        if !names.is_empty() {
            let names = env.locale.line(names);
            let named = if questions.count() > NAMED {
                env.format("changed-named-more", &[("names", names.into())])
            } else {
                names
            };
            lines.push(named);
        }

        let ui = env.ui;
        let lines = lines.into_iter();

        lines.map(|line| ui.start(ui.small(line)).into()).collect()
    }

    fn named(&self, id: &QuestionId, env: Env<'_>) -> String {
        let questionnaire = self.work.assessment().questionnaire();
        let question = questionnaire
            .ordinal(id)
            .and_then(|ordinal| questionnaire.question(ordinal));
        let title = question.map(|question| question.short_title().to_owned());

        env.format(
            "changed-named",
            &[
                ("id", env.locale.left_to_right(id.as_str()).into()),
                ("title", title.unwrap_or_default().into()),
            ],
        )
    }
}

fn leaving_a_round(views: u32, env: Env<'_>) -> DialogContent<'_, Message> {
    DialogContent {
        words: MessageText {
            title: env.text("app-round-open"),
            text: env.format(
                "app-round-open-words",
                &[("views", (views as usize).into())],
            ),
        },
        details: vec![aside(env.text("app-round-open-next"), env)],
        answers: vec![
            other("app-round-leave", Message::LeaveRound, env),
            yes("app-stay", Message::Later, env),
        ],
    }
}

fn leaving_while_writing(env: Env<'_>) -> DialogContent<'_, Message> {
    DialogContent {
        words: MessageText {
            title: env.text("app-writing"),
            text: env.text("app-writing-words"),
        },
        details: vec![aside(env.text("app-writing-next"), env)],
        answers: vec![
            no("app-stay", env),
            other("app-writing-stop", Message::StopAndLeave, env),
            yes("app-writing-wait", Message::LeaveWhenWritten, env),
        ],
    }
}

/// When something was kept, in words.
pub fn when(at: Timestamp, env: Env<'_>) -> String {
    let now = Zoned::now();
    let at = at.to_zoned(now.time_zone().clone());

    env.locale.moment(at.datetime(), now.datetime())
}

/// A quiet line of a question.
pub fn aside<'a, M: 'a>(words: String, env: Env<'_>) -> Element<'a, M> {
    env.ui.start(env.ui.aside(words)).into()
}

/// The primary answer, on which the keyboard is.
pub fn yes<'a, M: Clone + 'a>(key: &str, message: M, env: Env<'_>) -> Element<'a, M> {
    env.ui
        .primary(env.text(key))
        .id(dialog::PRIMARY)
        .on_press(message)
        .into()
}

/// Another answer.
pub fn other<'a, M: Clone + 'a>(key: &str, message: M, env: Env<'_>) -> Element<'a, M> {
    env.ui.secondary(env.text(key)).on_press(message).into()
}

/// The safe answer, which Escape gives too.
fn no<'a>(key: &str, env: Env<'_>) -> Element<'a, Message> {
    other(key, Message::Later, env)
}

/// Whose state is told.
#[derive(Clone, Copy)]
enum StateOwner {
    /// That of somebody else in the file.
    Theirs,
    /// That which was kept on this computer.
    Kept,
}

fn nothing() -> MessageText {
    MessageText {
        title: String::new(),
        text: String::new(),
    }
}
