//! Files of the program: opening, making and leaving an assessment, and closing the window.

use super::custody::{self, Custody, Tenure};
use super::leaving::Next;
use super::{App, At, Message, Open, shares};
use crate::assessment::{Assessment, AssessmentId, Edit, Scope};
use crate::gui::app::sharing::Sharing;
use crate::gui::desk::{Desk, Frame};
use crate::gui::screen::assess::Assess;
use crate::gui::screen::bring_back::BringBack;
use crate::gui::screen::delegation::Delegation;
use crate::gui::screen::files::Files;
use crate::gui::screen::outputs::Outputs;
use crate::gui::screen::plan::Plan;
use crate::gui::screen::results::ResultsScreen;
use crate::gui::screen::{Notice, Place};
use crate::gui::widget::{dialog, focus, mark::Tone};
use crate::gui::work::{Work, signature};
use crate::message;
use crate::questionnaire::Questionnaire;
use crate::store::{OpenError, session};

use iced::Task;

use std::path::{Path, PathBuf};
use std::sync::Arc;

impl App {
    /// Opens a file in the place of what is open.
    pub(super) fn open_file(&mut self, path: &Path) -> Task<Message> {
        self.leave_for(Next::Open(path.to_owned()))
    }

    pub(super) fn open_now(&mut self, path: &Path) -> Task<Message> {
        // Before it is read: what is read under the lock is what the next save expects.
        let tenure = custody::take(path);

        if self.is_open_here(&tenure) {
            return self.go(Place::Assess);
        }

        match Work::open(path) {
            Ok(work) => self.begin(work, tenure),
            Err(error) => {
                self.cannot_open(&error);

                self.look_for_rescue(&error)
            }
        }
    }

    /// Opens the file that the program was started with, or else where work stopped in a crash.
    pub(super) fn open_first(&mut self, file: Option<PathBuf>) -> Task<Message> {
        let left = session::left_behind(self.keep.data());
        // The note of a session must lead there from any folder.
        let file = file.map(|file| std::path::absolute(&file).unwrap_or(file));
        let note = match &file {
            Some(file) => left.into_iter().find(|note| note.file == *file),
            None => left.into_iter().next(),
        };

        match (note, file) {
            (Some(note), _) => self.recover(&note),
            (None, Some(file)) => self.open_file(&file),
            (None, None) => Task::none(),
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
        self.leave_for(Next::Create(Box::new(assessment)))
    }

    pub(super) fn create_now(&mut self, assessment: Assessment) -> Task<Message> {
        match self.keep.create(&assessment) {
            Ok(saved) => {
                let tenure = custody::take(&saved.path);
                let begun = self.begin(Work::just_written(saved, assessment), tenure);

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

    pub(super) fn open_sample_now(&mut self) -> Task<Message> {
        let by = signature(crate::assessment::WriterId(uuid::Uuid::new_v4()));
        let id = AssessmentId(uuid::Uuid::new_v4());
        let words = match crate::sample::assessment(by, id) {
            Ok(sample) => match self.keep.create_sample(&sample) {
                Ok(saved) => {
                    let tenure = custody::take(&saved.path);
                    let begun = self.begin(Work::just_written(saved, sample), tenure);

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

    /// Shows a file in the place of what was open.
    pub(super) fn begin(&mut self, mut work: Work, tenure: Tenure) -> Task<Message> {
        let last = self.last_snapshot();
        self.notices.clear();
        self.asking = None;
        self.retry_at = None;
        work.speak(self.locale.language());
        let custody = self.receive(tenure, &mut work);
        self.lay_out(work, custody);
        self.remember();
        let begun = self.begin_keeping();
        let shown = self.go(Place::Assess);
        let asked = match self.asking {
            Some(_) => focus::on(dialog::PRIMARY),
            None => Task::none(),
        };

        Task::batch([last, begun, shown, asked])
    }

    /// Makes the screens for an assessment.
    pub(super) fn lay_out(&mut self, work: Work, custody: Custody) {
        let frame = Frame {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
        };
        let desk = Desk { work: &work, frame };
        let sharing = Sharing::of(self.keep.shared.of(work.path()).cloned());
        let folder = sharing.folder().map(Path::to_owned);
        let mut assess = Assess::new(desk);
        assess.pace.set_minutes(self.keep.settings.minutes.count());
        self.typing = None;
        self.open = Some(Open {
            bring_back: BringBack::new(folder),
            sharing,
            delegation: Delegation::new(desk),
            assess,
            results: ResultsScreen::new(),
            plan: Plan::new(desk),
            outputs: Outputs::new(desk),
            files: Files::new(desk),
            custody,
            work,
        });
    }

    /// Makes the screens anew for what is open, whose state is another now.
    pub(super) fn lay_out_anew(&mut self, at: usize) -> Task<Message> {
        let Some(Open { work, custody, .. }) = self.open.take() else {
            return Task::none();
        };
        self.lay_out(work, custody);

        self.show_at(at)
    }

    /// Shows a question without leaving the screen.
    pub(super) fn show_at(&mut self, ordinal: usize) -> Task<Message> {
        let frame = Frame {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
        };
        let Some(open) = &mut self.open else {
            return Task::none();
        };
        let desk = Desk {
            work: &open.work,
            frame,
        };
        open.assess.show(ordinal, desk);

        Task::batch([self.redraw(), self.list_earlier()])
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
}
