# The Results room: charts, tables, what stands out, and the plan.

results-title = Resultados
# $percent is a share in digits with its sign.
results-resolved =
    { $applicable ->
        [one] { $resolved } de { $applicable } pregunta resuelta ({ $percent })
        [many] { $resolved } de { $applicable } de preguntas resueltas ({ $percent })
       *[other] { $resolved } de { $applicable } preguntas resueltas ({ $percent })
    }
results-export = Exportar gráfico…
results-tab-elements = Elementos
results-tab-aspects = Aspectos
results-tab-groups = Por grupo

results-recorded = Registrado
results-baseline = Línea de base
results-baseline-of = Línea de base de { $date }
results-band = Intervalo de los valores de los grupos

# The state of a radar with nearly nothing in it.
results-no-shape = Registre tres preguntas para ver una figura
results-no-shape-why = La imagen crece con cada respuesta.
results-to-assess = Ir a Evaluar

results-element = Elemento
results-value = Valor
results-low-high = Mín. a máx.
results-coverage = Cobertura
results-weakest = Más débil
results-overall = Todos los elementos
results-too-little = Respuestas insuficientes
results-no-data = Aún sin datos
results-nothing-applies = No aplicable
# $low and $high are the ends of the scale.
results-note = Mín. a máx. cuenta lo que no se sabe y lo pendiente primero como { $low } y después como { $high }.
results-note-no-overall = Mín. a máx. cuenta lo que no se sabe y lo pendiente primero como { $low } y después como { $high }. No hay cifra de conjunto, a propósito.

results-settle = Por resolver
results-differ = Donde más difieren las opiniones
results-settle-counts = { $contested ->
        [one] { $contested } controvertida
        [many] { $contested } controvertidas
       *[other] { $contested } controvertidas
    }, { $unknown } «no se sabe», { $open ->
        [one] { $open } pendiente
        [many] { $open } pendientes
       *[other] { $open } pendientes
    }, { $review ->
        [one] { $review } marcada para volver
        [many] { $review } marcadas para volver
       *[other] { $review } marcadas para volver
    }
results-first-open = Primera pregunta pendiente
results-settled = Todas las preguntas están respondidas y nada le espera.
results-settled-so-far = Por ahora nada es controvertido ni desconocido.

results-group = Grupo
# How many views of a group are behind its values.
results-views = Opiniones
results-group-questions = Preguntas
results-groups-none = Aún no tiene valor ningún grupo de partes interesadas
results-groups-none-why = Celebre rondas en Evaluar: un grupo aparece cuando ha opinado sobre suficientes preguntas.
results-groups-note = El valor de un grupo se obtiene como el registrado, a partir de sus medianas inferiores. Los grupos pequeños se juntan, y hay valor donde el grupo ha opinado sobre suficientes preguntas.

results-aspect = Aspecto
results-now = Ahora
results-questions = Resueltas
# The value of an aspect, opened: its number, its name, and the value.
results-how = { $number } { $aspect }: cómo se obtiene { $value }
results-how-none = { $number } { $aspect }: aún sin valor
results-how-mean = { $formula }, el promedio de los niveles de arriba.
# $ids are identifiers of questions.
results-how-provisional =
    { $count ->
        [one] { $ids } es controvertida y cuenta con su nivel provisional.
        [many] { $ids } son controvertidas y cuentan con su nivel provisional.
       *[other] { $ids } son controvertidas y cuentan con su nivel provisional.
    }
results-how-contested =
    { $count ->
        [one] { $ids } es controvertida sin nivel y no cuenta.
        [many] { $ids } son controvertidas sin nivel y no cuentan.
       *[other] { $ids } son controvertidas sin nivel y no cuentan.
    }
results-how-unknown =
    { $count ->
        [one] { $ids }: no se sabe; ensancha el intervalo de mín. a máx.
        [many] { $ids }: no se sabe; ensanchan el intervalo de mín. a máx.
       *[other] { $ids }: no se sabe; ensanchan el intervalo de mín. a máx.
    }
results-how-open =
    { $count ->
        [one] { $ids } está pendiente: ensancha el intervalo de mín. a máx.
        [many] { $ids } están pendientes: ensanchan el intervalo de mín. a máx.
       *[other] { $ids } están pendientes: ensanchan el intervalo de mín. a máx.
    }
results-how-not-applicable =
    { $count ->
        [one] { $ids } no se aplica y queda fuera.
        [many] { $ids } no se aplican y quedan fuera.
       *[other] { $ids } no se aplican y quedan fuera.
    }
results-open-questions = Preguntas pendientes
results-show-questions = Mostrar preguntas
results-count =
    { $count ->
        [one] { $count } pregunta
        [many] { $count } de preguntas
       *[other] { $count } preguntas
    }

results-hint-tab = Pestaña
results-hint-row = Fila
results-hint-open = Abrir
results-hint-how = Cómo se obtiene un valor
results-hint-line = Mostrar u ocultar la línea de base
results-hint-export = Exportar gráfico
