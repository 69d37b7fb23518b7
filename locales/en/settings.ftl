# The settings: language, digits, theme, text size.

settings-title = Settings
settings-back = Back
settings-tab-settings = Settings
settings-tab-about = About
settings-tab-licences = Licences
settings-hint-scroll = Scroll

settings-language = Language
settings-language-words = Of the window; each output has its own.
settings-theme = Theme
settings-theme-words = System follows this computer. Exports are always light.
settings-theme-system = System
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-text-size = Text size
settings-text-size-words = Everything grows with it. The wall has a size of its own.
settings-text-size-smaller = The window is too small for { $chosen }: it shows { $shown }. Make it larger, and the text grows.
settings-digits = Digits
settings-digits-words = In which numbers and dates are written.
settings-digits-western = Western 0123
settings-digits-arabic = Arabic-Indic ٠١٢٣
settings-minutes = Minutes a question
settings-minutes-words = The timer beside the question shows them; nothing happens when they are over.
settings-snapshots = Earlier states
settings-snapshots-words = Where the program keeps them. Beside the file they go with it on a stick, for everybody who has it.
settings-snapshots-computer = On this computer
settings-snapshots-beside = Beside the file
settings-folder = Folder
settings-folder-words = Where new assessments go. Those that exist stay where they are.
settings-folder-path = Folder for new assessments
settings-folder-use = Use this folder
settings-folder-usual = Use the usual folder again
settings-folder-empty = Type a folder, or choose one with Browse.
settings-folder-refused = Nothing can be written there; the folder stays as it was.
settings-log = Log
settings-log-words = What failed, what was refused and what was slow, for whoever helps you. Of people it holds no names, no texts and no views.
settings-log-not-shown = The system cannot show it. Open the folder above yourself.

settings-version = Version { $version }
settings-about-program = Rapporteur leads a national delegation through its own cybersecurity self-assessment, and turns what the delegation agreed into charts and a report.
settings-about-based = It is based on the five elements that ITU-D Study Group Question 22/1 organised, and on the voluntary self-assessment of United Nations General Assembly resolution 64/211. It is not an ITU product, and no country is ranked.
settings-about-offline = It works offline. Nothing leaves this computer unless you copy it. Files are not encrypted.
settings-licences = Licences
# $licence is a licence expression.
settings-licence = The program: { $licence }, at your choice.
settings-fonts = The typeface is made from Noto Sans and Noto Sans Arabic, under the SIL Open Font License 1.1.
settings-fonts-show = Show the licence of the fonts
settings-fonts-hide = Hide the licence of the fonts
settings-others = The program is built from the open work of many people.
settings-others-show = Show their licences
settings-others-words = { $count ->
    [one] One package with its licence.
   *[other] { $count } packages that the program is built from, on all systems, with their licences.
 }
settings-package = Package
settings-package-version = Version
settings-package-licence = Licence
settings-package-source = Source
settings-page = Page { $page } of { $pages }
settings-page-before = Previous
settings-page-after = Next
