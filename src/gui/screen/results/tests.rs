//! Rules of the screen, checked by clicks and keys on its view.

use super::*;
use crate::assessment::{AssessmentId, Edit};
use crate::gui::binding::HasKeys;
use crate::gui::keyboard::Key;
use crate::gui::layout::Ui;
use crate::gui::screen::Towards;
use crate::gui::testing::{self, REFERENCE, at, me, plain, recorded, sample};
use crate::gui::theme::Theme;
use crate::gui::working_copy::WorkingCopy;
use crate::locale::Direction;
use crate::results::any_size::AnySize;

use iced::{Renderer, Size};
use iced_test::Simulator;
use uuid::Uuid;

use std::path::PathBuf;

fn shown<'a>(screen: &'a State, context: Context<'a>) -> Simulator<'a, Message, Theme, Renderer> {
    testing::shown(screen.view(context), context.env.size)
}

#[test]
fn every_tab_is_drawn_in_every_theme_size_and_direction() {
    let work = sample();
    let sizes = [
        REFERENCE,
        Size::new(1366.0, 688.0),
        Size::new(1920.0, 1080.0),
        Size::new(910.0, 450.0),
    ];
    let sights = [
        "National strategy",
        "Case for action",
        "National strategy: how 1.5 is made",
        "Response team",
        "Lead and coordinate",
        "Legal measures",
        "What digital technology means for the country",
        "Progress = (now − before) ÷ (target − before). Squares: before. Dots: now. Diamonds: target.",
        "Without a document: National strategy",
        "Who brings evidence",
    ];

    for theme in [Theme::Light, Theme::Dark, Theme::HighContrast] {
        for direction in [Direction::LeftToRight, Direction::RightToLeft] {
            for size in sizes {
                at(&work, size, Ui::new(direction, theme), |context| {
                    for (tab, sight) in sights.into_iter().enumerate() {
                        let mut screen = State::new();
                        screen.update(Message::Tab(State::tabs(context)[tab]), context);
                        let mut ui = shown(&screen, context);

                        assert!(ui.find(sight).is_ok(), "{sight} at {size:?}");
                        ui.snapshot(&theme).unwrap();
                    }
                });
            }
        }
    }
}

#[test]
fn before_three_answers_the_radar_says_what_it_waits_for() {
    let work = recorded(&["NS01", "NS02"], 2);

    plain(&work, |context| {
        let screen = State::new();
        let mut ui = shown(&screen, context);

        assert!(ui.find("Record three questions to see a shape").is_ok());
        ui.click("Go to Assess").unwrap();
        assert!(
            ui.into_messages()
                .any(|message| matches!(message, Message::Go(ScreenId::Assess)))
        );
    });
}

#[test]
fn words_stand_where_too_little_or_nothing_is_answered() {
    let work = recorded(&["NS01", "NS02", "NS03"], 2);

    plain(&work, |context| {
        let screen = State::new();
        let mut ui = shown(&screen, context);

        assert!(ui.find("Not enough answered").is_ok());
        assert!(ui.find("No data yet").is_ok());
        assert!(ui.find("Record three questions to see a shape").is_err());
    });
}

#[test]
fn an_element_opens_to_its_aspects_and_a_value_to_its_terms() {
    let work = sample();

    plain(&work, |context| {
        let mut screen = State::new();
        screen.update(Message::ShowElement(2), context);
        let mut ui = shown(&screen, context);

        assert!(
            ui.find("3.1 National response team: how 2.5 is made")
                .is_ok()
        );
        assert!(ui.find("IM01").is_ok());
    });
}

#[test]
fn arrows_and_enter_lead_through_the_list_to_a_question() {
    let work = sample();

    plain(&work, |context| {
        let mut screen = State::new();
        let first = context.results().disagreements()[0];

        for _ in context.questionnaire().elements() {
            let step = screen.key(Key::Down, context).unwrap();
            screen.update(step, context);
        }

        let Some(message @ Message::ShowQuestion(_)) = screen.key(Key::Enter, context) else {
            panic!("Enter leads to no question");
        };
        assert!(
            matches!(screen.update(message, context), Action::ShowQuestion(shown) if shown == first)
        );
    });
}

#[test]
fn digits_choose_the_tabs_that_there_are() {
    let work = sample();

    plain(&work, |context| {
        let screen = State::new();

        assert!(matches!(
            screen.key(Key::Digit(2), context),
            Some(Message::Tab(ResultsTab::Aspects))
        ));
        assert!(matches!(
            screen.key(Key::Digit(0), context),
            Some(Message::Tab(ResultsTab::Pending))
        ));
        assert_eq!(State::tabs(context).len(), 10);
    });
}

#[test]
fn the_list_says_where_views_differ_most_and_why() {
    let work = sample();

    plain(&work, |context| {
        let screen = State::new();
        let mut ui = shown(&screen, context);

        for sight in ["Where views differ most", "CC14", "Split", "Discuss"] {
            assert!(ui.find(sight).is_ok(), "{sight}");
        }
    });
}

#[test]
fn the_band_can_be_switched_off_where_groups_have_values() {
    let work = sample();

    plain(&work, |context| {
        let screen = State::new();
        let mut ui = shown(&screen, context);
        ui.click("Range of groups").unwrap();

        assert!(matches!(
            ui.into_messages().next(),
            Some(Message::ToggleBand)
        ));
    });

    plain(&recorded(&["NS01", "NS02", "NS03"], 2), |context| {
        let screen = State::new();
        let mut ui = shown(&screen, context);

        assert!(ui.find("Range of groups").is_err());
        assert!(ui.find("Still to settle").is_ok());
    });
}

#[test]
fn without_rounds_the_groups_say_what_they_wait_for() {
    plain(&recorded(&["NS01"], 2), |context| {
        let mut screen = State::new();
        screen.update(Message::Tab(ResultsTab::Groups), context);

        assert!(
            shown(&screen, context)
                .find("No stakeholder group has a value yet")
                .is_ok()
        );
    });
}

#[test]
fn an_earlier_assessment_is_laid_under_this_one_and_taken_away() {
    let earlier = recorded(&["NS01"], 2);
    let id = AssessmentId(Uuid::from_u128(8));
    let later = earlier.assessment().next(id, me()).unwrap();
    let work = WorkingCopy::new(PathBuf::from("later.assessment.ron"), later);

    let folder = tempfile::tempdir().unwrap();
    let read = |name: &str, kept: &WorkingCopy| {
        let file = crate::store::create(folder.path(), name, kept.assessment()).unwrap();

        Message::Read(EarlierAssessment::read(&file.path, work.assessment()).map_err(Arc::new))
    };
    plain(&work, |context| {
        let mut screen = State::new();
        let read_earlier = read("earlier", &earlier);
        let Action::All(actions) = screen.update(read_earlier, context) else {
            panic!("nothing is laid");
        };
        assert!(matches!(
            &actions[0],
            Action::Edit(Edit::LayBaseline(Some(_)))
        ));

        let same = read("same", &work);
        let Action::Say(notice) = screen.update(same, context) else {
            panic!("an assessment is laid under itself");
        };
        assert!(notice.title.contains("this assessment"));
        assert!(matches!(
            screen.update(Message::TakeBaselineAway, context),
            Action::Edit(Edit::LayBaseline(None))
        ));
    });
}

#[test]
fn a_doubtful_baseline_is_asked_about_and_named_wherever_it_is_shown() {
    let earlier = recorded(&["NS01"], 2);
    let id = AssessmentId(Uuid::from_u128(8));
    let mut later = earlier.assessment().next(id, me()).unwrap();
    later
        .apply(
            Edit::SetFact(crate::assessment::Fact::Country("Montavia".to_owned())),
            me(),
        )
        .unwrap();
    let work = WorkingCopy::new(PathBuf::from("later.assessment.ron"), later);
    let folder = tempfile::tempdir().unwrap();
    let file = crate::store::create(folder.path(), "earlier", earlier.assessment()).unwrap();
    let read = EarlierAssessment::read(&file.path, work.assessment()).unwrap();
    assert_eq!(
        read.doubts,
        [crate::assessment::BaselineDoubt::OtherCountry(
            "Arvenia".to_owned()
        )]
    );

    plain(&work, |context| {
        let mut screen = State::new();
        let asked = screen.update(Message::Read(Ok(read.clone())), context);
        assert!(matches!(asked, Action::Run(_)), "nothing is laid yet");
        assert!(
            shown(&screen, context)
                .find(
                    context
                        .env
                        .format("results-baseline-country", &[("country", "Arvenia".into())])
                        .as_str()
                )
                .is_ok()
        );

        screen.update(Message::Ask(AskMessage::Cancel), context);
        assert!(screen.doubtful.is_none());
        screen.update(Message::Read(Ok(read.clone())), context);
        let Action::All(actions) = screen.update(Message::Ask(AskMessage::Anyway), context) else {
            panic!("nothing is laid");
        };
        let Some(Action::Edit(edit)) = actions.into_iter().next() else {
            panic!("nothing is laid");
        };
        let mut laid = context.assessment().clone();
        laid.apply(edit, me()).unwrap();
        let note = crate::chart::subject::baseline_note(&laid, context.env.locale);
        assert!(note.unwrap().contains("Arvenia"));
    });
}

#[test]
fn without_a_baseline_the_change_says_how_to_choose_one() {
    plain(&recorded(&["NS01"], 2), |context| {
        let mut screen = State::new();
        screen.update(Message::Tab(ResultsTab::Change), context);
        let mut ui = shown(&screen, context);
        ui.click("Choose an earlier assessment").unwrap();
        let message = ui.into_messages().next().unwrap();
        screen.update(message, context);

        assert!(shown(&screen, context).find("Path of the file").is_ok());
        assert!(matches!(
            screen.key(Key::Escape, context),
            Some(Message::Ask(AskMessage::Cancel))
        ));
    });
}

#[test]
fn what_is_contested_has_an_owner_and_a_date_in_the_list() {
    let work = sample();

    plain(&work, |context| {
        let mut screen = State::new();
        screen.update(Message::Tab(ResultsTab::Pending), context);
        let pending = context.results().pending(context.assessment());
        let owner = pending.iter().find(|one| !one.owners.is_empty()).unwrap();

        assert!(
            shown(&screen, context)
                .find(owner.owners[0].as_str())
                .is_ok()
        );
        assert!(matches!(
            screen.key(Key::Enter, context),
            Some(Message::ShowQuestion(first)) if first == pending[0].ordinal
        ));
    });
}

#[test]
fn every_tab_with_a_chart_gives_it_to_the_clipboard() {
    let work = sample();

    plain(&work, |context| {
        let mut screen = State::new();
        let all = Subject::all(context.assessment(), context.results());
        let mut copied = Vec::new();

        for tab in State::tabs(context) {
            screen.update(Message::Tab(tab), context);
            let picture = screen.key(Key::Ctrl('c'), context);
            let table = screen.key(Key::CtrlShift('c'), context);

            if tab == ResultsTab::Pending {
                assert!(picture.is_none() && table.is_none(), "a list is no chart");
                continue;
            }

            assert!(matches!(picture, Some(Message::Copy)), "{tab:?}");
            assert!(matches!(table, Some(Message::CopyTable)), "{tab:?}");
            let Some(PictureSource::Slide(chart, env)) = screen.sheet(context) else {
                panic!("{tab:?} has no picture");
            };
            assert!(chart.slide(&env, crate::chart::Size::SLIDE).is_ok());
            assert!(chart.numbers().lines().count() > 1);
            assert_eq!(env.mark.as_deref(), Some("RESTRICTED · Delegation only"));
            copied.extend(screen.subject(context));
        }

        assert!(copied.iter().all(|subject| all.contains(subject)));
        assert!(copied.contains(&Subject::Element(0)) && copied.contains(&Subject::Change));
    });
}

#[test]
fn a_copied_chart_has_the_lines_that_are_shown() {
    let work = sample();

    plain(&work, |context| {
        let mut screen = State::new();
        let lines = |screen: &State| match screen.sheet(context) {
            Some(PictureSource::Slide(crate::chart::Chart::Radar(radar), _)) => radar.series.len(),
            other => panic!("{other:?}"),
        };

        assert_eq!(lines(&screen), 3);
        screen.update(Message::ToggleTarget, context);
        assert_eq!(lines(&screen), 2);
    });
}

#[test]
fn a_row_that_was_clicked_on_one_tab_is_no_row_of_another() {
    let work = sample();

    plain(&work, |context| {
        let mut screen = State::new();
        screen.update(Message::Tab(ResultsTab::Aspects), context);
        let clicked = Message::Choose(ResultsTab::Aspects, 2);
        screen.update(Message::Tab(ResultsTab::Groups), context);
        screen.update(clicked.clone(), context);
        assert_eq!(screen.at, 0);

        screen.update(Message::Tab(ResultsTab::Aspects), context);
        screen.update(clicked, context);
        assert_eq!(screen.at, 2);
    });
}

#[test]
fn every_element_of_many_is_on_a_page_and_the_chosen_row_decides_which() {
    let many = AnySize {
        elements: 40,
        aspects: 1,
        ..AnySize::default()
    };
    let work = WorkingCopy::new("many.assessment.ron".into(), many.answered());

    plain(&work, |context| {
        let mut screen = State::new();
        let first = screen.subject(context).unwrap();
        screen.update(Message::NextPage, context);
        let second = screen.subject(context).unwrap();

        assert_eq!(
            [first, second],
            Subject::Elements.pages(context.results())[..]
        );
        assert!(screen.at > 0);
        screen.update(Message::Step(Towards::Previous), context);
        assert_eq!(screen.subject(context), Some(first));
        screen.update(Message::NextPage, context);
        screen.update(Message::NextPage, context);
        assert_eq!((screen.at, screen.subject(context)), (0, Some(first)));
    });
}
