### Mentales Training, die Frage davor, und Noten von eins bis fünf.

cue-breathe = Atmen Sie langsam
cue-imagine = Bewegung vorstellen
cue-return = Langsam zurückkommen
imagery-imagined = vorgestellt
imagery-left = { $minutes }:{ $seconds }
imagery-mark = Eine zählen
imagery-rests = Alles ruht
imagery-moves = Ruhig lassen. Nur vorstellen.

## Die fünf Bewegungen

imagine-this = Stellen Sie sich das vor
imagine-how = Sehen und spüren Sie es. Nichts muss sich bewegen.
imagine-number = { $number } von { $of }
imagine-done = Vorgestellt

## Ein anderer Weg

question-another-way = Heute passt etwas anderes besser.
another-way-mirror = In den Spiegel schauen
another-way-passive = Helfende Hände bewegen mich

## Noten

rating-number = { $number }
question-seeing = Wie klar haben Sie es gesehen?
rating-seeing-1 = Ich sah kein Bild
rating-seeing-2 = Ein sehr blasses Bild
rating-seeing-3 = Ein recht klares Bild
rating-seeing-4 = Ein klares Bild
rating-seeing-5 = Klar wie echt
question-feeling = Wie sehr haben Sie es gespürt?
rating-feeling-1 = Ich spürte nichts davon
rating-feeling-2 = Ein sehr leises Gefühl
rating-feeling-3 = Ein recht starkes Gefühl
rating-feeling-4 = Ein starkes Gefühl
rating-feeling-5 = Stark wie echt
question-vivid = Wie echt war es im Kopf?
rating-vivid-1 = Gar nicht echt
rating-vivid-2 = Ein wenig echt
rating-vivid-3 = Recht echt
rating-vivid-4 = Sehr echt
rating-vivid-5 = Wie selbst getan
question-felt = Wie fühlte sich das an?
rating-felt-1 = Gar nicht gut
rating-felt-2 = Nicht so gut
rating-felt-3 = In Ordnung
rating-felt-4 = Gut
rating-felt-5 = Sehr gut
