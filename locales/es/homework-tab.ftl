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

# $oddities es una lista.
homework-odd = Leído de todos modos: { $oddities }.
homework-grade = Calidad C hasta que se vea en la sala
homework-notes-why = Lo que no cabe en otro lugar
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
homework-empty-form = { $name } no aporta nada
homework-empty-form-next = No hay nada relleno que no esté ya aquí. Nada cambia.
homework-empty-folder = No hay ningún formulario en { $name }
homework-empty-folder-next = La carpeta no contiene ninguna hoja de cálculo (.xlsx o .ods). Elija los archivos devueltos u otra carpeta.
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
