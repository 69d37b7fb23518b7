//! Finds names in a text: those that are surely meant, and words that may be one.

use super::people::{HANDLE, People, bare, holds, is_particle, is_title, sequence};
use super::words::{Word, address, after_letters, words};
use crate::locale::folded;

use std::ops::Range;

/// A name in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// Its bytes.
    pub(super) range: Range<usize>,
    /// Its folded words.
    pub(super) letters: String,
    /// Positions of the people who may be meant; never empty.
    pub(super) people: Vec<usize>,
    /// Whether two parts of a name, an initial with a family name or an address say that it is them.
    pub(super) is_sure: bool,
}

/// A unit of somebody's name that begins at a word.
#[derive(Debug, Clone, Copy)]
struct Element {
    person: usize,
    unit: usize,
    /// How many words it takes.
    count: usize,
    /// How many letters before it are a prefix.
    kept: usize,
}

/// Words from one on that are of one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Run {
    /// How many units of the name are there whole.
    units: u32,
    /// How many are there by their initials.
    initials: u32,
    /// Position of the word after it.
    end: usize,
    person: usize,
    /// Letters of a prefix of the first word.
    kept: usize,
}

impl People {
    /// The names in a text, from its beginning on; none overlaps another.
    pub(super) fn find(&self, text: &str) -> Vec<Found> {
        let words = words(text);
        let elements: Vec<Vec<Element>> = (0..words.len())
            .map(|at| self.elements(text, &words, at))
            .collect();
        let search = Search {
            people: self,
            text,
            words: &words,
            elements: &elements,
        };
        let mut found = Vec::new();
        let mut at = 0;

        while at < words.len() {
            let (next, one) = search.at(at);
            found.extend(one);
            at = next;
        }

        found
    }

    /// The units of names that begin at a word.
    fn elements(&self, text: &str, words: &[Word], at: usize) -> Vec<Element> {
        let mut found = Vec::new();

        for (letters, kept) in bare(&words[at].letters) {
            for form in self.forms.get(letters).into_iter().flatten() {
                let count = form.rest.len() + 1;
                let is_there = words.len() - at >= count
                    && (1..count).all(|step| {
                        words[at + step].letters == form.rest[step - 1]
                            && joins(between(text, words, at + step), false)
                    });

                if is_there {
                    found.push(Element {
                        person: form.person,
                        unit: form.unit,
                        count,
                        kept,
                    });
                }
            }
        }

        found
    }

    /// Whose institution stands behind a typed name: only if the name is whole and nobody else's begins or ends with it.
    pub(super) fn named_alone(&self, text: &str) -> Vec<usize> {
        let words = words(text);
        let elements: Vec<Vec<Element>> = (0..words.len())
            .map(|at| self.elements(text, &words, at))
            .collect();
        let search = Search {
            people: self,
            text,
            words: &words,
            elements: &elements,
        };
        let runs = (0..words.len()).flat_map(|at| {
            let runs = search.runs(at).into_iter();
            let whole = runs.filter(move |run| {
                let person = &self.all[run.person];

                person.id.is_some()
                    && run.units + run.initials >= (person.units.len().min(2) as u32)
                    && run.units > 0
            });

            whole
                .filter(|run| search.stands_alone(at..run.end))
                .collect::<Vec<_>>()
        });
        let runs: Vec<Run> = runs.collect();
        let best = runs.iter().map(|run| (run.units, run.initials)).max();

        runs.iter()
            .filter(|run| Some((run.units, run.initials)) == best)
            .map(|run| run.person)
            .collect()
    }
}

/// What stands between a word and the one before it.
fn between<'t>(text: &'t str, words: &[Word], at: usize) -> &'t str {
    let begin = at
        .checked_sub(1)
        .map_or(0, |before| words[before].range.end);
    let end = words.get(at).map_or(text.len(), |word| word.range.start);

    &text[begin..end]
}

/// Whether what stands between two words leaves them together: blanks with at most one line break, a comma, or one sign of names and
/// addresses; after an initial also a point.
fn joins(gap: &str, is_after_initial: bool) -> bool {
    let breaks = gap
        .chars()
        .filter(|sign| matches!(sign, '\n' | '\u{2028}' | '\u{2029}'))
        .count();
    let gap = folded(gap);
    let plain = gap.trim();

    match plain {
        "" => breaks <= 1,
        "," | "،" => breaks <= 1 && !gap.starts_with(char::is_whitespace),
        "." | "-" | "_" | "'" | "+" => {
            gap.len() == plain.len() || (plain == "." && is_after_initial)
        }
        ".-" | ".," => is_after_initial,
        // Catalan and Greek write it within words.
        plain if plain.chars().eq(['·']) => gap.len() == plain.len(),
        _ => false,
    }
}

struct Search<'s> {
    people: &'s People,
    text: &'s str,
    words: &'s [Word],
    elements: &'s [Vec<Element>],
}

impl Search<'_> {
    /// What is at a word, and the position of the word after it.
    fn at(&self, at: usize) -> (usize, Option<Found>) {
        let word = &self.words[at];

        if self.text.contains('@')
            && let Some(range) = address(self.text, &word.range)
        {
            let inside = self.words[at..].iter();
            let end = at
                + inside
                    .take_while(|word| word.range.end <= range.end)
                    .count();

            return (end.max(at + 1), self.in_address(at..end, range));
        }

        let runs = self.runs(at);
        let sure: Vec<Run> = runs
            .iter()
            .copied()
            .filter(|run| self.is_sure(run))
            .collect();

        if let Some(best) = sure
            .iter()
            .max_by_key(|run| (run.units, run.initials, run.end))
        {
            let is_best = |run: &&Run| {
                (run.units, run.initials, run.end) == (best.units, best.initials, best.end)
            };
            let people: Vec<usize> = sure.iter().filter(is_best).map(|run| run.person).collect();
            let is_sure = people
                .iter()
                .any(|person| self.people.all[*person].id.is_some());
            let mut range = self.range(at, best.end, best.kept);
            range.end += self.point_of_initial(best.end);

            return (
                best.end,
                Some(self.found(range, at..best.end, people, is_sure)),
            );
        }

        let own = self.elements[at]
            .iter()
            .filter(|element| self.says_something(at, element));
        let count = own.clone().map(|element| element.count).max();

        if let Some(count) = count {
            let own = own.filter(|element| element.count == count);
            let kept = own.clone().map(|element| element.kept).min().unwrap_or(0);
            let people = own.map(|element| element.person).collect();
            let range = self.range(at, at + count, kept);

            return (
                at + count,
                Some(self.found(range, at..at + count, people, false)),
            );
        }

        if word.letters.len() >= HANDLE
            && let Some(people) = self.handle(&word.letters)
        {
            let found = self.found(word.range.clone(), at..at + 1, people, word.is_pieced);

            return (at + 1, Some(found));
        }

        (at + 1, None)
    }

    /// Who is meant by an address; it is hidden whole.
    fn in_address(&self, inside: Range<usize>, range: Range<usize>) -> Option<Found> {
        let mut sure: Vec<usize> = Vec::new();
        let mut unsure: Vec<usize> = Vec::new();

        for at in inside.clone() {
            let runs = self.runs(at).into_iter();
            sure.extend(
                runs.filter(|run| self.is_sure(run) && run.end <= inside.end)
                    .map(|run| run.person)
                    .filter(|person| self.people.all[*person].id.is_some()),
            );
            sure.extend(self.handle(&self.words[at].letters).into_iter().flatten());
            unsure.extend(
                self.elements[at]
                    .iter()
                    .filter(|element| self.says_something(at, element))
                    .map(|element| element.person),
            );
            let plain = self.words[at]
                .letters
                .trim_end_matches(|sign: char| sign.is_ascii_digit());

            if plain.len() < self.words[at].letters.len() {
                let own = self.people.forms.get(plain).into_iter().flatten();
                unsure.extend(
                    own.filter(|form| form.rest.is_empty())
                        .map(|form| form.person),
                );
            }
        }

        let is_sure = !sure.is_empty();
        let people = if is_sure { sure } else { unsure };

        (!people.is_empty()).then(|| self.found(range, inside, people, is_sure))
    }

    fn handle(&self, letters: &str) -> Option<Vec<usize>> {
        let plain = letters.trim_end_matches(|sign: char| sign.is_ascii_digit());

        self.people.handles.get(plain).cloned()
    }

    fn found(
        &self,
        range: Range<usize>,
        words: Range<usize>,
        mut people: Vec<usize>,
        is_sure: bool,
    ) -> Found {
        people.sort_unstable();
        people.dedup();
        let letters: Vec<&str> = self.words[words]
            .iter()
            .map(|word| word.letters.as_str())
            .collect();

        Found {
            range,
            letters: letters.join(" "),
            people,
            is_sure,
        }
    }

    /// A particle, a stranger's given name alone: they say nothing.
    fn says_something(&self, at: usize, element: &Element) -> bool {
        self.people.all[element.person].id.is_some()
            && !(element.count == 1 && is_particle(&self.words[at].letters))
    }

    fn is_sure(&self, run: &Run) -> bool {
        let person = &self.people.all[run.person];

        if person.id.is_none() {
            return run.units as usize == person.units.len();
        }

        run.units >= 2 || (run.units == 1 && run.initials >= 1)
    }

    fn range(&self, at: usize, end: usize, kept: usize) -> Range<usize> {
        let begin = match kept {
            0 => self.words[at].range.start,
            kept => after_letters(self.text, &self.words[at], kept),
        };

        begin..self.words[end - 1].range.end
    }

    /// The point of an initial that ends a name inside a sentence belongs to it.
    fn point_of_initial(&self, end: usize) -> usize {
        let is_initial = self.words[end - 1].letters.chars().count() == 1;
        let gap = between(self.text, self.words, end);
        let goes_on = self.words.get(end).is_some_and(|word| !word.begins_upper);

        usize::from(is_initial && goes_on && gap.starts_with('.'))
    }

    /// Whether no other word that may belong to the name is beside it.
    fn stands_alone(&self, own: Range<usize>) -> bool {
        let may_belong = |at: usize, gap: &str| {
            let word = &self.words[at];
            let is_small = !word.begins_upper && word.has_lower;

            joins(gap, true) && !gap.contains([',', '،']) && !is_small && !is_title(&word.letters)
        };
        let before = own.start.checked_sub(1);
        let before =
            before.is_some_and(|at| may_belong(at, between(self.text, self.words, own.start)));
        let after = own.end < self.words.len()
            && may_belong(own.end, between(self.text, self.words, own.end));

        !before && !after
    }

    /// The runs of words from one on that hold parts of a name, for each person one.
    fn runs(&self, at: usize) -> Vec<Run> {
        let mut people: Vec<usize> = Vec::new();
        // Initials may come first.
        let ahead = (at..self.words.len()).take(4);
        let ahead = ahead.take_while(|step| *step == at || self.may_be_initials(*step - 1));

        for step in ahead {
            for element in &self.elements[step] {
                if !people.contains(&element.person) {
                    people.push(element.person);
                }
            }
        }

        people
            .into_iter()
            .filter_map(|person| self.run(at, person))
            .collect()
    }

    /// The longest run of words that are parts of a person's name, each unit once.
    fn run(&self, at: usize, person: usize) -> Option<Run> {
        let units = &self.people.all[person].units;
        let mut taken = vec![false; units.len()];
        let mut run = Run {
            units: 0,
            initials: 0,
            end: at,
            person,
            kept: 0,
        };
        let mut has_family = false;
        let mut step = at;
        let mut is_after_initial = false;

        while step < self.words.len() {
            if step > at && !joins(between(self.text, self.words, step), is_after_initial) {
                break;
            }

            let own = self.elements[step].iter();
            // A prefix belongs to the first word alone.
            let own =
                own.filter(|e| e.person == person && !taken[e.unit] && (step == at || e.kept == 0));

            if let Some(element) =
                own.max_by_key(|element| (element.count, usize::MAX - element.kept))
            {
                taken[element.unit] = true;
                has_family |= units[element.unit].is_family;
                run.units += 1;
                run.kept = if step == at { element.kept } else { run.kept };
                step += element.count;
                run.end = step;
                is_after_initial = false;
                continue;
            }

            let initials = self.initials(step, person, &taken);

            if !initials.is_empty() {
                for unit in initials {
                    taken[unit] = true;
                    run.initials += 1;
                }

                step += 1;
                run.end = step;
                is_after_initial = true;
                continue;
            }

            // José M. García and José de García are José García, and J.-P. Dupont begins with two initials.
            let is_between = step > at && run.units + run.initials > 0;
            let is_middle = self.may_be_initials(step);

            if !is_between || !(is_middle || is_particle(&self.words[step].letters)) {
                break;
            }

            step += 1;
            is_after_initial = is_middle;
        }

        // An initial with a given name is no name: "A. Grace" may be a sentence.
        if run.units == 1 && !has_family {
            let elements = self.elements[at].iter().filter(|e| e.person == person);
            run.initials = 0;
            run.end = at + elements.map(|element| element.count).max()?;
        }

        (run.units > 0).then_some(run)
    }

    /// Whether a word may be one or several initials: capitals, and where there are none, or where it may be a word, a point after it.
    fn may_be_initials(&self, at: usize) -> bool {
        let word = &self.words[at];
        let count = word.letters.chars().count();
        let has_point = between(self.text, self.words, at + 1).starts_with('.');
        let is_a_word = matches!(word.letters.as_str(), "a" | "e" | "i" | "o" | "u" | "y");

        if word.begins_upper {
            !word.has_lower && count <= 3 && (!is_a_word || has_point)
        } else {
            // Letters of scripts without capitals.
            !word.has_lower && count == 1 && has_point
        }
    }

    /// The units whose initials a word is.
    fn initials(&self, at: usize, person: usize, taken: &[bool]) -> Vec<usize> {
        if !self.may_be_initials(at) {
            return Vec::new();
        }

        let letters = &self.words[at].letters;
        let units = self.people.all[person].units.iter().enumerate();
        let free = units.filter(|(unit, _)| !taken[*unit]);

        if letters.chars().count() == 1 {
            let found = free.filter(|(_, unit)| unit.initials.starts_with(letters.as_str()));

            // A given name before a family name.
            return found
                .min_by_key(|(_, unit)| unit.is_family)
                .map(|(unit, _)| unit)
                .into_iter()
                .collect();
        }

        let given: Vec<(usize, &str)> = free
            .filter(|(_, unit)| !unit.is_family)
            .map(|(unit, own)| (unit, own.initials.as_str()))
            .collect();
        let all: String = given.iter().map(|(_, initials)| *initials).collect();

        if all == *letters {
            return given.into_iter().map(|(unit, _)| unit).collect();
        }

        let one = given
            .into_iter()
            .filter(|(_, initials)| *initials == letters);

        one.map(|(unit, _)| unit).take(1).collect()
    }
}

/// The longest institution that a text names by whole words.
pub(super) fn institution_in<'i>(
    text: &str,
    institutions: impl Iterator<Item = &'i str>,
) -> Option<&'i str> {
    let own = sequence(text);
    let named = institutions.filter_map(|institution| {
        let words = sequence(institution);

        (!words.is_empty() && holds(&own, &words)).then_some((words.len(), institution))
    });

    named
        .max_by_key(|(length, _)| *length)
        .map(|(_, found)| found)
}
