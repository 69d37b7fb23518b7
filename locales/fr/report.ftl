# What stands in the papers that leave the program: report, strategy outline, slides, workbook, data.

# The kinds of papers, as titles and in lists.
report-kind = Rapport d’auto-évaluation · { $questionnaire }
report-program = Rapporteur { $version }
report-contents = Sommaire
report-page = Page { $page } sur { $pages }
# A name and what is said of it.
report-line = { $name } : { $value }
# What a picture says, for those who do not see it. $figures is a list.
report-alternative = { $title }. { $finding } { $figures }.

# The page for the minister.
report-summary = Résumé
report-strengths = Points forts
report-gaps = Lacunes
report-decisions = Décisions demandées
report-decide = { $aspect } : désigner le responsable de la prochaine étape.
report-step-lead = { $lead }, { $horizon }.
report-value = Valeur
report-low-high = Bornes
report-weakest = Aspect le plus faible
report-before = Avant
report-elements-caption = Les éléments : valeur, bornes, couverture
report-too-little = Lorsque trop peu de questions sont tranchées, une mention remplace la valeur.
report-quick = Il s’agit d’un examen rapide : { $asked } questions sur { $all } ont été posées.
report-edition-internal = La présente édition est destinée à la délégation et à son ministère. Elle contient des noms et des preuves réservées.
report-edition-notes = Elle contient aussi les notes du facilitateur.
report-edition-counts = Elle contient aussi les décomptes d’avis par groupe ; les petits groupes sont réunis, et une ligne unanime montre son avis.
report-edition-partners = La présente édition est destinée aux partenaires. Elle ne contient ni noms de personnes, ni notes, ni preuves réservées ; les opinions dissidentes et les points contestés y sont maintenus.
report-edition-public = La présente édition est destinée au public. Elle contient les niveaux, les documents publics et les intitulés des actions ; les avis, les opinions dissidentes, les niveaux contestés et les propos à l’appui des niveaux restent au sein de la délégation.

# Who, when, how.
report-mandate = Mandat, participants, méthode
report-facts-caption = L’évaluation
report-fact = Rubrique
report-details = Précisions
report-fact-country = Pays ou économie
report-fact-host = Organisme hôte
report-fact-place = Lieu
report-fact-dates = Dates
report-fact-questionnaire = Questionnaire
report-fact-answered = Réponses
report-questionnaire-of = { $title }, version { $version }, { $count ->
        [one] { $count } question
        [many] { $count } questions
       *[other] { $count } questions
    }
report-answered = { $answered } sur { $asked ->
        [one] { $asked } question
        [many] { $asked } questions
       *[other] { $asked } questions
    } avec réponse ; contesté : { $contested }, ne sait pas : { $unknown }, sans objet : { $apart }
report-participants = Participants
report-people = { $count ->
        [0] Aucun participant n’est inscrit.
        [one] { $count } personne a participé.
        [many] { $count } personnes ont participé.
       *[other] { $count } personnes ont participé.
    }
report-people-head = Personnes
report-people-caption = La délégation
report-group = Groupe de parties prenantes
report-function = Fonction
report-groups-caption = Participants par groupe de parties prenantes
report-functions-caption = Participants par fonction ; une même personne peut en représenter plusieurs
report-name = Nom
report-organisation = Institution
report-role = Rôle
report-nobody-missing = Tous les groupes de parties prenantes et toutes les fonctions étaient représentés.
report-institutions = Institutions : { $names }.
report-missing = N’étaient pas représentés : { $names }.
report-method = Méthode et échelle
report-method-scale = Chaque question reçoit une réponse sur une même échelle de { $count } niveaux. La délégation retient un niveau d’un commun accord. À défaut d’accord, la question est contestée ; un niveau peut alors compter à titre provisoire jusqu’à ce qu’un accord soit trouvé.
report-method-value = La valeur d’un aspect est la moyenne de ses questions tranchées, celle d’un élément la moyenne de ses aspects. Les questions classées « ne sait pas » ou « sans objet », contestées sans niveau ou sans réponse ne comptent jamais pour zéro et ne modifient jamais une moyenne.
report-method-range = Les bornes indiquent où la valeur pourrait s’établir : la même moyenne, toutes les questions non tranchées étant placées au niveau le plus bas, puis au plus haut. La couverture est la part des questions applicables qui sont tranchées.
report-method-overall = Il n’y a pas de valeur globale, à dessein : une moyenne de tous les éléments masque le plus faible, et aucun pays n’est classé.
report-method-views = Lors d’un tour, chacun donne son avis en secret ; les avis sont ensuite présentés par groupe de parties prenantes et examinés ensemble. Les avis et les médianes sont des propositions ; la délégation retient le niveau.
report-method-told = D’un tour, ce rapport donne la classe, la médiane basse et l’étendue, ainsi que la médiane basse de chaque groupe d’au moins trois avis si cela ne dévoile aucun autre avis. Là où tous les avis étaient identiques, il donne le niveau comme unanime. Que tous ceux qui ont donné un avis étaient du même avis est la seule chose qui puisse se déduire d’un groupe plus petit ; dans la salle, un groupe unanime montre son avis.
report-scale-caption = L’échelle
report-level = Niveau
report-meaning = Signification
report-decider = À retenir seulement si
report-limits = Limites
# $percent is a share in digits with its sign.
report-documented = { $documented ->
        [one] { $documented } niveau sur { $resolved } repose sur un document, public ou vu dans la salle ({ $percent }).
        [many] { $documented } niveaux sur { $resolved } reposent sur un document, public ou vu dans la salle ({ $percent }).
       *[other] { $documented } niveaux sur { $resolved } reposent sur un document, public ou vu dans la salle ({ $percent }).
    }
report-no-proof = Une auto-évaluation ne constitue pas une preuve. Le tableau indique dans quelle mesure elle repose sur des documents.
report-no-proof-short = Une auto-évaluation ne constitue pas une preuve ; le rapport indique dans quelle mesure elle repose sur des documents.
report-grades-caption = Preuves par force probante
report-grade = Force probante
report-pieces = Nombre
report-no-product = Établi avec Rapporteur, qui n’est un produit ni de l’Union internationale des télécommunications ni de l’Organisation des Nations Unies.

# The chapters of results.
report-case = Raisons d’agir
report-case-why = Pourquoi le pays doit agir : ce que la délégation a retenu sur la dépendance, les menaces et les conséquences.
report-by-element = Résultats par élément
report-element-line = { $value }. Bornes : { $range } ; couverture : { $coverage } ; questions tranchées : { $resolved }.
report-target-line = Une fois toutes les cibles atteintes : { $target }.
report-groups-span = Les valeurs des groupes de parties prenantes vont de { $low } ({ $lowest }) à { $high } ({ $highest }).
report-radar-of = { $name }, par aspect
report-aspect = Aspect
report-resolved = Tranchées
report-aspects-caption = Les aspects
report-question = Question
report-looks = À quoi cela correspond
report-questions-caption = Les questions
report-exists = Ce qui existe
report-lacks = Ce qui manque
report-dissent = Opinion dissidente
# $name is a stakeholder group, $level a level with its name.
report-dissent-level = { $name } ({ $level })
report-rounds-beside = Tours annulés et tours supplémentaires
report-rounds-beside-caption = Tours annulés, ou tenus après le deuxième, avec leurs raisons. Un tour annulé ne compte dans aucun résultat.
report-round-state = État
report-round-void = Annulé
report-round-counts = Compte
report-round-why = Pourquoi
report-sources = Sources
# One source after the others.
report-source-next = { $before } ; { $next }
report-provisional = { $level }, à titre provisoire
report-standing-recorded = retenu
report-standing-provisional = provisoire
report-standing-contested = contesté
report-standing-not-settled = non tranché
report-standing-dont-know = ne sait pas
report-standing-open = sans niveau
report-views = Lectures transversales
report-views-why = Les mêmes réponses, regroupées autrement. Une question peut relever de plusieurs lignes d’un tableau.
report-by-group = Par groupe de parties prenantes
report-by-group-caption = Chaque élément vu par les groupes
report-differ = Où les avis ont le plus divergé
report-differ-caption = Dernier tour de chaque question
report-class = Classe
report-consensus = Consensus
report-span = De – à
report-unsettled = Questions contestées et inconnues
report-unsettled-counts = Contesté : { $contested } ; ne sait pas : { $unknown } ; sans réponse : { $open } ; opinions dissidentes consignées : { $dissents }.
report-unsettled-caption = Ce qui est en suspens, et qui apporte la preuve
report-stands = Situation
report-brings = Preuve : qui, quand
report-compared = Comparaison avec la référence
report-compared-with = Référence : { $baseline }. Les différences sont celles des valeurs affichées.
report-compared-doubt = À noter, ce qui diffère : { $note }.
report-compared-caption = Les éléments, avant et maintenant
report-change = Évolution
report-moved = Questions dont le niveau a changé
report-moved-counts = En hausse : { $up } ; en baisse : { $down } ; au même niveau : { $same }.
report-plan = Plan d’action
report-plan-none = Aucune action n’est encore inscrite.
report-plan-caption = Actions par échéance
report-action = Action
report-lead = Institution chef de file
report-with = Avec { $partners }
report-horizon = Échéance
report-horizon-short = 0–6 mois
report-horizon-medium = 6–18 mois
report-horizon-long = 18–36 mois
report-effort = Effort
report-effort-low = faible
report-effort-medium = moyen
report-effort-high = élevé
report-first-step = Première étape
report-indicator = Indicateur
report-target = Cible
report-importance = Importance
report-support = Appui international souhaité
report-status = État
report-status-proposed = proposée
report-status-confirmed = confirmée
report-status-underway = en cours
report-status-done = achevée
report-status-dropped = abandonnée
report-partners = Partenaires
report-checklist = Liste de contrôle : { $lens }
report-checklist-why = Les points, dans les termes du questionnaire. « Traité » signifie que la séance a répondu à toutes les questions du point.
report-checklist-caption = Points traités et non traités
report-checklist-note = Un point traité ici a été examiné ; le niveau indique où il en est.
report-point = Point
report-covered = Séance
report-answered-head = Réponses
report-point-open = non traité
report-point-partly = traité en partie
report-point-covered = traité

# The annexes.
report-annexes = Annexes
report-answers = Toutes les questions
report-answers-caption = Chaque question et sa réponse
report-id = N°
report-reason = Motif, lorsqu’elle est sans objet
report-evidence = Preuve
report-register = Registre des preuves
report-register-caption = Preuves par question
report-source = Source
report-date = Date
report-grade-short = Force
report-restricted-head = Protection
report-restricted = réservée
report-glossary = Terminologie
report-glossary-caption = Termes tels qu’ils sont employés ici
report-term = Terme
report-formulas = Formules
report-formula-aspect = Aspect = moyenne pondérée des valeurs de ses questions tranchées ; les poids valent 1 lorsque le questionnaire n’en donne pas.
report-formula-element = Élément = moyenne pondérée de ses aspects qui ont une valeur.
report-formula-range = Bornes = le même calcul, chaque question applicable non tranchée étant placée au niveau le plus bas, puis au plus haut.
report-formula-coverage = Couverture = questions tranchées ÷ questions applicables.
report-formula-consensus = Consensus = 1 + Σ p × log₂(1 − |c − m| ÷ d), sur les niveaux c qui réunissent chacun la part p des avis, où m est leur moyenne et d la largeur de l’échelle (Tastle et Wierman, 2007). A est l’accord de van der Eijk (2001).
report-notes = Notes du facilitateur

term-recorded = Retenu
term-recorded-means = Le niveau dont la délégation est convenue. Seuls ces niveaux (et les niveaux provisoires) comptent dans les valeurs.
term-contested = Contesté
term-contested-means = Pas d’accord. Un niveau peut compter à titre provisoire jusqu’à ce qu’un accord soit trouvé.
term-dont-know = Ne sait pas
term-dont-know-means = Personne dans la salle n’a pu se prononcer. Cela élargit les bornes et ne modifie aucune valeur.
term-not-applicable = Sans objet
term-not-applicable-means = La question ne concerne pas ce pays, pour un motif qui est conservé. Elle sort du compte.
term-coverage = Couverture
term-coverage-means = La part des questions applicables qui sont tranchées.
term-low-high = Bornes
term-low-high-means = Les limites entre lesquelles une valeur pourrait s’établir une fois que tout sera connu.
term-baseline = Référence
term-baseline-means = Une évaluation antérieure à laquelle celle-ci est comparée.
term-evidence = Preuve
term-evidence-means = Ce qui atteste un niveau : A un document public, B un document vu dans la salle, C la déclaration du responsable, D une opinion.
term-lead = Institution chef de file
term-lead-means = L’institution qui répond d’une action.
term-round = Tour
term-round-means = Un recueil des avis sur une question, un avis par personne, masqués jusqu’à ce que tous soient reçus.
term-lower-median = Médiane basse
term-lower-median-means = L’avis du milieu ; s’il y en a deux, le plus bas.
term-consensus = Consensus
term-consensus-means = De 0, avis aux deux extrémités de l’échelle, à 1, avis tous identiques.
term-dissent = Opinion dissidente
term-dissent-means = Un avis minoritaire consigné dans ses propres termes.

# The strategy outline: pre-filled, to be edited.
outline-kind = Canevas de stratégie · { $questionnaire }
outline-how = Ce canevas est rempli à partir de l’évaluation et destiné à être réécrit. Les lignes en gris indiquent ce qui doit prendre leur place.
outline-foreword = Avant-propos
outline-foreword-prompt = Avant-propos du ministre : pourquoi maintenant, et à quoi s’engage cette stratégie.
outline-case = Raisons d’agir
outline-case-prompt = La dépendance, les menaces et le coût de l’inaction, avec les chiffres du pays.
outline-vision = Vision et objectifs
outline-vision-prompt = La vision, en une phrase.
outline-goals = Un objectif par élément :
outline-goal = De { $now } aujourd’hui à { $target }.
outline-goal-open = Aujourd’hui { $now } ; fixer une cible.
outline-principles = Principes
outline-rights = Droits : les mesures respectent les droits de l’homme, la vie privée et l’état de droit.
outline-proportion = Proportionnalité : l’effort et l’ingérence sont proportionnés au risque.
outline-inclusion = Inclusion : toutes les parties concernées participent, des pouvoirs publics aux citoyens.
outline-risk = Risque : les priorités découlent du risque et sont réexaminées lorsqu’il évolue.
outline-roles = Rôles
outline-roles-prompt = Désigner l’institution chef de file et l’organe de coordination.
outline-roles-caption = Répartition des rôles
outline-institution-prompt = À désigner
outline-chapters = Les éléments
outline-now = Situation actuelle
outline-want = Situation visée
outline-want-prompt = Fixer un niveau cible et une date pour cet élément.
outline-next-level = { $question } Au niveau { $level } : { $looks }
outline-measures = Mesures
outline-measures-prompt = Énumérer les mesures, chacune avec une institution chef de file et une échéance.
outline-infrastructure = Infrastructures essentielles et gestion des risques
outline-infrastructure-prompt = Comment les infrastructures essentielles sont recensées, qui répond de leurs risques, et comment cela est vérifié.
outline-resources = Moyens
outline-resources-prompt = Crédits, personnel et compétences pour chaque année de la stratégie.
outline-cooperation = Coopération internationale
outline-cooperation-prompt = Partenaires, traités et points de contact ; appui souhaité.
outline-delivery = Exécution, indicateurs, examen
outline-delivery-prompt = Qui rend compte à qui, à quelle fréquence, et quand la stratégie est réexaminée.
outline-indicators-caption = Indicateurs
outline-annex = Annexe : plan d’action

# The slides.
slides-subtitle = Constats de la délégation, { $date }
slides-subtitle-undated = Constats de la délégation
slides-ends = Points forts et points faibles
slides-unsettled = Ce qui n’est pas tranché
slides-unsettled-none = Rien n’est contesté, et rien n’est inconnu.
slides-compared = Ce qui a changé
slides-compared-finding = Éléments en hausse depuis la référence : { $up } sur { $count } ; en baisse : { $down }.
slides-plan = Ce qui vient en premier
slides-plan-finding = { $count ->
        [one] { $count } action, dont { $soon } sous six mois.
        [many] { $count } actions, dont { $soon } sous six mois.
       *[other] { $count } actions, dont { $soon } sous six mois.
    }
slides-method = Mode de lecture
slides-decisions = Décisions demandées
slides-decisions-finding = Pour que le travail puisse commencer.

# The workbook: names of sheets have at most 31 characters.
sheet-about = À propos
# The end of a text that is too long for a cell.
sheet-cut = {" "}… (coupé ici : une cellule n’en contient pas plus ; les données en JSON contiennent le texte entier)
sheet-results = Résultats
sheet-answers = Réponses
sheet-views = Avis
sheet-counts = Décomptes d’avis
sheet-actions = Actions
sheet-evidence = Preuves
sheet-people = Délégation
sheet-tier = Type
sheet-element = Élément
sheet-aspect = Aspect
sheet-low = Borne basse
sheet-high = Borne haute
sheet-level-value = Niveau
sheet-level-name = Nom du niveau
sheet-state = État
sheet-round = Tour
sheet-votes-unknown = Ne sait pas
sheet-votes-not-applicable = Sans objet
sheet-votes-abstain = Abstentions
sheet-median = Médiane basse
sheet-lowest-view = Avis le plus bas
sheet-highest-view = Avis le plus haut
sheet-mark = Mention de protection
sheet-profile = Édition
sheet-program = Programme

# Names of outputs in lists.
output-report = Rapport d’évaluation
output-data-all = Données pour d’autres programmes
output-report-page = Rapport, HTML
output-report-text = Rapport, DOCX
output-outline = Canevas de stratégie
output-slides = Diapositives
output-workbook = Classeur
output-table = Données, CSV
output-data = Données, JSON

# Who took part in what, in the delegation's own edition.
report-took-part = A participé à
report-here = Présence
# A time during which somebody was here; $day is a date, $from and $to are times.
report-here-between = { $day }, { $from }–{ $to }
report-here-from = { $day }, dès { $from }

# Institutions: who does what, how they work together, what the country already has.
report-duties = Les institutions et leur coopération
report-duties-caption = Qui pilote et qui appuie chaque élément
report-supports = Avec l’appui de
report-pairs-caption = Paires à responsabilité commune sans moyen qui fonctionne
report-pair = Paire d’institutions
report-elements-head = Éléments
report-other-organisation = Autre institution
report-shown-by = Ce qui le montre
report-said-by = Qui le dit
report-sector = Secteur
report-in-room = Dans la salle
report-yes = oui
report-no = non
report-mandate-head = Base juridique ou mandat
report-contact = Bureau de contact
report-post = Poste
report-honorific = Civilité
report-initiatives = Initiatives du pays
report-initiative = Initiative du pays
report-kind-head = Type
report-kind-law = loi
report-kind-policy = politique
report-kind-strategy = stratégie
report-kind-programme = programme national
report-kind-body = organe
report-kind-project = projet
report-kind-agreement = accord
report-kind-campaign = campagne
report-kind-exercise = exercice
report-initiative-planned = prévu
report-initiative-in-force = en vigueur
report-initiative-ended = terminé
report-since = Depuis
report-until = Jusqu’à
report-since-year = depuis { $year }
report-until-year = jusqu’en { $year }
report-years = de { $first } à { $last }
report-document = Texte ou document
report-money = Moyens financiers
sheet-training = Besoins de formation
outline-institutions = Institutions concernées
