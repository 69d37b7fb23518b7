//! Rapporteur leads a national delegation through its own cybersecurity self-assessment.
//!
//! This file is the map of the modules, nothing else; ARCHITECTURE.md says which way imports run.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod agreement;
pub mod assessment;
pub mod chart;
pub mod cli;
pub mod figure;
#[cfg(feature = "gui")]
pub mod gui;
pub mod homework;
pub mod locale;
pub mod message;
pub mod output;
mod palette;
pub mod questionnaire;
pub mod results;
pub mod roster;
pub mod sample;
mod score;
mod signal;
pub mod store;
mod sync;
