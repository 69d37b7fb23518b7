# Breakouts: their blank questionnaires, and what bringing copies together says.

# The blank questionnaire of a breakout, on paper. $country and $breakout are names.
blank-facilitator = Facilitación
blank-minutes = { $count ->
        [one] { $count } minuto
        [many] { $count } de minutos
       *[other] { $count } minutos
    }
blank-how = Marque un solo nivel en cada pregunta, o bien «no se sabe» o «no se aplica». Anote qué lo demuestra. Lo que se escriba aquí se pasa después al programa.
blank-look-for = Qué buscar: { $what }
blank-dont-know = No se sabe
blank-not-applicable = No se aplica porque
blank-contested = Controvertida; la otra opinión
blank-evidence = Qué lo demuestra
blank-notes = Notas
# At the foot of the page: the program and the questionnaire.
blank-foot = Rapporteur · { $title }, versión { $version }

# Parts that copies disagree about; $id is the identifier of a question, $aspect that of an aspect.
part-country = País o economía
part-title = Título
part-host = Anfitrión
part-place = Lugar
part-dates = Fechas
part-mark-internal = Marca de difusión, para la delegación
part-mark-partners = Marca de difusión, para los asociados
part-mark-public = Marca de difusión, para el público
part-scope = Qué preguntas se hacen
part-day = Horario del plenario
part-group = Un grupo de partes interesadas
part-institution = Una institución
part-homework = Fecha de devolución de los formularios
part-relation = Cómo trabajan juntas dos instituciones
part-initiative = Una iniciativa
part-form = Un formulario de preparación
part-brought = Lo que un formulario aporta a { $id }
part-attendance = Asistencia
part-participant = Un participante
part-breakout = Una mesa de trabajo
part-action = Una acción
part-aspect-target = Meta del aspecto { $aspect }
part-baseline = La línea de base
# $name is a word in a text that may be a name.
part-name = Lo decidido sobre el nombre «{ $name }»
part-outcome = { $id }: postura de la delegación
part-consent = { $id }: por consenso o no
part-asked = { $id }: un grupo al que se preguntó por su disenso
part-strengths = { $id }: fortalezas
part-gaps = { $id }: carencias
part-note = { $id }: notas
part-review = { $id }: marca para volver
part-evidence = { $id }: una evidencia
part-dissent = { $id }: una discrepancia
part-round = { $id }: una ronda
part-round-mark = { $id }, mención sobre la ronda
part-target = { $id }: meta
part-importance = { $id }: importancia
part-effort = { $id }: esfuerzo
part-spent = { $id }: tiempo empleado

# What a side holds.
value-removed = Quitado
value-empty = Vacío
value-none = Ninguno
value-name-replace = Sustituirlo
value-name-keep = Dejarlo
value-dates-none = Sin fechas
value-scope-whole = Todas las preguntas
value-scope-quick = El diagnóstico rápido
value-person = { $name }, { $organisation }
# $level is a position, $name the name of the level.
value-level = { $level } { $name }
value-open = Pendiente
value-contested = Controvertida
# $level is a level with its name.
value-contested-level = Controvertida; por ahora, { $level }
value-dont-know = No se sabe
value-not-applicable = No se aplica: { $reason }
value-marked = Marcada
value-clear = Sin marcar
# $start and $end are times of day.
value-day = de { $start } a { $end }
value-group-questionnaire = Como en el cuestionario
# $name is a stakeholder group.
value-group-unused = { $name }, fuera de uso
# $number is the place of a group in the order of groups.
value-group-place = lugar { $number }
value-here = Presente
value-form-written = Escrito, aún no devuelto
value-form-returned = Devuelto, versión { $version }
means-law = Ley
means-forum = Foro
means-agreement = Acuerdo
means-information-sharing = Intercambio de información
means-contact-point = Punto de contacto
means-exercise = Ejercicio
means-informal = Informal
means-needed = Necesario, falta
relation-works = Funciona
relation-on-paper = En el papel
relation-missing = Falta
value-away = Ausente un momento
value-gone = Se ha ido
value-consent = Por consenso
value-no-consent = Registrado
value-asked = Preguntado, nada que dejar constar
value-round-void = nula, porque { $reason }
value-round-abandoned = abandonada
value-round = Ronda { $number }, { $count ->
        [one] { $count } opinión
        [many] { $count } de opiniones
       *[other] { $count } opiniones
    }, { $state ->
        [open] aún abierta
        [revealed] revelada
       *[discarded] descartada
    }

# Who gave a value. $breakout is one of the texts below or a name; $day is a date.
source = { $breakout }, { $computer }, { $day }, { $time }
source-facilitator = { $breakout } ({ $facilitator })
source-whole = Archivo principal
source-former = Una mesa de trabajo que se quitó
source-no-computer = equipo sin nombre

# The command merge. $file is the path as it was given, $source who made it; the tallies are those below.
merge-file = { $file }
merge-source = { "  " }de { $source }
merge-questions = { "  " }preguntas: nuevas { $new }, iguales { $same }, cambiadas aquí { $here }, cambiadas allí { $there }, eliminadas { $removed }, en conflicto { $conflict }
merge-others = { "  " }todo lo demás: nuevo { $new }, igual { $same }, cambiado aquí { $here }, cambiado allí { $there }, eliminado { $removed }, en conflicto { $conflict }
merge-removals = { "  " }desaparece, como allí: { $names }
merge-removals-kept = { "  " }{ $count } desaparecerían; se quedan, porque son muchos: { $names }. --removals los deja desaparecer.
merge-outside = { "  " }fuera de sus elementos, incorporado: { $names }
merge-outside-kept = { "  " }fuera de sus elementos, no incorporado: { $names }. --outside lo incorpora.
merge-missing = { "  " }incompleta: le faltan { $count } que dice haber visto, y lo que hay aquí se queda: { $names }
merge-often = { $name } ({ $count } veces)
merge-more = y { $count } más
merge-not-handed-out = { "  " }este equipo no lo entregó así: cambiado, dañado o escrito por otro programa. Se incorpora de todos modos.
merge-not-yet = { $file }: omitido, porque aún no está completo. Es posible que su programa todavía lo esté escribiendo; recójalo más tarde.
merge-conflicts = { $count ->
        [0] Ningún conflicto.
        [one] { $count } conflicto:
        [many] { $count } de conflictos:
       *[other] { $count } conflictos:
    }
merge-side = { "  " }{ $value } ({ $source })
merge-twice = Quizá inscritos dos veces: { $names }. Abra el archivo para dejar una sola entrada.
merge-up-to-date = { $file } ya lo contiene todo; no se ha modificado.
merge-dry = No se ha escrito nada.
