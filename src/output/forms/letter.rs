//! The letter that comes with a form, with the questions on paper for whoever answers by hand; and the letter that reminds.

use super::{FormSource, Letter};
use crate::homework::AskedBy;
use crate::homework::words::{FormColumn, FormTable, InPlace};
use crate::output::VERSION;
use crate::output::document::{
    AskedQuestion, Begins, CaptionPlace, Column, ColumnContent, Document, PaperBlock,
    PaperParagraph, PaperTable, PaperText, ParagraphStyle, PartPlacement, Running, Spoken,
};
use crate::output::paper;
use crate::questionnaire::Question;

/// How many empty rows a table on paper has.
const ROWS: usize = 6;
/// An empty cell with room to write in.
const ROOM: &str = "\u{a0}\n\u{a0}";

impl FormSource<'_> {
    pub(super) fn document(&self, letter: Letter) -> Document {
        let locale = self.locale;
        let mut blocks = vec![self.line("letter-to", "who", &self.who)];

        if !self.workshop.is_empty() {
            blocks.push(self.line("letter-workshop", "when", &self.workshop));
        }

        match letter {
            Letter::First => {
                let country = [("country", self.country.as_str().into())];
                blocks.push(plain(locale.format("form-what", &country)));
                blocks.push(plain(locale.text("letter-ask")));
                blocks.extend(self.why().map(plain));
            }
            Letter::Reminder => blocks.push(plain(locale.text("letter-reminder"))),
        }

        let due = match self.due {
            Some(due) => locale.format(
                "letter-due",
                &[
                    ("date", locale.weekday_date(due).into()),
                    ("to", (&self.to).into()),
                ],
            ),
            None => locale.format("letter-due-open", &[("to", (&self.to).into())]),
        };
        blocks.push(PaperBlock::Paragraph(PaperParagraph {
            look: ParagraphStyle::Large,
            lead: String::new(),
            words: due.into(),
        }));

        if letter == Letter::First {
            blocks.push(plain(locale.text("letter-ways")));
            blocks.push(plain(locale.text("form-shown")));
            self.questions_on_paper(&mut blocks);
            blocks.push(heading(locale.text(FormTable::Initiatives.key())));
            blocks.push(self.empty_table(
                FormTable::Initiatives,
                "form-hint-initiatives",
                &[
                    (FormColumn::Title, 5),
                    (FormColumn::Kind, 3),
                    (FormColumn::Since, 2),
                    (FormColumn::Until, 2),
                    (FormColumn::Document, 4),
                    (FormColumn::BearsOn, 3),
                ],
            ));
            blocks.push(heading(locale.text(FormTable::Relations.key())));
            blocks.push(self.empty_table(
                FormTable::Relations,
                "form-hint-relations",
                &[
                    (FormColumn::Institution, 5),
                    (FormColumn::Means, 4),
                    (FormColumn::HowWell, 3),
                    (FormColumn::Elements, 4),
                    (FormColumn::ShownBy, 5),
                ],
            ));
        }

        self.around(letter, blocks)
    }

    fn around(&self, letter: Letter, blocks: Vec<PaperBlock>) -> Document {
        let locale = self.locale;
        let count = self.plan.questions.len();
        let asked = locale.format("breakouts-questions", &[("count", count.into())]);
        let program = locale.format("report-program", &[("version", VERSION.into())]);
        let written = locale.date(self.identity.written);
        let kind = match letter {
            Letter::First => "letter-kind",
            Letter::Reminder => "letter-kind-reminder",
        };

        Document {
            title: self.country.clone(),
            subtitle: locale.text(kind),
            language: locale.language().tag(),
            direction: locale.direction(),
            edition: locale.line([asked, written.clone()]),
            parts: PartPlacement::Below,
            running: Running {
                mark: (!self.mark.is_empty()).then(|| self.mark.clone()),
                imprint: locale.line([self.who.clone(), written, program]),
                page: paper::page_words(locale),
            },
            contents: String::new(),
            blocks,
        }
    }

    /// A line with a name or a place in it.
    fn line(&self, key: &str, name: &str, value: &str) -> PaperBlock {
        plain(self.locale.format(key, &[(name, value.into())]))
    }

    /// Why the form asks these questions.
    fn why(&self) -> Option<String> {
        let locale = self.locale;
        let functions = self.questionnaire.functions().iter();
        let functions: Vec<&str> = functions
            .filter(|function| self.plan.functions.contains(&function.id))
            .map(|function| function.name.as_str())
            .collect();
        let key = match self.plan.by {
            AskedBy::Functions => "letter-why-functions",
            AskedBy::PeoplesFunctions => "letter-why-people",
            AskedBy::Parts => return Some(locale.text("letter-why-parts")),
        };

        (!functions.is_empty())
            .then(|| locale.format(key, &[("functions", locale.list(functions).into())]))
    }

    fn questions_on_paper(&self, blocks: &mut Vec<PaperBlock>) {
        let questionnaire = &self.questionnaire;
        let mut element_before = None;
        blocks.push(heading(self.locale.text(FormTable::Questions.key())));

        for ordinal in &self.plan.questions {
            let Some(place) = questionnaire.place(*ordinal) else {
                continue;
            };
            let (Some(question), Some(element)) = (
                questionnaire.at(place),
                questionnaire.elements().get(place.element),
            ) else {
                continue;
            };

            if element_before != Some(place.element) {
                element_before = Some(place.element);
                blocks.push(PaperBlock::Heading {
                    tier: 2,
                    begins: Begins::Below,
                    words: format!("{} {}", place.element + 1, element.name).into(),
                });
            }

            blocks.push(PaperBlock::Asked(Box::new(self.asked(question))));
        }
    }

    fn asked(&self, question: &Question) -> AskedQuestion {
        let locale = self.locale;
        let spoken = |lead: String, text: &str| -> Vec<Spoken> {
            let spoken = Spoken {
                language: locale.language().tag(),
                direction: locale.direction(),
                lead,
                words: text.into(),
            };

            (!text.is_empty()).then_some(spoken).into_iter().collect()
        };
        let lines = [
            FormColumn::Have,
            FormColumn::Since,
            FormColumn::Document,
            FormColumn::WhoKnows,
            FormColumn::Strengths,
            FormColumn::Gaps,
        ];
        let shown = locale.text(FormColumn::MayBeShown.key());
        let choices = InPlace::ALL.map(|choice| locale.text(choice.key()));

        AskedQuestion {
            code: question.id.to_string(),
            title: spoken(String::new(), &question.title),
            text: spoken(String::new(), &question.text),
            look_for: spoken(locale.text(FormColumn::LookFor.key()), &question.look_for),
            levels: Vec::new(),
            others: choices
                .into_iter()
                .chain([shown])
                .map(PaperText::from)
                .collect(),
            lines: lines
                .map(|column| PaperText::from(locale.text(column.key())))
                .to_vec(),
        }
    }

    fn empty_table(
        &self,
        table: FormTable,
        caption: &str,
        columns: &[(FormColumn, u16)],
    ) -> PaperBlock {
        let locale = self.locale;
        let columns = columns
            .iter()
            .filter(|(column, _)| table.columns().contains(column));
        let columns: Vec<Column> = columns
            .map(|(column, share)| Column {
                head: locale.text(column.key()),
                share: *share,
                content: ColumnContent::Words,
            })
            .collect();
        let row = || columns.iter().map(|_| ROOM.into()).collect();

        PaperBlock::Table(PaperTable {
            caption: locale.text(caption),
            named: CaptionPlace::Seen,
            rows: (0..ROWS).map(|_| row()).collect(),
            columns,
        })
    }
}

fn plain(words: String) -> PaperBlock {
    PaperBlock::Paragraph(PaperParagraph {
        look: ParagraphStyle::Plain,
        lead: String::new(),
        words: words.into(),
    })
}

fn heading(words: String) -> PaperBlock {
    PaperBlock::Heading {
        tier: 1,
        begins: Begins::Below,
        words: words.into(),
    }
}
