//! The words of a form: its heads and its choices, which are found again in every language.

use crate::assessment::{InitiativeKind, InitiativeState, Means, RelationState};
use crate::locale::{Language, Locale, folded, in_one_line};
use crate::questionnaire::Question;

use std::collections::HashMap;

/// A column of a table of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum FormColumn {
    /// The identifier of the question.
    Id,
    /// The question.
    Question,
    /// What to look for.
    LookFor,
    /// Whether it is in place: yes, in part, no.
    InPlace,
    /// What there is.
    Have,
    /// Since when.
    Since,
    /// The document that shows it.
    Document,
    /// Who knows more.
    WhoKnows,
    /// Whether it may be shown outside the delegation.
    MayBeShown,
    /// What works well.
    Strengths,
    /// What is missing.
    Gaps,
    /// What an initiative is called.
    Title,
    /// What an initiative is.
    Kind,
    /// Where an initiative stands.
    State,
    /// Until when.
    Until,
    /// With which other institutions.
    With,
    /// What an initiative costs or has.
    Money,
    /// The questions that an initiative bears on.
    BearsOn,
    /// The other institution.
    Institution,
    /// By what two institutions work together.
    Means,
    /// How well that works.
    HowWell,
    /// For which elements.
    Elements,
    /// What shows it.
    ShownBy,
}

/// A table of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum FormTable {
    /// What is said of each question.
    Questions,
    /// What the institution has or plans.
    Initiatives,
    /// How it works together with others.
    Relations,
}

impl FormTable {
    /// All tables, in the order of the sheets.
    pub(crate) const ALL: [Self; 3] = [Self::Questions, Self::Initiatives, Self::Relations];

    /// Its columns, in the order in which they are written.
    pub(crate) fn columns(self) -> &'static [FormColumn] {
        match self {
            Self::Questions => &[
                FormColumn::Id,
                FormColumn::Question,
                FormColumn::LookFor,
                FormColumn::InPlace,
                FormColumn::Have,
                FormColumn::Since,
                FormColumn::Document,
                FormColumn::WhoKnows,
                FormColumn::MayBeShown,
                FormColumn::Strengths,
                FormColumn::Gaps,
            ],
            Self::Initiatives => &[
                FormColumn::Title,
                FormColumn::Kind,
                FormColumn::State,
                FormColumn::Since,
                FormColumn::Until,
                FormColumn::With,
                FormColumn::Money,
                FormColumn::Document,
                FormColumn::MayBeShown,
                FormColumn::BearsOn,
            ],
            Self::Relations => &[
                FormColumn::Institution,
                FormColumn::Means,
                FormColumn::HowWell,
                FormColumn::Elements,
                FormColumn::ShownBy,
            ],
        }
    }

    /// The key of the name of its sheet.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Questions => "form-sheet-questions",
            Self::Initiatives => "form-sheet-initiatives",
            Self::Relations => "form-sheet-relations",
        }
    }
}

impl FormColumn {
    /// The key of its head.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Id => "form-head-id",
            Self::Question => "form-head-question",
            Self::LookFor => "form-head-look-for",
            Self::InPlace => "form-head-in-place",
            Self::Have => "form-head-have",
            Self::Since => "form-head-since",
            Self::Document => "form-head-document",
            Self::WhoKnows => "form-head-who-knows",
            Self::MayBeShown => "form-head-may-be-shown",
            Self::Strengths => "form-head-strengths",
            Self::Gaps => "form-head-gaps",
            Self::Title => "form-head-title",
            Self::Kind => "form-head-kind",
            Self::State => "form-head-state",
            Self::Until => "form-head-until",
            Self::With => "form-head-with",
            Self::Money => "form-head-money",
            Self::BearsOn => "form-head-bears-on",
            Self::Institution => "form-head-institution",
            Self::Means => "form-head-means",
            Self::HowWell => "form-head-how-well",
            Self::Elements => "form-head-elements",
            Self::ShownBy => "form-head-shown-by",
        }
    }
}

/// Whether something is in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum InPlace {
    Yes,
    InPart,
    No,
}

impl InPlace {
    pub(crate) const ALL: [Self; 3] = [Self::Yes, Self::InPart, Self::No];

    /// The key of the choice.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Yes => "form-yes",
            Self::InPart => "form-in-part",
            Self::No => "form-no",
        }
    }
}

/// The key of what an initiative is.
pub(crate) fn kind_key(kind: InitiativeKind) -> &'static str {
    match kind {
        InitiativeKind::Law => "form-kind-law",
        InitiativeKind::Policy => "form-kind-policy",
        InitiativeKind::Strategy => "form-kind-strategy",
        InitiativeKind::Programme => "form-kind-programme",
        InitiativeKind::Body => "form-kind-body",
        InitiativeKind::Project => "form-kind-project",
        InitiativeKind::Agreement => "form-kind-agreement",
        InitiativeKind::Campaign => "form-kind-campaign",
        InitiativeKind::Exercise => "form-kind-exercise",
    }
}

/// The key of where an initiative stands.
pub(crate) fn initiative_state_key(state: InitiativeState) -> &'static str {
    match state {
        InitiativeState::Planned => "form-state-planned",
        InitiativeState::InForce => "form-state-in-force",
        InitiativeState::Ended => "form-state-ended",
    }
}

/// The key of by what two institutions work together.
pub(crate) fn means_key(means: Means) -> &'static str {
    match means {
        Means::Law => "means-law",
        Means::Forum => "means-forum",
        Means::Agreement => "means-agreement",
        Means::InformationSharing => "means-information-sharing",
        Means::ContactPoint => "means-contact-point",
        Means::Exercise => "means-exercise",
        Means::Informal => "means-informal",
        Means::Needed => "means-needed",
    }
}

/// The key of how well that works.
pub(crate) fn how_well_key(state: RelationState) -> &'static str {
    match state {
        RelationState::Works => "relation-works",
        RelationState::OnPaper => "relation-on-paper",
        RelationState::Missing => "relation-missing",
    }
}

/// A question as the cell of a form says it.
pub(crate) fn question_text(question: &Question) -> String {
    format!("{}\n{}", question.title, question.text)
}

/// A text as heads and choices are compared: folded, on one line, without signs at its ends.
pub(super) fn plain(text: &str) -> String {
    let text = folded_words(text);

    text.trim_matches(|sign: char| !sign.is_alphanumeric())
        .to_owned()
}

/// The words of forms in every language that the program speaks.
#[derive(Debug)]
pub(super) struct FormWords {
    /// The languages, English first.
    pub(super) locales: Vec<Locale>,
    heads: HashMap<String, Vec<FormColumn>>,
    pub(super) in_place: Choices<InPlace>,
    pub(super) kinds: Choices<InitiativeKind>,
    pub(super) states: Choices<InitiativeState>,
    pub(super) means: Choices<Means>,
    pub(super) how_well: Choices<RelationState>,
    /// The names of sheets.
    sheets: Vec<String>,
    /// The labels of forms.
    labels: Vec<String>,
    /// The labels of the cell in which whoever answers for a function names the institution.
    institution_labels: Vec<String>,
    /// The other texts that a form has beside its tables.
    own: Vec<Pattern>,
}

/// The texts of a closed choice, in every language.
#[derive(Debug)]
pub(super) struct Choices<T>(HashMap<String, T>);

impl<T: Copy> Choices<T> {
    fn new(all: &[T], key: impl Fn(T) -> &'static str, locales: &[Locale]) -> Self {
        let mut known = HashMap::new();

        for locale in locales {
            for one in all {
                known.entry(plain(&locale.text(key(*one)))).or_insert(*one);
            }
        }

        Self(known)
    }

    /// The choice that a text names.
    pub(super) fn get(&self, text: &str) -> Option<T> {
        self.0.get(&plain(text)).copied()
    }
}

/// What a text is that stands in every form beside its tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StartText {
    /// Words to be read.
    Words,
    /// A label; what stands behind it belongs to the form.
    Label,
    /// The label before the name of the institution.
    Institution,
}

/// The keys of the texts beside the tables; the values in them are other in each form.
const START_TEXTS: [&str; 11] = [
    "form-title",
    "form-what",
    "form-sheets",
    "form-no-level",
    "form-add-rows",
    "form-leave",
    "form-send-back",
    "form-shown",
    "form-hint-questions",
    "form-hint-initiatives",
    "form-hint-relations",
];

/// The keys of the labels.
const LABELS: [&str; 5] = [
    "form-label-due",
    "form-label-to",
    "form-label-questions",
    "form-label-mark",
    "form-label-form",
];

/// The values in those texts.
const VALUES: [&str; 4] = ["who", "country", "date", "to"];
/// What stands for a value in a pattern.
const VALUE: &str = "\u{1}";

/// A text with gaps.
#[derive(Debug)]
struct Pattern(Vec<String>);

impl Pattern {
    fn new(key: &str, locale: &Locale) -> Self {
        let values = VALUES.map(|name| (name, VALUE.into()));
        let text = locale.plain(key, &values);

        Self(text.split(VALUE).map(folded_words).collect())
    }

    fn fits(&self, text: &str) -> bool {
        let Some((first, others)) = self.0.split_first() else {
            return false;
        };
        let Some(mut rest) = text.strip_prefix(first.as_str()) else {
            return false;
        };
        let Some((last, between)) = others.split_last() else {
            return rest.is_empty();
        };

        for part in between {
            match rest.split_once(part.as_str()) {
                Some((_, after)) => rest = after,
                None => return false,
            }
        }

        rest.ends_with(last.as_str())
    }
}

/// A text folded, with one blank between words and none at its ends.
fn folded_words(text: &str) -> String {
    let text = folded(&in_one_line(text));
    let words: Vec<&str> = text.split_whitespace().collect();

    words.join(" ")
}

impl FormWords {
    pub(super) fn new() -> Self {
        let locales: Vec<Locale> = Language::all().iter().copied().map(Locale::new).collect();
        let mut heads: HashMap<String, Vec<FormColumn>> = HashMap::new();

        for locale in &locales {
            for column in FormTable::ALL.iter().flat_map(|table| table.columns()) {
                let known = heads.entry(plain(&locale.text(column.key()))).or_default();

                if !known.contains(column) {
                    known.push(*column);
                }
            }
        }

        let every = |keys: &[&str]| -> Vec<String> {
            let texts = locales.iter().flat_map(|locale| {
                let texts = keys.iter().map(|key| plain(&locale.text(key)));

                texts.collect::<Vec<_>>()
            });

            texts.collect()
        };
        let sheets = [
            FormTable::ALL[0].key(),
            FormTable::ALL[1].key(),
            FormTable::ALL[2].key(),
            "form-sheet-start",
            "form-sheet-lists",
        ];

        Self {
            in_place: Choices::new(&InPlace::ALL, InPlace::key, &locales),
            kinds: Choices::new(&InitiativeKind::ALL, kind_key, &locales),
            states: Choices::new(&InitiativeState::ALL, initiative_state_key, &locales),
            means: Choices::new(&Means::ALL, means_key, &locales),
            how_well: Choices::new(&RelationState::ALL, how_well_key, &locales),
            sheets: every(&sheets),
            labels: every(&LABELS),
            institution_labels: every(&["form-label-institution"]),
            own: locales
                .iter()
                .flat_map(|locale| START_TEXTS.map(|key| Pattern::new(key, locale)))
                .collect(),
            heads,
            locales,
        }
    }

    /// The columns that a head may name; one word may head columns of several tables.
    pub(super) fn columns(&self, head: &str) -> &[FormColumn] {
        self.heads.get(&plain(head)).map_or(&[], Vec::as_slice)
    }

    /// Whether a text is the name of a sheet of a form.
    pub(super) fn is_sheet(&self, name: &str) -> bool {
        self.sheets.contains(&plain(name))
    }

    /// What a text is of those that stand in every form; `None` if somebody wrote it.
    pub(super) fn start_text(&self, text: &str) -> Option<StartText> {
        let label = plain(text);

        if self.institution_labels.contains(&label) {
            Some(StartText::Institution)
        } else if self.labels.contains(&label) {
            Some(StartText::Label)
        } else {
            let text = folded_words(text);
            let mut own = self.own.iter();

            own.any(|pattern| pattern.fits(&text))
                .then_some(StartText::Words)
        }
    }

    /// The locale of a language; English if the program does not speak it.
    pub(super) fn locale(&self, language: &str) -> Option<&Locale> {
        let mut locales = self.locales.iter();

        locales
            .find(|locale| locale.language().tag() == language)
            .or_else(|| self.locales.first())
    }
}
