//! Goes between Home, the settings and the open assessment, and carries out the actions of Home and the settings.

use super::transition::{New, Next};
use super::{App, At, Awake, KeptAwake, Message};
use crate::gui::chrome;
use crate::gui::layout::Ui;
use crate::gui::screen::ScreenId;
use crate::gui::screen::home;
use crate::gui::screen::settings;
use crate::gui::session::{self, Session};
use crate::gui::wall_list::WallAction;
use crate::gui::widget::focus;
use crate::gui::widget::mark::Tone;
use crate::gui::worker::off_thread;
use crate::message;
use crate::store::SaveError;

use iced::Task;

use std::sync::Arc;

/// Whether the screen is kept on.
#[derive(Debug)]
pub(super) enum Light {
    /// It goes off as the system likes.
    Free,
    /// The system was asked to keep it on.
    Asked,
    /// It stays on while this lives.
    Kept(#[allow(dead_code)] Awake),
    /// The system does not keep it on; it is not asked again while the same question is in front.
    Refused,
}

impl App {
    pub(super) fn chrome(&mut self, message: chrome::Message) -> Task<Message> {
        match message {
            chrome::Message::Home => self.go_home(),
            chrome::Message::Go(place) => self.go(place),
            chrome::Message::ShowWall => self.wall_action(WallAction::List),
            chrome::Message::Turn(turn) => self.in_session(session::Message::Turn(turn)),
            chrome::Message::ShowElement(element) => {
                self.in_session(session::Message::ShowElement(element))
            }
        }
    }

    /// Shows Home; the open assessment stays open, and is saved.
    pub(super) fn go_home(&mut self) -> Task<Message> {
        self.at = At::Home;
        let settled = self.show_in_session(Session::settle_down);
        self.home = home::State::new();
        let looked = self.home.look(&self.user_data).map(Message::Home);

        Task::batch([settled, looked])
    }

    pub(super) fn home_message(&mut self, message: home::Message) -> Task<Message> {
        let env = self.environment.env();

        match self.home.update(message, env, &mut self.user_data) {
            home::Action::None => Task::none(),
            home::Action::Run(task) => task.map(Message::Home),
            home::Action::Open(path) => self.open_file(&path),
            home::Action::New {
                country,
                questionnaire,
                scope,
            } => self.leave_for(Next::Make(New::Of {
                country,
                questionnaire,
                scope,
            })),
            home::Action::Sample => self.leave_for(Next::Make(New::Sample)),
            home::Action::Back => self.go(ScreenId::Assess),
            home::Action::Settings => {
                self.settings_screen = settings::State::new(&self.user_data);
                self.at = At::HomeSettings;

                focus::off()
            }
            home::Action::Help => self.help(),
            home::Action::Language(language) => {
                self.settings_message(settings::Message::Language(language))
            }
            home::Action::Theme(theme) => self.settings_message(settings::Message::Theme(theme)),
            home::Action::TextSize(size) => {
                self.settings_message(settings::Message::TextSize(size))
            }
        }
    }

    /// Goes to Home, if somebody is elsewhere, and does something there.
    pub(super) fn at_home(&mut self, message: home::Message) -> Task<Message> {
        let left = match self.at {
            At::Home => Task::none(),
            At::HomeSettings | At::Session => self.go_home(),
        };

        Task::batch([left, self.home_message(message)])
    }

    pub(super) fn settings_message(&mut self, message: settings::Message) -> Task<Message> {
        let scale = self.user_data.text_scale();

        match self.settings_screen.update(message, &mut self.user_data) {
            settings::Action::None => Task::none(),
            settings::Action::Run(task) => task.map(Message::Settings),
            settings::Action::Back => {
                self.at = At::Home;

                focus::off()
            }
            settings::Action::Changed => {
                let minutes = self.user_data.settings.minutes.count();

                if let Some(session) = &mut self.session {
                    session.assess.pace.set_minutes(minutes);
                }

                self.environment.ui = Ui::new(
                    self.environment.locale.direction(),
                    self.user_data.theme(self.mode),
                );
                // The window stays as large as it is, and tells nobody that its pixels have grown.
                let grown = self.user_data.text_scale() / scale;
                let size = self.environment.size;
                self.environment.size = iced::Size::new(size.width / grown, size.height / grown);

                Task::batch([self.keep_settings(), self.redraw(), self.speak()])
            }
        }
    }

    /// Writes the settings, off the window's thread.
    pub(super) fn keep_settings(&self) -> Task<Message> {
        Task::perform(self.user_data.keep_settings(), |kept| {
            Message::SettingsKept(kept.unwrap_or(Ok(())).map_err(Arc::new))
        })
    }

    pub(super) fn settings_kept(&mut self, kept: Result<(), Arc<SaveError>>) -> Task<Message> {
        if let Err(error) = kept {
            let words = message::save(&error, &self.environment.locale);

            match &mut self.session {
                Some(session) => session.say(crate::gui::screen::Notice {
                    tone: Tone::Discuss,
                    title: words.title,
                    words: words.text,
                }),
                None => self.say(Tone::Discuss, words),
            }
        }

        Task::none()
    }

    /// Whether the screen has to stay on: a question is in Assess or in the room view.
    pub(super) fn wants_light(&self) -> bool {
        let is_asked = self.at == At::Session
            && self
                .session
                .as_ref()
                .is_some_and(|session| session.place() == ScreenId::Assess);

        is_asked || self.room.is_some()
    }

    /// Keeps the screen on while a question is in Assess or in the room view.
    pub(super) fn keep_light(&mut self) -> Task<Message> {
        match (self.wants_light(), &self.light) {
            (false, _) => {
                self.light = Light::Free;

                Task::none()
            }
            (true, Light::Free) => {
                self.light = Light::Asked;
                let reason = self.environment.locale.plain("app-awake", &[]);
                let name = self.environment.locale.plain("app-title", &[]);
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
            (true, Light::Asked | Light::Kept(_) | Light::Refused) => Task::none(),
        }
    }

    /// The system keeps the screen on, or does not.
    pub(super) fn has_light(&mut self, awake: Option<KeptAwake>) -> Task<Message> {
        self.light = match awake {
            _ if !self.wants_light() => Light::Free,
            Some(KeptAwake(awake)) => Light::Kept(awake),
            None => Light::Refused,
        };

        Task::none()
    }
}
