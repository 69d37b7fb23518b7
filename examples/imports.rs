//! Shows which file of `src` uses which: `cargo run --example imports`, or with `-- --dot` the text for graphviz. It fails if files
//! use each other in a circle.

#[path = "../tests/it/graph.rs"]
mod graph;
#[path = "../tests/it/sources.rs"]
#[allow(dead_code)] // The tests ask for more than imports.
mod sources;

use crate::graph::Graph;
use crate::sources::Sources;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let graph = match Sources::read(&folder) {
        Ok(sources) => Graph::new(&sources),
        Err(error) => {
            eprintln!("{error}");

            return ExitCode::FAILURE;
        }
    };

    if std::env::args().any(|argument| argument == "--dot") {
        print!("{}", graph.dot());

        return ExitCode::SUCCESS;
    }

    for (number, layer) in graph.layers().iter().enumerate() {
        println!("layer {number}: {}", layer.join(" "));
    }

    let circles = graph.circles();
    let uses: usize = graph.uses.values().map(BTreeMap::len).sum();
    println!(
        "\n{} files, {uses} uses, {} circles",
        graph.uses.len(),
        circles.len()
    );

    for circle in &circles {
        println!("\n{} files in a circle:", circle.len());

        for edge in graph.edges(circle) {
            println!("  {edge}");
        }
    }

    ExitCode::from(u8::from(!circles.is_empty()))
}
