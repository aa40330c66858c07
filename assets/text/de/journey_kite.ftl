# Was der Weg zum Drachen bringt.

journey-kite-streamers = Zwei Bänder wehen an Ihrem Drachen
journey-kite-swallows = Zwei Schwalben spielen um Ihren Drachen
journey-kite-second-kite = Auch am anderen Ufer fliegt ein Drachen
journey-kite-paper-boats = Papierschiffe segeln auf dem See
journey-kite-chimes = Bei jedem Band klingt ein Glöckchen
journey-kite-great-lights = Große Lichter hängen am Himmel
journey-kite-swallow-kite = Ein neuer Drachen für Sie: die Schwalbe
journey-kite-swans = Zwei Schwäne sind zum See gekommen
journey-kite-balloon = Ein Ballon schwebt über den Hügeln
journey-kite-rainbow = Ein Regenbogen steht hinter den Wolken, durch die Sie fliegen
journey-kite-sailboat = Ein Boot mit rotbraunen Segeln ist auf dem See
journey-kite-carp-kite = Ein neuer Drachen für Sie: der Karpfen
journey-kite-third-kite = Ein dritter Drachen fliegt über dem See
journey-kite-dragon-kite = Eine lange Drachenkette tanzt in der Ferne
journey-kite-bow-lamp = Eine Lampe brennt am Bug Ihres Boots
journey-kite-balloon-fleet = Noch mehr Ballons steigen über die Hügel
journey-kite-sun-kite = Ein neuer Drachen für Sie: die Sonne
journey-kite-geese = Wildgänse ziehen am Himmel
journey-kite-airship = Ein Luftschiff fährt über die Hügel
journey-kite-cloud-whale = Dort oben schwimmt eine Wolke wie ein Wal
journey-kite-day-moon = Der Mond bleibt wach, um Ihnen zuzusehen
journey-kite-cloud-calf = Eine kleine Wolke schwimmt dem Wal nach
