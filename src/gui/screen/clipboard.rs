//! Pictures, and tables of their numbers, for the clipboard of the system. It is kept while the program runs: on some systems a picture goes with whoever
//! offers it.

use crate::chart::{Size, render};
use crate::gui::desk::Desk;
use crate::gui::screen::Notice;
use crate::gui::screen::results::picture::Sheet;
use crate::gui::widget::mark::Tone;

use arboard::{Clipboard, ImageData};

use std::borrow::Cow;
use std::sync::Mutex;

/// The clipboard, once something was copied.
static CLIPBOARD: Mutex<Option<Clipboard>> = Mutex::new(None);

/// Copies a picture as it would be written; whether it is there.
pub(in crate::gui::screen) fn copy(sheet: &Sheet, size: Size) -> bool {
    pixels(sheet, size).is_some_and(|bytes| {
        offer(ImageData {
            width: size.width as usize,
            height: size.height as usize,
            bytes: Cow::Owned(bytes),
        })
        .is_some()
    })
}

/// Copies words; whether they are there.
pub(in crate::gui::screen) fn copy_words(words: String) -> bool {
    with(|clipboard| clipboard.set_text(words)).is_some()
}

/// Says whether a picture is on the clipboard.
pub(in crate::gui::screen) fn said(is_there: bool, desk: Desk<'_>) -> Notice {
    if is_there {
        Notice {
            tone: Tone::Agree,
            title: desk.frame.text("outputs-copied"),
            words: desk.frame.text("outputs-copied-next"),
        }
    } else {
        Notice {
            tone: Tone::Discuss,
            title: desk.frame.text("outputs-not-copied"),
            words: desk.frame.text("outputs-not-copied-next"),
        }
    }
}

/// Says whether a table is on the clipboard.
pub(in crate::gui::screen) fn said_of_table(is_there: bool, desk: Desk<'_>) -> Notice {
    if is_there {
        Notice {
            tone: Tone::Agree,
            title: desk.frame.text("outputs-table-copied"),
            words: desk.frame.text("outputs-table-copied-next"),
        }
    } else {
        Notice {
            tone: Tone::Discuss,
            title: desk.frame.text("outputs-table-not-copied"),
            words: desk.frame.text("outputs-table-not-copied-next"),
        }
    }
}

fn offer(picture: ImageData<'static>) -> Option<()> {
    with(|clipboard| clipboard.set_image(picture))
}

fn with(give: impl FnOnce(&mut Clipboard) -> Result<(), arboard::Error>) -> Option<()> {
    let mut kept = CLIPBOARD.lock().ok()?;

    if kept.is_none() {
        *kept = Clipboard::new().ok();
    }

    give(kept.as_mut()?).ok()
}

fn pixels(sheet: &Sheet, size: Size) -> Option<Vec<u8>> {
    let Sheet::Slide(chart, frame) = sheet else {
        return None;
    };
    let svg = chart.slide(frame, size).ok()?;

    render::rgba(&render::tree(&svg).ok()?, size).ok()
}
