//! What the room view can show, and the name of each for the note that a start after a crash reads.

use crate::assessment::Assessment;
use crate::chart::subject::{Layers, Subject};
use crate::questionnaire::{QuestionId, Questionnaire};
use crate::results::Results;

/// A picture that the room view can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WallFace {
    /// The question that Assess has in front, whichever it is.
    Asked,
    /// A question, by ordinal.
    Question(usize),
    /// A chart of Results, with these of its lines.
    Chart(Subject, Layers),
    /// The plan by horizon.
    Plan,
    /// The plan of the day of the room that works on the question in Assess.
    Agenda,
    /// The name of the assessment, and how far each element is.
    Progress,
}

impl WallFace {
    /// Whether a chart may stand before everybody: what the levels rest on is for the delegation's own work. How the groups see it
    /// may, once the operator has said so.
    pub(crate) fn may_show(subject: Subject, shows_groups: bool) -> bool {
        match subject.first().0 {
            Subject::Evidence => false,
            Subject::Groups => shows_groups,
            Subject::Elements
            | Subject::Aspects
            | Subject::HeatMap
            | Subject::Ranges
            | Subject::Element(_)
            | Subject::Lens(_)
            | Subject::Change
            | Subject::WhoDoesWhat(_)
            | Subject::HowTheyWorkTogether
            | Subject::Later(..) => true,
        }
    }

    /// Its name in the note.
    pub(crate) fn name(self, questionnaire: &Questionnaire) -> String {
        match self {
            Self::Asked => "asked".to_owned(),
            Self::Question(ordinal) => {
                let id = questionnaire.question(ordinal).map(|one| one.id.as_str());

                ["question:", id.unwrap_or_default()].concat()
            }
            Self::Chart(subject, layers) => {
                let lines = [
                    (layers.target, "t"),
                    (layers.baseline, "b"),
                    (layers.band, "r"),
                ];
                let lines = lines.iter().filter(|(is_drawn, _)| *is_drawn);
                let lines: String = lines.map(|(_, letter)| *letter).collect();

                ["chart:", &lines, ":", &subject.id(questionnaire)].concat()
            }
            Self::Plan => "plan".to_owned(),
            Self::Agenda => "agenda".to_owned(),
            Self::Progress => "progress".to_owned(),
        }
    }

    /// The one of this name, if the assessment has it.
    pub(crate) fn named(name: &str, assessment: &Assessment, results: &Results) -> Option<Self> {
        let questionnaire = results.questionnaire();

        match name {
            "asked" => return Some(Self::Asked),
            "plan" => return Some(Self::Plan),
            "agenda" => return Some(Self::Agenda),
            "progress" => return Some(Self::Progress),
            _ => {}
        }

        if let Some(id) = name.strip_prefix("question:") {
            let ordinal = questionnaire.ordinal(&QuestionId::from(id))?;

            return Some(Self::Question(ordinal));
        }

        let (lines, id) = name.strip_prefix("chart:")?.split_once(':')?;
        let layers = Layers {
            target: lines.contains('t'),
            baseline: lines.contains('b'),
            band: lines.contains('r'),
            groups: true,
            details: true,
        };
        let all = Subject::all(assessment, results).into_iter();
        let subject = all.into_iter().find(|one| one.id(questionnaire) == id)?;

        Some(Self::Chart(subject, layers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::testing::recorded;

    #[test]
    fn every_face_has_a_name_by_which_it_is_found_again() {
        let work = recorded(&[], 1);
        let (assessment, results) = (work.assessment(), work.results());
        let layers = Layers {
            baseline: false,
            ..Layers::ALL
        };
        let charts = Subject::all(assessment, results).into_iter();
        let charts = charts.map(|subject| WallFace::Chart(subject, layers));
        let others = [
            WallFace::Asked,
            WallFace::Question(3),
            WallFace::Plan,
            WallFace::Agenda,
            WallFace::Progress,
        ];

        for face in charts.chain(others) {
            let name = face.name(results.questionnaire());

            assert_eq!(WallFace::named(&name, assessment, results), Some(face));
        }

        for unknown in ["", "question:XX99", "chart:t:nothing", "chart:", "evidence"] {
            assert_eq!(WallFace::named(unknown, assessment, results), None);
        }
    }
}
