//! Draws the card beside the lists: the chosen aspect with its target, or the chosen question with its target, its next
//! steps and its action.

use super::row::{ROW, from_to, list_row, token};
use super::targets::HORIZON;
use super::{Chosen, FormExtent, Message, State, form};
use crate::assessment::{Aim, Effort, Horizon, Importance};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::screen::{choice, maybe};
use crate::gui::theme::{Theme, edge, filled, radius, space};
use crate::gui::widget::choice::TableColumn;
use crate::questionnaire::Level;

use iced::widget::{Column, Id, column, container, responsive};
use iced::{Fill, Length, Padding};

/// Focus id of the levels from which a person chooses a target.
pub(super) const LEVELS: Id = Id::new("plan-levels");
/// Width from which two controls fit beside each other.
const WIDE: f32 = 548.0;

/// Widths of the label beside a control, and of the first control with its label.
const WORDS: [f32; 2] = [80.0, 58.0];
const FIRST: f32 = 296.0;
/// The most letters of the choices of months in languages that write them as figures.
const FIGURES: usize = 14;

/// A step that closes a gap.
pub(super) struct NextStep<'a> {
    /// The level to which the step leads.
    pub level: Level,
    /// The descriptor of that level.
    pub words: &'a str,
    /// Whether an action has this text.
    pub is_planned: bool,
}

/// The steps from the level of a question to its target.
pub(super) fn steps(ordinal: usize, context: Context<'_>) -> Vec<NextStep<'_>> {
    let Some(question) = context.questionnaire().question(ordinal) else {
        return Vec::new();
    };
    let levels = context.results().next_levels(ordinal).into_iter();

    levels
        .map(|level| {
            let words = context
                .work
                .assessment()
                .questionnaire()
                .descriptor(question, level);
            let actions = context.assessment().actions();
            let is_planned = super::actions::of_question(ordinal, context)
                .filter_map(|id| actions.get(id))
                .any(|action| action.title == words.trim());

            NextStep {
                level,
                words,
                is_planned,
            }
        })
        .collect()
}

/// The longest name of an aspect that surely has one line, in characters.
const TITLE: usize = 40;

impl State {
    /// The card beside the lists.
    pub(super) fn detail<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let ui = context.env.ui;
        let content = responsive(move |size| {
            let is_wide = size.width >= WIDE;

            if let Some(Chosen::Aspect(element, aspect)) = self.chosen {
                return self.of_aspect(element, aspect, is_wide, context);
            }

            match self.ordinal(context) {
                Some(ordinal) => self.of_question(ordinal, is_wide, context),
                None if self.form.is_there() => self.of_action(is_wide, context),
                None => {
                    let words = context.env.text("plan-nothing-chosen");

                    container(ui.start(ui.aside(words)))
                        .padding(space::S)
                        .into()
                }
            }
        });

        ui.card(content)
            .padding(Padding::from([space::XS, space::S]))
            .width(Fill)
            .height(Fill)
            .into()
    }

    /// The scrolling part above, and below it the title of the action and the buttons, which stay.
    fn framed<'a>(
        &'a self,
        content: Column<'a, Message, Theme>,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let ui = context.env.ui;
        let content = container(content.spacing(space::XS)).padding([0.0, 2.0]);

        column![
            ui.scroll(content).spacing(0).height(Fill),
            self.form.below(self.extent, context)
        ]
        .spacing(space::XXS)
        .into()
    }

    /// An action that belongs to no question.
    fn of_action<'a>(&'a self, is_wide: bool, context: Context<'a>) -> Element<'a, Message> {
        let ui = context.env.ui;
        let title = container(ui.start(ui.strong(context.env.text("plan-without-question"))));
        let form = self
            .form
            .view(self.extent, is_wide, context)
            .map(Message::Form);

        self.framed(column![title.padding([6, 0]), form], context)
    }

    fn of_question<'a>(
        &'a self,
        ordinal: usize,
        is_wide: bool,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let content = column![
            question_head(ordinal, context),
            maybe(self.extent == FormExtent::First, || self
                .controls(ordinal, is_wide, context)),
            maybe(self.extent == FormExtent::First, || Self::suggestions(
                ordinal, context
            )),
            self.form
                .view(self.extent, is_wide, context)
                .map(Message::Form),
        ];

        self.framed(content, context)
    }

    /// Target, horizon, importance and effort of a question.
    fn controls<'a>(
        &'a self,
        ordinal: usize,
        is_wide: bool,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let result = &context.results().questions()[ordinal];
        let numbers: Vec<String> = Importance::all()
            .map(|importance| env.locale.count(importance.number().into()))
            .collect();
        let importance = result.importance.unwrap_or_default().number();
        let importance = ui.segmented(&numbers, usize::from(importance) - 1, |at| {
            Message::Matters(Importance::all().nth(at).unwrap_or_default())
        });
        let efforts = &form::efforts(env)[1..];
        let effort = form::place(&Effort::ALL, result.effort);
        // No choice is marked until a person has set a value.
        let effort = ui.segmented(efforts, effort.wrapping_sub(1), |at| {
            Message::Work(choice(Effort::ALL, at))
        });
        let target = ("plan-target", self.levels(context));
        let by = ("plan-by", self.horizons(context));
        let importance = ("plan-importance", ui.start(importance).into());
        let work = ("plan-work", ui.start(effort).into());

        // Figures fit beside each other in every language; months and efforts that are words take a line each.
        if is_wide && !has_space_for_months(context) {
            column![
                in_pairs([target, importance], ControlLayout::Pairs, context),
                in_pairs([by, work], ControlLayout::Alone, context)
            ]
            .into()
        } else {
            let beside = if is_wide {
                ControlLayout::Pairs
            } else {
                ControlLayout::Alone
            };

            in_pairs([target, by, importance, work], beside, context)
        }
    }

    /// The levels as targets for the chosen row.
    fn levels<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let names = Some(env.text("plan-none"));
        let now = self.target(context).and_then(|(aim, target)| match aim {
            Aim::Aspect(_) | Aim::Question(_) => target,
        });
        let chosen = now.map_or(0, |target| target.level.index() + 1);

        label::choice_of_levels(names, chosen, Some(LEVELS), context, |index| {
            Message::Aim(index.checked_sub(1).map(Level::at))
        })
    }

    fn horizons<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let now = self.target(context).and_then(|(_, target)| target?.horizon);
        let chosen = form::place(&Horizon::ALL, now);

        ui.start(ui.segmented(&form::horizons(env), chosen, |at| {
            Message::By(form::nth(&Horizon::ALL, at))
        }))
        .into()
    }

    /// The steps from level to level; a press on one makes an action of it.
    fn suggestions<'a>(ordinal: usize, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let steps = steps(ordinal, context);

        if steps.is_empty() {
            let words = match context.results().questions()[ordinal].level {
                Some(_) => "plan-reached-here",
                None => "plan-settle-first",
            };

            return container(ui.start(ui.aside(env.text(words))))
                .padding([4, 0])
                .into();
        }

        let rows = steps.into_iter().map(|step| {
            let used: Element<'a, Message> = if step.is_planned {
                let ink = ui.palette().accent_ink;

                ui.row([
                    ui.icon_in(Icon::Check, 16.0, ink),
                    ui.link(env.text("plan-used")).into(),
                ])
                .spacing(6)
                .height(36)
                .padding([0.0, space::S])
                .into()
            } else {
                ui.quiet(env.text("plan-use"))
                    .icon(Icon::Plus)
                    .compact()
                    .on_press(Message::Use(step.level))
                    .into()
            };
            let words = container(ui.start(ui.small(step.words))).width(Fill);

            ui.row([token(Some(step.level), context), words.into(), used])
                .spacing(space::XS)
                .into()
        });
        let content = column![
            ui.start(ui.head(env.text("plan-suggested"))),
            Column::with_children(rows)
        ];

        container(content)
            .padding(Padding::from([space::XXS, space::S]))
            .width(Fill)
            .style(|theme: &Theme| iced::widget::container::Style {
                border: edge(theme.colors().surface2, 0.0, radius::CONTROL),
                ..filled(theme.colors().surface2)
            })
            .into()
    }

    fn of_aspect<'a>(
        &'a self,
        element: usize,
        aspect: usize,
        is_wide: bool,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let elements = context.questionnaire().elements();
        let Some(content) = elements.get(element).and_then(|e| e.aspects.get(aspect)) else {
            return ui.gap();
        };
        let badge = ui.small_badge(element, elements.len(), env.locale.count(element + 1));
        let head = ui
            .row([badge, ui.start(ui.strong(content.name.as_str())).into()])
            .spacing(space::XS)
            .height(if content.name.chars().count() > TITLE {
                54
            } else {
                36
            });
        let controls = [
            ("plan-target", self.levels(context)),
            ("plan-by", self.horizons(context)),
        ];
        let beside = if is_wide && has_space_for_months(context) {
            ControlLayout::Pairs
        } else {
            ControlLayout::Alone
        };
        let columns = [
            TableColumn::Words(Length::Fixed(super::row::width_of_ids(82.0, context))),
            TableColumn::Words(Fill),
            TableColumn::Middle(Length::Fixed(96.0)),
            TableColumn::Words(Length::Fixed(if is_wide { HORIZON } else { 116.0 })),
        ];
        let heads = [
            ui.head(env.text("plan-question")).into(),
            ui.gap(),
            ui.head(env.text("plan-from-to")).into(),
            ui.head(env.text("plan-horizon")).into(),
        ];
        let asked = context.results().asked_of(element, aspect).into_iter();
        let rows = asked.filter_map(|ordinal| {
            let question = context.questionnaire().question(ordinal)?;
            let result = context.results().questions().get(ordinal)?;
            let cells = [
                ui.small_strong(super::row::id_of(question.id.as_str(), context))
                    .into(),
                ui.start(ui.small(question.short_title())).into(),
                from_to(
                    result.level,
                    result.target.map(|target| target.level),
                    context,
                ),
                ui.small(super::targets::by(result.target, env)).into(),
            ];

            Some(
                list_row(ui.cells(&columns, cells), ROW, context)
                    .on_press(Message::Choose(Chosen::Question(ordinal)))
                    .into(),
            )
        });
        let rows: Vec<Element<'a, Message>> = rows.collect();
        let lowest = label::level(Level::default(), context.questionnaire(), env);
        let content = column![
            head,
            in_pairs(controls, beside, context),
            ui.start(ui.caption(env.format("plan-aspect-why", &[("lowest", lowest.into())]))),
            ui.table_head(&columns, heads),
            Column::with_children(rows),
        ]
        .spacing(space::XS);

        ui.scroll(content).spacing(0).height(Fill).into()
    }
}

/// Whether the choice of months fits beside another: if months are figures, and in a wide window also if they are words.
fn has_space_for_months(context: Context<'_>) -> bool {
    let letters = form::horizons(context.env).concat().chars().count();

    letters <= FIGURES || context.env.is_wide()
}

/// How controls are arranged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ControlLayout {
    /// Two on a line.
    Pairs,
    /// One under another.
    Alone,
}

/// Controls with their labels.
fn in_pairs<'a, const N: usize>(
    controls: [(&'static str, Element<'a, Message>); N],
    beside: ControlLayout,
    context: Context<'a>,
) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let most = match beside {
        ControlLayout::Pairs => 2,
        ControlLayout::Alone => 1,
    };
    let mut lines: Vec<Vec<Element<'a, Message>>> = Vec::new();

    for (position, (words, control)) in controls.into_iter().enumerate() {
        let place = position % most;
        let words = ui.start(ui.caption(env.text(words)));
        let control = ui
            .row([container(words).width(WORDS[place]).into(), control])
            .spacing(space::XXS);
        let width = if most > 1 && place == 0 {
            Length::Fixed(FIRST)
        } else {
            Fill
        };
        let control = container(control).width(width).into();

        match lines.last_mut().filter(|line| line.len() < most) {
            Some(line) => line.push(control),
            None => lines.push(vec![control]),
        }
    }

    let lines = lines.into_iter().map(|line| ui.row(line).into());

    Column::with_children(lines).into()
}

/// The question with its levels from now to the target, and the terms of its rank.
fn question_head(ordinal: usize, context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;
    let questionnaire = context.questionnaire();
    let Some((question, place)) = questionnaire
        .question(ordinal)
        .zip(questionnaire.place(ordinal))
    else {
        return ui.gap();
    };
    let elements = questionnaire.elements().len();
    let badge = ui.small_badge(place.element, elements, env.locale.count(place.element + 1));
    let id = ui.strong(env.locale.left_to_right(question.id.as_str()));
    let result = &context.results().questions()[ordinal];
    let title = container(ui.start(ui.strong(question.title.as_str()))).width(Fill);
    let head = ui
        .row([
            badge,
            id.into(),
            title.into(),
            from_to(
                result.level,
                result.target.map(|target| target.level),
                context,
            ),
            ui.tip(
                ui.icon_button(Icon::Assess)
                    .compact()
                    .on_press(Message::ShowQuestion(ordinal)),
                env.text("plan-show-question"),
            ),
        ])
        .spacing(space::XS);

    column![head, ui.start(ui.caption(why(ordinal, context)))].into()
}

/// The priority with its terms, and the dependencies of the question.
fn why(ordinal: usize, context: Context<'_>) -> String {
    let env = context.env;
    let Some(gap) = context.results().gap(ordinal) else {
        return env.text("plan-no-gap");
    };
    let figure = |value| env.locale.figure(value);
    let priority = env.format(
        "plan-priority-made",
        &[
            ("priority", figure(gap.priority).into()),
            ("gap", figure(gap.size).into()),
            ("importance", gap.importance.number().into()),
        ],
    );
    let ids = |ordinals: &[usize]| -> Vec<String> {
        ordinals
            .iter()
            .filter_map(|ordinal| context.questionnaire().question(*ordinal))
            .map(|question| env.locale.left_to_right(question.id.as_str()))
            .collect()
    };
    let (after, before) = (ids(&gap.after), ids(&gap.before));
    let question = context.questionnaire().question(ordinal);
    let own = question.and_then(|q| context.assessment().answer(&q.id).target());
    let of_aspect = own.is_none().then(|| env.text("plan-target-of-aspect"));
    let after = (!after.is_empty())
        .then(|| env.format("plan-after", &[("ids", env.locale.list(&after).into())]));
    let before = (!before.is_empty())
        .then(|| env.format("plan-before", &[("ids", env.locale.list(&before).into())]));
    let sentences = [Some(priority), of_aspect, after, before];

    sentences
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}
