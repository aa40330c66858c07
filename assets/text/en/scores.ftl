### Bests, the week, high scores, the family, and what the result says of them.

## Days and numbers

scores-today = today
scores-yesterday = yesterday
scores-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
scores-date = { $day } { $month }
scores-date-year = { $day } { $month } { $year }
scores-number = { $count }
scores-seconds = { $seconds } s
scores-points = { $points ->
    [one] 1 point
   *[other] { $points } points
}
scores-side-left = left
scores-side-right = right

## Pages

scores-title-bests = Your bests
scores-title-week = Your week
scores-title-points = High scores
scores-title-family = The family
scores-next = Next
scores-done = Done

## Bests

scores-no-bests = Your bests will stand here. The first ones come with your next session.
scores-best-reach = furthest reach
scores-best-hold = longest holds
scores-best-smoothness = smoothest session
scores-day-active = { $count ->
    [one] repetition in a day
   *[other] repetitions in a day
}
scores-day-assisted = { $count ->
    [one] helped in a day
   *[other] helped in a day
}
scores-day-stim_assisted = { $count ->
    [one] stimulated in a day
   *[other] stimulated in a day
}
scores-day-stretch = { $count ->
    [one] slow stretch in a day
   *[other] slow stretches in a day
}
scores-day-mirror = { $count ->
    [one] in the mirror in a day
   *[other] in the mirror in a day
}
scores-day-imagined = { $count ->
    [one] imagined in a day
   *[other] imagined in a day
}

## The week

scores-weekday-mon = Mon
scores-weekday-tue = Tue
scores-weekday-wed = Wed
scores-weekday-thu = Thu
scores-weekday-fri = Fri
scores-weekday-sat = Sat
scores-weekday-sun = Sun
scores-letter-mon = M
scores-letter-tue = T
scores-letter-wed = W
scores-letter-thu = T
scores-letter-fri = F
scores-letter-sat = S
scores-letter-sun = S
scores-week-so-far = { $goal ->
    [one] { $stones } of { $goal } stone this week
   *[other] { $stones } of { $goal } stones this week
}
scores-week-reached = { $stones ->
    [one] One stone. This week's goal is reached.
   *[other] { $stones } stones. This week's goal is reached.
}
scores-paved = { $reps ->
    [one] Today: one repetition of your own.
   *[other] Today: { $reps } repetitions of your own.
}
scores-usual-care = Arm session: { $reps }. Usual therapy: about { $usual } (Lang 2009).
scores-stones-today = { $stones ->
    [one] One stone today. It stays.
   *[other] { $stones } stones today. They stay.
}
scores-day-training = Each repetition paves a bit of the path.
scores-day-rest = A day of rest. It is part of training.

## High scores

scores-no-points = Your points will stand here. They come with exercise in front of the camera.
scores-latest = last time
scores-changed = With the exercise as it is now.
scores-replaced = With the exercise as it was before.
scores-last-time = { $points ->
    [one] Last time: 1 point.
   *[other] Last time: { $points } points.
}

## The result

scores-new-hold = { $count ->
    [one] A new best: holds of { $seconds } second.
   *[other] A new best: holds of { $seconds } seconds.
}
scores-new-smoothness = A new best: your smoothest session.
scores-new-day = A new best: { $count } { $what }.
scores-goal-today = Your goal for today is reached.
scores-beyond-usual = { $reps } this time. Usual therapy of the arm: about { $usual } (Lang 2009).
scores-milestone = { $stones ->
    [10] Ten stones. Your path has begun.
    [50] Fifty stones. Now it is a path.
    [100] A hundred stones. A whole path.
   *[other] { $stones } stones. What a path!
}

## The family

scores-family-how = Each of you beside your own last week.
scores-family-resting = resting
scores-family-on-the-way = on the way
scores-family-there = arrived
scores-question = What now?
scores-choice-again = Once more
scores-choice-family-on = Show the family
scores-choice-family-off = Hide the family
scores-choice-me-on = Show me too
scores-choice-me-off = Leave me out
