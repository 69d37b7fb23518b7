# The first screen: new, open, bring in, the sample, recent files.

home-name = Rapporteur
home-promise = Guidez votre délégation dans une auto-évaluation de cybersécurité : question par question, vers une vision commune.
home-offline = Hors ligne. Les fichiers restent sur cet ordinateur.
# $version is the version of the program.
home-based = Le questionnaire national est fondé sur les cinq éléments de la Question 22/1 de l’UIT-D et sur la résolution 64/211 de l’Assemblée générale des Nations Unies. Ce n’est un produit ni de l’UIT ni de l’ONU. Version { $version }

home-start = Commencer
# $percent is a share such as 115%.
home-text-size = Taille du texte { $percent }
home-settings = Paramètres
home-help = Aide
home-understood = OK
# $title is the name of the open assessment.
home-back = Revenir à { $title }

home-new = Nouvelle évaluation
home-new-words = Pays et questionnaire, puis la délégation
home-open = Ouvrir un fichier
home-open-words = Du disque ou d’une clé USB
home-sample = Essayer l’exemple
home-sample-words = L’évaluation achevée d’un pays fictif

home-recent = Fichiers récents
home-missing = Introuvable
home-forget = Retirer de la liste ; rien n’est supprimé
# The counts of questions.
home-answered = { $answered } sur { $asked }

home-hint-choose = Choisir
home-hint-open = Ouvrir
home-hint-forget = Retirer de la liste
home-drop = Vous pouvez aussi déposer des fichiers ici

home-cancel = Annuler

# The dialog that opens a file.
home-find-words = Le nom d’une évaluation se termine par .assessment.ron.
home-find-path = Chemin du fichier
home-find-empty = Tapez un chemin, ou choisissez un fichier avec Parcourir.
home-find-open = Ouvrir

# The dialog of a new assessment.
home-begin-country = Pays ou économie
home-begin-nameless = Tapez le nom du pays ou de l’économie.
home-begin-questionnaire = Questionnaire
home-begin-other = Un autre, dans un fichier
home-begin-kind = Questionnaire
home-begin-path = Chemin du questionnaire
home-begin-pathless = Tapez un chemin, ou choisissez un fichier avec Parcourir.
home-begin-reading = Lecture du questionnaire
home-begin-questions = { $count ->
    [one] { $count } question
    [many] { $count } questions
   *[other] { $count } questions
 }
home-begin-scope = Périmètre
home-begin-whole = { $count ->
    [one] { $count } question
    [many] Toutes les questions, { $count }
   *[other] Toutes les questions, { $count }
 }
home-begin-quick = Examen rapide, { $count }
home-begin-later = Vous pouvez modifier ce choix à tout moment.
home-begin-folder = Sera conservée dans
home-begin-done = Créer

# Why another questionnaire cannot be taken.
home-fault-stopped = Sa lecture a été interrompue. Réessayez.
home-making-stopped = Sa création a été interrompue. Réessayez.
home-fault-place = Ligne { $line }, colonne { $column } : { $found }
home-fault-more = { $count ->
    [one] Et { $count } autre.
    [many] Et { $count } autres.
   *[other] Et { $count } autres.
 }

# The map of the keys.
help-title = Touches
# Keys as they are printed on keyboards.
help-key-alt = Alt
help-key-ctrl = Ctrl
help-key-delete = Suppr
help-key-end = Fin
help-key-enter = Entrée
help-key-escape = Échap
help-key-home = Début
help-key-shift = Maj
help-key-space = Espace
help-key-tab = Tab
help-close = Fermer
help-everywhere = Partout
help-assess = Évaluer
help-plan = Plan
help-lists = Listes et choix
help-fields = Champs de texte
help-copies = Délégation et fichiers des sous-groupes
help-places = Délégation, Évaluer, Résultats, Plan, Diffusion
help-new = Nouvelle évaluation
help-open = Ouvrir un fichier
help-sample = Ouvrir une copie de l’exemple
help-outputs = Exporter
help-bring-back = Reprendre les fichiers des sous-groupes
help-hand-out = Remettre les fichiers aux sous-groupes
help-save = Enregistrer ; cela se fait aussi tout seul
help-undo = Annuler
help-redo = Rétablir
help-tab = Commande suivante, précédente
help-press = Activer la commande choisie ; Espace coche une case
help-escape = Fermer, annuler, revenir
help-room = Vue salle : ouvrir, fermer
help-room-full = Dans la vue salle : plein écran
help-room-hold = Vue salle : figer ce qu’elle montre, ou suivre à nouveau
help-room-text = Vue salle : texte plus grand, plus petit
help-room-language = Dans la vue salle : première langue, seconde, les deux
help-room-blank = Dans la vue salle : la masquer, ou la réafficher
help-room-page = Dans la vue salle : page suivante du plan, page précédente
help-help = Cette carte des touches
help-level = Retenir ce niveau et rester
help-dont-know = Ne sait pas
help-not-applicable = Sans objet, avec un motif
help-contested = Contesté, avec l’avis minoritaire
help-change = Modifier une réponse donnée
help-questions = Question précédente, suivante
help-list = Toutes les questions : chercher et filtrer
help-evidence = Ajouter une preuve
help-brought = Aller à ce qui a été apporté pour la question ; Entrée cite ou reprend
help-strengths = Écrire les points forts
help-gaps = Écrire les lacunes
help-note = Écrire une note
help-mark = Marquer pour y revenir
help-decide = Arbitrer les divergences entre copies
help-origins = D’où viennent les valeurs
help-pause = Arrêter le minuteur, le relancer
help-who-is-here = Qui est là
help-way = Pendant un tour : le mode de saisie
help-take-back = Reprendre la dernière voix du groupe
help-take-back-all = Reprendre toutes les voix du groupe
help-eye = Afficher ou masquer la ligne saisie
help-void = Annuler le tour affiché
help-ask = Demander au groupe suivant son avis contraire au niveau retenu
help-more = Plus : annuler le tour, un autre tour
help-presence-turn = Présence : là, ou absent
help-presence-gone = Présence : parti pour la journée
help-presence-all = Présence : toute la liste
help-presence-join = Présence : quelqu’un vient d’une autre salle
help-blank = Dans Évaluer : masquer la vue salle, ou la réafficher
help-groups = Dans un tour : groupe précédent, suivant
help-plan-target = Fixer la cible ; le niveau le plus bas : pas une priorité, Retour arrière la retire
help-plan-horizon = Pour quand : échéance suivante
help-plan-importance = Importance, de 1 à 5
help-plan-effort = Effort, de faible à élevé
help-plan-use = Ajouter au plan la prochaine étape proposée
help-plan-new = Nouvelle action
help-plan-add = Ajouter au plan ; aussi depuis un champ
help-plan-more = Tous les champs d’une action, ou les premiers
help-plan-remove = Retirer l’action du plan
help-plan-lists = Écarts, cibles, actions
help-plan-question = Afficher la question dans Évaluer
help-plan-rank = Classer par priorité ou par rendement de l’effort
help-choose = Choisir
help-add-person = Ajouter un participant
help-paste-list = Ajouter des participants d’une liste copiée
help-add-breakout = Ajouter un sous-groupe
help-initiative-cite = Citer l’initiative choisie comme preuve à la prochaine question qu’elle concerne
help-delegation-tab = Délégation : l’onglet voisin
help-join = Fusionner les fichiers de la liste
help-row = Dans ce que les fichiers retirent ou modifient hors de leur partie : ligne suivante, précédente
help-tick = Prendre la ligne, ou la laisser
help-keep-or-remove = Garder ce qu’un fichier retire, le retirer
help-keep = Garder la première valeur, la seconde
help-third = Écrire une autre valeur
help-wait = La laisser à la plénière
help-bring-all = Tout reprendre du dossier partagé
help-ends = Premier, dernier
help-forget = Retirer un fichier récent de la liste
help-done = Terminé ; dans une note, nouvelle ligne
help-typing = Annuler la saisie, la rétablir
help-all = Tout sélectionner
help-clipboard = Couper, copier, coller

# The page of the questionnaires. $time is hours and minutes.
home-library = Questionnaires
home-library-about = Ce que demande une évaluation. Les vôtres restent sur cet ordinateur.
home-library-open = Ouvrir un fichier…
home-library-shipped = Fournis avec Rapporteur
home-library-own = Les miens, conservés sur cet ordinateur
home-library-file = Depuis un fichier
home-library-elements = { $count ->
        [one] { $count } élément
        [many] { $count } d’éléments
       *[other] { $count } éléments
    }
home-library-time = { $time } h en salle
home-library-unspoken = Hors des langues du programme : { $languages }
home-library-look = Parcourir
home-library-paper = Papier vierge…
home-library-begin = Commencer une évaluation
home-library-list = Retour à la liste
home-library-before = Élément précédent
home-library-after = Élément suivant
home-library-printed = Le papier vierge est écrit
