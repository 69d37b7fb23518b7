//! Compares the files of every language with each other and with the sources.

use super::lookups::{Lookup, lookups, root, sources};
use super::{Arg, Language, Locale};

use std::collections::{BTreeMap, BTreeSet};

/// Beginnings of the keys that the sources compose at run time.
const COMPOSED: [&str; 2] = ["month-", "weekday-"];

/// Messages that say the same in English and in another language, because the word is the same there; names of keys and of the
/// program are the same everywhere. A key with its attribute counts as its message.
const SAME: &[(&str, &[&str])] = &[
    (
        "ar",
        &[
            "help-key-delete",
            "help-key-end",
            "help-key-enter",
            "help-key-escape",
            "help-key-home",
            "help-key-shift",
            "help-key-space",
        ],
    ),
    (
        "fr",
        &[
            "assess-evidence-date",
            "assess-hint-question",
            "assess-note",
            "ballots-question",
            "blank-foot",
            "blank-notes",
            "breakout-minutes",
            "breakouts-minutes",
            "brought-mark-initiative",
            "cli-results-questionnaire",
            "delegation-institution",
            "delegation-participants",
            "delegation-person-edit",
            "delegation-role-rapporteur",
            "delegation-scope",
            "form-brings-initiatives",
            "form-brings-notes",
            "form-brings-relations",
            "form-head-document",
            "form-head-id",
            "form-head-institution",
            "form-head-question",
            "form-head-title",
            "form-kind-programme",
            "form-label-institution",
            "form-sheet-initiatives",
            "form-sheet-questions",
            "help-plan",
            "home-begin-kind",
            "home-begin-questionnaire",
            "home-library",
            "home-understood",
            "initiative-document",
            "initiative-edit",
            "initiative-institutions",
            "initiative-kind-programme",
            "initiatives-column",
            "initiatives-title",
            "homework-for-institutions",
            "homework-version",
            "institution-edit",
            "institutions-title",
            "outputs-public",
            "part-dates",
            "place-plan",
            "plan-action",
            "plan-actions",
            "plan-aspect",
            "plan-effort",
            "plan-hint-action",
            "plan-hint-aspect",
            "plan-importance",
            "plan-list-actions",
            "plan-question",
            "plan-title",
            "plan-work",
            "report-action",
            "report-annexes",
            "report-aspect",
            "report-consensus",
            "report-date",
            "report-effort",
            "report-fact-dates",
            "report-fact-questionnaire",
            "report-importance",
            "report-organisation",
            "report-participants",
            "report-point",
            "report-program",
            "report-question",
            "report-source",
            "report-sources",
            "results-aspect",
            "results-group-questions",
            "results-question-title",
            "results-tab-aspects",
            "round-consensus",
            "settings-licences",
            "settings-package-licence",
            "settings-package-source",
            "settings-package-version",
            "settings-tab-licences",
            "settings-version",
            "sheet-actions",
            "sheet-aspect",
            "term-consensus",
            "together-shown-initiative",
        ],
    ),
    (
        "es",
        &[
            "assess-provisional",
            "breakouts-minutes",
            "chart-name-element-of",
            "files-earlier-size",
            "form-no",
            "group-academia",
            "group-academia-short",
            "help-key-enter",
            "help-key-escape",
            "help-plan",
            "institution-sector",
            "means-informal",
            "place-plan",
            "plan-title",
            "report-program",
        ],
    ),
];

/// Texts that are the same in every language.
const NAMES: [&str; 6] = [
    "app-title",
    "app-title-of",
    "help-key-alt",
    "help-key-ctrl",
    "help-key-tab",
    "home-name",
];

/// The messages of a file: key, with a dot before an attribute, and the variables of each.
type Messages = BTreeMap<String, BTreeSet<String>>;

/// Reads the messages of a Fluent file; returns ids that occur twice.
fn messages(source: &str) -> (Messages, Vec<String>) {
    let mut found = Messages::new();
    let mut twice = Vec::new();
    let mut id = String::new();
    let mut key = String::new();

    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let name_before_equals = |text: &str| {
            let name = text.split_once('=')?.0.trim_end();
            let well_formed = name.starts_with(|sign: char| sign.is_ascii_alphabetic())
                && name
                    .chars()
                    .all(|sign| sign.is_ascii_alphanumeric() || "-_".contains(sign));
            well_formed.then(|| name.to_owned())
        };

        let started = if let Some(attribute) = line.trim_start().strip_prefix('.') {
            name_before_equals(attribute).map(|name| format!("{id}.{name}"))
        } else {
            let name = name_before_equals(line);
            if let Some(name) = &name {
                id.clone_from(name);
            }
            name
        };

        if let Some(started) = started {
            key.clone_from(&started);
            if found.insert(started.clone(), BTreeSet::new()).is_some() {
                twice.push(started);
            }
        }
        if let Some(variables) = found.get_mut(&key) {
            variables.extend(line.split('$').skip(1).map(|after| {
                after
                    .chars()
                    .take_while(|sign| sign.is_ascii_alphanumeric() || "-_".contains(*sign))
                    .collect()
            }));
        }
    }

    (found, twice)
}

fn all_messages(language: Language) -> Messages {
    language
        .files()
        .iter()
        .flat_map(|(_, source)| messages(source).0)
        .collect()
}

/// Messages that `other` lacks, has in addition, or has with other variables.
fn differences(base: &Messages, other: &Messages) -> Vec<String> {
    let keys: BTreeSet<&String> = base.keys().chain(other.keys()).collect();

    keys.into_iter()
        .filter_map(|key| match (base.get(key), other.get(key)) {
            (Some(_), None) => Some(format!("{key} is missing")),
            (None, Some(_)) => Some(format!("{key} is not in English")),
            (Some(one), Some(two)) if one != two => {
                Some(format!("{key} takes {two:?} for {one:?}"))
            }
            _ => None,
        })
        .collect()
}

/// The plural categories that whole numbers up to a thousand take in a language.
fn plural_categories(language: Language) -> BTreeSet<String> {
    const PROBE: &str = "probe = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";

    let mut bundle = fluent::concurrent::FluentBundle::new_concurrent(vec![language.identifier()]);
    bundle
        .add_resource(fluent::FluentResource::try_new(PROBE.to_owned()).unwrap())
        .unwrap();
    let pattern = bundle.get_message("probe").unwrap().value().unwrap();

    (0..=1000)
        .map(|number| {
            let mut args = fluent::FluentArgs::new();
            args.set("n", number);
            bundle
                .format_pattern(pattern, Some(&args), &mut Vec::new())
                .into_owned()
        })
        .collect()
}

/// The keys of each choice in a Fluent file, nested ones included.
fn choices(source: &str) -> Vec<BTreeSet<String>> {
    source
        .match_indices("->")
        .map(|(at, arrow)| {
            let mut depth = 0_i32;
            let mut keys = BTreeSet::new();
            let mut rest = &source[at + arrow.len()..];

            while let Some(next) = rest.find(['{', '}', '[']) {
                let sign = rest.as_bytes()[next];
                rest = &rest[next + 1..];
                match sign {
                    b'{' => depth += 1,
                    b'}' if depth == 0 => break,
                    b'}' => depth -= 1,
                    _ if depth == 0 => {
                        keys.extend(rest.split_once(']').map(|(key, _)| key.trim().to_owned()));
                    }
                    _ => {}
                }
            }

            keys
        })
        .collect()
}

/// Plural choices that lack a category of the language.
fn incomplete_plurals(language: Language, source: &str) -> Vec<BTreeSet<String>> {
    let named = ["zero", "one", "two", "few", "many"];
    let needed = plural_categories(language);

    choices(source)
        .into_iter()
        .filter(|keys| named.iter().any(|name| keys.contains(*name)) && !keys.is_superset(&needed))
        .collect()
}

fn none<T: std::fmt::Debug>(found: &[T], what: &str) {
    assert!(found.is_empty(), "{what}: {found:#?}");
}

#[test]
fn every_file_is_sound_fluent() {
    for language in Language::all() {
        for (name, source) in language.files() {
            if let Err((_, faults)) = fluent::FluentResource::try_new((*source).to_owned()) {
                panic!("{}/{name}.ftl: {faults:#?}", language.tag());
            }
        }
    }
}

#[test]
fn every_file_on_disk_is_shipped() {
    for language in Language::all() {
        let on_disk: BTreeSet<String> =
            std::fs::read_dir(root().join("locales").join(language.tag()))
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
                .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
                .collect();
        let shipped = language
            .files()
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .collect();

        assert_eq!(on_disk, shipped, "{}", language.tag());
    }
}

#[test]
fn all_languages_say_the_same_things() {
    for language in Language::all() {
        for ((name, base), (_, other)) in Language::ENGLISH.files().iter().zip(language.files()) {
            let found = differences(&messages(base).0, &messages(other).0);
            none(&found, &format!("{}/{name}.ftl", language.tag()));
        }
    }
}

/// The messages of a file by key, with their variants, but for those of variables and signs alone.
fn wordings(source: &str) -> BTreeMap<String, String> {
    let resource = fluent::FluentResource::try_new(source.to_owned()).unwrap_or_else(|(r, _)| r);
    let words_of = |pattern: &fluent_syntax::ast::Pattern<&str>| {
        use fluent_syntax::ast::{Expression, PatternElement};

        let mut words = String::new();
        let mut patterns = vec![pattern];

        while let Some(pattern) = patterns.pop() {
            for element in &pattern.elements {
                match element {
                    PatternElement::TextElement { value } => words.push_str(value),
                    PatternElement::Placeable {
                        expression: Expression::Select { variants, .. },
                    } => patterns.extend(variants.iter().map(|variant| &variant.value)),
                    PatternElement::Placeable { .. } => words.push('$'),
                }
            }
        }

        words
    };
    let mut found = BTreeMap::new();

    for entry in resource.entries() {
        if let fluent_syntax::ast::Entry::Message(message) = entry {
            let id = message.id.name;

            if let Some(value) = &message.value {
                found.insert(id.to_owned(), words_of(value));
            }
            for attribute in &message.attributes {
                found.insert(
                    format!("{id}.{}", attribute.id.name),
                    words_of(&attribute.value),
                );
            }
        }
    }

    found.retain(|_, words| words.chars().filter(|sign| sign.is_alphabetic()).count() > 1);

    found
}

/// Messages of a language that are the same as in English.
fn unchanged(english: &str, other: &str) -> Vec<String> {
    let other = wordings(other);
    let same = wordings(english)
        .into_iter()
        .filter(|(key, words)| other.get(key) == Some(words));

    same.map(|(key, _)| key).collect()
}

#[test]
fn nothing_is_left_in_english() {
    for language in &Language::all()[1..] {
        let listed = SAME
            .iter()
            .find(|(tag, _)| *tag == language.tag())
            .map_or(&[][..], |(_, keys)| keys);
        let mut found = BTreeSet::new();

        for ((_, english), (_, own)) in Language::ENGLISH.files().iter().zip(language.files()) {
            found.extend(unchanged(english, own));
        }

        found.retain(|key| !key.starts_with("month-") && !NAMES.contains(&key.as_str()));
        let expected: BTreeSet<String> = listed.iter().map(ToString::to_string).collect();
        assert_eq!(found, expected, "{}", language.tag());
    }
}

#[test]
fn no_message_is_said_twice() {
    for language in Language::all() {
        let whole: Vec<&str> = language.files().iter().map(|(_, source)| *source).collect();
        none(&messages(&whole.join("\n")).1, language.tag());
    }
}

#[test]
fn plurals_are_complete() {
    for language in Language::all() {
        for (name, source) in language.files() {
            none(
                &incomplete_plurals(*language, source),
                &format!("{}/{name}.ftl", language.tag()),
            );
        }
    }
}

#[test]
fn every_key_that_is_used_exists_and_gets_its_values() {
    let known = all_messages(Language::ENGLISH);
    let mut faults = Vec::new();

    for (path, code) in sources() {
        for lookup in lookups(&code) {
            match known.get(&lookup.key) {
                None => faults.push(format!("{}: no message {}", path.display(), lookup.key)),
                Some(needed) => faults.extend(
                    lookup
                        .given
                        .iter()
                        .flat_map(|given| needed.difference(given))
                        .map(|name| format!("{}: {} needs {name}", path.display(), lookup.key)),
                ),
            }
        }
    }

    none(&faults, "lookups");
}

#[test]
fn every_message_that_exists_is_used() {
    let code: String = sources().into_iter().map(|(_, code)| code).collect();
    let unused: Vec<String> = all_messages(Language::ENGLISH)
        .into_keys()
        .filter(|key| !COMPOSED.iter().any(|beginning| key.starts_with(beginning)))
        .filter(|key| !code.contains(&format!("\"{key}\"")))
        // A composed key of a message may also lead to its attribute.
        .filter(|key| {
            key.split_once('.')
                .is_none_or(|(id, _)| !code.contains(&format!("\"{id}\"")))
        })
        .collect();

    none(&unused, "messages that nobody asks for");
}

#[test]
fn every_message_can_be_formatted() {
    let values = |number: i64| [Arg::from("text"), Arg::from("نص"), Arg::from(number)];

    for language in Language::all() {
        let locale = Locale::new(*language);

        for (key, variables) in all_messages(*language) {
            for value in [0, 1, 2, 3, 11, 100].into_iter().flat_map(values) {
                let args: Vec<(&str, Arg<'_>)> = variables
                    .iter()
                    .map(|name| (name.as_str(), value.clone()))
                    .collect();
                let Some((text, errors)) = locale.resolve(&key, &args) else {
                    // A message may consist of attributes alone.
                    continue;
                };

                none(&errors, &key);
                // A no-break space may well part thousands.
                assert!(!text.trim_matches(' ').is_empty(), "{key} is empty");
            }
        }
    }
}

mod can_fail {
    //! Each check is shown a fault and must see it.

    use super::*;
    use crate::locale::sample;

    fn of(source: &str) -> Messages {
        messages(source).0
    }

    #[test]
    fn missing_foreign_and_different_messages_are_seen() {
        let base = of("one = { $a }\ntwo = x\n    .tip = y\nthree = z");
        let other = of("one = { $b }\ntwo = x\nfour = z");

        assert_eq!(
            differences(&base, &other),
            [
                "four is not in English",
                r#"one takes {"b"} for {"a"}"#,
                "three is missing",
                "two.tip is missing",
            ]
        );
        none(&differences(&base, &base), "itself");
    }

    #[test]
    fn a_text_left_in_english_is_seen() {
        let english = "a = Save { $n }\nb = { $n } · { $m }\nc = Open\n    .tip = Opens it";
        let other = "a = Save { $n }\nb = { $n } · { $m }\nc = Ouvrir\n    .tip = Opens it";

        assert_eq!(unchanged(english, other), ["a", "c.tip"]);
    }

    #[test]
    fn a_message_said_twice_is_seen() {
        assert_eq!(messages("a = 1\nb = 2\na = 3").1, ["a"]);
    }

    #[test]
    fn a_missing_plural_is_seen() {
        let two_of_six = "days = { $n ->\n [one] { $n ->\n [x] y\n *[z] w\n }\n *[other] days\n }";

        assert_eq!(plural_categories(Language::ENGLISH).len(), 2);
        assert_eq!(plural_categories(sample::LANGUAGE).len(), 6);
        none(
            &incomplete_plurals(Language::ENGLISH, two_of_six),
            "English",
        );
        assert_eq!(incomplete_plurals(sample::LANGUAGE, two_of_six).len(), 1);
        for (_, source) in sample::LANGUAGE.files() {
            none(&incomplete_plurals(sample::LANGUAGE, source), "complete");
        }
    }

    #[test]
    fn lookups_are_found_over_lines_and_with_their_values() {
        let code = r#"
            locale.text("a"); button(locale.format(
                "b", &[("x", 1.into()), ("y", f("(")
            .into())])); locale.plain("c", &args); locale.text(key)
        "#;
        let names = |names: &[&str]| Some(names.iter().map(ToString::to_string).collect());
        let lookup = |key: &str, given| Lookup {
            key: key.to_owned(),
            given,
        };

        assert_eq!(
            lookups(code),
            [
                lookup("a", names(&[])),
                lookup("b", names(&["x", "y"])),
                lookup("c", None),
            ]
        );
    }
}
