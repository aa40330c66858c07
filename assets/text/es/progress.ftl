### Mi camino: el menú y las páginas de cómo va.

## El menú

path-home = Mi camino
path-question = ¿Qué le gustaría ver?
path-progress = Cómo me va
path-bests = Mis récords
path-report = Hacer un informe
path-kept = Qué se guarda

## Las páginas

progress-title-reach = Hasta dónde
progress-title-reps = Cuántas veces
progress-title-hold = Cuánto aguanta
progress-title-even = Suavidad
progress-title-success = En la meta
progress-title-empty = Aquí empieza su camino.
progress-about = { $exercise }, { $side }
progress-each-day = cada día
progress-each-week = cada semana
progress-each-month = cada mes
progress-each-quarter = cada 3 meses
progress-each-year = cada año
progress-side-left = izquierda
progress-side-right = derecha
progress-next = Seguir
progress-done = Listo
progress-page = { $page } de { $pages }

## Los números y qué son

progress-degrees = { $number }°
progress-seconds = { $number } s
progress-count = { $number }
progress-tenths = { $number } de 10
progress-last = última vez
progress-last-error = última vez, ±{ $error }°
progress-in-all = en total
progress-even = suave
progress-jerky = a tirones

## Líneas y partes de las barras

progress-furthest = máximo
progress-usual = habitual
progress-kind-active = sin ayuda
progress-kind-assisted = con ayuda
progress-kind-stim_assisted = con corriente
progress-kind-stretch = estirado
progress-kind-mirror = espejo
progress-kind-imagined = imaginado

## Fechas

progress-day = { $day } { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sep
    [10] oct
    [11] nov
   *[12] dic
}
progress-month = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sep
    [10] oct
    [11] nov
   *[12] dic
} { $year }
progress-year = { $year }

## La frase verdadera

progress-ago-more-week = { $degrees }° más que hace { $count ->
    [one] una semana
   *[other] { $count } semanas
}.
progress-ago-more-month = { $degrees }° más que hace { $count } meses.
progress-ago-more-year = { $degrees }° más que hace { $count ->
    [one] un año
   *[other] { $count } años
}.
progress-ago-less-week = { $degrees }° menos que hace { $count ->
    [one] una semana
   *[other] { $count } semanas
}. Puede pasar. Por favor, dígaselo a su terapeuta.
progress-ago-less-month = { $degrees }° menos que hace { $count } meses. Puede pasar. Por favor, dígaselo a su terapeuta.
progress-ago-less-year = { $degrees }° menos que hace { $count ->
    [one] un año
   *[other] { $count } años
}. Puede pasar. Por favor, dígaselo a su terapeuta.
progress-ago-same-week = Más o menos igual que hace { $count ->
    [one] una semana
   *[other] { $count } semanas
}. Eso también cuenta.
progress-ago-same-month = Más o menos igual que hace { $count } meses. Eso también cuenta.
progress-ago-same-year = Más o menos igual que hace { $count ->
    [one] un año
   *[other] { $count } años
}. Eso también cuenta.
progress-early = Por ahora, bien. En unos días más se verá cómo va.
progress-new-scale = La cámara mira de otra manera. Empieza una línea nueva.
progress-long-ago = Hace tiempo de la última medida. Sus piedras siguen todas aquí.
progress-reps-week = { $count ->
    [one] Una repetición
   *[other] { $count } repeticiones
} en 7 días. Todas cuentan.
progress-reps-rest = Esta semana, de momento, descanso. Todas sus piedras siguen aquí.
progress-no-camera = Con la cámara verá también hasta dónde llega.
progress-hold-says = Es el tiempo que se queda en el punto más lejano.
progress-even-says = Más alto es más suave. Un solo día dice poco.
progress-success-says = Las metas se mueven con usted. 7 u 8 de 10 es ideal.
progress-success-plain = Tantas de cada 10 llegaron a la meta.
progress-empty = Después del primer ejercicio lo verá aquí.
