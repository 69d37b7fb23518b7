//! Draws the two windows: the operator's and the room view.

use super::{App, At, Message, mending};
use crate::gui::Element;
use crate::gui::binding::HasKeys;
use crate::gui::chrome;
use crate::gui::screen::help;
use crate::gui::session::{self, Session, over};
use crate::gui::widget::focus;
use crate::gui::widget::pulse::pulse;

use iced::time::Duration;
use iced::widget::container;
use iced::{Fill, window};

/// How often the timer of a question is looked at.
const SECOND: Duration = Duration::from_secs(1);

impl App {
    pub fn view(&self, window: window::Id) -> Element<'_, Message> {
        if self.is_room(window) {
            return self.room_view();
        }

        focus::watched(self.page(), self.environment.focused, Message::Focused)
    }

    /// The operator's window.
    fn page(&self) -> Element<'_, Message> {
        let env = self.env();

        if let Some(mending) = &self.mending {
            let page = mending.page().view(env);
            let page = page.map(|message| Message::Mending(mending::Message::Page(message)));

            return env.ui.without_dialog(page);
        }

        let page: Element<'_, Message> = match (&self.session, self.at) {
            (Some(session), At::Session) => self.session_view(session),
            (_, At::HomeSettings) => self
                .settings_screen
                .page(env, &self.user_data)
                .map(Message::Settings),
            (session, _) => {
                let title = session
                    .as_ref()
                    .map(|session| session.work().assessment().title());

                self.home
                    .view(env, &self.user_data, title)
                    .map(Message::Home)
            }
        };
        let page = container(page).width(Fill).height(Fill);
        // Only a timer that somebody sees wakes an idle computer.
        let timed = self
            .session
            .as_ref()
            .filter(|session| self.at == At::Session && session.is_timed());
        let second = timed.map(|session| {
            let id = session.id();

            move |now| Message::Session(id, session::Message::Second(now))
        });
        let page = pulse(page, SECOND, second);

        if let Some(rescue) = &self.rescue {
            return over(page, rescue.question(env), env);
        }

        if let Some(session) = &self.session
            && let Some(asking) = session.asking()
        {
            let id = session.id();
            let question = session.question(asking, env);

            return over(
                page,
                question.map(move |message| Message::Session(id, message)),
                env,
            );
        }

        if let Some(session) = &self.session
            && self.at == At::Session
            && let Some((list, _)) = session.presence(env)
        {
            let id = session.id();

            return env
                .ui
                .over(page, list.map(move |message| Message::Session(id, message)));
        }

        if self.is_helping {
            return help::over(page, Self::help_groups(env), env, Message::CloseHelp);
        }

        if let Some(list) = self.wall_list() {
            return list.over(page, env, Message::WallAction);
        }

        env.ui.without_dialog(page)
    }

    fn session_view<'a>(&'a self, session: &'a Session) -> Element<'a, Message> {
        let env = self.env();
        let id = session.id();
        let (screen, hints) = match session.screen_view(env) {
            Some((screen, hints)) => (
                screen.map(move |message| Message::Session(id, message)),
                hints,
            ),
            None => (
                self.settings_screen
                    .view(env, &self.user_data)
                    .map(Message::Settings),
                self.settings_screen.hints(env),
            ),
        };
        let notice = session.notice(env);

        chrome::around(
            screen,
            (notice, move |message| Message::Session(id, message)),
            session.place(),
            self.footer(hints, session),
            self.wall_tile(session),
            session.context(env),
            Message::Chrome,
        )
    }
}
