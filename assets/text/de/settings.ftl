### Wie jemand sehen, hören und steuern möchte.

## Räume

home-more = Einstellungen, Hilfe
settings-more = Was brauchen Sie?
settings-room = Einstellen
settings-question = Was möchten Sie ändern?
settings-seeing = Sehen
settings-hearing = Hören
settings-steering = Bedienen
settings-language = Sprache / Language

## Sehen

settings-text-small = Kleine Schrift
settings-text-medium = Mittlere Schrift
settings-text-large = Große Schrift
settings-contrast-off = Sanfter Kontrast
settings-contrast-on = Starker Kontrast
settings-attention-left = Ich sehe links
settings-attention-middle = Ich sehe beide Seiten
settings-attention-right = Ich sehe rechts
settings-calm-off = Lebhafte Bilder
settings-calm-on = Ruhige Bilder

## Hören

settings-voice-on = Stimme ist an
settings-voice-off = Stimme ist aus
settings-voice-quiet = Ruhezeit: keine Stimme
settings-voice-volume = Ohne Lautstärke keine Stimme
settings-voice-none = Dieser Computer hat keine Stimme
settings-volume-0 = Kein Ton
settings-volume-1 = Leise
settings-volume-2 = Mittlere Lautstärke
settings-volume-3 = Laut
settings-quiet-never = Keine Ruhezeit
settings-quiet-hours = Ruhe { $begin }:00–{ $end }:00

## Steuern

settings-light-quick = Schnelles Licht
settings-light-medium = Mittelschnelles Licht
settings-light-slow = Langsames Licht
settings-light-very-slow = Sehr langsames Licht
settings-stay-short = Kurz halten
settings-stay-medium = Etwas halten
settings-stay-long = Lange halten
settings-air-on = Hand steuert: an
settings-air-off = Hand steuert: aus
settings-hand-left = Linke Hand
settings-hand-right = Rechte Hand
settings-hand-open = Welche Hand?
settings-camera = Kamera neu wählen

## Sprachen, jede in ihren eigenen Worten

settings-language-en = English
settings-language-de = Deutsch
settings-language-es = Español
settings-language-fr = Français
settings-language-hi = हिन्दी
