### Der Plan für heute, und die Fragen, die ein Programm wählen.

## Grüße

plan-welcome-first = Guten Tag. Hier beginnt der Weg.
plan-welcome-again = Heute noch einmal hier. Wie schön.
plan-welcome-next-day = Da sind Sie ja wieder.
plan-welcome-back = Da sind Sie wieder. Ihr Weg hat gewartet.
plan-welcome-long = Da sind Sie wieder. Kein Stein fehlt.

## Mit Plan

plan-play = { $title }
plan-minutes = { $minutes } Minuten
plan-therapist = Therapie
plan-key-therapist = T
plan-stones = { $count ->
    [one] 1 Stein
   *[other] { $count } Steine
}, { $today } heute
plan-all-laid = Für heute ist alles getan.
plan-rest-day = Ein Ruhetag. Viel Freude.

## Wie viel Zeit

plan-question-minutes = Wie viel Zeit haben Sie?
plan-more = … und { $count } weitere

## Fragen für das Programm

plan-ability-not_yet = Noch nicht
plan-ability-a_little = Ein wenig
plan-ability-well = Gut
