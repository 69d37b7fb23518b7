//! The icons of the program: one enum, drawn in any size and in the colour of the words around them.
//!
//! Each picture is parsed once; those that point along the line of reading have a mirrored twin for right-to-left.

use crate::gui::Element;
use crate::gui::decorate::{Delegate, DrawContent, Placement, Scene, decorate};
use crate::locale::Direction;

use iced::Color;
use iced::advanced::svg::{Handle, Renderer as _, Svg};
use iced::widget::space;

use std::sync::OnceLock;

/// An icon, named as its file in `assets/icons`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Icon {
    Action,
    Agree,
    Archive,
    ArrowRight,
    Assess,
    Away,
    Backspace,
    BringBack,
    BrokenSeal,
    Check,
    ChevDown,
    ChevLeft,
    ChevRight,
    Clock,
    Close,
    Contested,
    Copy,
    Delegation,
    Diamond,
    Discuss,
    Dissent,
    Edit,
    Evidence,
    EyeOff,
    File,
    Filter,
    Folder,
    Gap,
    Gapnote,
    HandOut,
    Hands,
    Help,
    History,
    Home,
    Homework,
    Image,
    Info,
    Initiative,
    Institution,
    Language,
    List,
    Lock,
    Mend,
    Merge,
    Minus,
    Na,
    Note,
    Offline,
    Outlier,
    Outputs,
    Plan,
    Play,
    Plus,
    Presence,
    Present,
    Quick,
    Redo,
    Relations,
    Restricted,
    Results,
    Reveal,
    Round,
    Sample,
    Saved,
    Search,
    Settings,
    Slides,
    Split,
    Stop,
    Strength,
    Table,
    Target,
    Textsize,
    Theme,
    Undo,
    Unknown,
    Void,
    Warning,
}

/// How many icons there are.
pub(super) const COUNT: usize = 78;

impl Icon {
    /// Whether the icon points along the line of reading, so that it turns round in right-to-left.
    pub fn mirrors(self) -> bool {
        matches!(
            self,
            Self::Action
                | Self::ArrowRight
                | Self::Away
                | Self::Backspace
                | Self::ChevLeft
                | Self::ChevRight
                | Self::Discuss
                | Self::Dissent
                | Self::Gapnote
                | Self::List
                | Self::Redo
                | Self::Strength
                | Self::Undo
        )
    }

    /// The picture, for a direction of reading.
    pub fn handle(self, direction: Direction) -> Handle {
        static PLAIN: [OnceLock<Handle>; COUNT] = [const { OnceLock::new() }; COUNT];
        static MIRRORED: [OnceLock<Handle>; COUNT] = [const { OnceLock::new() }; COUNT];

        let index = self as usize;

        match direction {
            Direction::RightToLeft if self.mirrors() => MIRRORED[index]
                .get_or_init(|| Handle::from_memory(mirrored(source(self)).into_bytes())),
            _ => PLAIN[index].get_or_init(|| Handle::from_memory(source(self).as_bytes())),
        }
        .clone()
    }
}

/// Turns a picture on the 24 grid round its upright axis.
fn mirrored(svg: &str) -> String {
    match (svg.find('>'), svg.rfind("</svg>")) {
        (Some(head), Some(tail)) => format!(
            "{}<g transform=\"translate(24 0) scale(-1 1)\">{}</g></svg>",
            &svg[..=head],
            &svg[head + 1..tail]
        ),
        _ => svg.to_owned(),
    }
}

/// An icon as an element, `size` logical pixels square; `color` is the words' own if `None`.
pub(super) fn icon<'a, Message: 'a>(
    icon: Icon,
    size: f32,
    direction: Direction,
    color: Option<Color>,
) -> Element<'a, Message> {
    let drawing = IconDrawing {
        handle: icon.handle(direction),
        color,
    };

    decorate(space().width(size).height(size), drawing)
}

/// Draws an icon in the colour of the text around it, which iced's own widget cannot.
struct IconDrawing {
    handle: Handle,
    color: Option<Color>,
}

impl<Message> Delegate<Message> for IconDrawing {
    type State = ();

    fn draw(&self, (): &(), scene: Scene<'_>, _content: &mut DrawContent<'_>) {
        let Placement {
            layout, viewport, ..
        } = scene.placement;
        let color = self.color.unwrap_or(scene.style.text_color);
        let svg = Svg::new(self.handle.clone()).color(color);

        scene.renderer.draw_svg(svg, layout.bounds(), *viewport);
    }
}

#[allow(clippy::match_same_arms)] // some icons have the same drawing today
fn source(icon: Icon) -> &'static str {
    match icon {
        Icon::Action => include_str!("../../assets/icons/action.svg"),
        Icon::Agree => include_str!("../../assets/icons/agree.svg"),
        Icon::Archive => include_str!("../../assets/icons/archive.svg"),
        Icon::ArrowRight => include_str!("../../assets/icons/arrow-right.svg"),
        Icon::Assess => include_str!("../../assets/icons/assess.svg"),
        Icon::Away => include_str!("../../assets/icons/away.svg"),
        Icon::Backspace => include_str!("../../assets/icons/backspace.svg"),
        Icon::BringBack => include_str!("../../assets/icons/bring-back.svg"),
        Icon::BrokenSeal => include_str!("../../assets/icons/broken-seal.svg"),
        Icon::Check => include_str!("../../assets/icons/check.svg"),
        Icon::ChevDown => include_str!("../../assets/icons/chev-down.svg"),
        Icon::ChevLeft => include_str!("../../assets/icons/chev-left.svg"),
        Icon::ChevRight => include_str!("../../assets/icons/chev-right.svg"),
        Icon::Clock => include_str!("../../assets/icons/clock.svg"),
        Icon::Close => include_str!("../../assets/icons/close.svg"),
        Icon::Contested => include_str!("../../assets/icons/contested.svg"),
        Icon::Copy => include_str!("../../assets/icons/copy.svg"),
        Icon::Delegation => include_str!("../../assets/icons/delegation.svg"),
        Icon::Diamond => include_str!("../../assets/icons/diamond.svg"),
        Icon::Discuss => include_str!("../../assets/icons/discuss.svg"),
        Icon::Dissent => include_str!("../../assets/icons/dissent.svg"),
        Icon::Edit => include_str!("../../assets/icons/edit.svg"),
        Icon::Evidence => include_str!("../../assets/icons/evidence.svg"),
        Icon::EyeOff => include_str!("../../assets/icons/eye-off.svg"),
        Icon::File => include_str!("../../assets/icons/file.svg"),
        Icon::Filter => include_str!("../../assets/icons/filter.svg"),
        Icon::Folder => include_str!("../../assets/icons/folder.svg"),
        Icon::Gap => include_str!("../../assets/icons/gap.svg"),
        Icon::Gapnote => include_str!("../../assets/icons/gapnote.svg"),
        Icon::HandOut => include_str!("../../assets/icons/hand-out.svg"),
        Icon::Hands => include_str!("../../assets/icons/hands.svg"),
        Icon::Help => include_str!("../../assets/icons/help.svg"),
        Icon::History => include_str!("../../assets/icons/history.svg"),
        Icon::Home => include_str!("../../assets/icons/home.svg"),
        Icon::Homework => include_str!("../../assets/icons/homework.svg"),
        Icon::Image => include_str!("../../assets/icons/image.svg"),
        Icon::Info => include_str!("../../assets/icons/info.svg"),
        Icon::Initiative => include_str!("../../assets/icons/initiative.svg"),
        Icon::Institution => include_str!("../../assets/icons/institution.svg"),
        Icon::Language => include_str!("../../assets/icons/language.svg"),
        Icon::List => include_str!("../../assets/icons/list.svg"),
        Icon::Lock => include_str!("../../assets/icons/lock.svg"),
        Icon::Mend => include_str!("../../assets/icons/mend.svg"),
        Icon::Merge => include_str!("../../assets/icons/merge.svg"),
        Icon::Minus => include_str!("../../assets/icons/minus.svg"),
        Icon::Na => include_str!("../../assets/icons/na.svg"),
        Icon::Note => include_str!("../../assets/icons/note.svg"),
        Icon::Offline => include_str!("../../assets/icons/offline.svg"),
        Icon::Outlier => include_str!("../../assets/icons/outlier.svg"),
        Icon::Outputs => include_str!("../../assets/icons/outputs.svg"),
        Icon::Plan => include_str!("../../assets/icons/plan.svg"),
        Icon::Play => include_str!("../../assets/icons/play.svg"),
        Icon::Plus => include_str!("../../assets/icons/plus.svg"),
        Icon::Presence => include_str!("../../assets/icons/presence.svg"),
        Icon::Present => include_str!("../../assets/icons/present.svg"),
        Icon::Quick => include_str!("../../assets/icons/quick.svg"),
        Icon::Redo => include_str!("../../assets/icons/redo.svg"),
        Icon::Relations => include_str!("../../assets/icons/relations.svg"),
        Icon::Restricted => include_str!("../../assets/icons/restricted.svg"),
        Icon::Results => include_str!("../../assets/icons/results.svg"),
        Icon::Reveal => include_str!("../../assets/icons/reveal.svg"),
        Icon::Round => include_str!("../../assets/icons/round.svg"),
        Icon::Sample => include_str!("../../assets/icons/sample.svg"),
        Icon::Saved => include_str!("../../assets/icons/saved.svg"),
        Icon::Search => include_str!("../../assets/icons/search.svg"),
        Icon::Settings => include_str!("../../assets/icons/settings.svg"),
        Icon::Slides => include_str!("../../assets/icons/slides.svg"),
        Icon::Split => include_str!("../../assets/icons/split.svg"),
        Icon::Stop => include_str!("../../assets/icons/stop.svg"),
        Icon::Strength => include_str!("../../assets/icons/strength.svg"),
        Icon::Table => include_str!("../../assets/icons/table.svg"),
        Icon::Target => include_str!("../../assets/icons/target.svg"),
        Icon::Textsize => include_str!("../../assets/icons/textsize.svg"),
        Icon::Theme => include_str!("../../assets/icons/theme.svg"),
        Icon::Undo => include_str!("../../assets/icons/undo.svg"),
        Icon::Unknown => include_str!("../../assets/icons/unknown.svg"),
        Icon::Void => include_str!("../../assets/icons/void.svg"),
        Icon::Warning => include_str!("../../assets/icons/warning.svg"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_icon_that_points_along_the_line_turns_round_and_the_others_stay() {
        assert!(Icon::ChevRight.mirrors());
        assert!(!Icon::Check.mirrors());
        assert_ne!(
            Icon::Undo.handle(Direction::LeftToRight),
            Icon::Undo.handle(Direction::RightToLeft)
        );
        assert_eq!(
            Icon::Clock.handle(Direction::LeftToRight),
            Icon::Clock.handle(Direction::RightToLeft)
        );
    }

    #[test]
    fn a_mirrored_picture_keeps_its_frame() {
        let turned = mirrored(r#"<svg width="24"><path d="M9 5"/></svg>"#);

        assert_eq!(
            turned,
            r#"<svg width="24"><g transform="translate(24 0) scale(-1 1)"><path d="M9 5"/></g></svg>"#
        );
    }
}
