//! Writes the program's own small files (settings, lists, recovery note) on a thread of its own, in the order in which they were queued:
//! the window never waits for a slow disk.

use crate::gui::worker;

use iced::futures::channel::oneshot::{self, Receiver};

use std::sync::Arc;
use std::sync::mpsc::{self, Sender};
use std::thread::JoinHandle;

type Job = Box<dyn FnOnce() + Send>;

/// Sends jobs to the thread that writes. Copies share the thread; when the last copy is dropped, the thread finishes the queue and ends.
#[derive(Debug, Clone)]
pub(super) struct BackgroundWriter(Arc<Thread>);

#[derive(Debug)]
struct Thread {
    jobs: Option<Sender<Job>>,
    handle: Option<JoinHandle<()>>,
}

impl BackgroundWriter {
    /// Starts the thread, which waits for jobs.
    pub(super) fn new() -> Self {
        let (jobs, todo) = mpsc::channel::<Job>();
        let handle = worker::spawn(move || {
            for job in todo {
                job();
            }
        });

        Self(Arc::new(Thread {
            jobs: handle.is_ok().then_some(jobs),
            handle: handle.ok(),
        }))
    }

    /// Queues a job and returns at once.
    pub(super) fn enqueue(&self, work: impl FnOnce() + Send + 'static) {
        let job: Job = Box::new(work);

        #[cfg(test)]
        if worker::scheduled::is_on() {
            job();

            return;
        }

        // If the thread is gone, the caller's thread does the job.
        match &self.0.jobs {
            Some(jobs) => {
                if let Err(refused) = jobs.send(job) {
                    refused.0();
                }
            }
            None => job(),
        }
    }

    /// Queues a job and returns a receiver of its result.
    pub(super) fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Receiver<T> {
        let (done, end) = oneshot::channel();
        self.enqueue(move || {
            // The caller may have dropped the receiver.
            let _ = done.send(work());
        });

        end
    }
}

impl Default for BackgroundWriter {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        self.jobs = None;

        if let Some(handle) = self.handle.take() {
            let _ = handle.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::sync::Mutex;
    use std::thread;
    use std::time::Duration;

    #[test]
    fn everything_is_done_in_order_before_the_last_copy_goes() {
        let done = Arc::new(Mutex::new(Vec::new()));
        let writer = BackgroundWriter::new();

        for n in 0..20 {
            let done = Arc::clone(&done);
            writer.enqueue(move || {
                thread::sleep(Duration::from_millis(if n == 0 { 30 } else { 0 }));
                done.lock().unwrap().push(n);
            });
        }

        let other = writer.clone();
        drop(writer);
        drop(other);
        assert_eq!(*done.lock().unwrap(), (0..20).collect::<Vec<_>>());
    }

    #[test]
    fn the_end_can_be_waited_for() {
        let writer = BackgroundWriter::new();
        let end = writer.ask(|| 7);

        assert_eq!(iced::futures::executor::block_on(end), Ok(7));
    }
}
