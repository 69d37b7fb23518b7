//! The notices of a session: each belongs to a subject and leaves with it, and a newer one of the same subject takes its place.
//!
//! One notice is in front. It lies over the page and moves nothing; behind it wait those that nobody has read.

use super::{GOOD_NEWS, Message};
use crate::assessment::Outcome;
use crate::gui::operation::{OperationId, Slot};
use crate::gui::screen::{Notice, ScreenId};
use crate::gui::timer;
use crate::gui::widget::focus::Focused;
use crate::gui::widget::mark::Tone;
use crate::gui::working_copy::Turn;
use crate::message::step::StepPage;

use iced::Task;

/// The most notices that wait to be read.
const MOST: usize = 3;

/// What a notice is about.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Subject {
    /// The file, and everything around it.
    File,
    /// A screen.
    Screen(ScreenId),
    /// A question as it stands.
    Question(QuestionAsItStands),
    /// The last step of the history, at this revision: after any other change the buttons of the notice would do something else.
    Step(u64),
}

/// A question with what is recorded and the round that is open: what was said of it holds no longer once one of these is another.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct QuestionAsItStands {
    pub(super) ordinal: usize,
    pub(super) outcome: Outcome,
    /// Whether the recorded answer is unlocked.
    pub(super) is_changing: bool,
    /// How many rounds there were, and how many votes the open one has.
    pub(super) rounds: (usize, Option<u32>),
}

impl Subject {
    /// Whether both are about the same thing, as it stood at any time.
    fn is_same_thing(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Question(one), Self::Question(two)) => one.ordinal == two.ordinal,
            (Self::Step(_), Self::Step(_)) => true,
            _ => self == other,
        }
    }
}

/// What a notice offers to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Offer {
    /// Takes the step back, or does it again.
    Turn(Turn),
    /// Shows the page on which the step is seen.
    Show(StepPage),
}

/// A notice with its identity.
#[derive(Debug)]
pub(super) struct ShownNotice {
    pub(super) id: OperationId,
    pub(super) notice: Notice,
    pub(super) subject: Subject,
    pub(super) offers: Vec<Offer>,
}

impl ShownNotice {
    /// Whether it goes by itself once it has been seen.
    fn is_good_news(&self) -> bool {
        self.notice.tone == Tone::Agree
    }
}

/// The notices that are to be read.
#[derive(Debug, Default)]
pub(super) struct Notices {
    said: Vec<ShownNotice>,
    /// How many of the newest have been turned over, to read those behind.
    turned: usize,
    /// Whether a person has chosen to read all of the one in front, or one line of it.
    whole: Option<bool>,
    /// Whether the pointer is over it.
    is_hovered: bool,
    /// What of it has the keyboard's focus.
    focused: Focused,
    /// The good news that goes after a while.
    tidying: Slot<Vec<OperationId>>,
}

impl Notices {
    /// Shows a notice in front of the others. An error or a caution waits behind good news of the same subject until it is read.
    pub(super) fn say(&mut self, notice: Notice, subject: Subject, offers: Vec<Offer>) {
        let is_good = notice.tone == Tone::Agree;

        self.said.retain(|said| {
            let is_same = said.notice == notice || said.subject.is_same_thing(&subject);
            let waits = is_good && matches!(said.notice.tone, Tone::Split | Tone::Discuss);

            !is_same || (waits && said.notice != notice)
        });
        self.said.push(ShownNotice {
            id: OperationId::next(),
            notice,
            subject,
            offers,
        });

        if self.said.len() > MOST {
            self.said.remove(0);
        }

        self.is_another();
    }

    /// Takes away what a test does not let stay.
    pub(super) fn retain(&mut self, stays: impl Fn(&ShownNotice) -> bool) {
        let before = self.said.len();
        self.said.retain(stays);

        if self.said.len() != before {
            self.is_another();
        }
    }

    /// Another notice is in front.
    fn is_another(&mut self) {
        self.turned = 0;
        self.whole = None;

        if self.said.is_empty() {
            self.is_hovered = false;
            self.focused = Focused::Nothing;
        }
    }

    /// All notices, the newest last.
    pub(super) fn all(&self) -> &[ShownNotice] {
        &self.said
    }

    /// The notice in front: the newest, unless it was turned over; `None` if what stands above all is in front.
    pub(super) fn front(&self, has_standing: bool) -> Option<&ShownNotice> {
        let count = self.said.len() + usize::from(has_standing);
        let back = self.turned.checked_rem(count)?;

        self.said.iter().rev().nth(back)
    }

    /// Shows the notice behind the one in front; after the last one comes the newest.
    pub(super) fn turn_over(&mut self) {
        self.turned = self.turned.wrapping_add(1);
        self.whole = None;
    }

    /// Shows all of the notice in front, or one line.
    pub(super) fn set_whole(&mut self, is_whole: bool) {
        self.whole = Some(is_whole);
    }

    /// Whether a person has chosen to read all of the notice in front.
    pub(super) fn whole(&self) -> Option<bool> {
        self.whole
    }

    /// The pointer has come over the notice, or left it.
    pub(super) fn set_hovered(&mut self, is_hovered: bool) {
        self.is_hovered = is_hovered;
    }

    /// Something of the notice has got the focus, or lost it.
    pub(super) fn set_focused(&mut self, focused: Focused) {
        self.focused = focused;
    }

    /// What of the notice has the focus.
    pub(super) fn focused(&self) -> Focused {
        self.focused
    }

    /// Begins to wait until the good news that is shown has been seen long enough, if nobody waits yet.
    pub(super) fn wait(&mut self) -> Task<Message> {
        if !self.tidying.is_idle() {
            return Task::none();
        }

        let good = self.said.iter().filter(|said| said.is_good_news());
        let good: Vec<_> = good.map(|said| said.id).collect();

        if good.is_empty() {
            return Task::none();
        }

        timer::after(GOOD_NEWS, Message::Tidy(self.tidying.supersede(good)))
    }

    /// Takes good news away that has been seen long enough. While the pointer or the focus is on it, it stays for another while.
    pub(super) fn tidy(&mut self, id: OperationId) {
        let Some(seen) = self.tidying.end(id) else {
            return;
        };

        if !self.is_hovered && self.focused == Focused::Nothing {
            self.retain(|said| !seen.contains(&said.id));
        }
    }

    /// Takes all notices away.
    pub(super) fn clear(&mut self) {
        self.retain(|_| false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::widget::focus::ControlKeys;

    fn good(title: &str) -> Notice {
        Notice {
            tone: Tone::Agree,
            title: title.to_owned(),
            words: String::new(),
        }
    }

    /// Says good news, and lets the time pass in which it is seen.
    fn after(prepare: impl FnOnce(&mut Notices)) -> usize {
        let mut notices = Notices::default();
        notices.say(good("saved"), Subject::File, Vec::new());
        let _ = notices.wait();
        prepare(&mut notices);
        let id = notices.tidying.id().unwrap();
        notices.tidy(id);

        notices.all().len()
    }

    #[test]
    fn good_news_leaves_by_itself_unless_the_pointer_or_the_focus_is_on_it() {
        assert_eq!(after(|_| {}), 0);
        assert_eq!(after(|notices| notices.set_hovered(true)), 1);
        let focused = Focused::Control(ControlKeys::Press);
        assert_eq!(after(|notices| notices.set_focused(focused)), 1);
        assert_eq!(
            after(|notices| {
                notices.set_hovered(true);
                notices.set_hovered(false);
            }),
            0
        );
    }

    #[test]
    fn good_news_that_came_later_stays_its_whole_time() {
        let later = after(|notices| {
            notices.say(
                good("exported"),
                Subject::Screen(ScreenId::Outputs),
                Vec::new(),
            );
        });

        assert_eq!(later, 1);
    }

    #[test]
    fn one_turned_over_comes_after_the_other_and_then_what_stands() {
        let mut notices = Notices::default();
        notices.say(good("one"), Subject::File, Vec::new());
        notices.say(good("two"), Subject::Screen(ScreenId::Plan), Vec::new());
        let mut seen = Vec::new();

        for _ in 0..4 {
            let front = notices.front(true);
            seen.push(
                front
                    .map_or("standing", |said| said.notice.title.as_str())
                    .to_owned(),
            );
            notices.turn_over();
        }

        assert_eq!(seen, ["two", "one", "standing", "two"]);
    }
}
