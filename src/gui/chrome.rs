//! Draws the frame around every screen of an open assessment: top bar, rail, footer.

use crate::assessment::{Origin, Profile};
use crate::gui::Element;
use crate::gui::binding::Hint;
use crate::gui::context::{Context, Env};
use crate::gui::emblem::emblem;
use crate::gui::icon::Icon;
use crate::gui::label::shortened;
use crate::gui::notice_card::{self, NoticeCard};
use crate::gui::screen::ScreenId;
use crate::gui::theme::{TextRole, space};
use crate::gui::wall_tile::WallTile;
use crate::gui::widget::press::{FocusRing, Press, PressKind};
use crate::gui::widget::progress::ElementProgress;
use crate::gui::working_copy::{Saving, Turn};
use crate::message::step;

use iced::widget::{Column, column, container, stack};
use iced::{Center, Fill, Padding};
use jiff::civil::Time;

/// What a person does in the frame around a screen.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    Home,
    /// Goes to another screen.
    Go(ScreenId),
    /// Shows the first open question of an element.
    ShowElement(usize),
    /// Opens the list of what the room view can show.
    ShowWall,
    /// Takes the last step back, or does it again.
    Turn(Turn),
}

/// The whole frame around a screen, with the notice in front over it; `wrap` turns its messages into those of the caller.
pub fn around<'a, M: 'a, N: Clone + 'static>(
    screen: Element<'a, M>,
    (notice, say): (Option<NoticeCard<N>>, impl Fn(N) -> M + Copy + 'a),
    here: ScreenId,
    hints: Vec<Hint>,
    wall: WallTile,
    context: Context<'a>,
    wrap: fn(Message) -> M,
) -> Element<'a, M> {
    let env = context.env;
    let ui = env.ui;
    let place = notice_place(here, context);
    let is_in_bar =
        |notice: &NoticeCard<N>| here == ScreenId::Assess && !notice.is_whole(place.in_bar, env);
    let (in_bar, over_page) = match notice {
        Some(notice) if is_in_bar(&notice) => (Some(notice), None),
        notice => (None, notice),
    };
    let in_bar = in_bar.map(|notice| notice.line(place.in_bar, env).map(say));
    let over_page = over_page.map(|notice| {
        let card = if notice.is_whole(place.width, env) {
            notice.whole(place.most, env)
        } else {
            container(notice.line(place.width, env))
                .height(place.height)
                .into()
        };
        let end = (env.size.width - rail_width(context) - place.width - place.start).max(0.0);

        container(card.map(say)).padding(ui.padding(place.top, end, 0.0, place.start))
    });
    // The layer over the page is always part of the view: if it came and went, iced would reset the focus and the scroll positions of
    // the screen below.
    let over_page: Element<'a, M> = match over_page {
        Some(card) => card.into(),
        None => iced::widget::space().into(),
    };
    let middle = stack![container(screen).width(Fill).height(Fill), over_page]
        .width(Fill)
        .height(Fill);
    let rail = rail(here, context).map(wrap);

    column![
        top_bar(in_bar, wall, context, wrap),
        ui.divider(),
        ui.row([rail, ui.upright(Fill), middle.into()])
            .height(Fill)
            .align_y(iced::Top),
        ui.divider(),
        footer(
            hints,
            context.assessment().facts().mark(Profile::Internal),
            context.env
        ),
    ]
    .into()
}

/// Space over a notice and before it, from the edges of the page.
const NOTICE_TOP: f32 = 4.0;
const NOTICE_START: f32 = 16.0;
/// Width of the list beside a question, with the gap after it.
const LIST: f32 = 108.0;
/// Space after a notice, before the primary button of the title line or the end of the page.
const NOTICE_END: f32 = 10.0;
/// Space between the end of a title line and the edge of the page.
const PAGE_END: f32 = 20.0;
/// The most width of a notice in the top bar, and of one that is read whole over a question.
const NOTICE_MOST: f32 = 774.0;

/// Width of the button that exports a chart, beside its words.
const EXPORT: f32 = 56.0;
/// The strip of facts at the top of Delegation: a notice covers it whole, as it has no title line.
const FACTS: (f32, f32) = (14.0, 64.0);
/// The same in Arabic, whose facts take more lines.
const ARABIC_FACTS: (f32, f32) = (14.0, 84.0);

/// The space that a notice has.
struct NoticePlace {
    /// Its distance from the top of the page, and its height at rest.
    top: f32,
    height: f32,
    /// Its distance from the start of the page, and its width there.
    start: f32,
    width: f32,
    /// About its width in the top bar.
    in_bar: f32,
    /// Its most height over the page.
    most: f32,
}

fn notice_place(here: ScreenId, context: Context<'_>) -> NoticePlace {
    let env = context.env;
    let page = env.size.width - rail_width(context);
    let end = match title_end(here, context) {
        Some(width) => PAGE_END + width + NOTICE_END,
        None => PAGE_END,
    };
    let width = (page - NOTICE_START - end).max(120.0);
    let bars = if env.is_compact() {
        48.0 + 28.0
    } else {
        56.0 + 32.0
    };

    let ordinary = (NOTICE_TOP, notice_card::height(env));
    let (top, height) = match here {
        ScreenId::Delegation if env.is_compact() || env.is_narrow() => ordinary,
        ScreenId::Delegation if env.ui.is_rtl() => ARABIC_FACTS,
        ScreenId::Delegation => FACTS,
        _ => ordinary,
    };

    // Over a question it leaves the list before it and the panel after it free.
    let (start, width) = match here {
        ScreenId::Assess if env.is_small() => (NOTICE_START, width),
        ScreenId::Assess => {
            let list = if env.is_slim() { 0.0 } else { LIST };
            let panel = if env.is_narrow() { 312.0 } else { 344.0 };
            let question = page - NOTICE_START - list - panel - 2.0 * NOTICE_START;

            (NOTICE_START + list, question.min(NOTICE_MOST))
        }
        _ => (NOTICE_START, width),
    };

    NoticePlace {
        top,
        height,
        start,
        width,
        in_bar: if env.is_small() {
            page - BESIDE_NAME
        } else {
            (page - NAME - BESIDE_PROGRESS).min(NOTICE_MOST)
        },
        most: env.size.height - bars - 2.0 * NOTICE_START,
    }
}

/// The width of what can be pressed at the end of a screen's title line.
fn title_end(here: ScreenId, context: Context<'_>) -> Option<f32> {
    let env = context.env;
    let words = match here {
        ScreenId::Results => "results-export",
        _ => return None,
    };
    let words = env
        .ui
        .size_of_text(TextRole::Strong, &env.text(words), f32::INFINITY);

    Some(words.width + EXPORT)
}

/// A step back and a step forward; the tip names what each would do.
fn turns(context: Context<'_>) -> [Element<'_, Message>; 2] {
    let env = context.env;

    [
        (Turn::Undo, Icon::Undo, "undo-tip", "undo-nothing"),
        (Turn::Redo, Icon::Redo, "redo-tip", "redo-nothing"),
    ]
    .map(|(turn, icon, words, nothing)| {
        let step = context
            .work
            .next_step(turn)
            .filter(|_| !context.work.is_read_only());
        let words = match step {
            Some(step) => {
                let what = step::what(step, env.locale);

                env.format(words, &[("what", what.into())])
            }
            None => env.text(nothing),
        };
        let button = env
            .ui
            .icon_button(icon)
            .compact()
            .on_press_maybe(step.map(|_| Message::Turn(turn)));

        env.ui.tip(button, words)
    })
}

/// The frame around a page of a file that is not open yet: its title and its mark, without a rail.
pub fn around_opening<'a, M: 'a>(
    page: Element<'a, M>,
    (title, mark): (&'a str, &'a str),
    hints: Vec<Hint>,
    env: Env<'a>,
) -> Element<'a, M> {
    let ui = env.ui;
    let height = if env.is_compact() { 48 } else { 56 };
    let one_line = iced::widget::text::Wrapping::None;
    let emblem = container(emblem(30.0, ui.palette().accent_ink)).center_x(96);
    let title = ui
        .text(TextRole::Lead, title)
        .font(TextRole::Strong.font())
        .wrapping(one_line);
    let state = ui.caption(env.text("mended-opening")).wrapping(one_line);
    let name = column![ui.start(title), ui.start(state)];
    let name =
        container(name)
            .width(Fill)
            .clip(true)
            .padding(ui.padding(0.0, space::M, 0.0, space::M));
    let top = ui.row([emblem.into(), name.into()]).height(height);

    column![
        container(top).style(crate::gui::theme::surface),
        ui.divider(),
        container(page).width(Fill).height(Fill),
        ui.divider(),
        footer(hints, mark, env),
    ]
    .into()
}

fn rail_width(context: Context<'_>) -> f32 {
    match context.env {
        env if env.is_small() => 52.0,
        env if env.is_slim() => 56.0,
        _ => 96.0,
    }
}

/// Height of the top bar.
fn bar_height(env: Env<'_>) -> f32 {
    match env {
        env if env.is_small() => 44.0,
        env if env.is_compact() => 48.0,
        _ => 56.0,
    }
}

/// Height of the footer.
fn footer_height(env: Env<'_>) -> f32 {
    if env.is_compact() { 28.0 } else { 32.0 }
}

fn top_bar<'a, M: 'a>(
    notice: Option<Element<'a, M>>,
    wall: WallTile,
    context: Context<'a>,
    wrap: fn(Message) -> M,
) -> Element<'a, M> {
    let env = context.env;
    let ui = env.ui;
    let height = bar_height(env);
    let logo = Press::new(
        container(emblem(30.0, ui.palette().accent_ink)).center(Fill),
        PressKind::Plain,
        ui.direction,
    )
    .ring(FocusRing::Inside)
    .width(rail_width(context))
    .height(height)
    .on_press(Message::Home);
    let assessment = context.assessment();
    let copy_of = assessment.copy_of();
    let copy_of = copy_of.and_then(|id| assessment.breakout_name(id));
    let role = match (copy_of, assessment.origin()) {
        (Some(name), _) => env.format("app-role-copy", &[("name", shortened(name, 28).into())]),
        (None, Origin::Sample) => env.text("app-role-sample"),
        (None, Origin::Work) => env.text("app-role-main"),
    };
    // In a small window Arabic letters need the height of both lines.
    let has_role = !(env.is_small() && ui.is_rtl());
    let role = has_role.then(|| {
        // Where the name has a width of its own, a longer text ends in an ellipsis.
        let role = if env.is_small() {
            role
        } else {
            ui.fitted(TextRole::Caption, &role, NAME - space::XS - space::M)
        };
        let role = ui
            .caption(role)
            .wrapping(iced::widget::text::Wrapping::None);

        ui.start(container(role).clip(true))
    });
    let name = column![
        ui.start(
            container(
                ui.text(TextRole::Lead, assessment.title())
                    .font(TextRole::Strong.font())
                    .wrapping(iced::widget::text::Wrapping::None)
            )
            .max_height(TextRole::Lead.metrics(ui.direction).1)
            .clip(true)
        ),
        role,
    ];
    let name = container(name).clip(true);
    let name = if env.is_small() {
        name.width(Fill)
            .padding(ui.padding(0.0, space::XS, 0.0, space::XS))
    } else {
        name.width(NAME)
            .padding(ui.padding(0.0, space::XS, 0.0, space::M))
    };
    // A notice of Assess lies over the progress, and in a small window over the name as well.
    let progress = progress(context).map(wrap);
    let (name, under): (_, Element<'a, M>) = if env.is_small() {
        let both = ui.row([name.into(), progress]).height(Fill);

        (None, both.into())
    } else {
        let progress = container(progress).center_x(Fill).center_y(Fill);

        (Some(name.into()), progress.into())
    };
    let notice = notice.unwrap_or_else(|| iced::widget::space().into());
    let notice = container(container(notice).max_width(NOTICE_MOST))
        .center_x(Fill)
        .center_y(Fill);
    let under = stack![under, notice].width(Fill).height(Fill);
    let [undo, redo] = turns(context).map(|turn| turn.map(wrap));
    let items = [
        Some(ui.tip(logo, env.text("app-home")).map(wrap)),
        name,
        Some(under.into()),
        Some(saved(context).map(wrap)),
        Some(ui.buttons([undo, redo]).into()),
        Some(wall.view(env, Message::ShowWall).map(wrap)),
    ];
    let end = if env.is_small() { space::XXS } else { space::M };
    let content = ui
        .row(items.into_iter().flatten())
        .spacing(if env.is_small() { 2.0 } else { space::XS })
        .height(height)
        .padding(ui.padding(0.0, end, 0.0, 0.0));

    container(content).style(crate::gui::theme::surface).into()
}

/// Width of the name of the assessment in the top bar.
const NAME: f32 = 256.0;
/// About the width of everything after the progress in the top bar, and of that in a small window.
const BESIDE_PROGRESS: f32 = 430.0;
const BESIDE_NAME: f32 = 240.0;
/// Width of the wall tile: in a slim window, in a narrow one, and with its key.
const WALL: (f32, f32, f32) = (172.0, 190.0, 220.0);
/// Width of undo and redo, and of the gaps and edges of the top bar.
const TURNS: f32 = 88.0;
const GAPS: f32 = 56.0;
/// Least and most width of the progress of an element; beside its words it has a badge, a tick and its edges.
const SEGMENT: (f32, f32) = (98.0, 118.0);
const BESIDE_COUNT: f32 = 58.0;
/// Width from which each element has its badge in the top bar.
const BADGES: f32 = 1100.0;
/// Least and most width of the part of an element in a strip of many, and the space between two.
const PART: (f32, f32) = (5.0, 15.0);
const PARTS: f32 = 2.0;
/// Least width of the text about the save.
const SAVED: f32 = 110.0;

/// The progress of each element; a questionnaire of many elements shows a total beside a strip with a part for each.
fn progress(context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;
    let elements = context.results().elements();
    let own = context.assessment().copy_of();
    let own = own.and_then(|id| context.results().breakout(Some(id)));
    let total = own.map_or_else(|| context.results().progress(), |own| own.progress);

    if env.is_small() {
        let count = format!(
            "{}/{}",
            env.locale.count(total.answered),
            env.locale.count(total.asked)
        );
        let count = ui.caption(env.locale.left_to_right(&count));
        let words = [
            ("answered", total.answered.into()),
            ("asked", total.asked.into()),
        ];

        return ui.tip(count, env.format("app-progress-total", &words));
    }

    let counts: Vec<String> = elements
        .iter()
        .map(|element| {
            let progress = element.whole.progress;

            format!(
                "{}/{}",
                env.locale.count(progress.answered),
                env.locale.count(progress.asked)
            )
        })
        .collect();
    let elsewhere = env.text("app-other-breakout");
    let words = elements.iter().zip(&counts).enumerate().map(|(index, _)| {
        let id = &context.questionnaire().elements()[index].id;
        let words = if is_elsewhere(id, context) {
            &elsewhere
        } else {
            &counts[index]
        };

        ui.size_of_text(TextRole::Caption, words, f32::INFINITY)
            .width
    });
    let width = words.fold(0.0, f32::max).ceil() + BESIDE_COUNT;
    let width = width.clamp(SEGMENT.0, SEGMENT.1);
    let wall = match env {
        env if env.is_slim() => WALL.0,
        env if env.is_narrow() => WALL.1,
        _ => WALL.2,
    };
    let free = env.size.width - rail_width(context) - NAME - SAVED - TURNS - wall - GAPS;
    let needs = |spacing: f32| elements.len() as f32 * (width + spacing);

    if elements.len() > 5 || env.size.width < BADGES || needs(2.0) > free {
        let words = env.format(
            "app-progress-total",
            &[
                ("answered", total.answered.into()),
                ("asked", total.asked.into()),
            ],
        );
        let space = free
            - ui.size_of_text(TextRole::Caption, &words, f32::INFINITY)
                .width;
        let part = (space / elements.len() as f32 - PARTS).min(PART.1).floor();
        let bar: Element<'_, Message> = if part >= PART.0 {
            let parts = elements
                .iter()
                .map(|element| element.whole.progress.share() as f32);

            ui.row(parts.map(|share| ui.part_of_progress(share, part)))
                .spacing(PARTS)
                .into()
        } else {
            container(ui.filling(total.share() as f32, 6.0, |p| p.accent))
                .width(if env.is_slim() { 110 } else { 160 })
                .into()
        };

        return ui
            .row([ui.text(TextRole::Caption, words).into(), bar])
            .spacing(space::XS)
            .into();
    }

    let segments = elements.iter().enumerate().map(|(index, element)| {
        let progress = element.whole.progress;
        let id = &context.questionnaire().elements()[index].id;
        let reach = if is_elsewhere(id, context) {
            ElementProgress::OtherBreakout(elsewhere.clone())
        } else {
            ElementProgress::Here {
                done: progress.answered,
                of: progress.asked,
                words: env.locale.left_to_right(&counts[index]),
            }
        };
        let segment = ui.segment(index, elements.len(), env.locale.count(index + 1), reach);
        let name = context.questionnaire().elements()[index].name.as_str();

        let segment = segment.width(width).on_press(Message::ShowElement(index));

        ui.tip(segment, name)
    });
    let spacing = [space::M, 10.0]
        .into_iter()
        .find(|spacing| needs(*spacing) <= free)
        .unwrap_or(2.0);

    ui.row(segments).spacing(spacing).into()
}

/// Whether another breakout works on an element: the copy of a breakout does not count the elements of the others.
fn is_elsewhere(element: &str, context: Context<'_>) -> bool {
    let assessment = context.assessment();

    assessment
        .copy_of()
        .is_some_and(|own| assessment.breakout_of_element(element) != Some(own))
}

fn saved(context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;

    if env.is_small() {
        return saved_briefly(context);
    }

    if context.work.is_read_only() {
        let icon = ui.icon_in(Icon::Lock, 16.0, ui.palette().ink2);
        let words = ui.caption(env.text("app-read-only")).into();

        return container(ui.row([icon, words]).spacing(6))
            .width(SAVED)
            .align_x(ui.end_side())
            .into();
    }

    let (icon, words) = match context.work.saving() {
        Saving::Untouched => (Some(Icon::Check), env.text("app-saved")),
        Saving::Saved(at) => {
            let time = env.locale.time(at.time());

            (
                Some(Icon::Check),
                env.format("app-saved-at", &[("time", time.into())]),
            )
        }
        Saving::Due | Saving::Running => (None, env.text("app-saving")),
        Saving::Failed(_) => {
            let icon = ui.icon_in(Icon::Warning, 16.0, ui.palette().alert_ink);
            let words = ui.alert(env.text("app-not-saved"));

            return ui.row([icon, words.into()]).spacing(6).into();
        }
    };
    let icon = icon.map(|icon| ui.icon_in(icon, 16.0, ui.palette().ink2));
    let words = ui.caption(words).into();

    // As wide as the longest text of this place, so that nothing moves when the text changes; many badges leave less space.
    let midnight = env.locale.time(Time::midnight());
    let longest = env.format("app-saved-at", &[("time", midnight.into())]);
    let longest = ui
        .size_of_text(TextRole::Caption, &longest, f32::INFINITY)
        .width
        .ceil()
        + 16.0
        + 8.0;
    let width = if env.is_slim() && env.size.width >= BADGES {
        SAVED
    } else {
        longest.max(SAVED)
    };

    container(ui.row([icon, Some(words)].into_iter().flatten()).spacing(6))
        .width(width)
        .align_x(ui.end_side())
        .into()
}

/// The state of the file as an icon, whose tip says it in words.
fn saved_briefly(context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;
    let (icon, ink, words) = match context.work.saving() {
        _ if context.work.is_read_only() => (Icon::Lock, ui.palette().ink2, "app-read-only"),
        Saving::Untouched | Saving::Saved(_) => (Icon::Check, ui.palette().ink2, "app-saved"),
        Saving::Due | Saving::Running => (Icon::Clock, ui.palette().ink2, "app-saving"),
        Saving::Failed(_) => (Icon::Warning, ui.palette().alert_ink, "app-not-saved"),
    };
    let icon = container(ui.icon_in(icon, 18.0, ink)).center_x(28);

    ui.tip(icon, env.text(words))
}

/// The heights of the items of the rail: the largest with which all of them fit.
fn rail_heights(env: Env<'_>) -> (f32, f32) {
    let free = env.size.height - bar_height(env) - footer_height(env) - RAIL_EDGES;
    let fits = |(tall, short): &(f32, f32)| 5.0 * tall + 2.0 * short <= free;
    let largest = if env.is_compact() {
        (64.0, 52.0)
    } else {
        (72.0, 60.0)
    };

    [largest, (64.0, 52.0), (48.0, 48.0)]
        .into_iter()
        .find(fits)
        .unwrap_or((40.0, 40.0))
}

/// The edges of the rail, above, under and between its items.
const RAIL_EDGES: f32 = 14.0;
/// Height from which an item of the rail has space for its name.
const NAMED: f32 = 52.0;

fn rail(here: ScreenId, context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let (tall, short) = rail_heights(env);
    let work = [
        (ScreenId::Delegation, Icon::Delegation, "place-delegation"),
        (ScreenId::Assess, Icon::Assess, "place-assess"),
        (ScreenId::Results, Icon::Results, "place-results"),
        (ScreenId::Plan, Icon::Plan, "place-plan"),
        (ScreenId::Outputs, Icon::Outputs, "place-outputs"),
    ];
    let other = [
        (ScreenId::Files, Icon::Folder, "place-files"),
        (ScreenId::Settings, Icon::Settings, "place-settings"),
    ];
    let item = |(to, icon, words): (ScreenId, Icon, &'static str), height: f32| {
        let is_here = to == here || (here == ScreenId::BringBack && to == ScreenId::Delegation);

        rail_item(is_here, to, icon, env.text(words), height, context)
    };
    let content = column![
        Column::with_children(work.map(|entry| item(entry, tall))),
        iced::widget::space::vertical(),
        Column::with_children(other.map(|entry| item(entry, short))),
    ]
    .padding(Padding::ZERO.top(8).bottom(4));

    container(content)
        .width(rail_width(context))
        .height(Fill)
        .style(crate::gui::theme::surface)
        .into()
}

fn rail_item<'a>(
    is_here: bool,
    to: ScreenId,
    icon: Icon,
    words: String,
    height: f32,
    context: Context<'a>,
) -> Element<'a, Message> {
    let ui = context.env.ui;
    let ink = if is_here {
        ui.palette().accent_ink
    } else {
        ui.palette().ink2
    };
    let role = if is_here {
        TextRole::Head
    } else {
        TextRole::Caption
    };
    let icon = ui.icon_in(icon, 24.0, ink);
    let is_icon = context.env.is_slim() || height < NAMED;
    let content: Element<'a, Message> = if is_icon {
        container(icon).center(Fill).into()
    } else {
        let label = ui
            .text(role, words.clone())
            .color(crate::gui::theme::color(ink));

        container(column![icon, label].spacing(4).align_x(Center))
            .center(Fill)
            .into()
    };
    let item = Press::new(content, PressKind::Plain, ui.direction)
        .selected(is_here)
        .width(Fill)
        .height(height)
        .on_press(Message::Go(to));

    if is_icon {
        ui.tip(item, words)
    } else {
        item.into()
    }
}

/// Width that the footer needs beside the hints: margins, shield, gaps.
const MARGINS: f32 = 76.0;
/// Width that a hint needs beside its key and its words.
const AROUND: f32 = 46.0;

fn footer<'a, M: 'a>(hints: Vec<Hint>, mark: &'a str, env: Env<'a>) -> Element<'a, M> {
    let ui = env.ui;
    let height = footer_height(env);
    let most = match env {
        env if env.is_small() => 2,
        env if env.is_slim() => 3,
        _ => 6,
    };
    let width_of = |role, words: &str| ui.size_of_text(role, words, f32::INFINITY).width;
    let mut free = env.size.width - width_of(TextRole::Head, mark) - MARGINS;
    // A hint is drawn whole or not at all.
    let fits = |hint: &Hint| {
        let words = width_of(TextRole::Caption, &hint.words);
        free -= words + width_of(TextRole::Caption, &hint.cap) + AROUND;

        free >= 0.0
    };
    let hints = hints.into_iter().take(most);
    let hints = hints.take_while(fits).map(|hint| {
        ui.row([
            ui.key_cap(hint.cap),
            ui.text(TextRole::Caption, hint.words)
                .style(crate::gui::theme::ink3)
                .into(),
        ])
        .spacing(6)
        .into()
    });
    let mark: Element<'a, M> = if mark.is_empty() {
        ui.text(TextRole::Caption, env.text("app-no-mark"))
            .style(crate::gui::theme::ink3)
            .into()
    } else {
        let shield = ui.icon(Icon::Restricted, 16.0);

        ui.row([shield, ui.text(TextRole::Head, mark).into()])
            .spacing(6)
            .into()
    };
    let hints = container(ui.row(hints).spacing(20))
        .width(Fill)
        .align_x(ui.start_side())
        .clip(true);
    let content = ui
        .row([hints.into(), mark])
        .spacing(20)
        .height(height)
        .padding([0.0, space::M]);

    container(content).style(crate::gui::theme::surface).into()
}
