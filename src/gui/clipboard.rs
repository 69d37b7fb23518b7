//! Puts pictures and tables of their numbers on the clipboard of the system. The program keeps its clipboard while it runs: on some
//! systems a picture goes with the program that offers it.

use crate::chart::{Size, render};
use crate::gui::context::Context;
use crate::gui::notice::Notice;
use crate::gui::picture::PictureSource;
use crate::gui::widget::mark::Tone;

use arboard::{Clipboard, ImageData};

use std::borrow::Cow;
use std::sync::Mutex;

/// The clipboard, opened by the first copy.
static CLIPBOARD: Mutex<Option<Clipboard>> = Mutex::new(None);

/// Copies a picture as an export would write it; true if the system took it.
pub(super) fn copy(sheet: &PictureSource, size: Size) -> bool {
    pixels(sheet, size).is_some_and(|bytes| {
        offer(ImageData {
            width: size.width as usize,
            height: size.height as usize,
            bytes: Cow::Owned(bytes),
        })
        .is_some()
    })
}

/// Copies a text; true if the system took it.
pub(super) fn copy_words(words: String) -> bool {
    with(|clipboard| clipboard.set_text(words)).is_some()
}

/// What a person asked to copy.
#[derive(Debug, Clone, Copy)]
pub(super) enum Copied {
    Picture,
    /// The numbers of a picture as a table.
    Table,
}

/// The notice after a copy: whether it is on the clipboard, and what to do next.
pub(super) fn notice(what: Copied, is_there: bool, context: Context<'_>) -> Notice {
    let (tone, title, words) = match (what, is_there) {
        (Copied::Picture, true) => (Tone::Agree, "outputs-copied", "outputs-copied-next"),
        (Copied::Picture, false) => (
            Tone::Discuss,
            "outputs-not-copied",
            "outputs-not-copied-next",
        ),
        (Copied::Table, true) => (
            Tone::Agree,
            "outputs-table-copied",
            "outputs-table-copied-next",
        ),
        (Copied::Table, false) => (
            Tone::Discuss,
            "outputs-table-not-copied",
            "outputs-table-not-copied-next",
        ),
    };

    Notice {
        tone,
        title: context.env.text(title),
        words: context.env.text(words),
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

fn pixels(sheet: &PictureSource, size: Size) -> Option<Vec<u8>> {
    let PictureSource::Slide(chart, env) = sheet else {
        return None;
    };
    let svg = chart.slide(env, size).ok()?;

    render::rgba(&render::tree(&svg).ok()?, size).ok()
}
