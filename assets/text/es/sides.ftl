### Ejercicio con los dos lados, una serie con cada uno por turno.

sides-next = Ahora, el otro lado: { $limb }.
