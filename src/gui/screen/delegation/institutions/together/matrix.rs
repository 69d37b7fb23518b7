//! Draws the card with the matrix and its legend.

use super::{BACK, MATRIX, Message, Together, letters, rows};
use crate::assessment::Means;
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::screen::delegation::institutions::{self, list};
use crate::gui::screen::delegation::page;
use crate::gui::screen::maybe;
use crate::gui::theme::{TextRole, space};
use crate::gui::widget::half_matrix::{CellMark, HalfMatrix, MatrixCell};

use iced::widget::{Column, column, container, responsive, stack};
use iced::{Fill, Padding, Size};

/// Width of a name, of one in a wide window, and of a short one.
const NAMES: f32 = 204.0;
const WIDE_NAMES: f32 = 264.0;
const SHORT_NAMES: f32 = 64.0;
/// Size of a cell, and of one in a wide window.
const CELL: (f32, f32) = (47.0, 32.0);
const WIDE_CELL: (f32, f32) = (60.0, 36.0);
/// The least height of a cell.
const LOWEST: f32 = 28.0;
/// Height of the last line, which the matrix needs beside its rows.
const FOOT: f32 = 30.0;
/// Height of a line of the legend, and the space under it.
const LINE: f32 = 26.0;
const APART: f32 = 24.0;

type Whole = institutions::Message;

impl Together {
    /// The card, where `beside` of the page's width is taken by the panel.
    pub(in crate::gui::screen::delegation::institutions) fn card<'a>(
        &'a self,
        beside: f32,
        context: Context<'a>,
    ) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let body: Element<'a, Whole> = if rows(context).len() < 2 {
            nothing(context)
        } else {
            // How the legend stands follows from what the matrix leaves free.
            let matrix = responsive(move |size| self.body(size, context));

            container(matrix)
                .padding(
                    Padding::ZERO
                        .left(space::M)
                        .right(space::M)
                        .bottom(space::XS),
                )
                .into()
        };
        let head = self.head(page::width(env) - beside, context);

        ui.card(
            column![
                container(head).padding([0.0, space::M]),
                container(body).height(Fill)
            ]
            .spacing(space::XXS),
        )
        .padding(Padding::ZERO.top(8))
        .width(Fill)
        .height(Fill)
        .into()
    }

    fn head<'a>(&'a self, width: f32, context: Context<'a>) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let pairs = context.results().coordination().pairs;
        let title = env.text("together-title");
        let filled = env.format(
            "together-count",
            &[
                (
                    "filled",
                    env.locale.count(pairs.sharing - pairs.unknown()).into(),
                ),
                ("count", pairs.sharing.into()),
            ],
        );
        let switch = list::switch(true, width, context);
        let width_of = |role, words: &str| ui.size_of_text(role, words, f32::INFINITY).width;
        let used = width_of(TextRole::Panel, &title) + list::switch_width(width, context);
        let free = width - used - 4.0 * space::M;
        let count = maybe(free >= width_of(TextRole::Small, &filled), || {
            ui.aside(filled).into()
        });
        let opens = env.is_small() && !self.shows_panel;
        let opens = maybe(opens, || {
            ui.secondary(env.text("delegation-hint-edit"))
                .compact()
                .on_press(Whole::Together(Message::ShowPanel(true)))
                .into()
        });
        let title = ui
            .row([Some(ui.panel(title).into()), count].into_iter().flatten())
            .spacing(10);
        let title = container(title)
            .width(Fill)
            .clip(true)
            .align_x(ui.start_side());

        ui.row(
            [Some(title.into()), Some(switch), opens]
                .into_iter()
                .flatten(),
        )
        .spacing(space::XS)
        .height(44)
        .into()
    }

    /// The matrix with its legend: in the free half where it has space, else above.
    fn body<'a>(&'a self, size: Size, context: Context<'a>) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let mut matrix = self.matrix(context);
        let count = matrix.rows.len() as f32;
        let (width, most) = matrix.cell;
        // Rows that are a little lower are better than rows that are not seen.
        let height = ((size.height - FOOT) / count).clamp(LOWEST, most);
        let fits = count * height + FOOT <= size.height;
        let height = if fits { height } else { most };
        matrix.cell = (width, height);
        let names = matrix.names;
        let fits = fits && names + count * width <= size.width;
        let legend = Legend::new(env);
        let free = (size.width - legend.width - APART - names).max(0.0);
        // The first row whose diagonal reaches the legend.
        let row = (free / width).floor();
        let is_beside = fits && (row >= count || row * height >= legend.height);
        let drawn = ui.half_matrix(matrix, MATRIX, |place| {
            Whole::Together(Message::Press(place))
        });

        if is_beside {
            stack![drawn, ui.end(legend.beside(env))].into()
        } else if env.is_low() {
            drawn
        } else {
            column![legend.above(env), container(drawn).height(Fill)]
                .spacing(space::XS)
                .into()
        }
    }

    fn matrix(&self, context: Context<'_>) -> HalfMatrix {
        let env = context.env;
        let ui = env.ui;
        let coordination = context.results().coordination();
        let institutions = context.assessment().institutions();
        let rows = rows(context);
        let is_short = page::is_stacked(env);
        let names = match env {
            _ if is_short => SHORT_NAMES,
            env if env.is_wide() => WIDE_NAMES,
            _ => NAMES,
        };
        let cell = if env.is_wide() { WIDE_CELL } else { CELL };
        let known = rows.iter().filter_map(|duty| institutions.get(duty.id));
        let short: Vec<String> = known.clone().map(|known| known.short_name()).collect();
        let full = known.map(|known| {
            let role = TextRole::Small;

            ui.fitted(role, &known.name, names - space::S)
        });
        let in_rows: Vec<String> = if is_short {
            let short = short.iter();

            short
                .map(|name| ui.fitted(TextRole::Small, name, names - space::XS))
                .collect()
        } else {
            full.collect()
        };
        let columns = short
            .iter()
            .map(|name| ui.fitted(TextRole::Caption, name, cell.0 - 2.0))
            .collect();
        let cells = (0..rows.len()).flat_map(|row| (0..row).map(move |column| (row, column)));
        let cells = cells
            .map(|(row, column)| {
                let pair = coordination.pair(rows[row].id, rows[column].id);

                pair.map_or_else(MatrixCell::default, |pair| letters::cell(&pair, context))
            })
            .collect();

        HalfMatrix {
            rows: in_rows,
            columns,
            cells,
            chosen: self.at(context),
            names,
            cell,
        }
    }
}

/// What the letters and the marks mean.
struct Legend {
    means: Vec<(MatrixCell, String)>,
    states: Vec<(MatrixCell, String)>,
    /// Widths of the three columns of texts, and of the whole beside the matrix.
    columns: [f32; 3],
    width: f32,
    height: f32,
}

/// Width of a small mark with a letter, of a mark of a cell, and of the gaps of the legend.
const LETTER: f32 = 22.0;
const MARK: f32 = 38.0;
const GAP: f32 = 20.0;

impl Legend {
    fn new(env: Env<'_>) -> Self {
        let ui = env.ui;
        let mark = |mark, letters: String| MatrixCell {
            mark,
            letters,
            has_dot: false,
        };
        let means: Vec<(MatrixCell, String)> = Means::ALL
            .into_iter()
            .map(|means| {
                let letter = letters::letter(means, env);
                let kind = match means {
                    Means::Needed => CellMark::Crossed,
                    _ => CellMark::Unknown,
                };

                (mark(kind, letter), letters::name(means, env))
            })
            .collect();
        let law = letters::letter(Means::Law, env);
        let states = vec![
            (
                mark(CellMark::Filled, law.clone()),
                env.text("together-works"),
            ),
            (mark(CellMark::Framed, law), env.text("together-on-paper")),
            (
                mark(CellMark::Crossed, String::new()),
                env.text("together-needed"),
            ),
            (
                mark(CellMark::Unknown, env.text("together-question-mark")),
                env.text("together-unknown"),
            ),
        ];
        let widest = |of: &[(MatrixCell, String)], head: &str| {
            let texts = of.iter().map(|(_, words)| words.as_str());
            let widths = texts.map(|words| ui.size_of_text(TextRole::Caption, words, 400.0).width);
            let head = ui.size_of_text(TextRole::Head, head, 400.0).width;

            widths.fold(head, f32::max).ceil() + 1.0
        };
        let columns = [
            widest(&means[..4], ""),
            widest(&means[4..], ""),
            // The head stands over mark and text.
            widest(&states, "").max(widest(&[], &env.text("together-state")) - MARK - space::XS),
        ];
        let marks = 2.0 * LETTER + MARK + 3.0 * space::XS;

        Self {
            width: columns.iter().sum::<f32>() + marks + 2.0 * GAP,
            height: 5.0 * LINE,
            means,
            states,
            columns,
        }
    }

    /// The legend as a block of three columns.
    fn beside<'a>(self, env: Env<'a>) -> Element<'a, Whole> {
        let ui = env.ui;
        let head = |key: &str| -> Element<'a, Whole> {
            container(ui.start(ui.head(env.text(key))))
                .height(LINE)
                .into()
        };
        let [first, second, third] = self.columns;
        let mut means = self.means;
        let later = means.split_off(4);
        let column_of = |entries: Vec<(MatrixCell, String)>, mark: f32, width: f32| {
            let lines = entries.into_iter().map(|(cell, words)| {
                let line = ui.row([
                    container(ui.cell_mark_of(cell, mark)).width(mark).into(),
                    container(ui.start(ui.caption(words))).width(width).into(),
                ]);

                line.spacing(space::XS).height(LINE).into()
            });

            Column::with_children(lines).into()
        };
        let by_means = column![
            head("together-means"),
            ui.row([
                column_of(means, LETTER, first),
                column_of(later, LETTER, second)
            ])
            .spacing(GAP)
        ]
        .width(first + second + 2.0 * (LETTER + space::XS) + GAP);
        let states = column![head("together-state"), column_of(self.states, MARK, third)]
            .width(third + MARK + space::XS);

        ui.row([by_means.into(), states.into()])
            .spacing(GAP)
            .align_y(iced::Top)
            .into()
    }

    /// The legend in lines.
    fn above<'a>(self, env: Env<'a>) -> Element<'a, Whole> {
        let ui = env.ui;
        let entry = |(cell, words): (MatrixCell, String)| {
            ui.row([ui.cell_mark_of(cell, LETTER), ui.caption(words).into()])
                .spacing(5)
                .height(23)
                .into()
        };
        // What is needed and missing stands among the states, too.
        let means = self.means.into_iter();
        let means = means.filter(|(cell, _)| cell.mark != CellMark::Crossed);
        let entries = means.chain(self.states).map(entry);

        ui.wrapped(entries.collect::<Vec<_>>(), 9.0).into()
    }
}

fn nothing(context: Context<'_>) -> Element<'_, Whole> {
    let env = context.env;
    let ui = env.ui;
    let back = ui
        .primary(env.text("together-back"))
        .id(BACK)
        .on_press(Whole::ShowTogether(false));

    let nothing = container(ui.empty(
        Icon::Relations,
        env.text("together-empty"),
        env.text("together-empty-next"),
        [back.into()],
    ))
    .padding([space::L, 0.0])
    .center_x(Fill);

    ui.scroll(nothing).into()
}
