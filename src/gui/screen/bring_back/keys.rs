//! The keys of Bring back.

use super::changes::RowStep;
use super::{Message, State};
use crate::assessment::Part as PartOf;
use crate::gui::binding::{self, Binding, HasKeys, Inner, Keys, Part};
use crate::gui::context::Context;
use crate::gui::decide::Decide;
use crate::gui::keyboard::Key;

use Keys::{One, Two};

use std::path::PathBuf;

type KeyLine = Binding<State>;

impl HasKeys for State {
    type Message = Message;
    type Lent<'a> = Context<'a>;

    const KEYS: &'static [Part<Self>] = &[
        Part::Own(JOIN),
        Part::Own(LISTS),
        Part::Own(FOLDER),
        Part::Inner(DECIDE),
        Part::Own(FILES),
    ];
}

const JOIN: &[KeyLine] = &[KeyLine::new(One(Key::CtrlEnter), |screen, _, _| {
    let can_join = screen.can_join() && !screen.decide.is_writing();

    can_join.then_some(Message::Join)
})
.footer("bring-back-hint-join")
.edits()
.explained("help-join")];

/// The keys of the lists of what a file takes away, and what it changes outside its part.
const LISTS: &[KeyLine] = &[
    KeyLine::new(Two(Key::Up, Key::Down), |screen, key, _| {
        let step = match key {
            Key::Up => RowStep::Up,
            _ => RowStep::Down,
        };

        screen.leads(step).then_some(Message::Row(step))
    })
    .footer("bring-back-hint-row")
    .explained("help-row"),
    KeyLine::new(One(Key::Space), |screen, _, _| {
        let (path, part, is_removal) = screen.listed_row()?;

        (!is_removal).then_some(Message::Tick(path, part))
    })
    .footer("bring-back-hint-tick")
    .explained("help-tick"),
    KeyLine::new(One(Key::Letter('k')), |screen, _, _| {
        screen.take_away(false)
    })
    .footer("bring-back-keep")
    .explained("help-keep-or-remove"),
    KeyLine::new(One(Key::Delete), |screen, _, _| screen.take_away(true))
        .footer("bring-back-remove")
        .explained("help-keep-or-remove"),
    KeyLine::new(One(Key::Space), |screen, _, _| {
        let (path, part, _) = screen.listed_row()?;

        Some(Message::Tick(path, part))
    }),
    // Behind the lists stands what is to be decided; its keys are those of the lists.
    KeyLine::new(One(Key::Escape), |screen, _, _| {
        screen.listed_row().map(|_| Message::Clear)
    })
    .footer("bring-back-clear")
    .explained("help-escape"),
];

const FOLDER: &[KeyLine] = &[KeyLine::new(One(Key::Letter('a')), |screen, _, _| {
    let brings = screen.sharing.look.seen.iter().any(|seen| seen.brings);

    (brings && screen.listed_row().is_none()).then_some(Message::BringAll)
})
.footer("bring-back-hint-all")
.explained("help-bring-all")];

const DECIDE: Inner<State> = Inner {
    key: |screen, key, context| {
        let items = screen.items(context);

        screen
            .decide
            .key(key, (context, &items))
            .map(Message::Decide)
    },
    // While something is listed, the footer has no space for them.
    footer: |screen, context| match screen.listed_row() {
        None => {
            let items = screen.items(context);

            screen.decide.hints_of_table((context, &items))
        }
        Some(_) => Vec::new(),
    },
    help: binding::help_lines::<Decide>,
};

const FILES: &[KeyLine] = &[
    KeyLine::new(One(Key::Letter('f')), |screen, _, context| {
        let is_idle = screen.listed_row().is_none() && screen.items(context).is_empty();

        is_idle.then_some(Message::BrowseFiles)
    })
    .footer("bring-back-files"),
    KeyLine::everywhere(Key::Tab),
    KeyLine::new(One(Key::Letter('f')), |_, _, _| Some(Message::BrowseFiles)),
    KeyLine::new(One(Key::Letter('a')), |screen, _, _| {
        screen.sharing.folder.as_ref().map(|_| Message::BringAll)
    }),
    KeyLine::new(One(Key::Escape), |screen, _, _| {
        (!screen.files.is_empty()).then_some(Message::Clear)
    })
    .footer("bring-back-clear")
    .explained("help-escape"),
];

impl State {
    /// The current row of the lists: its file, its part, and whether the file takes it away.
    fn listed_row(&self) -> Option<(PathBuf, PartOf, bool)> {
        if self.decide.is_writing() {
            return None;
        }

        let (path, part, is_removal) = self.current()?;

        Some((path.to_owned(), part.clone(), is_removal))
    }

    /// Whether the current row, which a file takes away, goes.
    fn take_away(&self, goes: bool) -> Option<Message> {
        let (path, part, is_removal) = self.listed_row()?;

        is_removal.then(|| Message::TickAll(path, vec![part], goes))
    }
}
