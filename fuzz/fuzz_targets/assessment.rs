//! Any bytes are an assessment or give a sentence; an assessment is written and read back unchanged.

#![no_main]

use rapporteur::locale::{Language, Locale};
use rapporteur::{message, store};

use libfuzzer_sys::fuzz_target;

use std::sync::LazyLock;

static LOCALE: LazyLock<Locale> = LazyLock::new(|| Locale::new(Language::ENGLISH));

fuzz_target!(|bytes: &[u8]| {
    match store::format::decode_bytes(bytes).map(|decoded| decoded.assessment) {
        Ok(assessment) => {
            let Ok(text) = store::encode(&assessment) else {
                panic!("what was read cannot be written");
            };

            assert!(store::decode(&text).as_ref() == Ok(&assessment));
            let _ = rapporteur::results::Results::new(&assessment);
        }
        Err(error) => assert!(!message::read(&error, &LOCALE).is_empty()),
    }
});
