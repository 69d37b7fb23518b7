//! How an output is known again: each carries a mark with a checksum over the rest, so that a file which somebody has
//! changed since is never taken for one of ours. A table of data has no place for a mark: the data beside it name its checksum.

use crate::output::package::{PROPERTIES, Package};

/// What a PNG begins with.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
/// The keyword of the text in a PNG, and what it says before the checksum.
const PNG_TEXT: &[u8] = b"Software\0Rapporteur ";
/// The last chunk of a PNG.
const PNG_END: &[u8] = b"\0\0\0\0IEND\xae\x42\x60\x82";
/// Around the checksum in an SVG.
const SVG_TEXT: (&str, &str) = ("\n<!-- Rapporteur ", " -->\n");
/// The same in the data.
const JSON_TEXT: (&str, &str) = (",\n  \"signature\": \"Rapporteur ", "\"\n}\n");
/// How the data end before they are signed.
const JSON_END: &str = "\n}\n";
/// What stands before the checksum in the properties of an office file.
pub(super) const PART_TEXT: &str = "<dc:identifier>Rapporteur ";
/// What stands in its place while it is worked out.
pub(super) const BLANK: &str = "0000000000000000";
/// What a zip begins with.
const ZIP: &[u8] = b"PK\x03\x04";
/// Digits of a checksum.
const DIGITS: usize = 16;

/// A PNG file with a text chunk before its end.
pub(super) fn sign_png(mut png: Vec<u8>) -> Vec<u8> {
    let Some(body) = png.strip_suffix(PNG_END) else {
        return png;
    };
    let chunk = png_chunk(body);
    let end = body.len();

    png.splice(end..end, chunk);

    png
}

/// Data in JSON with a last field.
pub(super) fn sign_json(json: &str) -> Vec<u8> {
    let body = json.strip_suffix(JSON_END).unwrap_or(json);

    format!("{body}{}", json_field(body)).into_bytes()
}

/// A sum over the parts of a package; that of its properties is taken with a blank in the place of the sum.
pub(super) fn sum_of_parts(parts: &[(String, Vec<u8>)]) -> String {
    let mut sum = Sum::default();

    for (name, content) in parts {
        sum.add(name.as_bytes());
        sum.add(b"\0");
        sum.add(content);
    }

    sum.digits()
}

/// An SVG or HTML file with a comment at its end.
pub(super) fn sign_svg(svg: &str) -> Vec<u8> {
    let svg = svg.trim_end();

    format!("{svg}{}", svg_comment(svg)).into_bytes()
}

/// Whether a file is an output of this program, as it was written.
pub(super) fn is_own(file: &[u8]) -> bool {
    if file.starts_with(PNG) {
        let length = png_chunk(&[]).len();
        let body = file.strip_suffix(PNG_END);

        return body
            .and_then(|body| body.split_at_checked(body.len().checked_sub(length)?))
            .is_some_and(|(body, chunk)| chunk == png_chunk(body));
    }

    if file.starts_with(ZIP) {
        return Package::read(file).is_ok_and(|package| is_own_package(package.parts()));
    }

    let text = std::str::from_utf8(file).ok();
    let ends_with = |field: fn(&str) -> String| {
        let length = field("").len();

        text.and_then(|text| text.split_at_checked(text.len().checked_sub(length)?))
            .is_some_and(|(body, end)| end == field(body))
    };

    ends_with(svg_comment) || ends_with(json_field)
}

fn is_own_package(parts: &[(String, Vec<u8>)]) -> bool {
    let mut parts = parts.to_vec();
    let Some((_, content)) = parts.iter_mut().find(|(name, _)| name == PROPERTIES) else {
        return false;
    };
    let Ok(text) = std::str::from_utf8(content) else {
        return false;
    };
    let Some((before, rest)) = text.split_once(PART_TEXT) else {
        return false;
    };
    let Some((sum, after)) = rest.split_at_checked(DIGITS) else {
        return false;
    };
    let sum = sum.to_owned();
    *content = format!("{before}{PART_TEXT}{BLANK}{after}").into_bytes();

    sum_of_parts(&parts) == sum
}

/// The checksum that the data say of the table beside them, if they are our own.
pub(super) fn sum_of_table(json: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(json).ok().filter(|_| is_own(json))?;
    let data: serde_json::Value = serde_json::from_str(text).ok()?;

    Some(data.get("edition")?.get("table")?.as_str()?.to_owned())
}

fn png_chunk(body: &[u8]) -> Vec<u8> {
    let mut chunk = b"tEXt".to_vec();
    chunk.extend_from_slice(PNG_TEXT);
    chunk.extend_from_slice(checksum(body).as_bytes());

    let length = chunk.len() - 4;
    let sum = crc(&chunk);
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

/// FNV-1a of 64 bits, in hexadecimal digits: it tells files apart, it keeps nothing secret.
pub(super) fn checksum(bytes: &[u8]) -> String {
    let mut sum = Sum::default();
    sum.add(bytes);

    sum.digits()
}

struct Sum(u64);

impl Default for Sum {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Sum {
    fn add(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |sum, byte| {
            (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
    }

    fn digits(&self) -> String {
        format!("{:0DIGITS$x}", self.0)
    }
}

/// The cyclic redundancy check of a PNG chunk (annex D of the PNG specification).
fn crc(bytes: &[u8]) -> u32 {
    let sum = bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 {
                0xedb8_8320 ^ (sum >> 1)
            } else {
                sum >> 1
            }
        })
    });

    !sum
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
    fn a_signed_png_is_sound_and_known_again() {
        let signed = sign_png(dot());
        let mut reader = png::Decoder::new(signed.as_slice()).read_info().unwrap();
        let mut pixel = [0];
        reader.next_frame(&mut pixel).unwrap();
        reader.finish().unwrap();
        let texts = &reader.info().uncompressed_latin1_text;

        assert_eq!(pixel, [7]);
        assert_eq!(texts.len(), 1);
        assert!(texts[0].text.starts_with("Rapporteur "));
        assert!(is_own(&signed));
        assert!(!is_own(&dot()));
    }

    #[test]
    fn a_signed_svg_is_known_again() {
        let signed = sign_svg("<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");

        assert!(is_own(&signed));
        assert!(!is_own(b"<svg/>"));
    }

    #[test]
    fn a_file_that_somebody_changed_is_no_longer_ours() {
        for signed in [sign_png(dot()), sign_svg("<svg><text>2.1</text></svg>")] {
            for at in 0..signed.len() {
                let mut changed = signed.clone();
                changed[at] ^= 1;

                assert!(!is_own(&changed), "byte {at}");
            }

            assert!(!is_own(&signed[..signed.len() - 1]));
        }

        assert!(!is_own(b""));
    }
}
