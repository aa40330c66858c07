### Spiegeltherapie: worum die gute Hand gebeten wird, und wie man schaut.

cue-mirror_open = Hand langsam öffnen
cue-mirror_close = Hand langsam schließen
cue-mirror_bend = Handgelenk langsam hoch und zurück
cue-mirror_turn = Handfläche langsam nach oben und zurück
cue-mirror_rest = … und ruhen. Weiter hinsehen.
mirror-see-left-hand =
    Das ist jetzt
    Ihre linke Hand
mirror-see-right-hand =
    Das ist jetzt
    Ihre rechte Hand
mirror-see-left-leg =
    Das ist jetzt
    Ihr linkes Bein
mirror-see-right-leg =
    Das ist jetzt
    Ihr rechtes Bein
mirror-one-side = Nur diese Seite
mirror-both-sides = Gern beide Seiten
