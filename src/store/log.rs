//! A small log for support: what failed, what was refused, what was slow. It never holds what people wrote.
//!
//! An event is typed, and a line is made of its codes: kinds of errors, numbers, the name of a file without its folder. There is no
//! event that takes a text, and none for a view that somebody gave. Two files of half a megabyte in the data folder, written by a thread
//! of their own; where they cannot be written, the program goes on without.

use crate::assessment::EditError;
use crate::store::disk::{Disk, Readers, Real};
use crate::store::error::{OpenCause, OpenError, SaveCause, SaveError};
use crate::store::format::FORMAT;

use flexi_logger::writers::{ArcFileLogWriter, FileLogWriter, FileLogWriterHandle};
use flexi_logger::{Cleanup, Criterion, FileSpec, Naming};
use jiff::Timestamp;

use std::collections::HashMap;
use std::ffi::OsStr;
use std::fmt::{self, Debug, Display, Formatter, Write as _};
use std::io::{self, Write as _};
use std::panic::{self, Location};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant};

const FOLDER: &str = "log";

/// The size at which the log begins the next file, in bytes.
const SIZE_LIMIT: u64 = 512 * 1024;

/// How many full files stay beside the current one.
const FULL_FILES: usize = 1;

/// How long the log drops repetitions of a line: the program repeats a failed save every few seconds.
const QUIET: Duration = Duration::from_mins(10);

/// How long the end of the program waits for the last lines.
const LAST_LINES: Duration = Duration::from_millis(500);

/// An operation that takes longer than this is worth a line.
pub const SLOW: Duration = Duration::from_secs(1);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProgramKind {
    /// The window. The log has a line about its start.
    Window,
    /// A command. It writes nothing unless something fails.
    Command,
}

/// An event with a line in the log.
#[derive(Debug, Clone, Copy)]
pub enum LogEvent<'a> {
    Started(ProgramKind),
    /// A file was opened.
    Opened(&'a Path),
    /// A file could not be opened.
    OpenFailed(&'a OpenError),
    /// A file could not be written.
    SaveFailed(&'a SaveError),
    /// An edit was refused. Edits of rounds are left out: the log must not show when somebody voted.
    EditRefused(&'a EditError),
    /// An operation took long.
    Slow {
        /// The function that asked for it.
        operation: &'static str,
        /// How long it took.
        took: Duration,
    },
    /// A thread has panicked at this place. Its message may hold anything, so the log leaves it out.
    Panicked(&'a Location<'a>),
}

impl LogEvent<'_> {
    /// The subject of the event: within [`QUIET`], the log writes only one event of a subject.
    fn subject(&self) -> String {
        match self {
            Self::Slow { operation, .. } => format!("slow operation={operation}"),
            event => event.to_string(),
        }
    }
}

impl Display for LogEvent<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Started(program) => write!(
                f,
                "started program={} version={} system={} processor={}",
                VariantName(program),
                env!("CARGO_PKG_VERSION"),
                std::env::consts::OS,
                std::env::consts::ARCH,
            ),
            Self::Opened(path) => {
                write!(f, "opened file={} format={FORMAT}", FileName(path))
            }
            Self::OpenFailed(OpenError { path, cause }) => {
                write!(
                    f,
                    "open-failed file={} cause={}",
                    FileName(path),
                    VariantName(cause)
                )?;

                match cause {
                    OpenCause::Read(error) => write!(f, " read={}", VariantName(error)),
                    OpenCause::Other(error) => write!(f, "{}", SystemCode(error)),
                    _ => Ok(()),
                }
            }
            Self::SaveFailed(SaveError { path, cause }) => {
                write!(
                    f,
                    "save-failed file={} cause={}",
                    FileName(path),
                    VariantName(cause)
                )?;

                match cause {
                    SaveCause::Encode(error) => write!(f, " encode={}", VariantName(error)),
                    SaveCause::Unsynced { error, .. } | SaveCause::Other(error) => {
                        write!(f, "{}", SystemCode(error))
                    }
                    _ => Ok(()),
                }
            }
            Self::EditRefused(EditError::Join(error)) => {
                write!(f, "join-refused cause={}", VariantName(error))
            }
            Self::EditRefused(error) => write!(f, "edit-refused cause={}", VariantName(error)),
            Self::Slow { operation, took } => {
                write!(f, "slow operation={operation} millis={}", took.as_millis())
            }
            Self::Panicked(at) => write!(f, "panicked at={}:{}", CodeFile(at.file()), at.line()),
        }
    }
}

/// The name of a value's variant, without what the variant holds.
struct VariantName<'a>(&'a dyn Debug);

impl Display for VariantName<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut name = FirstWord::default();
        // The writer returns an error at the first character that belongs to no name.
        let _ = write!(name, "{:?}", self.0);

        f.write_str(&name.0)
    }
}

/// Takes letters, digits and underscores up to the first other character, and refuses the rest.
#[derive(Default)]
struct FirstWord(String);

impl fmt::Write for FirstWord {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for c in text.chars() {
            if !c.is_ascii_alphanumeric() && c != '_' {
                return Err(fmt::Error);
            }

            self.0.push(c);
        }

        Ok(())
    }
}

/// The name of a file without its folders, in quotation marks.
struct FileName<'a>(&'a Path);

impl Display for FileName<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let name = self.0.file_name().unwrap_or(OsStr::new(""));

        write!(f, "{:?}", name.to_string_lossy())
    }
}

/// An error of the system as kind and number: its text may name a path.
struct SystemCode<'a>(&'a io::Error);

impl Display for SystemCode<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, " kind={:?}", self.0.kind())?;

        match self.0.raw_os_error() {
            Some(code) => write!(f, " code={code}"),
            None => Ok(()),
        }
    }
}

/// The last three parts of the path of a source: the package and the file, without the folder of the build.
struct CodeFile<'a>(&'a str);

impl Display for CodeFile<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let parts: Vec<&str> = self.0.split(['/', '\\']).collect();

        f.write_str(&parts[parts.len().saturating_sub(3)..].join("/"))
    }
}

/// The folder of the log in the data folder of the program; it may not be there yet.
pub fn folder(data: &Path) -> PathBuf {
    data.join(FOLDER)
}

/// Makes that folder if it is missing, to show it to a person.
///
/// # Errors
/// If the folder cannot be made.
pub fn folder_to_show(data: &Path) -> io::Result<PathBuf> {
    let folder = folder(data);
    Real.make_folder(&folder, Readers::Own)?;

    Ok(folder)
}

/// The log of this process, once it has begun.
static LOG: OnceLock<Log> = OnceLock::new();

/// Begins the log of this process, which includes panics from now on. It makes no file before the first event.
pub fn begin(data: &Path, program: ProgramKind) {
    let log = Log {
        folder: folder(data),
        program,
        jobs: OnceLock::new(),
    };

    if LOG.set(log).is_err() {
        return;
    }

    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if let Some(at) = panic.location() {
            tell(LogEvent::Panicked(at));
            end();
        }

        usual(panic);
    }));

    if program == ProgramKind::Window {
        tell(LogEvent::Started(program));
    }
}

/// Sends an event to the log, if it has begun, without waiting for the disk.
pub fn tell(event: LogEvent<'_>) {
    #[cfg(test)]
    testing::collect(&event);

    if let Some(log) = LOG.get() {
        log.tell(event);
    }
}

/// Waits until the log has written every event, at most [`LAST_LINES`].
pub fn end() {
    if let Some(log) = LOG.get() {
        log.flush();
    }
}

/// A log with its folder and its thread.
#[derive(Debug)]
struct Log {
    folder: PathBuf,
    program: ProgramKind,
    jobs: OnceLock<Sender<LogJob>>,
}

/// A job for the thread of the log.
#[derive(Debug)]
enum LogJob {
    Write { subject: String, line: String },
    Flush(Sender<()>),
}

impl Log {
    fn tell(&self, event: LogEvent<'_>) {
        let job = LogJob::Write {
            subject: event.subject(),
            line: line(event),
        };
        // Without a thread there is no log.
        let _ = self.jobs().send(job);
    }

    fn flush(&self) {
        let (written, is_written) = mpsc::channel();

        if let Some(jobs) = self.jobs.get()
            && jobs.send(LogJob::Flush(written)).is_ok()
        {
            let _ = is_written.recv_timeout(LAST_LINES);
        }
    }

    fn jobs(&self) -> &Sender<LogJob> {
        self.jobs.get_or_init(|| {
            let (sender, jobs) = mpsc::channel();
            let folder = self.folder.clone();
            let first = line(LogEvent::Started(self.program));
            let _ = thread::Builder::new().spawn(move || write_all(&folder, &first, &jobs));

            sender
        })
    }
}

/// An event with its time.
fn line(event: LogEvent<'_>) -> String {
    format!("{:.3} {event}\n", Timestamp::now())
}

/// Writes events until every sender is dropped. It drops lines that cannot be written.
fn write_all(folder: &Path, first: &str, jobs: &Receiver<LogJob>) {
    let mut file = None;
    let mut repeats = Repeats::default();

    for job in jobs {
        match job {
            LogJob::Write { subject, line } => {
                if !repeats.is_new(subject, Instant::now()) {
                    continue;
                }

                if file.is_none() {
                    file = LogFile::open(folder);

                    if let Some(file) = &mut file {
                        file.write(first);
                    }
                }

                if let Some(file) = &mut file {
                    file.write(&line);
                }
            }
            LogJob::Flush(written) => {
                let _ = written.send(());
            }
        }
    }
}

/// The subjects of the last events, to drop repetitions.
#[derive(Debug, Default)]
struct Repeats(HashMap<String, Instant>);

impl Repeats {
    fn is_new(&mut self, subject: String, now: Instant) -> bool {
        self.0.retain(|_, at| now.duration_since(*at) < QUIET);

        if self.0.contains_key(&subject) {
            return false;
        }

        self.0.insert(subject, now);

        true
    }
}

/// The current file; a full one is replaced by the next.
struct LogFile {
    writer: ArcFileLogWriter,
    _shut_down_at_the_end: FileLogWriterHandle,
}

impl LogFile {
    fn open(folder: &Path) -> Option<Self> {
        let file = FileSpec::default()
            .directory(folder)
            .basename("rapporteur")
            .suppress_timestamp();
        let (writer, handle) = FileLogWriter::builder(file)
            .append()
            .rotate(
                Criterion::Size(SIZE_LIMIT),
                Naming::Numbers,
                Cleanup::KeepLogFiles(FULL_FILES),
            )
            .cleanup_in_background_thread(false)
            .try_build_with_handle()
            .ok()?;

        Some(Self {
            writer,
            _shut_down_at_the_end: handle,
        })
    }

    fn write(&mut self, line: &str) {
        // If the disk is full, the line is lost and nothing else.
        let _ = self.writer.write_all(line.as_bytes());
    }
}

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
