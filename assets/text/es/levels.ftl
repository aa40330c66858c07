### Cómo se llaman los ejercicios y programas que vienen con el juego.

## Ejercicios

level-ankle-active-first = Levantar la punta, con suavidad
level-ankle-active-some = Levantar la punta del pie
level-ankle-active-strong = Levantar la punta y sostener
level-ankle-imagine-strong = Imaginar despacio: levantar el pie
level-ankle-passive-first-alone = Su mano levanta el pie
level-ankle-stim-first = Levantar el pie con estímulo
level-ankle-stretch-some = Estirar despacio la pantorrilla
level-arm-forward-active-some = Levantar el brazo hacia delante
level-arm-forward-active-strong = Brazo hacia delante y sostener
level-arm-forward-imagine-first = Imaginar: levantar el brazo
level-arm-sideways-active-first = Brazo un poco al lado
level-arm-sideways-active-some = Levantar el brazo al lado
level-arm-sideways-active-strong = Brazo al lado y sostener
level-demo-knee = Demo: estirar la rodilla
level-demo-wrist = Demo: levantar la mano
level-elbow-active-first = Estirar el codo, suave
level-elbow-active-some = Estirar el codo
level-elbow-active-strong = Estirar el codo y sostener
level-elbow-imagine-some = Imaginar: alcanzar algo
level-elbow-passive-first = Alguien mueve su codo
level-elbow-passive-first-alone = Su mano mueve el codo
level-elbow-passive-strong-alone = Primero, aflojar el codo
level-elbow-stretch-first = Estiramiento suave del codo
level-fingers-active-first = Abrir la mano, suave
level-fingers-active-some = Abrir la mano
level-fingers-active-strong = Abrir la mano y sostener
level-fingers-mirror-first = Espejo: abrir y cerrar
level-fingers-mirror-strong = Espejo: las dos manos juntas
level-forearm-active-some = Girar la palma arriba
level-forearm-active-strong = Palma arriba y sostener
level-forearm-mirror-first = Espejo: girar la palma arriba
level-knee-active-first = Estirar la rodilla, suave
level-knee-active-strong = Estirar la rodilla y sostener
level-knee-both-strong = Las dos rodillas, por turnos
level-knee-imagine-first = Imaginar: estirar la rodilla
level-knee-passive-first = Alguien mueve su rodilla
level-knee-passive-first-alone = Su mano mueve la rodilla
level-knee-stim-some = Estirar la rodilla con estímulo
level-knee-stim-strong = Elevación larga con el estimulador
level-knee-stretch-first = Estiramiento suave de la pierna
level-knee-stretch-some = Estirar detrás de la pierna
level-knee-stretch-strong = Estiramiento largo de la pierna
level-stone-path-knee = Estirar la rodilla
level-stone-path-wrist = Levantar la mano
level-wrist-active-first = Levantar la mano, suave
level-wrist-active-strong = Levantar la mano y sostener
level-wrist-both-strong = Las dos manos, por turnos
level-wrist-imagine-first = Imaginar: levantar la mano
level-wrist-mirror-some = Espejo: doblar la muñeca
level-wrist-passive-some-alone = Su mano afloja la muñeca
level-wrist-side-active-some = Saludar despacio
level-wrist-side-active-strong = Saludar despacio y sostener
level-wrist-side-passive-first-alone = Otra mano saluda por usted
level-wrist-stim-first = Levantar la mano con estímulo
level-wrist-stretch-some = Estiramiento lento de la muñeca

## Programas

programme-arm-a-little = Más movimiento para el brazo
programme-arm-not-yet = Un comienzo suave para el brazo
programme-arm-well = Una semana fuerte para el brazo
programme-leg-a-little = Más movimiento para la pierna
programme-leg-not-yet = Un comienzo suave para la pierna
programme-leg-well = Una semana fuerte para la pierna

## Quién los ajustó

by-therapist = terapeuta
