//! The stakeholder groups beside each other, as bars and as a heat map, and the heat map of the aspects.

use super::drawing::Drawing;
use super::words;
use crate::chart::model::{
    Groups, GroupsBar, GroupsColumn, GroupsRow, HeatCell, HeatGroup, HeatMap, HeatRow,
};
use crate::results::{ElementResult, Measured};

impl Drawing<'_> {
    pub(super) fn groups(&self) -> Groups {
        let columns = self
            .numbered()
            .map(|(index, element, result)| GroupsColumn {
                badge: Some(self.badge(index)),
                name: element.name.clone(),
                short: element.short.clone(),
                recorded: result.whole.reading.value().and_then(|shown| {
                    let value = self.locale.figure(shown.figure);
                    let words = self
                        .locale
                        .format("chart-groups-recorded", &[("value", value.into())]);

                    Some((result.whole.fraction?, words))
                }),
            });
        let rows = self.valued_groups().into_iter().map(|group| GroupsRow {
            name: self.questionnaire.groups()[group].name.clone(),
            bars: self
                .results
                .elements()
                .iter()
                .map(|element| self.bar(element, group))
                .collect(),
        });

        Groups {
            columns: columns.collect(),
            rows: rows.collect(),
            rings: self.rings(),
            legend: [
                self.locale.text("chart-groups-extremes"),
                self.locale.text("chart-groups-others"),
                self.locale.text("chart-groups-upright"),
            ],
            levels: words::level_line(self.questionnaire, self.locale),
            empty: self.locale.text("chart-groups-none"),
        }
    }

    fn bar(&self, element: &ElementResult, group: usize) -> Option<GroupsBar> {
        let figure = |measured: &Measured| measured.reading.value().map(|shown| shown.figure);
        let all = || {
            element
                .shown_groups()
                .filter_map(|(_, group)| figure(group))
        };
        let measured = element.groups.get(group)?;
        let own = figure(measured)?;

        Some(GroupsBar {
            at: measured.fraction?,
            text: self.locale.figure(own),
            is_extreme: all().min() == Some(own) || all().max() == Some(own),
        })
    }

    /// The groups that have a value in some element, by position.
    fn valued_groups(&self) -> Vec<usize> {
        if !self.layers.groups {
            return Vec::new();
        }

        let has_value = |group: &usize| {
            let mut elements = self.results.elements().iter();

            elements.any(|element| element.shown_groups().any(|(shown, _)| shown == *group))
        };

        (0..self.questionnaire.groups().len())
            .filter(has_value)
            .collect()
    }

    pub(super) fn heat_map(&self) -> HeatMap {
        let all: Vec<_> = self.numbered().collect();
        let stretches = self.page_of_heat_map().into_iter();
        let groups = stretches.filter_map(|stretch| {
            let (index, element, result) = *all.get(stretch.element)?;
            let names = element.aspects.iter().zip(&result.aspects).enumerate();

            Some(HeatGroup {
                badge: Some(self.badge(index)),
                name: element.name.clone(),
                short: element.short.clone(),
                rows: names
                    .skip(stretch.aspects.start)
                    .take(stretch.aspects.len())
                    .map(|(position, (aspect, value))| HeatRow {
                        name: words::numbered(&[index, position], &aspect.name, self.locale),
                        cells: self.cells(value, |group| {
                            result.aspects_by_group.get(group)?.get(position)
                        }),
                        ..HeatRow::default()
                    })
                    .collect(),
            })
        });

        self.heat_map_of(groups.collect())
    }

    pub(super) fn heat_map_of_elements(&self) -> HeatMap {
        let rows = self.numbered().map(|(index, element, result)| HeatRow {
            name: words::numbered(&[index], &element.name, self.locale),
            short: words::numbered(&[index], element.short_name(), self.locale),
            cells: self.cells(&result.whole, |group| result.groups.get(group)),
        });

        self.heat_map_of(vec![HeatGroup {
            badge: None,
            name: self.locale.text("chart-all-elements"),
            short: String::new(),
            rows: rows.collect(),
        }])
    }

    fn heat_map_of(&self, groups: Vec<HeatGroup>) -> HeatMap {
        HeatMap {
            columns: self.columns(),
            groups,
            levels: words::levels(self.questionnaire, self.locale),
            missing: self.locale.text("chart-missing"),
        }
    }

    /// The recorded column, and one for each group that has a value.
    fn columns(&self) -> Vec<String> {
        let groups = self.valued_groups().into_iter().map(|group| {
            let group = &self.questionnaire.groups()[group];

            match group.short.as_str() {
                "" => group.name.clone(),
                short => short.to_owned(),
            }
        });

        [self.locale.text("chart-column-recorded")]
            .into_iter()
            .chain(groups)
            .collect()
    }

    fn cells<'m>(
        &self,
        recorded: &Measured,
        of_group: impl Fn(usize) -> Option<&'m Measured>,
    ) -> Vec<HeatCell> {
        let groups = self.valued_groups().into_iter();
        let groups =
            groups.map(|group| of_group(group).map_or(HeatCell::Missing, |m| self.cell(m)));

        [self.cell(recorded)].into_iter().chain(groups).collect()
    }

    fn cell(&self, measured: &Measured) -> HeatCell {
        match measured.reading.value() {
            Some(shown) => HeatCell::Value {
                text: self.locale.figure(shown.figure),
                level: shown.band.index(),
            },
            None => HeatCell::Missing,
        }
    }
}
