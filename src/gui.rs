//! The window: its design system, and the screens made of it.
//!
//! A screen is written with [`layout::Ui`] and the builders of [`widget`]; it writes no colour, no size of type and no direction itself.

pub mod icon;
pub mod keyboard;
pub mod layout;
pub mod row;
pub mod theme;
pub mod widget;

/// An element of the house: every screen and widget makes these.
pub type Element<'a, Message> = iced::Element<'a, Message, theme::Theme>;
