### Lo que el camino trae al lago.

journey-mirror-lake-rose-lilies = Nenúfares rosas se abren en el lago
journey-mirror-lake-fireflies = Las luciérnagas bailan sobre el agua
journey-mirror-lake-stone-lantern = Un farol de piedra brilla en la orilla
journey-mirror-lake-golden-lilies = Nenúfares dorados se abren en el lago
journey-mirror-lake-ducks = Una pareja de patos llega al lago
journey-mirror-lake-willow = Un sauce se inclina sobre el agua
journey-mirror-lake-swans = Los cisnes se deslizan por el lago
journey-mirror-lake-moon-bridge = Un puente redondo y su reflejo
journey-mirror-lake-floating-lights = Luces de papel flotan en el agua
journey-mirror-lake-day-moon = La luna se queda a ver la mañana
