//! Parses the command line; no subcommand opens the window.

use mimalloc::MiMalloc;

/// The window draws while other threads read, join and free whole assessments. The allocators of most systems make them wait for each
/// other then, page by page.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

fn main() -> std::process::ExitCode {
    rapporteur::cli::run()
}
