//! The room view and the timer: what people in the room may see, and what a look at a question costs.

use super::*;
use crate::assessment::{ItemId, Participant, Role, RoundSecret, Vote, VotingMethod};
use crate::gui::room_view::WallFace;
use crate::gui::testing;
use crate::store::settings::{RoomLanguages, RoomText};

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
            voice: crate::assessment::Voice::default(),
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
        let _ = self.app.refresh_wall();
    }

    /// Goes to a screen as a person does.
    fn shows(&mut self, place: ScreenId) {
        let _ = self.app.update(Message::Chrome(chrome::Message::Go(place)));
    }

    pub(super) fn on_wall(&self) -> Vec<String> {
        texts(&mut self.wall())
            .into_iter()
            .map(|(text, ..)| text)
            .collect()
    }

    fn wall_says(&self, words: &str) -> bool {
        self.on_wall().iter().any(|text| text.contains(words))
    }

    fn room_letter(&mut self, letter: &str, code: Code, window: window::Id) {
        let key = iced::keyboard::Key::Character(letter.into());
        let event = testing::down(key, code, Modifiers::empty(), Some(letter));
        let task = self
            .app
            .update(Message::Event(event, event::Status::Ignored, window));
        self.run(task);
    }

    fn shift_f5(&mut self) {
        let key = iced::keyboard::Key::Named(Named::F5);
        self.press(key, Code::F5, Modifiers::SHIFT, None);
    }

    fn languages(&mut self, languages: RoomLanguages) {
        let task = self
            .app
            .update(Message::WallAction(WallAction::Languages(languages)));
        self.run(task);
    }

    fn in_language(&mut self, language: &str) {
        let language = crate::locale::Language::matching(language).unwrap();
        let message = crate::gui::screen::settings::Message::Language(language);
        let task = self.app.update(Message::Settings(message));
        self.run(task);
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
        .update(Message::Chrome(chrome::Message::Go(ScreenId::Delegation)));
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
fn how_many_of_which_group_have_voted_is_not_on_the_wall() {
    let mut program = Program::with_people().with_room();
    program.cast(VotingMethod::Sealed, &[("regulator", LEVELS[4])]);

    assert!(program.wall_says("1 of 5"));
    assert!(!program.wall_says("Ministries"));
    assert!(!program.wall_says("Regulator"));
}

#[test]
fn after_the_reveal_the_wall_shows_folded_views_the_class_and_the_recorded_level() {
    let mut program = Program::with_people().with_room();
    let mut votes = all_vote(LEVELS[2]);
    votes[4].1 = LEVELS[3];
    let id = program.cast(VotingMethod::Sealed, &votes);
    assert!(!program.wall_says("at level"));
    assert!(program.wall_says("Don’t know") && program.wall_says("Abstain"));
    program.reveal(id);

    assert!(program.wall_says("Agree"));
    assert!(program.wall_says("Round 1"));
    assert!(program.wall_says("4 of 5 at level 2, Adopted"));
    assert!(program.wall_says("Others"));
    assert!(!program.wall_says("Regulator"));
    assert!(!program.wall_says("Since round"));
    // No mark is set, and no word on the wall is for the operator.
    let is_for_operator = |text: &String| {
        ["mark", "Record ", "Range", "key"]
            .iter()
            .any(|word| text.contains(word))
    };
    let wall = program.on_wall();
    assert!(!wall.iter().any(is_for_operator), "{wall:#?}");
    // Where nobody stands there is no figure.
    assert!(!wall.iter().any(|text| text == "0 of 5"), "{wall:#?}");

    let _ = program.edit(Edit::Record {
        question: "NS01".into(),
        outcome: Outcome::Agreed(Level(2)),
    });
    assert!(program.wall_says("Recorded"));
    assert!(!program.wall_says("Agree"));
}

#[test]
fn the_wall_shows_what_the_median_of_each_group_has_done_since_the_round_before() {
    let mut program = Program::with_people().with_room();
    let votes = |levels: [usize; 3]| -> Vec<(&str, Vote)> {
        let groups = ["ministries", "operators", "regulator"];
        let views = groups.into_iter().zip(levels);

        views
            .flat_map(|(group, level)| [(group, LEVELS[level]); 2])
            .collect()
    };
    let id = program.cast(VotingMethod::Sealed, &votes([3, 1, 2]));
    program.reveal(id);
    assert!(!program.wall_says("Since round"));
    let wall = program.on_wall();
    let speak = "First Operators (level 1), then Ministries (level 3)";
    assert!(wall.iter().any(|text| text == speak), "{wall:#?}");

    let id = program.cast(VotingMethod::Sealed, &votes([3, 2, 2]));
    program.reveal(id);
    assert!(program.wall_says("Round 2"));
    assert!(program.wall_says("Since round 1"));
    assert!(program.wall_says("stays 3"), "{:#?}", program.on_wall());

    // A round that is void was never there.
    let _ = program.edit(Edit::MarkRound {
        question: "NS01".into(),
        id,
        mark: Some(crate::assessment::RoundMark::Void {
            reason: "Planted reason: the wrong slips".to_owned(),
        }),
    });
    assert!(!program.wall_says("Round 2"));
    assert!(!program.wall_says("Since round"));
    assert!(program.wall_says("Round 1"));
    assert!(!program.wall_says("Planted"));
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
            ..crate::assessment::Evidence::new("", crate::assessment::Grade::D)
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
fn b_blanks_the_wall_and_the_reveal_of_the_votes_brings_it_back() {
    let mut program = Program::with_people().with_room();
    program.letter("b", Code::KeyB);
    assert!(program.on_wall().is_empty());
    assert!(program.says("blank"));
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
fn the_wall_follows_what_is_in_front_and_is_held_on_it() {
    let mut program = Program::sample().with_room();
    program.shows(ScreenId::Results);
    assert!(program.wall_says("Highest"), "{:#?}", program.on_wall());
    assert!(program.says("Wall: radar") && program.says("follows"));
    program.shows(ScreenId::Plan);
    assert!(program.wall_says("actions within 6 months"));
    assert!(program.says("Wall: Plan"));

    program.shift_f5();
    assert!(program.says("held"));
    program.shows(ScreenId::Results);
    assert!(program.wall_says("actions within 6 months"));
    program.shift_f5();
    assert!(program.wall_says("Highest"));

    program.shows(ScreenId::Assess);
    let _ = program.show_question(0);
    program.shift_f5();
    program.named(Named::ArrowRight, Code::ArrowRight);
    assert!(program.wall_says("NS01"));
    assert!(!program.wall_says("NS02"));
    assert!(program.says("Wall: NS01"));
}

#[test]
fn what_levels_rest_on_and_what_is_to_settle_never_reach_the_wall_and_groups_only_when_they_may() {
    let mut program = Program::sample().with_room();
    program.shows(ScreenId::Results);
    let shown = |program: &mut Program, tab: u8| {
        program.digit(tab);
        program.on_wall()
    };
    let is_progress = |wall: &[String]| wall.iter().any(|text| text.starts_with("17 of "));
    assert!(is_progress(&shown(&mut program, 4)), "by group");

    for tab in [results::ResultsTab::Evidence, results::ResultsTab::Pending] {
        let message = session::Message::Results(results::Message::Tab(tab));
        let _ = program.update(message);
        assert!(is_progress(&program.on_wall()), "{tab:?}");
    }

    let _ = program.update(Message::WallAction(WallAction::ToggleGroups));
    let wall = shown(&mut program, 4);
    assert!(!is_progress(&wall), "{wall:#?}");
    let _ = program.update(Message::WallAction(WallAction::ToggleGroups));
    assert!(is_progress(&program.on_wall()));
}

#[test]
fn a_title_that_names_a_participant_stays_off_the_wall_and_the_list_says_so() {
    let mut program = Program::with_people().with_room();
    let horizon = Some(crate::assessment::Horizon::Short);

    for (number, (title, lead)) in [
        ("Appoint a lead office", "Planted Name 1"),
        ("Ask Planted Name 0 for the budget", "Ministry of Finance"),
    ]
    .into_iter()
    .enumerate()
    {
        let _ = program.edit(Edit::PutAction {
            id: ItemId(Uuid::from_u128(90 + number as u128)),
            action: crate::assessment::Action {
                title: title.to_owned(),
                lead: lead.to_owned(),
                horizon,
                ..crate::assessment::Action::default()
            },
        });
    }

    program.shows(ScreenId::Plan);
    let wall = program.on_wall();
    assert!(
        wall.iter().all(|text| !text.contains("Planted")),
        "{wall:#?}"
    );
    assert!(program.wall_says("Appoint a lead office"));
    assert!(program.wall_says("Title not shown here"));
    assert!(program.wall_says("Ministry of Finance"));

    let _ = program.update(Message::WallAction(WallAction::List));
    assert!(program.says("The title of 1 action stays off the wall"));
    assert!(program.says("The lead of 1 action stays off the wall"));
}

#[test]
fn a_long_plan_has_pages_that_turn() {
    let mut program = Program::new_assessment().with_room();

    for number in 0..8 {
        let _ = program.edit(Edit::PutAction {
            id: ItemId(Uuid::from_u128(number)),
            action: crate::assessment::Action {
                title: format!("Action number {number} of the plan"),
                horizon: Some(crate::assessment::Horizon::Short),
                ..crate::assessment::Action::default()
            },
        });
    }

    program.shows(ScreenId::Plan);
    assert!(program.wall_says("Page 1 of 2"), "{:#?}", program.on_wall());
    assert!(program.wall_says("number 5") && !program.wall_says("number 6"));
    let room = program.app.room.unwrap().window;
    program.key(Named::PageDown, Code::PageDown, room);
    assert!(program.wall_says("Page 2 of 2"));
    assert!(program.wall_says("number 7") && !program.wall_says("number 5"));
    program.key(Named::PageDown, Code::PageDown, room);
    assert!(program.wall_says("Page 1 of 2"));
    program.key(Named::PageUp, Code::PageUp, room);
    assert!(program.wall_says("Page 2 of 2"));
}

#[test]
fn the_wall_speaks_the_second_language_or_both() {
    let mut program = Program::with_people().with_room();
    let english = "National strategy";
    assert!(program.wall_says(english) && !program.wall_says("لا أعرف"));
    let room = program.app.room.unwrap().window;

    for (first, second) in [(false, true), (true, true), (true, false)] {
        program.room_letter("l", Code::KeyL, room);
        assert_eq!(
            program.wall_says("Absent"),
            first,
            "{:#?}",
            program.on_wall()
        );
        assert_eq!(
            program.wall_says("غائب"),
            second,
            "{:#?}",
            program.on_wall()
        );
        // The window speaks on as before.
        assert!(program.says("Absent"));
    }

    let languages = program.app.user_data.settings.room_second.clone();
    assert_eq!(languages.as_deref(), Some("ar"));
}

#[test]
fn every_face_in_every_language_shows_no_sealed_view_no_note_no_evidence_and_no_name() {
    let mut seen: Vec<Vec<String>> = Vec::new();

    for vote in [LEVELS[0], LEVELS[4]] {
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
            id: ItemId(Uuid::from_u128(3)),
            evidence: crate::assessment::Evidence {
                title: "Planted evidence".to_owned(),
                source: "Planted source".to_owned(),
                date: None,
                grade: crate::assessment::Grade::B,
                restricted: true,
                ..crate::assessment::Evidence::new("", crate::assessment::Grade::D)
            },
        });
        let _ = program.edit(Edit::PutDissent {
            question: question.clone(),
            id: ItemId(Uuid::from_u128(4)),
            dissent: crate::assessment::Dissent {
                group: None,
                words: "Planted dissent".to_owned(),
                level: None,
                brings: "Planted Bringer".to_owned(),
                due: None,
            },
        });
        let _ = program.edit(Edit::PutAction {
            id: ItemId(Uuid::from_u128(5)),
            action: crate::assessment::Action {
                question: Some(question.clone()),
                title: "Write to Planted Name 2".to_owned(),
                lead: "Planted Name 3".to_owned(),
                partners: "Planted partners".to_owned(),
                first_step: "Planted step".to_owned(),
                indicator: "Planted indicator".to_owned(),
                ..crate::assessment::Action::default()
            },
        });
        let _ = program.edit(Edit::SetFact(crate::assessment::Fact::Day(Some(
            crate::assessment::Day {
                start: 540,
                minutes: 150,
                breaks: Vec::new(),
            },
        ))));
        program.cast(VotingMethod::Sealed, &all_vote(vote));
        let _ = program.update(Message::WallAction(WallAction::ToggleGroups));
        let work = &program.open().work;
        let subjects =
            crate::chart::subject::Subject::all(work.assessment(), work.results()).into_iter();
        let layers = crate::chart::subject::Layers::ALL;
        let charts: Vec<WallFace> = subjects
            .map(|subject| WallFace::Chart(subject, layers))
            .collect();
        let faces = [
            WallFace::Asked,
            WallFace::Question(0),
            WallFace::Plan,
            WallFace::Agenda,
            WallFace::Progress,
        ];
        let mut all = Vec::new();

        for languages in RoomLanguages::ALL {
            program.languages(languages);

            for face in faces.iter().chain(&charts) {
                let _ = program.update(Message::WallAction(WallAction::Show(Some(*face))));
                let wall = program.on_wall();
                assert!(!wall.is_empty());
                assert!(
                    wall.iter().all(|text| !text.contains("Planted")),
                    "{face:?} {languages:?} {wall:#?}"
                );
                all.push(wall.join("|"));
            }
        }

        seen.push(all);
    }

    assert_eq!(seen[0], seen[1], "what was voted shows through");
}

#[test]
fn the_wall_is_laid_out_anew_when_its_window_is_resized() {
    let mut program = Program::new_assessment();
    let _ = program.app.toggle_room();
    let room = program.app.room.unwrap().window;
    let height = |program: &Program| {
        let texts = texts(&mut program.wall());
        let question = texts.into_iter().find(|(text, ..)| text.ends_with('?'));

        question.unwrap().1.height
    };
    let small = height(&program);
    let resized = Event::Window(window::Event::Resized(Size::new(1920.0, 1080.0)));
    let _ = program
        .app
        .update(Message::Event(resized, event::Status::Ignored, room));
    let large = height(&program);

    assert!((large / small - 1.5).abs() < 0.1, "{small} {large}");

    // Even if the program does not know: the layout has the size.
    program.app.room.as_mut().unwrap().size = Size::new(640.0, 360.0);
    let view = program.app.view(room);
    let mut shown = testing::shown(view, Size::new(1920.0, 1080.0));
    let texts = texts(&mut shown);
    let question = texts.into_iter().find(|(text, ..)| text.ends_with('?'));
    assert!((question.unwrap().1.height - large).abs() < 1.0);
}

#[test]
fn the_wall_has_a_text_size_of_its_own() {
    let mut program = Program::new_assessment().with_room();
    let room = program.app.room.unwrap().window;
    let height = |program: &Program| {
        let texts = texts(&mut program.wall());
        let code = texts.into_iter().find(|(text, ..)| text == "NS01");

        code.unwrap().1.height
    };
    let normal = height(&program);

    for _ in 0..2 {
        program.room_letter("+", Code::Equal, room);
    }

    assert!((height(&program) / normal - 1.2).abs() < 0.05);

    for _ in 0..9 {
        program.room_letter("-", Code::Minus, room);
    }

    assert!((height(&program) / normal - 0.8).abs() < 0.05);
    assert_eq!(program.app.user_data.settings.room_text.percent(), 80);
    // Of the other window too, and it grows for the wall alone.
    program.chord("+", Code::Equal);
    assert_eq!(program.app.user_data.settings.room_text.percent(), 90);
    assert_eq!(program.app.user_data.settings.text_size.percent(), 100);
}

#[test]
fn a_start_after_a_crash_opens_the_room_view_where_it_was_with_what_it_showed() {
    let mut program = custody::opened();
    program.named(Named::F5, Code::F5);
    let room = program.app.room.unwrap().window;

    for event in [
        window::Event::Resized(Size::new(1600.0, 900.0)),
        window::Event::Moved(iced::Point::new(1366.0, 10.0)),
    ] {
        program.send(Message::Event(
            Event::Window(event),
            event::Status::Ignored,
            room,
        ));
    }

    program.send(Message::WallAction(WallAction::Show(Some(WallFace::Plan))));
    program.app.user_data.wait_for_writing();
    let note = program.recovery_note();
    let text = std::fs::read_to_string(&note).unwrap();
    let file = std::fs::read_to_string(program.path()).unwrap();
    assert!(
        !file.contains("room:"),
        "the file knows nothing of the window"
    );
    let Program { app, folder } = program;
    drop(app);
    std::fs::write(&note, text).unwrap();
    let program = Program::again(folder, None);

    assert!(program.app.room.is_some());
    let last = program.app.user_data.settings.room.unwrap();
    assert_eq!((last.width, last.height), (1600.0, 900.0));
    assert_eq!(last.place, Some((1366.0, 10.0)));
    assert!(program.says("Wall: Plan") && program.says("held"));
    assert!(program.wall_says("No actions yet"));
}

#[test]
fn no_word_on_the_wall_is_missing_or_cut() {
    let mut program = Program::with_people().with_room();
    let mut wrong = Vec::new();
    let mut look = |program: &mut Program, stage: &str| {
        for languages in [RoomLanguages::First, RoomLanguages::Both] {
            program.languages(languages);

            for percent in [80, 100, 140] {
                program.app.user_data.settings.room_text = RoomText::from(percent);

                for (width, height) in [
                    (1920.0, 1080.0),
                    (1366.0, 768.0),
                    (1024.0, 768.0),
                    (1280.0, 800.0),
                ] {
                    program.app.room.as_mut().unwrap().size = Size::new(width, height);
                    let _ = program.app.refresh_wall();

                    for (text, bounds, seen) in texts(&mut program.wall()) {
                        let is_cut = seen.is_none_or(|seen| {
                            seen.width + 1.5 < bounds.width || seen.height + 1.5 < bounds.height
                        });

                        if text.contains('‹') || is_cut {
                            wrong.push(format!(
                                "{stage} {width}x{height} {percent} {languages:?}: {text}"
                            ));
                        }
                    }
                }
            }
        }
    };

    for language in ["en", "ar", "fr", "es"] {
        program.in_language(language);
        program.shows(ScreenId::Assess);
        let _ = program.edit(Edit::Record {
            question: "NS01".into(),
            outcome: Outcome::Open,
        });
        look(&mut program, &format!("{language} question"));
        let id = program.cast(VotingMethod::Sealed, &all_vote(LEVELS[1]));
        look(&mut program, &format!("{language} casting"));
        program.reveal(id);
        look(&mut program, &format!("{language} revealed"));
        let _ = program.edit(Edit::Record {
            question: "NS01".into(),
            outcome: Outcome::Agreed(Level(1)),
        });
        look(&mut program, &format!("{language} recorded"));

        for place in [ScreenId::Results, ScreenId::Plan, ScreenId::Files] {
            program.shows(place);
            look(&mut program, &format!("{language} {place:?}"));
        }

        let _ = program.edit(Edit::MarkRound {
            question: "NS01".into(),
            id,
            mark: Some(crate::assessment::RoundMark::Abandoned),
        });
    }

    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_timer_is_quiet_and_says_when_it_is_over() {
    let mut program = Program::new_assessment().with_room();
    assert!(program.says("0:00 of 4:00"));
    program.spend(100);
    assert!(program.says("1:40 of 4:00"));
    assert!(program.wall_says("1:40 of 4:00"));
    let pause = |program: &mut Program| {
        let key = iced::keyboard::Key::Character("P".into());
        program.press(key, Code::KeyP, Modifiers::SHIFT, Some("P"));
    };
    pause(&mut program);
    assert!(program.says("paused"));
    pause(&mut program);
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

    for question in ["NS01", "NS02", "NS03"] {
        let _ = program.edit(super::copies::record(question, 3));
        let spend = Edit::Spend {
            question: question.into(),
            seconds: 100,
        };
        let _ = program.edit(spend);
    }

    program.chord("g", Code::KeyG);

    assert!(program.says(" left, "), "{:?}", program.texts());
}
