//! Writes a document as one HTML file without other files: for any browser, for printing on A4, and for screen readers.

use crate::chart::ChartError;
use crate::locale::Direction;
use crate::output::direction::{self, Span, has_letters, is_arabic};
use crate::output::document::{
    AskedQuestion, Begins, CaptionPlace, CardSheet, ColumnContent, Document, ListKind, PaperBlock,
    PaperCard, PaperCell, PaperFigure, PaperParagraph, PaperTable, PaperText, ParagraphStyle,
    Spoken, SpokenLook, part_name, parts,
};
use crate::output::xml::{CONTENT_POLICY, attribute, escaped};
use crate::palette::LIGHT;

use std::fmt::Write;

/// The style sheet; the palette's colours replace the names in it.
const STYLE: &str = include_str!("../../assets/report.css");
/// What a paper to be filled in by hand adds to it.
const FORM_STYLE: &str = include_str!("../../assets/form.css");
/// How many cards stand beside each other.
const CARDS_IN_ROW: usize = 2;

/// The document as HTML.
///
/// # Errors
/// If a picture cannot be drawn.
pub(super) fn html(document: &Document) -> Result<String, ChartError> {
    let mut page = HtmlPage::new(document);

    for block in &document.blocks {
        match block {
            PaperBlock::Figure(figure) => page.figure(figure)?,
            block => page.block(block),
        }
    }

    Ok(page.end())
}

/// A document without pictures as HTML: one that people fill in by hand.
pub(super) fn form(document: &Document) -> String {
    let mut page = HtmlPage::new(document);

    for block in &document.blocks {
        page.block(block);
    }

    page.end()
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

impl<'a> HtmlPage<'a> {
    /// A page with its head.
    fn new(document: &'a Document) -> Self {
        let mut page = Self {
            document,
            text: String::with_capacity(1 << 20),
            parts: 0,
            figures: 0,
        };
        page.head();

        page
    }

    fn end(mut self) -> String {
        self.text.push_str("</main>\n</body>\n</html>\n");

        self.text
    }

    fn head(&mut self) {
        let document = self.document;
        let direction = match document.direction {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        };
        let running = &document.running;
        let name = escaped(&document.title);
        let kind = escaped(&document.subtitle);
        let title = marked(
            &PaperText::typed(document.title.as_str()),
            document.direction,
            document.language,
        );
        let subtitle = self.in_page(&document.subtitle);
        let mark = self.in_page(running.mark.as_deref().unwrap_or_default());
        let imprint = self.in_page(&running.imprint);

        put!(
            self,
            "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\"/>\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
             {CONTENT_POLICY}\n<meta name=\"robots\" content=\"noindex\"/>\n\
             <title>{name}: {kind}</title>\n<style>\n{}</style>\n</head>\n<body>\n",
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
            self.in_page(&document.edition)
        );
        let named: Vec<_> = parts(&document.blocks).collect();

        if named.len() > 1 && !document.contents.is_empty() {
            let name = attribute(&document.contents);
            put!(self, "<nav aria-label=\"{name}\">\n<h2>{name}</h2>\n<ol>\n");

            for (id, words) in named {
                put!(
                    self,
                    "<li><a href=\"#{id}\">{}</a></li>\n",
                    marked(words, document.direction, document.language)
                );
            }

            self.text.push_str("</ol>\n</nav>\n");
        }

        self.text.push_str("</header>\n<main>\n");
    }

    /// Any block but a picture, which may fail.
    fn block(&mut self, block: &PaperBlock) {
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
            PaperBlock::Figure(_) => {}
            PaperBlock::Spoken(look, spoken) => {
                let class = match look {
                    SpokenLook::Heading(tier) => format!("beside-{tier}"),
                    SpokenLook::Opening => "opening".to_owned(),
                    SpokenLook::Plain => String::new(),
                };
                self.spoken("p", &class, spoken);
                self.text.push('\n');
            }
            PaperBlock::Asked(question) => self.asked(question),
            PaperBlock::WriteIn(label) => self.write_in(label),
            PaperBlock::Cards(sheet) => self.cards(sheet),
        }
    }

    fn heading(&mut self, tier: u8, begins: Begins, words: &PaperText) {
        let level = tier + 1;
        let document = self.document;
        let text = marked(words, document.direction, document.language);

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
            put!(self, "<b>");
            self.words(&paragraph.lead.as_str().into());
            put!(self, "</b> ");
        }

        self.words(&paragraph.words);
        put!(self, "</{tag}>\n");
    }

    /// A text in the direction of the page. Values and words of the other direction are elements with their direction and language.
    fn words(&mut self, words: &PaperText) {
        let document = self.document;
        let text = marked(words, document.direction, document.language);
        self.text.push_str(&text);
    }

    /// Words of the program.
    fn in_page(&self, words: &str) -> String {
        marked(
            &words.into(),
            self.document.direction,
            self.document.language,
        )
    }

    fn table(&mut self, table: &PaperTable) {
        let class = match table.named {
            CaptionPlace::Seen => "",
            CaptionPlace::Told => " class=\"told\"",
        };
        put!(
            self,
            "<table>\n<caption{class}>{}</caption>\n<colgroup>\n",
            self.in_page(&table.caption)
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
                self.in_page(&column.head)
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

    /// An element with words in a language of their own.
    fn spoken(&mut self, tag: &str, class: &str, spoken: &Spoken) {
        let (page, paper) = (self.document.language, self.document.direction);
        let class = match class {
            "" => String::new(),
            class => format!(" class=\"{class}\""),
        };
        let dir = match spoken.direction {
            own if own == paper => "",
            Direction::LeftToRight => " dir=\"ltr\"",
            Direction::RightToLeft => " dir=\"rtl\"",
        };
        let lang = if spoken.language == page {
            String::new()
        } else {
            format!(" lang=\"{}\"", spoken.language)
        };
        let marked = |words: &PaperText| marked(words, spoken.direction, spoken.language);
        let lead = match spoken.lead.as_str() {
            "" => String::new(),
            lead => format!("<b>{}</b> ", marked(&lead.into())),
        };

        put!(
            self,
            "<{tag}{class}{dir}{lang}>{lead}{}</{tag}>",
            marked(&spoken.words)
        );
    }

    fn all_spoken(&mut self, class: &str, spoken: &[Spoken]) {
        for spoken in spoken {
            self.spoken("p", class, spoken);
        }
    }

    fn asked(&mut self, question: &AskedQuestion) {
        put!(
            self,
            "<section class=\"asked\">\n<h4><bdi dir=\"ltr\">{}</bdi><span>",
            escaped(&question.code)
        );

        for title in &question.title {
            self.spoken("span", "title", title);
        }

        self.text.push_str("</span></h4>\n");
        self.all_spoken("", &question.text);
        self.all_spoken("look", &question.look_for);
        if !question.levels.is_empty() {
            self.text.push_str("<ol class=\"levels\">\n");
        }

        for (number, level) in &question.levels {
            put!(self, "<li><i></i><b>{}</b><div>", escaped(number));
            self.all_spoken("", level);
            self.text.push_str("</div></li>\n");
        }

        if !question.levels.is_empty() {
            self.text.push_str("</ol>\n");
        }

        self.text.push_str("<ul class=\"others\">\n");

        for other in &question.others {
            self.text.push_str("<li><i></i><span>");
            self.words(other);
            self.text.push_str("</span></li>\n");
        }

        self.text.push_str("</ul>\n");

        for line in &question.lines {
            self.write_in(line);
        }

        self.text.push_str("</section>\n");
    }

    fn write_in(&mut self, label: &PaperText) {
        self.text.push_str("<p class=\"write\"><span>");
        self.words(label);
        self.text.push_str("</span><i></i></p>\n");
    }

    /// The cards of all groups one after the other; a row is never divided over two pages.
    fn cards(&mut self, sheet: &CardSheet) {
        let cards: Vec<String> = sheet
            .cards
            .iter()
            .flat_map(|(card, count)| std::iter::repeat_n(self.card(card), *count))
            .collect();

        self.text.push_str("<div class=\"cards\">\n");

        for row in cards.chunks(CARDS_IN_ROW) {
            put!(self, "<div class=\"row\">\n{}</div>\n", row.concat());
        }

        self.text.push_str("</div>\n");
    }

    fn card(&self, card: &PaperCard) -> String {
        let document = self.document;
        let marked = |words: &PaperText| marked(words, document.direction, document.language);
        let mut options = String::new();

        for (number, words) in &card.options {
            let _ = writeln!(
                options,
                "<li><i></i><b>{}</b><span>{}</span></li>",
                escaped(number),
                marked(words)
            );
        }

        format!(
            "<div class=\"card\">\n<p class=\"group\">{}</p>\n\
             <p class=\"write\"><span>{}</span><i></i></p>\n<ul>\n{options}</ul>\n</div>\n",
            marked(&card.head),
            marked(&card.question)
        )
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
            self.in_page(&figure.caption)
        );

        Ok(())
    }
}

/// A text as HTML in a page of a direction and a language.
fn marked(words: &PaperText, paper: Direction, language: &str) -> String {
    let place = Place {
        paper: (paper, language),
        around: paper,
        language,
    };
    let lines = direction::lines(words, paper);
    let lines: Vec<String> = lines
        .iter()
        .map(|line| match line.as_slice() {
            // Nothing stands beside the only value of a line.
            [Span::Isolate(own, inside)] if *own == paper => place.marked(inside),
            line => place.marked(line),
        })
        .collect();

    lines.join("<br/>")
}

/// Where a piece of a text stands.
#[derive(Debug, Clone, Copy)]
struct Place<'a> {
    /// The direction and the language of the page.
    paper: (Direction, &'a str),
    /// The direction of the element around.
    around: Direction,
    /// The language of the element around; empty if it is not known.
    language: &'a str,
}

impl<'a> Place<'a> {
    fn marked(self, line: &[Span]) -> String {
        let mut text = String::new();

        for span in line {
            match span {
                Span::Words(words) => {
                    for (own, words) in direction::stretches(words, self.around) {
                        if own == self.around {
                            text.push_str(&escaped(&words));
                        } else {
                            text.push_str(&self.element(own, &[Span::Words(words)]));
                        }
                    }
                }
                Span::Isolate(own, inside) => text.push_str(&self.value(*own, inside)),
            }
        }

        text
    }

    /// A value: an element if it has letters of the other direction, else the invisible marks of an isolate, if it needs them.
    fn value(self, own: Direction, inside: &[Span]) -> String {
        let other = match self.around {
            Direction::LeftToRight => Direction::RightToLeft,
            Direction::RightToLeft => Direction::LeftToRight,
        };

        if has_letters(inside, other) {
            return self.element(own, inside);
        }

        let words = Place {
            around: own,
            ..self
        }
        .marked(inside);

        match (self.around, own) {
            (Direction::LeftToRight, Direction::LeftToRight) => words,
            (_, Direction::LeftToRight) => format!("\u{2066}{words}\u{2069}"),
            (_, Direction::RightToLeft) => format!("\u{2067}{words}\u{2069}"),
        }
    }

    /// A value in an element of its own.
    fn element(self, own: Direction, inside: &[Span]) -> String {
        let language = self.language_of(own, inside);
        let inner = Place {
            around: own,
            language,
            ..self
        };
        let words = inner.marked(inside);
        let lang = if language == self.language {
            String::new()
        } else {
            format!(" lang=\"{language}\"")
        };

        match own {
            Direction::LeftToRight => format!("<bdi dir=\"ltr\"{lang}>{words}</bdi>"),
            Direction::RightToLeft => format!("<bdi dir=\"rtl\"{lang}>{words}</bdi>"),
        }
    }

    /// The language of a value by its script: that of the page, or else one that the program speaks; unknown for other scripts.
    fn language_of(self, own: Direction, inside: &[Span]) -> &'a str {
        let (paper, language) = self.paper;

        if !has_letters(inside, own) {
            self.language
        } else if own == paper {
            language
        } else {
            match own {
                Direction::LeftToRight => "en",
                Direction::RightToLeft if is_arabic(inside) => "ar",
                Direction::RightToLeft => "",
            }
        }
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

    let form = if document.is_form() { FORM_STYLE } else { "" };

    format!(
        "{root} }}\n@page {{ size: A4; margin: 22mm 18mm 20mm; @top-center {{ content: {mark}; }} \
         @bottom-{start} {{ content: {imprint}; }} \
         @bottom-{end} {{ content: {before} counter(page) {between} counter(pages) {after}; }} }}\n{STYLE}{form}"
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
