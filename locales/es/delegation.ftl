# The Delegation room: country, dates, groups, members.

delegation-heading = Delegación
delegation-edit = Editar los datos
delegation-close = Cerrar
delegation-done = Listo
delegation-cancel = Cancelar
delegation-next = Ir a las preguntas
# The tabs
delegation-tab-people = Personas
initiatives-title = Iniciativas
initiatives-empty = Aún no hay ninguna iniciativa
initiatives-empty-next = Leyes, estrategias, programas, ejercicios: lo que el país ya tiene.
homework-title = Preparación
homework-empty = Pregunte antes de que se reúna la sala
homework-empty-next = Cada institución recibe un formulario con solo sus preguntas.
delegation-hint-tab = Pestaña contigua
delegation-hosted = anfitrión: { $name }

# The facts.
delegation-facts = Datos
delegation-country = País o economía
delegation-country-missing = Escriba el país o la economía: los archivos y los gráficos llevan su nombre.
delegation-title = Título
delegation-host = Anfitrión
delegation-place = Lugar
delegation-first-day = Primer día
delegation-last-day = Último día
# An example in a form that can be read.
delegation-day-example = 9 de junio de 2026
delegation-first-day-missing = Escriba también el primer día, o deje vacíos los dos.
delegation-last-before-first = El último día es anterior al primero.
delegation-mark-internal = Marca de difusión, para la delegación
delegation-mark-partners = Marca de difusión, para los asociados
delegation-mark-public = Marca de difusión, para el público
delegation-scope = Preguntas
delegation-scope-whole =
    { $count ->
        [one] La única pregunta
        [many] Las { $count }
       *[other] Las { $count }
    }
delegation-scope-quick = Diagnóstico rápido, { $count }

# The people.
delegation-participants = Participantes
delegation-people =
    { $count ->
        [one] { $count } persona
        [many] { $count } de personas
       *[other] { $count } personas
    }
# $found is a figure as text.
delegation-people-found =
    { $count ->
        [one] { $found } de { $count } persona
        [many] { $found } de { $count } de personas
       *[other] { $found } de { $count } personas
    }
delegation-find = Buscar
delegation-find-clear = Mostrar a todos
delegation-none-found = No se encuentra a nadie
delegation-none-found-next = Pruebe con parte de un nombre, una institución, un grupo, una función o un rol.
delegation-add = Añadir
delegation-add-person = Añadir participante
delegation-remove = Quitar
delegation-removed = { $name } ya no está en la delegación
delegation-removed-undo = Ctrl+Z recupera la entrada.
delegation-empty = Aún no hay nadie en la delegación
delegation-empty-next = Escriba los nombres uno tras otro: Enter incorpora cada uno y el formulario queda listo para el siguiente.
delegation-promise = Los nombres nunca aparecen junto a una opinión.

delegation-person-add = Añadir participante
delegation-person-edit = Participante
delegation-person-take-in = Incorporar a la delegación
delegation-person-added = { $name } ya está en la delegación
delegation-name = Nombre
delegation-name-missing = Escriba un nombre.
delegation-institution = Institución
delegation-group = Parte interesada
delegation-not-counted = No se cuenta
delegation-functions = Funciones
delegation-role = Rol
delegation-role-head = Jefatura de delegación
delegation-role-rapporteur = Relatoría
delegation-role-facilitator = Facilitación
delegation-role-note-taker = Toma de notas
delegation-role-member = Miembro
delegation-role-observer = Observación

# Who is missing.
delegation-coverage = Cobertura
delegation-function = Función
delegation-people-head = Personas
delegation-nobody = Nadie
delegation-coverage-later = A medida que se añaden personas, aquí se ve quién falta aún en la mesa.
delegation-functions-missing = Aún no hay nadie para: { $names }
delegation-groups-all =
    { $count ->
        [one] El único grupo de partes interesadas está representado.
        [many] Los { $count } de grupos de partes interesadas están representados.
       *[other] Los { $count } grupos de partes interesadas están representados.
    }
# $present is a figure as text.
delegation-groups-missing =
    { $count ->
        [one] Representados: { $present } de { $count } grupo de partes interesadas. Falta: { $names }.
        [many] Representados: { $present } de { $count } de grupos de partes interesadas. Sin representación: { $names }.
       *[other] Representados: { $present } de { $count } grupos de partes interesadas. Sin representación: { $names }.
    }

# Keys, in the footer.
delegation-hint-edit = Editar
delegation-hint-move = Elegir una fila
delegation-hint-anywhere = Lo mismo, desde cualquier control
delegation-votes = Da su opinión en las rondas
delegation-all = Todos

# The breakouts.
breakouts-title = Mesas de trabajo
breakouts-none = Una mesa de trabajo se ocupa por sí sola de algunos elementos, a menudo en un equipo propio.
breakouts-each = Una por elemento
breakouts-plenary = Plenario
breakouts-memberless = nadie forma parte todavía
breakouts-questions =
    { $count ->
        [one] { $count } pregunta
        [many] { $count } de preguntas
       *[other] { $count } preguntas
    }
breakouts-minutes = { $count } min
breakouts-conflicts =
    { $count ->
        [one] { $count } por decidir
        [many] { $count } por decidir
       *[other] { $count } por decidir
    }
# $name is that of a breakout, $names are functions.
breakouts-lacking = { $name } no tiene a nadie para: { $names }
breakouts-hand-out = Entregar
breakouts-bring-back = Recoger
breakouts-removed = Se ha quitado la mesa de trabajo { $name }
breakouts-removed-undo = Sus preguntas pasan al plenario. Ctrl+Z recupera la mesa.

breakout-add = Añadir mesa
breakout-edit = Mesa de trabajo
breakout-name = Nombre
breakout-nameless = Escriba un nombre o marque un solo elemento.
breakout-minutes = Minutos
breakout-minutes-odd = Escriba un número entero o deje el campo vacío.
breakout-elements = Elementos
# $name is that of the breakout that works on the element now.
breakout-owned = ahora: { $name }
breakout-facilitator = Facilitación
breakout-nobody = Aún nadie
breakout-members =
    { $count ->
        [0] Miembros
        [one] Miembros, { $count } persona
        [many] Miembros, { $count } de personas
       *[other] Miembros, { $count } personas
    }
breakout-members-all = Todos
breakout-members-none = Nadie
breakout-members-later = Cuando haya participantes, marque aquí quién pertenece a la mesa de trabajo.

hand-out-none = No hay ninguna mesa a la que entregar
hand-out-none-next = Añada una. El cuestionario completo en papel está en Documentos (Alt+5).
hand-out-title = Entregar
hand-out-why = Cada mesa de trabajo recibe un archivo propio, y sus preguntas en papel. No se sobrescribe nada de lo que ya esté en la carpeta.
hand-out-with = Marque qué más deben contener los archivos
hand-out-holds = Cada archivo contiene todo el cuestionario, las respuestas de sus propios elementos y sus miembros. Las respuestas de otros elementos, su plan y las rondas abiertas se quedan aquí.
hand-out-with-people = Todas las demás personas de la delegación
hand-out-with-notes = Las notas para el facilitador
hand-out-with-restricted = La evidencia restringida
hand-out-with-rounds = Las rondas reveladas de otros
hand-out-folder = Carpeta
# The folder that is proposed; $name is the name of the file.
hand-out-folder-name = { $name } entregado
hand-out-done =
    { $count ->
        [one] Entregar { $count } archivo
        [many] Entregar { $count } de archivos
       *[other] Entregar { $count } archivos
    }
hand-out-writing = Escribiendo
hand-out-nothing = Marque una mesa de trabajo.
hand-out-open = Abrir la carpeta
hand-out-next = Copie cada archivo en el equipo de su mesa de trabajo, con una memoria USB o en una carpeta compartida. Cuando las mesas hayan terminado, o entretanto, elija Recoger.

# The institutions.
institutions-title = Instituciones
institutions-empty = Aún no hay ninguna institución
institutions-empty-next = Llegan con las personas; añada también las que no están en la sala.
institutions-none-found = No se encuentra ninguna institución. Pruebe con parte de un nombre, una sigla o un nombre anterior.
institution-add = Añadir institución
institution-edit = Institución
institution-nameless = Escriba un nombre.
# $name is another institution.
institution-name-taken = { $name } ya tiene este nombre. Ponga una bajo la otra.
institution-short-taken = { $name } ya tiene esta sigla.
institution-short = Sigla
institution-no-group = Ningún grupo
institution-people =
    { $count ->
        [0] Nadie de la delegación procede de ella.
        [one] { $count } persona: { $names }
        [many] { $count } de personas: { $names }
       *[other] { $count } personas: { $names }
    }
institution-former = También conocida como: { $names }
institution-under = Poner bajo otra institución
institution-unite = Poner bajo ella
institution-unite-next = Sus personas y las acciones de las que es responsable pasan a ella, y sus nombres siguen llevando allí.

# The stakeholder groups.
groups-title = Grupos
groups-unused = Fuera de uso
# $name is a stakeholder group.
group-unused = { $name } (fuera de uso)
groups-round-open = Hay una ronda abierta
groups-round-open-next = Los grupos podrán cambiarse cuando se revele o se descarte.
groups-presets = Otros grupos para empezar
groups-of-questionnaire = Como en el cuestionario
groups-small = Delegación pequeña
groups-large = Delegación grande
# $names are three groups, $count says how many more there are.
groups-and-more =
    { $count ->
        [one] { $names } y { $count } más
        [many] { $names } y { $count } más
       *[other] { $names } y { $count } más
    }
groups-take = Usar estos grupos
# $from goes out of use.
groups-people-move =
    { $count ->
        [one] { $count } persona de «{ $from }» pasa a «{ $to }».
        [many] { $count } de personas de «{ $from }» pasan a «{ $to }».
       *[other] { $count } personas de «{ $from }» pasan a «{ $to }».
    }
groups-people-stay =
    { $count ->
        [one] { $count } persona sigue en «{ $from }», fuera de uso, hasta que elija otro grupo.
        [many] { $count } de personas siguen en «{ $from }», fuera de uso, hasta que elija otro grupo para cada una.
       *[other] { $count } personas siguen en «{ $from }», fuera de uso, hasta que elija otro grupo para cada una.
    }
groups-views-stay = Las opiniones ya dadas conservan el grupo en el que se dieron. Ctrl+Z lo deshace todo.
groups-same = Ya son los grupos actuales.
group-add = Añadir grupo
group-nameless = Escriba un nombre.
group-taken = Otro grupo ya tiene este nombre.
group-short = Nombre corto
group-up = Subir
group-down = Bajar
group-leave = Dejar fuera de uso
group-leave-why = Ya no se puede poner a nadie en él. Sus personas siguen en él hasta que las cambie, y las opiniones ya dadas conservan su nombre.
group-return = Volver a usar
group-return-why = Se puede volver a poner personas en él.
group-divide = Dividir
group-divide-why = Hacer de él dos grupos o más.
group-divide-title = Dividir: { $name }
group-divide-done = Dividir
group-divide-next = El grupo queda fuera de uso. Las opiniones ya dadas conservan su nombre; desde la próxima ronda cuentan los grupos nuevos.
group-divide-members = Quién va adónde
group-part = Grupo { $number }
group-part-more = Otro grupo
group-parts-nameless = Escriba un nombre para cada grupo.

# Groups to begin with; the short names stand in narrow columns.
group-government = Gobierno
group-government-short = Gobierno
group-private-sector = Sector privado
group-private-sector-short = Privado
group-academia-civil-society = Academia y sociedad civil
group-academia-civil-society-short = Academia, soc. civil
group-lead-agency = Organismo principal
group-lead-agency-short = Principal
group-other-ministries = Otros ministerios
group-other-ministries-short = Ministerios
group-regulator = Organismo regulador
group-regulator-short = Regulador
group-response-team = Equipo nacional de respuesta
group-response-team-short = Equipo de resp.
group-police-prosecution = Policía y fiscalía
group-police-prosecution-short = Policía, fiscalía
group-judiciary = Poder judicial
group-judiciary-short = Judicial
group-defence-intelligence = Defensa e inteligencia
group-defence-intelligence-short = Defensa, intel.
group-operators = Operadores críticos
group-operators-short = Operadores
group-telecom-internet = Telecomunicaciones e internet
group-telecom-internet-short = Telecom.
group-finance = Sector financiero
group-finance-short = Finanzas
group-other-industry = Otras industrias y pymes
group-other-industry-short = Industria, pymes
group-academia = Academia
group-academia-short = Academia
group-civil-society = Sociedad civil
group-civil-society-short = Sociedad civil
group-international-partner = Socio internacional
group-international-partner-short = Socio int.

# Who is here.
presence-title = Quién está
presence-everybody = Toda la delegación
presence-find = Buscar una persona o una institución
presence-all = Están todos
presence-join = Alguien se une
presence-close = Cerrar
presence-done = Listo
presence-none = Sin institución
# $name is a person who was never ticked.
presence-not-yet = { $name }, aún no está
presence-empty = Nadie que mostrar
presence-empty-next = Añada personas en Delegación, o mire toda la delegación.
presence-note = Una ronda espera a quienes están. Cada cambio guarda su hora.
presence-hint-row = Fila
presence-hint-turn = Está, ausente

# The initiatives.
initiative-add = Añadir iniciativa
initiative-edit = Iniciativa
initiative-remove = Quitar
# $code is that of a question, such as IM12.
initiative-cite = Citar en { $code }
initiative-hint-cite = Citar
initiative-removed = Se ha quitado { $name }
initiative-removed-undo = Las evidencias que la citan se conservan.
initiative-restricted = Queda dentro de la delegación
initiatives-all = Todas { $count }
initiatives-nowhere = Sin citar { $count }
initiatives-column = Iniciativa
initiatives-state = Estado
initiatives-evidence = Evidencia
initiatives-bears = Atañe a
initiatives-cited = Citada
initiatives-cited-nowhere = en ninguna
# At how many of the questions that it bears on.
initiatives-cited-of = { $count } de { $all }
initiatives-all-cited = Todas las iniciativas están citadas
initiatives-all-cited-next = Muéstrelas todas para ver dónde.
initiatives-none-found = No se encuentra ninguna iniciativa
initiatives-none-found-next = Pruebe con una palabra del título, un tipo, una institución, un elemento o el código de una pregunta.
initiative-kind = Tipo
initiative-kind-law = Ley
initiative-kind-policy = Política
initiative-kind-strategy = Estrategia
initiative-kind-programme = Programa
initiative-kind-body = Órgano
initiative-kind-project = Proyecto
initiative-kind-agreement = Acuerdo
initiative-kind-campaign = Campaña
initiative-kind-exercise = Ejercicio
initiative-planned = Prevista
initiative-in-force = En vigor
initiative-ended = Terminada
# Dates are a year, a month or a day.
initiative-years = { $since } a { $until }
initiative-since = desde { $since }
initiative-until = hasta { $until }
initiative-title = Título
initiative-since-label = Desde
initiative-until-label = Hasta
initiative-date-hint = Año, mes o día
initiative-date-wrong = Escriba un año, un mes o un día: 2024, mayo de 2024 o 3 de mayo de 2024.
initiative-untitled = Escriba un título.
initiative-ends-early = Terminaría antes de empezar.
initiative-institutions = Instituciones
initiative-institutions-more = Otra institución
initiative-document = Documento
initiative-money = Financiación
initiative-has-money = Financiación: { $money }
initiative-questions = Preguntas a las que atañe
initiative-questions-none = Todavía ninguna. Edítela para añadir las preguntas a las que atañe.
initiative-find-question = Añadir una pregunta
initiative-find-question-hint = Código o palabras
initiative-proposed = Propuestas, de los mismos aspectos
initiative-found = Encontradas
initiative-no-question = No se encuentra ninguna pregunta.
