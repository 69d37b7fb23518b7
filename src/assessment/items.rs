//! A list to which several laptops may add: a map of multi-value registers by identifier, in which a removal is a value too.

use crate::assessment::{Register, Stamp};

use serde::Deserialize;
use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

use std::collections::BTreeMap;

/// Tells an item from every other; made of the time, so that items sort in the order in which they were added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(transparent)]
pub struct ItemId(pub Uuid);

impl ItemId {
    /// An identifier that follows from what an item is, so that two laptops which enter the same enter one. `kind` keeps items of
    /// different lists apart.
    pub(crate) fn following_from(kind: &str, parts: &[&[u8]]) -> Self {
        let mut digest = Sha256::new().chain_update(kind).chain_update([0]);

        for part in parts {
            digest.update((part.len() as u64).to_be_bytes());
            digest.update(part);
        }

        Self::of_digest(digest)
    }

    /// The first half of a digest as an identifier.
    pub(super) fn of_digest(digest: Sha256) -> Self {
        let mut bytes = [0; 16];

        for (byte, of_digest) in bytes.iter_mut().zip(digest.finalize()) {
            *byte = of_digest;
        }

        Self(Builder::from_custom_bytes(bytes).into_uuid())
    }
}

/// Something in a list.
pub trait Item {
    /// Which of several entries counts that were joined and had not seen each other: the highest, and of equal ones the
    /// latest. Nothing but a round has an order.
    fn precedence(&self) -> u8 {
        0
    }
}

/// A list of participants, pieces of evidence, dissents or actions.
#[derive(Debug, Clone, PartialEq)]
pub struct Items<T> {
    registers: BTreeMap<ItemId, Register<Option<T>>>,
}

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Items<T> {
    /// An empty list.
    pub const fn new() -> Self {
        Self {
            registers: BTreeMap::new(),
        }
    }

    /// The registers by identifier, removals included, as a file keeps them.
    pub fn registers(&self) -> &BTreeMap<ItemId, Register<Option<T>>> {
        &self.registers
    }

    pub(super) fn registers_mut(&mut self) -> &mut BTreeMap<ItemId, Register<Option<T>>> {
        &mut self.registers
    }

    /// Every item that stands in a register, with its identifier.
    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = (ItemId, &mut T)> {
        self.registers.iter_mut().flat_map(|(id, register)| {
            let values = register.values_mut();

            values.filter_map(|value| Some((*id, value.as_mut()?)))
        })
    }

    /// Forgets registers, as if nobody had written them.
    pub(super) fn retain(&mut self, mut stays: impl FnMut(ItemId, &Register<Option<T>>) -> bool) {
        self.registers.retain(|id, register| stays(*id, register));
    }

    /// A list with these registers, as a file has them; those that nobody has written are left out.
    pub fn from_registers(mut registers: BTreeMap<ItemId, Register<Option<T>>>) -> Self {
        registers.retain(|_, register| !register.is_untouched());

        Self { registers }
    }
}

impl<T: Item> Items<T> {
    /// The items that are there, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (ItemId, &T)> {
        self.registers
            .iter()
            .filter_map(|(id, register)| Some((*id, standing(register)?)))
    }

    /// How many items are there.
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// Whether no item is there.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// An item, unless it was removed.
    pub fn get(&self, id: ItemId) -> Option<&T> {
        standing(self.registers.get(&id)?)
    }

    /// Writes an item, or its removal; returns what was there.
    pub fn set(&mut self, id: ItemId, stamp: Stamp, value: Option<T>) -> Option<T>
    where
        T: Clone,
    {
        let register = self.registers.entry(id).or_default();
        let before = standing(register).cloned();
        register.set(stamp, value);

        before
    }
}

/// The value that counts: an item that was removed on one laptop and edited on another is still there (an edit wins).
fn standing<T: Item>(register: &Register<Option<T>>) -> Option<&T> {
    register
        .values()
        .filter_map(Option::as_ref)
        .enumerate()
        .max_by_key(|(position, value)| (value.precedence(), *position))
        .map(|(_, value)| value)
}
