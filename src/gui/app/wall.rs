//! What the room view shows: it follows the operator, or is held on something else; its languages, its text size, its pages.

use super::{App, At, Message as AppMessage};
use crate::assessment::WriterId;
use crate::gui::Element;
use crate::gui::binding::HasKeys;
use crate::gui::context::{Context, Env};
use crate::gui::keyboard::Key;
use crate::gui::layout::Ui;
use crate::gui::room_view::{
    Agenda, ChartKey, ChartPage, PlanKey, PlanPage, RoomContent, RoomPage, RoomWords, WallFace,
    Words, view,
};
use crate::gui::round::Mode;
use crate::gui::screen::ScreenId;
use crate::gui::session::Session;
use crate::gui::take_once::TakeOnce;
use crate::gui::wall_list::{Entry, WallAction, WallKeys, WallList};
use crate::gui::wall_tile::{Thumbnail, WallTile};
use crate::gui::widget::pulse::pulse;
use crate::gui::widget::{dialog, focus};
use crate::gui::worker::off_thread;
use crate::locale::{Digits, Language, Locale};
use crate::questionnaire::Questionnaire;
use crate::results::Results;
use crate::results::schedule::{day_of, room_of};
use crate::store::recovery::RoomNote;
use crate::store::settings::RoomLanguages;

use iced::time::Duration;
use iced::widget::image::Handle;
use iced::widget::responsive;
use iced::{Size, Task};

use std::sync::Arc;

/// How long a page of the plan stands before the next one comes.
const PAGE: Duration = Duration::from_secs(20);

/// What threads have done for the room view.
#[derive(Debug, Clone)]
pub enum Message {
    /// The words of its second language are there.
    Spoken(TakeOnce<Second>),
    /// A picture was drawn, or could not be.
    Drawn(Box<ChartKey>, Option<Handle>),
}

/// The words of the second language of the room view.
#[derive(Debug)]
pub struct Second {
    of: SecondKey,
    locale: Locale,
    words: Arc<Questionnaire>,
}

/// What they depend on.
#[derive(Debug, Clone, PartialEq)]
struct SecondKey {
    language: Language,
    digits: Digits,
    writer: WriterId,
    /// The questionnaire in the words of its author.
    version: (String, String, usize),
}

/// Whether nothing is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Blank {
    #[default]
    No,
    /// Until the operator brings it back.
    Yes,
    /// Until then, or until the votes are revealed.
    WhileVoting,
}

/// What the room view shows; a new one for every assessment that is opened.
#[derive(Debug, Default)]
pub(super) struct WallState {
    /// What it is held on; `None` while it follows.
    held: Option<WallFace>,
    blank: Blank,
    /// Whether the operator has said that the values of the groups may stand there.
    shows_groups: bool,
    /// The page of the plan.
    page: usize,
    /// Whether the list is open.
    is_listed: bool,
    chart: Option<ChartPage>,
    plan: Option<PlanPage>,
    second: Option<Second>,
    /// The words that a thread puts together.
    awaited: Option<SecondKey>,
    languages: RoomLanguages,
}

impl WallState {
    pub(super) fn is_blank(&self) -> bool {
        self.blank != Blank::No
    }

    pub(super) fn is_listed(&self) -> bool {
        self.is_listed
    }

    /// Whether it shows words from right to left in its second language.
    pub(super) fn is_rtl(&self) -> bool {
        let second = self
            .second
            .as_ref()
            .filter(|_| self.languages != RoomLanguages::First);

        second.is_some_and(|second| {
            second.locale.direction() == crate::locale::Direction::RightToLeft
        })
    }
}

impl App {
    pub(super) fn wall_action(&mut self, action: WallAction) -> Task<AppMessage> {
        match action {
            WallAction::List => {
                self.wall.is_listed = !self.wall.is_listed && self.session.is_some();

                return if self.wall.is_listed {
                    focus::on(dialog::PRIMARY)
                } else {
                    focus::off()
                };
            }
            WallAction::Show(face) => {
                self.wall.held = face;
                self.wall.blank = Blank::No;
                self.wall.page = 0;
            }
            WallAction::Hold => {
                self.wall.held = match self.wall.held {
                    Some(_) => None,
                    None => Some(self.face_to_hold()),
                };
            }
            WallAction::Blank => {
                self.wall.blank = match self.wall.blank {
                    Blank::No if self.is_voting_in_front() => Blank::WhileVoting,
                    Blank::No => Blank::Yes,
                    Blank::Yes | Blank::WhileVoting => Blank::No,
                };
            }
            WallAction::ToggleGroups => self.wall.shows_groups = !self.wall.shows_groups,
            WallAction::NextLanguages => {
                let next = self.user_data.settings.room_languages.next();

                return self.set_room_languages(next);
            }
            WallAction::Languages(languages) => return self.set_room_languages(languages),
            WallAction::Second(language) => {
                self.user_data.settings.room_second = Some(language.tag().to_owned());

                return self.keep_settings();
            }
            WallAction::Larger | WallAction::Smaller => {
                let size = self.user_data.settings.room_text;
                self.user_data.settings.room_text = match action {
                    WallAction::Larger => size.larger(),
                    _ => size.smaller(),
                };

                return self.keep_settings();
            }
            WallAction::NextPage => self.turn_page(1),
            WallAction::PreviousPage => self.turn_page(-1),
            WallAction::ToggleRoom => return self.toggle_room(),
        }

        Task::none()
    }

    /// A thread has done something for the room view.
    pub(super) fn wall_done(&mut self, message: Message) {
        match message {
            Message::Spoken(second) => {
                if let Some(second) = second.take()
                    && self.wall.awaited.as_ref() == Some(&second.of)
                {
                    self.wall.awaited = None;
                    let before = self.wall.second.replace(second);
                    self.discard(before);
                }
            }
            Message::Drawn(key, picture) => {
                if let Some(page) = &mut self.wall.chart {
                    page.take(&key, picture);
                }
            }
        }
    }

    fn set_room_languages(&mut self, languages: RoomLanguages) -> Task<AppMessage> {
        self.user_data.settings.room_languages = languages;

        if languages != RoomLanguages::First && self.user_data.settings.room_second.is_none() {
            let second = self.user_data.room_second();
            self.user_data.settings.room_second = second.map(|language| language.tag().to_owned());
        }

        self.keep_settings()
    }

    fn turn_page(&mut self, by: isize) {
        let pages = self.wall.plan.as_ref().map_or(1, PlanPage::pages);
        let page = self.wall.page.min(pages - 1);
        self.wall.page = match by {
            1 => (page + 1) % pages,
            _ => (page + pages - 1) % pages,
        };
    }

    /// A key while the list is open.
    pub(super) fn wall_list_key(&mut self, key: Key) -> Task<AppMessage> {
        let action = match key {
            Key::Escape => WallAction::List,
            Key::Tab => return focus::next(),
            Key::ShiftTab => return focus::previous(),
            Key::Function(5) => WallAction::ToggleRoom,
            Key::ShiftFunction(5) => WallAction::Hold,
            Key::CtrlPlus => WallAction::Larger,
            Key::CtrlMinus => WallAction::Smaller,
            key => match WallKeys.key(key, self.env()) {
                Some(action) => action,
                None => return Task::none(),
            },
        };

        self.wall_action(action)
    }

    /// Whether votes are being cast on the question that Assess has.
    fn is_voting_in_front(&self) -> bool {
        self.session.as_ref().is_some_and(|session| {
            let context = session.context(self.env());

            matches!(session.assess.in_front(context).mode, Mode::Voting(..))
        })
    }

    /// What the operator has in front, as far as the room may see it.
    fn face_in_front(&self, session: &Session) -> WallFace {
        if self.at != At::Session {
            return WallFace::Progress;
        }

        match session.place() {
            ScreenId::Assess => WallFace::Asked,
            ScreenId::Plan => WallFace::Plan,
            ScreenId::Results => session
                .results
                .on_wall(session.context(self.env()))
                .map_or(WallFace::Progress, |(subject, layers)| {
                    WallFace::Chart(subject, layers)
                }),
            _ => WallFace::Progress,
        }
    }

    /// What the room view shows unless it is blank.
    fn face(&self, session: &Session) -> WallFace {
        let face = self
            .wall
            .held
            .unwrap_or_else(|| self.face_in_front(session));

        match face {
            WallFace::Chart(subject, _) if !WallFace::may_show(subject, self.wall.shows_groups) => {
                WallFace::Progress
            }
            face => face,
        }
    }

    /// What is held: of the question that is followed, this one.
    fn face_to_hold(&self) -> WallFace {
        match &self.session {
            Some(session) => match self.face(session) {
                WallFace::Asked => WallFace::Question(session.assess.at()),
                face => face,
            },
            None => WallFace::Progress,
        }
    }

    /// What the room view was when the program ended.
    pub(super) fn wall_was(&mut self, note: &RoomNote) {
        let Some(session) = &self.session else {
            return;
        };
        let work = session.work();
        let held = note.held.as_deref();
        self.wall.held =
            held.and_then(|name| WallFace::named(name, work.assessment(), work.results()));
        self.wall.blank = if note.is_blank { Blank::Yes } else { Blank::No };
        self.wall.shows_groups = note.shows_groups;
    }

    /// The same for the note.
    pub(super) fn wall_note(&self) -> RoomNote {
        let session = self.session.as_ref();
        let questionnaire = session.map(|session| session.work().assessment().questionnaire());
        let held = self.wall.held.zip(questionnaire);

        RoomNote {
            held: held.map(|(face, questionnaire)| face.name(questionnaire)),
            is_blank: self.wall.is_blank(),
            shows_groups: self.wall.shows_groups,
            ..RoomNote::default()
        }
    }

    /// Puts together what the room view shows, where that has changed, and notes where it is.
    pub(super) fn refresh_wall(&mut self) -> Task<AppMessage> {
        self.wall.languages = self.user_data.settings.room_languages;

        if self.wall.blank == Blank::WhileVoting && !self.is_voting_in_front() {
            self.wall.blank = Blank::No;
        }

        let note = self.room_note();

        if let Some(session) = &mut self.session {
            let lent = super::Lent {
                environment: &self.environment,
                user_data: &mut self.user_data,
                is_in_front: self.at == At::Session,
            };
            session.room_is(note, &lent);
        }

        if self.session.is_none() || (self.room.is_none() && !self.wall.is_listed) {
            return Task::none();
        }

        let spoken = self.speak_second();
        let drawn = self.draw_wall();

        Task::batch([spoken, drawn])
    }

    /// Has the words of the second language put together, if they are needed and are not there.
    fn speak_second(&mut self) -> Task<AppMessage> {
        let Some((session, language)) = self.session.as_ref().zip(self.user_data.room_second())
        else {
            return Task::none();
        };

        if self.wall.languages == RoomLanguages::First {
            return Task::none();
        }

        let work = session.work();
        let words = Arc::clone(work.results().questionnaire());
        let content = words.base().content();
        let key = SecondKey {
            language,
            digits: self.environment.locale.digits(),
            writer: work.writer(),
            version: (
                content.id.clone(),
                content.version.clone(),
                words.translations().len(),
            ),
        };
        let is_there = self
            .wall
            .second
            .as_ref()
            .is_some_and(|there| there.of == key);

        if is_there || self.wall.awaited.as_ref() == Some(&key) {
            return Task::none();
        }

        self.wall.awaited = Some(key.clone());
        let put_together = move || Second {
            locale: Locale::with_digits(key.language, key.digits),
            words: words.in_language(key.language.tag()),
            of: key,
        };

        off_thread(put_together, |second| {
            AppMessage::Wall(Message::Spoken(TakeOnce::maybe(second)))
        })
    }

    /// Draws the chart or lays out the plan that the room view shows, if it is another than before.
    fn draw_wall(&mut self) -> Task<AppMessage> {
        let Some(session) = &self.session else {
            return Task::none();
        };
        let face = self.face(session);
        let size = self.room.map_or(Size::ZERO, |room| room.size);
        let words = self.room_words(session, size).first;
        let work = session.work();
        let in_words = || -> Results {
            let mut results = work.results().clone();
            results.speak(&words.questionnaire.content().language);

            results
        };

        if face == WallFace::Plan || self.wall.is_listed {
            let key = PlanKey {
                revision: work.revision(),
                language: words.env.locale.language(),
            };

            if self.wall.plan.as_ref().is_none_or(|plan| plan.key != key) {
                let plan = PlanPage::new(key, work.assessment(), words);
                self.wall.plan = Some(plan);

                return self.draw_wall();
            }
        }

        let (WallFace::Chart(subject, layers), Some(room)) = (face, self.room) else {
            return Task::none();
        };
        let key = ChartKey {
            revision: work.revision(),
            subject,
            layers,
            theme: words.env.ui.theme,
            language: words.env.locale.language(),
            digits: words.env.locale.digits(),
            size: room.size,
            text: self.user_data.room_text_scale(),
        };

        if self.wall.chart.as_ref().is_some_and(|page| page.key == key) {
            return Task::none();
        }

        let mut page = ChartPage::new(key.clone(), work.assessment(), &in_words(), words);

        if let Some(before) = self.wall.chart.take() {
            page.keep_picture_of(before);
        }

        let drawing = page.drawing();
        self.wall.chart = Some(page);

        iced::window::scale_factor(room.window).then(move |screen| {
            let (drawing, key) = (Arc::clone(&drawing), key.clone());

            off_thread(
                move || drawing.draw(screen),
                move |picture| {
                    AppMessage::Wall(Message::Drawn(Box::new(key.clone()), picture.flatten()))
                },
            )
        })
    }

    /// The languages in which the room view speaks, in a window of this size.
    fn room_words<'a>(&'a self, session: &'a Session, size: Size) -> RoomWords<'a> {
        let env = Env { size, ..self.env() };
        let first = Words {
            env,
            questionnaire: session.work().results().questionnaire(),
        };
        let second = self.wall.second.as_ref().filter(|second| {
            // Words that are the same would stand there twice.
            second.of.writer == session.work().writer()
                && Some(second.of.language) == self.user_data.room_second()
                && second.words.content().language != first.questionnaire.content().language
        });
        let second = second.map(|second| Words {
            env: Env {
                locale: &second.locale,
                ui: Ui::new(second.locale.direction(), env.ui.theme),
                ..env
            },
            questionnaire: &second.words,
        });

        match self.wall.languages {
            RoomLanguages::First => RoomWords {
                first,
                second: None,
            },
            RoomLanguages::Second => RoomWords {
                first: second.unwrap_or(first),
                second: None,
            },
            RoomLanguages::Both => RoomWords { first, second },
        }
    }

    /// The window of the room view, laid out anew for every size.
    pub(super) fn room_view(&self) -> Element<'_, AppMessage> {
        let content = responsive(move |size| self.room_page(size));
        let pages = self.wall.plan.as_ref().map_or(1, PlanPage::pages);
        let is_plan = self
            .session
            .as_ref()
            .is_some_and(|session| self.face(session) == WallFace::Plan && !self.wall.is_blank());
        let turn =
            (is_plan && pages > 1).then_some(|_| AppMessage::WallAction(WallAction::NextPage));

        pulse(content, PAGE, turn)
    }

    fn room_page(&self, size: Size) -> Element<'_, AppMessage> {
        let text = self.user_data.room_text_scale();
        let Some(session) = self.session.as_ref().filter(|_| !self.wall.is_blank()) else {
            let env = Env { size, ..self.env() };

            return view(RoomPage::blank(), env, text, AppMessage::FillRoom);
        };
        let words = self.room_words(session, size);
        let context = session.context(words.first.env);
        let picture = self.picture(session, context, words);
        let page = RoomPage::new(context, picture);

        view(page, words.first.env, text, AppMessage::FillRoom)
    }

    fn picture<'a>(
        &'a self,
        session: &'a Session,
        context: Context<'a>,
        words: RoomWords<'a>,
    ) -> RoomContent<'a> {
        let picture = match self.face(session) {
            WallFace::Asked => {
                let asked = session.assess.in_front(context);
                let approval = session
                    .assess
                    .words_on_wall(context)
                    .and_then(|of| RoomContent::approval(words.first, asked.ordinal, of));

                approval.or_else(|| Some(RoomContent::question(context, words, asked)))
            }
            WallFace::Question(ordinal) => {
                let asked = session.assess.asked(ordinal, context);

                Some(RoomContent::question(context, words, asked))
            }
            WallFace::Chart(subject, _) => self
                .wall
                .chart
                .as_ref()
                .filter(|page| page.key.subject == subject)
                .map(RoomContent::Chart),
            WallFace::Plan => self
                .wall
                .plan
                .as_ref()
                .map(|plan| RoomContent::Plan(plan, self.wall.page)),
            WallFace::Agenda => {
                let asked = session.assess.at();

                Agenda::new(context, words.first, asked).map(RoomContent::Agenda)
            }
            WallFace::Progress => None,
        };

        picture.unwrap_or_else(|| RoomContent::progress(context, words.first))
    }

    /// The name of a face in a few letters.
    fn name_of(&self, face: WallFace, session: &Session) -> String {
        let env = self.env();
        let questionnaire = session.work().results().questionnaire();
        let code = |ordinal: usize| {
            let question = questionnaire.question(ordinal);

            question.map_or_else(String::new, |one| env.locale.left_to_right(one.id.as_str()))
        };

        match face {
            WallFace::Asked => code(session.assess.at()),
            WallFace::Question(ordinal) => code(ordinal),
            WallFace::Chart(subject, _) => subject_name(subject, questionnaire, env),
            WallFace::Plan => env.text("room-face-plan"),
            WallFace::Agenda => env.text("room-face-agenda"),
            WallFace::Progress => env.text("room-face-progress"),
        }
    }

    /// What the top bar says of the room view.
    pub(super) fn wall_tile(&self, session: &Session) -> WallTile {
        let env = self.env();
        let tile = |thumbnail, how: String| {
            let what = if thumbnail == Thumbnail::Off {
                env.text("room-tile-off")
            } else {
                let name = self.name_of(self.face(session), session);

                env.format("room-tile", &[("what", name.into())])
            };

            WallTile {
                thumbnail,
                what,
                how,
                is_held: self.wall.held.is_some() && thumbnail != Thumbnail::Off,
            }
        };

        if self.room.is_none() {
            return tile(Thumbnail::Off, env.text("room-tile-open"));
        }

        if self.wall.is_blank() {
            return tile(Thumbnail::Blank, env.text("room-blank"));
        }

        let face = self.face(session);
        let context = session.context(env);
        let asked = match face {
            WallFace::Asked => Some(session.assess.in_front(context)),
            WallFace::Question(ordinal) => Some(session.assess.asked(ordinal, context)),
            _ => None,
        };
        let how = if self.wall.held.is_some() {
            env.text("room-held")
        } else {
            env.text("room-follows")
        };

        match (face, asked.map(|asked| asked.mode)) {
            (_, Some(Mode::Voting(_, round))) => {
                let delegation = session.work().results().delegation();
                let expected = delegation.expected_in(session.work().assessment(), round);
                let expected: usize = expected.iter().sum();
                let counts = [
                    ("cast", (round.cast() as usize).into()),
                    ("expected", expected.into()),
                ];
                let count = if expected > 0 {
                    env.format("round-of", &counts)
                } else {
                    env.locale.count(round.cast() as usize)
                };

                tile(Thumbnail::Question, count)
            }
            (_, Some(Mode::Revealed(..))) => tile(Thumbnail::Reveal, how),
            (_, Some(_)) => tile(Thumbnail::Question, how),
            (WallFace::Chart(..), _) => tile(Thumbnail::Chart, how),
            (WallFace::Plan | WallFace::Agenda, _) => tile(Thumbnail::Plan, how),
            _ => tile(Thumbnail::Progress, how),
        }
    }

    /// The list of what the room view can show, while it is open.
    pub(super) fn wall_list(&self) -> Option<WallList> {
        let session = self.session.as_ref().filter(|_| self.wall.is_listed)?;
        let env = self.env();
        let work = session.work();
        let layers = session.results.layers();
        let subjects = crate::chart::subject::Subject::all(work.assessment(), work.results());
        let charts = subjects
            .into_iter()
            .filter(|subject| WallFace::may_show(*subject, self.wall.shows_groups))
            .map(|subject| WallFace::Chart(subject, layers));
        let room = room_of(work.assessment(), session.assess.at());
        let agenda = day_of(work.assessment(), room).map(|_| WallFace::Agenda);
        let faces = [WallFace::Asked, WallFace::Plan, WallFace::Progress]
            .into_iter()
            .chain(agenda)
            .chain(charts);
        let is_same = |face: WallFace| match (self.wall.held, face) {
            (Some(WallFace::Chart(held, _)), WallFace::Chart(subject, _)) => held == subject,
            (held, face) => held == Some(face),
        };
        let entry = |face: WallFace| Entry {
            name: match face {
                WallFace::Asked => env.text("room-face-question"),
                WallFace::Chart(subject, _) => {
                    subject.name(work.results().questionnaire(), env.locale)
                }
                face => self.name_of(face, session),
            },
            is_chosen: is_same(face) && !self.wall.is_blank(),
            action: WallAction::Show(Some(face)),
        };
        let follows = Entry {
            name: env.text("room-face-follows"),
            is_chosen: self.wall.held.is_none() && !self.wall.is_blank(),
            action: WallAction::Show(None),
        };
        // A question on which it is held stands in the list while it is.
        let held = match self.wall.held {
            Some(face @ WallFace::Question(_)) => Some(Entry {
                name: env.format(
                    "room-face-held",
                    &[("what", self.name_of(face, session).into())],
                ),
                is_chosen: !self.wall.is_blank(),
                action: WallAction::Show(Some(face)),
            }),
            _ => None,
        };
        let blank = Entry {
            name: env.text("room-face-blank"),
            is_chosen: self.wall.is_blank(),
            action: WallAction::Blank,
        };
        let entries = [Some(follows), held]
            .into_iter()
            .flatten()
            .chain(faces.map(entry))
            .chain([blank]);
        let plan = self.wall.plan.as_ref();
        let second = self.user_data.room_second();
        let own = env.locale.language();
        let others = Language::all().iter().copied();
        let lacks = self.wall.languages != RoomLanguages::First
            && self.wall.second.as_ref().is_some_and(|second| {
                second.words.content().language == work.results().questionnaire().content().language
            });

        Some(WallList {
            entries: entries.collect(),
            is_open: self.room.is_some(),
            shows_groups: self.wall.shows_groups,
            languages: self.wall.languages,
            second,
            others: others.filter(|language| *language != own).collect(),
            lacks_second: lacks,
            text: self.user_data.settings.room_text,
            without_title: plan.map_or(0, |plan| plan.without_title),
            without_lead: plan.map_or(0, |plan| plan.without_lead),
        })
    }
}

/// The name of a chart in a few letters.
fn subject_name(
    subject: crate::chart::subject::Subject,
    questionnaire: &Questionnaire,
    env: Env<'_>,
) -> String {
    use crate::chart::subject::Subject;

    let short = |short: &str, name: &str| match short {
        "" => name.to_owned(),
        short => short.to_owned(),
    };

    match subject.first().0 {
        Subject::Elements | Subject::Later(..) => env.text("room-face-radar"),
        Subject::Aspects | Subject::Ranges | Subject::HeatMap => env.text("results-tab-aspects"),
        Subject::Groups => env.text("results-tab-groups"),
        Subject::Change => env.text("results-tab-change"),
        Subject::Evidence => env.text("results-tab-evidence"),
        Subject::WhoDoesWhat(_) | Subject::HowTheyWorkTogether => subject.kind_name(env.locale),
        Subject::Element(index) => questionnaire
            .elements()
            .get(index)
            .map_or_else(String::new, |one| short(&one.short, &one.name)),
        Subject::Lens(index) => questionnaire
            .lenses()
            .get(index)
            .map_or_else(String::new, |one| short(&one.short, &one.name)),
    }
}
