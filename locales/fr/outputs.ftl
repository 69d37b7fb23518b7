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
outputs-internal-means = La délégation et son ministère : tout
outputs-partners = Partenaires
outputs-partners-means = Ni noms de personnes, ni preuves réservées
outputs-public = Public
outputs-public-means = Niveaux et ce qui est public
outputs-holds-internal = Tout y figure : noms, preuves réservées, notes. Qui a donné quel avis n’apparaît nulle part.
outputs-holds-partners = Omis : noms de personnes, preuves réservées, notes. Les opinions dissidentes et ce qui est contesté y restent.
outputs-holds-public = Niveaux, documents publics, intitulés des actions. Omis : tout ce qui a été dit, et tout ce qui vient des groupes de parties prenantes.
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

outputs-hint-next = Suivant
outputs-hint-tick = Cocher
outputs-hint-full = Agrandir
outputs-hint-turn = Autres images
outputs-hint-close = Fermer
