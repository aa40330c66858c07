### Ce qui est demandé pendant une série, à la personne ou à l’aide. Montré, sonné et dit en même temps.

## Étirement lent

cue-follow = Suivez doucement la lumière
cue-stretch_hold = … et restez. Respirez.
cue-way_back = … et revenez doucement
cue-calm_down =
    C’était rapide.
    Attendez que tout soit calme.

## Avec votre stimulateur

cue-tap = Appuyez sur Espace au premier picotement
cue-ready = Préparez-vous…
cue-lift = Levez avec lui
cue-hold = … et tenez
cue-relax = Relâchez

## Pour l’aide

cue-helper_ready = Aide : mains posées, doucement
cue-helper_out = Aide : allez lentement
cue-helper_hold = Aide : restez là
cue-helper_back = Aide : revenez lentement
cue-own_ready = Autre main : prenez, doucement
cue-own_out = Autre main : allez lentement
cue-own_hold = Autre main : restez là
cue-own_back = Autre main : revenez lentement

## Comptes qui ont leur nom

count-named-stretch = Étirements lents
count-named-assisted = Avec aide
count-named-stim_assisted = Avec stimulateur
