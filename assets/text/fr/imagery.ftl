### Imagerie mentale, la question d’avant, et les notes de un à cinq.

cue-breathe = Respirez doucement
cue-imagine = Imaginez le mouvement
cue-return = Revenez doucement
imagery-imagined = imaginées
imagery-left = { $minutes }:{ $seconds }
imagery-mark = Compter une
imagery-rests = Membre au repos
imagery-moves = Laissez-le au repos. Imaginez.

## Les cinq mouvements de l’essai d’imagerie

imagine-this = Imaginez ce mouvement
imagine-how = Voyez-le, sentez-le. Rien n’a besoin de bouger.
imagine-number = { $number } sur { $of }
imagine-done = Je l’ai imaginé

## Une autre façon

question-another-way = Aujourd’hui, autre chose convient mieux.
another-way-mirror = Regarder dans le miroir
another-way-passive = Bouger avec une aide

## Notes

rating-number = { $number }
question-seeing = L’avez-vous vu nettement ?
rating-seeing-1 = Aucune image
rating-seeing-2 = Une image très faible
rating-seeing-3 = Une image assez nette
rating-seeing-4 = Une image nette
rating-seeing-5 = Net comme en vrai
question-feeling = L’avez-vous bien senti ?
rating-feeling-1 = Je n’ai rien senti
rating-feeling-2 = Une sensation très faible
rating-feeling-3 = Une sensation assez forte
rating-feeling-4 = Une sensation forte
rating-feeling-5 = Fort comme en vrai
question-vivid = En pensée, était-ce réel ?
rating-vivid-1 = Pas du tout réel
rating-vivid-2 = Un peu réel
rating-vivid-3 = Assez réel
rating-vivid-4 = Très réel
rating-vivid-5 = Comme en vrai
question-felt = Comment était-ce ?
rating-felt-1 = Pas bien du tout
rating-felt-2 = Pas très bien
rating-felt-3 = Ça va
rating-felt-4 = Bien
rating-felt-5 = Très bien
