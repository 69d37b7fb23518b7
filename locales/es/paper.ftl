# Papel para rellenar a mano: el cuestionario y las papeletas de las rondas secretas.

output-questionnaire = Cuestionario en papel
output-questionnaire-page = Cuestionario en papel, HTML
output-questionnaire-text = Cuestionario en papel, DOCX
output-ballots = Papeletas
output-ballots-page = Papeletas, HTML
output-ballots-text = Papeletas, DOCX

paper-part = Preguntas en papel
paper-part-all = Todas las preguntas
paper-second = Segundo idioma en papel
paper-second-none = Ninguno
paper-cards = Papeletas de cada grupo
paper-cards-form = Escriba un número de 0 a { $most }.
paper-cards-first = Dé primero a cada grupo un número de papeletas que se pueda imprimir.
paper-cards-none = Nadie de la delegación emite todavía una opinión: escriba cuántas papeletas recibe cada grupo.
paper-cards-count = { $count ->
        [one] { $count } papeleta
        [many] { $count } de papeletas
       *[other] { $count } papeletas
    }

ballots-printed = Papeletas impresas
ballots-group = Grupo de partes interesadas
ballots-cards = Papeletas
ballots-all = Todos los grupos
ballots-use = Cómo se usan
ballots-step-cut = Corte por las líneas discontinuas. Entregue a cada persona que emite una opinión una papeleta de su grupo.
ballots-step-tick = Lea la pregunta en voz alta con su código. Cada persona escribe el código en su papeleta, marca una sola casilla y no la enseña a nadie.
ballots-step-collect = Recoja las papeletas boca abajo y mézclelas. Cuéntelas: no puede haber más de las impresas.
ballots-step-type = Introdúzcalas en una ronda secreta de esa pregunta, grupo por grupo. No lea ninguna en voz alta antes de revelar.
ballots-step-destroy = Destruya las papeletas después de revelar.
ballots-alike = Las papeletas de un grupo son todas iguales y no llevan número: ninguna dice de quién era. Una papeleta sirve para una pregunta; imprima más para la siguiente.
ballots-one-alone = Si un grupo tiene una sola papeleta, quien la introduce sabe de quién es. El programa la muestra junto con otros grupos, nunca sola.
ballots-question = Pregunta
