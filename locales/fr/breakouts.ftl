# Breakouts: their blank questionnaires, and what bringing copies together says.

# The blank questionnaire of a breakout, on paper. $country and $breakout are names.
blank-facilitator = Facilitateur
blank-minutes = { $count ->
        [one] { $count } minute
        [many] { $count } minutes
       *[other] { $count } minutes
    }
blank-how = Cochez un niveau pour chaque question, ou « ne sait pas », ou « sans objet ». Notez ce qui l’atteste. Ce qui est écrit ici est ensuite saisi dans le programme.
blank-look-for = À rechercher : { $what }
blank-dont-know = Ne sait pas
blank-not-applicable = Sans objet, parce que
blank-contested = Contesté ; l’autre avis
blank-evidence = Ce qui l’atteste
blank-notes = Notes
# At the foot of the page: the program and the questionnaire.
blank-foot = Rapporteur · { $title }, version { $version }

# Parts that copies disagree about; $id is the identifier of a question, $aspect that of an aspect.
part-country = Pays ou économie
part-title = Intitulé
part-host = Organisme hôte
part-place = Lieu
part-dates = Dates
part-mark-internal = Mention de protection, pour la délégation
part-mark-partners = Mention de protection, pour les partenaires
part-mark-public = Mention de protection, pour le public
part-scope = Questions posées
part-day = Horaires de la plénière
part-group = Un groupe de parties prenantes
part-institution = Une institution
part-homework = Date de retour des formulaires
part-relation = Comment deux institutions travaillent ensemble
part-initiative = Une initiative
part-form = Un formulaire de préparation
part-brought = Ce qu’un formulaire apporte à { $id }
part-attendance = Présence
part-participant = Un participant
part-breakout = Un sous-groupe
part-action = Une action
part-aspect-target = Cible de l’aspect { $aspect }
part-baseline = La référence
# $name is a word in a text that may be a name.
part-name = La décision sur le nom « { $name } »
part-outcome = { $id } : réponse de la délégation
part-consent = { $id } : par consensus ou non
part-asked = { $id } : un groupe interrogé sur son désaccord
part-strengths = { $id } : points forts
part-gaps = { $id } : lacunes
part-note = { $id } : notes
part-review = { $id } : à revoir
part-evidence = { $id } : une preuve
part-dissent = { $id } : une opinion dissidente
part-round = { $id } : un tour
part-round-mark = { $id }, mention sur le tour
part-target = { $id } : cible
part-importance = { $id } : importance
part-effort = { $id } : effort
part-spent = { $id } : temps passé

# What a side holds.
value-removed = Retiré
value-empty = Vide
value-none = Néant
value-name-replace = Le remplacer
value-name-keep = Le garder
value-dates-none = Aucune date
value-scope-whole = Toutes les questions
value-scope-quick = L’examen rapide
value-person = { $name }, { $organisation }
# $level is a position, $name the name of the level.
value-level = { $level } { $name }
value-open = Sans réponse
value-contested = Contesté
# $level is a level with its name.
value-contested-level = Contesté, pour l’instant { $level }
value-dont-know = Ne sait pas
value-not-applicable = Sans objet : { $reason }
value-marked = Marquée
value-clear = Non marquée
# $start and $end are times of day.
value-day = de { $start } à { $end }
value-group-questionnaire = Comme dans le questionnaire
# $name is a stakeholder group.
value-group-unused = { $name }, hors d’usage
# $number is the place of a group in the order of groups.
value-group-place = position { $number }
value-here = Présent
value-form-written = Établi, pas encore rentré
value-form-returned = Rentré, version { $version }
means-law = Loi
means-forum = Instance commune
means-agreement = Accord
means-information-sharing = Échange d’informations
means-contact-point = Point de contact
means-exercise = Exercice
means-informal = Informel
means-needed = Nécessaire, absent
relation-works = Fonctionne
relation-on-paper = Sur le papier
relation-missing = Absent
value-away = Absent un moment
value-gone = Parti
value-consent = Par consensus
value-no-consent = Retenu
value-asked = Interrogé, rien à consigner
value-round-void = nul, car { $reason }
value-round-abandoned = abandonné
value-round = Tour { $number }, { $count ->
        [one] { $count } avis
        [many] { $count } avis
       *[other] { $count } avis
    }, { $state ->
        [open] encore ouvert
        [revealed] dévoilé
       *[discarded] écarté
    }

# Who gave a value. $breakout is one of the texts below or a name; $day is a date.
source = { $breakout }, { $computer }, { $day }, { $time }
source-facilitator = { $breakout } ({ $facilitator })
source-whole = Fichier principal
source-former = Un sous-groupe retiré
source-no-computer = ordinateur sans nom

# The command merge. $file is the path as it was given, $source who made it; the tallies are those below.
merge-file = { $file }
merge-source = { "  " }par { $source }
merge-questions = { "  " }questions : nouvelles { $new }, identiques { $same }, modifiées ici { $here }, modifiées là-bas { $there }, supprimées { $removed }, en conflit { $conflict }
merge-others = { "  " }autres entrées : nouvelles { $new }, identiques { $same }, modifiées ici { $here }, modifiées là-bas { $there }, supprimées { $removed }, en conflit { $conflict }
merge-removals = { "  " }disparaît, comme là-bas : { $names }
merge-removals-kept = { "  " }{ $count } disparaîtraient ; ils restent, car c’est beaucoup : { $names }. --removals les laisse disparaître.
merge-outside = { "  " }hors de ses éléments, repris : { $names }
merge-outside-kept = { "  " }hors de ses éléments, non repris : { $names }. --outside les reprend.
merge-missing = { "  " }incomplète : il y manque { $count } choses qu’elle dit avoir vues, et ce qui est ici reste : { $names }
merge-often = { $name } ({ $count } fois)
merge-more = et { $count } autres
merge-not-handed-out = { "  " }pas remis tel quel par cet ordinateur : échangé, endommagé ou écrit par un autre programme. Il est repris quand même.
merge-not-yet = { $file } : laissé de côté, car il n’est pas encore entier. Son programme est peut-être encore en train de l’écrire ; reprenez-le plus tard.
merge-conflicts = { $count ->
        [0] Aucun conflit.
        [one] { $count } conflit :
        [many] { $count } conflits :
       *[other] { $count } conflits :
    }
merge-side = { "  " }{ $value } ({ $source })
merge-twice = Peut-être saisis deux fois : { $names }. Ouvrez le fichier pour n’en garder qu’une entrée.
merge-up-to-date = { $file } contient déjà tout ; il n’a pas été modifié.
merge-dry = Rien n’a été écrit.
