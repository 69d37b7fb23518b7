# Words drawn into charts: titles, axes, legends, notes under a picture.

# How the pictures are called in lists.
chart-name-elements = Radar of the elements
chart-name-aspects = Radars of the aspects
chart-name-heat-map = Heat map of the aspects
chart-name-groups = Groups compared
chart-name-ranges = Aspects with their ranges
chart-name-element = Radar of one element
chart-name-element-of = Radar: { $name }
chart-name-lens = Values by category
chart-name-change = Change since the baseline
chart-name-evidence = Evidence behind the levels
chart-name-of = { $kind }: { $name }

chart-title-elements = { $questionnaire }: maturity by element
chart-title-aspects = Maturity by aspect: { $aspects ->
        [one] { $aspects } aspect
       *[other] { $aspects } aspects
    } in { $elements ->
        [one] { $elements } element
       *[other] { $elements } elements
    }
chart-title-heat-map = Maturity of every aspect
chart-title-groups = How the stakeholder groups see it
chart-title-ranges = Every aspect with the range it could end in
chart-title-element = { $name }: maturity by aspect
chart-title-lens = Maturity by { $name }
chart-title-change = Change since the baseline
chart-title-evidence = What the levels rest on

# One computed sentence under the title. Values are written: "2.1". Names come from the questionnaire.
chart-finding-nothing = No question is resolved yet.
chart-finding-too-little = Too few questions are resolved to show a value.
chart-finding-one = { $name }: { $value }.
# One of several elements has a value.
chart-finding-only = { $name }: { $value }. The other elements have no value yet.
chart-finding-equal = All elements stand at { $value }.
# $number: how many elements have a value.
chart-finding-equal-some = { $number ->
        [one] The one element with a value stands at { $value }.
       *[other] The { $number } elements with a value stand at { $value }.
    }
chart-finding-equal-aspects = { $number ->
        [one] The one aspect with a value stands at { $value }.
       *[other] The { $number } aspects with a value stand at { $value }.
    }
chart-finding-elements = Highest: { $highest } { $high }. Lowest: { $lowest } { $low }.
chart-finding-aspects = Weakest: { $weakest } { $low }. Strongest: { $strongest } { $high }.
chart-finding-groups = Farthest apart in { $element }: { $lowest } { $low }, { $highest } { $high }.
chart-finding-groups-equal = All groups see every element alike.
# How far elements moved since the baseline: "Moved most: Incidents +0.6".
chart-finding-change = Moved most: { $most } { $high }. Moved least: { $least } { $low }.
chart-finding-change-equal = Every element with both values changed by { $change }.
chart-finding-change-none = No element has a value both before and now.
chart-finding-evidence = { $percent } of the levels rest on a document of grade A or B.
# Names that share a value.
chart-names-two = { $one } and { $other }
chart-names-more = { $first } and { $more } more

# Date, coverage: joined one after the other.
chart-status-coverage = { $resolved } of { $applicable ->
        [one] { $applicable } question
       *[other] { $applicable } questions
    } resolved ({ $percent })
chart-status-nothing = no question applies
chart-status-quick = quick scan, { $asked } of { $all }

# The line under a picture: three sentences.
chart-source = { $origin } { $levels } { $method }
chart-source-work = Source: { $questionnaire }, self-assessment by the delegation.
chart-source-work-dates = Source: { $questionnaire }, self-assessment by the delegation, { $dates }.
chart-source-sample = Sample: a fictional country, no real assessment.
chart-source-levels = Recorded levels { $low } to { $high }.
chart-source-elements = Element value = mean of its aspect means.
chart-source-elements-weighted = Element value = weighted mean of its aspect means.
chart-source-aspects = Aspect value = mean of its resolved questions.
chart-source-aspects-weighted = Aspect value = weighted mean of its resolved questions.

chart-source-groups = Group value = the same means over the group’s lower medians, from three views on.
# A question can belong to several categories of a lens.
chart-source-lens = Value = mean of the resolved questions; a question may count in several rows.
chart-source-lens-weighted = Value = weighted mean of the resolved questions; a question may count in several rows.
chart-source-change = Differences are taken between the rounded values shown.
chart-source-evidence = Each level counts once, by its strongest evidence. A: public document. B: document seen in the room. C: word of the responsible owner. D: opinion.

# At the axes.
chart-value = { $value } { $level }
chart-level = { $value } { $name }
# The same where it must not break.
chart-level-joined = { $value }{ "\u00A0" }{ $name }
chart-numbered = { $number } { $name }
chart-too-little = not enough answered
chart-no-data = no data
chart-not-asked = not asked
chart-not-applicable = not applicable
chart-none = –
# An element whose aspects take more than one radar.
chart-part = { $name } ({ $part } of { $parts })

# The lines. $year is a year.
chart-series-recorded = Recorded
chart-series-recorded-year = Recorded { $year }
chart-series-baseline = Baseline
chart-series-baseline-year = Baseline { $year }
chart-series-baseline-note = { $baseline } ({ $note })
chart-baseline-country = { $country }
chart-baseline-version = version { $version } of the questionnaire
chart-baseline-version-compared = version { $version } of the questionnaire, { $count } of { $all } questions compared
chart-baseline-day = { $date }, not earlier

chart-series-target = Target
chart-series-target-year = Target { $year }

chart-series-groups = Range of group values
# The box behind a value: where it would lie with every open question at the lowest and at the highest level.
chart-series-reach = Range with open questions at the lowest or highest level
chart-series-documented = Levels that rest on a document (A or B)

# The table beside the radar.
chart-column-element = Element
chart-column-now = Now
chart-column-year = { $year }
chart-column-target = Target
chart-column-range = Range
chart-column-coverage = Coverage
chart-overall = Overall

# The cell that explains the small radars.
chart-legend = How to read
chart-note-rings = Rings: { $rings }.
# The rings whose names have no room.
chart-note-inner-rings = Inner rings: { $rings }
chart-note-bold = Bold figures: recorded value.
chart-note-none = –: no data, not asked, or too little answered.

# The groups compared.
chart-groups-recorded = Recorded { $value }
chart-groups-extremes = highest and lowest group
chart-groups-others = other groups
chart-groups-upright = recorded by the delegation
chart-groups-none = No stakeholder group has a value yet.

# The heat map.
chart-column-recorded = Recorded
chart-missing = no data
chart-all-elements = Elements

# Who does what, and how institutions work together. The first finding of a picture is its title and has no full stop.
chart-name-who-does-what = Who does what
chart-name-how-they-work-together = How they work together
chart-name-page = { $name } ({ $page })
chart-title-who-leads = Who leads each element
chart-continued = { $title } (continued)
chart-status-parts = { $with } of { $all ->
        [one] { $all } institution has
       *[other] { $all } institutions have
    } a part
chart-status-pairs = { $works } of the { $of ->
        [one] { $of } pair works
       *[other] { $of } pairs work
    }
chart-source-register = { $origin } { $method }
chart-source-who-does-what = From the register of institutions; those without a part are not shown.
chart-source-who-leads = Lead institutions, from the register of institutions.
chart-source-pairs = A pair is one cell; it has no direction.
chart-source-next = The next picture has { $count } more.
chart-source-in-workbook = The workbook has { $count } more.

finding-no-parts = No institution has a part in an element yet
finding-no-lead = { $elements ->
        [one] { $elements } of { $of } elements has no lead institution
       *[other] { $elements } of { $of } elements have no lead institution
    }
finding-supported-only = { $count ->
        [one] { $names } is supported, but nobody answers for it.
       *[other] { $names } are supported, but nobody answers for them.
    }
finding-untouched = Nobody has a part in { $names }.
finding-several-leads = { $count ->
        [one] { $names } has more than one lead.
       *[other] { $names } have more than one lead each.
    }
finding-functions-missing = { $places ->
        [one] In one place a function has nobody.
       *[other] In { $places } places a function has nobody.
    }
finding-every-element-led = Every element has a lead institution
finding-no-shared-duty = No two institutions share a duty
finding-no-means = No means to work together: { $pairs } of { $of ->
        [one] { $of } pair
       *[other] { $of } pairs
    } with a shared duty
finding-mostly-in = { $pairs ->
        [one] One of them concerns { $element }.
       *[other] { $pairs } of them concern { $element }.
    }
finding-on-paper-only = On paper only: { $pairs } of { $of ->
        [one] { $of } pair
       *[other] { $of } pairs
    } with a shared duty
finding-on-paper-another = { $pairs ->
        [one] Another pair has its means on paper only.
       *[other] Another { $pairs } pairs have their means on paper only.
    }
finding-not-known = Not known yet: { $pairs } of { $of ->
        [one] { $of } pair
       *[other] { $of } pairs
    } with a shared duty
finding-all-work = { $of ->
        [one] The one pair with a shared duty works together
       *[other] All { $of } pairs with a shared duty work together
    }
finding-with-unknown = { $finding } ({ $unknown } not known)

duty-who-leads = Who leads
duty-nobody = nobody
duty-leads = leads
duty-leads-means = answers for the element
duty-supports = supports
duty-empty = empty: no part
duty-functions = Functions
duty-functions-note = institutions that have it
duty-cross = nobody, though questions ask for it
duty-dash = not asked for in this element
duty-nobody-yet = Nobody yet
duty-lead-institution = Lead institution
duty-supported-by = { $count ->
        [0] nobody supports it
        [one] one supports it
       *[other] { $count } support it
    }
duty-more = and { $count } more
# Lines for those who do not see the picture.
duty-line = { $name }: { $value }
duty-line-nobody = nobody leads
duty-line-leads = led by { $names }
duty-line-supports = { $count ->
        [one] one supports: { $names }
       *[other] { $count } support: { $names }
    }
pairs-means = By what means
pairs-states = How well it works
pairs-works = works
pairs-on-paper = on paper
pairs-missing = no means
pairs-unknown = not known
pairs-apart = no shared duty
pairs-head = { $count ->
        [one] The pair without means
       *[other] The { $count } pairs without means
    }
pairs-more = and { $count } more, in the report
pairs-two = { $one } and { $other }
pairs-by = { $pair } ({ $means })
