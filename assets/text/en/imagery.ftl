### Mental practice, the question before it, and ratings from one to five.

cue-breathe = Breathe slowly
cue-imagine = Imagine the movement
cue-return = Slowly come back
imagery-imagined = imagined
imagery-left = { $minutes }:{ $seconds }
imagery-mark = Mark one
imagery-rests = The limb rests
imagery-moves = Let it rest. Only imagine.

## The five movements of the imagery check

imagine-this = Imagine this movement
imagine-how = See it and feel it. Nothing has to move.
imagine-number = { $number } of { $of }
imagine-done = I imagined it

## Another way than imagining

question-another-way = Today another way suits better.
another-way-mirror = Look into the mirror
another-way-passive = Be moved by helping hands

## Ratings

rating-number = { $number }
question-seeing = How clearly did you see it?
rating-seeing-1 = I saw no picture
rating-seeing-2 = A very faint picture
rating-seeing-3 = A fairly clear picture
rating-seeing-4 = A clear picture
rating-seeing-5 = As clear as real
question-feeling = How much did you feel it?
rating-feeling-1 = I felt nothing of it
rating-feeling-2 = A very faint feeling
rating-feeling-3 = A fairly strong feeling
rating-feeling-4 = A strong feeling
rating-feeling-5 = As strong as real
question-vivid = How real was it in your mind?
rating-vivid-1 = Not real at all
rating-vivid-2 = A little real
rating-vivid-3 = Fairly real
rating-vivid-4 = Very real
rating-vivid-5 = As if I did it
question-felt = How did that feel?
rating-felt-1 = Not good at all
rating-felt-2 = Not so good
rating-felt-3 = All right
rating-felt-4 = Good
rating-felt-5 = Very good
