//! Names of people in what others wrote: finds them, and puts something else in their place for audiences that do not get names.
//!
//! A name that is surely a participant's is replaced by itself. What may be a name, a given or a family name alone, is a [`Mention`]:
//! people decide about it, and the assessment remembers what they decided.

mod find;
mod people;
mod words;

use crate::assessment::{
    AnswerPart, Assessment, Edit, FactName, Grade, ItemId, MentionId, NameChoice, Part, Passage,
    Profile, Status, TextName, TextPlace,
};
use crate::questionnaire::QuestionId;

use sha2::{Digest, Sha256};
use uuid::Uuid;

use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::Range;

use find::Found;
use people::People;
use words::sentence;

/// Stands for a name where no institution may.
const HIDDEN: &str = "…";

/// The longest piece of a sentence that is shown before and after a name, in letters.
const AROUND: usize = 140;

/// A word in a text that may be the name of a participant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Tells it from every other.
    pub id: MentionId,
    /// The part in which the text stands.
    pub part: Part,
    /// Which text of the part.
    pub text: TextName,
    /// The sentence in one line, shortened around the word if it is long.
    pub sentence: String,
    /// The bytes of the word in the sentence.
    pub word: Range<usize>,
    /// The names of the participants who may be meant.
    pub people: Vec<String>,
    /// What is decided about it.
    pub choice: Option<NameChoice>,
}

impl Mention {
    /// Its sentence: what stands before the word, the word, and what stands after it.
    pub fn in_sentence(&self) -> (&str, &str, &str) {
        let (before, rest) = self.sentence.split_at(self.word.start);
        let (word, after) = rest.split_at(self.word.len());

        (before, word, after)
    }

    /// The edit that decides about it.
    pub fn decided(&self, choice: Option<NameChoice>) -> Edit {
        Edit::DecideName {
            mention: self.id.clone(),
            choice,
        }
    }
}

/// The mentions that an audience would read, in the order of the assessment, each once; decided ones too.
pub fn mentions(assessment: &Assessment, profile: Profile) -> Vec<Mention> {
    let names = Names::new(assessment, profile);
    let found = RefCell::new(Vec::new());

    if !names.are_hidden() {
        return Vec::new();
    }

    let _ = assessment.reworded(|place, text| {
        if is_told(assessment, profile, place) {
            found.borrow_mut().extend(names.mentions(place, text));
        }

        None
    });

    in_order(found.into_inner(), assessment)
}

/// Those about which nobody has decided.
pub fn undecided(assessment: &Assessment, profile: Profile) -> Vec<Mention> {
    let mut mentions = mentions(assessment, profile);
    mentions.retain(|mention| mention.choice.is_none());

    mentions
}

/// Facts first, then the questions as they are asked, then the plan.
fn in_order(mut mentions: Vec<Mention>, assessment: &Assessment) -> Vec<Mention> {
    let questionnaire = assessment.questionnaire();
    mentions.sort_by_cached_key(|mention| match &mention.part {
        Part::Answer(question, _) => (1, questionnaire.ordinal(question)),
        Part::Action(_) => (2, None),
        _ => (0, None),
    });
    let mut known = std::collections::HashSet::new();
    mentions.retain(|mention| known.insert(mention.id.clone()));

    mentions
}

/// The assessment as an audience may read it: who does not get the names of people does not find them in the texts that others wrote
/// either. For partners the institution stands for a name, for the public an ellipsis does. `others` is done with mentions about which
/// nobody has decided.
pub fn without_names(
    assessment: &Assessment,
    profile: Profile,
    others: NameChoice,
) -> Cow<'_, Assessment> {
    let names = Names::new(assessment, profile);

    if !names.are_hidden() {
        return Cow::Borrowed(assessment);
    }

    Cow::Owned(assessment.reworded(|place, text| names.hidden(place, text, others)))
}

/// A fact as an audience may read it; `words` may be typed for one output alone.
pub(crate) fn fact_without_names(
    assessment: &Assessment,
    profile: Profile,
    (fact, words): (FactName, &str),
    others: NameChoice,
) -> String {
    let part = Part::Fact(fact);
    let place = TextPlace {
        part: &part,
        text: TextName::Words,
    };
    let hidden = Names::new(assessment, profile).hidden(place, words, others);

    hidden.unwrap_or_else(|| words.to_owned())
}

/// The mentions in a handling mark that is typed for one export, about which nobody has decided.
pub(crate) fn undecided_in_mark(
    assessment: &Assessment,
    profile: Profile,
    mark: &str,
) -> Vec<Mention> {
    let part = Part::Fact(FactName::Mark(profile));
    let place = TextPlace {
        part: &part,
        text: TextName::Words,
    };
    let mut mentions = Names::new(assessment, profile).mentions(place, mark);
    mentions.retain(|mention| mention.choice.is_none());

    mentions
}

/// Which texts of an action may name somebody, so that they do not stand on a wall before everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamesInAction {
    /// Which action.
    pub action: ItemId,
    /// Whether its title does.
    pub title: bool,
    /// Whether its lead does.
    pub lead: bool,
}

/// The actions whose title or lead may name somebody: the check of outputs for the public, in which a word counts as a name
/// until people have said that it is none. Dropped actions are left out.
pub fn actions_with_names(assessment: &Assessment) -> Vec<NamesInAction> {
    let names = Names::new(assessment, Profile::Public);

    if !names.are_hidden() {
        return Vec::new();
    }

    let actions = assessment.actions().iter();
    let actions = actions.filter(|(_, action)| action.status != Status::Dropped);

    actions
        .map(|(id, action)| {
            let part = Part::Action(id);
            let holds = |text, words: &str| {
                let place = TextPlace { part: &part, text };

                names.hidden(place, words, NameChoice::Replace).is_some()
            };

            NamesInAction {
                action: id,
                title: holds(TextName::Title, &action.title),
                lead: holds(TextName::Lead, &action.lead),
            }
        })
        .filter(|found| found.title || found.lead)
        .collect()
}

/// Whether words that a group wants on record about a question may name somebody, by the same check: words as they are typed, which
/// nobody has decided about yet.
pub fn dissent_names_somebody(assessment: &Assessment, question: &QuestionId, words: &str) -> bool {
    let names = Names::new(assessment, Profile::Public);
    let part = Part::Answer(question.clone(), AnswerPart::Dissent(ItemId(Uuid::nil())));
    let place = TextPlace {
        part: &part,
        text: TextName::Words,
    };

    names.are_hidden() && names.hidden(place, words, NameChoice::Replace).is_some()
}

/// Finds the institutions behind typed names.
#[derive(Debug)]
pub(super) struct Institutions<'a> {
    assessment: &'a Assessment,
    people: People,
}

impl<'a> Institutions<'a> {
    /// Those of an assessment, for the audience that reads them in the place of names.
    pub(super) fn new(assessment: &'a Assessment, profile: Profile) -> Self {
        let people = match profile {
            Profile::Partners => People::participants(assessment),
            Profile::Internal | Profile::Public => People::default(),
        };

        Self { assessment, people }
    }

    pub(super) fn assessment(&self) -> &'a Assessment {
        self.assessment
    }

    /// The institution behind a typed name: that of the named participant, or the named institution itself. Anything else may be a
    /// person who is not in the list, so no audience sees it.
    pub(super) fn behind(&self, name: &str) -> &'a str {
        let participants = self.assessment.participants();
        let named = self.people.named_alone(name).into_iter();
        let mut of_people = named
            .filter_map(|at| self.people.all[at].id)
            .filter_map(|id| participants.get(id))
            .map(|person| self.assessment.organisation_of(person).trim());

        match of_people.next() {
            Some(first) if of_people.all(|other| other == first) => first,
            // Two people of one name: nobody knows which one is meant.
            Some(_) => "",
            None => {
                let entered = participants.iter();
                let entered = entered.map(|(_, person)| person.organisation.trim());
                let register = self.assessment.institutions().iter();
                let register = register.map(|(_, institution)| institution.name.trim());
                let institutions = entered.chain(register);

                find::institution_in(name, institutions).unwrap_or_default()
            }
        }
    }
}

/// The names of an assessment, for one audience.
struct Names<'a> {
    assessment: &'a Assessment,
    profile: Profile,
    people: People,
}

impl<'a> Names<'a> {
    fn new(assessment: &'a Assessment, profile: Profile) -> Self {
        let people = match profile {
            Profile::Internal => People::default(),
            Profile::Partners | Profile::Public => People::of(assessment),
        };

        Self {
            assessment,
            profile,
            people,
        }
    }

    fn are_hidden(&self) -> bool {
        !self.people.all.is_empty()
    }

    fn find(&self, place: TextPlace<'_>, text: &str) -> Vec<Found> {
        let mut found = self.people.find(text);

        // Chad and Jordan are given names, too; the country is in every line.
        if matches!(place.part, Part::Fact(FactName::Country)) {
            found.retain(|found| found.is_sure);
        }

        found
    }

    fn mentions(&self, place: TextPlace<'_>, text: &str) -> Vec<Mention> {
        let found = self.find(place, text).into_iter();

        found
            .filter(|found| !found.is_sure)
            .map(|found| {
                let id = id_of(place, text, &found);
                let (sentence, word) = shown(text, &found.range);
                let people = found.people.iter();

                Mention {
                    choice: self.assessment.name_choice(&id),
                    id,
                    part: place.part.clone(),
                    text: place.text,
                    sentence,
                    word,
                    people: people.map(|at| self.people.all[*at].name.clone()).collect(),
                }
            })
            .collect()
    }

    /// The text with something else in the place of each name; `None` if it holds no name to replace.
    fn hidden(&self, place: TextPlace<'_>, text: &str, others: NameChoice) -> Option<String> {
        let found = self.find(place, text).into_iter().filter(|found| {
            found.is_sure || {
                let choice = self.assessment.name_choice(&id_of(place, text, found));

                choice.unwrap_or(others) == NameChoice::Replace
            }
        });
        let mut hidden = String::new();
        let mut done = 0;

        for found in found {
            let Replacement { range, words } = self.replacement(place, text, &found, others);

            // An institution beside the name may reach back to the name before.
            if range.start < done {
                continue;
            }

            hidden.push_str(&text[done..range.start]);
            hidden.push_str(&words);
            done = range.end;
        }

        (done > 0).then(|| hidden + &text[done..])
    }

    /// The institution of the people who may be meant, if it is one and the audience may read it.
    fn institution(&self, people: &[usize], others: NameChoice) -> Option<String> {
        if self.profile != Profile::Partners {
            return None;
        }

        let mut people = people.iter().map(|at| &self.people.all[*at]);
        let first = people
            .next()
            .filter(|first| !first.institution.is_empty())?;

        if !people.all(|other| other.institution == first.institution) {
            return None;
        }

        // An institution may bear the name of a person.
        let part = Part::Participant(first.id?);
        let place = TextPlace {
            part: &part,
            text: TextName::Organisation,
        };
        let hidden = self.hidden(place, &first.institution, others);

        Some(hidden.unwrap_or_else(|| first.institution.clone()))
    }

    fn replacement(
        &self,
        place: TextPlace<'_>,
        text: &str,
        found: &Found,
        others: NameChoice,
    ) -> Replacement {
        let institution = match place.text {
            TextName::Organisation => None,
            _ => self.institution(&found.people, others),
        };

        match institution {
            Some(institution) => beside(text, &found.range, institution),
            None => Replacement {
                range: found.range.clone(),
                words: HIDDEN.to_owned(),
            },
        }
    }
}

struct Replacement {
    range: Range<usize>,
    words: String,
}

/// An institution in the place of a name. Where the institution stands beside the name already, it stands once; an article is not
/// doubled, and the two letters of the Arabic preposition and article become one.
fn beside(text: &str, range: &Range<usize>, institution: String) -> Replacement {
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let mut range = range.clone();

    for (open, close) in [
        (" (", ")"),
        (", ", ""),
        ("، ", ""),
        (" – ", ""),
        (" - ", ""),
    ] {
        let own = format!("{open}{institution}{close}");

        if after.starts_with(&own) && !after[own.len()..].starts_with(char::is_alphanumeric) {
            range.end += own.len();
        }
    }

    if before.ends_with(&format!("{institution} (")) && after.starts_with(')') {
        range.start -= institution.len() + 2;
        range.end += 1;
    }

    let before = &text[..range.start];
    let last = before
        .trim_end()
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    let words = match institution.split_once(' ') {
        Some((first, rest))
            if before.ends_with(' ')
                && ARTICLES.contains(&first.to_lowercase().as_str())
                && last.eq_ignore_ascii_case(first) =>
        {
            rest.to_owned()
        }
        _ => match institution.strip_prefix("ال") {
            Some(rest) if before.ends_with('ل') => format!("ل{rest}"),
            _ => institution,
        },
    };

    Replacement { range, words }
}

/// The articles of the program's languages that stand alone.
const ARTICLES: [&str; 7] = ["the", "la", "le", "les", "el", "los", "las"];

/// The identifier of a mention: its word, where its text stands, and its sentence as searches compare it.
fn id_of(place: TextPlace<'_>, text: &str, found: &Found) -> MentionId {
    let sentence = &text[sentence(text, &found.range)];
    let mut digest = Sha256::new();
    let question = place
        .part
        .question()
        .map_or("", |question| question.as_str());
    let (name, item) = place.part.name();

    for piece in [
        question,
        name,
        item.as_deref().unwrap_or_default(),
        name_of(place.text),
        &people::sequence(sentence).join(" "),
    ] {
        digest.update(piece.as_bytes());
        digest.update([0]);
    }

    let digest = digest.finalize();
    let short = digest.iter().take(8);
    let short = short.fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));

    MentionId::new(&found.letters, &format!("{short:016x}"))
}

/// What an identifier calls a text; it never changes.
fn name_of(text: TextName) -> &'static str {
    match text {
        TextName::Words => "words",
        TextName::Reason => "reason",
        TextName::Title => "title",
        TextName::Source => "source",
        TextName::Organisation => "organisation",
        TextName::Name => "name",
        TextName::Lead => "lead",
        TextName::Partners => "partners",
        TextName::FirstStep => "first_step",
        TextName::Indicator => "indicator",
        TextName::Support => "support",
        TextName::Post => "post",
        TextName::Sector => "sector",
        TextName::Mandate => "mandate",
        TextName::Contact => "contact",
        TextName::ShownBy => "shown_by",
        TextName::Money => "money",
        TextName::Document => "document",
    }
}

/// The sentence around a name in one line, shortened; and the bytes of the name in it.
fn shown(text: &str, range: &Range<usize>) -> (String, Range<usize>) {
    let around = sentence(text, range);
    let before = &text[around.start..range.start];
    let after = &text[range.end..around.end];
    let line = |text: &str| crate::locale::in_one_line(text);
    let cut = before.char_indices().rev().nth(AROUND).map(|(at, _)| at);
    let before = match cut {
        Some(at) => format!("…{}", line(&before[at..])),
        None => line(before),
    };
    let cut = after.char_indices().nth(AROUND).map(|(at, _)| at);
    let after = match cut {
        Some(at) => format!("{}…", line(&after[..at])),
        None => line(after),
    };
    let word = line(&text[range.clone()]);
    let place = before.len()..before.len() + word.len();

    (format!("{before}{word}{after}"), place)
}

/// Whether an audience that does not get names may read a text at all; see [`crate::output::audience::AudienceView`]. A text is told in
/// doubt: then a mention in it is asked about.
fn is_told(assessment: &Assessment, profile: Profile, place: TextPlace<'_>) -> bool {
    let is_partner = profile == Profile::Partners;

    match place.part {
        Part::Fact(FactName::Mark(of)) => *of == profile,
        Part::Breakout(_)
        | Part::Attendance(_)
        | Part::Form(_)
        | Part::Answer(_, AnswerPart::Passage(Passage::Note) | AnswerPart::Brought(_)) => false,
        Part::Institution(_) if place.text == TextName::Contact => false,
        Part::Participant(_) if place.text == TextName::Post => false,
        Part::Relation(id) => {
            let relation = assessment.relations().get(*id);

            is_partner && relation.is_some_and(|relation| !assessment.is_shown_inside(relation))
        }
        Part::Initiative(id) => {
            let initiative = assessment.initiatives().get(*id);
            let is_public = place.text != TextName::Money;

            initiative.is_some_and(|initiative| {
                let is_open = is_public && initiative.grade == Grade::A;

                !initiative.restricted && (is_partner || is_open)
            })
        }
        Part::Answer(question, AnswerPart::Evidence(id)) => {
            let evidence = assessment.answer(question).evidence().get(*id);

            evidence.is_some_and(|evidence| {
                !assessment.stays_inside(evidence) && (is_partner || evidence.grade == Grade::A)
            })
        }
        Part::Institution(_) | Part::Participant(_) | Part::Answer(..) => is_partner,
        Part::Action(id) => {
            let action = assessment.actions().get(*id);
            let is_public = matches!(place.text, TextName::Title | TextName::Lead);

            action.is_some_and(|action| action.status != Status::Dropped)
                && (is_partner || is_public)
        }
        Part::Baseline => place.text == TextName::Title,
        Part::Fact(_) | Part::Group(_) | Part::Target(_) | Part::Name(_) => true,
    }
}

#[cfg(test)]
mod tests;
