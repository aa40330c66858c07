### El informe: una página en letra pequeña para el terapeuta y una en letra grande para la persona.

## Días y nombres

report-day = { $day } { $month } { $year }
report-day-short = { $day } { $month }
report-month-year = { $month } { $year }
report-month-1 = ene
report-month-2 = feb
report-month-3 = mar
report-month-4 = abr
report-month-5 = may
report-month-6 = jun
report-month-7 = jul
report-month-8 = ago
report-month-9 = sep
report-month-10 = oct
report-month-11 = nov
report-month-12 = dic
report-weekday-mon = L
report-weekday-tue = M
report-weekday-wed = X
report-weekday-thu = J
report-weekday-fri = V
report-weekday-sat = S
report-weekday-sun = D
report-period = { $first } a { $last }
report-side-left = izquierda
report-side-right = derecha
report-side-unknown = lado sin indicar
report-limb = { $movement }, { $side }
report-movement-knee_extension = Extensión de rodilla
report-movement-wrist_flexion_extension = Extensión de muñeca
report-movement-wrist_deviation = Desviación de muñeca
report-movement-forearm_rotation = Rotación de antebrazo
report-movement-finger_opening = Extensión de dedos
report-movement-elbow_extension = Extensión de codo
report-movement-shoulder_flexion = Flexión de hombro
report-movement-shoulder_abduction = Abducción de hombro
report-movement-ankle_dorsiflexion = Dorsiflexión de tobillo
report-modality-range_of_motion = Estiramiento
report-modality-active = Activo
report-modality-electrical_stimulation = Con estimulación
report-modality-passive = Pasivo
report-modality-mirror = Espejo
report-modality-mental_practice = Práctica mental
report-view-side = vista lateral
report-view-oblique = vista oblicua
report-view-front = vista frontal
report-view-unknown = vista desconocida
report-corrected = corregido
report-as-read = sin corregir
report-scale = { $kind }, { $view }, { $how }
report-plus-minus = ±{ $degrees }°
report-error-unknown = error desconocido
report-seconds = { $seconds } s

## La página del terapeuta

report-title = Informe: { $who }
report-days = { $count ->
    [one] 1 día
   *[other] { $count } días
}
report-nothing-trained = Ningún ejercicio en este tiempo
report-prescribed = Pautado
report-no-programme = No había programa. Los ejercicios se eligieron uno a uno.
report-programme = { $title } ({ $side }). { NUMBER($weekly) } repeticiones por semana.
report-daily-goal = Objetivo: { $goal } al día.
report-minutes = min
report-sets = series
report-hold = mant.
report-target = meta, %
report-more-items = … y { $count ->
    [one] 1 ejercicio más
   *[other] { $count } ejercicios más
}
report-programme-since = { $day }: empezó el programa «{ $title }».
report-more-changes = … y { $count } cambios de ejercicios anteriores.
report-level-kept = { $day }: «{ $title }», cambiado por { $by }.
report-level-stepped_back = { $day }: «{ $title }», un paso atrás por { $by }.
report-level-forgotten = { $day }: «{ $title }», devuelto a como vino por { $by }.
report-commented = { $said } «{ $comment }»
report-done = Hecho
report-nothing-done = No se hizo nada en este tiempo.
report-sessions = Sesiones
report-sessions-value = { $count } en { $days ->
    [one] 1 día
   *[other] { $days } días
}
report-moved = Tiempo en movimiento
report-minutes-value = { $minutes } min
report-kind-active = Repeticiones activas
report-kind-assisted = Repeticiones con ayuda
report-kind-stim_assisted = Con estimulación
report-kind-stretch = Estiramientos lentos
report-kind-mirror = Espejo (mueve el otro lado)
report-kind-imagined = Imaginadas
report-stretched = Tiempo en estiramiento
report-a-session = { $reps } activas/sesión
report-key-presses = Pulsaciones de tecla (nada medido)
report-arm-a-session = { $reps } activas por sesión, brazo
report-usual-care = terapia habitual: 32 (Lang 2009)
report-a-day = { $reps } de todo tipo/día activo
report-goal = objetivo: { $goal }
report-range = Recorrido: grados ganados desde el reposo del día, el máximo de cada sesión
report-no-range = No se midió nada en este tiempo.
report-not-measured = { $count ->
    [one] No se midió en la única sesión.
   *[other] No se midió en ninguna de las { $count } sesiones.
}
report-measured-how = { $scale }, { $error }
report-too-few = { $count ->
    [one] 1 sesión: { $degrees }°.
   *[other] { $count } sesiones, mediana { $degrees }°.
} Para comparar hacen falta seis días, con una semana en medio.
report-first-last = Tres primeras { $first }° ({ $then }), tres últimas { $last }° ({ $now }).
report-change = Cambio: { $degrees }° ({ $detectable })
report-no-change = Sin cambio sobre el error: { $degrees }° ({ $detectable })
report-detectable = MDC95 { $degrees }°
report-detectable-unknown = MDC95 sin dato
report-reached = En la meta: { $share } % de { $reps } rep. { $held }
report-held = Aguantó { $seconds } s.
report-held-unknown = Aguante sin medir.
report-compensated = Compensación en el { $share } % de { $watched } rep. observadas.
report-not-watched = No se observó la compensación.
report-smooth = Suavidad (SPARC) { $value }: una medida débil.
report-also = { $scale }: mediana { $degrees }° de { $count ->
    [one] 1 sesión.
   *[other] { $count } sesiones.
}
report-drawn-weekly = Dibujado: la mediana de cada semana.
report-calendar = Días de entrenamiento
report-mark-whole = { $count } con ejercicio
report-mark-started = { $count } con menos de la mitad de las series
report-mark-missed = { $count } sin ejercicio
report-mark-extra = { $count } no previstos
report-mark-rest = { $count } libres
report-last-year-shown = El dibujo muestra el último año.
report-pause = Pausa más larga: { $days } días, { $first } a { $last }.
report-pain = Dolor, de 0 a 10
report-pain-unknown = Nadie preguntó, o nadie respondió.
report-pain-before = antes
report-pain-after = después
report-pain-weekly = máximo de cada semana
report-pain-said = Dicho en { $said } de { $of } sesiones; máximo { $most }.
report-pain-nothing = Otras { $count } sin resultado.
report-flags = Para revisar
report-no-flags = Nada de esto: dolor desde 4 o que sube 2, sesiones acabadas por dolor o por perder la imagen, estimulación sin comprobar, menos recorrido más allá del error, pasivo más de 10° por encima del activo.
report-flag-pain = Dolor de { $least } o más en { $count ->
    [one] 1 sesión
   *[other] { $count } sesiones
}; máximo { $most } el { $day }.
report-flag-pain-rise = El dolor subió { $least } o más en { $count ->
    [one] 1 sesión
   *[other] { $count } sesiones
}; lo que más, { $most } el { $day }.
report-flag-ended-pain = { $count ->
    [one] 1 sesión acabó
   *[other] { $count } sesiones acabaron
} por dolor.
report-flag-ended-lost = { $count ->
    [one] 1 sesión acabó
   *[other] { $count } sesiones acabaron
} porque la cámara dejó de ver el miembro.
report-flag-unchecked = { $count } de { $of } sesiones con estimulación, sin comprobación favorable en los { $days } días previos.
report-flag-less = { $limb }: el recorrido es { $degrees }° menor que al inicio, más que el error.
report-flag-lag = { $limb }: déficit de extensión activa de { $degrees }° ({ $error }): el pasivo va más lejos que el activo, misma vista y escala.
report-flag-passive-further = { $limb }: el pasivo va { $degrees }° más lejos que el activo ({ $error }), misma vista y escala.
report-measuring = Cómo se midió y qué no se sabe
report-left-out = Sin dibujar, por falta de sitio: { $limbs }.
report-about-reach = Una cámara, sin marcadores. Los grados cuentan desde el reposo del día. No se sabe qué se hizo fuera del juego.
report-about-error = ± es el error medio en el peor vídeo de prueba simulado. Con personas reales puede ser peor.
report-about-change = Un cambio es de 10° o más, o dura tres sesiones; siempre más que el error y el MDC95 (de sus propias sesiones).
report-about-scales = Otro tipo, vista o corrección: aparte, nunca comparados.
report-about-keyboard = { $count ->
    [one] 1 sesión con teclado: contada, no medida.
   *[other] { $count } sesiones con teclado: contadas, no medidas.
}
report-about-compensation = La compensación que la única cámara no ve no se cuenta.
report-more-notes = … y { $count } más.
report-made = Hecho el { $day }, Stone by Stone { $version }
report-no-diagnosis = Datos de los registros de un juego. No es un diagnóstico ni un producto sanitario.

## La página de la persona

report-path-of = El camino de { $who }
report-stones-laid = { $count ->
    [one] Una piedra puesta
   *[other] { $stones } piedras puestas
}
report-stone-stands = { $unit ->
    [one] Están dibujadas todas.
   *[other] Cada una dibujada vale por { $counted }.
}
report-bests = Sus récords de este tiempo
report-best-reach = Lo más lejos
report-best-day = { $kind } en un día
report-best-hold = Aguante cada vez
report-best-kind-active = Más veces
report-best-kind-assisted = Más con ayuda
report-best-kind-stim_assisted = Más con corriente
report-best-kind-stretch = Más estiramientos
report-best-kind-mirror = Más ante el espejo
report-best-kind-imagined = Más imaginadas
report-short-knee_extension = Rodilla { $side }
report-short-wrist_flexion_extension = Mano { $side } arriba
report-short-wrist_deviation = Mano { $side } de lado
report-short-forearm_rotation = { $side ->
    [izquierda] Antebrazo izquierdo
    [derecha] Antebrazo derecho
   *[other] Antebrazo, { $side }
}
report-short-finger_opening = { $side ->
    [izquierda] Dedos izquierdos
    [derecha] Dedos derechos
   *[other] Dedos, { $side }
}
report-short-elbow_extension = { $side ->
    [izquierda] Codo izquierdo
    [derecha] Codo derecho
   *[other] Codo, { $side }
}
report-short-shoulder_flexion = { $side ->
    [izquierda] Brazo izquierdo al frente
    [derecha] Brazo derecho al frente
   *[other] Brazo al frente, { $side }
}
report-short-shoulder_abduction = { $side ->
    [izquierda] Brazo izquierdo al lado
    [derecha] Brazo derecho al lado
   *[other] Brazo al lado, { $side }
}
report-short-ankle_dorsiflexion = { $side ->
    [izquierda] Pie izquierdo
    [derecha] Pie derecho
   *[other] Pie, { $side }
}
report-your-knee_extension = Su rodilla { $side } se estira
report-your-wrist_flexion_extension = Su mano { $side } sube
report-your-wrist_deviation = Su mano { $side } se ladea
report-your-forearm_rotation = { $side ->
    [izquierda] Su antebrazo izquierdo gira
    [derecha] Su antebrazo derecho gira
   *[other] Su antebrazo ({ $side }) gira
}
report-your-finger_opening = Los dedos de su mano { $side } se abren
report-your-elbow_extension = { $side ->
    [izquierda] Su brazo izquierdo se estira
    [derecha] Su brazo derecho se estira
   *[other] Su brazo ({ $side }) se estira
}
report-your-shoulder_flexion = { $side ->
    [izquierda] Su brazo izquierdo sube al frente
    [derecha] Su brazo derecho sube al frente
   *[other] Su brazo ({ $side }) sube al frente
}
report-your-shoulder_abduction = { $side ->
    [izquierda] Su brazo izquierdo sube hacia un lado
    [derecha] Su brazo derecho sube hacia un lado
   *[other] Su brazo ({ $side }) sube hacia un lado
}
report-your-ankle_dorsiflexion = { $side ->
    [izquierda] Su pie izquierdo sube
    [derecha] Su pie derecho sube
   *[other] Su pie ({ $side }) sube
}
report-came = Sus piedras han traído: { $what }.
report-thousands = { $count } mil
report-by-day = Día a día
report-by-week = Semana a semana
report-by-month = Mes a mes
report-by-year = Año a año
report-true-waits = En este tiempo no se puso ninguna piedra. Todas las que puso antes siguen ahí.
report-true-begins = El camino está aquí. Empieza con la primera piedra.
report-true-further = { $moved } { $degrees }° más que al principio. Es más que el error habitual.
report-true-kept = Entrenó { $days } de los { $of } días previstos.
report-true-back = Volvió después de una pausa, y ha puesto { $count } piedras desde el { $day }.
report-true-more = Últimamente hizo { $late } repeticiones por día de entrenamiento. Al principio eran { $early }.
report-true-trained = Entrenó { $days ->
    [one] 1 día
   *[other] { $days } días
}{ $count ->
    [0] .
    [one] { " " }y puso una piedra. Ahí queda.
   *[other] { " " }y puso { $stones } piedras. Ahí quedan todas.
}

## En el juego

report-making = Se está dibujando su informe
report-file = Stone by Stone { $day } { $who }
report-here = Su informe está aquí
report-in-documents = En sus documentos. Tiene una página para su terapeuta y otra para usted:
report-elsewhere = No se pudieron abrir sus documentos. Por eso está aquí:
report-nowhere = No se puede escribir el informe, ni en sus documentos ni en { $folder }. Haga sitio ahí, o pida a alguien que deje escribir ahí al juego.
