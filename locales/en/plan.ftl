# The Plan room: targets, gaps by rank, next steps, actions.

plan-title = Plan
plan-formula = Priority = (target − recorded) × importance. What others need comes first; equal: lower effort first.
plan-formula-effort = Value for effort = priority ÷ effort. What others need comes first; equal: higher priority first.
# In a row of the gaps; $id is a question that is better worked on after it.
plan-needed = needed for { $id }
# $percent is a share with its sign.
plan-reached = { $percent } of all targets reached

plan-list-gaps = Gaps
plan-list-targets = Targets
plan-list-actions = Actions
plan-all-elements = All elements
plan-all = All
plan-element = { $number } { $name }
plan-gaps =
    { $count ->
        [one] { $count } gap, ranked
       *[other] { $count } gaps, ranked
    }
# Questions with a target and without a level.
plan-gaps-unknown =
    { $count ->
        [one] { $count } gap, ranked; { $unknown } not known
       *[other] { $count } gaps, ranked; { $unknown } not known
    }
plan-from-to = From, to
plan-priority = Priority
plan-value = Value
plan-effort = Effort
plan-none = –
plan-no-gaps = Every target is reached
plan-no-gaps-why = No question with a level is below its target.
plan-no-targets = Set a target on an aspect
plan-no-targets-why = A target says where to be, and by when. The gaps follow from it, and the plan from the gaps.
plan-set-target = Set targets

plan-aspect = Aspect
plan-question = Question
plan-now = Now
plan-target = Target
plan-target-of-aspect = The target is that of the aspect.
plan-by = Months
plan-no-priority = can wait
plan-aspect-why = The target counts for every question of the aspect that has none of its own. Level { $lowest } means: not a priority now.
plan-nothing-chosen = Choose a gap, an aspect or an action.

plan-short = 0–6
plan-medium = 6–18
plan-long = 18–36
plan-months-short = 0–6 months
plan-months-medium = 6–18 months
plan-months-long = 18–36 months
plan-without-horizon = Without a horizon
plan-horizon-count = { $horizon } ({ $count })

plan-priority-made = Priority { $priority } = gap { $gap } × importance { $importance }.
# $ids are identifiers of questions.
plan-after = Better after { $ids }.
plan-before = Comes before { $ids }.
plan-no-gap = No gap: no target, no level, or the target is reached.
plan-show-question = Show the question in Assess
plan-importance = Importance
plan-work = Effort

plan-suggested = Suggested from the next levels
plan-use = Add to plan
plan-used = In the plan
plan-reached-here = The target is reached: nothing is suggested.
plan-settle-first = Without a level nobody can say what comes next. Settle the question first.

plan-action = Action
plan-action-hint = What is to be done
plan-action-missing = Say what is to be done.
plan-lead = Lead institution
plan-partners = Partners
plan-horizon = Horizon
plan-status = Status
plan-first-step = First step, within 30 days
plan-indicator = Indicator
plan-support = International support wanted
plan-add = Add to plan
plan-done = Done
plan-more = All fields
plan-less = Fewer fields
plan-remove = Take the action out of the plan
plan-new = New action
plan-without-question = An action for no question in particular
plan-added = The action is in the plan.
# $title is what was to be done.
plan-removed = “{ $title }” is out of the plan.
plan-undo = Ctrl+Z takes it back.

plan-effort-low = Low
plan-effort-medium = Medium
plan-effort-high = High
plan-proposed = Proposed
plan-confirmed = Confirmed
plan-underway = Under way
plan-finished = Done
plan-dropped = Dropped

plan-actions = Actions
plan-actions-count =
    { $count ->
        [one] { $count } in the plan, { $soon } of it within six months
       *[other] { $count } in the plan, { $soon } of them within six months
    }
plan-no-actions = No action yet. Take a suggested step into the plan, or write an action of your own.
plan-from = From
plan-levels = Levels

plan-hint-gap = Gap
plan-hint-aspect = Aspect
plan-hint-action = Action
plan-hint-target = Set the target
plan-hint-list = Gaps, targets
plan-hint-use = Use the next step
plan-hint-new = New action
plan-hint-rank = Rank by value for effort
plan-hint-rank-priority = Rank by priority
plan-hint-add = Into the plan
plan-hint-cancel = Cancel
