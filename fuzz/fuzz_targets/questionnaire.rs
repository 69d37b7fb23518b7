//! Any text is a questionnaire or gives a sentence.

#![no_main]

use rapporteur::locale::{Language, Locale};
use rapporteur::{message, questionnaire};

use libfuzzer_sys::fuzz_target;

use std::sync::LazyLock;

static LOCALE: LazyLock<Locale> = LazyLock::new(|| Locale::new(Language::ENGLISH));

fuzz_target!(|text: &str| {
    match questionnaire::read(text) {
        Ok(questionnaire) => assert!(questionnaire.len() > 0),
        Err(error) => assert!(!message::questionnaire(&error, &LOCALE).title.is_empty()),
    }
});
