### The map of the whole path.

path-map = The whole path
map-stone = Stone { $number }
map-stones = Stones { $first }–{ $last }
map-begin = Your path begins here
map-number = { $count }

## What is told of a stretch

map-here = You stand here
map-today = { $count ->
    [one] One stone laid today
   *[other] { $count } stones laid today
}
map-laid = { $count ->
    [one] One stone so far
   *[other] { $count } stones so far
}
map-ahead = A light ahead in the mist
map-round = { $count ->
    [one] The first stone of your path
   *[other] { $count } stones on your path
}
map-quiet = Stone by stone
map-days = { $count ->
    [one] Laid in a single day
   *[other] Laid over { $count } days
}
map-brought = { $count ->
    [0] This long way was walked, stone by stone
    [one] One new thing came to your path
   *[other] { $count } new things came to your path
}

## Where the map leads

map-earlier = Earlier
map-onward = Onward
map-whole = Whole path
map-newest = Where I stand
map-closer = Look closer

## A row of picture tiles, as it is spoken

tiles-row = { $first } to { $last }
