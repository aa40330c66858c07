### Récords, la semana, las mejores puntuaciones, la familia y lo que el resultado dice de ellos.

## Días y números

scores-today = hoy
scores-yesterday = ayer
scores-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
scores-date = { $day } de { $month }
scores-date-year = { $day } de { $month } de { $year }
scores-number = { $count }
scores-seconds = { $seconds } s
scores-points = { $points ->
    [one] 1 punto
   *[other] { $points } puntos
}
scores-side-left = izquierda
scores-side-right = derecha

## Páginas

scores-title-bests = Sus récords
scores-title-week = Su semana
scores-title-points = Puntos récord
scores-title-family = La familia
scores-next = Siguiente
scores-done = Listo

## Récords

scores-no-bests = Aquí estarán sus récords. Los primeros llegan con su próxima sesión.
scores-best-reach = lo más lejos
scores-best-hold = mayor aguante
scores-best-smoothness = sesión más suave
scores-day-active = { $count ->
    [one] repetición en un día
   *[other] repeticiones en un día
}
scores-day-assisted = { $count ->
    [one] con ayuda en un día
   *[other] con ayuda en un día
}
scores-day-stim_assisted = { $count ->
    [one] con corriente en un día
   *[other] con corriente en un día
}
scores-day-stretch = { $count ->
    [one] estiramiento en un día
   *[other] estiramientos en un día
}
scores-day-mirror = { $count ->
    [one] ante el espejo en un día
   *[other] ante el espejo en un día
}
scores-day-imagined = { $count ->
    [one] en la mente en un día
   *[other] en la mente en un día
}

## La semana

scores-weekday-mon = Lun
scores-weekday-tue = Mar
scores-weekday-wed = Mié
scores-weekday-thu = Jue
scores-weekday-fri = Vie
scores-weekday-sat = Sáb
scores-weekday-sun = Dom
scores-letter-mon = L
scores-letter-tue = M
scores-letter-wed = X
scores-letter-thu = J
scores-letter-fri = V
scores-letter-sat = S
scores-letter-sun = D
scores-week-so-far = { $goal ->
    [one] { $stones } de { $goal } piedra esta semana
   *[other] { $stones } de { $goal } piedras esta semana
}
scores-week-reached = { $stones ->
    [one] Una piedra. Objetivo de la semana cumplido.
   *[other] { $stones } piedras. Objetivo de la semana cumplido.
}
scores-paved = { $reps ->
    [one] Hoy: una repetición por su cuenta.
   *[other] Hoy: { $reps } repeticiones por su cuenta.
}
scores-usual-care = Sesión de brazo: { $reps }. Lo normal: unas { $usual } (Lang 2009).
scores-stones-today = { $stones ->
    [one] Una piedra hoy. Ahí queda.
   *[other] { $stones } piedras hoy. Ahí quedan.
}
scores-day-training = Cada repetición hace un trozo de camino.
scores-day-rest = Un día de descanso. También es entrenar.

## Puntuaciones

scores-no-points = Aquí estarán sus puntos. Llegan con los ejercicios ante la cámara.
scores-latest = última
scores-changed = Con el ejercicio tal como es ahora.
scores-replaced = Con el ejercicio tal como era antes.
scores-last-time = { $points ->
    [one] Última vez: 1 punto.
   *[other] Última vez: { $points } puntos.
}

## El resultado

scores-new-hold = { $count ->
    [one] Nuevo récord: aguantó { $seconds } segundo.
   *[other] Nuevo récord: aguantó { $seconds } segundos.
}
scores-new-smoothness = Nuevo récord: su sesión más suave.
scores-new-day = Nuevo récord: { $count } { $what }.
scores-goal-today = Su objetivo de hoy está cumplido.
scores-beyond-usual = Esta vez, { $reps }. Terapia normal del brazo: unas { $usual } (Lang 2009).
scores-milestone = { $stones ->
    [10] Diez piedras. Su camino ha empezado.
    [50] Cincuenta piedras. Ya es un camino.
    [100] Cien piedras. Todo un camino.
   *[other] { $stones } piedras. ¡Vaya camino!
}

## La familia

scores-family-how = Cada cual junto a su propia semana pasada.
scores-family-resting = descansa
scores-family-on-the-way = en camino
scores-family-there = ya llegó
scores-question = ¿Y ahora?
scores-choice-again = Otra vez
scores-choice-family-on = Mostrar la familia
scores-choice-family-off = Ocultar la familia
scores-choice-me-on = Mostrarme también
scores-choice-me-off = No mostrarme
