//! Undo and redo back to the opening of the file: two stacks of inverse edits. An undo is an edit like any other, with a dot of
//! its own, so that copies take it for the newest word.

use crate::assessment::{Assessment, Edit, EditError, Signature, Touched};

use std::sync::Arc;

/// The edits that take back what was done, and those that do again what was taken back. Shared, so that a copy for another
/// thread is cheap: one that takes back a join holds a whole assessment.
#[derive(Debug, Clone, Default)]
pub struct History {
    undo: Vec<Arc<Edit>>,
    redo: Vec<Arc<Edit>>,
}

impl History {
    /// Makes a change and remembers how to take it back; what could be done again is forgotten.
    ///
    /// # Errors
    /// Why it cannot happen now; then nothing was changed.
    pub fn apply(
        &mut self,
        assessment: &mut Assessment,
        edit: Edit,
        by: Signature<'_>,
    ) -> Result<Touched, EditError> {
        let touched = edit.touched();
        let ends = edit.ends_round();
        let joins = edit.joins();
        // A round that is taken away may begin anew in the same step.
        let goes_on = matches!(edit, Edit::Together(_));
        let undo = assessment.apply(edit, by)?;
        self.redo.clear();

        if joins {
            self.forget_ended_rounds(assessment);
            self.undo.push(Arc::new(undo));

            return Ok(touched);
        }

        // A round ends for good, and with it the order in which its votes were cast: that is the order of the seats.
        match ends {
            Some(round) => {
                self.undo.retain(|edit| edit.round() != Some(round));

                if goes_on {
                    self.undo.push(Arc::new(undo));
                }
            }
            None => self.undo.push(Arc::new(undo)),
        }

        Ok(touched)
    }

    /// Makes a change that goes on with the last one, as typing does: if both change the same thing, they are taken back
    /// together.
    ///
    /// # Errors
    /// As [`History::apply`].
    pub fn go_on(
        &mut self,
        assessment: &mut Assessment,
        edit: Edit,
        by: Signature<'_>,
    ) -> Result<Touched, EditError> {
        if !self
            .undo
            .last()
            .is_some_and(|last| last.has_same_target(&edit))
        {
            return self.apply(assessment, edit, by);
        }

        let touched = edit.touched();
        assessment.apply(edit, by)?;
        self.redo.clear();

        Ok(touched)
    }

    /// A copy that was brought in may have ended rounds: their votes cannot be taken back any more.
    fn forget_ended_rounds(&mut self, assessment: &Assessment) {
        self.undo.retain(|edit| {
            edit.round()
                .is_none_or(|round| assessment.is_running(round))
        });
    }

    /// Takes back the last change; returns what that touched, or `None` if there is nothing to take back.
    ///
    /// # Errors
    /// Why the change cannot be taken back now. Then the assessment is as it was, and the step is gone from the history, so
    /// that the one before it can be taken back.
    pub fn undo(
        &mut self,
        assessment: &mut Assessment,
        by: Signature<'_>,
    ) -> Result<Option<Touched>, EditError> {
        Self::turn(&mut self.undo, &mut self.redo, assessment, by)
    }

    /// Does again what was taken back last; returns what that touched, or `None` if there is nothing to do again.
    ///
    /// # Errors
    /// As [`History::undo`].
    pub fn redo(
        &mut self,
        assessment: &mut Assessment,
        by: Signature<'_>,
    ) -> Result<Option<Touched>, EditError> {
        Self::turn(&mut self.redo, &mut self.undo, assessment, by)
    }

    /// The edit that would take back the last change.
    pub fn last_undo(&self) -> Option<&Edit> {
        self.undo.last().map(Arc::as_ref)
    }

    /// The edit that would do again what was taken back last.
    pub fn last_redo(&self) -> Option<&Edit> {
        self.redo.last().map(Arc::as_ref)
    }

    /// Whether there is something to take back.
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Whether there is something to do again.
    pub fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }

    /// Moves the last step from one list to the other. What was possible before is possible again, unless a join or an edit
    /// outside the history came between.
    fn turn(
        from: &mut Vec<Arc<Edit>>,
        to: &mut Vec<Arc<Edit>>,
        assessment: &mut Assessment,
        by: Signature<'_>,
    ) -> Result<Option<Touched>, EditError> {
        let Some(edit) = from.pop() else {
            return Ok(None);
        };
        let touched = edit.touched();
        let back = assessment.apply(Arc::unwrap_or_clone(edit), by)?;

        // That a round was opened cannot be done again: there is nothing to do it with.
        if back != Edit::Together(Vec::new()) {
            to.push(Arc::new(back));
        }

        Ok(Some(touched))
    }
}
