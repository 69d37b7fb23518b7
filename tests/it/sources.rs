//! Parses the sources of the program: its modules, the names that each file uses, and the file that defines each. Code for
//! tests alone is left out.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{
    Attribute, BinOp, Block, Expr, FnArg, Item, Lit, Member, Meta, ReceiverKind, Token, Type,
    UseTree, Visibility,
};

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::Path;

/// The path of a module: empty for the library's root, `main` for the program's.
pub(crate) type ModulePath = Vec<String>;

/// All files of `src` but those for tests alone.
pub(crate) struct Sources {
    pub files: Vec<SourceFile>,
    modules: BTreeMap<ModulePath, Module>,
}

/// A file with its facts.
pub(crate) struct SourceFile {
    /// Under `src`, with slashes.
    pub path: String,
    pub facts: Vec<Fact>,
}

/// One fact of a file.
pub(crate) struct Fact {
    pub line: usize,
    module: ModulePath,
    pub what: What,
}

/// The kind of a fact, in code or in the body of a macro.
#[derive(Debug)]
pub(crate) enum What {
    /// A path as it is written, in an import too.
    Path(Vec<String>),
    Text(String),
    /// A number, with what says its type.
    Number(String),
    /// A method that is called, and the calls that lead to its receiver, from the first on.
    Method {
        name: String,
        chain: Vec<String>,
    },
    /// A function that is called, by the last word of its path; whether its first argument is a number.
    Call {
        name: String,
        takes_number: bool,
    },
    /// A macro that is called, by the last word of its path.
    Macro(String),
    /// A division or a remainder; by which number, where one is written.
    Division(Option<String>),
    /// A field that is read or written, and the last word of what it belongs to.
    Field {
        of: String,
        name: String,
    },
    /// A type that is borrowed to be changed, by the last word of its path.
    Borrowed(String),
    /// A method of a type that changes it, or a field of it, which others see.
    Opening {
        owner: String,
        name: String,
        /// Whether others are all of the program: `pub` or `pub(crate)` of a method, `pub` of a field.
        is_for_all: bool,
    },
}

/// Where a path leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    /// To a module of the program.
    Module(ModulePath),
    /// To something that this module of the program defines.
    Item(ModulePath),
    /// To another crate, by this path.
    Elsewhere(Vec<String>),
}

/// One path, and where it leads.
#[derive(Debug)]
pub(crate) struct Use<'a> {
    pub file: &'a str,
    pub line: usize,
    /// From the root of its crate, before anything that is re-exported is followed.
    pub written: Vec<String>,
    pub target: Target,
}

struct Module {
    file: String,
    /// What it defines itself.
    items: BTreeSet<String>,
    /// What its imports bring in, public or not: the modules below it see both.
    imports: HashMap<String, Vec<String>>,
    /// The paths of which it imports every name.
    globs: Vec<Vec<String>>,
}

type Seen = BTreeSet<(ModulePath, String)>;

impl Sources {
    /// The sources in a folder.
    pub(crate) fn read(folder: &Path) -> Result<Self, String> {
        let mut files = Vec::new();
        read_into(&mut files, folder, folder)
            .map_err(|error| format!("{}: {error}", folder.display()))?;

        Self::of(files)
    }

    /// Sources as given: the path of each file under `src`, and its text.
    pub(crate) fn of(files: Vec<(String, String)>) -> Result<Self, String> {
        let mut trees = BTreeMap::new();

        for (path, text) in files {
            let tree = syn::parse_file(&text)
                .map_err(|error| format!("{path}:{}: {error}", line_of(error.span())))?;
            trees.insert(path, tree);
        }

        let mut walk = Walk {
            trees: &trees,
            modules: BTreeMap::new(),
            found: Vec::new(),
            of_tests: Vec::new(),
        };

        for (root, module) in [("lib.rs", vec![]), ("main.rs", vec!["main".to_owned()])] {
            walk.file(root, module);
        }

        let Walk {
            modules,
            found,
            of_tests,
            ..
        } = walk;

        if let Some(path) = trees.keys().find(|path| {
            let is_of_tests = of_tests.iter().any(|stem| {
                let rest = path.strip_prefix(stem.as_str());

                rest.is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
            });

            !is_of_tests && !found.iter().any(|(found, _)| found == *path)
        }) {
            return Err(format!("{path}: no module declares it"));
        }

        let files = found
            .into_iter()
            .filter_map(|(path, module)| {
                let tree = trees.remove(&path)?;
                let mut reader = Reader {
                    module,
                    owner: None,
                    facts: Vec::new(),
                };
                reader.visit_file(&tree);

                Some(SourceFile {
                    path,
                    facts: reader.facts,
                })
            })
            .collect();

        Ok(Self { files, modules })
    }

    /// Every path of a file that leads somewhere.
    pub(crate) fn uses(&self) -> Vec<Use<'_>> {
        let mut uses = Vec::new();

        for file in &self.files {
            for fact in &file.facts {
                if let What::Path(path) = &fact.what
                    && let Some(target) = self.target(&fact.module, path)
                {
                    uses.push(Use {
                        file: &file.path,
                        line: fact.line,
                        written: from_root(&fact.module, path),
                        target,
                    });
                }
            }
        }

        uses
    }

    /// Whether there is a module of this path.
    pub(crate) fn is_module(&self, path: &[String]) -> bool {
        self.modules.contains_key(path)
    }

    /// The file of a module.
    pub(crate) fn file_of(&self, module: &[String]) -> &str {
        self.modules.get(module).map_or("", |module| &module.file)
    }

    fn target(&self, at: &[String], path: &[String]) -> Option<Target> {
        self.path(at, path, &mut Seen::new()).or_else(|| {
            let is_crate = path.len() > 1 && path[0].starts_with(|c: char| c.is_ascii_lowercase());

            is_crate.then(|| Target::Elsewhere(path.to_vec()))
        })
    }

    /// The target of a path, through re-exports; `None` if its first word is unknown in the module.
    fn path(&self, at: &[String], path: &[String], seen: &mut Seen) -> Option<Target> {
        let (first, mut rest) = path.split_first()?;
        let mut here = match base(at, first) {
            Some(base) => base,
            None => match self.name(at, first, seen)? {
                Target::Module(module) => module,
                target => return Some(extended(target, rest)),
            },
        };

        while let Some((word, after)) = rest.split_first() {
            match (word.as_str(), self.name(&here, word, seen)) {
                ("super", _) => {
                    here.pop();
                }
                ("self", _) => {}
                (_, Some(Target::Module(module))) => here = module,
                (_, Some(target)) => return Some(extended(target, after)),
                // A macro has made it there.
                (_, None) => return Some(Target::Item(here)),
            }

            rest = after;
        }

        Some(Target::Module(here))
    }

    /// What a name means in a module.
    fn name(&self, at: &[String], name: &str, seen: &mut Seen) -> Option<Target> {
        let module = self.modules.get(at)?;

        if !seen.insert((at.to_vec(), name.to_owned())) {
            return None;
        }

        let child: ModulePath = at.iter().cloned().chain([name.to_owned()]).collect();

        if self.modules.contains_key(&child) {
            return Some(Target::Module(child));
        }

        if module.items.contains(name) {
            return Some(Target::Item(at.to_vec()));
        }

        if let Some(import) = module.imports.get(name) {
            let target = self.path(at, import, seen);

            return target.or_else(|| Some(Target::Elsewhere(import.clone())));
        }

        module
            .globs
            .iter()
            .find_map(|glob| match self.path(at, glob, seen)? {
                Target::Module(from) => self.name(&from, name, seen),
                Target::Item(_) | Target::Elsewhere(_) => None,
            })
    }
}

fn read_into(files: &mut Vec<(String, String)>, root: &Path, folder: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();

        if path.is_dir() {
            read_into(files, root, &path)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy();

            files.push((name.replace('\\', "/"), fs::read_to_string(&path)?));
        }
    }

    Ok(())
}

/// The module at which a path begins that does not begin with a name.
fn base(at: &[String], first: &str) -> Option<ModulePath> {
    let is_program = at.first().is_some_and(|root| root == "main");

    match first {
        "crate" => Some(at[..usize::from(is_program)].to_vec()),
        "self" => Some(at.to_vec()),
        "super" => Some(at[..at.len().saturating_sub(1)].to_vec()),
        "rapporteur" if is_program => Some(Vec::new()),
        _ => None,
    }
}

/// A path from the root on, as far as it is written that way.
fn from_root(at: &[String], path: &[String]) -> Vec<String> {
    let Some(mut full) = path.first().and_then(|first| base(at, first)) else {
        return path.to_vec();
    };

    for word in &path[1..] {
        if word == "super" {
            full.pop();
        } else {
            full.push(word.clone());
        }
    }

    full
}

fn extended(target: Target, rest: &[String]) -> Target {
    match target {
        Target::Elsewhere(path) => Target::Elsewhere([&path, rest].concat()),
        target => target,
    }
}

fn line_of(span: Span) -> usize {
    span.start().line
}

/// Goes from each root through the modules that it declares.
struct Walk<'a> {
    trees: &'a BTreeMap<String, syn::File>,
    modules: BTreeMap<ModulePath, Module>,
    found: Vec<(String, ModulePath)>,
    /// The paths of modules for tests alone, without their ends.
    of_tests: Vec<String>,
}

impl Walk<'_> {
    fn file(&mut self, path: &str, module: ModulePath) {
        if let Some(tree) = self.trees.get(path) {
            self.module(path, &module, &tree.items);
            self.found.push((path.to_owned(), module));
        }
    }

    fn module(&mut self, file: &str, path: &[String], items: &[Item]) {
        let mut module = Module {
            file: file.to_owned(),
            items: BTreeSet::new(),
            imports: HashMap::new(),
            globs: Vec::new(),
        };

        for item in items.iter().filter(|item| !is_for_tests(attributes(item))) {
            if let Item::Use(item) = item {
                for import in imports(&item.tree) {
                    match import.name {
                        Some(name) => {
                            module.imports.insert(name, import.path);
                        }
                        None => module.globs.push(import.path),
                    }
                }
            }

            module.items.extend(name(item));
        }

        self.modules.insert(path.to_vec(), module);

        for item in items {
            let Item::Mod(item) = item else {
                continue;
            };
            let name = item.ident.to_string();
            let child: ModulePath = path.iter().cloned().chain([name]).collect();
            let stem = child
                .iter()
                .skip(usize::from(child[0] == "main"))
                .cloned()
                .collect::<Vec<_>>()
                .join("/");

            match &item.content {
                _ if is_for_tests(&item.attrs) => self.of_tests.push(stem),
                Some((_, items)) => self.module(file, &child, items),
                None => self.file(&format!("{stem}.rs"), child),
            }
        }
    }
}

/// One name of an import, or all of them.
struct Import {
    /// As what it is known from there on; nothing for a glob.
    name: Option<String>,
    path: Vec<String>,
    span: Span,
}

fn imports(tree: &UseTree) -> Vec<Import> {
    fn walk(tree: &UseTree, before: &[String], found: &mut Vec<Import>) {
        let with = |word: String| [before, &[word]].concat();

        match tree {
            UseTree::Path(path) => walk(&path.tree, &with(path.ident.to_string()), found),
            UseTree::Group(group) => {
                for tree in &group.items {
                    walk(tree, before, found);
                }
            }
            UseTree::Name(name) if name.ident == "self" => found.push(Import {
                name: before.last().cloned(),
                path: before.to_vec(),
                span: name.ident.span(),
            }),
            UseTree::Name(name) => found.push(Import {
                name: Some(name.ident.to_string()),
                path: with(name.ident.to_string()),
                span: name.ident.span(),
            }),
            UseTree::Rename(rename) => found.push(Import {
                name: Some(rename.rename.to_string()),
                path: if rename.ident == "self" {
                    before.to_vec()
                } else {
                    with(rename.ident.to_string())
                },
                span: rename.ident.span(),
            }),
            UseTree::Glob(glob) => found.push(Import {
                name: None,
                path: before.to_vec(),
                span: glob.star_token.spans[0],
            }),
        }
    }

    let mut found = Vec::new();
    walk(tree, &[], &mut found);

    found
}

/// The name that an item has in its module.
fn name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };

    Some(ident.to_string())
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// Whether something is compiled for tests alone: `cfg(test)`, or `cfg(all(.., test, ..))`.
pub(crate) fn is_for_tests(attributes: &[Attribute]) -> bool {
    fn asks_for_tests(meta: &Meta) -> bool {
        match meta {
            Meta::Path(path) => path.is_ident("test"),
            Meta::List(list) if list.path.is_ident("all") => {
                let inside = Punctuated::<Meta, Token![,]>::parse_terminated;

                list.parse_args_with(inside)
                    .is_ok_and(|inside| inside.iter().any(asks_for_tests))
            }
            _ => false,
        }
    }

    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<Meta>()
                .is_ok_and(|meta| asks_for_tests(&meta))
    })
}

/// Collects what a file says.
struct Reader {
    module: ModulePath,
    /// The type whose parts are read.
    owner: Option<String>,
    facts: Vec<Fact>,
}

impl Reader {
    fn say(&mut self, span: Span, what: What) {
        self.facts.push(Fact {
            line: line_of(span),
            module: self.module.clone(),
            what,
        });
    }

    fn opening(&mut self, seen_by: &Visibility, name: &syn::Ident, is_for_all: bool) {
        if let (Some(owner), Visibility::Public(_) | Visibility::Restricted(_)) =
            (self.owner.clone(), seen_by)
        {
            self.say(
                name.span(),
                What::Opening {
                    owner,
                    name: name.to_string(),
                    is_for_all,
                },
            );
        }
    }

    /// The facts that can be found without its grammar in a macro whose body is no list of expressions and no block.
    fn tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;

        while let Some(token) = tokens.get(at) {
            at += 1;

            match token {
                // An attribute, such as a comment that documents something.
                TokenTree::Group(_) if is_sign(&tokens, at.wrapping_sub(2), '#') => {}
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Literal(literal) => {
                    if let Ok(literal) = syn::parse2::<Lit>(TokenTree::from(literal.clone()).into())
                    {
                        self.visit_lit(&literal);
                    }
                }
                TokenTree::Punct(sign) if matches!(sign.as_char(), '/' | '%') => {
                    let by = tokens.get(at).map(ToString::to_string);
                    let is_number = |by: &String| by.starts_with(|c: char| c.is_ascii_digit());

                    self.say(sign.span(), What::Division(by.filter(is_number)));
                }
                TokenTree::Punct(_) => {}
                TokenTree::Ident(first) => {
                    let is_method = is_sign(&tokens, at.wrapping_sub(2), '.');
                    let mut path = vec![first.to_string()];

                    while is_sign(&tokens, at, ':')
                        && is_sign(&tokens, at + 1, ':')
                        && let Some(TokenTree::Ident(word)) = tokens.get(at + 2)
                    {
                        path.push(word.to_string());
                        at += 3;
                    }

                    if is_method {
                        self.say(
                            first.span(),
                            What::Method {
                                name: first.to_string(),
                                chain: Vec::new(),
                            },
                        );
                    } else {
                        self.say(first.span(), What::Path(path));
                    }
                }
            }
        }
    }
}

fn is_sign(tokens: &[TokenTree], at: usize, sign: char) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

/// The calls that lead to a value, from the first on.
fn chain(value: &Expr) -> Vec<String> {
    match value {
        Expr::MethodCall(call) => {
            let mut chain = chain(&call.receiver);
            chain.push(call.method.to_string());

            chain
        }
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => vec![last(&path.path)],
            _ => Vec::new(),
        },
        Expr::Macro(call) => vec![last(&call.mac.path)],
        Expr::Path(path) => vec![last(&path.path)],
        Expr::Field(field) => chain(&field.base),
        Expr::Paren(inner) => chain(&inner.expr),
        Expr::Reference(inner) => chain(&inner.expr),
        Expr::Try(inner) => chain(&inner.expr),
        _ => Vec::new(),
    }
}

/// The last word of a value: of a path, a field or a call.
fn last_word(value: &Expr) -> Option<String> {
    match value {
        Expr::Path(path) => Some(last(&path.path)),
        Expr::Field(field) => match &field.member {
            Member::Named(name) => Some(name.to_string()),
            Member::Unnamed(_) => None,
        },
        Expr::MethodCall(call) => Some(call.method.to_string()),
        Expr::Paren(inner) => last_word(&inner.expr),
        Expr::Reference(inner) => last_word(&inner.expr),
        Expr::Unary(inner) => last_word(&inner.expr),
        _ => None,
    }
}

fn last(path: &syn::Path) -> String {
    path.segments
        .last()
        .map(|segment| segment.ident.to_string())
        .unwrap_or_default()
}

/// Leaves out what is compiled for tests alone.
macro_rules! without_tests {
    ($($visit:ident: $node:ident),* $(,)?) => {
        $(fn $visit(&mut self, node: &'ast syn::$node) {
            if !is_for_tests(&node.attrs) {
                visit::$visit(self, node);
            }
        })*
    };
}

impl<'ast> Visit<'ast> for Reader {
    without_tests! {
        visit_arm: Arm,
        visit_expr_block: ExprBlock,
        visit_field_value: FieldValue,
        visit_impl_item_const: ImplItemConst,
        visit_item_const: ItemConst,
        visit_item_enum: ItemEnum,
        visit_item_fn: ItemFn,
        visit_item_macro: ItemMacro,
        visit_item_static: ItemStatic,
        visit_item_trait: ItemTrait,
        visit_item_type: ItemType,
        visit_local: Local,
        visit_trait_item_fn: TraitItemFn,
        visit_variant: Variant,
    }

    fn visit_item_mod(&mut self, node: &'ast syn::ItemMod) {
        if !is_for_tests(&node.attrs) && node.content.is_some() {
            self.module.push(node.ident.to_string());
            visit::visit_item_mod(self, node);
            self.module.pop();
        }
    }

    fn visit_item_impl(&mut self, node: &'ast syn::ItemImpl) {
        if !is_for_tests(&node.attrs) {
            let owner = match &*node.self_ty {
                Type::Path(path) => Some(last(&path.path)),
                _ => None,
            };
            let outer = std::mem::replace(&mut self.owner, owner);
            visit::visit_item_impl(self, node);
            self.owner = outer;
        }
    }

    fn visit_impl_item_fn(&mut self, node: &'ast syn::ImplItemFn) {
        if !is_for_tests(&node.attrs) {
            let changes = matches!(
                node.sig.inputs.first(),
                Some(FnArg::Receiver(receiver))
                    if matches!(receiver.kind, ReceiverKind::Reference(_, _, Some(_)))
            );

            if changes {
                let is_for_all = match &node.vis {
                    Visibility::Public(_) => true,
                    Visibility::Restricted(to) => to.path.is_ident("crate"),
                    Visibility::Inherited => false,
                };

                self.opening(&node.vis, &node.sig.ident, is_for_all);
            }

            visit::visit_impl_item_fn(self, node);
        }
    }

    fn visit_item_struct(&mut self, node: &'ast syn::ItemStruct) {
        if !is_for_tests(&node.attrs) {
            let outer = self.owner.replace(node.ident.to_string());
            visit::visit_item_struct(self, node);
            self.owner = outer;
        }
    }

    fn visit_field(&mut self, node: &'ast syn::Field) {
        if !is_for_tests(&node.attrs) {
            if let Some(name) = &node.ident {
                self.opening(&node.vis, name, matches!(node.vis, Visibility::Public(_)));
            }

            visit::visit_field(self, node);
        }
    }

    fn visit_item_use(&mut self, node: &'ast syn::ItemUse) {
        if !is_for_tests(&node.attrs) {
            for import in imports(&node.tree) {
                self.say(import.span, What::Path(import.path));
            }
        }
    }

    /// `derive` and `serde` name nothing that an import does not.
    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    /// `pub(in ..)` says who may see it, and uses nothing.
    fn visit_vis_restricted(&mut self, _: &'ast syn::VisRestricted) {}

    fn visit_path(&mut self, node: &'ast syn::Path) {
        let words = node
            .segments
            .iter()
            .map(|segment| segment.ident.to_string());

        if let Some(first) = node.segments.first() {
            self.say(first.ident.span(), What::Path(words.collect()));
        }

        visit::visit_path(self, node);
    }

    fn visit_lit(&mut self, node: &'ast Lit) {
        match node {
            Lit::Str(text) => self.say(text.span(), What::Text(text.value())),
            Lit::Int(number) => self.say(number.span(), What::Number(number.to_string())),
            Lit::Float(number) => self.say(number.span(), What::Number(number.to_string())),
            _ => {}
        }
    }

    fn visit_expr_method_call(&mut self, node: &'ast syn::ExprMethodCall) {
        self.say(
            node.method.span(),
            What::Method {
                name: node.method.to_string(),
                chain: chain(&node.receiver),
            },
        );
        visit::visit_expr_method_call(self, node);
    }

    fn visit_expr_call(&mut self, node: &'ast syn::ExprCall) {
        if let Expr::Path(path) = &*node.func {
            let is_number = |value: &Expr| matches!(value, Expr::Lit(value) if matches!(value.lit, Lit::Int(_) | Lit::Float(_)));

            if let Some(segment) = path.path.segments.last() {
                self.say(
                    segment.ident.span(),
                    What::Call {
                        name: segment.ident.to_string(),
                        takes_number: node.args.first().is_some_and(is_number),
                    },
                );
            }
        }

        visit::visit_expr_call(self, node);
    }

    fn visit_expr_binary(&mut self, node: &'ast syn::ExprBinary) {
        let span = match node.op {
            BinOp::Div(sign) => Some(sign.spans[0]),
            BinOp::DivAssign(sign) => Some(sign.spans[0]),
            BinOp::Rem(sign) => Some(sign.spans[0]),
            BinOp::RemAssign(sign) => Some(sign.spans[0]),
            _ => None,
        };

        if let Some(span) = span {
            let by = match &*node.right {
                Expr::Lit(value) => match &value.lit {
                    Lit::Int(number) => Some(number.to_string()),
                    Lit::Float(number) => Some(number.to_string()),
                    _ => None,
                },
                _ => None,
            };

            self.say(span, What::Division(by));
        }

        visit::visit_expr_binary(self, node);
    }

    fn visit_expr_field(&mut self, node: &'ast syn::ExprField) {
        if let (Some(of), Member::Named(name)) = (last_word(&node.base), &node.member) {
            self.say(
                name.span(),
                What::Field {
                    of,
                    name: name.to_string(),
                },
            );
        }

        visit::visit_expr_field(self, node);
    }

    fn visit_type_reference(&mut self, node: &'ast syn::TypeReference) {
        if node.mutability.is_some()
            && let Type::Path(to) = &*node.elem
            && let Some(segment) = to.path.segments.last()
        {
            self.say(
                segment.ident.span(),
                What::Borrowed(segment.ident.to_string()),
            );
        }

        visit::visit_type_reference(self, node);
    }

    fn visit_macro(&mut self, node: &'ast syn::Macro) {
        self.visit_path(&node.path);

        if let Some(segment) = node.path.segments.last() {
            self.say(segment.ident.span(), What::Macro(segment.ident.to_string()));
        }

        let list = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(node.tokens.clone());
        let block = || Block::parse_within.parse2(node.tokens.clone());
        // What is parsed here is not part of the file's tree: a reader of its own visits it.
        let mut inside = Reader {
            module: self.module.clone(),
            owner: None,
            facts: Vec::new(),
        };

        if let Ok(list) = list {
            for value in &list {
                inside.visit_expr(value);
            }
        } else if let Ok(statements) = block() {
            for statement in &statements {
                inside.visit_stmt(statement);
            }
        } else {
            inside.tokens(node.tokens.clone());
        }

        self.facts.append(&mut inside.facts);
    }
}
