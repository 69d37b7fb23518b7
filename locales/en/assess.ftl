# Words of Assess: the question, its ladder, the panel beside it, the list of questions.

assess-position = { $number } of { $count }
assess-quick-scan = Quick scan
assess-look-for = Look for: { $what }
assess-step = Step { $step }
assess-step-tip = The nearest step of the framework on which “{ $title }” is based
assess-points = { $lens }: { $names }
assess-first = Better after { $ids }
assess-details = What to look for, and where the question belongs
assess-head-level = Level
assess-head-decider = Claim it only if
assess-recorded = Recorded
assess-provisional = Provisional

assess-mode-record = Record a level
assess-mode-change = Change the answer
assess-how = Press { $first } to { $last }, or choose a row. What the delegation agrees is recorded at once.
assess-by-consent = By consent
assess-by-nobody = Contested; counts provisionally
assess-without-level = No consent, and no level for now
assess-nobody-knows = Nobody in the room knows; counts as no level
assess-change = Change
assess-reopen = Open again

assess-evidence = Evidence
assess-add = Add
assess-remove = Remove
assess-strengths = Strengths
assess-strengths-hint = What works, and who says so
assess-gaps = Gaps
assess-gaps-hint = What is missing
assess-note = Note
assess-note-hint = Stays in the file; goes into papers only if ticked
assess-dissent = Dissent on record

assess-mark = Mark
assess-marked = Marked
assess-next = Next question, { $id }
assess-next-open = Next open question, { $id }
assess-to-results = To the results
assess-theirs = The breakout { $name } works on this question. What is recorded here will stand beside what it records.
assess-of-plenary = The plenary works on this question, not this breakout. What is recorded here will stand beside what it records.

assess-record = Record
assess-done = Done
assess-cancel = Cancel
assess-reason = Reason
assess-reason-why = The question leaves the count. The reason goes into the report.
assess-reason-short = Say why in { $minimum } characters or more.
assess-contested-why = No consent: the question stays on the list, and the minority view is kept in its own words.
assess-provisional-level = Level that counts until there is consent
assess-none = None
assess-dissent-why = A minority view beside the recorded level. It goes into the report without names.
assess-dissent-group = Who holds the view
assess-dissent-nobody = No group named
assess-dissent-words = In their words
assess-dissent-brings = Who brings evidence
assess-dissent-due = By when
assess-dissent-brings-by = Evidence: { $who }, by { $date }
assess-dissent-brings-who = Evidence: { $who }
assess-dissent-brings-when = Evidence by { $date }
assess-dissent-needs-words = Write the view in a sentence.
assess-evidence-title = Title of the evidence
assess-evidence-needs-title = Give the evidence a title.
assess-evidence-source = Where it comes from
assess-evidence-date = Date
assess-evidence-grade = How strong it is
assess-evidence-restricted = Stays inside the delegation
grade-letter-a = A
grade-letter-b = B
grade-letter-c = C
grade-letter-d = D
grade-a = A: a public document
grade-b = B: a document seen in the room
grade-c = C: the word of the responsible owner
grade-d = D: an opinion

assess-list = All questions
assess-search = Find by number or words
assess-none-found = No question here
assess-none-found-next = Take another filter, or fewer words.
assess-filter-all = All states
assess-filter-marked = Marked to come back
assess-sort-order = In order
assess-sort-disagreements = Disagreements first
assess-scope-quick = Quick scan, { $count }
assess-scope-whole = All { $count }

assess-hint-record = Record a level
assess-hint-change = Change
assess-hint-done = Done
assess-hint-close = Close
assess-hint-found = Show the first one
assess-hint-question = Question

# The timer of a question: minutes and seconds, spent and meant.
assess-clock = { $spent } of { $budget }
assess-clock-over = { $spent } of { $budget }, over
assess-clock-paused = { $spent } of { $budget }, paused
assess-left = { $left } left
assess-left-until = { $left } left, done about { $time }
assess-left-hours = { $hours ->
        [one] { $left } left, one hour of work
       *[other] { $left } left, { $hours } hours of work
    }

assess-recorded-already = This question is recorded
assess-recorded-already-next = Press Enter to change it, then the level.

# Copies of breakouts.
assess-filter-conflict = Copies disagree
# $name is that of a breakout.
assess-only-own = Only the questions of { $name }
origins-title = Where it came from

# Said where the questionnaire has no text in the language of the window. $language is that language's own name.
assess-language = The questionnaire is shown in its own language ({ $language }): it has no text in the language of this window.

# What an earlier assessment had recorded of the question.
assess-earlier = Last time
assess-earlier-open = Notes and evidence of then
assess-earlier-fold = Fold

# What was brought before the room met.
# The institution whose form named it.
brought-by = Brought by { $name }
brought-title = Brought by institutions
brought-initiatives = Initiatives that bear on it
# How many rows there are to take over.
brought-to-cite = { $count } to cite
brought-cite = Cite
brought-use = Use
brought-use-in-note = Into the note
brought-not-seen = not seen yet
brought-strength = a strength
brought-gap = a gap
brought-note = a note
brought-inside = stays inside the delegation
# Who knows more, as the form says.
brought-ask = ask { $who }
brought-hint = What was brought
brought-hint-row = Row
brought-hint-take = Cite or use
# The mark of evidence.
brought-mark-initiative = Initiative
brought-mark-form = From a form
# In front of the institutions that have a part in the element of the question.
assess-who = Who has a part
assess-who-leads = { $name } leads
assess-who-nobody = nobody leads
assess-who-absent = { $name } (not there)
