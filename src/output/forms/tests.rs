//! What is written can be read again, in every language, and says nothing that nobody filled in.

use super::*;
use crate::assessment::{
    AssessmentId, Contribution, Edit, ElementPart, Initiative, InitiativeKind, Institution, ItemId,
    Means, Relation, RelationState, Signature,
};
use crate::homework::words::{FormColumn, FormTable};
use crate::homework::{
    AskedBy, FormKind, FormPreview, FormReader, HomeworkSummary, ItemChange, ItemKind, NotAForm,
    Oddity, Remark, ReturnedForm,
};
use crate::locale::Language;
use crate::output::testing::{before_homework, by, sample};
use crate::store::tables::{self, Area, Cell, Row, Sheet, Table, TableKind};

use jiff::Timestamp;
use jiff::civil::date;
use uuid::Uuid;

use std::collections::BTreeSet;

fn order(language: Language, plans: Vec<FormPlan>) -> FormOrder {
    FormOrder {
        folder: PathBuf::new(),
        plans,
        locale: Locale::new(language),
        due: Some(date(2026, 5, 29)),
        today: date(2026, 5, 18),
        replaces: false,
    }
}

#[test]
fn a_form_that_is_written_left_empty_and_returned_brings_nothing() {
    let sample = sample();
    let reader = FormReader::new();
    let mut forms = 0;

    for kind in [FormKind::Institutions, FormKind::Functions] {
        for language in Language::all() {
            let order = order(*language, FormPlan::all(&sample, kind));

            for plan in &order.plans {
                let source = FormSource::new(&sample, &order, plan);
                let table = tables::of_bytes(&source.workbook().unwrap()).unwrap();
                let form = reader.read(&table, &sample).unwrap();
                let preview = FormPreview::new(&form, &sample).unwrap();

                assert!(form.is_empty(), "{:?}: {form:#?}", language.tag());
                assert_eq!(form.oddities, []);
                assert_eq!(form.remarks, []);
                assert_eq!(form.questions.len(), plan.questions.len());
                assert_eq!(preview.items, []);
                assert_eq!(preview.edit(jiff::Timestamp::UNIX_EPOCH), None);
                forms += 1;
            }
        }
    }

    assert!(forms > 40, "{forms}");
}

/// A form of an institution as it was written, to be filled in.
struct Filling {
    table: Table,
    columns: [&'static [FormColumn]; 3],
}

impl Filling {
    fn of(assessment: &Assessment, institution: &str, language: Language) -> Self {
        let (id, _) = assessment.institution_called(institution).unwrap();
        let plan = FormPlan::of(assessment, &FormOf::Institution(id)).unwrap();
        let order = order(language, vec![plan]);
        let source = FormSource::new(assessment, &order, &order.plans[0]);

        Self {
            table: tables::of_bytes(&source.workbook().unwrap()).unwrap(),
            columns: FormTable::ALL.map(FormTable::columns),
        }
    }

    fn sheet(&mut self, table: FormTable) -> &mut Sheet {
        &mut self.table.sheets[table as usize + 1]
    }

    /// Fills a cell of the row that begins with a text, or of a new one.
    fn fill(&mut self, table: FormTable, first: &str, column: FormColumn, cell: Cell) -> &mut Self {
        let columns = self.columns[table as usize];
        let at = columns.iter().position(|known| *known == column).unwrap();
        let sheet = self.sheet(table);
        let begins = |row: &&mut Row| row.cell(0).text() == first;

        if sheet.rows.iter_mut().find(begins).is_none() {
            let number = sheet.rows.last().unwrap().number + 1;
            let cells = vec![Cell::Text(first.to_owned())];
            sheet.rows.push(Row { number, cells });
        }

        let row = sheet.rows.iter_mut().find(begins).unwrap();
        put(row, at, cell);

        self
    }

    fn answer(&mut self, question: &str, column: FormColumn, text: &str) -> &mut Self {
        self.fill(FormTable::Questions, question, column, words(text))
    }

    /// Adds a row under that of a question.
    fn below(&mut self, question: &str, cells: &[(FormColumn, &str)]) {
        let columns = self.columns[0];
        let sheet = self.sheet(FormTable::Questions);
        let mut rows = sheet.rows.iter();
        let at = rows.position(|row| row.cell(0).text() == question).unwrap();
        let number = sheet.rows[at].number + 1;
        let mut row = Row {
            number,
            cells: Vec::new(),
        };

        for (column, text) in cells {
            let at = columns.iter().position(|known| known == column).unwrap();
            put(&mut row, at, words(text));
        }

        for row in &mut sheet.rows[at + 1..] {
            row.number += 1;
        }

        sheet.rows.insert(at + 1, row);
    }

    fn initiative(&mut self, title: &str, cells: &[(FormColumn, &str)]) {
        for (column, text) in cells {
            self.fill(FormTable::Initiatives, title, *column, words(text));
        }
    }

    fn relation(&mut self, with: &str, cells: &[(FormColumn, &str)]) {
        for (column, text) in cells {
            self.fill(FormTable::Relations, with, *column, words(text));
        }
    }

    fn read(&self, assessment: &Assessment) -> ReturnedForm {
        FormReader::new().read(&self.table, assessment).unwrap()
    }

    fn preview(&self, assessment: &Assessment) -> FormPreview {
        FormPreview::new(&self.read(assessment), assessment).unwrap()
    }
}

fn words(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn put(row: &mut Row, at: usize, cell: Cell) {
    while row.cells.len() <= at {
        row.cells.push(Cell::Empty);
    }

    row.cells[at] = cell;
}

fn at(minute: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + minute * 60).unwrap()
}

fn signed(minute: i64) -> Signature<'static> {
    Signature {
        at: at(minute),
        ..by()
    }
}

fn take(assessment: &mut Assessment, preview: &FormPreview, minute: i64) -> Edit {
    let edit = preview.edit(at(minute)).unwrap();

    assessment.apply(edit, signed(minute)).unwrap()
}

fn brought(assessment: &Assessment, question: &str) -> Vec<Contribution> {
    let answer = assessment.answer(&question.into());

    answer.brought.iter().map(|(_, c)| c.clone()).collect()
}

fn counted(preview: &FormPreview, kind: ItemKind) -> Vec<(ItemChange, usize)> {
    let all = ItemChange::ALL.map(|change| (change, preview.count(kind, change)));

    all.into_iter().filter(|(_, count)| *count > 0).collect()
}

/// Two questions that the response team of the sample is asked.
const ONE: &str = "IM01";
const OTHER: &str = "IM02";

fn english(assessment: &Assessment) -> Filling {
    Filling::of(assessment, "CSIRT-AV", Language::ENGLISH)
}

#[test]
fn six_habits_do_not_hide_what_was_filled_in() {
    let sample = before_homework();
    let arabic = Language::matching("ar").unwrap();
    let mut form = Filling::of(&sample, "CSIRT-AV", arabic);
    // Arabic digits, and the month by its name.
    form.answer(ONE, FormColumn::Have, "فريق يعمل ٢٤ ساعة")
        .answer(ONE, FormColumn::Since, "مايو ٢٠١٩")
        .answer(ONE, FormColumn::InPlace, "نعم")
        .answer(OTHER, FormColumn::Since, "٣/٥/٢٠٢١")
        .answer(OTHER, FormColumn::Document, "القرار ١٤");
    // A row added, and cells merged over it.
    form.below(
        ONE,
        &[
            (FormColumn::Document, "قرار"),
            (FormColumn::Gaps, "لا ميزانية"),
        ],
    );
    let sheet = form.sheet(FormTable::Questions);
    let row = sheet.rows.iter().find(|row| row.cell(0).text() == ONE);
    let number = row.unwrap().number;
    sheet.merged = [0, 1, 4]
        .map(|column| Area {
            rows: (number, number + 1),
            columns: (column, column),
        })
        .to_vec();
    sheet.name = "Réponses CSIRT".to_owned();
    form.table.kind = TableKind::Ods;
    let form = form.read(&sample);

    let one = &form.answers[&ONE.into()];
    assert_eq!(one.have, "فريق يعمل ٢٤ ساعة");
    assert_eq!(one.since.unwrap().to_string(), "2019-05");
    assert_eq!(
        (one.document.as_str(), one.gaps.as_str()),
        ("قرار", "لا ميزانية")
    );
    assert_eq!(one.note, "");
    let other = &form.answers[&OTHER.into()];
    assert_eq!(other.since.unwrap().to_string(), "2021-05-03");
    assert_eq!(form.answers.len(), 2);
    assert_eq!(form.remarks, []);
    assert_eq!(
        form.oddities,
        [
            Oddity::SavedAsOds,
            Oddity::SheetRenamed {
                name: "Réponses CSIRT".to_owned()
            },
            Oddity::CellsMerged { count: 3 },
            Oddity::RowsAdded { count: 1 },
        ]
    );
}

#[test]
fn rows_may_move_columns_may_change_places_and_heads_may_be_renamed() {
    let sample = before_homework();
    let mut form = english(&sample);
    form.answer(ONE, FormColumn::Have, "A duty officer").answer(
        OTHER,
        FormColumn::Gaps,
        "No backup",
    );
    let expected = form.read(&sample);
    let sheet = form.sheet(FormTable::Questions);
    sheet.rows[3..].reverse();

    for row in &mut sheet.rows {
        while row.cells.len() < 11 {
            row.cells.push(Cell::Empty);
        }
    }

    // A head in words of their own, and another without any.
    sheet.rows[2].cells[4] = words("Our situation");
    sheet.rows[2].cells[10] = Cell::Empty;
    assert_eq!(form.read(&sample).answers, expected.answers);

    let mut form = english(&sample);
    form.answer(ONE, FormColumn::Have, "A duty officer").answer(
        OTHER,
        FormColumn::Gaps,
        "No backup",
    );

    for row in &mut form.sheet(FormTable::Questions).rows[2..] {
        row.cells.resize(11, Cell::Empty);
        row.cells.rotate_right(3);
    }

    assert_eq!(form.read(&sample).answers, expected.answers);
    assert_eq!(form.read(&sample).digest, expected.digest);
}

#[test]
fn a_form_taken_in_brings_contributions_initiatives_and_relations_and_one_undo_takes_them_back() {
    let mut sample = before_homework();
    let before = sample.clone();
    let mut form = english(&sample);
    form.answer(ONE, FormColumn::InPlace, "In part")
        .answer(ONE, FormColumn::Have, "A duty officer by day")
        .answer(ONE, FormColumn::MayBeShown, "Yes")
        .answer(OTHER, FormColumn::InPlace, "No")
        .answer(OTHER, FormColumn::Strengths, "People who know each other");
    form.initiative(
        "CSIRT decree",
        &[
            (FormColumn::Kind, "Law"),
            (FormColumn::Since, "2019"),
            (FormColumn::With, "Telecom Authority; MoI"),
            (FormColumn::BearsOn, "im01, IM02"),
        ],
    );
    form.relation(
        "Telecom Authority",
        &[
            (FormColumn::Means, "Information sharing"),
            (FormColumn::HowWell, "On paper"),
            (FormColumn::Elements, "3"),
            (FormColumn::ShownBy, "Protocol of 2021"),
        ],
    );
    let preview = form.preview(&sample);
    assert_eq!(
        counted(&preview, ItemKind::Evidence),
        [(ItemChange::New, 1)]
    );
    assert_eq!(
        counted(&preview, ItemKind::Initiative),
        [(ItemChange::New, 1)]
    );
    assert_eq!(
        counted(&preview, ItemKind::Relation),
        [(ItemChange::New, 1)]
    );
    assert_eq!(
        counted(&preview, ItemKind::Strength),
        [(ItemChange::New, 1)]
    );
    assert_eq!(counted(&preview, ItemKind::Gap), [(ItemChange::New, 1)]);
    assert_eq!(preview.remarks, []);
    assert_eq!((preview.version, preview.answered), (1, 2));
    let undo = take(&mut sample, &preview, 1);

    let one = &brought(&sample, ONE)[0];
    assert_eq!(one.have, "In part: A duty officer by day");
    assert!(one.may_be_shown);
    assert_eq!(one.institution, preview.institution);
    assert_eq!(brought(&sample, OTHER)[0].gaps, "Not in place");
    let (_, decree) = sample.initiatives().iter().last().unwrap();
    assert_eq!(decree.institutions.len(), 3);
    assert_eq!(decree.questions.len(), 2);
    assert!(decree.restricted && decree.as_brought);
    let csirt = preview.institution.unwrap();
    let telecom = sample.institution_called("ATA").unwrap().0;
    let relations: Vec<_> = sample.relations_between(csirt, telecom).collect();
    let (_, relation) = relations.last().unwrap();
    assert_eq!(relation.state, RelationState::OnPaper);
    assert_eq!(relation.elements, BTreeSet::from(["incident".to_owned()]));
    let summary = HomeworkSummary::new(&sample);
    assert_eq!((summary.asked(), summary.came_back()), (1, 1));
    // Evidence is made when the room cites.
    assert_eq!(
        sample.answer(&ONE.into()).evidence,
        before.answer(&ONE.into()).evidence
    );

    // The same file once more brings nothing.
    let again = form.preview(&sample);
    assert!(again.is_again);
    assert_eq!((again.taken(), again.edit(at(2))), (0, None));

    sample.apply(undo, signed(3)).unwrap();
    assert_eq!(brought(&sample, ONE), brought(&before, ONE));
    assert_eq!(sample.initiatives().len(), before.initiatives().len());
    assert_eq!(sample.relations().len(), before.relations().len());

    // What was taken back comes in again as if it had never been there.
    let again = form.preview(&sample);
    assert!(!again.is_again);
    assert_eq!(again.taken(), preview.taken());
    assert_eq!(again.remarks, []);
}

#[test]
fn a_second_version_replaces_what_the_first_brought_unless_the_room_has_changed_it() {
    let mut sample = before_homework();
    let mut form = english(&sample);
    form.answer(ONE, FormColumn::Have, "A duty officer")
        .answer(OTHER, FormColumn::Have, "A list of contacts")
        .answer("IM03", FormColumn::Have, "A procedure");
    form.initiative("Old decree", &[(FormColumn::Since, "2015")]);
    form.initiative("Decree", &[(FormColumn::Since, "2019")]);
    form.initiative("Exercise", &[(FormColumn::Since, "2020")]);
    form.relation(
        "ATA",
        &[(FormColumn::Means, "Forum"), (FormColumn::HowWell, "Works")],
    );
    form.relation(
        "MoI",
        &[(FormColumn::Means, "Law"), (FormColumn::HowWell, "Works")],
    );
    let first = form.preview(&sample);
    take(&mut sample, &first, 1);

    // The room changes an initiative, puts a contribution aside, and cites another.
    let find = |assessment: &Assessment, title: &str| {
        let mut all = assessment.initiatives().iter();
        let (id, known) = all.find(|(_, known)| known.title == title).unwrap();

        (id, known.clone())
    };
    let (id, mut changed) = find(&sample, "Decree");
    changed.money = "2 million".to_owned();
    changed.as_brought = false;
    let initiative = Box::new(changed.clone());
    sample
        .apply(Edit::PutInitiative { id, initiative }, signed(2))
        .unwrap();
    let aside = Contribution::id_of(first.form, &"IM03".into());
    let question = "IM03".into();
    sample
        .apply(
            Edit::RemoveContribution {
                question,
                id: aside,
            },
            signed(2),
        )
        .unwrap();
    let cited = Contribution::id_of(first.form, &ONE.into());
    let cite = sample.citing_contribution(&ONE.into(), cited).unwrap();
    sample.apply(cite, signed(2)).unwrap();

    let mut form = english(&sample);
    form.answer(ONE, FormColumn::Have, "Two duty officers")
        .answer("IM03", FormColumn::Have, "A procedure");
    form.initiative("Decree", &[(FormColumn::Since, "2021")]);
    form.initiative("Exercise", &[(FormColumn::Since, "2022")]);
    form.relation(
        "ATA",
        &[
            (FormColumn::Means, "Forum"),
            (FormColumn::HowWell, "On paper"),
        ],
    );
    let second = form.preview(&sample);

    assert_eq!((second.version, second.is_again), (2, false));
    assert_eq!(
        counted(&second, ItemKind::Evidence),
        [
            (ItemChange::Changed, 1),
            (ItemChange::Gone, 1),
            (ItemChange::Kept, 1)
        ]
    );
    assert_eq!(
        counted(&second, ItemKind::Initiative),
        [
            (ItemChange::Changed, 1),
            (ItemChange::Gone, 1),
            (ItemChange::Kept, 1)
        ]
    );
    assert_eq!(
        counted(&second, ItemKind::Relation),
        [(ItemChange::Changed, 1), (ItemChange::Gone, 1)]
    );
    for remark in [
        Remark::Cited {
            question: ONE.into(),
        },
        Remark::PutAside {
            title: "IM03".to_owned(),
        },
        Remark::RoomChanged {
            title: "Decree".to_owned(),
        },
    ] {
        assert!(
            second.remarks.contains(&remark),
            "{remark:?} {:?}",
            second.remarks
        );
    }
    take(&mut sample, &second, 3);

    assert_eq!(brought(&sample, ONE)[0].have, "Two duty officers");
    assert_eq!(brought(&sample, OTHER), []);
    assert_eq!(brought(&sample, "IM03"), []);
    assert_eq!(find(&sample, "Decree").1, changed);
    assert_eq!(
        find(&sample, "Exercise").1.since.unwrap().to_string(),
        "2022"
    );
    assert!(
        sample
            .initiatives()
            .iter()
            .all(|(_, known)| known.title != "Old decree")
    );
    let evidence = &sample.answer(&ONE.into()).evidence;
    assert!(
        evidence
            .iter()
            .any(|(_, piece)| piece.title == "A duty officer")
    );
}

#[test]
fn an_empty_form_brings_nothing_and_takes_nothing_away() {
    let mut sample = before_homework();
    let mut form = english(&sample);
    form.answer(ONE, FormColumn::Have, "A duty officer");
    let first = form.preview(&sample);
    take(&mut sample, &first, 1);
    let empty = english(&sample).preview(&sample);

    assert_eq!(empty.items, []);
    assert_eq!(empty.edit(at(2)), None);
    assert_eq!(empty.remarks, [Remark::Emptied]);
}

#[test]
fn what_is_not_ticked_stays_out() {
    let mut sample = before_homework();
    let mut form = english(&sample);
    form.answer(ONE, FormColumn::Have, "A duty officer").answer(
        ONE,
        FormColumn::Gaps,
        "Nobody at night",
    );
    let mut preview = form.preview(&sample);
    preview.tick_kind(ItemKind::Evidence, false, false);
    assert_eq!(preview.taken(), 1);
    take(&mut sample, &preview, 1);

    let one = &brought(&sample, ONE)[0];
    assert_eq!(
        (one.have.as_str(), one.gaps.as_str()),
        ("", "Nobody at night")
    );
    // It can still be ticked later.
    let mut again = form.preview(&sample);
    assert_eq!(again.taken(), 0);
    again.tick_kind(ItemKind::Evidence, true, false);
    take(&mut sample, &again, 2);
    assert_eq!(brought(&sample, ONE)[0].have, "A duty officer");
}

#[test]
fn what_fits_nowhere_becomes_a_note_and_nothing_is_dropped() {
    let sample = before_homework();
    let mut form = english(&sample);
    let long = "x".repeat(32_767);
    form.answer(ONE, FormColumn::Since, "a long time ago")
        .answer(ONE, FormColumn::InPlace, "mostly")
        .answer(OTHER, FormColumn::Have, &long)
        .answer(
            "IM99",
            FormColumn::Have,
            "about a question that is not there",
        );
    // A column and a line of their own.
    put(
        &mut form.sheet(FormTable::Questions).rows[2],
        11,
        words("Remarks"),
    );
    form.table.sheets[0].rows.push(Row {
        number: 40,
        cells: vec![words("Call us before ten")],
    });
    let row = form.sheet(FormTable::Questions).rows.iter_mut();
    let row = row
        .into_iter()
        .find(|row| row.cell(0).text() == ONE)
        .unwrap();
    put(row, 11, words("see annex"));
    form.relation("Ministry of Nothing", &[(FormColumn::Means, "Law")]);
    let returned = form.read(&sample);
    let preview = FormPreview::new(&returned, &sample).unwrap();
    let note = |question: &str| {
        let notes = preview.of_kind(ItemKind::Note);
        let question = question.into();
        let mut own = notes.filter(|(_, item)| item.question.as_ref() == Some(&question));

        own.next()
            .map(|(_, item)| item.text.clone())
            .unwrap_or_default()
    };

    let one = &returned.answers[&ONE.into()].note;
    for text in [
        "Since when: a long time ago",
        "Is it in place?: mostly",
        "Remarks: see annex",
    ] {
        assert!(one.contains(text), "{one}");
    }
    let other = &returned.answers[&OTHER.into()];
    assert_eq!(other.have.len() + other.note.len(), long.len());
    let all: String = preview
        .items
        .iter()
        .map(|item| item.text.as_str())
        .collect();
    for text in [
        "IM99",
        "about a question that is not there",
        "Call us before ten",
        "Ministry of Nothing",
    ] {
        assert!(all.contains(text), "{text}: {all:.2000}");
    }
    assert!(!note(ONE).is_empty());
    let has = |is_one: fn(&Remark) -> bool| preview.remarks.iter().any(is_one);
    assert!(has(
        |remark| matches!(remark, Remark::UnknownQuestion { id, .. } if id == "IM99")
    ));
    assert!(has(|remark| matches!(remark, Remark::CutCell { .. })));
    assert!(has(
        |remark| matches!(remark, Remark::Unread { text, .. } if text == "mostly")
    ));
    assert!(has(|remark| matches!(
        remark,
        Remark::UnknownInstitution { .. }
    )));
}

#[test]
fn two_institutions_that_disagree_are_both_kept() {
    let mut sample = before_homework();
    let mut form = english(&sample);
    form.relation(
        "ATA",
        &[
            (FormColumn::Means, "Contact point"),
            (FormColumn::HowWell, "Works"),
        ],
    );
    let first = form.preview(&sample);
    take(&mut sample, &first, 1);
    let mut form = Filling::of(&sample, "ATA", Language::ENGLISH);
    form.relation(
        "CSIRT-AV",
        &[
            (FormColumn::Means, "Contact point"),
            (FormColumn::HowWell, "On paper"),
        ],
    );
    let second = form.preview(&sample);
    let is_contradiction = |remark: &Remark| matches!(remark, Remark::Contradiction { .. });

    assert!(
        second.remarks.iter().any(is_contradiction),
        "{:?}",
        second.remarks
    );
    take(&mut sample, &second, 2);
    let [one, other] = [first.institution.unwrap(), second.institution.unwrap()];
    let means = |(_, relation): &(ItemId, &Relation)| relation.means == Means::ContactPoint;
    assert_eq!(
        sample.relations_between(one, other).filter(means).count(),
        2
    );
}

#[test]
fn a_known_initiative_gains_what_is_empty_and_keeps_what_is_there() {
    let mut sample = before_homework();
    let known = Initiative {
        document: "Gazette 14".to_owned(),
        ..Initiative::new("National strategy", InitiativeKind::Strategy)
    };
    let id = ItemId(Uuid::from_u128(5));
    let initiative = Box::new(known);
    sample
        .apply(Edit::PutInitiative { id, initiative }, signed(1))
        .unwrap();
    let mut form = english(&sample);
    form.initiative(
        "NATIONAL  STRATEGY",
        &[
            (FormColumn::Since, "2022"),
            (FormColumn::Document, "Decree 9"),
        ],
    );
    let preview = form.preview(&sample);

    assert_eq!(
        counted(&preview, ItemKind::Initiative),
        [(ItemChange::Gains, 1)]
    );
    assert_eq!(
        preview.remarks,
        [Remark::Differs {
            title: "National strategy".to_owned()
        }]
    );
    take(&mut sample, &preview, 2);
    let known = sample.initiatives().get(id).unwrap();
    assert_eq!(known.document, "Gazette 14");
    assert_eq!(known.since.unwrap().to_string(), "2022");
    let notes: String = preview
        .of_kind(ItemKind::Note)
        .map(|(_, item)| item.text.clone())
        .collect();
    assert!(notes.contains("Decree 9"), "{notes}");
}

#[test]
fn forms_of_others_and_files_that_are_none_are_refused() {
    let sample = before_homework();
    let form = english(&sample);
    let reader = FormReader::new();
    let other = crate::sample::assessment(by(), AssessmentId(Uuid::from_u128(8))).unwrap();
    let written = date(2026, 5, 18);
    assert_eq!(
        reader.read(&form.table, &other),
        Err(NotAForm::OfAnotherAssessment { written })
    );

    let mut nameless = form.table.clone();
    for cell in nameless
        .sheets
        .iter_mut()
        .flat_map(|sheet| &mut sheet.rows)
        .flat_map(|row| &mut row.cells)
    {
        if cell.text().contains("RAPPORTEUR-FORM ") {
            *cell = Cell::Empty;
        }
    }
    assert_eq!(reader.read(&nameless, &sample), Err(NotAForm::NoIdentity));

    let table = tables::of_text("Name\tPost\nA. B.\tDirector").unwrap();
    assert_eq!(reader.read(&table, &sample), Err(NotAForm::NoForm));
}

#[test]
fn an_institution_is_asked_by_its_functions_then_by_those_of_its_people_then_by_its_parts() {
    let mut sample = before_homework();
    let id = ItemId(Uuid::from_u128(5));
    let mut put = |institution: Institution| {
        let institution = Box::new(institution);
        sample
            .apply(Edit::PutInstitution { id, institution }, signed(1))
            .unwrap();

        FormPlan::of(&sample, &FormOf::Institution(id))
    };
    let mut institution = Institution::named("Coast Guard");
    assert_eq!(put(institution.clone()), None);
    institution
        .parts
        .insert("incident".to_owned(), ElementPart::Supports);
    let by_parts = put(institution.clone()).unwrap();
    assert_eq!(by_parts.by, AskedBy::Parts);
    institution.functions.insert("law".to_owned());
    let by_function = put(institution).unwrap();
    assert_eq!(
        (by_function.by, by_function.functions.len()),
        (AskedBy::Functions, 1)
    );
    assert_ne!(by_parts.questions, by_function.questions);

    let (csirt, known) = sample.institution_called("CSIRT-AV").unwrap();
    let known = Institution {
        functions: BTreeSet::new(),
        ..known.clone()
    };
    let institution = Box::new(known);
    sample
        .apply(
            Edit::PutInstitution {
                id: csirt,
                institution,
            },
            signed(2),
        )
        .unwrap();
    let by_people = FormPlan::of(&sample, &FormOf::Institution(csirt)).unwrap();
    assert_eq!(by_people.by, AskedBy::PeoplesFunctions);
}

#[test]
fn forms_are_written_once_for_everybody_and_overwrite_nothing() {
    let sample = before_homework();
    let folder = tempfile::tempdir().unwrap();
    let plans = FormPlan::all(&sample, FormKind::Institutions);
    let mut order = FormOrder {
        folder: folder.path().to_owned(),
        ..order(Language::ENGLISH, plans)
    };
    let first = write_forms(&order, &sample).unwrap();
    let names: HashSet<&Path> = first.iter().map(|form| form.workbook.as_path()).collect();
    assert_eq!(names.len(), order.plans.len());

    let second = write_forms(&order, &sample).unwrap();
    assert!(
        second
            .iter()
            .all(|form| !names.contains(form.workbook.as_path()))
    );
    std::fs::write(&first[0].letter, "changed").unwrap();
    order.replaces = true;
    let third = write_forms(&order, &sample).unwrap();
    assert_eq!(third[1], first[1]);
    assert_ne!(third[0].letter, first[0].letter);
    assert_eq!(
        std::fs::read_to_string(&first[0].letter).unwrap(),
        "changed"
    );

    // No level, no answer and no person.
    let page = std::fs::read_to_string(&first[1].letter).unwrap();
    let people = sample.participants().iter();
    assert!(
        people
            .into_iter()
            .all(|(_, person)| !page.contains(&person.name))
    );
    assert!(
        sample
            .questionnaire()
            .scale()
            .iter()
            .all(|level| !page.contains(&level.meaning))
    );
}

/// A form that an office program filled in or saved; `tests/homework.sh` made them.
fn of_office(name: &str) -> Table {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/homework");

    tables::read(&folder.join(name)).unwrap()
}

#[test]
fn forms_that_libreoffice_filled_in_are_read_whatever_the_habit() {
    let sample = before_homework();
    let reader = FormReader::new();

    for (habit, ending) in [
        (1, "xlsx"),
        (2, "xlsx"),
        (3, "xlsx"),
        (4, "xlsx"),
        (5, "xlsx"),
        (6, "ods"),
    ] {
        let table = of_office(&format!("habit-{habit}.{ending}"));
        let form = reader.read(&table, &sample).unwrap();
        let preview = FormPreview::new(&form, &sample).unwrap();
        let ordinal = |id: &&crate::questionnaire::QuestionId| sample.questionnaire().ordinal(id);
        let mut answered: Vec<_> = form.answers.keys().collect();
        answered.sort_by_key(ordinal);
        let [first, second] = answered[..] else {
            panic!("habit {habit}: {answered:?}");
        };
        let (one, other) = (&form.answers[first], &form.answers[second]);
        let lines: Vec<&str> = one.have.lines().collect();

        assert_eq!(lines[0], format!("A team, habit {habit}"));
        assert_eq!(
            lines.get(1).copied(),
            (habit == 1).then_some("A second team")
        );
        assert_eq!(
            one.since.unwrap().to_string(),
            "2019-05-03",
            "habit {habit}"
        );
        let documents = match habit {
            1 | 2 => "Decree 14\nDecree 15",
            _ => "Decree 14",
        };
        assert_eq!(one.document, documents);
        assert_eq!(
            (one.may_be_shown, one.gaps.as_str()),
            (true, "Nobody at night")
        );
        assert_eq!(
            (other.have.as_str(), other.strengths.as_str()),
            ("A list", "It is kept")
        );
        let since = other.since.map(|since| since.to_string());
        assert_eq!(
            since.as_deref(),
            match habit {
                3 => Some("2019-05-03"),
                4 => Some("2019-05"),
                _ => None,
            }
        );
        // A formula is what it gave.
        assert_eq!(other.document, if habit == 3 { "Decree 16" } else { "" });
        let [programme] = &form.initiatives[..] else {
            panic!("habit {habit}: {:?}", form.initiatives);
        };
        assert_eq!(programme.kind, Some(InitiativeKind::Programme));
        assert_eq!(
            programme.since.unwrap().to_string(),
            if habit == 3 { "2019-05-03" } else { "2021" }
        );
        assert_eq!(preview.count(ItemKind::Relation, ItemChange::New), 1);
        assert_eq!(
            (preview.taken(), &preview.remarks[..]),
            (6, &[][..]),
            "habit {habit}"
        );
        let has = |is_one: fn(&Oddity) -> bool| form.oddities.iter().any(is_one);
        assert_eq!(
            has(|odd| matches!(odd, Oddity::RowsAdded { .. })),
            habit <= 2
        );
        assert_eq!(
            has(|odd| matches!(odd, Oddity::CellsMerged { .. })),
            habit == 2
        );
        assert_eq!(
            has(|odd| matches!(odd, Oddity::SheetRenamed { .. })),
            habit == 5
        );
        assert_eq!(has(|odd| *odd == Oddity::SavedAsOds), habit == 6);
    }

    for name in ["empty-1.xlsx", "empty-2.ods", "empty-3.xlsx", "empty-4.ods"] {
        let form = reader.read(&of_office(name), &sample).unwrap();

        assert!(form.is_empty(), "{name}: {form:#?}");
        assert_eq!(form.remarks, [], "{name}");
    }
}
