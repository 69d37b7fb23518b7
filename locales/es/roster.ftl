# Lists of people from other programs. Each entry lists words that mean the same, set apart by semicolons; case, accents and dots do not matter.
# All languages are looked through, whatever the language of the program.
# Heads of columns.
roster-heads-full = Nombre completo; Nombre y apellido; Nombre y apellidos; Nombres y apellidos; Apellidos y nombres; Apellido y nombre; Apellidos y nombre; Apellidos, nombre; Nombre del participante; Nombre del delegado
roster-heads-name = Nombre; Nombres; Participante; Participantes; Delegado; Delegados; Persona; Representante; Miembro; Asistente
roster-heads-family = Apellido; Apellidos; Primer apellido; Apellido(s); Apellido paterno
roster-heads-given = Nombre de pila; Nombre(s); Primer nombre
roster-heads-honorific = Tratamiento; Título de cortesía; Sr./Sra.; Sr/Sra; Trato
# A head that means how somebody is addressed in one list and the post in another.
roster-heads-title = Título
roster-heads-post = Cargo; Puesto; Función; Funciones; Ocupación; Cargo actual; Cargo que ocupa; Puesto de trabajo; Título y cargo; Denominación del cargo; Profesión
roster-heads-institution = Institución; Organización; Organismo; Ministerio; Entidad; Empresa; Empleador; Dependencia; Autoridad; Agencia; Ministerio o institución; Nombre de la institución; Secretaría; Procedencia; Departamento; Afiliación; Institución de origen
roster-heads-group = Grupo; Grupo de partes interesadas; Parte interesada; Partes interesadas; Categoría; Sector; Estamento; Tipo
roster-heads-role = Rol; Papel; Rol en la delegación; Papel en la delegación; Función en la delegación; Calidad; Condición
roster-heads-email = Correo; Correo electrónico; Dirección de correo; Dirección de correo electrónico; E-mail; Mail; Dirección; Contacto
roster-heads-phone = Teléfono; Móvil; Celular; Tel; Número de teléfono; Teléfono móvil; N.º de teléfono; Teléfono celular; Fax; Número de contacto

# Words in cells.
roster-words-honorific = Sr.; Sra.; Srta.; Señor; Señora; Señorita; Dr; Dra.; Doctor; Doctora; Prof; Profa.; Profesor; Profesora; Ing.; Ingeniero; Ingeniera; Lic.; Licenciado; Licenciada; Mtro.; Mtra.; Abg.; Abog.; Arq.; Excmo.; Excma.; Excmo. Sr.; Excma. Sra.; S.E.; Su Excelencia; Ilmo.; Ilma.; Embajador; Embajadora; Emb.; Cnel.; Coronel; Cap.; Capitán; Gral.; General; Mayor; Cmdte.; Comandante; Tte.; Teniente; Juez; Jueza; Ministro; Ministra; Diputado; Diputada; Senador; Senadora
roster-words-role-head = Jefe de delegación; Jefa de delegación; Jefe de la delegación; Jefa de la delegación; Jefe; Jefa; Presidente; Presidenta; Líder
roster-words-role-rapporteur = Relator; Relatora; Ponente; Secretario; Secretaria
roster-words-role-facilitator = Facilitador; Facilitadora; Moderador; Moderadora
roster-words-role-note-taker = Encargado de notas; Encargada de notas; Secretario de actas; Secretaria de actas; Tomador de notas; Redactor de actas
roster-words-role-member = Miembro; Delegado; Delegada; Participante; Miembro de la delegación; Representante; Punto focal; Experto; Experta
roster-words-role-observer = Observador; Observadora; Invitado; Invitada
# The groups of the questionnaire, as lists call them.
roster-words-group-ministries = Ministerios; Ministerio; Gobierno; Sector público; Administración pública; Administración; Poder Ejecutivo
roster-words-group-regulator = Regulador; Reguladores; Autoridad reguladora; Ente regulador; Regulación; Autoridad
roster-words-group-response-team = Equipo de respuesta; CSIRT; CERT; CIRT; CSIRT nacional; CERT nacional; Respuesta a incidentes; Equipo de respuesta a incidentes
roster-words-group-police-judiciary = Policía y justicia; Policía; Justicia; Poder Judicial; Fiscalía; Fuerzas de seguridad; Fuerzas del orden; Ministerio Público
roster-words-group-operators = Operadores; Operador; Sector privado; Privado; Infraestructuras críticas; Empresas; Empresa; Operador de telecomunicaciones; Proveedor de internet; Banca; Banco; Industria
roster-words-group-academia-civil-society = Universidades y sociedad civil; Universidad; Universidades; Academia; Sociedad civil; ONG; Investigación
# What stands in a cell of a group to say that the person belongs to none.
roster-words-group-none = No se cuenta; Ninguno; Sin grupo; n. a.


# The page that checks a list, and the command of the same.
roster-title = Personas de una lista
roster-step-choose = Pegar o elegir
roster-step-check = Comprobar
roster-step-add = Añadir
roster-open = Importar lista…
roster-paste = Pegar
roster-paste-again = Pegar otra vez
roster-choose = Elegir un archivo…
roster-another = Elegir otro
roster-empty = Pegue filas de una hoja de cálculo
roster-empty-next = Nombres, cargos, instituciones, en cualquier orden e idioma.
roster-nothing-pasted = No hay nada que pegar
roster-nothing-pasted-next = Copie las filas en su programa de hojas de cálculo, con la línea de encabezados, y pulse aquí Ctrl+V.
roster-no-columns = Ninguna de sus hojas tiene dos columnas, de modo que no se distinguen nombres e instituciones. No se ha tomado nada. Dé a cada uno su columna e inténtelo de nuevo.
roster-rows-pasted =
    { $count ->
        [one] { $count } fila pegada, { $columns } columnas
       *[other] { $count } filas pegadas, { $columns } columnas
    }
roster-rows-of-file =
    { $count ->
        [one] { $count } fila de { $file }, { $columns } columnas
       *[other] { $count } filas de { $file }, { $columns } columnas
    }
roster-heads = Encabezados en { $language }, fila { $row }. Reconocidas: { $known }.
roster-no-heads = No se reconoce ningún encabezado. Indique qué contiene cada columna.
roster-left-out = Se omiten: { $names }
roster-none-left-out = No se omite nada
roster-private = Nunca se toman direcciones ni números de teléfono.
roster-nameless-column = columna { $number }
roster-column-honorific = Tratamiento
roster-column-name = Nombre
roster-column-family = Apellidos
roster-column-given = Nombre de pila
roster-column-post = Cargo
roster-column-group = Grupo
roster-column-role = Papel
roster-column-out = Omitir
roster-column-row = Fila
roster-guessed = deducido
roster-all = Todas { $count }
roster-perhaps-count = Quizá conocidas { $count }
roster-known-count = Conocidas { $count }
roster-new-count = Nuevas { $count }
roster-refused-count = Rechazadas { $count }
roster-state-perhaps = Quizá conocida
roster-state-known = Conocida
roster-state-new = Nueva
roster-state-twice = Como la fila { $row }
roster-state-refused = Rechazada
roster-refused-nameless = No hay nombre en esta fila.
roster-refused-long = Un texto de esta fila es demasiado largo.
roster-meant = En la delegación: { $name }; { $why }.
roster-like-name = los nombres coinciden, las instituciones no
roster-like-initial = coinciden el apellido y la inicial
roster-like-initial-here = coinciden el apellido, la inicial y la institución
roster-like-letter = difiere una letra
roster-like-letter-here = difiere una letra, la institución coincide
roster-like-institution = Conocida: { $known }; difiere una letra de «{ $written }».
roster-same = La misma persona
roster-other = Otra persona
roster-same-institution = La misma institución
roster-other-institution = Otra institución
roster-new-mark = · nueva
roster-unrecognised = no reconocido
roster-new-institutions =
    { $count ->
        [one] { $count } institución es nueva y entra en el registro
       *[other] { $count } instituciones son nuevas y entran en el registro
    }
roster-add-people =
    { $count ->
        [one] Añadir { $count } persona
       *[other] Añadir { $count } personas
    }
roster-complete-people =
    { $count ->
        [one] Completar { $count } persona
       *[other] Completar { $count } personas
    }
roster-promise = Nada cambia hasta que añada.
roster-promise-next = Un solo deshacer los retira todos. Las personas conocidas reciben lo que les falta; nada suyo se sobrescribe.
roster-nothing = Nada que añadir: todos están en la delegación, o sus filas no están marcadas.
roster-needs-names = Indique qué columna contiene los nombres: pulse la flecha de su encabezado.
roster-added =
    { $count ->
        [one] { $count } persona añadida
       *[other] { $count } personas añadidas
    }
roster-completed =
    { $count ->
        [one] { $count } persona completada
       *[other] { $count } personas completadas
    }
roster-added-next = Ctrl+Z los retira todos, con sus instituciones.
roster-reading = Leyendo la lista…
roster-hint-row = Fila
roster-hint-tick = Tomar o dejar
roster-hint-answer = La misma u otra
roster-hint-add = Añadir
roster-hint-cancel = Cancelar

# The command: the columns, a row, and what comes of it. $what and $name are lists of words.
roster-cli-column = { $head } = { $what }
roster-cli-unknown = No reconocidas: { $names }
roster-cli-row = fila { $row }: { $person }
roster-cli-answer = Se toma como: { $answer }.
roster-cli-not-taken = No se toma.
roster-cli-gains = Recibe: { $what }.
roster-cli-nameless = No se reconoce ninguna columna con nombres. Dele un encabezado como «Nombre» y ejecute de nuevo la orden. No se ha escrito nada.
roster-cli-dry = No se ha escrito nada: es una prueba.
roster-cli-nothing = { $file } ya los tiene todos; no se ha modificado.
