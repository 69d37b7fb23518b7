# The Outputs room: pictures, tables and papers to hand out.

outputs-title = Outputs
outputs-about = Everything is made on this computer; nothing is sent anywhere.

outputs-what = What
outputs-files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
outputs-charts = Charts
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
outputs-public-means = Elements and aspects only
outputs-never-public = Charts for the public carry levels only, and nothing of the stakeholder groups: neither their range nor their columns.
outputs-never = Charts carry levels only: no names, no notes, no evidence, whoever they are for.
outputs-mark = Handling mark on every picture
outputs-mark-hint = For example RESTRICTED · Delegation only
outputs-no-mark = No handling mark: write one or export without?
outputs-no-mark-why = The mark tells whoever finds a picture how to treat it. Nothing has been written yet.
outputs-write-mark = Write a mark
outputs-without-mark = Export without

outputs-preview = Preview
outputs-preview-hint = Press for full size
outputs-preview-note = Readable in black and white. Text in SVG is drawn as outlines.
outputs-preview-editable = Readable in black and white. Text in SVG stays text.
outputs-nothing = No picture is chosen
outputs-nothing-next = Choose at least one picture and one kind of file.
outputs-position = { $number } of { $count }

outputs-ready =
    { $count ->
        [one] { $count } file is ready to be written.
       *[other] { $count } files are ready to be written.
    }
# $name is the name of a picture.
outputs-writing = Writing { $number } of { $count }: { $name }
outputs-written =
    { $count ->
        [one] { $count } file written
       *[other] { $count } files written
    }
outputs-stopped = Stopped: { $count } of { $total } files written
outputs-took =
    { $seconds ->
        [0] { $time }, in less than a second
        [one] { $time }, in { $seconds } second
       *[other] { $time }, in { $seconds } seconds
    }
outputs-safe =
    { $count ->
        [one] { $count } file that was written before is safe.
       *[other] { $count } files that were written before are safe.
    }
outputs-gone = The files could not be written
outputs-gone-next = Your assessment is safe. Try again; if it happens again, restart the program.
outputs-not-opened = The folder could not be opened
outputs-not-opened-next = The files are there; open the folder by hand.
outputs-export = Export all
outputs-stop = Stop
outputs-open-folder = Open folder

outputs-hint-next = Next
outputs-hint-tick = Tick
outputs-hint-full = Full size
outputs-hint-turn = Other pictures
outputs-hint-close = Close
