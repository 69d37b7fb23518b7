//! The rows of a list as they are checked, and the edit that adds them.

use crate::assessment::{Assessment, Edit, ItemId, Participant, Role};
use crate::locale::Language;
use crate::roster::columns::{self, Column, Columns};
use crate::roster::meaning::Meaning;
use crate::roster::names::{NameKey, ParsedName, is_one_letter_apart};
use crate::roster::words::{GroupWords, WORDS, key, words_of};
use crate::roster::{Answer, Roster};
use crate::store::tables::Row;

use std::collections::{HashMap, HashSet};

/// The longest name, and the longest of the other texts, in characters.
const NAME_LIMIT: usize = 200;
const TEXT_LIMIT: usize = 1_000;

/// A list as it was checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    pub columns: Vec<Column>,
    /// The number of the row with the heads, and the language of most of them.
    pub head_row: Option<usize>,
    pub language: Option<Language>,
    /// Perhaps known, then known, new and refused; each in the order of the list.
    pub rows: Vec<CheckedRow>,
}

/// A row that is not empty.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckedRow {
    /// Its number in the list, from 1.
    pub number: usize,
    /// The person as the list has them, with the name that the register has for the institution.
    pub person: Participant,
    /// The part of the name that is the family name; empty if that is not known.
    pub family: String,
    pub state: RowState,
    pub is_taken: bool,
    pub institution: Place,
    /// What the list has for the group or the role, if it is not recognised and nobody has said what it means.
    pub unknown_group: Option<String>,
    pub unknown_role: Option<String>,
}

/// Whether the person of a row is in the delegation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowState {
    /// Somebody of nearly the same name is.
    Perhaps(Meant),
    /// The person is, and gains this.
    Known { id: ItemId, gains: Gains },
    /// Nobody of this name is.
    New,
    /// The person stands in the list before, in the row of this number.
    Twice { row: usize },
    /// It cannot be taken in.
    Refused(Refusal),
}

/// Who may be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meant {
    pub id: ItemId,
    pub likeness: Likeness,
    /// Whether both belong to the same institution.
    pub same_institution: bool,
    /// What was answered, or else is proposed.
    pub answer: Answer,
    /// What the known person gains if it is the same.
    pub gains: Gains,
}

/// How two names are alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// The same names; only the institutions differ.
    Name,
    /// The same family name, and the given name of one begins as that of the other.
    FamilyAndInitial,
    /// All the same but one letter.
    OneLetter,
}

/// What a person in the delegation gains; what is filled stays as it is.
#[allow(clippy::struct_excessive_bools)] // each is gained without the others
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Gains {
    pub honorific: bool,
    pub post: bool,
    pub institution: bool,
    pub group: bool,
}

impl Gains {
    /// Whether there is anything to gain.
    pub fn any(self) -> bool {
        self.honorific || self.post || self.institution || self.group
    }
}

/// Why a row cannot be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    NoName,
    TooLong,
}

/// The institution of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The list has none.
    None,
    /// The register has it.
    Known,
    /// It gets a row in the register.
    New,
    /// It differs by a letter from one that the register, or the list before, has. The question stands at its first row.
    Perhaps {
        /// As the list has it.
        written: String,
        /// The one that it may be.
        known: String,
        answer: Answer,
        is_first: bool,
    },
}

impl Roster {
    /// Checks the list against an assessment.
    pub fn check(&self, assessment: &Assessment) -> Check {
        let groups = GroupWords::of(assessment);
        let people = People::of(assessment);
        let mut places = Places::of(assessment, self);
        let columns = Columns::of(
            &self.sheet,
            &self.choices.columns,
            &groups,
            |text| places.knows(text),
            |text| people.knows(text),
        );
        let heads = columns.head.and_then(|at| self.sheet.rows.get(at));
        let below = columns.head.map_or(0, |at| at + 1);
        let mut listed = Listed::default();
        let mut rows: Vec<CheckedRow> = Vec::new();

        for row in self.sheet.rows.iter().skip(below) {
            if heads.is_some_and(|heads| columns::repeats(row, heads)) {
                continue;
            }

            let read = ReadRow::of(row, &columns);

            if read.is_empty()
                && columns
                    .all
                    .iter()
                    .all(|column| row.cell(column.position).is_empty())
            {
                continue;
            }

            rows.push(self.checked(read, assessment, &groups, &people, &mut places, &mut listed));
        }

        rows.sort_by_key(|row| match row.state {
            RowState::Perhaps(_) => 0,
            RowState::Known { .. } => 1,
            RowState::New | RowState::Twice { .. } => 2,
            RowState::Refused(_) => 3,
        });

        Check {
            head_row: heads.map(|row| row.number),
            language: columns.language,
            columns: columns.all,
            rows,
        }
    }

    fn checked(
        &self,
        read: ReadRow,
        assessment: &Assessment,
        groups: &GroupWords<'_>,
        people: &People<'_>,
        places: &mut Places<'_>,
        listed: &mut Listed,
    ) -> CheckedRow {
        let number = read.number;
        let refusal = read.refusal();
        let (organisation, institution) = match refusal {
            Some(_) => (read.institution.clone(), Place::None),
            None => places.place(&read.institution),
        };
        let (role, unknown_role) = match (self.choices.roles.get(&number), read.role.as_str()) {
            (Some(role), _) => (*role, None),
            (None, "") => (Role::default(), None),
            (None, text) => match WORDS.role(text) {
                Some(role) => (role, None),
                None => (Role::default(), Some(read.role.clone())),
            },
        };
        let of_institution = || {
            let (id, _) = assessment.institution_called(&organisation)?;
            let group = assessment.group_of_institution(id)?;

            assessment.uses_group(group).then(|| group.to_owned())
        };
        let (group, unknown_group) = match (self.choices.groups.get(&number), read.group.as_str()) {
            (Some(group), _) => (group.clone(), None),
            (None, "") => (of_institution(), None),
            (None, text) => match groups.group(text) {
                Some(group) => (group.map(str::to_owned), None),
                None => (None, Some(read.group.clone())),
            },
        };
        let person = Participant {
            name: read.name.name,
            organisation,
            group,
            role,
            post: read.post,
            honorific: read.name.honorific,
            ..Participant::default()
        };
        let name = NameKey::of(&person.name, &read.name.family);
        let state = match refusal {
            Some(refusal) => RowState::Refused(refusal),
            None => match listed.before(&name, &person.organisation, number) {
                Some(row) => RowState::Twice { row },
                None => people.state(&person, &name, self.choices.persons.get(&number).copied()),
            },
        };
        let is_proposed = !matches!(state, RowState::Twice { .. });
        let is_taken = self
            .choices
            .ticks
            .get(&number)
            .copied()
            .unwrap_or(is_proposed);

        CheckedRow {
            number,
            is_taken: is_taken && refusal.is_none(),
            family: read.name.family,
            person,
            state,
            institution,
            unknown_group,
            unknown_role,
        }
    }
}

/// The texts of a row by what they say.
#[derive(Debug)]
struct ReadRow {
    number: usize,
    name: ParsedName,
    post: String,
    institution: String,
    group: String,
    role: String,
}

impl ReadRow {
    fn of(row: &Row, columns: &Columns) -> Self {
        let text = |meaning| {
            let position = columns.position(meaning);

            position.map_or_else(String::new, |position| {
                columns::public_text(row.cell(position))
            })
        };
        let (given, family) = (text(Meaning::GivenName), text(Meaning::FamilyName));
        let mut name = if given.is_empty() && family.is_empty() {
            ParsedName::whole(&text(Meaning::Name))
        } else {
            ParsedName::of_parts(&given, &family)
        };
        let honorific = text(Meaning::Honorific);

        if !honorific.is_empty() {
            name.honorific = honorific;
        }

        Self {
            number: row.number,
            name,
            post: text(Meaning::Post),
            institution: text(Meaning::Institution),
            group: text(Meaning::Group),
            role: text(Meaning::Role),
        }
    }

    fn is_empty(&self) -> bool {
        let texts = [
            &self.name.name,
            &self.post,
            &self.institution,
            &self.group,
            &self.role,
        ];

        texts.into_iter().all(String::is_empty)
    }

    fn refusal(&self) -> Option<Refusal> {
        let is_longer = |text: &String, limit| text.chars().count() > limit;
        let others = [&self.name.honorific, &self.post, &self.institution];

        if !self.name.name.contains(char::is_alphabetic) {
            Some(Refusal::NoName)
        } else if is_longer(&self.name.name, NAME_LIMIT)
            || others.into_iter().any(|text| is_longer(text, TEXT_LIMIT))
        {
            Some(Refusal::TooLong)
        } else {
            None
        }
    }
}

/// The people in the list so far, by their names.
#[derive(Debug, Default)]
struct Listed {
    rows: HashMap<String, Vec<(String, usize)>>,
}

impl Listed {
    /// The row in which somebody of this name and institution stands already. Who has no institution there may be anybody of the name.
    fn before(&mut self, name: &NameKey, organisation: &str, number: usize) -> Option<usize> {
        let organisation = key(organisation);
        let rows = self.rows.entry(name.text()).or_default();
        let known = rows.iter().find(|(other, _)| {
            *other == organisation || other.is_empty() || organisation.is_empty()
        });

        let known = known.map(|(_, row)| *row);

        if known.is_none() {
            rows.push((organisation, number));
        }

        known
    }
}

/// The people of the delegation, as names are compared.
struct People<'a> {
    all: Vec<KnownPerson<'a>>,
    by_name: HashMap<String, Vec<usize>>,
    by_word: HashMap<String, Vec<usize>>,
}

struct KnownPerson<'a> {
    id: ItemId,
    person: &'a Participant,
    name: NameKey,
    /// The key of the institution's name; empty if there is none.
    institution: String,
}

impl<'a> People<'a> {
    fn of(assessment: &'a Assessment) -> Self {
        let institutions = assessment.institutions_by_name();
        let mut people = Self {
            all: Vec::new(),
            by_name: HashMap::new(),
            by_word: HashMap::new(),
        };

        for (id, person) in assessment.participants().iter() {
            let parsed = ParsedName::whole(&person.name);
            let name = NameKey::of(&parsed.name, &parsed.family);
            let position = people.all.len();

            people
                .by_name
                .entry(name.text())
                .or_default()
                .push(position);

            for word in &name.words {
                people
                    .by_word
                    .entry(word.clone())
                    .or_default()
                    .push(position);
            }

            people.all.push(KnownPerson {
                id,
                person,
                name,
                institution: key(assessment.organisation_in(person, &institutions)),
            });
        }

        people
    }

    fn knows(&self, text: &str) -> bool {
        let parsed = ParsedName::whole(text);

        self.by_name
            .contains_key(&NameKey::of(&parsed.name, "").text())
    }

    fn state(&self, person: &Participant, name: &NameKey, answer: Option<Answer>) -> RowState {
        let institution = key(&person.organisation);
        let agrees =
            |known: &KnownPerson<'_>| !institution.is_empty() && known.institution == institution;
        let of_name = self.by_name.get(&name.text()).into_iter().flatten();
        let mut of_name: Vec<&KnownPerson<'_>> =
            of_name.filter_map(|at| self.all.get(*at)).collect();
        of_name.sort_by_key(|known| !agrees(known));

        if let Some(known) = of_name.first() {
            // Two people of one name are told apart by where they come from.
            let is_known = agrees(known) || institution.is_empty() || known.institution.is_empty();

            return if is_known {
                let (id, gains) = (known.id, gains(known.person, person));

                RowState::Known { id, gains }
            } else {
                Self::perhaps(known, Likeness::Name, false, person, answer)
            };
        }

        let mut alike: Vec<(&KnownPerson<'_>, Likeness)> = Vec::new();
        let of_family = name.family.first().and_then(|word| self.by_word.get(word));

        for at in of_family.into_iter().flatten() {
            if let Some(known) = self.all.get(*at)
                && name.has_same_family_and_beginning(&known.name)
            {
                alike.push((known, Likeness::FamilyAndInitial));
            }
        }

        for known in &self.all {
            if name.is_one_letter_from(&known.name) {
                alike.push((known, Likeness::OneLetter));
            }
        }

        alike.sort_by_key(|(known, _)| !agrees(known));

        match alike.first() {
            Some((known, likeness)) => {
                Self::perhaps(known, *likeness, agrees(known), person, answer)
            }
            None => RowState::New,
        }
    }

    fn perhaps(
        known: &KnownPerson<'_>,
        likeness: Likeness,
        same_institution: bool,
        person: &Participant,
        answer: Option<Answer>,
    ) -> RowState {
        let family = ParsedName::whole(&person.name).family;
        let name = NameKey::of(&person.name, &family);
        // A doubled person is seen, a swallowed one is not.
        let proposed = if same_institution && name.shares_family(&known.name) {
            Answer::Same
        } else {
            Answer::Another
        };

        RowState::Perhaps(Meant {
            id: known.id,
            likeness,
            same_institution,
            answer: answer.unwrap_or(proposed),
            gains: gains(known.person, person),
        })
    }
}

/// What somebody in the delegation gains from a row.
fn gains(known: &Participant, listed: &Participant) -> Gains {
    let adds = |known: &str, listed: &str| known.trim().is_empty() && !listed.is_empty();

    Gains {
        honorific: adds(&known.honorific, &listed.honorific),
        post: adds(&known.post, &listed.post),
        institution: adds(&known.organisation, &listed.organisation),
        group: known.group.is_none() && listed.group.is_some(),
    }
}

/// The institutions of the register, and those that the list has brought so far.
struct Places<'a> {
    roster: &'a Roster,
    /// By each of their names, as names are compared: as the register or the list has it, and whether it is in the register.
    known: HashMap<String, (String, bool)>,
    /// Full names, with their words and letters.
    names: Vec<(NameKey, String)>,
    /// What was found for a name of the list.
    found: HashMap<String, (String, Place)>,
}

impl<'a> Places<'a> {
    fn of(assessment: &Assessment, roster: &'a Roster) -> Self {
        let mut places = Self {
            roster,
            known: HashMap::new(),
            names: Vec::new(),
            found: HashMap::new(),
        };
        let register = || assessment.institutions().iter();

        for (_, institution) in register() {
            places.learn(&institution.name, true);
        }

        for (_, institution) in register() {
            for other in institution.former.iter().chain([&institution.short]) {
                let other = key(other);

                if !other.is_empty() {
                    let known = (institution.name.clone(), true);
                    places.known.entry(other).or_insert(known);
                }
            }
        }

        // People may be entered under an institution that the register does not have.
        for (_, person) in assessment.participants().iter() {
            if assessment.institution_of(person).is_none() && !key(&person.organisation).is_empty()
            {
                places.learn(&person.organisation, false);
            }
        }

        places
    }

    fn learn(&mut self, name: &str, is_registered: bool) {
        self.known
            .entry(key(name))
            .or_insert_with(|| (name.to_owned(), is_registered));
        self.names.push((NameKey::of(name, ""), name.to_owned()));
    }

    fn knows(&self, text: &str) -> bool {
        self.known.contains_key(&key(text))
    }

    /// The institution that the list names: under which name people are entered, and whether it is known.
    fn place(&mut self, written: &str) -> (String, Place) {
        let written_key = key(written);

        if written_key.is_empty() {
            return (String::new(), Place::None);
        }

        if let Some((name, is_registered)) = self.known.get(&written_key) {
            let place = if *is_registered {
                Place::Known
            } else {
                Place::New
            };

            return (name.clone(), place);
        }

        if let Some((name, place)) = self.found.get(&written_key) {
            return (name.clone(), place.clone());
        }

        let alike = self.alike(written);
        let answer = self.roster.choices.institutions.get(&written_key);
        let answer = answer.copied().unwrap_or(Answer::Same);

        let Some(known) = alike else {
            self.learn(written, false);

            return (written.to_owned(), Place::New);
        };
        let name = match answer {
            Answer::Same => known.clone(),
            Answer::Another => written.to_owned(),
        };
        let place = |is_first| Place::Perhaps {
            written: written.to_owned(),
            known: known.clone(),
            answer,
            is_first,
        };

        self.found.insert(written_key, (name.clone(), place(false)));

        (name, place(true))
    }

    /// An institution whose name is all the same but for one letter of one word.
    fn alike(&self, written: &str) -> Option<String> {
        const SHORT: usize = 4;

        let words = words_of(written);
        let name = NameKey::of(written, "");
        let found = self.names.iter().find(|(known, _)| {
            let differing = |mine: &[String], theirs: &[String]| -> Vec<String> {
                mine.iter()
                    .filter(|word| !theirs.contains(word))
                    .cloned()
                    .collect()
            };
            let (mine, theirs) = (
                differing(&words, &known.words),
                differing(&known.words, &words),
            );

            match (mine.as_slice(), theirs.as_slice()) {
                // A digit or a letter may be all that sets two schools apart.
                ([one], [other]) => {
                    words.len() == known.words.len()
                        && one.chars().count() > SHORT
                        && !one.contains(char::is_numeric)
                        && is_one_letter_apart(one, other)
                }
                _ => known.words == name.words,
            }
        });

        found.map(|(_, name)| name.clone())
    }
}

impl Check {
    /// Whether a column says who the people are.
    pub fn has_names(&self) -> bool {
        let meanings = self
            .columns
            .iter()
            .filter_map(|column| column.content.meaning());

        meanings.into_iter().any(|meaning| {
            matches!(
                meaning,
                Meaning::Name | Meaning::FamilyName | Meaning::GivenName
            )
        })
    }

    /// How many people the taken rows add.
    pub fn added(&self) -> usize {
        self.rows.iter().filter(|row| row.adds()).count()
    }

    /// How many people in the delegation gain something from the taken rows.
    pub fn completed(&self) -> usize {
        self.rows
            .iter()
            .filter(|row| row.completes().is_some())
            .count()
    }

    /// The institutions that get a row in the register, each once.
    pub fn new_institutions(&self, assessment: &Assessment) -> usize {
        let mut names: Vec<String> = self
            .rows
            .iter()
            .filter(|row| row.adds() || row.completes().is_some_and(|(_, gains)| gains.institution))
            .filter(|row| {
                assessment
                    .institution_called(&row.person.organisation)
                    .is_none()
            })
            .map(|row| key(&row.person.organisation))
            .filter(|name| !name.is_empty())
            .collect();
        names.sort_unstable();
        names.dedup();

        names.len()
    }

    /// The edit that adds the taken rows, with their institutions; `None` if there is nothing to add.
    ///
    /// `fresh` gives an identifier that nothing else has.
    pub fn edit(&self, assessment: &Assessment, mut fresh: impl FnMut() -> ItemId) -> Option<Edit> {
        let mut institutions: HashSet<String> = HashSet::new();
        let (mut entered, mut people) = (Vec::new(), Vec::new());

        for row in &self.rows {
            let completed = row.completes();

            if !row.adds() && completed.is_none() {
                continue;
            }

            let enters = completed.is_none_or(|(_, gains)| gains.institution);
            let organisation = &row.person.organisation;

            if enters && institutions.insert(key(organisation)) {
                let group = row.person.group.clone();

                entered.extend(assessment.entering(organisation, group, fresh()));
            }

            let edit = match completed {
                Some((id, gains)) => {
                    let known = assessment.participants().get(id)?;
                    let participant = completed_by(known, &row.person, gains);

                    Edit::PutParticipant { id, participant }
                }
                None => Edit::PutParticipant {
                    id: fresh(),
                    participant: row.person.clone(),
                },
            };

            people.push(edit);
        }

        if people.is_empty() {
            return None;
        }

        entered.append(&mut people);

        Some(Edit::Together(entered))
    }
}

/// Somebody in the delegation with what a row adds.
fn completed_by(known: &Participant, listed: &Participant, gains: Gains) -> Participant {
    let mut person = known.clone();

    if gains.honorific {
        person.honorific.clone_from(&listed.honorific);
    }

    if gains.post {
        person.post.clone_from(&listed.post);
    }

    if gains.institution {
        person.organisation.clone_from(&listed.organisation);
    }

    if gains.group {
        person.group.clone_from(&listed.group);
    }

    person
}

impl CheckedRow {
    /// Whether the row adds somebody.
    pub fn adds(&self) -> bool {
        self.is_taken
            && match &self.state {
                RowState::Perhaps(meant) => meant.answer == Answer::Another,
                RowState::New | RowState::Twice { .. } => true,
                RowState::Known { .. } | RowState::Refused(_) => false,
            }
    }

    /// Whom in the delegation the row completes, and with what.
    pub fn completes(&self) -> Option<(ItemId, Gains)> {
        let (id, gains) = match &self.state {
            RowState::Known { id, gains } => (*id, *gains),
            RowState::Perhaps(meant) if meant.answer == Answer::Same => (meant.id, meant.gains),
            _ => return None,
        };

        (self.is_taken && gains.any()).then_some((id, gains))
    }

    /// Whether the institution of the row gets a row in the register.
    pub fn brings_institution(&self) -> bool {
        match &self.institution {
            Place::New => true,
            Place::Perhaps { answer, .. } => *answer == Answer::Another,
            Place::None | Place::Known => false,
        }
    }
}
