### Thérapie miroir : ce qui est demandé à la main valide, et comment la regarder.

cue-mirror_open = Ouvrez doucement la main
cue-mirror_close = Fermez doucement la main
cue-mirror_bend = Relevez doucement le poignet, et revenez
cue-mirror_turn = Tournez doucement la paume, et revenez
cue-mirror_rest = … repos. Continuez à regarder.
mirror-see-left-hand =
    Voyez votre
    main gauche
mirror-see-right-hand =
    Voyez votre
    main droite
mirror-see-left-leg =
    Voyez votre
    jambe gauche
mirror-see-right-leg =
    Voyez votre
    jambe droite
mirror-one-side = Seul ce côté bouge
mirror-both-sides = L’autre peut suivre
