# Words around every screen: the window, the rail, the saved state, the states of a question.

app-title = Rapporteur
app-title-of = { $title } - Rapporteur
app-home = Inicio
app-role-main = Archivo principal
app-role-sample = Ejemplo, un país ficticio
app-saved = Guardado
app-saved-at = Guardado { $time }
app-saving = Guardando
app-not-saved = Sin guardar
app-save-elsewhere = Guardar en otro lugar
app-dismiss = Entendido
app-no-mark = Sin marca de difusión
app-progress-total = { $answered } de { $asked } respondidas
app-close-unsaved = Los últimos cambios no están en el disco
app-close-unsaved-next = Si cierra ahora, se pierde lo cambiado desde la última vez que se guardó. Siga aquí para guardarlo en otro lugar.
app-close-anyway = Cerrar y perderlos
app-stay = Seguir aquí
app-awake = Se muestra una evaluación en una sala

place-delegation = Delegación
place-assess = Evaluar
place-results = Resultados
place-outputs = Productos
place-files = Archivos
place-settings = Ajustes

state-open = Pendiente
state-agreed = Registrada
state-contested = Controvertida
state-dont-know = No se sabe
state-not-applicable = No aplicable
