### Le programme du jour, et les questions en images qui en choisissent un.

## Saluts à l’accueil : premier jour, même jour, lendemain, quelques jours, plus longtemps

plan-welcome-first = Bienvenue. Le chemin commence ici.
plan-welcome-again = Déjà de retour. Quelle joie.
plan-welcome-next-day = Vous voilà. Quel plaisir.
plan-welcome-back = Bonjour. Le chemin attendait.
plan-welcome-long = Bonjour. Vos pierres sont là.

## L’accueil avec un programme

plan-play = { $title }
plan-minutes = { $minutes } minutes
plan-therapist = Thérapeute
plan-key-therapist = T
plan-stones = { $count ->
    [one] { $count } pierre
   *[other] { $count } pierres
}, { $today } aujourd’hui
plan-all-laid = C’est tout pour aujourd’hui.
plan-rest-day = Jour de repos. Profitez-en.

## Combien de temps

plan-question-minutes = Combien de temps avez-vous ?
plan-more = … et { $count } de plus

## Les questions qui choisissent un programme

plan-ability-not_yet = Pas encore
plan-ability-a_little = Un peu
plan-ability-well = Bien
