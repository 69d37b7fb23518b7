# Bring back: files of breakouts come in, and what they disagree about is decided.

bring-back-title = Reprendre les fichiers des sous-groupes
bring-back-step-choose = Choisir les fichiers
bring-back-step-check = Vérifier
bring-back-step-join = Fusionner
bring-back-step-decide = Arbitrer
bring-back-choose = Fichiers
bring-back-why = Choisissez un ou plusieurs fichiers, ou tout un dossier, ou déposez-les sur la fenêtre. Vous voyez d’abord ce que chacun changerait ; rien n’est encore modifié.
bring-back-path = Fichier ou dossier
bring-back-path-example = Tapez un chemin, puis Entrée
bring-back-files = Choisir des fichiers
bring-back-folder = Choisir un dossier
bring-back-looking = Examen des fichiers
bring-back-file = Fichier
bring-back-new = Nouveau
bring-back-changed-there = Modifié là-bas
bring-back-changed-here = Modifié ici
# The same where there is little room.
bring-back-there = Là-bas
bring-back-same = Identique
bring-back-conflicts = Conflits
bring-back-holds = Ce qu’il apporte
bring-back-after = Après la fusion
bring-back-decide =
    { $count ->
        [0] Rien à arbitrer ensuite
        [one] { $count } valeur à arbitrer ensuite
        [many] { $count } valeurs à arbitrer ensuite
       *[other] { $count } valeurs à arbitrer ensuite
    }
bring-back-brings-nothing = Rien qui ne soit déjà ici
# $names are identifiers of questions, $more counts those that are not named.
bring-back-questions =
    { $more ->
        [0] { $names }.
        [one] { $names } et { $more } autre.
        [many] { $names } et { $more } autres.
       *[other] { $names } et { $more } autres.
    }
bring-back-others =
    { $count ->
        [one] { $count } entrée dans les données générales, les personnes, les sous-groupes ou le plan.
        [many] { $count } entrées dans les données générales, les personnes, les sous-groupes ou le plan.
       *[other] { $count } entrées dans les données générales, les personnes, les sous-groupes ou le plan.
    }
bring-back-not-yet = Le fichier n’est pas encore entier
bring-back-not-yet-next = Un autre programme est peut-être encore en train de l’écrire ou de le recevoir. Les autres sont repris sans lui ; revenez-y plus tard.
bring-back-open = L’ouvrir plutôt
bring-back-none-taken = Aucun fichier n’est repris
bring-back-safe = Rien n’est encore modifié.
bring-back-nothing-yet = Rien ne change avant la fusion.
bring-back-undo = La fusion est une seule étape : Ctrl+Z l’annule en entier. Les fichiers restent tels quels.
bring-back-all-here = Tout ce que contiennent ces fichiers est ici.
bring-back-all-here-next = Les fusionner à nouveau ne changerait rien.
bring-back-clear = Vider la liste
bring-back-join =
    { $count ->
        [one] Fusionner { $count } fichier
        [many] Fusionner { $count } fichiers
       *[other] Fusionner { $count } fichiers
    }
# How many questions are new, and how many were changed in the files.
bring-back-join-counts = Fusionner { $new } nouv., { $changed } modif.
bring-back-joined =
    { $count ->
        [one] { $count } fichier a été fusionné
        [many] { $count } fichiers ont été fusionnés
       *[other] { $count } fichiers ont été fusionnés
    }
bring-back-joined-next =
    { $count ->
        [0] Les copies concordent en tout. Ctrl+Z annule la fusion.
        [one] { $count } valeur est à arbitrer ; elle peut attendre. Ctrl+Z annule la fusion.
        [many] { $count } valeurs sont à arbitrer ; elles peuvent attendre. Ctrl+Z annule la fusion.
       *[other] { $count } valeurs sont à arbitrer ; elles peuvent attendre. Ctrl+Z annule la fusion.
    }
bring-back-hint-join = Fusionner
bring-back-hint-all = Tout reprendre

# What a file takes away, and what it changes outside its part of the work. $name is a breakout or a file.
bring-back-removals = Suppressions
bring-back-outside = Hors de sa partie
bring-back-foreign = Pas remis par nous
bring-back-incomplete = Incomplet
# $names are parts of the assessment, $more counts those that are not named.
bring-back-lacks =
    { $more ->
        [0] Il y manque ce qu’il dit avoir vu ; ce que vous avez reste : { $names }.
       *[other] Il y manque ce qu’il dit avoir vu ; ce que vous avez reste : { $names }, et { $more } de plus.
    }
bring-back-mended = Corrigé ou endommagé
bring-back-mended-why = Il n’est plus tel que le programme l’a écrit : quelqu’un l’a modifié à la main, ou une clé USB l’a endommagé. Il n’est pas repris, sauf si vous savez qu’il a été corrigé exprès. Ce qui diffère compte alors comme écrit par vous.
bring-back-take-mended = Le reprendre comme corrigé
bring-back-of-files = Suppressions et modifications hors de la partie, dans { $count } fichiers :
bring-back-removals-of =
    { $count ->
        [one] { $count } suppression dans { $name }
        [many] { $count } suppressions dans { $name }
       *[other] { $count } suppressions dans { $name }
    }
bring-back-removals-asked = Assez nombreuses pour être demandées une à une. Restent : { $kept } ; disparaissent : { $gone }.
bring-back-removals-few = Trop peu nombreuses pour être demandées. Elles disparaissent avec la fusion.
bring-back-keep = Garder
bring-back-remove = Retirer
bring-back-keep-all = Tout garder
bring-back-remove-all = Tout retirer
bring-back-outside-of =
    { $count ->
        [one] { $count } modification hors de sa partie
        [many] { $count } modifications hors de sa partie
       *[other] { $count } modifications hors de sa partie
    }
bring-back-outside-why = { $name } travaille sur : { $elements }. Ceci n’est repris que si vous le cochez.
bring-back-outside-none = { $name } n’a pas d’éléments à lui. Ceci n’est repris que si vous le cochez.
bring-back-take-all = Tout prendre
bring-back-take-none = Tout laisser
bring-back-stays = Ce que vous ne prenez pas reste tel qu’il est ici. Ctrl+Z annule la fusion.
bring-back-shown = { $first } à { $last } sur { $count }
bring-back-more = { $count } de plus
bring-back-from-first = Revenir au début
bring-back-join-removed = Fusionner { $new } nouv., { $changed } modif., { $removed } suppr.
bring-back-hint-row = Ligne
bring-back-hint-tick = Cocher

# What is to be decided.
decide-open = Arbitrer
decide-disagree = Copies divergentes
decide-count =
    { $count ->
        [0] Aucun conflit
        [one] { $count } conflit
        [many] { $count } conflits
       *[other] { $count } conflits
    }
decide-why = Gardez l’une des valeurs, ou écrivez-en une autre. Cela peut attendre : jusqu’à l’arbitrage, les deux sont conservées.
decide-twice-count =
    { $count ->
        [one] { $count } personne figure peut-être deux fois.
        [many] { $count } personnes figurent peut-être deux fois.
       *[other] { $count } personnes figurent peut-être deux fois.
    }
decide-later = Les divergences entre copies sont énumérées ici après la fusion.
decide-nothing = Rien à arbitrer
decide-nothing-next = Là où les copies divergent après la fusion, les deux valeurs figurent ici jusqu’à ce que vous choisissiez.
decide-counts-contested = Compte comme contesté
decide-show = Afficher la question
decide-third = En écrire une autre
decide-or-wait = Ou laissez-la à la plénière : les deux restent.
decide-ladder = Tapez le niveau, ou choisissez-le.
decide-words = Le texte qui compte
decide-take = Prendre ce texte
decide-views =
    { $count ->
        [one] { $count } avis
        [many] { $count } avis
       *[other] { $count } avis
    }
decide-twice = { $name } figure peut-être deux fois
decide-unite = Une personne
decide-apart = Deux personnes
decide-hint-move = Conflit suivant
decide-hint-keep = Garder une valeur
decide-hint-wait = Laisser pour plus tard

# The shared folder.
shared-title = Dossier partagé
shared-why = Un dossier sur une clé USB, sur le réseau, ou synchronisé par un programme tel que Syncthing ou Nextcloud. Chaque ordinateur n’y écrit que son propre fichier et y voit ceux des autres à mesure qu’ils apparaissent.
shared-folder = Dossier
shared-share = Partager dans ce dossier
shared-nobody = Le fichier de cet ordinateur y est. Aucun autre pour l’instant.
shared-not-yet =
    { $count ->
        [one] { $count } fichier est encore en chemin.
        [many] { $count } fichiers sont encore en chemin.
       *[other] { $count } fichiers sont encore en chemin.
    }
shared-new = Nouveau
shared-bring-all =
    { $count ->
        [0] Rien de nouveau
        [one] Reprendre { $count } fichier
        [many] Reprendre les { $count } fichiers
       *[other] Reprendre les { $count } fichiers
    }
shared-stop = Cesser le partage
shared-not-written = Le fichier de cet ordinateur n’a pas pu être écrit dans le dossier partagé
