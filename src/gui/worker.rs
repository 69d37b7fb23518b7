//! Threads that work while the window draws.

use crate::store::log::{self, LogEvent};

use iced::Task;
use iced::futures::channel::oneshot;
use thread_priority::{Error, ThreadPriority, ThreadPriorityValue};

use std::io;
use std::thread::{Builder, JoinHandle};
use std::time::Instant;

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
            let _ = step_back(ThreadPriority::Crossplatform(behind));
        }

        work()
    })
}

/// As a batch, which does not push the window's thread off its processor when it begins.
#[cfg(target_os = "linux")]
fn step_back(behind: ThreadPriority) -> Result<(), Error> {
    use thread_priority::unix::{
        NormalThreadSchedulePolicy, ThreadSchedulePolicy, set_thread_priority_and_policy,
        thread_native_id,
    };

    let batch = ThreadSchedulePolicy::Normal(NormalThreadSchedulePolicy::Batch);

    set_thread_priority_and_policy(thread_native_id(), behind, batch)
}

#[cfg(not(target_os = "linux"))]
fn step_back(behind: ThreadPriority) -> Result<(), Error> {
    thread_priority::set_current_thread_priority(behind)
}

/// Runs something whose end nobody waits for on a thread of its own.
pub fn aside(work: impl FnOnce() + Send + 'static) {
    #[cfg(test)]
    if scheduled::is_on() {
        work();

        return;
    }

    // Without a thread it is not done: it may wait for a disk that never answers.
    let _ = spawn(work);
}

/// Runs something that takes longer than a frame on a thread of its own. What it gives is told, or `None` if the thread has failed.
pub fn off_thread<T: Send + 'static, M: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
    done: impl FnOnce(Option<T>) -> M + Send + 'static,
) -> Task<M> {
    #[cfg(test)]
    if scheduled::is_on() {
        return scheduled::task(work, done);
    }

    let (sender, receiver) = oneshot::channel();
    let _ = spawn(move || sender.send(timed(work)));

    Task::perform(receiver, move |result| done(result.ok()))
}

/// In tests of what may happen in any order: no thread runs, and whoever polls a task says when its work is done and when that is
/// told.
#[cfg(test)]
pub mod scheduled {
    use super::Task;

    use std::cell::Cell;
    use std::future::{Future, poll_fn};
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::task::Poll;

    thread_local! {
        static IS_ON: Cell<bool> = const { Cell::new(false) };
    }

    /// Whether this thread schedules its tasks itself.
    pub fn is_on() -> bool {
        IS_ON.get()
    }

    /// From now on it does, or no longer.
    pub fn set(is_on: bool) {
        IS_ON.set(is_on);
    }

    /// Waits until it is polled once more.
    pub fn pause() -> impl Future<Output = ()> + Send {
        let mut is_due = false;

        poll_fn(move |_| {
            if std::mem::replace(&mut is_due, true) {
                Poll::Ready(())
            } else {
                Poll::Pending
            }
        })
    }

    pub(super) fn task<T: Send + 'static, M: Send + 'static>(
        work: impl FnOnce() -> T + Send + 'static,
        done: impl FnOnce(Option<T>) -> M + Send + 'static,
    ) -> Task<M> {
        Task::future(async move {
            pause().await;
            let result = catch_unwind(AssertUnwindSafe(work)).ok();
            pause().await;

            done(result)
        })
    }
}

/// Tells the log which work takes long.
fn timed<T, W: FnOnce() -> T>(work: W) -> T {
    let begun = Instant::now();
    let done = work();
    let took = begun.elapsed();

    if took >= log::SLOW {
        let operation = std::any::type_name::<W>();
        log::tell(LogEvent::Slow { operation, took });
    }

    done
}

#[cfg(test)]
mod tests;
