# Notices and errors that no single room owns.
# A title says what happened; the text says what is safe and what to do next.

# $detail is what the system or a library says, in its own words.
message-detail = { $text } ({ $detail })

# A change that cannot happen. Nothing was changed.
message-edit-question = Il n’y a pas de question { $id } dans ce questionnaire.
message-edit-level = L’échelle n’a pas de niveau en position { $level } ; { $count ->
        [one] elle a { $count } niveau, compté à partir de 0.
        [many] elle a { $count } niveaux, comptés à partir de 0.
       *[other] elle a { $count } niveaux, comptés à partir de 0.
    }
message-edit-empty = Ce texte ne doit pas être vide.
message-edit-empty-next = Rien n’a été modifié. Écrivez d’abord quelques mots.
message-edit-long = Ce texte compte { $length } caractères ; le maximum est de { $limit }.
message-edit-long-next = Raccourcissez le nouveau texte, ou placez-en une partie dans un document que vous citerez comme preuve ; d’ici là, l’ancien est conservé.
message-edit-reason = Le motif compte { $length ->
        [one] { $length } caractère
        [many] { $length } caractères
       *[other] { $length } caractères
    } ; il en faut au moins { $minimum }.
message-edit-reason-next = Rien n’a été modifié. Dites en quelques mots pourquoi la question est ici sans objet.
message-edit-dates = Le dernier jour précède le premier.
message-edit-dates-next = Rien n’a été modifié. Corrigez l’une des deux dates.
message-edit-group = Il n’y a pas de groupe de parties prenantes « { $id } » dans cette évaluation.
message-edit-function = Il n’y a pas de fonction « { $id } » dans ce questionnaire.
message-edit-unknown-next = Rien n’a été modifié. Choisissez parmi ce que contient le questionnaire.
message-edit-gone = Cette entrée n’existe plus.
message-edit-gone-next = Rien n’a été modifié ; elle a peut-être déjà été retirée.
message-edit-round-open = Un tour est déjà ouvert.
message-edit-round-open-next = Rien n’a été modifié. Dévoilez le tour ouvert, ou écartez-le.
message-edit-rounds = Cette question a eu autant de tours que l’on peut en distinguer.
message-edit-rounds-next = Tous sont conservés. Retenez un niveau, ou classez la question comme contestée.
message-edit-round-reason = Deux tours comptent déjà pour cette question.
message-edit-round-reason-next = Les deux sont conservés. Dites pourquoi un autre a lieu, ou annulez-en un.
message-edit-groups = Il y a autant de groupes que l’on peut en distinguer.
message-edit-groups-next = Rien n’a changé. Renommez un groupe hors d’usage.
message-edit-times = Ces horaires se contredisent.
message-edit-times-next = Rien n’a changé. Les pauses se placent entre le début et la fin, l’une après l’autre, et la journée finit avant minuit.
message-edit-people = Des membres de la délégation appartiennent à cette institution.
message-edit-people-next = Rien n’a changé. Rattachez-les d’abord à une autre institution, ou renommez celle-ci.
message-edit-ends = La fin précède le début.
message-edit-ends-next = Rien n’a changé. Corrigez l’une des deux dates.
message-edit-relation = Une relation lie deux institutions différentes, et ce qui est nécessaire n’existe pas encore.
message-edit-relation-next = Rien n’a changé. Choisissez deux institutions, ou un autre état.
message-edit-round-ended = Ce tour est terminé.
message-edit-round-ended-next = Rien n’a été modifié ; ce qui a été dévoilé est conservé tel quel.
message-edit-no-views = Personne n’a donné d’avis dans ce tour.
message-edit-no-views-next = Le tour reste ouvert. Saisissez un avis, ou écartez le tour.
message-edit-has-views = Des avis ont été donnés dans ce tour.
message-edit-has-views-next = Rien n’a été modifié. Dévoilez le tour, ou écartez-le.
message-edit-many-views = Le groupe a plus d’avis qu’un tour ne peut en contenir.
message-edit-many-views-next = L’avis n’a pas été compté ; tous les autres sont conservés.
message-edit-round-conflict = Des avis ont été donnés dans ce tour sur deux ordinateurs, et les deux n’ont pas été réunis.
message-edit-round-conflict-next = Rien n’a été modifié ; les deux sont conservés. Choisissez l’un des deux dans la liste des conflits, ou écartez le tour.
message-edit-element = Il n’y a pas d’élément « { $id } » dans ce questionnaire.
message-edit-taken = Un autre sous-groupe travaille sur l’élément « { $id } ».
message-edit-taken-next = Rien n’a été modifié. Retirez d’abord l’élément à ce sous-groupe.

# A copy that cannot be brought in. Nothing was changed here nor there.
message-join-assessment = C’est une autre évaluation
message-join-assessment-next = Il s’agit de « { $title } », et non d’une copie de celle-ci, même si le pays est le même. Rien n’a été modifié. Choisissez un fichier remis à partir de cette évaluation, ou une copie de celle-ci.
message-join-damaged = Cette copie est endommagée et a été laissée de côté
message-join-damaged-next = Elle désigne la modification { $counter } du programme ouvert ici, qui n’en a fait que { $highest }. Rien n’a été modifié ici. Redemandez la copie à l’ordinateur qui l’a faite.
message-join-questionnaire = Cette copie répond à un autre questionnaire
# $differences are the first few of the sentences below; $more counts the others.
message-join-questionnaire-next = { $more ->
        [0] { $differences } Rien n’a été modifié. Reprenez des copies remises avec le même questionnaire.
        [one] { $differences } { $more } autre point diffère. Rien n’a été modifié. Reprenez des copies remises avec le même questionnaire.
        [many] { $differences } { $more } autres points diffèrent. Rien n’a été modifié. Reprenez des copies remises avec le même questionnaire.
       *[other] { $differences } { $more } autres points diffèrent. Rien n’a été modifié. Reprenez des copies remises avec le même questionnaire.
    }
# The same questionnaire in another version.
message-join-version = Cette copie répond à une autre version du questionnaire
message-join-version-next = Elle suit la version { $there }, et cette évaluation la version { $here } : leurs textes diffèrent. Rien n’a été modifié. Reprenez des copies de la version { $here } ; celles de la version { $there } peuvent être fusionnées entre elles.
message-difference-id = Le sien est { $there }, celui d’ici est { $here }.
message-difference-version = Sa version est { $there }, celle d’ici est { $here }.
message-difference-here = Il ne pose pas { $id }.
message-difference-there = Il pose { $id }, que celui d’ici ne pose pas.
message-difference-question = Il pose { $id } autrement.
message-difference-part = { $id } y est différent.
message-difference-scale = Ses niveaux ne sont pas les mêmes.
message-difference-groups = Ses groupes de parties prenantes ne sont pas les mêmes.
message-difference-other = Une grille de lecture, un seuil ou un texte sur le questionnaire n’est pas le même.
message-edit-aspect = Il n’y a pas d’aspect « { $id } » dans ce questionnaire.
message-edit-importance = L’importance ne peut pas être de { $number } : elle va de { $least } à { $most }.
message-edit-importance-next = Indiquez un nombre compris dans ces limites.
# $title is the name of another questionnaire.
message-edit-other-questionnaire = Ce fichier répond à un autre questionnaire : { $title }.
message-edit-other-questionnaire-next = Rien n’a été modifié. Choisissez une évaluation antérieure fondée sur le même questionnaire.
message-edit-elsewhere = Les avis de ce tour sont sur un autre ordinateur
message-edit-elsewhere-next = Ils y sont scellés. Continuez là-bas, ou déclarez ici le tour abandonné et tenez-en un autre.
message-edit-count = Les modifications ne peuvent plus être comptées
message-edit-count-next = Enregistrez le travail sous un autre nom et ouvrez ce fichier : il s’y poursuit.
message-edit-same = Ce fichier est cette évaluation même, ou une copie.
message-edit-same-next = Rien n’a été modifié. Choisissez une évaluation antérieure.
message-not-undone = Cette étape ne peut plus être annulée
message-not-redone = Cette étape ne peut plus être rétablie
message-not-turned-next = Rien n’a été modifié. Les étapes précédentes peuvent encore être annulées.

# A file that cannot be opened. It was not touched.
message-open = « { $file } » ne peut pas être ouvert
message-open-not-found = « { $file } » est introuvable
message-open-not-found-next = Il n’y a pas de fichier à { $path }. Il a peut-être été déplacé ou renommé, ou son disque n’est pas connecté. Cherchez-le avec Ouvrir.
message-open-below-a-file = { $path } traverse un fichier comme s’il était un dossier ; il ne peut donc rien s’y trouver. Corrigez le chemin, ou cherchez le fichier avec Ouvrir.
message-open-denied = Vous n’avez pas le droit de le lire. Le fichier est inchangé. Demandez ce droit, ou une copie, à son propriétaire.
message-open-not-a-file = C’est un dossier ou un périphérique, pas un fichier. Choisissez à l’intérieur le fichier dont le nom se termine par .assessment.ron.
message-open-other = Le système n’a pas pu le lire. Le fichier est inchangé. Vérifiez que son disque est connecté, puis réessayez.

# What is wrong inside a file.
message-read-large = Sa taille est de { $size } Mo ; le maximum pour un fichier de ce programme est de { $limit } Mo. Le fichier est inchangé. Si c’est une évaluation, utilisez une copie d’avant sa croissance.
message-read-empty = Il est vide. Le fichier est inchangé. Il a peut-être été tronqué par un disque plein ou une coupure de courant : utilisez une copie, ou un état antérieur si cet ordinateur en a un.
message-read-no-text-at-all = Ce n’est pas un texte mais un fichier d’un autre type, image ou document par exemple, ou il est endommagé. Le fichier est inchangé. Choisissez-en un dont le nom se termine par .assessment.ron.
message-read-not-text = Ce n’est pas un texte : les { $byte } premiers octets en sont un, la suite non. Le fichier est inchangé. C’est peut-être un fichier d’un autre type, ou endommagé ; utilisez une copie.
message-read-encoding = Ses lettres ne sont pas enregistrées en UTF-8 : les { $byte } premiers octets le sont, la suite non. Le fichier est inchangé. Ouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8.
message-read-not-an-assessment = Le fichier est lisible, mais ce n’est pas une évaluation de ce programme. Il est inchangé. Choisissez-en un dont le nom se termine par .assessment.ron.
message-read-newer = Il a été créé par une version plus récente de Rapporteur (format { $found } ; celle-ci lit jusqu’au format { $known }). Le fichier est inchangé. Installez la version plus récente pour l’ouvrir.
message-read-newer-program = Il a été créé par Rapporteur { $program }, version plus récente que celle-ci, { $own } (format { $found } ; celle-ci lit jusqu’au format { $known }). Le fichier est inchangé. Installez cette version pour l’ouvrir.
message-read-questionnaire = { $count ->
        [one] Le questionnaire qu’il contient comporte une erreur : { $first }
        [many] Le questionnaire qu’il contient comporte des erreurs à { $count } endroits, d’abord : { $first }
       *[other] Le questionnaire qu’il contient comporte des erreurs à { $count } endroits, d’abord : { $first }
    } Le fichier est inchangé. « rapporteur check » énumère ce qu’il faut corriger ; ou utilisez une copie.
message-read-content = L’entrée { $id } comporte une erreur : { $problem } Le fichier est inchangé. Corrigez l’entrée dans un éditeur de texte, ou utilisez une copie.
message-problem-writer = elle désigne l’auteur en position { $position }, qui n’est pas dans la liste des auteurs.
message-problem-edit = elle désigne la modification { $counter }, mais son auteur n’en a fait que { $highest }.
message-problem-hexadecimal = elle devrait contenir des chiffres hexadécimaux d’une longueur fixe.
message-problem-date = « { $text } » n’est ni une année, ni un mois, ni un jour. Une date s’écrit 2024, 2024-05 ou 2024-05-03.
message-problem-later = elle indique le format 1, mais contient ce qui est venu avec le format 2.
message-problem-far = la liste des auteurs désigne la modification { $counter } d’un auteur, mais personne ne dépasse la { $highest }.
message-problem-replaced = elle désigne ce qu’elle a remplacé en position { $position }, qui n’est pas dans la liste correspondante.
message-problem-range = elle contient le nombre { $found } ; il doit être compris entre { $least } et { $most }.
message-problem-stamp = la même modification y figure deux fois.
message-problem-doubled-writer = un auteur figure deux fois dans la liste.

# Where reading stopped. $cause is one of the sentences below.
message-syntax = La lecture s’est arrêtée à la ligne { $line }, colonne { $column } : { $cause } Le fichier est inchangé. Corrigez cet endroit dans un éditeur de texte, ou utilisez une copie.
message-syntax-cut = le texte s’arrête trop tôt, le fichier a donc sans doute été tronqué.
message-syntax-sign = une virgule, une parenthèse ou un guillemet y manque ou y est en trop.
message-syntax-unknown = rien ne s’y appelle « { $name } » ; c’est peut-être mal écrit.
message-syntax-choice = « { $name } » n’est aucun des mots possibles ; c’est peut-être mal écrit.
message-syntax-missing = « { $name } » manque.
message-syntax-doubled = { $name } y figure deux fois.
message-syntax-value = une valeur d’un autre type y est attendue.

# Something is not saved. $file is its name.
message-save = « { $file } » n’est pas enregistré
message-save-full = Le disque est plein. Le fichier qui s’y trouve est intact, avec ce qui avait été enregistré. Libérez de la place, ou enregistrez sur un autre disque.
message-save-too-large-there = Le disque, ou une limite fixée pour vos programmes, n’admet pas de fichier de cette taille. Ce qui avait été enregistré est intact. Enregistrez sur un autre disque.
message-save-read-only = Le fichier ou son disque est en lecture seule. Ce qui avait été enregistré est intact. Enregistrez une copie dans un autre dossier.
message-save-folder-gone = Le dossier { $folder } est introuvable : une clé USB a peut-être été retirée, ou le réseau est coupé. Reconnectez-le, ou enregistrez dans un autre dossier.
message-save-file-gone = Il a été supprimé, déplacé ou renommé : il n’est plus dans { $folder }. Ce qu’il contenait est encore ouvert ici. Votre prochain changement l’y écrit de nouveau, ou faites-le maintenant.
message-save-other-folder = { $folder } n’est pas le dossier où il se trouvait, comme lorsqu’une clé USB a été échangée. Rien n’y a été écrit. Remettez la bonne clé, enregistrez ailleurs, ou décidez que le fichier y soit écrit.
message-save-below-a-file = Impossible d’écrire { $path } : sur ce chemin, un fichier se trouve à la place d’un dossier. Choisissez un autre dossier.
message-save-denied = Vous n’avez pas le droit d’y écrire, ou un autre programme retient le fichier. Ce qui avait été enregistré est intact. Fermez l’autre programme, ou enregistrez dans un autre dossier.
message-save-changed-title = « { $file } » a été modifié par quelqu’un d’autre
message-save-changed = Un autre programme ou un autre ordinateur y a écrit depuis sa dernière lecture ici. Rien de ce qu’il contient n’a été remplacé, et votre travail est intact dans cette fenêtre. Dites ce qu’il faut faire des deux : les fusionner, garder le vôtre comme nouveau fichier, ou prendre l’autre.
message-save-unsynced = Votre travail est dans le fichier, mais le disque ne l’a pas confirmé : après une coupure de courant, l’état précédent pourrait réapparaître. Il sera bientôt enregistré de nouveau. Si cela persiste, enregistrez sur un autre disque.
# Of a file that is written once: nothing saves it again by itself.
message-save-unconfirmed = « { $file } » est écrit, mais sans confirmation
message-save-unconfirmed-next = Il est intact, mais le disque ne l’a pas confirmé : après une coupure de courant, l’état précédent pourrait réapparaître. Par sécurité, mettez-en une copie sur un autre disque aussi.
message-save-large = Il dépasserait { $limit } Mo et ne pourrait plus être ouvert. Ce qui avait été enregistré est intact. Raccourcissez les notes les plus longues.
message-save-encode = Il contient quelque chose qui ne peut pas être écrit. Ce qui avait été enregistré est intact. Annulez la dernière modification, et signalez cette erreur.
message-save-other = Le système n’a pas pu l’écrire. Ce qui avait été enregistré est intact. Réessayez, ou enregistrez dans un autre dossier.

# Who has a file open. $since is a moment, as “Today, 14:05”.
message-held-title = « { $file } » est ouvert ailleurs
message-held = Ouvert sur { $computer } (depuis : { $since }). Il peut être lu ici, mais non modifié, afin qu’aucun des deux ne remplace l’autre. Fermez-le là-bas pour y travailler ici.
message-held-nameless = Une autre fenêtre ou un autre ordinateur l’a ouvert. Il peut être lu ici, mais non modifié, afin qu’aucun des deux ne remplace l’autre. Fermez-le là-bas pour y travailler ici.
message-holder-nameless = un ordinateur sans nom
message-abandoned-title = « { $file } » n’a pas été fermé ailleurs
message-abandoned = Il a été ouvert sur { $computer } et n’y a pas été fermé (ouvert : { $since }). Si cet ordinateur y travaille encore, fermez-le d’abord là-bas. Sinon, poursuivez ici : rien n’est perdu, et sa marque est retirée.
message-taken-over-title = « { $file } » est modifié ailleurs aussi
message-taken-over = Il a été ouvert en modification sur { $computer } (ouvert : { $since }). Votre travail est intact dans cette fenêtre, et rien n’est remplacé sans vous le demander. Convenez de qui poursuit, et fermez l’autre.
message-no-locks-title = Impossible d’indiquer aux autres que « { $file } » est ouvert
message-no-locks = Son dossier ou son disque ne permet pas de marquer un fichier comme ouvert. Rien n’est perdu pour autant : avant chaque enregistrement, le fichier est comparé à ce qu’il contenait. Veillez à ce que personne d’autre ne le modifie en même temps.
message-saved-beside-title = Votre travail est désormais dans « { $file } »
message-saved-beside = Un autre programme retient « { $asked } » et n’a pas permis de le remplacer. Ce fichier est entier, avec ce qui avait été enregistré. Votre travail se poursuit dans « { $file } », dans le même dossier.
message-put-aside-title = « { $file } » contient l’état rétabli
message-put-aside = Le fichier endommagé n’a pas été jeté : il est à côté, sous le nom « { $aside } ».

# Somebody else has written the open file.
message-changed = Un autre programme ou un autre ordinateur y a écrit pendant qu’il était ouvert ici. Rien de ce qu’il contient n’a été remplacé, et votre travail est intact dans cette fenêtre. Dites lequel des deux se poursuit.
message-changed-other = Il contient maintenant une autre évaluation. Rien de ce qu’il contient n’a été remplacé, et votre travail est intact dans cette fenêtre. Dites ce qui se poursuit.
message-kept-as-new = Votre travail s’y poursuit. « { $file } » est tel que les autres l’ont laissé.

# What differs between two states.
message-difference-none = Rien de visible
message-difference-changed = { $count ->
    [one] { $count } question modifiée
    [many] { $count } questions modifiées
   *[other] { $count } questions modifiées
 }
message-difference-added = { $count ->
    [one] { $count } question ajoutée
    [many] { $count } questions ajoutées
   *[other] { $count } questions ajoutées
 }
message-difference-removed = { $count ->
    [one] { $count } question vidée
    [many] { $count } questions vidées
   *[other] { $count } questions vidées
 }
message-difference-facts = { $count ->
    [one] { $count } donnée générale
    [many] { $count } données générales
   *[other] { $count } données générales
 }
message-difference-people = { $count ->
    [one] { $count } participant
    [many] { $count } participants
   *[other] { $count } participants
 }
message-difference-actions = { $count ->
    [one] { $count } action
    [many] { $count } actions
   *[other] { $count } actions
 }

# Earlier states.
message-no-snapshot-title = Aucun état antérieur ne peut être conservé
message-no-snapshot = Le dossier { $folder } ne peut pas être écrit. Le fichier lui-même n’est pas concerné et s’enregistre comme toujours. Les Paramètres permettent de conserver les états antérieurs à côté du fichier.
message-restore-title = Cet état ne peut pas être rétabli ici
message-restore-other = Il appartient à une autre évaluation. Rien n’a été modifié.
message-restore-questionnaire = Il répond à un autre questionnaire. Rien n’a été modifié.
# $when is a moment, as “Today, 14:05”.
message-restored-title = Rétabli (état : { $when })
message-restored = Ctrl+Z ramène ce qui était ici auparavant.
message-no-copy-left-title = Aucune copie de « { $file } » n’est conservée sur cet ordinateur
message-no-copy-left = Les états antérieurs et l’entrée parmi les fichiers récents sont supprimés. Le fichier lui-même est à sa place.
message-copy-left-title = Toutes les copies n’ont pas pu être supprimées
message-copy-left = { $path } s’y trouve encore ; les autres ont disparu. Supprimez cette copie vous-même.

# After a crash.
message-recovered-title = Ouvert là où le travail s’est arrêté
message-recovered = Le programme s’est terminé sans avoir été fermé. Tout ce qui avait été enregistré est ici.
message-brought-back-title = Un travail qui n’avait pas pu être enregistré est retrouvé
message-brought-back = Il avait été conservé sur cet ordinateur (conservé : { $when }) et entre maintenant dans le fichier.
message-not-there = Le travail s’y est arrêté, et le fichier n’est plus à sa place : une clé USB a peut-être été retirée, ou le réseau est coupé.

message-sample = L’exemple ne peut pas être créé
message-sample-next = Vos propres fichiers ne sont pas concernés. Le programme est endommagé : réinstallez-le, et signalez cette erreur.

# Outputs.
message-output-size = Une image de { $width } × { $height } pixels ne peut pas être créée
message-output-size-next = Rien n’a été écrit. Choisissez de { $narrow } à { $wide } pixels en largeur et de { $low } à { $high } en hauteur.
message-output-mark = { $profile ->
        [internal] Il n’y a pas de mention de protection pour la diffusion interne
        [partners] Il n’y a pas de mention de protection pour la diffusion aux partenaires
       *[public] Il n’y a pas de mention de protection pour la diffusion publique
    }
message-output-mark-next = Rien n’a été écrit. Donnez la mention à porter sur chaque document, ou choisissez d’exporter sans mention.
# $count is a number.
message-output-names = { $count ->
        [one] { $count } mot peut être le nom d’un participant, et personne ne s’est prononcé
       *[other] { $count } mots peuvent être des noms de participants, et personne ne s’est prononcé
    }
message-output-names-next = Rien n’a été écrit. Décidez pour chacun à l’écran Diffusion : le remplacer ou le garder.
# $place is where it stands, $people who may be meant, $sentence the sentence with the word in brackets.
mention = { $place } ({ $people }) : { $sentence }
# $part is a part of the assessment, $field one of its texts.
mention-place = { $part }, { $field }
message-output-not-public = Ce qu’en pensent les groupes n’est pas destiné au public
message-output-not-public-next = Rien n’a été écrit. Choisissez une autre image, ou le profil des partenaires ou de la délégation.
message-output-alone = Notes et décomptes sont pour la délégation seule
message-output-alone-next = Rien n’a été écrit. Laissez-les de côté, ou choisissez le profil de la délégation.
message-output-no-cards = Aucun bulletin ne serait imprimé
message-output-no-cards-next = Rien n’a été écrit. Personne dans la délégation ne donne encore d’avis : indiquez le nombre de bulletins de chaque groupe.
message-output-nothing = Rien n’est choisi
message-output-nothing-next = Choisissez au moins un document, ou une image et un type de fichier.
message-output-make = « { $name } » ne peut pas être produit
message-output-broken = C’est une erreur du programme. Rien n’a été écrit. Laissez ce document de côté pour l’instant, et signalez cette erreur.
# $text says why one file did not get its place.
message-output-none = Rien n’a été écrit dans { $folder }
message-output-ended = { $text } Aucun fichier n’a été écrit après lui : exportez de nouveau.
message-output-some = { $text } { $count ->
        [0] Aucun fichier n’a été écrit.
        [one] { $count } fichier écrit auparavant est intact.
        [many] { $count } fichiers écrits auparavant sont intacts.
       *[other] { $count } fichiers écrits auparavant sont intacts.
    }
message-chart-size = Sa taille est hors limites. Rien n’a été écrit. Choisissez une autre taille.
message-chart-empty = Il n’y a rien à dessiner. Rien n’a été écrit. Choisissez une autre image.
message-chart-axes = Un radar admet 24 axes, et il y en a { $count }. Rien n’a été écrit. Choisissez une autre image.
message-chart-rows = Une carte thermique admet 60 lignes, et il y en a { $count }. Rien n’a été écrit. Choisissez une autre image.
message-chart-broken = C’est une erreur du programme. Rien n’a été écrit. Choisissez une autre image, et signalez cette erreur.

# A questionnaire. $id is the identifier of what is at fault.
message-questionnaire = Ce questionnaire ne peut pas être utilisé
message-questionnaire-findings = { $count ->
        [one] { $count } erreur : { $first }
        [many] { $count } erreurs, d’abord : { $first }
       *[other] { $count } erreurs, d’abord : { $first }
    } Le fichier est inchangé. « rapporteur check » énumère ce qu’il faut corriger.
message-questionnaire-json = C’est du JSON ; un questionnaire est en RON : (title: "…") au lieu de {"{"}"title": "…"{"}"}. Le fichier est inchangé. Comparez-le à un fichier que le programme sait lire.
message-finding = { $id } : { $what }
message-finding-no-id = un identifiant est vide.
message-finding-doubled-id = cet identifiant est employé deux fois.
message-finding-empty = « { $field } » est vide.
message-finding-nothing = « { $field } » n’énumère rien.
message-finding-levels = l’échelle a { $count ->
        [one] { $count } niveau
        [many] { $count } niveaux
       *[other] { $count } niveaux
    }.
message-finding-label = son étiquette contient une espace ou dépasse { $limit } caractères.
message-finding-doubled-label = un autre niveau porte la même étiquette.
message-finding-level-order = sa valeur n’est pas supérieure à celle du niveau précédent.
message-finding-band-order = son intervalle ne commence pas entre la valeur du niveau inférieur et la sienne.
message-finding-range = « { $field } » est hors limites.
message-finding-weight = son poids n’est pas un nombre supérieur à 0 et d’au plus 1 000 000.
message-finding-descriptors = il y a { $count ->
        [one] { $count } descripteur
        [many] { $count } descripteurs
       *[other] { $count } descripteurs
    } pour { $levels ->
        [one] { $levels } niveau
        [many] { $levels } niveaux
       *[other] { $levels } niveaux
    }.
message-finding-lens = il n’y a pas de grille de lecture « { $lens } ».
message-finding-tag = la grille de lecture « { $lens } » n’a pas de catégorie « { $tag } ».
message-finding-doubled-tag = l’étiquette « { $tag } » y figure deux fois.
message-finding-function = il n’y a pas de fonction « { $function } ».
message-finding-prerequisite = elle exige « { $question } », qui n’est pas une question.
message-finding-circle = elle s’exige elle-même, directement ou par d’autres.
message-finding-too-long = « { $field } » compte { $length } caractères ; le maximum est de { $limit }.
message-finding-no-short = « { $field } » compte { $length } caractères, et les listes et graphiques en admettent { $limit }.
message-finding-alike-id = cet identifiant ressemble à « { $other } ».
message-finding-long-id = cet identifiant compte { $length } caractères ; le maximum est de { $limit }.
message-finding-unseen = cet identifiant commence ou finit par une espace, ou contient une fin de ligne ou un signe invisible.
message-finding-turns = « { $field } » contient des signes qui inversent le sens du texte qui suit.
message-finding-later = le format 1 n’a pas de « { $field } ».
message-finding-language = « { $tag } » n’est pas le code d’une langue.
message-finding-number = « { $field } » n’est pas un nombre de −1 000 000 à 1 000 000.
message-finding-crossed = « agree_consensus » est inférieur à « split_consensus ».
message-finding-tiny = son poids est si petit qu’il ne compte pour rien.
message-finding-unreadable = « { $field } » : { $cause }
message-finding-unreadable-found = « { $field } » : { $cause } On y lit { $found }.

# The texts of a questionnaire in another language. $file is the name of their file.
message-translation = « { $file } » ne peut pas servir de traduction
message-translation-other = Il traduit { $found } { $foundversion }, et il s’agit ici de { $id } { $version }. Le fichier est inchangé. Prenez la traduction de cette version, ou corrigez « id » et « version » si ses textes conviennent.
message-translation-language = La langue qu’il indique est « { $language } » : aucune, ou celle du questionnaire lui-même. Le fichier est inchangé. Corrigez « language ».
message-passed-over-name = Son nom ne porte pas de code de langue tel que fr. Il est laissé de côté, inchangé.
message-passed-over-other = Ce n’est pas une traduction du questionnaire. Il est laissé de côté, inchangé.
message-passed-over-unopened = On ne peut pas l’ouvrir, ou ce n’est pas un texte. Il est laissé de côté, inchangé.
message-passed-over-language = Son nom indique { $name } et son texte { $text }. Il est laissé de côté, inchangé. Corrigez le nom, ou « language ».
message-text-missing = « { $field } » n’est pas traduit ; le texte du questionnaire en tient lieu.
message-text-empty = « { $field } » est vide ; le texte du questionnaire en tient lieu.
message-text-unchanged = « { $field } » est identique au texte du questionnaire. Laissez-le si c’est voulu.
message-text-unknown = le questionnaire n’a rien de ce nom.
message-text-unknown-field = le questionnaire n’a pas de texte « { $field } » à cet endroit.

message-remedy-no-id = Donnez-lui un identifiant que rien d’autre ne porte.
message-remedy-doubled-id = Donnez à l’un des deux un autre identifiant.
message-remedy-empty = Écrivez le texte.
message-remedy-nothing = Ajoutez au moins une entrée, ou supprimez le tout.
message-remedy-title = Raccourcissez-le ; la question elle-même peut être longue.
message-remedy-levels = Donnez-lui de 2 à { $most } niveaux.
message-remedy-label = Donnez à chaque niveau une étiquette courte qui lui soit propre, ou aucune : sa valeur en tient lieu.
message-remedy-level-order = Rangez les niveaux de la plus petite valeur à la plus grande.
message-remedy-band-order = Placez « from » au-dessus de la valeur du niveau inférieur, et au plus à sa propre valeur.
message-remedy-range-unit = Faites commencer l’axe à la plus petite valeur ou au-dessous, et finir à la plus grande ou au-dessus ; mettez de 0 à 3 décimales, et au plus { $limit } caractères après une valeur.
message-remedy-range = Donnez-lui un nombre de 0 à 1.
message-remedy-range-whole = Donnez-lui un nombre entier de 1 à 11 (l’étendue et l’écart de la classe Accord peuvent valoir 0, le nombre minimal d’avis peut être plus grand).
message-remedy-range-signed = Donnez-lui un nombre de −1 à 1.
message-remedy-weight = Donnez-lui un tel nombre, ou omettez-le pour qu’il vaille 1.
message-remedy-descriptors = Décrivez tous les niveaux, tous sauf le plus bas, ou aucun.
message-remedy-lens = Corrigez le nom, ou ajoutez la grille de lecture.
message-remedy-tag = Corrigez l’étiquette, ou ajoutez la catégorie à la grille de lecture.
message-remedy-doubled-tag = Supprimez l’une des deux.
message-remedy-function = Désignez une catégorie de la grille de lecture qui contient les fonctions, ou omettez le chef de file.
message-remedy-prerequisite = Corrigez l’identifiant, ou supprimez-le.
message-remedy-circle = Supprimez une étape du cercle.
message-remedy-short = Ajoutez « short » sans dépasser ce nombre, ou raccourcissez-le.
message-remedy-long-id = Raccourcissez-le.
message-remedy-unseen = Ressaisissez-le avec des lettres, des chiffres et des traits d’union.
message-remedy-turns = Supprimez ces signes ; le programme trouve le sens lui-même.
message-remedy-later = Écrivez « format: 2 », ou supprimez-le.
message-remedy-language = Écrivez un code tel que ar, fr ou pt-BR.
message-remedy-number = Écrivez un nombre tel que 2 ou 0.5.
message-remedy-crossed = Augmentez « agree_consensus », ou diminuez « split_consensus ».
message-remedy-tiny = Donnez-lui au moins 0.000001.
message-remedy-unreadable = Corrigez-le dans un éditeur de texte.

# A table of another program, as a list of people or a form that came back. Nothing was taken from it.
message-table-file = « { $file } » ne peut pas être lu comme un tableau
message-table-pasted = Le texte collé ne peut pas être lu comme un tableau
message-table-large = Sa taille dépasse celle d’une liste : { $limit } Mo, ou { $unpacked } Mo décompressés. Rien n’en a été repris. Enlevez les images et les autres feuilles, ou copiez les lignes dans un nouveau fichier.
message-table-rows = Il compte plus de { $limit } lignes. Rien n’en a été repris. Gardez les lignes qui concernent cette évaluation, puis réessayez.
message-table-columns = Il compte plus de { $limit } colonnes. Rien n’en a été repris. Gardez les colonnes des noms, des fonctions et des institutions, puis réessayez.
message-table-protected = Un mot de passe le protège. Rien n’en a été repris. Ouvrez-le dans votre tableur, enregistrez-le sans mot de passe, puis réessayez.
message-table-old = C’est un classeur d’un ancien format (XLS). Rien n’en a été repris. Ouvrez-le dans votre tableur, enregistrez-le en XLSX ou en ODS, puis réessayez.
message-table-none = Ce n’est ni une feuille de calcul ni un texte en lignes. Rien n’en a été repris. Choisissez un fichier CSV, TSV, XLSX ou ODS, ou collez les lignes.
message-table-damaged = Il commence comme une feuille de calcul, mais il est endommagé. Rien n’en a été repris. Ouvrez-le dans votre tableur et enregistrez-le de nouveau, ou collez les lignes.
message-table-empty = Il ne contient aucune ligne. Rien n’en a été repris. S’il devrait en contenir, ouvrez-le dans votre tableur et copiez les lignes.
