# What stands in the papers that leave the program: report, strategy outline, slides, workbook, data.

# The kinds of papers, as titles and in lists.
report-kind = Self-assessment report · { $questionnaire }
report-program = Rapporteur { $version }
report-contents = Contents
report-page = Page { $page } of { $pages }
# A name and what is said of it.
report-line = { $name }: { $value }
# What a picture says, for those who do not see it. $figures is a list.
report-alternative = { $title }. { $finding } { $figures }.

# The page for the minister.
report-summary = Summary
report-strengths = Strengths
report-gaps = Gaps
report-decisions = Decisions asked for
report-decide = Decide who answers for the next step in { $aspect }.
report-step-lead = { $lead }, { $horizon }.
report-value = Value
report-low-high = Low to high
report-weakest = Weakest aspect
report-before = Before
report-elements-caption = The elements: value, range, coverage
report-too-little = Where too few questions are resolved, a note replaces the value.
report-quick = This was a quick scan: { $asked } of { $all } questions were asked.
report-edition-internal = This edition is for the delegation and its ministry. It holds names and restricted evidence.
report-edition-notes = It also holds the facilitator’s notes.
report-edition-counts = It also holds counts of views by group; small groups stand together, and a row of one mind shows its mind.
report-edition-partners = This edition is for partners. It holds no names of people, no notes and no restricted evidence; dissent and what is contested stay in.
report-edition-public = This edition is for the public. It holds levels, public documents, and the titles of actions; views, dissent, contested levels and what was said behind the levels stay with the delegation.

# Who, when, how.
report-mandate = Mandate, participants, method
report-facts-caption = The assessment
report-fact = Subject
report-details = Details
report-fact-country = Country or economy
report-fact-host = Host
report-fact-place = Place
report-fact-dates = Dates
report-fact-questionnaire = Questionnaire
report-fact-answered = Answers
report-questionnaire-of = { $title }, version { $version }, { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
report-answered = { $answered } of { $asked ->
        [one] { $asked } question
       *[other] { $asked } questions
    } answered: { $contested } contested, { $unknown } don’t know, { $apart } not applicable
report-participants = Participants
report-people = { $count ->
        [0] No participants are listed.
        [one] { $count } person took part.
       *[other] { $count } people took part.
    }
report-people-head = People
report-people-caption = The delegation
report-group = Stakeholder group
report-function = Function
report-groups-caption = Participants by stakeholder group
report-functions-caption = Participants by function; one person may hold several
report-name = Name
report-organisation = Institution
report-role = Role
report-nobody-missing = Every stakeholder group and every function was there.
report-institutions = Institutions: { $names }.
report-missing = Not represented: { $names }.
report-method = Method and scale
report-method-scale = Each question is answered on one scale of { $count } levels. The delegation records a level by consent. Where there is no consent the question is contested; a level may then count until there is one.
report-method-value = The value of an aspect is the mean of its resolved questions, that of an element the mean of its aspects. Don’t know, not applicable, contested without a level, and open never count as zero and never move a mean.
report-method-range = Low to high says where the value could end: the same mean with everything that is unresolved at the lowest level, then at the highest. Coverage is the share of the applicable questions that are resolved.
report-method-overall = There is no overall number, on purpose: a mean of all elements hides the weakest, and no country is ranked.
report-method-views = In a round everybody gives a view in secret; then the views are shown by stakeholder group and talked about. Views and medians are proposals; the delegation records the level.
report-method-told = Of a round this report gives the class, the lower median and the range, and the lower median of each group with at least three views where that gives no other view away. Where all views were alike it gives the level as agreed. That all who gave a view were of one mind is the one thing that can follow about a smaller group; in the room, a group of one mind shows its mind.
report-scale-caption = The scale
report-level = Level
report-meaning = Meaning
report-decider = Claim it only if
report-limits = Limits
# $percent is a share in digits with its sign.
report-documented = { $documented } of { $resolved } levels rest on a document, public or seen in the room ({ $percent }).
report-no-proof = A self-assessment is not proof. The table says how much of it rests on documents.
report-no-proof-short = A self-assessment is not proof; the report says how much rests on documents.
report-grades-caption = Evidence by grade
report-grade = Grade
report-pieces = Pieces
report-no-product = Made with Rapporteur, which is not a product of the International Telecommunication Union or the United Nations.

# The chapters of results.
report-case = Case for action
report-case-why = Why the country has to act: what the delegation recorded about dependence, threats and consequences.
report-by-element = Results by element
report-element-line = { $value }. Low to high { $range }, coverage { $coverage }, { $resolved } questions resolved.
report-target-line = With every target reached: { $target }.
report-groups-span = The stakeholder groups’ values run from { $low } ({ $lowest }) to { $high } ({ $highest }).
report-radar-of = { $name } by aspect
report-aspect = Aspect
report-resolved = Resolved
report-aspects-caption = The aspects
report-question = Question
report-looks = What it looks like
report-questions-caption = The questions
report-exists = What exists
report-lacks = What is missing
report-dissent = Dissent
# $name is a stakeholder group, $level a level with its name.
report-dissent-level = { $name } ({ $level })
report-rounds-beside = Void and further rounds
report-rounds-beside-caption = Rounds that are void, or were held after the second one, with their reasons. A void round counts in no result.
report-round-state = State
report-round-void = Void
report-round-counts = Counts
report-round-why = Why
report-sources = Sources
# One source after the others.
report-source-next = { $before }; { $next }
report-provisional = { $level }, provisional
report-standing-recorded = recorded
report-standing-provisional = provisional
report-standing-contested = contested
report-standing-not-settled = not settled
report-standing-dont-know = don’t know
report-standing-open = no level
report-views = Views across the elements
report-views-why = The same answers, grouped otherwise. A question may belong to several rows of a table.
report-by-group = By stakeholder group
report-by-group-caption = Each element as the groups see it
report-differ = Where the views differed most
report-differ-caption = Last round of each question
report-class = Class
report-consensus = Consensus
report-span = From – to
report-unsettled = Contested and unknown
report-unsettled-counts = { $contested } contested, { $unknown } don’t know, { $open } open; { $dissents } dissents on record.
report-unsettled-caption = What waits, and who brings evidence
report-stands = Stands at
report-brings = Evidence: who, by when
report-compared = Compared with the baseline
report-compared-with = Baseline: { $baseline }. Differences are those of the values shown.
report-compared-doubt = Note what differs: { $note }.
report-compared-caption = The elements then and now
report-change = Change
report-moved = Questions that moved
report-moved-counts = { $up } higher than before, { $down } lower, { $same } at the same level.
report-plan = Action plan
report-plan-none = No actions are recorded yet.
report-plan-caption = Actions by horizon
report-action = Action
report-lead = Lead institution
report-with = With { $partners }
report-horizon = Horizon
report-horizon-short = 0–6 months
report-horizon-medium = 6–18 months
report-horizon-long = 18–36 months
report-effort = Effort
report-effort-low = low
report-effort-medium = medium
report-effort-high = high
report-first-step = First step
report-indicator = Indicator
report-target = Target
report-importance = Importance
report-support = International support wanted
report-status = Status
report-status-proposed = proposed
report-status-confirmed = confirmed
report-status-underway = under way
report-status-done = done
report-status-dropped = dropped
report-partners = Partners
report-checklist = Checklist: { $lens }
report-checklist-why = The points in the words of the questionnaire. Covered means that the session answered every question of the point.
report-checklist-caption = Points covered and open
report-checklist-note = What is covered here was talked about; a level says how far it is.
report-point = Point
report-covered = Session
report-answered-head = Answered
report-point-open = open
report-point-partly = partly covered
report-point-covered = covered

# The annexes.
report-annexes = Annexes
report-answers = All questions
report-answers-caption = Every question with its answer
report-id = No.
report-reason = Reason, where it does not apply
report-evidence = Evidence
report-register = Register of evidence
report-register-caption = Evidence by question
report-source = Source
report-date = Date
report-grade-short = Grade
report-restricted-head = Handling
report-restricted = restricted
report-glossary = Glossary
report-glossary-caption = Terms as they are used here
report-term = Term
report-formulas = Formulas
report-formula-aspect = Aspect = weighted mean of the values of its resolved questions; weights are 1 where the questionnaire gives none.
report-formula-element = Element = weighted mean of its aspects that have a value.
report-formula-range = Low, high = the same with each unresolved applicable question at the lowest, then at the highest level.
report-formula-coverage = Coverage = resolved ÷ applicable questions.
report-formula-consensus = Consensus = 1 + Σ p × log₂(1 − |c − m| ÷ d), over the levels c with share p of the views, m their mean, d the width of the scale (Tastle and Wierman 2007). A is the agreement of van der Eijk (2001).
report-notes = Facilitator’s notes

term-recorded = Recorded
term-recorded-means = The level the delegation agreed to. Only these levels (and provisional ones) count in the values.
term-contested = Contested
term-contested-means = No consent. A level may count provisionally until there is one.
term-dont-know = Don’t know
term-dont-know-means = Nobody in the room could say. It widens the range and moves no value.
term-not-applicable = Not applicable
term-not-applicable-means = The question does not concern this country, for a reason that is kept. It leaves the count.
term-coverage = Coverage
term-coverage-means = The share of applicable questions that are resolved.
term-low-high = Low to high
term-low-high-means = Where a value could end when everything is known.
term-baseline = Baseline
term-baseline-means = An earlier assessment with which this one is compared.
term-evidence = Evidence
term-evidence-means = What shows that a level is so: A a public document, B a document seen in the room, C the word of the responsible owner, D an opinion.
term-lead = Lead institution
term-lead-means = The institution that answers for an action.
term-round = Round
term-round-means = One pass of views on a question, one view a person, hidden until all are in.
term-lower-median = Lower median
term-lower-median-means = The view in the middle; of two in the middle, the lower.
term-consensus = Consensus
term-consensus-means = From 0, views at the two ends of the scale, to 1, all views alike.
term-dissent = Dissent
term-dissent-means = A minority view on record, in its own words.

# The strategy outline: pre-filled, to be edited.
outline-kind = Outline of a strategy · { $questionnaire }
outline-how = This outline is filled in from the assessment and is meant to be rewritten. Lines in grey say what belongs in their place.
outline-foreword = Foreword
outline-foreword-prompt = Foreword by the minister: why now, and what this strategy promises.
outline-case = Case for action
outline-case-prompt = Dependence, threats and the cost of doing nothing, in the country’s own figures.
outline-vision = Vision and goals
outline-vision-prompt = The vision in one sentence.
outline-goals = One goal for each element:
outline-goal = From { $now } today to { $target }.
outline-goal-open = Today { $now }; set a target.
outline-principles = Principles
outline-rights = Rights: measures respect human rights, privacy and the rule of law.
outline-proportion = Proportion: effort and interference stand in proportion to the risk.
outline-inclusion = Inclusion: those concerned take part, from government to citizens.
outline-risk = Risk: priorities follow from risk, and are reviewed when it changes.
outline-roles = Roles
outline-roles-prompt = Name the lead institution and the body that coordinates.
outline-roles-caption = Who does what
outline-institution-prompt = To be named
outline-chapters = The elements
outline-now = Where we are
outline-want = Where we want to be
outline-want-prompt = Set a target level and a date for this element.
outline-next-level = { $question }. At level { $level }: { $looks }.
outline-measures = Measures
outline-measures-prompt = List the measures, each with a lead institution and a horizon.
outline-infrastructure = Critical infrastructure and risk management
outline-infrastructure-prompt = How critical infrastructure is identified, who answers for its risk, and how it is checked.
outline-resources = Resources
outline-resources-prompt = Money, people and skills for each year of the strategy.
outline-cooperation = International cooperation
outline-cooperation-prompt = Partners, treaties and contact points; what support is wanted.
outline-delivery = Delivery, indicators, review
outline-delivery-prompt = Who reports to whom, how often, and when the strategy is reviewed.
outline-indicators-caption = Indicators
outline-annex = Annex: action plan

# The slides.
slides-subtitle = What the delegation found, { $date }
slides-subtitle-undated = What the delegation found
slides-ends = Strong and weak
slides-unsettled = What is not settled
slides-unsettled-none = Nothing is contested, and nothing is unknown.
slides-compared = What has moved
slides-compared-finding = { $up } of { $count } elements higher than in the baseline, { $down } lower.
slides-plan = What comes first
slides-plan-finding = { $count ->
        [one] { $count } action, { $soon } of them within six months.
       *[other] { $count } actions, { $soon } of them within six months.
    }
slides-method = How to read this
slides-decisions = Decisions asked for
slides-decisions-finding = So that the work can begin.

# The workbook: names of sheets have at most 31 characters.
sheet-about = About
# The end of a text that is too long for a cell.
sheet-cut = {" "}… (cut here: a cell holds no more; the data in JSON hold the whole text)
sheet-results = Results
sheet-answers = Answers
sheet-views = Views
sheet-counts = Counts of views
sheet-actions = Actions
sheet-evidence = Evidence
sheet-people = Delegation
sheet-tier = Tier
sheet-element = Element
sheet-aspect = Aspect
sheet-low = Low
sheet-high = High
sheet-level-value = Level
sheet-level-name = Name of the level
sheet-state = State
sheet-round = Round
sheet-votes-unknown = Don’t know
sheet-votes-not-applicable = Not applicable
sheet-votes-abstain = Abstained
sheet-median = Lower median
sheet-lowest-view = Lowest view
sheet-highest-view = Highest view
sheet-mark = Handling mark
sheet-profile = Edition
sheet-program = Program

# Names of outputs in lists.
output-report = Assessment report
output-data-all = Data for other programs
output-report-page = Report, HTML
output-report-text = Report, DOCX
output-outline = Strategy outline
output-slides = Slides
output-workbook = Workbook
output-table = Data, CSV
output-data = Data, JSON

# Who took part in what, in the delegation's own edition.
report-took-part = Took part in
report-here = Here
# A time during which somebody was here; $day is a date, $from and $to are times.
report-here-between = { $day }, { $from }–{ $to }
report-here-from = { $day }, from { $from }

# Institutions: who does what, how they work together, what the country already has.
report-duties = Institutions and how they work together
report-duties-caption = Who leads and who supports each element
report-supports = Supported by
report-pairs-caption = Pairs that share a duty and have no means that works
report-pair = Institutions
report-elements-head = Elements
report-other-organisation = Other institution
report-shown-by = What shows it
report-said-by = Who says so
report-sector = Sector
report-in-room = In the room
report-yes = yes
report-no = no
report-mandate-head = Legal basis or mandate
report-contact = Contact office
report-post = Post
report-honorific = Title
report-initiatives = Initiatives
report-initiative = Initiative
report-kind-head = Kind
report-kind-law = law
report-kind-policy = policy
report-kind-strategy = strategy
report-kind-programme = programme
report-kind-body = body
report-kind-project = project
report-kind-agreement = agreement
report-kind-campaign = campaign
report-kind-exercise = exercise
report-initiative-planned = planned
report-initiative-in-force = in force
report-initiative-ended = ended
report-since = Since
report-until = Until
report-since-year = since { $year }
report-until-year = until { $year }
report-years = { $first }–{ $last }
report-document = Document
report-money = Money
sheet-training = Training needs
outline-institutions = Institutions
