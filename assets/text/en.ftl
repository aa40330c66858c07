### Every word that a player reads or hears. One sentence each, plain and short; choices have at most five words.

## Keys

key-space = Space
key-escape = Esc

## Choices that many screens share

choice-back = Back
choice-go-on = Go on
choice-more = More

## Home

home-greeting = Good to see you.
home-greeting-named = Good to see you, { $name }.
home-stones-word = { $count ->
    [one] stone
   *[other] stones
}
home-today = { $count ->
    [0] none laid yet today
    [one] one laid today
   *[other] { $count } laid today
}
home-play-left-leg =
    Play
    left leg
home-play-right-leg =
    Play
    right leg
home-play-left-hand =
    Play
    left hand
home-play-right-hand =
    Play
    right hand
home-exercise = Other exercise
home-player = Other player
home-close = Close

## Questions

question-exercise = What would you like to move?
exercise-knee_extension = Stretch the leg
exercise-wrist_flexion_extension = Lift the hand
question-side-leg = Which leg?
question-side-hand = Which hand?
side-left-leg = Left leg
side-right-leg = Right leg
side-left-hand = Left hand
side-right-hand = Right hand
question-player = Who is playing?
player-named = { $name }
player-new = New player
question-tile = Which picture is yours?
tile-sun = Sun
tile-fir = Fir tree
tile-boat = Boat
tile-fish = Fish
tile-moon = Moon
tile-flower = Flower
tile-house = House
tile-leaf = Leaf
tile-star = Star
tile-bird = Bird
tile-apple = Apple
tile-hill = Hill
question-camera = Which camera sees you?
camera-named = { $name }
question-no-camera = I cannot find a camera.
camera-again = Try again
camera-demo = Watch the demo
camera-keyboard = Play with keyboard
question-stop = Stop here?
stop-here = Stop here
question-welcome-back = Welcome back. Go on?
question-close = Close the game?
close-stay = Stay here

## Safety

safety-wall = Chair against a wall.
safety-brakes = Brakes on.
safety-feet = Feet free.
safety-camera = The camera sees you. Nothing is recorded.
safety-camera-record = The camera sees you. Only joints are kept.
safety-ready = I sit safely

## Camera check: one sentence on what to change

check-starting = The camera wakes up.
check-nobody = Come into the picture.
check-hold-still = Good. Hold still.
check-move-closer = Come a little closer.
check-move-back = Move back a little.
check-turn-sideways = Turn your chair sideways.
check-more-light = More light, please.
check-hidden-hip = I cannot see your hip.
check-hidden-knee = I cannot see your knee.
check-hidden-ankle = I cannot see your foot.
check-hidden-hand = I cannot see your hand.
check-anyway = Go on anyway
check-camera = Other camera

## Today's range

range-how = Three times, as far as is comfortable.
range-done = Thank you. That is today's range.
range-wait = More time

## Play

degrees-gained = { $degrees ->
    [0] 0°
   *[other] +{ $degrees }°
}
count-of = { $done } of { $planned }
count-planned = of { $planned }
play-set = Set { $number } of { $sets }
play-stop = Stop
play-limb-rest = Slowly up … and hold
play-limb-out = Slowly up …
play-limb-hold = … and hold
play-limb-back = … and slowly back
play-key-rest = Hold the Space bar
play-key-out = Keep holding …
play-key-hold = … and let go
play-key-back = … and slowly back
play-slower = A little slower
lost-nobody = I cannot see you.
lost-limb_hidden = I cannot see your leg.
lost-hand_hidden = I cannot see your hand.
lost-too_far = You are far away. Come closer.
lost-no_picture = The camera gives no picture.
lost-wait = I wait for you.
seconds = { $seconds }

## Rest

rest-title = Rest.
rest-breathe = Breathe in … and out.
rest-stones = { $count ->
    [0] The path begins here.
    [one] One stone laid.
   *[other] { $count } stones laid.
}
rest-next-set = Then set { $number } of { $sets }.
rest-go-on = Go on now

## Result

result-reps = { $count ->
    [0] You were here today.
    [one] One repetition.
   *[other] { $count } repetitions.
}
result-reps-word = { $count ->
    [one] repetition
   *[other] repetitions
}
result-complete = { $count ->
    [0] { "" }
    [one] one reached the target
   *[other] { $count } reached the target
}
result-best = best reach
result-stones = { $count ->
    [0] Your path begins here.
    [one] One stone on your path. It stays.
   *[other] { $count } stones on your path. They stay.
}
result-home = Home
praise-first = The first stones of this path.
praise-came = You came and moved. That counts.
praise-further = That is { $degrees }° further than last time.
praise-as-far = As far as last time.
praise-more-reps = { $count ->
    [one] One repetition more than last time.
   *[other] { $count } repetitions more than last time.
}
praise-as-many = As many repetitions as last time.

## What a helper has to know

say-level = This level cannot be used.
say-source = There is no picture.
say-trouble = Something went wrong.
