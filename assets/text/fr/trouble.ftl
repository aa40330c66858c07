### Ce qui n’a pas marché. Le programme l’écrit en anglais, avec le nom des fichiers ; ceci est pour les autres langues.

trouble-camera-gone = La caméra ne donne plus d’image. Débranchez-la et rebranchez-la.
trouble-pictures = Les images ne peuvent plus être suivies. Veuillez recommencer.
trouble-model = Une partie du programme manque ou est abîmée : personne ne peut être vu. Veuillez télécharger le programme à nouveau.
trouble-recorded = Ce film ou cet enregistrement ne peut pas être lu. Veuillez en choisir un autre.
trouble-ended-early = Le film ou l’enregistrement s’est terminé trop tôt. Veuillez en prendre un plus long.
trouble-store-unwritable = Rien ne peut être gardé, car on ne peut pas écrire dans le dossier. Vous pouvez continuer à jouer.
trouble-store-full = Le disque est plein : ceci n’a pas pu être gardé. Vous pouvez continuer ; libérez de la place ensuite.
trouble-store-busy = Un autre programme utilise les données : ceci n’a pas pu être gardé. Fermez l’autre programme.
trouble-store-broken = Ce qui est gardé est abîmé et ne peut pas être lu.
trouble-store-newer = Ce chemin vient d’une version plus récente du jeu. Veuillez mettre le jeu à jour ; rien n’a été changé.
trouble-store-taken = Quelqu’un d’autre a déjà cette image. Veuillez en choisir une autre.
trouble-store-unknown = Ceci n’est plus gardé.
trouble-store-unfit = Ceci ne va pas avec ce qui est gardé, et a été laissé de côté.
trouble-store-failed = Ceci n’a pas pu être gardé. Vous pouvez continuer à jouer.
trouble-store-traces = Votre chemin est effacé. Un autre programme utilise encore le fichier ; les dernières traces partiront au prochain démarrage sans lui.
trouble-store-not-all = Vos données sont encore là, car des fichiers n’ont pas pu être changés. Fermez les autres programmes et demandez encore une fois.
trouble-store-not-copied = Une copie de votre chemin n’a pas pu être faite. Le chemin lui-même est gardé et vous pouvez continuer à jouer.
trouble-store-not-restored = La copie n’a pas pu remplacer votre chemin ; rien n’a été changé.
trouble-store-copy-unreadable = Cette copie de votre chemin ne peut pas être lue ; rien n’a été changé. Veuillez en choisir une autre.
trouble-store-noticed = Une personne qui vous aide devrait regarder votre chemin gardé. Vous pouvez continuer à jouer.
trouble-store-came-back = Votre chemin était abîmé. Ce qui a pu être lu est de nouveau là.
trouble-store-begun-anew = Votre chemin n’a pas pu être lu : un nouveau commence. L’ancien fichier est gardé.
trouble-store-level-unfit = Un de vos exercices personnels ne convient plus. L’exercice habituel le remplace.
trouble-store-not-opened = Votre chemin ne peut pas être ouvert. Vous pouvez jouer, mais les pierres d’aujourd’hui ne seront pas gardées.
