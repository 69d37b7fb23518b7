# Bring back: files of breakouts come in, and what they disagree about is decided.

bring-back-title = Recoger archivos de las mesas
bring-back-step-choose = Elegir archivos
bring-back-step-check = Comprobar
bring-back-step-join = Reunir
bring-back-step-decide = Decidir
bring-back-choose = Archivos
bring-back-why = Elija un archivo, varios o una carpeta entera, o suéltelos en la ventana. Primero se ve qué cambiaría cada uno; todavía no se cambia nada.
bring-back-path = Archivo o carpeta
bring-back-path-example = Escriba una ruta y pulse Enter
bring-back-files = Elegir archivos
bring-back-folder = Elegir carpeta
bring-back-looking = Examinando los archivos
bring-back-file = Archivo
bring-back-new = Nuevo
bring-back-changed-there = Cambiado allí
bring-back-changed-here = Cambiado aquí
# The same where there is little room.
bring-back-there = Allí
bring-back-same = Igual
bring-back-conflicts = Conflictos
bring-back-holds = Qué aporta
bring-back-after = Después de reunir
bring-back-decide =
    { $count ->
        [0] Nada que decidir después
        [one] { $count } valor por decidir después
        [many] { $count } de valores por decidir después
       *[other] { $count } valores por decidir después
    }
bring-back-brings-nothing = Nada que no esté ya aquí
# $names are identifiers of questions, $more counts those that are not named.
bring-back-questions =
    { $more ->
        [0] { $names }.
        [one] { $names } y { $more } más.
        [many] { $names } y { $more } más.
       *[other] { $names } y { $more } más.
    }
bring-back-others =
    { $count ->
        [one] { $count } entrada de datos, personas, mesas de trabajo o plan.
        [many] { $count } de entradas de datos, personas, mesas de trabajo o plan.
       *[other] { $count } entradas de datos, personas, mesas de trabajo o plan.
    }
bring-back-not-yet = El archivo aún no está completo
bring-back-not-yet-next = Es posible que otro programa todavía lo esté escribiendo o recibiendo. Los demás se recogen sin él; vuelva a examinarlo más tarde.
bring-back-open = Abrirlo en su lugar
bring-back-none-taken = No se recoge ningún archivo
bring-back-safe = Todavía no se ha cambiado nada.
bring-back-nothing-yet = Nada cambia hasta que usted los reúna.
bring-back-undo = Reunir es un solo paso: Ctrl+Z lo deshace por completo. Los archivos quedan como están.
bring-back-all-here = Todo lo que hay en estos archivos está aquí.
bring-back-all-here-next = Reunirlos de nuevo no cambiaría nada.
bring-back-clear = Vaciar la lista
bring-back-join =
    { $count ->
        [one] Reunir { $count } archivo
        [many] Reunir { $count } de archivos
       *[other] Reunir { $count } archivos
    }
# How many questions are new, and how many were changed in the files.
bring-back-join-counts = Reunir (nuevo: { $new }; cambiado: { $changed })
bring-back-joined =
    { $count ->
        [one] Se ha reunido { $count } archivo
        [many] Se han reunido { $count } de archivos
       *[other] Se han reunido { $count } archivos
    }
bring-back-joined-next =
    { $count ->
        [0] Las copias coinciden en todo. Ctrl+Z deshace la reunión de los archivos.
        [one] Queda { $count } valor por decidir; puede esperar. Ctrl+Z deshace la reunión de los archivos.
        [many] Quedan { $count } de valores por decidir; pueden esperar. Ctrl+Z deshace la reunión de los archivos.
       *[other] Quedan { $count } valores por decidir; pueden esperar. Ctrl+Z deshace la reunión de los archivos.
    }
bring-back-hint-join = Reunir
bring-back-hint-all = Recoger todo

# What a file takes away, and what it changes outside its part of the work. $name is a breakout or a file.
bring-back-removals = Eliminaciones
bring-back-outside = Fuera de su parte
bring-back-foreign = No entregado por nosotros
bring-back-incomplete = Incompleto
# $names are parts of the assessment, $more counts those that are not named.
bring-back-lacks =
    { $more ->
        [0] Le falta lo que dice haber visto; lo de aquí se queda: { $names }.
       *[other] Le falta lo que dice haber visto; lo de aquí se queda: { $names } y { $more } más.
    }
bring-back-mended = Corregido o dañado
bring-back-mended-why = No está como el programa lo escribió: alguien lo cambió a mano o una memoria USB lo dañó. No se recoge, salvo que usted sepa que se corrigió a propósito. Lo que difiere cuenta entonces como escrito por usted.
bring-back-take-mended = Recogerlo como corregido
bring-back-of-files = Eliminaciones y cambios fuera de la parte, en { $count } archivos:
bring-back-removals-of =
    { $count ->
        [one] { $count } eliminación en { $name }
        [many] { $count } de eliminaciones en { $name }
       *[other] { $count } eliminaciones en { $name }
    }
bring-back-removals-asked = Son tantas que se pregunta por cada una. Se quedan: { $kept }; se quitan: { $gone }.
bring-back-removals-few = Son tan pocas que no se pregunta. Se quitan al reunir.
bring-back-keep = Conservar
bring-back-remove = Quitar
bring-back-keep-all = Conservar todo
bring-back-remove-all = Quitar todo
bring-back-outside-of =
    { $count ->
        [one] { $count } cambio fuera de su parte
        [many] { $count } de cambios fuera de su parte
       *[other] { $count } cambios fuera de su parte
    }
bring-back-outside-why = { $name } trabaja en: { $elements }. Esto se recoge solo si usted lo marca.
bring-back-outside-none = { $name } no tiene elementos propios. Esto se recoge solo si usted lo marca.
bring-back-take-all = Tomar todo
bring-back-take-none = Dejar todo fuera
bring-back-stays = Lo que no tome queda como está aquí. Ctrl+Z deshace la reunión de los archivos.
bring-back-shown = { $first } a { $last } de { $count }
bring-back-more = { $count } más
bring-back-from-first = Volver al principio
bring-back-join-removed = Reunir (nuevo: { $new }; cambiado: { $changed }; quitado: { $removed })
bring-back-hint-row = Fila
bring-back-hint-tick = Marcar

# What is to be decided.
decide-open = Decidir
decide-disagree = Las copias difieren
decide-count =
    { $count ->
        [0] Ningún conflicto
        [one] { $count } conflicto
        [many] { $count } de conflictos
       *[other] { $count } conflictos
    }
decide-why = Conserve uno de los valores o escriba otro. Puede esperar: hasta que se decida, se conservan los dos.
decide-twice-count =
    { $count ->
        [one] { $count } persona quizá figure aquí dos veces.
        [many] { $count } de personas quizá figuren aquí dos veces.
       *[other] { $count } personas quizá figuren aquí dos veces.
    }
decide-later = Aquí se enumera, después de reunir los archivos, aquello en que las copias difieren.
decide-nothing = Nada que decidir
decide-nothing-next = Donde las copias difieran después de reunirlas, los dos valores figurarán aquí hasta que usted elija.
decide-counts-contested = Cuenta como controvertida
decide-show = Mostrar la pregunta
decide-third = Escribir otro
decide-or-wait = O déjelo para el plenario: se conservan los dos.
decide-ladder = Pulse el nivel o elíjalo.
decide-words = El texto que vale
decide-take = Tomar este texto
decide-views =
    { $count ->
        [one] { $count } opinión
        [many] { $count } de opiniones
       *[other] { $count } opiniones
    }
decide-twice = { $name } quizá figure aquí dos veces
decide-unite = Una persona
decide-apart = Dos personas
decide-hint-move = Conflicto siguiente
decide-hint-keep = Conservar un valor
decide-hint-wait = Dejarlo para después

# The shared folder.
shared-title = Carpeta compartida
shared-why = Una carpeta en una memoria USB, en la red o sincronizada por un programa como Syncthing o Nextcloud. Cada equipo escribe en ella solo su propio archivo y ve los de los demás a medida que aparecen.
shared-folder = Carpeta
shared-share = Compartir en esta carpeta
shared-nobody = El archivo de este equipo está allí. Aún no hay ningún otro.
shared-not-yet =
    { $count ->
        [one] { $count } archivo está aún en camino.
        [many] { $count } de archivos están aún en camino.
       *[other] { $count } archivos están aún en camino.
    }
shared-new = Nuevo
shared-bring-all =
    { $count ->
        [0] Nada nuevo
        [one] Recoger { $count }
        [many] Recoger los { $count }
       *[other] Recoger los { $count }
    }
shared-stop = Dejar de compartir
shared-not-written = El archivo de este equipo no se pudo escribir en la carpeta compartida
