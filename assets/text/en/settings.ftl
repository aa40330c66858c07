### How the player wants to see, hear and steer.

## Rooms

home-more = Settings, help
settings-more = What do you need?
settings-room = Settings
settings-question = What shall we change?
settings-seeing = Seeing
settings-hearing = Hearing
settings-steering = Steering
settings-language = Language

## Seeing

settings-text-small = Small words
settings-text-medium = Medium words
settings-text-large = Large words
settings-contrast-off = Soft contrast
settings-contrast-on = Strong contrast
settings-attention-left = I see the left
settings-attention-middle = I see both sides
settings-attention-right = I see the right
settings-calm-off = Lively pictures
settings-calm-on = Calm pictures

## Hearing

settings-voice-on = Voice is on
settings-voice-off = Voice is off
settings-voice-quiet = Quiet hours: no voice
settings-voice-volume = No voice without volume
settings-voice-none = This computer has no voice
settings-volume-0 = No sound
settings-volume-1 = Quiet
settings-volume-2 = Medium loud
settings-volume-3 = Loud
settings-quiet-never = No quiet hours
settings-quiet-hours = Quiet { $begin }:00–{ $end }:00

## Steering

settings-light-quick = Quick light
settings-light-medium = Medium light
settings-light-slow = Slow light
settings-light-very-slow = Very slow light
settings-stay-short = Short hold
settings-stay-medium = Medium hold
settings-stay-long = Long hold
settings-air-on = Hand in air: on
settings-air-off = Hand in air: off
settings-hand-left = Left hand
settings-hand-right = Right hand
settings-hand-open = Which hand?
settings-camera = Choose camera again

## Languages, each in its own words

settings-language-en = English
settings-language-de = Deutsch
settings-language-es = Español
settings-language-fr = Français
settings-language-hi = हिन्दी
