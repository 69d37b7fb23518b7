# The Delegation room: country, dates, groups, members.

delegation-heading = Delegation
delegation-edit = Edit facts
delegation-close = Close
delegation-done = Done
delegation-cancel = Cancel
delegation-next = Go to the questions
# The tabs
delegation-tab-people = People
initiatives-title = Initiatives
initiatives-empty = No initiative yet
initiatives-empty-next = Laws, strategies, programmes, exercises: what the country already has.
homework-title = Homework
homework-empty = Ask before the room meets
homework-empty-next = Each institution gets one form with only its questions.
delegation-hint-tab = Tab beside
delegation-hosted = host { $name }

# The facts.
delegation-facts = Facts
delegation-country = Country or economy
delegation-country-missing = Write the country or economy: files and charts carry its name.
delegation-title = Title
delegation-host = Host
delegation-place = Place
delegation-first-day = First day
delegation-last-day = Last day
# An example in a form that can be read.
delegation-day-example = 9 June 2026
delegation-first-day-missing = Write the first day too, or leave both days empty.
delegation-last-before-first = The last day is before the first.
delegation-mark-internal = Handling mark, for the delegation
delegation-mark-partners = Handling mark, for partners
delegation-mark-public = Handling mark, for the public
delegation-scope = Questions
delegation-scope-whole =
    { $count ->
        [one] The one question
       *[other] All { $count }
    }
delegation-scope-quick = Quick scan, { $count }

# The people.
delegation-participants = Participants
delegation-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
# $found is a figure as text.
delegation-people-found =
    { $count ->
        [one] { $found } of { $count } person
       *[other] { $found } of { $count } people
    }
delegation-find = Find
delegation-find-clear = Show everybody
delegation-none-found = Nobody is found
delegation-none-found-next = Try a part of a name, an institution, a group, a function or a role.
delegation-add = Add
delegation-add-person = Add participant
delegation-remove = Remove
delegation-removed = { $name } is no longer in the delegation
delegation-removed-undo = Ctrl+Z brings the entry back.
delegation-empty = Nobody in the delegation yet
delegation-empty-next = Type the people one after another: Enter takes each one in, and the form is ready for the next.
delegation-promise = Names never appear next to a view.

delegation-person-add = Add participant
delegation-person-edit = Participant
delegation-person-take-in = Add to the delegation
delegation-person-added = { $name } is in
delegation-name = Name
delegation-name-missing = Write a name.
delegation-institution = Institution
delegation-group = Stakeholder group
delegation-not-counted = Not counted
delegation-functions = Functions
delegation-role = Role
delegation-role-head = Head of delegation
delegation-role-rapporteur = Rapporteur
delegation-role-facilitator = Facilitator
delegation-role-note-taker = Note taker
delegation-role-member = Member
delegation-role-observer = Observer

# Who is missing.
delegation-coverage = Coverage
delegation-function = Function
delegation-people-head = People
delegation-nobody = Nobody
delegation-coverage-later = As people are added, this shows who is still missing at the table.
delegation-functions-missing = Nobody yet for: { $names }
delegation-groups-all =
    { $count ->
        [one] The one stakeholder group is here.
       *[other] All { $count } stakeholder groups are here.
    }
# $present is a figure as text.
delegation-groups-missing =
    { $count ->
        [one] { $present } of { $count } stakeholder group is here. Missing: { $names }.
       *[other] { $present } of { $count } stakeholder groups are here. Missing: { $names }.
    }

# Keys, in the footer.
delegation-hint-edit = Edit
delegation-hint-move = Choose a row
delegation-hint-anywhere = The same, from any control
delegation-votes = Gives a view in rounds
delegation-all = All

# The breakouts.
breakouts-title = Breakouts
breakouts-none = A breakout works on some elements by itself, often on a laptop of its own.
breakouts-each = One for each element
breakouts-plenary = Plenary
breakouts-memberless = nobody belongs to it yet
breakouts-questions =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
breakouts-minutes = { $count } min
breakouts-conflicts =
    { $count ->
        [one] { $count } to decide
       *[other] { $count } to decide
    }
# $name is that of a breakout, $names are functions.
breakouts-lacking = { $name } has nobody for: { $names }
breakouts-hand-out = Hand out
breakouts-bring-back = Bring back
breakouts-removed = The breakout { $name } is removed
breakouts-removed-undo = Its questions belong to the plenary. Ctrl+Z brings it back.

breakout-add = Add breakout
breakout-edit = Breakout
breakout-name = Name
breakout-nameless = Write a name, or tick one element.
breakout-minutes = Minutes
breakout-minutes-odd = Write a whole number, or leave it empty.
breakout-elements = Elements
# $name is that of the breakout that works on the element now.
breakout-owned = now: { $name }
breakout-facilitator = Facilitator
breakout-nobody = Nobody yet
breakout-members =
    { $count ->
        [0] Members
        [one] Members, { $count } person
       *[other] Members, { $count } people
    }
breakout-members-all = Everybody
breakout-members-none = Nobody
breakout-members-later = Once there are participants, tick here who belongs to the breakout.

hand-out-none = There is no breakout to hand out to
hand-out-none-next = Add one. The whole questionnaire on paper is on Outputs (Alt+5).
hand-out-title = Hand out
hand-out-why = Each breakout gets a file of its own, and its questions on paper. Nothing that is in the folder already is overwritten.
hand-out-with = Tick what else the files should hold
hand-out-holds = Each file holds the whole questionnaire, the answers of its own elements, and its members. The answers of other elements, their plan and open rounds stay here.
hand-out-with-people = All other people of the delegation
hand-out-with-notes = Notes for the facilitator
hand-out-with-restricted = Restricted evidence
hand-out-with-rounds = Revealed rounds of others
hand-out-folder = Folder
# The folder that is proposed; $name is the name of the file.
hand-out-folder-name = { $name } handed out
hand-out-done =
    { $count ->
        [one] Hand out { $count } file
       *[other] Hand out { $count } files
    }
hand-out-writing = Writing
hand-out-nothing = Tick a breakout.
hand-out-open = Open the folder
hand-out-next = Copy each file to the laptop of its breakout, with a stick or in a shared folder. When the breakouts are done, or in between, choose Bring back.

# The institutions.
institutions-title = Institutions
institutions-empty = No institution yet
institutions-empty-next = They come with the people, or add those that are not in the room.
institutions-none-found = No institution is found. Try a part of a name, a short name or a former one.
institution-add = Add institution
institution-edit = Institution
institution-nameless = Write a name.
# $name is another institution.
institution-name-taken = { $name } goes by this name already. Put one under the other instead.
institution-short-taken = { $name } goes by this short name already.
institution-short = Short name
institution-no-group = No group
institution-people =
    { $count ->
        [0] Nobody of the delegation comes from here.
        [one] { $count } person: { $names }
       *[other] { $count } people: { $names }
    }
institution-former = Also known as: { $names }
institution-under = Put under another institution
institution-unite = Put under it
institution-unite-next = Its people and what it leads go there, and its names still lead to it.

# The stakeholder groups.
groups-title = Groups
groups-unused = Out of use
# $name is a stakeholder group.
group-unused = { $name } (out of use)
groups-round-open = A round is open
groups-round-open-next = Groups can be changed again when it is revealed or discarded.
groups-presets = Other groups to begin with
groups-of-questionnaire = As in the questionnaire
groups-small = Small delegation
groups-large = Large delegation
# $names are three groups, $count says how many more there are.
groups-and-more =
    { $count ->
        [one] { $names } and { $count } more
       *[other] { $names } and { $count } more
    }
groups-take = Use these groups
# $from goes out of use.
groups-people-move =
    { $count ->
        [one] { $count } person of { $from } goes to { $to }.
       *[other] { $count } people of { $from } go to { $to }.
    }
groups-people-stay =
    { $count ->
        [one] { $count } person stays in { $from }, which is out of use, until you choose another group.
       *[other] { $count } people stay in { $from }, which is out of use, until you choose another group for each.
    }
groups-views-stay = Views already given keep the group under which they were given. Ctrl+Z takes everything back.
groups-same = These are the groups already.
group-add = Add group
group-nameless = Write a name.
group-taken = Another group has this name already.
group-short = Short name
group-up = Move up
group-down = Move down
group-leave = Out of use
group-leave-why = Nobody can be put into it any more. Its people stay until you move them, and views already given keep its name.
group-return = Back in use
group-return-why = People can be put into it again.
group-divide = Divide
group-divide-why = Make two or more groups of it.
group-divide-title = Divide { $name }
group-divide-done = Divide
group-divide-next = The group goes out of use. Views already given keep its name; from the next round on the new groups count.
group-divide-members = Who goes where
group-part = Group { $number }
group-part-more = Another group
group-parts-nameless = Write a name for each group.

# Groups to begin with; the short names stand in narrow columns.
group-government = Government
group-government-short = Government
group-private-sector = Private sector
group-private-sector-short = Private
group-academia-civil-society = Academia and civil society
group-academia-civil-society-short = Academia, civil soc.
group-lead-agency = Lead agency
group-lead-agency-short = Lead agency
group-other-ministries = Other ministries
group-other-ministries-short = Ministries
group-regulator = Regulator
group-regulator-short = Regulator
group-response-team = National response team
group-response-team-short = Response team
group-police-prosecution = Police and prosecution
group-police-prosecution-short = Police, prosec.
group-judiciary = Judiciary
group-judiciary-short = Judiciary
group-defence-intelligence = Defence and intelligence
group-defence-intelligence-short = Defence, intel.
group-operators = Critical operators
group-operators-short = Operators
group-telecom-internet = Telecom and internet
group-telecom-internet-short = Telecom
group-finance = Finance
group-finance-short = Finance
group-other-industry = Other industry and SMEs
group-other-industry-short = Industry, SMEs
group-academia = Academia
group-academia-short = Academia
group-civil-society = Civil society
group-civil-society-short = Civil society
group-international-partner = International partner
group-international-partner-short = Int. partner

# Who is here.
presence-title = Who is here
presence-everybody = Whole delegation
presence-find = Find a person or an institution
presence-all = Everybody is here
presence-join = Somebody joins
presence-close = Close
presence-done = Done
presence-none = Without an institution
# $name is a person who was never ticked.
presence-not-yet = { $name }, not yet here
presence-empty = Nobody to show
presence-empty-next = Add people in Delegation, or look in the whole delegation.
presence-note = A round expects those who are here. Every change keeps its time.
presence-hint-row = Row
presence-hint-turn = Here, away

# The initiatives.
initiative-add = Add initiative
initiative-edit = Initiative
initiative-remove = Remove
# $code is that of a question, such as IM12.
initiative-cite = Cite at { $code }
initiative-hint-cite = Cite
initiative-removed = { $name } is removed
initiative-removed-undo = Evidence that cites it stays.
initiative-restricted = Stays inside the delegation
initiatives-all = All { $count }
initiatives-nowhere = Cited nowhere { $count }
initiatives-column = Initiative
initiatives-state = State
initiatives-evidence = Evidence
initiatives-bears = Bears on
initiatives-cited = Cited
initiatives-cited-nowhere = nowhere
# At how many of the questions that it bears on.
initiatives-cited-of = { $count } of { $all }
initiatives-all-cited = Every initiative is cited somewhere
initiatives-all-cited-next = Show all to see where.
initiatives-none-found = No initiative is found
initiatives-none-found-next = Try a word of the title, a kind, an institution, an element or the code of a question.
initiative-kind = Kind
initiative-kind-law = Law
initiative-kind-policy = Policy
initiative-kind-strategy = Strategy
initiative-kind-programme = Programme
initiative-kind-body = Body
initiative-kind-project = Project
initiative-kind-agreement = Agreement
initiative-kind-campaign = Campaign
initiative-kind-exercise = Exercise
initiative-planned = Planned
initiative-in-force = In force
initiative-ended = Ended
# Dates are a year, a month or a day.
initiative-years = { $since } to { $until }
initiative-since = since { $since }
initiative-until = until { $until }
initiative-title = Title
initiative-since-label = Since
initiative-until-label = Until
initiative-date-hint = Year, month or day
initiative-date-wrong = Write a year, a month or a day: 2024, May 2024 or 3 May 2024.
initiative-untitled = Write a title.
initiative-ends-early = It would end before it begins.
initiative-institutions = Institutions
initiative-institutions-more = Another institution
initiative-document = Document
initiative-money = Money
initiative-has-money = Money: { $money }
initiative-questions = Questions it bears on
initiative-questions-none = None yet. Edit it to add the questions where it counts.
initiative-find-question = Add a question
initiative-find-question-hint = Code or words
initiative-proposed = Proposed, of the same aspects
initiative-found = Found
initiative-no-question = No question is found.
