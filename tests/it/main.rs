//! The integration tests: one binary, a module a subject.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod commands;
mod edits;
mod exercise;
mod fonts;
#[allow(dead_code)] // some of it is for the benches alone
mod generated;
mod invariants;
mod joining;
mod merge;
mod recompute;
mod restore;
mod rounds;
mod shapes;
