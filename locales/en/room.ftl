# Words of the room view: the second window, for the projector.

room-title = { $title } - Room view
room-open = Room view
room-close = Close room view
room-recorded = Recorded
room-contested = Contested
room-provisional = provisional level
room-no-level = no level for now
# $group is a stakeholder group.
room-approval = On record: { $group }
room-approval-asks = Are these your words?
room-answered = { $answered } of { $asked }
room-views-in = Views in
# $cast is how many views were given in all.
room-dont-know = { $count } of { $cast } don’t know
room-all-at = All at level { $level }, { $name }
# $valid is how many views name a level.
room-most-at = { $count } of { $valid } at level { $level }, { $name }
# $first and $second are names of groups: who speaks first, and who speaks then.
room-speak = First { $first } (level { $low }), then { $second } (level { $high })
room-since = Since round { $number }
room-stays = stays { $level }

# The plan by horizon; $soon actions of $count are within six months, with $leads lead institutions.
room-plan-finding = { $soon } of { $count ->
        [one] { $count } action
       *[other] { $count } actions
    } within 6 months, { $leads ->
        [one] { $leads } lead institution
       *[other] { $leads } lead institutions
    }
room-plan-empty = No actions yet
room-plan-by = by { $month } { $year }
room-plan-hidden = Title not shown here
room-page = Page { $page } of { $pages }

# The tile in the top bar: what the room view shows, and how.
room-tile = Wall: { $what }
room-tile-off = Wall: off
room-tile-open = not open
room-tile-tip = What the wall shows: choose, hold, blank, languages
room-follows = follows
room-held = held
room-blank = blank

# The list of what the room view can show.
room-list = What the wall shows
room-list-done = Done
room-face-follows = Follows what I have in front
room-face-question = The question in Assess
room-face-held = Held on { $what }
room-face-radar = radar
room-face-plan = Plan
room-face-progress = Progress
room-face-blank = Blank
room-languages = Languages
room-second = Second language
room-second-none = This questionnaire has no words in that language.
room-both = Both
room-text = Text size
room-groups = How the groups see it
room-groups-tick = May be shown
room-groups-why = Values of large enough groups alone, as in outputs.
room-without-title = { $count ->
        [one] The title of { $count } action stays off the wall: it may name somebody.
       *[other] The titles of { $count } actions stay off the wall: they may name somebody.
    }
room-without-lead = { $count ->
        [one] The lead of { $count } action stays off the wall: it may be a person.
       *[other] The leads of { $count } actions stay off the wall: they may be people.
    }
