//! The ways of entering views: one after the other, a whole group in a line, or a level and how many hold it.

use super::Message;
use super::round::RoundMessage;
use crate::assessment::Vote;
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::theme::{TextRole, space};
use crate::questionnaire::Level;

use iced::Fill;
use iced::widget::container;

/// How views are entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EntryWay {
    /// One key is one view.
    #[default]
    OneByOne,
    /// A whole group is typed, and taken in by Enter.
    Line,
    /// A level, then how many hold it.
    Hands,
}

impl EntryWay {
    /// All of them, in the order of the control.
    pub const ALL: [Self; 3] = [Self::OneByOne, Self::Line, Self::Hands];

    /// The one after it.
    pub(super) fn next(self) -> Self {
        match self {
            Self::OneByOne => Self::Line,
            Self::Line => Self::Hands,
            Self::Hands => Self::OneByOne,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::OneByOne => "round-way-single",
            Self::Line => "round-way-line",
            Self::Hands => "round-way-hands",
        }
    }
}

/// The most digits of a count.
const DIGITS: usize = 3;

/// The most views of a line.
const MOST: usize = 200;

/// What is typed and not yet taken in.
#[derive(Debug, Default)]
pub(super) struct Entry {
    pub(super) way: EntryWay,
    /// The views of the line.
    line: Vec<Vote>,
    /// Whether the line is shown as it is typed.
    is_shown: bool,
    /// The view that hands are counted for.
    hand: Option<Vote>,
    /// How many hands, as typed.
    count: String,
}

impl Entry {
    /// A way of entering with nothing typed.
    pub(super) fn in_way(way: EntryWay) -> Self {
        Self {
            way,
            ..Self::default()
        }
    }

    /// The same way of entering with nothing typed.
    pub(super) fn emptied(&self) -> Self {
        Self::in_way(self.way)
    }

    /// Whether something is typed.
    pub(super) fn is_begun(&self) -> bool {
        !self.line.is_empty() || self.hand.is_some()
    }

    /// Whether something can be taken in.
    pub(super) fn is_ready(&self) -> bool {
        !self.line.is_empty() || self.hand.is_some() && !self.count.is_empty()
    }

    /// Whether digits are a count now, and no levels.
    pub(super) fn counts(&self) -> bool {
        self.way == EntryWay::Hands && self.hand.is_some()
    }

    /// Takes in a view that somebody types; `None` if it waits for more, or else the view to cast.
    pub(super) fn typed(&mut self, vote: Vote) -> Option<Vote> {
        match self.way {
            EntryWay::OneByOne => return Some(vote),
            EntryWay::Line if self.line.len() < MOST => self.line.push(vote),
            EntryWay::Line => {}
            EntryWay::Hands => {
                self.hand = Some(vote);
                self.count.clear();
            }
        }

        None
    }

    /// Takes in a digit of a count.
    pub(super) fn digit(&mut self, digit: u8) {
        if self.count.len() < DIGITS && !(self.count.is_empty() && digit == 0) {
            self.count.push_str(&digit.to_string());
        }
    }

    /// Takes back what was typed last; whether there was something.
    pub(super) fn erase(&mut self) -> bool {
        self.line.pop().is_some() || self.count.pop().is_some() || self.hand.take().is_some()
    }

    /// What is typed becomes views, and the line is empty.
    pub(super) fn take(&mut self) -> Vec<Vote> {
        let hand = self.hand.take();
        let count = self.count.parse().unwrap_or(0);
        self.count.clear();
        let hands = hand.into_iter().flat_map(|vote| vec![vote; count]);

        self.line.drain(..).chain(hands).collect()
    }

    /// Puts views into the line again, since they were not taken in.
    pub(super) fn put_back(&mut self, votes: Vec<Vote>) {
        match self.way {
            EntryWay::Line => self.line = votes,
            EntryWay::Hands => {
                self.hand = votes.first().copied();
                self.count = votes.len().to_string();
            }
            EntryWay::OneByOne => {}
        }
    }

    pub(super) fn toggle_eye(&mut self) {
        self.is_shown = !self.is_shown;
    }

    /// The control of the ways.
    pub(super) fn ways<'a>(&self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let words = EntryWay::ALL.map(|way| env.text(way.words()));
        let at = EntryWay::ALL.iter().position(|way| *way == self.way);

        env.ui
            .segmented(&words, at.unwrap_or(0), |at| {
                let way = EntryWay::ALL.get(at).copied().unwrap_or_default();

                Message::Round(RoundMessage::Way(way))
            })
            .into()
    }

    /// How many views of the line were typed, of those that are out.
    pub(super) fn typed_of<'a>(
        &self,
        out: Option<usize>,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let ui = context.env.ui;
        let typed = self.line.len();

        match out {
            Some(out) => {
                let words = context.env.format(
                    "round-typed-of",
                    &[("typed", typed.into()), ("out", out.into())],
                );

                if typed > out {
                    ui.alert(words).into()
                } else {
                    ui.caption(words).into()
                }
            }
            None => ui
                .caption(
                    context
                        .env
                        .format("round-typed", &[("typed", typed.into())]),
                )
                .into(),
        }
    }

    /// The line of a group: its views as dots, so that a laptop on the wall shows nothing, or as they were typed.
    pub(super) fn line<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let signs: Vec<String> = self
            .line
            .iter()
            .map(|vote| match (self.is_shown, vote) {
                (false, _) => "●".to_owned(),
                (true, Vote::Level(level)) => env.locale.count(level.index()),
                (true, Vote::DontKnow) => "D".to_owned(),
                (true, Vote::NotApplicable) => "X".to_owned(),
                (true, Vote::Abstain) => "Z".to_owned(),
            })
            .collect();
        let shown = env.locale.left_to_right(&signs.join(" "));
        let words = if self.line.is_empty() {
            ui.aside(env.text("round-line-empty"))
        } else {
            ui.text(TextRole::Panel, shown)
        };
        let eye = env.text(if self.is_shown {
            "round-line-hide"
        } else {
            "round-line-show"
        });
        let icon = if self.is_shown {
            Icon::EyeOff
        } else {
            Icon::Reveal
        };
        let eye = ui.tip(
            ui.icon_button(icon)
                .on_press(Message::Round(RoundMessage::ToggleEye)),
            eye,
        );
        let field = container(ui.row([ui.start(words).width(Fill).into(), eye]))
            .padding([0.0, space::S])
            .height(44)
            .center_y(44)
            .width(Fill)
            .style(crate::gui::theme::typed_line);

        field.into()
    }

    /// What is asked while hands are counted.
    pub(super) fn hands<'a>(&'a self, context: Context<'a>) -> Option<Element<'a, Message>> {
        let env = context.env;
        let ui = env.ui;
        let vote = self.hand?;
        let what = match vote {
            Vote::Level(level) => level_name(level, context),
            Vote::DontKnow => env.text("state-dont-know"),
            Vote::NotApplicable => env.text("round-na"),
            Vote::Abstain => env.text("round-abstain"),
        };
        let question = env.format("round-how-many", &[("what", what.into())]);
        let count = if self.count.is_empty() {
            env.text("round-none")
        } else {
            env.locale.count(self.count.parse().unwrap_or(0))
        };
        let take = ui
            .secondary(env.text("round-take-in"))
            .key("⏎")
            .compact()
            .on_press_maybe(
                (!self.count.is_empty()).then_some(Message::Round(RoundMessage::TakeIn)),
            );

        Some(
            ui.row([
                ui.start(ui.small_strong(question)).width(Fill).into(),
                ui.panel(count).into(),
                take.into(),
            ])
            .spacing(space::S)
            .into(),
        )
    }
}

/// A level with its name.
fn level_name(level: Level, context: Context<'_>) -> String {
    let scale = context.questionnaire().scale();
    let name = scale.get(level.index()).map_or("", |one| one.name.as_str());

    context.env.format(
        "value-level",
        &[
            ("level", context.env.locale.count(level.index()).into()),
            ("name", name.into()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(way: EntryWay) -> Entry {
        Entry {
            way,
            ..Entry::default()
        }
    }

    #[test]
    fn one_by_one_every_key_is_a_view() {
        let mut entry = entry(EntryWay::OneByOne);

        assert_eq!(entry.typed(Vote::Abstain), Some(Vote::Abstain));
        assert!(!entry.is_begun());
    }

    #[test]
    fn a_line_waits_until_it_is_taken_in() {
        let mut entry = entry(EntryWay::Line);
        let votes = [Vote::Level(Level(2)), Vote::Level(Level(2)), Vote::DontKnow];

        for vote in votes {
            assert_eq!(entry.typed(vote), None);
        }

        assert!(entry.erase());
        entry.typed(Vote::DontKnow);
        assert_eq!(entry.take(), votes);
        assert!(!entry.is_ready() && !entry.erase());
    }

    #[test]
    fn hands_are_a_level_and_a_count() {
        let mut entry = entry(EntryWay::Hands);
        entry.typed(Vote::Level(Level(3)));
        assert!(entry.counts() && !entry.is_ready());

        for digit in [0, 1, 2] {
            entry.digit(digit);
        }

        assert_eq!(entry.take(), vec![Vote::Level(Level(3)); 12]);
        entry.typed(Vote::Abstain);
        entry.digit(7);
        assert!(entry.erase() && entry.erase() && !entry.erase());
        assert_eq!(entry.take(), []);
    }

    #[test]
    fn what_was_not_taken_in_stands_there_again() {
        for way in [EntryWay::Line, EntryWay::Hands] {
            let mut entry = entry(way);
            let votes = vec![Vote::Level(Level(1)); 4];
            entry.put_back(votes.clone());

            assert_eq!(entry.take(), votes, "{way:?}");
        }
    }
}
