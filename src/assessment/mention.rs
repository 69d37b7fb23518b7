//! What people have decided about names in texts: whether a word that may be the name of somebody in the delegation is replaced in
//! papers for others.

use serde::Deserialize;

/// Tells a mention of a name from every other: the word, and a digest of the text and the sentence in which it stands. So a decision
/// holds as long as the sentence does, and shows nothing of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(transparent)]
pub struct MentionId(String);

impl MentionId {
    /// The mention of a word, as searches compare words, in a context that the digest stands for.
    pub fn new(word: &str, digest: &str) -> Self {
        Self(format!("{word}-{digest}"))
    }

    /// The word that may be a name, as searches compare words.
    pub fn word(&self) -> &str {
        self.0.rsplit_once('-').map_or(&self.0, |(word, _)| word)
    }

    /// The identifier as a text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for MentionId {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// What papers for others do with a mention of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum NameChoice {
    /// They put something else in its place.
    Replace,
    /// They leave it: it is somebody else's name, or no name.
    Keep,
}

impl NameChoice {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Replace, Self::Keep];
}
