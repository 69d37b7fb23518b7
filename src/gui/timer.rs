//! Something that happens after a while, without a poll.

use iced::Task;

use std::time::Duration;

/// Tells a message once this time has passed.
#[cfg(not(test))]
pub fn after<M: Send + 'static>(time: Duration, message: M) -> Task<M> {
    Task::perform(async_io::Timer::after(time), move |_| message)
}

/// In tests no clock runs: the scheduler lets time pass when it likes, and elsewhere a test tells the message itself.
#[cfg(test)]
pub fn after<M: Send + 'static>(_time: Duration, message: M) -> Task<M> {
    if crate::gui::worker::scheduled::is_on() {
        Task::future(async move {
            crate::gui::worker::scheduled::pause().await;

            message
        })
    } else {
        Task::none()
    }
}
