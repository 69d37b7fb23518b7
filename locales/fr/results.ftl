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
results-tab-one = Un élément
results-tab-groups = Par groupe
results-tab-change = Évolution
results-tab-evidence = Preuves
results-tab-pending = À trancher

results-recorded = Retenu
results-target = Cible
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
results-groups-note = La valeur d’un groupe s’obtient comme la valeur retenue, à partir des médianes basses du groupe. Une question compte pour un groupe à partir de trois avis, si cela ne dévoile aucun autre avis ; une valeur apparaît là où c’est le cas d’assez de questions.

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
# How the target of an aspect is made.
results-how-goal = Cible : { $formula }, chaque question comptant pour la plus haute des deux valeurs, cible ou niveau.
# How a value of a lens is made.
results-category-mean = { $formula }, toutes les questions ensemble.
# How the value of an element is made.
results-element-made = { $element } : comment { $value } est obtenu
results-parts-mean = { $formula }, la moyenne de ses aspects.
results-goal = Une fois toutes les cibles atteintes, il serait à { $value }.
# $percent is a share with its sign.
results-goal-reached = { $percent } de ses cibles atteintes.
results-show-aspects = Afficher ses aspects

# An earlier assessment with which this one is compared.
results-baseline-choose = Choisir une évaluation antérieure
results-baseline-other = Une autre
results-baseline-away = Retirer la référence
results-baseline-words = Ses niveaux s’affichent avec ceux de cette évaluation : dans le radar, en pointillé ; ici, comme évolution. Rien n’est modifié dans cette évaluation, ni dans le fichier antérieur.
results-baseline-path = Chemin du fichier
results-baseline-empty = Tapez le chemin d’un fichier, ou choisissez-en un avec Parcourir.
results-baseline-lay = Utiliser comme référence
results-baseline-laid = « { $title } » est maintenant la référence de cette évaluation.
results-baseline-undo = Ctrl+Z l’annule.
results-baseline-doubt = Prendre quand même « { $title } » comme référence ?
results-baseline-country = Elle est d’un autre pays : { $country }.
results-baseline-version = Elle répondait à la version { $version } du questionnaire ; celle-ci répond à la version { $own }.
results-baseline-compared = { $count } des { $all } questions demandent la même chose et sont comparées.
results-baseline-changed = Demandent autre chose, non comparées : { $codes }.
results-baseline-new = Nouvelles : { $codes }.
results-baseline-gone = Ne sont plus posées : { $codes }.
results-baseline-day = Son dernier jour, { $date }, ne précède pas cet atelier.
results-baseline-anyway = La prendre quand même
results-cancel = Annuler
results-change-none = Pas encore de référence
results-change-none-why = Choisissez le fichier d’une évaluation antérieure fondée sur le même questionnaire pour voir ce qui a changé depuis.
results-change-since = Depuis { $title }
results-change-since-date = Depuis { $title }, { $date }
results-before = Avant
results-changed = Évolution
results-progress = Progrès
results-progress-note = Progrès = (actuel moins avant) ÷ (cible moins avant). Carrés : avant. Points : actuel. Losanges : cible.
results-moved = Ce qui a changé : { $name }
results-moved-counts = { $up } en hausse, { $down } en baisse, { $new } avec un niveau désormais, { $lost } sans niveau désormais
results-moved-uncompared = { $count ->
    [one] { $count } d’une autre version, non comparée
    [many] { $count } d’une autre version, non comparées
   *[other] { $count } d’une autre version, non comparées
}
results-none = –

# What the levels rest on. The grades are A to D.
results-documented = A ou B
results-without = Sans
results-levels = Niveaux
results-all-elements = Tous les éléments
results-evidence-note = Chaque question pourvue d’un niveau compte une fois, selon sa preuve la plus forte. A : document public. B : document vu dans la salle. C : déclaration du responsable. D : opinion.
results-undocumented = Sans document : { $name }

# What is still to be settled.
results-question = N°
results-question-title = Question
results-state = État
results-owner = Qui apporte la preuve
results-due = Pour quand
results-nobody = non désigné
results-no-date = sans date
results-pending-none = Rien n’est contesté ni inconnu
results-pending-none-why = Ce qui est contesté, ou que personne ne sait, est énuméré ici avec qui apporte la preuve et pour quand.
results-pending-note = Qui et quand s’indiquent avec l’opinion dissidente d’une question, dans Évaluer.

# Whether a point of a checklist was talked about.
results-session = Séance
results-session-covered = Traité
results-session-partly = En partie
results-session-open = Non traité
results-session-not-asked = Non demandé
results-open-questions = Questions sans réponse
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
results-hint-target = Afficher ou masquer les cibles
results-hint-baseline = Choisir une référence
results-hint-export = Exporter
