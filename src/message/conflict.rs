//! Conflicts of copies in words: the part, the value of each side, and who gave it.

use crate::assessment::{
    AnswerPart, Dates, FactName, Means, NameChoice, Outcome, Part, Passage, Presence, Profile,
    RelationState, Review, RoundMark, RoundState, Scope, Source, Target, Value,
};
use crate::locale::Locale;
use crate::questionnaire::{Level, Questionnaire};

use jiff::civil::DateTime;

/// The name of a part of an assessment.
pub(crate) fn part(part: &Part, locale: &Locale) -> String {
    match part {
        Part::Fact(FactName::Country) => locale.text("part-country"),
        Part::Fact(FactName::Title) => locale.text("part-title"),
        Part::Fact(FactName::Host) => locale.text("part-host"),
        Part::Fact(FactName::Place) => locale.text("part-place"),
        Part::Fact(FactName::Dates) => locale.text("part-dates"),
        Part::Fact(FactName::Mark(Profile::Internal)) => locale.text("part-mark-internal"),
        Part::Fact(FactName::Mark(Profile::Partners)) => locale.text("part-mark-partners"),
        Part::Fact(FactName::Mark(Profile::Public)) => locale.text("part-mark-public"),
        Part::Fact(FactName::Scope) => locale.text("part-scope"),
        Part::Fact(FactName::Day) => locale.text("part-day"),
        Part::Fact(FactName::Homework) => locale.text("part-homework"),
        Part::Relation(_) => locale.text("part-relation"),
        Part::Initiative(_) => locale.text("part-initiative"),
        Part::Form(_) => locale.text("part-form"),
        Part::Group(_) => locale.text("part-group"),
        Part::Institution(_) => locale.text("part-institution"),
        Part::Attendance(_) => locale.text("part-attendance"),
        Part::Participant(_) => locale.text("part-participant"),
        Part::Breakout(_) => locale.text("part-breakout"),
        Part::Action(_) => locale.text("part-action"),
        Part::Target(aspect) => locale.format("part-aspect-target", &[("aspect", aspect.into())]),
        Part::Baseline => locale.text("part-baseline"),
        Part::Name(mention) => locale.format("part-name", &[("name", mention.word().into())]),
        Part::Answer(question, part) => {
            let id = locale.left_to_right(question.as_str());
            let id = &[("id", id.into())];

            match part {
                AnswerPart::Outcome => locale.format("part-outcome", id),
                AnswerPart::Consent => locale.format("part-consent", id),
                AnswerPart::Asked(_) => locale.format("part-asked", id),
                AnswerPart::Passage(Passage::Strengths) => locale.format("part-strengths", id),
                AnswerPart::Passage(Passage::Gaps) => locale.format("part-gaps", id),
                AnswerPart::Passage(Passage::Note) => locale.format("part-note", id),
                AnswerPart::Review => locale.format("part-review", id),
                AnswerPart::Evidence(_) => locale.format("part-evidence", id),
                AnswerPart::Brought(_) => locale.format("part-brought", id),
                AnswerPart::Dissent(_) => locale.format("part-dissent", id),
                AnswerPart::Round(_) => locale.format("part-round", id),
                AnswerPart::RoundMark(_) => locale.format("part-round-mark", id),
                AnswerPart::Target => locale.format("part-target", id),
                AnswerPart::Importance => locale.format("part-importance", id),
                AnswerPart::Effort => locale.format("part-effort", id),
                AnswerPart::Spent => locale.format("part-spent", id),
            }
        }
    }
}

/// The value of a side, with the texts of the questionnaire in its language. Of a sealed round it shows only the number of votes.
pub(crate) fn value(value: &Value, questionnaire: &Questionnaire, locale: &Locale) -> String {
    let or_empty = |text: &str| match text.trim() {
        "" => locale.text("value-empty"),
        text => text.to_owned(),
    };

    match value {
        Value::Removed => locale.text("value-removed"),
        Value::Words(words) => or_empty(words),
        Value::Dates(None) => locale.text("value-dates-none"),
        Value::Dates(Some(Dates { first, last })) => locale.date_range(*first, *last),
        Value::Scope(Scope::Whole) => locale.text("value-scope-whole"),
        Value::Scope(Scope::QuickScan) => locale.text("value-scope-quick"),
        Value::Participant(person) => {
            let words = match person.organisation.as_str() {
                "" => person.name.clone(),
                organisation => locale.format(
                    "value-person",
                    &[
                        ("name", (&person.name).into()),
                        ("organisation", organisation.into()),
                    ],
                ),
            };
            let group = group_name(person.group.as_deref(), questionnaire);

            locale.line([Some(words), group].into_iter().flatten())
        }
        Value::Day(Some(day)) => locale.format(
            "value-day",
            &[
                ("start", locale.minute_of_day(day.start).into()),
                ("end", locale.minute_of_day(day.end()).into()),
            ],
        ),
        Value::Group(None) => locale.text("value-group-questionnaire"),
        Value::Group(Some(group)) => {
            let name = match group.name.trim() {
                "" => locale.text("value-group-questionnaire"),
                name => name.to_owned(),
            };
            let name = if group.is_unused {
                locale.format("value-group-unused", &[("name", name.into())])
            } else {
                name
            };
            let short = group.short.trim();
            let place = locale.format("value-group-place", &[("number", group.order().into())]);

            locale.line(
                [
                    Some(name),
                    (!short.is_empty()).then(|| short.to_owned()),
                    Some(place),
                ]
                .into_iter()
                .flatten(),
            )
        }
        Value::Institution(institution) => {
            let short = institution.short.trim();
            let former = (!institution.former.is_empty()).then(|| {
                let names = locale.list(&institution.former);

                locale.format("institution-former", &[("names", names.into())])
            });

            locale.line(
                [
                    Some(institution.name.clone()),
                    (!short.is_empty()).then(|| short.to_owned()),
                    group_name(institution.group.as_deref(), questionnaire),
                    former,
                ]
                .into_iter()
                .flatten(),
            )
        }
        Value::Relation(relation) => locale.line(
            [
                locale.text(means_key(relation.means)),
                locale.text(state_key(relation.state)),
                relation.shown_by.clone(),
            ]
            .into_iter()
            .filter(|words| !words.trim().is_empty()),
        ),
        Value::Initiative(initiative) => initiative.title.clone(),
        Value::Form(form) => match &form.returned {
            Some(returned) => locale.format(
                "value-form-returned",
                &[("version", usize::from(returned.version).into())],
            ),
            None => locale.text("value-form-written"),
        },
        Value::Homework(Some(homework)) => locale.date(homework.due),
        Value::Contribution(contribution) => {
            let said = [
                &contribution.have,
                &contribution.document,
                &contribution.strengths,
                &contribution.gaps,
                &contribution.note,
            ];
            let said = said.into_iter().find(|text| !text.trim().is_empty());

            or_empty(said.map_or("", String::as_str))
        }
        Value::Attendance(tick) => locale.text(match tick.presence {
            Presence::Here => "value-here",
            Presence::Away => "value-away",
            Presence::Gone => "value-gone",
        }),
        Value::Consent(None) => locale.text("value-no-consent"),
        Value::Consent(Some(_)) => locale.text("value-consent"),
        Value::Asked(_) => locale.text("value-asked"),
        Value::Breakout(breakout) => breakout.name.clone(),
        Value::Outcome(stand) => outcome(stand, questionnaire, locale),
        Value::Review(Review::Marked) => locale.text("value-marked"),
        Value::Review(Review::Clear) => locale.text("value-clear"),
        Value::Evidence(evidence) => evidence.title.clone(),
        Value::Dissent(dissent) => dissent.words.clone(),
        Value::Round {
            number,
            way: _,
            state,
            cast,
        } => {
            let state = match state {
                RoundState::Open => "open",
                RoundState::Revealed => "revealed",
                RoundState::Discarded => "discarded",
            };

            locale.format(
                "value-round",
                &[
                    ("number", (*number).into()),
                    ("count", (*cast).into()),
                    ("state", state.into()),
                ],
            )
        }
        Value::RoundMark(RoundMark::Void { reason }) => {
            locale.format("value-round-void", &[("reason", reason.into())])
        }
        Value::RoundMark(RoundMark::Abandoned) => locale.text("value-round-abandoned"),
        Value::Seconds(seconds) => locale.minutes(*seconds),
        Value::Action(action) => action.title.clone(),
        Value::Target(Some(Target { level, horizon: _ })) => named(*level, questionnaire, locale),
        Value::Importance(Some(importance)) => locale.count(importance.number().into()),
        Value::Effort(Some(effort)) => locale.count(*effort as usize + 1),
        Value::Baseline(None)
        | Value::Name(None)
        | Value::Day(None)
        | Value::Homework(None)
        | Value::Target(None)
        | Value::Importance(None)
        | Value::Effort(None) => locale.text("value-none"),
        Value::Name(Some(NameChoice::Replace)) => locale.text("value-name-replace"),
        Value::Name(Some(NameChoice::Keep)) => locale.text("value-name-keep"),
        Value::Baseline(Some(baseline)) => or_empty(&baseline.title),
    }
}

/// The key of what a means is called.
pub(crate) fn means_key(means: Means) -> &'static str {
    match means {
        Means::Law => "means-law",
        Means::Forum => "means-forum",
        Means::Agreement => "means-agreement",
        Means::InformationSharing => "means-information-sharing",
        Means::ContactPoint => "means-contact-point",
        Means::Exercise => "means-exercise",
        Means::Informal => "means-informal",
        Means::Needed => "means-needed",
    }
}

/// The key of how well a means works.
pub(crate) fn state_key(state: RelationState) -> &'static str {
    match state {
        RelationState::Works => "relation-works",
        RelationState::OnPaper => "relation-on-paper",
        RelationState::Missing => "relation-missing",
    }
}

/// The name of a stakeholder group.
fn group_name(id: Option<&str>, questionnaire: &Questionnaire) -> Option<String> {
    let mut groups = questionnaire.groups().iter();
    let group = groups.find(|group| Some(group.id.as_str()) == id)?;

    Some(group.name.clone())
}

fn outcome(outcome: &Outcome, questionnaire: &Questionnaire, locale: &Locale) -> String {
    match outcome {
        Outcome::Open => locale.text("value-open"),
        Outcome::Agreed(level) => named(*level, questionnaire, locale),
        Outcome::Contested { provisional: None } => locale.text("value-contested"),
        Outcome::Contested {
            provisional: Some(level),
        } => locale.format(
            "value-contested-level",
            &[("level", named(*level, questionnaire, locale).into())],
        ),
        Outcome::DontKnow => locale.text("value-dont-know"),
        Outcome::NotApplicable { reason } => {
            locale.format("value-not-applicable", &[("reason", reason.into())])
        }
    }
}

/// A level by its label and its name.
fn named(level: Level, questionnaire: &Questionnaire, locale: &Locale) -> String {
    let scale = questionnaire.scale();
    let name = scale.get(level.index()).map_or("", |l| l.name.as_str());

    locale.format(
        "value-level",
        &[
            ("level", locale.label(&questionnaire.label(level)).into()),
            ("name", name.into()),
        ],
    )
}

/// Who gave a value; `at` is its time in the zone of the reader.
pub(crate) fn source(source: &Source<'_>, at: DateTime, locale: &Locale) -> String {
    let computer = match source.computer {
        "" => locale.text("source-no-computer"),
        computer => computer.to_owned(),
    };
    let (day, time) = (locale.date_short(at.date()), locale.time(at.time()));
    let breakout = match (source.breakout, source.breakout_name, source.facilitator) {
        (None, ..) => locale.text("source-whole"),
        (Some(_), None, _) => locale.text("source-former"),
        (Some(_), Some(name), None) => name.to_owned(),
        (Some(_), Some(name), Some(facilitator)) => locale.format(
            "source-facilitator",
            &[
                ("breakout", name.into()),
                ("facilitator", facilitator.into()),
            ],
        ),
    };

    locale.format(
        "source",
        &[
            ("breakout", breakout.into()),
            ("computer", computer.into()),
            ("day", day.into()),
            ("time", time.into()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{
        Assessment, AssessmentId, Breakout, Evidence, Grade, Importance, ItemId, Participant,
        VotingMethod,
    };
    use crate::locale::Language;
    use crate::questionnaire::library;

    use jiff::Timestamp;
    use jiff::civil::date;
    use uuid::Uuid;

    fn english() -> Locale {
        Locale::new(Language::ENGLISH)
    }

    #[test]
    fn every_part_and_every_value_has_words() {
        let item = ItemId(Uuid::nil());
        let answer = |part| Part::Answer("IM10".into(), part);
        let parts = [
            Part::Fact(FactName::Country),
            Part::Fact(FactName::Title),
            Part::Fact(FactName::Host),
            Part::Fact(FactName::Place),
            Part::Fact(FactName::Dates),
            Part::Fact(FactName::Scope),
            Part::Fact(FactName::Mark(Profile::Internal)),
            Part::Fact(FactName::Mark(Profile::Partners)),
            Part::Fact(FactName::Mark(Profile::Public)),
            Part::Participant(item),
            Part::Group("operators".to_owned()),
            Part::Institution(item),
            Part::Relation(item),
            Part::Initiative(item),
            Part::Form(item),
            Part::Fact(FactName::Homework),
            answer(AnswerPart::Brought(item)),
            Part::Attendance(item),
            Part::Breakout(item),
            Part::Action(item),
            Part::Target("coordination".to_owned()),
            Part::Baseline,
            Part::Name("garcia-0011223344556677".into()),
            answer(AnswerPart::Outcome),
            answer(AnswerPart::Passage(Passage::Strengths)),
            answer(AnswerPart::Passage(Passage::Gaps)),
            answer(AnswerPart::Passage(Passage::Note)),
            answer(AnswerPart::Review),
            answer(AnswerPart::Evidence(item)),
            answer(AnswerPart::Dissent(item)),
            answer(AnswerPart::Round(item)),
            answer(AnswerPart::Target),
            answer(AnswerPart::Importance),
            answer(AnswerPart::Effort),
            answer(AnswerPart::Spent),
        ];
        let mut words: Vec<String> = parts.iter().map(|p| part(p, &english())).collect();
        words.sort();
        words.dedup();

        assert_eq!(words.len(), parts.len(), "no two are called alike");
        assert!(!words.iter().any(|words| words.contains(['‹', '{'])));
    }

    #[test]
    fn a_side_says_what_it_holds_and_a_sealed_round_only_how_many_views() {
        let id = AssessmentId(Uuid::nil());
        let by = crate::assessment::Signature {
            writer: crate::assessment::WriterId(Uuid::nil()),
            computer: "",
            at: Timestamp::UNIX_EPOCH,
        };
        let national = library::national().unwrap();
        let assessment = Assessment::new(id, national, "Arvenia", by).unwrap();
        let contested = |provisional| Value::Outcome(Outcome::Contested { provisional });
        let day = date(2026, 6, 9);
        let cases = [
            (Value::Removed, "Removed"),
            (Value::Words(" ".to_owned()), "Empty"),
            (Value::Dates(None), "No dates"),
            (
                Value::Dates(Some(Dates {
                    first: day,
                    last: day,
                })),
                "9 June 2026",
            ),
            (Value::Scope(Scope::QuickScan), "The quick scan"),
            (Value::Outcome(Outcome::Open), "Open"),
            (Value::Outcome(Outcome::Agreed(Level(2))), "2 Adopted"),
            (contested(None), "Contested"),
            (contested(Some(Level(1))), "Contested, for now 1 Initiated"),
            (
                Value::Outcome(Outcome::NotApplicable {
                    reason: "No such body.".to_owned(),
                }),
                "Does not apply: No such body.",
            ),
            (Value::Review(Review::Marked), "Marked"),
            (
                Value::Participant(Participant {
                    name: "Ilse".to_owned(),
                    organisation: "NCA".to_owned(),
                    ..Participant::default()
                }),
                "Ilse, NCA",
            ),
            (
                Value::Breakout(Breakout {
                    name: "Law".to_owned(),
                    ..Breakout::default()
                }),
                "Law",
            ),
            (
                Value::Evidence(Evidence {
                    title: "Decree".to_owned(),
                    source: String::new(),
                    date: None,
                    grade: Grade::A,
                    restricted: true,
                    ..Evidence::new("", Grade::D)
                }),
                "Decree",
            ),
            (
                Value::Round {
                    number: 1,
                    way: VotingMethod::Sealed,
                    state: RoundState::Open,
                    cast: 5,
                },
                "Round 1, 5 views, still open",
            ),
            (Value::Name(Some(NameChoice::Replace)), "Replace it"),
            (Value::Name(Some(NameChoice::Keep)), "Keep it"),
            (Value::Target(None), "None"),
            (Value::Importance(Some(Importance::default())), "3"),
        ];

        for (held, expected) in cases {
            assert_eq!(
                value(&held, assessment.questionnaire(), &english()),
                expected
            );
        }
    }

    #[test]
    fn a_source_names_breakout_facilitator_computer_and_time() {
        let check = |breakout, name, facilitator, computer, expected: &str| {
            let source = Source {
                breakout,
                breakout_name: name,
                facilitator,
                computer,
                at: Timestamp::UNIX_EPOCH,
            };
            let at = date(2026, 6, 9).at(9, 5, 0, 0);

            assert_eq!(super::source(&source, at, &english()), expected);
        };
        let id = Some(ItemId(Uuid::nil()));

        check(
            None,
            None,
            None,
            "pc-1",
            "Main file, pc-1, 9 Jun 2026, 09:05",
        );
        check(
            id,
            Some("Law"),
            Some("Ilse"),
            "",
            "Law (Ilse), computer without a name, 9 Jun 2026, 09:05",
        );
        check(
            id,
            None,
            None,
            "pc-1",
            "A breakout that was removed, pc-1, 9 Jun 2026, 09:05",
        );
    }
}
