# The institutions, what is missing of them, and how they work together.

# The table of the institutions.
# $room says how many of them are in the room.
institutions-count =
    { $count ->
        [one] { $count }, of which { $room } in the room
       *[other] { $count }, of which { $room } in the room
    }
institutions-not-found = No institution is found
institutions-find-clear = Show all institutions
institution-parts = Part in each element
# $first and $last are the numbers of elements.
institution-parts-some = Part in elements { $first } to { $last } of { $count }
institution-room = In the room
institution-not-there = not there
institution-no-functions = none yet
institution-no-part = empty: no part
institution-two-lead = Several institutions lead this element
institution-office-never-person = The contact of an institution is an office, never a person.
# $name is an institution.
institution-removed = { $name } was removed
institution-removed-undo = Undo brings it back, with what was said of it.
institution-hint-turn = None, supports, leads
institution-hint-cell = Element
institution-hint-lead = Name a lead
institution-hint-remove = Remove
institution-part-none = none
institution-part-supports = supports
institution-part-leads = leads

# The form of an institution.
institution-sector = Sector
institution-mandate = Legal basis or mandate
institution-contact = Contact office
institution-room-by-people = As its people say
institution-room-yes = In the room
institution-room-no = Not in the room

# What is missing.
missing-title = What is missing
missing-no-parts = Say in the table which institution leads each element and which support it. What is missing then stands here.
missing-nothing = Every element has a lead, every function somebody.
missing-leads =
    { $count ->
        [one] { $count } element has no lead
       *[other] { $count } elements have no lead
    }
missing-supports =
    { $count ->
        [0] No institution supports it
        [one] { $count } institution supports it
       *[other] { $count } institutions support it
    }
missing-several =
    { $count ->
        [one] { $count } element has several leads
       *[other] { $count } elements have several leads
    }
# $names are institutions.
missing-lead-both = Led by { $names }
missing-pairs =
    { $count ->
        [one] { $count } pair shares a duty without means
       *[other] { $count } pairs share a duty without means
    }
missing-unknown =
    { $count ->
        [one] Of { $count } pair that shares a duty nothing is said yet.
       *[other] Of { $count } pairs that share a duty nothing is said yet.
    }
missing-places =
    { $count ->
        [one] In { $count } place a function has nobody
       *[other] In { $count } places a function has nobody
    }
missing-held = Held by
missing-nobody-in = Nobody in
missing-none = none
# $element is the number of an element.
missing-name-lead = Name a lead for element { $element }
missing-name-function = Name who does it in element { $element }
missing-open-matrix = Open the matrix

# How they work together.
together-title = How they work together
together-list = List
# $filled is a figure as text.
together-count =
    { $count ->
        [one] { $filled } of { $count } pair that shares a duty is filled in
       *[other] { $filled } of { $count } pairs that share a duty are filled in
    }
together-means = By what means
together-state = How well it works

# One letter for each means, as a cell of the matrix shows it.
means-letter-law = L
means-letter-forum = F
means-letter-agreement = A
means-letter-sharing = S
means-letter-contact = C
means-letter-exercise = E
means-letter-informal = I
together-works = works
together-on-paper = on paper
together-needed = needed, missing
together-unknown = to fill in
# Two institutions.
together-pair = { $one } and { $other }
together-nothing = Nothing is said of these two yet. Choose by what means they work together, or press its letter.
together-no-shared = They have no part in the same element.
together-disputed = Institutions disagree. The weaker state counts until the room says otherwise.
together-elements = For which element
together-shown = What shows it
together-shown-initiative = Initiative
together-shown-no-initiative = No initiative
# $name is an institution.
together-said-by = As { $name } says
together-next = Next pair to fill in
together-done = Every pair is filled in
together-empty = Say first who has a part
together-empty-next = Two institutions with a part in some element make a pair.
together-back = Back to the list
# $name is an institution.
together-of = Pairs of { $name }
together-question-mark = ?
# The first letter of several, and how many more there are.
together-more-letters = { $letter }+{ $more }
together-hint-pair = Pair
together-hint-element = Element
together-hint-remove = Remove
together-hint-paste = Paste a column
together-letters-not-read = Some lines hold no letter of a means
# $read is a figure as text.
together-letters-next =
    { $count ->
        [one] { $read } of { $count } line was taken in. A line holds letters of the legend, or nothing.
       *[other] { $read } of { $count } lines were taken in. A line holds letters of the legend, or nothing.
    }
