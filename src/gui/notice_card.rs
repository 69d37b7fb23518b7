//! Draws a notice: a card that lies over the page, takes no room there and moves nothing.
//!
//! At rest it is one bold line, one line under it, its buttons and a close. What does not fit there is read in a higher card, which
//! covers more of the page until a person closes it.

use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::layout::Ui;
use crate::gui::text_block::TextBlock;
use crate::gui::theme::{TextRole, Theme, color, edge, radius, space};
use crate::gui::widget::focus::{self, Focused};
use crate::gui::widget::mark::Tone;

use iced::widget::text::Wrapping;
use iced::widget::{column, container, mouse_area, opaque, responsive};
use iced::{Fill, Size};

/// Width of everything in the card but its words and its buttons: edges, icon, gaps, and the close.
const AROUND: f32 = 90.0;
/// Width of a button beside its words: its edges, and the space for its ring.
const BUTTON: f32 = 40.0;
/// Width that an icon or a key cap adds to a button.
const MARK: f32 = 36.0;
/// Width of the button that shows all of the notice.
const UNFOLD: f32 = 44.0;

/// Something that a notice offers.
pub struct NoticeButton<M> {
    pub words: String,
    pub icon: Option<Icon>,
    /// The key that does the same.
    pub key: Option<&'static str>,
    pub message: M,
}

/// The notice in front, with what its parts do.
pub struct NoticeCard<M> {
    pub tone: Tone,
    pub icon: Icon,
    /// The bold line.
    pub title: String,
    /// The sentence; may be empty.
    pub words: String,
    pub buttons: Vec<NoticeButton<M>>,
    /// What the close does; what stands as long as it is so can only be folded.
    pub close: Option<M>,
    /// Whether a person has chosen to read all of it, or one line.
    pub whole: Option<bool>,
    /// Shows all of it, or one line.
    pub fold: fn(bool) -> M,
    /// How many wait behind it, and what shows the next of them.
    pub behind: (usize, M),
    /// The pointer has come, or left.
    pub hovered: fn(bool) -> M,
    /// What of it has the keyboard's focus, and what says that this has changed.
    pub focused: (Focused, fn(Focused) -> M),
}

/// The height of a notice at rest, in a window of this height.
pub(super) fn height(env: Env<'_>) -> f32 {
    match env {
        // Two lines of Arabic letters are higher.
        env if env.is_compact() && env.ui.is_rtl() => 48.0,
        env if env.is_compact() => 44.0,
        _ => 52.0,
    }
}

impl<M: Clone + 'static> NoticeCard<M> {
    /// The width that the buttons take.
    fn buttons_width(&self, env: Env<'_>) -> f32 {
        let each = self.buttons.iter().map(|button| {
            let marks = u8::from(button.icon.is_some()) + u8::from(button.key.is_some());

            width_of(TextRole::Strong, &button.words, env) + BUTTON + f32::from(marks) * MARK
        });

        each.sum()
    }

    /// The width of its words on one line each.
    fn words_width(&self, env: Env<'_>) -> f32 {
        let title = width_of(TextRole::Strong, &self.title, env);
        let words = width_of(TextRole::Small, &self.words, env);

        title.max(words)
    }

    /// Whether its words and its buttons fit side by side into a card of this width.
    fn fits(&self, width: f32, env: Env<'_>) -> bool {
        let behind = if self.behind.0 > 0 { 2.0 * UNFOLD } else { 0.0 };

        self.words_width(env) + self.buttons_width(env) + AROUND + behind <= width
    }

    /// Whether it is an error or a caution, says what stands as long as it is so, or has a bold line or an offer that
    /// its line has no space for.
    fn must_be_read(&self, width: f32, env: Env<'_>) -> bool {
        let is_grave = matches!(self.tone, Tone::Split | Tone::Discuss) || self.close.is_none();
        let hides = !self.buttons.is_empty() && !self.has_buttons(width, env);
        let is_cut = width_of(TextRole::Strong, &self.title, env) + AROUND + UNFOLD > width;

        is_grave || is_cut || (hides && self.tone != Tone::Agree)
    }

    /// Whether its buttons stand beside its bold line in a card of this width.
    fn has_buttons(&self, width: f32, env: Env<'_>) -> bool {
        let behind = if self.behind.0 > 0 { UNFOLD } else { 0.0 };
        let title = width_of(TextRole::Strong, &self.title, env);

        title + self.buttons_width(env) + AROUND + UNFOLD + behind <= width
    }

    /// Whether it is shown whole, in a card that is higher than at rest: what does not fit, if it must be read or a person has asked
    /// for all of it.
    pub fn is_whole(&self, width: f32, env: Env<'_>) -> bool {
        !self.fits(width, env) && self.whole.unwrap_or_else(|| self.must_be_read(width, env))
    }

    /// The card at rest, which fills the width and height that it gets.
    pub fn line<'a>(&self, width: f32, env: Env<'a>) -> Element<'a, M> {
        let ui = env.ui;
        let fits = self.fits(width, env);
        let has_buttons = fits || self.has_buttons(width, env);
        let (title, words) = (self.title.clone(), self.words.clone());
        let lines = responsive(move |size: Size| {
            let line = |role, words: &str, text: fn(Ui, String) -> TextBlock<'static>| {
                let fitted = ui.fitted(role, words, size.width);

                ui.start(text(ui, fitted).wrapping(Wrapping::None))
            };
            let title = line(TextRole::Strong, &title, Ui::strong);
            let both = [TextRole::Strong, TextRole::Small];
            let both: f32 = both.iter().map(|role| role.metrics(ui.direction).1).sum();
            let words = (!words.is_empty() && both <= size.height)
                .then(|| line(TextRole::Small, &words, Ui::small));

            container(column![title, words]).center_y(Fill).into()
        });
        let unfold = (!fits).then(|| {
            let button = ui.icon_button(Icon::ChevDown).compact();

            ui.tip(button.on_press((self.fold)(true)), env.text("notice-whole"))
        });
        let buttons = if has_buttons {
            self.buttons(env)
        } else {
            Vec::new()
        };
        let items = [self.icon(env), container(lines).width(Fill).into()]
            .into_iter()
            .chain(buttons)
            .chain(unfold)
            .chain(self.behind(env))
            .chain(self.close(env));

        self.framed(ui.row(items).height(Fill).into(), env)
    }

    /// The card with all its words, at most this high.
    pub fn whole<'a>(&self, most: f32, env: Env<'a>) -> Element<'a, M> {
        let ui = env.ui;
        let sentence = (!self.words.is_empty()).then(|| ui.start(ui.small(self.words.clone())));
        let words = column![ui.start(ui.strong(self.title.clone())), sentence];
        let words = container(ui.scroll(words))
            .width(Fill)
            .padding(ui.padding(10.0, 0.0, 6.0, 0.0));
        let fold = self.close.is_none().then(|| {
            let button = ui.icon_button(Icon::Minus).compact();

            ui.tip(button.on_press((self.fold)(false)), env.text("notice-line"))
        });
        let items = [self.icon(env), words.into()]
            .into_iter()
            .chain(self.behind(env))
            .chain(fold)
            .chain(self.close(env));
        let head = ui.row(items).align_y(iced::Top);
        let buttons = (!self.buttons.is_empty()).then(|| {
            container(ui.start(ui.wrapped(self.buttons(env), 0.0)))
                .padding(ui.padding(0.0, 0.0, 4.0, 44.0))
        });
        let low = if buttons.is_some() { 52.0 } else { 0.0 };
        let head = container(head).max_height((most - low).max(60.0));

        container(self.framed(column![head, buttons].into(), env))
            .max_height(most)
            .into()
    }

    fn icon<'a>(&self, env: Env<'a>) -> Element<'a, M> {
        let ui = env.ui;
        let ink = self.tone.tint(ui.palette()).ink;

        container(ui.icon_in(self.icon, 22.0, ink))
            .padding(ui.padding(if env.is_compact() { 10.0 } else { 14.0 }, 12.0, 0.0, 14.0))
            .into()
    }

    fn buttons<'a>(&self, env: Env<'a>) -> Vec<Element<'a, M>> {
        let buttons = self.buttons.iter().map(|button| {
            let drawn = env.ui.secondary(button.words.clone()).compact();
            let drawn = match button.icon {
                Some(icon) => drawn.icon(icon),
                None => drawn,
            };
            let drawn = match button.key {
                Some(key) => drawn.key(label::key_cap(key, env)),
                None => drawn,
            };

            drawn.on_press(button.message.clone()).into()
        });

        buttons.collect()
    }

    /// The button that shows the next notice, with how many wait.
    fn behind<'a>(&self, env: Env<'a>) -> Option<Element<'a, M>> {
        let (count, next) = &self.behind;

        (*count > 0).then(|| {
            let button = env
                .ui
                .quiet(env.locale.count(*count))
                .icon_after(Icon::ChevRight)
                .compact()
                .on_press(next.clone());

            env.ui.tip(
                button,
                env.format("notice-behind", &[("count", (*count).into())]),
            )
        })
    }

    fn close<'a>(&self, env: Env<'a>) -> Option<Element<'a, M>> {
        let ui = env.ui;
        let close = self.close.clone()?;
        let button = ui.icon_button(Icon::Close).compact().on_press(close);

        Some(ui.tip(button, env.text("notice-close")))
    }

    /// The surface with its edge; under it nothing can be pressed.
    fn framed<'a>(&self, content: Element<'a, M>, env: Env<'a>) -> Element<'a, M> {
        let card = container(content)
            .width(Fill)
            .padding(env.ui.padding(0.0, space::XXS, 0.0, 0.0))
            .style(|theme: &Theme| {
                let palette = theme.colors();

                container::Style {
                    text_color: Some(color(palette.ink)),
                    border: edge(palette.ink, palette.edge, radius::CARD),
                    ..crate::gui::theme::filled(palette.surface)
                }
            });
        let (enter, leave) = ((self.hovered)(true), (self.hovered)(false));
        let card = mouse_area(opaque(card)).on_enter(enter).on_exit(leave);
        let (focused, changed) = self.focused;

        focus::watched(card, focused, changed)
    }
}

fn width_of(role: TextRole, words: &str, env: Env<'_>) -> f32 {
    env.ui.size_of_text(role, words, f32::INFINITY).width
}
