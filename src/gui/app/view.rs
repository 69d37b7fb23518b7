//! What the windows show.

use super::{App, At, Message, Open, Room};
use crate::gui::Element;
use crate::gui::chrome;
use crate::gui::desk::{Desk, Frame};
use crate::gui::room;
use crate::gui::screen::{Place, help};
use crate::gui::widget::mark::Tone;
use crate::gui::work::Saving;
use crate::message;

use iced::widget::{column, container};
use iced::{Fill, window};

impl App {
    /// What the room sees: the operator's question at once, and never more than may be shown.
    pub(super) fn room_view(&self, room: Room) -> Element<'_, Message> {
        let frame = Frame {
            size: room.size,
            ..self.frame()
        };
        let shown = match &self.open {
            Some(open) => {
                let work = &open.work;
                let is_asked = self.at == At::Work(Place::Assess);

                room::Shown::new(Desk { work, frame }, is_asked.then_some(&open.assess))
            }
            None => room::Shown::nothing(),
        };

        room::view(shown, frame, Message::FillRoom)
    }

    /// A window.
    pub fn view(&self, window: window::Id) -> Element<'_, Message> {
        if let Some(room) = self.room.filter(|room| room.window == window) {
            return self.room_view(room);
        }

        let frame = self.frame();
        let ui = self.ui;
        let page: Element<'_, Message> = match (&self.open, self.at) {
            (Some(open), At::Work(place)) => self.work_view(open, place),
            (_, At::HomeSettings) => self
                .settings_screen
                .page(frame, &self.keep)
                .map(Message::Settings),
            _ => {
                let open = self
                    .open
                    .as_ref()
                    .map(|open| open.work.assessment().title());

                self.home.view(frame, &self.keep, open).map(Message::Home)
            }
        };
        let page = container(page).width(Fill).height(Fill);

        if let Some(reason) = &self.is_closing {
            let buttons = [
                ui.secondary(frame.text("app-close-anyway"))
                    .on_press(Message::CloseAnyway)
                    .into(),
                ui.primary(frame.text("app-stay"))
                    .id(crate::gui::widget::dialog::PRIMARY)
                    .on_press(Message::StayOpen)
                    .into(),
            ];
            let words = column![
                ui.start(ui.body(reason.as_str())),
                ui.start(ui.aside(frame.text("app-close-unsaved-next")))
            ];

            return ui.dialog(
                page,
                frame.text("app-close-unsaved"),
                words.spacing(8),
                buttons,
            );
        }

        if self.is_helping {
            return help::over(page.into(), frame, Message::CloseHelp);
        }

        ui.without_dialog(page)
    }

    pub(super) fn work_view<'a>(&'a self, open: &'a Open, place: Place) -> Element<'a, Message> {
        let desk = Desk {
            work: &open.work,
            frame: self.frame(),
        };
        let (screen, hints): (Element<'a, Message>, _) = match place {
            Place::Delegation => (
                open.delegation.view(desk).map(Message::Delegation),
                open.delegation.hints(desk),
            ),
            Place::Assess => (
                open.assess.view(desk).map(Message::Assess),
                open.assess.hints(desk),
            ),
            Place::Results => (
                open.results.view(desk).map(Message::Results),
                open.results.hints(desk),
            ),
            Place::Plan => (
                open.plan.view(desk).map(Message::Plan),
                open.plan.hints(desk),
            ),
            Place::Outputs => (
                open.outputs.view(desk).map(Message::Outputs),
                open.outputs.hints(desk),
            ),
            Place::Files => (
                open.files.view(desk).map(Message::Files),
                open.files.hints(desk),
            ),
            Place::Settings => (
                self.settings_screen
                    .view(desk.frame, &self.keep)
                    .map(Message::Settings),
                self.settings_screen.hints(desk.frame),
            ),
        };

        chrome::around(
            screen,
            self.strips(open),
            place,
            hints,
            self.room.is_some(),
            desk,
            Message::Chrome,
        )
    }

    /// What is to be said, above the screen.
    pub(super) fn strips<'a>(&'a self, open: &'a Open) -> Option<Element<'a, Message>> {
        let frame = self.frame();
        let ui = self.ui;
        let mut strips = Vec::new();

        if let Saving::Failed(error) = open.work.saving() {
            let words = message::save(error, &self.locale);
            let elsewhere = ui
                .secondary(frame.text("app-save-elsewhere"))
                .compact()
                .on_press(Message::ShowFiles);
            strips.push(ui.strip(Tone::Split, words.title, words.text, [elsewhere.into()]));
        }

        for (index, (notice, _)) in self.notices.iter().enumerate() {
            let dismiss = ui
                .secondary(frame.text("app-dismiss"))
                .compact()
                .on_press(Message::Dismiss(index));
            let title = notice.title.as_str();
            strips.push(ui.strip(notice.tone, title, notice.words.as_str(), [dismiss.into()]));
        }

        (!strips.is_empty()).then(|| {
            iced::widget::Column::with_children(strips)
                .spacing(8)
                .into()
        })
    }
}
