### Der erste Start: so wenige Wörter wie möglich, und leichte Bewegungen, die schon Spiel sind.

first-question-limb = Bein oder Arm?
first-leg = Bein
first-arm = Arm
first-left = Links
first-right = Rechts
first-question-ability = Geht das Bewegen schon?
first-pain = Tut etwas weh?
first-question-hand = Welche Hand ist geschickt?
first-both = Beide Hände

## Der Blick durch die Kamera

first-safety =
    Fest sitzen, Füße frei.
    Tut es weh? Gute Hand heben.
first-camera = Nichts wird aufgenommen.

## Reichweite von heute: was sich die Therapie gewünscht hat

first-how = So weit es angenehm ist.
first-numbers = Zahlen folgen
