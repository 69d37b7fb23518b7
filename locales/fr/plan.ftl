# The Plan room: targets, gaps by rank, next steps, actions.

plan-title = Plan
plan-formula = Priorité = (cible moins niveau retenu) × importance. D’abord ce dont d’autres ont besoin ; à égalité, l’effort le plus faible.
plan-formula-effort = Rendement = priorité ÷ effort. D’abord ce dont d’autres ont besoin ; à égalité, la priorité la plus haute.
# In a row of the gaps; $id is a question that is better worked on after it.
plan-needed = requis pour { $id }
# $percent is a share with its sign.
plan-reached = { $percent } de toutes les cibles atteintes

plan-list-gaps = Écarts
plan-list-targets = Cibles
plan-list-actions = Actions
plan-all-elements = Tous les éléments
plan-all = Tous
plan-element = { $number } { $name }
plan-gaps =
    { $count ->
        [one] { $count } écart, classé
        [many] { $count } écarts, classés
       *[other] { $count } écarts, classés
    }
# Questions with a target and without a level.
plan-gaps-unknown =
    { $count ->
        [one] { $count } écart, classé ; { $unknown } sans niveau
        [many] { $count } écarts, classés ; { $unknown } sans niveau
       *[other] { $count } écarts, classés ; { $unknown } sans niveau
    }
plan-from-to = De, à
plan-priority = Priorité
plan-value = Rendement
plan-effort = Effort
plan-none = –
plan-no-gaps = Toutes les cibles sont atteintes
plan-no-gaps-why = Aucune question pourvue d’un niveau n’est en dessous de sa cible.
plan-no-targets = Fixez une cible pour un aspect
plan-no-targets-why = Une cible dit où arriver, et pour quand. Les écarts en découlent, et le plan découle des écarts.
plan-set-target = Fixer des cibles

plan-aspect = Aspect
plan-question = Question
plan-now = Actuel
plan-target = Cible
plan-target-of-aspect = La cible est celle de l’aspect.
plan-by = Mois
plan-no-priority = peut attendre
plan-aspect-why = La cible vaut pour chaque question de l’aspect qui n’en a pas en propre. Le niveau { $lowest } signifie : pas une priorité pour l’instant.
plan-nothing-chosen = Choisissez un écart, un aspect ou une action.

plan-short = 0–6
plan-medium = 6–18
plan-long = 18–36
plan-months-short = 0–6 mois
plan-months-medium = 6–18 mois
plan-months-long = 18–36 mois
plan-without-horizon = Sans échéance
plan-horizon-count = { $horizon } ({ $count })

plan-priority-made = Priorité { $priority } = écart { $gap } × importance { $importance }.
# $ids are identifiers of questions.
plan-after = De préférence après { $ids }.
plan-before = Précède { $ids }.
plan-no-gap = Pas d’écart : pas de cible, pas de niveau, ou la cible est atteinte.
plan-show-question = Afficher la question dans Évaluer
plan-importance = Importance
plan-work = Effort

plan-suggested = Proposé d’après les niveaux suivants
plan-use = Ajouter au plan
plan-used = Dans le plan
plan-reached-here = La cible est atteinte : rien n’est proposé.
plan-settle-first = Sans niveau, nul ne peut dire quelle est la suite. Tranchez d’abord la question.

plan-action = Action
plan-action-hint = Ce qu’il faut faire
plan-action-missing = Dites ce qu’il faut faire.
plan-lead = Institution chef de file
plan-partners = Partenaires
plan-horizon = Échéance
plan-status = État
plan-first-step = Première étape, sous 30 jours
plan-indicator = Indicateur
plan-support = Appui international souhaité
plan-add = Ajouter au plan
plan-done = Terminé
plan-more = Tous les champs
plan-less = Moins de champs
plan-remove = Retirer l’action du plan
plan-new = Nouvelle action
plan-without-question = Une action sans question particulière
plan-added = L’action est dans le plan.
# $title is what was to be done.
plan-removed = « { $title } » n’est plus dans le plan.
plan-undo = Ctrl+Z l’annule.

plan-effort-low = Faible
plan-effort-medium = Moyen
plan-effort-high = Élevé
plan-proposed = Proposée
plan-confirmed = Confirmée
plan-underway = En cours
plan-finished = Achevée
plan-dropped = Abandonnée

plan-actions = Actions
plan-actions-count =
    { $count ->
        [one] { $count } dans le plan, dont { $soon } sous six mois
        [many] { $count } dans le plan, dont { $soon } sous six mois
       *[other] { $count } dans le plan, dont { $soon } sous six mois
    }
plan-no-actions = Aucune action encore. Ajoutez au plan une étape proposée, ou écrivez une action à vous.
plan-from = Origine
plan-levels = Niveaux

plan-hint-gap = Écart
plan-hint-aspect = Aspect
plan-hint-action = Action
plan-hint-target = Fixer la cible
plan-hint-list = Écarts, cibles
plan-hint-use = Prendre l’étape suivante
plan-hint-new = Nouvelle action
plan-hint-rank = Classer par rendement
plan-hint-rank-priority = Classer par priorité
plan-hint-add = Ajouter au plan
plan-hint-cancel = Annuler
