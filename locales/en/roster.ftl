# Lists of people from other programs. Each entry lists words that mean the same, set apart by semicolons; case, accents and dots do not matter.
# All languages are looked through, whatever the language of the program.
# Heads of columns.
roster-heads-full = Full name; Name and surname; First and last name; Name of participant; Name of the participant; Participant name; Delegate name; Name of delegate; Name of representative
roster-heads-name = Name; Names; Participant; Participants; Delegate; Delegates; Person; Representative; Member; Attendee; Contact person; Nominee
roster-heads-family = Family name; Surname; Last name; Surnames; Family
roster-heads-given = Given name; Given names; First name; First names; Forename; Forenames; Christian name; First; Given
roster-heads-honorific = Honorific; Salutation; Form of address; Prefix; Courtesy title; Mr/Ms; Mr/Mrs; Mr/Mrs/Ms; Mr/Ms/Dr
# A head that means how somebody is addressed in one list and the post in another.
roster-heads-title = Title
roster-heads-post = Post; Position; Job title; Job; Function; Designation; Position title; Title and position; Occupation; Current position; Functional title; Rank
roster-heads-institution = Institution; Organisation; Organization; Ministry; Agency; Entity; Company; Employer; Affiliation; Authority; Office; Ministry or institution; Institution or organisation; Ministry/Agency; Department; Name of institution; Institution name; Organisation name; Organization name
roster-heads-group = Group; Stakeholder group; Stakeholder; Category; Sector; Constituency; Type; Stakeholder category
roster-heads-role = Role; Role in the delegation; Delegation role; Capacity; Role in delegation; Status
roster-heads-email = E-mail; Email; Mail; E-mail address; Email address; Electronic mail; Address; Contact
roster-heads-phone = Telephone; Phone; Mobile; Mobile phone; Cell; Cell phone; Tel; Tel no; Phone number; Telephone number; Mobile number; Fax; WhatsApp; Contact number

# Words in cells.
roster-words-honorific = Mr; Mrs; Ms; Miss; Mx; Dr; Prof; Professor; Doctor; Eng; Engr; Engineer; Sir; Dame; Madam; Madame; H.E.; His Excellency; Her Excellency; Excellency; Hon; Honourable; The Honourable; Hon'ble; Amb; Ambassador; Col; Colonel; Maj; Major; Capt; Captain; Gen; General; Lt; Lieutenant; Lt Col; Brig; Brigadier; Cdr; Commander; Rev; Judge; Justice; Minister; Senator; Insp; Inspector; Adv; Advocate
roster-words-role-head = Head of delegation; Head of the delegation; Delegation head; Head; Chair; Chairperson; Leader; Team leader; Chief delegate
roster-words-role-rapporteur = Rapporteur; Reporter; Secretary
roster-words-role-facilitator = Facilitator; Moderator; Co-facilitator; Breakout lead; Group facilitator
roster-words-role-note-taker = Note taker; Notetaker; Note-taker; Minutes; Minute taker; Recorder
roster-words-role-member = Member; Delegate; Participant; Delegation member; Representative; Focal point; Expert
roster-words-role-observer = Observer; Guest; Listener
# The groups of the questionnaire, as lists call them.
roster-words-group-ministries = Ministries; Ministry; Government; Public sector; Public administration; Government ministry; Central government
roster-words-group-regulator = Regulator; Regulators; Regulatory authority; Regulatory; Authority
roster-words-group-response-team = Response team; CSIRT; CERT; CIRT; National CERT; National CSIRT; Incident response; Incident response team; SOC
roster-words-group-police-judiciary = Police and judiciary; Police; Judiciary; Law enforcement; Justice; Prosecution; Prosecutor; Courts; Security forces
roster-words-group-operators = Operators; Operator; Private sector; Critical infrastructure; Industry; Telecom operator; Internet service provider; ISP; Bank; Banks; Business
roster-words-group-academia-civil-society = Academia and civil society; Academia; Civil society; University; Universities; NGO; Research; Non-governmental organisation
# What stands in a cell of a group to say that the person belongs to none.
roster-words-group-none = Not counted; None; No group; n/a


# The page that checks a list, and the command of the same.
roster-title = People from a list
roster-step-choose = Paste or choose
roster-step-check = Check
roster-step-add = Add
roster-open = Import list…
roster-paste = Paste
roster-paste-again = Paste again
roster-choose = Choose a file…
roster-another = Choose another
roster-empty = Paste rows from a spreadsheet
roster-empty-next = Names, posts, institutions, in any order and language.
roster-nothing-pasted = There is nothing to paste
roster-nothing-pasted-next = Copy the rows in your spreadsheet program, with the line of heads, and press Ctrl+V here.
roster-no-columns = No sheet of it has two columns, so names and institutions cannot be told apart. Nothing was taken from it. Give each its own column, and try again.
roster-rows-pasted =
    { $count ->
        [one] { $count } row pasted, { $columns } columns
       *[other] { $count } rows pasted, { $columns } columns
    }
roster-rows-of-file =
    { $count ->
        [one] { $count } row of { $file }, { $columns } columns
       *[other] { $count } rows of { $file }, { $columns } columns
    }
roster-heads = Heads in { $language }, row { $row }. Recognised: { $known }.
roster-no-heads = No heads are recognised. Say what each column holds.
roster-left-out = Left out: { $names }
roster-none-left-out = Nothing is left out
roster-private = Addresses and telephone numbers are never taken in.
roster-nameless-column = column { $number }
roster-column-honorific = Honorific
roster-column-name = Name
roster-column-family = Family name
roster-column-given = Given name
roster-column-post = Post
roster-column-group = Group
roster-column-role = Role
roster-column-out = Leave out
roster-column-row = Row
roster-guessed = guessed
roster-all = All { $count }
roster-perhaps-count = Perhaps known { $count }
roster-known-count = Known { $count }
roster-new-count = New { $count }
roster-refused-count = Refused { $count }
roster-state-perhaps = Perhaps known
roster-state-known = Known
roster-state-new = New
roster-state-twice = As row { $row }
roster-state-refused = Refused
roster-refused-nameless = No name in this row.
roster-refused-long = A text in this row is too long.
roster-meant = In the delegation: { $name }; { $why }.
roster-like-name = the names agree, the institutions do not
roster-like-initial = family name and initial agree
roster-like-initial-here = family name, initial and institution agree
roster-like-letter = one letter differs
roster-like-letter-here = one letter differs, the institution agrees
roster-like-institution = Known: { $known }; one letter of “{ $written }” differs.
roster-same = Same person
roster-other = Another person
roster-same-institution = Same institution
roster-other-institution = Another institution
roster-new-mark = · new
roster-unrecognised = not recognised
roster-new-institutions =
    { $count ->
        [one] { $count } institution is new and gets a row in the register
       *[other] { $count } institutions are new and get a row in the register
    }
roster-add-people =
    { $count ->
        [one] Add { $count } person
       *[other] Add { $count } people
    }
roster-complete-people =
    { $count ->
        [one] Complete { $count } person
       *[other] Complete { $count } people
    }
roster-promise = Nothing changes until you add.
roster-promise-next = One undo takes all of them back. Known people gain what is missing; nothing of theirs is overwritten.
roster-nothing = Nothing to add: everybody is in the delegation, or their rows are not ticked.
roster-needs-names = Say which column holds the names: press the arrow at its head.
roster-added =
    { $count ->
        [one] { $count } person is added
       *[other] { $count } people are added
    }
roster-completed =
    { $count ->
        [one] { $count } person is completed
       *[other] { $count } people are completed
    }
roster-added-next = Ctrl+Z takes all of them back, with their institutions.
roster-reading = Reading the list…
roster-hint-row = Row
roster-hint-tick = Take or leave
roster-hint-answer = Same or another
roster-hint-add = Add
roster-hint-cancel = Cancel

# The command: the columns, a row, and what comes of it. $what and $name are lists of words.
roster-cli-column = { $head } = { $what }
roster-cli-unknown = Not recognised: { $names }
roster-cli-row = row { $row }: { $person }
roster-cli-answer = Taken as: { $answer }.
roster-cli-not-taken = Not taken.
roster-cli-gains = Gains: { $what }.
roster-cli-nameless = No column with names is recognised. Give it a head such as “Name”, and run the command again. Nothing was written.
roster-cli-dry = Nothing was written, since this is a dry run.
roster-cli-nothing = { $file } has all of them already; it was not touched.
