//! The workshop of a real room, played through: 24 people of 14 institutions in three rooms, people who come late and leave, a wrong view
//! found before the reveal and one after it, a third round, a dissent that was asked for, and the papers in the end.

use crate::commands::{run, words};

use rapporteur::assessment::{
    Assessment, AssessmentId, Attendance, Breakout, Dissent, Edit, EditError, HandOutKind, ItemId,
    Outcome, Participant, Presence, RoundMark, Signature, Voice, Vote, VotingMethod, WriterId,
};
use rapporteur::questionnaire::{Level, QuestionId, library};
use rapporteur::results::Results;
use rapporteur::store::{self, round_keys};

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;

const GROUPS: [&str; 6] = [
    "ministries",
    "regulator",
    "response-team",
    "police-judiciary",
    "operators",
    "academia-civil-society",
];

/// A laptop with its clock.
struct Laptop {
    assessment: Assessment,
    writer: u128,
    minute: i64,
}

fn item(n: u128) -> ItemId {
    ItemId(Uuid::from_u128(n))
}

impl Laptop {
    fn by(&mut self) -> Signature<'static> {
        self.minute += 1;

        Signature {
            writer: WriterId(Uuid::from_u128(self.writer)),
            computer: "laptop",
            at: Timestamp::UNIX_EPOCH + SignedDuration::from_mins(self.minute),
        }
    }

    fn apply(&mut self, edit: Edit) {
        let by = self.by();
        self.assessment.apply(edit, by).unwrap();
    }

    fn tick(&mut self, who: u128, presence: Presence) {
        let at = self.by().at;
        let room = self.assessment.copy_of();
        let id = ItemId(Uuid::new_v4());
        self.apply(Edit::PutAttendance {
            id,
            attendance: Attendance {
                participant: item(who),
                presence,
                room,
                at,
            },
        });
    }

    fn open(&mut self, question: &str, id: u128, reason: &str) -> Result<(), EditError> {
        let by = self.by();
        let edit = Edit::OpenRound {
            question: question.into(),
            id: item(id),
            way: VotingMethod::Sealed,
            voice: Voice::Person,
            reason: reason.to_owned(),
            secret: round_keys::draw().unwrap(),
        };

        self.assessment.apply(edit, by).map(|_| ())
    }

    fn vote(&mut self, question: &str, id: u128, group: &str, levels: &[u8]) {
        for level in levels {
            self.apply(Edit::CastVote {
                question: question.into(),
                id: item(id),
                group: group.to_owned(),
                vote: Vote::Level(Level(*level)),
            });
        }
    }

    fn reveal(&mut self, question: &str, id: u128) {
        self.apply(Edit::Reveal {
            question: question.into(),
            id: item(id),
        });
    }

    /// Of how many people a view is expected in a round that is held now.
    fn expected(&self) -> usize {
        Results::new(&self.assessment).delegation().expected()
    }

    /// The numbers of the rounds of a question that count.
    fn counting(&self, question: &str) -> Vec<u8> {
        let ordinal = self.assessment.questionnaire().ordinal(&question.into());
        let results = Results::new(&self.assessment);
        let rounds = results.rounds(ordinal.unwrap()).iter();

        rounds.map(|round| round.number).collect()
    }
}

/// The main laptop on the evening before: everybody is entered, and two rooms are made.
fn evening_before() -> Laptop {
    let national = library::national().unwrap();
    let first = Signature {
        writer: WriterId(Uuid::from_u128(1)),
        computer: "main",
        at: Timestamp::UNIX_EPOCH,
    };
    let id = AssessmentId(Uuid::from_u128(77));
    let mut main = Laptop {
        assessment: Assessment::new(id, national.clone(), "Montavia", first).unwrap(),
        writer: 1,
        minute: 0,
    };

    for person in 0..24_u128 {
        let institution = format!("Institution {}", person % 14);
        let spare = item(900 + person);
        let group = GROUPS[person as usize % GROUPS.len()].to_owned();

        if let Some(edit) = main
            .assessment
            .entering(&institution, Some(group.clone()), spare)
        {
            main.apply(edit);
        }

        main.apply(Edit::PutParticipant {
            id: item(100 + person),
            participant: Participant {
                name: format!("Zqname{person} Zqfamily"),
                // As people type it.
                organisation: institution.to_uppercase(),
                group: Some(group),
                ..Participant::default()
            },
        });
    }

    for (room, element, members) in [(1, 2, 0..6_u128), (2, 3, 6..12)] {
        main.apply(Edit::PutBreakout {
            id: item(room),
            breakout: Breakout {
                name: format!("Room {room}"),
                elements: [national.elements()[element].id.clone()].into(),
                members: members.map(|person| item(100 + person)).collect(),
                ..Breakout::default()
            },
        });
    }

    main
}

fn handed_out(main: &Laptop, room: u128) -> Laptop {
    let with: BTreeSet<HandOutKind> = HandOutKind::ALL.into();

    Laptop {
        assessment: main.assessment.handed_out(item(room), &with).unwrap(),
        writer: 10 + room,
        minute: 60,
    }
}

#[test]
fn a_workshop_as_it_really_goes() {
    let mut main = evening_before();
    assert_eq!(main.assessment.institutions().len(), 14);

    // The rooms expect their members, the plenary the other twelve.
    let mut red = handed_out(&main, 1);
    let mut blue = handed_out(&main, 2);
    assert_eq!(
        (red.expected(), blue.expected(), main.expected()),
        (6, 6, 12)
    );

    // Somebody of the red room never comes, somebody leaves at noon, somebody of the blue room joins it.
    for person in 100..105 {
        red.tick(person, Presence::Here);
    }

    red.tick(106, Presence::Here);
    assert_eq!(red.expected(), 6);
    red.tick(104, Presence::Gone);
    assert_eq!(red.expected(), 5);
    blue.tick(107, Presence::Here);
    assert_eq!(blue.expected(), 1);
    // Late, and counted at once.
    blue.tick(108, Presence::Here);
    assert_eq!(blue.expected(), 2);

    // A wrong view is found before the reveal: the group is taken back and entered anew, after other work and a crash.
    red.open("IM01", 501, "").unwrap();
    red.vote("IM01", 501, "ministries", &[4, 4]);
    red.vote("IM01", 501, "regulator", &[2]);
    red.tick(104, Presence::Here);
    let text = store::encode(&red.assessment).unwrap();
    assert!(!text.contains("levels: [0, 0, 0, 0, 2]"));
    let question = QuestionId::from("IM01");
    let back = red
        .assessment
        .taking_back_all(&question, item(501), "ministries")
        .unwrap();
    red.apply(back);
    let (_, open) = red.assessment.open_round(&question).unwrap();
    assert_eq!((open.cast_by("ministries"), open.cast()), (0, 1));
    red.vote("IM01", 501, "ministries", &[2, 2]);
    red.vote("IM01", 501, "operators", &[4, 4]);
    red.reveal("IM01", 501);

    // One is found after it: the round is void, the next two are free, and a third one asks why.
    let wrong = "Zqvoid: the slips of the operators stood under academia, says Zqname3 Zqfamily.";
    red.apply(Edit::MarkRound {
        question: question.clone(),
        id: item(501),
        mark: Some(RoundMark::Void {
            reason: wrong.to_owned(),
        }),
    });
    assert!(red.counting("IM01").is_empty());

    for (id, operators) in [(502, [4, 4, 4]), (503, [3, 4, 4])] {
        red.open("IM01", id, "").unwrap();
        red.vote("IM01", id, "ministries", &[2, 2, 2]);
        red.vote("IM01", id, "operators", &operators);
        red.reveal("IM01", id);
    }

    assert_eq!(red.counting("IM01"), [2, 3]);
    assert_eq!(red.open("IM01", 504, " "), Err(EditError::RoundNeedsReason));
    red.open("IM01", 504, "Zqthird: a decree was shown.")
        .unwrap();
    red.vote("IM01", 504, "ministries", &[2, 2, 2]);
    red.vote("IM01", 504, "operators", &[2, 4, 4]);
    red.reveal("IM01", 504);
    assert_eq!(red.counting("IM01"), [2, 3, 4]);

    // What is recorded is no consent until the room says so, and the operators go on record.
    red.apply(Edit::Record {
        question: question.clone(),
        outcome: Outcome::Agreed(Level(2)),
    });
    assert!(!red.assessment.answer(&question).is_by_consent());
    red.apply(Edit::PutDissent {
        question: question.clone(),
        id: item(600),
        dissent: Dissent {
            group: Some("operators".to_owned()),
            words: "Two of us exercise it every year.".to_owned(),
            level: Some(Level(4)),
            ..Dissent::default()
        },
    });

    // Everything comes together, twice over, and nobody is asked about who was where.
    main.tick(104, Presence::Away);
    let copies = [&red, &blue, &red].map(|laptop| Arc::new(laptop.assessment.clone()));
    main.apply(Edit::join(copies));
    assert_eq!(main.assessment.conflicts(), []);
    assert_eq!(main.counting("IM01"), [2, 3, 4]);
    let answer = main.assessment.answer(&question);
    assert!(matches!(
        answer.mark_of(item(501)),
        Some(RoundMark::Void { .. })
    ));
    // The red room's tick was later.
    assert_eq!(
        main.assessment.presences()[&item(104)].presence,
        Presence::Here
    );

    papers(&main);
}

/// The void round has its line for the delegation and for partners, without the name; the public reads nothing of it.
fn papers(main: &Laptop) {
    let folder = tempfile::tempdir().unwrap();
    let path = store::create(folder.path(), "Montavia", &main.assessment)
        .unwrap()
        .path;

    for (profile, reads, names) in [
        ("internal", true, true),
        ("partners", true, false),
        ("public", false, false),
    ] {
        let out = folder.path().join(profile);
        let done = run(&[
            "export".as_ref(),
            path.as_os_str(),
            "--profile".as_ref(),
            profile.as_ref(),
            "--only".as_ref(),
            "report,data".as_ref(),
            "--no-mark".as_ref(),
            "--names".as_ref(),
            "replace".as_ref(),
            "--out".as_ref(),
            out.as_os_str(),
        ]);
        assert!(done.status.success(), "{}", words(&done.stderr));
        let mut text = String::new();

        for file in fs::read_dir(&out).unwrap() {
            let file = file.unwrap().path();

            if file
                .extension()
                .is_some_and(|ending| ending == "html" || ending == "json")
            {
                text.push_str(&fs::read_to_string(file).unwrap());
            }
        }

        assert_eq!(text.contains("Zqvoid"), reads, "{profile}");
        assert_eq!(text.contains("Zqthird"), reads, "{profile}");
        assert_eq!(text.contains("Zqname3"), names, "{profile}");
    }
}
