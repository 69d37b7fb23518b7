//! No byte that partners or the public get holds the name of a participant, however it is spelt and wherever it stands.

use super::order;
use super::secrets::written;
use crate::assessment::{
    Action, Assessment, Baseline, Breakout, Dissent, Edit, Evidence, Fact, Grade, ItemId,
    NameChoice, Outcome, Participant, Passage, Profile,
};
use crate::chart::Size;
use crate::chart::subject::Subject;
use crate::locale::folded;
use crate::output::names::{mentions, undecided};
use crate::output::testing::{by, sample};
use crate::output::{ExportOrder, Format, HandlingMark, OutputError, Product, write};
use crate::questionnaire::QuestionId;
use crate::results::Results;

use uuid::Uuid;

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

/// Spellings of two participants' names, each of which says who it is.
const SPELLINGS: [&str; 22] = [
    "José García",
    "Jose Garcia",
    "JOSE GARCÍA",
    "Jose\u{301} Garci\u{301}a",
    "José\u{A0}\u{200B}García",
    "José\nGarcía",
    "García, José",
    "J. García",
    "García J.",
    "J García",
    "jose.garcia@mof.gov.av",
    "jgarcia@mof.gov.av",
    "garcia_jose",
    "Jo\u{AD}sé Gar\u{AD}cía",
    "JoséGarcía",
    "José M. García",
    "أحمد علي",
    "احمد علي",
    "وأَحمد عَلي",
    "لاحمـد علي",
    "علي، أحمد",
    "أحمد\u{200F} علي",
];

/// What no folded output may hold.
const NEVER: [&str; 4] = ["garcia", "jose", "احمد", "علي"];

fn item(number: u128) -> ItemId {
    ItemId(Uuid::from_u128(number))
}

fn put(assessment: &mut Assessment, edits: impl IntoIterator<Item = Edit>) {
    for edit in edits {
        assessment.apply(edit, by()).unwrap();
    }
}

fn person(number: u128, name: &str, organisation: &str) -> Edit {
    Edit::PutParticipant {
        id: item(number),
        participant: Participant {
            name: name.to_owned(),
            organisation: organisation.to_owned(),
            ..Participant::default()
        },
    }
}

/// The sample with words in every text that people write freely: `words` gets the name of each field.
fn filled(words: impl Fn(&str) -> String) -> Assessment {
    let mut assessment = sample();
    let question = || QuestionId::from("NS01");
    let evidence = |name: &str, grade, restricted| Evidence {
        title: words(&format!("{name}title")),
        source: words(&format!("{name}source")),
        date: None,
        grade,
        restricted,
        ..Evidence::new("", Grade::D)
    };
    let put_evidence = |number, evidence| Edit::PutEvidence {
        question: question(),
        id: item(number),
        evidence,
    };
    let write = |passage, name| Edit::Write {
        question: question(),
        passage,
        words: words(name),
    };
    let mut baseline = Baseline::of(&assessment);
    baseline.id.0 = Uuid::from_u128(99);
    baseline.title = words("baseline");
    let edits = [
        Edit::SetFact(Fact::Title(words("title"))),
        Edit::SetFact(Fact::Host(words("host"))),
        Edit::SetFact(Fact::Place(words("place"))),
        person(100, "Zqsomebody Else", &words("organisation")),
        Edit::PutBreakout {
            id: item(200),
            breakout: Breakout {
                name: words("breakout"),
                ..Breakout::default()
            },
        },
        write(Passage::Strengths, "strengths"),
        write(Passage::Gaps, "gaps"),
        write(Passage::Note, "note"),
        Edit::Record {
            question: QuestionId::from("NS03"),
            outcome: Outcome::NotApplicable {
                reason: words("reason"),
            },
        },
        put_evidence(201, evidence("public", Grade::A, false)),
        put_evidence(202, evidence("seen", Grade::B, false)),
        put_evidence(203, evidence("restricted", Grade::A, true)),
        Edit::PutDissent {
            question: question(),
            id: item(204),
            dissent: Dissent {
                group: Some("operators".to_owned()),
                words: words("dissent"),
                ..Dissent::default()
            },
        },
        Edit::PutAction {
            id: item(205),
            action: Action {
                title: words("actiontitle"),
                lead: words("lead"),
                partners: words("partners"),
                first_step: words("first"),
                indicator: words("indicator"),
                support: words("support"),
                ..Action::default()
            },
        },
        Edit::LayBaseline(Some(Arc::new(baseline))),
    ];
    put(&mut assessment, edits);

    assessment
}

/// What is written for an audience, as searches compare it: of marked-up files the texts alone, and then the whole.
fn told(
    assessment: &Assessment,
    profile: Profile,
    (products, subjects): (&[Product], &[Subject]),
    undecided: Option<NameChoice>,
) -> Vec<String> {
    let order = ExportOrder {
        subjects: subjects.to_vec(),
        formats: vec![Format::Png, Format::EditableSvg],
        size: Size {
            width: 320,
            height: 180,
        },
        products: products.to_vec(),
        profile,
        undecided,
        ..order(Path::new(""))
    };
    let all = written(assessment, order).into_iter();

    all.map(|(name, content)| {
        // Pictures and fonts are no texts.
        if content.contains(char::REPLACEMENT_CHARACTER) {
            return format!("{} {}", folded(&name), content.to_ascii_lowercase());
        }

        let plain = without_fonts(&content);
        let texts = plain
            .split('<')
            .map(|piece| piece.rsplit('>').next().unwrap());

        folded(&format!("{name} {} {plain}", texts.collect::<String>()))
    })
    .collect()
}

/// A page without what is embedded in it as letters and digits.
fn without_fonts(page: &str) -> String {
    let mut pieces = page.split("base64,");
    let first = pieces.next().unwrap_or_default();
    let rest = pieces.map(|piece| piece.find(['"', ')', '\'']).map_or("", |at| &piece[at..]));

    [first].into_iter().chain(rest).collect()
}

fn count(all: &[String], word: &str) -> usize {
    all.iter().map(|text| text.matches(word).count()).sum()
}

fn spelt() -> Assessment {
    let all = SPELLINGS.join("; ");
    let mut assessment = filled(|name| format!("Zq{name} of Natalia Stone: {all}"));
    let question = QuestionId::from("NS02");
    put(
        &mut assessment,
        [
            person(101, "José García", "Zqfinance"),
            person(102, "أحمد علي", "Zqinterior"),
            person(103, "Ali", "Zqministry of one word"),
            Edit::SetFact(Fact::Country("Arvenia of Jose Garcia".to_owned())),
        ],
    );

    for profile in Profile::ALL {
        let mark = Fact::Mark(profile, "For JOSE GARCÍA".to_owned());
        put(&mut assessment, [Edit::SetFact(mark)]);
    }

    let spellings = SPELLINGS.iter().chain(&["Natalia Quarry", "Ali Stone"]);

    for (spelling, number) in spellings.zip(300..) {
        let dissent = Dissent {
            words: "No".to_owned(),
            brings: (*spelling).to_owned(),
            ..Dissent::default()
        };
        let edit = Edit::PutDissent {
            question: question.clone(),
            id: item(number),
            dissent,
        };
        put(&mut assessment, [edit]);
    }

    assessment
}

#[test]
fn no_spelling_of_a_name_reaches_partners_or_the_public() {
    let assessment = spelt();

    for profile in [Profile::Partners, Profile::Public] {
        assert_eq!(undecided(&assessment, profile), [], "nothing is asked");
        let all = told(&assessment, profile, (&Product::ALL, &Subject::MAIN), None);

        for word in NEVER {
            let place = all.iter().find(|text| text.contains(word));
            let around = place.and_then(|text| Some(&text[text.find(word)?..]));
            let around = around.map(|text| text.chars().take(80).collect::<String>());

            assert_eq!(count(&all, word), 0, "{word}: {around:?}");
        }

        // Ali is no part of Natalia, nor of any other word.
        assert!(count(&all, "natalia stone") > 3);
        let institutions = count(&all, "zqfinance");
        assert_eq!(
            institutions > 10,
            profile == Profile::Partners,
            "{institutions}"
        );
    }

    // The search can find something.
    let internal = told(&assessment, Profile::Internal, (&Product::ALL, &[]), None);

    for word in NEVER {
        assert!(count(&internal, word) > 20, "{word}");
    }

    for spelling in SPELLINGS {
        assert!(count(&internal, &folded(spelling)) > 0, "{spelling}");
    }
}

#[test]
fn every_text_that_an_audience_reads_is_asked_about() {
    let mut assessment = filled(|name| format!("Zqfield{name}x and Zqlast, here and now"));
    put(
        &mut assessment,
        [person(101, "Zqgiven Zqlast", "Zqfinance")],
    );
    let fields = [
        "title",
        "host",
        "place",
        "organisation",
        "breakout",
        "strengths",
        "gaps",
        "note",
        "reason",
        "publictitle",
        "publicsource",
        "seentitle",
        "seensource",
        "restrictedtitle",
        "restrictedsource",
        "dissent",
        "actiontitle",
        "lead",
        "partners",
        "first",
        "indicator",
        "support",
        "baseline",
    ];

    for (profile, least) in [(Profile::Partners, 15), (Profile::Public, 5)] {
        let asked = mentions(&assessment, profile);
        let papers = [
            Product::Report,
            Product::Outline,
            Product::Workbook,
            Product::Data,
        ];
        let kept = told(&assessment, profile, (&papers, &[]), Some(NameChoice::Keep));
        let papers = [Product::Outline, Product::Workbook, Product::Data];
        let replaced = told(
            &assessment,
            profile,
            (&papers, &[]),
            Some(NameChoice::Replace),
        );
        let read: Vec<&&str> = fields
            .iter()
            .filter(|field| count(&kept, &format!("zqfield{field}x")) > 0)
            .collect();

        assert!(read.len() >= least, "{read:?}");
        assert!(count(&kept, "zqlast") >= read.len());
        assert_eq!(count(&replaced, "zqlast"), 0);

        for field in read {
            let begin = format!("Zqfield{field}x");
            let is_asked = asked
                .iter()
                .any(|mention| mention.sentence.contains(&begin));

            assert!(is_asked, "{profile:?} reads {field}, and nobody is asked");
        }
    }
}

#[test]
fn nothing_is_written_while_names_are_undecided() {
    let folder = tempfile::tempdir().unwrap();
    let mut assessment = filled(|name| format!("{name}, says Zqlast"));
    put(
        &mut assessment,
        [person(101, "Zqgiven Zqlast", "Zqfinance")],
    );
    let results = Results::new(&assessment);
    let mut order = order(folder.path());
    let written = |order: &_, assessment: &_| {
        write(order, assessment, &results, |_| ControlFlow::Continue(()))
    };
    let Err(OutputError::Undecided(asked)) = written(&order, &assessment) else {
        panic!("it was written");
    };
    assert!(asked.len() > 10);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);

    // A mark that is typed for one export is asked about like the others.
    let decided = asked
        .iter()
        .map(|mention| mention.decided(Some(NameChoice::Keep)));
    put(&mut assessment, decided.collect::<Vec<_>>());
    order.mark = HandlingMark::Text("For Zqlast".to_owned());
    assert!(matches!(
        written(&order, &assessment),
        Err(OutputError::Undecided(asked)) if asked.len() == 1
    ));
    order.mark = HandlingMark::OfProfile;
    assert!(written(&order, &assessment).is_ok());

    order.profile = Profile::Internal;
    order.mark = HandlingMark::Text("For Zqlast".to_owned());
    assert!(written(&order, &assessment).is_ok());
}
