# The plan of a room's day.

day-title = Day plan
day-start = Start
day-what = What
day-took = Took, or will take
day-difference = Diff.
day-break = Break
day-end = End
day-of = { $answered } of { $count }
day-takes-minutes = about { $count } min

# The line of time.
day-timeline = The day as planned and as it goes
day-planned = planned
day-done = done
day-expected = expected
day-now-at = Now { $time }
day-end-at = End { $time }

# The pace.
day-pace = Pace
day-on-time = On time
day-late =
    { $count ->
        [one] { $count } min late
       *[other] { $count } min late
    }
day-ahead =
    { $count ->
        [one] { $count } min ahead
       *[other] { $count } min ahead
    }
day-passed = { $passed } of { $whole } min
day-so-far = { $mean } a question so far, planned { $each }. The end, planned at { $planned }, is expected at { $expected }.
day-so-planned = Fewer than three answers have their time, so the planned { $mean } a question counts. The end, planned at { $planned }, is expected at { $expected }.
day-begins = Begins at { $time }.
day-over = Every question is answered.

# The ways out when it is late.
day-quick = Quick scan of what is left
day-quick-ends = { $count } of { $left }, the others stay open. Ends at { $time }
day-less = Shorter: { $each } a question
day-less-why = Say so to the room; nothing else changes.
day-ends = ends at { $time }
day-more =
    { $count ->
        [one] { $count } minute longer
       *[other] { $count } minutes longer
    }
day-longer-ends = ends at { $time }, tell the others
day-skip = Skip to the quick scan
day-hint-longer = Make it longer
day-quick-taken = The quick scan of what is left is asked
day-longer-taken = The day is longer
day-taken-undo = Ctrl+Z takes it back.

# The form.
day-new = From minutes to a plan
day-none = When does the room begin, for how many minutes does it ask, and when does it rest? This becomes the day’s plan.
day-break-at = Break at
day-break-for = Minutes of the break
day-plan = The plan of the day
day-share =
    { $count ->
        [one] { $count } question in { $minutes } minutes, { $each } each, without breaks
       *[other] { $count } questions in { $minutes } minutes, { $each } each, without breaks
    }
day-no-questions = No question belongs to this room. Choose another one.
day-until = It ends at { $time }.
day-odd-time = Write a time, such as 9:00.
day-odd-minutes = Write a whole number of minutes.
day-odd-break = Write a time and minutes, or leave the time empty.
day-change = Change
day-remove = Remove the plan
day-back = Back to the question

# What can be done with a block, and keys in the footer.
day-longer = 5 min more
day-shorter = 5 min less
day-earlier = Earlier
day-later = Later
day-add-break = Add break
day-remove-break = Remove break
day-hint-plan = Plan the day
day-hint-block = Block
day-hint-move = Move

# Keys, in the help.
help-day = Day plan
help-day-skip = When the day is late: only the quick scan of what is left
help-day-minutes = Five minutes more, or less
help-day-way = Choose a way out when the day is late

# On the wall.
room-face-agenda = Agenda
room-agenda = Agenda
