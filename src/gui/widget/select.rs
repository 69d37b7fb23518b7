//! A drop-down: closed, it shows the chosen item; open, it lists the items over the page.
//!
//! With the keyboard's focus, Up, Down, Home and End change the value; Enter or Space opens the menu, there the same keys move, Enter
//! chooses and Escape closes.

use crate::gui::Element;
use crate::gui::icon::Icon;
use crate::gui::layout::Ui;
use crate::gui::theme::{self, TextRole, space};
use crate::gui::widget::focus::{ControlKeys, Focused};
use crate::gui::widget::menu::{Menu, ROW, moved};
use crate::gui::widget::press::{Press, PressKind};

use iced::Fill;
use iced::widget::{Column, container, responsive};

use std::borrow::Cow;
use std::rc::Rc;

/// A selection; see [`Ui::select`].
pub(crate) type Select<'a, Message> = Press<'a, Message, Choices<'a, Message>>;

/// The parts of a selection.
pub struct Choices<'a, Message> {
    ui: Ui,
    items: Vec<Cow<'a, str>>,
    chosen: Option<usize>,
    placeholder: Cow<'a, str>,
    height: f32,
    on_choose: Rc<dyn Fn(usize) -> Message + 'a>,
}

impl Ui {
    /// A selection from some items, as wide as there is space; `on_choose` gets the index.
    pub fn select<'a, Message>(
        self,
        items: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
        chosen: Option<usize>,
        on_choose: impl Fn(usize) -> Message + 'a,
    ) -> Select<'a, Message> {
        let choices = Choices {
            ui: self,
            items: items.into_iter().map(Into::into).collect(),
            chosen,
            placeholder: Cow::Borrowed(""),
            height: 40.0,
            on_choose: Rc::new(on_choose),
        };

        Press::with_content(choices, PressKind::Well, self.direction).width(Fill)
    }
}

impl<'a, Message> Select<'a, Message> {
    /// The text while no item is chosen.
    #[must_use]
    pub fn placeholder(mut self, words: impl Into<Cow<'a, str>>) -> Self {
        self.content.placeholder = words.into();
        self
    }

    /// 36 high instead of 40.
    #[must_use]
    pub fn dense(mut self) -> Self {
        self.content.height = 36.0;
        self
    }
}

impl<'a, Message: Clone + 'a> From<Select<'a, Message>> for Element<'a, Message> {
    fn from(select: Select<'a, Message>) -> Self {
        let (press, choices) = select.split();
        let Choices {
            ui,
            items,
            chosen,
            placeholder,
            height,
            on_choose,
        } = choices;
        let count = items.len();
        let chosen = chosen.filter(|index| *index < count);
        let words = chosen.map(|index| items[index].clone());
        // A text that is too long for the line is whole in the menu.
        let words = responsive(move |size| {
            let line = |words: &str| ui.body(ui.fitted(TextRole::Body, words, size.width - 1.0));
            let words = match &words {
                Some(words) => line(words),
                None => line(&placeholder).style(theme::ink3),
            };

            ui.start(words).center_y(Fill).into()
        });
        let content = ui
            .row([words.into(), ui.icon(Icon::ChevDown, 16.0)])
            .spacing(space::XS)
            .height(Fill);
        let items = items.into_iter().map(|item| {
            container(ui.body(item))
                .width(Fill)
                .align_x(ui.start_side())
                .center_y(ROW)
                .padding([0.0, space::S])
                .into()
        });
        let menu = Menu {
            ui,
            items: Column::with_children(items.collect::<Vec<_>>()).into(),
            count,
            chosen,
            on_choose: Rc::clone(&on_choose),
        };

        press
            .with(content)
            .menu((count > 0).then_some(menu))
            .on_key(move |key| moved(key, chosen, count).map(|index| on_choose(index)))
            .focused_as(Focused::Control(ControlKeys::UpAndDown))
            .height(height)
            .padding([0.0, space::S])
            .into()
    }
}
