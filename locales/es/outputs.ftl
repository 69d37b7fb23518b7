# The Outputs room: pictures, tables and papers to hand out.

outputs-title = Documentos
outputs-about = Todo se hace en este equipo; nada se envía a ninguna parte.

outputs-what = Contenido
outputs-files =
    { $count ->
        [one] { $count } archivo
        [many] { $count } de archivos
       *[other] { $count } archivos
    }
outputs-charts = Gráficos
outputs-all-charts = Todos los gráficos de los resultados
outputs-papers = Documentos y datos
outputs-language = Idioma de lo que se escribe
outputs-as = Tipos de archivo
outputs-editable = Texto editable en SVG (requiere la fuente)
outputs-size = Tamaño en píxeles
outputs-pixels = { $pixels }
outputs-size-other = Otro tamaño…
outputs-size-form = Escriba el ancho y el alto en píxeles, por ejemplo 1600 × 900.
outputs-size-width = El ancho debe estar entre { $least } y { $most } píxeles.
outputs-size-height = El alto debe estar entre { $least } y { $most } píxeles.
outputs-size-first = Indique primero un tamaño que se pueda dibujar.
outputs-folder = Carpeta
outputs-browse = Examinar…

outputs-whom = Para quién
outputs-internal = Interno
outputs-internal-means = La delegación y su ministerio: todo
outputs-partners = Asociados
outputs-partners-means = Sin nombres de personas ni evidencia restringida
outputs-public = Público
outputs-public-means = Los niveles y lo que es público
outputs-holds-internal = Entra todo: nombres, evidencia restringida, notas. Quién dio cada opinión no figura en ninguna parte.
outputs-holds-partners = No entran: nombres de personas, evidencia restringida, notas. Sí figuran las discrepancias y lo controvertido.
outputs-holds-public = Niveles, documentos públicos, títulos de las acciones. No entran: lo que se dijo ni nada de los grupos de partes interesadas.
outputs-mark = Marca de difusión en cada página e imagen
outputs-mark-hint = Por ejemplo, RESTRINGIDO · Solo para la delegación
outputs-no-mark = Falta la marca de difusión: ¿escribir una o exportar sin ella?
outputs-no-mark-why = La marca dice a quien encuentra una imagen cómo tratarla. Aún no se ha escrito nada.
outputs-write-mark = Escribir una marca
outputs-without-mark = Exportar sin ella
# $count is a number.
outputs-before = { $count ->
        [one] En esta carpeta hay un archivo de una exportación anterior
        [many] En esta carpeta hay { $count } archivos de una exportación anterior
       *[other] En esta carpeta hay { $count } archivos de una exportación anterior
    }
# $count is a number.
outputs-before-why = { $count ->
        [one] Nadie lo ha modificado desde entonces. Aún no se ha escrito nada: consérvelo, y el nuevo recibe un número, o reemplácelo.
        [many] Nadie los ha modificado desde entonces. Aún no se ha escrito nada: consérvelos, y los nuevos reciben un número, o reemplácelos.
       *[other] Nadie los ha modificado desde entonces. Aún no se ha escrito nada: consérvelos, y los nuevos reciben un número, o reemplácelos.
    }
outputs-replace = Reemplazar
outputs-keep-both = Conservar ambos

outputs-preview = Vista previa
outputs-preview-hint = Pulse para ver a tamaño completo
outputs-preview-note = Legible en blanco y negro. El texto en SVG se dibuja como contornos.
outputs-preview-editable = Legible en blanco y negro. El texto en SVG sigue siendo texto.
outputs-nothing = No se ha elegido nada
outputs-nothing-next = Elija al menos un documento, o una imagen y un tipo de archivo.
outputs-position = { $number } de { $count }

outputs-ready =
    { $count ->
        [one] Hay { $count } archivo listo para escribirse.
        [many] Hay { $count } de archivos listos para escribirse.
       *[other] Hay { $count } archivos listos para escribirse.
    }
# $name is the name of a picture.
outputs-writing = Escribiendo { $number } de { $count }: { $name }
outputs-writing-count = Escribiendo { $number } de { $count }
outputs-written =
    { $count ->
        [one] { $count } archivo escrito
        [many] { $count } de archivos escritos
       *[other] { $count } archivos escritos
    }
outputs-stopped = Detenido: no se ha escrito nada.
outputs-list = Escrito
outputs-took =
    { $seconds ->
        [0] { $time }, en menos de un segundo
        [one] { $time }, en { $seconds } segundo
        [many] { $time }, en { $seconds } de segundos
       *[other] { $time }, en { $seconds } segundos
    }
outputs-gone = Los archivos no se pudieron escribir
outputs-gone-next = Su evaluación está a salvo. Inténtelo de nuevo; si vuelve a ocurrir, reinicie el programa.
outputs-not-opened = La carpeta no se pudo abrir
outputs-not-opened-next = Los archivos están ahí; abra la carpeta manualmente.
outputs-export = Exportar todo
outputs-stop = Detener
outputs-open-folder = Abrir carpeta

outputs-copy = Copiar gráfico
outputs-copied = El gráfico está en el portapapeles
outputs-copied-next = Péguelo donde lo necesite; en algunos sistemas desaparece cuando se cierra este programa.
outputs-not-copied = El gráfico no se pudo copiar
outputs-not-copied-next = El sistema no ofrece un portapapeles para imágenes. Exporte el gráfico.
outputs-copy-table = Copiar como tabla
outputs-table-copied = Las cifras están en el portapapeles
outputs-table-copied-next = Péguelas en una hoja de cálculo: una columna por valor.
outputs-table-not-copied = No se pudieron copiar las cifras
outputs-table-not-copied-next = El sistema no ofrece un portapapeles. Exporte el libro de cálculo.

outputs-hint-next = Siguiente
outputs-hint-tick = Marcar
outputs-hint-full = Tamaño completo
outputs-hint-turn = Otras imágenes
outputs-hint-close = Cerrar
