//! The questionnaire on paper: every question with its levels, boxes to tick and lines to write on.

use super::{BlankPaper, BlankPart};
use crate::locale::Locale;
use crate::output::document::{AskedQuestion, Begins, Document, PaperBlock, Spoken, SpokenLook};
use crate::questionnaire::{Element, Level, Question, Questionnaire};

impl BlankPaper<'_> {
    /// The questionnaire. Questions that are not asked are left out.
    pub(super) fn questionnaire(&self) -> Document {
        let locale = self.locale;
        let elements = self.elements();
        let mut blocks = Vec::new();

        for words in self.spoken(|locale, _| (String::new(), locale.text("blank-how"))) {
            blocks.push(PaperBlock::Spoken(SpokenLook::Plain, words));
        }

        let facilitator = self.joined(|locale, _| locale.text("blank-facilitator"));
        blocks.push(PaperBlock::WriteIn(facilitator));
        let before = blocks.len();

        for position in elements {
            self.element(position, &mut blocks);
        }

        let asked = blocks
            .get(before..)
            .unwrap_or_default()
            .iter()
            .filter(|block| matches!(block, PaperBlock::Asked(_)))
            .count();
        let breakout = match self.choice.part {
            BlankPart::Breakout(id) => self.source.breakout(id),
            BlankPart::All | BlankPart::Element(_) => None,
        };
        let name = breakout.map(|breakout| match breakout.id {
            Some(_) => breakout.name.clone(),
            None => locale.text("breakouts-plenary"),
        });
        let minutes = breakout.and_then(|breakout| breakout.minutes);
        let minutes = minutes
            .map(|minutes| locale.format("blank-minutes", &[("count", u32::from(minutes).into())]));
        let asked = locale.format("breakouts-questions", &[("count", asked.into())]);
        let edition = [name, Some(asked), minutes].into_iter().flatten();

        self.document("output-questionnaire", edition, blocks)
    }

    /// The positions of the elements that are printed.
    fn elements(&self) -> Vec<usize> {
        match self.choice.part {
            BlankPart::All => (0..self.questionnaire.elements().len()).collect(),
            BlankPart::Element(position) => vec![position],
            BlankPart::Breakout(id) => self
                .source
                .breakout(id)
                .map_or_else(Vec::new, |breakout| breakout.elements.clone()),
        }
    }

    fn element(&self, position: usize, blocks: &mut Vec<PaperBlock>) {
        let of = |questionnaire: &Questionnaire| -> Option<Element> {
            questionnaire.elements().get(position).cloned()
        };
        let Some(element) = self.questionnaire.elements().get(position) else {
            return;
        };
        let name = self.spoken(|_, questionnaire| {
            let element = of(questionnaire);

            (String::new(), element.map_or_else(String::new, |e| e.name))
        });
        let goal = self.spoken(|_, questionnaire| {
            let element = of(questionnaire);

            (String::new(), element.map_or_else(String::new, |e| e.goal))
        });
        let before = blocks.len();

        for (place, aspect) in element.aspects.iter().enumerate() {
            let is_asked = |question: &&Question| {
                let ordinal = self.questionnaire.ordinal(&question.id);
                let asked = ordinal.and_then(|ordinal| self.source.asked.get(ordinal));

                asked.copied().unwrap_or(false)
            };
            let questions: Vec<PaperBlock> = aspect
                .questions
                .iter()
                .filter(is_asked)
                .map(|question| PaperBlock::Asked(Box::new(self.question(question))))
                .collect();

            if questions.is_empty() {
                continue;
            }

            let name = self.spoken(|_, questionnaire| {
                let elements = questionnaire.elements().get(position);
                let aspect = elements.and_then(|element| element.aspects.get(place));

                (
                    String::new(),
                    aspect.map_or_else(String::new, |a| a.name.clone()),
                )
            });
            heading(2, name, blocks);
            blocks.extend(questions);
        }

        if blocks.len() > before {
            let mut head = Vec::new();
            heading(1, name, &mut head);
            let goal = goal
                .into_iter()
                .map(|goal| PaperBlock::Spoken(SpokenLook::Opening, goal));
            head.extend(goal);
            blocks.splice(before..before, head);
        }
    }

    fn question(&self, question: &Question) -> AskedQuestion {
        let own = |questionnaire: &Questionnaire| -> Question {
            let ordinal = questionnaire.ordinal(&question.id);
            let found = ordinal.and_then(|ordinal| questionnaire.question(ordinal));

            found.unwrap_or(question).clone()
        };
        let levels = self.questionnaire.scale().len();
        let level = |position: usize| {
            let words = self.spoken(|locale, questionnaire| {
                let question = own(questionnaire);
                let descriptor = questionnaire.descriptor(&question, Level::at(position));
                let name = questionnaire.scale().get(position);
                let name = name.map_or("", |level| level.name.as_str());
                // The number beside the box is at the start of the first language, far from the second.
                let lead = if locale.language() == self.locale.language() {
                    name.to_owned()
                } else {
                    let number = locale.label(&questionnaire.label(Level::at(position)));

                    locale.format(
                        "chart-numbered",
                        &[("number", number.into()), ("name", name.into())],
                    )
                };

                (lead, descriptor.to_owned())
            });

            (
                self.locale
                    .label(&self.questionnaire.label(Level::at(position))),
                words,
            )
        };
        let label = |key: &'static str| self.joined(|locale, _| locale.text(key));
        let plain = |words: String| (String::new(), words);
        let look_for = |locale: &Locale, questionnaire: &Questionnaire| {
            let look_for = own(questionnaire).look_for;

            plain(if look_for.is_empty() {
                String::new()
            } else {
                locale.format("blank-look-for", &[("what", look_for.into())])
            })
        };

        AskedQuestion {
            code: question.id.as_str().to_owned(),
            title: self.spoken(|_, questionnaire| plain(own(questionnaire).title)),
            text: self.spoken(|_, questionnaire| plain(own(questionnaire).text)),
            look_for: self.spoken(look_for),
            levels: (0..levels).map(level).collect(),
            others: vec![
                label("blank-dont-know"),
                label("blank-contested"),
                label("blank-not-applicable"),
            ],
            lines: vec![label("blank-evidence"), label("blank-notes")],
        }
    }
}

/// A heading, with the other language under it.
fn heading(tier: u8, words: Vec<Spoken>, blocks: &mut Vec<PaperBlock>) {
    for (place, spoken) in words.into_iter().enumerate() {
        blocks.push(if place == 0 {
            PaperBlock::Heading {
                tier,
                begins: Begins::Below,
                words: spoken.words,
            }
        } else {
            PaperBlock::Spoken(SpokenLook::Heading(tier), spoken)
        });
    }
}
