//! [`AudienceView`]: what an audience may see, field by field. Reports, slides, workbook and data are made from it and never from the
//! assessment itself, so that none of them contains what this file holds back.
//!
//! It never holds who voted what, nor identifiers of items: these contain the time at which a person typed.

mod duties;

use crate::agreement::{Class, Folded, Told, ToldLevels};
use crate::assessment::{
    Action, Answer, Assessment, Dates, Evidence, Grade, Horizon, Importance, Outcome, Passage,
    Profile, Role, RoundMark, Scope, Status, Target, Voice, VotingMethod,
};
use crate::chart::subject::{Layers, Subject, baseline_note, noted_baseline};
use crate::chart::{Chart, Frame};
use crate::locale::Locale;
use crate::output::names::Institutions;
use crate::output::took_part::TookPart;
use crate::questionnaire::{Group, Level, Question, QuestionId, Questionnaire};
use crate::results::{LevelChange, Rank, Results, RoundResult, rounds};

pub use duties::{InitiativeView, InstitutionView, RelationView};

use jiff::civil::Date;

use std::collections::BTreeSet;

/// What the delegation's own edition holds only if a person asks for it; no other edition ever holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct InsideParts {
    /// The facilitator's notes.
    pub notes: bool,
    /// How many views there were at each level, by group, small groups folded.
    pub counts: bool,
}

/// Everything that an audience may see.
#[derive(Debug)]
pub struct AudienceView<'a> {
    assessment: &'a Assessment,
    results: &'a Results,
    profile: Profile,
    inside: InsideParts,
    mark: Option<String>,
    questions: Vec<QuestionView<'a>>,
}

/// The status of a question, as far as an audience may know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum QuestionStatus {
    /// It has a recorded level.
    Recorded,
    /// No consent, with a provisional level.
    Provisional,
    /// No consent, and no level.
    Contested,
    /// No consent: an audience that does not see contested levels knows no more.
    NotSettled,
    /// The delegation does not know.
    DontKnow,
    /// It does not apply.
    NotApplicable,
    /// It has no level.
    Open,
    /// The assessment does not ask it.
    NotAsked,
}

impl QuestionStatus {
    /// The code of the status in data.
    pub fn id(self) -> &'static str {
        match self {
            Self::Recorded => "recorded",
            Self::Provisional => "provisional",
            Self::Contested => "contested",
            Self::NotSettled => "not_settled",
            Self::DontKnow => "dont_know",
            Self::NotApplicable => "not_applicable",
            Self::Open => "open",
            Self::NotAsked => "not_asked",
        }
    }
}

/// A question with its answer.
#[derive(Debug)]
pub struct QuestionView<'a> {
    /// The question's ordinal.
    pub ordinal: usize,
    pub question: &'a Question,
    pub standing: QuestionStatus,
    /// The recorded or provisional level.
    pub level: Option<Level>,
    /// Why the question does not apply; empty if the audience may not see it.
    pub reason: String,
    pub strengths: &'a str,
    pub gaps: &'a str,
    pub note: &'a str,
    /// The evidence that the audience may see.
    pub evidence: Vec<&'a Evidence>,
    pub dissents: Vec<DissentView<'a>>,
    /// The revealed rounds that count, the first one first; none if the audience may not see views.
    pub rounds: Vec<RoundView<'a>>,
    /// The rounds that are void: they count nowhere, and are named; none if the audience may not see views.
    pub void: Vec<VoidRound<'a>>,
}

/// A round that is void.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VoidRound<'a> {
    /// From 1.
    pub number: u8,
    /// Why it is void.
    pub reason: &'a str,
}

/// A revealed round, as far as an audience may know it: no figure of a group with fewer than three valid views is here, and
/// none follows from what is here.
#[derive(Debug)]
pub struct RoundView<'a> {
    /// From 1.
    pub number: u8,
    /// How it was entered.
    pub way: VotingMethod,
    /// Whether a person or an institution gave a view.
    pub voice: Voice,
    /// Why it was held although two rounds counted; else empty.
    pub reason: &'a str,
    /// Its class and its levels.
    pub told: Told,
    /// The groups whose lower median is told, by position.
    pub medians: Vec<(usize, Level)>,
    /// Its counts, if they were asked for.
    pub counts: Option<RoundCounts<'a>>,
}

/// The counts of a round, for the delegation itself.
#[derive(Debug)]
pub struct RoundCounts<'a> {
    /// The round with its measures and all its votes.
    pub result: &'a RoundResult,
    /// A row for each group whose median is told, and one for all others together.
    pub rows: Vec<Folded>,
}

/// Under which name a dissent stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum DissentHolder<'a> {
    /// No group was named.
    Nobody,
    /// The named group gave fewer than three valid views of the question.
    Others,
    Group(&'a Group),
}

#[derive(Debug, Clone, PartialEq)]
pub struct DissentView<'a> {
    pub holder: DissentHolder<'a>,
    pub words: &'a str,
    /// Who brings evidence: a person, or only the institution; may be empty.
    pub brings: &'a str,
    pub due: Option<Date>,
    /// The level that it holds, if it was put on record with one.
    pub level: Option<Level>,
}

/// An action; what the audience may not see is empty.
#[derive(Debug, Clone)]
pub struct ActionView<'a> {
    /// The question whose gap it closes.
    pub question: Option<&'a QuestionId>,
    pub title: &'a str,
    pub lead: &'a str,
    pub horizon: Option<Horizon>,
    /// The importance: it orders the actions; only an audience that sees everything sees the number.
    importance: Importance,
    /// The element in which the gap is.
    pub element: Option<usize>,
    /// The whole action, if the audience may see it.
    pub whole: Option<&'a Action>,
}

/// A person of the delegation.
#[derive(Debug, Clone)]
pub struct PersonView<'a> {
    /// How the person is addressed before the name; may be empty.
    pub honorific: &'a str,
    pub name: &'a str,
    /// The post; may be empty.
    pub post: &'a str,
    pub organisation: &'a str,
    pub group: Option<&'a Group>,
    pub role: Role,
    /// In what the person took part.
    pub took_part: TookPart<'a>,
}

impl PersonView<'_> {
    /// The name with how the person is addressed before it.
    pub fn addressed(&self) -> String {
        [self.honorific, self.name].join(" ").trim().to_owned()
    }
}

impl<'a> AudienceView<'a> {
    /// The view of an audience on an assessment. `mark` is on every output.
    pub fn new(
        assessment: &'a Assessment,
        results: &'a Results,
        profile: Profile,
        mark: Option<String>,
    ) -> Self {
        let questionnaire = assessment.questionnaire();
        let institutions = Institutions::new(assessment, profile);
        let questions = questionnaire
            .questions()
            .zip(results.questionnaire().questions())
            .enumerate();
        let questions = questions
            .map(|(ordinal, (own, named))| {
                asked(&institutions, results, profile, ordinal, own, named)
            })
            .collect();

        Self {
            assessment,
            results,
            profile,
            inside: InsideParts::default(),
            mark,
            questions,
        }
    }

    /// The same view with what was asked for beside; only that of the delegation takes any of it.
    #[must_use]
    pub fn with(mut self, inside: InsideParts) -> Self {
        if self.profile != Profile::Internal {
            return self;
        }

        self.inside = inside;
        let questions = self.assessment.questionnaire().questions();

        for (asked, own) in self.questions.iter_mut().zip(questions) {
            let answer = self.assessment.answer(&own.id);

            if inside.notes {
                asked.note = answer.passage(Passage::Note);
            }

            if inside.counts {
                let counted = self.results.rounds(asked.ordinal).iter();

                for (round, result) in asked.rounds.iter_mut().zip(counted) {
                    round.counts = counts(self.assessment, answer, result);
                }
            }
        }

        self
    }

    /// The audience.
    pub fn profile(&self) -> Profile {
        self.profile
    }

    pub fn mark(&self) -> Option<&str> {
        self.mark.as_deref()
    }

    /// The results. Use the values of their groups only if [`AudienceView::tells_views`], and never their rounds: what may be
    /// told of these is in [`QuestionView::rounds`].
    pub fn results(&self) -> &'a Results {
        self.results
    }

    /// The questionnaire, in the language of the results.
    pub fn questionnaire(&self) -> &'a Questionnaire {
        self.results.questionnaire()
    }

    /// The identifier of the assessment, for audiences that may have its file.
    pub fn id(&self) -> Option<String> {
        (self.profile != Profile::Public).then(|| self.assessment.id().0.to_string())
    }

    /// The title of the assessment.
    pub fn title(&self) -> &'a str {
        self.assessment.title()
    }

    pub fn country(&self) -> &'a str {
        self.assessment.facts().country()
    }

    /// The host institution; may be empty.
    pub fn host(&self) -> &'a str {
        self.assessment.facts().host()
    }

    /// The place; may be empty.
    pub fn place(&self) -> &'a str {
        self.assessment.facts().place()
    }

    /// The days of the workshop.
    pub fn dates(&self) -> Option<Dates> {
        self.assessment.facts().dates()
    }

    /// How much of the questionnaire was asked.
    pub fn scope(&self) -> Scope {
        self.assessment.facts().scope()
    }

    pub fn groups(&self) -> &'a [Group] {
        self.questionnaire().groups()
    }

    /// Whether the audience sees classes, medians, ranges and the values of the groups.
    pub fn tells_views(&self) -> bool {
        self.profile != Profile::Public
    }

    /// Whether the audience sees the texts behind a level: strengths, gaps, dissent, contested points.
    pub fn tells_words(&self) -> bool {
        self.profile != Profile::Public
    }

    /// Whether the audience sees names of people.
    pub fn tells_names(&self) -> bool {
        self.profile == Profile::Internal
    }

    /// Whether the facilitator's notes are in it.
    pub fn tells_notes(&self) -> bool {
        self.inside.notes
    }

    /// Whether counts of views are in it.
    pub fn tells_counts(&self) -> bool {
        self.inside.counts
    }

    /// Whether it tells what is asked of ministers, and what is not settled: the public gets what is recorded.
    pub fn tells_decisions(&self) -> bool {
        self.profile != Profile::Public
    }

    /// The questions on which the views of the last round differed: split first, then discuss, in each the widest range first.
    /// No figure orders them that is not told.
    pub fn disagreements(&self) -> Vec<(&QuestionView<'a>, Told)> {
        let last = |asked: &QuestionView<'a>| asked.rounds.last().map(|round| round.told);
        let is_asked = |asked: &&QuestionView<'a>| asked.standing != QuestionStatus::NotAsked;
        let mut found: Vec<_> = self
            .questions
            .iter()
            .filter(is_asked)
            .filter_map(|asked| Some((asked, last(asked)?)))
            .filter(|(_, told)| matches!(told.class, Class::Split | Class::Discuss))
            .collect();
        let range = |told: &Told| match told.levels {
            ToldLevels::Spread {
                span: (low, high), ..
            } => low.steps_to(high),
            ToldLevels::Agreed(_) | ToldLevels::Nothing => 0,
        };
        found.sort_by_key(|(_, told)| (told.class != Class::Split, std::cmp::Reverse(range(told))));

        found
    }

    /// The questions whose level differs from the baseline, up and down, and how many have the same; for the public only
    /// those that are settled.
    pub fn moves(&self) -> (Vec<LevelChange>, Vec<LevelChange>, usize) {
        let moves = self.results.moves();
        let is_told = |change: &LevelChange| self.has_level(change.ordinal);
        let told = |changes: Vec<LevelChange>| changes.into_iter().filter(is_told).collect();
        let hidden = self
            .questions
            .iter()
            .filter(|asked| asked.standing == QuestionStatus::NotSettled)
            .filter(|asked| {
                let result = self.results.questions().get(asked.ordinal);

                result.is_some_and(|result| result.level.is_some() && result.level == result.before)
            });
        let same = moves.same.saturating_sub(hidden.count());

        (told(moves.up), told(moves.down), same)
    }

    fn has_level(&self, ordinal: usize) -> bool {
        let asked = self.questions.get(ordinal);

        asked.is_some_and(|asked| asked.level.is_some())
    }

    /// Title and day of the baseline.
    pub fn baseline(&self) -> Option<(&'a str, Option<Date>)> {
        let baseline = self.assessment.baseline()?;

        Some((&baseline.title, baseline.date))
    }

    /// What makes the comparison with the baseline doubtful, in words.
    pub fn baseline_note(&self, locale: &Locale) -> Option<String> {
        baseline_note(self.assessment, locale)
    }

    /// The name of the baseline in legends, with what makes the comparison doubtful.
    pub fn baseline_name(&self, locale: &Locale) -> String {
        noted_baseline(
            locale.text("chart-series-baseline"),
            self.assessment,
            locale,
        )
    }

    /// Every question, by ordinal.
    pub fn questions(&self) -> &[QuestionView<'a>] {
        &self.questions
    }

    /// The asked questions of an aspect.
    pub fn of_aspect(
        &self,
        element: usize,
        aspect: usize,
    ) -> impl Iterator<Item = &QuestionView<'a>> {
        let ordinals = self.results.asked_of(element, aspect).into_iter();

        ordinals.filter_map(|ordinal| self.questions.get(ordinal))
    }

    /// The target of a question.
    pub fn target(&self, ordinal: usize) -> Option<Target> {
        self.assessment.target(ordinal)
    }

    /// The questions of an element below their targets, with the targets, by rank.
    pub fn gaps(&self, element: usize) -> Vec<(&QuestionView<'a>, Level)> {
        let gaps = self.results.gaps(Rank::Priority).into_iter();
        let is_here = |ordinal| {
            let place = self.questionnaire().place(ordinal);

            place.is_some_and(|place| place.element == element)
        };

        gaps.filter(|gap| is_here(gap.ordinal) && self.has_level(gap.ordinal))
            .filter_map(|gap| Some((self.questions.get(gap.ordinal)?, gap.to)))
            .collect()
    }

    /// The value of an element with all targets reached; `None` if too few of its questions have a target.
    pub fn element_target(&self, element: usize) -> Option<crate::results::DisplayedValue> {
        let goal = self.results.elements().get(element)?.goal?;

        Some(goal.shown)
    }

    /// The actions, the nearest horizon first.
    pub fn steps(&self) -> Vec<ActionView<'a>> {
        let actions = self.assessment.actions().iter();
        let is_whole = self.profile != Profile::Public;
        let element = |action: &Action| {
            let ordinal = self.questionnaire().ordinal(action.question.as_ref()?)?;

            Some(self.questionnaire().place(ordinal)?.element)
        };
        let mut steps: Vec<ActionView<'a>> = actions
            .filter(|(_, action)| action.status != Status::Dropped)
            .map(|(_, action)| ActionView {
                element: element(action),
                question: action.question.as_ref().filter(|_| is_whole),
                title: &action.title,
                lead: &action.lead,
                horizon: action.horizon,
                importance: action.importance.unwrap_or_default(),
                whole: is_whole.then_some(action),
            })
            .collect();
        // Without an importance the middle one counts; equal ones keep their order.
        steps.sort_by_key(|step| {
            (
                step.horizon.is_none(),
                step.horizon,
                std::cmp::Reverse(step.importance),
            )
        });

        steps
    }

    /// The people, if the audience sees names.
    pub fn people(&self) -> Vec<PersonView<'a>> {
        if !self.tells_names() {
            return Vec::new();
        }

        let people = self.assessment.participants().iter();
        let institutions = self.assessment.institutions_by_name();
        let attendance = self.assessment.attendance();

        people
            .map(|(id, person)| PersonView {
                honorific: person.honorific.trim(),
                name: &person.name,
                post: person.post.trim(),
                organisation: self
                    .assessment
                    .institution_among(person, &institutions)
                    .map_or(&person.organisation, |institution| &institution.name),
                group: person.group.as_deref().and_then(|id| self.group(id)),
                role: person.role,
                took_part: TookPart::of(id, self.assessment, &attendance),
            })
            .collect()
    }

    /// The institutions of the delegation, each once, if the audience sees them.
    pub fn institutions(&self) -> BTreeSet<&'a str> {
        if self.profile == Profile::Public {
            return BTreeSet::new();
        }

        let people = self.assessment.participants().iter();
        let by_name = self.assessment.institutions_by_name();

        people
            .map(|(_, person)| self.assessment.organisation_in(person, &by_name).trim())
            .filter(|organisation| !organisation.is_empty())
            .collect()
    }

    /// Whether a piece of evidence stays inside the delegation; see [`Assessment::stays_inside`].
    pub fn stays_inside(&self, evidence: &Evidence) -> bool {
        self.assessment.stays_inside(evidence)
    }

    /// How many pieces of evidence there are of each grade, visible or not: a number reveals none of them.
    pub fn grades(&self) -> [usize; Grade::ALL.len()] {
        let questions = self.assessment.questionnaire().questions();
        let evidence = questions.flat_map(|q| self.assessment.answer(&q.id).evidence().iter());
        let grades: Vec<Grade> = evidence.map(|(_, evidence)| evidence.grade).collect();

        Grade::ALL.map(|grade| grades.iter().filter(|one| **one == grade).count())
    }

    /// How many minority views are on record, visible or not.
    pub fn dissents(&self) -> usize {
        let questions = self.assessment.questionnaire().questions();

        questions
            .map(|q| self.assessment.answer(&q.id).dissents().len())
            .sum()
    }

    /// The pictures that the audience may see.
    pub fn subjects(&self) -> Vec<Subject> {
        let mut all = Subject::all(self.assessment, self.results);
        all.retain(|subject| subject.is_for(self.profile));

        all
    }

    /// A picture of the results.
    pub fn chart(&self, subject: Subject, locale: &Locale) -> Chart {
        let shown = Layers::to(self.profile);

        subject.chart(self.assessment, self.results, locale, shown)
    }

    /// The frame of a picture.
    pub fn frame(&self, subject: Subject, locale: &Locale) -> Frame {
        let shown = Layers::to(self.profile);
        let mark = self.mark.clone();
        let mut frame = subject.frame(self.assessment, self.results, locale, shown, mark);
        frame.imprint = super::imprint(self, locale);

        frame
    }

    fn group(&self, id: &str) -> Option<&'a Group> {
        self.groups().iter().find(|group| group.id == id)
    }
}

fn asked<'a>(
    institutions: &Institutions<'a>,
    results: &'a Results,
    profile: Profile,
    ordinal: usize,
    own: &'a Question,
    named: &'a Question,
) -> QuestionView<'a> {
    let assessment = institutions.assessment();
    let answer = assessment.answer(&own.id);
    let outcome = answer.outcome();
    let tells = profile != Profile::Public;
    let words = |passage| {
        if tells { answer.passage(passage) } else { "" }
    };

    QuestionView {
        ordinal,
        question: named,
        standing: standing(&outcome, assessment.asks(ordinal), profile),
        level: outcome
            .level()
            .filter(|_| tells || assessment.asks(ordinal) && matches!(outcome, Outcome::Agreed(_))),
        reason: match outcome {
            Outcome::NotApplicable { reason } if tells => reason,
            _ => String::new(),
        },
        strengths: words(Passage::Strengths),
        gaps: words(Passage::Gaps),
        note: "",
        evidence: evidence(assessment, answer, profile),
        dissents: if tells {
            dissents(institutions, results, answer, ordinal, profile)
        } else {
            Vec::new()
        },
        rounds: if tells {
            let counted = results.rounds(ordinal).iter();

            counted.map(|result| round(result, answer)).collect()
        } else {
            Vec::new()
        },
        void: if tells { void(answer) } else { Vec::new() },
    }
}

/// The rounds of a question that are void, by number.
fn void(answer: &Answer) -> Vec<VoidRound<'_>> {
    let rounds = answer.rounds().iter();
    let mut void: Vec<VoidRound<'_>> = rounds
        .filter_map(|(id, round)| match answer.mark_of(id)? {
            RoundMark::Void { reason } => Some(VoidRound {
                number: round.number,
                reason,
            }),
            RoundMark::Abandoned => None,
        })
        .collect();
    void.sort_by_key(|round| round.number);

    void
}

fn round<'a>(result: &RoundResult, answer: &'a Answer) -> RoundView<'a> {
    let groups = result.groups.iter().enumerate();
    let medians = groups.filter_map(|(position, group)| Some((position, group.told?)));

    RoundView {
        number: result.number,
        way: result.way,
        voice: answer
            .rounds()
            .get(result.id)
            .map_or(Voice::Person, |round| round.voice),
        reason: answer
            .rounds()
            .get(result.id)
            .map_or("", |round| round.reason.as_str()),
        told: result.told,
        medians: medians.collect(),
        counts: None,
    }
}

fn counts<'a>(
    assessment: &Assessment,
    answer: &Answer,
    result: &'a RoundResult,
) -> Option<RoundCounts<'a>> {
    let round = answer.rounds().get(result.id)?;

    Some(RoundCounts {
        result,
        rows: rounds::folded_for_outputs(assessment, &round.votes),
    })
}

/// The public sees which questions have a level by consent and which are not settled; unknown ones it sees as open.
fn standing(outcome: &Outcome, is_asked: bool, profile: Profile) -> QuestionStatus {
    let standing = match outcome {
        _ if !is_asked => QuestionStatus::NotAsked,
        Outcome::Open => QuestionStatus::Open,
        Outcome::Agreed(_) => QuestionStatus::Recorded,
        Outcome::Contested {
            provisional: Some(_),
        } => QuestionStatus::Provisional,
        Outcome::Contested { provisional: None } => QuestionStatus::Contested,
        Outcome::DontKnow => QuestionStatus::DontKnow,
        Outcome::NotApplicable { .. } => QuestionStatus::NotApplicable,
    };

    match (profile, standing) {
        (Profile::Public, QuestionStatus::Provisional | QuestionStatus::Contested) => {
            QuestionStatus::NotSettled
        }
        (Profile::Public, QuestionStatus::DontKnow) => QuestionStatus::Open,
        _ => standing,
    }
}

fn evidence<'a>(
    assessment: &Assessment,
    answer: &'a Answer,
    profile: Profile,
) -> Vec<&'a Evidence> {
    let is_told = |evidence: &&Evidence| match profile {
        Profile::Internal => true,
        Profile::Partners => !assessment.stays_inside(evidence),
        Profile::Public => !assessment.stays_inside(evidence) && evidence.grade == Grade::A,
    };
    let mut shown: Vec<&'a Evidence> = answer
        .evidence()
        .iter()
        .map(|(_, evidence)| evidence)
        .filter(is_told)
        .collect();
    shown.sort_by_key(|evidence| evidence.grade);

    shown
}

fn dissents<'a>(
    institutions: &Institutions<'a>,
    results: &'a Results,
    answer: &'a Answer,
    ordinal: usize,
    profile: Profile,
) -> Vec<DissentView<'a>> {
    let groups = results.questionnaire().groups();
    let last = results.rounds(ordinal).last();
    let has_three = |position: usize| {
        let view = last.and_then(|round| round.groups.get(position));

        view.is_some_and(|view| view.has_three)
    };
    let holder = |id: &String| match groups.iter().position(|group| group.id == *id) {
        Some(position) if has_three(position) => DissentHolder::Group(&groups[position]),
        _ => DissentHolder::Others,
    };
    let dissents = answer.dissents().iter();

    dissents
        .map(|(_, dissent)| DissentView {
            holder: dissent.group.as_ref().map_or(DissentHolder::Nobody, holder),
            words: &dissent.words,
            brings: match profile {
                Profile::Internal => &dissent.brings,
                Profile::Partners => institutions.behind(&dissent.brings),
                Profile::Public => "",
            },
            due: dissent.due,
            level: dissent.level,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Edit, ElementPart, Initiative, InitiativeKind, ItemId};
    use crate::locale::Language;
    use crate::output::testing::{by, planted, results_of, secrets};
    use crate::questionnaire::QuestionId;

    use uuid::Uuid;

    #[test]
    fn the_public_sees_levels_and_nothing_behind_them() {
        let assessment = planted();
        let results = results_of(&assessment);
        let view = AudienceView::new(&assessment, &results, Profile::Public, None);

        for asked in view.questions() {
            assert!(matches!(
                asked.standing,
                QuestionStatus::Recorded
                    | QuestionStatus::NotSettled
                    | QuestionStatus::NotApplicable
                    | QuestionStatus::Open
            ));
            assert!(asked.rounds.is_empty() && asked.dissents.is_empty());
            assert_eq!((asked.strengths, asked.gaps, asked.note), ("", "", ""));
            assert!(asked.reason.is_empty());
            assert!(
                asked
                    .evidence
                    .iter()
                    .all(|e| e.grade == Grade::A && !e.restricted)
            );
        }

        assert!(view.people().is_empty() && view.institutions().is_empty());
        assert!(view.steps().iter().all(|step| step.whole.is_none()));
    }

    #[test]
    fn partners_see_institutions_in_place_of_people() {
        let assessment = planted();
        let results = results_of(&assessment);
        let view = AudienceView::new(&assessment, &results, Profile::Partners, None);
        let brings: Vec<&str> = view
            .questions()
            .iter()
            .flat_map(|asked| asked.dissents.iter().map(|dissent| dissent.brings))
            .collect();

        assert!(brings.contains(&secrets::INSTITUTION));
        assert!(brings.iter().all(|brings| !brings.contains(secrets::NAME)));
        assert!(view.institutions().contains(secrets::INSTITUTION));
    }

    #[test]
    fn partners_get_no_restricted_initiative_and_the_public_those_with_a_public_document() {
        let assessment = planted();
        let results = results_of(&assessment);
        let told = |profile| {
            let view = AudienceView::new(&assessment, &results, profile, None);

            (view.initiatives().len(), view.relations().len())
        };
        let all = assessment.initiatives();
        let open = || all.iter().filter(|(_, known)| !known.restricted);
        let public = open().filter(|(_, known)| known.grade == Grade::A);
        let (internal, partners) = (told(Profile::Internal), told(Profile::Partners));

        assert_eq!(internal.0, all.len());
        assert_eq!(partners.0, open().count());
        assert!(partners.0 < internal.0 && partners.1 == internal.1);
        assert_eq!(told(Profile::Public), (public.count(), 0));
    }

    #[test]
    fn the_public_sees_who_leads_and_neither_who_supports_nor_what_nobody_does() {
        let assessment = planted();
        let results = results_of(&assessment);
        let view = AudienceView::new(&assessment, &results, Profile::Public, None);
        let duties = view.duties();
        let parts = || duties.iter().flat_map(|duty| duty.parts.iter().flatten());

        assert_eq!(duties.len(), 3);
        assert!(parts().all(|part| *part == ElementPart::Leads));
        assert!(view.supports_of(2).is_empty() && view.concerned_by(0).is_empty());

        for subject in view.subjects() {
            let frame = view.frame(subject, &Locale::new(Language::ENGLISH));

            assert!(!frame.title.contains("no lead"), "{}", frame.title);
        }
    }

    #[test]
    fn evidence_that_cites_a_restricted_initiative_stays_inside_although_it_was_cited_before() {
        let mut assessment = planted();
        let question = QuestionId::from("NS01");
        let id = ItemId(Uuid::from_u128(900));
        let initiative = |restricted| Initiative {
            grade: Grade::A,
            restricted,
            ..Initiative::new("Quiet programme", InitiativeKind::Programme)
        };
        let put = |restricted| Edit::PutInitiative {
            id,
            initiative: Box::new(initiative(restricted)),
        };
        assessment.apply(put(false), by()).unwrap();
        let cited = assessment.citing_initiative(&question, id).unwrap();
        assessment.apply(cited, by()).unwrap();
        let titles = |assessment: &Assessment, profile| {
            let results = results_of(assessment);
            let view = AudienceView::new(assessment, &results, profile, None);
            let evidence = view.questions().iter().flat_map(|asked| &asked.evidence);

            evidence.filter(|e| e.title == "Quiet programme").count()
        };
        assert_eq!(titles(&assessment, Profile::Public), 1);

        assessment.apply(put(true), by()).unwrap();
        assert_eq!(titles(&assessment, Profile::Internal), 1);
        assert_eq!(titles(&assessment, Profile::Partners), 0);
        assert_eq!(titles(&assessment, Profile::Public), 0);
    }
}
