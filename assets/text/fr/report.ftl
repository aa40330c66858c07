### Le rapport : une page pour le thérapeute en petit, et une page pour le joueur en grand.

## Jours et noms

report-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
report-day-short = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
report-month-year = { $month } { $year }
report-month-1 = janv.
report-month-2 = févr.
report-month-3 = mars
report-month-4 = avr.
report-month-5 = mai
report-month-6 = juin
report-month-7 = juil.
report-month-8 = août
report-month-9 = sept.
report-month-10 = oct.
report-month-11 = nov.
report-month-12 = déc.
report-weekday-mon = L
report-weekday-tue = M
report-weekday-wed = M
report-weekday-thu = J
report-weekday-fri = V
report-weekday-sat = S
report-weekday-sun = D
report-period = Du { $first } au { $last }
report-side-left = gauche
report-side-right = droite
report-side-unknown = côté non fixé
report-limb = { $movement }, à { $side }
report-movement-knee_extension = Extension du genou
report-movement-wrist_flexion_extension = Extension du poignet
report-movement-wrist_deviation = Inclinaison du poignet
report-movement-forearm_rotation = Rotation d’avant-bras
report-movement-finger_opening = Extension des doigts
report-movement-elbow_extension = Extension du coude
report-movement-shoulder_flexion = Flexion de l’épaule
report-movement-shoulder_abduction = Abduction de l’épaule
report-movement-ankle_dorsiflexion = Flexion dorsale du pied
report-modality-range_of_motion = Étirement lent
report-modality-active = Actif
report-modality-electrical_stimulation = Avec stimulation
report-modality-passive = Passif
report-modality-mirror = Miroir
report-modality-mental_practice = Imagerie mentale
report-view-side = de profil
report-view-oblique = vue oblique
report-view-front = de face
report-view-unknown = vue inconnue
report-corrected = corrigé
report-as-read = brut
report-scale = { $kind }, { $view }, { $how }
report-plus-minus = ±{ $degrees }°
report-error-unknown = erreur inconnue
report-seconds = { $seconds } s

## La page du thérapeute

report-title = Rapport : { $who }
report-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
report-nothing-trained = Aucun exercice dans cette période
report-prescribed = Prescrit
report-no-programme = Aucun programme fixé. Les exercices ont été choisis un par un.
report-programme = { $title } ({ $side }). { NUMBER($weekly) } répétitions par semaine.
report-daily-goal = But : { $goal } par jour.
report-minutes = min
report-sets = séries
report-hold = tenue
report-target = cible, %
report-more-items = … et { $count ->
    [one] { $count } autre exercice
   *[other] { $count } autres exercices
}
report-programme-since = { $day } : début du programme « { $title } ».
report-more-changes = … et { $count ->
    [one] { $count } changement d’exercice plus ancien.
   *[other] { $count } changements d’exercices plus anciens.
}
report-level-kept = { $day } : « { $title } » changé par { $by }.
report-level-stepped_back = { $day } : « { $title } » reculé d’un pas par { $by }.
report-level-forgotten = { $day } : « { $title } » remis comme à l’origine par { $by }.
report-commented = { $said } « { $comment } »
report-done = Fait
report-nothing-done = Rien n’a été fait dans cette période.
report-sessions = Séances
report-sessions-value = { $count } sur { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
report-moved = Temps en mouvement
report-minutes-value = { $minutes } min
report-kind-active = Répétitions actives
report-kind-assisted = Répétitions avec aide
report-kind-stim_assisted = Avec stimulation
report-kind-stretch = Étirements lents
report-kind-mirror = Miroir (l’autre côté bouge)
report-kind-imagined = Imaginées
report-stretched = Tenu en étirement
report-key-presses = Appuis au clavier (rien de mesuré)
report-a-session = { $reps } actives/séance
report-arm-a-session = { $reps } actives/séance, bras
report-usual-care = soin usuel : 32 (Lang 2009)
report-a-day = { $reps } de toute sorte par jour d’exercice
report-goal = but : { $goal }
report-range = Amplitude : degrés gagnés depuis le repos du jour, maximum de chaque séance
report-no-range = Rien n’a été mesuré dans cette période.
report-not-measured = Non mesuré dans { $count ->
    [one] la seule séance.
   *[other] les { $count } séances.
}
report-measured-how = { $scale }, { $error }
report-too-few = { $count ->
    [one] { $count } séance : { $degrees }°.
   *[other] { $count } séances, médiane { $degrees }°.
} Il en faut six pour comparer.
report-first-last = Trois premières { $first }° ({ $then }), trois dernières { $last }° ({ $now }).
report-change = Changement : { $degrees }° ({ $detectable })
report-no-change = Rien au-delà de l’erreur : { $degrees }° ({ $detectable })
report-detectable = MDC95 { $degrees }°
report-detectable-unknown = MDC95 inconnu
report-reached = Cible atteinte dans { $share } % des { $reps } rép. { $held }
report-held = Tenue : { $seconds } s.
report-held-unknown = Tenue non mesurée.
report-compensated = Compensation vue dans { $share } % des { $watched } rép. observées.
report-not-watched = Compensation non observée.
report-smooth = Fluidité (SPARC) { $value } : mesure peu sûre.
report-also = { $scale } : médiane { $degrees }° sur { $count ->
    [one] { $count } séance.
   *[other] { $count } séances.
}
report-drawn-weekly = Tracé : la médiane de chaque semaine.
report-calendar = Jours d’exercice
report-mark-whole = { $count ->
    [one] { $count } fait
   *[other] { $count } faits
}
report-mark-started = { $count ->
    [one] { $count } fait, moins de la moitié des séries
   *[other] { $count } faits, moins de la moitié des séries
}
report-mark-missed = { $count ->
    [one] { $count } non fait
   *[other] { $count } non faits
}
report-mark-extra = { $count ->
    [one] { $count } non prévu
   *[other] { $count } non prévus
}
report-mark-rest = { $count ->
    [one] { $count } libre
   *[other] { $count } libres
}
report-last-year-shown = L’image montre la dernière année.
report-pause = Plus longue pause : { $days } jours ({ $first } au { $last }).
report-pain = Douleur (0 à 10)
report-pain-unknown = Question non posée, ou sans réponse.
report-pain-before = avant
report-pain-after = après
report-pain-weekly = la plus forte par semaine
report-pain-said = Dite dans { $said } des { $of } séances ; la plus forte : { $most }.
report-pain-nothing = Plus { $count } sans suite.
report-flags = À regarder
report-no-flags = Rien de ceci : douleur dès 4 ou hausse de 2, séances arrêtées par la douleur ou la perte d’image, stimulation sans contrôle, amplitude en baisse au-delà de l’erreur, passif plus de 10° au-delà de l’actif.
report-flag-pain = Douleur de { $least } ou plus dans { $count ->
    [one] { $count } séance
   *[other] { $count } séances
} ; la plus forte : { $most } ({ $day }).
report-flag-pain-rise = Douleur en hausse de { $least } ou plus dans { $count ->
    [one] { $count } séance
   *[other] { $count } séances
} ; au plus : { $most } ({ $day }).
report-flag-ended-pain = { $count ->
    [one] { $count } séance arrêtée
   *[other] { $count } séances arrêtées
} à cause de la douleur.
report-flag-ended-lost = { $count ->
    [one] { $count } séance arrêtée
   *[other] { $count } séances arrêtées
} car la caméra a perdu le membre.
report-flag-unchecked = { $count } des { $of } séances avec stimulation sans contrôle favorable dans les { $days } jours d’avant.
report-flag-less = { $limb } : amplitude de { $degrees }° de moins qu’au début, au-delà de l’erreur.
report-flag-lag = { $limb } : déficit d’extension active { $degrees }° ({ $error }) : le passif va plus loin que l’actif, même vue, même échelle.
report-flag-passive-further = { $limb } : le passif va { $degrees }° plus loin que l’actif ({ $error }), même vue, même échelle.
report-measuring = Comment on a mesuré, et ce qu’on ne sait pas
report-left-out = Non tracé, faute de place : { $limbs }.
report-about-reach = Une caméra, sans marqueurs. Degrés comptés depuis le repos du jour. Inconnu : ce qui a été fait hors du jeu.
report-about-error = ± est l’erreur moyenne du pire film d’essai en images de synthèse. En vrai, ce peut être pire.
report-about-change = Un changement : au moins 10°, ou tenu sur trois séances ; toujours au-delà de l’erreur et du MDC95 (propres séances du joueur).
report-about-scales = Sorte, vue ou correction différente : tracé à part, jamais comparé.
report-about-keyboard = { $count ->
    [one] { $count } séance jouée
   *[other] { $count } séances jouées
} au clavier : compté, non mesuré.
report-about-compensation = La compensation que la seule caméra ne voit pas n’est pas comptée.
report-more-notes = … et { $count } de plus.
report-made = Fait le { $day }, Stone by Stone { $version }
report-no-diagnosis = Faits notés par un jeu. Ni diagnostic, ni dispositif médical.

## La page du joueur

report-path-of = Le chemin : { $who }
report-stones-laid = { $count ->
    [one] Une pierre posée
   *[other] { $stones } pierres posées
}
report-stone-stands = { $unit ->
    [one] Chacune est dessinée.
   *[other] Chaque pierre dessinée en vaut { $counted }.
}
report-bests = Vos records de cette période
report-best-reach = Le plus loin
report-best-day = { $kind } en un jour
report-best-hold = Tenu chaque fois
report-best-kind-active = Répétitions
report-best-kind-assisted = Avec aide
report-best-kind-stim_assisted = Avec courant
report-best-kind-stretch = Étirements
report-best-kind-mirror = Au miroir
report-best-kind-imagined = Imaginées
report-short-knee_extension = genou { $side ->
    [droite] droit
   *[other] { $side }
}
report-short-wrist_flexion_extension = main { $side } levée
report-short-wrist_deviation = main { $side } inclinée
report-short-forearm_rotation = avant-bras { $side ->
    [droite] droit
   *[other] { $side }
}
report-short-finger_opening = doigts à { $side }
report-short-elbow_extension = coude { $side ->
    [droite] droit
   *[other] { $side }
}
report-short-shoulder_flexion = bras { $side ->
    [droite] droit
   *[other] { $side }
} devant
report-short-shoulder_abduction = bras { $side ->
    [droite] droit
   *[other] { $side }
} de côté
report-short-ankle_dorsiflexion = pied { $side ->
    [droite] droit
   *[other] { $side }
}
report-your-knee_extension = Votre genou { $side ->
    [droite] droit
   *[other] { $side }
} se tend
report-your-wrist_flexion_extension = Votre main { $side } se lève
report-your-wrist_deviation = Votre main { $side } s’incline
report-your-forearm_rotation = Votre avant-bras { $side ->
    [droite] droit
   *[other] { $side }
} tourne
report-your-finger_opening = Les doigts de votre main { $side } s’ouvrent
report-your-elbow_extension = Votre bras { $side ->
    [droite] droit
   *[other] { $side }
} se tend
report-your-shoulder_flexion = Votre bras { $side ->
    [droite] droit
   *[other] { $side }
} se lève vers l’avant
report-your-shoulder_abduction = Votre bras { $side ->
    [droite] droit
   *[other] { $side }
} se lève sur le côté
report-your-ankle_dorsiflexion = Votre pied { $side ->
    [droite] droit
   *[other] { $side }
} se lève
report-came = Vos pierres ont apporté : { $what }.
report-thousands = { $count } k
report-by-day = Par jour
report-by-week = Par semaine
report-by-month = Par mois
report-by-year = Par année
report-true-waits = Aucune pierre posée dans cette période. Toutes celles d’avant sont toujours là.
report-true-begins = Le chemin est là. Il commence avec la première pierre.
report-true-further = { $moved } de { $degrees }° de plus qu’au début. C’est plus que l’erreur habituelle.
report-true-kept = Vous avez joué { $days } jours sur { $of } prévus.
report-true-back = Après une pause, vous voilà. Depuis le { $day }, vous avez posé { $count } pierres.
report-true-more = Les jours d’exercice, vous avez fait { $late } répétitions ces derniers temps. Au début : { $early }.
report-true-trained = Vous avez joué { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}{ $count ->
    [0] .
    [one] { " " }et posé une pierre. Elle reste.
   *[other] { " " }et posé { $stones } pierres. Elles restent toutes.
}

## Dans le jeu

report-making = Votre rapport se prépare
report-file = Stone by Stone { $day } { $who }
report-here = Votre rapport est ici
report-in-documents = Dans vos documents. Une page est pour votre thérapeute, une autre pour vous :
report-elsewhere = Vos documents n’ont pas pu être ouverts. Il est donc ici :
report-nowhere = Le rapport ne peut être écrit ni dans vos documents, ni dans { $folder }. Faites-y de la place, ou demandez à quelqu’un de permettre au jeu d’y écrire.
