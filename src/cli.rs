//! The commands; without one the window opens. Exit codes: 0 done, 1 the input is at fault, 2 usage, 3 the system is at fault,
//! 4 done, and conflicts remain.

mod arguments;
mod blank;
mod check;
mod forms;
mod homework;
mod merge;
mod report;
mod results;
mod seal;
#[cfg(feature = "gui")]
mod window;

use self::arguments::{Arguments, Command, PrintFormat, Wanted};
use self::blank::BlankRequest;
use self::report::{Failure, Report};
use crate::assessment::{Assessment, AssessmentId, NameChoice, Profile, Signature, WriterId};
use crate::chart::Size;
use crate::chart::subject::Subject;
use crate::locale::{Language, Locale, without_marks};
use crate::output::audience::InsideParts;
use crate::output::{
    self, Before, BlankChoice, Completion, ExportOrder, Format, HandlingMark, MissingLetters,
    data::Data,
};
use crate::results::Results;
use crate::sample;
use crate::signal;
use crate::store::log::{self, ProgramKind};
use crate::store::{self, Places, Seal, hand_out_keys, round_keys};

use clap::Parser;
use jiff::Timestamp;
use uuid::Uuid;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Runs what the command line asks for.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let locale = Locale::new(Language::of_system());
    let mut report = Report::new(&locale);
    let places = Places::of_system().unwrap_or_else(Places::temporary);
    let program = match arguments.command {
        None => ProgramKind::Window,
        Some(_) => ProgramKind::Command,
    };
    log::begin(places.data(), program);
    round_keys::begin(places.data());
    hand_out_keys::begin(places.data());
    let code = run_command(arguments, &places, &locale, &mut report);
    log::end();

    code
}

fn run_command(
    arguments: Arguments,
    places: &Places,
    locale: &Locale,
    report: &mut Report<'_>,
) -> ExitCode {
    let result = match arguments.command {
        None => return window(arguments.file, report),
        Some(Command::Sample { out }) => make_sample(&out, report),
        Some(Command::Check { files, all }) => {
            let shipped = if all { check::shipped(report) } else { Ok(()) };

            shipped.and_then(|()| check::check(&files, report))
        }
        Some(Command::Results { file, format, lang }) => {
            let locale = lang.map_or(locale.clone(), Locale::new);

            print_results(&file, format, &locale, report)
        }
        Some(Command::Merge {
            files,
            out,
            dry_run,
            removals,
            outside,
            mended,
            backup,
            format,
        }) => {
            let order = merge::MergeOrder {
                files,
                out,
                is_dry: dry_run,
                takes_removals: removals,
                takes_outside: outside,
                mended,
                backup,
                layout: format,
            };

            merge::merge(&order, places, report)
        }
        Some(Command::Seal { file }) => seal::seal(&file, places, report),
        Some(Command::Export {
            file,
            out,
            only,
            formats,
            size,
            lang,
            profile,
            mark,
            no_mark,
            names,
            replace,
            with_notes,
            with_counts,
        }) => {
            let order = ExportOrder {
                folder: out,
                before: if replace {
                    Before::Replace
                } else {
                    Before::Keep
                },
                // Which charts exist depends on the assessment.
                subjects: Vec::new(),
                formats: arguments::formats(&formats),
                size,
                products: arguments::products(&only),
                profile: profile.into(),
                mark: match (mark, no_mark) {
                    (Some(mark), _) => HandlingMark::Text(mark),
                    (None, true) => HandlingMark::Without,
                    (None, false) => HandlingMark::OfProfile,
                },
                undecided: names.map(NameChoice::from),
                locale: lang.map_or_else(|| locale.clone(), Locale::new),
                inside: InsideParts {
                    notes: with_notes,
                    counts: with_counts,
                },
                blank: BlankChoice::default(),
            };

            export(&file, order, &only, report)
        }
        Some(Command::Homework {
            file,
            out,
            lang,
            due,
            whom,
            replace,
        }) => {
            let request = homework::HomeworkRequest {
                file,
                out,
                locale: lang.map_or_else(|| locale.clone(), Locale::new),
                due,
                kind: whom.into(),
                replace,
            };

            homework::homework(request, report)
        }
        Some(Command::Blank {
            file,
            out,
            only,
            part,
            lang,
            ballots,
            replace,
        }) => {
            let request = BlankRequest {
                file,
                out,
                products: arguments::blank_products(&only),
                part,
                languages: lang,
                cards: ballots,
                replace,
            };

            blank::blank(request, report)
        }
    };

    match result {
        Ok(()) => report.code(),
        Err(failure) => report.fail(&failure),
    }
}

#[cfg(feature = "gui")]
fn window(file: Option<PathBuf>, report: &mut Report<'_>) -> ExitCode {
    match window::open(file) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => report.fail(&failure),
    }
}

#[cfg(not(feature = "gui"))]
fn window(_file: Option<PathBuf>, report: &mut Report<'_>) -> ExitCode {
    report.fail(&Failure::NoWindow)
}

/// Opens an assessment to show it; one whose seal is broken is shown all the same, with a note on standard error.
fn opened(file: &Path, report: &Report<'_>) -> Result<Assessment, Failure> {
    let opened = store::open(file)?;

    if opened.seal == Seal::Broken {
        report::note(&report.sentence(&Failure::BrokenSeal(file.to_owned())));
    }

    Ok(opened.assessment)
}

fn make_sample(folder: &Path, report: &Report<'_>) -> Result<(), Failure> {
    let by = Signature {
        writer: WriterId(Uuid::new_v4()),
        computer: "",
        at: Timestamp::now(),
    };
    let sample = sample::assessment(by, AssessmentId(Uuid::new_v4()))?;
    let stem = store::file_stem(sample.title());
    let saved = store::create(folder, &stem, &sample)?;
    report.wrote(&saved.path)?;

    let order = ExportOrder {
        folder: folder.to_owned(),
        before: Before::Keep,
        subjects: Subject::MAIN.to_vec(),
        formats: vec![Format::Png, Format::Svg],
        size: Size::SLIDE,
        products: Vec::new(),
        profile: Profile::Internal,
        mark: HandlingMark::OfProfile,
        undecided: None,
        locale: report.locale().clone(),
        inside: InsideParts::default(),
        blank: BlankChoice::default(),
    };

    write(&order, &sample, report)
}

fn print_results(
    file: &Path,
    format: PrintFormat,
    locale: &Locale,
    report: &Report<'_>,
) -> Result<(), Failure> {
    let assessment = opened(file, report)?;
    let mut results = Results::new(&assessment);
    results.speak(locale.language().tag());
    let text = match format {
        PrintFormat::Text => results::text(&assessment, &results, locale),
        PrintFormat::Json => Data::new(&assessment, &results, locale).json()?,
    };

    report::print(&text)
}

fn export(
    file: &Path,
    order: ExportOrder,
    only: &[Wanted],
    report: &Report<'_>,
) -> Result<(), Failure> {
    let assessment = opened(file, report)?;
    let results = Results::new(&assessment);
    let all = Subject::all(&assessment, &results);
    let subjects = arguments::subjects(only, &all, assessment.questionnaire())
        .map_err(|(name, known)| Failure::NoChart { name, known })?;

    write_results(
        &ExportOrder { subjects, ..order },
        &assessment,
        &results,
        report,
    )
}

fn write(order: &ExportOrder, assessment: &Assessment, report: &Report<'_>) -> Result<(), Failure> {
    write_results(order, assessment, &Results::new(assessment), report)
}

fn write_results(
    order: &ExportOrder,
    assessment: &Assessment,
    results: &Results,
    report: &Report<'_>,
) -> Result<(), Failure> {
    // Before anything is written, people know what the charts cannot show.
    if let Some(missing) =
        MissingLetters::of_order(order, assessment, results).warning(order.items(), report.locale())
    {
        report::note(&without_marks(&[missing.title, missing.text].join(". ")));
    }

    let is_stopped = Arc::new(AtomicBool::new(false));
    let stop = Arc::clone(&is_stopped);
    signal::listen(move || stop.store(true, Ordering::Relaxed));
    let written = output::write(order, assessment, results, |_| {
        if is_stopped.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    })?;

    if written.completion == Completion::Stopped {
        return Err(Failure::Stopped);
    }

    for file in &written.files {
        report.wrote(file)?;
    }

    Ok(())
}
