//! Recognises the program's own outputs: each contains a checksum over the rest of the file, so that a file which somebody has
//! changed since is never taken for one. A CSV table has no place for a checksum: the JSON data beside it contain it.

use crate::output::checksum::checksum;
use crate::output::package::OfficePackage;

/// The first bytes of a PNG file.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
/// The keyword of the text chunk in a PNG, and the text before the checksum.
const PNG_TEXT: &[u8] = b"Software\0Rapporteur ";
/// The last chunk of a PNG.
const PNG_END: &[u8] = b"\0\0\0\0IEND\xae\x42\x60\x82";
/// The text around the checksum in SVG and HTML.
const SVG_TEXT: (&str, &str) = ("\n<!-- Rapporteur ", " -->\n");
/// The text around the checksum in JSON.
const JSON_TEXT: (&str, &str) = (",\n  \"checksum\": \"Rapporteur ", "\"\n}\n");
/// The field of version 0.1.0.
const JSON_TEXT_BEFORE: &str = ",\n  \"signature\": \"Rapporteur ";
/// The end of JSON without the field.
const JSON_END: &str = "\n}\n";
/// The first bytes of a zip file.
const ZIP: &[u8] = b"PK\x03\x04";

/// A PNG file with a text chunk before its end.
pub(super) fn with_checksum_in_png(mut png: Vec<u8>) -> Vec<u8> {
    let Some(body) = png.strip_suffix(PNG_END) else {
        return png;
    };
    let chunk = png_chunk(body);
    let end = body.len();

    png.splice(end..end, chunk);

    png
}

/// Data in JSON with a last field.
pub(super) fn with_checksum_in_json(json: &str) -> Vec<u8> {
    let body = json.strip_suffix(JSON_END).unwrap_or(json);

    format!("{body}{}", json_field(body)).into_bytes()
}

/// An SVG or HTML file with a comment at its end.
pub(super) fn with_checksum_in_svg(svg: &str) -> Vec<u8> {
    let svg = svg.trim_end();

    format!("{svg}{}", svg_comment(svg)).into_bytes()
}

/// Whether a file is an unchanged output of this program.
pub(super) fn is_own(file: &[u8]) -> bool {
    if file.starts_with(PNG) {
        let length = png_chunk(&[]).len();
        let body = file.strip_suffix(PNG_END);

        return body
            .and_then(|body| body.split_at_checked(body.len().checked_sub(length)?))
            .is_some_and(|(body, chunk)| chunk == png_chunk(body));
    }

    if file.starts_with(ZIP) {
        return OfficePackage::read(file).is_ok_and(|package| package.is_as_written());
    }

    let text = std::str::from_utf8(file).ok();
    let ends_with = |field: fn(&str) -> String| {
        let length = field("").len();

        text.and_then(|text| text.split_at_checked(text.len().checked_sub(length)?))
            .is_some_and(|(body, end)| end == field(body))
    };

    ends_with(svg_comment) || ends_with(json_field) || ends_with(json_field_before)
}

/// The checksum of the table that a JSON file names, if the JSON file is an unchanged output.
pub(super) fn checksum_of_table(json: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(json).ok().filter(|_| is_own(json))?;
    let data: serde_json::Value = serde_json::from_str(text).ok()?;

    Some(data.get("edition")?.get("table")?.as_str()?.to_owned())
}

fn png_chunk(body: &[u8]) -> Vec<u8> {
    let mut chunk = b"tEXt".to_vec();
    chunk.extend_from_slice(PNG_TEXT);
    chunk.extend_from_slice(checksum(body).as_bytes());

    let length = chunk.len() - 4;
    let sum = crc32fast::hash(&chunk);
    let mut whole = (length as u32).to_be_bytes().to_vec();
    whole.append(&mut chunk);
    whole.extend_from_slice(&sum.to_be_bytes());

    whole
}

fn svg_comment(svg: &str) -> String {
    let (before, after) = SVG_TEXT;

    format!("{before}{}{after}", checksum(svg.as_bytes()))
}

fn json_field(body: &str) -> String {
    let (before, after) = JSON_TEXT;

    format!("{before}{}{after}", checksum(body.as_bytes()))
}

fn json_field_before(body: &str) -> String {
    let (_, after) = JSON_TEXT;

    format!("{JSON_TEXT_BEFORE}{}{after}", checksum(body.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dot() -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, 1, 1);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(&[7]).unwrap();
        writer.finish().unwrap();

        file
    }

    #[test]
    fn a_png_with_its_checksum_is_sound_and_known_again() {
        let written = with_checksum_in_png(dot());
        let mut reader = png::Decoder::new(written.as_slice()).read_info().unwrap();
        let mut pixel = [0];
        reader.next_frame(&mut pixel).unwrap();
        reader.finish().unwrap();
        let texts = &reader.info().uncompressed_latin1_text;

        assert_eq!(pixel, [7]);
        assert_eq!(texts.len(), 1);
        assert!(texts[0].text.starts_with("Rapporteur "));
        assert!(is_own(&written));
        assert!(!is_own(&dot()));
    }

    #[test]
    fn an_svg_with_its_checksum_is_known_again() {
        let written = with_checksum_in_svg("<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");

        assert!(is_own(&written));
        assert!(!is_own(b"<svg/>"));
    }

    #[test]
    fn data_name_their_checksum_and_those_of_the_first_version_are_known_again() {
        let body = "{\n  \"country\": \"Arvenia\"";
        let written = with_checksum_in_json(&format!("{body}{JSON_END}"));
        let text = std::str::from_utf8(&written).unwrap();
        assert!(text.contains("\"checksum\": \"Rapporteur "), "{text}");
        assert!(is_own(&written));

        let before = "{\n  \"country\": \"Arvenia\",\n  \"signature\": \"Rapporteur SUM\"\n}\n";
        let before = before.replace("SUM", &checksum(body.as_bytes()));
        assert!(is_own(before.as_bytes()));
        assert!(!is_own(before.replace("Arvenia", "Arvenja").as_bytes()));
    }

    #[test]
    fn a_file_that_somebody_changed_is_no_longer_ours() {
        for written in [
            with_checksum_in_png(dot()),
            with_checksum_in_svg("<svg><text>2.1</text></svg>"),
        ] {
            for at in 0..written.len() {
                let mut changed = written.clone();
                changed[at] ^= 1;

                assert!(!is_own(&changed), "byte {at}");
            }

            assert!(!is_own(&written[..written.len() - 1]));
        }

        assert!(!is_own(b""));
    }
}
