//! The one list of the registers of an assessment: joining, undoing a join and finding conflicts all walk along it, so that
//! none can forget one.

use crate::assessment::{
    Action, Answer, AnswerPart, Assessment, Baseline, Breakout, Dates, Dissent, Effort, Evidence,
    FactName, Facts, Importance, ItemId, Items, Outcome, Part, Participant, Passage, Profile,
    Register, Review, Round, RoundState, Scope, Target, Value, answer,
};
use crate::questionnaire::QuestionId;

use std::collections::BTreeMap;
use std::sync::Arc;

/// What a register keeps.
pub(super) trait Kept: Clone + PartialEq + Default {
    /// The value as people see it.
    fn value(&self) -> Value;

    /// Whether it is a round that has ended, which it has for good.
    fn is_ended_round(&self) -> bool {
        false
    }
}

/// Looks at registers.
pub(super) trait Look<'a> {
    /// Looks at one.
    fn look<T: Kept>(&mut self, part: Part, register: &'a Register<T>);
}

/// Changes the registers of one assessment by those of another.
pub(super) trait Visit {
    /// Changes one; a register that one of both has not is an untouched one there.
    fn visit<T: Kept>(&mut self, part: Part, here: &mut Register<T>, there: &Register<T>);

    /// An answer that is the same in both.
    fn same(&mut self, question: &QuestionId);
}

/// Looks at every register.
pub(super) fn look<'a>(assessment: &'a Assessment, look: &mut impl Look<'a>) {
    look_facts(&assessment.facts, look);
    look_items(&assessment.participants, Part::Participant, look);
    look_items(&assessment.breakouts, Part::Breakout, look);

    for question in assessment.questionnaire.questions() {
        if let Some(answer) = assessment.answers.get(&question.id) {
            look_answer(&question.id, answer, look);
        }
    }

    look_plan(assessment, look);
}

/// Looks at every register that belongs to no answer.
pub(super) fn look_beside_answers<'a>(assessment: &'a Assessment, look: &mut impl Look<'a>) {
    look_facts(&assessment.facts, look);
    look_items(&assessment.participants, Part::Participant, look);
    look_items(&assessment.breakouts, Part::Breakout, look);
    look_plan(assessment, look);
}

fn look_plan<'a>(assessment: &'a Assessment, look: &mut impl Look<'a>) {
    look_items(&assessment.actions, Part::Action, look);

    for (aspect, register) in &assessment.targets {
        look.look(Part::Target(aspect.clone()), register);
    }

    look.look(Part::Baseline, &assessment.baseline);
}

fn look_facts<'a>(facts: &'a Facts, look: &mut impl Look<'a>) {
    let Facts {
        country,
        title,
        host,
        place,
        dates,
        internal_mark,
        partners_mark,
        public_mark,
        scope,
    } = facts;
    let mark = |profile| Part::Fact(FactName::Mark(profile));

    look.look(Part::Fact(FactName::Country), country);
    look.look(Part::Fact(FactName::Title), title);
    look.look(Part::Fact(FactName::Host), host);
    look.look(Part::Fact(FactName::Place), place);
    look.look(Part::Fact(FactName::Dates), dates);
    look.look(mark(Profile::Internal), internal_mark);
    look.look(mark(Profile::Partners), partners_mark);
    look.look(mark(Profile::Public), public_mark);
    look.look(Part::Fact(FactName::Scope), scope);
}

/// Looks at every register of an answer.
pub(super) fn look_answer<'a>(question: &QuestionId, answer: &'a Answer, look: &mut impl Look<'a>) {
    let Answer {
        outcome,
        strengths,
        gaps,
        note,
        review,
        evidence,
        dissents,
        rounds,
        spent,
        target,
        importance,
        effort,
    } = answer;
    let part = |part| Part::Answer(question.clone(), part);

    look.look(part(AnswerPart::Outcome), outcome);
    look.look(part(AnswerPart::Passage(Passage::Strengths)), strengths);
    look.look(part(AnswerPart::Passage(Passage::Gaps)), gaps);
    look.look(part(AnswerPart::Passage(Passage::Note)), note);
    look.look(part(AnswerPart::Review), review);
    look_items(evidence, |id| part(AnswerPart::Evidence(id)), look);
    look_items(dissents, |id| part(AnswerPart::Dissent(id)), look);
    look_items(rounds, |id| part(AnswerPart::Round(id)), look);
    look.look(part(AnswerPart::Target), target);
    look.look(part(AnswerPart::Importance), importance);
    look.look(part(AnswerPart::Effort), effort);
    look.look(part(AnswerPart::Spent), spent);
}

fn look_items<'a, T>(items: &'a Items<T>, part: impl Fn(ItemId) -> Part, look: &mut impl Look<'a>)
where
    Option<T>: Kept,
{
    for (id, register) in items.registers() {
        look.look(part(*id), register);
    }
}

/// Visits every register of both.
pub(super) fn walk(here: &mut Assessment, there: &Assessment, visit: &mut impl Visit) {
    let Assessment {
        facts,
        participants,
        breakouts,
        answers,
        actions,
        targets,
        baseline,
        // The same in both, or of one file alone, or what joining goes by.
        id: _,
        origin: _,
        questionnaire: _,
        copy_of: _,
        writers: _,
    } = here;

    walk_facts(facts, &there.facts, visit);
    walk_items(participants, &there.participants, Part::Participant, visit);
    walk_items(breakouts, &there.breakouts, Part::Breakout, visit);

    for (question, other) in &there.answers {
        let own = answers.entry(question.clone()).or_default();

        if Arc::ptr_eq(own, other) || own == other {
            visit.same(question);
        } else {
            walk_answer(question, Arc::make_mut(own), other, visit);
        }
    }

    for (question, own) in answers.iter_mut() {
        if !there.answers.contains_key(question) {
            walk_answer(question, Arc::make_mut(own), &answer::UNTOUCHED, visit);
        }
    }

    answers.retain(|_, answer| **answer != answer::UNTOUCHED);
    walk_items(actions, &there.actions, Part::Action, visit);
    walk_targets(targets, &there.targets, visit);
    visit.visit(Part::Baseline, baseline, &there.baseline);
}

/// Visits the one register of both that is a part.
pub(super) fn walk_part(
    here: &mut Assessment,
    there: &Assessment,
    part: &Part,
    visit: &mut impl Visit,
) {
    let mut only = Only { part, visit };

    match part {
        Part::Fact(_) => walk_facts(&mut here.facts, &there.facts, &mut only),
        Part::Participant(_) => walk_items(
            &mut here.participants,
            &there.participants,
            Part::Participant,
            &mut only,
        ),
        Part::Breakout(_) => walk_items(
            &mut here.breakouts,
            &there.breakouts,
            Part::Breakout,
            &mut only,
        ),
        Part::Action(_) => {
            walk_items(&mut here.actions, &there.actions, Part::Action, &mut only);
        }
        Part::Target(_) => walk_targets(&mut here.targets, &there.targets, &mut only),
        Part::Baseline => only.visit(Part::Baseline, &mut here.baseline, &there.baseline),
        Part::Answer(question, _) => {
            let own = here.answers.entry(question.clone()).or_default();

            walk_answer(
                question,
                Arc::make_mut(own),
                there.answer(question),
                &mut only,
            );
        }
    }
}

/// Visits a register only if it is a part.
struct Only<'p, V> {
    part: &'p Part,
    visit: &'p mut V,
}

impl<V: Visit> Visit for Only<'_, V> {
    fn visit<T: Kept>(&mut self, part: Part, here: &mut Register<T>, there: &Register<T>) {
        if part == *self.part {
            self.visit.visit(part, here, there);
        }
    }

    fn same(&mut self, _question: &QuestionId) {}
}

fn walk_targets(
    here: &mut BTreeMap<String, Register<Option<Target>>>,
    there: &BTreeMap<String, Register<Option<Target>>>,
    visit: &mut impl Visit,
) {
    let untouched = Register::new();

    for aspect in there.keys() {
        here.entry(aspect.clone()).or_default();
    }

    for (aspect, register) in &mut *here {
        let other = there.get(aspect).unwrap_or(&untouched);
        visit.visit(Part::Target(aspect.clone()), register, other);
    }

    here.retain(|_, register| !register.is_untouched());
}

fn walk_facts(here: &mut Facts, there: &Facts, visit: &mut impl Visit) {
    let Facts {
        country,
        title,
        host,
        place,
        dates,
        internal_mark,
        partners_mark,
        public_mark,
        scope,
    } = here;
    let mark = |profile| Part::Fact(FactName::Mark(profile));

    visit.visit(Part::Fact(FactName::Country), country, &there.country);
    visit.visit(Part::Fact(FactName::Title), title, &there.title);
    visit.visit(Part::Fact(FactName::Host), host, &there.host);
    visit.visit(Part::Fact(FactName::Place), place, &there.place);
    visit.visit(Part::Fact(FactName::Dates), dates, &there.dates);
    visit.visit(mark(Profile::Internal), internal_mark, &there.internal_mark);
    visit.visit(mark(Profile::Partners), partners_mark, &there.partners_mark);
    visit.visit(mark(Profile::Public), public_mark, &there.public_mark);
    visit.visit(Part::Fact(FactName::Scope), scope, &there.scope);
}

fn walk_answer(question: &QuestionId, here: &mut Answer, there: &Answer, visit: &mut impl Visit) {
    let Answer {
        outcome,
        strengths,
        gaps,
        note,
        review,
        evidence,
        dissents,
        rounds,
        spent,
        target,
        importance,
        effort,
    } = here;
    let part = |part| Part::Answer(question.clone(), part);
    let passage = |passage| part(AnswerPart::Passage(passage));

    visit.visit(part(AnswerPart::Outcome), outcome, &there.outcome);
    visit.visit(passage(Passage::Strengths), strengths, &there.strengths);
    visit.visit(passage(Passage::Gaps), gaps, &there.gaps);
    visit.visit(passage(Passage::Note), note, &there.note);
    visit.visit(part(AnswerPart::Review), review, &there.review);
    walk_items(
        evidence,
        &there.evidence,
        |id| part(AnswerPart::Evidence(id)),
        visit,
    );
    walk_items(
        dissents,
        &there.dissents,
        |id| part(AnswerPart::Dissent(id)),
        visit,
    );
    walk_items(
        rounds,
        &there.rounds,
        |id| part(AnswerPart::Round(id)),
        visit,
    );
    visit.visit(part(AnswerPart::Target), target, &there.target);
    visit.visit(part(AnswerPart::Importance), importance, &there.importance);
    visit.visit(part(AnswerPart::Effort), effort, &there.effort);
    visit.visit(part(AnswerPart::Spent), spent, &there.spent);
}

fn walk_items<T>(
    here: &mut Items<T>,
    there: &Items<T>,
    part: impl Fn(ItemId) -> Part,
    visit: &mut impl Visit,
) where
    Option<T>: Kept,
{
    let untouched = Register::new();
    let registers = here.registers_mut();

    for id in there.registers().keys() {
        registers.entry(*id).or_default();
    }

    for (id, register) in &mut *registers {
        let other = there.registers().get(id).unwrap_or(&untouched);
        visit.visit(part(*id), register, other);
    }

    registers.retain(|_, register| !register.is_untouched());
}

impl Kept for String {
    fn value(&self) -> Value {
        Value::Words(self.clone())
    }
}

impl Kept for Option<Dates> {
    fn value(&self) -> Value {
        Value::Dates(*self)
    }
}

impl Kept for Scope {
    fn value(&self) -> Value {
        Value::Scope(*self)
    }
}

impl Kept for Outcome {
    fn value(&self) -> Value {
        Value::Outcome(self.clone())
    }
}

impl Kept for Review {
    fn value(&self) -> Value {
        Value::Review(*self)
    }
}

impl Kept for u32 {
    fn value(&self) -> Value {
        Value::Seconds(*self)
    }
}

impl Kept for Option<Target> {
    fn value(&self) -> Value {
        Value::Target(*self)
    }
}

impl Kept for Option<Importance> {
    fn value(&self) -> Value {
        Value::Importance(*self)
    }
}

impl Kept for Option<Effort> {
    fn value(&self) -> Value {
        Value::Effort(*self)
    }
}

impl Kept for Option<Arc<Baseline>> {
    fn value(&self) -> Value {
        Value::Baseline(self.clone())
    }
}

/// Something in a list: the value, or that it was removed.
macro_rules! kept_items {
    ($($name:ident),+) => {
        $(impl Kept for Option<$name> {
            fn value(&self) -> Value {
                self.as_ref().map_or(Value::Removed, |item| Value::$name(item.clone()))
            }
        })+
    };
}

kept_items!(Participant, Breakout, Evidence, Dissent, Action);

impl Kept for Option<Round> {
    fn value(&self) -> Value {
        self.as_ref().map_or(Value::Removed, |round| Value::Round {
            number: round.number,
            way: round.way,
            state: round.state,
            cast: round.cast(),
        })
    }

    fn is_ended_round(&self) -> bool {
        self.as_ref()
            .is_some_and(|round| round.state != RoundState::Open)
    }
}
