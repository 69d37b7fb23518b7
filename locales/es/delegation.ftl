# The Delegation room: country, dates, groups, members.

delegation-heading = Delegación
delegation-edit = Editar
delegation-close = Cerrar
delegation-done = Listo
delegation-cancel = Cancelar
delegation-next = Ir a las preguntas

# The facts.
delegation-facts = Datos
delegation-country = País o economía
delegation-country-missing = Escriba el país o la economía: los archivos y los gráficos llevan su nombre.
delegation-title = Título
delegation-host = Anfitrión
delegation-place = Lugar
delegation-dates = Fechas
delegation-first-day = Primer día
delegation-last-day = Último día
# An example in a form that can be read.
delegation-day-example = 9 de junio de 2026
delegation-first-day-missing = Escriba también el primer día, o deje vacíos los dos.
delegation-last-before-first = El último día es anterior al primero.
delegation-mark = Marca de difusión
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
delegation-not-set = Sin indicar

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
delegation-none-found-next = Pruebe con parte de un nombre, una organización, un grupo, una función o un rol.
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
delegation-organisation = Organización
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
