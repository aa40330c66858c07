### Le premier lancement : le moins de mots possible, et des gestes qui sont déjà du jeu.

first-question-limb = Jambe ou bras ?
first-leg = Jambe
first-arm = Bras
first-left = À gauche
first-right = À droite
first-question-ability = Pouvez-vous bouger ?
first-pain = Avez-vous mal ?
first-question-hand = Quelle main fonctionne ?
first-both = Les deux

## Le contrôle de la caméra

first-safety =
    Calez-vous bien, pieds libres.
    Mal ? Levez la main valide.
first-camera = Rien n’est enregistré.

## L’amplitude du jour : ce que la thérapie a demandé

first-how = Loin, mais sans forcer.
first-numbers = Chiffres à suivre
