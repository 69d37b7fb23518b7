# Breakouts: their blank questionnaires, and what bringing copies together says.

# The blank questionnaire of a breakout, on paper. $country and $breakout are names.
blank-facilitator = Facilitator
blank-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
blank-how = Tick one level for each question, or “don’t know”, or “does not apply”. Write down what shows it. What is written here is entered into the program afterwards.
blank-look-for = Look for: { $what }
blank-dont-know = Don’t know
blank-not-applicable = Does not apply, because
blank-contested = Contested; the other view
blank-evidence = What shows it
blank-notes = Notes
# At the foot of the page: the program and the questionnaire.
blank-foot = Rapporteur · { $title }, version { $version }

# Parts that copies disagree about; $id is the identifier of a question, $aspect that of an aspect.
part-country = Country or economy
part-title = Title
part-host = Host
part-place = Place
part-dates = Dates
part-mark-internal = Handling mark, for the delegation
part-mark-partners = Handling mark, for partners
part-mark-public = Handling mark, for the public
part-scope = Which questions are asked
part-day = Hours of the plenary
part-group = A stakeholder group
part-institution = An institution
part-homework = When forms are due
part-relation = How two institutions work together
part-initiative = An initiative
part-form = A form of the homework
part-brought = What a form brought for { $id }
part-attendance = Who is here
part-participant = A participant
part-breakout = A breakout
part-action = An action
part-aspect-target = Target of the aspect { $aspect }
part-baseline = The baseline
# $name is a word in a text that may be a name.
part-name = What is decided about the name “{ $name }”
part-outcome = { $id }: where the delegation stands
part-consent = { $id }: by consent or not
part-asked = { $id }: a group that was asked for its dissent
part-strengths = { $id }: strengths
part-gaps = { $id }: gaps
part-note = { $id }: notes
part-review = { $id }: come back to it
part-evidence = { $id }: a piece of evidence
part-dissent = { $id }: a dissent
part-round = { $id }: a round
part-round-mark = Round of { $id }, what is said of it
part-target = { $id }: target
part-importance = { $id }: importance
part-effort = { $id }: effort
part-spent = { $id }: time spent

# What a side holds.
value-removed = Removed
value-empty = Empty
value-none = None
value-name-replace = Replace it
value-name-keep = Keep it
value-dates-none = No dates
value-scope-whole = Every question
value-scope-quick = The quick scan
value-person = { $name }, { $organisation }
# $level is a position, $name the name of the level.
value-level = { $level } { $name }
value-open = Open
value-contested = Contested
# $level is a level with its name.
value-contested-level = Contested, for now { $level }
value-dont-know = Don’t know
value-not-applicable = Does not apply: { $reason }
value-marked = Marked
value-clear = Not marked
# $start and $end are times of day.
value-day = { $start } to { $end }
value-group-questionnaire = As in the questionnaire
# $name is a stakeholder group.
value-group-unused = { $name }, out of use
# $number is the place of a group in the order of groups.
value-group-place = place { $number }
value-here = Here
value-form-written = Written, not back yet
value-form-returned = Came back, version { $version }
means-law = Law
means-forum = Forum
means-agreement = Agreement
means-information-sharing = Information sharing
means-contact-point = Contact point
means-exercise = Exercise
means-informal = Informal
means-needed = Needed, missing
relation-works = Works
relation-on-paper = On paper
relation-missing = Missing
value-away = Away
value-gone = Gone
value-consent = By consent
value-no-consent = Recorded
value-asked = Asked, nothing put on record
value-round-void = void, because { $reason }
value-round-abandoned = abandoned
value-round = Round { $number }, { $count ->
        [one] { $count } view
       *[other] { $count } views
    }, { $state ->
        [open] still open
        [revealed] revealed
       *[discarded] discarded
    }

# Who gave a value. $breakout is one of the texts below or a name; $day is a date.
source = { $breakout }, { $computer }, { $day }, { $time }
source-facilitator = { $breakout } ({ $facilitator })
source-whole = Main file
source-former = A breakout that was removed
source-no-computer = computer without a name

# The command merge. $file is the path as it was given, $source who made it; the tallies are those below.
merge-file = { $file }
merge-source = { "  " }by { $source }
merge-questions = { "  " }questions: { $new } new, { $same } same, { $here } changed here, { $there } changed there, { $removed } removed, { $conflict } in conflict
merge-others = { "  " }everything else: { $new } new, { $same } same, { $here } changed here, { $there } changed there, { $removed } removed, { $conflict } in conflict
merge-removals = { "  " }removed here, as in that file: { $names }
merge-removals-kept = { "  " }{ $count } would go; they stay, since these are many: { $names }. --removals lets them go.
merge-outside = { "  " }outside its elements, taken in: { $names }
merge-outside-kept = { "  " }outside its elements, not taken in: { $names }. --outside takes them in.
merge-missing = { "  " }incomplete: { $count } parts that it says to have seen are missing in it; what is here stays: { $names }
merge-often = { $name } ({ $count } times)
merge-more = and { $count } more
merge-not-handed-out = { "  " }not the file that this computer handed out: exchanged, damaged, or written by another program. It comes in all the same.
merge-not-yet = { $file }: passed over, since it is not whole yet. Its program may still be writing it; bring it in later.
merge-conflicts = { $count ->
        [0] No conflicts.
        [one] { $count } conflict:
       *[other] { $count } conflicts:
    }
merge-side = { "  " }{ $value } ({ $source })
merge-twice = Perhaps entered twice: { $names }. Open the file to make them one.
merge-up-to-date = { $file } holds all of it already; it was not touched.
merge-dry = Nothing was written.
