### Ce qui est gardé d’un joueur, ce qu’on peut en faire, et un code PIN à soi.

## Ce qui est gardé

kept-title = Ce qui est gardé de vous
kept-reps = { $count ->
    [0] Pas encore de répétition
    [one] Une répétition
   *[other] { $count } répétitions
}
kept-sessions = { $count ->
    [0] Pas encore de séance
    [one] Une séance
   *[other] { $count } séances
}
kept-since = Début : { $day }
kept-since-never = Nouveau chemin
kept-notes = { $count ->
    [0] Aucune note
    [one] Une note
   *[other] { $count } notes
}
kept-own-levels = { $count ->
    [0] Aucun exercice à vous
    [one] Un exercice à vous
   *[other] { $count } exercices à vous
}
kept-no-picture = Jamais d’image de vous
kept-size-title = Sur cet ordinateur
kept-size-store = Tout le monde
kept-size-backups = Jours passés
kept-size-set-aside = Mis de côté
kept-size-others = Autres fichiers
kept-size-all = En tout
kept-size-none = rien
kept-size-kb = { $size } Ko
kept-size-mb = { $size } Mo
kept-size-gb = { $size } Go
kept-nowhere = Nulle part : tout s’efface quand le jeu se ferme.
kept-what-to-do = Vos choix

## Ce qu’on peut en faire

kept-question = Que voulez-vous faire ?
kept-copy = Tout copier
kept-earlier = Jours passés
kept-set-pin = Créer un PIN
kept-my-pin = Mon PIN
kept-remove = M’effacer
kept-stay = Tout garder

## Une copie de tout

kept-copying = Un instant. Tout est en train d’être copié.
kept-copy-file = Stone by Stone { $day } { $who } tout
kept-copy-here = Votre copie est ici :
kept-copy-means = Qui a ce fichier peut le lire. Un autre ordinateur le reprend avec : { $command } import "{ $file }"
kept-copy-nowhere = La copie ne peut pas être écrite dans { $folder }. Faites-y de la place, ou demandez à quelqu’un de permettre au jeu d’y écrire.

## Jours passés

kept-earlier-question = Revenir à quel jour ?
kept-earlier-none-title = Pas encore de jour passé
kept-earlier-none = Une fois par semaine, tout est copié. Vous le trouverez ensuite ici.
kept-day = { $day }
kept-back-title = Revenir
kept-back-means = Les chemins de tout le monde seront comme ce jour-là : { $day }.
kept-back-not-lost = Ce qui est là maintenant n’est pas perdu : c’est mis de côté, ici, à la date d’aujourd’hui.
kept-back-question = Revenir à ce jour ?
kept-back-yes = Revenir
kept-going-back = Un instant. Ce jour est en train de revenir.
kept-back-done = Ce jour est de retour.
kept-back-done-means = Tous les chemins sont comme ce jour-là : { $day }. Choisissez qui joue.

## Partir

kept-remove-title = Avant de partir
kept-remove-what = Tout ce qui est à vous s’en va : pierres, notes, exercices, et votre part des jours passés.
kept-remove-whole = Fichiers abîmés et enregistrements partent en entier.
kept-remove-yours = Ce que vous avez gardé ailleurs y reste.
kept-remove-for-ever = On ne peut pas le faire revenir.
kept-remove-question = Effacer tout ce qui est gardé de vous ?
kept-remove-really = C’est pour toujours. Vous confirmez ?
kept-remove-yes = Oui, m’effacer
kept-removing = Un instant. Tout est en train d’être effacé.
kept-removed = Tout est effacé.
kept-removed-means = Il ne reste rien de vous dans ce dossier. Vous pouvez revenir quand vous voulez.
kept-removed-almost = Presque tout est effacé.

## Un code PIN à soi

kept-pin-new = Votre propre code PIN
kept-pin-new-how = Choisissez quatre à huit chiffres, et tapez-les.
kept-pin-ask = Votre PIN
kept-pin-question = Que faire de votre PIN ?
kept-pin-change = Un autre PIN
kept-pin-remove = L’enlever
kept-pin-wrong = Ce n’était pas votre PIN.
kept-pin-again = Réessayer
kept-pin-forgot = Je l’ai oublié
kept-pin-set = Votre PIN est créé.
kept-pin-set-means = Maintenant, le jeu le demande avant d’ouvrir votre chemin.
kept-pin-no-safe = Dans le jeu, votre chemin est à l’abri des autres. Les fichiers ne sont pas verrouillés.
kept-pin-when-forgotten = Si vous l’oubliez, le PIN de votre thérapeute aide.
kept-pin-gone = Il n’y a plus de PIN.
kept-pin-gone-means = Votre chemin s’ouvre à tous ceux qui jouent ici.
kept-pin-forgotten = Cela peut arriver.
kept-pin-ask-therapist = Le PIN du thérapeute enlève le vôtre. Votre chemin reste tel quel. Demandez à votre thérapeute de le taper maintenant.
kept-pin-or-command = Sans thérapeute, la personne qui s’occupe de cet ordinateur peut le faire : { $command } pin --player { $tile }
kept-pin-only-command = Votre chemin reste tel quel. La personne qui s’occupe de cet ordinateur peut enlever votre PIN : { $command } pin --player { $tile }
