use super::*;

use encoding_rs::{WINDOWS_1252, WINDOWS_1256};
use rust_xlsxwriter::{Format, Workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use std::io::{Cursor, Write};

/// The texts of a sheet, row by row.
fn texts(sheet: &Sheet) -> Vec<Vec<String>> {
    let of_row = |row: &Row| {
        row.cells
            .iter()
            .map(|cell| cell.text().into_owned())
            .collect()
    };

    sheet.rows.iter().map(of_row).collect()
}

#[track_caller]
fn check(bytes: &[u8], expected: &[&[&str]]) -> Table {
    let table = of_bytes(bytes).unwrap();
    assert_eq!(texts(&table.sheets[0]), expected);

    table
}

fn kind(encoding: TextEncoding, separator: char) -> TableKind {
    TableKind::Text {
        encoding,
        separator,
    }
}

/// A zip file of some parts.
fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));

    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }

    zip.finish().unwrap().into_inner()
}

/// An XLSX of one sheet with these rows, shared texts and styles.
fn xlsx(rows: &str, shared: &str, styles: &str) -> Vec<u8> {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    packed(&[
        ("[Content_Types].xml", "<Types/>"),
        (
            "_rels/.rels",
            &format!(
                "<Relationships><Relationship Id='r1' Type='{office}/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            "<workbook><sheets><sheet name='List' sheetId='1' r:id='r1'/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            &format!(
                "<Relationships><Relationship Id='r1' Type='{office}/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"
            ),
        ),
        ("xl/sharedStrings.xml", shared),
        ("xl/styles.xml", styles),
        (
            "xl/worksheets/sheet1.xml",
            &format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"),
        ),
    ])
}

/// An ODS of one sheet with these rows.
fn ods(rows: &str) -> Vec<u8> {
    packed(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest:manifest/>"),
        (
            "content.xml",
            &format!(
                "<office:document-content><office:body><office:spreadsheet><table:table table:name='List'>{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
            ),
        ),
    ])
}

fn ods_cell(text: &str) -> String {
    format!(
        "<table:table-cell office:value-type='string'><text:p>{text}</text:p></table:table-cell>"
    )
}

#[test]
fn cells_are_found_whatever_stands_between_them() {
    let rows: &[&[&str]] = &[&["Name", "Post"], &["Salma Belmarou", "Head, market"]];

    for (text, separator) in [
        ("Name\tPost\nSalma Belmarou\tHead, market\n", '\t'),
        ("Name;Post\r\nSalma Belmarou;Head, market\r\n", ';'),
        ("Name,Post\nSalma Belmarou,\"Head, market\"\n", ','),
        ("sep=;\r\nName;Post\r\nSalma Belmarou;Head, market", ';'),
    ] {
        let table = check(text.as_bytes(), rows);

        assert_eq!(table.kind, kind(TextEncoding::Utf8, separator), "{text}");
    }
}

#[test]
fn commas_inside_the_names_do_not_cut_a_pasted_table() {
    let text =
        "Surname, First name\tOrganisation\nBelmarou, Salma\tAuthority\nSorenka, Karel\tAuthority";
    let table = of_text(text).unwrap();

    assert_eq!(table.kind, kind(TextEncoding::Utf8, '\t'));
    assert_eq!(texts(&table.sheets[0])[1], ["Belmarou, Salma", "Authority"]);
}

#[test]
fn letters_are_read_however_they_are_written() {
    let french = "Nom;Fonction\nÉlodie Lefèvre;Chargée d’études\n";
    let french_rows: &[&[&str]] = &[
        &["Nom", "Fonction"],
        &["Élodie Lefèvre", "Chargée d’études"],
    ];
    let arabic = "الاسم;المنصب\nسلمى بلمارو;رئيسة القسم ٣\n";
    let arabic_rows: &[&[&str]] = &[&["الاسم", "المنصب"], &["سلمى بلمارو", "رئيسة القسم ٣"]];
    let utf_16 = |text: &str, mark: bool| -> Vec<u8> {
        let mark = mark.then_some(0xfeff_u16);

        mark.into_iter()
            .chain(text.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect()
    };
    let big_endian: Vec<u8> = french.encode_utf16().flat_map(u16::to_be_bytes).collect();

    for (bytes, rows, encoding) in [
        (french.as_bytes().to_vec(), french_rows, TextEncoding::Utf8),
        (
            format!("\u{feff}{french}").into_bytes(),
            french_rows,
            TextEncoding::Utf8,
        ),
        (arabic.as_bytes().to_vec(), arabic_rows, TextEncoding::Utf8),
        (utf_16(french, true), french_rows, TextEncoding::Utf16),
        (utf_16(french, false), french_rows, TextEncoding::Utf16),
        (big_endian, french_rows, TextEncoding::Utf16),
        (utf_16(arabic, true), arabic_rows, TextEncoding::Utf16),
        (
            WINDOWS_1252.encode(french).0.into_owned(),
            french_rows,
            TextEncoding::Western,
        ),
    ] {
        let table = check(&bytes, rows);

        assert_eq!(table.kind, kind(encoding, ';'));
    }

    // Windows-1256 has no Arabic digits.
    let arabic = "الاسم;المنصب\nسلمى بلمارو;رئيسة القسم\n";
    let table = check(
        &WINDOWS_1256.encode(arabic).0,
        &[&["الاسم", "المنصب"], &["سلمى بلمارو", "رئيسة القسم"]],
    );
    assert_eq!(table.kind, kind(TextEncoding::Arabic, ';'));
}

#[test]
fn rows_keep_their_numbers_and_empty_ones_are_none() {
    let table = of_text("Name\tPost\n\nSalma\tHead\n\t\nKarel\t\n").unwrap();
    let numbers: Vec<usize> = table.sheets[0].rows.iter().map(|row| row.number).collect();

    assert_eq!(numbers, [1, 3, 5]);
    assert_eq!(*table.sheets[0].rows[2].cell(1), Cell::Empty);
}

#[test]
fn a_workbook_keeps_days_numbers_and_texts_apart() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let day = Format::new().set_num_format("dd.mm.yyyy");
    sheet.set_name("فريق").unwrap();
    sheet.write(1, 0, "  سلمى  ").unwrap();
    sheet.write(1, 1, 20.5).unwrap();
    sheet.write(1, 2, true).unwrap();
    sheet.write_with_format(1, 3, 46_183, &day).unwrap();
    sheet
        .write(
            4,
            1,
            rust_xlsxwriter::Formula::new("=HYPERLINK(\"x\")").set_result("=1+1"),
        )
        .unwrap();
    book.add_worksheet()
        .set_hidden(true)
        .write(0, 0, "x")
        .unwrap();
    let table = of_bytes(&book.save_to_buffer().unwrap()).unwrap();

    assert_eq!(table.kind, TableKind::Xlsx);
    assert_eq!(table.sheets[0].name, "فريق");
    assert_eq!(
        table.sheets[0].rows,
        [
            Row {
                number: 2,
                cells: vec![
                    Cell::Text("سلمى".to_owned()),
                    Cell::Number(20.5),
                    Cell::Truth(true),
                    Cell::Day(jiff::civil::date(2026, 6, 10)),
                ],
            },
            Row {
                number: 5,
                cells: vec![Cell::Empty, Cell::Text("=1+1".to_owned())],
            },
        ]
    );
    assert!(table.sheets[1].is_hidden);
    assert_eq!(table.filled().count(), 1);
}

#[test]
fn merged_cells_count_for_each_row_that_they_cover() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet
        .merge_range(0, 1, 2, 1, "Ministry", &Format::new())
        .unwrap();
    for row in 0..4 {
        sheet.write(row, 0, format!("Person {row}")).unwrap();
    }
    let from_excel = of_bytes(&book.save_to_buffer().unwrap()).unwrap();
    let person = |row: usize| ods_cell(&format!("Person {row}"));
    let covered = "<table:covered-table-cell/>";
    let spanning = ods_cell("Ministry").replace(
        "<table:table-cell",
        "<table:table-cell table:number-rows-spanned='3'",
    );
    let from_office = of_bytes(&ods(&format!(
        "<table:table-row>{}{spanning}</table:table-row><table:table-row>{}{covered}</table:table-row>\
         <table:table-row>{}{covered}</table:table-row><table:table-row>{}</table:table-row>",
        person(0),
        person(1),
        person(2),
        person(3)
    )))
    .unwrap();

    for table in [from_excel, from_office] {
        let sheet = table.sheets[0].clone();
        assert_eq!(texts(&sheet)[1], ["Person 1"]);

        let sheet = sheet.spread_down();
        assert_eq!(texts(&sheet)[1], ["Person 1", "Ministry"]);
        assert_eq!(texts(&sheet)[2], ["Person 2", "Ministry"]);
        assert_eq!(texts(&sheet)[3], ["Person 3"]);
    }
}

#[test]
fn a_sheet_of_opendocument_keeps_its_days_and_repeated_cells() {
    let day = "<table:table-cell office:value-type='date' office:date-value='2026-06-10T00:00:00'><text:p>10/06/26</text:p></table:table-cell>";
    let rows = format!(
        "<table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='3'/></table:table-row>\
         <table:table-row table:number-rows-repeated='2'><table:table-cell/>{}{day}<table:table-cell table:number-columns-repeated='16000'/></table:table-row>\
         <table:table-row table:number-rows-repeated='1048570'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>",
        ods_cell("Salma &amp; Karel")
    );
    let table = of_bytes(&ods(&rows)).unwrap();
    let cells = vec![
        Cell::Empty,
        Cell::Text("Salma & Karel".to_owned()),
        Cell::Day(jiff::civil::date(2026, 6, 10)),
    ];

    assert_eq!(table.kind, TableKind::Ods);
    assert_eq!(
        table.sheets[0].rows,
        [3, 4].map(|number| Row {
            number,
            cells: cells.clone()
        })
    );
}

#[track_caller]
fn refused(bytes: &[u8], expected: &TableError) {
    let error = of_bytes(bytes).unwrap_err();

    assert_eq!(error.to_string(), expected.to_string());
}

#[test]
fn what_is_no_table_is_refused() {
    refused(b"", &TableError::Empty);
    refused(b"\n\n;;\n", &TableError::Empty);
    refused(b"%PDF-1.7\nrest", &TableError::NoTable);
    refused(b"\x89PNG\r\n\x1a\n\x01\x02\x03", &TableError::NoTable);
    refused(
        &packed(&[("word/document.xml", "<w/>")]),
        &TableError::NoTable,
    );
    refused(b"PK\x03\x04 and then nothing", &TableError::NoTable);
    refused(&xlsx("", "<sst/>", "<styleSheet/>"), &TableError::Empty);
    refused(
        &xlsx("<row><c><v>1</", "<sst/>", "<styleSheet/>"),
        &TableError::Damaged,
    );
}

#[test]
fn a_password_and_the_kind_before_xlsx_are_named() {
    let mut old = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    old.extend([0; 600]);
    refused(&old, &TableError::OldWorkbook);

    old.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    refused(&old, &TableError::Protected);

    let encrypted = packed(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        (
            "META-INF/manifest.xml",
            "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>",
        ),
        ("content.xml", "<office:document-content/>"),
    ]);
    refused(&encrypted, &TableError::Protected);
}

#[test]
fn too_many_rows_and_columns_are_refused_in_every_kind_of_file() {
    let text = "Salma;Head\n".repeat(100_000);
    refused(text.as_bytes(), &TableError::TooManyRows);
    refused(
        "\n".repeat(500_000).replace('\n', "\n\n").as_bytes(),
        &TableError::Empty,
    );
    refused("Salma;".repeat(300).as_bytes(), &TableError::TooManyColumns);

    let row = "<row><c t='inlineStr'><is><t>Salma</t></is></c></row>";
    let rows = row.repeat(100_000);
    refused(
        &xlsx(&rows, "<sst/>", "<styleSheet/>"),
        &TableError::TooManyRows,
    );
    refused(
        &xlsx(
            "<row r='1'><c r='XFD1'><v>1</v></c></row>",
            "<sst/>",
            "<styleSheet/>",
        ),
        &TableError::TooManyColumns,
    );

    let row = format!("<table:table-row>{}</table:table-row>", ods_cell("Salma"));
    refused(&ods(&row.repeat(100_000)), &TableError::TooManyRows);
    let repeated = row.replace(
        "<table:table-row>",
        "<table:table-row table:number-rows-repeated='1048576'>",
    );
    refused(&ods(&repeated), &TableError::TooManyRows);
    let wide = row.replace(
        "office:value-type",
        "table:number-columns-repeated='16384' office:value-type",
    );
    refused(&ods(&wide), &TableError::TooManyColumns);
    let far = format!(
        "{row}<table:table-row table:number-rows-repeated='1000000'><table:table-cell/></table:table-row>{row}"
    );
    refused(&ods(&far), &TableError::TooManyRows);
}

#[test]
fn what_unpacks_beyond_the_limit_is_refused_without_being_unpacked() {
    let long = " ".repeat(UNPACKED_LIMIT as usize + 1);
    let bomb = xlsx(&long, "<sst/>", "<styleSheet/>");

    assert!(bomb.len() < 200_000);
    refused(&bomb, &TableError::TooLarge);
    refused(&ods(&long), &TableError::TooLarge);
    refused(&vec![b'a'; FILE_LIMIT as usize + 1], &TableError::TooLarge);

    // Half the limit in each of many parts.
    let half = " ".repeat(UNPACKED_LIMIT as usize / 2);
    let parts: Vec<(String, &str)> = (0..50)
        .map(|part| (format!("{part}.xml"), half.as_str()))
        .collect();
    let parts: Vec<(&str, &str)> = parts
        .iter()
        .map(|(name, text)| (name.as_str(), *text))
        .collect();
    refused(&packed(&parts), &TableError::TooLarge);
}

#[test]
fn what_a_workbook_claims_of_itself_makes_no_room() {
    let rows = "<row><c t='s'><v>0</v></c></row>";
    let shared = "<sst uniqueCount='18446744073709551615'><si><t>Salma</t></si></sst>";
    refused(&xlsx(rows, shared, "<styleSheet/>"), &TableError::TooLarge);
    let shared = shared.replace("18446744073709551615", "99999999999999999999999");
    refused(&xlsx(rows, &shared, "<styleSheet/>"), &TableError::TooLarge);

    let shared = format!("<sst>{}</sst>", "<si><t>a</t></si>".repeat(300_000));
    refused(&xlsx(rows, &shared, "<styleSheet/>"), &TableError::TooLarge);

    // One long text in each of many cells.
    let shared = format!("<sst><si><t>{}</t></si></sst>", "a".repeat(1_000_000));
    refused(
        &xlsx(&rows.repeat(4_000), &shared, "<styleSheet/>"),
        &TableError::TooLarge,
    );
    let row = format!(
        "<table:table-row table:number-rows-repeated='4000'>{}</table:table-row>",
        ods_cell(&"a".repeat(1_000_000))
    );
    refused(&ods(&row), &TableError::TooLarge);

    // A long name of a font, copied into each style.
    let font = format!(
        "<fonts><font><name val='{}'/></font></fonts>",
        "a".repeat(1_000_000)
    );
    let styles = format!(
        "<styleSheet>{font}<cellXfs>{}</cellXfs></styleSheet>",
        "<xf fontId='0'/>".repeat(9_000)
    );
    refused(&xlsx(rows, "<sst/>", &styles), &TableError::TooLarge);
    let styles = format!(
        "<styleSheet><cellXfs>{}</cellXfs></styleSheet>",
        "<xf/>".repeat(1_000_000)
    );
    refused(&xlsx(rows, "<sst/>", &styles), &TableError::TooLarge);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(300))]

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400)) {
        let _ = of_bytes(&bytes);
        let _ = of_bytes(&[b"PK\x03\x04".as_slice(), &bytes].concat());
    }

    #[test]
    fn a_workbook_with_any_byte_changed_is_read_or_refused(
        which in 0..2_usize,
        places in proptest::collection::vec((proptest::prelude::any::<proptest::sample::Index>(), proptest::prelude::any::<u8>()), 1..6),
    ) {
        let rows = "<row r='1' spans='1:2'><c r='A1' t='s' s='1'><v>0</v></c><c r='B1'><v>46183.5</v></c></row>";
        let shared = "<sst count='1' uniqueCount='1'><si><t>Salma</t></si></sst>";
        let styles = "<styleSheet><cellXfs count='2'><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>";
        let parts = match which {
            0 => (rows, shared, styles),
            _ => (rows, "<sst/>", styles),
        };
        let change = |text: &str| {
            let mut bytes = text.as_bytes().to_vec();
            for (place, byte) in &places {
                let place = place.index(bytes.len());
                bytes[place] = *byte % 0x7f;
            }
            String::from_utf8(bytes).unwrap()
        };

        let _ = of_bytes(&xlsx(&change(parts.0), parts.1, parts.2));
        let _ = of_bytes(&xlsx(parts.0, &change(parts.1), parts.2));
        let _ = of_bytes(&xlsx(parts.0, parts.1, &change(parts.2)));
        let _ = of_bytes(&ods(&change("<table:table-row><table:table-cell table:number-columns-repeated='2' office:value-type='string'><text:p>a</text:p></table:table-cell></table:table-row>")));
    }
}
