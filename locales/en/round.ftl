# Words of a round: sealed or by hands, the reveal, agreement, and what to do next.

round-sealed = Round { $number }, sealed
round-hands = Round { $number }, show of hands
round-number = Round { $number }
round-revealed = revealed
round-of = { $cast } of { $expected }
round-views-in = views are in
round-group-count = { $group }, { $cast } of { $expected }
round-enter-for = Enter for { $group }
round-na = Doesn’t apply
round-abstain = Abstain
round-take-back = Take back
round-reveal = Reveal
round-counted = All hands counted
round-discard = Discard this round
round-asks = { $cast ->
        [0] Nobody has given a view yet.
        [one] { $cast } view is in.
       *[other] { $cast } views are in.
    } { $out ->
        [0] After the reveal no more views can be added.
        [one] { $out } is still out. After the reveal no more views can be added.
       *[other] { $out } are still out. After the reveal no more views can be added.
    }
round-discards = { $cast ->
        [one] { $cast } view would be gone for good.
       *[other] { $cast } views would be gone for good.
    }
round-keep = Keep
round-discard-now = Discard
round-wait = Wait
round-reveal-now = Reveal now
round-begin-sealed = Sealed
round-begin-hands = By hands
round-second = Start second round
round-all = All
round-others = Others
round-groups-in-view = { $groups } of { $count }

class-agree = Agree
class-agreed = Agreed
class-discuss = Discuss
class-split = Split
flag-outlier = Outlier
flag-dont-know = Many don’t know
flag-group-gap = Group gap

round-too-few = Too few views to compare.
round-all-say = All views are at level { $level }.
round-run-from = Views run from { $low } to { $high }.
round-gap-says = { $gap ->
        [one] Lowest: { $low }. Highest: { $high }. One level lies between them.
       *[other] Lowest: { $low }. Highest: { $high }. { $gap } levels lie between them.
    }
round-next = What to do next
round-level = level { $level }
round-step-applies = Decide first whether it applies
round-step-applies-why = Half of the views or more say that it does not.
round-step-few = Ask for more views
round-step-few-why = Or record what the delegation says.
round-step-agree = Record the proposed level
round-step-agree-why = One key accepts it.
round-step-first = { $groups } first
round-step-extremes = The lowest and the highest view first
round-step-extremes-why = One minute each.
round-step-evidence = Evidence first, one minute each
round-none = –
round-median = Lower median
round-range-word = Range
round-range = { $low }–{ $high }
round-consensus = Consensus
round-count-valid = { $count ->
        [one] { $count } view counted
       *[other] { $count } views counted
    }
round-count-unknown = { $count } don’t know
round-count-na = { $count } not applicable
round-count-abstain = { $count } abstain
round-terms = How is this worked out?
round-fold = Fold small groups
round-unfold = Show every group
round-explained = Agreement A is { $agreement }. Fewer than { $few } views are too few. Split: consensus below { $split } or A below { $splita }. Agree: consensus { $agree } or more, a range of at most { $range }, and at most { $gap } between the medians of the groups. Everything else is Discuss. A group with fewer than two views stands with the others; a group of one mind shows its mind.
round-proposed = Proposed
round-record-level = Record level { $level }
round-record-unknown = Record don’t know

round-hint-level = View
round-hint-group = Next group
round-hint-sealed = Sealed round
round-hint-blank = Blank the room
round-hint-show = Show the room again

# A round on another laptop; $computer is its name, $cast how many views it has.
round-elsewhere = A round is open on { $computer }
round-elsewhere-next = { $cast ->
        [one] One view is
       *[other] { $cast } views are
    } sealed there, and only that laptop can reveal them. You can wait, and bring its copy in afterwards.
round-abandon = Abandon it here
round-abandons = The round counts nowhere from then on, and another can be held here. Should the other laptop reveal it all the same, both are kept.
round-abandon-now = Abandon
round-abandoned-revealed = An abandoned round has been revealed
round-abandoned-revealed-next = It was revealed on the laptop that opened it. It counts nowhere until you say so.
round-count-it = Count it
