//! Parses the command line; no subcommand opens the window.

fn main() -> std::process::ExitCode {
    rapporteur::cli::run()
}
