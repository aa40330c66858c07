### La carte de tout le chemin.

path-map = Tout le chemin
map-stone = Pierre { $number }
map-stones = Pierres { $first }–{ $last }
map-begin = Votre chemin commence ici
map-number = { $count }

## Ce que l'on raconte d'une partie

map-here = Vous êtes ici
map-today = { $count ->
    [one] Une pierre posée aujourd’hui
   *[other] { $count } pierres posées aujourd’hui
}
map-laid = { $count ->
    [one] Une pierre jusqu’ici
   *[other] { $count } pierres jusqu’ici
}
map-ahead = Une lumière plus loin dans la brume
map-round = { $count ->
    [one] La première pierre de votre chemin
   *[other] { $count } pierres sur votre chemin
}
map-quiet = Pierre après pierre
map-days = { $count ->
    [one] Posées en un seul jour
   *[other] Posées en { $count } jours
}
map-brought = { $count ->
    [0] Un long chemin parcouru, pierre après pierre
    [one] Une nouveauté est venue sur votre chemin
   *[other] { $count } nouveautés sont venues sur votre chemin
}

## Où mène la carte

map-earlier = Plus tôt
map-onward = Plus loin
map-whole = Tout le chemin
map-newest = Où je suis
map-closer = De plus près

## A row of picture tiles, as it is spoken

tiles-row = De { $first } à { $last }
