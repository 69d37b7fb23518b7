# Files: opening, saving, recovering, merging, and what can go wrong with them.

files-browse = Browse
# The kind of file that the system's dialog lists.
files-kind = Assessment
files-title = Files
files-pathless = Type a path, or choose one with Browse.

files-this = This file
files-sample = This is a copy of the sample. Nothing in it is about a real country.
files-place = Where it is
files-saved = Everything is on disk
files-saved-at = Saved { $time }
files-saving = Saving
files-not-saved = Not saved here
files-name = Name of the file
files-nameless = A file needs a name.
files-rename = Rename
files-renamed = Renamed
files-reveal = Show in folder
files-not-shown = The folder cannot be opened here. The file is at
files-close = Close the file

files-copy = Save a copy
files-copy-words = For a stick or a colleague. You go on working in this file.
files-copy-path = Where the copy goes
# The proposed name of a copy; $name is the name of the file.
files-copy-name = { $name } copy
files-copy-save = Save the copy
files-copied = Copy saved

files-elsewhere = Save elsewhere
files-elsewhere-words = The file cannot be written where it is. Choose another place: the work goes on there. What is on disk at the old place stays as it is.
files-elsewhere-save = Save there and go on
files-moved = Saved elsewhere; the work goes on in this file

files-other = Open another file
files-other-words = This file is saved and closed first.
files-other-path = Path of the file
files-other-open = Open

files-next = Next assessment
# $title is the name of this assessment.
files-next-words = For the next time, perhaps in a year. A new file begins with the delegation taken over and nothing answered; “{ $title }” becomes its baseline, shown beside the new results. This file stays as it is.
files-next-begin = Begin the next assessment

files-hint-save = Save now
files-hint-open = Open
files-hint-new = New assessment

files-read-only = Open elsewhere; here it is shown only

# Earlier states of the file, which the program keeps by itself.
files-earlier = Earlier states
files-earlier-words = Kept automatically: on opening, every ten minutes of work, before anything risky, on closing. What is listed under each has happened since then. Restoring is a change like any other: Ctrl+Z takes it back.
files-earlier-none = There are none yet.
files-earlier-restore = Restore
files-earlier-same = Nothing has changed since
files-earlier-damaged = It cannot be read
files-earlier-stopped = Reading the earlier state was interrupted. Nothing was changed; try again.
# $size is a number.
files-earlier-size = { $size } kB
files-earlier-all = Show all { $count }
files-earlier-newest = Show the newest
# Why a state was kept.
files-earlier-opened = on opening
files-earlier-work = while working
files-earlier-join = before another state was taken in
files-earlier-restored = before restoring
files-earlier-migration = before a newer format
files-earlier-closed = on closing
files-earlier-unsaved = while it could not be saved
files-earlier-mended = before the mended file was sealed
files-earlier-other = for another reason

files-forget = Leave no copy on this computer
# $title is the name of the assessment.
files-forget-question = All earlier states of “{ $title }” are removed, and the entry under recent files. The file itself stays where it is, whole, and is closed. This cannot be undone.
files-forget-cancel = Keep them
files-forget-done = Remove and close

# Whose the file is.
hold-again = Try again
hold-copy = Work on a copy
hold-taken = The file can be edited here now
hold-still = It is still open there
hold-take-over = Go on here
hold-read = Only read
hold-read-only = Nothing was changed: the file is open elsewhere
hold-read-only-next = Close it there and press Try again, or work on a copy.

# Somebody else has written the open file.
changed-differs = What is different in the file:
changed-choices = Nothing is lost: as a new file, yours stands beside theirs; if you take theirs or join both, yours is kept under Earlier states.
changed-unreadable = What they wrote cannot be read. It may still be on its way. Your work is safe in this window; as a new file it stands beside theirs.
changed-broken = The seal of what they wrote does not fit: it was mended by hand, or damaged. If you join both, what was changed by hand counts as a change of now.
# A question that differs.
changed-named = { $id } { $title }
changed-named-more = { $names } …
changed-keep = Keep mine as a new file
changed-take = Take theirs
changed-later = Later
changed-join = Join both
changed-joined = Both are joined
changed-joined-next = What both wrote without having seen each other stands side by side until you decide. Ctrl+Z takes the join back.
changed-decide = Decide

# After a crash: the file holds one thing, this computer has kept another.
left-title = Work was kept that is not in this file
# $when is a moment, as “Today, 14:05”, and $file the path of the file. With “both”, the file has other work too.
left-words = “{ $file }” could not be saved before the program ended. What was done until then is kept on this computer (kept: { $when }), and is not in the file yet.
left-words-both = “{ $file }” could not be saved before the program ended. What was done until then is kept on this computer (kept: { $when }). The file has other work since.
left-differs = What the kept work would change in the file:
left-choices = If you bring it back, it goes into the file now. What the file holds and what was kept both stay under Earlier states.
left-choices-both = Bringing it back is a change like any other: Ctrl+Z takes it back. It also stays under Earlier states.
left-file = Leave the file as it is
left-kept = Bring it back

# A file that cannot be opened, and a good state of it.
# $when is a moment, as “Today, 14:05”.
rescue-holds = A good state is kept on this computer (kept: { $when }): “{ $title }”, { $answered } of { $asked } questions answered, { $people ->
        [one] one participant
       *[other] { $people } participants
    }.
rescue-mend-next = If you take it, the damaged file is not thrown away: it is put aside under a name that says so.
rescue-anew-next = If you take it, it becomes a new file in the folder for assessments.
rescue-mend = Take the good state
rescue-anew = Take it as a new file
rescue-leave = Leave everything as it is

# A file whose last line, the seal, does not fit: a page while it is opened.
mended-opening = Opening, not changed yet
mended-title = The seal of this file does not fit: it was mended by hand, or damaged.
mended-next = The last line should seal what stands above it. Nothing was changed yet, and nothing is lost: both states are on this disk.
mended-damaged = The seal of this file does not fit: it was damaged, or changed where nobody mends.
mended-damaged-next = More differs than values that people write. Nothing was changed yet, and nothing is lost: both states are on this disk.
mended-unknown-next = The last line should seal what stands above it. Nothing was changed yet.
mended-unknown = This computer knows no earlier state
mended-unknown-why = So nobody can tell from here what differs. If you know who mended the file, take it; if not, close it and ask for another copy.
mended-differs = What differs
# $count values differ of $of that were compared; $when is a moment, as “Today, 10:42”.
mended-compared = { $count ->
    [0] No value
    [one] 1 value
   *[other] { $count } values
} of { $of }. Compared with the newest state this computer knows: { $when }.
mended-copy = Copy as table
mended-where = Where
mended-what = What
# Heads of two columns; $when is a time or a moment.
mended-earlier = Earlier state, { $when }
mended-file = In the file, { $when }
mended-file-plain = In the file
mended-no-value = No value of a question, a fact, a person or the plan differs.
mended-all = Show all { $count }
mended-foot = Nothing of a round, of a view or of a counter differs. All text can be read.
mended-foot-damage = A round, a counter or a stamp differs, which nobody changes by hand on purpose.
mended-foot-new = There are edits in the file, too, that this computer does not know yet; they come along if you take it as mended.
mended-foot-questionnaire = The questionnaire in the file is another one, so that its values cannot be taken over one by one.
# The kinds of what differs, with their counts.
mended-count = { $kind }: { $count }
mended-levels = Recorded levels
mended-words = Texts and evidence
# What differs of a question.
mended-outcome = Recorded level
mended-review = Come back to it
mended-dissent = Dissent
mended-detail = { $part }, { $detail }
mended-others = { $value } (other details)
mended-how = How to go on
mended-as = Take the file as mended
mended-as-means = { $count ->
    [one] The value becomes an edit of today, so that joining sees it. Ctrl+Z takes it back.
   *[other] Each of the { $count } values becomes an edit of today, so that joining sees it. Ctrl+Z takes it back.
}
mended-as-none-means = No value changes. The file as it is now is kept under Earlier states.
mended-as-is-means = It is opened as it is, and sealed anew. The file as it is now is kept under Earlier states.
# $when is a time or a moment.
mended-open = Open the state of { $when }
mended-open-means = The file as it is now is kept beside it, as “{ $name }”.
mended-path = File: { $path }
mended-close = Close, change nothing
mended-take = { $count ->
    [one] Take 1 value as mended
   *[other] Take { $count } values as mended
}
mended-sure = The file looks damaged, not mended. Press once more to take it all the same.
mended-take-sure = Take it all the same
mended-hint-value = Value
mended-hint-mended = As mended
mended-hint-earlier = Earlier state
mended-hint-on = Go on
mended-only-bytes = No value was changed in “{ $file }”
mended-only-bytes-next = Something beside the values was, by hand. The next save seals the file again.
mended-only-shown = “{ $file }” is shown as it stands. Check it before you rely on it.
mended-taken = “{ $file }” is taken as mended
mended-taken-next = It is sealed again. The file as it was is kept under Earlier states.
mended-kept-beside = The file as it was is beside it, as “{ $aside }”.
