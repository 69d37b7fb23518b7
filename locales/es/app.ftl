# Words around every screen: the window, the rail, the saved state, the states of a question.

app-title = Rapporteur
app-title-of = { $title } - Rapporteur
app-home = Inicio
app-role-main = Archivo principal
# $name is that of a breakout.
app-role-copy = Copia de { $name }
app-title-of-copy = { $title }, copia de { $name } - Rapporteur
app-other-breakout = en otra mesa
app-role-sample = Ejemplo, un país ficticio
app-saved = Guardado
app-saved-at = Guardado { $time }
app-saving = Guardando
app-not-saved = Sin guardar
app-read-only = Solo lectura
app-write-there = Escribirlo allí
app-written-there = El archivo se ha escrito de nuevo
app-save-elsewhere = Guardar en otro lugar
app-no-mark = Sin marca de difusión
app-progress-total = { $answered } de { $asked } respondidas
app-close-unsaved = Los últimos cambios no están en el disco
app-close-unsaved-next = Si cierra ahora, se pierde lo cambiado desde la última vez que se guardó. Siga aquí para guardarlo en otro lugar.
app-close-kept-next = Lo cambiado desde la última vez que se guardó se conserva en este equipo y se ofrece cuando el archivo se vuelva a abrir aquí. Siga aquí para guardarlo en otro lugar.
app-close-kept = Cerrar; se conserva
app-sheltered-alone = Hasta entonces se conserva una copia en este equipo.
app-sheltered = Hasta entonces se conserva una copia en este equipo, y cada pocos segundos se intenta guardar de nuevo.
app-in-memory = Hasta entonces su trabajo está solo en esta ventana: no la cierre. Cada pocos segundos se intenta guardar de nuevo.
app-close-anyway = Cerrar y perderlos
app-stay = Seguir aquí
app-round-open = Hay una ronda abierta
app-round-open-words = { $views ->
        [one] Una opinión está sellada
       *[other] { $views } opiniones están selladas
    } en este archivo, y solo este equipo tiene la clave.
app-round-open-next = Quien vuelva a abrir el archivo aquí puede continuar. En otro equipo la ronda solo puede abandonarse.
app-round-leave = Cerrar de todos modos
app-writing = Se están escribiendo archivos
app-writing-words = Hay una exportación o una entrega en curso. Si sale cuando termine, todos los archivos estarán ahí.
app-writing-next = Si detiene una exportación, no queda ninguno de sus archivos; la evaluación se guarda en ambos casos.
app-writing-stop = Detener y salir
app-writing-wait = Salir cuando termine
app-wait = El disco aún no responde
app-wait-words = Los últimos cambios van camino de { $folder }, y el programa espera al disco antes de salir.
app-wait-elsewhere = La evaluación va camino de otro lugar, y ese disco tampoco responde.
app-wait-where = Guardar en otro lugar escribe la evaluación en { $folder }, donde el trabajo continúa.
app-wait-next = Lo que queda en los estados anteriores se ofrece cuando el archivo se vuelva a abrir en este equipo. De ninguna de estas maneras se pierde nada.
app-wait-on = Seguir esperando
app-wait-move = Guardar en otro lugar
app-wait-keep = { $changes ->
        [one] Dejar el último cambio en los estados anteriores y cerrar
        [many] Dejar los últimos { $changes } de cambios en los estados anteriores y cerrar
       *[other] Dejar los últimos { $changes } cambios en los estados anteriores y cerrar
    }
# $name is the name of a file.
app-opening = Abriendo { $name }…
change-stopped = El cambio se interrumpió. No se ha cambiado nada; inténtelo de nuevo.
app-field-full = Sobran { $more } caracteres: no se ha añadido nada. Un texto admite { $limit }; lo que copió sigue en el portapapeles.
app-awake = Se muestra una evaluación en una sala

place-delegation = Delegación
place-assess = Evaluar
place-results = Resultados
place-plan = Plan
place-outputs = Documentos
place-files = Archivos
place-settings = Ajustes

state-open = Pendiente
state-agreed = Registrada
state-contested = Controvertida
state-dont-know = No se sabe
state-not-applicable = No aplicable
state-conflict = Las copias difieren

# What a key does, in the footer of every screen; $first and $last are digits.
hint-digits = { $first }–{ $last }
hint-next = Siguiente
hint-choose = Elegir
hint-tick = Marcar
hint-press = Pulsar
hint-take = Tomar este
hint-new-line = Línea nueva
hint-back = Volver
app-undo = Deshacer
app-redo = Rehacer
app-show-there = Mostrarlo allí
undo-tip = Deshacer: { $what }
undo-nothing = Nada que deshacer
redo-tip = Rehacer: { $what }
redo-nothing = Nada que rehacer
undone = Deshecho: { $what }
redone = Rehecho: { $what }
undone-reads = Ahora dice «{ $value }».
undone-at = El cambio se hizo en la página { $place }.
undo-view = El último paso es una opinión en una ronda abierta
undo-view-next = Deshaga otra vez y se retira aquí, donde la sala puede verlo.
notice-whole = Leerlo entero
notice-line = Reducirlo a una línea
notice-close = Cerrar este aviso
notice-behind = { $count ->
    [one] Un aviso más
   *[other] { $count } avisos más
}
step-everything = lo que se unió o se recuperó
step-several = { $count ->
    [one] Una entrada
   *[other] { $count } entradas
}
