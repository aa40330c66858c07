### El plan de hoy y las preguntas con dibujos que eligen un programa.

## Saludos: tras el primer día, el mismo día, al día siguiente, unos días después, mucho después

plan-welcome-first = Hola. Aquí empieza su camino.
plan-welcome-again = Hoy otra vez por aquí. Qué bien.
plan-welcome-next-day = Qué alegría verle de nuevo.
plan-welcome-back = Hola de nuevo. Su camino le esperaba.
plan-welcome-long = Hola de nuevo. No falta ni una piedra.

## Inicio con un plan

plan-play = { $title }
plan-minutes = { $minutes } minutos
plan-therapist = Terapeuta
plan-key-therapist = T
plan-stones = { $count ->
    [one] 1 piedra
   *[other] { $count } piedras
}, { $today } hoy
plan-all-laid = Por hoy está todo hecho.
plan-rest-day = Hoy, descanso. Disfrútelo.

## El tiempo que hay

plan-question-minutes = ¿Cuánto tiempo tiene?
plan-more = … y { $count } más

## Las preguntas que eligen un programa

plan-ability-not_yet = Aún no
plan-ability-a_little = Un poco
plan-ability-well = Bien
