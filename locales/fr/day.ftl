# The plan of a room's day.

day-title = Plan de la journée
day-start = Début
day-what = Quoi
day-took = Durée, réelle ou prévue
day-difference = Écart
day-break = Pause
day-end = Fin
day-of = { $answered } sur { $count }
day-takes-minutes = environ { $count } min

# The line of time.
day-timeline = La journée, prévue et réelle
day-planned = prévu
day-done = fait
day-expected = attendu
day-now-at = Maintenant { $time }
day-end-at = Fin { $time }

# The pace.
day-pace = Rythme
day-on-time = À l’heure
day-late =
    { $count ->
        [one] { $count } min de retard
        [many] { $count } min de retard
       *[other] { $count } min de retard
    }
day-ahead =
    { $count ->
        [one] { $count } min d’avance
        [many] { $count } min d’avance
       *[other] { $count } min d’avance
    }
day-passed = { $passed } sur { $whole } min
day-so-far = { $mean } par question jusqu’ici, { $each } prévues. La fin, prévue à { $planned }, est attendue à { $expected }.
day-so-planned = Moins de trois réponses ont leur durée : les { $mean } prévues par question comptent. La fin, prévue à { $planned }, est attendue à { $expected }.
day-begins = Commence à { $time }.
day-over = Toutes les questions ont une réponse.

# The ways out when it is late.
day-quick = Examen rapide de ce qui reste
day-quick-ends = { $count } sur { $left }, les autres restent ouvertes. Fin à { $time }
day-less = Plus court : { $each } par question
day-less-why = Dites-le à la salle ; rien d’autre ne change.
day-ends = fin à { $time }
day-more =
    { $count ->
        [one] { $count } minute de plus
        [many] { $count } minutes de plus
       *[other] { $count } minutes de plus
    }
day-longer-ends = fin à { $time }, prévenez les autres
day-skip = Passer à l’examen rapide
day-hint-longer = Prolonger
day-quick-taken = Seul l’examen rapide de ce qui reste est demandé
day-longer-taken = La journée est prolongée
day-taken-undo = Ctrl+Z annule ce choix.

# The form.
day-new = Des minutes au plan
day-none = Quand la salle commence-t-elle, pendant combien de minutes pose-t-elle des questions, et quand fait-elle une pause ? Cela devient le plan de la journée.
day-break-at = Pause à
day-break-for = Minutes de pause
day-plan = Le plan de la journée
day-share =
    { $count ->
        [one] { $count } question en { $minutes } minutes, { $each } chacune, hors pauses
        [many] { $count } questions en { $minutes } minutes, { $each } chacune, hors pauses
       *[other] { $count } questions en { $minutes } minutes, { $each } chacune, hors pauses
    }
day-no-questions = Aucune question ne relève de cette salle. Choisissez-en une autre.
day-until = Fin à { $time }.
day-odd-time = Indiquez une heure, par exemple 9:00.
day-odd-minutes = Indiquez un nombre entier de minutes.
day-odd-break = Indiquez une heure et des minutes, ou laissez l’heure vide.
day-change = Modifier
day-remove = Retirer le plan
day-back = Retour à la question

# What can be done with a block, and keys in the footer.
day-longer = 5 min de plus
day-shorter = 5 min de moins
day-earlier = Plus tôt
day-later = Plus tard
day-add-break = Ajouter une pause
day-remove-break = Retirer la pause
day-hint-plan = Planifier la journée
day-hint-block = Partie
day-hint-move = Déplacer

# Keys, in the help.
help-day = Plan de la journée
help-day-skip = En cas de retard : seulement l’examen rapide de ce qui reste
help-day-minutes = Cinq minutes de plus ou de moins
help-day-way = Choisir une issue en cas de retard

# On the wall.
room-face-agenda = l’ordre du jour
room-agenda = Ordre du jour
