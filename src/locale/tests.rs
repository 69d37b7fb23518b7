//! The promises of a locale to the screens.

use super::*;

static MIXED: language::Shipped = language::Shipped {
    tag: "en",
    endonym: "English",
    files: &[(
        "sample",
        "sample-note = { $name } wrote { $count ->\n    \
             [0] nothing\n    \
             [one] one note\n   \
             *[other] { $count } notes\n }.\n",
    )],
};

/// Left to right, with values in either direction.
fn mixed() -> Locale {
    // The tag is that of English, so there is no fallback.
    Locale::new(Language(&MIXED))
}

fn note(name: &str, count: usize) -> [(&str, Arg<'_>); 2] {
    [("name", name.into()), ("count", count.into())]
}

#[test]
fn a_locale_may_be_lent_to_tasks() {
    fn check<T: Send + Sync + Clone + 'static>() {}

    check::<Locale>();
}

#[test]
fn a_key_that_nobody_knows_shows_itself() {
    let check = |key: &str| {
        assert_eq!(Locale::new(Language::ENGLISH).text(key), format!("‹{key}›"));
    };

    check("nobody-knows-this");
    check("month-1.nobody");
    check("");
    check(".");
}

#[test]
fn english_stands_in_for_a_text_that_is_missing() {
    assert_eq!(sample::arabic().text("weekday-4"), "Thursday");
}

#[test]
fn plurals_follow_the_number() {
    let check = |count, expected: &str| {
        assert_eq!(mixed().format("sample-note", &note("Ana", count)), expected);
    };

    check(0, "Ana wrote nothing.");
    check(1, "Ana wrote one note.");
    check(21, "Ana wrote 21 notes.");
}

#[test]
fn arabic_has_six_plurals() {
    let check = |count: i64, expected: &str| {
        let text = sample::arabic().format("sample-days", &[("count", count.into())]);
        assert_eq!(without_marks(&text), expected);
    };

    check(0, "لا أيام");
    check(1, "يوم واحد");
    check(2, "يومان");
    check(3, "3 أيام");
    check(11, "11 يومًا");
    check(100, "100 يوم");
}

#[test]
fn numbers_in_messages_take_the_digits_of_the_locale() {
    let english = Locale::with_digits(Language(&MIXED), Digits::ArabicIndic);
    assert_eq!(
        english.format("sample-note", &note("Room 9", 12)),
        "Room 9 wrote ١٢ notes."
    );

    let question = sample::arabic_indic().plain(
        "sample-question",
        &[
            ("number", 12.into()),
            ("total", 75.into()),
            ("framework", "IM10".into()),
        ],
    );
    assert_eq!(question, "السؤال ١٢ من ٧٥ (IM10)");
}

#[test]
fn every_value_is_isolated_from_right_to_left() {
    let question = sample::arabic().format(
        "sample-question",
        &[
            ("number", 12.into()),
            ("total", 75.into()),
            ("framework", "NIST".into()),
        ],
    );

    assert_eq!(
        question,
        "السؤال \u{2068}12\u{2069} من \u{2068}75\u{2069} (\u{2068}NIST\u{2069})"
    );
}

#[test]
fn from_left_to_right_only_foreign_values_are_isolated() {
    assert_eq!(
        mixed().format("sample-note", &note("هدى", 2)),
        "\u{2068}هدى\u{2069} wrote 2 notes."
    );
    assert_eq!(
        mixed().format("sample-note", &note("Ana", 2)),
        "Ana wrote 2 notes."
    );
    assert_eq!(
        mixed().plain("sample-note", &note("هدى", 2)),
        "هدى wrote 2 notes."
    );
}

#[test]
fn an_isolate_never_hides_a_value_from_a_choice() {
    assert_eq!(
        sample::arabic().format("sample-kind", &[("kind", "site".into())]),
        "موقع"
    );
}

#[test]
fn codes_keep_their_order() {
    assert_eq!(
        sample::arabic().left_to_right("9/16"),
        "\u{2066}9/16\u{2069}"
    );
    assert_eq!(mixed().left_to_right("9/16"), "9/16");
}

#[test]
fn marks_that_a_pattern_brings_itself_are_kept_when_values_are_joined() {
    assert_eq!(
        marks::without_first_strong_isolates("\u{2068}\u{2066}−1\u{2069}\u{2069} a\u{2069}"),
        "\u{2066}−1\u{2069} a\u{2069}"
    );
}

#[test]
fn a_row_of_codes_runs_as_the_language_does() {
    let arabic = Locale::new(Language::matching("ar").unwrap());
    let codes = ["NS01", "NS02"].map(|code| arabic.left_to_right(code));

    assert_eq!(
        arabic.list(&codes),
        "\u{200F}\u{2066}NS01\u{2069}، \u{2066}NS02\u{2069}"
    );
    assert_eq!(
        Locale::new(Language::ENGLISH).list(["NS01", "NS02"]),
        "NS01, NS02"
    );
}

#[test]
fn sentences_made_of_values_alone_begin_at_the_right_in_arabic() {
    let arabic = Locale::new(Language::matching("ar").unwrap());
    let arguments = [("cast", 3_usize.into()), ("out", 21_usize.into())];
    let sentences = arabic.format("round-asks", &arguments);
    assert!(sentences.starts_with('\u{200F}'));

    // Its own letters say so already, and without letters there is nothing to say.
    let arguments = [("cast", 3_usize.into()), ("expected", 21_usize.into())];
    let sentence = arabic.format("round-of", &arguments);
    assert!(!sentence.starts_with('\u{200F}'));

    let english = Locale::new(Language::ENGLISH);
    let arguments = [("cast", 3_usize.into()), ("out", 21_usize.into())];
    let sentences = english.format("round-asks", &arguments);
    assert!(sentences.starts_with('3'));
}
