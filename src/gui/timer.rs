//! A task that sends a message after a while. Tests replace the clock here.

use iced::Task;

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Whether timers never end.
static IS_STOPPED: AtomicBool = AtomicBool::new(false);

/// From now on no timer of this process ends: a bench that waits for all tasks does not wait for a clock.
pub fn stop() {
    IS_STOPPED.store(true, Ordering::Relaxed);
}

/// Sends a message once this time has passed.
///
/// In tests no clock runs: the scheduler test decides when time passes, and other tests send the message themselves.
pub fn after<M: Send + 'static>(time: Duration, message: M) -> Task<M> {
    #[cfg(test)]
    {
        use crate::gui::worker::scheduled;

        let _ = time;

        if !scheduled::is_on() {
            return Task::none();
        }

        Task::perform(scheduled::pause(), |()| message)
    }

    #[cfg(not(test))]
    {
        if IS_STOPPED.load(Ordering::Relaxed) {
            return Task::none();
        }

        Task::perform(async_io::Timer::after(time), |_| message)
    }
}
