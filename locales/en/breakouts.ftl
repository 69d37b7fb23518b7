# Breakouts: their blank questionnaires, and what bringing copies together says.

# The blank questionnaire of a breakout, on paper. $country and $breakout are names.
blank-title = { $country }: questionnaire of { $breakout }
blank-heading = Questionnaire
blank-breakout = Breakout
blank-country = Country or economy
blank-facilitator = Facilitator
blank-time = Time
blank-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
blank-questions = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
blank-how = Tick one level for each question, or “don't know”, or “does not apply”. Write down what shows it. What is written here is entered into the program afterwards.
blank-look-for = Look for: { $what }
blank-dont-know = Don't know
blank-not-applicable = Does not apply, because
blank-contested = Contested; the other view
blank-evidence = What shows it
blank-notes = Notes
# At the foot of the page: the program and the questionnaire.
blank-foot = Rapporteur · { $title }, version { $version }

# Parts that copies disagree about; $id is the identifier of a question.
part-country = Country or economy
part-title = Title
part-host = Host
part-place = Place
part-dates = Dates
part-mark-internal = Handling mark, for the delegation
part-mark-partners = Handling mark, for partners
part-mark-public = Handling mark, for the public
part-scope = Which questions are asked
part-participant = A participant
part-breakout = A breakout
part-action = An action
part-outcome = { $id }: where the delegation stands
part-strengths = { $id }: strengths
part-gaps = { $id }: gaps
part-note = { $id }: notes
part-review = { $id }: come back to it
part-evidence = { $id }: a piece of evidence
part-dissent = { $id }: a dissent
part-round = { $id }: a round
part-spent = { $id }: time spent

# What a side holds.
value-removed = Removed
value-empty = Empty
value-dates-none = No dates
value-scope-whole = Every question
value-scope-quick = The quick scan
value-open = Open
# $level is the position, $name the name of the level.
value-agreed = { $level } { $name }
value-contested = Contested
value-contested-level = Contested, { $level } { $name } for now
value-dont-know = Don't know
value-not-applicable = Does not apply: { $reason }
value-marked = Marked
value-clear = Not marked
value-round = Round { $number }, { $count ->
        [one] { $count } view
       *[other] { $count } views
    }, { $state ->
        [open] still open
        [revealed] revealed
       *[discarded] discarded
    }

# Who gave a value. $breakout and $computer are names, $time is a date with a time.
source-breakout = { $breakout }, { $computer }, { $time }
source-whole = Main file, { $computer }, { $time }
source-no-computer = a computer without a name
source-facilitator = { $breakout } ({ $facilitator })
