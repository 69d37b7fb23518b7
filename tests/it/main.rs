//! The integration tests: one binary, a module a subject.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod commands;
mod edits;
mod fonts;
mod generated;
mod invariants;
mod recompute;
mod rounds;
mod shapes;
