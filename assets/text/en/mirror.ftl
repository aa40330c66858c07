### Mirror therapy: what is asked of the good hand, and how to look at it.

cue-mirror_open = Slowly open the hand
cue-mirror_close = Slowly close the hand
cue-mirror_bend = Slowly bend the wrist up, and back
cue-mirror_turn = Slowly turn the palm up, and back
cue-mirror_rest = … and rest. Keep looking.
mirror-see-left-hand =
    See it as
    your left hand
mirror-see-right-hand =
    See it as
    your right hand
mirror-see-left-leg =
    See it as
    your left leg
mirror-see-right-leg =
    See it as
    your right leg
mirror-one-side = Only this side moves
mirror-both-sides = Both sides may move
