//! The room view: the second window, for the projector. It follows the operator's question, in large type and without keys.
//!
//! It draws a [`RoomPage`] and nothing else: that type cannot hold a vote of an open round, a note, evidence, a dissent or a name.

mod content;
mod distribution;
mod wall;

pub(super) use content::{RoomContent, RoomPage};

use crate::gui::Element;
use crate::gui::context::Env;
use crate::gui::icon::Icon;
use crate::gui::theme::{self, Theme, color, edge, filled};
use content::{Casting, ProjectedElement, ProjectedQuestion, QuestionStage, Recorded};
use wall::Wall;

use iced::widget::{Column, column, container, mouse_area, responsive};
use iced::{Center, Fill, Top};

use std::rc::Rc;

/// Margin at the sides, and above and below, for a window of 1920 by 1080 pixels.
const SIDE: f32 = 60.0;
const EDGE: f32 = 32.0;

/// The whole window; a double press sends `on_double_press`.
pub(super) fn view<'a, M: Clone + 'a>(
    shown: RoomPage<'a>,
    env: Env<'a>,
    on_double_press: M,
) -> Element<'a, M> {
    let wall = Wall::new(env);
    let page: Element<'a, M> = match shown.picture {
        RoomContent::Blank => iced::widget::space().width(Fill).height(Fill).into(),
        RoomContent::Progress { title, elements } => page(
            progress(title, elements, wall),
            footer(shown.mark, wall),
            wall,
        ),
        RoomContent::Question(asked) => {
            page(question(*asked, wall), footer(shown.mark, wall), wall)
        }
    };
    let page = container(page)
        .width(Fill)
        .height(Fill)
        .style(|theme: &Theme| filled(theme.colors().bg));

    mouse_area(page).on_double_click(on_double_press).into()
}

fn page<'a, M: 'a>(
    content: Element<'a, M>,
    footer: Element<'a, M>,
    wall: Wall<'a>,
) -> Element<'a, M> {
    container(column![
        container(content).width(Fill).height(Fill).clip(true),
        footer
    ])
    .padding([wall.px(EDGE), wall.px(SIDE)])
    .into()
}

fn footer<'a, M: 'a>(mark: &'a str, wall: Wall<'a>) -> Element<'a, M> {
    let content: Element<'a, M> = if mark.is_empty() {
        let words = wall.plain(wall.env.text("app-no-mark"));

        words.style(theme::ink3).into()
    } else {
        let icon = wall.ui().icon(Icon::Restricted, wall.px(30.0));

        wall.row([icon, wall.strong(mark).into()], 12.0).into()
    };

    wall.ui()
        .start(content)
        .padding(iced::Padding::ZERO.top(wall.px(16.0)))
        .into()
}

/// The progress of each element: the page between the questions.
fn progress<'a, M: 'a>(
    title: &'a str,
    elements: Vec<ProjectedElement<'a>>,
    wall: Wall<'a>,
) -> Element<'a, M> {
    let ui = wall.ui();
    let count = elements.len();
    let rows = elements.into_iter().enumerate().map(|(index, element)| {
        let numeral = wall.env.locale.count(index + 1);
        let badge = ui.badge_of_side(index, count, numeral, wall.px(56.0));
        let words = wall.env.format(
            "room-answered",
            &[
                ("answered", element.answered.into()),
                ("asked", element.asked.into()),
            ],
        );
        let head = wall.row(
            [
                wall.large(element.name).into(),
                ui.gap(),
                wall.large(words).into(),
            ],
            24.0,
        );
        let bar = ui.filling(element.share, wall.px(24.0), move |palette| {
            palette.element(index, count).fill
        });
        let words = column![head, bar].spacing(wall.px(10.0)).width(Fill);

        wall.row([badge, words.into()], 28.0).into()
    });
    let rows = Column::with_children(rows.collect::<Vec<_>>()).spacing(wall.px(44.0));

    column![
        ui.start(wall.large(title)),
        container(rows).center_y(Fill).width(Fill)
    ]
    .spacing(wall.px(20.0))
    .into()
}

fn question<'a, M: 'a>(asked: ProjectedQuestion<'a>, wall: Wall<'a>) -> Element<'a, M> {
    let ui = wall.ui();
    let is_before = matches!(
        asked.stage,
        QuestionStage::Reading | QuestionStage::Casting(_)
    );
    let look_for = (is_before && !asked.look_for.is_empty()).then(|| {
        let what = [("what", asked.look_for.into())];
        let words = wall.plain(wall.env.format("assess-look-for", &what));

        ui.start(words.style(theme::ink2))
    });
    let head = column![
        path(&asked, wall),
        ui.start(wall.large(asked.text)),
        look_for
    ]
    .spacing(wall.px(12.0));

    column![head, body(asked, wall)]
        .spacing(wall.px(20.0))
        .height(Fill)
        .into()
}

/// Element > aspect > question, which of how many it is, and the timer.
fn path<'a, M: 'a>(asked: &ProjectedQuestion<'a>, wall: Wall<'a>) -> Element<'a, M> {
    let env = wall.env;
    let ui = wall.ui();
    let numeral = env.locale.count(asked.element + 1);
    let badge = ui.badge_of_side(asked.element, asked.elements, numeral, wall.px(40.0));
    let chevron = || ui.icon(Icon::ChevRight, wall.px(24.0));
    let quiet = |words: String| wall.plain(words).style(theme::ink2).into();
    let position = env.format(
        "room-question",
        &[
            ("number", asked.number.into()),
            ("count", asked.count.into()),
        ],
    );
    let names = wall.row(
        [
            badge,
            quiet(asked.element_name.to_owned()),
            chevron(),
            quiet(asked.aspect_name.to_owned()),
            chevron(),
            wall.strong(asked.id).into(),
        ],
        14.0,
    );
    let ink = if asked.clock.is_over() {
        ui.palette().discuss.ink
    } else {
        ui.palette().ink2
    };
    let clock = wall.plain(asked.clock.words(env)).color(color(ink));
    let end = wall.row(
        [
            quiet(position),
            ui.icon_in(Icon::Clock, wall.px(30.0), ink),
            clock.into(),
        ],
        20.0,
    );

    wall.row(
        [
            container(ui.start(names)).width(Fill).clip(true).into(),
            end.into(),
        ],
        24.0,
    )
    .into()
}

fn body<'a, M: 'a>(asked: ProjectedQuestion<'a>, wall: Wall<'a>) -> Element<'a, M> {
    let asked = Rc::new(asked);
    let on_ladder = Rc::clone(&asked);
    let ladder = responsive(move |size| wall.ladder(&on_ladder, size)).into();

    match &asked.stage {
        QuestionStage::Reading => ladder,
        QuestionStage::Casting(casting) => wall
            .row(
                [container(ladder).width(Fill).into(), waiting(casting, wall)],
                24.0,
            )
            .height(Fill)
            .align_y(Top)
            .into(),
        QuestionStage::Revealed(distribution) => column![
            container(ladder).height(Fill),
            distribution::next(distribution, wall)
        ]
        .spacing(wall.px(18.0))
        .into(),
        QuestionStage::Recorded { what, .. } => {
            column![container(ladder).height(Fill), recorded(*what, wall)]
                .spacing(wall.px(18.0))
                .into()
        }
    }
}

/// How many people have voted, and never what.
fn waiting<'a, M: 'a>(casting: &Casting, wall: Wall<'a>) -> Element<'a, M> {
    let env = wall.env;
    let ui = wall.ui();
    let of = |cast: usize, expected: usize| {
        if expected > 0 {
            env.format(
                "round-of",
                &[("cast", cast.into()), ("expected", expected.into())],
            )
        } else {
            env.locale.count(cast)
        }
    };
    let head = wall.row(
        [
            ui.icon(casting.icon(), wall.px(34.0)),
            wall.strong(casting.title(env)).into(),
        ],
        14.0,
    );
    let rows = casting.groups.iter().map(|(name, cast, expected)| {
        wall.row(
            [
                container(ui.start(wall.plain(name.clone())))
                    .width(Fill)
                    .into(),
                wall.strong(of(*cast, *expected)).into(),
            ],
            16.0,
        )
        .into()
    });
    let rows = Column::with_children(rows.collect::<Vec<_>>()).spacing(wall.px(4.0));
    let share = if casting.expected > 0 {
        casting.cast as f32 / casting.expected as f32
    } else {
        0.0
    };
    let content = column![
        ui.start(head),
        ui.start(wall.huge(of(casting.cast, casting.expected))),
        ui.start(wall.large(env.text("round-views-in"))),
        ui.filling(share, wall.px(20.0), |palette| palette.accent),
        rows,
    ]
    .spacing(wall.px(12.0));

    container(content)
        .padding(wall.px(28.0))
        .width(wall.px(600.0))
        .height(Fill)
        .clip(true)
        .style(move |theme: &Theme| card(theme, wall))
        .into()
}

/// The recorded answer of the delegation.
fn recorded<'a, M: 'a>(what: Recorded<'a>, wall: Wall<'a>) -> Element<'a, M> {
    let env = wall.env;
    let ui = wall.ui();
    let (icon, head, level, words) = match what {
        Recorded::Level {
            level,
            name,
            by_consent: true,
        } => (Icon::Check, "room-recorded", Some(level), name.to_owned()),
        Recorded::Level { level, name, .. } => (
            Icon::Contested,
            "room-contested",
            Some(level),
            name.to_owned(),
        ),
        Recorded::Contested => (
            Icon::Contested,
            "room-contested",
            None,
            env.text("room-no-level"),
        ),
        Recorded::DontKnow => (
            Icon::Unknown,
            "room-recorded",
            None,
            env.text("state-dont-know"),
        ),
        Recorded::NotApplicable => (
            Icon::Na,
            "room-recorded",
            None,
            env.text("state-not-applicable"),
        ),
    };
    let provisional = matches!(
        what,
        Recorded::Level {
            by_consent: false,
            ..
        }
    )
    .then(|| wall.plain(env.text("room-provisional")).into());
    let token = level.map(|(level, count)| {
        ui.token_of_side(level, count, env.locale.count(level), wall.px(96.0))
    });
    let items = [
        Some(ui.icon(icon, wall.px(56.0))),
        Some(wall.large(env.text(head)).into()),
        token,
        Some(wall.display(words).into()),
        provisional,
    ];
    let row = wall.row(items.into_iter().flatten(), 28.0);

    container(ui.start(row).center_y(Fill))
        .height(wall.px(136.0))
        .padding([0.0, wall.px(28.0)])
        .style(move |theme: &Theme| {
            let palette = theme.colors();

            container::Style {
                border: edge(palette.accent, wall.px(2.0), wall.px(10.0)),
                text_color: Some(color(palette.ink)),
                ..filled(palette.accent_tint)
            }
        })
        .align_y(Center)
        .into()
}

/// The surface behind the ladder.
fn card(theme: &Theme, wall: Wall<'_>) -> container::Style {
    let palette = theme.colors();

    container::Style {
        border: edge(palette.line, wall.px(2.0), wall.px(10.0)),
        ..filled(palette.surface)
    }
}
