//! What of the questionnaire is printed, in which languages, and how many ballots each group gets.

use super::{Message, State};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::screen::maybe;
use crate::gui::theme::space;
use crate::gui::widget::field::{self, Field};
use crate::locale::{Language, Locale, western_digits};
use crate::output::{BlankChoice, BlankPart, BlankSource, CARDS_LIMIT, Product};

use iced::widget::{Column, column, container};
use iced::{Fill, Padding};

use std::collections::BTreeMap;

/// The width of the field for a number of cards.
const NUMBER: f32 = 96.0;

/// The choices for paper to be filled in by hand.
#[derive(Debug)]
pub(super) struct PaperChoices {
    part: BlankPart,
    second: Option<Language>,
    /// For each group, by identifier, the typed number of cards; empty where it follows the delegation.
    cards: BTreeMap<String, Field>,
}

#[derive(Debug, Clone)]
pub enum PaperMessage {
    /// Sets what is printed.
    Part(BlankPart),
    /// Sets the second language, or takes it away.
    Second(Option<Language>),
    /// Somebody types the number of cards of a group.
    Cards(String, field::Action),
}

impl PaperChoices {
    pub(super) fn new(context: Context<'_>) -> Self {
        let mut choices = Self {
            part: BlankPart::All,
            second: None,
            cards: BTreeMap::new(),
        };
        choices.refresh(context);

        choices
    }

    /// Takes in the groups that there are now; what was typed for one that is gone is forgotten.
    pub(super) fn refresh(&mut self, context: Context<'_>) {
        let groups = context.assessment().groups();
        self.cards
            .retain(|id, _| groups.iter().any(|group| group.id == *id));

        for group in groups {
            self.cards
                .entry(group.id.clone())
                .or_insert_with(|| Field::single(""));
        }
    }

    pub(super) fn update(&mut self, message: PaperMessage) {
        match message {
            PaperMessage::Part(part) => self.part = part,
            PaperMessage::Second(second) => self.second = second,
            PaperMessage::Cards(group, action) => {
                if let Some(field) = self.cards.get_mut(&group) {
                    field.update(action);
                }
            }
        }
    }

    /// As if somebody had typed the number of cards of a group.
    #[cfg(test)]
    pub(super) fn type_cards(&mut self, group: &str, text: &str) {
        if let Some(field) = self.cards.get_mut(group) {
            field.set_text(text);
        }
    }

    /// Whether every typed number can be printed.
    pub(super) fn has_numbers(&self) -> bool {
        self.cards.values().all(is_number)
    }

    /// The choices as an order takes them, with the digits of the window.
    pub(super) fn choice(&self, source: &BlankSource, own: &Locale) -> BlankChoice {
        let cards = self.cards.iter().filter_map(|(group, field)| {
            let number = number(field)?;

            Some((group.clone(), number))
        });

        BlankChoice {
            part: self.part_in(source),
            second: self
                .second
                .map(|second| Locale::with_digits(second, own.digits())),
            cards: cards.collect(),
        }
    }

    /// What is printed: everything once the chosen breakout is gone.
    fn part_in(&self, source: &BlankSource) -> BlankPart {
        if source.parts().contains(&self.part) {
            self.part
        } else {
            BlankPart::All
        }
    }
}

/// The typed number of cards, if it is one that can be printed.
fn number(field: &Field) -> Option<usize> {
    let number = western_digits(field.text().trim()).parse::<usize>().ok()?;

    (number <= CARDS_LIMIT).then_some(number)
}

fn is_number(field: &Field) -> bool {
    field.text().trim().is_empty() || number(field).is_some()
}

impl State {
    /// Whether a product is chosen.
    pub(super) fn wants(&self, product: Product) -> bool {
        self.products().contains(&product)
    }

    /// How paper to be filled in by hand is made.
    pub(super) fn blank(&self, context: Context<'_>) -> BlankChoice {
        let source = BlankSource::new(context.assessment());

        self.paper.choice(&source, context.env.locale)
    }

    /// The message key of what must be mended before ballots can be printed.
    pub(super) fn cards_missing(&self, context: Context<'_>) -> Option<&'static str> {
        if !self.wants(Product::Ballots) {
            return None;
        }

        let is_empty = || {
            let source = BlankSource::new(context.assessment());

            source.has_no_cards(&self.blank(context))
        };

        if !self.paper.has_numbers() {
            Some("paper-cards-first")
        } else if is_empty() {
            Some("paper-cards-none")
        } else {
            None
        }
    }

    /// In a line what a blank paper will hold.
    pub(super) fn paper_contents(&self, product: Product, context: Context<'_>) -> String {
        let locale = context.env.locale;
        let source = BlankSource::new(context.assessment());
        let choice = self.blank(context);
        let languages = [
            Some(self.language),
            self.paper.second.filter(|l| *l != self.language),
        ];
        let languages = languages.into_iter().flatten().map(|l| l.to_string());
        let about = match product {
            Product::Ballots => {
                let cards = source.cards(&choice).into_iter();
                let cards: usize = cards.map(|(_, count)| count).sum();

                context
                    .env
                    .format("paper-cards-count", &[("count", cards.into())])
            }
            _ => source.name_of(choice.part, locale),
        };

        locale.line([about].into_iter().chain(languages))
    }

    /// The choices for paper, if some is chosen.
    pub(super) fn paper_choices<'a>(
        &'a self,
        context: Context<'a>,
    ) -> Option<Element<'a, Message>> {
        let has_questions = self.wants(Product::Questionnaire);
        let has_ballots = self.wants(Product::Ballots);

        if !has_questions && !has_ballots {
            return None;
        }

        let env = context.env;
        let ui = env.ui;
        let source = BlankSource::new(context.assessment());
        let label = |key: &'static str| {
            container(ui.start(ui.caption(env.text(key)))).padding([0.0, space::XXS])
        };
        let part = maybe(has_questions, || {
            let parts = source.parts();
            let names: Vec<String> = parts
                .iter()
                .map(|part| source.name_of(*part, env.locale))
                .collect();
            let now = self.paper.part_in(&source);
            let chosen = parts.iter().position(|part| *part == now);
            let choose = move |at: usize| {
                let part = parts.get(at).copied().unwrap_or_default();

                Message::Paper(PaperMessage::Part(part))
            };

            column![
                label("paper-part"),
                ui.select::<Message>(names, chosen, choose)
            ]
            .spacing(space::XXS)
            .into()
        });
        let others: Vec<Language> = Language::all()
            .iter()
            .copied()
            .filter(|language| *language != self.language)
            .collect();
        let names: Vec<String> = [env.text("paper-second-none")]
            .into_iter()
            .chain(others.iter().map(ToString::to_string))
            .collect();
        let chosen = self
            .paper
            .second
            .and_then(|second| others.iter().position(|other| *other == second));
        let choose = move |at: usize| {
            let second = at.checked_sub(1).and_then(|at| others.get(at).copied());

            Message::Paper(PaperMessage::Second(second))
        };
        let second = column![
            label("paper-second"),
            ui.select::<Message>(names, Some(chosen.map_or(0, |at| at + 1)), choose)
        ]
        .spacing(space::XXS);
        let cards = maybe(has_ballots, || {
            let of_delegation = source.cards(&BlankChoice::default());
            let groups = source.groups(env.locale).into_iter().zip(of_delegation);
            let rows = groups.filter_map(|((id, name), (_, count))| {
                let field = self.paper.cards.get(&id)?;
                let wrong = (!is_number(field)).then(|| {
                    let most = env.locale.count(CARDS_LIMIT);
                    let words = env.format("paper-cards-form", &[("most", most.into())]);

                    ui.start(ui.alert(words))
                });
                let field = env
                    .field(field, move |action| {
                        Message::Paper(PaperMessage::Cards(id.clone(), action))
                    })
                    .placeholder(env.locale.count(count));
                let row = ui
                    .row([
                        container(ui.start(ui.small(name))).width(Fill).into(),
                        container(field).width(NUMBER).into(),
                    ])
                    .spacing(space::XS)
                    .padding([0.0, space::XXS]);

                Some(column![row, wrong].spacing(space::XXS).into())
            });
            let missing = self
                .cards_missing(context)
                .filter(|_| self.paper.has_numbers())
                .map(|key| ui.start(ui.alert(env.text(key))));

            column![
                label("paper-cards"),
                Column::with_children(rows).spacing(space::XXS),
                missing
            ]
            .spacing(space::XXS)
            .into()
        });

        Some(
            column![part, second, cards]
                .spacing(space::XS)
                .padding(Padding::ZERO.top(space::XXS).bottom(space::XS))
                .into(),
        )
    }
}
