//! The texts that people write freely, by what each is in its part.

/// Which text of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextName {
    /// The words that the part is: a fact, a text of an answer, the words of a dissent.
    Words,
    /// Why a question does not apply, a round is void, or a third one is held.
    Reason,
    /// The title of evidence, of an action, of the baseline.
    Title,
    /// Where evidence comes from.
    Source,
    /// The organisation of a participant, or a name of an institution.
    Organisation,
    /// The name of a breakout, or of a stakeholder group.
    Name,
    /// Of an action: who leads it.
    Lead,
    /// Of an action: with whom.
    Partners,
    /// Of an action: what comes first.
    FirstStep,
    /// Of an action: what shows that it is done.
    Indicator,
    /// Of an action: what it takes.
    Support,
    /// The post of a participant.
    Post,
    /// The sector of an institution.
    Sector,
    /// The legal basis or mandate of an institution.
    Mandate,
    /// The office to turn to in an institution.
    Contact,
    /// What shows how two institutions work together.
    ShownBy,
    /// What an initiative costs or has.
    Money,
    /// The document that shows an initiative, or what a form brought.
    Document,
}

/// A text as names are compared: without regard to capitals and blanks.
pub(crate) fn folded(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();

    words.join(" ")
}
