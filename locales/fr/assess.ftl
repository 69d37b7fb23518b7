# Words of Assess: the question, its ladder, the panel beside it, the list of questions.

assess-position = { $number } sur { $count }
assess-quick-scan = Examen rapide
assess-look-for = À rechercher : { $what }
assess-step = Étape { $step }
assess-step-tip = L’étape la plus proche du cadre sur lequel « { $title } » est fondé
assess-points = { $lens } : { $names }
assess-first = De préférence après { $ids }
assess-details = Ce qu’il faut rechercher, et où se situe la question
assess-head-level = Niveau
assess-head-decider = À retenir seulement si
assess-recorded = Retenu
assess-provisional = Provisoire

assess-mode-record = Retenir un niveau
assess-mode-change = Modifier la réponse
assess-how = Tapez { $first } à { $last }, ou choisissez une ligne. Ce dont la délégation convient est retenu aussitôt.
assess-by-consent = D’un commun accord
assess-by-nobody = Contesté ; compte à titre provisoire
assess-without-level = Pas d’accord, et pas de niveau pour l’instant
assess-nobody-knows = Personne dans la salle ne sait ; compte comme sans niveau
assess-change = Modifier
assess-reopen = Rouvrir

assess-evidence = Preuves
assess-add = Ajouter
assess-remove = Retirer
assess-strengths = Points forts
assess-strengths-hint = Ce qui fonctionne, et qui le dit
assess-gaps = Lacunes
assess-gaps-hint = Ce qui manque
assess-note = Note
assess-note-hint = Reste dans le fichier ; dans les documents seulement si vous le cochez
assess-dissent = Opinion dissidente

assess-mark = Marquer
assess-marked = Marquée
assess-next = Question suivante, { $id }
assess-next-open = Question ouverte suivante, { $id }
assess-to-results = Aux résultats
assess-theirs = Le groupe { $name } traite cette question. Ce qui est consigné ici s’ajoutera à ce qu’il consigne.
assess-of-plenary = La plénière traite cette question, et non ce groupe. Ce qui est consigné ici s’ajoutera à ce qu’elle consigne.

assess-record = Retenir
assess-done = Terminé
assess-cancel = Annuler
assess-reason = Motif
assess-reason-why = La question sort du compte. Le motif figure au rapport.
assess-reason-short = Dites pourquoi, en { $minimum } caractères au moins.
assess-contested-why = Pas d’accord : la question reste sur la liste, et l’avis minoritaire est conservé dans ses propres termes.
assess-provisional-level = Niveau qui compte jusqu’à un accord
assess-none = Aucun
assess-dissent-why = Un avis minoritaire à côté du niveau retenu. Il figure au rapport sans aucun nom.
assess-dissent-group = Qui soutient cet avis
assess-dissent-nobody = Aucun groupe désigné
assess-dissent-words = Dans ses propres termes
assess-dissent-brings = Qui apporte la preuve
assess-dissent-due = Pour quand
assess-dissent-brings-by = Preuve : { $who }, d’ici au { $date }
assess-dissent-brings-who = Preuve : { $who }
assess-dissent-brings-when = Preuve d’ici au { $date }
assess-dissent-needs-words = Formulez cet avis en une phrase.
assess-evidence-title = Intitulé de la preuve
assess-evidence-needs-title = Donnez un intitulé à la preuve.
assess-evidence-source = D’où elle vient
assess-evidence-date = Date
assess-evidence-grade = Force probante
assess-evidence-restricted = Reste au sein de la délégation
grade-letter-a = A
grade-letter-b = B
grade-letter-c = C
grade-letter-d = D
grade-a = A : un document public
grade-b = B : un document vu dans la salle
grade-c = C : la déclaration du responsable
grade-d = D : une opinion

assess-list = Toutes les questions
assess-search = Chercher un numéro ou des mots
assess-none-found = Aucune question ici
assess-none-found-next = Choisissez un autre filtre, ou moins de mots.
assess-filter-all = Tous les états
assess-filter-marked = Marquées pour y revenir
assess-sort-order = Dans l’ordre
assess-sort-disagreements = Divergences d’abord
assess-scope-quick = Examen rapide, { $count }
assess-scope-whole = Toutes, { $count }

assess-hint-record = Retenir un niveau
assess-hint-change = Modifier
assess-hint-done = Terminé
assess-hint-close = Fermer
assess-hint-found = Afficher la première
assess-hint-question = Question

# The timer of a question: minutes and seconds, spent and meant.
assess-clock = { $spent } sur { $budget }
assess-clock-over = { $spent } sur { $budget }, temps dépassé
assess-clock-paused = { $spent } sur { $budget }, en pause
# $left is a number of questions.
assess-left = encore { $left }
assess-left-until = encore { $left }, fin vers { $time }
assess-left-hours = { $hours ->
        [one] encore { $left }, { $hours } heure de travail
        [many] encore { $left }, { $hours } heures de travail
       *[other] encore { $left }, { $hours } heures de travail
    }

assess-recorded-already = Cette question a déjà une réponse retenue
assess-recorded-already-next = Appuyez sur Entrée pour la modifier, puis tapez le niveau.

# Copies of breakouts.
assess-filter-conflict = Copies divergentes
# $name is that of a breakout.
assess-only-own = Questions pour { $name } seulement
origins-title = Provenance

# Said where the questionnaire has no text in the language of the window. $language is that language's own name.
assess-language = Le questionnaire est affiché dans sa langue d’origine ({ $language }) : il n’a pas de texte dans la langue de cette fenêtre.

# Ce qu’une évaluation antérieure avait consigné pour la question.
assess-earlier = La dernière fois
assess-earlier-open = Notes et preuves d’alors
assess-earlier-fold = Replier

# What was brought before the room met.
# The institution whose form named it.
brought-by = Apporté par { $name }
brought-title = Apporté par les institutions
brought-initiatives = Initiatives qui la concernent
# How many rows there are to take over.
brought-to-cite = { $count } à citer
brought-cite = Citer
brought-use = Reprendre
brought-use-in-note = Dans la note
brought-not-seen = pas encore vu
brought-strength = un point fort
brought-gap = une lacune
brought-note = une note
brought-inside = reste au sein de la délégation
# Who knows more, as the form says.
brought-ask = s’adresser à { $who }
brought-hint = Ce qui a été apporté
brought-hint-row = Ligne
brought-hint-take = Citer ou reprendre
# The mark of evidence.
brought-mark-initiative = Initiative
brought-mark-form = D’un formulaire
# In front of the institutions that have a part in the element of the question.
assess-who = Qui intervient
assess-who-leads = { $name } pilote
assess-who-nobody = personne ne pilote
assess-who-absent = { $name } (absent)
