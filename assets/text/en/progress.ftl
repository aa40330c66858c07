### My path: the menu, and the pages of progress.

## The menu

path-home = My path
path-question = What would you like to see?
path-progress = How it goes
path-bests = My bests
path-report = Make a report
path-kept = What is kept

## The pages

progress-title-reach = How far
progress-title-reps = How often
progress-title-hold = How long held
progress-title-even = How evenly
progress-title-success = On target
progress-title-empty = Your path begins here.
progress-about = { $exercise }, { $side }
progress-each-day = each day
progress-each-week = each week
progress-each-month = each month
progress-each-quarter = each 3 months
progress-each-year = each year
progress-side-left = left
progress-side-right = right
progress-next = Next
progress-done = Done
progress-page = { $page } of { $pages }

## Numbers and what they are

progress-degrees = { $number }°
progress-seconds = { $number } s
progress-count = { $number }
progress-tenths = { $number } of 10
progress-last = last time
progress-last-error = last time, ±{ $error }°
progress-in-all = in all
progress-even = even
progress-jerky = in steps

## Lines and parts of bars

progress-furthest = furthest
progress-usual = usual
progress-kind-active = alone
progress-kind-assisted = with help
progress-kind-stim_assisted = with current
progress-kind-stretch = stretched
progress-kind-mirror = mirror
progress-kind-imagined = imagined

## Dates

progress-day = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
progress-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }
progress-year = { $year }

## The true sentence

progress-ago-more-week = { $degrees }° more than { $count ->
    [one] a week
   *[other] { $count } weeks
} ago.
progress-ago-more-month = { $degrees }° more than { $count } months ago.
progress-ago-more-year = { $degrees }° more than { $count ->
    [one] a year
   *[other] { $count } years
} ago.
progress-ago-less-week = { $degrees }° less than { $count ->
    [one] a week
   *[other] { $count } weeks
} ago. That can happen. Please tell your therapist.
progress-ago-less-month = { $degrees }° less than { $count } months ago. That can happen. Please tell your therapist.
progress-ago-less-year = { $degrees }° less than { $count ->
    [one] a year
   *[other] { $count } years
} ago. That can happen. Please tell your therapist.
progress-ago-same-week = About the same as { $count ->
    [one] a week
   *[other] { $count } weeks
} ago. That counts too.
progress-ago-same-month = About the same as { $count } months ago. That counts too.
progress-ago-same-year = About the same as { $count ->
    [one] a year
   *[other] { $count } years
} ago. That counts too.
progress-early = So far so good. A few more days show where it goes.
progress-new-scale = The camera looks in a new way. A new line begins.
progress-long-ago = The last look was a while ago. Your stones are all here.
progress-reps-week = { $count ->
    [one] One repetition
   *[other] { $count } repetitions
} in the last 7 days. Each one counts.
progress-reps-rest = A rest so far this week. All your stones are still here.
progress-no-camera = With the camera you will also see how far you go.
progress-hold-says = So long you stay at the furthest point.
progress-even-says = Higher is more even. One day alone says little.
progress-success-says = The targets move with you. 7 or 8 of 10 is just right.
progress-success-plain = So many of 10 came to the target.
progress-empty = After the first exercise you will see it here.
