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
round-way-single = One by one
round-way-line = In a line
round-way-hands = Hands
# $typed is how many views were typed, $out how many of the group are out.
round-typed-of = { $typed } of { $out } typed
round-typed = { $typed } typed
round-line-empty = Digits, D, X, Z
round-line-show = Show what is typed
round-line-hide = Hide what is typed
# $what is a level with its name, or don't know, not applicable, abstain.
round-how-many = How many: { $what }
round-take-in = Take in
round-take-back-all = All of the group
round-no-last = The view before it is not kept
round-no-last-next = Otherwise the order would show who gave it. Shift+Backspace takes all views of the group back.
# $more is how many views are about to be entered, $out how many of the group are out.
round-beyond = { $group }: { $out } out, { $more } entered. Take in all?
round-beyond-keep = Change it
round-beyond-take = Take in all
# $count is how many people, or institutions, a round expects views of.
round-here = { $count } here
round-here-institutions = { $count ->
    [one] One institution
   *[other] { $count } institutions
 }
# $groups are the names of groups.
round-nobody-here = Nobody here: { $groups }
round-more = More
round-by-institution = One view per institution
round-by-person = One view per person
round-void = Void this round, because…
round-third = Another round, because…
round-is-void = Void
reason-other-group = A card was entered for another group
reason-counted-wrong = Views were missing or counted twice
reason-misunderstood = The question was understood in different ways
reason-new-evidence = New evidence was brought
reason-others-here = People have joined or left
reason-other = Another reason
# $reason is one of the reasons, $words what somebody has added.
reason-with-words = { $reason }: { $words }
reason-words = Words for the record
reason-needs-words = Write the reason.
reason-void-kept = The round stays in the history, with its reason.
reason-void-counts = It counts in no result; papers name it as void.
reason-void-undo = Undo takes this back.
reason-another-means = Two rounds count already, and both are kept. The reason stands beside the new one.
# $number is that of the next round.
reason-at-once = Hold round { $number } at once
reason-rounds = Rounds of this question
reason-cancel = Cancel
reason-void-now = Void this round
reason-hold-now = Hold the round
# After a level was recorded from a round. $others of $views views are at another level.
asking-others = { $others } of { $views } views stood at another level.
# $level is a figure, $name the name of the level.
asking-recorded = Recorded: { $level } { $name }
asking-by-consent = By consent
asking-consent-if = By consent only if the room said so.
asking-on-record = Put on record, in their words?
asking-held = { $others } of { $views } at another level
asking-ask = Ask
asking-is-on-record = On record
asking-nothing-said = Nothing to record
asking-level = Level they hold
asking-wall = Words on the wall, for their approval
asking-names = These words may name somebody, so the wall does not show them. Take the name out.
asking-nothing = They agree
asking-put = Put on record
asking-close = Close
# $count is how many groups were not asked for their dissent.
asking-not-asked = { $count } not asked
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
round-explained-two = Two levels: fewer than { $few } views are too few. Agree: { $agree } of the views or more on one side. Split: less than { $split } on either side. Everything else is Discuss. A group with fewer than two views stands with the others; a group of one mind shows its mind.
round-proposed = Proposed
round-record-level = Record level { $level }
round-record-unknown = Record don’t know

round-hint-level = View
round-hint-group = Next group
round-hint-sealed = Sealed round
round-hint-blank = Blank the room
round-hint-show = Show the room again
round-hint-way = Way of entering
round-hint-sign = View
round-hint-count = How many
round-hint-erase = Erase
reason-hint-choose = Reason

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
