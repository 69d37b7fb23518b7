//! Rules of the screen, checked by clicks and keys on its view.

mod initiatives;
mod parts;
mod register;
mod together;

use super::*;
use crate::assessment::{Assessment, AssessmentId, Dates, Participant};
use crate::gui::binding::HasKeys;
use crate::gui::context::Env;
use crate::gui::keyboard::Key;
use crate::gui::layout::Ui;
use crate::gui::testing::{self, REFERENCE, me};
use crate::gui::theme::Theme;
use crate::gui::working_copy::{Step, WorkingCopy};
use crate::locale::{Direction, Language, Locale};

use iced::{Renderer, Size};
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

/// The sample before institutions said what they do.
fn before_homework() -> Assessment {
    crate::sample::before_homework(me(), AssessmentId(Uuid::from_u128(2)))
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
            focused: crate::gui::widget::focus::Focused::default(),
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
            focused: crate::gui::widget::focus::Focused::default(),
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
        let action = self.act_on(message);

        self.carry_out(action)
    }

    /// What the screen asks for after a message.
    fn act_on(&mut self, message: Message) -> Action {
        let env = Env {
            locale: &self.locale,
            ui: self.ui,
            size: self.size,
            focused: crate::gui::widget::focus::Focused::default(),
        };

        self.screen.update(
            message,
            Context {
                work: &self.work,
                env,
            },
        )
    }

    fn carry_out(&mut self, action: Action) -> Vec<Notice> {
        match action {
            Action::Edit(edit) => {
                self.write();
                self.work.apply(edit, Step::New).unwrap();
                self.refresh();
                Vec::new()
            }
            Action::Say(notice) | Action::SayUndoable(notice) => vec![notice],
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
            focused: crate::gui::widget::focus::Focused::default(),
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

/// The identifier of an element of the questionnaire.
fn element(fixture: &Fixture, position: usize) -> String {
    let questionnaire = fixture.work.assessment().questionnaire();

    questionnaire.elements()[position].id.clone()
}

#[test]
fn people_are_typed_one_after_another_and_the_form_is_empty_for_the_next() {
    let mut fixture = Fixture::new(new());
    assert!(fixture.sees("Nobody in the delegation yet"));

    fixture.key(Key::Insert);

    for person in ["Ada", "Ben", "Cleo"] {
        fixture.type_in(name, person);
        fixture.key(Key::Enter);
    }

    assert_eq!(fixture.people(), 3);
    assert!(fixture.sees("3 people"));
    assert!(fixture.sees("Cleo is in"));

    fixture.key(Key::Enter);
    assert_eq!(fixture.people(), 3);
    assert!(fixture.sees("Write a name."));

    fixture.key(Key::Escape);
    assert!(fixture.sees("Go to the questions"));
}

#[test]
fn who_is_pressed_is_edited_and_removed_and_undo_brings_the_entry_back() {
    let mut fixture = Fixture::new(sample());
    fixture.click("Salma Belmarou");
    fixture.type_in(name, "Salma B.");
    fixture.click("Done");
    assert!(fixture.sees("Salma B."));
    assert_eq!(fixture.people(), 31);

    let message = fixture.screen.key(Key::Delete, fixture.context()).unwrap();
    let notices = fixture.send(message);
    assert_eq!(notices.len(), 1);
    assert_eq!(fixture.people(), 30);
    assert!(!fixture.sees("Salma B."));

    fixture
        .work
        .turn(crate::gui::working_copy::Turn::Undo)
        .unwrap();
    fixture.refresh();
    assert!(fixture.sees("Salma B."));
}

#[test]
fn find_looks_into_every_column_and_arrows_stay_among_what_is_found() {
    let mut fixture = Fixture::new(sample());
    fixture.type_in(Message::Find, "response");
    let all = listed(&fixture.screen.search, By::Group, fixture.context());
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
        fixture.key(Key::Down);
    }

    let last = listed(&fixture.screen.search, By::Group, fixture.context())
        .last()
        .unwrap()
        .id;
    assert_eq!(fixture.screen.chosen, Some(last));
    assert!(fixture.sees("7 of 31 people"));

    fixture.key(Key::Escape);
    assert!(fixture.sees("31 people"));
}

#[test]
fn a_press_on_a_head_sorts_and_nobody_without_a_group_stands_before_a_group() {
    let mut fixture = Fixture::new(sample());
    let names = |fixture: &Fixture| -> Vec<String> {
        listed(&fixture.screen.search, fixture.screen.by, fixture.context())
            .iter()
            .map(|row| row.person.name.clone())
            .collect()
    };
    assert_eq!(names(&fixture)[0], "Amina Corvesh");
    assert_eq!(
        names(&fixture)[28..],
        ["Ines Pellamar", "Karel Sorenka", "Wim Aldersay"]
    );

    fixture.click("Role");
    assert_eq!(names(&fixture)[..2], ["Ilse Varadeen", "Petra Solmeren"]);
    fixture.click("Institution");
    assert_eq!(names(&fixture)[0], "Laleh Vostrin");
}

#[test]
fn days_are_taken_when_both_can_be_read_and_never_backwards() {
    let mut fixture = Fixture::new(new());
    fixture.click("Edit facts");
    fixture.type_in(first_day, "9 June 2026");
    fixture.write();
    let one_day = Dates {
        first: date(2026, 6, 9),
        last: date(2026, 6, 9),
    };
    assert_eq!(fixture.work.assessment().facts().dates(), Some(one_day));

    fixture.type_in(last_day, "2026-06-08");
    fixture.write();
    assert!(fixture.sees("The last day is before the first."));
    assert_eq!(fixture.work.assessment().facts().dates(), Some(one_day));

    fixture.type_in(last_day, "11 Ju");
    assert!(!fixture.sees("This is not a date. Write it like 11 June 2026 or 11/06/2026."));
    fixture.key(Key::Enter);
    assert!(fixture.sees("This is not a date. Write it like 11 June 2026 or 11/06/2026."));

    fixture.type_in(last_day, "11/06/2026");
    fixture.write();
    fixture.refresh();
    fixture.key(Key::Enter);
    assert!(fixture.sees("9–11 June 2026"));
    assert!(fixture.sees("Coverage"));
}

#[test]
fn an_assessment_keeps_its_country_and_a_file_is_not_changed_by_looking_at_it() {
    let mut fixture = Fixture::new(sample());
    assert!(fixture.screen.drafts(fixture.context()).is_empty());

    fixture.click("Edit facts");
    let country = |action| Message::Facts(facts::Message::Write(facts::FactText::Country, action));
    fixture.type_in(country, "  ");
    assert!(fixture.screen.drafts(fixture.context()).is_empty());
    fixture.key(Key::Enter);
    assert!(fixture.sees("Write the country or economy: files and charts carry its name."));

    fixture.key(Key::Escape);
    fixture.type_in(country, "Velmaria");
    fixture.write();
    assert_eq!(fixture.work.assessment().facts().country(), "Velmaria");
    fixture
        .work
        .turn(crate::gui::working_copy::Turn::Undo)
        .unwrap();
    fixture.refresh();
    let country = fixture.work.assessment().facts().country().to_owned();
    assert_eq!(country, "Republic of Arvenia");
    assert!(fixture.screen.drafts(fixture.context()).is_empty());
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
    let mut fixture = Fixture::new(assessment);

    assert!(fixture.sees("Nobody yet for: Incident response"));
    assert!(fixture.sees(
        "1 of 6 stakeholder groups are here. Missing: Ministries, Regulator, Response team, \
         Police and judiciary, Academia and civil society."
    ));
    assert!(fixture.sees("Go to the questions"));
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

    let mut fixture = Fixture::new(assessment);
    assert!(fixture.sees("500 people"));
    assert!(fixture.sees("Person 001"));
    assert!(!fixture.sees("Person 499"));

    fixture.key(Key::End);
    assert!(fixture.sees("Person 499"));
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
                let mut fixture = Fixture::new(sample());
                fixture.ui = Ui::new(direction, theme);
                fixture.size = Size::new(width, height);

                for words in [
                    "Participants",
                    "Ilse Varadeen",
                    "Edit facts",
                    "Institutions",
                    "Coverage",
                    "Go to the questions",
                ] {
                    assert!(fixture.sees(words), "{words} at {width}x{height}");
                }

                fixture.send(Message::EditFacts);
                assert!(fixture.sees("Handling mark, for the public"));
                fixture.send(Message::Add);
                assert!(fixture.sees("Add to the delegation"));
            }
        }
    }
}

#[test]
fn a_breakout_is_typed_by_keyboard_and_takes_its_elements_from_another() {
    let mut fixture = Fixture::new(sample());
    fixture.send(Message::OneForEach);
    assert_eq!(fixture.work.assessment().breakouts().len(), 5);
    fixture.act(|shown| {
        shown.find("Culture of cybersecurity").unwrap();
    });

    let key = fixture
        .screen
        .key(Key::Letter('b'), fixture.context())
        .unwrap();
    fixture.send(key);
    fixture.act(|shown| {
        shown.find("Add breakout").unwrap();
    });
    let ticked = element(&fixture, 0);
    fixture.send(Message::Breakout(breakout::Message::Element(ticked)));
    fixture.send(Message::Breakout(breakout::Message::Everybody));
    fixture.act(|shown| {
        shown.click("Done").unwrap();
    });

    let assessment = fixture.work.assessment();
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
    let mut fixture = Fixture::new(new());
    fixture.send(Message::AddBreakout);
    fixture.send(Message::Breakout(breakout::Message::Done));
    fixture.act(|shown| {
        shown.find("Write a name, or tick one element.").unwrap();
    });
    let ticked = element(&fixture, 1);
    fixture.send(Message::Breakout(breakout::Message::Element(ticked)));

    for letter in "x1".chars() {
        let step = iced::advanced::text::editor::Edit::Insert(letter);
        let step = iced::advanced::text::editor::Action::Edit(step);
        let action = field::Action::Step(step);
        fixture.send(Message::Breakout(breakout::Message::Minutes(action)));
    }

    fixture.send(Message::Breakout(breakout::Message::Done));
    fixture.act(|shown| {
        shown
            .find("Write a whole number, or leave it empty.")
            .unwrap();
    });
    assert!(fixture.work.assessment().breakouts().is_empty());
}

#[test]
fn a_half_typed_breakout_is_kept_when_something_else_is_opened() {
    let mut fixture = Fixture::new(new());
    fixture.send(Message::AddBreakout);
    let ticked = element(&fixture, 2);
    fixture.send(Message::Breakout(breakout::Message::Element(ticked)));
    fixture.send(Message::EditFacts);

    let breakouts = fixture.work.assessment().breakouts();
    let names: Vec<_> = breakouts.iter().map(|(_, b)| b.name.as_str()).collect();
    assert_eq!(names, ["Incident management"]);
}

#[test]
fn coverage_has_a_column_for_each_breakout_and_says_what_it_lacks() {
    let mut fixture = Fixture::new(sample());
    let id = crate::assessment::ItemId(Uuid::from_u128(9));
    let people = fixture.work.assessment().participants();
    let one = people.iter().next().map(|(id, _)| id);
    let breakout = crate::assessment::Breakout {
        name: "Alpha".to_owned(),
        members: one.into_iter().collect(),
        ..Default::default()
    };
    let edit = Edit::PutBreakout { id, breakout };
    fixture.work.apply(edit, Step::New).unwrap();
    fixture.refresh();

    fixture.act(|shown| {
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
    let mut fixture = Fixture::new(sample());
    let people: Vec<ItemId> = fixture
        .work
        .assessment()
        .participants()
        .iter()
        .map(|(id, _)| id)
        .collect();
    let facilitator = |id| Message::Breakout(breakout::Message::Facilitator(Some(id)));
    fixture.send(Message::AddBreakout);
    let ticked = element(&fixture, 0);
    fixture.send(Message::Breakout(breakout::Message::Element(ticked)));
    fixture
        .work
        .apply(Edit::RemoveParticipant { id: people[0] }, Step::New)
        .unwrap();
    fixture.refresh();
    fixture.send(facilitator(people[1]));
    fixture.send(facilitator(people[0]));
    fixture.send(Message::Breakout(breakout::Message::Done));

    let breakouts = fixture.work.assessment().breakouts();
    let (_, last) = breakouts.iter().last().unwrap();
    assert_eq!(last.facilitator, Some(people[1]));
}

#[test]
fn whoever_hands_out_without_breakouts_is_told_where_the_paper_is() {
    let mut fixture = Fixture::new(new());
    let message = fixture.screen.key(Key::Ctrl('h'), fixture.context());
    let said = fixture.send(message.unwrap());

    assert_eq!(said.len(), 1);
    assert!(said[0].words.contains("Outputs"), "{}", said[0].words);
    assert!(matches!(fixture.screen.panel, DelegationPanel::Rest));
}
