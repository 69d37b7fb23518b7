# The settings: language, digits, theme, text size.

settings-title = Paramètres
settings-back = Retour
settings-tab-settings = Paramètres
settings-tab-about = À propos
settings-tab-licences = Licences
settings-hint-scroll = Défiler

settings-language = Langue
settings-language-words = De la fenêtre ; chaque document a la sienne.
settings-theme = Thème
settings-theme-words = Système suit cet ordinateur. Les exportations ont toujours le thème clair.
settings-theme-system = Système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-theme-contrast = Contraste élevé
settings-text-size = Taille du texte
settings-text-size-words = Tout grandit avec elle. Le mur a sa propre taille.
settings-text-size-smaller = La fenêtre est trop petite pour { $chosen } : elle affiche { $shown }. Agrandissez-la, et le texte grandit.
settings-digits = Chiffres
settings-digits-words = Ceux des nombres et des dates.
settings-digits-western = Occidentaux 0123
settings-digits-arabic = Arabo-indiens ٠١٢٣
settings-minutes = Minutes par question
settings-minutes-words = Le minuteur à côté de la question les affiche ; rien ne se passe quand elles sont écoulées.
settings-snapshots = États antérieurs
settings-snapshots-words = Où le programme les conserve. À côté du fichier, ils le suivent sur une clé USB, pour quiconque la détient.
settings-snapshots-computer = Sur cet ordinateur
settings-snapshots-beside = À côté du fichier
settings-folder = Dossier
settings-folder-words = Où vont les nouvelles évaluations. Celles qui existent restent où elles sont.
settings-folder-path = Dossier des nouvelles évaluations
settings-folder-use = Utiliser ce dossier
settings-folder-usual = Revenir au dossier habituel
settings-folder-empty = Tapez un dossier, ou choisissez-en un avec Parcourir.
settings-folder-refused = On ne peut rien y écrire ; le dossier reste celui d’avant.
settings-log = Journal
settings-log-words = Ce qui a échoué, a été refusé ou a été lent, pour qui vous aide. Il ne contient ni noms de personnes, ni textes, ni avis.
settings-log-not-shown = Le système ne peut pas l’afficher. Ouvrez vous-même le dossier ci-dessus.

settings-version = Version { $version }
settings-about-program = Rapporteur guide une délégation nationale dans l’auto-évaluation de la cybersécurité de son pays, et transforme ce dont elle convient en graphiques et en rapport.
settings-about-based = Il s’appuie sur les cinq éléments structurés par la Question 22/1 de l’UIT-D et sur l’auto-évaluation volontaire de la résolution 64/211 de l’Assemblée générale des Nations Unies. Ce n’est pas un produit de l’UIT, et aucun pays n’est classé.
settings-about-offline = Il fonctionne hors ligne. Rien ne quitte cet ordinateur à moins que vous ne le copiiez. Les fichiers ne sont pas chiffrés.
settings-licences = Licences
# $licence is a licence expression.
settings-licence = Le programme : { $licence }, à votre choix.
settings-fonts = La police est faite de Noto Sans et de Noto Sans Arabic, sous la licence SIL Open Font License 1.1.
settings-fonts-show = Afficher la licence des polices
settings-fonts-hide = Masquer la licence des polices
settings-others = Le programme est construit à partir du travail ouvert de nombreuses personnes.
settings-others-show = Afficher leurs licences
settings-others-words = { $count ->
    [one] { $count } paquet avec sa licence.
    [many] { $count } paquets dont le programme est fait, tous systèmes compris, avec leurs licences.
   *[other] { $count } paquets dont le programme est fait, tous systèmes compris, avec leurs licences.
 }
settings-package = Paquet
settings-package-version = Version
settings-package-licence = Licence
settings-package-source = Source
settings-page = Page { $page } sur { $pages }
settings-page-before = Précédent
settings-page-after = Suivant
