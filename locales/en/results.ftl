# The Results room: charts, tables, what stands out, and the plan.

results-title = Results
# $percent is a share in digits with its sign.
results-resolved =
    { $applicable ->
        [one] { $resolved } of { $applicable } question resolved ({ $percent })
       *[other] { $resolved } of { $applicable } questions resolved ({ $percent })
    }
results-export = Export chart…
results-tab-elements = Elements
results-tab-aspects = Aspects
results-tab-one = One element
results-tab-groups = By group
results-tab-change = Change
results-tab-evidence = Evidence
results-tab-pending = To settle

results-recorded = Recorded
results-target = Target
results-baseline = Baseline
results-baseline-of = Baseline of { $date }
results-band = Range of groups

# The state of a radar with nearly nothing in it.
results-no-shape = Record three questions to see a shape
results-no-shape-why = The picture grows with every answer.
results-to-assess = Go to Assess

results-element = Element
results-value = Value
results-low-high = Low to high
results-coverage = Coverage
results-weakest = Weakest
results-overall = All elements
results-too-little = Not enough answered
results-no-data = No data yet
results-nothing-applies = Not applicable
# $low and $high are the ends of the scale.
results-note = Low to high counts unknown and unreached as { $low }, then as { $high }.
results-note-no-overall = Low to high counts unknown and unreached as { $low }, then as { $high }. No overall number, on purpose.

results-settle = Still to settle
results-differ = Where views differ most
results-settle-counts = { $contested } contested, { $unknown } don’t know, { $open } open, { $review } marked for review
results-first-open = First open question
results-settled = Every question is answered, and nothing waits for you.
results-settled-so-far = Nothing is contested or unknown so far.

results-group = Group
# How many views of a group are behind its values.
results-views = Views
results-group-questions = Questions
results-groups-none = No stakeholder group has a value yet
results-groups-none-why = Hold rounds in Assess: a group shows where it has a view on enough questions.
results-groups-note = A group’s value is made like the recorded one, from the group’s lower medians. A question counts for a group from three views on, where that gives no other view away; a value stands where that is so for enough questions.

results-aspect = Aspect
results-now = Now
results-questions = Resolved
# The value of an aspect, opened: its number, its name, and the value.
results-how = { $number } { $aspect }: how { $value } is made
results-how-none = { $number } { $aspect }: no value yet
results-how-mean = { $formula }, the mean of the levels above.
# $ids are identifiers of questions.
results-how-provisional =
    { $count ->
        [one] { $ids } is contested and counts with its provisional level.
       *[other] { $ids } are contested and count with their provisional levels.
    }
results-how-contested =
    { $count ->
        [one] { $ids } is contested without a level and does not count.
       *[other] { $ids } are contested without a level and do not count.
    }
results-how-unknown =
    { $count ->
        [one] Nobody knows { $ids }: it widens low to high.
       *[other] Nobody knows { $ids }: they widen low to high.
    }
results-how-open =
    { $count ->
        [one] { $ids } is open: it widens low to high.
       *[other] { $ids } are open: they widen low to high.
    }
results-how-not-applicable =
    { $count ->
        [one] { $ids } does not apply and is left out.
       *[other] { $ids } do not apply and are left out.
    }
# How the target of an aspect is made.
results-how-goal = Target: { $formula }, each question at the higher of target and level.
# How a value of a lens is made.
results-category-mean = { $formula }, all questions together.
# How the value of an element is made.
results-element-made = { $element }: how { $value } is made
results-parts-mean = { $formula }, the mean of its aspects.
results-goal = With every target reached it would stand at { $value }.
# $percent is a share with its sign.
results-goal-reached = { $percent } of its targets reached.
results-show-aspects = Show its aspects

# An earlier assessment with which this one is compared.
results-baseline-choose = Choose an earlier assessment
results-baseline-other = Another
results-baseline-away = Remove the baseline
results-baseline-words = Its levels are shown beside those of this assessment: in the radar as a dotted line, here as a change. Nothing of this assessment is touched, and nothing of the earlier file.
results-baseline-path = Path of the file
results-baseline-empty = Type the path of a file, or browse.
results-baseline-lay = Use as baseline
results-baseline-laid = “{ $title }” is now the baseline of this assessment.
results-baseline-undo = Ctrl+Z takes it back.
results-baseline-doubt = Use “{ $title }” as the baseline all the same?
results-baseline-country = It is of another country: { $country }.
results-baseline-version = It answered version { $version } of the questionnaire; this assessment answers { $own }.
results-baseline-compared = { $count } of { $all } questions ask the same and are compared.
results-baseline-changed = Ask something else, not compared: { $codes }.
results-baseline-new = New: { $codes }.
results-baseline-gone = No longer asked: { $codes }.
results-baseline-day = Its last day, { $date }, is not before this workshop.
results-baseline-anyway = Use it all the same
results-cancel = Cancel
results-change-none = No baseline yet
results-change-none-why = Choose the file of an earlier one on the same questionnaire to see what has moved since.
results-change-since = Since { $title }
results-change-since-date = Since { $title }, { $date }
results-before = Before
results-changed = Change
results-progress = Progress
results-progress-note = Progress = (now − before) ÷ (target − before). Squares: before. Dots: now. Diamonds: target.
results-moved = What moved: { $name }
results-moved-counts = { $up } risen, { $down } fallen, { $new } with a level now, { $lost } without one now
results-moved-uncompared = { $count } of another version, not compared
results-none = –

# What the levels rest on. The grades are A to D.
results-documented = A or B
results-without = Without
results-levels = Levels
results-all-elements = All elements
results-evidence-note = Each question with a level counts once, by its strongest evidence. A: public document. B: document seen in the room. C: word of the responsible owner. D: opinion.
results-undocumented = Without a document: { $name }

# What is still to be settled.
results-question = No.
results-question-title = Question
results-state = State
results-owner = Who brings evidence
results-due = By when
results-nobody = nobody named
results-no-date = no date
results-pending-none = Nothing is contested or unknown
results-pending-none-why = What is contested, or what nobody knows, is listed here with who brings evidence and by when.
results-pending-note = Who and when stand with the dissent of a question, in Assess.

# Whether a point of a checklist was talked about.
results-session = Session
results-session-covered = Covered
results-session-partly = Partly
results-session-open = Open
results-session-not-asked = Not asked
results-open-questions = Open questions
results-show-questions = Show questions
results-count =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }

results-hint-tab = Tab
results-hint-row = Row
results-hint-open = Open
results-hint-how = How a value is made
results-hint-line = Show or hide the baseline
results-hint-target = Show or hide the targets
results-hint-baseline = Choose a baseline
results-hint-export = Export
