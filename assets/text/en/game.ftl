### Every word that a player reads or hears. One sentence each, plain and short; choices have at most five words.

## Keys

key-space = Space
key-escape = Esc
key-tab = Tab
key-enter = Enter

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
exercise-wrist_deviation = Tilt the hand
exercise-forearm_rotation = Turn the forearm
exercise-finger_opening = Open the fingers
exercise-elbow_extension = Stretch the arm
exercise-shoulder_flexion = Arm to the front
exercise-shoulder_abduction = Arm to the side
exercise-ankle_dorsiflexion = Lift the foot
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

safety-wall = Sit in a chair, against a wall.
safety-brakes = Brakes on.
safety-feet = Feet free.
safety-stop = To stop: raise your good hand, or leave.
safety-camera = The camera sees you. Nothing is recorded.
safety-camera-record = The camera sees you. Only joints are kept.
safety-ready = I sit safely

## Camera check: what is so, and the one thing to change

check-starting = The camera wakes up.
check-nobody =
    I cannot see you yet.
    Come into the picture.
check-more-light =
    It is too dark for me.
    Switch on a lamp, please.
check-move-closer =
    You are far away.
    Come a little closer.
check-move-back =
    You are very near.
    Move back a little.
check-to-middle =
    I see only a part of you.
    Come to the middle of the picture.
check-out-hip =
    Your hip is not in the picture yet.
    Move the laptop a little back.
check-out-knee =
    Your knee is not in the picture yet.
    Move the laptop a little back.
check-out-ankle =
    Your ankle is not in the picture yet.
    Move the laptop a little back.
check-out-foot =
    Your foot is not in the picture yet.
    Move the laptop a little back.
check-out-shoulder =
    Your shoulder is not in the picture yet.
    Move the laptop a little back.
check-out-elbow =
    Your elbow is not in the picture yet.
    Move the laptop a little back.
check-out-wrist =
    Your wrist is not in the picture yet.
    Move the laptop a little back.
check-out-hand =
    Your hand is not in the picture yet.
    Bring it to the middle.
check-hidden-hip =
    I cannot see your hip yet.
    Is something in front of it?
check-hidden-knee =
    I cannot see your knee yet.
    Is something in front of it?
check-hidden-ankle =
    I cannot see your ankle yet.
    Is something in front of it?
check-hidden-foot =
    I cannot see your foot yet.
    Is something in front of it?
check-hidden-shoulder =
    I cannot see your shoulder yet.
    Is something in front of it?
check-hidden-elbow =
    I cannot see your elbow yet.
    Is something in front of it?
check-hidden-wrist =
    I cannot see your wrist yet.
    Is something in front of it?
check-hidden-hand =
    I cannot see your hand yet.
    Turn it to the camera.
check-show-side =
    From here I cannot measure this.
    Sit sideways to the laptop.
check-show-front =
    From here I cannot measure this.
    Sit facing the laptop.
check-turn-sideways =
    I see you best from the side.
    Sit sideways to the laptop.
check-leave-room =
    You need more room to move.
    Move the laptop a little back.
check-slow-camera =
    The picture comes slowly.
    More light can help.
check-blurred =
    The picture is not sharp.
    Wipe the camera, please.
check-hold-still =
    Let your hand rest.
    Hold still for a moment.
check-good =
    Good. I see you well.
    Hold still for a moment.
check-anyway = Go on anyway
check-camera = Other camera

## The picture of where to sit: how far away, and its words

guide-near = 1 m
guide-far = 2 m
guide-knee_extension =
    Put the laptop beside you,
    at the height of your knee.
guide-ankle_dorsiflexion =
    Put the laptop beside you,
    near the floor.
guide-elbow_extension =
    Put the laptop beside you,
    at the height of your elbow.
guide-shoulder_flexion =
    Put the laptop beside you,
    at the height of your shoulder.
guide-shoulder_abduction =
    Put the laptop in front of you,
    at the height of your shoulder.
guide-wrist_flexion_extension =
    Arm on the table, hand over the edge.
    Put the laptop beside the hand.
guide-wrist_deviation =
    Elbow on the table, hand up.
    Show the palm to the laptop.
guide-finger_opening =
    Elbow on the table, hand up.
    Show the palm to the laptop.
guide-forearm_rotation =
    Bend the elbow.
    Point the hand at the laptop.

## Today's range

range-wait = More time
range-other-moves =
    I see the other side moving.
    Move the side that you chose.
range-too-small =
    I cannot see a movement this small.
    Come nearer, or turn a little.

## Today's range is known

ready-range = Today's range
ready-goniometer = Goniometer
ready-key-goniometer = G
ready-confirm = Seen: right angle, then straight
ready-key-confirm = C
confirm-leg = Was the knee at a right angle, then straight?
confirm-hand = Was the elbow at a right angle, then straight?
confirm-no = Not quite
confirm-yes = Yes, I saw it
say-correction = These angles do not fit.
correction-turned = The camera saw the movement go from { $rest }° to { $best }°. These angles go the other way. Check their order and sign: first rest, then furthest.
correction-too-near = Rest and furthest must be at least { $least }° apart, as seen and as typed.
goniometer-rest = True angle at rest
goniometer-best = True angle, furthest
goniometer-read = the camera read { $degrees }°
goniometer-how = Type both angles in neutral-zero degrees: straight is 0, bent is more, a hand bent up has a minus. Without them the game goes on, not corrected.
goniometer-next = Now type the angle at the furthest reach.
goniometer-both = A correction needs both angles. Type them, or go back with Escape.
goniometer-too-large = No joint goes beyond 180 degrees. Check the digits.
goniometer-other = other angle
goniometer-keep = Use these

## What may be trusted of an angle

degrees = { $degrees }°
scale-error = ±{ $degrees }°
scale-corrected = corrected
scale-not-corrected = not corrected
scale-from-rest = from rest

## Play

degrees-gained = { $degrees ->
    [0] 0°
   *[other] +{ $degrees }°
}
count-planned = of { $planned }
play-set = Set { $number } of { $sets }
play-stop = Stop
finale-on = Go on
play-limb-rest = Slowly up … and hold
play-limb-out = Slowly up …
play-limb-hold = … and hold
play-limb-back = … and slowly back
play-key-rest = Hold the Space bar
play-key-out = Keep holding …
play-key-hold = … and let go
play-key-back = … and slowly back
hint-slower = A little slower
hint-spasm = Let it pass. Then slowly on.
hint-helper_hands =
    Helping hands are noted.
    Your best reach is what you do alone.
hint-trunk_back = Sit tall
hint-trunk_forward = Sit tall, back at the chair
hint-trunk_side = Sit tall, in the middle
hint-thigh_lift = Let the thigh rest on the chair
hint-shoulder_hike = Let the shoulder sink
hint-elbow_drift = Keep the elbow still
lost-nobody = I cannot see you.
lost-limb_hidden = I cannot see you well.
lost-hand_hidden = I cannot see your hand.
lost-too_far = You are far away. Come closer.
lost-no_picture = The camera gives no picture.
lost-wrong_view =
    From here I cannot measure this.
    Turn a little.
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

result-here = You were here today.
result-word-active = { $count ->
    [one] repetition
   *[other] repetitions
}
result-word-assisted = { $count ->
    [one] helped repetition
   *[other] helped repetitions
}
result-word-stim_assisted = { $count ->
    [one] with the stimulator
   *[other] with the stimulator
}
result-word-stretch = { $count ->
    [one] slow stretch
   *[other] slow stretches
}
result-word-mirror = { $count ->
    [one] in the mirror
   *[other] in the mirror
}
result-word-imagined = { $count ->
    [one] imagined
   *[other] imagined
}
result-stretch = { $seconds ->
    [one] { $seconds } second of stretch.
   *[other] { $seconds } seconds of stretch.
}
result-further = { $degrees }° further than at the start.
result-alone = { $count ->
    [one] And one on your own.
   *[other] And { $count } on your own.
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
result-new = New on your path: { $title }
result-home = Home
praise-first = The first stones of this path.
praise-came = You came and moved. That counts.
praise-best-ever = A new best: { $degrees }° further than ever.
praise-further = That is { $degrees }° further than last time.
praise-as-far = About as far as last time.
praise-more-reps = { $count ->
    [one] One repetition more than last time.
   *[other] { $count } repetitions more than last time.
}
praise-as-many = As many repetitions as last time.

## What a helper has to know

say-level = This level cannot be used.
say-source = There is no picture.
say-trouble = Something went wrong.
