# The first screen: new, open, bring in, the sample, recent files.

home-name = Rapporteur
home-promise = Guíe a su delegación por una autoevaluación de ciberseguridad: pregunta a pregunta, hasta una visión compartida.
home-offline = Sin conexión. Los archivos no salen de este equipo.
# $version is the version of the program.
home-based = El cuestionario nacional se basa en los cinco elementos de la Cuestión 22/1 del UIT-D y en la resolución 64/211 de la Asamblea General de las Naciones Unidas. No es un producto de la UIT ni de la ONU. Versión { $version }

home-start = Comenzar
# $percent is a share such as 115%.
home-text-size = Tamaño del texto { $percent }
home-settings = Ajustes
home-help = Ayuda
home-understood = Aceptar
# $title is the name of the open assessment.
home-back = Volver a { $title }

home-new = Nueva evaluación
home-new-words = País y cuestionario, luego la delegación
home-open = Abrir un archivo
home-open-words = Del disco o de una memoria USB
home-sample = Probar el ejemplo
home-sample-words = Evaluación completa de un país ficticio

home-recent = Archivos recientes
home-missing = No se encuentra
home-forget = Quitar de la lista; no se borra nada
# The counts of questions.
home-answered = { $answered } de { $asked }

home-hint-choose = Elegir
home-hint-open = Abrir
home-hint-forget = Quitar de la lista
home-drop = También puede soltar archivos aquí

home-cancel = Cancelar

# The dialog that opens a file.
home-find-words = El nombre de una evaluación termina en .assessment.ron.
home-find-path = Ruta del archivo
home-find-empty = Escriba una ruta o elija un archivo con Examinar.
home-find-open = Abrir

# The dialog of a new assessment.
home-begin-country = País o economía
home-begin-nameless = Escriba el nombre del país o de la economía.
home-begin-questionnaire = Cuestionario
home-begin-other = Otro, de un archivo
home-begin-kind = Cuestionario
home-begin-path = Ruta del cuestionario
home-begin-pathless = Escriba una ruta o elija un archivo con Examinar.
home-begin-reading = Leyendo el cuestionario
home-begin-questions = { $count ->
    [one] Una pregunta
    [many] { $count } de preguntas
   *[other] { $count } preguntas
 }
home-begin-scope = Alcance
home-begin-whole = { $count ->
    [one] La única pregunta
    [many] Los { $count } de preguntas
   *[other] Las { $count } preguntas
 }
home-begin-quick = Diagnóstico rápido, { $count }
home-begin-later = Puede cambiarlo en cualquier momento.
home-begin-folder = Se guardará en
home-begin-done = Crear

# Why another questionnaire cannot be taken.
home-fault-stopped = La lectura se interrumpió. Inténtelo de nuevo.
home-making-stopped = La creación se interrumpió. Inténtelo de nuevo.
home-fault-place = Línea { $line }, columna { $column }: { $found }
home-fault-more = { $count ->
    [one] Y uno más.
    [many] Y { $count } más.
   *[other] Y { $count } más.
 }

# The map of the keys.
help-title = Teclas
# Keys as they are printed on keyboards.
help-key-alt = Alt
help-key-ctrl = Ctrl
help-key-delete = Supr
help-key-end = Fin
help-key-enter = Enter
help-key-escape = Esc
help-key-home = Inicio
help-key-shift = Mayús
help-key-space = Espacio
help-key-tab = Tab
help-close = Cerrar
help-everywhere = En todas partes
help-assess = Evaluar
help-plan = Plan
help-lists = Listas y opciones
help-fields = Campos de texto
help-copies = Delegación y archivos de las mesas
help-places = Delegación, Evaluar, Resultados, Plan, Documentos
help-new = Nueva evaluación
help-open = Abrir un archivo
help-sample = Abrir una copia del ejemplo
help-outputs = Exportar
help-bring-back = Recoger archivos de las mesas
help-hand-out = Entregar archivos a las mesas de trabajo
help-save = Guardar ahora; también se guarda solo
help-undo = Deshacer
help-redo = Rehacer
help-tab = Control siguiente, anterior
help-press = Pulsar lo que tiene el foco; Espacio marca una casilla
help-escape = Cerrar, cancelar, volver
help-room = Vista de sala: abrir, cerrar
help-room-full = En la vista de sala: pantalla completa
help-room-hold = Vista de sala: fijar lo que muestra, o seguir de nuevo
help-room-text = Vista de sala: texto más grande, más pequeño
help-room-language = En la vista de sala: primer idioma, segundo, ambos
help-room-blank = En la vista de sala: dejarla en blanco, o mostrarla
help-room-page = En la vista de sala: página siguiente del plan, la anterior
help-help = Este mapa de teclas
help-level = Registrar ese nivel y permanecer
help-dont-know = No se sabe
help-not-applicable = No aplicable, con un motivo
help-contested = Controvertida, con la opinión minoritaria
help-change = Cambiar una respuesta registrada
help-questions = Pregunta anterior, siguiente
help-list = Todas las preguntas: buscar y filtrar
help-evidence = Añadir evidencia
help-brought = Ir a lo aportado para la pregunta; Intro lo cita o lo usa
help-strengths = Escribir fortalezas
help-gaps = Escribir carencias
help-note = Escribir una nota
help-mark = Marcar para volver
help-decide = Decidir lo que difiere entre las copias
help-origins = De dónde proceden los valores
help-pause = Detener el cronómetro, reanudarlo
help-who-is-here = Quién está
help-way = Durante una ronda: el modo de entrada
help-take-back = Retirar la última opinión del grupo
help-take-back-all = Retirar todas las opiniones del grupo
help-eye = Mostrar u ocultar la línea escrita
help-void = Anular la ronda mostrada
help-ask = Preguntar al siguiente grupo por su discrepancia con el nivel registrado
help-more = Más: anular la ronda, otra ronda
help-presence-turn = Asistencia: está, o ausente
help-presence-gone = Asistencia: se ha ido por hoy
help-presence-all = Asistencia: toda la lista
help-presence-join = Asistencia: alguien viene de otra sala
help-blank = En Evaluar: dejar en blanco la vista de sala, o mostrarla
help-groups = En una ronda: grupo anterior, siguiente
help-plan-target = Fijar la meta; el nivel más bajo es sin prioridad, Retroceso la retira
help-plan-horizon = Para cuándo: el plazo siguiente
help-plan-importance = Importancia, de 1 a 5
help-plan-effort = Esfuerzo, de bajo a alto
help-plan-use = Llevar al plan el siguiente paso sugerido
help-plan-new = Nueva acción
help-plan-add = Añadir al plan; también desde dentro de un campo
help-plan-more = Todos los campos de una acción, o los primeros
help-plan-remove = Quitar la acción del plan
help-plan-lists = Brechas, metas, acciones
help-plan-question = Mostrar la pregunta en Evaluar
help-plan-rank = Ordenar por prioridad o por rendimiento
help-choose = Elegir
help-add-person = Añadir participante
help-paste-list = Añadir personas de una lista copiada
help-add-breakout = Añadir mesa de trabajo
help-initiative-cite = Citar la iniciativa elegida como evidencia en la siguiente pregunta a la que atañe
help-delegation-tab = Delegación: la pestaña contigua
help-join = Reunir los archivos de la lista
help-row = En lo que los archivos quitan o cambian fuera de su parte: fila siguiente, anterior
help-tick = Tomar la fila, o dejarla fuera
help-keep-or-remove = Conservar lo que un archivo quita, quitarlo
help-keep = Conservar el primer valor, el segundo
help-third = Escribir otro valor
help-wait = Dejarlo para el plenario
help-bring-all = Recoger todo de la carpeta compartida
help-ends = Primero, último
help-forget = Quitar un archivo reciente de la lista
help-done = Listo; en una nota, línea nueva
help-typing = Deshacer lo escrito, rehacerlo
help-all = Seleccionar todo
help-clipboard = Cortar, copiar, pegar

# The page of the questionnaires. $time is hours and minutes.
home-library = Cuestionarios
home-library-about = Lo que pregunta una evaluación. Los suyos se quedan en este equipo.
home-library-open = Abrir un archivo…
home-library-shipped = Incluidos en Rapporteur
home-library-own = Míos, guardados en este equipo
home-library-file = De un archivo
home-library-elements = { $count ->
        [one] { $count } elemento
        [many] { $count } de elementos
       *[other] { $count } elementos
    }
home-library-time = { $time } h en sala
home-library-unspoken = Fuera de los idiomas del programa: { $languages }
home-library-look = Hojear
home-library-paper = Papel en blanco…
home-library-begin = Iniciar una evaluación
home-library-list = Volver a la lista
home-library-before = Elemento anterior
home-library-after = Elemento siguiente
home-library-printed = El papel en blanco está escrito
