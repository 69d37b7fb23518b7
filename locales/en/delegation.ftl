# The Delegation room: country, dates, groups, members.

delegation-heading = Delegation
delegation-edit = Edit
delegation-close = Close
delegation-done = Done
delegation-cancel = Cancel
delegation-next = Go to the questions

# The facts.
delegation-facts = Facts
delegation-country = Country or economy
delegation-country-missing = Write the country or economy: files and charts carry its name.
delegation-title = Title
delegation-host = Host
delegation-place = Place
delegation-dates = Dates
delegation-first-day = First day
delegation-last-day = Last day
# An example in a form that can be read.
delegation-day-example = 9 June 2026
delegation-first-day-missing = Write the first day too, or leave both days empty.
delegation-last-before-first = The last day is before the first.
delegation-mark = Handling mark
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
delegation-not-set = Not set

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
delegation-none-found-next = Try a part of a name, an organisation, a group, a function or a role.
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
delegation-organisation = Organisation
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
