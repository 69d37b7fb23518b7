//! Draws the page that checks a list of people.

use super::list::{CheckedList, Filter, ListPage, Message, PASTE, ROW, Stage, whole};
use super::{Message as Whole, around, page};
use crate::assessment::Role;
use crate::gui::Element;
use crate::gui::context::{Context, Env};
use crate::gui::icon::Icon;
use crate::gui::label;
use crate::gui::label::shortened;
use crate::gui::screen::choice;
use crate::gui::theme::{TextRole, space};
use crate::gui::widget::choice::TableColumn;
use crate::gui::widget::focus::Focused;
use crate::gui::widget::mark::{ChipSize, Tone};
use crate::locale::Locale;
use crate::message::roster as words;
use crate::roster::{Answer, CheckedRow, Gains, Meaning, Place, RowState};

use iced::keyboard::key::Named;
use iced::widget::text::Wrapping;
use iced::widget::{Column, column, container, keyed};
use iced::{Center, Fill, Length, Padding};

impl ListPage {
    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let body: Element<'a, Whole> = match &self.stage {
            Stage::Empty => {
                let paste = ui
                    .primary(env.text("roster-paste"))
                    .key(label::key_cap("Ctrl V", env));
                let choose = ui
                    .secondary(env.text("roster-choose"))
                    .on_press(whole(Message::Choose));
                let empty = ui.empty(
                    Icon::Table,
                    env.text("roster-empty"),
                    env.text("roster-empty-next"),
                    [
                        paste.id(PASTE).on_press(whole(Message::Paste)).into(),
                        choose.into(),
                    ],
                );

                ui.card(container(empty).center(Fill))
                    .width(Fill)
                    .height(Fill)
                    .into()
            }
            Stage::Reading => {
                let reading = ui.aside(env.text("roster-reading"));

                ui.card(container(reading).center(Fill))
                    .width(Fill)
                    .height(Fill)
                    .into()
            }
            Stage::Refused(why) => {
                let strip = ui.strip(
                    (Tone::Split, Icon::Table),
                    why.title.clone(),
                    why.text.clone(),
                );
                let another = ui
                    .primary(env.text("roster-another"))
                    .icon(Icon::Table)
                    .id(PASTE)
                    .on_press(whole(Message::Choose));

                column![strip, ui.start(another)]
                    .spacing(space::S)
                    .height(Fill)
                    .into()
            }
            Stage::Checked(list) => self.checked(list, context),
        };

        column![self.head(context), body]
            .spacing(space::S)
            .height(Fill)
            .into()
    }

    /// The title, how far it is, and the button that pastes other rows.
    fn head<'a>(&self, context: Context<'a>) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let at = match self.stage {
            Stage::Checked(_) => 1,
            _ => 0,
        };
        let steps = ["roster-step-choose", "roster-step-check", "roster-step-add"];
        let steps = steps.into_iter().enumerate().map(|(step, key)| {
            let role = if step == at {
                TextRole::SmallStrong
            } else {
                TextRole::Small
            };
            let ink = if step == at {
                ui.palette().accent_ink
            } else {
                ui.palette().ink2
            };
            let mark: Element<'a, Whole> = if step < at {
                ui.icon_in(Icon::Check, 16.0, ink)
            } else {
                let number = env.locale.count(step + 1);

                ui.text(role, number)
                    .color(crate::gui::theme::color(ink))
                    .into()
            };
            let name = ui
                .text(role, env.text(key))
                .color(crate::gui::theme::color(ink));

            ui.row([mark, name.into()]).spacing(6).into()
        });
        let steps =
            (!env.is_narrow() && !env.is_compact()).then(|| ui.row(steps).spacing(20.0).into());
        let again = (at == 1).then(|| {
            ui.secondary(env.text("roster-paste-again"))
                .icon(Icon::Copy)
                .key(label::key_cap("Ctrl V", env))
                .compact()
                .on_press(whole(Message::Paste))
                .into()
        });
        let cancel = (at == 0).then(|| {
            ui.quiet(env.text("delegation-cancel"))
                .key(label::key_cap("Esc", env))
                .compact()
                .on_press(Whole::Close)
                .into()
        });
        let title = ui.title(env.text("roster-title"));
        let title = if steps.is_some() {
            container(title)
        } else {
            container(ui.start(title)).width(Fill)
        };
        let gap = steps
            .is_some()
            .then(|| container(ui.gap()).width(Fill).into());

        ui.row(
            [Some(title.into()), steps, gap, again, cancel]
                .into_iter()
                .flatten(),
        )
        .spacing(space::M)
        .height(40)
        .into()
    }

    fn checked<'a>(&'a self, list: &'a CheckedList, context: Context<'a>) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let locale = env.locale;
        let check = &list.check;
        let two = |icon, line: String, sentence: String| -> Element<'a, Whole> {
            let words = column![ui.strong(line), ui.aside(sentence)].align_x(ui.start_side());

            ui.row([
                ui.icon(icon, 20.0),
                container(words).width(Fill).align_x(ui.start_side()).into(),
            ])
            .spacing(space::S)
            .width(Fill)
            .into()
        };
        let read = two(
            Icon::Table,
            words::read(check, self.file.as_deref(), locale),
            words::heads(check, locale),
        );
        let left = two(
            Icon::Restricted,
            words::left_out(check, locale),
            env.text("roster-private"),
        );
        let strip = if page::is_stacked(env) && env.is_narrow() {
            read
        } else {
            ui.row([read, left]).spacing(space::M).width(Fill).into()
        };
        let strip = (!env.is_low()).then(|| ui.card(strip).padding([6.0, space::S]).width(Fill));
        let table = if list.shows_columns {
            list.columns_card(context)
        } else {
            list.table_card(context)
        };

        column![strip, table, list.bar(context)]
            .spacing(10)
            .height(Fill)
            .into()
    }
}

/// The widths of the columns: tick, state, honorific, name, post, institution, group, role; narrow without honorific and role.
fn columns(env: Env<'_>) -> Vec<TableColumn> {
    let fixed = |width: f32| TableColumn::Words(Length::Fixed(width));
    let part = |part| TableColumn::Words(Length::FillPortion(part));
    let tick = TableColumn::Middle(Length::Fixed(60.0));

    if is_narrow(env) {
        vec![tick, fixed(172.0), part(20), part(20), part(24), part(18)]
    } else {
        vec![
            tick,
            fixed(172.0),
            fixed(92.0),
            part(17),
            part(21),
            part(25),
            part(13),
            part(13),
        ]
    }
}

fn is_narrow(env: Env<'_>) -> bool {
    env.size.width < 1180.0
}

impl CheckedList {
    /// Which rows are shown, and what comes with them.
    fn filters<'a>(&self, context: Context<'a>) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let count = |filter: Filter| {
            let rows = self.check.rows.iter().filter(|row| filter.takes(row));

            env.locale.count(rows.count())
        };
        let shown: Vec<Filter> = Filter::ALL
            .into_iter()
            .filter(|filter| {
                *filter == Filter::All || self.check.rows.iter().any(|row| filter.takes(row))
            })
            .collect();
        let names: Vec<String> = shown
            .iter()
            .map(|filter| {
                let count = count(*filter);
                let count = [("count", count.as_str().into())];

                match filter {
                    Filter::All => env.format("roster-all", &count),
                    Filter::Perhaps => env.format("roster-perhaps-count", &count),
                    Filter::New => env.format("roster-new-count", &count),
                    Filter::Known => env.format("roster-known-count", &count),
                    Filter::Refused => env.format("roster-refused-count", &count),
                }
            })
            .collect();
        let at = shown
            .iter()
            .position(|filter| *filter == self.filter)
            .unwrap_or_default();
        let filters = ui.segmented(&names, at, move |at| {
            whole(Message::Filter(
                shown.get(at).copied().unwrap_or(Filter::All),
            ))
        });
        let new = words::new_institutions(self.new_institutions, env.locale);
        let new = (!new.is_empty() && !is_narrow(env)).then(|| {
            let new = ui.aside(new);

            container(ui.end(new)).width(Fill).into()
        });

        ui.row([Some(filters.into()), new].into_iter().flatten())
            .spacing(space::S)
            .width(Fill)
            .into()
    }

    fn table_card<'a>(&'a self, context: Context<'a>) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let columns = columns(env);
        let rows = self.rows();
        let stop = self.stop().map(|row| row.number);
        let heads = self.heads(context);
        let side = Padding::ZERO.right(space::S);
        let head = container(ui.cells(&columns, heads)).padding([0.0, space::S]);
        let head = container(head).padding(side);
        let built = self.built.min(rows.len());
        let shown = rows.iter().take(built).map(|row| {
            let is_stop = stop == Some(row.number);

            (row.number, self.row(row, &columns, is_stop, context))
        });
        let shown = keyed::Column::with_children(shown);
        let bar = iced::widget::scrollable::Scrollbar::new()
            .width(8)
            .scroller_width(8);
        let list = ui
            .scroll(container(shown).padding(side))
            .direction(iced::widget::scrollable::Direction::Vertical(bar))
            .height(Fill);
        let list = if built < rows.len() {
            list.on_scroll(|view| {
                if view.relative_offset().y > 0.6 {
                    whole(Message::More)
                } else {
                    Whole::Scrolled(super::ScrollReach::Within)
                }
            })
        } else {
            list
        };
        let body = column![
            container(self.filters(context)).padding(Padding::ZERO.bottom(6.0)),
            head,
            ui.strong_divider(),
            list
        ];

        ui.card(body)
            .padding([10.0, space::S])
            .width(Fill)
            .height(Fill)
            .into()
    }

    /// Our word for each column, and under it the head that was found; a press opens the choice.
    fn heads<'a>(&self, context: Context<'a>) -> Vec<Element<'a, Whole>> {
        let env = context.env;
        let ui = env.ui;
        let found = |meanings: &[Meaning]| {
            let mut heads = Vec::new();

            for column in &self.check.columns {
                if column
                    .content
                    .meaning()
                    .is_some_and(|meaning| meanings.contains(&meaning))
                {
                    heads.push(match column.content {
                        crate::roster::Content::Guessed(_) => env.text("roster-guessed"),
                        _ => words::head(column, env.locale),
                    });
                }
            }

            env.locale.list(&heads)
        };
        let head = |key: &str, meanings: &[Meaning]| -> Element<'a, Whole> {
            let name = ui.row([
                ui.head(env.text(key)).into(),
                ui.icon_in(Icon::ChevDown, 14.0, ui.palette().ink2),
            ]);
            let under = ui
                .caption(shortened(&found(meanings), 28))
                .wrapping(Wrapping::None);
            let lines = column![name.spacing(space::XXS), under].align_x(ui.start_side());

            ui.press(ui.start(lines))
                .min_height(42.0)
                .on_press(whole(Message::Columns))
                .into()
        };
        let name = [Meaning::FamilyName, Meaning::GivenName, Meaning::Name];
        let row = container(ui.start(ui.head(env.text("roster-column-row"))))
            .height(42)
            .align_y(Center);
        let mut heads: Vec<Element<'a, Whole>> = vec![ui.gap(), row.into()];

        if !is_narrow(env) {
            heads.push(head("roster-column-honorific", &[Meaning::Honorific]));
        }

        heads.push(head("roster-column-name", &name));
        heads.push(head("roster-column-post", &[Meaning::Post]));
        heads.push(head("delegation-institution", &[Meaning::Institution]));
        heads.push(head("roster-column-group", &[Meaning::Group]));

        if !is_narrow(env) {
            heads.push(head("roster-column-role", &[Meaning::Role]));
        }

        heads
    }

    /// What each column of the list holds, to be changed.
    fn columns_card<'a>(&'a self, context: Context<'a>) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let rows = self.check.columns.iter().map(|column| {
            let names = Meaning::ALL.map(|meaning| words::meaning(meaning, env.locale));
            let names: Vec<String> = names
                .into_iter()
                .chain([env.text("roster-column-out")])
                .collect();
            let chosen = column.content.meaning();
            let at = chosen.and_then(|meaning| Meaning::ALL.iter().position(|one| *one == meaning));
            let position = column.position;
            let control: Element<'a, Whole> = if column.content == crate::roster::Content::Private {
                ui.start(ui.aside(env.text("roster-private"))).into()
            } else {
                ui.select(names, Some(at.unwrap_or(Meaning::ALL.len())), move |at| {
                    whole(Message::Column(position, Meaning::ALL.get(at).copied()))
                })
                .dense()
                .width(260)
                .into()
            };
            let head = ui.strong(shortened(&words::head(column, env.locale), 40));

            ui.row([
                container(ui.start(head)).width(300).into(),
                container(control)
                    .width(Fill)
                    .align_x(ui.start_side())
                    .into(),
            ])
            .spacing(space::S)
            .height(44)
            .into()
        });
        let done = ui
            .secondary(env.text("delegation-done"))
            .compact()
            .on_press(whole(Message::Columns));
        let list = ui.scroll(Column::with_children(rows)).height(Fill);

        ui.card(column![list, ui.end(done)].spacing(space::XS))
            .padding([10.0, space::S])
            .width(Fill)
            .height(Fill)
            .into()
    }

    fn row<'a>(
        &self,
        row: &'a CheckedRow,
        columns: &[TableColumn],
        is_stop: bool,
        context: Context<'a>,
    ) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let number = row.number;
        let is_refused = matches!(row.state, RowState::Refused(_));
        let tick = ui.check_box(
            String::new(),
            row.is_taken,
            (!is_refused).then(|| whole(Message::Tick(number))),
        );
        let mut cells: Vec<Element<'a, Whole>> =
            vec![around::stop(tick, false), state_chip(row, env)];
        let gains = row
            .completes()
            .map_or_else(Gains::default, |(_, gains)| gains);

        if !is_narrow(env) {
            cells.push(gained(&row.person.honorific, gains.honorific, 14, env));
        }

        cells.push(name_cell(row, env));
        cells.push(gained(&row.person.post, gains.post, 60, env));
        cells.push(institution_cell(row, gains.institution, env));
        let role = role_cell(row, env);
        let group = group_cell(row, gains.group, context);

        if is_narrow(env) {
            cells.push(column![group, role].into());
        } else {
            cells.push(group);
            cells.push(role);
        }

        let press = ui
            .press_row(ui.cells(columns, cells))
            .selected(self.chosen == Some(number))
            .on_key(|key| match key {
                Named::ArrowUp => Some(whole(Message::Move(super::TableMotion::Up))),
                Named::ArrowDown => Some(whole(Message::Move(super::TableMotion::Down))),
                Named::Home => Some(whole(Message::Move(super::TableMotion::First))),
                Named::End => Some(whole(Message::Move(super::TableMotion::Last))),
                _ => None,
            })
            .focused_as(Focused::Row)
            .on_press(whole(Message::Tick(number)));
        let press = if is_stop { press.id(ROW) } else { press };
        let asks = asks(row, context);

        column![around::stop(press, is_stop), asks]
            .spacing(2)
            .into()
    }

    /// What is promised, and the button that adds.
    fn bar<'a>(&self, context: Context<'a>) -> Element<'a, Whole> {
        let env = context.env;
        let ui = env.ui;
        let (added, completed) = (self.check.added(), self.check.completed());
        let can_add = self.check.has_names() && added + completed > 0;
        let (line, sentence) = if !self.check.has_names() {
            (env.text("roster-needs-names"), String::new())
        } else if can_add {
            (env.text("roster-promise"), env.text("roster-promise-next"))
        } else {
            (env.text("roster-nothing"), String::new())
        };
        let sentence =
            (!sentence.is_empty() && !env.is_narrow() && !env.is_low()).then(|| ui.aside(sentence));
        let promise = column![ui.strong(line), sentence].align_x(ui.start_side());
        let name = match (added, completed) {
            (0, completed) if completed > 0 => {
                env.format("roster-complete-people", &[("count", completed.into())])
            }
            (added, _) => env.format("roster-add-people", &[("count", added.into())]),
        };
        let may_add = can_add && !context.work.is_read_only();
        let add = ui
            .primary(name)
            .icon(Icon::Plus)
            .key(label::key_cap("Ctrl+Enter", env))
            .large()
            .on_press_maybe(may_add.then(|| whole(Message::Done)));
        let cancel = ui
            .secondary(env.text("delegation-cancel"))
            .large()
            .on_press(Whole::Close);
        let words = [
            (!env.is_narrow()).then(|| ui.icon(Icon::History, 20.0)),
            Some(
                container(promise)
                    .width(Fill)
                    .align_x(ui.start_side())
                    .into(),
            ),
        ];
        let words = ui
            .row(words.into_iter().flatten())
            .spacing(space::S)
            .width(Fill);

        ui.card(
            ui.row([words.into(), cancel.into(), add.into()])
                .spacing(space::S),
        )
        .padding([6.0, space::S])
        .width(Fill)
        .into()
    }
}

fn cell<'a>(role: TextRole, words: &str, limit: usize, env: Env<'_>) -> Element<'a, Whole> {
    let ui = env.ui;
    let words = ui
        .text(role, shortened(words, limit))
        .wrapping(Wrapping::WordOrGlyph);

    ui.start(words).into()
}

/// A text that a known person gains has a plus.
fn gained<'a>(words: &str, is_gained: bool, limit: usize, env: Env<'a>) -> Element<'a, Whole> {
    let ui = env.ui;
    let words = cell(TextRole::Small, words, limit, env);

    if is_gained {
        ui.row([ui.icon_in(Icon::Plus, 14.0, ui.palette().accent_ink), words])
            .spacing(6)
            .into()
    } else {
        words
    }
}

fn state_chip<'a>(row: &CheckedRow, env: Env<'a>) -> Element<'a, Whole> {
    let (icon, tone) = match &row.state {
        RowState::Perhaps(_) => (Icon::Help, Tone::Discuss),
        RowState::Known { .. } => (Icon::Check, Tone::Info),
        RowState::New => (Icon::Plus, Tone::Info),
        RowState::Twice { .. } => (Icon::Copy, Tone::Info),
        RowState::Refused(_) => (Icon::Contested, Tone::Split),
    };
    let words = words::state(&row.state, env.locale);

    env.ui
        .start(env.ui.chip(icon, words, tone, ChipSize::Small))
        .into()
}

/// The name; narrow, with the honorific before it.
fn name_cell<'a>(row: &CheckedRow, env: Env<'a>) -> Element<'a, Whole> {
    let person = &row.person;
    let name = if is_narrow(env) && !person.honorific.is_empty() {
        [person.honorific.as_str(), &person.name].join(" ")
    } else {
        person.name.clone()
    };

    cell(TextRole::SmallStrong, &name, 44, env)
}

fn institution_cell<'a>(row: &CheckedRow, is_gained: bool, env: Env<'a>) -> Element<'a, Whole> {
    let ui = env.ui;
    let name = &row.person.organisation;

    if !row.brings_institution() {
        return gained(name, is_gained, 60, env);
    }

    let mark = ui.caption(env.text("roster-new-mark"));
    let name = ui
        .small(shortened(name, 52))
        .wrapping(Wrapping::WordOrGlyph);
    let name = container(name).max_width(if is_narrow(env) { 150.0 } else { 180.0 });

    ui.row([name.into(), mark.into()]).spacing(6).into()
}

fn group_cell<'a>(row: &CheckedRow, is_gained: bool, context: Context<'a>) -> Element<'a, Whole> {
    let env = context.env;
    let not_counted = env.text("delegation-not-counted");
    let number = row.number;

    if row.unknown_group.is_some() {
        let (groups, names) = super::groups_or(not_counted, None, context);

        return env
            .ui
            .select(names, None, move |at| {
                whole(Message::Group(number, groups.get(at).cloned().flatten()))
            })
            .placeholder(env.text("roster-unrecognised"))
            .dense()
            .into();
    }

    let group = context
        .groups()
        .iter()
        .find(|group| row.person.group.as_ref() == Some(&group.id));
    let name = group.map_or(not_counted, |group| group.name.clone());

    gained(&name, is_gained, 40, env)
}

fn role_cell<'a>(row: &CheckedRow, env: Env<'a>) -> Element<'a, Whole> {
    let number = row.number;

    if row.unknown_role.is_some() {
        let roles = Role::ALL.map(|role| label::role_name(role, env));

        return env
            .ui
            .select(roles, None, move |at| {
                whole(Message::Role(number, choice(Role::ALL, at)))
            })
            .placeholder(env.text("roster-unrecognised"))
            .dense()
            .into();
    }

    cell(
        TextRole::Small,
        &label::role_name(row.person.role, env),
        40,
        env,
    )
}

/// The lines below a row: who is meant, which institution is meant, why it is refused.
fn asks<'a>(row: &'a CheckedRow, context: Context<'a>) -> Option<Element<'a, Whole>> {
    let env = context.env;
    let locale = env.locale;
    let number = row.number;
    let mut lines: Vec<Element<'a, Whole>> = Vec::new();

    match &row.state {
        RowState::Perhaps(meant) => {
            let words = words::meant(meant, context.assessment(), locale);

            lines.push(ask(
                words,
                meant.answer,
                words::answer,
                true,
                env,
                move |answer| whole(Message::Person(number, answer)),
            ));
        }
        RowState::Refused(refusal) => {
            let words = words::refusal(*refusal, locale);

            lines.push(env.ui.notice_bar(Tone::Split, words, "", []));
        }
        RowState::Known { .. } | RowState::New | RowState::Twice { .. } => {}
    }

    if let Place::Perhaps {
        written,
        known,
        answer,
        is_first: true,
    } = &row.institution
    {
        let words = words::meant_institution(written, known, locale);
        let has_keys = lines.is_empty();

        lines.push(ask(
            words,
            *answer,
            words::institution_answer,
            has_keys,
            env,
            move |answer| whole(Message::Institution(written.clone(), answer)),
        ));
    }

    (!lines.is_empty()).then(|| {
        let lines = Column::with_children(lines).spacing(space::XXS);

        container(lines)
            .padding(env.ui.padding(0.0, 0.0, 6.0, 40.0))
            .into()
    })
}

fn ask<'a>(
    words: String,
    answer: Answer,
    name: fn(Answer, &Locale) -> String,
    has_keys: bool,
    env: Env<'a>,
    on_answer: impl Fn(Answer) -> Whole + 'a,
) -> Element<'a, Whole> {
    let ui = env.ui;
    let all = [Answer::Same, Answer::Another];
    let names: Vec<String> = (1..)
        .zip(all)
        .map(|(key, answer)| {
            let name = name(answer, env.locale);

            if has_keys && !env.is_narrow() {
                [name, env.locale.count(key)].join("  ")
            } else {
                name
            }
        })
        .collect();
    let at = usize::from(answer == Answer::Another);
    let answers = ui.segmented(&names, at, move |at| on_answer(choice(all, at)));

    ui.notice_bar(Tone::Discuss, "", words, [around::stop(answers, false)])
}
