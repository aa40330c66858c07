### El mapa de todo el camino.

path-map = Todo el camino
map-stone = Piedra { $number }
map-stones = Piedras { $first }–{ $last }
map-begin = Aquí empieza su camino
map-number = { $count }

## Lo que se cuenta de un tramo

map-here = Usted está aquí
map-today = { $count ->
    [one] Una piedra puesta hoy
   *[other] { $count } piedras puestas hoy
}
map-laid = { $count ->
    [one] Una piedra hasta ahora
   *[other] { $count } piedras hasta ahora
}
map-ahead = Una luz más adelante en la niebla
map-round = { $count ->
    [one] La primera piedra de su camino
   *[other] { $count } piedras en su camino
}
map-quiet = Piedra a piedra
map-days = { $count ->
    [one] Puestas en un solo día
   *[other] Puestas en { $count } días
}
map-brought = { $count ->
    [0] Un largo camino andado, piedra a piedra
    [one] Una cosa nueva llegó a su camino
   *[other] { $count } cosas nuevas llegaron a su camino
}

## Adónde lleva el mapa

map-earlier = Antes
map-onward = Seguir
map-whole = Todo el camino
map-newest = Donde estoy
map-closer = Más de cerca

## A row of picture tiles, as it is spoken

tiles-row = De { $first } a { $last }
