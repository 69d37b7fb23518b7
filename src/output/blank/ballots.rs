//! Cards for sealed views: one for each person of a stakeholder group, all cards of a group alike, and before them a cover that
//! says how many were printed and what to do with them.

use super::BlankPaper;
use crate::output::document::{
    Begins, CardSheet, Document, PaperBlock, PaperCard, PaperCell, PaperText, SpokenLook,
};
use crate::output::document::{CaptionPlace, PaperTable};
use crate::output::paper::{figures, words};
use crate::questionnaire::{Level, Questionnaire};

/// What to do with the cards, in this order.
const STEPS: [&str; 5] = [
    "ballots-step-cut",
    "ballots-step-tick",
    "ballots-step-collect",
    "ballots-step-type",
    "ballots-step-destroy",
];

impl BlankPaper<'_> {
    /// The cards with their cover.
    pub(super) fn ballots(&self) -> Document {
        let locale = self.locale;
        let counts: Vec<usize> = self
            .source
            .cards(self.choice)
            .into_iter()
            .map(|(_, count)| count)
            .collect();
        let printed = || {
            let groups = counts.iter().enumerate();

            groups.filter(|(_, count)| **count > 0)
        };
        let mut blocks = vec![PaperBlock::Heading {
            tier: 1,
            begins: Begins::Below,
            words: self.joined(|locale, _| locale.text("ballots-printed")),
        }];
        let name = |group: usize| self.joined(|_, questionnaire| name_of(questionnaire, group));
        let label = |key: &'static str| self.joined(|locale, _| locale.text(key));
        let mut rows: Vec<Vec<PaperCell>> = printed()
            .map(|(group, count)| vec![name(group).into(), locale.count(*count).into()])
            .collect();
        rows.push(vec![
            label("ballots-all").into(),
            locale.count(counts.iter().sum()).into(),
        ]);
        blocks.push(PaperBlock::Table(PaperTable {
            caption: locale.text("ballots-printed"),
            named: CaptionPlace::Told,
            columns: vec![
                words(label("ballots-group").text, 80),
                figures(label("ballots-cards").text, 20),
            ],
            rows,
        }));
        blocks.push(PaperBlock::Heading {
            tier: 1,
            begins: Begins::Below,
            words: label("ballots-use"),
        });
        let is_one_alone = counts.contains(&1);
        let alone = is_one_alone.then_some("ballots-one-alone");

        for (number, key) in (1..).zip(STEPS) {
            let steps = self.spoken(|locale, _| (locale.count(number), locale.text(key)));
            let steps = steps
                .into_iter()
                .map(|step| PaperBlock::Spoken(SpokenLook::Plain, step));
            blocks.extend(steps);
        }

        for key in ["ballots-alike"].into_iter().chain(alone) {
            let notes = self.spoken(|locale, _| (String::new(), locale.text(key)));
            let notes = notes
                .into_iter()
                .map(|note| PaperBlock::Spoken(SpokenLook::Plain, note));
            blocks.extend(notes);
        }

        let cards = printed()
            .map(|(group, count)| (self.card(name(group)), *count))
            .collect();
        blocks.push(PaperBlock::Cards(CardSheet { cards }));

        self.document("output-ballots", [], blocks)
    }

    fn card(&self, head: PaperText) -> PaperCard {
        let levels = 0..self.questionnaire.scale().len();
        let levels = levels.map(|position| {
            let name = self.joined(|_, questionnaire| {
                let level = questionnaire.scale().get(position);

                level.map_or_else(String::new, |level| level.name.clone())
            });

            (
                self.locale
                    .label(&self.questionnaire.label(Level::at(position))),
                name,
            )
        });
        let others = ["blank-dont-know", "round-na", "round-abstain"]
            .map(|key| (String::new(), self.joined(|locale, _| locale.text(key))));

        PaperCard {
            head,
            question: self.joined(|locale, _| locale.text("ballots-question")),
            options: levels.chain(others).collect(),
        }
    }
}

fn name_of(questionnaire: &Questionnaire, group: usize) -> String {
    let group = questionnaire.groups().get(group);

    group.map_or_else(String::new, |group| group.name.clone())
}
