//! The texts of *who does what* and *how they work together*: findings as sentences, means and states in words.

use super::catalogue::{Layers, Subject};
use crate::assessment::{Means, RelationState};
use crate::chart::model::{Duties, PairMatrix, PairState};
use crate::locale::{Direction, Locale};
use crate::questionnaire::{Element, Questionnaire};
use crate::results::Results;
use crate::results::coordination::{Finding, Pair};

/// A finding as one sentence; the first of a list as a title, without a full stop.
pub fn finding(finding: &Finding, questionnaire: &Questionnaire, locale: &Locale) -> String {
    let name = |element: usize| {
        let element = questionnaire.elements().get(element);

        element.map_or("", Element::short_name)
    };
    let names = |elements: &[usize]| match elements {
        [before @ .., last] if !before.is_empty() => {
            let before = locale.list(before.iter().map(|element| name(*element)));

            locale.format(
                "chart-names-two",
                &[("one", before.into()), ("other", name(*last).into())],
            )
        }
        few => locale.list(few.iter().map(|element| name(*element))),
    };
    let of_elements = |key: &str, elements: &[usize]| {
        locale.format(
            key,
            &[
                ("count", elements.len().into()),
                ("names", names(elements).into()),
            ],
        )
    };
    let with_unknown = |said: String, unknown: usize| match unknown {
        0 => said,
        unknown => locale.format(
            "finding-with-unknown",
            &[("finding", said.into()), ("unknown", unknown.into())],
        ),
    };
    let counted = |key: &str, pairs: usize, of: usize| {
        locale.format(key, &[("pairs", pairs.into()), ("of", of.into())])
    };

    match finding {
        Finding::NoParts => locale.text("finding-no-parts"),
        Finding::NoLead { elements, of } => locale.format(
            "finding-no-lead",
            &[("elements", (*elements).into()), ("of", (*of).into())],
        ),
        Finding::SupportedOnly(elements) => of_elements("finding-supported-only", elements),
        Finding::Untouched(elements) => of_elements("finding-untouched", elements),
        Finding::SeveralLeads(elements) => of_elements("finding-several-leads", elements),
        Finding::FunctionsMissing(places) => {
            locale.format("finding-functions-missing", &[("places", (*places).into())])
        }
        Finding::EveryElementLed => locale.text("finding-every-element-led"),
        Finding::NoSharedDuty => locale.text("finding-no-shared-duty"),
        Finding::NoMeans { pairs, of, unknown } => {
            with_unknown(counted("finding-no-means", *pairs, *of), *unknown)
        }
        Finding::MostlyIn { element, pairs } => locale.format(
            "finding-mostly-in",
            &[
                ("pairs", (*pairs).into()),
                ("element", name(*element).into()),
            ],
        ),
        Finding::OnPaperOnly {
            pairs,
            of,
            is_another: true,
            ..
        } => counted("finding-on-paper-another", *pairs, *of),
        Finding::OnPaperOnly {
            pairs, of, unknown, ..
        } => with_unknown(counted("finding-on-paper-only", *pairs, *of), *unknown),
        Finding::NotKnown { pairs, of } => counted("finding-not-known", *pairs, *of),
        Finding::AllWork(of) => counted("finding-all-work", *of, *of),
    }
}

/// Title and finding of a picture: what stands out first, and what follows.
pub(super) fn titles(
    subject: Subject,
    results: &Results,
    layers: Layers,
    locale: &Locale,
) -> [String; 2] {
    let (found, questionnaire) = (results.coordination(), results.questionnaire());

    match subject {
        Subject::WhoDoesWhat(_) if !layers.details => {
            [locale.text("chart-title-who-leads"), String::new()]
        }
        Subject::WhoDoesWhat(page) => {
            let [title, finding] = titled(&found.duty_findings(), 1, questionnaire, locale);

            match page {
                0 => [title, finding],
                _ => [
                    locale.format("chart-continued", &[("title", title.into())]),
                    finding,
                ],
            }
        }
        _ => titled(&found.pair_findings(), 2, questionnaire, locale),
    }
}

/// The count that completes the finding; `None` for other pictures, empty if the audience gets no count.
pub(super) fn status(
    subject: Subject,
    results: &Results,
    layers: Layers,
    locale: &Locale,
) -> Option<String> {
    let found = results.coordination();

    match subject {
        Subject::WhoDoesWhat(_) if !layers.details => Some(String::new()),
        Subject::WhoDoesWhat(_) => Some(locale.format(
            "chart-status-parts",
            &[
                ("with", found.with_part().count().into()),
                ("all", found.institutions.len().into()),
            ],
        )),
        Subject::HowTheyWorkTogether => Some(locale.format(
            "chart-status-pairs",
            &[
                ("works", found.pairs.works.into()),
                ("of", found.pairs.sharing.into()),
            ],
        )),
        _ => None,
    }
}

/// What has to be known to read a picture, with what has no room in it; `None` for other pictures.
pub(super) fn source(
    subject: Subject,
    results: &Results,
    layers: Layers,
    locale: &Locale,
) -> Option<String> {
    let rows = results.coordination().with_part().count();
    let more = |key: &str, shown: usize| {
        let rest = rows.saturating_sub(shown);

        (rest > 0).then(|| locale.format(key, &[("count", rest.into())]))
    };
    let (method, more) = match subject {
        Subject::WhoDoesWhat(_) if !layers.details => ("chart-source-who-leads", None),
        Subject::WhoDoesWhat(page) => (
            "chart-source-who-does-what",
            more("chart-source-next", (page + 1) * Duties::ROWS),
        ),
        Subject::HowTheyWorkTogether => (
            "chart-source-pairs",
            more("chart-source-in-workbook", PairMatrix::ROWS),
        ),
        _ => return None,
    };
    let sentences: Vec<String> = [Some(locale.text(method)), more]
        .into_iter()
        .flatten()
        .collect();

    Some(sentences.join(" "))
}

/// The first finding, and after it as many as a line holds.
fn titled(
    findings: &[Finding],
    more: usize,
    questionnaire: &Questionnaire,
    locale: &Locale,
) -> [String; 2] {
    let mut sentences = findings
        .iter()
        .map(|found| finding(found, questionnaire, locale));
    let title = sentences.next().unwrap_or_default();
    let further: Vec<String> = sentences.take(more).collect();

    [title, further.join(" ")]
}

/// A means in words.
pub fn means(means: Means, locale: &Locale) -> String {
    locale.text(match means {
        Means::Law => "means-law",
        Means::Forum => "means-forum",
        Means::Agreement => "means-agreement",
        Means::InformationSharing => "means-information-sharing",
        Means::ContactPoint => "means-contact-point",
        Means::Exercise => "means-exercise",
        Means::Informal => "means-informal",
        Means::Needed => "means-needed",
    })
}

/// The letter of a means in the language; empty for what is needed, which has a cross.
pub fn letter(means: Means, locale: &Locale) -> String {
    locale.text(match means {
        Means::Law => "means-letter-law",
        Means::Forum => "means-letter-forum",
        Means::Agreement => "means-letter-agreement",
        Means::InformationSharing => "means-letter-sharing",
        Means::ContactPoint => "means-letter-contact",
        Means::Exercise => "means-letter-exercise",
        Means::Informal => "means-letter-informal",
        Means::Needed => return String::new(),
    })
}

/// What stands between two letters of means: Arabic letters would join.
pub fn between_letters(locale: &Locale) -> &'static str {
    match locale.direction() {
        Direction::LeftToRight => "",
        Direction::RightToLeft => " ",
    }
}

/// The mark of a pair.
pub(super) fn pair_state(pair: &Pair) -> PairState {
    match pair.state {
        Some(RelationState::Works) => PairState::Works,
        Some(RelationState::OnPaper) => PairState::OnPaper,
        Some(RelationState::Missing) => PairState::Missing,
        None if pair.shared.is_empty() => PairState::Apart,
        None => PairState::Unknown,
    }
}

/// What the mark of a pair means.
pub(super) fn state(state: PairState, locale: &Locale) -> String {
    locale.text(match state {
        PairState::Works => "pairs-works",
        PairState::OnPaper => "pairs-on-paper",
        PairState::Missing => "pairs-missing",
        PairState::Unknown => "pairs-unknown",
        PairState::Apart => "pairs-apart",
    })
}
