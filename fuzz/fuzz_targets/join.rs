//! Any two assessments are joined or refused; no part that had a value is empty afterwards, and what comes out is written and read
//! back unchanged. The bytes hold two files, one behind the other.

#![no_main]

use rapporteur::assessment::{
    AnswerPart, Assessment, Edit, FactName, ItemId, Items, Part, Passage, Signature, WriterId,
};
use rapporteur::results::Results;
use rapporteur::store;

use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use uuid::Uuid;

use std::collections::BTreeSet;
use std::sync::Arc;

/// What each file begins with.
const BEGINNING: &str = "(\nformat: ";

fn two_files(bytes: &[u8]) -> Option<(Assessment, Assessment)> {
    let text = std::str::from_utf8(bytes).ok()?;
    let second = text.rfind(BEGINNING).filter(|at| *at > 0)?;
    let (first, second) = text.split_at(second);

    Some((store::decode(first).ok()?, store::decode(second).ok()?))
}

/// Every part that somebody has written.
fn written(assessment: &Assessment) -> BTreeSet<Part> {
    let mut parts: Vec<Part> = FactName::ALL.map(Part::Fact).to_vec();
    parts.push(Part::Baseline);
    parts.extend(assessment.mentions().cloned().map(Part::Name));
    parts.extend(ids(assessment.participants()).map(Part::Participant));
    parts.extend(ids(assessment.breakouts()).map(Part::Breakout));
    parts.extend(ids(assessment.actions()).map(Part::Action));
    let aspects = assessment
        .questionnaire()
        .elements()
        .iter()
        .flat_map(|element| &element.aspects);

    for aspect in aspects {
        parts.push(Part::Target(aspect.id.clone()));

        for question in &aspect.questions {
            let answer = assessment.answer(&question.id);
            let mut of_answer = vec![
                AnswerPart::Outcome,
                AnswerPart::Review,
                AnswerPart::Spent,
                AnswerPart::Target,
                AnswerPart::Importance,
                AnswerPart::Effort,
            ];
            of_answer.extend(
                [Passage::Strengths, Passage::Gaps, Passage::Note].map(AnswerPart::Passage),
            );
            of_answer.extend(ids(answer.evidence()).map(AnswerPart::Evidence));
            of_answer.extend(ids(answer.dissents()).map(AnswerPart::Dissent));
            of_answer.extend(ids(answer.rounds()).map(AnswerPart::Round));
            parts.extend(
                of_answer
                    .into_iter()
                    .map(|part| Part::Answer(question.id.clone(), part)),
            );
        }
    }

    parts
        .into_iter()
        .filter(|part| !assessment.given(part).is_empty())
        .collect()
}

fn ids<T>(items: &Items<T>) -> impl Iterator<Item = ItemId> + '_ {
    items.registers().keys().copied()
}

fuzz_target!(|bytes: &[u8]| {
    let Some((here, there)) = two_files(bytes) else {
        return;
    };
    let fresh = WriterId(Uuid::from_u128(999));
    let by = Signature {
        writer: fresh,
        computer: "",
        at: Timestamp::UNIX_EPOCH,
    };
    let preview = here.preview(&there, fresh);
    let mut joined = here.clone();

    if joined
        .apply(Edit::join([Arc::new(there.clone())]), by)
        .is_err()
    {
        assert!(preview.is_err() && joined == here);

        return;
    }

    let both: BTreeSet<Part> = &written(&here) | &written(&there);
    assert!(written(&joined) == both, "a part was emptied");
    let _ = Results::new(&joined);

    // Two files of nearly the largest size may come to one that is larger.
    if let Ok(text) = store::encode(&joined) {
        assert!(store::decode(&text).as_ref() == Ok(&joined));
    }
});
