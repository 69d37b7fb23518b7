//! The arguments that every view borrows: the open assessment, the language, the theme, and the size of the window.

use crate::assessment::{Assessment, Edit};
use crate::gui::Element;
use crate::gui::icon::Icon;
use crate::gui::layout::Ui;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::field_view::FieldView;
use crate::gui::widget::focus::Focused;
use crate::gui::working_copy::WorkingCopy;
use crate::locale::{Arg, Language, Locale};
use crate::questionnaire::{Group, Questionnaire};
use crate::results::Results;

use iced::Size;

/// The language, the theme and the size of the window, owned by the program; views borrow it as an [`Env`].
#[derive(Debug)]
pub struct Environment {
    /// The language, with its numbers and dates.
    pub locale: Locale,
    pub ui: Ui,
    /// The size of the window in logical pixels, text size taken into account.
    pub size: Size,
    /// What has the keyboard's focus.
    pub focused: Focused,
}

impl Environment {
    /// The same, borrowed.
    pub fn env(&self) -> Env<'_> {
        Env {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
            focused: self.focused,
        }
    }
}

/// What every view borrows, also while no assessment is open.
#[derive(Debug, Clone, Copy)]
pub struct Env<'a> {
    /// The language, with its numbers and dates.
    pub locale: &'a Locale,
    pub ui: Ui,
    /// The size of the window in logical pixels, text size taken into account.
    pub size: Size,
    /// What has the keyboard's focus.
    pub focused: Focused,
}

impl Env<'_> {
    /// The text of a message key.
    pub fn text(&self, key: &str) -> String {
        self.locale.text(key)
    }

    /// The text of a message key with its values.
    pub fn format(&self, key: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        self.locale.format(key, arguments)
    }

    /// A text field over its state, with the words for what does not fit into it.
    pub fn field<'a, Message>(
        &self,
        field: &'a Field,
        on_action: impl Fn(field::Action) -> Message + 'a,
    ) -> FieldView<'a, Message> {
        let left_out = |characters: usize| {
            self.format(
                "app-field-full",
                &[
                    ("more", self.locale.count(characters).into()),
                    ("limit", self.locale.count(field::LIMIT).into()),
                ],
            )
        };

        self.ui.field(field, left_out, on_action)
    }

    /// Whether the window is low: bars and rows are lower, secondary lines fold.
    pub fn is_compact(&self) -> bool {
        self.size.height < 740.0
    }

    /// Whether the window is so low that a page has space for little but itself.
    pub fn is_low(&self) -> bool {
        self.size.height < 620.0
    }

    /// Whether the window is narrow: panels are narrower.
    pub fn is_narrow(&self) -> bool {
        self.size.width < 1340.0
    }

    /// Whether the window is so narrow that the rail shows icons alone and Assess hides its list of questions.
    pub fn is_slim(&self) -> bool {
        self.size.width < 1280.0
    }

    /// Whether the window is so small that Assess is one scrolling column, and bars are lower.
    pub fn is_small(&self) -> bool {
        self.size.width < 900.0
    }

    /// Whether there is space beyond the reference size.
    pub fn is_wide(&self) -> bool {
        self.size.width >= 1600.0
    }
}

/// What every screen of an open assessment borrows.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The open assessment with its history and the state of its file.
    pub work: &'a WorkingCopy,
    /// The language, the theme and the size of the window.
    pub env: Env<'a>,
}

impl<'a> Context<'a> {
    pub fn assessment(&self) -> &'a Assessment {
        self.work.assessment()
    }

    /// Whether an edit may happen now. A form asks before it lets go of its words; if not, the edit is refused with a sentence.
    pub fn allows(&self, edit: &Edit) -> bool {
        self.work.allows(edit)
    }

    /// The results of the open assessment.
    pub fn results(&self) -> &'a Results {
        self.work.results()
    }

    /// Its questionnaire in the language of the window.
    pub fn questionnaire(&self) -> &'a Questionnaire {
        self.work.results().questionnaire()
    }

    /// The language in which the questionnaire is shown, if it has no text in that of the window.
    pub fn other_language(&self) -> Option<String> {
        let tag = self.questionnaire().content().language.as_str();
        let shown = Language::matching(tag);

        // The invented languages of the tests have no translation of the questionnaire.
        if shown == Language::matching(self.env.locale.language().tag()) {
            return None;
        }

        Some(shown.map_or_else(
            || self.env.locale.left_to_right(tag),
            |language| language.endonym().to_owned(),
        ))
    }

    /// The line that says that the questionnaire is shown in another language.
    pub fn language_line<Message: 'a>(&self) -> Option<Element<'a, Message>> {
        let ui = self.env.ui;
        let language = self.other_language()?;
        let words = self
            .env
            .format("assess-language", &[("language", language.into())]);
        let icon = ui.icon_in(Icon::Language, 14.0, ui.palette().ink2);

        Some(
            ui.row([icon, ui.start(ui.aside(words)).into()])
                .spacing(6)
                .into(),
        )
    }

    /// Its stakeholder groups in the language of the window, those out of use among them.
    pub fn groups(&self) -> &'a [Group] {
        self.questionnaire().groups()
    }

    /// The stakeholder groups to choose from, by position and name: those in use, and the chosen one if it is not.
    pub fn groups_to_choose(&self, chosen: Option<&str>) -> Vec<(usize, String)> {
        let groups = self.groups().iter().enumerate();
        let shown = groups.filter_map(|(position, group)| {
            if self.assessment().uses_group(&group.id) {
                return Some((position, group.name.clone()));
            }

            (chosen == Some(group.id.as_str())).then(|| (position, self.unused_group(group)))
        });

        shown.collect()
    }

    /// The name of a group that is out of use.
    pub fn unused_group(&self, group: &Group) -> String {
        self.env
            .format("group-unused", &[("name", group.name.as_str().into())])
    }
}
