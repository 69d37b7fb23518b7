# The Delegation room: country, dates, groups, members.

delegation-heading = Delegation
delegation-edit = Edit
delegation-close = Close
delegation-done = Done
delegation-cancel = Cancel
delegation-next = Go to the questions
# Stands between names in a list.
delegation-comma = { ", " }

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
