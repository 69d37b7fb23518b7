# The Delegation room: country, dates, groups, members.

delegation-heading = Délégation
delegation-edit = Modifier
delegation-close = Fermer
delegation-done = Terminé
delegation-cancel = Annuler
delegation-next = Passer aux questions

# The facts.
delegation-facts = Fiche
delegation-country = Pays ou économie
delegation-country-missing = Indiquez le pays ou l’économie : les fichiers et les graphiques portent son nom.
delegation-title = Intitulé
delegation-host = Hôte
delegation-place = Lieu
delegation-dates = Dates
delegation-first-day = Premier jour
delegation-last-day = Dernier jour
# An example in a form that can be read.
delegation-day-example = 9 juin 2026
delegation-first-day-missing = Indiquez aussi le premier jour, ou laissez les deux jours vides.
delegation-last-before-first = Le dernier jour précède le premier.
delegation-mark = Mention de protection
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
delegation-not-set = Non précisé

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
delegation-none-found-next = Essayez une partie d’un nom, une organisation, un groupe, une fonction ou un rôle.
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
delegation-organisation = Organisation
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
