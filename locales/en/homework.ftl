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
