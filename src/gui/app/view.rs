//! What the windows show.

use super::ask::offer;
use super::custody::{Event as Custody, Shelter, Tenure};
use super::{App, At, Message, Open, Room};
use crate::gui::Element;
use crate::gui::chrome;
use crate::gui::context::{Context, Env};
use crate::gui::room_view;
use crate::gui::screen::{Place, help};
use crate::gui::widget::mark::Tone;
use crate::gui::working_copy::Saving;
use crate::message::{self, MessageText};

use iced::widget::container;
use iced::{Fill, window};
use jiff::Zoned;

/// What is said above the screens as long as it is so.
struct Band<'a> {
    tone: Tone,
    words: MessageText,
    buttons: Vec<Element<'a, Message>>,
}

impl App {
    /// What the room sees: the operator's question at once, and never more than may be shown.
    pub(super) fn room_view(&self, room: Room) -> Element<'_, Message> {
        let env = Env {
            size: room.size,
            ..self.env()
        };
        let shown = match &self.open {
            Some(open) => {
                let work = &open.work;
                let is_asked = self.at == At::Work(Place::Assess);

                room_view::Shown::new(Context { work, env }, is_asked.then_some(&open.assess))
            }
            None => room_view::Shown::nothing(),
        };

        room_view::view(shown, env, Message::FillRoom)
    }

    /// A window.
    pub fn view(&self, window: window::Id) -> Element<'_, Message> {
        if let Some(room) = self.room.filter(|room| room.window == window) {
            return self.room_view(room);
        }

        let env = self.env();
        let ui = self.around.ui;
        let page: Element<'_, Message> = match (&self.open, self.at) {
            (Some(open), At::Work(place)) => self.work_view(open, place),
            (_, At::HomeSettings) => self
                .settings_screen
                .page(env, &self.keep)
                .map(Message::Settings),
            _ => {
                let open = self
                    .open
                    .as_ref()
                    .map(|open| open.work.assessment().title());

                self.home.view(env, &self.keep, open).map(Message::Home)
            }
        };
        let page = container(page).width(Fill).height(Fill);

        if let Some(asking) = &self.asking {
            return self.asked(page.into(), asking);
        }

        if self.is_helping {
            return help::over(page.into(), env, Message::CloseHelp);
        }

        ui.without_dialog(page)
    }

    pub(super) fn work_view<'a>(&'a self, open: &'a Open, place: Place) -> Element<'a, Message> {
        let context = Context {
            work: &open.work,
            env: self.env(),
        };
        let (screen, hints): (Element<'a, Message>, _) = match place {
            Place::Delegation => (
                open.delegation.view(context).map(Message::Delegation),
                open.delegation.hints(context),
            ),
            Place::Assess => (
                open.assess.view(context).map(Message::Assess),
                open.assess.hints(context),
            ),
            Place::Results => (
                open.results.view(context).map(Message::Results),
                open.results.hints(context),
            ),
            Place::Plan => (
                open.plan.view(context).map(Message::Plan),
                open.plan.hints(context),
            ),
            Place::Outputs => (
                open.outputs.view(context).map(Message::Outputs),
                open.outputs.hints(context),
            ),
            Place::BringBack => (
                open.bring_back.view(context).map(Message::BringBack),
                open.bring_back.hints(context),
            ),
            Place::Files => (
                open.files.view(context).map(Message::Files),
                open.files.hints(context),
            ),
            Place::Settings => (
                self.settings_screen
                    .view(context.env, &self.keep)
                    .map(Message::Settings),
                self.settings_screen.hints(context.env),
            ),
        };

        chrome::around(
            screen,
            self.strips(open),
            place,
            hints,
            self.room.is_some(),
            context,
            Message::Chrome,
        )
    }

    /// What is to be said, above the screen.
    pub(super) fn strips<'a>(&'a self, open: &'a Open) -> Option<Element<'a, Message>> {
        let env = self.env();
        let ui = self.around.ui;
        let mut strips = Vec::new();

        // A low window has room for what happened last alone, and beside it for one line of what stays.
        let is_low = env.is_low();
        let skipped = if is_low {
            self.notices.len().saturating_sub(1)
        } else {
            0
        };

        if let Some(band) = self.band(open) {
            let is_one_line = is_low && !self.notices.is_empty();
            let text = if is_one_line {
                String::new()
            } else {
                band.words.text
            };

            strips.push(ui.strip(band.tone, band.words.title, text, band.buttons));
        }

        for (index, (notice, _)) in self.notices.iter().enumerate().skip(skipped) {
            let dismiss = ui
                .secondary(env.text("app-dismiss"))
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

    /// What stays above the screens as long as it is so: the file is somebody else's, was changed by them, or is not saved.
    fn band<'a>(&'a self, open: &'a Open) -> Option<Band<'a>> {
        let env = self.env();
        let path = open.work.path();
        let now = Zoned::now();
        let copy = || offer("hold-copy", Message::Custody(Custody::KeepCopy), env);

        match &open.custody.tenure {
            Tenure::Theirs(holder) => {
                let words = message::held(path, holder.as_ref(), &now, &self.around.locale);
                let again = offer("hold-again", Message::Custody(Custody::TryAgain), env);

                return Some(Band {
                    tone: Tone::Info,
                    words,
                    buttons: vec![again, copy()],
                });
            }
            Tenure::Abandoned(holder) => {
                let words = message::abandoned(path, holder, &now, &self.around.locale);
                let over = Message::Custody(Custody::TakeOver);
                let over = offer("hold-take-over", over, env);

                return Some(Band {
                    tone: Tone::Info,
                    words,
                    buttons: vec![over, copy()],
                });
            }
            Tenure::Mine(_) | Tenure::NoLocks | Tenure::Moving(_) => {}
        }

        if open.custody.conflict.is_some() {
            let words = message::changed(path, true, &self.around.locale);
            let decide = offer("changed-decide", Message::Custody(Custody::Decide), env);

            return Some(Band {
                tone: Tone::Split,
                words,
                buttons: vec![decide],
            });
        }

        let Saving::Failed(error) = open.work.saving() else {
            return None;
        };
        let said = message::save(error, &self.around.locale);
        let safety = match open.custody.shelter {
            Shelter::Yes => env.text("app-sheltered"),
            Shelter::No | Shelter::Failed => env.text("app-in-memory"),
        };
        let words = MessageText {
            text: [said.text, safety].join(" "),
            ..said
        };

        Some(Band {
            tone: Tone::Split,
            words,
            buttons: vec![offer("app-save-elsewhere", Message::ShowFiles, env)],
        })
    }
}
