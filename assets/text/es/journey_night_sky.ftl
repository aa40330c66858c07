### Lo que el camino trae a la noche.

journey-night-sky-shooting-stars = Estrellas fugaces cruzan el cielo
journey-night-sky-glow-worms = Gusanos de luz brillan en el prado
journey-night-sky-milky-way = Sale la Vía Láctea
journey-night-sky-lit-window = Una ventana se enciende tras el lago
journey-night-sky-crescent = La luna joven le hace compañía
journey-night-sky-winter-stars = Ya se ven las estrellas de invierno
journey-night-sky-hut = Alguien vive junto al lago
journey-night-sky-planets = Dos planetas brillan sobre las colinas
journey-night-sky-valley-mist = La niebla descansa sobre el lago
journey-night-sky-autumn-stars = Ya se ven las estrellas de otoño
journey-night-sky-fireflies = Las luciérnagas bailan en los juncos
journey-night-sky-spring-stars = Ya se ven las estrellas de primavera
journey-night-sky-night-train = Un tren nocturno pasa a lo lejos
journey-night-sky-owl = Un búho vela sobre el prado
journey-night-sky-campfire = Una hoguera brilla junto al lago
journey-night-sky-star-cluster = Siete hermanas titilan muy juntas
journey-night-sky-observatory = Se abre un observatorio en la colina
journey-night-sky-lantern-string = Los farolillos brillan en su hilo
journey-night-sky-southern-stars = Ya se ven las estrellas del sur
journey-night-sky-deer = Los ciervos vienen al agua
journey-night-sky-star-clouds = Nubes de estrellas brillan en la Vía Láctea
journey-night-sky-blossom-tree = Un árbol florece en la noche
journey-night-sky-northern-lights = Auroras boreales pasan por el cielo
journey-night-sky-satellite = Un satélite viaja por el cielo
journey-night-sky-southern-sky = Ya se ven lejanas estrellas del sur
journey-night-sky-comet = Un cometa ha venido de visita
