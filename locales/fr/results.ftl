# The Results room: charts, tables, what stands out, and the plan.

results-title = Résultats
# $percent is a share in digits with its sign.
results-resolved =
    { $resolved ->
        [one] { $resolved } question tranchée sur { $applicable } ({ $percent })
        [many] { $resolved } questions tranchées sur { $applicable } ({ $percent })
       *[other] { $resolved } questions tranchées sur { $applicable } ({ $percent })
    }
results-export = Exporter le graphique…
results-tab-elements = Éléments
results-tab-aspects = Aspects
results-tab-groups = Par groupe

results-recorded = Retenu
results-baseline = Référence
results-baseline-of = Référence du { $date }
results-band = Fourchette des groupes

# The state of a radar with nearly nothing in it.
results-no-shape = Retenez trois niveaux pour voir une figure
results-no-shape-why = L’image se dessine à chaque réponse.
results-to-assess = Aller à Évaluer

results-element = Élément
results-value = Valeur
results-low-high = Bornes
results-coverage = Couverture
results-weakest = Le plus faible
results-overall = Tous les éléments
results-too-little = Trop peu de réponses
results-no-data = Sans données
results-nothing-applies = Sans objet
# $low and $high are the ends of the scale.
results-note = Bornes : ce qui est inconnu ou pas encore traité compte { $low }, puis { $high }.
results-note-no-overall = Bornes : ce qui est inconnu ou pas encore traité compte { $low }, puis { $high }. Pas de valeur globale, à dessein.

results-settle = Reste à trancher
results-differ = Où les avis divergent le plus
results-settle-counts = { $contested ->
        [one] { $contested } contestée
        [many] { $contested } contestées
       *[other] { $contested } contestées
    }, { $unknown } « ne sait pas », { $open } sans réponse, { $review } à revoir
results-first-open = Première sans réponse
results-settled = Chaque question a sa réponse, et rien ne vous attend.
results-settled-so-far = Rien n’est contesté ni inconnu jusqu’ici.

results-group = Groupe
# How many views of a group are behind its values.
results-views = Avis
results-group-questions = Questions
results-groups-none = Aucun groupe de parties prenantes n’a encore de valeur
results-groups-none-why = Tenez des tours sous Évaluer : un groupe apparaît là où il a un avis sur assez de questions.
results-groups-note = La valeur d’un groupe s’obtient comme la valeur retenue, à partir des médianes basses du groupe. Les petits groupes sont réunis, et une valeur apparaît là où le groupe a un avis sur assez de questions.

results-aspect = Aspect
results-now = Actuel
results-questions = Tranchées
# The value of an aspect, opened: its number, its name, and the value.
results-how = { $number } { $aspect } : comment { $value } est obtenu
results-how-none = { $number } { $aspect } : pas encore de valeur
results-how-mean = { $formula }, la moyenne des niveaux ci-dessus.
# $ids are identifiers of questions.
results-how-provisional =
    { $count ->
        [one] { $ids } est contestée et compte avec son niveau provisoire.
        [many] { $ids } sont contestées et comptent avec leurs niveaux provisoires.
       *[other] { $ids } sont contestées et comptent avec leurs niveaux provisoires.
    }
results-how-contested =
    { $count ->
        [one] { $ids } est contestée sans niveau et ne compte pas.
        [many] { $ids } sont contestées sans niveau et ne comptent pas.
       *[other] { $ids } sont contestées sans niveau et ne comptent pas.
    }
results-how-unknown =
    { $count ->
        [one] Personne ne connaît la réponse à { $ids } : elle élargit les bornes.
        [many] Personne ne connaît les réponses à { $ids } : elles élargissent les bornes.
       *[other] Personne ne connaît les réponses à { $ids } : elles élargissent les bornes.
    }
results-how-open =
    { $count ->
        [one] { $ids } est sans réponse : elle élargit les bornes.
        [many] { $ids } sont sans réponse : elles élargissent les bornes.
       *[other] { $ids } sont sans réponse : elles élargissent les bornes.
    }
results-how-not-applicable =
    { $count ->
        [one] { $ids } est sans objet et reste hors du compte.
        [many] { $ids } sont sans objet et restent hors du compte.
       *[other] { $ids } sont sans objet et restent hors du compte.
    }
results-open-questions = Ouvrir les questions
results-show-questions = Afficher les questions
results-count =
    { $count ->
        [one] { $count } question
        [many] { $count } questions
       *[other] { $count } questions
    }

results-hint-tab = Onglet
results-hint-row = Ligne
results-hint-open = Ouvrir
results-hint-how = Comment une valeur s’obtient
results-hint-line = Afficher ou masquer la référence
results-hint-export = Exporter le graphique
