//! What a file that was changed by hand holds otherwise than a known state, in words.

use super::conflict::{part, value};
use crate::assessment::{
    AnswerPart, HandChanges, Horizon, Part, PartChange, PartKind, Passage, Value,
};
use crate::locale::Locale;
use crate::message::{MessageText, name_of};
use crate::questionnaire::Questionnaire;

use std::ops::Range;
use std::path::Path;

/// How many letters stand before the first one that differs.
const BEFORE: usize = 24;

/// A difference, as a row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeWords {
    /// The code of a question, or the kind of what is of no question.
    pub place: String,
    /// What differs there.
    pub what: String,
    /// The known value.
    pub from: String,
    /// The value in the file.
    pub to: String,
}

/// A difference in words.
pub fn change(change: &PartChange, questionnaire: &Questionnaire, locale: &Locale) -> ChangeWords {
    let PartChange { part, from, to } = change;
    let place = match part.question() {
        Some(question) => locale.left_to_right(question.as_str()),
        None => locale.text(kind_key(part.kind())),
    };
    let words =
        |values: &[Value]| locale.line(values.iter().map(|one| value(one, questionnaire, locale)));
    let mut row = ChangeWords {
        place,
        what: what(part, locale),
        from: words(from),
        to: words(to),
    };

    if let ([from], [to]) = (&from[..], &to[..])
        && row.from == row.to
    {
        row = detail(row, from, to, locale);
    }

    row
}

/// The counts by kind, in one line.
pub fn counts(changes: &HandChanges, locale: &Locale) -> String {
    locale.line(changes.counts().into_iter().map(|(kind, count)| {
        locale.format(
            "mended-count",
            &[
                ("kind", locale.text(kind_key(kind)).into()),
                ("count", count.into()),
            ],
        )
    }))
}

/// Two texts from a little before the first letter that differs, so that people see what does.
pub fn around(from: &str, to: &str) -> (String, String) {
    let same = from
        .chars()
        .zip(to.chars())
        .take_while(|(one, other)| one == other)
        .count();
    let cut = from
        .match_indices(' ')
        .map(|(at, _)| at)
        .take_while(|at| from[..*at].chars().count() + BEFORE <= same)
        .last();

    match cut {
        Some(at) => (
            format!("…{}", &from[at + 1..]),
            format!("…{}", &to[at + 1..]),
        ),
        None => (from.to_owned(), to.to_owned()),
    }
}

/// No value of a file differs from what is known, though its seal does not fit.
pub fn only_bytes(path: &Path, locale: &Locale) -> MessageText {
    MessageText::new(
        locale.format(
            "mended-only-bytes",
            &[("file", name_of(path, locale).into())],
        ),
        locale.text("mended-only-bytes-next"),
    )
}

/// The seal of a file does not fit that is only shown here, or that was read anew.
pub fn broken_seal(path: &Path, locale: &Locale) -> MessageText {
    MessageText::new(
        locale.text("mended-title"),
        locale.format(
            "mended-only-shown",
            &[("file", name_of(path, locale).into())],
        ),
    )
}

/// What was changed by hand in a file is taken over.
pub fn taken_as_mended(path: &Path, locale: &Locale) -> MessageText {
    MessageText::new(
        locale.format("mended-taken", &[("file", name_of(path, locale).into())]),
        locale.text("mended-taken-next"),
    )
}

/// A known state is in the place of a file, which was kept beside it.
pub fn kept_beside(path: &Path, aside: &Path, locale: &Locale) -> MessageText {
    MessageText::new(
        locale.format(
            "message-put-aside-title",
            &[("file", name_of(path, locale).into())],
        ),
        locale.format(
            "mended-kept-beside",
            &[("aside", name_of(aside, locale).into())],
        ),
    )
}

/// Where the whole words of a text stand that another does not have; `None` if there are none, or nothing else.
pub fn changed_words(from: &str, to: &str) -> Option<Range<usize>> {
    let same = |one: &mut dyn Iterator<Item = char>, other: &mut dyn Iterator<Item = char>| {
        let alike = one.zip(other).take_while(|(one, other)| one == other);

        alike.map(|(letter, _)| letter.len_utf8()).sum::<usize>()
    };
    let begin = same(&mut from.chars(), &mut to.chars());
    let (from, rest) = (&from[begin..], &to[begin..]);
    let end = to.len() - same(&mut from.chars().rev(), &mut rest.chars().rev());
    let begin = to[..begin].rfind(' ').map_or(0, |blank| blank + 1);
    let end = to[end..].find(' ').map_or(to.len(), |blank| end + blank);
    let is_part = begin < end && (begin > 0 || end < to.len());

    is_part.then_some(begin..end)
}

fn kind_key(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Outcome => "mended-levels",
        PartKind::Words => "mended-words",
        PartKind::Plan => "place-plan",
        PartKind::People => "delegation-people-head",
        PartKind::Fact => "delegation-facts",
    }
}

/// What a part is called beside the code of its question.
fn what(of: &Part, locale: &Locale) -> String {
    let Part::Answer(_, answer) = of else {
        return part(of, locale);
    };
    let key = match answer {
        AnswerPart::Outcome => "mended-outcome",
        AnswerPart::Passage(Passage::Strengths) => "assess-strengths",
        AnswerPart::Passage(Passage::Gaps) => "assess-gaps",
        AnswerPart::Passage(Passage::Note) => "assess-note",
        AnswerPart::Review => "mended-review",
        AnswerPart::Evidence(_) => "assess-evidence",
        AnswerPart::Dissent(_) => "mended-dissent",
        AnswerPart::Target => "plan-target",
        AnswerPart::Importance => "plan-importance",
        AnswerPart::Effort => "plan-effort",
        // Of some the name with the question is the shortest; the others are never listed: nobody mends them.
        AnswerPart::Consent
        | AnswerPart::Asked(_)
        | AnswerPart::Brought(_)
        | AnswerPart::Round(_)
        | AnswerPart::RoundMark(_)
        | AnswerPart::Spent => {
            return part(of, locale);
        }
    };

    locale.text(key)
}

/// A difference that the short words of a value do not show: the first detail that differs.
fn detail(row: ChangeWords, from: &Value, to: &Value, locale: &Locale) -> ChangeWords {
    let date = |date: Option<jiff::civil::Date>| {
        date.map_or_else(|| locale.text("value-dates-none"), |date| locale.date(date))
    };
    let named = |key: &str, from: String, to: String| ChangeWords {
        place: row.place.clone(),
        what: locale.format(
            "mended-detail",
            &[
                ("part", (&row.what).into()),
                ("detail", locale.text(key).into()),
            ],
        ),
        from,
        to,
    };

    match (from, to) {
        (Value::Evidence(one), Value::Evidence(other)) if one.date != other.date => {
            named("report-date", date(one.date), date(other.date))
        }
        (Value::Evidence(one), Value::Evidence(other)) if one.source != other.source => {
            named("report-source", one.source.clone(), other.source.clone())
        }
        (Value::Target(Some(one)), Value::Target(Some(other))) => named(
            "plan-horizon",
            horizon(one.horizon, locale),
            horizon(other.horizon, locale),
        ),
        _ => {
            let others = locale.format("mended-others", &[("value", (&row.to).into())]);

            ChangeWords { to: others, ..row }
        }
    }
}

fn horizon(horizon: Option<Horizon>, locale: &Locale) -> String {
    locale.text(match horizon {
        None => "value-none",
        Some(Horizon::Short) => "report-horizon-short",
        Some(Horizon::Medium) => "report-horizon-medium",
        Some(Horizon::Long) => "report-horizon-long",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Evidence, Grade, ItemId, Outcome};
    use crate::locale::Language;
    use crate::questionnaire::{Level, library};

    use jiff::civil::date;
    use uuid::Uuid;

    fn row(part: Part, from: Value, to: Value) -> ChangeWords {
        let of = PartChange {
            part,
            from: vec![from],
            to: vec![to],
        };
        let national = library::national().unwrap();

        change(&of, &national, &Locale::new(Language::ENGLISH))
    }

    #[test]
    fn a_row_says_where_and_what_and_both_values() {
        let outcome = |level| Value::Outcome(Outcome::Agreed(Level(level)));
        let part = Part::Answer("IM10".into(), AnswerPart::Outcome);
        let row = row(part, outcome(2), outcome(3));

        assert_eq!(
            (&*row.what, &*row.from, &*row.to),
            ("Recorded level", "2 Adopted", "3 Working")
        );
        assert!(row.place.contains("IM10"));
    }

    #[test]
    fn what_the_short_words_do_not_show_is_named() {
        let evidence = |day| {
            Value::Evidence(Evidence {
                title: "Decree".to_owned(),
                source: String::new(),
                date: Some(day),
                grade: Grade::A,
                restricted: false,
                ..Evidence::new("", Grade::D)
            })
        };
        let part = Part::Answer("DC07".into(), AnswerPart::Evidence(ItemId(Uuid::nil())));
        let row = row(
            part,
            evidence(date(2026, 1, 15)),
            evidence(date(2026, 7, 15)),
        );

        assert_eq!(
            (&*row.what, &*row.from, &*row.to),
            ("Evidence, Date", "15 January 2026", "15 July 2026")
        );
    }

    #[test]
    fn whole_words_are_marked_that_the_earlier_text_does_not_have() {
        let check = |from, to: &str, expected: Option<&str>| {
            let found = changed_words(from, to);
            assert_eq!(found.map(|range| &to[range]), expected, "{from} {to}");
        };

        check("Port Velmar", "Port Velmarr", Some("Velmarr"));
        check("15 January 2026", "15 July 2026", Some("July"));
        check("it says “advises”", "it says “directs”", Some("“directs”"));
        check("ميناء فلمار", "ميناء فلمور", Some("فلمور"));
        check("one", "two", None);
        check("one two", "one", None);
    }

    #[test]
    fn long_texts_begin_a_little_before_what_differs() {
        let before = "The council meets twice a year, and the decree says that it advises";
        let after = "The council meets twice a year, and the decree says that it directs";

        assert_eq!(
            around(before, after),
            (
                "…the decree says that it advises".to_owned(),
                "…the decree says that it directs".to_owned()
            )
        );
        assert_eq!(around("one", "two"), ("one".to_owned(), "two".to_owned()));
        let cut = around(
            "a b c d e f g h i j k l m n o p q r s",
            "a b c d e f g h i j k l m n o p q",
        );
        assert!(cut.0.starts_with('…') && cut.1.starts_with('…'), "{cut:?}");
    }
}
