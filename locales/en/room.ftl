# Words of the room view: the second window, for the projector.

room-title = { $title } - Room view
room-open = Room view
room-close = Close room view
room-question = Question { $number } of { $count }
room-counted = { $count ->
        [one] { $count } view counted
       *[other] { $count } views counted
    }
room-range = Range { $low } to { $high }
room-proposed = proposed
room-recorded = Recorded
room-contested = Contested
room-provisional = provisional level
room-no-level = no level for now
room-answered = { $answered } of { $asked }
