//! Requests of the system that the program end: Ctrl+C in a terminal, a terminal that is closed, SIGTERM.
//!
//! Without a listener such a request ends the program at once, whatever it is doing.

use crate::sync::lock;

use std::sync::{Mutex, Once};

type Listener = Box<dyn FnMut() + Send>;

static LISTENER: Mutex<Option<Listener>> = Mutex::new(None);

/// Listens from now on: `listener` is called for each request, on a thread of its own, in the place of the one before.
///
/// Where the system lets nobody listen, requests go on to end the program at once.
pub(crate) fn listen(listener: impl FnMut() + Send + 'static) {
    static INSTALLED: Once = Once::new();

    *lock(&LISTENER) = Some(Box::new(listener));
    INSTALLED.call_once(|| {
        // It fails where another handler is installed; nobody else in this program installs one.
        let _ = ctrlc::set_handler(|| {
            if let Some(listener) = lock(&LISTENER).as_mut() {
                listener();
            }
        });
    });
}
