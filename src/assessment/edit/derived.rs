//! Edits that follow from what is there: they lay an earlier assessment under this one, make two participants one, enter and rename
//! institutions, and bring an earlier state back.

use crate::assessment::delegation::Role;
use crate::assessment::{
    Assessment, Attendance, Baseline, Edit, EditError, Institution, ItemId, RestoreError,
    SealedViews, Vote, folded,
};
use crate::questionnaire::QuestionId;

use std::sync::Arc;

impl Assessment {
    /// The edit that lays an earlier assessment under this one.
    ///
    /// # Errors
    /// [`EditError::OtherQuestionnaire`] if it answers another questionnaire or has another scale;
    /// [`EditError::SameAssessment`] if it is this one or a copy of it.
    pub fn lay(&self, earlier: &Self) -> Result<Edit, EditError> {
        let (own, other) = (&self.questionnaire, &earlier.questionnaire);

        if own.id() != other.id() || own.scale().len() != other.scale().len() {
            return Err(EditError::OtherQuestionnaire {
                title: other.title().to_owned(),
            });
        }

        let edit = Edit::LayBaseline(Some(Arc::new(Baseline::under(earlier, own))));
        self.may_happen(&edit)?;

        Ok(edit)
    }

    /// The edit that makes two participants one: what the kept entry lacks it takes from the other, which goes, and the
    /// breakouts of the other follow. `None` unless both are there and are two.
    pub fn united(&self, kept: ItemId, other: ItemId) -> Option<Edit> {
        if kept == other {
            return None;
        }

        let (first, second) = (self.participants.get(kept)?, self.participants.get(other)?);
        let mut person = first.clone();
        person.group = person.group.or_else(|| second.group.clone());
        person.functions.extend(second.functions.iter().cloned());
        person.votes |= second.votes;

        for (own, theirs) in [
            (&mut person.post, &second.post),
            (&mut person.honorific, &second.honorific),
        ] {
            if own.trim().is_empty() {
                own.clone_from(theirs);
            }
        }

        if person.role == Role::default() {
            person.role = second.role;
        }

        let mut edits = vec![Edit::PutParticipant {
            id: kept,
            participant: person,
        }];

        for (id, breakout) in self.breakouts.iter() {
            let mut breakout = breakout.clone();
            let was_member = breakout.members.remove(&other);
            let was_facilitator = breakout.facilitator == Some(other);

            if was_member {
                breakout.members.insert(kept);
            }

            if was_facilitator {
                breakout.facilitator = Some(kept);
            }

            if was_member || was_facilitator {
                edits.push(Edit::PutBreakout { id, breakout });
            }
        }

        // Where the other one was ticked, the person was.
        edits.extend(
            self.attendances
                .iter()
                .filter(|(_, tick)| tick.participant == other)
                .map(|(id, tick)| Edit::PutAttendance {
                    id,
                    attendance: Attendance {
                        participant: kept,
                        ..*tick
                    },
                }),
        );
        edits.push(Edit::RemoveParticipant { id: other });

        Some(Edit::Together(edits))
    }

    /// The edit that enters an institution of this name; none if the register knows it, or if the name is empty.
    ///
    /// `spare` becomes its identifier if the one that follows from the name is taken by an institution that was renamed.
    pub fn entering(&self, name: &str, group: Option<String>, spare: ItemId) -> Option<Edit> {
        if name.trim().is_empty() || self.institution_called(name).is_some() {
            return None;
        }

        let own = Institution::id_of(name);
        let id = match self.institutions.get(own) {
            Some(_) => spare,
            None => own,
        };

        Some(Edit::PutInstitution {
            id,
            institution: Box::new(Institution {
                group,
                ..Institution::named(name)
            }),
        })
    }

    /// The edit that changes an institution: who belongs to it is entered under its new name from then on, what it leads as well, and
    /// the former name still leads to it. People who are in its group go with it into another one.
    ///
    /// `None` if there is no such institution.
    pub fn renaming(&self, id: ItemId, mut institution: Institution) -> Option<Edit> {
        let known = self.institutions.get(id)?;
        institution.former.clone_from(&known.former);
        let group = self.group_of_institution(id);
        let is_renamed = known.name != institution.name;
        let is_moved = institution.group.is_some() && institution.group.as_deref() != group;
        let mut edits = Vec::new();

        if is_renamed {
            let again = folded(&institution.name);
            institution.former.retain(|name| folded(name) != again);

            if folded(&known.name) != again {
                institution.former.push(known.name.clone());
            }
        }

        for (id, person) in self.people_of(id) {
            let mut participant = person.clone();

            // Who was entered under a short name that is given up would belong to nothing.
            if is_renamed || !institution.is_called(&person.organisation) {
                participant.organisation.clone_from(&institution.name);
            }

            if is_moved && person.group.is_some() && person.group.as_deref() == group {
                participant.group.clone_from(&institution.group);
            }

            if participant != *person {
                edits.push(Edit::PutParticipant { id, participant });
            }
        }

        if is_renamed {
            edits.extend(self.led_by(id, &institution.name));
        }

        edits.insert(
            0,
            Edit::PutInstitution {
                id,
                institution: Box::new(institution),
            },
        );

        Some(Edit::Together(edits))
    }

    /// The edit that takes back every view of a group in an open round, so that it can be entered anew; `None` if there is none, or
    /// the views are not on this computer.
    pub fn taking_back_all(&self, question: &QuestionId, id: ItemId, group: &str) -> Option<Edit> {
        let SealedViews::Here(views) = self.sealed.get(&id)? else {
            return None;
        };
        let counts = views.votes.get(group)?;
        let last = views.last.get(group).copied();
        let mut votes: Vec<Vote> = counts.each().collect();
        // The last one goes first, so that undo gives it back last.
        votes.sort_by_key(|vote| Some(*vote) != last);
        let edits = votes.into_iter().map(|vote| Edit::TakeBackVote {
            question: question.clone(),
            id,
            group: group.to_owned(),
            vote,
        });

        Some(Edit::Together(edits.collect()))
    }

    /// The edit that brings back an earlier state of this assessment.
    ///
    /// # Errors
    /// Why the other state is none of this assessment.
    pub fn restoring(&self, earlier: &Self) -> Result<Edit, RestoreError> {
        self.may_take_in(earlier)?;

        Ok(Edit::Restore(Arc::new(earlier.clone())))
    }
}
