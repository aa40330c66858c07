### Qué ha fallado. El propio programa lo escribe en inglés, con los nombres de los archivos; esto es para los demás idiomas.

trouble-camera-gone = La cámara ha dejado de dar imágenes. Desenchúfela y vuelva a enchufarla.
trouble-pictures = Ya no se pueden seguir las imágenes. Empiece de nuevo, por favor.
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
