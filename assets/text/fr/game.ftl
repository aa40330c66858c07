### Tous les mots qu’une personne lit ou entend : phrases courtes et simples, cinq mots au plus pour un choix.

## Touches

key-space = Espace
key-escape = Échap
key-tab = Tab
key-enter = Entrée

## Choix communs

choice-back = Retour
choice-go-on = Continuer
choice-more = Plus

## Accueil

home-greeting = Bonjour à vous.
home-greeting-named = Bonjour à vous, { $name }.
home-stones-word = { $count ->
    [one] pierre
   *[other] pierres
}
home-today = { $count ->
    [0] aucune aujourd’hui
    [one] une aujourd’hui
   *[other] { $count } aujourd’hui
}
home-play-left-leg =
    Jouer
    jambe gauche
home-play-right-leg =
    Jouer
    jambe droite
home-play-left-hand =
    Jouer
    main gauche
home-play-right-hand =
    Jouer
    main droite
home-exercise = Autre exercice
home-player = Autre personne
home-close = Fermer

## Questions

question-exercise = Que voulez-vous bouger ?
exercise-knee_extension = Tendre la jambe
exercise-wrist_flexion_extension = Lever la main
exercise-wrist_deviation = Incliner la main
exercise-forearm_rotation = Tourner l’avant-bras
exercise-finger_opening = Ouvrir les doigts
exercise-elbow_extension = Tendre le bras
exercise-shoulder_flexion = Bras vers l’avant
exercise-shoulder_abduction = Bras sur le côté
exercise-ankle_dorsiflexion = Lever le pied
question-side-leg = Quelle jambe ?
question-side-hand = Quelle main ?
side-left-leg = Jambe gauche
side-right-leg = Jambe droite
side-left-hand = Main gauche
side-right-hand = Main droite
question-player = Qui joue ?
player-named = { $name }
player-new = Nouveau profil
question-tile = Quelle image est la vôtre ?
tile-sun = Soleil
tile-fir = Sapin
tile-boat = Bateau
tile-fish = Poisson
tile-moon = Lune
tile-flower = Fleur
tile-house = Maison
tile-leaf = Feuille
tile-star = Étoile
tile-bird = Oiseau
tile-apple = Pomme
tile-hill = Colline
question-camera = Quelle caméra vous voit ?
camera-named = { $name }
question-no-camera = Je ne trouve pas de caméra.
camera-again = Réessayer
camera-demo = Voir la démo
camera-keyboard = Jouer au clavier
question-stop = Arrêter ici ?
stop-here = Arrêter ici
question-welcome-back = Vous revoilà. On continue ?
question-close = Fermer le jeu ?
close-stay = Rester ici

## Sécurité

safety-wall = Une chaise, dos au mur.
safety-brakes = Freins serrés.
safety-feet = Pieds libres.
safety-stop = Arrêt : main valide levée, ou éloignez-vous.
safety-camera = La caméra vous voit. Rien n’est enregistré.
safety-camera-record = La caméra ne garde que des points du corps.
safety-ready = Bien en place

## La caméra : ce qu’elle voit, et la seule chose à changer

check-starting = La caméra se réveille.
check-nobody =
    Je ne vous vois pas encore.
    Venez dans l’image.
check-more-light =
    Il fait trop sombre pour moi.
    Allumez une lampe, merci.
check-move-closer =
    Vous êtes loin.
    Approchez-vous un peu.
check-move-back =
    Vous êtes très près.
    Reculez un peu.
check-to-middle =
    Je ne vous vois qu’en partie.
    Venez au milieu de l’image.
check-out-hip =
    Je ne vois pas encore votre hanche.
    Reculez un peu l’ordinateur.
check-out-knee =
    Je ne vois pas encore votre genou.
    Reculez un peu l’ordinateur.
check-out-ankle =
    Je ne vois pas encore votre cheville.
    Reculez un peu l’ordinateur.
check-out-foot =
    Je ne vois pas encore votre pied.
    Reculez un peu l’ordinateur.
check-out-shoulder =
    Je ne vois pas encore votre épaule.
    Reculez un peu l’ordinateur.
check-out-elbow =
    Je ne vois pas encore votre coude.
    Reculez un peu l’ordinateur.
check-out-wrist =
    Je ne vois pas encore votre poignet.
    Reculez un peu l’ordinateur.
check-out-hand =
    Votre main n’est pas encore dans l’image.
    Mettez-la au milieu.
check-hidden-hip =
    Votre hanche est cachée.
    Y a-t-il quelque chose devant ?
check-hidden-knee =
    Votre genou est caché.
    Y a-t-il quelque chose devant ?
check-hidden-ankle =
    Votre cheville est cachée.
    Y a-t-il quelque chose devant ?
check-hidden-foot =
    Votre pied est caché.
    Y a-t-il quelque chose devant ?
check-hidden-shoulder =
    Votre épaule est cachée.
    Y a-t-il quelque chose devant ?
check-hidden-elbow =
    Votre coude est caché.
    Y a-t-il quelque chose devant ?
check-hidden-wrist =
    Votre poignet est caché.
    Y a-t-il quelque chose devant ?
check-hidden-hand =
    Je ne vois pas encore votre main.
    Tournez-la vers la caméra.
check-show-side =
    D’ici, je ne peux pas mesurer.
    Mettez-vous de profil.
check-show-front =
    D’ici, je ne peux pas mesurer.
    Mettez-vous face à l’ordinateur.
check-turn-sideways =
    Je vous vois mieux de côté.
    Mettez-vous de profil.
check-leave-room =
    Il vous faut plus de place.
    Reculez un peu l’ordinateur.
check-slow-camera =
    L’image arrive lentement.
    Plus de lumière peut aider.
check-blurred =
    L’image n’est pas nette.
    Essuyez la caméra, merci.
check-hold-still =
    Laissez la main au repos.
    Ne bougez plus un instant.
check-good =
    C’est bien. Je vous vois.
    Ne bougez plus un instant.
check-anyway = Avancer quand même
check-camera = Autre caméra

## Où s’asseoir : la distance, et les mots de l’image

guide-near = 1 m
guide-far = 2 m
guide-knee_extension =
    L’ordinateur à côté de vous,
    à la hauteur du genou.
guide-ankle_dorsiflexion =
    L’ordinateur à côté de vous,
    près du sol.
guide-elbow_extension =
    L’ordinateur à côté de vous,
    à la hauteur du coude.
guide-shoulder_flexion =
    L’ordinateur à côté de vous,
    à la hauteur de l’épaule.
guide-shoulder_abduction =
    L’ordinateur devant vous,
    à la hauteur de l’épaule.
guide-wrist_flexion_extension =
    Bras sur la table, main dans le vide.
    L’ordinateur à côté de la main.
guide-wrist_deviation =
    Coude sur la table, main en l’air.
    Montrez la paume à l’ordinateur.
guide-finger_opening =
    Coude sur la table, main en l’air.
    Montrez la paume à l’ordinateur.
guide-forearm_rotation =
    Pliez le coude.
    Pointez la main vers l’ordinateur.

## L’amplitude du jour

range-wait = Plus de temps
range-other-moves =
    Je vois bouger l’autre côté.
    Bougez le côté choisi.
range-too-small =
    Le mouvement est trop petit pour moi.
    Approchez-vous, ou tournez-vous un peu.

## L’amplitude du jour est connue

ready-range = Amplitude du jour
ready-goniometer = Goniomètre
ready-key-goniometer = G
ready-confirm = Vu : angle droit, puis tendu
ready-key-confirm = C
confirm-leg = Le genou était-il à angle droit, puis tendu ?
confirm-hand = Le coude était-il à angle droit, puis tendu ?
confirm-no = Pas vraiment
confirm-yes = Oui, je l’ai vu
say-correction = Ces angles ne vont pas.
correction-turned = La caméra a vu le mouvement aller de { $rest }° à { $best }°. Ces angles vont dans l’autre sens. Vérifiez l’ordre et le signe : d’abord le repos, puis le plus loin.
correction-too-near = Entre le repos et le plus loin, il faut au moins { $least }°, à l’image comme au clavier.
goniometer-rest = Angle réel au repos
goniometer-best = Angle réel, au plus loin
goniometer-read = la caméra a lu { $degrees }°
goniometer-how = Tapez les deux angles, à partir du zéro neutre : tendu est 0, plié est plus, main vers le haut prend un moins. Sans eux, le jeu continue, sans correction.
goniometer-next = Tapez maintenant l’angle au plus loin.
goniometer-both = Pour corriger, il faut les deux angles. Tapez-les, ou revenez avec Échap.
goniometer-too-large = Aucune articulation ne dépasse 180 degrés. Vérifiez les chiffres.
goniometer-other = autre angle
goniometer-keep = Utiliser

## Ce qu’on peut croire d’un angle

degrees = { $degrees }°
scale-error = ±{ $degrees }°
scale-corrected = corrigé
scale-not-corrected = non corrigé
scale-from-rest = du repos

## Le jeu

degrees-gained = { $degrees ->
    [0] 0°
   *[other] +{ $degrees }°
}
count-planned = sur { $planned }
play-set = Série { $number } sur { $sets }
play-stop = Stop
finale-on = Continuer
play-limb-rest = Montez doucement… et tenez
play-limb-out = Montez doucement…
play-limb-hold = … et tenez
play-limb-back = … et revenez doucement
play-key-rest = Tenez la touche Espace
play-key-out = Tenez encore…
play-key-hold = … et lâchez
play-key-back = … et revenez doucement
hint-slower = Un peu moins vite
hint-spasm = Laissez passer. Puis doucement.
hint-helper_hands =
    L’aide est bien notée.
    Votre record, c’est ce que vous faites sans aide.
hint-trunk_back = Dos droit
hint-trunk_forward = Dos droit, contre la chaise
hint-trunk_side = Dos droit, bien au milieu
hint-thigh_lift = Laissez la cuisse sur la chaise
hint-shoulder_hike = Relâchez l’épaule
hint-elbow_drift = Gardez le coude immobile
lost-nobody = Je ne vous vois pas.
lost-limb_hidden = Je ne vous vois pas bien.
lost-hand_hidden = Je ne vois pas votre main.
lost-too_far = Vous êtes loin. Approchez-vous.
lost-no_picture = La caméra ne donne pas d’image.
lost-wrong_view =
    D’ici, je ne peux pas mesurer.
    Tournez-vous un peu.
lost-wait = Je vous attends.
seconds = { $seconds }

## Repos

rest-title = Repos.
rest-breathe = Inspirez… et soufflez.
rest-stones = { $count ->
    [0] Tout commence ici.
    [one] Une pierre posée.
   *[other] { $count } pierres posées.
}
rest-next-set = Puis série { $number } sur { $sets }.
rest-go-on = Continuer

## Résultat

result-here = Vous étiez là aujourd’hui.
result-word-active = { $count ->
    [one] répétition
   *[other] répétitions
}
result-word-assisted = { $count ->
    [one] répétition avec aide
   *[other] répétitions avec aide
}
result-word-stim_assisted = { $count ->
    [one] avec le stimulateur
   *[other] avec le stimulateur
}
result-word-stretch = { $count ->
    [one] étirement lent
   *[other] étirements lents
}
result-word-mirror = { $count ->
    [one] au miroir
   *[other] au miroir
}
result-word-imagined = { $count ->
    [one] imaginée
   *[other] imaginées
}
result-stretch = { $seconds ->
    [one] { $seconds } seconde d’étirement.
   *[other] { $seconds } secondes d’étirement.
}
result-further = { $degrees }° plus loin qu’au début.
result-alone = { $count ->
    [one] Et une sans aide.
   *[other] Et { $count } sans aide.
}
result-complete = { $count ->
    [0] { "" }
    [one] une a atteint la cible
   *[other] { $count } ont atteint la cible
}
result-best = le plus loin
result-stones = { $count ->
    [0] Votre chemin commence ici.
    [one] Une pierre sur votre chemin. Elle reste.
   *[other] { $count } pierres sur votre chemin. Elles restent.
}
result-new = Nouveau sur le chemin : { $title }
result-home = Accueil
praise-first = Les premières pierres de ce chemin.
praise-came = Vous avez bougé aujourd’hui. Cela compte.
praise-best-ever = Nouveau record : { $degrees }° plus loin que jamais.
praise-further = C’est { $degrees }° plus loin que la dernière fois.
praise-as-far = À peu près comme la dernière fois.
praise-more-reps = { $count ->
    [one] Une répétition de plus que la dernière fois.
   *[other] { $count } répétitions de plus que la dernière fois.
}
praise-as-many = Autant de répétitions que la dernière fois.

## Ce qu’une aide doit savoir

say-level = Exercice inutilisable.
say-source = Il n’y a pas d’image.
say-trouble = Il y a eu un problème.
