//! What is written can be read again, in every language, and says nothing that nobody filled in.

use super::*;
use crate::homework::{FormKind, FormPreview, FormReader};
use crate::locale::Language;
use crate::output::testing::sample;
use crate::store::tables;

use jiff::civil::date;

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
