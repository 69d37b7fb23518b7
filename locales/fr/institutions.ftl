# The institutions, what is missing of them, and how they work together.

# The table of the institutions.
# $room says how many of them are in the room.
institutions-count =
    { $count ->
        [one] { $count }, dont { $room } dans la salle
        [many] { $count }, dont { $room } dans la salle
       *[other] { $count }, dont { $room } dans la salle
    }
institutions-not-found = Aucune institution trouvée
institutions-find-clear = Afficher toutes les institutions
institution-parts = Rôle dans chaque élément
# $first and $last are the numbers of elements.
institution-parts-some = Rôle dans les éléments { $first } à { $last } sur { $count }
institution-room = Dans la salle
institution-not-there = absente
institution-no-functions = pas encore
institution-no-part = vide : aucun rôle
institution-two-lead = Plusieurs institutions pilotent cet élément
institution-office-never-person = Le contact d’une institution est un service, jamais une personne.
# $name is an institution.
institution-removed = Institution retirée : { $name }
institution-removed-undo = Annuler la rétablit, avec ce qui en a été dit.
institution-hint-turn = Aucun, appuie, pilote
institution-hint-cell = Élément
institution-hint-lead = Désigner un pilote
institution-hint-remove = Retirer
institution-part-none = aucun
institution-part-supports = appuie
institution-part-leads = pilote

# The form of an institution.
institution-sector = Secteur
institution-mandate = Base juridique ou mandat
institution-contact = Service à contacter
institution-room-by-people = Selon ses personnes
institution-room-yes = Présente dans la salle
institution-room-no = Pas dans la salle

# What is missing.
missing-title = Ce qui manque
missing-no-parts = Indiquez dans le tableau quelle institution pilote chaque élément et lesquelles l’appuient : ce qui manque s’affichera ici.
missing-nothing = Chaque élément a un pilote, chaque fonction a quelqu’un.
missing-leads =
    { $count ->
        [one] { $count } élément sans pilote
        [many] { $count } d’éléments sans pilote
       *[other] { $count } éléments sans pilote
    }
missing-supports =
    { $count ->
        [0] Aucune institution ne l’appuie
        [one] { $count } institution l’appuie
        [many] { $count } d’institutions l’appuient
       *[other] { $count } institutions l’appuient
    }
missing-several =
    { $count ->
        [one] { $count } élément a plusieurs pilotes
        [many] { $count } d’éléments ont plusieurs pilotes
       *[other] { $count } éléments ont plusieurs pilotes
    }
# $names are institutions.
missing-lead-both = Piloté par { $names }
missing-pairs =
    { $count ->
        [one] { $count } paire partage une tâche sans moyen
        [many] { $count } de paires partagent une tâche sans moyen
       *[other] { $count } paires partagent une tâche sans moyen
    }
missing-unknown =
    { $count ->
        [one] De { $count } paire qui partage une tâche, rien n’est encore dit.
        [many] De { $count } de paires qui partagent une tâche, rien n’est encore dit.
       *[other] De { $count } paires qui partagent une tâche, rien n’est encore dit.
    }
missing-places =
    { $count ->
        [one] À { $count } endroit, une fonction n’a personne
        [many] À { $count } d’endroits, une fonction n’a personne
       *[other] À { $count } endroits, une fonction n’a personne
    }
missing-held = Chez
missing-nobody-in = Personne en
missing-none = aucun
# $element is the number of an element.
missing-name-lead = Désigner un pilote pour l’élément { $element }
missing-name-function = Désigner qui s’en charge, élément { $element }
missing-open-matrix = Ouvrir la matrice

# How they work together.
together-title = Comment elles travaillent ensemble
together-list = Liste
# $filled is a figure as text.
together-count =
    { $count ->
        [one] { $filled } renseignée sur { $count } paire qui partage une tâche
        [many] { $filled } renseignées sur { $count } de paires qui partagent une tâche
       *[other] { $filled } renseignées sur { $count } paires qui partagent une tâche
    }
together-means = Par quel moyen
together-state = Est-ce que cela fonctionne

# One letter for each means, as a cell of the matrix shows it.
means-letter-law = L
means-letter-forum = F
means-letter-agreement = A
means-letter-sharing = S
means-letter-contact = C
means-letter-exercise = E
means-letter-informal = I
together-works = fonctionne
together-on-paper = sur papier
together-needed = nécessaire, absent
together-unknown = à renseigner
# Two institutions.
together-pair = { $one } et { $other }
together-nothing = Rien n’est encore dit de ces deux institutions. Choisissez par quel moyen elles travaillent ensemble, ou appuyez sur sa lettre.
together-no-shared = Elles n’ont de rôle dans aucun élément commun.
together-disputed = Les institutions divergent. L’état le plus faible compte jusqu’à ce que la salle tranche.
together-elements = Pour quel élément
together-shown = Ce qui le montre
together-shown-initiative = Initiative
together-shown-no-initiative = Aucune initiative
# $name is an institution.
together-said-by = Selon { $name }
together-next = Paire suivante à renseigner
together-done = Toutes les paires sont renseignées
together-empty = Dites d’abord qui a un rôle
together-empty-next = Deux institutions qui ont un rôle dans un élément forment une paire.
together-back = Revenir à la liste
# $name is an institution.
together-of = Paires de { $name }
together-question-mark = ?
# The first letter of several, and how many more there are.
together-more-letters = { $letter }+{ $more }
together-hint-pair = Paire
together-hint-element = Élément
together-hint-remove = Retirer
together-hint-paste = Coller une colonne
together-letters-not-read = Des lignes sans lettre de moyen
# $read is a figure as text.
together-letters-next =
    { $count ->
        [one] { $read } ligne reprise sur { $count }. Une ligne porte des lettres de la légende, ou rien.
        [many] { $read } lignes reprises sur { $count }. Une ligne porte des lettres de la légende, ou rien.
       *[other] { $read } lignes reprises sur { $count }. Une ligne porte des lettres de la légende, ou rien.
    }
