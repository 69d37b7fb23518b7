# The tab of the homework, in Delegation.
homework-asked = Who was asked
homework-answered = Answered
homework-came-back = Came back
homework-state = State
homework-to-take-in = To take in
homework-second = Second version
homework-nothing-yet = Nothing yet
homework-in-part = Taken in, in part
homework-taken-in = Taken in
homework-not-written = Not written
homework-not-asked = Not asked
homework-write = Write forms…
homework-bring = Bring back…
homework-take-all = Take in all that are clear

# The strip. $back is a figure as text.
homework-back =
    { $count ->
        [one] { $back } of { $count } came back
       *[other] { $back } of { $count } came back
    }
homework-days-left =
    { $count ->
        [0] Due today
        [one] { $count } day left
       *[other] { $count } days left
    }
homework-days-late =
    { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }
homework-return-by = Return by { $date }
homework-set-date = Set a date
homework-due-change = Change the date of return
homework-silent =
    { $count ->
        [one] { $count } has sent nothing
       *[other] { $count } have sent nothing
    }
homework-nobody-silent = Everybody has answered
homework-write-reminders =
    { $count ->
        [one] Write { $count } reminder
       *[other] Write { $count } reminders
    }

# What the form of an institution or a function asks.
homework-asks = What this form asks
homework-written-on = Written on { $date }
homework-taken-on = Taken in on { $date }, version { $version }
homework-by-functions = The questions of its functions: { $functions }
homework-by-people = It has no function entered. The questions of the functions of its people: { $functions }
homework-by-parts = It has no function entered. The questions of the elements in which it has a part.
homework-not-asked-why = Nobody said yet what it does. Enter its functions, or its part in an element, on Institutions; then there is a form for it.
homework-no-level = Facts are asked, and never a level.
homework-write-one = Write this form…

# What a form brings.
homework-brings = What this form brings

# Which form of those that wait; both are figures as text.
homework-place = { $place } of { $count }
homework-again = It was taken in before.
homework-version = Version { $version }.
homework-as-written = The file is as it was written.

# $oddities is a list.
homework-odd = Read all the same: { $oddities }.
homework-grade = Grade C until it is seen in the room
homework-notes-why = What fits nowhere else
homework-new = new
homework-gains = known, gains something
homework-changed = changed
homework-gone = gone from this version
homework-same = here already
homework-kept = the room changed it
homework-look =
    { $count ->
        [one] One thing to look at
       *[other] { $count } things to look at
    }
homework-promise = One undo takes it back. No level was asked.
homework-take =
    { $count ->
        [0] Nothing is ticked
        [one] Take in { $count } item
       *[other] Take in { $count } items
    }
homework-later = Later

# What came in, in a notice. $who is an institution or a function, $counts a list of the messages after it.
homework-taken =
    { $count ->
        [one] { $who }: { $count } item came in
       *[other] { $who }: { $count } items came in
    }
homework-taken-next = { $counts }. Ctrl+Z takes it back.
homework-in-evidence =
    { $count ->
        [one] { $count } for the evidence
       *[other] { $count } for the evidence
    }
homework-in-initiatives =
    { $count ->
        [one] { $count } initiative
       *[other] { $count } initiatives
    }
homework-in-relations =
    { $count ->
        [one] { $count } relation
       *[other] { $count } relations
    }
homework-in-strengths =
    { $count ->
        [one] { $count } strength
       *[other] { $count } strengths
    }
homework-in-gaps =
    { $count ->
        [one] { $count } gap
       *[other] { $count } gaps
    }
homework-in-notes =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }

# $items is a figure as text.
homework-taken-all =
    { $count ->
        [one] { $count } form taken in, items: { $items }
       *[other] { $count } forms taken in, items: { $items }
    }
homework-taken-left =
    { $count ->
        [0] None is left to look at. Ctrl+Z takes all of it back.
        [one] { $count } is left to look at. Ctrl+Z takes all of it back.
       *[other] { $count } are left to look at. Ctrl+Z takes all of it back.
    }

# Files that are left out. $name is a file.
homework-empty-form = { $name } brings nothing
homework-empty-form-next = Nothing is filled in that is not here already. Nothing changes.
homework-empty-folder = There is no form in { $name }
homework-empty-folder-next = The folder holds no spreadsheet (.xlsx or .ods). Choose the files that came back, or another folder.
homework-more-left-out =
    { $count ->
        [one] { $count } more file was left out.
       *[other] { $count } more files were left out.
    }
homework-forget = Drop it from the list
homework-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }

# The panel that writes forms or reminders.
homework-write-title = Write forms
homework-write-why = Each gets a spreadsheet with only its questions, and a letter with the same on paper.
homework-for = One form for each
homework-for-institutions = Institution
homework-for-functions = Function
homework-due = Return by
homework-due-why = The day stands in the forms and reminders that are written from now on. Leave it empty for no day.

# The folder that is proposed; $name is the name of the file.
homework-folder-name = { $name } homework
homework-nobody-to-ask = There is nobody to ask yet. Add institutions with their functions, or write the forms by function.
homework-write-whom = Who gets one
homework-without-form = Without a form, since nobody said what they do: { $names }
homework-write-done =
    { $count ->
        [one] Write { $count } form
       *[other] Write { $count } forms
    }
homework-written-next = Send each file to its institution, by mail or on a stick. When it comes back under whatever name, choose Bring back.
homework-remind-title = Write reminders
homework-remind-why = A letter for each that has sent nothing, in the language of its form.
homework-remind =
    { $count ->
        [one] Write { $count } reminder
       *[other] Write { $count } reminders
    }

# The panel that brings forms back.
homework-bring-title = Bring forms back
homework-bring-why = Choose the files that came back, type the path of a file or a folder, or drop them on the window. You see first what each brings; nothing is changed yet.
homework-files-kind = Spreadsheets

# Keys, in the footer and in the help.
homework-hint-take = Take in
homework-hint-take-all = Take in what is clear
homework-hint-write-one = Write this form
homework-hint-open = See what it brings
homework-hint-panel = Show the panel
homework-hint-items = Open or close
homework-hint-bring = Bring back
homework-hint-write = Write forms
homework-hint-remind = Write reminders
homework-hint-write-now = Write
help-homework-take = Homework: take in what is ticked
help-homework-take-all = Homework: take in every form in which there is nothing to look at
help-homework-bring = Homework: bring returned forms back
help-homework-write = Homework: write the forms
help-homework-remind = Homework: write reminders to those who have sent nothing
