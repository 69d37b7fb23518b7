//! Writes values, levels, dates and names as texts, the same in documents, slides and sheets.

use crate::assessment::{
    Effort, Evidence, Grade, Horizon, InitiativeKind, InitiativeState, PartialDate, Role, Status,
};
use crate::chart::subject::grade_letter;
use crate::locale::{LinePart, Locale};
use crate::output::audience::{
    AudienceView, DissentHolder, DissentView, QuestionStatus, QuestionView,
};
use crate::output::document::{PaperCell, PaperText};
use crate::questionnaire::{Element, Level, Question, Questionnaire};
use crate::results::rounds::limits;
use crate::results::{DisplayedValue, Measured, Reading};

use jiff::civil::Date;

/// The explanation of the classes of agreement, with their thresholds.
pub fn meaning_of_classes(questionnaire: &Questionnaire, locale: &Locale) -> String {
    let limits = limits(questionnaire);
    let number = |hundredths: i64| locale.hundredths(hundredths);

    if let Some((agree, split)) = limits.shares {
        return locale.format(
            "cli-results-classes-two",
            &[
                ("few", limits.minimum_votes.into()),
                ("agree", locale.percent(agree).into()),
                ("split", locale.percent(split).into()),
            ],
        );
    }

    locale.format(
        "cli-results-classes",
        &[
            ("few", limits.minimum_votes.into()),
            ("split", number(limits.split_consensus).into()),
            ("splita", number(limits.split_agreement).into()),
            ("agree", number(limits.agree_consensus).into()),
            ("range", limits.agree_range.into()),
            ("gap", limits.agree_gap.into()),
        ],
    )
}

/// Writes results as texts of a language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Phrase<'a> {
    pub locale: &'a Locale,
    /// The names of levels, elements and questions.
    pub questionnaire: &'a Questionnaire,
}

impl<'a> Phrase<'a> {
    /// The phrases for the view of an audience.
    pub(super) fn new(view: &AudienceView<'a>, locale: &'a Locale) -> Self {
        Self {
            locale,
            questionnaire: view.questionnaire(),
        }
    }

    /// "2.1 Adopted", or a text for "no value".
    pub(super) fn value(self, measured: &Measured) -> String {
        match measured.reading {
            Reading::Value(shown) => self.shown(shown),
            Reading::TooLittle(_) => self.locale.text("chart-too-little"),
            Reading::NoData => self.locale.text("chart-no-data"),
            Reading::NotApplicable if measured.progress.asked == 0 => {
                self.locale.text("chart-not-asked")
            }
            Reading::NotApplicable => self.locale.text("chart-not-applicable"),
        }
    }

    /// "2.1 Adopted".
    pub(super) fn shown(self, shown: DisplayedValue) -> String {
        let level = self.questionnaire.scale().get(shown.band.index());

        self.locale.format(
            "chart-value",
            &[
                ("value", self.locale.tenths(shown.tenths).into()),
                (
                    "level",
                    level.map_or("", |level| level.name.as_str()).into(),
                ),
            ],
        )
    }

    /// The same in the colour of its level.
    pub(super) fn value_cell(self, measured: &Measured) -> PaperCell {
        let band = measured.reading.value().map(|shown| shown.band.index());

        PaperCell {
            words: self.value(measured).into(),
            level: band.map(|band| (band, self.questionnaire.scale().len())),
        }
    }

    /// The figure alone in the colour of its level, or a dash.
    pub(super) fn figure_cell(self, measured: &Measured) -> PaperCell {
        match measured.reading.value() {
            Some(shown) => PaperCell {
                words: self.locale.tenths(shown.tenths).into(),
                level: Some((shown.band.index(), self.questionnaire.scale().len())),
            },
            None => self.none().into(),
        }
    }

    /// "1.2 – 1.5".
    pub(super) fn range(self, measured: &Measured) -> String {
        match measured.bounds {
            Some((low, high)) => self.locale.range(low, high),
            None => self.none(),
        }
    }

    /// "94%".
    pub(super) fn coverage(self, measured: &Measured) -> String {
        match measured.percent {
            Some(percent) => self.locale.percent(percent),
            None => self.none(),
        }
    }

    /// "16 of 17".
    pub(super) fn resolved(self, measured: &Measured) -> String {
        self.locale.format(
            "cli-results-of-applicable",
            &[
                ("resolved", measured.roll_up.resolved.into()),
                ("applicable", measured.roll_up.applicable.into()),
            ],
        )
    }

    /// A dash.
    pub(super) fn none(self) -> String {
        self.locale.text("chart-none")
    }

    /// A number of things.
    pub(super) fn count(self, number: usize) -> String {
        self.locale.count(number)
    }

    /// "2 Adopted".
    pub(super) fn level(self, level: Level) -> String {
        let name = self.questionnaire.scale().get(level.index());

        self.locale.format(
            "chart-level",
            &[
                ("value", level.0.into()),
                ("name", name.map_or("", |level| level.name.as_str()).into()),
            ],
        )
    }

    /// The level of a question in its colour, or its status.
    pub(super) fn level_cell(self, asked: &QuestionView<'_>) -> PaperCell {
        PaperCell {
            words: self.standing(asked).into(),
            level: asked
                .level
                .filter(|_| asked.standing != QuestionStatus::NotAsked)
                .map(|level| (level.index(), self.questionnaire.scale().len())),
        }
    }

    /// The level of a question, or its status.
    pub(super) fn standing(self, asked: &QuestionView<'_>) -> String {
        let level = asked.level.map(|level| self.level(level));

        match (asked.standing, level) {
            (QuestionStatus::Recorded, Some(level)) => level,
            (QuestionStatus::Provisional, Some(level)) => self
                .locale
                .format("report-provisional", &[("level", level.into())]),
            (standing, _) => self.standing_alone(standing),
        }
    }

    /// The status of a question, without its level.
    pub(super) fn standing_alone(self, standing: QuestionStatus) -> String {
        match standing {
            QuestionStatus::Recorded => self.locale.text("report-standing-recorded"),
            QuestionStatus::Provisional => self.locale.text("report-standing-provisional"),
            QuestionStatus::Contested => self.locale.text("report-standing-contested"),
            QuestionStatus::NotSettled => self.locale.text("report-standing-not-settled"),
            QuestionStatus::DontKnow => self.locale.text("report-standing-dont-know"),
            QuestionStatus::NotApplicable => self.locale.text("chart-not-applicable"),
            QuestionStatus::Open => self.locale.text("report-standing-open"),
            QuestionStatus::NotAsked => self.locale.text("chart-not-asked"),
        }
    }

    /// Under whose name a dissent stands, if a group was named.
    pub(super) fn holder(self, dissent: &DissentView<'_>) -> Option<String> {
        let name = match dissent.holder {
            DissentHolder::Nobody => None,
            DissentHolder::Others => Some(self.locale.text("round-others")),
            DissentHolder::Group(group) => Some(group.name.clone()),
        };
        let level = dissent.level.map(|level| self.level(level));

        match (name, level) {
            (Some(name), Some(level)) => Some(self.locale.format(
                "report-dissent-level",
                &[("name", name.into()), ("level", level.into())],
            )),
            (name, level) => name.or(level),
        }
    }

    /// A dissent after the name under which it stands.
    pub(super) fn dissent(self, dissent: &DissentView<'_>) -> String {
        match self.holder(dissent) {
            Some(holder) => self.locale.format(
                "report-line",
                &[("name", holder.into()), ("value", dissent.words.into())],
            ),
            None => dissent.words.to_owned(),
        }
    }

    /// The lowest and the highest level of views that differ: "1 – 3".
    pub(super) fn span(self, (low, high): (Level, Level)) -> String {
        let level = |level: Level| self.count(level.index());

        self.locale.format(
            "number-range",
            &[("low", level(low).into()), ("high", level(high).into())],
        )
    }

    /// "NS01 Dependence on digital systems is known".
    pub(super) fn question(self, question: &Question) -> String {
        self.numbered(
            &self.locale.left_to_right(question.id.as_str()),
            &question.title,
        )
    }

    /// "2 Cooperation".
    pub(super) fn element(self, position: usize, element: &Element) -> String {
        self.numbered(&self.count(position + 1), &element.name)
    }

    /// "2.3 Information sharing".
    pub(super) fn aspect(self, element: usize, aspect: usize) -> String {
        let elements = self.questionnaire.elements();
        let name = elements
            .get(element)
            .and_then(|element| element.aspects.get(aspect))
            .map_or("", |aspect| aspect.name.as_str());
        let number = format!("{}.{}", self.count(element + 1), self.count(aspect + 1));

        self.numbered(&self.locale.left_to_right(&number), name)
    }

    fn numbered(self, number: &str, name: &str) -> String {
        self.locale.format(
            "chart-numbered",
            &[("number", number.into()), ("name", name.into())],
        )
    }

    pub(super) fn horizon(self, horizon: Option<Horizon>) -> String {
        match horizon {
            Some(Horizon::Short) => self.locale.text("report-horizon-short"),
            Some(Horizon::Medium) => self.locale.text("report-horizon-medium"),
            Some(Horizon::Long) => self.locale.text("report-horizon-long"),
            None => self.none(),
        }
    }

    /// The name of an effort.
    pub(super) fn effort(self, effort: Option<Effort>) -> String {
        match effort {
            Some(Effort::Low) => self.locale.text("report-effort-low"),
            Some(Effort::Medium) => self.locale.text("report-effort-medium"),
            Some(Effort::High) => self.locale.text("report-effort-high"),
            None => self.none(),
        }
    }

    /// The name of a status.
    pub(super) fn status(self, status: Status) -> String {
        match status {
            Status::Proposed => self.locale.text("report-status-proposed"),
            Status::Confirmed => self.locale.text("report-status-confirmed"),
            Status::Underway => self.locale.text("report-status-underway"),
            Status::Done => self.locale.text("report-status-done"),
            Status::Dropped => self.locale.text("report-status-dropped"),
        }
    }

    /// The name of a role.
    pub(super) fn role(self, role: Role) -> String {
        match role {
            Role::Head => self.locale.text("delegation-role-head"),
            Role::Rapporteur => self.locale.text("delegation-role-rapporteur"),
            Role::Facilitator => self.locale.text("delegation-role-facilitator"),
            Role::NoteTaker => self.locale.text("delegation-role-note-taker"),
            Role::Member => self.locale.text("delegation-role-member"),
            Role::Observer => self.locale.text("delegation-role-observer"),
        }
    }

    /// The meaning of a grade of evidence.
    pub(super) fn grade(self, grade: Grade) -> String {
        match grade {
            Grade::A => self.locale.text("grade-a"),
            Grade::B => self.locale.text("grade-b"),
            Grade::C => self.locale.text("grade-c"),
            Grade::D => self.locale.text("grade-d"),
        }
    }

    pub(super) fn grade_letter(self, grade: Grade) -> String {
        grade_letter(grade, self.locale)
    }

    pub(super) fn initiative_kind(self, kind: InitiativeKind) -> String {
        self.locale.text(match kind {
            InitiativeKind::Law => "initiative-kind-law",
            InitiativeKind::Policy => "initiative-kind-policy",
            InitiativeKind::Strategy => "initiative-kind-strategy",
            InitiativeKind::Programme => "initiative-kind-programme",
            InitiativeKind::Body => "initiative-kind-body",
            InitiativeKind::Project => "initiative-kind-project",
            InitiativeKind::Agreement => "initiative-kind-agreement",
            InitiativeKind::Campaign => "initiative-kind-campaign",
            InitiativeKind::Exercise => "initiative-kind-exercise",
        })
    }

    pub(super) fn initiative_state(self, state: InitiativeState) -> String {
        self.locale.text(match state {
            InitiativeState::Planned => "initiative-planned",
            InitiativeState::InForce => "initiative-in-force",
            InitiativeState::Ended => "initiative-ended",
        })
    }

    /// A date of which a part may not be known, as it sorts: "2024-05"; empty if there is none.
    pub(super) fn partial_date(self, date: Option<PartialDate>) -> String {
        match date {
            Some(date) => self.locale.left_to_right(&date.to_string()),
            None => String::new(),
        }
    }

    /// From when until when something lasts, in years; empty if neither is known.
    pub(super) fn lasting(self, since: Option<PartialDate>, until: Option<PartialDate>) -> String {
        let year = |date: PartialDate| i64::from(date.year);

        match (since, until) {
            (None, None) => String::new(),
            (Some(since), None) => self
                .locale
                .format("report-since-year", &[("year", year(since).into())]),
            (None, Some(until)) => self
                .locale
                .format("report-until-year", &[("year", year(until).into())]),
            (Some(since), Some(until)) => self.locale.format(
                "report-years",
                &[("first", year(since).into()), ("last", year(until).into())],
            ),
        }
    }

    /// A piece of evidence in one line.
    pub(super) fn evidence(self, evidence: &Evidence) -> String {
        let parts = [
            Some(LinePart::from(&evidence.title)),
            Some(LinePart::from(&evidence.source)),
            evidence.date.map(LinePart::from),
        ];

        self.joined(parts.into_iter().flatten())
    }

    /// "11 June 2026".
    pub(super) fn date(self, date: Date) -> String {
        self.locale.date(date)
    }

    /// The parts with a dot between them.
    pub(super) fn joined<'p, P: Into<LinePart<'p>>>(
        self,
        parts: impl IntoIterator<Item = P>,
    ) -> String {
        self.locale.line(parts)
    }

    /// The names with a comma between them.
    pub(super) fn listed(self, names: impl IntoIterator<Item = String>) -> String {
        self.locale.list(names)
    }

    /// The typed text, or a dash.
    pub(super) fn typed(self, words: &str) -> PaperText {
        match words.trim() {
            "" => self.none().into(),
            words => PaperText::typed(words),
        }
    }
}
