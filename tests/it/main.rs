//! The integration tests: one binary, a module a subject.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod commands;
mod discussed;
mod documents;
mod edits;
mod exercise;
mod fonts;
mod generated;
mod graph;
mod hostile_joins;
mod hostile_merges;
mod imports;
mod invariants;
mod joining;
mod merge;
mod people;
mod real_room;
mod recompute;
mod restore;
mod room;
mod rounds;
mod sealed;
mod shapes;
mod sized;
mod snapshots;
mod sources;
mod versions;
mod workshop;
