# The homework: what institutions are asked before the room meets. The texts of the forms first; a form is read again by these
# words, in any of the languages.

# The names of the sheets: at most 31 characters, without any of [ ] : * ? / \
form-sheet-start = Start here
form-sheet-questions = Questions
form-sheet-initiatives = Initiatives
form-sheet-relations = Working together
form-sheet-lists = Lists

# The first sheet. $who is an institution or a function.
form-title = What we have: { $who }
form-what = { $country } assesses its own cybersecurity. Before the room meets, each institution says once what it has, so that nobody asks for it again.
form-sheets = There are three sheets to fill in: questions, initiatives, and how you work together with other institutions. Fill in what you know; leave the rest empty.
form-no-level = No level and no mark is asked here. Levels are agreed in the room.
form-shown = What you mark with “yes” under “May it be shown?” may be named outside the delegation. Everything else stays inside.
form-add-rows = You may add rows, write several lines, and save the file with any spreadsheet program. A row that is added under a question belongs to that question.
form-leave = Please leave the column with the codes, and the line that begins with RAPPORTEUR-FORM: they say where your answers belong.
form-send-back = Send the file back whole, under any name.
form-label-institution = Institution
form-label-due = Please return by
form-label-to = Return to
form-label-questions = Number of questions
form-label-mark = Handling
form-label-form = Form
form-hint-questions = One line for each question. Say what is there; an empty line is an answer, too.
form-hint-initiatives = Laws, policies, strategies, programmes, bodies, projects, agreements, campaigns, exercises that you have or plan: one line each.
form-hint-relations = With which institutions do you work together, and by what means? One line for each means; also say where one is needed and missing.

# The heads of the columns.
form-head-id = Code
form-head-question = Question
form-head-look-for = What to look for
form-head-in-place = Is it in place?
form-head-have = What we have
form-head-since = Since when
form-head-document = Document
form-head-who-knows = Who knows more
form-head-may-be-shown = May it be shown?
form-head-strengths = What works well
form-head-gaps = What is missing
form-head-title = Initiative
form-head-kind = What it is
form-head-state = Where it stands
form-head-until = Until when
form-head-with = With which institutions
form-head-money = Money
form-head-bears-on = Codes of the questions it bears on
form-head-institution = Institution
form-head-means = By what means
form-head-how-well = How well it works
form-head-elements = For which element
form-head-shown-by = What shows it

# The choices.
form-yes = Yes
form-in-part = In part
form-no = No
form-kind-law = Law
form-kind-policy = Policy
form-kind-strategy = Strategy
form-kind-programme = Programme
form-kind-body = Body
form-kind-project = Project
form-kind-agreement = Agreement
form-kind-campaign = Campaign
form-kind-exercise = Exercise
form-state-planned = Planned
form-state-in-force = In force
form-state-ended = Ended

# What a form says where somebody chose yes, or no, and wrote nothing.
form-in-place = In place
form-not-in-place = Not in place

# The letter that comes with a form. $who is an institution or a function, $when days and a place, $to who gets the form back.
letter-kind = Homework before the workshop
letter-kind-reminder = Homework before the workshop: a reminder
letter-to = To: { $who }
letter-workshop = The workshop: { $when }
letter-ask = We ask you for facts: what is there, since when, which document shows it, and who knows more. Nobody asks you for a level; levels are agreed in the room.
letter-why-functions = You get the questions of what you do: { $functions }.
letter-why-people = You get the questions of what your people in the delegation do: { $functions }.
letter-why-parts = You get the questions of the elements in which you have a part.
letter-due = Please send the form back by { $date } to { $to }.
letter-due-open = Please send the form back to { $to }.
letter-ways = Fill in the spreadsheet that comes with this letter. Who cannot use it answers on this page by hand.
letter-reminder = We sent you a form with the questions that concern you, and it has not come back yet. A form that is filled in only in part helps, too.

# Why a file is no form that can be taken in.
form-none = “{ $file }” is no form of the homework
form-none-next = Nothing was changed. Choose the file that an institution has sent back.
form-no-identity = “{ $file }” does not say which form it is
form-no-identity-next = It has questions of this assessment, but the line is gone that begins with RAPPORTEUR-FORM. Nothing was changed. Copy that line from the form that was sent out into any cell, and bring the file back again.
form-of-another = “{ $file }” is a form of another assessment, written on { $date }
form-of-another-next = It is left out, and nothing was changed. Bring it back in the assessment from which it was written.
form-asks-nobody = “{ $file }” asks an institution that the register does not have any more
form-asks-nobody-next = Nothing was changed. Enter the institution again, or its name as a former name of another, and bring the file back again.

# How the file of a form differs from the one that was written.
form-odd-ods = saved as OpenDocument
form-odd-text = one sheet, saved as text
form-odd-renamed = sheet renamed to “{ $name }”
form-odd-rows = { $count ->
        [one] { $count } row added
       *[other] { $count } rows added
    }
form-odd-merged = { $count ->
        [one] cells merged in { $count } place
       *[other] cells merged in { $count } places
    }

# What a person should look at. $row is the number of a row, $sheet the name of a sheet, $head that of a column.
form-look-question = Row { $row } names question { $id }, which is not here. Kept as a note.
form-look-cut = Row { $row } of “{ $sheet }” has a cell that is full; its end may be missing.
form-look-unread = Row { $row } of “{ $sheet }”, { $head }: “{ $text }” could not be read. Kept as a note.
form-look-empty = Row { $row } of “{ $sheet }” does not say { $head }. Kept as a note.
form-look-sheet = The sheet “{ $sheet }” belongs to another form and is left out.
form-look-earlier = This form was written on { $written }, a later one on { $latest }.
form-look-questionnaire = The form was written with the questionnaire { $form }; here it is { $here }.
form-look-nobody = The form does not say which institution answers.
form-look-nobody-known = The form names “{ $name }” as the institution that answers, which is not in the register.
form-look-institution = “{ $name }” is not in the register. What was said of it is kept as a note.
form-look-contradiction = { $means } with { $with }: “{ $says }”, says this form; “{ $other }”, says another source. Both are kept.
form-look-differs = “{ $title }” is known, and the form says it otherwise. What is here stays; the other words are kept as a note.
form-look-changed = The room has changed “{ $title }”. It stays as the room has it.
form-look-aside = The room has put “{ $title }” aside. It stays aside unless you tick it.
form-look-cited = What was cited at { $id } has changed. The evidence stays as the room cited it.
form-look-emptied = It came back empty, though an earlier version was not. Nothing changes.

# What a form brings, by kind, and how that stands to what is there.
form-brings-evidence = Evidence
form-brings-initiatives = Initiatives
form-brings-relations = Relations
form-brings-strengths = Strengths
form-brings-gaps = Gaps
form-brings-notes = Notes
form-count-new = { $count } new
form-count-gains = { $count } known, with something more
form-count-changed = { $count } changed
form-count-gone = { $count } gone
form-count-same = { $count } the same
form-count-kept = { $count } kept as the room has it

# What the commands say of forms. $of is an institution or a function.
merge-form = { "  " }form of { $of }, version { $version }: { $answered } of { $asked } questions answered
merge-form-kind = { "  " }{ $kind }: { $counts }
merge-form-odd = { "  " }{ $what }: read all the same
merge-form-look = { "  " }look at this: { $look }
merge-form-nothing = { "  " }nothing new
cli-nothing-to-bring-into = There is no assessment into which the forms could come
cli-nothing-to-bring-into-next = Name it with --out.
cli-nobody-to-ask = There is nobody to ask
cli-nobody-to-ask-next = Give the institutions functions, or a part in elements, or people who have functions. Nothing was written.
cli-not-asked = { $count ->
        [one] No form for { $names }: nobody said what it does. Give it a function, or a part in an element.
       *[other] No form for { $names }: nobody said what they do. Give them functions, or a part in elements.
    }
