//! Draws a session: its current screen, and the notice bars above it.

use super::conflict::Message as ConflictMessage;
use super::{Message, Session, Shelter};
use crate::gui::Element;
use crate::gui::binding::{Footer, HasKeys};
use crate::gui::context::{Context, Env};
use crate::gui::screen::ScreenId;
use crate::gui::widget::mark::Tone;
use crate::gui::working_copy::{Ownership, Saving};
use crate::message::{self, MessageText};
use crate::store::SaveCause;

use iced::widget::Column;
use jiff::Zoned;

/// What is said above the screens as long as it is so.
struct StandingNotice<'a> {
    tone: Tone,
    words: MessageText,
    buttons: Vec<Element<'a, Message>>,
}

impl Session {
    /// The open assessment with what screens are lent.
    pub fn context<'a>(&'a self, env: Env<'a>) -> Context<'a> {
        Context {
            work: &self.work,
            env,
        }
    }

    /// The screen in front with its hints; `None` for the settings, which belong to the program.
    pub fn screen_view<'a>(&'a self, env: Env<'a>) -> Option<(Element<'a, Message>, Vec<Footer>)> {
        let context = self.context(env);

        Some(match self.place {
            ScreenId::Delegation => (
                self.delegation.view(context).map(Message::Delegation),
                self.delegation.hints(context),
            ),
            ScreenId::Assess => (
                self.assess.view(context).map(Message::Assess),
                self.assess.hints(context),
            ),
            ScreenId::Results => (
                self.results.view(context).map(Message::Results),
                self.results.hints(context),
            ),
            ScreenId::Plan => (
                self.plan.view(context).map(Message::Plan),
                self.plan.hints(context),
            ),
            ScreenId::Outputs => (
                self.outputs.view(context).map(Message::Outputs),
                self.outputs.hints(context),
            ),
            ScreenId::BringBack => (
                self.bring_back.view(context).map(Message::BringBack),
                self.bring_back.hints(context),
            ),
            ScreenId::Files => (
                self.files.view(context).map(Message::Files),
                self.files.hints(context),
            ),
            ScreenId::Settings => return None,
        })
    }

    /// What is to be said above the screen.
    pub fn notices_view<'a>(&'a self, env: Env<'a>) -> Option<Element<'a, Message>> {
        let ui = env.ui;
        let mut lines = Vec::new();

        // A low window has space for what happened last alone, and beside it for one line of what stays.
        let is_low = env.is_low();
        let skipped = if is_low {
            self.notices.len().saturating_sub(1)
        } else {
            0
        };

        if let Some(standing) = self.standing(env) {
            let is_one_line = is_low && !self.notices.is_empty();
            let text = if is_one_line {
                String::new()
            } else {
                standing.words.text
            };

            lines.push(ui.notice_bar(standing.tone, standing.words.title, text, standing.buttons));
        }

        for said in self.notices.iter().skip(skipped) {
            let notice = &said.notice;
            let dismiss = ui
                .secondary(env.text("app-dismiss"))
                .compact()
                .on_press(Message::Dismiss(said.id));
            let title = notice.title.as_str();
            lines.push(ui.notice_bar(notice.tone, title, notice.words.as_str(), [dismiss.into()]));
        }

        (!lines.is_empty()).then(|| Column::with_children(lines).spacing(8).into())
    }

    /// What stays above the screens as long as it is so: the file is somebody else's, was changed by them, or is not saved.
    fn standing<'a>(&'a self, env: Env<'a>) -> Option<StandingNotice<'a>> {
        let path = self.work.path();
        let now = Zoned::now();
        let offer = |key: &'static str, message: ConflictMessage| {
            offer(key, Message::Conflict(message), env)
        };

        match self.work.file().ownership() {
            Ownership::Theirs(holder) => {
                return Some(StandingNotice {
                    tone: Tone::Info,
                    words: message::held(path, holder.as_ref(), &now, env.locale),
                    buttons: vec![
                        offer("hold-again", ConflictMessage::TryAgain),
                        offer("hold-copy", ConflictMessage::KeepCopy),
                    ],
                });
            }
            Ownership::Abandoned(holder) => {
                return Some(StandingNotice {
                    tone: Tone::Info,
                    words: message::abandoned(path, holder, &now, env.locale),
                    buttons: vec![
                        offer("hold-take-over", ConflictMessage::TakeOver),
                        offer("hold-copy", ConflictMessage::KeepCopy),
                    ],
                });
            }
            Ownership::Mine(_) | Ownership::NoLocks => {}
        }

        if self.conflict.is_some() {
            return Some(StandingNotice {
                tone: Tone::Split,
                words: message::changed(path, true, env.locale),
                buttons: vec![offer("changed-decide", ConflictMessage::Decide)],
            });
        }

        let Saving::Failed(error) = self.work.saving() else {
            return None;
        };
        let said = message::save(&error, env.locale);
        let safety = match self.shelter {
            // It is not tried again by itself.
            Shelter::Yes(_) if matches!(error.cause, SaveCause::FileGone) => {
                env.text("app-sheltered-alone")
            }
            Shelter::Yes(_) => env.text("app-sheltered"),
            Shelter::No | Shelter::Writing(_) | Shelter::Failed(_) => env.text("app-in-memory"),
        };
        let elsewhere = self::offer("app-save-elsewhere", Message::Go(ScreenId::Files), env);
        let may_be_written = matches!(error.cause, SaveCause::FileGone | SaveCause::OtherFolder);
        let there = may_be_written.then(|| offer("app-write-there", ConflictMessage::WriteThere));

        Some(StandingNotice {
            tone: Tone::Split,
            words: MessageText {
                text: [said.text, safety].join(" "),
                ..said
            },
            buttons: there.into_iter().chain([elsewhere]).collect(),
        })
    }
}

/// A button for what may be done about it.
fn offer<'a>(key: &'static str, message: Message, env: Env<'a>) -> Element<'a, Message> {
    env.ui
        .secondary(env.text(key))
        .compact()
        .on_press(message)
        .into()
}
