//! Draws the form that changes the facts.

use crate::assessment::{Profile, Scope};
use crate::gui::Element;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::screen::delegation::facts::{
    BEFORE_FIRST, COUNTRY, Day, Drafts, FIRST, FactText, LAST, Message, is_blank,
};
use crate::gui::theme::{self, TextRole, space};
use crate::gui::widget::field::Field;

use iced::Fill;
use iced::widget::{Column, column, container};

impl Drafts {
    /// The form: its title, its fields, and the button that closes it.
    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, super::Message> {
        let env = context.env;
        let ui = env.ui;
        let close = ui
            .icon_button(Icon::Close)
            .compact()
            .on_press(super::Message::Close);
        let head = ui.row([
            ui.panel(env.text("delegation-facts")).into(),
            ui.gap(),
            ui.tip(close, env.text("delegation-close")),
        ]);
        let done = ui
            .primary(env.text("delegation-done"))
            .icon(Icon::Check)
            .key(label::key_cap("Enter", env));

        let fields = container(self.fields(context).map(super::Message::Facts));
        let fields = fields.padding(ui.padding(0.0, space::XXS, space::XXS, space::XXS));

        column![
            container(head.height(44)).padding(ui.padding(0.0, 0.0, 0.0, space::XXS)),
            ui.scroll(fields).height(Fill),
            done.large()
                .width(Fill)
                .on_press(super::Message::Facts(Message::Done)),
        ]
        .spacing(space::XXS)
        .into()
    }

    fn fields<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let field = |text: FactText, label: String| {
            let position = FactText::ALL
                .iter()
                .position(|known| *known == text)
                .unwrap_or_default();

            env.field(&self.texts[position], move |action| {
                Message::Write(text, action)
            })
            .label(label)
            .on_submit(Message::Done)
            .dense()
        };
        let country = field(FactText::Country, env.text("delegation-country")).id(COUNTRY);
        let country = if is_blank(&self.texts[0]) {
            country.error(Some(env.text("delegation-country-missing")))
        } else {
            country
        };
        let mark = |profile| FactText::Mark(profile);

        column![
            country,
            field(FactText::Title, env.text("delegation-title")),
            field(FactText::Host, env.text("delegation-host")),
            field(FactText::Place, env.text("delegation-place")),
            self.days_fields(context),
            ui.start(ui.caption(env.text("delegation-scope"))),
            scope(context),
            field(
                mark(Profile::Internal),
                env.text("delegation-mark-internal")
            ),
            field(
                mark(Profile::Partners),
                env.text("delegation-mark-partners")
            ),
            field(mark(Profile::Public), env.text("delegation-mark-public")),
        ]
        .spacing(6)
        .into()
    }

    fn days_fields<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let env = context.env;
        let ui = env.ui;
        let days = self.days(context);
        let wrong = days.err().unwrap_or_default();
        // A day that cannot be read may be unfinished; days in the wrong order are complete, so the form says so at once.
        let said = |day: Day, key: Option<&str>| {
            key.filter(|key| self.unfinished != Some(day) || *key == BEFORE_FIRST)
                .map(|key| env.text(key))
        };
        let field = |day: Day, label: String, field: &'a Field| {
            env.field(field, move |action| Message::WriteDay(day, action))
                .label(label)
                .placeholder(env.text("delegation-day-example"))
                .on_submit(Message::Done)
                .dense()
        };
        let first = field(Day::First, env.text("delegation-first-day"), &self.first).id(FIRST);
        let last = field(Day::Last, env.text("delegation-last-day"), &self.last).id(LAST);
        let fields = ui
            .row([first.into(), last.into()])
            .spacing(space::S)
            .align_y(iced::Top);
        let errors = [said(Day::First, wrong.0), said(Day::Last, wrong.1)];
        let lines = errors.into_iter().flatten().map(|words| {
            ui.row([
                ui.icon_in(Icon::Warning, 14.0, ui.palette().alert_ink),
                container(ui.start(ui.text(TextRole::Caption, words).style(theme::alert)))
                    .width(Fill)
                    .into(),
            ])
            .spacing(space::XXS)
            .into()
        });
        let understood = days.ok().flatten().map(|dates| {
            let range = env.locale.date_range(dates.first, dates.last);

            ui.row([
                ui.icon_in(Icon::Check, 14.0, ui.palette().accent_ink),
                ui.caption(range).into(),
            ])
            .spacing(space::XXS)
            .into()
        });
        let lines = Column::with_children(lines.chain(understood));

        column![fields, container(lines).padding(iced::Padding::ZERO.top(2))].into()
    }
}

fn scope(context: Context<'_>) -> Element<'_, Message> {
    let env = context.env;
    let scopes = [Scope::Whole, Scope::QuickScan];
    let names = scopes.map(|scope| scope_name(scope, context));
    let now = context.assessment().facts().scope();
    let chosen = scopes
        .iter()
        .position(|scope| *scope == now)
        .unwrap_or_default();
    let choice = env
        .ui
        .segmented(&names, chosen, move |index| Message::Scope(scopes[index]));

    env.ui.start(choice).into()
}

/// The scope of the assessment in words.
pub(super) fn scope_name(scope: Scope, context: Context<'_>) -> String {
    let questionnaire = context.questionnaire();

    match scope {
        Scope::Whole => context.env.format(
            "delegation-scope-whole",
            &[("count", questionnaire.len().into())],
        ),
        Scope::QuickScan => {
            let quick = questionnaire
                .questions()
                .filter(|question| question.quick)
                .count();

            context
                .env
                .format("delegation-scope-quick", &[("count", quick.into())])
        }
    }
}
