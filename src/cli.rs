//! The commands; without one the window opens.

use std::path::PathBuf;
use std::process::ExitCode;

/// Runs what the command line asks for.
pub fn run() -> ExitCode {
    let file = std::env::args_os().nth(1).map(PathBuf::from);

    window(file)
}

#[cfg(feature = "gui")]
fn window(file: Option<PathBuf>) -> ExitCode {
    match crate::gui::run(file) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(3),
    }
}

#[cfg(not(feature = "gui"))]
fn window(_file: Option<PathBuf>) -> ExitCode {
    ExitCode::from(3)
}
