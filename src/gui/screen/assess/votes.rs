//! The columns of votes beside the ladder: whose votes a column counts, and how wide and high its head is.

use crate::assessment::{Counts, Round, Votes};
use crate::gui::context::Context;
use crate::gui::label;
use crate::gui::theme::TextRole;

/// Names a column of the distribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VoteColumn {
    /// The stakeholder group at this position of the questionnaire.
    Group(usize),
    /// Everybody who is in no column of a group.
    Others,
}

/// A column of the distribution: a stakeholder group, the others, or everybody.
pub(super) struct ColumnVotes {
    /// The position of the stakeholder group, if it is one.
    pub(super) group: Option<usize>,
    /// What stands over it; all votes together have no column of their own, since the last one shows them.
    pub(super) name: Option<String>,
    /// The order in which it speaks, if it speaks first or second.
    pub(super) speaks: Option<usize>,
    pub(super) counts: Counts,
}

/// Votes that everybody may see.
#[derive(Debug, Clone, Copy)]
pub(super) enum ShownVotes<'a> {
    /// Of a round that was revealed.
    Revealed(&'a Round),
    /// Of hands that are being counted in front of everybody.
    Hands(&'a Votes),
}

impl ColumnVotes {
    pub(super) fn column(&self) -> VoteColumn {
        self.group.map_or(VoteColumn::Others, VoteColumn::Group)
    }
}

/// As many letters have space in the narrowest column, whichever they are.
const LETTERS: usize = 9;

/// Width of the column of a group, and of the last one for everybody: no word of a head is broken.
pub(super) fn widths(context: Context<'_>) -> (f32, f32) {
    let (least, all) = if context.env.is_narrow() {
        (72.0, 60.0)
    } else {
        (74.0, 72.0)
    };
    let names = context.groups().iter().map(label::short_group);
    let width_of = |word| {
        let size = context
            .env
            .ui
            .size_of_text(TextRole::Caption, word, f32::INFINITY);

        size.width.ceil() + 2.0
    };
    let long_words = names
        .flat_map(|name| name.split(' '))
        .filter(|word| word.chars().count() > LETTERS);
    // A word that is longer still belongs to a name that was not made for a head.
    let most = 2.0 * least;

    (
        long_words.map(width_of).fold(least, f32::max).min(most),
        all,
    )
}

/// The lines of a head: after a comma, or a word a line.
pub(super) fn lines(name: &str) -> Vec<String> {
    match name.split_once(", ") {
        Some((first, rest)) => vec![format!("{first},"), rest.to_owned()],
        None => name.split(' ').map(str::to_owned).collect(),
    }
}

/// Height of the heads: two lines, or what the longest name needs, under the disc of who speaks first.
pub(super) fn heads_height(columns: &[ColumnVotes], context: Context<'_>) -> f32 {
    let ui = context.env.ui;
    let (width, _) = widths(context);
    let of = |name: &String| -> f32 {
        let lines = lines(name);
        let heights = lines
            .iter()
            .map(|line| ui.size_of_text(TextRole::Caption, line, width).height);

        heights.sum::<f32>() + 30.0
    };

    let names = columns.iter().filter_map(|votes| votes.name.as_ref());

    names.map(of).fold(66.0, f32::max)
}

pub(super) fn width_of(columns: &[ColumnVotes], context: Context<'_>) -> f32 {
    let (width, all) = widths(context);
    let named = columns.iter().filter(|votes| votes.name.is_some()).count();

    width * named as f32 + all
}
