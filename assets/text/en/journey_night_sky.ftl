### What the path brings to the night, by milestone.

journey-night-sky-shooting-stars = Shooting stars cross the sky
journey-night-sky-glow-worms = Glow-worms shine in the meadow
journey-night-sky-milky-way = The Milky Way comes out
journey-night-sky-lit-window = A window is lit across the lake
journey-night-sky-crescent = The young moon keeps you company
journey-night-sky-winter-stars = The stars of winter can be found
journey-night-sky-hut = Somebody lives at the lake
journey-night-sky-planets = Two planets shine over the hills
journey-night-sky-valley-mist = Mist rests over the lake
journey-night-sky-autumn-stars = The stars of autumn can be found
journey-night-sky-fireflies = Fireflies dance in the reeds
journey-night-sky-spring-stars = The stars of spring can be found
journey-night-sky-night-train = A night train passes far away
journey-night-sky-owl = An owl watches over the meadow
journey-night-sky-campfire = A campfire glows by the lake
journey-night-sky-star-cluster = Seven sisters twinkle close together
journey-night-sky-observatory = An observatory opens on the hill
journey-night-sky-lantern-string = Lanterns shine on their string
journey-night-sky-southern-stars = The stars of the south can be found
journey-night-sky-deer = Deer come to the water
journey-night-sky-star-clouds = Clouds of stars glow in the Milky Way
journey-night-sky-blossom-tree = A tree blooms in the night
journey-night-sky-northern-lights = Northern lights drift over the sky
journey-night-sky-satellite = A satellite travels across the sky
journey-night-sky-southern-sky = Far southern stars can be found
journey-night-sky-comet = A comet has come to visit
