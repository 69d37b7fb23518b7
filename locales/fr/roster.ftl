# Lists of people from other programs. Each entry lists words that mean the same, set apart by semicolons; case, accents and dots do not matter.
# All languages are looked through, whatever the language of the program.
# Heads of columns.
roster-heads-full = Nom complet; Nom et prénom; Nom et prénoms; Noms et prénoms; Prénom et nom; Prénoms et noms; Nom, prénom; Nom du participant; Nom et prénom(s); Nom du délégué
roster-heads-name = Nom; Noms; Participant; Participants; Délégué; Délégués; Personne; Représentant; Membre; Point de contact
roster-heads-family = Nom de famille; Patronyme
roster-heads-given = Prénom; Prénoms; Prénom(s); Postnom
roster-heads-honorific = Civilité; Titre de civilité; Formule de politesse; M./Mme; M. ou Mme; Appel
# A head that means how somebody is addressed in one list and the post in another.
roster-heads-title = Titre
roster-heads-post = Fonction; Fonctions; Poste; Poste occupé; Qualité; Emploi; Grade; Fonction actuelle; Intitulé du poste; Titre et fonction; Profession
roster-heads-institution = Institution; Organisation; Organisme; Ministère; Structure; Entité; Société; Employeur; Administration; Établissement; Service; Autorité; Entreprise; Provenance; Ministère ou institution; Institution d’origine; Structure d’origine; Direction; Nom de l’institution; Affiliation
roster-heads-group = Groupe; Groupe de parties prenantes; Partie prenante; Parties prenantes; Catégorie; Secteur; Collège; Type
roster-heads-role = Rôle; Rôle dans la délégation; Rôle au sein de la délégation; Statut
roster-heads-email = Courriel; Adresse électronique; Adresse e-mail; Adresse mail; Mél; Adresse de courriel; E-mail; Mail; Adresse; Contact; Contacts
roster-heads-phone = Téléphone; Tél; Portable; Mobile; Numéro de téléphone; N° de téléphone; N° tél; Télécopie; GSM; Cellulaire; Coordonnées

# Words in cells.
roster-words-honorific = M.; Mr; Mme; Mlle; Monsieur; Madame; Mademoiselle; MM.; Dr; Docteur; Pr; Prof; Professeur; Me; Maître; Ing; Ingénieur; S.E.; S.E. M.; S.E. Mme; Son Excellence; Son Excellence Monsieur; Son Excellence Madame; S.E.M.; Hon; Honorable; L’Honorable; Amb; Ambassadeur; Ambassadrice; Col; Colonel; Cdt; Commandant; Cap; Capitaine; Gén; Général; Lt; Lieutenant; Lt-Col; Juge; Ministre; Inspecteur; Commissaire; El Hadj; Hadja
roster-words-role-head = Chef de délégation; Chef de la délégation; Cheffe de délégation; Chef; Président; Présidente; Responsable de la délégation
roster-words-role-rapporteur = Rapporteur; Rapporteure; Rapporteuse; Secrétaire
roster-words-role-facilitator = Facilitateur; Facilitatrice; Modérateur; Modératrice; Animateur; Animatrice
roster-words-role-note-taker = Secrétaire de séance; Preneur de notes; Preneuse de notes; Prise de notes
roster-words-role-member = Membre; Délégué; Déléguée; Participant; Participante; Membre de la délégation; Représentant; Représentante; Point focal; Expert; Experte
roster-words-role-observer = Observateur; Observatrice; Invité; Invitée
# The groups of the questionnaire, as lists call them.
roster-words-group-ministries = Ministères; Ministère; Gouvernement; Secteur public; Administration publique; Administration; État; Pouvoirs publics
roster-words-group-regulator = Régulateur; Régulateurs; Autorité de régulation; Régulation; Autorité; Organe de régulation
roster-words-group-response-team = Équipe d’intervention; CSIRT; CERT; CIRT; CSIRT national; CERT national; Réponse aux incidents; Équipe de réponse; Équipe de réponse aux incidents
roster-words-group-police-judiciary = Police et justice; Police; Justice; Gendarmerie; Forces de l’ordre; Forces de sécurité; Magistrature; Parquet; Défense et sécurité; Forces de défense et de sécurité
roster-words-group-operators = Opérateurs; Opérateur; Secteur privé; Privé; Infrastructures critiques; Entreprises; Opérateur télécom; Fournisseur d’accès; FAI; Banque; Banques; Industrie
roster-words-group-academia-civil-society = Universités et société civile; Université; Universités; Société civile; Monde universitaire; Milieu universitaire; Recherche; ONG; Enseignement supérieur; Académie
# What stands in a cell of a group to say that the person belongs to none.
roster-words-group-none = Non compté; Hors groupe; Aucun; Sans groupe; s.o.


# The page that checks a list, and the command of the same.
roster-title = Participants d’une liste
roster-step-choose = Coller ou choisir
roster-step-check = Vérifier
roster-step-add = Ajouter
roster-open = Importer une liste…
roster-paste = Coller
roster-paste-again = Coller à nouveau
roster-choose = Choisir un fichier…
roster-another = Choisir un autre
roster-empty = Collez les lignes d’un tableur
roster-empty-next = Noms, fonctions, institutions, dans n’importe quel ordre et n’importe quelle langue.
roster-nothing-pasted = Il n’y a rien à coller
roster-nothing-pasted-next = Copiez les lignes dans votre tableur, avec la ligne d’en-têtes, puis appuyez ici sur Ctrl+V.
roster-no-columns = Aucune de ses feuilles n’a deux colonnes : noms et institutions ne peuvent pas être distingués. Rien n’en a été repris. Donnez à chacun sa colonne, puis réessayez.
roster-rows-pasted =
    { $count ->
        [one] { $count } ligne collée, { $columns } colonnes
       *[other] { $count } lignes collées, { $columns } colonnes
    }
roster-rows-of-file =
    { $count ->
        [one] { $count } ligne de { $file }, { $columns } colonnes
       *[other] { $count } lignes de { $file }, { $columns } colonnes
    }
roster-heads = En-têtes en { $language }, ligne { $row }. Reconnues : { $known }.
roster-no-heads = Aucun en-tête n’est reconnu. Indiquez ce que contient chaque colonne.
roster-left-out = Laissées de côté : { $names }
roster-none-left-out = Rien n’est laissé de côté
roster-private = Les adresses et les numéros de téléphone ne sont jamais repris.
roster-nameless-column = colonne { $number }
roster-column-honorific = Civilité
roster-column-name = Nom
roster-column-family = Nom de famille
roster-column-given = Prénom
roster-column-post = Fonction
roster-column-group = Groupe
roster-column-role = Rôle
roster-column-out = Laisser de côté
roster-column-row = Ligne
roster-guessed = déduit
roster-all = Toutes { $count }
roster-perhaps-count = Peut-être connus { $count }
roster-known-count = Connus { $count }
roster-new-count = Nouveaux { $count }
roster-refused-count = Refusés { $count }
roster-state-perhaps = Peut-être connu
roster-state-known = Connu
roster-state-new = Nouveau
roster-state-twice = Comme la ligne { $row }
roster-state-refused = Refusé
roster-refused-nameless = Pas de nom dans cette ligne.
roster-refused-long = Un texte de cette ligne est trop long.
roster-meant = Dans la délégation : { $name } ; { $why }.
roster-like-name = les noms concordent, pas les institutions
roster-like-initial = nom de famille et initiale concordent
roster-like-initial-here = nom de famille, initiale et institution concordent
roster-like-letter = une lettre diffère
roster-like-letter-here = une lettre diffère, l’institution concorde
roster-like-institution = Connue : { $known } ; une lettre de « { $written } » diffère.
roster-same = Même personne
roster-other = Autre personne
roster-same-institution = Même institution
roster-other-institution = Autre institution
roster-new-mark = · nouvelle
roster-unrecognised = non reconnu
roster-new-institutions =
    { $count ->
        [one] { $count } institution est nouvelle et entre au registre
       *[other] { $count } institutions sont nouvelles et entrent au registre
    }
roster-add-people =
    { $count ->
        [one] Ajouter { $count } personne
       *[other] Ajouter { $count } personnes
    }
roster-complete-people =
    { $count ->
        [one] Compléter { $count } personne
       *[other] Compléter { $count } personnes
    }
roster-promise = Rien ne change avant l’ajout.
roster-promise-next = Une seule annulation les retire tous. Les personnes connues reçoivent ce qui leur manque ; rien de ce qu’elles ont n’est remplacé.
roster-nothing = Rien à ajouter : tous sont dans la délégation, ou leurs lignes ne sont pas cochées.
roster-needs-names = Indiquez la colonne des noms : appuyez sur la flèche de son en-tête.
roster-added =
    { $count ->
        [one] { $count } personne est ajoutée
       *[other] { $count } personnes sont ajoutées
    }
roster-completed =
    { $count ->
        [one] { $count } personne est complétée
       *[other] { $count } personnes sont complétées
    }
roster-added-next = Ctrl+Z les retire tous, avec leurs institutions.
roster-reading = Lecture de la liste…
roster-hint-row = Ligne
roster-hint-tick = Prendre ou laisser
roster-hint-answer = Même ou autre
roster-hint-add = Ajouter
roster-hint-cancel = Annuler

# The command: the columns, a row, and what comes of it. $what and $name are lists of words.
roster-cli-column = { $head } = { $what }
roster-cli-unknown = Non reconnues : { $names }
roster-cli-row = ligne { $row } : { $person }
roster-cli-answer = Retenu : { $answer }.
roster-cli-not-taken = Non repris.
roster-cli-gains = Reçoit : { $what }.
roster-cli-nameless = Aucune colonne de noms n’est reconnue. Donnez-lui un en-tête comme « Nom », puis relancez la commande. Rien n’a été écrit.
roster-cli-dry = Rien n’a été écrit : c’est un essai.
roster-cli-nothing = { $file } les contient déjà tous ; le fichier est inchangé.
