### सेट के दौरान क्या करना है। यह साथ-साथ दिखता, बजता और बोला जाता है।

## धीमा खिंचाव

cue-follow = धीरे-धीरे रोशनी के साथ चलें
cue-stretch_hold = … और वहीं रहें। आराम से साँस लें।
cue-way_back = … और धीरे-धीरे वापस
cue-calm_down =
    यह तेज़ था।
    सब शांत होने तक रुकें।

## अपनी करंट की मशीन के साथ

cue-tap = पहली झनझनाहट होते ही Space दबाएँ
cue-ready = तैयार …
cue-lift = इसके साथ उठाएँ
cue-hold = … और वहीं रखें
cue-relax = ढीला छोड़ें

## मददगार के लिए

cue-helper_ready = मददगार: हल्के से पकड़ें
cue-helper_out = मददगार: धीरे-धीरे आगे
cue-helper_hold = मददगार: वहीं रोके रखें
cue-helper_back = मददगार: धीरे-धीरे वापस
cue-own_ready = दूसरा हाथ: हल्के से पकड़ें
cue-own_out = दूसरा हाथ: धीरे-धीरे आगे
cue-own_hold = दूसरा हाथ: वहीं रोके रखें
cue-own_back = दूसरा हाथ: धीरे-धीरे वापस

## अपने नाम वाली गिनतियाँ

count-named-stretch = धीमे खिंचाव
count-named-assisted = मदद से
count-named-stim_assisted = मशीन के साथ
