//! The sheets on institutions: who does what, how they work together, initiatives, training needs.

use super::{Book, CellValue};

use crate::assessment::{ElementPart, RelationState};
use crate::chart::subject::means_words;
use crate::locale::Locale;
use crate::output::audience::AudienceView;

use rust_xlsxwriter::XlsxError;

/// The category of questions that are of capacity, in whatever lens a questionnaire has it.
const CAPACITY: &str = "capacity";

/// The names of the sheets that an audience gets, in their order.
pub(super) fn sheets(view: &AudienceView<'_>, locale: &Locale) -> Vec<(bool, String)> {
    let has_duties = !view.duties().is_empty();

    vec![
        (has_duties, locale.text("chart-name-who-does-what")),
        (
            !view.relations().is_empty(),
            locale.text("chart-name-how-they-work-together"),
        ),
        (
            !view.initiatives().is_empty(),
            locale.text("report-initiatives"),
        ),
        (
            !training_needs(view).is_empty(),
            locale.text("sheet-training"),
        ),
    ]
}

/// The capacity questions below their targets, in the order of the questionnaire; none for the public.
fn training_needs(view: &AudienceView<'_>) -> Vec<usize> {
    if !view.tells_duties() {
        return Vec::new();
    }

    let lenses = view.questionnaire().lenses().iter();
    let capacity = |asked: &crate::output::audience::QuestionView<'_>| {
        let mut lenses = lenses.clone();

        lenses.any(|lens| {
            asked
                .question
                .tags(&lens.id)
                .iter()
                .any(|tag| tag == CAPACITY)
        })
    };
    let questions = view.questions().iter().filter(|asked| capacity(asked));
    let below = questions.filter(|asked| {
        let target = view.target(asked.ordinal);

        asked
            .level
            .zip(target)
            .is_some_and(|(level, target)| level < target.level)
    });

    below.map(|asked| asked.ordinal).collect()
}

impl Book<'_> {
    pub(super) fn duties(&mut self) -> Result<(), XlsxError> {
        self.who_does_what()?;
        self.how_they_work_together()?;
        self.initiatives()?;

        self.training()
    }

    /// A row for each institution, and one for each function: how many institutions have it in each element.
    fn who_does_what(&mut self) -> Result<(), XlsxError> {
        let (view, locale, phrase) = (self.view, self.locale, self.phrase);
        let duties = view.duties();

        if duties.is_empty() {
            return Ok(());
        }

        let inside = view.tells_duties();
        let mut heads = vec![
            (locale.text("report-organisation"), 40),
            (locale.text("report-group"), 28),
        ];
        let elements = phrase.questionnaire.elements().iter().enumerate();
        heads.extend(elements.map(|(position, element)| (phrase.element(position, element), 18)));

        if inside {
            heads.extend([
                (locale.text("report-function"), 36),
                (locale.text("institution-short"), 14),
                (locale.text("institution-sector"), 20),
                (locale.text("report-in-room"), 12),
                (locale.text("institution-mandate"), 40),
                (locale.text("institution-contact"), 36),
            ]);
        }

        let functions = phrase.questionnaire.functions();
        let institutions = duties.iter().map(|duty| {
            let group = duty.group.map_or("", |group| group.name.as_str());
            let parts = duty.parts.iter().map(|part| match part {
                Some(ElementPart::Leads) => locale.text("duty-leads"),
                Some(ElementPart::Supports) => locale.text("duty-supports"),
                None => String::new(),
            });
            let mut row = vec![Self::text(duty.name), group.into()];
            row.extend(parts.map(CellValue::from));

            if inside {
                let has = duty.functions.iter().filter_map(|at| functions.get(*at));
                let in_room = duty
                    .in_room
                    .map(|is_in| locale.text(if is_in { "report-yes" } else { "report-no" }));
                row.extend([
                    phrase
                        .listed(has.map(|function| function.name.clone()))
                        .into(),
                    Self::text(duty.short),
                    Self::text(duty.sector),
                    in_room.unwrap_or_default().into(),
                    Self::text(duty.mandate),
                    Self::text(duty.contact),
                ]);
            }

            row
        });
        let mut rows: Vec<Vec<CellValue>> = institutions.collect();

        if inside {
            let found = functions.iter().zip(&view.coordination().functions);

            for (function, duty) in found {
                let cells = duty.places.iter().map(|place| match place {
                    place if place.is_missing() => locale.text("duty-nobody").into(),
                    place if place.is_asked => place.institutions.into(),
                    _ => phrase.none().into(),
                });
                let mut row = vec![
                    function.name.as_str().into(),
                    locale.text("duty-functions-note").into(),
                ];
                row.extend(cells);
                row.resize_with(heads.len(), || "".into());
                rows.push(row);
            }
        }

        let name = locale.text("chart-name-who-does-what");
        self.sheet(&name, &heads, &rows)?;

        Ok(())
    }

    /// A row for each means of a pair, and for each pair of which nothing was said.
    fn how_they_work_together(&mut self) -> Result<(), XlsxError> {
        let (view, locale, phrase) = (self.view, self.locale, self.phrase);
        let relations = view.relations();

        if relations.is_empty() {
            return Ok(());
        }

        let mut heads = vec![
            (locale.text("report-organisation"), 36),
            (locale.text("report-other-organisation"), 36),
            (locale.text("report-elements-head"), 14),
            (locale.text("pairs-means"), 24),
            (locale.text("pairs-states"), 20),
            (locale.text("report-shown-by"), 44),
        ];

        if view.tells_names() {
            heads.push((locale.text("report-said-by"), 32));
        }

        let rows = relations.iter().map(|relation| {
            let [one, other] = relation.between;
            let elements = relation.elements.iter();
            let elements = elements.map(|element| phrase.count(element + 1));
            let means = relation.means.map(|means| means_words(means, locale));
            let state = locale.text(match relation.state {
                Some(RelationState::Works) => "pairs-works",
                Some(RelationState::OnPaper) => "pairs-on-paper",
                Some(RelationState::Missing) => "pairs-missing",
                None => "pairs-unknown",
            });
            let mut row = vec![
                Self::text(one),
                Self::text(other),
                phrase.listed(elements).into(),
                means.unwrap_or_default().into(),
                state.into(),
                Self::text(relation.shown_by),
            ];

            if view.tells_names() {
                row.push(Self::text(relation.source));
            }

            row
        });
        let rows: Vec<Vec<CellValue>> = rows.collect();
        let name = locale.text("chart-name-how-they-work-together");
        self.sheet(&name, &heads, &rows)?;

        Ok(())
    }

    /// A row for each initiative that the audience may see.
    fn initiatives(&mut self) -> Result<(), XlsxError> {
        let (view, locale, phrase) = (self.view, self.locale, self.phrase);
        let initiatives = view.initiatives();

        if initiatives.is_empty() {
            return Ok(());
        }

        let inside = view.tells_duties();
        let mut heads = vec![
            (locale.text("report-initiative"), 46),
            (locale.text("report-kind-head"), 16),
            (locale.text("report-status"), 14),
            (locale.text("report-since"), 14),
            (locale.text("report-until"), 14),
            (locale.text("report-document"), 40),
            (locale.text("report-grade-short"), 8),
            (locale.text("report-question"), 24),
        ];

        if inside {
            heads.extend([
                (locale.text("report-organisation"), 44),
                (locale.text("report-money"), 30),
            ]);
        }

        if view.tells_names() {
            heads.push((locale.text("report-restricted-head"), 14));
        }

        let rows = initiatives.iter().map(|initiative| {
            let questions = initiative.questions.iter();
            let questions: Vec<&str> = questions.map(|id| id.as_str()).collect();
            let mut row = vec![
                Self::text(initiative.title),
                phrase.initiative_kind(initiative.kind).into(),
                phrase.initiative_state(initiative.state).into(),
                phrase.partial_date(initiative.since).into(),
                phrase.partial_date(initiative.until).into(),
                Self::text(initiative.document),
                phrase.grade_letter(initiative.grade).into(),
                questions.join(", ").into(),
            ];

            if inside {
                let names = initiative.institutions.iter();
                row.extend([
                    phrase.listed(names.map(|name| (*name).to_owned())).into(),
                    Self::text(initiative.money),
                ]);
            }

            if view.tells_names() {
                let restricted = initiative.restricted;
                let words = restricted.then(|| locale.text("report-restricted"));
                row.push(words.unwrap_or_default().into());
            }

            row
        });
        let rows: Vec<Vec<CellValue>> = rows.collect();
        let name = locale.text("report-initiatives");
        self.sheet(&name, &heads, &rows)?;

        Ok(())
    }

    /// A row for each institution of each capacity question below its target: who has to learn what.
    fn training(&mut self) -> Result<(), XlsxError> {
        let (view, locale, phrase) = (self.view, self.locale, self.phrase);
        let needs = training_needs(view);

        if needs.is_empty() {
            return Ok(());
        }

        let heads = [
            (locale.text("report-organisation"), 40),
            (locale.text("sheet-element"), 24),
            (locale.text("report-id"), 8),
            (locale.text("report-question"), 50),
            (locale.text("sheet-level-value"), 8),
            (locale.text("report-target"), 8),
            (locale.text("report-horizon"), 14),
            (locale.text("report-lacks"), 46),
        ];
        let mut rows: Vec<(String, Vec<CellValue>)> = Vec::new();

        for ordinal in needs {
            let (Some(asked), Some(place), Some(target)) = (
                view.questions().get(ordinal),
                phrase.questionnaire.place(ordinal),
                view.target(ordinal),
            ) else {
                continue;
            };

            let element = phrase.questionnaire.elements().get(place.element);
            let element = element.map(|element| phrase.element(place.element, element));
            let concerned = view.concerned_by(ordinal);
            let names = match concerned.as_slice() {
                [] => vec![""],
                names => names.to_vec(),
            };
            let horizon = target.horizon;
            let horizon = horizon.map_or_else(String::new, |h| phrase.horizon(Some(h)));

            for name in names {
                let level = asked.level.unwrap_or_default();

                rows.push((
                    name.to_owned(),
                    vec![
                        Self::text(name),
                        element.clone().unwrap_or_default().into(),
                        asked.question.id.as_str().into(),
                        asked.question.title.as_str().into(),
                        self.level(Some(level)),
                        self.level(Some(target.level)),
                        horizon.clone().into(),
                        Self::text(asked.gaps),
                    ],
                ));
            }
        }

        // By institution; what nobody answers for comes last.
        rows.sort_by_key(|(name, _)| (name.is_empty(), name.clone()));
        let rows: Vec<Vec<CellValue>> = rows.into_iter().map(|(_, row)| row).collect();
        let name = locale.text("sheet-training");
        self.sheet(&name, &heads, &rows)?;

        Ok(())
    }
}
