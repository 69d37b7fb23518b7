//! What the assessment is of, where and when: the strip that shows it, and the form that changes it while it is typed.

use crate::assessment::{Dates, Edit, Fact, Facts, Profile, Scope};
use crate::gui::Element;
use crate::gui::desk::{Desk, Frame};
use crate::gui::icon::Icon;
use crate::gui::theme::{self, Role, space};
use crate::gui::widget::field::{self, Field};

use iced::widget::text::Wrapping;
use iced::widget::{Column, Id, column, container};
use iced::{Fill, Length};

/// The field for the country.
pub(super) const COUNTRY: Id = Id::new("delegation-country");
/// The field for the first day.
const FIRST: Id = Id::new("delegation-first-day");
/// The field for the last day.
const LAST: Id = Id::new("delegation-last-day");

/// What is said of a last day before the first.
const BEFORE_FIRST: &str = "delegation-last-before-first";

/// A fact that is a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Text {
    /// The country or economy.
    Country,
    /// The title.
    Title,
    /// The host institution.
    Host,
    /// The place.
    Place,
    /// The handling mark for an audience.
    Mark(Profile),
}

impl Text {
    const ALL: [Self; 7] = [
        Self::Country,
        Self::Title,
        Self::Host,
        Self::Place,
        Self::Mark(Profile::Internal),
        Self::Mark(Profile::Partners),
        Self::Mark(Profile::Public),
    ];

    fn of(self, facts: &Facts) -> &str {
        match self {
            Self::Country => facts.country(),
            Self::Title => facts.title(),
            Self::Host => facts.host(),
            Self::Place => facts.place(),
            Self::Mark(profile) => facts.mark(profile),
        }
    }

    fn fact(self, words: String) -> Fact {
        match self {
            Self::Country => Fact::Country(words),
            Self::Title => Fact::Title(words),
            Self::Host => Fact::Host(words),
            Self::Place => Fact::Place(words),
            Self::Mark(profile) => Fact::Mark(profile, words),
        }
    }
}

/// One of the two days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Day {
    /// The first.
    First,
    /// The last.
    Last,
}

/// What happens in the form.
#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types into a text.
    Write(Text, field::Action),
    /// Somebody types into a day.
    WriteDay(Day, field::Action),
    /// The quick scan, or all questions.
    Scope(Scope),
    /// The form is closed, if everything in it can be read.
    Done,
}

/// What is wrong with the days as typed: a message key for each.
type Wrong = (Option<&'static str>, Option<&'static str>);

/// The facts as typed.
#[derive(Debug)]
pub(super) struct Drafts {
    texts: [Field; 7],
    first: Field,
    last: Field,
    /// The days that the fields were last brought in line with.
    known: Option<Dates>,
    /// Whether somebody has typed since then: only what was typed is written, so that opening a file never changes it.
    typed: [bool; 7],
    is_day_typed: bool,
    /// The day that is being typed: what is not finished is not called wrong yet.
    unfinished: Option<Day>,
}

impl Drafts {
    /// The facts of the assessment.
    pub fn new(desk: Desk<'_>) -> Self {
        let facts = desk.assessment().facts();
        let mut drafts = Self {
            texts: Text::ALL.map(|text| Field::single(text.of(facts))),
            first: Field::default(),
            last: Field::default(),
            known: None,
            typed: [false; 7],
            is_day_typed: false,
            unfinished: None,
        };
        drafts.set_days(facts.dates(), desk);

        drafts
    }

    /// Brings the fields in line with the assessment; what is typed and cannot be taken yet stays as long as nothing else changed it.
    pub fn refresh(&mut self, desk: Desk<'_>) {
        let facts = desk.assessment().facts();

        for ((field, typed), text) in self.texts.iter_mut().zip(&mut self.typed).zip(Text::ALL) {
            let is_unfinished = text == Text::Country && *typed && is_blank(field);

            if field.text() != text.of(facts) && !is_unfinished {
                field.set_text(text.of(facts));
                *typed = false;
            }
        }

        let dates = facts.dates();

        if self.days(desk) == Ok(dates) {
            self.known = dates;
        } else if self.known != dates {
            self.set_days(dates, desk);
        }
    }

    /// Puts back what cannot be taken, when the form closes.
    pub fn settle(&mut self, desk: Desk<'_>) {
        let facts = desk.assessment().facts();

        if is_blank(&self.texts[0]) {
            self.texts[0].set_text(facts.country());
            self.typed[0] = false;
        }

        if self.days(desk).is_err() {
            self.set_days(facts.dates(), desk);
        }

        self.unfinished = None;
    }

    fn set_days(&mut self, dates: Option<Dates>, desk: Desk<'_>) {
        let words = |day: fn(Dates) -> jiff::civil::Date| {
            dates.map_or_else(String::new, |dates| desk.frame.locale.date(day(dates)))
        };

        self.first.set_text(&words(|dates| dates.first));
        self.last.set_text(&words(|dates| dates.last));
        self.known = dates;
        self.is_day_typed = false;
        self.unfinished = None;
    }

    /// The days as typed; a first day alone is a workshop of one day.
    fn days(&self, desk: Desk<'_>) -> Result<Option<Dates>, Wrong> {
        let read = |field: &Field| match field.text().trim() {
            "" => Ok(None),
            typed => desk.frame.locale.parse_date(typed).map(Some),
        };

        match (read(&self.first), read(&self.last)) {
            (Ok(None), Ok(None)) => Ok(None),
            (Ok(None), Ok(Some(_))) => Err((Some("delegation-first-day-missing"), None)),
            (Ok(Some(first)), Ok(None)) => Ok(Some(Dates { first, last: first })),
            (Ok(Some(first)), Ok(Some(last))) if last < first => Err((None, Some(BEFORE_FIRST))),
            (Ok(Some(first)), Ok(Some(last))) => Ok(Some(Dates { first, last })),
            (first, last) => Err((first.err().map(|e| e.key()), last.err().map(|e| e.key()))),
        }
    }

    /// What is typed, can be taken, and is not yet in the assessment.
    pub fn edits(&self, desk: Desk<'_>) -> Vec<Edit> {
        let facts = desk.assessment().facts();
        let fields = self.texts.iter().zip(self.typed).zip(Text::ALL);
        let mut edits: Vec<Edit> = fields
            .filter(|((field, typed), text)| *typed && !(*text == Text::Country && is_blank(field)))
            .map(|((field, _), text)| (text, field.text()))
            .filter(|(text, words)| text.of(facts) != words)
            .map(|(text, words)| Edit::SetFact(text.fact(words)))
            .collect();

        if self.is_day_typed
            && let Ok(dates) = self.days(desk)
            && dates != facts.dates()
        {
            edits.push(Edit::SetFact(Fact::Dates(dates)));
        }

        edits
    }

    /// Takes typing in; tells whether anything changed.
    pub fn write(&mut self, text: Text, action: field::Action) -> bool {
        self.unfinished = None;

        for ((field, typed), known) in self.texts.iter_mut().zip(&mut self.typed).zip(Text::ALL) {
            if known == text && field.update(action.clone()).is_some() {
                *typed = true;

                return true;
            }
        }

        false
    }

    /// Takes typing in a day in; tells whether anything changed.
    pub fn write_day(&mut self, day: Day, action: field::Action) -> bool {
        let field = match day {
            Day::First => &mut self.first,
            Day::Last => &mut self.last,
        };
        let is_changed = field.update(action).is_some();

        if is_changed {
            self.unfinished = Some(day);
            self.is_day_typed = true;
        } else if self.unfinished != Some(day) {
            self.unfinished = None;
        }

        is_changed
    }

    /// The first field that keeps the form open, if one does.
    pub fn refused(&mut self, desk: Desk<'_>) -> Option<Id> {
        self.unfinished = None;

        if is_blank(&self.texts[0]) {
            return Some(COUNTRY);
        }

        match self.days(desk) {
            Ok(_) => None,
            Err((Some(_), _)) => Some(FIRST),
            Err((None, _)) => Some(LAST),
        }
    }

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
            .key("Enter");

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

fn scope<'a>(desk: Desk<'a>) -> Element<'a, Message> {
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

fn scope_name(scope: Scope, desk: Desk<'_>) -> String {
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

fn is_blank(field: &Field) -> bool {
    field.text().trim().is_empty()
}

/// The facts in one strip, with the way to change them.
pub(super) fn strip<'a>(desk: Desk<'a>, is_stacked: bool) -> Element<'a, super::Message> {
    let frame = desk.frame;
    let ui = frame.ui;
    let facts = desk.assessment().facts();
    let dates = facts
        .dates()
        .map(|dates| frame.locale.date_range(dates.first, dates.last))
        .unwrap_or_default();
    let country = (frame.text("delegation-country"), facts.country().to_owned());
    // The top bar shows the title all the time; here it is repeated where there is room.
    let title = (frame.text("delegation-title"), facts.title().to_owned());
    let others = [
        (frame.text("delegation-host"), facts.host().to_owned()),
        (frame.text("delegation-dates"), dates),
        (frame.text("delegation-place"), facts.place().to_owned()),
        (
            frame.text("delegation-mark"),
            facts.mark(Profile::Internal).to_owned(),
        ),
        (
            frame.text("delegation-scope"),
            scope_name(facts.scope(), desk),
        ),
    ];
    let has_title = frame.is_wide() || is_stacked;
    let shown: Vec<_> = [country]
        .into_iter()
        .chain(has_title.then_some(title))
        .chain(others)
        .collect();
    let edit = ui
        .quiet(frame.text("delegation-edit"))
        .icon(Icon::Note)
        .compact()
        .id(super::EDIT)
        .on_press(super::Message::EditFacts);
    let padding = ui.padding(8.0, space::XS, 8.0, 20.0);
    let heading = ui.title(frame.text("delegation-heading"));

    if is_stacked {
        let per_row = if frame.size.width < 760.0 { 2 } else { 4 };
        let rows = shown.chunks(per_row).map(|facts| {
            let filler = (facts.len()..per_row).map(|_| container(ui.gap()).width(Fill).into());
            let cells = facts
                .iter()
                .map(|(label, value)| fact(label, value, Fill, desk));

            ui.row(cells.chain(filler))
                .spacing(space::M)
                .align_y(iced::Top)
                .into()
        });
        let head = ui.row([heading.into(), ui.gap(), edit.into()]);

        return ui
            .card(column![head, Column::with_children(rows).spacing(space::XS)].spacing(space::XXS))
            .padding(ui.padding(8.0, space::M, space::S, space::M))
            .into();
    }

    let mut parts: Vec<Element<'a, super::Message>> = vec![
        container(heading)
            .padding(ui.padding(0.0, space::XS, 0.0, 0.0))
            .into(),
    ];

    for (label, value) in &shown {
        parts.push(ui.upright(36));
        parts.push(fact(label, value, share(value, frame), desk));
    }

    parts.extend([ui.gap(), edit.into()]);

    ui.card(ui.row(parts).spacing(space::S))
        .padding(padding)
        .into()
}

/// A short value stands on one line; long ones share what is left by their length, capitals being wider.
fn share(value: &str, frame: Frame<'_>) -> Length {
    let short = if frame.is_wide() { 32 } else { 20 };
    let letters = value.chars().count();
    let capitals = value.chars().filter(|letter| letter.is_uppercase()).count();
    let weight = u16::try_from(letters + letters + capitals).unwrap_or(u16::MAX);

    if letters <= short {
        Length::Shrink
    } else {
        Length::FillPortion(weight.min(80))
    }
}

fn fact<'a>(
    label: &str,
    value: &str,
    width: Length,
    desk: Desk<'a>,
) -> Element<'a, super::Message> {
    let frame = desk.frame;
    let ui = frame.ui;
    let words = if value.trim().is_empty() {
        ui.body(frame.text("delegation-not-set")).style(theme::ink3)
    } else {
        ui.strong(super::shortened(value, 72))
            .wrapping(Wrapping::WordOrGlyph)
    };
    let (_, line) = Role::Strong.metrics(ui.direction);
    let words = container(words).max_height(line + line).clip(true);

    ui.column([ui.caption(label.to_owned()).into(), words.into()])
        .width(width)
        .into()
}
