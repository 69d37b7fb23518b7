//! Targets, gaps, evidence and the way from the baseline, worked out a second time by the words of the method.

use super::{Expected, Ron, level, mean, outcome_of, same, weight};

use serde_json::Value as Json;

/// A question with all that the plan needs of it.
struct Planned {
    id: String,
    weight: f64,
    /// Asked, and not said to be not applicable.
    applies: bool,
    value: Option<f64>,
    target: Option<usize>,
    aim: Option<f64>,
    importance: f64,
    effort: f64,
    grade: Option<String>,
    before: Option<f64>,
    requires: Vec<String>,
}

/// What is written last in a register.
fn written<'r>(thing: Option<&'r Ron>, name: &str) -> Option<&'r Ron> {
    let is = thing?.get(name)?.at("is");

    Some(is).filter(|is| !matches!(is, Ron::Node(name, _) if name == "None"))
}

fn planned(question: &Ron, aspect: &Ron, file: &Ron, scale: &[f64]) -> Planned {
    let id = question.at("id").text();
    let answer = file.at("answers").get(id);
    let is_quick = file.at("facts").at("scope").at("is").name() == "QuickScan";
    let asked = !is_quick || question.get("quick").is_some_and(|q| q.name() == "true");
    let outcome = answer
        .and_then(|answer| answer.get("outcome"))
        .map(outcome_of);
    let is_na = outcome
        .as_ref()
        .is_some_and(|o| o.name() == "NotApplicable");
    let own = written(answer, "target");
    let of_aspect = written(file.get("targets"), aspect.at("id").text());
    let target = own.or(of_aspect).map(|t| t.at("level").number() as usize);
    let grades = answer.and_then(|answer| answer.get("evidence"));
    let grades = grades.map_or(&[][..], Ron::fields).iter();
    let grades = grades.filter_map(|(_, entry)| {
        let Ron::Node(name, _) = entry.at("is") else {
            panic!("evidence");
        };

        (name != "None").then(|| entry.at("is").at("grade").name().to_owned())
    });
    let before = file.get("baseline").map(|b| b.at("is"));
    let before = before.and_then(|b| level(b.at("outcomes").get(id)));
    let effort = written(answer, "effort").map_or("Medium", Ron::name);

    Planned {
        id: id.to_owned(),
        weight: weight(question),
        applies: asked && !is_na,
        value: asked
            .then(|| level(outcome.as_ref()))
            .flatten()
            .map(|l| scale[l]),
        target,
        aim: target.filter(|t| *t > 0).map(|t| scale[t]),
        importance: written(answer, "importance").map_or(3.0, Ron::number),
        effort: ["Low", "Medium", "High"]
            .iter()
            .position(|e| *e == effort)
            .unwrap() as f64
            + 1.0,
        grade: grades.min(),
        before: before.map(|l| scale[l]),
        requires: question.get("requires").map_or_else(Vec::new, |ids| {
            ids.list().iter().map(|id| id.text().to_owned()).collect()
        }),
    }
}

/// The share of the targets that is reached, over what is known.
fn reached(questions: &[&Planned], lowest: f64) -> Option<f64> {
    let known = || {
        questions
            .iter()
            .filter(|q| q.applies)
            .filter_map(|q| Some((q.value?, q.aim?)))
    };
    let all: f64 = known().map(|(_, aim)| aim - lowest).sum();
    let missing: f64 = known()
        .map(|(value, aim)| if aim > value { aim - value } else { 0.0 })
        .sum();

    (all > 0.0).then(|| (all - missing) / all)
}

/// The mean if every target were reached and nothing lost.
fn goal(questions: &[&Planned]) -> Option<f64> {
    let terms: Vec<(f64, f64)> = questions
        .iter()
        .filter(|q| q.applies)
        .filter_map(|q| {
            let best = [q.value, q.aim].into_iter().flatten().reduce(f64::max)?;

            Some((best, q.weight))
        })
        .collect();

    mean(&terms)
}

fn before(questions: &[&Planned]) -> Option<f64> {
    let terms: Vec<(f64, f64)> = questions
        .iter()
        .filter_map(|q| Some((q.before?, q.weight)))
        .collect();

    mean(&terms)
}

fn check_evidence(found: &Json, questions: &[&Planned]) {
    let resolved: Vec<_> = questions
        .iter()
        .filter(|q| q.applies && q.value.is_some())
        .collect();
    let of = |letter: &str| {
        resolved
            .iter()
            .filter(|q| q.grade.as_deref() == Some(letter))
            .count()
    };

    assert_eq!(found["resolved"], resolved.len());

    for (key, letter) in [("a", "A"), ("b", "B"), ("c", "C"), ("d", "D")] {
        assert_eq!(found[key], of(letter), "{key}");
    }

    let documents = of("A") + of("B");

    if resolved.is_empty() {
        assert!(found["percent_a_or_b"].is_null());
    } else {
        let percent = documents as f64 * 100.0 / resolved.len() as f64;
        let found = found["percent_a_or_b"].as_f64().unwrap();
        assert!((found - percent).abs() <= 1.0, "{found} {percent}");
        assert_eq!((found - 100.0).abs() < 1e-9, documents == resolved.len());
    }
}

fn check_goal(found: &Json, goal: Option<f64>, reached: Option<f64>, what: &str) {
    if goal.is_none() {
        assert!(found["target"].is_null(), "{what}: {}", found["target"]);
    } else {
        same(&found["target"]["value"], goal, what);
        same(&found["target"]["reached"], reached, what);
    }
}

fn check_before(
    found: &Json,
    before: Option<f64>,
    now: Option<f64>,
    goal: Option<f64>,
    what: &str,
) {
    let Some(before) = before else {
        assert!(found["baseline"].is_null(), "{what}");
        return;
    };
    let progress = now
        .zip(goal)
        .filter(|(_, goal)| (goal - before).abs() > 1e-9);
    let progress = progress.map(|(now, goal)| (now - before) / (goal - before));

    same(&found["baseline"]["value"], Some(before), what);
    same(&found["baseline"]["progress"], progress, what);
}

/// Compares the plan of a file; `elements` are its elements and aspects as they were worked out before.
pub(super) fn check(
    file: &Ron,
    found: &Json,
    elements: &[(Expected, Vec<Expected>)],
    scale: &[f64],
) {
    let questionnaire = file.at("questionnaire");
    let minimum = questionnaire
        .get("minimum_coverage")
        .map_or(0.6, Ron::number);
    let mut all = Vec::new();

    for (e, element) in questionnaire.at("elements").list().iter().enumerate() {
        let found = &found["elements"][e];
        let (now, aspects_now) = &elements[e];
        let mut goals = Vec::new();
        let mut befores = Vec::new();
        let from = all.len();

        for (a, aspect) in element.at("aspects").list().iter().enumerate() {
            let found = &found["aspects"][a];
            let first = all.len();

            for (q, question) in aspect.at("questions").list().iter().enumerate() {
                let this = planned(question, aspect, file, scale);
                let found = &found["questions"][q];
                assert_eq!(found["id"], this.id);
                assert_eq!(found["evidence"].as_str(), this.grade.as_deref());
                assert_eq!(
                    found["target"]["level"].as_u64(),
                    this.target.map(|t| t as u64)
                );
                all.push(this);
            }

            let questions: Vec<&Planned> = all[first..].iter().collect();
            let has_aim = questions.iter().any(|q| q.applies && q.aim.is_some());
            let (goal, before) = (goal(&questions), before(&questions));
            let shown = goal.filter(|_| has_aim);
            check_goal(found, shown, reached(&questions, scale[0]), "aspect");
            check_before(found, before, aspects_now[a].value, shown, "aspect");
            check_evidence(&found["evidence"], &questions);
            goals.extend(goal.map(|goal| (goal, weight(aspect))));
            befores.extend(before.map(|before| (before, weight(aspect))));
        }

        let questions: Vec<&Planned> = all[from..].iter().collect();
        let applies = questions.iter().filter(|q| q.applies).count() as f64;
        let decided = questions
            .iter()
            .filter(|q| q.applies && q.target.is_some())
            .count() as f64;
        let has_aim = questions.iter().any(|q| q.applies && q.aim.is_some());
        let goal = mean(&goals).filter(|_| has_aim && decided / applies >= minimum);
        // Below the minimum coverage there is no value to make progress with.
        let covered = now.resolved as f64 / now.applicable as f64 >= minimum;
        let now = now.value.filter(|_| covered);
        check_goal(found, goal, reached(&questions, scale[0]), "element");
        check_before(found, mean(&befores), now, goal, "element");
        check_evidence(&found["evidence"], &questions);
    }

    let everything: Vec<&Planned> = all.iter().collect();
    check_evidence(&found["evidence"], &everything);
    check_gaps(&found["plan"], &all, scale[0]);
    check_session(file, found, &all);
}

fn check_gaps(found: &Json, all: &[Planned], lowest: f64) {
    let everything: Vec<&Planned> = all.iter().collect();
    let percent = reached(&everything, lowest).map(|share| (share * 100.0 + 0.5 + 1e-9).floor());
    same(&found["percent_reached"], percent, "percent");

    let gap = |q: &Planned| {
        q.applies
            .then_some(q.aim? - q.value?)
            .filter(|gap| *gap > 0.0)
    };
    let mut ranked: Vec<(&Planned, f64)> = all
        .iter()
        .filter_map(|q| Some((q, gap(q)? * q.importance)))
        .collect();
    ranked.sort_by(|(a, p), (b, q)| {
        q.total_cmp(p)
            .then(a.effort.total_cmp(&b.effort))
            .then(a.id.cmp(&b.id))
    });

    let mut order: Vec<&str> = Vec::new();

    for (question, _) in &ranked {
        place(question, &ranked, &mut order);
    }

    let gaps = found["gaps"].as_array().unwrap();
    let names: Vec<&str> = gaps
        .iter()
        .map(|g| g["question"].as_str().unwrap())
        .collect();
    assert_eq!(names, order);

    for gap in gaps {
        let (question, priority) = ranked
            .iter()
            .find(|(q, _)| gap["question"] == q.id.as_str())
            .unwrap();
        same(&gap["priority"], Some(*priority), "priority");
        same(
            &gap["value_for_effort"],
            Some(priority / question.effort),
            "value for effort",
        );
    }
}

/// Gives a question its place after those it requires.
fn place<'p>(question: &'p Planned, ranked: &[(&'p Planned, f64)], order: &mut Vec<&'p str>) {
    if order.contains(&question.id.as_str()) {
        return;
    }

    for id in &question.requires {
        if let Some((required, _)) = ranked.iter().find(|(q, _)| q.id == *id) {
            place(required, ranked, order);
        }
    }

    order.push(&question.id);
}

/// A point of a checklist is covered if every question of it that is asked is answered.
fn check_session(file: &Ron, found: &Json, all: &[Planned]) {
    let questionnaire = file.at("questionnaire");
    let is_quick = file.at("facts").at("scope").at("is").name() == "QuickScan";
    let elements = questionnaire.at("elements").list().iter();
    let questions: Vec<&Ron> = elements
        .flat_map(|element| element.at("aspects").list())
        .flat_map(|aspect| aspect.at("questions").list())
        .collect();
    assert_eq!(questions.len(), all.len());

    for (l, lens) in questionnaire.at("lenses").list().iter().enumerate() {
        let is_checklist = lens.get("checklist").is_some_and(|c| c.name() == "true");

        for (c, category) in lens.at("categories").list().iter().enumerate() {
            let found = &found["lenses"][l]["categories"][c]["session"];

            if !is_checklist {
                assert!(found.is_null());
                continue;
            }

            let (mut asked, mut answered) = (0, 0);

            for question in &questions {
                let tags = question
                    .get("tags")
                    .and_then(|tags| tags.get(lens.at("id").text()));
                let is_member = tags.is_some_and(|tags| tags.list().contains(category.at("id")));
                let is_asked =
                    !is_quick || question.get("quick").is_some_and(|q| q.name() == "true");

                if is_member && is_asked {
                    let answer = file.at("answers").get(question.at("id").text());
                    let outcome = answer.and_then(|a| a.get("outcome")).map(outcome_of);
                    asked += 1;
                    answered += usize::from(outcome.is_some_and(|o| o.name() != "Open"));
                }
            }

            let expected = match (asked, answered) {
                (0, _) => "not_asked",
                (_, 0) => "open",
                (asked, answered) if asked == answered => "covered",
                _ => "partly",
            };
            assert_eq!(found, expected);
        }
    }
}
