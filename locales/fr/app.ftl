# Words around every screen: the window, the rail, the saved state, the states of a question.

app-title = Rapporteur
app-title-of = { $title } - Rapporteur
app-home = Accueil
app-role-main = Fichier principal
# $name is that of a breakout.
app-role-copy = Copie pour { $name }
app-title-of-copy = { $title }, copie pour { $name } - Rapporteur
app-other-breakout = ailleurs
app-role-sample = Exemple, un pays fictif
app-saved = Enregistré
app-saved-at = Enregistré à { $time }
app-saving = Enregistrement
app-not-saved = Non enregistré
app-read-only = Lecture seule
app-write-there = L’y écrire
app-written-there = Le fichier est de nouveau écrit
app-save-elsewhere = Enregistrer ailleurs
app-no-mark = Sans mention
app-progress-total = { $answered ->
        [one] { $answered } réponse sur { $asked }
        [many] { $answered } réponses sur { $asked }
       *[other] { $answered } réponses sur { $asked }
    }
app-close-unsaved = Les dernières modifications ne sont pas sur le disque
app-close-unsaved-next = Si vous fermez maintenant, ce qui a changé depuis le dernier enregistrement est perdu. Restez pour l’enregistrer à un autre endroit.
app-close-kept-next = Ce qui a changé depuis le dernier enregistrement est conservé sur cet ordinateur, et proposé à la prochaine ouverture du fichier ici. Restez pour l’enregistrer à un autre endroit.
app-close-kept = Fermer ; c’est conservé
app-sheltered-alone = D’ici là, une copie est conservée sur cet ordinateur.
app-sheltered = D’ici là, une copie est conservée sur cet ordinateur, et l’enregistrement est retenté toutes les quelques secondes.
app-in-memory = D’ici là, votre travail n’est que dans cette fenêtre : ne la fermez pas. L’enregistrement est retenté toutes les quelques secondes.
app-close-anyway = Fermer et les perdre
app-stay = Rester
app-round-open = Un tour est ouvert
app-round-open-words = { $views ->
        [one] Un avis est scellé
       *[other] { $views } avis sont scellés
    } dans ce fichier, et seul cet ordinateur en a la clé.
app-round-open-next = Qui rouvre le fichier ici peut continuer. Sur un autre ordinateur, le tour peut seulement être abandonné.
app-round-leave = Fermer quand même
app-writing = Des fichiers sont en cours d’écriture
app-writing-words = Un export ou une remise de fichiers est en cours. Si vous quittez une fois l’écriture terminée, tous les fichiers sont là.
app-writing-next = Si vous arrêtez un export, il ne reste aucun de ses fichiers ; l’évaluation elle-même est enregistrée dans les deux cas.
app-writing-stop = Arrêter et quitter
app-writing-wait = Quitter une fois terminé
app-wait = Le disque ne répond pas encore
app-wait-words = Les dernières modifications sont en route vers { $folder }, et le programme attend le disque avant de partir.
app-wait-elsewhere = L’évaluation est en route vers un autre endroit, et ce disque ne répond pas non plus.
app-wait-where = Enregistrer ailleurs écrit l’évaluation dans { $folder }, où le travail continue.
app-wait-next = Ce qui reste dans les états antérieurs est proposé à la prochaine ouverture du fichier sur cet ordinateur. Rien n’est perdu, quel que soit votre choix.
app-wait-on = Continuer d’attendre
app-wait-move = Enregistrer ailleurs
app-wait-keep = { $changes ->
        [one] Laisser la dernière modification dans les états antérieurs et fermer
        [many] Laisser les { $changes } dernières modifications dans les états antérieurs et fermer
       *[other] Laisser les { $changes } dernières modifications dans les états antérieurs et fermer
    }
# $name is the name of a file.
app-opening = Ouverture de { $name }…
change-stopped = La modification a été interrompue. Rien n’a été modifié ; réessayez.
app-field-full = { $more } caractères de trop : rien n’a été ajouté. Un texte en contient au plus { $limit } ; ce que vous avez copié est encore dans le presse-papiers.
app-awake = Une évaluation est affichée devant une salle

place-delegation = Délégation
place-assess = Évaluer
place-results = Résultats
place-plan = Plan
place-outputs = Diffusion
place-files = Fichiers
place-settings = Paramètres

state-open = Sans réponse
state-agreed = Retenu
state-contested = Contesté
state-dont-know = Ne sait pas
state-not-applicable = Sans objet
state-conflict = Copies divergentes

# What a key does, in the footer of every screen; $first and $last are digits.
hint-digits = { $first }–{ $last }
hint-next = Suivant
hint-choose = Choisir
hint-tick = Cocher
hint-press = Activer
hint-take = Prendre celui-ci
hint-new-line = Nouvelle ligne
hint-back = Retour
app-undo = Annuler
app-redo = Rétablir
app-show-there = L’y afficher
undo-tip = Annuler : { $what }
undo-nothing = Rien à annuler
redo-tip = Rétablir : { $what }
redo-nothing = Rien à rétablir
undone = Annulé : { $what }
redone = Rétabli : { $what }
undone-reads = Il est maintenant écrit : « { $value } ».
undone-at = La modification a été faite sur la page { $place }.
undo-view = La dernière étape est un avis dans un tour ouvert
undo-view-next = Annulez encore, et il est retiré ici, où la salle peut le voir.
notice-whole = Tout lire
notice-line = Réduire à une ligne
notice-close = Fermer cet avis
notice-behind = { $count ->
    [one] Un autre avis
   *[other] { $count } autres avis
}
step-everything = ce qui a été réuni ou restauré
step-several = { $count ->
    [one] Une entrée
   *[other] { $count } entrées
}
