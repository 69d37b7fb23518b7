//! Homework: what each institution, or each function, is asked before the room meets, and what came back of it.
//!
//! A form asks for facts and never for a level. [`FormPlan`] says which questions one has, `output` writes it, [`FormReader`] reads a
//! returned one from its cells, and [`FormPreview`] compares it with what is there and makes the edit that takes it in.

mod asks;
mod compare;
mod date;
mod digest;
mod identity;
mod item;
mod read;
mod returned;
mod summary;
mod take_in;
pub(crate) mod words;

#[cfg(test)]
mod tests;

pub use asks::{AskedBy, FormKind, FormPlan};
pub use identity::FormIdentity;
pub use item::{BroughtItem, ItemChange, ItemKind};
pub(crate) use read::LISTS;
pub use read::{FormReader, NotAForm};
pub use returned::{Oddity, Remark, ReturnedForm, ReturnedInitiative, ReturnedRelation};
pub use summary::{FormState, FormSummary, HomeworkSummary};
pub use take_in::{FormPreview, noting_written};
