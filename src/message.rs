//! Every error and notice in words: what happened, what is safe, what to do next. Shared by the window and the commands.

use crate::assessment::EditError;
use crate::locale::Locale;
use crate::sample::SampleError;
use crate::store::{OpenError, SaveError};

/// A bold line and a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What happened.
    pub title: String,
    /// What is safe, and what to do next.
    pub text: String,
}

/// Why a change cannot happen.
pub fn edit(_error: &EditError, _locale: &Locale) -> Words {
    Words {
        title: String::new(),
        text: String::new(),
    }
}

/// Why a file cannot be opened.
pub fn open(_error: &OpenError, _locale: &Locale) -> Words {
    Words {
        title: String::new(),
        text: String::new(),
    }
}

/// Why something is not saved.
pub fn save(_error: &SaveError, _locale: &Locale) -> Words {
    Words {
        title: String::new(),
        text: String::new(),
    }
}

/// Why there is no sample.
pub fn sample(_error: &SampleError, _locale: &Locale) -> Words {
    Words {
        title: String::new(),
        text: String::new(),
    }
}
