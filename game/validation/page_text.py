"""The words of the page about accuracy."""

HEAD = """\
# How exact the measurement is

*`main.py validate` measures all of this and writes this page. Change nothing here by hand.*

## What was measured

The program was shown short films. In each film a person does one exercise, and the true angle of the joint is known in every
frame. It is known exactly, because the bodies in the films of the published tables are rendered by a computer. Everything here is
the difference between what the program said and what was true.

**Real people will be worse.** They wear loose clothes, sit in chairs with arms, and do not move like a model. Many of these films
were also looked at while the program was made; a film that is new to it may come out worse. So these figures are the best that you
can expect, and they are no clinical study.

## How to read it

- **View**: from where the camera looks. *Side* is 60 to 90 degrees from the front, *oblique* 25 to 60, *front* less than 25.
  It is taken as the program itself read it from the hips, since that is what it looks its error up by.
- **Error**: how far the number is off on average, in degrees (mean absolute error). **Worst clip**: that of the film that
  came out worst. The screen shows this one as ±, where the true angles were typed in today or nothing was corrected. With a correction
  from an earlier day it shows none, since that error was never measured.
- **Bias**: how far the number is off in one direction. Minus means: the program says less than is true.
- **95 % limits**: 19 of 20 moments lie between these two (limits of agreement, Bland and Altman 1986).
- **Lag**: by how many milliseconds the number comes after the movement. The time that the computer needs to look at a picture is
  not in it; `main.py bench` measures that one.
- **Tracked**: in what share of the frames with the player in the picture there was a number at all.
- **Corrected**: the true angles at rest and at the best reach were typed in, as from a goniometer, and the two poses were taken
  from the same film. Here the typed angles are exactly right. A goniometer has an error of its own, which comes on top.
  **Not corrected** is what you get without it. A film for which the program refuses the typed angles is in no corrected row.

All angles are neutral-zero degrees. A wrist that is not corrected counts from where it rests.

## The angle"""

REPS = """\
## The repetitions

- **Precision**: of the reps that were counted, how many were real. **Recall**: of the real reps, how many were counted.
  1.00 is perfect. A counted rep is real when its furthest point lies within a true rep, or 0.3 s beside it.
- **Off by ≤ 1**: in what share of the films the count was right, or wrong by one rep.
- **Count error**: how far the count was off on average, as a share of the true reps. 0.00 is perfect.
- **Fixed thresholds**: what the counter of common exercise programs counts in the same films: a joint that was below 90 degrees
  and comes above 160. Wrist and forearm never bend so far; there it is 10 degrees and 30 degrees from rest."""

SOURCES_TEXT = """\
## Which source in which view

MediaPipe gives each point of the body twice: where it is in the **picture**, and where it might be in **space**. Other programs
take one or the other as it comes, without any filter. This table holds their errors beside ours, in degrees, over the same poses.
*Corrected* means for them: stretched so that they are right at rest and at the best reach, in the middle of all moments there. The
plain angles of wrist and forearm are also set to zero at rest, and told which way is plus."""

PICTURES = """\
## In pictures

The dots show the difference to the truth, moment by moment: the solid line is the bias, the dashed lines are the 95 % limits.
The curves show, for each view, the film with the **largest** error."""

CLIP_BY_CLIP = """\
## Film by film"""
