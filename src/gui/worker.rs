//! Runs work that takes longer than a frame on threads of low priority, so that the window goes on drawing.

use crate::gui::operation::OperationId;
use crate::signal;
use crate::store::log::{self, LogEvent};

use iced::futures::channel::{mpsc, oneshot};
use iced::{Subscription, Task};
use thread_priority::{Error, ThreadPriority, ThreadPriorityValue};

use std::hash::{Hash, Hasher};
use std::io;
use std::sync::Arc;
use std::thread::{self, Builder, JoinHandle};
use std::time::{Duration, Instant};

/// Priority of a worker, of 99; the window has about 50. It means niceness 7, or "below normal".
const BEHIND: u8 = 30;

/// Runs work on a thread of lower priority than the window's: on few processors it would otherwise take the window's processor for some
/// milliseconds just when a person types.
///
/// # Errors
/// Why the system gives no thread.
pub(super) fn spawn<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> io::Result<JoinHandle<T>> {
    Builder::new().spawn(move || {
        if let Ok(behind) = ThreadPriorityValue::try_from(BEHIND) {
            // If the system refuses, the work runs at normal priority.
            let _ = step_back(ThreadPriority::Crossplatform(behind));
        }

        work()
    })
}

/// Uses the batch policy, under which a starting thread does not preempt the window's.
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

/// Runs work for whose end nobody waits.
pub(super) fn aside(work: impl FnOnce() + Send + 'static) {
    #[cfg(test)]
    if scheduled::is_on() {
        work();

        return;
    }

    // Without a thread the work is dropped: on the window's thread it could wait for a disk that never answers.
    let _ = spawn(work);
}

/// Runs work that takes longer than a frame, and sends `done` of its result; of `None` if the thread has failed.
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

/// A message for each request of the system that the program end.
pub(super) fn end_requests() -> mpsc::Receiver<()> {
    let (mut sender, receiver) = mpsc::channel(1);
    signal::listen(move || {
        // A request that waits already is enough.
        let _ = sender.try_send(());
    });

    receiver
}

/// A check that a thread of its own runs once a period; the window gets a message only when there is news, and sleeps otherwise.
pub struct Watch {
    /// The subject and the operation of the watch, which together identify it.
    pub id: (&'static str, OperationId),
    /// How long the thread sleeps between two checks.
    pub period: Duration,
    /// The check; returns whether there is news.
    pub has_news: Arc<dyn Fn() -> bool + Send + Sync>,
}

impl Hash for Watch {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

/// A subscription with one message for each check that has found news.
pub(super) fn watch(watch: Watch) -> Subscription<()> {
    Subscription::run_with(watch, |watch| {
        let (mut sender, receiver) = mpsc::channel(1);
        let (period, has_news) = (watch.period, Arc::clone(&watch.has_news));
        // Without a thread nobody watches; the next save finds what has changed.
        let _ = spawn(move || {
            while !sender.is_closed() {
                thread::sleep(period);

                if has_news() {
                    // If the window has not taken the last message yet, that one is enough.
                    let _ = sender.try_send(());
                }
            }
        });

        receiver
    })
}

/// For the scheduler test: no thread runs. The test polls the tasks, and pauses of random length decide in which order their work and
/// their messages come.
#[cfg(test)]
pub(super) mod scheduled {
    use super::Task;

    use std::cell::Cell;
    use std::future::{Future, poll_fn};
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::task::Poll;

    thread_local! {
        /// The state of the random numbers; 0 if real threads run.
        static NEXT: Cell<u64> = const { Cell::new(0) };
    }

    /// Whether the test of this thread polls its tasks itself.
    pub(crate) fn is_on() -> bool {
        NEXT.get() != 0
    }

    /// Turns the scheduling on, with pauses from this seed, or off.
    pub(crate) fn set(seed: Option<u64>) {
        NEXT.set(seed.map_or(0, |seed| seed | 1));
    }

    /// A future that is ready after a random number of polls.
    pub(crate) fn pause() -> impl Future<Output = ()> + Send {
        let random = NEXT.get().wrapping_mul(6_364_136_223_846_793_005);
        let random = random.wrapping_add(1_442_695_040_888_963_407) | 1;
        NEXT.set(random);
        let mut left = 1 + (random >> 60) % 3;

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

/// Runs work and writes into the log if it takes long.
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
