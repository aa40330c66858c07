### Les records, la semaine, les scores, la famille, et ce que le résultat en dit.

## Jours et nombres

scores-today = aujourd’hui
scores-yesterday = hier
scores-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
scores-date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
scores-date-year = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
scores-number = { $count }
scores-seconds = { $seconds } s
scores-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
scores-side-left = à gauche
scores-side-right = à droite

## Pages

scores-title-bests = Vos records
scores-title-week = Votre semaine
scores-title-points = Scores
scores-title-family = La famille
scores-next = Suite
scores-done = Fini

## Records

scores-no-bests = Vos records seront ici. Les premiers viendront avec votre prochaine séance.
scores-best-reach = le plus loin
scores-best-hold = plus longue tenue
scores-best-smoothness = séance la plus fluide
scores-day-active = { $count ->
    [one] répétition en un jour
   *[other] répétitions en un jour
}
scores-day-assisted = { $count ->
    [one] aidée en un jour
   *[other] aidées en un jour
}
scores-day-stim_assisted = { $count ->
    [one] stimulée en un jour
   *[other] stimulées en un jour
}
scores-day-stretch = { $count ->
    [one] étirement en un jour
   *[other] étirements en un jour
}
scores-day-mirror = { $count ->
    [one] au miroir en un jour
   *[other] au miroir en un jour
}
scores-day-imagined = { $count ->
    [one] imaginée en un jour
   *[other] imaginées en un jour
}

## La semaine

scores-weekday-mon = Lun
scores-weekday-tue = Mar
scores-weekday-wed = Mer
scores-weekday-thu = Jeu
scores-weekday-fri = Ven
scores-weekday-sat = Sam
scores-weekday-sun = Dim
scores-letter-mon = L
scores-letter-tue = M
scores-letter-wed = M
scores-letter-thu = J
scores-letter-fri = V
scores-letter-sat = S
scores-letter-sun = D
scores-week-so-far = { $goal ->
    [one] Semaine : { $stones } sur { $goal } pierre
   *[other] Semaine : { $stones } sur { $goal } pierres
}
scores-week-reached = { $stones ->
    [one] { $stones } pierre. Le but de la semaine est atteint.
   *[other] { $stones } pierres. Le but de la semaine est atteint.
}
scores-paved = { $reps ->
    [one] Aujourd’hui : { $reps } répétition sans aide.
   *[other] Aujourd’hui : { $reps } répétitions sans aide.
}
scores-usual-care = Séance du bras : { $reps }. Habituelle : environ { $usual } (Lang 2009).
scores-stones-today = { $stones ->
    [one] Une pierre aujourd’hui. Elle reste.
   *[other] { $stones } pierres aujourd’hui. Elles restent.
}
scores-day-training = Chaque répétition pave un peu le chemin.
scores-day-rest = Jour de repos. Il fait partie de l’entraînement.

## Scores

scores-no-points = Vos points seront ici. Ils viennent avec l’exercice devant la caméra.
scores-latest = dernière
scores-changed = Avec l’exercice de maintenant.
scores-replaced = Avec l’exercice d’avant.
scores-last-time = { $points ->
    [one] Dernière fois : { $points } point.
   *[other] Dernière fois : { $points } points.
}

## Le résultat

scores-new-hold = { $count ->
    [one] Nouveau record : tenu { $seconds } seconde.
   *[other] Nouveau record : tenu { $seconds } secondes.
}
scores-new-smoothness = Nouveau record : votre séance la plus fluide.
scores-new-day = Nouveau record : { $count } { $what }.
scores-goal-today = Votre but du jour est atteint.
scores-beyond-usual = { $reps } cette fois. Séance habituelle du bras : environ { $usual } (Lang 2009).
scores-milestone = { $stones ->
    [10] Dix pierres. Votre chemin a commencé.
    [50] Cinquante pierres. Voilà un vrai chemin.
    [100] Cent pierres. Tout un chemin.
   *[other] { $stones } pierres. Quel chemin !
}

## La famille

scores-family-how = Chacun à côté de sa propre semaine passée.
scores-family-resting = au repos
scores-family-on-the-way = en chemin
scores-family-there = au but
scores-question = Et maintenant ?
scores-choice-again = Revoir
scores-choice-family-on = Montrer la famille
scores-choice-family-off = Cacher la famille
scores-choice-me-on = Me montrer aussi
scores-choice-me-off = Sans moi
