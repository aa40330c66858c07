### Exercice des deux côtés, une série avec chacun à son tour.

sides-next = Maintenant l’autre côté : { $limb }.
