# What stands in the papers that leave the program: report, strategy outline, slides, workbook, data.

# The kinds of papers, as titles and in lists.
report-kind = Informe de autoevaluación · { $questionnaire }
report-program = Rapporteur { $version }
report-contents = Índice
report-page = Página { $page } de { $pages }
# A name and what is said of it.
report-line = { $name }: { $value }
# What a picture says, for those who do not see it. $figures is a list.
report-alternative = { $title }. { $finding } { $figures }.

# The page for the minister.
report-summary = Resumen
report-strengths = Fortalezas
report-gaps = Carencias
report-decisions = Decisiones que se solicitan
report-decide = Decidir quién responde del paso siguiente en { $aspect }.
report-step-lead = { $lead }, { $horizon }.
report-value = Valor
report-low-high = Mín. a máx.
report-weakest = Aspecto más débil
report-before = Antes
report-elements-caption = Los elementos: valor, intervalo, cobertura
report-too-little = Cuando hay muy pocas preguntas resueltas, una indicación sustituye al valor.
report-quick = Se hizo un diagnóstico rápido: se formularon { $asked } de { $all } preguntas.
report-edition-internal = Esta edición se destina a la delegación y a su ministerio. Contiene nombres y evidencia restringida.
report-edition-notes = Contiene también las notas de la facilitación.
report-edition-counts = Contiene también los recuentos de opiniones por grupo; los grupos pequeños van juntos, y una fila unánime muestra su opinión.
report-edition-partners = Esta edición se destina a los asociados. No contiene nombres de personas, notas ni evidencia restringida; se mantienen las discrepancias y lo controvertido.
report-edition-public = Esta edición se destina al público. Contiene niveles, documentos públicos y títulos de las acciones; las opiniones, las discrepancias, los niveles controvertidos y lo que se dijo en apoyo de los niveles quedan en la delegación.

# Who, when, how.
report-mandate = Mandato, participantes, método
report-facts-caption = La evaluación
report-fact = Asunto
report-details = Detalles
report-fact-country = País o economía
report-fact-host = Anfitrión
report-fact-place = Lugar
report-fact-dates = Fechas
report-fact-questionnaire = Cuestionario
report-fact-answered = Respuestas
report-questionnaire-of = { $title }, versión { $version }, { $count ->
        [one] { $count } pregunta
        [many] { $count } de preguntas
       *[other] { $count } preguntas
    }
report-answered = { $answered } de { $asked ->
        [one] { $asked } pregunta respondida
        [many] { $asked } de preguntas respondidas
       *[other] { $asked } preguntas respondidas
    }; controvertidas: { $contested }; no se sabe: { $unknown }; no aplicables: { $apart }
report-participants = Participantes
report-people = { $count ->
        [0] No consta ningún participante.
        [one] Participó { $count } persona.
        [many] Participaron { $count } de personas.
       *[other] Participaron { $count } personas.
    }
report-people-head = Personas
report-people-caption = La delegación
report-group = Grupo de partes interesadas
report-function = Función
report-groups-caption = Participantes por grupo de partes interesadas
report-functions-caption = Participantes por función; una persona puede representar varias
report-name = Nombre
report-organisation = Institución
report-role = Rol
report-nobody-missing = Estuvieron representados todos los grupos de partes interesadas y todas las funciones.
report-institutions = Instituciones: { $names }.
report-missing = No estuvieron representados: { $names }.
report-method = Método y escala
report-method-scale = Cada pregunta se responde en una misma escala de { $count } niveles. La delegación registra un nivel de común acuerdo. Cuando no hay acuerdo, la pregunta es controvertida; en tal caso puede contar un nivel hasta que lo haya.
report-method-value = El valor de un aspecto es el promedio de sus preguntas resueltas; el de un elemento, el promedio de sus aspectos. Las preguntas que no se saben, no aplicables, controvertidas sin nivel o pendientes nunca cuentan como cero ni alteran un promedio.
report-method-range = El intervalo de mínimo a máximo indica dónde podría terminar el valor: el mismo promedio con todo lo no resuelto en el nivel más bajo y, después, en el más alto. La cobertura es la proporción de preguntas aplicables que están resueltas.
report-method-overall = No hay cifra de conjunto, a propósito: un promedio de todos los elementos oculta el más débil, y no se establece ninguna clasificación de países.
report-method-views = En una ronda cada participante da su opinión en secreto; después las opiniones se muestran por grupo de partes interesadas y se debaten. Las opiniones y las medianas son propuestas; la delegación registra el nivel.
report-method-told = De una ronda este informe da la clase, la mediana inferior y el intervalo, y la mediana inferior de cada grupo con al menos tres opiniones si eso no revela ninguna otra. Donde todas las opiniones eran iguales da el nivel como unánime. Que todas las personas que opinaron coincidieron es lo único que puede deducirse de un grupo menor; en la sala, un grupo unánime muestra su opinión.
report-scale-caption = La escala
report-level = Nivel
report-meaning = Significado
report-decider = Se elige solo si
report-limits = Límites
# $percent is a share in digits with its sign.
report-documented = Niveles que se apoyan en un documento, público o visto en la sala: { $documented } de { $resolved } ({ $percent }).
report-no-proof = Una autoevaluación no es una prueba. El cuadro indica qué parte de ella se apoya en documentos.
report-no-proof-short = Una autoevaluación no es una prueba; el informe indica qué parte se apoya en documentos.
report-grades-caption = Evidencia según su solidez
report-grade = Solidez
report-pieces = Evidencias
report-no-product = Elaborado con Rapporteur, que no es un producto de la Unión Internacional de Telecomunicaciones ni de las Naciones Unidas.

# The chapters of results.
report-case = Razones para actuar
report-case-why = Por qué el país debe actuar: lo que la delegación registró sobre la dependencia, las amenazas y las consecuencias.
report-by-element = Resultados por elemento
report-element-line = { $value }. Mínimo a máximo: { $range }; cobertura: { $coverage }; preguntas resueltas: { $resolved }.
report-target-line = Con todas las metas alcanzadas: { $target }.
report-groups-span = Los valores de los grupos de partes interesadas van de { $low } ({ $lowest }) a { $high } ({ $highest }).
report-radar-of = { $name }, por aspecto
report-aspect = Aspecto
report-resolved = Resueltas
report-aspects-caption = Los aspectos
report-question = Pregunta
report-looks = Cómo se manifiesta
report-questions-caption = Las preguntas
report-exists = Qué existe
report-lacks = Qué falta
report-dissent = Discrepancia
# $name is a stakeholder group, $level a level with its name.
report-dissent-level = { $name } ({ $level })
report-rounds-beside = Rondas anuladas y rondas adicionales
report-rounds-beside-caption = Rondas anuladas, o hechas después de la segunda, con sus razones. Una ronda anulada no cuenta en ningún resultado.
report-round-state = Estado
report-round-void = Anulada
report-round-counts = Cuenta
report-round-why = Por qué
report-sources = Fuentes
# One source after the others.
report-source-next = { $before }; { $next }
report-provisional = { $level }, con carácter provisional
report-standing-recorded = registrada
report-standing-provisional = con nivel provisional
report-standing-contested = controvertida
report-standing-not-settled = sin resolver
report-standing-dont-know = no se sabe
report-standing-open = sin nivel
report-views = Perspectivas sobre los elementos
report-views-why = Las mismas respuestas, agrupadas de otro modo. Una pregunta puede figurar en varias filas de un cuadro.
report-by-group = Por grupo de partes interesadas
report-by-group-caption = Cada elemento según los grupos
report-differ = Donde más difirieron las opiniones
report-differ-caption = Última ronda de cada pregunta
report-class = Clase
report-consensus = Consenso
report-span = De – a
report-unsettled = Controvertidas y desconocidas
report-unsettled-counts = Controvertidas: { $contested }; no se sabe: { $unknown }; pendientes: { $open }; discrepancias registradas: { $dissents }.
report-unsettled-caption = Qué queda por resolver y quién aporta evidencia
report-stands = Situación
report-brings = Evidencia: quién y para cuándo
report-compared = Comparación con la línea de base
report-compared-with = Línea de base: { $baseline }. Las diferencias son las de los valores mostrados.
report-compared-doubt = Tenga en cuenta lo que difiere: { $note }.
report-compared-caption = Los elementos entonces y ahora
report-change = Cambio
report-moved = Preguntas que cambiaron
report-moved-counts = Más altas que antes: { $up }; más bajas: { $down }; en el mismo nivel: { $same }.
report-plan = Plan de acción
report-plan-none = Aún no se ha registrado ninguna acción.
report-plan-caption = Acciones por plazo
report-action = Acción
report-lead = Institución responsable
report-with = Con { $partners }
report-horizon = Plazo
report-horizon-short = 0–6 meses
report-horizon-medium = 6–18 meses
report-horizon-long = 18–36 meses
report-effort = Esfuerzo
report-effort-low = bajo
report-effort-medium = medio
report-effort-high = alto
report-first-step = Primer paso
report-indicator = Indicador
report-target = Meta
report-importance = Importancia
report-support = Apoyo internacional solicitado
report-status = Estado
report-status-proposed = propuesta
report-status-confirmed = confirmada
report-status-underway = en curso
report-status-done = realizada
report-status-dropped = abandonada
report-partners = Asociados
report-checklist = Lista de control: { $lens }
report-checklist-why = Los puntos, en palabras del cuestionario. «Tratado» significa que la sesión respondió a todas las preguntas del punto.
report-checklist-caption = Puntos tratados y pendientes
report-checklist-note = Lo que aquí figura como tratado se debatió; el nivel indica hasta dónde se ha llegado.
report-point = Punto
report-covered = Sesión
report-answered-head = Respondidas
report-point-open = pendiente
report-point-partly = tratado en parte
report-point-covered = tratado

# The annexes.
report-annexes = Anexos
report-answers = Todas las preguntas
report-answers-caption = Cada pregunta con su respuesta
report-id = N.º
report-reason = Motivo, cuando no se aplica
report-evidence = Evidencia
report-register = Registro de evidencia
report-register-caption = Evidencia por pregunta
report-source = Fuente
report-date = Fecha
report-grade-short = Solidez
report-restricted-head = Difusión
report-restricted = restringido
report-glossary = Términos
report-glossary-caption = Términos tal como se usan aquí
report-term = Término
report-formulas = Fórmulas
report-formula-aspect = Aspecto = promedio ponderado de los valores de sus preguntas resueltas; el peso es 1 cuando el cuestionario no indica ninguno.
report-formula-element = Elemento = promedio ponderado de sus aspectos que tienen valor.
report-formula-range = Mínimo, máximo = lo mismo con cada pregunta aplicable no resuelta en el nivel más bajo y, después, en el más alto.
report-formula-coverage = Cobertura = preguntas resueltas ÷ preguntas aplicables.
report-formula-consensus = Consenso = 1 + Σ p × log₂(1 − |c − m| ÷ d), sobre los niveles c que reúnen cada uno la proporción p de las opiniones, donde m es su promedio y d la amplitud de la escala (Tastle y Wierman, 2007). A es el acuerdo de Van der Eijk (2001).
report-notes = Notas de la facilitación

term-recorded = Registrado
term-recorded-means = El nivel que la delegación acordó. Solo estos niveles (y los provisionales) cuentan en los valores.
term-contested = Controvertida
term-contested-means = Sin acuerdo. Puede contar un nivel de forma provisional hasta que lo haya.
term-dont-know = No se sabe
term-dont-know-means = Nadie en la sala pudo decirlo. Ensancha el intervalo y no altera ningún valor.
term-not-applicable = No aplicable
term-not-applicable-means = La pregunta no concierne a este país, por un motivo que se conserva. Sale del cómputo.
term-coverage = Cobertura
term-coverage-means = La proporción de preguntas aplicables que están resueltas.
term-low-high = Mínimo a máximo
term-low-high-means = Dónde podría terminar un valor cuando todo se sepa.
term-baseline = Línea de base
term-baseline-means = Una evaluación anterior con la que se compara esta.
term-evidence = Evidencia
term-evidence-means = Lo que muestra que un nivel es cierto: A, un documento público; B, un documento visto en la sala; C, la declaración del responsable; D, un parecer.
term-lead = Institución responsable
term-lead-means = La institución que responde de una acción.
term-round = Ronda
term-round-means = Una vuelta de opiniones sobre una pregunta, una por persona, ocultas hasta que se reciben todas.
term-lower-median = Mediana inferior
term-lower-median-means = La opinión central; si hay dos, la más baja.
term-consensus = Consenso
term-consensus-means = De 0, opiniones en los dos extremos de la escala, a 1, todas las opiniones iguales.
term-dissent = Discrepancia
term-dissent-means = Una opinión minoritaria que consta en sus propias palabras.

# The strategy outline: pre-filled, to be edited.
outline-kind = Esquema de estrategia · { $questionnaire }
outline-how = Este esquema se ha completado a partir de la evaluación y está pensado para reescribirse. Las líneas en gris indican qué corresponde poner en su lugar.
outline-foreword = Prólogo
outline-foreword-prompt = Prólogo de la persona titular del ministerio: por qué ahora y qué promete esta estrategia.
outline-case = Razones para actuar
outline-case-prompt = La dependencia, las amenazas y el costo de no hacer nada, en cifras del propio país.
outline-vision = Visión y objetivos
outline-vision-prompt = La visión en una frase.
outline-goals = Un objetivo por elemento:
outline-goal = De { $now } hoy a { $target }.
outline-goal-open = Hoy { $now }; fije una meta.
outline-principles = Principios
outline-rights = Derechos: las medidas respetan los derechos humanos, la privacidad y el Estado de derecho.
outline-proportion = Proporcionalidad: el esfuerzo y la injerencia guardan proporción con el riesgo.
outline-inclusion = Inclusión: participan todos los interesados, desde el gobierno hasta la ciudadanía.
outline-risk = Riesgo: las prioridades se derivan del riesgo y se revisan cuando este cambia.
outline-roles = Cometidos
outline-roles-prompt = Indique la institución responsable y el organismo que coordina.
outline-roles-caption = Quién hace qué
outline-institution-prompt = Por designar
outline-chapters = Los elementos
outline-now = Dónde estamos
outline-want = Dónde queremos estar
outline-want-prompt = Fije un nivel como meta y una fecha para este elemento.
outline-next-level = { $question } En el nivel { $level }: { $looks }
outline-measures = Medidas
outline-measures-prompt = Enumere las medidas, cada una con una institución responsable y un plazo.
outline-infrastructure = Infraestructura crítica y gestión de riesgos
outline-infrastructure-prompt = Cómo se identifica la infraestructura crítica, quién responde de su riesgo y cómo se comprueba.
outline-resources = Recursos
outline-resources-prompt = Dinero, personal y competencias para cada año de la estrategia.
outline-cooperation = Cooperación internacional
outline-cooperation-prompt = Asociados, tratados y puntos de contacto; qué apoyo se solicita.
outline-delivery = Ejecución, indicadores y revisión
outline-delivery-prompt = Quién rinde cuentas a quién, con qué frecuencia, y cuándo se revisa la estrategia.
outline-indicators-caption = Indicadores
outline-annex = Anexo: plan de acción

# The slides.
slides-subtitle = Conclusiones de la delegación, { $date }
slides-subtitle-undated = Conclusiones de la delegación
slides-ends = Lo más fuerte y lo más débil
slides-unsettled = Qué queda por resolver
slides-unsettled-none = Nada es controvertido y nada se desconoce.
slides-compared = Qué ha cambiado
slides-compared-finding = Elementos más altos que en la línea de base: { $up } de { $count }; más bajos: { $down }.
slides-plan = Qué va primero
slides-plan-finding = { $count ->
        [one] { $count } acción; en un plazo de seis meses: { $soon }.
        [many] { $count } de acciones; en un plazo de seis meses: { $soon }.
       *[other] { $count } acciones; en un plazo de seis meses: { $soon }.
    }
slides-method = Cómo leer esto
slides-decisions = Decisiones que se solicitan
slides-decisions-finding = Para que el trabajo pueda comenzar.

# The workbook: names of sheets have at most 31 characters.
sheet-about = Acerca de
# The end of a text that is too long for a cell.
sheet-cut = {" "}… (cortado aquí: en una celda no cabe más; los datos en JSON contienen el texto completo)
sheet-results = Resultados
sheet-answers = Respuestas
sheet-views = Opiniones
sheet-counts = Recuentos de opiniones
sheet-actions = Acciones
sheet-evidence = Evidencia
sheet-people = Delegación
sheet-tier = Tipo
sheet-element = Elemento
sheet-aspect = Aspecto
sheet-low = Mínimo
sheet-high = Máximo
sheet-level-value = Nivel
sheet-level-name = Nombre del nivel
sheet-state = Estado
sheet-round = Ronda
sheet-votes-unknown = No se sabe
sheet-votes-not-applicable = No aplicable
sheet-votes-abstain = Abstenciones
sheet-median = Mediana inferior
sheet-lowest-view = Opinión más baja
sheet-highest-view = Opinión más alta
sheet-mark = Marca de difusión
sheet-profile = Edición
sheet-program = Programa

# Names of outputs in lists.
output-report = Informe de la evaluación
output-data-all = Datos para otros programas
output-report-page = Informe, HTML
output-report-text = Informe, DOCX
output-outline = Esquema de la estrategia
output-slides = Diapositivas
output-workbook = Libro de cálculo
output-table = Datos, CSV
output-data = Datos, JSON

# Who took part in what, in the delegation's own edition.
report-took-part = Participó en
report-here = Presencia
# A time during which somebody was here; $day is a date, $from and $to are times.
report-here-between = { $day }, { $from }–{ $to }
report-here-from = { $day }, desde { $from }

# Institutions: who does what, how they work together, what the country already has.
report-duties = Las instituciones y su cooperación
report-duties-caption = Quién dirige y quién apoya cada elemento
report-supports = Con el apoyo de
report-pairs-caption = Pares con responsabilidad común sin medios que funcionen
report-pair = Instituciones
report-elements-head = Elementos
report-other-organisation = Otra institución
report-shown-by = Qué lo muestra
report-said-by = Quién lo dice
report-sector = Ámbito
report-in-room = En la sala
report-yes = sí
report-no = no participa
report-mandate-head = Base jurídica o mandato
report-contact = Oficina de contacto
report-post = Cargo
report-honorific = Tratamiento
report-initiatives = Iniciativas
report-initiative = Iniciativa
report-kind-head = Tipo
report-kind-law = ley
report-kind-policy = política
report-kind-strategy = estrategia
report-kind-programme = programa
report-kind-body = órgano
report-kind-project = proyecto
report-kind-agreement = acuerdo
report-kind-campaign = campaña
report-kind-exercise = ejercicio
report-initiative-planned = prevista
report-initiative-in-force = en vigor
report-initiative-ended = terminada
report-since = Desde
report-until = Hasta
report-since-year = desde { $year }
report-until-year = hasta { $year }
report-years = de { $first } a { $last }
report-document = Documento
report-money = Recursos
sheet-training = Necesidades de formación
outline-institutions = Instituciones
