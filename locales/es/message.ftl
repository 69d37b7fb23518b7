# Notices and errors that no single room owns.
# A title says what happened; the text says what is safe and what to do next.

# $detail is what the system or a library says, in its own words.
message-detail = { $text } ({ $detail })

# A change that cannot happen. Nothing was changed.
message-edit-question = No hay ninguna pregunta { $id } en este cuestionario.
message-edit-level = La escala no tiene ningún nivel en la posición { $level }; tiene { $count ->
        [one] { $count } nivel, contado
        [many] { $count } de niveles, contados
       *[other] { $count } niveles, contados
    } desde 0.
message-edit-empty = Este texto no puede quedar vacío.
message-edit-empty-next = No se ha cambiado nada. Escriba antes unas palabras.
message-edit-long = Este texto tiene { $length } caracteres; el máximo es { $limit }.
message-edit-long-next = Acorte el texto nuevo, o pase una parte a un documento y cítelo como evidencia; hasta entonces se conserva el anterior.
message-edit-reason = El motivo tiene { $length ->
        [one] { $length } carácter
        [many] { $length } de caracteres
       *[other] { $length } caracteres
    }; se necesitan al menos { $minimum }.
message-edit-reason-next = No se ha cambiado nada. Diga en pocas palabras por qué la pregunta no se aplica aquí.
message-edit-dates = El último día es anterior al primero.
message-edit-dates-next = No se ha cambiado nada. Corrija una de las dos fechas.
message-edit-group = No hay ningún grupo de partes interesadas «{ $id }» en esta evaluación.
message-edit-function = No hay ninguna función «{ $id }» en este cuestionario.
message-edit-unknown-next = No se ha cambiado nada. Elija una entrada que exista en el cuestionario.
message-edit-gone = Esta entrada ya no está.
message-edit-gone-next = No se ha cambiado nada; es posible que ya se haya quitado.
message-edit-round-open = Ya hay una ronda abierta.
message-edit-round-open-next = No se ha cambiado nada. Revele la ronda abierta o descártela.
message-edit-rounds = Esta pregunta ha tenido tantas rondas como se pueden distinguir.
message-edit-rounds-next = Se conservan todas. Registre el nivel, o registre la pregunta como controvertida.
message-edit-round-reason = Dos rondas de esta pregunta ya cuentan.
message-edit-round-reason-next = Se conservan las dos. Diga por qué se hace otra, o anule una de ellas.
message-edit-groups = Hay tantos grupos como se pueden distinguir.
message-edit-groups-next = No se ha cambiado nada. Cambie el nombre de un grupo fuera de uso.
message-edit-times = Estas horas se contradicen.
message-edit-times-next = No se ha cambiado nada. Las pausas van entre el inicio y el fin, una tras otra, y la jornada termina antes de medianoche.
message-edit-people = Hay miembros de la delegación que pertenecen a esta institución.
message-edit-people-next = No se ha cambiado nada. Páselos antes a otra institución, o cambie el nombre de esta.
message-edit-ends = Termina antes de empezar.
message-edit-ends-next = No se ha cambiado nada. Corrija una de las dos fechas.
message-edit-relation = Una relación une dos instituciones distintas, y lo que es necesario aún no existe.
message-edit-relation-next = No se ha cambiado nada. Elija dos instituciones u otro estado.
message-edit-round-ended = Esta ronda ha terminado.
message-edit-round-ended-next = No se ha cambiado nada; lo revelado se conserva como está.
message-edit-no-views = Nadie ha dado su opinión en esta ronda.
message-edit-no-views-next = La ronda sigue abierta. Anote una opinión o descarte la ronda.
message-edit-has-views = En esta ronda se han dado opiniones.
message-edit-has-views-next = No se ha cambiado nada. Revele la ronda o descártela.
message-edit-many-views = El grupo tiene más opiniones de las que caben en una ronda.
message-edit-many-views-next = Esa opinión no se ha contado; todas las demás se conservan.
message-edit-round-conflict = En esta ronda se dieron opiniones en dos equipos, y las dos versiones no se han reunido.
message-edit-round-conflict-next = No se ha cambiado nada; se conservan las dos. Elija una de ellas en la lista de conflictos o descarte la ronda.
message-edit-element = No hay ningún elemento «{ $id }» en este cuestionario.
message-edit-taken = Otra mesa de trabajo se ocupa del elemento «{ $id }».
message-edit-taken-next = No se ha cambiado nada. Retire antes el elemento de esa mesa de trabajo.

# A copy that cannot be brought in. Nothing was changed here nor there.
message-join-assessment = Es otra evaluación
message-join-assessment-next = Es «{ $title }», y no una copia de esta, aunque el país sea el mismo. No se ha cambiado nada. Elija un archivo que se haya entregado desde esta evaluación, o una copia de ella.
message-join-damaged = Esta copia está dañada y se dejó fuera
message-join-damaged-next = Nombra el cambio { $counter } del programa que está abierto aquí, que solo ha hecho { $highest }. Aquí no se cambió nada. Pida de nuevo la copia al equipo que la hizo.
message-join-questionnaire = Esta copia responde a otro cuestionario
# $differences are the first few of the sentences below; $more counts the others.
message-join-questionnaire-next = { $more ->
        [0] { $differences } No se ha cambiado nada. Recoja copias que se hayan entregado con el mismo cuestionario.
        [one] { $differences } Hay una diferencia más. No se ha cambiado nada. Recoja copias que se hayan entregado con el mismo cuestionario.
        [many] { $differences } Hay { $more } de diferencias más. No se ha cambiado nada. Recoja copias que se hayan entregado con el mismo cuestionario.
       *[other] { $differences } Hay { $more } diferencias más. No se ha cambiado nada. Recoja copias que se hayan entregado con el mismo cuestionario.
    }
# The same questionnaire in another version.
message-join-version = Esta copia responde a otra versión del cuestionario
message-join-version-next = Se hizo con la versión { $there }, y esta evaluación con la versión { $here }: sus textos difieren. No se ha cambiado nada. Recoja copias con la versión { $here }; las de la versión { $there } se pueden reunir entre sí.
message-difference-id = Es { $there }; este es { $here }.
message-difference-version = Tiene la versión { $there }; este, la { $here }.
message-difference-here = No pregunta { $id }.
message-difference-there = Pregunta { $id }, que este no pregunta.
message-difference-question = Pregunta { $id } de otro modo.
message-difference-part = Presenta { $id } de otro modo.
message-difference-scale = Sus niveles no son los mismos.
message-difference-groups = Sus grupos de partes interesadas no son los mismos.
message-difference-other = Una perspectiva, un umbral o un texto sobre el cuestionario no es el mismo.
message-edit-aspect = El cuestionario no tiene ningún aspecto «{ $id }».
message-edit-importance = { $number } no es una importancia válida: va de { $least } a { $most }.
message-edit-importance-next = Indique un número entre esos dos.
# $title is the name of another questionnaire.
message-edit-other-questionnaire = Ese archivo responde a otro cuestionario: { $title }.
message-edit-other-questionnaire-next = No se ha cambiado nada. Elija una evaluación anterior con el mismo cuestionario que esta.
message-edit-elsewhere = Las opiniones de esta ronda están en otro equipo
message-edit-elsewhere-next = Están allí selladas. Siga allí, o declare aquí la ronda abandonada y celebre otra.
message-edit-count = Ya no se pueden contar más cambios
message-edit-count-next = Guarde el trabajo con otro nombre y abra ese archivo: allí continúa.
message-edit-same = Ese archivo es esta evaluación, o una copia de ella.
message-edit-same-next = No se ha cambiado nada. Elija una evaluación anterior.
message-not-undone = Este paso ya no se puede deshacer
message-not-redone = Este paso ya no se puede rehacer
message-not-turned-next = No se ha cambiado nada. Los pasos anteriores aún se pueden deshacer.

# A file that cannot be opened. It was not touched.
message-open = «{ $file }» no se puede abrir
message-open-not-found = «{ $file }» no está ahí
message-open-not-found-next = No hay ningún archivo en { $path }. Puede que se haya movido o que haya cambiado de nombre, o que su disco no esté conectado. Búsquelo con Abrir.
message-open-below-a-file = { $path } pasa por un archivo como si fuera una carpeta, de modo que ahí no puede haber nada. Corrija la ruta, o busque el archivo con Abrir.
message-open-denied = Usted no tiene permiso para leerlo. El archivo no se ha modificado. Pida a su propietario permiso para leerlo, o una copia.
message-open-not-a-file = Es una carpeta o un dispositivo, no un archivo. Elija el archivo que hay dentro, cuyo nombre termina en .assessment.ron.
message-open-other = El sistema no pudo leerlo. El archivo no se ha modificado. Compruebe que su disco está conectado e inténtelo de nuevo.

# What is wrong inside a file.
message-read-large = Tiene { $size } MB; un archivo de este programa puede tener { $limit } MB como máximo. El archivo no se ha modificado. Si es una evaluación, use una copia de antes de que creciera.
message-read-empty = No contiene nada. El archivo no se ha modificado. Es posible que lo haya cortado un disco lleno o un fallo de la corriente: use una copia, o un estado anterior si lo hay en este equipo.
message-read-no-text-at-all = No es un texto, sino un archivo de otro tipo, como una imagen o un documento, o está dañado. El archivo no se ha modificado. Elija uno cuyo nombre termine en .assessment.ron.
message-read-not-text = No es un texto: lo son los primeros { $byte } bytes, pero no lo que sigue. El archivo no se ha modificado. Puede ser de otro tipo o estar dañado; use una copia.
message-read-encoding = Sus letras no están guardadas en UTF-8: lo están los primeros { $byte } bytes, pero no lo que sigue. El archivo no se ha modificado. Ábralo en un editor de texto y guárdelo como UTF-8.
message-read-not-an-assessment = Es un archivo legible, pero no una evaluación de este programa. El archivo no se ha modificado. Elija uno cuyo nombre termine en .assessment.ron.
message-read-newer = Se creó con una versión más reciente de Rapporteur (formato { $found }; esta lee hasta el { $known }). El archivo no se ha modificado. Instale la versión más reciente para abrirlo.
message-read-newer-program = Se creó con Rapporteur { $program }, más reciente que este, { $own } (formato { $found }; este lee hasta el { $known }). El archivo no se ha modificado. Instale esa versión para abrirlo.
message-read-questionnaire = { $count ->
        [one] El cuestionario que contiene tiene un error: { $first }
        [many] El cuestionario que contiene tiene { $count } de errores; el primero: { $first }
       *[other] El cuestionario que contiene tiene { $count } errores; el primero: { $first }
    } El archivo no se ha modificado. «rapporteur check» enumera lo que hay que corregir; o use una copia.
message-read-content = La entrada { $id } tiene un error: { $problem } El archivo no se ha modificado. Corrija la entrada en un editor de texto, o use una copia.
message-problem-writer = nombra al autor de la posición { $position }, que no figura en la lista de autores.
message-problem-edit = nombra la edición { $counter }, pero su autor solo hizo { $highest }.
message-problem-hexadecimal = debería contener cifras hexadecimales de longitud fija.
message-problem-date = «{ $text }» no es un año, un mes ni un día. Una fecha se escribe 2024, 2024-05 o 2024-05-03.
message-problem-later = indica el formato 1, pero contiene lo que llegó con el formato 2.
message-problem-far = la lista de autores nombra la edición { $counter } de un autor, pero nadie pasa de la { $highest }.
message-problem-replaced = nombra lo que sustituyó en la posición { $position }, que no figura en la lista correspondiente.
message-problem-range = contiene el número { $found }; se admite de { $least } a { $most }.
message-problem-stamp = contiene dos veces la misma edición.
message-problem-doubled-writer = un autor figura dos veces en la lista.

# Where reading stopped. $cause is one of the sentences below.
message-syntax = La lectura se detuvo en la línea { $line }, columna { $column }: { $cause } El archivo no se ha modificado. Corrija ese lugar en un editor de texto, o use una copia.
message-syntax-cut = el texto termina antes de tiempo, así que es probable que el archivo esté cortado.
message-syntax-sign = falta o sobra ahí una coma, un paréntesis o unas comillas.
message-syntax-unknown = ahí nada se llama «{ $name }»; puede ser una errata.
message-syntax-choice = «{ $name }» no es ninguna de las palabras posibles; puede ser una errata.
message-syntax-missing = falta «{ $name }».
message-syntax-doubled = { $name } figura ahí dos veces.
message-syntax-value = ahí corresponde un valor de otro tipo.

# Something is not saved. $file is its name.
message-save = «{ $file }» no está guardado
message-save-full = El disco está lleno. El archivo del disco está íntegro, con lo guardado antes. Libere espacio o guarde en otro disco.
message-save-too-large-there = El disco, o un límite fijado para sus programas, no admite un archivo de este tamaño. Lo guardado antes está íntegro. Guarde en otro disco.
message-save-read-only = El archivo o su disco solo se puede leer. Lo guardado antes está íntegro. Guarde una copia en otra carpeta.
message-save-folder-gone = La carpeta { $folder } no está: quizá se ha retirado una memoria USB o se ha perdido la red. Conéctela de nuevo o guarde en otra carpeta.
message-save-file-gone = Se ha eliminado, movido o cambiado de nombre: ya no está en { $folder }. Lo que contenía sigue abierto aquí. Su próximo cambio lo escribe allí de nuevo, o hágalo ahora.
message-save-other-folder = { $folder } no es la carpeta en la que estaba, como cuando se cambia una memoria USB por otra. No se ha escrito nada allí. Vuelva a conectar la memoria correcta, guarde en otro lugar o decida que el archivo se escriba allí.
message-save-below-a-file = No se puede escribir { $path }: en esa ruta hay un archivo en el lugar de una carpeta. Elija otra carpeta.
message-save-denied = Usted no tiene permiso para escribir allí, u otro programa tiene abierto el archivo. Lo guardado antes está íntegro. Cierre el otro programa o guarde en otra carpeta.
message-save-changed-title = Alguien más ha cambiado «{ $file }»
message-save-changed = Otro programa u otro equipo lo ha escrito desde la última vez que se leyó aquí. No se ha sobrescrito nada ajeno, y su trabajo está a salvo en esta ventana. Diga qué se hace con los dos: reunirlos, guardar el de usted como archivo nuevo o tomar el otro.
message-save-unsynced = Su trabajo está en el archivo, pero el disco no lo ha confirmado: tras un fallo de la corriente podría volver el estado anterior. En breve se guarda de nuevo. Si esto persiste, guarde en otro disco.
# Of a file that is written once: nothing saves it again by itself.
message-save-unconfirmed = «{ $file }» está escrito, pero sin confirmar
message-save-unconfirmed-next = Está íntegro, pero el disco no lo ha confirmado: tras un fallo de la corriente podría volver el estado anterior. Por seguridad, ponga una copia también en otro disco.
message-save-large = Superaría los { $limit } MB y no se podría volver a abrir. Lo guardado antes está íntegro. Acorte las notas más largas.
message-save-encode = Contiene algo que no se puede escribir. Lo guardado antes está íntegro. Deshaga el último cambio y comunique este error.
message-save-other = El sistema no pudo escribirlo. Lo guardado antes está íntegro. Inténtelo de nuevo o guarde en otra carpeta.

# Who has a file open. $since is a moment, as “Today, 14:05”.
message-held-title = «{ $file }» está abierto en otro lugar
message-held = Abierto en { $computer } (desde: { $since }). Aquí se puede leer, no modificar, para que ninguno de los dos sobrescriba al otro. Ciérrelo allí para trabajar aquí.
message-held-nameless = Otra ventana u otro equipo lo tiene abierto. Aquí se puede leer, no modificar, para que ninguno de los dos sobrescriba al otro. Ciérrelo allí para trabajar aquí.
message-holder-nameless = un equipo sin nombre
message-abandoned-title = «{ $file }» no se cerró en otro lugar
message-abandoned = Se abrió en { $computer } y no se cerró allí (abierto: { $since }). Si en ese equipo aún se trabaja con él, ciérrelo allí primero. Si no, continúe aquí: no se pierde nada, y se retira su marca.
message-taken-over-title = «{ $file }» se está editando también en otro lugar
message-taken-over = Se abrió para editarlo en { $computer } (abierto: { $since }). Su trabajo está a salvo en esta ventana, y nada se sobrescribe sin preguntar. Acuerden quién continúa y cierren el otro.
message-no-locks-title = No se puede avisar a los demás de que «{ $file }» está abierto
message-no-locks = Su carpeta o su disco no permite marcar un archivo como abierto. Por ello no se pierde nada: antes de guardar, el archivo se compara siempre con lo que contenía. Procure que nadie más lo edite al mismo tiempo.
message-saved-beside-title = Su trabajo está ahora en «{ $file }»
message-saved-beside = Otro programa retiene «{ $asked }» y no permitió reemplazarlo. Ese archivo está íntegro, con lo guardado antes. Su trabajo continúa en «{ $file }», en la misma carpeta.
message-put-aside-title = «{ $file }» contiene el estado restaurado
message-put-aside = El archivo dañado no se ha borrado: está junto a este con el nombre «{ $aside }».

# Somebody else has written the open file.
message-changed = Otro programa u otro equipo lo ha escrito mientras estaba abierto aquí. No se ha sobrescrito nada ajeno, y su trabajo está a salvo en esta ventana. Diga cuál de los dos continúa.
message-changed-other = Ahora contiene otra evaluación. No se ha sobrescrito nada de ella, y su trabajo está a salvo en esta ventana. Diga cuál de las dos continúa.
message-kept-as-new = Su trabajo continúa allí. «{ $file }» queda como lo dejaron los demás.

# What differs between two states.
message-difference-none = Nada que se vea
message-difference-changed = { $count ->
    [one] Una pregunta cambiada
    [many] { $count } de preguntas cambiadas
   *[other] { $count } preguntas cambiadas
 }
message-difference-added = { $count ->
    [one] Una pregunta añadida
    [many] { $count } de preguntas añadidas
   *[other] { $count } preguntas añadidas
 }
message-difference-removed = { $count ->
    [one] Una pregunta vaciada
    [many] { $count } de preguntas vaciadas
   *[other] { $count } preguntas vaciadas
 }
message-difference-facts = { $count ->
    [one] Un dato
    [many] { $count } de datos
   *[other] { $count } datos
 }
message-difference-people = { $count ->
    [one] Un participante
    [many] { $count } de participantes
   *[other] { $count } participantes
 }
message-difference-actions = { $count ->
    [one] Una acción
    [many] { $count } de acciones
   *[other] { $count } acciones
 }

# Earlier states.
message-no-snapshot-title = No se puede conservar ningún estado anterior
message-no-snapshot = No se puede escribir en la carpeta { $folder }. El archivo mismo no se ve afectado y se guarda como siempre. En Ajustes se puede indicar que los estados anteriores se conserven junto al archivo.
message-restore-title = Este estado no se puede restaurar aquí
message-restore-other = Es de otra evaluación. No se ha cambiado nada.
message-restore-questionnaire = Responde a otro cuestionario. No se ha cambiado nada.
# $when is a moment, as “Today, 14:05”.
message-restored-title = Restaurado (estado: { $when })
message-restored = Ctrl+Z recupera lo que había aquí antes.
message-no-copy-left-title = En este equipo no queda ninguna copia de «{ $file }»
message-no-copy-left = Se han quitado los estados anteriores y la entrada reciente. El archivo mismo está donde estaba.
message-copy-left-title = No se pudieron quitar todas las copias
message-copy-left = { $path } sigue ahí; las demás ya no están. Bórrela manualmente.

# After a crash.
message-recovered-title = Abierto donde se detuvo el trabajo
message-recovered = El programa terminó sin cerrarse. Todo lo que se guardó está aquí.
message-brought-back-title = Ha vuelto el trabajo que no se pudo guardar
message-brought-back = Se conservó en este equipo (conservado: { $when }) y ahora pasa al archivo.
message-not-there = El trabajo se detuvo en él, y el archivo no está donde estaba: quizá se ha retirado una memoria USB o se ha perdido la red.

message-sample = El ejemplo no se puede crear
message-sample-next = Sus propios archivos no se ven afectados. El programa está dañado: instálelo de nuevo y comunique este error.

# Outputs.
message-output-size = No se puede hacer una imagen de { $width } × { $height } píxeles
message-output-size-next = No se ha escrito nada. Elija de { $narrow } a { $wide } píxeles de ancho y de { $low } a { $high } de alto.
message-output-mark = { $profile ->
        [internal] No hay marca de difusión para los documentos internos
        [partners] No hay marca de difusión para los documentos para los asociados
       *[public] No hay marca de difusión para los documentos públicos
    }
message-output-mark-next = No se ha escrito nada. Indique la marca que lleva cada documento, o elija exportar sin marca.
# $count is a number.
message-output-names = { $count ->
        [one] { $count } palabra puede ser el nombre de un participante, y nadie lo ha decidido
       *[other] { $count } palabras pueden ser nombres de participantes, y nadie lo ha decidido
    }
message-output-names-next = No se ha escrito nada. Decida sobre cada una en la pantalla Documentos: sustituirla o dejarla.
# $place is where it stands, $people who may be meant, $sentence the sentence with the word in brackets.
mention = { $place } ({ $people }): { $sentence }
# $part is a part of the assessment, $field one of its texts.
mention-place = { $part }, { $field }
message-output-not-public = Cómo lo ven los grupos no es para el público
message-output-not-public-next = No se ha escrito nada. Elija otra imagen, o el perfil de los asociados o de la delegación.
message-output-alone = Las notas y los recuentos son solo para la delegación
message-output-alone-next = No se ha escrito nada. Déjelos fuera o elija el perfil de la delegación.
message-output-no-cards = No se imprimiría ninguna papeleta
message-output-no-cards-next = No se ha escrito nada. Nadie de la delegación emite todavía una opinión: indique cuántas papeletas recibe cada grupo.
message-output-nothing = No se ha elegido nada
message-output-nothing-next = Elija al menos un documento, o una imagen y un tipo de archivo.
message-output-make = «{ $name }» no se puede crear
message-output-broken = Es un error del programa. No se ha escrito nada. Omítalo por ahora y comunique este error.
# $text says why one file did not get its place.
message-output-none = No se escribió nada en { $folder }
message-output-ended = { $text } Después de él no se escribió ningún archivo: exporte de nuevo.
message-output-some = { $text } { $count ->
        [0] No se ha escrito ningún archivo.
        [one] { $count } archivo escrito antes está íntegro.
        [many] { $count } de archivos escritos antes están íntegros.
       *[other] { $count } archivos escritos antes están íntegros.
    }
message-chart-size = Su tamaño está fuera de los límites. No se ha escrito nada. Elija otro tamaño.
message-chart-empty = No hay nada que dibujar. No se ha escrito nada. Elija otra imagen.
message-chart-axes = En un radar caben 24 ejes, y hay { $count }. No se ha escrito nada. Elija otra imagen.
message-chart-rows = En un mapa de calor caben 60 filas, y hay { $count }. No se ha escrito nada. Elija otra imagen.
message-chart-broken = Es un error del programa. No se ha escrito nada. Elija otra imagen y comunique este error.

# A questionnaire. $id is the identifier of what is at fault.
message-questionnaire = Este cuestionario no se puede usar
message-questionnaire-findings = { $count ->
        [one] Hay un error: { $first }
        [many] Hay { $count } de errores; el primero: { $first }
       *[other] Hay { $count } errores; el primero: { $first }
    } El archivo no se ha modificado. «rapporteur check» enumera lo que hay que corregir.
message-questionnaire-json = Es JSON; un cuestionario es RON: (title: "…") en lugar de {"{"}"title": "…"{"}"}. El archivo no se ha modificado. Compárelo con uno que el programa sepa leer.
message-finding = { $id }: { $what }
message-finding-no-id = hay un identificador vacío.
message-finding-doubled-id = este identificador se usa dos veces.
message-finding-empty = «{ $field }» está vacío.
message-finding-nothing = «{ $field }» no enumera nada.
message-finding-levels = la escala tiene { $count ->
        [one] { $count } nivel
        [many] { $count } de niveles
       *[other] { $count } niveles
    }.
message-finding-label = su etiqueta tiene un espacio o más de { $limit } caracteres.
message-finding-doubled-label = otro nivel tiene la misma etiqueta.
message-finding-level-order = su valor no es mayor que el del nivel anterior.
message-finding-band-order = su franja no comienza entre el valor del nivel inferior y el propio.
message-finding-range = «{ $field }» está fuera de los límites.
message-finding-weight = su peso no es un número mayor que 0 y de hasta 1{ "\u202F" }000{ "\u202F" }000.
message-finding-descriptors = descripciones: { $count }; niveles: { $levels }.
message-finding-lens = no hay ninguna perspectiva «{ $lens }».
message-finding-tag = la perspectiva «{ $lens }» no tiene ninguna categoría «{ $tag }».
message-finding-doubled-tag = la etiqueta «{ $tag }» figura ahí dos veces.
message-finding-function = no hay ninguna función «{ $function }».
message-finding-prerequisite = requiere «{ $question }», que no es una pregunta.
message-finding-circle = se requiere a sí misma, directamente o por medio de otras.
message-finding-too-long = «{ $field }» tiene { $length } caracteres; el máximo es { $limit }.
message-finding-no-short = «{ $field }» tiene { $length } caracteres, y en las listas y los gráficos caben { $limit }.
message-finding-alike-id = este identificador se parece a «{ $other }».
message-finding-long-id = este identificador tiene { $length } caracteres; el máximo es { $limit }.
message-finding-unseen = este identificador empieza o termina con un espacio, o contiene un fin de línea o un signo que nadie ve.
message-finding-turns = «{ $field }» contiene signos que invierten la dirección del texto siguiente.
message-finding-later = el formato 1 no tiene «{ $field }».
message-finding-language = «{ $tag }» no es el código de ningún idioma.
message-finding-number = «{ $field }» no es un número de −1{ "\u202F" }000{ "\u202F" }000 a 1{ "\u202F" }000{ "\u202F" }000.
message-finding-crossed = «agree_consensus» es menor que «split_consensus».
message-finding-tiny = su peso es tan pequeño que no cuenta para nada.
message-finding-unreadable = «{ $field }»: { $cause }
message-finding-unreadable-found = «{ $field }»: { $cause } Dice { $found }.

# The texts of a questionnaire in another language. $file is the name of their file.
message-translation = «{ $file }» no se puede usar como traducción
message-translation-other = Traduce { $found } { $foundversion }, y este es { $id } { $version }. El archivo no se ha modificado. Use la traducción de esta versión, o corrija «id» y «version» si sus textos corresponden.
message-translation-language = El idioma que indica es «{ $language }»: ninguno, o el del propio cuestionario. El archivo no se ha modificado. Corrija «language».
message-passed-over-name = Su nombre no lleva el código de un idioma, como fr. Se deja de lado, sin modificarlo.
message-passed-over-other = No es una traducción del cuestionario. Se deja de lado, sin modificarlo.
message-passed-over-unopened = No se puede abrir, o no es un texto. Se deja de lado, sin modificarlo.
message-passed-over-language = Su nombre indica { $name } y su texto { $text }. Se deja de lado, sin modificarlo. Corrija el nombre, o «language».
message-text-missing = «{ $field }» no está traducido; en su lugar aparece el texto del cuestionario.
message-text-empty = «{ $field }» está vacío; en su lugar aparece el texto del cuestionario.
message-text-unchanged = «{ $field }» es igual que en el cuestionario. Déjelo si es correcto.
message-text-unknown = el cuestionario no tiene nada con este nombre.
message-text-unknown-field = el cuestionario no tiene aquí ningún texto «{ $field }».

message-remedy-no-id = Dele un identificador que nada más tenga.
message-remedy-doubled-id = Dé a uno de los dos otro identificador.
message-remedy-empty = Escriba el texto.
message-remedy-nothing = Añada al menos una entrada, o retírelo por completo.
message-remedy-title = Acórtelo; la pregunta misma puede ser larga.
message-remedy-levels = Dele de 2 a { $most } niveles.
message-remedy-label = Dé a cada nivel una etiqueta corta propia, o ninguna: entonces lo representa su valor.
message-remedy-level-order = Enumere los niveles del valor más bajo al más alto.
message-remedy-band-order = Ponga «from» por encima del valor del nivel inferior y, como máximo, en su propio valor.
message-remedy-range-unit = Haga que el eje comience en el valor más bajo o por debajo y termine en el más alto o por encima; use de 0 a 3 decimales y, como máximo, { $limit } caracteres tras un valor.
message-remedy-range = Ponga un número de 0 a 1.
message-remedy-range-whole = Ponga un número entero de 1 a 11 (el intervalo y la distancia de Coincidencia pueden ser 0; el mínimo de opiniones puede ser mayor).
message-remedy-range-signed = Ponga un número de −1 a 1.
message-remedy-weight = Ponga un número así, u omítalo para que sea 1.
message-remedy-descriptors = Describa todos los niveles, todos menos el más bajo, o ninguno.
message-remedy-lens = Corrija el nombre o añada la perspectiva.
message-remedy-tag = Corrija la etiqueta o añada la categoría a la perspectiva.
message-remedy-doubled-tag = Retire una de las dos.
message-remedy-function = Indique una categoría de la perspectiva que contiene las funciones, o deje sin indicar la función que dirige.
message-remedy-prerequisite = Corrija el identificador o retírelo.
message-remedy-circle = Retire un paso del círculo.
message-remedy-short = Añada «short» sin superar esa cifra, o acórtelo.
message-remedy-long-id = Acórtelo.
message-remedy-unseen = Escríbalo de nuevo con letras, cifras y guiones.
message-remedy-turns = Retire esos signos; el programa halla la dirección por sí mismo.
message-remedy-later = Escriba «format: 2», o retírelo.
message-remedy-language = Escriba un código como ar, fr o pt-BR.
message-remedy-number = Escriba un número como 2 o 0.5.
message-remedy-crossed = Suba «agree_consensus» o baje «split_consensus».
message-remedy-tiny = Dele al menos 0.000001.
message-remedy-unreadable = Corríjalo en un editor de texto.

# A table of another program, as a list of people or a form that came back. Nothing was taken from it.
message-table-file = «{ $file }» no se puede leer como tabla
message-table-pasted = Lo que se pegó no se puede leer como tabla
message-table-large = Es más grande de lo que puede ser una lista: { $limit } MB, o { $unpacked } MB descomprimidos. No se ha tomado nada. Quite las imágenes y las demás hojas, o copie las filas en un archivo nuevo.
message-table-rows = Tiene más de { $limit } filas. No se ha tomado nada. Conserve las filas que corresponden a esta evaluación e inténtelo de nuevo.
message-table-columns = Tiene más de { $limit } columnas. No se ha tomado nada. Conserve las columnas de nombres, cargos e instituciones e inténtelo de nuevo.
message-table-protected = Una contraseña lo protege. No se ha tomado nada. Ábralo en su programa de hojas de cálculo, guárdelo sin contraseña e inténtelo de nuevo.
message-table-old = Es un libro del formato antiguo (XLS). No se ha tomado nada. Ábralo en su programa de hojas de cálculo, guárdelo como XLSX u ODS e inténtelo de nuevo.
message-table-none = No es una hoja de cálculo ni un texto con filas. No se ha tomado nada. Elija un archivo CSV, TSV, XLSX u ODS, o pegue las filas.
message-table-damaged = Empieza como una hoja de cálculo, pero está dañado. No se ha tomado nada. Ábralo en su programa de hojas de cálculo y guárdelo otra vez, o pegue las filas.
message-table-empty = No contiene filas. No se ha tomado nada. Si debería contenerlas, ábralo en su programa de hojas de cálculo y copie las filas.
