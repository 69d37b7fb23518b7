//! Who does what, and how institutions work together: parts in elements, functions that nobody has, pairs that share a duty.

mod findings;
mod offers;
mod pairs;
mod question;

pub use findings::Finding;
pub use offers::offers_of;
pub use pairs::{Pair, PairCounts};
pub use question::{Involved, Involvement, QuestionFact, QuestionFacts, facts_of, involved_in};

use crate::assessment::{Assessment, ElementPart, ItemId, Relation, folded};

use smallvec::SmallVec;

use std::collections::HashMap;

/// What the institutions of a country do in each element, and by what means they work together.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Coordination {
    /// Every institution of the register: by its stakeholder group in the order of the assessment, those without one last, then by
    /// name.
    pub institutions: Vec<InstitutionDuty>,
    /// Every element, in the order of the questionnaire.
    pub elements: Vec<ElementDuty>,
    /// Every function, in the order of the questionnaire.
    pub functions: Vec<FunctionDuty>,
    /// How the pairs that share an element stand.
    pub pairs: PairCounts,
    /// What was said of each pair, by the order of [`Relation::pair`].
    relations: HashMap<[ItemId; 2], SmallVec<[pairs::Said; 2]>>,
}

/// What one institution does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstitutionDuty {
    /// Which.
    pub id: ItemId,
    /// The position of its stakeholder group: its own, or else that of all its people if they have the same.
    pub group: Option<usize>,
    /// For each element, its part.
    pub parts: Vec<Option<ElementPart>>,
    /// Positions of its functions.
    pub functions: Vec<usize>,
    /// How many people of the delegation are of it.
    pub people: usize,
    /// Whether it is in the room: as was said, or else because somebody of it is in the delegation.
    pub in_room: bool,
}

impl InstitutionDuty {
    /// Whether it has a part in some element.
    pub fn has_part(&self) -> bool {
        self.parts.iter().any(Option::is_some)
    }

    /// In how many elements it has a part.
    pub fn part_count(&self) -> usize {
        self.parts.iter().flatten().count()
    }

    /// Whether it leads some element.
    pub fn leads(&self) -> bool {
        self.parts.contains(&Some(ElementPart::Leads))
    }

    /// Positions of the elements in which it and another one have a part.
    pub fn shared_with<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = usize> + 'a {
        let both = self.parts.iter().zip(&other.parts).enumerate();

        both.filter(|(_, (one, other))| one.is_some() && other.is_some())
            .map(|(element, _)| element)
    }
}

/// Who leads an element, and who has a part without leading; both in the order of [`Coordination::institutions`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ElementDuty {
    /// Who leads: none is a finding, and two are one, too.
    pub leads: Vec<ItemId>,
    /// Who has a part without leading.
    pub supports: Vec<ItemId>,
}

/// Who has a function.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FunctionDuty {
    /// How many institutions of the register have it, with or without a part.
    pub institutions: usize,
    /// For each element.
    pub places: Vec<Place>,
}

impl FunctionDuty {
    /// Positions of the elements that ask for it and in which nobody has it.
    pub fn missing(&self) -> impl Iterator<Item = usize> {
        let places = self.places.iter().enumerate();

        places
            .filter(|(_, place)| place.is_missing())
            .map(|(element, _)| element)
    }
}

/// A function in an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    /// How many institutions have the function and a part in the element.
    pub institutions: usize,
    /// Whether a question of the element that is asked is tagged with the function.
    pub is_asked: bool,
}

impl Place {
    /// Whether nobody has the function although a question asks for it.
    pub fn is_missing(self) -> bool {
        self.is_asked && self.institutions == 0
    }
}

impl Coordination {
    /// Works it out.
    pub fn new(assessment: &Assessment) -> Self {
        let institutions = institutions(assessment);
        let mut relations: HashMap<[ItemId; 2], SmallVec<[pairs::Said; 2]>> = HashMap::new();

        for (id, relation) in assessment.relations().iter() {
            let said = pairs::Said::new(id, relation);
            relations.entry(relation.between).or_default().push(said);
        }

        let mut found = Self {
            elements: elements(assessment, &institutions),
            functions: functions(assessment, &institutions),
            pairs: PairCounts::default(),
            institutions,
            relations,
        };
        found.pairs = found.counted();

        found
    }

    /// The institutions with a part in some element: the rows of both pictures.
    pub fn with_part(&self) -> impl Iterator<Item = &InstitutionDuty> {
        self.institutions.iter().filter(|duty| duty.has_part())
    }

    /// What one institution does; `None` if the register has no such institution.
    pub fn institution(&self, id: ItemId) -> Option<&InstitutionDuty> {
        self.institutions.iter().find(|duty| duty.id == id)
    }

    /// Positions of the elements that no institution leads.
    pub fn without_lead(&self) -> impl Iterator<Item = usize> {
        self.elements_where(|duty| duty.leads.is_empty())
    }

    /// Positions of the elements that more than one institution leads.
    pub fn with_several_leads(&self) -> impl Iterator<Item = usize> {
        self.elements_where(|duty| duty.leads.len() > 1)
    }

    /// The places where a function has nobody though a question asks for it: positions of function and element.
    pub fn missing_places(&self) -> impl Iterator<Item = (usize, usize)> {
        let functions = self.functions.iter().enumerate();

        functions
            .flat_map(|(function, duty)| duty.missing().map(move |element| (function, element)))
    }

    /// What was said of two institutions, in whatever order they are named; `None` if the register lacks one, or they are the same.
    pub fn pair(&self, one: ItemId, other: ItemId) -> Option<Pair> {
        let position = |id| self.institutions.iter().position(|duty| duty.id == id);
        let (one, other) = (position(one)?, position(other)?);
        let said = |at: usize| &self.institutions[at];

        (one != other).then(|| self.pair_of(said(one.min(other)), said(one.max(other))))
    }

    /// The pairs that share an element, in the order of the institutions: the first with each after it, and so on.
    pub fn sharing_pairs(&self) -> impl Iterator<Item = Pair> {
        self.both().map(|(one, other)| self.pair_of(one, other))
    }

    /// What was said of two institutions, in the order in which it was entered.
    pub fn entries_of(&self, one: ItemId, other: ItemId) -> impl Iterator<Item = ItemId> {
        self.said_of(one, other).iter().map(|said| said.entry)
    }

    /// Two by two, those that share an element.
    fn both(&self) -> impl Iterator<Item = (&InstitutionDuty, &InstitutionDuty)> {
        let rows = self.institutions.iter().enumerate();
        let rows = rows.filter(|(_, duty)| duty.has_part());

        rows.flat_map(|(position, one)| {
            let after = self.institutions[position + 1..].iter();

            after
                .filter(move |other| one.shared_with(other).next().is_some())
                .map(move |other| (one, other))
        })
    }

    fn said_of(&self, one: ItemId, other: ItemId) -> &[pairs::Said] {
        let said = self.relations.get(&Relation::pair(one, other));

        said.map_or(&[], SmallVec::as_slice)
    }

    fn elements_where(&self, holds: fn(&ElementDuty) -> bool) -> impl Iterator<Item = usize> {
        let elements = self.elements.iter().enumerate();

        elements
            .filter(move |(_, duty)| holds(duty))
            .map(|(element, _)| element)
    }
}

fn institutions(assessment: &Assessment) -> Vec<InstitutionDuty> {
    let questionnaire = assessment.questionnaire();
    let group_at = |id: &str| assessment.groups().iter().position(|group| group.id == id);
    let by_name = assessment.institutions_by_name();
    // Of each institution how many people, and their group while it is the same for all.
    let mut people: HashMap<ItemId, (usize, Option<&str>)> = HashMap::new();

    for (_, person) in assessment.participants().iter() {
        let Some(id) = by_name.get(&folded(&person.organisation)) else {
            continue;
        };

        let group = person.group.as_deref();
        let known = people.entry(*id).or_insert((0, group));
        known.0 += 1;
        known.1 = known.1.filter(|known| group == Some(*known));
    }

    let registered = assessment.institutions().iter();
    let mut found: Vec<_> = registered
        .map(|(id, institution)| {
            let (count, of_people) = people.get(&id).copied().unwrap_or_default();
            let group = institution.group.as_deref().or(of_people);
            let part = |id: &String| institution.parts.get(id).copied();
            let functions = questionnaire.functions().iter().enumerate();
            let has =
                functions.filter(|(_, function)| institution.functions.contains(&function.id));

            InstitutionDuty {
                id,
                group: group.and_then(group_at),
                parts: questionnaire
                    .elements()
                    .iter()
                    .map(|element| part(&element.id))
                    .collect(),
                functions: has.map(|(position, _)| position).collect(),
                people: count,
                in_room: institution.in_room.unwrap_or(count > 0),
            }
        })
        .collect();
    let name = |id: ItemId| {
        let institution = assessment.institutions().get(id);

        institution.map(|institution| folded(&institution.name))
    };

    found.sort_by_cached_key(|duty| (duty.group.is_none(), duty.group, name(duty.id), duty.id));

    found
}

fn elements(assessment: &Assessment, institutions: &[InstitutionDuty]) -> Vec<ElementDuty> {
    let count = assessment.questionnaire().elements().len();
    let with = |element: usize, part: ElementPart| {
        let with = move |duty: &&InstitutionDuty| duty.parts.get(element) == Some(&Some(part));

        institutions
            .iter()
            .filter(with)
            .map(|duty| duty.id)
            .collect()
    };

    (0..count)
        .map(|element| ElementDuty {
            leads: with(element, ElementPart::Leads),
            supports: with(element, ElementPart::Supports),
        })
        .collect()
}

fn functions(assessment: &Assessment, institutions: &[InstitutionDuty]) -> Vec<FunctionDuty> {
    let questionnaire = assessment.questionnaire();
    let elements = questionnaire.elements().len();
    let mut found = vec![
        FunctionDuty {
            institutions: 0,
            places: vec![Place::default(); elements],
        };
        questionnaire.functions().len()
    ];

    for duty in institutions {
        for function in &duty.functions {
            found[*function].institutions += 1;

            for (place, part) in found[*function].places.iter_mut().zip(&duty.parts) {
                place.institutions += usize::from(part.is_some());
            }
        }
    }

    let lens = questionnaire.content().functions.as_deref();
    let mut lenses = questionnaire.lenses().iter();
    let lens = lenses.position(|known| Some(known.id.as_str()) == lens);

    for (function, duty) in found.iter_mut().enumerate() {
        let members = lens.map_or(&[][..], |lens| questionnaire.members(lens, function));

        for ordinal in members {
            let place = questionnaire.place(*ordinal);
            let place = place.and_then(|place| duty.places.get_mut(place.element));

            if let Some(place) = place.filter(|_| assessment.asks(*ordinal)) {
                place.is_asked = true;
            }
        }
    }

    found
}

#[cfg(test)]
mod tests;
