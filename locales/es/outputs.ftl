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
outputs-internal-means = La delegación y su ministerio: también nombres y evidencia restringida
outputs-partners = Asociados
outputs-partners-means = Sin nombres de personas ni evidencia restringida
outputs-public = Público
outputs-public-means = Los niveles y lo que es público
outputs-holds-internal = De las opiniones: clase, mediana e intervalo, y medianas de los grupos desde tres opiniones. Las notas y los recuentos solo entran si los marca.
outputs-holds-partners = No entran: nombres de personas, evidencia restringida, notas, recuentos de opiniones. Sí figuran: clase, mediana e intervalo, medianas de los grupos desde tres opiniones, discrepancias y lo controvertido.
outputs-holds-public = Niveles acordados, documentos públicos, títulos de las acciones. No entran: lo que se dijo, nada de los grupos de partes interesadas, los niveles controvertidos ni las decisiones que se solicitan.
outputs-one-mind = Que todas las personas que opinaron coincidieron es lo único que puede deducirse de un grupo menor.
outputs-with-notes = Con las notas de la facilitación
outputs-with-counts = Con recuentos de opiniones por grupo
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

# The card of names that may be meant.
outputs-names = Nombres por decidir
# $count is a number.
outputs-names-left = { $count ->
        [one] Queda { $count }
       *[other] Quedan { $count }
    }
outputs-names-why = Estas palabras pueden ser nombres de participantes. Los nombres completos se sustituyen solos; sobre una palabra suelta usted decide una vez, y se recuerda.
# $people lists the participants who may be meant.
outputs-names-who = Puede referirse a: { $people }
outputs-names-replace = Sustituir
outputs-names-which = El nombre anterior o siguiente
outputs-names-keep = Dejar
outputs-names-replace-all = Sustituir todo
outputs-names-keep-all = Dejar todo
# $count is a number.
outputs-names-first = { $count ->
        [one] Decida antes sobre { $count } nombre.
       *[other] Decida antes sobre { $count } nombres.
    }
outputs-names-first-next = No se ha escrito nada. Los nombres están junto a lo que se exporta, cada uno con su frase.
# $count is a number.
outputs-names-decided = { $count ->
        [one] { $count } nombre decidido
       *[other] { $count } nombres decididos
    }
outputs-names-again = Decidir de nuevo

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

outputs-hint-full = Tamaño completo
outputs-hint-turn = Otras imágenes
outputs-hint-close = Cerrar

# Before an export: letters that the bundled fonts of the charts lack. $scripts is a list of them, $names of the texts in which they stand.
letters-missing = A las fuentes de los gráficos les faltan letras: { $scripts }
letters-missing-next = En los gráficos, también en los del informe y las diapositivas, un recuadro vacío ocupa el lugar de cada una: { $names }. Escriba esos nombres también con otras letras, o elija SVG con texto editable, que se dibuja con las fuentes del equipo del lector. El resto del informe y de las diapositivas ya usa esas fuentes.
letters-in-country = el país «{ $name }»
letters-in-mark = la marca de manejo «{ $name }»
letters-in-group = el grupo «{ $name }»
letters-in-questionnaire = en el cuestionario «{ $name }»
letters-elsewhere = otras palabras de los gráficos
script-chinese = chino
script-japanese = japonés
script-korean = coreano
script-hebrew = hebreo
script-ethiopic = etiópico
script-georgian = georgiano
script-armenian = armenio
script-cyrillic = cirílico
script-greek = griego
script-devanagari = devanagari
script-bengali = bengalí
script-tamil = tamil
script-sinhala = cingalés
script-thai = tailandés
script-lao = lao
script-khmer = jemer
script-burmese = birmano
script-tibetan = tibetano
script-mongolian = mongol
script-thaana = thaana
script-tifinagh = tifinagh
script-latin = letras latinas poco frecuentes
script-arabic = letras árabes poco frecuentes
script-signs = signos
script-other = otras escrituras
