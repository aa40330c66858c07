### What the path brings to the lake, by milestone.

journey-mirror-lake-rose-lilies = Rose lilies open on the lake
journey-mirror-lake-fireflies = Fireflies dance over the water
journey-mirror-lake-stone-lantern = A stone lantern shines on the shore
journey-mirror-lake-golden-lilies = Golden lilies open on the lake
journey-mirror-lake-ducks = A pair of ducks comes to the lake
journey-mirror-lake-willow = A willow leans over the water
journey-mirror-lake-swans = Swans glide across the lake
journey-mirror-lake-moon-bridge = A round bridge meets its image
journey-mirror-lake-floating-lights = Paper lights float on the water
journey-mirror-lake-day-moon = The moon stays for the morning
