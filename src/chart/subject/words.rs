//! The texts of the pictures: titles, computed findings, sources, and values as text.

use super::catalogue::{Layers, Subject};
use super::duty_words;
use crate::assessment::{Assessment, Baseline, BaselineDoubt, Grade, Origin, Scope};
use crate::chart::model::Frame;
use crate::figure::{Figure, MOST_DECIMALS, Suffix};
use crate::locale::{LinePart, Locale};
use crate::questionnaire::{Questionnaire, ScaleLevel};
use crate::results::{Covered, DisplayedValue, Reading, Results};

/// The most decimals of the edges of bands.
const DECIMALS: u8 = 3;

/// The letter of a grade of evidence, in the script of a language.
pub fn grade_letter(grade: Grade, locale: &Locale) -> String {
    match grade {
        Grade::A => locale.text("grade-letter-a"),
        Grade::B => locale.text("grade-letter-b"),
        Grade::C => locale.text("grade-letter-c"),
        Grade::D => locale.text("grade-letter-d"),
    }
}

/// The texts around a picture.
pub(super) fn frame(
    subject: Subject,
    assessment: &Assessment,
    results: &Results,
    locale: &Locale,
    (layers, mark): (Layers, Option<String>),
) -> Frame {
    let (parts, (subject, page)) = (subject.pages(results).len(), subject.first());
    let [title, finding] = match subject {
        Subject::WhoDoesWhat(_) | Subject::HowTheyWorkTogether => {
            duty_words::titles(subject, results, layers, locale)
        }
        _ => [
            title(subject, results, locale),
            finding(subject, results, locale),
        ],
    };

    Frame {
        title: match parts {
            1 => title,
            _ => locale.format(
                "chart-part",
                &[
                    ("name", title.into()),
                    ("part", (page + 1).into()),
                    ("parts", parts.into()),
                ],
            ),
        },
        finding,
        country: assessment.facts().country().to_owned(),
        status: status(subject, assessment, results, layers, locale),
        source: source(subject, assessment, results, layers, locale),
        imprint: String::new(),
        mark: mark.filter(|mark| !mark.trim().is_empty()),
        direction: locale.direction(),
    }
}

fn title(subject: Subject, results: &Results, locale: &Locale) -> String {
    let elements = results.elements();
    let aspects: usize = elements.iter().map(|element| element.aspects.len()).sum();

    match subject {
        Subject::Elements | Subject::Later(..) => locale.format(
            "chart-title-elements",
            &[(
                "questionnaire",
                results.questionnaire().chart_title().into(),
            )],
        ),
        Subject::Aspects => locale.format(
            "chart-title-aspects",
            &[
                ("aspects", aspects.into()),
                ("elements", elements.len().into()),
            ],
        ),
        Subject::HeatMap => locale.text("chart-title-heat-map"),
        Subject::Groups => locale.text("chart-title-groups"),
        Subject::Ranges => locale.text("chart-title-ranges"),
        Subject::Element(index) => {
            let element = results.questionnaire().elements().get(index);
            let name = element.map_or("", |element| element.name.as_str());

            locale.format("chart-title-element", &[("name", name.into())])
        }
        Subject::Lens(index) => {
            let lens = results.questionnaire().lenses().get(index);
            let name = lens.map_or("", |lens| lens.name.as_str());

            locale.format("chart-title-lens", &[("name", in_a_sentence(name).into())])
        }
        Subject::Change => locale.text("chart-title-change"),
        Subject::Evidence => locale.text("chart-title-evidence"),
        Subject::WhoDoesWhat(_) | Subject::HowTheyWorkTogether => subject.kind_name(locale),
    }
}

/// A name as it stands within a sentence: "actor function" for "Actor function", but "GCA work area".
fn in_a_sentence(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next();
    let is_word = letters.clone().next().is_some_and(char::is_lowercase);

    match first {
        Some(first) if is_word => first.to_lowercase().chain(letters).collect(),
        _ => name.to_owned(),
    }
}

/// An item with a displayed value.
struct NamedValue {
    name: String,
    /// The name in a sentence with several.
    short: String,
    figure: Figure,
}

fn finding(subject: Subject, results: &Results, locale: &Locale) -> String {
    if subject == Subject::Groups {
        return of_groups(results, locale);
    }

    if results.overall().roll_up.resolved == 0 {
        return locale.text("chart-finding-nothing");
    }

    match subject {
        Subject::Elements => of_elements(&elements(results), results.elements().len(), locale),
        Subject::Aspects | Subject::HeatMap | Subject::Groups | Subject::Ranges => {
            of_aspects(&aspects(results, locale), locale)
        }
        Subject::Element(index) => of_aspects(&aspects_of(index, results, locale), locale),
        Subject::Lens(index) => of_aspects(&categories(index, results), locale),
        Subject::Change => of_change(results, locale),
        Subject::Evidence => match results.evidence().percent {
            Some(percent) => locale.format(
                "chart-finding-evidence",
                &[("percent", locale.percent(percent).into())],
            ),
            None => locale.text("chart-finding-nothing"),
        },
        Subject::WhoDoesWhat(_) | Subject::HowTheyWorkTogether | Subject::Later(..) => {
            String::new()
        }
    }
}

/// The item on which the groups are farthest apart, by displayed values.
fn of_groups(results: &Results, locale: &Locale) -> String {
    let elements = results.questionnaire().elements().iter();
    let widest = elements
        .zip(results.elements())
        .rev()
        .filter_map(|(element, result)| {
            let groups = result.shown_groups().filter_map(|(position, measured)| {
                let group = results.questionnaire().groups().get(position)?;

                Some(NamedValue {
                    name: group.name.clone(),
                    short: group.name.clone(),
                    figure: measured.reading.value()?.figure,
                })
            });
            let groups: Vec<NamedValue> = groups.collect();
            let (low, high) = ends(&groups)?;

            Some((element, groups, low, high))
        })
        .max_by_key(|(_, _, low, high)| high.minus(*low));
    let Some((element, groups, low, high)) = widest else {
        return locale.text("chart-groups-none");
    };

    if low == high {
        return locale.text("chart-finding-groups-equal");
    }

    locale.format(
        "chart-finding-groups",
        &[
            ("element", element.short_name().into()),
            ("lowest", names(&groups, low, locale).into()),
            ("low", locale.figure(low).into()),
            ("highest", names(&groups, high, locale).into()),
            ("high", locale.figure(high).into()),
        ],
    )
}

fn elements(results: &Results) -> Vec<NamedValue> {
    let elements = results.questionnaire().elements().iter();

    elements
        .zip(results.elements())
        .filter_map(|(element, result)| {
            Some(NamedValue {
                name: element.name.clone(),
                short: element.short_name().to_owned(),
                figure: result.whole.reading.value()?.figure,
            })
        })
        .collect()
}

fn aspects(results: &Results, locale: &Locale) -> Vec<NamedValue> {
    (0..results.elements().len())
        .flat_map(|element| aspects_of(element, results, locale))
        .collect()
}

fn aspects_of(index: usize, results: &Results, locale: &Locale) -> Vec<NamedValue> {
    let element = results.questionnaire().elements().get(index);
    let Some((element, result)) = element.zip(results.elements().get(index)) else {
        return Vec::new();
    };
    let aspects = element.aspects.iter().zip(&result.aspects).enumerate();

    aspects
        .filter_map(|(position, (aspect, measured))| {
            let name = numbered(&[index, position], &aspect.name, locale);

            Some(NamedValue {
                short: name.clone(),
                name,
                figure: measured.reading.value()?.figure,
            })
        })
        .collect()
}

fn categories(lens: usize, results: &Results) -> Vec<NamedValue> {
    let content = results.questionnaire().lenses().get(lens);
    let Some((content, measured)) = content.zip(results.lenses().get(lens)) else {
        return Vec::new();
    };
    let categories = content.categories.iter().zip(measured);

    categories
        .filter_map(|(category, measured)| {
            Some(NamedValue {
                name: category.name.clone(),
                short: category.name.clone(),
                figure: measured.reading.value()?.figure,
            })
        })
        .collect()
}

/// Which element moved most, and which least.
fn of_change(results: &Results, locale: &Locale) -> String {
    let elements = results.questionnaire().elements().iter();
    let moved: Vec<NamedValue> = elements
        .zip(results.elements())
        .filter_map(|(element, result)| {
            Some(NamedValue {
                name: element.name.clone(),
                short: element.short_name().to_owned(),
                figure: result.change()?.figure,
            })
        })
        .collect();
    let Some((low, high)) = ends(&moved) else {
        return locale.text("chart-finding-change-none");
    };

    if low == high {
        return locale.format(
            "chart-finding-change-equal",
            &[("change", locale.change(high).into())],
        );
    }

    locale.format(
        "chart-finding-change",
        &[
            ("most", names(&moved, high, locale).into()),
            ("high", locale.change(high).into()),
            ("least", names(&moved, low, locale).into()),
            ("low", locale.change(low).into()),
        ],
    )
}

fn of_elements(all: &[NamedValue], count: usize, locale: &Locale) -> String {
    let Some((lowest, highest)) = ends(all) else {
        return locale.text("chart-finding-too-little");
    };
    let (low, high) = (locale.figure(lowest), locale.figure(highest));

    if let [only] = all {
        let named = [("name", (&only.name).into()), ("value", high.into())];

        return if count == 1 {
            locale.format("chart-finding-one", &named)
        } else {
            locale.format("chart-finding-only", &named)
        };
    }

    if lowest == highest {
        return if all.len() == count {
            locale.format("chart-finding-equal", &[("value", high.into())])
        } else {
            locale.format(
                "chart-finding-equal-some",
                &[("number", all.len().into()), ("value", high.into())],
            )
        };
    }

    locale.format(
        "chart-finding-elements",
        &[
            ("highest", names(all, highest, locale).into()),
            ("high", high.into()),
            ("lowest", names(all, lowest, locale).into()),
            ("low", low.into()),
        ],
    )
}

fn of_aspects(all: &[NamedValue], locale: &Locale) -> String {
    let Some((lowest, highest)) = ends(all) else {
        return locale.text("chart-finding-too-little");
    };
    let (low, high) = (locale.figure(lowest), locale.figure(highest));

    if let [only] = all {
        return locale.format(
            "chart-finding-one",
            &[("name", (&only.name).into()), ("value", high.into())],
        );
    }

    if lowest == highest {
        return locale.format(
            "chart-finding-equal-aspects",
            &[("number", all.len().into()), ("value", high.into())],
        );
    }

    locale.format(
        "chart-finding-aspects",
        &[
            ("weakest", names(all, lowest, locale).into()),
            ("low", low.into()),
            ("strongest", names(all, highest, locale).into()),
            ("high", high.into()),
        ],
    )
}

fn ends(all: &[NamedValue]) -> Option<(Figure, Figure)> {
    let figures = || all.iter().map(|named| named.figure);

    figures().min().zip(figures().max())
}

/// The names of those with a value: one, two, or the first and how many more.
fn names(all: &[NamedValue], figure: Figure, locale: &Locale) -> String {
    let those: Vec<&NamedValue> = all.iter().filter(|named| named.figure == figure).collect();

    match those.as_slice() {
        [] => String::new(),
        [one] => one.name.clone(),
        [one, other] => locale.format(
            "chart-names-two",
            &[
                ("one", (&one.short).into()),
                ("other", (&other.short).into()),
            ],
        ),
        [first, more @ ..] => locale.format(
            "chart-names-more",
            &[
                ("first", (&first.short).into()),
                ("more", more.len().into()),
            ],
        ),
    }
}

/// Date and coverage: "11 June 2026 · 70 of 74 questions resolved (95%)".
fn status(
    subject: Subject,
    assessment: &Assessment,
    results: &Results,
    layers: Layers,
    locale: &Locale,
) -> String {
    if let Some(counted) = duty_words::status(subject, results, layers, locale) {
        let date = assessment
            .facts()
            .dates()
            .map(|dates| LinePart::Date(dates.last));

        let counted = (!counted.is_empty()).then_some(LinePart::from(counted));

        return locale.line(date.into_iter().chain(counted));
    }

    let overall = results.overall();
    let counts = &overall.roll_up;
    let coverage = match overall.percent {
        None => locale.text("chart-status-nothing"),
        Some(percent) => locale.format(
            "chart-status-coverage",
            &[
                ("resolved", counts.resolved.into()),
                ("applicable", counts.applicable.into()),
                ("percent", locale.percent(percent).into()),
            ],
        ),
    };
    let mut parts = Vec::new();

    if let Some(dates) = assessment.facts().dates() {
        parts.push(LinePart::Date(dates.last));
    }

    if assessment.facts().scope() == Scope::QuickScan {
        let quick = locale.format(
            "chart-status-quick",
            &[
                ("asked", results.progress().asked.into()),
                ("all", results.questions().len().into()),
            ],
        );
        parts.push(quick.into());
    }

    parts.push(coverage.into());

    locale.line(parts)
}

/// The source of the figures, and how they are computed.
fn source(
    subject: Subject,
    assessment: &Assessment,
    results: &Results,
    layers: Layers,
    locale: &Locale,
) -> String {
    let questionnaire = results.questionnaire();
    let title = questionnaire.title();
    let dates = assessment.facts().dates();
    let origin = match (assessment.origin(), dates) {
        (Origin::Sample, _) => locale.text("chart-source-sample"),
        (Origin::Work, None) => {
            locale.format("chart-source-work", &[("questionnaire", title.into())])
        }
        (Origin::Work, Some(dates)) => locale.format(
            "chart-source-work-dates",
            &[
                ("questionnaire", title.into()),
                ("dates", locale.date_range(dates.first, dates.last).into()),
            ],
        ),
    };
    if let Some(method) = duty_words::source(subject, results, layers, locale) {
        return locale.format(
            "chart-source-register",
            &[("origin", origin.into()), ("method", method.into())],
        );
    }

    let level =
        |level: Option<&ScaleLevel>| level.map_or_else(String::new, |l| label_of(l, locale));
    let scale = questionnaire.scale();
    let levels = locale.format(
        "chart-source-levels",
        &[
            ("low", level(scale.first()).into()),
            ("high", level(scale.last()).into()),
        ],
    );
    let method = match subject {
        Subject::Groups => locale.text("chart-source-groups"),
        Subject::Elements if is_weighted(questionnaire) => {
            locale.text("chart-source-elements-weighted")
        }
        Subject::Elements => locale.text("chart-source-elements"),
        Subject::Lens(_) if is_weighted(questionnaire) => locale.text("chart-source-lens-weighted"),
        Subject::Lens(_) => locale.text("chart-source-lens"),
        Subject::Change => locale.text("chart-source-change"),
        Subject::Evidence => locale.text("chart-source-evidence"),
        Subject::Aspects | Subject::HeatMap | Subject::Ranges | Subject::Element(_)
            if is_weighted(questionnaire) =>
        {
            locale.text("chart-source-aspects-weighted")
        }
        Subject::Aspects | Subject::HeatMap | Subject::Ranges | Subject::Element(_) => {
            locale.text("chart-source-aspects")
        }
        Subject::WhoDoesWhat(_) | Subject::HowTheyWorkTogether | Subject::Later(..) => {
            String::new()
        }
    };

    locale.format(
        "chart-source",
        &[
            ("origin", origin.into()),
            ("levels", levels.into()),
            ("method", method.into()),
        ],
    )
}

/// Whether aspects or questions weigh differently.
fn is_weighted(questionnaire: &Questionnaire) -> bool {
    let aspects = || questionnaire.elements().iter().flat_map(|e| &e.aspects);
    let mut weights = aspects()
        .map(|aspect| aspect.weight)
        .chain(questionnaire.questions().map(|question| question.weight));
    let first = weights.next().unwrap_or(1.0);

    weights.any(|weight| (weight - first).abs() > f64::EPSILON)
}

/// A value alone: "2.1", or a dash.
pub(super) fn figure(reading: Reading, locale: &Locale) -> String {
    match reading.value() {
        Some(shown) => locale.figure(shown.figure),
        None => locale.text("chart-none"),
    }
}

/// A value with its word: "2.1 Adopted"; alone where values have no words.
pub fn value_in_words(
    shown: DisplayedValue,
    questionnaire: &Questionnaire,
    locale: &Locale,
) -> String {
    let value = locale.figure(shown.figure);

    match questionnaire.word(shown.band) {
        Some(word) => locale.format(
            "chart-value",
            &[("value", value.into()), ("level", word.into())],
        ),
        None => value,
    }
}

/// Whether the delegation has discussed a point of a checklist.
pub(super) fn covered(covered: Covered, locale: &Locale) -> String {
    locale.text(match covered {
        Covered::Whole => "results-session-covered",
        Covered::Partly => "results-session-partly",
        Covered::Open => "results-session-open",
        Covered::NotAsked => "results-session-not-asked",
    })
}

/// The levels in one line: "0 Absent · 1 Initiated".
pub(super) fn level_line(questionnaire: &Questionnaire, locale: &Locale) -> String {
    let levels = questionnaire.scale().iter();

    locale.line(levels.map(|level| level_and_name(level, locale)))
}

/// "1.5 Resources, delivery, review": positions from 0, written from 1.
pub(super) fn numbered(positions: &[usize], name: &str, locale: &Locale) -> String {
    let number: Vec<String> = positions.iter().map(|p| locale.count(p + 1)).collect();
    let number = locale.left_to_right(&number.join("."));

    locale.format(
        "chart-numbered",
        &[("number", number.into()), ("name", name.into())],
    )
}

/// The name of the recorded line, with the year if there is one.
pub(super) fn recorded(assessment: &Assessment, locale: &Locale) -> String {
    match assessment.facts().dates() {
        Some(dates) => locale.format(
            "chart-series-recorded-year",
            &[("year", i64::from(dates.last.year()).into())],
        ),
        None => locale.text("chart-series-recorded"),
    }
}

/// The name of the line of the targets, with the year by which all are to be reached if that is said.
pub(super) fn target(assessment: &Assessment, results: &Results, locale: &Locale) -> String {
    let dates = assessment.facts().dates();

    match dates.and_then(|dates| results.targets_by(dates.last)) {
        Some(by) => locale.format(
            "chart-series-target-year",
            &[("year", i64::from(by.year()).into())],
        ),
        None => locale.text("chart-series-target"),
    }
}

/// The name of the earlier assessment's line.
pub(super) fn baseline(assessment: &Assessment, locale: &Locale) -> String {
    let name = match assessment.baseline().and_then(|baseline| baseline.date) {
        Some(date) => locale.format(
            "chart-series-baseline-year",
            &[("year", i64::from(date.year()).into())],
        ),
        None => locale.text("chart-series-baseline"),
    };

    noted_baseline(name, assessment, locale)
}

/// A name of the baseline, with what makes the comparison doubtful behind it.
pub fn noted_baseline(name: String, assessment: &Assessment, locale: &Locale) -> String {
    match baseline_note(assessment, locale) {
        Some(note) => locale.format(
            "chart-series-baseline-note",
            &[("baseline", name.into()), ("note", note.into())],
        ),
        None => name,
    }
}

/// What makes the comparison with the baseline doubtful, as a list; `None` if nothing does.
pub fn baseline_note(assessment: &Assessment, locale: &Locale) -> Option<String> {
    let baseline = assessment.baseline()?;
    let doubts = assessment.doubts_about(baseline);
    let all = assessment.questionnaire().len();
    let notes: Vec<String> = doubts
        .into_iter()
        .map(|doubt| match doubt {
            BaselineDoubt::OtherCountry(country) => {
                locale.format("chart-baseline-country", &[("country", country.into())])
            }
            BaselineDoubt::OtherVersion(version) => match &baseline.lineage {
                Some(lineage) => locale.format(
                    "chart-baseline-version-compared",
                    &[
                        ("version", version.into()),
                        ("count", lineage.compared(all).into()),
                        ("all", all.into()),
                    ],
                ),
                None => locale.format("chart-baseline-version", &[("version", version.into())]),
            },
            BaselineDoubt::NotEarlier(date) => {
                locale.format("chart-baseline-day", &[("date", locale.date(date).into())])
            }
        })
        .collect();

    (!notes.is_empty()).then(|| locale.list(&notes))
}

/// The head of the earlier assessment's column: its year, or else what it is.
pub(super) fn baseline_head(baseline: &Baseline, locale: &Locale) -> String {
    match baseline.date {
        Some(date) => locale.format(
            "chart-column-year",
            &[("year", i64::from(date.year()).into())],
        ),
        None => locale.text("chart-series-baseline"),
    }
}

/// What stands for a level beside a mark: "2", or "2.5" if the scale has fractions.
pub(super) fn label_of(level: &ScaleLevel, locale: &Locale) -> String {
    locale.label(&level.label())
}

/// "2 Adopted".
pub(super) fn level_and_name(level: &ScaleLevel, locale: &Locale) -> String {
    locale.format(
        "chart-level",
        &[
            ("value", label_of(level, locale).into()),
            ("name", (&level.name).into()),
        ],
    )
}

/// The names of all rings in one sentence.
pub(super) fn rings(questionnaire: &Questionnaire, locale: &Locale) -> String {
    let names = list(questionnaire.scale(), locale);

    locale.format("chart-note-rings", &[("rings", names.into())])
}

/// The names of the rings that are too close to the centre to carry them.
pub(super) fn inner_rings(questionnaire: &Questionnaire, locale: &Locale) -> String {
    let names = list(questionnaire.scale().get(..2).unwrap_or_default(), locale);

    locale.format("chart-note-inner-rings", &[("rings", names.into())])
}

fn list(levels: &[ScaleLevel], locale: &Locale) -> String {
    locale.list(levels.iter().map(|level| {
        locale.format(
            "chart-level-joined",
            &[
                ("value", label_of(level, locale).into()),
                ("name", (&level.name).into()),
            ],
        )
    }))
}

/// Each level with the values that carry its name, as they are mostly read: "2 Adopted" and "1.5 – 2.4".
pub(super) fn levels(questionnaire: &Questionnaire, locale: &Locale) -> Vec<(String, String)> {
    let scale = questionnaire.scale();
    let unit = &questionnaire.content().unit;
    // So many decimals that the edge of each band is read whole.
    let decimals = scale.iter().skip(1).map(|level| {
        let edge = Figure::trimmed(level.from, MOST_DECIMALS);

        edge.decimals()
    });
    let decimals = decimals.fold(unit.decimals, u8::max).min(DECIMALS);
    let step = Figure::step(decimals);
    let read = |value: f64| Figure::rounded(value, decimals);
    let edge = |level: &ScaleLevel| {
        let near = read(level.from);

        if near.value() < level.from - 1e-9 {
            near.minus(step.negative())
        } else {
            near
        }
    };
    let suffix = Suffix::new(&unit.suffix);

    scale
        .iter()
        .enumerate()
        .map(|(position, level)| {
            let low = match position {
                0 => read(level.value),
                _ => edge(level),
            };
            let high = match scale.get(position + 1) {
                Some(next) => edge(next).minus(step),
                None => read(level.value),
            };

            (
                level_and_name(level, locale),
                locale.range(low, high.max(low).with_suffix(suffix)),
            )
        })
        .collect()
}
