//! Draws a session: its current screen, and what the notice over it says.

use super::conflict::Message as ConflictMessage;
use super::notices::{Offer, ShownNotice, Subject};
use super::{Message, Session, Shelter};
use crate::gui::Element;
use crate::gui::binding::{Footer, HasKeys};
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::notice_card::{NoticeButton, NoticeCard};
use crate::gui::screen::ScreenId;
use crate::gui::widget::mark::Tone;
use crate::gui::working_copy::{Ownership, Saving, Turn};
use crate::message::{self, MessageText};
use crate::store::SaveCause;

use jiff::Zoned;

/// What is said above the screens as long as it is so.
struct StandingNotice {
    tone: Tone,
    words: MessageText,
    buttons: Vec<NoticeButton<Message>>,
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

        let (screen, hints): (Element<'a, Message>, _) = match self.place {
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
        };
        // Over a screen the list of who is here has the keys.
        let hints = self.presence(env).map_or(hints, |(_, hints)| hints);

        Some((screen, hints))
    }

    /// The notice in front, if there is one: the newest that nobody has read, and behind all of them what stands as long as it is so.
    pub fn notice<'a>(&'a self, env: Env<'a>) -> Option<NoticeCard<Message>> {
        let standing = self.standing(env);
        let count = self.notices.all().len() + usize::from(standing.is_some());
        let (tone, icon, words, buttons, close) =
            match (self.notices.front(standing.is_some()), standing) {
                (Some(said), standing) => {
                    let notice = &said.notice;
                    let words = MessageText {
                        title: notice.title.clone(),
                        text: notice.words.clone(),
                    };
                    let offers = said.offers.iter().map(|offer| offered(offer, env));
                    // What is said of the file hides no button for what stands of it.
                    let standing = standing.filter(|_| said.subject == Subject::File);
                    let standing = standing.into_iter().flat_map(|standing| standing.buttons);
                    let offers = offers.chain(standing);
                    let close = Message::Dismiss(said.id);

                    (
                        notice.tone,
                        icon_of(said),
                        words,
                        offers.collect(),
                        Some(close),
                    )
                }
                (None, Some(standing)) => (
                    standing.tone,
                    icon_of_tone(standing.tone),
                    standing.words,
                    standing.buttons,
                    None,
                ),
                (None, None) => return None,
            };

        Some(NoticeCard {
            tone,
            icon,
            title: words.title,
            words: words.text,
            buttons,
            close,
            whole: self.notices.whole(),
            fold: Message::WholeNotice,
            behind: (count - 1, Message::NextNotice),
            hovered: Message::OverNotice,
            focused: (self.notices.focused(), Message::InNotice),
        })
    }

    /// What stays above the screens as long as it is so: the file is somebody else's, was changed by them, or is not saved.
    fn standing(&self, env: Env<'_>) -> Option<StandingNotice> {
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
fn offer(key: &'static str, message: Message, env: Env<'_>) -> NoticeButton<Message> {
    NoticeButton {
        words: env.text(key),
        icon: None,
        key: None,
        message,
    }
}

/// The button for what a notice offers.
fn offered(offer: &Offer, env: Env<'_>) -> NoticeButton<Message> {
    let (words, icon, key) = match offer {
        Offer::Turn(Turn::Undo) => ("app-undo", Some(Icon::Undo), Some("Ctrl+Z")),
        Offer::Turn(Turn::Redo) => ("app-redo", Some(Icon::Redo), Some("Ctrl+Y")),
        Offer::Show(_) => ("app-show-there", None, None),
    };

    NoticeButton {
        words: env.text(words),
        icon,
        key: key.filter(|_| !env.is_slim()),
        message: match offer {
            Offer::Turn(turn) => Message::Turn(*turn),
            Offer::Show(page) => Message::ShowStep(page.clone()),
        },
    }
}

/// The icon of a notice: of a step that was taken back or done again its own, or else that of its tone.
fn icon_of(said: &ShownNotice) -> Icon {
    match (&said.subject, said.offers.first()) {
        (Subject::Step(_), Some(Offer::Turn(Turn::Redo))) => Icon::Undo,
        _ => icon_of_tone(said.notice.tone),
    }
}

fn icon_of_tone(tone: Tone) -> Icon {
    match tone {
        Tone::Agree => Icon::Check,
        Tone::Info => Icon::Info,
        Tone::Discuss => Icon::Warning,
        Tone::Split => Icon::Contested,
    }
}
