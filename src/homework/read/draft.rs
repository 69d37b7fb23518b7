//! What was read so far: the rows of a form become answers, initiatives, relations and notes.

use super::KnownQuestions;
use crate::assessment::{Contribution, ItemId, TEXT_LIMIT};
use crate::homework::date::{ReadDate, date_in};
use crate::homework::identity::FormIdentity;
use crate::homework::returned::{Remark, ReturnedInitiative, ReturnedRelation};
use crate::homework::words::{FormColumn, FormWords, InPlace, plain, question_text};
use crate::locale::{Locale, TextLines, typed_text};
use crate::questionnaire::{Element, QuestionId, Questionnaire};
use crate::store::tables::Cell;

use uuid::Uuid;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A row of a table of a form.
#[derive(Debug)]
pub(super) struct FormRow<'a> {
    number: usize,
    /// The filled cells with what their columns are, and the texts of their heads.
    pub(super) cells: Vec<(FormColumn, &'a Cell, &'a str)>,
    /// The filled cells of columns that somebody added, with the texts of their heads.
    pub(super) others: Vec<(&'a str, &'a Cell)>,
}

impl<'a> FormRow<'a> {
    pub(super) fn new(number: usize) -> Self {
        Self {
            number,
            cells: Vec::new(),
            others: Vec::new(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.cells.is_empty() && self.others.is_empty()
    }

    pub(super) fn cell(&self, column: FormColumn) -> Option<&'a Cell> {
        let mut cells = self.cells.iter();

        cells
            .find(|(own, ..)| *own == column)
            .map(|(_, cell, _)| *cell)
    }

    /// Whether something was filled in beside what the form itself says.
    fn says_something(&self) -> bool {
        let mut cells = self.cells.iter();

        !self.others.is_empty()
            || cells.any(|(column, ..)| {
                !matches!(
                    column,
                    FormColumn::Id | FormColumn::Question | FormColumn::LookFor
                )
            })
    }
}

/// What is read of one question.
#[derive(Debug, Default)]
struct AnswerDraft {
    in_place: Option<InPlace>,
    have: String,
    since: Option<ReadDate>,
    document: String,
    who_knows: String,
    may_be_shown: bool,
    strengths: String,
    gaps: String,
    notes: Vec<String>,
}

/// Everything that is read of a form.
#[derive(Debug)]
pub(super) struct Drafts<'a> {
    /// The language of the form.
    locale: Option<&'a Locale>,
    /// All languages, that of the form first.
    locales: Vec<&'a Locale>,
    words: &'a FormWords,
    /// The questionnaire in every language.
    questionnaires: Vec<Arc<Questionnaire>>,
    /// Whether the form was written with this version of the questionnaire.
    is_same_version: bool,
    sheet: String,
    answers: BTreeMap<QuestionId, AnswerDraft>,
    /// The question of the row before.
    last: Option<QuestionId>,
    rows_added: usize,
    initiatives: Vec<ReturnedInitiative>,
    relations: Vec<ReturnedRelation>,
    strays: Vec<String>,
    remarks: Vec<Remark>,
    institution: Option<String>,
}

/// What was read when every row is.
#[derive(Debug)]
pub(super) struct Ended {
    pub(super) questions: BTreeSet<QuestionId>,
    pub(super) answers: BTreeMap<QuestionId, Contribution>,
    pub(super) rows_added: usize,
    pub(super) initiatives: Vec<ReturnedInitiative>,
    pub(super) relations: Vec<ReturnedRelation>,
    pub(super) strays: Vec<String>,
    pub(super) remarks: Vec<Remark>,
    pub(super) institution: Option<String>,
}

impl<'a> Drafts<'a> {
    pub(super) fn new(
        identity: &FormIdentity,
        questionnaire: &Arc<Questionnaire>,
        words: &'a FormWords,
    ) -> Self {
        let locale = words.locale(&identity.language);
        let is_own =
            |known: &&Locale| locale.is_some_and(|locale| locale.language() == known.language());
        let others = words.locales.iter().filter(|known| !is_own(known));
        let locales: Vec<&Locale> = locale.into_iter().chain(others).collect();
        let here = (questionnaire.id(), questionnaire.version());

        Self {
            locale,
            questionnaires: locales
                .iter()
                .map(|locale| questionnaire.in_language(locale.language().tag()))
                .collect(),
            locales,
            words,
            is_same_version: (&identity.questionnaire[..], &identity.version[..]) == here,
            sheet: String::new(),
            answers: BTreeMap::new(),
            last: None,
            rows_added: 0,
            initiatives: Vec::new(),
            relations: Vec::new(),
            strays: Vec::new(),
            remarks: Vec::new(),
            institution: None,
        }
    }

    pub(super) fn begin_sheet(&mut self, name: &str) {
        name.clone_into(&mut self.sheet);
        self.last = None;
    }

    pub(super) fn remark(&mut self, remark: Remark) {
        if !self.remarks.contains(&remark) {
            self.remarks.push(remark);
        }
    }

    pub(super) fn institution(&mut self, name: &str) {
        self.institution = Some(typed_text(name, TextLines::One).trim().to_owned());
    }

    pub(super) fn stray(&mut self, text: &str) {
        self.strays.push(many_lines(text));
    }

    /// A row of a question.
    pub(super) fn question(&mut self, question: &QuestionId, row: &FormRow<'_>) {
        let is_again = self.answers.contains_key(question);

        if is_again && row.says_something() {
            self.rows_added += 1;
        }

        self.answers.entry(question.clone()).or_default();
        self.last = Some(question.clone());
        self.fill(question, row, true);
    }

    /// A row that names no question belongs to the one before.
    pub(super) fn continuation(&mut self, row: &FormRow<'_>) {
        match self.last.clone() {
            Some(question) => {
                self.rows_added += 1;
                self.fill(&question, row, false);
            }
            None => self.keep_all(row, None),
        }
    }

    /// A row that names a question which is not there.
    pub(super) fn unknown_question(&mut self, id: &str, row: &FormRow<'_>) {
        if !row.says_something() {
            return;
        }

        self.remark(Remark::UnknownQuestion {
            row: row.number,
            id: id.to_owned(),
            kept_at: self.last.clone(),
        });
        self.keep_all(row, Some(id));
    }

    /// Keeps everything that a row says as a note of the question before.
    fn keep_all(&mut self, row: &FormRow<'_>, id: Option<&str>) {
        let cells = row.cells.iter().filter(|(column, ..)| {
            let is_own = matches!(column, FormColumn::Question | FormColumn::LookFor);

            *column != FormColumn::Id && !(is_own && id.is_some())
        });
        let cells = cells.map(|(_, cell, head)| (*head, *cell));
        let lines: Vec<String> = cells
            .chain(row.others.iter().copied())
            .map(|(head, cell)| labelled(head, &cell.text()))
            .collect();
        let lines = lines.join("\n");

        if lines.is_empty() {
            return;
        }

        let text = match id {
            Some(id) => format!("{id}\n{lines}"),
            None => lines,
        };
        self.note(&text);
    }

    /// Keeps a text at the question before, or else at no question.
    fn note(&mut self, text: &str) {
        let last = self.last.as_ref();

        match last.and_then(|question| self.answers.get_mut(question)) {
            Some(draft) => draft.notes.push(text.to_owned()),
            None => self.strays.push(text.to_owned()),
        }
    }

    /// Whether a text is what the form itself says of a question, in some language.
    fn is_of_form(&self, question: &QuestionId, column: FormColumn, text: &str) -> bool {
        let text = plain(text);

        self.questionnaires.iter().any(|questionnaire| {
            let ordinal = questionnaire.ordinal(question);
            let known = ordinal.and_then(|ordinal| questionnaire.question(ordinal));

            known.is_some_and(|known| match column {
                FormColumn::Question => [
                    question_text(known),
                    known.text.clone(),
                    known.title.clone(),
                ]
                .iter()
                .any(|own| plain(own) == text),
                _ => plain(&known.look_for) == text,
            })
        })
    }

    fn fill(&mut self, question: &QuestionId, row: &FormRow<'_>, is_first: bool) {
        let mut draft = self.answers.remove(question).unwrap_or_default();
        let mut unread = Vec::new();

        for (column, cell, head) in &row.cells {
            let text = cell.text();
            let mut keep = |is_unread: bool| {
                draft.notes.push(labelled(head, &text));

                if is_unread {
                    unread.push(((*head).to_owned(), text.trim().to_owned()));
                }
            };

            match column {
                FormColumn::Id => {
                    if !is_first {
                        keep(false);
                    }
                }
                FormColumn::Question | FormColumn::LookFor => {
                    let is_own = self.is_of_form(question, *column, &text);

                    if !is_own && (self.is_same_version || !is_first) {
                        keep(false);
                    }
                }
                FormColumn::InPlace => match self.yes_or_no(cell) {
                    Some(found) if draft.in_place.is_none_or(|known| known == found) => {
                        draft.in_place = Some(found);
                    }
                    found => keep(found.is_none()),
                },
                FormColumn::MayBeShown => match self.yes_or_no(cell) {
                    Some(InPlace::Yes) => draft.may_be_shown = true,
                    Some(InPlace::No) => {}
                    _ => keep(true),
                },
                FormColumn::Since => match date_in(cell, &self.locales) {
                    Some(found) if draft.since.is_none_or(|known| known.date == found.date) => {
                        draft.since = Some(found);

                        if !found.is_all {
                            keep(false);
                        }
                    }
                    found => keep(found.is_none()),
                },
                FormColumn::Have => append(&mut draft.have, &text),
                FormColumn::Document => append(&mut draft.document, &text),
                FormColumn::WhoKnows => append(&mut draft.who_knows, &text),
                FormColumn::Strengths => append(&mut draft.strengths, &text),
                FormColumn::Gaps => append(&mut draft.gaps, &text),
                _ => keep(false),
            }
        }

        for (head, cell) in &row.others {
            draft.notes.push(labelled(head, &cell.text()));
        }

        self.answers.insert(question.clone(), draft);
        self.could_not_read(row, unread);
    }

    fn could_not_read(&mut self, row: &FormRow<'_>, unread: Vec<(String, String)>) {
        for (head, text) in unread {
            self.remark(Remark::Unread {
                sheet: self.sheet.clone(),
                row: row.number,
                head,
                text,
            });
        }
    }

    fn yes_or_no(&self, cell: &Cell) -> Option<InPlace> {
        match cell {
            Cell::Truth(true) => Some(InPlace::Yes),
            Cell::Truth(false) => Some(InPlace::No),
            cell => self.words.in_place.get(&cell.text()),
        }
    }

    /// A row of the initiatives.
    pub(super) fn initiative(&mut self, row: &FormRow<'_>, known: &KnownQuestions) {
        let title = row
            .cell(FormColumn::Title)
            .map(|cell| one_line(&cell.text()));
        let title = title.unwrap_or_default();

        if title.is_empty() {
            self.keep_all(row, None);
            return;
        }

        let mut initiative = ReturnedInitiative {
            title,
            kind: None,
            state: None,
            since: None,
            until: None,
            with: Vec::new(),
            money: String::new(),
            document: String::new(),
            may_be_shown: false,
            questions: BTreeSet::new(),
        };
        let mut kept = Vec::new();
        let mut unread = Vec::new();
        let mut unknown = Vec::new();

        for (column, cell, head) in &row.cells {
            let text = cell.text();
            let is_read = match column {
                FormColumn::Title => true,
                FormColumn::Kind => {
                    initiative.kind = self.words.kinds.get(&text);
                    initiative.kind.is_some()
                }
                FormColumn::State => {
                    initiative.state = self.words.states.get(&text);
                    initiative.state.is_some()
                }
                FormColumn::Since | FormColumn::Until => {
                    let found = date_in(cell, &self.locales);
                    let date = found.map(|found| found.date);

                    match column {
                        FormColumn::Since => initiative.since = date,
                        _ => initiative.until = date,
                    }

                    found.is_some_and(|found| found.is_all)
                }
                FormColumn::With => {
                    initiative.with = names(&text);
                    true
                }
                FormColumn::Money => {
                    append(&mut initiative.money, &text);
                    true
                }
                FormColumn::Document => {
                    append(&mut initiative.document, &text);
                    true
                }
                FormColumn::MayBeShown => {
                    let found = self.yes_or_no(cell);
                    initiative.may_be_shown = found == Some(InPlace::Yes);
                    matches!(found, Some(InPlace::Yes | InPlace::No))
                }
                FormColumn::BearsOn => {
                    let (found, others) = questions_in(&text, known);
                    initiative.questions = found;
                    unknown = others;
                    true
                }
                _ => false,
            };

            if !is_read {
                kept.push(labelled(head, &text));
                unread.push(((*head).to_owned(), text.trim().to_owned()));
            }
        }

        for id in unknown {
            kept.push(id.clone());
            self.remark(Remark::UnknownQuestion {
                row: row.number,
                id,
                kept_at: None,
            });
        }

        if ends_before_it_begins(&initiative) {
            let until = initiative.until.take();
            let text = until.map_or_else(String::new, |until| until.to_string());
            let head = row.head(FormColumn::Until).to_owned();
            kept.push(labelled(&head, &text));
            unread.push((head, text));
        }

        let others = row.others.iter();
        kept.extend(others.map(|(head, cell)| labelled(head, &cell.text())));

        if !kept.is_empty() {
            let lines = kept.join("\n");
            self.strays.push(format!("{}\n{lines}", initiative.title));
        }

        self.could_not_read(row, unread);
        self.add_initiative(initiative);
    }

    /// An initiative that stands in several rows, as with merged cells, is one.
    fn add_initiative(&mut self, new: ReturnedInitiative) {
        let title = plain(&new.title);
        let mut known = self.initiatives.iter_mut();

        match known.find(|known| plain(&known.title) == title) {
            Some(known) => {
                known.kind = known.kind.or(new.kind);
                known.state = known.state.or(new.state);
                known.since = known.since.or(new.since);
                known.until = known.until.or(new.until);
                known.may_be_shown &= new.may_be_shown;
                known.questions.extend(new.questions);
                append(&mut known.money, &new.money);
                append(&mut known.document, &new.document);

                for with in new.with {
                    if !known.with.contains(&with) {
                        known.with.push(with);
                    }
                }

                if ends_before_it_begins(known) {
                    known.until = None;
                }
            }
            None => self.initiatives.push(new),
        }
    }

    /// A row of the relations.
    pub(super) fn relation(&mut self, row: &FormRow<'_>) {
        let text = |column| row.cell(column).map(|cell| one_line(&cell.text()));
        let institution = text(FormColumn::Institution).unwrap_or_default();

        if institution.is_empty() {
            self.keep_all(row, None);
            return;
        }

        let mut shown_by = String::new();
        let mut unread = Vec::new();
        let mut elements = BTreeSet::new();
        let means = text(FormColumn::Means).and_then(|text| self.words.means.get(&text));
        let state = text(FormColumn::HowWell).and_then(|text| self.words.how_well.get(&text));

        if let Some(text) = row.cell(FormColumn::ShownBy) {
            append(&mut shown_by, &text.text());
        }

        for (column, cell, head) in &row.cells {
            let text = cell.text();
            let is_read = match column {
                FormColumn::Institution | FormColumn::ShownBy => true,
                FormColumn::Means => means.is_some(),
                FormColumn::HowWell => state.is_some(),
                FormColumn::Elements => {
                    let found = self.elements(&text);
                    let is_read = found.is_some();
                    elements.extend(found.into_iter().flatten());

                    is_read
                }
                _ => false,
            };

            if !is_read {
                append(&mut shown_by, &labelled(head, &text));
                unread.push(((*head).to_owned(), text.trim().to_owned()));
            }
        }

        for (head, cell) in &row.others {
            append(&mut shown_by, &labelled(head, &cell.text()));
        }

        self.could_not_read(row, unread);
        self.relations.push(ReturnedRelation {
            institution,
            means,
            state,
            elements,
            shown_by: fitting(shown_by).0,
        });
    }

    /// The identifiers of the elements that a text names; `None` if a part of it names none.
    fn elements(&self, text: &str) -> Option<Vec<String>> {
        if let Some(one) = self.element(text) {
            return Some(vec![one]);
        }

        text.split([',', '،', ';', '؛', '\n'])
            .filter(|name| !name.trim().is_empty())
            .map(|name| self.element(name))
            .collect()
    }

    /// The identifier of the element that a text names: by its number, its name or its short name in any language.
    fn element(&self, text: &str) -> Option<String> {
        let text = plain(text);
        let is_named = |element: &Element| {
            let numbered = format!("{} {}", element.label, element.name);
            let names = [&element.id, &element.name, &element.short, &numbered];
            let is_label = !element.label.is_empty() && plain(&element.label) == text;

            is_label
                || names
                    .iter()
                    .any(|name| !name.is_empty() && plain(name) == text)
        };

        self.questionnaires.iter().find_map(|questionnaire| {
            let elements = questionnaire.elements().iter().enumerate();
            // The number by which the program shows an element is its place.
            let mut found = elements.filter(|(at, element)| {
                is_named(element) || text == (at + 1).to_string() || {
                    text == plain(&format!("{} {}", at + 1, element.name))
                }
            });

            found.next().map(|(_, element)| element.id.clone())
        })
    }

    pub(super) fn end(self) -> Ended {
        let locale = self.locale;
        let questions = self.answers.keys().cloned().collect();
        let mut answers = BTreeMap::new();

        for (question, draft) in self.answers {
            let answer = draft.end(locale);

            if !answer.is_empty() {
                answers.insert(question, answer);
            }
        }

        Ended {
            questions,
            answers,
            rows_added: self.rows_added,
            initiatives: self.initiatives,
            relations: self.relations,
            strays: self.strays,
            remarks: self.remarks,
            institution: self.institution,
        }
    }
}

impl FormRow<'_> {
    fn head(&self, column: FormColumn) -> &str {
        let mut cells = self.cells.iter();
        let found = cells.find(|(own, ..)| *own == column);

        found.map_or("", |(.., head)| head)
    }
}

impl AnswerDraft {
    fn end(mut self, locale: Option<&Locale>) -> Contribution {
        let words = |key: &str| locale.map_or_else(String::new, |locale| locale.text(key));
        let led = |lead: String, text: &str| match text {
            "" => lead,
            text => format!("{lead}: {text}"),
        };

        match self.in_place {
            Some(InPlace::Yes) if self.have.is_empty() => self.have = words("form-in-place"),
            Some(InPlace::InPart) => self.have = led(words("form-in-part"), &self.have),
            Some(InPlace::No) => self.gaps = led(words("form-not-in-place"), &self.gaps),
            Some(InPlace::Yes) | None => {}
        }

        let mut rests = Vec::new();
        let mut fitting = |text: String| {
            let (text, rest) = fitting(text);
            rests.extend(rest);

            text
        };
        let mut answer = Contribution {
            have: fitting(self.have),
            since: self.since.map(|found| found.date),
            document: fitting(self.document),
            who_knows: fitting(self.who_knows),
            may_be_shown: self.may_be_shown,
            strengths: fitting(self.strengths),
            gaps: fitting(self.gaps),
            ..Contribution::new(ItemId(Uuid::nil()), None)
        };
        let notes: Vec<String> = self.notes.into_iter().chain(rests).collect();
        answer.note = self::fitting(notes.join("\n")).0;

        answer
    }
}

/// A text that a field takes, and what is over.
fn fitting(text: String) -> (String, Option<String>) {
    match text.char_indices().nth(TEXT_LIMIT) {
        Some((end, _)) => (text[..end].to_owned(), Some(text[end..].to_owned())),
        None => (text, None),
    }
}

/// Adds a text as a line of its own, unless it stands there already, as that of merged cells does.
fn append(whole: &mut String, text: &str) {
    let text = many_lines(text);

    if text.is_empty() || whole.lines().any(|line| line == text) || *whole == text {
        return;
    }

    if !whole.is_empty() {
        whole.push('\n');
    }

    whole.push_str(&text);
}

fn many_lines(text: &str) -> String {
    typed_text(text, TextLines::Many).trim().to_owned()
}

fn one_line(text: &str) -> String {
    let text = typed_text(text, TextLines::One);
    let words: Vec<&str> = text.split_whitespace().collect();

    words.join(" ")
}

/// A text with the head of its column.
fn labelled(head: &str, text: &str) -> String {
    let (head, text) = (one_line(head), many_lines(text));

    if head.is_empty() {
        text
    } else {
        format!("{head}: {text}")
    }
}

/// The names in a list.
fn names(text: &str) -> Vec<String> {
    text.split([';', '؛', '\n'])
        .map(one_line)
        .filter(|name| !name.is_empty())
        .collect()
}

/// The questions that a text names, and the identifiers in it that are of none.
fn questions_in(text: &str, known: &KnownQuestions) -> (BTreeSet<QuestionId>, Vec<String>) {
    let words = text.split(|sign: char| !(sign.is_alphanumeric() || matches!(sign, '-' | '_')));
    let mut found = BTreeSet::new();
    let mut unknown = Vec::new();

    for word in words.filter(|word| !word.is_empty()) {
        match known.named(word) {
            Some(question) => {
                found.insert(question.clone());
            }
            None => unknown.push(word.to_owned()),
        }
    }

    (found, unknown)
}

fn ends_before_it_begins(initiative: &ReturnedInitiative) -> bool {
    let dates = crate::assessment::Initiative {
        since: initiative.since,
        until: initiative.until,
        ..crate::assessment::Initiative::new("", crate::assessment::InitiativeKind::Law)
    };

    dates.ends_before_it_begins()
}
