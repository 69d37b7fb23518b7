//! The window: its design system, its screens, and the program that runs them.
//!
//! A screen is written with [`layout::Ui`] and the builders of [`widget`]; it writes no colour, no size of type and no direction itself.

pub mod app;
mod background_writer;
pub mod binding;
mod brought;
pub mod chrome;
mod clipboard;
mod completion;
mod context;
mod day_words;
mod decide;
mod decorate;
mod emblem;
mod icon;
pub mod keyboard;
mod label;
mod layout;
mod level_key;
mod notice;
mod notice_card;
mod operation;
mod pace;
mod path_field;
mod picture;
mod presence;
mod releasing;
mod room_view;
mod round;
mod row;
pub mod screen;
pub mod session;
mod shared;
mod take_once;
#[cfg(test)]
pub(crate) mod testing;
mod text_block;
pub mod theme;
pub mod timer;
pub mod user_data;
mod wall_list;
mod wall_tile;
pub mod widget;
mod worker;
pub(crate) mod working_copy;

pub use app::run;

/// The element type of every view: iced's, with this program's theme.
pub type Element<'a, Message> = iced::Element<'a, Message, theme::Theme>;
