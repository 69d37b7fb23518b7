# Words drawn into charts: titles, axes, legends, notes under a picture.

# How the pictures are called in lists.
chart-name-elements = Radar de los elementos
chart-name-aspects = Radares de los aspectos
chart-name-heat-map = Mapa de calor de los aspectos
chart-name-groups = Comparación de los grupos
chart-name-ranges = Aspectos y sus intervalos
chart-name-element = Radar de un elemento
chart-name-element-of = Radar: { $name }
chart-name-lens = Valores por categoría
chart-name-change = Cambio desde la línea de base
chart-name-evidence = Evidencia que sustenta los niveles
chart-name-of = { $kind }: { $name }

chart-title-elements = { $questionnaire }: madurez por elemento
chart-title-aspects = Madurez por aspecto: { $aspects ->
        [one] { $aspects } aspecto
        [many] { $aspects } de aspectos
       *[other] { $aspects } aspectos
    } en { $elements ->
        [one] { $elements } elemento
        [many] { $elements } de elementos
       *[other] { $elements } elementos
    }
chart-title-heat-map = Madurez de cada aspecto
chart-title-groups = Cómo lo ven los grupos de partes interesadas
chart-title-ranges = Cada aspecto y el intervalo de su valor
chart-title-element = { $name }: madurez por aspecto
chart-title-lens = Madurez por { $name }
chart-title-change = Cambio desde la línea de base
chart-title-evidence = En qué se apoyan los niveles

# One computed sentence under the title. Values are written: "2.1". Names come from the questionnaire.
chart-finding-nothing = Aún no hay ninguna pregunta resuelta.
chart-finding-too-little = Hay muy pocas preguntas resueltas para mostrar un valor.
chart-finding-one = { $name }: { $value }.
# One of several elements has a value.
chart-finding-only = { $name }: { $value }. Los demás elementos aún no tienen valor.
chart-finding-equal = Todos los elementos están en { $value }.
# $number: how many elements have a value.
chart-finding-equal-some = { $number ->
        [one] El único elemento con valor está en { $value }.
        [many] Los { $number } de elementos con valor están en { $value }.
       *[other] Los { $number } elementos con valor están en { $value }.
    }
chart-finding-equal-aspects = { $number ->
        [one] El único aspecto con valor está en { $value }.
        [many] Los { $number } de aspectos con valor están en { $value }.
       *[other] Los { $number } aspectos con valor están en { $value }.
    }
chart-finding-elements = Más alto: { $highest } { $high }. Más bajo: { $lowest } { $low }.
chart-finding-aspects = Más débil: { $weakest } { $low }. Más fuerte: { $strongest } { $high }.
chart-finding-groups = Mayor distancia en { $element }: { $lowest } { $low }; { $highest } { $high }.
chart-finding-groups-equal = Todos los grupos ven por igual cada elemento.
chart-finding-change = Más cambio: { $most } { $high }. Menos cambio: { $least } { $low }.
chart-finding-change-equal = Cada elemento con ambos valores cambió en { $change }.
chart-finding-change-none = Ningún elemento tiene valor antes y ahora.
chart-finding-evidence = El { $percent } de los niveles se apoya en un documento de solidez A o B.
# Names that share a value. The conjunction changes before the sound i: of the short names this one alone begins with it.
chart-names-two = { $other ->
        [Incidentes] { $one } e { $other }
       *[other] { $one } y { $other }
    }
chart-names-more = { $first } y otros { $more }

# Date, coverage: joined one after the other.
chart-status-coverage = { $resolved } de { $applicable ->
        [one] { $applicable } pregunta resuelta
        [many] { $applicable } de preguntas resueltas
       *[other] { $applicable } preguntas resueltas
    } ({ $percent })
chart-status-nothing = no se aplica ninguna pregunta
chart-status-quick = diagnóstico rápido, { $asked } de { $all }

# The line under a picture: three sentences.
chart-source = { $origin } { $levels } { $method }
chart-source-work = Fuente: { $questionnaire }, autoevaluación de la delegación.
chart-source-work-dates = Fuente: { $questionnaire }, autoevaluación de la delegación, { $dates }.
chart-source-sample = Ejemplo: un país ficticio, no una evaluación real.
chart-source-levels = Niveles registrados, de { $low } a { $high }.
chart-source-elements = Valor del elemento = promedio de los valores de sus aspectos.
chart-source-elements-weighted = Valor del elemento = promedio ponderado de los valores de sus aspectos.
chart-source-aspects = Valor del aspecto = promedio de sus preguntas resueltas.
chart-source-aspects-weighted = Valor del aspecto = promedio ponderado de sus preguntas resueltas.

chart-source-groups = Valor del grupo = los mismos promedios sobre sus medianas inferiores, desde tres opiniones.
chart-source-lens = Valor = promedio de las preguntas resueltas; una pregunta puede contar en varias filas.
chart-source-lens-weighted = Valor = promedio ponderado de las preguntas resueltas; una pregunta puede contar en varias filas.
chart-source-change = Las diferencias se toman entre los valores redondeados que se muestran.
chart-source-evidence = Cada nivel cuenta una vez, por su evidencia más sólida. A: documento público. B: documento visto en la sala. C: declaración del responsable. D: parecer.

# At the axes.
chart-value = { $value } { $level }
chart-level = { $value } { $name }
# The same where it must not break.
chart-level-joined = { $value }{ "\u00A0" }{ $name }
chart-numbered = { $number } { $name }
chart-too-little = respuestas insuficientes
chart-no-data = sin datos
chart-not-asked = no preguntado
chart-not-applicable = no aplicable
chart-none = –
# An element whose aspects take more than one radar.
chart-part = { $name } ({ $part } de { $parts })

# The lines. $year is a year.
chart-series-recorded = Registrado
chart-series-recorded-year = Registrado { $year }
chart-series-baseline = Línea de base
chart-series-baseline-year = Línea de base { $year }
chart-series-baseline-note = { $baseline } ({ $note })
chart-baseline-country = { $country }
chart-baseline-version = versión { $version } del cuestionario
chart-baseline-version-compared = versión { $version } del cuestionario, { $count } de { $all } preguntas comparadas
chart-baseline-day = { $date }, no anterior

chart-series-target = Meta
chart-series-target-year = Meta { $year }

chart-series-groups = Intervalo de los valores de los grupos
chart-series-reach = Intervalo con las preguntas pendientes en el nivel más bajo o más alto
chart-series-documented = Niveles que se apoyan en un documento (A o B)

# The table beside the radar.
chart-column-element = Elemento
chart-column-now = Ahora
chart-column-year = { $year }
chart-column-target = Meta
chart-column-range = Intervalo
chart-column-coverage = Cobertura
chart-overall = Conjunto

# The cell that explains the small radars.
chart-legend = Cómo se lee
chart-note-rings = Anillos: { $rings }.
# The rings whose names have no room.
chart-note-inner-rings = Anillos interiores: { $rings }
chart-note-bold = Cifras en negrita: valor registrado.
chart-note-none = –: sin datos, no preguntado o respuestas insuficientes.

# The groups compared.
chart-groups-recorded = Registrado { $value }
chart-groups-extremes = grupo más alto y más bajo
chart-groups-others = otros grupos
chart-groups-upright = registrado por la delegación
chart-groups-none = Aún no tiene valor ningún grupo de partes interesadas.

# The heat map.
chart-column-recorded = Registrado
chart-missing = sin datos
chart-all-elements = Elementos

# Who does what, and how institutions work together. The first finding of a picture is its title and has no full stop.
chart-name-who-does-what = Quién hace qué
chart-name-how-they-work-together = Cómo trabajan juntas
chart-name-page = { $name } ({ $page })
chart-title-who-leads = Quién dirige cada elemento
chart-continued = { $title } (continuación)
chart-status-parts = { $with } de { $all ->
        [one] { $all } institución tiene
        [many] { $all } instituciones tienen
       *[other] { $all } instituciones tienen
    } un papel
chart-status-pairs = { $works } de { $of ->
        [one] { $of } par funciona
        [many] { $of } pares funcionan
       *[other] { $of } pares funcionan
    }
chart-source-register = { $origin } { $method }
chart-source-who-does-what = Del registro de instituciones; no figuran las que no tienen papel.
chart-source-who-leads = Instituciones rectoras, del registro de instituciones.
chart-source-pairs = Un par es una casilla; no tiene dirección.
chart-source-next = La imagen siguiente tiene { $count } más.
chart-source-in-workbook = El libro de cálculo tiene { $count } más.

finding-no-parts = Ninguna institución tiene aún un papel en un elemento
finding-no-lead = { $of } elementos, { $elements ->
        [one] uno de ellos
        [many] { $elements } de ellos
       *[other] { $elements } de ellos
    } sin institución rectora
finding-supported-only = { $count ->
        [one] { $names }: con apoyo, pero nadie responde.
        [many] { $names }: con apoyo, pero nadie responde.
       *[other] { $names }: con apoyo, pero nadie responde.
    }
finding-untouched = Nadie tiene un papel en { $names }.
finding-several-leads = { $count ->
        [one] { $names }: más de una institución rectora.
        [many] { $names }: más de una institución rectora en cada uno.
       *[other] { $names }: más de una institución rectora en cada uno.
    }
finding-functions-missing = { $places ->
        [one] En un lugar, una función no tiene a nadie.
        [many] En { $places } lugares, una función no tiene a nadie.
       *[other] En { $places } lugares, una función no tiene a nadie.
    }
finding-every-element-led = Cada elemento tiene una institución rectora
finding-no-shared-duty = Ningún par de instituciones comparte una responsabilidad
finding-no-means = Sin medios para cooperar: { $pairs } de los { $of } pares con responsabilidad común
finding-mostly-in = { $pairs ->
        [one] Uno atañe a { $element }.
        [many] { $pairs } atañen a { $element }.
       *[other] { $pairs } atañen a { $element }.
    }
finding-on-paper-only = Solo en el papel: { $pairs } de { $of ->
        [one] { $of } par
        [many] { $of } pares
       *[other] { $of } pares
    } con responsabilidad común
finding-on-paper-another = { $pairs ->
        [one] Otro los tiene solo en el papel.
        [many] Otros { $pairs } los tienen solo en el papel.
       *[other] Otros { $pairs } los tienen solo en el papel.
    }
finding-not-known = Aún no se sabe: { $pairs } de { $of ->
        [one] { $of } par
        [many] { $of } pares
       *[other] { $of } pares
    } con responsabilidad común
finding-all-work = { $of ->
        [one] El único par con responsabilidad común trabaja en conjunto
        [many] Los { $of } pares con responsabilidad común trabajan en conjunto
       *[other] Los { $of } pares con responsabilidad común trabajan en conjunto
    }
finding-with-unknown = { $finding } ({ $unknown } sin datos)

duty-who-leads = Quién dirige
duty-nobody = nadie
duty-leads = dirige
duty-leads-means = responde del elemento
duty-supports = apoya
duty-empty = vacío: sin papel
duty-functions = Funciones
duty-functions-note = instituciones que la tienen
duty-cross = nadie, aunque hay preguntas que la piden
duty-dash = no se pide en este elemento
duty-nobody-yet = Aún nadie
duty-lead-institution = Institución rectora
duty-supported-by = { $count ->
        [0] ninguna lo apoya
        [one] una lo apoya
        [many] { $count } lo apoyan
       *[other] { $count } lo apoyan
    }
duty-more = y { $count } más
# Lines for those who do not see the picture.
duty-line = { $name }: { $value }
duty-line-nobody = nadie dirige
duty-line-leads = dirige { $names }
duty-line-supports = { $count ->
        [one] una apoya: { $names }
        [many] { $count } apoyan: { $names }
       *[other] { $count } apoyan: { $names }
    }
pairs-means = Por qué medio
pairs-states = Cómo funciona
pairs-works = funciona
pairs-on-paper = en el papel
pairs-missing = sin medios
pairs-unknown = sin datos
pairs-apart = nada en común
pairs-head = { $count ->
        [one] El par sin medios
        [many] Los { $count } pares sin medios
       *[other] Los { $count } pares sin medios
    }
pairs-more = y { $count } más, en el informe
pairs-two = { $one } y { $other }
pairs-by = { $pair } ({ $means })
