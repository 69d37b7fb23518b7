//! Carries a large value in a message: iced clones messages, and an assessment must not be cloned.

use std::sync::{Arc, Mutex, PoisonError};

/// A value that clones of a message share, and that only the first receiver takes out.
#[derive(Debug)]
pub struct TakeOnce<T>(Arc<Mutex<Option<T>>>);

impl<T> TakeOnce<T> {
    pub fn new(content: T) -> Self {
        Self::maybe(Some(content))
    }

    /// Wraps the result of a thread; `None` if the thread has failed.
    pub fn maybe(content: Option<T>) -> Self {
        Self(Arc::new(Mutex::new(content)))
    }

    /// Takes the value out; `None` if it was taken before, or if there was none.
    pub fn take(&self) -> Option<T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl<T> Clone for TakeOnce<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}
