# What the path brings to the kite, told when it comes.

journey-kite-streamers = Two streamers fly from your kite
journey-kite-swallows = Two swallows play around your kite
journey-kite-second-kite = Somebody on the far shore flies a kite too
journey-kite-paper-boats = Paper boats sail on the lake
journey-kite-chimes = A small bell rings with each ribbon
journey-kite-great-lights = Great lights hang in the sky
journey-kite-swallow-kite = A new kite for you: the swallow
journey-kite-swans = Two swans have come to the lake
journey-kite-balloon = A balloon drifts over the hills
journey-kite-rainbow = A rainbow stands behind the clouds you fly through
journey-kite-sailboat = A boat with russet sails is out on the lake
journey-kite-carp-kite = A new kite for you: the carp
journey-kite-third-kite = A third kite flies over the lake
journey-kite-dragon-kite = A long dragon of kites dances far away
journey-kite-bow-lamp = A lamp burns at the bow of your boat
journey-kite-balloon-fleet = More balloons rise over the hills
journey-kite-sun-kite = A new kite for you: the sun
journey-kite-geese = Wild geese cross the sky
journey-kite-airship = An airship sails over the hills
journey-kite-cloud-whale = Look up: a cloud swims by like a whale
journey-kite-day-moon = The moon stays up to see you fly
journey-kite-cloud-calf = A little cloud swims after the whale
