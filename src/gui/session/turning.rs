//! Undo and redo: a step says what it was, and is shown where it happened or offers to show it there.

use super::changing::Then;
use super::notices::{Offer, QuestionAsItStands, Subject};
use super::{Lent, Message, Session};
use crate::assessment::Touched;
use crate::gui::context::{Context, Env};
use crate::gui::round::Mode;
use crate::gui::screen::{Notice, ScreenId};
use crate::gui::widget::mark::Tone;
use crate::gui::working_copy::{Refused, Turn, What};
use crate::message::step::{self, StepPage};
use crate::message::{self, MessageText};

use iced::Task;

impl Session {
    /// Undo or redo, shown where it happened.
    pub(super) fn turn(&mut self, turn: Turn, lent: &mut Lent<'_>) -> Task<Message> {
        if self.work.is_read_only() {
            return self.refuse_to_edit(lent);
        }

        self.write_drafts(lent.env());

        // A vote is taken back where people see that it is, or not at all.
        if self.place != ScreenId::Assess && self.work.would_undo_a_vote() {
            let env = lent.env();
            let words = MessageText {
                title: env.text("undo-view"),
                text: env.text("undo-view-next"),
            };
            let gone = self.go(ScreenId::Assess, lent);
            self.tell_here(Tone::Info, words, lent.env());

            return gone;
        }

        let Some(step) = self.work.next_step(turn) else {
            return Task::none();
        };
        let what = step::what(step, lent.env().locale);

        if self.work.is_long(turn) {
            return self.change(What::Turn(turn), Then::Turned(turn, what), lent);
        }

        let (step, page) = (step.clone(), step::page(step));
        let touched = match self.work.turn(turn) {
            Ok(Some(touched)) => touched,
            Ok(None) => return Task::none(),
            Err(Refused::ReadOnly) => return self.refuse_to_edit(lent),
            Err(Refused::Edit(error)) => {
                let locale = &lent.environment.locale;
                let words = match turn {
                    Turn::Undo => message::not_undone(&error, locale),
                    Turn::Redo => message::not_redone(&error, locale),
                };
                self.tell_here(Tone::Discuss, words, lent.env());

                return Task::none();
            }
        };
        let refreshed = self.refresh(&touched, lent);
        let shown = self.show_turned(&touched, page.as_ref(), lent);
        let env = lent.env();
        let reads = step::value(&step, self.work.assessment(), env.locale);
        let elsewhere = page.filter(|page| Self::screen_of(page) != self.place);
        let reads = reads.map(|value| env.format("undone-reads", &[("value", value.into())]));
        let at = elsewhere.as_ref().map(|page| {
            let place = env.text(name_of(Self::screen_of(page)));

            env.format("undone-at", &[("place", place.into())])
        });
        let words = reads.into_iter().chain(at).collect::<Vec<_>>().join(" ");

        self.say_step_of(turn, &what, words, elsewhere, env);

        Task::batch([refreshed, shown])
    }

    /// On Assess the question is shown that a step has changed.
    fn show_turned(
        &mut self,
        touched: &Touched,
        page: Option<&StepPage>,
        lent: &mut Lent<'_>,
    ) -> Task<Message> {
        let ordinal = match (touched, page) {
            (_, Some(StepPage::Assess(Some(id)))) | (Touched::Question(id), _) => {
                self.work.assessment().questionnaire().ordinal(id)
            }
            _ => None,
        };

        match ordinal {
            Some(ordinal) if self.place == ScreenId::Assess => self.show_question(ordinal, lent),
            _ => Task::none(),
        }
    }

    /// That a long step was taken back or done again is said.
    pub(super) fn say_turned(&mut self, turn: Turn, what: &str, lent: &Lent<'_>) {
        self.say_step_of(turn, what, String::new(), None, lent.env());
    }

    fn say_step_of(
        &mut self,
        turn: Turn,
        what: &str,
        words: String,
        elsewhere: Option<StepPage>,
        env: Env<'_>,
    ) {
        let (title, back) = match turn {
            Turn::Undo => ("undone", Turn::Redo),
            Turn::Redo => ("redone", Turn::Undo),
        };
        let notice = Notice {
            tone: Tone::Agree,
            title: env.format(title, &[("what", what.into())]),
            words,
        };
        let offers = [Offer::Turn(back)]
            .into_iter()
            .chain(elsewhere.map(Offer::Show));
        let subject = Subject::Step(self.work.revision());

        self.notices.say(notice, subject, offers.collect());
    }

    /// Says something about the last step, with the button that takes it back or does it again.
    pub(super) fn say_step(&mut self, notice: Notice, turn: Turn) {
        let subject = Subject::Step(self.work.revision());

        self.notices.say(notice, subject, vec![Offer::Turn(turn)]);
    }

    /// Says something about the screen in front, on Assess about its question as it stands now.
    pub(super) fn say_here(&mut self, notice: Notice, env: Env<'_>) {
        let subject = match self.question_as_it_stands(env) {
            Some(question) => Subject::Question(question),
            None => Subject::Screen(self.place),
        };

        self.notices.say(notice, subject, Vec::new());
    }

    /// The same, in words of [`message`].
    pub(super) fn tell_here(&mut self, tone: Tone, words: MessageText, env: Env<'_>) {
        let notice = Notice {
            tone,
            title: words.title,
            words: words.text,
        };

        self.say_here(notice, env);
    }

    fn question_as_it_stands(&self, env: Env<'_>) -> Option<QuestionAsItStands> {
        if self.place != ScreenId::Assess {
            return None;
        }

        let context = Context {
            work: &self.work,
            env,
        };
        let in_front = self.assess.in_front(context);
        let question = context.questionnaire().question(in_front.ordinal)?;
        let answer = context.assessment().answer(&question.id);
        let votes = match in_front.mode {
            Mode::Voting(_, round) => Some(round.cast()),
            Mode::Record | Mode::Revealed(..) | Mode::Answered => None,
        };

        Some(QuestionAsItStands {
            ordinal: in_front.ordinal,
            outcome: answer.outcome(),
            is_changing: self.assess.is_changing(),
            rounds: (answer.rounds().iter().count(), votes),
        })
    }

    /// Takes the notices away whose subject has left.
    pub(super) fn leave_subjects(&mut self, env: Env<'_>) {
        if self.notices.all().is_empty() {
            return;
        }

        let question = self.question_as_it_stands(env);
        let (place, revision) = (self.place, self.work.revision());

        self.notices.retain(|said| match &said.subject {
            Subject::File => true,
            Subject::Screen(screen) => *screen == place,
            Subject::Question(said) => question.as_ref() == Some(said),
            Subject::Step(at) => *at == revision,
        });
    }

    /// Shows the page on which a step of the history is seen.
    pub(super) fn show_step(&mut self, page: &StepPage, lent: &mut Lent<'_>) -> Task<Message> {
        let ordinal = match page {
            StepPage::Assess(Some(question)) => {
                self.work.assessment().questionnaire().ordinal(question)
            }
            _ => None,
        };

        match ordinal {
            Some(ordinal) => self.show_question(ordinal, lent),
            None => self.go(Self::screen_of(page), lent),
        }
    }

    fn screen_of(page: &StepPage) -> ScreenId {
        match page {
            StepPage::Delegation => ScreenId::Delegation,
            StepPage::Assess(_) => ScreenId::Assess,
            StepPage::Results => ScreenId::Results,
            StepPage::Plan => ScreenId::Plan,
            StepPage::Outputs => ScreenId::Outputs,
        }
    }
}

/// The name of a screen, as the rail shows it.
fn name_of(screen: ScreenId) -> &'static str {
    match screen {
        ScreenId::Delegation | ScreenId::BringBack => "place-delegation",
        ScreenId::Assess => "place-assess",
        ScreenId::Results => "place-results",
        ScreenId::Plan => "place-plan",
        ScreenId::Outputs => "place-outputs",
        ScreenId::Files => "place-files",
        ScreenId::Settings => "place-settings",
    }
}
