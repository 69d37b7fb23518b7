//! The one question that may lie over the page. Escape is always the answer after which nothing has changed.

use super::custody::{Conflict, Event as Custody, Shelter};
use super::earlier::{Event as Earlier, Left, Rescue, Way};
use super::{App, Message, Open};
use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::widget::{dialog, focus};
use crate::message::{self, MessageText};
use crate::questionnaire::QuestionId;
use crate::results::Results;

use iced::Task;
use iced::widget::{Column, container};
use jiff::{Timestamp, Zoned};

use std::sync::Arc;

/// How many questions are named that differ.
const NAMED: usize = 4;

/// What is asked.
#[derive(Debug)]
pub(super) enum Asking {
    /// The window is closed although the last changes are not in the file: why.
    Close(String),
    /// Another computer has left the file open: is it taken over?
    TakeOver,
    /// Somebody else has written the file: whose state goes on?
    Changed,
    /// A crash left work behind, and the file has other work: which of them goes on?
    Left(Arc<Left>),
    /// The file cannot be opened: is the newest good state taken?
    Rescue(Arc<Rescue>),
    /// Do the snapshots and the recent entry go?
    LeaveNoCopy,
}

impl App {
    /// Asks, with the keyboard on the primary button.
    pub(super) fn ask(&mut self, asking: Asking) -> Task<Message> {
        self.asking = Some(asking);

        focus::on(dialog::PRIMARY)
    }

    /// Lays the question over the page.
    pub(super) fn asked<'a>(
        &'a self,
        page: Element<'a, Message>,
        asking: &'a Asking,
    ) -> Element<'a, Message> {
        let ui = self.around.ui;
        let (words, more, buttons) = self.question(asking);
        let lines = [
            (!words.text.is_empty()).then(|| ui.start(ui.body(words.text)).into()),
            (!more.is_empty()).then(|| Column::with_children(more).spacing(4).into()),
        ];
        // Four buttons may stand on two lines.
        let around = if buttons.len() > 3 { 240.0 } else { 190.0 };
        let most = (self.around.size.height - around).max(100.0);
        let content = Column::with_children(lines.into_iter().flatten()).spacing(10);
        let content = container(ui.scroll(content)).max_height(most);

        ui.dialog(page, words.title, content, buttons)
    }

    fn question<'a>(
        &'a self,
        asking: &'a Asking,
    ) -> (
        MessageText,
        Vec<Element<'a, Message>>,
        Vec<Element<'a, Message>>,
    ) {
        match (asking, &self.open) {
            (Asking::Close(reason), _) => self.closing(reason),
            (Asking::TakeOver, Some(open)) => self.taking_over(open),
            (Asking::Changed, Some(open)) => self.changed(open),
            (Asking::Left(left), _) => self.left(left),
            (Asking::Rescue(rescue), _) => self.rescue(rescue),
            (Asking::LeaveNoCopy, Some(open)) => self.leaving_no_copy(open),
            (Asking::TakeOver | Asking::Changed | Asking::LeaveNoCopy, None) => {
                (nothing(), Vec::new(), vec![self.no("app-stay")])
            }
        }
    }

    fn closing<'a>(&'a self, reason: &str) -> Asked<'a> {
        let env = self.env();
        let shelter = self.open.as_ref().map(|open| open.custody.shelter);
        let (next, anyway) = if shelter == Some(Shelter::Yes) {
            ("app-close-kept-next", "app-close-kept")
        } else {
            ("app-close-unsaved-next", "app-close-anyway")
        };
        let words = MessageText {
            title: env.text("app-close-unsaved"),
            text: reason.to_owned(),
        };
        let buttons = vec![
            self.other(anyway, Message::CloseAnyway),
            self.yes("app-stay", Message::Later),
        ];

        (words, vec![self.aside(env.text(next))], buttons)
    }

    fn taking_over<'a>(&'a self, open: &'a Open) -> Asked<'a> {
        let words = match &open.custody.tenure {
            super::custody::Tenure::Abandoned(holder) => {
                let path = open.work.path();

                message::abandoned(path, holder, &Zoned::now(), &self.around.locale)
            }
            _ => nothing(),
        };
        let buttons = vec![
            self.no("hold-read"),
            self.yes("hold-take-over", Message::Custody(Custody::TakeOver)),
        ];

        (words, Vec::new(), buttons)
    }

    fn changed<'a>(&'a self, open: &'a Open) -> Asked<'a> {
        let env = self.env();
        let path = open.work.path();
        let keep = || Message::Custody(Custody::KeepMine);

        match &open.custody.conflict {
            Some(Conflict::Differs {
                difference,
                is_same_assessment,
                ..
            }) => {
                let words = message::changed(path, *is_same_assessment, &self.around.locale);
                let mut more = self.differences(difference, Side::Theirs);
                more.push(self.aside(env.text("changed-choices")));
                let take = self.other("changed-take", Message::Custody(Custody::TakeTheirs));
                let mut buttons = vec![self.no("changed-later"), take];

                // Another assessment has nothing to be joined with.
                if *is_same_assessment {
                    buttons.push(self.other("changed-keep", keep()));
                    buttons.push(self.yes("changed-join", Message::Custody(Custody::Join)));
                } else {
                    buttons.push(self.yes("changed-keep", keep()));
                }

                (words, more, buttons)
            }
            Some(Conflict::Unreadable(why)) => {
                let words = MessageText {
                    title: message::changed(path, true, &self.around.locale).title,
                    text: env.text("changed-unreadable"),
                };
                let more = vec![self.aside(why.text.clone())];

                let keep = self.yes("changed-keep", keep());

                (words, more, vec![self.no("changed-later"), keep])
            }
            None => (nothing(), Vec::new(), vec![self.no("app-stay")]),
        }
    }

    fn left<'a>(&'a self, left: &'a Left) -> Asked<'a> {
        let env = self.env();
        let words = MessageText {
            title: env.text("left-title"),
            text: env.format("left-words", &[("when", self.when(left.at).into())]),
        };
        let mut more = self.differences(&left.difference, Side::Kept);
        more.push(self.aside(env.text("left-choices")));
        let buttons = vec![
            self.other("left-file", Message::Earlier(Earlier::UseFile)),
            self.yes("left-kept", Message::Earlier(Earlier::UseLeft)),
        ];

        (words, more, buttons)
    }

    fn rescue<'a>(&'a self, rescue: &'a Rescue) -> Asked<'a> {
        let env = self.env();
        let assessment = &rescue.assessment;
        let progress = Results::new(assessment).progress();
        let holds = env.format(
            "rescue-holds",
            &[
                ("when", self.when(rescue.at).into()),
                ("title", assessment.title().into()),
                ("answered", progress.answered.into()),
                ("asked", progress.asked.into()),
                ("people", assessment.participants().iter().count().into()),
            ],
        );
        let (next, yes) = match rescue.way {
            Way::Mend => ("rescue-mend-next", "rescue-mend"),
            Way::Anew => ("rescue-anew-next", "rescue-anew"),
        };
        let more = vec![
            env.ui.start(env.ui.body(holds)).into(),
            self.aside(env.text(next)),
        ];
        let buttons = vec![
            self.no("rescue-leave"),
            self.yes(yes, Message::Earlier(Earlier::UseRescue)),
        ];

        (rescue.words.clone(), more, buttons)
    }

    fn leaving_no_copy<'a>(&'a self, open: &'a Open) -> Asked<'a> {
        let env = self.env();
        let words = MessageText {
            title: env.text("files-forget"),
            text: env.format(
                "files-forget-question",
                &[("title", open.work.assessment().title().into())],
            ),
        };
        let buttons = vec![
            self.no("files-forget-cancel"),
            self.yes("files-forget-done", Message::Earlier(Earlier::LeaveNoCopy)),
        ];

        (words, Vec::new(), buttons)
    }

    /// What differs, in lines, with the first questions by name.
    fn differences<'a>(
        &'a self,
        difference: &crate::assessment::Difference,
        side: Side,
    ) -> Vec<Element<'a, Message>> {
        let env = self.env();
        let mut lines = vec![match side {
            Side::Theirs => env.text("changed-differs"),
            Side::Kept => env.text("left-differs"),
        }];
        lines.push(message::difference(difference, &self.around.locale));
        let questions = &difference.questions;
        let names: Vec<String> = questions
            .changed
            .iter()
            .chain(&questions.added)
            .chain(&questions.removed)
            .take(NAMED)
            .map(|id| self.named(id))
            .collect();

        if !names.is_empty() {
            let names = names.join(" · ");
            let named = if questions.count() > NAMED {
                env.format("changed-named-more", &[("names", names.into())])
            } else {
                names
            };
            lines.push(named);
        }

        let ui = self.around.ui;
        let lines = lines.into_iter();

        lines.map(|line| ui.start(ui.small(line)).into()).collect()
    }

    fn named(&self, id: &QuestionId) -> String {
        let code = self.around.locale.left_to_right(id.as_str());
        let title = self.open.as_ref().and_then(|open| {
            let questionnaire = open.work.assessment().questionnaire();
            let question = questionnaire.question(questionnaire.ordinal(id)?)?;

            Some(question.title.clone())
        });

        self.env().format(
            "changed-named",
            &[
                ("id", code.into()),
                ("title", title.unwrap_or_default().into()),
            ],
        )
    }

    fn when(&self, at: Timestamp) -> String {
        let now = Zoned::now();
        let at = at.to_zoned(now.time_zone().clone());

        self.around.locale.moment(at.datetime(), now.datetime())
    }

    fn aside<'a>(&self, words: String) -> Element<'a, Message> {
        self.around.ui.start(self.around.ui.aside(words)).into()
    }

    fn yes<'a>(&self, key: &'static str, message: Message) -> Element<'a, Message> {
        let words = self.env().text(key);

        self.around
            .ui
            .primary(words)
            .id(dialog::PRIMARY)
            .on_press(message)
            .into()
    }

    fn other<'a>(&self, key: &'static str, message: Message) -> Element<'a, Message> {
        self.around
            .ui
            .secondary(self.env().text(key))
            .on_press(message)
            .into()
    }

    /// The safe answer, which Escape gives too.
    fn no<'a>(&self, key: &'static str) -> Element<'a, Message> {
        self.other(key, Message::Later)
    }
}

type Asked<'a> = (
    MessageText,
    Vec<Element<'a, Message>>,
    Vec<Element<'a, Message>>,
);

/// Whose state is told.
#[derive(Clone, Copy)]
enum Side {
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

/// How a strip offers what may be done.
pub(super) fn offer<'a>(key: &'static str, message: Message, env: Env<'a>) -> Element<'a, Message> {
    env.ui
        .secondary(env.text(key))
        .compact()
        .on_press(message)
        .into()
}
