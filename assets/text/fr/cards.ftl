### Les cartes des pauses : une idée chacune, 30 mots au plus. Les appuis sont dans docs/cards.md.

card-signals = Le cerveau envoie des signaux à chaque muscle. Avec la spasticité, certains n’arrivent pas. Alors le muscle reste tendu.
card-guard = Un muscle raide ne vous veut pas de mal. Il se protège tant que des signaux clairs lui manquent.
card-causes = D’autres vivent cela aussi. La raideur peut venir d’un AVC, d’un coup à la tête, d’une moelle blessée ou de la sclérose en plaques.
card-speed = Plus on bouge vite un muscle raide, plus il résiste. Un mouvement lent peut le garder calme. Alors ici, on va lentement.
card-last_third = L’arrière de la cuisse tire souvent le plus vers la fin de l’étirement. Alors là, on va encore plus lentement.
card-hope = La raideur peut vouloir dire que cerveau et muscle essaient encore de se parler. C’est une raison d’espérer.
card-more_than_told = Bien des gens ont retrouvé plus de mouvement qu’on ne le leur avait dit.
card-paths = Votre cerveau peut tracer de nouveaux chemins. À chaque mouvement, vous repassez sur l’un d’eux, et il devient un peu plus net.
card-again = Refaire souvent le même geste peut aider le cerveau à l’apprendre. Ici, chaque pierre compte pour une fois.
card-usual_number = Quelqu’un a compté : dans une séance habituelle pour le bras, on faisait environ 32 mouvements. Chacun des vôtres compte aussi.
card-games = Dans un hôpital, un jeu a permis de bouger le bras environ 100 fois par jour. L’entraînement habituel : environ 15.
card-own_pace = Dans une étude, faire bien plus de mouvements n’a pas clairement apporté plus. Votre rythme est donc un bon rythme.
card-moving_goal = Un test sur ordinateur l’a montré : on apprend mieux quand on réussit souvent, mais pas toujours. Alors votre but bouge avec vous.
card-injection_eases = Certains reçoivent des piqûres qui bloquent un temps le signal de tension. Le muscle peut se relâcher. Ce soulagement est réel.
card-injection_fades = L’effet des piqûres passe, car la cause est dans le cerveau et les nerfs. S’exercer peut être un moyen d’atteindre le cerveau.
card-stretch = Un étirement lent peut aider à détendre un muscle un peu serré. Prenez votre temps, et respirez.
card-gentle = Dans des études, l’étirement seul apportait environ 2 degrés. C’est peu. Inutile donc de forcer.
card-active = Si vous pouvez bouger un peu, servez-vous de ce peu. C’est un exercice pour le muscle et pour le cerveau.
card-stimulator = Le stimulateur réveille le muscle par de petites impulsions. Il peut s’ajouter à votre effort quand vous bougez avec lui.
card-stimulator_home = Dans une étude, on utilisait un stimulateur de la main chez soi, dix fois par semaine. On peut donc s’exercer à la maison.
card-helper = Un membre qui ne bouge pas encore peut être bougé par une aide, ou par votre main valide. C’est aussi de l’exercice.
card-mirror = Dans le miroir, votre main valide prend la place de l’autre. On s’en sert surtout pour la main et le bras.
card-mirror_studies = Plus de 60 études ont regardé l’exercice au miroir. Dans l’ensemble, on bougeait un peu mieux après. Il peut aider.
card-empty_hand = Au miroir, une main vide a donné de meilleurs résultats qu’une main qui tient un objet. Alors votre main reste libre.
card-mind = On peut s’exercer en pensée : imaginez le geste, pas à pas. Cela peut aider quand un membre ne bouge pas encore.
card-picture_it = Dans une étude, 4 personnes sur 10 ne voyaient pas le geste en pensée. Si c’est votre cas, pas de souci. Il existe d’autres façons.
card-tired = Pourquoi a-t-on sauté un jour ? Dans une étude, le plus souvent par fatigue. Le repos fait donc partie du programme.
card-days_off = Dans une étude à la maison, on s’y mettait 8 jours sur 10. Les jours sans sont normaux, même quand on persévère.
card-after_weeks = Dans une étude, on sautait deux fois plus de jours après six semaines. Beaucoup vivent cela. Vous pouvez revenir n’importe quel jour.
card-sit_tall = Dans un jeu, le corps se penchait environ une fois sur cinq. Gardez le dos droit : le bras peut alors faire sa part.

## Les sources, en bref

card-source-programme = Notre programme
card-source-lance = Lance, 1980
card-source-burke = Burke, 1971
card-source-lang = Lang, 2009
card-source-broderick = Broderick, 2021
card-source-dose = Lang, 2016
card-source-wilson = Wilson, 2019
card-source-harvey = Harvey, 2017
card-source-thieme = Thieme, 2018
card-source-morkisch = Morkisch, 2019
card-source-imagery = Étude sur l’imagerie
card-source-home_stimulation = Essai, 2022
card-source-tiredness = Étude sur la fatigue
card-source-cramer = Cramer, 2021
card-source-foreman = Foreman, 2019
