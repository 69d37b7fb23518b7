//! Files of the program: opening, making and leaving an assessment, and closing the window.

use super::{App, At, Closing, Message, Open, RETRY, shares};
use crate::assessment::{Assessment, AssessmentId, Edit, Scope};
use crate::gui::app::sharing::Sharing;
use crate::gui::desk::{Desk, Frame};
use crate::gui::screen::assess::Assess;
use crate::gui::screen::bring_back::BringBack;
use crate::gui::screen::delegation::Delegation;
use crate::gui::screen::files::Files;
use crate::gui::screen::outputs::Outputs;
use crate::gui::screen::results::ResultsScreen;
use crate::gui::screen::{Notice, Place};
use crate::gui::widget::{focus, mark::Tone};
use crate::gui::work::{Saving, Work, signature};
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::store::OpenError;

use iced::Task;
use iced::time::Instant;

use std::path::Path;
use std::sync::Arc;

impl App {
    /// Opens a file in the place of what is open.
    pub(super) fn open_file(&mut self, path: &Path) -> Task<Message> {
        if !self.leave() {
            return Task::none();
        }

        match Work::open(path) {
            Ok(work) => self.begin(work),
            Err(error) => {
                self.cannot_open(&error);

                Task::none()
            }
        }
    }

    pub(super) fn cannot_open(&mut self, error: &OpenError) {
        let words = message::open(error, &self.locale);
        let notice = Notice {
            tone: Tone::Split,
            title: words.title,
            words: words.text,
        };

        if self.open.is_none() || self.at == At::Home {
            self.home.refuse(notice);
            self.at = At::Home;
        } else {
            self.say(notice);
        }
    }

    pub(super) fn new_assessment(
        &mut self,
        country: &str,
        questionnaire: Arc<Questionnaire>,
        scope: Scope,
    ) -> Task<Message> {
        let by = signature(crate::assessment::WriterId(uuid::Uuid::new_v4()));
        let id = AssessmentId(uuid::Uuid::new_v4());
        let made = Assessment::new(id, questionnaire, country, by).and_then(|mut assessment| {
            if scope != Scope::Whole {
                assessment.apply(Edit::SetFact(crate::assessment::Fact::Scope(scope)), by)?;
            }

            Ok(assessment)
        });

        match made {
            Ok(assessment) => self.create(assessment),
            Err(error) => {
                let words = message::edit(&error, &self.locale);
                self.home.refuse(Notice {
                    tone: Tone::Split,
                    title: words.title,
                    words: words.text,
                });

                Task::none()
            }
        }
    }

    /// Writes a new assessment to disk at once, and opens it.
    pub(super) fn create(&mut self, assessment: Assessment) -> Task<Message> {
        if !self.leave() {
            return Task::none();
        }

        match self.keep.create(&assessment) {
            Ok(saved) => {
                let begun = self.begin(Work::just_written(saved, assessment));

                Task::batch([begun, self.go(Place::Delegation)])
            }
            Err(error) => {
                let words = message::save(&error, &self.locale);
                self.home.refuse(Notice {
                    tone: Tone::Split,
                    title: words.title,
                    words: words.text,
                });
                self.at = At::Home;

                Task::none()
            }
        }
    }

    pub(super) fn open_sample(&mut self) -> Task<Message> {
        if !self.leave() {
            return Task::none();
        }

        let by = signature(crate::assessment::WriterId(uuid::Uuid::new_v4()));
        let id = AssessmentId(uuid::Uuid::new_v4());
        let words = match crate::sample::assessment(by, id) {
            Ok(sample) => match self.keep.create_sample(&sample) {
                Ok(saved) => {
                    let begun = self.begin(Work::just_written(saved, sample));

                    return Task::batch([begun, self.go(Place::Results)]);
                }
                Err(error) => message::save(&error, &self.locale),
            },
            Err(error) => message::sample(&error, &self.locale),
        };
        self.home.refuse(Notice {
            tone: Tone::Split,
            title: words.title,
            words: words.text,
        });

        Task::none()
    }

    pub(super) fn begin(&mut self, work: Work) -> Task<Message> {
        let frame = Frame {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
        };
        let desk = Desk { work: &work, frame };
        let sharing = Sharing::of(self.keep.shared.of(work.path()).cloned());
        let folder = sharing.folder().map(Path::to_owned);
        self.open = Some(Open {
            bring_back: BringBack::new(folder),
            sharing,
            delegation: Delegation::new(desk),
            assess: Assess::new(desk),
            results: ResultsScreen::new(),
            outputs: Outputs::new(desk),
            files: Files::new(desk),
            work,
        });
        self.notices.clear();
        self.remember();

        if let Some(open) = &mut self.open {
            let minutes = self.keep.settings.minutes.count();
            open.assess.pace.set_minutes(minutes);
        }

        Task::batch([self.go(Place::Assess), self.look()])
    }

    /// Puts what is open on disk, before something else takes its place; `false` if it cannot be, and must stay.
    pub(super) fn leave(&mut self) -> bool {
        self.settle();
        self.remember();
        let Some(open) = &mut self.open else {
            return true;
        };

        if !open.work.is_unsaved() {
            open.publish_now();

            return true;
        }

        let ended = open.work.start_saving().run();
        open.work.saved(ended);
        let has_failed = open.work.has_failed();
        open.publish_now();

        if has_failed {
            self.retry_at = Some(Instant::now() + RETRY);
            self.at = At::Work(Place::Files);
        }

        !has_failed
    }

    /// Puts the open file on the list of recent ones.
    pub(super) fn remember(&mut self) {
        if let Some(open) = &self.open {
            self.keep.remember(
                open.work.path(),
                open.work.assessment(),
                &shares(&open.work),
            );
        }
    }

    pub(super) fn keep_settings(&mut self) {
        if let Err(error) = self.keep.keep_settings() {
            let words = message::save(&error, &self.locale);
            self.say(Notice {
                tone: Tone::Discuss,
                title: words.title,
                words: words.text,
            });
        }
    }

    pub(super) fn close(&mut self, closing: Closing) -> Task<Message> {
        if !self.leave() && closing == Closing::IfSaved {
            let reason = match self.open.as_ref().map(|open| open.work.saving()) {
                Some(Saving::Failed(error)) => message::save(error, &self.locale).text,
                _ => String::new(),
            };
            self.is_closing = Some(reason);

            return focus::on(crate::gui::widget::dialog::PRIMARY);
        }

        self.keep_settings();

        iced::exit()
    }
}
