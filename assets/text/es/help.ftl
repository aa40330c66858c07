### La guía con dibujos para quien ayuda, en la pantalla y en papel.

help-room = Ayuda
help-question = Ayuda para los dos
help-look = Ver la guía
help-print = Guardar para imprimir
help-title = Cómo ayudar
help-for = Para quien ayuda. Cada dibujo dice una cosa.
help-page = { $page } de { $pages }
help-next = Siguiente
help-done = Listo

## Los dibujos

help-wall = Silla contra la pared
help-armrests = Una silla con apoyabrazos
help-shoes = Zapatos firmes, suelo seco
help-distance = Portátil a 1–2 metros
help-height = Cámara a la misma altura
help-side = Lado activo hacia la cámara
help-stop = Parar: levante la mano buena
help-kept = Guarda números, nunca imágenes
help-ask = Pregunte a su terapeuta

## El archivo

help-making = Un momento. Se está haciendo la guía.
help-file = Stone by Stone guía
help-here = La guía está aquí:
help-in-documents = En sus documentos. Imprímala y cuélguela junto al portátil:
help-nowhere = La guía no se puede guardar en { $folder }. Haga sitio allí, o pida a alguien que deje escribir al juego.
