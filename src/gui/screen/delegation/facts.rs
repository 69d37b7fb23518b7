//! Drafts of the facts: country, place, days and marks. A complete draft becomes an edit; an incomplete one waits in its field.

use crate::assessment::{Dates, Edit, Fact, Facts, Profile, Scope};
use crate::gui::context::Context;
use crate::gui::widget::field::{self, Field};
use crate::locale::DateError;

use iced::widget::Id;

/// Focus id of the field for the country.
pub(super) const COUNTRY: Id = Id::new("delegation-country");
/// Focus id of the field for the first day.
pub(super) const FIRST: Id = Id::new("delegation-first-day");
/// Focus id of the field for the last day.
pub(super) const LAST: Id = Id::new("delegation-last-day");

/// The message key for a last day before the first.
pub(super) const BEFORE_FIRST: &str = "delegation-last-before-first";

/// A fact that is a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactText {
    /// The country or economy.
    Country,
    Title,
    Host,
    Place,
    /// The handling mark for an audience.
    Mark(Profile),
}

impl FactText {
    pub(super) const ALL: [Self; 7] = [
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
    First,
    Last,
}

#[derive(Debug, Clone)]
pub enum Message {
    /// Somebody types into a text.
    Write(FactText, field::Action),
    /// Somebody types into a day.
    WriteDay(Day, field::Action),
    /// Asks the questions of the quick scan, or all.
    Scope(Scope),
    /// Closes the form, if every field can be read.
    Done,
}

/// The errors of the two days, as message keys.
pub(super) type Wrong = (Option<&'static str>, Option<&'static str>);

/// The drafts of the facts.
#[derive(Debug)]
pub(super) struct Drafts {
    pub(super) texts: [Field; 7],
    pub(super) first: Field,
    pub(super) last: Field,
    /// The days of the assessment from which the fields were set last.
    known: Option<Dates>,
    /// Whether somebody has typed into a text since then: only typed texts become edits, so that opening a file never changes it.
    typed: [bool; 7],
    is_day_typed: bool,
    /// The day in whose field somebody types: it shows no error yet.
    pub(super) unfinished: Option<Day>,
}

impl Drafts {
    /// The facts of the assessment.
    pub(super) fn new(context: Context<'_>) -> Self {
        let facts = context.assessment().facts();
        let mut drafts = Self {
            texts: FactText::ALL.map(|text| Field::single(text.of(facts))),
            first: Field::default(),
            last: Field::default(),
            known: None,
            typed: [false; 7],
            is_day_typed: false,
            unfinished: None,
        };
        drafts.set_days(facts.dates(), context);

        drafts
    }

    /// Updates the fields from the assessment; an incomplete draft stays until its fact changes elsewhere.
    pub(super) fn refresh(&mut self, context: Context<'_>) {
        let facts = context.assessment().facts();

        for ((field, typed), text) in self
            .texts
            .iter_mut()
            .zip(&mut self.typed)
            .zip(FactText::ALL)
        {
            let is_unfinished = text == FactText::Country && *typed && is_blank(field);

            if field.text() != text.of(facts) && !is_unfinished {
                field.set_text(text.of(facts));
                *typed = false;
            }
        }

        let dates = facts.dates();

        if self.days(context) == Ok(dates) {
            self.known = dates;
        } else if self.known != dates {
            self.set_days(dates, context);
        }
    }

    /// Resets the drafts that cannot be read, when the form closes.
    pub(super) fn settle(&mut self, context: Context<'_>) {
        let facts = context.assessment().facts();

        if is_blank(&self.texts[0]) {
            self.texts[0].set_text(facts.country());
            self.typed[0] = false;
        }

        if self.days(context).is_err() {
            self.set_days(facts.dates(), context);
        }

        self.unfinished = None;
    }

    fn set_days(&mut self, dates: Option<Dates>, context: Context<'_>) {
        let words = |day: fn(Dates) -> jiff::civil::Date| {
            dates.map_or_else(String::new, |dates| context.env.locale.date(day(dates)))
        };

        self.first.set_text(&words(|dates| dates.first));
        self.last.set_text(&words(|dates| dates.last));
        self.known = dates;
        self.is_day_typed = false;
        self.unfinished = None;
    }

    /// The typed days; a first day alone is a workshop of one day.
    pub(super) fn days(&self, context: Context<'_>) -> Result<Option<Dates>, Wrong> {
        let read = |field: &Field| match field.text().trim() {
            "" => Ok(None),
            typed => context.env.locale.parse_date(typed).map(Some),
        };

        match (read(&self.first), read(&self.last)) {
            (Ok(None), Ok(None)) => Ok(None),
            (Ok(None), Ok(Some(_))) => Err((Some("delegation-first-day-missing"), None)),
            (Ok(Some(first)), Ok(None)) => Ok(Some(Dates { first, last: first })),
            (Ok(Some(first)), Ok(Some(last))) if last < first => Err((None, Some(BEFORE_FIRST))),
            (Ok(Some(first)), Ok(Some(last))) => Ok(Some(Dates { first, last })),
            (first, last) => Err((
                first.err().map(DateError::key),
                last.err().map(DateError::key),
            )),
        }
    }

    /// The edits for complete drafts that are not in the assessment yet.
    pub(super) fn edits(&self, context: Context<'_>) -> Vec<Edit> {
        let facts = context.assessment().facts();
        let fields = self.texts.iter().zip(self.typed).zip(FactText::ALL);
        let mut edits: Vec<Edit> = fields
            .filter(|((field, typed), text)| {
                *typed && !(*text == FactText::Country && is_blank(field))
            })
            .map(|((field, _), text)| (text, field.text()))
            .filter(|(text, words)| text.of(facts) != words)
            .map(|(text, words)| Edit::SetFact(text.fact(words)))
            .collect();

        if self.is_day_typed
            && let Ok(dates) = self.days(context)
            && dates != facts.dates()
        {
            edits.push(Edit::SetFact(Fact::Dates(dates)));
        }

        edits
    }

    /// Takes typing into a text in; returns whether the text changed.
    pub(super) fn write(&mut self, text: FactText, action: field::Action) -> bool {
        self.unfinished = None;

        let fields = self
            .texts
            .iter_mut()
            .zip(&mut self.typed)
            .zip(FactText::ALL);
        let Some(((field, typed), _)) = fields.into_iter().find(|(_, known)| *known == text) else {
            return false;
        };
        let is_changed = field.update(action);
        *typed |= is_changed;

        is_changed
    }

    /// Takes typing into a day in; returns whether the text changed.
    pub(super) fn write_day(&mut self, day: Day, action: field::Action) -> bool {
        let field = match day {
            Day::First => &mut self.first,
            Day::Last => &mut self.last,
        };
        let is_changed = field.update(action);

        if is_changed {
            self.unfinished = Some(day);
            self.is_day_typed = true;
        } else if self.unfinished != Some(day) {
            self.unfinished = None;
        }

        is_changed
    }

    /// The first field that cannot be read and so keeps the form open.
    pub(super) fn refused(&mut self, context: Context<'_>) -> Option<Id> {
        self.unfinished = None;

        if is_blank(&self.texts[0]) {
            return Some(COUNTRY);
        }

        match self.days(context) {
            Ok(_) => None,
            Err((Some(_), _)) => Some(FIRST),
            Err((None, _)) => Some(LAST),
        }
    }
}

pub(super) fn is_blank(field: &Field) -> bool {
    field.text().trim().is_empty()
}
