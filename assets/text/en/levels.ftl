### What the shipped exercises and programmes are called.

## Exercises

level-ankle-active-first = Lift the foot, gently
level-ankle-active-some = Lift the foot
level-ankle-active-strong = Lift the foot, and hold
level-ankle-imagine-strong = Long imagining: lift the foot
level-ankle-passive-first-alone = Your hand lifts your foot
level-ankle-stim-first = Lift the foot with stimulation
level-ankle-stretch-some = Slow stretch for the calf
level-arm-forward-active-some = Raise the arm forward
level-arm-forward-active-strong = Raise the arm forward, hold
level-arm-forward-imagine-first = Imagine raising the arm
level-arm-sideways-active-first = Arm sideways, a little
level-arm-sideways-active-some = Raise the arm sideways
level-arm-sideways-active-strong = Raise the arm sideways, hold
level-demo-knee = The demo: straighten the knee
level-demo-wrist = The demo: lift the hand
level-elbow-active-first = Straighten the elbow, gently
level-elbow-active-some = Straighten the elbow
level-elbow-active-strong = Straighten the elbow, and hold
level-elbow-imagine-some = Imagine reaching out
level-elbow-passive-first = A helper moves your elbow
level-elbow-passive-first-alone = Other hand moves the elbow
level-elbow-passive-strong-alone = Loosen the elbow first
level-elbow-stretch-first = Soft stretch for the elbow
level-fingers-active-first = Open the hand, gently
level-fingers-active-some = Open the hand
level-fingers-active-strong = Open the hand wide, hold
level-fingers-mirror-first = Mirror: open and close
level-fingers-mirror-strong = Mirror: both hands together
level-forearm-active-some = Turn the palm up
level-forearm-active-strong = Turn the palm up, hold
level-forearm-mirror-first = Mirror: turn the palm up
level-knee-active-first = Straighten the knee, gently
level-knee-active-strong = Straighten the knee, and hold
level-knee-both-strong = Straighten both knees, in turn
level-knee-imagine-first = Imagine straightening the knee
level-knee-passive-first = A helper moves your knee
level-knee-passive-first-alone = Your hand moves your knee
level-knee-stim-some = Straighten the knee with stimulation
level-knee-stim-strong = A long lift with stimulation
level-knee-stretch-first = Soft stretch behind the leg
level-knee-stretch-some = A stretch behind the leg
level-knee-stretch-strong = Long stretch behind the leg
level-stone-path-knee = Straighten the knee
level-stone-path-wrist = Lift the hand
level-wrist-active-first = Lift the hand, gently
level-wrist-active-strong = Lift the hand, and hold
level-wrist-both-strong = Lift both hands, in turn
level-wrist-imagine-first = Imagine lifting the hand
level-wrist-mirror-some = Mirror: bend the wrist
level-wrist-passive-some-alone = Other hand loosens the wrist
level-wrist-side-active-some = Wave slowly
level-wrist-side-active-strong = Wave slowly, and hold
level-wrist-side-passive-first-alone = Other hand waves for you
level-wrist-stim-first = Lift the hand with stimulation
level-wrist-stretch-some = Slow stretch for the wrist

## Programmes

programme-arm-a-little = More movement for the arm
programme-arm-not-yet = A gentle beginning for the arm
programme-arm-well = A strong week for the arm
programme-leg-a-little = More movement for the leg
programme-leg-not-yet = A gentle beginning for the leg
programme-leg-well = A strong week for the leg

## Who set them

by-therapist = therapist
