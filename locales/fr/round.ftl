# Words of a round: sealed or by hands, the reveal, agreement, and what to do next.

round-sealed = Tour { $number }, secret
round-hands = Tour { $number }, à main levée
round-number = Tour { $number }
round-revealed = dévoilé
round-of = { $cast } sur { $expected }
round-views-in = avis reçus
round-group-count = { $group }, { $cast } sur { $expected }
round-enter-for = Saisir pour { $group }
round-na = Sans objet
round-abstain = Abstention
round-take-back = Retirer l’avis
round-way-single = Un à un
round-way-line = En ligne
round-way-hands = Mains
# $typed is how many views were typed, $out how many of the group are out.
round-typed-of = { $typed } sur { $out } saisis
round-typed = { $typed } saisis
round-line-empty = Chiffres, D, X, Z
round-line-show = Afficher la saisie
round-line-hide = Masquer la saisie
# $what is a level with its name, or don't know, not applicable, abstain.
round-how-many = Combien : { $what }
round-take-in = Saisir
round-take-back-all = Tout le groupe
round-no-last = La voix d’avant n’est pas gardée
round-no-last-next = Sinon l’ordre montrerait qui l’a donnée. Maj+Retour arrière reprend toutes les voix du groupe.
# $more is how many views are about to be entered, $out how many of the group are out.
round-beyond = { $group } : { $out } attendus, { $more } saisis. Tout prendre ?
round-beyond-keep = Corriger
round-beyond-take = Tout prendre
# $count is how many people, or institutions, a round expects views of.
round-here = { $count } présents
round-here-institutions = { $count ->
    [one] Une institution
   *[other] { $count } institutions
 }
# $groups are the names of groups.
round-nobody-here = Personne de : { $groups }
round-more = Plus
round-by-institution = Une voix par institution
round-by-person = Une voix par personne
round-void = Annuler ce tour, car…
round-third = Un autre tour, car…
round-is-void = Annulé
reason-other-group = Une carte a été saisie pour un autre groupe
reason-counted-wrong = Des voix manquaient ou ont été comptées deux fois
reason-misunderstood = La question a été comprise de plusieurs façons
reason-new-evidence = De nouvelles preuves ont été apportées
reason-others-here = Des personnes sont arrivées ou parties
reason-other = Une autre raison
# $reason is one of the reasons, $words what somebody has added.
reason-with-words = { $reason } : { $words }
reason-words = Mots pour le procès-verbal
reason-needs-words = Écrivez la raison.
reason-void-kept = Le tour reste dans l’historique, avec sa raison.
reason-void-counts = Il ne compte dans aucun résultat ; les documents le disent annulé.
reason-void-undo = Annuler l’action revient en arrière.
reason-another-means = Deux tours comptent déjà et sont conservés. La raison figure à côté du nouveau.
# $number is that of the next round.
reason-at-once = Tenir le tour { $number } tout de suite
reason-rounds = Tours de cette question
reason-cancel = Annuler
reason-void-now = Annuler ce tour
reason-hold-now = Tenir le tour
# After a level was recorded from a round. $others of $views views are at another level.
asking-others = { $others } voix sur { $views } étaient à un autre niveau.
# $level is a figure, $name the name of the level.
asking-recorded = Retenu : { $level } { $name }
asking-by-consent = Par consensus
asking-consent-if = Par consensus seulement si la salle l’a dit.
asking-on-record = À consigner, dans leurs mots ?
asking-held = { $others } sur { $views } à un autre niveau
asking-ask = Demander
asking-is-on-record = Consigné
asking-nothing-said = Rien à consigner
asking-level = Niveau qu’ils défendent
asking-wall = Mots au mur, pour leur accord
asking-names = Ces mots peuvent nommer quelqu’un : le mur ne les montre pas. Retirez le nom.
asking-nothing = Ils sont d’accord
asking-put = Consigner
asking-close = Fermer
# $count is how many groups were not asked for their dissent.
asking-not-asked = { $count } non interrogés
round-reveal = Dévoiler
round-counted = Mains comptées
round-discard = Écarter ce tour
round-asks = { $cast ->
        [0] Personne n’a encore donné d’avis.
        [one] { $cast } avis est reçu.
        [many] { $cast } avis sont reçus.
       *[other] { $cast } avis sont reçus.
    } { $out ->
        [0] Une fois les avis dévoilés, aucun autre ne peut s’ajouter.
        [one] Il en manque encore { $out }. Une fois les avis dévoilés, aucun autre ne peut s’ajouter.
        [many] Il en manque encore { $out }. Une fois les avis dévoilés, aucun autre ne peut s’ajouter.
       *[other] Il en manque encore { $out }. Une fois les avis dévoilés, aucun autre ne peut s’ajouter.
    }
round-discards = { $cast ->
        [one] { $cast } avis disparaîtrait définitivement.
        [many] { $cast } avis disparaîtraient définitivement.
       *[other] { $cast } avis disparaîtraient définitivement.
    }
round-keep = Conserver
round-discard-now = Écarter
round-wait = Attendre
round-reveal-now = Dévoiler
round-begin-sealed = Secret
round-begin-hands = À main levée
round-second = Second tour
round-all = Tous
round-others = Autres
round-groups-in-view = { $groups } sur { $count }

class-agree = Accord
class-agreed = Unanime
class-discuss = Discussion
class-split = Désaccord
flag-outlier = Avis isolé
flag-dont-know = Mal connu
flag-group-gap = Écart de groupes

round-too-few = Trop peu d’avis pour comparer.
round-all-say = Tous les avis sont au niveau { $level }.
round-run-from = Les avis vont de { $low } à { $high }.
round-gap-says = { $gap ->
        [one] Le plus bas : { $low }. Le plus haut : { $high }. { $gap } niveau les sépare.
        [many] Le plus bas : { $low }. Le plus haut : { $high }. { $gap } niveaux les séparent.
       *[other] Le plus bas : { $low }. Le plus haut : { $high }. { $gap } niveaux les séparent.
    }
round-next = Que faire ensuite
round-level = niveau { $level }
round-step-applies = Décidez d’abord si la question est sans objet
round-step-applies-why = La moitié des avis ou plus disent qu’elle l’est.
round-step-few = Demandez d’autres avis
round-step-few-why = Ou retenez ce que dit la délégation.
round-step-agree = Retenez le niveau proposé
round-step-agree-why = Une touche l’accepte.
round-step-first = D’abord : { $groups }
round-step-extremes = L’avis le plus bas et le plus haut d’abord
round-step-extremes-why = Une minute chacun.
round-step-evidence = Les preuves d’abord, une minute chacun
round-none = –
round-median = Médiane basse
round-range-word = Étendue
round-range = { $low }–{ $high }
round-consensus = Consensus
round-count-valid = { $count ->
        [one] { $count } avis compté
        [many] { $count } avis comptés
       *[other] { $count } avis comptés
    }
round-count-unknown = { $count ->
        [one] { $count } ne sait pas
        [many] { $count } ne savent pas
       *[other] { $count } ne savent pas
    }
round-count-na = { $count } sans objet
round-count-abstain = { $count ->
        [one] { $count } abstention
        [many] { $count } abstentions
       *[other] { $count } abstentions
    }
round-terms = Comment est-ce calculé ?
round-fold = Réunir les petits groupes
round-unfold = Afficher chaque groupe
round-explained = L’accord A vaut { $agreement }. Moins de { $few } avis sont trop peu. Désaccord : consensus inférieur à { $split } ou A inférieur à { $splita }. Accord : consensus de { $agree } ou plus, étendue de { $range } au plus, et { $gap } au plus entre les médianes des groupes. Tout le reste est Discussion. Un groupe de moins de deux avis figure avec les autres ; un groupe unanime montre son avis.
round-explained-two = Deux niveaux : moins de { $few } avis sont trop peu. Accord : { $agree } des avis ou plus d’un même côté. Désaccord : moins de { $split } de chaque côté. Tout le reste est Discussion. Un groupe de moins de deux avis figure avec les autres ; un groupe unanime montre son avis.
round-proposed = Proposé
round-record-level = Retenir le niveau { $level }
round-record-unknown = Retenir « ne sait pas »

round-hint-level = Avis
round-hint-group = Groupe suivant
round-hint-sealed = Tour secret
round-hint-blank = Masquer la vue salle
round-hint-show = Réafficher la vue salle
round-hint-way = Mode de saisie
round-hint-sign = Voix
round-hint-count = Combien
round-hint-erase = Effacer
reason-hint-choose = Raison

# A round on another laptop; $computer is its name, $cast how many views it has.
round-elsewhere = Un tour est ouvert sur { $computer }
round-elsewhere-next = { $cast ->
        [one] Un avis y est scellé
       *[other] { $cast } avis y sont scellés
    } et ne peut être dévoilé que là-bas. Vous pouvez attendre, puis reprendre sa copie.
round-abandon = L’abandonner ici
round-abandons = Le tour ne compte plus nulle part, et un autre peut être tenu ici. Si l’autre ordinateur le dévoile quand même, les deux sont gardés.
round-abandon-now = Abandonner
round-abandoned-revealed = Un tour abandonné a été dévoilé
round-abandoned-revealed-next = Il a été dévoilé sur l’ordinateur qui l’avait ouvert. Il ne compte nulle part tant que vous ne le dites pas.
round-count-it = Le compter
