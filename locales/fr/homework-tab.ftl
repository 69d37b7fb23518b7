# L’onglet de la préparation, dans Délégation.
homework-asked = Qui a été sollicité
homework-answered = Réponses
homework-came-back = Revenu le
homework-state = État
homework-to-take-in = À intégrer
homework-second = Deuxième version
homework-nothing-yet = Rien encore
homework-in-part = Intégré en partie
homework-taken-in = Intégré
homework-not-written = Non établi
homework-not-asked = Non sollicité
homework-write = Établir les formulaires…
homework-bring = Reprendre…
homework-take-all = Intégrer tout ce qui est clair

# Le bandeau. $back est un chiffre en texte.
homework-back =
    { $count ->
        [one] { $back } sur { $count } revenu
        [many] { $back } sur { $count } revenus
       *[other] { $back } sur { $count } revenus
    }
homework-days-left =
    { $count ->
        [0] À renvoyer aujourd’hui
        [one] { $count } jour restant
        [many] { $count } jours restants
       *[other] { $count } jours restants
    }
homework-days-late =
    { $count ->
        [one] { $count } jour de retard
        [many] { $count } jours de retard
       *[other] { $count } jours de retard
    }
homework-return-by = À renvoyer avant le { $date }
homework-set-date = Fixer une date
homework-due-change = Changer la date de retour
homework-silent =
    { $count ->
        [one] { $count } n’a rien envoyé
        [many] { $count } n’ont rien envoyé
       *[other] { $count } n’ont rien envoyé
    }
homework-nobody-silent = Tous ont répondu
homework-write-reminders =
    { $count ->
        [one] Écrire { $count } rappel
        [many] Écrire { $count } rappels
       *[other] Écrire { $count } rappels
    }

# Ce que demande le formulaire d’une institution ou d’une fonction.
homework-asks = Ce que demande ce formulaire
homework-written-on = Établi le { $date }
homework-taken-on = Intégré le { $date }, version { $version }
homework-by-functions = Les questions de ses fonctions : { $functions }
homework-by-people = Aucune fonction n’est saisie. Les questions des fonctions de ses représentants : { $functions }
homework-by-parts = Aucune fonction n’est saisie. Les questions des éléments où elle a un rôle.
homework-not-asked-why = Personne n’a encore dit ce qu’elle fait. Saisissez ses fonctions, ou son rôle dans un élément, sous Institutions ; elle aura alors un formulaire.
homework-no-level = Des faits sont demandés, jamais un niveau.
homework-write-one = Établir ce formulaire…

# Ce qu’apporte un formulaire.
homework-brings = Ce qu’apporte ce formulaire

# Lequel des formulaires en attente ; les deux sont des chiffres en texte.
homework-place = { $place } sur { $count }
homework-again = Il a déjà été intégré.
homework-version = Version { $version }.
homework-as-written = Le fichier est tel qu’il a été établi.

# $oddities est une liste.
homework-odd = Lu malgré tout : { $oddities }.
homework-grade = Qualité C jusqu’à ce que la salle l’ait vue
homework-notes-why = Ce qui n’a pas d’autre place
homework-new = nouveau
homework-gains = connu, gagne un détail
homework-changed = modifié
homework-gone = absent de cette version
homework-same = déjà là
homework-kept = modifié par la salle
homework-look =
    { $count ->
        [one] Un point à regarder
        [many] { $count } points à regarder
       *[other] { $count } points à regarder
    }
homework-promise = Une seule annulation le reprend. Aucun niveau n’a été demandé.
homework-take =
    { $count ->
        [0] Rien n’est coché
        [one] Intégrer { $count } élément
        [many] Intégrer { $count } éléments
       *[other] Intégrer { $count } éléments
    }
homework-later = Plus tard

# Ce qui est entré, dans un avis. $who est une institution ou une fonction, $counts une liste des messages qui suivent.
homework-taken =
    { $count ->
        [one] { $who } : { $count } élément intégré
        [many] { $who } : { $count } éléments intégrés
       *[other] { $who } : { $count } éléments intégrés
    }
homework-taken-next = { $counts }. Ctrl+Z le reprend.
homework-in-evidence = { $count } pour les preuves
homework-in-initiatives =
    { $count ->
        [one] { $count } initiative
        [many] { $count } initiatives
       *[other] { $count } initiatives
    }
homework-in-relations =
    { $count ->
        [one] { $count } relation
        [many] { $count } relations
       *[other] { $count } relations
    }
homework-in-strengths =
    { $count ->
        [one] { $count } point fort
        [many] { $count } points forts
       *[other] { $count } points forts
    }
homework-in-gaps =
    { $count ->
        [one] { $count } lacune
        [many] { $count } lacunes
       *[other] { $count } lacunes
    }
homework-in-notes =
    { $count ->
        [one] { $count } note
        [many] { $count } notes
       *[other] { $count } notes
    }

# $items est un chiffre en texte.
homework-taken-all =
    { $count ->
        [one] { $count } formulaire intégré, éléments : { $items }
        [many] { $count } formulaires intégrés, éléments : { $items }
       *[other] { $count } formulaires intégrés, éléments : { $items }
    }
homework-taken-left =
    { $count ->
        [0] Il n’en reste aucun à regarder. Ctrl+Z reprend le tout.
        [one] Il en reste { $count } à regarder. Ctrl+Z reprend le tout.
        [many] Il en reste { $count } à regarder. Ctrl+Z reprend le tout.
       *[other] Il en reste { $count } à regarder. Ctrl+Z reprend le tout.
    }

# Les fichiers laissés de côté. $name est un fichier.
homework-empty-form = { $name } n’apporte rien
homework-empty-form-next = Rien n’y est rempli qui ne soit déjà ici. Rien ne change.
homework-empty-folder = Il n’y a pas de formulaire dans { $name }
homework-empty-folder-next = Le dossier ne contient aucun tableur (.xlsx ou .ods). Choisissez les fichiers revenus, ou un autre dossier.
homework-more-left-out =
    { $count ->
        [one] { $count } autre fichier a été laissé de côté.
        [many] { $count } autres fichiers ont été laissés de côté.
       *[other] { $count } autres fichiers ont été laissés de côté.
    }
homework-forget = Retirer de la liste
homework-more =
    { $count ->
        [one] et { $count } autre
        [many] et { $count } autres
       *[other] et { $count } autres
    }

# Le panneau qui établit les formulaires ou les rappels.
homework-write-title = Établir les formulaires
homework-write-why = Chacun reçoit un tableur avec ses seules questions, et une lettre avec les mêmes sur papier.
homework-for = Un formulaire par
homework-for-institutions = Institution
homework-for-functions = Fonction
homework-due = À renvoyer avant le
homework-due-why = La date figure dans les formulaires et rappels établis désormais. Laissez vide s’il n’y en a pas.

# Le dossier proposé ; $name est le nom du fichier.
homework-folder-name = { $name } préparation
homework-nobody-to-ask = Il n’y a encore personne à solliciter. Ajoutez des institutions avec leurs fonctions, ou établissez les formulaires par fonction.
homework-write-whom = Qui en reçoit
homework-without-form = Sans formulaire, car personne n’a dit ce qu’elles font : { $names }
homework-write-done =
    { $count ->
        [one] Établir { $count } formulaire
        [many] Établir { $count } formulaires
       *[other] Établir { $count } formulaires
    }
homework-written-next = Envoyez chaque fichier à son institution, par courriel ou sur une clé USB. Quand il revient, sous quelque nom que ce soit, choisissez Reprendre.
homework-remind-title = Écrire des rappels
homework-remind-why = Une lettre pour chaque institution qui n’a rien envoyé, dans la langue de son formulaire.
homework-remind =
    { $count ->
        [one] Écrire { $count } rappel
        [many] Écrire { $count } rappels
       *[other] Écrire { $count } rappels
    }

# Le panneau qui reprend les formulaires.
homework-bring-title = Reprendre les formulaires
homework-bring-why = Choisissez les fichiers revenus, saisissez le chemin d’un fichier ou d’un dossier, ou déposez-les sur la fenêtre. Vous voyez d’abord ce que chacun apporte ; rien n’est encore changé.
homework-files-kind = Tableurs

# Les touches, en bas de page et dans l’aide.
homework-hint-take = Intégrer
homework-hint-take-all = Intégrer ce qui est clair
homework-hint-write-one = Établir ce formulaire
homework-hint-open = Voir ce qu’il apporte
homework-hint-panel = Montrer le panneau
homework-hint-items = Ouvrir ou fermer
homework-hint-bring = Reprendre
homework-hint-write = Établir les formulaires
homework-hint-remind = Écrire des rappels
homework-hint-write-now = Écrire
help-homework-take = Préparation : intégrer ce qui est coché
help-homework-take-all = Préparation : intégrer chaque formulaire où rien n’est à regarder
help-homework-bring = Préparation : reprendre les formulaires revenus
help-homework-write = Préparation : établir les formulaires
help-homework-remind = Préparation : écrire un rappel à qui n’a rien envoyé
