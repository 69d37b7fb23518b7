//! Presses every hint of the footer in every state of every screen, as a person does, and sees that what it says happens.

mod brought;
mod day;
mod homework;

pub(super) use brought::program as brought_program;

use super::*;
use crate::assessment::{Vote, VotingMethod};
use crate::gui::binding::{HasKeys, Hint};
use crate::gui::round::Mode;
use crate::gui::widget::focus::{EnterInField, Focused};
use crate::locale::{Language, Locale};

use iced::Rectangle;
use iced::advanced::clipboard;
use iced::advanced::mouse::Cursor;
use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{
    Focusable, Operation, Outcome as OperationOutcome, Scrollable,
};
use iced::futures::StreamExt;
use iced::futures::executor::block_on;
use iced_test::runtime::clipboard::Action as ClipboardAction;
use iced_test::runtime::user_interface::{Cache, UserInterface};
use iced_test::runtime::{Action, task::into_stream};

/// The program with a window that keeps the focus from one key to the next.
struct Hands {
    program: Program,
    cache: Cache,
    renderer: iced::Renderer,
}

impl Hands {
    fn on(program: Program) -> Self {
        // It loads the fonts.
        static FONTS: std::sync::Once = std::sync::Once::new();
        FONTS.call_once(|| drop(program.simulator()));
        let renderer = iced::Renderer::new(theme::REGULAR, 16.0.into());
        let mut hands = Self {
            program,
            cache: Cache::default(),
            renderer,
        };
        hands.settle();

        hands
    }

    /// Shows the window, hands it events, and returns whether it has taken each.
    fn show(&mut self, events: &[Event]) -> (Vec<event::Status>, usize) {
        let mut messages = Vec::new();
        let view = self.program.app.view(window::Id::unique());
        let size = self.program.app.environment.size;
        let cache = std::mem::take(&mut self.cache);
        let mut ui = UserInterface::build(view, size, cache, &mut self.renderer);
        let (_, statuses) = ui.update(
            events,
            Cursor::Unavailable,
            &mut self.renderer,
            &mut clipboard::Null,
            &mut messages,
        );
        self.cache = ui.into_cache();
        let count = messages.len();

        for message in messages {
            let task = self.program.app.update(message);
            self.follow(task);
        }

        (statuses, count)
    }

    /// Draws until the window has nothing more to say, so that the program knows what has the focus.
    fn settle(&mut self) {
        let redraw = window::Event::RedrawRequested(iced::time::Instant::now());

        for _ in 0..4 {
            let (_, said) = self.show(&[Event::Window(redraw.clone())]);

            if said == 0 {
                break;
            }
        }
    }

    fn operate(&mut self, operation: &mut dyn Operation) {
        let view = self.program.app.view(window::Id::unique());
        let size = self.program.app.environment.size;
        let cache = std::mem::take(&mut self.cache);
        let mut ui = UserInterface::build(view, size, cache, &mut self.renderer);
        ui.operate(&self.renderer, operation);
        self.cache = ui.into_cache();
    }

    /// Does what a task asks of the window, and what it sends.
    fn follow(&mut self, task: Task<Message>) {
        let Some(mut stream) = into_stream(task) else {
            return;
        };

        while let Some(action) = block_on(stream.next()) {
            match action {
                Action::Output(message) => {
                    let task = self.program.app.update(message);
                    self.follow(task);
                }
                Action::Widget(mut operation) => loop {
                    self.operate(operation.as_mut());

                    match operation.finish() {
                        OperationOutcome::Chain(next) => operation = next,
                        OperationOutcome::None | OperationOutcome::Some(()) => break,
                    }
                },
                // The clipboard of these tests is empty.
                Action::Clipboard(ClipboardAction::Read { channel, .. }) => {
                    let _ = channel.send(None);
                }
                _ => {}
            }
        }
    }

    fn send(&mut self, message: impl Into<AnyMessage>) {
        let task = self.program.update(message);
        self.follow(task);
        self.settle();
    }

    fn go(&mut self, place: ScreenId) {
        let task = self.program.app.go(place);
        self.follow(task);
        self.settle();
    }

    fn press(&mut self, key: Key) {
        let event = pressed(key);
        let (statuses, _) = self.show(std::slice::from_ref(&event));
        let message = Message::Event(event, statuses[0], self.program.app.window.unwrap());
        let task = self.program.app.update(message);
        self.follow(task);
        self.settle();
    }

    fn keys(mut self, keys: &[Key]) -> Self {
        for key in keys {
            self.press(*key);
        }

        self
    }

    fn write(mut self, words: &str) -> Self {
        let written = iced::advanced::input_method::Event::Commit(words.to_owned());
        self.show(&[Event::InputMethod(written)]);
        self.settle();

        self
    }

    /// What the footer says.
    fn hints(&self) -> Vec<Hint> {
        let app = &self.program.app;

        if let Some(mending) = &app.mending {
            let hints = mending.page().hints(app.env()).into_iter();

            return hints.filter_map(crate::gui::binding::Footer::own).collect();
        }

        match (&app.session, app.at) {
            (Some(session), At::Session) => {
                let parts = match session.screen_view(app.env()) {
                    Some((_, parts)) => parts,
                    None => app.settings_screen.hints(app.env()),
                };

                app.footer(parts, session)
            }
            (_, At::HomeSettings) => Vec::new(),
            (..) => app.home.footer(app.env(), &app.user_data),
        }
    }

    fn seen(&mut self) -> Seen {
        let mut walk = Walk::default();
        self.operate(&mut walk);
        let app = &self.program.app;
        let session = app.session.as_ref();
        let context = session.map(|session| session.context(app.env()));
        let question = session.map_or(0, |session| session.assess.at());
        let mode = context.map(|context| app.session.as_ref().unwrap().assess.in_front(context));
        let votes = match mode.map(|mode| mode.mode) {
            Some(Mode::Voting(_, round)) => Some(round.cast()),
            _ => None,
        };

        Seen {
            at: app.at,
            place: session.map(Session::place),
            question,
            outcome: context.map(|context| {
                let id = context
                    .questionnaire()
                    .question(question)
                    .unwrap()
                    .id
                    .clone();

                context.assessment().answer(&id).outcome()
            }),
            votes,
            is_blank: app.wall.is_blank(),
            revision: session.map_or(0, |session| session.work.revision()),
            people: context.map_or(0, |context| context.assessment().participants().len()),
            actions: context.map_or(0, |context| context.assessment().actions().iter().count()),
            recent: app.user_data.recent.entries().len(),
            focused: app.environment.focused,
            focus: walk.focus,
            scrolled: walk.scrolled,
            texts: walk.texts,
            states: format!(
                "{:?} {:?} {:?} {:?} {:?} {:?} {:?}",
                app.user_data.settings.room_text,
                app.user_data.settings.room_languages,
                session.map(|session| &session.delegation),
                session.map(|session| &session.results),
                session.map(|session| &session.bring_back),
                session.map(|session| &session.presence),
                app.mending
                    .as_ref()
                    .map(crate::gui::app::mending::Mending::page),
            ),
        }
    }
}

/// What a person sees, and what the program knows, at one moment.
#[derive(Debug, PartialEq)]
struct Seen {
    at: At,
    place: Option<ScreenId>,
    question: usize,
    outcome: Option<Outcome>,
    votes: Option<u32>,
    is_blank: bool,
    revision: u64,
    people: usize,
    actions: usize,
    recent: usize,
    focused: Focused,
    focus: Option<Rectangle>,
    scrolled: f32,
    texts: Vec<String>,
    states: String,
}

impl Seen {
    fn says(&self, key: &str) -> bool {
        let words = Locale::new(Language::ENGLISH).text(key);

        self.texts.iter().any(|text| text.contains(&words))
    }

    fn is_on(&self, field: &str) -> bool {
        self.states.contains(&format!("{field}: true"))
    }
}

/// Collects the texts, the place of the focus, and how far everything is scrolled.
#[derive(Default)]
struct Walk {
    texts: Vec<String>,
    focus: Option<Rectangle>,
    scrolled: f32,
}

impl Operation for Walk {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text(&mut self, _id: Option<&Id>, _bounds: Rectangle, text: &str) {
        self.texts.push(text.to_owned());
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focus = Some(bounds);
        }
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        _content: Rectangle,
        translation: iced::Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.scrolled += translation.y;
    }
}

/// The event of a key.
fn pressed(key: Key) -> Event {
    use crate::gui::testing::down;
    use iced::keyboard::Key as Logical;

    let letter = |letter: char, modifiers: Modifiers| {
        let text = letter.to_string();
        let written = modifiers.is_empty().then_some(text.as_str());

        down(
            Logical::Character(text.as_str().into()),
            Code::KeyA,
            modifiers,
            written,
        )
    };
    let named = |named: Named, modifiers: Modifiers| {
        let written = (named == Named::Space).then_some(" ");

        down(Logical::Named(named), Code::F24, modifiers, written)
    };
    let nothing = Modifiers::empty();

    match key {
        Key::Digit(digit) => letter(char::from(b'0' + digit), nothing),
        Key::Letter(' ') | Key::Space => named(Named::Space, nothing),
        Key::Letter(one) => letter(one, nothing),
        Key::Ctrl(one) => letter(one, Modifiers::CTRL),
        Key::CtrlShift(one) => letter(one, Modifiers::CTRL | Modifiers::SHIFT),
        Key::CtrlEnter => named(Named::Enter, Modifiers::CTRL),
        Key::ShiftEnter => named(Named::Enter, Modifiers::SHIFT),
        Key::Left => named(Named::ArrowLeft, nothing),
        Key::Right => named(Named::ArrowRight, nothing),
        Key::Up => named(Named::ArrowUp, nothing),
        Key::ShiftUp => named(Named::ArrowUp, Modifiers::SHIFT),
        Key::ShiftDown => named(Named::ArrowDown, Modifiers::SHIFT),
        Key::Down => named(Named::ArrowDown, nothing),
        Key::Home => named(Named::Home, nothing),
        Key::End => named(Named::End, nothing),
        Key::Enter => named(Named::Enter, nothing),
        Key::Escape => named(Named::Escape, nothing),
        Key::ShiftSpace => named(Named::Space, Modifiers::SHIFT),
        Key::CtrlBackspace => named(Named::Backspace, Modifiers::CTRL),
        Key::ShiftBackspace => named(Named::Backspace, Modifiers::SHIFT),
        Key::ShiftDelete => named(Named::Delete, Modifiers::SHIFT),
        Key::ShiftLetter(one) => letter(one, Modifiers::SHIFT),
        Key::Backspace => named(Named::Backspace, nothing),
        Key::Delete => named(Named::Delete, nothing),
        Key::Insert => named(Named::Insert, nothing),
        Key::Tab => named(Named::Tab, nothing),
        Key::ShiftTab => named(Named::Tab, Modifiers::SHIFT),
        Key::CtrlTab => named(Named::Tab, Modifiers::CTRL),
        Key::CtrlShiftTab => named(Named::Tab, Modifiers::CTRL | Modifiers::SHIFT),
        Key::Function(1) => named(Named::F1, nothing),
        Key::Plus => letter('+', nothing),
        Key::Minus => letter('-', nothing),
        other => panic!("nobody has asked for {other:?} yet"),
    }
}

/// Hints whose keys ask the system for something: a dialog, its file manager, its clipboard. They are not pressed here.
const OF_THE_SYSTEM: [&str; 7] = [
    "together-hint-paste",
    "bring-back-files",
    "hand-out-open",
    "outputs-copy",
    "outputs-copy-table",
    "roster-open",
    "roster-paste",
];

/// Whether what a hint says has happened.
#[allow(clippy::match_same_arms)] // one line for each promise
fn has_happened(name: &str, key: Key, before: &Seen, after: &Seen) -> bool {
    let is_changed = before != after;
    let is_edited = after.revision > before.revision;
    let moves = after.focus != before.focus && after.focus.is_some() && !is_edited;
    let is_in_field = matches!(after.focused, Focused::Field(_));

    match name {
        "assess-hint-record" => match key {
            _ if before.place == Some(ScreenId::BringBack) => is_edited,
            Key::Digit(digit) => after.outcome == Some(Outcome::Agreed(Level(digit))),
            _ => false,
        },
        "state-dont-know" => match before.votes {
            Some(votes) => after.votes == Some(votes + 1),
            None if before.place == Some(ScreenId::BringBack) => is_edited,
            None => after.outcome == Some(Outcome::DontKnow),
        },
        "round-hint-level" | "round-abstain" => after.votes == before.votes.map(|votes| votes + 1),
        "state-not-applicable" => after.says("assess-reason-why") && is_in_field,
        "state-contested" => after.says("assess-contested-why") && is_in_field,
        "assess-hint-change" => before.texts != after.texts && !is_edited,
        "assess-evidence" => after.says("assess-evidence-grade") && is_in_field,
        "brought-hint" => moves && after.focused == Focused::Row,
        "brought-hint-row" => moves && after.focused == Focused::Row,
        "brought-hint-take" => is_edited,
        "assess-note" => after.focused == Focused::Field(EnterInField::BreaksLine),
        "assess-hint-question" => after.question.abs_diff(before.question) == 1,
        "assess-hint-done" => is_edited && !after.says("assess-cancel"),
        "assess-hint-found" => before.says("assess-sort-order") && !after.says("assess-sort-order"),
        "round-hint-sealed" | "round-second" => after.votes == Some(0),
        "round-hint-way" | "round-hint-count" | "round-hint-erase" | "reason-hint-choose" => {
            before.texts != after.texts || before.states != after.states
        }
        "round-take-in" | "round-beyond-take" => after.votes > before.votes,
        "round-beyond-keep" => after.votes == before.votes && !after.says("round-beyond-take"),
        "presence-hint-row" => before.states != after.states && !is_edited,
        "presence-hint-turn" | "presence-all" => is_edited && after.says("presence-title"),
        "value-gone" => is_edited && after.says("presence-title"),
        "presence-join" => is_in_field && !is_edited,
        "presence-close" => !after.says("presence-title"),
        "round-hint-group" => before.texts != after.texts && after.votes == before.votes,
        "round-reveal" | "round-counted" => after.says("round-reveal-now") || after.votes.is_none(),
        "round-reveal-now" => after.votes.is_none() && after.says("round-revealed"),
        "round-discard-now" | "round-abandon-now" => after.votes.is_none(),
        "round-keep" | "round-wait" => {
            after.votes == before.votes && after.says("round-more") && before.texts != after.texts
        }
        "round-hint-sign" => !is_edited && before.texts != after.texts,
        "round-hint-blank" | "room-face-blank" => after.is_blank && !before.is_blank,
        "room-text" | "room-languages" => before.states != after.states && !is_edited,
        "round-hint-show" => before.is_blank && !after.is_blank,
        "round-step-agree" => matches!(after.outcome, Some(Outcome::Agreed(_))),
        "round-record-unknown" => after.outcome == Some(Outcome::DontKnow),
        "hint-back" => {
            is_changed && matches!(after.focused, Focused::Nothing | Focused::Row) && !is_edited
        }
        "plan-hint-gap" | "plan-hint-aspect" | "plan-hint-action" | "delegation-hint-move" => {
            moves && after.focused == Focused::Row
        }
        "home-hint-choose" => moves && after.focused == Focused::Row,
        "results-hint-row" => moves && after.focused == Focused::Row,
        "plan-hint-target" => is_edited && after.place == Some(ScreenId::Plan),
        "plan-hint-use" | "plan-hint-add" => after.actions == before.actions + 1,
        "plan-hint-new" | "delegation-find" => is_in_field && !is_edited,
        "plan-hint-list" | "plan-hint-rank" | "plan-hint-rank-priority" | "plan-hint-cancel" => {
            before.texts != after.texts && !is_edited
        }
        "delegation-add-person" => after.says("delegation-person-take-in") && is_in_field,
        "delegation-hint-edit" => is_in_field && after.says("delegation-cancel"),
        "breakout-add" | "institution-add" | "group-add" => {
            is_in_field && after.says("delegation-cancel")
        }
        "institutions-title" => after.focus.is_some() && after.says("institution-add"),
        "institution-hint-turn" | "together-means" | "together-hint-element" => is_edited,
        "relation-works" | "relation-on-paper" | "together-hint-remove" => is_edited,
        "institution-hint-cell" | "institution-hint-lead" => {
            before.states != after.states && after.focused == Focused::Row && !is_edited
        }
        // One to which people belong stays, and a sentence says why.
        "institution-hint-remove" => before.texts != after.texts,
        "together-title" => after.says("together-back") || after.says("together-means"),
        "together-list" => after.says("institution-parts"),
        "together-hint-pair" | "together-next" => before.states != after.states && !is_edited,
        "groups-title" => after.focused == Focused::Row && after.says("groups-presets"),
        "breakouts-hand-out" if key == Key::Ctrl('h') => {
            after.says("hand-out-folder") && is_in_field
        }
        "breakouts-hand-out" => after.says("hand-out-next"),
        "initiative-add" => is_in_field && after.says("delegation-cancel"),
        "initiative-hint-cite" => is_edited && after.focused == Focused::Row,
        "initiative-remove" => is_edited && after.says("initiative-removed-undo"),
        "delegation-remove" => after.people + 1 == before.people,
        "delegation-person-take-in" => after.people == before.people + 1,
        // What was typed is taken in.
        "delegation-hint-tab" => before.texts != after.texts && !after.says("delegation-cancel"),
        "delegation-done" => before.texts != after.texts && !is_in_field,
        "delegation-hint-anywhere" => before.texts != after.texts,
        "delegation-close" => !is_edited && before.texts != after.texts,
        "results-hint-tab" | "results-hint-open" => before.texts != after.texts && !is_edited,
        "results-hint-how" => moves && before.focused != after.focused,
        "results-hint-line" => before.is_on("shows_baseline") != after.is_on("shows_baseline"),
        "results-hint-target" => before.is_on("shows_target") != after.is_on("shows_target"),
        "results-hint-baseline" => is_in_field && after.says("results-baseline-lay"),
        "results-baseline-lay" => before.texts != after.texts,
        "results-hint-export" => after.place == Some(ScreenId::Outputs),
        "breakouts-bring-back" => after.place == Some(ScreenId::BringBack),
        "files-hint-save" => after.place == before.place,
        "files-hint-new" | "files-hint-open" => after.at == At::Home && is_in_field,
        "hint-next" => moves,
        "outputs-hint-full" => after.says("outputs-hint-close"),
        "outputs-hint-turn" | "outputs-export" => before.texts != after.texts,
        "outputs-hint-close" | "assess-hint-close" => before.texts != after.texts && !is_edited,
        "settings-hint-scroll" => (after.scrolled - before.scrolled).abs() > 1.0,
        "mended-hint-mended" => after.states.contains("choice: Mended"),
        "mended-hint-earlier" => after.states.contains("choice: Earlier"),
        "mended-hint-on" => after.at == At::Session || after.states != before.states,
        "mended-close" => after.says("home-start"),
        "home-hint-open" => after.at == At::Session,
        "home-hint-forget" => after.recent + 1 == before.recent,
        "bring-back-hint-join" | "decide-hint-keep" | "decide-take" => is_edited,
        "bring-back-hint-row" | "decide-hint-move" | "decide-hint-wait" => {
            before.states != after.states && !is_edited
        }
        "bring-back-hint-tick"
        | "bring-back-keep"
        | "bring-back-remove"
        | "bring-back-clear"
        | "bring-back-hint-all" => before.states != after.states && !is_edited,
        "decide-third" => before.texts != after.texts && !is_edited,
        "decide-unite" | "decide-apart" => before.texts != after.texts,
        "hint-press" | "hint-tick" | "hint-choose" | "hint-take" | "hint-new-line" => is_changed,
        "roster-hint-row" => moves && after.focused == Focused::Row,
        "roster-hint-tick" | "roster-hint-answer" => before.states != after.states && !is_edited,
        "roster-hint-add" => is_edited && after.people > before.people,
        "roster-hint-cancel" => !is_edited && !after.says("roster-title"),
        "breakout-minutes" => day::has_happened(name, before, after),
        name if name.starts_with("homework-") => homework::has_happened(name, before, after),
        name if name.starts_with("day-") => day::has_happened(name, before, after),
        unknown => panic!("what does {unknown} promise?"),
    }
}

type State = (&'static str, fn() -> Hands);

fn assess(state: Option<crate::results::QuestionState>) -> Hands {
    let mut hands = Hands::on(Program::sample());
    hands.go(ScreenId::Assess);
    let questions = hands.program.open().work.results().questions();
    let at = questions.iter().position(|q| Some(q.state) == state);
    let task = hands.program.show_question(at.unwrap_or(0));
    hands.follow(task);
    hands.settle();

    hands
}

fn open_question() -> Hands {
    Hands::on(Program::new_assessment())
}

fn revealed(votes: &[Vote]) -> Hands {
    let mut program = Program::with_people();
    let votes: Vec<_> = votes.iter().map(|vote| ("ministries", *vote)).collect();
    let id = program.cast(VotingMethod::Sealed, &votes);
    program.reveal(id);

    Hands::on(program)
}

fn voting() -> Hands {
    Hands::on(Program::with_people()).keys(&[Key::Letter('v'), Key::Digit(2), Key::Digit(3)])
}

fn voting_on_the_wall() -> Hands {
    let mut program = Program::with_people();
    let _ = program.app.toggle_room();

    Hands::on(program).keys(&[Key::Letter('v'), Key::Digit(2), Key::Digit(3)])
}

fn level(level: u8) -> Vote {
    Vote::Level(Level(level))
}

fn delegation() -> Hands {
    let mut hands = Hands::on(Program::sample());
    hands.go(ScreenId::Delegation);

    hands
}

/// The matrix of three institutions that share an element.
fn together() -> Hands {
    let part = [Key::Space, Key::Down];
    let keys = [
        &[Key::Letter('i'), Key::Down, Key::Right][..],
        &part[..],
        &part[..],
        &part[..],
        &[Key::Letter('m')],
    ];

    delegation().keys(&keys.concat())
}

fn breakouts() -> Hands {
    let mut program = Program::new_assessment();
    program.breakout("Alpha", 0);
    let mut hands = Hands::on(program);
    hands.go(ScreenId::Delegation);

    hands
}

fn results_at(tab: u8) -> Hands {
    let mut hands = Hands::on(Program::sample());
    hands.go(ScreenId::Results);

    hands.keys(&[Key::Digit(tab)])
}

fn planned() -> Hands {
    let mut hands = Hands::on(Program::sample());
    hands.go(ScreenId::Plan);

    hands
}

fn outputs_of_sample() -> Hands {
    let mut hands = Hands::on(Program::sample());
    hands.go(ScreenId::Outputs);

    hands
}

fn brought_back(conflicts: bool) -> Hands {
    let mut program = Program::new_assessment();
    let alpha = program.breakout("Alpha", 0);
    let _ = program.edit(copies::note("NS02", "The council met twice."));
    let there = vec![
        copies::record("NS01", 3),
        copies::note("NS02", if conflicts { "It meets." } else { "" }),
    ];
    let file = program.copy(alpha, "alpha.assessment.ron", there);

    if conflicts {
        let _ = program.edit(copies::record("NS01", 1));
        let _ = program.edit(copies::note("NS02", "It met once."));
    }

    program.bring_back(&[file]);

    Hands::on(program)
}

fn joined() -> Hands {
    brought_back(true).keys(&[Key::CtrlEnter])
}

const ASSESS: &[State] = &[
    ("assess, open", open_question),
    ("assess, agreed", || {
        assess(Some(crate::results::QuestionState::Agreed))
    }),
    ("assess, contested", || {
        assess(Some(crate::results::QuestionState::Contested))
    }),
    ("assess, changing", || {
        assess(Some(crate::results::QuestionState::Agreed)).keys(&[Key::Enter])
    }),
    ("assess, not applicable", || {
        open_question()
            .keys(&[Key::Letter('x')])
            .write("no such law here")
    }),
    ("assess, evidence", || {
        open_question().keys(&[Key::Letter('e')]).write("act")
    }),
    ("assess, evidence, its grade", || {
        open_question()
            .keys(&[Key::Letter('e')])
            .write("act")
            .keys(&[Key::Tab, Key::Tab, Key::Tab])
    }),
    ("assess, a minority view", || {
        let mut hands = assess(Some(crate::results::QuestionState::Agreed));
        hands.send(session::Message::Assess(assess::Message::Dissent(None)));

        hands.write("we see less")
    }),
    ("assess, contested form", || {
        open_question().keys(&[Key::Letter('c')]).write("no")
    }),
    ("assess, list", || open_question().keys(&[Key::Ctrl('g')])),
    ("assess, note", || open_question().keys(&[Key::Letter('n')])),
    ("assess, a button", || open_question().keys(&[Key::Tab])),
    ("assess, origins", || {
        assess(Some(crate::results::QuestionState::Agreed)).keys(&[Key::Letter('w')])
    }),
    ("assess, no view yet", || {
        Hands::on(Program::with_people()).keys(&[Key::Letter('v')])
    }),
    ("assess, voting", voting),
    ("assess, hands", || {
        Hands::on(Program::with_people()).keys(&[Key::Letter('h'), Key::Digit(1)])
    }),
    ("assess, a line", || {
        let keys = [
            Key::Letter('v'),
            Key::Letter('w'),
            Key::Digit(2),
            Key::Letter('d'),
        ];

        Hands::on(Program::with_people()).keys(&keys)
    }),
    ("assess, hands of a level", || {
        let keys = [
            Key::Letter('v'),
            Key::Letter('w'),
            Key::Letter('w'),
            Key::Digit(2),
            Key::Digit(1),
        ];

        Hands::on(Program::with_people()).keys(&keys)
    }),
    ("assess, more views than people", || {
        let keys = [
            Key::Letter('v'),
            Key::Letter('w'),
            Key::Digit(2),
            Key::Digit(2),
            Key::Digit(2),
            Key::Enter,
        ];

        Hands::on(Program::with_people()).keys(&keys)
    }),
    ("assess, more of a round", || {
        voting().keys(&[Key::Letter('m')])
    }),
    ("assess, a void round", || {
        revealed(&[level(2), level(3), level(2)]).keys(&[Key::ShiftDelete])
    }),
    ("assess, a third round", || {
        let votes = [level(0), level(4), level(4), level(0)];
        let again = [
            Key::Letter('r'),
            Key::Digit(2),
            Key::Digit(2),
            Key::Digit(2),
            Key::Enter,
            Key::Space,
            Key::Enter,
            Key::Letter('r'),
        ];

        revealed(&votes).keys(&again)
    }),
    ("assess, asked for dissent", || {
        revealed(&[level(2), level(2), level(4)]).keys(&[Key::Digit(0)])
    }),
    ("who is here", || {
        voting().keys(&[Key::Letter('p'), Key::Down])
    }),
    ("assess, voting, the room view is open", voting_on_the_wall),
    ("assess, blank", || {
        voting_on_the_wall().keys(&[Key::Letter('b')])
    }),
    ("assess, discard?", || voting().keys(&[Key::Delete])),
    ("assess, reveal?", || voting().keys(&[Key::Space])),
    ("assess, revealed, agree", || {
        revealed(&[level(2), level(2), level(2)])
    }),
    ("assess, revealed, split", || {
        revealed(&[level(0), level(4), level(4), level(0)])
    }),
    ("assess, revealed, too few", || {
        revealed(&[level(2), level(3)])
    }),
    ("assess, revealed, unknown", || {
        revealed(&[
            level(2),
            level(2),
            level(2),
            Vote::DontKnow,
            Vote::DontKnow,
            Vote::DontKnow,
        ])
    }),
    ("assess, revealed, twice", || {
        let votes = [level(0), level(4), level(4), level(0)];
        let hands = revealed(&votes).keys(&[Key::Letter('r')]);

        hands.keys(&[
            Key::Digit(2),
            Key::Digit(2),
            Key::Digit(2),
            Key::Space,
            Key::Enter,
        ])
    }),
    ("assess, deciding", || {
        let mut hands = joined();
        let task = hands.program.show_question(0);
        hands.follow(task);
        hands.settle();

        hands.keys(&[Key::Letter('k')])
    }),
    ("assess, read only", || {
        let first = custody::opened();
        let path = first.open().work.path().to_owned();
        let mut second = super::program();
        let task = second.app.open_file(&path);
        second.run(task);
        std::mem::forget(first);
        let mut hands = Hands::on(second);
        hands.go(ScreenId::Assess);

        hands
    }),
];

const DELEGATION: &[State] = &[
    ("delegation, nobody", || {
        let mut hands = open_question();
        hands.go(ScreenId::Delegation);

        hands
    }),
    ("delegation", delegation),
    ("delegation, a row", || {
        delegation().keys(&[Key::Down, Key::Down])
    }),
    ("delegation, search", || {
        delegation().keys(&[Key::Ctrl('f')])
    }),
    ("delegation, a new person", || {
        delegation().keys(&[Key::Insert]).write("ada")
    }),
    ("delegation, a person", || {
        delegation().keys(&[Key::Down, Key::Enter])
    }),
    ("delegation, the facts", || {
        let mut hands = delegation();
        hands.send(session::Message::Delegation(delegation::Message::EditFacts));

        hands
    }),
    ("delegation, a list", || {
        let mut hands = delegation();
        hands.send(session::Message::Delegation(delegation::Message::OpenList));

        hands
    }),
    ("delegation, a list that was read", || {
        let folder = tempfile::tempdir().unwrap();
        let list = folder.path().join("list.csv");
        let rows = "Name;Institution\nS. Belmarou;Telecom Authority\nBela Okand;Central Bank\n";
        std::fs::write(&list, rows).unwrap();
        let mut hands = delegation();
        hands.send(session::Message::Delegation(delegation::Message::ReadList(
            list,
        )));

        hands
    }),
    ("delegation, a new breakout", || {
        delegation().keys(&[Key::Letter('b')]).write("red")
    }),
    ("delegation, breakouts", breakouts),
    ("delegation, hand out", || {
        breakouts().keys(&[Key::Ctrl('h')])
    }),
    ("delegation, handed out", || {
        breakouts().keys(&[Key::Ctrl('h'), Key::Enter])
    }),
    ("delegation, an institution is typed", || {
        let hands = delegation().keys(&[Key::Insert]).write("ada");

        hands.keys(&[Key::Tab]).write("ministry")
    }),
    ("delegation, an institution is chosen", || {
        let hands = delegation().keys(&[Key::Insert]).write("ada");

        hands.keys(&[Key::Tab]).write("ministry").keys(&[Key::Down])
    }),
    ("delegation, institutions", || {
        delegation().keys(&[Key::Letter('i')])
    }),
    ("delegation, a row of institutions", || {
        delegation().keys(&[Key::Letter('i'), Key::Down])
    }),
    ("delegation, an institution", || {
        delegation().keys(&[Key::Letter('i'), Key::Down, Key::Enter])
    }),
    ("delegation, a cell of an institution", || {
        delegation().keys(&[Key::Letter('i'), Key::Down, Key::Right])
    }),
    ("delegation, institutions without parts together", || {
        let mut program = program();
        let by = crate::gui::testing::me();
        let id = crate::assessment::AssessmentId(uuid::Uuid::from_u128(7));
        let sample = crate::sample::before_homework(by, id);
        let task = program.app.make(New::Left(Box::new(sample)));
        program.run(task);
        let mut hands = Hands::on(program);
        hands.go(ScreenId::Delegation);

        hands.keys(&[Key::Letter('i'), Key::Letter('m')])
    }),
    ("delegation, institutions together", together),
    ("delegation, a pair of institutions", || {
        together().keys(&[Key::Letter('l'), Key::Letter('p')])
    }),
    ("delegation, what a pair needs", || {
        together().keys(&[Key::Letter('x')])
    }),
    ("delegation, initiatives", || {
        delegation().keys(&[Key::CtrlTab, Key::CtrlTab])
    }),
    ("delegation, homework", || {
        delegation().keys(&[Key::CtrlShiftTab, Key::CtrlShiftTab])
    }),
    ("delegation, the tab of the breakouts", || {
        breakouts().keys(&[Key::CtrlShiftTab])
    }),
    ("delegation, a new institution", || {
        delegation()
            .keys(&[Key::Letter('i'), Key::Insert])
            .write("Customs")
    }),
    ("delegation, groups", || {
        delegation().keys(&[Key::Letter('g')])
    }),
    ("delegation, a group", || {
        delegation().keys(&[Key::Letter('g'), Key::Down, Key::Enter])
    }),
    ("delegation, a new group", || {
        delegation()
            .keys(&[Key::Letter('g'), Key::Insert])
            .write("Customs")
    }),
    ("delegation, another set of groups", || {
        let mut hands = delegation().keys(&[Key::Letter('g')]);
        hands.send(session::Message::Delegation(delegation::Message::Groups(
            delegation::GroupsMessage::Preview(delegation::Preset::Small),
        )));

        hands
    }),
];

const RESULTS_AND_PLAN: &[State] = &[
    ("results, elements", || results_at(1)),
    ("results, aspects", || results_at(2)),
    ("results, one", || results_at(3)),
    ("results, groups", || results_at(4)),
    ("results, a lens", || results_at(5)),
    ("results, change", || results_at(8)),
    ("results, evidence", || results_at(9)),
    ("results, to settle", || results_at(0)),
    ("results, a row to settle", || {
        results_at(0).keys(&[Key::Down])
    }),
    ("results, a baseline is asked for", || {
        results_at(8).keys(&[Key::Letter('b')])
    }),
    ("plan, gaps", planned),
    ("plan, a gap", || planned().keys(&[Key::Down])),
    ("plan, an action", || planned().keys(&[Key::Letter('a')])),
    ("plan, an action begun", || {
        planned().keys(&[Key::Letter('a')]).write("name a lead")
    }),
    ("plan, by value", || planned().keys(&[Key::Ctrl('k')])),
    ("plan, targets", || planned().keys(&[Key::Letter('t')])),
    ("plan, the target of an aspect", || {
        planned().keys(&[Key::Letter('t'), Key::Down, Key::Enter])
    }),
    ("plan, nothing", || {
        let mut hands = open_question();
        hands.go(ScreenId::Plan);

        hands
    }),
];

const OTHERS: &[State] = &[
    ("outputs", outputs_of_sample),
    ("outputs, a box", || {
        outputs_of_sample().keys(&[Key::Tab, Key::Tab, Key::Tab])
    }),
    ("outputs, full size", || {
        outputs_of_sample().keys(&[Key::Enter])
    }),
    ("outputs, a question", || {
        outputs_of_sample().keys(&[Key::Ctrl('e')])
    }),
    ("files", || {
        let mut hands = Hands::on(Program::sample());
        hands.go(ScreenId::Files);

        hands
    }),
    ("settings", || {
        let mut hands = Hands::on(Program::sample());
        hands.program.app.environment.size = Size::new(910.0, 450.0);
        hands.go(ScreenId::Settings);

        hands
    }),
    ("settings, a control", || {
        let mut hands = Hands::on(Program::sample());
        hands.go(ScreenId::Settings);

        hands.keys(&[Key::Tab])
    }),
    ("bring back", || {
        let mut hands = open_question();
        hands.go(ScreenId::BringBack);

        hands.keys(&[Key::Escape])
    }),
    ("bring back, what a file takes away", || brought_back(false)),
    ("bring back, to decide", joined),
    ("bring back, a third level", || {
        joined().keys(&[Key::Letter('w')])
    }),
    ("bring back, a third text", || {
        joined()
            .keys(&[Key::Down, Key::Letter('w')])
            .write("it meets now and then")
    }),
    ("home", || {
        let mut program = Program::sample();
        assert!(program.leaves());

        Hands::on(program)
    }),
    ("home, a recent file", || {
        let mut program = Program::sample();
        assert!(program.leaves());

        Hands::on(program).keys(&[Key::Down])
    }),
    ("mended", || {
        let (program, path) = mending::closed();
        mending::mend(&path);
        let mut program = program;
        let task = program.app.open_file(&path);
        program.run(task);

        Hands::on(program)
    }),
    ("help", || open_question().keys(&[Key::Function(1)])),
    ("the list of the wall", || {
        let mut hands = open_question();
        hands.send(Message::WallAction(WallAction::List));

        hands
    }),
];

/// Presses every hint of these states; fails with all that do not happen.
fn check(states: &[State]) {
    let only = std::env::var("RAPPORTEUR_STATE").ok();
    let mut lies = Vec::new();

    for (state, make) in states {
        if only.as_ref().is_some_and(|only| only != state) {
            continue;
        }

        let hints = make().hints();
        let mut told: Vec<Key> = Vec::new();

        if hints.is_empty() {
            lies.push(format!("{state}: the footer is empty"));
        }

        for hint in hints {
            for key in &hint.keys {
                if told.contains(key) {
                    lies.push(format!("{state}: {} is named twice", hint.cap));
                }

                told.push(*key);
            }

            // Of many digits one stands for all; of two arrows one leads on wherever a person stands.
            let happens = |key: &Key| {
                let mut hands = make();
                let before = hands.seen();
                hands.press(*key);

                has_happened(hint.name, *key, &before, &hands.seen())
            };
            let is_of_system = OF_THE_SYSTEM.contains(&hint.name);

            if !is_of_system && !hint.keys.iter().rev().take(2).any(happens) {
                lies.push(format!("{state}: {} {}", hint.cap, hint.words));
            }
        }
    }

    assert!(lies.is_empty(), "{}", lies.join("\n"));
}

#[test]
fn what_the_footer_says_of_a_key_happens_in_every_state_of_assess() {
    check(ASSESS);
    check(brought::ASSESS);
}

#[test]
fn what_the_footer_says_of_a_key_happens_in_every_state_of_delegation() {
    check(brought::DELEGATION);
    check(DELEGATION);
    check(homework::HOMEWORK);
    check(day::DAY);
}

#[test]
fn what_the_footer_says_of_a_key_happens_in_every_state_of_results_and_plan() {
    check(RESULTS_AND_PLAN);
}

#[test]
fn what_the_footer_says_of_a_key_happens_in_every_state_of_every_other_page() {
    check(OTHERS);
}

#[test]
fn a_second_enter_after_a_hand_out_writes_nothing_more() {
    let mut hands = breakouts().keys(&[Key::Ctrl('h'), Key::Enter]);
    let seen = hands.seen();
    assert!(seen.says("hand-out-next"), "{:?}", seen.texts);

    let names: Vec<&str> = hands.hints().iter().map(|hint| hint.name).collect();
    assert!(names.contains(&"hand-out-open"), "{names:?}");
    assert!(!names.contains(&"breakouts-hand-out"), "{names:?}");
}

#[test]
fn escape_gives_the_keys_back_to_the_list_of_targets() {
    let mut hands = planned().keys(&[Key::Letter('t'), Key::Down, Key::Enter]);
    assert!(matches!(
        hands.program.app.environment.focused,
        Focused::Control(_)
    ));

    hands.press(Key::Escape);
    assert_eq!(hands.program.app.environment.focused, Focused::Row);
}

#[test]
fn each_u_takes_another_step_into_the_plan() {
    let mut hands = planned();
    let before = hands.seen().actions;
    hands.press(Key::Letter('u'));
    hands.press(Key::Letter('u'));
    let after = hands.seen();

    assert!(after.actions > before, "{before} {}", after.actions);
    assert!(!matches!(after.focused, Focused::Field(_)));
}
