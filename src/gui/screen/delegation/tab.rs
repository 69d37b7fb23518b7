//! The tabs of Delegation: their names, their counts, and the line that shows them.

use super::{Message, State};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::screen::{Towards, choice};

/// A tab of Delegation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// The people, with the count by function and group.
    People,
    /// The institutions, and how they work together.
    Institutions,
    /// What the country already has: laws, strategies, exercises.
    Initiatives,
    /// The forms that institutions fill in before the room meets.
    Homework,
    /// The parts of the delegation that work on elements of their own.
    Breakouts,
}

impl Tab {
    /// All tabs, in their order.
    pub(super) const ALL: [Self; 5] = [
        Self::People,
        Self::Institutions,
        Self::Initiatives,
        Self::Homework,
        Self::Breakouts,
    ];

    /// The tab beside this one; after the last one comes the first.
    pub(super) fn beside(self, towards: Towards) -> Self {
        let count = Self::ALL.len();
        let step = match towards {
            Towards::Next => 1,
            Towards::Previous => count - 1,
        };

        Self::ALL[(self as usize + step) % count]
    }

    fn name(self, context: Context<'_>) -> String {
        context.env.text(match self {
            Self::People => "delegation-tab-people",
            Self::Institutions => "institutions-title",
            Self::Initiatives => "initiatives-title",
            Self::Homework => "homework-title",
            Self::Breakouts => "breakouts-title",
        })
    }

    /// How much it holds: for homework the forms that came back, of all that were written.
    fn count(self, screen: &State, context: Context<'_>) -> String {
        let locale = context.env.locale;
        let assessment = context.assessment();

        match self {
            Self::People => locale.count(assessment.participants().len()),
            Self::Institutions => locale.count(assessment.institutions().len()),
            Self::Initiatives => locale.count(assessment.initiatives().len()),
            Self::Homework => {
                let forms = assessment.forms();
                let back = forms.iter().filter(|(_, form)| form.returned.is_some());
                let back = back.count() + screen.homework.new_returns(context);
                let (back, asked) = (locale.count(back), locale.count(forms.len().max(back)));

                locale.left_to_right(&format!("{back}/{asked}"))
            }
            Self::Breakouts => locale.count(assessment.breakouts().len()),
        }
    }
}

impl State {
    /// The line of the tabs; where they are too long for the window, a list in its place.
    pub(super) fn tabs<'a>(&self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let names = Tab::ALL.map(|tab| tab.name(context));
        let show = |at| Message::Tab(choice(Tab::ALL, at));
        let letters: usize = names.iter().map(|name| name.chars().count() + 5).sum();
        let width = letters as f32 * 8.0;

        if width > env.size.width - 76.0 {
            let list = ui.select(names.to_vec(), Some(self.tab as usize), show);

            return ui.start(list.width(360)).into();
        }

        let has_counts = !env.is_low() && width + 5.0 * 30.0 < env.size.width - 76.0;
        let counted: Vec<_> = Tab::ALL
            .iter()
            .zip(&names)
            .map(|(tab, name)| (name.as_str(), has_counts.then(|| tab.count(self, context))))
            .collect();

        ui.counted_tabs(&counted, self.tab as usize, show)
    }
}
