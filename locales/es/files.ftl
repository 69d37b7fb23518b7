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
files-copy-name = { $name } copia
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

files-hint-next = Siguiente
files-hint-save = Guardar ahora
files-hint-open = Abrir
files-hint-new = Nueva evaluación
