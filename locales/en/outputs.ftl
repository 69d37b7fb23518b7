# The Outputs room: pictures, tables and papers to hand out.

outputs-title = Outputs
outputs-about = Everything is made on this computer; nothing is sent anywhere.

outputs-what = Contents
outputs-files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
outputs-charts = Charts
outputs-all-charts = Every chart of Results
outputs-papers = Papers and data
outputs-language = Language of what is written
outputs-as = As files
outputs-editable = Editable text in SVG (needs the font)
outputs-size = Size in pixels
outputs-pixels = { $pixels }
outputs-size-other = Another size…
outputs-size-form = Write width and height in pixels, for example 1600 × 900.
outputs-size-width = The width must lie between { $least } and { $most } pixels.
outputs-size-height = The height must lie between { $least } and { $most } pixels.
outputs-size-first = Give a size that can be drawn first.
outputs-folder = Folder
outputs-browse = Browse…

outputs-whom = For whom
outputs-internal = Internal
outputs-internal-means = The delegation and its ministry: names and restricted evidence too
outputs-partners = Partners
outputs-partners-means = No personal names, no restricted evidence
outputs-public = Public
outputs-public-means = Levels and what is public
outputs-holds-internal = Of the views: class, median and range, and medians of groups from three views on. Notes and counts go in only if you tick them.
outputs-holds-partners = Left out: names of people, restricted evidence, notes, counts of views. In: class, median and range, medians of groups from three views on, dissent, what is contested.
outputs-holds-public = Levels by consent, public documents, titles of actions. Left out: all that was said, everything of the stakeholder groups, contested levels, decisions asked for.
outputs-one-mind = That all who gave a view were of one mind is the one thing that can follow about a smaller group.
outputs-with-notes = With the facilitator’s notes
outputs-with-counts = With counts of views by group
outputs-mark = Handling mark on every page and picture
outputs-mark-hint = For example RESTRICTED · Delegation only
outputs-no-mark = No handling mark: write one or export without?
outputs-no-mark-why = The mark tells whoever finds a picture how to treat it. Nothing has been written yet.
outputs-write-mark = Write a mark
outputs-without-mark = Export without
# $count is a number.
outputs-before = { $count ->
        [one] A file of an earlier export is in this folder
       *[other] { $count } files of an earlier export are in this folder
    }
# $count is a number.
outputs-before-why = { $count ->
        [one] Nobody has changed it since. Nothing has been written yet: keep it, and the new one gets a number, or replace it.
       *[other] Nobody has changed them since. Nothing has been written yet: keep them, and the new ones get a number, or replace them.
    }
outputs-replace = Replace them
outputs-keep-both = Keep both

# The card of names that may be meant.
outputs-names = Names to decide
# $count is a number.
outputs-names-left = { $count ->
        [one] { $count } left
       *[other] { $count } left
    }
outputs-names-why = These words may be names of participants. Full names are replaced by themselves; about a word alone you decide once, and it is remembered.
# $people lists the participants who may be meant.
outputs-names-who = Meant may be: { $people }
outputs-names-replace = Replace
outputs-names-which = The name above or below
outputs-names-keep = Keep
outputs-names-replace-all = Replace all
outputs-names-keep-all = Keep all
# $count is a number.
outputs-names-first = { $count ->
        [one] First decide about { $count } name.
       *[other] First decide about { $count } names.
    }
outputs-names-first-next = Nothing was written. The names stand beside what is exported, each with its sentence.
# $count is a number.
outputs-names-decided = { $count ->
        [one] { $count } name decided
       *[other] { $count } names decided
    }
outputs-names-again = Decide again

outputs-preview = Preview
outputs-preview-hint = Press for full size
outputs-preview-note = Readable in black and white. Text in SVG is drawn as outlines.
outputs-preview-editable = Readable in black and white. Text in SVG stays text.
outputs-nothing = Nothing is chosen
outputs-nothing-next = Choose at least one paper, or one picture and one kind of file.
outputs-position = { $number } of { $count }

outputs-ready =
    { $count ->
        [one] { $count } file is ready to be written.
       *[other] { $count } files are ready to be written.
    }
# $name is the name of a picture.
outputs-writing = Writing { $number } of { $count }: { $name }
outputs-writing-count = Writing { $number } of { $count }
outputs-written =
    { $count ->
        [one] { $count } file written
       *[other] { $count } files written
    }
outputs-stopped = Stopped: nothing was written.
outputs-list = Written
outputs-took =
    { $seconds ->
        [0] { $time }, in less than a second
        [one] { $time }, in { $seconds } second
       *[other] { $time }, in { $seconds } seconds
    }
outputs-gone = The files could not be written
outputs-gone-next = Your assessment is safe. Try again; if it happens again, restart the program.
outputs-not-opened = The folder could not be opened
outputs-not-opened-next = The files are there; open the folder by hand.
outputs-export = Export all
outputs-stop = Stop
outputs-open-folder = Open folder

outputs-copy = Copy chart
outputs-copied = The chart is on the clipboard
outputs-copied-next = Paste it where you need it; on some systems it goes when this program closes.
outputs-not-copied = The chart could not be copied
outputs-not-copied-next = The system gives no clipboard for pictures. Export the chart instead.
outputs-copy-table = Copy as table
outputs-table-copied = The numbers are on the clipboard
outputs-table-copied-next = Paste them into a spreadsheet: a column for each value.
outputs-table-not-copied = The numbers could not be copied
outputs-table-not-copied-next = The system gives no clipboard. Export the workbook instead.
outputs-hint-full = Full size
outputs-hint-turn = Other pictures
outputs-hint-close = Close

# Before an export: letters that the bundled fonts of the charts lack. $scripts is a list of them, $names of the texts in which they stand.
letters-missing = The fonts of the charts lack letters: { $scripts }
letters-missing-next = In charts, those in the report and the slides too, an empty box stands for each: { $names }. Write these names in other letters as well, or choose SVG with editable text, which the fonts of the reader's computer draw. The rest of the report and the slides uses those fonts anyway.
letters-in-country = the country “{ $name }”
letters-in-mark = the handling mark “{ $name }”
letters-in-group = the group “{ $name }”
letters-in-questionnaire = in the questionnaire “{ $name }”
letters-elsewhere = other words of the charts
script-chinese = Chinese
script-japanese = Japanese
script-korean = Korean
script-hebrew = Hebrew
script-ethiopic = Ethiopic
script-georgian = Georgian
script-armenian = Armenian
script-cyrillic = Cyrillic
script-greek = Greek
script-devanagari = Devanagari
script-bengali = Bengali
script-tamil = Tamil
script-sinhala = Sinhala
script-thai = Thai
script-lao = Lao
script-khmer = Khmer
script-burmese = Burmese
script-tibetan = Tibetan
script-mongolian = Mongolian
script-thaana = Thaana
script-tifinagh = Tifinagh
script-latin = rare Latin letters
script-arabic = rare Arabic letters
script-signs = signs
script-other = other scripts
