//! Threads that work while the window draws.

use thread_priority::{ThreadPriority, ThreadPriorityValue, set_current_thread_priority};

use std::io;
use std::thread::{Builder, JoinHandle};

/// Of 99, where 50 or so is what the window has: niceness 7, or below normal.
const BEHIND: u8 = 30;

/// Runs something on a thread that steps back behind the window: with few processors it would otherwise take the window's for some
/// thousandths of a second just when somebody types.
///
/// # Errors
/// Why the system gives no thread.
pub fn spawn<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> io::Result<JoinHandle<T>> {
    Builder::new().spawn(move || {
        if let Ok(behind) = ThreadPriorityValue::try_from(BEHIND) {
            // Where the system does not allow it the work is done as well.
            let _ = set_current_thread_priority(ThreadPriority::Crossplatform(behind));
        }

        work()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    use thread_priority::get_current_thread_priority;

    #[test]
    fn the_work_is_done_behind_the_thread_that_asks_for_it() {
        let behind = spawn(get_current_thread_priority).unwrap().join().unwrap();
        let here = get_current_thread_priority();

        assert_ne!(behind, here);
    }
}
