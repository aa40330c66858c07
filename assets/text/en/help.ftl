### The picture guide for whoever helps, on the screen and on paper.

help-room = Help
help-question = Help for you both
help-look = Look at the guide
help-print = Save for printing
help-title = How to help
help-for = For whoever helps. Each picture says one thing.
help-page = { $page } of { $pages }
help-next = Next
help-done = Done

## The pictures

help-wall = Chair against a wall
help-armrests = A chair with armrests
help-shoes = Firm shoes, dry floor
help-distance = Laptop 1–2 metres away
help-height = Camera at limb height
help-side = Moving side to the camera
help-stop = Stop: raise the good hand
help-kept = Numbers kept, never pictures
help-ask = Questions? Ask the therapist

## The file

help-making = One moment. The guide is being made.
help-file = Stone by Stone guide
help-here = The guide is here:
help-in-documents = In your documents. Print it, and hang it up beside the laptop:
help-nowhere = The guide cannot be written into { $folder }. Make room there, or ask somebody to let the game write there.
