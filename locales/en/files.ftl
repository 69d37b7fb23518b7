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
files-not-shown = No program shows folders here. The file is at
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
files-next-words = For the next time, perhaps in a year. A new file begins with the delegation taken over and nothing answered; “{ $title }” becomes its baseline, laid under the new results. This file stays as it is.
files-next-begin = Begin the next assessment

files-hint-next = Next
files-hint-save = Save now
files-hint-open = Open
files-hint-new = New assessment
