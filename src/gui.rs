//! The window: its design system, and the screens made of it.
//!
//! A screen is written with [`layout::Ui`] and the builders of [`widget`]; it writes no colour, no size of type and no direction itself.

pub mod app;
pub mod around;
pub mod background_writer;
pub mod chrome;
mod clipboard;
pub mod context;
pub mod decide;
mod emblem;
pub mod icon;
pub mod keyboard;
mod label;
pub mod layout;
pub mod notice;
pub mod operation;
pub mod pace;
mod path_field;
pub mod picture;
mod releasing;
pub mod room_view;
pub mod round;
pub mod row;
pub mod screen;
pub mod session;
pub mod shared;
pub mod take_once;
#[cfg(test)]
pub(crate) mod testing;
pub mod theme;
pub mod timer;
pub mod user_data;
pub mod widget;
pub mod worker;
pub mod working_copy;

pub use app::run;

/// An element of the house: every screen and widget makes these.
pub type Element<'a, Message> = iced::Element<'a, Message, theme::Theme>;
