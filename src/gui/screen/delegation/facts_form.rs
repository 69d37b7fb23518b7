//! The form that changes the facts while it is typed.

use crate::assessment::{Profile, Scope};
use crate::gui::Element;
use crate::gui::desk::Desk;
use crate::gui::icon::Icon;
use crate::gui::screen::delegation::facts::{
    BEFORE_FIRST, COUNTRY, Day, Drafts, FIRST, LAST, Message, Text, is_blank,
};
use crate::gui::screen::help;
use crate::gui::theme::{self, Role, space};
use crate::gui::widget::field::Field;

use iced::Fill;
use iced::widget::{Column, column, container};

impl Drafts {
    /// The form: its title, its fields, and the button that closes it.
    pub fn view<'a>(&'a self, desk: Desk<'a>) -> Element<'a, super::Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let close = ui
            .icon_button(Icon::Close)
            .compact()
            .on_press(super::Message::Close);
        let head = ui.row([
            ui.panel(frame.text("delegation-facts")).into(),
            ui.gap(),
            ui.tip(close, frame.text("delegation-close")),
        ]);
        let done = ui
            .primary(frame.text("delegation-done"))
            .icon(Icon::Check)
            .key(help::cap("Enter", frame));

        let fields = container(self.fields(desk).map(super::Message::Facts));
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

    fn fields<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let field = |text: Text, label: String| {
            let position = Text::ALL
                .iter()
                .position(|known| *known == text)
                .unwrap_or_default();

            ui.field(&self.texts[position], move |action| {
                Message::Write(text, action)
            })
            .label(label)
            .on_submit(Message::Done)
            .dense()
        };
        let country = field(Text::Country, frame.text("delegation-country")).id(COUNTRY);
        let country = if is_blank(&self.texts[0]) {
            country.error(Some(frame.text("delegation-country-missing")))
        } else {
            country
        };
        let mark = |profile| Text::Mark(profile);

        column![
            country,
            field(Text::Title, frame.text("delegation-title")),
            field(Text::Host, frame.text("delegation-host")),
            field(Text::Place, frame.text("delegation-place")),
            self.days_fields(desk),
            ui.start(ui.caption(frame.text("delegation-scope"))),
            scope(desk),
            field(
                mark(Profile::Internal),
                frame.text("delegation-mark-internal")
            ),
            field(
                mark(Profile::Partners),
                frame.text("delegation-mark-partners")
            ),
            field(mark(Profile::Public), frame.text("delegation-mark-public")),
        ]
        .spacing(6)
        .into()
    }

    fn days_fields<'a>(&'a self, desk: Desk<'a>) -> Element<'a, Message> {
        let frame = desk.frame;
        let ui = frame.ui;
        let days = self.days(desk);
        let wrong = days.err().unwrap_or_default();
        // What cannot be read may only not be finished; days in the wrong order are read already.
        let said = |day: Day, key: Option<&str>| {
            key.filter(|key| self.unfinished != Some(day) || *key == BEFORE_FIRST)
                .map(|key| frame.text(key))
        };
        let field = |day: Day, label: String, field: &'a Field| {
            ui.field(field, move |action| Message::WriteDay(day, action))
                .label(label)
                .placeholder(frame.text("delegation-day-example"))
                .on_submit(Message::Done)
                .dense()
        };
        let first = field(Day::First, frame.text("delegation-first-day"), &self.first).id(FIRST);
        let last = field(Day::Last, frame.text("delegation-last-day"), &self.last).id(LAST);
        let fields = ui
            .row([first.into(), last.into()])
            .spacing(space::S)
            .align_y(iced::Top);
        let errors = [said(Day::First, wrong.0), said(Day::Last, wrong.1)];
        let lines = errors.into_iter().flatten().map(|words| {
            ui.row([
                ui.icon_in(Icon::Warning, 14.0, ui.palette().alert_ink),
                container(ui.start(ui.text(Role::Caption, words).style(theme::alert)))
                    .width(Fill)
                    .into(),
            ])
            .spacing(space::XXS)
            .into()
        });
        let understood = days.ok().flatten().map(|dates| {
            let range = frame.locale.date_range(dates.first, dates.last);

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

fn scope(desk: Desk<'_>) -> Element<'_, Message> {
    let frame = desk.frame;
    let scopes = [Scope::Whole, Scope::QuickScan];
    let names = scopes.map(|scope| scope_name(scope, desk));
    let now = desk.assessment().facts().scope();
    let chosen = scopes
        .iter()
        .position(|scope| *scope == now)
        .unwrap_or_default();
    let choice = frame
        .ui
        .segmented(&names, chosen, move |index| Message::Scope(scopes[index]));

    frame.ui.start(choice).into()
}

/// What is asked, in words.
pub(super) fn scope_name(scope: Scope, desk: Desk<'_>) -> String {
    let questionnaire = desk.questionnaire();

    match scope {
        Scope::Whole => desk.frame.format(
            "delegation-scope-whole",
            &[("count", questionnaire.len().into())],
        ),
        Scope::QuickScan => {
            let quick = questionnaire
                .questions()
                .filter(|question| question.quick)
                .count();

            desk.frame
                .format("delegation-scope-quick", &[("count", quick.into())])
        }
    }
}
