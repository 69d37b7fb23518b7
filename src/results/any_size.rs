//! Questionnaires of any size, answered: for tests that need another shape than the national one.

use crate::assessment::{
    Assessment, AssessmentId, Edit, ItemId, Outcome, RoundSecret, Signature, Voice, Vote,
    VotingMethod, WriterId,
};
use crate::questionnaire::{
    Aspect, Content, Element, FORMAT, Level, Question, QuestionId, Questionnaire, ScaleLevel,
    library,
};

use jiff::Timestamp;
use uuid::Uuid;

use std::sync::Arc;

/// The longest name of an element or aspect, in characters, and the longest short one.
pub(crate) const NAME: usize = 90;
pub(crate) const SHORT: usize = 24;

/// The words of which names are made, of one letter to fifteen.
const WORDS: [&str; 15] = [
    "security",
    "of",
    "interdependent",
    "networks",
    "and",
    "a",
    "nation's",
    "infrastructures",
    "for",
    "continuity",
    "in",
    "administration",
    "beyond",
    "emergencies",
    "oversight",
];

/// The size of a questionnaire.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AnySize {
    pub elements: usize,
    /// Aspects of each element.
    pub aspects: usize,
    /// Questions of each aspect.
    pub questions: usize,
    /// Levels of the scale, from 0.
    pub levels: usize,
    /// The length of each name of an element and aspect, in characters.
    pub letters: usize,
}

impl Default for AnySize {
    fn default() -> Self {
        Self {
            elements: 21,
            aspects: 4,
            questions: 2,
            levels: 5,
            letters: NAME,
        }
    }
}

fn me() -> Signature<'static> {
    Signature {
        writer: WriterId(Uuid::from_u128(1)),
        computer: "",
        at: Timestamp::UNIX_EPOCH,
    }
}

/// A name that begins with `start` and is no longer than `letters`.
pub(crate) fn name(start: &str, turn: usize, letters: usize) -> String {
    let mut name = start.to_owned();

    for word in WORDS.iter().cycle().skip(turn % WORDS.len()) {
        if name.chars().count() + 1 + word.chars().count() > letters {
            break;
        }

        name.push(' ');
        name.push_str(word);
    }

    name
}

/// An assessment of a questionnaire in which nothing is answered yet.
pub(crate) fn begun(content: Content) -> Assessment {
    let questionnaire = Arc::new(Questionnaire::new(content).unwrap());
    let id = AssessmentId(Uuid::from_u128(99));

    Assessment::new(id, questionnaire, "Arvenia", me()).unwrap()
}

impl AnySize {
    pub(crate) fn content(self) -> Content {
        let national = library::national().unwrap();
        let model: Vec<&Question> = national.questions().collect();
        let last = self.levels.saturating_sub(1).max(1);
        let scale = (0..self.levels).map(|level| ScaleLevel {
            value: level as f64,
            from: (level as f64 - 0.5).max(0.0),
            name: format!("Level {level}"),
            ..national.scale()[level * 4 / last].clone()
        });
        let question = |n: usize| Question {
            id: QuestionId::from(format!("ELEMENT-{n:04}-a").as_str()),
            requires: Vec::new(),
            levels: Vec::new(),
            ..model[n % model.len()].clone()
        };
        let aspect = |n: usize| Aspect {
            id: format!("aspect-{n}"),
            name: name(&format!("Aspect {}", n + 1), n, self.letters),
            short: name(&format!("A{}", n + 1), n, self.letters.min(SHORT)),
            weight: 1.0,
            questions: (0..self.questions)
                .map(|q| question(n * self.questions + q))
                .collect(),
        };
        let element = |n: usize| Element {
            id: format!("element-{n}"),
            name: name(&format!("Element {}", n + 1), n, self.letters),
            short: name(&format!("E{}", n + 1), n, self.letters.min(SHORT)),
            lead: None,
            aspects: (0..self.aspects)
                .map(|a| aspect(n * self.aspects + a))
                .collect(),
            ..national.elements()[0].clone()
        };

        Content {
            format: FORMAT,
            id: "any-size".to_owned(),
            scale: scale.collect(),
            elements: (0..self.elements).map(element).collect(),
            ..national.content().clone()
        }
    }

    /// An assessment in which nothing is answered yet.
    pub(crate) fn begun(self) -> Assessment {
        begun(self.content())
    }

    /// An assessment with a level for every question, and a revealed round of two groups on the first of each aspect.
    pub(crate) fn answered(self) -> Assessment {
        let mut assessment = self.begun();
        let questionnaire = Arc::clone(assessment.questionnaire());
        let groups: Vec<String> = questionnaire
            .groups()
            .iter()
            .take(2)
            .map(|group| group.id.clone())
            .collect();

        for (n, question) in questionnaire.questions().enumerate() {
            let question = question.id.clone();
            let level = |n: usize| Level((n % self.levels) as u8);

            if n % self.questions == 0 {
                let id = ItemId(Uuid::from_u128(1_000 + n as u128));
                let open = Edit::OpenRound {
                    question: question.clone(),
                    id,
                    way: VotingMethod::Sealed,
                    secret: RoundSecret::default(),
                    voice: Voice::default(),
                    reason: String::new(),
                };
                assessment.apply(open, me()).unwrap();

                for (g, vote) in (0..groups.len()).flat_map(|g| (0..4).map(move |v| (g, v))) {
                    let cast = Edit::CastVote {
                        question: question.clone(),
                        id,
                        group: groups[g].clone(),
                        vote: Vote::Level(level(n / 3 + g + vote / 3)),
                    };
                    assessment.apply(cast, me()).unwrap();
                }

                let reveal = Edit::Reveal {
                    question: question.clone(),
                    id,
                };
                assessment.apply(reveal, me()).unwrap();
            }

            let outcome = Outcome::Agreed(level(n * 7 / 3));
            assessment
                .apply(Edit::Record { question, outcome }, me())
                .unwrap();
        }

        assessment
    }
}
