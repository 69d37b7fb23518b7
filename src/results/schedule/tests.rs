//! Plans of a room of sixteen questions, and how its day goes.

use super::*;
use crate::assessment::{
    AssessmentId, Breakout, DayBreak, Edit, Fact, Outcome, Scope, Signature, WriterId,
};
use crate::questionnaire::{Level, library};

use jiff::Timestamp;
use jiff::civil::{DateTime, date};
use uuid::Uuid;

const BY: Signature<'static> = Signature {
    writer: WriterId(Uuid::from_u128(1)),
    computer: "",
    at: Timestamp::UNIX_EPOCH,
};

/// The room that works on the third element.
const ROOM: ItemId = ItemId(Uuid::from_u128(3));

/// From nine o'clock.
const NINE: u16 = 9 * 60;

fn room(minutes: u16, breaks: &[(u16, u16)]) -> Assessment {
    let id = AssessmentId(Uuid::from_u128(2));
    let mut assessment = Assessment::new(id, library::national().unwrap(), "Arvenia", BY).unwrap();
    let element = assessment.questionnaire().elements()[2].id.clone();
    let breaks = breaks.iter().map(|(start, minutes)| DayBreak {
        start: *start,
        minutes: *minutes,
    });
    let breakout = Breakout {
        name: "C".to_owned(),
        elements: [element].into(),
        start: Some(NINE),
        minutes: Some(minutes),
        breaks: breaks.collect(),
        ..Breakout::default()
    };
    let edit = Edit::PutBreakout { id: ROOM, breakout };
    assessment.apply(edit, BY).unwrap();

    assessment
}

fn schedule(assessment: &Assessment) -> Schedule {
    Schedule::new(assessment, &Results::new(assessment), Some(ROOM)).unwrap()
}

/// Answers the first questions of the room, each after so many seconds.
fn answer(assessment: &mut Assessment, seconds: &[u32]) {
    let own = schedule(assessment).asked;
    let ids: Vec<_> = assessment
        .questionnaire()
        .questions()
        .map(|question| question.id.clone())
        .collect();

    for (one, seconds) in own.iter().zip(seconds) {
        let question = ids[one.ordinal].clone();
        let outcome = Outcome::Agreed(Level(2));
        let record = Edit::Record {
            question: question.clone(),
            outcome,
        };
        assessment.apply(record, BY).unwrap();

        if *seconds > 0 {
            let seconds = *seconds;
            assessment
                .apply(Edit::Spend { question, seconds }, BY)
                .unwrap();
        }
    }
}

fn clock(hour: i8, minute: i8) -> DateTime {
    date(2026, 6, 9).at(hour, minute, 0, 0)
}

fn pace(assessment: &Assessment, now: DateTime) -> Pace {
    match schedule(assessment).going(assessment, now, None) {
        Going::On(pace) => pace,
        other => panic!("{other:?}"),
    }
}

/// The blocks: start and end in minutes after nine, and how many questions.
fn laid(assessment: &Assessment) -> Vec<(u32, u32, usize)> {
    let nine = u32::from(NINE) * MINUTE;
    let minutes = |time: u32| (time - nine) / MINUTE;
    let blocks = schedule(assessment).blocks;

    blocks
        .iter()
        .map(|block| {
            (
                minutes(block.start),
                minutes(block.end),
                block.questions.len(),
            )
        })
        .collect()
}

#[test]
fn questions_share_the_time_between_the_breaks() {
    let count = schedule(&room(160, &[])).questions();
    assert_eq!(count, 16);

    for (minutes, breaks, each, end) in [
        (160, &[][..], 600, NINE + 160),
        (115, &[], 431, NINE + 115),
        (160, &[(NINE + 60, 15)], 600, NINE + 175),
        (160, &[(NINE + 60, 15), (NINE + 120, 10)], 600, NINE + 185),
    ] {
        let schedule = schedule(&room(minutes, breaks));
        let last = schedule.blocks.last().unwrap();

        assert_eq!(schedule.each(), each);
        assert_eq!(schedule.end(), u32::from(end) * MINUTE);
        assert_eq!(last.end, schedule.end());
        assert!(
            schedule
                .blocks
                .windows(2)
                .all(|pair| pair[0].end == pair[1].start)
        );
        let laid: usize = schedule
            .blocks
            .iter()
            .map(|block| block.questions.len())
            .sum();
        assert_eq!(laid, 16);
    }
}

#[test]
fn a_break_begins_when_it_is_planned_and_waits_for_no_half_question() {
    let whole = laid(&room(160, &[]));
    let aspects = whole.len();
    // Twenty-seven minutes are nearer to three questions of ten minutes than to two.
    let cut = laid(&room(160, &[(NINE + 27, 15)]));
    let rest = cut.iter().position(|block| block.2 == 0).unwrap();

    assert_eq!((cut[rest].0, cut[rest].1), (27, 42));
    assert_eq!(cut[..rest].iter().map(|block| block.2).sum::<usize>(), 3);
    assert!(cut.len() > aspects);
    assert_eq!(cut.last().unwrap().1, 175);
}

#[test]
fn a_plan_says_when_each_question_begins() {
    let assessment = room(160, &[(NINE + 30, 15)]);
    let schedule = schedule(&assessment);
    let first = schedule.asked[0].ordinal;
    let nine = u32::from(NINE) * MINUTE;

    assert_eq!(schedule.start_of(first), Some(nine));
    assert_eq!(schedule.start_of(first + 2), Some(nine + 20 * MINUTE));
    assert_eq!(schedule.start_of(first + 3), Some(nine + 45 * MINUTE));
    assert_eq!(schedule.start_of(0), None, "it is another room's");
    assert!(schedule.begins_aspect(first));
    assert!(!schedule.begins_aspect(first + 1));
    assert!(!schedule.begins_aspect(0));
    let aspects = schedule.asked.iter();
    let aspects = aspects.filter(|one| schedule.begins_aspect(one.ordinal));
    let of_element = &assessment.questionnaire().elements()[2];
    assert_eq!(aspects.count(), of_element.aspects.len());
}

#[test]
fn the_end_is_foreseen_from_the_mean_of_what_was_answered() {
    // Minutes for each answer, now in minutes after nine, expected end in minutes after nine, standing.
    for (answers, now, end, standing) in [
        // Of two answers the mean does not count yet: fourteen of ten minutes are left.
        (&[300, 300][..], 20, 160, Standing::OnTime),
        (&[600; 3], 30, 160, Standing::OnTime),
        (&[720; 4], 48, 192, Standing::Late(32)),
        (&[480; 4], 32, 128, Standing::Ahead(32)),
        // Four minutes and 59 seconds are no delay worth a word.
        (&[600; 8], 84, 164, Standing::OnTime),
        (&[600; 8], 85, 165, Standing::Late(5)),
        (&[600; 8], 75, 155, Standing::Ahead(5)),
        // Answers without time on the clock do not make the day fast.
        (&[600, 600, 600, 0, 0], 50, 160, Standing::OnTime),
    ] {
        let mut assessment = room(160, &[]);
        answer(&mut assessment, answers);
        let now = clock(9, 0) + jiff::SignedDuration::from_mins(now);
        let pace = pace(&assessment, now);

        assert_eq!(pace.end / MINUTE, u32::from(NINE) + end, "{answers:?}");
        assert_eq!(pace.standing, standing, "{answers:?}");
        assert_eq!(pace.is_measured, answers.len() > 2);
    }
}

#[test]
fn the_question_in_front_counts_with_the_time_that_it_has_taken() {
    let mut assessment = room(160, &[]);
    answer(&mut assessment, &[600; 4]);
    let schedule = schedule(&assessment);
    let front = schedule.asked[4].ordinal;
    let end = |spent| match schedule.going(&assessment, clock(9, 46), Some((front, spent))) {
        Going::On(pace) => pace.end / MINUTE - u32::from(NINE),
        other => panic!("{other:?}"),
    };

    assert_eq!(end(0), 166);
    assert_eq!(end(360), 160);
    // Beyond its time nothing of it is to come.
    assert_eq!(end(900), 156);
}

#[test]
fn a_break_that_is_past_is_not_counted_again() {
    let mut assessment = room(160, &[(NINE + 40, 20)]);
    answer(&mut assessment, &[600; 4]);

    for (now, end) in [
        ((9, 40), 180),
        ((9, 50), 180),
        ((10, 0), 180),
        ((10, 20), 200),
    ] {
        let pace = pace(&assessment, clock(now.0, now.1));

        assert_eq!(pace.end / MINUTE - u32::from(NINE), end, "{now:?}");
    }
}

#[test]
fn the_day_as_it_goes_has_no_gap_and_ends_when_it_is_expected() {
    let mut assessment = room(160, &[(NINE + 40, 20)]);
    answer(&mut assessment, &[700, 0, 500, 650, 720, 610]);
    let schedule = schedule(&assessment);
    let pace = pace(&assessment, clock(10, 29));
    let lanes = &pace.lanes;

    assert_eq!(lanes[0].start, schedule.start());
    assert!(lanes.windows(2).all(|pair| pair[0].end == pair[1].start));
    assert!(
        lanes
            .iter()
            .all(|lane| lane.is_done == (lane.end <= pace.now))
    );
    assert_eq!(lanes.last().unwrap().end, pace.end);
    let took: u32 = (0..schedule.blocks.len())
        .map(|block| pace.took(block))
        .sum();
    assert_eq!(took, pace.end - schedule.start());
    assert!(pace.is_done(0));
    assert!(!pace.is_done(schedule.blocks.len() - 1));
}

#[test]
fn before_the_start_on_another_day_and_after_the_last_answer_there_is_no_pace() {
    let mut assessment = room(160, &[]);
    let going = |assessment: &Assessment, now| schedule(assessment).going(assessment, now, None);

    assert_eq!(going(&assessment, clock(8, 59)), Going::Before);
    assert!(matches!(going(&assessment, clock(9, 0)), Going::On(_)));
    // Nothing is answered, and the day is over: it is the plan of another day.
    assert_eq!(going(&assessment, clock(18, 0)), Going::Before);

    let dates = crate::assessment::Dates {
        first: date(2026, 6, 10),
        last: date(2026, 6, 11),
    };
    let edit = Edit::SetFact(Fact::Dates(Some(dates)));
    assessment.apply(edit, BY).unwrap();
    assert_eq!(going(&assessment, clock(9, 30)), Going::Before);
    let next = date(2026, 6, 11).at(9, 30, 0, 0);
    assert!(matches!(going(&assessment, next), Going::On(_)));

    answer(&mut assessment, &[600; 16]);
    assert_eq!(going(&assessment, next), Going::Over);
}

#[test]
fn each_way_out_says_when_it_ends() {
    let mut assessment = room(160, &[(NINE + 100, 10)]);
    answer(&mut assessment, &[720; 4]);
    let plan = schedule(&assessment);
    let late = pace(&assessment, clock(9, 48));
    let ways = plan.ways_out(&assessment, &late);
    let quick = plan
        .asked
        .iter()
        .filter(|one| one.is_open && one.is_quick)
        .count() as u32;
    let after = |end: u32| end / MINUTE - u32::from(NINE);

    // Twelve are left at twelve minutes, and a break of ten: 48 + 144 + 10 = 202 of 170 minutes.
    assert_eq!(late.standing, Standing::Late(32));
    let scan = ways.quick.unwrap();
    assert_eq!((scan.amount, after(scan.end)), (quick, 58 + 12 * quick));
    // 112 minutes for twelve are nine and a third: nine minutes each.
    let less = ways.shorter.unwrap();
    assert_eq!((less.amount, after(less.end)), (540, 48 + 108 + 10));
    let more = ways.longer.unwrap();
    assert_eq!((more.amount, after(more.end)), (35, 205));

    // In the quick scan nothing more can be left out.
    let edit = Edit::SetFact(Fact::Scope(Scope::QuickScan));
    assessment.apply(edit, BY).unwrap();
    let scan = schedule(&assessment);
    let on = pace(&assessment, clock(9, 48));
    assert_eq!(scan.open(), quick as usize);
    assert_eq!(scan.answered(), 4, "what was answered stays in the plan");
    assert_eq!(scan.ways_out(&assessment, &on).quick, None);
}

#[test]
fn blocks_change_and_the_later_breaks_keep_their_work_before_them() {
    let assessment = room(160, &[(NINE + 60, 15), (NINE + 120, 10)]);
    let plan = schedule(&assessment);
    let first = plan
        .blocks
        .iter()
        .position(|block| block.questions.is_empty())
        .unwrap();
    let breaks = |change| {
        let day = plan.changed(change)?;

        Some(
            day.breaks
                .iter()
                .map(|rest| (rest.start - NINE, rest.minutes))
                .collect::<Vec<_>>(),
        )
    };
    let before = minute_of(&plan, first - 1);
    let added = plan.changed(DayChange::AddBreak(0)).unwrap();

    assert_eq!(plan.changed(DayChange::Longer(0)).unwrap().minutes, 165);
    assert_eq!(plan.changed(DayChange::Shorter(0)).unwrap().minutes, 155);
    assert_eq!(
        plan.changed(DayChange::MoreMinutes(15)).unwrap().minutes,
        175
    );
    assert_eq!(
        breaks(DayChange::Longer(first)),
        Some(vec![(60, 20), (125, 10)])
    );
    assert_eq!(
        breaks(DayChange::Shorter(first)),
        Some(vec![(60, 10), (115, 10)])
    );
    assert_eq!(breaks(DayChange::RemoveBreak(first)), Some(vec![(105, 10)]));
    assert_eq!(
        breaks(DayChange::Earlier(first)),
        Some(vec![(before, 15), (120, 10)])
    );
    assert_eq!(added.breaks.len(), 3);
    assert!(added.is_possible());
    assert_eq!(breaks(DayChange::Earlier(0)), None, "it is no break");
    assert_eq!(breaks(DayChange::AddBreak(first)), None);

    for at in 0..plan.blocks.len() {
        let later = plan.changed(DayChange::Later(at));
        assert_eq!(later.is_some(), plan.break_at(at).is_some(), "{at}");
    }
}

#[test]
fn the_changed_block_is_found_again() {
    let assessment = room(160, &[(NINE + 60, 15)]);
    let results = Results::new(&assessment);
    let plan = schedule(&assessment);
    let rest = |plan: &Schedule, index| {
        let mut kinds = plan.blocks.iter().map(|block| block.kind);

        kinds
            .position(|kind| kind == BlockKind::Break(index))
            .unwrap()
    };
    let first = rest(&plan, 0);
    let after = |change| {
        let day = plan.changed(change).unwrap();
        let after = Schedule::of(day, &assessment, &results, Some(ROOM));
        let at = after.block_after(change, &plan);

        (after, at)
    };

    let (later, at) = after(DayChange::Later(first));
    assert_eq!(at, rest(&later, 0));
    let last = plan.blocks.len() - 1;
    let (more, at) = after(DayChange::AddBreak(last));
    assert_eq!(at, rest(&more, 1));
    assert_eq!(after(DayChange::RemoveBreak(first)).1, first - 1);
    assert_eq!(after(DayChange::Longer(0)).1, 0);
}

/// When a block begins, in minutes after nine.
fn minute_of(plan: &Schedule, block: usize) -> u16 {
    u16::try_from(plan.blocks[block].start / MINUTE).unwrap() - NINE
}

#[test]
fn a_plenary_of_many_elements_is_planned_by_element() {
    let id = AssessmentId(Uuid::from_u128(2));
    let mut assessment = Assessment::new(id, library::national().unwrap(), "Arvenia", BY).unwrap();
    let day = Day {
        start: NINE,
        minutes: 300,
        breaks: Vec::new(),
    };
    let edit = Edit::SetFact(Fact::Day(Some(day)));
    assessment.apply(edit, BY).unwrap();
    let plan = Schedule::new(&assessment, &Results::new(&assessment), None).unwrap();

    assert_eq!(
        plan.blocks.len(),
        assessment.questionnaire().elements().len()
    );
    assert_eq!(plan.each(), 300 * 60 / 75);
    assert_eq!(room_of(&assessment, 0), None);
    assert!(Schedule::new(&assessment, &Results::new(&assessment), Some(ROOM)).is_none());
}
