//! Who does what, and how institutions work together, as plain data.

use super::Badge;

/// Institutions by element, and functions by element.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Duties {
    /// The elements.
    pub columns: Vec<DutyColumn>,
    /// The institutions, by stakeholder group; at most [`Duties::ROWS`] of them fit on a slide.
    pub groups: Vec<DutyGroup>,
    /// The functions; none if the audience gets no list of what is missing.
    pub functions: Vec<FunctionRow>,
    /// What nobody does, in words.
    pub nobody: Vec<NobodyRow>,
    /// The words of the picture.
    pub words: DutyWords,
    /// What it says, line by line, for those who do not see it.
    pub lines: Vec<String>,
}

impl Duties {
    /// The most institutions on a slide.
    pub const ROWS: usize = 14;
}

/// An element in [`Duties`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DutyColumn {
    pub badge: Option<Badge>,
    /// Its short name.
    pub name: String,
    /// The short names of those that lead, in one line; empty if nobody does.
    pub leads: String,
}

/// The institutions of a stakeholder group.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DutyGroup {
    /// Its name; may be empty.
    pub name: String,
    pub rows: Vec<DutyRow>,
}

/// An institution in [`Duties`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DutyRow {
    pub name: String,
    /// Its short name; may be empty.
    pub short: String,
    /// One mark for each element.
    pub marks: Vec<DutyMark>,
}

/// The part of an institution in an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DutyMark {
    /// None: empty.
    #[default]
    None,
    /// A hollow square.
    Supports,
    /// A filled bar with the word.
    Leads,
}

/// A function in [`Duties`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FunctionRow {
    pub name: String,
    /// One cell for each element.
    pub cells: Vec<FunctionCell>,
}

/// Who has a function in an element.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum FunctionCell {
    /// No question asks for it: a dash.
    #[default]
    NotAsked,
    /// Nobody, though a question asks for it: a cross.
    Nobody,
    /// How many institutions, as text.
    Count(String),
}

/// Something that nobody does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NobodyRow {
    pub name: String,
    /// In which elements.
    pub badges: Vec<Badge>,
    /// What is known beside; may be empty.
    pub note: String,
}

/// The words of [`Duties`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DutyWords {
    /// The head of the row of those that lead.
    pub who_leads: String,
    /// Where no institution leads.
    pub nobody: String,
    /// In the bar of who leads.
    pub leads: String,
    /// What a hollow square means.
    pub supports: String,
    /// What the bar means, what the square means, what an empty place means; a text that is empty has no entry.
    pub legend: [String; 3],
    /// The head of the functions, and what their figures are.
    pub functions: [String; 2],
    /// What a cross means, and what a dash means.
    pub function_legend: [String; 2],
    /// The head of what nobody does.
    pub nobody_yet: String,
    /// What stands in place of the rows that have no room, by their number from 1.
    pub more: Vec<String>,
}

/// Institution by institution: by what means they work together, and how well. A pair is one cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PairMatrix {
    /// The institutions, at most [`PairMatrix::ROWS`].
    pub rows: Vec<PairRow>,
    /// For each row after the first its cells with the rows before it.
    pub cells: Vec<Vec<PairCell>>,
    /// The means, with their letters.
    pub means: Vec<(String, String)>,
    /// The words of the states: works, on paper, no means, nothing said, no shared duty.
    pub states: [String; 5],
    /// The heads of the two legends.
    pub legend: [String; 2],
    /// Head of the list of pairs.
    pub head: String,
    /// The pairs without means.
    pub pairs: Vec<ListedPair>,
    /// What stands in place of the pairs that have no room; empty if all have.
    pub more: String,
    /// What it says, line by line, for those who do not see it.
    pub lines: Vec<String>,
}

impl PairMatrix {
    /// The most institutions in a picture.
    pub const ROWS: usize = 14;
    /// The most pairs in the list; of more, one fewer and how many follow.
    pub const PAIRS: usize = 12;
}

/// An institution in [`PairMatrix`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PairRow {
    pub name: String,
    /// As it heads a column.
    pub short: String,
}

/// A pair in [`PairMatrix`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PairCell {
    /// How it stands.
    pub state: PairState,
    /// Up to two letters of means, or one and how many more.
    pub letters: String,
    /// Whether two institutions disagree: a dot at the corner.
    pub is_disputed: bool,
    /// The means in words.
    pub means: String,
}

/// How a pair stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum PairState {
    /// A means works: filled.
    Works,
    /// A means is on paper only: framed.
    OnPaper,
    /// There is none, as somebody stated: a cross.
    Missing,
    /// They share a duty, and nothing was said: a question mark.
    Unknown,
    /// They share no duty: a grey field.
    #[default]
    Apart,
}

impl PairState {
    /// All states, in the order of [`PairMatrix::states`].
    pub const ALL: [Self; 5] = [
        Self::Works,
        Self::OnPaper,
        Self::Missing,
        Self::Unknown,
        Self::Apart,
    ];
}

/// A pair in the list of those without means.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListedPair {
    /// Both names.
    pub names: [String; 2],
    /// The elements that they share.
    pub badges: Vec<Badge>,
}
