# Words of the room view: the second window, for the projector.

room-title = { $title } - Vista de sala
room-open = Vista de sala
room-close = Cerrar la vista de sala
room-question = Pregunta { $number } de { $count }
room-counted = { $count ->
        [one] { $count } opinión contada
        [many] { $count } de opiniones contadas
       *[other] { $count } opiniones contadas
    }
room-range = Intervalo de { $low } a { $high }
room-proposed = propuesto
room-recorded = Registrado
room-contested = Controvertida
room-provisional = nivel provisional
room-no-level = sin nivel por ahora
room-answered = { $answered } de { $asked }
