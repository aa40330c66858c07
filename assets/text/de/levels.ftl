### Wie die mitgelieferten Übungen und Programme heißen.

## Übungen

level-ankle-active-first = Den Vorfuß heben, sanft
level-ankle-active-some = Den Vorfuß heben
level-ankle-active-strong = Den Vorfuß heben und halten
level-ankle-imagine-strong = Lange vorstellen: den Fuß heben
level-ankle-passive-first-alone = Ihre Hand hebt den Fuß
level-ankle-stim-first = Den Fuß heben, mit Stimulation
level-ankle-stretch-some = Langsame Dehnung der Wade
level-arm-forward-active-some = Den Arm nach vorn heben
level-arm-forward-active-strong = Arm nach vorn heben, halten
level-arm-forward-imagine-first = Vorstellen: den Arm heben
level-arm-sideways-active-first = Arm etwas zur Seite heben
level-arm-sideways-active-some = Den Arm zur Seite heben
level-arm-sideways-active-strong = Arm zur Seite heben, halten
level-demo-knee = Vorführung: das Knie strecken
level-demo-wrist = Vorführung: die Hand heben
level-elbow-active-first = Den Ellbogen strecken, sanft
level-elbow-active-some = Den Ellbogen strecken
level-elbow-active-strong = Den Ellbogen strecken und halten
level-elbow-imagine-some = Vorstellen: weit greifen
level-elbow-passive-first = Jemand bewegt Ihren Ellbogen
level-elbow-passive-first-alone = Andere Hand bewegt den Ellbogen
level-elbow-passive-strong-alone = Erst den Ellbogen lockern
level-elbow-stretch-first = Sanfte Dehnung für den Ellbogen
level-fingers-active-first = Die Hand öffnen, sanft
level-fingers-active-some = Die Hand öffnen
level-fingers-active-strong = Hand weit öffnen und halten
level-fingers-mirror-first = Im Spiegel: öffnen und schließen
level-fingers-mirror-strong = Im Spiegel: beide Hände zusammen
level-forearm-active-some = Die Handfläche hochdrehen
level-forearm-active-strong = Handfläche hochdrehen und halten
level-forearm-mirror-first = Im Spiegel: Handfläche hochdrehen
level-knee-active-first = Das Knie strecken, sanft
level-knee-active-strong = Das Knie strecken und halten
level-knee-both-strong = Beide Knie im Wechsel
level-knee-imagine-first = Vorstellen: das Knie strecken
level-knee-passive-first = Jemand bewegt Ihr Knie
level-knee-passive-first-alone = Ihre Hand bewegt das Knie
level-knee-stim-some = Das Knie strecken, mit Stimulation
level-knee-stim-strong = Lange heben mit Stimulation
level-knee-stretch-first = Sanfte Dehnung der Beinrückseite
level-knee-stretch-some = Die Rückseite des Beins dehnen
level-knee-stretch-strong = Lange Dehnung der Beinrückseite
level-stone-path-knee = Das Knie strecken
level-stone-path-wrist = Die Hand heben
level-wrist-active-first = Die Hand heben, sanft
level-wrist-active-strong = Die Hand heben und halten
level-wrist-both-strong = Beide Hände im Wechsel
level-wrist-imagine-first = Vorstellen: die Hand heben
level-wrist-mirror-some = Im Spiegel: das Handgelenk beugen
level-wrist-passive-some-alone = Andere Hand lockert das Gelenk
level-wrist-side-active-some = Langsam winken
level-wrist-side-active-strong = Langsam winken und halten
level-wrist-side-passive-first-alone = Andere Hand winkt für Sie
level-wrist-stim-first = Die Hand heben, mit Stimulation
level-wrist-stretch-some = Langsame Dehnung des Handgelenks

## Programme

programme-arm-a-little = Mehr Bewegung für den Arm
programme-arm-not-yet = Ein sanfter Anfang für den Arm
programme-arm-well = Eine kräftige Woche für den Arm
programme-leg-a-little = Mehr Bewegung für das Bein
programme-leg-not-yet = Ein sanfter Anfang für das Bein
programme-leg-well = Eine kräftige Woche für das Bein

## Wer sie eingestellt hat

by-therapist = Therapeutin oder Therapeut
