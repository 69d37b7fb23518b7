//! Draws the facts in one line beside the title.

use crate::assessment::Scope;
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::screen::delegation::facts_form::scope_name;
use crate::gui::theme::{TextRole, space};

use iced::widget::{column, container};
use iced::{Fill, Padding};

/// The title with the facts in one line, and the button that opens their form.
pub(super) fn view(context: Context<'_>) -> Element<'_, super::Message> {
    let env = context.env;
    let ui = env.ui;
    let heading = env.text("delegation-heading");
    let edit_words = env.text("delegation-edit");
    let title_width = ui.size_of_text(TextRole::Title, &heading, f32::INFINITY);
    let edit_width = ui.size_of_text(TextRole::Strong, &edit_words, f32::INFINITY);
    // The rail, the margins, the button's icon and the gaps.
    let others = title_width.width + edit_width.width + 96.0 + 130.0;
    let words = words(context);
    let words = ui.fitted(TextRole::Small, &words, (env.size.width - others).max(40.0));
    let edit = ui
        .quiet(edit_words)
        .icon(Icon::Edit)
        .compact()
        .id(super::EDIT)
        .on_press(super::Message::EditFacts);
    let about = container(ui.aside(words)).padding(Padding::ZERO.top(5));
    let line = ui
        .row([
            ui.title(heading).into(),
            about.into(),
            edit.into(),
            ui.gap(),
        ])
        .spacing(space::S)
        .height(40);

    column![line, context.language_line()].width(Fill).into()
}

/// Dates, place, host and a smaller scope; while none is set, the country.
fn words(context: Context<'_>) -> String {
    let env = context.env;
    let facts = context.assessment().facts();
    let dates = facts.dates();
    let dates = dates.map(|dates| env.locale.date_range(dates.first, dates.last));
    let written = |words: &str| Some(words.trim().to_owned()).filter(|words| !words.is_empty());
    let host =
        written(facts.host()).map(|host| env.format("delegation-hosted", &[("name", host.into())]));
    let scope = (facts.scope() != Scope::Whole).then(|| scope_name(facts.scope(), context));
    let known = [dates, written(facts.place()), host, scope];

    if known.iter().all(Option::is_none) {
        return facts.country().to_owned();
    }

    env.locale.line(known.into_iter().flatten())
}
