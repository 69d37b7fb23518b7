//! What a returned form says, as a SHA-256: the same words in another file are the same form.

use super::returned::ReturnedForm;

use sha2::{Digest, Sha256};

/// The digest of what was read, in hexadecimal digits.
pub(super) fn of(form: &ReturnedForm) -> String {
    let mut digest = Words(Sha256::new());
    digest.add(&format!("{:?}", form.identity.of));
    digest.add(form.institution.as_deref().unwrap_or_default());

    for (question, answer) in &form.answers {
        digest.add(question.as_str());
        digest.add(&answer.have);
        digest.add(&shown(answer.since));
        digest.add(&answer.document);
        digest.add(&answer.who_knows);
        digest.add(&answer.may_be_shown.to_string());
        digest.add(&answer.strengths);
        digest.add(&answer.gaps);
        digest.add(&answer.note);
    }

    digest.end_of_list();

    for known in &form.initiatives {
        digest.add(&known.title);
        digest.add(&format!("{:?} {:?}", known.kind, known.state));
        digest.add(&shown(known.since));
        digest.add(&shown(known.until));
        known.with.iter().for_each(|with| digest.add(with));
        digest.end_of_list();
        digest.add(&known.money);
        digest.add(&known.document);
        digest.add(&known.may_be_shown.to_string());

        for question in &known.questions {
            digest.add(question.as_str());
        }

        digest.end_of_list();
    }

    digest.end_of_list();

    for known in &form.relations {
        digest.add(&known.institution);
        digest.add(&format!("{:?} {:?}", known.means, known.state));
        known.elements.iter().for_each(|id| digest.add(id));
        digest.end_of_list();
        digest.add(&known.shown_by);
    }

    digest.end_of_list();
    form.strays.iter().for_each(|stray| digest.add(stray));

    digest.hexadecimal()
}

fn shown(date: Option<crate::assessment::PartialDate>) -> String {
    date.map_or_else(String::new, |date| date.to_string())
}

struct Words(Sha256);

impl Words {
    fn add(&mut self, words: &str) {
        self.0.update((words.len() as u64).to_be_bytes());
        self.0.update(words);
    }

    /// No text is as long as this says.
    fn end_of_list(&mut self) {
        self.0.update(u64::MAX.to_be_bytes());
    }

    fn hexadecimal(self) -> String {
        let digits = self.0.finalize();

        digits.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
