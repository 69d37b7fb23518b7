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
outputs-internal-means = The delegation and its ministry: everything
outputs-partners = Partners
outputs-partners-means = No personal names, no restricted evidence
outputs-public = Public
outputs-public-means = Levels and what is public
outputs-holds-internal = Everything goes in: names, restricted evidence, notes. Who gave which view is in nothing.
outputs-holds-partners = Left out: names of people, restricted evidence, notes. Dissent and what is contested stay in.
outputs-holds-public = Levels, public documents, titles of actions. Left out: all that was said, and everything that came from the stakeholder groups.
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
outputs-hint-next = Next
outputs-hint-tick = Tick
outputs-hint-full = Full size
outputs-hint-turn = Other pictures
outputs-hint-close = Close
