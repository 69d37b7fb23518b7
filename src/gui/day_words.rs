//! The words for the plan of a day, which several screens and the room view say alike.

use crate::assessment::ItemId;
use crate::gui::context::{Context, Env};
use crate::gui::label::shortened;
use crate::questionnaire::Questionnaire;
use crate::results::schedule::{self, BlockKind, Going, Pace, Schedule, Standing};

use jiff::Zoned;

/// The name of a room; the plenary has one, too.
pub(super) fn room_name(room: Option<ItemId>, context: Context<'_>) -> String {
    match room.and_then(|id| context.assessment().breakout_name(id)) {
        Some(name) => shortened(name, 44),
        None => context.env.text("breakouts-plenary"),
    }
}

/// The number of a block of questions, such as 3.1, and its name; a break has only a name.
pub(super) fn block_name(
    kind: BlockKind,
    questionnaire: &Questionnaire,
    env: Env<'_>,
) -> (String, String) {
    let BlockKind::Questions { element, aspect } = kind else {
        return (String::new(), env.text("day-break"));
    };
    let Some(whole) = questionnaire.elements().get(element) else {
        return (String::new(), String::new());
    };
    let number = env.locale.count(element + 1);

    match aspect.and_then(|aspect| Some((aspect, whole.aspects.get(aspect)?))) {
        Some((position, aspect)) => {
            let number = [number, env.locale.count(position + 1)].join(".");

            (env.locale.left_to_right(&number), aspect.name.clone())
        }
        None => (number, whole.name.clone()),
    }
}

/// A time from seconds after midnight: `09:12`.
pub(super) fn time(seconds: u32, env: Env<'_>) -> String {
    let minutes = u16::try_from(seconds / 60).unwrap_or(u16::MAX);

    env.locale.minute_of_day(minutes)
}

/// Seconds in whole minutes, rounded: `28`.
pub(super) fn minutes(seconds: u32, env: Env<'_>) -> String {
    env.locale.count(whole_minutes(seconds))
}

/// The same as a number, for words with a plural.
pub(super) fn whole_minutes(seconds: u32) -> usize {
    (seconds.saturating_add(30) / 60) as usize
}

/// A difference in whole minutes with its sign, each time rounded: `+12`, `−1`, `0`.
pub(super) fn difference(after: u32, before: u32, env: Env<'_>) -> String {
    let minutes = |seconds| i64::try_from(whole_minutes(seconds)).unwrap_or(i64::MAX);

    env.locale.signed_count(minutes(after) - minutes(before))
}

/// Whether the day goes as planned: `12 min late`.
pub(super) fn standing(standing: Standing, env: Env<'_>) -> String {
    match standing {
        Standing::OnTime => env.text("day-on-time"),
        Standing::Late(minutes) => env.format("day-late", &[("count", i64::from(minutes).into())]),
        Standing::Ahead(minutes) => {
            env.format("day-ahead", &[("count", i64::from(minutes).into())])
        }
    }
}

/// `16 questions in 115 minutes, 7:10 each`
pub(super) fn share(schedule: &Schedule, env: Env<'_>) -> String {
    if schedule.questions() == 0 {
        return env.text("day-no-questions");
    }

    env.format(
        "day-share",
        &[
            ("count", schedule.questions().into()),
            ("minutes", i64::from(schedule.day.minutes).into()),
            ("each", env.locale.minutes(schedule.each()).into()),
        ],
    )
}

/// The plan of the room that works on a question, and its pace while the day is going on.
pub(super) fn pace_at(
    ordinal: usize,
    spent: u32,
    context: Context<'_>,
) -> Option<(Schedule, Pace)> {
    let assessment = context.assessment();
    let room = schedule::room_of(assessment, ordinal);
    let schedule = Schedule::new(assessment, context.results(), room)?;
    let now = Zoned::now().datetime();

    match schedule.going(assessment, now, Some((ordinal, spent))) {
        Going::On(pace) => Some((schedule, pace)),
        Going::Before | Going::Over => None,
    }
}

/// What the line over a question says of the day.
#[derive(Debug)]
pub(super) struct AtQuestion {
    /// `55 of 80 min`
    pub(super) passed: String,
    /// `12 min late`, while it is late.
    pub(super) late: Option<String>,
}

impl AtQuestion {
    /// At a question on which so many seconds were spent; `None` while no day is going on.
    pub(super) fn new(ordinal: usize, spent: u32, context: Context<'_>) -> Option<Self> {
        let env = context.env;
        let (schedule, pace) = pace_at(ordinal, spent, context)?;
        let late = matches!(pace.standing, Standing::Late(_));
        let passed = env.format(
            "day-passed",
            &[
                ("passed", whole_minutes(schedule.passed(&pace)).into()),
                ("whole", whole_minutes(schedule.whole()).into()),
            ],
        );

        Some(Self {
            passed,
            late: late.then(|| standing(pace.standing, env)),
        })
    }
}

/// Whether the quick scan of what is left would be a way out of being late at a question.
pub(super) fn may_skip(ordinal: usize, spent: u32, context: Context<'_>) -> bool {
    pace_at(ordinal, spent, context).is_some_and(|(schedule, pace)| {
        let ways = schedule.ways_out(context.assessment(), &pace);

        matches!(pace.standing, Standing::Late(_)) && ways.quick.is_some()
    })
}

/// When the aspect that a question begins is planned, for the list of questions; nothing for the other questions.
pub(super) fn planned(ordinal: usize, schedules: &[Schedule], env: Env<'_>) -> Option<String> {
    let schedule = schedules.iter().find(|one| one.begins_aspect(ordinal))?;

    schedule.start_of(ordinal).map(|start| time(start, env))
}

/// The plans of all rooms that have one.
pub(super) fn schedules(context: Context<'_>) -> Vec<Schedule> {
    let assessment = context.assessment();
    let breakouts = assessment.breakouts().iter();
    let rooms = breakouts.map(|(id, _)| Some(id));

    [None]
        .into_iter()
        .chain(rooms)
        .filter_map(|room| Schedule::new(assessment, context.results(), room))
        .collect()
}
