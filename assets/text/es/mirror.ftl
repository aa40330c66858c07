### Terapia con espejo: lo que se pide a la mano buena y cómo mirarla.

cue-mirror_open = Abra despacio la mano
cue-mirror_close = Cierre despacio la mano
cue-mirror_bend = Suba despacio la mano y vuelva
cue-mirror_turn = Palma arriba despacio, y vuelva
cue-mirror_rest = … y descanse. Siga mirando.
mirror-see-left-hand =
    Mírela como
    su mano izquierda
mirror-see-right-hand =
    Mírela como
    su mano derecha
mirror-see-left-leg =
    Mírela como
    su pierna izquierda
mirror-see-right-leg =
    Mírela como
    su pierna derecha
mirror-one-side = Mueva solo este lado
mirror-both-sides = Los dos, si quiere
