//! The controls of the house.

pub mod button;
mod caret;
mod editor;
pub mod field;
pub mod focus;
mod keys;
mod look;
pub mod press;
