# La pestaña de la preparación, en Delegación.
homework-asked = A quién se preguntó
homework-answered = Respondido
homework-came-back = Devuelto
homework-state = Estado
homework-to-take-in = Por incorporar
homework-second = Segunda versión
homework-nothing-yet = Nada todavía
homework-in-part = Incorporado en parte
homework-taken-in = Incorporado
homework-not-written = Sin escribir
homework-not-asked = Sin preguntar
homework-write = Escribir formularios…
homework-bring = Recuperar…
homework-take-all = Incorporar todo lo que está claro

# La franja. $back es una cifra en texto.
homework-back =
    { $count ->
        [one] { $back } de { $count } devuelto
        [many] { $back } de { $count } devueltos
       *[other] { $back } de { $count } devueltos
    }
homework-days-left =
    { $count ->
        [0] El plazo vence hoy
        [one] Queda { $count } día
        [many] Quedan { $count } días
       *[other] Quedan { $count } días
    }
homework-days-late =
    { $count ->
        [one] { $count } día de retraso
        [many] { $count } días de retraso
       *[other] { $count } días de retraso
    }
homework-return-by = Fecha de devolución: { $date }
homework-set-date = Fijar una fecha
homework-due-change = Cambiar la fecha de devolución
homework-silent =
    { $count ->
        [one] { $count } no ha enviado nada
        [many] { $count } no han enviado nada
       *[other] { $count } no han enviado nada
    }
homework-nobody-silent = Todos han respondido
homework-write-reminders =
    { $count ->
        [one] Escribir { $count } recordatorio
        [many] Escribir { $count } recordatorios
       *[other] Escribir { $count } recordatorios
    }

# Lo que pregunta el formulario de una institución o de una función.
homework-asks = Lo que pregunta este formulario
homework-written-on = Escrito el { $date }
homework-taken-on = Incorporado el { $date }, versión { $version }
homework-by-functions = Las preguntas de sus funciones: { $functions }
homework-by-people = No tiene ninguna función indicada. Las preguntas de las funciones de sus representantes: { $functions }
homework-by-parts = No tiene ninguna función indicada. Las preguntas de los elementos en que participa.
homework-not-asked-why = Nadie ha dicho aún lo que hace. Indique sus funciones, o su papel en un elemento, en Instituciones; entonces tendrá un formulario.
homework-no-level = Se piden hechos, nunca un nivel.
homework-write-one = Escribir este formulario…

# Lo que aporta un formulario.
homework-brings = Lo que aporta este formulario

# Cuál de los formularios en espera; ambas son cifras en texto.
homework-place = { $place } de { $count }
homework-again = Ya se incorporó.
homework-version = Versión { $version }.
homework-as-written = El archivo está tal como se escribió.

# $oddities es una lista de los mensajes siguientes.
homework-odd = Leído de todos modos: { $oddities }.
homework-odd-ods = guardado como OpenDocument
homework-odd-text = una hoja guardada como texto
homework-odd-renamed = una hoja se llama ahora «{ $name }»
homework-odd-rows =
    { $count ->
        [one] { $count } fila añadida
        [many] { $count } filas añadidas
       *[other] { $count } filas añadidas
    }
homework-odd-merged =
    { $count ->
        [one] celdas combinadas en { $count } lugar
        [many] celdas combinadas en { $count } lugares
       *[other] celdas combinadas en { $count } lugares
    }
homework-evidence = Pruebas
homework-relations = Relaciones
homework-strengths = Fortalezas
homework-gaps = Carencias
homework-notes = Notas
homework-grade = Calidad C hasta que se vea en la sala
homework-notes-why = Lo que no cabe en otro lugar
homework-count-new =
    { $count ->
        [one] { $count } nuevo
        [many] { $count } nuevos
       *[other] { $count } nuevos
    }
homework-count-gains =
    { $count ->
        [one] { $count } conocido que gana algo
        [many] { $count } conocidos que ganan algo
       *[other] { $count } conocidos que ganan algo
    }
homework-count-changed =
    { $count ->
        [one] { $count } cambiado
        [many] { $count } cambiados
       *[other] { $count } cambiados
    }
homework-count-gone =
    { $count ->
        [one] { $count } desaparecido
        [many] { $count } desaparecidos
       *[other] { $count } desaparecidos
    }
homework-count-same =
    { $count ->
        [one] { $count } igual
        [many] { $count } iguales
       *[other] { $count } iguales
    }
homework-count-kept =
    { $count ->
        [one] { $count } queda como lo cambió la sala
        [many] { $count } quedan como los cambió la sala
       *[other] { $count } quedan como los cambió la sala
    }
homework-new = nuevo
homework-gains = conocido, gana algo
homework-changed = cambiado
homework-gone = ya no está en esta versión
homework-same = ya está aquí
homework-kept = lo cambió la sala
homework-look =
    { $count ->
        [one] Un punto que mirar
        [many] { $count } puntos que mirar
       *[other] { $count } puntos que mirar
    }
homework-look-question = La fila { $row } cita la pregunta { $id }, que no existe aquí. Su texto se guarda como nota en { $place }.
homework-look-question-first = La fila { $row } cita la pregunta { $id }, que no existe aquí. Su texto se guarda como nota en la primera pregunta.
homework-look-cut = Una celda de la fila { $row } de «{ $sheet }» está llena del todo: quizá falte el final.
homework-look-unread = No se puede leer «{ $head }» en la fila { $row } de «{ $sheet }»: «{ $text }». Se guarda como nota.
homework-look-sheet = La hoja «{ $name }» pertenece a otro formulario y se ha dejado fuera.
homework-look-earlier = Este formulario se escribió el { $written }; otro posterior, el { $latest }.
homework-look-questionnaire = El formulario se escribió con otro cuestionario ({ $other }; aquí { $here }).
homework-look-institution = «{ $name }» no está en el registro: lo que dice el formulario entra sin institución.
homework-look-no-institution = El formulario no dice qué institución responde: lo que dice entra sin ninguna.
homework-look-unknown = «{ $name }» no está en el registro. Lo que se dice de ella se guarda como nota.
homework-look-contradiction = { $means } con { $with }: «{ $says }» según este formulario, «{ $other }» según otra fuente. Se guardan ambos.
homework-look-differs = «{ $name }» ya se conoce y difiere. Lo que hay aquí queda; el texto del formulario se guarda como nota.
homework-look-room = La sala ha cambiado «{ $name }». Queda así a menos que lo marque.
homework-look-aside = La sala ha apartado «{ $name }». Queda así a menos que lo marque.
homework-look-cited = Lo citado en { $name } ha cambiado. La prueba queda como la citó la sala.
homework-look-emptied = El formulario ha vuelto vacío, aunque una versión anterior no lo estaba. Nada cambia.
homework-promise = Se deshace de una vez. No se preguntó ningún nivel.
homework-take =
    { $count ->
        [0] No hay nada marcado
        [one] Incorporar { $count } dato
        [many] Incorporar { $count } datos
       *[other] Incorporar { $count } datos
    }
homework-later = Más tarde

# Lo que ha entrado, en un aviso. $who es una institución o una función, $counts una lista de los mensajes que siguen.
homework-taken =
    { $count ->
        [one] { $who }: { $count } dato incorporado
        [many] { $who }: { $count } datos incorporados
       *[other] { $who }: { $count } datos incorporados
    }
homework-taken-next = { $counts }. Ctrl+Z lo deshace.
homework-in-evidence = { $count } para las pruebas
homework-in-initiatives =
    { $count ->
        [one] { $count } iniciativa
        [many] { $count } iniciativas
       *[other] { $count } iniciativas
    }
homework-in-relations =
    { $count ->
        [one] { $count } relación
        [many] { $count } relaciones
       *[other] { $count } relaciones
    }
homework-in-strengths =
    { $count ->
        [one] { $count } fortaleza
        [many] { $count } fortalezas
       *[other] { $count } fortalezas
    }
homework-in-gaps =
    { $count ->
        [one] { $count } carencia
        [many] { $count } carencias
       *[other] { $count } carencias
    }
homework-in-notes =
    { $count ->
        [one] { $count } nota
        [many] { $count } notas
       *[other] { $count } notas
    }

# $items es una cifra en texto.
homework-taken-all =
    { $count ->
        [one] { $count } formulario incorporado, datos: { $items }
        [many] { $count } formularios incorporados, datos: { $items }
       *[other] { $count } formularios incorporados, datos: { $items }
    }
homework-taken-left =
    { $count ->
        [0] No queda ninguno por mirar. Ctrl+Z lo deshace todo.
        [one] Queda { $count } por mirar. Ctrl+Z lo deshace todo.
        [many] Quedan { $count } por mirar. Ctrl+Z lo deshace todo.
       *[other] Quedan { $count } por mirar. Ctrl+Z lo deshace todo.
    }

# Archivos que quedan fuera. $name es un archivo.
homework-left-out = { $name } ha quedado fuera
homework-not-a-form = No es un formulario de preparación. Elija el archivo que rellenó la institución.
homework-not-identity = Tiene preguntas de esta evaluación, pero falta la línea que empieza por RAPPORTEUR-FORM, y no se sabe de quién es el formulario. Copie esa línea del formulario escrito en cualquier celda y recupérelo de nuevo.
homework-not-ours = Es un formulario de otra evaluación, escrito el { $date }. No ha entrado nada; abra esa evaluación y recupérelo allí.
homework-not-asks-nobody = Se dirige a una institución o función que ya no está en el registro. Añádala con el mismo nombre o deje fuera el formulario.
homework-empty-form = { $name } no aporta nada
homework-empty-form-next = No hay nada relleno que no esté ya aquí. Nada cambia.
homework-more-left-out =
    { $count ->
        [one] { $count } archivo más ha quedado fuera.
        [many] { $count } archivos más han quedado fuera.
       *[other] { $count } archivos más han quedado fuera.
    }
homework-forget = Quitarlo de la lista
homework-more =
    { $count ->
        [one] y { $count } más
        [many] y { $count } más
       *[other] y { $count } más
    }

# El panel que escribe formularios o recordatorios.
homework-write-title = Escribir formularios
homework-write-why = Cada uno recibe una hoja de cálculo con solo sus preguntas y una carta con las mismas en papel.
homework-for = Un formulario por
homework-for-institutions = Institución
homework-for-functions = Función
homework-due = Devolver antes del
homework-due-why = La fecha figura en los formularios y recordatorios que se escriban desde ahora. Déjela vacía si no hay ninguna.

# La carpeta propuesta; $name es el nombre del archivo.
homework-folder-name = { $name } preparación
homework-nobody-to-ask = Aún no hay a quién preguntar. Añada instituciones con sus funciones o escriba los formularios por función.
homework-write-whom = Quién recibe uno
homework-without-form = Sin formulario, pues nadie ha dicho lo que hacen: { $names }
homework-write-done =
    { $count ->
        [one] Escribir { $count } formulario
        [many] Escribir { $count } formularios
       *[other] Escribir { $count } formularios
    }
homework-written-next = Envíe cada archivo a su institución, por correo o en una memoria USB. Cuando vuelva, con el nombre que sea, elija Recuperar.
homework-remind-title = Escribir recordatorios
homework-remind-why = Una carta para cada una que no ha enviado nada, en el idioma de su formulario.
homework-remind =
    { $count ->
        [one] Escribir { $count } recordatorio
        [many] Escribir { $count } recordatorios
       *[other] Escribir { $count } recordatorios
    }

# El panel que recupera formularios.
homework-bring-title = Recuperar formularios
homework-bring-why = Elija los archivos devueltos, escriba la ruta de un archivo o de una carpeta, o suéltelos en la ventana. Primero verá lo que aporta cada uno; todavía no cambia nada.
homework-files-kind = Hojas de cálculo

# Teclas, al pie y en la ayuda.
homework-hint-take = Incorporar
homework-hint-take-all = Incorporar lo claro
homework-hint-write-one = Escribir este formulario
homework-hint-open = Ver lo que aporta
homework-hint-panel = Mostrar el panel
homework-hint-items = Abrir o cerrar
homework-hint-bring = Recuperar
homework-hint-write = Escribir formularios
homework-hint-remind = Escribir recordatorios
homework-hint-write-now = Escribir
help-homework-take = Preparación: incorporar lo marcado
help-homework-take-all = Preparación: incorporar cada formulario en el que no hay nada que mirar
help-homework-bring = Preparación: recuperar los formularios devueltos
help-homework-write = Preparación: escribir los formularios
help-homework-remind = Preparación: escribir un recordatorio a quien no ha enviado nada
