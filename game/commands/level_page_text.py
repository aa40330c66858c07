"""The words of the page about levels and programmes."""

from collections.abc import Mapping

HEAD = """\
# Levels and programmes

*For therapists. `main.py levels docs` writes this page from the very rules that check the files. Change nothing here by hand.*

A **level** is one exercise as you prescribe it: what moves, in which way, how far, how often, how long. A **programme** says which
levels are due on which days of the week. Both are small text files that any text editor opens. The shipped ones are in the folder
`levels`, and in `levels/programmes`.

Three rules hold for all of them:

- **Your limits hold.** What follows the player by itself stays inside what the level allows. No setting of the player and no good
  day passes it. A level can be stricter than the game about pain, rests and the speed of a stretch, but never
  laxer.
- **How far is always a share of this player's own range today.** 0.8 is 80 % of what was reached in the three easy movements at the
  start. So one level fits many people, and a bad day starts easier by itself.
- **Slow is good.** The resistance of a spastic muscle grows with speed (Lance 1980). So there is a limit to speed, and nothing to win
  with it.

The numbers in shipped levels are starting points, not truths; the sources at the end say where they come from. They are no
medical advice, and your judgement comes first.

## A level of your own

1. Copy the shipped level that comes nearest, and give the copy a new name: `anna_knee.toml`.
2. Open it in a text editor and change it. Keep it as plain text.
3. See whether all is well: `./play levels check FOLDER`, with the folder where your file is. Each mistake is told in a sentence:
   which file, which key, what stands there, what is allowed.
4. Play it: `./play play --level anna_knee.toml`.

What you leave out has the usual value, shown below as "without it". Only `title`, `game` and `movement` have to be there. An example:
"""

EXAMPLE = """\
# For Anna, from March on. A line that begins with # is a note; the game does not read it.
title = "Straighten the knee, slowly"
game = "stone_path"
movement = "knee_extension"
side = "left"
grade = "some_movement"
sets = 4
reps = 8
rest_s = 60
hold_s = 2

# Start at three quarters of today's range. Never less than half of it, never more than all of it.
[target]
start = 0.75
min = 0.5
max = 1.0

# No more than 120 reps a day, however well it goes.
[ceiling]
daily_reps = 120
"""

HOW_IT_IS_WRITTEN = """\
- Words stand in quotation marks; numbers do not. A number has a point: `0.75`.
- `[target]` in square brackets begins a table. **All lines below it belong to it**, up to the next table. So lines that belong to no
  table, such as `reps = 8`, stand above the first one.
- The name of a key tells its unit: `_s` are seconds, `_deg` degrees, `_deg_s` degrees a second. Keys without a unit that take numbers
  like `0.8` are shares.

## Every key of a level

### Above all tables"""

ABOUT_TABLE: Mapping[str, str] = {
    "target": "How far to go, in shares of this player's range today. Play starts at `start`, and stays inside `min` to `max`.",
    "pace": "The pace line of slow exercise. Only `range_of_motion` and `passive` look at it; active exercise has `speed_ceiling_deg_s`. "
    "It wants `deg_s` ≤ `coach_deg_s` ≤ `pause_deg_s`.",
    "adaptation": "How difficulty follows the player. It falls faster than it rises, changes one thing at a time, and never changes speed. "
    "It wants `lower_below` ≤ `band_low` ≤ `band_high` ≤ `raise_above`.",
    "assist": "Who helps the limb to move. Reps with help are counted apart. A player without company is not given levels for a helper.",
    "stimulation": "What you have set on the player's own stimulator. The game shows, speaks and counts this cycle, so that unit and "
    "player move together. **It keeps these numbers and never chooses them**: in shipped levels the times are only an example, and "
    "`frequency_hz`, `pulse_width_us` and `pads` are empty until you write them down.",
    "mirror": "Mirror therapy: slow tasks without objects, with the good hand. A set asks for as many tasks as the level has `reps`; "
    "between two tasks the hand rests for 3 seconds.",
    "imagery": "The three parts of mental practice. Its length comes from here, not from `reps`.",
    "stop": "When the game stops or offers a rest. You can make these stricter; they cannot be made laxer, or switched off.",
    "ceiling": "The most that is done, whatever the player wishes. `shoulder_deg` above 90 also needs the therapist's word in the game.",
}

RULES = """\
### What has to fit together

- `electrical_stimulation` wants a table `[stimulation]`.
- `range_of_motion` wants `hold_s` from 5 to 120.
- `passive` wants `[assist]` with `by = "helper"` or `by = "other_hand"`.
- `sides_in_turn` wants `side = "either"` and two sets or more, and does not go with `mirror`, `mental_practice` or
  `electrical_stimulation`. `sets` are then those of both sides together. Each side has its own range of today and its own record."""

WORDS_HEAD = "## The words to choose from"

WORDS: Mapping[str, Mapping[str, str]] = {
    "movement": {
        "knee_extension": "straighten the knee, sitting",
        "wrist_flexion_extension": "lift the hand at the wrist",
        "wrist_deviation": "move the hand from side to side at the wrist",
        "forearm_rotation": "turn the palm up",
        "finger_opening": "open the hand",
        "elbow_extension": "straighten the elbow",
        "shoulder_flexion": "raise the arm to the front",
        "shoulder_abduction": "raise the arm to the side",
        "ankle_dorsiflexion": "lift the front of the foot",
    },
    "modality": {
        "range_of_motion": "a slow stretch along a pace line, and a hold at its end",
        "active": "the player moves alone, many reps; the target follows what they can reach",
        "electrical_stimulation": "the player moves together with their own stimulator",
        "passive": "a helper or the other hand moves the limb, slowly",
        "mirror": "the good hand is watched in the place of the affected one; for hand and arm",
        "mental_practice": "the movement is imagined, with spoken words; the limb rests",
    },
    "grade": {
        "first_movement": "nothing moves yet, or just a little",
        "some_movement": "a good part of the way",
        "strong_movement": "most of the way, and holding",
    },
    "side": {
        "left": "only the left side",
        "right": "only the right side",
        "either": "the player is asked",
    },
    "assist.by": {
        "nobody": "the player moves alone",
        "helper": "somebody beside the player moves the limb",
        "other_hand": "the player's own good hand moves the limb; with a strap or a towel it does so for leg and foot",
    },
    "mirror.tasks": {
        "open": "open the hand",
        "close": "close the hand",
        "bend": "bend the wrist",
        "turn": "turn the palm",
    },
    "adaptation.varies": {
        "target": "how far",
        "hold": "how long the hold",
        "rest": "how long the rest between sets",
    },
}

PROGRAMMES_HEAD = """\
## Programmes

A player picks no programme by name. Three questions with pictures choose it: which limb (and side), can you move it by yourself
(not yet, a little, well), and does a helper sit with you. Where nobody helps, the levels for a helper are left out of the day; those
for the other hand stay. You can overrule all of it. No shipped programme uses a stimulator: that is prescribed by somebody.

A day without an item is a day of rest, and rest is part of training. A missed day costs nothing.

A programme of your own is a file in the folder `programmes` beside your levels, one `[[items]]` for each line of its week:
"""

PROGRAMME_EXAMPLE = """\
title = "Anna's week"
limb = "leg"
ability = "a_little"
weekly_goal_reps = 90

[[items]]
level = "anna_knee"
days = ["mon", "wed", "fri"]
minutes = 12
"""

SHIPPED_LEVELS_HEAD = """\
## The shipped levels

The first line of each file says for whom it is. "Sets × reps" says how much one playing is."""

SHIPPED_PROGRAMMES_HEAD = """\
## The shipped programmes

The numbers are minutes, getting ready and rests included. "With a helper" is left out where nobody helps."""

SOURCES_HEAD = """\
## Where the numbers come from

"Our choice" means: chosen for this game, to be changed by you. "Usual practice" means: common among therapists, without one source.
Evidence for home exercise is of mixed strength."""

SOURCES: tuple[tuple[str, str], ...] = (
    (
        "about 100 reps a day",
        "our choice; 104 a day in 26 minutes by patients alone with an exercise game in hospital, 15 in conventional therapy "
        "(Broderick 2021, PMC8593287). 32 functional arm reps a session in usual care (Lang 2009, PMC3008558). "
        "300 are feasible, not a proven threshold (Lang 2016)",
    ),
    (
        "pace of at most 15° a second, half of it in the last third",
        "our choice; resistance grows with speed (Lance 1980), the reflex of the hamstrings appears in the last third of the stretch "
        "(Burke 1971)",
    ),
    ("holds of 10 to 30 s, 3 to 5 times", "usual practice, no agreed dose; lasting gains from stretch are small (Harvey 2017, Cochrane)"),
    ("passive: 10 to 20 slow reps", "usual practice, once or twice a day"),
    (
        "mirror: 15 minutes and more, without objects",
        "15 to 60 minutes, 3 to 7 times a week (Thieme 2018, CD008449); objects make it worse (Morkisch 2019)",
    ),
    ("mental practice: 7 to 30 minutes, twice a week", "30 minutes, twice a week, for 6 weeks (Page 2007)"),
    (
        "stimulator: the times that stand there as an example",
        "thigh: on/off 10/20 or 15/45 s, ramp 0.5 to 3.5 s (PMC8167342, sports medicine); wrist: 5 to 10 s on, 5 to 20 s off, "
        "ramp 1 to 2 s (usual practice); foot: as for the wrist (our choice)",
    ),
    ("rest of 40 to 60 s after a set", "30 to 60 s per 10 reps (usual practice)"),
    ("success in 75 to 80 % of reps", "our choice; 85 % is best in simulated learning (Wilson 2019), a robot held 70 % (PMC4273449)"),
    ("arm not above 90°", "a weak shoulder is often partly out of its joint (7 to 81 %, PMC6618341); the limit is usual practice"),
)
