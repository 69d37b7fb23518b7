//! The ways of entering views: one after the other, a whole group in a line, or a level and how many hold it.

use crate::assessment::Vote;
use crate::questionnaire::Level;

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

    /// The message key of its name.
    pub(super) fn words(self) -> &'static str {
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
    pub(super) line: Vec<Vote>,
    /// Whether the next digit may make a level of two digits with the one that was typed last.
    joins: bool,
    /// Whether the line is shown as it is typed.
    pub(super) is_shown: bool,
    /// The view that hands are counted for.
    pub(super) hand: Option<Vote>,
    /// How many hands, as typed.
    pub(super) count: String,
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

    /// Takes a level that is typed as a digit after a 1, with no blank between, for the eleventh or twelfth level of a scale of so
    /// many: "1 0" are two views, "10" is one.
    pub(super) fn joined(&mut self, vote: Vote, levels: usize) -> Vote {
        let joins = std::mem::take(&mut self.joins);

        if self.way != EntryWay::Line || levels <= 10 {
            return vote;
        }

        match (self.line.last(), vote) {
            (Some(Vote::Level(Level(1))), Vote::Level(Level(last @ 0..=1)))
                if joins && usize::from(last) + 10 < levels =>
            {
                self.line.pop();

                Vote::Level(Level(last + 10))
            }
            _ => {
                self.joins = true;

                vote
            }
        }
    }

    /// A blank: what is typed next is a view of its own.
    pub(super) fn separate(&mut self) {
        self.joins = false;
    }

    /// Takes in a digit of a count.
    pub(super) fn digit(&mut self, digit: u8) {
        if self.count.len() < DIGITS && !(self.count.is_empty() && digit == 0) {
            self.count.push_str(&digit.to_string());
        }
    }

    /// Takes back what was typed last; whether there was something.
    pub(super) fn erase(&mut self) -> bool {
        self.joins = false;

        self.line.pop().is_some() || self.count.pop().is_some() || self.hand.take().is_some()
    }

    /// What is typed becomes views, and the line is empty.
    pub(super) fn take(&mut self) -> Vec<Vote> {
        self.joins = false;
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
    fn ten_and_eleven_are_two_digits_between_blanks() {
        let typed = |signs: &str, levels| {
            let mut entry = entry(EntryWay::Line);

            for sign in signs.chars() {
                match sign.to_digit(10) {
                    Some(digit) => {
                        let vote = Vote::Level(Level::at(digit as usize));
                        let vote = entry.joined(vote, levels);
                        assert_eq!(entry.typed(vote), None);
                    }
                    None => entry.separate(),
                }
            }

            entry.take()
        };
        let levels = |levels: &[u8]| -> Vec<Vote> {
            let levels = levels.iter().copied().map(Level);

            levels.map(Vote::Level).collect()
        };

        assert_eq!(typed("10 11 1 0 9", 12), levels(&[10, 11, 1, 0, 9]));
        assert_eq!(typed("111", 12), levels(&[11, 1]));
        assert_eq!(typed("1011", 11), levels(&[10, 1, 1]));
        assert_eq!(typed("1011", 10), levels(&[1, 0, 1, 1]));
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
