### Cómo quiere ver, oír y manejar quien juega.

## Salas

home-more = Ajustes y ayuda
settings-more = ¿Qué necesita?
settings-room = Ajustes
settings-question = ¿Qué desea cambiar?
settings-seeing = Ver
settings-hearing = Oír
settings-steering = Manejar
settings-language = Idioma / Language

## Ver

settings-text-small = Letra pequeña
settings-text-medium = Letra mediana
settings-text-large = Letra grande
settings-contrast-off = Contraste suave
settings-contrast-on = Contraste fuerte
settings-attention-left = Veo la izquierda
settings-attention-middle = Veo ambos lados
settings-attention-right = Veo la derecha
settings-calm-off = Imágenes animadas
settings-calm-on = Imágenes tranquilas

## Oír

settings-voice-on = Voz activada
settings-voice-off = Voz desactivada
settings-voice-quiet = Horas de silencio: sin voz
settings-voice-volume = Sin volumen no hay voz
settings-voice-none = Este ordenador no tiene voz
settings-volume-0 = Sin sonido
settings-volume-1 = Volumen bajo
settings-volume-2 = Volumen medio
settings-volume-3 = Volumen alto
settings-quiet-never = Sin horas tranquilas
settings-quiet-hours = Silencio { $begin }:00–{ $end }:00

## Manejar

settings-light-quick = Luz rápida
settings-light-medium = Luz a velocidad media
settings-light-slow = Luz lenta
settings-light-very-slow = Luz muy lenta
settings-stay-short = Espera corta
settings-stay-medium = Espera media
settings-stay-long = Espera larga
settings-air-on = Mano al aire: sí
settings-air-off = Mano al aire: no
settings-hand-left = Mano izquierda
settings-hand-right = Mano derecha
settings-hand-open = ¿Qué mano?
settings-camera = Elegir otra cámara

## Idiomas, cada uno en sus propias palabras

settings-language-en = English
settings-language-de = Deutsch
settings-language-es = Español
settings-language-fr = Français
settings-language-hi = हिन्दी
