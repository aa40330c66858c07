### Der Bericht: eine Seite für die Therapie in kleiner Schrift, eine für die Person selbst in großer.

## Tage und Namen

report-day = { $day }. { $month } { $year }
report-day-short = { $day }. { $month }
report-month-year = { $month } { $year }
report-month-1 = Jan
report-month-2 = Feb
report-month-3 = März
report-month-4 = Apr
report-month-5 = Mai
report-month-6 = Juni
report-month-7 = Juli
report-month-8 = Aug
report-month-9 = Sep
report-month-10 = Okt
report-month-11 = Nov
report-month-12 = Dez
report-weekday-mon = M
report-weekday-tue = D
report-weekday-wed = M
report-weekday-thu = D
report-weekday-fri = F
report-weekday-sat = S
report-weekday-sun = S
report-period = { $first } bis { $last }
report-side-left = links
report-side-right = rechts
report-side-unknown = Seite offen
report-limb = { $movement }, { $side }
report-movement-knee_extension = Knieextension
report-movement-wrist_flexion_extension = Handextension
report-movement-wrist_deviation = Hand radial/ulnar
report-movement-forearm_rotation = Unterarmrotation
report-movement-finger_opening = Fingerextension
report-movement-elbow_extension = Ellbogenextension
report-movement-shoulder_flexion = Schulterflexion
report-movement-shoulder_abduction = Schulterabduktion
report-movement-ankle_dorsiflexion = Dorsalextension Fuß
report-modality-range_of_motion = Langsam dehnen
report-modality-active = Aktiv
report-modality-electrical_stimulation = Mit Stimulation
report-modality-passive = Passiv
report-modality-mirror = Spiegel
report-modality-mental_practice = Mentales Training
report-view-side = von der Seite
report-view-oblique = von schräg
report-view-front = von vorn
report-view-unknown = Ansicht offen
report-corrected = korrigiert
report-as-read = wie gelesen
report-scale = { $kind }, { $view }, { $how }
report-plus-minus = ±{ $degrees }°
report-error-unknown = Fehler unbekannt
report-seconds = { $seconds } s

## Die Seite für die Therapie

report-title = Bericht: { $who }
report-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}
report-nothing-trained = Keine Übung in dieser Zeit
report-prescribed = Verordnet
report-no-programme = Kein Programm war eingestellt. Übungen wurden einzeln gewählt.
report-programme = { $title } ({ $side }). { NUMBER($weekly) } Wiederholungen pro Woche.
report-daily-goal = Ziel: { $goal } am Tag.
report-minutes = min
report-sets = Sätze
report-hold = halten
report-target = Ziel, %
report-more-items = … und { $count ->
    [one] 1 weitere Übung
   *[other] { $count } weitere Übungen
}
report-programme-since = { $day }: Programm „{ $title }“ begonnen.
report-more-changes = … und { $count } frühere Änderungen an Übungen.
report-level-kept = { $day }: „{ $title }“ geändert (von: { $by }).
report-level-stepped_back = { $day }: „{ $title }“ einen Schritt zurück (von: { $by }).
report-level-forgotten = { $day }: „{ $title }“ wieder wie geliefert (von: { $by }).
report-commented = { $said } „{ $comment }“
report-done = Getan
report-nothing-done = In dieser Zeit wurde nichts getan.
report-sessions = Einheiten
report-sessions-value = { $count } an { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
}
report-moved = Zeit in Bewegung
report-minutes-value = { $minutes } min
report-kind-active = Aktive Wiederholungen
report-kind-assisted = Wiederholungen mit Hilfe
report-kind-stim_assisted = Mit Stimulation
report-kind-stretch = Langsame Dehnungen
report-kind-mirror = Spiegel (andere Seite bewegt)
report-kind-imagined = Vorgestellt
report-stretched = In Dehnung gehalten
report-key-presses = Tastendrücke (nichts gemessen)
report-a-session = { $reps } aktiv je Einheit
report-arm-a-session = Arm: { $reps } aktiv je Einheit
report-usual-care = üblich: 32 (Lang 2009)
report-a-day = { $reps } aller Arten je Trainingstag
report-goal = Ziel: { $goal }
report-range = Weite: Grad über der Ruhe des Tages, weitester Wert jeder Einheit
report-no-range = In dieser Zeit wurde nichts gemessen.
report-not-measured = Nicht gemessen in { $count ->
    [one] der einen Einheit.
   *[other] allen { $count } Einheiten.
}
report-measured-how = { $scale }, { $error }
report-too-few = { $count ->
    [one] 1 Einheit: { $degrees }°.
   *[other] { $count } Einheiten, Median { $degrees }°.
} Ein Vergleich braucht sechs Tage mit einer Woche dazwischen.
report-first-last = Erste drei { $first }° ({ $then }), letzte drei { $last }° ({ $now }).
report-change = Änderung: { $degrees }° ({ $detectable })
report-no-change = Keine Änderung über dem Fehler: { $degrees }° ({ $detectable })
report-detectable = MDC95 { $degrees }°
report-detectable-unknown = MDC95 unbekannt
report-reached = Ziel erreicht in { $share } % von { $reps } Wdh. { $held }
report-held = { $seconds } s gehalten.
report-held-unknown = Halten nicht gemessen.
report-compensated = Ausweichbewegung in { $share } % von { $watched } beobachteten Wdh.
report-not-watched = Ausweichbewegungen nicht beobachtet.
report-smooth = Bewegungsruhe (SPARC) { $value }: ein schwaches Maß.
report-also = { $scale }: Median { $degrees }° aus { $count ->
    [one] 1 Einheit.
   *[other] { $count } Einheiten.
}
report-drawn-weekly = Gezeichnet: der Median jeder Woche.
report-calendar = Trainingstage
report-mark-whole = { $count } trainiert
report-mark-started = { $count } trainiert, unter der Hälfte
report-mark-missed = { $count } nicht trainiert
report-mark-extra = { $count } ungeplant
report-mark-rest = { $count } frei
report-last-year-shown = Das Bild zeigt das letzte Jahr.
report-pause = Längste Pause: { $days } Tage, { $first } bis { $last }.
report-pain = Schmerz, 0 bis 10
report-pain-unknown = Es wurde nicht gefragt oder nicht geantwortet.
report-pain-before = vorher
report-pain-after = nachher
report-pain-weekly = stärkster jeder Woche
report-pain-said = In { $said } von { $of } Einheiten; stärkster { $most }.
report-pain-nothing = { $count } ohne Übung.
report-flags = Bitte beachten
report-no-flags = Nichts davon: Schmerz ab 4 oder um 2 gestiegen, Ende durch Schmerz oder verlorenes Bild, Stimulation ohne Prüfung, Weite gesunken über den Fehler hinaus, passiv über 10° weiter als aktiv.
report-flag-pain = Schmerz ab { $least } in { $count ->
    [one] 1 Einheit
   *[other] { $count } Einheiten
}; stärkster { $most } am { $day }.
report-flag-pain-rise = Schmerz stieg um { $least } oder mehr in { $count ->
    [one] 1 Einheit
   *[other] { $count } Einheiten
}; am meisten um { $most } am { $day }.
report-flag-ended-pain = { $count ->
    [one] 1 Einheit wurde
   *[other] { $count } Einheiten wurden
} wegen Schmerz beendet.
report-flag-ended-lost = { $count ->
    [one] 1 Einheit
   *[other] { $count } Einheiten
} beendet, weil die Kamera Arm oder Bein verlor.
report-flag-unchecked = { $count } von { $of } Einheiten mit Stimulation ohne unbedenkliche Prüfung in den { $days } Tagen davor.
report-flag-less = { $limb }: Weite { $degrees }° geringer als am Anfang, mehr als der Fehler.
report-flag-lag = { $limb }: aktives Streckdefizit { $degrees }° ({ $error }): passiv geht es weiter als aktiv, gleiche Ansicht und Skala.
report-flag-passive-further = { $limb }: passiv { $degrees }° weiter als aktiv ({ $error }), gleiche Ansicht und Skala.
report-measuring = Wie gemessen wurde, und was nicht bekannt ist
report-left-out = Aus Platzgründen nicht gezeichnet: { $limbs }.
report-about-reach = Eine Kamera, keine Marker. Die Grad zählen ab der Ruhe des Tages. Unbekannt: was ohne das Spiel getan wurde.
report-about-error = ± ist der mittlere Fehler im schlechtesten gerenderten Testfilm. Bei Menschen kann er größer sein.
report-about-change = Änderung heißt: mindestens 10°, oder über drei Einheiten gehalten; immer über Fehler und MDC95 (eigene Einheiten der Person).
report-about-scales = Art, Ansicht oder Korrektur anders: getrennt gezeichnet, nie verglichen.
report-about-keyboard = { $count ->
    [one] 1 Einheit wurde
   *[other] { $count } Einheiten wurden
} mit der Tastatur gespielt: gezählt, nicht gemessen.
report-about-compensation = Ausweichbewegungen, die die eine Kamera nicht sieht, sind nicht gezählt.
report-more-notes = … und { $count } weitere.
report-made = Erstellt { $day }, Stone by Stone { $version }
report-no-diagnosis = Fakten aus den Aufzeichnungen eines Spiels. Keine Diagnose, kein Medizinprodukt.

## Die Seite für die Person selbst

report-path-of = Der Weg: { $who }
report-stones-laid = { $count ->
    [one] Ein Stein gelegt
   *[other] { $stones } Steine gelegt
}
report-stone-stands = { $unit ->
    [one] Jeder davon ist gezeichnet.
   *[other] Jeder gezeichnete steht für { $counted }.
}
report-bests = Ihre Bestwerte dieser Zeit
report-best-reach = Am weitesten
report-best-day = { $kind } am Tag
report-best-hold = Jedes Mal gehalten
report-best-kind-active = Meiste Male
report-best-kind-assisted = Mit Hilfe
report-best-kind-stim_assisted = Mit Strom
report-best-kind-stretch = Dehnungen
report-best-kind-mirror = Im Spiegel
report-best-kind-imagined = Vorgestellt
report-short-knee_extension = Knie { $side }
report-short-wrist_flexion_extension = Hand { $side } hoch
report-short-wrist_deviation = Hand { $side } seitlich
report-short-forearm_rotation = Unterarm { $side }
report-short-finger_opening = Finger { $side }
report-short-elbow_extension = Ellbogen { $side }
report-short-shoulder_flexion = Arm { $side } nach vorn
report-short-shoulder_abduction = Arm { $side } zur Seite
report-short-ankle_dorsiflexion = Fuß { $side }
report-your-knee_extension = Ihr Knie { $side } streckt sich
report-your-wrist_flexion_extension = Ihre Hand { $side } hebt sich
report-your-wrist_deviation = Ihre Hand { $side } kippt
report-your-forearm_rotation = Ihr Unterarm { $side } dreht sich
report-your-finger_opening = Ihre Finger { $side } öffnen sich
report-your-elbow_extension = Ihr Arm { $side } streckt sich
report-your-shoulder_flexion = Ihr Arm { $side } hebt sich nach vorn
report-your-shoulder_abduction = Ihr Arm { $side } hebt sich zur Seite
report-your-ankle_dorsiflexion = Ihr Fuß { $side } hebt sich
report-came = Ihre Steine haben gebracht: { $what }.
report-thousands = { $count } T
report-by-day = Tag für Tag
report-by-week = Woche für Woche
report-by-month = Monat für Monat
report-by-year = Jahr für Jahr
report-true-waits = In dieser Zeit wurde kein Stein gelegt. Alle, die Sie davor gelegt haben, sind noch da.
report-true-begins = Der Weg ist da. Er beginnt mit dem ersten Stein.
report-true-further = { $moved } { $degrees }° weiter als am Anfang. Das ist mehr als der übliche Fehler.
report-true-kept = Sie haben an { $days } von { $of } geplanten Tagen trainiert.
report-true-back = Sie sind nach einer Pause wiedergekommen und haben seit { $day } { $count } Steine gelegt.
report-true-more = An einem Trainingstag waren es zuletzt { $late } Wiederholungen. Am Anfang waren es { $early }.
report-true-trained = Sie haben an { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
} trainiert{ $count ->
    [0] .
    [one] { " " }und einen Stein gelegt. Er bleibt.
   *[other] { " " }und { $stones } Steine gelegt. Alle bleiben.
}

## Im Spiel

report-making = Ihr Bericht wird gezeichnet
report-file = Stone by Stone { $day } { $who }
report-here = Hier ist Ihr Bericht
report-in-documents = In Ihren Dokumenten. Er hat eine Seite für die Therapie und eine für Sie:
report-elsewhere = Ihre Dokumente ließen sich nicht öffnen. Darum liegt er hier:
report-nowhere = Der Bericht lässt sich nicht speichern, weder in Ihren Dokumenten noch in { $folder }. Schaffen Sie dort Platz, oder lassen Sie das Spiel dort schreiben.
