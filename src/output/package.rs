//! Zips the parts of office files, with content types, relations and properties, and without author or time of writing.

use crate::output::checksum::{Checksum, DIGITS};
use crate::output::xml::{attribute, escaped};

use jiff::civil::Date;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use std::fmt::Write as _;
use std::io::{Cursor, Read, Write};

/// The part that holds title, date, language, and the checksum of the whole.
pub(super) const PROPERTIES: &str = "docProps/core.xml";

/// The text before the checksum in the properties.
const IDENTIFIER: &str = "<dc:identifier>Rapporteur ";

/// The placeholder while the checksum is computed.
const BLANK: &str = "0000000000000000";

/// The properties that an office program shows. They name no person.
#[derive(Debug, Clone)]
pub(super) struct Properties<'a> {
    pub title: &'a str,
    /// Audience, date, program.
    pub imprint: &'a str,
    pub mark: &'a str,
    /// The tag of the language.
    pub language: &'a str,
    /// The last day of the workshop.
    pub date: Option<Date>,
}

/// Parts by name, in the order in which they are written.
#[derive(Debug, Default)]
pub(super) struct OfficePackage {
    parts: Vec<(String, Vec<u8>)>,
}

impl OfficePackage {
    pub(super) fn add(&mut self, name: impl Into<String>, content: impl Into<Vec<u8>>) {
        self.parts.push((name.into(), content.into()));
    }

    /// The parts of a file.
    ///
    /// # Errors
    /// If the bytes are no zip.
    pub(super) fn read(file: &[u8]) -> Result<Self, ZipError> {
        let mut archive = ZipArchive::new(Cursor::new(file))?;
        let mut parts = Vec::with_capacity(archive.len());

        for index in 0..archive.len() {
            let mut part = archive.by_index(index)?;
            let name = part.name()?.into_owned();
            let mut content = Vec::with_capacity(part.size() as usize);
            part.read_to_end(&mut content)?;
            parts.push((name, content));
        }

        Ok(Self { parts })
    }

    #[cfg(test)]
    pub(super) fn parts(&self) -> &[(String, Vec<u8>)] {
        &self.parts
    }

    /// The file, with its properties and its checksum.
    ///
    /// # Errors
    /// If the parts cannot be zipped.
    pub(super) fn finish(mut self, properties: &Properties<'_>) -> Result<Vec<u8>, ZipError> {
        self.parts.retain(|(name, _)| name != PROPERTIES);
        self.parts
            .push((PROPERTIES.to_owned(), core(properties, BLANK).into_bytes()));
        let sum = checksum(&self.parts);

        if let Some((_, content)) = self.parts.last_mut() {
            *content = core(properties, &sum).into_bytes();
        }

        self.zipped()
    }

    /// Whether nobody has changed the file since this program wrote it.
    pub(super) fn is_as_written(&self) -> bool {
        let mut parts = self.parts.clone();
        let Some((_, content)) = parts.iter_mut().find(|(name, _)| name == PROPERTIES) else {
            return false;
        };
        let Ok(text) = std::str::from_utf8(content) else {
            return false;
        };
        let Some((before, rest)) = text.split_once(IDENTIFIER) else {
            return false;
        };
        let Some((sum, after)) = rest.split_at_checked(DIGITS) else {
            return false;
        };
        let sum = sum.to_owned();
        *content = format!("{before}{IDENTIFIER}{BLANK}{after}").into_bytes();

        checksum(&parts) == sum
    }

    fn zipped(&self) -> Result<Vec<u8>, ZipError> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));

        for (name, content) in &self.parts {
            // Pictures are compressed already.
            let is_packed = [".png", ".xlsx"]
                .iter()
                .any(|ending| name.ends_with(ending));
            let method = if is_packed {
                CompressionMethod::Stored
            } else {
                CompressionMethod::Deflated
            };
            let options = SimpleFileOptions::default()
                .compression_method(method)
                .last_modified_time(DateTime::default());
            zip.start_file(name.as_str(), options)?;
            zip.write_all(content)?;
        }

        Ok(zip.finish()?.into_inner())
    }
}

/// The checksum over all parts, with a placeholder for itself in the properties.
fn checksum(parts: &[(String, Vec<u8>)]) -> String {
    let mut sum = Checksum::default();

    for (name, content) in parts {
        sum.add(name.as_bytes());
        sum.add(b"\0");
        sum.add(content);
    }

    sum.digits()
}

fn core(properties: &Properties<'_>, sum: &str) -> String {
    let created = properties.date.map_or_else(String::new, |date| {
        format!("<dcterms:created xsi:type=\"dcterms:W3CDTF\">{date}T00:00:00Z</dcterms:created>")
    });

    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{}</dc:title><dc:subject>{}</dc:subject><dc:creator></dc:creator><dc:language>{}</dc:language>\
         {}{sum}</dc:identifier><cp:category>{}</cp:category>{created}</cp:coreProperties>",
        escaped(properties.title),
        escaped(properties.imprint),
        escaped(properties.language),
        IDENTIFIER,
        escaped(properties.mark),
    )
}

/// The content types of a package: by extension, and by name.
pub(super) fn content_types(defaults: &[(&str, &str)], overrides: &[(String, &str)]) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>",
    );

    for (ending, kind) in defaults {
        let _ = write!(
            text,
            "<Default Extension=\"{ending}\" ContentType=\"{kind}\"/>"
        );
    }

    for (name, kind) in overrides {
        let _ = write!(
            text,
            "<Override PartName=\"/{}\" ContentType=\"{kind}\"/>",
            attribute(name)
        );
    }

    text.push_str(
        "<Override PartName=\"/docProps/core.xml\" \
         ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>",
    );

    text
}

/// The common prefix of relation types.
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// The relations of a part: type and target, named rId1, rId2 and so on.
pub(super) fn relations<'a>(to: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    );

    for ((kind, target), number) in to.into_iter().zip(1_usize..) {
        let kind = match kind {
            CORE => "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
                .to_owned(),
            kind => format!("{RELATION}{kind}"),
        };
        let _ = write!(
            text,
            "<Relationship Id=\"rId{number}\" Type=\"{kind}\" Target=\"{}\"/>",
            attribute(&target)
        );
    }

    text.push_str("</Relationships>");

    text
}

/// The relation of a package to its properties.
const CORE: &str = "core-properties";

/// The relations of a package to its main part and its properties.
pub(super) fn package_relations(main: &str) -> String {
    relations([
        ("officeDocument", main.to_owned()),
        (CORE, PROPERTIES.to_owned()),
    ])
}
