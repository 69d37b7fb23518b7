//! Names and marks that several screens share: caps of keys, states of a question, classes of agreement, roles, themes, values.

use crate::agreement::Class;
use crate::assessment::Role;
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::theme::{self, color, edge, filled, radius};
use crate::gui::widget::mark::{ChipSize, Tone};
use crate::questionnaire::{Group, Level, Questionnaire};
use crate::results::{DisplayedValue, Measured, QuestionResult, QuestionState, Reading};
use crate::store::settings::ThemeChoice;

use iced::widget::{Id, container};

/// The most levels whose labels stand side by side as choices.
const SIDE_BY_SIDE: usize = 5;

/// A text cut to `limit` characters with an ellipsis, for a cell or a sentence; forms show the whole text.
pub(super) fn shortened(text: &str, limit: usize) -> String {
    if text.chars().nth(limit).is_none() {
        return text.to_owned();
    }

    let kept: String = text.chars().take(limit.saturating_sub(1)).collect();

    [kept.trim_end(), "…"].concat()
}

/// The end of an identifier, which tells it from its neighbours, after an ellipsis where it has more than `limit` characters.
pub(super) fn id_of(id: &str, limit: usize) -> String {
    let letters = id.chars().count();

    if letters <= limit {
        return id.to_owned();
    }

    let kept = id.chars().skip((letters + 1).saturating_sub(limit));

    ['…'].into_iter().chain(kept).collect()
}

/// The name of a key, or of each key of a chord such as `Ctrl+Z`, in the language of the window.
pub(super) fn key_cap(chord: &str, env: Env<'_>) -> String {
    // The plus sign joins keys, and is one.
    if let Some(before) = chord.strip_suffix('+') {
        return [&key_cap(before.trim_end(), env), "+"]
            .join(" ")
            .trim()
            .to_owned();
    }

    let keys = chord.split(['+', ' ']).map(|key| {
        let name = match key {
            "Alt" => "help-key-alt",
            "Ctrl" => "help-key-ctrl",
            "Del" => "help-key-delete",
            "End" => "help-key-end",
            "Enter" => "help-key-enter",
            "Esc" => "help-key-escape",
            "Home" => "help-key-home",
            "Shift" => "help-key-shift",
            "Space" => "help-key-space",
            "Tab" => "help-key-tab",
            letter => return letter.to_owned(),
        };

        env.text(name)
    });

    keys.collect::<Vec<_>>().join(" ")
}

/// The icon of a state, and the message key of its name.
pub(super) fn state(state: QuestionState) -> (Icon, &'static str) {
    match state {
        QuestionState::Open => (Icon::Minus, "state-open"),
        QuestionState::Agreed => (Icon::Check, "state-agreed"),
        QuestionState::Contested => (Icon::Contested, "state-contested"),
        QuestionState::DontKnow => (Icon::Unknown, "state-dont-know"),
        QuestionState::NotApplicable => (Icon::Na, "state-not-applicable"),
    }
}

/// The icon of a question's status, and the message key of its name; a conflict of copies has its own.
pub(super) fn result(result: &QuestionResult) -> (Icon, &'static str) {
    if result.conflict {
        (Icon::Merge, "state-conflict")
    } else {
        state(result.state)
    }
}

/// The class of a round as an icon and a word; none while there is too little to compare.
pub(super) fn class_chip<'a, M: 'a>(
    class: Class,
    size: ChipSize,
    context: Context<'a>,
) -> Option<Element<'a, M>> {
    let (icon, words, tone) = match class {
        Class::Agree => (Icon::Agree, "class-agree", Tone::Agree),
        Class::Discuss => (Icon::Discuss, "class-discuss", Tone::Discuss),
        Class::Split => (Icon::Split, "class-split", Tone::Split),
        Class::TooFew | Class::None => return None,
    };

    Some(
        context
            .env
            .ui
            .chip(icon, context.env.text(words), tone, size),
    )
}

pub(super) fn role_name(role: Role, env: Env<'_>) -> String {
    match role {
        Role::Head => env.text("delegation-role-head"),
        Role::Rapporteur => env.text("delegation-role-rapporteur"),
        Role::Facilitator => env.text("delegation-role-facilitator"),
        Role::NoteTaker => env.text("delegation-role-note-taker"),
        Role::Member => env.text("delegation-role-member"),
        Role::Observer => env.text("delegation-role-observer"),
    }
}

pub(super) fn theme_key(theme: ThemeChoice) -> &'static str {
    match theme {
        ThemeChoice::System => "settings-theme-system",
        ThemeChoice::Light => "settings-theme-light",
        ThemeChoice::Dark => "settings-theme-dark",
        ThemeChoice::HighContrast => "settings-theme-contrast",
    }
}

/// The name of a stakeholder group where there is little space.
pub(super) fn short_group(group: &Group) -> &str {
    match group.short.as_str() {
        "" => &group.name,
        short => short,
    }
}

/// What stands for a level wherever its number is seen: its label in the signs of the language.
pub(super) fn level(level: Level, questionnaire: &Questionnaire, env: Env<'_>) -> String {
    env.locale.label(&questionnaire.label(level))
}

/// The labels of all levels, lowest first.
pub(super) fn levels(questionnaire: &Questionnaire, env: Env<'_>) -> Vec<String> {
    let levels = (0..questionnaire.scale().len()).map(Level::at);

    levels.map(|at| level(at, questionnaire, env)).collect()
}

/// A control with a choice for each level, and one before them for none if there are words for it: side by side where few labels of
/// one letter fit, else as a list with the names of the levels.
pub(super) fn choice_of_levels<'a, M: Clone + 'a>(
    none: Option<String>,
    chosen: usize,
    id: Option<Id>,
    context: Context<'a>,
    on_choose: impl Fn(usize) -> M + 'a,
) -> Element<'a, M> {
    let env = context.env;
    let ui = env.ui;
    let labels = levels(context.questionnaire(), env);
    let is_short = labels.len() <= SIDE_BY_SIDE && labels.iter().all(|l| l.chars().count() == 1);

    if is_short {
        let choices: Vec<String> = none.into_iter().chain(labels).collect();
        let control = ui.segmented(&choices, chosen, on_choose);

        return match id {
            Some(id) => ui.start(control.id(id)).into(),
            None => ui.start(control).into(),
        };
    }

    let named = labels.into_iter().zip(context.questionnaire().scale());
    let named = named.map(|(label, level)| {
        let name = level.name.as_str();

        env.format(
            "value-level",
            &[("level", label.into()), ("name", name.into())],
        )
    });
    let choices: Vec<String> = none.into_iter().chain(named).collect();
    let control = ui.select(choices, Some(chosen), on_choose);

    match id {
        Some(id) => control.id(id).into(),
        None => control.into(),
    }
}

/// The text for "no value".
pub(super) fn words_for(reading: Reading) -> &'static str {
    match reading {
        Reading::TooLittle(_) => "results-too-little",
        Reading::Value(_) | Reading::NoData => "results-no-data",
        Reading::NotApplicable => "results-nothing-applies",
    }
}

/// A value on the colour of its level, or a text where there is no value.
pub(super) fn value_cell<'a, M: 'a>(measured: &Measured, context: Context<'a>) -> Element<'a, M> {
    let env = context.env;
    let ui = env.ui;

    match measured.reading {
        Reading::Value(DisplayedValue { figure, band, .. }) => {
            let count = context.questionnaire().scale().len();
            let value = ui.small_strong(env.locale.figure(figure));

            container(value)
                .center_x(50)
                .center_y(24)
                .style(move |theme: &theme::Theme| {
                    let palette = theme.colors();
                    let mark = palette.level(band.index(), count);
                    // The colours of the lowest two levels are close to the card's colour, so these cells have an edge.
                    let line = if band.index() < 2 {
                        palette.level_edge
                    } else {
                        mark.fill
                    };

                    container::Style {
                        text_color: Some(color(mark.ink)),
                        border: edge(line, 1.0, radius::TOKEN),
                        ..filled(mark.fill)
                    }
                })
                .into()
        }
        reading => ui.middle(ui.caption(env.text(words_for(reading)))).into(),
    }
}
