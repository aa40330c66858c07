### What the path brings to the night, by milestone.

journey-night-sky-shooting-stars = Shooting stars cross the sky
journey-night-sky-glow-worms = Glow-worms shine in the meadow
journey-night-sky-milky-way = The Milky Way comes out
journey-night-sky-lit-window = A window is lit across the lake
journey-night-sky-crescent = The young moon keeps you company
journey-night-sky-winter-stars = The stars of winter can be found
journey-night-sky-planets = Two planets shine over the hills
journey-night-sky-spring-stars = The stars of spring can be found
journey-night-sky-southern-stars = The stars of the south can be found
journey-night-sky-northern-lights = Northern lights drift over the sky
