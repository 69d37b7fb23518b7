# Notices and errors that no single room owns.
# A title says what happened; the text says what is safe and what to do next.

# $detail is what the system or a library says, in its own words.
message-detail = { $text } ({ $detail })

# A change that cannot happen. Nothing was changed.
message-edit-question = There is no question { $id } in this questionnaire.
message-edit-level = The scale has no level at position { $level }; it has { $count } levels, counted from 0.
message-edit-empty = This text must not be empty.
message-edit-empty-next = Nothing was changed. Write a few words first.
message-edit-long = This text has { $length } characters; { $limit } is the most.
message-edit-long-next = Shorten the new text, or move part of it to a document and name that as evidence; the earlier one is kept until then.
message-edit-reason = The reason has { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }; at least { $minimum } are needed.
message-edit-reason-next = Nothing was changed. Say in a few words why the question does not apply here.
message-edit-dates = The last day is before the first.
message-edit-dates-next = Nothing was changed. Correct one of the two dates.
message-edit-group = There is no stakeholder group “{ $id }” in this assessment.
message-edit-function = There is no function “{ $id }” in this questionnaire.
message-edit-unknown-next = Nothing was changed. Choose one that the questionnaire has.
message-edit-gone = This entry is no longer there.
message-edit-gone-next = Nothing was changed; it may have been removed already.
message-edit-round-open = A round is open already.
message-edit-round-open-next = Nothing was changed. Reveal the open round, or discard it.
message-edit-rounds = This question has had as many rounds as can be told apart.
message-edit-rounds-next = All are kept. Record the level, or record the question as contested.
message-edit-round-reason = Two rounds of this question count already.
message-edit-round-reason-next = Both are kept. Say why another is held, or make one of them void.
message-edit-groups = There are as many stakeholder groups as can be told apart.
message-edit-groups-next = Nothing was changed. Rename a group that is out of use.
message-edit-times = These times contradict each other.
message-edit-times-next = Nothing was changed. Breaks lie between start and end, one after the other, and the day ends before midnight.
message-edit-people = People of the delegation belong to this institution.
message-edit-people-next = Nothing was changed. Enter them under another institution first, or rename this one.
message-edit-ends = It ends before it begins.
message-edit-ends-next = Nothing was changed. Correct one of the two dates.
message-edit-relation = A relation is between two different institutions, and what is needed is not there yet.
message-edit-relation-next = Nothing was changed. Choose two institutions, or another state.
message-edit-round-ended = This round has ended.
message-edit-round-ended-next = Nothing was changed; what was revealed is kept as it is.
message-edit-no-views = Nobody has given a view in this round.
message-edit-no-views-next = The round stays open. Enter a view, or discard the round.
message-edit-has-views = Views were given in this round.
message-edit-has-views-next = Nothing was changed. Reveal the round, or discard it.
message-edit-many-views = The group has more views than a round can hold.
message-edit-many-views-next = The view was not counted; all others are kept.
message-edit-round-conflict = Views were given in this round on two laptops, and the two have not been brought together.
message-edit-round-conflict-next = Nothing was changed; both are kept. Choose one of the two in the list of conflicts, or discard the round.
message-edit-element = There is no element “{ $id }” in this questionnaire.
message-edit-taken = Another breakout works on the element “{ $id }”.
message-edit-taken-next = Nothing was changed. Take the element from that breakout first.

# A copy that cannot be brought in. Nothing was changed here nor there.
message-join-assessment = This is another assessment
message-join-assessment-next = It is “{ $title }”, and not a copy of this one, even if the country is the same. Nothing was changed. Choose a file that was handed out from this assessment, or a copy of it.
message-join-damaged = This copy is damaged and was left out
message-join-damaged-next = It names change { $counter } of the program that is open here, which has made only { $highest }. Nothing here was changed. Ask for the copy again from the laptop that made it.
message-join-questionnaire = This copy answers another questionnaire
# $differences are the first few of the sentences below; $more counts the others.
message-join-questionnaire-next = { $more ->
        [0] { $differences } Nothing was changed. Bring in copies that were handed out with the same questionnaire.
        [one] { $differences } One more thing differs. Nothing was changed. Bring in copies that were handed out with the same questionnaire.
       *[other] { $differences } { $more } more things differ. Nothing was changed. Bring in copies that were handed out with the same questionnaire.
    }
# The same questionnaire in another version.
message-join-version = This copy answers another version of the questionnaire
message-join-version-next = It was made with version { $there }, and this assessment with version { $here }: their texts differ. Nothing was changed. Bring in copies with version { $here }; those with version { $there } can be joined with one another.
message-difference-id = It is { $there }, this one is { $here }.
message-difference-version = It has version { $there }, this one has { $here }.
message-difference-here = It does not ask { $id }.
message-difference-there = It asks { $id }, which this one does not ask.
message-difference-question = It asks { $id } in another way.
message-difference-part = It has { $id } in another way.
message-difference-scale = Its levels are not the same.
message-difference-groups = Its stakeholder groups are not the same.
message-difference-other = A lens, a threshold or a text about the questionnaire is not the same.
message-edit-aspect = The questionnaire has no aspect “{ $id }”.
message-edit-importance = { $number } is not a valid importance: choose { $least } to { $most }.
message-edit-importance-next = Give a number in between.
# $title is the name of another questionnaire.
message-edit-other-questionnaire = That file answers another questionnaire: { $title }.
message-edit-other-questionnaire-next = Nothing was changed. Choose an earlier assessment on the questionnaire of this one.
message-edit-elsewhere = The views of this round are on another computer
message-edit-elsewhere-next = Go on with the round there, or abandon it here and hold another one.
message-edit-count = This window has made too many changes
message-edit-count-next = Save the work under another name and open that file: there it goes on.
message-edit-same = That file is this assessment, or a copy of it.
message-edit-same-next = Nothing was changed. Choose an earlier assessment.
message-not-undone = This step cannot be undone any more
message-not-redone = This step cannot be redone any more
message-not-turned-next = Nothing was changed. The steps before it can still be undone.

# A file that cannot be opened. It was not touched.
message-open = “{ $file }” cannot be opened
message-open-not-found = “{ $file }” is not there
message-open-not-found-next = There is no file at { $path }. It may have been moved or renamed, or its disk is not connected. Look for it with Open.
message-open-below-a-file = { $path } leads through a file as if it were a folder, so nothing can be there. Correct the path, or look for the file with Open.
message-open-denied = You are not allowed to read it. The file is unchanged. Ask its owner for the right to read it, or for a copy.
message-open-not-a-file = It is a folder or a device, not a file. Choose the file inside, whose name ends in .assessment.ron.
message-open-other = The system could not read it. The file is unchanged. Check that its disk is connected, then try again.

# What is wrong inside a file.
message-read-large = It has { $size } MB; { $limit } MB is the most that a file of this program may have. The file is unchanged. If it is an assessment, use a copy from before it grew.
message-read-empty = There is nothing in it. The file is unchanged. It may have been cut off by a full disk or a power failure: use a copy, or an earlier state if this computer has one.
message-read-no-text-at-all = It is not a text but another kind of file, such as a picture or a document, or it is damaged. The file is unchanged. Choose one whose name ends in .assessment.ron.
message-read-not-text = It is not a text: the first { $byte } bytes are, what follows is not. The file is unchanged. It may be another kind of file, or damaged; use a copy.
message-read-encoding = Its letters are not stored as UTF-8: the first { $byte } bytes are, what follows is not. The file is unchanged. Open it in a text editor and save it as UTF-8.
message-read-not-an-assessment = It is a readable file, but not an assessment of this program. The file is unchanged. Choose one whose name ends in .assessment.ron.
message-read-newer = It was made by a newer version of Rapporteur (format { $found }; this one reads up to { $known }). The file is unchanged. Install the newer version to open it.
message-read-newer-program = It was made by Rapporteur { $program }, which is newer than this one, { $own } (format { $found }; this one reads up to { $known }). The file is unchanged. Install that version to open it.
message-read-questionnaire = { $count ->
        [one] The questionnaire inside it has an error: { $first }
       *[other] The questionnaire inside it has errors in { $count } places, first: { $first }
    } The file is unchanged. “rapporteur check” lists what to correct; or use a copy.
message-read-content = The entry { $id } has an error: { $problem } The file is unchanged. Correct the entry in a text editor, or use a copy.
message-problem-writer = it names the writer at position { $position }, who is not in the list of writers.
message-problem-edit = it names edit { $counter }, but its writer made only { $highest }.
message-problem-hexadecimal = it should hold hexadecimal digits of a fixed length.
message-problem-date = “{ $text }” is no year, month or day. A date is written 2024, 2024-05 or 2024-05-03.
message-problem-later = it says format 1, but holds what came with format 2.
message-problem-far = the list of writers names edit { $counter } of a writer, but nobody comes to more than { $highest }.
message-problem-replaced = it points to position { $position } of a list that is shorter.
message-problem-range = the number { $found } stands in it; { $least } to { $most } is possible.
message-problem-stamp = the same edit stands in it twice.
message-problem-doubled-writer = a writer stands in the list twice.

# Where reading stopped. $cause is one of the sentences below.
message-syntax = Reading stopped in line { $line }, column { $column }: { $cause } The file is unchanged. Correct that place in a text editor, or use a copy.
message-syntax-cut = the text ends too early, so the file was probably cut off.
message-syntax-sign = a comma, a bracket or a quotation mark is missing there, or one too many.
message-syntax-unknown = nothing is called “{ $name }” there; it may be misspelt.
message-syntax-choice = “{ $name }” is none of the possible words; it may be misspelt.
message-syntax-missing = “{ $name }” is missing.
message-syntax-doubled = { $name } stands there twice.
message-syntax-value = a value of another kind belongs there.

# Something is not saved. $file is its name.
message-save = “{ $file }” is not saved
message-save-full = The disk is full. The file on it is whole, with what was saved before. Free some space, or save to another disk.
message-save-too-large-there = The disk, or a limit that is set for your programs, takes no file of this size. What was saved before is whole. Save to another disk.
message-save-read-only = The file or its disk can only be read. What was saved before is whole. Save a copy to another folder.
message-save-folder-gone = The folder { $folder } is not there: a stick may have been pulled out, or the network is gone. Connect it again, or save to another folder.
message-save-file-gone = It was deleted, moved or renamed: it is no longer in { $folder }. What was in it is still open here. Your next change writes it there again, or you do so now.
message-save-other-folder = { $folder } is not the folder in which it was, as when a stick was exchanged for another. Nothing was written there. Put the right stick in again, save elsewhere, or say that the file is to be written there.
message-save-below-a-file = { $path } cannot be written: on the way there a file stands where a folder should be. Choose another folder.
message-save-denied = You are not allowed to write there, or another program keeps the file. What was saved before is whole. Close the other program, or save to another folder.
message-save-changed-title = “{ $file }” was changed by somebody else
message-save-changed = Another program or another computer has written it since it was last read here. Nothing of theirs was overwritten, and your work is safe in this window. Decide what happens to the two versions: join both, keep yours as a new file, or take theirs.
message-save-unsynced = Your work is in the file, but the disk did not confirm it: after a power failure the state before might come back. It is saved again shortly. If this stays, save to another disk.
# Of a file that is written once: nothing saves it again by itself.
message-save-unconfirmed = “{ $file }” is written, but not confirmed
message-save-unconfirmed-next = It is whole, but the disk did not confirm it: after a power failure the state before might come back. To be safe, put a copy on another disk too.
message-save-large = It would be larger than { $limit } MB, and could not be opened again. What was saved before is whole. Shorten the longest notes.
message-save-encode = It holds something that cannot be written. What was saved before is whole. Undo the last change, and report this.
message-save-other = The system could not write it. What was saved before is whole. Try again, or save to another folder.

# Who has a file open. $since is a moment, as “Today, 14:05”.
message-held-title = “{ $file }” is open elsewhere
message-held = Open on { $computer } (since: { $since }). Here it can be read, not changed, so that neither overwrites the other. Close it there to work on it here.
message-held-nameless = Another window or computer has it open. Here it can be read, not changed, so that neither overwrites the other. Close it there to work on it here.
message-holder-nameless = a computer without a name
message-abandoned-title = “{ $file }” was not closed elsewhere
message-abandoned = It was opened on { $computer } and not closed there (opened: { $since }). If that computer is still working on it, close it there first. If not, go on here: nothing is lost, and its mark is taken away.
message-taken-over-title = “{ $file }” is being edited elsewhere too
message-taken-over = It was opened for editing on { $computer } (opened: { $since }). Your work is safe in this window, and nothing is overwritten without asking. Agree who continues, and close the other.
message-no-locks-title = Others cannot be told that “{ $file }” is open
message-no-locks = Its folder or disk does not allow marking a file as open. Nothing is lost by that: before every save the file is compared with what it held. Take care that nobody else edits it at the same time.
message-saved-beside-title = Your work is in “{ $file }” now
message-saved-beside = Another program keeps “{ $asked }” and would not let it be replaced. That file is whole, with what was saved before. Your work goes on in “{ $file }” in the same folder.
message-put-aside-title = “{ $file }” holds the restored state
message-put-aside = The damaged file was not thrown away: it is beside it as “{ $aside }”.

# Somebody else has written the open file.
message-changed = Another program or another computer has written it while it was open here. Nothing of theirs was overwritten, and your work is safe in this window. Decide which one continues.
message-changed-other = It holds another assessment now. Nothing of it was overwritten, and your work is safe in this window. Decide which one continues.
message-kept-as-new = Your work goes on there. “{ $file }” is as the others left it.

# What differs between two states.
message-difference-none = Nothing that people see
message-difference-changed = { $count ->
    [one] One question changed
   *[other] { $count } questions changed
 }
message-difference-added = { $count ->
    [one] One question added
   *[other] { $count } questions added
 }
message-difference-removed = { $count ->
    [one] One question emptied
   *[other] { $count } questions emptied
 }
message-difference-facts = { $count ->
    [one] One fact
   *[other] { $count } facts
 }
message-difference-people = { $count ->
    [one] One participant
   *[other] { $count } participants
 }
message-difference-actions = { $count ->
    [one] One action
   *[other] { $count } actions
 }

# Earlier states.
message-no-snapshot-title = No earlier state can be kept
message-no-snapshot = The folder { $folder } cannot be written. The file itself is not affected and is saved as always. In Settings earlier states can be kept beside the file.
message-restore-title = This state cannot be restored here
message-restore-other = It is of another assessment. Nothing was changed.
message-restore-questionnaire = It answers another questionnaire. Nothing was changed.
# $when is a moment, as “Today, 14:05”.
message-restored-title = Restored (state: { $when })
message-restored = Ctrl+Z brings back what was here before.
message-no-copy-left-title = No copy of “{ $file }” is kept on this computer
message-no-copy-left = Earlier states and the recent entry are removed. The file itself is where it was.
message-copy-left-title = Not every copy could be removed
message-copy-left = { $path } is still there; the others are gone. Remove it by hand.

# After a crash.
message-recovered-title = Opened where work stopped
message-recovered = The program ended without being closed. Everything that was saved is here.
message-brought-back-title = Work that could not be saved is back
message-brought-back = It was kept on this computer (kept: { $when }) and goes into the file now.
message-not-there = Work stopped in it, and the file is not where it was: a stick may have been pulled out, or the network is gone.

message-sample = The sample cannot be made
message-sample-next = Your own files are not affected. The program is damaged: install it again, and report this.

# Outputs.
message-output-size = A picture of { $width } × { $height } pixels cannot be made
message-output-size-next = Nothing was written. Choose { $narrow } to { $wide } pixels across and { $low } to { $high } down.
message-output-mark = { $profile ->
        [internal] There is no handling mark for internal outputs
        [partners] There is no handling mark for outputs to partners
       *[public] There is no handling mark for public outputs
    }
message-output-mark-next = Nothing was written. Give the mark for every output, or choose to export without one.
# $count is a number.
message-output-names = { $count ->
        [one] A word may be the name of a participant, and nobody has decided about it
       *[other] { $count } words may be names of participants, and nobody has decided about them
    }
message-output-names-next = Nothing was written. Decide about each on the screen Outputs: replace it, or keep it.
# $place is where it stands, $people who may be meant, $sentence the sentence with the word in brackets.
mention = { $place } ({ $people }): { $sentence }
# $part is a part of the assessment, $field one of its texts.
mention-place = { $part }, { $field }
message-output-not-public = How the groups see it is not for the public
message-output-not-public-next = Nothing was written. Choose another picture, or the profile of partners or of the delegation.
message-output-alone = Notes and counts are for the delegation alone
message-output-alone-next = Nothing was written. Leave them out, or choose the profile of the delegation.
message-output-no-cards = No card would be printed
message-output-no-cards-next = Nothing was written. Nobody in the delegation gives a view yet: say how many cards each group gets.
message-output-nothing = Nothing is chosen
message-output-nothing-next = Choose at least one paper, or one picture and one kind of file.
message-output-make = “{ $name }” cannot be made
message-output-broken = This is a fault of the program. Nothing was written. Leave it out for now, and report this.
# $text says why one file did not get its place.
message-output-none = Nothing was written to { $folder }
message-output-ended = { $text } No file after it was written: export again.
message-output-some = { $text } { $count ->
        [0] No file was written.
        [one] { $count } file that was written before it is whole.
       *[other] { $count } files that were written before it are whole.
    }
message-chart-size = Its size is out of range. Nothing was written. Choose another size.
message-chart-empty = There is nothing to draw. Nothing was written. Choose another picture.
message-chart-axes = One radar holds 24 axes, and there are { $count }. Nothing was written. Choose another picture.
message-chart-rows = A heat map holds 60 rows, and there are { $count }. Nothing was written. Choose another picture.
message-chart-broken = This is a fault of the program. Nothing was written. Choose another picture, and report this.

# A questionnaire. $id is the identifier of what has the error.
message-questionnaire = This questionnaire cannot be used
message-questionnaire-findings = { $count ->
        [one] One error: { $first }
       *[other] { $count } errors, first: { $first }
    } The file is unchanged. “rapporteur check” lists what to correct.
message-questionnaire-json = It is JSON; a questionnaire is RON: (title: "…") instead of {"{"}"title": "…"{"}"}. The file is unchanged. Compare it with one that the program can read.
message-finding = { $id }: { $what }
message-finding-no-id = an identifier is empty.
message-finding-doubled-id = this identifier is used twice.
message-finding-empty = “{ $field }” is empty.
message-finding-nothing = “{ $field }” lists nothing.
message-finding-levels = the scale has { $count ->
        [one] { $count } level
       *[other] { $count } levels
    }.
message-finding-label = its label has a blank, or more than { $limit } characters.
message-finding-doubled-label = another level has the same label.
message-finding-level-order = its value is not above that of the level before it.
message-finding-band-order = its band does not begin between the value of the level below and its own.
message-finding-range = “{ $field }” is out of range.
message-finding-weight = its weight is not a number above 0 and up to 1,000,000.
message-finding-descriptors = it has { $count } descriptions for { $levels } levels.
message-finding-lens = there is no lens “{ $lens }”.
message-finding-tag = the lens “{ $lens }” has no category “{ $tag }”.
message-finding-doubled-tag = the tag “{ $tag }” stands there twice.
message-finding-function = there is no function “{ $function }”.
message-finding-prerequisite = it requires “{ $question }”, which is no question.
message-finding-circle = it requires itself, directly or through others.
message-finding-too-long = “{ $field }” has { $length } characters; { $limit } is the most.
message-finding-no-short = “{ $field }” has { $length } characters, and lists and charts have room for { $limit }.
message-finding-alike-id = this identifier looks like “{ $other }”.
message-finding-long-id = this identifier has { $length } characters; { $limit } is the most.
message-finding-unseen = this identifier begins or ends with a blank, or holds a line end or a sign that nobody sees.
message-finding-turns = “{ $field }” holds signs that turn the direction of the text after them.
message-finding-later = format 1 has no “{ $field }”.
message-finding-language = “{ $tag }” is not the tag of a language.
message-finding-number = “{ $field }” is not a number from −1,000,000 to 1,000,000.
message-finding-crossed = “agree_consensus” is below “split_consensus”.
message-finding-tiny = its weight is so small that it counts for nothing.
message-finding-unreadable = “{ $field }”: { $cause }
message-finding-unreadable-found = “{ $field }”: { $cause } It says { $found }.

# The texts of a questionnaire in another language. $file is the name of their file.
message-translation = “{ $file }” cannot be used as a translation
message-translation-other = It translates { $found } { $foundversion }, and this is { $id } { $version }. The file is unchanged. Take the translation of this version, or correct “id” and “version” if its texts fit.
message-translation-language = It names the language “{ $language }”: none, or that of the questionnaire itself. The file is unchanged. Correct “language”.
message-passed-over-name = Its name has no tag of a language, such as fr. It is passed over and unchanged.
message-passed-over-other = It is no translation of the questionnaire. It is passed over and unchanged.
message-passed-over-unopened = It cannot be opened, or it is no text. It is passed over and unchanged.
message-passed-over-language = Its name says { $name } and its text { $text }. It is passed over and unchanged. Correct the name, or “language”.
message-text-missing = “{ $field }” is not translated; the text of the questionnaire stands there.
message-text-empty = “{ $field }” is empty; the text of the questionnaire stands there.
message-text-unchanged = “{ $field }” is the same as in the questionnaire. Leave it if that is right.
message-text-unknown = the questionnaire has nothing of this name.
message-text-unknown-field = the questionnaire has no text for “{ $field }” here.

message-remedy-no-id = Give it an identifier that nothing else has.
message-remedy-doubled-id = Give one of the two another identifier.
message-remedy-empty = Write the text.
message-remedy-nothing = Add at least one entry, or take the whole thing out.
message-remedy-title = Shorten it; the question itself may be long.
message-remedy-levels = Give it 2 to { $most } levels.
message-remedy-label = Give each level a short label of its own, or none: then its value stands for it.
message-remedy-level-order = List the levels from the lowest value to the highest.
message-remedy-band-order = Set “from” above the value of the level below, at most at its own value.
message-remedy-range-unit = Let the axis begin at or below the lowest value and end at or above the highest; use 0 to 3 decimals, and at most { $limit } characters behind a value.
message-remedy-range = Set it to a number from 0 to 1.
message-remedy-range-whole = Set it to a whole number from 1 to 11 (the range and the gap of Agree may be 0, the fewest votes may be more).
message-remedy-range-signed = Set it to a number from −1 to 1.
message-remedy-weight = Set it to such a number, or leave it out for 1.
message-remedy-descriptors = Describe all levels, all but the lowest, or none.
message-remedy-lens = Correct the name, or add the lens.
message-remedy-tag = Correct the tag, or add the category to the lens.
message-remedy-doubled-tag = Take one of the two out.
message-remedy-function = Name a category of the lens that holds the functions, or leave the lead out.
message-remedy-prerequisite = Correct the identifier, or take it out.
message-remedy-circle = Take one step out of the circle.
message-remedy-short = Add “short” with at most that many characters, or shorten it.
message-remedy-long-id = Shorten it.
message-remedy-unseen = Type it anew, of letters, digits and hyphens.
message-remedy-turns = Take these signs out; the program finds the direction itself.
message-remedy-later = Write “format: 2”, or take it out.
message-remedy-language = Write a tag such as ar, fr or pt-BR.
message-remedy-number = Write a number such as 2 or 0.5.
message-remedy-crossed = Raise “agree_consensus”, or lower “split_consensus”.
message-remedy-tiny = Give it at least 0.000001.
message-remedy-unreadable = Correct it in a text editor.

# A table of another program, as a list of people or a form that came back. Nothing was taken from it.
message-table-file = “{ $file }” cannot be read as a table
message-table-pasted = What was pasted cannot be read as a table
message-table-large = It is larger than a list may be: { $limit } MB, or { $unpacked } MB unpacked. Nothing was taken from it. Take pictures and other sheets out, or copy the rows into a new file.
message-table-rows = It has more than { $limit } rows. Nothing was taken from it. Keep the rows that belong to this assessment, and try again.
message-table-columns = It has more than { $limit } columns. Nothing was taken from it. Keep the columns with names, posts and institutions, and try again.
message-table-protected = A password protects it. Nothing was taken from it. Open it in your spreadsheet program, save it without a password, and try again.
message-table-old = It is a workbook of the old kind (XLS). Nothing was taken from it. Open it in your spreadsheet program, save it as XLSX or ODS, and try again.
message-table-none = It is neither a spreadsheet nor a text with rows. Nothing was taken from it. Choose a file in CSV, TSV, XLSX or ODS, or paste the rows.
message-table-damaged = It begins like a spreadsheet, but is damaged. Nothing was taken from it. Open it in your spreadsheet program and save it again, or paste the rows.
message-table-empty = There are no rows in it. Nothing was taken from it. If it should have some, open it in your spreadsheet program and copy the rows.
