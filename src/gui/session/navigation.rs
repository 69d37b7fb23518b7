//! Goes from screen to screen, and from question to question.

use super::{Lent, Message, Session};
use crate::gui::context::Context;
use crate::gui::screen::ScreenId;
use crate::gui::widget::focus;
use crate::results::QuestionState;

use iced::Task;

impl Session {
    /// Shows the first open question of an element, or its first question if none is open.
    pub(super) fn show_element(&mut self, element: usize, lent: &mut Lent<'_>) -> Task<Message> {
        let results = self.work.results();
        let questionnaire = results.questionnaire();
        let of_element = |ordinal: &usize| {
            questionnaire
                .place(*ordinal)
                .is_some_and(|place| place.element == element)
        };
        let asked = (0..questionnaire.len())
            .filter(of_element)
            .filter(|ordinal| results.questions()[*ordinal].is_asked);
        let open = asked
            .clone()
            .find(|ordinal| results.questions()[*ordinal].state == QuestionState::Open);
        let first = open.or_else(|| asked.clone().next());

        first.map_or_else(Task::none, |ordinal| self.show_question(ordinal, lent))
    }

    pub fn show_question(&mut self, ordinal: usize, lent: &mut Lent<'_>) -> Task<Message> {
        if self.assess.at() != ordinal {
            self.settle(lent.env());
        }

        self.write_drafts(lent.env());
        self.assess.show(
            ordinal,
            Context {
                work: &self.work,
                env: lent.env(),
            },
        );

        if lent.is_in_front && self.place == ScreenId::Assess {
            Task::none()
        } else {
            self.go(ScreenId::Assess, lent)
        }
    }

    pub fn go(&mut self, place: ScreenId, lent: &mut Lent<'_>) -> Task<Message> {
        self.settle(lent.env());
        self.place = place;
        lent.is_in_front = true;
        let context = Context {
            work: &self.work,
            env: lent.env(),
        };
        self.delegation.refresh(context);
        self.plan.refresh(context);
        self.outputs.refresh(context);
        self.refresh_files(lent);
        let checked = self.check_files(lent.env());
        let first = (place == ScreenId::BringBack).then(|| {
            self.bring_back.first_focus(Context {
                work: &self.work,
                env: lent.env(),
            })
        });
        let focused = first.flatten().map_or_else(focus::off, focus::on);

        Task::batch([focused, self.redraw(lent), checked, self.list_earlier(lent)])
    }
}
