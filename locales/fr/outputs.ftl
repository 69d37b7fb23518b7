# The Outputs room: pictures, tables and papers to hand out.

outputs-title = Diffusion
outputs-about = Tout est produit sur cet ordinateur ; rien n’est envoyé nulle part.

outputs-what = Quoi
outputs-files =
    { $count ->
        [one] { $count } fichier
        [many] { $count } fichiers
       *[other] { $count } fichiers
    }
outputs-charts = Graphiques
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
outputs-public-means = Éléments et aspects seulement
outputs-never-public = Les graphiques destinés au public ne portent que les niveaux, et rien des groupes de parties prenantes : ni leur fourchette, ni leurs colonnes.
outputs-never = Les graphiques ne portent que les niveaux : ni noms, ni notes, ni preuves, quel que soit leur destinataire.
outputs-mark = Mention de protection sur chaque image
outputs-mark-hint = Par exemple DIFFUSION RESTREINTE · Délégation seule
outputs-no-mark = Pas de mention de protection : en écrire une, ou exporter sans ?
outputs-no-mark-why = La mention dit à qui trouve une image comment la traiter. Rien n’a encore été écrit.
outputs-write-mark = Écrire une mention
outputs-without-mark = Exporter sans

outputs-preview = Aperçu
outputs-preview-hint = Appuyez pour agrandir
outputs-preview-note = Lisible en noir et blanc. Le texte en SVG est vectorisé.
outputs-preview-editable = Lisible en noir et blanc. Le texte en SVG reste du texte.
outputs-nothing = Aucune image n’est choisie
outputs-nothing-next = Choisissez au moins une image et un type de fichier.
outputs-position = { $number } sur { $count }

outputs-ready =
    { $count ->
        [one] { $count } fichier est prêt à être écrit.
        [many] { $count } fichiers sont prêts à être écrits.
       *[other] { $count } fichiers sont prêts à être écrits.
    }
# $name is the name of a picture.
outputs-writing = Écriture { $number } sur { $count } : { $name }
outputs-written =
    { $count ->
        [one] { $count } fichier écrit
        [many] { $count } fichiers écrits
       *[other] { $count } fichiers écrits
    }
outputs-stopped =
    { $count ->
        [one] Arrêté : { $count } fichier écrit sur { $total }
        [many] Arrêté : { $count } fichiers écrits sur { $total }
       *[other] Arrêté : { $count } fichiers écrits sur { $total }
    }
outputs-took =
    { $seconds ->
        [0] { $time }, en moins d’une seconde
        [one] { $time }, en { $seconds } seconde
        [many] { $time }, en { $seconds } secondes
       *[other] { $time }, en { $seconds } secondes
    }
outputs-safe =
    { $count ->
        [one] { $count } fichier écrit auparavant est intact.
        [many] { $count } fichiers écrits auparavant sont intacts.
       *[other] { $count } fichiers écrits auparavant sont intacts.
    }
outputs-gone = Les fichiers n’ont pas pu être écrits
outputs-gone-next = Votre évaluation est intacte. Réessayez ; si cela se reproduit, redémarrez le programme.
outputs-not-opened = Le dossier n’a pas pu être ouvert
outputs-not-opened-next = Les fichiers y sont ; ouvrez le dossier vous-même.
outputs-export = Tout exporter
outputs-stop = Arrêter
outputs-open-folder = Ouvrir le dossier

outputs-hint-next = Suivant
outputs-hint-tick = Cocher
outputs-hint-full = Agrandir
outputs-hint-turn = Autres images
outputs-hint-close = Fermer
