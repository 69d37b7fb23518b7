# The command line: reports and errors. The words of --help are English and stand in the sources.

cli-wrote = Se escribió { $file }
cli-no-cards = Sin papeletas: aún no hay nadie en ningún grupo de partes interesadas. Introduzca primero a las personas, o indique cuántas con --ballots GROUP=N.

# What a check found; $file is the path as it was given.
cli-check-assessment = { $file }: correcto. { $title }, { $answered } de { $asked ->
        [one] { $asked } pregunta respondida
        [many] { $asked } de preguntas respondidas
       *[other] { $asked } preguntas respondidas
    }.
cli-check-questionnaire = { $file }: correcto. Cuestionario { $id } { $version }, { $questions ->
        [one] { $questions } pregunta
        [many] { $questions } de preguntas
       *[other] { $questions } preguntas
    }.
# A translation; $faults counts texts that are missing, empty, unknown or too long, $same those that are as in the questionnaire.
cli-check-translation = { $file }: { $language } para { $id } { $version }. Textos por corregir: { $faults }; iguales que en el cuestionario: { $same }.
cli-check-finding = { $what } { $remedy }
cli-check-warning = Advertencia: { $what }
cli-check-unspoken = { $file }: el programa no habla { $language }. Hasta entonces no muestra estos textos a nadie.
cli-check-unspoken-base = { $file }: el programa no habla { $language }. Muestra estos textos junto a sus propias palabras en otro idioma.
cli-check-passed-over = { $file }: { $why }
cli-check-neither = No es ni una evaluación, ni un cuestionario, ni una traducción de este programa. Compruebe si es el archivo que quería.

# The table of results. $status is the date and how much is resolved.
cli-results-of = { $country } · { $status }
cli-results-questionnaire = { $title }, versión { $version }
cli-results-value = Valor
cli-results-resolved = Resueltas
cli-results-of-applicable = { $resolved } de { $applicable }
# Under it the questions whose views were taken: class, consensus, round.
cli-results-views = Opiniones: clase, mediana inferior con intervalo, ronda
cli-results-too-few = Pocas opiniones
cli-results-classes = Clases: menos de { $few } opiniones son pocas; División: consenso inferior a { $split } o A inferior a { $splita }; Coincidencia: consenso de { $agree } o más, intervalo de { $range } como máximo, y { $gap } como máximo entre las medianas de los grupos; todo lo demás es Debate.
cli-results-classes-two = Clases con dos niveles: menos de { $few } opiniones son pocas; Coincidencia: { $agree } o más en un mismo lado; División: menos de { $split } en cada lado; todo lo demás es Debate.

# $file is the path as it was given, $what says why the file cannot come in.
cli-join = { $file }: { $what }

cli-no-mark = No se ha escrito nada. Indique la marca con --mark "TEXTO", o decida con --no-mark que no lleve ninguna.
cli-stopped = Detenido: no se ha escrito ninguno de los documentos.
cli-names-undecided = No se ha escrito nada. Decida en la ventana, en la pantalla Documentos, o sobre todas para esta exportación con --names replace o --names keep:
cli-no-chart = Esta evaluación no tiene el gráfico { $name }.
cli-no-chart-next = Tiene { $known }.
cli-no-part = Este documento no tiene la parte { $name }.
cli-no-part-next = Tiene { $known }.
cli-no-group = No hay ningún grupo de partes interesadas { $name }.
cli-no-group-next = Hay { $known }.
cli-many-languages = Un documento va en un idioma o en dos.
cli-json = Los resultados no se pueden escribir en JSON ({ $detail }).
cli-print = El texto no se puede escribir ({ $detail }).
cli-no-display = No hay pantalla en la que abrir la ventana; «rapporteur sample --out CARPETA» escribe sin ella el ejemplo y sus gráficos.
cli-no-window = Este programa se compiló sin ventana; «rapporteur sample --out CARPETA» escribe sin ella el ejemplo y sus gráficos.
# $detail is what the system says.
cli-window = La ventana no se puede abrir ({ $detail }).

cli-broken-seal = { $file } fue corregido o dañado desde que el programa lo escribió
cli-broken-seal-next = Su última línea no corresponde a lo que está encima. Si lo cambió a propósito, ejecute «rapporteur seal» sobre él o ábralo en la ventana y vea qué difiere. Si no, abra un estado anterior o pida el archivo de nuevo.
cli-in-use-next = Ciérrelo allí, o ábralo aquí en la ventana, y vuelva a ejecutar el comando. No se escribió nada.
cli-sealed = { $file } ya está sellado; no se tocó.
