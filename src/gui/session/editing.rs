//! Carries out the actions of the screens, takes typed drafts in as edits, and updates the screens after each edit.

use super::changing::Then;
use super::{DEBOUNCE, Lent, Message, PAUSE, Session, timer_of};
use crate::assessment::{Edit, IncomingCopy, Touched, WriterId};
use crate::gui::context::{Context, Env};
use crate::gui::operation::OperationId;
use crate::gui::screen::assess;
use crate::gui::screen::delegation;
use crate::gui::screen::outputs;
use crate::gui::screen::plan;
use crate::gui::screen::results;
use crate::gui::screen::{Action, Notice, ScreenId};
use crate::gui::widget::mark::Tone;
use crate::gui::working_copy::{Step, Turn, What};
use crate::message::MessageText;
use crate::questionnaire::{QuestionId, Questionnaire};
use crate::store::snapshots::Reason;

use iced::Task;
use iced::time::Instant;

use std::sync::Arc;

/// The screens that may ask for changes.
pub(super) struct Screens<'a> {
    pub(super) delegation: &'a mut delegation::State,
    pub(super) assess: &'a mut assess::State,
    pub(super) results: &'a mut results::State,
    pub(super) plan: &'a mut plan::State,
    pub(super) outputs: &'a mut outputs::State,
}

impl Session {
    /// Lends the context to a screen and carries out what it asks for.
    pub(super) fn screen<M: Send + 'static>(
        &mut self,
        update: impl FnOnce(&mut Screens<'_>, Context<'_>) -> Action<M>,
        wrap: fn(M) -> Message,
        lent: &mut Lent<'_>,
    ) -> Task<Message> {
        let context = Context {
            work: &self.work,
            env: lent.env(),
        };
        let action = update(
            &mut Screens {
                delegation: &mut self.delegation,
                assess: &mut self.assess,
                results: &mut self.results,
                plan: &mut self.plan,
                outputs: &mut self.outputs,
            },
            context,
        );

        self.act(action, wrap, lent)
    }

    pub(super) fn act<M: Send + 'static>(
        &mut self,
        action: Action<M>,
        wrap: fn(M) -> Message,
        lent: &mut Lent<'_>,
    ) -> Task<Message> {
        match action {
            Action::None => Task::none(),
            Action::Edit(edit) => self.edit(edit, lent),
            Action::Join(copies, notice) => self.join_copies(copies, notice, lent),
            Action::Typed if self.work.is_read_only() => self.refuse_to_edit(lent),
            Action::Typed => self.typed(),
            Action::Run(task) => self.of_this_state(task.map(wrap)),
            Action::Say(notice) => {
                self.say_here(notice, lent.env());

                Task::none()
            }
            Action::SayUndoable(notice) => {
                self.say_step(notice, Turn::Undo);

                Task::none()
            }
            Action::Undo => self.turn(Turn::Undo, lent),
            Action::Go(place) => self.go(place, lent),
            Action::ShowQuestion(ordinal) => self.show_question(ordinal, lent),
            Action::WhoIsHere => self.who_is_here(),
            Action::PlanDay => self.plan_day(lent),
            Action::All(actions) => {
                let mut is_refused = false;
                let mut tasks = Vec::with_capacity(actions.len());

                for action in actions {
                    match action {
                        Action::Edit(edit) => {
                            let (task, happened) = self.try_edit(edit, lent);
                            is_refused |= !happened;
                            tasks.push(task);
                        }
                        // What did not happen is not reported as done.
                        Action::Say(notice) | Action::SayUndoable(notice)
                            if is_refused && notice.tone == Tone::Agree => {}
                        action => tasks.push(self.act(action, wrap, lent)),
                    }
                }

                Task::batch(tasks)
            }
        }
    }

    /// What a task tells is heard only while this state of the assessment is open.
    pub(super) fn of_this_state(&self, task: Task<Message>) -> Task<Message> {
        let writer = self.work.writer();

        task.map(move |message| Message::Of(writer, Box::new(message)))
    }

    pub(in crate::gui) fn edit(&mut self, edit: Edit, lent: &mut Lent<'_>) -> Task<Message> {
        self.try_edit(edit, lent).0
    }

    /// Makes a change, or says why it is refused; also returns whether it happened.
    fn try_edit(&mut self, edit: Edit, lent: &mut Lent<'_>) -> (Task<Message>, bool) {
        self.write_drafts(lent.env());
        let touched = edit.touched();
        let question = question_of(&edit);

        match self.work.apply(edit, Step::New) {
            Ok(()) => {
                self.spend(question);

                (self.refresh(&touched, lent), true)
            }
            Err(refused) => (self.refused(&refused, lent), false),
        }
    }

    /// Brings copies in. What that is about to change stays on this computer as it was.
    fn join_copies(
        &mut self,
        copies: Vec<IncomingCopy>,
        notice: Notice,
        lent: &mut Lent<'_>,
    ) -> Task<Message> {
        self.write_drafts(lent.env());
        let kept = if self.work.is_read_only() {
            Task::none()
        } else {
            self.snapshot(Reason::Join, lent)
        };
        let joined = self.change(What::Edit(Edit::Join(copies)), Then::Decide(notice), lent);

        Task::batch([kept, joined])
    }

    /// Somebody types: the words become edits in a moment.
    fn typed(&mut self) -> Task<Message> {
        if self.typing.quiet.replace(0).is_none() {
            self.typing.is_after_pause = true;
        }

        if self.typing.timer.is_idle() {
            timer_of(&mut self.typing.timer, DEBOUNCE, Message::TypingDue)
        } else {
            Task::none()
        }
    }

    pub(super) fn typing_due(&mut self, id: OperationId, lent: &Lent<'_>) -> Task<Message> {
        if self.typing.timer.end(id).is_none() {
            return Task::none();
        }

        let Some(quiet) = self.typing.quiet else {
            return Task::none();
        };
        self.write_drafts(lent.env());
        self.typing.quiet = (quiet < PAUSE).then_some(quiet + 1);

        if self.typing.quiet.is_none() {
            return Task::none();
        }

        timer_of(&mut self.typing.timer, DEBOUNCE, Message::TypingDue)
    }

    /// Writes what is typed into the assessment, so that it is saved even while typing goes on.
    ///
    /// The first words after a pause are a step of their own; the next ones go on with it.
    pub fn write_drafts(&mut self, env: Env<'_>) {
        // What is typed while a change is worked out, or theirs is read, stays in its field until that is there.
        if self.is_holding() {
            return;
        }

        let context = Context {
            work: &self.work,
            env,
        };
        let drafts = [
            self.assess.drafts(context),
            self.delegation.drafts(context),
            self.outputs.drafts(context),
        ]
        .concat();

        for draft in drafts {
            let step = if self.typing.is_after_pause {
                Step::New
            } else {
                Step::Continued
            };

            // What cannot be taken, such as a country without a name, stays in its field until it can.
            let question = question_of(&draft);

            if self.work.apply(draft, step).is_ok() {
                self.spend(question);
                self.typing.is_after_pause = false;
            }
        }
    }

    /// Writes down all that was typed, open forms included, before somebody goes elsewhere.
    pub fn settle(&mut self, env: Env<'_>) {
        if self.is_holding() {
            return;
        }

        self.write_drafts(env);
        self.typing.quiet = None;
        let context = Context {
            work: &self.work,
            env,
        };

        let typed = [self.assess.take_in(context), self.plan.take_in(context)];

        for edit in typed.into_iter().flatten() {
            // A form lets go of its words only if the edit may happen.
            let _ = self.work.apply(edit, Step::New);
        }

        let context = Context {
            work: &self.work,
            env,
        };

        if let Some(edit) = self.delegation.take_in_form(context) {
            let _ = self.work.apply(edit, Step::New);
        }
    }

    /// What cannot be changed here is said in one sentence, and what was typed goes back to what is in the file.
    pub(super) fn refuse_to_edit(&mut self, lent: &Lent<'_>) -> Task<Message> {
        let env = lent.env();
        let words = MessageText {
            title: env.text("hold-read-only"),
            text: env.text("hold-read-only-next"),
        };
        self.tell(Tone::Discuss, words);
        self.typing.quiet = None;
        let context = Context {
            work: &self.work,
            env,
        };
        self.assess.refresh(context);
        self.delegation.refresh(context);
        self.outputs.refresh(context);

        Task::none()
    }

    /// Brings the screens up to date after a change.
    pub(super) fn refresh(&mut self, touched: &Touched, lent: &Lent<'_>) -> Task<Message> {
        let context = Context {
            work: &self.work,
            env: lent.env(),
        };
        self.assess.refresh(context);
        self.plan.refresh(context);

        if !matches!(touched, Touched::Question(_)) {
            self.delegation.refresh(context);
            self.outputs.refresh(context);
        }

        let checked = if lent.is_in_front {
            self.check_files(lent.env())
        } else {
            Task::none()
        };

        Task::batch([checked, self.redraw(lent)])
    }

    /// Draws the pictures that can be seen anew.
    pub fn redraw(&mut self, lent: &Lent<'_>) -> Task<Message> {
        if !lent.is_in_front {
            return Task::none();
        }

        let scale = lent.user_data.text_scale();
        let context = Context {
            work: &self.work,
            env: lent.env(),
        };
        let drawn = match self.place {
            ScreenId::Results => self.results.draw(context, scale).map(Message::Results),
            ScreenId::Outputs => self.outputs.draw(context, scale).map(Message::Outputs),
            _ => Task::none(),
        };

        self.of_this_state(drawn)
    }

    /// Shows the words of the questionnaire in another language. Words of another opening are put together here.
    pub(super) fn speak_in(
        &mut self,
        words: Option<(WriterId, Arc<Questionnaire>)>,
        lent: &Lent<'_>,
    ) -> Task<Message> {
        match words {
            Some((writer, words)) if writer == self.work.writer() => {
                let before = self.work.speak_in(words);
                self.discard(before);
            }
            _ => self.work.speak(lent.environment.locale.language()),
        }

        self.redraw(lent)
    }

    /// Writes down the time spent on the question that was just changed, beside the change: it is no step of the history.
    fn spend(&mut self, question: Option<QuestionId>) {
        let Some(question) = question else { return };
        let spent = self.work.assessment().answer(&question).spent();
        let Some(seconds) = self.assess.pace.take(&question, spent, Instant::now()) else {
            return;
        };
        let spent = Edit::Spend { question, seconds };

        // The time is a courtesy: that it cannot be written is no reason to stop anybody.
        let _ = self.work.apply_beside(spent);
    }
}

/// The question that an edit changes; that of its parts if it has several.
fn question_of(edit: &Edit) -> Option<QuestionId> {
    match (edit, edit.touched()) {
        (Edit::Together(parts), _) => parts.iter().find_map(question_of),
        (_, Touched::Question(question)) => Some(question),
        _ => None,
    }
}
