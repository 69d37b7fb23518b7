//! Collects the log's lines of a test on this thread.

use super::LogEvent;

use std::cell::RefCell;

thread_local! {
    static LINES: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

/// The lines of the events of some work on this thread.
pub(crate) fn logged_by(work: impl FnOnce()) -> Vec<String> {
    LINES.set(Some(Vec::new()));
    work();

    LINES.take().unwrap_or_default()
}

pub(super) fn collect(event: &LogEvent<'_>) {
    LINES.with_borrow_mut(|lines| {
        if let Some(lines) = lines {
            lines.push(event.to_string());
        }
    });
}
