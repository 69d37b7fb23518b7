# The Delegation room: country, dates, groups, members.

delegation-heading = Délégation
delegation-edit = Modifier la fiche
delegation-close = Fermer
delegation-done = Terminé
delegation-cancel = Annuler
delegation-next = Passer aux questions
# The tabs
delegation-tab-people = Personnes
initiatives-title = Initiatives
initiatives-empty = Aucune initiative pour le moment
initiatives-empty-next = Lois, stratégies, programmes, exercices : ce que le pays a déjà.
homework-title = Préparation
homework-empty = Demander avant que la salle se réunisse
homework-empty-next = Chaque institution reçoit un formulaire avec ses seules questions.
delegation-hint-tab = Onglet voisin
delegation-hosted = hôte : { $name }

# The facts.
delegation-facts = Fiche
delegation-country = Pays ou économie
delegation-country-missing = Indiquez le pays ou l’économie : les fichiers et les graphiques portent son nom.
delegation-title = Intitulé
delegation-host = Hôte
delegation-place = Lieu
delegation-first-day = Premier jour
delegation-last-day = Dernier jour
# An example in a form that can be read.
delegation-day-example = 9 juin 2026
delegation-first-day-missing = Indiquez aussi le premier jour, ou laissez les deux jours vides.
delegation-last-before-first = Le dernier jour précède le premier.
delegation-mark-internal = Mention pour la délégation
delegation-mark-partners = Mention pour les partenaires
delegation-mark-public = Mention pour le public
delegation-scope = Questions
delegation-scope-whole =
    { $count ->
        [one] { $count } question
        [many] Toutes, { $count }
       *[other] Toutes, { $count }
    }
delegation-scope-quick = Examen rapide, { $count }

# The people.
delegation-participants = Participants
delegation-people =
    { $count ->
        [one] { $count } personne
        [many] { $count } personnes
       *[other] { $count } personnes
    }
# $found is a figure as text.
delegation-people-found =
    { $count ->
        [one] { $found } sur { $count } personne
        [many] { $found } sur { $count } personnes
       *[other] { $found } sur { $count } personnes
    }
delegation-find = Chercher
delegation-find-clear = Afficher tout le monde
delegation-none-found = Personne ne correspond
delegation-none-found-next = Essayez une partie d’un nom, une institution, un groupe, une fonction ou un rôle.
delegation-add = Ajouter
delegation-add-person = Ajouter un participant
delegation-remove = Retirer
delegation-removed = { $name } ne fait plus partie de la délégation
delegation-removed-undo = Ctrl+Z rétablit l’entrée.
delegation-empty = La délégation est encore vide
delegation-empty-next = Saisissez les personnes l’une après l’autre : Entrée ajoute chacune, et le formulaire est prêt pour la suivante.
delegation-promise = Aucun nom n’apparaît jamais à côté d’un avis.

delegation-person-add = Ajouter un participant
delegation-person-edit = Participant
delegation-person-take-in = Ajouter à la délégation
delegation-person-added = { $name } fait partie de la délégation
delegation-name = Nom
delegation-name-missing = Indiquez un nom.
delegation-institution = Institution
delegation-group = Groupe de parties prenantes
delegation-not-counted = Non compté
delegation-functions = Fonctions
delegation-role = Rôle
delegation-role-head = Chef de délégation
delegation-role-rapporteur = Rapporteur
delegation-role-facilitator = Facilitateur
delegation-role-note-taker = Secrétaire de séance
delegation-role-member = Membre
delegation-role-observer = Observateur

# Who is missing.
delegation-coverage = Représentation
delegation-function = Fonction
delegation-people-head = Personnes
delegation-nobody = Aucune
delegation-coverage-later = À mesure que vous ajoutez des personnes, vous voyez ici qui manque encore autour de la table.
delegation-functions-missing = Personne encore pour : { $names }
delegation-groups-all =
    { $count ->
        [one] { $count } groupe de parties prenantes est représenté.
        [many] Les { $count } groupes de parties prenantes sont représentés.
       *[other] Les { $count } groupes de parties prenantes sont représentés.
    }
# $present is a figure as text.
delegation-groups-missing =
    { $count ->
        [one] Groupe de parties prenantes représenté : { $present } sur { $count }. Manque : { $names }.
        [many] Groupes de parties prenantes représentés : { $present } sur { $count }. Manquent : { $names }.
       *[other] Groupes de parties prenantes représentés : { $present } sur { $count }. Manquent : { $names }.
    }

# Keys, in the footer.
delegation-hint-edit = Modifier
delegation-hint-move = Choisir une ligne
delegation-hint-anywhere = Idem, depuis n’importe quel champ
delegation-votes = Donne un avis lors des tours
delegation-all = Tous

# The breakouts.
breakouts-title = Sous-groupes
breakouts-none = Un sous-groupe travaille à part sur certains éléments, souvent sur son propre ordinateur.
breakouts-each = Un par élément
breakouts-plenary = Plénière
breakouts-memberless = personne n’en fait encore partie
breakouts-questions =
    { $count ->
        [one] { $count } question
        [many] { $count } questions
       *[other] { $count } questions
    }
breakouts-minutes = { $count } min
breakouts-conflicts =
    { $count ->
        [one] { $count } à arbitrer
        [many] { $count } à arbitrer
       *[other] { $count } à arbitrer
    }
# $name is that of a breakout, $names are functions.
breakouts-lacking = { $name } n’a personne pour : { $names }
breakouts-hand-out = Remettre
breakouts-bring-back = Reprendre
breakouts-removed = Le sous-groupe { $name } est retiré
breakouts-removed-undo = Ses questions reviennent à la plénière. Ctrl+Z le rétablit.

breakout-add = Ajouter un sous-groupe
breakout-edit = Sous-groupe
breakout-name = Nom
breakout-nameless = Indiquez un nom, ou cochez un élément.
breakout-minutes = Minutes
breakout-minutes-odd = Indiquez un nombre entier, ou laissez vide.
breakout-elements = Éléments
# $name is that of the breakout that works on the element now.
breakout-owned = actuellement : { $name }
breakout-facilitator = Facilitateur
breakout-nobody = Personne encore
breakout-members =
    { $count ->
        [0] Membres
        [one] Membres, { $count } personne
        [many] Membres, { $count } personnes
       *[other] Membres, { $count } personnes
    }
breakout-members-all = Tout le monde
breakout-members-none = Personne
breakout-members-later = Dès qu’il y a des participants, cochez ici qui fait partie du sous-groupe.

hand-out-none = Il n’y a pas de sous-groupe à qui distribuer
hand-out-none-next = Ajoutez-en un. Le questionnaire entier sur papier est dans Diffusion (Alt+5).
hand-out-title = Remettre
hand-out-why = Chaque sous-groupe reçoit un fichier à lui, et ses questions sur papier. Rien de ce qui est déjà dans le dossier n’est remplacé.
hand-out-with = Cochez ce que les fichiers doivent contenir en plus
hand-out-holds = Chaque fichier contient tout le questionnaire, les réponses de ses propres éléments et ses membres. Les réponses des autres éléments, leur plan et les tours ouverts restent ici.
hand-out-with-people = Toutes les autres personnes de la délégation
hand-out-with-notes = Les notes pour le facilitateur
hand-out-with-restricted = Les preuves réservées
hand-out-with-rounds = Les tours dévoilés des autres
hand-out-folder = Dossier
# The folder that is proposed; $name is the name of the file.
hand-out-folder-name = { $name } remis
hand-out-done =
    { $count ->
        [one] Remettre { $count } fichier
        [many] Remettre { $count } fichiers
       *[other] Remettre { $count } fichiers
    }
hand-out-writing = Écriture
hand-out-nothing = Cochez un sous-groupe.
hand-out-open = Ouvrir le dossier
hand-out-next = Copiez chaque fichier sur l’ordinateur de son sous-groupe, au moyen d’une clé USB ou d’un dossier partagé. Quand les sous-groupes ont terminé, ou entre-temps, choisissez Reprendre.

# The institutions.
institutions-title = Institutions
institutions-empty = Aucune institution pour le moment
institutions-empty-next = Elles viennent avec les personnes ; ajoutez celles qui ne sont pas dans la salle.
institutions-none-found = Aucune institution ne correspond. Essayez une partie d’un nom, un sigle ou un ancien nom.
institution-add = Ajouter une institution
institution-edit = Institution
institution-nameless = Indiquez un nom.
# $name is another institution.
institution-name-taken = { $name } porte déjà ce nom. Rattachez plutôt l’une à l’autre.
institution-short-taken = { $name } porte déjà ce sigle.
institution-short = Sigle
institution-no-group = Aucun groupe
institution-people =
    { $count ->
        [0] Personne de la délégation n’en vient.
        [one] { $count } personne : { $names }
        [many] { $count } personnes : { $names }
       *[other] { $count } personnes : { $names }
    }
institution-former = Aussi connue sous : { $names }
institution-under = Rattacher à une autre institution
institution-unite = Rattacher
institution-unite-next = Ses personnes et les actions dont elle est chef de file y passent, et ses noms y mènent encore.

# The stakeholder groups.
groups-title = Groupes
groups-unused = Hors d’usage
# $name is a stakeholder group.
group-unused = { $name } (hors d’usage)
groups-round-open = Un tour est ouvert
groups-round-open-next = Les groupes pourront être modifiés quand il sera dévoilé ou écarté.
groups-presets = D’autres groupes pour commencer
groups-of-questionnaire = Comme dans le questionnaire
groups-small = Petite délégation
groups-large = Grande délégation
# $names are three groups, $count says how many more there are.
groups-and-more =
    { $count ->
        [one] { $names } et { $count } autre
        [many] { $names } et { $count } autres
       *[other] { $names } et { $count } autres
    }
groups-take = Utiliser ces groupes
# $from goes out of use.
groups-people-move =
    { $count ->
        [one] { $count } personne de « { $from } » passe à « { $to } ».
        [many] { $count } personnes de « { $from } » passent à « { $to } ».
       *[other] { $count } personnes de « { $from } » passent à « { $to } ».
    }
groups-people-stay =
    { $count ->
        [one] { $count } personne reste dans « { $from } », hors d’usage, jusqu’à ce que vous choisissiez un autre groupe.
        [many] { $count } personnes restent dans « { $from } », hors d’usage, jusqu’à ce que vous choisissiez un autre groupe pour chacune.
       *[other] { $count } personnes restent dans « { $from } », hors d’usage, jusqu’à ce que vous choisissiez un autre groupe pour chacune.
    }
groups-views-stay = Les avis déjà donnés gardent le groupe sous lequel ils l’ont été. Ctrl+Z annule le tout.
groups-same = Ce sont déjà les groupes actuels.
group-add = Ajouter un groupe
group-nameless = Indiquez un nom.
group-taken = Un autre groupe porte déjà ce nom.
group-short = Nom court
group-up = Monter
group-down = Descendre
group-leave = Mettre hors d’usage
group-leave-why = Plus personne ne peut y être affecté. Ses personnes y restent jusqu’à ce que vous les déplaciez, et les avis déjà donnés gardent son nom.
group-return = Remettre en usage
group-return-why = Des personnes peuvent de nouveau y être affectées.
group-divide = Diviser
group-divide-why = En faire deux groupes ou plus.
group-divide-title = Diviser : { $name }
group-divide-done = Diviser
group-divide-next = Le groupe est mis hors d’usage. Les avis déjà donnés gardent son nom ; dès le prochain tour, les nouveaux groupes comptent.
group-divide-members = Qui va où
group-part = Groupe { $number }
group-part-more = Un autre groupe
group-parts-nameless = Indiquez un nom pour chaque groupe.

# Groups to begin with; the short names stand in narrow columns.
group-government = Pouvoirs publics
group-government-short = Pouvoirs publics
group-private-sector = Secteur privé
group-private-sector-short = Privé
group-academia-civil-society = Universités et société civile
group-academia-civil-society-short = Univ., soc. civile
group-lead-agency = Organisme chef de file
group-lead-agency-short = Chef de file
group-other-ministries = Autres ministères
group-other-ministries-short = Ministères
group-regulator = Régulateur
group-regulator-short = Régulateur
group-response-team = Équipe nationale d’intervention
group-response-team-short = Éq. d’intervention
group-police-prosecution = Police et ministère public
group-police-prosecution-short = Police, parquet
group-judiciary = Justice
group-judiciary-short = Justice
group-defence-intelligence = Défense et renseignement
group-defence-intelligence-short = Défense, rens.
group-operators = Opérateurs critiques
group-operators-short = Opérateurs
group-telecom-internet = Télécommunications et internet
group-telecom-internet-short = Télécoms
group-finance = Secteur financier
group-finance-short = Finances
group-other-industry = Autres industries et PME
group-other-industry-short = Industries, PME
group-academia = Universités
group-academia-short = Universités
group-civil-society = Société civile
group-civil-society-short = Société civile
group-international-partner = Partenaire international
group-international-partner-short = Partenaire int.

# Who is here.
presence-title = Qui est là
presence-everybody = Toute la délégation
presence-find = Chercher une personne ou une institution
presence-all = Tous sont là
presence-join = Quelqu’un se joint
presence-close = Fermer
presence-done = Terminé
presence-none = Sans institution
# $name is a person who was never ticked.
presence-not-yet = { $name }, pas encore là
presence-empty = Personne à afficher
presence-empty-next = Ajoutez des personnes dans Délégation, ou regardez toute la délégation.
presence-note = Un tour attend ceux qui sont là. Chaque changement garde son heure.
presence-hint-row = Ligne
presence-hint-turn = Là, absent

# The initiatives.
initiative-add = Ajouter une initiative
initiative-edit = Initiative
initiative-remove = Retirer
# $code is that of a question, such as IM12.
initiative-cite = Citer à { $code }
initiative-hint-cite = Citer
initiative-removed = { $name } est retirée
initiative-removed-undo = Les preuves qui la citent restent.
initiative-restricted = Reste au sein de la délégation
initiatives-all = Toutes { $count }
initiatives-nowhere = Non citées { $count }
initiatives-column = Initiative
initiatives-state = État
initiatives-evidence = Preuve
initiatives-bears = Concerne
initiatives-cited = Citée
initiatives-cited-nowhere = nulle part
# At how many of the questions that it bears on.
initiatives-cited-of = { $count } sur { $all }
initiatives-all-cited = Chaque initiative est citée quelque part
initiatives-all-cited-next = Affichez-les toutes pour voir où.
initiatives-none-found = Aucune initiative trouvée
initiatives-none-found-next = Essayez un mot du titre, un type, une institution, un élément ou le code d’une question.
initiative-kind = Type
initiative-kind-law = Loi
initiative-kind-policy = Politique
initiative-kind-strategy = Stratégie
initiative-kind-programme = Programme
initiative-kind-body = Organe
initiative-kind-project = Projet
initiative-kind-agreement = Accord
initiative-kind-campaign = Campagne
initiative-kind-exercise = Exercice
initiative-planned = Prévue
initiative-in-force = En vigueur
initiative-ended = Terminée
# Dates are a year, a month or a day.
initiative-years = { $since } à { $until }
initiative-since = depuis { $since }
initiative-until = jusqu’à { $until }
initiative-title = Titre
initiative-since-label = Depuis
initiative-until-label = Jusqu’à
initiative-date-hint = Année, mois ou jour
initiative-date-wrong = Écrivez une année, un mois ou un jour : 2024, mai 2024 ou 3 mai 2024.
initiative-untitled = Écrivez un titre.
initiative-ends-early = Elle finirait avant de commencer.
initiative-institutions = Institutions
initiative-institutions-more = Autre institution
initiative-document = Document
initiative-money = Financement
initiative-has-money = Financement : { $money }
initiative-questions = Questions concernées
initiative-questions-none = Aucune pour l’instant. Modifiez-la pour ajouter les questions qu’elle concerne.
initiative-find-question = Ajouter une question
initiative-find-question-hint = Code ou mots
initiative-proposed = Proposées, des mêmes aspects
initiative-found = Trouvées
initiative-no-question = Aucune question trouvée.
