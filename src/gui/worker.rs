//! Threads that work while the window draws.

use crate::gui::operation::OperationId;
use crate::store::log::{self, LogEvent};

use iced::futures::channel::{mpsc, oneshot};
use iced::{Subscription, Task};
use thread_priority::{Error, ThreadPriority, ThreadPriorityValue};

use std::hash::{Hash, Hasher};
use std::io;
use std::sync::Arc;
use std::thread::{self, Builder, JoinHandle};
use std::time::{Duration, Instant};

/// Of 99, where 50 or so is what the window has: niceness 7, or below normal.
const BEHIND: u8 = 30;

/// Runs something on a thread that steps back behind the window: with few processors it would otherwise take the window's for some
/// thousandths of a second just when somebody types.
///
/// # Errors
/// Why the system gives no thread.
pub(super) fn spawn<T: Send + 'static>(
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
pub(super) fn aside(work: impl FnOnce() + Send + 'static) {
    #[cfg(test)]
    if scheduled::is_on() {
        work();

        return;
    }

    // Without a thread it is not done: it may wait for a disk that never answers.
    let _ = spawn(work);
}

/// Runs something that takes longer than a frame on a thread of its own. What it gives is told, or `None` if the thread has failed.
pub(super) fn off_thread<T: Send + 'static, M: Send + 'static>(
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

/// Something that a thread of its own looks at once a period; the window hears of it only when there is news, and sleeps otherwise.
pub struct Watch {
    /// What is watched, and for which operation: it tells a watch from every other.
    pub id: (&'static str, OperationId),
    /// How long the thread sleeps between two looks.
    pub period: Duration,
    /// Looks, and says whether there is news.
    pub has_news: Arc<dyn Fn() -> bool + Send + Sync>,
}

impl Hash for Watch {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

/// Watches; each message is a look that has found news.
pub(super) fn watch(watch: Watch) -> Subscription<()> {
    Subscription::run_with(watch, |watch| {
        let (mut sender, receiver) = mpsc::channel(1);
        let (period, has_news) = (watch.period, Arc::clone(&watch.has_news));
        // Without a thread nobody watches, and the next save tells what has changed.
        let _ = spawn(move || {
            while !sender.is_closed() {
                thread::sleep(period);

                if has_news() {
                    // News that the window has not taken yet is enough.
                    let _ = sender.try_send(());
                }
            }
        });

        receiver
    })
}

/// In tests of what may happen in any order: no thread runs, and whoever polls a task says when its work is done and when that is
/// told.
#[cfg(test)]
pub(super) mod scheduled {
    use super::Task;

    use std::cell::Cell;
    use std::future::{Future, poll_fn};
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::task::Poll;

    thread_local! {
        /// What comes next at random; 0 where threads run as ever.
        static NEXT: Cell<u64> = const { Cell::new(0) };
    }

    /// Whether this thread schedules its tasks itself.
    pub(crate) fn is_on() -> bool {
        NEXT.get() != 0
    }

    /// From now on it does, with pauses that this seed repeats; or no longer.
    pub(crate) fn set(seed: Option<u64>) {
        NEXT.set(seed.map_or(0, |seed| seed | 1));
    }

    /// Waits until it has been polled some more times.
    pub(crate) fn pause() -> impl Future<Output = ()> + Send {
        let random = NEXT.get().wrapping_mul(6_364_136_223_846_793_005);
        let random = random.wrapping_add(1_442_695_040_888_963_407) | 1;
        NEXT.set(random);
        let mut left = 1 + (random >> 60) % 6;

        poll_fn(move |context| {
            if left == 0 {
                return Poll::Ready(());
            }

            left -= 1;
            context.waker().wake_by_ref();

            Poll::Pending
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
