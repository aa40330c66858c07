### What is kept of a player, what can be done with it, and a PIN of one's own.

## What is kept

kept-title = What is kept of you
kept-reps = { $count ->
    [0] No repetitions yet
    [one] One repetition
   *[other] { $count } repetitions
}
kept-sessions = { $count ->
    [0] No sessions yet
    [one] One session
   *[other] { $count } sessions
}
kept-since = Since { $day }
kept-since-never = A new path
kept-notes = { $count ->
    [0] No notes
    [one] One note
   *[other] { $count } notes
}
kept-own-levels = { $count ->
    [0] No exercise of your own
    [one] One exercise of your own
   *[other] { $count } own exercises
}
kept-no-picture = Never a picture of you
kept-size-title = On this computer
kept-size-store = All players
kept-size-backups = Earlier days
kept-size-set-aside = Set aside
kept-size-others = Other files
kept-size-all = Together
kept-size-none = nothing
kept-size-kb = { $size } kB
kept-size-mb = { $size } MB
kept-size-gb = { $size } GB
kept-nowhere = Nowhere: it is gone when the game closes.
kept-what-to-do = What you can do

## What can be done with it

kept-question = What would you like to do?
kept-copy = Copy everything
kept-earlier = Earlier days
kept-set-pin = Set a PIN
kept-my-pin = My PIN
kept-remove = Remove me
kept-stay = Keep it all

## A copy of everything

kept-copying = One moment. Everything is being copied.
kept-copy-file = Stone by Stone { $day } { $who } everything
kept-copy-here = Your copy lies here:
kept-copy-means = Whoever has this file can read it. Another computer takes it in with: { $command } import "{ $file }"
kept-copy-nowhere = The copy cannot be written into { $folder }. Make room there, or ask somebody to let the game write there.

## Earlier days

kept-earlier-question = Back to which day?
kept-earlier-none-title = No earlier days yet
kept-earlier-none = A copy of everything is made once a week. After that you find it here.
kept-day = { $day }
kept-back-title = Going back
kept-back-means = The paths of all players will be as they were on that day: { $day }.
kept-back-not-lost = What is there now is not lost: it is set aside, and you find it here under today.
kept-back-question = Go back to that day?
kept-back-yes = Go back
kept-going-back = One moment. That day is being fetched.
kept-back-done = That day is back.
kept-back-done-means = All paths are as they were: { $day }. Now choose who plays.

## Leaving

kept-remove-title = Before you leave
kept-remove-what = All of yours goes: stones, notes, exercises, and your part of all earlier days.
kept-remove-whole = Damaged files and recordings go whole.
kept-remove-yours = What you have saved elsewhere stays there.
kept-remove-for-ever = It cannot be brought back.
kept-remove-question = Remove all that is kept of you?
kept-remove-really = It is gone for ever. Are you sure?
kept-remove-yes = Yes, remove me
kept-removing = One moment. Everything is being removed.
kept-removed = All of you is removed.
kept-removed-means = Nothing of you is left in this folder. You are always welcome again.
kept-removed-almost = You are removed, almost.

## A PIN of one's own

kept-pin-new = A PIN of your own
kept-pin-new-how = Choose four to eight digits, and type them.
kept-pin-ask = Your PIN
kept-pin-question = What about your PIN?
kept-pin-change = Choose another
kept-pin-remove = Take it away
kept-pin-wrong = That was not your PIN.
kept-pin-again = Once more
kept-pin-forgot = I forgot it
kept-pin-set = Your PIN is set.
kept-pin-set-means = From now on the game asks for it before it opens your path.
kept-pin-no-safe = It keeps others out of your path in the game. It does not lock the files.
kept-pin-when-forgotten = If you forget it, your therapist's PIN helps.
kept-pin-gone = There is no PIN any more.
kept-pin-gone-means = Your path opens to everybody who plays here.
kept-pin-forgotten = That can happen.
kept-pin-ask-therapist = The therapist's PIN takes yours away. Your path stays as it is. Ask your therapist to type it now.
kept-pin-or-command = Without a therapist, whoever looks after this computer can do it: { $command } pin --player { $tile }
kept-pin-only-command = Your path stays as it is. Whoever looks after this computer can take your PIN away: { $command } pin --player { $tile }
