//! The graph of uses between files: its circles and its layers.

use crate::sources::{Sources, Target};

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The files and their uses of each other. A module and its children count as one: uses between them are left out.
pub(crate) struct Graph {
    /// Each file, with the files that it uses, and for each of those the line of the first use.
    pub uses: BTreeMap<String, BTreeMap<String, usize>>,
}

impl Graph {
    /// The graph of some sources.
    pub(crate) fn new(sources: &Sources) -> Self {
        let mut uses: BTreeMap<String, BTreeMap<String, usize>> = sources
            .files
            .iter()
            .map(|file| (file.path.clone(), BTreeMap::new()))
            .collect();

        for one in sources.uses() {
            let (Target::Module(module) | Target::Item(module)) = &one.target else {
                continue;
            };
            let to = sources.file_of(module);

            if is_in(one.file, to) {
                continue;
            }

            if let Some(of_file) = uses.get_mut(one.file) {
                let line = of_file.entry(to.to_owned()).or_insert(one.line);
                *line = one.line.min(*line);
            }
        }

        Self { uses }
    }

    /// The files that use each other, directly or through others: each group of more than one.
    pub(crate) fn circles(&self) -> Vec<BTreeSet<&str>> {
        let reached: BTreeMap<&str, BTreeSet<&str>> = self
            .uses
            .keys()
            .map(|file| (file.as_str(), self.reached(file)))
            .collect();
        let circles: BTreeSet<BTreeSet<&str>> = reached
            .iter()
            .map(|(file, found)| {
                let back = found.iter().filter(|other| reached[*other].contains(file));

                back.copied().collect::<BTreeSet<&str>>()
            })
            .filter(|circle| circle.len() > 1)
            .collect();

        circles.into_iter().collect()
    }

    fn reached<'a>(&'a self, from: &'a str) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        let mut next = vec![from];

        while let Some(file) = next.pop() {
            for used in self.uses[file].keys() {
                if found.insert(used.as_str()) {
                    next.push(used);
                }
            }
        }

        found
    }

    /// The uses inside a circle, as `file:line -> file`.
    pub(crate) fn edges(&self, circle: &BTreeSet<&str>) -> Vec<String> {
        let inside = |file: &str| circle.contains(file);

        circle
            .iter()
            .flat_map(|file| {
                self.uses[*file]
                    .iter()
                    .map(move |(to, line)| (file, to, line))
            })
            .filter(|(_, to, _)| inside(to))
            .map(|(file, to, line)| format!("{file}:{line} -> {to}"))
            .collect()
    }

    /// The files by height: those of a layer use only files of the layers before it. Files of a circle share a layer.
    pub(crate) fn layers(&self) -> Vec<Vec<&str>> {
        let circles = self.circles();
        let mut left: BTreeSet<&str> = self.uses.keys().map(String::as_str).collect();
        let mut layers = Vec::new();

        while !left.is_empty() {
            let waits = |file: &str, but: &BTreeSet<&str>| {
                let mut uses = self.uses[file].keys().map(String::as_str);

                uses.any(|used| left.contains(used) && used != file && !but.contains(used))
            };
            let none = BTreeSet::new();
            let layer: Vec<&str> = left
                .iter()
                .copied()
                .filter(
                    |file| match circles.iter().find(|circle| circle.contains(file)) {
                        Some(circle) => !circle.iter().any(|file| waits(file, circle)),
                        None => !waits(file, &none),
                    },
                )
                .collect();

            left.retain(|file| !layer.contains(file));
            layers.push(layer);
        }

        layers
    }

    /// The graph in the language of graphviz.
    pub(crate) fn dot(&self) -> String {
        let mut text = "digraph imports {\n  rankdir = BT;\n  node [shape = box];\n".to_owned();

        for (file, uses) in &self.uses {
            let _ = writeln!(text, "  \"{file}\";");

            for used in uses.keys() {
                let _ = writeln!(text, "  \"{file}\" -> \"{used}\";");
            }
        }

        text + "}\n"
    }
}

/// Whether a file is the other, or its module stands below the other's.
fn is_in(file: &str, other: &str) -> bool {
    let stem = |file: &str| match file.trim_end_matches(".rs") {
        "lib" => String::new(),
        stem => format!("{stem}/"),
    };

    stem(file).starts_with(&stem(other))
}
