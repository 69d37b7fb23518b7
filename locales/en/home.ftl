# The first screen: new, open, bring in, the sample, recent files.

home-name = Rapporteur
home-promise = Guide your delegation through a cybersecurity self-assessment: question by question, to one shared picture.
home-offline = Offline. Files stay on this computer.
# $version is the version of the program.
home-based = The national questionnaire is based on the five elements of ITU-D Question 22/1 and on UN General Assembly resolution 64/211. Not an ITU or UN product. Version { $version }

home-start = Start
# $percent is a share such as 115%.
home-text-size = Text size { $percent }
home-settings = Settings
home-help = Help
home-understood = OK
# $title is the name of the open assessment.
home-back = Back to { $title }

home-new = New assessment
home-new-words = Country and questionnaire, then the delegation
home-open = Open a file
home-open-words = From disk or stick
home-sample = Try the sample
home-sample-words = A finished assessment of a fictional country

home-recent = Recent files
home-missing = Not found
home-forget = Remove from the list; nothing is deleted
# The counts of questions.
home-answered = { $answered } of { $asked }

home-hint-choose = Choose
home-hint-open = Open
home-hint-forget = Remove from list
home-drop = You can also drop files here

home-cancel = Cancel

# The dialog that opens a file.
home-find-words = An assessment ends in .assessment.ron.
home-find-path = Path of the file
home-find-empty = Type a path, or choose a file with Browse.
home-find-open = Open

# The dialog of a new assessment.
home-begin-country = Country or economy
home-begin-nameless = Type the name of the country or economy.
home-begin-questionnaire = Questionnaire
home-begin-other = Another, from a file
home-begin-kind = Questionnaire
home-begin-path = Path of the questionnaire
home-begin-pathless = Type a path, or choose a file with Browse.
home-begin-reading = Reading the questionnaire
home-begin-questions = { $count ->
    [one] One question
   *[other] { $count } questions
 }
home-begin-scope = Scope
home-begin-whole = { $count ->
    [one] The one question
   *[other] All { $count } questions
 }
home-begin-quick = Quick scan, { $count }
home-begin-later = You can change this at any time.
home-begin-folder = Will be kept in
home-begin-done = Create

# Why another questionnaire cannot be taken.
home-fault-stopped = Reading it was interrupted. Try again.
home-making-stopped = Making it was interrupted. Try again.
home-fault-place = Line { $line }, column { $column }: { $found }
home-fault-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
 }

# The map of the keys.
help-title = Keys
# Keys as they are printed on keyboards.
help-key-alt = Alt
help-key-ctrl = Ctrl
help-key-delete = Del
help-key-end = End
help-key-enter = Enter
help-key-escape = Esc
help-key-home = Home
help-key-shift = Shift
help-key-space = Space
help-key-tab = Tab
help-close = Close
help-everywhere = Everywhere
help-assess = Assess
help-plan = Plan
help-lists = Lists and choices
help-fields = Text fields
help-copies = Delegation and breakout files
help-places = Delegation, Assess, Results, Plan, Outputs
help-new = New assessment
help-open = Open a file
help-sample = Open a copy of the sample
help-outputs = Export
help-bring-back = Bring breakout files in
help-hand-out = Hand out files to breakouts
help-save = Save now; saving also happens by itself
help-undo = Undo
help-redo = Redo
help-tab = Next, previous control
help-press = Press what has the focus; Space ticks a box
help-escape = Close, cancel, back
help-room = Room view: open, close
help-room-full = In the room view: fill the screen
help-room-hold = Room view: hold what it shows, or follow again
help-room-text = Room view: larger, smaller text
help-room-language = In the room view: first language, second, both
help-room-blank = In the room view: blank it, or bring it back
help-room-page = In the room view: the next page of the plan, the one before
help-help = This map of keys
help-level = Record that level and stay
help-dont-know = Don’t know
help-not-applicable = Not applicable, with a reason
help-contested = Contested, with the minority view
help-change = Change a recorded answer
help-questions = Previous, next question
help-list = All questions: search and filter
help-evidence = Add evidence
help-brought = Go to what was brought for the question; Enter cites or uses it
help-strengths = Write strengths
help-gaps = Write gaps
help-note = Write a note
help-mark = Mark to come back
help-decide = Decide what copies disagree about
help-origins = Where the values came from
help-pause = Stop the timer, let it run
help-who-is-here = Who is here
help-way = While views are given: the way of entering
help-take-back = Take back the last view of the group
help-take-back-all = Take back all views of the group
help-eye = Show or hide the line that is typed
help-void = Void the round that is shown
help-ask = Ask the next group for its dissent from the recorded level
help-more = More: void the round, another round
help-presence-turn = Who is here: here, or away
help-presence-gone = Who is here: gone for the day
help-presence-all = Who is here: everybody of the list
help-presence-join = Who is here: somebody joins from another room
help-blank = In Assess: blank the room view, or bring it back
help-groups = In a round: the previous, the next group
help-plan-target = Set the target; the lowest level is no priority, Backspace takes it back
help-plan-horizon = By when: the next horizon
help-plan-importance = Importance, from 1 to 5
help-plan-effort = Effort, from low to high
help-plan-use = Take the next suggested step into the plan
help-plan-new = New action
help-plan-add = Into the plan; also from inside a field
help-plan-more = All fields of an action, or the first
help-plan-remove = Take the action out of the plan
help-plan-lists = Gaps, targets, actions
help-plan-question = Show the question in Assess
help-plan-rank = Rank by priority or by value for effort
help-choose = Choose
help-add-person = Add a participant
help-paste-list = Add people from a copied list
help-add-breakout = Add a breakout
help-initiative-cite = Cite the chosen initiative as evidence at the next question it bears on
help-delegation-tab = Delegation: the tab beside
help-join = Join the files that are listed
help-row = Of what files take away or change outside their part: the next row, the one before
help-tick = Take the current row, or leave it out
help-keep-or-remove = Keep what a file takes away, remove it
help-keep = Keep the first value, the second
help-third = Write another value
help-wait = Leave it for the plenary
help-bring-all = Bring all back from the shared folder
help-ends = First, last
help-forget = Take a recent file off the list
help-done = Done; in a note, a new line
help-typing = Take back typing, bring it back
help-all = Select all
help-clipboard = Cut, copy, paste

# The page of the questionnaires. $time is hours and minutes.
home-library = Questionnaires
home-library-about = What an assessment asks. Yours stay on this computer.
home-library-open = Open a file…
home-library-shipped = Shipped with Rapporteur
home-library-own = Mine, kept on this computer
home-library-file = From a file
home-library-elements = { $count ->
        [one] one element
       *[other] { $count } elements
    }
home-library-time = { $time } h in a room
home-library-unspoken = Not in the program’s languages: { $languages }
home-library-look = Look through
home-library-paper = Blank paper…
home-library-begin = Begin an assessment
home-library-list = Back to the list
home-library-before = Element before
home-library-after = Next element
home-library-printed = The blank paper is written
