//! The language of the window: its words and those of the open questionnaire are put together on a thread of their own, and both
//! change at once.

use super::{App, Message, off_thread};
use crate::assessment::WriterId;
use crate::gui::layout::Ui;
use crate::gui::take_once::TakeOnce;
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
        let (language, digits) = self.keep.language();

        if (self.around.locale.language(), self.around.locale.digits()) == (language, digits) {
            return Task::none();
        }

        let open = self.open.as_ref().map(|open| {
            let shown = Arc::clone(open.work.results().questionnaire());

            (open.work.writer(), shown)
        });
        let put_together = move || Spoken {
            locale: Locale::with_digits(language, digits),
            words: open.map(|(writer, words)| (writer, words.in_language(language.tag()))),
        };

        off_thread(put_together, |spoken| {
            Message::Spoken(TakeOnce::new(spoken))
        })
    }

    /// The words are there; what was chosen since then is on its way.
    pub(super) fn spoken(&mut self, spoken: Option<Spoken>) -> Task<Message> {
        let Some(Spoken { locale, words }) = spoken else {
            return Task::none();
        };

        if (locale.language(), locale.digits()) != self.keep.language() {
            return Task::none();
        }

        let before = std::mem::replace(&mut self.around.locale, locale);
        self.discard(before);

        if let Some(open) = &mut self.open {
            match words {
                Some((writer, words)) if writer == open.work.writer() => {
                    let before = open.work.speak_in(words);
                    self.discard(before);
                }
                // Another file was opened meanwhile.
                _ => open.work.speak(self.around.locale.language()),
            }
        }

        self.around.ui = Ui::new(self.around.locale.direction(), self.keep.theme(self.mode));

        self.redraw()
    }
}
