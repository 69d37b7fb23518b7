//! Translates key presses into the program's keys, independent of the keyboard's layout and language.
//!
//! Digits come from the physical digit row (a French layout writes `&` and `é` there), from the number pad by its text, and from the
//! Arabic-Indic and Persian digits; letters are the Latin letter of the key, so that D is D on an Arabic layout.

use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{self, Location, Modifiers};

/// A key press as the program understands it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// A digit, 0 to 9.
    Digit(u8),
    /// Shift and a digit, 0 or 1, of the physical row: the eleventh and the twelfth level. Where a layout writes digits with Shift
    /// they are digits, unless the scale has so many levels: see [`shifted_digit`].
    ShiftDigit(u8),
    /// A Latin letter, in lower case, without modifiers (Shift is let through).
    Letter(char),
    /// Shift and one of the letters that mean something else with it: see [`SHIFTED`].
    ShiftLetter(char),
    /// Alt and a digit of the physical row.
    Alt(u8),
    /// Ctrl (Command on a Mac) and a Latin letter.
    Ctrl(char),
    /// Ctrl, Shift and a Latin letter.
    CtrlShift(char),
    CtrlEnter,
    ShiftEnter,
    CtrlBackspace,
    ShiftBackspace,
    ShiftDelete,
    ShiftSpace,
    ShiftUp,
    ShiftDown,
    /// Arrow to the left.
    Left,
    /// Arrow to the right.
    Right,
    Up,
    Down,
    /// The first of a list.
    Home,
    /// The last of a list.
    End,
    Space,
    /// Enter, also that of the number pad.
    Enter,
    Escape,
    Backspace,
    Delete,
    Insert,
    PageUp,
    PageDown,
    Tab,
    ShiftTab,
    CtrlTab,
    CtrlShiftTab,
    /// A function key, 1 to 12.
    Function(u8),
    /// Shift and a function key.
    ShiftFunction(u8),
    /// The question mark, also the Arabic one.
    QuestionMark,
    Plus,
    Minus,
    /// Ctrl (Command on a Mac) and the key of the plus sign, with Shift or without.
    CtrlPlus,
    CtrlMinus,
}

impl Key {
    /// Its cap on an English keyboard; the parts of a chord are joined by a plus sign.
    pub fn cap(self) -> String {
        let named = match self {
            Self::Digit(digit) => return digit.to_string(),
            Self::ShiftDigit(digit) => return format!("Shift+{digit}"),
            Self::Letter(letter) => return letter.to_ascii_uppercase().to_string(),
            Self::Alt(digit) => return format!("Alt+{digit}"),
            Self::Ctrl(letter) => return format!("Ctrl+{}", letter.to_ascii_uppercase()),
            Self::CtrlShift(letter) => {
                return format!("Ctrl+Shift+{}", letter.to_ascii_uppercase());
            }
            Self::Function(number) => return format!("F{number}"),
            Self::ShiftFunction(number) => return format!("Shift+F{number}"),
            Self::ShiftLetter(letter) => {
                return format!("Shift+{}", letter.to_ascii_uppercase());
            }
            Self::CtrlEnter => "Ctrl+Enter",
            Self::ShiftEnter => "Shift+Enter",
            Self::CtrlBackspace => "Ctrl+Backspace",
            Self::ShiftBackspace => "Shift+Backspace",
            Self::ShiftDelete => "Shift+Del",
            Self::ShiftSpace => "Shift+Space",
            Self::ShiftUp => "Shift+↑",
            Self::ShiftDown => "Shift+↓",
            Self::Left => "←",
            Self::Right => "→",
            Self::Up => "↑",
            Self::Down => "↓",
            Self::Home => "Home",
            Self::End => "End",
            Self::Space => "Space",
            Self::Enter => "Enter",
            Self::Escape => "Esc",
            Self::Backspace => "Backspace",
            Self::Delete => "Del",
            Self::Insert => "Ins",
            Self::PageUp => "PgUp",
            Self::PageDown => "PgDn",
            Self::Tab => "Tab",
            Self::ShiftTab => "Shift+Tab",
            Self::CtrlTab => "Ctrl+Tab",
            Self::CtrlShiftTab => "Ctrl+Shift+Tab",
            Self::QuestionMark => "?",
            Self::Plus => "+",
            Self::Minus => "−",
            Self::CtrlPlus => "Ctrl +",
            Self::CtrlMinus => "Ctrl −",
        };

        named.to_owned()
    }
}

/// The letters that mean something else with Shift; with every other one Shift makes no difference.
const SHIFTED: [char; 2] = ['m', 'p'];

const ALT_GR: keyboard::Key = keyboard::Key::Named(Named::AltGraph);

/// Whether `AltGr` is held, which no modifier of a key press says on Linux.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ThirdLevel(bool);

impl ThirdLevel {
    /// Looks at an event of the keyboard.
    pub fn see(&mut self, event: &keyboard::Event) {
        match event {
            keyboard::Event::KeyPressed { key, .. } if *key == ALT_GR => self.0 = true,
            event if Self::ends_with(event) => self.0 = false,
            _ => {}
        }
    }

    /// Whether an event is the release of `AltGr`.
    pub fn ends_with(event: &keyboard::Event) -> bool {
        matches!(event, keyboard::Event::KeyReleased { key, .. } if *key == ALT_GR)
    }

    /// Whether `AltGr` is held.
    pub fn is_held(self) -> bool {
        self.0
    }
}

/// Whether a press wrote another sign than the key bears without Shift, as `AltGr` makes it do.
fn is_of_third_level(key: &keyboard::Key, modified: &keyboard::Key, modifiers: Modifiers) -> bool {
    let (keyboard::Key::Character(plain), keyboard::Key::Character(shown)) = (key, modified) else {
        return false;
    };
    let is_same = plain.to_lowercase() == shown.to_lowercase();
    let is_letter = plain.chars().all(char::is_alphabetic);
    // Shift writes signs and, on French keyboards, digits; so does Caps Lock there.
    let is_digit = only_char(shown).and_then(digit).is_some();
    let is_second = is_digit || (!is_letter && modifiers.shift());

    !is_same && !is_second
}

/// The key of an event, if it is a press that the program knows.
pub fn key(event: &keyboard::Event) -> Option<Key> {
    let keyboard::Event::KeyPressed {
        key,
        modified_key,
        physical_key,
        location,
        modifiers,
        text,
        ..
    } = event
    else {
        return None;
    };

    // Without Num Lock the number pad sends names of arrows and no text; with Num Lock it sends text and no useful name.
    let written = text.as_deref().and_then(only_char);

    if *location == Location::Numpad
        && let Some(digit) = written.and_then(digit)
    {
        return modifiers.is_empty().then_some(Key::Digit(digit));
    }

    if let Some(named) = named(key, *modifiers) {
        return Some(named);
    }

    if modifiers.alt() && modifiers.control() {
        return None;
    }

    if modifiers.alt() {
        return physical_digit(*physical_key).map(Key::Alt);
    }

    if let Some(sign) = sign(key, modified_key) {
        let is_chord = modifiers.command() || modifiers.control();

        match (sign, is_chord) {
            ('+', false) => return Some(Key::Plus),
            ('-', false) => return Some(Key::Minus),
            // On many layouts the plus sign is the equals sign with Shift.
            ('+' | '=', true) => return Some(Key::CtrlPlus),
            ('-', true) => return Some(Key::CtrlMinus),
            _ => {}
        }
    }

    let latin = key
        .to_latin(*physical_key)
        .map(|letter| letter.to_ascii_lowercase())
        .filter(char::is_ascii_lowercase);

    if modifiers.command() || modifiers.control() {
        return latin.map(if modifiers.shift() {
            Key::CtrlShift
        } else {
            Key::Ctrl
        });
    }

    if is_of_third_level(key, modified_key, *modifiers) {
        return None;
    }

    let shown = match modified_key {
        keyboard::Key::Character(text) => only_char(text),
        _ => None,
    };

    if let Some('?' | '\u{61F}') = shown.or(written) {
        return Some(Key::QuestionMark);
    }

    if let Some(digit) = shown.or(written).and_then(digit) {
        return Some(Key::Digit(digit));
    }

    match physical_digit(*physical_key) {
        Some(digit) if !modifiers.shift() => return Some(Key::Digit(digit)),
        Some(digit @ 0..=1) => return Some(Key::ShiftDigit(digit)),
        _ => {}
    }

    latin.map(|letter| {
        if modifiers.shift() && SHIFTED.contains(&letter) {
            Key::ShiftLetter(letter)
        } else {
            Key::Letter(letter)
        }
    })
}

/// Shift alone and 0 or 1 of the physical row, whatever the layout writes there.
pub fn shifted_digit(event: &keyboard::Event) -> Option<Key> {
    let keyboard::Event::KeyPressed {
        physical_key,
        modifiers,
        ..
    } = event
    else {
        return None;
    };

    physical_digit(*physical_key)
        .filter(|digit| *digit <= 1 && *modifiers == Modifiers::SHIFT)
        .map(Key::ShiftDigit)
}

fn named(key: &keyboard::Key, modifiers: Modifiers) -> Option<Key> {
    let keyboard::Key::Named(name) = key else {
        return None;
    };
    let function = |number| {
        Some(if modifiers.shift() {
            Key::ShiftFunction(number)
        } else {
            Key::Function(number)
        })
    };

    if *name == Named::Enter && modifiers.command() {
        return Some(Key::CtrlEnter);
    }

    if *name == Named::Backspace && modifiers.command() {
        return Some(Key::CtrlBackspace);
    }

    // On a Mac it is Control, too: Command and Tab change the program.
    if *name == Named::Tab && modifiers.control() && !modifiers.alt() {
        return Some(if modifiers.shift() {
            Key::CtrlShiftTab
        } else {
            Key::CtrlTab
        });
    }

    if modifiers.control() || modifiers.alt() || modifiers.logo() {
        return None;
    }

    match name {
        Named::ArrowLeft => Some(Key::Left),
        Named::ArrowRight => Some(Key::Right),
        Named::ArrowUp if modifiers.shift() => Some(Key::ShiftUp),
        Named::ArrowDown if modifiers.shift() => Some(Key::ShiftDown),
        Named::ArrowUp => Some(Key::Up),
        Named::ArrowDown => Some(Key::Down),
        Named::Home => Some(Key::Home),
        Named::End => Some(Key::End),
        Named::Space if modifiers.shift() => Some(Key::ShiftSpace),
        Named::Space => Some(Key::Space),
        Named::Enter if modifiers.shift() => Some(Key::ShiftEnter),
        Named::Enter => Some(Key::Enter),
        Named::Escape => Some(Key::Escape),
        Named::Backspace if modifiers.shift() => Some(Key::ShiftBackspace),
        Named::Backspace => Some(Key::Backspace),
        Named::Delete if modifiers.shift() => Some(Key::ShiftDelete),
        Named::Delete => Some(Key::Delete),
        Named::Insert if !modifiers.shift() => Some(Key::Insert),
        Named::PageUp => Some(Key::PageUp),
        Named::PageDown => Some(Key::PageDown),
        Named::Tab if modifiers.shift() => Some(Key::ShiftTab),
        Named::Tab => Some(Key::Tab),
        Named::F1 => function(1),
        Named::F2 => function(2),
        Named::F3 => function(3),
        Named::F4 => function(4),
        Named::F5 => function(5),
        Named::F6 => function(6),
        Named::F7 => function(7),
        Named::F8 => function(8),
        Named::F9 => function(9),
        Named::F10 => function(10),
        Named::F11 => function(11),
        Named::F12 => function(12),
        _ => None,
    }
}

/// The digit of a key of the physical digit row, whatever the layout writes there.
pub fn physical_digit(key: Physical) -> Option<u8> {
    let Physical::Code(code) = key else {
        return None;
    };

    match code {
        Code::Digit0 => Some(0),
        Code::Digit1 => Some(1),
        Code::Digit2 => Some(2),
        Code::Digit3 => Some(3),
        Code::Digit4 => Some(4),
        Code::Digit5 => Some(5),
        Code::Digit6 => Some(6),
        Code::Digit7 => Some(7),
        Code::Digit8 => Some(8),
        Code::Digit9 => Some(9),
        _ => None,
    }
}

/// The plus, minus or equals sign of a key, as Shift makes it or else without.
fn sign(key: &keyboard::Key, modified: &keyboard::Key) -> Option<char> {
    let signs = [modified, key].into_iter().filter_map(|key| match key {
        keyboard::Key::Character(text) => only_char(text),
        _ => None,
    });
    let signs = signs.map(|sign| if sign == '\u{2212}' { '-' } else { sign });
    let mut signs = signs.filter(|sign| matches!(sign, '+' | '-' | '='));

    signs.next()
}

fn only_char(text: &str) -> Option<char> {
    let mut chars = text.chars();
    let first = chars.next()?;

    chars.next().is_none().then_some(first)
}

/// A Western, Arabic-Indic or Persian digit.
fn digit(c: char) -> Option<u8> {
    let value = match c {
        '0'..='9' => u32::from(c) - u32::from('0'),
        '\u{660}'..='\u{669}' => u32::from(c) - 0x660,
        '\u{6F0}'..='\u{6F9}' => u32::from(c) - 0x6F0,
        _ => return None,
    };

    u8::try_from(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(
        logical: &str,
        code: Code,
        location: Location,
        modifiers: Modifiers,
        text: &str,
    ) -> Option<Key> {
        key(&keyboard::Event::KeyPressed {
            key: keyboard::Key::Character(logical.into()),
            modified_key: keyboard::Key::Character(
                if text.is_empty() { logical } else { text }.into(),
            ),
            physical_key: Physical::Code(code),
            location,
            modifiers,
            text: (!text.is_empty()).then(|| text.into()),
            repeat: false,
        })
    }

    fn plain(logical: &str, code: Code) -> Option<Key> {
        press(
            logical,
            code,
            Location::Standard,
            Modifiers::empty(),
            logical,
        )
    }

    fn name(name: Named, modifiers: Modifiers) -> Option<Key> {
        key(&keyboard::Event::KeyPressed {
            key: keyboard::Key::Named(name),
            modified_key: keyboard::Key::Named(name),
            physical_key: Physical::Code(Code::Enter),
            location: Location::Standard,
            modifiers,
            text: None,
            repeat: false,
        })
    }

    #[test]
    fn shift_and_a_digit_are_a_key_where_the_layout_writes_none() {
        let shifted = |shown, code| press("1", code, Location::Standard, Modifiers::SHIFT, shown);

        assert_eq!(shifted("!", Code::Digit1), Some(Key::ShiftDigit(1)));
        assert_eq!(shifted(")", Code::Digit0), Some(Key::ShiftDigit(0)));
        assert_eq!(shifted("1", Code::Digit1), Some(Key::Digit(1)), "French");
        assert_eq!(shifted("@", Code::Digit2), None);
    }

    #[test]
    fn shift_and_a_digit_can_be_told_on_every_layout() {
        let pressed = |code, modifiers| {
            shifted_digit(&keyboard::Event::KeyPressed {
                key: keyboard::Key::Character("&".into()),
                modified_key: keyboard::Key::Character("1".into()),
                physical_key: Physical::Code(code),
                location: Location::Standard,
                modifiers,
                text: Some("1".into()),
                repeat: false,
            })
        };

        assert_eq!(
            pressed(Code::Digit1, Modifiers::SHIFT),
            Some(Key::ShiftDigit(1))
        );
        assert_eq!(pressed(Code::Digit2, Modifiers::SHIFT), None);
        assert_eq!(pressed(Code::Digit1, Modifiers::empty()), None);
        assert_eq!(
            pressed(Code::Digit1, Modifiers::SHIFT | Modifiers::CTRL),
            None
        );
    }

    #[test]
    fn the_digit_row_gives_digits_on_a_french_layout() {
        assert_eq!(plain("&", Code::Digit1), Some(Key::Digit(1)));
        assert_eq!(plain("é", Code::Digit2), Some(Key::Digit(2)));
        assert_eq!(
            press("&", Code::Digit1, Location::Standard, Modifiers::SHIFT, "1"),
            Some(Key::Digit(1))
        );
    }

    #[test]
    fn letters_are_latin_on_an_arabic_layout() {
        assert_eq!(plain("ي", Code::KeyD), Some(Key::Letter('d')));
        assert_eq!(
            press("س", Code::KeyS, Location::Standard, Modifiers::CTRL, ""),
            Some(Key::Ctrl('s'))
        );
    }

    #[test]
    fn letters_follow_the_layout_where_it_is_latin() {
        assert_eq!(plain("a", Code::KeyQ), Some(Key::Letter('a')));
        assert_eq!(
            press(
                "z",
                Code::KeyW,
                Location::Standard,
                Modifiers::CTRL | Modifiers::SHIFT,
                ""
            ),
            Some(Key::CtrlShift('z'))
        );
    }

    #[test]
    fn arabic_and_persian_digits_are_digits() {
        assert_eq!(plain("٣", Code::Digit3), Some(Key::Digit(3)));
        assert_eq!(plain("۴", Code::Digit4), Some(Key::Digit(4)));
    }

    #[test]
    fn the_number_pad_gives_digits_by_its_text() {
        let event = keyboard::Event::KeyPressed {
            key: keyboard::Key::Named(Named::End),
            modified_key: keyboard::Key::Named(Named::End),
            physical_key: Physical::Code(Code::Numpad1),
            location: Location::Numpad,
            modifiers: Modifiers::empty(),
            text: Some("1".into()),
            repeat: false,
        };

        assert_eq!(key(&event), Some(Key::Digit(1)));
    }

    #[test]
    fn alt_and_a_digit_go_by_the_physical_row() {
        assert_eq!(
            press("é", Code::Digit2, Location::Standard, Modifiers::ALT, "é"),
            Some(Key::Alt(2))
        );
        assert_eq!(
            press("x", Code::KeyX, Location::Standard, Modifiers::ALT, "x"),
            None
        );
    }

    #[test]
    fn what_alt_gr_writes_is_no_key_of_the_program() {
        let plain = Modifiers::empty();
        let french = |modified: &str| press("é", Code::Digit2, Location::Standard, plain, modified);

        assert_eq!(french("é"), Some(Key::Digit(2)));
        assert_eq!(french("É"), Some(Key::Digit(2)), "with Caps Lock");
        assert_eq!(french("2"), Some(Key::Digit(2)), "with Caps Lock");
        assert_eq!(french("~"), None);
        assert_eq!(
            press("2", Code::Digit2, Location::Standard, plain, "²"),
            None
        );
        assert_eq!(press("e", Code::KeyE, Location::Standard, plain, "€"), None);
        assert_eq!(
            press("d", Code::KeyD, Location::Standard, Modifiers::SHIFT, "D"),
            Some(Key::Letter('d'))
        );
    }

    #[test]
    fn named_keys_keep_their_names() {
        assert_eq!(name(Named::Enter, Modifiers::empty()), Some(Key::Enter));
        assert_eq!(name(Named::Tab, Modifiers::SHIFT), Some(Key::ShiftTab));
        assert_eq!(name(Named::Tab, Modifiers::CTRL), Some(Key::CtrlTab));
        assert_eq!(
            name(Named::Tab, Modifiers::CTRL | Modifiers::SHIFT),
            Some(Key::CtrlShiftTab)
        );
        assert_eq!(name(Named::F5, Modifiers::empty()), Some(Key::Function(5)));
        assert_eq!(
            name(Named::F6, Modifiers::SHIFT),
            Some(Key::ShiftFunction(6))
        );
        assert_eq!(name(Named::F4, Modifiers::ALT), None);
    }

    #[test]
    fn the_question_mark_is_found_in_both_scripts() {
        assert_eq!(
            press("/", Code::Slash, Location::Standard, Modifiers::SHIFT, "?"),
            Some(Key::QuestionMark)
        );
        assert_eq!(
            press("/", Code::Slash, Location::Standard, Modifiers::SHIFT, "؟"),
            Some(Key::QuestionMark)
        );
    }
}
