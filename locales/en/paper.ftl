# Paper to be filled in by hand: the questionnaire, and the cards for sealed views.

output-questionnaire = Questionnaire on paper
output-questionnaire-page = Questionnaire on paper, HTML
output-questionnaire-text = Questionnaire on paper, DOCX
output-ballots = Ballots
output-ballots-page = Ballots, HTML
output-ballots-text = Ballots, DOCX

# What is chosen on the screen Outputs.
paper-part = Questions on paper
paper-part-all = All questions
paper-second = Second language on paper
paper-second-none = None
paper-cards = Cards of each group
paper-cards-form = Write a number from 0 to { $most }.
paper-cards-first = Give each group a number of cards that can be printed first.
paper-cards-none = Nobody in the delegation gives a view yet: write how many cards each group gets.
# $count is a number.
paper-cards-count = { $count ->
        [one] { $count } card
       *[other] { $count } cards
    }

# The cover of the cards.
ballots-printed = Printed cards
ballots-group = Stakeholder group
ballots-cards = Cards
ballots-all = All groups
ballots-use = How to use them
ballots-step-cut = Cut along the dashed lines. Give everybody who gives a view a card of their own group.
ballots-step-tick = Read the question aloud with its code. Everybody writes the code on the card, ticks one box and shows nobody.
ballots-step-collect = Collect the cards face down and shuffle them. Count them: there cannot be more than were printed.
ballots-step-type = Type them in a sealed round of that question, group by group. Read none aloud before the reveal.
ballots-step-destroy = Destroy the cards after the reveal.
ballots-alike = The cards of a group are all alike and have no number, so that none tells whose it was. A card serves one question; print again for the next.
ballots-one-alone = Where a group has a single card, whoever types it knows whose it is. The program shows it with other groups, never alone.
# On a card: the code of a question is written beside it.
ballots-question = Question
