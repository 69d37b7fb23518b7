//! The window: its design system, and the screens made of it.
//!
//! A screen is written with [`layout::Ui`] and the builders of [`widget`]; it writes no colour, no size of type and no direction itself.

pub mod app;
pub mod around;
pub mod chrome;
pub mod clerk;
pub mod desk;
pub mod icon;
pub mod keep;
pub mod keyboard;
pub mod layout;
pub mod pace;
pub mod parcel;
pub mod room;
pub mod row;
pub mod screen;
pub mod shared;
#[cfg(test)]
mod testing;
pub mod theme;
pub mod widget;
pub mod work;
pub mod worker;

pub use app::run;

/// An element of the house: every screen and widget makes these.
pub type Element<'a, Message> = iced::Element<'a, Message, theme::Theme>;
