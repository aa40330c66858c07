### El primer inicio: las menos palabras posibles, y unos movimientos que ya son juego.

first-question-limb = ¿Pierna o brazo?
first-leg = Pierna
first-arm = Brazo
first-left = Izquierda
first-right = Derecha
first-question-ability = ¿Puede hacer el movimiento?
first-pain = ¿Le duele algo?
first-question-hand = ¿Qué mano le sirve bien?
first-both = Las dos

## La prueba de la cámara

first-safety =
    Siéntese firme, pies libres.
    ¿Le duele? Suba la mano buena.
first-camera = No se graba nada.

## El recorrido de hoy: lo que ha pedido la terapia

first-how = Hasta donde le resulte cómodo.
first-numbers = Siguen los números
