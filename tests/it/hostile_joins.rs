//! Copies that no program wrote: damaged, mended, cut, forged. Whatever they say, a join loses nothing that honest laptops
//! acknowledged, unless an entry says in so many words that it has replaced it.

use crate::joining::{Copies, QUESTIONS, Step, joined, nobody, parts, story};

use rapporteur::assessment::{
    Assessment, COUNTER_LIMIT, Edit, EditError, IncomingCopy, JoinError, Part, Side, Stamp,
    WriterId,
};
use rapporteur::questionnaire::{Content, Questionnaire, library};
use rapporteur::results::Results;
use rapporteur::store::{self, Expected};

use jiff::Timestamp;
use proptest::prelude::*;
use proptest::sample::Index;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::{Arc, LazyLock};

/// The national questionnaire with nothing but the questions of the stories, so that its file is short.
static QUESTIONNAIRE: LazyLock<Arc<Questionnaire>> = LazyLock::new(|| {
    let mut content = Content::clone(library::national().unwrap().base().content());

    for element in &mut content.elements {
        element.aspects.retain_mut(|aspect| {
            let all = aspect.questions.clone();
            aspect
                .questions
                .retain(|question| QUESTIONS.contains(&question.id.as_str()));

            if ["coordination", "case-for-action"].contains(&aspect.id.as_str())
                && aspect.questions.is_empty()
            {
                aspect.questions = all.into_iter().take(1).collect();
            }

            for question in &mut aspect.questions {
                question.requires.clear();
                question.look_for.clear();
            }

            !aspect.questions.is_empty()
        });
    }

    content
        .elements
        .retain(|element| !element.aspects.is_empty());

    Arc::new(Questionnaire::new(content).unwrap())
});

/// What somebody, or chance, does to the text of a copy.
#[derive(Debug, Clone, Copy)]
enum Damage {
    /// One bit flips.
    Bit(Index, u8),
    /// A number becomes another: a counter, a position, a level, what an entry has replaced.
    Number(Index, NewNumber),
    /// The writer of an entry becomes another.
    Writer(Index, Index),
    /// An entry says to have replaced something else, or nothing.
    Over(Index, Option<Index>),
    /// The list of writers has two identifiers exchanged.
    ExchangedWriters(Index, Index),
    /// A writer has come to the last counter that there may be, and so have its edits.
    LastCounter(Index),
    /// A line with an entry is cut out.
    CutEntry(Index),
    /// An answer, or a whole map, is cut out.
    CutBlock(Index),
    /// An entry stands twice, the second time with another number.
    Doubled(Index, Index, NewNumber),
    /// Another level, or open.
    Level(Index, u8),
    /// Another time.
    Time(Index, u8),
    /// It is a file of format 1, in which entries do not say what they have replaced.
    Format1,
}

#[derive(Debug, Clone, Copy)]
enum NewNumber {
    Small(u64),
    OneMore,
    OneLess,
    OfAnother(Index),
    Last,
}

impl NewNumber {
    fn of(self, text: &str, before: &str) -> String {
        let number: u64 = before.parse().unwrap_or(0);
        let number = match self {
            Self::Small(small) => small,
            Self::OneMore => number.saturating_add(1),
            Self::OneLess => number.saturating_sub(1),
            Self::Last => u64::MAX,
            Self::OfAnother(other) => {
                return pick(&numbers(text), other)
                    .map_or_else(String::new, |other| text[other].to_owned());
            }
        };

        number.to_string()
    }
}

fn new_number() -> impl Strategy<Value = NewNumber> {
    prop_oneof![
        4 => (0..24u64).prop_map(NewNumber::Small),
        2 => Just(NewNumber::OneMore),
        2 => Just(NewNumber::OneLess),
        2 => any::<Index>().prop_map(NewNumber::OfAnother),
        1 => Just(NewNumber::Last),
    ]
}

/// Damage that changes no word about what has replaced what.
fn damage_of_values() -> impl Strategy<Value = Damage> {
    prop_oneof![
        2 => any::<Index>().prop_map(Damage::CutEntry),
        2 => any::<Index>().prop_map(Damage::CutBlock),
        4 => (any::<Index>(), 0..6u8).prop_map(|(at, level)| Damage::Level(at, level)),
        1 => (any::<Index>(), 0..60u8).prop_map(|(at, minute)| Damage::Time(at, minute)),
    ]
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        4 => damage_of_values(),
        2 => (any::<Index>(), 0..8u8).prop_map(|(at, bit)| Damage::Bit(at, bit)),
        5 => (any::<Index>(), new_number()).prop_map(|(at, number)| Damage::Number(at, number)),
        2 => (any::<Index>(), any::<Index>()).prop_map(|(at, to)| Damage::Writer(at, to)),
        2 => (any::<Index>(), any::<Option<Index>>()).prop_map(|(at, to)| Damage::Over(at, to)),
        2 => (any::<Index>(), any::<Index>()).prop_map(|(one, other)| Damage::ExchangedWriters(one, other)),
        1 => any::<Index>().prop_map(Damage::LastCounter),
        2 => (any::<Index>(), any::<Index>(), new_number())
            .prop_map(|(at, within, number)| Damage::Doubled(at, within, number)),
        1 => Just(Damage::Format1),
    ]
}

fn pick<T: Clone>(list: &[T], at: Index) -> Option<T> {
    (!list.is_empty()).then(|| list[at.index(list.len())].clone())
}

/// Where the questionnaire ends.
fn body(text: &str) -> usize {
    text.find("\nfacts: (").map_or(text.len(), |at| at + 1)
}

/// The run of digits that begins here.
fn digits(text: &str, from: usize) -> Option<Range<usize>> {
    let length = text[from..]
        .find(|sign: char| !sign.is_ascii_digit())
        .unwrap_or(text.len() - from);

    (length > 0).then_some(from..from + length)
}

/// The digits behind each of these words.
fn numbers_behind(text: &str, word: &str) -> Vec<Range<usize>> {
    let start = body(text);
    let found = text[start..].match_indices(word);

    found
        .filter_map(|(at, word)| digits(text, start + at + word.len()))
        .collect()
}

/// The writer and the counter of each entry.
fn origins(text: &str) -> Vec<(Range<usize>, Range<usize>)> {
    numbers_behind(text, "by: (")
        .into_iter()
        .filter_map(|writer| {
            let counter = digits(text, writer.end + ", ".len())?;

            Some((writer, counter))
        })
        .collect()
}

fn numbers(text: &str) -> Vec<Range<usize>> {
    let origins = origins(text).into_iter();
    let mut found: Vec<_> = origins
        .flat_map(|(writer, counter)| [writer, counter])
        .collect();

    for word in ["counter: ", "over: ", "Agreed(", "level: ", "number: "] {
        found.extend(numbers_behind(text, word));
    }

    if let Some(replaced) = text.find("\nreplaced: [") {
        for mark in ["(", ", "] {
            let marks = text[replaced..].match_indices(mark);
            found.extend(marks.filter_map(|(at, mark)| digits(text, replaced + at + mark.len())));
        }
    }

    found
}

/// The lines, with their ends, below the questionnaire that hold an entry whole.
fn entry_lines(text: &str) -> Vec<Range<usize>> {
    let mut at = body(text);
    let mut found = Vec::new();

    for line in text[at..].split_inclusive('\n') {
        let is_whole = line.contains("by: (") && line.ends_with("),\n");

        if is_whole {
            found.push(at..at + line.len());
        }

        at += line.len();
    }

    found
}

/// From a line that opens something to the line that closes it.
fn blocks(text: &str) -> Vec<Range<usize>> {
    let mut at = body(text);
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut found = Vec::new();

    for line in text[at..].split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches(' ').len();
        let words = line.trim();

        if words.ends_with(['{', '[']) || words.ends_with(": (") {
            open.push((indent, at));
        } else if words.starts_with(['}', ']', ')'])
            && let Some((depth, from)) = open.pop()
            && depth == indent
        {
            found.push(from..at + line.len());
        }

        at += line.len();
    }

    found
}

impl Damage {
    /// Whether it changes no word about what has replaced what.
    fn is_of_values(&self) -> bool {
        matches!(
            self,
            Self::CutEntry(_) | Self::CutBlock(_) | Self::Level(..) | Self::Time(..)
        )
    }

    /// Nothing happens where there is nothing of the kind.
    fn on(self, text: &str) -> Option<String> {
        let mut text = text.to_owned();

        match self {
            Self::Bit(at, bit) => {
                let mut bytes = text.into_bytes();
                let start = body(std::str::from_utf8(&bytes).unwrap());
                let at = start + at.index((bytes.len() - start).max(1));
                *bytes.get_mut(at)? ^= 1 << bit;

                return String::from_utf8(bytes).ok();
            }
            Self::Number(at, number) => {
                let at = pick(&numbers(&text), at)?;
                let number = number.of(&text, &text[at.clone()]);
                text.replace_range(at, &number);
            }
            Self::Writer(at, to) => {
                let writers = numbers_behind(&text, "counter: ").len();
                let (at, _) = pick(&origins(&text), at)?;
                text.replace_range(at, &to.index(writers.max(1)).to_string());
            }
            Self::Over(at, to) => {
                let lists = text[text.find("\nreplaced: [")?..].matches("\n  [").count();
                let (_, counter) = pick(&origins(&text), at)?;
                let end = counter.end + text[counter.end..].find(')')? + 1;

                if let Some(over) = text[end..].strip_prefix(", over: ") {
                    let length = ", over: ".len() + digits(over, 0)?.len();
                    text.replace_range(end..end + length, "");
                }

                if let Some(to) = to {
                    text.insert_str(end, &format!(", over: {}", to.index(lists.max(1))));
                }
            }
            Self::ExchangedWriters(one, other) => {
                let start = text.find("\nwriters: [")?;
                let ids: Vec<_> = text[start..]
                    .match_indices("(id: \"")
                    .map(|(at, _)| start + at + 6..start + at + 42)
                    .collect();
                let (one, other) = (pick(&ids, one)?, pick(&ids, other)?);
                let (first, second) =
                    (text[one.clone()].to_owned(), text[other.clone()].to_owned());
                text.replace_range(one, &second);
                text.replace_range(other, &first);
            }
            Self::LastCounter(writer) => {
                let counters = numbers_behind(&text, "counter: ");
                let position = writer.index(counters.len().max(1)).to_string();
                let mut found: Vec<Range<usize>> = origins(&text)
                    .into_iter()
                    .filter(|(writer, _)| text[writer.clone()] == position)
                    .map(|(_, counter)| counter)
                    .take(2)
                    .collect();
                found.push(pick(&counters, writer)?);

                if let Some(replaced) = text.find("\nreplaced: [") {
                    let begin = format!("({position}, ");
                    let pairs = text[replaced..].match_indices(&begin);
                    found.extend(
                        pairs.filter_map(|(at, begin)| digits(&text, replaced + at + begin.len())),
                    );
                }

                found.sort_by_key(|range| std::cmp::Reverse(range.start));

                for range in found {
                    text.replace_range(range, &COUNTER_LIMIT.to_string());
                }
            }
            Self::CutEntry(at) => text.replace_range(pick(&entry_lines(&text), at)?, ""),
            Self::CutBlock(at) => {
                let block = pick(&blocks(&text), at)?;
                let is_map = text[block.start..].starts_with(|sign: char| sign != ' ');

                if is_map && text[block.clone()].contains(": {\n") {
                    // A map must be there, though nothing is in it.
                    let name = text[block.clone()].split_once(':')?.0.to_owned();
                    text.replace_range(block, &format!("{name}: {{}},\n"));
                } else {
                    text.replace_range(block, "");
                }
            }
            Self::Doubled(at, within, number) => {
                let line = pick(&entry_lines(&text), at)?;
                let start = line.start + text[line.clone()].find("(by: (")?;
                let entry = text[start..line.end]
                    .trim_end()
                    .trim_end_matches(',')
                    .to_owned();
                let mut marks = numbers_behind_in(&entry, &["by: (", ", ", "Agreed(", "over: "]);
                marks.sort_by_key(|range| range.start);
                let mark = pick(&marks, within)?;
                let number = number.of(&text, &entry[mark.clone()]);
                let mut second = entry.clone();
                second.replace_range(mark, &number);
                let is_alone = text[line.start..start].contains(": ");
                let both = if is_alone {
                    format!("[{entry}, {second}]")
                } else {
                    format!("{entry}, {second}")
                };
                text.replace_range(start..start + entry.len(), &both);
            }
            Self::Level(at, level) => {
                let at = pick(&numbers_behind(&text, "Agreed("), at)?;

                if level == 5 {
                    text.replace_range(at.start - "Agreed(".len()..=at.end, "Open");
                } else {
                    text.replace_range(at, &level.to_string());
                }
            }
            Self::Time(at, minute) => {
                let (_, counter) = pick(&origins(&text), at)?;
                let start = counter.end + ", \"".len();
                let end = start + text[start..].find('"')?;
                text.replace_range(start..end, &format!("1970-01-01T00:{minute:02}:00Z"));
            }
            Self::Format1 => {
                text = text.replacen("format: 2", "format: 1", 1);

                while let Some(over) = text.find(", over: ") {
                    let number = digits(&text, over + ", over: ".len())?;
                    text.replace_range(over..number.end, "");
                }

                if let Some(replaced) = text.find("\nreplaced: [") {
                    text.replace_range(replaced.., "\n)\n");
                }
            }
        }

        Some(text)
    }
}

fn numbers_behind_in(entry: &str, words: &[&str]) -> Vec<Range<usize>> {
    words
        .iter()
        .flat_map(|word| entry.match_indices(word))
        .filter_map(|(at, word)| digits(entry, at + word.len()))
        .collect()
}

/// A copy of an honest one that was damaged; `None` if it cannot be read.
fn damaged(honest: &Assessment, is_generous: bool, damages: &[Damage]) -> Option<Assessment> {
    let mut text = store::encode(honest).unwrap();
    text.truncate(text.rfind("// sha256: ").unwrap());

    // Many a number is out of bounds otherwise.
    if is_generous {
        let counters = numbers_behind(&text, "counter: ");

        for counter in counters.into_iter().rev() {
            text.replace_range(counter, "24");
        }
    }

    for damage in damages {
        text = damage.on(&text).unwrap_or(text);
    }

    store::decode(&text).ok()
}

/// How a damaged copy is brought in.
#[derive(Debug, Clone, Copy)]
enum Way {
    Plain,
    /// Plainly, and then once more.
    Twice,
    /// What it removes and what is outside its part of the work stays.
    Kept,
    /// As a file that people have mended.
    Mended,
}

#[derive(Debug, Clone)]
enum HostileStep {
    Honest(Step),
    Hostile {
        from: usize,
        into: usize,
        is_generous: bool,
        damages: Vec<Damage>,
        way: Way,
    },
}

fn hostile_story() -> impl Strategy<Value = (usize, Vec<HostileStep>)> {
    let hostile = (
        any::<Index>(),
        any::<Index>(),
        any::<bool>(),
        prop::collection::vec(damage(), 1..4),
        prop::sample::select(vec![
            Way::Plain,
            Way::Plain,
            Way::Twice,
            Way::Kept,
            Way::Mended,
        ]),
    );
    // Where each comes in.
    let hostile = prop::collection::vec((any::<Index>(), hostile), 1..6);

    (story(), hostile).prop_map(|((copies, steps), hostile)| {
        let mut steps: Vec<HostileStep> = steps.into_iter().map(HostileStep::Honest).collect();

        for (when, (from, into, is_generous, damages, way)) in hostile {
            let step = HostileStep::Hostile {
                from: from.index(copies),
                into: into.index(copies),
                is_generous,
                damages,
                way,
            };
            steps.insert(when.index(steps.len() + 1), step);
        }

        (copies, steps)
    })
}

/// An edit with the value that it wrote.
type Key = (WriterId, u64, u64);

fn keys(assessment: &Assessment, part: &Part) -> BTreeSet<Key> {
    let sides = assessment.given(part).into_iter();

    sides
        .flat_map(|side| {
            let content = side.content;

            side.by
                .into_iter()
                .map(move |by| (by.writer, by.counter, content))
        })
        .collect()
}

/// What honest laptops did: of every edit the part and what it truly replaced; of every copy the edits that it knows, and the
/// damaged copies from which something may have come to it.
#[derive(Default)]
struct Witness {
    parts: BTreeMap<Key, Part>,
    replaced: BTreeMap<Key, BTreeSet<Key>>,
    known: Vec<BTreeSet<Key>>,
    damaged: Vec<Assessment>,
    met: Vec<BTreeSet<usize>>,
}

impl Witness {
    fn new(copies: &Copies) -> Self {
        let count = copies.all.len();
        let mut new = Self {
            known: vec![BTreeSet::new(); count],
            met: vec![BTreeSet::new(); count],
            ..Self::default()
        };

        for (known, copy) in new.known.iter_mut().zip(&copies.all) {
            for part in parts() {
                for key in keys(&copy.assessment, &part) {
                    new.parts.insert(key, part.clone());
                    known.insert(key);
                }
            }
        }

        new
    }

    /// An opening has made an edit.
    fn note(&mut self, at: usize, by: WriterId, before: &Assessment, after: &Assessment) {
        let made = before.seen().of_writer(by);

        for part in parts() {
            let (old, new) = (keys(before, &part), keys(after, &part));

            for key in new.difference(&old) {
                if key.0 == by && key.1 > made {
                    self.parts.insert(*key, part.clone());
                    self.replaced.entry(*key).or_default().extend(&old - &new);
                    self.known[at].insert(*key);
                }
            }
        }
    }

    /// What came by a join that is taken back is not known any more; where values are written anew that is an edit.
    fn forget(&mut self, at: usize, by: WriterId, before: &Assessment, after: &Assessment) {
        let made = before.seen().of_writer(by);

        for part in parts() {
            let is_new = |key: &Key| key.0 == by && key.1 > made;

            if keys(after, &part).iter().any(is_new) {
                continue;
            }

            let standing = keys(after, &part);
            let gone = &keys(before, &part) - &standing;

            if gone.is_empty() {
                continue;
            }

            // With an edit goes what was known only as replaced by it.
            loop {
                let is_replaced: BTreeSet<Key> = self.known[at]
                    .iter()
                    .filter_map(|key| self.replaced.get(key))
                    .flatten()
                    .filter(|key| !gone.contains(key))
                    .copied()
                    .collect();
                let before = self.known[at].len();
                let of_part = &self.parts;
                self.known[at].retain(|key| {
                    of_part[key] != part || standing.contains(key) || is_replaced.contains(key)
                });

                if self.known[at].len() == before {
                    break;
                }
            }
        }
    }

    fn meet(&mut self, from: usize, into: usize) {
        let (known, met) = (self.known[from].clone(), self.met[from].clone());
        self.known[into].extend(known);
        self.met[into].extend(met);
    }

    /// Whether a damaged copy says to have replaced an edit, or to be it.
    fn is_claimed(&self, at: usize, part: &Part, (writer, counter, _): Key) -> bool {
        let edit = Stamp {
            at: Timestamp::UNIX_EPOCH,
            writer,
            counter,
        };
        let mut met = self.met[at].iter().map(|n| &self.damaged[*n]);

        met.any(|damaged| {
            let mut values = keys(damaged, part).into_iter();

            damaged.has_replaced(part, &edit)
                || values.any(|(other, of_other, _)| (other, of_other) == (writer, counter))
        })
    }

    /// Known values of honest edits that are gone although nothing has replaced them.
    fn lost(&self, at: usize, assessment: &Assessment) -> Vec<(Part, Key)> {
        let replaced: BTreeSet<&Key> = self.known[at]
            .iter()
            .filter_map(|key| self.replaced.get(key))
            .flatten()
            .collect();

        self.known[at]
            .iter()
            .filter(|key| !replaced.contains(key))
            .map(|key| (self.parts[key].clone(), *key))
            .filter(|(part, key)| !keys(assessment, part).contains(key))
            .filter(|(part, key)| !self.is_claimed(at, part, *key))
            .collect()
    }
}

fn is_saved_as_it_is(assessment: &Assessment) -> Result<(), TestCaseError> {
    let text = store::encode(assessment).unwrap();

    match store::decode(&text) {
        // Views of open rounds are another test's affair.
        Ok(read) => prop_assert!(
            read.without_sealed_views() == assessment.without_sealed_views(),
            "it is read back as something else"
        ),
        Err(error) => prop_assert!(false, "{error}"),
    }

    Ok(())
}

/// Whether no part is empty in which one of two had something.
fn is_nothing_emptied(one: &Assessment, other: &Assessment, both: &Assessment) -> bool {
    parts().iter().all(|part| {
        let was_empty = one.given(part).is_empty() && other.given(part).is_empty();

        was_empty == both.given(part).is_empty()
    })
}

/// The edits that stand in each part.
fn given(assessment: &Assessment) -> BTreeMap<String, BTreeSet<Key>> {
    let parts = parts().into_iter();

    parts
        .map(|part| (format!("{part:?}"), keys(assessment, &part)))
        .filter(|(_, keys)| !keys.is_empty())
        .collect()
}

/// The same with the order of the values, of which the last one counts, and the times.
fn shown(assessment: &Assessment) -> BTreeMap<String, Vec<Side>> {
    let parts = parts().into_iter();

    parts
        .map(|part| (format!("{part:?}"), assessment.given(&part)))
        .collect()
}

/// Joins a copy that may be refused only for edits that the opening never made.
fn bring(copies: &mut Copies, into: usize, copy: IncomingCopy) -> Result<bool, TestCaseError> {
    let by = copies.by(copies.all[into].writer);
    let here = &mut copies.all[into];

    match here
        .history
        .apply(&mut here.assessment, Edit::Join(vec![copy]), by)
    {
        Ok(_) => Ok(true),
        Err(EditError::Join(JoinError::NotYetMade { .. })) => Ok(false),
        Err(error) => Err(TestCaseError::fail(format!("{error:?}"))),
    }
}

fn play(
    copies: &mut Copies,
    witness: &mut Witness,
    step: HostileStep,
) -> Result<(), TestCaseError> {
    match step {
        HostileStep::Honest(Step::Edit(at, edit)) => {
            let before = copies.all[at].assessment.clone();

            if copies.apply(at, *edit) {
                witness.note(
                    at,
                    copies.all[at].writer,
                    &before,
                    &copies.all[at].assessment,
                );
            }
        }
        HostileStep::Honest(Step::Bring { from, into }) => {
            let before = copies.all[into].assessment.clone();
            let other = Arc::new(copies.all[from].assessment.clone());

            if bring(copies, into, IncomingCopy::from(Arc::clone(&other)))? {
                witness.meet(from, into);
                let here = &copies.all[into].assessment;
                prop_assert!(is_nothing_emptied(&before, &other, here));
            }
        }
        HostileStep::Honest(Step::Undo(at)) => {
            let before = copies.all[at].assessment.clone();
            prop_assert_eq!(witness.lost(at, &before), []);
            copies.undo(at);
            let after = &copies.all[at].assessment;
            witness.forget(at, copies.all[at].writer, &before, after);
            witness.note(at, copies.all[at].writer, &before, after);
        }
        HostileStep::Honest(Step::Open { from, into }) => {
            copies.open(from, into);
            let (known, met) = (witness.known[from].clone(), witness.met[from].clone());
            witness.known[into] = known;
            witness.met[into] = met;
        }
        HostileStep::Hostile {
            from,
            into,
            is_generous,
            damages,
            way,
        } => {
            let honest = &copies.all[from].assessment;
            let Some(copy) = damaged(honest, is_generous, &damages) else {
                return Ok(());
            };

            let is_of_values = damages.iter().all(Damage::is_of_values);

            hostile_join(copies, witness, into, copy, way, is_of_values)?;
        }
    }

    Ok(())
}

fn hostile_join(
    copies: &mut Copies,
    witness: &mut Witness,
    into: usize,
    copy: Assessment,
    way: Way,
    is_of_values: bool,
) -> Result<(), TestCaseError> {
    is_saved_as_it_is(&copy)?;
    let before = copies.all[into].assessment.clone();
    let writer = copies.all[into].writer;
    let mut incoming = IncomingCopy::from(Arc::new(copy.clone()));

    match way {
        Way::Plain | Way::Twice => {}
        Way::Kept => {
            if let Ok(preview) = before.preview(&copy, writer) {
                incoming.kept = preview
                    .removals
                    .iter()
                    .chain(&preview.outside)
                    .cloned()
                    .collect();
            }
        }
        Way::Mended => incoming.is_mended = true,
    }

    if !bring(copies, into, incoming)? {
        return Ok(());
    }

    let after = copies.all[into].assessment.clone();
    witness.met[into].insert(witness.damaged.len());
    witness.damaged.push(copy.clone());
    prop_assert!(is_nothing_emptied(&before, &copy, &after));
    is_saved_as_it_is(&after)?;
    let _ = Results::new(&after);

    match way {
        Way::Plain => {
            let again = joined(&after, &[&copy]);
            prop_assert!(is_nothing_emptied(&before, &copy, &again));
            let turned = joined(&copy, &[&before]);
            prop_assert_eq!(given(&turned), given(&after), "the other way round");

            // Of an entry that says one thing here and another there, only what both say counts; and one that is gone by then
            // says again what it said.
            if is_of_values {
                prop_assert!(again == after, "joined twice");
            }
        }
        Way::Twice => {
            let other = IncomingCopy::from(Arc::new(copy));
            prop_assert!(bring(copies, into, other)?);
            prop_assert!(is_nothing_emptied(
                &before,
                &after,
                &copies.all[into].assessment
            ));
        }
        Way::Kept | Way::Mended => witness.note(into, writer, &before, &after),
    }

    Ok(())
}

/// As many cases as the environment asks for.
fn cases() -> ProptestConfig {
    if std::env::var_os("PROPTEST_CASES").is_some() {
        ProptestConfig::default()
    } else {
        ProptestConfig::with_cases(96)
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn no_damaged_copy_takes_away_what_honest_laptops_wrote((copies, steps) in hostile_story()) {
        let mut copies = Copies::of(Arc::clone(&QUESTIONNAIRE), copies);
        let mut witness = Witness::new(&copies);

        for step in steps {
            play(&mut copies, &mut witness, step)?;
        }

        let folder = tempfile::tempdir().unwrap();

        for (at, copy) in copies.all.iter().enumerate() {
            prop_assert_eq!(witness.lost(at, &copy.assessment), []);
            is_saved_as_it_is(&copy.assessment)?;

            for conflict in copy.assessment.conflicts() {
                prop_assert!(conflict.sides.len() > 1);
            }
        }

        let path = folder.path().join("saved.assessment.ron");
        store::save(&path, &copies.all[0].assessment, Expected::Anything).unwrap();
        prop_assert!(store::open(&path).unwrap().assessment.without_sealed_views() == copies.all[0].assessment.without_sealed_views());
    }

    /// Values that differ under one edit and registers that are gone, in whatever order the copies come.
    #[test]
    fn damaged_values_come_to_the_same_in_every_order(
        (copies, steps) in story(),
        damages in prop::collection::vec(prop::collection::vec(damage_of_values(), 0..4), 3),
    ) {
        let mut copies = Copies::of(Arc::clone(&QUESTIONNAIRE), copies);
        copies.play(steps);
        let of = |n: usize| {
            let honest = &copies.all[n % copies.all.len()].assessment;

            damaged(honest, false, &damages[n]).unwrap_or_else(|| honest.clone())
        };
        let (a, b, c) = (of(0), of(1), of(2));
        let [ab, bc] = [joined(&a, &[&b]), joined(&b, &[&c])];
        let whole = shown(&joined(&ab, &[&c]));

        prop_assert!(joined(&ab, &[&b]) == ab, "joined twice");
        prop_assert_eq!(&shown(&joined(&a, &[&bc])), &whole);
        prop_assert_eq!(&shown(&joined(&c, &[&b, &a])), &whole);
        prop_assert_eq!(&shown(&joined(&b, &[&a, &c])), &whole);

        // One edit with two values is a side of a conflict for each.
        for part in parts() {
            let edits: BTreeSet<_> = keys(&ab, &part).into_iter().map(|(w, n, _)| (w, n)).collect();

            if edits.len() < keys(&ab, &part).len() && !matches!(part, Part::Answer(_, rapporteur::assessment::AnswerPart::Spent)) {
                prop_assert!(ab.is_in_conflict(&part));
            }
        }
    }

    /// Nothing that is looked at before a join brings a program to an end.
    #[test]
    fn every_damaged_copy_can_be_previewed((copies, steps) in story(), damages in prop::collection::vec(damage(), 1..5)) {
        let mut copies = Copies::of(Arc::clone(&QUESTIONNAIRE), copies);
        copies.play(steps);
        let here = &copies.all[0].assessment;
        let Some(copy) = damaged(&copies.all[1].assessment, true, &damages) else {
            return Ok(());
        };

        if let Ok(preview) = here.preview(&copy, nobody()) {
            let both = joined(here, &[&copy]);
            prop_assert!(!preview.brings_nothing() || given(&both) == given(here));
        }
    }
}
