//! The window of the room view: opens and closes it, and gives it its page.

use super::{App, Message, Room};
use crate::store::recovery::RoomNote;

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

                self.redraw_room();

                Task::none()
            }
            // On a projector the pixels may have another size.
            window::Event::Rescaled(_) => self.ask_room_size(),
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

        // The system may have given it another size before anybody listened.
        opened.then(window::size).map(Message::RoomSized)
    }

    /// The size of the room view, which the system tells after a question.
    fn ask_room_size(&self) -> Task<Message> {
        self.room.map_or_else(Task::none, |room| {
            window::size(room.window).map(Message::RoomSized)
        })
    }

    /// The room view has this size now.
    pub(super) fn room_sized(&mut self, size: Size) -> Task<Message> {
        let Some(room) = &mut self.room else {
            return Task::none();
        };
        room.size = size;
        self.redraw_room();

        Task::none()
    }

    /// Has the room view drawn as a whole: what was laid out for another size goes.
    fn redraw_room(&mut self) {
        self.shade = self.shade.wrapping_add(1);
    }

    /// Opens the room view where it was when the program ended, and with what it showed.
    pub(super) fn reopen_room(&mut self, note: &RoomNote) -> Task<Message> {
        let (width, height) = note.size;
        let last = self.user_data.room();
        let before = *last;
        (last.width, last.height) = (width as f32, height as f32);
        last.place = note.place.map(|(x, y)| (x as f32, y as f32));

        if !last.is_possible() {
            *last = before;
        }

        self.wall_was(note);
        let opened = if self.room.is_none() {
            self.toggle_room()
        } else {
            Task::none()
        };
        let filled = if note.is_full {
            self.fill_room()
        } else {
            Task::none()
        };

        Task::batch([opened, filled])
    }

    /// Where the room view is, and what it shows, for the next start after a crash.
    pub(super) fn room_note(&mut self) -> Option<RoomNote> {
        let room = self.room?;
        let last = *self.user_data.room();
        let whole = |(x, y): (f32, f32)| (x.round() as i32, y.round() as i32);

        Some(RoomNote {
            size: (last.width.round() as u32, last.height.round() as u32),
            place: last.place.map(whole),
            is_full: room.is_full,
            ..self.wall_note()
        })
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
