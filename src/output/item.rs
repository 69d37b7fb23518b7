//! The products and kinds of files of an export, and the files that they become.

use crate::assessment::Profile;
use crate::chart::subject::Subject;
use crate::locale::Locale;
use crate::questionnaire::Questionnaire;

/// A kind of picture file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    Png,
    /// SVG with text as outlines: looks the same everywhere, needs no fonts.
    Svg,
    /// SVG with text that people can edit where the font is installed.
    EditableSvg,
}

impl Format {
    pub const ALL: [Self; 3] = [Self::Png, Self::Svg, Self::EditableSvg];

    /// The name of the kind in commands.
    pub fn id(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::EditableSvg => "svg-text",
        }
    }
}

/// An output that is no picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Product {
    Report,
    /// The outline of a strategy.
    Outline,
    Slides,
    /// Sheets of results, answers and actions.
    Workbook,
    /// A table and JSON for other programs.
    Data,
    /// The questionnaire on paper, which people fill in by hand.
    Questionnaire,
    /// Cards for sealed views.
    Ballots,
}

impl Product {
    pub const ALL: [Self; 7] = [
        Self::Report,
        Self::Outline,
        Self::Slides,
        Self::Workbook,
        Self::Data,
        Self::Questionnaire,
        Self::Ballots,
    ];

    /// Whether it is made before anybody has answered.
    pub fn is_blank(self) -> bool {
        matches!(self, Self::Questionnaire | Self::Ballots)
    }

    /// Whether an audience gets it: ballots tell how many people speak for each group.
    pub fn is_for(self, profile: Profile) -> bool {
        self != Self::Ballots || profile == Profile::Internal
    }

    /// The name for people.
    pub fn name(self, locale: &Locale) -> String {
        match self {
            Self::Report => locale.text("output-report"),
            Self::Outline => locale.text("output-outline"),
            Self::Slides => locale.text("output-slides"),
            Self::Workbook => locale.text("output-workbook"),
            Self::Data => locale.text("output-data-all"),
            Self::Questionnaire => locale.text("output-questionnaire"),
            Self::Ballots => locale.text("output-ballots"),
        }
    }

    /// The kinds of the product's files.
    pub fn kinds(self) -> &'static str {
        match self {
            Self::Report | Self::Questionnaire | Self::Ballots => "HTML, DOCX",
            Self::Outline => "DOCX",
            Self::Slides => "PPTX",
            Self::Workbook => "XLSX",
            Self::Data => "CSV, JSON",
        }
    }

    /// The files that the product becomes.
    pub fn items(self) -> std::slice::Iter<'static, OutputItem> {
        let items: &'static [OutputItem] = match self {
            Self::Report => &[OutputItem::ReportPage, OutputItem::ReportText],
            Self::Outline => &[OutputItem::Outline],
            Self::Slides => &[OutputItem::Slides],
            Self::Workbook => &[OutputItem::Workbook],
            Self::Data => &[OutputItem::Table, OutputItem::Data],
            Self::Questionnaire => &[OutputItem::QuestionnairePage, OutputItem::QuestionnaireText],
            Self::Ballots => &[OutputItem::BallotsPage, OutputItem::BallotsText],
        };

        items.iter()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OutputItem {
    Picture(Subject, Format),
    /// The report as HTML.
    ReportPage,
    /// The report as DOCX.
    ReportText,
    /// The outline of a strategy.
    Outline,
    Slides,
    Workbook,
    /// The data as a table.
    Table,
    /// The data as JSON.
    Data,
    /// The questionnaire on paper as HTML.
    QuestionnairePage,
    /// The questionnaire on paper as DOCX.
    QuestionnaireText,
    /// The cards for sealed views as HTML.
    BallotsPage,
    /// The cards for sealed views as DOCX.
    BallotsText,
}

impl OutputItem {
    /// The name in file names, in every language.
    pub fn id(self, questionnaire: &Questionnaire) -> String {
        match self {
            Self::Picture(subject, _) => subject.id(questionnaire),
            _ => self.kind().to_owned(),
        }
    }

    /// The code of the kind, in every language.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Picture(subject, _) => subject.kind(),
            Self::ReportPage | Self::ReportText => "report",
            Self::Outline => "outline",
            Self::Slides => "slides",
            Self::Workbook => "workbook",
            Self::Table | Self::Data => "data",
            Self::QuestionnairePage | Self::QuestionnaireText => "questionnaire",
            Self::BallotsPage | Self::BallotsText => "ballots",
        }
    }

    /// The name for people.
    pub fn name(self, questionnaire: &Questionnaire, locale: &Locale) -> String {
        match self {
            Self::Picture(subject, _) => subject.name(questionnaire, locale),
            _ => self.kind_name(locale),
        }
    }

    /// The name of the kind for people.
    pub fn kind_name(self, locale: &Locale) -> String {
        match self {
            Self::Picture(subject, _) => subject.kind_name(locale),
            Self::ReportPage => locale.text("output-report-page"),
            Self::ReportText => locale.text("output-report-text"),
            Self::Outline => locale.text("output-outline"),
            Self::Slides => locale.text("output-slides"),
            Self::Workbook => locale.text("output-workbook"),
            Self::Table => locale.text("output-table"),
            Self::Data => locale.text("output-data"),
            Self::QuestionnairePage => locale.text("output-questionnaire-page"),
            Self::QuestionnaireText => locale.text("output-questionnaire-text"),
            Self::BallotsPage => locale.text("output-ballots-page"),
            Self::BallotsText => locale.text("output-ballots-text"),
        }
    }

    /// Whether it is made before anybody has answered.
    pub fn is_blank(self) -> bool {
        matches!(
            self,
            Self::QuestionnairePage
                | Self::QuestionnaireText
                | Self::BallotsPage
                | Self::BallotsText
        )
    }

    /// The extension of the file name.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Picture(_, Format::Png) => ".png",
            Self::Picture(_, Format::Svg) => ".svg",
            Self::Picture(_, Format::EditableSvg) => "-text.svg",
            Self::ReportPage | Self::QuestionnairePage | Self::BallotsPage => ".html",
            Self::ReportText | Self::Outline | Self::QuestionnaireText | Self::BallotsText => {
                ".docx"
            }
            Self::Slides => ".pptx",
            Self::Workbook => ".xlsx",
            Self::Table => ".csv",
            Self::Data => ".json",
        }
    }
}
