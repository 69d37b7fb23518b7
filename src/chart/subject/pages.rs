//! Divides the pictures of large questionnaires into pages, so that every row is drawn in letters that can be read.

use crate::results::Results;

use std::ops::Range;

/// The most axes that one radar holds.
pub(super) const AXES: usize = 24;
/// The most rows of elements on a page: bars, and the values of groups.
pub(super) const ELEMENTS: usize = 24;
/// The most rows with words and figures on a page.
pub(super) const ROWS: usize = 30;
/// The most radars on a page of small multiples.
const RADARS: usize = 7;
/// The most rows of a heat map in panels, and the most lines when a heading counts as [`HEADING`] lines.
const PANEL_ROWS: usize = 60;
const PANEL_LINES: f64 = 66.0;
const HEADING: f64 = 1.4;
/// The height of a heat map with groups, of its rows, and of the space between elements.
const WIDE: usize = 690;
const WIDE_ROW: usize = 20;
const WIDE_GAP: usize = 7;

/// Aspects of one element that follow each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) element: usize,
    pub(super) aspects: Range<usize>,
}

/// `count` items in pages of about the same length, `most` on each; one page at least.
pub(super) fn of_items(count: usize, most: usize) -> Vec<Range<usize>> {
    let pages = count.div_ceil(most).max(1);
    let share = count.div_ceil(pages);

    (0..pages)
        .map(|page| (page * share).min(count)..((page + 1) * share).min(count))
        .collect()
}

/// The rows of aspects in as few pages as possible of about the same length; an element is divided only where it alone is
/// too large. `fits` tells whether so many rows of so many elements are a page.
fn of_aspects(counts: &[usize], fits: &dyn Fn(usize, usize) -> bool) -> Vec<Vec<Stretch>> {
    let rows: usize = counts.iter().sum();
    let least = packed(counts, rows, fits);
    let share = rows.div_ceil(least.len().max(1)).max(1);
    let mut balanced = (share..rows).map(|most| packed(counts, most, fits));

    balanced
        .find(|pages| pages.len() == least.len())
        .unwrap_or(least)
}

/// The elements in pages of at most `most` rows.
fn packed(counts: &[usize], most: usize, fits: &dyn Fn(usize, usize) -> bool) -> Vec<Vec<Stretch>> {
    let is_page = |rows: usize, elements: usize| rows <= most && fits(rows, elements);
    let mut pages: Vec<Vec<Stretch>> = vec![Vec::new()];
    let mut used = 0;

    for (element, &count) in counts.iter().enumerate() {
        let largest = (1..=count).rev().find(|rows| is_page(*rows, 1));
        let parts = of_items(count, largest.unwrap_or(1));

        for aspects in parts.into_iter().filter(|part| !part.is_empty()) {
            let elements = pages.last().map_or(0, Vec::len) + 1;

            if elements > 1 && !is_page(used + aspects.len(), elements) {
                pages.push(Vec::new());
                used = 0;
            }

            used += aspects.len();

            if let Some(page) = pages.last_mut() {
                page.push(Stretch { element, aspects });
            }
        }
    }

    pages
}

fn aspects_of_each(results: &Results) -> Vec<usize> {
    let elements = results.elements().iter();

    elements.map(|element| element.aspects.len()).collect()
}

/// The rows of each page of the heat map.
pub(super) fn heat_map(results: &Results) -> Vec<Vec<Stretch>> {
    let has_groups = results.has_group_values();

    of_aspects(&aspects_of_each(results), &|rows, elements| {
        if has_groups {
            rows <= ROWS && rows * WIDE_ROW + elements * WIDE_GAP <= WIDE
        } else {
            rows <= PANEL_ROWS && rows as f64 + elements as f64 * HEADING <= PANEL_LINES
        }
    })
}

/// The rows of each page of the ranges.
pub(super) fn ranges(results: &Results) -> Vec<Vec<Stretch>> {
    of_aspects(&aspects_of_each(results), &|rows, _| rows <= ROWS)
}

/// The radars of each page of the small multiples: an element with more aspects than one radar holds has several.
pub(super) fn multiples(results: &Results) -> Vec<Range<usize>> {
    let radars = aspects_of_each(results).into_iter();
    let radars = radars.map(|aspects| aspects.div_ceil(AXES));

    of_items(radars.sum(), RADARS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_have_about_the_same_length() {
        for (count, most, expected) in [
            (5, 7, vec![5]),
            (21, 7, vec![7, 7, 7]),
            (25, 24, vec![13, 12]),
            (0, 7, vec![0]),
        ] {
            let pages = of_items(count, most);
            let lengths: Vec<usize> = pages.iter().map(Range::len).collect();

            assert_eq!(lengths, expected);
            assert!(pages.windows(2).all(|pair| pair[0].end == pair[1].start));
        }
    }

    #[test]
    fn every_aspect_is_on_one_page_and_elements_stay_whole_where_they_fit() {
        for counts in [
            vec![1; 40],
            vec![4; 21],
            vec![87],
            vec![3, 70, 2],
            vec![0, 5],
        ] {
            let fits = |rows, _| rows <= ROWS;
            let pages = of_aspects(&counts, &fits);
            let mut seen = vec![0; counts.len()];

            for page in &pages {
                let rows: usize = page.iter().map(|stretch| stretch.aspects.len()).sum();
                assert!(fits(rows, page.len()), "{counts:?}: {rows}");

                for stretch in page {
                    assert_eq!(seen[stretch.element], stretch.aspects.start);
                    seen[stretch.element] = stretch.aspects.end;
                    let is_whole = stretch.aspects.len() == counts[stretch.element];
                    assert!(is_whole || counts[stretch.element] > ROWS);
                }
            }

            assert_eq!(seen, counts);
        }
    }
}
