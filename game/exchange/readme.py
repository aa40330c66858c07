"""What stands in the README of a zip, for whoever opens it without the game."""

README = """Stone by Stone: everything of one player
========================================

This file was made by "./play export PLAYER --format zip". It holds all that
the game keeps of one player, the name too where one was given. It holds
numbers and words, and no picture. Whoever has it can read it: keep it as
you would keep a letter from a doctor.

To bring it into another copy of the game:

    ./play import THIS-FILE.zip

What is there already stays as it is. To import it twice does no harm.

about.json       what this is, in which version of the format, and how much
said.json        the player; notes, corrections, own versions of levels, and
                 how the player wants to see, hear and steer the game
sessions.ndjson  a line of JSON for each session, with its sets and reps
dictionary.csv   the fields of sessions and reps: unit, kind and meaning

All text is UTF-8. Times are ISO 8601 in UTC. Angles are neutral-zero degrees.
Sets and reps count from 1. A rep that is named in "withdrawn" was taken back:
it is kept, and counts nowhere. What belongs to a computer stays there: PINs
are not here. A player who is there already keeps the settings they have there.
"""
