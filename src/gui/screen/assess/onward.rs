//! Where work goes on after a question: to the next one, after the last one to one that is still open, and then to the results.

use super::{Action, State};
use crate::gui::context::Context;
use crate::gui::screen::{ScreenId, Towards};
use crate::results::QuestionState;

/// What comes after the question in front.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Onward {
    /// The next question in order.
    Next(usize),
    /// This is the last one, but another is still open.
    NextOpen(usize),
    /// Every other question is answered.
    Results,
}

impl State {
    /// What comes after the question in front.
    pub(super) fn onward(&self, context: Context<'_>) -> Onward {
        if let Some(next) = self.neighbour(context, Towards::Next) {
            return Onward::Next(next);
        }

        let mut questions = context.results().questions().iter().enumerate();
        let open = questions.find(|(ordinal, question)| {
            *ordinal != self.at
                && question.is_asked
                && question.state == QuestionState::Open
                && self.is_own(*ordinal, context)
        });

        open.map_or(Onward::Results, |(ordinal, _)| Onward::NextOpen(ordinal))
    }

    /// The words of the button that leads there.
    pub(super) fn onward_words(&self, context: Context<'_>) -> String {
        let env = context.env;
        let (words, ordinal) = match self.onward(context) {
            Onward::Next(ordinal) => ("assess-next", ordinal),
            Onward::NextOpen(ordinal) => ("assess-next-open", ordinal),
            Onward::Results => return env.text("assess-to-results"),
        };
        let id = context
            .questionnaire()
            .question(ordinal)
            .map_or("", |question| question.id.as_str());

        env.format(words, &[("id", env.locale.left_to_right(id).into())])
    }

    /// Goes there.
    pub(super) fn go_onward(&self, context: Context<'_>) -> Action {
        match self.onward(context) {
            Onward::Next(ordinal) | Onward::NextOpen(ordinal) => Action::ShowQuestion(ordinal),
            Onward::Results => Action::Go(ScreenId::Results),
        }
    }
}
