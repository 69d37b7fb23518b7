# Words of the room view: the second window, for the projector.

room-title = { $title } - Vue salle
room-open = Vue salle
room-close = Fermer la vue salle
room-recorded = Retenu
room-contested = Contesté
room-provisional = niveau provisoire
room-no-level = pas de niveau pour l’instant
# $group is a stakeholder group.
room-approval = À consigner : { $group }
room-approval-asks = Est-ce bien ce que vous dites ?
room-answered = { $answered } sur { $asked }
room-views-in = Avis reçus
# $cast is how many views were given in all.
room-dont-know = { $count ->
        [one] { $count } sur { $cast } ne sait pas
       *[other] { $count } sur { $cast } ne savent pas
    }
room-all-at = Tous au niveau { $level }, { $name }
# $valid is how many views name a level.
room-most-at = { $count } sur { $valid } au niveau { $level }, { $name }
# $first and $second are names of groups: who speaks first, and who speaks then.
room-speak = D’abord { $first } (niveau { $low }), puis { $second } (niveau { $high })
room-since = Depuis le tour { $number }
room-stays = reste { $level }

# The plan by horizon; $soon actions of $count are within six months, with $leads lead institutions.
room-plan-finding = { $soon } sur { $count ->
        [one] { $count } action
        [many] { $count } d’actions
       *[other] { $count } actions
    } dans les 6 mois, { $leads ->
        [one] { $leads } institution responsable
        [many] { $leads } d’institutions responsables
       *[other] { $leads } institutions responsables
    }
room-plan-empty = Pas encore d’action
room-plan-by = d’ici { $month } { $year }
room-plan-hidden = Titre non affiché ici
room-page = Page { $page } sur { $pages }

# The tile in the top bar: what the room view shows, and how.
room-tile = Mur : { $what }
room-tile-off = Mur : éteint
room-tile-open = pas ouvert
room-tile-tip = Ce que montre le mur : choisir, figer, masquer, langues
room-follows = suit
room-held = figé
room-blank = masqué

# The list of what the room view can show.
room-list = Ce que montre le mur
room-list-done = Terminé
room-face-follows = Suit ce que j’ai devant moi
room-face-question = La question dans Évaluer
room-face-held = Figé sur { $what }
room-face-radar = le radar
room-face-plan = le plan
room-face-progress = Avancement
room-face-blank = Rien
room-languages = Langues
room-second = Seconde langue
room-second-none = Ce questionnaire n’a pas de textes dans cette langue.
room-both = Les deux
room-text = Taille du texte
room-groups = Le regard des groupes
room-groups-tick = Peut être montré
room-groups-why = Seulement les groupes assez grands, comme dans les documents produits.
room-without-title = { $count ->
        [one] Le titre de { $count } action reste hors du mur : il nomme peut-être quelqu’un.
        [many] Les titres de { $count } d’actions restent hors du mur : ils nomment peut-être quelqu’un.
       *[other] Les titres de { $count } actions restent hors du mur : ils nomment peut-être quelqu’un.
    }
room-without-lead = { $count ->
        [one] Le responsable de { $count } action reste hors du mur : c’est peut-être une personne.
        [many] Les responsables de { $count } d’actions restent hors du mur : ce sont peut-être des personnes.
       *[other] Les responsables de { $count } actions restent hors du mur : ce sont peut-être des personnes.
    }
