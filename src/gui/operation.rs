//! One operation at a time of each kind beside the window. The result carries the identity of its operation back, so that the owner
//! drops the late result of an operation that is no longer the current one.

use std::sync::atomic::{AtomicU64, Ordering};

/// Identifies an operation among all operations of this run of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct OperationId(u64);

impl OperationId {
    /// An identity that no operation had before.
    pub fn next() -> Self {
        static LAST: AtomicU64 = AtomicU64::new(0);

        Self(LAST.fetch_add(1, Ordering::Relaxed))
    }
}

/// Holds at most one running operation, with the data that its owner keeps for it.
#[derive(Debug)]
pub(super) struct Slot<T>(Option<(OperationId, T)>);

impl<T> Slot<T> {
    /// Begins an operation; `None` while another runs.
    pub(super) fn begin(&mut self, what: T) -> Option<OperationId> {
        self.0.is_none().then(|| self.supersede(what))
    }

    /// Begins an operation in the place of the running one; the result of that one will be dropped.
    pub(super) fn supersede(&mut self, what: T) -> OperationId {
        let id = OperationId::next();
        self.supersede_as(id, what);

        id
    }

    /// The same, under an identity that the caller has made before.
    pub(super) fn supersede_as(&mut self, id: OperationId, what: T) {
        self.0 = Some((id, what));
    }

    /// Ends the operation of this identity; `None` if it is not the current one.
    #[must_use = "a result counts only if its operation is the current one"]
    pub(super) fn end(&mut self, id: OperationId) -> Option<T> {
        self.0
            .take_if(|(current, _)| *current == id)
            .map(|(_, what)| what)
    }

    /// Gives the running operation up; its result will be dropped.
    pub(super) fn cancel(&mut self) -> Option<T> {
        self.0.take().map(|(_, what)| what)
    }

    /// The operation that runs.
    pub(super) fn current(&self) -> Option<&T> {
        self.0.as_ref().map(|(_, what)| what)
    }

    /// The operation that runs.
    pub(super) fn current_mut(&mut self) -> Option<&mut T> {
        self.0.as_mut().map(|(_, what)| what)
    }

    /// The identity of the operation that runs.
    pub(super) fn id(&self) -> Option<OperationId> {
        self.0.as_ref().map(|(id, _)| *id)
    }

    /// Whether this is the operation that runs.
    pub(super) fn is_current(&self, id: OperationId) -> bool {
        self.0.as_ref().is_some_and(|(current, _)| *current == id)
    }

    /// Whether nothing runs.
    pub(super) fn is_idle(&self) -> bool {
        self.0.is_none()
    }
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_operations_the_second_waits_or_takes_the_place_of_the_first() {
        let mut slot = Slot::default();
        let first = slot.begin("first").unwrap();
        assert_eq!(slot.begin("second"), None);

        let third = slot.supersede("third");
        assert_eq!(slot.end(first), None, "its place is taken");
        assert_eq!(slot.end(third), Some("third"));
        assert_eq!(slot.end(third), None, "a result is taken once");
        assert!(slot.is_idle());
    }
}
