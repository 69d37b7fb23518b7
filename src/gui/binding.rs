//! The keys of a screen: one table says which there are, when each works, what it does, and what the footer and the help say
//! of it. Whoever adds a key adds one line to the table of its screen.

use crate::gui::context::{Context, Env};
use crate::gui::keyboard::Key;
use crate::gui::label::key_cap;
use crate::gui::widget::focus::{ControlKeys, EnterInField, Focused};

/// The keys of one line of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    One(Key),
    /// Two keys that belong together, such as the arrows up and down.
    Two(Key, Key),
    /// Letters that belong together.
    Letters(&'static [char]),
    /// The four arrows.
    Arrows,
    /// The digits, of which those count that do something now.
    Digits,
    /// Alt and a digit, of the screens.
    AltDigits,
}

impl Keys {
    fn all(self) -> Vec<Key> {
        match self {
            Self::One(key) => vec![key],
            Self::Two(first, second) => vec![first, second],
            Self::Letters(letters) => letters.iter().copied().map(Key::Letter).collect(),
            Self::Arrows => vec![Key::Up, Key::Down, Key::Left, Key::Right],
            Self::Digits => {
                let shifted = (0..=1).map(Key::ShiftDigit);

                (0..=9).map(Key::Digit).chain(shifted).collect()
            }
            Self::AltDigits => (1..=5).map(Key::Alt).collect(),
        }
    }

    fn contains(self, key: Key) -> bool {
        match self {
            Self::One(one) => one == key,
            Self::Two(first, second) => first == key || second == key,
            Self::Letters(letters) => {
                matches!(key, Key::Letter(letter) if letters.contains(&letter))
            }
            Self::Arrows => matches!(key, Key::Up | Key::Down | Key::Left | Key::Right),
            Self::Digits => matches!(key, Key::Digit(_) | Key::ShiftDigit(_)),
            Self::AltDigits => matches!(key, Key::Alt(_)),
        }
    }
}

/// One line of the table of a screen: keys, what they do, and the words for it.
///
/// In a table, [`Key::Right`] leads on and [`Key::Left`] back; in a language that is read from right to left the person presses
/// the other arrow.
pub struct Binding<S: HasKeys> {
    keys: Keys,
    /// Message key of what the footer says; without it the footer does not name the keys.
    footer: Option<&'static str>,
    /// Message key of what the help says, where that is more than what the footer says.
    help: Option<&'static str>,
    message: fn(&S, Key, S::Lent<'_>) -> Option<S::Message>,
    /// The program gives the message, as on every screen, and the words.
    is_everywhere: bool,
    /// It changes the assessment: in a file that can only be read, the footer does not offer it.
    edits: bool,
}

impl<S: HasKeys> Binding<S> {
    /// `message` gives what a key does in a state of the screen; `None` if it does nothing.
    pub const fn new(keys: Keys, message: fn(&S, Key, S::Lent<'_>) -> Option<S::Message>) -> Self {
        Self {
            keys,
            footer: None,
            help: None,
            message,
            is_everywhere: false,
            edits: false,
        }
    }

    /// It changes the assessment, so the footer does not offer it in a file that can only be read.
    #[must_use]
    pub const fn edits(self) -> Self {
        Self {
            edits: true,
            ..self
        }
    }

    /// Has the footer name a key that means the same on every screen, at this place of the table.
    pub const fn everywhere(key: Key) -> Self {
        Self {
            is_everywhere: true,
            ..Self::new(Keys::One(key), |_, _, _| None)
        }
    }

    /// Has the footer name the keys while they do something; the help says the same, unless it has words of its own.
    #[must_use]
    pub const fn footer(self, words: &'static str) -> Self {
        Self {
            footer: Some(words),
            ..self
        }
    }

    /// What the help says of the keys.
    #[must_use]
    pub const fn explained(self, words: &'static str) -> Self {
        Self {
            help: Some(words),
            ..self
        }
    }
}

/// What the keys of a screen are lent.
pub trait Lent {
    fn env(&self) -> Env<'_>;

    /// Whether nothing can be changed, since the file is somebody else's.
    fn is_read_only(&self) -> bool {
        false
    }
}

impl Lent for Context<'_> {
    fn env(&self) -> Env<'_> {
        self.env
    }

    fn is_read_only(&self) -> bool {
        self.work.is_read_only()
    }
}

impl Lent for Env<'_> {
    fn env(&self) -> Env<'_> {
        *self
    }
}

impl<L: Lent, T: ?Sized> Lent for (L, &T) {
    fn env(&self) -> Env<'_> {
        self.0.env()
    }

    fn is_read_only(&self) -> bool {
        self.0.is_read_only()
    }
}

/// A part of the table of a screen.
pub enum Part<S: HasKeys> {
    Own(&'static [Binding<S>]),
    /// The table of something inside the screen.
    Inner(Inner<S>),
}

/// The table of something inside a screen: what its keys do there, and what the footer and the help say of them.
pub struct Inner<S: HasKeys> {
    pub key: fn(&S, Key, S::Lent<'_>) -> Option<S::Message>,
    pub footer: fn(&S, S::Lent<'_>) -> Vec<Footer>,
    pub help: fn(Env<'_>) -> Vec<HelpLine>,
}

/// A screen, or a part of one, with a table of keys.
pub trait HasKeys: Sized + 'static {
    type Message;
    type Lent<'a>: Copy + Lent;

    /// The table. The footer names the keys in this order, and if two lines give a message for one key, the first counts.
    const KEYS: &'static [Part<Self>];

    /// The message of a key press that no control has taken.
    fn key(&self, key: Key, lent: Self::Lent<'_>) -> Option<Self::Message> {
        let in_order = in_reading_order(key, lent.env());

        Self::KEYS.iter().find_map(|part| match part {
            Part::Own(lines) => lines
                .iter()
                .filter(|line| line.keys.contains(in_order))
                .find_map(|line| (line.message)(self, in_order, lent)),
            Part::Inner(inner) => (inner.key)(self, key, lent),
        })
    }

    /// What the footer says: first of the control that has the focus, then of the keys that do something now and reach the
    /// screen.
    fn hints(&self, lent: Self::Lent<'_>) -> Vec<Footer> {
        let of_focus = of_focus(lent.env()).into_iter().map(Footer::Hint);

        of_focus.chain(self.hints_of_table(lent)).collect()
    }

    /// The hint for a key that means the same on every screen, if it does something now and has words.
    fn hint_everywhere(&self, key: Key, lent: Self::Lent<'_>) -> Option<Hint> {
        let lines = Self::KEYS.iter().filter_map(|part| match part {
            Part::Own(lines) => Some(lines.iter()),
            Part::Inner(_) => None,
        });
        let mut lines = lines.flatten();
        let line = lines.find(|line| line.keys.contains(key))?;

        line.hint(self, &mut Vec::new(), lent)?.own()
    }

    /// What the footer says of the keys of the table; of each key only what its first line says.
    fn hints_of_table(&self, lent: Self::Lent<'_>) -> Vec<Footer> {
        let mut used = Vec::new();
        let mut hints = Vec::new();

        for part in Self::KEYS {
            match part {
                Part::Own(lines) => {
                    let of_lines = lines.iter();

                    hints.extend(of_lines.filter_map(|line| line.hint(self, &mut used, lent)));
                }
                Part::Inner(inner) => {
                    let free = |part: &Footer| match part {
                        Footer::Hint(hint) => !hint.keys.iter().any(|key| used.contains(key)),
                        Footer::Everywhere(_) => true,
                    };
                    let inner: Vec<Footer> = (inner.footer)(self, lent);
                    let inner: Vec<Footer> = inner.into_iter().filter(free).collect();
                    let keys = inner.iter().flat_map(|part| match part {
                        Footer::Hint(hint) => hint.keys.clone(),
                        Footer::Everywhere(_) => Vec::new(),
                    });
                    used.extend(keys);
                    hints.extend(inner);
                }
            }
        }

        hints
    }
}

impl<S: HasKeys> Binding<S> {
    /// The hint for those of its keys that do something now, that no line before has used, and that reach the screen.
    fn hint(&self, screen: &S, used: &mut Vec<Key>, lent: S::Lent<'_>) -> Option<Footer> {
        if let (Keys::One(key), true) = (self.keys, self.is_everywhere) {
            return Some(Footer::Everywhere(key));
        }

        let env = lent.env();
        let is_free = |key: &Key| !used.contains(&in_reading_order(*key, env));
        let free: Vec<Key> = self.keys.all().into_iter().filter(is_free).collect();
        let acts = |key: &Key| (self.message)(screen, *key, lent).is_some();
        // Keys that belong together are named together, so that the footer stands still at the end of a list.
        let active: Vec<Key> = match self.keys {
            Keys::Two(..) | Keys::Arrows if free.iter().any(acts) => free,
            _ => free.into_iter().filter(acts).collect(),
        };
        used.extend(active.iter().map(|key| in_reading_order(*key, env)));

        if self.edits && lent.is_read_only() {
            return None;
        }

        Hint::new(active, self.footer?, env)
            .filter(|hint| hint.works(env.focused))
            .map(Footer::Hint)
    }
}

/// The arrow that leads on is [`Key::Right`] in a table, whatever the direction of reading.
fn in_reading_order(key: Key, env: Env<'_>) -> Key {
    match key {
        Key::Left if env.ui.is_rtl() => Key::Right,
        Key::Right if env.ui.is_rtl() => Key::Left,
        key => key,
    }
}

/// A part of the footer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Footer {
    /// Keys of the screen, or of the control that has the focus.
    Hint(Hint),
    /// A key that means the same on every screen; the program knows what it does now.
    Everywhere(Key),
}

impl Footer {
    /// A hint of the screen itself.
    pub fn own(self) -> Option<Hint> {
        match self {
            Self::Hint(hint) => Some(hint),
            Self::Everywhere(_) => None,
        }
    }
}

/// What the footer says while a question or the help is over the page.
pub fn over_page(env: Env<'_>) -> Vec<Hint> {
    let close = Hint::new(vec![Key::Escape], "assess-hint-close", env);

    of_focus(env).into_iter().chain(close).collect()
}

/// What the keys do that the focused control takes.
fn of_focus(env: Env<'_>) -> Vec<Hint> {
    let hints = match env.focused {
        Focused::Field(EnterInField::BreaksLine) => vec![(vec![Key::Enter], "hint-new-line")],
        Focused::Nothing
        | Focused::Row
        | Focused::Field(EnterInField::Submits | EnterInField::Other) => Vec::new(),
        Focused::Control(ControlKeys::Press) => vec![(vec![Key::Enter], "hint-press")],
        Focused::Control(ControlKeys::Tick) => vec![(vec![Key::Space], "hint-tick")],
        Focused::Control(ControlKeys::Sideways | ControlKeys::Arrows) => {
            vec![(vec![Key::Left, Key::Right], "hint-choose")]
        }
        Focused::Control(ControlKeys::UpAndDown) => {
            vec![(vec![Key::Up, Key::Down], "hint-choose")]
        }
        Focused::Suggestions { is_lit: false, .. } => vec![
            (vec![Key::Up, Key::Down], "hint-choose"),
            (vec![Key::Escape], "assess-hint-close"),
        ],
        Focused::Menu | Focused::Suggestions { is_lit: true, .. } => vec![
            (vec![Key::Up, Key::Down], "hint-choose"),
            (vec![Key::Enter], "hint-take"),
            (vec![Key::Escape], "assess-hint-close"),
        ],
    };

    hints
        .into_iter()
        .filter_map(|(keys, name)| Some(Hint::new(keys, name, env)?.of_focus()))
        .collect()
}

/// A hint in the footer: keys, and what they do now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The keys as a person presses them.
    pub keys: Vec<Key>,
    /// Their cap.
    pub cap: String,
    /// Message key of what they do.
    pub name: &'static str,
    /// What they do.
    pub words: String,
    /// Whether the focused control takes them.
    pub is_of_focus: bool,
}

impl Hint {
    /// A hint for keys of a table; `None` for no key.
    pub fn new(keys: Vec<Key>, name: &'static str, env: Env<'_>) -> Option<Self> {
        let mut keys: Vec<Key> = keys
            .into_iter()
            .map(|key| in_reading_order(key, env))
            .collect();
        // The arrow to the left stands at the left.
        keys.sort_by_key(|key| *key == Key::Right);
        let cap = match (keys.first()?, keys.last()?) {
            (first @ Key::Digit(_), last @ (Key::Digit(_) | Key::ShiftDigit(_)))
                if keys.len() > 2 =>
            {
                let ends = [("first", cap(*first, env)), ("last", cap(*last, env))];

                env.format("hint-digits", &ends.map(|(name, cap)| (name, cap.into())))
            }
            _ => {
                let caps: Vec<String> = keys.iter().map(|key| cap(*key, env)).collect();

                caps.join(" ")
            }
        };

        Some(Self {
            keys,
            cap,
            name,
            words: env.text(name),
            is_of_focus: false,
        })
    }

    fn of_focus(self) -> Self {
        Self {
            is_of_focus: true,
            ..self
        }
    }

    /// Whether the keys reach the screen, or are those of the focused control.
    pub fn works(&self, focused: Focused) -> bool {
        self.is_of_focus || !self.keys.iter().any(|key| focused.takes(*key))
    }
}

/// The cap of a key in the language of the window.
pub(super) fn cap(key: Key, env: Env<'_>) -> String {
    match key {
        Key::Digit(digit) => env.locale.count(usize::from(digit)),
        key => key_cap(&key.cap(), env),
    }
}

/// A line of the help: the caps of keys that do the same or belong together, and the message key of what they do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpLine {
    pub caps: Vec<String>,
    pub words: &'static str,
}

/// The lines of the help about a screen: each thing it does once, with all its keys.
pub fn help_lines<S: HasKeys>(env: Env<'_>) -> Vec<HelpLine> {
    let mut all: Vec<HelpLine> = Vec::new();
    let lines = S::KEYS.iter().flat_map(|part| match part {
        Part::Own(lines) => lines.iter().filter_map(|line| line.help(env)).collect(),
        Part::Inner(inner) => (inner.help)(env),
    });

    for line in lines {
        match all.iter_mut().find(|known| known.words == line.words) {
            Some(known) => {
                let caps = line.caps.into_iter();
                let more: Vec<String> = caps.filter(|cap| !known.caps.contains(cap)).collect();
                known.caps.extend(more);
            }
            None => all.push(line),
        }
    }

    all
}

impl<S: HasKeys> Binding<S> {
    fn help(&self, env: Env<'_>) -> Option<HelpLine> {
        let words = self.help.or(self.footer)?;
        let keys = self.keys.all().into_iter();
        let mut caps: Vec<String> = keys
            .map(|key| cap(in_reading_order(key, env), env))
            .collect();

        // Of a row of keys the help names the first and the last.
        if matches!(self.keys, Keys::Digits | Keys::AltDigits) {
            caps.splice(1..caps.len() - 1, ["…".to_owned()]);
        }

        Some(HelpLine { caps, words })
    }
}
