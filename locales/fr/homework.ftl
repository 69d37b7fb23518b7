# La préparation : ce qui est demandé aux institutions avant la réunion. D’abord les textes des formulaires.

form-sheet-start = À lire d’abord
form-sheet-questions = Questions
form-sheet-initiatives = Initiatives
form-sheet-relations = Travail en commun
form-sheet-lists = Listes

form-title = Ce que nous avons : { $who }
form-what = { $country } évalue sa propre cybersécurité. Avant que la salle se réunisse, chaque institution dit une fois ce qu’elle a, afin que personne ne le redemande.
form-sheets = Trois feuilles sont à remplir : les questions, les initiatives, et la façon dont vous travaillez avec d’autres institutions. Remplissez ce que vous savez ; laissez le reste vide.
form-no-level = Aucun niveau et aucune note ne sont demandés ici. La salle convient des niveaux.
form-shown = Ce que vous marquez d’un « oui » sous « Peut-on le montrer ? » peut être cité hors de la délégation. Tout le reste demeure en son sein.
form-add-rows = Vous pouvez ajouter des lignes, écrire plusieurs lignes dans une cellule et enregistrer le fichier avec n’importe quel tableur. Une ligne ajoutée sous une question appartient à cette question.
form-leave = Veuillez laisser la colonne des codes et la ligne qui commence par RAPPORTEUR-FORM : elles disent à quoi se rapportent vos réponses.
form-send-back = Renvoyez le fichier entier, sous le nom que vous voulez.
form-label-institution = Institution
form-label-due = À renvoyer avant le
form-label-to = À renvoyer à
form-label-questions = Nombre de questions
form-label-mark = Diffusion
form-label-form = Formulaire
form-hint-questions = Une ligne par question. Dites ce qui existe ; une ligne vide est aussi une réponse.
form-hint-initiatives = Les lois, politiques, stratégies, programmes, organes, projets, accords, campagnes et exercices que vous avez ou prévoyez : une ligne chacun.
form-hint-relations = Avec quelles institutions travaillez-vous, et par quels moyens ? Une ligne par moyen ; dites aussi où il en faudrait un qui manque.

form-head-id = Code
form-head-question = Question
form-head-look-for = Que chercher
form-head-in-place = Est-ce en place ?
form-head-have = Ce que nous avons
form-head-since = Depuis quand
form-head-document = Document
form-head-who-knows = Qui en sait plus
form-head-may-be-shown = Peut-on le montrer ?
form-head-strengths = Ce qui fonctionne bien
form-head-gaps = Ce qui manque
form-head-title = Initiative
form-head-kind = Ce que c’est
form-head-state = Où elle en est
form-head-until = Jusqu’à quand
form-head-with = Avec quelles institutions
form-head-money = Moyens financiers
form-head-bears-on = Codes des questions concernées
form-head-institution = Institution
form-head-means = Par quel moyen
form-head-how-well = Comment cela fonctionne
form-head-elements = Pour quel élément
form-head-shown-by = Ce qui le montre

form-yes = Oui
form-in-part = En partie
form-no = Non
form-kind-law = Loi
form-kind-policy = Politique
form-kind-strategy = Stratégie
form-kind-programme = Programme
form-kind-body = Organe
form-kind-project = Projet
form-kind-agreement = Accord
form-kind-campaign = Campagne
form-kind-exercise = Exercice
form-state-planned = Prévue
form-state-in-force = En vigueur
form-state-ended = Terminée

form-in-place = En place
form-not-in-place = N’est pas en place

letter-kind = Préparation de l’atelier
letter-kind-reminder = Préparation de l’atelier : rappel
letter-to = À l’attention de : { $who }
letter-workshop = L’atelier : { $when }
letter-ask = Nous vous demandons des faits : ce qui existe, depuis quand, quel document le montre et qui en sait plus. Personne ne vous demande de niveau ; la salle convient des niveaux.
letter-why-functions = Vous recevez les questions de ce que vous faites : { $functions }.
letter-why-people = Vous recevez les questions de ce que font vos représentants dans la délégation : { $functions }.
letter-why-parts = Vous recevez les questions des éléments dans lesquels vous avez un rôle.
letter-due = Veuillez renvoyer le formulaire au plus tard le { $date } à { $to }.
letter-due-open = Veuillez renvoyer le formulaire à { $to }.
letter-ways = Remplissez le classeur joint à cette lettre. Qui ne peut pas l’utiliser répond à la main sur cette page.
letter-reminder = Nous vous avons envoyé un formulaire avec les questions qui vous concernent, et il n’est pas encore revenu. Un formulaire rempli en partie est utile aussi.

form-none = « { $file } » n’est pas un formulaire de préparation
form-none-next = Rien n’a changé. Choisissez le fichier qu’une institution a renvoyé.
form-no-identity = « { $file } » ne dit pas quel formulaire c’est
form-no-identity-next = Il contient des questions de cette évaluation, mais la ligne qui commence par RAPPORTEUR-FORM a disparu. Rien n’a changé. Copiez cette ligne du formulaire envoyé dans une cellule quelconque, puis reprenez le fichier.
form-of-another = « { $file } » est un formulaire d’une autre évaluation, écrit le { $date }
form-of-another-next = Il est laissé de côté et rien n’a changé. Reprenez-le dans l’évaluation dont il provient.
form-asks-nobody = « { $file } » interroge une institution que le registre ne contient plus
form-asks-nobody-next = Rien n’a changé. Saisissez à nouveau l’institution, ou son nom comme ancien nom d’une autre, puis reprenez le fichier.

form-odd-ods = enregistré en OpenDocument
form-odd-text = une feuille, enregistrée comme texte
form-odd-renamed = feuille renommée « { $name } »
form-odd-rows = { $count ->
        [one] { $count } ligne ajoutée
       *[other] { $count } lignes ajoutées
    }
form-odd-merged = { $count ->
        [one] cellules fusionnées à { $count } endroit
       *[other] cellules fusionnées à { $count } endroits
    }

form-look-question = La ligne { $row } désigne la question { $id }, qui n’existe pas ici. Gardée comme note.
form-look-cut = La ligne { $row } de « { $sheet } » contient une cellule pleine ; sa fin manque peut-être.
form-look-unread = Ligne { $row } de « { $sheet } », { $head } : « { $text } » n’a pas pu être lu. Gardé comme note.
form-look-empty = La ligne { $row } de « { $sheet } » ne dit pas : { $head }. Gardée comme note.
form-look-sheet = La feuille « { $sheet } » appartient à un autre formulaire et est laissée de côté.
form-look-earlier = Ce formulaire a été écrit le { $written }, un autre plus tard, le { $latest }.
form-look-questionnaire = Le formulaire a été écrit avec le questionnaire { $form } ; ici, c’est { $here }.
form-look-nobody = Le formulaire ne dit pas quelle institution répond.
form-look-nobody-known = Le formulaire nomme « { $name } » comme institution qui répond ; le registre ne la contient pas.
form-look-institution = « { $name } » n’est pas dans le registre. Ce qui en a été dit est gardé comme note.
form-look-contradiction = { $means } avec { $with } : « { $says } », dit ce formulaire ; « { $other } », dit une autre source. Les deux sont gardés.
form-look-differs = « { $title } » est connu, et le formulaire le dit autrement. Ce qui est ici demeure ; les autres mots sont gardés comme note.
form-look-changed = La salle a modifié « { $title } ». Cela demeure comme la salle l’a écrit.
form-look-aside = La salle a mis « { $title } » de côté. Cela reste de côté, sauf si vous le cochez.
form-look-cited = Ce qui a été cité à { $id } a changé. La preuve demeure comme la salle l’a citée.
form-look-emptied = Il est revenu vide, alors qu’une version antérieure ne l’était pas. Rien ne change.

form-brings-evidence = Preuves
form-brings-initiatives = Initiatives
form-brings-relations = Relations
form-brings-strengths = Points forts
form-brings-gaps = Lacunes
form-brings-notes = Notes
form-count-new = { $count ->
        [one] { $count } nouveau
       *[other] { $count } nouveaux
    }
form-count-gains = { $count ->
        [one] { $count } connu et complété
       *[other] { $count } connus et complétés
    }
form-count-changed = { $count ->
        [one] { $count } modifié
       *[other] { $count } modifiés
    }
form-count-gone = { $count ->
        [one] { $count } disparu
       *[other] { $count } disparus
    }
form-count-same = { $count ->
        [one] { $count } inchangé
       *[other] { $count } inchangés
    }
form-count-kept = { $count ->
        [one] { $count } gardé comme la salle l’a écrit
       *[other] { $count } gardés comme la salle les a écrits
    }

merge-form = { "  " }formulaire de { $of }, version { $version } : réponse à { $answered } questions sur { $asked }
merge-form-kind = { "  " }{ $kind } : { $counts }
merge-form-odd = { "  " }{ $what } : lu malgré tout
merge-form-look = { "  " }à regarder : { $look }
merge-form-nothing = { "  " }rien de nouveau
cli-nothing-to-bring-into = Il n’y a pas d’évaluation dans laquelle reprendre les formulaires
cli-nothing-to-bring-into-next = Indiquez-la avec --out.
cli-nobody-to-ask = Il n’y a personne à interroger
cli-nobody-to-ask-next = Donnez aux institutions des fonctions, ou un rôle dans des éléments, ou des personnes qui ont des fonctions. Rien n’a été écrit.
cli-not-asked = { $count ->
        [one] Pas de formulaire pour { $names } : personne n’a dit ce que fait cette institution. Donnez-lui une fonction, ou un rôle dans un élément.
       *[other] Pas de formulaire pour { $names } : personne n’a dit ce que font ces institutions. Donnez-leur des fonctions, ou un rôle dans des éléments.
    }
