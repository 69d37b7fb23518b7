# The Plan room: targets, gaps by rank, next steps, actions.

plan-title = Plan
plan-formula = Prioridad = (meta menos nivel registrado) × importancia. Primero lo que otras necesitan; en caso de igualdad, el menor esfuerzo.
plan-formula-effort = Rendimiento = prioridad ÷ esfuerzo. Primero lo que otras necesitan; en caso de igualdad, la mayor prioridad.
# In a row of the gaps; $id is a question that is better worked on after it.
plan-needed = necesaria para { $id }
# $percent is a share with its sign.
plan-reached = Metas alcanzadas: { $percent }

plan-list-gaps = Brechas
plan-list-targets = Metas
plan-list-actions = Acciones
plan-all-elements = Todos los elementos
plan-all = Todos
plan-element = { $number } { $name }
plan-gaps =
    { $count ->
        [one] { $count } brecha, por orden
        [many] { $count } de brechas, por orden
       *[other] { $count } brechas, por orden
    }
# Questions with a target and without a level.
plan-gaps-unknown =
    { $count ->
        [one] { $count } brecha, por orden; sin conocer: { $unknown }
        [many] { $count } de brechas, por orden; sin conocer: { $unknown }
       *[other] { $count } brechas, por orden; sin conocer: { $unknown }
    }
plan-from-to = De, a
plan-priority = Prioridad
plan-value = Rendimiento
plan-effort = Esfuerzo
plan-none = –
plan-no-gaps = Se han alcanzado todas las metas
plan-no-gaps-why = Ninguna pregunta con nivel está por debajo de su meta.
plan-no-targets = Fije la meta de un aspecto
plan-no-targets-why = Una meta dice dónde estar y para cuándo. De ella se derivan las brechas, y de las brechas, el plan.
plan-set-target = Fijar metas

plan-aspect = Aspecto
plan-question = Pregunta
plan-now = Ahora
plan-target = Meta
plan-target-of-aspect = La meta es la del aspecto.
plan-by = Meses
plan-no-priority = puede esperar
plan-aspect-why = La meta vale para cada pregunta del aspecto que no tenga una propia. El nivel { $lowest } significa que por ahora no es prioritario.
plan-nothing-chosen = Elija una brecha, un aspecto o una acción.

plan-short = 0–6
plan-medium = 6–18
plan-long = 18–36
plan-months-short = 0–6 meses
plan-months-medium = 6–18 meses
plan-months-long = 18–36 meses
plan-without-horizon = Sin plazo
plan-horizon-count = { $horizon } ({ $count })

plan-priority-made = Prioridad { $priority } = brecha { $gap } × importancia { $importance }.
# $ids are identifiers of questions.
plan-after = Mejor después de { $ids }.
plan-before = Va antes de { $ids }.
plan-no-gap = Sin brecha: no hay meta, no hay nivel o la meta está alcanzada.
plan-show-question = Mostrar la pregunta en Evaluar
plan-importance = Importancia
plan-work = Esfuerzo

plan-suggested = Sugerido a partir de los niveles siguientes
plan-use = Añadir al plan
plan-used = En el plan
plan-reached-here = La meta está alcanzada: no se sugiere nada.
plan-settle-first = Sin un nivel nadie puede decir qué sigue. Resuelva antes la pregunta.

plan-action = Acción
plan-action-hint = Qué se ha de hacer
plan-action-missing = Diga qué se ha de hacer.
plan-lead = Institución responsable
plan-partners = Asociados
plan-horizon = Plazo
plan-status = Estado
plan-first-step = Primer paso, en 30 días
plan-indicator = Indicador
plan-support = Apoyo internacional solicitado
plan-add = Añadir al plan
plan-done = Listo
plan-more = Todos los campos
plan-less = Menos campos
plan-remove = Quitar la acción del plan
plan-new = Nueva acción
plan-without-question = Una acción sin pregunta determinada
plan-added = La acción está en el plan.
# $title is what was to be done.
plan-removed = «{ $title }» ya no está en el plan.
plan-undo = Ctrl+Z lo deshace.

plan-effort-low = Bajo
plan-effort-medium = Medio
plan-effort-high = Alto
plan-proposed = Propuesta
plan-confirmed = Confirmada
plan-underway = En curso
plan-finished = Realizada
plan-dropped = Abandonada

plan-actions = Acciones
plan-actions-count =
    { $count ->
        [one] { $count } en el plan; en seis meses: { $soon }
        [many] { $count } en el plan; en seis meses: { $soon }
       *[other] { $count } en el plan; en seis meses: { $soon }
    }
plan-no-actions = Aún no hay acciones. Lleve al plan un paso sugerido o escriba una acción propia.
plan-from = Origen
plan-levels = Niveles

plan-hint-gap = Brecha
plan-hint-aspect = Aspecto
plan-hint-action = Acción
plan-hint-target = Fijar la meta
plan-hint-list = Brechas, metas
plan-hint-use = Usar el paso siguiente
plan-hint-new = Nueva acción
plan-hint-rank = Ordenar por rendimiento
plan-hint-rank-priority = Ordenar por prioridad
plan-hint-add = Añadir al plan
plan-hint-cancel = Cancelar
