# Lo que el camino trae a la cometa.

journey-kite-streamers = Dos cintas vuelan de su cometa
journey-kite-swallows = Dos golondrinas juegan con su cometa
journey-kite-second-kite = En la otra orilla alguien vuela también una cometa
journey-kite-paper-boats = Barcos de papel navegan por el lago
journey-kite-chimes = Una campanilla suena con cada cinta
journey-kite-great-lights = Grandes luces cuelgan del cielo
journey-kite-swallow-kite = Una cometa nueva para usted: la golondrina
journey-kite-swans = Han llegado dos cisnes al lago
journey-kite-balloon = Un globo pasa sobre las colinas
journey-kite-rainbow = Hay un arcoíris tras las nubes por las que vuela
journey-kite-sailboat = Un barco de velas rojizas navega por el lago
journey-kite-carp-kite = Una cometa nueva para usted: la carpa
journey-kite-third-kite = Una tercera cometa vuela sobre el lago
journey-kite-dragon-kite = Un largo dragón de cometas baila a lo lejos
journey-kite-bow-lamp = Una lámpara luce en la proa de su barca
journey-kite-balloon-fleet = Más globos suben sobre las colinas
journey-kite-sun-kite = Una cometa nueva para usted: el sol
journey-kite-geese = Gansos salvajes cruzan el cielo
journey-kite-airship = Un dirigible pasa sobre las colinas
journey-kite-cloud-whale = Mire arriba: pasa una nube como una ballena
journey-kite-day-moon = La luna se queda a verle volar
journey-kite-cloud-calf = Una nubecita nada tras la ballena
