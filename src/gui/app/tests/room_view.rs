//! The room view and the timer: what people in the room may see, and what a look at a question costs.

use super::*;
use crate::assessment::{ItemId, Participant, Role, RoundSecret, Vote, VotingMethod};
use crate::gui::testing;

use std::time::Duration;

use uuid::Uuid;

impl Program {
    fn key(&mut self, named: Named, code: Code, window: window::Id) {
        let key = iced::keyboard::Key::Named(named);
        let event = testing::down(key, code, Modifiers::empty(), None);
        let _ = self
            .app
            .update(Message::Event(event, event::Status::Ignored, window));
    }

    /// Five people of three groups; one of the groups has a single person.
    pub(super) fn with_people() -> Self {
        let mut program = Self::new_assessment();
        let groups = [
            "ministries",
            "ministries",
            "operators",
            "operators",
            "regulator",
        ];

        for (number, group) in groups.into_iter().enumerate() {
            let _ = program.edit(Edit::PutParticipant {
                id: ItemId(Uuid::from_u128(number as u128)),
                participant: Participant {
                    name: format!("Planted Name {number}"),
                    organisation: "Planted Organisation".to_owned(),
                    group: Some(group.to_owned()),
                    role: Role::Member,
                    ..Participant::default()
                },
            });
        }

        let _ = program.app.go(ScreenId::Assess);

        program
    }

    fn with_room(mut self) -> Self {
        let _ = self.app.toggle_room();
        let room = self.app.room.as_mut().unwrap();
        room.size = Size::new(1920.0, 1080.0);

        self
    }

    pub(super) fn cast(&mut self, way: VotingMethod, votes: &[(&str, Vote)]) -> ItemId {
        let id = ItemId(Uuid::new_v4());
        let question = QuestionId::from("NS01");
        let _ = self.edit(Edit::OpenRound {
            question: question.clone(),
            id,
            way,
            secret: RoundSecret::default(),
            voice: Default::default(),
            reason: String::new(),
        });

        for (group, vote) in votes {
            let _ = self.edit(Edit::CastVote {
                question: question.clone(),
                id,
                group: (*group).to_owned(),
                vote: *vote,
            });
        }

        id
    }

    pub(super) fn reveal(&mut self, id: ItemId) {
        let _ = self.edit(Edit::Reveal {
            question: "NS01".into(),
            id,
        });
    }

    fn on_wall(&self) -> Vec<String> {
        texts(&mut self.wall())
            .into_iter()
            .map(|(text, ..)| text)
            .collect()
    }

    fn wall_says(&self, words: &str) -> bool {
        self.on_wall().iter().any(|text| text.contains(words))
    }

    fn on_both(&self) -> Vec<String> {
        let mut all = self.on_wall();
        all.extend(self.texts().into_iter().map(|(text, ..)| text));

        all
    }

    /// Makes the timer as if the question had been shown for this time.
    fn spend(&mut self, seconds: u64) {
        let question = QuestionId::from("NS01");
        let pace = &mut self.app.session.as_mut().unwrap().assess.pace;
        pace.add(question, Duration::from_secs(seconds));
    }

    fn spent(&self) -> u32 {
        self.open().work.assessment().answer(&"NS01".into()).spent()
    }
}

const LEVELS: [Vote; 5] = [
    Vote::Level(Level(0)),
    Vote::Level(Level(1)),
    Vote::Level(Level(2)),
    Vote::Level(Level(3)),
    Vote::Level(Level(4)),
];

fn all_vote(vote: Vote) -> [(&'static str, Vote); 5] {
    [
        "ministries",
        "ministries",
        "operators",
        "operators",
        "regulator",
    ]
    .map(|group| (group, vote))
}

#[test]
fn f5_opens_the_room_view_and_closes_it_from_either_window() {
    let mut program = Program::new_assessment();
    program.named(Named::F5, Code::F5);
    let room = program.app.room.unwrap().window;
    program.key(Named::F5, Code::F5, room);
    assert!(program.app.room.is_none());

    program.named(Named::F5, Code::F5);
    let room = program.app.room.unwrap().window;
    program.key(Named::F11, Code::F11, room);
    assert!(program.app.room.unwrap().is_full);
    program.key(Named::Escape, Code::Escape, room);
    assert!(program.app.room.is_none());
    assert!(program.app.session.is_some());
}

#[test]
fn losing_the_room_view_disturbs_nothing() {
    let mut program = Program::new_assessment().with_room();
    let room = program.app.room.unwrap().window;
    let size = program.app.environment.size;
    let window_event = |program: &mut Program, event| {
        let _ = program.app.update(Message::Event(
            Event::Window(event),
            event::Status::Ignored,
            room,
        ));
    };
    window_event(
        &mut program,
        window::Event::Resized(Size::new(800.0, 600.0)),
    );
    window_event(
        &mut program,
        window::Event::Moved(iced::Point::new(1400.0, 20.0)),
    );
    assert_eq!(program.app.environment.size, size);
    window_event(&mut program, window::Event::Closed);

    assert!(program.app.room.is_none());
    assert!(!program.is_asked());
    let last = program.app.user_data.settings.room.unwrap();
    assert_eq!((last.width, last.height), (800.0, 600.0));
    assert_eq!(last.place, Some((1400.0, 20.0)));
}

#[test]
fn the_operator_s_keys_work_in_the_room_view_and_it_follows() {
    let mut program = Program::new_assessment().with_room();
    let room = program.app.room.unwrap().window;
    assert!(program.wall_says("NS01"));
    program.key(Named::ArrowRight, Code::ArrowRight, room);
    assert!(program.wall_says("NS02"));

    let _ = program
        .app
        .update(Message::Chrome(chrome::Message::Go(ScreenId::Results)));
    assert!(!program.wall_says("NS02"));
    assert!(program.wall_says("0 of "));
}

#[test]
fn before_the_reveal_both_windows_say_the_same_whatever_was_voted() {
    let mut seen: Option<Vec<String>> = None;

    for vote in LEVELS.into_iter().chain([Vote::DontKnow, Vote::Abstain]) {
        let mut program = Program::with_people().with_room();
        program.cast(VotingMethod::Sealed, &all_vote(vote));
        let texts: Vec<String> = program
            .on_both()
            .into_iter()
            .filter(|text| !text.starts_with("Saved"))
            .collect();
        let room = program.app.room.unwrap().window;
        let title = program.app.title(room);

        assert!(
            texts.iter().any(|text| text.contains("5 of 5")),
            "{texts:#?}"
        );
        assert!(title.ends_with("Room view"));
        assert_eq!(seen.get_or_insert_with(|| texts.clone()), &texts);
    }
}

#[test]
fn the_wall_shows_no_hands_before_they_are_counted() {
    let mut seen: Option<Vec<String>> = None;

    for vote in LEVELS {
        let mut program = Program::with_people().with_room();
        program.cast(VotingMethod::Hands, &all_vote(vote));
        let wall = program.on_wall();

        assert_eq!(seen.get_or_insert_with(|| wall.clone()), &wall);
    }
}

#[test]
fn whether_somebody_alone_in_a_group_has_voted_is_not_on_the_wall() {
    let mut program = Program::with_people().with_room();
    program.cast(VotingMethod::Sealed, &[("regulator", LEVELS[4])]);

    assert!(program.wall_says("1 of 5"));
    assert!(program.wall_says("Ministries"));
    assert!(program.wall_says("0 of 2"));
    assert!(!program.wall_says("Regulator"));
    assert!(!program.on_wall().iter().any(|text| text == "1 of 1"));
}

#[test]
fn after_the_reveal_the_wall_shows_folded_views_the_class_and_the_recorded_level() {
    let mut program = Program::with_people().with_room();
    let mut votes = all_vote(LEVELS[2]);
    votes[4].1 = LEVELS[3];
    let id = program.cast(VotingMethod::Sealed, &votes);
    assert!(!program.wall_says("views counted"));
    program.reveal(id);

    assert!(program.wall_says("Agree"));
    assert!(program.wall_says("5 views counted"));
    assert!(program.wall_says("Range 2 to 3"));
    assert!(program.wall_says("Others"));
    assert!(!program.wall_says("Regulator"));

    let _ = program.edit(Edit::Record {
        question: "NS01".into(),
        outcome: Outcome::Agreed(Level(2)),
    });
    assert!(program.wall_says("Recorded"));
    assert!(!program.wall_says("Agree"));
}

#[test]
fn a_group_of_one_valid_view_stands_with_the_others_until_the_operator_unfolds_it_on_the_laptop() {
    let mut program = Program::with_people().with_room();
    let two = |group| [(group, LEVELS[2]), (group, LEVELS[2])];
    // An abstention makes the third group no larger.
    let third = [("ministries", LEVELS[4]), ("ministries", Vote::Abstain)];
    let larger = ["operators", "regulator"].map(two).concat();
    let votes = [larger, third.to_vec()].concat();
    let id = program.cast(VotingMethod::Hands, &votes);
    program.reveal(id);

    let is_alone = |program: &Program| !program.wall_says("Ministries");
    assert!(program.wall_says("Others") && is_alone(&program));

    program.choose("Show every group");
    assert!(
        program
            .texts()
            .iter()
            .any(|(text, ..)| text == "Ministries")
    );
    assert!(program.wall_says("Others") && is_alone(&program));
}

#[test]
fn the_room_view_shows_no_note_no_evidence_no_dissent_and_no_name() {
    let mut program = Program::with_people().with_room();
    let question = QuestionId::from("NS01");

    for passage in [Passage::Note, Passage::Strengths, Passage::Gaps] {
        let _ = program.edit(Edit::Write {
            question: question.clone(),
            passage,
            words: "Planted words".to_owned(),
        });
    }

    let _ = program.edit(Edit::PutEvidence {
        question: question.clone(),
        id: ItemId(Uuid::new_v4()),
        evidence: crate::assessment::Evidence {
            title: "Planted evidence".to_owned(),
            source: "Planted source".to_owned(),
            date: None,
            grade: crate::assessment::Grade::B,
            restricted: true,
        },
    });
    let _ = program.edit(Edit::PutDissent {
        question: question.clone(),
        id: ItemId(Uuid::new_v4()),
        dissent: crate::assessment::Dissent {
            group: None,
            words: "Planted dissent".to_owned(),
            brings: "Planted bringer".to_owned(),
            due: None,
            level: None,
        },
    });
    let planted = |program: &Program| {
        let wall = program.on_wall();

        assert!(
            wall.iter().all(|text| !text.contains("Planted")),
            "{wall:#?}"
        );
        assert!(wall.iter().any(|text| text.contains("NS01")), "{wall:#?}");
    };
    planted(&program);
    let id = program.cast(VotingMethod::Sealed, &all_vote(LEVELS[1]));
    planted(&program);
    program.reveal(id);
    planted(&program);
    let _ = program.edit(Edit::Record {
        question,
        outcome: Outcome::NotApplicable {
            reason: "Planted reason of this place".to_owned(),
        },
    });
    planted(&program);
}

#[test]
fn b_blanks_the_wall_while_votes_are_cast_and_the_reveal_brings_it_back() {
    let mut program = Program::with_people().with_room();
    program.letter("b", Code::KeyB);
    assert!(program.wall_says("NS01"));

    let id = program.cast(VotingMethod::Sealed, &all_vote(LEVELS[1]));
    program.letter("b", Code::KeyB);
    assert!(program.on_wall().is_empty());
    program.letter("b", Code::KeyB);
    assert!(program.wall_says("NS01"));
    program.letter("b", Code::KeyB);
    program.reveal(id);
    assert!(program.wall_says("NS01"));
}

#[test]
fn no_word_on_the_wall_is_missing_or_cut() {
    let mut program = Program::with_people().with_room();
    let id = program.cast(VotingMethod::Sealed, &all_vote(LEVELS[1]));
    let mut wrong = Vec::new();
    let mut look = |program: &mut Program, stage: &str| {
        for (width, height) in [(1920.0, 1080.0), (1366.0, 768.0), (1024.0, 768.0)] {
            for direction in [Direction::LeftToRight, Direction::RightToLeft] {
                program.app.environment.ui = Ui::new(direction, Theme::Light);
                program.app.room.as_mut().unwrap().size = Size::new(width, height);

                for (text, bounds, seen) in texts(&mut program.wall()) {
                    let is_cut = seen.is_none_or(|seen| {
                        seen.width + 1.0 < bounds.width || seen.height + 1.0 < bounds.height
                    });

                    if text.contains('‹') || is_cut {
                        wrong.push(format!("{stage} {width}x{height} {direction:?}: {text}"));
                    }
                }
            }
        }
    };
    look(&mut program, "casting");
    program.reveal(id);
    look(&mut program, "revealed");
    let _ = program.edit(Edit::Record {
        question: "NS01".into(),
        outcome: Outcome::Agreed(Level(1)),
    });
    look(&mut program, "recorded");
    let _ = program.app.go(ScreenId::Results);
    look(&mut program, "progress");

    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_timer_is_quiet_and_says_when_it_is_over() {
    let mut program = Program::new_assessment().with_room();
    assert!(program.says("0:00 of 4:00"));
    program.spend(100);
    assert!(program.says("1:40 of 4:00"));
    assert!(program.wall_says("1:40 of 4:00"));
    program.letter("p", Code::KeyP);
    assert!(program.says("paused"));
    program.letter("p", Code::KeyP);
    program.spend(150);
    assert!(program.says("4:10 of 4:00, over"));
}

#[test]
fn looking_costs_nothing_and_the_time_goes_with_the_next_edit() {
    let mut program = Program::new_assessment();
    program.spend(100);
    program.named(Named::ArrowRight, Code::ArrowRight);
    program.named(Named::ArrowLeft, Code::ArrowLeft);
    assert!(!program.open().work.is_unsaved());
    assert_eq!(program.spent(), 0);

    program.digit(3);
    assert_eq!(program.spent(), 100);
    assert!(program.saves());
    assert_eq!(program.on_disk().answer(&"NS01".into()).spent(), 100);
}

#[test]
fn an_edit_that_is_taken_back_keeps_the_time() {
    let mut program = Program::new_assessment();
    program.spend(100);
    program.digit(3);
    program.chord("z", Code::KeyZ);
    assert_eq!(program.outcome("NS01"), Outcome::Open);
    assert_eq!(program.spent(), 100);

    program.spend(20);
    program.digit(2);
    assert_eq!(program.spent(), 120);
    program.chord("z", Code::KeyZ);
    assert!(!program.open().work.can_undo());
}

#[test]
fn the_list_says_what_is_left() {
    let mut program = Program::new_assessment();
    program.spend(100);
    program.digit(3);
    program.chord("g", Code::KeyG);

    assert!(program.says(" left, "), "{:?}", program.texts());
}
