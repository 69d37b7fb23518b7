//! Draws a question in the room view: its words in one language or in two, the ladder of levels, and what is under it.

use super::content::{Casting, ProjectedQuestion, QuestionStage, QuestionWords, Recorded};
use super::distribution;
use super::wall::{FLOOR, SIDE, Wall, dot, highlighted, marked_edge};
use crate::agreement::Class;
use crate::gui::Element;
use crate::gui::icon::Icon;
use crate::gui::layout::bar;
use crate::gui::theme::{self, REGULAR, SEMIBOLD, Theme, color, edge, filled};
use crate::gui::widget::mark::Tone;
use crate::questionnaire::Level;

use iced::widget::{Column, column, container, responsive};
use iced::{Center, Fill, Size};

use std::rc::Rc;

/// With more levels than this, each has one line.
const LINES: usize = 6;
/// Height of the row of the other choices, and of what is under the ladder.
const CHOICES: f32 = 68.0;
const CASTING: f32 = 64.0;
const BAND: f32 = 84.0;
/// Space between the parts of a page.
const GAP: f32 = 20.0;
/// Width of the token before a level with the space around it, and the space at the other end of a row.
const TOKEN: f32 = 120.0;
const AFTER: f32 = 24.0;
/// The sizes of a question, of names of levels and of descriptors, the largest first.
const QUESTIONS: [f32; 2] = [46.0, 40.0];
/// The sizes of a question that is longer than two lines, with the most lines of each.
const LONG_QUESTIONS: [(f32, f32); 2] = [(40.0, 3.0), (34.0, 5.0)];
/// The lines of a question for which a page has space beside its levels.
const SPARE: f32 = 2.0;
const DESCRIPTORS: [f32; 5] = [40.0, 36.0, 34.0, 32.0, FLOOR];
/// Size of the title of an open round.
const TITLE: f32 = 38.0;
/// The bar of the views that are in.
const BAR: (f32, f32) = (420.0, 20.0);

pub(super) fn page<'a, M: 'a>(
    asked: ProjectedQuestion<'a>,
    mark: Element<'a, M>,
    wall: Wall<'a>,
) -> Element<'a, M> {
    let wall = wall.with_space_for(least(&asked, wall));
    let asked = Rc::new(asked);
    let on_ladder = Rc::clone(&asked);
    let ladder = responsive(move |size| ladder(&on_ladder, size, wall));
    let head = column![meta(&asked, wall), question(&asked, wall)].spacing(wall.px(12.0));

    column![
        head,
        container(ladder).width(Fill).height(Fill),
        foot(&asked, mark, wall)
    ]
    .spacing(wall.px(GAP))
    .height(Fill)
    .into()
}

/// The smallest window in which nothing of a question is cut, in the design.
fn least(asked: &ProjectedQuestion<'_>, wall: Wall<'_>) -> Size {
    match (&asked.stage, asked.distribution()) {
        (_, Some(distribution)) => distribution::least(distribution, &asked.first),
        (stage, None) => {
            let width = match stage {
                QuestionStage::Casting(round) => {
                    casting_width(asked, round, wall) + 80.0 + 2.0 * SIDE
                }
                _ => 0.0,
            };

            Size::new(
                width.max(1100.0),
                400.0 + longer(asked, wall) + 84.0 * asked.first.levels.len() as f32,
            )
        }
    }
}

/// The size of a question: the largest in which it has two lines, or else smaller ones with more.
fn question_size(words: &str, wall: Wall<'_>) -> f32 {
    let lines = |size: f32| Wall::lines_of(size, SEMIBOLD, words, wall.width());
    let short = QUESTIONS.into_iter().map(|size| (size, 2.0));
    let mut fits = short.chain(LONG_QUESTIONS);

    fits.find(|(size, most)| lines(*size) <= *most)
        .map_or(FLOOR, |(size, _)| size)
}

/// How much higher a page has to be than that of a question of two lines, so that its levels keep their names.
fn longer(asked: &ProjectedQuestion<'_>, wall: Wall<'_>) -> f32 {
    let of_text = asked.spoken().map(|spoken| {
        let wall = wall.speaking(spoken.words.env);
        let size = question_size(spoken.text, wall);
        let lines = Wall::lines_of(size, SEMIBOLD, spoken.text, wall.width());

        (lines * wall.line_of(size) - SPARE * wall.line_of(QUESTIONS[0])).max(0.0)
    });
    let look_for = Wall::lines_of(FLOOR, REGULAR, asked.first.look_for, wall.width());

    of_text.sum::<f32>() + (look_for - 1.0).max(0.0) * wall.line_of(FLOOR)
}

/// The element, the code of the question, and the timer.
fn meta<'a, M: 'a>(asked: &ProjectedQuestion<'a>, wall: Wall<'a>) -> Element<'a, M> {
    let env = wall.env;
    let ui = wall.ui();
    let numeral = env.locale.count(asked.element + 1);
    let badge = ui.badge_of_side(asked.element, asked.elements, numeral, wall.px(44.0));
    let code = wall.strong(32.0, env.locale.left_to_right(asked.id)).into();
    let clock = asked.clock.words(env);
    let ink = if asked.clock.is_over() {
        ui.palette().discuss.ink
    } else {
        ui.palette().ink2
    };
    let free = wall.width()
        - 250.0
        - Wall::width_of(32.0, SEMIBOLD, asked.id)
        - Wall::width_of(32.0, REGULAR, &clock);
    let whole: Vec<&str> = asked.spoken().map(|words| words.element_name).collect();
    let short: Vec<&str> = asked.spoken().map(|words| words.element_short).collect();
    let width = |names: &[&str]| -> f32 {
        let widths = names.iter();

        widths
            .map(|name| Wall::width_of(32.0, REGULAR, name) + 40.0)
            .sum()
    };
    let names = if width(&whole) <= free { whole } else { short };
    // The code says which question it is; short names that have no space are left out, the second one first.
    let fits = (0..=names.len()).rev();
    let count = fits
        .into_iter()
        .find(|count| width(&names[..*count]) <= free)
        .unwrap_or(0);
    let names = asked.spoken().zip(names).take(count).enumerate();
    let names = names.flat_map(|(position, (words, name))| {
        let name = wall
            .speaking(words.words.env)
            .regular(32.0, name)
            .style(theme::ink2);

        [(position > 0).then(|| dot(wall)), Some(name.into())]
    });
    let items = [Some(badge), Some(code)].into_iter().chain(names).flatten();
    let clock = wall.regular(32.0, clock).color(color(ink)).into();
    let end = wall.row([ui.icon_in(Icon::Clock, wall.px(32.0), ink), clock], 14.0);
    let start = container(ui.start(wall.row(items, 16.0))).clip(true);

    wall.row([start.width(Fill).into(), end.into()], 24.0)
        .height(wall.px(wall.line(48.0)))
        .into()
}

/// The question in each language, each from its own side.
fn question<'a, M: 'a>(asked: &ProjectedQuestion<'a>, wall: Wall<'a>) -> Element<'a, M> {
    let lines = asked.spoken().map(|spoken| {
        let wall = wall.speaking(spoken.words.env);
        let words = wall.strong(question_size(spoken.text, wall), spoken.text);

        wall.ui().start(words).into()
    });
    let is_before = matches!(
        asked.stage,
        QuestionStage::Reading | QuestionStage::Casting(_)
    );
    let is_alone = asked.second.is_none() && !asked.first.look_for.is_empty();
    let look_for = (is_before && is_alone).then(|| {
        let what = [("what", asked.first.look_for.into())];
        let words = wall.env.format("assess-look-for", &what);

        wall.ui()
            .start(wall.regular(FLOOR, words).style(theme::ink2))
            .into()
    });

    Column::with_children(lines.chain(look_for).collect::<Vec<_>>())
        .spacing(wall.px(8.0))
        .into()
}

/// What stands under the ladder: the count of an open round, what the revealed one says, or what is recorded; and the mark.
fn foot<'a, M: 'a>(
    asked: &ProjectedQuestion<'a>,
    mark: Element<'a, M>,
    wall: Wall<'a>,
) -> Element<'a, M> {
    match &asked.stage {
        QuestionStage::Reading => wall.ui().start(mark).into(),
        QuestionStage::Casting(round) => {
            column![casting(asked, round, wall), wall.ui().start(mark)]
                .spacing(wall.px(12.0))
                .into()
        }
        QuestionStage::Revealed(distribution) => {
            let class = distribution
                .class
                .and_then(|class| chip(class, asked, wall));
            let says = Column::with_children(says(asked, &distribution.says, wall))
                .width(Fill)
                .spacing(wall.px(2.0));

            band([class, Some(says.into())], mark, wall)
        }
        QuestionStage::Recorded { what, .. } => recorded(asked, *what, mark, wall),
    }
}

fn band<'a, M: 'a>(
    items: impl IntoIterator<Item = Option<Element<'a, M>>>,
    mark: Element<'a, M>,
    wall: Wall<'a>,
) -> Element<'a, M> {
    let items = items.into_iter().flatten().chain([mark]);

    wall.row(items, 32.0).into()
}

/// Sentences, one for each language, each from its own side.
fn says<'a, M: 'a>(
    asked: &ProjectedQuestion<'a>,
    sentences: &[String],
    wall: Wall<'a>,
) -> Vec<Element<'a, M>> {
    let is_alone = sentences.len() == 1;
    let lines = asked.spoken().zip(sentences.to_vec());

    lines
        .map(|(spoken, sentence)| {
            let wall = wall.speaking(spoken.words.env);
            let sizes = if is_alone {
                [40.0, 34.0]
            } else {
                [34.0, FLOOR]
            };
            let width = wall.width() * 0.5;
            let size = Wall::fitting(&sizes, SEMIBOLD, &sentence, (width, 1.0));

            wall.ui().start(wall.strong(size, sentence)).into()
        })
        .collect()
}

/// The words about an open round in each language: its title, and that views are in.
fn of_round(asked: &ProjectedQuestion<'_>, round: &Casting) -> Vec<(String, String)> {
    let words = asked.spoken().map(|spoken| {
        let views_in = spoken.words.env.text("room-views-in");

        (round.title(spoken.words), views_in)
    });

    words.collect()
}

/// How many views are in, of how many.
fn count_of(round: &Casting, wall: Wall<'_>) -> String {
    let count = [
        ("cast", round.cast.into()),
        ("expected", round.expected.into()),
    ];

    if round.expected > 0 {
        wall.env.format("round-of", &count)
    } else {
        wall.env.locale.count(round.cast)
    }
}

/// The width that the line about an open round takes without its bar.
fn casting_width(asked: &ProjectedQuestion<'_>, round: &Casting, wall: Wall<'_>) -> f32 {
    let words = of_round(asked, round).into_iter();
    let words = words.map(|(title, views_in)| {
        Wall::width_of(TITLE, SEMIBOLD, &title)
            + 54.0
            + Wall::width_of(32.0, REGULAR, &views_in)
            + 48.0
    });

    words.sum::<f32>() + Wall::width_of(44.0, SEMIBOLD, &count_of(round, wall)) + 72.0
}

/// How many people have voted, and never what.
fn casting<'a, M: 'a>(
    asked: &ProjectedQuestion<'a>,
    round: &Casting,
    wall: Wall<'a>,
) -> Element<'a, M> {
    let (titles, labels): (Vec<String>, Vec<String>) = of_round(asked, round).into_iter().unzip();
    let mut titles = asked.spoken().zip(titles).map(|(spoken, title)| {
        let wall = wall.speaking(spoken.words.env);
        let icon = wall.ui().icon(round.icon(), wall.px(TITLE));

        Element::from(wall.row([icon, wall.strong(TITLE, title).into()], 14.0))
    });
    let mut labels = asked.spoken().zip(labels).map(|(spoken, label)| {
        let words = wall.speaking(spoken.words.env).regular(32.0, label);

        Element::from(words.style(theme::ink2))
    });
    let long = wall.width() - casting_width(asked, round, wall);
    let bar = (round.expected > 0).then(|| {
        let share = round.cast as f32 / round.expected as f32;
        let filling = wall
            .ui()
            .filling(share, wall.px(BAR.1), |palette| palette.accent);

        container(filling)
            .width(wall.px(long.clamp(80.0, BAR.0)))
            .into()
    });
    let count = wall.strong(44.0, count_of(round, wall)).into();
    let middle = [labels.next(), bar, Some(count), labels.next()];
    let middle = wall.row(middle.into_iter().flatten(), 24.0);
    let middle = container(middle).center_x(Fill).into();
    let items = [titles.next(), Some(middle), titles.next()];

    wall.row(items.into_iter().flatten(), 24.0)
        .height(wall.px(wall.line(CASTING)))
        .into()
}

/// The recorded answer of the delegation.
fn recorded<'a, M: 'a>(
    asked: &ProjectedQuestion<'a>,
    what: Recorded,
    mark: Element<'a, M>,
    wall: Wall<'a>,
) -> Element<'a, M> {
    let ui = wall.ui();
    let (icon, head, level) = match what {
        Recorded::Level {
            level,
            is_agreed: true,
        } => (Icon::Check, "room-recorded", Some(level)),
        Recorded::Level { level, .. } => (Icon::Contested, "room-contested", Some(level)),
        Recorded::Contested => (Icon::Contested, "room-contested", None),
        Recorded::DontKnow => (Icon::Unknown, "room-recorded", None),
        Recorded::NotApplicable => (Icon::Na, "room-recorded", None),
    };
    let count = asked.first.levels.len();
    let token = level.map(|level| {
        let numeral = asked.first.words.label(level);

        ui.token_of_side(level.index(), count, numeral, wall.px(76.0))
    });
    let is_alone = asked.second.is_none();
    let names = asked.spoken().map(|spoken| {
        let env = spoken.words.env;
        let name = match what {
            Recorded::Level { level, .. } => spoken.words.level_name(level).to_owned(),
            Recorded::Contested => env.text("room-no-level"),
            Recorded::DontKnow => env.text("state-dont-know"),
            Recorded::NotApplicable => env.text("state-not-applicable"),
        };
        let size = if is_alone { 44.0 } else { 40.0 };

        wall.speaking(env).strong(size, name).into()
    });
    let names = names.enumerate().flat_map(|(position, name)| {
        let dot = (position > 0).then(|| dot(wall));

        [dot, Some(name)].into_iter().flatten()
    });
    let names = wall.ui().start(wall.row(names, 20.0));
    let heads = asked.spoken().map(|spoken| {
        let env = spoken.words.env;
        let provisional = matches!(
            what,
            Recorded::Level {
                is_agreed: false,
                ..
            }
        );
        let provisional = provisional.then(|| env.text("room-provisional"));
        let words = [Some(env.text(head)), provisional].into_iter().flatten();
        let words = env.locale.line(words.collect::<Vec<_>>());

        wall.speaking(env).regular(32.0, words).style(theme::ink2)
    });
    let heads = heads.map(Element::from).collect::<Vec<_>>();
    let heads = Column::with_children(heads).align_x(ui.start_side());
    let icon = ui.icon(icon, wall.px(44.0));
    let state = wall.row([icon, heads.into()], 14.0).into();

    band([token, Some(names.into()), Some(state)], mark, wall)
}

fn chip<'a, M: 'a>(
    class: Class,
    asked: &ProjectedQuestion<'a>,
    wall: Wall<'a>,
) -> Option<Element<'a, M>> {
    let (icon, key, tone) = match class {
        Class::Agree => (Icon::Agree, "class-agree", Tone::Agree),
        Class::Discuss => (Icon::Discuss, "class-discuss", Tone::Discuss),
        Class::Split => (Icon::Split, "class-split", Tone::Split),
        Class::TooFew | Class::None => return None,
    };
    let words = asked.spoken().map(|spoken| {
        let words = spoken.words.env.text(key);

        wall.speaking(spoken.words.env).strong(44.0, words).into()
    });
    let icon = wall.ui().icon(icon, wall.px(44.0));
    let chip = container(wall.row([icon].into_iter().chain(words), 16.0))
        .height(wall.px(76.0))
        .align_y(Center)
        .padding([0.0, wall.px(28.0)])
        .style(move |theme: &Theme| {
            let tint = tone.tint(theme.colors());

            container::Style {
                text_color: Some(color(tint.ink)),
                border: edge(tint.line, wall.px(2.0), wall.px(8.0)),
                ..filled(tint.fill)
            }
        });

    Some(container(chip).center_y(wall.px(BAND)).into())
}

/// The levels from the highest to the lowest, after the reveal with the votes, and the other choices before it.
fn ladder<'a, M: 'a>(asked: &ProjectedQuestion<'a>, size: Size, wall: Wall<'a>) -> Element<'a, M> {
    if let Some(distribution) = asked.distribution() {
        return distribution::grid(asked, distribution, size, wall);
    }

    let space = wall.of(size);
    let has_choices = !matches!(asked.stage, QuestionStage::Recorded { .. });
    let choices = if has_choices { CHOICES + 2.0 } else { 0.0 };
    let count = asked.first.levels.len();
    let each = (space.height - choices - 6.0) / count.max(1) as f32 - 2.0;
    let layout = LadderLayout::new(asked, Size::new(space.width, each), wall);
    let mut rows: Vec<Element<'a, M>> = Vec::new();

    for position in (0..count).rev() {
        if position + 1 < count {
            rows.push(bar(Fill, wall.px(2.0), |palette| palette.line));
        }

        rows.push(
            container(layout.row(asked, position, wall))
                .height(Fill)
                .into(),
        );
    }

    if has_choices {
        rows.push(bar(Fill, wall.px(2.0), |palette| palette.line_strong));
        rows.push(other_choices(asked, wall));
    }

    container(Column::with_children(rows))
        .padding(wall.px(2.0))
        .width(Fill)
        .height(Fill)
        .clip(true)
        .style(move |theme: &Theme| wall.card(theme))
        .into()
}

/// How the two languages share a row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sharing {
    Alone,
    /// Of two directions: each has a half with a token of its own.
    Halves,
    /// Of one direction: one under the other.
    Stacked,
}

/// The sizes of the rows of a ladder without votes: all rows are alike.
struct LadderLayout {
    sharing: Sharing,
    token: f32,
    name: f32,
    /// The size of the descriptors; `None` where they have no space.
    described: [Option<f32>; 2],
}

impl LadderLayout {
    fn new(asked: &ProjectedQuestion<'_>, row: Size, wall: Wall<'_>) -> Self {
        let ui = wall.ui();
        let sharing = match &asked.second {
            None => Sharing::Alone,
            Some(second) if second.words.env.ui.is_rtl() != ui.is_rtl() => Sharing::Halves,
            Some(_) => Sharing::Stacked,
        };
        let count = asked.first.levels.len();
        let token = if count > LINES { 48.0 } else { 72.0 };
        let token = if row.height < token + 8.0 {
            48.0
        } else {
            token
        };
        let name = match sharing {
            Sharing::Alone => 44.0,
            Sharing::Halves | Sharing::Stacked => 40.0,
        };
        let width = match sharing {
            Sharing::Halves => row.width / 2.0,
            Sharing::Alone | Sharing::Stacked => row.width,
        };
        let width = width - TOKEN - AFTER;
        let space = row.height - 8.0;
        // All rows show their descriptors whole, or none does: half a sentence is worse than the name alone.
        let height = |words: &QuestionWords<'_>, size: f32| -> f32 {
            let lines = words.levels.iter().map(|(_, descriptor)| {
                if descriptor.is_empty() {
                    0.0
                } else {
                    Wall::lines_of(size, REGULAR, descriptor, width)
                }
            });
            let line = wall.speaking(words.words.env).line_of(size);

            lines.fold(0.0, f32::max) * line
        };
        let largest = |words: &QuestionWords<'_>, sizes: &[f32], free: f32| {
            let mut fit = sizes.iter().copied();

            fit.find(|size| height(words, *size) <= free)
        };
        let head =
            |words: &QuestionWords<'_>, size: f32| wall.speaking(words.words.env).line_of(size);
        let first_head = head(&asked.first, name);
        let described = if count > LINES {
            [None, None]
        } else {
            match (&asked.second, sharing) {
                (Some(second), Sharing::Halves) => {
                    // Both have one size.
                    let sizes = [32.0, FLOOR];
                    let free = |words| space - head(words, name);
                    let mut fit = sizes.into_iter();
                    let both = fit.find(|size| {
                        height(&asked.first, *size) <= free(&asked.first)
                            && height(second, *size) <= free(second)
                    });

                    [both, both]
                }
                (Some(second), _) => {
                    // Those of the second language give way first, then those of the first.
                    let free = space - first_head - head(second, 36.0);
                    let first = largest(&asked.first, &[FLOOR], free);
                    let left = free - first.map_or(0.0, |size| height(&asked.first, size));
                    let second = first.and_then(|_| largest(second, &[FLOOR], left));

                    [first, second]
                }
                (None, _) => [
                    largest(&asked.first, &DESCRIPTORS, space - first_head),
                    None,
                ],
            }
        };

        Self {
            sharing,
            token,
            name,
            described,
        }
    }

    fn row<'a, M: 'a>(
        &self,
        asked: &ProjectedQuestion<'a>,
        position: usize,
        wall: Wall<'a>,
    ) -> Element<'a, M> {
        let is_marked = asked.marked() == Some(position);
        let mut edge = Some(marked_edge(is_marked, wall));
        let first = self.words(&asked.first, position, self.name, 0, wall);
        let row = match (&asked.second, self.sharing) {
            (Some(second), Sharing::Halves) => {
                let other = wall.speaking(second.words.env);
                let words = self.words(second, position, self.name, 1, wall);
                let first = self.half(asked, position, first, edge.take(), wall);
                let second = self.half(asked, position, words, None, other);
                let upright = bar(wall.px(2.0), Fill, |palette| palette.line);

                wall.row([first, upright, second], 0.0).height(Fill).into()
            }
            (Some(second), _) => {
                let words = self.words(second, position, 36.0, 1, wall);
                let words = column![first, words].width(Fill).into();

                self.half(asked, position, words, edge.take(), wall)
            }
            (None, _) => self.half(asked, position, first, edge.take(), wall),
        };

        highlighted(row, is_marked)
    }

    /// Name and descriptor of a level in one language, from its own side.
    fn words<'a, M: 'a>(
        &self,
        spoken: &QuestionWords<'a>,
        position: usize,
        size: f32,
        language: usize,
        wall: Wall<'a>,
    ) -> Element<'a, M> {
        let wall = wall.speaking(spoken.words.env);
        let ui = wall.ui();
        let (name, descriptor) = spoken.levels.get(position).copied().unwrap_or_default();
        let size = if self.sharing == Sharing::Stacked && self.token < 72.0 {
            size.min(36.0)
        } else {
            size
        };
        let descriptor = self.described[language]
            .filter(|_| !descriptor.is_empty())
            .map(|size| ui.start(wall.regular(size, descriptor).style(theme::ink2)));

        column![ui.start(wall.strong(size, name)), descriptor]
            .width(Fill)
            .into()
    }

    fn half<'a, M: 'a>(
        &self,
        asked: &ProjectedQuestion<'a>,
        position: usize,
        words: Element<'a, M>,
        edge: Option<Element<'a, M>>,
        wall: Wall<'a>,
    ) -> Element<'a, M> {
        let ui = wall.ui();
        let count = asked.first.levels.len();
        let numeral = asked.first.words.label(Level::at(position));
        let token = ui.token_of_side(position, count, numeral, wall.px(self.token));
        let at = if edge.is_some() { TOKEN - 8.0 } else { TOKEN };
        let token = container(token).center_x(wall.px(at)).into();
        let words = container(words)
            .width(Fill)
            .center_y(Fill)
            .padding(ui.padding(0.0, wall.px(AFTER), 0.0, 0.0))
            .clip(true)
            .into();
        let items = [edge, Some(token), Some(words)].into_iter().flatten();

        wall.row(items, 0.0).width(Fill).height(Fill).into()
    }
}

/// Don't know, not applicable and abstain, in every language.
fn other_choices<'a, M: 'a>(asked: &ProjectedQuestion<'a>, wall: Wall<'a>) -> Element<'a, M> {
    let choices = [
        (Icon::Unknown, "state-dont-know"),
        (Icon::Na, "state-not-applicable"),
        (Icon::Minus, "round-abstain"),
    ];
    let count = asked.spoken().count() as f32;
    let width = choices.map(|(_, key)| {
        let words = asked.spoken().map(|spoken| spoken.words.env.text(key));

        words
            .map(|words| Wall::width_of(32.0, REGULAR, &words))
            .sum::<f32>()
    });
    let space = wall.width() / 3.0 - 70.0 - 14.0 * count;
    let size = if width.iter().all(|width| *width <= space) {
        32.0
    } else {
        FLOOR
    };
    let items = choices.map(|(icon, key)| {
        let words = asked.spoken().enumerate().map(|(position, spoken)| {
            let text = spoken.words.env.text(key);
            let text = wall.speaking(spoken.words.env).regular(size, text);
            let style = if position == 0 {
                theme::ink
            } else {
                theme::ink2
            };

            Element::from(text.style(style))
        });
        let icon = wall.ui().icon(icon, wall.px(32.0));
        let row = wall.row([icon].into_iter().chain(words), 14.0);

        container(row).center_x(Fill).into()
    });

    wall.row(items, 0.0).height(wall.px(CHOICES)).into()
}
