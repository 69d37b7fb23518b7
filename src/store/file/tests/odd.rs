//! Odd names and places: a file of any name can be saved, locked and opened again, or the error says why not.

use super::*;
use crate::store::file_lock::{Holder, Taken, take};
use crate::store::name::file_stem;

#[test]
fn files_with_odd_names_are_made_opened_saved_locked_and_renamed() {
    let long = "x".repeat(300);
    let titles = [
        "Côte d'Ivoire",
        "المملكة المغربية",
        "中华人民共和国",
        "Ελλάδα και Κύπρος",
        "e\u{301}\u{301}\u{301}",
        "👩‍💻 \u{1f1fa}\u{1f1f3}",
        "a'b\"c`d$e;f&g|h",
        "-rf *",
        "two\nlines\tand a tab",
        "%41 %00 %zz",
        "nul",
        "..",
        long.as_str(),
    ];

    for title in titles {
        let folder = folder();
        let below = folder.path().join(format!("in {}", file_stem(title)));
        let text = encode(&assessment()).unwrap();
        let made = create_new(&below, title, &text).unwrap();
        let me = Holder::new(Uuid::new_v4(), Timestamp::UNIX_EPOCH);
        let Taken::Mine(lock) = take(&made.path, me) else {
            panic!("{title:?}")
        };

        let opened = open(&made.path).unwrap();
        assert_eq!(opened.fingerprint, made.fingerprint, "{title:?}");
        save(&made.path, &text, Expected::This(opened.fingerprint)).unwrap();
        let renamed = rename(&made.path, &format!("{title} again")).unwrap();
        assert!(matches!(lock.follow(&renamed), Taken::Mine(_)), "{title:?}");
        assert_eq!(names(&below).len(), 1, "{title:?}: {:?}", names(&below));
        assert_eq!(
            open(&renamed).unwrap().assessment,
            assessment(),
            "{title:?}"
        );
    }
}

#[test]
fn a_name_as_long_as_a_file_system_takes_can_be_saved_though_not_marked() {
    let folder = folder();
    let path = folder.path().join("n".repeat(255));

    let fingerprint = put(&path, "old");
    save(&path, "new", Expected::This(fingerprint)).unwrap();

    let me = Holder::new(Uuid::new_v4(), Timestamp::UNIX_EPOCH);
    assert!(matches!(take(&path, me), Taken::NoLocks));
    assert_eq!(names(folder.path()).len(), 1);
}

#[test]
fn a_path_longer_than_usual_is_saved() {
    let folder = folder();
    let mut below = folder.path().to_owned();

    for _ in 0..18 {
        below.push("a folder with a name of forty characters");
    }

    let path = created(&below, "a", "text");
    assert!(path.as_os_str().len() > 700);
    assert_eq!(fs::read_to_string(path).unwrap(), "text");
}

#[test]
#[cfg(unix)]
fn a_name_that_is_no_unicode_is_opened_saved_and_held() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let folder = folder();
    let path = folder
        .path()
        .join(OsStr::from_bytes(b"caf\xe9.assessment.ron"));
    let text = encode(&assessment()).unwrap();
    fs::write(&path, &text).unwrap();

    let opened = open(&path).unwrap();
    let me = Holder::new(Uuid::new_v4(), Timestamp::UNIX_EPOCH);
    let taken = take(&path, me);
    assert!(matches!(taken, Taken::Mine(_)));
    save(&path, &text, Expected::This(opened.fingerprint)).unwrap();
    drop(taken);
    assert_eq!(names(folder.path()).len(), 1);
}
