# The Outputs room: pictures, tables and papers to hand out.

outputs-title = Diffusion
outputs-about = Tout est produit sur cet ordinateur ; rien n’est envoyé nulle part.

outputs-what = Contenu
outputs-files =
    { $count ->
        [one] { $count } fichier
        [many] { $count } fichiers
       *[other] { $count } fichiers
    }
outputs-charts = Graphiques
outputs-all-charts = Tous les graphiques des résultats
outputs-papers = Documents et données
outputs-language = Langue des documents
outputs-as = Type de fichier
outputs-editable = Texte modifiable en SVG (exige la police)
outputs-size = Taille en pixels
outputs-pixels = { $pixels }
outputs-size-other = Autre taille…
outputs-size-form = Indiquez la largeur et la hauteur en pixels, par exemple 1600 × 900.
outputs-size-width = La largeur doit être comprise entre { $least } et { $most } pixels.
outputs-size-height = La hauteur doit être comprise entre { $least } et { $most } pixels.
outputs-size-first = Indiquez d’abord une taille qui puisse être dessinée.
outputs-folder = Dossier
outputs-browse = Parcourir…

outputs-whom = Pour qui
outputs-internal = Interne
outputs-internal-means = La délégation et son ministère : noms et preuves réservées compris
outputs-partners = Partenaires
outputs-partners-means = Ni noms de personnes, ni preuves réservées
outputs-public = Public
outputs-public-means = Niveaux et ce qui est public
outputs-holds-internal = Des avis : classe, médiane et étendue, et médianes des groupes à partir de trois avis. Notes et décomptes n’y figurent que si vous les cochez.
outputs-holds-partners = Omis : noms de personnes, preuves réservées, notes, décomptes des avis. Y restent : classe, médiane et étendue, médianes des groupes à partir de trois avis, opinions dissidentes, ce qui est contesté.
outputs-holds-public = Niveaux consensuels, documents publics, intitulés des actions. Omis : tout ce qui a été dit, tout ce qui vient des groupes de parties prenantes, les niveaux contestés, les décisions demandées.
outputs-one-mind = Que tous ceux qui ont donné un avis étaient du même avis est la seule chose qui puisse se déduire d’un groupe plus petit.
outputs-with-notes = Avec les notes du facilitateur
outputs-with-counts = Avec les décomptes d’avis par groupe
outputs-mark = Mention de protection sur chaque page et image
outputs-mark-hint = Par exemple DIFFUSION RESTREINTE · Délégation seule
outputs-no-mark = Pas de mention de protection : en écrire une, ou exporter sans ?
outputs-no-mark-why = La mention dit à qui trouve une image comment la traiter. Rien n’a encore été écrit.
outputs-write-mark = Écrire une mention
outputs-without-mark = Exporter sans
# $count is a number.
outputs-before = { $count ->
        [one] { $count } fichier d’un export antérieur est dans ce dossier
        [many] { $count } fichiers d’un export antérieur sont dans ce dossier
       *[other] { $count } fichiers d’un export antérieur sont dans ce dossier
    }
# $count is a number.
outputs-before-why = { $count ->
        [one] Personne ne l’a modifié depuis. Rien n’a encore été écrit : gardez-le, et le nouveau reçoit un numéro, ou remplacez-le.
        [many] Personne ne les a modifiés depuis. Rien n’a encore été écrit : gardez-les, et les nouveaux reçoivent un numéro, ou remplacez-les.
       *[other] Personne ne les a modifiés depuis. Rien n’a encore été écrit : gardez-les, et les nouveaux reçoivent un numéro, ou remplacez-les.
    }
outputs-replace = Remplacer
outputs-keep-both = Garder les deux

# The card of names that may be meant.
outputs-names = Noms à décider
# $count is a number.
outputs-names-left = { $count ->
        [one] { $count } à voir
       *[other] { $count } à voir
    }
outputs-names-why = Ces mots peuvent être des noms de participants. Les noms complets sont remplacés d’eux-mêmes ; pour un mot seul, vous décidez une fois, et c’est retenu.
# $people lists the participants who may be meant.
outputs-names-who = Peut désigner : { $people }
outputs-names-replace = Remplacer
outputs-names-which = Le nom précédent ou suivant
outputs-names-keep = Garder
outputs-names-replace-all = Tout remplacer
outputs-names-keep-all = Tout garder
# $count is a number.
outputs-names-first = { $count ->
        [one] Décidez d’abord pour { $count } nom.
       *[other] Décidez d’abord pour { $count } noms.
    }
outputs-names-first-next = Rien n’a été écrit. Les noms figurent à côté de ce qui est exporté, chacun avec sa phrase.
# $count is a number.
outputs-names-decided = { $count ->
        [one] { $count } nom décidé
       *[other] { $count } noms décidés
    }
outputs-names-again = Décider à nouveau

outputs-preview = Aperçu
outputs-preview-hint = Appuyez pour agrandir
outputs-preview-note = Lisible en noir et blanc. Le texte en SVG est vectorisé.
outputs-preview-editable = Lisible en noir et blanc. Le texte en SVG reste du texte.
outputs-nothing = Rien n’est choisi
outputs-nothing-next = Choisissez au moins un document, ou une image et un type de fichier.
outputs-position = { $number } sur { $count }

outputs-ready =
    { $count ->
        [one] { $count } fichier est prêt à être écrit.
        [many] { $count } fichiers sont prêts à être écrits.
       *[other] { $count } fichiers sont prêts à être écrits.
    }
# $name is the name of a picture.
outputs-writing = Écriture { $number } sur { $count } : { $name }
outputs-writing-count = Écriture { $number } sur { $count }
outputs-written =
    { $count ->
        [one] { $count } fichier écrit
        [many] { $count } fichiers écrits
       *[other] { $count } fichiers écrits
    }
outputs-stopped = Arrêté : rien n’a été écrit.
outputs-list = Écrits
outputs-took =
    { $seconds ->
        [0] { $time }, en moins d’une seconde
        [one] { $time }, en { $seconds } seconde
        [many] { $time }, en { $seconds } secondes
       *[other] { $time }, en { $seconds } secondes
    }
outputs-gone = Les fichiers n’ont pas pu être écrits
outputs-gone-next = Votre évaluation est intacte. Réessayez ; si cela se reproduit, redémarrez le programme.
outputs-not-opened = Le dossier n’a pas pu être ouvert
outputs-not-opened-next = Les fichiers y sont ; ouvrez le dossier vous-même.
outputs-export = Tout exporter
outputs-stop = Arrêter
outputs-open-folder = Ouvrir le dossier

outputs-copy = Copier le graphique
outputs-copied = Le graphique est dans le presse-papiers
outputs-copied-next = Collez-le où il vous faut ; sur certains systèmes, il disparaît à la fermeture de ce programme.
outputs-not-copied = Le graphique n’a pas pu être copié
outputs-not-copied-next = Le système n’offre pas de presse-papiers pour les images. Exportez plutôt le graphique.
outputs-copy-table = Copier en tableau
outputs-table-copied = Les chiffres sont dans le presse-papiers
outputs-table-copied-next = Collez-les dans un tableur : une colonne par valeur.
outputs-table-not-copied = Les chiffres n’ont pas pu être copiés
outputs-table-not-copied-next = Le système n’offre pas de presse-papiers. Exportez plutôt le classeur.

outputs-hint-full = Agrandir
outputs-hint-turn = Autres images
outputs-hint-close = Fermer

# Before an export: letters that the bundled fonts of the charts lack. $scripts is a list of them, $names of the texts in which they stand.
letters-missing = Il manque des lettres aux polices des graphiques : { $scripts }
letters-missing-next = Dans les graphiques, y compris ceux du rapport et des diapositives, une case vide remplace chacune : { $names }. Écrivez aussi ces noms dans d’autres lettres, ou choisissez le SVG à texte modifiable, dessiné avec les polices de l’ordinateur du lecteur. Le reste du rapport et des diapositives utilise déjà ces polices.
letters-in-country = le pays « { $name } »
letters-in-mark = la mention de protection « { $name } »
letters-in-group = le groupe « { $name } »
letters-in-questionnaire = dans le questionnaire « { $name } »
letters-elsewhere = d’autres mots des graphiques
script-chinese = chinois
script-japanese = japonais
script-korean = coréen
script-hebrew = hébreu
script-ethiopic = éthiopien
script-georgian = géorgien
script-armenian = arménien
script-cyrillic = cyrillique
script-greek = grec
script-devanagari = devanagari
script-bengali = bengali
script-tamil = tamoul
script-sinhala = cinghalais
script-thai = thaï
script-lao = lao
script-khmer = khmer
script-burmese = birman
script-tibetan = tibétain
script-mongolian = mongol
script-thaana = thâna
script-tifinagh = tifinagh
script-latin = lettres latines rares
script-arabic = lettres arabes rares
script-signs = signes
script-other = autres écritures
