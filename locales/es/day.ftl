# The plan of a room's day.

day-title = Plan del día
day-start = Inicio
day-what = Qué
day-took = Duró o durará
day-difference = Dif.
day-break = Pausa
day-end = Fin
day-of = { $answered } de { $count }
day-takes-minutes = unos { $count } min

# The line of time.
day-timeline = El día, previsto y real
day-planned = previsto
day-done = hecho
day-expected = esperado
day-now-at = Ahora { $time }
day-end-at = Fin { $time }

# The pace.
day-pace = Ritmo
day-on-time = A tiempo
day-late =
    { $count ->
        [one] { $count } min de retraso
        [many] { $count } min de retraso
       *[other] { $count } min de retraso
    }
day-ahead =
    { $count ->
        [one] { $count } min de adelanto
        [many] { $count } min de adelanto
       *[other] { $count } min de adelanto
    }
day-passed = { $passed } de { $whole } min
day-so-far = { $mean } por pregunta hasta ahora, previsto { $each }. El fin, previsto a las { $planned }, se espera a las { $expected }.
day-so-planned = Menos de tres respuestas tienen su tiempo: cuenta lo previsto, { $mean } por pregunta. El fin, previsto a las { $planned }, se espera a las { $expected }.
day-begins = Empieza a las { $time }.
day-over = Todas las preguntas tienen respuesta.

# The ways out when it is late.
day-quick = Diagnóstico rápido de lo que queda
day-quick-ends = { $count } de { $left }, las demás quedan abiertas. Termina a las { $time }
day-less = Más corto: { $each } por pregunta
day-less-why = Dígalo a la sala; nada más cambia.
day-ends = termina a las { $time }
day-more =
    { $count ->
        [one] { $count } minuto más
        [many] { $count } minutos más
       *[other] { $count } minutos más
    }
day-longer-ends = termina a las { $time }, avise a los demás
day-skip = Pasar al diagnóstico rápido
day-hint-longer = Alargar
day-quick-taken = Se pregunta el diagnóstico rápido de lo que queda
day-longer-taken = El día es más largo
day-taken-undo = Ctrl+Z lo deshace.

# The form.
day-new = De los minutos a un plan
day-none = ¿Cuándo empieza la sala, durante cuántos minutos pregunta y cuándo descansa? Esto será el plan del día.
day-break-at = Pausa a las
day-break-for = Minutos de la pausa
day-plan = El plan del día
day-share =
    { $count ->
        [one] { $count } pregunta en { $minutes } minutos, { $each } cada una, sin pausas
        [many] { $count } preguntas en { $minutes } minutos, { $each } cada una, sin pausas
       *[other] { $count } preguntas en { $minutes } minutos, { $each } cada una, sin pausas
    }
day-no-questions = Ninguna pregunta es de esta sala. Elija otra.
day-until = Termina a las { $time }.
day-odd-time = Escriba una hora, como 9:00.
day-odd-minutes = Escriba un número entero de minutos.
day-odd-break = Escriba una hora y minutos, o deje la hora vacía.
day-change = Cambiar
day-remove = Quitar el plan
day-back = Volver a la pregunta

# What can be done with a block, and keys in the footer.
day-longer = 5 min más
day-shorter = 5 min menos
day-earlier = Antes
day-later = Después
day-add-break = Añadir pausa
day-remove-break = Quitar pausa
day-hint-plan = Planificar el día
day-hint-block = Parte
day-hint-move = Mover

# Keys, in the help.
help-day = Plan del día
help-day-skip = Si hay retraso: solo el diagnóstico rápido de lo que queda
help-day-minutes = Cinco minutos más o menos
help-day-way = Elegir una salida si hay retraso

# On the wall.
room-face-agenda = el orden del día
room-agenda = Orden del día
