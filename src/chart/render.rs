//! Renders a drawn chart as pixels, as a PNG file, or as an SVG file with text as outlines.

use crate::chart::canvas::NAMED;
use crate::chart::fonts::{self, FAMILY};
use crate::chart::model::{ChartError, Size};

use resvg::{tiny_skia, usvg};

/// Parses an SVG text and shapes its words with the bundled font family.
///
/// # Errors
/// [`ChartError::Svg`] if the text is not an SVG picture.
pub fn tree(svg: &str) -> Result<usvg::Tree, ChartError> {
    let options = usvg::Options {
        font_family: FAMILY.to_owned(),
        fontdb: fonts::database(),
        ..usvg::Options::default()
    };

    Ok(usvg::Tree::from_str(svg, &options)?)
}

/// The picture as pixels for the screen, four bytes each (red, green, blue, alpha; alpha not multiplied in), row by row,
/// stretched to `size`.
///
/// # Errors
/// [`ChartError::Size`] if `size` is outside the range of [`Size`].
pub fn rgba(tree: &usvg::Tree, size: Size) -> Result<Vec<u8>, ChartError> {
    let pixels = pixmap(tree, size)?;

    Ok(straight(&pixels))
}

/// Red, green, blue and alpha of every pixel, alpha not multiplied in.
fn straight(pixels: &tiny_skia::Pixmap) -> Vec<u8> {
    let colours = pixels
        .pixels()
        .iter()
        .map(tiny_skia::PremultipliedColorU8::demultiply);

    colours
        .flat_map(|colour| [colour.red(), colour.green(), colour.blue(), colour.alpha()])
        .collect()
}

/// The picture as a PNG file of `size`: without alpha if every pixel is opaque.
///
/// # Errors
/// [`ChartError::Size`] if `size` is outside the range of [`Size`], [`ChartError::Png`] if the encoder fails.
pub fn png(tree: &usvg::Tree, size: Size) -> Result<Vec<u8>, ChartError> {
    let pixels = pixmap(tree, size)?;
    let opaque = pixels.pixels().iter().all(|pixel| pixel.alpha() == 255);
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, size.width, size.height);

    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    encoder.set_filter(png::FilterType::Up);
    encoder.set_adaptive_filter(png::AdaptiveFilterType::NonAdaptive);

    let bytes = if opaque {
        encoder.set_color(png::ColorType::Rgb);

        let mut bytes = Vec::with_capacity(pixels.data().len() / 4 * 3);

        for colour in pixels.data().chunks_exact(4) {
            bytes.extend_from_slice(&colour[..3]);
        }

        bytes
    } else {
        encoder.set_color(png::ColorType::Rgba);
        straight(&pixels)
    };

    encoder.write_header()?.write_image_data(&bytes)?;
    Ok(file)
}

/// The picture as an SVG file whose texts are outlines, so that a viewer needs no fonts, with the title and the description of the drawn
/// one, which the tree does not keep.
pub fn outlined_svg(tree: &usvg::Tree, drawn: &str) -> String {
    let outlined = outlined(tree, None, 3);
    let head = drawn.find("<title").and_then(|from| {
        let to = drawn.find("\n<rect").or_else(|| drawn.find("\n<g"))?;

        drawn.get(from..to)
    });
    let Some((head, (open, rest))) = head.zip(outlined.split_once('>')) else {
        return outlined;
    };

    format!("{open}{NAMED}>\n{head}{rest}")
}

/// The same for a page that holds several: identifiers in it begin with `prefix`, and numbers have only the precision of print.
pub fn inline_svg(tree: &usvg::Tree, prefix: &str) -> String {
    let (width, height) = (tree.size().width(), tree.size().height());
    // With a view box it takes the width that the page has.
    let open = format!("<svg viewBox=\"0 0 {width} {height}\" ");

    outlined(tree, Some(prefix.to_owned()), 2).replacen("<svg ", &open, 1)
}

fn outlined(tree: &usvg::Tree, prefix: Option<String>, precision: u8) -> String {
    tree.to_string(&usvg::WriteOptions {
        preserve_text: false,
        id_prefix: prefix,
        coordinates_precision: precision,
        transforms_precision: 6,
        ..usvg::WriteOptions::default()
    })
}

fn pixmap(tree: &usvg::Tree, size: Size) -> Result<tiny_skia::Pixmap, ChartError> {
    let size = size.checked()?;
    let mut pixels =
        tiny_skia::Pixmap::new(size.width, size.height).ok_or(ChartError::Size(size))?;
    let scale = tiny_skia::Transform::from_scale(
        size.width as f32 / tree.size().width(),
        size.height as f32 / tree.size().height(),
    );

    resvg::render(tree, scale, &mut pixels.as_mut());

    Ok(pixels)
}
