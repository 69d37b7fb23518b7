//! What was brought to the question before the room met: rows that one press takes over into the evidence or the texts.

use super::{Action, Message as Whole, State};
use crate::assessment::{Contribution, Grade, Initiative, Offer, Passage};
use crate::gui::Element;
use crate::gui::brought;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label::shortened;
use crate::gui::round::Mode;
use crate::gui::screen::Towards;
use crate::gui::theme::{self, TextRole, space};
use crate::gui::widget::focus::{self, Focused};
use crate::gui::widget::press::{Press, PressKind};
use crate::results::coordination::offers_of;

use iced::keyboard::key::Named;
use iced::widget::{Column, Id, column, container};
use iced::{Fill, Padding};

/// Focus id of the chosen row.
const CHOSEN: Id = Id::new("assess-offer");

/// The most letters of the first line of a row.
const LETTERS: usize = 110;

/// The rows, and which of them has the keys.
#[derive(Debug, Default)]
pub(super) struct OffersView {
    /// The row that has the keys.
    at: Option<usize>,
    /// Whether the rows are shown where they fold.
    is_open: bool,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Goes to the first row.
    Enter,
    /// Goes up or down.
    Move(Towards),
    /// Takes over the row that has the keys.
    Take,
    /// Takes over a row that is pressed.
    TakeThis(Offer),
    /// Shows the rows, or folds them.
    Fold,
}

/// A row: what it offers, in words.
struct Row {
    icon: Option<Icon>,
    grade: Option<Grade>,
    title: String,
    about: String,
    inside: bool,
    /// The label of what a press does.
    verb: &'static str,
}

impl OffersView {
    /// Gives the keys back to the ladder; says whether a row had them.
    pub(super) fn leave(&mut self) -> bool {
        self.at.take().is_some()
    }
}

impl State {
    /// What is offered at the question, in its order.
    fn offers(&self, context: Context<'_>) -> Vec<Offer> {
        let coordination = context.results().coordination();

        offers_of(context.assessment(), coordination, self.at)
    }

    /// What is offered, while the panel shows it.
    pub(super) fn shown_offers(&self, context: Context<'_>) -> Vec<Offer> {
        let has_other = self.form.is_some()
            || self.reason.is_some()
            || self.asking.is_some()
            || self.beside.is_some()
            || self.list.is_some();
        let is_shown = match self.mode(context) {
            Mode::Voting(_, round) => round.is_here() && !context.env.is_low(),
            Mode::Revealed(..) => !context.env.is_small(),
            Mode::Record | Mode::Answered => true,
        };

        if has_other || !is_shown {
            return Vec::new();
        }

        self.offers(context)
    }

    /// The row that has the keys, while nothing else has them.
    pub(super) fn offer_in_front(&self, context: Context<'_>) -> Option<Offer> {
        let at = self.offers.at?;
        let is_free = context.env.focused == Focused::Row;

        self.shown_offers(context)
            .get(at)
            .copied()
            .filter(|_| is_free)
    }

    pub(super) fn update_offers(&mut self, message: Message, context: Context<'_>) -> Action {
        let offers = self.shown_offers(context);

        match message {
            Message::Enter => self.go_to_offer(0, offers.len()),
            Message::Move(towards) => {
                let at = self.offers.at.unwrap_or_default();
                let to = match towards {
                    Towards::Next => at + 1,
                    Towards::Previous => at.saturating_sub(1),
                };

                self.go_to_offer(to, offers.len())
            }
            Message::Take => match self.offers.at.and_then(|at| offers.get(at).copied()) {
                Some(offer) => self.take_offer(offer, context),
                None => Action::None,
            },
            Message::TakeThis(offer) => self.take_offer(offer, context),
            Message::Fold => {
                self.offers.is_open = !self.offers.is_open;
                self.offers.at = None;

                Action::None
            }
        }
    }

    fn go_to_offer(&mut self, to: usize, count: usize) -> Action {
        let Some(last) = count.checked_sub(1) else {
            self.offers.at = None;

            return Action::Run(focus::off());
        };
        self.offers.at = Some(to.min(last));
        self.offers.is_open = true;

        Action::Run(focus::on(CHOSEN))
    }

    /// Takes an offer over; the row after it has the keys then.
    fn take_offer(&mut self, offer: Offer, context: Context<'_>) -> Action {
        let Some(question) = self.id(context) else {
            return Action::None;
        };
        let answer = context.assessment().answer(&question);
        let written = match offer {
            Offer::Text(id, passage) => {
                answer.brought().get(id).map_or_else(String::new, |known| {
                    self.field(known.goes_into(passage)).text()
                })
            }
            Offer::Evidence(_) | Offer::Initiative(_) => String::new(),
        };
        let edit = context.assessment().taking(&question, offer, &written);

        let Some(edit) = edit else {
            return Action::None;
        };

        // It is refused with a sentence, and the row stays.
        if !context.allows(&edit) {
            return Action::Edit(edit);
        }

        let left = self.shown_offers(context).len().saturating_sub(1);
        let next = match self.offers.at {
            Some(at) => self.go_to_offer(at, left),
            None => Action::None,
        };

        Action::All(vec![Action::Edit(edit), next])
    }

    /// The blocks in the panel: what institutions brought, and initiatives that bear on the question; nothing where nothing is left.
    pub(super) fn offers_block<'a>(&'a self, context: Context<'a>) -> Option<Element<'a, Whole>> {
        let env = context.env;
        let ui = env.ui;
        let offers = self.shown_offers(context);

        if offers.is_empty() {
            return None;
        }

        if env.is_small() && !self.offers.is_open {
            let words = env.format("brought-to-cite", &[("count", offers.len().into())]);
            let content = ui
                .row([
                    ui.icon(Icon::Homework, 16.0),
                    ui.start(ui.small_strong(words)).into(),
                    ui.icon(Icon::ChevDown, 16.0),
                ])
                .spacing(space::XS);
            let press = Press::new(content, PressKind::Row, ui.direction)
                .width(Fill)
                .min_height(44.0)
                .padding([6.0, 2.0])
                .on_press(Whole::Offers(Message::Fold));

            return Some(press.into());
        }

        let is_initiative = |offer: &Offer| matches!(offer, Offer::Initiative(_));
        let first = offers
            .iter()
            .position(is_initiative)
            .unwrap_or(offers.len());
        let rows = |from: usize, to: usize| {
            let rows = offers[from..to].iter().enumerate();
            let rows = rows.map(move |(at, offer)| self.offer_row(from + at, *offer, context));

            Column::with_children(rows)
        };
        let block = |icon, title: &str, from: usize, to: usize, key: Option<&'static str>| {
            (from < to).then(|| {
                let count = env.locale.count(to - from);

                column![
                    block_head(icon, env.text(title), count, key, context),
                    rows(from, to)
                ]
            })
        };
        let brought_key = (first > 0).then_some("I");
        let initiatives_key = (first == 0).then_some("I");

        Some(
            column![
                block(Icon::Homework, "brought-title", 0, first, brought_key),
                block(
                    Icon::Initiative,
                    "brought-initiatives",
                    first,
                    offers.len(),
                    initiatives_key
                ),
            ]
            .into(),
        )
    }

    fn offer_row<'a>(
        &'a self,
        at: usize,
        offer: Offer,
        context: Context<'a>,
    ) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let Some(row) = self.row_of(offer, context) else {
            return ui.gap();
        };
        let mark: Element<'a, Whole> = match (row.grade, row.icon) {
            (Some(grade), _) => brought::grade(grade, env),
            (None, icon) => container(ui.icon(icon.unwrap_or(Icon::Note), 18.0))
                .center(26)
                .into(),
        };
        let shield = row
            .inside
            .then(|| ui.tip(ui.icon(Icon::Restricted, 16.0), env.text("brought-inside")));
        let (_, line) = TextRole::SmallStrong.metrics(ui.direction);
        let title = container(ui.start(ui.small_strong(row.title)))
            .max_height(line * 2.0)
            .clip(true);
        let words = column![title, ui.start(ui.caption(row.about))].width(Fill);
        let verb_icon = match offer {
            Offer::Text(..) => Icon::Plus,
            Offer::Evidence(_) | Offer::Initiative(_) => Icon::Evidence,
        };
        let verb = ui
            .row([
                ui.icon_in(verb_icon, 14.0, ui.palette().accent_ink),
                ui.link(env.text(row.verb)).into(),
            ])
            .spacing(4);
        let parts = [Some(mark), Some(words.into()), shield, Some(verb.into())];
        let content = ui
            .row(parts.into_iter().flatten())
            .spacing(space::XS)
            .align_y(iced::Top);
        let is_chosen = self.offers.at == Some(at);
        let press = Press::new(container(content).width(Fill), PressKind::Row, ui.direction)
            .width(Fill)
            .min_height(52.0)
            .padding([6.0, 4.0])
            .selected(is_chosen && env.focused == Focused::Row)
            .on_key(|key| match key {
                Named::ArrowUp => Some(Whole::Offers(Message::Move(Towards::Previous))),
                Named::ArrowDown => Some(Whole::Offers(Message::Move(Towards::Next))),
                _ => None,
            })
            .focused_as(Focused::Row)
            .on_press(Whole::Offers(Message::TakeThis(offer)));

        if is_chosen {
            press.id(CHOSEN).into()
        } else {
            press.into()
        }
    }

    /// What a row says.
    fn row_of(&self, offer: Offer, context: Context<'_>) -> Option<Row> {
        let question = self.question(context)?;
        let answer = context.assessment().answer(&question.id);

        match offer {
            Offer::Evidence(id) => Some(of_contribution(answer.brought().get(id)?, context)),
            Offer::Text(id, passage) => Some(of_text(answer.brought().get(id)?, passage, context)),
            Offer::Initiative(id) => {
                let known = context.assessment().initiatives().get(id)?;

                Some(of_initiative(known, context))
            }
        }
    }
}

/// The head of a block: 34 high, with its count and the key that goes to its first row.
fn block_head<'a>(
    icon: Icon,
    title: String,
    count: String,
    key: Option<&'static str>,
    context: Context<'a>,
) -> Element<'a, Whole> {
    let ui = context.env.ui;
    let key = key.map(|key| ui.key_cap(key));
    let items = [
        Some(ui.icon(icon, 16.0)),
        Some(ui.small_strong(title).into()),
        Some(ui.start(ui.aside(count)).into()),
        key,
    ];
    let head = ui.row(items.into_iter().flatten()).spacing(6).height(34);

    container(head)
        .padding(Padding::from([0.0, 4.0]))
        .width(Fill)
        .style(theme::well)
        .into()
}

fn institution(of: &Contribution, context: Context<'_>) -> String {
    let register = context.assessment().institutions();
    let known = of.institution.and_then(|id| register.get(id));

    known.map_or_else(String::new, |known| known.name.clone())
}

fn of_contribution(of: &Contribution, context: Context<'_>) -> Row {
    let env = context.env;
    let texts = [of.have.trim(), of.document.trim()];
    let mut texts = texts.into_iter().filter(|text| !text.is_empty());
    let title = texts.next().unwrap_or_default();
    let when = of.since.map_or_else(
        || env.text("brought-not-seen"),
        |since| brought::date(since, env),
    );
    let who = of.who_knows.trim();
    let who = (!who.is_empty()).then(|| {
        let who = shortened(who, 60);

        env.format("brought-ask", &[("who", who.into())])
    });
    let parts = [
        Some(institution(of, context)),
        texts.next().map(|text| shortened(text, 60)),
        Some(when),
        who,
    ];

    Row {
        icon: None,
        grade: Some(Grade::C),
        title: shortened(title, LETTERS),
        about: env.locale.line(parts.into_iter().flatten()),
        inside: !of.may_be_shown,
        verb: "brought-cite",
    }
}

fn of_text(of: &Contribution, passage: Passage, context: Context<'_>) -> Row {
    let env = context.env;
    let (icon, kind) = match passage {
        Passage::Strengths => (Icon::Strength, "brought-strength"),
        Passage::Gaps => (Icon::Gapnote, "brought-gap"),
        Passage::Note => (Icon::Note, "brought-note"),
    };

    Row {
        icon: Some(icon),
        grade: None,
        title: shortened(of.said_of(passage), LETTERS),
        about: env.locale.line([institution(of, context), env.text(kind)]),
        inside: !of.may_be_shown,
        verb: if of.goes_into(passage) == passage {
            "brought-use"
        } else {
            "brought-use-in-note"
        },
    }
}

fn of_initiative(of: &Initiative, context: Context<'_>) -> Row {
    let env = context.env;
    let register = context.assessment().institutions();
    let names = of.institutions.iter();
    let names: Vec<&str> = names
        .filter_map(|id| Some(register.get(*id)?.name.as_str()))
        .collect();
    let (_, state) = brought::state(of.state, env);
    let parts = [env.locale.list(names), state, brought::years(of, env)];

    Row {
        icon: None,
        grade: Some(of.grade),
        title: shortened(&of.title, LETTERS),
        about: env.locale.line(parts),
        inside: of.restricted,
        verb: "brought-cite",
    }
}
