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
results-tab-one = Un elemento
results-tab-groups = Por grupo
results-tab-change = Cambio
results-tab-evidence = Evidencia
results-tab-pending = Por resolver

results-recorded = Registrado
results-target = Meta
results-baseline = Línea de base
results-baseline-of = Línea de base de { $date }
results-band = Intervalo de los grupos

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
results-groups-note = El valor de un grupo se obtiene como el registrado, a partir de sus medianas inferiores. Una pregunta cuenta para un grupo desde tres opiniones, si eso no revela ninguna otra; hay valor donde así ocurre en suficientes preguntas.

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
# How the target of an aspect is made.
results-how-goal = Meta: { $formula }, cada pregunta en el más alto de los dos, meta o nivel.
# How a value of a lens is made.
results-category-mean = { $formula }, todas las preguntas juntas.
# How the value of an element is made.
results-element-made = { $element }: cómo se obtiene { $value }
results-parts-mean = { $formula }, el promedio de sus aspectos.
results-goal = Con todas las metas alcanzadas estaría en { $value }.
# $percent is a share with its sign.
results-goal-reached = Metas alcanzadas: { $percent }.
results-show-aspects = Mostrar sus aspectos

# An earlier assessment with which this one is compared.
results-baseline-choose = Elegir una evaluación anterior
results-baseline-other = Otra
results-baseline-away = Retirar la línea de base
results-baseline-words = Sus niveles se muestran junto a los de esta evaluación: en el radar como línea de puntos, aquí como cambio. No se modifica nada de esta evaluación ni del archivo anterior.
results-baseline-path = Ruta del archivo
results-baseline-empty = Escriba la ruta de un archivo o elíjalo con Examinar.
results-baseline-lay = Usar como línea de base
results-baseline-laid = «{ $title }» es ahora la línea de base de esta evaluación.
results-baseline-undo = Ctrl+Z lo deshace.
results-baseline-doubt = ¿Usar de todos modos «{ $title }» como línea de base?
results-baseline-country = Es de otro país: { $country }.
results-baseline-version = Respondió a la versión { $version } del cuestionario; esta evaluación responde a la { $own }.
results-baseline-compared = { $count } de { $all } preguntas preguntan lo mismo y se comparan.
results-baseline-changed = Preguntan otra cosa, sin comparar: { $codes }.
results-baseline-new = Nuevas: { $codes }.
results-baseline-gone = Ya no se preguntan: { $codes }.
results-baseline-day = Su último día, { $date }, no es anterior a este taller.
results-baseline-anyway = Usarla de todos modos
results-cancel = Cancelar
results-change-none = Aún no hay línea de base
results-change-none-why = Elija el archivo de una evaluación anterior con el mismo cuestionario para ver qué ha cambiado desde entonces.
results-change-since = Desde { $title }
results-change-since-date = Desde { $title }, { $date }
results-before = Antes
results-changed = Cambio
results-progress = Avance
results-progress-note = Avance = (ahora menos antes) ÷ (meta menos antes). Cuadrados: antes. Puntos: ahora. Rombos: meta.
results-moved = Qué ha cambiado: { $name }
results-moved-counts = suben { $up }, bajan { $down }, ahora con nivel { $new }, ahora sin nivel { $lost }
results-moved-uncompared = { $count } de otra versión, sin comparar
results-none = –

# What the levels rest on. The grades are A to D.
results-documented = A o B
results-without = Ninguna
results-levels = Niveles
results-all-elements = Todos los elementos
results-evidence-note = Cada pregunta con nivel cuenta una vez, por su evidencia más sólida. A: documento público. B: documento visto en la sala. C: declaración del responsable. D: parecer.
results-undocumented = Sin documento: { $name }

# What is still to be settled.
results-question = N.º
results-question-title = Pregunta
results-state = Estado
results-owner = Quién aporta evidencia
results-due = Para cuándo
results-nobody = nadie indicado
results-no-date = sin fecha
results-pending-none = Nada es controvertido ni desconocido
results-pending-none-why = Lo controvertido, o lo que nadie sabe, se enumera aquí con quién aporta evidencia y para cuándo.
results-pending-note = Quién y cuándo figuran con la discrepancia de cada pregunta, en Evaluar.

# Whether a point of a checklist was talked about.
results-session = Sesión
results-session-covered = Tratado
results-session-partly = En parte
results-session-open = Pendiente
results-session-not-asked = No preguntado
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
results-hint-target = Mostrar u ocultar las metas
results-hint-baseline = Elegir una línea de base
results-hint-export = Exportar
