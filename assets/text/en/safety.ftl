### What keeps the player safe: pain, feeling unwell, health, rest, ceilings, and the check before electrical stimulation.

## Pain

pain-before = Welcome. Does anything hurt?
pain-after = Well done. Does anything hurt?
pain-now = How much does it hurt?
pain-none = no pain
pain-most = strongest pain
pain-number = { $pain }
pain-unsaid = Rather not say
pain-said = Pain { $pain }.
pain-rest-title = Today is for rest.
pain-rest-why = With this pain we do not start.
pain-rest-how = Rest a while, or ask your therapist.
pain-rest-path = Your path stays where it is.
pain-stop-title = Let us stop for today.
pain-stop-why = Good that you listened to your body.
pain-stop-how = Does it stay? Ask your therapist.
pain-stop-path = Every stone of today is kept.

## Feeling unwell

alarm-unwell = I feel unwell
alarm-title = Stop now. Call for help.
alarm-call = Call out to anybody near you.
alarm-sit = Stay sitting. Do not stand up.
alarm-number = One of these? Call your local emergency number.
alarm-dizzy = Dizzy
alarm-chest = Chest pain
alarm-breath = Short of breath
alarm-weak = Suddenly weak
alarm-speech = Speech is different
alarm-end = End for today
alarm-mistake = I am well

## Stopping

stopping-hurts = It hurts

## Rest and enough

tired-question = A rest would do you good.
tired-insist = Now it is time to rest.
tired-rest = Rest a little
enough-title = That is enough for today.
enough-reps = You did plenty for one day.
enough-minutes = You kept at it for a good long time.
enough-rest = Rest is a part of the training.

## Health: a few questions on the first run

health-begin = May I ask a few things?
health-answer = Yes, go on
health-later = Later
health-company = Who is with you?
health-alone = Nobody
health-nearby = Somebody near
health-beside = Beside me
health-shoulder = Does a shoulder hurt?
health-shoulder-yes = Yes, it hurts
health-spine = Is your spinal cord injured?
health-spine-high = Chest or higher
health-spine-low = Below the chest
health-pacemaker = Do you have a pacemaker?
health-epilepsy = Do you have epilepsy?
health-yes = Yes
health-no = No
health-unknown = Not sure

## Check before electrical stimulation

stim-check-question = Is any of these so?
stim-check-page = { $number } of { $pages }
stim-check-implant = Implant or pacemaker
stim-check-clot = Clot in a vein
stim-check-pregnant = Pregnant
stim-check-tumour = Cancer near the pads
stim-check-circulation = Poor blood flow
stim-check-bleeding = Bleeding
stim-check-infection = Fever or infection
stim-check-skin = Sore skin under pads
stim-check-head = Pads on head, neck, chest
stim-check-feeling = Hard to feel or tell
stim-check-title = Please ask your therapist first.
stim-check-why = The stimulator may not suit you now.
stim-check-how = Your therapist knows what suits you.
stim-check-instead = Another exercise is ready for you.

## An arm is raised only without pain in the shoulder

shoulder-title = Please ask your therapist first.
shoulder-why = Your shoulder hurts.
shoulder-how = Raising the arm can wait.
