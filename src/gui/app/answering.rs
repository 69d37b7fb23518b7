//! What Home, the settings and Files ask of the program.

use super::ask::Asking;
use super::leaving::Next;
use super::making::New;
use super::{App, At, Message};
use crate::gui::context::Context;
use crate::gui::layout::Ui;
use crate::gui::screen::{Notice, ScreenId, files, home, settings};
use crate::gui::widget::focus;

use iced::Task;

use std::path::Path;

impl App {
    pub(super) fn home_message(&mut self, message: home::Message) -> Task<Message> {
        let env = self.around.env();

        match self.home.update(message, env, &mut self.keep) {
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
                self.settings_screen = settings::State::new(&self.keep);
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

    pub(super) fn settings_message(&mut self, message: settings::Message) -> Task<Message> {
        match self.settings_screen.update(message, &mut self.keep) {
            settings::Action::None => Task::none(),
            settings::Action::Run(task) => task.map(Message::Settings),
            settings::Action::Back => {
                self.at = At::Home;

                focus::off()
            }
            settings::Action::Changed => {
                if let Some(open) = &mut self.open {
                    let minutes = self.keep.settings.minutes.count();
                    open.assess.pace.set_minutes(minutes);
                }

                self.around.ui =
                    Ui::new(self.around.locale.direction(), self.keep.theme(self.mode));

                Task::batch([self.keep_settings(), self.redraw(), self.speak()])
            }
        }
    }

    pub(super) fn files_message(&mut self, message: files::Message) -> Task<Message> {
        self.write_drafts();
        let env = self.around.env();
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let context = Context {
            work: &open.work,
            env,
        };

        match open.files.update(message, context) {
            files::Action::None => Task::none(),
            files::Action::Run(task) => {
                let writer = open.work.writer();

                task.map(move |message| Message::Of(writer, Box::new(Message::Files(message))))
            }
            files::Action::Say(notice) => {
                self.say(notice);

                Task::none()
            }
            files::Action::Renamed(notice) => {
                let from = open.work.renamed();
                self.keep.forget(&from);

                self.has_moved(&from, notice)
            }
            files::Action::Moved(saved, notice) => {
                let from = open.work.path().to_owned();
                open.work.moved_to(saved);
                self.retry_at = None;

                self.has_moved(&from, notice)
            }
            files::Action::Restore(snapshot) => self.begin_restoring(snapshot),
            files::Action::LeaveNoCopy if open.work.is_read_only() => self.refuse_to_edit(),
            files::Action::LeaveNoCopy => self.ask(Asking::LeaveNoCopy),
            files::Action::Open(path) => self.open_file(&path),
            files::Action::Next => {
                let last = Box::new(open.work.assessment().clone());

                self.leave_for(Next::Make(New::After(last)))
            }
            files::Action::Close => self.leave_for(Next::Home),
        }
    }

    pub(super) fn has_moved(&mut self, from: &Path, notice: Notice) -> Task<Message> {
        let followed = self.follow(from);
        self.refresh_files();
        self.say(notice);

        Task::batch([followed, self.save(), self.list_earlier()])
    }
}
