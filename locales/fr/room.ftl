# Words of the room view: the second window, for the projector.

room-title = { $title } - Vue salle
room-open = Vue salle
room-close = Fermer la vue salle
room-question = Question { $number } sur { $count }
room-counted = { $count ->
        [one] { $count } avis compté
        [many] { $count } avis comptés
       *[other] { $count } avis comptés
    }
room-range = Étendue de { $low } à { $high }
room-proposed = proposé
room-recorded = Retenu
room-contested = Contesté
room-provisional = niveau provisoire
room-no-level = pas de niveau pour l’instant
room-answered = { $answered } sur { $asked }
