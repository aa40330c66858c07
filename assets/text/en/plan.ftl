### Today's plan, and the picture questions that choose a programme.

## Greetings at home: after the first day, the same day, the next day, some days, a longer while

plan-welcome-first = Welcome. The path begins here.
plan-welcome-again = Here again today. How nice.
plan-welcome-next-day = Good to see you again.
plan-welcome-back = Welcome back. Your path waited.
plan-welcome-long = Welcome back. No stone is lost.

## Home with a plan

plan-play = { $title }
plan-minutes = { $minutes } minutes
plan-therapist = Therapist
plan-key-therapist = T
plan-stones = { $count ->
    [one] 1 stone
   *[other] { $count } stones
}, { $today } today
plan-all-laid = All is done for today.
plan-rest-day = A day of rest. Enjoy it.

## How much time there is

plan-question-minutes = How much time do you have?
plan-more = … and { $count } more

## The questions that choose a programme

plan-ability-not_yet = Not yet
plan-ability-a_little = A little
plan-ability-well = Well
