//! The card of names: words that the audience would read and that may be a participant's name. A person decides about each before
//! anything is exported.

use super::{Message, State};
use crate::assessment::{Assessment, Edit, NameChoice, Profile};
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::keyboard::Key;
use crate::gui::label;
use crate::gui::screen::{Action, Notice, Towards};
use crate::gui::theme::{self, Theme, space};
use crate::gui::widget::mark::Tone;
use crate::gui::worker::off_thread;
use crate::locale::first_strong;
use crate::message::names::place;
use crate::output::Mention;
use crate::output::names::mentions;

use iced::widget::{Column, column, container};
use iced::{Fill, Length, Padding, Task};

/// The most names that the card builds at once.
const SHOWN: usize = 12;

/// The names that were found, and which of them a key decides about.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// The inputs from which a thread has found them.
    pub(super) looked: Option<NamesKey>,
    found: Vec<Mention>,
    /// Position of the current one among those that are left.
    at: usize,
}

/// The inputs of the search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamesKey {
    revision: u64,
    profile: Profile,
}

#[derive(Debug, Clone)]
pub enum NamesMessage {
    /// A thread has found these.
    Found(NamesKey, Vec<Mention>),
    /// Another name becomes the current one.
    Step(Towards),
    /// Decides about the name at a position among those that are left.
    Decide(usize, NameChoice),
    /// Decides about all that are left.
    DecideAll(NameChoice),
    /// Takes all decisions about names of this audience back.
    Again,
}

impl Names {
    /// The names about which nobody has decided.
    fn left<'a>(&'a self, assessment: &'a Assessment) -> impl Iterator<Item = &'a Mention> {
        let found = self.found.iter();

        found.filter(|mention| assessment.name_choice(&mention.id).is_none())
    }

    fn count(&self, assessment: &Assessment) -> usize {
        self.left(assessment).count()
    }

    /// The position of the current one.
    fn current(&self, assessment: &Assessment) -> Option<usize> {
        let last = self.count(assessment).checked_sub(1)?;

        Some(self.at.min(last))
    }
}

impl State {
    /// How many names the audience would read about which nobody has decided.
    pub(super) fn names_left(&self, context: Context<'_>) -> usize {
        self.names.count(context.assessment())
    }

    /// Looks for names on a thread: a long assessment has many texts.
    pub(super) fn look_for_names(&mut self, context: Context<'_>) -> Task<Message> {
        let look = NamesKey {
            revision: context.work.revision(),
            profile: self.profile,
        };

        if self.names.looked == Some(look) {
            return Task::none();
        }

        if self
            .names
            .looked
            .is_none_or(|known| known.profile != look.profile)
        {
            self.names = Names::default();
        }

        self.names.looked = Some(look);

        if look.profile == Profile::Internal {
            return Task::none();
        }

        let assessment = context.assessment().clone();

        off_thread(
            move || mentions(&assessment, look.profile),
            move |found| Message::Names(NamesMessage::Found(look, found.unwrap_or_default())),
        )
    }

    pub(super) fn update_names(
        &mut self,
        message: NamesMessage,
        context: Context<'_>,
    ) -> Action<Message> {
        let assessment = context.assessment();

        match message {
            NamesMessage::Found(look, found) => {
                // The assessment may have changed meanwhile.
                if self.names.looked == Some(look) {
                    self.names.found = found;
                }

                Action::None
            }
            NamesMessage::Step(towards) => {
                if let Some(at) = self.names.current(assessment) {
                    let last = self.names.count(assessment) - 1;
                    self.names.at = match towards {
                        Towards::Next => (at + 1).min(last),
                        Towards::Previous => at.saturating_sub(1),
                    };
                }

                Action::None
            }
            NamesMessage::Decide(at, choice) => {
                let mention = self.names.left(assessment).nth(at);

                mention.map_or(Action::None, |mention| {
                    Action::Edit(mention.decided(Some(choice)))
                })
            }
            NamesMessage::DecideAll(choice) => {
                let left = self.names.left(assessment);
                let edits = left.map(|mention| mention.decided(Some(choice)));

                Action::Edit(Edit::Together(edits.collect()))
            }
            NamesMessage::Again => {
                let found = self.names.found.iter();
                let decided = found.filter(|mention| assessment.name_choice(&mention.id).is_some());
                let edits = decided.map(|mention| mention.decided(None));

                Action::Edit(Edit::Together(edits.collect()))
            }
        }
    }

    /// Says that names come first; the card of names is shown already.
    pub(super) fn names_first(&self, context: Context<'_>) -> Notice {
        let count = self.names_left(context);

        Notice {
            tone: Tone::Discuss,
            title: context
                .env
                .format("outputs-names-first", &[("count", count.into())]),
            words: context.env.text("outputs-names-first-next"),
        }
    }

    /// The message of a key while names are left.
    pub(super) fn names_key(&self, key: Key, context: Context<'_>) -> Option<Message> {
        if self.full.is_some() {
            return None;
        }

        let at = self.names.current(context.assessment())?;
        let message = match key {
            Key::Up => NamesMessage::Step(Towards::Previous),
            Key::Down => NamesMessage::Step(Towards::Next),
            Key::Letter('r') => NamesMessage::Decide(at, NameChoice::Replace),
            Key::Letter('k') => NamesMessage::Decide(at, NameChoice::Keep),
            _ => return None,
        };

        Some(Message::Names(message))
    }

    /// How many names are decided, and the way back; nothing if there are none.
    pub(super) fn names_line<'a>(&'a self, context: Context<'a>) -> Option<Element<'a, Message>> {
        let env = context.env;
        let ui = env.ui;
        let decided = self.names.found.len() - self.names_left(context);
        let words = env.format("outputs-names-decided", &[("count", decided.into())]);

        (decided > 0).then(|| {
            let line = ui.row([
                container(ui.start(ui.small(words))).width(Fill).into(),
                ui.quiet(env.text("outputs-names-again"))
                    .compact()
                    .on_press(Message::Names(NamesMessage::Again))
                    .into(),
            ]);

            container(line).padding([0.0, space::XXS]).into()
        })
    }

    /// The card of names, in the place of the preview; nothing if none is left.
    pub(super) fn names_card<'a>(
        &'a self,
        context: Context<'a>,
        height: Length,
    ) -> Option<Element<'a, Message>> {
        let env = context.env;
        let ui = env.ui;
        let assessment = context.assessment();
        let at = self.names.current(assessment)?;
        let count = self.names_left(context);
        let left = env.format("outputs-names-left", &[("count", count.into())]);
        let head = ui.row([
            ui.panel(env.text("outputs-names")).into(),
            ui.gap(),
            ui.small_strong(left).into(),
        ]);
        let why = ui.start(ui.aside(env.text("outputs-names-why")));
        // The current one is the first of the list.
        let rows = self.names.left(assessment).enumerate().skip(at).take(SHOWN);
        let rows = rows.map(|(position, mention)| row(mention, position, position == at, env));
        let rows = Column::with_children(rows).spacing(space::XS);
        let rows: Element<'a, Message> = if height == Length::Shrink {
            rows.into()
        } else {
            ui.scroll(rows).height(Fill).into()
        };
        let all = |words: &str, choice| {
            ui.secondary(env.text(words))
                .on_press(Message::Names(NamesMessage::DecideAll(choice)))
                .into()
        };
        let all = ui.wrapped(
            [
                all("outputs-names-replace-all", NameChoice::Replace),
                all("outputs-names-keep-all", NameChoice::Keep),
            ],
            space::XS,
        );
        let card = column![head, ui.divider(), why, rows, ui.divider(), all].spacing(space::XS);

        Some(
            ui.card(card)
                .padding(Padding::from([space::S, space::M]))
                .width(Fill)
                .height(height)
                .into(),
        )
    }
}

/// A name with its sentence, where it stands, who may be meant, and the two choices.
fn row<'a>(
    mention: &'a Mention,
    at: usize,
    is_current: bool,
    env: Env<'a>,
) -> Element<'a, Message> {
    let ui = env.ui;
    let place = ui
        .row([
            ui.icon_in(Icon::Restricted, 16.0, ui.palette().ink2),
            container(ui.start(ui.small_strong(place(mention, env.locale))))
                .width(Fill)
                .into(),
        ])
        .spacing(space::XXS);
    let people = env.locale.list(&mention.people);
    let people = env.format("outputs-names-who", &[("people", people.into())]);
    let choice = |words: &str, key: &str, choice| {
        let button = ui
            .secondary(env.text(words))
            .compact()
            .on_press(Message::Names(NamesMessage::Decide(at, choice)));

        if is_current {
            button.key(label::key_cap(key, env)).into()
        } else {
            button.into()
        }
    };
    let choices = ui.wrapped(
        [
            choice("outputs-names-replace", "R", NameChoice::Replace),
            choice("outputs-names-keep", "K", NameChoice::Keep),
        ],
        space::XS,
    );
    let content = column![
        place,
        sentence(mention, env),
        ui.start(ui.caption(people)),
        choices
    ]
    .spacing(space::XXS);

    container(content)
        .padding([space::XS, space::S])
        .width(Fill)
        .style(move |theme: &Theme| {
            if is_current {
                theme::filled(theme.colors().accent_tint)
            } else {
                container::Style::default()
            }
        })
        .into()
}

/// The sentence of a name with the name marked. A sentence that runs against the line of the page, or in both directions, is not taken
/// apart: its name stands in brackets.
fn sentence<'a>(mention: &'a Mention, env: Env<'a>) -> Element<'a, Message> {
    let ui = env.ui;
    let (before, word, after) = mention.in_sentence();
    let mut all = mention.sentence.split_whitespace();
    let is_along =
        all.all(|word| first_strong(word).is_none_or(|direction| direction == ui.direction));

    if !is_along {
        let words = format!("{before}[{word}]{after}");

        return ui.start(ui.small(words)).into();
    }

    let plain = |words: &'a str| {
        words
            .split_whitespace()
            .map(move |word| ui.small(word).into())
    };
    let marked = container(ui.small_strong(word))
        .padding([0.0, space::XXS])
        .style(|theme: &Theme| theme::filled(Tone::Discuss.tint(theme.colors()).fill));
    let pieces = plain(before).chain([marked.into()]).chain(plain(after));

    ui.wrapped(pieces, space::XXS).into()
}
