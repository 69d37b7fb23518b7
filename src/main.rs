//! Parses the command line; no subcommand opens the window.

fn main() {}
