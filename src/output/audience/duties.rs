//! What an audience may see of institutions, of how they work together, and of initiatives.

use super::AudienceView;

use crate::assessment::{
    ElementPart, Grade, Initiative, InitiativeKind, InitiativeState, Institution, ItemId, Means,
    PartialDate, Profile, RelationState,
};
use crate::questionnaire::{Group, QuestionId};
use crate::results::coordination::{Coordination, InstitutionDuty, Involvement, involved_in};

/// An institution with what it does; what the audience may not see is empty.
#[derive(Debug, Clone)]
pub struct InstitutionView<'a> {
    pub id: ItemId,
    pub name: &'a str,
    /// Its short name; may be empty.
    pub short: &'a str,
    pub group: Option<&'a Group>,
    pub sector: &'a str,
    /// Whether it is in the room, if the audience may know.
    pub in_room: Option<bool>,
    /// Positions of its functions.
    pub functions: Vec<usize>,
    /// For each element its part; the public sees no other than the lead.
    pub parts: Vec<Option<ElementPart>>,
    pub mandate: &'a str,
    /// The office to turn to.
    pub contact: &'a str,
}

impl InstitutionView<'_> {
    /// Whether it has a part that the audience sees.
    pub fn has_part(&self) -> bool {
        self.parts.iter().any(Option::is_some)
    }
}

/// What was said of two institutions, one means a time.
#[derive(Debug, Clone)]
pub struct RelationView<'a> {
    /// Both names.
    pub between: [&'a str; 2],
    /// By what; `None` if nothing was said of the pair.
    pub means: Option<Means>,
    /// How well that works.
    pub state: Option<RelationState>,
    /// Positions of the elements that it is for, or else of those that both share.
    pub elements: Vec<usize>,
    /// What shows it; empty if that stays inside.
    pub shown_by: &'a str,
    /// The institution whose form said so; for the delegation alone.
    pub source: &'a str,
}

/// An initiative; what the audience may not see is empty.
#[derive(Debug, Clone)]
pub struct InitiativeView<'a> {
    pub title: &'a str,
    pub kind: InitiativeKind,
    pub institutions: Vec<&'a str>,
    pub state: InitiativeState,
    pub since: Option<PartialDate>,
    pub until: Option<PartialDate>,
    pub money: &'a str,
    pub document: &'a str,
    pub grade: Grade,
    /// Whether it stays inside the delegation.
    pub restricted: bool,
    /// The questions that it bears on.
    pub questions: Vec<&'a QuestionId>,
}

impl<'a> AudienceView<'a> {
    /// Whether the audience sees who supports an element, what nobody does and how institutions work together, and not the leads alone.
    pub fn tells_duties(&self) -> bool {
        self.profile != Profile::Public
    }

    /// Who does what. Only an audience that [`AudienceView::tells_duties`] sees more of it than the leads.
    pub fn coordination(&self) -> &'a Coordination {
        self.results.coordination()
    }

    /// The name of an institution of the register.
    pub fn institution_name(&self, id: ItemId) -> &'a str {
        let known = self.assessment.institutions().get(id);

        known.map_or("", |known| &known.name)
    }

    /// The institutions with what they do, in the order of [`Coordination::institutions`]; for the public those that lead.
    pub fn duties(&self) -> Vec<InstitutionView<'a>> {
        let all = self.coordination().institutions.iter();
        let told = all.filter(|duty| self.tells_duties() || duty.leads());

        told.filter_map(|duty| {
            let known = self.assessment.institutions().get(duty.id)?;

            Some(self.duty(duty, known))
        })
        .collect()
    }

    fn duty(&self, duty: &InstitutionDuty, known: &'a Institution) -> InstitutionView<'a> {
        let inside = self.tells_duties();
        let only = |text: &'a str| if inside { text } else { "" };
        let parts = duty.parts.iter();
        let parts = parts.map(|part| part.filter(|part| inside || *part == ElementPart::Leads));

        InstitutionView {
            id: duty.id,
            name: &known.name,
            short: only(&known.short),
            group: duty.group.and_then(|group| self.groups().get(group)),
            sector: only(&known.sector),
            in_room: inside.then_some(duty.in_room),
            functions: if inside {
                duty.functions.clone()
            } else {
                Vec::new()
            },
            parts: parts.collect(),
            mandate: only(&known.mandate),
            contact: only(&known.contact),
        }
    }

    /// The names of the institutions that lead an element.
    pub fn leads_of(&self, element: usize) -> Vec<&'a str> {
        let leads = self.coordination().elements.get(element);
        let leads = leads.map_or(&[][..], |duty| &duty.leads);

        leads.iter().map(|id| self.institution_name(*id)).collect()
    }

    /// The names of the institutions that support an element, if the audience sees them.
    pub fn supports_of(&self, element: usize) -> Vec<&'a str> {
        let duty = self.coordination().elements.get(element);
        let supports = duty
            .filter(|_| self.tells_duties())
            .map_or(&[][..], |duty| &duty.supports);

        supports
            .iter()
            .map(|id| self.institution_name(*id))
            .collect()
    }

    /// What was said of the pairs of institutions, and the pairs with a shared element of which nothing was said; none for the public.
    pub fn relations(&self) -> Vec<RelationView<'a>> {
        if !self.tells_duties() {
            return Vec::new();
        }

        let found = self.coordination();
        let elements = self.assessment.questionnaire().elements();
        let mut rows = Vec::new();
        let institutions = found.institutions.iter().enumerate();

        for (position, one) in institutions {
            for other in &found.institutions[position + 1..] {
                let names = [one.id, other.id].map(|id| self.institution_name(id));
                let shared: Vec<usize> = one.shared_with(other).collect();
                let before = rows.len();

                for entry in found.entries_of(one.id, other.id) {
                    let Some(relation) = self.assessment.relations().get(entry) else {
                        continue;
                    };

                    let of = elements.iter().enumerate();
                    let of = of.filter(|(_, element)| relation.elements.contains(&element.id));
                    let of: Vec<usize> = of.map(|(element, _)| element).collect();
                    let is_inside = self.profile == Profile::Internal;
                    let is_told = is_inside || !self.assessment.is_shown_inside(relation);
                    let source = relation.source.filter(|_| is_inside);

                    rows.push(RelationView {
                        between: names,
                        means: Some(relation.means),
                        state: Some(relation.state),
                        elements: if of.is_empty() { shared.clone() } else { of },
                        shown_by: if is_told { &relation.shown_by } else { "" },
                        source: source.map_or("", |source| self.institution_name(source)),
                    });
                }

                if rows.len() == before && !shared.is_empty() {
                    rows.push(RelationView {
                        between: names,
                        means: None,
                        state: None,
                        elements: shared,
                        shown_by: "",
                        source: "",
                    });
                }
            }
        }

        rows
    }

    /// The initiatives that the audience may see, by kind: partners none that is restricted, the public of these those whose document
    /// is public.
    pub fn initiatives(&self) -> Vec<InitiativeView<'a>> {
        let inside = self.tells_duties();
        let is_told = |known: &Initiative| match self.profile {
            Profile::Internal => true,
            Profile::Partners => !known.restricted,
            Profile::Public => !known.restricted && known.grade == Grade::A,
        };
        let all = self.assessment.initiatives().iter();
        let told = all.filter(|(_, known)| is_told(known));
        let mut told: Vec<_> = told
            .map(|(_, known)| InitiativeView {
                title: &known.title,
                kind: known.kind,
                institutions: known
                    .institutions
                    .iter()
                    .filter(|_| inside)
                    .map(|id| self.institution_name(*id))
                    .filter(|name| !name.is_empty())
                    .collect(),
                state: known.state,
                since: known.since,
                until: known.until,
                money: if inside { &known.money } else { "" },
                document: &known.document,
                grade: known.grade,
                restricted: known.restricted,
                questions: known.questions.iter().collect(),
            })
            .collect();
        told.sort_by_key(|initiative| initiative.kind);

        told
    }

    /// The names of the institutions that a training need concerns: those that lead the element of the question or have a function
    /// of it, or else all with a part.
    pub fn concerned_by(&self, ordinal: usize) -> Vec<&'a str> {
        let involved = involved_in(self.assessment, self.coordination(), ordinal);
        let is_near = |involvement| involvement != Involvement::Supports;
        let has_near = involved.iter().any(|one| is_near(one.involvement));

        involved
            .into_iter()
            .filter(|one| self.tells_duties() && (!has_near || is_near(one.involvement)))
            .map(|one| self.institution_name(one.institution))
            .collect()
    }
}
