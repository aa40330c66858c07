### What keeps the player safe: pain, feeling unwell, health, rest, ceilings, and the check before electrical stimulation.

## Pain

pain-before = Welcome. Does anything hurt?
pain-after = Well done. Does anything hurt?
pain-now = How much does it hurt?
pain-none = no pain
pain-most = strongest pain
pain-number = { $pain }
pain-unsaid = Rather not say
pain-typed = Pain { $pain }.
pain-rest-title = Today is for rest.
pain-rest-why = With this pain we do not start.
pain-rest-how = Rest a while, or ask your therapist.
pain-rest-path = Your path stays where it is.
pain-stop-title = Let us stop here.
pain-stop-why = Your body asks for rest. You listened to it.
pain-stop-how = Does it stay? Ask your therapist.
pain-stop-path = Every stone of today is kept.

## Feeling unwell

alarm-unwell = I feel unwell
alarm-title = Stop now. Call for help.
alarm-call = Call out to anybody near you.
alarm-sit = Stay sitting. Do not stand up.
alarm-number = For these, call your local emergency number at once:
alarm-dizzy = Dizzy
alarm-chest = Chest pain
alarm-breath = Short of breath
alarm-weak = Suddenly weak
alarm-speech = Speech is different
alarm-end = End for today
alarm-mistake = I am well

## Stopping

stopping-question = What do you need?
stopping-hurts = It hurts

## Rest and enough

tired-question = A rest would do you good.
tired-insist = Now it is time to rest.
tired-rest = Rest a little
enough-title = That is enough for today.
enough-reps = You have done all that is good for one day.
enough-minutes = You have been at it for a good long time.
enough-rest = Now your body rests, and keeps what it learned.

## Health: a few questions on the first run

health-begin = May I ask a few things?
health-answer = Yes, go on
health-later = Later
health-company = Who is with you?
health-alone = Nobody
health-nearby = Somebody is near
health-beside = Somebody beside me
health-shoulder = Does a shoulder hurt?
health-shoulder-yes = Yes, it hurts
health-spine = Is your spinal cord injured?
health-spine-high = Yes, chest or higher
health-spine-low = Yes, below the chest
health-pacemaker = Do you have a pacemaker?
health-epilepsy = Do you have epilepsy?
health-yes = Yes
health-no = No
health-unknown = I don't know

## Check before electrical stimulation

stim-check-question = Is any of these so?
stim-check-implant = Implant or pacemaker
stim-check-clot = Clot in a vein
stim-check-pregnant = Pregnant
stim-check-tumour = Cancer at this place
stim-check-circulation = Poor blood flow
stim-check-bleeding = Bleeding
stim-check-infection = Fever or infection
stim-check-skin = Sore skin here
stim-check-head = Pads on head, neck, chest
stim-check-feeling = I feel little here
stim-check-title = Please ask your therapist first.
stim-check-why = The stimulator may not suit you just now.
stim-check-how = Your therapist can tell, and can open it here.
stim-check-instead = Another exercise is ready for you.
