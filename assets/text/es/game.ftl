### Todo lo que se lee o se oye. Una frase cada vez, corta y sencilla; las opciones tienen cinco palabras como mucho.

## Teclas

key-space = Espacio
key-escape = Esc
key-tab = Tab
key-enter = Intro

## Opciones que comparten muchas pantallas

choice-back = Volver
choice-go-on = Seguir
choice-more = Más

## Inicio

home-greeting = Qué alegría verle.
home-greeting-named = Qué alegría verle, { $name }.
home-stones-word = { $count ->
    [one] piedra
   *[other] piedras
}
home-today = { $count ->
    [0] hoy aún ninguna
    [one] hoy, una
   *[other] hoy, { $count }
}
home-play-left-leg =
    Jugar
    pierna izquierda
home-play-right-leg =
    Jugar
    pierna derecha
home-play-left-hand =
    Jugar
    mano izquierda
home-play-right-hand =
    Jugar
    mano derecha
home-exercise = Otro ejercicio
home-player = Otra persona
home-close = Cerrar

## Preguntas

question-exercise = ¿Qué le gustaría mover?
exercise-knee_extension = Estirar la pierna
exercise-wrist_flexion_extension = Subir la mano
exercise-wrist_deviation = Ladear la mano
exercise-forearm_rotation = Girar el antebrazo
exercise-finger_opening = Abrir los dedos
exercise-elbow_extension = Estirar el brazo
exercise-shoulder_flexion = Brazo al frente
exercise-shoulder_abduction = Brazo a un lado
exercise-ankle_dorsiflexion = Subir el pie
question-side-leg = ¿Qué pierna?
question-side-hand = ¿Qué mano?
side-left-leg = Pierna izquierda
side-right-leg = Pierna derecha
side-left-hand = Mano izquierda
side-right-hand = Mano derecha
question-player = ¿Quién juega?
player-named = { $name }
player-new = Persona nueva
question-tile = ¿Qué dibujo es el suyo?
tile-sun = Sol
tile-fir = Abeto
tile-boat = Barco
tile-fish = Pez
tile-moon = Luna
tile-flower = Flor
tile-house = Casa
tile-leaf = Hoja
tile-star = Estrella
tile-bird = Pájaro
tile-apple = Manzana
tile-hill = Colina
question-camera = ¿Qué cámara le ve?
camera-named = { $name }
question-no-camera = No encuentro ninguna cámara.
camera-again = Otra vez
camera-demo = Ver la demo
camera-keyboard = Jugar con el teclado
question-stop = ¿Parar aquí?
stop-here = Parar aquí
question-welcome-back = Hola otra vez. ¿Seguimos?
question-close = ¿Cerrar el juego?
close-stay = Quedarme

## Seguridad

safety-wall = Siéntese en una silla contra la pared.
safety-brakes = Frenos puestos.
safety-feet = Pies libres.
safety-stop = Parar: suba la mano buena, o salga de la imagen.
safety-camera = La cámara le ve. No se graba nada.
safety-camera-record = La cámara solo guarda puntos del cuerpo.
safety-ready = Todo está listo

## Prueba de la cámara: qué pasa y lo único que hay que cambiar

check-starting = La cámara despierta.
check-nobody =
    Aún no le veo.
    Póngase ante la cámara.
check-more-light =
    Está muy oscuro para mí.
    Encienda una lámpara, por favor.
check-move-closer =
    Está usted lejos.
    Acérquese un poco.
check-move-back =
    Está usted muy cerca.
    Aléjese un poco.
check-to-middle =
    Solo le veo en parte.
    Póngase en el centro de la imagen.
check-out-hip =
    Aún no se ve su cadera.
    Aleje un poco el portátil.
check-out-knee =
    Aún no se ve su rodilla.
    Aleje un poco el portátil.
check-out-ankle =
    Aún no se ve su tobillo.
    Aleje un poco el portátil.
check-out-foot =
    Aún no se ve su pie.
    Aleje un poco el portátil.
check-out-shoulder =
    Aún no se ve su hombro.
    Aleje un poco el portátil.
check-out-elbow =
    Aún no se ve su codo.
    Aleje un poco el portátil.
check-out-wrist =
    Aún no se ve su muñeca.
    Aleje un poco el portátil.
check-out-hand =
    Aún no se ve su mano.
    Llévela al centro.
check-hidden-hip =
    Aún no distingo su cadera.
    ¿Hay algo delante?
check-hidden-knee =
    Aún no distingo su rodilla.
    ¿Hay algo delante?
check-hidden-ankle =
    Aún no distingo su tobillo.
    ¿Hay algo delante?
check-hidden-foot =
    Aún no distingo su pie.
    ¿Hay algo delante?
check-hidden-shoulder =
    Aún no distingo su hombro.
    ¿Hay algo delante?
check-hidden-elbow =
    Aún no distingo su codo.
    ¿Hay algo delante?
check-hidden-wrist =
    Aún no distingo su muñeca.
    ¿Hay algo delante?
check-hidden-hand =
    Aún no distingo su mano.
    Gírela hacia la cámara.
check-show-side =
    Desde aquí no puedo medirlo.
    Siéntese de lado al portátil.
check-show-front =
    Desde aquí no puedo medirlo.
    Siéntese de cara al portátil.
check-turn-sideways =
    Le veo mejor de lado.
    Siéntese de lado al portátil.
check-leave-room =
    Le falta sitio para moverse.
    Aleje un poco el portátil.
check-slow-camera =
    La imagen llega despacio.
    Más luz puede ayudar.
check-blurred =
    La imagen no es nítida.
    Limpie la cámara, por favor.
check-hold-still =
    Deje descansar la mano.
    No se mueva un momento.
check-good =
    Bien. Le veo bien.
    No se mueva un momento.
check-anyway = Seguir así
check-camera = Otra cámara

## El dibujo de dónde sentarse

guide-near = 1 m
guide-far = 2 m
guide-knee_extension =
    Ponga el portátil a su lado,
    a la altura de la rodilla.
guide-ankle_dorsiflexion =
    Ponga el portátil a su lado,
    cerca del suelo.
guide-elbow_extension =
    Ponga el portátil a su lado,
    a la altura del codo.
guide-shoulder_flexion =
    Ponga el portátil a su lado,
    a la altura del hombro.
guide-shoulder_abduction =
    Ponga el portátil delante de usted,
    a la altura del hombro.
guide-wrist_flexion_extension =
    Brazo en la mesa, mano por fuera.
    Ponga el portátil junto a la mano.
guide-wrist_deviation =
    Codo en la mesa, mano arriba.
    Enseñe la palma al portátil.
guide-finger_opening =
    Codo en la mesa, mano arriba.
    Enseñe la palma al portátil.
guide-forearm_rotation =
    Doble el codo.
    Apunte con la mano al portátil.

## El recorrido de hoy

range-wait = Más tiempo
range-other-moves =
    Veo moverse el otro lado.
    Mueva el lado que eligió.
range-too-small =
    No veo un movimiento tan pequeño.
    Acérquese o gírese un poco.

## Ya se sabe el recorrido de hoy

ready-range = Recorrido de hoy
ready-goniometer = Goniómetro
ready-key-goniometer = G
ready-confirm = Visto: ángulo recto, luego estirado
ready-key-confirm = C
confirm-leg = ¿Rodilla en ángulo recto y luego estirada?
confirm-hand = ¿Codo en ángulo recto y luego estirado?
confirm-no = No del todo
confirm-yes = Sí, lo he visto
say-correction = Estos ángulos no encajan.
correction-turned = La cámara vio ir el movimiento de { $rest }° a { $best }°. Estos ángulos van al revés. Revise el orden y el signo: primero el reposo, luego el máximo.
correction-too-near = Entre el reposo y el máximo tiene que haber al menos { $least }°, en lo visto y en lo escrito.
goniometer-rest = Ángulo real en reposo
goniometer-best = Ángulo real, máximo
goniometer-read = la cámara leyó { $degrees }°
goniometer-how = Escriba los dos ángulos en grados desde el cero neutro: recto es 0, doblado es más, la mano doblada hacia arriba lleva menos. Sin ellos el juego sigue, sin corregir.
goniometer-next = Ahora escriba el ángulo en el punto máximo.
goniometer-both = Para corregir hacen falta los dos ángulos. Escríbalos, o vuelva con Esc.
goniometer-too-large = Ninguna articulación pasa de 180 grados. Revise las cifras.
goniometer-other = otro ángulo
goniometer-keep = Usar estos

## Cuánto se puede confiar en un ángulo

degrees = { $degrees }°
scale-error = ±{ $degrees }°
scale-corrected = corregido
scale-not-corrected = sin corregir
scale-from-rest = desde reposo

## Jugar

degrees-gained = { $degrees ->
    [0] 0°
   *[other] +{ $degrees }°
}
count-planned = de { $planned }
play-set = Serie { $number } de { $sets }
play-stop = Parar
finale-on = Seguir
play-limb-rest = Suba despacio… y aguante
play-limb-out = Suba despacio…
play-limb-hold = … y aguante
play-limb-back = … y vuelva despacio
play-key-rest = Mantenga pulsado Espacio
play-key-out = Siga pulsando…
play-key-hold = … y suelte
play-key-back = … y vuelva despacio
hint-slower = Un poco más lento
hint-spasm = Deje que pase. Luego siga despacio.
hint-helper_hands =
    Veo manos que ayudan.
    Su récord es lo que hace sin ayuda.
hint-trunk_back = Espalda recta
hint-trunk_forward = Espalda recta, contra la silla
hint-trunk_side = Espalda recta, en el centro
hint-thigh_lift = Apoye el muslo en la silla
hint-shoulder_hike = Deje bajar el hombro
hint-elbow_drift = Deje quieto el codo
lost-nobody = No le veo.
lost-limb_hidden = No le veo bien.
lost-hand_hidden = No le veo la mano.
lost-too_far = Está usted lejos. Acérquese.
lost-no_picture = La cámara no da imagen.
lost-wrong_view =
    Desde aquí no puedo medirlo.
    Gírese un poco.
lost-wait = Yo le espero.
seconds = { $seconds }

## Descanso

rest-title = Pausa.
rest-breathe = Tome aire… y suéltelo.
rest-stones = { $count ->
    [0] El camino empieza aquí.
    [one] Una piedra puesta.
   *[other] { $count } piedras puestas.
}
rest-next-set = Luego, serie { $number } de { $sets }.
rest-go-on = Seguir ya

## Resultado

result-here = Hoy ha estado aquí.
result-word-active = { $count ->
    [one] repetición
   *[other] repeticiones
}
result-word-assisted = { $count ->
    [one] repetición con ayuda
   *[other] repeticiones con ayuda
}
result-word-stim_assisted = { $count ->
    [one] con el estimulador
   *[other] con el estimulador
}
result-word-stretch = { $count ->
    [one] estiramiento
   *[other] estiramientos
}
result-word-mirror = { $count ->
    [one] ante el espejo
   *[other] ante el espejo
}
result-word-imagined = { $count ->
    [one] en la mente
   *[other] en la mente
}
result-stretch = { $seconds ->
    [one] { $seconds } segundo de estiramiento.
   *[other] { $seconds } segundos de estiramiento.
}
result-further = { $degrees }° más que al empezar.
result-alone = { $count ->
    [one] Y una por su cuenta.
   *[other] Y { $count } por su cuenta.
}
result-complete = { $count ->
    [0] { "" }
    [one] una llegó a la meta
   *[other] { $count } llegaron a la meta
}
result-best = lo más lejos
result-stones = { $count ->
    [0] Aquí empieza su camino.
    [one] Una piedra en su camino. Ahí queda.
   *[other] { $count } piedras en su camino. Ahí quedan.
}
result-new = Nuevo en su camino: { $title }
result-home = Inicio
praise-first = Las primeras piedras de este camino.
praise-came = Ha venido y se ha movido. Eso cuenta.
praise-best-ever = Nuevo récord: { $degrees }° más que nunca.
praise-further = Son { $degrees }° más que la última vez.
praise-as-far = Más o menos como la última vez.
praise-more-reps = { $count ->
    [one] Una repetición más que la última vez.
   *[other] { $count } repeticiones más que la última vez.
}
praise-as-many = Tantas repeticiones como la última vez.

## Lo que tiene que saber quien ayuda

say-level = Este nivel no se puede usar.
say-source = No hay imagen.
say-trouble = Algo ha ido mal.
