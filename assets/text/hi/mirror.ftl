### आईने की कसरत: अच्छे हाथ को क्या करना है, और उसे कैसे देखना है।

cue-mirror_open = धीरे-धीरे हाथ खोलें
cue-mirror_close = धीरे-धीरे मुट्ठी बंद करें
cue-mirror_bend = धीरे-धीरे कलाई ऊपर मोड़ें, और वापस
cue-mirror_turn = धीरे-धीरे हथेली ऊपर पलटें, और वापस
cue-mirror_rest = … और आराम। नज़र बनी रहे।
mirror-see-left-hand =
    इसे अपना
    बायाँ हाथ मानें
mirror-see-right-hand =
    इसे अपना
    दायाँ हाथ मानें
mirror-see-left-leg =
    इसे अपना
    बायाँ पैर मानें
mirror-see-right-leg =
    इसे अपना
    दायाँ पैर मानें
mirror-one-side = सिर्फ़ यही तरफ़ हिले
mirror-both-sides = दोनों तरफ़ हिल सकती हैं
