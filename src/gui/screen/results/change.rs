//! The tab of the baseline: the choice of an earlier assessment, the change of each element, and the questions that moved.

use super::rows::{ID, PLOT, ScaleMarks, axis, plot_with, table_row, token_of};
use super::tables::{beside, chosen, counted, element_name, noted};
use super::{Message, State, row_id};
use crate::assessment::{Assessment, Baseline, BaselineDoubt, BaselineLineage, Edit, EditError};
use crate::chart::subject::noted_baseline;
use crate::figure::Figure;
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::path_field::{self, FieldWithButton, browse};
use crate::gui::theme::space;
use crate::gui::widget::choice::TableColumn;
use crate::gui::widget::dialog;
use crate::gui::widget::field::{self, Field};
use crate::gui::widget::press::Press;
use crate::questionnaire::QuestionId;
use crate::results::{ElementResult, LevelChange};
use crate::store::{self, OpenError};

use iced::widget::{Column, Id, column, container, responsive};
use iced::{Fill, Length, Padding};

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Focus id of the field for the path of an earlier assessment.
pub(super) const PATH: Id = Id::new("results-baseline-path");
/// Height of an element's row.
const ROW: f32 = 47.0;

/// The dialog that opens an earlier assessment as the baseline.
#[derive(Debug)]
pub(super) struct Ask {
    pub path: Field,
    pub is_refused: bool,
}

/// An earlier assessment that can be the baseline of this one.
#[derive(Debug, Clone)]
pub struct EarlierAssessment {
    pub(super) title: String,
    /// What makes the comparison doubtful: then a person is asked.
    pub(super) doubts: Vec<BaselineDoubt>,
    /// What of another version of the questionnaire cannot be compared.
    pub(super) lineage: Option<Box<BaselineLineage>>,
    /// The edit that makes it the baseline.
    pub(super) edit: Edit,
}

impl EarlierAssessment {
    /// Reads the file of a baseline.
    ///
    /// # Errors
    /// The file cannot be read, or its assessment cannot be the baseline.
    pub fn read(path: &Path, here: &Assessment) -> Result<Self, NotLaid> {
        let earlier = store::open(path).map_err(NotLaid::Open)?.assessment;
        let edit = here.lay(&earlier).map_err(NotLaid::Edit)?;
        let baseline = Baseline::under(&earlier, here.questionnaire());

        Ok(Self {
            title: earlier.title().to_owned(),
            doubts: here.doubts_about(&baseline),
            lineage: baseline.lineage.map(Box::new),
            edit,
        })
    }
}

/// Why a file did not become the baseline.
#[derive(Debug)]
pub enum NotLaid {
    /// The file cannot be read.
    Open(OpenError),
    /// Its assessment cannot be the baseline of this one.
    Edit(EditError),
}

#[derive(Debug, Clone)]
pub enum AskMessage {
    Open,
    /// Somebody types the path.
    Path(field::Action),
    /// Opens the system's dialog for a file.
    Browse,
    /// The dialog returned a file, or `None`.
    Browsed(Option<PathBuf>),
    /// Reads the file at the typed path.
    Done,
    /// Takes the earlier assessment although the comparison is doubtful.
    Anyway,
    /// Closes the dialog.
    Cancel,
}

/// The most codes of questions that are named.
const CODES: usize = 10;

/// What of an earlier version of the questionnaire is compared, in sentences; none if all of it is.
fn compared(lineage: &BaselineLineage, context: Context<'_>) -> Vec<String> {
    let env = context.env;

    if lineage.is_whole() {
        return Vec::new();
    }

    let of = |key: &str, ids: &BTreeSet<QuestionId>| -> Option<String> {
        let named = ids.iter().take(CODES).map(|id| id.as_str().to_owned());
        let more = ids.len().saturating_sub(CODES);
        let more = (more > 0).then(|| {
            env.locale
                .signed_count(i64::try_from(more).unwrap_or(i64::MAX))
        });
        let codes = env.locale.list(named.chain(more));

        (!ids.is_empty()).then(|| env.format(key, &[("codes", codes.into())]))
    };
    let all = context.questionnaire().len();
    let counts = env.format(
        "results-baseline-compared",
        &[("count", lineage.compared(all).into()), ("all", all.into())],
    );
    let parts = [
        Some(counts),
        of("results-baseline-changed", &lineage.changed),
        of("results-baseline-new", &lineage.new),
        of("results-baseline-gone", &lineage.gone),
    ];

    parts.into_iter().flatten().collect()
}

impl EarlierAssessment {
    /// The question whether it becomes the baseline although the comparison is doubtful.
    pub(super) fn over<'a>(
        &'a self,
        page: Element<'a, Message>,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let lines = self.doubts.iter().map(|doubt| {
            let words = match doubt {
                BaselineDoubt::OtherCountry(country) => env.format(
                    "results-baseline-country",
                    &[("country", country.as_str().into())],
                ),
                BaselineDoubt::OtherVersion(version) => env.format(
                    "results-baseline-version",
                    &[
                        ("version", version.as_str().into()),
                        ("own", context.questionnaire().version().into()),
                    ],
                ),
                BaselineDoubt::NotEarlier(date) => env.format(
                    "results-baseline-day",
                    &[("date", env.locale.date(*date).into())],
                ),
            };

            ui.start(ui.body(words)).into()
        });
        let compared = self
            .lineage
            .iter()
            .flat_map(|lineage| compared(lineage, context));
        let compared = compared.map(|words| ui.start(ui.aside(words)).into());
        let lines = lines.chain(compared);
        let buttons = [
            ui.secondary(env.text("results-baseline-anyway"))
                .on_press(AskMessage::Anyway),
            ui.primary(env.text("results-cancel"))
                .key(label::key_cap("Esc", env))
                .id(dialog::PRIMARY)
                .on_press(AskMessage::Cancel),
        ];
        let buttons = buttons.map(|button| Element::from(button).map(Message::Ask));

        ui.dialog(
            page,
            env.format(
                "results-baseline-doubt",
                &[("title", self.title.as_str().into())],
            ),
            Column::with_children(lines).spacing(space::XS),
            buttons,
        )
    }
}

impl Ask {
    pub(super) fn new() -> Self {
        Self {
            path: Field::single(""),
            is_refused: false,
        }
    }

    /// Puts the dialog over a page.
    pub(super) fn over<'a>(
        &'a self,
        page: Element<'a, Message>,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let path = FieldWithButton {
            field: &self.path,
            label: env.text("results-baseline-path"),
            error: self.is_refused.then(|| env.text("results-baseline-empty")),
            id: PATH,
            on_action: AskMessage::Path,
            on_submit: AskMessage::Done,
            button: browse(AskMessage::Browse, env),
        };
        let content: Element<'a, AskMessage> = column![
            path_field::inset(ui.start(ui.aside(env.text("results-baseline-words")))),
            path.view(env)
        ]
        .spacing(space::S)
        .into();
        let buttons = [
            ui.secondary(env.text("results-cancel"))
                .on_press(AskMessage::Cancel),
            ui.primary(env.text("results-baseline-lay"))
                .key(label::key_cap("Enter", env))
                .id(dialog::PRIMARY)
                .on_press(AskMessage::Done),
        ];
        let buttons = buttons.map(|button| Element::from(button).map(Message::Ask));

        ui.dialog(
            page,
            env.text("results-baseline-choose"),
            content.map(Message::Ask),
            buttons,
        )
    }
}

impl State {
    /// The elements with their change since the baseline, and beside them the moved questions of the chosen one.
    pub(super) fn change<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;

        if context.assessment().baseline().is_none() {
            let choose = ui
                .primary(env.text("results-baseline-choose"))
                .icon(Icon::History)
                .on_press(Message::Ask(AskMessage::Open));

            return ui.empty(
                Icon::History,
                env.text("results-change-none"),
                env.text("results-change-none-why"),
                [choose.into()],
            );
        }

        responsive(move |size| {
            let table =
                column![Self::change_head(context), self.change_table(context)].spacing(space::XS);
            let moves = self.moves(context);

            beside(size.width, table.into(), moves, context)
        })
        .into()
    }

    /// The line that names the baseline, with the buttons that change it.
    fn change_head(context: Context<'_>) -> Element<'_, Message> {
        let env = context.env;
        let ui = env.ui;
        let baseline = context.assessment().baseline();
        let title = baseline.map_or("", |baseline| baseline.title.as_str());
        let words = match baseline.and_then(|baseline| baseline.date) {
            Some(date) => env.format(
                "results-change-since-date",
                &[
                    ("title", title.into()),
                    ("date", env.locale.date(date).into()),
                ],
            ),
            None => env.format("results-change-since", &[("title", title.into())]),
        };
        let words = noted_baseline(words, context.assessment(), env.locale);
        let other = ui
            .quiet(env.text("results-baseline-other"))
            .icon(Icon::History)
            .compact()
            .on_press(Message::Ask(AskMessage::Open));
        let away = ui
            .quiet(env.text("results-baseline-away"))
            .icon(Icon::Close)
            .compact()
            .on_press(Message::TakeBaselineAway);
        let words = container(ui.start(ui.strong(words))).width(Fill);

        ui.row([words.into(), other.into(), away.into()])
            .spacing(space::XXS)
            .into()
    }

    fn change_table<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let columns = [
            TableColumn::Words(Length::FillPortion(5)),
            TableColumn::Number(Length::Fixed(62.0)),
            TableColumn::Number(Length::Fixed(70.0)),
            TableColumn::Number(Length::Fixed(88.0)),
            TableColumn::Middle(Length::FillPortion(4)),
            TableColumn::Number(Length::Fixed(84.0)),
        ];
        let heads = [
            ui.head(env.text("results-element")).into(),
            ui.head(env.text("results-before")).into(),
            ui.head(env.text("results-now")).into(),
            ui.head(env.text("results-changed")).into(),
            axis(PLOT, context),
            ui.head(env.text("results-progress")).into(),
        ];
        let elements = context.questionnaire().elements();
        let rows = elements
            .iter()
            .zip(context.results().elements())
            .enumerate();
        let rows = rows.map(|(index, (element, result))| {
            let name = match element.short.as_str() {
                "" => element.name.as_str(),
                short if env.is_slim() => short,
                _ => element.name.as_str(),
            };
            let name = element_name(index, ui.small(name), context);
            let marks = ScaleMarks {
                goal: result.goal.map(|goal| goal.permille),
                before: result.baseline.map(|before| before.permille),
            };
            let [before, now, change, progress] = figures(result, context);
            let cells = [
                name,
                ui.small(before).into(),
                ui.small_strong(now).into(),
                ui.small(change).into(),
                plot_with(&result.whole, marks, context),
                ui.small(progress).into(),
            ];

            table_row(ui.cells(&columns, cells), ROW, context)
                .selected(index == self.at)
                .id(row_id(index))
                .on_press(Message::Choose(self.tab, index))
                .into()
        });
        let table = column![ui.table_head(&columns, heads), Column::with_children(rows)];

        noted(table, "results-progress-note", context).into()
    }

    /// The questions of the chosen element whose level has changed.
    fn moves<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let questionnaire = context.questionnaire();
        let is_here = |ordinal: usize| {
            questionnaire
                .place(ordinal)
                .is_some_and(|place| place.element == self.at)
        };
        let moves = context.results().moves();
        let moved = |moves: &[LevelChange]| -> Vec<LevelChange> {
            moves
                .iter()
                .copied()
                .filter(|one| is_here(one.ordinal))
                .collect()
        };
        let (up, down) = (moved(&moves.up), moved(&moves.down));
        let few = |ordinals: &[usize]| ordinals.iter().filter(|o| is_here(**o)).count();
        let counts = env.format(
            "results-moved-counts",
            &[
                ("up", up.len().into()),
                ("down", down.len().into()),
                ("new", few(&moves.new).into()),
                ("lost", few(&moves.lost).into()),
            ],
        );
        let uncompared = few(&moves.uncompared);
        let uncompared = if uncompared == 0 {
            String::new()
        } else {
            env.format("results-moved-uncompared", &[("count", uncompared.into())])
        };
        let counts = env.locale.line([counts, uncompared]);
        let name = questionnaire
            .elements()
            .get(self.at)
            .map_or("", |element| element.name.as_str());
        let title = env.format("results-moved", &[("name", name.into())]);
        let head = [ui.start(ui.panel(title)).into(), counted(counts, context)];
        let rows = up.into_iter().chain(down);

        chosen(head, rows.map(|moved| move_row(moved, context)), context)
    }
}

/// The cells: before, now, the difference, and the progress towards the target.
fn figures(result: &ElementResult, context: Context<'_>) -> [String; 4] {
    let locale = context.env.locale;
    let none = || context.env.text("results-none");
    let figure = |figure: Option<Figure>| figure.map_or_else(none, |figure| locale.figure(figure));
    let change = result.change();
    let progress = change.and_then(|change| change.percent);

    [
        figure(result.baseline.map(|before| before.shown.figure)),
        figure(result.whole.reading.value().map(|shown| shown.figure)),
        change.map_or_else(none, |change| locale.change(change.figure)),
        progress.map_or_else(none, |percent| locale.signed_percent(percent)),
    ]
}

fn move_row(moved: LevelChange, context: Context<'_>) -> Press<'_, Message> {
    let env = context.env;
    let ui = env.ui;
    let question = context.questionnaire().question(moved.ordinal);
    let (id, title) = question.map_or(("", ""), |q| (q.id.as_str(), q.short_title()));
    let id = container(ui.start(ui.small_strong(env.locale.left_to_right(&label::id_of(id, ID)))))
        .width(58);
    let title = container(ui.start(ui.small(title))).width(Fill);
    let content = ui.row([
        id.into(),
        title.into(),
        token_of(moved.from, context),
        ui.icon_in(Icon::ArrowRight, 14.0, ui.palette().ink2),
        token_of(moved.to, context),
    ]);

    ui.press_row(content.spacing(space::XS))
        .padding(Padding::ZERO)
        .on_press(Message::ShowQuestion(moved.ordinal))
}
