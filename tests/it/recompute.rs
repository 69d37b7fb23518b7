//! The results of a file, worked out a second time: from its text, by the words of the method, with nothing of the program.

mod plan;

use crate::commands::{json_of, run, sample_in, words};

use rapporteur::assessment::{
    Aim, Assessment, AssessmentId, Edit, Effort, Evidence, Fact, Grade, Importance, ItemId,
    Outcome, Scope, Target,
};
use rapporteur::questionnaire::{Level, QuestionId, Questionnaire, library};
use rapporteur::store;

use serde_json::Value as Json;
use uuid::Uuid;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// RON, as far as a file of an assessment uses it.
#[derive(Debug, Clone, PartialEq)]
enum Ron {
    Number(f64),
    Text(String),
    List(Vec<Ron>),
    Map(Vec<(String, Ron)>),
    /// `Name(field: value)`, `Name(value)`, `Name`, and all of it without a name; fields without a name have their position.
    Node(String, Vec<(String, Ron)>),
}

impl Ron {
    fn fields(&self) -> &[(String, Ron)] {
        match self {
            Self::Map(fields) | Self::Node(_, fields) => fields,
            other => panic!("no fields in {other:?}"),
        }
    }

    fn get(&self, name: &str) -> Option<&Ron> {
        let fields = self.fields().iter();

        fields.into_iter().find(|f| f.0 == name).map(|f| &f.1)
    }

    fn at(&self, name: &str) -> &Ron {
        self.get(name).unwrap_or_else(|| panic!("no {name}"))
    }

    fn list(&self) -> &[Ron] {
        match self {
            Self::List(items) => items,
            other => panic!("no list: {other:?}"),
        }
    }

    fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            other => panic!("no text: {other:?}"),
        }
    }

    fn number(&self) -> f64 {
        match self {
            Self::Number(number) => *number,
            other => panic!("no number: {other:?}"),
        }
    }

    fn name(&self) -> &str {
        match self {
            Self::Node(name, _) => name,
            other => panic!("no name: {other:?}"),
        }
    }
}

struct Reader<'t>(&'t str);

impl Reader<'_> {
    fn blank(&mut self) {
        loop {
            self.0 = self.0.trim_start();

            match self.0.strip_prefix("//") {
                Some(rest) => self.0 = rest.split_once('\n').map_or("", |(_, after)| after),
                None => return,
            }
        }
    }

    fn eats(&mut self, sign: &str) -> bool {
        self.blank();
        let rest = self.0.strip_prefix(sign);
        self.0 = rest.unwrap_or(self.0);

        rest.is_some()
    }

    fn word(&mut self) -> String {
        self.blank();
        let is_part = |c: char| c.is_alphanumeric() || "_.+-".contains(c);
        let end = self.0.find(|c| !is_part(c)).unwrap_or(self.0.len());
        let (word, rest) = self.0.split_at(end);
        self.0 = rest;

        word.to_owned()
    }

    fn value(&mut self) -> Ron {
        self.blank();

        if self.0.starts_with(['"', 'r']) && (self.0.starts_with('"') || self.is_raw()) {
            return Ron::Text(self.string());
        }

        if self.eats("[") {
            let mut items = Vec::new();

            while !self.eats("]") {
                items.push(self.value());
                self.eats(",");
            }

            return Ron::List(items);
        }

        if self.eats("{") {
            let mut entries = Vec::new();

            while !self.eats("}") {
                let key = self.value().text().to_owned();
                assert!(self.eats(":"));
                entries.push((key, self.value()));
                self.eats(",");
            }

            return Ron::Map(entries);
        }

        let name = if self.0.starts_with('(') {
            String::new()
        } else {
            self.word()
        };

        if let Ok(number) = name.parse() {
            return Ron::Number(number);
        }

        let mut fields = Vec::new();

        if self.eats("(") {
            while !self.eats(")") {
                let before = self.0;
                let field = self.word();

                if !field.is_empty() && self.eats(":") {
                    fields.push((field, self.value()));
                } else {
                    self.0 = before;
                    let position = fields.len().to_string();
                    fields.push((position, self.value()));
                }

                self.eats(",");
            }
        }

        Ron::Node(name, fields)
    }

    fn is_raw(&self) -> bool {
        self.0[1..].trim_start_matches('#').starts_with('"')
    }

    fn string(&mut self) -> String {
        if let Some(raw) = self.0.strip_prefix('r') {
            let hashes = raw.len() - raw.trim_start_matches('#').len();
            let end = format!("\"{}", "#".repeat(hashes));
            let (text, rest) = raw[hashes + 1..].split_once(&end).unwrap();
            let text = text.to_owned();
            self.0 = rest;

            return text;
        }

        let mut text = String::new();
        let mut signs = self.0[1..].char_indices();

        while let Some((at, sign)) = signs.next() {
            match sign {
                '"' => {
                    self.0 = &self.0[at + 2..];

                    return text;
                }
                '\\' => match signs.next().unwrap().1 {
                    'n' => text.push('\n'),
                    'r' => text.push('\r'),
                    't' => text.push('\t'),
                    'u' => {
                        let hex: String = signs
                            .by_ref()
                            .map(|(_, c)| c)
                            .skip(1)
                            .take_while(|c| *c != '}')
                            .collect();
                        let code = u32::from_str_radix(&hex, 16).unwrap();
                        text.push(char::from_u32(code).unwrap());
                    }
                    other => text.push(other),
                },
                sign => text.push(sign),
            }
        }

        panic!("a text without an end");
    }
}

/// A roll-up by the words of the method.
#[derive(Debug, Clone, Default)]
struct Expected {
    value: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    applicable: u64,
    resolved: u64,
    not_applicable: u64,
}

/// A question: whether it is asked, its outcome, and its weight.
#[derive(Clone)]
struct Asked {
    in_scope: bool,
    outcome: Option<Ron>,
    weight: f64,
}

fn mean(terms: &[(f64, f64)]) -> Option<f64> {
    let weights: f64 = terms.iter().map(|(_, weight)| weight).sum();
    let total: f64 = terms.iter().map(|(value, weight)| value * weight).sum();

    (!terms.is_empty()).then(|| total / weights)
}

/// The outcome of an answer; sides that disagree count as contested, at the lowest level among them.
fn outcome_of(register: &Ron) -> Ron {
    let Ron::List(sides) = register else {
        return register.at("is").clone();
    };
    let outcomes: Vec<&Ron> = sides.iter().map(|side| side.at("is")).collect();

    if outcomes.iter().all(|outcome| *outcome == outcomes[0]) {
        return outcomes[0].clone();
    }

    let levels = outcomes.iter().filter_map(|outcome| level(Some(outcome)));
    let lowest = levels.min().map(|level| Ron::Number(level as f64));
    let fields = lowest.map(|level| ("provisional".to_owned(), level));

    Ron::Node("Contested".to_owned(), fields.into_iter().collect())
}

/// The position of the recorded level, the provisional one included.
fn level(outcome: Option<&Ron>) -> Option<usize> {
    let outcome = outcome?;
    let position = match outcome.name() {
        "Agreed" => outcome.get("0"),
        "Contested" => outcome.get("provisional"),
        _ => None,
    }?;

    Some(position.number() as usize)
}

fn of_questions(questions: &[&Asked], scale: &[f64]) -> Expected {
    let (least, most) = (scale[0], scale[scale.len() - 1]);
    let mut expected = Expected::default();
    let (mut resolved, mut at_least, mut at_most) = (Vec::new(), Vec::new(), Vec::new());

    for question in questions.iter().filter(|question| question.in_scope) {
        if question
            .outcome
            .as_ref()
            .is_some_and(|o| o.name() == "NotApplicable")
        {
            expected.not_applicable += 1;
            continue;
        }

        expected.applicable += 1;

        if let Some(level) = level(question.outcome.as_ref()) {
            expected.resolved += 1;
            resolved.push((scale[level], question.weight));
            at_least.push((scale[level], question.weight));
            at_most.push((scale[level], question.weight));
        } else {
            at_least.push((least, question.weight));
            at_most.push((most, question.weight));
        }
    }

    Expected {
        value: mean(&resolved),
        low: mean(&at_least),
        high: mean(&at_most),
        ..expected
    }
}

fn of_parts(parts: &[(Expected, f64)]) -> Expected {
    let over = |pick: fn(&Expected) -> Option<f64>| {
        let terms: Vec<(f64, f64)> = parts
            .iter()
            .filter_map(|(part, weight)| Some((pick(part)?, *weight)))
            .collect();

        mean(&terms)
    };

    Expected {
        value: over(|part| part.value),
        low: over(|part| part.low),
        high: over(|part| part.high),
        applicable: parts.iter().map(|(part, _)| part.applicable).sum(),
        resolved: parts.iter().map(|(part, _)| part.resolved).sum(),
        not_applicable: parts.iter().map(|(part, _)| part.not_applicable).sum(),
    }
}

fn same(found: &Json, expected: Option<f64>, what: &str) {
    match (found.as_f64(), expected) {
        (None, None) => assert!(found.is_null(), "{what}: {found}"),
        (Some(found), Some(expected)) => {
            assert!(
                (found - expected).abs() < 1e-9,
                "{what}: {found}, not {expected}"
            );
        }
        other => panic!("{what}: {other:?}"),
    }
}

fn compare(found: &Json, id: &str, expected: &Expected) {
    assert_eq!(found["id"], id);
    same(&found["value"], expected.value, id);
    same(&found["low"], expected.low, id);
    same(&found["high"], expected.high, id);
    assert_eq!(found["applicable"], expected.applicable, "{id}");
    assert_eq!(found["resolved"], expected.resolved, "{id}");
    assert_eq!(found["not_applicable"], expected.not_applicable, "{id}");

    let coverage =
        (expected.applicable > 0).then(|| expected.resolved as f64 / expected.applicable as f64);
    same(&found["coverage"], coverage, id);
}

fn weight(thing: &Ron) -> f64 {
    thing.get("weight").map_or(1.0, Ron::number)
}

/// The votes of a round, level by level and group by group.
struct Votes {
    groups: Vec<Vec<u64>>,
    all: Vec<u64>,
}

impl Votes {
    /// The groups in the order of the questionnaire.
    fn new(round: &Ron, order: &[&str], levels: usize) -> Self {
        let votes = round.at("votes");
        let groups: Vec<Vec<u64>> = order
            .iter()
            .map(|group| match votes.get(group) {
                Some(votes) => {
                    let counts = votes.at("levels").list().iter();

                    counts.map(|n| n.number() as u64).collect()
                }
                None => vec![0; levels],
            })
            .collect();
        let all = (0..levels).map(|level| groups.iter().map(|g| g[level]).sum());

        Self {
            all: all.collect(),
            groups,
        }
    }

    fn valid(&self) -> u64 {
        self.all.iter().sum()
    }

    /// One plus the mean over the voters of the logarithm of how near each is to the mean.
    fn consensus(&self) -> f64 {
        let voters = sorted(&self.all);
        let count = voters.len() as f64;
        let mean = voters.iter().sum::<usize>() as f64 / count;
        let width = (self.all.len() - 1) as f64;

        if voters.iter().all(|vote| *vote == voters[0]) {
            return 1.0;
        }

        let near = |vote: usize| (1.0 - (vote as f64 - mean).abs() / width).ln() / 2.0_f64.ln();

        1.0 + voters.into_iter().map(near).sum::<f64>() / count
    }

    /// Layer by layer, from the ground up: each layer has the levels with more votes than its height.
    fn agreement(&self) -> f64 {
        let highest = self.all.iter().copied().max().unwrap();
        let levels = self.all.len() as f64;
        let layers = (0..highest).map(|height| {
            let stands: Vec<bool> = self.all.iter().map(|count| *count > height).collect();
            let ones = stands.iter().filter(|one| **one).count() as f64;
            let (mut tu, mut tdu) = (0.0, 0.0);

            for third in 0..stands.len() {
                for second in 0..third {
                    for first in 0..second {
                        match [stands[first], stands[second], stands[third]] {
                            [true, true, false] | [false, true, true] => tu += 1.0,
                            [true, false, true] => tdu += 1.0,
                            _ => {}
                        }
                    }
                }
            }

            let unimodal = if tu + tdu == 0.0 {
                0.0
            } else {
                ((levels - 2.0) * tu - (levels - 1.0) * tdu) / ((levels - 2.0) * (tu + tdu))
            };
            let of_layer = if ones < 1.5 {
                1.0
            } else {
                unimodal * (1.0 - (ones - 1.0) / (levels - 1.0))
            };

            ones * of_layer
        });

        layers.sum::<f64>() / self.valid() as f64
    }

    /// The groups with three votes, the largest first, as many as leave the others either no vote or two more than twice their
    /// number; each with its position and its lower median.
    fn told(&self) -> Vec<(usize, usize)> {
        let large = self.groups.iter().map(|group| sorted(group)).enumerate();
        let mut large: Vec<(usize, Vec<usize>)> =
            large.filter(|(_, group)| group.len() >= 3).collect();
        large.sort_by_key(|(position, group)| (usize::MAX - group.len(), usize::MAX - position));

        while !large.is_empty() {
            let told: usize = large.iter().map(|(_, group)| group.len()).sum();
            let others = self.valid() as usize - told;

            if others == 0 || others >= 2 * (large.len() + 1) {
                break;
            }

            large.pop();
        }

        let mut told: Vec<(usize, usize)> = large
            .into_iter()
            .map(|(position, group)| (position, group[(group.len() - 1) / 2]))
            .collect();
        told.sort_unstable();

        told
    }

    /// The class as it is told: of one mind it is "agreed".
    fn class(&self) -> &'static str {
        let voters = sorted(&self.all);
        let medians: Vec<usize> = self.told().into_iter().map(|(_, median)| median).collect();
        let gap = medians.iter().max().unwrap_or(&0) - medians.iter().min().unwrap_or(&0);

        if voters.len() < 3 {
            "too_few"
        } else if voters[0] == voters[voters.len() - 1] {
            "agreed"
        } else if self.consensus() < 0.60 || self.agreement() < 0.25 {
            "split"
        } else if self.consensus() >= 0.75 && voters[voters.len() - 1] - voters[0] <= 2 && gap <= 1
        {
            "agree"
        } else {
            "discuss"
        }
    }
}

/// Counts as the votes they count, lowest first.
fn sorted(counts: &[u64]) -> Vec<usize> {
    let votes = counts.iter().enumerate();

    votes
        .flat_map(|(level, count)| (0..*count).map(move |_| level))
        .collect()
}

/// Compares the revealed rounds of an answer; says how many there were.
fn check_rounds(found: &Json, answer: Option<&Ron>, order: &[&str], levels: usize) -> usize {
    let kept = answer.and_then(|answer| answer.get("rounds"));
    let kept = kept.map_or(&[][..], Ron::fields).iter();
    let mut rounds: Vec<&Ron> = kept
        .map(|(_, round)| round.at("is"))
        .filter(|round| round.at("state").name() == "Revealed")
        .collect();
    rounds.sort_by_key(|round| round.at("number").number() as u64);
    let found = found["rounds"].as_array().unwrap();
    assert_eq!(found.len(), rounds.len());

    for (found, round) in found.iter().zip(&rounds) {
        let votes = Votes::new(round, order, levels);
        let voters = sorted(&votes.all);
        let what = format!("{found}");
        let level = |level: usize, is_told: bool| is_told.then_some(level as u64);
        let (first, last) = (voters[0], voters[voters.len() - 1]);
        let (is_told, differ) = (voters.len() >= 3, voters.len() >= 3 && first < last);
        let medians: Vec<(usize, usize)> = found["groups"]
            .as_array()
            .unwrap()
            .iter()
            .map(|group| {
                let position = order.iter().position(|id| group["id"] == *id);

                (
                    position.unwrap(),
                    group["lower_median"].as_u64().unwrap() as usize,
                )
            })
            .collect();

        assert_eq!(found["class"], votes.class(), "{what}");
        assert_eq!(
            found["lower_median"].as_u64(),
            level(voters[(voters.len() - 1) / 2], is_told),
            "{what}"
        );
        assert_eq!(found["lowest"].as_u64(), level(first, differ), "{what}");
        assert_eq!(found["highest"].as_u64(), level(last, differ), "{what}");
        assert_eq!(medians, votes.told(), "{what}");
        assert!(found.get("counts").is_none(), "{what}");
        assert_eq!(found["number"], round.at("number").number() as u64);
    }

    rounds.len()
}

/// Works the file out again and compares every number with what the program says of it; says how many rounds there were.
fn check(file: &Path) -> usize {
    let mut rounds = 0;
    let found = json_of(file);
    let text = std::fs::read_to_string(file).unwrap();
    let ron = Reader(&text).value();
    let questionnaire = ron.at("questionnaire");
    let answers = ron.at("answers");
    let is_quick = ron.at("facts").at("scope").at("is").name() == "QuickScan";
    let scale: Vec<f64> = questionnaire
        .at("scale")
        .list()
        .iter()
        .map(|level| level.at("value").number())
        .collect();
    let groups = questionnaire.at("groups").list().iter();
    let groups: Vec<&str> = groups.map(|group| group.at("id").text()).collect();
    let mut categories: BTreeMap<(String, String), Vec<Asked>> = BTreeMap::new();
    let mut elements = Vec::new();
    let mut parts = Vec::new();

    assert_eq!(found["assessment"]["id"], ron.at("id").text());
    assert_eq!(
        found["assessment"]["questionnaire"]["id"],
        questionnaire.at("id").text()
    );
    assert_eq!(
        found["elements"].as_array().unwrap().len(),
        questionnaire.at("elements").list().len()
    );

    for (e, element) in questionnaire.at("elements").list().iter().enumerate() {
        let found = &found["elements"][e];
        let mut aspects = Vec::new();

        for (a, aspect) in element.at("aspects").list().iter().enumerate() {
            let found = &found["aspects"][a];
            let mut questions = Vec::new();

            for (q, question) in aspect.at("questions").list().iter().enumerate() {
                let found = &found["questions"][q];
                let id = question.at("id").text();
                let outcome = answers
                    .get(id)
                    .and_then(|answer| answer.get("outcome"))
                    .map(outcome_of);
                let this = Asked {
                    in_scope: !is_quick
                        || question.get("quick").is_some_and(|q| q.name() == "true"),
                    outcome: outcome.clone(),
                    weight: weight(question),
                };
                let state = match outcome.as_ref().map_or("Open", Ron::name) {
                    "Open" => "open",
                    "Agreed" => "agreed",
                    "Contested" => "contested",
                    "DontKnow" => "dont_know",
                    "NotApplicable" => "not_applicable",
                    other => panic!("{other}"),
                };

                assert_eq!(found["id"], id);
                assert_eq!(found["title"], question.at("title").text());
                assert_eq!(found["state"], state, "{id}");
                assert_eq!(
                    found["level"].as_u64(),
                    level(outcome.as_ref()).map(|l| l as u64),
                    "{id}"
                );
                assert_eq!(
                    found["provisional"],
                    state == "contested" && level(outcome.as_ref()).is_some(),
                    "{id}"
                );

                rounds += check_rounds(found, answers.get(id), &groups, scale.len());

                for (lens, tags) in question.get("tags").map_or(&[][..], Ron::fields) {
                    for tag in tags.list() {
                        let key = (lens.clone(), tag.text().to_owned());
                        categories.entry(key).or_default().push(this.clone());
                    }
                }

                questions.push(this);
            }

            let expected = of_questions(&questions.iter().collect::<Vec<_>>(), &scale);
            compare(found, aspect.at("id").text(), &expected);
            aspects.push((expected, weight(aspect)));
        }

        let expected = of_parts(&aspects);
        compare(found, element.at("id").text(), &expected);

        let lowest = aspects.iter().filter_map(|(aspect, _)| aspect.value);
        let lowest = lowest.reduce(f64::min);
        let weakest = &found["weakest"];
        same(&weakest["value"], lowest, "weakest");

        if let Some(lowest) = lowest {
            let first = aspects.iter().position(|(a, _)| a.value == Some(lowest));
            let aspect = &element.at("aspects").list()[first.unwrap()];
            assert_eq!(weakest["aspect"], aspect.at("id").text());
        }

        let aspects = aspects.into_iter().map(|(aspect, _)| aspect).collect();
        parts.push((expected.clone(), aspects));
        elements.push((expected, weight(element)));
    }

    // Where the questionnaire shows no overall number, only its counts are there.
    let whole = of_parts(&elements);

    if questionnaire
        .get("show_overall")
        .is_some_and(|shows| shows.name() == "true")
    {
        compare(&found["overall"], "overall", &whole);
    } else {
        assert!(found["overall"].get("value").is_none());
    }

    for (l, lens) in questionnaire.at("lenses").list().iter().enumerate() {
        let found = &found["lenses"][l];
        let id = lens.at("id").text();
        assert_eq!(found["id"], id);

        for (c, category) in lens.at("categories").list().iter().enumerate() {
            let category = category.at("id").text();
            let members = categories.remove(&(id.to_owned(), category.to_owned()));
            let members = members.unwrap_or_default();
            let expected = of_questions(&members.iter().collect::<Vec<_>>(), &scale);
            compare(&found["categories"][c], category, &expected);
        }
    }

    assert!(categories.is_empty(), "tags without a category");
    plan::check(&ron, &found, &parts, &scale);

    rounds
}

/// Numbers that look random and are the same in every run (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;

        self.0 % end
    }
}

/// The national questionnaire with weights and another scale, answered by the dice.
fn thrown(seed: u64, scope: Scope) -> Assessment {
    let mut dice = Dice(seed);
    let mut content = library::national().unwrap().content().clone();

    for (level, value) in content.scale.iter_mut().zip([1.0, 1.5, 3.0, 4.25, 5.0]) {
        level.value = value;
        level.from = value;
    }

    for element in &mut content.elements {
        element.weight = 0.5 + dice.below(8) as f64 / 4.0;

        for aspect in &mut element.aspects {
            aspect.weight = 0.5 + dice.below(8) as f64 / 4.0;

            for question in &mut aspect.questions {
                question.weight = 0.25 + dice.below(12) as f64 / 4.0;
            }
        }
    }

    let questionnaire = Arc::new(Questionnaire::new(content).unwrap());
    let me = crate::generated::me();
    let id = AssessmentId(Uuid::from_u128(u128::from(seed)));
    let ids: Vec<QuestionId> = questionnaire.questions().map(|q| q.id.clone()).collect();
    let mut assessment = Assessment::new(id, questionnaire, "Arvenia", me).unwrap();
    assessment
        .apply(Edit::SetFact(Fact::Scope(scope)), me)
        .unwrap();

    for (n, question) in ids.into_iter().enumerate() {
        let level = Level(dice.below(5) as u8);
        // One whole element stays open, and one does not apply.
        let outcome = match (n, dice.below(9)) {
            (0..17, _) | (_, 0) => continue,
            (17..30, _) | (_, 1) => Outcome::NotApplicable {
                reason: "It does \"not\" apply \\ here.".to_owned(),
            },
            (_, 2) => Outcome::DontKnow,
            (_, 3) => Outcome::Contested { provisional: None },
            (_, 4) => Outcome::Contested {
                provisional: Some(level),
            },
            _ => Outcome::Agreed(level),
        };

        assessment
            .apply(Edit::Record { question, outcome }, me)
            .unwrap();
    }

    plan_by(&mut dice, &mut assessment);

    assessment
}

/// Targets, weights and evidence by the dice, and half of it again over a baseline.
fn plan_by(dice: &mut Dice, assessment: &mut Assessment) {
    let me = crate::generated::me();
    let questionnaire = Arc::clone(assessment.questionnaire());
    let target = |dice: &mut Dice| {
        (dice.below(3) > 0).then(|| Target {
            level: Level(dice.below(5) as u8),
            horizon: None,
        })
    };
    let earlier = assessment.clone();
    let id = AssessmentId(Uuid::from_u128(77));
    *assessment = earlier.next(id, me).unwrap();

    for aspect in questionnaire.elements().iter().flat_map(|e| &e.aspects) {
        let of = Aim::Aspect(aspect.id.clone());
        let target = target(dice);
        assessment
            .apply(Edit::SetTarget { of, target }, me)
            .unwrap();
    }

    for (n, question) in questionnaire.questions().enumerate() {
        let before = earlier.answer(&question.id).outcome();
        let outcome = match dice.below(3) {
            0 => Outcome::Agreed(Level(dice.below(5) as u8)),
            _ => before,
        };
        let of = Aim::Question(question.id.clone());
        let question = question.id.clone();
        let evidence = Evidence {
            title: "A paper".to_owned(),
            source: String::new(),
            date: None,
            grade: Grade::ALL[dice.below(4) as usize],
            restricted: false,
            ..Evidence::new("", Grade::D)
        };
        let mut edits = vec![Edit::Record {
            question: question.clone(),
            outcome,
        }];

        if dice.below(2) == 0 {
            let target = target(dice);
            edits.push(Edit::SetTarget { of, target });
            edits.push(Edit::SetEffort {
                question: question.clone(),
                effort: Some(Effort::ALL[dice.below(3) as usize]),
            });
        }

        if dice.below(2) == 0 {
            edits.push(Edit::SetImportance {
                question: question.clone(),
                importance: Importance::all().nth(dice.below(5) as usize),
            });
            edits.push(Edit::PutEvidence {
                question,
                id: ItemId(Uuid::from_u128(n as u128 + 1)),
                evidence,
            });
        }

        assessment.apply(Edit::Together(edits), me).unwrap();
    }
}

#[test]
fn the_results_of_the_sample_are_worked_out_again() {
    let folder = tempfile::tempdir().unwrap();

    assert_eq!(check(&sample_in(folder.path())), 65);
}

#[test]
fn the_results_of_random_assessments_are_worked_out_again() {
    let folder = tempfile::tempdir().unwrap();

    for (seed, scope) in [(20_260_611, Scope::Whole), (42, Scope::QuickScan)] {
        let assessment = thrown(seed, scope);
        let file = store::create(folder.path(), "thrown", &assessment)
            .unwrap()
            .path;

        check(&file);
    }
}

#[test]
fn the_results_of_the_oldest_format_are_worked_out_again() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));

    check(&root.join("tests/data/format-1.assessment.ron"));
}

#[test]
fn the_table_for_people_shows_the_same_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let file = sample_in(folder.path());
    let done = run(&["results".as_ref(), file.as_os_str()]);
    let table = words(&done.stdout);
    let found = json_of(&file);

    for element in found["elements"].as_array().unwrap() {
        let name = element["name"].as_str().unwrap();
        let is_row = |line: &&str| line.contains(&format!("  {name}  "));
        let line = table.lines().find(is_row).unwrap();
        let value = element["value"].as_f64().unwrap();

        // Halves up: 1.25 is 1.3. But the bands begin at halves, and what is read stays in that of the value: 1.46 is no 1.5.
        let band = |value: f64| (value + 0.5 + 1e-6).floor();
        let read = |decimals: i32| {
            let units = 10_f64.powi(decimals);

            (value * units + 0.5 + 1e-6).floor() / units
        };
        let same = |decimals: &i32| (band(read(*decimals)) - band(value)).abs() < 0.5;
        let decimals = (1..6).find(same).unwrap();
        let figure = format!("{:.*} ", decimals as usize, read(decimals));
        assert!(line.contains(&figure), "{line}: {value}");
        assert!(line.contains(&format!(
            "{} of {}",
            element["resolved"], element["applicable"]
        )));
    }
}
