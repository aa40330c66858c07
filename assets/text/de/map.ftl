### Die Karte des ganzen Weges.

path-map = Der ganze Weg
map-stone = Stein { $number }
map-stones = Steine { $first }–{ $last }
map-begin = Hier beginnt Ihr Weg
map-number = { $count }

## Was von einem Stück erzählt wird

map-here = Hier stehen Sie
map-today = { $count ->
    [one] Heute ein Stein gelegt
   *[other] Heute { $count } Steine gelegt
}
map-laid = { $count ->
    [one] Bisher ein Stein
   *[other] Bisher { $count } Steine
}
map-ahead = Ein Licht voraus im Nebel
map-round = { $count ->
    [one] Der erste Stein Ihres Weges
   *[other] { $count } Steine auf Ihrem Weg
}
map-quiet = Stein um Stein
map-days = { $count ->
    [one] Gelegt an einem einzigen Tag
   *[other] Gelegt an { $count } Tagen
}
map-brought = { $count ->
    [0] Ein weiter Weg, Stein um Stein gegangen
    [one] Etwas Neues kam auf Ihren Weg
   *[other] { $count } neue Dinge kamen auf Ihren Weg
}

## Wohin die Karte führt

map-earlier = Früher
map-onward = Weiter
map-whole = Ganzer Weg
map-newest = Wo ich bin
map-closer = Näher hin

## A row of picture tiles, as it is spoken

tiles-row = { $first } bis { $last }
