# Ce que le chemin apporte au cerf-volant.

journey-kite-streamers = Deux rubans volent à votre cerf-volant
journey-kite-swallows = Deux hirondelles jouent autour de vous
journey-kite-second-kite = Un autre cerf-volant vole sur l’autre rive
journey-kite-paper-boats = Des bateaux de papier sur le lac
journey-kite-chimes = Une clochette tinte à chaque ruban
journey-kite-great-lights = De grandes lumières sont au ciel
journey-kite-swallow-kite = Un nouveau cerf-volant : l’hirondelle
journey-kite-swans = Deux cygnes sont venus sur le lac
journey-kite-balloon = Un ballon passe sur les collines
journey-kite-rainbow = Un arc-en-ciel luit derrière les nuages que vous traversez
journey-kite-sailboat = Un bateau aux voiles rousses est sur le lac
journey-kite-carp-kite = Un nouveau cerf-volant : la carpe
journey-kite-third-kite = Un troisième cerf-volant vole sur le lac
journey-kite-dragon-kite = Un long dragon de cerfs-volants danse au loin
journey-kite-bow-lamp = Une lampe brûle à l’avant de votre barque
journey-kite-balloon-fleet = D’autres ballons montent sur les collines
journey-kite-sun-kite = Un nouveau cerf-volant : le soleil
journey-kite-geese = Des oies sauvages passent
journey-kite-airship = Un dirigeable passe sur les collines
journey-kite-cloud-whale = Levez les yeux : un nuage nage comme une baleine
journey-kite-day-moon = La lune reste pour vous voir voler
journey-kite-cloud-calf = Un petit nuage suit la baleine
