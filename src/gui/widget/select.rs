//! A selection from a list: closed it shows what is chosen, open it lists the choices over the page.
//!
//! With the keyboard's focus, Up, Down, Home and End change the value; Enter or Space opens the list, there the same keys move, Enter
//! chooses and Escape closes.

use crate::gui::Element;
use crate::gui::icon::Icon;
use crate::gui::layout::Ui;
use crate::gui::theme::{self, Role, Theme, space};
use crate::gui::widget::list::{EDGE, List, Open, ROW, State, moved};
use crate::gui::widget::press::{Kind, Press};

use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::widget::{Column, container, responsive};
use iced::{Event, Fill, Length, Rectangle, Renderer, Size, Vector};

use std::borrow::Cow;

/// What the closed control asks of the widget around it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Inner {
    Toggle,
    Choose(usize),
}

/// A selection; see [`Ui::select`].
pub struct Select<'a, Message> {
    ui: Ui,
    closed: Element<'a, Inner>,
    list: Element<'a, Inner>,
    count: usize,
    chosen: Option<usize>,
    on_choose: Box<dyn Fn(usize) -> Message + 'a>,
}

/// A selection before it is put into a screen.
pub struct Builder<'a, Message> {
    ui: Ui,
    items: Vec<Cow<'a, str>>,
    chosen: Option<usize>,
    placeholder: Cow<'a, str>,
    width: Length,
    height: f32,
    id: Option<Id>,
    on_choose: Box<dyn Fn(usize) -> Message + 'a>,
}

impl Ui {
    /// A selection from some items; `on_choose` gets the index.
    pub fn select<'a, Message>(
        self,
        items: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
        chosen: Option<usize>,
        on_choose: impl Fn(usize) -> Message + 'a,
    ) -> Builder<'a, Message> {
        Builder {
            ui: self,
            items: items.into_iter().map(Into::into).collect(),
            chosen,
            placeholder: Cow::Borrowed(""),
            width: Fill,
            height: 40.0,
            id: None,
            on_choose: Box::new(on_choose),
        }
    }
}

impl<'a, Message> Builder<'a, Message> {
    /// What it shows while nothing is chosen.
    #[must_use]
    pub fn placeholder(mut self, words: impl Into<Cow<'a, str>>) -> Self {
        self.placeholder = words.into();
        self
    }

    /// Its width; all there is by default.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// 36 high instead of 40.
    #[must_use]
    pub fn dense(mut self) -> Self {
        self.height = 36.0;
        self
    }

    /// The name by which focus finds it.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl<'a, Message: 'a> From<Builder<'a, Message>> for Element<'a, Message> {
    fn from(builder: Builder<'a, Message>) -> Self {
        let ui = builder.ui;
        let count = builder.items.len();
        let chosen = builder.chosen.filter(|index| *index < count);
        let words = chosen.map(|index| builder.items[index].clone());
        let placeholder = builder.placeholder;
        // What is too long for the line is whole in the list.
        let words = responsive(move |size| {
            let line = |words: &str| ui.body(ui.fitted(Role::Body, words, size.width - 1.0));
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
        let mut closed = Press::new(content, Kind::Well, ui.direction)
            .on_press_maybe((count > 0).then_some(Inner::Toggle))
            .on_key(move |key| moved(key, chosen, count).map(Inner::Choose))
            .width(builder.width)
            .height(builder.height)
            .padding([0.0, space::S]);

        if let Some(id) = builder.id {
            closed = closed.id(id);
        }

        let rows = builder.items.into_iter().map(|item| {
            container(ui.body(item))
                .width(Fill)
                .align_x(ui.start_side())
                .center_y(ROW)
                .padding([0.0, space::S])
                .into()
        });

        Element::new(Select {
            ui,
            closed: closed.into(),
            list: Column::with_children(rows.collect::<Vec<_>>()).into(),
            count,
            chosen,
            on_choose: builder.on_choose,
        })
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Select<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.closed), Tree::new(&self.list)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&[&self.closed, &self.list]);
    }

    fn size(&self) -> Size<Length> {
        self.closed.as_widget().size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let closed = self.closed.as_widget_mut();
        let node = closed.layout(&mut tree.children[0], renderer, limits);

        layout::Node::with_children(node.size(), vec![node])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(closed) = layout.children().next() {
            self.closed
                .as_widget_mut()
                .operate(&mut tree.children[0], closed, renderer, operation);
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let Some(closed) = layout.children().next() else {
            return;
        };
        let mut asked = Vec::new();
        let mut inner = Shell::new(&mut asked);

        if shell.is_event_captured() {
            inner.capture_event();
        }

        self.closed.as_widget_mut().update(
            &mut tree.children[0],
            event,
            closed,
            cursor,
            renderer,
            clipboard,
            &mut inner,
            viewport,
        );

        if inner.is_event_captured() {
            shell.capture_event();
        }

        shell.request_redraw_at(inner.redraw_request());

        let state = tree.state.downcast_mut::<State>();

        for asked in asked {
            match asked {
                Inner::Toggle if state.open.is_some() => state.open = None,
                Inner::Toggle => {
                    state.open = Some(Open {
                        lit: self.chosen.unwrap_or(0),
                        scroll: f32::MIN,
                    });
                }
                Inner::Choose(index) => shell.publish((self.on_choose)(index)),
            }

            shell.invalidate_layout();
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        if let Some(closed) = layout.children().next() {
            self.closed.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                style,
                closed,
                cursor,
                viewport,
            );
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        layout
            .children()
            .next()
            .map_or(mouse::Interaction::None, |closed| {
                self.closed.as_widget().mouse_interaction(
                    &tree.children[0],
                    closed,
                    cursor,
                    viewport,
                    renderer,
                )
            })
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        _renderer: &Renderer,
        _viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        let state = tree.state.downcast_mut::<State>();

        state.open.as_ref()?;

        let list = tree.children.get_mut(1)?;

        Some(overlay::Element::new(Box::new(List {
            ui: self.ui,
            content: &mut self.list,
            tree: list,
            state,
            count: self.count,
            chosen: self.chosen,
            on_choose: &self.on_choose,
            control: layout.bounds().shrink(EDGE) + translation,
        })))
    }
}
