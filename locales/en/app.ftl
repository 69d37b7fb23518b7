# Words around every screen: the window, the rail, the saved state, the states of a question.

app-title = Rapporteur
app-title-of = { $title } - Rapporteur
app-home = Home
app-role-main = Main file
# $name is that of a breakout.
app-role-copy = Copy of { $name }
app-title-of-copy = { $title }, copy of { $name } - Rapporteur
app-other-breakout = elsewhere
app-role-sample = Sample, a fictional country
app-saved = Saved
app-saved-at = Saved { $time }
app-saving = Saving
app-not-saved = Not saved
app-read-only = Read only
app-write-there = Write it there
app-written-there = The file is written again
app-save-elsewhere = Save elsewhere
app-no-mark = No handling mark
app-progress-total = { $answered } of { $asked } answered
app-close-unsaved = The last changes are not on disk
app-close-unsaved-next = If you close now, what was changed since the last save is lost. Stay to save it somewhere else.
app-close-kept-next = What was changed since the last save is kept on this computer, and offered when the file is next opened here. Stay to save it somewhere else.
app-close-kept = Close; it is kept
app-sheltered-alone = Until then a copy is kept on this computer.
app-sheltered = Until then a copy is kept on this computer, and the save is tried again every few seconds.
app-in-memory = Until then your work is in this window alone: do not close it. The save is tried again every few seconds.
app-close-anyway = Close and lose them
app-stay = Stay
app-round-open = A round is open
app-round-open-words = { $views ->
        [one] One view is
       *[other] { $views } views are
    } sealed in this file, and only this computer has the key.
app-round-open-next = Whoever opens the file here again can go on. On another computer the round can only be abandoned.
app-round-leave = Close anyway
app-writing = Files are being written
app-writing-words = An export or a hand-out is under way. If you leave when it is done, every file is there.
app-writing-next = If you stop an export, none of its files is left; the assessment itself is saved either way.
app-writing-stop = Stop and leave
app-writing-wait = Leave when it is done
app-wait = The disk does not answer yet
app-wait-words = The last changes are on their way to { $folder }, and the program waits for the disk before it leaves.
app-wait-elsewhere = The assessment is on its way to another place, and that disk does not answer either.
app-wait-where = Save elsewhere writes the assessment to { $folder }, where work goes on.
app-wait-next = What stays in Earlier states is offered when the file is next opened on this computer. Nothing is lost in any of these ways.
app-wait-on = Keep waiting
app-wait-move = Save elsewhere
app-wait-keep = { $changes ->
        [one] Leave the last change in Earlier states and close
       *[other] Leave the last { $changes } changes in Earlier states and close
    }
# $name is the name of a file.
app-opening = Opening { $name } …
change-stopped = The change was interrupted. Nothing was changed; try again.
# Under a text field that is full; $more counts the characters that are too many, $limit is the most that a field holds.
app-field-full = { $more } characters too many: nothing was added. A text holds { $limit }; what you copied is still in the clipboard.
app-awake = An assessment is being shown to a room

place-delegation = Delegation
place-assess = Assess
place-results = Results
place-plan = Plan
place-outputs = Outputs
place-files = Files
place-settings = Settings

state-open = Open
state-agreed = Recorded
state-contested = Contested
state-dont-know = Don’t know
state-not-applicable = Not applicable
state-conflict = Copies disagree

# What a key does, in the footer of every screen; $first and $last are digits.
hint-digits = { $first }–{ $last }
hint-next = Next
hint-choose = Choose
hint-tick = Tick
hint-press = Press it
hint-take = Take this one
hint-new-line = New line
hint-back = Back
app-undo = Undo
app-redo = Redo
app-show-there = Show it there
undo-tip = Undo: { $what }
undo-nothing = Nothing to undo
redo-tip = Redo: { $what }
redo-nothing = Nothing to redo
undone = Undone: { $what }
redone = Done again: { $what }
undone-reads = It now reads “{ $value }”.
undone-at = The change was made on the page { $place }.
undo-view = The last step is a view in an open round
undo-view-next = Undo again, and it is taken back here, where the room can see that.
notice-whole = Read all of it
notice-line = Fold it to one line
notice-close = Close this notice
notice-behind = { $count ->
    [one] One more notice
   *[other] { $count } more notices
}
step-everything = what was joined or brought back
step-several = { $count ->
    [one] One entry
   *[other] { $count } entries
}
