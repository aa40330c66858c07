### Was der Weg zum See bringt.

journey-mirror-lake-rose-lilies = Rosa Seerosen blühen auf dem See
journey-mirror-lake-fireflies = Glühwürmchen tanzen über dem Wasser
journey-mirror-lake-stone-lantern = Eine Steinlaterne leuchtet am Ufer
journey-mirror-lake-golden-lilies = Goldene Seerosen blühen auf dem See
journey-mirror-lake-ducks = Ein Entenpaar kommt zum See
journey-mirror-lake-willow = Eine Weide neigt sich übers Wasser
journey-mirror-lake-swans = Schwäne gleiten über den See
journey-mirror-lake-moon-bridge = Eine runde Brücke trifft ihr Bild
journey-mirror-lake-floating-lights = Papierlichter schwimmen auf dem Wasser
journey-mirror-lake-day-moon = Der Mond bleibt bis zum Morgen
