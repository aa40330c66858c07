### Mon chemin : le menu, et les pages des progrès.

## Le menu

path-home = Mon chemin
path-question = Que voulez-vous voir ?
path-progress = Mes progrès
path-bests = Mes records
path-report = Faire un rapport
path-kept = Ce qui est gardé

## Les pages

progress-title-reach = Jusqu’où
progress-title-reps = Combien de fois
progress-title-hold = Combien de temps
progress-title-even = Régularité
progress-title-success = À la cible
progress-title-empty = Votre chemin commence ici.
progress-about = { $exercise }, { $side }
progress-each-day = par jour
progress-each-week = par semaine
progress-each-month = par mois
progress-each-quarter = par trimestre
progress-each-year = par an
progress-side-left = à gauche
progress-side-right = à droite
progress-next = Suite
progress-done = Fini
progress-page = { $page } sur { $pages }

## Les nombres et ce qu’ils sont

progress-degrees = { $number }°
progress-seconds = { $number } s
progress-count = { $number }
progress-tenths = { $number } sur 10
progress-last = dernière fois
progress-last-error = dernière fois, ±{ $error }°
progress-in-all = en tout
progress-even = régulier
progress-jerky = saccadé

## Lignes et parts des barres

progress-furthest = le plus loin
progress-usual = habituel
progress-kind-active = sans aide
progress-kind-assisted = avec aide
progress-kind-stim_assisted = avec courant
progress-kind-stretch = étirements
progress-kind-mirror = miroir
progress-kind-imagined = imaginées

## Dates

progress-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
progress-month = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
} { $year }
progress-year = { $year }

## La phrase vraie

progress-ago-more-week = { $degrees }° de plus qu’il y a { $count ->
    [one] une semaine
   *[other] { $count } semaines
}.
progress-ago-more-month = { $degrees }° de plus qu’il y a { $count } mois.
progress-ago-more-year = { $degrees }° de plus qu’il y a { $count ->
    [one] un an
   *[other] { $count } ans
}.
progress-ago-less-week = { $degrees }° de moins qu’il y a { $count ->
    [one] une semaine
   *[other] { $count } semaines
}. Cela peut arriver. Parlez-en à votre thérapeute.
progress-ago-less-month = { $degrees }° de moins qu’il y a { $count } mois. Cela peut arriver. Parlez-en à votre thérapeute.
progress-ago-less-year = { $degrees }° de moins qu’il y a { $count ->
    [one] un an
   *[other] { $count } ans
}. Cela peut arriver. Parlez-en à votre thérapeute.
progress-ago-same-week = À peu près comme il y a { $count ->
    [one] une semaine
   *[other] { $count } semaines
}. Cela compte aussi.
progress-ago-same-month = À peu près comme il y a { $count } mois. Cela compte aussi.
progress-ago-same-year = À peu près comme il y a { $count ->
    [one] un an
   *[other] { $count } ans
}. Cela compte aussi.
progress-early = Tout va bien. Encore quelques jours, et on y verra plus clair.
progress-new-scale = La caméra voit autrement. Une nouvelle ligne commence.
progress-long-ago = La dernière mesure date un peu. Vos pierres sont toutes là.
progress-reps-week = { $count ->
    [one] Une répétition
   *[other] { $count } répétitions
} ces 7 derniers jours. Chacune compte.
progress-reps-rest = Du repos, cette semaine. Toutes vos pierres sont encore là.
progress-no-camera = Avec la caméra, vous verrez aussi jusqu’où vous allez.
progress-hold-says = C’est le temps passé au point le plus loin.
progress-even-says = Plus haut, c’est plus régulier. Un seul jour dit peu.
progress-success-says = La cible bouge avec vous. 7 ou 8 sur 10, c’est parfait.
progress-success-plain = Tant de fois sur 10, la cible est atteinte.
progress-empty = Après le premier exercice, vous le verrez ici.
