//! A text field that completes the names of institutions from the register while somebody types.

use crate::assessment::{Assessment, Institution, ItemId};
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::theme::{TextRole, space};
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::field_view::FieldView;
use crate::gui::widget::suggestions::Choice;
use crate::locale::folded;

use iced::widget::responsive;

/// The most suggestions at a time.
const MOST: usize = 5;

/// Signs between the names of a list.
const SEPARATORS: [char; 5] = [',', ';', '\u{60C}', '\u{61B}', '\n'];

/// What the field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holds {
    /// The name of one institution.
    One,
    /// Several names, of which the last one is being typed.
    Several,
}

/// An institution that what is typed may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Suggestion {
    id: ItemId,
    name: String,
    short: String,
}

/// The draft of the field, and what the register has for it.
#[derive(Debug, Clone)]
pub struct Completion {
    field: Field,
    holds: Holds,
    suggestions: Vec<Suggestion>,
    lit: Option<usize>,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types.
    Type(field::Action),
    /// Somebody goes through the list, or takes from it.
    Choose(Choice),
}

/// What a message has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    /// The text is as it was.
    None,
    /// The text has changed.
    Typed,
    /// The name of this institution was taken.
    Taken(ItemId),
}

impl Completion {
    /// A field for one institution.
    pub(crate) fn of_one(text: &str) -> Self {
        Self::new(Holds::One, text)
    }

    /// A field for several institutions, with commas or semicolons between them.
    pub(crate) fn of_several(text: &str) -> Self {
        Self::new(Holds::Several, text)
    }

    fn new(holds: Holds, text: &str) -> Self {
        Self {
            field: Field::single(text),
            holds,
            suggestions: Vec::new(),
            lit: None,
        }
    }

    /// The field, for its view.
    pub(crate) fn field(&self) -> &Field {
        &self.field
    }

    /// The text without blanks around it.
    pub(crate) fn text(&self) -> String {
        self.field.text().trim().to_owned()
    }

    /// Carries out a message.
    pub(crate) fn update(&mut self, message: Message, context: Context<'_>) -> Effect {
        match message {
            Message::Type(action) => {
                if !self.field.update(action) {
                    return Effect::None;
                }

                self.lit = None;
                self.suggestions = self.found(context.assessment());

                Effect::Typed
            }
            Message::Choose(Choice::Light(at)) => {
                self.lit = Some(at);

                Effect::None
            }
            Message::Choose(Choice::Take(at)) => match self.suggestions.get(at).cloned() {
                Some(taken) => {
                    self.take(&taken.name);

                    Effect::Taken(taken.id)
                }
                None => Effect::None,
            },
            Message::Choose(Choice::Close) => {
                self.close();

                Effect::None
            }
        }
    }

    /// Closes the list.
    pub(crate) fn close(&mut self) {
        self.suggestions.clear();
        self.lit = None;
    }

    /// Writes a name in the place of what is being typed.
    fn take(&mut self, name: &str) {
        let text = self.field.text();
        let (before, _) = self.split(&text);
        let text = match before {
            "" => name.to_owned(),
            before => format!("{before} {name}"),
        };
        self.field.replace(&text);
        self.close();
    }

    /// What stands before the name that is being typed, and that name.
    fn split<'t>(&self, text: &'t str) -> (&'t str, &'t str) {
        let at = match self.holds {
            Holds::One => None,
            Holds::Several => text.rfind(SEPARATORS),
        };

        match at.and_then(|at| Some((at, text[at..].chars().next()?.len_utf8()))) {
            Some((at, sign)) => (&text[..at + sign], text[at + sign..].trim()),
            None => ("", text.trim()),
        }
    }

    /// The institutions of which every typed word is in a name, the likeliest first.
    fn found(&self, assessment: &Assessment) -> Vec<Suggestion> {
        let text = self.field.text();
        let (_, typed) = self.split(&text);
        let typed = folded(typed);
        let words: Vec<&str> = typed.split_whitespace().collect();

        if words.is_empty() {
            return Vec::new();
        }

        let mut found: Vec<(Likeness, String, Suggestion)> = assessment
            .institutions()
            .iter()
            .filter_map(|(id, institution)| {
                let likeness = likeness(institution, &typed, &words)?;
                let suggestion = Suggestion {
                    id,
                    name: institution.name.clone(),
                    short: institution.short.clone(),
                };

                Some((likeness, folded(&institution.name), suggestion))
            })
            .collect();
        found.sort_by(|one, other| (one.0, &one.1).cmp(&(other.0, &other.1)));

        // The whole name is typed, and nothing else begins like it.
        if let [(_, name, _)] = found.as_slice()
            && *name == typed
        {
            return Vec::new();
        }

        let found = found.into_iter().map(|(_, _, suggestion)| suggestion);

        found.take(MOST).collect()
    }

    /// The field with its list. `field` is its view, made of [`Completion::field`]; `on` makes the message of the screen.
    pub(crate) fn view<'a, M: Clone + 'a>(
        &'a self,
        field: FieldView<'a, M>,
        on: impl Fn(Message) -> M + 'a,
        env: Env<'a>,
    ) -> Element<'a, M> {
        let ui = env.ui;
        let rows = self.suggestions.iter().map(|suggestion| {
            responsive(move |size| {
                let short = suggestion.short.trim();
                let short = (!short.is_empty()).then(|| {
                    let short = ui.fitted(TextRole::Caption, short, size.width / 3.0);
                    let width = ui
                        .size_of_text(TextRole::Caption, &short, f32::INFINITY)
                        .width;

                    (short, width + space::XS)
                });
                let left = size.width - short.as_ref().map_or(0.0, |(_, width)| *width) - 1.0;
                let name = ui.small(ui.fitted(TextRole::Small, &suggestion.name, left));
                let short = short.map(|(short, _)| ui.caption(short).into());
                let parts = [Some(name.into()), short].into_iter().flatten();

                ui.start(ui.row(parts).spacing(space::XS))
                    .center_y(iced::Fill)
                    .into()
            })
            .into()
        });

        ui.suggesting(field, rows.collect(), self.lit, move |choice| {
            on(Message::Choose(choice))
        })
    }
}

/// How well an institution fits what is typed; the lower the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    /// One of its names is what is typed.
    Same,
    /// One of its names begins with what is typed.
    Begins,
    /// Each typed word begins a word of its names.
    Words,
    /// Each typed word is somewhere in its names.
    Somewhere,
}

/// `None` if a typed word is in none of the institution's names. Everything typed is folded.
fn likeness(institution: &Institution, typed: &str, words: &[&str]) -> Option<Likeness> {
    let names: Vec<String> = [&institution.name, &institution.short]
        .into_iter()
        .chain(&institution.former)
        .map(|name| folded(name))
        .collect();
    let is_somewhere = |word: &&str| names.iter().any(|name| name.contains(*word));
    let begins_word = |word: &&str| {
        let mut of_names = names.iter().flat_map(|name| name.split_whitespace());

        of_names.any(|of_name| of_name.starts_with(*word))
    };

    if names.iter().any(|name| name == typed) {
        Some(Likeness::Same)
    } else if names.iter().any(|name| name.starts_with(typed)) {
        Some(Likeness::Begins)
    } else if words.iter().all(begins_word) {
        Some(Likeness::Words)
    } else if words.iter().all(is_somewhere) {
        Some(Likeness::Somewhere)
    } else {
        None
    }
}
