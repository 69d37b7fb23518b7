//! Compares what a form says with what is there.

use super::item::{BroughtItem, Does, ItemChange, ItemKind};
use super::read::NotAForm;
use super::returned::{Remark, ReturnedForm, ReturnedInitiative, ReturnedRelation};
use super::words::plain;
use crate::assessment::{
    Assessment, Contribution, Form, FormOf, Grade, Initiative, InitiativeKind, InitiativeState,
    ItemId, Means, Register, Relation, RelationState,
};
use crate::questionnaire::QuestionId;

use jiff::Timestamp;

use std::collections::{BTreeMap, BTreeSet};

/// What a form says of a question, beside what it had said.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct QuestionChange {
    pub(super) id: ItemId,
    pub(super) before: Option<Contribution>,
    pub(super) after: Contribution,
}

/// Everything that a form brings.
#[derive(Debug)]
pub(super) struct Compared {
    pub(super) form: ItemId,
    pub(super) of: FormOf,
    pub(super) institution: Option<ItemId>,
    pub(super) items: Vec<BroughtItem>,
    pub(super) remarks: Vec<Remark>,
    pub(super) questions: BTreeMap<QuestionId, QuestionChange>,
}

impl Compared {
    pub(super) fn new(returned: &ReturnedForm, assessment: &Assessment) -> Result<Self, NotAForm> {
        let (of, institution) = who_answers(returned, assessment)?;
        let form = Form::id_of(assessment.id(), &of);
        let known = assessment.forms().registers().get(&form);
        let mut comparing = Comparing {
            assessment,
            form,
            institution,
            noted: known.and_then(last_written),
            came_back: assessment
                .forms()
                .get(form)
                .is_some_and(|form| form.returned.is_some()),
            items: Vec::new(),
            remarks: returned.remarks.clone(),
            notes: returned.strays.clone(),
            questions: BTreeMap::new(),
        };
        comparing.look_at_form(returned);

        // An empty form takes nothing away.
        if !returned.is_empty() {
            let relations = comparing.relations(&returned.relations);
            let initiatives = comparing.initiatives(&returned.initiatives);
            comparing.answers(returned);
            comparing.items.extend(initiatives);
            comparing.items.extend(relations);
        }

        Ok(Self {
            form,
            of,
            institution,
            items: comparing.items,
            remarks: comparing.remarks,
            questions: comparing.questions,
        })
    }
}

/// Whom a form asks, as the register has it now, and which institution answers.
fn who_answers(
    returned: &ReturnedForm,
    assessment: &Assessment,
) -> Result<(FormOf, Option<ItemId>), NotAForm> {
    let called = || {
        let name = returned.institution.as_deref()?;

        assessment.institution_called(name).map(|(id, _)| id)
    };

    match &returned.identity.of {
        FormOf::Institution(id) if assessment.institutions().get(*id).is_some() => {
            Ok((FormOf::Institution(*id), Some(*id)))
        }
        // It may have been put under another one since.
        FormOf::Institution(_) => {
            let id = called().ok_or(NotAForm::AsksNobody)?;

            Ok((FormOf::Institution(id), Some(id)))
        }
        FormOf::Function(function) => {
            let mut known = assessment.questionnaire().functions().iter();

            known
                .any(|known| known.id == *function)
                .then(|| (FormOf::Function(function.clone()), called()))
                .ok_or(NotAForm::AsksNobody)
        }
    }
}

/// When a register was written last.
fn last_written<T>(register: &Register<T>) -> Option<Timestamp> {
    register.entries().iter().map(|entry| entry.stamp.at).max()
}

/// The identifier of an initiative that a form brings.
fn initiative_id(form: ItemId, title: &str) -> ItemId {
    let title = plain(title);

    ItemId::following_from("brought-initiative", &[form.0.as_bytes(), title.as_bytes()])
}

/// The identifier of a relation that a form brings: the `nth` by this means with this institution.
fn relation_id(form: ItemId, with: ItemId, means: Means, nth: usize) -> ItemId {
    let place = Means::ALL.iter().position(|known| *known == means);
    let numbers = [place.unwrap_or_default() as u64, nth as u64].map(u64::to_be_bytes);

    ItemId::following_from(
        "brought-relation",
        &[
            form.0.as_bytes(),
            with.0.as_bytes(),
            &numbers[0],
            &numbers[1],
        ],
    )
}

struct Comparing<'a> {
    assessment: &'a Assessment,
    form: ItemId,
    institution: Option<ItemId>,
    /// When something was noted of the form last.
    noted: Option<Timestamp>,
    /// Whether an earlier version was taken in.
    came_back: bool,
    items: Vec<BroughtItem>,
    remarks: Vec<Remark>,
    /// What fits nowhere.
    notes: Vec<String>,
    questions: BTreeMap<QuestionId, QuestionChange>,
}

impl Comparing<'_> {
    fn remark(&mut self, remark: Remark) {
        if !self.remarks.contains(&remark) {
            self.remarks.push(remark);
        }
    }

    /// Whether something that the form had brought was written after that by somebody else.
    fn is_later<T>(&self, register: Option<&Register<T>>) -> bool {
        let at = register.and_then(last_written);

        self.came_back && at.zip(self.noted).is_some_and(|(at, noted)| at > noted)
    }

    fn look_at_form(&mut self, returned: &ReturnedForm) {
        let identity = &returned.identity;
        let known = self.assessment.forms().get(self.form);
        let latest = known.and_then(|form| form.written);

        if let Some(latest) = latest
            && identity.written < latest
        {
            self.remark(Remark::EarlierForm {
                written: identity.written,
                latest,
            });
        }

        if returned.is_empty() {
            if self.came_back {
                self.remark(Remark::Emptied);
            }

            return;
        }

        if self.institution.is_none() {
            self.remark(Remark::NoInstitution {
                name: returned.institution.clone(),
            });
        }
    }

    /// What is said of the questions, with everything that fits nowhere at the first of them.
    fn answers(&mut self, returned: &ReturnedForm) {
        let mut after: BTreeMap<QuestionId, Contribution> = returned.answers.clone();

        if !self.notes.is_empty() {
            let notes = self.notes.join("\n");

            if let Some(first) = self.first_question(returned) {
                let answer = after
                    .entry(first)
                    .or_insert_with(|| Contribution::new(self.form, None));
                let lines = [answer.note.as_str(), &notes];
                let lines = lines.iter().filter(|line| !line.is_empty());
                let lines: Vec<&str> = lines.copied().collect();
                answer.note = bounded(&lines.join("\n"));
            }
        }

        let assessment = self.assessment;
        let questions: Vec<QuestionId> = assessment
            .questionnaire()
            .questions()
            .map(|question| question.id.clone())
            .collect();

        for question in questions {
            let after = after.remove(&question);
            self.answer(question, after);
        }
    }

    /// Where a note is kept that belongs to no question.
    fn first_question(&self, returned: &ReturnedForm) -> Option<QuestionId> {
        let questionnaire = self.assessment.questionnaire();
        let in_order = |questions: &BTreeSet<QuestionId>| {
            let ordinals = questions
                .iter()
                .filter_map(|question| questionnaire.ordinal(question));

            ordinals.min()
        };
        let first = in_order(&returned.questions).unwrap_or_default();

        questionnaire
            .question(first)
            .map(|question| question.id.clone())
    }

    fn answer(&mut self, question: QuestionId, after: Option<Contribution>) {
        let id = Contribution::id_of(self.form, &question);
        let answer = self.assessment.answer(&question);
        let register = answer.brought.registers().get(&id);
        let before = answer.brought.get(id).cloned();

        if before.is_none() && after.is_none() {
            return;
        }

        let after = Contribution {
            form: self.form,
            institution: self.institution,
            ..after.unwrap_or_else(|| Contribution::new(self.form, None))
        };
        let is_kept = register.is_some() && self.is_later(register);
        let nothing = Contribution::new(self.form, None);
        let was = before.as_ref().unwrap_or(&nothing);
        let mut has_change = false;

        for kind in [
            ItemKind::Evidence,
            ItemKind::Strength,
            ItemKind::Gap,
            ItemKind::Note,
        ] {
            let (was, is) = (part(was, kind), part(&after, kind));
            let change = match (was.is_empty(), is.is_empty()) {
                (true, true) => continue,
                _ if was == is => ItemChange::Same,
                _ if is_kept => ItemChange::Kept,
                (true, false) => ItemChange::New,
                (false, true) => ItemChange::Gone,
                (false, false) => ItemChange::Changed,
            };
            let text = if is.is_empty() { &was } else { &is };
            has_change |= change != ItemChange::Same;
            self.items.push(BroughtItem {
                kind,
                change,
                question: Some(question.clone()),
                text: text.first(),
                is_taken: !matches!(change, ItemChange::Same | ItemChange::Kept),
                does: Does::Contributes,
            });
        }

        if has_change {
            let title = question.to_string();
            let is_cited = self.is_cited(&question, id);

            if is_kept && before.is_none() {
                self.remark(Remark::PutAside { title });
            } else if is_kept {
                self.remark(Remark::RoomChanged { title });
            } else if is_cited && part(was, ItemKind::Evidence) != part(&after, ItemKind::Evidence)
            {
                self.remark(Remark::Cited {
                    question: question.clone(),
                });
            }
        }

        self.questions
            .insert(question, QuestionChange { id, before, after });
    }

    fn is_cited(&self, question: &QuestionId, contribution: ItemId) -> bool {
        let answer = self.assessment.answer(question);
        let mut evidence = answer.evidence.iter();

        evidence.any(|(_, piece)| piece.brought == Some(contribution))
    }

    fn initiatives(&mut self, named: &[ReturnedInitiative]) -> Vec<BroughtItem> {
        let mut items = Vec::new();
        let mut found = BTreeSet::new();

        for named in named {
            let new = self.initiative_of(named);
            let id = initiative_id(self.form, &new.title);
            found.insert(id);
            items.push(self.initiative(id, new));
        }

        // What an earlier version had named and this one does not.
        let assessment = self.assessment;

        for (id, known) in assessment.initiatives().iter() {
            let is_own = id == initiative_id(self.form, &known.title);

            if !is_own || found.contains(&id) {
                continue;
            }

            let register = assessment.initiatives().registers().get(&id);
            let is_used = assessment.questions_citing(id).next().is_some();
            let is_kept = !known.as_brought || self.is_later(register) || is_used;

            if is_kept {
                self.remark(Remark::RoomChanged {
                    title: known.title.clone(),
                });
            }

            items.push(BroughtItem {
                kind: ItemKind::Initiative,
                change: if is_kept {
                    ItemChange::Kept
                } else {
                    ItemChange::Gone
                },
                question: None,
                text: known.title.clone(),
                is_taken: !is_kept,
                does: Does::Initiative(id, None),
            });
        }

        items
    }

    /// An initiative as this form alone would enter it.
    fn initiative_of(&mut self, named: &ReturnedInitiative) -> Initiative {
        let mut institutions: BTreeSet<ItemId> = self.institution.into_iter().collect();

        for name in &named.with {
            match self.institutions_called(name) {
                Ok(found) => institutions.extend(found),
                Err(unknown) => {
                    self.notes.push(format!("{}: {unknown}", named.title));
                    self.remark(Remark::UnknownInstitution { name: unknown });
                }
            }
        }

        Initiative {
            title: bounded(&named.title),
            kind: named.kind.unwrap_or(InitiativeKind::Programme),
            institutions,
            state: named.state.unwrap_or(InitiativeState::InForce),
            since: named.since,
            until: named.until,
            money: bounded(&named.money),
            document: bounded(&named.document),
            grade: Grade::C,
            restricted: !named.may_be_shown,
            questions: named.questions.clone(),
            source: self.institution,
            as_brought: true,
        }
    }

    /// The institutions of a text: one, or several with commas between; else what of it the register does not know.
    fn institutions_called(&self, text: &str) -> Result<Vec<ItemId>, String> {
        if let Some((id, _)) = self.assessment.institution_called(text) {
            return Ok(vec![id]);
        }

        let names = text.split([',', '،']).map(str::trim);

        names
            .filter(|name| !name.is_empty())
            .map(|name| {
                let found = self.assessment.institution_called(name);

                found.map(|(id, _)| id).ok_or_else(|| text.to_owned())
            })
            .collect()
    }

    fn initiative(&mut self, id: ItemId, new: Initiative) -> BroughtItem {
        let initiatives = self.assessment.initiatives();
        let register = initiatives.registers().get(&id);
        let item = |change, does| BroughtItem {
            kind: ItemKind::Initiative,
            change,
            question: None,
            text: new.title.clone(),
            is_taken: !matches!(change, ItemChange::Same | ItemChange::Kept),
            does,
        };
        let put = || Does::Initiative(id, Some(Box::new(new.clone())));

        if let Some(known) = initiatives.get(id) {
            if *known == new {
                return item(ItemChange::Same, Does::Nothing);
            }

            if known.as_brought && !self.is_later(register) {
                return item(ItemChange::Changed, put());
            }

            let is_same = is_same_initiative(known, &new);
            let made = item(ItemChange::Kept, put());

            if is_same {
                return item(ItemChange::Same, Does::Nothing);
            }

            self.remark(Remark::RoomChanged {
                title: known.title.clone(),
            });

            return made;
        }

        if self.is_later(register) {
            let made = item(ItemChange::Kept, put());
            self.remark(Remark::PutAside { title: new.title });

            return made;
        }

        let title = plain(&new.title);
        let mut others = initiatives.iter();
        let Some((other, known)) = others.find(|(_, known)| plain(&known.title) == title) else {
            return item(ItemChange::New, put());
        };
        let (filled, differing) = filled(known, &new);

        if !differing.is_empty() {
            let lines = differing
                .iter()
                .map(|line| format!("{}: {line}", new.title));
            self.notes.extend(lines);
            self.remark(Remark::Differs {
                title: known.title.clone(),
            });
        }

        if filled == *known {
            item(ItemChange::Same, Does::Nothing)
        } else {
            let filled = Initiative {
                as_brought: false,
                ..filled
            };

            item(
                ItemChange::Gains,
                Does::Initiative(other, Some(Box::new(filled))),
            )
        }
    }

    fn relations(&mut self, named: &[ReturnedRelation]) -> Vec<BroughtItem> {
        let mut items = Vec::new();
        let mut found = BTreeSet::new();
        let mut counts: BTreeMap<(ItemId, Means), usize> = BTreeMap::new();
        let mut united: Vec<(ItemId, Relation)> = Vec::new();

        for named in named {
            let Some((with, relation)) = self.relation_of(named) else {
                continue;
            };
            let mut known = united.iter_mut();
            let same = known.find(|(_, known)| {
                known.between == relation.between
                    && known.means == relation.means
                    && known.state == relation.state
            });

            match same {
                Some((_, known)) => {
                    known.elements.extend(relation.elements);
                    known.shown_by = bounded(&joined(&known.shown_by, &relation.shown_by));
                }
                None => united.push((with, relation)),
            }
        }

        for (with, relation) in united {
            let nth = counts.entry((with, relation.means)).or_default();
            let id = relation_id(self.form, with, relation.means, *nth);
            *nth += 1;
            found.insert(id);
            items.push(self.relation(id, with, &relation));
        }

        let assessment = self.assessment;

        for (id, known) in assessment.relations().iter() {
            let with = known
                .between
                .into_iter()
                .find(|one| Some(*one) != self.institution);
            let is_own = with.is_some_and(|with| {
                let most = named.len() + assessment.relations().len();

                known.source == self.institution
                    && (0..most.min(OWN_RELATIONS))
                        .any(|nth| id == relation_id(self.form, with, known.means, nth))
            });

            if !is_own || found.contains(&id) {
                continue;
            }

            let register = assessment.relations().registers().get(&id);
            let is_kept = !known.as_brought || self.is_later(register);
            let name = with.map_or_else(String::new, |with| self.name_of(with));

            if is_kept {
                self.remark(Remark::RoomChanged {
                    title: name.clone(),
                });
            }

            items.push(BroughtItem {
                kind: ItemKind::Relation,
                change: if is_kept {
                    ItemChange::Kept
                } else {
                    ItemChange::Gone
                },
                question: None,
                text: name,
                is_taken: !is_kept,
                does: Does::Relation(id, None),
            });
        }

        items
    }

    fn name_of(&self, institution: ItemId) -> String {
        let known = self.assessment.institutions().get(institution);

        known.map_or_else(String::new, |known| known.name.clone())
    }

    /// A relation as this form alone would enter it, with the other institution; `None` if it is kept as a note.
    fn relation_of(&mut self, named: &ReturnedRelation) -> Option<(ItemId, Relation)> {
        let means = named.means.or_else(|| {
            let is_missing = named.state == Some(RelationState::Missing);

            is_missing.then_some(Means::Needed)
        });
        let known = self.assessment.institution_called(&named.institution);
        let with = known.map(|(id, _)| id);

        if with.is_none() {
            self.remark(Remark::UnknownInstitution {
                name: named.institution.clone(),
            });
        }

        let other = with.filter(|with| Some(*with) != self.institution);
        let (Some(with), Some(means), Some(own)) = (other, means, self.institution) else {
            self.notes.push(joined(&named.institution, &named.shown_by));

            return None;
        };
        let mut relation = Relation {
            elements: named.elements.clone(),
            shown_by: bounded(&named.shown_by),
            source: Some(own),
            as_brought: true,
            ..Relation::new(own, with, means)
        };

        if let Some(state) = named.state
            && means != Means::Needed
        {
            relation.state = state;
        }

        Some((with, relation))
    }

    fn relation(&mut self, id: ItemId, with: ItemId, new: &Relation) -> BroughtItem {
        let relations = self.assessment.relations();
        let register = relations.registers().get(&id);
        let name = self.name_of(with);
        let item = |change, does| BroughtItem {
            kind: ItemKind::Relation,
            change,
            question: None,
            text: name.clone(),
            is_taken: !matches!(change, ItemChange::Same | ItemChange::Kept),
            does,
        };
        let put = || Does::Relation(id, Some(Box::new(new.clone())));
        let others: Vec<(ItemId, Relation)> = self
            .assessment
            .relations_between(new.between[0], new.between[1])
            .filter(|(known, relation)| *known != id && relation.means == new.means)
            .map(|(known, relation)| (known, relation.clone()))
            .collect();

        for (_, other) in &others {
            if other.state != new.state && other.source != self.institution {
                self.remark(Remark::Contradiction {
                    with: name.clone(),
                    means: new.means,
                    says: new.state,
                    other: other.state,
                });
            }
        }

        if let Some(known) = relations.get(id) {
            if known == new {
                return item(ItemChange::Same, Does::Nothing);
            }

            if known.as_brought && !self.is_later(register) {
                return item(ItemChange::Changed, put());
            }

            let is_same = known.state == new.state
                && known.elements == new.elements
                && known.shown_by == new.shown_by;

            if is_same {
                return item(ItemChange::Same, Does::Nothing);
            }

            let made = item(ItemChange::Kept, put());
            self.remark(Remark::RoomChanged { title: name });

            return made;
        }

        if self.is_later(register) {
            let made = item(ItemChange::Kept, put());
            self.remark(Remark::PutAside { title: name });

            return made;
        }

        let is_covered = |other: &&(ItemId, Relation)| {
            let (_, other) = other;
            let is_shown = other.shown_by.is_empty() || other.shown_by.contains(&new.shown_by);

            other.state == new.state && is_shown
        };

        match others.iter().find(is_covered) {
            None => item(ItemChange::New, put()),
            Some((known, other)) => {
                let mut filled = other.clone();
                filled.elements.extend(new.elements.iter().cloned());

                if filled.shown_by.is_empty() {
                    filled.shown_by.clone_from(&new.shown_by);
                }

                if filled == *other {
                    item(ItemChange::Same, Does::Nothing)
                } else {
                    filled.as_brought = false;

                    item(
                        ItemChange::Gains,
                        Does::Relation(*known, Some(Box::new(filled))),
                    )
                }
            }
        }
    }
}

/// By how many entries of one means with one institution a form's own are looked for.
const OWN_RELATIONS: usize = 8;

/// What a contribution says of a kind.
#[derive(Debug, PartialEq)]
struct Part<'a> {
    texts: Vec<&'a str>,
    since: Option<crate::assessment::PartialDate>,
    may_be_shown: bool,
}

impl Part<'_> {
    fn is_empty(&self) -> bool {
        self.since.is_none() && self.texts.iter().all(|text| text.trim().is_empty())
    }

    fn first(&self) -> String {
        let mut texts = self.texts.iter().filter(|text| !text.trim().is_empty());
        let text = texts.next().map(|text| (*text).to_owned());

        text.or_else(|| self.since.map(|since| since.to_string()))
            .unwrap_or_default()
    }
}

fn part(of: &Contribution, kind: ItemKind) -> Part<'_> {
    let texts = |texts: &[&'static str]| -> Vec<&str> { texts.to_vec() };
    let is_evidence = kind == ItemKind::Evidence;

    Part {
        texts: match kind {
            ItemKind::Evidence => vec![&of.have, &of.document, &of.who_knows],
            ItemKind::Strength => vec![&of.strengths],
            ItemKind::Gap => vec![&of.gaps],
            ItemKind::Note => vec![&of.note],
            ItemKind::Initiative | ItemKind::Relation => texts(&[]),
        },
        since: of.since.filter(|_| is_evidence),
        may_be_shown: of.may_be_shown && is_evidence,
    }
}

/// Whether two initiatives say the same, whoever said it.
fn is_same_initiative(one: &Initiative, other: &Initiative) -> bool {
    let neutral = |initiative: &Initiative| Initiative {
        source: None,
        as_brought: false,
        grade: Grade::C,
        ..initiative.clone()
    };

    neutral(one) == neutral(other)
}

/// What is known, with what was empty filled in; and what the other says otherwise.
fn filled(known: &Initiative, new: &Initiative) -> (Initiative, Vec<String>) {
    let mut filled = known.clone();
    let mut differing = Vec::new();
    filled.institutions.extend(&new.institutions);
    filled.questions.extend(new.questions.iter().cloned());

    for (own, theirs) in [
        (&mut filled.since, new.since),
        (&mut filled.until, new.until),
    ] {
        match (&own, theirs) {
            (None, theirs) => *own = theirs,
            (Some(own), Some(theirs)) if *own != theirs => differing.push(theirs.to_string()),
            _ => {}
        }
    }

    for (own, theirs) in [
        (&mut filled.money, &new.money),
        (&mut filled.document, &new.document),
    ] {
        if own.is_empty() {
            own.clone_from(theirs);
        } else if !theirs.is_empty() && plain(own) != plain(theirs) {
            differing.push(theirs.clone());
        }
    }

    if filled.ends_before_it_begins() {
        let until = filled.until.take().map(|until| until.to_string());
        differing.extend(until);
        filled.until = known.until;
    }

    if filled.ends_before_it_begins() {
        filled.since = known.since;
    }

    (filled, differing)
}

fn joined(one: &str, other: &str) -> String {
    match (one.is_empty(), other.is_empty()) {
        (_, true) => one.to_owned(),
        (true, _) => other.to_owned(),
        _ if one == other => one.to_owned(),
        _ => format!("{one}\n{other}"),
    }
}

/// A text that a field takes.
fn bounded(text: &str) -> String {
    text.chars().take(crate::assessment::TEXT_LIMIT).collect()
}
