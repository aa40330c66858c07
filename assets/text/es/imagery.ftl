### Práctica mental, la pregunta de antes y las valoraciones de uno a cinco.

cue-breathe = Respire despacio
cue-imagine = Imagine el movimiento
cue-return = Vuelva despacio
imagery-imagined = en la mente
imagery-left = { $minutes }:{ $seconds }
imagery-mark = Apuntar uno
imagery-rests = En reposo
imagery-moves = Déjelo en reposo. Solo imagine.

## Los cinco movimientos de la prueba de imaginar

imagine-this = Imagine este movimiento
imagine-how = Véalo y siéntalo. No hace falta mover nada.
imagine-number = { $number } de { $of }
imagine-done = Lo he imaginado

## Otra forma en vez de imaginar

question-another-way = Hoy va mejor de otra forma.
another-way-mirror = Mirar en el espejo
another-way-passive = Que otras manos me muevan

## Valoraciones

rating-number = { $number }
question-seeing = ¿Con qué claridad lo vio?
rating-seeing-1 = No vi ninguna imagen
rating-seeing-2 = Una imagen muy débil
rating-seeing-3 = Una imagen bastante clara
rating-seeing-4 = Una imagen clara
rating-seeing-5 = Tan clara como real
question-feeling = ¿Con qué fuerza lo sintió?
rating-feeling-1 = No sentí nada
rating-feeling-2 = Sensación muy débil
rating-feeling-3 = Sensación bastante fuerte
rating-feeling-4 = Sensación fuerte
rating-feeling-5 = Tan fuerte como real
question-vivid = ¿Fue muy real en su mente?
rating-vivid-1 = Nada real
rating-vivid-2 = Un poco real
rating-vivid-3 = Bastante real
rating-vivid-4 = Muy real
rating-vivid-5 = Como si lo hiciera
question-felt = ¿Cómo se ha sentido?
rating-felt-1 = Nada bien
rating-felt-2 = No muy bien
rating-felt-3 = Normal
rating-felt-4 = Bien
rating-felt-5 = Muy bien
