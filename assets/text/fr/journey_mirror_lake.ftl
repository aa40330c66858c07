### Ce que le chemin apporte au lac.

journey-mirror-lake-rose-lilies = Des nénuphars roses s’ouvrent
journey-mirror-lake-fireflies = Des lucioles dansent sur l’eau
journey-mirror-lake-stone-lantern = Une lanterne de pierre luit sur la rive
journey-mirror-lake-golden-lilies = Des nénuphars dorés s’ouvrent
journey-mirror-lake-ducks = Deux canards viennent sur le lac
journey-mirror-lake-willow = Un saule se penche sur l’eau
journey-mirror-lake-swans = Des cygnes glissent sur le lac
journey-mirror-lake-moon-bridge = Un pont rond rencontre son image
journey-mirror-lake-floating-lights = Des lumières de papier flottent sur l’eau
journey-mirror-lake-day-moon = La lune reste pour le matin
