//! The smallest window: a key leads to everything that does not fit.

use super::custody::opened;
use super::scenes::scene_languages;
use super::*;
use crate::assessment::{ItemId, Participant, Round, Vote, VotingMethod};
use crate::gui::widget::mark::Tone;
use crate::message;

use uuid::Uuid;

use std::collections::BTreeSet;

const SMALLEST: Size = Size::new(910.0, 450.0);

impl Program {
    /// Two people of every stakeholder group.
    pub(super) fn with_every_group() -> Self {
        let mut program = Self::new_assessment();
        let groups = program.open().work.assessment().groups();
        let ids: Vec<String> = groups.iter().map(|group| group.id.clone()).collect();

        for (number, group) in ids.iter().chain(&ids).enumerate() {
            let participant = Participant {
                name: format!("Person {number}"),
                organisation: "Organisation".to_owned(),
                group: Some(group.clone()),
                ..Participant::default()
            };
            let _ = program.edit(Edit::PutParticipant {
                id: ItemId(Uuid::from_u128(number as u128)),
                participant,
            });
        }

        let _ = program.app.go(ScreenId::Assess);

        program
    }

    /// Everybody votes, the groups one after another.
    pub(super) fn cast_by_all(&mut self, way: VotingMethod) -> ItemId {
        let groups = self.open().work.assessment().groups();
        let ids: Vec<String> = groups.iter().map(|group| group.id.clone()).collect();
        let votes: Vec<(&str, Vote)> = ids
            .iter()
            .enumerate()
            .flat_map(|(number, id)| [(id.as_str(), Vote::Level(Level(number as u8 % 5))); 2])
            .collect();

        self.cast(way, &votes)
    }

    /// The first line of the heads of the groups in view, with their places.
    fn heads_in_view(&self) -> Vec<(usize, iced::Rectangle)> {
        let groups = self.open().work.results().questionnaire().groups();
        let texts = self.texts();
        let first_line = |short: &str| short.split(' ').next().unwrap_or_default().to_owned();

        groups
            .iter()
            .enumerate()
            .filter_map(|(position, group)| {
                let line = first_line(&group.short);
                let head = texts.iter().find(|(text, ..)| *text == line)?;

                Some((position, head.1))
            })
            .collect()
    }
}

#[test]
fn in_the_smallest_window_the_votes_of_every_group_are_a_key_away() {
    for language in scene_languages()
        .iter()
        .filter(|language| language.words.is_none())
    {
        let mut program = Program::with_every_group();
        program.speak(language);
        program.app.environment.size = SMALLEST;
        let id = program.cast_by_all(VotingMethod::Hands);
        program.reveal(id);
        let count = program.open().work.assessment().groups().len();
        let begin = program.heads_in_view();
        let is_rtl = language.language.direction() == Direction::RightToLeft;
        assert!(begin.len() > 1 && begin.len() < count, "{}", language.name);

        for pair in begin.windows(2) {
            assert_eq!(pair[0].1.x > pair[1].1.x, is_rtl, "{}", language.name);
        }

        let mut seen: BTreeSet<usize> = begin.iter().map(|(group, _)| *group).collect();

        for _ in 1..count {
            program.keys(&[Key::Down]);
            seen.extend(program.heads_in_view().iter().map(|(group, _)| *group));
        }

        assert_eq!(seen.len(), count, "{}", language.name);
        program.keys(&[Key::Down]);
        let again: Vec<usize> = program.heads_in_view().iter().map(|(g, _)| *g).collect();
        let first: Vec<usize> = begin.iter().map(|(group, _)| *group).collect();
        assert_eq!(again, first, "{}", language.name);
    }
}

#[test]
fn while_hands_are_counted_the_group_whose_turn_it_is_is_in_view() {
    let mut program = Program::with_every_group();
    program.app.environment.size = SMALLEST;
    program.keys(&[Key::Letter('h')]);
    let count = program.open().work.assessment().groups().len();

    for group in 0..count {
        let in_view = program.heads_in_view();
        assert!(in_view.iter().any(|(shown, _)| *shown == group), "{group}");
        program.keys(&[Key::Digit(2), Key::Digit(2)]);
    }

    let round = program.open().work.assessment().answer(&"NS01".into());
    let cast: Vec<u32> = round
        .rounds()
        .iter()
        .map(|(_, round)| Round::cast(round))
        .collect();
    assert_eq!(cast, [2 * count as u32]);
}

#[test]
fn behind_an_unread_notice_waits_what_stands_above_the_page() {
    for language in scene_languages() {
        let mut program = opened();
        program.speak(&language);
        program.app.environment.size = SMALLEST;
        break_the_disk(&program);
        program.digit(3);
        program.save_now();
        let crate::gui::working_copy::Saving::Failed(error) = program.open().work.saving() else {
            panic!("the disk took it");
        };
        let band = message::save(&error, &program.app.environment.locale);
        let notice = message::recovered(&program.app.environment.locale);
        let elsewhere = program.app.environment.locale.text("app-save-elsewhere");
        program.notices_read();
        assert!(program.says(&band.title) && program.says(&elsewhere));

        program.app.say(Tone::Info, notice.clone());
        let _ = program.update(session::Message::WholeNotice(true));
        let unsaved = program.app.environment.locale.text("app-not-saved");
        assert!(program.says(&notice.title), "{}", language.name);
        assert!(
            program.says(&unsaved),
            "{}: the top bar says it",
            language.name
        );
        assert!(program.says(&elsewhere), "{}: its way out", language.name);

        let _ = program.update(session::Message::NextNotice);
        assert!(program.says(&band.title), "{}", language.name);
        let _ = program.update(session::Message::NextNotice);
        let _ = program.update(session::Message::WholeNotice(true));
        assert!(program.says(&notice.title), "{}", language.name);
    }
}

#[test]
fn another_text_size_takes_effect_at_once_without_another_size_of_the_window() {
    use crate::store::settings::TextSize;

    let mut program = Program::new_assessment();
    let window = Size::new(1366.0, 768.0);
    program.app.resized(window);
    let question = program
        .open()
        .work
        .results()
        .questionnaire()
        .question(0)
        .unwrap()
        .text
        .clone();

    for size in TextSize::ALL {
        program.send(Message::Settings(settings::Message::TextSize(size)));
        let scale = program.app.user_data.text_scale();
        let shown = program.app.environment.size;

        assert!((shown.width * scale - window.width).abs() < 0.1, "{size:?}");
        assert!(
            (shown.height * scale - window.height).abs() < 0.1,
            "{size:?}"
        );
        assert!(program.says(&question), "{size:?}");
    }
}
