//! The bundled font family in its three weights: fonts for the renderer, and the widths of texts for the layout.

use crate::locale::without_marks;

use harfrust::{FontRef, Shaper, ShaperData, UnicodeBuffer};
use resvg::usvg::fontdb::{Database, Source};

use unicode_normalization::char::is_combining_mark;

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

/// The font family of every text.
pub(crate) const FAMILY: &str = "Rapporteur Sans";

static FILES: [&[u8]; 3] = [
    include_bytes!("../../assets/fonts/RapporteurSans-Regular.ttf"),
    include_bytes!("../../assets/fonts/RapporteurSans-SemiBold.ttf"),
    include_bytes!("../../assets/fonts/RapporteurSans-Bold.ttf"),
];

/// Weight of a face.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    Regular,
    SemiBold,
    Bold,
}

impl Weight {
    /// The weight as CSS counts it.
    pub(crate) fn number(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::SemiBold => 600,
            Self::Bold => 700,
        }
    }
}

/// The faces for the renderer; the first call loads them (a few milliseconds).
pub(crate) fn database() -> Arc<Database> {
    static DATABASE: LazyLock<Arc<Database>> = LazyLock::new(|| {
        let mut database = Database::new();

        for file in FILES {
            database.load_font_source(Source::Binary(Arc::new(file)));
        }

        Arc::new(database)
    });

    Arc::clone(&DATABASE)
}

/// Width of one line of text, in the size of its letters.
///
/// harfrust gives every word of the four languages the width that rustybuzz gives it, which the renderer shapes by: a test compares them.
pub(crate) fn advance(text: &str, weight: Weight) -> f64 {
    static DATA: LazyLock<[Option<(FontRef<'static>, ShaperData)>; 3]> = LazyLock::new(|| {
        FILES.map(|file| {
            let font = FontRef::new(file).ok()?;
            let data = ShaperData::new(&font);

            Some((font, data))
        })
    });
    static SHAPERS: LazyLock<[Option<Shaper<'static>>; 3]> = LazyLock::new(|| {
        DATA.each_ref()
            .map(|face| face.as_ref().map(|(font, data)| data.shaper(font).build()))
    });

    let Some(shaper) = &SHAPERS[weight as usize] else {
        return text.chars().count() as f64 * 0.6;
    };
    // Each word is one run of one script; shaping a mixed line as a whole would join its scripts wrongly.
    let advance: i64 = text
        .split_inclusive(' ')
        .map(|word| {
            let mut buffer = UnicodeBuffer::new();

            buffer.push_str(word);
            buffer.guess_segment_properties();

            let glyphs = shaper.shape(buffer, &[]);
            let positions = glyphs.glyph_positions().iter();

            positions
                .map(|glyph| i64::from(glyph.x_advance))
                .sum::<i64>()
        })
        .sum();

    advance as f64 / f64::from(shaper.units_per_em()).max(1.0)
}

/// The letters in the texts of a drawn chart that the fonts do not have, for which boxes stand in the picture.
pub fn missing_letters(svg: &str) -> BTreeSet<char> {
    let texts = svg.split("<text").skip(1).filter_map(|text| {
        let (_, text) = text.split_once('>')?;

        text.split_once("</text>").map(|(text, _)| text)
    });
    let letters: BTreeSet<char> = texts.flat_map(str::chars).collect();

    letters
        .into_iter()
        .filter(|sign| is_missing(*sign))
        .collect()
}

/// Whether no glyph shows a letter. Marks without a shape of their own need none.
fn is_missing(sign: char) -> bool {
    if sign.is_ascii()
        || sign.is_control()
        || is_combining_mark(sign)
        || without_marks(sign.encode_utf8(&mut [0; 4])).is_empty()
    {
        return false;
    }

    let Ok(font) = FontRef::new(FILES[0]) else {
        return false;
    };
    let data = ShaperData::new(&font);
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(sign.encode_utf8(&mut [0; 4]));
    buffer.guess_segment_properties();
    let glyphs = data.shaper(&font).build().shape(buffer, &[]);

    glyphs.glyph_infos().iter().any(|glyph| glyph.glyph_id == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::fs;
    use std::path::Path;

    /// Every word in the files of a folder.
    fn words(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();

            if path.is_dir() {
                words(&path, found);
            } else {
                let text = fs::read_to_string(&path).unwrap();

                found.extend(text.split_whitespace().map(str::to_owned));
            }
        }
    }

    #[test]
    fn letters_without_a_glyph_are_found_in_the_texts_of_a_chart() {
        let svg = "<svg><title>日</title><text x=\"1\">Été \u{2068}عربي\u{2069}\u{A0}中 –</text>\n<text>አ &amp;</text></svg>";

        assert_eq!(missing_letters(svg), BTreeSet::from(['中', 'አ']));
    }

    #[test]
    fn words_are_as_wide_as_the_renderer_draws_them() {
        let mut found = BTreeSet::new();

        for folder in ["locales", "questionnaires"] {
            words(
                &Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
                &mut found,
            );
        }

        assert!(found.len() > 5000);

        for weight in [Weight::Regular, Weight::SemiBold, Weight::Bold] {
            let face = rustybuzz::Face::from_slice(FILES[weight as usize], 0).unwrap();

            for word in &found {
                let mut buffer = rustybuzz::UnicodeBuffer::new();

                buffer.push_str(word);
                buffer.guess_segment_properties();

                let glyphs = rustybuzz::shape(&face, &[], buffer);
                let width: i32 = glyphs.glyph_positions().iter().map(|g| g.x_advance).sum();
                let width = f64::from(width) / f64::from(face.units_per_em());

                assert_eq!(advance(word, weight).to_bits(), width.to_bits(), "{word}");
            }
        }
    }
}
