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
