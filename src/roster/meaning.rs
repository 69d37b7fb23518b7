//! What a column can hold, and what its head can say.

/// What a column says of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Meaning {
    Honorific,
    /// The whole name.
    Name,
    FamilyName,
    GivenName,
    Post,
    Institution,
    Group,
    Role,
}

impl Meaning {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Honorific,
        Self::Name,
        Self::FamilyName,
        Self::GivenName,
        Self::Post,
        Self::Institution,
        Self::Group,
        Self::Role,
    ];
}

/// What a head says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Head {
    Full,
    /// A name; the whole one, or the part that no other column has.
    Name,
    Family,
    Given,
    Honorific,
    /// How somebody is addressed, or the post.
    Title,
    Post,
    Institution,
    Group,
    Role,
    Email,
    Phone,
}
