### Was schützt: Schmerz, Unwohlsein, Gesundheit, Ruhe, Grenzen, und die Fragen vor dem Reizstrom.

## Schmerz

pain-before = Willkommen. Tut etwas weh?
pain-after = Gut gemacht. Tut etwas weh?
pain-now = Wie weh tut es?
pain-none = kein Schmerz
pain-most = stärkster Schmerz
pain-number = { $pain }
pain-unsaid = Keine Angabe
pain-said = Schmerz { $pain }.
pain-rest-title = Heute ruhen Sie aus.
pain-rest-why = Mit diesem Schmerz fangen wir nicht an.
pain-rest-how = Ruhen Sie, oder fragen Sie in der Therapie.
pain-rest-path = Ihr Weg bleibt, wo er ist.
pain-stop-title = Für heute hören wir auf.
pain-stop-why = Gut, dass Sie auf sich gehört haben.
pain-stop-how = Bleibt es? Fragen Sie in der Therapie.
pain-stop-path = Jeder Stein von heute bleibt.

## Unwohl

alarm-unwell = Mir ist nicht gut
alarm-title = Aufhören. Rufen Sie Hilfe.
alarm-call = Rufen Sie jemanden in der Nähe.
alarm-sit = Bleiben Sie sitzen. Nicht aufstehen.
alarm-number = Eines davon? Wählen Sie den Notruf Ihres Landes.
alarm-dizzy = Alles dreht sich
alarm-chest = Brust tut weh
alarm-breath = Atemnot
alarm-weak = Plötzlich schwach
alarm-speech = Sprache anders
alarm-end = Aufhören
alarm-mistake = Alles gut

## Aufhören

stopping-hurts = Es tut weh

## Ruhe und genug

tired-question = Eine Pause täte Ihnen gut.
tired-insist = Jetzt ist Zeit für Ruhe.
tired-rest = Kurz ausruhen
enough-title = Das ist genug für heute.
enough-reps = Sie haben heute viel getan.
enough-minutes = Sie waren eine gute Weile dabei.
enough-rest = Ausruhen gehört zum Training.

## Gesundheit: ein paar Fragen beim ersten Mal

health-begin = Darf ich Sie etwas fragen?
health-answer = Ja, gern
health-later = Später
health-company = Wer ist bei Ihnen?
health-alone = Niemand
health-nearby = Jemand nebenan
health-beside = Neben mir
health-shoulder = Tut eine Schulter weh?
health-shoulder-yes = Ja, sie tut weh
health-spine = Ist Ihr Rückenmark verletzt?
health-spine-high = Brust oder höher
health-spine-low = Unter der Brust
health-pacemaker = Haben Sie einen Schrittmacher?
health-epilepsy = Haben Sie Epilepsie?
health-yes = Ja
health-no = Nein
health-unknown = Weiß ich nicht

## Vor dem Reizstrom

stim-check-question = Trifft davon etwas zu?
stim-check-page = { $number } von { $pages }
stim-check-implant = Implantat, etwa am Herzen
stim-check-clot = Thrombose
stim-check-pregnant = Schwanger
stim-check-tumour = Krebs bei den Elektroden
stim-check-circulation = Schlecht durchblutet
stim-check-bleeding = Blutung
stim-check-infection = Fieber oder Infekt
stim-check-skin = Wunde Haut an Elektroden
stim-check-head = Elektroden an Kopf, Hals, Brust
stim-check-feeling = Wenig Gefühl oder Sprache
stim-check-title = Fragen Sie erst in der Therapie.
stim-check-why = Reizstrom passt vielleicht gerade nicht.
stim-check-how = Dort weiß man, was zu Ihnen passt.
stim-check-instead = Eine andere Übung ist für Sie bereit.

## Den Arm nur ohne Schmerz in der Schulter heben

shoulder-title = Fragen Sie erst in der Therapie.
shoulder-why = Ihre Schulter tut weh.
shoulder-how = Das Heben des Arms kann warten.
