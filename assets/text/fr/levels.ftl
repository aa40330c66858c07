### Comment s’appellent les exercices et les programmes fournis.

## Exercices

level-ankle-active-first = Lever l’avant du pied doucement
level-ankle-active-some = Lever l’avant du pied
level-ankle-active-strong = Lever le pied et tenir
level-ankle-imagine-strong = Imaginer longtemps : lever le pied
level-ankle-passive-first-alone = Votre main lève le pied
level-ankle-stim-first = Lever le pied avec stimulation
level-ankle-stretch-some = Étirement lent du mollet
level-arm-forward-active-some = Lever le bras devant
level-arm-forward-active-strong = Bras devant, et tenir
level-arm-forward-imagine-first = Imaginer : lever le bras
level-arm-sideways-active-first = Bras un peu de côté
level-arm-sideways-active-some = Lever le bras de côté
level-arm-sideways-active-strong = Bras de côté, et tenir
level-demo-knee = Démo : tendre le genou
level-demo-wrist = Démo : lever la main
level-elbow-active-first = Tendre le coude, en douceur
level-elbow-active-some = Tendre le coude
level-elbow-active-strong = Tendre le coude et tenir
level-elbow-imagine-some = Imaginer : tendre la main
level-elbow-passive-first = Quelqu’un bouge votre coude
level-elbow-passive-first-alone = L’autre main bouge le coude
level-elbow-passive-strong-alone = Assouplir le coude pour commencer
level-elbow-stretch-first = Étirement doux du coude
level-fingers-active-first = Ouvrir la main, en douceur
level-fingers-active-some = Ouvrir la main
level-fingers-active-strong = Ouvrir grand et tenir
level-fingers-mirror-first = Au miroir : ouvrir et fermer
level-fingers-mirror-strong = Au miroir : deux mains ensemble
level-forearm-active-some = Tourner la paume en haut
level-forearm-active-strong = Tourner la paume et tenir
level-forearm-mirror-first = Au miroir : tourner la paume
level-knee-active-first = Tendre le genou, en douceur
level-knee-active-strong = Tendre le genou et tenir
level-knee-both-strong = Deux genoux, tour à tour
level-knee-imagine-first = Imaginer : tendre le genou
level-knee-passive-first = Quelqu’un bouge votre genou
level-knee-passive-first-alone = Votre main bouge le genou
level-knee-stim-some = Tendre le genou avec stimulation
level-knee-stim-strong = Long lever avec le stimulateur
level-knee-stretch-first = Étirement doux de la jambe
level-knee-stretch-some = Étirer l’arrière de la jambe
level-knee-stretch-strong = Long étirement de la jambe
level-stone-path-knee = Tendre le genou
level-stone-path-wrist = Lever la main
level-wrist-active-first = Lever la main, en douceur
level-wrist-active-strong = Lever la main et tenir
level-wrist-both-strong = Deux mains, tour à tour
level-wrist-imagine-first = Imaginer : lever la main
level-wrist-mirror-some = Au miroir : plier le poignet
level-wrist-passive-some-alone = L’autre main assouplit le poignet
level-wrist-side-active-some = Saluer lentement
level-wrist-side-active-strong = Saluer lentement et tenir
level-wrist-side-passive-first-alone = L’autre main salue pour vous
level-wrist-stim-first = Lever la main avec stimulation
level-wrist-stretch-some = Étirement lent du poignet

## Programmes

programme-arm-a-little = Plus de mouvement pour le bras
programme-arm-not-yet = Un début en douceur pour le bras
programme-arm-well = Une semaine active pour le bras
programme-leg-a-little = Plus de mouvement pour la jambe
programme-leg-not-yet = Un début en douceur pour la jambe
programme-leg-well = Une semaine active pour la jambe

## Qui les a réglés

by-therapist = thérapeute
