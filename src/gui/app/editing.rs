//! What the screens ask for is done, what is typed is written down, and the screens show what has become of it.

use super::changing::Then;
use super::{App, At, Message, Open};
use crate::assessment::{Assessment, Edit, Touched};
use crate::gui::context::Context;
use crate::gui::screen::{Action, Notice, ScreenId, assess, delegation, outputs, plan, results};
use crate::gui::working_copy::{Step, Turn, What};
use crate::questionnaire::QuestionId;
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

impl App {
    /// Lends the desk to a screen and carries out what it asks for.
    pub(super) fn screen<M: Send + 'static>(
        &mut self,
        update: impl FnOnce(&mut Screens<'_>, Context<'_>) -> Action<M>,
        wrap: fn(M) -> Message,
    ) -> Task<Message> {
        let env = self.around.env();
        let Some(Open {
            work,
            delegation,
            assess,
            results,
            plan,
            outputs,
            ..
        }) = &mut self.open
        else {
            return Task::none();
        };
        let context = Context { work, env };
        let action = update(
            &mut Screens {
                delegation,
                assess,
                results,
                plan,
                outputs,
            },
            context,
        );

        self.act(action, wrap)
    }

    pub(super) fn act<M: Send + 'static>(
        &mut self,
        action: Action<M>,
        wrap: fn(M) -> Message,
    ) -> Task<Message> {
        match action {
            Action::None => Task::none(),
            Action::Edit(edit) => self.edit(edit),
            Action::Join(copies, notice) => self.join_copies(copies, notice),
            Action::Typed if self.is_read_only() => self.refuse_to_edit(),
            Action::Typed => {
                if self.typing.replace(Instant::now()).is_none() {
                    self.is_after_pause = true;
                }

                Task::none()
            }
            Action::Run(task) => match &self.open {
                Some(open) => {
                    let writer = open.work.writer();

                    task.map(move |message| Message::Of(writer, Box::new(wrap(message))))
                }
                None => Task::none(),
            },
            Action::Say(notice) => {
                self.say(notice);

                Task::none()
            }
            Action::Undo => self.turn(Turn::Undo),
            Action::Go(place) => self.go(place),
            Action::ShowQuestion(ordinal) => self.show_question(ordinal),
            Action::All(actions) => Task::batch(
                actions
                    .into_iter()
                    .map(|action| self.act(action, wrap))
                    .collect::<Vec<_>>(),
            ),
        }
    }

    pub(super) fn edit(&mut self, edit: Edit) -> Task<Message> {
        self.write_drafts();
        let touched = edit.touched();
        let question = question_of(&edit);
        let Some(open) = &mut self.open else {
            return Task::none();
        };

        match open.work.apply(edit, Step::New) {
            Ok(()) => {
                open.spend(question);
                self.refresh(&touched)
            }
            Err(refused) => self.refused(&refused),
        }
    }

    /// Brings copies in. What that is about to change stays on this computer as it was.
    pub(super) fn join_copies(
        &mut self,
        copies: Vec<Arc<Assessment>>,
        notice: Notice,
    ) -> Task<Message> {
        self.write_drafts();
        let kept = if self.is_read_only() {
            Task::none()
        } else {
            self.snapshot(Reason::Join)
        };
        let joined = self.change(What::Edit(Edit::Join(copies)), Then::Decide(notice));

        Task::batch([kept, joined])
    }

    pub(super) fn is_read_only(&self) -> bool {
        self.open
            .as_ref()
            .is_some_and(|open| open.work.is_read_only())
    }

    /// Writes what is typed into the assessment, so that it is saved even while typing goes on.
    ///
    /// The first words after a pause are a step of their own; the next ones go on with it.
    pub(super) fn write_drafts(&mut self) {
        let env = self.around.env();
        let Some(open) = &mut self.open else { return };
        let context = Context {
            work: &open.work,
            env,
        };
        let drafts = [
            open.assess.drafts(context),
            open.delegation.drafts(context),
            open.outputs.drafts(context),
        ]
        .concat();

        for draft in drafts {
            let step = if self.is_after_pause {
                Step::New
            } else {
                Step::Continued
            };

            // What cannot be taken, such as a country without a name, stays in its field until it can.
            let question = question_of(&draft);

            if open.work.apply(draft, step).is_ok() {
                open.spend(question);
                self.is_after_pause = false;
            }
        }
    }

    /// Writes down all that was typed, open forms included, before somebody goes elsewhere.
    pub(super) fn settle(&mut self) {
        self.write_drafts();
        let env = self.around.env();
        let Some(open) = &mut self.open else { return };
        let context = Context {
            work: &open.work,
            env,
        };

        let typed = [open.assess.take_in(context), open.plan.take_in(context)];

        for edit in typed.into_iter().flatten() {
            // The form has checked what the edit needs; a refusal would leave the form as it is.
            let _ = open.work.apply(edit, Step::New);
        }

        let context = Context {
            work: &open.work,
            env,
        };

        if let Some(edit) = open.delegation.take_in_form(context) {
            let _ = open.work.apply(edit, Step::New);
        }
    }

    /// Puts what is in the assessment back into the fields.
    pub(super) fn discard_drafts(&mut self) {
        let env = self.around.env();
        let Some(open) = &mut self.open else { return };
        let context = Context {
            work: &open.work,
            env,
        };
        open.assess.refresh(context);
        open.delegation.refresh(context);
        open.outputs.refresh(context);
    }

    /// Brings the screens up to date after a change.
    pub(super) fn refresh(&mut self, touched: &Touched) -> Task<Message> {
        let env = self.around.env();
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let context = Context {
            work: &open.work,
            env,
        };
        open.assess.refresh(context);
        open.plan.refresh(context);

        if !matches!(touched, Touched::Question(_)) {
            open.delegation.refresh(context);
            open.outputs.refresh(context);
        }

        let checked = match self.at {
            At::Work(place) => self.check_files(place),
            At::Home | At::HomeSettings => Task::none(),
        };

        Task::batch([checked, self.redraw()])
    }

    /// Draws the pictures that can be seen anew.
    pub(super) fn redraw(&mut self) -> Task<Message> {
        let scale = self.keep.text_scale();
        let env = self.around.env();
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let context = Context {
            work: &open.work,
            env,
        };

        let writer = open.work.writer();
        let drawn = match self.at {
            At::Work(ScreenId::Results) => open.results.draw(context, scale).map(Message::Results),
            At::Work(ScreenId::Outputs) => open.outputs.draw(context, scale).map(Message::Outputs),
            _ => Task::none(),
        };

        drawn.map(move |message| Message::Of(writer, Box::new(message)))
    }
}

impl Open {
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
