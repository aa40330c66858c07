"""The words of the page about difficulty that follows the player."""

HEAD = """\
# Difficulty that follows the player

*`main.py bench --adaptation` plays the simulation and writes this page. Change nothing here by hand.*

## How it works

A target that is always reached teaches little; one that is seldom reached takes heart away. The program looks for the place between.
Out of 100 reps, {band_low} to {band_high} should reach their target. This band is a choice of design. It lies between what others use: a
robot that held 70 % (PMC4273449), and 85 %, which was best in simulated learning (Wilson 2019).

- **The target is taken from the reaches, not only from a count.** Each rep goes some way, whether it reaches its target or not.
  The target belongs where {goal} of 100 of this player's own last reaches would get past it. Up to 240 reaches are looked at, about
  eight sessions.
- **It moves only for a reason.** When more than {raise_above} % of the last {window} reps reached the target, or of the remembered reaches
  would get past it, it may go up. When fewer than {lower_below} % of the last {window} did, it may go down. Otherwise it stays.
- **Up in small steps, down in larger ones.** A step up is at most {step} % of today's range, and never more than this player's
  own reaches usually scatter. A step down is at most {drop} %.
- **{misses} misses in a row make it easier at once.** Each miss that follows makes it easier still. If the newest reaches are
  clearly shorter than all before, only those are believed.
- **One thing at a time.** First the target moves. Where it can move no more, the hold does, and then the rest. The hold stays between
  half and one and a half times what the level says. The rest is never shorter than the level says, and never more than twice as
  long. Where reps go far enough and only the hold is missed, the hold becomes shorter, and the target stays. Speed is never varied.
- **The therapist's limits hold.** No target is nearer than `target.min` or further than `target.max`. A raised arm stays below its cap.
  With `adaptation.on = false` nothing moves.
- **A bad day starts easy by itself.** A session starts with a target that five of six usual reaches get past, or with a nearer
  one where today's easy reps fall clearly short of the usual. After {calibrating} reps it goes where the reaches say.
- **From session to session** the start goes half the way to what the last session showed, and never moves by more than a tenth.
  So does the expected range: it follows what nine of ten reaches of a session stay below, so that one lucky rep or spasm sets nothing.
- **What does not count:** spasms, and reps in which other hands helped.
- **When the player has changed,** older reaches are forgotten: once the newest 12 or 30 lie clearly away from all others.

The player sees none of this. No rep is ever called a failure.

All numbers with a % above are set in the level, table `[adaptation]`; here they stand as shipped.

## How it was tried

No player was asked. {players} **scripted players** played 30 sessions of 3 sets of 10 reps on the computer. This shows what the
rules do with players as they are described here. It is no clinical study, and it says nothing about how much anybody gains.

How far a rep goes is drawn by lot, from a normal distribution. Its mean is what the player can do, its spread how much their reps
differ. Only the simulation knows both, so it also knows the **true chance** of reaching a target. Today's range is the middle one
of three easy reps, drawn from the same distribution.

- **weak**: mean 15 to 25°, spread 8 to 15 % of it. **strong**: mean 45 to 75°, spread 4 to 8 %.
- **erratic**: mean 30 to 50° (as all that follow), spread 14 to 22 %; one rep in twenty goes only three to seven tenths of the way.
- **spasms**: spread 6 to 10 % (as all that follow); every tenth rep is a spasm. Four of five are seen as such and are no reps; the
  others count as very far reaches.
- **tiring**: loses 20 % of the mean within each session. **improving**: gains 1.2 % from session to session.

Weak, strong, erratic and those with spasms are the **steady** ones: what they can do stays the same. In one session more,
each player loses 30 % of the mean after the first set, all at once. A simulated player who misses five times in a row loses heart and
stops for the day.

Two simpler ways met the same players with the same luck:

- **fixed target**: always 80 % of today's range;
- **fixed step**: after ten reps 5 % of the range further if more than 85 % were reached, 9 % nearer if fewer than 60 % were.

## What came out

The goal is judged by the true chance, since ten reps alone scatter by ±13 %: for steady players it should lie within 70 to 85 % in
at least 90 % of all sets from the fourth on, taken as the mean over the reps of the set. Sets in which the therapist's limits held
the target are left out. After the sudden loss it should be back at 70 % within one set. Five misses in a row should happen in no more than
1 % of sets.

All steady players together:"""

BY_KIND = """\
Ours, kind by kind. The goal is meant for the first four only. The target of an improving player is a little too easy, since it looks back
over sessions in which they could do less. For a tiring player it is right on average over a session, but too easy in the first set and
too hard in the third: it does not know in advance how somebody tires within a session."""

COLUMNS = """\
**Recovered**: the share of players whose chance was back at 70 % within ten reps after the loss. **Sets to recover**: the mean over
them all; 2 stands for those who were not back after two sets. **At the limit**: the share of sets in which the therapist's limits held
the target."""

DOUBTS = """\
## Where the model may be wrong

Real people are not drawn by lot from a normal distribution, and two of the things that they do are not in the six kinds. Some have
good and bad days: here, **changing days** move the mean by three tenths of the spread, up or down, for a whole day. Three reps
cannot tell this apart from luck, so that fewer sets are right. Some stop as soon as they see that the target is reached: **stops at
target**. Their reaches do not tell how far they could have gone. Only the count of reached targets can raise the target for them, in
half steps. It stays too easy, which is the better side to be wrong on."""

PICTURES = """\
## In pictures

The true chance of reaching the target, set by set, for the steady players: the line is the player in the middle, the shade holds nine of
ten. The green band is the goal.

![The true chance over the sets, for the three ways](pictures/adaptation/chance.png)

One player of each kind over 30 sessions. The black line is where {goal} of 100 reps would get past, which the program does not know;
the blue one is the target that it chose.

![Target against true ability, one player of each kind](pictures/adaptation/following.png)

What happens after a sudden loss of 30 % of the range, on average over the steady players:

![The true chance after a sudden loss](pictures/adaptation/recovery.png)

How many reps a session each kind did. Of 30 tries of a player with spasms two or three are seen to be spasms.

![Reps a session](pictures/adaptation/reps.png)"""
