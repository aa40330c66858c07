### Ce qui protège : douleur, malaise, santé, repos, limites, et le contrôle avant l’électrostimulation.

## Douleur

pain-before = Bienvenue. Avez-vous mal ?
pain-after = Bravo. Avez-vous mal ?
pain-now = À quel point avez-vous mal ?
pain-none = sans douleur
pain-most = douleur extrême
pain-number = { $pain }
pain-unsaid = Sans réponse
pain-said = Douleur { $pain }.
pain-rest-title = Aujourd’hui, repos.
pain-rest-why = Avec cette douleur, on ne commence pas.
pain-rest-how = Reposez-vous, ou demandez à votre thérapeute.
pain-rest-path = Votre chemin reste où il est.
pain-stop-title = Arrêtons pour aujourd’hui.
pain-stop-why = Vous avez bien fait d’écouter votre corps.
pain-stop-how = Ça dure ? Demandez à votre thérapeute.
pain-stop-path = Chaque pierre du jour est gardée.

## Malaise

alarm-unwell = Je me sens mal
alarm-title = Arrêtez. Appelez à l’aide.
alarm-call = Appelez quelqu’un près de vous.
alarm-sit = Restez sur la chaise. Ne vous levez pas.
alarm-number = Un de ces signes ? Appelez le numéro d’urgence.
alarm-dizzy = Vertige
alarm-chest = Mal à la poitrine
alarm-breath = Souffle court
alarm-weak = Faiblesse soudaine
alarm-speech = Du mal à parler
alarm-end = Finir ici
alarm-mistake = Je vais bien

## Arrêt

stopping-hurts = Ça fait mal

## Repos et limite

tired-question = Une pause vous ferait du bien.
tired-insist = Il est temps de se reposer.
tired-rest = Une petite pause
enough-title = C’est assez pour aujourd’hui.
enough-reps = Vous en avez fait beaucoup.
enough-minutes = Vous avez tenu un bon moment.
enough-rest = Le repos fait partie de l’entraînement.

## Santé : quelques questions la première fois

health-begin = Quelques questions, d’accord ?
health-answer = Oui, allez-y
health-later = Plus tard
health-company = Qui est avec vous ?
health-alone = Personne
health-nearby = Quelqu’un pas loin
health-beside = À côté de moi
health-shoulder = Avez-vous mal à l’épaule ?
health-shoulder-yes = Oui, j’ai mal
health-spine = Moelle épinière blessée ?
health-spine-high = Poitrine ou plus haut
health-spine-low = Sous la poitrine
health-pacemaker = Avez-vous un pacemaker ?
health-epilepsy = Avez-vous de l’épilepsie ?
health-yes = Oui
health-no = Non
health-unknown = Je ne sais pas

## Contrôle avant l’électrostimulation

stim-check-question = Est-ce votre cas ?
stim-check-page = { $number } sur { $pages }
stim-check-implant = Implant ou pacemaker
stim-check-clot = Caillot (phlébite)
stim-check-pregnant = Grossesse
stim-check-tumour = Cancer près des électrodes
stim-check-circulation = Mauvaise circulation
stim-check-bleeding = Saignement
stim-check-infection = Fièvre ou infection
stim-check-skin = Peau abîmée aux électrodes
stim-check-head = Électrodes : tête, cou, poitrine
stim-check-feeling = Sentir ou dire : difficile
stim-check-title = Demandez d’abord à votre thérapeute.
stim-check-why = Le stimulateur ne vous convient peut-être pas.
stim-check-how = Votre thérapeute sait ce qui vous convient.
stim-check-instead = Un autre exercice vous attend.

## Lever le bras seulement sans douleur à l’épaule

shoulder-title = Demandez d’abord à votre thérapeute.
shoulder-why = Votre épaule fait mal.
shoulder-how = Lever le bras peut attendre.
