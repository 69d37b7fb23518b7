//! The content of a chart as plain data: numbers, names and positions, without coordinates and colours.

mod coordination;

use crate::locale::Direction;

pub use coordination::*;

/// Width and height of a picture in pixels, each 16 to 8192.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

impl Size {
    /// The usual exported picture, 1920 by 1080.
    pub const SLIDE: Self = Self {
        width: 1920,
        height: 1080,
    };

    pub(crate) fn checked(self) -> Result<Self, ChartError> {
        let range = 16..=8192;

        if range.contains(&self.width) && range.contains(&self.height) {
            Ok(self)
        } else {
            Err(ChartError::Size(self))
        }
    }
}

/// Why a chart was not drawn.
#[derive(Debug, thiserror::Error)]
pub enum ChartError {
    /// Width or height is outside 16 to 8192 pixels.
    #[error("a picture of {} by {} pixels is outside 16 to 8192", .0.width, .0.height)]
    Size(Size),
    /// There is no axis or no row to draw.
    #[error("the chart has no axis or row")]
    Empty,
    /// One radar holds 24 axes; more are for small multiples.
    #[error("one radar holds 24 axes, not {0}")]
    TooManyAxes(usize),
    /// A heat map and a chart of rows hold 60 rows.
    #[error("a heat map or a chart of rows holds 60 rows, not {0}")]
    TooManyRows(usize),
    /// A text is not an SVG picture.
    #[error("the picture cannot be read: {0}")]
    Svg(#[from] resvg::usvg::Error),
    /// The PNG encoder failed.
    #[error("the PNG cannot be written: {0}")]
    Png(#[from] png::EncodingError),
}

/// The texts around an exported picture; an empty text leaves its place empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    pub title: String,
    /// The finding: one computed sentence.
    pub finding: String,
    pub country: String,
    /// Date and coverage.
    pub status: String,
    /// The source of the figures.
    pub source: String,
    /// The audience and the program.
    pub imprint: String,
    pub mark: Option<String>,
    /// The direction of the language; right to left mirrors the whole picture.
    pub direction: Direction,
}

/// The coloured number of an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Badge {
    /// Position of the element, from 0.
    pub index: usize,
    /// How many elements there are.
    pub count: usize,
    /// The number as text.
    pub text: String,
}

/// One axis of a radar.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Axis {
    pub name: String,
    /// Its short name, for where the name has no space; may be empty.
    pub short: String,
    /// The text with the name: "2.1 Adopted" (with more than eight axes "2.1"), or words for too little coverage.
    pub value: Option<String>,
    /// The badge of the element, or of the aspect's element.
    pub badge: Option<Badge>,
    /// Axes beside each other with the same group share an arc (more than eight axes only).
    pub group: Option<usize>,
}

/// The kind of a line of the radar; it decides colour, dash and marker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SeriesKind {
    /// An earlier assessment: dotted, hollow square.
    Baseline,
    /// The target: dashed, hollow diamond.
    Target,
    /// The recorded values: solid, filled circle.
    Recorded,
}

impl SeriesKind {
    pub(crate) const ALL: [Self; 3] = [Self::Baseline, Self::Target, Self::Recorded];
}

/// One line of the radar.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    pub kind: SeriesKind,
    /// Its name in the legend.
    pub name: String,
    /// One value an axis, 0 to 1 of the scale (outside is drawn at the end of the scale); `None` or not a number is a gap.
    pub values: Vec<Option<f64>>,
    /// Whether the point is drawn hollow (below minimum coverage); shorter than the values means false.
    pub hollow: Vec<bool>,
}

/// The range of the groups' values.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupRange {
    /// Its name in the legend.
    pub name: String,
    /// Lowest and highest value of each axis, as in [`Series::values`].
    pub values: Vec<Option<(f64, f64)>>,
}

/// A line of the grid at a level of the scale: a ring of a radar, a vertical line of bars.
#[derive(Debug, Clone, PartialEq)]
pub struct Gridline {
    /// The position, 0 (centre, start) to 1 (edge, end).
    pub at: f64,
    /// Its full name: "2 Adopted".
    pub name: String,
    /// Its figure: "2".
    pub figure: String,
}

/// The kind of the figures of a column; it decides their look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figures {
    /// Recorded values, large and bold.
    Recorded,
    /// In the colour of the target.
    Target,
    /// In the colour of the baseline.
    Baseline,
    /// Secondary text.
    Quiet,
}

/// The table beside a radar; its first column holds badge and name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartTable {
    /// Head of the first column.
    pub head: String,
    /// The other columns: head and kind of figures.
    pub columns: Vec<(String, Figures)>,
    pub rows: Vec<TableRow>,
}

impl ChartTable {
    /// The cells of one of the other columns, row after row; a missing cell is empty.
    pub(crate) fn column(&self, column: usize) -> impl Iterator<Item = &str> {
        let rows = self.rows.iter();

        rows.map(move |row| row.cells.get(column).map_or("", String::as_str))
    }
}

/// A row of [`ChartTable`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    pub badge: Option<Badge>,
    pub name: String,
    /// One cell for each of the other columns.
    pub cells: Vec<String>,
}

/// A radar of 3 to 24 axes; with one or two axes bars are drawn in its place.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Radar {
    /// The axes, clockwise from the top (counter-clockwise for right to left).
    pub axes: Vec<Axis>,
    /// The rings, innermost first; the last is drawn stronger.
    pub rings: Vec<Gridline>,
    /// The lines, in any order.
    pub series: Vec<Series>,
    /// Range of the groups' values.
    pub range: Option<GroupRange>,
    /// The table beside it, on slides at least 960 pixels wide with at most eight axes.
    pub table: Option<ChartTable>,
    /// A line beside the legend of more than eight axes: the names of rings that carry figures only.
    pub note: Option<String>,
}

/// Small multiples: a radar for each element, and a cell that explains them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Multiples {
    /// The radars in reading order; their tables are not drawn.
    pub cells: Vec<Multiple>,
    /// Heading of the legend.
    pub legend: String,
    /// Lines under the legend.
    pub notes: Vec<String>,
}

/// One cell of [`Multiples`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Multiple {
    pub badge: Option<Badge>,
    pub name: String,
    /// As [`Axis::short`].
    pub short: String,
    /// Its value, large at the end side.
    pub value: String,
    pub radar: Radar,
}

/// A heat map of 1 to 60 rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HeatMap {
    /// Heads of the columns; the first is the recorded one.
    pub columns: Vec<String>,
    /// The rows, grouped by element.
    pub groups: Vec<HeatGroup>,
    /// The levels, lowest first: name ("2 Adopted") and interval ("1.5–2.4").
    pub levels: Vec<(String, String)>,
    /// What a dash means; drawn in the legend only if a cell is missing.
    pub missing: String,
}

/// The rows of one element.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HeatGroup {
    pub badge: Option<Badge>,
    pub name: String,
    /// As [`Axis::short`].
    pub short: String,
    /// Its aspects.
    pub rows: Vec<HeatRow>,
}

/// One row of a heat map.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HeatRow {
    /// The aspect.
    pub name: String,
    /// As [`Axis::short`].
    pub short: String,
    /// One cell a column; fewer cells are filled up with missing ones.
    pub cells: Vec<HeatCell>,
}

/// One cell of a heat map.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum HeatCell {
    /// A value: how it is written, and the position of its level from 0.
    Value {
        /// "2.3".
        text: String,
        /// Position in [`HeatMap::levels`].
        level: usize,
    },
    /// No data: a dash.
    #[default]
    Missing,
}

/// How each stakeholder group sees each element: bars in a column for each element.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Groups {
    /// The elements.
    pub columns: Vec<GroupsColumn>,
    /// The groups; without any, the chart shows [`Groups::empty`].
    pub rows: Vec<GroupsRow>,
    /// The levels along a column.
    pub rings: Vec<Gridline>,
    /// The legend of the dark bars, the light bars and the vertical line.
    pub legend: [String; 3],
    /// The names of the levels in one line.
    pub levels: String,
    /// The text while no group has a value.
    pub empty: String,
}

/// A column of [`Groups`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupsColumn {
    pub badge: Option<Badge>,
    pub name: String,
    /// As [`Axis::short`].
    pub short: String,
    /// The recorded value, 0 to 1, and as text.
    pub recorded: Option<(f64, String)>,
}

/// A row of [`Groups`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupsRow {
    pub name: String,
    /// One bar a column, where the group has a value.
    pub bars: Vec<Option<GroupsBar>>,
}

/// A bar of [`Groups`].
#[derive(Debug, Clone, PartialEq)]
pub struct GroupsBar {
    /// The end of the bar, 0 to 1.
    pub at: f64,
    /// The value as text.
    pub text: String,
    /// Whether it is the highest or the lowest of its column, ties included.
    pub is_extreme: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Chart {
    Radar(Radar),
    /// A radar for each element.
    Multiples(Multiples),
    /// Levels as coloured cells.
    HeatMap(HeatMap),
    /// Stakeholder groups compared.
    Groups(Groups),
    /// The axes of a radar as 1 to 60 rows, its table beside them: bars of the recorded values alone, or else dots with
    /// their range, the baseline and the target.
    Rows(Radar),
    /// The axes of a radar as 1 to 60 rows, for more of them than a radar shows: bars of the recorded values with the
    /// range, the baseline and the target as marks over them.
    Bars(Radar),
    /// Who does what.
    Duties(Box<Duties>),
    /// How institutions work together.
    Pairs(Box<PairMatrix>),
}

/// The background of a figure on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// None: the card shows through. Halos take the card's colour, the surface of the palette.
    Transparent,
    /// The surface colour of the palette.
    Surface,
}
