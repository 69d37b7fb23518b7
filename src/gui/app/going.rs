//! Going from screen to screen, and from question to question.

use super::{App, At, Awake, KeptAwake, Message, chrome, off_thread};
use crate::gui::context::Context;
use crate::gui::screen::{ScreenId, home, settings};
use crate::gui::widget::focus;
use crate::results::State;

use iced::Task;

use std::sync::Arc;

impl App {
    pub(super) fn chrome(&mut self, message: chrome::Message) -> Task<Message> {
        match message {
            chrome::Message::Home => {
                self.settle();
                self.remember();
                self.home = home::State::new();
                self.at = At::Home;
                let looked = self.home.look(&self.keep).map(Message::Home);

                Task::batch([looked, self.save()])
            }
            chrome::Message::Go(place) => self.go(place),
            chrome::Message::ToggleRoom => self.toggle_room(),
            chrome::Message::ShowElement(element) => match self.open.as_ref() {
                Some(open) => {
                    let results = open.work.results();
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
                        .find(|o| results.questions()[*o].state == State::Open);
                    let first = open.or_else(|| asked.clone().next());

                    first.map_or_else(Task::none, |ordinal| self.show_question(ordinal))
                }
                None => Task::none(),
            },
        }
    }

    pub(super) fn show_question(&mut self, ordinal: usize) -> Task<Message> {
        if self
            .open
            .as_ref()
            .is_some_and(|open| open.assess.at() != ordinal)
        {
            self.settle();
        }

        self.write_drafts();
        let env = self.around.env();

        if let Some(open) = &mut self.open {
            open.assess.show(
                ordinal,
                Context {
                    work: &open.work,
                    env,
                },
            );
        }

        if self.at == At::Work(ScreenId::Assess) {
            Task::none()
        } else {
            self.go(ScreenId::Assess)
        }
    }

    pub(super) fn go(&mut self, place: ScreenId) -> Task<Message> {
        if self.open.is_none() {
            return Task::none();
        }

        self.settle();
        self.at = At::Work(place);
        let env = self.around.env();

        if let Some(open) = &mut self.open {
            let context = Context {
                work: &open.work,
                env,
            };
            open.delegation.refresh(context);
            open.plan.refresh(context);
            open.outputs.refresh(context);
        }

        self.refresh_files();
        let checked = self.check_files(place);

        if place == ScreenId::Settings {
            self.settings_screen = settings::State::new(&self.keep);
        }

        let focused = match &self.open {
            Some(open) if place == ScreenId::BringBack => open.bring_back.first_focus(Context {
                work: &open.work,
                env: self.env(),
            }),
            _ => None,
        };
        let focused = focused.map_or_else(focus::off, focus::on);

        Task::batch([
            focused,
            self.redraw(),
            self.keep_awake(),
            checked,
            self.list_earlier(),
        ])
    }

    /// Keeps the screen on while a question is in front of the room.
    pub(super) fn keep_awake(&mut self) -> Task<Message> {
        let wanted = self.at == At::Work(ScreenId::Assess) || self.room.is_some();

        match (wanted, &self.awake) {
            (false, _) => {
                self.awake = None;

                Task::none()
            }
            (true, Some(_)) => Task::none(),
            (true, None) => {
                let reason = self.around.locale.plain("app-awake", &[]);
                let name = self.around.locale.plain("app-title", &[]);
                let keep = move || {
                    let mut builder = keepawake::Builder::default();
                    builder.display(true).reason(reason).app_name(name);
                    builder.app_reverse_domain("org.rapporteur.Rapporteur");

                    builder
                        .create()
                        .ok()
                        .map(|awake| KeptAwake(Awake(Arc::new(awake))))
                };

                off_thread(keep, |kept| Message::Awake(kept.flatten()))
            }
        }
    }

    pub(super) fn at_home(&mut self, message: home::Message) -> Task<Message> {
        let left = match self.at {
            At::Home => Task::none(),
            _ => self.chrome(chrome::Message::Home),
        };

        Task::batch([left, self.update(Message::Home(message))])
    }
}
