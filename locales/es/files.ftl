# Files: opening, saving, recovering, merging, and what can go wrong with them.

files-browse = Examinar
# The kind of file that the system's dialog lists.
files-kind = Evaluación
files-title = Archivos
files-pathless = Escriba una ruta o elija una con Examinar.

files-this = Este archivo
files-sample = Es una copia del ejemplo. Nada de lo que contiene se refiere a un país real.
files-place = Dónde está
files-saved = Todo está en el disco
files-saved-at = Guardado { $time }
files-saving = Guardando
files-not-saved = Sin guardar aquí
files-name = Nombre del archivo
files-nameless = El archivo necesita un nombre.
files-rename = Cambiar nombre
files-renamed = Nombre cambiado
files-reveal = Mostrar en la carpeta
files-not-shown = Aquí ningún programa muestra carpetas. El archivo está en
files-close = Cerrar el archivo

files-copy = Guardar una copia
files-copy-words = Para una memoria USB o para un colega. Usted sigue trabajando en este archivo.
files-copy-path = Dónde se guarda la copia
# The proposed name of a copy; $name is the name of the file.
files-copy-name = { $name } - copia
files-copy-save = Guardar la copia
files-copied = Copia guardada

files-elsewhere = Guardar en otro lugar
files-elsewhere-words = No se puede escribir en el lugar donde está el archivo. Elija otro: el trabajo continúa allí. Lo que hay en el disco en el lugar anterior queda como está.
files-elsewhere-save = Guardar allí y continuar
files-moved = Guardado en otro lugar; el trabajo continúa en este archivo

files-other = Abrir otro archivo
files-other-words = Antes se guarda y se cierra este archivo.
files-other-path = Ruta del archivo
files-other-open = Abrir

files-next = Evaluación siguiente
# $title is the name of this assessment.
files-next-words = Para la próxima vez, quizá dentro de un año. Se crea un archivo con la misma delegación y sin respuestas; «{ $title }» pasa a ser su línea de base, que se muestra bajo los nuevos resultados. Este archivo queda como está.
files-next-begin = Comenzar la evaluación siguiente

files-hint-save = Guardar ahora
files-hint-open = Abrir
files-hint-new = Nueva evaluación

files-read-only = Abierto en otro lugar; aquí solo se muestra

# Earlier states of the file, which the program keeps by itself.
files-earlier = Estados anteriores
files-earlier-words = Se conservan solos: al abrir, cada diez minutos de trabajo, antes de cualquier operación con riesgo y al cerrar. Bajo cada uno figura lo ocurrido desde entonces. Restaurar es un cambio como cualquier otro: Ctrl+Z lo deshace.
files-earlier-none = Aún no hay ninguno.
files-earlier-restore = Restaurar
files-earlier-same = Nada ha cambiado desde entonces
files-earlier-damaged = No se puede leer
files-earlier-stopped = La lectura del estado anterior se interrumpió. No se ha cambiado nada; inténtelo de nuevo.
# $size is a number.
files-earlier-size = { $size } kB
files-earlier-all = Mostrar los { $count }
files-earlier-newest = Mostrar los más recientes
# Why a state was kept.
files-earlier-opened = al abrir
files-earlier-work = durante el trabajo
files-earlier-join = antes de incorporar otro estado
files-earlier-restored = antes de restaurar
files-earlier-migration = antes de un formato más reciente
files-earlier-closed = al cerrar
files-earlier-unsaved = mientras no se podía guardar
files-earlier-mended = antes de sellar el archivo corregido
files-earlier-other = por otro motivo

files-forget = No dejar ninguna copia en este equipo
# $title is the name of the assessment.
files-forget-question = Se quitan todos los estados anteriores de «{ $title }» y la entrada en los archivos recientes. El archivo mismo queda donde está, íntegro, y se cierra. Esto no se puede deshacer.
files-forget-cancel = Conservarlos
files-forget-done = Quitar y cerrar

# Whose the file is.
hold-again = Reintentar
hold-copy = Trabajar en una copia
hold-taken = El archivo ya se puede editar aquí
hold-still = Sigue abierto allí
hold-take-over = Continuar aquí
hold-read = Solo leer
hold-read-only = No se ha cambiado nada: el archivo está abierto en otro lugar
hold-read-only-next = Ciérrelo allí y pulse Reintentar, o trabaje en una copia.

# Somebody else has written the open file.
changed-differs = Qué es diferente en el archivo:
changed-choices = No se pierde nada: como archivo nuevo, la versión de usted queda junto a la otra; si toma la otra o reúne las dos, la de usted se conserva en Estados anteriores.
changed-unreadable = Lo que han escrito otros no se puede leer. Es posible que aún esté en camino. Su trabajo está a salvo en esta ventana; como archivo nuevo queda junto al otro.
changed-broken = El sello de lo que se escribió no coincide: se corrigió a mano o está dañado. Si reúne las dos, lo cambiado a mano cuenta como un cambio de ahora.
# A question that differs.
changed-named = { $id } { $title }
changed-named-more = { $names } …
changed-keep = Guardar el mío como nuevo
changed-take = Tomar el otro
changed-later = Más tarde
changed-join = Reunir las dos
changed-joined = Las dos versiones están reunidas
changed-joined-next = Lo que cada parte escribió sin haber visto a la otra queda lado a lado hasta que usted decida. Ctrl+Z deshace la reunión.
changed-decide = Decidir

# After a crash: the file holds one thing, this computer has kept another.
left-title = Se conservó trabajo que no está en este archivo
# $when is a moment, as “Today, 14:05”, and $file the path of the file. With “both”, the file has other work too.
left-words = «{ $file }» no se pudo guardar antes de que el programa terminara. Lo hecho hasta entonces está conservado en este equipo (conservado: { $when }) y todavía no está en el archivo.
left-words-both = «{ $file }» no se pudo guardar antes de que el programa terminara. Lo hecho hasta entonces está conservado en este equipo (conservado: { $when }). Desde entonces hay otro trabajo en el archivo.
left-differs = Qué cambiaría en el archivo el trabajo conservado:
left-choices = Si lo recupera, entra ahora en el archivo. Lo que el archivo contiene y lo conservado quedan en Estados anteriores.
left-choices-both = Recuperarlo es un cambio como cualquier otro: Ctrl+Z lo deshace. También queda en Estados anteriores.
left-file = Dejar el archivo como está
left-kept = Recuperarlo

# A file that cannot be opened, and a good state of it.
# $when is a moment, as “Today, 14:05”.
rescue-holds = En este equipo se conserva un estado correcto (conservado: { $when }): «{ $title }», { $answered } de { $asked } preguntas respondidas, { $people ->
        [one] un participante
        [many] { $people } de participantes
       *[other] { $people } participantes
    }.
rescue-mend-next = Si lo toma, el archivo dañado no se borra: se aparta con un nombre que lo indica.
rescue-anew-next = Si lo toma, pasa a ser un archivo nuevo en la carpeta de las evaluaciones.
rescue-mend = Tomar el estado correcto
rescue-anew = Tomarlo como archivo nuevo
rescue-leave = Dejar todo como está

# A file whose last line, the seal, does not fit: a page while it is opened.
mended-opening = Abriendo, todavía sin cambios
mended-title = El sello de este archivo no coincide: se corrigió a mano o está dañado.
mended-next = La última línea debería sellar lo que está encima. Todavía no se ha cambiado nada y nada se ha perdido: los dos estados están en este disco.
mended-damaged = El sello de este archivo no coincide: está dañado, o se cambió donde nadie corrige.
mended-damaged-next = No solo difieren valores que escriben las personas. Todavía no se ha cambiado nada y nada se ha perdido: los dos estados están en este disco.
mended-unknown-next = La última línea debería sellar lo que está encima. Todavía no se ha cambiado nada.
mended-unknown = Este equipo no conoce ningún estado anterior
mended-unknown-why = Por eso desde aquí no se puede saber qué difiere. Si sabe quién corrigió el archivo, tómelo; si no, ciérrelo y pida otra copia.
mended-differs = Qué difiere
# $count values differ of $of that were compared; $when is a moment, as “Today, 10:42”.
mended-compared = { $count ->
    [0] Ningún valor
    [one] { $count } valor
    [many] { $count } valores
   *[other] { $count } valores
} de { $of }. Comparado con el estado más reciente que conoce este equipo: { $when }.
mended-copy = Copiar como tabla
mended-where = Dónde
mended-what = Qué
# Heads of two columns; $when is a time or a moment.
mended-earlier = Estado anterior, { $when }
mended-file = En el archivo, { $when }
mended-file-plain = En el archivo
mended-no-value = No difiere ningún valor de una pregunta, un dato, una persona o el plan.
mended-all = Mostrar todo ({ $count })
mended-foot = No difiere nada de una ronda, de una opinión ni de un contador. Todo el texto es legible.
mended-foot-damage = Difiere una ronda, un contador o una marca, que nadie cambia a mano a propósito.
mended-foot-new = En el archivo también hay cambios que este equipo todavía no conoce; vienen incluidos si lo toma como corregido.
mended-foot-questionnaire = El cuestionario del archivo es otro, así que sus valores no se pueden tomar uno por uno.
# The kinds of what differs, with their counts.
mended-count = { $kind }: { $count }
mended-levels = Niveles registrados
mended-words = Textos y evidencia
# What differs of a question.
mended-outcome = Nivel registrado
mended-review = Volver a ella
mended-dissent = Discrepancia
mended-detail = { $part }, { $detail }
mended-others = { $value } (otros detalles)
mended-how = Cómo continuar
mended-as = Tomar el archivo como corregido
mended-as-means = { $count ->
    [one] El valor pasa a ser un cambio de hoy, visible al reunir copias. Ctrl+Z lo deshace.
    [many] Cada uno de los { $count } valores pasa a ser un cambio de hoy, visible al reunir copias. Ctrl+Z lo deshace.
   *[other] Cada uno de los { $count } valores pasa a ser un cambio de hoy, visible al reunir copias. Ctrl+Z lo deshace.
}
mended-as-none-means = Ningún valor cambia. El archivo tal como está queda en Estados anteriores.
mended-as-is-means = Se abre tal como está y se sella de nuevo. El archivo tal como está queda en Estados anteriores.
# $when is a time or a moment.
mended-open = Abrir el estado de { $when }
mended-open-means = El archivo tal como está queda a su lado con el nombre «{ $name }».
mended-path = Archivo: { $path }
mended-close = Cerrar, no cambiar nada
mended-take = { $count ->
    [one] Tomar { $count } valor corregido
    [many] Tomar { $count } valores corregidos
   *[other] Tomar { $count } valores corregidos
}
mended-sure = El archivo parece dañado, no corregido. Pulse otra vez para tomarlo de todos modos.
mended-take-sure = Tomarlo de todos modos
mended-hint-value = Valor
mended-hint-mended = Como corregido
mended-hint-earlier = Estado anterior
mended-hint-on = Continuar
mended-only-bytes = Ningún valor cambió en «{ $file }»
mended-only-bytes-next = Cambió a mano algo aparte de los valores. Al guardar la próxima vez se sella de nuevo el archivo.
mended-only-shown = «{ $file }» se muestra tal como está. Compruébelo antes de confiar en él.
mended-taken = «{ $file }» se tomó como corregido
mended-taken-next = Está sellado de nuevo. El archivo tal como estaba queda en Estados anteriores.
mended-kept-beside = El archivo tal como estaba está a su lado con el nombre «{ $aside }».
