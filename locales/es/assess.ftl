# Words of Assess: the question, its ladder, the panel beside it, the list of questions.

assess-position = { $number } de { $count }
assess-quick-scan = Diagnóstico rápido
assess-look-for = Qué buscar: { $what }
assess-step = Paso { $step }
assess-step-tip = El paso más cercano del marco en que se basa «{ $title }»
assess-points = { $lens }: { $names }
assess-first = Mejor después de { $ids }
assess-details = Qué buscar y dónde se sitúa la pregunta
assess-head-level = Nivel
assess-head-decider = Elíjalo solo si
assess-recorded = Registrado
assess-provisional = Provisional

assess-mode-record = Registrar un nivel
assess-mode-change = Cambiar la respuesta
assess-how = Pulse de { $first } a { $last } o elija una fila. Lo que acuerda la delegación se registra al instante.
assess-by-consent = De común acuerdo
assess-by-nobody = Controvertida; cuenta de forma provisional
assess-without-level = Sin acuerdo y, por ahora, sin nivel
assess-nobody-knows = Nadie en la sala lo sabe; no cuenta como nivel
assess-change = Cambiar
assess-reopen = Volver a abrir

assess-evidence = Evidencia
assess-add = Añadir
assess-remove = Quitar
assess-strengths = Fortalezas
assess-strengths-hint = Qué funciona y quién lo dice
assess-gaps = Carencias
assess-gaps-hint = Qué falta
assess-note = Nota
assess-note-hint = Queda en el archivo; en los documentos solo si se marca
assess-dissent = Discrepancia registrada

assess-mark = Marcar
assess-marked = Marcada
assess-next = Pregunta siguiente, { $id }
assess-next-open = Siguiente pregunta abierta, { $id }
assess-to-results = A los resultados
assess-theirs = El grupo { $name } trabaja en esta pregunta. Lo que se registre aquí quedará junto a lo que él registre.
assess-of-plenary = El plenario trabaja en esta pregunta, no este grupo. Lo que se registre aquí quedará junto a lo que él registre.

assess-record = Registrar
assess-done = Listo
assess-cancel = Cancelar
assess-reason = Motivo
assess-reason-why = La pregunta sale del cómputo. El motivo figura en el informe.
assess-reason-short = Explique por qué con { $minimum } caracteres o más.
assess-contested-why = Sin acuerdo: la pregunta sigue en la lista y la opinión minoritaria se conserva en sus propias palabras.
assess-provisional-level = Nivel que cuenta hasta que haya acuerdo
assess-none = Ninguno
assess-dissent-why = Una opinión minoritaria junto al nivel registrado. Figura en el informe sin nombres.
assess-dissent-group = Quién sostiene la opinión
assess-dissent-nobody = Sin indicar el grupo
assess-dissent-words = En sus palabras
assess-dissent-brings = Quién aporta evidencia
assess-dissent-due = Para cuándo
assess-dissent-brings-by = Evidencia: { $who }, para el { $date }
assess-dissent-brings-who = Evidencia: { $who }
assess-dissent-brings-when = Evidencia para el { $date }
assess-dissent-needs-words = Escriba la opinión en una frase.
assess-evidence-title = Título de la evidencia
assess-evidence-needs-title = Dé un título a la evidencia.
assess-evidence-source = De dónde procede
assess-evidence-date = Fecha
assess-evidence-grade = Qué solidez tiene
assess-evidence-restricted = No sale de la delegación
grade-letter-a = A
grade-letter-b = B
grade-letter-c = C
grade-letter-d = D
grade-a = A: un documento público
grade-b = B: un documento visto en la sala
grade-c = C: la declaración del responsable
grade-d = D: un parecer

assess-list = Todas las preguntas
assess-search = Buscar por número o palabras
assess-none-found = Ninguna pregunta aquí
assess-none-found-next = Elija otro filtro o use menos palabras.
assess-filter-all = Todos los estados
assess-filter-marked = Marcadas para volver
assess-sort-order = En orden
assess-sort-disagreements = Desacuerdos primero
assess-scope-quick = Diagnóstico rápido, { $count }
assess-scope-whole = Las { $count }

assess-hint-record = Registrar un nivel
assess-hint-change = Cambiar
assess-hint-done = Listo
assess-hint-close = Cerrar
assess-hint-found = Mostrar la primera
assess-hint-question = Pregunta

# The timer of a question: minutes and seconds, spent and meant.
assess-clock = { $spent } de { $budget }
assess-clock-over = { $spent } de { $budget }, excedido
assess-clock-paused = { $spent } de { $budget }, en pausa
assess-left = { $left ->
        [one] Falta { $left }
        [many] Faltan { $left }
       *[other] Faltan { $left }
    }
assess-left-until = { $left ->
        [one] Falta { $left }
        [many] Faltan { $left }
       *[other] Faltan { $left }
    }, fin hacia las { $time }
assess-left-hours = { $left ->
        [one] Falta { $left }
        [many] Faltan { $left }
       *[other] Faltan { $left }
    }, { $hours ->
        [one] una hora de trabajo
        [many] { $hours } de horas de trabajo
       *[other] { $hours } horas de trabajo
    }

assess-recorded-already = Esta pregunta está registrada
assess-recorded-already-next = Pulse Enter para cambiarla y después el nivel.

# Copies of breakouts.
assess-filter-conflict = Las copias difieren
# $name is that of a breakout.
assess-only-own = Solo las preguntas de { $name }
origins-title = De dónde procede

# Said where the questionnaire has no text in the language of the window. $language is that language's own name.
assess-language = El cuestionario se muestra en su idioma original ({ $language }): no tiene texto en el idioma de esta ventana.

# Lo que una evaluación anterior registró en la pregunta.
assess-earlier = La última vez
assess-earlier-open = Notas y pruebas de entonces
assess-earlier-fold = Plegar

# What was brought before the room met.
# The institution whose form named it.
brought-by = Aportado por { $name }
brought-title = Aportado por las instituciones
brought-initiatives = Iniciativas que le atañen
# How many rows there are to take over.
brought-to-cite = { $count } por citar
brought-cite = Citar
brought-use = Usar
brought-use-in-note = A la nota
brought-not-seen = aún no vista
brought-strength = una fortaleza
brought-gap = una carencia
brought-note = una nota
brought-inside = queda dentro de la delegación
# Who knows more, as the form says.
brought-ask = consultar a { $who }
brought-hint = Lo aportado
brought-hint-row = Fila
brought-hint-take = Citar o usar
# The mark of evidence.
brought-mark-initiative = Iniciativa
brought-mark-form = De un formulario
# In front of the institutions that have a part in the element of the question.
assess-who = Quién interviene
assess-who-leads = { $name } lidera
assess-who-nobody = nadie lidera
assess-who-absent = { $name } (no está)
