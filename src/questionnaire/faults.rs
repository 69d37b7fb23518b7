//! Reads a text with faults of type: each level, lens, group, element, aspect and question on its own, so that no fault hides another.

use crate::questionnaire::check::{self, EntryPath, Finding, Problem};
use crate::questionnaire::outline::{Node, Parts, outline};
use crate::questionnaire::syntax::{Header, options, parse};
use crate::questionnaire::unique_map::UniqueMap;
use crate::questionnaire::{
    AgreementThresholds, Aspect, Content, Element, Group, Lens, Question, ScaleLevel, Unit,
};

use serde::de::DeserializeOwned;

use std::ops::Range;

/// How many faults of one entry are told; more are the same one again.
const MOST: usize = 20;

/// How much of a value is quoted, in characters.
const QUOTED: usize = 40;

/// What is wrong with a text that has faults of type.
pub(super) struct Faults {
    /// The faults of type, each with the byte where it is.
    pub faults: Vec<(Finding, usize)>,
    /// What is wrong with the rest.
    pub others: Vec<Finding>,
}

/// All that is wrong with a text; `None` if its brackets do not match, so that nothing can be read on its own.
pub(super) fn faults(text: &str) -> Option<Faults> {
    let outline = outline(text)?;
    let mut reader = Reader {
        text,
        path: Vec::new(),
        faults: Vec::new(),
    };
    let content = reader.content(&outline);
    let faults = reader.faults;
    let is_faulty = |path: &EntryPath| faults.iter().any(|(fault, _)| fault.path == *path);
    let has_faulty_lens = faults.iter().any(|(fault, _)| {
        fault.path.is_empty()
            || fault
                .path
                .first()
                .is_some_and(|(field, _)| *field == "lenses")
    });
    let follows = |finding: &Finding| {
        is_faulty(&finding.path)
            || has_faulty_lens
                && matches!(
                    finding.problem,
                    Problem::UnknownLens { .. }
                        | Problem::UnknownTag { .. }
                        | Problem::UnknownFunction { .. }
                )
    };
    let mut others = check::check(&content);
    others.retain(|finding| !follows(finding));

    (!faults.is_empty()).then_some(Faults { faults, others })
}

struct Reader<'a> {
    text: &'a str,
    /// The entry that is being read.
    path: EntryPath,
    faults: Vec<(Finding, usize)>,
}

impl Reader<'_> {
    fn content(&mut self, node: &Node) -> Content {
        let lists = ["scale", "lenses", "groups", "elements"];
        let head: Option<Content> = self.entry(node, &lists);
        let mut content = head.unwrap_or_else(|| Content {
            format: parse::<Header>(self.text).map_or(1, |header| header.format),
            id: self.id(node),
            version: String::new(),
            language: String::new(),
            title: String::new(),
            about: String::new(),
            source: String::new(),
            licence: String::new(),
            chart_title: String::new(),
            subject: String::new(),
            show_overall: false,
            minimum_coverage: 1.0,
            agreement: AgreementThresholds::default(),
            unit: Unit::default(),
            scale: Vec::new(),
            functions: None,
            lenses: Vec::new(),
            groups: Vec::new(),
            elements: Vec::new(),
        });
        content.scale = self.list(node, "scale", Self::level);
        content.lenses = self.list(node, "lenses", Self::lens);
        content.groups = self.list(node, "groups", Self::group);
        content.elements = self.list(node, "elements", Self::element);

        content
    }

    fn level(&mut self, node: &Node) -> ScaleLevel {
        self.entry(node, &[]).unwrap_or_else(|| ScaleLevel {
            value: f64::NAN,
            from: f64::NAN,
            label: String::new(),
            name: String::new(),
            meaning: String::new(),
            decider: String::new(),
            evidence: String::new(),
        })
    }

    fn lens(&mut self, node: &Node) -> Lens {
        self.entry(node, &[]).unwrap_or_else(|| Lens {
            id: self.id(node),
            name: String::new(),
            short: String::new(),
            checklist: false,
            categories: Vec::new(),
        })
    }

    fn group(&mut self, node: &Node) -> Group {
        self.entry(node, &[]).unwrap_or_else(|| Group {
            id: self.id(node),
            name: String::new(),
            short: String::new(),
        })
    }

    fn element(&mut self, node: &Node) -> Element {
        let element: Option<Element> = self.entry(node, &["aspects"]);
        let mut element = element.unwrap_or_else(|| Element {
            id: self.id(node),
            label: String::new(),
            name: String::new(),
            short: String::new(),
            goal: String::new(),
            lead: None,
            weight: 1.0,
            aspects: Vec::new(),
        });
        element.aspects = self.list(node, "aspects", Self::aspect);

        element
    }

    fn aspect(&mut self, node: &Node) -> Aspect {
        let aspect: Option<Aspect> = self.entry(node, &["questions"]);
        let mut aspect = aspect.unwrap_or_else(|| Aspect {
            id: self.id(node),
            name: String::new(),
            short: String::new(),
            weight: 1.0,
            questions: Vec::new(),
        });
        aspect.questions = self.list(node, "questions", Self::question);

        aspect
    }

    fn question(&mut self, node: &Node) -> Question {
        self.entry(node, &[]).unwrap_or_else(|| Question {
            id: self.id(node).as_str().into(),
            title: String::new(),
            short: String::new(),
            text: String::new(),
            look_for: String::new(),
            step: String::new(),
            quick: false,
            weight: 1.0,
            tags: UniqueMap::default(),
            requires: Vec::new(),
            was: Vec::new(),
            same_meaning: true,
            levels: Vec::new(),
        })
    }

    /// The entries of a list, one by one.
    fn list<T>(
        &mut self,
        node: &Node,
        field: &'static str,
        read: fn(&mut Self, &Node) -> T,
    ) -> Vec<T> {
        let items = node.field(self.text, field).map_or(&[][..], Node::items);
        let mut entries = Vec::with_capacity(items.len());

        for (position, item) in items.iter().enumerate() {
            self.path.push((field, position));
            entries.push(read(self, item));
            self.path.pop();
        }

        entries
    }

    /// The identifier of an entry, if it has one that can be read.
    fn id(&self, node: &Node) -> String {
        let id = node.field(self.text, "id");
        let id = id.and_then(|id| parse::<String>(&self.text[id.range.clone()]).ok());

        id.unwrap_or_default()
    }

    /// An entry without what stands in these lists; `None`, with all its faults told, if it has one.
    fn entry<T: DeserializeOwned>(&mut self, node: &Node, lists: &[&str]) -> Option<T> {
        let text = self.text;
        let mut piece = text[node.range.clone()].as_bytes().to_vec();
        let mut blank = |range: Range<usize>| {
            let bytes = &mut piece[range.start - node.range.start..range.end - node.range.start];

            for byte in bytes.iter_mut().filter(|byte| **byte != b'\n') {
                *byte = b' ';
            }
        };

        for list in lists.iter().filter_map(|list| node.field(text, list)) {
            if matches!(list.parts, Parts::Items(_)) && text[list.range.clone()].starts_with('[') {
                blank(list.range.start + 1..list.range.end - 1);
            }
        }

        let mut taken_out: Vec<&str> = Vec::new();
        let mut is_misspelt = false;

        for _ in 0..MOST {
            // Only whole characters were blanked.
            let read = std::str::from_utf8(&piece).ok()?;
            let error = match options().from_str::<T>(read) {
                Ok(entry) => return taken_out.is_empty().then_some(entry),
                Err(error) => error,
            };
            let at = node.range.start + byte_of(read, error.span.start.line, error.span.start.col);

            if let ron::Error::MissingStructField { field, .. } = &error.code {
                // A misspelt field is also missing.
                if !is_misspelt && !taken_out.contains(field) {
                    self.fault(node, (field, ""), node.range.start, error.code);
                }

                return None;
            }

            let faulty = node.fields().iter().find(|(name, value)| {
                name.start <= at
                    && at <= value.range.end
                    && !taken_out.contains(&&text[name.clone()])
            });
            let Some((name, value)) = faulty else {
                if taken_out.is_empty() {
                    self.fault(node, ("", ""), at, error.code);
                }

                return None;
            };
            is_misspelt |= matches!(error.code, ron::Error::NoSuchStructField { .. });

            let (inner, found) = value.field_at(at).unwrap_or((name, value));
            let place = match error.code {
                ron::Error::NoSuchStructField { .. } | ron::Error::DuplicateStructField { .. } => {
                    inner.start
                }
                _ => found.range.start,
            };
            let found = &text[found.range.clone()];
            self.fault(node, (&text[inner.clone()], found), place, error.code);
            taken_out.push(&text[name.clone()]);

            let after = &text[value.range.end..node.range.end];
            let comma = after.len() - after.trim_start().len();
            let end = value.range.end
                + if after.trim_start().starts_with(',') {
                    comma + 1
                } else {
                    0
                };

            for byte in &mut piece[name.start - node.range.start..end - node.range.start] {
                if *byte != b'\n' {
                    *byte = b' ';
                }
            }
        }

        None
    }

    fn fault(&mut self, node: &Node, (field, found): (&str, &str), at: usize, cause: ron::Error) {
        let mut quoted: String = found.chars().take(QUOTED).collect();

        if quoted.len() < found.len() {
            quoted.push('…');
        }

        let finding = Finding {
            id: self.id(node),
            problem: Problem::Unreadable {
                field: field.trim_matches('"').to_owned(),
                found: quoted,
                cause,
            },
            is_warning: false,
            path: self.path.clone(),
        };
        self.faults.push((finding, at));
    }
}

/// The byte of a line and a column, both from 1.
fn byte_of(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let within = text[before..].char_indices().nth(column.saturating_sub(1));

    within.map_or(text.len(), |(at, _)| before + at)
}
