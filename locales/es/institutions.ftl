# The institutions, what is missing of them, and how they work together.

# The table of the institutions.
# $room says how many of them are in the room.
institutions-count =
    { $count ->
        [one] { $count }, de ellas { $room } en la sala
        [many] { $count }, de ellas { $room } en la sala
       *[other] { $count }, de ellas { $room } en la sala
    }
institutions-not-found = No se encuentra ninguna institución
institutions-find-clear = Mostrar todas las instituciones
institution-parts = Papel en cada elemento
# $first and $last are the numbers of elements.
institution-parts-some = Papel en los elementos { $first } a { $last } de { $count }
institution-room = En la sala
institution-not-there = ausente
institution-no-functions = aún no
institution-no-part = vacío: sin papel
institution-two-lead = Varias instituciones lideran este elemento
institution-office-never-person = El contacto de una institución es una oficina, nunca una persona.
# $name is an institution.
institution-removed = Institución retirada: { $name }
institution-removed-undo = Deshacer la recupera, con lo que se dijo de ella.
institution-hint-turn = Ninguno, apoya, lidera
institution-hint-cell = Elemento
institution-hint-lead = Nombrar quien lidera
institution-hint-remove = Quitar
institution-part-none = ninguno
institution-part-supports = apoya
institution-part-leads = lidera

# The form of an institution.
institution-sector = Sector
institution-mandate = Base jurídica o mandato
institution-contact = Oficina de contacto
institution-room-by-people = Según sus personas
institution-room-yes = Presente en la sala
institution-room-no = No está en la sala

# What is missing.
missing-title = Lo que falta
missing-no-parts = Indique en la tabla qué institución lidera cada elemento y cuáles lo apoyan: aquí aparecerá lo que falta.
missing-nothing = Cada elemento tiene quien lo lidera, cada función tiene a alguien.
missing-leads =
    { $count ->
        [one] { $count } elemento sin quien lo lidere
        [many] { $count } de elementos sin quien los lidere
       *[other] { $count } elementos sin quien los lidere
    }
missing-supports =
    { $count ->
        [0] Ninguna institución lo apoya
        [one] { $count } institución lo apoya
        [many] { $count } de instituciones lo apoyan
       *[other] { $count } instituciones lo apoyan
    }
missing-several =
    { $count ->
        [one] { $count } elemento tiene varias que lideran
        [many] { $count } de elementos tienen varias que lideran
       *[other] { $count } elementos tienen varias que lideran
    }
# $names are institutions.
missing-lead-both = Lo lideran { $names }
missing-pairs =
    { $count ->
        [one] { $count } par comparte una tarea sin medios
        [many] { $count } de pares comparten una tarea sin medios
       *[other] { $count } pares comparten una tarea sin medios
    }
missing-unknown =
    { $count ->
        [one] De { $count } par que comparte una tarea aún no se ha dicho nada.
        [many] De { $count } de pares que comparten una tarea aún no se ha dicho nada.
       *[other] De { $count } pares que comparten una tarea aún no se ha dicho nada.
    }
missing-places =
    { $count ->
        [one] En { $count } lugar una función no tiene a nadie
        [many] En { $count } de lugares una función no tiene a nadie
       *[other] En { $count } lugares una función no tiene a nadie
    }
missing-held = La tienen
missing-nobody-in = Nadie en
missing-none = ninguno
# $element is the number of an element.
missing-name-lead = Nombrar quien lidera el elemento { $element }
missing-name-function = Nombrar quien lo hace, elemento { $element }
missing-open-matrix = Abrir la matriz

# How they work together.
together-title = Cómo trabajan juntas
together-list = Lista
# $filled is a figure as text.
together-count =
    { $count ->
        [one] { $filled } de { $count } par que comparte una tarea, con datos
        [many] { $filled } de { $count } de pares que comparten una tarea, con datos
       *[other] { $filled } de { $count } pares que comparten una tarea, con datos
    }
together-means = Por qué medio
together-state = Qué tal funciona

# One letter for each means, as a cell of the matrix shows it.
means-letter-law = L
means-letter-forum = F
means-letter-agreement = A
means-letter-sharing = S
means-letter-contact = C
means-letter-exercise = E
means-letter-informal = I
together-works = funciona
together-on-paper = en papel
together-needed = necesario, falta
together-unknown = por completar
# Two institutions.
together-pair = { $one } y { $other }
together-nothing = Aún no se ha dicho nada de estas dos. Elija por qué medio trabajan juntas o pulse su letra.
together-no-shared = No tienen papel en ningún elemento común.
together-disputed = Las instituciones discrepan. Cuenta el estado más débil hasta que la sala decida.
together-elements = Para qué elemento
together-shown = Qué lo demuestra
together-shown-initiative = Iniciativa
together-shown-no-initiative = Ninguna iniciativa
# $name is an institution.
together-said-by = Según { $name }
together-next = Siguiente par por completar
together-done = Todos los pares están completos
together-empty = Diga primero quién tiene un papel
together-empty-next = Dos instituciones con un papel en algún elemento forman un par.
together-back = Volver a la lista
# $name is an institution.
together-of = Pares de { $name }
together-question-mark = ?
# The first letter of several, and how many more there are.
together-more-letters = { $letter }+{ $more }
together-hint-pair = Par
together-hint-element = Elemento
together-hint-remove = Quitar
together-hint-paste = Pegar una columna
together-letters-not-read = Líneas sin letra de un medio
# $read is a figure as text.
together-letters-next =
    { $count ->
        [one] { $read } línea tomada de { $count }. Una línea lleva letras de la leyenda, o nada.
        [many] { $read } líneas tomadas de { $count }. Una línea lleva letras de la leyenda, o nada.
       *[other] { $read } líneas tomadas de { $count }. Una línea lleva letras de la leyenda, o nada.
    }
