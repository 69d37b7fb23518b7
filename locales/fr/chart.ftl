# Words drawn into charts: titles, axes, legends, notes under a picture.

# How the pictures are called in lists.
chart-name-elements = Radar des éléments
chart-name-aspects = Radars des aspects
chart-name-heat-map = Carte thermique des aspects
chart-name-groups = Comparaison des groupes
chart-name-ranges = Aspects et leurs bornes
chart-name-element = Radar d’un élément
chart-name-element-of = Radar : { $name }
chart-name-lens = Valeurs par catégorie
chart-name-change = Évolution depuis la référence
chart-name-evidence = Preuves à l’appui des niveaux
chart-name-of = { $kind } : { $name }

chart-title-elements = { $questionnaire } : maturité par élément
chart-title-aspects = Maturité par aspect : { $aspects ->
        [one] { $aspects } aspect
        [many] { $aspects } aspects
       *[other] { $aspects } aspects
    } dans { $elements ->
        [one] { $elements } élément
        [many] { $elements } éléments
       *[other] { $elements } éléments
    }
chart-title-heat-map = Maturité de chaque aspect
chart-title-groups = Ce qu’en pensent les groupes de parties prenantes
chart-title-ranges = Chaque aspect et les bornes de sa valeur
chart-title-element = { $name } : maturité par aspect
chart-title-lens = Maturité par { $name }
chart-title-change = Évolution depuis la référence
chart-title-evidence = Ce sur quoi reposent les niveaux

# One computed sentence under the title. Values are written: "2.1". Names come from the questionnaire.
chart-finding-nothing = Aucune question n’est encore tranchée.
chart-finding-too-little = Trop peu de questions sont tranchées pour afficher une valeur.
chart-finding-one = { $name } : { $value }.
# One of several elements has a value.
chart-finding-only = { $name } : { $value }. Les autres éléments n’ont pas encore de valeur.
chart-finding-equal = Tous les éléments sont à { $value }.
# $number: how many elements have a value.
chart-finding-equal-some = { $number ->
        [one] Le seul élément qui a une valeur est à { $value }.
        [many] Les { $number } éléments qui ont une valeur sont à { $value }.
       *[other] Les { $number } éléments qui ont une valeur sont à { $value }.
    }
chart-finding-equal-aspects = { $number ->
        [one] Le seul aspect qui a une valeur est à { $value }.
        [many] Les { $number } aspects qui ont une valeur sont à { $value }.
       *[other] Les { $number } aspects qui ont une valeur sont à { $value }.
    }
chart-finding-elements = Le plus haut : { $highest } { $high }. Le plus bas : { $lowest } { $low }.
chart-finding-aspects = Le plus faible : { $weakest } { $low }. Le plus fort : { $strongest } { $high }.
chart-finding-groups = Plus grand écart, { $element } : { $lowest } { $low }, { $highest } { $high }.
chart-finding-groups-equal = Tous les groupes jugent chaque élément de la même façon.
chart-finding-change = A le plus évolué : { $most } { $high }. A le moins évolué : { $least } { $low }.
chart-finding-change-equal = Chaque élément pourvu des deux valeurs a évolué de { $change }.
chart-finding-change-none = Aucun élément n’a de valeur à la fois avant et maintenant.
chart-finding-evidence = { $percent } des niveaux reposent sur un document de force probante A ou B.
# Names that share a value.
chart-names-two = { $one } et { $other }
chart-names-more = { $first } et { $more } autres

# Date, coverage: joined one after the other.
chart-status-coverage = { $resolved ->
        [one] { $resolved } question tranchée sur { $applicable } ({ $percent })
        [many] { $resolved } questions tranchées sur { $applicable } ({ $percent })
       *[other] { $resolved } questions tranchées sur { $applicable } ({ $percent })
    }
chart-status-nothing = tout est sans objet
chart-status-quick = examen rapide, { $asked } sur { $all }

# The line under a picture: three sentences.
chart-source = { $origin } { $levels } { $method }
chart-source-work = Source : { $questionnaire }, auto-évaluation par la délégation.
chart-source-work-dates = Source : { $questionnaire }, auto-évaluation par la délégation, { $dates }.
chart-source-sample = Exemple : un pays fictif, aucune évaluation réelle.
chart-source-levels = Niveaux retenus de { $low } à { $high }.
chart-source-elements = Élément = moyenne des moyennes de ses aspects.
chart-source-elements-weighted = Élément = moyenne pondérée des moyennes de ses aspects.
chart-source-aspects = Aspect = moyenne de ses questions tranchées.
chart-source-aspects-weighted = Aspect = moyenne pondérée de ses questions tranchées.

chart-source-groups = Groupe = mêmes moyennes sur ses médianes basses, à partir de trois avis.
chart-source-lens = Valeur = moyenne des questions tranchées ; une question peut compter dans plusieurs lignes.
chart-source-lens-weighted = Valeur = moyenne pondérée des questions tranchées ; une question peut compter dans plusieurs lignes.
chart-source-change = Les écarts sont calculés entre les valeurs arrondies affichées.
chart-source-evidence = Chaque niveau compte une fois, selon sa preuve la plus forte. A : document public. B : document vu dans la salle. C : déclaration du responsable. D : opinion.

# At the axes.
chart-value = { $value } { $level }
chart-level = { $value } { $name }
# The same where it must not break.
chart-level-joined = { $value }{ "\u00A0" }{ $name }
chart-numbered = { $number } { $name }
chart-too-little = trop peu de réponses
chart-no-data = sans données
chart-not-asked = non demandé
chart-not-applicable = sans objet
chart-none = –
# An element whose aspects take more than one radar.
chart-part = { $name } ({ $part } sur { $parts })

# The lines. $year is a year.
chart-series-recorded = Retenu
chart-series-recorded-year = Retenu { $year }
chart-series-baseline = Référence
chart-series-baseline-year = Référence { $year }
chart-series-baseline-note = { $baseline } ({ $note })
chart-baseline-country = { $country }
chart-baseline-version = version { $version } du questionnaire
chart-baseline-version-compared = version { $version } du questionnaire, { $count } questions comparées sur { $all }
chart-baseline-day = { $date }, pas plus tôt

chart-series-target = Cible
chart-series-target-year = Cible { $year }

chart-series-groups = Fourchette des groupes
chart-series-reach = Bornes si les questions sans réponse étaient au plus bas ou au plus haut
chart-series-documented = Niveaux qui reposent sur un document (A ou B)

# The table beside the radar.
chart-column-element = Élément
chart-column-now = Actuel
chart-column-year = { $year }
chart-column-target = Cible
chart-column-range = Bornes
chart-column-coverage = Couverture
chart-overall = Ensemble

# The cell that explains the small radars.
chart-legend = Comment lire
chart-note-rings = Anneaux : { $rings }.
# The rings whose names have no room.
chart-note-inner-rings = Anneaux intérieurs : { $rings }
chart-note-bold = Chiffres gras : valeur retenue.
chart-note-none = – : sans données, non demandé ou trop peu de réponses.

# The groups compared.
chart-groups-recorded = Retenu { $value }
chart-groups-extremes = groupes extrêmes
chart-groups-others = autres groupes
chart-groups-upright = retenu par la délégation
chart-groups-none = Aucun groupe de parties prenantes n’a encore de valeur.

# The heat map.
chart-column-recorded = Retenu
chart-missing = sans données
chart-all-elements = Éléments

# Who does what, and how institutions work together. The first finding of a picture is its title and has no full stop.
chart-name-who-does-what = Qui fait quoi
chart-name-how-they-work-together = Comment elles travaillent ensemble
chart-name-page = { $name } ({ $page })
chart-title-who-leads = Qui pilote chaque élément
chart-continued = { $title } (suite)
chart-status-parts = { $with } sur { $all ->
        [one] { $all } institution a
        [many] { $all } institutions ont
       *[other] { $all } institutions ont
    } un rôle
chart-status-pairs = { $works } sur { $of ->
        [one] { $of } paire fonctionne
        [many] { $of } paires fonctionnent
       *[other] { $of } paires fonctionnent
    }
chart-source-register = { $origin } { $method }
chart-source-who-does-what = D’après le registre des institutions ; celles sans rôle ne figurent pas.
chart-source-who-leads = Institutions chefs de file, d’après le registre des institutions.
chart-source-pairs = Une paire est une case ; elle n’a pas de sens.
chart-source-next = L’image suivante en montre { $count } de plus.
chart-source-in-workbook = Le classeur en contient { $count } de plus.

finding-no-parts = Aucune institution n’a encore de rôle dans un élément
finding-no-lead = { $of } éléments, dont { $elements ->
        [one] un
        [many] { $elements }
       *[other] { $elements }
    } sans institution chef de file
finding-supported-only = { $count ->
        [one] { $names } : appuyé, mais personne n’en répond.
        [many] { $names } : appuyés, mais personne n’en répond.
       *[other] { $names } : appuyés, mais personne n’en répond.
    }
finding-untouched = Personne n’a de rôle dans { $names }.
finding-several-leads = { $count ->
        [one] { $names } : plus d’un chef de file.
        [many] { $names } : plus d’un chef de file chacun.
       *[other] { $names } : plus d’un chef de file chacun.
    }
finding-functions-missing = { $places ->
        [one] À un endroit, une fonction n’a personne.
        [many] À { $places } endroits, une fonction n’a personne.
       *[other] À { $places } endroits, une fonction n’a personne.
    }
finding-every-element-led = Chaque élément a une institution chef de file
finding-no-shared-duty = Aucune paire d’institutions ne partage de responsabilité
finding-no-means = Sans moyen de coopérer : { $pairs } des { $of } paires à responsabilité commune
finding-mostly-in = { $pairs ->
        [one] L’une concerne { $element }.
        [many] { $pairs } concernent { $element }.
       *[other] { $pairs } concernent { $element }.
    }
finding-on-paper-only = Sur le papier seulement : { $pairs } des { $of } paires à responsabilité commune
finding-on-paper-another = { $pairs ->
        [one] Une autre n’a de moyen que sur le papier.
        [many] { $pairs } autres n’en ont que sur le papier.
       *[other] { $pairs } autres n’en ont que sur le papier.
    }
finding-not-known = Pas encore connu : { $pairs } des { $of } paires à responsabilité commune
finding-all-work = { $of ->
        [one] La seule paire à responsabilité commune travaille ensemble
        [many] Les { $of } paires à responsabilité commune travaillent ensemble
       *[other] Les { $of } paires à responsabilité commune travaillent ensemble
    }
finding-with-unknown = { $unknown ->
        [one] { $finding } (1 non connue)
        [many] { $finding } ({ $unknown } non connues)
       *[other] { $finding } ({ $unknown } non connues)
    }

duty-who-leads = Qui pilote
duty-nobody = personne
duty-leads = pilote
duty-leads-means = répond de l’élément
duty-supports = appuie
duty-empty = vide : aucun rôle
duty-functions = Fonctions
duty-functions-note = institutions qui l’ont
duty-cross = personne, alors que des questions la demandent
duty-dash = non demandée dans cet élément
duty-nobody-yet = Encore personne
duty-lead-institution = Institution chef de file
duty-supported-by = { $count ->
        [0] aucune ne l’appuie
        [one] une l’appuie
        [many] { $count } l’appuient
       *[other] { $count } l’appuient
    }
duty-more = et { $count } de plus
# Lines for those who do not see the picture.
duty-line = { $name } : { $value }
duty-line-nobody = personne ne pilote
duty-line-leads = piloté par { $names }
duty-line-supports = { $count ->
        [one] une appuie : { $names }
        [many] { $count } appuient : { $names }
       *[other] { $count } appuient : { $names }
    }
pairs-means = Par quel moyen
pairs-states = Comment cela marche
pairs-works = fonctionne
pairs-on-paper = sur le papier
pairs-missing = aucun moyen
pairs-unknown = non connu
pairs-apart = rien en commun
pairs-head = { $count ->
        [one] La paire sans moyen
        [many] Les { $count } paires sans moyen
       *[other] Les { $count } paires sans moyen
    }
pairs-more = et { $count } de plus, dans le rapport
pairs-two = { $one } et { $other }
pairs-by = { $pair } ({ $means })
