### Was der Weg in die Nacht bringt.

journey-night-sky-shooting-stars = Sternschnuppen ziehen am Himmel
journey-night-sky-glow-worms = Leuchtkäfer glühen in der Wiese
journey-night-sky-milky-way = Die Milchstraße kommt hervor
journey-night-sky-lit-window = Ein Fenster leuchtet drüben am See
journey-night-sky-crescent = Der junge Mond ist bei Ihnen
journey-night-sky-winter-stars = Die Wintersterne sind zu finden
journey-night-sky-hut = Am See wohnt jemand
journey-night-sky-planets = Zwei Planeten leuchten über den Hügeln
journey-night-sky-valley-mist = Nebel ruht über dem See
journey-night-sky-autumn-stars = Die Herbststerne sind zu finden
journey-night-sky-fireflies = Glühwürmchen tanzen im Schilf
journey-night-sky-spring-stars = Die Frühlingssterne sind zu finden
journey-night-sky-night-train = Ein Nachtzug fährt in der Ferne
journey-night-sky-owl = Eine Eule wacht über die Wiese
journey-night-sky-campfire = Ein Lagerfeuer glüht am See
journey-night-sky-star-cluster = Das Siebengestirn funkelt eng beisammen
journey-night-sky-observatory = Auf dem Hügel öffnet eine Sternwarte
journey-night-sky-lantern-string = Laternen leuchten an ihrer Schnur
journey-night-sky-southern-stars = Die Sterne des Südens sind zu finden
journey-night-sky-deer = Rehe kommen ans Wasser
journey-night-sky-star-clouds = Sternwolken glühen in der Milchstraße
journey-night-sky-blossom-tree = Ein Baum blüht in der Nacht
journey-night-sky-northern-lights = Nordlichter ziehen über den Himmel
journey-night-sky-satellite = Ein Satellit wandert über den Himmel
journey-night-sky-southern-sky = Sterne tief im Süden sind zu finden
journey-night-sky-comet = Ein Komet ist zu Besuch
