//! The data of *who does what* and of *how they work together*.

use super::drawing::Drawing;
use super::{duty_words, words};
use crate::assessment::{ElementPart, Institution, ItemId, Means, RelationState};
use crate::chart::model::{
    Badge, Duties, DutyColumn, DutyGroup, DutyMark, DutyRow, DutyWords, FunctionCell, FunctionRow,
    ListedPair, NobodyRow, PairCell, PairMatrix, PairRow, PairState,
};
use crate::results::coordination::{Coordination, InstitutionDuty, Pair};

/// The means in the legend, whose first column is the narrower one.
const LEGEND: [Means; 7] = [
    Means::Law,
    Means::Forum,
    Means::Agreement,
    Means::Informal,
    Means::InformationSharing,
    Means::ContactPoint,
    Means::Exercise,
];

/// The institutions on one picture of *who does what*, by stakeholder group: those that lead or have two parts come first.
fn on_page(
    coordination: &Coordination,
    page: usize,
    is_drawn: impl Fn(&InstitutionDuty) -> bool,
) -> Vec<&InstitutionDuty> {
    let drawn = coordination.institutions.iter().enumerate();
    let mut drawn: Vec<_> = drawn.filter(|(_, duty)| is_drawn(duty)).collect();

    if drawn.len() > Duties::ROWS {
        let is_first = |duty: &InstitutionDuty| duty.leads() || duty.part_count() > 1;

        drawn.sort_by_key(|(position, duty)| (!is_first(duty), *position));
    }

    let mut on_page: Vec<_> = drawn
        .into_iter()
        .skip(page * Duties::ROWS)
        .take(Duties::ROWS)
        .collect();
    on_page.sort_by_key(|(position, _)| *position);

    on_page.into_iter().map(|(_, duty)| duty).collect()
}

impl Drawing<'_> {
    fn coordination(&self) -> &Coordination {
        self.results.coordination()
    }

    fn institution(&self, id: ItemId) -> Option<&Institution> {
        self.assessment.institutions().get(id)
    }

    fn name_of(&self, id: ItemId) -> &str {
        self.institution(id).map_or("", |known| &known.name)
    }

    fn short_of(&self, id: ItemId) -> String {
        self.institution(id)
            .map_or_else(String::new, Institution::short_name)
    }

    fn badges(&self, elements: impl IntoIterator<Item = usize>) -> Vec<Badge> {
        let badges = elements.into_iter().map(|element| self.badge(element));

        badges.collect()
    }

    /// One picture of *who does what*; without details the leads alone.
    pub(super) fn duties(&self, page: usize) -> Duties {
        let found = self.coordination();
        let details = self.layers.details;
        let on_page = on_page(found, page, |duty| {
            duty.leads() || details && duty.has_part()
        });
        let mut groups: Vec<(Option<usize>, DutyGroup)> = Vec::new();

        for duty in on_page {
            if groups.last().is_none_or(|(group, _)| *group != duty.group) {
                let name = duty
                    .group
                    .and_then(|group| self.questionnaire.groups().get(group));
                let name = name.map_or("", |group| match group.short.as_str() {
                    "" => &group.name,
                    short => short,
                });

                groups.push((
                    duty.group,
                    DutyGroup {
                        name: name.to_owned(),
                        rows: Vec::new(),
                    },
                ));
            }

            if let Some((_, group)) = groups.last_mut() {
                group.rows.push(self.duty_row(duty));
            }
        }

        let columns = self.numbered().map(|(index, element, _)| DutyColumn {
            badge: Some(self.badge(index)),
            name: element.short_name().to_owned(),
            leads: found.elements.get(index).map_or_else(String::new, |duty| {
                self.locale
                    .line(duty.leads.iter().map(|id| self.short_of(*id)))
            }),
        });

        Duties {
            columns: columns.collect(),
            groups: groups.into_iter().map(|(_, group)| group).collect(),
            functions: if details {
                self.functions()
            } else {
                Vec::new()
            },
            nobody: if details { self.nobody() } else { Vec::new() },
            words: self.duty_words(details),
            lines: self.duty_lines(details),
        }
    }

    fn duty_row(&self, duty: &InstitutionDuty) -> DutyRow {
        let marks = duty.parts.iter().map(|part| match part {
            Some(ElementPart::Leads) => DutyMark::Leads,
            Some(ElementPart::Supports) if self.layers.details => DutyMark::Supports,
            _ => DutyMark::None,
        });
        let known = self.institution(duty.id);

        DutyRow {
            name: self.name_of(duty.id).to_owned(),
            short: known.map_or_else(String::new, |known| known.short.clone()),
            marks: marks.collect(),
        }
    }

    fn functions(&self) -> Vec<FunctionRow> {
        let named = self.questionnaire.functions().iter();
        let rows = named.zip(&self.coordination().functions);

        rows.map(|(function, duty)| FunctionRow {
            name: function.name.clone(),
            cells: duty
                .places
                .iter()
                .map(|place| match place {
                    place if place.is_missing() => FunctionCell::Nobody,
                    place if place.is_asked => {
                        FunctionCell::Count(self.locale.count(place.institutions))
                    }
                    _ => FunctionCell::NotAsked,
                })
                .collect(),
        })
        .collect()
    }

    /// Everything that has nobody: elements without lead, one a line, and functions with the elements in which nobody has them.
    fn nobody(&self) -> Vec<NobodyRow> {
        let found = self.coordination();
        let leads = found.without_lead().map(|element| NobodyRow {
            name: self.locale.text("duty-lead-institution"),
            badges: self.badges([element]),
            note: self.locale.format(
                "duty-supported-by",
                &[("count", found.elements[element].supports.len().into())],
            ),
        });
        let named = self.questionnaire.functions().iter();
        let functions = named.zip(&found.functions).filter_map(|(function, duty)| {
            let badges = self.badges(duty.missing());

            (!badges.is_empty()).then(|| NobodyRow {
                name: function.name.clone(),
                badges,
                note: String::new(),
            })
        });

        leads.chain(functions).collect()
    }

    fn duty_words(&self, details: bool) -> DutyWords {
        let text = |key| self.locale.text(key);
        let only = |key| if details { text(key) } else { String::new() };
        let more = 1..=self.nobody().len();
        let more = more.map(|count| self.locale.format("duty-more", &[("count", count.into())]));

        DutyWords {
            who_leads: text("duty-who-leads"),
            nobody: only("duty-nobody"),
            leads: text("duty-leads"),
            supports: text("duty-supports"),
            legend: [
                text("duty-leads-means"),
                only("duty-supports"),
                only("duty-empty"),
            ],
            functions: [text("duty-functions"), text("duty-functions-note")],
            function_legend: [text("duty-cross"), text("duty-dash")],
            nobody_yet: text("duty-nobody-yet"),
            more: more.collect(),
        }
    }

    /// What the picture says, for those who do not see it: one line an element, and one a function.
    fn duty_lines(&self, details: bool) -> Vec<String> {
        let found = self.coordination();
        let names = |ids: &[ItemId]| self.locale.list(ids.iter().map(|id| self.name_of(*id)));
        let elements = self.numbered().zip(&found.elements);
        let elements = elements.map(|((index, element, _), duty)| {
            let leads = match duty.leads.as_slice() {
                [] if details => self.locale.text("duty-line-nobody"),
                [] => self.locale.text("chart-none"),
                ids => self
                    .locale
                    .format("duty-line-leads", &[("names", names(ids).into())]),
            };
            let supports = (details && !duty.supports.is_empty()).then(|| {
                self.locale.format(
                    "duty-line-supports",
                    &[
                        ("count", duty.supports.len().into()),
                        ("names", names(&duty.supports).into()),
                    ],
                )
            });
            let said = [Some(leads), supports].into_iter().flatten();

            self.named_line(
                words::numbered(&[index], element.short_name(), self.locale),
                self.locale.line(said),
            )
        });
        let functions = self.functions();
        let functions = functions.iter().filter(|_| details).map(|row| {
            let cells = row.cells.iter().enumerate().filter_map(|(element, cell)| {
                let words = match cell {
                    FunctionCell::NotAsked => return None,
                    FunctionCell::Nobody => self.locale.text("duty-nobody"),
                    FunctionCell::Count(count) => count.clone(),
                };

                Some(self.named_line(self.locale.count(element + 1), words))
            });

            self.named_line(row.name.clone(), self.locale.line(cells))
        });

        elements.chain(functions).collect()
    }

    fn named_line(&self, name: String, value: String) -> String {
        self.locale.format(
            "duty-line",
            &[("name", name.into()), ("value", value.into())],
        )
    }

    /// *How they work together*: of many institutions those that lead or have most parts.
    pub(super) fn pairs(&self) -> PairMatrix {
        let found = self.coordination();
        let mut rows: Vec<_> = found.with_part().enumerate().collect();

        if rows.len() > PairMatrix::ROWS {
            rows.sort_by_key(|(position, duty)| {
                let parts = std::cmp::Reverse(duty.part_count());

                (!duty.leads(), parts, *position)
            });
            rows.truncate(PairMatrix::ROWS);
            rows.sort_by_key(|(position, _)| *position);
        }

        let cells = rows.iter().enumerate().skip(1).map(|(row, (_, other))| {
            let before = rows[..row].iter();

            before
                .map(|(_, one)| {
                    let pair = found.pair(one.id, other.id);

                    pair.map_or_else(PairCell::default, |pair| self.pair_cell(&pair))
                })
                .collect()
        });
        let missing = found.pairs_that(Some(RelationState::Missing));
        let shown = match missing.len() {
            0..=PairMatrix::PAIRS => missing.len(),
            _ => PairMatrix::PAIRS - 1,
        };
        let rest = missing.len() - shown;
        let text = |key| self.locale.text(key);

        PairMatrix {
            cells: cells.collect(),
            rows: rows
                .iter()
                .map(|(_, duty)| PairRow {
                    name: self.name_of(duty.id).to_owned(),
                    short: self.short_of(duty.id),
                })
                .collect(),
            means: LEGEND
                .into_iter()
                .map(|means| {
                    let letter = duty_words::letter(means, self.locale);

                    (letter, duty_words::means(means, self.locale))
                })
                .collect(),
            states: PairState::ALL.map(|state| duty_words::state(state, self.locale)),
            legend: [text("pairs-means"), text("pairs-states")],
            head: self
                .locale
                .format("pairs-head", &[("count", missing.len().into())]),
            pairs: missing
                .iter()
                .take(shown)
                .map(|pair| ListedPair {
                    names: pair.between.map(|id| self.name_of(id).to_owned()),
                    badges: self.badges(pair.shared.iter().copied()),
                })
                .collect(),
            more: match rest {
                0 => String::new(),
                rest => self.locale.format("pairs-more", &[("count", rest.into())]),
            },
            lines: self.pair_lines(),
        }
    }

    fn pair_cell(&self, pair: &Pair) -> PairCell {
        let state = duty_words::pair_state(pair);
        let written = pair.means.iter().filter(|means| **means != Means::Needed);
        let written: Vec<Means> = written.copied().collect();
        let letters = match written.as_slice() {
            [] => String::new(),
            [one, rest @ ..] if rest.len() > 1 => {
                let first = duty_words::letter(*one, self.locale);

                format!("{first}+{}", self.locale.count(rest.len()))
            }
            few => {
                let few = few
                    .iter()
                    .map(|means| duty_words::letter(*means, self.locale));
                let few: Vec<String> = few.collect();

                few.join(duty_words::between_letters(self.locale))
            }
        };

        PairCell {
            state,
            letters,
            is_disputed: pair.is_disputed,
            means: self.locale.list(
                written
                    .into_iter()
                    .map(|means| duty_words::means(means, self.locale)),
            ),
        }
    }

    /// What the picture says, for those who do not see it: the pairs by state, with their means in words.
    fn pair_lines(&self) -> Vec<String> {
        let all: Vec<Pair> = self.coordination().sharing_pairs().collect();
        let states = PairState::ALL.into_iter();

        states
            .filter_map(|state| {
                let of_state = all
                    .iter()
                    .filter(|pair| duty_words::pair_state(pair) == state);
                let pairs: Vec<String> = of_state
                    .map(|pair| {
                        let [one, other] = pair.between.map(|id| self.name_of(id));
                        let names = self
                            .locale
                            .format("pairs-two", &[("one", one.into()), ("other", other.into())]);

                        match self.pair_cell(pair).means.as_str() {
                            "" => names,
                            means => self.locale.format(
                                "pairs-by",
                                &[("pair", names.into()), ("means", means.into())],
                            ),
                        }
                    })
                    .collect();
                let named = duty_words::state(state, self.locale);

                (!pairs.is_empty()).then(|| self.named_line(named, self.locale.line(pairs)))
            })
            .collect()
    }
}
