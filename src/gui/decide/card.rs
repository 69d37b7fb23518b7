//! Draws a decision: its values as cards side by side, or one under another where there is little space.

use super::{CHOSEN, Decide, Decision, DecisionId, Message, TEXT, ThirdEntry, entry, keep};
use crate::assessment::{AnswerPart, Conflict, ItemId, Outcome, Part, Side, Value};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label::{self, shortened};
use crate::gui::theme::space;
use crate::gui::widget::field::Field;
use crate::gui::widget::mark::{ChipSize, TokenSize};
use crate::message::conflict;
use crate::questionnaire::Level;

use iced::Fill;
use iced::widget::{Column, column, container};
use jiff::tz::TimeZone;

/// The width that the card of a decision has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CardWidth {
    /// The width of a page: the values are side by side.
    Page,
    /// The width of a panel or a small window: the values are one under another.
    Panel,
}

/// The most values that a wide card puts side by side.
const BESIDE: usize = 3;
/// The most characters that the card shows of a text; forms show the whole.
const TEXT_SHOWN: usize = 240;

impl Decide {
    /// The card of a decision.
    pub(crate) fn card<'a>(
        &'a self,
        item: &Decision,
        (is_here, width): (bool, CardWidth),
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let content = match item {
            Decision::Conflict(conflict) => self.conflict(conflict, (is_here, width), context),
            Decision::Twice(ids) => twice(ids, (is_here, width), context),
        };
        let ui = context.env.ui;

        match width {
            CardWidth::Page => ui
                .card(content)
                .padding([space::XS, space::M])
                .width(Fill)
                .style(move |theme| framed(theme, is_here))
                .into(),
            CardWidth::Panel => content,
        }
    }

    fn conflict<'a>(
        &'a self,
        conflict: &Conflict,
        (is_here, width): (bool, CardWidth),
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let third = self
            .third
            .as_ref()
            .filter(|third| is_here && third.part == conflict.part);
        let sides = conflict
            .sides
            .iter()
            .enumerate()
            .map(|(index, side)| side_card(index, (conflict, side), is_here, context));
        let can_write = entry(conflict, context.assessment()).is_some() && third.is_none();
        let other = can_write.then(|| third_card(&conflict.part, is_here, width, context));
        let is_beside = width == CardWidth::Page && conflict.sides.len() <= BESIDE;
        let choices: Element<'a, Message> = if is_beside {
            let other = other.map(|other| container(other).width(200).into());

            ui.row(sides.chain(other))
                .spacing(space::XS)
                .align_y(iced::Top)
                .into()
        } else {
            Column::with_children(sides.chain(other))
                .spacing(space::XXS)
                .into()
        };
        let written = third.map(|third| match &third.entry {
            ThirdEntry::Ladder => ladder(width, context),
            ThirdEntry::Words(field) => words(field, context),
        });

        column![head(conflict, (is_here, width), context), choices, written]
            .spacing(6)
            .into()
    }
}

fn framed(theme: &crate::gui::theme::Theme, is_here: bool) -> container::Style {
    let mut style = crate::gui::theme::card(theme);

    if is_here {
        style.border.color = crate::gui::theme::color(theme.colors().accent);
    }

    style
}

/// Names the question and the part; a panel leaves the question out, since it is in front.
fn head<'a>(
    conflict: &Conflict,
    (is_here, width): (bool, CardWidth),
    context: Context<'a>,
) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let part = conflict::part(&conflict.part, env.locale);
    let questionnaire = context.questionnaire();
    let ordinal = conflict
        .part
        .question()
        .and_then(|id| questionnaire.ordinal(id));
    let place = ordinal.and_then(|ordinal| questionnaire.place(ordinal));
    let question = ordinal.and_then(|ordinal| questionnaire.question(ordinal));

    if width == CardWidth::Panel {
        let mark = is_here.then(|| ui.icon_in(Icon::ArrowRight, 14.0, ui.palette().accent_ink));
        let words = ui.small_strong(part).into();
        let head = ui.row([mark, Some(words)].into_iter().flatten()).spacing(6);

        return ui
            .press(container(ui.start(head)).width(Fill).padding([5.0, 0.0]))
            .width(Fill)
            .on_press(Message::At(DecisionId::Conflict(conflict.part.clone())))
            .into();
    }

    let count = questionnaire.elements().len();
    let badge = place
        .map(|place| ui.small_badge(place.element, count, env.locale.count(place.element + 1)));
    let title = question.map(|question| ui.strong(question.title.as_str()).into());
    let what = ui.aside(part).into();
    let waits = matches!(conflict.part, Part::Answer(_, AnswerPart::Outcome)).then(|| {
        ui.chip(
            Icon::Contested,
            env.text("decide-counts-contested"),
            crate::gui::widget::mark::Tone::Discuss,
            ChipSize::Small,
        )
    });
    let show = ordinal.map(|ordinal| {
        ui.quiet(env.text("decide-show"))
            .compact()
            .on_press(Message::Show(ordinal))
            .into()
    });
    let items = [badge, title, Some(what), Some(ui.gap()), waits, show];

    ui.row(items.into_iter().flatten())
        .spacing(space::XS)
        .height(36)
        .into()
}

/// A value, and who gave it, when and where.
fn side_card<'a>(
    index: usize,
    (conflict, side): (&Conflict, &Side),
    is_here: bool,
    context: Context<'a>,
) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let scale = context.questionnaire().scale();
    let level = match &side.value {
        Value::Outcome(outcome) => outcome.level(),
        _ => None,
    };
    let token = level.map(|level| {
        let numeral = label::level(level, context.questionnaire(), env);

        ui.token(level.index(), scale.len(), numeral, TokenSize::Medium)
    });
    let words = conflict::value(&side.value, context.questionnaire(), env.locale);
    let words = match (&side.value, level) {
        (Value::Outcome(Outcome::Agreed(_)), Some(level)) => scale
            .get(level.index())
            .map_or(words, |level| level.name.clone()),
        _ => shortened(&words, TEXT_SHOWN),
    };
    let class = views(conflict, side, context);
    let chip =
        class.and_then(|round| label::class_chip(round.measures.class, ChipSize::Small, context));
    let views = class.map(|round| {
        let count = round.all.cast();
        let views = env.format("decide-views", &[("count", count.into())]);

        ui.start(ui.caption(views))
    });
    let title = ui
        .row(
            [Some(container(ui.start(ui.strong(words))).into()), chip]
                .into_iter()
                .flatten(),
        )
        .spacing(space::XS);
    let sources = side.by.iter().take(2).map(|stamp| {
        let at = stamp.at.to_zoned(TimeZone::system()).datetime();
        let source = context.assessment().source(stamp);

        ui.start(ui.caption(conflict::source(&source, at, env.locale)))
            .into()
    });
    let words = column![ui.start(title), Column::with_children(sources), views]
        .spacing(1)
        .width(Fill);
    let number = is_here.then(|| ui.key_cap(env.locale.count(index + 1)));
    let content = ui
        .row([token, Some(words.into()), number].into_iter().flatten())
        .spacing(space::S);

    let card = ui
        .press_card(content)
        .padding([space::XS, space::S])
        .width(Fill)
        .on_press_maybe(keep(conflict, side));

    if is_here && index == 0 {
        card.id(CHOSEN).into()
    } else {
        card.into()
    }
}

/// The last round of the breakout that gave a level, as far as it may be seen.
fn views<'a>(
    conflict: &Conflict,
    side: &Side,
    context: Context<'a>,
) -> Option<&'a crate::results::RoundResult> {
    let Part::Answer(question, AnswerPart::Outcome) = &conflict.part else {
        return None;
    };
    let stamp = side.by.first()?;
    let breakout = context.assessment().source(stamp).breakout;
    let ordinal = context.questionnaire().ordinal(question)?;
    let results = context.results();
    let mut rounds = results
        .rounds(ordinal)
        .iter()
        .chain(results.rounds_beside(ordinal));

    rounds.rfind(|round| round.breakout == breakout)
}

/// The button that begins a third value.
fn third_card<'a>(
    part: &Part,
    is_here: bool,
    width: CardWidth,
    context: Context<'a>,
) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let key = is_here.then(|| ui.key_cap("W"));
    let words = container(ui.start(ui.small_strong(env.text("decide-third")))).width(Fill);
    let head = ui.row([Some(words.into()), key].into_iter().flatten());
    let wait = (width == CardWidth::Page).then(|| ui.start(ui.caption(env.text("decide-or-wait"))));

    ui.press_card(column![head, wait].spacing(2))
        .padding([space::XS, space::S])
        .width(Fill)
        .on_press(Message::Third(part.clone()))
        .into()
}

/// The levels as buttons.
fn ladder(width: CardWidth, context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;
    let scale = context.questionnaire().scale();
    let steps = scale.iter().enumerate().map(|(position, level)| {
        let at = Level::at(position);
        let numeral = label::level(at, context.questionnaire(), env);
        let token = ui.token(position, scale.len(), numeral, TokenSize::Small);
        let name = ui.small_strong(level.name.as_str());

        ui.press_card(ui.row([token, name.into()]).spacing(6))
            .padding([4.0, space::XS])
            .on_press(Message::Level(at))
            .into()
    });
    let unknown = ui
        .secondary(env.text("state-dont-know"))
        .key("D")
        .compact()
        .on_press(Message::DontKnow)
        .into();
    let close = ui
        .quiet(env.text("delegation-cancel"))
        .key(label::key_cap("Esc", env))
        .compact()
        .on_press(Message::Close)
        .into();
    let how = ui.start(ui.caption(env.text("decide-ladder")));
    let steps: Vec<Element<'_, Message>> = steps.chain([unknown, close]).collect();
    let steps: Element<'_, Message> = match width {
        CardWidth::Page => ui.row(steps).spacing(space::XXS).into(),
        CardWidth::Panel => Column::with_children(steps).spacing(space::XXS).into(),
    };

    column![how, ui.start(steps)].spacing(space::XXS).into()
}

/// The text of a third value.
fn words<'a>(field: &'a Field, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let text = env
        .field(field, Message::Write)
        .label(env.text("decide-words"))
        .on_submit(Message::Take)
        .id(TEXT);
    let take = ui
        .primary(env.text("decide-take"))
        .key(label::key_cap("Ctrl+Enter", env))
        .compact()
        .on_press(Message::Take);
    let close = ui
        .secondary(env.text("delegation-cancel"))
        .key(label::key_cap("Esc", env))
        .compact()
        .on_press(Message::Close);

    column![text, ui.start(ui.buttons([take.into(), close.into()]))]
        .spacing(space::XXS)
        .into()
}

/// Two entries that may be one person.
fn twice<'a>(
    ids: &[ItemId],
    (is_here, _): (bool, CardWidth),
    context: Context<'a>,
) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let people = context.assessment().participants();
    let breakouts = |id: ItemId| -> Vec<String> {
        let of = context.assessment().breakouts().iter();

        of.filter(|(_, breakout)| {
            breakout.members.contains(&id) || breakout.facilitator == Some(id)
        })
        .map(|(_, breakout)| shortened(&breakout.name, 32))
        .collect()
    };
    let entries = ids.iter().filter_map(|id| Some((*id, people.get(*id)?)));
    let rows = entries.map(|(id, person)| {
        let role = label::role_name(person.role, env);
        let parts: Vec<String> = [role].into_iter().chain(breakouts(id)).collect();
        let source = context.assessment().given(&Part::Participant(id));
        let stamp = source.first().and_then(|side| side.by.first());
        let source = stamp.map(|stamp| {
            let at = stamp.at.to_zoned(TimeZone::system()).datetime();
            let source = context.assessment().source(stamp);

            ui.start(ui.caption(conflict::source(&source, at, env.locale)))
        });

        column![ui.start(ui.small(env.locale.line(parts))), source]
            .width(Fill)
            .into()
    });
    let name = ids
        .first()
        .and_then(|id| people.get(*id))
        .map_or("", |p| p.name.as_str());
    let title = env.format("decide-twice", &[("name", shortened(name, 60).into())]);
    let icon = ui.icon_in(Icon::Delegation, 20.0, ui.palette().ink2);
    let unite = ui.secondary(env.text("decide-unite")).compact();
    let apart = ui.quiet(env.text("decide-apart")).compact();
    let (unite, apart) = if is_here {
        (
            unite.key(env.locale.count(1)),
            apart.key(env.locale.count(2)),
        )
    } else {
        (unite, apart)
    };
    let head = ui.row([
        icon,
        container(ui.start(ui.strong(title))).width(Fill).into(),
        unite.on_press_maybe(super::unite(ids)).into(),
        apart.on_press(Message::Apart(ids.to_vec())).into(),
    ]);

    column![
        head.spacing(space::XS),
        ui.row(rows.collect::<Vec<_>>()).spacing(space::M)
    ]
    .spacing(2)
    .into()
}
