### Le guide en images pour qui aide, à l’écran et sur papier.

help-room = Aide
help-question = De l’aide pour vous deux
help-look = Voir le guide
help-print = Enregistrer pour imprimer
help-title = Comment aider
help-for = Pour la personne qui aide. Chaque image dit une chose.
help-page = { $page } sur { $pages }
help-next = Suite
help-done = Fini

## Les images

help-wall = Chaise contre le mur
help-armrests = Une chaise avec accoudoirs
help-shoes = Chaussures fermes, sol sec
help-distance = Ordinateur à 1–2 mètres
help-height = Caméra à la même hauteur
help-side = Côté actif vers la caméra
help-stop = Arrêt : levez la main valide
help-kept = Des nombres, jamais d’images
help-ask = Le thérapeute répond

## Le fichier

help-making = Un instant. Le guide se prépare.
help-file = Stone by Stone guide
help-here = Le guide est ici :
help-in-documents = Dans vos documents. Imprimez-le et accrochez-le près de l’ordinateur :
help-nowhere = Le guide ne peut pas être enregistré dans { $folder }. Faites-y de la place, ou demandez à quelqu’un d’y laisser écrire le jeu.
