//! Writes a document as one HTML file without other files: for any browser, for printing on A4, and for screen readers.

use crate::chart::ChartError;
use crate::locale::Direction;
use crate::output::document::{
    Begins, CaptionPlace, ColumnContent, Document, ListKind, PaperBlock, PaperCell, PaperFigure,
    PaperParagraph, PaperTable, PaperText, ParagraphStyle, part_name, parts,
};
use crate::output::xml::{CONTENT_POLICY, attribute, escaped};
use crate::palette::LIGHT;

use std::fmt::Write;

/// The style sheet; the palette's colours replace the names in it.
const STYLE: &str = include_str!("../../assets/report.css");

/// The document as HTML.
///
/// # Errors
/// If a picture cannot be drawn.
pub(super) fn html(document: &Document) -> Result<String, ChartError> {
    let mut page = HtmlPage {
        document,
        text: String::with_capacity(1 << 20),
        parts: 0,
        figures: 0,
    };
    page.head();

    for block in &document.blocks {
        page.block(block)?;
    }

    page.text.push_str("</main>\n</body>\n</html>\n");

    Ok(page.text)
}

struct HtmlPage<'a> {
    document: &'a Document,
    text: String,
    parts: usize,
    figures: usize,
}

/// Writing into a `String` cannot fail.
macro_rules! put {
    ($page:expr, $($arg:tt)*) => {{
        let _ = write!($page.text, $($arg)*);
    }};
}

impl HtmlPage<'_> {
    fn head(&mut self) {
        let document = self.document;
        let direction = match document.direction {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        };
        let running = &document.running;
        let title = escaped(&document.title);
        let subtitle = escaped(&document.subtitle);
        let mark = escaped(running.mark.as_deref().unwrap_or_default());
        let imprint = escaped(&running.imprint);

        put!(
            self,
            "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\"/>\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
             {CONTENT_POLICY}\n<meta name=\"robots\" content=\"noindex\"/>\n\
             <title>{title}: {subtitle}</title>\n<style>\n{}</style>\n</head>\n<body>\n",
            document.language,
            style(document)
        );

        if running.mark.is_some() {
            put!(self, "<p class=\"mark\">{mark}</p>\n");
        }

        put!(
            self,
            "<header>\n<h1>{title}</h1>\n<p class=\"subtitle\">{subtitle}</p>\n<p class=\"imprint\">{imprint}</p>\n"
        );

        if running.mark.is_some() {
            put!(self, "<p class=\"boxed\">{mark}</p>\n");
        }

        put!(
            self,
            "<p class=\"small\">{}</p>\n",
            escaped(&document.edition)
        );
        let named: Vec<_> = parts(&document.blocks).collect();

        if named.len() > 1 {
            let name = attribute(&document.contents);
            put!(self, "<nav aria-label=\"{name}\">\n<h2>{name}</h2>\n<ol>\n");

            for (id, words) in named {
                put!(
                    self,
                    "<li><a href=\"#{id}\">{}</a></li>\n",
                    escaped(&words.text)
                );
            }

            self.text.push_str("</ol>\n</nav>\n");
        }

        self.text.push_str("</header>\n<main>\n");
    }

    fn block(&mut self, block: &PaperBlock) -> Result<(), ChartError> {
        match block {
            PaperBlock::Heading {
                tier,
                begins,
                words,
            } => self.heading(*tier, *begins, words),
            PaperBlock::Paragraph(paragraph) => self.paragraph("p", paragraph),
            PaperBlock::List { order, items } => {
                let tag = match order {
                    ListKind::Loose => "ul",
                    ListKind::Counted => "ol",
                };
                put!(self, "<{tag}>\n");

                for item in items {
                    self.paragraph("li", item);
                }

                put!(self, "</{tag}>\n");
            }
            PaperBlock::Table(table) => self.table(table),
            PaperBlock::Figure(figure) => self.figure(figure)?,
        }

        Ok(())
    }

    fn heading(&mut self, tier: u8, begins: Begins, words: &PaperText) {
        let level = tier + 1;
        let text = escaped(&words.text);

        if tier == 1 {
            self.parts += 1;
            let class = match begins {
                Begins::AsParts => "",
                Begins::Below => " class=\"short\"",
            };
            put!(
                self,
                "<h2 id=\"{}\"{class}>{text}</h2>\n",
                part_name(self.parts)
            );
        } else {
            put!(self, "<h{level}>{text}</h{level}>\n");
        }
    }

    fn paragraph(&mut self, tag: &str, paragraph: &PaperParagraph) {
        let class = match paragraph.look {
            ParagraphStyle::Plain => "",
            ParagraphStyle::Large => " class=\"large\"",
            ParagraphStyle::Small => " class=\"small\"",
            ParagraphStyle::Notice => " class=\"notice\"",
            ParagraphStyle::Prompt => " class=\"prompt\"",
        };
        // A bold name without a text stays on the page of the next paragraph.
        let class = if paragraph.words.text.is_empty() {
            " class=\"name\""
        } else {
            class
        };
        put!(self, "<{tag}{class}>");

        if !paragraph.lead.is_empty() {
            put!(self, "<b>{}</b> ", escaped(&paragraph.lead));
        }

        self.words(&paragraph.words);
        put!(self, "</{tag}>\n");
    }

    /// A text with another direction than the document carries a `dir` attribute.
    fn words(&mut self, words: &PaperText) {
        let own = words.direction(self.document.direction);
        let text = escaped(&words.text).replace('\n', "<br/>");

        if own == self.document.direction {
            self.text.push_str(&text);
        } else {
            let direction = match own {
                Direction::LeftToRight => "ltr",
                Direction::RightToLeft => "rtl",
            };
            put!(self, "<bdi dir=\"{direction}\">{text}</bdi>");
        }
    }

    fn table(&mut self, table: &PaperTable) {
        let class = match table.named {
            CaptionPlace::Seen => "",
            CaptionPlace::Told => " class=\"told\"",
        };
        put!(
            self,
            "<table>\n<caption{class}>{}</caption>\n<colgroup>\n",
            escaped(&table.caption)
        );
        let all: u32 = table.columns.iter().map(|c| u32::from(c.share)).sum();

        for column in &table.columns {
            let percent = u32::from(column.share) * 100 / all.max(1);
            put!(self, "<col style=\"width:{percent}%\"/>\n");
        }

        self.text.push_str("</colgroup>\n<thead>\n<tr>");

        for column in &table.columns {
            put!(
                self,
                "<th scope=\"col\"{}>{}</th>",
                class_of(column.content),
                escaped(&column.head)
            );
        }

        self.text.push_str("</tr>\n</thead>\n<tbody>\n");

        for row in &table.rows {
            self.text.push_str("<tr>");

            for (place, (cell, column)) in row.iter().zip(&table.columns).enumerate() {
                self.cell(place, cell, column.content);
            }

            self.text.push_str("</tr>\n");
        }

        self.text.push_str("</tbody>\n</table>\n");
    }

    fn cell(&mut self, place: usize, cell: &PaperCell, content: ColumnContent) {
        let (tag, scope) = match place {
            0 => ("th", " scope=\"row\""),
            _ => ("td", ""),
        };
        let ground = cell.level.map_or_else(String::new, |(position, count)| {
            let mark = LIGHT.level(position, count);

            format!(
                " style=\"background:{};color:{}\"",
                mark.fill.hex(),
                mark.ink.hex()
            )
        });

        put!(self, "<{tag}{scope}{}{ground}>", class_of(content));
        self.words(&cell.words);
        put!(self, "</{tag}>");
    }

    fn figure(&mut self, figure: &PaperFigure) -> Result<(), ChartError> {
        self.figures += 1;
        let svg = figure.svg(&format!("f{}-", self.figures))?;
        // Text as outlines is invisible to screen readers, so the text alternative is beside it.
        let open = format!(
            "<svg role=\"img\" aria-label=\"{}\" ",
            attribute(&figure.alternative)
        );
        let svg = svg.replacen("<svg ", &open, 1);

        put!(
            self,
            "<figure>\n{}\n<figcaption>{}</figcaption>\n</figure>\n",
            svg.trim(),
            escaped(&figure.caption)
        );

        Ok(())
    }
}

fn class_of(content: ColumnContent) -> &'static str {
    match content {
        ColumnContent::Words => "",
        ColumnContent::Figures => " class=\"figure\"",
    }
}

/// The style sheet with the palette's colours, and with header and footer of a printed page.
fn style(document: &Document) -> String {
    let colours = [
        ("accent-tint", LIGHT.accent_tint),
        ("accent", LIGHT.accent),
        ("ink3", LIGHT.ink3),
        ("ink2", LIGHT.ink2),
        ("ink", LIGHT.ink),
        ("line-strong", LIGHT.line_strong),
        ("line", LIGHT.line),
        ("surface2", LIGHT.surface2),
        ("surface", LIGHT.surface),
        ("discuss-fill", LIGHT.discuss.fill),
        ("discuss-line", LIGHT.discuss.line),
    ];
    let mut root = String::from(":root {");

    for (name, colour) in colours {
        let _ = write!(root, " --{name}: {};", colour.hex());
    }

    let running = &document.running;
    let [before, between, after] = running.page.each_ref().map(|words| quoted(words));
    let mark = quoted(running.mark.as_deref().unwrap_or_default());
    let imprint = quoted(&running.imprint);
    let (start, end) = match document.direction {
        Direction::LeftToRight => ("left", "right"),
        Direction::RightToLeft => ("right", "left"),
    };

    format!(
        "{root} }}\n@page {{ size: A4; margin: 22mm 18mm 20mm; @top-center {{ content: {mark}; }} \
         @bottom-{start} {{ content: {imprint}; }} \
         @bottom-{end} {{ content: {before} counter(page) {between} counter(pages) {after}; }} }}\n{STYLE}"
    )
}

/// A text as a CSS string; nothing in it can end the style sheet.
fn quoted(words: &str) -> String {
    let mut text = String::from("\"");

    for character in words.chars() {
        match character {
            '"' | '\\' | '<' | '>' | '&' => {
                let _ = write!(text, "\\{:06x}", u32::from(character));
            }
            character if character.is_control() => text.push(' '),
            character => text.push(character),
        }
    }

    text.push('"');

    text
}
