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

files-hint-next = Suivant
files-hint-save = Enregistrer
files-hint-open = Ouvrir
files-hint-new = Nouvelle évaluation
