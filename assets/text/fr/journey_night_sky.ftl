### Ce que le chemin apporte à la nuit.

journey-night-sky-shooting-stars = Des étoiles filantes passent
journey-night-sky-glow-worms = Des vers luisants brillent dans le pré
journey-night-sky-milky-way = La Voie lactée apparaît
journey-night-sky-lit-window = Une fenêtre brille sur l’autre rive
journey-night-sky-crescent = La jeune lune vous tient compagnie
journey-night-sky-winter-stars = Les étoiles d’hiver sont à trouver
journey-night-sky-hut = Quelqu’un habite au bord du lac
journey-night-sky-planets = Deux planètes brillent sur les collines
journey-night-sky-valley-mist = La brume se pose sur le lac
journey-night-sky-autumn-stars = Les étoiles d’automne sont à trouver
journey-night-sky-fireflies = Des lucioles dans les roseaux
journey-night-sky-spring-stars = Les étoiles de printemps sont à trouver
journey-night-sky-night-train = Un train de nuit passe au loin
journey-night-sky-owl = Une chouette veille sur le pré
journey-night-sky-campfire = Un feu de camp luit au bord du lac
journey-night-sky-star-cluster = Sept sœurs scintillent côte à côte
journey-night-sky-observatory = Un observatoire ouvre sur la colline
journey-night-sky-lantern-string = Des lanternes brillent sur leur fil
journey-night-sky-southern-stars = Les étoiles du sud sont à trouver
journey-night-sky-deer = Des cerfs viennent à l’eau
journey-night-sky-star-clouds = Des nuages d’étoiles luisent dans la Voie lactée
journey-night-sky-blossom-tree = Un arbre fleurit dans la nuit
journey-night-sky-northern-lights = Une aurore boréale glisse dans le ciel
journey-night-sky-satellite = Un satellite traverse le ciel
journey-night-sky-southern-sky = Les étoiles du grand sud sont à trouver
journey-night-sky-comet = Une comète est venue vous voir
