//! What threads send to the window: a message is copied on its way, and an assessment must not be.

use std::sync::{Arc, Mutex, PoisonError};

/// What a message carries to whoever takes it: messages are copied, and this is not.
#[derive(Debug)]
pub struct TakeOnce<T>(Arc<Mutex<Option<T>>>);

impl<T> TakeOnce<T> {
    /// Packs it.
    pub fn new(content: T) -> Self {
        Self::maybe(Some(content))
    }

    /// Packs what a thread has given, or nothing if the thread has failed.
    pub fn maybe(content: Option<T>) -> Self {
        Self(Arc::new(Mutex::new(content)))
    }

    /// Takes it out; `None` if somebody has, or if there was nothing.
    pub fn take(&self) -> Option<T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl<T> Clone for TakeOnce<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}
