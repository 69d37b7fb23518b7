//! Plan: the targets of the delegation, the gaps by rank, the next step of each, and the actions that close them.

mod actions;
mod detail;
mod form;
mod gaps;
mod keys;
mod page;
mod row;
mod targets;
#[cfg(test)]
mod tests;

use self::form::ActionForm;
use crate::assessment::{Aim, Edit, Effort, Horizon, Importance, ItemId, Target};
use crate::gui::context::Context;
use crate::gui::screen::{self, Notice, ScreenId};
use crate::gui::widget::focus;
use crate::gui::widget::mark::Tone;
use crate::questionnaire::Level;
use crate::results::{Gap, Rank};

use iced::Task;
use iced::widget::Id;

use std::collections::BTreeMap;

/// How many rows of a list the view builds at once; the next ones follow when scrolling nears their end.
const PAGE: usize = 60;

/// The focus id of a row.
fn row_id(row: usize) -> Id {
    Id::from(format!("plan-row-{row}"))
}

/// The state of Plan: the lists, the chosen row, and the form.
#[derive(Debug)]
pub(crate) struct State {
    list: PlanList,
    rank: Rank,
    /// The element whose rows the lists show; `None` shows all.
    element: Option<usize>,
    chosen: Option<Chosen>,
    form: ActionForm,
    extent: FormExtent,
    /// Forms that could not be taken in when somebody went to another row: they come back with theirs.
    begun: BTreeMap<BegunForm, ActionForm>,
    /// How many rows the view builds; more follow when scrolling nears their end.
    built: usize,
}

/// The lists of the first card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanList {
    /// The questions below their targets.
    Gaps,
    /// The aspects with their targets.
    Targets,
    /// The actions, in a window without space for their own card.
    Actions,
}

/// The place of a form that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum BegunForm {
    /// It changes this action.
    Of(ItemId),
    /// It adds an action to the question with this ordinal, or to none.
    New(Option<usize>),
}

/// How many fields of an action the form shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FormExtent {
    /// The title and the lead institution.
    First,
    All,
}

/// The row that the card beside the lists shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chosen {
    /// An aspect, by the positions of its element and of itself.
    Aspect(usize, usize),
    /// A question, by ordinal.
    Question(usize),
    Action(ItemId),
}

/// The direction of a step through the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListMotion {
    Next,
    Previous,
    /// To the first row.
    First,
    /// To the last row.
    Last,
}

#[derive(Debug, Clone)]
pub enum Message {
    Show(PlanList),
    NextList,
    /// Ranks by the other measure.
    Rerank,
    /// Shows this element alone, by its position in the questionnaire; or all.
    Element(Option<usize>),
    /// Chooses a row; if it is the chosen one, focuses its form.
    Choose(Chosen),
    /// Chooses the row below or above.
    Move(ListMotion),
    /// Sets the target of the chosen row; `None` removes it.
    Aim(Option<Level>),
    /// Sets the horizon of the target.
    By(Option<Horizon>),
    /// Sets the importance of the chosen row.
    Matters(Importance),
    /// One more, cyclically.
    MattersMore,
    /// Sets the effort of the chosen row.
    Work(Effort),
    /// One more, cyclically.
    MoreWork,
    /// The next horizon; after the last one, none.
    Later,
    /// Makes an action of the step to a level.
    Use(Level),
    /// Makes an action of the first suggested step that the plan lacks.
    UseNext,
    /// Begins a new action for the chosen row.
    New,
    /// A message of the form.
    Form(form::Message),
    /// Takes the form in.
    Done,
    /// Removes the action from the plan.
    Remove,
    /// Shows all fields of an action, or the first ones.
    More,
    /// Leaves the form, or the action.
    Close,
    /// Shows a question in Assess.
    ShowQuestion(usize),
    /// Goes to another screen.
    Go(ScreenId),
    /// The table has scrolled near the end of the built rows, or away from it.
    Scrolled(bool),
}

pub(crate) type Action = screen::Action<Message>;

impl State {
    /// Opens the screen at the gap of the highest priority.
    pub(crate) fn new(context: Context<'_>) -> Self {
        let list = if context.results().has_targets() {
            PlanList::Gaps
        } else {
            PlanList::Targets
        };
        let mut screen = Self {
            list,
            rank: Rank::default(),
            element: None,
            chosen: None,
            form: ActionForm::empty(),
            extent: FormExtent::First,
            begun: BTreeMap::new(),
            built: PAGE,
        };
        screen.chosen = screen.rows(context).first().copied();
        screen.form = screen.form_of_chosen(context);

        screen
    }

    /// Updates the screen from the assessment, after an edit or an undo.
    pub(crate) fn refresh(&mut self, context: Context<'_>) {
        if let Some(Chosen::Action(id)) = self.chosen
            && context.assessment().actions().get(id).is_none()
        {
            self.chosen = self.rows(context).first().copied();
            self.form = self.form_of_chosen(context);
        } else if self.chosen.is_none() {
            self.chosen = self.rows(context).first().copied();
            self.form = self.form_of_chosen(context);
        } else {
            self.form.refresh(context);
        }
    }

    /// Takes the form in if it is complete: a person who goes elsewhere has not cancelled it.
    pub(crate) fn take_in(&mut self, context: Context<'_>) -> Option<Edit> {
        if !self.form.is_started(context) {
            return None;
        }

        let (id, edit) = self.form.done(context)?;

        if !context.allows(&edit) {
            return None;
        }

        self.form = ActionForm::kept(id, &edit, context);

        Some(edit)
    }

    /// The gaps of the chosen element, or all, in the chosen ranking.
    fn gaps(&self, context: Context<'_>) -> Vec<Gap> {
        let questionnaire = context.questionnaire();
        let is_listed = |ordinal: usize| {
            self.element.is_none_or(|element| {
                questionnaire
                    .place(ordinal)
                    .is_some_and(|place| place.element == element)
            })
        };
        let mut gaps = context.results().gaps(self.rank);
        gaps.retain(|gap| is_listed(gap.ordinal));

        gaps
    }

    /// The current list; in a large window the actions have a card of their own instead.
    fn list(&self, context: Context<'_>) -> PlanList {
        match self.list {
            PlanList::Actions if page::has_space(context.env) => PlanList::Gaps,
            list => list,
        }
    }

    /// The rows of the current list, in order.
    fn rows(&self, context: Context<'_>) -> Vec<Chosen> {
        match self.list(context) {
            PlanList::Gaps => {
                let gaps = self.gaps(context).into_iter();

                gaps.map(|gap| Chosen::Question(gap.ordinal)).collect()
            }
            PlanList::Targets => self.aspects(context),
            PlanList::Actions => actions::listed(context)
                .into_iter()
                .map(|(id, _)| Chosen::Action(id))
                .collect(),
        }
    }

    fn aspects(&self, context: Context<'_>) -> Vec<Chosen> {
        let elements = context.questionnaire().elements().iter().enumerate();
        let listed = elements.filter(|(e, _)| self.element.is_none_or(|element| element == *e));

        listed
            .flat_map(|(e, element)| (0..element.aspects.len()).map(move |a| Chosen::Aspect(e, a)))
            .collect()
    }

    /// The question of the form.
    fn ordinal(&self, context: Context<'_>) -> Option<usize> {
        match self.chosen? {
            Chosen::Question(ordinal) => Some(ordinal),
            Chosen::Aspect(..) => None,
            Chosen::Action(id) => {
                let question = context.assessment().actions().get(id)?.question.clone()?;

                context.questionnaire().ordinal(&question)
            }
        }
    }

    /// The form for the chosen row: that of its first action, the incomplete one, or an empty one.
    fn form_of_chosen(&mut self, context: Context<'_>) -> ActionForm {
        let form = match self.chosen {
            Some(Chosen::Action(id)) => self.form_of(id, context),
            Some(Chosen::Question(ordinal)) => {
                let begun = self.begun.remove(&BegunForm::New(Some(ordinal)));

                begun.or_else(|| match actions::of_question(ordinal, context).next() {
                    Some(id) => self.form_of(id, context),
                    None => Some(ActionForm::new(ordinal, context)),
                })
            }
            Some(Chosen::Aspect(..)) | None => None,
        };

        form.unwrap_or_else(ActionForm::empty)
    }

    /// The form of an action, with what somebody has begun to change in it.
    fn form_of(&mut self, id: ItemId, context: Context<'_>) -> Option<ActionForm> {
        let begun = self.begun.remove(&BegunForm::Of(id));

        begun.or_else(|| ActionForm::of(id, context))
    }

    /// Goes to another row. A complete form is taken in; an incomplete one waits at its question.
    fn choose(&mut self, chosen: Chosen, context: Context<'_>) -> Option<Edit> {
        if self.chosen == Some(chosen) {
            return None;
        }

        let edit = self.leave_form(context);
        self.chosen = Some(chosen);
        self.form = self.form_of_chosen(context);

        edit
    }

    /// Leaves the form; returns the edit if the form is complete. A form that is not, or whose edit is refused, waits.
    fn leave_form(&mut self, context: Context<'_>) -> Option<Edit> {
        if !self.form.is_started(context) {
            return None;
        }

        let done = self.form.done(context).map(|(_, edit)| edit);

        if !done.as_ref().is_some_and(|edit| context.allows(edit)) {
            let place = match self.form.id() {
                Some(id) => BegunForm::Of(id),
                None => BegunForm::New(self.form.ordinal(context)),
            };
            self.begun.insert(place, self.form.clone());
        }

        done
    }

    fn go_to(&mut self, motion: ListMotion, context: Context<'_>) -> Action {
        let rows = self.rows(context);
        let Some(last) = rows.len().checked_sub(1) else {
            return Action::None;
        };
        let at = self
            .chosen
            .and_then(|c| rows.iter().position(|row| *row == c));
        let to = match (at, motion) {
            (_, ListMotion::First) | (None, ListMotion::Next | ListMotion::Previous) => 0,
            (_, ListMotion::Last) => last,
            (Some(at), ListMotion::Next) => last.min(at + 1),
            (Some(at), ListMotion::Previous) => at.saturating_sub(1),
        };
        self.built = self.built.max(to + PAGE / 2);
        let edit = self.choose(rows[to], context);

        with(edit, vec![Action::Run(focus::on(row_id(to)))])
    }

    /// Focuses the chosen row.
    fn focus_row(&self, context: Context<'_>) -> Task<Message> {
        let rows = self.rows(context);
        let at = self
            .chosen
            .and_then(|chosen| rows.iter().position(|row| *row == chosen));

        at.map_or_else(focus::off, |at| focus::on(row_id(at)))
    }

    /// Sets the target of the chosen row; its horizon stays.
    fn aim(&self, level: Option<Level>, context: Context<'_>) -> Action {
        let Some((of, now)) = self.target(context) else {
            return Action::None;
        };
        let target = level.map(|level| Target {
            level,
            horizon: now.and_then(|target| target.horizon),
        });

        Action::Edit(Edit::SetTarget { of, target })
    }

    fn by(&self, horizon: Option<Horizon>, context: Context<'_>) -> Action {
        let Some((of, Some(now))) = self.target(context) else {
            return Action::None;
        };
        let target = Some(Target { horizon, ..now });

        Action::Edit(Edit::SetTarget { of, target })
    }

    /// The scope for which a person sets a target, and the current target there.
    fn target(&self, context: Context<'_>) -> Option<(Aim, Option<Target>)> {
        if let Some(Chosen::Aspect(element, aspect)) = self.chosen {
            let elements = context.questionnaire().elements();
            let id = &elements.get(element)?.aspects.get(aspect)?.id;

            return Some((
                Aim::Aspect(id.clone()),
                context.assessment().aspect_target(id),
            ));
        }

        let ordinal = self.ordinal(context)?;
        let question = context.questionnaire().question(ordinal)?;

        Some((
            Aim::Question(question.id.clone()),
            context.assessment().target(ordinal),
        ))
    }

    fn matters(&self, importance: Option<Importance>, context: Context<'_>) -> Action {
        let question = self
            .ordinal(context)
            .and_then(|ordinal| context.questionnaire().question(ordinal));

        match question {
            Some(question) => Action::Edit(Edit::SetImportance {
                question: question.id.clone(),
                importance,
            }),
            None => Action::None,
        }
    }

    fn work(&self, effort: Option<Effort>, context: Context<'_>) -> Action {
        let question = self
            .ordinal(context)
            .and_then(|ordinal| context.questionnaire().question(ordinal));

        match question {
            Some(question) => Action::Edit(Edit::SetEffort {
                question: question.id.clone(),
                effort,
            }),
            None => Action::None,
        }
    }

    /// Makes an action of the step to a level.
    fn use_step(&mut self, level: Level, context: Context<'_>) -> Action {
        let Some(ordinal) = self.ordinal(context) else {
            return Action::None;
        };
        let Some(question) = context.questionnaire().question(ordinal) else {
            return Action::None;
        };
        let title = context
            .questionnaire()
            .descriptor(question, level)
            .to_owned();
        // A form with content is taken in before; the step goes into an empty one.
        let is_empty = self.form.id().is_none() && self.form.has_no_title();
        let mut action = if is_empty {
            self.form.action(context)
        } else {
            form::blank(ordinal, context)
        };
        action.title = title;
        let id = form::new_item();
        let edit = Edit::PutAction { id, action };

        if !context.allows(&edit) {
            return Action::Edit(edit);
        }

        let typed = if is_empty {
            None
        } else {
            self.leave_form(context)
        };
        self.form = ActionForm::kept(id, &edit, context);
        self.begun.remove(&BegunForm::New(Some(ordinal)));

        with(
            typed,
            // The keys stay those of the list, so that U again takes the step after it.
            vec![Action::Edit(edit), Action::Run(self.focus_row(context))],
        )
    }

    pub(crate) fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        match message {
            Message::Show(list) => self.show(list, context),
            Message::NextList => {
                let has_space = page::has_space(context.env);
                let next = match self.list(context) {
                    PlanList::Gaps => PlanList::Targets,
                    PlanList::Targets if !has_space => PlanList::Actions,
                    PlanList::Targets | PlanList::Actions => PlanList::Gaps,
                };

                let shown = self.show(next, context);

                // A control that had the focus is gone, or means something else now.
                Action::All(vec![shown, Action::Run(self.focus_row(context))])
            }
            Message::Rerank => {
                self.rank = match self.rank {
                    Rank::Priority => Rank::ValueForEffort,
                    Rank::ValueForEffort => Rank::Priority,
                };

                Action::None
            }
            Message::Element(element) => {
                self.element = element;
                self.built = PAGE;
                let first = self.rows(context).first().copied();
                let edit = first.and_then(|first| self.choose(first, context));

                with(edit, Vec::new())
            }
            Message::Choose(chosen) if self.chosen == Some(chosen) => match chosen {
                Chosen::Aspect(..) => Action::Run(focus::on(detail::LEVELS)),
                Chosen::Question(_) | Chosen::Action(_) => Action::Run(focus::on(form::TITLE)),
            },
            Message::Choose(chosen) => {
                let edit = self.choose(chosen, context);

                with(edit, Vec::new())
            }
            Message::Move(motion) => self.go_to(motion, context),
            Message::Aim(level) => self.aim(level, context),
            Message::By(horizon) => self.by(horizon, context),
            Message::Later => {
                let now = self.target(context).and_then(|(_, target)| target?.horizon);
                let next = match now {
                    None => Horizon::ALL.first(),
                    Some(now) => Horizon::ALL.iter().find(|horizon| **horizon > now),
                };

                self.by(next.copied(), context)
            }
            Message::Matters(importance) => self.matters(Some(importance), context),
            Message::MattersMore => {
                let now = self.result(context).and_then(|result| result.importance);
                let now = now.unwrap_or_default();
                let next = Importance::all().find(|importance| *importance > now);

                self.matters(next.or_else(|| Importance::all().next()), context)
            }
            Message::Work(effort) => self.work(Some(effort), context),
            Message::MoreWork => {
                let next = match self.result(context).and_then(|result| result.effort) {
                    None => Effort::ALL.first(),
                    Some(now) => Effort::ALL.iter().find(|effort| **effort > now),
                };

                self.work(next.copied(), context)
            }
            Message::Use(level) => self.use_step(level, context),
            Message::UseNext => match self.next_step(context) {
                Some(level) => self.use_step(level, context),
                None => Action::None,
            },
            Message::New => {
                let edit = self.leave_form(context);
                let ordinal = self.ordinal(context);
                let begun = self.begun.remove(&BegunForm::New(ordinal));
                self.form = begun.unwrap_or_else(|| match ordinal {
                    Some(ordinal) => ActionForm::new(ordinal, context),
                    None => ActionForm::without_question(),
                });

                with(edit, vec![Action::Run(focus::on(form::TITLE))])
            }
            Message::Form(message) => {
                self.form.update(message, context);

                Action::None
            }
            Message::Done => match self.form.done(context) {
                // It is refused with a sentence, and the form keeps its words.
                Some((_, edit)) if !context.allows(&edit) => Action::Edit(edit),
                Some((id, edit)) => {
                    let is_new = self.form.id().is_none();
                    self.form = ActionForm::kept(id, &edit, context);
                    let said = is_new.then(|| {
                        Action::SayUndoable(Notice {
                            tone: Tone::Agree,
                            title: context.env.text("plan-added"),
                            words: context.env.text("plan-undo"),
                        })
                    });
                    let back = Action::Run(self.focus_row(context));

                    with(Some(edit), said.into_iter().chain([back]).collect())
                }
                None => Action::Run(focus::on(form::TITLE)),
            },
            Message::Remove => self.remove(context),
            Message::More => {
                self.extent = match self.extent {
                    FormExtent::First => FormExtent::All,
                    FormExtent::All => FormExtent::First,
                };

                Action::None
            }
            Message::Close => {
                let id = self.form.id();
                let ordinal = self.form.ordinal(context);
                let was_started = self.form.is_started(context);
                let again = match (id, ordinal) {
                    (Some(id), _) => ActionForm::of(id, context),
                    (None, Some(ordinal)) => Some(ActionForm::new(ordinal, context)),
                    (None, None) => None,
                };
                self.form = again.unwrap_or_else(ActionForm::empty);

                if !was_started {
                    self.extent = FormExtent::First;
                }

                // The keys are those of the list again.
                Action::Run(self.focus_row(context))
            }
            Message::ShowQuestion(ordinal) => Action::ShowQuestion(ordinal),
            Message::Go(place) => Action::Go(place),
            Message::Scrolled(is_near_end) => {
                self.built += if is_near_end { PAGE } else { 0 };

                Action::None
            }
        }
    }

    fn result<'a>(&self, context: Context<'a>) -> Option<&'a crate::results::QuestionResult> {
        context.results().questions().get(self.ordinal(context)?)
    }

    fn show(&mut self, list: PlanList, context: Context<'_>) -> Action {
        self.list = list;
        self.built = PAGE;
        let rows = self.rows(context);
        let is_listed = self.chosen.is_some_and(|chosen| rows.contains(&chosen));
        let first = rows.first().copied().filter(|_| !is_listed);
        let edit = first.and_then(|first| self.choose(first, context));

        with(edit, Vec::new())
    }

    fn remove(&mut self, context: Context<'_>) -> Action {
        let Some(id) = self.form.id() else {
            return Action::None;
        };
        let Some(action) = context.assessment().actions().get(id) else {
            return Action::None;
        };
        let notice = Notice {
            tone: Tone::Agree,
            title: context
                .env
                .format("plan-removed", &[("title", action.title.as_str().into())]),
            words: context.env.text("plan-undo"),
        };

        if let Some(Chosen::Action(_)) = self.chosen {
            let rows = self.rows(context).into_iter();
            let other = rows.into_iter().find(|row| *row != Chosen::Action(id));
            self.chosen = other;
        }

        self.form = match self.ordinal(context) {
            Some(ordinal) => ActionForm::new(ordinal, context),
            None => ActionForm::empty(),
        };

        Action::All(vec![
            Action::Edit(Edit::RemoveAction { id }),
            Action::SayUndoable(notice),
        ])
    }
}

/// The action for an optional edit, followed by another action.
fn with(edit: Option<Edit>, after: Vec<Action>) -> Action {
    let edit = edit.into_iter().map(Action::Edit);

    Action::All(edit.chain(after).collect())
}
