//! Makes new assessments and the sample: a thread makes, writes and locks the file, and then the window shows it in place of
//! the open assessment.

use super::transition::{Made, New, Next, Read};
use super::{App, Message};
use crate::assessment::{Assessment, AssessmentId, Edit, EditError, Fact, Scope, WriterId};
use crate::gui::operation::OperationId;
use crate::gui::screen::ScreenId;
use crate::gui::take_once::TakeOnce;
use crate::gui::user_data::UserData;
use crate::gui::widget::mark::Tone;
use crate::gui::worker::off_thread;
use crate::gui::working_copy::{Ownership, WorkingCopy, signature};
use crate::locale::{Language, Locale};
use crate::message::{self, MessageText};
use crate::sample::{self, SampleError};
use crate::store::SaveError;

use iced::Task;
use uuid::Uuid;

use std::sync::Arc;

/// Why there is no new assessment.
#[derive(Debug)]
pub enum Unmade {
    /// It cannot be made of this.
    Edit(EditError),
    /// The sample that came with the program is at fault.
    Sample(SampleError),
    /// It cannot be written.
    Save(Arc<SaveError>),
}

impl Unmade {
    fn words(&self, locale: &Locale) -> MessageText {
        match self {
            Self::Edit(error) => message::edit(error, locale),
            Self::Sample(error) => message::sample(error, locale),
            Self::Save(error) => message::save(error, locale),
        }
    }
}

impl New {
    fn place(&self) -> ScreenId {
        match self {
            Self::Sample => ScreenId::Results,
            Self::Of { .. } | Self::After(_) | Self::Left(_) => ScreenId::Delegation,
        }
    }

    fn is_sample(&self) -> bool {
        matches!(self, Self::Sample)
    }

    fn make(self) -> Result<Assessment, Unmade> {
        let by = signature(WriterId(Uuid::new_v4()));
        let id = AssessmentId(Uuid::new_v4());

        match self {
            Self::Of {
                country,
                questionnaire,
                scope,
            } => {
                let made = Assessment::new(id, questionnaire, &country, by);
                let mut assessment = made.map_err(Unmade::Edit)?;

                if scope != Scope::Whole {
                    let scope = Edit::SetFact(Fact::Scope(scope));
                    assessment.apply(scope, by).map_err(Unmade::Edit)?;
                }

                Ok(assessment)
            }
            Self::After(last) => last.next(id, by).map_err(Unmade::Edit),
            Self::Left(assessment) => Ok(*assessment),
            Self::Sample => sample::assessment(by, id).map_err(Unmade::Sample),
        }
    }

    /// Makes the assessment, writes it under a free name, and locks the file.
    fn put(self, user_data: &UserData, language: Language) -> Result<Made, Unmade> {
        let (place, is_sample) = (self.place(), self.is_sample());
        let assessment = self.make()?;
        let saved = if is_sample {
            user_data.create_sample(&assessment)
        } else {
            user_data.create(&assessment)
        };
        let saved = saved.map_err(Unmade::Save)?;
        let ownership = Ownership::take(&saved.path);
        let work = WorkingCopy::just_written(saved, assessment, ownership).speaking(language);

        Ok(Made {
            read: Read::of(work),
            place,
        })
    }
}

impl App {
    /// Makes a new assessment and writes it to disk at once; who asks twice gets one.
    pub(super) fn make(&mut self, new: New) -> Task<Message> {
        let Some(id) = self.making.begin(()) else {
            return Task::none();
        };
        let user_data = self.user_data.clone();
        let language = self.environment.locale.language();

        off_thread(
            move || new.put(&user_data, language),
            move |made| Message::Made(id, TakeOnce::maybe(made)),
        )
    }

    /// Opens what was made; what was open in the meantime is left first.
    pub(super) fn made(
        &mut self,
        id: OperationId,
        made: Option<Result<Made, Unmade>>,
    ) -> Task<Message> {
        if self.making.end(id).is_none() {
            return Task::none();
        }

        match made {
            Some(Ok(made)) => self.leave_for(Next::Show(Box::new(made))),
            Some(Err(error)) => {
                let words = error.words(&self.environment.locale);
                self.say(Tone::Split, words);

                Task::none()
            }
            None => {
                let title = self.environment.locale.text("home-making-stopped");
                self.say_line(Tone::Split, title);

                Task::none()
            }
        }
    }

    pub(super) fn show_made(&mut self, made: Made) -> Task<Message> {
        let begun = self.begin_read(made.read);

        Task::batch([begun, self.go(made.place)])
    }
}
