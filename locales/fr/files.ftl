# Files: opening, saving, recovering, merging, and what can go wrong with them.

files-browse = Parcourir
# The kind of file that the system's dialog lists.
files-kind = Évaluation
files-title = Fichiers
files-pathless = Tapez un chemin, ou choisissez-en un avec Parcourir.

files-this = Ce fichier
files-sample = Ceci est une copie de l’exemple. Rien n’y concerne un pays réel.
files-place = Emplacement
files-saved = Tout est sur le disque
files-saved-at = Enregistré à { $time }
files-saving = Enregistrement
files-not-saved = Non enregistré ici
files-name = Nom du fichier
files-nameless = Un fichier doit avoir un nom.
files-rename = Renommer
files-renamed = Renommé
files-reveal = Afficher dans le dossier
files-not-shown = Aucun programme n’affiche ici les dossiers. Le fichier se trouve ici :
files-close = Fermer le fichier

files-copy = Enregistrer une copie
files-copy-words = Pour une clé USB ou un collègue. Vous continuez à travailler dans ce fichier.
files-copy-path = Destination de la copie
# The proposed name of a copy; $name is the name of the file.
files-copy-name = { $name } - copie
files-copy-save = Enregistrer la copie
files-copied = Copie enregistrée

files-elsewhere = Enregistrer ailleurs
files-elsewhere-words = Le fichier ne peut pas être écrit à son emplacement. Choisissez-en un autre : le travail s’y poursuit. Ce qui est sur le disque à l’ancien emplacement reste tel quel.
files-elsewhere-save = Enregistrer là et continuer
files-moved = Enregistré ailleurs ; le travail se poursuit dans ce fichier

files-other = Ouvrir un autre fichier
files-other-words = Ce fichier est d’abord enregistré et fermé.
files-other-path = Chemin du fichier
files-other-open = Ouvrir

files-next = Évaluation suivante
# $title is the name of this assessment.
files-next-words = Pour la prochaine fois, dans un an peut-être. Un nouveau fichier commence avec la même délégation et sans aucune réponse ; « { $title } » devient sa référence, placée sous les nouveaux résultats. Ce fichier reste tel quel.
files-next-begin = Commencer l’évaluation suivante

files-hint-save = Enregistrer
files-hint-open = Ouvrir
files-hint-new = Nouvelle évaluation

files-read-only = Ouvert ailleurs ; ici en lecture seule

# Earlier states of the file, which the program keeps by itself.
files-earlier = États antérieurs
files-earlier-words = Ils se conservent d’eux-mêmes : à l’ouverture, toutes les dix minutes de travail, avant toute opération risquée, à la fermeture. Sous chacun figure ce qui a changé depuis. Rétablir est une modification comme une autre : Ctrl+Z l’annule.
files-earlier-none = Il n’y en a pas encore.
files-earlier-restore = Rétablir
files-earlier-same = Rien n’a changé depuis
files-earlier-damaged = Illisible
files-earlier-stopped = La lecture de l’état antérieur a été interrompue. Rien n’a été modifié ; réessayez.
# $size is a number.
files-earlier-size = { $size } ko
files-earlier-all = Afficher les { $count }
files-earlier-newest = Afficher les plus récents
# Why a state was kept.
files-earlier-opened = à l’ouverture
files-earlier-work = pendant le travail
files-earlier-join = avant une fusion
files-earlier-restored = avant un rétablissement
files-earlier-migration = avant un format plus récent
files-earlier-closed = à la fermeture
files-earlier-unsaved = faute de pouvoir l’enregistrer
files-earlier-mended = avant que le fichier corrigé soit scellé
files-earlier-other = pour une autre raison

files-forget = Ne laisser aucune copie sur cet ordinateur
# $title is the name of the assessment.
files-forget-question = Tous les états antérieurs de « { $title } » sont supprimés, ainsi que son entrée parmi les fichiers récents. Le fichier lui-même reste à sa place, entier, et il est fermé. Cette suppression est définitive.
files-forget-cancel = Les conserver
files-forget-done = Supprimer et fermer

# Whose the file is.
hold-again = Réessayer
hold-copy = Travailler sur une copie
hold-taken = Le fichier peut maintenant être modifié ici
hold-still = Il y est toujours ouvert
hold-take-over = Poursuivre ici
hold-read = Lire seulement
hold-read-only = Rien n’a été modifié : le fichier est ouvert ailleurs
hold-read-only-next = Fermez-le là où il est ouvert, puis choisissez Réessayer, ou travaillez sur une copie.

# Somebody else has written the open file.
changed-differs = Ce qui diffère dans le fichier :
changed-choices = Rien n’est perdu : comme nouveau fichier, votre travail se place à côté de l’autre ; si vous prenez l’autre ou fusionnez les deux, le vôtre est conservé parmi les états antérieurs.
changed-unreadable = Ce qui y a été écrit est illisible. Le fichier est peut-être encore en chemin. Votre travail est intact dans cette fenêtre ; comme nouveau fichier, il se place à côté de l’autre.
changed-broken = Le sceau de ce qui a été écrit ne correspond pas : corrigé à la main, ou endommagé. Si vous fusionnez les deux, ce qui a été modifié à la main compte comme une modification de maintenant.
# A question that differs.
changed-named = { $id } { $title }
changed-named-more = { $names } …
changed-keep = Garder le mien à part
changed-take = Prendre l’autre
changed-later = Plus tard
changed-join = Fusionner les deux
changed-joined = Les deux sont fusionnés
changed-joined-next = Ce que chacun a écrit sans avoir vu l’autre reste côte à côte jusqu’à votre décision. Ctrl+Z annule la fusion.
changed-decide = Décider

# After a crash: the file holds one thing, this computer has kept another.
left-title = Un travail conservé n’est pas dans ce fichier
# $when is a moment, as “Today, 14:05”, and $file the path of the file. With “both”, the file has other work too.
left-words = « { $file } » n’a pas pu être enregistré avant la fin du programme. Ce qui était fait jusque-là est conservé sur cet ordinateur (conservé : { $when }) et n’est pas encore dans le fichier.
left-words-both = « { $file } » n’a pas pu être enregistré avant la fin du programme. Ce qui était fait jusque-là est conservé sur cet ordinateur (conservé : { $when }). Le fichier a été modifié autrement depuis.
left-differs = Ce que le travail conservé changerait dans le fichier :
left-choices = Si vous le reprenez, il va maintenant dans le fichier. Le contenu du fichier et le travail conservé restent parmi les états antérieurs.
left-choices-both = Le reprendre est une modification comme une autre : Ctrl+Z l’annule. Il reste aussi parmi les états antérieurs.
left-file = Laisser le fichier tel quel
left-kept = Le reprendre

# A file that cannot be opened, and a good state of it.
# $when is a moment, as “Today, 14:05”.
rescue-holds = Un état sain est conservé sur cet ordinateur (conservé : { $when }) : « { $title } », { $answered } sur { $asked } questions avec réponse, { $people ->
        [one] { $people } participant
        [many] { $people } participants
       *[other] { $people } participants
    }.
rescue-mend-next = Si vous le prenez, le fichier endommagé n’est pas jeté : il est mis de côté sous un nom qui le dit.
rescue-anew-next = Si vous le prenez, il devient un nouveau fichier dans le dossier des évaluations.
rescue-mend = Prendre l’état sain
rescue-anew = Le prendre comme nouveau fichier
rescue-leave = Tout laisser tel quel

# A file whose last line, the seal, does not fit: a page while it is opened.
mended-opening = Ouverture, rien n’est encore modifié
mended-title = Le sceau de ce fichier ne correspond pas : le fichier a été corrigé à la main, ou endommagé.
mended-next = La dernière ligne devrait sceller ce qui est au-dessus. Rien n’a encore été modifié et rien n’est perdu : les deux états sont sur ce disque.
mended-damaged = Le sceau de ce fichier ne correspond pas : le fichier a été endommagé, ou modifié là où personne ne corrige.
mended-damaged-next = Il n’y a pas que des valeurs saisies qui diffèrent. Rien n’a encore été modifié et rien n’est perdu : les deux états sont sur ce disque.
mended-unknown-next = La dernière ligne devrait sceller ce qui est au-dessus. Rien n’a encore été modifié.
mended-unknown = Cet ordinateur ne connaît aucun état antérieur
mended-unknown-why = On ne peut donc pas dire d’ici ce qui diffère. Si vous savez qui a corrigé le fichier, prenez-le ; sinon, fermez-le et demandez une autre copie.
mended-differs = Ce qui diffère
# $count values differ of $of that were compared; $when is a moment, as “Today, 10:42”.
mended-compared = { $count ->
    [0] Aucune valeur
    [one] { $count } valeur
    [many] { $count } valeurs
   *[other] { $count } valeurs
} sur { $of }. Comparé à l’état le plus récent que cet ordinateur connaît : { $when }.
mended-copy = Copier comme tableau
mended-where = Où
mended-what = Quoi
# Heads of two columns; $when is a time or a moment.
mended-earlier = État antérieur, { $when }
mended-file = Dans le fichier, { $when }
mended-file-plain = Dans le fichier
mended-no-value = Aucune valeur d’une question, d’un fait, d’une personne ou du plan ne diffère.
mended-all = Tout afficher ({ $count })
mended-foot = Rien d’un tour, d’un avis ou d’un compteur ne diffère. Tout le texte est lisible.
mended-foot-damage = Un tour, un compteur ou une marque diffère : personne ne les modifie à la main exprès.
mended-foot-new = Le fichier contient aussi des modifications que cet ordinateur ne connaît pas encore ; elles suivent si vous le prenez tel que corrigé.
mended-foot-questionnaire = Le questionnaire du fichier est un autre : ses valeurs ne peuvent pas être reprises une à une.
# The kinds of what differs, with their counts.
mended-count = { $kind } : { $count }
mended-levels = Niveaux retenus
mended-words = Textes et preuves
# What differs of a question.
mended-outcome = Niveau retenu
mended-review = À revoir
mended-dissent = Avis divergent
mended-detail = { $part }, { $detail }
mended-others = { $value } (autres détails)
mended-how = Comment poursuivre
mended-as = Prendre le fichier tel que corrigé
mended-as-means = { $count ->
    [one] La valeur devient une modification d’aujourd’hui, visible lors d’une fusion. Ctrl+Z l’annule.
    [many] Chacune des { $count } valeurs devient une modification d’aujourd’hui, visible lors d’une fusion. Ctrl+Z l’annule.
   *[other] Chacune des { $count } valeurs devient une modification d’aujourd’hui, visible lors d’une fusion. Ctrl+Z l’annule.
}
mended-as-none-means = Aucune valeur ne change. Le fichier tel qu’il est reste parmi les états antérieurs.
mended-as-is-means = Il est ouvert tel qu’il est, et scellé de nouveau. Le fichier tel qu’il est reste parmi les états antérieurs.
# $when is a time or a moment.
mended-open = Ouvrir l’état de { $when }
mended-open-means = Le fichier tel qu’il est reste à côté, sous le nom « { $name } ».
mended-path = Fichier : { $path }
mended-close = Fermer, ne rien modifier
mended-take = { $count ->
    [one] Prendre { $count } valeur corrigée
    [many] Prendre { $count } valeurs corrigées
   *[other] Prendre { $count } valeurs corrigées
}
mended-sure = Le fichier semble endommagé, non corrigé. Appuyez encore une fois pour le prendre quand même.
mended-take-sure = Le prendre quand même
mended-hint-value = Valeur
mended-hint-mended = Tel que corrigé
mended-hint-earlier = État antérieur
mended-hint-on = Continuer
mended-only-bytes = Aucune valeur n’a changé dans « { $file } »
mended-only-bytes-next = Autre chose que les valeurs a changé, à la main. Le prochain enregistrement scelle de nouveau le fichier.
mended-only-shown = « { $file } » est affiché tel qu’il est. Vérifiez-le avant de vous y fier.
mended-taken = « { $file } » est pris tel que corrigé
mended-taken-next = Il est de nouveau scellé. Le fichier tel qu’il était reste parmi les états antérieurs.
mended-kept-beside = Le fichier tel qu’il était est à côté, sous le nom « { $aside } ».
