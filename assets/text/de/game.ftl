### Alles, was gelesen oder gehört wird. Kurze, einfache Sätze.

## Tasten

key-space = Leertaste
key-escape = Esc
key-tab = Tab
key-enter = Enter

## Gemeinsames

choice-back = Zurück
choice-go-on = Weiter
choice-more = Mehr

## Start

home-greeting = Schön, Sie zu sehen.
home-greeting-named = Schön, Sie zu sehen, { $name }.
home-stones-word = { $count ->
    [one] Stein
   *[other] Steine
}
home-today = { $count ->
    [0] heute noch keiner
    [one] einer heute
   *[other] { $count } heute
}
home-play-left-leg = Linkes Bein üben
home-play-right-leg = Rechtes Bein üben
home-play-left-hand = Linke Hand üben
home-play-right-hand = Rechte Hand üben
home-exercise = Andere Übung
home-player = Andere Person
home-close = Beenden

## Fragen

question-exercise = Was möchten Sie bewegen?
exercise-knee_extension = Bein strecken
exercise-wrist_flexion_extension = Hand heben
exercise-wrist_deviation = Hand kippen
exercise-forearm_rotation = Unterarm drehen
exercise-finger_opening = Finger öffnen
exercise-elbow_extension = Arm strecken
exercise-shoulder_flexion = Arm nach vorn
exercise-shoulder_abduction = Arm zur Seite
exercise-ankle_dorsiflexion = Fuß heben
question-side-leg = Welches Bein?
question-side-hand = Welche Hand?
side-left-leg = Linkes Bein
side-right-leg = Rechtes Bein
side-left-hand = Linke Hand
side-right-hand = Rechte Hand
question-player = Wer spielt?
player-named = { $name }
player-new = Neu hier
question-tile = Welches Bild ist Ihres?
tile-sun = Sonne
tile-fir = Tanne
tile-boat = Boot
tile-fish = Fisch
tile-moon = Mond
tile-flower = Blume
tile-house = Haus
tile-leaf = Blatt
tile-star = Stern
tile-bird = Vogel
tile-apple = Apfel
tile-hill = Hügel
question-camera = Welche Kamera sieht Sie?
camera-named = { $name }
question-no-camera = Ich finde keine Kamera.
camera-again = Noch einmal
camera-demo = Demo ansehen
camera-keyboard = Mit Tastatur spielen
question-stop = Hier aufhören?
stop-here = Aufhören
question-welcome-back = Willkommen zurück. Weiter?
question-close = Spiel beenden?
close-stay = Hierbleiben

## Sicherheit

safety-wall = Im Stuhl, an der Wand.
safety-brakes = Bremsen fest.
safety-feet = Füße frei.
safety-stop = Stopp: gute Hand heben oder weggehen.
safety-camera = Die Kamera sieht Sie. Sie nimmt nichts auf.
safety-camera-record = Die Kamera speichert nur Gelenkpunkte.
safety-ready = Ich sitze sicher

## Blick der Kamera: wie es ist, und was man ändern kann

check-starting = Die Kamera wacht auf.
check-nobody =
    Ich sehe Sie noch nicht.
    Kommen Sie ins Bild.
check-more-light =
    Es ist mir zu dunkel.
    Bitte machen Sie Licht an.
check-move-closer =
    Sie sind weit weg.
    Kommen Sie etwas näher.
check-move-back =
    Sie sind sehr nah.
    Gehen Sie etwas zurück.
check-to-middle =
    Ich sehe nur einen Teil von Ihnen.
    Kommen Sie in die Bildmitte.
check-out-hip =
    Ihre Hüfte ist noch nicht im Bild.
    Rücken Sie den Laptop etwas weg.
check-out-knee =
    Ihr Knie ist noch nicht im Bild.
    Rücken Sie den Laptop etwas weg.
check-out-ankle =
    Ihr Knöchel ist noch nicht im Bild.
    Rücken Sie den Laptop etwas weg.
check-out-foot =
    Ihr Fuß ist noch nicht im Bild.
    Rücken Sie den Laptop etwas weg.
check-out-shoulder =
    Ihre Schulter ist noch nicht im Bild.
    Rücken Sie den Laptop etwas weg.
check-out-elbow =
    Ihr Ellbogen ist noch nicht im Bild.
    Rücken Sie den Laptop etwas weg.
check-out-wrist =
    Ihr Handgelenk ist noch nicht im Bild.
    Rücken Sie den Laptop etwas weg.
check-out-hand =
    Ihre Hand ist noch nicht im Bild.
    Halten Sie sie in die Mitte.
check-hidden-hip =
    Ich sehe Ihre Hüfte noch nicht.
    Ist etwas davor?
check-hidden-knee =
    Ich sehe Ihr Knie noch nicht.
    Ist etwas davor?
check-hidden-ankle =
    Ich sehe Ihren Knöchel noch nicht.
    Ist etwas davor?
check-hidden-foot =
    Ich sehe Ihren Fuß noch nicht.
    Ist etwas davor?
check-hidden-shoulder =
    Ich sehe Ihre Schulter noch nicht.
    Ist etwas davor?
check-hidden-elbow =
    Ich sehe Ihren Ellbogen noch nicht.
    Ist etwas davor?
check-hidden-wrist =
    Ich sehe Ihr Handgelenk noch nicht.
    Ist etwas davor?
check-hidden-hand =
    Ich sehe Ihre Hand noch nicht.
    Drehen Sie sie zur Kamera.
check-show-side =
    Von hier kann ich nicht messen.
    Setzen Sie sich seitlich zum Laptop.
check-show-front =
    Von hier kann ich nicht messen.
    Schauen Sie zum Laptop.
check-turn-sideways =
    Von der Seite sehe ich Sie am besten.
    Setzen Sie sich seitlich zum Laptop.
check-leave-room =
    Sie brauchen mehr Platz.
    Rücken Sie den Laptop etwas weg.
check-slow-camera =
    Das Bild kommt langsam.
    Mehr Licht kann helfen.
check-blurred =
    Das Bild ist nicht scharf.
    Bitte die Kamera abwischen.
check-hold-still =
    Lassen Sie die Hand ruhen.
    Kurz stillhalten.
check-good =
    Gut. Ich sehe Sie gut.
    Kurz stillhalten.
check-anyway = Einfach weiter
check-camera = Andere Kamera

## Wo man sitzt

guide-near = 1 m
guide-far = 2 m
guide-knee_extension =
    Stellen Sie den Laptop neben sich,
    auf Höhe Ihres Knies.
guide-ankle_dorsiflexion =
    Stellen Sie den Laptop neben sich,
    nah am Boden.
guide-elbow_extension =
    Stellen Sie den Laptop neben sich,
    auf Höhe Ihres Ellbogens.
guide-shoulder_flexion =
    Stellen Sie den Laptop neben sich,
    auf Höhe Ihrer Schulter.
guide-shoulder_abduction =
    Stellen Sie den Laptop vor sich,
    auf Höhe Ihrer Schulter.
guide-wrist_flexion_extension =
    Arm auf den Tisch, Hand über die Kante.
    Der Laptop steht neben der Hand.
guide-wrist_deviation =
    Ellbogen auf den Tisch, Hand hoch.
    Handfläche zum Laptop zeigen.
guide-finger_opening =
    Ellbogen auf den Tisch, Hand hoch.
    Handfläche zum Laptop zeigen.
guide-forearm_rotation =
    Beugen Sie den Ellbogen.
    Die Hand zeigt zum Laptop.

## Wie weit es heute geht

range-wait = Mehr Zeit
range-other-moves =
    Die andere Seite bewegt sich.
    Bewegen Sie die gewählte Seite.
range-too-small =
    So Kleines sehe ich nicht.
    Näher kommen oder etwas drehen.

## Wie weit es heute geht, ist bekannt

ready-range = So weit heute
ready-goniometer = Winkelmesser
ready-key-goniometer = G
ready-confirm = Gesehen: 90°, dann gerade
ready-key-confirm = C
confirm-leg = War das Knie im rechten Winkel, dann gerade?
confirm-hand = War der Ellbogen im rechten Winkel, dann gerade?
confirm-no = Nicht ganz
confirm-yes = Ja, gesehen
say-correction = Diese Winkel passen nicht.
correction-turned = Die Kamera sah die Bewegung von { $rest }° bis { $best }°. Diese Winkel gehen andersherum. Prüfen Sie Reihenfolge und Vorzeichen: erst in Ruhe, dann am Ende.
correction-too-near = Ruhe und Ende müssen mindestens { $least }° auseinanderliegen, gesehen und getippt.
goniometer-rest = Wahrer Winkel in Ruhe
goniometer-best = Wahrer Winkel am Ende
goniometer-read = die Kamera las { $degrees }°
goniometer-how = Beide Winkel nach Neutral-Null eintippen: gerade ist 0, gebeugt ist mehr, eine Hand nach oben hat ein Minus. Ohne sie geht das Spiel unkorrigiert weiter.
goniometer-next = Jetzt den Winkel am Ende der Bewegung eintippen.
goniometer-both = Eine Korrektur braucht beide Winkel. Tippen Sie sie ein, oder zurück mit Esc.
goniometer-too-large = Kein Gelenk geht über 180 Grad. Prüfen Sie die Ziffern.
goniometer-other = wechseln
goniometer-keep = Fertig

## Was man von einem Winkel halten darf

degrees = { $degrees }°
scale-error = ±{ $degrees }°
scale-corrected = korrigiert
scale-not-corrected = nicht korrigiert
scale-from-rest = ab Ruhe

## Spiel

degrees-gained = { $degrees ->
    [0] 0°
   *[other] +{ $degrees }°
}
count-planned = von { $planned }
play-set = Satz { $number } von { $sets }
play-stop = Stopp
finale-on = Weiter
play-limb-rest = Langsam hoch … und halten
play-limb-out = Langsam hoch …
play-limb-hold = … und halten
play-limb-back = … und langsam zurück
play-key-rest = Leertaste halten
play-key-out = Weiter halten …
play-key-hold = … und loslassen
play-key-back = … und langsam zurück
hint-slower = Etwas langsamer
hint-spasm = Kurz abwarten. Dann langsam weiter.
hint-helper_hands =
    Helfende Hände sind vermerkt.
    Als Bestes zählt, was Sie allein tun.
hint-trunk_back = Aufrecht sitzen
hint-trunk_forward = Aufrecht, Rücken an die Lehne
hint-trunk_side = Aufrecht, in der Mitte
hint-thigh_lift = Oberschenkel auf dem Stuhl lassen
hint-shoulder_hike = Schulter sinken lassen
hint-elbow_drift = Ellbogen ruhig halten
lost-nobody = Ich sehe Sie nicht.
lost-limb_hidden = Ich sehe Sie nicht gut.
lost-hand_hidden = Ich sehe Ihre Hand nicht.
lost-too_far = Sie sind weit weg. Bitte näher kommen.
lost-no_picture = Die Kamera zeigt kein Bild.
lost-wrong_view =
    Von hier kann ich nicht messen.
    Bitte etwas drehen.
lost-wait = Ich warte auf Sie.
seconds = { $seconds }

## Pause

rest-title = Pause.
rest-breathe = Einatmen … und aus.
rest-stones = { $count ->
    [0] Hier beginnt der Weg.
    [one] Ein Stein gelegt.
   *[other] { $count } Steine gelegt.
}
rest-next-set = Dann Satz { $number } von { $sets }.
rest-go-on = Jetzt weiter

## Ergebnis

result-here = Sie waren heute hier.
result-word-active = { $count ->
    [one] Wiederholung
   *[other] Wiederholungen
}
result-word-assisted = { $count ->
    [one] mit Hilfe
   *[other] mit Hilfe
}
result-word-stim_assisted = { $count ->
    [one] mit Reizstrom
   *[other] mit Reizstrom
}
result-word-stretch = { $count ->
    [one] langsame Dehnung
   *[other] langsame Dehnungen
}
result-word-mirror = { $count ->
    [one] im Spiegel
   *[other] im Spiegel
}
result-word-imagined = { $count ->
    [one] vorgestellt
   *[other] vorgestellt
}
result-stretch = { $seconds ->
    [one] { $seconds } Sekunde gedehnt.
   *[other] { $seconds } Sekunden gedehnt.
}
result-further = { $degrees }° weiter als am Anfang.
result-alone = { $count ->
    [one] Und eine ganz allein.
   *[other] Und { $count } ganz allein.
}
result-complete = { $count ->
    [0] { "" }
    [one] eine am Ziel
   *[other] { $count } am Ziel
}
result-best = am weitesten
result-stones = { $count ->
    [0] Ihr Weg beginnt hier.
    [one] Ein Stein auf Ihrem Weg. Er bleibt.
   *[other] { $count } Steine auf Ihrem Weg. Sie bleiben.
}
result-new = Neu auf Ihrem Weg: { $title }
result-home = Übersicht
praise-first = Die ersten Steine auf diesem Weg.
praise-came = Sie kamen und bewegten sich. Das zählt.
praise-best-ever = Ihr Bestwert: { $degrees }° weiter als je zuvor.
praise-further = Das sind { $degrees }° mehr als zuletzt.
praise-as-far = Etwa so weit wie zuletzt.
praise-more-reps = { $count ->
    [one] Eine Wiederholung mehr als zuletzt.
   *[other] { $count } Wiederholungen mehr als zuletzt.
}
praise-as-many = So viele Wiederholungen wie zuletzt.

## Für den Helfer

say-level = Diese Übung geht nicht.
say-source = Es gibt kein Bild.
say-trouble = Etwas ging schief.
