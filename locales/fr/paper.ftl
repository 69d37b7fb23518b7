# Papier à remplir à la main : le questionnaire, et les bulletins des tours secrets.

output-questionnaire = Questionnaire sur papier
output-questionnaire-page = Questionnaire sur papier, HTML
output-questionnaire-text = Questionnaire sur papier, DOCX
output-ballots = Bulletins
output-ballots-page = Bulletins, HTML
output-ballots-text = Bulletins, DOCX

paper-part = Questions sur papier
paper-part-all = Toutes les questions
paper-second = Seconde langue sur papier
paper-second-none = Aucune
paper-cards = Bulletins de chaque groupe
paper-cards-form = Écrivez un nombre de 0 à { $most }.
paper-cards-first = Donnez d’abord à chaque groupe un nombre de bulletins imprimable.
paper-cards-none = Personne dans la délégation ne donne encore d’avis : écrivez le nombre de bulletins de chaque groupe.
paper-cards-count = { $count ->
        [one] { $count } bulletin
       *[other] { $count } bulletins
    }

ballots-printed = Bulletins imprimés
ballots-group = Groupe de parties prenantes
ballots-cards = Bulletins
ballots-all = Tous les groupes
ballots-use = Mode d’emploi
ballots-step-cut = Découpez le long des tirets. Remettez à chaque personne qui donne un avis un bulletin de son groupe.
ballots-step-tick = Lisez la question à voix haute, avec son code. Chacun écrit le code sur son bulletin, coche une seule case et ne le montre à personne.
ballots-step-collect = Ramassez les bulletins face cachée et mélangez-les. Comptez-les : il ne peut y en avoir plus qu’imprimés.
ballots-step-type = Saisissez-les dans un tour secret de cette question, groupe par groupe. N’en lisez aucun à voix haute avant la révélation.
ballots-step-destroy = Détruisez les bulletins après la révélation.
ballots-alike = Les bulletins d’un groupe sont tous pareils et sans numéro : aucun ne dit de qui il vient. Un bulletin sert à une question ; imprimez-en d’autres pour la suivante.
ballots-one-alone = Si un groupe n’a qu’un seul bulletin, qui le saisit sait de qui il vient. Le programme le montre avec d’autres groupes, jamais seul.
ballots-question = Question
