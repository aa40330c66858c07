### Worum während eines Satzes gebeten wird.

## Langsam dehnen

cue-follow = Folgen Sie langsam dem Licht
cue-stretch_hold = … und bleiben. Weiteratmen.
cue-way_back = … und langsam zurück
cue-calm_down =
    Das war schnell.
    Warten Sie, bis alles ruhig ist.

## Mit eigenem Reizstromgerät

cue-tap = Erstes Kribbeln? Dann Leertaste drücken
cue-ready = Bereit machen …
cue-lift = Heben Sie mit
cue-hold = … und halten
cue-relax = Loslassen

## Für den Helfer

cue-helper_ready = Helfer: sanft anfassen
cue-helper_out = Helfer: langsam führen
cue-helper_hold = Helfer: dort halten
cue-helper_back = Helfer: langsam zurück
cue-own_ready = Andere Hand: sanft anfassen
cue-own_out = Andere Hand: langsam führen
cue-own_hold = Andere Hand: dort halten
cue-own_back = Andere Hand: langsam zurück

## Was einen eigenen Namen hat

count-named-stretch = Langsam gedehnt
count-named-assisted = Mit Hilfe
count-named-stim_assisted = Mit Reizstrom
