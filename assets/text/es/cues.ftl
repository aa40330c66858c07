### Lo que se pide durante una serie. Se ve, suena y se dice a la vez.

## Estiramiento lento

cue-follow = Siga despacio la luz
cue-stretch_hold = … y quédese. Siga respirando.
cue-way_back = … y vuelva despacio
cue-calm_down =
    Eso fue rápido.
    Espere a que todo se calme.

## Con su propio estimulador

cue-tap = Pulse Espacio al notar el primer cosquilleo
cue-ready = Prepárese…
cue-lift = Levante a la vez
cue-hold = … y aguante
cue-relax = Relaje

## Para quien ayuda

cue-helper_ready = Ayudante: sujete con suavidad
cue-helper_out = Ayudante: lleve despacio
cue-helper_hold = Ayudante: aguante ahí
cue-helper_back = Ayudante: vuelva despacio
cue-own_ready = Otra mano: sujete con suavidad
cue-own_out = Otra mano: lleve despacio
cue-own_hold = Otra mano: aguante ahí
cue-own_back = Otra mano: vuelva despacio

## Cuentas con nombre propio

count-named-stretch = Estiramientos
count-named-assisted = Con ayuda
count-named-stim_assisted = Con estimulador
