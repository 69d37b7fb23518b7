# The command line: reports and errors. The words of --help are English and stand in the sources.

cli-wrote = Wrote { $file }
cli-no-cards = No ballots: nobody is in a stakeholder group yet. Enter the people first, or say how many with --ballots GROUP=N.

# What a check found; $file is the path as it was given.
cli-check-assessment = { $file }: sound. { $title }, { $answered } of { $asked ->
        [one] { $asked } question
       *[other] { $asked } questions
    } answered.
cli-check-questionnaire = { $file }: sound. Questionnaire { $id } { $version }, { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }.
# A translation; $faults counts texts that are missing, empty, unknown or too long, $same those that are as in the questionnaire.
cli-check-translation = { $file }: { $language } for { $id } { $version }. Texts to mend: { $faults }; as in the questionnaire: { $same }.
cli-check-finding = { $what } { $remedy }
cli-check-warning = Warning: { $what }
cli-check-unspoken = { $file }: the program does not speak { $language }. It shows these texts to nobody until it does.
cli-check-unspoken-base = { $file }: the program does not speak { $language }. It shows these texts beside its own words in another language.
cli-check-passed-over = { $file }: { $why }
cli-check-neither = This is neither an assessment nor a questionnaire nor a translation of this program. Check the file that you meant.

# The table of results. $status is the date and how much is resolved.
cli-results-of = { $country } · { $status }
cli-results-questionnaire = { $title }, version { $version }
cli-results-value = Value
cli-results-resolved = Resolved
cli-results-of-applicable = { $resolved } of { $applicable }
# Under it the questions whose views were taken: class, consensus, round.
cli-results-views = Views: class, lower median with range, round
cli-results-too-few = Too few views
cli-results-classes = Classes: fewer than { $few } views are too few; Split: consensus below { $split } or A below { $splita }; Agree: consensus { $agree } or more, a range of at most { $range }, at most { $gap } between the medians of the groups; everything else is Discuss.
cli-results-classes-two = Classes on two levels: fewer than { $few } views are too few; Agree: { $agree } or more on one side; Split: less than { $split } on either side; everything else is Discuss.

# $file is the path as it was given, $what says why the file cannot come in.
cli-join = { $file }: { $what }
cli-no-mark = Nothing was written. Give the mark with --mark "TEXT", or decide with --no-mark that there shall be none.
cli-stopped = Stopped: none of the outputs was written.
cli-names-undecided = Nothing was written. Decide in the window, on the screen Outputs, or about all of them for this export with --names replace or --names keep:
cli-no-chart = This assessment has no chart { $name }.
cli-no-chart-next = It has { $known }.
cli-no-part = This paper has no part { $name }.
cli-no-part-next = It has { $known }.
cli-no-group = There is no stakeholder group { $name }.
cli-no-group-next = There are { $known }.
cli-many-languages = A paper is in one language or two.
cli-json = The results cannot be written as JSON ({ $detail }).
cli-print = The output cannot be written ({ $detail }).
cli-no-display = There is no display to open the window on; “rapporteur sample --out DIR” writes the sample and its charts without one.
cli-no-window = This program was built without its window; “rapporteur sample --out DIR” writes the sample and its charts without one.
# $detail is what the system says.
cli-window = The window cannot be opened ({ $detail }).

cli-broken-seal = { $file } was mended or damaged since the program wrote it
cli-broken-seal-next = Its last line does not fit what stands above it. If you changed it on purpose, run "rapporteur seal" on it, or open it in the window and see what differs. If not, open an earlier state, or ask for the file again.
cli-in-use-next = Close it there, or open it here in the window, and run the command again. Nothing was written.
cli-sealed = { $file } is sealed already; it was not touched.
