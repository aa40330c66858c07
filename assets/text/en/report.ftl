### The report: a page for the therapist in small print, and a page for the player in large print.

## Days and names

report-day = { $day } { $month } { $year }
report-day-short = { $day } { $month }
report-month-year = { $month } { $year }
report-month-1 = Jan
report-month-2 = Feb
report-month-3 = Mar
report-month-4 = Apr
report-month-5 = May
report-month-6 = Jun
report-month-7 = Jul
report-month-8 = Aug
report-month-9 = Sep
report-month-10 = Oct
report-month-11 = Nov
report-month-12 = Dec
report-weekday-mon = M
report-weekday-tue = T
report-weekday-wed = W
report-weekday-thu = T
report-weekday-fri = F
report-weekday-sat = S
report-weekday-sun = S
report-period = { $first } to { $last }
report-side-left = left
report-side-right = right
report-side-unknown = side not set
report-limb = { $movement }, { $side }
report-movement-knee_extension = Knee extension
report-movement-wrist_flexion_extension = Wrist extension
report-movement-wrist_deviation = Wrist deviation
report-movement-forearm_rotation = Forearm rotation
report-movement-finger_opening = Finger extension
report-movement-elbow_extension = Elbow extension
report-movement-shoulder_flexion = Shoulder flexion
report-movement-shoulder_abduction = Shoulder abduction
report-movement-ankle_dorsiflexion = Ankle dorsiflexion
report-modality-range_of_motion = Slow stretch
report-modality-active = Active
report-modality-electrical_stimulation = With stimulation
report-modality-passive = Passive
report-modality-mirror = Mirror
report-modality-mental_practice = Mental practice
report-view-side = side view
report-view-oblique = angled view
report-view-front = front view
report-view-unknown = view not known
report-corrected = corrected
report-as-read = as read
report-scale = { $kind }, { $view }, { $how }
report-plus-minus = ±{ $degrees }°
report-error-unknown = error not known
report-seconds = { $seconds } s

## The therapist's page

report-title = Report: { $who }
report-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
report-nothing-trained = No exercise in this time
report-prescribed = Prescribed
report-no-programme = No programme was set. Exercises were chosen one by one.
report-programme = { $title } ({ $side }). { NUMBER($weekly) } repetitions a week.
report-daily-goal = Goal: { $goal } a day.
report-minutes = min
report-sets = sets
report-hold = hold
report-target = target, %
report-more-items = … and { $count ->
    [one] 1 more exercise
   *[other] { $count } more exercises
}
report-programme-since = { $day }: programme “{ $title }” began.
report-more-changes = … and { $count } earlier changes of exercises.
report-level-kept = { $day }: “{ $title }” changed by { $by }.
report-level-stepped_back = { $day }: “{ $title }” put one step back by { $by }.
report-level-forgotten = { $day }: “{ $title }” put back as it came by { $by }.
report-commented = { $said } “{ $comment }”
report-done = Done
report-nothing-done = Nothing was done in this time.
report-sessions = Sessions
report-sessions-value = { $count } on { $days ->
    [one] 1 day
   *[other] { $days } days
}
report-moved = Time in movement
report-minutes-value = { $minutes } min
report-kind-active = Active repetitions
report-kind-assisted = Repetitions with help
report-kind-stim_assisted = With stimulation
report-kind-stretch = Slow stretches
report-kind-mirror = Mirror (other side moves)
report-kind-imagined = Imagined
report-stretched = Held in stretch
report-key-presses = Key presses (nothing measured)
report-a-session = { $reps } active a session
report-arm-a-session = { $reps } active a session, arm
report-usual-care = usual care: 32 (Lang 2009)
report-a-day = { $reps } of all kinds a day of training
report-goal = goal: { $goal }
report-range = Range: degrees gained from the day’s rest, furthest of each session
report-no-range = Nothing was measured in this time.
report-not-measured = Not measured in { $count ->
    [one] the one session.
   *[other] any of { $count } sessions.
}
report-measured-how = { $scale }, { $error }
report-too-few = { $count ->
    [one] 1 session: { $degrees }°.
   *[other] { $count } sessions, median { $degrees }°.
} A comparison needs six days, a week apart.
report-first-last = First three { $first }° ({ $then }), last three { $last }° ({ $now }).
report-change = Change: { $degrees }° ({ $detectable })
report-no-change = No change beyond the error: { $degrees }° ({ $detectable })
report-detectable = MDC95 { $degrees }°
report-detectable-unknown = MDC95 unknown
report-reached = Target reached in { $share } % of { $reps } reps. { $held }
report-held = Held { $seconds } s.
report-held-unknown = Hold not measured.
report-compensated = Compensation seen in { $share } % of { $watched } watched reps.
report-not-watched = Compensation was not watched.
report-smooth = Smoothness (SPARC) { $value }: a weak measure.
report-also = { $scale }: median { $degrees }° of { $count ->
    [one] 1 session.
   *[other] { $count } sessions.
}
report-drawn-weekly = Drawn: the median of each week.
report-calendar = Days of training
report-mark-whole = { $count } trained
report-mark-started = { $count } trained, under half of the sets
report-mark-missed = { $count } not trained
report-mark-extra = { $count } not planned
report-mark-rest = { $count } free
report-last-year-shown = The picture shows the last year.
report-pause = Longest pause: { $days } days, { $first } to { $last }.
report-pain = Pain, 0 to 10
report-pain-unknown = Nobody was asked, or nobody answered.
report-pain-before = before
report-pain-after = after
report-pain-weekly = strongest of each week
report-pain-said = Said in { $said } of { $of } sessions; strongest { $most }.
report-pain-nothing = { $count } more came to nothing.
report-flags = To look at
report-no-flags = None of: pain from 4 or up by 2, sessions ended by pain or by a lost picture, stimulation without a check, range down beyond the error, passive over 10° beyond active.
report-flag-pain = Pain of { $least } or more in { $count ->
    [one] 1 session
   *[other] { $count } sessions
}; strongest { $most } on { $day }.
report-flag-pain-rise = Pain rose by { $least } or more in { $count ->
    [one] 1 session
   *[other] { $count } sessions
}; most by { $most } on { $day }.
report-flag-ended-pain = { $count ->
    [one] 1 session was
   *[other] { $count } sessions were
} ended because of pain.
report-flag-ended-lost = { $count ->
    [one] 1 session
   *[other] { $count } sessions
} ended because the camera lost the limb.
report-flag-unchecked = { $count } of { $of } sessions with stimulation had no clear check in the { $days } days before.
report-flag-less = { $limb }: range is { $degrees }° less than at the start, which is beyond the error.
report-flag-lag = { $limb }: extension lag { $degrees }° ({ $error }): passive goes further than active, same view and scale.
report-flag-passive-further = { $limb }: passive goes { $degrees }° further than active ({ $error }), same view and scale.
report-measuring = How it was measured, and what is not known
report-left-out = Not drawn, for want of room: { $limbs }.
report-about-reach = One camera, no markers. Degrees count from the day’s own rest. Not known: what was done without the game.
report-about-error = ± is the mean error in the worst rendered test film. Real people may be worse.
report-about-change = A change is at least 10°, or held over three sessions; always beyond the error and MDC95 (this player’s own sessions).
report-about-scales = Kind, view or correction differed: drawn apart, never compared.
report-about-keyboard = { $count ->
    [one] 1 session was
   *[other] { $count } sessions were
} played with the keyboard: counted, not measured.
report-about-compensation = Compensation that the one camera does not see is not counted.
report-more-notes = … and { $count } more.
report-made = Made { $day }, Stone by Stone { $version }
report-no-diagnosis = Facts from a game’s own records. No diagnosis, and no medical device.

## The player's page

report-path-of = The path of { $who }
report-stones-laid = { $count ->
    [one] One stone laid
   *[other] { $stones } stones laid
}
report-stone-stands = { $unit ->
    [one] Each of them is drawn.
   *[other] Each one drawn stands for { $counted }.
}
report-bests = Your bests of this time
report-best-reach = Furthest reach
report-best-day = { $kind } in a day
report-best-hold = Held each time
report-best-kind-active = Most reps
report-best-kind-assisted = Most with help
report-best-kind-stim_assisted = Most with current
report-best-kind-stretch = Most stretches
report-best-kind-mirror = Most by mirror
report-best-kind-imagined = Most imagined
report-short-knee_extension = { $side } knee
report-short-wrist_flexion_extension = { $side } hand up
report-short-wrist_deviation = { $side } hand sideways
report-short-forearm_rotation = { $side } forearm
report-short-finger_opening = { $side } fingers
report-short-elbow_extension = { $side } elbow
report-short-shoulder_flexion = { $side } arm forward
report-short-shoulder_abduction = { $side } arm sideways
report-short-ankle_dorsiflexion = { $side } foot
report-your-knee_extension = Your { $side } knee straightens
report-your-wrist_flexion_extension = Your { $side } hand lifts
report-your-wrist_deviation = Your { $side } hand tilts
report-your-forearm_rotation = Your { $side } forearm turns
report-your-finger_opening = The fingers of your { $side } hand open
report-your-elbow_extension = Your { $side } arm straightens
report-your-shoulder_flexion = Your { $side } arm rises to the front
report-your-shoulder_abduction = Your { $side } arm rises to the side
report-your-ankle_dorsiflexion = Your { $side } foot lifts
report-came = Your stones have brought: { $what }.
report-thousands = { $count } k
report-by-day = Day by day
report-by-week = Week by week
report-by-month = Month by month
report-by-year = Year by year
report-true-waits = No stone was laid in this time. All that you have laid before are still there.
report-true-begins = The path is here. It begins with the first stone.
report-true-further = { $moved } { $degrees }° further than at the start. That is more than the usual error.
report-true-kept = You trained on { $days } of { $of } planned days.
report-true-back = You came back after a pause, and have laid { $count } stones since { $day }.
report-true-more = On a day of training you did { $late } repetitions lately. At first it was { $early }.
report-true-trained = You trained on { $days ->
    [one] 1 day
   *[other] { $days } days
}{ $count ->
    [0] .
    [one] { " " }and laid one stone. It stays.
   *[other] { " " }and laid { $stones } stones. All of them stay.
}

## In the game

report-making = Your report is being drawn
report-file = Stone by Stone { $day } { $who }
report-here = Your report is here
report-in-documents = In your documents. It has a page for your therapist, and one for you:
report-elsewhere = Your documents could not be opened. So it lies here:
report-nowhere = The report cannot be written, neither into your documents nor into { $folder }. Make room there, or ask somebody to let the game write there.
