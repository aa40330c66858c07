### The first run: as few words as can be, and the easy reps that are already play.

first-question-limb = Leg or arm?
first-leg = Leg
first-arm = Arm
first-left = Left
first-right = Right
first-question-ability = Can you move it?
first-pain = Does anything hurt?
first-question-hand = Which hand works?
first-both = Both hands

## The camera check

first-safety =
    Sit firmly, feet free.
    Hurts? Raise your good hand.
first-camera = Not recorded.

## Today's range: what the therapist has asked for

first-how = As far as comfortable.
first-numbers = Numbers follow
