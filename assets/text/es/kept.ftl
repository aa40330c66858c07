### Lo que se guarda de una persona, lo que se puede hacer con ello y un PIN propio.

## Lo que se guarda

kept-title = Qué se guarda de usted
kept-reps = { $count ->
    [0] Aún sin repeticiones
    [one] Una repetición
   *[other] { $count } repeticiones
}
kept-sessions = { $count ->
    [0] Aún sin sesiones
    [one] Una sesión
   *[other] { $count } sesiones
}
kept-since = Desde: { $day }
kept-since-never = Camino nuevo
kept-notes = { $count ->
    [0] Sin notas
    [one] Una nota
   *[other] { $count } notas
}
kept-own-levels = { $count ->
    [0] Sin ejercicios propios
    [one] Un ejercicio propio
   *[other] { $count } ejercicios propios
}
kept-no-picture = Nunca una imagen suya
kept-size-title = En este equipo
kept-size-store = Personas
kept-size-backups = Días anteriores
kept-size-set-aside = Apartado
kept-size-others = Otros
kept-size-all = En total
kept-size-none = nada
kept-size-kb = { $size } kB
kept-size-mb = { $size } MB
kept-size-gb = { $size } GB
kept-nowhere = En ningún sitio: se va al cerrar el juego.
kept-what-to-do = Qué puede hacer

## Lo que se puede hacer

kept-question = ¿Qué le gustaría hacer?
kept-copy = Copiar todo
kept-earlier = Días anteriores
kept-set-pin = Poner PIN
kept-my-pin = Mi PIN
kept-remove = Borrarme
kept-stay = Conservar todo

## Una copia de todo

kept-copying = Un momento. Se está copiando todo.
kept-copy-file = Stone by Stone { $day } { $who } todo
kept-copy-here = Su copia está aquí:
kept-copy-means = Quien tenga este archivo puede leerlo. Otro equipo lo carga con: { $command } import "{ $file }"
kept-copy-nowhere = No se puede escribir la copia en { $folder }. Haga sitio ahí, o pida a alguien que deje escribir ahí al juego.

## Días anteriores

kept-earlier-question = ¿Volver a qué día?
kept-earlier-none-title = Aún sin días anteriores
kept-earlier-none = Una vez por semana se hace una copia de todo. Después la encontrará aquí.
kept-day = { $day }
kept-back-title = Volver atrás
kept-back-means = Los caminos de todas las personas quedarán como estaban ese día: { $day }.
kept-back-not-lost = Lo que hay ahora no se pierde: se aparta, y lo encontrará aquí con la fecha de hoy.
kept-back-question = ¿Volver a ese día?
kept-back-yes = Ir a ese día
kept-going-back = Un momento. Se está trayendo ese día.
kept-back-done = Ese día ha vuelto.
kept-back-done-means = Todos los caminos están como estaban: { $day }. Ahora elija quién juega.

## Irse

kept-remove-title = Antes de irse
kept-remove-what = Se va todo lo suyo: piedras, notas, ejercicios y su parte de los días anteriores.
kept-remove-whole = Archivos dañados y grabaciones se van enteros.
kept-remove-yours = Lo que usted guardó en otro sitio, allí sigue.
kept-remove-for-ever = No se puede recuperar.
kept-remove-question = ¿Borrar todo lo que se guarda de usted?
kept-remove-really = Se va para siempre. ¿Seguro?
kept-remove-yes = Sí, borrarme
kept-removing = Un momento. Se está borrando todo.
kept-removed = Todo lo suyo está borrado.
kept-removed-means = En esta carpeta no queda nada de usted. Siempre podrá volver: será un placer.
kept-removed-almost = Casi todo está borrado.

## Un PIN propio

kept-pin-new = Un PIN propio
kept-pin-new-how = Elija de cuatro a ocho cifras y escríbalas.
kept-pin-ask = Su PIN
kept-pin-question = ¿Qué hacemos con su PIN?
kept-pin-change = Elegir otro
kept-pin-remove = Quitarlo
kept-pin-wrong = Ese no era su PIN.
kept-pin-again = Otra vez
kept-pin-forgot = Lo olvidé
kept-pin-set = Su PIN está puesto.
kept-pin-set-means = Desde ahora el juego se lo pide antes de abrir su camino.
kept-pin-no-safe = Así nadie más entra en su camino en el juego. Los archivos no quedan cerrados.
kept-pin-when-forgotten = Si lo olvida, sirve el PIN de su terapeuta.
kept-pin-gone = Ya no hay PIN.
kept-pin-gone-means = Su camino se abre a cualquiera que juegue aquí.
kept-pin-forgotten = Puede pasar.
kept-pin-ask-therapist = El PIN del terapeuta quita el suyo. Su camino queda como está. Pida a su terapeuta que lo escriba ahora.
kept-pin-or-command = Sin terapeuta, puede hacerlo quien cuide de este equipo: { $command } pin --player { $tile }
kept-pin-only-command = Su camino queda como está. Quien cuide de este equipo puede quitar su PIN: { $command } pin --player { $tile }
