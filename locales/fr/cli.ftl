# The command line: reports and errors. The words of --help are English and stand in the sources.

cli-wrote = Écrit : { $file }
cli-no-cards = Pas de bulletins : aucun groupe de parties prenantes n’a encore de membre. Saisissez d’abord les personnes, ou indiquez le nombre avec --ballots GROUP=N.

# What a check found; $file is the path as it was given.
cli-check-assessment = { $file } : en ordre. { $title }, { $answered ->
        [one] { $answered } réponse
        [many] { $answered } réponses
       *[other] { $answered } réponses
    } sur { $asked ->
        [one] { $asked } question
        [many] { $asked } questions
       *[other] { $asked } questions
    }.
cli-check-questionnaire = { $file } : en ordre. Questionnaire { $id } { $version }, { $questions ->
        [one] { $questions } question
        [many] { $questions } questions
       *[other] { $questions } questions
    }.
# A translation; $faults counts texts that are missing, empty, unknown or too long, $same those that are as in the questionnaire.
cli-check-translation = { $file } : { $language } pour { $id } { $version }. Textes à corriger : { $faults } ; identiques au questionnaire : { $same }.
cli-check-finding = { $what } { $remedy }
cli-check-warning = Avertissement : { $what }
cli-check-unspoken = { $file } : le programme ne parle pas { $language }. D’ici là, il ne montre ces textes à personne.
cli-check-unspoken-base = { $file } : le programme ne parle pas { $language }. Il montre ces textes à côté de ses propres mots dans une autre langue.
cli-check-passed-over = { $file } : { $why }
cli-check-neither = Ce n’est ni une évaluation, ni un questionnaire, ni une traduction de ce programme. Vérifiez le fichier que vous vouliez désigner.

# The table of results. $status is the date and how much is resolved.
cli-results-of = { $country } · { $status }
cli-results-questionnaire = { $title }, version { $version }
cli-results-value = Valeur
cli-results-resolved = Tranchées
cli-results-of-applicable = { $resolved } sur { $applicable }
# Under it the questions whose views were taken: class, consensus, round.
cli-results-views = Avis : classe, médiane basse avec étendue, tour
cli-results-too-few = Trop peu d’avis
cli-results-classes = Classes : moins de { $few } avis sont trop peu ; Désaccord : consensus inférieur à { $split } ou A inférieur à { $splita } ; Accord : consensus de { $agree } ou plus, étendue de { $range } au plus, { $gap } au plus entre les médianes des groupes ; tout le reste est Discussion.
cli-results-classes-two = Classes sur deux niveaux : moins de { $few } avis sont trop peu ; Accord : { $agree } ou plus d’un même côté ; Désaccord : moins de { $split } de chaque côté ; tout le reste est Discussion.

# $file is the path as it was given, $what says why the file cannot come in.
cli-join = { $file } : { $what }

cli-no-mark = Rien n’a été écrit. Donnez la mention avec --mark « TEXTE », ou décidez avec --no-mark qu’il n’y en aura pas.
cli-stopped = Arrêté : aucun des documents n’a été écrit.
cli-names-undecided = Rien n’a été écrit. Décidez dans la fenêtre, à l’écran Diffusion, ou pour tous dans cet export avec --names replace ou --names keep :
cli-no-chart = Cette évaluation n’a pas de graphique { $name }.
cli-no-chart-next = Elle a { $known }.
cli-no-part = Ce document n’a pas de partie { $name }.
cli-no-part-next = Il a { $known }.
cli-no-group = Il n’y a pas de groupe de parties prenantes { $name }.
cli-no-group-next = Il y a { $known }.
cli-many-languages = Un document est en une langue ou en deux.
cli-json = Les résultats ne peuvent pas être écrits en JSON ({ $detail }).
cli-print = Le résultat de la commande ne peut pas être écrit ({ $detail }).
cli-no-display = Il n’y a pas d’écran où ouvrir la fenêtre ; « rapporteur sample --out DOSSIER » écrit sans elle l’exemple et ses graphiques.
cli-no-window = Ce programme a été construit sans sa fenêtre ; « rapporteur sample --out DOSSIER » écrit sans elle l’exemple et ses graphiques.
# $detail is what the system says.
cli-window = La fenêtre ne peut pas être ouverte ({ $detail }).

cli-broken-seal = { $file } a été corrigé ou endommagé depuis que le programme l’a écrit
cli-broken-seal-next = Sa dernière ligne ne correspond pas à ce qui précède. Si vous l’avez changé exprès, lancez « rapporteur seal » dessus, ou ouvrez-le dans la fenêtre pour voir ce qui diffère. Sinon, ouvrez un état antérieur ou redemandez le fichier.
cli-in-use-next = Fermez-le là-bas, ou ouvrez-le ici dans la fenêtre, puis relancez la commande. Rien n’a été écrit.
cli-sealed = { $file } est déjà scellé ; il n’a pas été modifié.
