//! The priority of a worker, as Linux reports it.

#![cfg(target_os = "linux")]

use super::*;

/// Niceness and scheduling policy of the thread that asks, as the system has them (`proc_pid_stat(5)`, fields 19 and 41).
fn standing() -> [String; 2] {
    let stat = std::fs::read_to_string("/proc/thread-self/stat").unwrap();
    // The name of the thread is the second field, in parentheses, and may hold blanks.
    let after_name = stat.rsplit_once(") ").unwrap().1;
    let fields: Vec<&str> = after_name.split(' ').collect();

    [fields[19 - 3], fields[41 - 3]].map(str::to_owned)
}

#[test]
fn the_work_is_done_behind_the_thread_that_asks_for_it() {
    let here = standing();
    let [niceness, policy] = spawn(standing).unwrap().join().unwrap();

    assert_eq!(policy, "3", "as a batch");
    assert_eq!(standing(), here, "whoever asks stays where it is");

    // Who runs the tests nicely already has nothing to step back from.
    if here[0] == "0" {
        assert_eq!(niceness, "7");
    }
}
