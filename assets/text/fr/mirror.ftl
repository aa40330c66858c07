### Thérapie miroir : ce qui est demandé à la main valide, et comment la regarder.

cue-mirror_open = Ouvrez doucement la main
cue-mirror_close = Fermez doucement la main
cue-mirror_bend = Relevez doucement le poignet, et revenez
cue-mirror_turn = Tournez doucement la paume, et revenez
cue-mirror_rest = … et repos. Regardez toujours.
mirror-see-left-hand =
    C’est comme
    votre main gauche
mirror-see-right-hand =
    C’est comme
    votre main droite
mirror-see-left-leg =
    C’est comme
    votre jambe gauche
mirror-see-right-leg =
    C’est comme
    votre jambe droite
mirror-one-side = Seul ce côté bouge
mirror-both-sides = Les deux peuvent bouger
