# Words of the room view: the second window, for the projector.

room-title = { $title } - Vista de sala
room-open = Vista de sala
room-close = Cerrar la vista de sala
room-recorded = Registrado
room-contested = Controvertida
room-provisional = nivel provisional
room-no-level = sin nivel por ahora
# $group is a stakeholder group.
room-approval = Para que conste: { $group }
room-approval-asks = ¿Son estas sus palabras?
room-answered = { $answered } de { $asked }
room-views-in = Opiniones
# $cast is how many views were given in all.
room-dont-know = { $count ->
        [one] { $count } de { $cast } no sabe
       *[other] { $count } de { $cast } no saben
    }
room-all-at = Todas en el nivel { $level }, { $name }
# $valid is how many views name a level.
room-most-at = { $count } de { $valid } en el nivel { $level }, { $name }
# $first and $second are names of groups: who speaks first, and who speaks then.
room-speak = Primero { $first } (nivel { $low }), después { $second } (nivel { $high })
room-since = Desde la ronda { $number }
room-stays = sigue en { $level }

# The plan by horizon; $soon actions of $count are within six months, with $leads lead institutions.
room-plan-finding = { $soon } de { $count ->
        [one] { $count } acción
        [many] { $count } de acciones
       *[other] { $count } acciones
    } en 6 meses, { $leads ->
        [one] { $leads } institución responsable
        [many] { $leads } de instituciones responsables
       *[other] { $leads } instituciones responsables
    }
room-plan-empty = Todavía no hay acciones
room-plan-by = hasta { $month } de { $year }
room-plan-hidden = Título no mostrado aquí
room-page = Página { $page } de { $pages }

# The tile in the top bar: what the room view shows, and how.
room-tile = Pared: { $what }
room-tile-off = Pared: apagada
room-tile-open = sin abrir
room-tile-tip = Lo que muestra la pared: elegir, fijar, dejar en blanco, idiomas
room-follows = sigue
room-held = fijada
room-blank = en blanco

# The list of what the room view can show.
room-list = Lo que muestra la pared
room-list-done = Listo
room-face-follows = Sigue lo que tengo delante
room-face-question = La pregunta de Evaluar
room-face-held = Fijada en { $what }
room-face-radar = el radar
room-face-plan = el plan
room-face-progress = Avance
room-face-blank = En blanco
room-languages = Idiomas
room-second = Segundo idioma
room-second-none = Este cuestionario no tiene textos en ese idioma.
room-both = Ambos
room-text = Tamaño del texto
room-groups = Cómo lo ven los grupos
room-groups-tick = Se puede mostrar
room-groups-why = Solo los grupos bastante grandes, como en los resultados exportados.
room-without-title = { $count ->
        [one] El título de { $count } acción no se muestra en la pared: puede nombrar a alguien.
        [many] Los títulos de { $count } de acciones no se muestran en la pared: pueden nombrar a alguien.
       *[other] Los títulos de { $count } acciones no se muestran en la pared: pueden nombrar a alguien.
    }
room-without-lead = { $count ->
        [one] El responsable de { $count } acción no se muestra en la pared: puede ser una persona.
        [many] Los responsables de { $count } de acciones no se muestran en la pared: pueden ser personas.
       *[other] Los responsables de { $count } acciones no se muestran en la pared: pueden ser personas.
    }
