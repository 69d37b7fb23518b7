//! Changes the language of the window: a thread loads the texts of the program and of the open questionnaire, and both
//! change at once.

use super::{App, Message};
use crate::assessment::WriterId;
use crate::gui::layout::Ui;
use crate::gui::session;
use crate::gui::take_once::TakeOnce;
use crate::gui::worker::off_thread;
use crate::locale::Locale;
use crate::questionnaire::Questionnaire;

use iced::Task;

use std::sync::Arc;

/// A language that the window may speak from now on.
#[derive(Debug)]
pub struct Spoken {
    locale: Locale,
    /// The questionnaire in that language, and the opening that it is of.
    words: Option<(WriterId, Arc<Questionnaire>)>,
}

impl App {
    /// Has the language of the settings spoken, if it is not.
    pub(super) fn speak(&self) -> Task<Message> {
        let (language, digits) = self.user_data.language();
        let locale = &self.environment.locale;

        if (locale.language(), locale.digits()) == (language, digits) {
            return Task::none();
        }

        let open = self.session.as_ref().map(|session| {
            let work = session.work();

            (work.writer(), Arc::clone(work.results().questionnaire()))
        });
        let put_together = move || Spoken {
            locale: Locale::with_digits(language, digits),
            words: open.map(|(writer, words)| (writer, words.in_language(language.tag()))),
        };

        off_thread(put_together, |spoken| {
            Message::Spoken(TakeOnce::maybe(spoken))
        })
    }

    /// The words are there; what was chosen since then is on its way.
    pub(super) fn spoken(&mut self, spoken: Option<Spoken>) -> Task<Message> {
        let Some(Spoken { locale, words }) = spoken else {
            return Task::none();
        };

        if (locale.language(), locale.digits()) != self.user_data.language() {
            return Task::none();
        }

        let before = std::mem::replace(&mut self.environment.locale, locale);
        self.discard(before);
        self.environment.ui = Ui::new(
            self.environment.locale.direction(),
            self.user_data.theme(self.mode),
        );

        self.in_session(session::Message::Speak(TakeOnce::maybe(words)))
    }
}
