//! Which snapshots stay, independent of clocks, and that every one of them holds the state that was recorded.

use super::thin::{LAST, Retention, thinned};
use super::*;
use crate::assessment::{
    Edit, ItemId, Outcome, Passage, RoundSecret, Signature, Vote, VotingMethod, WriterId,
};
use crate::questionnaire::{Level, library};

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use tempfile::TempDir;
use uuid::Uuid;

use std::collections::{BTreeMap, BTreeSet};

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_780_000_000 + second).unwrap()
}

fn by(second: i64) -> Signature<'static> {
    Signature {
        writer: WriterId(Uuid::from_u128(1)),
        computer: "",
        at: at(second),
    }
}

fn assessment() -> Assessment {
    let id = AssessmentId(Uuid::from_u128(7));

    Assessment::new(id, library::national().unwrap(), "Arvenia", by(0)).unwrap()
}

fn noted(assessment: &Assessment, words: &str) -> Assessment {
    let mut noted = assessment.clone();
    let edit = Edit::Write {
        question: "NS01".into(),
        passage: Passage::Note,
        words: words.to_owned(),
    };
    noted.apply(edit, by(0)).unwrap();

    noted
}

struct Fixture {
    folder: TempDir,
    snapshots: Snapshots,
}

fn fixture(keep: KeepSnapshots) -> Fixture {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("work/Arvenia.assessment.ron");
    fs::create_dir(folder.path().join("work")).unwrap();
    let data = folder.path().join("data");
    let snapshots = Snapshots::new(&data, keep, &file, assessment().id());

    Fixture { folder, snapshots }
}

impl Fixture {
    fn take(&self, work: &Assessment, second: i64) -> Option<Snapshot> {
        self.snapshots.take(work, Reason::Work, at(second)).unwrap()
    }
}

fn all(keep: &[Retention]) -> bool {
    keep.iter().all(|keep| *keep == Retention::Kept)
}

#[test]
fn what_is_written_is_listed_newest_first_and_read_back() {
    let fixture = fixture(KeepSnapshots::OnThisComputer);
    let (first, second) = (noted(&assessment(), "one"), noted(&assessment(), "two"));
    let reasons = [Reason::Opened, Reason::Closed];

    for ((work, reason), second) in [&first, &second].into_iter().zip(reasons).zip([0, 60]) {
        let taken = fixture.snapshots.take(work, reason, at(second)).unwrap();
        assert_eq!(taken.unwrap().reason, reason);
    }

    let list = fixture.snapshots.list();
    let listed: Vec<_> = list.iter().map(|s| (s.number, s.at, s.reason)).collect();
    assert_eq!(
        listed,
        [(2, at(60), Reason::Closed), (1, at(0), Reason::Opened)]
    );
    assert_eq!(list[0].read().unwrap(), second);
    assert_eq!(list[1].read().unwrap(), first);
    assert_eq!(list[0].size, fs::metadata(&list[0].path).unwrap().len());
}

#[test]
fn the_same_state_is_not_written_twice() {
    let fixture = fixture(KeepSnapshots::OnThisComputer);
    let work = noted(&assessment(), "one");

    assert!(fixture.take(&work, 0).is_some());
    assert!(fixture.take(&work, 600).is_none());
    assert!(fixture.take(&noted(&work, "two"), 1_200).is_some());
    assert!(
        fixture.take(&work, 1_800).is_some(),
        "it was not the newest"
    );
    assert_eq!(fixture.snapshots.list().len(), 3);
}

#[test]
fn a_snapshot_holds_no_views_but_where_it_stands_for_the_file() {
    let fixture = fixture(KeepSnapshots::OnThisComputer);
    let question = || "NS01".into();
    let id = ItemId(Uuid::from_u128(9));
    let mut work = assessment();
    let mut apply = |edit| {
        work.apply(edit, by(0)).unwrap();

        work.clone()
    };

    let opened = apply(Edit::OpenRound {
        question: question(),
        id,
        way: VotingMethod::Sealed,
        secret: RoundSecret::default(),
        voice: crate::assessment::Voice::default(),
        reason: String::new(),
    });
    assert!(fixture.take(&opened, 0).is_some());

    let voted = apply(Edit::CastVote {
        question: question(),
        id,
        group: "ministries".to_owned(),
        vote: Vote::Level(Level(2)),
    });
    let holds_views = |snapshot: Snapshot| {
        let text = fs::read_to_string(&snapshot.path).unwrap();

        text.contains("sealed:")
    };
    assert!(!holds_views(fixture.take(&voted, 600).unwrap()));
    let take = |reason, seconds| {
        let taken = fixture.snapshots.take(&voted, reason, at(seconds));

        taken.unwrap().map(holds_views)
    };
    assert_eq!(take(Reason::Closed, 700), None, "it holds what is there");
    assert_eq!(take(Reason::Unsaved, 800), Some(true));
    assert_eq!(take(Reason::Join, 900), Some(false));

    let revealed = apply(Edit::Reveal {
        question: question(),
        id,
    });
    assert!(fixture.take(&revealed, 1_200).is_some());
}

#[test]
#[cfg(unix)]
fn snapshots_are_for_this_user_alone() {
    use std::os::unix::fs::PermissionsExt;

    for keep in KeepSnapshots::ALL {
        let fixture = fixture(keep);
        fixture.take(&assessment(), 0);
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let snapshot = &fixture.snapshots.list()[0].path;

        assert_eq!(mode(snapshot), 0o600);
        assert_eq!(mode(snapshot.parent().unwrap()), 0o700);
    }
}

#[test]
fn the_setting_says_where_and_what_was_kept_elsewhere_before_is_listed_too() {
    let fixture = fixture(KeepSnapshots::OnThisComputer);
    fixture.take(&assessment(), 0);
    let data = fixture.folder.path().join("data");
    let file = fixture.folder.path().join("work/Arvenia.assessment.ron");
    let beside = Snapshots::new(
        &data,
        KeepSnapshots::BesideTheFile,
        &file,
        assessment().id(),
    );
    let taken = beside
        .take(&noted(&assessment(), "one"), Reason::Work, at(60))
        .unwrap()
        .unwrap();

    assert_eq!(
        taken.path.parent().unwrap(),
        fixture.folder.path().join("work/Arvenia.snapshots")
    );
    assert_eq!(taken.number, 2);
    assert_eq!(beside.list(), fixture.snapshots.list());
    assert_eq!(beside.list().len(), 2);
}

#[test]
fn leaving_no_copy_removes_every_snapshot_and_nothing_else() {
    let fixture = fixture(KeepSnapshots::BesideTheFile);
    fixture.take(&assessment(), 0);
    let data = fixture.folder.path().join("data");
    let file = fixture.folder.path().join("work/Arvenia.assessment.ron");
    let own = Snapshots::new(
        &data,
        KeepSnapshots::OnThisComputer,
        &file,
        assessment().id(),
    );
    own.take(&noted(&assessment(), "one"), Reason::Work, at(60))
        .unwrap();
    let beside = fixture.folder.path().join("work/Arvenia.snapshots");
    fs::write(beside.join("a letter.txt"), "mine").unwrap();

    own.forget().unwrap();

    assert_eq!(own.list(), []);
    assert_eq!(fs::read_dir(&beside).unwrap().count(), 1);
    assert_eq!(fs::read_dir(data.join(FOLDER)).unwrap().count(), 0);
}

#[test]
fn snapshots_beside_a_file_go_with_it() {
    let mut fixture = fixture(KeepSnapshots::BesideTheFile);
    fixture.take(&assessment(), 0);
    let renamed = fixture.folder.path().join("work/Second.assessment.ron");

    fixture.snapshots.follow(&renamed).unwrap();

    assert_eq!(fixture.snapshots.list().len(), 1);
    assert!(fixture.folder.path().join("work/Second.snapshots").is_dir());
    assert!(
        !fixture
            .folder
            .path()
            .join("work/Arvenia.snapshots")
            .exists()
    );
}

#[test]
fn a_damaged_file_finds_its_newest_good_snapshot() {
    for keep in KeepSnapshots::ALL {
        let fixture = fixture(keep);
        let good = noted(&assessment(), "good");
        fixture.take(&good, 0);
        let newest = fixture.take(&noted(&good, "newest"), 60).unwrap();
        fs::write(&newest.path, "cut").unwrap();
        let data = fixture.folder.path().join("data");
        let file = fixture.folder.path().join("work/Arvenia.assessment.ron");
        let text = encode(&good).unwrap();
        let of_another = text.replacen(&assessment().id().0.to_string(), "no identifier", 1);

        // Cut in the middle, with its head destroyed, and emptied.
        for damaged in [
            &text.as_bytes()[..text.len() / 2],
            of_another.as_bytes(),
            b"",
        ] {
            fs::write(&file, damaged).unwrap();
            let found = Snapshots::of_damaged(&data, keep, &file).unwrap();
            let (snapshot, assessment) = found.newest_good().unwrap();

            assert_eq!(assessment, good, "{keep:?}");
            assert_eq!(snapshot.number, 1);
        }

        let other = fixture.folder.path().join("work/Other.assessment.ron");
        assert_eq!(Snapshots::of_damaged(&data, keep, &other), None);
    }
}

#[test]
fn other_files_in_the_folder_are_no_snapshots() {
    let fixture = fixture(KeepSnapshots::OnThisComputer);
    let taken = fixture.take(&assessment(), 0).unwrap();
    let folder = taken.path.parent().unwrap();

    for name in [
        "a.assessment.ron",
        "2026-06-09T08-00-00-000Z.x.work.assessment.ron",
        "2026-13-09T08-00-00-000Z.3.work.assessment.ron",
        "2026-06-09T08-00-00-000Z.3.work.more.assessment.ron",
        ".rapporteur-x.tmp",
    ] {
        fs::write(folder.join(name), "").unwrap();
    }
    fs::create_dir(folder.join("2026-06-09T08-00-00-000Z.4.work.assessment.ron")).unwrap();
    assert_eq!(fixture.snapshots.list(), std::slice::from_ref(&taken));

    // What a newer program had a reason for is kept with the others.
    fs::write(
        folder.join("2026-06-09T08-00-00-000Z.5.audit.assessment.ron"),
        "",
    )
    .unwrap();
    assert_eq!(fixture.snapshots.list()[0].reason, Reason::Other);
}

#[test]
fn a_clock_that_stands_still_or_goes_back_loses_no_snapshot_and_no_order() {
    let fixture = fixture(KeepSnapshots::OnThisComputer);
    let words = ["one", "two", "three", "four"];

    for (words, second) in words.into_iter().zip([0, 0, -400 * DAY, -400 * DAY]) {
        fixture.take(&noted(&assessment(), words), second).unwrap();
    }

    let notes: Vec<String> = fixture
        .snapshots
        .list()
        .iter()
        .map(|s| {
            let work = s.read().unwrap();

            work.answer(&"NS01".into())
                .passage(Passage::Note)
                .to_owned()
        })
        .collect();
    assert_eq!(notes, ["four", "three", "two", "one"]);
}

#[test]
fn of_two_years_of_work_the_last_day_is_whole_and_the_rest_is_thin() {
    // A snapshot every ten minutes for eight hours a day, two years long, with its days in UTC.
    let start = at(0).to_zoned(TimeZone::UTC).start_of_day().unwrap();
    let start = start.timestamp().as_second() - at(0).as_second();
    let times: Vec<Timestamp> = (0..730)
        .flat_map(|day| (0..48).map(move |n| at(start + day * DAY + 9 * HOUR + n * 600)))
        .collect();
    let now = *times.last().unwrap();
    let keep = thinned(&times, now);
    let age = |time: &Timestamp| now.duration_since(*time).as_secs();
    let kept = |from: i64, to: i64| {
        let times = times.iter().zip(&keep);

        times
            .filter(|(time, keep)| **keep == Retention::Kept && (from..to).contains(&age(time)))
            .count()
    };

    // Eight hours of today, and the one of yesterday that is a day old to the second.
    assert_eq!(kept(0, DAY + 1), 49);
    assert_eq!(kept(DAY + 1, 31 * DAY), 30);
    assert!((10..=13).contains(&kept(32 * DAY, 366 * DAY)));
    assert!((1..=3).contains(&kept(367 * DAY, i64::MAX)));
}

/// Steps between snapshots, in seconds: mostly forwards.
fn steps() -> impl Strategy<Value = Vec<i64>> {
    let step = prop_oneof![
        8 => 1..2 * HOUR,
        4 => HOUR..3 * DAY,
        1 => 10 * DAY..200 * DAY,
    ];

    prop::collection::vec(step, 0..120)
}

/// Clocks that go anywhere.
fn anywhere() -> impl Strategy<Value = Vec<Timestamp>> {
    prop::collection::vec((-2_000 * DAY..2_000 * DAY).prop_map(at), 0..80)
}

fn clock(steps: &[i64]) -> Vec<Timestamp> {
    let times = steps.iter().scan(0, |now, step| {
        *now += step;

        Some(at(*now))
    });

    times.collect()
}

fn date(time: Timestamp) -> jiff::civil::Date {
    time.to_zoned(TimeZone::UTC).date()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn with_a_sound_clock_each_stretch_keeps_what_is_promised(steps in steps(), later in 0..40 * DAY) {
        let times = clock(&steps);
        let now = times.last().map_or(at(0), |newest| *newest + SignedDuration::from_secs(later));
        let keep = thinned(&times, now);
        // Nothing is in the future, and `later` has passed: the present is `now`.
        let kept: Vec<Timestamp> = times.iter().zip(&keep).filter(|(_, k)| **k == Retention::Kept).map(|(t, _)| *t).collect();
        let age = |time: &Timestamp| now.duration_since(*time).as_secs();
        let last = &times[times.len().saturating_sub(LAST)..];

        for time in &times {
            if age(time) <= DAY {
                prop_assert!(kept.contains(time), "all of the last day");
            } else if age(time) <= 31 * DAY {
                prop_assert!(kept.iter().any(|k| date(*k) == date(*time)), "one a day");
            } else if age(time) <= 366 * DAY {
                let month = |t: Timestamp| (date(t).year(), date(t).month());
                prop_assert!(kept.iter().any(|k| month(*k) == month(*time)), "one a month");
            } else {
                prop_assert!(kept.iter().any(|k| date(*k).year() == date(*time).year()), "one a year");
            }
        }

        // And no more than that, but for the ones written last.
        let mut days: BTreeMap<_, usize> = BTreeMap::new();
        let mut months: BTreeMap<_, usize> = BTreeMap::new();

        for time in kept.iter().filter(|time| !last.contains(time)) {
            if age(time) > 366 * DAY {
                *months.entry((date(*time).year(), 0)).or_default() += 1;
            } else if age(time) > 31 * DAY {
                *months.entry((date(*time).year(), date(*time).month())).or_default() += 1;
            } else if age(time) > DAY {
                *days.entry(date(*time)).or_default() += 1;
            }
        }

        prop_assert!(days.values().chain(months.values()).all(|count| *count == 1));
    }

    #[test]
    fn whatever_clocks_say_the_newest_and_those_written_last_are_kept(times in anywhere(), now in -3_000 * DAY..3_000 * DAY) {
        let keep = thinned(&times, at(now));

        prop_assert_eq!(keep.len(), times.len());
        prop_assert!(all(&keep[keep.len().saturating_sub(LAST)..]));
    }

    #[test]
    fn thinning_again_removes_nothing_more(times in anywhere(), now in -3_000 * DAY..3_000 * DAY) {
        let kept: Vec<Timestamp> = times
            .iter()
            .zip(thinned(&times, at(now)))
            .filter(|(_, keep)| *keep == Retention::Kept)
            .map(|(time, _)| *time)
            .collect();

        prop_assert!(all(&thinned(&kept, at(now))));
    }

    #[test]
    fn a_clock_that_went_back_makes_nothing_old(steps in steps(), back in 0..4_000 * DAY) {
        let times = clock(&steps);
        let newest = times.last().copied().unwrap_or(at(0));

        prop_assert_eq!(
            thinned(&times, newest - SignedDuration::from_secs(back)),
            thinned(&times, newest)
        );
    }

    #[test]
    fn thinned_step_by_step_no_month_of_the_last_year_is_lost(steps in steps()) {
        let mut kept: Vec<Timestamp> = Vec::new();
        let mut taken = BTreeSet::new();

        for time in clock(&steps) {
            kept.push(time);
            taken.insert(time);
            let keep = thinned(&kept, time);
            kept = kept.iter().zip(keep).filter(|(_, k)| *k == Retention::Kept).map(|(t, _)| *t).collect();

            for past in &taken {
                let month = |t: &Timestamp| (date(*t).year(), date(*t).month());
                let is_recent = time.duration_since(*past).as_secs() <= 366 * DAY;

                prop_assert!(!is_recent || kept.iter().any(|k| month(k) == month(past)));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn every_kept_snapshot_is_the_state_that_was_recorded(
        work in prop::collection::vec((0..6usize, 0..5u8, -3 * DAY..20 * DAY), 1..30),
    ) {
        let fixture = fixture(KeepSnapshots::OnThisComputer);
        let mut assessment = assessment();
        let mut recorded = BTreeMap::new();
        let mut now = 0;

        for (question, level, step) in work {
            let question = ["NS01", "NS02", "GI08", "IM10", "DC02", "CC14"][question].into();
            let outcome = Outcome::Agreed(Level(level));
            assessment.apply(Edit::Record { question, outcome }, by(now)).unwrap();
            now += step;

            if let Some(taken) = fixture.take(&assessment, now) {
                recorded.insert(taken.number, assessment.clone());
            }
        }

        let list = fixture.snapshots.list();
        prop_assert!(!list.is_empty());
        prop_assert_eq!(list[0].read().unwrap(), assessment.clone());

        for snapshot in list {
            let state = snapshot.read().unwrap();
            prop_assert_eq!(&state, &recorded[&snapshot.number]);

            let mut restored = assessment.clone();
            restored.apply(assessment.restoring(&state).unwrap(), by(now)).unwrap();
            prop_assert!(crate::assessment::Difference::between(&state, &restored).is_empty());
        }
    }
}

#[test]
fn each_file_of_one_assessment_finds_its_own_states() {
    let Fixture { folder, snapshots } = fixture(KeepSnapshots::OnThisComputer);
    let path = |name: &str| folder.path().join("work").join(name);
    let of = |name: &str| {
        let data = folder.path().join("data");
        let keep = KeepSnapshots::OnThisComputer;

        Snapshots::new(&data, keep, &path(name), assessment().id())
    };
    let (here, there) = (assessment(), noted(&assessment(), "there"));
    let unsaved = noted(&there, "never saved");
    let take = |snapshots: &Snapshots, work: &Assessment, reason, second| {
        snapshots.take(work, reason, at(second)).unwrap();
    };
    take(&snapshots, &here, Reason::Opened, 0);
    take(&snapshots, &unsaved, Reason::Unsaved, 1);
    let mut other = of("Law.assessment.ron");
    assert_eq!(other.unsaved(), None, "it is of another file");
    take(&other, &there, Reason::Opened, 2);
    take(&snapshots, &here, Reason::Restore, 3);

    let kept = snapshots.unsaved().unwrap();
    assert_eq!(kept.read().unwrap(), unsaved, "whatever came between");
    let known = |snapshots: &Snapshots, file: &Assessment| Some(snapshots.newest_known(file)?.1);
    assert_eq!(known(&snapshots, &here), Some(here.clone()));
    assert_eq!(known(&other, &there), Some(there.clone()));
    // A file of another name is known by what it has seen, but not by what it lacks.
    let third = of("Third.assessment.ron");
    assert_eq!(known(&third, &here), Some(here.clone()));
    assert_eq!(known(&third, &third_of_nobody()), None);

    other.follow(&path("Renamed.assessment.ron")).unwrap();
    let renamed = of("Renamed.assessment.ron");
    assert_eq!(known(&renamed, &there), Some(there));
    take(&snapshots, &here, Reason::Closed, 4);
    assert_eq!(snapshots.unsaved(), None, "it was decided");
}

/// A state that has seen nothing of what is kept.
fn third_of_nobody() -> Assessment {
    let id = AssessmentId(Uuid::from_u128(7));
    let by = Signature {
        writer: WriterId(Uuid::from_u128(9)),
        ..by(0)
    };

    Assessment::new(id, library::national().unwrap(), "Arvenia", by).unwrap()
}

#[test]
fn a_file_of_an_older_format_is_kept_as_it_is_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.assessment.ron");
    let old = include_bytes!("../../../tests/data/format-1.assessment.ron");
    fs::write(&path, old).unwrap();
    let opened = file::open(&path).unwrap().assessment;
    let keep = KeepSnapshots::OnThisComputer;
    let snapshots = Snapshots::new(folder.path(), keep, &path, opened.id());
    let kept = snapshots
        .keep_older_format(&opened, at(0))
        .unwrap()
        .unwrap();
    assert_eq!(kept.reason, Reason::Migration);
    assert_eq!(fs::read(&kept.path).unwrap(), old);
    assert_eq!(snapshots.keep_older_format(&opened, at(1)).unwrap(), None);

    // A file of this format is nothing of the kind.
    let new = folder.path().join("new.assessment.ron");
    fs::write(&new, encode(&opened).unwrap()).unwrap();
    let snapshots = Snapshots::new(folder.path(), keep, &new, opened.id());
    assert_eq!(snapshots.keep_older_format(&opened, at(2)).unwrap(), None);
}
