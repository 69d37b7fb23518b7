# Words of a round: sealed or by hands, the reveal, agreement, and what to do next.

round-sealed = Ronda { $number }, secreta
round-hands = Ronda { $number }, a mano alzada
round-number = Ronda { $number }
round-revealed = revelada
round-of = { $cast } de { $expected }
round-views-in = opiniones recibidas
round-group-count = { $group }, { $cast } de { $expected }
round-enter-for = Opiniones de: { $group }
round-na = No se aplica
round-abstain = Abstención
round-take-back = Retirar
round-way-single = Uno a uno
round-way-line = En línea
round-way-hands = Manos
# $typed is how many views were typed, $out how many of the group are out.
round-typed-of = { $typed } de { $out } escritos
round-typed = { $typed } escritos
round-line-empty = Cifras, D, X, Z
round-line-show = Mostrar lo escrito
round-line-hide = Ocultar lo escrito
# $what is a level with its name, or don't know, not applicable, abstain.
round-how-many = Cuántos: { $what }
round-take-in = Incluir
round-take-back-all = Todo el grupo
round-no-last = La opinión anterior no se guarda
round-no-last-next = Si no, el orden mostraría quién la dio. Mayús+Retroceso retira todas las opiniones del grupo.
# $more is how many views are about to be entered, $out how many of the group are out.
round-beyond = { $group }: faltan { $out }, escritos { $more }. ¿Incluir todos?
round-beyond-keep = Corregir
round-beyond-take = Incluir todos
# $count is how many people, or institutions, a round expects views of.
round-here = { $count } presentes
round-here-institutions = { $count ->
    [one] Una institución
   *[other] { $count } instituciones
 }
# $groups are the names of groups.
round-nobody-here = Nadie de: { $groups }
round-more = Más
round-by-institution = Una opinión por institución
round-by-person = Una opinión por persona
round-void = Anular esta ronda porque…
round-third = Otra ronda porque…
round-is-void = Anulada
reason-other-group = Una tarjeta se incluyó en otro grupo
reason-counted-wrong = Faltaban opiniones o se contaron dos veces
reason-misunderstood = La pregunta se entendió de distintas maneras
reason-new-evidence = Se aportaron nuevas pruebas
reason-others-here = Hay personas que llegaron o se fueron
reason-other = Otra razón
# $reason is one of the reasons, $words what somebody has added.
reason-with-words = { $reason }: { $words }
reason-words = Palabras para el acta
reason-needs-words = Escriba la razón.
reason-void-kept = La ronda queda en el historial, con su razón.
reason-void-counts = No cuenta en ningún resultado; los documentos la nombran como anulada.
reason-void-undo = Deshacer lo revierte.
reason-another-means = Dos rondas ya cuentan y se conservan. La razón figura junto a la nueva.
# $number is that of the next round.
reason-at-once = Hacer la ronda { $number } enseguida
reason-rounds = Rondas de esta pregunta
reason-cancel = Cancelar
reason-void-now = Anular esta ronda
reason-hold-now = Hacer la ronda
# After a level was recorded from a round. $others of $views views are at another level.
asking-others = { $others } de { $views } opiniones estaban en otro nivel.
# $level is a figure, $name the name of the level.
asking-recorded = Registrado: { $level } { $name }
asking-by-consent = Por consenso
asking-consent-if = Por consenso solo si la sala lo dijo.
asking-on-record = ¿Dejar constancia, con sus palabras?
asking-held = { $others } de { $views } en otro nivel
asking-ask = Preguntar
asking-is-on-record = Consta
asking-nothing-said = Nada que consignar
asking-level = Nivel que sostienen
asking-wall = Palabras en la pared, para su aprobación
asking-names = Estas palabras pueden nombrar a alguien, y la pared no las muestra. Quite el nombre.
asking-nothing = Están de acuerdo
asking-put = Dejar constancia
asking-close = Cerrar
# $count is how many groups were not asked for their dissent.
asking-not-asked = { $count } sin preguntar
round-reveal = Revelar
round-counted = Recuento terminado
round-discard = Descartar esta ronda
round-asks = { $cast ->
        [0] Nadie ha dado aún su opinión.
        [one] Se ha recibido { $cast } opinión.
        [many] Se han recibido { $cast } de opiniones.
       *[other] Se han recibido { $cast } opiniones.
    } { $out ->
        [0] Una vez reveladas, no se pueden añadir más.
        [one] Falta { $out }. Una vez reveladas, no se pueden añadir más.
        [many] Faltan { $out }. Una vez reveladas, no se pueden añadir más.
       *[other] Faltan { $out }. Una vez reveladas, no se pueden añadir más.
    }
round-discards = { $cast ->
        [one] Se perdería { $cast } opinión para siempre.
        [many] Se perderían { $cast } de opiniones para siempre.
       *[other] Se perderían { $cast } opiniones para siempre.
    }
round-keep = Conservar
round-discard-now = Descartar
round-wait = Esperar
round-reveal-now = Revelar ahora
round-begin-sealed = Secreta
round-begin-hands = A mano alzada
round-second = Abrir segunda ronda
round-all = Total
round-others = Otros
round-groups-in-view = { $groups } de { $count }

class-agree = Coincidencia
class-agreed = Unánime
class-discuss = Debate
class-split = División
flag-outlier = Opinión aislada
flag-dont-know = Muchos no saben
flag-group-gap = Grupos distantes

round-too-few = Hay muy pocas opiniones para compararlas.
round-all-say = Todas las opiniones están en el nivel { $level }.
round-run-from = Las opiniones van del nivel { $low } al { $high }.
round-gap-says = { $gap ->
        [one] Más bajo: { $low }. Más alto: { $high }. Los separa un nivel.
        [many] Más bajo: { $low }. Más alto: { $high }. Los separan { $gap } de niveles.
       *[other] Más bajo: { $low }. Más alto: { $high }. Los separan { $gap } niveles.
    }
round-next = Qué hacer ahora
round-level = nivel { $level }
round-step-applies = Decidir primero si se aplica
round-step-applies-why = La mitad de las opiniones o más dicen que no.
round-step-few = Pedir más opiniones
round-step-few-why = O registrar lo que diga la delegación.
round-step-agree = Registrar el nivel propuesto
round-step-agree-why = Basta una tecla para aceptarlo.
round-step-first = Primero: { $groups }
round-step-extremes = Primero la opinión más baja y la más alta
round-step-extremes-why = Un minuto cada una.
round-step-evidence = Primero la evidencia, un minuto cada cual
round-none = –
round-median = Mediana inferior
round-range-word = Intervalo
round-range = { $low }–{ $high }
round-consensus = Consenso
round-count-valid = { $count ->
        [one] { $count } opinión contada
        [many] { $count } de opiniones contadas
       *[other] { $count } opiniones contadas
    }
round-count-unknown = { $count ->
        [one] { $count } no sabe
        [many] { $count } no saben
       *[other] { $count } no saben
    }
round-count-na = { $count } no aplicable
round-count-abstain = { $count ->
        [one] { $count } abstención
        [many] { $count } de abstenciones
       *[other] { $count } abstenciones
    }
round-terms = ¿Cómo se calcula?
round-fold = Juntar grupos pequeños
round-unfold = Mostrar cada grupo
round-explained = El acuerdo A es { $agreement }. Menos de { $few } opiniones son pocas. División: consenso inferior a { $split } o A inferior a { $splita }. Coincidencia: consenso de { $agree } o más, intervalo de { $range } como máximo, y { $gap } como máximo entre las medianas de los grupos. Todo lo demás es Debate. Un grupo con menos de dos opiniones figura con los otros; un grupo unánime muestra su opinión.
round-explained-two = Dos niveles: menos de { $few } opiniones son pocas. Coincidencia: { $agree } de las opiniones o más en un mismo lado. División: menos de { $split } en cada lado. Todo lo demás es Debate. Un grupo con menos de dos opiniones figura con los otros; un grupo unánime muestra su opinión.
round-proposed = Propuesto
round-record-level = Registrar nivel { $level }
round-record-unknown = Registrar «no se sabe»

round-hint-level = Opinión
round-hint-group = Grupo siguiente
round-hint-sealed = Ronda secreta
round-hint-blank = Sala en blanco
round-hint-show = Mostrar la sala
round-hint-way = Modo de entrada
round-hint-sign = Opinión
round-hint-count = Cuántos
round-hint-erase = Borrar
reason-hint-choose = Razón

# A round on another laptop; $computer is its name, $cast how many views it has.
round-elsewhere = Hay una ronda abierta en { $computer }
round-elsewhere-next = { $cast ->
        [one] Allí hay una opinión sellada
       *[other] Allí hay { $cast } opiniones selladas
    }, que solo pueden revelarse allí. Puede esperar e incorporar después su copia.
round-abandon = Abandonarla aquí
round-abandons = Desde entonces la ronda no cuenta en ningún sitio, y aquí puede celebrarse otra. Si el otro equipo la revela de todos modos, se guardan las dos.
round-abandon-now = Abandonar
round-abandoned-revealed = Se reveló una ronda abandonada
round-abandoned-revealed-next = Se reveló en el equipo que la abrió. No cuenta en ningún sitio hasta que usted lo diga.
round-count-it = Contarla
