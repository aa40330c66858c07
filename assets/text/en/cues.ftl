### What a player, or the helper beside them, is asked for during a set. Shown, sounded and spoken at once.

## Slow stretch

cue-follow = Slowly follow the light
cue-stretch_hold = … and stay. Breathe on.
cue-way_back = … and slowly back
cue-calm_down =
    That was quick.
    Wait until all is calm.

## With your own stimulator

cue-tap = Press Space when you feel the first tingle
cue-ready = Get ready …
cue-lift = Lift with it
cue-hold = … and hold
cue-relax = Relax

## For the helper

cue-helper_ready = Helper: hands on, gently
cue-helper_out = Helper: slowly out
cue-helper_hold = Helper: hold it there
cue-helper_back = Helper: slowly back
cue-own_ready = Other hand: take hold, gently
cue-own_out = Other hand: slowly out
cue-own_hold = Other hand: hold it there
cue-own_back = Other hand: slowly back

## Counts that have names of their own

count-named-stretch = Slow stretches
count-named-assisted = Helped
count-named-stim_assisted = With stimulator
