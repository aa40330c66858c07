### Bestwerte, die Woche, Punkte, die Familie, und was das Ergebnis davon sagt.

## Tage und Zahlen

scores-today = heute
scores-yesterday = gestern
scores-month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
scores-date = { $day }. { $month }
scores-date-year = { $day }. { $month } { $year }
scores-number = { $count }
scores-seconds = { $seconds } s
scores-points = { $points ->
    [one] 1 Punkt
   *[other] { $points } Punkte
}
scores-side-left = links
scores-side-right = rechts

## Seiten

scores-title-bests = Bestwerte
scores-title-week = Ihre Woche
scores-title-points = Punkte
scores-title-family = Die Familie
scores-next = Weiter
scores-done = Fertig

## Bestwerte

scores-no-bests = Hier stehen bald Ihre Bestwerte. Die ersten kommen beim nächsten Üben.
scores-best-reach = am weitesten
scores-best-hold = am längsten gehalten
scores-best-smoothness = am ruhigsten bewegt
scores-day-active = { $count ->
    [one] Wiederholung am Tag
   *[other] Wiederholungen am Tag
}
scores-day-assisted = { $count ->
    [one] mit Hilfe am Tag
   *[other] mit Hilfe am Tag
}
scores-day-stim_assisted = { $count ->
    [one] mit Reizstrom am Tag
   *[other] mit Reizstrom am Tag
}
scores-day-stretch = { $count ->
    [one] Dehnung am Tag
   *[other] Dehnungen am Tag
}
scores-day-mirror = { $count ->
    [one] im Spiegel am Tag
   *[other] im Spiegel am Tag
}
scores-day-imagined = { $count ->
    [one] vorgestellt am Tag
   *[other] vorgestellt am Tag
}

## Die Woche

scores-weekday-mon = Mo
scores-weekday-tue = Di
scores-weekday-wed = Mi
scores-weekday-thu = Do
scores-weekday-fri = Fr
scores-weekday-sat = Sa
scores-weekday-sun = So
scores-letter-mon = M
scores-letter-tue = D
scores-letter-wed = M
scores-letter-thu = D
scores-letter-fri = F
scores-letter-sat = S
scores-letter-sun = S
scores-week-so-far = { $goal ->
    [one] { $stones } von { $goal } Stein diese Woche
   *[other] { $stones } von { $goal } Steinen diese Woche
}
scores-week-reached = { $stones ->
    [one] Ein Stein. Das Ziel der Woche ist erreicht.
   *[other] { $stones } Steine. Das Ziel der Woche ist erreicht.
}
scores-paved = { $reps ->
    [one] Heute: eine eigene Wiederholung.
   *[other] Heute: { $reps } eigene Wiederholungen.
}
scores-usual-care = Armeinheit: { $reps }. Übliche Therapie: etwa { $usual } (Lang 2009).
scores-stones-today = { $stones ->
    [one] Heute ein Stein. Er bleibt.
   *[other] Heute { $stones } Steine. Sie bleiben.
}
scores-day-training = Jede Wiederholung pflastert ein Stück Weg.
scores-day-rest = Ein Ruhetag. Er gehört zum Training.

## Punkte

scores-no-points = Hier stehen bald Ihre Punkte. Sie kommen beim Üben vor der Kamera.
scores-latest = zuletzt
scores-changed = Mit der Übung, wie sie jetzt ist.
scores-replaced = Mit der Übung, wie sie früher war.
scores-last-time = { $points ->
    [one] Letztes Mal: 1 Punkt.
   *[other] Letztes Mal: { $points } Punkte.
}

## Das Ergebnis

scores-new-hold = { $count ->
    [one] Neuer Bestwert: { $seconds } Sekunde gehalten.
   *[other] Neuer Bestwert: { $seconds } Sekunden gehalten.
}
scores-new-smoothness = Neuer Bestwert: so ruhig wie noch nie.
scores-new-day = Neuer Bestwert: { $count } { $what }.
scores-goal-today = Ihr Ziel für heute ist erreicht.
scores-beyond-usual = Diesmal { $reps }. Übliche Armtherapie: etwa { $usual } (Lang 2009).
scores-milestone = { $stones ->
    [10] Zehn Steine. Ihr Weg hat begonnen.
    [50] Fünfzig Steine. Jetzt ist es ein Weg.
    [100] Hundert Steine. Ein ganzer Weg.
   *[other] { $stones } Steine. Was für ein Weg!
}

## Die Familie

scores-family-how = Alle neben ihrer eigenen letzten Woche.
scores-family-resting = ruht aus
scores-family-on-the-way = auf dem Weg
scores-family-there = am Ziel
scores-question = Was nun?
scores-choice-again = Noch einmal
scores-choice-family-on = Familie zeigen
scores-choice-family-off = Familie verbergen
scores-choice-me-on = Mich auch zeigen
scores-choice-me-off = Mich nicht zeigen
