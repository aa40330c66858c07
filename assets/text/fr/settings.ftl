### Comment la personne veut voir, entendre et diriger.

## Pièces

home-more = Réglages et aide
settings-more = De quoi avez-vous besoin ?
settings-room = Réglages
settings-question = Que voulez-vous changer ?
settings-seeing = Voir
settings-hearing = Entendre
settings-steering = Commandes
settings-language = Langue / Language

## Voir

settings-text-small = Petites lettres
settings-text-medium = Lettres moyennes
settings-text-large = Grandes lettres
settings-contrast-off = Contraste doux
settings-contrast-on = Contraste fort
settings-attention-left = Je vois à gauche
settings-attention-middle = Je vois partout
settings-attention-right = Je vois à droite
settings-calm-off = Images animées
settings-calm-on = Images calmes

## Entendre

settings-voice-on = La voix parle
settings-voice-off = La voix se tait
settings-voice-quiet = Heures calmes : pas de voix
settings-voice-volume = Sans volume, pas de voix
settings-voice-none = Pas de voix disponible
settings-volume-0 = Aucun son
settings-volume-1 = Son faible
settings-volume-2 = Son moyen
settings-volume-3 = Son fort
settings-quiet-never = Aucune heure calme
settings-quiet-hours = Calme { $begin }:00–{ $end }:00

## Diriger

settings-light-quick = Lumière rapide
settings-light-medium = Lumière à vitesse moyenne
settings-light-slow = Lumière lente
settings-light-very-slow = Lumière très lente
settings-stay-short = Attente courte
settings-stay-medium = Attente moyenne
settings-stay-long = Attente longue
settings-air-on = Main en l’air : oui
settings-air-off = Main en l’air : non
settings-hand-left = Main gauche
settings-hand-right = Main droite
settings-hand-open = Quelle main ?
settings-camera = Choisir une autre caméra

## Langues, chacune dans ses propres mots

settings-language-en = English
settings-language-de = Deutsch
settings-language-es = Español
settings-language-fr = Français
settings-language-hi = हिन्दी
