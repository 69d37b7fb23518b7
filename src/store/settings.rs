//! The settings of a person on this computer, and their file.

use crate::store::SaveError;
use crate::store::state_file;

use serde::{Deserialize, Serialize};

use std::path::{Path, PathBuf};

const FILE: &str = "settings.ron";

/// The settings. Reading skips fields of a newer program, and takes the default for its unknown choices.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language as a tag (`ar`); `None` follows the system.
    pub language: Option<String>,
    pub theme: ThemeChoice,
    pub text_size: TextSize,
    /// The digits of numbers.
    pub digits: DigitChoice,
    /// The folder for new assessments; `None` is the default one.
    pub documents: Option<PathBuf>,
    /// The budget of a question, in minutes.
    pub minutes: Minutes,
    /// Where snapshots are kept.
    pub snapshots: KeepSnapshots,
    /// Size and place of the window; `None` before the first start.
    pub window: Option<Window>,
    /// Size and place of the room view; `None` if it was never open.
    pub room: Option<Window>,
    /// The text size of the room view, which has one of its own.
    pub room_text: RoomText,
    /// In which languages the room view shows a question.
    pub room_languages: RoomLanguages,
    /// The second language of the room view as a tag; `None` if none was ever chosen.
    pub room_second: Option<String>,
}

/// The text size of the room view: 80 to 140 percent of the size as designed, in steps of 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "u32", into = "u32")]
pub struct RoomText(u32);

impl RoomText {
    /// The smallest and the largest, in percent.
    pub const RANGE: (u32, u32) = (80, 140);
    const STEP: u32 = 10;

    /// Percent of the size as designed.
    pub fn percent(self) -> u32 {
        self.0
    }

    /// One step larger, if there is one.
    #[must_use]
    pub fn larger(self) -> Self {
        Self((self.0 + Self::STEP).min(Self::RANGE.1))
    }

    /// One step smaller, if there is one.
    #[must_use]
    pub fn smaller(self) -> Self {
        Self((self.0 - Self::STEP).max(Self::RANGE.0))
    }
}

impl Default for RoomText {
    fn default() -> Self {
        Self(100)
    }
}

impl From<u32> for RoomText {
    fn from(percent: u32) -> Self {
        let (least, most) = Self::RANGE;
        let is_known = (least..=most).contains(&percent) && percent.is_multiple_of(Self::STEP);

        if is_known {
            Self(percent)
        } else {
            Self::default()
        }
    }
}

impl From<RoomText> for u32 {
    fn from(text: RoomText) -> Self {
        text.0
    }
}

/// In which of its two languages the room view speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum RoomLanguages {
    /// In that of the window.
    #[default]
    First,
    /// In the second one.
    Second,
    /// In both, one under the other.
    Both,
}

impl RoomLanguages {
    pub const ALL: [Self; 3] = [Self::First, Self::Second, Self::Both];

    /// The name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Both => "both",
        }
    }

    /// The next one; the first comes after the last.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::First => Self::Second,
            Self::Second => Self::Both,
            Self::Both => Self::First,
        }
    }
}

impl From<String> for RoomLanguages {
    fn from(name: String) -> Self {
        let known = Self::ALL.into_iter().find(|one| one.name() == name);

        known.unwrap_or_default()
    }
}

impl From<RoomLanguages> for String {
    fn from(languages: RoomLanguages) -> Self {
        languages.name().to_owned()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum ThemeChoice {
    /// The theme of the system.
    #[default]
    System,
    /// Dark text on white.
    Light,
    /// Light text on a dark ground.
    Dark,
    HighContrast,
}

impl ThemeChoice {
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::HighContrast];

    /// The name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "high-contrast",
        }
    }
}

impl From<String> for ThemeChoice {
    fn from(name: String) -> Self {
        let known = Self::ALL.into_iter().find(|theme| theme.name() == name);

        known.unwrap_or_default()
    }
}

impl From<ThemeChoice> for String {
    fn from(theme: ThemeChoice) -> Self {
        theme.name().to_owned()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(from = "u32", into = "u32")]
pub enum TextSize {
    #[default]
    Normal,
    /// 115 percent.
    Large,
    /// 130 percent.
    Larger,
    /// 150 percent.
    Largest,
}

impl TextSize {
    /// All sizes, the smallest first.
    pub const ALL: [Self; 4] = [Self::Normal, Self::Large, Self::Larger, Self::Largest];

    /// Percent of the size as designed.
    pub fn percent(self) -> u32 {
        match self {
            Self::Normal => 100,
            Self::Large => 115,
            Self::Larger => 130,
            Self::Largest => 150,
        }
    }
}

impl From<u32> for TextSize {
    fn from(percent: u32) -> Self {
        let known = Self::ALL.into_iter().find(|size| size.percent() == percent);

        known.unwrap_or_default()
    }
}

impl From<TextSize> for u32 {
    fn from(size: TextSize) -> Self {
        size.percent()
    }
}

/// The budget of a question, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(from = "u32", into = "u32")]
pub enum Minutes {
    Two,
    Three,
    #[default]
    Four,
    Five,
}

impl Minutes {
    /// All choices, the shortest first.
    pub const ALL: [Self; 4] = [Self::Two, Self::Three, Self::Four, Self::Five];

    pub fn count(self) -> u32 {
        match self {
            Self::Two => 2,
            Self::Three => 3,
            Self::Four => 4,
            Self::Five => 5,
        }
    }
}

impl From<u32> for Minutes {
    fn from(count: u32) -> Self {
        let known = Self::ALL
            .into_iter()
            .find(|minutes| minutes.count() == count);

        known.unwrap_or_default()
    }
}

impl From<Minutes> for u32 {
    fn from(minutes: Minutes) -> Self {
        minutes.count()
    }
}

/// The digits of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum DigitChoice {
    /// 0 to 9.
    #[default]
    Western,
    /// ٠ to ٩.
    ArabicIndic,
}

impl DigitChoice {
    pub const ALL: [Self; 2] = [Self::Western, Self::ArabicIndic];

    /// The name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Western => "western",
            Self::ArabicIndic => "arabic-indic",
        }
    }
}

impl From<String> for DigitChoice {
    fn from(name: String) -> Self {
        let known = Self::ALL.into_iter().find(|digits| digits.name() == name);

        known.unwrap_or_default()
    }
}

impl From<DigitChoice> for String {
    fn from(digits: DigitChoice) -> Self {
        digits.name().to_owned()
    }
}

/// Where snapshots are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum KeepSnapshots {
    /// In the data folder of the program.
    #[default]
    OnThisComputer,
    /// In a folder beside the assessment, which goes with it on a stick.
    BesideTheFile,
}

impl KeepSnapshots {
    pub const ALL: [Self; 2] = [Self::OnThisComputer, Self::BesideTheFile];

    /// The name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::OnThisComputer => "on-this-computer",
            Self::BesideTheFile => "beside-the-file",
        }
    }
}

impl From<String> for KeepSnapshots {
    fn from(name: String) -> Self {
        let known = Self::ALL.into_iter().find(|keep| keep.name() == name);

        known.unwrap_or_default()
    }
}

impl From<KeepSnapshots> for String {
    fn from(keep: KeepSnapshots) -> Self {
        keep.name().to_owned()
    }
}

/// Size and place of the window, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Window {
    /// Width without the frame.
    pub width: f32,
    /// Height without the frame.
    pub height: f32,
    /// Left and upper edge, if the system reports them.
    #[serde(default)]
    pub place: Option<(f32, f32)>,
    /// Whether the window filled the screen.
    #[serde(default)]
    pub maximized: bool,
}

impl Window {
    /// Whether size and place are plausible for a screen.
    pub fn is_possible(&self) -> bool {
        let size = 100.0..=20_000.0;
        let edge = -50_000.0..=50_000.0;
        let place = self.place.unwrap_or_default();

        size.contains(&self.width)
            && size.contains(&self.height)
            && edge.contains(&place.0)
            && edge.contains(&place.1)
    }
}

impl Settings {
    /// Reads the settings in a configuration folder. It never fails: missing fields have the default, and a damaged file is renamed.
    pub fn load(folder: &Path) -> Self {
        let mut settings: Self = state_file::load(&folder.join(FILE));
        settings.window = settings.window.filter(Window::is_possible);
        settings.room = settings.room.filter(Window::is_possible);

        settings
    }

    /// Writes the settings that differ from `before` into a configuration folder; the others stay as another window may have set
    /// them meanwhile. Returns the new settings.
    ///
    /// # Errors
    /// If they cannot be written; the file before is whole.
    pub fn update(&self, folder: &Path, before: &Self) -> Result<Self, SaveError> {
        state_file::update(&folder.join(FILE), |there: &mut Self| {
            there.take_changes(self, before);
        })
    }

    /// Takes over the settings that differ between two states.
    fn take_changes(&mut self, now: &Self, before: &Self) {
        fn take<T: PartialEq + Clone>(here: &mut T, now: &T, before: &T) {
            if now != before {
                here.clone_from(now);
            }
        }

        // This pattern names every field, so that a new setting without a line here does not compile.
        let Self {
            language,
            theme,
            text_size,
            digits,
            documents,
            minutes,
            snapshots,
            window,
            room,
            room_text,
            room_languages,
            room_second,
        } = self;
        take(language, &now.language, &before.language);
        take(theme, &now.theme, &before.theme);
        take(text_size, &now.text_size, &before.text_size);
        take(digits, &now.digits, &before.digits);
        take(documents, &now.documents, &before.documents);
        take(minutes, &now.minutes, &before.minutes);
        take(snapshots, &now.snapshots, &before.snapshots);
        take(window, &now.window, &before.window);
        take(room, &now.room, &before.room);
        take(room_text, &now.room_text, &before.room_text);
        take(room_languages, &now.room_languages, &before.room_languages);
        take(room_second, &now.room_second, &before.room_second);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::fs;

    fn loaded(text: &str) -> (Settings, bool) {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FILE), text).unwrap();
        let settings = Settings::load(folder.path());

        (settings, folder.path().join("settings.ron.bad").exists())
    }

    #[test]
    fn settings_come_back_as_they_were_saved() {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("not/yet/there");
        let settings = Settings {
            language: Some("ar".into()),
            theme: ThemeChoice::HighContrast,
            text_size: TextSize::Larger,
            digits: DigitChoice::ArabicIndic,
            documents: Some("/somewhere/else".into()),
            minutes: Minutes::Three,
            snapshots: KeepSnapshots::BesideTheFile,
            room: Some(Window {
                width: 1920.0,
                height: 1080.0,
                place: Some((1366.0, 0.0)),
                maximized: false,
            }),
            window: Some(Window {
                width: 1366.0,
                height: 700.5,
                place: Some((-8.0, 12.0)),
                maximized: true,
            }),
            room_text: RoomText(120),
            room_languages: RoomLanguages::Both,
            room_second: Some("ar".into()),
        };

        let written = settings.update(&config, &Settings::default()).unwrap();

        assert_eq!(written, settings);
        assert_eq!(Settings::load(&config), settings);
        assert_eq!(Settings::load(folder.path()), Settings::default());
    }

    #[test]
    fn the_text_of_the_room_view_has_seven_sizes() {
        let mut size = RoomText::default();
        assert_eq!(size.percent(), 100);
        assert_eq!(size.smaller().smaller().smaller().percent(), 80);

        for percent in [110, 120, 130, 140, 140] {
            size = size.larger();
            assert_eq!(size.percent(), percent);
        }

        for (percent, expected) in [(90, 90), (95, 100), (0, 100), (150, 100), (u32::MAX, 100)] {
            assert_eq!(RoomText::from(percent).percent(), expected);
        }
    }

    #[test]
    fn a_window_keeps_the_settings_that_another_has_changed() {
        let folder = tempfile::tempdir().unwrap();
        let before = Settings::default();
        let theirs = Settings {
            theme: ThemeChoice::Dark,
            language: Some("fr".into()),
            ..Settings::default()
        };
        let mine = Settings {
            minutes: Minutes::Two,
            language: Some("ar".into()),
            ..Settings::default()
        };

        theirs.update(folder.path(), &before).unwrap();
        mine.update(folder.path(), &before).unwrap();

        let expected = Settings {
            theme: ThemeChoice::Dark,
            minutes: Minutes::Two,
            language: Some("ar".into()),
            ..Settings::default()
        };
        assert_eq!(Settings::load(folder.path()), expected);

        // A change back to the default is a change too.
        before.update(folder.path(), &mine).unwrap();
        let expected = Settings {
            theme: ThemeChoice::Dark,
            ..Settings::default()
        };
        assert_eq!(Settings::load(folder.path()), expected);
    }

    #[test]
    fn what_a_newer_program_wrote_is_skipped() {
        let (settings, aside) = loaded(
            r#"(theme: "sepia", text_size: 400, minutes: 90, voice: (loud: true), language: "fr")"#,
        );
        let expected = Settings {
            language: Some("fr".into()),
            ..Settings::default()
        };

        assert_eq!(settings, expected);
        assert!(!aside);
    }

    #[test]
    fn damaged_settings_are_the_default_and_kept_aside() {
        for text in ["", "(theme: ", "[[[[", "(text_size: \"big\")", "\u{0}\u{1}"] {
            assert_eq!(loaded(text), (Settings::default(), true), "{text:?}");
        }
    }

    #[test]
    fn an_impossible_window_is_forgotten() {
        for window in [
            "(width: NaN, height: 700)",
            "(width: 3, height: 700)",
            "(width: 900, height: 700, place: (inf, 0))",
        ] {
            assert_eq!(loaded(&format!("(window: {window})")).0.window, None);
            assert_eq!(loaded(&format!("(room: {window})")).0.room, None);
        }
    }
}
