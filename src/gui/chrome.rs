//! Draws the frame around every screen of an open assessment: top bar, rail, footer.

use crate::assessment::{Origin, Profile};
use crate::gui::Element;
use crate::gui::binding::Hint;
use crate::gui::context::{Context, Env};
use crate::gui::emblem::emblem;
use crate::gui::icon::Icon;
use crate::gui::label::shortened;
use crate::gui::screen::ScreenId;
use crate::gui::theme::{TextRole, space};
use crate::gui::wall_tile::WallTile;
use crate::gui::widget::press::{FocusRing, Press, PressKind};
use crate::gui::widget::progress::ElementProgress;
use crate::gui::working_copy::Saving;

use iced::widget::{Column, column, container};
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
}

/// The whole frame around a screen; `wrap` turns its messages into those of the caller.
pub fn around<'a, M: 'a>(
    screen: Element<'a, M>,
    notices: Option<Element<'a, M>>,
    here: ScreenId,
    hints: Vec<Hint>,
    wall: WallTile,
    context: Context<'a>,
    wrap: fn(Message) -> M,
) -> Element<'a, M> {
    let ui = context.env.ui;
    // This row is always part of the view: if it came and went, iced would reset the focus and the scroll positions of the screen below.
    let notices = match notices {
        Some(notices) => container(notices).padding([space::XS, space::M]),
        None => container(iced::widget::space()),
    };
    let middle = column![notices, container(screen).height(Fill)].width(Fill);
    let rail = rail(here, context).map(wrap);

    column![
        top_bar(wall, context).map(wrap),
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
    if context.env.is_slim() { 56.0 } else { 96.0 }
}

fn top_bar(wall: WallTile, context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;
    let height = if env.is_compact() { 48 } else { 56 };
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
        ui.start(
            container(
                ui.caption(role)
                    .wrapping(iced::widget::text::Wrapping::None)
            )
            .clip(true)
        ),
    ];
    let name = container(name)
        .width(232)
        .padding(ui.padding(0.0, space::XS, 0.0, space::M));
    let content = ui
        .row([
            ui.tip(logo, env.text("app-home")),
            name.into(),
            container(progress(context)).center_x(Fill).into(),
            saved(context),
            wall.view(env, Message::ShowWall),
        ])
        .spacing(space::XS)
        .height(height)
        .padding(ui.padding(0.0, space::M, 0.0, 0.0));

    container(content).style(crate::gui::theme::surface).into()
}

/// Width from which each element has its badge in the top bar.
const BADGES: f32 = 1100.0;
/// Least width of the text about the save.
const SAVED: f32 = 110.0;

/// The progress of each element; a questionnaire with more elements than there are badge colours shows one total.
fn progress(context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let ui = env.ui;
    let elements = context.results().elements();
    let own = context.assessment().copy_of();
    let own = own.and_then(|id| context.results().breakout(Some(id)));
    let total = own.map_or_else(|| context.results().progress(), |own| own.progress);

    if elements.len() > 5 || env.size.width < BADGES {
        let words = env.format(
            "app-progress-total",
            &[
                ("answered", total.answered.into()),
                ("asked", total.asked.into()),
            ],
        );
        let bar = container(ui.filling(total.share() as f32, 6.0, |p| p.accent))
            .width(if env.is_slim() { 110 } else { 160 });

        return ui
            .row([ui.text(TextRole::Caption, words).into(), bar.into()])
            .spacing(space::XS)
            .into();
    }

    let segments = elements.iter().enumerate().map(|(index, element)| {
        let progress = element.whole.progress;
        let count = format!(
            "{}/{}",
            env.locale.count(progress.answered),
            env.locale.count(progress.asked)
        );
        let id = &context.questionnaire().elements()[index].id;
        let reach = if is_elsewhere(id, context) {
            ElementProgress::OtherBreakout(env.text("app-other-breakout"))
        } else {
            ElementProgress::Here {
                done: progress.answered,
                of: progress.asked,
                words: env.locale.left_to_right(&count),
            }
        };
        let segment = ui.segment(index, elements.len(), env.locale.count(index + 1), reach);
        let name = context.questionnaire().elements()[index].name.as_str();

        ui.tip(segment.on_press(Message::ShowElement(index)), name)
    });
    let spacing = if env.is_slim() { 2.0 } else { space::M };

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

fn rail(here: ScreenId, context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let (tall, short) = if env.is_compact() {
        (64.0, 52.0)
    } else {
        (72.0, 60.0)
    };
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
    let content: Element<'a, Message> = if context.env.is_slim() {
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

    if context.env.is_slim() {
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
    let height = if env.is_compact() { 28 } else { 32 };
    let most = if env.is_slim() { 3 } else { 6 };
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
