### What the path brings to the bay of tide (assets/journey/tide.toml).

journey-tide-starfish = Starfish in the bay
journey-tide-crab = A crab on the beach
journey-tide-sea-grass = A meadow of sea grass
journey-tide-boat = An old boat in the bay
journey-tide-gull = A gull on the beach
journey-tide-sea-glass = Sea glass to find
journey-tide-shoal = A shoal of silver fish
journey-tide-steps = Old steps in the bay
journey-tide-lighthouse = A lighthouse on the shore
journey-tide-spiral = Spiral shells to find
journey-tide-seal = A seal in the bay
journey-tide-jar = A jar under the water
journey-tide-arch = An arch under the water
journey-tide-sail = A sail on the bay
journey-tide-amber = Amber to find
journey-tide-sea-lights = Lights in the water
journey-tide-pearl = Pearls to find
journey-tide-village = A village under the water
