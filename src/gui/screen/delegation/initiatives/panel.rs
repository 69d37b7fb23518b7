//! The panel beside the list of the initiatives: what is known of the chosen one, where it counts, and where to cite it next.

use super::{Message, Row, State, Whole, sheet};
use crate::gui::Element;
use crate::gui::brought;
use crate::gui::context::Context;
use crate::gui::icon::Icon;
use crate::gui::label::shortened;
use crate::gui::theme::space;
use crate::gui::widget::press::{Press, PressKind};
use crate::questionnaire::QuestionId;

use iced::Fill;
use iced::widget::{Column, column, container};

/// The label of the button that cites at a question.
pub(super) fn cite_words(question: &QuestionId, context: Context<'_>) -> String {
    let env = context.env;
    let code = env.locale.left_to_right(question.as_str());

    env.format("initiative-cite", &[("code", code.into())])
}

impl State {
    /// The panel of the chosen initiative; `None` while there is none.
    pub(super) fn panel<'a>(&'a self, context: Context<'a>) -> Option<Element<'a, Whole>> {
        let env = context.env;
        let ui = env.ui;
        let stop = self.stop(context)?;
        let rows = self.rows(context);
        let row = rows.iter().find(|row| row.id == stop)?;
        let edit = ui
            .quiet(env.text("delegation-hint-edit"))
            .icon(Icon::Edit)
            .compact()
            .on_press(Message::Open);
        let title = ui.start(ui.panel(shortened(&row.initiative.title, 200)));
        let next = match self.next(context) {
            Some(question) => ui
                .primary(cite_words(question, context))
                .icon(Icon::Evidence)
                .key("C")
                .on_press(Message::Cite),
            None => ui
                .primary(env.text("initiative-add"))
                .icon(Icon::Plus)
                .key("Ins")
                .on_press(Message::Add),
        };
        let content: Element<'a, Message> = column![
            ui.row([title.into(), edit.into()])
                .spacing(space::XS)
                .align_y(iced::Top),
            ui.scroll(column![about(row, context), questions(row, context)].spacing(space::S))
                .height(Fill),
            next.large().width(Fill),
        ]
        .spacing(space::XS)
        .into();
        let content = container(content.map(Whole::Initiatives)).padding([space::XS, space::XXS]);

        Some(sheet(content.into(), context))
    }
}

/// What is known of an initiative, one line each.
fn about<'a>(row: &Row<'a>, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let initiative = row.initiative;
    let line = |icon: Icon, words: String| -> Element<'a, Message> {
        let icon = container(ui.icon_in(icon, 16.0, ui.palette().ink2)).padding([2.0, 0.0]);

        ui.row([icon.into(), ui.start(ui.small(words)).into()])
            .spacing(space::XS)
            .align_y(iced::Top)
            .into()
    };
    let written = |icon: Icon, words: &str| {
        let words = words.trim();

        (!words.is_empty()).then(|| line(icon, words.to_owned()))
    };
    let (icon, state) = brought::state(initiative.state, env);
    let years = brought::years(initiative, env);
    let kind = brought::kind(initiative.kind, env);
    let institutions = env.locale.list(row.institutions.iter());
    let money = (!initiative.money.trim().is_empty()).then(|| {
        let money = initiative.money.trim().into();

        line(
            Icon::Diamond,
            env.format("initiative-has-money", &[("money", money)]),
        )
    });
    let grade = ui
        .row([
            brought::grade(initiative.grade, env),
            ui.start(ui.small(brought::meaning(initiative.grade, env)))
                .into(),
        ])
        .spacing(space::XS)
        .into();
    let source = initiative
        .source
        .and_then(|id| context.assessment().institutions().get(id))
        .map(|institution| {
            let name = institution.name.as_str().into();

            line(Icon::Homework, env.format("brought-by", &[("name", name)]))
        });
    let restricted = initiative
        .restricted
        .then(|| line(Icon::Restricted, env.text("initiative-restricted")));
    let lines = [
        Some(line(Icon::Initiative, kind)),
        written(Icon::Institution, &institutions),
        Some(line(icon, env.locale.line([state, years]))),
        written(Icon::File, &initiative.document),
        money,
        Some(grade),
        restricted,
        source,
    ];

    Column::with_children(lines.into_iter().flatten())
        .spacing(6)
        .into()
}

/// The questions that an initiative bears on; a press shows one.
fn questions<'a>(row: &Row<'a>, context: Context<'a>) -> Element<'a, Message> {
    let env = context.env;
    let ui = env.ui;
    let questionnaire = context.questionnaire();
    let head = ui.start(ui.head(env.text("initiative-questions")));

    if row.initiative.questions.is_empty() {
        let none = ui.start(ui.aside(env.text("initiative-questions-none")));

        return column![head, none].spacing(space::XXS).into();
    }

    let shown = row.initiative.questions.iter().filter_map(|id| {
        let ordinal = questionnaire.ordinal(id)?;
        let question = questionnaire.question(ordinal)?;
        let is_cited = row.cited.contains(id);
        let words = ui.start(ui.small(shortened(&question.text, 90)));
        let mark = is_cited.then(|| ui.icon_in(Icon::Check, 16.0, ui.palette().accent_ink));
        let parts = [
            Some(brought::code(id.as_str(), is_cited, env)),
            Some(words.into()),
            mark,
        ];
        let content = ui
            .row(parts.into_iter().flatten())
            .spacing(space::XS)
            .align_y(iced::Top);

        Some(
            Press::new(container(content).width(Fill), PressKind::Row, ui.direction)
                .width(Fill)
                .min_height(40.0)
                .padding([6.0, 0.0])
                .on_press(Message::Go(ordinal))
                .into(),
        )
    });

    column![head, Column::with_children(shown)]
        .spacing(space::XXS)
        .into()
}
