//! A map that refuses a doubled key in a file; the maps of serde silently keep the last one.

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

/// The beginning of the error of a doubled key; the key follows. `message` turns it into a sentence.
pub(crate) const DOUBLED_KEY: &str = "doubled key ";

/// A sorted map, each key of which occurs once in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UniqueMap<K: Ord, V>(pub BTreeMap<K, V>);

impl<K: Ord, V> Default for UniqueMap<K, V> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Ord, V> Deref for UniqueMap<K, V> {
    type Target = BTreeMap<K, V>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<K: Ord, V> DerefMut for UniqueMap<K, V> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for UniqueMap<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl<K: Ord + Serialize, V: Serialize> Serialize for UniqueMap<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, K, V> Deserialize<'de> for UniqueMap<K, V>
where
    K: Ord + Deserialize<'de> + fmt::Debug,
    V: Deserialize<'de>,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct UniqueEntries<K, V>(PhantomData<(K, V)>);

        impl<'de, K, V> Visitor<'de> for UniqueEntries<K, V>
        where
            K: Ord + Deserialize<'de> + fmt::Debug,
            V: Deserialize<'de>,
        {
            type Value = UniqueMap<K, V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
                let mut map = BTreeMap::new();

                while let Some(key) = access.next_key::<K>()? {
                    if map.contains_key(&key) {
                        return Err(A::Error::custom(format!("{DOUBLED_KEY}{key:?}")));
                    }

                    map.insert(key, access.next_value()?);
                }

                Ok(UniqueMap(map))
            }
        }

        deserializer.deserialize_map(UniqueEntries(PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doubled_key_is_refused_with_its_name() {
        let error = ron::from_str::<UniqueMap<String, u8>>(r#"{"a": 1, "b": 2, "a": 3}"#);

        assert!(error.unwrap_err().to_string().contains("doubled key \"a\""));
    }

    #[test]
    fn different_keys_are_read() {
        let map = ron::from_str::<UniqueMap<String, u8>>(r#"{"b": 2, "a": 1}"#).unwrap();

        assert_eq!(
            map.iter()
                .map(|(k, v)| (k.as_str(), *v))
                .collect::<Vec<_>>(),
            [("a", 1), ("b", 2)]
        );
    }
}
