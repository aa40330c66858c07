### Die Bildanleitung für alle, die helfen: auf dem Bildschirm und auf Papier.

help-room = Hilfe
help-question = Hilfe für Sie beide
help-look = Anleitung ansehen
help-print = Zum Drucken speichern
help-title = So helfen Sie
help-for = Für alle, die helfen. Jedes Bild sagt eine Sache.
help-page = { $page } von { $pages }
help-next = Weiter
help-done = Fertig

## Die Bilder

help-wall = Stuhl an die Wand
help-armrests = Stuhl mit Armlehnen
help-shoes = Feste Schuhe tragen
help-distance = Laptop 1–2 Meter entfernt
help-height = Kamera auf Gelenkhöhe
help-side = Übungsseite zur Kamera
help-stop = Stopp: gute Hand heben
help-kept = Zahlen bleiben, nie Bilder
help-ask = Fragen? In der Therapie fragen

## Die Datei

help-making = Einen Moment. Die Anleitung wird gemacht.
help-file = Stone by Stone Anleitung
help-here = Hier liegt die Anleitung:
help-in-documents = In Ihren Dokumenten. Drucken Sie sie aus, und hängen Sie sie neben den Laptop:
help-nowhere = Die Anleitung lässt sich nicht in { $folder } speichern. Schaffen Sie dort Platz, oder lassen Sie das Spiel dort schreiben.
