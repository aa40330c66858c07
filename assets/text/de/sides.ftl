### Üben mit beiden Seiten, mit jeder im Wechsel ein Satz.

sides-next = Jetzt die andere Seite: { $limb }.
