# Bring back: files of breakouts come in, and what they disagree about is decided.

bring-back-title = Bring breakout files in
bring-back-step-choose = Choose files
bring-back-step-check = Check
bring-back-step-join = Join
bring-back-step-decide = Decide
bring-back-choose = Files
bring-back-why = Choose one file, many, or a whole folder, or drop them on the window. You see first what each would change; nothing is changed yet.
bring-back-path = File or folder
bring-back-path-example = Type a path and press Enter
bring-back-files = Choose files
bring-back-folder = Choose a folder
bring-back-looking = Looking at the files
bring-back-file = File
bring-back-new = New
bring-back-changed-there = Changed there
bring-back-changed-here = Changed here
# The same where there is little room.
bring-back-there = There
bring-back-same = Same
bring-back-conflicts = Conflicts
bring-back-holds = What it brings
bring-back-after = After joining
bring-back-decide =
    { $count ->
        [0] Nothing to decide afterwards
        [one] { $count } value to decide afterwards
       *[other] { $count } values to decide afterwards
    }
bring-back-brings-nothing = Nothing that is not here already
# $names are identifiers of questions, $more counts those that are not named.
bring-back-questions =
    { $more ->
        [0] { $names }.
        [one] { $names } and { $more } more.
       *[other] { $names } and { $more } more.
    }
bring-back-others =
    { $count ->
        [one] { $count } entry of facts, people, breakouts or the plan.
       *[other] { $count } entries of facts, people, breakouts or the plan.
    }
bring-back-not-yet = The file is not whole yet
bring-back-not-yet-next = Another program may still be writing or fetching it. The others come in without it; look at it again later.
bring-back-open = Open it instead
bring-back-none-taken = No file comes in
bring-back-safe = Nothing is changed yet.
bring-back-nothing-yet = Nothing changes until you join.
bring-back-undo = Joining is one step: Ctrl+Z takes it back whole. The files stay as they are.
bring-back-all-here = Everything in these files is here.
bring-back-all-here-next = Joining them again would change nothing.
bring-back-clear = Clear the list
bring-back-join =
    { $count ->
        [one] Join { $count } file
       *[other] Join { $count } files
    }
# How many questions are new, and how many were changed in the files.
bring-back-join-counts = Join { $new } new, { $changed } changed
bring-back-joined =
    { $count ->
        [one] { $count } file was joined
       *[other] { $count } files were joined
    }
bring-back-joined-next =
    { $count ->
        [0] The copies agree about everything. Ctrl+Z takes the join back.
        [one] { $count } value is to be decided; it can wait. Ctrl+Z takes the join back.
       *[other] { $count } values are to be decided; they can wait. Ctrl+Z takes the join back.
    }
bring-back-hint-join = Join
bring-back-hint-all = Bring all back

# What a file takes away, and what it changes outside its part of the work. $name is a breakout or a file.
bring-back-removals = Removals
bring-back-outside = Outside its part
bring-back-foreign = Not handed out by us
bring-back-incomplete = Incomplete
# $names are parts of the assessment, $more counts those that are not named.
bring-back-lacks =
    { $more ->
        [0] It lacks what it says to have seen; yours stays: { $names }.
       *[other] It lacks what it says to have seen; yours stays: { $names } and { $more } more.
    }
bring-back-mended = Mended or damaged
bring-back-mended-why = It is not as the program wrote it: somebody has changed it by hand, or a stick has damaged it. It stays out unless you know that it was mended on purpose. What differs counts as written by you.
bring-back-take-mended = Take it as mended
bring-back-of-files = Removals and changes outside the part, in { $count } files:
bring-back-removals-of =
    { $count ->
        [one] { $count } removal in { $name }
       *[other] { $count } removals in { $name }
    }
bring-back-removals-asked = So many that each is asked. Staying: { $kept }; going: { $gone }.
bring-back-removals-few = So few that nobody is asked. They go with the join.
bring-back-keep = Keep
bring-back-remove = Remove
bring-back-keep-all = Keep all
bring-back-remove-all = Remove all
bring-back-outside-of =
    { $count ->
        [one] { $count } change outside its part
       *[other] { $count } changes outside its part
    }
bring-back-outside-why = { $name } works on: { $elements }. These come in only if you tick them.
bring-back-outside-none = { $name } has no elements of its own. These come in only if you tick them.
bring-back-take-all = Take all
bring-back-take-none = Leave all out
bring-back-stays = What you do not take stays as it is here. Ctrl+Z takes the join back.
bring-back-shown = { $first } to { $last } of { $count }
bring-back-more = { $count } more
bring-back-from-first = Back to the first
bring-back-join-removed = Join { $new } new, { $changed } changed, { $removed } removed
bring-back-hint-row = Row
bring-back-hint-tick = Tick

# What is to be decided.
decide-open = Decide
decide-disagree = Copies disagree
decide-count =
    { $count ->
        [0] No conflicts
        [one] { $count } conflict
       *[other] { $count } conflicts
    }
decide-why = Keep one of the values, or write another. It can wait: until it is decided, both are kept.
decide-twice-count =
    { $count ->
        [one] { $count } person may be here twice.
       *[other] { $count } people may be here twice.
    }
decide-later = What copies disagree about is listed here after joining.
decide-nothing = Nothing to decide
decide-nothing-next = Where copies disagree after joining, both values stand here until you choose.
decide-counts-contested = Counts as contested
decide-show = Show the question
decide-third = Write another
decide-or-wait = Or leave it for the plenary: both stay.
decide-ladder = Press the level, or choose it.
decide-words = The text that counts
decide-take = Take this text
decide-views =
    { $count ->
        [one] { $count } view
       *[other] { $count } views
    }
decide-twice = { $name } may be here twice
decide-unite = One person
decide-apart = Two people
decide-hint-move = Next conflict
decide-hint-keep = Keep a value
decide-hint-wait = Leave it for later

# The shared folder.
shared-title = Shared folder
shared-why = A folder on a stick, on the network, or kept in step by a program such as Syncthing or Nextcloud. Each laptop writes only its own file there and sees the others’ as they appear.
shared-folder = Folder
shared-share = Share in this folder
shared-nobody = This laptop’s file is there. Nobody else’s yet.
shared-not-yet =
    { $count ->
        [one] { $count } file is still on its way.
       *[other] { $count } files are still on their way.
    }
shared-new = New
shared-bring-all =
    { $count ->
        [0] Nothing new
        [one] Bring { $count } back
       *[other] Bring all { $count } back
    }
shared-stop = Stop sharing
shared-not-written = This laptop’s file could not be written into the shared folder
