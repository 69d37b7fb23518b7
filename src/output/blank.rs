//! The blank questionnaire of a breakout without a laptop, which people print and fill in by hand: one HTML file that
//! needs nothing beside it, runs as its language does, and holds nothing that anybody has answered.

use crate::assessment::{Assessment, ItemId, Profile};
use crate::locale::{Direction, Locale};
use crate::output::xml::{CONTENT_POLICY, escaped};
use crate::questionnaire::{Element, Level, Question, Questionnaire};
use crate::results::Results;

use std::fmt::Write;

const STYLE: &str = include_str!("blank.css");

/// The questionnaire of a breakout, or with `None` of the plenary, as a page of HTML. Questions that are not asked are left
/// out.
pub(crate) fn html(
    assessment: &Assessment,
    results: &Results,
    breakout: Option<ItemId>,
    locale: &Locale,
) -> String {
    let page = BlankPage {
        assessment,
        results,
        locale,
        questionnaire: &assessment
            .questionnaire()
            .in_language(locale.language().tag()),
    };

    page.html(breakout)
}

#[derive(Clone, Copy)]
struct BlankPage<'a> {
    assessment: &'a Assessment,
    results: &'a Results,
    locale: &'a Locale,
    /// The texts of the page are in its language as far as the program has them.
    questionnaire: &'a Questionnaire,
}

impl BlankPage<'_> {
    fn html(self, breakout: Option<ItemId>) -> String {
        let locale = self.locale;
        let questionnaire = self.questionnaire;
        let country = self.assessment.facts().country();
        let name = breakout.and_then(|id| self.assessment.breakout_name(id));
        let title = locale.format(
            "blank-title",
            &[
                ("country", country.into()),
                ("breakout", name.unwrap_or_default().into()),
            ],
        );
        let direction = match locale.direction() {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        };
        let elements = self.results.breakout(breakout);
        let elements = elements.map_or(&[][..], |breakout| breakout.elements.as_slice());
        let body: String = elements
            .iter()
            .filter_map(|position| questionnaire.elements().get(*position))
            .map(|element| self.element(element))
            .collect();
        let foot = locale.format(
            "blank-foot",
            &[
                ("title", questionnaire.title().into()),
                (
                    "version",
                    locale.left_to_right(questionnaire.version()).into(),
                ),
            ],
        );

        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n{CONTENT_POLICY}\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n\
             <body>\n{}<main>\n{body}</main>\n<footer>{}</footer>\n</body>\n</html>\n",
            locale.language().tag(),
            escaped(&title),
            self.head(breakout),
            escaped(&foot),
        )
    }

    fn head(self, breakout: Option<ItemId>) -> String {
        let locale = self.locale;
        let assessment = self.assessment;
        let about = breakout.and_then(|id| assessment.breakouts().get(id));
        let result = self.results.breakout(breakout);
        let mut rows = vec![(
            locale.text("blank-country"),
            assessment.facts().country().to_owned(),
        )];

        if let Some(about) = about {
            rows.push((locale.text("blank-breakout"), about.name.clone()));
        }

        if let Some(name) = breakout.and_then(|id| assessment.facilitator_of(id)) {
            rows.push((locale.text("blank-facilitator"), name.to_owned()));
        }

        if let Some(minutes) = about.and_then(|about| about.minutes) {
            let minutes = u32::from(minutes).into();
            rows.push((
                locale.text("blank-time"),
                locale.format("blank-minutes", &[("count", minutes)]),
            ));
        }

        let asked = result.map_or(0, |result| result.progress.asked);
        rows.push((locale.text("blank-questions"), locale.count(asked)));

        let mark = assessment.facts().mark(Profile::Internal);
        let mut head = String::from("<header>\n");

        if !mark.is_empty() {
            let _ = writeln!(head, "<p class=\"mark\">{}</p>", escaped(mark));
        }

        let _ = writeln!(
            head,
            "<h1>{}</h1>\n<dl>",
            escaped(&locale.text("blank-heading"))
        );

        for (term, value) in rows {
            let (term, value) = (escaped(&term), isolated(&value));
            let _ = writeln!(head, "<dt>{term}</dt><dd>{value}</dd>");
        }

        let how = escaped(&locale.text("blank-how"));
        let _ = writeln!(head, "</dl>\n<p class=\"how\">{how}</p>\n</header>");

        head
    }

    fn element(self, element: &Element) -> String {
        let questionnaire = self.questionnaire;
        let mut text = format!("<h2>{}</h2>\n", isolated(&element.name));

        if !element.goal.is_empty() {
            let _ = writeln!(text, "<p>{}</p>", isolated(&element.goal));
        }

        for aspect in &element.aspects {
            let is_asked = |question: &&Question| {
                let ordinal = questionnaire.ordinal(&question.id);

                ordinal.is_some_and(|ordinal| self.assessment.asks(ordinal))
            };
            let questions: String = aspect
                .questions
                .iter()
                .filter(is_asked)
                .map(|question| self.question(question))
                .collect();

            if !questions.is_empty() {
                let name = isolated(&aspect.name);
                let _ = write!(text, "<h3>{name}</h3>\n{questions}");
            }
        }

        text
    }

    fn question(self, question: &Question) -> String {
        let locale = self.locale;
        let mut text = format!(
            "<section class=\"question\">\n<h4><bdi>{}</bdi>{}</h4>\n<p>{}</p>\n",
            escaped(question.id.as_str()),
            isolated(&question.title),
            isolated(&question.text),
        );

        if !question.look_for.is_empty() {
            let look_for =
                locale.format("blank-look-for", &[("what", (&question.look_for).into())]);
            let _ = writeln!(text, "<p class=\"look\">{}</p>", escaped(&look_for));
        }

        text.push_str("<ol>\n");

        for (position, level) in self.questionnaire.scale().iter().enumerate() {
            let descriptor = self.questionnaire.descriptor(question, Level::at(position));
            let _ = writeln!(
                text,
                "<li><span class=\"box\"></span><b>{}</b><b>{}</b><span>{}</span></li>",
                escaped(&locale.count(position)),
                isolated(&level.name),
                isolated(descriptor),
            );
        }

        text.push_str("</ol>\n<ul>\n");

        for other in [
            locale.text("blank-dont-know"),
            locale.text("blank-not-applicable"),
            locale.text("blank-contested"),
        ] {
            let other = escaped(&other);
            let _ = writeln!(
                text,
                "<li><span class=\"box\"></span><span>{other}</span><span class=\"line\"></span></li>"
            );
        }

        text.push_str("</ul>\n");

        for line in [locale.text("blank-evidence"), locale.text("blank-notes")] {
            let line = escaped(&line);
            let _ = writeln!(
                text,
                "<p class=\"write\"><span>{line}</span><span class=\"line\"></span></p>"
            );
        }

        text.push_str("</section>\n");

        text
    }
}

/// A text with a direction of its own: a name, or words without a translation.
fn isolated(text: &str) -> String {
    format!("<bdi>{}</bdi>", escaped(text))
}
