//! The window of the room view: opens and closes it, and gives it its page.

use super::{App, Message, Room};

use iced::{Size, Task, window};

impl App {
    pub(super) fn room_event(&mut self, event: &window::Event) -> Task<Message> {
        let Some(room) = &mut self.room else {
            return Task::none();
        };

        match event {
            window::Event::Resized(size) => {
                room.size = *size;

                if !room.is_full {
                    let last = self.user_data.room();
                    (last.width, last.height) = (size.width, size.height);
                }

                Task::none()
            }
            window::Event::Moved(at) if !room.is_full => {
                self.user_data.room().place = Some((at.x, at.y));

                Task::none()
            }
            window::Event::CloseRequested => self.close_room(),
            // The projector was unplugged, or the system took the window away.
            window::Event::Closed => {
                self.room = None;

                Task::none()
            }
            _ => Task::none(),
        }
    }

    /// Opens the room view where it was last, or closes it.
    pub(super) fn toggle_room(&mut self) -> Task<Message> {
        if self.room.is_some() {
            return self.close_room();
        }

        if self.session.is_none() {
            return Task::none();
        }

        let last = *self.user_data.room();
        let size = Size::new(last.width, last.height);
        let (window, opened) = window::open(window::Settings {
            size,
            position: last.place.map_or(window::Position::Default, |(x, y)| {
                window::Position::Specific(iced::Point::new(x, y))
            }),
            min_size: Some(Size::new(320.0, 180.0)),
            exit_on_close_request: false,
            icon: None,
            ..window::Settings::default()
        });
        self.room = Some(Room {
            window,
            size,
            is_full: false,
        });

        opened.map(|_| Message::RoomOpened)
    }

    pub(super) fn close_room(&mut self) -> Task<Message> {
        match self.room.take() {
            Some(room) => window::close(room.window),
            None => Task::none(),
        }
    }

    /// Lets the room view fill the screen on which it is, or gives the screen back.
    pub(super) fn fill_room(&mut self) -> Task<Message> {
        let Some(room) = &mut self.room else {
            return Task::none();
        };
        room.is_full = !room.is_full;
        let mode = if room.is_full {
            window::Mode::Fullscreen
        } else {
            window::Mode::Windowed
        };

        window::set_mode(room.window, mode)
    }
}
