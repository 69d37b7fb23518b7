//! Plan: where to be, the gaps by rank, the next step of each, and the actions that close them.

mod actions;
mod detail;
mod form;
mod gaps;
mod keys;
mod page;
mod targets;
#[cfg(test)]
mod tests;

use self::form::Form;
use crate::assessment::{Aim, Edit, Effort, Horizon, Importance, ItemId, Target};
use crate::gui::desk::Desk;
use crate::gui::screen::{Action, Notice, Place};
use crate::gui::widget::focus;
use crate::gui::widget::mark::Tone;
use crate::questionnaire::Level;
use crate::results::{Gap, Rank};

use iced::widget::Id;

use std::collections::BTreeMap;

/// How many rows of a list are built at once; the next ones come when the end is near.
const PAGE: usize = 60;

/// The name of a row, by which arrows focus it.
fn row_id(row: usize) -> Id {
    Id::from(format!("plan-row-{row}"))
}

/// The screen.
#[derive(Debug)]
pub struct Plan {
    list: List,
    rank: Rank,
    /// The element whose rows are listed; all without one.
    element: Option<usize>,
    chosen: Option<Chosen>,
    form: Form,
    extent: Extent,
    /// Forms that were begun on a question and cannot be taken in yet: they are there again when somebody comes back.
    begun: BTreeMap<usize, Form>,
    /// How many rows are built.
    built: usize,
}

/// What the first card lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// Questions below their targets.
    Gaps,
    /// Aspects with their targets.
    Targets,
    /// Actions, where they have no room of their own.
    Actions,
}

/// How many fields of an action are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// What is to be done, and who leads it.
    First,
    /// All.
    All,
}

/// What stands beside the lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chosen {
    /// An aspect, by the positions of its element and of itself.
    Aspect(usize, usize),
    /// A question, by ordinal.
    Question(usize),
    /// An action.
    Action(ItemId),
}

/// Which way through the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Motion {
    /// Downwards.
    Next,
    /// Upwards.
    Previous,
    /// To the first row.
    First,
    /// To the last row.
    Last,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// Another list.
    Show(List),
    /// The next list.
    NextList,
    /// Ranked the other way.
    Rerank,
    /// The rows of one element, or of all: 0 is all.
    Element(usize),
    /// A row is chosen; chosen again, its form gets the keyboard.
    Choose(Chosen),
    /// The row below or above.
    Move(Motion),
    /// Where to be with what is chosen; `None` takes it back.
    Aim(Option<Level>),
    /// By when; 0 takes it back, then the horizons.
    By(usize),
    /// How much it matters, by position.
    Matters(usize),
    /// One more, from the most to the least.
    MattersMore,
    /// How much work it is, by position.
    Work(usize),
    /// One more, from the most to the least.
    MoreWork,
    /// The next horizon, from the last to none.
    Later,
    /// The step to a level becomes an action.
    Use(Level),
    /// The first suggested step that is not in the plan becomes an action.
    UseNext,
    /// A new action for what is chosen.
    New,
    /// Something happens in the form.
    Form(form::Message),
    /// The form is taken in.
    Done,
    /// The action is taken out of the plan.
    Remove,
    /// All fields of an action, or the first ones.
    More,
    /// Leaves the form, or the action.
    Close,
    /// A question is shown in Assess.
    ShowQuestion(usize),
    /// Another place.
    Go(Place),
    /// The end of the rows that are built is near, or not.
    Scrolled(bool),
}

impl Plan {
    /// Opens the screen at the gap that weighs most.
    pub fn new(desk: Desk<'_>) -> Self {
        let list = if desk.results().has_targets() {
            List::Gaps
        } else {
            List::Targets
        };
        let mut screen = Self {
            list,
            rank: Rank::default(),
            element: None,
            chosen: None,
            form: Form::empty(),
            extent: Extent::First,
            begun: BTreeMap::new(),
            built: PAGE,
        };
        screen.chosen = screen.rows(desk).first().copied();
        screen.form = screen.form_of_chosen(desk);

        screen
    }

    /// Brings the screen up to date with the assessment, after a change or an undo.
    pub fn refresh(&mut self, desk: Desk<'_>) {
        if let Some(Chosen::Action(id)) = self.chosen
            && desk.assessment().actions().get(id).is_none()
        {
            self.chosen = self.rows(desk).first().copied();
            self.form = self.form_of_chosen(desk);
        } else if self.chosen.is_none() {
            self.chosen = self.rows(desk).first().copied();
            self.form = self.form_of_chosen(desk);
        } else {
            self.form.refresh(desk);
        }
    }

    /// Takes in what was typed into the form, as far as it is complete: whoever goes elsewhere has not cancelled it.
    pub fn take_in(&mut self, desk: Desk<'_>) -> Option<Edit> {
        if !self.form.is_started(desk) {
            return None;
        }

        let (id, edit) = self.form.done(desk)?;
        self.form = Form::kept(id, &edit, desk);

        Some(edit)
    }

    /// The gaps that are listed.
    fn gaps(&self, desk: Desk<'_>) -> Vec<Gap> {
        let questionnaire = desk.questionnaire();
        let is_listed = |ordinal: usize| {
            self.element.is_none_or(|element| {
                questionnaire
                    .place(ordinal)
                    .is_some_and(|place| place.element == element)
            })
        };
        let mut gaps = desk.results().gaps(self.rank);
        gaps.retain(|gap| is_listed(gap.ordinal));

        gaps
    }

    /// The list in front: actions have none where they stand below.
    fn list(&self, desk: Desk<'_>) -> List {
        match self.list {
            List::Actions if page::has_room(desk.frame) => List::Gaps,
            list => list,
        }
    }

    /// The rows of the list in front, in order.
    fn rows(&self, desk: Desk<'_>) -> Vec<Chosen> {
        match self.list(desk) {
            List::Gaps => {
                let gaps = self.gaps(desk).into_iter();

                gaps.map(|gap| Chosen::Question(gap.ordinal)).collect()
            }
            List::Targets => self.aspects(desk),
            List::Actions => actions::listed(desk)
                .into_iter()
                .map(|(id, _)| Chosen::Action(id))
                .collect(),
        }
    }

    fn aspects(&self, desk: Desk<'_>) -> Vec<Chosen> {
        let elements = desk.questionnaire().elements().iter().enumerate();
        let listed = elements.filter(|(e, _)| self.element.is_none_or(|element| element == *e));

        listed
            .flat_map(|(e, element)| (0..element.aspects.len()).map(move |a| Chosen::Aspect(e, a)))
            .collect()
    }

    /// The question that the form is about.
    fn ordinal(&self, desk: Desk<'_>) -> Option<usize> {
        match self.chosen? {
            Chosen::Question(ordinal) => Some(ordinal),
            Chosen::Aspect(..) => None,
            Chosen::Action(id) => {
                let question = desk.assessment().actions().get(id)?.question.clone()?;

                desk.questionnaire().ordinal(&question)
            }
        }
    }

    /// The form for what is chosen: that of its first action, that which was begun, or an empty one.
    fn form_of_chosen(&mut self, desk: Desk<'_>) -> Form {
        let form = match self.chosen {
            Some(Chosen::Action(id)) => Form::of(id, desk),
            Some(Chosen::Question(ordinal)) => self.begun.remove(&ordinal).or_else(|| {
                let first = actions::of_question(ordinal, desk).next();

                match first {
                    Some(id) => Form::of(id, desk),
                    None => Some(Form::new(ordinal, desk)),
                }
            }),
            Some(Chosen::Aspect(..)) | None => None,
        };

        form.unwrap_or_else(Form::empty)
    }

    /// Goes to another row: what was typed is taken in, or waits at its question.
    fn choose(&mut self, chosen: Chosen, desk: Desk<'_>) -> Option<Edit> {
        if self.chosen == Some(chosen) {
            return None;
        }

        let edit = self.leave_form(desk);
        self.chosen = Some(chosen);
        self.form = self.form_of_chosen(desk);

        edit
    }

    /// Leaves the form; returns the change if it can be taken in.
    fn leave_form(&mut self, desk: Desk<'_>) -> Option<Edit> {
        if !self.form.is_started(desk) {
            return None;
        }

        let done = self.form.done(desk).map(|(_, edit)| edit);

        if done.is_none()
            && let Some(ordinal) = self.form.ordinal(desk)
        {
            self.begun.insert(ordinal, self.form.clone());
        }

        done
    }

    fn go_to(&mut self, motion: Motion, desk: Desk<'_>) -> Action<Message> {
        let rows = self.rows(desk);
        let Some(last) = rows.len().checked_sub(1) else {
            return Action::None;
        };
        let at = self
            .chosen
            .and_then(|c| rows.iter().position(|row| *row == c));
        let to = match (at, motion) {
            (_, Motion::First) | (None, Motion::Next | Motion::Previous) => 0,
            (_, Motion::Last) => last,
            (Some(at), Motion::Next) => last.min(at + 1),
            (Some(at), Motion::Previous) => at.saturating_sub(1),
        };
        self.built = self.built.max(to + PAGE / 2);
        let edit = self.choose(rows[to], desk);

        with(edit, vec![Action::Run(focus::on(row_id(to)))])
    }

    /// Sets where to be with what is chosen; a horizon that was set stays.
    fn aim(&self, level: Option<Level>, desk: Desk<'_>) -> Action<Message> {
        let Some((of, now)) = self.target(desk) else {
            return Action::None;
        };
        let target = level.map(|level| Target {
            level,
            horizon: now.and_then(|target| target.horizon),
        });

        Action::Edit(Edit::SetTarget { of, target })
    }

    fn by(&self, horizon: Option<Horizon>, desk: Desk<'_>) -> Action<Message> {
        let Some((of, Some(now))) = self.target(desk) else {
            return Action::None;
        };
        let target = Some(Target { horizon, ..now });

        Action::Edit(Edit::SetTarget { of, target })
    }

    /// What a target is set for, and the target that counts there now.
    fn target(&self, desk: Desk<'_>) -> Option<(Aim, Option<Target>)> {
        if let Some(Chosen::Aspect(element, aspect)) = self.chosen {
            let elements = desk.questionnaire().elements();
            let id = &elements.get(element)?.aspects.get(aspect)?.id;

            return Some((Aim::Aspect(id.clone()), desk.assessment().aspect_target(id)));
        }

        let ordinal = self.ordinal(desk)?;
        let question = desk.questionnaire().question(ordinal)?;

        Some((
            Aim::Question(question.id.clone()),
            desk.assessment().target(ordinal),
        ))
    }

    fn matters(&self, importance: Option<Importance>, desk: Desk<'_>) -> Action<Message> {
        let question = self
            .ordinal(desk)
            .and_then(|ordinal| desk.questionnaire().question(ordinal));

        match question {
            Some(question) => Action::Edit(Edit::SetImportance {
                question: question.id.clone(),
                importance,
            }),
            None => Action::None,
        }
    }

    fn work(&self, effort: Option<Effort>, desk: Desk<'_>) -> Action<Message> {
        let question = self
            .ordinal(desk)
            .and_then(|ordinal| desk.questionnaire().question(ordinal));

        match question {
            Some(question) => Action::Edit(Edit::SetEffort {
                question: question.id.clone(),
                effort,
            }),
            None => Action::None,
        }
    }

    /// Makes an action of the step to a level.
    fn use_step(&mut self, level: Level, desk: Desk<'_>) -> Action<Message> {
        let Some(ordinal) = self.ordinal(desk) else {
            return Action::None;
        };
        let Some(question) = desk.questionnaire().question(ordinal) else {
            return Action::None;
        };
        let title = desk.questionnaire().descriptor(question, level).to_owned();
        // What was typed before is taken in, unless it is nothing yet: then the step goes into it.
        let (typed, mut action) = match self.form.id() {
            None if self.form.has_no_title() => (None, self.form.action(desk)),
            _ => (self.leave_form(desk), form::blank(ordinal, desk)),
        };
        action.title = title;
        let id = form::new_item();
        let edit = Edit::PutAction { id, action };
        self.form = Form::kept(id, &edit, desk);
        self.begun.remove(&ordinal);

        with(
            typed,
            vec![Action::Edit(edit), Action::Run(focus::on(form::TITLE))],
        )
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, desk: Desk<'_>) -> Action<Message> {
        match message {
            Message::Show(list) => self.show(list, desk),
            Message::NextList => {
                let has_room = page::has_room(desk.frame);
                let next = match self.list(desk) {
                    List::Gaps => List::Targets,
                    List::Targets if !has_room => List::Actions,
                    List::Targets | List::Actions => List::Gaps,
                };

                self.show(next, desk)
            }
            Message::Rerank => {
                self.rank = match self.rank {
                    Rank::Priority => Rank::ValueForEffort,
                    Rank::ValueForEffort => Rank::Priority,
                };

                Action::None
            }
            Message::Element(index) => {
                self.element = index.checked_sub(1);
                self.built = PAGE;
                let first = self.rows(desk).first().copied();
                let edit = first.and_then(|first| self.choose(first, desk));

                with(edit, Vec::new())
            }
            Message::Choose(chosen) if self.chosen == Some(chosen) => match chosen {
                Chosen::Aspect(..) => Action::Run(focus::on(detail::LEVELS)),
                Chosen::Question(_) | Chosen::Action(_) => Action::Run(focus::on(form::TITLE)),
            },
            Message::Choose(chosen) => {
                let edit = self.choose(chosen, desk);

                with(edit, Vec::new())
            }
            Message::Move(motion) => self.go_to(motion, desk),
            Message::Aim(level) => self.aim(level, desk),
            Message::By(index) => {
                let horizon = index.checked_sub(1).and_then(|i| Horizon::ALL.get(i));

                self.by(horizon.copied(), desk)
            }
            Message::Later => {
                let now = self.target(desk).and_then(|(_, target)| target?.horizon);
                let next = match now {
                    None => Horizon::ALL.first(),
                    Some(now) => Horizon::ALL.iter().find(|horizon| **horizon > now),
                };

                self.by(next.copied(), desk)
            }
            Message::Matters(index) => self.matters(Importance::all().nth(index), desk),
            Message::MattersMore => {
                let now = self.result(desk).and_then(|result| result.importance);
                let now = now.unwrap_or_default();
                let next = Importance::all().find(|importance| *importance > now);

                self.matters(next.or_else(|| Importance::all().next()), desk)
            }
            Message::Work(index) => self.work(Effort::ALL.get(index).copied(), desk),
            Message::MoreWork => {
                let next = match self.result(desk).and_then(|result| result.effort) {
                    None => Effort::ALL.first(),
                    Some(now) => Effort::ALL.iter().find(|effort| **effort > now),
                };

                self.work(next.copied(), desk)
            }
            Message::Use(level) => self.use_step(level, desk),
            Message::UseNext => {
                let steps = self
                    .ordinal(desk)
                    .map(|ordinal| detail::steps(ordinal, desk));
                let first = steps.into_iter().flatten().find(|step| !step.is_planned);

                first.map_or(Action::None, |step| self.use_step(step.level, desk))
            }
            Message::New => {
                let edit = self.leave_form(desk);
                self.form = match self.ordinal(desk) {
                    Some(ordinal) => Form::new(ordinal, desk),
                    None => Form::without_question(),
                };

                with(edit, vec![Action::Run(focus::on(form::TITLE))])
            }
            Message::Form(message) => {
                self.form.update(message, desk);

                Action::None
            }
            Message::Done => match self.form.done(desk) {
                Some((id, edit)) => {
                    let is_new = self.form.id().is_none();
                    self.form = Form::kept(id, &edit, desk);
                    let said = is_new.then(|| {
                        Action::Say(Notice {
                            tone: Tone::Agree,
                            title: desk.frame.text("plan-added"),
                            words: desk.frame.text("plan-undo"),
                        })
                    });
                    let rows = self.rows(desk);
                    let at = self
                        .chosen
                        .and_then(|c| rows.iter().position(|row| *row == c));
                    let back = at.map(|at| Action::Run(focus::on(row_id(at))));

                    with(Some(edit), said.into_iter().chain(back).collect())
                }
                None => Action::Run(focus::on(form::TITLE)),
            },
            Message::Remove => self.remove(desk),
            Message::More => {
                self.extent = match self.extent {
                    Extent::First => Extent::All,
                    Extent::All => Extent::First,
                };

                Action::None
            }
            Message::Close => {
                let id = self.form.id();
                let ordinal = self.form.ordinal(desk);
                let was_started = self.form.is_started(desk);
                let again = match (id, ordinal) {
                    (Some(id), _) => Form::of(id, desk),
                    (None, Some(ordinal)) => Some(Form::new(ordinal, desk)),
                    (None, None) => None,
                };
                self.form = again.unwrap_or_else(Form::empty);

                if !was_started {
                    self.extent = Extent::First;
                }

                Action::Run(focus::off())
            }
            Message::ShowQuestion(ordinal) => Action::ShowQuestion(ordinal),
            Message::Go(place) => Action::Go(place),
            Message::Scrolled(is_near_end) => {
                self.built += if is_near_end { PAGE } else { 0 };

                Action::None
            }
        }
    }

    fn result<'a>(&self, desk: Desk<'a>) -> Option<&'a crate::results::QuestionResult> {
        desk.results().questions().get(self.ordinal(desk)?)
    }

    fn show(&mut self, list: List, desk: Desk<'_>) -> Action<Message> {
        self.list = list;
        self.built = PAGE;
        let rows = self.rows(desk);
        let is_listed = self.chosen.is_some_and(|chosen| rows.contains(&chosen));
        let first = rows.first().copied().filter(|_| !is_listed);
        let edit = first.and_then(|first| self.choose(first, desk));

        with(edit, Vec::new())
    }

    fn remove(&mut self, desk: Desk<'_>) -> Action<Message> {
        let Some(id) = self.form.id() else {
            return Action::None;
        };
        let Some(action) = desk.assessment().actions().get(id) else {
            return Action::None;
        };
        let notice = Notice {
            tone: Tone::Agree,
            title: desk
                .frame
                .format("plan-removed", &[("title", action.title.as_str().into())]),
            words: desk.frame.text("plan-undo"),
        };

        if let Some(Chosen::Action(_)) = self.chosen {
            let rows = self.rows(desk).into_iter();
            let other = rows.into_iter().find(|row| *row != Chosen::Action(id));
            self.chosen = other;
        }

        self.form = match self.ordinal(desk) {
            Some(ordinal) => Form::new(ordinal, desk),
            None => Form::empty(),
        };

        Action::All(vec![
            Action::Edit(Edit::RemoveAction { id }),
            Action::Say(notice),
        ])
    }
}

/// An edit that may be there, and what comes after it.
fn with(edit: Option<Edit>, after: Vec<Action<Message>>) -> Action<Message> {
    let edit = edit.into_iter().map(Action::Edit);

    Action::All(edit.chain(after).collect())
}
