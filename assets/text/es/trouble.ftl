### Qué ha fallado. El propio programa lo escribe en inglés, con los nombres de los archivos; esto es para los demás idiomas.

trouble-camera-gone = La cámara ha dejado de dar imágenes. Desenchúfela y vuelva a enchufarla.
trouble-pictures = Ya no se pueden seguir las imágenes. Empiece de nuevo, por favor.
trouble-model = Falta una parte del programa o está dañada, y no se puede ver a nadie. Descargue el programa otra vez, por favor.
trouble-recorded = Esta película o grabación no se puede reproducir. Elija otra, por favor.
trouble-ended-early = La película o grabación ha terminado demasiado pronto. Elija una más larga, por favor.
trouble-store-unwritable = No se puede guardar nada, porque no se puede escribir en la carpeta. Puede seguir jugando.
trouble-store-full = El disco está lleno y esto no se ha podido guardar. Puede seguir jugando; después libere espacio.
trouble-store-busy = Otro programa tiene ocupados los datos y esto no se ha podido guardar. Cierre el otro programa.
trouble-store-broken = Lo guardado está dañado y no se puede leer.
trouble-store-newer = Este camino se guardó con una versión más nueva del juego. Actualice el juego, por favor; no se ha cambiado nada.
trouble-store-taken = Otra persona ya tiene esta imagen. Elija otra, por favor.
trouble-store-unknown = Esto ya no está guardado.
trouble-store-unfit = Esto no encaja con lo guardado y se ha dejado fuera.
trouble-store-failed = Esto no se ha podido guardar. Puede seguir jugando.
trouble-store-traces = Su camino está borrado. Otro programa usa aún el archivo; los últimos restos se van cuando el juego empiece sin él.
trouble-store-not-all = Sus datos siguen aquí, porque algunos archivos no se han podido cambiar. Cierre los otros programas y pídalo otra vez.
trouble-store-not-copied = No se ha podido hacer una copia de su camino. El camino está guardado y puede seguir jugando.
trouble-store-not-restored = La copia no ha podido ocupar el lugar de su camino; no se ha cambiado nada.
trouble-store-copy-unreadable = Esta copia de su camino no se puede leer; no se ha cambiado nada. Elija otra, por favor.
trouble-store-noticed = Alguien que le ayude debería mirar algo de su camino guardado. Puede seguir jugando.
trouble-store-came-back = Su camino estaba dañado. Lo que se ha podido leer está aquí de nuevo.
trouble-store-begun-anew = Su camino no se ha podido leer y empieza uno nuevo. El archivo antiguo se conserva.
trouble-store-level-unfit = Uno de sus ejercicios propios ya no encaja. Se usa el habitual.
trouble-store-not-opened = Su camino no se puede abrir. Puede jugar, pero las piedras de hoy no se guardarán.
