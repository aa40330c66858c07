### Mein Weg: das Menü, und die Seiten des Fortschritts.

## Das Menü

path-home = Mein Weg
path-question = Was möchten Sie sehen?
path-progress = Wie es läuft
path-bests = Bestwerte
path-report = Bericht machen
path-kept = Gespeichertes

## Die Seiten

progress-title-reach = Wie weit
progress-title-reps = Wie oft
progress-title-hold = Wie lange gehalten
progress-title-even = Wie ruhig
progress-title-success = Am Ziel
progress-title-empty = Ihr Weg beginnt hier.
progress-about = { $exercise }, { $side }
progress-each-day = pro Tag
progress-each-week = pro Woche
progress-each-month = pro Monat
progress-each-quarter = in 3 Monaten
progress-each-year = pro Jahr
progress-side-left = links
progress-side-right = rechts
progress-next = Weiter
progress-done = Fertig
progress-page = { $page } von { $pages }

## Zahlen

progress-degrees = { $number }°
progress-seconds = { $number } s
progress-count = { $number }
progress-tenths = { $number } von 10
progress-last = letztes Mal
progress-last-error = letztes Mal, ±{ $error }°
progress-in-all = insgesamt
progress-even = ruhig
progress-jerky = ruckelig

## Linien und Teile von Balken

progress-furthest = am weitesten
progress-usual = meistens
progress-kind-active = allein
progress-kind-assisted = mit Hilfe
progress-kind-stim_assisted = mit Strom
progress-kind-stretch = gedehnt
progress-kind-mirror = Spiegel
progress-kind-imagined = vorgestellt

## Daten

progress-day = { $day }. { $month ->
    [1] Jan
    [2] Feb
    [3] März
    [4] Apr
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug
    [9] Sep
    [10] Okt
    [11] Nov
   *[12] Dez
}
progress-month = { $month ->
    [1] Jan
    [2] Feb
    [3] März
    [4] Apr
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug
    [9] Sep
    [10] Okt
    [11] Nov
   *[12] Dez
} { $year }
progress-year = { $year }

## Der wahre Satz

progress-ago-more-week = { $degrees }° mehr als vor { $count ->
    [one] einer Woche
   *[other] { $count } Wochen
}.
progress-ago-more-month = { $degrees }° mehr als vor { $count } Monaten.
progress-ago-more-year = { $degrees }° mehr als vor { $count ->
    [one] einem Jahr
   *[other] { $count } Jahren
}.
progress-ago-less-week = { $degrees }° weniger als vor { $count ->
    [one] einer Woche
   *[other] { $count } Wochen
}. Das kommt vor. Bitte sagen Sie es in der Therapie.
progress-ago-less-month = { $degrees }° weniger als vor { $count } Monaten. Das kommt vor. Bitte sagen Sie es in der Therapie.
progress-ago-less-year = { $degrees }° weniger als vor { $count ->
    [one] einem Jahr
   *[other] { $count } Jahren
}. Das kommt vor. Bitte sagen Sie es in der Therapie.
progress-ago-same-week = Etwa so weit wie vor { $count ->
    [one] einer Woche
   *[other] { $count } Wochen
}. Auch das zählt.
progress-ago-same-month = Etwa so weit wie vor { $count } Monaten. Auch das zählt.
progress-ago-same-year = Etwa so weit wie vor { $count ->
    [one] einem Jahr
   *[other] { $count } Jahren
}. Auch das zählt.
progress-early = So weit, so gut. Noch ein paar Tage, dann sieht man mehr.
progress-new-scale = Die Kamera schaut jetzt anders. Eine neue Linie beginnt.
progress-long-ago = Der letzte Blick ist eine Weile her. Ihre Steine sind alle da.
progress-reps-week = { $count ->
    [one] Eine Wiederholung
   *[other] { $count } Wiederholungen
} in den letzten 7 Tagen. Jede zählt.
progress-reps-rest = Bisher eine ruhige Woche. Alle Ihre Steine sind noch da.
progress-no-camera = Mit der Kamera sehen Sie auch, wie weit Sie kommen.
progress-hold-says = So lange bleiben Sie am weitesten Punkt.
progress-even-says = Höher heißt ruhiger. Ein Tag allein sagt wenig.
progress-success-says = Die Ziele gehen mit Ihnen mit. 7 oder 8 von 10 ist genau richtig.
progress-success-plain = So viele von 10 kamen bis zum Ziel.
progress-empty = Nach der ersten Übung sehen Sie es hier.
