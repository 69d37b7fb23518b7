//! The controls of the house.

pub mod button;
mod caret;
pub mod choice;
pub mod dialog;
mod editor;
pub mod field;
pub mod focus;
mod keys;
mod look;
pub mod mark;
pub mod message;
pub mod press;
pub mod progress;
pub mod select;

#[cfg(test)]
mod tests;
