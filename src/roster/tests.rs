use super::*;
use crate::assessment::{
    Assessment, AssessmentId, Edit, History, ItemId, Participant, Signature, WriterId,
};
use crate::locale::Language;
use crate::questionnaire::library;
use crate::store::tables;

use jiff::Timestamp;
use uuid::Uuid;

fn me() -> Signature<'static> {
    Signature {
        writer: WriterId(Uuid::from_u128(1)),
        computer: "laptop",
        at: Timestamp::UNIX_EPOCH,
    }
}

fn item(number: u128) -> ItemId {
    ItemId(Uuid::from_u128(number))
}

fn empty() -> Assessment {
    let national = library::national().unwrap();

    Assessment::new(AssessmentId(Uuid::from_u128(5)), national, "Arvenia", me()).unwrap()
}

/// An assessment with these people, each with an institution that the register has.
fn with(people: &[(&str, &str)]) -> Assessment {
    let mut assessment = empty();

    for (number, (name, organisation)) in (1..).zip(people) {
        let entered = assessment.entering(
            organisation,
            Some("regulator".to_owned()),
            item(900 + number),
        );
        let participant = Participant {
            name: (*name).to_owned(),
            organisation: (*organisation).to_owned(),
            group: Some("regulator".to_owned()),
            ..Participant::default()
        };
        let person = Edit::PutParticipant {
            id: item(number),
            participant,
        };

        for edit in entered.into_iter().chain([person]) {
            assessment.apply(edit, me()).unwrap();
        }
    }

    assessment
}

fn roster(text: &str) -> Roster {
    Roster::of(&tables::of_text(text).unwrap()).unwrap()
}

fn fresh() -> impl FnMut() -> ItemId {
    let mut next = 10_000;

    move || {
        next += 1;
        item(next)
    }
}

/// Name, honorific, post, institution, group and role of each row.
fn people(check: &Check) -> Vec<[String; 6]> {
    let texts = |row: &CheckedRow| {
        let person = &row.person;

        [
            person.name.clone(),
            person.honorific.clone(),
            person.post.clone(),
            person.organisation.clone(),
            person.group.clone().unwrap_or_default(),
            format!("{:?}", person.role),
        ]
    };

    check.rows.iter().map(texts).collect()
}

fn meanings(check: &Check) -> Vec<Option<Meaning>> {
    check
        .columns
        .iter()
        .map(|column| column.content.meaning())
        .collect()
}

#[test]
fn heads_are_found_in_four_languages_in_any_order() {
    use Meaning::{FamilyName, GivenName, Group, Honorific, Institution, Name, Post, Role};

    let all = [
        Honorific,
        FamilyName,
        GivenName,
        Post,
        Institution,
        Group,
        Role,
    ];
    for (language, heads, expected) in [
        (
            "en",
            "Title\tSurname\tFirst name\tPosition\tOrganisation\tCategory\tRole",
            all.as_slice(),
        ),
        (
            "fr",
            "Civilité\tNom\tPrénom\tFonction\tStructure\tCatégorie\tRôle",
            &all,
        ),
        (
            "es",
            "Tratamiento\tApellidos\tNombre\tCargo\tInstitución\tGrupo\tRol",
            &all,
        ),
        (
            "ar",
            "صيغة المخاطبة\tاللقب\tالاسم\tالوظيفة\tالجهة\tالفئة\tالدور",
            &all,
        ),
        (
            "fr",
            "RÔLE\tORGANISME\tNOM ET PRÉNOM(S)",
            &[Role, Institution, Name],
        ),
        (
            "es",
            "Cargo que ocupa\tNombre y Apellidos:\tEntidad",
            &[Post, Name, Institution],
        ),
        (
            "ar",
            "المؤسسة\tالاسم الكامل\tالمسمى الوظيفي",
            &[Institution, Name, Post],
        ),
        (
            "en",
            "No.\tName / Nom\tDesignation (English)\tMinistry/Agency",
            &[Name, Post, Institution],
        ),
    ] {
        let check = roster(&format!(
            "{heads}\nMr\tSorenka\tKarel\tAdviser\tAuthority\tRegulator\tMember"
        ))
        .check(&empty());
        let found: Vec<Meaning> = meanings(&check).into_iter().flatten().collect();

        assert_eq!(found, expected, "{heads}");
        assert_eq!(check.language.map(Language::tag), Some(language), "{heads}");
    }
}

#[test]
fn a_row_of_each_language_becomes_a_person() {
    let french = roster(
        "Liste des délégués 2026\n\nN°;Civilité;NOM;Prénoms;Fonction;Ministère;Catégorie;Rôle;E-mail\n\
         1;Mme;BELMAROU;Salma;Directrice, études;Ministère de l’Économie;Gouvernement;Chef de délégation;s@x.org\n",
    );
    let arabic = roster(
        "الاسم الكامل\tالمنصب\tالجهة\tالفئة\tالدور\tالجوال\n\
         د. سلمى بلمارو\tمديرة\tهيئة الاتصالات\tالجهة التنظيمية\tمقررة\t٠٥٥١٢٣٤٥٦٧\n",
    );
    let spanish = roster(
        "Nombre\tCargo\tEntidad\tGrupo\tRol\nIng. Karel Sorenka\tAsesor\tAutoridad\tSector privado\tObservador\n",
    );

    for (roster, expected) in [
        (
            french,
            [
                "Salma BELMAROU",
                "Mme",
                "Directrice, études",
                "Ministère de l’Économie",
                "ministries",
                "Head",
            ],
        ),
        (
            arabic,
            [
                "سلمى بلمارو",
                "د.",
                "مديرة",
                "هيئة الاتصالات",
                "regulator",
                "Rapporteur",
            ],
        ),
        (
            spanish,
            [
                "Karel Sorenka",
                "Ing.",
                "Asesor",
                "Autoridad",
                "operators",
                "Observer",
            ],
        ),
    ] {
        assert_eq!(
            people(&roster.check(&empty())),
            [expected.map(str::to_owned)]
        );
    }
}

#[test]
fn addresses_and_telephone_numbers_are_left_out_by_their_heads_and_by_what_they_are() {
    let list = "Name\tOrganisation\tE-mail\tRemarks\tPost\n\
                Salma Belmarou <s.belmarou@tra.example>\tTelecom Authority\tn/a\t+31 6 1234 5678\tsorenka@tra.example\n\
                Karel Sorenka\tTelecom Authority\tn/a\t٠٠٩٦٦ ٥٥ ١٢٣ ٤٥٦٧\tk@tra.example\n";
    let mut roster = roster(list);
    let check = roster.check(&empty());
    let private: Vec<&str> = check
        .columns
        .iter()
        .filter(|column| column.content == Content::Private)
        .map(|column| column.head.as_str())
        .collect();

    assert_eq!(private, ["E-mail", "Remarks", "Post"]);
    assert_eq!(check.rows[0].person.name, "Salma Belmarou");

    // Nobody can choose to take them in.
    roster.choose(3, Some(Meaning::Post));
    let edit = roster.check(&empty()).edit(&empty(), fresh()).unwrap();
    let written = format!("{edit:?}");
    assert!(!written.contains('@') && !written.contains("1234") && !written.contains("١٢٣"));
}

#[test]
fn columns_without_heads_are_guessed_only_from_words_that_are_known() {
    let assessment = with(&[("Salma Belmarou", "Telecom Authority")]);
    let row = "Ms\tAmina Corvesh\tDirector\tTelecom Authority\tRegulator\n";
    let check = roster(&row.repeat(10)).check(&assessment);

    assert_eq!(
        meanings(&check),
        [
            Some(Meaning::Honorific),
            None,
            None,
            Some(Meaning::Institution),
            Some(Meaning::Group)
        ]
    );
    assert_eq!(
        check.columns[0].content,
        Content::Guessed(Meaning::Honorific)
    );
    assert!(!check.has_names());
    assert!(check.edit(&assessment, fresh()).is_none());

    // Seven of ten are not enough, eight are.
    for (known, expected) in [(7, None), (8, Some(Meaning::Honorific))] {
        let rows: String = (0..10)
            .map(|at| if at < known { "Mr" } else { "Lord" })
            .enumerate()
            .flat_map(|(at, title)| [title.to_owned(), format!("\tPerson {at}\n")])
            .collect();
        assert_eq!(meanings(&roster(&rows).check(&assessment))[0], expected);
    }

    let mut chosen = roster(&row.repeat(10));
    chosen.choose(1, Some(Meaning::Name));
    let check = chosen.check(&assessment);
    assert_eq!(check.rows[0].person.name, "Amina Corvesh");
    assert_eq!(check.added(), 1, "the other nine are the same person");
    assert_eq!(check.rows[9].state, RowState::Twice { row: 1 });
}

#[test]
fn who_is_known_gains_what_is_missing_and_loses_nothing() {
    let mut assessment = with(&[("Belmarou Sálma", "Telecom Authority")]);
    let known = Participant {
        post: "Head of supervision".to_owned(),
        ..assessment.participants().get(item(1)).unwrap().clone()
    };
    assessment
        .apply(
            Edit::PutParticipant {
                id: item(1),
                participant: known,
            },
            me(),
        )
        .unwrap();
    let check = roster("Name\tPost\tInstitution\tRole\nDr. Salma BELMAROU\tAdviser\ttelecom authority\tHead of delegation").check(&assessment);

    let gains = Gains {
        honorific: true,
        ..Gains::default()
    };
    assert_eq!(check.rows[0].state, RowState::Known { id: item(1), gains });
    assert_eq!((check.added(), check.completed()), (0, 1));

    assessment
        .apply(check.edit(&assessment, fresh()).unwrap(), me())
        .unwrap();
    let person = assessment.participants().get(item(1)).unwrap();
    assert_eq!(person.honorific, "Dr.");
    assert_eq!(person.post, "Head of supervision");
    assert_eq!(person.name, "Belmarou Sálma");
    assert_eq!(person.role, Role::Member);
    assert_eq!(assessment.institutions().len(), 1);

    let again = roster("Name\tInstitution\nSalma Belmarou\tTelecom Authority").check(&assessment);
    assert!(
        again.edit(&assessment, fresh()).is_none(),
        "nothing is left to gain"
    );
}

#[track_caller]
fn check_likeness(known: (&str, &str), listed: (&str, &str), expected: Option<(Likeness, Answer)>) {
    let assessment = with(&[known]);
    let check =
        roster(&format!("Name\tInstitution\n{}\t{}", listed.0, listed.1)).check(&assessment);
    let found = match &check.rows[0].state {
        RowState::Perhaps(meant) => Some((meant.likeness, meant.answer)),
        RowState::New => None,
        other => panic!("{other:?}"),
    };

    assert_eq!(found, expected, "{listed:?} beside {known:?}");
}

#[test]
fn who_may_be_known_is_asked_about_and_a_doubled_person_is_proposed_before_a_swallowed_one() {
    let (initial, letter, name) = (
        Likeness::FamilyAndInitial,
        Likeness::OneLetter,
        Likeness::Name,
    );
    let (here, there) = ("Telecom Authority", "Ministry of Finance");

    for (known, listed, where_listed, expected) in [
        (
            "Salma Belmarou",
            "S. Belmarou",
            here,
            Some((initial, Answer::Same)),
        ),
        (
            "Salma Belmarou",
            "S. Belmarou",
            there,
            Some((initial, Answer::Another)),
        ),
        (
            "Salma Belmarou",
            "Belmarou, S.",
            here,
            Some((initial, Answer::Same)),
        ),
        (
            "S. Belmarou",
            "Salma BELMAROU",
            here,
            Some((initial, Answer::Same)),
        ),
        (
            "Karel Sorenka",
            "Karl Sorenka",
            here,
            Some((letter, Answer::Same)),
        ),
        (
            "Karel Sorenka",
            "Karel Sorenko",
            here,
            Some((letter, Answer::Another)),
        ),
        (
            "Karel Sorenka",
            "Sorenka Kaerl",
            here,
            Some((letter, Answer::Another)),
        ),
        (
            "Karel Sorenka",
            "Karel Sorenka",
            there,
            Some((name, Answer::Another)),
        ),
        (
            "سلمى بلمارو",
            "سلمي بلمارون",
            here,
            Some((letter, Answer::Another)),
        ),
        ("Salma Belmarou", "Sara Belmarou", here, None),
        ("Salma Belmarou", "Karel Sorenka", here, None),
        ("Li Wu", "Lu Wu", here, None),
    ] {
        check_likeness((known, here), (listed, where_listed), expected);
    }
}

#[test]
fn an_answer_decides_whether_a_person_is_completed_or_added() {
    let mut assessment = with(&[("Salma Belmarou", "Telecom Authority")]);
    let mut roster = roster("Name\tPost\tInstitution\nS. Belmarou\tHead\tTelecom Authority");
    let check = roster.check(&assessment);
    assert_eq!((check.added(), check.completed()), (0, 1));

    roster.answer(2, Answer::Another);
    let check = roster.check(&assessment);
    assert_eq!((check.added(), check.completed()), (1, 0));

    assessment
        .apply(check.edit(&assessment, fresh()).unwrap(), me())
        .unwrap();
    assert_eq!(assessment.participants().len(), 2);
}

#[test]
fn an_institution_that_differs_by_a_letter_is_asked_about_once() {
    let assessment = with(&[("Salma Belmarou", "Telecommunications Authority")]);
    let list = "Name\tInstitution\nKarel Sorenka\tTelecomunications Authority\nAmina Corvesh\tTelecomunications Authority\n\
                Darro Linthe\tMinistry of Finance\nOren Talvic\tMinistry of Finence\n";
    let mut roster = roster(list);
    let check = roster.check(&assessment);
    let asked: Vec<(&str, bool)> = check
        .rows
        .iter()
        .filter_map(|row| match &row.institution {
            Place::Perhaps {
                known, is_first, ..
            } => Some((known.as_str(), *is_first)),
            _ => None,
        })
        .collect();

    assert_eq!(
        asked,
        [
            ("Telecommunications Authority", true),
            ("Telecommunications Authority", false),
            ("Ministry of Finance", true)
        ]
    );
    assert_eq!(check.new_institutions(&assessment), 1);
    assert_eq!(
        check.rows[1].person.organisation,
        "Telecommunications Authority"
    );

    roster.answer_institution("Telecomunications Authority", Answer::Another);
    let check = roster.check(&assessment);
    assert_eq!(check.new_institutions(&assessment), 2);
    assert_eq!(
        check.rows[1].person.organisation,
        "Telecomunications Authority"
    );
}

#[test]
fn a_short_name_a_former_one_and_other_capitals_mean_the_same_institution() {
    let mut assessment = with(&[("Salma Belmarou", "Autorité de régulation")]);
    let (id, institution) = assessment
        .institution_called("Autorité de régulation")
        .unwrap();
    let institution = Box::new(crate::assessment::Institution {
        short: "ART".to_owned(),
        former: vec!["Agence des télécoms".to_owned()],
        ..institution.clone()
    });
    assessment
        .apply(Edit::PutInstitution { id, institution }, me())
        .unwrap();

    for written in [
        "art",
        "A.R.T.",
        "AGENCE DES TELECOMS",
        "autorite de regulation",
    ] {
        let check =
            roster(&format!("Name\tInstitution\nKarel Sorenka\t{written}")).check(&assessment);

        assert_eq!(check.rows[0].institution, Place::Known, "{written}");
        assert_eq!(check.rows[0].person.organisation, "Autorité de régulation");
        // Without a group in the list, that of the institution is proposed.
        assert_eq!(check.rows[0].person.group.as_deref(), Some("regulator"));
    }
}

#[test]
fn groups_and_roles_are_recognised_in_four_languages_and_what_is_not_says_so() {
    for (group, expected) in [
        ("Ministries", "ministries"),
        ("Ministère", "ministries"),
        ("الوزارات", "ministries"),
        ("Secteur privé", "operators"),
        ("Fuerzas del orden", "police-judiciary"),
        ("CERT", "response-team"),
        ("Academia", "academia-civil-society"),
        ("Regulator / Régulateur", "regulator"),
    ] {
        let check = roster(&format!("Name\tGroup\nKarel Sorenka\t{group}")).check(&empty());
        assert_eq!(
            check.rows[0].person.group.as_deref(),
            Some(expected),
            "{group}"
        );
        assert_eq!(check.rows[0].unknown_group, None);
    }

    let mut roster = roster("Name\tGroup\tRole\nKarel Sorenka\tDiplomats\tAstronaut");
    let row = roster.check(&empty()).rows.remove(0);
    assert_eq!(row.unknown_group.as_deref(), Some("Diplomats"));
    assert_eq!(row.unknown_role.as_deref(), Some("Astronaut"));
    assert_eq!((row.person.group, row.person.role), (None, Role::Member));

    roster.put_into_group(2, Some("operators".to_owned()));
    roster.give_role(2, Role::Observer);
    let row = roster.check(&empty()).rows.remove(0);
    assert_eq!((row.unknown_group, row.unknown_role), (None, None));
    assert_eq!(
        (row.person.group.as_deref(), row.person.role),
        (Some("operators"), Role::Observer)
    );
}

#[test]
fn whoever_is_in_the_list_twice_is_taken_once() {
    let check = roster("Name\tInstitution\nKarel Sorenka\tAuthority\nSORENKA Karel\tAuthority\nKarel Sorenka\tMinistry\n").check(&empty());
    let states: Vec<(&RowState, bool)> = check
        .rows
        .iter()
        .map(|row| (&row.state, row.is_taken))
        .collect();

    assert_eq!(
        states,
        [
            (&RowState::New, true),
            (&RowState::Twice { row: 2 }, false),
            (&RowState::New, true)
        ]
    );
}

#[test]
fn rows_without_a_name_are_refused_and_stand_last() {
    let long = "a".repeat(300);
    let check = roster(&format!(
        "Name\tPost\n\tHead\n{long}\tHead\nSalma Belmarou\tHead\nName\tPost\n"
    ))
    .check(&empty());
    let states: Vec<&RowState> = check.rows.iter().map(|row| &row.state).collect();

    assert_eq!(
        states,
        [
            &RowState::New,
            &RowState::Refused(Refusal::NoName),
            &RowState::Refused(Refusal::TooLong)
        ]
    );
    assert_eq!(check.added(), 1);
}

#[test]
fn the_honorific_leaves_the_name_and_an_initial_stays() {
    for (written, honorific, name) in [
        ("H.E. Mr Oren Talvic", "H.E. Mr", "Oren Talvic"),
        ("S.E. Mme Salma Belmarou", "S.E. Mme", "Salma Belmarou"),
        ("معالي الدكتور كارل سورنكا", "معالي الدكتور", "كارل سورنكا"),
        ("M. Jean Dupont", "M.", "Jean Dupont"),
        ("M. Dupont", "", "M. Dupont"),
        ("Belmarou, Dr. Salma", "Dr.", "Salma Belmarou"),
        ("Salma Belmarou, PhD", "", "Salma Belmarou, PhD"),
        ("Judge", "", "Judge"),
    ] {
        let check = roster(&format!("Name\tPost\n\"{written}\"\tHead")).check(&empty());
        let person = &check.rows[0].person;

        assert_eq!(
            (person.honorific.as_str(), person.name.as_str()),
            (honorific, name),
            "{written}"
        );
    }
}

#[test]
fn one_undo_takes_back_people_and_institutions() {
    let mut assessment = with(&[("Salma Belmarou", "Telecom Authority")]);
    let before = assessment.clone();
    let list = "Name\tPost\tInstitution\nSalma Belmarou\tHead\tTelecom Authority\nKarel Sorenka\tAdviser\tMinistry of Finance\nAmina Corvesh\tJudge\tHigh Court\n";
    let check = roster(list).check(&assessment);
    let edit = check.edit(&assessment, fresh()).unwrap();
    let mut history = History::default();

    history.apply(&mut assessment, edit, me()).unwrap();
    assert_eq!(assessment.participants().len(), 3);
    assert_eq!(assessment.institutions().len(), 3);

    history.undo(&mut assessment, me()).unwrap();
    assert_eq!(
        assessment.participants().iter().collect::<Vec<_>>(),
        before.participants().iter().collect::<Vec<_>>()
    );
    assert_eq!(
        assessment.institutions().iter().collect::<Vec<_>>(),
        before.institutions().iter().collect::<Vec<_>>()
    );
}

#[test]
fn the_sheet_with_the_heads_is_the_list() {
    let sheet = |name: &str, text: &str| Sheet {
        name: name.to_owned(),
        ..tables::of_text(text).unwrap().sheets.remove(0)
    };
    let notes = sheet("Notes", &"some words\tmore words\n".repeat(40));
    let list = sheet("Délégués", "Nom\tFonction\nKarel Sorenka\tConseiller");
    let table = |sheets| Table {
        kind: tables::TableKind::Xlsx,
        sheets,
    };

    assert_eq!(
        Roster::of(&table(vec![notes.clone(), list]))
            .unwrap()
            .sheet(),
        "Délégués"
    );
    assert_eq!(
        Roster::of(&table(vec![sheet("One", "Name\nKarel\nSalma")])),
        Err(NoColumns)
    );
    let hidden = Sheet {
        is_hidden: true,
        ..notes
    };
    assert_eq!(Roster::of(&table(vec![hidden])), Err(NoColumns));
}

#[test]
fn formulas_and_marks_of_direction_are_only_text() {
    let list = "Name\tPost\tInstitution\n=HYPERLINK(\"http://x\")\t@SUM(A1)\t=1+1\n\u{202e}Karel\u{202c} Sorenka\tHead\tAuthority\n";
    let mut assessment = empty();
    let check = roster(list).check(&assessment);
    let edit = check.edit(&assessment, fresh()).unwrap();

    assessment.apply(edit, me()).unwrap();
    assert_eq!(assessment.participants().len(), 2);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_a_list_holds_its_edit_can_happen(rows in proptest::collection::vec(proptest::collection::vec("\\PC{0,12}", 1..6), 1..12), headed in proptest::bool::ANY) {
        let rows: Vec<String> = rows.iter().map(|row| row.join("\t")).collect();
        let head = if headed { "Name\tPost\tInstitution\tGroup\tRole\n" } else { "" };
        let text = format!("{head}{}", rows.join("\n"));

        if let Ok(Ok(mut roster)) = tables::of_text(&text).map(|table| Roster::of(&table)) {
            let mut assessment = with(&[("Salma Belmarou", "Telecom Authority")]);
            roster.choose(1, Some(Meaning::Name));
            let check = roster.check(&assessment);
            let added = check.added();

            if let Some(edit) = check.edit(&assessment, fresh()) {
                assessment.apply(edit, me()).unwrap();
            }

            proptest::prop_assert_eq!(assessment.participants().len(), 1 + added);
        }
    }
}
