//! Rules of the screen, checked by clicks and keys on its view.

use super::*;
use crate::assessment::{AssessmentId, NameChoice};
use crate::gui::binding::HasKeys;
use crate::gui::keyboard::Key;
use crate::gui::layout::Ui;
use crate::gui::testing::{self, REFERENCE, me};
use crate::gui::theme::Theme;
use crate::gui::working_copy::{Step, WorkingCopy};
use crate::locale::Direction;
use crate::output::names::mentions;
use crate::output::{
    BlankPart, Completion, ExportProgress, MissingLetters, OutputError, OutputItem, WrittenOutputs,
};
use crate::store::{SaveCause, SaveError};

use iced::Renderer;
use iced_test::Simulator;
use uuid::Uuid;

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

fn at<T>(size: iced::Size, ui: Ui, look: impl FnOnce(Context<'_>) -> T) -> T {
    let sample = crate::sample::assessment(me(), AssessmentId(Uuid::from_u128(7))).unwrap();
    let work = WorkingCopy::new(PathBuf::from("Arvenia.assessment.ron"), sample);

    testing::at(&work, size, ui, look)
}

fn plain<T>(look: impl FnOnce(Context<'_>) -> T) -> T {
    let ui = Ui::new(Direction::LeftToRight, Theme::Light);

    at(REFERENCE, ui, look)
}

fn shown<'a>(screen: &'a State, context: Context<'a>) -> Simulator<'a, Message, Theme, Renderer> {
    testing::shown(screen.view(context), context.env.size)
}

#[test]
fn the_screen_is_drawn_in_every_theme_size_and_direction() {
    for theme in [Theme::Light, Theme::Dark, Theme::HighContrast] {
        for direction in [Direction::LeftToRight, Direction::RightToLeft] {
            for (width, height) in [
                (1366.0, 768.0),
                (1366.0, 688.0),
                (1920.0, 1080.0),
                (910.0, 450.0),
            ] {
                at(
                    iced::Size::new(width, height),
                    Ui::new(direction, theme),
                    |context| {
                        let screen = State::new(context);
                        let mut ui = shown(&screen, context);

                        for sight in ["Contents", "For whom", "Preview", "Export all", "12 files"] {
                            assert!(ui.find(sight).is_ok(), "{sight} at {width} x {height}");
                        }

                        ui.snapshot(&theme).unwrap();
                    },
                );
            }
        }
    }
}

#[test]
fn without_a_mark_somebody_is_asked_first() {
    plain(|context| {
        let mut screen = State::new(context);
        screen.mark.set_text(" ");
        screen.update(Message::Export, context);

        assert!(!screen.stage.is_writing());
        let mut ui = shown(&screen, context);
        assert!(
            ui.find("No handling mark: write one or export without?")
                .is_ok()
        );
        ui.click("Write a mark").unwrap();
        assert!(
            ui.into_messages()
                .any(|message| matches!(message, Message::WriteMark))
        );

        screen.update(Message::Escape, context);
        assert!(screen.asking.is_none());
    });
}

#[test]
fn nothing_of_an_earlier_export_is_replaced_before_somebody_has_said_so() {
    plain(|context| {
        let mut screen = State::new(context);
        let folder = tempfile::tempdir().unwrap();
        screen.folder.set_text(&folder.path().display().to_string());
        screen.update(Message::Export, context);
        assert_eq!(
            screen.order(Before::Ask, context).unwrap().before,
            Before::Ask
        );

        let before = WrittenOutputs {
            files: vec![PathBuf::from("a.png"), PathBuf::from("b.png")],
            completion: Completion::Asks,
        };
        screen.update(Message::Writing(WritingEvent::End(Ok(before))), context);
        assert!(!screen.stage.is_writing());
        let mut ui = shown(&screen, context);
        assert!(
            ui.find("2 files of an earlier export are in this folder")
                .is_ok()
        );
        ui.click("Replace them").unwrap();
        let replace = ui.into_messages().last();
        assert!(matches!(
            replace,
            Some(Message::ExportOver(Before::Replace))
        ));

        screen.update(Message::Escape, context);
        assert!(screen.asking.is_none());
        assert!(!screen.stage.is_writing(), "Escape writes nothing");

        screen.asking = Some(ExportQuestion::Before(2));
        screen.update(Message::ExportOver(Before::Keep), context);
        assert!(screen.stage.is_writing() && screen.asking.is_none());
    });
}

#[test]
fn with_nothing_chosen_nothing_can_be_exported() {
    plain(|context| {
        let mut screen = State::new(context);
        screen.update(Message::Format(Format::Png), context);
        screen.update(Message::Format(Format::Svg), context);

        for (at, product) in Product::ALL.into_iter().enumerate() {
            if screen.products[at] {
                screen.update(Message::Product(product), context);
            }
        }

        let mut ui = shown(&screen, context);

        assert!(
            ui.find("Choose at least one paper, or one picture and one kind of file.")
                .is_ok()
        );
        ui.click("Export all").unwrap();
        assert_eq!(
            ui.into_messages()
                .filter(|m| matches!(m, Message::Export))
                .count(),
            0
        );
    });
}

#[test]
fn every_chart_of_the_results_is_chosen_with_one_press() {
    plain(|context| {
        let mut screen = State::new(context);
        let all = Subject::all(context.assessment(), context.results()).len();
        let papers = screen.files(context) - Subject::MAIN.len() * 2;

        assert!(
            shown(&screen, context)
                .find("Every chart of Results")
                .is_ok()
        );
        screen.update(Message::AllSubjects, context);
        assert_eq!(screen.files(context), papers + all * 2);

        screen.update(Message::Profile(Profile::Public), context);
        assert!(!screen.chosen(context).contains(&Subject::Groups));
        assert!(screen.has_all(context), "all that the public may see");

        screen.update(Message::AllSubjects, context);
        assert_eq!(
            screen.chosen(context),
            [Subject::Elements, Subject::Aspects, Subject::HeatMap]
        );
    });
}

#[test]
fn a_mark_that_is_typed_becomes_a_fact_of_its_profile() {
    plain(|context| {
        let mut screen = State::new(context);
        assert!(screen.drafts(context).is_empty());
        screen.mark.set_text("SECRET");
        let fact = Fact::Mark(Profile::Internal, "SECRET".to_owned());

        assert_eq!(screen.drafts(context), [Edit::SetFact(fact)]);
        let Action::All(actions) = screen.update(Message::Profile(Profile::Public), context) else {
            panic!("nothing was kept");
        };
        assert!(matches!(actions[0], Action::Edit(_)));
        assert_eq!(
            screen.mark.text(),
            context.assessment().facts().mark(Profile::Public)
        );
    });
}

#[test]
fn a_failure_names_the_files_that_are_safe() {
    plain(|context| {
        let mut screen = State::new(context);
        screen.stage = WritingStage::Writing {
            folder: PathBuf::from("outputs"),
            done: 0,
            total: 6,
            next: None,
            since: Instant::now(),
            stop: Arc::new(AtomicBool::new(false)),
            earlier: None,
        };
        let next = Some(OutputItem::Picture(Subject::HeatMap, Format::Png));
        screen.update(
            Message::Writing(WritingEvent::Progress(ExportProgress {
                done: 3,
                total: 6,
                next,
            })),
            context,
        );
        assert!(
            shown(&screen, context)
                .find("Writing 4 of 6: Heat map of the aspects")
                .is_ok()
        );

        let cause = SaveError {
            path: PathBuf::from("outputs/report.html"),
            cause: SaveCause::DiskFull,
        };
        let error = OutputError::Place { written: 3, cause };
        screen.update(
            Message::Writing(WritingEvent::End(Err(Arc::new(error)))),
            context,
        );
        screen.update(Message::Writing(WritingEvent::Gone), context);
        assert!(matches!(
            &screen.stage,
            WritingStage::Failed { files: 3, .. }
        ));
        assert!(shown(&screen, context).find("Open folder").is_ok());
    });
}

#[test]
fn what_was_written_is_listed_and_what_was_stopped_left_nothing() {
    plain(|context| {
        let mut screen = State::new(context);
        let writing = || WritingStage::Writing {
            folder: PathBuf::from("outputs"),
            done: 0,
            total: 1,
            next: None,
            since: Instant::now(),
            stop: Arc::new(AtomicBool::new(false)),
            earlier: None,
        };
        let written = |completion, files| {
            Message::Writing(WritingEvent::End(Ok(WrittenOutputs { files, completion })))
        };
        screen.stage = writing();
        let file = PathBuf::from("outputs/Arvenia-report-public-en.html");
        screen.update(written(Completion::Whole, vec![file]), context);
        assert!(
            shown(&screen, context)
                .find("Arvenia-report-public-en.html")
                .is_ok()
        );

        // Written again, and asked what becomes of those: who leaves it there still sees them.
        let folder = tempfile::tempdir().unwrap();
        screen.folder.set_text(&folder.path().display().to_string());
        screen.update(Message::Export, context);
        assert!(screen.stage.is_writing());
        let before = vec![PathBuf::from("outputs/Arvenia-report-public-en.html")];
        screen.update(written(Completion::Asks, before), context);
        screen.update(Message::Escape, context);
        assert!(screen.asking.is_none());
        let mut ui = shown(&screen, context);
        assert!(ui.find("Arvenia-report-public-en.html").is_ok());
        assert!(ui.find("Open folder").is_ok());
        drop(ui);

        screen.stage = writing();
        screen.update(written(Completion::Stopped, Vec::new()), context);
        let mut ui = shown(&screen, context);
        assert!(ui.find("Stopped: nothing was written.").is_ok());
        assert!(ui.find("Open folder").is_err());
    });
}

#[test]
fn the_preview_says_what_is_in_each_document() {
    plain(|context| {
        let mut screen = State::new(context);
        let look = |screen: &mut State| {
            let _ = screen.draw(context, 1.0);
            let look = screen.looked.unwrap();
            let contents =
                look.into_papers(context.assessment(), context.results(), context.env.locale);
            let missing =
                look.missing_letters(context.assessment(), context.results(), context.env.locale);
            screen.update(Message::Looked(look, contents, missing), context);

            look
        };
        let first = look(&mut screen);
        let has = |screen: &State, paper: usize, part: &str| {
            screen.contents[paper].iter().any(|name| name == part)
        };
        assert!(has(&screen, 0, "Results by element"));
        assert!(has(&screen, 3, "Delegation"));
        assert!(screen.contents[1].is_empty(), "nobody chose it");

        screen.update(Message::Profile(Profile::Public), context);
        look(&mut screen);
        assert!(!has(&screen, 3, "Delegation"));

        let late = Message::Looked(
            first,
            super::preview::Contents::default(),
            MissingLetters::default(),
        );
        screen.update(late, context);
        assert!(
            has(&screen, 0, "Results by element"),
            "what was chosen before comes too late"
        );
    });
}

#[test]
fn a_size_is_read_in_any_digits_and_within_its_limits() {
    let size = |width, height| Ok(Size { width, height });
    let cases = [
        ("1600x900", size(1600, 900)),
        (" 1600 × 900 ", size(1600, 900)),
        ("٣٢٠ × ١٨٠", size(320, 180)),
        ("319x900", Err("outputs-size-width")),
        ("3841x900", Err("outputs-size-width")),
        ("1600x100", Err("outputs-size-height")),
        ("1600", Err("outputs-size-form")),
        ("-1x900", Err("outputs-size-form")),
    ];

    for (text, expected) in cases {
        assert_eq!(read_size(text), expected, "{text}");
    }
}

#[test]
fn notes_and_counts_are_ticked_for_the_delegation_alone_and_off_at_first() {
    plain(|context| {
        let mut screen = State::new(context);
        let order = |screen: &State| screen.order(Before::Ask, context).unwrap().inside;
        assert_eq!(order(&screen), InsideParts::default());

        let mut ui = shown(&screen, context);
        ui.click("With the facilitator’s notes").unwrap();
        let messages: Vec<Message> = ui.into_messages().collect();
        assert!(
            messages
                .iter()
                .any(|message| matches!(message, Message::Notes))
        );

        let _ = screen.update(Message::Notes, context);
        let _ = screen.update(Message::Counts, context);
        assert!(order(&screen).notes && order(&screen).counts);

        for profile in [Profile::Partners, Profile::Public] {
            let _ = screen.update(Message::Profile(profile), context);
            assert_eq!(order(&screen), InsideParts::default(), "{profile:?}");
            assert!(
                shown(&screen, context)
                    .find("With counts of views by group")
                    .is_err()
            );
        }
    });
}

/// An assessment in which the family name of a participant stands alone twice.
fn with_names() -> WorkingCopy {
    let mut work = testing::sample();
    let edit = Edit::Write {
        question: "NS01".into(),
        passage: crate::assessment::Passage::Strengths,
        words: "Varadeen knows. Ask Ilse first.".to_owned(),
    };
    work.apply(edit, Step::New).unwrap();

    work
}

#[test]
fn names_are_decided_by_keys_before_anything_is_exported() {
    let mut work = with_names();
    let mut screen = testing::plain(&work, State::new);

    // The delegation reads everything.
    testing::plain(&work, |context| {
        let _ = screen.draw_preview(context);
        assert_eq!(screen.names_left(context), 0);
        let looking = screen.update(Message::Profile(Profile::Partners), context);
        assert!(matches!(looking, Action::All(_)));
        let look = screen.names.looked.unwrap();
        let found = mentions(context.assessment(), Profile::Partners);
        screen.update(Message::Names(NamesMessage::Found(look, found)), context);
        assert_eq!(screen.names_left(context), 2);

        let mut ui = shown(&screen, context);
        for sight in ["Names to decide", "2 left", "Varadeen", "Keep all"] {
            assert!(ui.find(sight).is_ok(), "{sight}");
        }

        drop(ui);

        // Nothing is exported, and the notice says why.
        assert!(matches!(
            screen.update(Message::Export, context),
            Action::Say(_)
        ));
        assert!(!screen.stage.is_writing() && screen.asking.is_none());
    });

    for key in ['k', 'r'] {
        let edit = testing::plain(&work, |context| {
            let message = screen.key(Key::Letter(key), context).unwrap();

            match screen.update(message, context) {
                Action::Edit(edit) => edit,
                other => panic!("{other:?}"),
            }
        });
        work.apply(edit, Step::New).unwrap();
    }

    testing::plain(&work, |context| {
        assert_eq!(screen.names_left(context), 0);
        assert!(screen.key(Key::Letter('k'), context).is_none());
        assert!(shown(&screen, context).find("2 names decided").is_ok());
        let told = crate::output::names::without_names(
            context.assessment(),
            Profile::Partners,
            NameChoice::Keep,
        );
        assert_eq!(
            told.answer(&"NS01".into())
                .passage(crate::assessment::Passage::Strengths),
            "Varadeen knows. Ask Ministry of Digital Affairs first."
        );
        assert!(!matches!(
            screen.update(Message::Export, context),
            Action::Say(_)
        ));
    });
}

#[test]
fn paper_is_chosen_with_its_part_its_second_language_and_its_cards() {
    plain(|context| {
        let mut screen = State::new(context);
        let hidden = shown(&screen, context).find("Questions on paper").is_err();
        assert!(
            hidden,
            "before paper is chosen there is nothing to choose of it"
        );
        let files = screen.files(context);

        screen.update(Message::Product(Product::Questionnaire), context);
        screen.update(Message::Product(Product::Ballots), context);
        assert_eq!(screen.files(context), files + 4);

        for sight in [
            "Questions on paper",
            "Second language on paper",
            "Cards of each group",
        ] {
            assert!(shown(&screen, context).find(sight).is_ok(), "{sight}");
        }

        screen.update(
            Message::Paper(PaperMessage::Part(BlankPart::Element(2))),
            context,
        );
        let arabic = Language::matching("ar");
        screen.update(Message::Paper(PaperMessage::Second(arabic)), context);
        screen.paper.type_cards("operators", "٧");
        let order = screen.order(Before::Keep, context).unwrap();

        assert_eq!(order.blank.part, BlankPart::Element(2));
        let second = order.blank.second.map(|locale| locale.language());
        assert_eq!(second, arabic);
        assert_eq!(order.blank.cards, [("operators".to_owned(), 7)].into());

        // What cannot be printed is said, and nothing is exported before it is mended.
        screen.paper.type_cards("operators", "1000");
        assert!(!screen.can_export(context));
        let said = shown(&screen, context).find("Write a number from 0 to 999.");
        assert!(said.is_ok());
        screen.paper.type_cards("operators", "");
        assert!(screen.can_export(context));

        // Ballots tell how many speak for each group: no other audience gets them.
        screen.update(Message::Profile(Profile::Public), context);
        assert_eq!(screen.products().last(), Some(&Product::Questionnaire));
        assert!(shown(&screen, context).find("Ballots").is_err());
    });
}
