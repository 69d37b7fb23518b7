# La preparación: lo que se pregunta a las instituciones antes de la reunión. Primero, los textos de los formularios.

form-sheet-start = Empiece aquí
form-sheet-questions = Preguntas
form-sheet-initiatives = Iniciativas
form-sheet-relations = Trabajo conjunto
form-sheet-lists = Listas

form-title = Lo que tenemos: { $who }
form-what = { $country } evalúa su propia ciberseguridad. Antes de que se reúna la sala, cada institución dice una vez lo que tiene, para que nadie vuelva a preguntarlo.
form-sheets = Hay tres hojas que rellenar: las preguntas, las iniciativas y cómo trabaja con otras instituciones. Rellene lo que sepa; deje vacío lo demás.
form-no-level = Aquí no se pide ningún nivel ni ninguna nota. Los niveles se acuerdan en la sala.
form-shown = Lo que marque con «sí» en «¿Puede mostrarse?» puede citarse fuera de la delegación. Todo lo demás queda dentro.
form-add-rows = Puede añadir filas, escribir varias líneas y guardar el archivo con cualquier hoja de cálculo. Una fila añadida debajo de una pregunta pertenece a esa pregunta.
form-leave = Deje la columna de los códigos y la línea que empieza por RAPPORTEUR-FORM: dicen a qué corresponden sus respuestas.
form-send-back = Devuelva el archivo entero, con el nombre que quiera.
form-label-institution = Institución
form-label-due = Devuélvase antes del
form-label-to = Devuélvase a
form-label-questions = Número de preguntas
form-label-mark = Difusión
form-label-form = Formulario
form-hint-questions = Una línea por pregunta. Diga lo que hay; una línea vacía también es una respuesta.
form-hint-initiatives = Leyes, políticas, estrategias, programas, órganos, proyectos, acuerdos, campañas y ejercicios que tiene o prevé: una línea para cada uno.
form-hint-relations = ¿Con qué instituciones trabaja y por qué medios? Una línea por medio; diga también dónde hace falta uno y no existe.

form-head-id = Código
form-head-question = Pregunta
form-head-look-for = Qué buscar
form-head-in-place = ¿Está implantado?
form-head-have = Lo que tenemos
form-head-since = Desde cuándo
form-head-document = Documento
form-head-who-knows = Quién sabe más
form-head-may-be-shown = ¿Puede mostrarse?
form-head-strengths = Lo que funciona bien
form-head-gaps = Lo que falta
form-head-title = Iniciativa
form-head-kind = Qué es
form-head-state = En qué estado está
form-head-until = Hasta cuándo
form-head-with = Con qué instituciones
form-head-money = Recursos financieros
form-head-bears-on = Códigos de las preguntas a las que se refiere
form-head-institution = Institución
form-head-means = Por qué medio
form-head-how-well = Cómo funciona
form-head-elements = Para qué elemento
form-head-shown-by = Qué lo demuestra

form-yes = Sí
form-in-part = En parte
form-no = No
form-kind-law = Ley
form-kind-policy = Política
form-kind-strategy = Estrategia
form-kind-programme = Programa
form-kind-body = Órgano
form-kind-project = Proyecto
form-kind-agreement = Acuerdo
form-kind-campaign = Campaña
form-kind-exercise = Ejercicio
form-state-planned = Prevista
form-state-in-force = En vigor
form-state-ended = Terminada

form-in-place = Implantado
form-not-in-place = No implantado

letter-kind = Preparación del taller
letter-kind-reminder = Preparación del taller: recordatorio
letter-to = A la atención de: { $who }
letter-workshop = El taller: { $when }
letter-ask = Le pedimos hechos: qué hay, desde cuándo, qué documento lo demuestra y quién sabe más. Nadie le pide un nivel; los niveles se acuerdan en la sala.
letter-why-functions = Recibe las preguntas de lo que hace: { $functions }.
letter-why-people = Recibe las preguntas de lo que hacen sus representantes en la delegación: { $functions }.
letter-why-parts = Recibe las preguntas de los elementos en los que tiene un cometido.
letter-due = Devuelva el formulario a más tardar el { $date } a { $to }.
letter-due-open = Devuelva el formulario a { $to }.
letter-ways = Rellene la hoja de cálculo que acompaña a esta carta. Quien no pueda usarla responde a mano en esta página.
letter-reminder = Le enviamos un formulario con las preguntas que le conciernen y aún no ha vuelto. Un formulario rellenado solo en parte también ayuda.

form-none = «{ $file }» no es un formulario de preparación
form-none-next = No se ha cambiado nada. Elija el archivo que devolvió una institución.
form-no-identity = «{ $file }» no dice qué formulario es
form-no-identity-next = Tiene preguntas de esta evaluación, pero falta la línea que empieza por RAPPORTEUR-FORM. No se ha cambiado nada. Copie esa línea del formulario enviado en cualquier celda y vuelva a traer el archivo.
form-of-another = «{ $file }» es un formulario de otra evaluación, escrito el { $date }
form-of-another-next = Se deja fuera y no se ha cambiado nada. Tráigalo en la evaluación de la que procede.
form-asks-nobody = «{ $file }» pregunta a una institución que ya no está en el registro
form-asks-nobody-next = No se ha cambiado nada. Vuelva a registrar la institución, o su nombre como nombre anterior de otra, y traiga el archivo de nuevo.

form-odd-ods = guardado como OpenDocument
form-odd-text = una hoja, guardada como texto
form-odd-renamed = hoja con otro nombre: «{ $name }»
form-odd-rows = { $count ->
        [one] { $count } fila añadida
       *[other] { $count } filas añadidas
    }
form-odd-merged = { $count ->
        [one] celdas combinadas en { $count } lugar
       *[other] celdas combinadas en { $count } lugares
    }

form-look-question = La fila { $row } nombra la pregunta { $id }, que aquí no existe. Se guarda como nota.
form-look-cut = La fila { $row } de «{ $sheet }» tiene una celda llena; quizá falte su final.
form-look-unread = Fila { $row } de «{ $sheet }», { $head }: «{ $text }» no se ha podido leer. Se guarda como nota.
form-look-empty = La fila { $row } de «{ $sheet }» no dice: { $head }. Se guarda como nota.
form-look-sheet = La hoja «{ $sheet }» pertenece a otro formulario y se deja fuera.
form-look-earlier = Este formulario se escribió el { $written }; hay otro posterior, del { $latest }.
form-look-questionnaire = El formulario se escribió con el cuestionario { $form }; aquí es { $here }.
form-look-nobody = El formulario no dice qué institución responde.
form-look-nobody-known = El formulario nombra a «{ $name }» como institución que responde, y no está en el registro.
form-look-institution = «{ $name }» no está en el registro. Lo que se dijo de ella se guarda como nota.
form-look-contradiction = { $means } con { $with }: «{ $says }», dice este formulario; «{ $other }», dice otra fuente. Se guardan ambos.
form-look-differs = «{ $title }» ya se conoce y el formulario lo dice de otro modo. Lo que hay aquí queda; las otras palabras se guardan como nota.
form-look-changed = La sala ha cambiado «{ $title }». Queda como lo tiene la sala.
form-look-aside = La sala ha apartado «{ $title }». Sigue apartado salvo que usted lo marque.
form-look-cited = Lo que se citó en { $id } ha cambiado. La evidencia queda como la citó la sala.
form-look-emptied = Ha vuelto vacío, aunque una versión anterior no lo estaba. No cambia nada.

form-brings-evidence = Evidencias
form-brings-initiatives = Iniciativas
form-brings-relations = Relaciones
form-brings-strengths = Puntos fuertes
form-brings-gaps = Carencias
form-brings-notes = Notas
form-count-new = { $count ->
        [one] { $count } nuevo
       *[other] { $count } nuevos
    }
form-count-gains = { $count ->
        [one] { $count } conocido, con algo más
       *[other] { $count } conocidos, con algo más
    }
form-count-changed = { $count ->
        [one] { $count } cambiado
       *[other] { $count } cambiados
    }
form-count-gone = { $count ->
        [one] { $count } desaparecido
       *[other] { $count } desaparecidos
    }
form-count-same = { $count ->
        [one] { $count } igual
       *[other] { $count } iguales
    }
form-count-kept = { $count ->
        [one] { $count } queda como lo tiene la sala
       *[other] { $count } quedan como los tiene la sala
    }

merge-form = { "  " }formulario de { $of }, versión { $version }: { $answered } de { $asked } preguntas respondidas
merge-form-kind = { "  " }{ $kind }: { $counts }
merge-form-odd = { "  " }{ $what }: leído de todos modos
merge-form-look = { "  " }mire esto: { $look }
merge-form-nothing = { "  " }nada nuevo
cli-nothing-to-bring-into = No hay ninguna evaluación a la que traer los formularios
cli-nothing-to-bring-into-next = Indíquela con --out.
cli-nobody-to-ask = No hay a quién preguntar
cli-nobody-to-ask-next = Dé a las instituciones funciones, o un cometido en elementos, o personas con funciones. No se ha escrito nada.
cli-not-asked = { $count ->
        [one] Sin formulario para { $names }: nadie ha dicho qué hace. Dele una función, o un cometido en un elemento.
       *[other] Sin formulario para { $names }: nadie ha dicho qué hacen. Deles funciones, o un cometido en elementos.
    }
