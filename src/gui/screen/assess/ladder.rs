//! Draws the card of the question, and under it the ladder of levels.

use super::in_view::names_width;
use super::revealed::{cells, heads, with_cells};
use super::votes::{ColumnVotes, ShownVotes, heads_height, width_of};
use super::{Message, State, earlier, involved};
use crate::assessment::{Outcome, Vote};

use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::day_words::AtQuestion;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::level_key;
use crate::gui::round::Mode;
use crate::gui::theme::{TextRole, color, space};
use crate::gui::widget::mark::{ChipSize, TokenSize, Tone};
use crate::gui::widget::press::{Press, PressKind, PressStatus};
use crate::questionnaire::{Category, Level, Question, ScaleLevel};

use iced::widget::{Column, column, container, responsive};
use iced::{Fill, Length, Padding};

/// Least height of a level's row, and of the two rows under the levels.
const LEVEL: f32 = 58.0;
const OTHER: f32 = 38.0;
/// How many times the needed height makes words and tokens larger.
const ROOMY: f32 = 1.35;
/// Least height of a level's row without a descriptor.
const NAME: f32 = 44.0;
/// Width of the token beside the words of a level, with the space around it.
const TOKEN: f32 = 64.0;
/// Width of the scroll bar, at the right of the rows.
const BAR: f32 = 12.0;
/// Width that a chip has around its word, with the space before it.
const CHIP: f32 = 48.0;
/// Height of that chip.
const CHIP_HEIGHT: f32 = 24.0;
/// Height of the head over the rows, and width of the column of deciders.
const HEAD: f32 = 33.0;
/// The most letters of the names of element and aspect for one line with the rest of the path.
const LETTERS: usize = 64;
/// The same beside the button that unfolds the lines under the question.
const FEWER: usize = 48;
/// The most letters of the aspect and the identifier in a slim window.
const BESIDE: usize = 48;
/// About how many letters a line has.
const DECIDER_LINE: usize = 44;
const DECIDERS: f32 = 290.0;
/// Height of the line over the question, with the buttons that it may have.
const META: f32 = 44.0;
/// Width of the column of key caps at the end of the rows.
const KEY: f32 = 20.0;

/// How far the day is, which opens its plan; in a narrow window only how late it is, and in a slim one nothing.
fn day_at(day: AtQuestion, context: Context<'_>) -> Option<Element<'_, Message>> {
    let env = context.env;
    let ui = env.ui;

    if env.is_slim() {
        return None;
    }

    let passed = (!env.is_narrow()).then(|| ui.aside(day.passed).into());
    let late = day.late.map(|late| ui.alert(late).into());
    let words: Vec<_> = passed.into_iter().chain(late).collect();

    if words.is_empty() {
        return None;
    }

    let words = ui.row(words).spacing(space::XS);
    let press = ui
        .press(container(words).padding([space::XXS, space::XXS]))
        .on_press(Message::PlanDay);

    Some(ui.tip_above(press, env.text("day-title")))
}

impl State {
    /// The card of the question: its path, its text and what to look for.
    pub(super) fn question_card<'a>(
        &'a self,
        question: &'a Question,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let folds = self.folds(context);
        // In a low window the levels need the space of large type.
        let role = if question.text.chars().count() > 160 || env.is_low() {
            TextRole::Panel
        } else {
            TextRole::Question
        };
        let text = ui.start(ui.text(role, question.text.as_str()));
        let unfolds = !folds || self.shows_details;
        let details = unfolds.then(|| details(question, context));
        let who = if unfolds {
            involved::line(self.at, context)
        } else {
            None
        };
        let content = column![self.path(question, context), text]
            .push(self.whose_line(context))
            .push(context.language_line())
            .push(details)
            .push(who)
            .spacing(space::XXS);

        let padding = if env.is_small() {
            Padding::from([4.0, space::S]).bottom(space::S)
        } else {
            Padding::from([14.0, 20.0]).top(6)
        };

        ui.card(content).padding(padding).width(Fill).into()
    }

    /// Whether the lines under the question fold: in a low window, beside a distribution, which needs the height, and under
    /// the notice of a conflict.
    fn folds(&self, context: Context<'_>) -> bool {
        context.env.is_compact()
            || self.shown_columns(context).is_some()
            || !self.items(context).is_empty()
    }

    /// Element > aspect > question, and which of how many it is.
    fn path<'a>(&'a self, question: &'a Question, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let questionnaire = context.questionnaire();
        let Some(place) = questionnaire.place(self.at) else {
            return ui.gap();
        };
        let elements = questionnaire.elements();
        let element = &elements[place.element];
        let aspect = &element.aspects[place.aspect];
        let numeral = env.locale.count(place.element + 1);
        let number = format!("{}.{}", place.element + 1, place.aspect + 1);
        let aspect_name = format!("{} {}", env.locale.left_to_right(&number), aspect.name);
        let order = self.order(context);
        let position = order
            .iter()
            .position(|ordinal| *ordinal == self.at)
            .unwrap_or(0);
        let of = env.format(
            "assess-position",
            &[
                ("number", (position + 1).into()),
                ("count", order.len().into()),
            ],
        );
        let chevron = || ui.icon(Icon::ChevRight, 14.0);
        let mut items = vec![
            ui.small_badge(place.element, elements.len(), numeral),
            ui.small_strong(question.id.as_str()).into(),
        ];

        let letters = element.name.chars().count() + aspect.name.chars().count();
        // The button that unfolds takes its space from the names.
        let most = if self.folds(context) { FEWER } else { LETTERS };
        // So does the day, which takes the place of the element's name.
        let day = AtQuestion::new(self.at, self.clock(context).spent, context);
        let most = if day.is_some() { 0 } else { most };

        // If the element's name has no space, the number of the aspect and the colour of the badge name it.
        if !env.is_slim() && (letters <= most || env.is_wide()) {
            items.push(ui.aside(element.name.as_str()).into());
            items.push(chevron());
        }

        // The aspect takes the rest of the width; where there is none it is in the tip of the button that unfolds.
        let beside = aspect.name.chars().count() + question.id.as_str().chars().count();
        let has_space = !env.is_slim() || beside <= BESIDE;
        let has_aspect = !env.is_small() && has_space && self.items(context).is_empty();

        if has_aspect {
            items.push(ui.start(ui.aside(aspect_name.clone())).into());
        } else {
            items.push(ui.gap());
        }

        if question.quick && !env.is_narrow() {
            items.push(ui.icon_in(Icon::Quick, 14.0, ui.palette().ink2));
            items.push(ui.aside(env.text("assess-quick-scan")).into());
        }

        items.extend(self.disagreement(context));

        // The key works in small windows too, where the label needs the space of the cap.
        if !env.is_slim() {
            items.extend(self.origins_button(context));
        }

        items.extend(day.and_then(|day| day_at(day, context)));
        items.push(self.timer(context));
        items.push(ui.aside(of).into());

        if self.folds(context) {
            let info = ui
                .icon_button(Icon::Info)
                .compact()
                .on_press(Message::ToggleDetails);
            let tip = env.text("assess-details");
            let tip = if has_aspect {
                tip
            } else {
                env.locale.line([aspect_name, tip])
            };
            items.push(ui.tip_above(info, tip));
        }

        // As high with the button of the history and without it, so that the question stands where it stood.
        items.push(iced::widget::space().height(META).into());

        ui.row(items).spacing(space::XS).into()
    }

    /// The time of the question against its budget: quiet, also when it is over.
    fn timer<'a>(&self, context: Context<'a>) -> Element<'a, Message> {
        let ui = context.env.ui;
        let clock = self.clock(context);
        let ink = if clock.is_over() {
            ui.palette().discuss.ink
        } else {
            ui.palette().ink2
        };
        let icon = ui.icon_in(Icon::Clock, 14.0, ink);
        let words = ui.small(clock.words(context.env)).color(color(ink));

        ui.row([icon, words.into()])
            .spacing(6)
            .padding(ui.padding(0.0, space::XS, 0.0, 0.0))
            .into()
    }

    /// The levels from the highest to the lowest, then "don't know" and "not applicable".
    pub(super) fn ladder_card<'a>(
        &'a self,
        question: &'a Question,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let count = context.questionnaire().scale().len();
        let ui = context.env.ui;
        let rows = responsive(move |size| {
            let columns = self.shown_columns(context);
            // In a low card the rows always scroll, so they leave space for the scroll bar.
            let scrolls = size.height < NAME * count as f32 + 2.0 * OTHER + HEAD;
            let bar = if scrolls { BAR } else { 0.0 };
            let width = size.width - TOKEN - bar - names_width(context);
            let in_view = columns.map(|columns| self.in_view(columns, width, context));
            let columns = in_view.as_ref().map(|in_view| in_view.columns.as_slice());
            let head_height = match columns {
                Some(columns) => heads_height(columns, context) + 1.0,
                None if shows_deciders(context) => HEAD,
                None => 0.0,
            };
            let height = size.height - 2.0 * OTHER - head_height;
            let each = (height / count as f32).max(LEVEL);
            let words = match columns {
                Some(columns) => {
                    let scrolls = size.height < LEVEL * count as f32 + 2.0 * OTHER + head_height;
                    let bar = if scrolls { BAR } else { 0.0 };

                    words_width(columns, size.width - bar, context)
                }
                None if shows_deciders(context) => {
                    size.width - TOKEN - DECIDERS - 2.0 * space::M - self.key_width(context)
                }
                None => size.width - TOKEN - space::M - self.key_width(context),
            };
            let has_space = has_space(question, words, each, context);
            let describes = columns.is_none() || has_space;
            let least = if describes { LEVEL } else { NAME };
            let needed = least * count as f32 + 2.0 * OTHER + head_height;
            let is_large = columns.is_none() && size.height >= needed * ROOMY;
            let fills = size.height >= needed && (has_space || columns.is_some());
            let mut rows: Vec<Element<'a, Message>> = Vec::with_capacity(count + 2);

            for position in (0..count).rev() {
                // The votes fill the height of the row, so they cannot decide it.
                let height = match columns {
                    _ if fills => Length::Fill,
                    Some(_) => Length::Fixed(least),
                    None => Length::Shrink,
                };
                rows.push(self.level_row(
                    question,
                    Level::at(position),
                    LevelRowSize {
                        height,
                        is_large,
                        describes,
                        words,
                    },
                    columns,
                    context,
                ));
            }

            rows.extend(self.other_rows(question, columns, context));

            let rows = Column::with_children(rows);
            let rows: Element<'a, Message> = if fills {
                rows.height(Fill).into()
            } else {
                ui.scroll(rows).height(Fill).into()
            };

            let over = match &in_view {
                Some(in_view) => {
                    let bar = if fills { 0.0 } else { BAR };

                    Some(heads(&in_view.columns, in_view.part.as_ref(), bar, context))
                }
                None => shows_deciders(context).then(|| head(self.key_width(context), context)),
            };

            column![over, rows].into()
        });

        ui.card(rows).padding(1).width(Fill).height(Fill).into()
    }

    /// The levels with their words, as high as these need, without votes.
    pub(super) fn ladder_of_words<'a>(
        &'a self,
        question: &'a Question,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let count = context.questionnaire().scale().len();
        let extent = LevelRowSize {
            height: Length::Shrink,
            is_large: false,
            describes: true,
            words: f32::INFINITY,
        };
        let levels = (0..count)
            .rev()
            .map(|position| self.level_row(question, Level::at(position), extent, None, context));
        let rows = levels.chain(self.other_rows(question, None, context));

        context
            .env
            .ui
            .card(Column::with_children(rows))
            .padding(1)
            .width(Fill)
            .into()
    }

    fn level_row<'a>(
        &'a self,
        question: &'a Question,
        level: Level,
        extent: LevelRowSize,
        columns: Option<&[ColumnVotes]>,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let LevelRowSize {
            height,
            is_large,
            describes,
            words,
        } = extent;
        let env = context.env;
        let ui = env.ui;
        let questionnaire = context.questionnaire();
        let scale = questionnaire.scale();
        let is_voting = self.is_voting(context);
        let outcome = context.assessment().answer(&question.id).outcome();
        // While votes are cast the ladder highlights no level.
        let is_recorded = !is_voting && outcome.level() == Some(level);
        let numeral = label::level(level, context.questionnaire(), env);
        let size = if is_large {
            TokenSize::Large
        } else {
            TokenSize::Medium
        };
        let token = ui.token(level.index(), scale.len(), numeral, size);
        let name = scale[level.index()].name.as_str();
        let name = if is_large {
            ui.text(TextRole::Lead, name).font(TextRole::Strong.font())
        } else {
            ui.strong(name)
        };
        // Beside the votes the chip is shown only if it has space; the highlight of the row says the same.
        let widths = [
            (TextRole::Strong, scale[level.index()].name.clone()),
            (TextRole::Head, env.text("assess-recorded")),
        ]
        .map(|(role, words)| ui.size_of_text(role, &words, f32::INFINITY).width);
        let has_chip = columns.is_none() || widths.iter().sum::<f32>() + CHIP <= words;
        let chip = (is_recorded && has_chip).then(|| match outcome {
            Outcome::Contested { .. } => ui.chip(
                Icon::Contested,
                env.text("assess-provisional"),
                Tone::Info,
                ChipSize::Small,
            ),
            _ => ui.chip(
                Icon::Check,
                env.text("assess-recorded"),
                Tone::Agree,
                ChipSize::Small,
            ),
        });
        let earlier = earlier::on_ladder(self.at, level, columns.is_none(), context);
        let head = ui
            .row([Some(name.into()), chip, earlier].into_iter().flatten())
            .spacing(space::XS);
        let descriptor = questionnaire.descriptor(question, level);
        let descriptor = describes.then(|| {
            ui.start(if is_large {
                ui.lead(descriptor)
            } else {
                ui.aside(descriptor)
            })
        });
        let words = column![ui.start(head), descriptor]
            .spacing(1)
            .width(Fill)
            .padding(ui.padding(0.0, space::XXS, 0.0, 0.0));
        let shows_decider = columns.is_none() && shows_deciders(context);
        let decider = shows_decider.then(|| decider(&scale[level.index()], context));
        let key = (columns.is_none() && self.records(context)).then(|| {
            let key = ui.key_cap(level_key::cap(level, context.questionnaire(), env));

            container(ui.end(key)).width(widest_key(context)).into()
        });
        let content = ui
            .row(
                [Some(token), Some(words.into()), decider, key]
                    .into_iter()
                    .flatten(),
            )
            .spacing(space::S)
            .height(height);
        let end = if columns.is_some() { 0.0 } else { space::M };
        let cells = columns.map(|columns| cells(columns, Vote::Level(level), context));
        let content = with_cells(content.into(), cells, height, context);
        // Rows that fill the page have space around their content already.
        let around = match height {
            Length::Fill => 0.0,
            _ => space::XXS,
        };

        self.row(content, height, context)
            .selected(is_recorded)
            .min_height(if describes { LEVEL } else { NAME })
            .padding(ui.padding(around, end, around, space::S))
            .on_press_maybe(self.records(context).then_some(Message::Record(level)))
            .into()
    }

    /// The columns of votes beside the ladder: none while a sealed round is open, or before any round.
    pub(super) fn shown_columns(&self, context: Context<'_>) -> Option<Vec<ColumnVotes>> {
        match self.mode(context) {
            Mode::Voting(_, round) => {
                let hands = round.hands()?;

                Some(self.columns(ShownVotes::Hands(hands), context))
            }
            Mode::Revealed(_, round) => Some(self.columns(ShownVotes::Revealed(round), context)),
            // Who is asked for a dissent sees what the room has said.
            Mode::Answered if self.asking.is_some() => {
                let (_, round) = self.last_round(context)?;

                Some(self.columns(ShownVotes::Revealed(round), context))
            }
            Mode::Record | Mode::Answered => None,
        }
    }

    /// The width that the key caps of the levels take, while a key records one.
    fn key_width(&self, context: Context<'_>) -> f32 {
        if self.records(context) {
            widest_key(context) + space::S
        } else {
            0.0
        }
    }

    fn row<'a>(
        &self,
        content: Element<'a, Message>,
        height: Length,
        context: Context<'_>,
    ) -> Press<'a, Message> {
        let row = Press::new(content, PressKind::Level, context.env.ui.direction)
            .width(Fill)
            .height(height);

        // A recorded ladder stays readable, but its rows are disabled, so that nobody presses one by accident.
        if self.records(context) {
            row
        } else {
            row.shown_as(PressStatus::Rest)
        }
    }

    /// The rows of "don't know" and "not applicable".
    fn other_rows<'a>(
        &'a self,
        question: &'a Question,
        columns: Option<&[ColumnVotes]>,
        context: Context<'a>,
    ) -> Vec<Element<'a, Message>> {
        let env = context.env;
        let ui = env.ui;
        let outcome = if self.is_voting(context) {
            Outcome::Open
        } else {
            context.assessment().answer(&question.id).outcome()
        };
        let reason = match &outcome {
            Outcome::NotApplicable { reason } => Some(reason.clone()),
            _ => None,
        };
        let rows = [
            (
                Icon::Unknown,
                "state-dont-know",
                "D",
                Message::DontKnow,
                outcome == Outcome::DontKnow,
                None,
                Vote::DontKnow,
            ),
            (
                Icon::Na,
                "state-not-applicable",
                "X",
                Message::NotApplicable,
                reason.is_some(),
                reason,
                Vote::NotApplicable,
            ),
        ];

        let end = if columns.is_some() { 0.0 } else { space::M };

        rows.into_iter()
            .map(|(icon, words, key, message, is_recorded, reason, vote)| {
                let icon = container(ui.icon_in(icon, 18.0, ui.palette().ink2)).center_x(36);
                let words = if is_recorded {
                    ui.strong(env.text(words))
                } else {
                    ui.body(env.text(words))
                };
                // Beside the votes there is space for the word alone.
                let is_alone = columns.is_some();
                let reason = reason.filter(|_| !is_alone);
                let chip = (is_recorded && !is_alone).then(|| {
                    ui.chip(
                        Icon::Check,
                        env.text("assess-recorded"),
                        Tone::Agree,
                        ChipSize::Small,
                    )
                });
                let reason = reason.map(|reason| container(ui.aside(reason)).width(Fill).into());
                let gap = reason.is_none().then(|| ui.gap());
                let key = (columns.is_none() && self.records(context)).then(|| ui.key_cap(key));
                let items = [
                    Some(icon.into()),
                    Some(words.into()),
                    chip,
                    reason,
                    gap,
                    key,
                ];
                let content = ui.row(items.into_iter().flatten()).spacing(space::S);
                let height = columns.map_or(Length::Shrink, |_| Length::Fixed(OTHER));
                let cells = columns.map(|columns| cells(columns, vote, context));
                let content = with_cells(content.into(), cells, height, context);

                self.row(content, height, context)
                    .selected(is_recorded)
                    .min_height(OTHER)
                    .padding(ui.padding(0.0, end, 0.0, space::S))
                    .on_press_maybe(self.records(context).then_some(message))
                    .into()
            })
            .collect()
    }
}

/// The look of a level's row.
#[derive(Debug, Clone, Copy)]
struct LevelRowSize {
    height: Length,
    /// In larger type.
    is_large: bool,
    /// With the descriptor under the name.
    describes: bool,
    /// Width of the words.
    words: f32,
}

/// The width of the caps of the levels: that of the highest level is the longest.
fn widest_key(context: Context<'_>) -> f32 {
    let env = context.env;
    let highest = context.questionnaire().scale().len().saturating_sub(1);
    let cap = level_key::cap(Level::at(highest), context.questionnaire(), env);
    let words = env.ui.size_of_text(TextRole::Caption, &cap, f32::INFINITY);

    (words.width.ceil() + 12.0).max(KEY)
}

/// The width of a level's words beside the votes, in a card of this width.
fn words_width(columns: &[ColumnVotes], width: f32, context: Context<'_>) -> f32 {
    width - width_of(columns, context) - TOKEN
}

/// Whether the name and the descriptor of every level fit into rows of this height.
fn has_space(question: &Question, width: f32, height: f32, context: Context<'_>) -> bool {
    let ui = context.env.ui;
    let questionnaire = context.questionnaire();
    let (_, name) = TextRole::Strong.metrics(ui.direction);
    let recorded = context.assessment().answer(&question.id).outcome().level();
    let mut levels = (0..questionnaire.scale().len()).map(Level::at);

    levels.all(|level| {
        let words = questionnaire.descriptor(question, level);
        // The recorded level has a chip beside its name.
        let name = if recorded == Some(level) {
            name.max(CHIP_HEIGHT)
        } else {
            name
        };

        name + 1.0 + ui.size_of_text(TextRole::Small, words, width).height <= height
    })
}

/// Whether the questionnaire says what a delegation must show to claim a level, and the rows have space for it.
fn shows_deciders(context: Context<'_>) -> bool {
    let scale = context.questionnaire().scale();

    !context.env.is_narrow() && scale.iter().any(|level| !level.decider.is_empty())
}

fn head(keys: f32, context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;
    let names = ui
        .row([
            container(ui.start(ui.head(env.text("assess-head-level"))))
                .width(Fill)
                .into(),
            container(ui.start(ui.head(env.text("assess-head-decider"))))
                .width(DECIDERS)
                .into(),
        ])
        .height(HEAD - 1.0)
        .padding(ui.padding(0.0, space::M + keys, 0.0, space::M));

    column![names, ui.strong_divider()].into()
}

/// When a delegation may claim the level, and what usually shows it, in at most three lines.
fn decider<'a>(level: &'a ScaleLevel, context: Context<'a>) -> Element<'a, Message> {
    let ui = context.env.ui;
    let lines = |text: &str| text.chars().count() / DECIDER_LINE + 1;
    let has_space = lines(&level.decider) + lines(&level.evidence) <= 3;
    let evidence = (!level.evidence.is_empty() && has_space).then(|| {
        let icon = ui.icon_in(Icon::File, 14.0, ui.palette().ink2);

        ui.start(
            ui.row([icon, ui.caption(level.evidence.as_str()).into()])
                .spacing(6),
        )
    });

    column![ui.start(ui.small(level.decider.as_str())), evidence]
        .spacing(1)
        .width(DECIDERS)
        .into()
}

/// Width of the icon of a place to which a question belongs, and of the gap after its words.
const ICON_OF_PLACE: f32 = 36.0;
/// Width of everything beside the line of these places.
const BESIDE_PLACES: f32 = 650.0;

/// What to look for, and the lenses to which the question belongs.
fn details<'a>(question: &'a Question, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let item = |icon: Icon, words: String| -> Element<'a, Message> {
        let icon =
            container(ui.icon_in(icon, 14.0, ui.palette().ink2)).padding(Padding::ZERO.top(3));

        ui.row([icon.into(), ui.aside(words).into()])
            .spacing(6)
            .align_y(iced::Top)
            .into()
    };
    let look_for = (!question.look_for.is_empty()).then(|| {
        let words = env.format(
            "assess-look-for",
            &[("what", question.look_for.as_str().into())],
        );

        item(Icon::Search, words)
    });
    // Each with its icon, its full words, its short ones, and its tip.
    let mut places = Vec::new();
    let icons = [Icon::Delegation, Icon::Table, Icon::Language];

    for (lens, icon) in context
        .questionnaire()
        .lenses()
        .iter()
        .zip(icons.into_iter().cycle())
    {
        let tags = question.tags(&lens.id).iter();
        let of_question: Vec<&Category> = tags
            .filter_map(|tag| lens.categories.iter().find(|category| &category.id == tag))
            .collect();

        if of_question.is_empty() {
            continue;
        }

        let names = of_question.iter().map(|one| one.name.as_str());
        let names = env.locale.list(names);
        let short = of_question.iter().map(|one| match one.short.as_str() {
            "" => one.name.as_str(),
            short => short,
        });
        let short = env.locale.list(short);
        let of_lens = |names: &str| {
            let arguments = [("lens", lens.name.as_str().into()), ("names", names.into())];

            env.format("assess-points", &arguments)
        };
        // The points of a checklist are known by their numbers, which say little without the document that numbers them.
        let full = if lens.checklist {
            of_lens(&short)
        } else {
            names.clone()
        };

        places.push((icon, full, short, of_lens(&names)));
    }

    if !question.step.is_empty() {
        let step = env.locale.left_to_right(&question.step);
        let title = context.questionnaire().content().title.as_str();
        let tip = env.format("assess-step-tip", &[("title", title.into())]);
        let words = env.format("assess-step", &[("step", step.into())]);

        places.push((Icon::File, words.clone(), words, tip));
    }

    let width: f32 = places
        .iter()
        .map(|(_, full, ..)| {
            let words = ui.size_of_text(TextRole::Small, full, f32::INFINITY);

            words.width + ICON_OF_PLACE
        })
        .sum();
    let has_space = width <= env.size.width - BESIDE_PLACES;
    let mut items: Vec<Element<'a, Message>> = Vec::new();

    for (icon, full, short, tip) in places {
        let words = if has_space { full } else { short };

        items.push(ui.tip(item(icon, words), tip));
    }

    let first: Vec<String> = question
        .requires
        .iter()
        .filter(|id| context.assessment().answer(id).outcome() == Outcome::Open)
        .map(|id| env.locale.left_to_right(id.as_str()))
        .collect();

    if !first.is_empty() {
        let first = env.locale.list(&first);
        items.push(item(
            Icon::Info,
            env.format("assess-first", &[("ids", first.into())]),
        ));
    }

    let lenses = ui.row(items).spacing(space::M).align_y(iced::Top);

    column![
        look_for.map(|look_for| ui.start(look_for)),
        ui.start(lenses)
    ]
    .spacing(2)
    .into()
}
