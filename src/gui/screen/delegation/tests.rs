//! Presses what a person presses, and looks for what a person sees.

use super::*;
use crate::assessment::{Assessment, AssessmentId, Dates, Participant};
use crate::gui::context::Env;
use crate::gui::keyboard::Key;
use crate::gui::layout::Ui;
use crate::gui::testing::{self, REFERENCE, me};
use crate::gui::theme::Theme;
use crate::gui::working_copy::{Step, WorkingCopy};
use crate::locale::{Direction, Language, Locale};

use iced::keyboard::key::{Code, Named};
use iced::keyboard::{self, Modifiers};
use iced::{Event, Renderer, Size};
use iced_test::Simulator;
use jiff::civil::date;
use uuid::Uuid;

/// The screen on an assessment, with what the program does around it.
struct Fixture {
    work: WorkingCopy,
    locale: Locale,
    ui: Ui,
    size: Size,
    screen: State,
}

fn sample() -> Assessment {
    crate::sample::assessment(me(), AssessmentId(Uuid::from_u128(2))).unwrap()
}

/// The sample's questionnaire and country, nothing else.
fn new() -> Assessment {
    let id = AssessmentId(Uuid::from_u128(2));

    Assessment::new(id, sample().questionnaire().clone(), "Arvenia", me()).unwrap()
}

impl Fixture {
    fn new(assessment: Assessment) -> Self {
        let work = WorkingCopy::new("arvenia.assessment.ron".into(), assessment);
        let locale = Locale::new(Language::ENGLISH);
        let ui = Ui::new(Direction::LeftToRight, Theme::Light);
        let size = REFERENCE;
        let env = Env {
            locale: &locale,
            ui,
            size,
        };
        let screen = State::new(Context { work: &work, env });

        Self {
            work,
            locale,
            ui,
            size,
            screen,
        }
    }

    fn context(&self) -> Context<'_> {
        let env = Env {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
        };

        Context {
            work: &self.work,
            env,
        }
    }

    /// Does something with the screen as it is drawn, then with what came of it.
    fn act(&mut self, what: impl FnOnce(&mut Simulator<'_, Message, Theme, Renderer>)) {
        let size = Size::new(self.size.width - 97.0, self.size.height - 90.0);
        let view = self.screen.view(self.context());
        let mut simulator = testing::shown(view, size);
        what(&mut simulator);
        let messages: Vec<Message> = simulator.into_messages().collect();

        for message in messages {
            self.send(message);
        }
    }

    fn send(&mut self, message: Message) -> Vec<Notice> {
        let env = Env {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
        };
        let action = self.screen.update(
            message,
            Context {
                work: &self.work,
                env,
            },
        );

        self.carry_out(action)
    }

    fn carry_out(&mut self, action: Action) -> Vec<Notice> {
        match action {
            Action::Edit(edit) => {
                self.write();
                self.work.apply(edit, Step::New).unwrap();
                self.refresh();
                Vec::new()
            }
            Action::Say(notice) => vec![notice],
            Action::All(actions) => actions
                .into_iter()
                .flat_map(|action| self.carry_out(action))
                .collect(),
            _ => Vec::new(),
        }
    }

    fn write(&mut self) {
        for draft in self.screen.drafts(self.context()) {
            self.work.apply(draft, Step::Continued).unwrap();
        }
    }

    fn refresh(&mut self) {
        let env = Env {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
        };
        self.screen.refresh(Context {
            work: &self.work,
            env,
        });
    }

    fn key(&mut self, key: Key) {
        if let Some(message) = self.screen.key(key, self.context()) {
            self.send(message);
        }
    }

    fn click(&mut self, words: &str) {
        self.act(|page| drop(page.click(words).unwrap()));
    }

    fn type_in(&mut self, make: impl Fn(field::Action) -> Message, words: &str) {
        use iced::advanced::text::editor::{Action as Step, Edit};

        self.send(make(field::Action::Step(Step::SelectAll)));
        let edit = if words.is_empty() {
            Edit::Delete
        } else {
            Edit::Paste(words.to_owned().into())
        };
        self.send(make(field::Action::Step(Step::Edit(edit))));
    }

    fn sees(&mut self, words: &str) -> bool {
        let mut is_seen = false;
        self.act(|page| is_seen = page.find(words).is_ok());

        is_seen
    }

    fn people(&self) -> usize {
        self.work.assessment().participants().len()
    }
}

fn name(action: field::Action) -> Message {
    Message::Person(person::Message::Name(action))
}

fn first_day(action: field::Action) -> Message {
    Message::Facts(facts::Message::WriteDay(facts::Day::First, action))
}

fn last_day(action: field::Action) -> Message {
    Message::Facts(facts::Message::WriteDay(facts::Day::Last, action))
}

fn press(named: Named) -> Event {
    let key = keyboard::Key::Named(named);

    testing::down(key, Code::Insert, Modifiers::empty(), None)
}

/// The identifier of an element of the questionnaire.
fn element(room: &Fixture, position: usize) -> String {
    let questionnaire = room.work.assessment().questionnaire();

    questionnaire.elements()[position].id.clone()
}

#[test]
fn people_are_typed_one_after_another_and_the_form_is_empty_for_the_next() {
    let mut room = Fixture::new(new());
    assert!(room.sees("Nobody in the delegation yet"));

    room.act(|page| drop(page.simulate([press(Named::Insert)])));

    for person in ["Ada", "Ben", "Cleo"] {
        room.type_in(name, person);
        room.key(Key::Enter);
    }

    assert_eq!(room.people(), 3);
    assert!(room.sees("3 people"));
    assert!(room.sees("Cleo is in"));

    room.key(Key::Enter);
    assert_eq!(room.people(), 3);
    assert!(room.sees("Write a name."));

    room.key(Key::Escape);
    assert!(room.sees("Go to the questions"));
}

#[test]
fn who_is_pressed_is_edited_and_removed_and_undo_brings_the_entry_back() {
    let mut room = Fixture::new(sample());
    room.click("Salma Belmarou");
    room.type_in(name, "Salma B.");
    room.click("Done");
    assert!(room.sees("Salma B."));
    assert_eq!(room.people(), 31);

    let message = room.screen.key(Key::Delete, room.context()).unwrap();
    let notices = room.send(message);
    assert_eq!(notices.len(), 1);
    assert_eq!(room.people(), 30);
    assert!(!room.sees("Salma B."));

    room.work.turn(crate::gui::working_copy::Turn::Undo);
    room.refresh();
    assert!(room.sees("Salma B."));
}

#[test]
fn find_looks_into_every_column_and_arrows_stay_among_what_is_found() {
    let mut room = Fixture::new(sample());
    room.type_in(Message::Find, "response");
    let all = listed(&room.screen.search, By::Group, room.context());
    let by_group = all
        .iter()
        .filter(|row| row.person.group.as_deref() == Some("response-team"));
    let by_function = all
        .iter()
        .filter(|row| row.person.functions.contains("response"));
    assert_eq!(
        (by_group.count(), by_function.count(), all.len()),
        (4, 6, 7)
    );

    for _ in 0..20 {
        room.key(Key::Down);
    }

    let last = listed(&room.screen.search, By::Group, room.context())
        .last()
        .unwrap()
        .id;
    assert_eq!(room.screen.chosen, Some(last));
    assert!(room.sees("7 of 31 people"));

    room.key(Key::Escape);
    assert!(room.sees("31 people"));
}

#[test]
fn a_press_on_a_head_sorts_and_nobody_without_a_group_stands_before_a_group() {
    let mut room = Fixture::new(sample());
    let names = |room: &Fixture| -> Vec<String> {
        listed(&room.screen.search, room.screen.by, room.context())
            .iter()
            .map(|row| row.person.name.clone())
            .collect()
    };
    assert_eq!(names(&room)[0], "Amina Corvesh");
    assert_eq!(
        names(&room)[28..],
        ["Ines Pellamar", "Karel Sorenka", "Wim Aldersay"]
    );

    room.click("Role");
    assert_eq!(names(&room)[..2], ["Ilse Varadeen", "Petra Solmeren"]);
    room.click("Organisation");
    assert_eq!(names(&room)[0], "Laleh Vostrin");
}

#[test]
fn days_are_taken_when_both_can_be_read_and_never_backwards() {
    let mut room = Fixture::new(new());
    room.click("Edit");
    room.type_in(first_day, "9 June 2026");
    room.write();
    let one_day = Dates {
        first: date(2026, 6, 9),
        last: date(2026, 6, 9),
    };
    assert_eq!(room.work.assessment().facts().dates(), Some(one_day));

    room.type_in(last_day, "2026-06-08");
    room.write();
    assert!(room.sees("The last day is before the first."));
    assert_eq!(room.work.assessment().facts().dates(), Some(one_day));

    room.type_in(last_day, "11 Ju");
    assert!(!room.sees("This is not a date. Write it like 11 June 2026 or 11/06/2026."));
    room.key(Key::Enter);
    assert!(room.sees("This is not a date. Write it like 11 June 2026 or 11/06/2026."));

    room.type_in(last_day, "11/06/2026");
    room.write();
    room.refresh();
    room.key(Key::Enter);
    assert!(room.sees("9–11 June 2026"));
    assert!(room.sees("Coverage"));
}

#[test]
fn an_assessment_keeps_its_country_and_a_file_is_not_changed_by_looking_at_it() {
    let mut room = Fixture::new(sample());
    assert!(room.screen.drafts(room.context()).is_empty());

    room.click("Edit");
    let country = |action| Message::Facts(facts::Message::Write(facts::FactText::Country, action));
    room.type_in(country, "  ");
    assert!(room.screen.drafts(room.context()).is_empty());
    room.key(Key::Enter);
    assert!(room.sees("Write the country or economy: files and charts carry its name."));

    room.key(Key::Escape);
    room.type_in(country, "Velmaria");
    room.write();
    assert!(room.sees("Velmaria"));
    room.work.turn(crate::gui::working_copy::Turn::Undo);
    room.refresh();
    assert!(room.sees("Republic of Arvenia"));
    assert!(room.screen.drafts(room.context()).is_empty());
}

#[test]
fn who_is_missing_is_said_in_words() {
    let mut assessment = new();
    let participant = Participant {
        name: "Ada".to_owned(),
        group: Some("operators".to_owned()),
        functions: ["lead", "industry", "law", "culture"]
            .map(str::to_owned)
            .into(),
        ..Participant::default()
    };
    let id = ItemId(Uuid::from_u128(7));
    assessment
        .apply(Edit::PutParticipant { id, participant }, me())
        .unwrap();
    let mut room = Fixture::new(assessment);

    assert!(room.sees("Nobody yet for: Incident response"));
    assert!(room.sees(
        "1 of 6 stakeholder groups are here. Missing: Ministries, Regulator, Response team, \
         Police and judiciary, Academia and civil society."
    ));
    assert!(room.sees("Go to the questions"));
}

#[test]
fn hundreds_of_people_and_endless_names_keep_the_table_in_shape() {
    let mut assessment = new();

    for index in 0..500 {
        let participant = Participant {
            name: if index % 50 == 0 {
                "W".repeat(10_000)
            } else {
                format!("Person {index:03}")
            },
            organisation: "\u{645}".repeat(10_000),
            ..Participant::default()
        };
        let id = ItemId(Uuid::from_u128(index));
        assessment
            .apply(Edit::PutParticipant { id, participant }, me())
            .unwrap();
    }

    let mut room = Fixture::new(assessment);
    assert!(room.sees("500 people"));
    assert!(room.sees("Person 001"));
    assert!(!room.sees("Person 499"));

    room.key(Key::End);
    assert!(room.sees("Person 499"));
    assert_eq!(shortened(&"\u{645}".repeat(10_000), 64).chars().count(), 64);
}

#[test]
fn every_size_theme_and_direction_shows_the_way_on() {
    let sizes = [
        (1366.0, 768.0),
        (1366.0, 688.0),
        (1920.0, 1080.0),
        (1290.0, 720.0),
        (910.0, 450.0),
    ];

    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        for theme in [Theme::Light, Theme::Dark, Theme::HighContrast] {
            for (width, height) in sizes {
                let mut room = Fixture::new(sample());
                room.ui = Ui::new(direction, theme);
                room.size = Size::new(width, height);

                for words in [
                    "Participants",
                    "Ilse Varadeen",
                    "Port Velmar",
                    "Coverage",
                    "Go to the questions",
                ] {
                    assert!(room.sees(words), "{words} at {width}x{height}");
                }

                room.send(Message::EditFacts);
                assert!(room.sees("Handling mark, for the public"));
                room.send(Message::Add);
                assert!(room.sees("Add to the delegation"));
            }
        }
    }
}

#[test]
fn a_breakout_is_typed_by_keyboard_and_takes_its_elements_from_another() {
    let mut room = Fixture::new(sample());
    room.send(Message::OneForEach);
    assert_eq!(room.work.assessment().breakouts().len(), 5);
    room.act(|shown| {
        shown.find("Culture of cybersecurity").unwrap();
    });

    let key = room.screen.key(Key::Letter('b'), room.context()).unwrap();
    room.send(key);
    room.act(|shown| {
        shown.find("Add breakout").unwrap();
    });
    let ticked = element(&room, 0);
    room.send(Message::Breakout(breakout::Message::Element(ticked)));
    room.send(Message::Breakout(breakout::Message::Everybody));
    room.act(|shown| {
        shown.click("Done").unwrap();
    });

    let assessment = room.work.assessment();
    let made: Vec<_> = assessment.breakouts().iter().collect();
    assert_eq!(made.len(), 6);
    let (_, last) = made[5];
    let people = assessment.participants().len();
    assert_eq!(
        (last.name.as_str(), last.members.len()),
        ("National strategy", people)
    );
    assert!(made[0].1.elements.is_empty(), "the element has moved");
}

#[test]
fn a_breakout_without_a_name_says_what_is_missing_and_odd_minutes_too() {
    let mut room = Fixture::new(new());
    room.send(Message::AddBreakout);
    room.send(Message::Breakout(breakout::Message::Done));
    room.act(|shown| {
        shown.find("Write a name, or tick one element.").unwrap();
    });
    let ticked = element(&room, 1);
    room.send(Message::Breakout(breakout::Message::Element(ticked)));

    for letter in "x1".chars() {
        let step = iced::advanced::text::editor::Edit::Insert(letter);
        let step = iced::advanced::text::editor::Action::Edit(step);
        let action = field::Action::Step(step);
        room.send(Message::Breakout(breakout::Message::Minutes(action)));
    }

    room.send(Message::Breakout(breakout::Message::Done));
    room.act(|shown| {
        shown
            .find("Write a whole number, or leave it empty.")
            .unwrap();
    });
    assert!(room.work.assessment().breakouts().is_empty());
}

#[test]
fn a_half_typed_breakout_is_kept_when_something_else_is_opened() {
    let mut room = Fixture::new(new());
    room.send(Message::AddBreakout);
    let ticked = element(&room, 2);
    room.send(Message::Breakout(breakout::Message::Element(ticked)));
    room.send(Message::EditFacts);

    let breakouts = room.work.assessment().breakouts();
    let names: Vec<_> = breakouts.iter().map(|(_, b)| b.name.as_str()).collect();
    assert_eq!(names, ["Incident management"]);
}

#[test]
fn coverage_has_a_column_for_each_breakout_and_says_what_it_lacks() {
    let mut room = Fixture::new(sample());
    let id = crate::assessment::ItemId(Uuid::from_u128(9));
    let people = room.work.assessment().participants();
    let one = people.iter().next().map(|(id, _)| id);
    let breakout = crate::assessment::Breakout {
        name: "Alpha".to_owned(),
        members: one.into_iter().collect(),
        ..Default::default()
    };
    let edit = Edit::PutBreakout { id, breakout };
    room.work.apply(edit, Step::New).unwrap();
    room.refresh();

    room.act(|shown| {
        let lacking =
            |text: &str| crate::locale::without_marks(text).starts_with("Alpha has nobody for:");
        let found = shown.find(
            |candidate: iced_test::selector::Candidate<'_>| match candidate {
                iced_test::selector::Candidate::Text {
                    content, bounds, ..
                } if lacking(content) => Some(bounds),
                _ => None,
            },
        );

        found.unwrap();
    });
}

#[test]
fn the_facilitator_that_was_chosen_is_meant_although_others_have_joined_or_left() {
    let mut room = Fixture::new(sample());
    let people: Vec<ItemId> = room
        .work
        .assessment()
        .participants()
        .iter()
        .map(|(id, _)| id)
        .collect();
    let facilitator = |id| Message::Breakout(breakout::Message::Facilitator(Some(id)));
    room.send(Message::AddBreakout);
    let ticked = element(&room, 0);
    room.send(Message::Breakout(breakout::Message::Element(ticked)));
    room.work
        .apply(Edit::RemoveParticipant { id: people[0] }, Step::New)
        .unwrap();
    room.refresh();
    room.send(facilitator(people[1]));
    room.send(facilitator(people[0]));
    room.send(Message::Breakout(breakout::Message::Done));

    let breakouts = room.work.assessment().breakouts();
    let (_, last) = breakouts.iter().last().unwrap();
    assert_eq!(last.facilitator, Some(people[1]));
}
