### Was von jemandem gespeichert ist, was man damit tun kann, und eine eigene PIN.

## Was gespeichert ist

kept-title = Über Sie gespeichert
kept-reps = { $count ->
    [0] Noch keine Wiederholung
    [one] Eine Wiederholung
   *[other] { $count } Wiederholungen
}
kept-sessions = { $count ->
    [0] Noch nie geübt
    [one] Einmal geübt
   *[other] { $count }-mal geübt
}
kept-since = Seit { $day }
kept-since-never = Ein neuer Weg
kept-notes = { $count ->
    [0] Keine Notizen
    [one] Eine Notiz
   *[other] { $count } Notizen
}
kept-own-levels = { $count ->
    [0] Keine eigene Übung
    [one] Eine eigene Übung
   *[other] { $count } eigene Übungen
}
kept-no-picture = Nie ein Bild von Ihnen
kept-size-title = Auf diesem Computer
kept-size-store = Alle Personen
kept-size-backups = Frühere Tage
kept-size-set-aside = Beiseitegelegt
kept-size-others = Andere Dateien
kept-size-all = Zusammen
kept-size-none = nichts
kept-size-kb = { $size } kB
kept-size-mb = { $size } MB
kept-size-gb = { $size } GB
kept-nowhere = Nirgends: Es ist weg, wenn das Spiel endet.
kept-what-to-do = Was Sie tun können

## Was man damit tun kann

kept-question = Was möchten Sie tun?
kept-copy = Alles kopieren
kept-earlier = Frühere Tage
kept-set-pin = PIN festlegen
kept-my-pin = Meine PIN
kept-remove = Mich löschen
kept-stay = Alles behalten

## Eine Kopie von allem

kept-copying = Einen Moment. Alles wird kopiert.
kept-copy-file = Stone by Stone { $day } { $who } alles
kept-copy-here = Hier liegt Ihre Kopie:
kept-copy-means = Wer diese Datei hat, kann sie lesen. Ein anderer Computer nimmt sie auf mit: { $command } import "{ $file }"
kept-copy-nowhere = Die Kopie lässt sich nicht in { $folder } speichern. Schaffen Sie dort Platz, oder lassen Sie das Spiel dort schreiben.

## Frühere Tage

kept-earlier-question = Zurück zu welchem Tag?
kept-earlier-none-title = Noch keine früheren Tage
kept-earlier-none = Einmal in der Woche wird alles kopiert. Danach finden Sie es hier.
kept-day = { $day }
kept-back-title = Zurückgehen
kept-back-means = Die Wege aller Personen werden so, wie sie an diesem Tag waren: { $day }.
kept-back-not-lost = Der jetzige Stand geht nicht verloren: Er wird beiseitegelegt, und Sie finden ihn hier unter „heute“.
kept-back-question = Zurück zu diesem Tag?
kept-back-yes = Ja, zurück
kept-going-back = Einen Moment. Der Tag wird geholt.
kept-back-done = Der Tag ist wieder da.
kept-back-done-means = Alle Wege sind wie damals: { $day }. Wählen Sie jetzt, wer spielt.

## Weggehen

kept-remove-title = Bevor Sie gehen
kept-remove-what = Alles von Ihnen wird gelöscht: Steine, Notizen, Übungen und Ihr Teil aller früheren Tage.
kept-remove-whole = Defekte Dateien und Aufnahmen werden ganz gelöscht.
kept-remove-yours = Was Sie anderswo gespeichert haben, bleibt dort.
kept-remove-for-ever = Man kann es nicht zurückholen.
kept-remove-question = Alles von Ihnen löschen?
kept-remove-really = Es ist für immer weg. Sind Sie sicher?
kept-remove-yes = Ja, mich löschen
kept-removing = Einen Moment. Alles wird gelöscht.
kept-removed = Alles ist gelöscht.
kept-removed-means = In diesem Ordner ist nichts mehr von Ihnen. Sie sind jederzeit wieder willkommen.
kept-removed-almost = Fast alles ist gelöscht.

## Eine eigene PIN

kept-pin-new = Ihre eigene PIN
kept-pin-new-how = Wählen Sie vier bis acht Ziffern, und tippen Sie sie ein.
kept-pin-ask = Ihre PIN
kept-pin-question = Was ist mit Ihrer PIN?
kept-pin-change = Eine andere wählen
kept-pin-remove = PIN entfernen
kept-pin-wrong = Das war nicht Ihre PIN.
kept-pin-again = Noch einmal
kept-pin-forgot = PIN vergessen
kept-pin-set = Ihre PIN gilt jetzt.
kept-pin-set-means = Von jetzt an fragt das Spiel danach, bevor es Ihren Weg öffnet.
kept-pin-no-safe = So öffnet sonst niemand im Spiel Ihren Weg. Die Dateien schließt sie nicht ab.
kept-pin-when-forgotten = Vergessen? Dann hilft die PIN der Therapie.
kept-pin-gone = Es gibt keine PIN mehr.
kept-pin-gone-means = Ihr Weg öffnet sich für alle, die hier spielen.
kept-pin-forgotten = Das kann passieren.
kept-pin-ask-therapist = Die PIN der Therapie hebt Ihre auf. Ihr Weg bleibt, wie er ist. Lassen Sie sie jetzt in der Therapie eintippen.
kept-pin-or-command = Ohne Therapie kann es tun, wer sich um diesen Computer kümmert: { $command } pin --player { $tile }
kept-pin-only-command = Ihr Weg bleibt, wie er ist. Wer sich um diesen Computer kümmert, kann Ihre PIN aufheben: { $command } pin --player { $tile }
