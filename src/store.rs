//! Files: the format of an assessment, the one way to save, and what the program remembers for itself.
//!
//! Only this module and `output` touch the disk. Nothing here overwrites what it was not asked to overwrite.

mod disk;
pub mod file;
pub mod format;
mod kept;
pub mod name;
pub mod places;
pub mod recent;
pub mod settings;

pub use file::{OpenCause, OpenError, Opened, SaveCause, SaveError};
pub use format::{EncodeError, Problem, ReadError, decode, encode};
pub use name::file_stem;
pub use places::Places;
pub use recent::Recent;
pub use settings::Settings;
