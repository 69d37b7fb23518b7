//! The first tab: the radar, the numbers of the elements beside it, and the questions that need attention.

use super::rows::{Widths, bounds, coverage, question, question_with_views, square, table_row};
use super::tables::element_name;
use super::{Message, State, row_id};
use crate::chart::subject::{Subject, noted_baseline};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::layout::{bar, edged_bar};
use crate::gui::picture::ChartPicture;
use crate::gui::screen::{ScreenId, maybe};
use crate::gui::theme::{TextRole, Theme, color, edge, filled, radius, space};
use crate::gui::widget::choice::TableColumn;
use crate::results::{Measured, Reading};

use iced::widget::{Column, column, container, image, responsive, sensor, space as blank};
use iced::{ContentFit, Fill, Length, Padding};

/// The longest names of elements and aspects in the table, in characters.
const LETTERS: usize = 45;
/// What is left of a longer name of an aspect, beside which its tip stands.
const SHORTENED: usize = 30;
/// The least resolved questions for a radar with a shape.
const SHAPE: usize = 3;
/// Height of the radar in a layout of one column.
const STACKED: f32 = 420.0;
/// The least height of the list of unsettled questions.
const LIST: f32 = 170.0;
/// The least and the most width of the words in a column of numbers.
const COLUMN: (f32, f32) = (40.0, 78.0);

/// Width of the page from which the table has space beside the radar.
const BESIDE: f32 = 1060.0;

impl State {
    /// Whether enough is resolved for the radar to show a shape.
    pub(super) fn has_shape(context: Context<'_>) -> bool {
        context.results().overall().roll_up.resolved >= SHAPE
    }

    /// The tab: radar, table and list.
    pub(super) fn elements<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let ui = context.env.ui;

        responsive(move |size| {
            if size.width < BESIDE {
                let content = column![
                    self.radar_card(context).height(STACKED),
                    Self::table_card(context),
                    Self::note(context),
                    Self::settle_card(context, Length::Shrink),
                ]
                .spacing(space::S);

                return ui.scroll(content).height(Fill).into();
            }

            let radar = self.radar_card(context);
            let radar = if context.env.is_wide() {
                radar.width(Length::FillPortion(1))
            } else if context.env.is_slim() {
                radar.width(Length::FillPortion(4))
            } else {
                radar.width(600)
            };
            let table = context.questionnaire().elements().len() as f32 * 48.0 + 90.0;
            let numbers: Element<'a, Message> = if size.height >= table + LIST {
                column![
                    Self::table_card(context),
                    Self::note(context),
                    Self::settle_card(context, Length::Fill)
                ]
                .spacing(space::XS)
                .into()
            } else {
                let content = column![
                    Self::table_card(context),
                    Self::note(context),
                    Self::settle_card(context, Length::Shrink)
                ];

                ui.scroll(content.spacing(space::XS)).height(Fill).into()
            };
            let portion = if context.env.is_slim() { 5 } else { 1 };
            let numbers = container(numbers)
                .width(Length::FillPortion(portion))
                .height(Fill);

            ui.row([radar.height(Fill).into(), numbers.into()])
                .spacing(space::S)
                .align_y(iced::Top)
                .width(Fill)
                .height(Fill)
                .into()
        })
        .into()
    }

    fn radar_card<'a>(&'a self, context: Context<'a>) -> container::Container<'a, Message, Theme> {
        let foot = if Self::has_shape(context) {
            self.legend(context, RangeInLegend::Shown)
        } else {
            Self::no_shape(context)
        };
        let foot = column![foot, self.next_page(context)];

        Self::framed(&self.picture, foot.into(), context)
    }

    /// The page of a picture that has several; a press shows the next one.
    fn next_page<'a>(&self, context: Context<'a>) -> Option<Element<'a, Message>> {
        let env = context.env;
        let parts = Subject::Elements.pages(context.results()).len();
        let (_, page) = self.page_of_elements(context).first();
        let words = env.format(
            "chart-part",
            &[
                ("name", env.text("results-tab-elements").into()),
                ("part", (page + 1).into()),
                ("parts", parts.into()),
            ],
        );
        let next = env
            .ui
            .quiet(words)
            .icon_after(Icon::ChevRight)
            .compact()
            .on_press(Message::NextPage);

        (parts > 1).then(|| env.ui.middle(next).into())
    }

    /// The first row of the next page, and after the last page of the first.
    pub(super) fn row_of_next_page(&self, context: Context<'_>) -> usize {
        let parts = Subject::Elements.pages(context.results()).len().max(1);
        let (_, page) = self.page_of_elements(context).first();
        let share = context.questionnaire().elements().len().div_ceil(parts);

        (page + 1) % parts * share
    }

    /// The radar of the chosen element's aspects.
    pub(super) fn radar_of_element<'a>(
        &'a self,
        context: Context<'a>,
    ) -> container::Container<'a, Message, Theme> {
        Self::framed(
            &self.of_element,
            self.legend(context, RangeInLegend::Absent),
            context,
        )
    }

    /// A picture over its legend.
    fn framed<'a>(
        picture: &'a ChartPicture,
        foot: Element<'a, Message>,
        context: Context<'a>,
    ) -> container::Container<'a, Message, Theme> {
        let ui = context.env.ui;
        let picture: Element<'a, Message> = match picture.handle() {
            Some(handle) => image(handle)
                .content_fit(ContentFit::Contain)
                .width(Fill)
                .height(Fill)
                .into(),
            None => blank::vertical().into(),
        };
        let picture = container(picture).width(Fill).height(Fill);
        let picture = sensor(picture)
            .on_show(Message::Sized)
            .on_resize(Message::Sized);

        ui.card(column![picture, ui.divider(), foot].spacing(space::XS))
            .padding(Padding::from([space::S, space::XS]))
            .width(Fill)
    }

    /// The text in place of the legend, while the radar has one line.
    fn no_shape(context: Context<'_>) -> Element<'_, Message> {
        let env = context.env;
        let ui = env.ui;
        let words = column![
            ui.start(ui.strong(env.text("results-no-shape"))),
            ui.start(ui.aside(env.text("results-no-shape-why")))
        ]
        .width(Fill);
        let go = ui
            .primary(env.text("results-to-assess"))
            .icon_after(Icon::ArrowRight)
            .on_press(Message::Go(ScreenId::Assess));

        ui.row([words.into(), go.into()])
            .spacing(space::S)
            .padding([space::XXS, space::S])
            .into()
    }

    /// The legend of the radar; a press on a line hides it, but for the recorded one.
    fn legend<'a>(&'a self, context: Context<'a>, shows: RangeInLegend) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let recorded = ui
            .row([
                recorded_line(),
                ui.small(env.text("results-recorded")).into(),
            ])
            .spacing(space::XS)
            .height(36);
        let baseline = context.assessment().baseline().map(|baseline| {
            let words = match baseline.date {
                Some(date) => {
                    let date = env.locale.date(date);

                    env.format("results-baseline-of", &[("date", date.into())])
                }
                None => env.text("results-baseline"),
            };
            let words = noted_baseline(words, context.assessment(), env.locale);
            switch(
                baseline_line(),
                words,
                self.shows_baseline,
                Message::ToggleBaseline,
                context,
            )
        });
        let target = context.results().has_targets().then(|| {
            switch(
                target_line(context),
                env.text("results-target"),
                self.shows_target,
                Message::ToggleTarget,
                context,
            )
        });
        let has_band = shows == RangeInLegend::Shown && context.results().has_group_values();
        let band = has_band.then(|| {
            let words = env.text("results-band");

            switch(
                band_box(),
                words,
                self.shows_band,
                Message::ToggleBand,
                context,
            )
        });
        let mut lines: Vec<Element<'a, Message>> = [Some(recorded.into()), target, baseline, band]
            .into_iter()
            .flatten()
            .collect();
        let rest = lines.split_off(lines.len().min(2));
        let line = |items: Vec<Element<'a, Message>>| ui.middle(ui.wrapped(items, space::L));

        column![line(lines), (!rest.is_empty()).then(|| line(rest))].into()
    }

    fn table_card(context: Context<'_>) -> Element<'_, Message> {
        let env = context.env;
        let ui = env.ui;
        let whole = context.results().elements().iter().map(|e| &e.whole);
        let values = whole.clone().map(|whole| match whole.reading {
            Reading::Value(shown) => {
                let word = context.questionnaire().word(shown.band);

                word.unwrap_or_default().to_owned()
            }
            reading => env.text(label::words_for(reading)),
        });
        let bounds_of = whole.clone().map(|whole| bounds(whole, context));
        let coverages = whole.map(|whole| coverage(whole, context));
        // The names get the rest of the width.
        let fitting = |role, key: &str, cells: &mut dyn Iterator<Item = String>| {
            let cells = cells.map(|words| (role, words));

            TableColumn::Words(Length::Fixed(ui.width_of_column(
                &env.text(key),
                cells,
                COLUMN,
            )))
        };
        // The value of the weakest aspect is never broken, however many decimals it has.
        let weakest = context.results().elements().iter().map(|result| {
            let measured = result.aspects.get(result.weakest?)?;
            let shown = measured.reading.value()?;

            Some((TextRole::SmallStrong, env.locale.figure(shown.figure)))
        });
        let weakest = ui.width_of_column("", weakest.flatten(), (24.0, 120.0));
        let columns = [
            TableColumn::Words(Length::FillPortion(25)),
            fitting(TextRole::Caption, "results-value", &mut { values }),
            fitting(TextRole::Small, "results-low-high", &mut { bounds_of }),
            fitting(TextRole::Small, "results-coverage", &mut { coverages }),
            TableColumn::Words(Length::FillPortion(14)),
            TableColumn::Number(Length::Fixed(weakest.max(40.0))),
        ];
        let heads = [
            "results-element",
            "results-value",
            "results-low-high",
            "results-coverage",
            "results-weakest",
        ];
        let heads = heads.map(|key| ui.head(env.text(key)).into());
        let head = ui.table_head(
            &columns,
            heads.into_iter().chain([blank::horizontal().into()]),
        );
        let elements = context.questionnaire().elements();
        let rows = elements
            .iter()
            .zip(context.results().elements())
            .enumerate();
        let rows = rows.map(|(index, (element, result))| {
            // Long names shorten, so that the rows of many elements stay low.
            let name = match element.name.chars().count() {
                0..=LETTERS => element.name.as_str(),
                _ => element.short_name(),
            };
            let name = element_name(index, ui.small_strong(name), context);
            let weakest = result.weakest.and_then(|aspect| {
                Some((element.aspects.get(aspect)?, result.aspects.get(aspect)?))
            });
            let weakest_name = weakest.map_or("", |(aspect, _)| aspect.short_name());
            let weakest_value = weakest
                .and_then(|(_, measured)| measured.reading.value())
                .map_or_else(String::new, |shown| env.locale.figure(shown.figure));
            let cells = [
                name,
                value(&result.whole, context),
                ui.small(bounds(&result.whole, context)).into(),
                ui.small(coverage(&result.whole, context)).into(),
                weakest_cell(weakest_name, context),
                ui.small_strong(weakest_value).into(),
            ];

            table_row(ui.cells(&columns, cells), 47.0, context)
                .id(row_id(index))
                .on_press(Message::ShowElement(index))
                .into()
        });
        let overall = maybe(context.questionnaire().content().show_overall, || {
            let whole = context.results().overall();
            let cells = [
                ui.small_strong(env.text("results-overall")).into(),
                value(whole, context),
                ui.small(bounds(whole, context)).into(),
                ui.small(coverage(whole, context)).into(),
                ui.gap(),
                ui.gap(),
            ];

            ui.table_row(&columns, cells)
        });
        let table = column![head, Column::with_children(rows), overall];

        ui.card(table)
            .padding(Padding::from([space::XXS, space::XS]))
            .width(Fill)
            .into()
    }

    /// The page of the picture of the elements that the chosen row is on.
    pub(super) fn page_of_elements(&self, context: Context<'_>) -> Subject {
        let pages = Subject::Elements.pages(context.results());
        let count = context.questionnaire().elements().len();
        let share = count.div_ceil(pages.len().max(1)).max(1);
        let at = self.at.min(count.saturating_sub(1));

        pages.get(at / share).copied().unwrap_or(Subject::Elements)
    }

    /// The explanation of the bounds, with the ends of the scale.
    fn note(context: Context<'_>) -> Element<'_, Message> {
        let env = context.env;
        let labels = label::levels(context.questionnaire(), env);
        let (low, high) = (labels.first(), labels.last());
        let (low, high) = low
            .zip(high)
            .map_or(("", ""), |(l, h)| (l.as_str(), h.as_str()));
        let ends = [("low", low.into()), ("high", high.into())];
        let words = if context.questionnaire().content().show_overall {
            env.format("results-note", &ends)
        } else {
            env.format("results-note-no-overall", &ends)
        };

        container(env.ui.start(env.ui.caption(words)))
            .padding([0.0, space::XXS])
            .into()
    }

    fn settle_card(context: Context<'_>, height: Length) -> Element<'_, Message> {
        let env = context.env;
        let ui = env.ui;
        let progress = context.results().progress();
        let counts = env.format(
            "results-settle-counts",
            &[
                ("contested", progress.contested.into()),
                ("unknown", progress.dont_know.into()),
                ("open", progress.open().into()),
                ("review", progress.review.into()),
            ],
        );
        let first_open = Self::first_open(context).map(|ordinal| {
            ui.quiet(env.text("results-first-open"))
                .icon_after(Icon::ChevRight)
                .compact()
                .on_press(Message::ShowQuestion(ordinal))
                .into()
        });
        let differ = !context.results().disagreements().is_empty();
        let title = if differ {
            "results-differ"
        } else {
            "results-settle"
        };
        let title = [
            Some(ui.panel(env.text(title)).into()),
            Some(ui.gap()),
            first_open,
        ];
        let title = ui
            .row(title.into_iter().flatten())
            .height(40)
            .padding([0.0, space::S]);
        let first = context.questionnaire().elements().len();
        let listed = Self::settle_list(context);
        let body: Element<'_, Message> = if listed.is_empty() {
            let words = if progress.open() == 0 {
                "results-settled"
            } else {
                "results-settled-so-far"
            };

            container(ui.start(ui.aside(env.text(words))))
                .padding([space::XS, space::S])
                .into()
        } else {
            let widths = Widths::of(&listed, context);
            let rows = listed.into_iter().enumerate().map(|(index, ordinal)| {
                let row = if differ {
                    question_with_views(ordinal, widths, context, Message::ShowQuestion(ordinal))
                } else {
                    question(ordinal, widths, context, Message::ShowQuestion(ordinal))
                };

                row.id(row_id(first + index)).into()
            });
            let rows = Column::with_children(rows);

            if height == Length::Shrink {
                rows.into()
            } else {
                ui.scroll(rows).spacing(0).height(Fill).into()
            }
        };
        let counts = container(ui.start(ui.caption(counts))).padding(ui.padding(
            0.0,
            space::S,
            6.0,
            space::S,
        ));
        let content = column![title, counts, ui.divider(), body];

        ui.card(content)
            .padding(Padding::from([space::XXS, space::XXS]))
            .width(Fill)
            .height(height)
            .into()
    }

    /// The list: the questions on which views differ most, then those that wait for the delegation, then those marked for review.
    pub(super) fn settle_list(context: Context<'_>) -> Vec<usize> {
        let results = context.results();
        let mut listed = results.disagreements();
        let others = results.unsettled().into_iter().chain(results.marked());

        for ordinal in others {
            if !listed.contains(&ordinal) {
                listed.push(ordinal);
            }
        }

        listed
    }

    pub(super) fn first_open(context: Context<'_>) -> Option<usize> {
        let is_open = |question: &crate::results::QuestionResult| {
            question.is_asked && question.state == crate::results::QuestionState::Open
        };

        context.results().questions().iter().position(is_open)
    }
}

/// A value with the name of its level, or the text for "no value".
fn value<'a>(measured: &Measured, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;

    match measured.reading {
        Reading::Value(shown) => {
            let value = ui.text(TextRole::Panel, env.locale.figure(shown.figure));
            let value = value.line_height(iced::Pixels(22.0));

            let word = context.questionnaire().word(shown.band);

            column![ui.start(value), word.map(|word| ui.start(ui.caption(word)))].into()
        }
        reading => ui
            .start(ui.caption(env.text(label::words_for(reading))))
            .into(),
    }
}

/// A pressable entry of the legend.
fn switch<'a>(
    line: Element<'a, Message>,
    words: String,
    is_on: bool,
    on_press: Message,
    context: Context<'a>,
) -> Element<'a, Message> {
    let ui = context.env.ui;
    let tick = is_on.then(|| ui.icon(Icon::Check, 16.0));
    let square = container(tick).center(20).style(move |theme: &Theme| {
        let palette = theme.colors();
        let (line, fill) = if is_on {
            (palette.accent, palette.accent)
        } else {
            (palette.line_strong, palette.surface)
        };

        container::Style {
            text_color: Some(color(palette.on_accent)),
            border: edge(line, 2.0, radius::TOKEN),
            ..filled(fill)
        }
    });
    let content = ui
        .row([square.into(), line, ui.small(words).into()])
        .spacing(space::XS);

    ui.press(content)
        .padding([0.0, space::XS])
        .height(36)
        .on_press(on_press)
        .into()
}

/// The legend's sample of the range of the groups' values.
fn band_box<'a>() -> Element<'a, Message> {
    edged_bar(46, 16, (1.0, 0.0), |palette| {
        (palette.band_edge, palette.band)
    })
}

/// The legend's sample of the recorded line.
fn recorded_line<'a>() -> Element<'a, Message> {
    let dot = edged_bar(12, 12, (1.0, 6.0), |palette| {
        (palette.recorded, palette.recorded)
    });
    let line = container(bar(46, 3, |palette| palette.recorded)).center_y(16);

    iced::widget::stack![line, container(dot).center_x(46).center_y(16)].into()
}

/// The legend's sample of the targets.
fn target_line(context: Context<'_>) -> Element<'_, Message> {
    let ui = context.env.ui;
    let dashes = (0..3).map(|_| bar(10, 2, |palette| palette.target));
    let dashes = container(iced::widget::Row::with_children(dashes).spacing(8))
        .center_x(46)
        .center_y(16);
    let diamond = ui.icon_in(Icon::Diamond, 14.0, ui.palette().target);

    iced::widget::stack![dashes, container(diamond).center_x(46).center_y(16)].into()
}

/// Whether a legend has an entry for the range of the groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RangeInLegend {
    /// It has, if the groups have values.
    Shown,
    /// It has not: the picture shows no range.
    Absent,
}

/// The legend's sample of an earlier assessment.
fn baseline_line<'a>() -> Element<'a, Message> {
    let dots = (0..8).map(|_| bar(2, 2, |palette| palette.baseline));
    let dots = container(iced::widget::Row::with_children(dots).spacing(4))
        .center_x(46)
        .center_y(16);

    iced::widget::stack![dots, container(square()).center_x(46).center_y(16)].into()
}

/// The name of a weakest aspect; a long one is cut, and a tip says it whole.
fn weakest_cell<'a>(name: &'a str, context: Context<'a>) -> Element<'a, Message> {
    let ui = context.env.ui;

    if name.chars().count() <= LETTERS {
        return ui.caption(name).into();
    }

    let short = label::shortened(name, SHORTENED);

    ui.tip(ui.caption(short), name)
}
