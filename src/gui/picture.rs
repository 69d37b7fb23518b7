//! Draws a chart as pixels on a worker thread, and only when its inputs have changed.

use crate::chart::{Chart, Frame, Ground, Size, render};
use crate::gui::context::Context;
use crate::gui::theme::Theme;
use crate::gui::worker::off_thread;
use crate::locale::{Digits, Direction, Language};

use iced::Task;
use iced::widget::image::Handle;

/// The inputs of a picture: equal keys give equal pictures.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct PictureKey {
    revision: u64,
    theme: Theme,
    language: Language,
    digits: Digits,
    size: Size,
    scale: f32,
    /// A number that the owner changes with everything else that the picture depends on.
    variant: u32,
}

impl PictureKey {
    /// The key of a picture `size` logical pixels large, drawn `scale` times as large.
    pub(super) fn new(context: Context<'_>, size: Size, scale: f32, variant: u32) -> Self {
        Self {
            revision: context.work.revision(),
            theme: context.env.ui.theme,
            language: context.env.locale.language(),
            digits: context.env.locale.digits(),
            size,
            scale,
            variant,
        }
    }
}

/// A drawn picture with its key.
#[derive(Debug, Clone)]
pub struct DrawnPicture {
    key: PictureKey,
    handle: Option<Handle>,
}

/// How a chart is drawn.
#[derive(Debug, Clone)]
pub(super) enum PictureSource {
    /// Alone, in the colours of the window.
    Figure(Chart, Direction),
    /// As it is exported, in its frame.
    Slide(Chart, Box<Frame>),
}

/// A picture on a screen: the one that the view shows, and the one that a thread is drawing.
#[derive(Debug, Default)]
pub(super) struct ChartPicture {
    wanted: Option<PictureKey>,
    shown: Option<Handle>,
}

impl ChartPicture {
    /// The picture that the view shows.
    pub(super) fn handle(&self) -> Option<&Handle> {
        self.shown.as_ref()
    }

    /// Draws the picture anew unless the current or the coming one has this key. Only then `sheet` is called.
    pub(super) fn draw(
        &mut self,
        key: PictureKey,
        sheet: impl FnOnce() -> PictureSource,
    ) -> Task<DrawnPicture> {
        if self.wanted.as_ref() == Some(&key) {
            return Task::none();
        }

        self.wanted = Some(key.clone());
        let sheet = sheet();

        // The scale of the screen comes on top of the text size.
        iced::window::latest()
            .and_then(iced::window::scale_factor)
            .then(move |screen| {
                let (work, key, kept) = (sheet.clone(), key.clone(), key.clone());

                off_thread(
                    move || pixels(&work, &key, screen),
                    move |handle| DrawnPicture {
                        key: kept.clone(),
                        handle: handle.flatten(),
                    },
                )
            })
    }

    /// Takes in a finished picture; one that is no longer wanted is dropped, and the old one stays.
    pub(super) fn take(&mut self, drawn: DrawnPicture) {
        if self.wanted.as_ref() == Some(&drawn.key) {
            self.shown = drawn.handle;
        }
    }
}

fn pixels(sheet: &PictureSource, key: &PictureKey, screen: f32) -> Option<Handle> {
    let by = (key.scale * screen).clamp(0.25, 4.0);
    let size = Size {
        width: (key.size.width as f32 * by) as u32,
        height: (key.size.height as f32 * by) as u32,
    };
    let svg = match sheet {
        PictureSource::Figure(chart, direction) => chart.figure(
            key.size,
            *direction,
            key.theme.colors(),
            Ground::Transparent,
        ),
        PictureSource::Slide(chart, env) => chart.slide(env, Size::SLIDE),
    };
    let tree = render::tree(&svg.ok()?).ok()?;
    let pixels = render::rgba(&tree, size).ok()?;

    Some(Handle::from_rgba(size.width, size.height, pixels))
}
